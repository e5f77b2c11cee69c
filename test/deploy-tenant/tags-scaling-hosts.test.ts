import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ListTagsForResourceCommand as ListScalingTagsCommand } from '@aws-sdk/client-application-auto-scaling';
import { ListTagsForResourceCommand as ListAlarmTagsCommand } from '@aws-sdk/client-cloudwatch';
import { ListTagsForResourceCommand as ListLogTagsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { SetIpAddressTypeCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateHostedZoneCommand } from '@aws-sdk/client-route-53';
import {
  acme,
  balancingOf,
  bench,
  changed,
  cluster,
  deployed,
  domain,
  elbTagsOf,
  hostsOf,
  logGroupsOf,
  owner,
  recordsOf,
  scalingOf,
  serviceOf,
  tagMap,
  taskDefinitionOf,
} from './support.ts';

const on = bench();

/** Only the name: everything else stays as it is. */
const same = { name: 'acme', cluster };

/** The caller's and the owner's tags of everything that can carry them, by what carries them. */
const allTags = async (): Promise<Record<string, Record<string, string>>> => {
  const plain = (tags: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(tags).filter(([key]) => key in owner || !key.startsWith('ecs-tenants:')));
  const { groups, rules } = await balancingOf(on);
  const { targets, alarms } = await scalingOf(on);
  const [logs] = await logGroupsOf(on);
  const ofAlarm = async (arn: string | undefined) =>
    tagMap((await on.cloudwatch.send(new ListAlarmTagsCommand({ ResourceARN: arn }))).Tags);
  const ofLogs = new ListLogTagsCommand({ resourceArn: logs?.arn?.replace(/:\*$/, '') });
  const ofTarget = new ListScalingTagsCommand({ ResourceARN: targets[0]?.ScalableTargetARN });
  return {
    service: plain(tagMap((await serviceOf(on)).tags)),
    taskDefinition: plain((await taskDefinitionOf(on)).tags),
    targetGroup: await elbTagsOf(on, groups[0]?.TargetGroupArn),
    rule: await elbTagsOf(on, rules[0]?.RuleArn),
    logs: (await on.logs.send(ofLogs)).tags ?? {},
    scalableTarget: (await on.scaling.send(ofTarget)).Tags ?? {},
    alarmHigh: await ofAlarm(alarms[0]?.AlarmArn),
    alarmLow: await ofAlarm(alarms[1]?.AlarmArn),
  };
};

test('another tag reaches all that the tenant has, and starts no deployment', async () => {
  await deployed(on, { ...acme, tags: { team: 'shop', old: 'x' } });
  const { deployments, taskDefinition } = await serviceOf(on);
  const run = await deployed(on, { ...same, tags: { team: 'Süd', Größe: '½ 大' } });
  assert.deepEqual(changed(run), ['update tags acme']);
  for (const [what, tags] of Object.entries(await allTags()))
    assert.deepEqual(tags, { ...owner, team: 'Süd', old: 'x', Größe: '½ 大' }, what);
  const after = await serviceOf(on);
  assert.deepEqual([after.deployments?.[0]?.id, after.taskDefinition], [deployments?.[0]?.id, taskDefinition]);
  assert.deepEqual((await deployed(on, same)).wrote, {});

  await deployed(on, { ...same, reset: ['/tags/old', '/tags/Größe'] });
  for (const [what, tags] of Object.entries(await allTags())) assert.deepEqual(tags, { ...owner, team: 'Süd' }, what);
  assert.deepEqual((await deployed(on, same)).wrote, {});
});

test('scaling off: target, policies and alarms go, and desiredCount is the caller’s; on again: all are back', async () => {
  await deployed(on, { ...acme, minCount: 2, maxCount: 6 });
  const off = await deployed(on, { ...same, scaling: false });
  assert.deepEqual(changed(off), [
    'remove alarm ecs-tenants/tenants/acme/cpu-high, ecs-tenants/tenants/acme/cpu-low',
    'remove scalableTarget service/tenants/acme',
    'update tags acme',
  ]);
  assert.deepEqual(await scalingOf(on), { targets: [], policies: [], alarms: [] });
  assert.equal((await serviceOf(on)).desiredCount, 2);
  assert.deepEqual((await deployed(on, same)).wrote, {});

  const grown = await deployed(on, { ...same, desiredCount: 5 });
  assert.deepEqual(grown.wrote, { 'ecs.TagResource': 2, 'ecs.UpdateService': 1 });
  assert.equal((await serviceOf(on)).desiredCount, 5);
  // Now it is a setting, and put back like any other that is stated.
  assert.deepEqual((await deployed(on, same)).wrote, {});

  const back = await deployed(on, { ...same, scaling: true, minCount: 3, maxCount: 6 });
  const { targets, policies, alarms } = await scalingOf(on);
  assert.deepEqual([targets.length, policies.length, alarms.length], [1, 2, 2]);
  assert.deepEqual([targets[0]?.MinCapacity, targets[0]?.MaxCapacity], [3, 6]);
  assert.ok(alarms.every((alarm) => policies.some((policy) => alarm.AlarmActions?.includes(policy.PolicyARN ?? ''))));
  assert.equal((await serviceOf(on)).desiredCount, 5);
  assert.equal(back.wrote['ecs.UpdateService'], undefined);
  assert.deepEqual((await deployed(on, same)).wrote, {});
});

test('other hosts: the old record goes before the rule lets go, the new one comes after', async () => {
  await deployed(on, { ...acme, hosts: [`old.${domain}`, `kept.${domain}`] });
  const run = await deployed(on, { ...same, hosts: [`new.${domain}`, `kept.${domain}`] });
  assert.equal(run.result.url, `http://new.${domain}`);
  const scope = run.calls.filter((call) => call.write && call.service !== 'ecs');
  assert.deepEqual(
    scope.map((call) => call.operation),
    ['ChangeResourceRecordSets', 'ModifyRule', 'ChangeResourceRecordSets'],
  );
  for (const [index, next] of scope.slice(1).entries())
    assert.ok((scope[index]?.endedAt ?? Number.NaN) <= next.startedAt, 'one after the other');
  const { rules } = await balancingOf(on);
  assert.equal(rules.length, 1);
  assert.deepEqual(rules[0]?.Conditions?.flatMap((condition) => condition.HostHeaderConfig?.Values ?? []).sort(), [
    `kept.${domain}`,
    `new.${domain}`,
  ]);
  assert.deepEqual((await hostsOf(on)).sort(), [`kept.${domain}`, `new.${domain}`]);
  assert.equal(run.wrote['ecs.UpdateService'], undefined);
  assert.deepEqual((await deployed(on, same)).wrote, {});
});

test('a host of another script has its ASCII form everywhere in AWS, and both in the log', async () => {
  const run = await deployed(on, { ...acme, hosts: [`münchen.${domain}`] });
  const ascii = `xn--mnchen-3ya.${domain}`;
  assert.equal(run.result.url, `http://${ascii}`);
  assert.ok(run.stderr.includes(`http://${ascii} (münchen.${domain})`), run.stderr);
  assert.deepEqual(await hostsOf(on), [ascii]);
  for (const hosts of [undefined, [ascii], [`München.${domain}`]])
    assert.deepEqual((await deployed(on, { ...same, hosts })).wrote, {});
});

test('hosts in several zones get their records there, each in the zone of the longest name', async () => {
  const made = async (Name: string) => {
    const { HostedZone } = await on.route53.send(new CreateHostedZoneCommand({ Name, CallerReference: Name }));
    return HostedZone?.Id ?? '';
  };
  const parent = await made('example.com');
  const other = await made('shop.org');
  const hosts = [`acme.${domain}`, 'acme.shop.org', 'acme.example.com'];
  const run = await deployed(on, { ...acme, hosts });
  assert.equal(run.wrote['route53.ChangeResourceRecordSets'], 3);
  for (const [zone, name] of [
    [on.pre.hostedZoneId, hosts[0]],
    [other, hosts[1]],
    [parent, hosts[2]],
  ] as const)
    assert.deepEqual(
      (await recordsOf(on, zone)).map((record) => record.Name),
      [`${name}.`],
    );
  const { rules } = await balancingOf(on);
  assert.equal(rules.length, 1);
  assert.equal(rules[0]?.Conditions?.[0]?.HostHeaderConfig?.Values?.length, 3);
  assert.deepEqual((await deployed(on, same)).wrote, {});
  await deployed(on, { ...same, hosts: [hosts[0]] });
  assert.deepEqual([await recordsOf(on, other), await recordsOf(on, parent)], [[], []]);
});

test('dns off takes the records away, dns on brings them back; another domain moves them', async () => {
  await deployed(on);
  const off = await deployed(on, { ...same, dns: 'none' });
  assert.deepEqual(await hostsOf(on), []);
  assert.equal(off.result.url, `http://acme.${domain}`);
  assert.equal((await balancingOf(on)).rules.length, 1);
  assert.deepEqual((await deployed(on, same)).wrote, {});
  await deployed(on, { ...same, dns: 'record' });
  assert.deepEqual(await hostsOf(on), [`acme.${domain}`]);
  await deployed(on, { ...same, domain: `eu.${domain}` });
  assert.deepEqual(await hostsOf(on), [`acme.eu.${domain}`]);
});

test('a dual-stack load balancer gets an AAAA record too; one that became so, the missing one', async () => {
  await deployed(on);
  const LoadBalancerArn = on.pre.loadBalancerArn;
  await on.elb.send(new SetIpAddressTypeCommand({ LoadBalancerArn, IpAddressType: 'dualstack' }));
  const run = await deployed(on, same);
  assert.deepEqual(run.wrote, { 'ecs.TagResource': 2, 'route53.ChangeResourceRecordSets': 1 });
  assert.deepEqual((await recordsOf(on)).map((record) => record.Type).sort(), ['A', 'AAAA']);
  await deployed(on, { ...acme, name: 'beta', hosts: [`beta.${domain}`] });
  assert.equal((await recordsOf(on)).length, 4);
  await deployed(on, { ...same, hosts: [`shop.${domain}`] });
  assert.deepEqual([...new Set(await hostsOf(on))].sort(), [`beta.${domain}`, `shop.${domain}`]);
});
