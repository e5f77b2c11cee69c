/**
 * Looks for what a live run has left, by the names that cluster and tenant have. It asks each service directly and not
 * AWS's tag index, which goes on naming what is gone; and not by the steps' own code, whose removal is what is tested.
 */

import { ApplicationAutoScalingClient, DescribeScalableTargetsCommand } from '@aws-sdk/client-application-auto-scaling';
import { AutoScalingClient, DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeInstancesCommand,
  DescribeLaunchTemplatesCommand,
  DescribeSecurityGroupsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import {
  DescribeCapacityProvidersCommand,
  DescribeClustersCommand,
  ECSClient,
  ListTaskDefinitionsCommand,
  type TaskDefinitionStatus,
} from '@aws-sdk/client-ecs';
import {
  DescribeLoadBalancersCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { GetInstanceProfileCommand, GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { ListHostedZonesByNameCommand, ListResourceRecordSetsCommand, Route53Client } from '@aws-sdk/client-route-53';
import { DescribeSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { clusterNamesOf } from '../../ts-steps/cluster/names.ts';
import { namesOf, slotName } from '../../ts-steps/tenant/names.ts';

/** What a service answers; nothing where it says by one of these errors that there is no such thing. */
const unlessGone = async <Answer>(call: Promise<Answer>, ...gone: readonly string[]): Promise<Answer | undefined> => {
  try {
    return await call;
  } catch (error) {
    if (gone.includes((error as Error).name)) return undefined;
    throw error;
  }
};

const present = (names: readonly (string | undefined)[] | undefined): string[] =>
  (names ?? []).filter((name) => name !== undefined);

interface Place {
  readonly region: string;
  /** Name of the cluster and of its tenant. */
  readonly name: string;
  readonly domain: string | undefined;
}

const identityOf = ({ name }: Place) => ({ cluster: name, tenant: name, service: 'web' });

const inEcs = async (place: Place): Promise<Record<string, string[]>> => {
  const ecs = new ECSClient({ region: place.region });
  const { cluster, capacityProvider } = clusterNamesOf(place.name, place.region);
  const { family } = namesOf(identityOf(place));
  const definitions = async (status: TaskDefinitionStatus): Promise<string[]> =>
    present((await ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: family, status }))).taskDefinitionArns);
  const [clusters, providers, active, inactive] = await Promise.all([
    ecs.send(new DescribeClustersCommand({ clusters: [cluster] })),
    unlessGone(
      ecs.send(new DescribeCapacityProvidersCommand({ capacityProviders: [capacityProvider] })),
      'ClientException',
    ),
    definitions('ACTIVE'),
    definitions('INACTIVE'),
  ]);
  return {
    'ECS cluster': present(
      clusters.clusters?.filter(({ status }) => status !== 'INACTIVE').map((one) => one.clusterName),
    ),
    'capacity provider': present(
      providers?.capacityProviders?.filter(({ status }) => status !== 'INACTIVE').map((one) => one.name),
    ),
    'task definition': [...active, ...inactive],
  };
};

const inLoadBalancing = async (place: Place): Promise<Record<string, string[]>> => {
  const elb = new ElasticLoadBalancingV2Client({ region: place.region });
  const { loadBalancer } = clusterNamesOf(place.name, place.region);
  const groupsNamed = async (name: string): Promise<string[]> => {
    const call = elb.send(new DescribeTargetGroupsCommand({ Names: [name] }));
    return present(
      (await unlessGone(call, 'TargetGroupNotFoundException'))?.TargetGroups?.map((one) => one.TargetGroupName),
    );
  };
  const [balancers, ...groups] = await Promise.all([
    unlessGone(elb.send(new DescribeLoadBalancersCommand({ Names: [loadBalancer] })), 'LoadBalancerNotFoundException'),
    groupsNamed(slotName(identityOf(place), 'a')),
    groupsNamed(slotName(identityOf(place), 'b')),
  ]);
  return {
    'load balancer': present(balancers?.LoadBalancers?.map((one) => one.LoadBalancerName)),
    'target group': groups.flat(),
  };
};

const inEc2 = async ({ region, name }: Place): Promise<Record<string, string[]>> => {
  const ec2 = new EC2Client({ region });
  const names = clusterNamesOf(name, region);
  const filter = (key: string, ...values: string[]) => ({ Filters: [{ Name: key, Values: values }] });
  const [groups, templates, instances, scaling] = await Promise.all([
    ec2.send(new DescribeSecurityGroupsCommand(filter('group-name', names.loadBalancerGroup, names.taskGroup))),
    ec2.send(new DescribeLaunchTemplatesCommand(filter('launch-template-name', names.launchTemplate))),
    ec2.send(new DescribeInstancesCommand(filter('tag:ecs-tenants:cluster', name))),
    new AutoScalingClient({ region }).send(
      new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [names.autoScalingGroup] }),
    ),
  ]);
  const alive = (instances.Reservations ?? [])
    .flatMap((one) => one.Instances ?? [])
    .filter(({ State }) => State?.Name !== 'terminated');
  return {
    'security group': present(groups.SecurityGroups?.map((one) => one.GroupName)),
    'launch template': present(templates.LaunchTemplates?.map((one) => one.LaunchTemplateName)),
    'Auto Scaling group': present(scaling.AutoScalingGroups?.map((one) => one.AutoScalingGroupName)),
    instance: present(alive.map((one) => one.InstanceId)),
  };
};

const inIam = async ({ region, name }: Place): Promise<Record<string, string[]>> => {
  // IAM has no Regions; the client wants one for its endpoint.
  const iam = new IAMClient({ region });
  const names = clusterNamesOf(name, region);
  const gone = ['NoSuchEntityException', 'NoSuchEntity'];
  const roles = [names.instanceRole, names.executionRole].map((RoleName) =>
    unlessGone(iam.send(new GetRoleCommand({ RoleName })), ...gone),
  );
  const profile = unlessGone(
    iam.send(new GetInstanceProfileCommand({ InstanceProfileName: names.instanceProfile })),
    ...gone,
  );
  return {
    role: present((await Promise.all(roles)).map((one) => one?.Role?.RoleName)),
    'instance profile': present([(await profile)?.InstanceProfile?.InstanceProfileName]),
  };
};

const inOthers = async (place: Place): Promise<Record<string, string[]>> => {
  const { region, name } = place;
  const { resourceId } = namesOf(identityOf(place));
  const [alarms, groups, targets, secret] = await Promise.all([
    new CloudWatchClient({ region }).send(new DescribeAlarmsCommand({ AlarmNamePrefix: `ecs-tenants/${name}/` })),
    new CloudWatchLogsClient({ region }).send(
      new DescribeLogGroupsCommand({ logGroupNamePrefix: `/ecs-tenants/${name}/` }),
    ),
    new ApplicationAutoScalingClient({ region }).send(
      new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs', ResourceIds: [resourceId] }),
    ),
    unlessGone(
      new SecretsManagerClient({ region }).send(
        new DescribeSecretCommand({ SecretId: clusterNamesOf(name, region).dockerHubSecret }),
      ),
      'ResourceNotFoundException',
    ),
  ]);
  return {
    alarm: present(alarms.MetricAlarms?.map((one) => one.AlarmName)),
    'log group': present(groups.logGroups?.map((one) => one.logGroupName)),
    'scalable target': present(targets.ScalableTargets?.map((one) => one.ResourceId)),
    secret: present([secret?.Name]),
  };
};

/** Records of the tenant's name in the domain's zones, or in those above it. */
const inRoute53 = async ({ region, name, domain }: Place): Promise<Record<string, string[]>> => {
  if (domain === undefined) return {};
  const route53 = new Route53Client({ region });
  const host = `${name}.${domain}.`;
  const labels = domain.split('.');
  const above = labels.map((_label, index) => `${labels.slice(index).join('.')}.`);
  const zones = await Promise.all(
    above.map(async (zone) => {
      const found = await route53.send(new ListHostedZonesByNameCommand({ DNSName: zone }));
      return (found.HostedZones ?? []).filter((one) => one.Name === zone);
    }),
  );
  const records = await Promise.all(
    zones.flat().map(async ({ Id: HostedZoneId }) => {
      const found = await route53.send(new ListResourceRecordSetsCommand({ HostedZoneId, StartRecordName: host }));
      return (found.ResourceRecordSets ?? []).filter((record) => record.Name === host);
    }),
  );
  return { record: records.flat().map((record) => `${record.Type} ${record.Name}`) };
};

/**
 * What is there of the cluster and its tenant, as `kind name`; empty where nothing is.
 * @throws the SDK's error where a service does not answer: then it is not known
 */
export const leftOver = async (place: Place): Promise<string[]> => {
  const looks = await Promise.all(
    [inEcs, inLoadBalancing, inEc2, inIam, inOthers, inRoute53].map((look) => look(place)),
  );
  return looks.flatMap((look) => Object.entries(look).flatMap(([kind, names]) => names.map((one) => `${kind} ${one}`)));
};
