/** AWS may answer in another order, or write out what was left out: nothing of that is a change. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import { deploy, planFor } from './deploy.ts';
import { type FakeAws, fakeAws } from './fake-aws.ts';

const acme = { name: 'acme', image: 'nginx:1.27' };

const containersOf = (aws: FakeAws): ContainerDefinition[] =>
  [...aws.revisions.values()].flatMap((one) => one.containerDefinitions ?? []);

const planned = (aws: FakeAws, request: object = {}) => {
  const { changes, drift } = planFor(aws, { name: 'acme', ...request }).plan;
  return { changes: changes.map(({ resource, fields }) => ({ resource, fields })), drift };
};

describe('what AWS answers in its own words', () => {
  it('a container without CPU of its own has 0, which is no setting', async () => {
    const aws = fakeAws();
    await deploy(aws, acme);
    for (const one of containersOf(aws)) one.cpu = 0;
    // Registered by others: no note says what was meant.
    for (const tags of aws.tags.values()) for (const key of ['digest', 'applied']) delete tags[`ecs-tenants:${key}`];
    const { present } = planFor(aws, { name: 'acme' });
    assert.equal(present.cpu, undefined);
    assert.deepEqual(
      planned(aws).changes.filter(({ resource }) => resource === 'taskDefinition'),
      [],
    );
  });
});
