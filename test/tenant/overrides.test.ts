import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TaskDefinition } from '@aws-sdk/client-ecs';
import { overridesOf } from '../../ts-steps/tenant/overrides.ts';
import { actionsOf, deploy, planFor } from './deploy.ts';
import { type FakeAws, fakeAws } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';

const request = { name: 'acme', image: 'nginx:1.27', environment: { OWN: 'own-value' } };

const sidecar = {
  name: 'log-router',
  image: 'fluent/fluent-bit:3',
  essential: false,
  memory: 64,
  environment: [{ name: 'LICENCE', value: 'sidecar-value' }],
};

/** A tenant whose revision somebody has replaced by hand. */
const changedByHand = async (
  change: (definition: TaskDefinition) => TaskDefinition,
  more: object = {},
  options: Parameters<typeof fakeAws>[0] = {},
): Promise<FakeAws> => {
  const aws = fakeAws(options);
  await deploy(aws, { ...request, ...more });
  const found = aws.revisions.get(aws.services.get('acme')?.taskDefinition ?? '') ?? {};
  const { family, containerDefinitions, ...rest } = change(found);
  const { value } = executeOn(aws, 'registerTaskDefinition', { ...rest, family, containerDefinitions });
  executeOn(aws, 'updateService', { service: 'acme', taskDefinition: value });
  return aws;
};

const withMain =
  (main: object, others: object[] = []) =>
  (definition: TaskDefinition): TaskDefinition => ({
    ...definition,
    containerDefinitions: [...(definition.containerDefinitions ?? []).map((one) => ({ ...one, ...main })), ...others],
  });

const shownOverrides = (aws: FakeAws): Record<string, unknown> => {
  const { found, present, names, snapshot } = planFor(aws, { name: 'acme' });
  return overridesOf(found, present, names, snapshot.cluster);
};

const definitionOf = (aws: FakeAws): TaskDefinition =>
  aws.revisions.get(aws.services.get('acme')?.taskDefinition ?? '') ?? {};

describe('what no setting names', () => {
  it('is nothing of a tenant that only we have written', async () => {
    const aws = fakeAws();
    await deploy(aws, request);
    assert.deepEqual(shownOverrides(aws), {});
  });

  it('is carried into the next revision and shown: limits, volumes, a second container', async () => {
    const ulimits = [{ name: 'nofile' as const, softLimit: 1024, hardLimit: 4096 }];
    const aws = await changedByHand((definition) => ({
      ...withMain({ ulimits }, [sidecar])(definition),
      volumes: [{ name: 'data', host: { sourcePath: '/data' } }],
    }));
    assert.deepEqual(
      actionsOf(planFor(aws, { name: 'acme' }).plan).filter((action) => action !== 'update tags'),
      [],
    );
    const shown = shownOverrides(aws);
    assert.deepEqual(Object.keys(shown).sort(), [
      '/containerDefinitions/0/ulimits',
      '/containerDefinitions/1',
      '/volumes',
    ]);

    await deploy(aws, { name: 'acme', image: 'nginx:1.28' });
    const { containerDefinitions, volumes } = definitionOf(aws);
    assert.equal(containerDefinitions?.[0]?.image, 'nginx:1.28');
    assert.deepEqual(containerDefinitions?.[0]?.ulimits, ulimits);
    assert.equal(containerDefinitions?.[1]?.image, sidecar.image);
    assert.deepEqual(containerDefinitions?.[1]?.environment, sidecar.environment);
    assert.deepEqual(volumes, [{ name: 'data', host: { sourcePath: '/data' } }]);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('is shown without the values of variables', async () => {
    const aws = await changedByHand(withMain({}, [sidecar]));
    const shown = JSON.stringify(shownOverrides(aws));
    assert.ok(shown.includes('LICENCE'));
    assert.ok(!shown.includes('sidecar-value'), shown);
    assert.ok(!shown.includes('own-value'), shown);
  });

  it('stays under a request that is the whole truth', async () => {
    const aws = await changedByHand(withMain({ readonlyRootFilesystem: true }));
    await deploy(aws, { ...request, image: 'nginx:1.28', complete: true });
    assert.equal(definitionOf(aws).containerDefinitions?.[0]?.readonlyRootFilesystem, true);
  });

  it('stays on Fargate too: a container’s share of its task', async () => {
    const aws = await changedByHand(
      withMain({ cpu: 128, memory: 256 }),
      { executionRoleArn: 'arn:aws:iam::123456789012:role/execution' },
      { capacityProviders: ['FARGATE'], clusterTags: { 'ecs-tenants:subnets': 'subnet-11111111' } },
    );
    assert.equal(shownOverrides(aws)['/containerDefinitions/0/cpu'], 128);
    await deploy(aws, { name: 'acme', image: 'nginx:1.28' });
    const [main] = definitionOf(aws).containerDefinitions ?? [];
    assert.deepEqual([main?.cpu, main?.memory], [128, 256]);
  });
});
