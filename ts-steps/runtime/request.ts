import type { Readable } from 'node:stream';
import type { Problem } from '../data/errors.ts';
import { mergePatch } from '../data/merge-patch.ts';
import type { Contract } from './contract.ts';
import type { ParsedFlags } from './flags.ts';
import { withForm } from './form.ts';
import { withAsciiHosts } from './host-names.ts';
import { readInput } from './input.ts';
import { validateRequest } from './validate.ts';

/** The input that a run gets, or everything that is wrong with what was given. */
export type Request<Input> =
  | { readonly input: Input; readonly problems: readonly [] }
  | { readonly problems: readonly Problem[] };

/** Puts the flags over the `--input` and validates what comes out. */
export const readRequest = async <Input>(
  contract: Contract<Input>,
  flags: ParsedFlags,
  stdin: Readable,
): Promise<Request<Input>> => {
  const read = flags.run.input === undefined ? { request: {} } : await readInput(flags.run.input, stdin);
  // Without the input everything else would look as if it were missing.
  if ('problem' in read) return { problems: [...flags.problems, read.problem] };
  const form = flags.run.form ? withForm(read.request, contract.catalog) : { request: read.request, problems: [] };
  const request = withAsciiHosts(mergePatch(form.request, flags.request), contract.catalog);
  const unread = [...flags.problems, ...form.problems];
  const told = new Set(unread.map((problem) => problem.pointer));
  const further = validateRequest(contract, request).filter((problem) => !told.has(problem.pointer));
  const problems = [...unread, ...further];
  return problems.length === 0 ? { input: request as Input, problems: [] } : { problems };
};
