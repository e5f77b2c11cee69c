/** tenantPipeline, the job of two lines: form, deployment, approval, and what people see of a build. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StepResult } from '../../ts-steps/generated/result.ts';
import { bench, changed, serviceOf, taskDefinitionOf } from '../deploy-tenant/support.ts';
import { runStepBinary } from '../support/step.ts';
import type { Report } from './jenkins.ts';
import { controller, count, failedWith, succeeded } from './support.ts';

interface Parameter {
  readonly symbol: string;
  readonly name: string;
  readonly defaultValue?: string | boolean;
  readonly choices?: readonly string[];
  readonly description: string;
}

const job = 'tenantPipeline()';
const approving = 'tenantPipeline(approval: true)';

/** The form's parameters, as the build registered them. */
const formOf = ({ properties }: Report): readonly Parameter[] => {
  assert.equal(properties.length, 1);
  assert.equal(properties[0]?.symbol, 'parameters');
  return properties[0]?.value as readonly Parameter[];
};

describe('tenantPipeline', () => {
  const aws = bench();
  const on = controller(() => aws.env);

  /** The form as a person leaves it who fills in only this. */
  const filled = async (jenkinsfile: string, values: Readonly<Record<string, string | boolean>>) => {
    const fields = formOf(await on.run(jenkinsfile));
    const untouched = fields.map(({ name, defaultValue = '' }) => [name, defaultValue] as const);
    return { ...Object.fromEntries(untouched), ...values };
  };
  const acme = { name: 'acme', image: 'registry.example.com/team/shop:2.4.1', cluster: 'tenants' };

  it('registers the form in its first build, and deploys nothing', async (t) => {
    const report = await on.run(job);
    assert.equal(report.result, 'NOT_BUILT', report.log);
    assert.match(report.description ?? '', /Build with Parameters/);
    assert.deepEqual([count(report, 'node'), count(report, 'sh')], [0, 0]);
    const form = formOf(report);
    assert.deepEqual(
      form.slice(0, 2).map(({ name }) => name),
      ['name', 'image'],
    );
    for (const { description, choices, symbol } of form) {
      assert.ok(description.length > 10);
      if (symbol === 'choice') assert.equal(choices?.[0], '');
    }
    t.diagnostic(`form: ${form.map(({ name, symbol }) => `${name} (${symbol})`).join(', ')}`);
  });

  it('deploys in the second, names the build and describes it with the link', async (t) => {
    const params = await filled(job, acme);
    const report = await on.run(job, { params, number: 12 });
    const result = succeeded(report);
    assert.equal(result.deployment?.verdict, 'steady');
    assert.equal(report.displayName, '#12 acme \u2192 shop:2.4.1');
    assert.match(report.description ?? '', /http:\/\/acme\.apps\.example\.com/);
    assert.deepEqual(report.properties, []);
    const archived = JSON.parse(report.archived['deploy-tenant.json'] ?? '{}') as StepResult;
    assert.equal(archived.taskDefinitionArn, result.taskDefinitionArn);
    const summary = report.log.slice(report.log.indexOf('acme is deployed')).trimEnd().split('\n');
    assert.ok(summary.length <= 8, summary.join('\n'));
    assert.equal((await serviceOf(aws)).runningCount, 2);
    t.diagnostic(`log:\n${report.log}`);
  });

  it('asks anew where the form has changed, and goes on with what it has', async () => {
    const { name, image, cluster } = await filled(job, acme);
    const report = await on.run(job, { params: { name: name ?? '', image: image ?? '', cluster: cluster ?? '' } });
    assert.equal(succeeded(report).deployment?.verdict, 'steady');
    assert.ok(formOf(report).length > 3);
  });

  it('keeps what the form leaves empty', async () => {
    const params = await filled('tenantPipeline(all: true)', {
      ...acme,
      memory: '300',
      environment: 'A=1\nB=two words',
    });
    succeeded(await on.run('tenantPipeline(all: true)', { params }));
    const kept = succeeded(await on.run(job, { params: await filled(job, acme) }));
    assert.deepEqual(changed({ result: kept }), []);
    const container = (await taskDefinitionOf(aws)).definition.containerDefinitions?.[0];
    assert.equal(container?.memory, 300);
    const environment = (container?.environment ?? []).map(({ name, value }) => `${name}=${value}`);
    assert.deepEqual(environment.sort(), ['A=1', 'B=two words']);
  });

  it('does not ask for what the job has fixed', async () => {
    const fixed = "tenantPipeline(cluster: 'tenants', image: 'nginx:1.27', only: ['name', 'image', 'cluster'])";
    const params = await filled(fixed, { name: 'acme' });
    assert.deepEqual(Object.keys(params), ['name']);
    const report = await on.run(fixed, { params });
    assert.equal(succeeded(report).image, 'nginx:1.27');
  });

  it('says what is wrong with the form, as the description too', async () => {
    const params = await filled(job, { ...acme, name: 'Acme!' });
    const report = await on.run(job, { params });
    failedWith(report, /\/?name/);
    assert.ok((report.description ?? '').length > 0);
    await assert.rejects(serviceOf(aws));
  });

  it('fails with the reason of a rollout that failed, and archives the result', async () => {
    await aws.aws.ecs({ fail: { acme: 'exits-at-once' } });
    const report = await on.run(job, { params: await filled(job, acme) });
    failedWith(report, /^deployTenant acme: /);
    const archived = JSON.parse(report.archived['deploy-tenant.json'] ?? '{}') as StepResult;
    assert.deepEqual([archived.ok, archived.code], [false, 4]);
  });

  it('asks for approval while no agent is held, and applies what was approved', async (t) => {
    const params = await filled(approving, acme);
    const build = on.start(approving, { params });
    await build.asked(1);
    await assert.rejects(serviceOf(aws));
    build.answer('ada');
    const report = await build.ended;
    assert.equal(succeeded(report).deployment?.verdict, 'steady');
    assert.equal(report.inputs[0]?.['node'], null);
    assert.match(String(report.inputs[0]?.['message']), /acme/);
    assert.match(report.log, /Approved by ada/);
    // The first sh found no binaries and asked for them; one is the plan's, one the deployment's.
    assert.deepEqual([count(report, 'sh'), count(report, 'node'), count(report, 'input')], [3, 2, 1]);
    t.diagnostic(`log:\n${report.log}`);
  });

  it('asks again with the new plan where AWS has changed since the approval', async () => {
    const build = on.start(approving, { params: await filled(approving, { ...acme, image: 'nginx:1.28' }) });
    await build.asked(1);
    const stdin = JSON.stringify({ name: 'acme', image: 'nginx:1.27', cluster: 'tenants' });
    await runStepBinary('deploy-tenant', ['--input', '-'], { env: aws.env, stdin });
    build.answer('ada');
    await build.asked(2);
    assert.match((await serviceOf(aws)).taskDefinition ?? '', /:1$/);
    build.answer('grace');
    const report = await build.ended;
    assert.equal(succeeded(report).image, 'nginx:1.28');
    assert.match(report.log, /Approved by grace/);
    assert.match((await serviceOf(aws)).taskDefinition ?? '', /:2$/);
    assert.notEqual(report.inputs[0]?.['message'], report.inputs[1]?.['message']);
  });

  it('asks nobody where nothing would change', async () => {
    succeeded(await on.run(job, { params: await filled(job, acme) }));
    const report = await on.run(approving, { params: await filled(approving, acme) });
    assert.deepEqual(changed({ result: succeeded(report) }), []);
    assert.equal(count(report, 'input'), 0);
  });

  it('changes nothing where the approval is refused', async () => {
    const build = on.start(approving, { params: await filled(approving, acme) });
    await build.asked(1);
    build.answer(null);
    assert.equal((await build.ended).result, 'ABORTED');
    await assert.rejects(serviceOf(aws));
  });

  it('lets only those approve who may', async () => {
    const build = on.start("tenantPipeline(approvers: 'ops')", {
      params: await filled("tenantPipeline(approvers: 'ops')", acme),
    });
    await build.asked(1);
    build.answer(null);
    assert.equal((await build.ended).inputs[0]?.['submitter'], 'ops');
  });
});
