import type { TaskDefinition } from '@aws-sdk/client-ecs';
import { hex, stableJson } from '../data/hash.ts';
import type { SettingName } from '../generated/deploy-tenant.defaults.ts';
import { isBalanced } from './balanced.ts';
import type { ResourceKind } from './change.ts';
import { logGroupSettings } from './log-group.ts';
import { sides } from './scaling-side.ts';
import { comparable, serviceSettings } from './service-settings.ts';
import type { PresentSettings } from './settings.ts';
import { targetGroupSettings } from './target-group.ts';
import { digestOf } from './task-definition.ts';

/**
 * The service's tag `ecs-tenants:applied` says what we wrote last: the library's version and six hex digits for each kind of
 * resource. It tells who changed a thing; no plan depends on it.
 */

interface Kind {
  readonly resource: ResourceKind;
  readonly settings: readonly SettingName[];
  /** Of each of these settings only so much. */
  readonly parts?: readonly string[];
}

const kinds = {
  lg: { resource: 'logGroup', settings: logGroupSettings },
  tg: { resource: 'targetGroup', settings: targetGroupSettings },
  lr: { resource: 'listenerRule', settings: ['hosts'] },
  sv: { resource: 'service', settings: [...serviceSettings, 'dns', 'scaling', 'protected', 'tags'] },
  st: { resource: 'scalableTarget', settings: ['minCount', 'maxCount'] },
  sp: { resource: 'scalingPolicy', settings: sides, parts: ['cooldown', 'stepAdjustments'] },
  al: { resource: 'alarm', settings: sides, parts: ['threshold', 'period', 'evaluationPeriods'] },
} as const satisfies Record<string, Kind>;

type Digests = ReadonlyMap<string, string>;

const absent = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

const held = (value: unknown, parts: readonly string[] | undefined): unknown =>
  parts === undefined ? value : Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => parts.includes(key)));

const digests = (
  settings: PresentSettings,
  definition: TaskDefinition | Parameters<typeof digestOf>[0] | undefined,
): Digests => {
  const plain = comparable(settings);
  const worker = !isBalanced(plain);
  const found = new Map<string, string>();
  if (definition !== undefined) found.set('td', digestOf(definition).slice(0, 6));
  for (const [kind, { settings: names, parts }] of Object.entries<Kind>(kinds)) {
    if (worker && (kind === 'tg' || kind === 'lr')) continue;
    if (plain.scaling === false && (kind === 'st' || kind === 'sp' || kind === 'al')) continue;
    const values = Object.fromEntries(
      names
        .map((name) => [name, name === 'hosts' ? [...(plain.hosts ?? [])].sort() : held(plain[name], parts)] as const)
        .filter(([, value]) => !absent(value)),
    );
    found.set(kind, hex(stableJson(values), 6));
  }
  return found;
};

/** The tag's value for what is wanted, and so will have been written. */
export const appliedTagOf = (
  version: string,
  settings: PresentSettings,
  definition: TaskDefinition | Parameters<typeof digestOf>[0] | undefined,
): string => [version, ...[...digests(settings, definition)].map(([kind, digest]) => `${kind}=${digest}`)].join(' ');

const partsOf = (applied: string): [string, string][] =>
  applied
    .split(' ')
    .slice(1)
    .map((part) => part.split('=') as [string, string]);

const resourceOf = (kind: string): ResourceKind =>
  kind === 'td' ? 'taskDefinition' : (kinds[kind as keyof typeof kinds]?.resource ?? 'service');

/** The tag's value as it is to be, in which the kinds that others changed keep what was written before. */
export const mergedAppliedTag = (wanted: string, present: string, others: ReadonlySet<ResourceKind>): string => {
  const before = new Map(partsOf(present));
  const [version = ''] = wanted.split(' ');
  const parts = partsOf(wanted).map(([kind, digest]) => {
    const kept = others.has(resourceOf(kind)) ? before.get(kind) : undefined;
    return `${kind}=${kept ?? digest}`;
  });
  return [version, ...parts].join(' ');
};

export interface Found {
  readonly settings: PresentSettings;
  readonly definition: TaskDefinition | undefined;
  /** The digest that the revision carries in its own tag. */
  readonly definitionDigest: string | undefined;
  /** Value of the tag; undefined where the service has none. */
  readonly applied: string | undefined;
}

/** Kinds of resources that somebody else changed since the tag was written; empty where there is no tag. */
export const changedByOthers = ({ settings, definition, definitionDigest, applied }: Found): ResourceKind[] => {
  if (applied === undefined) return [];
  const written = partsOf(applied);
  const now = digests(settings, definition);
  const changed: ResourceKind[] = [];
  for (const [kind, digest] of written) {
    if (now.get(kind) === digest) continue;
    // A revision with our digest was registered by us: the one recorded, or an earlier one that ECS rolled back to.
    if (kind === 'td' && definitionDigest !== undefined) continue;
    changed.push(resourceOf(kind));
  }
  return changed;
};
