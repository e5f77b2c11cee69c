/** How long after its creation a thing is first seen in an answer of AWS. */

/** By creation: the member of its answer that names what was created, and that later answers name it by. */
const namedBy: Readonly<Record<string, string>> = {
  'ecs.CreateCluster': 'clusterArn',
  'ecs.CreateCapacityProvider': 'capacityProviderArn',
  'ecs.CreateService': 'serviceArn',
  'ecs.RegisterTaskDefinition': 'taskDefinitionArn',
  'ecs.RunTask': 'taskArn',
  'elasticloadbalancing.CreateLoadBalancer': 'LoadBalancerArn',
  'elasticloadbalancing.CreateListener': 'ListenerArn',
  'elasticloadbalancing.CreateRule': 'RuleArn',
  'elasticloadbalancing.CreateTargetGroup': 'TargetGroupArn',
  'ec2.CreateSecurityGroup': 'groupId',
  'ec2.CreateLaunchTemplate': 'launchTemplateId',
  'iam.CreateRole': 'Arn',
  'iam.CreateInstanceProfile': 'Arn',
  'application-autoscaling.RegisterScalableTarget': 'ScalableTargetARN',
  'application-autoscaling.PutScalingPolicy': 'PolicyARN',
};

/** A call that has succeeded. */
export interface Answered {
  /** `service.Operation`. */
  readonly call: string;
  readonly write: boolean;
  readonly startedMs: number;
  readonly endedMs: number;
  readonly answer: string;
}

/** Times in milliseconds since the start of the run. */
export interface FirstSeen {
  readonly creation: string;
  readonly id: string;
  readonly createdMs: number;
  /** The reading call whose answer named it first, and when that had come; left out: none did. */
  readonly seenBy?: string;
  readonly seenMs?: number;
}

const idIn = (answer: string, member: string): string | undefined =>
  new RegExp(`[<"]${member}(?:>|"\\s*:\\s*")([^<"]+)`).exec(answer)?.[1];

/** What was created, each with its first sight, in the order of creation. */
export const firstSeen = (calls: readonly Answered[]): FirstSeen[] =>
  calls.flatMap((created) => {
    const member = namedBy[created.call];
    const id = member === undefined ? undefined : idIn(created.answer, member);
    if (id === undefined) return [];
    const seen = calls.find((one) => !one.write && one.startedMs >= created.endedMs && one.answer.includes(id));
    return [
      {
        creation: created.call,
        id,
        createdMs: created.endedMs,
        ...(seen === undefined ? {} : { seenBy: seen.call, seenMs: seen.endedMs }),
      },
    ];
  });
