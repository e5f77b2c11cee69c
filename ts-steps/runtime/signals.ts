import { exitCodes, StepError } from '../data/errors.ts';
import type { Log } from './log.ts';

/** Jenkins kills what has not ended 5 s after it asked. */
const graceMs = 4000;

const codes = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const;

/** What SIGINT and SIGTERM do to a run. */
export interface Interruption {
  /** Aborted by the first signal; its reason is the StepError to end with. */
  readonly signal: AbortSignal;
  /** Resolves when a run that was interrupted has not ended in time. */
  readonly overdue: Promise<StepError>;
  /** Gives the signals back to Node. */
  dispose(): void;
}

/** From now on the first signal interrupts the run, and a second one ends the process at once. */
export const watchProcessSignals = (log: Log): Interruption => {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let giveUp: (error: StepError) => void;
  const overdue = new Promise<StepError>((resolve) => {
    giveUp = resolve;
  });
  const onSignal = (name: keyof typeof codes): void => {
    if (controller.signal.aborted) process.exit(codes[name]);
    log.tell('run.interrupted', { signal: name });
    const hint = 'It is safe to run it again.';
    controller.abort(new StepError(codes[name], `Interrupted by ${name}.`, { hint }));
    const late = `Interrupted by ${name}; calls in flight did not end in time, so what they did is not known.`;
    timer = setTimeout(() => giveUp(new StepError(codes[name], late, { hint })), graceMs);
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, onSignal);
  return {
    signal: controller.signal,
    overdue,
    dispose: () => {
      clearTimeout(timer);
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, onSignal);
    },
  };
};
