import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CostsOf, Rates, ratesFromEnvironment } from '../../ts-steps/runtime/rates.ts';
import { TokenBucket } from '../../ts-steps/runtime/token-bucket.ts';
import { until } from '../support/until.ts';
import { FakeClock } from './fake-clock.ts';
import { atAws, credentials, ratedClients } from './rated-clients.ts';

/** One bucket for each operation, and one that they share. */
const costsOf: CostsOf = (service, operation) => [
  ...(operation === 'RegisterTaskDefinition'
    ? [{ bucket: `${service} ${operation}`, burst: 5, perSecond: 1, tokens: 1 }]
    : []),
  { bucket: service, burst: 10, perSecond: 4, tokens: 1 },
];

const play = (options: Parameters<typeof ratedClients>[1] = {}, server: Parameters<typeof ratedClients>[2] = {}) =>
  ratedClients(costsOf, options, server);

const times = <Value>(count: number, call: () => Value): Value[] => Array.from({ length: count }, call);

describe('calls to AWS', () => {
  it('leave at once as long as tokens are there, and are then held to the rate', async () => {
    const { clock, sent, register, arrive } = play();
    const all = Promise.all(times(8, register));
    await arrive(5);
    assert.ok(sent.every(({ hostname }) => hostname === 'ecs.us-east-1.amazonaws.com'));
    for (const expected of [6, 7, 8]) {
      await clock.advance(999);
      await arrive(expected - 1);
      await clock.advance(1);
      await arrive(expected);
    }
    await all;
    assert.ok(!clock.isAwaited);
  });

  it('that wait do not hold up those of other buckets', async () => {
    const { clock, sent, register, describe, arrive } = play();
    const all = Promise.all([...times(8, register), ...times(5, describe)]);
    await arrive(10);
    assert.deepEqual(
      [5, 5],
      ['RegisterTaskDefinition', 'DescribeServices'].map((name) => sent.filter((one) => one.operation === name).length),
    );
    await clock.advance(3000);
    await all;
  });

  it('of other buckets that were made later do not leave before one that waits for the same bucket', async () => {
    const { clock, sent, register, describe, arrive } = play();
    const all = Promise.all([...times(12, describe), ...times(1, register), ...times(40, describe)]);
    await arrive(10);
    for (let seconds = 0; seconds < 11; seconds += 1) {
      await clock.advance(1000);
      await arrive(Math.min(53, 14 + 4 * seconds));
    }
    await all;
    // Ten left at once and four in each second: the thirteenth left within the first.
    assert.equal(sent.findIndex(({ operation }) => operation === 'RegisterTaskDefinition') < 14, true);
  });

  it('are signed when they leave, not when they were made', async (context) => {
    const { clock, sent, register, arrive } = play();
    const all = Promise.all(times(6, register));
    await arrive(5);
    context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 3_600_000 });
    await clock.advance(1000);
    await arrive(6);
    await all;
    assert.ok((sent[5]?.signedAt ?? 0) - (sent[0]?.signedAt ?? 0) >= 3_599_000, JSON.stringify(sent));
  });

  it('take tokens again when they are tried again, and each attempt is counted', async () => {
    const { clock, calls, register, arrive } = play({}, { refuse: (nth) => (nth <= 2 ? 'InternalError' : undefined) });
    const one = register();
    await arrive(3);
    await one;
    assert.deepEqual(calls.counts(), { 'ecs.RegisterTaskDefinition': 3 });
    const others = times(5, register);
    // Of five tokens three are gone.
    await arrive(5);
    await clock.advance(3000);
    await Promise.all(others);
  });

  for (const code of ['ThrottlingException', 'Throttling', 'RequestLimitExceeded', 'TooManyRequestsException'])
    it(`that are refused with ${code} make the others wait too`, async () => {
      const { clock, sent, register, describe, arrive } = play({}, { refuse: (nth) => (nth === 1 ? code : undefined) });
      const first = register();
      await arrive(1);
      const others = [...times(2, register), describe()];
      await arrive(1);
      // The shared bucket gives four tokens a second, that of the operation one.
      await clock.advance(250);
      await arrive(2);
      assert.deepEqual(
        sent.slice(1).map(({ operation }) => operation),
        ['DescribeServices'],
      );
      const all = Promise.all([first, ...others]);
      await until('the others and the next try of the first', async () => {
        await clock.advance(1000);
        return sent.length === 5;
      });
      await all;
    });

  it('that are refused for another reason hold nobody up', async () => {
    const { sent, register } = play({}, { refuse: (nth) => (nth === 1 ? 'AccessDeniedException' : undefined) });
    await assert.rejects(register(), /AccessDenied/);
    await Promise.all(times(4, register));
    assert.equal(sent.length, 5);
  });
});

describe('a run', () => {
  it('with a share of the rates uses that part of the burst and of the rate', async () => {
    const { clock, register, arrive } = play({ share: 0.4 });
    const all = Promise.all(times(4, register));
    await arrive(2);
    await clock.advance(2500);
    await arrive(3);
    await clock.advance(2500);
    await all;
  });

  it('with the smallest share gets on too', async () => {
    const { clock, register, arrive } = play({ share: 0.001 });
    const all = Promise.all(times(2, register));
    await arrive(1);
    await clock.advance(1_000_000);
    await all;
  });

  it('that is aborted does not wait for tokens; what it calls afterwards still leaves', async () => {
    const end = new AbortController();
    let asked = 0;
    const counted: CostsOf = (...call) => {
      asked += 1;
      return costsOf(...call);
    };
    const { clock, sent, register, describe, arrive } = ratedClients(counted, { signal: end.signal });
    const left = times(5, register);
    const waiting = times(3, register);
    const ends = Promise.allSettled(waiting);
    await arrive(5);
    // Those that come after the abort wait as others do: all three have to be waiting before.
    await until('all eight to have asked for tokens', () => asked === 8);
    const reason = new Error('interrupted');
    reason.name = 'AbortError';
    end.abort(reason);
    for (const one of await ends) assert.equal(one.status === 'rejected' && one.reason, reason);
    await Promise.all(left);
    assert.ok(!clock.isAwaited);
    await describe();
    assert.equal(sent.length, 6);
  });

  it('on an endpoint that is not AWS is not held back, unless it asks to be', async () => {
    const configuration = { ...atAws, endpoint: 'http://127.0.0.1:5000' };
    const free = play({}, { configuration });
    await Promise.all(times(30, free.register));
    assert.equal(free.sent.length, 30);
    const held = play({ at: 'everywhere' }, { configuration });
    const all = Promise.all(times(30, held.register));
    await held.arrive(5);
    await held.clock.advance(25_000);
    await all;
    const never = play({ at: 'nowhere' });
    await Promise.all(times(30, never.register));
    assert.equal(never.sent.length, 30);
  });

  it('knows AWS by the domains of every partition, and is not taken in by others', async () => {
    const leaves = async (count: number, endpoint: string, region: string): Promise<void> => {
      const { clock, register, arrive } = play({}, { configuration: { endpoint, region, credentials } });
      const all = Promise.all(times(6, register));
      await arrive(count);
      await clock.advance(1000);
      await all;
    };
    await leaves(5, 'https://vpce-1.ecs.eu-west-1.vpce.amazonaws.com', 'eu-west-1');
    await leaves(5, 'https://ecs.eu-west-1.api.aws', 'eu-west-1');
    await leaves(5, 'https://ecs.cn-north-1.amazonaws.com.cn', 'cn-north-1');
    await leaves(6, 'https://ecs.amazonaws.com.example.com', 'eu-west-1');
    await leaves(6, 'https://notamazonaws.com', 'eu-west-1');
  });
});

describe('what the environment says', () => {
  it('is a share and a place', () => {
    assert.deepEqual(ratesFromEnvironment({}), { share: undefined, at: undefined });
    assert.deepEqual(ratesFromEnvironment({ ECS_TENANTS_RATE_SHARE: '', ECS_TENANTS_RATES: '' }), {
      share: undefined,
      at: undefined,
    });
    assert.deepEqual(ratesFromEnvironment({ ECS_TENANTS_RATE_SHARE: '0.25', ECS_TENANTS_RATES: 'everywhere' }), {
      share: 0.25,
      at: 'everywhere',
    });
  });

  it('is refused where it is anything else, with every problem at once', () => {
    for (const share of ['0', '-1', '1.5', 'half', 'NaN', 'Infinity'])
      assert.throws(() => ratesFromEnvironment({ ECS_TENANTS_RATE_SHARE: share }), {
        code: 2,
        message: /ECS_TENANTS_RATE_SHARE .* above 0, at most 1/,
      });
    assert.throws(() => ratesFromEnvironment({ ECS_TENANTS_RATE_SHARE: '2', ECS_TENANTS_RATES: 'sometimes' }), {
      code: 2,
      message: /RATE_SHARE.*ECS_TENANTS_RATES .* aws, everywhere or nowhere/,
    });
  });
});

describe('any calls', () => {
  it('are such that AWS, counting by the same buckets, refuses none of them', async () => {
    const sizes = [
      { burst: 4, perSecond: 1 },
      { burst: 10, perSecond: 3 },
      { burst: 6, perSecond: 2 },
    ];
    const kinds = [[0], [1], [0, 1], [1, 2], [0, 1, 2]];
    const call = fc.record({
      kind: fc.integer({ min: 0, max: kinds.length - 1 }),
      tokens: fc.integer({ min: 1, max: 4 }),
      after: fc.constantFrom(0, 0, 0, 100, 900, 4000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 80, size: 'max' }), async (made) => {
        const clock = new FakeClock();
        const left: { at: number; index: number }[] = [];
        const stack: { hold?: (next: unknown, context: unknown) => (args: unknown) => Promise<unknown> } = {};
        const client = {
          middlewareStack: {
            addRelativeTo: (hold: NonNullable<typeof stack.hold>) => {
              stack.hold = hold;
            },
          },
        };
        const costs: CostsOf = (_service, operation) => {
          const { kind = 0, tokens = 1 } = made[Number(operation)] ?? {};
          return (kinds[kind] ?? []).map((bucket) => ({
            bucket: String(bucket),
            ...(sizes[bucket] as (typeof sizes)[number]),
            tokens,
          }));
        };
        new Rates(costs, { at: 'everywhere', clock }).attach(client as never, 'any');
        let sending: Promise<unknown>[] = [];
        for (const [index, { after }] of made.entries()) {
          await clock.advance(after);
          const next = async (): Promise<void> => {
            left.push({ at: clock.now(), index });
          };
          const held = stack.hold?.(next, { commandName: `${index}Command` });
          sending = [...sending, held?.({ request: { hostname: 'x' }, input: {} }) ?? Promise.reject(new Error('no'))];
        }
        for (let seconds = 0; left.length < made.length && seconds < 2000; seconds += 10) await clock.advance(10_000);
        await Promise.all(sending);
        const counted = new FakeClock();
        const buckets = sizes.map((size) => new TokenBucket(size, counted));
        for (const { at, index } of left) {
          await counted.advance(at - counted.now());
          const { kind = 0, tokens = 1 } = made[index] ?? {};
          for (const bucket of kinds[kind] ?? []) {
            assert.equal(buckets[bucket]?.millisecondsUntil(tokens), 0, `call ${index} at ${at}`);
            buckets[bucket]?.take(tokens);
          }
        }
        // Those of one kind leave in the order in which they were made.
        for (const kind of kinds.keys()) {
          const own = left.filter(({ index }) => made[index]?.kind === kind).map(({ index }) => index);
          assert.deepEqual(
            own,
            [...own].sort((a, b) => a - b),
          );
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 40) },
    );
  });
});
