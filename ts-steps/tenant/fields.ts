import type { FieldChange } from '../data/change.ts';
import { valueChanges } from '../data/field-changes.ts';
import type { SettingName, Settings } from '../generated/deploy-tenant.defaults.ts';

type Values = { readonly [Name in SettingName]?: Settings[Name] | undefined };

/** Environment variables may hold what nobody should read in a log: only their names are shown. */
const secretSettings: ReadonlySet<string> = new Set(['environment']);

/** Whether it can only be a reference. A name without a slash may be a password that was put in the wrong place. */
const isReference = (value: unknown): boolean => value === undefined || /^(arn:|\/)/.test(String(value));

const withoutSecrets = (change: FieldChange): FieldChange =>
  change.pointer.startsWith('/secrets/') && !(isReference(change.from) && isReference(change.to))
    ? { ...change, secret: true }
    : change;

/** Old → new of these settings of a tenant. */
export const settingChanges = (names: readonly SettingName[], from: Values, to: Values): FieldChange[] =>
  valueChanges(names, from, to, secretSettings).map(withoutSecrets);
