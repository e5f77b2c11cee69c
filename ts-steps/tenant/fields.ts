import type { FieldChange } from '../data/change.ts';
import { valueChanges } from '../data/field-changes.ts';
import type { SettingName, Settings } from '../generated/deploy-tenant.defaults.ts';

type Values = { readonly [Name in SettingName]?: Settings[Name] | undefined };

/** Environment variables may hold what nobody should read in a log: only their names are shown. */
const secretSettings: ReadonlySet<string> = new Set(['environment']);

/** Old → new of these settings of a tenant. */
export const settingChanges = (names: readonly SettingName[], from: Values, to: Values): FieldChange[] =>
  valueChanges(names, from, to, secretSettings);
