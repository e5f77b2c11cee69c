/** What tests begin with is made once in an embedded AWS, and brought back for each test. */

import type { EmbeddedAws } from '../emulator/embedded-aws.ts';

/**
 * Puts the embedded AWS into a state, by what was saved under a name, or by emptying it, making it, and saving it.
 * @param name tells all that the making depends on; files that borrow the same embedded AWS share what was saved
 * @param make gives where everything is: a JSON value
 */
export const restoredOr = async <Made>(aws: EmbeddedAws, name: string, make: () => Promise<Made>): Promise<Made> => {
  const restored = await aws.restore(name);
  if (restored !== undefined) return restored.note as Made;
  await aws.reset();
  const made = await make();
  await aws.save(name, made);
  return made;
};
