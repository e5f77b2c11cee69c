import type {
  PutScalingPolicyCommandInput,
  RegisterScalableTargetCommandInput,
  ScalableTarget,
  ScalingPolicy,
} from '@aws-sdk/client-application-auto-scaling';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';

const ofServices = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' } as const;

/** Scalable targets of these services (`service/<cluster>/<service>`), 50 a call. */
export const describeScalableTargets = async (
  clients: Clients,
  resourceIds: readonly string[],
): Promise<ScalableTarget[]> => {
  const { send, DescribeScalableTargetsCommand } = await clients.applicationAutoScaling();
  const answers = await Promise.all(
    chunks(resourceIds, 50).map((ResourceIds) =>
      send(new DescribeScalableTargetsCommand({ ...ofServices, ResourceIds })),
    ),
  );
  return answers.flatMap((answer) => answer.ScalableTargets ?? []);
};

/** All scalable targets of ECS services, 50 a page. */
export const listScalableTargets = async (clients: Clients): Promise<ScalableTarget[]> => {
  const { send, DescribeScalableTargetsCommand } = await clients.applicationAutoScaling();
  const read = await pages(
    (NextToken: string | undefined) =>
      // AWS takes a dimension only beside a resource.
      send(new DescribeScalableTargetsCommand({ ServiceNamespace: ofServices.ServiceNamespace, NextToken })),
    (page) => page.NextToken,
  );
  return read.flatMap((page) => page.ScalableTargets ?? []);
};

/**
 * Scaling policies of these services. For one service AWS is asked for its own; for several all pages are read, because
 * AWS takes no list of services and gives ten policies a page.
 */
export const describeScalingPolicies = async (
  clients: Clients,
  resourceIds: readonly string[],
): Promise<ScalingPolicy[]> => {
  const { send, DescribeScalingPoliciesCommand } = await clients.applicationAutoScaling();
  const [only, ...others] = resourceIds;
  // AWS takes a dimension only beside a resource.
  const filter =
    only !== undefined && others.length === 0
      ? { ...ofServices, ResourceId: only }
      : { ServiceNamespace: ofServices.ServiceNamespace };
  const read = await pages(
    (NextToken: string | undefined) => send(new DescribeScalingPoliciesCommand({ ...filter, NextToken })),
    (page) => page.NextToken,
  );
  const wanted = new Set(resourceIds);
  return read.flatMap((page) => page.ScalingPolicies ?? []).filter((policy) => wanted.has(policy.ResourceId ?? ''));
};

/** Creates or changes a scalable target. */
export const registerScalableTarget = async (
  clients: Clients,
  input: RegisterScalableTargetCommandInput,
): Promise<void> => {
  const { send, RegisterScalableTargetCommand } = await clients.applicationAutoScaling();
  await send(new RegisterScalableTargetCommand(input));
};

/** Removes a scalable target, and with it its policies. What is gone already is no failure. */
export const deregisterScalableTarget = async (clients: Clients, resourceId: string): Promise<void> => {
  const { send, DeregisterScalableTargetCommand } = await clients.applicationAutoScaling();
  try {
    await send(new DeregisterScalableTargetCommand({ ...ofServices, ResourceId: resourceId }));
  } catch (error) {
    if (!isAws(error, 'ObjectNotFound')) throw error;
  }
};

/** Creates or changes a scaling policy; its ARN, which does not change. */
export const putScalingPolicy = async (clients: Clients, input: PutScalingPolicyCommandInput): Promise<string> => {
  const { send, PutScalingPolicyCommand } = await clients.applicationAutoScaling();
  const answer = await send(new PutScalingPolicyCommand(input));
  return answer.PolicyARN ?? '';
};
