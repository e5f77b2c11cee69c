import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { costsOf, rates } from '../../ts-steps/aws/rates.ts';
import { clusterServices } from '../../ts-steps/runtime/cluster-clients.ts';
import { ratedClients } from '../runtime/rated-clients.ts';

/** The sizes of the buckets that a call takes from, as `burst/perSecond`. */
const sizesOf = (service: string, operation: string): string[] =>
  costsOf(service, operation, {}).map(({ burst, perSecond }) => `${burst}/${perSecond}`);

const bucketsOf = (service: string, operation: string): string[] =>
  costsOf(service, operation, {}).map(({ bucket }) => bucket);

describe('the table of rates', () => {
  it('has at least one bucket for every operation that we call', async () => {
    const missing: string[] = [];
    let operations = 0;
    for (const [service, load] of Object.entries(clusterServices)) {
      for (const name of Object.keys(await load()).filter((one) => one.endsWith('Command'))) {
        const operation = name.replace(/Command$/, '');
        operations += 1;
        if (costsOf(service, operation, {}).length === 0) missing.push(`${service}.${operation}`);
      }
    }
    assert.deepEqual(missing, []);
    assert.ok(operations > 100, `${operations} operations`);
  });

  it('has numbers that let calls leave, and the page that they come from', () => {
    for (const [service, all] of Object.entries(rates))
      for (const { burst, perSecond, source, operations } of all) {
        assert.ok(burst >= 1 && perSecond > 0, `${service} ${operations}`);
        assert.match(source, /^(https:\/\/docs\.aws\.amazon\.com\/\S+\.html|unpublished)$/);
      }
  });

  it('lets operations share buckets as AWS does', () => {
    assert.deepEqual(sizesOf('ecs', 'RegisterTaskDefinition'), ['20/1']);
    assert.deepEqual(bucketsOf('ecs', 'RegisterTaskDefinition'), bucketsOf('ecs', 'DeregisterTaskDefinition'));
    assert.deepEqual(sizesOf('ecs', 'DeleteTaskDefinitions'), ['5/1']);
    assert.deepEqual(sizesOf('ecs', 'UpdateService'), ['50/5']);
    assert.deepEqual(sizesOf('ecs', 'DescribeServices'), ['100/20']);
    // Every call of Elastic Load Balancing counts for the account, and for its kind.
    assert.deepEqual(sizesOf('elbv2', 'DescribeRules'), ['40/10', '40/10']);
    assert.deepEqual(sizesOf('elbv2', 'CreateRule'), ['40/10', '20/3']);
    assert.deepEqual(sizesOf('elbv2', 'CreateLoadBalancer'), ['40/10', '10/0.2']);
    assert.deepEqual(sizesOf('elbv2', 'DeregisterTargets'), ['40/10', '20/4']);
    assert.equal(bucketsOf('elbv2', 'CreateRule')[0], bucketsOf('elbv2', 'DescribeRules')[0]);
    assert.deepEqual(bucketsOf('elbv2', 'CreateRule'), bucketsOf('elbv2', 'ModifyTargetGroup'));
    // EC2 has a bucket for each action.
    assert.deepEqual(sizesOf('ec2', 'DescribeSubnets'), ['100/20']);
    assert.notDeepEqual(bucketsOf('ec2', 'DescribeSubnets'), bucketsOf('ec2', 'DescribeVpcs'));
    assert.deepEqual(sizesOf('cloudwatch', 'PutMetricAlarm'), ['3/3']);
    assert.notDeepEqual(bucketsOf('cloudwatch', 'PutMetricAlarm'), bucketsOf('cloudwatch', 'DeleteAlarms'));
  });

  it('counts the changes of records: an UPSERT is two', () => {
    const Changes = ['CREATE', 'DELETE', 'UPSERT'].map((Action) => ({ Action }));
    const costs = costsOf('route53', 'ChangeResourceRecordSets', { ChangeBatch: { Changes } });
    assert.deepEqual(
      costs.map(({ burst, perSecond, tokens }) => [burst, perSecond, tokens]),
      [
        [50, 10, 1],
        [50, 10, 1],
        [1500, 100, 4],
      ],
    );
  });
});

describe('two thousand calls of one process', () => {
  it('to register task definitions leave twenty at once, and one a second from then on', async () => {
    const { clock, sent, register, arrive } = ratedClients(costsOf);
    const all = Promise.all(Array.from({ length: 2000 }, register));
    await arrive(20);
    for (const seconds of [1, 499, 1479]) {
      await clock.advance(seconds * 1000);
      await arrive(20 + Math.round(clock.now() / 1000));
    }
    assert.equal(sent.length, 1999);
    await clock.advance(1000);
    await all;
    assert.equal(sent.length, 2000);
  });
});
