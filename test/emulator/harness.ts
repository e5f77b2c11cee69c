/** What the emulator's own tests share: a server for the file, clients, and a tenant put together by hand. */

import assert from 'node:assert/strict';
import { after, before, beforeEach } from 'node:test';
import { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateServiceCommand,
  type CreateServiceCommandInput,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  type ServiceDeployment,
  type Task,
} from '@aws-sdk/client-ecs';
import {
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { Route53Client } from '@aws-sdk/client-route-53';
import { STSClient } from '@aws-sdk/client-sts';
import { borrowEmbeddedAws } from '../support/aws-pool.ts';
import { restoredOr } from '../support/restored.ts';
import type { EmbeddedAws } from './embedded-aws.ts';
import { clientConfig, createPrerequisites, type Prerequisites, type PrerequisitesOptions } from './prerequisites.ts';

export interface Clients {
  ecs: ECSClient;
  elb: ElasticLoadBalancingV2Client;
  scaling: ApplicationAutoScalingClient;
  cloudwatch: CloudWatchClient;
  logs: CloudWatchLogsClient;
  route53: Route53Client;
  sts: STSClient;
}

export interface BenchWith<Furniture> extends Clients {
  aws: EmbeddedAws;
  pre: Furniture;
}

export type Bench = BenchWith<Prerequisites>;

/** One server for a test file, emptied before each test. The fields of the bench can be used only while a test runs. */
export const bench = (options: Partial<PrerequisitesOptions> = {}): Bench =>
  benchWith(async (aws) => {
    const wanted = { cluster: 'prod', domain: 'apps.example.com', ...options };
    const made = await restoredOr(aws, `prerequisites ${JSON.stringify(wanted)}`, () =>
      createPrerequisites(aws.env, wanted),
    );
    await aws.freeze();
    return made;
  });

/** One server for a test file. `furnish` fills it before each test. */
export function benchWith<Furniture>(furnish: (aws: EmbeddedAws) => Promise<Furniture>): BenchWith<Furniture> {
  const shared = {} as BenchWith<Furniture>;
  before(async () => {
    shared.aws = await borrowEmbeddedAws();
    const config = { ...clientConfig(shared.aws.env), maxAttempts: 1 };
    shared.ecs = new ECSClient(config);
    shared.elb = new ElasticLoadBalancingV2Client(config);
    shared.scaling = new ApplicationAutoScalingClient(config);
    shared.cloudwatch = new CloudWatchClient(config);
    shared.logs = new CloudWatchLogsClient(config);
    shared.route53 = new Route53Client(config);
    shared.sts = new STSClient(config);
  });
  beforeEach(async () => {
    shared.pre = await furnish(shared.aws);
  });
  after(() => shared.aws?.stop());
  return shared;
}

/** Asserts that a call is refused with this code (the name of the SDK's exception) and this text. */
export async function refused(call: Promise<unknown>, name: string, message?: RegExp) {
  await assert.rejects(call, (error: Error) => {
    assert.equal(error.name, name, `${error.name}: ${error.message}`);
    if (message) assert.match(error.message, message);
    return true;
  });
}

export const CONTAINER = { name: 'app', image: 'nginx:1.27', memory: 128, portMappings: [{ containerPort: 80 }] };

export const BREAKER = { deploymentCircuitBreaker: { enable: true, rollback: true } };

export async function taskDefinition(to: Bench, changes: Partial<RegisterTaskDefinitionCommandInput> = {}) {
  const input = { family: 'prod--acme', containerDefinitions: [CONTAINER], ...changes };
  const answer = await to.ecs.send(new RegisterTaskDefinitionCommand(input));
  return answer.taskDefinition?.taskDefinitionArn ?? '';
}

/** A target group with a rule that leads to it. */
export async function routed(
  to: BenchWith<Pick<Prerequisites, 'vpc' | 'listenerArn'>>,
  name: string,
  priority: number,
): Promise<{ group: string; rule: string }> {
  const made = await to.elb.send(
    new CreateTargetGroupCommand({ Name: name, Protocol: 'HTTP', Port: 80, VpcId: to.pre.vpc, TargetType: 'instance' }),
  );
  const group = made.TargetGroups?.[0]?.TargetGroupArn ?? '';
  const rule = await to.elb.send(
    new CreateRuleCommand({
      ListenerArn: to.pre.listenerArn,
      Priority: priority,
      Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [`${name}.apps.example.com`] } }],
      Actions: [{ Type: 'forward', TargetGroupArn: group }],
    }),
  );
  return { group, rule: rule.Rules?.[0]?.RuleArn ?? '' };
}

/** The service `acme` of the cluster `prod`, behind a target group. */
export async function tenant(to: Bench, changes: Partial<CreateServiceCommandInput> = {}) {
  const { group } = await routed(to, 'acme', 10001);
  const definition = await taskDefinition(to);
  const service = await to.ecs.send(new CreateServiceCommand(serviceInput(definition, group, changes)));
  return { group, definition, service: service.service };
}

export function serviceInput(definition: string, group: string, changes: Partial<CreateServiceCommandInput> = {}) {
  return {
    cluster: 'prod',
    serviceName: 'acme',
    taskDefinition: definition,
    desiredCount: 1,
    loadBalancers: [{ targetGroupArn: group, containerName: 'app', containerPort: 80 }],
    deploymentConfiguration: BREAKER,
    ...changes,
  };
}

export async function service(to: Bench, name = 'acme'): Promise<Service> {
  const found = await to.ecs.send(
    new DescribeServicesCommand({ cluster: 'prod', services: [name], include: ['TAGS'] }),
  );
  assert.ok(found.services?.[0], `no service ${name}`);
  return found.services[0];
}

/** The service deployments, newest first. */
export async function records(to: Bench, name = 'acme'): Promise<ServiceDeployment[]> {
  const listed = await to.ecs.send(new ListServiceDeploymentsCommand({ cluster: 'prod', service: name }));
  const serviceDeploymentArns = (listed.serviceDeployments ?? []).map((one) => one.serviceDeploymentArn ?? '');
  const found = await to.ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }));
  return found.serviceDeployments ?? [];
}

export async function tasks(to: Bench, desiredStatus: 'RUNNING' | 'STOPPED' = 'RUNNING'): Promise<Task[]> {
  const listed = await to.ecs.send(new ListTasksCommand({ cluster: 'prod', serviceName: 'acme', desiredStatus }));
  if (!listed.taskArns?.length) return [];
  return (await to.ecs.send(new DescribeTasksCommand({ cluster: 'prod', tasks: listed.taskArns }))).tasks ?? [];
}

export function messages(of: Service): string[] {
  return (of.events ?? []).map((event) => event.message ?? '');
}
