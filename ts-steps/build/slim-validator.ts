/**
 * Makes ajv's standalone code small: a step's validator is otherwise the largest file that it loads before its first
 * call. What is left out, nobody reads: `schemaPath`, most `params`, and the parts of the schema that the code does not
 * refer to.
 */

/** Keywords whose `params` explain an error; see runtime/explain.ts. */
const explaining = new Set([
  'required',
  'additionalProperties',
  'propertyNames',
  'enum',
  'uniqueItems',
  'maxProperties',
]);

/** One error as ajv writes it with `code.lines`. */
const errorBlock =
  /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:"(\w+)",params:(\{.*\}?\})(?:,propertyName:(\w+))?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

const shortErrors = (code: string): string => {
  const short = code.replace(
    errorBlock,
    (_block, _name, path = 'instancePath', keyword: string, params: string, propertyName?: string) => {
      const explained = explaining.has(keyword) ? params : undefined;
      const rest =
        propertyName !== undefined ? `, ${explained ?? '{}'}, ${propertyName}` : explained ? `, ${explained}` : '';
      return `vErrors = found(vErrors, ${path}, "${keyword}"${rest});\nerrors++;`;
    },
  );
  if (/vErrors\.push|schemaPath/.test(short))
    throw new Error('an error of the compiled validator is not in the known form');
  return short;
};

type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names alone are enough where the code asks whether a map has one. */
const namesOnly = (value: unknown): unknown =>
  isTree(value) ? Object.fromEntries(Object.keys(value).map((name) => [name, 0])) : value;

/** Puts what stands at a path of `from` to the same path of `to`. */
const copyPath = (from: unknown, to: Tree, [key = '', ...rest]: readonly string[]): void => {
  const value = isTree(from) ? from[key] : undefined;
  if (value === undefined) throw new Error(`the compiled validator refers to ${key}, which the schema does not have`);
  if (rest.length === 0) {
    to[key] = namesOnly(value);
    return;
  }
  const present = to[key];
  const below: Tree = isTree(present) ? present : {};
  to[key] = below;
  copyPath(value, below, rest);
};

/** Shorter paths first: the names of a map must not replace what stands below one of them. */
const pruned = (schema: unknown, paths: readonly (readonly string[])[]): Tree => {
  const kept: Tree = {};
  for (const path of [...paths].sort((one, other) => one.length - other.length)) copyPath(schema, kept, path);
  return kept;
};

const shortSchemas = (code: string): string => {
  const constants = /^const (schema\d+) = (\{.*\});\n/gm;
  const body = code.replace(constants, '');
  return code.replace(constants, (_line, name: string, schema: string) => {
    if (new RegExp(`\\b${name}(?!\\d|\\.\\w)`).test(body))
      throw new Error(`the compiled validator uses ${name} as a whole`);
    const found = [...body.matchAll(new RegExp(`\\b${name}\\.([\\w.]*\\w)`, 'g'))];
    const paths = [...new Set(found.map(([, path = '']) => path))].map((path) => path.split('.'));
    return paths.length === 0 ? '' : `const ${name} = ${JSON.stringify(pruned(JSON.parse(schema), paths))};\n`;
  });
};

/** @param code ajv's standalone output, made with `code.lines` @throws Error where it is not in the form that is known */
export const slimValidator = (code: string): string =>
  `import { found } from '../runtime/found.ts';\n${shortSchemas(shortErrors(code))}`;
