import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './project.ts';

const biome = join(dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')), 'bin/biome');

// Formats, sorts imports, and applies those fixes that cannot change what the code does: in all but Python, then in Python.
const fixers = [
  [biome, 'check', '--write', ...process.argv.slice(2)],
  ['--import', 'tsx', 'test/python/check.ts', '--fix'],
];
for (const args of fixers) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
