/** TypeScript module that ties a step's generated parts together. */
export const renderContract = (step: string, typeName: string): string =>
  `import type { Contract } from '../runtime/contract.ts';
import { catalog } from './${step}.catalog.ts';
import type { ${typeName} } from './${step}.input.ts';
import { validate } from './${step}.validate.js';

/** The contract of ${step}: everything made from its schema. */
export const contract: Contract<${typeName}> = {
  name: '${step}',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('${step}'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('${step}'),
};
`;
