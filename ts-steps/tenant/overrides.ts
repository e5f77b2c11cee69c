import type { ClusterSnapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { same } from '../data/hash.ts';
import { pointerOf } from '../data/pointer.ts';
import type { Names } from './names.ts';
import { isFargate, type PresentSettings, type ResolvedSettings } from './settings.ts';
import { canonical, desiredTaskDefinition } from './task-definition.ts';

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

/** Another container's variables may hold what nobody should read in a result: only their names are shown. */
const shown = (pointer: string, value: unknown): unknown => {
  if (/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(pointer)) return '(not shown)';
  if (Array.isArray(value)) return value.map((item, index) => shown(`${pointer}/${index}`, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(pointer + pointerOf(key), item)]));
};

const surplus = (pointer: string, found: unknown, known: unknown): [string, unknown][] => {
  if (same(found, known)) return [];
  if (known === undefined || !isObject(found) || !isObject(known)) return [[pointer, shown(pointer, found)]];
  return Object.entries(found).flatMap(([key, value]) =>
    surplus(pointer + pointerOf(key), value, Object.hasOwn(known, key) ? known[key] : undefined),
  );
};

/**
 * What the tenant's revision holds and no setting names, by pointer into the task definition. It is carried into every
 * further revision.
 */
export const overridesOf = (
  found: TenantSnapshot,
  present: PresentSettings,
  names: Names,
  cluster: ClusterSnapshot,
): Record<string, unknown> => {
  const definition = found.taskDefinition?.definition;
  if (definition === undefined || found.service === undefined) return {};
  const settings = {
    environment: {},
    secrets: {},
    portMappings: [],
    entryPoint: [],
    command: [],
    ...present,
  } as unknown as ResolvedSettings;
  const plain = desiredTaskDefinition(settings, {
    names,
    region: cluster.region,
    fargate: isFargate(present, cluster),
    present: undefined,
  });
  return Object.fromEntries(surplus('', canonical(definition), canonical(plain)));
};
