import { readFileSync } from 'node:fs';

/** Where the published schemas lie: beside the compiled entry, above its chunks, and as seen from this source file. */
const folders = ['./schemas/', '../../resources/ecs-tenants/schemas/', '../schemas/'];

/** A step's schema, read from the file that is shipped beside the step. */
export const readSchema = async (step: string): Promise<object> => {
  for (const folder of folders) {
    try {
      return JSON.parse(readFileSync(new URL(`${folder}${step}.schema.json`, import.meta.url), 'utf8')) as object;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`The schema of ${step} is not beside the step.`);
};
