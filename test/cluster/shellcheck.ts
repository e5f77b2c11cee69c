/** Installs shellcheck into a private folder under node_modules/.cache, with the Python of the embedded AWS. */

import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installEmbeddedAws } from '../emulator/install.ts';

const run = promisify(execFile);
const requirements = join(dirname(fileURLToPath(import.meta.url)), 'requirements.txt');
const cache = fileURLToPath(new URL('../../node_modules/.cache/ecs-tenants/', import.meta.url));

/** The path of the binary. */
export const installShellcheck = async (): Promise<string> => {
  const key = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  const home = join(cache, `shellcheck-${key.slice(0, 12)}`);
  if (!existsSync(home)) await install(home);
  return join(home, 'bin', 'shellcheck');
};

/** It is built aside and then renamed, which of several that try at once one does first. */
const install = async (home: string): Promise<void> => {
  const { python } = await installEmbeddedAws();
  const aside = `${home}.${randomBytes(4).toString('hex')}`;
  const what = ['--quiet', '--no-deps', '--only-binary', ':all:', '--target', aside, '--requirement', requirements];
  try {
    await pipInstall(python, what);
    await rename(aside, home).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(home)) throw error;
    });
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
