import { readSchema } from '../schema-file.ts';
import { buildCatalog } from './entries.ts';
import { helpText } from './help-text.ts';
import type { Schema } from './schema.ts';

/** The text of a step's `--help`, from the schema that is shipped beside the step. */
export const helpOf = async (step: string): Promise<string> => {
  const schema = (await readSchema(step)) as Schema;
  return `${helpText(step, schema, buildCatalog(schema))}\n`;
};
