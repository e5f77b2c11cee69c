/** What the tests of deploy-tenant and the other steps of a tenant share: an embedded AWS behind a wire proxy, clients, and what they read. */

import assert from 'node:assert/strict';
import { after, before, beforeEach } from 'node:test';
import {
  ApplicationAutoScalingClient,
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
  type ScalableTarget,
  type ScalingPolicy,
} from '@aws-sdk/client-application-auto-scaling';
import { CloudWatchClient, DescribeAlarmsCommand, type MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, DescribeLogGroupsCommand, type LogGroup } from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  type Service,
  type TaskDefinition,
} from '@aws-sdk/client-ecs';
import {
  DescribeRulesCommand,
  DescribeTagsCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
  type Rule,
  type TargetGroup,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { ListResourceRecordSetsCommand, type ResourceRecordSet, Route53Client } from '@aws-sdk/client-route-53';
import type { StepResult } from '../../ts-steps/generated/result.ts';
import { validate } from '../../ts-steps/generated/result.validate.js';
import type { EmbeddedAws } from '../emulator/embedded-aws.ts';
import { clientConfig } from '../emulator/prerequisites.ts';
import { borrowEmbeddedAws } from '../support/aws-pool.ts';
import { type ClusterOptions, type CreatedCluster, furnishCluster } from '../support/created-cluster.ts';
import { requestStepHere } from '../support/in-process.ts';
import { requestStep, type StepEnd } from '../support/step.ts';
import { startWireProxy, type WireProxy } from '../wire/proxy.ts';
import { type Call, countBy, writes } from '../wire/record.ts';

// The SDK's, about Node 20, would stand among the lines of the tests.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

export const cluster = 'tenants';
export const domain = 'apps.example.com';

/** A request's parameters; as free as a caller's. */
export type Request = Readonly<Record<string, unknown>>;

export const acme = { name: 'acme', image: 'nginx:1.27', cluster } as const;

/** The tags that say that something is acme's. */
export const owner = { 'ecs-tenants:cluster': cluster, 'ecs-tenants:tenant': 'acme', 'ecs-tenants:service': 'web' };

export interface Bench {
  aws: EmbeddedAws;
  proxy: WireProxy;
  /** The cluster that create-cluster made. */
  pre: CreatedCluster;
  ecs: ECSClient;
  elb: ElasticLoadBalancingV2Client;
  scaling: ApplicationAutoScalingClient;
  cloudwatch: CloudWatchClient;
  logs: CloudWatchLogsClient;
  route53: Route53Client;
  /** What a step needs in its environment: it calls through the proxy, our own clients do not. */
  env: Record<string, string>;
  /** Runs a step: in this process, or its compiled binary. */
  request: typeof requestStep;
}

export interface BenchOptions extends Partial<ClusterOptions> {
  /** Runs the compiled binaries, each in a process of its own. */
  readonly binaries?: boolean;
}

/** A run of the binary, with its calls as the wire saw them. */
export interface Run extends StepEnd {
  readonly calls: readonly Call[];
  /** Operations that wrote, by `service.Operation`. */
  readonly wrote: Record<string, number>;
}

/** Tasks that start, and changes of DNS that are through, at once. */
const atOnce = { start: 0, healthy: 0, drain: 0 };

/** One server and one proxy for the file; the server is emptied and furnished before each test. */
export const bench = ({ binaries = false, ...options }: BenchOptions = {}): Bench => {
  const shared = { request: binaries ? requestStep : requestStepHere } as Bench;
  before(async () => {
    shared.aws = await borrowEmbeddedAws();
    shared.proxy = await startWireProxy({ target: shared.aws.endpoint });
    shared.env = { ...shared.aws.env, AWS_ENDPOINT_URL: shared.proxy.endpoint };
    const config = { ...clientConfig(shared.aws.env), maxAttempts: 1 };
    shared.ecs = new ECSClient(config);
    shared.elb = new ElasticLoadBalancingV2Client(config);
    shared.scaling = new ApplicationAutoScalingClient(config);
    shared.cloudwatch = new CloudWatchClient(config);
    shared.logs = new CloudWatchLogsClient(config);
    shared.route53 = new Route53Client(config);
  });
  beforeEach(() => furnish(shared, options));
  after(async () => {
    await shared.proxy?.stop();
    await shared.aws?.stop();
  });
  return shared;
};

/** Empties the embedded AWS and makes what a tenant stands on. */
export const furnish = async (on: Bench, options: Partial<ClusterOptions> = {}): Promise<void> => {
  on.proxy.clearFaults();
  on.proxy.setLatency(0);
  on.pre = await furnishCluster(on.aws, { cluster, domain, ...options });
  await on.aws.ecs({ timing: atOnce });
  await on.aws.route53({ insync: 0 });
};

/** Runs something through the proxy, with its calls. */
export const recorded = async (on: Bench, run: () => Promise<StepEnd>): Promise<Run> => {
  on.proxy.clear();
  const end = await run();
  await on.proxy.idle();
  const { calls } = on.proxy;
  return { ...end, calls, wrote: countBy(writes(calls)) };
};

/** Runs deploy-tenant with the request on its stdin. */
export const deploy = (on: Bench, request: Request, ...flags: string[]): Promise<Run> =>
  recorded(on, () => on.request('deploy-tenant', request, { env: on.env }, flags));

/** Runs another step on the tenant acme, with what else it is asked. */
export const onAcme = (on: Bench, step: string, request: Request = {}, ...flags: string[]): Promise<Run> =>
  recorded(on, () => on.request(step, { name: acme.name, cluster, ...request }, { env: on.env }, flags));

/** The run has ended with this code, and its result is one by the schema. */
export const ended = ({ code, stdout, stderr, result }: StepEnd, expected: number): StepResult => {
  assert.equal(code, expected, `${stderr}\n${stdout}`);
  assert.ok(validate(result), JSON.stringify(validate.errors));
  assert.equal(result.ok, expected === 0);
  if (expected !== 0) assert.equal(result.code, expected);
  return result;
};

/** Deploys, and it has to succeed. */
export const deployed = async (on: Bench, request: Request = acme, ...flags: string[]): Promise<Run> => {
  const run = await deploy(on, request, ...flags);
  ended(run, 0);
  return run;
};

/** The run's changes as `action resource name`. */
export const changed = ({ result }: Pick<StepEnd, 'result'>): string[] =>
  (result.changes ?? []).map(({ action, resource, name }) => `${action} ${resource} ${name}`).sort();

/** One change of a result by its resource's kind. */
export const changeOf = ({ result }: Pick<StepEnd, 'result'>, resource: string) => {
  const found = (result.changes ?? []).filter((change) => change.resource === resource);
  assert.equal(found.length, 1, JSON.stringify(result.changes));
  return found[0];
};

/** The calls of a run that deployed, by what they are for. */
export interface Sorted {
  /** Those that do the work. */
  work: Call[];
  /** Those that only look on. */
  polling: Call[];
  /** The record tag, when all is written. */
  record: Call | undefined;
  /** The note on the revision that its deployment was steady, the last of all. */
  note: Call | undefined;
}

/** Calls that only look on, apart from those that do the work, and the two tags at the end. */
export const sorted = (calls: readonly Call[]): Sorted => {
  const firstWrite = calls.findIndex((call) => call.write);
  const isPolling = (call: Call, index: number): boolean =>
    firstWrite >= 0 &&
    index > firstWrite &&
    (/^(DescribeServices|DescribeServiceDeployments|GetChange)$/.test(call.operation) ||
      (call.service === 'ecs' && call.operation === 'ListTagsForResource'));
  const work = calls.filter((call, index) => !isPolling(call, index));
  const isTag = (call: Call | undefined): boolean => call?.service === 'ecs' && call.operation === 'TagResource';
  const [record, note] = work.slice(-2).every(isTag) ? work.slice(-2) : [];
  return {
    work: work.filter((call) => call !== record && call !== note),
    polling: calls.filter(isPolling),
    record,
    note,
  };
};

// What AWS holds

export const tagMap = (
  tags:
    | readonly {
        Key?: string | undefined;
        Value?: string | undefined;
        key?: string | undefined;
        value?: string | undefined;
      }[]
    | undefined,
): Record<string, string> =>
  Object.fromEntries((tags ?? []).map((tag) => [tag.Key ?? tag.key ?? '', tag.Value ?? tag.value ?? '']));

export const serviceOf = async (on: Bench, name = 'acme'): Promise<Service> => {
  const found = await on.ecs.send(new DescribeServicesCommand({ cluster, services: [name], include: ['TAGS'] }));
  assert.ok(found.services?.[0], `no service ${name}`);
  return found.services[0];
};

export const taskDefinitionOf = async (
  on: Bench,
  name = 'acme',
): Promise<{ definition: TaskDefinition; tags: Record<string, string> }> => {
  const { taskDefinition } = await serviceOf(on, name);
  const found = await on.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }));
  assert.ok(found.taskDefinition);
  return { definition: found.taskDefinition, tags: tagMap(found.tags) };
};

export interface Balancing {
  groups: TargetGroup[];
  rules: Rule[];
}

/** All target groups, and all rules but the default one. */
export const balancingOf = async (on: Bench): Promise<Balancing> => {
  const groups = await on.elb.send(new DescribeTargetGroupsCommand({}));
  const rules = await on.elb.send(new DescribeRulesCommand({ ListenerArn: on.pre.listenerArn }));
  return {
    groups: groups.TargetGroups ?? [],
    rules: (rules.Rules ?? []).filter((rule) => rule.IsDefault !== true),
  };
};

export const attributesOf = async (on: Bench, group: TargetGroup | undefined): Promise<Record<string, string>> => {
  const TargetGroupArn = group?.TargetGroupArn;
  const found = await on.elb.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn }));
  return tagMap(found.Attributes);
};

export const elbTagsOf = async (on: Bench, arn: string | undefined): Promise<Record<string, string>> => {
  if (arn === undefined) return {};
  const found = await on.elb.send(new DescribeTagsCommand({ ResourceArns: [arn] }));
  return tagMap(found.TagDescriptions?.[0]?.Tags);
};

export interface Scaling {
  targets: ScalableTarget[];
  policies: ScalingPolicy[];
  alarms: MetricAlarm[];
}

/** Scalable targets, policies and alarms, by name. */
export const scalingOf = async (on: Bench): Promise<Scaling> => {
  const ofEcs = { ServiceNamespace: 'ecs' } as const;
  const targets = await on.scaling.send(new DescribeScalableTargetsCommand(ofEcs));
  const policies = await on.scaling.send(new DescribeScalingPoliciesCommand(ofEcs));
  const alarms = await on.cloudwatch.send(new DescribeAlarmsCommand({}));
  return {
    targets: targets.ScalableTargets ?? [],
    policies: (policies.ScalingPolicies ?? []).sort((a, b) => (a.PolicyName ?? '').localeCompare(b.PolicyName ?? '')),
    alarms: (alarms.MetricAlarms ?? []).sort((a, b) => (a.AlarmName ?? '').localeCompare(b.AlarmName ?? '')),
  };
};

export const logGroupsOf = async (on: Bench): Promise<LogGroup[]> =>
  (await on.logs.send(new DescribeLogGroupsCommand({}))).logGroups ?? [];

/** The zone's records of tenants: all but its own NS and SOA. */
export const recordsOf = async (on: Bench, zone = on.pre.hostedZoneId): Promise<ResourceRecordSet[]> => {
  const found = await on.route53.send(new ListResourceRecordSetsCommand({ HostedZoneId: zone }));
  return (found.ResourceRecordSets ?? []).filter((record) => record.Type !== 'NS' && record.Type !== 'SOA');
};

/** Names of the zone's records of tenants, without the dot. */
export const hostsOf = async (on: Bench): Promise<string[]> =>
  (await recordsOf(on)).map((record) => (record.Name ?? '').replace(/\.$/, '').replace('\\052', '*'));
