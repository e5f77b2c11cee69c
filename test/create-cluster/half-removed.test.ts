import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  DeleteServiceCommand,
  ListTaskDefinitionFamiliesCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { DescribeTargetGroupsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { clientConfig } from '../emulator/prerequisites.ts';
import { leftOf } from './state.ts';
import { bench, cluster, ended, type Request, run, standing } from './support.ts';

const on = bench();

const remove = (request: Request) => run(on, 'remove-cluster', { name: cluster, ...request });

const deployed = async (name: string): Promise<void> => {
  ended(await run(on, 'deploy-tenant', { name, image: 'nginx:1.27' }), 0);
};

const targetGroups = async (): Promise<number> =>
  ((await on.elb.send(new DescribeTargetGroupsCommand({}))).TargetGroups ?? []).length;

test('what is left of a tenant without a service counts as one, and goes with force alone', async () => {
  await standing(on);
  for (const name of ['acme', 'beta']) await deployed(name);
  await on.ecs.send(new DeleteServiceCommand({ cluster, service: 'acme', force: true }));
  const refused = ended(await remove({ confirm: cluster }), 3, /2 tenants are on cluster tenants: beta, acme/);
  assert.deepEqual(refused.wrote, {});
  const confirm = `${cluster} and its 2 tenants`;
  const end = ended(await remove({ force: true, confirm }), 0);
  const left = end.result.changes?.filter((change) => change.reason.startsWith('left by an earlier removal')) ?? [];
  assert.ok(left.some((change) => change.resource === 'targetGroup' && change.name.startsWith('acme-')));
  assert.ok(left.some((change) => change.resource === 'taskDefinition' && change.name === 'tenants--acme'));
  assert.deepEqual([await targetGroups(), await leftOf(on)], [0, []]);
});

test('a tenant that was removed counts as none, though its log was kept; nor does what others named alike', async () => {
  await standing(on);
  await deployed('acme');
  ended(await run(on, 'remove-tenant', { name: 'acme', confirm: 'acme' }), 0);
  await on.ecs.send(
    new RegisterTaskDefinitionCommand({
      family: `${cluster}--theirs`,
      containerDefinitions: [{ name: 'web', image: 'nginx', memory: 64 }],
    }),
  );
  ended(await remove({ confirm: cluster }), 0);
  const { families } = await on.ecs.send(new ListTaskDefinitionFamiliesCommand({ status: 'ACTIVE' }));
  assert.deepEqual(families, [`${cluster}--theirs`]);
  const logs = new CloudWatchLogsClient(clientConfig(on.aws.env));
  const { logGroups } = await logs.send(new DescribeLogGroupsCommand({}));
  assert.deepEqual(
    logGroups?.map((group) => group.logGroupName),
    [`/ecs-tenants/${cluster}/acme`],
  );
});
