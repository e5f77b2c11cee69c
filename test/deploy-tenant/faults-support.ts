/** What the tests of failures share: the embedded AWS behind a wire proxy, the step, and a count of what a tenant has. */

import assert from 'node:assert/strict';
import { after, before, beforeEach } from 'node:test';
import {
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
} from '@aws-sdk/client-application-auto-scaling';
import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DescribeServicesCommand, ListTaskDefinitionsCommand, type Service } from '@aws-sdk/client-ecs';
import { DescribeRulesCommand, DescribeTargetGroupsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { ListResourceRecordSetsCommand } from '@aws-sdk/client-route-53';
import { type BenchWith, benchWith } from '../emulator/harness.ts';
import { type ClusterOptions, type CreatedCluster, furnishCluster } from '../support/created-cluster.ts';
import { requestStepHere } from '../support/in-process.ts';
import type { StepEnd } from '../support/step.ts';
import { startWireProxy, type WireProxy } from '../wire/proxy.ts';
import { writes } from '../wire/record.ts';

export type Request = Readonly<Record<string, unknown>>;

type Bench = BenchWith<CreatedCluster>;

export interface Rig extends Bench {
  proxy: WireProxy;
  /** Environment of a step whose calls go by the proxy. */
  env: Record<string, string>;
}

/** One server and one proxy for the file, both emptied before each test; rollouts end at once. */
export function rig(options: Partial<ClusterOptions> = {}): Rig {
  const to = benchWith(async (aws) => {
    return furnishCluster(aws, { cluster: 'prod', domain: 'apps.example.com', ...options });
  }) as Rig;
  before(async () => {
    to.proxy = await startWireProxy({ target: to.aws.endpoint });
    to.env = { ...to.aws.env, AWS_ENDPOINT_URL: to.proxy.endpoint };
  });
  beforeEach(async () => {
    await settled(to);
    to.proxy.clearFaults();
    to.proxy.clear();
  });
  after(() => to.proxy?.stop());
  return to;
}

/** No time passes but what is let pass, and what ECS and Route 53 take time for is there at once. */
export const settled = async ({ aws }: Bench): Promise<void> => {
  await aws.freeze();
  await aws.ecs({ timing: { start: 0, healthy: 0, drain: 0 } });
  await aws.route53({ insync: 0 });
};

export const acme = { name: 'acme', image: 'nginx:1.27', cluster: 'prod' };

/** Every kind of write that an update can need. */
export const update = {
  image: 'nginx:1.28',
  environment: { LOG_LEVEL: 'debug' },
  logRetentionInDays: 14,
  healthCheckPath: '/health',
  deregistrationDelaySeconds: 20,
  maxCount: 6,
  scaleOut: { threshold: 60, cooldown: 30 },
  tags: { team: 'a' },
};

/** Deploys the tenant acme, or what the request says otherwise, by the proxy. */
export const deploy = async (to: Rig, request: Request = {}): Promise<StepEnd> => {
  const end = await requestStepHere('deploy-tenant', { ...acme, ...request }, { env: to.env });
  await to.proxy.idle();
  return end;
};

/** The same past the proxy, so that neither its record nor its faults know of it. */
export const deployAside = (to: Rig, request: Request = {}): Promise<StepEnd> =>
  requestStepHere('deploy-tenant', { ...acme, ...request }, { env: to.aws.env });

/** Asserts how a run ended, and shows its progress where it ended otherwise. */
export function ended(end: StepEnd, code: number, message?: RegExp): StepEnd {
  assert.equal(end.code, code, `exit ${end.code}\n${end.stdout}\n${end.stderr}`);
  assert.equal(end.result.ok, code === 0);
  if (message) assert.match(end.result.message ?? '', message);
  return end;
}

/** Asserts that nothing was written since the record was cleared. */
export function nothingWritten(proxy: WireProxy): void {
  const names = writes(proxy.calls).map((call) => `${call.service}.${call.operation}`);
  assert.deepEqual(names, []);
}

/** How many there are of each kind of resource of one tenant of the cluster prod. */
export interface Inventory {
  services: number;
  targetGroups: number;
  rules: number;
  records: number;
  logGroups: number;
  scalableTargets: number;
  policies: number;
  alarms: number;
}

/** A tenant that is complete, and of which nothing is there twice. */
export const whole: Inventory = {
  services: 1,
  targetGroups: 1,
  rules: 1,
  records: 1,
  logGroups: 1,
  scalableTargets: 1,
  policies: 2,
  alarms: 2,
};

export async function serviceOf(to: Bench, tenant: string): Promise<Service | undefined> {
  const found = await to.ecs.send(
    new DescribeServicesCommand({ cluster: 'prod', services: [tenant], include: ['TAGS'] }),
  );
  return found.services?.find((service) => service.status === 'ACTIVE');
}

export const tagOf = (service: Service | undefined, key: string): string | undefined =>
  service?.tags?.find((tag) => tag.key === `ecs-tenants:${key}`)?.value;

/** ARNs of the tenant's revisions that are not deregistered. */
export async function revisionsOf(to: Bench, tenant: string): Promise<string[]> {
  const listed = await to.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: `prod--${tenant}` }));
  return listed.taskDefinitionArns ?? [];
}

/** The priorities of the rules for a host. */
export async function prioritiesOf(to: Bench, host: string): Promise<number[]> {
  const { Rules = [] } = await to.elb.send(new DescribeRulesCommand({ ListenerArn: to.pre.listenerArn }));
  return Rules.filter((rule) => JSON.stringify(rule.Conditions).includes(`"${host}"`)).map((rule) =>
    Number(rule.Priority),
  );
}

export async function inventoryOf(to: Bench, tenant: string): Promise<Inventory> {
  const ofService = { ServiceNamespace: 'ecs', ResourceId: `service/prod/${tenant}` } as const;
  const host = `${tenant}.apps.example.com`;
  const [service, groups, rules, records, logGroups, targets, policies, alarms] = await Promise.all([
    serviceOf(to, tenant),
    to.elb.send(new DescribeTargetGroupsCommand({})),
    prioritiesOf(to, host),
    to.route53.send(new ListResourceRecordSetsCommand({ HostedZoneId: to.pre.hostedZoneId })),
    to.logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: `/ecs-tenants/prod/${tenant}` })),
    to.scaling.send(new DescribeScalableTargetsCommand({ ...ofService, ResourceIds: [ofService.ResourceId] })),
    to.scaling.send(new DescribeScalingPoliciesCommand(ofService)),
    to.cloudwatch.send(new DescribeAlarmsCommand({ AlarmNamePrefix: `ecs-tenants/prod/${tenant}/` })),
  ]);
  return {
    services: service === undefined ? 0 : 1,
    targetGroups: (groups.TargetGroups ?? []).filter((one) => one.TargetGroupName?.startsWith(`${tenant}-`)).length,
    rules: rules.length,
    records: (records.ResourceRecordSets ?? []).filter((one) => one.Name === `${host}.`).length,
    logGroups: (logGroups.logGroups ?? []).filter((one) => one.logGroupName === `/ecs-tenants/prod/${tenant}`).length,
    scalableTargets: targets.ScalableTargets?.length ?? 0,
    policies: policies.ScalingPolicies?.length ?? 0,
    alarms: alarms.MetricAlarms?.length ?? 0,
  };
}

/** Asserts that the tenant is whole, that nothing is there twice, and that another run would find nothing to do. */
export async function converged(to: Rig, request: Request, mostRevisions = 1): Promise<void> {
  const tenant = String(request['name'] ?? 'acme');
  assert.deepEqual(await inventoryOf(to, tenant), whole);
  const revisions = await revisionsOf(to, tenant);
  assert.ok(revisions.length <= mostRevisions, `${revisions.length} revisions: ${revisions.join(' ')}`);
  const end = ended(await deployAside(to, { ...request, plan: true }), 0);
  assert.deepEqual(end.result.changes, []);
}
