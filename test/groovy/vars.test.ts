/** Every var once, from an empty account to an empty account, with a restart of Jenkins at every step. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesUnder } from '../../ts-steps/build/project.ts';
import { bench } from '../create-cluster/support.ts';
import { calls, internal } from './life.ts';
import { controller, succeeded } from './support.ts';

describe('the vars', () => {
  const aws = bench();
  const on = controller(() => aws.env);

  it('are all called here', () => {
    const vars = filesUnder('vars').filter((file) => file.endsWith('.groovy'));
    const names = vars.map((file) => file.replace(/^vars\/|\.groovy$/g, ''));
    assert.deepEqual([...new Set([...Object.keys(calls), ...internal])].sort(), names.sort());
  });

  it('each work, one after the other', async (t) => {
    for (const [name, { jenkinsfile, check }] of Object.entries(calls)) {
      const report = await on.run(jenkinsfile);
      const result = succeeded(report);
      assert.doesNotThrow(() => check(result), `${name}\n${report.log}`);
      assert.ok(report.restarts > 2);
      t.diagnostic(
        `${name}: ${report.steps.length} steps, ${report.restarts} restarts, ${report.shipped} bytes shipped`,
      );
    }
  });
});
