import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder, root } from '../../ts-steps/build/project.ts';
import { events } from '../../ts-steps/runtime/events/events.ts';

describe('the registry of events', () => {
  const codes = Object.keys(events);

  it('has codes of one form: what it is about, then what happened', () => {
    for (const code of codes) assert.match(code, /^[a-z]+(\.[a-z]+(-[a-z]+)*)$/);
  });

  it('holds no code that nothing tells', () => {
    const sources = filesUnder('ts-steps')
      .filter((file) => file.endsWith('.ts') && !/^ts-steps\/(runtime\/events|generated)\//.test(file))
      .map((file) => readFileSync(`${root}${file}`, 'utf8'))
      .join('\n');
    assert.deepEqual(
      codes.filter((code) => !sources.includes(`'${code}'`)),
      [],
    );
  });
});
