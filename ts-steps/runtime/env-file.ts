import { FlagValueError, parseMapEntries } from './flag-values.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unquote = (text: string): string => {
  const [, single] = /^'([^']*)'$/.exec(text) ?? [];
  if (single !== undefined) return single;
  const [, double] = /^"((?:[^"\\]|\\.)*)"$/.exec(text) ?? [];
  return double === undefined ? text : double.replace(/\\(.)/g, (_match, letter: string) => escapes[letter] ?? letter);
};

/**
 * KEY=value lines as `docker run --env-file` takes them, with optional quotes and `export`: a line that begins with #
 * is a comment, a name alone takes the value from the environment.
 */
export const parseEnvFile = (
  text: string,
  lookUp?: (name: string) => string | undefined,
): [name: string, value: unknown][] =>
  text.split(/\r?\n/).flatMap((raw, index) => {
    const line = raw.trim().replace(/^export\s+/, '');
    if (line === '' || line.startsWith('#')) return [];
    // A line is never JSON, also where it begins with a brace.
    if (!/^[^\s={]+\s*(?:=|$)/.test(line)) throw new FlagValueError(`: line ${index + 1} is not KEY=value`);
    try {
      return parseMapEntries(line, lookUp).map(
        ([name, value]) => [name.trim(), unquote(String(value).trim())] as const,
      );
    } catch (error) {
      if (!(error instanceof FlagValueError)) throw error;
      throw new FlagValueError(`: line ${index + 1} ${error.message}`, { cause: error });
    }
  }) as [string, unknown][];
