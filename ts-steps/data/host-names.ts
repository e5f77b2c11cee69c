import { domainToASCII, domainToUnicode } from 'node:url';

/** A name as DNS, ACM and load balancers write it: letters of other scripts as `xn--…`; what is no host name as it is. */
export const asciiHost = (name: string): string =>
  // Node would also take a URL, and drop its path.
  /[^\p{ASCII}]/u.test(name) && /^[\p{L}\p{M}\p{N}.\u3002\uFF0E\uFF61-]+$/u.test(name)
    ? domainToASCII(name) || name
    : name;

/** A name as people write it. */
export const unicodeHost = (name: string): string => {
  const written = domainToUnicode(name);
  return domainToASCII(written) === name ? written : name;
};

const encoded = /(?<![A-Za-z0-9.-])(?:[a-z0-9-]+\.)*xn--[a-z0-9-]+(?:\.[a-z0-9-]+)*/g;

/** A text in which every host name with `xn--` has the form behind it that people write: `xn--nda.com (ö.com)`. */
export const withUnicodeHosts = (text: string): string =>
  text.replace(encoded, (name) => {
    const written = unicodeHost(name);
    return written === name ? name : `${name} (${written})`;
  });
