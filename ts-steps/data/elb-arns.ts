/** A listener's load balancer, by their ARNs: `…:listener/app/<name>/<id>/<listener>` → `…:loadbalancer/app/<name>/<id>`. */
export const loadBalancerArnOf = (listenerArn: string): string =>
  listenerArn.replace(':listener/', ':loadbalancer/').replace(/\/[^/]*$/, '');

/** A rule's listener, by their ARNs. */
export const listenerArnOf = (ruleArn: string): string =>
  ruleArn.replace(':listener-rule/', ':listener/').replace(/\/[^/]*$/, '');

/** A target group's name, by its ARN. */
export const targetGroupNameOf = (targetGroupArn: string): string =>
  targetGroupArn.replace(/^.*:targetgroup\//, '').replace(/\/[^/]*$/, '');
