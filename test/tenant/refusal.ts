import assert from 'node:assert/strict';

/** A failure with an exit code, as a step ends with it. */
export interface Refusal {
  readonly code: number;
  readonly message: string;
  readonly hint?: string;
  readonly problems: readonly { readonly pointer: string; readonly message: string }[];
}

const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'code' in error && typeof error.code === 'number' && 'problems' in error;

/** What a call ends with, where it ends with an exit code; any other failure is thrown on. */
export const refusalOf = (call: () => unknown): Refusal | undefined => {
  try {
    call();
    return undefined;
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
};

/** That a call is refused with this code; what it says. */
export const assertRefused = (call: () => unknown, code: number): Refusal => {
  const refusal = refusalOf(call);
  assert.ok(refusal, 'was not refused');
  assert.equal(refusal.code, code, refusal.message);
  return refusal;
};
