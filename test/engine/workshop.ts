import assert from 'node:assert/strict';
import { setImmediate as tick } from 'node:timers/promises';
import type { OperationOf } from '../../ts-steps/data/operations.ts';
import type { Output } from '../../ts-steps/engine/apply.ts';

export type Job = OperationOf<string, unknown>;

/** An operation that waits for these. */
export const job = (id: string, ...after: string[]): Job => ({ id, kind: 'job', input: {}, references: [], after });

interface Running {
  readonly resolve: (output: Output) => void;
  readonly reject: (error: Error) => void;
}

/** Carries out operations when the test says so. */
export class Workshop {
  readonly begun: string[] = [];
  readonly inputs = new Map<string, unknown>();
  readonly running = new Map<string, Running>();

  execute(one: Job): Promise<Output> {
    this.begun.push(one.id);
    this.inputs.set(one.id, one.input);
    return new Promise((resolve, reject) => this.running.set(one.id, { resolve, reject }));
  }

  async finish(id: string, value = ''): Promise<void> {
    this.#take(id).resolve({ value });
    await tick();
  }

  async fail(id: string, error: Error): Promise<void> {
    this.#take(id).reject(error);
    await tick();
  }

  #take(id: string): Running {
    const running = this.running.get(id);
    assert.ok(running, `${id} is not in flight`);
    this.running.delete(id);
    return running;
  }
}

/** The rejections that nobody handled meanwhile. */
export const unhandledDuring = async (run: () => Promise<void>): Promise<unknown[]> => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => {
    unhandled.push(reason);
  };
  process.on('unhandledRejection', note);
  try {
    await run();
    await tick();
    await tick();
  } finally {
    process.off('unhandledRejection', note);
  }
  return unhandled;
};
