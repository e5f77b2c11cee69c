/** A value that names variables cannot be filled in; the message never shows the value or a name in it. */
export class InterpolationError extends Error {}

export type ValueFor = (name: string) => string | undefined;

const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const operator = /:?[-?+]/y;

const matchAt = (pattern: RegExp, text: string, position: number): string => {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
};

const literal = 'a $ that stands for itself is written $$, or the value in single quotes';

/** Index of the brace that closes what begins at `position`. */
const closingBrace = (text: string, position: number): number => {
  let depth = 1;
  for (let index = position; index < text.length; index += 1) {
    if (text.startsWith('${', index)) depth += 1;
    else if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  throw new InterpolationError(`has a \${ without its }; ${literal}`);
};

const unset = (): InterpolationError => new InterpolationError(`names a variable with $ that is not set; ${literal}`);

/** What stands between the braces of `${…}`. */
const braced = (text: string, valueFor: ValueFor): string => {
  const variable = matchAt(name, text, 0);
  const how = matchAt(operator, text, variable.length);
  if (variable === '' || (how === '' && text.length > variable.length))
    throw new InterpolationError(`has a \${…} that names no variable; ${literal}`);
  const value = valueFor(variable);
  // With a colon an empty variable counts as one that is not set.
  const isSet = value !== undefined && !(how.startsWith(':') && value === '');
  const operand = text.slice(variable.length + how.length);
  if (how.endsWith('+')) return isSet ? interpolate(operand, valueFor) : '';
  if (isSet) return value;
  if (how.endsWith('-')) return interpolate(operand, valueFor);
  throw unset();
};

/**
 * Fills in variables as Docker Compose does: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:?}`, `${NAME:+other}` (without
 * the colon an empty variable counts as set), and `$$` for a `$`. Unlike Compose, which takes the empty string and warns,
 * a variable that is not set is an error.
 * https://docs.docker.com/reference/compose-file/interpolation/
 * @throws InterpolationError
 */
export const interpolate = (text: string, valueFor: ValueFor): string => {
  let result = '';
  let position = 0;
  for (;;) {
    const dollar = text.indexOf('$', position);
    if (dollar === -1) return result + text.slice(position);
    result += text.slice(position, dollar);
    const next = dollar + 1;
    if (text[next] === '$') {
      result += '$';
      position = next + 1;
    } else if (text[next] === '{') {
      const end = closingBrace(text, next + 1);
      result += braced(text.slice(next + 1, end), valueFor);
      position = end + 1;
    } else {
      const variable = matchAt(name, text, next);
      if (variable === '') throw new InterpolationError(`has a $ that names no variable; ${literal}`);
      const value = valueFor(variable);
      if (value === undefined) throw unset();
      result += value;
      position = next + variable.length;
    }
  }
};
