import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tenantNamePatterns, tenantsNamedBy } from '../../ts-steps/tenant/named-tenants.ts';
import { identityOf, namesOf, slotName } from '../../ts-steps/tenant/names.ts';
import { ownerTags } from '../../ts-steps/tenant/tags.ts';
import { tenantName } from './settings-arbitrary.ts';

const none = { families: [], alarms: [], resourceIds: [], targetGroupTags: [] };
const service = fc.constantFrom('web', 'worker', 'a1');

describe('what half-removed tenants left', () => {
  it('tells each of them by any one of its resources', () => {
    fc.assert(
      fc.property(tenantName, service, fc.constantFrom('tenants', 'a', 'Prod_1'), (tenant, one, cluster) => {
        const identity = { cluster, tenant, service: one };
        const names = namesOf(identity);
        for (const left of [
          { families: [names.family] },
          { alarms: [names.alarms.scaleIn] },
          { resourceIds: [names.resourceId] },
          { targetGroupTags: [ownerTags(identity)] },
        ])
          assert.deepEqual(tenantsNamedBy(cluster, { ...none, ...left }), [identity]);
        assert.deepEqual(identityOf(cluster, names.serviceName), identity);
        for (const slot of ['a', 'b'] as const)
          assert.match(slotName(identity, slot), tenantNamePatterns(cluster).targetGroup);
      }),
    );
  });

  it('tells one tenant once, and none of another cluster', () => {
    const acme = { cluster: 'tenants', tenant: 'acme', service: 'web' };
    const { family, alarms } = namesOf(acme);
    const other = { ...acme, cluster: 'others' };
    const left = {
      families: [family, 'tenants', 'tenants-2--acme'],
      alarms: [alarms.scaleOut, alarms.scaleIn, namesOf(other).alarms.scaleIn],
      resourceIds: [namesOf(other).resourceId],
      targetGroupTags: [ownerTags(other), {}],
    };
    assert.deepEqual(tenantsNamedBy('tenants', left), [acme]);
  });

  it('takes no name that a tenant cannot have', () => {
    for (const name of ['', 'Acme', '-acme', 'acme-', 'acme--', 'acme--web', 'acme--a--b', '1acme', 'a'.repeat(33)])
      assert.equal(identityOf('tenants', name), undefined, name);
  });
});
