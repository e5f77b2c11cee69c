import type { Tags } from '../data/tags.ts';

/** `deregistrationDelaySeconds`, a setting of its own. */
export const delayAttribute = 'deregistration_delay.timeout_seconds';

/**
 * A load balancer takes a zone out of its DNS as soon as one target group has too few healthy targets there: on a
 * shared one a sick tenant would take all others along. Routing to unhealthy targets stays each tenant's own affair.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health.html
 */
export const sharedAttributes: Tags = {
  'target_group_health.dns_failover.minimum_healthy_targets.count': 'off',
  'target_group_health.dns_failover.minimum_healthy_targets.percentage': 'off',
};

/** What AWS sets on every target group of an Application Load Balancer: no setting unless somebody changed it. */
export const awsAttributes: Tags = {
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

/** The attributes that are the tenant's own: neither another setting's, nor everybody's, nor as AWS sets them. */
export const ownAttributes = (attributes: Tags): Tags =>
  Object.fromEntries(
    Object.entries(attributes).filter(
      ([key, value]) => key !== delayAttribute && !(key in sharedAttributes) && awsAttributes[key] !== value,
    ),
  );
