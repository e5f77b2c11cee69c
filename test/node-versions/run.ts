/**
 * `npm run node-versions`: the compiled steps on each Node that they are made for. It runs smoke.test.ts, or the test
 * files whose path holds one of the words that it is given: `npm run node-versions -- deploy-tenant`.
 */

import { spawnSync } from 'node:child_process';
import { root } from '../../ts-steps/build/project.ts';
import { installNodes } from './install.ts';

const words = process.argv.slice(2);

for (const { version, path } of await installNodes()) {
  process.stdout.write(`\nNode ${version}\n`);
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/run.ts', ...(words.length === 0 ? ['node-versions/smoke'] : words)],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ECS_TENANTS_TEST_NODE: path } },
  );
  if (status !== 0) process.exitCode = 1;
}
