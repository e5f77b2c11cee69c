import type { Problem } from '../data/errors.ts';
import type { Contract } from './contract.ts';
import { explain } from './explain.ts';
import { findNulls, nullProblem } from './nulls.ts';

/** Where one place has several problems, only the first of this list is told: the others follow from it. */
const ranks: readonly string[] = ['additionalProperties', 'propertyNames', 'null', 'type', 'enum'];

const rankOf = (keyword: string): number => {
  const rank = ranks.indexOf(keyword);
  return rank === -1 ? ranks.length : rank;
};

interface Finding {
  readonly keyword: string;
  readonly problem: Problem;
}

const strongestByPointer = (findings: readonly Finding[]): Problem[] => {
  const byPointer = new Map<string, Finding>();
  for (const finding of findings) {
    const present = byPointer.get(finding.problem.pointer);
    if (present === undefined || rankOf(finding.keyword) < rankOf(present.keyword)) {
      byPointer.set(finding.problem.pointer, finding);
    }
  }
  return [...byPointer.values()].map((finding) => finding.problem);
};

/**
 * Everything that is wrong with a request, one problem a place. `prefix` stands before every pointer where the request
 * is a part of something larger.
 */
export const validateRequest = <Input>(
  { validate, catalog }: Pick<Contract<Input>, 'validate' | 'catalog'>,
  request: unknown,
  prefix = '',
): Problem[] => {
  const errors = validate(request) ? [] : (validate.errors ?? []);
  const explained = errors.flatMap((error) => {
    const problem = explain(error, request, catalog, prefix);
    return problem === undefined ? [] : [{ keyword: error.keyword, problem }];
  });
  const nulls = findNulls(request).map((pointer) => ({
    keyword: 'null',
    problem: nullProblem(pointer, catalog, prefix),
  }));
  return strongestByPointer([...explained, ...nulls]);
};
