import type { SettingName, Settings } from '../generated/deploy-tenant.defaults.ts';
import type { FieldChange } from './change.ts';
import { same } from './hash.ts';
import { pointerOf } from './pointer.ts';

type Values = { readonly [Name in SettingName]?: Settings[Name] | undefined };
type AnyValues = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Environment variables may hold what nobody should read in a log: only their names are shown. */
const secretSettings: ReadonlySet<string> = new Set(['environment']);

// `constructor` and `__proto__` are legal names of variables and tags.
const own = (object: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

const diff = (pointer: string, from: unknown, to: unknown, secret: boolean): FieldChange[] => {
  if (same(from, to)) return [];
  if (isObject(from) || isObject(to)) {
    const [before, after] = [isObject(from) ? from : {}, isObject(to) ? to : {}];
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => diff(pointer + pointerOf(key), own(before, key), own(after, key), secret));
  }
  const empty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
  if (empty(from) && empty(to)) return [];
  return [
    {
      pointer,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(secret ? { secret: true as const } : {}),
    },
  ];
};

/** Old → new of these values, each map by its keys. */
export const valueChanges = (names: readonly string[], from: AnyValues, to: AnyValues): FieldChange[] =>
  names.flatMap((name) => diff(pointerOf(name), from[name], to[name], secretSettings.has(name)));

/** Old → new of these settings of a tenant. */
export const settingChanges = (names: readonly SettingName[], from: Values, to: Values): FieldChange[] =>
  valueChanges(names, from, to);
