import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type Call, countBy, rounds, writes } from '../wire/record.ts';
import { bench, certificate, cluster, created, domain, ended, type Run, run } from './support.ts';

const on = bench();

const latency = 300;

/** What somebody pays for: rounds of calls that wait for one another, calls, and those that write. */
const told = (test: TestContext, what: string, { calls }: Run): number => {
  const found = rounds(calls);
  test.diagnostic(`${what}: ${found.length} rounds, ${calls.length} calls, ${writes(calls).length} writes`);
  test.diagnostic(`${what} by service: ${JSON.stringify(byService(calls))}`);
  for (const [index, round] of found.entries())
    test.diagnostic(`${what} round ${index + 1}: ${Object.entries(countBy(round)).map(shown).join(', ')}`);
  return found.length;
};

const shown = ([operation, count]: [string, number]): string => (count === 1 ? operation : `${count} × ${operation}`);

const byService = (calls: readonly Call[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { service } of calls) counts[service] = (counts[service] ?? 0) + 1;
  return counts;
};

test('only dependent calls wait: a first run, a second, a look, a removal', async (context) => {
  await certificate(on);
  on.proxy.setLatency(latency);
  const request = { name: cluster, domain, spotMaxPrice: 0.05 };
  const first = await created(on, request);
  assert.ok(told(context, 'first run', first) <= 14);
  const second = await created(on, request);
  assert.deepEqual(second.wrote, {});
  assert.ok(told(context, 'second run', second) <= 5);
  // Two of them, in rounds that were there, tell what tenants need not ask: public subnets, and the certificates' names.
  assert.ok(second.calls.length <= 33);
  const look = ended(await run(on, 'describe-cluster', { name: cluster }), 0);
  assert.ok(told(context, 'describe-cluster', look) <= 5);
  const removal = ended(await run(on, 'remove-cluster', { name: cluster, confirm: cluster }), 0);
  assert.ok(told(context, 'removal', removal) <= 20);
});
