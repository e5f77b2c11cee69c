/** Calls of create-cluster that AWS carries out while their answers are lost: nothing is there twice afterwards. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writes } from '../wire/record.ts';
import { leftOf, templateVersionsOf } from './state.ts';
import { bench, certificate, create, ended, tenants, unchanged } from './support.ts';

const on = bench();

const login = { env: { DOCKER_HUB_USERNAME: 'acme', DOCKER_HUB_TOKEN: 'hunter2' } };
/** Here the SDK gives a call up after three tries, so that a run that cannot succeed ends soon. */
const hasty = { env: { ...login.env, AWS_MAX_ATTEMPTS: '3' } };
const request = { ...tenants, tags: { team: 'a' }, tenantDefaults: { memory: 256 } };

const whole = async (): Promise<void> => {
  assert.equal((await leftOf(on)).length, 11);
  assert.equal((await templateVersionsOf(on)).length, 1);
  await unchanged(on, { name: request.name });
};

test('once of any of its operations, or nine times of one that makes something: nothing is there twice', async () => {
  await certificate(on);
  await on.aws.save('before the cluster');
  const run = await create(on, request, login);
  ended(run, 0);
  await whole();
  const operations = new Set(writes(run.calls).map(({ operation }) => operation));
  assert.ok(operations.size >= 12, [...operations].join(' '));
  for (const operation of operations) {
    // A name that is taken, or our token, tells AWS that it is the same call; where nothing is made there is nothing twice.
    for (const times of operation.startsWith('Create') ? [1, 9] : [1]) {
      await on.aws.restore('before the cluster');
      on.proxy.fault({ kind: 'lostAnswer', match: { operation }, times });
      const { code, stderr } = await create(on, request, hasty);
      if (times === 1) assert.equal(code, 0, `${operation}: exit ${code}\n${stderr}`);
      assert.ok(code === 0 || code === 5, `${operation}: exit ${code}\n${stderr}`);
      on.proxy.clearFaults();
      if (code !== 0) ended(await create(on, request, login), 0);
      await whole();
    }
  }
});
