/**
 * The ARN of a listener's load balancer: `…:listener/app/<name>/<id>/<listener>` → `…:loadbalancer/app/<name>/<id>`.
 */
export const loadBalancerArnOf = (listenerArn: string): string =>
  listenerArn.replace(':listener/', ':loadbalancer/').replace(/\/[^/]*$/, '');

/**
 * The ARN of a rule's listener: `…:listener-rule/app/<name>/<id>/<listener>/<rule>` →
 * `…:listener/app/<name>/<id>/<listener>`.
 */
export const listenerArnOf = (ruleArn: string): string =>
  ruleArn.replace(':listener-rule/', ':listener/').replace(/\/[^/]*$/, '');

/** A target group's name, by its ARN. */
export const targetGroupNameOf = (targetGroupArn: string): string =>
  targetGroupArn.replace(/^.*:targetgroup\//, '').replace(/\/[^/]*$/, '');
