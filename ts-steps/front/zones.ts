import type { HostedZoneSnapshot } from '../aws/snapshot.ts';
import { refused } from '../data/errors.ts';

/**
 * The zones that may hold the records of a host: those with the longest name that the host ends with. Mostly there is
 * one, or none.
 */
export const zonesOf = (host: string, zones: readonly HostedZoneSnapshot[]): HostedZoneSnapshot[] => {
  const matching = zones.filter((zone) => host === zone.name || host.endsWith(`.${zone.name}`));
  const longest = Math.max(0, ...matching.map((zone) => zone.name.length));
  return matching.filter((zone) => zone.name.length === longest);
};

const onlyZoneOf = (host: string, zones: readonly HostedZoneSnapshot[], hintForNone: string): HostedZoneSnapshot => {
  const [zone, second] = zonesOf(host, zones);
  if (zone === undefined) throw refused(`There is no public hosted zone for ${host} in this account.`, hintForNone);
  if (second !== undefined)
    throw refused(
      `There are two public hosted zones named ${zone.name} (${zone.id}, ${second.id}): only one of them can be the one that the domain is delegated to, and which cannot be seen from this account.`,
      'Remove the one that is not delegated to.',
    );
  return zone;
};

/**
 * The zone in which a tenant's record for a host is made.
 * @throws StepError 3 where there is none, or two of one name
 */
export const zoneOf = (host: string, zones: readonly HostedZoneSnapshot[]): HostedZoneSnapshot =>
  onlyZoneOf(
    host,
    zones,
    'Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.',
  );

/**
 * The zone of a cluster's domain.
 * @throws StepError 3 where there is none, or two of one name
 */
export const zoneOfDomain = (domain: string, zones: readonly HostedZoneSnapshot[]): HostedZoneSnapshot =>
  onlyZoneOf(domain, zones, `Create a hosted zone for ${domain} in Route 53, and delegate to it.`);
