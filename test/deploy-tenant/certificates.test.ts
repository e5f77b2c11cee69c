/** Hosts that no certificate of the listener covers. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acme, bench, deploy, deployed, ended } from './support.ts';

const on = bench({ https: true });

const bare = { name: acme.name, cluster: acme.cluster, hosts: ['acme.apps.example.com', 'a.b.apps.example.com'] };

test('are warned of in plan and result, and refused where a certificate is required; no call is made for it', async () => {
  const covered = await deployed(on);
  assert.deepEqual(covered.result.warnings, []);
  const warning =
    /^no certificate of the listener covers a\.b\.apps\.example\.com, and browsers warn of it: they cover /;
  const plan = await deploy(on, bare, '--plan');
  assert.match(ended(plan, 0).warnings?.[0] ?? '', warning);
  assert.ok(plan.calls.every(({ operation }) => !/Certificate/.test(operation)));
  const refused = await deploy(on, bare, '--require-certificate');
  assert.match(
    ended(refused, 3).message ?? '',
    /no certificate of the listener covers a\.b\.apps\.example\.com; they cover/,
  );
  assert.deepEqual(refused.wrote, {});
  assert.match(ended(await deploy(on, bare), 0).warnings?.[0] ?? '', warning);
  ended(await deploy(on, { ...acme, hosts: ['acme.apps.example.com'] }, '--require-certificate'), 0);
});
