/** A cluster whose tenants stand on two listeners, because its listener tag was changed between them. */

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { TagResourceCommand } from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  DeleteListenerCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { clusterOf, clusterTagsOf, leftOf } from './state.ts';
import { bench, changed, cluster, ended, type Request, run, standing } from './support.ts';
import { tenantsLeftOf } from './tenant-state.ts';

const on = bench();

const step = async (name: string, request: Request) => ended(await run(on, name, request), 0);

const deploy = (name: string, request: Request = {}) =>
  step('deploy-tenant', { name, image: 'nginx:1.27', ...request });

/** A listener of a load balancer that create-cluster did not make. */
const otherListener = async (): Promise<string> => {
  const made = await on.elb.send(
    new CreateLoadBalancerCommand({ Name: 'other', Type: 'application', Subnets: on.net.subnets.slice(0, 2) }),
  );
  const listener = await on.elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: made.LoadBalancers?.[0]?.LoadBalancerArn,
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    }),
  );
  return listener.Listeners?.[0]?.ListenerArn ?? '';
};

/** Priorities of the tenants' rules on a listener. */
const rulesOn = async (listenerArn: string): Promise<number> => {
  const { Rules = [] } = await on.elb.send(new DescribeRulesCommand({ ListenerArn: listenerArn }));
  return Rules.filter((rule) => rule.IsDefault !== true).length;
};

let first = '';
let second = '';

/** acme on the cluster's own listener, beta on the one that the tag names since. */
beforeEach(async () => {
  await standing(on);
  await deploy('acme');
  first = (await clusterTagsOf(on))['ecs-tenants:listener'] ?? '';
  second = await otherListener();
  const { clusterArn } = (await clusterOf(on)) ?? {};
  await on.ecs.send(
    new TagResourceCommand({ resourceArn: clusterArn, tags: [{ key: 'ecs-tenants:listener', value: second }] }),
  );
  await deploy('beta');
});

test('each tenant stays where it is: the same call changes nothing, and an update stands on its own listener', async () => {
  assert.deepEqual([await rulesOn(first), await rulesOn(second)], [1, 1]);
  for (const name of ['acme', 'beta']) assert.deepEqual(changed(await deploy(name)), [], name);
  const update = await deploy('acme', { hosts: ['acme.apps.example.com', 'www.apps.example.com'] });
  assert.ok(changed(update).includes('update listenerRule acme.apps.example.com'), changed(update).join('\n'));
  assert.deepEqual([await rulesOn(first), await rulesOn(second)], [1, 1]);
});

test('describe-tenant and list-tenants are right for both', async () => {
  for (const name of ['acme', 'beta']) {
    const { result } = await step('describe-tenant', { name });
    assert.equal(result.url, `http://${name}.apps.example.com`);
    assert.deepEqual(result.changes, [], name);
  }
  const { result } = await step('list-tenants', {});
  const placed = Object.fromEntries((result.summaries ?? []).map((one) => [one.name, one.placement.loadBalancer]));
  assert.equal(placed['beta'], 'other');
  assert.notEqual(placed['acme'], 'other');
});

test('remove-tenant removes each from its own listener', async () => {
  await step('remove-tenant', { name: 'acme', confirm: 'acme' });
  assert.deepEqual([await rulesOn(first), await rulesOn(second)], [0, 1]);
  await step('remove-tenant', { name: 'beta', confirm: 'beta' });
  assert.deepEqual([await rulesOn(first), await rulesOn(second)], [0, 0]);
  const { records, targetGroups, services } = await tenantsLeftOf(on);
  assert.deepEqual({ records, targetGroups, services }, { records: 0, targetGroups: 0, services: 0 });
});

test('remove-cluster --force removes both with all that they have, and leaves the other load balancer', async () => {
  const confirm = 'tenants and its 2 tenants';
  const end = await step('remove-cluster', { name: cluster, force: true, confirm });
  assert.ok(end.result.changes?.every((change) => change.done));
  const { records, targetGroups, services, alarms } = await tenantsLeftOf(on);
  assert.deepEqual(
    { records, targetGroups, services, alarms },
    { records: 0, targetGroups: 0, services: 0, alarms: 0 },
  );
  assert.deepEqual(await leftOf(on), []);
  assert.equal(await rulesOn(second), 0);
  const { LoadBalancers = [] } = await on.elb.send(new DescribeLoadBalancersCommand({}));
  assert.deepEqual(
    LoadBalancers.map((one) => one.LoadBalancerName),
    ['other'],
  );
  const { Listeners = [] } = await on.elb.send(
    new DescribeListenersCommand({ LoadBalancerArn: LoadBalancers[0]?.LoadBalancerArn }),
  );
  assert.equal(Listeners.length, 1);
});

test('a listener that is gone: the tenant gets its rule on the cluster’s, once its record may be taken over', async () => {
  const { clusterArn } = (await clusterOf(on)) ?? {};
  await on.ecs.send(
    new TagResourceCommand({ resourceArn: clusterArn, tags: [{ key: 'ecs-tenants:listener', value: first }] }),
  );
  await on.elb.send(new DeleteListenerCommand({ ListenerArn: second }));
  const request = { name: 'beta', image: 'nginx:1.27' };
  const refused = ended(
    await run(on, 'deploy-tenant', request),
    3,
    /A record of beta.apps.example.com points elsewhere/,
  );
  assert.match(refused.result.hint ?? '', /adopt: true/);
  assert.deepEqual(refused.wrote, {});
  const end = await deploy('beta', { adopt: true });
  assert.ok(changed(end).includes('create listenerRule beta.apps.example.com'), changed(end).join('\n'));
  assert.equal(await rulesOn(first), 2);
});
