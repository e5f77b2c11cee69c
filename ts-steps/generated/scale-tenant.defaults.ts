// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { ScaleTenantInput } from './scale-tenant.input.ts';

/** Parameters that say what the tenant is to be; the others say who it is and how a run behaves. */
export const settingNames = [
  'state',
  'suspended',
  'minCount',
  'maxCount',
  'desiredCount',
  'scaleOut',
  'scaleIn',
] as const satisfies readonly (keyof ScaleTenantInput)[];

export type SettingName = (typeof settingNames)[number];

/** The part of an input that says what the tenant is to be. */
export type Settings = Pick<ScaleTenantInput, SettingName>;

/** JSON pointers of the settings and of the named parts of them. */
export const settingPointers: readonly string[] = [
  '/state',
  '/suspended',
  '/minCount',
  '/maxCount',
  '/desiredCount',
  '/scaleOut',
  '/scaleOut/threshold',
  '/scaleOut/period',
  '/scaleOut/evaluationPeriods',
  '/scaleOut/cooldown',
  '/scaleOut/stepAdjustments',
  '/scaleIn',
  '/scaleIn/threshold',
  '/scaleIn/period',
  '/scaleIn/evaluationPeriods',
  '/scaleIn/cooldown',
  '/scaleIn/stepAdjustments',
];

/** Defaults of the settings. Those that depend on something else (x-default in the schema) are the planner's. */
export const defaults = {} satisfies Settings;

/** Defaults of what says how a run behaves. */
export const runDefaults = { plan: false, wait: true, timeoutMinutes: 20 } satisfies Omit<
  Partial<ScaleTenantInput>,
  SettingName
>;
