import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DeleteAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { TagResourceCommand } from '@aws-sdk/client-ecs';
import { freePriority } from '../../ts-steps/tenant/priorities.ts';
import { routed } from '../emulator/harness.ts';
import type { StepEnd } from '../support/step.ts';
import { until } from '../support/until.ts';
import { countBy } from '../wire/record.ts';
import {
  acme,
  converged,
  deploy,
  deployAside,
  ended,
  inventoryOf,
  prioritiesOf,
  type Request,
  revisionsOf,
  rig,
  serviceOf,
  tagOf,
  whole,
} from './faults-support.ts';

describe('runs beside each other', () => {
  const to = rig();

  /** Holds the calls of these runs at an operation until all of them have come to it. */
  const meetAt = (operation: string, runs: number): void => {
    let arrived = 0;
    let open: () => void = () => undefined;
    const all = new Promise<void>((resolve) => {
      open = resolve;
    });
    to.proxy.fault({
      kind: 'hook',
      match: { operation },
      times: runs,
      run: () => {
        arrived += 1;
        if (arrived === runs) open();
        return all;
      },
    });
  };

  /** Lets another run, past the proxy, come and go while the first call of this operation waits. */
  const intrude = (operation: string, act: () => Promise<unknown>): void =>
    to.proxy.fault({ kind: 'hook', match: { operation }, nth: 1, run: () => act().then(() => undefined) });

  describe('two first runs of one tenant', () => {
    it('at once, with the same request: both end well', async () => {
      meetAt('RegisterTaskDefinition', 2);
      const ends = await Promise.all([deploy(to), deploy(to)]);
      for (const end of ends) ended(end, 0);
      assert.ok(ends.some((end) => /reading again/.test(end.stderr)));
      await converged(to, {}, 2);
    });

    for (const operation of [
      'CreateLogGroup',
      'CreateTargetGroup',
      'CreateRule',
      'CreateService',
      'ChangeResourceRecordSets',
      'RegisterScalableTarget',
      'PutMetricAlarm',
      'TagResource',
    ])
      it(`of which one comes and goes while the other is at ${operation}: both end well`, async () => {
        let between: StepEnd | undefined;
        intrude(operation, async () => {
          between = await deployAside(to);
        });
        ended(await deploy(to), 0);
        ended(between as unknown as StepEnd, 0);
        await converged(to, {}, 2);
      });

    it('with different images: one of them runs, whole', async () => {
      intrude('CreateService', () => deployAside(to, { image: 'nginx:1.28' }));
      const end = ended(await deploy(to), 0);
      assert.match(end.stderr, /service acme was created by another run: reading again/);
      const kinds = end.result.changes?.filter((change) => change.done).map((change) => change.resource) ?? [];
      assert.ok(kinds.includes('targetGroup') && kinds.includes('service'), `not told: ${kinds.join(' ')}`);
      await converged(to, {}, 3);
    });
  });

  describe('the priority of a rule', () => {
    const host = 'acme.apps.example.com';
    const wanted = freePriority(host, new Set()) ?? 0;

    it('taken by another in between: the next free one', async () => {
      intrude('CreateRule', () => routed(to, 'other', wanted));
      const end = ended(await deploy(to), 0);
      assert.match(end.stderr, new RegExp(`priority ${wanted} was taken by another deployment: reading again`));
      assert.deepEqual(await prioritiesOf(to, host), [wanted + 1]);
      await converged(to, {});
    });

    it('taken again and again: it gives up in the end, and says so', async () => {
      let next = wanted;
      to.proxy.fault({
        kind: 'hook',
        match: { operation: 'CreateRule' },
        run: async () => {
          await routed(to, `other-${next}`, next);
          next += 1;
        },
      });
      const end = ended(await deploy(to), 3, /keep changing/);
      assert.match(end.result.hint ?? '', /Run again/);
      to.proxy.clearFaults();
      ended(await deploy(to), 0);
      await converged(to, {});
    });

    it('of ten tenants at once: all different', async () => {
      const tenants = Array.from({ length: 10 }, (_one, index) => `tenant-${index}`);
      const ends = await Promise.all(tenants.map((name) => deploy(to, { name })));
      for (const end of ends) ended(end, 0);
      const found = await Promise.all(tenants.map((name) => prioritiesOf(to, `${name}.apps.example.com`)));
      assert.equal(new Set(found.flat()).size, 10);
      for (const name of tenants) assert.deepEqual(await inventoryOf(to, name), whole);
    });
  });

  describe('two runs on a tenant that exists', () => {
    const first = { image: 'nginx:1.28', build: 'https://ci.example.com/job/1' };
    const second = { image: 'nginx:1.29', build: 'https://ci.example.com/job/2' };

    const stands = async (request: Request): Promise<void> => {
      await converged(to, request, 4);
      assert.match(tagOf(await serviceOf(to, 'acme'), 'run') ?? '', / done$/);
    };

    it('the second between the writes of the first: the first gives way and names it', async () => {
      ended(await deployAside(to), 0);
      let between: StepEnd | undefined;
      // The first asks beside its first writes whether the tenant is still its own.
      intrude('ListTagsForResource', async () => {
        between = await deployAside(to, second);
      });
      const end = ended(await deploy(to, first), 6, /Another run has taken over this tenant: .*\/job\/2\./);
      ended(between as unknown as StepEnd, 0);
      assert.equal(countBy(to.proxy.calls)['ecs.UpdateService'], undefined);
      assert.match(end.stderr, /not done: service acme/);
      await stands(second);
    });

    it('the first with a write under way as the second comes: the second puts it right', async () => {
      ended(await deployAside(to), 0);
      // No rollout ends before time is let pass.
      await to.aws.ecs({ timing: { start: 5, healthy: 5, drain: 5 } });
      let other: Promise<StepEnd> | undefined;
      intrude('RegisterTaskDefinition', async () => {
        const before = (await revisionsOf(to, 'acme')).length;
        other = deployAside(to, second);
        await until('the revision of the second', async () => (await revisionsOf(to, 'acme')).length > before);
        await until('its update', async () => !(await serviceOf(to, 'acme'))?.taskDefinition?.endsWith(':1'));
      });
      const one = await deploy(to, first);
      ended(one, 6, /\/job\/2/);
      let isEnded = false;
      const last = (other as unknown as Promise<StepEnd>).finally(() => {
        isEnded = true;
      });
      await until('the end of the second', async () => {
        await to.aws.advance(10);
        return isEnded;
      });
      ended(await last, 0);
      assert.ok(!(await serviceOf(to, 'acme'))?.taskDefinition?.endsWith(':1'));
      await stands(second);
    });

    it('the first ends over the mark of the second: the second goes on', async () => {
      ended(await deployAside(to), 0);
      const arn = (await serviceOf(to, 'acme'))?.serviceArn;
      const mark = (value: string) =>
        to.ecs.send(new TagResourceCommand({ resourceArn: arn, tags: [{ key: 'ecs-tenants:run', value }] }));
      await mark('0a1b2c3d https://ci.example.com/job/1');
      intrude('ListTagsForResource', () => mark('0a1b2c3d https://ci.example.com/job/1 done'));
      ended(await deploy(to, second), 0);
      await stands(second);
    });

    it('a run that finds another at work reads again after its rollout, and repairs', async () => {
      ended(await deployAside(to), 0);
      const service = await serviceOf(to, 'acme');
      const run = { key: 'ecs-tenants:run', value: '0a1b2c3d https://ci.example.com/job/1' };
      await to.ecs.send(new TagResourceCommand({ resourceArn: service?.serviceArn, tags: [run] }));
      intrude('UpdateService', () =>
        to.cloudwatch.send(new DeleteAlarmsCommand({ AlarmNames: ['ecs-tenants/prod/acme/cpu-high'] })),
      );
      const end = ended(await deploy(to, second), 0);
      const told = end.result.changes?.map((change) => `${change.resource} ${change.done}`);
      assert.deepEqual(told, ['taskDefinition true', 'service true', 'alarm true']);
      await stands(second);
    });

    it('a run that finds the mark of one that died goes on, and is not kept from ending', async () => {
      ended(await deployAside(to), 0);
      const service = await serviceOf(to, 'acme');
      const run = { key: 'ecs-tenants:run', value: 'deadbeef https://ci.example.com/job/0' };
      await to.ecs.send(new TagResourceCommand({ resourceArn: service?.serviceArn, tags: [run] }));
      ended(await deploy(to, { ...acme, ...first }), 0);
      await stands(first);
    });
  });
});
