/** What differs where a cluster is in another partition of AWS. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planClusterResources } from '../../ts-steps/cluster/plan.ts';
import { operationsOf, planFor } from './create.ts';
import { cluster, domain, fakeAws } from './fake-aws.ts';

/** Who may assume the cluster's new roles in this partition. */
const trusted = (partition: string): string[] => {
  const { context } = planFor(fakeAws(), { name: cluster, domain });
  const plan = planClusterResources({ ...context, found: { ...context.found, partition } });
  return operationsOf(plan)
    .flatMap((one) => (one.kind === 'createRole' ? [one.input.trustPolicy] : []))
    .map((text) => (JSON.parse(text) as { Statement: [{ Principal: { Service: string } }] }).Statement[0])
    .map(({ Principal }) => Principal.Service)
    .sort();
};

test('in China the role of instances trusts EC2 under its name there, that of tasks ECS as everywhere', () => {
  assert.deepEqual(trusted('aws'), ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com']);
  assert.deepEqual(trusted('aws-us-gov'), ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com']);
  assert.deepEqual(trusted('aws-cn'), ['ec2.amazonaws.com.cn', 'ecs-tasks.amazonaws.com']);
});
