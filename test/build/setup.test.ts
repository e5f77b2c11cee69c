import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInstalled, unsuitable } from '../../ts-steps/build/setup.mjs';

test('an old Node is told in one sentence what is wanted', () => {
  assert.equal(unsuitable('v18.20.4'), 'This project needs Node 20 or newer; v18.20.4 is running.');
  assert.equal(unsuitable('v20.0.0'), undefined);
  assert.equal(unsuitable('v26.1.0'), undefined);
});

test('what npm has installed is compared with the lockfile, package by package', () => {
  const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-1' } } };
  assert.equal(isInstalled(lock, { packages: { 'node_modules/a': { integrity: 'sha512-1' } } }), true);
  assert.equal(isInstalled(lock, { packages: { 'node_modules/a': { integrity: 'sha512-2' } } }), false);
  assert.equal(isInstalled(lock, { packages: {} }), false);
});

test('binaries for other machines need not be there, those for this one must', () => {
  const binaryFor = (os: string) => ({
    packages: { 'node_modules/b': { integrity: 'sha512-1', optional: true, os: [os], cpu: [process.arch] } },
  });
  assert.equal(isInstalled(binaryFor('an-other-system'), { packages: {} }), true);
  assert.equal(isInstalled(binaryFor(process.platform), { packages: {} }), false);
});
