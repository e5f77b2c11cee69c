/** Installs shellcheck, which checks the scripts that instances and agents run. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../support/python-packages.ts';

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));

/** The path of the binary. */
export const installShellcheck = async (): Promise<string> =>
  join(await installPackages('shellcheck', requirements), 'bin', 'shellcheck');
