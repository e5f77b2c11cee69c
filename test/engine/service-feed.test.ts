import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ServiceFeed, type Sight } from '../../ts-steps/engine/service-feed.ts';
import { AwsCallError } from '../../ts-steps/runtime/aws-errors.ts';
import type { Clients } from '../../ts-steps/runtime/tenant-clients.ts';
import { FakeClock, settle } from '../runtime/fake-clock.ts';

interface Call {
  readonly at: number;
  readonly operation: string;
  readonly cluster: string | undefined;
  readonly keys: readonly string[];
}

interface Playing {
  /** Services and service deployments that AWS does not have. */
  readonly missing?: ReadonlySet<string>;
  /** A call that asks for one of these fails, with this code. */
  readonly failing?: ReadonlyMap<string, string>;
  /** How long a call takes on the feed's clock. */
  readonly milliseconds?: number;
}

const refusal = (operation: string, code: string): AwsCallError =>
  new AwsCallError(`refused ${operation}`, undefined, { service: 'ecs', operation, code }, undefined);

/** A feed on an ECS that has every service but those named, and notes each call. */
const play = ({ missing = new Set(), failing = new Map(), milliseconds = 0 }: Playing = {}) => {
  const clock = new FakeClock();
  const calls: Call[] = [];
  class DescribeServicesCommand {
    readonly input: { readonly cluster: string; readonly services: readonly string[] };
    constructor(input: DescribeServicesCommand['input']) {
      this.input = input;
    }
  }
  class DescribeServiceDeploymentsCommand {
    readonly input: { readonly serviceDeploymentArns: readonly string[] };
    constructor(input: DescribeServiceDeploymentsCommand['input']) {
      this.input = input;
    }
  }
  const send = async (command: DescribeServicesCommand | DescribeServiceDeploymentsCommand): Promise<unknown> => {
    const isServices = command instanceof DescribeServicesCommand;
    const operation = isServices ? 'DescribeServices' : 'DescribeServiceDeployments';
    const keys = isServices ? command.input.services : command.input.serviceDeploymentArns;
    calls.push({ at: clock.now(), operation, cluster: isServices ? command.input.cluster : undefined, keys });
    if (milliseconds > 0) await new Promise<void>((resolve) => clock.after(milliseconds, resolve));
    const code = keys.map((key) => failing.get(key)).find((one) => one !== undefined);
    if (code !== undefined) throw refusal(operation, code);
    const there = keys.filter((key) => !missing.has(key));
    return isServices
      ? {
          services: there.map((serviceName) => ({
            serviceName,
            clusterArn: command.input.cluster,
            status: 'ACTIVE',
          })),
        }
      : { serviceDeployments: there.map((serviceDeploymentArn) => ({ serviceDeploymentArn })) };
  };
  const clients = {
    ecs: async () => ({ send, DescribeServicesCommand, DescribeServiceDeploymentsCommand }),
  } as unknown as Clients;
  return { clock, calls, feed: new ServiceFeed(clients, clock) };
};

/** A signal of a watch's own, which is never aborted. */
const ongoing = (): AbortSignal => new AbortController().signal;
const names = (count: number, prefix = 't'): string[] => Array.from({ length: count }, (_one, at) => `${prefix}${at}`);
const look = (serviceName: string, cluster = 'prod') => ({ cluster, serviceName, serviceDeploymentArn: serviceName });
const sizes = (calls: readonly Call[], operation: string): number[] =>
  calls.filter((call) => call.operation === operation).map(({ keys }) => keys.length);

/** What became of a look, without waiting for it. */
const told = (promise: Promise<Sight>): { end?: string | undefined; error?: unknown } => {
  const state: { end?: string | undefined; error?: unknown } = {};
  promise.then(
    ({ service }) => {
      state.end = service?.serviceName ?? 'missing';
    },
    (error: unknown) => {
      state.error = error;
    },
  );
  return state;
};

describe('one watch alone', () => {
  it('looks at once, and then exactly when it asks to', async () => {
    const { clock, calls, feed } = play({ milliseconds: 100 });
    const first = told(feed.look(look('t'), { signal: ongoing() }));
    await clock.advance(0);
    assert.deepEqual(
      calls.map(({ at, operation, keys }) => [at, operation, keys]),
      [
        [0, 'DescribeServices', ['t']],
        [0, 'DescribeServiceDeployments', ['t']],
      ],
    );
    await clock.advance(100);
    assert.equal(first.end, 't');
    for (const inMilliseconds of [1000, 0, 3000, 250]) {
      const due = clock.now() + inMilliseconds;
      const next = told(feed.look({ cluster: 'prod', serviceName: 't' }, { signal: ongoing(), inMilliseconds }));
      await clock.advance(inMilliseconds);
      assert.equal(calls.at(-1)?.at, due);
      await clock.advance(100);
      assert.equal(next.end, 't');
    }
    assert.deepEqual(sizes(calls, 'DescribeServices'), [1, 1, 1, 1, 1]);
    assert.deepEqual(sizes(calls, 'DescribeServiceDeployments'), [1]);
  });

  it('asks for a service deployment alone in one call', async () => {
    const { clock, calls, feed } = play({ missing: new Set(['gone']) });
    const [found, gone] = [
      feed.lookAtServiceDeployment('d', { signal: ongoing() }),
      feed.lookAtServiceDeployment('gone', { signal: ongoing() }),
    ];
    await clock.advance(0);
    assert.deepEqual([(await found) as unknown, await gone], [{ serviceDeploymentArn: 'd' }, undefined]);
    assert.deepEqual(sizes(calls, 'DescribeServiceDeployments'), [2]);
    assert.deepEqual(sizes(calls, 'DescribeServices'), []);
  });
});

describe('watches of many services', () => {
  it('go out by tens and twenties, one cluster a call', async () => {
    const { clock, calls, feed } = play();
    const looks = [
      ...names(23).map((name) => feed.look(look(name), { signal: ongoing() })),
      ...names(3, 'u').map((name) => feed.look(look(name, 'staging'), { signal: ongoing() })),
    ];
    await clock.advance(0);
    const seen = await Promise.all(looks);
    assert.deepEqual(
      seen.map(({ service }) => service?.serviceName),
      [...names(23), ...names(3, 'u')],
    );
    assert.deepEqual(sizes(calls, 'DescribeServices'), [10, 10, 3, 3]);
    assert.deepEqual(sizes(calls, 'DescribeServiceDeployments'), [20, 6]);
    assert.deepEqual(
      calls.slice(0, 4).map(({ cluster }) => cluster),
      ['prod', 'prod', 'prod', 'staging'],
    );
  });

  it('that began at different moments look together from the second tick on, each every second', async () => {
    const { clock, calls, feed } = play({ milliseconds: 80 });
    const times = new Map<string, number[]>(names(20).map((name) => [name, []]));
    const watch = async (name: string): Promise<void> => {
      for (let inMilliseconds = 0; ; inMilliseconds = 1000) {
        await feed.look({ cluster: 'prod', serviceName: name }, { signal: ongoing(), inMilliseconds });
        times.get(name)?.push(clock.now());
      }
    };
    for (const name of times.keys()) {
      watch(name).catch(() => undefined);
      await clock.advance(45);
    }
    await clock.advance(8000);
    const ticks = [...new Set(calls.map(({ at }) => at))];
    for (const [index, at] of ticks.slice(1).entries()) assert.ok(at - (ticks[index] ?? 0) >= 1000, ticks.join(' '));
    for (const at of ticks.slice(1)) assert.equal(calls.filter((call) => call.at === at).length, 2);
    for (const [name, seen] of times)
      for (const [index, at] of seen.slice(1).entries())
        assert.ok(at - (seen[index] ?? 0) <= 1100, `${name}: ${seen.join(' ')}`);
  });

  it('a look that is due long after the tick is not taken along', async () => {
    const { clock, calls, feed } = play();
    const [now, soon, late] = [0, 900, 3000].map((inMilliseconds, at) =>
      told(feed.look({ cluster: 'prod', serviceName: `t${at}` }, { signal: ongoing(), inMilliseconds })),
    );
    await clock.advance(0);
    assert.deepEqual([now?.end, soon?.end, late?.end], ['t0', 't1', undefined]);
    await clock.advance(2999);
    assert.equal(late?.end, undefined);
    await clock.advance(1);
    assert.equal(late?.end, 't2');
    assert.deepEqual(sizes(calls, 'DescribeServices'), [2, 1]);
  });

  it('a second service never makes a tick begin before its time', async () => {
    const { clock, calls, feed } = play();
    feed.look(look('t0'), { signal: ongoing() });
    await clock.advance(10);
    // The first one looks again at once, as after StopServiceDeployment, and the second one begins.
    feed.look(look('t0'), { signal: ongoing() });
    feed.look(look('t1'), { signal: ongoing() });
    await clock.advance(989);
    assert.deepEqual(sizes(calls, 'DescribeServices'), [1]);
    await clock.advance(1);
    assert.deepEqual(sizes(calls, 'DescribeServices'), [1, 2]);
  });
});

describe('what goes wrong', () => {
  it('an error of a call reaches those who asked in it, and nobody else', async () => {
    const { clock, feed } = play({ failing: new Map([['t3', 'ServerException']]) });
    const looks = names(25).map((name) =>
      told(feed.look({ cluster: 'prod', serviceName: name }, { signal: ongoing() })),
    );
    await clock.advance(0);
    for (const [index, { end, error }] of looks.entries()) {
      assert.equal(end, index < 10 ? undefined : `t${index}`);
      assert.equal(error instanceof AwsCallError && error.awsCode, index < 10 && 'ServerException');
    }
  });

  it('a cluster that is gone is the matter of its own watches', async () => {
    const { clock, feed } = play({ failing: new Map([['u0', 'ClusterNotFoundException']]) });
    const here = told(feed.look(look('t0'), { signal: ongoing() }));
    const there = told(feed.look({ cluster: 'gone', serviceName: 'u0' }, { signal: ongoing() }));
    await clock.advance(0);
    assert.deepEqual([here.end, here.error], ['t0', undefined]);
    assert.match(String(there.error), /refused DescribeServices/);
  });

  it('a service that is missing in the answer is missing for its own watch only', async () => {
    const { clock, feed } = play({ missing: new Set(['t4']) });
    const looks = names(12).map((name) => told(feed.look(look(name), { signal: ongoing() })));
    await clock.advance(0);
    assert.deepEqual(
      looks.map(({ end }) => end),
      names(12).map((name) => (name === 't4' ? 'missing' : name)),
    );
  });

  it('where service deployments may not be read, services are seen all the same', async () => {
    const { clock, feed } = play({ failing: new Map([['arn', 'AccessDeniedException']]) });
    const asked = feed.look({ cluster: 'prod', serviceName: 't0', serviceDeploymentArn: 'arn' }, { signal: ongoing() });
    await clock.advance(0);
    const { service, serviceDeployment } = await asked;
    assert.deepEqual([service?.serviceName, serviceDeployment], ['t0', 'denied']);
  });

  it('an aborted watch ends at once and leaves the others alone, while it waits and while its call is under way', async () => {
    const { clock, calls, feed } = play({ milliseconds: 500 });
    const end = new AbortController();
    const underWay = told(feed.look(look('t0'), { signal: end.signal }));
    const stays = told(feed.look(look('t1'), { signal: ongoing() }));
    await clock.advance(0);
    const waits = told(feed.look(look('t2'), { signal: end.signal }));
    const staysToo = told(feed.look(look('t3'), { signal: ongoing() }));
    end.abort(new Error('enough'));
    await settle();
    for (const { error } of [underWay, waits]) assert.match(String(error), /enough/);
    await clock.advance(2000);
    assert.deepEqual([stays.end, staysToo.end], ['t1', 't3']);
    assert.deepEqual(
      calls.filter((call) => call.operation === 'DescribeServices').map(({ keys }) => keys),
      [['t0', 't1'], ['t3']],
    );
    await assert.rejects(feed.look(look('t4'), { signal: end.signal }), /enough/);
  });

  it('asks nothing and holds no timer when all its watches were aborted', async () => {
    const { clock, calls, feed } = play();
    const end = new AbortController();
    const waits = told(feed.look(look('t0'), { signal: end.signal, inMilliseconds: 1000 }));
    end.abort(new Error('enough'));
    await settle();
    assert.match(String(waits.error), /enough/);
    assert.ok(!clock.isAwaited);
    const after = told(feed.look(look('t0'), { signal: ongoing() }));
    await clock.advance(0);
    assert.equal(after.end, 't0');
    assert.deepEqual(sizes(calls, 'DescribeServices'), [1]);
  });
});

describe('any set of watchers', () => {
  const watchers = fc.array(
    fc.record({
      cluster: fc.constantFrom('prod', 'staging', 'test'),
      name: fc.integer({ min: 0, max: 60 }).map((number) => `t${number}`),
      /** When it begins, and how long it waits between looks. */
      begins: fc.integer({ min: 0, max: 2500 }),
      pause: fc.constantFrom(0, 1000, 3000),
      looks: fc.integer({ min: 1, max: 4 }),
      /** At which of its looks it is aborted. */
      aborted: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    }),
    { maxLength: 60, size: 'max' },
  );

  it('gets its own service, with ceil(n/10) calls for the n services of a cluster in a tick', async () => {
    await fc.assert(
      fc.asyncProperty(watchers, fc.constantFrom(1, 70, 1300), async (all, milliseconds) => {
        const { clock, calls, feed } = play({ milliseconds });
        const watch = async ({ cluster, name, begins, pause, looks, aborted }: (typeof all)[number]) => {
          const end = new AbortController();
          for (let seen = 0; seen < looks; seen += 1) {
            const inMilliseconds = seen === 0 ? begins : pause;
            const looked = feed.look(
              { cluster, serviceName: name, serviceDeploymentArn: `${cluster}/${name}` },
              { signal: end.signal, inMilliseconds },
            );
            if (seen === aborted) {
              end.abort(new Error('enough'));
              await assert.rejects(looked, /enough/);
              return;
            }
            const { service, serviceDeployment } = await looked;
            assert.deepEqual([service?.serviceName, service?.clusterArn], [name, cluster]);
            assert.deepEqual(serviceDeployment, { serviceDeploymentArn: `${cluster}/${name}` });
          }
        };
        let ended = 0;
        const watching = Promise.all(all.map((one) => watch(one).then(() => ++ended)));
        watching.catch(() => undefined);
        for (let seconds = 0; ended < all.length && seconds < 60; seconds += 1) await clock.advance(1000);
        assert.equal(ended, all.length);
        await watching;
        const ticks = [...new Set(calls.map(({ at }) => at))];
        for (const tick of ticks) {
          const own = calls.filter(({ at, operation }) => at === tick && operation === 'DescribeServices');
          for (const cluster of new Set(own.map((call) => call.cluster))) {
            const asked = own.filter((call) => call.cluster === cluster).map(({ keys }) => keys);
            const services = new Set(asked.flat());
            assert.equal(asked.flat().length, services.size);
            assert.equal(asked.length, Math.ceil(services.size / 10));
          }
          const records = calls.filter(({ at, operation }) => at === tick && operation !== 'DescribeServices');
          assert.equal(records.length, Math.ceil(new Set(records.flatMap(({ keys }) => keys)).size / 20));
        }
        const services = new Set(all.map(({ cluster, name }) => `${cluster}/${name}`));
        if (services.size > 1)
          for (const [index, at] of ticks.slice(1).entries()) assert.ok(at - (ticks[index] ?? 0) >= 1000);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
