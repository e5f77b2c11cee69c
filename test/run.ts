/** Runs the tests: `npm test`, or those whose path holds one of the words: `npm test -- wire planner`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../ts-steps/build/project.ts';
import { installEmbeddedAws } from './emulator/install.ts';
import { isPure, testFiles } from './files.ts';
import { installJenkins } from './groovy/install.ts';
import { startPool } from './support/aws-pool.ts';

const timeout = 10 * 60 * 1000;
/** The machines that this runs on have two cores, and an emulator runs beside each test. */
const concurrency = 2;

const usage = `Usage: npm test -- [--shard <n>/<of>] [word ...]
  --shard 1/2   the first of two parts of the tests, for CI servers with several agents
  word          only the test files whose path holds one of the words`;

/** Pure tests cost less than the start of a process each: a process for each core runs them all. */
const bundles = (files: readonly string[]): string[] => {
  const folder = join(root, 'node_modules/.cache/ecs-tenants');
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: Math.min(concurrency, files.length) }, (_, index) => {
    const path = join(folder, `pure-tests-${process.pid}-${index + 1}.mjs`);
    const imports = files
      .filter((_file, at) => at % concurrency === index)
      .map((file) => pathToFileURL(`${root}${file}`));
    writeFileSync(path, imports.map(({ href }) => `import '${href}';\n`).join(''));
    return path;
  });
};

/** Runs the files, each in a process of its own, which gets tsx from our own `--import`. */
const runAll = (files: string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    let executed = 0;
    let isGood = true;
    const events = run({ files, concurrency, timeout });
    events.on('test:pass', () => {
      executed += 1;
    });
    events.on('test:fail', ({ todo }) => {
      executed += 1;
      if (todo === undefined || todo === false) isGood = false;
    });
    const report = events.compose(new spec());
    report.on('error', reject).on('end', () => resolve(isGood && executed > 0));
    report.pipe(process.stdout);
  });

const shardOf = (text: string): { index: number; of: number } => {
  const [, index = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > of) throw new Error(`--shard takes 1/2 or 2/2, say, not ${text}.`);
  return { index, of };
};

const main = async (): Promise<number> => {
  const { values, positionals: words } = parseArgs({
    allowPositionals: true,
    options: { shard: { type: 'string', default: '1/1' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    console.log(usage);
    return 0;
  }
  const files = testFiles(words, shardOf(values.shard));
  if (files.length === 0) {
    console.error(words.length === 0 ? 'There is no test.' : `No test file is named like ${words.join(' or ')}.`);
    return 1;
  }
  // Once and before all: tests running side by side would each begin to install it.
  await installEmbeddedAws();
  if (files.some((file) => file.startsWith('test/groovy/'))) await installJenkins('cps');
  const others = files.filter((file) => !isPure(file)).map((file) => `${root}${file}`);
  const pool = await startPool();
  Object.assign(process.env, pool.env);
  try {
    return (await runAll([...others, ...bundles(files.filter(isPure))])) ? 0 : 1;
  } finally {
    await pool.stop();
  }
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
