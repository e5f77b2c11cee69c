/** Twenty rollouts that one process follows by one feed, on the embedded AWS, as the wire sees them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateServiceCommand } from '@aws-sdk/client-ecs';
import { followRollout } from '../../ts-steps/engine/rollout.ts';
import { ServiceFeed, type Sight } from '../../ts-steps/engine/service-feed.ts';
import { diagnostics } from '../../ts-steps/failures/diagnostics.ts';
import { CallCounter } from '../../ts-steps/runtime/calls.ts';
import { createClients } from '../../ts-steps/runtime/clients.ts';
import { tenantServices } from '../../ts-steps/runtime/tenant-clients.ts';
import { bench, CONTAINER, taskDefinition } from '../emulator/harness.ts';
import { clientConfig } from '../emulator/prerequisites.ts';
import { FakeClock } from '../runtime/fake-clock.ts';
import { quietLog } from '../support/logs.ts';
import { until } from '../support/until.ts';
import { startWireProxy } from '../wire/proxy.ts';
import { countBy } from '../wire/record.ts';

const on = bench();

/** A feed that tells how many looks wait for it, and how many it has answered. */
class CountingFeed extends ServiceFeed {
  waiting = 0;
  answered = 0;

  override async look(...asked: Parameters<ServiceFeed['look']>): Promise<Sight> {
    this.waiting += 1;
    try {
      return await super.look(...asked);
    } finally {
      this.waiting -= 1;
      this.answered += 1;
    }
  }
}

test('twenty watches make at most two DescribeServices a tick, and each comes to its own verdict', async (context) => {
  const proxy = await startWireProxy({ target: on.aws.endpoint });
  context.after(() => proxy.stop());
  await on.aws.ecs({ timing: { start: 2.5, healthy: 0, drain: 0 }, fail: { 'tenant-7': 'exits-at-once' } });
  const names = Array.from({ length: 20 }, (_one, index) => `tenant-${index}`);
  const definition = await taskDefinition(on, { containerDefinitions: [{ ...CONTAINER, memory: 16 }] });
  const services = await Promise.all(
    names.map((serviceName) =>
      on.ecs.send(
        new CreateServiceCommand({ cluster: 'prod', serviceName, taskDefinition: definition, desiredCount: 1 }),
      ),
    ),
  );
  const env = { ...on.aws.env, AWS_ENDPOINT_URL: proxy.endpoint };
  const { clients, close } = createClients(tenantServices, {
    calls: new CallCounter(),
    env,
    configuration: clientConfig(env),
  });
  const clock = new FakeClock();
  const feed = new CountingFeed(clients, clock);
  const ended = new Map<string, string>();
  const rollouts = services.map(async ({ service = {} }) => {
    const serviceName = service.serviceName ?? '';
    const { verdict } = await followRollout({
      clients,
      feed,
      cluster: 'prod',
      serviceName,
      service,
      previousServiceDeployment: undefined,
      diagnostics,
      onFailure: 'stop',
      created: { resourceId: undefined, marks: {} },
      log: quietLog,
      signal: new AbortController().signal,
      deadline: Date.now() + 300_000,
    });
    ended.set(serviceName, verdict.verdict);
  });
  const followed = Promise.all(rollouts);
  followed.catch(() => undefined);
  const perTick: Record<string, number>[] = [];
  for (let tick = 0; tick < 40; tick += 1) {
    await until('each rollout to ask for its next look', () => feed.waiting === names.length - ended.size);
    if (feed.waiting === 0) break;
    proxy.clear();
    const answered = feed.answered + feed.waiting;
    await clock.advance(1000);
    await until('the answers of this tick', () => feed.answered === answered);
    await proxy.idle();
    await on.aws.advance(1);
    perTick.push(countBy(proxy.calls));
  }
  await followed;
  close();
  assert.deepEqual(
    [...ended].sort(),
    names.map((name) => [name, name === 'tenant-7' ? 'failed' : 'steady']).sort(),
    JSON.stringify(perTick),
  );
  for (const calls of perTick) {
    assert.ok((calls['ecs.DescribeServices'] ?? 0) <= 2, JSON.stringify(perTick));
    assert.ok((calls['ecs.DescribeServiceDeployments'] ?? 0) <= 1, JSON.stringify(perTick));
  }
  // All twenty did look: in the first ticks nothing has ended.
  assert.deepEqual(
    perTick.slice(0, 2).map((calls) => calls['ecs.DescribeServices']),
    [2, 2],
  );
});
