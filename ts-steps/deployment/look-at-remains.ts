import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describeElbTags } from '../aws/elb-tags.ts';
import { observeRemains, type RemainsSnapshot, type TenantRemains } from '../aws/observe/remains.ts';
import { Fronts } from '../aws/observe/routing.ts';
import type { Snapshot } from '../aws/snapshot.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import type { TenantQuery } from '../tenant/query.ts';
import { listenerOfCluster } from '../tenant/routing.ts';
import { ownerTags } from '../tenant/tags.ts';
import { look, type Place } from './look.ts';

const rulesOn = (fronts: Snapshot['fronts']): Rule[] => [...fronts.values()].flatMap(({ rules }) => rules);

const arnsOf = (rules: readonly Rule[]): string[] => rules.flatMap(({ RuleArn }) => RuleArn ?? []);

/** Load balancers that target groups stand behind and of which nothing was read: no service tells of them any more. */
const unread = (remains: readonly TenantRemains[], fronts: Snapshot['fronts']): string[] => {
  const known = new Set([...fronts.values()].map(({ arn }) => arn));
  const behind = remains.flatMap(({ targetGroups }) => targetGroups);
  const arns = behind.flatMap(({ description }) => description.LoadBalancerArns ?? []);
  return [...new Set(arns)].filter((arn) => !known.has(arn));
};

/** Reads all of these tenants as their removal needs it. */
export const lookAtRemains = async (
  clients: Clients,
  place: Place,
  queries: readonly TenantQuery[],
): Promise<RemainsSnapshot> => {
  const snapshot = await look(clients, place, queries);
  const [tags, read] = await Promise.all([
    describeElbTags(clients, arnsOf(rulesOn(snapshot.fronts))),
    Promise.all(
      queries.map(async (query) => {
        const tenant = snapshot.tenants.get(query.key);
        if (tenant === undefined) return [];
        const asked = { ...query, owner: ownerTags(query.identity) };
        return [[query.key, await observeRemains(clients, asked, tenant)] as const];
      }),
    ),
  ]);
  const tenants = new Map(read.flat());
  const further = new Fronts(clients, Promise.resolve(listenerOfCluster(snapshot.cluster)));
  await Promise.all(unread([...tenants.values()], snapshot.fronts).map((arn) => further.on(arn)));
  const others = await further.all();
  const moreTags = await describeElbTags(clients, arnsOf(rulesOn(others)));
  const fronts = new Map([...snapshot.fronts, ...others]);
  return {
    snapshot: { ...snapshot, fronts },
    rules: rulesOn(fronts).map((rule) => {
      const arn = rule.RuleArn ?? '';
      return { rule, tags: tags.get(arn) ?? moreTags.get(arn) ?? {} };
    }),
    tenants,
  };
};
