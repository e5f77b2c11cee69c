import { FlagValueError } from './flag-values.ts';

const unquoted = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;

/**
 * A map that people wrote as lines KEY=value: spaces around both are left out, and quotes around the value. Empty lines and
 * lines that begin with # say nothing. Unlike an environment file it has no escapes and no variables, and a key may hold
 * spaces and colons, as those of tags do.
 * @throws FlagValueError with the number of the line that is none, and nothing of its text
 */
export const parseMapLines = (text: string): [key: string, value: string][] =>
  text.split('\n').flatMap((raw, index): [string, string][] => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const equals = line.indexOf('=');
    if (equals < 1) throw new FlagValueError(`: line ${index + 1} is not KEY=value`);
    return [[line.slice(0, equals).trim(), unquoted(line.slice(equals + 1).trim())]];
  });
