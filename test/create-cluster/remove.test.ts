import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateSecurityGroupCommand, CreateSubnetCommand, CreateVpcCommand } from '@aws-sdk/client-ec2';
import { CreateClusterCommand, DeleteClusterCommand, PutClusterCapacityProvidersCommand } from '@aws-sdk/client-ecs';
import { RemoveTagsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateSecretCommand } from '@aws-sdk/client-secrets-manager';
import { createPrerequisites } from '../emulator/prerequisites.ts';
import { rounds } from '../wire/record.ts';
import { balancingOf, clusterOf, clusterTagsOf, leftOf, secretsOf, securityGroupOf } from './state.ts';
import {
  bench,
  certificate,
  cluster,
  created,
  domain,
  ended,
  names,
  type Request,
  run,
  standing,
  tenants,
} from './support.ts';

const on = bench();

const confirmed = { name: cluster, confirm: cluster };
const login = { env: { DOCKER_HUB_USERNAME: 'acme', DOCKER_HUB_TOKEN: 'hunter2' } };

const remove = (request: Request = confirmed) => run(on, 'remove-cluster', request);

/** Removes, and it has to succeed. */
const removed = async (request: Request = confirmed) => ended(await remove(request), 0);

const refused = async (request: Request, message: RegExp, code = 3) => {
  const end = ended(await remove(request), code, message);
  assert.ok(end.result.hint, 'no hint');
  assert.deepEqual(end.wrote, {});
  return end;
};

test('nothing is left of it, and a second removal has nothing to do', async () => {
  await certificate(on);
  await created(on, tenants, login);
  assert.equal((await leftOf(on)).length, 11);
  const end = await removed();
  assert.match(end.stderr, /nothing of the cluster is left/);
  assert.deepEqual(await leftOf(on), []);
  assert.ok(end.result.changes?.every((change) => change.action === 'remove' && change.done));
  const again = await removed();
  assert.deepEqual([again.result.changes, again.wrote], [[], {}]);
  await created(on);
});

test('it has to be confirmed', async () => {
  await standing(on);
  for (const request of [{ name: cluster }, { name: cluster, confirm: 'tenant' }, { name: cluster, confirm: '' }]) {
    const end = await refused(request, /confirm/, 2);
    assert.match(end.result.hint ?? '', /confirm: "tenants"/);
    assert.deepEqual(end.calls, []);
  }
  assert.ok(await clusterOf(on));
});

test('a plan shows what would go, and nothing goes', async () => {
  await standing(on);
  const plan = await removed({ name: cluster, plan: true });
  assert.deepEqual(plan.wrote, {});
  assert.equal(plan.result.changes?.length, 11);
  await removed({ ...confirmed, approvedPlan: plan.result.planId });
  assert.deepEqual(await leftOf(on), []);
});

test('a protected cluster stays until that is unset', async () => {
  await created(on, { ...tenants, protected: true });
  await refused(confirmed, /protected/);
  await created(on, { name: cluster, protected: false });
  await removed();
  assert.deepEqual(await leftOf(on), []);
});

test('tenants on it are told, and keep it', async () => {
  await standing(on);
  for (const name of ['acme', 'beta'])
    ended(await run(on, 'deploy-tenant', { name, image: 'nginx:1.27', wait: false }), 0);
  const end = await refused(confirmed, /acme/);
  assert.match(end.result.message ?? '', /acme.*beta/);
  assert.ok(await clusterOf(on));
});

test('what others own stays', async () => {
  await standing(on);
  await on.secrets.send(new CreateSecretCommand({ Name: names.dockerHubSecret, SecretString: '{}' }));
  await on.secrets.send(new CreateSecretCommand({ Name: 'ecs-tenants/tenants/acme', SecretString: 'x' }));
  await on.ec2.send(new CreateSecurityGroupCommand({ GroupName: 'mine', Description: 'x', VpcId: on.net.vpc }));
  await on.ecs.send(new CreateClusterCommand({ clusterName: 'other' }));
  const end = await removed();
  assert.deepEqual(await leftOf(on), ['secret']);
  assert.match(end.stderr, /left, because it is not ours: secret ecs-tenants\/tenants\/docker-hub/);
  assert.deepEqual(Object.keys(await secretsOf(on)).sort(), ['ecs-tenants/tenants/acme', names.dockerHubSecret]);
  assert.ok(await securityGroupOf(on, 'mine'));
  assert.ok(await clusterOf(on, 'other'));
});

test('the stored login stays if it is to', async () => {
  await created(on, tenants, login);
  await removed({ ...confirmed, keepSecret: true });
  assert.deepEqual(await leftOf(on), ['secret']);
});

/** An existing cluster and load balancer are taken into use and given up again. */
const usedAndGivenUp = async (balancerTagged: boolean): Promise<void> => {
  const pre = await createPrerequisites(on.aws.env, { cluster: 'theirs', domain: 'example.net', tags: { team: 'a' } });
  if (!balancerTagged)
    await on.elb.send(new RemoveTagsCommand({ ResourceArns: [pre.loadBalancerArn], TagKeys: ['ecs-tenants:cluster'] }));
  const before = await balancingOf(on, 'shared-theirs');
  const request = { name: 'theirs', domain, existingCluster: true, loadBalancerArn: pre.loadBalancerArn };
  await created(on, { ...request, subnets: on.net.subnets.slice(0, 2) });
  await removed({ name: 'theirs', confirm: 'theirs' });
  assert.deepEqual(await clusterTagsOf(on, 'theirs'), { team: 'a' });
  assert.deepEqual(await balancingOf(on, 'shared-theirs'), before);
  assert.equal((await clusterOf(on, 'theirs'))?.capacityProviders?.[0], pre.capacityProvider);
};

test('an existing cluster and load balancer lose our tags, and nothing else', () => usedAndGivenUp(false));

test('an existing load balancer stays even where it carries our tag', () => usedAndGivenUp(true));

test('a half-removed cluster is removed by the next run, wherever it was killed', async () => {
  await created(on, { ...tenants, minSize: 0 }, login);
  const left = async (): Promise<number> => (await leftOf(on)).length;
  // Each run is killed at its fourth write, so that all writes are met by and by.
  for (let before = await left(); before > 0; ) {
    let pid = 0;
    on.proxy.fault({
      kind: 'kill',
      match: { write: true },
      nth: 4,
      when: 'after',
      victim: () => process.kill(pid, 'SIGKILL') as never,
    });
    const end = await run(on, 'remove-cluster', confirmed, {
      started: (one) => {
        pid = one;
      },
    });
    on.proxy.clearFaults();
    const now = await left();
    assert.ok(now < before, `${now} of ${before} left\n${end.stderr}`);
    before = now;
  }
  assert.deepEqual((await removed()).wrote, {});
});

test('in a VPC of one’s own too, and where the ECS cluster is gone already with what it told', async () => {
  const vpcId = (await on.ec2.send(new CreateVpcCommand({ CidrBlock: '10.9.0.0/16' }))).Vpc?.VpcId;
  const subnets = await Promise.all(
    ['a', 'b'].map(async (zone, index) => {
      const CidrBlock = `10.9.${index}.0/24`;
      const input = { VpcId: vpcId, CidrBlock, AvailabilityZone: `us-east-1${zone}` };
      return (await on.ec2.send(new CreateSubnetCommand(input))).Subnet?.SubnetId ?? '';
    }),
  );
  await created(on, { ...tenants, vpcId, subnets, minSize: 0 });
  const none = { capacityProviders: [], defaultCapacityProviderStrategy: [] };
  await on.ecs.send(new PutClusterCapacityProvidersCommand({ cluster, ...none }));
  await on.ecs.send(new DeleteClusterCommand({ cluster }));
  await removed();
  assert.deepEqual(await leftOf(on), []);
});

test('it takes few rounds of calls', async () => {
  await standing(on);
  on.proxy.setLatency(200);
  const { calls } = await removed();
  assert.ok(rounds(calls).length <= 30, `${rounds(calls).length} rounds`);
});
