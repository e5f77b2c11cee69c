import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DescribeTargetHealthCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { ChangeResourceRecordSetsCommand } from '@aws-sdk/client-route-53';
import {
  acme,
  balancingOf,
  bench,
  changed,
  changeOf,
  cluster,
  deploy,
  deployed,
  domain,
  ended,
  furnish,
  hostsOf,
  logGroupsOf,
  type Run,
  recordsOf,
  scalingOf,
  serviceOf,
  taskDefinitionOf,
} from './support.ts';

const on = bench();

const same = { name: 'acme', cluster };

/** Nothing of load balancing or DNS was written. */
const unbalanced = ({ calls }: Run): void => {
  const written = calls.filter((call) => call.write && /^(elasticloadbalancing|route53)$/.test(call.service));
  assert.deepEqual(written, []);
};

const rest = async (): Promise<void> => assert.deepEqual((await deployed(on, same)).wrote, {});

test('awsvpc on Fargate: addresses as targets, the cluster’s subnets and groups, sizes of the task', async () => {
  await furnish(on, { fargate: true });
  await deployed(on, { ...acme, cpu: 512, memory: 1024, containerPort: 8080 });
  const { definition } = await taskDefinitionOf(on);
  assert.deepEqual(
    [definition.networkMode, definition.requiresCompatibilities, definition.cpu, definition.memory],
    ['awsvpc', ['FARGATE'], '512', '1024'],
  );
  const [container] = definition.containerDefinitions ?? [];
  assert.equal(container?.memory, undefined);
  assert.deepEqual(
    container?.portMappings?.map((mapping) => [mapping.containerPort, mapping.hostPort]),
    [[8080, 8080]],
  );
  const service = await serviceOf(on);
  assert.deepEqual(service.networkConfiguration?.awsvpcConfiguration, {
    subnets: on.pre.subnets.slice(0, 2),
    securityGroups: on.pre.securityGroups,
    // The embedded AWS's default VPC is as AWS's: an internet gateway is the only way out.
    assignPublicIp: 'ENABLED',
  });
  assert.deepEqual(
    service.capacityProviderStrategy?.map((item) => item.capacityProvider),
    ['FARGATE'],
  );
  assert.deepEqual(service.placementStrategy ?? [], []);
  const { groups } = await balancingOf(on);
  assert.equal(groups[0]?.TargetType, 'ip');
  const TargetGroupArn = groups[0]?.TargetGroupArn;
  const { TargetHealthDescriptions } = await on.elb.send(new DescribeTargetHealthCommand({ TargetGroupArn }));
  assert.equal(TargetHealthDescriptions?.length, 2);
  for (const { Target } of TargetHealthDescriptions ?? []) {
    assert.match(Target?.Id ?? '', /^\d+\.\d+\.\d+\.\d+$/);
    assert.equal(Target?.Port, 8080);
  }
  await rest();
});

test('Fargate with its defaults, and with another size, public addresses and other subnets', async () => {
  await furnish(on, { fargate: true });
  await deployed(on);
  const first = (await taskDefinitionOf(on)).definition;
  assert.deepEqual([first.cpu, first.memory], ['256', '512']);
  await rest();
  const subnets = on.pre.subnets.slice(1, 3);
  await deployed(on, {
    ...same,
    cpu: 1024,
    memory: 2048,
    memoryReservation: 512,
    assignPublicIp: 'ENABLED',
    subnets,
  });
  const { definition } = await taskDefinitionOf(on);
  assert.deepEqual([definition.cpu, definition.memory], ['1024', '2048']);
  assert.equal(definition.containerDefinitions?.[0]?.memoryReservation, 512);
  const network = (await serviceOf(on)).networkConfiguration?.awsvpcConfiguration;
  assert.deepEqual([network?.assignPublicIp, network?.subnets], ['ENABLED', subnets]);
  assert.deepEqual(network?.securityGroups, on.pre.securityGroups);
  await rest();
  // A size that Fargate does not offer is refused before anything is written.
  const refused = await deploy(on, { ...same, cpu: 256, memory: 4096 });
  assert.match(ended(refused, 2).errors?.[0]?.message ?? '', /\/memory is 4096 MiB, which Fargate does not offer/);
  assert.deepEqual(refused.wrote, {});
});

test('awsvpc on EC2: addresses as targets, sizes of the container, spread', async () => {
  const subnets = [on.pre.subnets[0]];
  await deployed(on, { ...acme, networkMode: 'awsvpc', subnets });
  const { definition } = await taskDefinitionOf(on);
  assert.deepEqual([definition.networkMode, definition.requiresCompatibilities], ['awsvpc', ['EC2']]);
  assert.deepEqual([definition.cpu, definition.memory], [undefined, undefined]);
  assert.equal(definition.containerDefinitions?.[0]?.memory, 512);
  const service = await serviceOf(on);
  const network = service.networkConfiguration?.awsvpcConfiguration;
  assert.deepEqual([network?.subnets, network?.securityGroups], [subnets, on.pre.securityGroups]);
  assert.equal(service.placementStrategy?.length, 2);
  assert.equal((await balancingOf(on)).groups[0]?.TargetType, 'ip');
  await rest();
});

test('host: the container’s port is the instance’s', async () => {
  await deployed(on, { ...acme, networkMode: 'host', containerPort: 8080 });
  const { definition } = await taskDefinitionOf(on);
  assert.equal(definition.networkMode, 'host');
  assert.deepEqual(
    definition.containerDefinitions?.[0]?.portMappings?.map((mapping) => [mapping.containerPort, mapping.hostPort]),
    [[8080, 8080]],
  );
  assert.equal((await balancingOf(on)).groups[0]?.TargetType, 'instance');
  assert.equal((await serviceOf(on)).networkConfiguration, undefined);
  await rest();
});

test('a worker has no target group, rule, record or URL; all else it has', async () => {
  const run = await deployed(on, { ...acme, loadBalancer: 'none' });
  unbalanced(run);
  assert.equal(run.result.url, null);
  assert.match(run.stderr, /url {7}none: a worker/);
  const service = await serviceOf(on);
  assert.deepEqual(service.loadBalancers ?? [], []);
  assert.equal(service.runningCount, 2);
  const { definition } = await taskDefinitionOf(on);
  assert.deepEqual(definition.containerDefinitions?.[0]?.portMappings ?? [], []);
  assert.deepEqual(await balancingOf(on), { groups: [], rules: [] });
  assert.deepEqual(await hostsOf(on), []);
  const { targets, policies, alarms } = await scalingOf(on);
  assert.deepEqual([targets.length, policies.length, alarms.length], [1, 2, 2]);
  assert.equal((await logGroupsOf(on)).length, 1);
  await rest();
  const next = await deployed(on, { ...same, image: 'nginx:1.28' });
  unbalanced(next);
  assert.deepEqual(changed(next), ['create taskDefinition tenants--acme', 'update service acme']);
  assert.equal(next.result.url, null);
});

test('a worker needs neither listener, domain nor zone', async () => {
  await furnish(on, { tags: { 'ecs-tenants:listener': null, 'ecs-tenants:domain': null, 'ecs-tenants:zone': null } });
  unbalanced(await deployed(on, { ...acme, loadBalancer: 'none' }));
  await rest();
});

test('networkMode none: a worker without a network', async () => {
  unbalanced(await deployed(on, { ...acme, networkMode: 'none', loadBalancer: 'none' }));
  const { definition } = await taskDefinitionOf(on);
  assert.equal(definition.networkMode, 'none');
  assert.equal((await serviceOf(on)).networkConfiguration, undefined);
  await rest();
  assert.match(
    ended(await deploy(on, { ...acme, name: 'beta', networkMode: 'none' }), 2).message ?? '',
    /nothing could reach the container/,
  );
});

test('dns none: a rule and a URL, and no record', async () => {
  const run = await deployed(on, { ...acme, dns: 'none', hosts: ['acme.elsewhere.example.net'] });
  assert.equal(run.wrote['route53.ChangeResourceRecordSets'], undefined);
  assert.equal(run.result.url, 'http://acme.elsewhere.example.net');
  assert.deepEqual(await hostsOf(on), []);
  const { rules } = await balancingOf(on);
  assert.deepEqual(rules[0]?.Conditions?.[0]?.HostHeaderConfig?.Values, ['acme.elsewhere.example.net']);
  await rest();
});

const addWildcard = (DNSName: string) =>
  on.route53.send(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: on.pre.hostedZoneId,
      ChangeBatch: {
        Changes: [
          {
            Action: 'CREATE',
            ResourceRecordSet: {
              Name: `*.${domain}`,
              Type: 'A',
              AliasTarget: { DNSName, HostedZoneId: on.pre.loadBalancerZoneId, EvaluateTargetHealth: false },
            },
          },
        ],
      },
    }),
  );

test('dns wildcard: the zone’s own alias is checked, and nothing written', async () => {
  const request = { ...acme, dns: 'wildcard' };
  const missing = await deploy(on, request);
  const refusal = ended(missing, 3);
  assert.match(refusal.message ?? '', /dns is wildcard, but \*\.apps\.example\.com has no alias A record/);
  assert.match(refusal.hint ?? '', /or say dns: record/);
  assert.deepEqual(missing.wrote, {});

  await addWildcard('other-1.us-east-1.elb.amazonaws.com');
  ended(await deploy(on, request), 3);

  await furnish(on);
  await addWildcard(on.pre.loadBalancerDnsName);
  const run = await deployed(on, request);
  assert.equal(run.wrote['route53.ChangeResourceRecordSets'], undefined);
  assert.equal(run.result.url, `http://acme.${domain}`);
  assert.deepEqual(await hostsOf(on), [`*.${domain}`]);
  await rest();
});

test('several hosts: one rule, a record each in one change, the first is the URL', async () => {
  const hosts = [`www.${domain}`, `acme.${domain}`, `shop.acme.${domain}`];
  const run = await deployed(on, { ...acme, hosts });
  assert.equal(run.result.url, `http://www.${domain}`);
  assert.equal(run.wrote['route53.ChangeResourceRecordSets'], 1);
  assert.deepEqual((await hostsOf(on)).sort(), [...hosts].sort());
  const { rules } = await balancingOf(on);
  assert.equal(rules.length, 1);
  assert.deepEqual(rules[0]?.Conditions?.[0]?.HostHeaderConfig?.Values, hosts);
  assert.ok((await recordsOf(on)).every((record) => record.Type === 'A'));
  await rest();
  assert.equal((await deployed(on, same)).result.url, `http://www.${domain}`);
});

test('a worker on EC2 comes to have addresses of its own, in the cluster’s subnets; there is no way back', async () => {
  await deployed(on, { ...acme, loadBalancer: 'none' });
  await deployed(on, { ...same, networkMode: 'awsvpc' });
  const network = (await serviceOf(on)).networkConfiguration?.awsvpcConfiguration;
  assert.deepEqual(network?.subnets, on.pre.subnets.slice(0, 2));
  assert.deepEqual(network?.securityGroups, on.pre.securityGroups);
  await rest();
  const back = await deploy(on, { ...same, networkMode: 'bridge' });
  assert.match(ended(back, 3).message ?? '', /a service cannot give up its subnets for networkMode bridge/);
  assert.deepEqual(back.wrote, {});
});

test('what cannot be changed while a tenant runs is refused, and nothing written', async () => {
  await deployed(on);
  for (const [change, message] of [
    [{ loadBalancer: 'none' }, /it cannot become a worker while it runs/],
    [{ networkMode: 'awsvpc' }, /that of the tenant is of type instance, which cannot be changed/],
  ] as const) {
    const run = await deploy(on, { ...same, ...change });
    assert.match(ended(run, 3).message ?? '', message);
    assert.deepEqual(run.wrote, {});
  }
});

test('a health check on another port, put there, kept, and returned to the port of the traffic', async () => {
  const port = async (): Promise<string | undefined> => (await balancingOf(on)).groups[0]?.HealthCheckPort;
  const bridge = await deployed(on, { ...acme, networkMode: 'bridge', healthCheckPort: 8081 });
  assert.equal(await port(), '8081');
  assert.match((bridge.result.warnings ?? []).join('\n'), /healthCheckPort 8081 is no fixed hostPort of portMappings/);
  assert.deepEqual(changed(await deployed(on, { name: 'acme', cluster })), []);
  const back = await deployed(on, { name: 'acme', cluster, reset: ['/healthCheckPort'] });
  assert.deepEqual(changeOf(back, 'targetGroup')?.fields, [{ pointer: '/healthCheckPort', from: 8081 }]);
  assert.equal(await port(), 'traffic-port');
});
