import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { leaseGuard } from '../../ts-steps/deployment/lease-guard.ts';
import { endedLease } from '../../ts-steps/tenant/lease.ts';

const never = new Promise<void>(() => undefined);
const superseded = { name: 'StepError', code: 6 };

test('nobody else: the run goes on', async () => {
  for (const current of [undefined, 'old by hand done', 'aaaa by hand', endedLease('aaaa by hand')]) {
    const guard = leaseGuard({
      lease: 'aaaa by hand',
      before: 'old by hand done',
      read: async () => current,
      written: never,
    });
    await guard();
  }
});

test('a run that ends over this one’s mark has not taken over', async () => {
  const guard = leaseGuard({
    lease: 'aaaa by hand',
    before: 'bbbb by hand',
    read: async () => endedLease('bbbb by hand'),
    written: Promise.resolve(),
  });
  await guard();
});

test('another mark after the own one: exit 6, naming the other', async () => {
  const read = async (): Promise<string> => 'bbbb https://ci.example.com/job/7/';
  const guard = leaseGuard({ lease: 'aaaa by hand', before: undefined, read, written: Promise.resolve() });
  await Promise.resolve();
  await assert.rejects(guard(), { ...superseded, message: /ci\.example\.com\/job\/7/ });
});

test('of two runs that begin at once exactly one goes on, whichever order their calls arrive in', async () => {
  const pause = (turns: number): Promise<void> =>
    turns === 0 ? Promise.resolve() : Promise.resolve().then(() => pause(turns - 1));
  const delay = fc.integer({ min: 0, max: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(delay, { minLength: 8, maxLength: 8 }), async (delays) => {
      let tag: string | undefined = 'old by hand done';
      const run = async (lease: string, [write = 0, answer = 0, ask = 0, reply = 0]: readonly number[]) => {
        const written = (async () => {
          await pause(write);
          tag = lease;
          await pause(answer);
        })();
        const read = async (): Promise<string | undefined> => {
          await pause(ask);
          const seen = tag;
          await pause(reply);
          return seen;
        };
        const guard = leaseGuard({ lease, before: 'old by hand done', read, written });
        const [first] = await Promise.allSettled([guard(), written]);
        // Each later round asks again; by then both have written.
        await pause(40);
        return (
          first.status === 'fulfilled' &&
          (await guard().then(
            () => true,
            () => false,
          ))
        );
      };
      const ends = await Promise.all([run('aaaa one', delays.slice(0, 4)), run('bbbb two', delays.slice(4))]);
      assert.equal(ends.filter((isOn) => isOn).length, 1);
    }),
    { numRuns: 500 },
  );
});
