import type { Change, ResourceRecordSet } from '@aws-sdk/client-route-53';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { plainName } from './hosted-zones.ts';
import { StaleSnapshot } from './stale.ts';

/** A name in a hosted zone. */
export interface RecordName {
  readonly zoneId: string;
  readonly name: string;
}

/**
 * All record sets of one name. Route 53 lists records sorted by name, so the list begins at the name and ends after it.
 */
export const listRecords = async (clients: Clients, { zoneId, name }: RecordName): Promise<ResourceRecordSet[]> => {
  const { send, ListResourceRecordSetsCommand } = await clients.route53();
  const answer = await send(
    new ListResourceRecordSetsCommand({ HostedZoneId: zoneId, StartRecordName: name, MaxItems: 20 }),
  );
  return (answer.ResourceRecordSets ?? [])
    .filter((record) => plainName(record.Name) === name)
    .map((record) => ({ ...record, Name: name }));
};

/**
 * Changes records: all of the changes are made, or none. Returns the id of the change.
 * @throws StaleSnapshot where a record to be created exists, or one to be deleted has changed
 */
export const changeRecords = async (clients: Clients, zoneId: string, changes: Change[]): Promise<string> => {
  const { send, ChangeResourceRecordSetsCommand } = await clients.route53();
  try {
    const answer = await send(
      new ChangeResourceRecordSetsCommand({ HostedZoneId: zoneId, ChangeBatch: { Changes: changes } }),
    );
    return (answer.ChangeInfo?.Id ?? '').replace(/^\/change\//, '');
  } catch (error) {
    if (isAws(error, 'InvalidChangeBatch') && /already exists|not found|do not match/i.test(error.message))
      throw new StaleSnapshot('a DNS record was changed by another run', { cause: error });
    throw error;
  }
};

/** Whether a change has reached all of Route 53's name servers. */
export const isInSync = async (clients: Clients, changeId: string): Promise<boolean> => {
  const { send, GetChangeCommand } = await clients.route53();
  const answer = await send(new GetChangeCommand({ Id: changeId }));
  return answer.ChangeInfo?.Status === 'INSYNC';
};
