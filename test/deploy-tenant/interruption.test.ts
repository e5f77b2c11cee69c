import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StepEnd } from '../support/step.ts';
import { deployTenant } from '../support/step.ts';
import type { Fault } from '../wire/faults.ts';
import { startWireProxy } from '../wire/proxy.ts';
import { writes } from '../wire/record.ts';
import {
  acme,
  converged,
  deploy,
  deployAside,
  each,
  ended,
  nothingWritten,
  type Request,
  rig,
} from './faults-support.ts';

/** Every kind of write that an update can need. */
const update = {
  image: 'nginx:1.28',
  environment: { LOG_LEVEL: 'debug' },
  logRetentionInDays: 14,
  healthCheckPath: '/health',
  deregistrationDelaySeconds: 20,
  maxCount: 6,
  scaleOut: { threshold: 60, cooldown: 30 },
  tags: { team: 'a' },
};

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
    return { end, ms: performance.now() - sentAt };
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

  /** One run of a tenant by a proxy of its own, spoilt by a fault. */
  const spoilt = async (request: Request, faultFor: (kill: () => void) => Fault): Promise<StepEnd> => {
    const proxy = await startWireProxy({ target: to.aws.endpoint });
    try {
      let pid = 0;
      const started = (one: number): void => {
        pid = one;
      };
      proxy.fault(faultFor(() => process.kill(pid, 'SIGKILL')));
      const env = { ...to.aws.env, AWS_ENDPOINT_URL: proxy.endpoint };
      const end = await deployTenant({ ...acme, ...request }, { env, started });
      await proxy.idle();
      return end;
    } finally {
      await proxy.stop();
    }
  };

  const writesOf = async (request: Request): Promise<number[]> => {
    to.proxy.clear();
    ended(await deploy(to, request), 0);
    const made = writes(to.proxy.calls).map((call) => `${call.service}.${call.operation}`);
    return made.map((_one, index) => index + 1);
  };

  const tenants = { first: {}, update } as const;

  for (const [what, request] of Object.entries(tenants)) {
    /** Every write of the run, and a tenant for each that is ready for that run. */
    const cases = async (): Promise<{ nth: number; name: string }[]> => {
      const prepared = async (name: string): Promise<void> => {
        if (what === 'update') ended(await deployAside(to, { name }), 0);
      };
      await prepared('measure');
      const all = (await writesOf({ ...request, name: 'measure' })).map((nth) => ({ nth, name: `at-${nth}` }));
      assert.ok(all.length >= 12, `${all.length} writes`);
      await each(all, ({ name }) => prepared(name));
      return all;
    };
    const mostRevisions = what === 'update' ? 3 : 2;

    // The first run's writes tell both apart; those of an update are the same calls.
    for (const when of what === 'update' ? (['after'] as const) : (['before', 'after'] as const))
      it(`${what}: killed ${when} any of its writes, the next run ends it and nothing is there twice`, async () => {
        await each(await cases(), async ({ nth, name }) => {
          const wanted = { ...request, name };
          const end = await spoilt(wanted, (victim) => ({ kind: 'kill', match: { write: true }, nth, when, victim }));
          assert.equal(end.code, 'SIGKILL', `write ${nth}\n${end.stderr}`);
          ended(await deployAside(to, wanted), 0);
          await converged(to, wanted, mostRevisions - (when === 'before' ? 1 : 0));
        });
      });

    it(`${what}: with the answer to any of its writes lost, it ends all the same`, async () => {
      await each(await cases(), async ({ nth, name }) => {
        const wanted = { ...request, name };
        const end = await spoilt(wanted, () => ({ kind: 'lostAnswer', match: { write: true }, nth }));
        ended(end, 0);
        await converged(to, wanted, mostRevisions);
      });
    });
  }
});
