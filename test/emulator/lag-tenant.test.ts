/** The seconds after a creation, around a tenant: other services do not know yet what was created. */

import { test } from 'node:test';
import { PutScalingPolicyCommand, RegisterScalableTargetCommand } from '@aws-sdk/client-application-auto-scaling';
import {
  CreateLogGroupCommand,
  DeleteLogGroupCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { CreateServiceCommand } from '@aws-sdk/client-ecs';
import { bench, refused, routed, serviceInput, taskDefinition, tenant } from './harness.ts';

const on = bench();

/** Refused now, and taken five seconds later. */
const later = async (call: () => Promise<unknown>, name: string, message: RegExp): Promise<void> => {
  await refused(call(), name, message);
  await on.aws.advance(5);
  await call();
};

test('a new listener rule is unknown to ECS', async () => {
  await on.aws.options({ lag: { listenerRule: 5 } });
  const { group } = await routed(on, 'acme', 10001);
  const input = serviceInput(await taskDefinition(on), group);
  const create = () => on.ecs.send(new CreateServiceCommand(input));
  await later(create, 'InvalidParameterException', /does not have an associated load balancer/);
});

test('a new service is unknown to Application Auto Scaling, and so is a new target', async () => {
  await on.aws.options({ lag: { service: 5, scalableTarget: 5 } });
  await tenant(on);
  const what = {
    ServiceNamespace: 'ecs',
    ResourceId: 'service/prod/acme',
    ScalableDimension: 'ecs:service:DesiredCount',
  } as const;
  const register = () =>
    on.scaling.send(new RegisterScalableTargetCommand({ ...what, MinCapacity: 1, MaxCapacity: 2 }));
  await later(register, 'ValidationException', /^ECS service doesn't exist: service\/prod\/acme$/);
  const put = () =>
    on.scaling.send(
      new PutScalingPolicyCommand({
        ...what,
        PolicyName: 'out',
        PolicyType: 'StepScaling',
        StepScalingPolicyConfiguration: {
          AdjustmentType: 'ChangeInCapacity',
          StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 1 }],
        },
      }),
    );
  await later(put, 'ObjectNotFoundException', /^No scalable target registered/);
  await register();
  await put();
});

test('a log group that was just created, changed or deleted takes no second change', async () => {
  await on.aws.options({ lag: { logGroup: 5 } });
  const logGroupName = '/ecs/prod/acme';
  const create = () => on.logs.send(new CreateLogGroupCommand({ logGroupName }));
  const busy = /^A conflicting operation is currently in progress against this resource/;
  await create();
  const keep = () => on.logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 30 }));
  await later(keep, 'OperationAbortedException', busy);
  await on.aws.advance(5);
  await on.logs.send(new DeleteLogGroupCommand({ logGroupName }));
  await later(create, 'OperationAbortedException', busy);
});
