import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CreateClusterInput } from '../../ts-steps/generated/create-cluster.input.ts';
import { assertRefused } from '../tenant/refusal.ts';
import { actionsOf, create, operationsOf, planFor } from './create.ts';
import { account, addCertificate, cluster, domain, type FakeAws, fakeAws, subnetIds } from './fake-aws.ts';

const first: CreateClusterInput = { name: cluster, domain, spotMaxPrice: 0.05, tags: { team: 'a' } };

const furnished = async (request: CreateClusterInput = first): Promise<FakeAws> => {
  const aws = fakeAws();
  await create(aws, request);
  return aws;
};

const group = 'update autoScalingGroup';
const template = 'update launchTemplate';
const balancer = 'update loadBalancer';
const tags = 'update tags';

/** What one setting touches, and nothing but that. */
const touched: readonly (readonly [Omit<CreateClusterInput, 'name'>, readonly string[]])[] = [
  [{ spotMaxPrice: 0.07 }, [group]],
  [{ reset: ['/spotMaxPrice'] }, [group]],
  [{ minSize: 3 }, [group]],
  [{ maxSize: 12 }, [group]],
  [{ instanceTypes: ['m6i.xlarge'] }, [group]],
  [{ instanceTypes: ['m7g.large'] }, [group, template, tags]],
  [{ instanceRequirements: { vCpuCount: { min: 2 }, memoryMiB: { min: 512 } } }, [group]],
  [{ onDemandBaseCapacity: 1 }, [group]],
  [{ onDemandPercentageAboveBaseCapacity: 20 }, [group]],
  [{ targetCapacity: 80 }, ['update capacityProvider']],
  [{ rootVolumeSize: 50 }, [template, tags]],
  [{ imagePullBehavior: 'once' }, [template, tags]],
  [{ containerInsights: 'enabled' }, ['update cluster']],
  [{ isDefault: true }, [tags]],
  [{ protected: true }, [balancer, tags]],
  [{ accessLogsBucket: 'logs-of-tenants' }, [balancer]],
  [{ tenantDefaults: { memory: 256 } }, [tags]],
  [{ taskRoleArn: `arn:aws:iam::${account}:role/x` }, [tags]],
  [
    { tags: { team: 'b' } },
    [
      ...[group, 'update capacityProvider', 'update instanceProfile', template, 'update listener', balancer],
      ...['update role', 'update role', 'update securityGroup', 'update securityGroup', tags],
    ],
  ],
  [
    { reset: ['/tags/team'] },
    [
      ...[group, 'update capacityProvider', 'update instanceProfile', template, 'update listener', balancer],
      ...['update role', 'update role', 'update securityGroup', 'update securityGroup', tags],
    ],
  ],
  [{ permissionsBoundary: `arn:aws:iam::${account}:policy/bound` }, ['update role', 'update role']],
  [{ subnets: subnetIds(2, 3) }, [balancer, group, tags]],
  [{ ipAddressType: 'dualstack' }, [balancer, 'update securityGroup']],
  [{ cpuArchitecture: 'ARM64' }, [group, template, tags]],
  [{ gpu: true }, [group, template, tags]],
  [{ kmsKeyArn: `arn:aws:kms:eu-central-1:${account}:key/1234abcd` }, ['update role', tags]],
  [{ secretsPrefix: 'apps/' }, ['update role', tags]],
  [
    { dockerHubSecret: `arn:aws:secretsmanager:eu-central-1:${account}:secret:x-AbCdEf` },
    [template, 'update role', 'update role', tags],
  ],
  [{ executionRoleArn: `arn:aws:iam::${account}:role/x` }, [tags]],
  [{ instanceProfileArn: `arn:aws:iam::${account}:instance-profile/x` }, [template, tags]],
  [{ securityGroups: ['sg-11111111'] }, [template, tags]],
];

describe('an update', () => {
  for (const [change, expected] of touched)
    it(`of ${Object.entries(change).map(([key, value]) => `${key} ${JSON.stringify(value)}`)} touches only what holds it`, async () => {
      const aws = await furnished();
      const planned = await create(aws, { name: cluster, ...change });
      assert.deepEqual(actionsOf(planned), [...expected].sort());
      assert.deepEqual(planFor(aws, { name: cluster }).plan.changes, []);
    });

  it('of sizes sends sizes alone, and never how many are wanted', async () => {
    const aws = await furnished();
    const [operation] = operationsOf(planFor(aws, { name: cluster, minSize: 3 }).plan);
    assert.deepEqual(operation?.input, { AutoScalingGroupName: 'ecs-tenants-tenants', MinSize: 3, MaxSize: 10 });
  });

  it('by replaceInstances refreshes only instances of an older version', async () => {
    const aws = await furnished();
    const instance = (Version: string) => ({ InstanceId: 'i-1', LaunchTemplate: { Version } }) as never;
    assert.ok(aws.group);
    aws.group.Instances = [instance('1')];
    const again = { name: cluster, replaceInstances: true };
    assert.deepEqual(actionsOf(planFor(aws, again)), []);
    const both = planFor(aws, { ...again, rootVolumeSize: 60 });
    assert.deepEqual(actionsOf(both), ['deploy autoScalingGroup', template, tags]);
    const refresh = operationsOf(both.plan).find((one) => one.kind === 'startInstanceRefresh');
    assert.ok(refresh?.after.includes('launchTemplate'));
    await create(aws, { name: cluster, rootVolumeSize: 60 });
    assert.deepEqual(actionsOf(planFor(aws, again)), ['deploy autoScalingGroup']);
    aws.group.Instances = [instance('2')];
    assert.deepEqual(actionsOf(planFor(aws, again)), []);
  });

  it('of what cannot be changed is refused', async () => {
    const aws = await furnished();
    assert.match(
      assertRefused(() => planFor(aws, { name: cluster, scheme: 'internal' }), 3).message,
      /cannot be changed/,
    );
    assertRefused(() => planFor(aws, { name: cluster, vpcId: 'vpc-99999999' }), 3);
    assertRefused(() => planFor(aws, { name: cluster, subnets: subnetIds(1, 9) }), 3);
    assertRefused(() => planFor(aws, { name: cluster, subnets: subnetIds(1, 4) }), 3);
    assertRefused(() => planFor(aws, { name: cluster, subnets: subnetIds(1, 7) }), 3);
    assert.equal(
      assertRefused(() => planFor(aws, { name: cluster, reset: ['/spotMaxPirce'] }), 2).problems[0]?.pointer,
      '/reset/0',
    );
  });

  it('that does not go with what is there is refused', async () => {
    const aws = await furnished({ ...first, maxSize: 4 });
    const refusal = assertRefused(() => planFor(aws, { name: cluster, minSize: 5 }), 2);
    assert.deepEqual(
      refusal.problems.map(({ pointer }) => pointer),
      ['/minSize'],
    );
  });
});

describe('the certificate', () => {
  const certificateOf = (aws: FakeAws, request: CreateClusterInput = { name: cluster }): string | undefined =>
    planFor(aws, request).present.certificateArn;

  it('that covers the domain is found; one of another name is not', async () => {
    const aws = fakeAws();
    addCertificate(aws, 'shop.example.com');
    const fitting = addCertificate(aws);
    await create(aws, first);
    assert.equal(certificateOf(aws), fitting);
  });

  it('that a cluster has is kept while it fits, also when another one comes', async () => {
    const aws = fakeAws();
    const own = addCertificate(aws);
    await create(aws, first);
    addCertificate(aws);
    assert.deepEqual(planFor(aws, first).plan.changes, []);
    // Renewed under another ARN, and the old one gone.
    aws.certificates.splice(
      aws.certificates.findIndex((one) => one.arn === own),
      1,
    );
    const { plan } = await create(aws, { name: cluster });
    assert.deepEqual(
      plan.changes.map(({ action, resource, name }) => `${action} ${resource} ${name}`),
      ['update listener 443'],
    );
    aws.certificates.length = 0;
    assert.deepEqual(planFor(aws, first).plan.changes, []);
  });

  it('does not come by itself to an HTTP cluster; once it is named the listener becomes secure, and keeps its rules', async () => {
    const aws = await furnished();
    const certificateArn = addCertificate(aws);
    assert.deepEqual(planFor(aws, first).plan.changes, []);
    const before = aws.clusterTags['ecs-tenants:listener'];
    const planned = await create(aws, { name: cluster, certificateArn });
    assert.equal(aws.clusterTags['ecs-tenants:listener'], before);
    assert.deepEqual(actionsOf(planned), ['create listener', 'update listener', tags]);
    assert.equal(aws.clusterTags['ecs-tenants:scheme'], 'https');
    assert.deepEqual(planFor(aws, first).plan.changes, []);
  });

  it('is not lost with its listener, nor where a first run died before that was made', async () => {
    const aws = fakeAws();
    addCertificate(aws);
    await create(aws, first);
    const [front] = aws.fronts.values();
    front?.listeners.splice(
      front.listeners.findIndex((one) => one.Port === 443),
      1,
    );
    assert.deepEqual(actionsOf(planFor(aws, first)), ['create listener', tags]);
    aws.clusterTags = { 'ecs-tenants:cluster': cluster, team: 'a' };
    await create(aws, first);
    assert.equal(aws.clusterTags['ecs-tenants:scheme'], 'https');
  });

  it('needs a domain, that of the request or the cluster’s own', () => {
    const refusal = assertRefused(() => planFor(fakeAws(), { name: cluster, certificateArn: 'arn:aws:acm:x' }), 2);
    assert.deepEqual(
      refusal.problems.map(({ pointer }) => pointer),
      ['/certificateArn'],
    );
  });

  it('that is given has to be issued and to cover the domain', () => {
    const aws = fakeAws();
    const other = addCertificate(aws, 'shop.example.com');
    assert.match(assertRefused(() => planFor(aws, { ...first, certificateArn: other }), 3).message, /does not cover/);
    const missing = other.replace(/.$/, 'x');
    assert.match(assertRefused(() => planFor(aws, { ...first, certificateArn: missing }), 3).message, /is not issued/);
  });
});
