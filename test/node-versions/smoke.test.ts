/** What each step must do on every Node: on the present one by `npm test`, on the others by `npm run node-versions`. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Manifest } from '../../ts-steps/build/manifest.ts';
import { binaries, projectVersion, root } from '../../ts-steps/build/project.ts';
import { type EmbeddedAws, startEmbeddedAws } from '../emulator/embedded-aws.ts';
import { furnishCluster } from '../support/created-cluster.ts';
import { nodeOfSteps, requestStep, runStepBinary, type StepEnd } from '../support/step.ts';

const textOf = (path: string): string => readFileSync(`${root}${binaries}/${path}`, 'utf8');
const manifest = JSON.parse(textOf('manifest.json')) as Manifest;
const release = execFileSync(nodeOfSteps, ['--version'], { encoding: 'utf8' }).trim();
const env = {};

/** It ended well and said nothing but what was asked for: no warning of Node's own. */
const asked = async (step: string, ...flags: string[]): Promise<string> => {
  const { code, stdout, stderr } = await runStepBinary(step, flags, { env });
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
};

describe(`the compiled steps on Node ${release}`, () => {
  for (const [step, { schema }] of Object.entries(manifest.steps)) {
    it(`${step} tells its version, help and schema`, async () => {
      assert.equal(await asked(step, '--version'), `${projectVersion}\n`);
      assert.match(await asked(step, '--help'), new RegExp(`\\n  ${step} --[a-z]`));
      assert.deepEqual(JSON.parse(await asked(step, '--schema')), JSON.parse(textOf(schema)));
    });

    it(`${step} refuses an input that is not valid`, async () => {
      const { code, result, stderr } = await requestStep(step, { nmae: 'acme', accountId: 1 }, { env });
      assert.equal(code, 2, stderr);
      const pointers = result.errors?.map(({ pointer }) => pointer) ?? [];
      assert.ok(pointers.includes('/nmae') && pointers.includes('/accountId'), pointers.join(' '));
      assert.doesNotMatch(stderr, /warning/i);
    });
  }

  it('are started by one command too', async () => {
    assert.equal(await asked('ecs-tenants', '--version'), `${projectVersion}\n`);
    assert.match(await asked('ecs-tenants', 'deploy-tenant', '--help'), /--image/);
  });
});

describe(`a tenant's life on Node ${release}`, () => {
  const cluster = 'tenants';
  const acme = { name: 'acme', image: 'nginx:1.27', cluster };
  let aws: EmbeddedAws;
  before(async () => {
    aws = await startEmbeddedAws();
    await furnishCluster(aws, { cluster, domain: 'apps.example.com' });
  });
  after(() => aws?.stop());

  const done = async (step: string, request: object, ...flags: string[]): Promise<StepEnd> => {
    const end = await requestStep(step, { ...request }, { env: aws.env }, flags);
    assert.equal(end.code, 0, end.stderr);
    assert.equal(end.result.ok, true);
    assert.doesNotMatch(end.stderr, /\bwarning\b/i);
    return end;
  };

  it('is deployed, planned and described', async () => {
    const first = await done('deploy-tenant', acme);
    assert.equal(first.result.deployment?.verdict, 'steady');
    assert.ok((first.result.changes?.length ?? 0) > 0);
    const plan = await done('deploy-tenant', { ...acme, image: 'nginx:1.28' }, '--plan');
    assert.deepEqual(
      plan.result.changes?.map(({ resource, action }) => [resource, action]),
      [
        ['taskDefinition', 'create'],
        ['service', 'update'],
      ],
    );
    const described = await done('describe-tenant', { name: acme.name, cluster });
    assert.equal(described.result.status?.state, 'steady');
    assert.equal(described.result.settings?.['image'], acme.image);
    assert.deepEqual(described.result.changes, []);
  });
});
