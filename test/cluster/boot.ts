/** Runs the user data as an instance would, on a machine that has nothing but what the script may count on. */

import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installEmbeddedAws } from '../emulator/install.ts';

/** What is on the PATH beside the stubs: another command would not be found. */
const onTheImage = ['bash', 'cat', 'dirname', 'mkdir', 'mktemp', 'mv', 'rm'];

/** Notes its arguments and its environment, as /proc would show them. */
const noting = (folder: string, name: string) =>
  `#!/bin/bash\nprintf '%s\\0' ${name} "$@" >>'${folder}/argv'\necho >>'${folder}/argv'\n/usr/bin/env >>'${folder}/env'\n`;

export interface Booted {
  readonly status: number | null;
  readonly output: string;
}

export interface Machine extends AsyncDisposable {
  /** Puts a command on the PATH; its body runs after it was noted. */
  command(name: string, body: string): Promise<void>;
  /** What `aws` answers: the secret's string. */
  secret(text: string): Promise<void>;
  boot(script: string): Promise<Booted>;
  /** The agent's file, or undefined. */
  config(): Promise<string | undefined>;
  mode(): Promise<number>;
  /** The files beside it, itself included. */
  files(): Promise<string[]>;
  /** All that a stub was called with. */
  calls(): Promise<string[][]>;
  /** All that other processes could see. */
  seen(): Promise<string>;
  readonly folder: string;
}

export const machine = async (): Promise<Machine> => {
  const folder = await mkdtemp(join(tmpdir(), 'user-data-'));
  const bin = join(folder, 'bin');
  const etc = join(folder, 'etc');
  const config = join(etc, 'ecs.config');
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  await mkdir(bin);
  for (const name of onTheImage) await symlink(await whereIs(name), join(bin, name));

  const made: Machine = {
    folder,
    command: async (name, body) => {
      await writeFile(join(bin, name), `${noting(folder, name)}${body}\n`);
      await chmod(join(bin, name), 0o755);
    },
    secret: async (text) => {
      await writeFile(join(folder, 'answer'), JSON.stringify({ Name: 'hub', SecretString: text }));
    },
    boot: async (script) => {
      const file = join(folder, 'part-001');
      await writeFile(file, script);
      return bash(file, { PATH: bin, ECS_CONFIG_FILE: config });
    },
    config: () => readFile(config, 'utf8').catch(() => undefined),
    mode: async () => (await stat(config)).mode & 0o777,
    files: () => readdir(etc),
    calls: async () =>
      (await read('argv'))
        .split('\0\n')
        .slice(0, -1)
        .map((call) => call.split('\0')),
    seen: async () => (await read('argv')) + (await read('env')),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
  await made.command('aws', `cat '${folder}/answer'`);
  // Not the PATH's: a python3 of pyenv is itself a script that calls others.
  await made.command('python3', `exec '${(await installEmbeddedAws()).python}' "$@"`);
  await made.command('sleep', '');
  await made.command('dnf', 'exit 1');
  return made;
};

const bash = (file: string, env: Record<string, string>): Promise<Booted> =>
  new Promise((resolve, reject) => {
    const child = spawn('/bin/bash', ['-e', file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (status) => resolve({ status, output }));
  });

const whereIs = async (name: string): Promise<string> => {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) return path;
  }
  throw new Error(`There is no ${name} on the PATH.`);
};
