import { ownTagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import type { ClusterSettings } from './settings.ts';

/**
 * The value of the cluster's tag that holds its small settings: `<name>=<value>` each, separated by spaces.
 * @param further what is no setting, in the same form
 */
export const writeSettingsTag = (settings: ClusterSettings, further: readonly string[]): string =>
  [
    `capacity=${settings.capacity}`,
    `cpuArchitecture=${settings.cpuArchitecture}`,
    `gpu=${settings.gpu}`,
    `rootVolumeSize=${settings.rootVolumeSize}`,
    `imagePullBehavior=${settings.imagePullBehavior}`,
    ...(settings.existingCluster ? ['existingCluster=true'] : []),
    // Without it, the group that the tag names is ours, and is made again where it is missing.
    ...(settings.securityGroups === undefined ? [] : ['securityGroups=existing']),
    ...further,
  ].join(' ');

/** The small settings that a cluster's tags hold, as texts by name. */
export const readSettingsTag = (tags: Tags): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (tags[ownTagKeys.settings] ?? '').split(' ').map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=');
      return [name, value.join('=')];
    }),
  );

/** The values of a tag that holds several, separated by spaces; undefined where it holds none. */
export const listInTag = (text: string | undefined): string[] | undefined => {
  const items = (text ?? '').split(' ').filter((item) => item !== '');
  return items.length === 0 ? undefined : items;
};
