import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin/biome');

const style = [
  '--javascript-formatter-quote-style=single',
  '--indent-style=space',
  '--indent-width=2',
  '--line-width=120',
  '--vcs-enabled=false',
];

/** Formats source files with biome, in a directory of their own so that no configuration file has a say. */
export const format = (files: ReadonlyMap<string, string>): Map<string, string> => {
  const directory = mkdtempSync(join(tmpdir(), 'ecs-tenants-format-'));
  try {
    for (const [name, text] of files) writeFileSync(join(directory, name), text);
    execFileSync(process.execPath, [biome, 'format', '--write', ...style, '.'], { cwd: directory, stdio: 'pipe' });
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
  } finally {
    rmSync(directory, { recursive: true });
  }
};
