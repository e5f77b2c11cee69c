import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { deploy, planFor } from './deploy.ts';
import { type FakeOptions, fakeAws } from './fake-aws.ts';
import { assertRefused } from './refusal.ts';

const name = 'acme';
const image = 'nginx:1.27';

const portsOf = (request: Partial<DeployTenantInput>, options?: FakeOptions) => {
  const { portMappings, containerPort } = planFor(fakeAws(options), { name, image, ...request }).settings;
  return { portMappings, containerPort };
};

describe('ports', () => {
  it('are 80 by default, and none of a worker', () => {
    assert.deepEqual(portsOf({}), { portMappings: [{ containerPort: 80 }], containerPort: 80 });
    assert.deepEqual(portsOf({ loadBalancer: 'none' }).portMappings, []);
  });

  it('are what containerPort says, alone', () => {
    assert.deepEqual(portsOf({ containerPort: 8080 }), {
      portMappings: [{ containerPort: 8080 }],
      containerPort: 8080,
    });
    assert.deepEqual(portsOf({ containerPort: 8080, loadBalancer: 'none' }).portMappings, [{ containerPort: 8080 }]);
  });

  it('are those of portMappings; the load balancer takes the first tcp one, or containerPort', () => {
    const portMappings = [
      { containerPort: 53, protocol: 'udp' as const },
      { containerPort: 81 },
      { containerPort: 82 },
    ];
    assert.equal(portsOf({ portMappings }).containerPort, 81);
    assert.equal(portsOf({ portMappings, containerPort: 82 }).containerPort, 82);
    const { problems } = assertRefused(() => portsOf({ portMappings, containerPort: 53 }), 2);
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/containerPort'],
    );
  });

  it('of the cluster’s default give way to the request', () => {
    const clusterTags = { 'ecs-tenants:default/portMappings/0/containerPort': '9000' };
    assert.deepEqual(portsOf({}, { clusterTags }), { portMappings: [{ containerPort: 9000 }], containerPort: 9000 });
    assert.deepEqual(portsOf({ containerPort: 80 }, { clusterTags }).portMappings, [{ containerPort: 80 }]);
    const port = { 'ecs-tenants:default/containerPort': '9000' };
    assert.deepEqual(portsOf({}, { clusterTags: port }).portMappings, [{ containerPort: 9000 }]);
  });

  it('that change are changed in revision and service', async () => {
    const aws = fakeAws();
    await deploy(aws, { name, image });
    await deploy(aws, { name, containerPort: 8080 });
    const { plan, settings, found } = planFor(aws, { name });
    assert.deepEqual(plan.changes, []);
    assert.deepEqual(settings.portMappings, [{ containerPort: 8080 }]);
    assert.equal(found.service?.loadBalancers?.[0]?.containerPort, 8080);
  });

  it('that are replaced take the load balancer along to a tcp port', async () => {
    const aws = fakeAws();
    await deploy(aws, { name, image, containerPort: 8080 });
    const portMappings = [{ containerPort: 8080, protocol: 'udp' as const }, { containerPort: 9090 }];
    assert.equal(planFor(aws, { name, portMappings }).settings.containerPort, 9090);
  });

  it('of a worker can be reached once it gets a load balancer and a port', async () => {
    const aws = fakeAws();
    await deploy(aws, { name, image, loadBalancer: 'none' });
    const { problems } = assertRefused(() => planFor(aws, { name, loadBalancer: 'shared' }), 2);
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/portMappings'],
    );
    await deploy(aws, { name, loadBalancer: 'shared', containerPort: 80 });
    assert.deepEqual(planFor(aws, { name }).plan.changes, []);
    assert.deepEqual(planFor(aws, { name }).settings.hosts, ['acme.apps.example.com']);
  });

  it('carry what no setting names along with their port', async () => {
    const aws = fakeAws();
    await deploy(aws, { name, image });
    const service = aws.services.get(name);
    const definition = aws.revisions.get(service?.taskDefinition ?? '');
    const [mapping] = definition?.containerDefinitions?.[0]?.portMappings ?? [];
    if (mapping !== undefined) Object.assign(mapping, { name: 'http', appProtocol: 'http' });
    await deploy(aws, { name, image: 'nginx:1.28' });
    const { found } = planFor(aws, { name });
    const [kept] = found.taskDefinition?.definition.containerDefinitions?.[0]?.portMappings ?? [];
    assert.deepEqual([kept?.name, kept?.appProtocol], ['http', 'http']);
  });
});
