import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Tags } from '../aws/snapshot.ts';
import type { SettingName } from '../generated/deploy-tenant.defaults.ts';
import { refused } from '../runtime/errors.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import type { PresentSettings, ResolvedSettings } from './settings.ts';

export const targetGroupSettings = [
  'healthCheckPath',
  'matcher',
  'healthCheckIntervalSeconds',
  'healthCheckTimeoutSeconds',
  'healthyThresholdCount',
  'unhealthyThresholdCount',
  'deregistrationDelaySeconds',
  'targetGroupAttributes',
] as const satisfies readonly SettingName[];

const delayAttribute = 'deregistration_delay.timeout_seconds';

/**
 * A load balancer takes a zone out of its DNS as soon as one target group has too few healthy targets there: on a
 * shared one a sick tenant would take all others along. Routing to unhealthy targets stays each tenant's own affair.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health.html
 */
const sharedAttributes: Tags = {
  'target_group_health.dns_failover.minimum_healthy_targets.count': 'off',
  'target_group_health.dns_failover.minimum_healthy_targets.percentage': 'off',
};

const desiredAttributes = (settings: ResolvedSettings): Tags => ({
  ...sharedAttributes,
  [delayAttribute]: String(settings.deregistrationDelaySeconds),
  ...settings.targetGroupAttributes,
});

const healthCheck = (settings: ResolvedSettings) => ({
  HealthCheckPath: settings.healthCheckPath,
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

/** The tenant's target group; none for a worker. */
export const planTargetGroup = (context: PlanContext): Change[] => {
  const { names, found, settings, present, loadBalancer } = context;
  if (settings.loadBalancer === 'none' || loadBalancer === undefined) return [];
  const attributes = desiredAttributes(settings);
  if (found.targetGroup === undefined)
    return [
      {
        resource: 'targetGroup',
        name: names.targetGroup,
        action: 'create',
        reason: creationReason(context),
        fields: settingChanges(targetGroupSettings, {}, settings),
        operations: [
          operation('createTargetGroup', 'targetGroup', {
            Name: names.targetGroup,
            Protocol: 'HTTP',
            // ECS registers each target with its own port; this one is never used.
            Port: 80,
            VpcId: loadBalancer.vpcId,
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

  const { description, attributes: foundAttributes } = found.targetGroup;
  const arn = description.TargetGroupArn ?? '';
  if (description.TargetType !== targetType(settings))
    throw refused(
      `networkMode ${settings.networkMode} needs a target group of type ${targetType(settings)}; that of the tenant is of type ${description.TargetType}, which cannot be changed.`,
      `Keep networkMode ${present.networkMode ?? 'as it is'}, or deploy the tenant under another name and remove this one.`,
    );
  const changed = differing(attributes, foundAttributes);
  const fields = [
    ...settingChanges(targetGroupSettings, present, settings),
    ...Object.keys(sharedAttributes)
      .filter((key) => key in changed)
      .map((key) => ({ pointer: `/targetGroupAttributes/${key}`, from: foundAttributes[key], to: attributes[key] })),
  ];
  if (fields.length === 0) return [];
  const checks = settingChanges(targetGroupSettings.slice(0, 6), present, settings);
  return [
    {
      resource: 'targetGroup',
      name: description.TargetGroupName ?? names.targetGroup,
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

// What AWS sets on every target group of an Application Load Balancer: no setting unless somebody changed it.
const awsDefaults: Tags = {
  'stickiness.enabled': 'false',
  'stickiness.type': 'lb_cookie',
  'stickiness.lb_cookie.duration_seconds': '86400',
  'stickiness.app_cookie.cookie_name': '',
  'stickiness.app_cookie.duration_seconds': '86400',
  'slow_start.duration_seconds': '0',
  'load_balancing.algorithm.type': 'round_robin',
  'load_balancing.algorithm.anomaly_mitigation': 'off',
  'load_balancing.cross_zone.enabled': 'use_load_balancer_configuration',
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': '1',
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': 'off',
};

/** What the target group says of the settings. */
export const settingsOfTargetGroup = (description: TargetGroup, attributes: Tags): PresentSettings => ({
  healthCheckPath: description.HealthCheckPath,
  matcher: description.Matcher?.HttpCode,
  healthCheckIntervalSeconds: description.HealthCheckIntervalSeconds,
  healthCheckTimeoutSeconds: description.HealthCheckTimeoutSeconds,
  healthyThresholdCount: description.HealthyThresholdCount,
  unhealthyThresholdCount: description.UnhealthyThresholdCount,
  deregistrationDelaySeconds: Number(attributes[delayAttribute] ?? 300),
  targetGroupAttributes: Object.fromEntries(
    Object.entries(attributes).filter(
      ([key, value]) => key !== delayAttribute && !(key in sharedAttributes) && awsDefaults[key] !== value,
    ),
  ),
});
