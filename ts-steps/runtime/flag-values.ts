import type { Parameter } from './contract.ts';

/** The text of a flag cannot be read as what it stands for; the message says how it is written. */
export class FlagValueError extends Error {}

const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A number only where it clearly is one; other text stays text, so that the schema says what is allowed. */
const parseNumber = (text: string): unknown => {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : text;
};

const parseBoolean = (text: string): unknown => (text === 'true' ? true : text === 'false' ? false : text);

const parseJson = (text: string, form: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // Node's message would show the text, which may be secret.
    throw new FlagValueError(`is not valid JSON; it needs ${form}`, { cause: error });
  }
};

const parsePortMapping = (text: string): unknown => {
  const [, hostPort, containerPort, protocol] = /^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(text) ?? [];
  if (containerPort === undefined) {
    throw new FlagValueError(
      'needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp',
    );
  }
  return {
    containerPort: Number(containerPort),
    ...(hostPort === undefined ? {} : { hostPort: Number(hostPort) }),
    ...(protocol === undefined ? {} : { protocol }),
  };
};

/** What one use of a list's flag adds to the list. */
export const parseListItems = (text: string, list: Parameter, item: Parameter | undefined): unknown[] => {
  if (item?.type === 'string') {
    return /^\s*\[\s*["\]]/.test(text)
      ? [parseJson(text, 'one item, or all as a JSON array of strings')].flat()
      : [text];
  }
  const form = 'a JSON object for one item, or all as a JSON array';
  if (/^\s*[[{]/.test(text)) return [parseJson(text, form)].flat();
  if (list.shorthand === 'portMapping') return [parsePortMapping(text)];
  throw new FlagValueError(`needs ${form}`);
};

/** What one use of a map's flag adds to the map. `lookUp` gives the value where only a name is given. */
export const parseMapEntries = (text: string, lookUp?: (name: string) => string | undefined): [string, unknown][] => {
  if (/^\s*\{/.test(text)) return Object.entries(parseJson(text, 'KEY=value, or all as a JSON object') as object);
  const equals = text.indexOf('=');
  if (equals > 0) return [[text.slice(0, equals), text.slice(equals + 1)]];
  const value = equals === -1 ? lookUp?.(text) : undefined;
  if (value !== undefined) return [[text, value]];
  throw new FlagValueError(
    lookUp === undefined ? 'needs KEY=value' : 'needs KEY=value, or the name of a variable of the environment',
  );
};

/** The value of a flag that is neither a list nor a map. */
export const parseSingle = (text: string, parameter: Parameter): unknown => {
  switch (parameter.type) {
    case 'integer':
    case 'number':
      return parseNumber(text);
    case 'boolean':
      return parseBoolean(text);
    case 'object': {
      if (!/^\s*\{/.test(text)) throw new FlagValueError('needs a JSON object');
      return parseJson(text, 'a JSON object');
    }
    default:
      return text;
  }
};
