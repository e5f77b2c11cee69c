import type { Service } from '@aws-sdk/client-ecs';
import type { OperationOf } from '../data/operations.ts';

type AnyOperation = OperationOf<string, unknown>;

/** What an operation gives to those that wait for it. */
export interface Output {
  /** ARN or id of what was created or changed; empty where nothing refers to it. */
  readonly value: string;
  /** The service as AWS answered its creation or update. */
  readonly service?: Service;
}

export interface ApplyOptions<Operation extends AnyOperation> {
  /** What operations before these gave, by their ids: these may wait for them and refer to them. */
  readonly given?: ReadonlyMap<string, Output>;
  /** Carries out one operation, its references filled in. */
  readonly execute: (operation: Operation) => Promise<Output>;
  /**
   * Asked beside every round of writes: whether the next may begin. Throws where another run has taken over.
   */
  readonly guard?: () => Promise<void>;
  /** Told when an operation is done. */
  readonly done?: (operation: Operation, output: Output) => void;
  /** Aborted: what is in flight is finished, nothing more is begun. */
  readonly signal: AbortSignal;
  /** How many operations may be in flight at once. */
  readonly concurrency?: number;
}

/** Where an apply ended before its end: the first failure, and which operations are done. */
export class ApplyError extends Error {
  readonly done: ReadonlySet<string>;

  constructor(cause: unknown, done: ReadonlySet<string>) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'ApplyError';
    this.done = done;
  }
}

const place = (target: unknown, parts: readonly string[], value: string): unknown => {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  if (Array.isArray(target))
    return target.map((item: unknown, index) => (String(index) === part ? place(item, rest, value) : item));
  const object = target as Record<string, unknown>;
  return { ...object, [part]: place(object[part], rest, value) };
};

/** The operation with the values of those that it refers to. */
export const withReferences = <Operation extends AnyOperation>(
  operation: Operation,
  outputs: ReadonlyMap<string, Output>,
): Operation => {
  let input: unknown = operation.input;
  for (const { pointer, operation: id } of operation.references)
    input = place(input, pointer.split('/').slice(1), outputs.get(id)?.value ?? '');
  return { ...operation, input } as Operation;
};

/**
 * Carries out operations, each as soon as those that it waits for are done. After a failure nothing more is begun, and
 * calls in flight are awaited, so that `done` is complete.
 * @throws ApplyError with the first failure as its cause
 */
export const apply = async <Operation extends AnyOperation>(
  operations: readonly Operation[],
  options: ApplyOptions<Operation>,
): Promise<Map<string, Output>> => {
  const outputs = new Map<string, Output>(options.given);
  const waiting = new Set(operations);
  const running = new Set<Promise<void>>();
  const limit = options.concurrency ?? 16;
  let failure: { cause: unknown } | undefined;
  const fail = (cause: unknown): void => {
    failure ??= { cause };
  };

  const start = (operation: Operation): void => {
    waiting.delete(operation);
    const run = (async () => {
      try {
        const output = await options.execute(withReferences(operation, outputs));
        outputs.set(operation.id, output);
        options.done?.(operation, output);
      } catch (error) {
        fail(error);
      }
    })();
    const tracked: Promise<void> = run.finally(() => running.delete(tracked));
    running.add(tracked);
  };

  const stopped = (): boolean => {
    if (failure === undefined && options.signal.aborted) fail(options.signal.reason);
    return failure !== undefined;
  };

  let guarded: Promise<void> | undefined;
  while (waiting.size > 0 && !stopped()) {
    const ready = [...waiting].filter((operation) => operation.after.every((id) => outputs.has(id)));
    if (ready.length > 0 && guarded !== undefined) {
      // The guard was asked while the last round was writing; its answer decides whether the next round begins.
      await guarded.catch(fail);
      guarded = undefined;
      if (stopped()) break;
    }
    const begun = ready.slice(0, Math.max(0, limit - running.size));
    for (const operation of begun) start(operation);
    if (begun.length > 0 && waiting.size > 0) {
      const { guard } = options;
      // In an async function, so that a guard that throws at once does not leave this loop while calls are in flight.
      guarded = guard === undefined ? undefined : (async () => guard())();
      guarded?.catch(() => undefined);
    }
    if (running.size === 0) {
      fail(new Error(`operations wait for each other: ${[...waiting].map((one) => one.id).join(', ')}`));
      break;
    }
    await Promise.race(running);
  }
  await Promise.all(running);
  if (failure !== undefined) throw new ApplyError(failure.cause, new Set(outputs.keys()));
  return outputs;
};
