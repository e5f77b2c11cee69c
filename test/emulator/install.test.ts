/** Finding Python and installing into a private environment, and the messages where that fails. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { promisify } from 'node:util';
import { installEmbeddedAws } from './install.ts';

const run = promisify(execFile);

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-aws-'));
  await mkdir(join(folder, 'bin'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Puts a command on the PATH that consists of this folder alone. */
async function command(name: string, script: string) {
  const path = join(folder, 'bin', name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
}

async function install() {
  const lines: string[] = [];
  const env = { PATH: join(folder, 'bin') };
  const done = await installEmbeddedAws({ env, cache: join(folder, 'cache'), log: (line) => lines.push(line) });
  return { ...done, lines };
}

/** A fake Python: it tells a version, makes environments by copying itself, and notes what pip installs. */
const working = (version: string, pip = 'exit 0') => `
case "$1" in
  -c) echo ${version};;
  -m) case "$2" in
    venv) echo venv >> '${folder}/calls'; /bin/mkdir -p "$3/bin"; /bin/cp "$0" "$3/bin/python";;
    pip) echo pip >> '${folder}/calls'; ${pip};;
  esac;;
esac`;

test('without any Python it says what to install', async () => {
  await assert.rejects(install(), /needs Python 3\.10 or newer, and no Python was found on the PATH.*apt-get install/);
});

test('an old Python is named with its version', async () => {
  await command('python3', 'echo 3.9.2');
  await assert.rejects(install(), /too old \(python3 is 3\.9\.2\)/);
});

test('a newer one beside an old one is used', async () => {
  await command('python3', 'echo 3.9.2');
  await command('python3.12', working('3.12.1'));
  const { lines } = await install();
  assert.match(lines[0] ?? '', /Installing the embedded AWS .* Python 3\.12\.1/);
});

test('without venv it says which package is missing', async () => {
  await command('python3', '[ "$1" = -c ] && echo 3.11.2 || { echo "ensurepip is not available" >&2; exit 1; }');
  await assert.rejects(install(), /apt-get install python3-venv.*ensurepip is not available/);
});

test('when pip fails it says where the packages come from, and the next run starts anew', async () => {
  await command('python3', working('3.11.2', 'echo "No matching distribution" >&2; exit 1'));
  await assert.rejects(install(), /pip could not install.*requirements\.txt.*PIP_INDEX_URL.*No matching distribution/s);
  await command('python3', working('3.11.2'));
  assert.match((await install()).python, /embedded-aws-[0-9a-f]{12}\/bin\/python$/);
});

test('uv is preferred', async () => {
  await command('python3', working('3.11.2'));
  const copy = `/bin/mkdir -p "$5/bin" && /bin/cp '${folder}/bin/python3' "$5/bin/python"`;
  await command('uv', `echo "uv $1" >> '${folder}/calls'; [ "$1" = venv ] && ${copy}; exit 0`);
  await install();
  const { stdout } = await run('cat', [join(folder, 'calls')]);
  assert.deepEqual(stdout.trim().split('\n'), ['uv --version', 'uv venv', 'uv pip']);
});

test('two at once install once, and a third finds it installed', async () => {
  await command('python3', working('3.11.2'));
  const [first, second] = await Promise.all([install(), install()]);
  assert.equal(first.python, second.python);
  assert.deepEqual((await install()).lines, []);
  const { stdout } = await run('cat', [join(folder, 'calls')]);
  assert.deepEqual(stdout.trim().split('\n'), ['venv', 'pip']);
  assert.equal((await readdir(join(folder, 'cache'))).length, 1);
});
