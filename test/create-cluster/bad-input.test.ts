import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bench, cluster, create, ended, type Request, tenants } from './support.ts';

const on = bench();

/** That a request ends with exit 2 at these places, and that no call is made. */
const invalid = async (request: Request, at: readonly string[], says: RegExp): Promise<void> => {
  const { result, calls } = ended(await create(on, { name: cluster, ...request }), 2, says);
  assert.deepEqual((result.errors ?? []).map(({ pointer }) => pointer).sort(), [...at].sort());
  assert.deepEqual(calls, []);
};

// Every single one is tested with the planner; here it is that nothing is called.
describe('bad input', () => {
  it('by the schema', () =>
    invalid(
      { spotMaxPrice: -1, domain: null, subnets: ['x'] },
      ['/domain', '/spotMaxPrice', '/subnets/0'],
      /3 problems/,
    ));

  it('by what goes together', () =>
    invalid(
      {
        spotMaxPrice: 0.123456,
        instanceTypes: ['m6i.large', 'm7g.large'],
        minSize: 3,
        maxSize: 1,
        subnets: ['subnet-11111111'],
      },
      ['/instanceTypes', '/minSize', '/spotMaxPrice', '/subnets'],
      /4 problems/,
    ));

  it('in the defaults of tenants', () =>
    invalid(
      { tenantDefaults: { memroy: 1, name: 'x' } },
      ['/tenantDefaults/memroy', '/tenantDefaults/name'],
      /2 problems/,
    ));
});

describe('bad input that shows only after reading', () => {
  it('a default that deploy-tenant would refuse', async () => {
    const end = ended(
      await create(on, { ...tenants, tenantDefaults: { memory: 'plenty' } }),
      2,
      /tenantDefaults\/memory/,
    );
    assert.deepEqual(end.wrote, {});
    assert.deepEqual(
      (end.result.errors ?? []).map(({ pointer }) => pointer),
      ['/tenantDefaults/memory'],
    );
  });
});
