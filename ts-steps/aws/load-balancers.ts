import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import { type Tags, tagsOf } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';
import type { LoadBalancerSnapshot } from './snapshot.ts';

/** A listener's load balancer, by their ARNs: `…:listener/app/<name>/<id>/<listener>` → `…:loadbalancer/app/<name>/<id>`. */
export const loadBalancerArnOf = (listenerArn: string): string =>
  listenerArn.replace(':listener/', ':loadbalancer/').replace(/\/[^/]*$/, '');

/** A rule's listener, by their ARNs. */
export const listenerArnOf = (ruleArn: string): string =>
  ruleArn.replace(':listener-rule/', ':listener/').replace(/\/[^/]*$/, '');

const describeOne = async (clients: Clients, arn: string): Promise<LoadBalancer | undefined> => {
  const { send, DescribeLoadBalancersCommand } = await clients.elbv2();
  try {
    const answer = await send(new DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] }));
    return answer.LoadBalancers?.[0];
  } catch (error) {
    if (isAws(error, 'LoadBalancerNotFound')) return undefined;
    throw error;
  }
};

const listenerScheme = async (clients: Clients, listenerArn: string): Promise<'http' | 'https' | undefined> => {
  const { send, DescribeListenersCommand } = await clients.elbv2();
  try {
    const answer = await send(new DescribeListenersCommand({ ListenerArns: [listenerArn] }));
    return answer.Listeners?.[0]?.Protocol === 'HTTPS' ? 'https' : 'http';
  } catch (error) {
    if (isAws(error, 'ListenerNotFound')) return undefined;
    throw error;
  }
};

const rulesOf = async (clients: Clients, listenerArn: string): Promise<LoadBalancerSnapshot['rules'] | undefined> => {
  const { send, DescribeRulesCommand } = await clients.elbv2();
  try {
    const read = await pages(
      (Marker: string | undefined) =>
        send(
          new DescribeRulesCommand({
            ListenerArn: listenerArn,
            PageSize: 400,
            ...(Marker === undefined ? {} : { Marker }),
          }),
        ),
      (page) => page.NextMarker,
    );
    return read.flatMap((page) => page.Rules ?? []).filter((rule) => rule.IsDefault !== true);
  } catch (error) {
    if (isAws(error, 'ListenerNotFound')) return undefined;
    throw error;
  }
};

/**
 * A listener with its load balancer and all of its rules; undefined where either is gone.
 * @param scheme what the cluster's tag says of the listener; unknown: one call more
 */
export const describeLoadBalancer = async (
  clients: Clients,
  listenerArn: string,
  scheme: 'http' | 'https' | undefined,
): Promise<LoadBalancerSnapshot | undefined> => {
  const [loadBalancer, rules, found] = await Promise.all([
    describeOne(clients, loadBalancerArnOf(listenerArn)),
    rulesOf(clients, listenerArn),
    scheme ?? listenerScheme(clients, listenerArn),
  ]);
  if (loadBalancer === undefined || rules === undefined || found === undefined) return undefined;
  return {
    arn: loadBalancer.LoadBalancerArn ?? '',
    listenerArn,
    scheme: found,
    dnsName: loadBalancer.DNSName ?? '',
    canonicalHostedZoneId: loadBalancer.CanonicalHostedZoneId ?? '',
    dualStack: loadBalancer.IpAddressType?.startsWith('dualstack') ?? false,
    vpcId: loadBalancer.VpcId ?? '',
    rules,
  };
};

/** Tags of load balancing resources by ARN, 20 a call; what is gone is missing in the answer. */
export const describeElbTags = async (clients: Clients, arns: readonly string[]): Promise<Map<string, Tags>> => {
  const { send, DescribeTagsCommand } = await clients.elbv2();
  const read = async (some: readonly string[]): Promise<[string, Tags][]> => {
    try {
      const answer = await send(new DescribeTagsCommand({ ResourceArns: [...some] }));
      return (answer.TagDescriptions ?? []).map((one) => [one.ResourceArn ?? '', tagsOf(one.Tags)]);
    } catch (error) {
      if (!isAws(error, 'TargetGroupNotFound', 'RuleNotFound', 'ListenerNotFound', 'LoadBalancerNotFound')) throw error;
      // One missing resource fails the whole call: ask for each by itself.
      return some.length === 1 ? [] : (await Promise.all(some.map((arn) => read([arn])))).flat();
    }
  };
  return new Map((await Promise.all(chunks(arns, 20).map(read))).flat());
};

/** Sets tags of a target group or a rule; others stay. */
export const addElbTags = async (clients: Clients, arn: string, tags: Tags): Promise<void> => {
  const { send, AddTagsCommand } = await clients.elbv2();
  await send(
    new AddTagsCommand({ ResourceArns: [arn], Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }),
  );
};

/** Takes tags from a target group or a rule. */
export const removeElbTags = async (clients: Clients, arn: string, tagKeys: readonly string[]): Promise<void> => {
  const { send, RemoveTagsCommand } = await clients.elbv2();
  await send(new RemoveTagsCommand({ ResourceArns: [arn], TagKeys: [...tagKeys] }));
};
