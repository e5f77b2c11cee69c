import { buildCatalog, type Entry } from './catalog.ts';
import { readSchema, stepNames } from './schema.ts';
import { defaultText } from './words.ts';

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

/** Replaces what stands between `<!-- generated:<step> -->` and `<!-- /generated -->`; other text stays as it is. */
export const insertReference = (markdown: string): string =>
  stepNames().reduce((text, step) => {
    const begin = `<!-- generated:${step} -->`;
    const end = '<!-- /generated -->';
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    if (from === -1) return text;
    if (to === -1) throw new Error(`README.md: ${begin} is not closed`);
    const tables = referenceTables(buildCatalog(readSchema(step)));
    return `${text.slice(0, from + begin.length)}\n\n${tables}\n\n${text.slice(to)}`;
  }, markdown);
