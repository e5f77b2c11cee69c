/** What the tests of vars/ share: the small Jenkins, the embedded AWS, and an agent of its own for each test. */

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { after, afterEach, before, beforeEach } from 'node:test';
import { type Bridge, bridgeFiles } from '../../ts-steps/build/bridge.ts';
import { binaries, root } from '../../ts-steps/build/project.ts';
import type { StepResult } from '../../ts-steps/generated/result.ts';
import { Agent } from './agent.ts';
import type { Engine } from './install.ts';
import { type Build, type BuildRequest, Jenkins, type Report } from './jenkins.ts';

export interface Controller {
  readonly jenkins: Jenkins;
  readonly agent: Agent;
  request(jenkinsfile: string, more?: Partial<BuildRequest>): BuildRequest;
  start(jenkinsfile: string, more?: Partial<BuildRequest>): Build;
  run(jenkinsfile: string, more?: Partial<BuildRequest>): Promise<Report>;
}

/** One Jenkins for the file, a new agent for each test. Call it after `bench`: hooks run in their order. */
export const controller = (aws: () => Readonly<Record<string, string>>, engine: Engine = 'cps'): Controller => {
  const shared = {
    request: (jenkinsfile, more = {}) => ({
      jenkinsfile,
      workspace: shared.agent.workspace,
      environment: shared.agent.environment(),
      ...more,
    }),
    start: (jenkinsfile, more) => shared.jenkins.build(shared.request(jenkinsfile, more)),
    run: (jenkinsfile, more) => shared.start(jenkinsfile, more).ended,
  } as { -readonly [key in keyof Controller]: Controller[key] };
  before(async () => {
    shared.jenkins = await Jenkins.start(engine);
  });
  beforeEach(() => {
    shared.agent = new Agent(aws);
  });
  afterEach(() => shared.agent[Symbol.dispose]());
  after(() => shared.jenkins?.stop());
  return shared;
};

/** A text as Groovy writes it, with nothing in it that Groovy would read. */
export const groovy = (text: string): string =>
  `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('$', '\\u0024')}'`;

/** The build has succeeded; the result that its Jenkinsfile returned. */
export const succeeded = (report: Report): StepResult => {
  assert.equal(report.result, 'SUCCESS', report.log);
  assert.deepEqual(report.leaks, []);
  return report.value as StepResult;
};

/** The build has failed by `error`, with this sentence. */
export const failedWith = (report: Report, sentence: RegExp): void => {
  assert.equal(report.result, 'FAILURE', report.log);
  assert.match(report.error?.type ?? '', /AbortException$/, report.log);
  assert.match(report.error?.message ?? '', sentence);
  assert.doesNotMatch(report.log, /script returned exit code|\tat /);
  assert.deepEqual(report.leaks, []);
};

/** How often a step was called, in whichever branch. */
export const count = ({ steps }: Report, step: string): number =>
  steps.filter((name) => name === step || name.endsWith(`/${step}`)).length;

const resource = (path: string): string => `${root}${binaries}/${path}`;
const { steps } = JSON.parse(readFileSync(resource(bridgeFiles.bridge), 'utf8')) as Bridge;

/** The files that a var sends to the agent, and how many bytes they are together. */
export const shipmentOf = (name: string): { readonly files: readonly string[]; readonly bytes: number } => {
  const { files } = steps[name] ?? assert.fail(`no step is called ${name}`);
  return { files, bytes: files.reduce((sum, path) => sum + statSync(resource(path)).size, 0) };
};

export const acme = "deployTenant(name: 'acme', image: 'nginx:1.27', cluster: 'tenants')";
