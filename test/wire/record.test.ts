import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Call, countBy, criticalPath, rounds, writes } from './record.ts';

function call(seq: number, startedAt: number, endedAt: number, operation = 'DescribeServices'): Call {
  return { seq, service: 'ecs', operation, startedAt, endedAt, status: 200, write: operation.startsWith('Create') };
}

const anyCalls = fc
  .array(fc.record({ start: fc.nat(60), length: fc.nat(20), write: fc.boolean() }), { maxLength: 30 })
  .map((spans) =>
    spans.map(({ start, length, write }, i) => call(i + 1, start, start + length, write ? 'CreateService' : undefined)),
  );

function overlap(a: Call, b: Call): boolean {
  return a.startedAt <= b.endedAt && b.startedAt <= a.endedAt;
}

/** Length of the longest chain of calls each of which began after the one before had ended, by trying every pair. */
function longestChain(calls: readonly Call[]): number {
  const lengths = new Map<Call, number>();
  for (const later of [...calls].sort((a, b) => a.startedAt - b.startedAt)) {
    const before = calls.filter((earlier) => earlier.endedAt < later.startedAt);
    lengths.set(later, 1 + Math.max(0, ...before.map((earlier) => lengths.get(earlier) ?? 0)));
  }
  return Math.max(0, ...lengths.values());
}

describe('rounds', () => {
  it('puts calls that overlap into one round and a call that waited into the next', () => {
    const [a, b, c] = [call(1, 0, 10), call(2, 5, 30), call(3, 11, 20)];
    assert.deepEqual(rounds([c, b, a]), [[a, b], [c]]);
  });

  it('has none for no calls', () => {
    assert.deepEqual(rounds([]), []);
  });

  it('holds every call once, in rounds whose calls all overlap', () => {
    fc.assert(
      fc.property(anyCalls, (calls) => {
        const groups = rounds(calls);
        assert.deepEqual(new Set(groups.flat()), new Set(calls));
        assert.equal(groups.flat().length, calls.length);
        for (const group of groups) for (const a of group) for (const b of group) assert.ok(overlap(a, b));
      }),
    );
  });

  it('makes as many as the longest chain of calls that waited for one another', () => {
    fc.assert(fc.property(anyCalls, (calls) => assert.equal(rounds(calls).length, longestChain(calls))));
  });
});

describe('criticalPath', () => {
  it('follows what ended last back to the start', () => {
    const [a, b, c, d] = [call(1, 0, 10), call(2, 0, 20), call(3, 21, 30), call(4, 32, 50)];
    assert.deepEqual(criticalPath([a, b, c, d]), { calls: [b, c, d], waitedMs: 47, elapsedMs: 50 });
  });

  it('is empty for no calls', () => {
    assert.deepEqual(criticalPath([]), { calls: [], waitedMs: 0, elapsedMs: 0 });
  });

  it('is a chain that ends with the last end, no longer than the rounds and no slower than the whole', () => {
    fc.assert(
      fc.property(anyCalls, (calls) => {
        const path = criticalPath(calls);
        assert.ok(path.calls.every((later, i) => i === 0 || (path.calls[i - 1] as Call).endedAt < later.startedAt));
        assert.equal(path.calls.at(-1)?.endedAt ?? 0, Math.max(0, ...calls.map(({ endedAt }) => endedAt)));
        assert.ok(path.calls.length <= rounds(calls).length);
        assert.ok(path.waitedMs <= path.elapsedMs);
      }),
    );
  });
});

describe('countBy and writes', () => {
  it('count by service and operation', () => {
    const calls = [call(1, 0, 1), call(2, 0, 1, 'CreateService'), call(3, 2, 3)];
    assert.deepEqual(countBy(calls), { 'ecs.DescribeServices': 2, 'ecs.CreateService': 1 });
    assert.deepEqual(writes(calls), [calls[1]]);
  });

  it('count every call once', () => {
    fc.assert(
      fc.property(anyCalls, (calls) => {
        const counts = countBy(calls);
        assert.equal(
          Object.values(counts).reduce((sum, n) => sum + n, 0),
          calls.length,
        );
        assert.equal(counts['ecs.CreateService'] ?? 0, writes(calls).length);
      }),
    );
  });
});
