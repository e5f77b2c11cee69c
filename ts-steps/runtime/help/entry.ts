import type { Parameter } from '../contract.ts';
import type { Schema } from './schema.ts';

/** One place of the input with all that is known about it; only flags and messages are needed at run time. */
export interface Entry extends Parameter {
  readonly pointer: string;
  readonly required: boolean;
  readonly group: string;
  readonly title: string;
  readonly description: string;
  readonly schema: Schema;
}
