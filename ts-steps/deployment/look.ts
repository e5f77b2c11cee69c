import type { Service } from '@aws-sdk/client-ecs';
import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import pLimit from 'p-limit';
import { describeElbTags } from '../aws/elb-tags.ts';
import { listHostedZones } from '../aws/hosted-zones.ts';
import { observeLogGroups, withTags } from '../aws/observe/logs.ts';
import { observeRevisions } from '../aws/observe/revisions.ts';
import { type FoundTargetGroup, Fronts, observeTargetGroupNamed, observeTargetGroups } from '../aws/observe/routing.ts';
import { observeScaling } from '../aws/observe/scaling.ts';
import { listRecords, type RecordName } from '../aws/records.ts';
import { describeServices } from '../aws/services.ts';
import type {
  ClusterSnapshot,
  Front,
  HostedZoneSnapshot,
  Snapshot,
  TargetGroupSnapshot,
  TenantSnapshot,
} from '../aws/snapshot.ts';
import { listenerArnOf } from '../data/elb-arns.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { type Tags, tagsOf } from '../data/tags.ts';
import { awaitedLater } from '../runtime/awaited-later.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import type { TenantQuery } from '../tenant/query.ts';
import { listenerOfCluster, needsRouting, recordNamesOf, rulesOf, targetGroupsNamedBy } from '../tenant/routing.ts';
import { inSlots, wiredArns } from '../tenant/slots.ts';

/** So many tenants are read deep at once: each of them costs calls that AWS gives one at a time. */
const mostInFlight = 64;

/** Where to look: the cluster, or the promise of it where only its name is known yet. */
export interface Place {
  readonly clusterName: string;
  readonly cluster: Promise<ClusterSnapshot>;
  /** What was read before the cluster was known; what is left out is read now. */
  readonly services?: Promise<Map<string, Service>> | undefined;
  readonly zones?: Promise<HostedZoneSnapshot[]> | undefined;
}

type Routing = Pick<TenantSnapshot, 'targetGroups' | 'rules' | 'records'>;

/** One look at AWS: what all its tenants share is read once. */
class Look {
  readonly #clients: Clients;
  readonly #cluster: Promise<ClusterSnapshot>;
  readonly #fronts: Fronts;
  #zones: Promise<HostedZoneSnapshot[]> | undefined;

  constructor(clients: Clients, { cluster, zones }: Place) {
    this.#clients = clients;
    this.#cluster = cluster;
    this.#zones = zones;
    this.#fronts = new Fronts(clients, awaitedLater(cluster.then(listenerOfCluster)));
  }

  zones(): Promise<HostedZoneSnapshot[]> {
    this.#zones ??= awaitedLater(listHostedZones(this.#clients));
    return this.#zones;
  }

  fronts(): Promise<Snapshot['fronts']> {
    return this.#fronts.all();
  }

  async #frontFor(ruleArn: string | undefined) {
    const { arn } = listenerOfCluster(await this.#cluster);
    const own = ruleArn === undefined ? undefined : await this.#fronts.at(listenerArnOf(ruleArn));
    return own ?? (arn === undefined ? undefined : this.#fronts.at(arn));
  }

  async #recordsOf(names: readonly RecordName[]): Promise<ResourceRecordSet[]> {
    return (await Promise.all(names.map((name) => listRecords(this.#clients, name)))).flat();
  }

  /** Records of the names that are known at once, and of those that only the rules name. */
  async #records(query: TenantQuery, serviceTags: Tags, rules: Promise<readonly Rule[]>) {
    const [cluster, zones] = await Promise.all([this.#cluster, this.zones()]);
    const names = recordNamesOf(query.ask, cluster, serviceTags, [], zones);
    const early = awaitedLater(this.#recordsOf(names));
    const known = new Set(names.map(({ name }) => name));
    const [first, more] = await Promise.all([
      early,
      rules.then((found) =>
        this.#recordsOf(
          recordNamesOf(query.ask, cluster, serviceTags, found, zones).filter(({ name }) => !known.has(name)),
        ),
      ),
    ]);
    return [...first, ...more];
  }

  /**
   * The rules that may lead to these target groups. One target group stands behind the tenant's own listener; two, in the
   * middle of a move, may stand on listeners and load balancers of which no tag of the tenant tells.
   */
  async #rulesAround(front: Front | undefined, groups: readonly FoundTargetGroup[]): Promise<readonly Rule[]> {
    if (groups.length < 2) return front?.rules ?? [];
    const loadBalancers = new Set(groups.flatMap(({ description }) => description.LoadBalancerArns ?? []));
    const others = await Promise.all([...loadBalancers].map((arn) => this.#fronts.on(arn)));
    return [...new Set([...(front === undefined ? [] : [front]), ...others.flat()])].flatMap(({ rules }) => rules);
  }

  async routing(query: TenantQuery, service: Service | undefined, serviceTags: Tags): Promise<Routing> {
    const { ask } = query;
    if (!needsRouting(ask, serviceTags, service)) return { targetGroups: {}, rules: [], records: [] };
    const ruleArn = serviceTags[tagKeys.rule];
    const wired = wiredArns(service);
    const earlyTags = awaitedLater(
      describeElbTags(
        this.#clients,
        [...wired, ruleArn].filter((arn) => arn !== undefined),
      ),
    );
    const named = awaitedLater(
      wired.length > 0
        ? observeTargetGroups(this.#clients, wired)
        : observeTargetGroupNamed(this.#clients, query.targetGroups.a),
    );
    const front = awaitedLater(this.#frontFor(ruleArn));
    // What rules say of the tenant's target groups costs no call, unless there is one that nothing else tells of.
    const further = awaitedLater(
      front.then(async (found) => {
        const arns = targetGroupsNamedBy(found?.rules ?? [], query).filter((arn) => !wired.includes(arn));
        if (arns.length === 0) return [];
        const known = (await named).map(({ description }) => description.TargetGroupArn);
        return observeTargetGroups(
          this.#clients,
          arns.filter((arn) => !known.includes(arn)),
        );
      }),
    );
    const foundRules = awaitedLater(
      front.then(async (found) => {
        const isSingle = wired.length === 1 && (await further).length === 0;
        const groups =
          isSingle || (found === undefined && wired.length === 0) ? [] : [...(await named), ...(await further)];
        return rulesOf(await this.#rulesAround(found, groups), {
          ask,
          cluster: await this.#cluster,
          serviceTags,
          targetGroups: isSingle ? wired : groups.flatMap(({ description }) => description.TargetGroupArn ?? []),
        });
      }),
    );
    const records = awaitedLater(this.#records(query, serviceTags, foundRules));
    const [ofService, others, rules, foundRecords, tags] = await Promise.all([
      named,
      further,
      foundRules,
      records,
      earlyTags,
    ]);
    const untagged = [...ofService, ...others]
      .map(({ description }) => description.TargetGroupArn)
      .concat(rules.map(({ RuleArn }) => RuleArn))
      .filter((arn): arn is string => arn !== undefined && !tags.has(arn));
    const lateTags = untagged.length === 0 ? new Map<string, Tags>() : await describeElbTags(this.#clients, untagged);
    const tagsFor = (arn: string | undefined): Tags => tags.get(arn ?? '') ?? lateTags.get(arn ?? '') ?? {};
    const tagged = (groups: readonly FoundTargetGroup[]): TargetGroupSnapshot[] =>
      groups.map((group) => ({ ...group, tags: tagsFor(group.description.TargetGroupArn) }));
    return {
      targetGroups: inSlots(query, tagged(ofService), tagged(others)),
      rules: rules.map((rule) => ({ rule, tags: tagsFor(rule.RuleArn) })),
      records: foundRecords,
    };
  }
}

/**
 * Reads all of these tenants, deep. What AWS gives in bulk is read in bulk; a call waits only for what it needs.
 * @throws AwsCallError where a call fails; ClusterNotFound where there is no such cluster
 */
export const look = async (clients: Clients, place: Place, queries: readonly TenantQuery[]): Promise<Snapshot> => {
  const shared = new Look(clients, place);
  const services =
    place.services ??
    awaitedLater(
      describeServices(
        clients,
        place.clusterName,
        queries.map((query) => query.serviceName),
      ),
    );
  // The other clients are loaded while the first request is under way. Where that request fails, they are not needed.
  const started = Promise.race([clients.firstCall, services]);
  // The hosted zones are read before it is known whether the tenant has records: most have, and other reads depend on the
  // zones. A worker costs one needless call.
  const earlyZones = awaitedLater(started.then(() => shared.zones()));
  const zonesAsked = awaitedLater(started.then(() => Promise.race([clients.route53(), services])));
  const later = <Result>(read: () => Promise<Result>): Promise<Result> => awaitedLater(zonesAsked.then(read));
  const scaling = later(() => observeScaling(clients, queries));
  const logGroups = later(() => observeLogGroups(clients, queries));
  // Elastic Load Balancing is called only after other answers; its client is loaded while those are awaited.
  void later(() => clients.elbv2());

  const lookAt = async (query: TenantQuery): Promise<TenantSnapshot> => {
    const known = services.then((all) => all.get(query.serviceName));
    const revisions = awaitedLater(
      observeRevisions(
        clients,
        query.family,
        known.then((one) => one?.taskDefinition),
      ),
    );
    const service = await known;
    const serviceTags = tagsOf(service?.tags);
    const [{ taskDefinition, newestTaskDefinition }, routing, logGroup, scaled] = await Promise.all([
      revisions,
      shared.routing(query, service, serviceTags),
      logGroups.then((groups) => {
        const group = groups.get(query.key);
        return group === undefined || service !== undefined ? group : withTags(clients, group);
      }),
      scaling.then((all) => all.get(query.key)),
    ]);
    return {
      service,
      serviceTags,
      taskDefinition,
      newestTaskDefinition,
      ...routing,
      ...(scaled ?? { scalableTarget: undefined, policies: [], alarms: [] }),
      logGroup,
    };
  };

  const limit = pLimit(mostInFlight);
  const [cluster, tenants] = await Promise.all([
    place.cluster,
    Promise.all(queries.map((query) => limit(async () => [query.key, await lookAt(query)] as const))),
    earlyZones,
    services,
  ]);
  return { cluster, fronts: await shared.fronts(), zones: await shared.zones(), tenants: new Map(tenants) };
};
