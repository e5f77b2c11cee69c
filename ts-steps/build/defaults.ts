import type { Entry } from '../runtime/help/entry.ts';
import type { Kind, Schema } from '../runtime/help/schema.ts';

const defaultOf = (schema: Schema): unknown => {
  if (schema.default !== undefined) return schema.default;
  const nested = Object.entries(schema.properties ?? {})
    .map(([name, child]) => [name, defaultOf(child)] as const)
    .filter(([, value]) => value !== undefined);
  return nested.length === 0 ? undefined : Object.fromEntries(nested);
};

/** Top-level defaults of one kind as one plain object, those of nested properties merged in. */
export const collectDefaults = (root: Schema, kind: Kind): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(root.properties ?? {})
      .filter(([, schema]) => schema['x-kind'] === kind)
      .map(([name, schema]) => [name, defaultOf(schema)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** TypeScript module with the defaults, and with which parameters are settings. */
export const renderDefaults = (root: Schema, entries: readonly Entry[], typeName: string, typeFile: string): string => {
  const settings = entries.filter((entry) => entry.kind === 'setting' && entry.flag !== undefined);
  const pointers = settings.map((entry) => entry.pointer);
  const names = pointers.filter((pointer) => pointer.lastIndexOf('/') === 0).map((pointer) => pointer.slice(1));
  return `import type { ${typeName} } from './${typeFile}';

/** Parameters that say what the tenant is to be; the others say who it is and how a run behaves. */
export const settingNames = ${JSON.stringify(names)} as const satisfies readonly (keyof ${typeName})[];

export type SettingName = (typeof settingNames)[number];

/** The part of an input that says what the tenant is to be. */
export type Settings = Pick<${typeName}, SettingName>;

/** JSON pointers of the settings and of the named parts of them. */
export const settingPointers: readonly string[] = ${JSON.stringify(pointers)};

/** Defaults of the settings. Those that depend on something else (x-default in the schema) are the planner's. */
export const defaults = ${JSON.stringify(collectDefaults(root, 'setting'))} satisfies Settings;

/** Defaults of what says how a run behaves. */
export const runDefaults = ${JSON.stringify(collectDefaults(root, 'run'))} satisfies Omit<Partial<${typeName}>, SettingName>;
`;
};
