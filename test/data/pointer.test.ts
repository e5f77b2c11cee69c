import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mergePatch } from '../../ts-steps/data/merge-patch.ts';
import { pointerOf, pointerParts, valueAt, withoutValueAt, withValueAt } from '../../ts-steps/data/pointer.ts';

const key = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'a/b', '~', '~1', '~01', '/', '', '0'),
);
const keys = fc.array(key, { minLength: 1, maxLength: 4 });
const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.string(), fc.boolean(), tie('object')),
  object: fc.array(fc.tuple(key, tie('any')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
})).object;

/** That nobody has put anything where every object would find it. */
const assertUnpolluted = (): void => {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
};

describe('pointers', () => {
  it('come back as they went', () => {
    fc.assert(fc.property(keys, (parts) => assert.deepEqual(pointerParts(pointerOf(...parts)), parts)));
    assert.deepEqual(pointerParts('/environment/A~1B~0~01'), ['environment', 'A/B~~1']);
    assert.equal(pointerOf('environment', 'A/B~'), '/environment/A~1B~0');
  });

  it('find what they have set, leave the document as it was, and take it away again', () => {
    fc.assert(
      fc.property(json, keys, fc.string(), (document, parts, value) => {
        // A number in an empty place makes a list.
        fc.pre(!parts.some((part) => /^\d+$/.test(part)));
        const before = JSON.stringify(document);
        const pointer = pointerOf(...parts);
        const changed = withValueAt(document, pointer, value);
        assert.equal(valueAt(changed, pointer), value);
        assert.equal(valueAt(withoutValueAt(changed, pointer), pointer), undefined);
        assert.equal(JSON.stringify(document), before);
        assertUnpolluted();
      }),
      { numRuns: 300 },
    );
  });

  it('see only what an object itself holds', () => {
    assert.equal(valueAt({}, '/constructor'), undefined);
    assert.equal(valueAt({}, '/__proto__/toString'), undefined);
    assert.equal(valueAt({ a: 'text' }, '/a/length'), undefined);
    withValueAt({}, '/__proto__/polluted', 'yes');
    withValueAt({}, '/constructor/prototype/polluted', 'yes');
    assertUnpolluted();
  });

  it('count in lists', () => {
    const document = { ports: [{ port: 80 }, { port: 81 }] };
    assert.deepEqual(withValueAt(document, '/ports/1/port', 82), { ports: [{ port: 80 }, { port: 82 }] });
    assert.deepEqual(withValueAt({}, '/ports/0/port', 80), { ports: [{ port: 80 }] });
    assert.deepEqual(withoutValueAt(document, '/ports/0'), { ports: [{ port: 81 }] });
    assert.deepEqual(withoutValueAt(document, '/ports/7'), document);
  });

  it('that name nothing take nothing away', () => {
    fc.assert(
      fc.property(json, keys, (document, parts) => {
        fc.pre(valueAt(document, pointerOf(...parts)) === undefined);
        assert.deepEqual(withoutValueAt(document, pointerOf(...parts)), document);
      }),
    );
  });
});

/** RFC 7396 without null, as it stands there. */
const specified = (target: unknown, patch: unknown): unknown => {
  const isObject = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(patch)) return patch;
  const entries = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [name, value] of Object.entries(patch)) entries.set(name, specified(entries.get(name), value));
  return Object.fromEntries(entries);
};

describe('a merge patch', () => {
  it('is what the RFC says', () => {
    fc.assert(
      fc.property(json, json, (target, patch) => {
        const before = JSON.stringify([target, patch]);
        assert.deepEqual(mergePatch(target, patch), specified(target, patch));
        assert.equal(JSON.stringify([target, patch]), before);
        assertUnpolluted();
      }),
      { numRuns: 300 },
    );
  });

  it('twice is the same as once, and of nothing changes nothing', () => {
    fc.assert(
      fc.property(json, json, (target, patch) => {
        const once = mergePatch(target, patch);
        assert.deepEqual(mergePatch(once, patch), once);
        assert.deepEqual(mergePatch(target, {}), target);
      }),
    );
  });

  it('merges maps by key and replaces lists', () => {
    assert.deepEqual(mergePatch({ a: { b: 1, c: 2 }, d: [1, 2] }, { a: { c: 3 }, d: [4] }), {
      a: { b: 1, c: 3 },
      d: [4],
    });
    const patched = mergePatch({}, JSON.parse('{"__proto__": "value"}')) as object;
    assert.equal(JSON.stringify(patched), '{"__proto__":"value"}');
  });
});
