import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StepEnd } from '../support/step.ts';
import { deployTenant } from '../support/step.ts';
import type { Fault } from '../wire/faults.ts';
import { writes } from '../wire/record.ts';
import {
  acme,
  converged,
  deploy,
  deployAside,
  ended,
  nothingWritten,
  type Request,
  rig,
  update,
} from './faults-support.ts';

describe('interruption', () => {
  const to = rig();

  /** Runs until a call of this aim arrives, and sends the signal then; how long the run took to end after that. */
  const interrupted = async (
    signal: 'SIGTERM' | 'SIGINT',
    aim: Pick<Fault, 'match' | 'nth'>,
    { flags = [], isAnswered = true }: { flags?: readonly string[]; isAnswered?: boolean } = {},
  ): Promise<{ end: StepEnd; ms: number }> => {
    let pid = 0;
    let sentAt = 0;
    const send = (): void => {
      sentAt = performance.now();
      process.kill(pid, signal);
    };
    const silent = { kind: 'kill', when: 'before', victim: send } as const;
    to.proxy.fault({ nth: 1, ...aim, ...(isAnswered ? { kind: 'hook', run: send } : silent) });
    const started = (one: number): void => {
      pid = one;
    };
    const end = await deployTenant(acme, { env: to.env, started }, flags);
    assert.ok(sentAt > 0, `no call to interrupt\n${end.stderr}`);
    const ms = performance.now() - sentAt;
    // The proxy notes a call after its answer has left, which is after the process has it.
    if (isAnswered) await to.proxy.idle();
    return { end, ms };
  };

  const goesOn = async (request: Request = {}, mostRevisions = 1): Promise<void> => {
    to.proxy.clearFaults();
    ended(await deploy(to, request), 0);
    await converged(to, request, mostRevisions);
  };

  describe('by a signal', () => {
    for (const operation of ['DescribeServices', 'DescribeRules', 'ListResourceRecordSets'])
      it(`while it reads (${operation}): nothing is written`, async () => {
        const { end, ms } = await interrupted('SIGTERM', { match: { operation } });
        ended(end, 143, /Interrupted by SIGTERM/);
        assert.match(end.result.hint ?? '', /safe to run it again/);
        assert.ok(ms < 5000, `${ms} ms`);
        nothingWritten(to.proxy);
        await goesOn();
      });

    for (const [operation, done] of [
      ['RegisterTaskDefinition', /done: .*taskDefinition prod--acme/],
      ['CreateRule', /done: .*targetGroup acme-/],
      ['CreateService', /done: .*service acme/],
      ['PutMetricAlarm', /done: .*scalingPolicy acme--scale-(in|out)/],
    ] as const)
      it(`while it writes (${operation}): what is under way is finished, and no more`, async () => {
        const { end, ms } = await interrupted('SIGTERM', { match: { operation } });
        ended(end, 143);
        assert.ok(ms < 5000, `${ms} ms`);
        assert.match(end.stderr, done);
        assert.match(end.stderr, /not done: .*; the next run finishes it/);
        assert.ok(end.result.changes?.some((change) => change.done) || operation === 'RegisterTaskDefinition');
        assert.ok(end.result.changes?.some((change) => change.done === false) || operation === 'PutMetricAlarm');
        assert.ok(writes(to.proxy.calls).every((call) => call.status < 300 && call.status > 0));
        await goesOn();
      });

    it('while it waits for the rollout', async () => {
      await to.aws.ecs({ timing: { start: 60, healthy: 60 } });
      // Not before the last write: DNS and scaling are written while the rollout is watched.
      const { end, ms } = await interrupted('SIGTERM', { match: { operation: 'DescribeServiceDeployments' }, nth: 2 });
      ended(end, 143);
      assert.match(end.stderr, /done: all changes; not done: the wait for the rollout of service acme\./);
      assert.ok(ms < 5000, `${ms} ms`);
      assert.ok(end.result.changes?.every((change) => change.done));
      assert.match(end.result.serviceArn ?? '', /service\/prod\/acme$/);
      await to.aws.ecs({ timing: { start: 0, healthy: 0 } });
      await to.aws.advance(120);
      await goesOn();
    });

    it('SIGINT ends with 130', async () => {
      const { end } = await interrupted('SIGINT', { match: { operation: 'CreateTargetGroup' } });
      ended(end, 130, /Interrupted by SIGINT/);
      await goesOn();
    });

    it('in the envelope it is an answer as any other', async () => {
      const { end } = await interrupted('SIGTERM', { match: { operation: 'CreateRule' } }, { flags: ['--envelope'] });
      assert.equal(end.code, 0);
      assert.equal(end.result.ok, false);
      assert.equal(end.result.code, 143);
    });

    it('with a call that is never answered: it ends all the same, and says that this is not known', async () => {
      const aim = { match: { operation: 'CreateRule' } };
      const { end, ms } = await interrupted('SIGTERM', aim, { isAnswered: false });
      ended(end, 143, /did not end in time, so what they did is not known/);
      assert.ok(ms < 5000, `${ms} ms`);
      const told = end.result.changes?.map((change) => `${change.resource} ${change.done}`) ?? [];
      assert.ok(told.includes('targetGroup true') && told.includes('service false'), told.join(', '));
      await goesOn();
    });
  });

  // Every moment to die in is a property of the plan, proven over fakes in test/tenant/interruption.test.ts; here real
  // processes die, and AWS has what they left.
  for (const [what, request, operation, when] of [
    ['first', {}, 'CreateRule', 'after'],
    ['first', {}, 'CreateService', 'before'],
    ['first', {}, 'CreateService', 'after'],
    ['first', {}, 'PutMetricAlarm', 'after'],
    ['update', update, 'UpdateService', 'after'],
  ] as const)
    it(`${what}: killed ${when} ${operation}, the next run ends it and nothing is there twice`, async () => {
      if (what === 'update') ended(await deployAside(to), 0);
      let pid = 0;
      const victim = (): void => {
        process.kill(pid, 'SIGKILL');
      };
      to.proxy.fault({ kind: 'kill', match: { operation }, nth: 1, when, victim });
      const started = (one: number): void => {
        pid = one;
      };
      const end = await deployTenant({ ...acme, ...request }, { env: to.env, started });
      assert.equal(end.code, 'SIGKILL', end.stderr);
      to.proxy.clearFaults();
      ended(await deployAside(to, request), 0);
      await converged(to, request, what === 'update' ? 3 : 2);
    });
});
