// Runs one of the project's scripts, on a fresh clone too: `node ts-steps/build/setup.mjs <script> [arguments]`.
// Plain Node without dependencies, in syntax that old versions read as well, so that they can say what is missing.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oldestMajor = 20;

/**
 * What each script runs, one after the other; further arguments go to the last.
 * @type {Record<string, string[][]>}
 */
const scripts = {
  demo: [['test/demo/demo.ts']],
  aws: [['test/demo/aws.ts']],
  test: [['ts-steps/build/check.ts'], ['test/run.ts']],
  'test:live': [['test/live/live.ts']],
  build: [['ts-steps/build/generate.ts'], ['ts-steps/build/bundle.ts']],
  check: [['ts-steps/build/check.ts']],
  fix: [['ts-steps/build/fix.ts']],
  generate: [['ts-steps/build/generate.ts']],
  bench: [['test/bench/bench.ts']],
  'node-versions': [['test/node-versions/run.ts']],
};

/**
 * The sentence for a Node that is too old, nothing for one that will do.
 * @param {string} version as in `process.version`
 * @returns {string | undefined}
 */
export const unsuitable = (version) =>
  Number(version.replace(/^v/, '').split('.')[0]) >= oldestMajor
    ? undefined
    : `This project needs Node ${oldestMajor} or newer; ${version} is running.`;

/**
 * Whether what npm recorded as installed is what the lockfile asks for.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 * @param {Lock} wanted package-lock.json
 * @param {Lock} found  node_modules/.package-lock.json, which npm writes when all is in place
 * @returns {boolean}
 */
export const isInstalled = (wanted, found) =>
  Object.keys(wanted.packages).every((path) => {
    const locked = wanted.packages[path];
    if (path === '' || locked === undefined) return true;
    const installed = found.packages[path];
    return installed === undefined ? !isForThisMachine(locked) : installed.integrity === locked.integrity;
  });

/**
 * Optional packages are mostly binaries for one platform; which C library they are for is left to npm.
 * @param {LockedPackage} locked
 */
const isForThisMachine = (locked) =>
  locked.optional !== true ||
  (locked.libc === undefined &&
    locked.os !== undefined &&
    locked.os.includes(process.platform) &&
    (locked.cpu === undefined || locked.cpu.includes(process.arch)));

/** @returns {boolean} */
const isReady = () => {
  try {
    /** @type {(path: string) => Lock} */
    const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
    return isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'));
  } catch {
    return false;
  }
};

/**
 * npm passes a signal on to the shell between it and us, which ends without telling us: it is gone, so we go.
 * @param {() => void} onGone
 */
const watchParent = (onGone) => {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event === undefined || process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, 250);
  return watch;
};

// The AWS SDK would print a warning about Node 20 into the demo and the tests.
const quietEnv = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };

/**
 * How a child process ended; `output` only where it was not shown.
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null, output: string }} Ending
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, shell?: boolean, cwd?: string }} options
 * @returns {Promise<Ending>}
 */
const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = options.quiet === true ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      stdio,
      shell: options.shell === true,
      env: quietEnv,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      if (stream)
        stream.setEncoding('utf8').on('data', (text) => {
          output += text;
        });
    }
    // The child decides how to end, and we wait for it. A terminal's Ctrl-C has reached it already.
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass).on('SIGHUP', pass);
    const watch = watchParent(() => pass('SIGTERM'));
    child.on('error', reject).on('close', (code, signal) => {
      clearInterval(watch);
      process.off('SIGINT', pass).off('SIGTERM', pass).off('SIGHUP', pass);
      resolve({ code, signal, output });
    });
  });

/** @param {Ending} ending */
const exitCode = ({ code, signal }) => (signal === null ? (code ?? 1) : 128 + constants.signals[signal]);

/**
 * Runs npm silently: below npm the same one, else the one on the PATH.
 * @param {string[]} args
 * @param {string} [cwd] the project's root by default
 * @returns {Promise<{ code: number, output: string }>} exit code, and all that npm said
 */
export const runNpm = async (args, cwd) => {
  const npm = process.env.npm_execpath;
  const options = { quiet: true, ...(cwd === undefined ? {} : { cwd }) };
  const ending = await (npm !== undefined && /\.c?js$/.test(npm)
    ? run(process.execPath, [npm, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' }));
  return { code: exitCode(ending), output: ending.output.trim() };
};

/** Installs what the lockfile says, silently unless it fails. */
const install = async () => {
  console.error('Installing the development dependencies, once (npm ci) ...');
  const { code, output } = await runNpm(['ci', '--loglevel=error', '--prefer-offline']);
  if (code !== 0) console.error(`${output}\nThe dependencies could not be installed; npm ci said why above.`);
  return code;
};

/**
 * @param {string | undefined} name
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
const main = async (name, args) => {
  const reason = unsuitable(process.version);
  const steps = scripts[name ?? ''];
  if (reason !== undefined || steps === undefined) {
    console.error(reason ?? `There is no script '${name ?? ''}'; there are: ${Object.keys(scripts).join(', ')}.`);
    return 1;
  }
  let code = isReady() ? 0 : await install();
  for (const [index, step] of steps.entries()) {
    if (code !== 0) break;
    const last = index === steps.length - 1;
    code = exitCode(await run(process.execPath, ['--import', 'tsx', ...step, ...(last ? args : [])]));
  }
  return code;
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv[2], process.argv.slice(3));
}
