import { asciiHost } from '../data/host-names.ts';
import type { JsonObject } from '../data/json-object.ts';
import type { Catalog } from './contract.ts';

const inAscii = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inAscii);
  return typeof value === 'string' ? asciiHost(value) : value;
};

/** The request with its host names in the form that DNS has, whatever script they were written in. */
export const withAsciiHosts = (request: JsonObject, catalog: Catalog): JsonObject => {
  const converted = { ...request };
  for (const [pointer, { host }] of Object.entries(catalog)) {
    const name = pointer.replace(/^\/|\/\*$/g, '');
    if (host === true && Object.hasOwn(request, name)) converted[name] = inAscii(request[name]);
  }
  return converted;
};
