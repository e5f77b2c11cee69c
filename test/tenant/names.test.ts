import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Identity, namesOf, slotName } from '../../ts-steps/tenant/names.ts';
import { tenantName } from './settings-arbitrary.ts';

const clusterName = fc
  .stringMatching(/^[A-Za-z0-9_]([A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?$/)
  .filter((name) => !name.includes('--') && name.length <= 100);
const serviceName = fc.oneof(fc.constant('web'), fc.constantFrom('worker', 'a', 'web2'));
const identity: fc.Arbitrary<Identity> = fc.record({
  // Few letters, so that one name is often the beginning of another.
  cluster: fc.oneof(clusterName, fc.stringMatching(/^[ab](-?[ab]){0,3}$/)),
  tenant: fc.oneof(tenantName, fc.stringMatching(/^[ab](-?[ab]){0,3}$/)),
  service: serviceName,
});

/** Names that are one namespace in an account and Region. */
const global = (one: Identity): string[] => {
  const { family, logGroup, resourceId, targetGroups, alarms } = namesOf(one);
  return [family, logGroup, resourceId, targetGroups.a, targetGroups.b, alarms.scaleOut, alarms.scaleIn];
};

describe('names', () => {
  it('of two tenants, clusters or services are never the same', () => {
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const taken = new Set(global(one));
        for (const name of global(other)) assert.ok(!taken.has(name), name);
        if (one.cluster === other.cluster) assert.notEqual(namesOf(one).serviceName, namesOf(other).serviceName);
      }),
      { numRuns: 1000 },
    );
  });

  it('of ten thousand tenants are all different', () => {
    const names = Array.from({ length: 10_000 }, (_unused, index) =>
      global({ cluster: `cluster${index % 7}`, tenant: `a-tenant-with-a-long-name-${index}`, service: 'web' }),
    ).flat();
    assert.equal(new Set(names).size, names.length);
  });

  it('are as AWS takes them', () => {
    fc.assert(
      fc.property(identity, (one) => {
        const { family, serviceName: service, containerName, logGroup, targetGroups, policies, alarms } = namesOf(one);
        for (const name of Object.values(targetGroups)) {
          assert.match(name, /^(?!-)[A-Za-z0-9-]{1,32}(?<!-)$/);
          assert.doesNotMatch(name, /--/);
        }
        for (const name of [family, service, containerName]) assert.match(name, /^[A-Za-z0-9_-]{1,255}$/);
        assert.match(logGroup, /^[.\-_/#A-Za-z0-9]{1,512}$/);
        for (const name of Object.values(alarms)) assert.match(name, /^[!-~]{1,255}$/);
        for (const name of Object.values(policies)) assert.match(name, /^[!-~]{1,256}$/);
      }),
      { numRuns: 500 },
    );
  });

  it('hold the tenant in what people read, and two slots', () => {
    const names = namesOf({ cluster: 'tenants', tenant: 'acme', service: 'web' });
    assert.equal(names.family, 'tenants--acme');
    assert.equal(names.serviceName, 'acme');
    assert.equal(names.logGroup, '/ecs-tenants/tenants/acme');
    assert.equal(names.resourceId, 'service/tenants/acme');
    assert.match(names.targetGroups.a, /^acme-[0-9a-f]{8}-a$/);
    assert.equal(names.targetGroups.b, names.targetGroups.a.replace(/a$/, 'b'));
    fc.assert(fc.property(identity, (one) => assert.notEqual(slotName(one, 'a'), slotName(one, 'b'))));
    const worker = namesOf({ cluster: 'tenants', tenant: 'acme', service: 'worker' });
    assert.equal(worker.serviceName, 'acme--worker');
  });

  it('do not end in the middle of a hyphenated word', () => {
    const long = namesOf({ cluster: 'tenants', tenant: 'twenty-letters-and-x-y-and-more', service: 'web' });
    assert.match(long.targetGroups.a, /^twenty-letters-and-x-[0-9a-f]{8}-a$/);
  });
});
