import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as tick } from 'node:timers/promises';
import fc from 'fast-check';
import { ApplyError, type ApplyOptions, apply } from '../../ts-steps/engine/apply.ts';
import { type Job, job, unhandledDuring, Workshop } from './workshop.ts';

const never = new AbortController().signal;

const failureOf = async (done: Promise<unknown>): Promise<ApplyError> => {
  try {
    await done;
  } catch (error) {
    assert.ok(error instanceof ApplyError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'did not fail' });
};

const applyIn = (workshop: Workshop, jobs: readonly Job[], more: Partial<ApplyOptions<Job>> = {}) =>
  apply(jobs, { execute: (one) => workshop.execute(one), signal: never, ...more });

describe('apply', () => {
  it('begins each operation as soon as those that it waits for are done', async () => {
    const workshop = new Workshop();
    const done = applyIn(workshop, [job('d', 'b', 'c'), job('a'), job('b', 'a'), job('c')]);
    await tick();
    assert.deepEqual(workshop.begun, ['a', 'c']);
    await workshop.finish('a');
    assert.deepEqual(workshop.begun, ['a', 'c', 'b']);
    await workshop.finish('b');
    assert.deepEqual(workshop.begun, ['a', 'c', 'b']);
    await workshop.finish('c');
    assert.deepEqual(workshop.begun, ['a', 'c', 'b', 'd']);
    await workshop.finish('d');
    assert.deepEqual([...(await done).keys()], ['a', 'b', 'c', 'd']);
  });

  it('keeps every order, whatever the graph and however fast the answers are', async () => {
    const graph = fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 3 }), { maxLength: 12 }).map((lists) =>
      // Each waits for earlier ones only.
      lists.map((before, index) => job(`${index}`, ...new Set(before.filter((one) => one < index).map(String)))),
    );
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 4 }), fc.scheduler(), async (jobs, concurrency, scheduler) => {
        const done = new Set<string>();
        let running = 0;
        const result = apply(jobs, {
          signal: never,
          concurrency,
          guard: () => scheduler.schedule(Promise.resolve(), 'guard'),
          execute: async (one) => {
            for (const id of one.after) assert.ok(done.has(id), `${one.id} before ${id}`);
            running += 1;
            assert.ok(running <= concurrency);
            await scheduler.schedule(Promise.resolve(), one.id);
            running -= 1;
            done.add(one.id);
            return { value: '' };
          },
        });
        await scheduler.waitFor(result);
        assert.equal((await result).size, jobs.length);
      }),
      { numRuns: 100 },
    );
  });

  it('has no more in flight than it may', async () => {
    const workshop = new Workshop();
    const jobs = Array.from({ length: 20 }, (_unused, index) => job(`${index}`));
    const done = applyIn(workshop, jobs, { concurrency: 3 });
    for (let index = 0; index < 20; index += 1) {
      await tick();
      assert.equal(workshop.running.size, Math.min(3, 20 - index));
      await workshop.finish(`${index}`);
    }
    await done;
  });

  it('fills in what earlier operations gave', async () => {
    const workshop = new Workshop();
    const user: Job = {
      ...job('b', 'a'),
      input: { plain: 'stays', list: [{ arn: '' }, { arn: 'other' }], tags: { 'ecs-tenants:rule': '' } },
      references: [
        { pointer: '/list/0/arn', operation: 'a' },
        { pointer: '/tags/ecs-tenants:rule', operation: 'a' },
      ],
    };
    const before = structuredClone(user);
    const done = applyIn(workshop, [user, job('a')]);
    await tick();
    await workshop.finish('a', 'arn:a');
    await workshop.finish('b');
    await done;
    assert.deepEqual(workshop.inputs.get('b'), {
      plain: 'stays',
      list: [{ arn: 'arn:a' }, { arn: 'other' }],
      tags: { 'ecs-tenants:rule': 'arn:a' },
    });
    // The plan stays as it was printed.
    assert.deepEqual(user, before);
  });

  it('tells what is done, once each, with the plan’s own operation', async () => {
    const workshop = new Workshop();
    const jobs = [job('a'), job('b', 'a')];
    const told: [Job, string][] = [];
    const done = applyIn(workshop, jobs, { done: (one, output) => told.push([one, output.value]) });
    await tick();
    await workshop.finish('a', 'x');
    await workshop.finish('b', 'y');
    await done;
    assert.deepEqual(told, [
      [jobs[0], 'x'],
      [jobs[1], 'y'],
    ]);
  });

  it('of nothing is done at once', async () => {
    assert.equal((await applyIn(new Workshop(), [])).size, 0);
  });

  it('begins nothing after a failure, awaits what is in flight, and says what is done', async () => {
    const unhandled = await unhandledDuring(async () => {
      const workshop = new Workshop();
      const cause = new Error('no');
      let settled = false;
      const failed = failureOf(applyIn(workshop, [job('a'), job('b'), job('c'), job('d', 'a'), job('e', 'b')]));
      failed.then(() => {
        settled = true;
      }, assert.fail);
      await tick();
      await workshop.fail('a', cause);
      await workshop.finish('b');
      assert.deepEqual(workshop.begun, ['a', 'b', 'c']);
      assert.equal(settled, false);
      // A second failure is not the one that is told.
      await workshop.fail('c', new Error('neither'));
      const error = await failed;
      assert.equal(error.cause, cause);
      assert.equal(error.message, 'no');
      assert.deepEqual([...error.done], ['b']);
      assert.deepEqual(workshop.begun, ['a', 'b', 'c']);
    });
    assert.deepEqual(unhandled, []);
  });

  it('fails where operations wait for each other, or for what is not there', async () => {
    assert.match(
      (await failureOf(applyIn(new Workshop(), [job('a', 'b'), job('b', 'a')]))).message,
      /wait for each other: a, b/,
    );
    assert.match((await failureOf(applyIn(new Workshop(), [job('a', 'z')]))).message, /wait for each other: a/);
  });

  it('fails where telling of it fails', async () => {
    const workshop = new Workshop();
    const failed = failureOf(
      applyIn(workshop, [job('a'), job('b', 'a')], {
        done: () => {
          throw new Error('no log');
        },
      }),
    );
    await tick();
    await workshop.finish('a');
    assert.equal((await failed).message, 'no log');
    assert.deepEqual(workshop.begun, ['a']);
  });
});

describe('an interrupted apply', () => {
  it('begins nothing where it was interrupted before', async () => {
    const workshop = new Workshop();
    const signal = AbortSignal.abort(new Error('stop'));
    const error = await failureOf(applyIn(workshop, [job('a')], { signal }));
    assert.equal(error.message, 'stop');
    assert.deepEqual(workshop.begun, []);
  });

  it('finishes what is in flight and begins nothing more', async () => {
    const workshop = new Workshop();
    const controller = new AbortController();
    const failed = failureOf(applyIn(workshop, [job('a'), job('b', 'a')], { signal: controller.signal }));
    await tick();
    controller.abort(new Error('stop'));
    await workshop.finish('a');
    const error = await failed;
    assert.equal(error.message, 'stop');
    assert.deepEqual([...error.done], ['a']);
    assert.deepEqual(workshop.begun, ['a']);
  });

  it('is done where nothing was left to begin', async () => {
    const workshop = new Workshop();
    const controller = new AbortController();
    const done = applyIn(workshop, [job('a')], { signal: controller.signal });
    await tick();
    controller.abort();
    await workshop.finish('a');
    assert.equal((await done).size, 1);
  });
});

describe('the guard', () => {
  it('is asked beside each round but the last, and holds back the next', async () => {
    const workshop = new Workshop();
    const answers: (() => void)[] = [];
    const guard = () => new Promise<void>((resolve) => answers.push(resolve));
    const done = applyIn(workshop, [job('a'), job('b', 'a'), job('c', 'b')], { guard });
    await tick();
    assert.equal(answers.length, 1);
    await workshop.finish('a');
    assert.deepEqual(workshop.begun, ['a']);
    answers[0]?.();
    await tick();
    assert.deepEqual(workshop.begun, ['a', 'b']);
    assert.equal(answers.length, 2);
    answers[1]?.();
    await workshop.finish('b');
    assert.deepEqual(workshop.begun, ['a', 'b', 'c']);
    assert.equal(answers.length, 2);
    await workshop.finish('c');
    await done;
  });

  it('that refuses stops the next round and awaits this one', async () => {
    const unhandled = await unhandledDuring(async () => {
      const workshop = new Workshop();
      const cause = new Error('another run');
      const guard = () => Promise.reject(cause);
      const failed = failureOf(applyIn(workshop, [job('a'), job('b'), job('c', 'a')], { guard }));
      await tick();
      await workshop.finish('a');
      assert.deepEqual(workshop.begun, ['a', 'b']);
      await workshop.finish('b');
      const error = await failed;
      assert.equal(error.cause, cause);
      assert.deepEqual([...error.done], ['a', 'b']);
    });
    assert.deepEqual(unhandled, []);
  });

  it('that refuses after a failure is nobody’s failure', async () => {
    const unhandled = await unhandledDuring(async () => {
      const workshop = new Workshop();
      const cause = new Error('no');
      const guard = () => tick().then(() => Promise.reject(new Error('another run')));
      const failed = failureOf(applyIn(workshop, [job('a'), job('b', 'a')], { guard }));
      await tick();
      await workshop.fail('a', cause);
      assert.equal((await failed).cause, cause);
      await tick();
    });
    assert.deepEqual(unhandled, []);
  });

  it('that cannot even be asked is a failure that awaits what is in flight', async () => {
    const workshop = new Workshop();
    const guard = (): Promise<void> => {
      throw new Error('no guard');
    };
    const failed = failureOf(applyIn(workshop, [job('a'), job('b', 'a')], { guard }));
    await tick();
    await workshop.finish('a');
    const error = await failed;
    assert.equal(error.message, 'no guard');
    assert.deepEqual([...error.done], ['a']);
  });
});
