/** Calls that AWS carries out while their answers are lost: nothing is there twice afterwards. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ListServiceDeploymentsCommand, ListTasksCommand } from '@aws-sdk/client-ecs';
import { requestStepHere } from '../support/in-process.ts';
import type { StepEnd } from '../support/step.ts';
import { writes } from '../wire/record.ts';
import { acme, converged, deploy, deployAside, ended, type Request, rig, settled, update } from './faults-support.ts';

describe('lost answers', () => {
  const to = rig();

  /** Here the SDK gives a call up after three tries, so that a run that cannot succeed ends soon. */
  const hasty = (step: string, request: Request): Promise<StepEnd> =>
    requestStepHere(step, request, { env: { ...to.env, AWS_MAX_ATTEMPTS: '3' } });

  /** The operations that a run of this request writes with. */
  const writesOf = async (request: Request): Promise<string[]> => {
    to.proxy.clear();
    ended(await deploy(to, request), 0);
    return writes(to.proxy.calls).map(({ operation }) => operation);
  };

  for (const [what, request] of Object.entries({ first: {}, update }))
    it(`${what}: of any one of its writes: the run ends as an undisturbed one`, async () => {
      if (what === 'update') ended(await deployAside(to), 0);
      await to.aws.save('before the lost answers');
      const { length } = await writesOf(request);
      assert.ok(length >= 12, `${length} writes`);
      for (let nth = 1; nth <= length; nth += 1) {
        await to.aws.restore('before the lost answers');
        await settled(to);
        to.proxy.fault({ kind: 'lostAnswer', match: { write: true }, nth });
        ended(await deploy(to, request), 0);
        to.proxy.clearFaults();
        await converged(to, request, what === 'update' ? 2 : 1);
      }
    });

  for (const [what, request] of Object.entries({ first: {}, update }))
    it(`${what}: of one of its operations, whatever is tried: the next run ends as an undisturbed one`, async () => {
      if (what === 'update') ended(await deployAside(to), 0);
      await to.aws.save('before the lost answers');
      const operations = new Set(await writesOf(request));
      for (const operation of operations) {
        await to.aws.restore('before the lost answers');
        await settled(to);
        to.proxy.fault({ kind: 'lostAnswer', match: { operation }, times: 9 });
        const { code, stderr } = await hasty('deploy-tenant', { ...acme, ...request });
        assert.ok(code === 0 || code === 5, `${operation}: exit ${code}\n${stderr}`);
        to.proxy.clearFaults();
        ended(await deploy(to, request), 0);
        await converged(to, request, what === 'update' ? 2 : 1);
      }
    });

  it('a restart begins one deployment, however often the answer is lost', async () => {
    ended(await deployAside(to), 0);
    const deployments = async (): Promise<number> => {
      const asked = new ListServiceDeploymentsCommand({ cluster: 'prod', service: 'acme' });
      return (await to.ecs.send(asked)).serviceDeployments?.length ?? 0;
    };
    const before = await deployments();
    to.proxy.fault({ kind: 'lostAnswer', match: { operation: 'UpdateService' }, times: 9 });
    ended(await hasty('restart-tenant', { name: 'acme', cluster: 'prod' }), 0);
    assert.equal(await deployments(), before + 1);
  });

  it('a call that AWS has not carried out is sent again, until AWS gets it', async () => {
    for (const operation of ['RegisterTaskDefinition', 'CreateRule'])
      to.proxy.fault({ kind: 'reset', match: { operation }, nth: 1, times: 2 });
    to.proxy.clear();
    ended(await deploy(to), 0);
    await converged(to, {});
  });

  it('a task of its own is started once', async () => {
    ended(await deployAside(to), 0);
    await to.aws.ecs({ runTask: { seconds: 0 } });
    const oneOff = async (): Promise<number> => {
      const asked = new ListTasksCommand({
        cluster: 'prod',
        startedBy: 'ecs-tenants/run-task',
        desiredStatus: 'STOPPED',
      });
      return (await to.ecs.send(asked)).taskArns?.length ?? 0;
    };
    const request = { name: 'acme', cluster: 'prod', command: ['node', 'migrate.js'] };
    to.proxy.fault({ kind: 'lostAnswer', match: { operation: 'RunTask' }, times: 1 });
    ended(await hasty('run-task', request), 0);
    assert.equal(await oneOff(), 1);
    to.proxy.fault({ kind: 'lostAnswer', match: { operation: 'RunTask' }, times: 9 });
    ended(await hasty('run-task', request), 5, /RunTask/);
    await to.aws.advance(5);
    assert.equal(await oneOff(), 2);
  });
});
