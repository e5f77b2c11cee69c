import type { HostedZone } from '@aws-sdk/client-route-53';
import type { Clients } from '../runtime/tenant-clients.ts';
import { pages } from './paging.ts';
import type { HostedZoneSnapshot } from './snapshot.ts';

/** A name without the dot that Route 53 puts at its end, and with `*` instead of `\052`, in lower case. */
export const plainName = (name: string | undefined): string =>
  (name ?? '').replace(/\.$/, '').replace('\\052', '*').toLowerCase();

const publicOnes = (zones: readonly HostedZone[] | undefined): HostedZoneSnapshot[] =>
  (zones ?? [])
    .filter((zone) => zone.Config?.PrivateZone !== true)
    .map((zone) => ({ id: (zone.Id ?? '').replace(/^\/hostedzone\//, ''), name: plainName(zone.Name) }));

/** All public hosted zones of the account. */
export const listHostedZones = async (clients: Clients): Promise<HostedZoneSnapshot[]> => {
  const { send, ListHostedZonesCommand } = await clients.route53();
  const read = await pages(
    (Marker: string | undefined) =>
      send(new ListHostedZonesCommand({ MaxItems: 100, ...(Marker === undefined ? {} : { Marker }) })),
    (page) => (page.IsTruncated === true ? page.NextMarker : undefined),
  );
  return read.flatMap((page) => publicOnes(page.HostedZones));
};
