import type { Entry } from './entry.ts';
import { exampleCommands } from './example-commands.ts';
import type { Schema } from './schema.ts';
import { defaultText, placeholder } from './words.ts';

const columns = 100;
const indent = 34;

const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
};

/** One flag on the left, its text beside it, or below it where the flag is long. */
const row = (flag: string, text: string): string => {
  const lines = wrap(text, columns - indent).map((line) => ' '.repeat(indent) + line);
  const left = `  ${flag}`;
  const [first = '', ...rest] = lines;
  const head = left.length + 2 > indent ? [left, first] : [left.padEnd(indent) + first.trimStart()];
  return [...head, ...rest].join('\n');
};

const flagOf = (entry: Entry): string => {
  const name = entry.type === 'boolean' ? `[no-]${entry.flag}` : entry.flag;
  const alias = entry.alias === undefined ? '' : `, --${entry.alias}`;
  return `--${name}${alias} ${placeholder(entry)}`.trimEnd();
};

const textOf = (entry: Entry): string => {
  const standard = defaultText(entry.schema);
  const allowed =
    entry.type === 'object' || entry.type === 'map' || entry.type === 'boolean' ? undefined : entry.allowed;
  return [
    entry.description,
    entry.required && entry.pointer.lastIndexOf('/') === 0 ? 'Required.' : '',
    allowed === undefined ? '' : `Allowed: ${allowed}.`,
    standard === undefined ? '' : `Default: ${standard}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
};

const rowsOf = (entry: Entry): string[] => [
  row(flagOf(entry), textOf(entry)),
  ...(entry.fileFlag === undefined
    ? []
    : [
        row(
          `--${entry.fileFlag} <file>`,
          'The same from a file, read as Docker Compose reads .env: KEY=value, quotes, # comments, $NAME. Flags win.',
        ),
      ]),
];

const inputRows = [
  row('--input <file|->', 'The parameters as one JSON object, from a file or from stdin. Flags win over it.'),
  row(
    '--form',
    'The property form of that object holds texts as a Jenkins form gives them: empty ones say nothing, RESET returns to the default, the other properties win.',
  ),
];

const outputRows = [
  row('--log <text|json|quiet>', 'Progress on stderr: for people (default), a JSON object a line, or only warnings.'),
  row(
    '--envelope',
    'For callers that read the result: exit code 0 also where the step failed and said why, the result as the last line of stdout.',
  ),
  row('--schema', 'Prints the JSON Schema of the parameters.'),
  row('--version', 'Prints the version.'),
  row('--help, -h', 'Prints this.'),
];

const exitRows = [
  ['0', 'done'],
  ['1', 'an error that nobody foresaw'],
  ['2', 'the input is not valid'],
  ['3', 'refused: not ours, would destroy, over a quota'],
  ['4', 'the rollout failed; the message says what was done about it'],
  ['5', 'AWS said no'],
  ['6', 'superseded by another deployment'],
  ['7', 'time is over; the rollout goes on and nothing was stopped'],
  ['130, 143', 'interrupted; safe to run again'],
].map(([code = '', meaning = '']) => `  ${code.padEnd(10)}${meaning}`);

/** How values are written, as far as the step has such. */
const valueNotes = (flags: readonly Entry[]): string[] => {
  const has = (wanted: (entry: Entry) => boolean, note: string): string[] => (flags.some(wanted) ? [note] : []);
  return [
    ...has(
      ({ type }) => type === 'array' || type === 'object',
      'A list is given by repeating its flag or as one JSON array, an object as JSON or part by part (--part.name).',
    ),
    ...has(({ type }) => type === 'map', 'KEY=value flags are repeated, or one JSON object.'),
    ...has(({ shorthand }) => shorthand === 'portMapping', 'A port mapping is 8080, 0:8080 or 0:8080/udp, host first.'),
    ...has(
      ({ pointer }) => pointer === '/environment',
      '--env NAME without a value takes it from the environment, which keeps it out of the list of processes.',
    ),
  ];
};

/** The text of `--help`, at most 100 columns wide. */
export const helpText = (step: string, schema: Schema, entries: readonly Entry[]): string => {
  const flags = entries.filter((entry) => entry.flag !== undefined);
  const groups = [...new Set(flags.map((entry) => entry.group))];
  const notes = valueNotes(flags);
  const section = (title: string, lines: readonly string[]): string => [title, ...lines].join('\n');
  const needed = flags
    .filter((entry) => entry.required && entry.pointer.lastIndexOf('/') === 0)
    .map((entry) => `--${entry.flag} ${placeholder(entry)}`);
  return [
    section('Usage', [`  ${[step, ...needed].join(' ')} [flags]`, `  ${step} --input <file|-> [flags]`]),
    wrap(schema.description ?? '', columns).join('\n'),
    ...groups.map((group) => section(group, flags.filter((entry) => entry.group === group).flatMap(rowsOf))),
    section('Input and output', [...inputRows, ...outputRows]),
    ...(notes.length === 0
      ? []
      : [
          section(
            'Values',
            notes.flatMap((note) => wrap(note, columns - 2).map((line) => `  ${line}`)),
          ),
        ]),
    section(
      'Examples',
      exampleCommands(step, schema, entries).map((command) => `  ${command}`),
    ),
    section('Exit codes', exitRows),
  ].join('\n\n');
};
