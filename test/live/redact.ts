/** Takes out of a recording what does not belong into a public repository. */

/** The account of the embedded AWS, which stands in place of every other. */
export const publicAccount = '123456789012';
const publicDomain = 'apps.example.com';

/**
 * The text without account ids, access keys, encoded messages, callers' names and the caller's domain.
 * @param text JSON, and it stays JSON
 * @param domain left out: none was named
 */
export const redacted = (text: string, domain?: string): string => {
  const anonymous = text
    .replace(/(?<![0-9A-Za-z])\d{12}(?![0-9A-Za-z])/g, publicAccount)
    .replace(/\b(AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}\b/g, '$1EXAMPLE')
    .replace(/\b(assumed-role|federated-user|user)\/[^\s"\\]+/g, '$1/caller')
    .replace(/(Encoded authorization failure message: )[^\s"\\]+/g, '$1(left out)');
  return domain === undefined ? anonymous : anonymous.replaceAll(domain, publicDomain);
};
