/** Twenty runs in one process, which share clients and feed, on the embedded AWS, as the wire sees them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFactsOf } from '../../ts-steps/deployment/run-facts.ts';
import { TenantRun } from '../../ts-steps/deployment/tenant-run.ts';
import type { Workplace } from '../../ts-steps/deployment/workplace.ts';
import { ServiceFeed } from '../../ts-steps/engine/service-feed.ts';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { CallCounter } from '../../ts-steps/runtime/calls.ts';
import { createClients } from '../../ts-steps/runtime/clients.ts';
import { tenantServices } from '../../ts-steps/runtime/tenant-clients.ts';
import { bench, cluster } from '../deploy-tenant/support.ts';
import { clientConfig } from '../emulator/prerequisites.ts';
import { quietLog } from '../support/logs.ts';
import { countBy } from '../wire/record.ts';

const on = bench();

const names = Array.from({ length: 20 }, (_one, index) => `tenant-${index}`);

/** Deploys all of them at once. @returns each one's exit code and verdict, and the calls */
const deployAll = async (request: Omit<DeployTenantInput, 'name' | 'cluster'>) => {
  const configuration = clientConfig(on.env);
  const { clients, close } = createClients(tenantServices, { calls: new CallCounter(), env: on.env, configuration });
  const shared = { clients, feed: new ServiceFeed(clients) };
  const interruption = new AbortController();
  on.proxy.clear();
  const beganAt = performance.timeOrigin + performance.now();
  const ends = await Promise.all(
    names.map(async (name) => {
      const workplace: Workplace = {
        ...shared,
        log: quietLog,
        report: () => undefined,
        signal: AbortSignal.any([interruption.signal]),
        deadline: Date.now() + 300_000,
      };
      const full: DeployTenantInput = { ...request, name, cluster };
      const run = runFactsOf(full, { env: {}, version: '0.0.0' });
      const { code, result } = await new TenantRun({ request: full, run }, workplace).toEnd();
      return [name, code, result.deployment?.verdict] as const;
    }),
  );
  close();
  await on.proxy.idle();
  const looks = on.proxy.calls.filter(({ operation }) => operation === 'DescribeServices');
  const lastLookAt = Math.max(...looks.map(({ startedAt }) => startedAt));
  return {
    ends,
    calls: countBy(on.proxy.calls),
    looks: looks.length,
    // A feed that several services share begins its ticks at least one second apart.
    mostTicks: Math.floor((lastLookAt - beganAt) / 1000) + 1,
  };
};

test('twenty first deployments and twenty updates: one DescribeServices for ten services and tick', async (context) => {
  await on.aws.ecs({ timing: { start: 1, healthy: 0, drain: 0 } });
  const first = await deployAll({ image: 'nginx:1.27', memory: 16 });
  assert.deepEqual(
    first.ends,
    names.map((name) => [name, 0, 'steady']),
  );
  await on.aws.ecs({ timing: { start: 1, healthy: 0, drain: 0 }, fail: { 'tenant-7': 'exits-at-once' } });
  const second = await deployAll({ image: 'nginx:1.28' });
  assert.deepEqual(
    second.ends,
    names.map((name) => (name === 'tenant-7' ? [name, 4, undefined] : [name, 0, 'steady'])),
  );
  for (const { looks, mostTicks, calls } of [first, second]) {
    context.diagnostic(`${looks} DescribeServices in at most ${mostTicks} ticks`);
    assert.ok(looks <= 2 * mostTicks, `${looks} calls in at most ${mostTicks} ticks: ${JSON.stringify(calls)}`);
    // Each run reads before it plans, and looks at its rollout at least once.
    assert.ok(looks >= 4, JSON.stringify(calls));
  }
  assert.equal(first.calls['ecs.CreateService'], names.length);
});
