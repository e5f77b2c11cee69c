import { setTimeout as sleep } from 'node:timers/promises';
import { isLostAnswer, LostAnswer } from '../runtime/aws-errors.ts';

/** A command of the SDK, as far as its middleware goes. */
interface Command {
  readonly middlewareStack: {
    add(
      middleware: <Args, Output>(next: (args: Args) => Promise<Output>) => (args: Args) => Promise<Output>,
      options: { readonly step: 'finalizeRequest'; readonly priority: 'low'; readonly name: string },
    ): void;
  };
}

/** So often a call is sent whose answers are lost, and of which nothing is found; as often as the SDK sends any other. */
const mostTries = 8;

/** Lets no retry of the SDK send a command again where it is not known whether AWS has carried it out. */
const withoutBlindRetries = <Sent extends Command>(command: Sent): Sent => {
  command.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw LostAnswer.of(error) ?? error;
      }
    },
    // After the retry middleware, which does not know the error's name and so does not try again.
    { step: 'finalizeRequest', priority: 'low', name: 'withoutBlindRetries' },
  );
  return command;
};

export interface SentOnceOptions<Sent, Answer> {
  /** A new command of the same input; it is sent with the SDK's own retries where AWS has surely not carried it out. */
  readonly command: () => Sent;
  readonly send: (command: Sent) => Promise<Answer>;
  /** Looks for what a call has made whose answer was lost; undefined where it was not carried out. */
  readonly look: () => Promise<Answer | undefined>;
  /** Aborted: nothing more is sent. */
  readonly signal: AbortSignal;
}

/**
 * Sends what must not be carried out twice and takes no token of ours that AWS would know it by. Where the connection
 * breaks, the time is over, or AWS answers with a 5xx, it is looked for what the call has made, and only where that is not
 * there it is sent again.
 * @throws AwsCallError as AWS's refusal, or when no answer came in eight tries; AbortError when the signal is aborted
 */
export const sentOnce = async <Sent extends Command, Answer>({
  command,
  send,
  look,
  signal,
}: SentOnceOptions<Sent, Answer>): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(withoutBlindRetries(command()));
    } catch (error) {
      if (!isLostAnswer(error)) throw error;
      // A call may still be under way when its connection is gone; and reads lag behind writes.
      await sleep(Math.min(250 * 2 ** attempt, 4000), undefined, { signal });
      const made = await look();
      if (made !== undefined) return made;
      if (attempt === mostTries) throw error;
    }
  }
};
