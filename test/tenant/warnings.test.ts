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

  it('tell of a command that is a whole line, and how it is written', () => {
    assert.match(
      warningsOf({ command: ['node server.js'] }).join(),
      /^command \["node server\.js"\] .*: \["node","server\.js"\]/,
    );
    assert.match(warningsOf({ command: ['a && b'] }).join(), /: \["sh","-c","a && b"\]/);
    assert.match(warningsOf({ entryPoint: ['sh -c'], command: ['a b'] }).join(), /^entryPoint /);
    assert.match(warningsOf({ beforeDeploy: { command: ['node migrate.js'] } }).join(), /^beforeDeploy\.command /);
    // A shell as entry point takes a line.
    assert.deepEqual(warningsOf({ entryPoint: ['sh', '-c'], command: ['node server.js'] }), []);
    assert.deepEqual(warningsOf({ command: ['node', 'a b.js'] }), []);
  });

  it('tell of a fixed host port that leaves no instance for a second copy', () => {
    const portMappings = [{ containerPort: 80, hostPort: 8080 }];
    const warning = /^port 8080 of the host is fixed.* one copy on an instance.*minimumHealthyPercent 50/;
    assert.match(warningsOf({ portMappings }).join(), warning);
    assert.match(warningsOf({ networkMode: 'host' }).join(), /^port 80 of the host/);
    assert.deepEqual(warningsOf({ portMappings, minimumHealthyPercent: 50 }), []);
    assert.deepEqual(warningsOf({ portMappings: [{ containerPort: 80, hostPort: 0 }] }), []);
  });

  it('tell of a leave that takes longer than the notice of spot capacity', () => {
    assert.match(warningsOf({ deregistrationDelaySeconds: 100, stopTimeout: 20 }).join(), /120 s/);
    assert.deepEqual(warningsOf({ deregistrationDelaySeconds: 89 }), []);
    assert.deepEqual(warningsOf({ loadBalancer: 'none', stopTimeout: 120 }), []);
  });
});
