/** More hosts than one listener rule holds: five hosts a rule. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostsOfRule } from '../../ts-steps/front/rules.ts';
import { acme, balancingOf, bench, changed, cluster, deploy, deployed, ended, onAcme, recordsOf } from './support.ts';

const on = bench();

const hosts = (count: number): string[] => Array.from({ length: count }, (_one, index) => `h${index}.apps.example.com`);

/** Hosts of the tenant's rules, the rule with the most first. */
const rules = async (): Promise<string[][]> =>
  (await balancingOf(on)).rules
    .map(hostsOfRule)
    .filter((some) => some.length > 0)
    .map((some) => some.sort())
    .sort((a, b) => b.length - a.length);

const names = async (): Promise<string[]> => (await recordsOf(on)).map(({ Name = '' }) => Name.replace(/\.$/, ''));

test('twelve hosts stand in three rules, and every host has its record', async () => {
  const first = await deployed(on, { ...acme, hosts: hosts(12) });
  assert.equal(first.result.url, 'http://h0.apps.example.com');
  assert.match((first.result.warnings ?? []).join('\n'), /12 hosts take 3 listener rules/);
  assert.deepEqual(
    (await rules()).map(({ length }) => length),
    [5, 5, 2],
  );
  assert.deepEqual((await rules()).flat().sort(), hosts(12).sort());
  for (const host of hosts(12)) assert.ok((await names()).includes(host), host);

  const second = await deployed(on, { ...acme, hosts: hosts(12) });
  assert.deepEqual([changed(second), second.wrote], [[], {}]);
  const asked = await deployed(on, { name: 'acme', cluster });
  assert.deepEqual(changed(asked), []);
  const described = ended(await onAcme(on, 'describe-tenant'), 0);
  assert.deepEqual((described.settings as { hosts?: string[] } | undefined)?.hosts, hosts(12));

  const fewer = await deployed(on, { ...acme, hosts: hosts(6) });
  assert.deepEqual(
    (await rules()).map(({ length }) => length),
    [5, 1],
    changed(fewer).join('\n'),
  );
  assert.ok(!(await names()).includes('h6.apps.example.com'));
  assert.deepEqual(changed(await deployed(on, { ...acme, hosts: hosts(6) })), []);

  ended(await onAcme(on, 'remove-tenant', { confirm: 'acme', keepLogs: false }), 0);
  assert.deepEqual(await rules(), []);
  assert.deepEqual(
    (await names()).filter((name) => name.startsWith('h')),
    [],
  );
});

test('a run that ended between its rules is finished by the next one', async () => {
  on.proxy.fault({
    kind: 'error',
    match: { operation: 'CreateRule' },
    nth: 2,
    status: 400,
    code: 'AccessDenied',
    message: 'no',
  });
  ended(await deploy(on, { ...acme, hosts: hosts(11) }), 5);
  on.proxy.clearFaults();
  await deployed(on, { ...acme, hosts: hosts(11) });
  assert.deepEqual((await rules()).flat().sort(), hosts(11).sort());
  assert.deepEqual(changed(await deployed(on, { ...acme, hosts: hosts(11) })), []);
});

test('a twenty-sixth host is refused before any call', async () => {
  const run = await deploy(on, { ...acme, hosts: hosts(26) });
  assert.match(ended(run, 2).errors?.[0]?.message ?? '', /25/);
  assert.deepEqual(run.calls, []);
});
