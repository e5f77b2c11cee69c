import { readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';

/** Nothing that a step takes is near this size; what is larger is a mistake. */
export const maxBytes = 1024 * 1024;

/** What was given cannot be read; the message completes a sentence that begins with its name. */
export class ReadError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EISDIR: 'is a directory',
};

const decode = (bytes: Uint8Array): string => {
  try {
    // It leaves out a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ReadError('is not UTF-8', { cause: error });
  }
};

const tooLarge = (): ReadError => new ReadError(`is larger than ${maxBytes / 1024} KiB`);

/** The text of a file. */
export const readTextFile = (path: string): string => {
  try {
    if (statSync(path).size > maxBytes) throw tooLarge();
    return decode(readFileSync(path));
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new ReadError(reasons[code] ?? `cannot be read (${code})`, { cause: error });
  }
};

/** The text of a stream, to its end. */
export const readTextStream = async (stream: Readable): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
  }
  return decode(Buffer.concat(chunks));
};
