import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { actionsOf, deploy, operationsOf, planFor } from './deploy.ts';
import { aliasTo, type FakeAws, fakeAws } from './fake-aws.ts';
import { assertRefused } from './refusal.ts';

const host = 'acme.apps.example.com';
const request = { name: 'acme', image: 'nginx:1.27' };
const cname: ResourceRecordSet = {
  Name: host,
  Type: 'CNAME',
  TTL: 300,
  ResourceRecords: [{ Value: 'old.example.net' }],
};

const named = (aws: FakeAws): string[] =>
  [...aws.records].flatMap(([zone, records]) => records.map(({ Type, Name }) => `${zone} ${Type} ${Name}`)).sort();

const withRecords = (records: ResourceRecordSet[], options?: Parameters<typeof fakeAws>[0]): FakeAws => {
  const aws = fakeAws(options);
  aws.records.set('Z1', records);
  return aws;
};

describe('records', () => {
  it('are made in the zone with the longest matching name, after the rule', async () => {
    const aws = fakeAws();
    const operations = operationsOf(planFor(aws, request).plan);
    assert.deepEqual(operations.find((one) => one.kind === 'changeRecords')?.after, ['listenerRule']);
    await deploy(aws, { ...request, hosts: [host, 'acme.example.com'] });
    assert.deepEqual(named(aws), ['Z0 A acme.example.com', `Z1 A ${host}`]);
    const record = aws.records.get('Z1')?.[0];
    assert.equal(record?.AliasTarget?.EvaluateTargetHealth, false);
    assert.equal(record?.AliasTarget?.HostedZoneId, 'Z215JYRZR1TBD5');
  });

  it('are A and AAAA of a load balancer with both', async () => {
    const aws = fakeAws({ dualStack: true });
    await deploy(aws, request);
    assert.deepEqual(named(aws), [`Z1 A ${host}`, `Z1 AAAA ${host}`]);
    aws.records.set('Z1', [aliasTo(host, 'A')]);
    await deploy(aws, request);
    assert.deepEqual(named(aws), [`Z1 A ${host}`, `Z1 AAAA ${host}`]);
  });

  it('that are there already are left alone, however their target is written', async () => {
    const aws = withRecords([aliasTo(host, 'A', 'SHARED-1234567890.eu-central-1.elb.amazonaws.com')]);
    assert.ok(!actionsOf(planFor(aws, request).plan).includes('create record'));
    await deploy(aws, request);
    assert.deepEqual(planFor(aws, request).plan.changes, []);
  });

  it('need a hosted zone, unless DNS is made elsewhere', async () => {
    const elsewhere = { ...request, hosts: ['acme.shop.net'] };
    const { message, hint } = assertRefused(() => planFor(fakeAws(), elsewhere), 3);
    assert.match(message, /no public hosted zone for acme\.shop\.net/);
    assert.match(hint ?? '', /dns: none/);
    const aws = fakeAws();
    await deploy(aws, { ...elsewhere, dns: 'none' });
    assert.deepEqual(named(aws), []);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('need one hosted zone: of two of a name nobody knows which is asked', () => {
    const aws = fakeAws({ zones: ['apps.example.com', 'apps.example.com'] });
    const { message } = assertRefused(() => planFor(aws, request), 3);
    assert.match(message, /two public hosted zones named apps\.example\.com \(Z0, Z1\)/);
    // The zone of another domain may be there as often as it likes.
    assert.ok(planFor(fakeAws({ zones: ['shop.org', 'shop.org', 'example.com'] }), request).plan.changes.length > 0);
  });

  it('do not take the zone of a name that only ends alike', () => {
    assertRefused(() => planFor(fakeAws({ zones: ['pps.example.com'] }), request), 3);
  });

  it('that point elsewhere are refused, and replaced where that is asked for', async () => {
    for (const records of [[cname], [aliasTo(host, 'A', 'other.eu-central-1.elb.amazonaws.com')]]) {
      const aws = withRecords(records);
      assert.match(assertRefused(() => planFor(aws, request), 3).message, /points elsewhere: (old|other)\./);
      await deploy(aws, { ...request, adopt: true });
      assert.deepEqual(named(aws), [`Z1 A ${host}`]);
      assert.deepEqual(planFor(aws, request).plan.changes, []);
    }
  });

  it('with a routing policy are never replaced', () => {
    const aws = withRecords([{ ...aliasTo(host, 'A'), SetIdentifier: 'blue', Weight: 10 }]);
    const { hint } = assertRefused(() => planFor(aws, { ...request, adopt: true }), 3);
    assert.match(hint ?? '', /routing policy/);
  });

  it('of other types stay', async () => {
    const txt: ResourceRecordSet = { Name: host, Type: 'TXT', TTL: 1, ResourceRecords: [{ Value: '"x"' }] };
    const aws = withRecords([txt]);
    await deploy(aws, request);
    await deploy(aws, { name: 'acme', hosts: ['acme.example.com'] });
    assert.deepEqual(named(aws), ['Z0 A acme.example.com', `Z1 TXT ${host}`]);
  });

  it('go before the rule lets go of their host', async () => {
    const aws = fakeAws();
    await deploy(aws, { ...request, hosts: [host, 'acme.example.com'] });
    const next = { name: 'acme', hosts: [host] };
    const operations = operationsOf(planFor(aws, next).plan);
    const removal = operations.find((one) => one.id.startsWith('record.remove'));
    assert.ok(operations.find((one) => one.kind === 'modifyRule')?.after.includes(removal?.id ?? '-'));
    await deploy(aws, next);
    assert.deepEqual(named(aws), [`Z1 A ${host}`]);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('are not needed under a wildcard, which is checked and not written', async () => {
    const { message } = assertRefused(() => planFor(fakeAws(), { ...request, dns: 'wildcard' }), 3);
    assert.match(message, /\*\.apps\.example\.com has no alias A record/);
    const half = fakeAws({ wildcards: true, dualStack: true });
    half.records.set('Z1', [aliasTo('*.apps.example.com', 'A')]);
    assert.match(assertRefused(() => planFor(half, { ...request, dns: 'wildcard' }), 3).message, /AAAA/);
    const aws = fakeAws({ wildcards: true });
    const before = named(aws);
    await deploy(aws, { ...request, dns: 'wildcard' });
    assert.deepEqual(named(aws), before);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('of ours go when DNS is to be made elsewhere, and come back', async () => {
    const aws = fakeAws();
    await deploy(aws, request);
    await deploy(aws, { name: 'acme', dns: 'none' });
    assert.deepEqual(named(aws), []);
    await deploy(aws, { name: 'acme', dns: 'record' });
    assert.deepEqual(named(aws), [`Z1 A ${host}`]);
  });

  it('that others made to our load balancer stay where DNS is theirs', async () => {
    const aws = withRecords([aliasTo(host, 'A')]);
    await deploy(aws, { ...request, dns: 'none' });
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
    await deploy(aws, { name: 'acme', image: 'nginx:1.28' });
    assert.deepEqual(named(aws), [`Z1 A ${host}`]);
  });
});
