import type { ErrorObject } from 'ajv';

/** Adds one error to those that a compiled validator has found. @returns all of them */
export const found = (
  errors: Partial<ErrorObject>[] | null,
  instancePath: string,
  keyword: string,
  params: Record<string, unknown> = {},
  propertyName?: string,
): Partial<ErrorObject>[] => {
  const all = errors ?? [];
  all.push({ instancePath, keyword, params, ...(propertyName === undefined ? {} : { propertyName }) });
  return all;
};
