import type { Problem } from '../data/errors.ts';
import { pointerOf, pointerParts, withValueAt } from '../data/pointer.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import { isTagText, maxTagValue, type Tags } from '../data/tags.ts';
import { catalog } from '../generated/deploy-tenant.catalog.ts';
import { settingNames } from '../generated/deploy-tenant.defaults.ts';

type Defaults = Readonly<Record<string, unknown>>;

/** So many defaults fit into the tags of a cluster. */
const most = 30;

/**
 * Prefix of tags that tenants get from the cluster. The key of the tenant's tag follows; the value is the tenant's
 * value.
 */
const handedDownPrefix = `${clusterTagKeys.defaultPrefix}tags/`;

const flat = (pointer: string, value: unknown): [string, unknown][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, item]) => flat(pointer + pointerOf(key), item))
    : [[pointer, value]];

/** The tags that hold the defaults of tenants: `ecs-tenants:default/<pointer>`, one value each. */
export const tagsOfTenantDefaults = (defaults: Defaults): Tags =>
  Object.fromEntries(
    flat('', defaults).map(([pointer, value]) => [`${clusterTagKeys.defaultPrefix}${pointer.slice(1)}`, String(value)]),
  );

/** Tags that hand the cluster's own tags down to its tenants. */
export const tagsHandedDown = (tags: Tags): Tags =>
  Object.fromEntries(Object.entries(tags).map(([key, value]) => [`${handedDownPrefix}${key}`, value]));

/** Longest key of a tag that can be handed down. */
export const longestTagKey = 128 - handedDownPrefix.length;

/** JSON type that deploy-tenant's schema gives the setting at a pointer; undefined where it has none there. */
const typeAt = (pointer: string): string | undefined => {
  const place = pointerParts(pointer).reduce<string | undefined>(
    (known, part) =>
      [`${known}${pointerOf(part)}`, `${known}/*`].find(
        (candidate) => known !== undefined && Object.hasOwn(catalog, candidate),
      ),
    '',
  );
  return place === undefined ? undefined : catalog[place]?.type;
};

/** The value that a tag holds: a number or a boolean where the schema has that type; all else is a text. */
const read = (pointer: string, text: string): unknown => {
  const type = typeAt(pointer);
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
};

/** Reads the defaults of tenants and the tags for tenants from a cluster's tags. */
export const tenantDefaultsOf = (tags: Tags): { readonly defaults: Record<string, unknown>; readonly tags: Tags } => {
  let defaults: Record<string, unknown> = {};
  const handedDown: [string, string][] = [];
  for (const [key, value] of Object.entries(tags).sort()) {
    if (!key.startsWith(clusterTagKeys.defaultPrefix)) continue;
    const pointer = `/${key.slice(clusterTagKeys.defaultPrefix.length)}`;
    if (key.startsWith(handedDownPrefix)) handedDown.push([key.slice(handedDownPrefix.length), value]);
    else defaults = withValueAt(defaults, pointer, read(pointer, value));
  }
  return { defaults, tags: Object.fromEntries(handedDown) };
};

const isSingleSetting = (pointer: string): boolean =>
  (settingNames as readonly string[]).includes(pointerParts(pointer)[0] ?? '') &&
  /^(string|integer|number|boolean)$/.test(typeAt(pointer) ?? 'string');

/** Refuses defaults that do not fit into tags. Their values are checked by deploy-tenant's own schema. */
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
      .filter(([pointer]) => !isSingleSetting(pointer) && !pointer.startsWith('/tags/'))
      .map(([pointer]) => ({
        pointer: `/tenantDefaults${pointer}`,
        message: `/tenantDefaults${pointer} is no setting of a tenant that a default can be given for.`,
      })),
    ...all
      .filter(([, value]) => !isTagText(String(value)) || String(value).length > maxTagValue)
      .map(([pointer, value]) => ({
        pointer: `/tenantDefaults${pointer}`,
        message: `/tenantDefaults${pointer} is ${JSON.stringify(value)}, which a tag cannot hold: at most 256 letters, digits and spaces of every script and + - = . _ : / @.`,
      })),
    ...all
      .filter(([pointer]) => pointer.length + clusterTagKeys.defaultPrefix.length - 1 > 128 || !isTagText(pointer))
      .map(([pointer]) => ({
        pointer: `/tenantDefaults${pointer}`,
        message: `/tenantDefaults${pointer} cannot be the key of a tag.`,
      })),
  ];
};
