import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import { refused } from '../data/errors.ts';
import type { Tags } from '../data/tags.ts';
import type { SettingName } from '../generated/deploy-tenant.defaults.ts';
import { isBalanced } from './balanced.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import { presentSide } from './present-side.ts';
import { comparable } from './service-settings.ts';
import type { PresentSettings, ResolvedSettings } from './settings.ts';
import { awsAttributes, delayAttribute, ownAttributes, sharedAttributes } from './target-group-attributes.ts';

/** Those that the target group itself holds; the others are attributes of it. */
const healthCheckSettings = [
  'healthCheckPath',
  'healthCheckPort',
  'matcher',
  'healthCheckIntervalSeconds',
  'healthCheckTimeoutSeconds',
  'healthyThresholdCount',
  'unhealthyThresholdCount',
] as const satisfies readonly SettingName[];

export const targetGroupSettings = [
  ...healthCheckSettings,
  'deregistrationDelaySeconds',
  'targetGroupAttributes',
] as const satisfies readonly SettingName[];

const desiredAttributes = (settings: ResolvedSettings): Tags => ({
  ...sharedAttributes,
  [delayAttribute]: String(settings.deregistrationDelaySeconds),
  ...settings.targetGroupAttributes,
});

/** How Elastic Load Balancing calls the port that a target gets its requests on. */
const trafficPort = 'traffic-port';

const healthCheck = (settings: ResolvedSettings) => ({
  HealthCheckPath: settings.healthCheckPath,
  HealthCheckPort: settings.healthCheckPort === undefined ? trafficPort : String(settings.healthCheckPort),
  Matcher: { HttpCode: settings.matcher },
  HealthCheckIntervalSeconds: settings.healthCheckIntervalSeconds,
  HealthCheckTimeoutSeconds: settings.healthCheckTimeoutSeconds,
  HealthyThresholdCount: settings.healthyThresholdCount,
  UnhealthyThresholdCount: settings.unhealthyThresholdCount,
});

/** Tasks with an address of their own are registered by it, others by their instance. */
export const targetType = (settings: Pick<ResolvedSettings, 'networkMode'>): 'ip' | 'instance' =>
  settings.networkMode === 'awsvpc' ? 'ip' : 'instance';

const differing = (wanted: Tags, found: Tags): Tags =>
  Object.fromEntries(Object.entries(wanted).filter(([key, value]) => found[key] !== value));

/** The tenant's present target group; none for a worker. */
export const planTargetGroup = (context: PlanContext): Change[] => {
  const { names, found, settings, present, front } = context;
  if (!isBalanced(settings) || front === undefined) return [];
  const attributes = desiredAttributes(settings);
  const { slot, targetGroup } = presentSide(found);
  const name = names.targetGroups[slot];
  if (targetGroup === undefined)
    return [
      {
        resource: 'targetGroup',
        name,
        action: 'create',
        reason: creationReason(context),
        fields: settingChanges(targetGroupSettings, {}, settings),
        operations: [
          operation('createTargetGroup', 'targetGroup', {
            Name: name,
            Protocol: 'HTTP',
            // ECS registers each target with its own port; this one is never used.
            Port: 80,
            VpcId: front.vpcId,
            TargetType: targetType(settings),
            HealthCheckProtocol: 'HTTP',
            ...healthCheck(settings),
            Tags: Object.entries(context.tags).map(([Key, Value]) => ({ Key, Value })),
          }),
          operation(
            'modifyTargetGroupAttributes',
            'targetGroup.attributes',
            { arn: '', attributes },
            { references: [{ pointer: '/arn', operation: 'targetGroup' }] },
          ),
        ],
      },
    ];

  const { description, attributes: foundAttributes } = targetGroup;
  const arn = description.TargetGroupArn ?? '';
  if (description.TargetType !== targetType(settings))
    throw refused(
      `networkMode ${settings.networkMode} needs a target group of type ${targetType(settings)}; that of the tenant is of type ${description.TargetType}, which cannot be changed.`,
      `Keep networkMode ${present.networkMode ?? 'as it is'}, or deploy the tenant under another name and remove this one.`,
    );
  // An attribute that is no longer wanted returns to what AWS sets: it cannot be taken away.
  const returning = Object.fromEntries(Object.entries(awsAttributes).filter(([key]) => key in foundAttributes));
  const changed = differing({ ...returning, ...attributes }, foundAttributes);
  const fields = [
    ...settingChanges(targetGroupSettings, comparable(present), comparable(settings)),
    ...Object.keys(sharedAttributes)
      .filter((key) => key in changed)
      .map((key) => ({ pointer: `/targetGroupAttributes/${key}`, from: foundAttributes[key], to: attributes[key] })),
  ];
  if (fields.length === 0) return [];
  const checks = settingChanges(healthCheckSettings, present, settings);
  return [
    {
      resource: 'targetGroup',
      name: description.TargetGroupName ?? name,
      action: 'update',
      reason: '',
      fields,
      operations: [
        ...(checks.length === 0
          ? []
          : [operation('modifyTargetGroup', 'targetGroup', { TargetGroupArn: arn, ...healthCheck(settings) })]),
        ...(Object.keys(changed).length === 0
          ? []
          : [operation('modifyTargetGroupAttributes', 'targetGroup.attributes', { arn, attributes: changed })]),
      ],
    },
  ];
};

const portOf = (port: string | undefined): number | undefined =>
  port === undefined || port === trafficPort ? undefined : Number(port);

/** What the target group says of the settings. */
export const settingsOfTargetGroup = (description: TargetGroup, attributes: Tags): PresentSettings => ({
  healthCheckPath: description.HealthCheckPath,
  healthCheckPort: portOf(description.HealthCheckPort),
  matcher: description.Matcher?.HttpCode,
  healthCheckIntervalSeconds: description.HealthCheckIntervalSeconds,
  healthCheckTimeoutSeconds: description.HealthCheckTimeoutSeconds,
  healthyThresholdCount: description.HealthyThresholdCount,
  unhealthyThresholdCount: description.UnhealthyThresholdCount,
  deregistrationDelaySeconds: Number(attributes[delayAttribute] ?? 300),
  targetGroupAttributes: ownAttributes(attributes),
});

/** What a person should know of a health check port that no target listens on. */
export const healthCheckPortWarnings = ({ settings, present }: PlanContext): string[] => {
  const { healthCheckPort: port, networkMode, portMappings } = settings;
  const isReached =
    networkMode === 'awsvpc' || networkMode === 'host' || portMappings.some(({ hostPort }) => hostPort === port);
  if (!isBalanced(settings) || port === undefined || port === present.healthCheckPort || isReached) return [];
  return [
    `healthCheckPort ${port} is no fixed hostPort of portMappings: with networkMode ${networkMode} the load balancer asks the instance on that port, where no container listens`,
  ];
};
