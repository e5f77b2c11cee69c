import { closestMatch } from 'leven';

const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The candidate that was probably meant: written in another case, or few letters away. */
export const suggest = (word: string, candidates: readonly string[]): string | undefined => {
  const sameLetters = candidates.find((candidate) => plain(candidate) === plain(word));
  if (sameLetters !== undefined) return sameLetters;
  // In a short word three letters are nearly all of it.
  return closestMatch(word, candidates, { maxDistance: Math.min(3, Math.ceil(word.length / 3)) });
};
