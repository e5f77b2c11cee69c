import { encodeTagValue, maxTagValue } from '../data/tags.ts';

/**
 * The service's tag `ecs-tenants:run`: which run writes. While it writes it looks whether the tag still is its own; once
 * another's stands there it begins nothing more. A run that has come to its end marks the tag.
 */

const ended = ' done';

/** The tag's value for a run that begins. @param build who runs it, for the one that finds the tag */
export const leaseOf = (token: string, build: string | undefined): string =>
  encodeTagValue(`${token.slice(0, 8)} ${build ?? 'by hand'}`)
    .slice(0, maxTagValue - ended.length)
    // Whatever the caller calls itself, a run that begins has not ended.
    .replace(/( |\bdone$)+$/, '');

/** The tag's value for a run that has written all it wanted to. */
export const endedLease = (lease: string): string => `${lease}${ended}`;

/** Whether the tag says that a run has begun and not ended: it goes on, or it died. */
export const isOpen = (value: string | undefined): boolean => value !== undefined && !value.endsWith(ended);

/** Who runs, or ran: a build's URL, or `by hand`. */
export const runnerOf = (value: string): string => value.replace(/^\S+ /, '').replace(/ done$/, '');
