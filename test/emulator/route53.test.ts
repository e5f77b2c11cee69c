/** Hosted zones, records and changes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as r53 from '@aws-sdk/client-route-53';
import { bench, refused } from './harness.ts';

const on = bench();

const change = (Action: r53.ChangeAction, ResourceRecordSet: r53.ResourceRecordSet) =>
  batch([{ Action, ResourceRecordSet }]);

const batch = (Changes: r53.Change[]) =>
  on.route53.send(
    new r53.ChangeResourceRecordSetsCommand({ HostedZoneId: on.pre.hostedZoneId, ChangeBatch: { Changes } }),
  );

const alias = (name: string, Type: r53.RRType = 'A'): r53.ResourceRecordSet => ({
  Name: name,
  Type,
  AliasTarget: {
    HostedZoneId: on.pre.loadBalancerZoneId,
    DNSName: `dualstack.${on.pre.loadBalancerDnsName}`,
    EvaluateTargetHealth: false,
  },
});

const address = (Name: string, Value = '192.0.2.1', TTL = 60): r53.ResourceRecordSet => ({
  Name,
  Type: 'A',
  TTL,
  ResourceRecords: [{ Value }],
});

const list = async (input: Partial<r53.ListResourceRecordSetsCommandInput> = {}) =>
  on.route53.send(new r53.ListResourceRecordSetsCommand({ HostedZoneId: on.pre.hostedZoneId, ...input }));

const status = async (Id: string | undefined) =>
  (await on.route53.send(new r53.GetChangeCommand({ Id }))).ChangeInfo?.Status;

test('a change is PENDING, then INSYNC', async () => {
  assert.match(on.pre.hostedZoneId, /^Z/);
  await on.aws.route53({ insync: 30 });
  const made = await change('UPSERT', alias('acme.apps.example.com'));
  assert.match(made.ChangeInfo?.Id ?? '', /^\/change\/C/);
  assert.equal(made.ChangeInfo?.Status, 'PENDING');
  await on.aws.advance(29);
  assert.equal(await status(made.ChangeInfo?.Id), 'PENDING');
  await on.aws.advance(2);
  assert.equal(await status(made.ChangeInfo?.Id), 'INSYNC');
  await refused(status('C0'), 'NoSuchChange');
});

test('aliases are kept, A and AAAA beside each other', async () => {
  await batch([
    { Action: 'CREATE', ResourceRecordSet: alias('Acme.apps.example.com') },
    { Action: 'CREATE', ResourceRecordSet: alias('acme.apps.example.com.', 'AAAA') },
    { Action: 'CREATE', ResourceRecordSet: alias('*.apps.example.com') },
  ]);
  const found = (await list()).ResourceRecordSets ?? [];
  const aliases = found.filter((one) => one.AliasTarget);
  assert.deepEqual(
    aliases.map((one) => [one.Name, one.Type]),
    [
      ['\\052.apps.example.com.', 'A'],
      ['acme.apps.example.com.', 'A'],
      ['acme.apps.example.com.', 'AAAA'],
    ],
  );
  assert.equal(aliases[0]?.AliasTarget?.DNSName, `dualstack.${on.pre.loadBalancerDnsName}.`);
  assert.equal(aliases[0]?.TTL, undefined);
});

test('changes that AWS refuses, all or none', async () => {
  const code = 'InvalidChangeBatch';
  await change('CREATE', address('acme.apps.example.com'));
  await refused(change('CREATE', address('acme.apps.example.com')), code, /already exists/);
  await refused(change('DELETE', address('acme.apps.example.com', '192.0.2.9')), code, /do not match/);
  await refused(change('DELETE', address('other.apps.example.com')), code, /was not found/);
  await refused(change('CREATE', address('acme.example.org')), code, /not permitted in zone/);
  await refused(change('CREATE', address('x.apps.example.com', 'localhost')), code, /IPv4/);
  await refused(change('CREATE', { Name: 'x.apps.example.com', Type: 'A' }), 'InvalidInput', /found none/);
  const cname = { ...address('acme.apps.example.com', 'example.org'), Type: 'CNAME' as const };
  await refused(change('CREATE', cname), code, /conflicts/);
  const strange = alias('x.apps.example.com');
  await refused(
    change('CREATE', { ...strange, AliasTarget: { ...(strange.AliasTarget as r53.AliasTarget), HostedZoneId: 'Z1' } }),
    code,
    /does not lie within the target zone/,
  );
  const half = [
    { Action: 'CREATE' as const, ResourceRecordSet: address('new.apps.example.com') },
    { Action: 'CREATE' as const, ResourceRecordSet: address('acme.apps.example.com') },
  ];
  await refused(batch(half), code);
  const names = ((await list()).ResourceRecordSets ?? []).map((one) => one.Name);
  assert.ok(!names.includes('new.apps.example.com.'));
  const [ns] = (await list()).ResourceRecordSets ?? [];
  await refused(change('DELETE', ns as r53.ResourceRecordSet), code, /at least one/);
  await change('DELETE', address('ACME.apps.example.com.'));
  const nowhere = { HostedZoneId: 'Z0000', ChangeBatch: { Changes: half } };
  await refused(on.route53.send(new r53.ChangeResourceRecordSetsCommand(nowhere)), 'NoSuchHostedZone');
  await refused(change('PUT' as 'UPSERT', address('x.apps.example.com')), 'InvalidInput');
});

test('a zone that is still changing can refuse the next change', async () => {
  await on.aws.advance(5);
  await on.aws.route53({ priorRequestNotComplete: true });
  await change('UPSERT', address('a.apps.example.com'));
  await refused(change('UPSERT', address('b.apps.example.com')), 'PriorRequestNotComplete');
  await on.aws.advance(2);
  await change('UPSERT', address('b.apps.example.com'));
});

test('records come page by page from a name on', async () => {
  await on.aws.options({ pageSize: 2 });
  for (const name of ['a', 'b', 'c']) await change('UPSERT', address(`${name}.apps.example.com`));
  const seen: string[] = [];
  let next: Partial<r53.ListResourceRecordSetsCommandInput> | undefined = {};
  while (next) {
    const page: r53.ListResourceRecordSetsCommandOutput = await list(next);
    seen.push(...(page.ResourceRecordSets ?? []).map((one) => `${one.Name} ${one.Type}`));
    next = page.IsTruncated
      ? { StartRecordName: page.NextRecordName, StartRecordType: page.NextRecordType }
      : undefined;
  }
  assert.deepEqual(seen, [
    'apps.example.com. NS',
    'apps.example.com. SOA',
    'a.apps.example.com. A',
    'b.apps.example.com. A',
    'c.apps.example.com. A',
  ]);
  const from = await list({ StartRecordName: 'b.apps.example.com', MaxItems: 1 });
  assert.equal(from.ResourceRecordSets?.[0]?.Name, 'b.apps.example.com.');
});

test('zones are listed in the order of names, page by page', async () => {
  for (const Name of ['example.com', 'example.org']) {
    await on.route53.send(new r53.CreateHostedZoneCommand({ Name, CallerReference: Name }));
  }
  const again = new r53.CreateHostedZoneCommand({ Name: 'example.net', CallerReference: 'example.org' });
  await refused(on.route53.send(again), 'HostedZoneAlreadyExists');
  const bad = new r53.CreateHostedZoneCommand({ Name: 'exa mple.net', CallerReference: 'x' });
  await refused(on.route53.send(bad), 'InvalidDomainName');
  const named = await on.route53.send(
    new r53.ListHostedZonesByNameCommand({ DNSName: 'apps.example.com', MaxItems: 1 }),
  );
  assert.equal(named.HostedZones?.[0]?.Name, 'apps.example.com.');
  assert.equal(named.IsTruncated, true);
  assert.equal(named.NextDNSName, 'example.org.');
  const first = await on.route53.send(new r53.ListHostedZonesCommand({ MaxItems: 2 }));
  const second = await on.route53.send(new r53.ListHostedZonesCommand({ Marker: first.NextMarker }));
  assert.equal((first.HostedZones?.length ?? 0) + (second.HostedZones?.length ?? 0), 3);
});
