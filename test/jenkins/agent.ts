import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bridge } from '../../ts-steps/build/bridge.ts';

/** A step that returns its request, or behaves as the request says. */
const echoStep = `
import { tmpdir } from 'node:os';
import { text } from './chunks/read.mjs';
const request = await text();
if (JSON.parse(request).waits === true) {
  process.on('SIGTERM', () => {
    process.stderr.write('last words\\n');
    process.exit(0);
  });
  process.stderr.write('waiting\\n');
  setInterval(() => {}, 1000);
} else {
  process.stderr.write('progress\\n');
  process.stdout.write(JSON.stringify({ ok: true, tmpdir: tmpdir(), argv: process.argv.slice(2), request: JSON.parse(request) }) + '\\n');
}
`;

const readChunk = `
export const text = async () => {
  let all = '';
  process.stdin.setEncoding('utf8');
  for await (const part of process.stdin) all += part;
  return all;
};
`;

export const files = new Map([
  ['deploy-tenant.mjs', Buffer.from(echoStep)],
  ['chunks/read.mjs', Buffer.from(readChunk)],
]);

/** What the controller sends: the script, and the binaries with their hash. */
export interface Shipment {
  readonly sh: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sha256: string;
}

const { sh, steps } = bridge('1.0.0', { 'deploy-tenant': [...files.keys()] }, files);
const { sha256 } = steps.deployTenant ?? assert.fail('there is no deployTenant');
export const shipped: Shipment = { sh, sha256, files };

export interface ShellEnd {
  readonly code: number | NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ShellRun {
  /** Shell that runs the script; `sh -xe` is what Jenkins does. */
  readonly shell?: 'sh' | 'bash';
  readonly request?: unknown;
  readonly entry?: string;
  /** What is sent where the script asks for it; or nothing yet (`asked`), or the sending fails, which is noted, or it ends in the middle. */
  readonly ship?: ReadonlyMap<string, Uint8Array> | 'asked' | 'fails' | 'dies';
  readonly path?: string;
  readonly started?: (child: ChildProcess) => void;
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** An agent's workspace and its folder for temporary files, named as badly as Jenkins may name it. */
export class Agent {
  readonly #root = mkdtempSync(join(tmpdir(), "ecs-tenants job's $(x) "));
  readonly #workspace = join(this.#root, 'work space');
  readonly home = join(this.#root, 'work space@tmp', 'ecs-tenants');
  readonly target: string;
  /** The file that tells which call sends the binaries. */
  readonly lock: string;
  /** How often the binaries were sent. */
  shipments = 0;
  readonly #shipment: Shipment;

  constructor(shipment: Shipment = shipped) {
    this.#shipment = shipment;
    this.target = join(this.home, shipment.sha256.slice(0, 16));
    this.lock = join(dirname(this.home), `ecs-tenants-${shipment.sha256.slice(0, 16)}.shipping`);
    mkdirSync(dirname(this.home));
    mkdirSync(this.#workspace);
  }

  /** What lies in the folder of the binaries, or undefined where there is none. */
  entries(): string[] | undefined {
    return existsSync(this.home) ? readdirSync(this.home).sort() : undefined;
  }

  /** What a run left in the workspace, where it has no business. */
  workspace(): string[] {
    return readdirSync(this.#workspace);
  }

  /** A folder with a `node` of this script in it, to be the PATH. */
  fakeNode(script: string): string {
    const bin = join(this.#root, randomUUID());
    mkdirSync(bin);
    writeFileSync(join(bin, 'node'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, 'node'), 0o755);
    return bin;
  }

  emptyPath(): string {
    const bin = join(this.#root, randomUUID());
    mkdirSync(bin);
    return bin;
  }

  async run(options: ShellRun): Promise<ShellEnd> {
    const {
      shell = 'sh',
      request = {},
      ship = this.#shipment.files,
      entry = 'deploy-tenant.mjs',
      path = dirname(process.execPath),
      started,
    } = options;
    const staging = `${this.target}.${randomUUID()}`;
    const start = (arrived: string): Promise<ShellEnd> =>
      this.#start(shell, request, { entry, staging, arrived }, path, started);
    const first = await start('');
    if (first.stdout !== '{"ship":true}\n') return first;
    this.shipments += 1;
    if (ship === 'fails' || ship === 'dies') mkdirSync(staging, { recursive: true });
    if (ship === 'fails') writeFileSync(join(staging, 'failed'), '');
    if (typeof ship === 'string') return first;
    for (const [name, content] of ship) {
      mkdirSync(dirname(join(staging, name)), { recursive: true });
      writeFileSync(join(staging, name), content);
    }
    return start('yes');
  }

  /** One start of the script. */
  async #start(
    shell: string,
    request: unknown,
    given: Readonly<Record<'entry' | 'staging' | 'arrived', string>>,
    path: string,
    started: ShellRun['started'],
  ): Promise<ShellEnd> {
    const { sh, sha256, files: named } = this.#shipment;
    const places = { step: 'deployTenant', target: this.target, sha256, files: [...named.keys()].join(' '), ...given };
    const variables = Object.entries(places).map(([name, value]) => `${name}=${quote(value)}\n`);
    const script = join(this.#root, `${randomUUID()}.sh`);
    const text = `{ set +x; } 2>/dev/null\n${variables.join('')}${sh}${JSON.stringify(request)}\nECS_TENANTS_REQUEST\n`;
    writeFileSync(script, text);
    const child = spawn(`/bin/${shell}`, ['-xe', script], {
      cwd: this.#workspace,
      env: { PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
    });
    started?.(child);
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return { code: code ?? signal, stdout, stderr };
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
