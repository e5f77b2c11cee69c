/** Waiting in tests for something that another part of the test brings about. */

const everyMilliseconds = 10;

/**
 * Asks again and again until the answer is true.
 * @param what is waited for, in words that complete 'waited for'
 * @throws Error after so many seconds: a test that waits for what never comes fails with what it waited for
 */
export const until = async (what: string, isSo: () => boolean | Promise<boolean>, seconds = 30): Promise<void> => {
  const end = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((wake) => setTimeout(wake, everyMilliseconds));
  }
};
