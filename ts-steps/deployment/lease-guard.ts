import { exitCodes, StepError } from '../data/errors.ts';
import { endedLease, runnerOf } from '../tenant/lease.ts';

export interface LeaseGuardOptions {
  /** This run's lease, which its first write sets. */
  readonly lease: string;
  /** The lease that stood there when this run read. */
  readonly before: string | undefined;
  /** Reads the lease that stands there now. */
  readonly read: () => Promise<string | undefined>;
  /** Resolves when this run's own lease has been written. */
  readonly written: Promise<unknown>;
}

/**
 * The question that a run asks beside each of its rounds of writes: whether another run has taken over.
 * @returns a function that throws exit 6, naming the other, where one has
 */
export const leaseGuard = ({ lease, before, read, written }: LeaseGuardOptions): (() => Promise<void>) => {
  const isOurs = (current: string | undefined): boolean =>
    current === undefined ||
    current === before ||
    current.startsWith(lease) ||
    // The run that was writing when this one began has ended, and its end mark replaced ours: nobody took over.
    (before !== undefined && current === endedLease(before));
  let isWritten = false;
  const ownWrite = written.then(() => {
    isWritten = true;
  });
  return async () => {
    const wasWritten = isWritten;
    let current = await read();
    if (!isOurs(current) && !wasWritten) {
      // Of two runs that begin at once, the one whose mark is overwritten gives way. Ours may still be on its way: wait until
      // it is written, and look again.
      await ownWrite;
      current = await read();
    }
    if (current === undefined || isOurs(current)) return;
    throw new StepError(exitCodes.superseded, `Another run has taken over this tenant: ${runnerOf(current)}.`, {
      hint: 'Nothing more was begun; that run brings the tenant to its end.',
    });
  };
};
