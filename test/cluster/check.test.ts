import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkClusterRequest } from '../../ts-steps/cluster/check.ts';
import type { CreateClusterInput } from '../../ts-steps/generated/create-cluster.input.ts';
import { contract } from '../../ts-steps/generated/create-cluster.ts';
import { validateRequest } from '../../ts-steps/runtime/validate.ts';
import { badRequests } from './bad-requests.ts';

/** All that is wrong with a request before anything is read: by the schema, and where that is content, by the planner. */
const problemsOf = (request: Readonly<Record<string, unknown>>) => {
  const bySchema = validateRequest(contract, request);
  if (bySchema.length > 0) return bySchema;
  return checkClusterRequest(request as unknown as CreateClusterInput);
};

describe('bad input', () => {
  for (const { what, request, at, says } of badRequests)
    it(what, () => {
      const problems = problemsOf({ name: 'tenants', ...request });
      assert.deepEqual(problems.map(({ pointer }) => pointer).sort(), [...at].sort());
      for (const { pointer, message } of problems) assert.ok(message.startsWith(pointer), message);
      if (says !== undefined) assert.match(problems.map(({ message }) => message).join('\n'), says);
    });

  it('is told all at once', () => {
    const problems = problemsOf({
      name: 'tenants',
      spotMaxPrice: 0.0000001,
      minSize: -1,
      instanceTypes: ['large'],
      subnets: ['a', 'b'],
      domain: 'example',
    });
    assert.deepEqual(problems.map(({ pointer }) => pointer).sort(), [
      '/domain',
      '/instanceTypes/0',
      '/minSize',
      '/spotMaxPrice',
      '/subnets/0',
      '/subnets/1',
    ]);
  });
});

describe('good input', () => {
  for (const [what, request] of Object.entries<Readonly<Record<string, unknown>>>({
    'a price of five decimals': { spotMaxPrice: 0.01234 },
    'a whole price': { spotMaxPrice: 3 },
    'min equals max': { minSize: 3, maxSize: 3 },
    'no instances at all': { minSize: 0, maxSize: 0 },
    'one subnet without a load balancer': { subnets: ['subnet-11111111'], loadBalancer: 'none' },
    'types of one architecture': {
      instanceTypes: ['m7g.large', 'c6gn.xlarge', 't4g.large', 'x2gd.medium', 'a1.large'],
    },
    'types that only look like Graviton': { instanceTypes: ['g5.xlarge', 'g4dn.xlarge', 'm6i.large'] },
    'a single type': { instanceTypes: ['m6i.large'], cpuArchitecture: 'X86_64' },
    'ranges without an upper end': { instanceRequirements: { vCpuCount: { min: 2 }, memoryMiB: { min: 512 } } },
    'tags with all characters': { tags: { 'a b+c=d._:@-': ' +=._:/@-' } },
    'defaults of tenants': { tenantDefaults: { memory: 512, environment: { A: '1' }, scaleOut: { threshold: 60.5 } } },
  }))
    it(what, () => assert.deepEqual(problemsOf({ name: 'tenants', ...request }), []));
});
