// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { RunTaskInput } from './run-task.input.ts';

/** Parameters that say what the tenant is to be; the others say who it is and how a run behaves. */
export const settingNames = [] as const satisfies readonly (keyof RunTaskInput)[];

export type SettingName = (typeof settingNames)[number];

/** The part of an input that says what the tenant is to be. */
export type Settings = Pick<RunTaskInput, SettingName>;

/** JSON pointers of the settings and of the named parts of them. */
export const settingPointers: readonly string[] = [];

/** Defaults of the settings. Those that depend on something else (x-default in the schema) are the planner's. */
export const defaults = {} satisfies Settings;

/** Defaults of what says how a run behaves. */
export const runDefaults = { plan: false, timeoutMinutes: 60 } satisfies Omit<Partial<RunTaskInput>, SettingName>;
