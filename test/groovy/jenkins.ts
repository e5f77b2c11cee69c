/** A small Jenkins in a JVM of its own: runs Jenkinsfiles under Jenkins' engine, restarting it at every step. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { root } from '../../ts-steps/build/project.ts';
import { type Engine, installJenkins } from './install.ts';

export interface BuildRequest {
  readonly jenkinsfile: string;
  /** The library's folders; by default the project's. */
  readonly vars?: string;
  readonly resources?: string;
  readonly workspace: string;
  /** The agent's environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string | boolean>>;
  /** By id: `username` and `password`, or `accessKey` and `secretKey`. */
  readonly credentials?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tools?: Readonly<Record<string, string>>;
  readonly plugins?: readonly ('lockable-resources' | 'aws-credentials' | 'nodejs')[];
  readonly unix?: boolean;
  /** What `bat` gives on an agent that is no Unix, call by call. */
  readonly batOutput?: readonly string[];
  readonly readOnly?: boolean;
  /** The agent's own charset. */
  readonly charset?: string;
  readonly number?: number;
}

export interface Shell {
  readonly label: string | null;
  readonly script: string;
  /** Size of the program as it was saved when the shell started. */
  readonly image: number;
  readonly code?: number;
  readonly stdoutBytes?: number;
  /** How long an aborted one took to end. */
  readonly stopMillis?: number;
  /** Whether it was still there when Jenkins stopped waiting. */
  readonly outlived?: boolean;
}

export interface Described {
  readonly symbol: string;
  readonly value?: unknown;
  readonly [argument: string]: unknown;
}

/** What a build has done. */
export interface Report {
  readonly result: 'SUCCESS' | 'FAILURE' | 'ABORTED' | 'NOT_BUILT';
  readonly error: { readonly type: string; readonly message: string } | null;
  readonly value: unknown;
  readonly log: string;
  /** Names of steps in their order, in a branch as `branch/step`. */
  readonly steps: readonly string[];
  readonly shells: readonly Shell[];
  /** Questions of `input`; `node` is the agent that was held meanwhile. */
  readonly inputs: readonly Readonly<Record<string, unknown>>[];
  readonly properties: readonly Described[];
  readonly archived: Readonly<Record<string, string>>;
  /** Where a secret could be read: `program` or `log`. */
  readonly leaks: readonly string[];
  readonly displayName: string;
  readonly description: string | null;
  readonly restarts: number;
  /** Size of the largest saved program. */
  readonly largestImage: number;
  /** Bytes that were sent to the agent as files. */
  readonly shipped: number;
  /** With the sandbox: what the vars called. */
  readonly ledger: readonly string[];
}

type Event = { readonly build: number; readonly event: string } & Readonly<Record<string, unknown>>;

/** A build that was started. */
export class Build {
  readonly ended: Promise<Report>;
  readonly #id: number;
  readonly #order: (order: Record<string, unknown>) => void;
  readonly #seen: Event[] = [];
  readonly #waiting = new Set<() => void>();
  #isEnded = false;
  #giveUp: (reason: Error) => void = () => {};

  constructor(
    id: number,
    order: (order: Record<string, unknown>) => void,
    events: (tell: (event: Event) => void) => void,
  ) {
    this.#id = id;
    this.#order = order;
    this.ended = new Promise((resolve, reject) => {
      this.#giveUp = reject;
      events((event) => {
        this.#seen.push(event);
        if (event.event === 'end') {
          this.#isEnded = true;
          resolve(event as unknown as Report);
        }
        for (const look of this.#waiting) look();
      });
    });
  }

  /** Waits for an event; where the build ends before, that is an error with its log. */
  async #until(what: string, isIt: (event: Event) => boolean): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (this.#seen.some(isIt)) resolve();
        else if (this.#isEnded) reject(new Error(`The build ended without ${what}:\n${this.log()}`));
        else return;
        this.#waiting.delete(look);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** What runs it has ended: it never will. */
  orphaned(reason: Error): void {
    this.#isEnded = true;
    this.#giveUp(reason);
    for (const look of this.#waiting) look();
  }

  log(): string {
    return this.#seen.flatMap(({ event, line }) => (event === 'log' ? [line] : [])).join('\n');
  }

  logged(pattern: RegExp): Promise<void> {
    return this.#until(`a line like ${pattern}`, ({ event, line }) => event === 'log' && pattern.test(String(line)));
  }

  /** Waits until the build has asked so many questions. */
  asked(count: number): Promise<void> {
    return this.#until('a question', () => this.#seen.filter(({ event }) => event === 'input').length >= count);
  }

  abort(): void {
    this.#order({ build: this.#id, order: 'abort' });
  }

  /** Answers the question that is open; null rejects. */
  answer(approver: string | null): void {
    this.#order({ build: this.#id, order: 'answer', approver });
  }
}

export class Jenkins {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #listeners = new Map<number, (event: Event) => void>();
  readonly #builds = new Set<Build>();
  #last = 0;

  private constructor(process: ChildProcessWithoutNullStreams) {
    this.#process = process;
    process.stderr.pipe(globalThis.process.stderr);
    process.on('exit', (code) => {
      for (const build of this.#builds) build.orphaned(new Error(`The small Jenkins ended with code ${code}.`));
    });
    createInterface({ input: process.stdout }).on('line', (line) => {
      const event = JSON.parse(line) as Event;
      this.#listeners.get(event.build)?.(event);
    });
  }

  static async start(engine: Engine = 'cps'): Promise<Jenkins> {
    const { java, classPath } = await installJenkins(engine);
    const args = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classPath, 'minijenkins.Main', engine];
    const child = spawn(java, args);
    await once(child, 'spawn');
    return new Jenkins(child);
  }

  /** Starts a build. */
  build(request: BuildRequest): Build {
    this.#last += 1;
    const id = this.#last;
    const order = (told: Record<string, unknown>): void => {
      this.#process.stdin.write(`${JSON.stringify(told)}\n`);
    };
    const build = new Build(id, order, (tell) => this.#listeners.set(id, tell));
    this.#builds.add(build);
    const over = (): void => {
      this.#builds.delete(build);
      this.#listeners.delete(id);
    };
    build.ended.then(over, over);
    const defaults = {
      vars: `${root}vars`,
      resources: `${root}resources`,
      params: {},
      credentials: {},
      tools: {},
      plugins: [],
      unix: true,
      batOutput: [],
      readOnly: false,
      charset: 'UTF-8',
      number: id,
    };
    order({ build: id, order: 'start', request: { ...defaults, ...request } });
    return build;
  }

  /** Runs a build to its end. */
  run(request: BuildRequest): Promise<Report> {
    return this.build(request).ended;
  }

  async stop(): Promise<void> {
    this.#process.stdin.end();
    if (this.#process.exitCode === null) await once(this.#process, 'exit');
  }
}
