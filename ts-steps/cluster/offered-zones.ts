import type { Subnet } from '@aws-sdk/client-ec2';
import type { ClusterResourcesSnapshot } from '../aws/cluster-resources-snapshot.ts';
import type { ClusterContext } from './context.ts';
import type { ClusterSettings } from './settings.ts';
import { readSettingsTag } from './settings-tag.ts';

type Offered = Pick<ClusterResourcesSnapshot, 'offeredIn' | 'subnets' | 'clusterTags'>;

const remembered = ({ clusterTags }: Offered): string[] => {
  const { zonesWithoutTypes: zones = '' } = readSettingsTag(clusterTags);
  return zones === '' ? [] : zones.split('/');
};

/**
 * Zones of the subnets in which none of the group's instance types is offered: every launch there would fail. Where the
 * offering was not asked for, because the types are those that the cluster has, its own tag tells.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-discovery.html
 */
const zonesWithoutTypes = ({ instanceTypes }: ClusterSettings, found: Offered): string[] => {
  const zones = [...new Set(found.subnets.flatMap(({ AvailabilityZone }) => AvailabilityZone ?? []))].sort();
  if (instanceTypes === undefined) return [];
  const offers = instanceTypes.map((type) => found.offeredIn[type]);
  if (offers.includes(undefined)) return remembered(found).filter((zone) => zones.includes(zone));
  return zones.filter((zone) => !offers.some((offered) => offered?.includes(zone)));
};

/** The subnets of the Auto Scaling group: those in whose zone one of its types is offered. */
export const groupSubnets = ({ settings, found }: Pick<ClusterContext, 'settings' | 'found'>): readonly Subnet[] => {
  const without = zonesWithoutTypes(settings, found);
  return found.subnets.filter(({ AvailabilityZone }) => !without.includes(AvailabilityZone ?? ''));
};

/** What the cluster's tag remembers of it, for runs that do not ask again; nothing where no zone is left out. */
export const rememberedZones = ({ settings, found }: ClusterContext): string[] => {
  const without = zonesWithoutTypes(settings, found);
  return without.length === 0 ? [] : [`zonesWithoutTypes=${without.join('/')}`];
};

/** What people should know of the zones that the group leaves out. */
export const zoneWarnings = ({ settings, found }: ClusterContext): string[] =>
  zonesWithoutTypes(settings, found).map((zone) => {
    const subnets = found.subnets.filter(({ AvailabilityZone }) => AvailabilityZone === zone);
    return `${zone} offers none of ${settings.instanceTypes?.join(', ')}: the Auto Scaling group leaves out ${subnets.map(({ SubnetId }) => SubnetId).join(', ')}`;
  });
