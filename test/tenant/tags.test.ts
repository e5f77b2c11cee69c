import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeTagValue, encodeTagValue, userTags } from '../../ts-steps/data/tags.ts';
import { endedLease, isOpen, leaseOf, runnerOf } from '../../ts-steps/tenant/lease.ts';
import { isOurs, ownerTags } from '../../ts-steps/tenant/tags.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.webUrl(),
);
const legal = /^[A-Za-z0-9 +\-=._:/@]{0,256}$/;

describe('tag values', () => {
  it('are legal whatever the text', () => {
    fc.assert(
      fc.property(text, (one) => assert.match(encodeTagValue(one), legal)),
      { numRuns: 500 },
    );
  });

  it('tell two texts apart', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        fc.pre(one !== other);
        assert.notEqual(encodeTagValue(one), encodeTagValue(other));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '2', '5', '%', 'é'), maxLength: 6 }), (one) => {
        const bytes = encodeTagValue(one).replace(/=([0-9A-F]{2})/g, (_escape, digits) => `%${digits}`);
        assert.equal(decodeURIComponent(bytes), one);
      }),
    );
    // Beyond what fits the hash tells them apart.
    assert.notEqual(encodeTagValue(`${'x'.repeat(300)}1`), encodeTagValue(`${'x'.repeat(300)}2`));
  });

  it('keep what is legal already', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 +\-._:/@]{0,256}$/), (one) => assert.equal(encodeTagValue(one), one)),
    );
    assert.equal(encodeTagValue('100%'), '100=25');
    assert.equal(encodeTagValue('a=b'), 'a=3Db');
  });

  it('are read again as what they stand for, where they were not cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (one) => {
        fc.pre(encodeTagValue(one).length <= 200);
        assert.equal(decodeTagValue(encodeTagValue(one)), one);
      }),
      { numRuns: 500 },
    );
    for (const foreign of ['100%', '=FF', 'a=b', '%zz']) assert.equal(decodeTagValue(foreign), foreign);
  });

  it('are not cut through an escape', () => {
    for (let length = 230; length < 260; length += 1)
      assert.doesNotMatch(encodeTagValue(`${'x'.repeat(length)}${'é'.repeat(50)}`), /=(?![0-9A-F]{2})/);
  });
});

describe('owner tags', () => {
  const identity = { cluster: 'tenants', tenant: 'acme', service: 'web' };

  it('prove what is ours, all three of them', () => {
    assert.ok(isOurs({ ...ownerTags(identity), more: 'x' }, identity));
    assert.ok(!isOurs(undefined, identity));
    for (const key of Object.keys(ownerTags(identity)))
      assert.ok(!isOurs({ ...ownerTags(identity), [key]: 'other' }, identity), key);
    assert.ok(!isOurs(ownerTags(identity), { ...identity, cluster: 'others' }));
  });

  it('are not the caller’s, nor are AWS’s', () => {
    const tags = { ...ownerTags(identity), 'aws:ecs:clusterName': 'x', 'AWS:x': 'y', costCenter: '4711' };
    assert.deepEqual(userTags(tags), { costCenter: '4711' });
  });
});

describe('the lease', () => {
  it('is a legal tag, names who runs, and says whether the run has ended', () => {
    fc.assert(
      fc.property(fc.option(text, { nil: undefined }), (build) => {
        const lease = leaseOf('0123456789abcdef', build);
        assert.match(lease, legal);
        assert.match(endedLease(lease), legal);
        assert.ok(endedLease(lease).startsWith(lease));
        assert.ok(!isOpen(endedLease(lease)));
        assert.ok(!isOpen(undefined));
      }),
      { numRuns: 300 },
    );
    const url = 'https://ci.example.com/job/deploy/17/';
    assert.ok(isOpen(leaseOf('0123456789abcdef', url)));
    assert.equal(runnerOf(leaseOf('0123456789abcdef', url)), url);
    assert.equal(runnerOf(endedLease(leaseOf('0123456789abcdef', url))), url);
    assert.equal(runnerOf(leaseOf('0123456789abcdef', undefined)), 'by hand');
  });

  it('of a run is open until it ends, whatever runs', () => {
    fc.assert(fc.property(text, (build) => assert.ok(isOpen(leaseOf('0123456789abcdef', build)))));
    assert.ok(isOpen(leaseOf('0123456789abcdef', 'all is done')));
  });
});
