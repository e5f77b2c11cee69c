import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clusterNamesOf } from '../../ts-steps/cluster/names.ts';
import { clusterName, numRuns, regions } from './requests.ts';

// The longest codes that AWS has.
const region = fc.constantFrom(...regions, 'ap-southeast-7', 'us-isof-south-1', 'ap-northeast-1');

describe('names', () => {
  it('are legal in every Region, also for the longest cluster', () => {
    fc.assert(
      fc.property(
        fc.oneof(clusterName, fc.constantFrom('a'.repeat(32), 'internal', `a${'-b'.repeat(15)}c`)),
        region,
        (cluster, where) => {
          const names = clusterNamesOf(cluster, where);
          assert.match(names.loadBalancer, /^(?!internal-)(?!-)[A-Za-z0-9-]{1,32}(?<!-)$/);
          for (const name of [names.instanceRole, names.executionRole, names.instanceProfile])
            assert.match(name, /^[\w+=,.@-]{1,64}$/);
          assert.match(names.capacityProvider, /^(?!aws|ecs|fargate)[A-Za-z0-9_-]{1,255}$/i);
          for (const name of [names.loadBalancerGroup, names.taskGroup])
            assert.match(name, /^(?!sg-)[A-Za-z0-9-]{1,255}$/);
          assert.match(names.launchTemplate, /^[A-Za-z0-9().\-/_]{3,128}$/);
          // Six characters after a last hyphen would look like the end of a secret's ARN.
          assert.match(names.dockerHubSecret, /^[\w/+=.@-]{1,512}(?<!-[A-Za-z0-9]{6})$/);
          assert.ok(names.dockerHubSecret.startsWith(names.secretsPrefix));
        },
      ),
      { numRuns },
    );
  });

  it('are different for different clusters, and in IAM for different Regions', () => {
    fc.assert(
      fc.property(clusterName, clusterName, region, region, (one, other, here, there) => {
        fc.pre(one !== other && here !== there);
        const [a, b] = [clusterNamesOf(one, here), clusterNamesOf(other, here)];
        for (const key of Object.keys(a) as (keyof typeof a)[]) assert.notEqual(a[key], b[key]);
        const far = clusterNamesOf(one, there);
        assert.notEqual(a.instanceRole, far.instanceRole);
        assert.notEqual(a.executionRole, far.executionRole);
      }),
      { numRuns },
    );
  });

  it('do not collide where only the cut-off end differs', () => {
    const [a, b] = ['a', 'b'].map((end) => clusterNamesOf(`${'x'.repeat(31)}${end}`, 'eu-central-1'));
    assert.notEqual(a?.loadBalancer, b?.loadBalancer);
    assert.notEqual(a?.executionRole, b?.executionRole);
  });

  it('are those that they have always been: another name would be another cluster', () => {
    assert.deepEqual(clusterNamesOf('tenants', 'us-east-1'), {
      cluster: 'tenants',
      capacityProvider: 'capacity-tenants',
      autoScalingGroup: 'ecs-tenants-tenants',
      launchTemplate: 'ecs-tenants-tenants',
      loadBalancer: 'lb-tenants-c41e8572',
      loadBalancerGroup: 'ecs-tenants-tenants-load-balancer',
      taskGroup: 'ecs-tenants-tenants-tasks',
      instanceRole: 'ecs-tenants-tenants-9c47b79b-us-east-1-instance',
      instanceProfile: 'ecs-tenants-tenants-9c47b79b-us-east-1-instance',
      executionRole: 'ecs-tenants-tenants-9c47b79b-us-east-1-execution',
      dockerHubSecret: 'ecs-tenants/tenants/docker-hub',
      secretsPrefix: 'ecs-tenants/tenants/',
    });
  });
});
