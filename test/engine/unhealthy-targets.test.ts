import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import { UnhealthyTargets } from '../../ts-steps/engine/unhealthy-targets.ts';
import type { Clients } from '../../ts-steps/runtime/tenant-clients.ts';

const health = (
  State: 'healthy' | 'unhealthy' | 'unused',
  Reason?: 'Target.Timeout' | 'Target.NotInUse' | 'Target.ResponseCodeMismatch',
): TargetHealthDescription => ({
  Target: { Id: 'i-1', Port: 32768 },
  TargetHealth: { State, ...(Reason === undefined ? {} : { Reason }) },
});

/** Clients whose load balancers answer so, by target group. */
const clientsFor = (answers: Readonly<Record<string, readonly TargetHealthDescription[]>>): Clients => {
  class DescribeTargetHealthCommand {
    readonly arn: string;
    constructor({ TargetGroupArn }: { readonly TargetGroupArn: string }) {
      this.arn = TargetGroupArn;
    }
  }
  const send = async ({ arn }: DescribeTargetHealthCommand) => ({ TargetHealthDescriptions: answers[arn] });
  return { elbv2: async () => ({ send, DescribeTargetHealthCommand }) } as unknown as Clients;
};

const service = { loadBalancers: [{ targetGroupArn: 'arn:a' }, { targetGroupArn: 'arn:b' }] };

test('one target is seen as each target group sees it', async () => {
  const answers: Record<string, TargetHealthDescription[]> = {
    'arn:a': [health('unhealthy', 'Target.Timeout')],
    'arn:b': [health('unhealthy', 'Target.ResponseCodeMismatch')],
  };
  const targets = new UnhealthyTargets(clientsFor(answers));
  const seen = () => targets.targets.map((one) => `${one.targetGroupArn} ${one.TargetHealth?.Reason}`).sort();
  await targets.look(service);
  const both = ['arn:a Target.Timeout', 'arn:b Target.ResponseCodeMismatch'];
  assert.deepEqual(seen(), both);
  // What one of them saw stays, whatever the other one says by then.
  answers['arn:a'] = [health('healthy')];
  answers['arn:b'] = [health('unused', 'Target.NotInUse')];
  await targets.look(service);
  assert.deepEqual(seen(), ['arn:a Target.Timeout', 'arn:b Target.NotInUse']);
});

test('an unhealthy one in the second target group is seen where the first one is content', async () => {
  const targets = new UnhealthyTargets(
    clientsFor({ 'arn:a': [health('healthy')], 'arn:b': [health('unhealthy', 'Target.Timeout')] }),
  );
  await targets.look(service);
  assert.deepEqual(
    targets.targets.map((one) => one.targetGroupArn),
    ['arn:b'],
  );
});
