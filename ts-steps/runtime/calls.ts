import type { Client, HttpRequest } from '@smithy/types';

/** Counts the calls that leave the process, retries included, by `service.Operation`. */
export class CallCounter {
  readonly #counts = new Map<string, number>();
  #tellFirst: () => void = () => undefined;
  /** Resolves when the first call has left the process: what is loaded from then on is loaded while it is under way. */
  readonly firstCall = new Promise<void>((resolve) => {
    this.#tellFirst = resolve;
  });

  // biome-ignore lint/suspicious/noExplicitAny: counts for every client, whatever its commands
  attach(client: Client<any, any, any>, service: string): void {
    client.middlewareStack.add(
      (next, context) => (args) => {
        const key = `${service}.${context.commandName?.replace(/Command$/, '') ?? 'unknown'}`;
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
        setImmediate(this.#tellFirst);
        return next(args as { request: HttpRequest; input: object });
      },
      // After the retry middleware, so that each attempt counts.
      { step: 'finalizeRequest', priority: 'low', name: 'countCalls' },
    );
  }

  counts(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
