/**
 * The names that a listener's certificates cover, as a cluster's tag holds them: separated by spaces, and a wildcard by its
 * first dot (`.apps.example.com` for `*.apps.example.com`), because a tag's value has no asterisk.
 */

const longestTagValue = 256;

/** The tag's value; undefined where a tag has no room for all names: then they are not known. */
export const encodedNames = (names: readonly string[]): string | undefined => {
  const text = [...new Set(names)]
    .map((name) => name.toLowerCase().replace(/^\*/, ''))
    .sort()
    .join(' ');
  return text === '' || text.length > longestTagValue ? undefined : text;
};

/** The names of a tag's value; undefined where there is none. */
export const decodedNames = (text: string | undefined): string[] | undefined =>
  text === undefined || text === '' ? undefined : text.split(' ').map((name) => name.replace(/^\./, '*.'));

/**
 * Whether one of the names is the host's: a wildcard stands for one label, the first.
 * https://docs.aws.amazon.com/acm/latest/userguide/acm-concepts.html#concept-wildcard
 */
export const isCovered = (host: string, names: readonly string[]): boolean =>
  names.includes(host.toLowerCase()) || names.includes(host.toLowerCase().replace(/^[^.]+/, '*'));
