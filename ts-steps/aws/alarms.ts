import type { MetricAlarm, PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';

/** Metric alarms by name, 100 a call. */
export const describeAlarms = async (clients: Clients, names: readonly string[]): Promise<MetricAlarm[]> => {
  const { send, DescribeAlarmsCommand } = await clients.cloudwatch();
  const answers = await Promise.all(
    chunks(names, 100).map((AlarmNames) =>
      send(new DescribeAlarmsCommand({ AlarmNames, AlarmTypes: ['MetricAlarm'], MaxRecords: 100 })),
    ),
  );
  return answers.flatMap((answer) => answer.MetricAlarms ?? []);
};

/** Metric alarms whose names begin so, 100 a page. */
export const alarmsNamed = async (clients: Clients, AlarmNamePrefix: string): Promise<MetricAlarm[]> => {
  const { send, DescribeAlarmsCommand } = await clients.cloudwatch();
  const read = await pages(
    (NextToken: string | undefined) =>
      send(new DescribeAlarmsCommand({ AlarmNamePrefix, AlarmTypes: ['MetricAlarm'], MaxRecords: 100, NextToken })),
    (page) => page.NextToken,
  );
  return read.flatMap((page) => page.MetricAlarms ?? []);
};

/** Creates or replaces an alarm. Tags take effect on creation only (API_PutMetricAlarm). */
export const putMetricAlarm = async (clients: Clients, input: PutMetricAlarmCommandInput): Promise<void> => {
  const { send, PutMetricAlarmCommand } = await clients.cloudwatch();
  await send(new PutMetricAlarmCommand(input));
};

/** Deletes alarms; what is gone already is no failure. */
export const deleteAlarms = async (clients: Clients, names: readonly string[]): Promise<void> => {
  const { send, DeleteAlarmsCommand } = await clients.cloudwatch();
  await Promise.all(chunks(names, 100).map((AlarmNames) => send(new DeleteAlarmsCommand({ AlarmNames }))));
};
