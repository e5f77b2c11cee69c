import type { Problem } from '../data/errors.ts';
import type { Use } from './argv.ts';
import { type LogMode, logModes } from './progress.ts';

/** What the flags say that are not of a schema. */
export interface RunFlags {
  readonly input?: string;
  readonly help: boolean;
  readonly schema: boolean;
  readonly version: boolean;
  readonly envelope: boolean;
  /** Whether the input's property `form` holds the texts of a form. */
  readonly form: boolean;
  readonly log: LogMode;
}

/** Reads those flags among all that were used. */
export const readRunFlags = (uses: readonly Use[]): { run: RunFlags; problems: Problem[] } => {
  const values = new Map(uses.filter((use) => use.meaning === undefined).map(({ name, value }) => [name, value]));
  const isOn = (name: string): boolean => values.has(name) && values.get(name) !== 'false';
  const input = values.get('input');
  const log = values.get('log') ?? 'text';
  const mode = logModes.find((candidate) => candidate === log);
  return {
    run: {
      ...(input === undefined ? {} : { input }),
      help: isOn('help'),
      schema: isOn('schema'),
      version: isOn('version'),
      envelope: isOn('envelope'),
      form: isOn('form'),
      log: mode ?? 'text',
    },
    problems: mode === undefined ? [{ pointer: '', message: `--log must be one of ${logModes.join(', ')}.` }] : [],
  };
};
