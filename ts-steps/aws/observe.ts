import type { Service } from '@aws-sdk/client-ecs';
import type { Rule, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { type Tags, tagsOf } from '../data/tags.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { describeAlarms } from './alarms.ts';
import { listHostedZones } from './hosted-zones.ts';
import { describeElbTags, describeLoadBalancer, listenerArnOf } from './load-balancers.ts';
import { describeLogGroups, logGroupTags } from './log-groups.ts';
import { listRecords, type RecordName } from './records.ts';
import { describeScalableTargets, describeScalingPolicies } from './scaling.ts';
import { describeServices } from './services.ts';
import type {
  ClusterSnapshot,
  HostedZoneSnapshot,
  LoadBalancerSnapshot,
  LogGroupSnapshot,
  Snapshot,
  TenantSnapshot,
} from './snapshot.ts';
import { describeTargetGroupAttributes, describeTargetGroups, findTargetGroup } from './target-groups.ts';
import { describeTaskDefinition } from './task-definitions.ts';

/** The names of one tenant's resources. */
export interface TenantQuery {
  /** The key in the snapshot. */
  readonly key: string;
  readonly serviceName: string;
  readonly family: string;
  readonly targetGroup: string;
  readonly logGroup: string;
  readonly resourceId: string;
  readonly alarms: readonly string[];
}

/** What only the planner's side knows of a snapshot in the making. */
export interface Guide {
  /** Whether the tenant has, or is to have, a load balancer. */
  readonly balanced: (serviceTags: Tags, service: Service | undefined) => boolean;
  /** ARN of the listener, and `https` or `http` where it is known. */
  readonly listener: (cluster: ClusterSnapshot) => {
    readonly arn: string | undefined;
    readonly scheme: 'http' | 'https' | undefined;
  };
  /** The tag of a service that names its rule. */
  readonly ruleTag: string;
  /** The names whose records matter. */
  readonly recordNames: (
    cluster: ClusterSnapshot,
    serviceTags: Tags,
    rule: Rule | undefined,
    zones: readonly HostedZoneSnapshot[],
  ) => readonly RecordName[];
  /** The tenant's rule among those of the listener: by ARN, by target group, by host. */
  readonly findRule: (
    rules: readonly Rule[],
    known: {
      ruleArn: string | undefined;
      targetGroupArn: string | undefined;
      cluster: ClusterSnapshot;
      serviceTags: Tags;
    },
  ) => Rule | undefined;
}

/** A promise that is awaited later: until then its failure is nobody's, and must not end the process. */
export const owned = <Result>(promise: Promise<Result>): Promise<Result> => {
  promise.catch(() => undefined);
  return promise;
};

/** What was read before the cluster was known; what is undefined is read now. */
export interface Early {
  readonly services: Promise<Map<string, Service>> | undefined;
  readonly zones: Promise<HostedZoneSnapshot[]> | undefined;
}

interface Shared {
  readonly cluster: Promise<ClusterSnapshot>;
  readonly loadBalancer: (arn: string) => Promise<LoadBalancerSnapshot | undefined>;
  readonly zones: () => Promise<HostedZoneSnapshot[]>;
}

const targetGroupOf = async (clients: Clients, query: TenantQuery, service: Service | undefined) => {
  const wired = service?.loadBalancers?.[0]?.targetGroupArn;
  const described: Promise<TargetGroup | undefined> =
    wired === undefined
      ? findTargetGroup(clients, query.targetGroup)
      : describeTargetGroups(clients, [wired]).then(([group]) => group);
  const attributes =
    wired === undefined
      ? described.then((group) =>
          group?.TargetGroupArn === undefined ? {} : describeTargetGroupAttributes(clients, group.TargetGroupArn),
        )
      : describeTargetGroupAttributes(clients, wired);
  const [description, found] = await Promise.all([described, attributes]);
  return { description, attributes: found };
};

const balancing = async (
  clients: Clients,
  query: TenantQuery,
  guide: Guide,
  shared: Shared,
  service: Service | undefined,
  serviceTags: Tags,
) => {
  if (!guide.balanced(serviceTags, service)) return { targetGroup: undefined, rule: undefined, records: [] };
  const ruleArn = serviceTags[guide.ruleTag];
  const wired = service?.loadBalancers?.[0]?.targetGroupArn;
  const indexed = [wired, ruleArn].filter((arn) => arn !== undefined);
  const earlyTags = owned(describeElbTags(clients, indexed));
  const targetGroup = owned(targetGroupOf(clients, query, service));

  const rule = owned(
    (async () => {
      const cluster = await shared.cluster;
      const listener = ruleArn === undefined ? guide.listener(cluster).arn : listenerArnOf(ruleArn);
      if (listener === undefined) return undefined;
      const loadBalancer = await shared.loadBalancer(listener);
      const targetGroupArn = wired ?? (await targetGroup).description?.TargetGroupArn;
      return guide.findRule(loadBalancer?.rules ?? [], { ruleArn, targetGroupArn, cluster, serviceTags });
    })(),
  );

  const recordsOf = async (names: readonly RecordName[]): Promise<ResourceRecordSet[]> =>
    (await Promise.all(names.map((name) => listRecords(clients, name)))).flat();
  const records = owned(
    (async () => {
      const [cluster, zones] = await Promise.all([shared.cluster, shared.zones()]);
      const names = guide.recordNames(cluster, serviceTags, undefined, zones);
      const early = owned(recordsOf(names));
      const known = new Set(names.map(({ name }) => name));
      // A rule may name hosts that nothing else did.
      const [first, more] = await Promise.all([
        early,
        rule.then((found) =>
          recordsOf(guide.recordNames(cluster, serviceTags, found, zones).filter(({ name }) => !known.has(name))),
        ),
      ]);
      return [...first, ...more];
    })(),
  );

  const [{ description, attributes }, foundRule, foundRecords, tags] = await Promise.all([
    targetGroup,
    rule,
    records,
    earlyTags,
  ]);
  const untagged = [description?.TargetGroupArn, foundRule?.RuleArn].filter(
    (arn) => arn !== undefined && !tags.has(arn),
  ) as string[];
  const lateTags = untagged.length === 0 ? new Map<string, Tags>() : await describeElbTags(clients, untagged);
  const tagsFor = (arn: string | undefined): Tags => tags.get(arn ?? '') ?? lateTags.get(arn ?? '') ?? {};
  return {
    targetGroup:
      description === undefined ? undefined : { description, attributes, tags: tagsFor(description.TargetGroupArn) },
    rule: foundRule === undefined ? undefined : { rule: foundRule, tags: tagsFor(foundRule.RuleArn) },
    records: foundRecords,
  };
};

const withTags = async (
  clients: Clients,
  group: LogGroupSnapshot | undefined,
  service: Service | undefined,
): Promise<LogGroupSnapshot | undefined> =>
  group === undefined || service !== undefined ? group : { ...group, tags: await logGroupTags(clients, group.arn) };

/**
 * Reads all of these tenants, deep. What AWS gives in bulk is read in bulk; a call waits only for what it needs.
 * @param cluster the cluster, or the promise of it where its name is known beforehand
 */
export const observeTenants = async (
  clients: Clients,
  clusterName: string,
  cluster: Promise<ClusterSnapshot>,
  queries: readonly TenantQuery[],
  guide: Guide,
  early: Early = { services: undefined, zones: undefined },
): Promise<Snapshot> => {
  const names = queries.map((query) => query.serviceName);
  const resourceIds = queries.map((query) => query.resourceId);
  const services = early.services ?? owned(describeServices(clients, clusterName, names));
  const loadBalancers = new Map<string, Promise<LoadBalancerSnapshot | undefined>>();
  let { zones } = early;
  const shared: Shared = {
    cluster,
    loadBalancer: (arn) => {
      const known =
        loadBalancers.get(arn) ??
        owned(
          cluster.then((one) => {
            const listener = guide.listener(one);
            // The tag speaks of the cluster's own listener; a rule may stand on another.
            return describeLoadBalancer(clients, arn, listener.arn === arn ? listener.scheme : undefined);
          }),
        );
      loadBalancers.set(arn, known);
      return known;
    },
    zones: () => {
      zones ??= owned(listHostedZones(clients));
      return zones;
    },
  };
  // The other clients are loaded while the first request is under way; where it cannot leave, its failure is enough.
  const started = Promise.race([clients.firstCall, services]);
  // Most tenants have records; those of a worker cost one call that nobody needed. The zones come first: they are all
  // that more reads depend on.
  const earlyZones = owned(started.then(() => shared.zones()));
  const zonesAsked = owned(started.then(() => Promise.race([clients.route53(), services])));
  const later = <Result>(read: () => Promise<Result>): Promise<Result> => owned(zonesAsked.then(read));
  const targets = later(() => describeScalableTargets(clients, resourceIds));
  const policies = later(() => describeScalingPolicies(clients, resourceIds));
  const alarms = later(() =>
    describeAlarms(
      clients,
      queries.flatMap((query) => query.alarms),
    ),
  );
  const logGroups = later(() =>
    describeLogGroups(
      clients,
      queries.map((query) => query.logGroup),
    ),
  );
  // Its first call depends on what the others answer; until then nobody waits for it.
  void later(() => clients.elbv2());

  const observeOne = async (query: TenantQuery): Promise<TenantSnapshot> => {
    const service = (await services).get(query.serviceName);
    const serviceTags = tagsOf(service?.tags);
    const [taskDefinition, balanced, logGroup, foundTargets, foundPolicies, foundAlarms] = await Promise.all([
      describeTaskDefinition(clients, service?.taskDefinition ?? query.family),
      balancing(clients, query, guide, shared, service, serviceTags),
      logGroups.then((groups) =>
        withTags(
          clients,
          groups.find((group) => group.name === query.logGroup),
          service,
        ),
      ),
      targets,
      policies,
      alarms,
    ]);
    return {
      service,
      serviceTags,
      taskDefinition,
      ...balanced,
      scalableTarget: foundTargets.find((target) => target.ResourceId === query.resourceId),
      policies: foundPolicies.filter((policy) => policy.ResourceId === query.resourceId),
      alarms: foundAlarms.filter((alarm) => query.alarms.includes(alarm.AlarmName ?? '')),
      logGroup,
    };
  };

  const [found, tenants] = await Promise.all([
    cluster,
    Promise.all(queries.map(async (query) => [query.key, await observeOne(query)] as const)),
    earlyZones,
    services,
  ]);
  const [listener] = loadBalancers.keys();
  const loadBalancer = listener === undefined ? undefined : await loadBalancers.get(listener);
  return { cluster: found, loadBalancer, zones: await shared.zones(), tenants: new Map(tenants) };
};
