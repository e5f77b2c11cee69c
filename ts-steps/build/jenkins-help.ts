import { buildCatalog } from './catalog.ts';
import { jenkinsArguments } from './jenkins-arguments.ts';
import { readSchema, type Schema } from './schema.ts';
import { allowedText, defaultText } from './words.ts';

const columns = 96;
const indent = 24;

const replacements: Readonly<Record<string, string>> = { '<': '(', '>': ')', '&': 'and', '…': '...', '→': '->' };

/** Text that Jenkins shows alike as plain text and as HTML, whatever encoding it reads it in. */
export const plainText = (text: string): string => {
  const plain = text.replace(/[<>&…→]/g, (character) => replacements[character] ?? character);
  if (/[^\n\x20-\x7e]/.test(plain)) throw new Error(`not plain text: ${plain}`);
  return plain;
};

const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
};

const row = (name: string, text: string): string => {
  const [first = '', ...rest] = wrap(text, columns - indent);
  const left = `  ${name}`;
  const head = left.length < indent - 1 ? [left.padEnd(indent) + first] : [left, ' '.repeat(indent) + first];
  return [...head, ...rest.map((line) => ' '.repeat(indent) + line)].join('\n');
};

/** What a description says first. */
export const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

const argumentRow = (name: string, schema: Schema, allowed: string): string => {
  const standard = defaultText(schema);
  const parts = [firstSentence(schema.description ?? ''), `Allowed: ${allowed}.`];
  return row(name, [...parts, ...(standard === undefined ? [] : [`Default: ${standard}.`])].join(' '));
};

/** A value as Groovy writes it. */
export const groovyValue = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(groovyValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `[${groovyArguments(value)}]`;
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value);
};

/** Named arguments as Groovy writes them. */
export const groovyArguments = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}: ${groovyValue(value)}`)
    .join(', ');

/** A call's arguments: the schema's own example, or what is required. */
export const exampleOf = (schema: Schema): string => {
  const needed = Object.fromEntries(
    (schema.required ?? []).map((name) => [name, schema.properties?.[name]?.examples?.[0] ?? 'acme']),
  );
  return groovyArguments((schema.examples?.[0] as object | undefined) ?? needed);
};

const jenkinsRows = (step: string): string[] =>
  jenkinsArguments(step).map(({ name, schema }) => argumentRow(name, schema, allowedText(schema, schema)));

const resultNames = (): string[] => {
  const names = Object.keys(readSchema('result').properties ?? {});
  return wrap(names.join(', '), columns - 2).map((line) => `  ${line}`);
};

const page = (description: string, sections: readonly (readonly string[])[]): string =>
  plainText(
    [wrap(description, columns).join('\n'), '', '', sections.map((lines) => lines.join('\n')).join('\n\n')].join('\n'),
  )
    .replace('\n\n\n', '\n\n<pre>\n')
    .concat('\n</pre>\n');

/** The help that Jenkins shows for a step's var. */
export const stepHelp = (step: string, variable: string): string => {
  const schema = readSchema(step);
  const entries = buildCatalog(schema).filter((entry) => entry.pointer.lastIndexOf('/') === 0);
  return page(`${schema.description} Call it on an agent.`, [
    [`def result = ${variable}(${exampleOf(schema)})`],
    [
      'Arguments, * needed',
      ...entries.map((entry) => {
        const name = entry.pointer.slice(1);
        return argumentRow(entry.required ? `${name} *` : name, entry.schema, entry.allowed);
      }),
    ],
    ['Arguments for Jenkins itself', ...jenkinsRows(step)],
    ['Result: a Map; what does not apply is left out. A failure fails the build with its reason.', ...resultNames()],
  ]);
};

/** The help for a var that is no step of its own. */
export const otherHelp = (
  name: string,
  { description, example, result }: { readonly description: string; readonly example: string; readonly result: string },
): string => page(description, [[example], ['Arguments', ...jenkinsRows(name)], [result]]);
