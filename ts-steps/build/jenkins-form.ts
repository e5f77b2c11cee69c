import { buildCatalog } from '../runtime/help/entries.ts';
import type { Entry } from '../runtime/help/entry.ts';
import { defaultText } from '../runtime/help/words.ts';
import { plainText } from './jenkins-help.ts';
import { readSchema } from './schema.ts';

/** One field of a Jenkins form, as tenantParameters reads it. */
export interface FormField {
  readonly name: string;
  readonly kind: 'string' | 'text' | 'choice' | 'boolean';
  readonly description: string;
  /** Whether it stands in the short form. */
  readonly short: boolean;
  /** The first one is empty: it says nothing. */
  readonly choices?: readonly string[];
  /** Of a check box. */
  readonly default?: boolean;
}

const descriptionOf = (entry: Entry, kind: FormField['kind']): string => {
  const standard = defaultText(entry.schema);
  const isSetting = entry.kind === 'setting';
  return plainText(
    [
      entry.description,
      kind === 'string' ? `Allowed: ${entry.allowed}.` : '',
      entry.type === 'map' ? 'A line KEY=value each.' : '',
      entry.type === 'array' ? 'One a line, or JSON.' : '',
      entry.type === 'object' ? 'JSON.' : '',
      standard === undefined || kind === 'boolean' ? '' : `Default: ${standard}.`,
      isSetting ? 'Empty: as it is, or the default for a new tenant. RESET: the default.' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
};

const choicesOf = ({ schema, type, kind }: Entry): string[] | undefined => {
  const values = schema.enum?.map(String) ?? (type === 'boolean' ? ['true', 'false'] : undefined);
  return values === undefined ? undefined : ['', ...values, ...(kind === 'setting' ? ['RESET'] : [])];
};

const kindOf = (entry: Entry): FormField['kind'] => {
  // A check box cannot say nothing, so only what a run does is one.
  if (entry.type === 'boolean' && entry.kind === 'run') return 'boolean';
  if (entry.schema.enum !== undefined || entry.type === 'boolean') return 'choice';
  return entry.type === 'map' || entry.type === 'array' || entry.type === 'object' ? 'text' : 'string';
};

const fieldOf = (entry: Entry): FormField => {
  const kind = kindOf(entry);
  const choices = kind === 'choice' ? choicesOf(entry) : undefined;
  return {
    name: entry.pointer.slice(1),
    kind,
    description: descriptionOf(entry, kind),
    short: entry.schema['x-form'] !== undefined,
    ...(choices === undefined ? {} : { choices }),
    ...(kind === 'boolean' ? { default: entry.schema.default === true } : {}),
  };
};

/** A step's parameters as fields: those of the short form first, in their order, then the others in the schema's. */
export const formFields = (step: string): FormField[] => {
  const last = Number.MAX_SAFE_INTEGER;
  const place = ({ schema }: Entry): number => schema['x-form'] ?? last;
  return buildCatalog(readSchema(step))
    .filter((entry) => entry.pointer.lastIndexOf('/') === 0)
    .sort((one, other) => place(one) - place(other))
    .map(fieldOf);
};
