import type { Client, FinalizeRequestMiddleware, HttpRequest, MetadataBearer } from '@smithy/types';
import { invalidInput, type Problem } from '../data/errors.ts';
import { isThrottled } from './aws-errors.ts';
import { type Clock, systemClock } from './clock.ts';
import { type BucketSize, TokenBucket } from './token-bucket.ts';

/** A bucket that a call takes tokens from. */
export interface CallCost extends BucketSize {
  /** Calls whose costs have the same name take from the same bucket. */
  readonly bucket: string;
  /** Tokens that the call takes. */
  readonly tokens: number;
}

/**
 * The buckets that a call takes tokens from; none: it is not held back.
 * @param service by the name that calls and errors go by (`ecs`)
 * @param input of the operation
 */
export type CostsOf = (service: string, operation: string, input: object) => readonly CallCost[];

export interface RatesOptions {
  /** The part of each bucket that this run may use, above 0 and at most 1; left out: the whole. */
  readonly share?: number | undefined;
  /** Which calls are held back; left out: those to AWS's own endpoints. */
  readonly at?: 'aws' | 'everywhere' | 'nowhere' | undefined;
  /** Aborted: calls that wait for tokens then fail with its reason. */
  readonly signal?: AbortSignal | undefined;
  readonly clock?: Clock | undefined;
}

/** A call that waits for tokens. */
interface Waiting {
  /** Counts calls in the order in which they were made. */
  readonly number: number;
  readonly costs: readonly CallCost[];
  readonly leave: () => void;
  readonly end: (reason: unknown) => void;
}

const shareVariable = 'ECS_TENANTS_RATE_SHARE';
const placeVariable = 'ECS_TENANTS_RATES';

/**
 * What the process's environment says of rates: ECS_TENANTS_RATE_SHARE (a number above 0, at most 1) and
 * ECS_TENANTS_RATES (`aws`, `everywhere`, `nowhere`).
 * @throws StepError exit 2 where it says something else
 */
export const ratesFromEnvironment = (env: Readonly<Record<string, string | undefined>>): RatesOptions => {
  const { [shareVariable]: shareText = '', [placeVariable]: at = '' } = env;
  const share = shareText === '' ? undefined : Number(shareText);
  const problems: Problem[] = [];
  if (share !== undefined && !(share > 0 && share <= 1))
    problems.push({
      pointer: '',
      message: `The environment variable ${shareVariable} is ${JSON.stringify(shareText)}; it has to be a number above 0, at most 1.`,
    });
  if (at !== '' && at !== 'aws' && at !== 'everywhere' && at !== 'nowhere') {
    const message = `The environment variable ${placeVariable} is ${JSON.stringify(at)}; it has to be aws, everywhere or nowhere.`;
    throw invalidInput([...problems, { pointer: '', message }]);
  }
  if (problems.length > 0) throw invalidInput(problems);
  return { share, at: at === '' ? undefined : at };
};

/** Whether a host is AWS's own, by the domains that AWS's SDK knows for the Region's partition. */
const isOfAws = async (hostname: string, region: string): Promise<boolean> => {
  // Loaded late: it comes with each client, and to load it before would delay the first call.
  const { partition } = await import('./sdk/partitions.ts');
  const { dnsSuffix, dualStackDnsSuffix } = partition(region);
  return [dnsSuffix, dualStackDnsSuffix].some((suffix) => hostname.endsWith(`.${suffix}`));
};

/**
 * Holds calls back so that they do not exceed AWS's request rates: each call takes its tokens when it leaves the process,
 * its retries too, and waits as long as one of its buckets has too few. Of the calls whose tokens are there, the one that
 * was made first leaves first. A call that AWS refuses for its rate empties its buckets, so that all others wait too.
 *
 * AWS counts by account and Region: one object serves all clients of one account and Region.
 */
export class Rates {
  readonly #costsOf: CostsOf;
  readonly #share: number;
  readonly #at: NonNullable<RatesOptions['at']>;
  readonly #signal: AbortSignal | undefined;
  readonly #clock: Clock;
  readonly #buckets = new Map<string, TokenBucket>();
  /** Waiting calls, by the buckets that they take from. */
  readonly #lines = new Map<string, Waiting[]>();
  #made = 0;
  #unschedule: () => void = () => undefined;

  constructor(costsOf: CostsOf, { share = 1, at = 'aws', signal, clock = systemClock }: RatesOptions = {}) {
    this.#costsOf = costsOf;
    this.#share = share;
    this.#at = at;
    this.#clock = clock;
    this.#signal = signal;
  }

  /** From now on the calls of a client are held back. @param service by the name that calls and errors go by */
  // biome-ignore lint/suspicious/noExplicitAny: for every client, whatever its commands
  attach(client: Client<any, any, any>, service: string): void {
    if (this.#at === 'nowhere') return;
    const hold: FinalizeRequestMiddleware<object, MetadataBearer> = (next, context) => async (args) => {
      const { hostname } = args.request as HttpRequest;
      const isHeld = this.#at === 'everywhere' || (await isOfAws(hostname, await client.config.region()));
      const operation = context.commandName?.replace(/Command$/, '') ?? '';
      const costs = isHeld ? this.#costsOf(service, operation, args.input) : [];
      if (costs.length > 0) await this.#tokens(costs);
      try {
        return await next(args);
      } catch (error) {
        if (isThrottled((error as Error).name)) this.#refused(costs);
        throw error;
      }
    };
    // Each attempt takes tokens, and is signed when it leaves: a signature is good for minutes only.
    const place = { relation: 'before', toMiddleware: 'httpSigningMiddleware', name: 'holdToRates' } as const;
    client.middlewareStack.addRelativeTo(hold, place);
  }

  #tokens(costs: readonly CallCost[]): Promise<void> {
    return new Promise((leave, end) => {
      this.#made += 1;
      const key = costs.map(({ bucket }) => bucket).join(' ');
      const line = this.#lines.get(key) ?? [];
      line.push({ number: this.#made, costs, leave, end });
      this.#lines.set(key, line);
      this.#letGo();
    });
  }

  /** Calls that are made after an abort put things right (StopTask, for example): they wait as every call does. */
  readonly #end = (): void => {
    const all = [...this.#lines.values()].flat();
    this.#lines.clear();
    this.#letGo();
    for (const { end } of all) end(this.#signal?.reason);
  };

  /** @returns false where a bucket has too few tokens; nothing is taken then */
  #take(costs: readonly CallCost[]): boolean {
    if (this.#millisecondsUntil(costs) > 0) return false;
    for (const cost of costs) this.#bucketOf(cost).take(cost.tokens);
    return true;
  }

  #millisecondsUntil(costs: readonly CallCost[]): number {
    return Math.max(...costs.map((cost) => this.#bucketOf(cost).millisecondsUntil(cost.tokens)));
  }

  #bucketOf({ bucket, burst, perSecond }: CallCost): TokenBucket {
    const found = this.#buckets.get(bucket);
    if (found !== undefined) return found;
    // A bucket holds at least the tokens of one call, or a small share would let no call leave.
    const size = { burst: Math.max(1, burst * this.#share), perSecond: perSecond * this.#share };
    const made = new TokenBucket(size, this.#clock);
    this.#buckets.set(bucket, made);
    return made;
  }

  #refused(costs: readonly CallCost[]): void {
    for (const cost of costs) this.#bucketOf(cost).empty();
    this.#letGo();
  }

  /** Lets the calls go whose tokens are there, and comes back when the next ones are. */
  #letGo(): void {
    this.#unschedule();
    this.#unschedule = () => undefined;
    for (let next = this.#next(); next !== undefined; next = this.#next()) next.leave();
    if (this.#lines.size === 0) {
      this.#signal?.removeEventListener('abort', this.#end);
      return;
    }
    this.#signal?.addEventListener('abort', this.#end);
    const soonest = Math.min(...this.#first().map(({ costs }) => this.#millisecondsUntil(costs)));
    this.#unschedule = this.#clock.after(soonest, () => this.#letGo());
  }

  /** The first call of each line, the one that was made first before the others. */
  #first(): Waiting[] {
    return [...this.#lines.values()].flatMap(([first]) => first ?? []).sort((a, b) => a.number - b.number);
  }

  /** Takes the tokens of the next call that may leave, and takes it out of its line. */
  #next(): Waiting | undefined {
    const next = this.#first().find(({ costs }) => this.#take(costs));
    for (const [key, line] of this.#lines) {
      if (line[0] === next) line.shift();
      if (line.length === 0) this.#lines.delete(key);
    }
    return next;
  }
}
