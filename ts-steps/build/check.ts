import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { root } from './project.ts';

interface Check {
  readonly title: string;
  /** Arguments to this Node. */
  readonly args: readonly string[];
}

const require = createRequire(import.meta.url);

/** The script behind a package's command: started by Node itself, it needs no shell on any platform. */
const command = (name: string, script: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), script);

const script = (name: string, ...args: string[]): string[] => ['--import', 'tsx', `ts-steps/build/${name}.ts`, ...args];

const colors = process.stderr.isTTY ? 'force' : 'off';
const lintOptions = [`--colors=${colors}`, '--diagnostic-level=warn', '--error-on-warnings', '--max-diagnostics=100'];

const checks: readonly Check[] = [
  { title: 'lint and format', args: [command('@biomejs/biome', 'bin/biome'), 'ci', ...lintOptions] },
  { title: 'types', args: [command('typescript', 'bin/tsc'), '--noEmit'] },
  { title: 'generated files', args: script('generate', '--check') },
  { title: 'compiled steps', args: script('bundle', '--check') },
  { title: 'rooms', args: script('check-rooms') },
  { title: 'Python: lint, format, types', args: ['--import', 'tsx', 'test/python/check.ts'] },
];

interface Outcome {
  readonly title: string;
  readonly isGood: boolean;
  readonly output: string;
  readonly seconds: number;
}

const run = ({ title, args }: Check): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject).on('close', (code) => {
      resolve({ title, isGood: code === 0, output: output.trim(), seconds: (performance.now() - start) / 1000 });
    });
  });

/** Runs every check, two at a time, also after one has failed; says what is wrong, and what a good check cost. */
const checkAll = async (): Promise<boolean> => {
  const limit = pLimit(2);
  let isGood = true;
  for (const pending of checks.map((check) => limit(run, check))) {
    const outcome = await pending;
    console.error(`${outcome.isGood ? 'ok    ' : 'FAILED'} ${outcome.title} (${outcome.seconds.toFixed(1)} s)`);
    if (!outcome.isGood) console.error(outcome.output);
    isGood &&= outcome.isGood;
  }
  return isGood;
};

if (!(await checkAll())) {
  console.error('What can be put right by itself: npm run fix, npm run build');
  process.exitCode = 1;
}
