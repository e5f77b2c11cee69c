/**
 * Checks the Python of this project: lint and format (ruff), types (mypy). With `--fix` it formats, and mends what ruff can
 * mend without changing what the code does. The settings of both are in pyproject.toml.
 */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../ts-steps/build/project.ts';
import { installEmbeddedAws } from '../emulator/install.ts';
import { installPackages } from '../support/python-packages.ts';

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));

const fixing: readonly (readonly string[])[] = [
  ['ruff', 'check', '--fix', '--quiet'],
  ['ruff', 'format', '--quiet'],
];

const checking: readonly (readonly string[])[] = [
  ['ruff', 'check', '--quiet'],
  ['ruff', 'format', '--check', '--diff', '--quiet'],
  ['mypy', '--no-error-summary'],
];

const { python, env } = await installEmbeddedAws();
const tools = await installPackages('python-tools', requirements);

/** Whether a tool is content; it prints itself what is wrong. The Python is that of the embedded AWS: mypy looks there for moto. */
const isContent = ([tool = '', ...args]: readonly string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const [command, before] =
      tool === 'ruff' ? [join(tools, 'bin', 'ruff'), []] : [python, ['-m', tool, '--python-executable', python]];
    const child = spawn(command, [...before, ...args], {
      cwd: root,
      env: { ...env, PYTHONPATH: tools },
      stdio: 'inherit',
    });
    child.on('error', reject).on('close', (code) => resolve(code === 0));
  });

for (const step of process.argv.includes('--fix') ? fixing : checking) {
  if (!(await isContent(step))) process.exitCode = 1;
}
