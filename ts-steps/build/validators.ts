import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema } from '../runtime/help/schema.ts';
import { annotations } from './schema.ts';

const options = { allErrors: true, strict: true, allowUnionTypes: true } as const;

/** Keywords that only describe: left out of the compiled code, which would otherwise carry all texts. */
const descriptive = new Set<string>(['title', 'description', 'default', 'examples', ...annotations]);

const strip = (schema: Schema): Schema => {
  const convert = (value: unknown, isMap: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => convert(item, false));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => isMap || !descriptive.has(key));
    // Below these two stand names of ours, not keywords.
    const names = (key: string): boolean => !isMap && (key === 'properties' || key === '$defs');
    return Object.fromEntries(entries.map(([key, child]) => [key, convert(child, names(key))]));
  };
  return convert(schema, false) as Schema;
};

/** Ajv for a contract with its annotations: it refuses keywords that neither JSON Schema nor we know. */
export const strictAjv = (): Ajv2020 => {
  const ajv = new Ajv2020(options);
  ajv.addVocabulary([...annotations]);
  return ajv;
};

const escapeNonAscii = (code: string): string =>
  code.replace(/[^\n\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Ajv's helpers are CommonJS, and its ES module output still calls `require` for them. */
const importHelpers = (code: string): string => {
  const imports: string[] = [];
  const body = code.replace(
    /const (\w+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;?/g,
    (_match, name: string, path: string) => {
      imports.push(`import ${name}Module from '${path}.js';`);
      return `const ${name} = ${name}Module.default;`;
    },
  );
  if (body.includes('require(')) throw new Error('the compiled validator still needs require');
  return [...imports, body].join('\n');
};

/** Leaves out where in the schema an error comes from: nobody reads it, and it is 3 % of all that is shipped. */
const withoutSchemaPaths = (code: string): string => code.replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '');

/** JavaScript (ES module) that validates against the schema without ajv's compiler at run time. */
export const renderValidator = (schema: Schema): string => {
  strictAjv().compile(schema);
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true, lines: true }, messages: false });
  const code = standalone.default(ajv, ajv.compile(strip(schema)));
  const plain = code.replace('"use strict";', '').replace(/export default \w+;/, '');
  return escapeNonAscii(importHelpers(withoutSchemaPaths(plain)));
};

/** Declaration file beside the compiled validator. */
export const renderValidatorTypes = (typeName: string, typeFile: string): string =>
  `import type { ValidateFunction } from 'ajv';
import type { ${typeName} } from './${typeFile}';

/** Compiled from the schema: every error at once in its property \`errors\`. */
export declare const validate: ValidateFunction<${typeName}>;
`;
