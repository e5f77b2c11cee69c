/** Runs the tests: `npm test`, or those whose path holds one of the words: `npm test -- wire planner`. */

import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { filesUnder, root } from '../ts-steps/build/project.ts';
import { installEmbeddedAws } from './emulator/install.ts';
import { installJenkins } from './groovy/install.ts';

const timeout = 10 * 60 * 1000;
/** The machines that this runs on have two cores, and an emulator runs beside each test. */
const concurrency = 2;

const words = process.argv.slice(2);
const files = filesUnder('test')
  .filter((file) => file.endsWith('.test.ts') && (words.length === 0 || words.some((word) => file.includes(word))))
  .map((file) => `${root}${file}`);

/** Runs the files, each in a process of its own, which gets tsx from our own `--import`. */
const runAll = (): Promise<boolean> =>
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

if (files.length === 0) {
  console.error(words.length === 0 ? 'There is no test.' : `No test file is named like ${words.join(' or ')}.`);
  process.exitCode = 1;
} else {
  // Once and before all: tests running side by side would each begin to install it.
  await installEmbeddedAws();
  if (files.some((file) => file.includes('/test/groovy/'))) await installJenkins('cps');
  process.exitCode = (await runAll()) ? 0 : 1;
}
