/** A capacity provider that ECS does not let go: tenants use it, or its deletion has failed. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeleteAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling';
import { CreateClusterCommand, DeleteClusterCommand } from '@aws-sdk/client-ecs';
import { providerOf } from './state.ts';
import { bench, cluster, create, created, ended, names, run, unchanged } from './support.ts';

const on = bench();

const deploy = async (name: string): Promise<void> => {
  ended(await run(on, 'deploy-tenant', { name, image: 'nginx:1.27' }), 0);
};

const dropGroup = () =>
  on.scaling.send(
    new DeleteAutoScalingGroupCommand({ AutoScalingGroupName: names.autoScalingGroup, ForceDelete: true }),
  );

test('its group was deleted while tenants run on it: told with the tenants and the order that works', async () => {
  await created(on);
  await deploy('acme');
  await deploy('globex');
  await dropGroup();
  const startedAt = Date.now();
  const end = ended(await create(on), 3);
  assert.ok(Date.now() - startedAt < 20_000, 'waited');
  assert.equal(
    end.result.message,
    `ECS does not take capacity provider ${names.capacityProvider} from cluster ${cluster}: services acme, globex run on it.`,
  );
  assert.match(end.result.hint ?? '', /Auto Scaling group.*remove-tenant.*create-cluster.*deploy/s);
  // The order that the hint tells.
  for (const name of ['acme', 'globex']) ended(await run(on, 'remove-tenant', { name, cluster, confirm: name }), 0);
  await created(on);
  await deploy('acme');
  await unchanged(on);
});

test('its deletion has failed: the removal ends at once with ECS’s reason, and goes on when it is gone', async () => {
  await created(on);
  const other = { clusterName: 'other', capacityProviders: [names.capacityProvider] };
  await on.ecs.send(new CreateClusterCommand(other));
  const remove = () => run(on, 'remove-cluster', { name: cluster, confirm: cluster, timeoutMinutes: 1 });
  const startedAt = Date.now();
  const end = ended(await remove(), 3);
  assert.ok(Date.now() - startedAt < 20_000, 'waited');
  assert.match(
    end.result.message ?? '',
    /^ECS could not delete capacity provider capacity-tenants: .*it is associated with cluster: other/,
  );
  assert.ok(end.result.hint);
  assert.equal((await providerOf(on))?.updateStatus, 'DELETE_FAILED');
  await on.ecs.send(new DeleteClusterCommand({ cluster: 'other' }));
  ended(await remove(), 0);
});
