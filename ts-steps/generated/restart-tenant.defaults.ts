// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { RestartTenantInput } from './restart-tenant.input.ts';

/** Parameters that say what the tenant is to be; the others say who it is and how a run behaves. */
export const settingNames = [] as const satisfies readonly (keyof RestartTenantInput)[];

export type SettingName = (typeof settingNames)[number];

/** The part of an input that says what the tenant is to be. */
export type Settings = Pick<RestartTenantInput, SettingName>;

/** JSON pointers of the settings and of the named parts of them. */
export const settingPointers: readonly string[] = [];

/** Defaults of the settings. Those that depend on something else (x-default in the schema) are the planner's. */
export const defaults = {} satisfies Settings;

/** Defaults of what says how a run behaves. */
export const runDefaults = { plan: false, wait: true, onFailure: 'stop', timeoutMinutes: 20 } satisfies Omit<
  Partial<RestartTenantInput>,
  SettingName
>;
