import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodedNames, encodedNames, isCovered } from '../../ts-steps/front/certificate-names.ts';
import { planFor } from './deploy.ts';
import { type FakeAws, type FakeOptions, fakeAws } from './fake-aws.ts';
import { assertRefused } from './refusal.ts';

const acme = { name: 'acme', image: 'acme/shop:2.4.1' };

const withNames = (names: string, options: FakeOptions = {}): FakeAws =>
  fakeAws({ ...options, clusterTags: { 'ecs-tenants:certificate-names': names } });

const warnings = (aws: FakeAws, request: object = {}): string =>
  planFor(aws, { ...acme, ...request }).plan.warnings.join();

describe('the names of a listener’s certificates', () => {
  it('stand in a tag without an asterisk, and come back', () => {
    const names = ['shop.example.com', '*.apps.example.com'];
    const tag = encodedNames([...names, ...names]);
    assert.equal(tag, '.apps.example.com shop.example.com');
    assert.deepEqual(decodedNames(tag)?.sort(), [...names].sort());
    assert.equal(decodedNames(undefined), undefined);
    assert.equal(encodedNames(Array.from({ length: 30 }, (_one, index) => `host-${index}.example.com`)), undefined);
  });

  it('cover a host by name, or by a wildcard for one label', () => {
    assert.ok(isCovered('acme.apps.example.com', ['*.apps.example.com']));
    assert.ok(isCovered('Shop.example.com', ['shop.example.com']));
    assert.ok(!isCovered('a.acme.apps.example.com', ['*.apps.example.com']));
    assert.ok(!isCovered('apps.example.com', ['*.apps.example.com']));
  });

  it('are told where they do not cover a host', () => {
    assert.equal(warnings(withNames('.apps.example.com')), '');
    assert.match(
      warnings(withNames('.apps.example.com'), { hosts: ['acme.apps.example.com', 'shop.acme.example'], dns: 'none' }),
      /^no certificate of the listener covers shop\.acme\.example, and browsers warn of it: they cover \*\.apps\.example\.com;/,
    );
    assert.equal(warnings(fakeAws(), { hosts: ['shop.acme.example'], dns: 'none' }), '', 'not known');
  });

  it('are required where the caller says so', () => {
    const plan = (aws: FakeAws, request: object = {}) =>
      planFor(aws, { ...acme, requireCertificate: true, ...request });
    plan(withNames('.apps.example.com'));
    plan(fakeAws(), { loadBalancer: 'none' });
    const bare = assertRefused(
      () => plan(withNames('.apps.example.com'), { hosts: ['x.example.com'], dns: 'none' }),
      3,
    );
    assert.match(bare.message, /no certificate of the listener covers x\.example\.com; they cover \*\.apps/);
    assert.match(assertRefused(() => plan(fakeAws()), 3).message, /not known which names/);
  });
});
