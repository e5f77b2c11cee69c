import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DescribeServicesCommand, DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { clusterTagsOf, tagMap } from './state.ts';
import {
  bench,
  certificate,
  cluster,
  created,
  domain,
  ended,
  names,
  run,
  standing,
  tenants,
  unchanged,
} from './support.ts';

const on = bench();

const deploy = async (request: Readonly<Record<string, unknown>> = {}) =>
  ended(await run(on, 'deploy-tenant', { name: 'acme', image: 'nginx:1.27', ...request }), 0);

const serviceOf = async () => {
  const asked = new DescribeServicesCommand({ cluster, services: ['acme'], include: ['TAGS'] });
  const service = (await on.ecs.send(asked)).services?.[0];
  assert.ok(service);
  const { taskDefinition } = service;
  const definition = (await on.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }))).taskDefinition;
  return { service, definition, container: definition?.containerDefinitions?.[0] };
};

test('on spot instances a tenant needs a name and an image', async () => {
  await standing(on);
  const { result } = await deploy();
  assert.equal(result.deployment?.verdict, 'steady');
  assert.equal(result.url, `http://acme.${domain}`);
  const { service, definition } = await serviceOf();
  assert.equal(service.capacityProviderStrategy?.[0]?.capacityProvider, names.capacityProvider);
  assert.equal(definition?.networkMode, 'bridge');
  await unchanged(on);
});

test('with a certificate by HTTPS, and with what the cluster says of its tenants', async () => {
  await certificate(on);
  await created(on, {
    ...tenants,
    tags: { 'cost:center': '0815', team: 'a' },
    tenantDefaults: { containerPort: 8080, memory: 256, environment: { PORT: '8080' }, healthCheckPath: '/up' },
    taskRoleArn: 'arn:aws:iam::123456789012:role/tenants',
  });
  const { result } = await deploy();
  assert.equal(result.url, `https://acme.${domain}`);
  const { service, definition, container } = await serviceOf();
  assert.deepEqual([container?.memory, container?.portMappings?.[0]?.containerPort], [256, 8080]);
  assert.deepEqual(container?.environment, [{ name: 'PORT', value: '8080' }]);
  assert.equal(definition?.taskRoleArn, 'arn:aws:iam::123456789012:role/tenants');
  const tags = tagMap(service.tags);
  assert.deepEqual([tags['cost:center'], tags['team']], ['0815', 'a']);
  assert.deepEqual((await deploy()).wrote, {});
});

test('on Fargate too', async () => {
  await created(on, { name: cluster, domain, capacity: 'FARGATE' });
  const { result } = await deploy();
  assert.equal(result.deployment?.verdict, 'steady');
  const { service, definition } = await serviceOf();
  assert.equal(service.capacityProviderStrategy?.[0]?.capacityProvider, 'FARGATE');
  assert.equal(definition?.networkMode, 'awsvpc');
  const tags = await clusterTagsOf(on);
  const network = service.networkConfiguration?.awsvpcConfiguration;
  assert.deepEqual(network?.subnets?.join(' '), tags['ecs-tenants:subnets']);
  assert.deepEqual(network?.securityGroups, [tags['ecs-tenants:security-groups']]);
  assert.equal(definition?.executionRoleArn, tags['ecs-tenants:execution-role']);
});
