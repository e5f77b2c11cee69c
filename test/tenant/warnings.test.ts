import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deploy, planFor } from './deploy.ts';
import { fakeAws } from './fake-aws.ts';

const warningsOf = (request: object): readonly string[] =>
  planFor(fakeAws(), { name: 'acme', image: 'acme/shop:2.4.1', ...request }).plan.warnings;

describe('warnings', () => {
  it('are none without a reason', () => {
    assert.deepEqual(warningsOf({}), []);
    assert.deepEqual(warningsOf({ image: 'registry.example.com:5000/shop:1' }), []);
    assert.deepEqual(warningsOf({ image: `nginx@sha256:${'0'.repeat(64)}` }), []);
    assert.deepEqual(warningsOf({ image: `nginx:latest@sha256:${'0'.repeat(64)}` }), []);
  });

  it('tell of an image whose version nobody can tell', () => {
    assert.match(warningsOf({ image: 'nginx:latest' }).join(), /^image nginx:latest is tagged latest/);
    assert.match(warningsOf({ image: 'nginx' }).join(), /^image nginx has no tag/);
    assert.match(warningsOf({ image: 'registry.example.com:5000/nginx' }).join(), /has no tag/);
  });

  it('tell that a tag may have moved, where the same image is named and nothing deployed', async () => {
    const aws = fakeAws();
    const request = { name: 'acme', image: 'acme/shop:2.4.1' };
    await deploy(aws, request);
    const moved = /^nothing deployed: image acme\/shop:2\.4\.1 is the same reference as before/;
    assert.match(planFor(aws, request).plan.warnings.join(), moved);
    assert.match(planFor(aws, { ...request, logRetentionInDays: 7 }).plan.warnings.join(), moved);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.warnings, []);
    assert.deepEqual(planFor(aws, { ...request, forceNewDeployment: true }).plan.warnings, []);
    assert.deepEqual(planFor(aws, { ...request, memory: 1024 }).plan.warnings, []);
    // Autoscaling, the limits of a deployment: the service is updated, and no task is started.
    assert.match(planFor(aws, { ...request, minimumHealthyPercent: 50 }).plan.warnings.join(), moved);
  });

  it('tell of variables that look like secrets, without their values', () => {
    const warning = warningsOf({
      environment: { DB_PASSWORD: 'hunter2', API_KEY: 'hunter3', LOG_LEVEL: 'info' },
    }).join();
    assert.match(warning, /^environment (API_KEY, DB_PASSWORD|DB_PASSWORD, API_KEY): .*put it into secrets/);
    assert.doesNotMatch(warning, /hunter/);
  });

  it('tell of a leave that takes longer than the notice of spot capacity', () => {
    assert.match(warningsOf({ deregistrationDelaySeconds: 100, stopTimeout: 20 }).join(), /120 s/);
    assert.deepEqual(warningsOf({ deregistrationDelaySeconds: 89 }), []);
    assert.deepEqual(warningsOf({ loadBalancer: 'none', stopTimeout: 120 }), []);
  });
});
