const error =
  /error|exception|fatal|panic|\bE[A-Z]{4,}\b|refused|denied|cannot|can't|could not|failed|failure|not found|no such|unable to|timed out|missing/i;

/** A frame of a stack trace, and a warning: what follows from an error or comes before it. */
const beside = /^\s+(?:at |File ")|\bwarn(?:ing)?\b/i;

/** Whether a line of a log tells of an error, by the words that programs use. */
export const isErrorLine = (line: string): boolean => error.test(line) && !beside.test(line);

const longest = 200;

/** The last of these lines that tells of an error, oldest first; an empty text where none does. */
export const lastErrorOf = (lines: readonly { readonly text: string }[]): string =>
  (lines.findLast(({ text }) => isErrorLine(text))?.text ?? '').trim().slice(0, longest).replace(/\.$/, '');
