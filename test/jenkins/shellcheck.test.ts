import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { bridge } from '../../ts-steps/build/bridge.ts';
import { installShellcheck } from '../cluster/shellcheck.ts';

describe('the script for sh', () => {
  it('has nothing that shellcheck knows to go wrong in a POSIX shell', async () => {
    const { sh } = bridge('1.0.0', {}, new Map());
    const variables = ['step', 'target', 'sha256', 'entry', 'files', 'staging', 'arrived'].map(
      (name) => `${name}='${name}'\n`,
    );
    const input = `#!/bin/sh\n${variables.join('')}${sh}{}\nECS_TENANTS_REQUEST\n`;
    // SC2016: what stands in single quotes is JavaScript, and is not to be expanded.
    const options = ['--norc', '--shell=sh', '--severity=style', '--exclude=SC2016', '--format=gcc', '-'];
    const { stdout, status } = spawnSync(await installShellcheck(), options, { input, encoding: 'utf8' });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
});
