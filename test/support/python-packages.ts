/** Installs packages of the Python package index into folders of their own, with the Python of the embedded AWS. */

import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installEmbeddedAws } from '../emulator/install.ts';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../node_modules/.cache/ecs-tenants/', import.meta.url));

/**
 * The folder that holds the packages of a requirements file, installed there when it is not there yet. The folder's name
 * holds a hash of the file: another version is another folder.
 *
 * @param name what the folder is called, before the hash
 * @param requirements path of a requirements file that names every package at an exact version
 * @throws Error when the package index does not give them; the message says what to look at
 */
export const installPackages = async (name: string, requirements: string): Promise<string> => {
  const key = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  const home = join(cache, `${name}-${key.slice(0, 12)}`);
  if (!existsSync(home)) await install(home, requirements);
  return home;
};

/** It is built aside and then renamed, which of several that try at once one does first. */
const install = async (home: string, requirements: string): Promise<void> => {
  const { python } = await installEmbeddedAws();
  process.stderr.write(`Installing ${basename(home)} for the tests, once ...\n`);
  const aside = `${home}.${randomBytes(4).toString('hex')}`;
  const what = ['--quiet', '--no-deps', '--only-binary', ':all:', '--target', aside, '--requirement', requirements];
  try {
    await pipInstall(python, what);
    await rename(aside, home).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(home)) throw error;
    });
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    throw new Error(
      `The packages of ${requirements} could not be installed. They come from the package index that is configured ` +
        'here (pip config, PIP_INDEX_URL, UV_INDEX_URL): check the network and the index, and run this again. It ' +
        `said: ${(stderr || message).trim().split('\n').slice(-3).join(' ')}`,
      { cause: error },
    );
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
};

/** An environment that uv made has no pip; there uv is on the PATH. */
const pipInstall = async (python: string, what: readonly string[]): Promise<void> => {
  const hasPip = await run(python, ['-m', 'pip', '--version']).then(
    () => true,
    () => false,
  );
  if (hasPip) await run(python, ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', ...what]);
  else await run('uv', ['pip', 'install', '--python', python, ...what]);
};
