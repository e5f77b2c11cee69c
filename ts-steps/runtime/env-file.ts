import { FlagValueError } from './flag-values.ts';
import { InterpolationError, interpolate, type ValueFor } from './interpolate.ts';

const space = /(?:\s|#[^\n]*)*/y;
const head = /(?:export[^\S\n]+)?([^\s=:{}#'"]+)[^\S\n]*([=:]?)/y;
const restOfLine = /[^\n]*/y;
const afterQuote = /[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;

const escapes: Readonly<Record<string, string>> = {
  ...{ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
  ...{ '"': '"', '\\': '\\' },
  // Interpolation makes one $ of it.
  $: '$$',
};

const unescaped = (text: string): string =>
  text.replace(/\\(0[0-7]{0,3}|[\s\S])/g, (all, code: string) =>
    code.startsWith('0') ? String.fromCharCode(Number.parseInt(code, 8) % 256) : (escapes[code] ?? all),
  );

/** Reads a text from its beginning to its end, and knows the line of what it reads. */
class Reader {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#text) ?? undefined;
    if (found !== undefined) this.#position = pattern.lastIndex;
    return found;
  }

  /** What stands between the quote at which the text is and the next that no backslash stands before. */
  takeQuoted(): string | undefined {
    const quote = this.next;
    const start = this.#position + 1;
    for (let index = start; index < this.#text.length; index += 1) {
      if (this.#text[index] === '\\') index += 1;
      else if (this.#text[index] === quote) {
        this.#position = index + 1;
        return this.#text.slice(start, index);
      }
    }
    return undefined;
  }

  get next(): string {
    return this.#text.charAt(this.#position);
  }

  get line(): number {
    return this.#text.slice(0, this.#position).split('\n').length;
  }
}

const notPair = 'is not KEY=value';

/** The value after the sign; a comment behind it is read too. */
const readValue = (reader: Reader, valueFor: ValueFor): string => {
  const gap = reader.take(/[^\S\n]*/y)?.[0] ?? '';
  const quote = reader.next;
  if (quote !== '"' && quote !== "'") {
    const [line = ''] = reader.take(restOfLine) ?? [];
    return interpolate(`${gap}${line}`.replace(/\s#.*$/, '').trim(), valueFor);
  }
  const text = reader.takeQuoted();
  if (text === undefined) throw new FlagValueError('has a quote that is not closed');
  if (reader.take(afterQuote) === undefined)
    throw new FlagValueError('has more than a comment after its closing quote');
  return quote === "'"
    ? text.replace(/\\([\s\S])/g, (all, letter: string) => (letter === "'" ? letter : all))
    : interpolate(unescaped(text), valueFor);
};

/**
 * Variables as Docker Compose reads them from a file: quotes, escapes, comments, values of several lines, and other
 * variables by `$NAME`. A name alone takes its value from the environment. The README tells the grammar, and where
 * `docker run --env-file` reads otherwise. Own code, because dotenv and Node's parseEnv know neither escaped quotes nor
 * backslashes, and pass over lines that they cannot read.
 * https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax
 * @param lookUp gives the value of a variable of the environment; without it only the text's own names are known
 * @throws FlagValueError with the number of the line at which the wrong part begins, and nothing of its text
 */
export const parseEnvFile = (
  text: string,
  lookUp?: (name: string) => string | undefined,
): [name: string, value: string][] => {
  const reader = new Reader(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  const entries: [string, string][] = [];
  const known = new Map<string, string>();
  for (;;) {
    reader.take(space);
    if (reader.next === '') return entries;
    const { line } = reader;
    try {
      const [, name = '', sign = ''] = reader.take(head) ?? [];
      let value: string | undefined;
      if (name === '') throw new FlagValueError(notPair);
      if (sign !== '') value = readValue(reader, (one) => lookUp?.(one) ?? known.get(one));
      else if (reader.next !== '' && reader.next !== '\n') throw new FlagValueError(notPair);
      else value = lookUp?.(name);
      if (value === undefined)
        throw new FlagValueError(
          lookUp === undefined ? 'needs KEY=value' : 'needs KEY=value, or the name of a variable of the environment',
        );
      entries.push([name, value]);
      known.set(name, value);
    } catch (error) {
      if (!(error instanceof FlagValueError || error instanceof InterpolationError)) throw error;
      throw new FlagValueError(`: line ${line} ${error.message}`, { cause: error });
    }
  }
};
