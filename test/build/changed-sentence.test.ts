import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { binaries, root } from '../../ts-steps/build/project.ts';

const run = promisify(execFile);

/** A copy of the sources, which shares the installed packages. */
const copy = mkdtempSync(join(tmpdir(), 'ecs-tenants-copy-'));
after(() => rmSync(copy, { recursive: true, force: true }));

const change = (path: string, from: string, to: string): void => {
  const source = readFileSync(join(copy, path), 'utf8');
  assert.ok(source.includes(from), `${path} holds: ${from}`);
  writeFileSync(join(copy, path), source.replace(from, to));
};

const compiledCopy = async (): Promise<Map<string, string>> => {
  await run(process.execPath, ['--import', 'tsx', 'ts-steps/build/bundle.ts'], { cwd: copy });
  const folder = join(copy, binaries);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
};

/** Lines of one text that the other does not have, as often as it has them. */
const linesWithout = (text: string, other: string): string[] => {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
};

test('a changed sentence changes at most 4 compiled files and 10 lines of a diff', async () => {
  for (const name of ['package.json', 'tsconfig.json', 'ts-steps'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const before = await compiledCopy();
  // In the file that all steps share; the source is loaded on demand.
  change('ts-steps/runtime/schema-file.ts', 'is not beside the step.', 'is not beside the step: a quiz for Zoe.');
  const now = await compiledCopy();
  assert.deepEqual([...now.keys()].sort(), [...before.keys()].sort());
  const changed = [...before].filter(([path, text]) => now.get(path) !== text).map(([path]) => path);
  assert.deepEqual(changed.sort(), ['chunks/base.mjs', 'jenkins/bridge.json', 'manifest.json']);
  const lines = changed.flatMap((path) => {
    const [one = '', other = ''] = [before.get(path), now.get(path)];
    return [...linesWithout(one, other), ...linesWithout(other, one)];
  });
  assert.ok(lines.length <= 10, lines.map((line) => line.slice(0, 120)).join('\n'));
  const own = lines.filter((line) => line.includes('beside the step'));
  assert.equal(own.length, 2);
  for (const line of own) assert.ok(line.length < 2000, `a line of ${line.length} characters`);
});
