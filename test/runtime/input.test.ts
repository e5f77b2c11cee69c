import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { readInput } from '../../ts-steps/runtime/input.ts';

const directory = mkdtempSync(join(tmpdir(), 'ecs-tenants-test-'));
after(() => rmSync(directory, { recursive: true }));

const fromStdin = (content: string | Uint8Array) => readInput('-', Readable.from([Buffer.from(content)]));

const messageFor = async (content: string | Uint8Array): Promise<string> => {
  const read = await fromStdin(content);
  return 'problem' in read ? read.problem.message : 'no problem';
};

describe('input', () => {
  it('is any JSON object, from stdin and from a file', async () => {
    const path = join(directory, 'input.json');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), async (value) => {
        const text = JSON.stringify(value);
        const request = JSON.parse(text);
        writeFileSync(path, text);
        assert.deepEqual(await fromStdin(text), { request });
        assert.deepEqual(await readInput(path, Readable.from([])), { request });
      }),
      { numRuns: 50 },
    );
  });

  it('may begin with a byte order mark', async () => {
    assert.deepEqual(await fromStdin('\uFEFF{"name":"acme"}'), { request: { name: 'acme' } });
  });

  it('is refused where it is empty or no object', async () => {
    assert.equal(await messageFor(''), 'stdin is empty; a JSON object is needed.');
    assert.equal(await messageFor(' \n'), 'stdin is empty; a JSON object is needed.');
    assert.equal(await messageFor('[1]'), 'stdin must be a JSON object, not a list.');
    assert.equal(await messageFor('null'), 'stdin must be a JSON object, not null.');
    assert.equal(await messageFor('"secret"'), 'stdin must be a JSON object, not a string.');
  });

  it('is refused with the place where it stops being JSON, and without showing it', async () => {
    assert.equal(await messageFor('{\n  "password": "hunter2",\n}'), 'stdin is not valid JSON at line 3, column 1.');
    assert.equal(await messageFor('{"password": "hunter2"'), 'stdin is not valid JSON at line 1, column 23.');
    assert.equal(await messageFor('{"password":'), 'stdin is not valid JSON: it ends too early.');
    assert.doesNotMatch(await messageFor('{"password": hunter2}'), /hunter2/);
  });

  it('is refused where it is no text or too much of it', async () => {
    assert.equal(await messageFor(Buffer.from('{"a":1}', 'utf16le').fill(0xff, 0, 1)), 'stdin is not UTF-8.');
    assert.equal(await messageFor(`{"a":"${'x'.repeat(1024 * 1024)}"}`), 'stdin is larger than 1024 KiB.');
  });

  it('is refused where the file cannot be read', async () => {
    const missing = await readInput(join(directory, 'missing.json'), Readable.from([]));
    assert.ok('problem' in missing && missing.problem.message.endsWith('missing.json does not exist.'));
    const folder = await readInput(directory, Readable.from([]));
    assert.ok('problem' in folder && folder.problem.message.endsWith('is a directory.'));
    const large = join(directory, 'large.json');
    writeFileSync(large, ' '.repeat(1024 * 1024 + 1));
    const refused = await readInput(large, Readable.from([]));
    assert.ok('problem' in refused && refused.problem.message.endsWith('is larger than 1024 KiB.'));
  });
});
