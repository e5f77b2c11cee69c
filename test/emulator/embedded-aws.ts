/** Starts the embedded AWS as a child process, and gives it orders. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type failures from './fixtures/failures.json';
import type launchFailures from './fixtures/launch-failures.json';
import { installEmbeddedAws } from './install.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const READY_WITHIN_MS = 30_000;

/** A way for a service's tasks to fail, by its name in fixtures/failures.json. */
export type FailureClass = keyof typeof failures;

/** A way for an Auto Scaling group's launches to fail, by its name in fixtures/launch-failures.json. */
export type LaunchFailure = keyof typeof launchFailures;

export type CertificateStatus = 'PENDING_VALIDATION' | 'ISSUED' | 'EXPIRED' | 'FAILED' | 'VALIDATION_TIMED_OUT';

export interface EcsControl {
  /** Seconds after a task's start at which it runs and is healthy, and at which old tasks are gone. */
  timing?: { start?: number; healthy?: number; drain?: number };
  /**
   * By service name, or `*` for all others: how the tasks of the next deployments fail; null: they do not fail any more.
   * A list has an entry for each task of a deployment, in the order of their starts; its last one holds for all further.
   */
  fail?: Record<string, TaskOrder | readonly TaskOrder[]>;
  /** What tasks do that RunTask starts from now on. What is left out has its default: exit code 0 at once, no log. */
  runTask?: OneOffControl;
}

/** How a task fails: a name of fixtures/failures.json, or in words of one's own; null: it does not. */
export type TaskOrder = FailureClass | FailureOrder | null;

/**
 * A failure in words of one's own; CONTRIBUTING.md says what each member does. Texts may hold the placeholders of
 * embedded_aws/ecs/fill.py, such as {container}.
 */
export interface FailureOrder {
  phase?: 'placement' | 'provisioning' | 'start' | 'exit' | 'health' | 'never';
  stopCode?: string;
  stoppedReason?: string;
  containerReason?: string;
  exitCode?: number;
  /** Lines of the containers' logs; `after`: seconds since the start of the task. */
  log?: readonly LogOrder[];
  /** How long the task runs before it fails, in the phases exit and health. */
  seconds?: number;
  events?: readonly string[];
  targetReason?: string;
  targetDescription?: string;
  /** By name: containers that end otherwise than the others. */
  containers?: Record<string, { reason?: string; exitCode?: number; log?: readonly LogOrder[] }>;
}

export type LogOrder = string | { text: string; after?: number };

export interface OneOffControl {
  /** How long the command runs. */
  seconds?: number;
  exitCode?: number;
  /** Lines of its log: the first when it starts, the others when it ends. */
  log?: string[];
  /** How the task fails, in place of running its command. */
  fail?: FailureClass | FailureOrder;
  /** The reason with which RunTask starts no task, `RESOURCE:MEMORY` for example. */
  refuse?: string;
}

export interface Route53Control {
  /** Seconds until GetChange says INSYNC. */
  insync?: number;
  /** Whether a change is refused while an earlier one of the zone is PENDING. */
  priorRequestNotComplete?: boolean;
}

/** embedded_aws/lag/kinds.py describes each. */
export type LagKind =
  | 'securityGroup'
  | 'launchTemplate'
  | 'serviceLinkedRole'
  | 'iam'
  | 'logGroup'
  | 'service'
  | 'scalableTarget'
  | 'listenerRule';

export interface OptionsControl {
  /** The largest number of items of a page, in every list; null: AWS's own. */
  pageSize?: number | null;
  limits?: { targetGroupsPerLoadBalancer?: number; rulesPerLoadBalancer?: number };
  /** By `<service>.<Operation>` (`ecs.DescribeServices`): for how many seconds reads do not show a write. */
  stale?: Record<string, number>;
  /**
   * For how many seconds other services do not know what was created or changed: one number for all kinds of
   * embedded_aws/lag/kinds.py, or a number for some of them.
   */
  lag?: number | Partial<Record<LagKind, number>>;
}

/** How long things take around a cluster, and what fails; null goes back to the default. */
export interface ClusterControl {
  /** Seconds of each duration; embedded_aws/cluster_settings.py describes each. */
  timing?: {
    launch?: number;
    join?: number;
    terminate?: number;
    refresh?: number;
    provision?: number;
    release?: number;
    attach?: number;
  };
  /** Seconds until other services know an instance profile, or the role that was put into it. */
  iamPropagation?: number;
  /** By name of an Auto Scaling group, or `*` for all others: how its launches fail. */
  failLaunches?: Record<string, LaunchFailure | null>;
  /** By instance type: the zones that do not offer it, or `*`. */
  notOffered?: Record<string, string[] | null>;
  /** Quotas by the names in QUOTAS of embedded_aws/cluster_settings.py. */
  quotas?: Record<string, number | null>;
  /** By ARN or domain: the status of existing certificates. */
  certificates?: Record<string, CertificateStatus>;
  /** The status of certificates that are requested from now on; ISSUED by default. */
  requestedCertificate?: CertificateStatus;
}

/** The default VPC, which moto makes. */
export interface Network {
  region: string;
  account: string;
  vpc: string;
  subnets: string[];
  securityGroups: string[];
}

export interface EmbeddedAws {
  endpoint: string;
  /** What a process needs in its environment to use it. */
  env: Record<string, string>;
  stop(): Promise<void>;
  /** Removes everything: resources, the time on the clock, orders of tests. */
  reset(): Promise<void>;
  /**
   * Keeps a copy of all resources under a name, until the server ends: a reset does not touch it.
   *
   * @param note any JSON value; whoever restores the copy gets it, also in another process
   */
  save(name: string, note?: unknown): Promise<void>;
  /**
   * Brings back what was saved under a name; all else is as after a reset.
   *
   * @returns the note that was saved with it (null when there was none), or undefined when nothing was saved under this
   *   name, and then nothing has changed
   */
  restore(name: string): Promise<{ note: unknown } | undefined>;
  /** Lets time pass. */
  advance(seconds: number): Promise<void>;
  /** Stops the clock until the next reset: only `advance` moves it then, so a slow machine changes no result. */
  freeze(): Promise<void>;
  ecs(control: EcsControl): Promise<void>;
  route53(control: Route53Control): Promise<void>;
  options(control: OptionsControl): Promise<void>;
  cluster(control: ClusterControl): Promise<void>;
}

export interface StartOptions {
  port?: number;
  log?: (line: string) => void;
}

/** Installs the embedded AWS if need be, starts it, and resolves when it answers. */
export async function startEmbeddedAws(options: StartOptions = {}): Promise<EmbeddedAws> {
  const log = options.log ?? ((line: string) => process.stderr.write(`${line}\n`));
  const { python, env } = await installEmbeddedAws({ log });
  const args = ['-m', 'embedded_aws', '--port', String(options.port ?? 0)];
  const child = spawn(python, args, { cwd: HERE, env, stdio: ['pipe', 'pipe', 'pipe'] });
  createInterface({ input: child.stderr }).on('line', (line) => log(`embedded AWS: ${line}`));
  const endpoint = await ready(child);
  letProcessEnd(child);
  return embeddedAwsAt(endpoint, () => stop(child));
}

/** The embedded AWS that answers at this endpoint, and how it is given back. */
export function embeddedAwsAt(endpoint: string, giveBack: () => Promise<void>): EmbeddedAws {
  return {
    endpoint,
    env: environment(endpoint),
    stop: giveBack,
    reset: () => control(endpoint, 'reset', {}).then(() => undefined),
    save: (name, note) => control(endpoint, 'save', { name, note }).then(() => undefined),
    restore: (name) => restore(endpoint, name),
    advance: (seconds) => control(endpoint, 'clock', { advance: seconds }).then(() => undefined),
    freeze: () => control(endpoint, 'clock', { freeze: true }).then(() => undefined),
    ecs: (given) => control(endpoint, 'ecs', given).then(() => undefined),
    route53: (given) => control(endpoint, 'route53', given).then(() => undefined),
    options: (given) => control(endpoint, 'options', given).then(() => undefined),
    cluster: (given) => control(endpoint, 'cluster', given).then(() => undefined),
  };
}

/** An order that the control endpoint refused. */
export class ControlError extends Error {
  readonly status: number;

  /** @param status of the HTTP answer */
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/**
 * Calls the control endpoint of an embedded AWS.
 *
 * @returns the JSON value that it answers
 * @throws ControlError when it refuses
 */
export async function control(endpoint: string, verb: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${endpoint}/_emulator/${verb}`, { method: 'POST', body: JSON.stringify(body) });
  const answer = (await response.json()) as { error?: string };
  if (response.ok) return answer;
  throw new ControlError(`The embedded AWS refused ${verb}: ${answer.error ?? response.statusText}`, response.status);
}

async function restore(endpoint: string, name: string): Promise<{ note: unknown } | undefined> {
  try {
    return (await control(endpoint, 'restore', { name })) as { note: unknown };
  } catch (error) {
    if (error instanceof ControlError && error.status === 404) return undefined;
    throw error;
  }
}

/** The default network of the embedded AWS at this endpoint. */
export async function networkOf(endpoint: string): Promise<Network> {
  return (await control(endpoint, 'network', {})) as Network;
}

function environment(endpoint: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/** The endpoint that the child prints as its first line. */
async function ready(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The embedded AWS has no stdout.');
  const lines = createInterface({ input: child.stdout });
  let timer: NodeJS.Timeout | undefined;
  try {
    const first = once(lines, 'line') as Promise<[string]>;
    const failed = once(child, 'exit').then(([code]) => {
      throw new Error(`The embedded AWS ended with code ${code} before it was ready; its stderr says why.`);
    });
    const late = new Promise<never>((_, reject) => {
      const fail = () => reject(new Error(`The embedded AWS was not ready within ${READY_WITHIN_MS / 1000} s.`));
      timer = setTimeout(fail, READY_WITHIN_MS);
    });
    failed.catch(() => undefined);
    const [line] = await Promise.race([first, failed, late]);
    return (JSON.parse(line) as { endpoint: string }).endpoint;
  } catch (error) {
    child.kill();
    throw error;
  } finally {
    clearTimeout(timer);
    lines.close();
  }
}

/**
 * Lets the calling process end while the server still runs. Its end closes the server's stdin, at which the server ends
 * too.
 */
function letProcessEnd(child: ChildProcess) {
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) {
    (stream as unknown as { unref?: () => void } | null)?.unref?.();
  }
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
