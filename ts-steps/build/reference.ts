import { buildCatalog } from '../runtime/help/entries.ts';
import type { Entry } from '../runtime/help/entry.ts';
import { allowedText, defaultText } from '../runtime/help/words.ts';
import { exampleOf, firstSentence } from './jenkins-help.ts';
import { ownVars } from './jenkins-vars.ts';
import { camelCase } from './names.ts';
import { readSchema, stepNames } from './schema.ts';

/** Text as it is: neither a column's end nor an HTML tag. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const code = (text: string): string => `\`${text}\``;

const row = (entry: Entry): string => {
  const standard =
    entry.required && entry.pointer.lastIndexOf('/') === 0 ? '*required*' : (defaultText(entry.schema) ?? '');
  const path = entry.pointer.slice(1).replaceAll('/', '.');
  const source = entry.schema['x-source'] === undefined ? '' : ` [AWS](${entry.schema['x-source']})`;
  return `| ${[code(path), cell(entry.allowed), cell(standard), `${cell(entry.description)}${source}`].join(' | ')} |`;
};

/** Markdown tables of a step's parameters, one a group. */
export const referenceTables = (entries: readonly Entry[]): string => {
  const shown = entries.filter((entry) => entry.flag !== undefined);
  const groups = [...new Set(shown.map((entry) => entry.group))];
  return groups
    .map((group) =>
      [
        `#### ${group}`,
        '',
        '| Parameter | Allowed | Default | Meaning |',
        '| --- | --- | --- | --- |',
        ...shown.filter((entry) => entry.group === group).map(row),
      ].join('\n'),
    )
    .join('\n\n');
};

/** Markdown table of the Jenkins vars. */
const varsTable = (): string => {
  const steps = stepNames().map((step) => {
    const schema = readSchema(step);
    return [`${camelCase(step)}(${exampleOf(schema)})`, firstSentence(schema.description ?? '')] as const;
  });
  const others = Object.entries(ownVars).map(
    ([name, { description }]) => [`${camelCase(name)}()`, firstSentence(description)] as const,
  );
  const rows = [...steps, ...others].map(([call, meaning]) => `| ${code(call)} | ${cell(meaning)} |`);
  return ['| Var | What it does |', '| --- | --- |', ...rows].join('\n');
};

/** Markdown table of the arguments that Jenkins itself acts on. */
const jenkinsTable = (): string => {
  const rows = Object.entries(readSchema('jenkins').properties ?? {}).map(([name, schema]) => {
    const takers = schema['x-steps']?.map((step) => code(camelCase(step))).join(', ') ?? 'all';
    const cells = [
      code(name),
      takers,
      cell(allowedText(schema, schema)),
      defaultText(schema) ?? '',
      schema.description,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| Argument | Of | Allowed | Default | Meaning |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
};

/** What is generated into the README, by the name in its markers. */
const sections = (): [name: string, markdown: string][] => [
  ...stepNames().map((step): [string, string] => [step, referenceTables(buildCatalog(readSchema(step)))]),
  ['vars', varsTable()],
  ['jenkins', jenkinsTable()],
];

/** Replaces what stands between `<!-- generated:<name> -->` and `<!-- /generated -->`; other text stays as it is. */
export const insertReference = (markdown: string): string =>
  sections().reduce((text, [name, tables]) => {
    const begin = `<!-- generated:${name} -->`;
    const end = '<!-- /generated -->';
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    if (from === -1) return text;
    if (to === -1) throw new Error(`README.md: ${begin} is not closed`);
    return `${text.slice(0, from + begin.length)}\n\n${tables}\n\n${text.slice(to)}`;
  }, markdown);
