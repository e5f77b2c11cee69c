/**
 * AWS holds something else than the snapshot, because another run was faster. It is no error: the run reads again and
 * makes a new plan.
 */
export class StaleSnapshot extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'StaleSnapshot';
  }
}
