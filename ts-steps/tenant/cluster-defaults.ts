import type { ClusterSnapshot } from '../aws/snapshot.ts';
import type { Problem } from '../data/errors.ts';
import { pointerParts, withValueAt } from '../data/pointer.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import type { SettingName, Settings } from '../generated/deploy-tenant.defaults.ts';
import { settingNames } from '../generated/deploy-tenant.defaults.ts';

/** JSON type of a setting's value by its pointer, in which `*` stands for an index or a map's key. */
export type TypeAt = (pointer: string) => string | undefined;

/** Undefined where the text is no value of the type. */
const scalar = (text: string, type: string | undefined): unknown => {
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : undefined;
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  return text;
};

/**
 * The app's own defaults, from the cluster's tags `ecs-tenants:default/<pointer>`: between the schema's defaults and
 * the request. Tags hold scalars; a number or boolean is read as the schema says.
 */
export const clusterDefaults = (
  cluster: ClusterSnapshot,
  typeAt: TypeAt,
): { readonly settings: Settings; readonly problems: readonly Problem[] } => {
  let settings: Settings = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(cluster.tags).sort()) {
    if (!key.startsWith(clusterTagKeys.defaultPrefix)) continue;
    const pointer = `/${key.slice(clusterTagKeys.defaultPrefix.length)}`;
    const [name = ''] = pointerParts(pointer);
    const type = typeAt(pointer);
    if (
      !settingNames.includes(name as SettingName) ||
      type === undefined ||
      type === 'object' ||
      type === 'map' ||
      type === 'array'
    ) {
      problems.push({
        pointer: '/cluster',
        message: `Cluster ${cluster.name} has the tag ${key}, which names no setting that a tag can hold.`,
        hint: 'Remove or correct the tag.',
      });
      continue;
    }
    const read = scalar(value, type);
    if (read === undefined)
      problems.push({
        pointer: '/cluster',
        message: `Cluster ${cluster.name} has the tag ${key} with the value ${value}, which is no ${type}.`,
        hint: 'Remove or correct the tag.',
      });
    else settings = withValueAt(settings, pointer, read);
  }
  return { settings, problems };
};
