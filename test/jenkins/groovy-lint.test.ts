import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder, root } from '../../ts-steps/build/project.ts';
import { problemsOf } from './groovy-lint.ts';

describe('the vars', () => {
  for (const path of filesUnder('vars').filter((name) => name.endsWith('.groovy'))) {
    const source = readFileSync(`${root}${path}`, 'utf8');

    it(`${path} holds nothing that breaks in Jenkins alone`, () => {
      assert.deepEqual(problemsOf(source), []);
    });

    it(`${path} is ASCII, whatever encoding a controller reads it in`, () => {
      assert.match(source, /^[\n\x20-\x7e]+$/);
    });

    it(`${path} leaves the shell to the internal var`, () => {
      if (!path.includes('ecsTenantsStep')) assert.doesNotMatch(source, /\b(?:sh|bat|powershell)\b\s*[('"]/);
    });
  }
});

describe('the lint', () => {
  const cases: readonly [string, RegExp][] = [
    ["@NonCPS\nString f() {\n  return sh(script: 'x')\n}", /f is @NonCPS and calls sh/],
    ['Map call() {\n  return 1\n}\n@NonCPS\nMap g() {\n  if (true) { call() }\n}', /g is @NonCPS and calls call/],
    ['def call(List names) {\n  return names*.trim()\n}', /spread/],
    ['def call(List names) {\n  return names.sort { it }\n}', /closure/],
    ['def call() {\n  try { x() } catch (Exception e) { }\n}', /abort/],
    ['def call() {\n  try { x() } catch (e) { }\n}', /abort/],
    ['@Field int count = 0', /field/],
    ['static int count = 0', /static/],
    ["def call() {\n  return 'a' =~ /b/\n}", /Matcher/],
    ['def call(Object x) {\n  return x as String\n}', /"as"/],
    ['def call() {\n  return new File(1)\n}', /create/],
  ];
  for (const [source, problem] of cases) {
    it(`finds: ${source.replaceAll('\n', ' ')}`, () => {
      assert.match(problemsOf(source).join('\n'), problem);
    });
  }

  it('takes neither comments nor texts for code', () => {
    const source = "// catch (Exception e)\n@NonCPS\nString f() {\n  /* sh(1) */\n  return 'static sh(1) *.'\n}\n";
    assert.deepEqual(problemsOf(source), []);
  });
});
