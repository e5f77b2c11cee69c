/** What the embedded AWS holds of tenants, whichever they are. */

import { ApplicationAutoScalingClient, DescribeScalableTargetsCommand } from '@aws-sdk/client-application-auto-scaling';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { ListServicesCommand, ListTaskDefinitionsCommand } from '@aws-sdk/client-ecs';
import { DescribeTargetGroupsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { ListHostedZonesCommand, ListResourceRecordSetsCommand } from '@aws-sdk/client-route-53';
import { clientConfig } from '../emulator/prerequisites.ts';
import { type Bench, cluster } from './support.ts';

/** How many there are of each kind that tenants are made of. */
export const tenantsLeftOf = async (on: Bench): Promise<Record<string, number>> => {
  const config = clientConfig(on.aws.env);
  const targets = await new ApplicationAutoScalingClient(config).send(
    new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs' }),
  );
  const alarms = await new CloudWatchClient(config).send(new DescribeAlarmsCommand({}));
  const logs = await new CloudWatchLogsClient(config).send(new DescribeLogGroupsCommand({}));
  const zones = (await on.route53.send(new ListHostedZonesCommand({}))).HostedZones ?? [];
  const records = await on.route53.send(new ListResourceRecordSetsCommand({ HostedZoneId: zones[0]?.Id }));
  const services = async () => (await on.ecs.send(new ListServicesCommand({ cluster }))).serviceArns ?? [];
  const groups = await on.elb.send(new DescribeTargetGroupsCommand({}));
  return {
    services: (await services().catch(() => [])).length,
    taskDefinitions: (await on.ecs.send(new ListTaskDefinitionsCommand({}))).taskDefinitionArns?.length ?? 0,
    targetGroups: groups.TargetGroups?.length ?? 0,
    scalableTargets: targets.ScalableTargets?.length ?? 0,
    alarms: alarms.MetricAlarms?.length ?? 0,
    logGroups: logs.logGroups?.length ?? 0,
    records: (records.ResourceRecordSets ?? []).filter((one) => one.Type !== 'NS' && one.Type !== 'SOA').length,
  };
};
