import type { HostedZoneSnapshot } from '../aws/snapshot.ts';
import { refused } from '../data/errors.ts';

/** The zones that may answer for a host: those with the longest name that the host ends with. Mostly one, or none. */
export const zonesOf = (host: string, zones: readonly HostedZoneSnapshot[]): HostedZoneSnapshot[] => {
  const matching = zones.filter((zone) => host === zone.name || host.endsWith(`.${zone.name}`));
  const longest = Math.max(0, ...matching.map((zone) => zone.name.length));
  return matching.filter((zone) => zone.name.length === longest);
};

/**
 * The zone that answers for a host.
 * @throws StepError where there is none, or two of one name
 */
export const zoneOf = (host: string, zones: readonly HostedZoneSnapshot[]): HostedZoneSnapshot => {
  const [zone, second] = zonesOf(host, zones);
  if (zone === undefined)
    throw refused(
      `There is no public hosted zone for ${host} in this account.`,
      'Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.',
    );
  if (second !== undefined)
    throw refused(
      `There are two public hosted zones named ${zone.name} (${zone.id}, ${second.id}): which one the world asks is not to be seen from here.`,
      'Remove the one that is not delegated to.',
    );
  return zone;
};
