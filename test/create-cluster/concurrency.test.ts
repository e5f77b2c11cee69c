import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StepEnd } from '../support/step.ts';
import { joinedOf, leftOf, securityGroupOf, templateVersionsOf } from './state.ts';
import { bench, certificate, create, created, ended, names, runAside, tenants, unchanged } from './support.ts';

const on = bench();

const login = { env: { DOCKER_HUB_USERNAME: 'acme', DOCKER_HUB_TOKEN: 'hunter2' } };

const whole = async (): Promise<void> => {
  assert.equal((await leftOf(on)).length, 11);
  assert.equal(await joinedOf(on), 2);
  assert.equal((await templateVersionsOf(on)).length, 1);
  assert.equal((await securityGroupOf(on, names.taskGroup))?.IpPermissions?.length, 1);
  await unchanged(on);
};

test('two first runs at once both end well, and nothing is there twice', async () => {
  await certificate(on);
  const ends = await Promise.all([create(on, tenants, login), runAside(on, 'create-cluster', tenants, login)]);
  for (const end of ends) ended(end, 0);
  await whole();
});

for (const operation of [
  'CreateSecret',
  'CreateRole',
  'CreateInstanceProfile',
  'AddRoleToInstanceProfile',
  'CreateSecurityGroup',
  'AuthorizeSecurityGroupIngress',
  'CreateCluster',
  'CreateLaunchTemplate',
  'CreateAutoScalingGroup',
  'CreateCapacityProvider',
  'PutClusterCapacityProviders',
  'CreateLoadBalancer',
  'CreateListener',
  'TagResource',
])
  test(`a run that comes and goes while another is at ${operation}: both end well`, async () => {
    await certificate(on);
    let between: StepEnd | undefined;
    on.proxy.fault({
      kind: 'hook',
      match: { operation },
      nth: 1,
      run: async () => {
        between = await runAside(on, 'create-cluster', tenants, login);
      },
    });
    await created(on, tenants, login);
    ended(between as unknown as StepEnd, 0);
    await whole();
  });
