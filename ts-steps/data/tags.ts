import { hex } from './hash.ts';

/** Tags by key. */
export type Tags = Readonly<Record<string, string>>;

interface TagPair {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** A list of AWS's {key, value} (or {Key, Value}) pairs as an object. */
export const tagsOf = (list: readonly TagPair[] | undefined): Tags =>
  Object.fromEntries((list ?? []).map((tag) => [tag.key ?? tag.Key ?? '', tag.value ?? tag.Value ?? '']));

/** Most tags that a resource may have: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html */
export const mostTags = 50;

/**
 * Whether all of a text may stand in a tag: letters, numbers and spaces of every script, and `_ . : / = + - @`.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html (pattern)
 */
export const isTagText = (text: string): boolean => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(text);

/** Longest value of a tag. */
export const maxTagValue = 256;

/**
 * Encodes any text as a tag value that every AWS service takes: letters, digits, space and `+ - = . _ : / @`. Other
 * characters are written as `=` and the two hex digits of each byte; `=` itself as `=3D`. A text that is too long is
 * cut and gets a hash.
 */
export const encodeTagValue = (text: string): string => {
  const encoded = [...new TextEncoder().encode(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9 +\-._:/@]/.test(character)
        ? character
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
  if (encoded.length <= maxTagValue) return encoded;
  // Do not cut through an escape.
  return `${encoded.slice(0, maxTagValue - 13).replace(/=.?$/, '')} ${hex(text, 12)}`;
};

/** Decodes the value of a tag. A text that was cut stays cut. */
export const decodeTagValue = (value: string): string => {
  const bytes = value.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/g, '%$1');
  try {
    return decodeURIComponent(bytes);
  } catch {
    // The value was not encoded by us.
    return value;
  }
};

/** The caller's own tags among those of a resource. */
export const userTags = (tags: Tags): Tags =>
  Object.fromEntries(Object.entries(tags).filter(([key]) => !/^(ecs-tenants|aws):/i.test(key)));
