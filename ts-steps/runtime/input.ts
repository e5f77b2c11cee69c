import type { Readable } from 'node:stream';
import type { Problem } from '../data/errors.ts';
import { isObject, type JsonObject } from '../data/json-object.ts';
import { ReadError, readTextFile, readTextStream } from './read.ts';

/** The request as it was read, or what is wrong with it. */
export type ReadInput = { readonly request: JsonObject } | { readonly problem: Problem };

/** Where Node says at which character it stopped, in lines and columns. Its message itself shows the text. */
const placeOf = (error: unknown, text: string): string => {
  const { message } = error as Error;
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) {
    const lines = text.slice(0, Number(position)).split('\n');
    return ` at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  }
  return /end of JSON/.test(message) ? ': it ends too early' : '';
};

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : `a ${typeof value}`;
};

const parse = (text: string, name: string): ReadInput => {
  const fail = (message: string): ReadInput => ({ problem: { pointer: '', message } });
  if (text.trim() === '') return fail(`${name} is empty; a JSON object is needed.`);
  try {
    const request = JSON.parse(text) as unknown;
    return isObject(request) ? { request } : fail(`${name} must be a JSON object, not ${kindOf(request)}.`);
  } catch (error) {
    return fail(`${name} is not valid JSON${placeOf(error, text)}.`);
  }
};

/** Reads the request from a file, or from stdin where the source is `-`. The content never stands in a message. */
export const readInput = async (source: string, stdin: Readable): Promise<ReadInput> => {
  const name = source === '-' ? 'stdin' : `The file ${source}`;
  try {
    return parse(source === '-' ? await readTextStream(stdin) : readTextFile(source), name);
  } catch (error) {
    if (error instanceof ReadError) return { problem: { pointer: '', message: `${name} ${error.message}.` } };
    throw error;
  }
};
