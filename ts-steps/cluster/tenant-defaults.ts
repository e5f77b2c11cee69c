import type { Tags } from '../aws/snapshot.ts';
import type { Problem } from '../runtime/errors.ts';
import { pointerOf, withValueAt } from '../tenant/pointer.ts';
import { clusterTagKeys, encodeTagValue } from '../tenant/tags.ts';

type Defaults = Readonly<Record<string, unknown>>;

/** Most defaults that a cluster's tags have room for. */
const most = 30;

const flat = (pointer: string, value: unknown): [string, unknown][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, item]) => flat(pointer + pointerOf(key), item))
    : [[pointer, value]];

/** Tags that hold the tenants' defaults: `ecs-tenants:default/<pointer>`, a single value each. */
export const tagsOfTenantDefaults = (defaults: Defaults): Tags =>
  Object.fromEntries(
    flat('', defaults).map(([pointer, value]) => [
      `${clusterTagKeys.defaultPrefix}${pointer.slice(1)}`,
      encodeTagValue(String(value)),
    ]),
  );

const scalar = (text: string): unknown =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text === 'true' ? true : text === 'false' ? false : text;

/** The value of a default's tag; a tenant's own tags are texts whatever they look like. */
const read = (key: string, value: string): unknown =>
  key.startsWith(`${clusterTagKeys.defaultPrefix}tags/`) ? value : scalar(value);

/** The tenants' defaults that a cluster's tags hold, the tags handed down among them. */
export const tenantDefaultsOf = (tags: Tags): Record<string, unknown> => {
  let defaults: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(tags).sort())
    if (key.startsWith(clusterTagKeys.defaultPrefix))
      defaults = withValueAt(defaults, `/${key.slice(clusterTagKeys.defaultPrefix.length)}`, read(key, value));
  return defaults;
};

/** What of the defaults does not fit into tags; what they mean is checked by deploy-tenant's own schema. */
export const checkTenantDefaults = (defaults: Defaults): Problem[] => {
  const all = flat('', defaults);
  return [
    ...('tags' in defaults
      ? [
          {
            pointer: '/tenantDefaults/tags',
            message: '/tenantDefaults/tags: tags of the cluster are handed down to its tenants.',
            hint: 'Use tags.',
          },
        ]
      : []),
    ...(all.length > most
      ? [
          {
            pointer: '/tenantDefaults',
            message: `/tenantDefaults holds ${all.length} values; there is room for ${most}.`,
          },
        ]
      : []),
    ...all
      .filter(([, value]) => encodeTagValue(String(value)) !== String(value))
      .map(([pointer, value]) => ({
        pointer: `/tenantDefaults${pointer}`,
        message: `/tenantDefaults${pointer} is ${JSON.stringify(value)}, which a tag cannot hold: letters, digits, spaces and + - . _ : / @ only, 256 at most.`,
      })),
    ...all
      .filter(
        ([pointer]) =>
          pointer.length + clusterTagKeys.defaultPrefix.length - 1 > 128 || !/^[A-Za-z0-9 +=._:/@-]*$/.test(pointer),
      )
      .map(([pointer]) => ({
        pointer: `/tenantDefaults${pointer}`,
        message: `/tenantDefaults${pointer} cannot be the key of a tag.`,
      })),
  ];
};
