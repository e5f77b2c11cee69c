/**
 * AWS holds something that the snapshot did not: another run was faster. Nothing is wrong; read again and plan anew.
 */
export class StaleSnapshot extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'StaleSnapshot';
  }
}
