/** What the tests of a cluster's steps share: an embedded AWS behind a wire proxy, clients, and runs of the steps. */

import assert from 'node:assert/strict';
import { after, before, beforeEach } from 'node:test';
import { ACMClient, RequestCertificateCommand } from '@aws-sdk/client-acm';
import { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import { EC2Client } from '@aws-sdk/client-ec2';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { IAMClient } from '@aws-sdk/client-iam';
import { CreateHostedZoneCommand, Route53Client } from '@aws-sdk/client-route-53';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { clusterNamesOf } from '../../ts-steps/cluster/names.ts';
import { validate } from '../../ts-steps/generated/result.validate.js';
import { type EmbeddedAws, type Network, networkOf } from '../emulator/embedded-aws.ts';
import { clientConfig } from '../emulator/prerequisites.ts';
import { borrowEmbeddedAws } from '../support/aws-pool.ts';
import { requestStepHere } from '../support/in-process.ts';
import { restoredOr } from '../support/restored.ts';
import { requestStep, type StepEnd } from '../support/step.ts';
import { startWireProxy, type WireProxy } from '../wire/proxy.ts';
import { type Call, countBy, writes } from '../wire/record.ts';

// The SDK's, about Node 20, would stand among the lines of the tests.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

export const cluster = 'tenants';
export const domain = 'apps.example.com';
export const region = 'us-east-1';
export const account = '123456789012';
export const names = clusterNamesOf(cluster, region);

/** A request's parameters; as free as a caller's. */
export type Request = Readonly<Record<string, unknown>>;

/** The article's cluster. */
export const tenants = { name: cluster, domain, spotMaxPrice: 0.05 } as const;

export interface Bench {
  aws: EmbeddedAws;
  proxy: WireProxy;
  net: Network;
  acm: ACMClient;
  scaling: AutoScalingClient;
  ec2: EC2Client;
  ecs: ECSClient;
  elb: ElasticLoadBalancingV2Client;
  iam: IAMClient;
  route53: Route53Client;
  secrets: SecretsManagerClient;
  /** What a step needs in its environment: it calls through the proxy, our own clients do not. */
  env: Record<string, string>;
}

/** A run of a step, with its calls as the wire saw them. */
export interface Run extends StepEnd {
  readonly calls: readonly Call[];
  /** Operations that wrote, by `service.Operation`. */
  readonly wrote: Record<string, number>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  /** Runs the compiled binary in a process of its own, instead of the step in this process. */
  readonly binary?: boolean;
  /** Told when the process is there; only a binary has one. */
  readonly started?: (pid: number) => void;
}

export interface BenchOptions {
  /** Whether there is a hosted zone for the domain. */
  readonly zone?: boolean;
  /** Done once, and each test goes on with what the one before it has left. */
  readonly once?: () => Promise<void>;
}

/** One server and one proxy for the file; the server is emptied before each test. */
export const bench = (options: BenchOptions = {}): Bench => {
  const shared = {} as Bench;
  before(async () => {
    shared.aws = await borrowEmbeddedAws();
    shared.proxy = await startWireProxy({ target: shared.aws.endpoint });
    shared.env = { ...shared.aws.env, AWS_ENDPOINT_URL: shared.proxy.endpoint };
    const config = { ...clientConfig(shared.aws.env), maxAttempts: 1 };
    shared.acm = new ACMClient(config);
    shared.scaling = new AutoScalingClient(config);
    shared.ec2 = new EC2Client(config);
    shared.ecs = new ECSClient(config);
    shared.elb = new ElasticLoadBalancingV2Client(config);
    shared.iam = new IAMClient(config);
    shared.route53 = new Route53Client(config);
    shared.secrets = new SecretsManagerClient(config);
    if (options.once === undefined) return;
    await furnish(shared, options);
    await options.once();
  });
  if (options.once === undefined) beforeEach(() => furnish(shared, options));
  after(async () => {
    await shared.proxy?.stop();
    await shared.aws?.stop();
  });
  return shared;
};

/** What AWS takes minutes for is there at once. */
const atOnce = async ({ aws }: Bench): Promise<void> => {
  await aws.cluster({
    timing: { launch: 0, join: 0, terminate: 0, refresh: 0, provision: 0, release: 0, attach: 0 },
  });
  await aws.ecs({ timing: { start: 0, healthy: 0, drain: 0 } });
  await aws.route53({ insync: 0 });
};

/** Empties the embedded AWS: an account with a default VPC and a hosted zone, and nothing else. */
export const furnish = async (on: Bench, { zone = true }: BenchOptions = {}): Promise<void> => {
  on.proxy.clearFaults();
  on.proxy.setLatency(0);
  on.net = await restoredOr(on.aws, `account ${zone ? domain : ''}`, async () => {
    if (zone) await on.route53.send(new CreateHostedZoneCommand({ Name: domain, CallerReference: domain }));
    return networkOf(on.aws.endpoint);
  });
  await atOnce(on);
};

/** An ACM certificate; issued, unless the embedded AWS was told otherwise. */
export const certificate = async (on: Bench, name = `*.${domain}`): Promise<string> =>
  (await on.acm.send(new RequestCertificateCommand({ DomainName: name, ValidationMethod: 'DNS' }))).CertificateArn ??
  '';

const runAt = (
  env: Readonly<Record<string, string>>,
  step: string,
  request: Request,
  { flags = [], started, binary = started !== undefined, ...options }: RunOptions,
): Promise<StepEnd> => {
  const all = { ...env, ...options.env };
  return binary
    ? requestStep(step, request, { env: all, ...(started === undefined ? {} : { started }) }, flags)
    : requestStepHere(step, request, { env: all }, flags);
};

/** Runs a step by the proxy, with its calls. */
export const run = async (on: Bench, step: string, request: Request, options: RunOptions = {}): Promise<Run> => {
  on.proxy.clear();
  const end = await runAt(on.env, step, request, options);
  await on.proxy.idle();
  const { calls } = on.proxy;
  return { ...end, calls, wrote: countBy(writes(calls)) };
};

/** Runs a step past the proxy, so that neither its record nor its faults know of it. */
export const runAside = (on: Bench, step: string, request: Request, options: RunOptions = {}): Promise<StepEnd> =>
  runAt(on.aws.env, step, request, options);

/** The run has ended with this code, and its result is one by the schema. */
export const ended = <End extends StepEnd>(end: End, code: number, message?: RegExp): End => {
  assert.equal(end.code, code, `${end.stderr}\n${end.stdout}`);
  assert.ok(validate(end.result), JSON.stringify(validate.errors));
  assert.equal(end.result.ok, code === 0);
  if (message !== undefined) assert.match(end.result.message ?? '', message);
  return end;
};

export const create = (on: Bench, request: Request = tenants, options: RunOptions = {}): Promise<Run> =>
  run(on, 'create-cluster', request, options);

/** Creates, and it has to succeed. */
export const created = async (on: Bench, request: Request = tenants, options: RunOptions = {}): Promise<Run> =>
  ended(await create(on, request, options), 0);

/** The article's cluster, made once and brought back: for tests of what comes after. */
export const standing = async (on: Bench): Promise<void> => {
  await restoredOr(on.aws, `account with cluster ${JSON.stringify(tenants)}`, async () => {
    await furnish(on);
    await created(on);
    return null;
  });
  await atOnce(on);
};

/** A run that finds all as it is to be: it writes nothing, and says so. */
export const unchanged = async (on: Bench, request: Request = tenants, options: RunOptions = {}): Promise<Run> => {
  const again = await created(on, request, options);
  assert.deepEqual(again.result.changes, []);
  assert.deepEqual(again.wrote, {});
  return again;
};

/** What the same request plans now. */
export const plannedFor = async (on: Bench, request: Request): Promise<Run> => {
  const plan = await created(on, { ...request, plan: true });
  assert.deepEqual(plan.wrote, {}, 'a plan writes nothing');
  return plan;
};

/** The run's changes as `action resource name`. */
export const changed = ({ result }: Pick<StepEnd, 'result'>): string[] =>
  (result.changes ?? []).map(({ action, resource, name }) => `${action} ${resource} ${name}`).sort();

/** JSON pointers of what a run has changed, by resource. */
export const fieldsOf = ({ result }: Pick<StepEnd, 'result'>): Record<string, string[]> =>
  Object.fromEntries(
    (result.changes ?? []).map(({ resource, fields }) => [resource, fields.map(({ pointer }) => pointer).sort()]),
  );
