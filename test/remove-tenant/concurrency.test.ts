import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acme, balancingOf, bench, cluster, deployed, ended } from '../deploy-tenant/support.ts';
import { deployTenant, runStepBinary, type StepEnd } from '../support/step.ts';

const on = bench();

const confirmed = { name: 'acme', cluster, confirm: 'acme', build: 'https://jenkins.example.com/job/remove/3/' };

const remove = (): Promise<StepEnd> =>
  runStepBinary('remove-tenant', ['--input', '-'], { env: on.aws.env, stdin: JSON.stringify(confirmed) });

/** Removes the tenant while a deployment is at this call. */
const removedBeside = async (operation: string, request = {}): Promise<readonly [StepEnd, StepEnd]> => {
  let removal: Promise<StepEnd> | undefined;
  const begun = new Promise<void>((resolve) => {
    on.proxy.fault({
      kind: 'hook',
      match: { operation },
      nth: 1,
      run: () => {
        removal = remove();
        resolve();
      },
    });
  });
  const deployment = deployTenant({ ...acme, ...request }, { env: on.env });
  await begun;
  const ends = await Promise.all([deployment, removal as unknown as Promise<StepEnd>]);
  return ends;
};

test('a deployment that waits for its rollout is told that it was replaced', async () => {
  await deployed(on);
  await on.aws.ecs({ timing: { start: 600, healthy: 600 } });
  const [deployment, removal] = await removedBeside('DescribeServiceDeployments', { image: 'nginx:1.28' });
  ended(removal, 0);
  ended(deployment, 6);
  assert.match(deployment.result.message ?? '', /service acme was removed/);
  assert.deepEqual(await balancingOf(on), { groups: [], rules: [] });
});

test('two removals beside each other both come to a good end, or one finds nothing', async () => {
  await deployed(on);
  const ends = await Promise.all([remove(), remove()]);
  assert.ok(
    ends.some(({ code }) => code === 0),
    ends.map(({ stderr }) => stderr).join('\n'),
  );
  for (const end of ends) assert.ok(end.code === 0 || end.code === 3, end.stderr);
  assert.deepEqual(await balancingOf(on), { groups: [], rules: [] });
  ended(await remove(), 3);
});
