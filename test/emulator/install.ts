/** Installs the embedded AWS (Python) into a private virtual environment under node_modules/.cache. */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { lock } from '../support/lock.ts';

const run = promisify(execFile);

const HERE = dirname(fileURLToPath(import.meta.url));
const REQUIREMENTS = join(HERE, 'requirements.txt');
const CACHE = resolve(HERE, '../../node_modules/.cache/ecs-tenants');
const CANDIDATES = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const OLDEST: readonly [number, number] = [3, 10];
const MARKER = 'complete';
const BIN = process.platform === 'win32' ? 'Scripts' : 'bin';
const PYTHON = process.platform === 'win32' ? 'python.exe' : 'python';

export interface InstallOptions {
  /** Called with a line of text where something takes time; by default the line goes to stderr. */
  log?: (line: string) => void;
  /** Where the environment is built; by default node_modules/.cache/ecs-tenants. */
  cache?: string;
  /** The environment in which Python, uv and pip are looked for; by default this process's. */
  env?: NodeJS.ProcessEnv;
}

interface Python {
  command: string;
  version: string;
}

export interface Installed {
  /** The interpreter of the private environment. */
  python: string;
  /** What the embedded AWS needs in its environment. */
  env: NodeJS.ProcessEnv;
}

/** Returns the Python that can run the embedded AWS, after installing it if this is the first time. */
export async function installEmbeddedAws(options: InstallOptions = {}): Promise<Installed> {
  const log = options.log ?? ((line: string) => process.stderr.write(`${line}\n`));
  const env = options.env ?? process.env;
  const found = await findPython(env);
  const requirements = await readFile(REQUIREMENTS);
  const key = createHash('sha256').update(requirements).update(found.version).digest('hex').slice(0, 12);
  const home = join(options.cache ?? CACHE, `embedded-aws-${key}`);
  if (!(await exists(join(home, MARKER)))) {
    await install(found, home, env, log);
  }
  return { python: join(home, BIN, PYTHON), env: childEnv(home, env) };
}

/**
 * Keeps Python's compiled modules in the private environment: they halve the time of a start, and none lie among the
 * sources.
 */
function childEnv(home: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PYTHONDONTWRITEBYTECODE: _, PYTHONHOME: __, ...rest } = env;
  return { ...rest, PYTHONPATH: HERE, PYTHONPYCACHEPREFIX: join(home, 'pycache'), PYTHONUNBUFFERED: '1' };
}

/** The first Python on the PATH that is new enough. */
async function findPython(env: NodeJS.ProcessEnv): Promise<Python> {
  const tooOld: string[] = [];
  for (const command of CANDIDATES) {
    const version = await versionOf(command, env);
    if (version === undefined) continue;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return { command, version };
    tooOld.push(`${command} is ${version}`);
  }
  const wanted = `Python ${OLDEST.join('.')} or newer`;
  if (tooOld.length > 0) {
    throw new Error(
      `The embedded AWS of the demo and the tests needs ${wanted}, and the only one on the PATH is too old ` +
        `(${[...new Set(tooOld)].join(', ')}). Install a newer one beside it (Debian and Ubuntu: ` +
        'apt-get install python3; macOS: brew install python; any system: uv python install 3.12) and run this again.',
    );
  }
  throw new Error(
    `The embedded AWS of the demo and the tests needs ${wanted}, and no Python was found on the PATH. Install it ` +
      '(Debian and Ubuntu: apt-get install python3 python3-venv; macOS: brew install python) and run this again.',
  );
}

async function versionOf(command: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const script = 'import sys; print(".".join(map(str, sys.version_info[:3])))';
    const { stdout } = await run(command, ['-c', script], { env });
    return stdout.trim();
  } catch {
    return undefined;
  }
}

/** Builds the environment under a lock, and in its final place, because scripts in it contain their path. */
async function install(python: Python, home: string, env: NodeJS.ProcessEnv, log: (line: string) => void) {
  await mkdir(dirname(home), { recursive: true });
  const unlock = await lock(`${home}.lock`);
  try {
    if (await exists(join(home, MARKER))) return;
    const started = Date.now();
    log(`Installing the embedded AWS (moto) for Python ${python.version}, once; this takes 5 to 30 seconds ...`);
    await rm(home, { recursive: true, force: true });
    if (await has('uv', env)) await installWithUv(python, home, env);
    else await installWithPip(python, home, env);
    const check = ['-c', 'import embedded_aws.patches'];
    await step('The embedded AWS does not load', join(home, BIN, PYTHON), check, childEnv(home, env));
    await writeFile(join(home, MARKER), `${new Date().toISOString()}\n`);
    log(`Installed the embedded AWS in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    await unlock();
  }
}

async function installWithUv(python: Python, home: string, env: NodeJS.ProcessEnv) {
  await step('uv could not make a virtual environment', 'uv', ['venv', '-q', '--python', python.command, home], env);
  const args = ['pip', 'install', '-q', '--no-deps', '--python', join(home, BIN, PYTHON), '-r', REQUIREMENTS];
  await step('uv could not install the embedded AWS', 'uv', args, env);
}

async function installWithPip(python: Python, home: string, env: NodeJS.ProcessEnv) {
  try {
    await run(python.command, ['-m', 'venv', home], { env });
  } catch (error) {
    throw new Error(
      `Python ${python.version} (${python.command}) cannot make virtual environments here, and the embedded AWS is ` +
        'installed into one. Install the missing part (Debian and Ubuntu: apt-get install python3-venv), or install ' +
        `uv, which needs no such part, and run this again. Python said: ${lastLine(error)}`,
      { cause: error },
    );
  }
  const args = ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '-q', '--no-deps', '--no-compile'];
  const pip = join(home, BIN, PYTHON);
  await step('pip could not install the embedded AWS', pip, [...args, '-r', REQUIREMENTS], env);
}

/** Runs one command of the installation. Where it fails, the error says what to look at. */
async function step(what: string, command: string, args: string[], env: NodeJS.ProcessEnv) {
  try {
    await run(command, args, { env });
  } catch (error) {
    throw new Error(
      `${what}. It needs the packages of test/emulator/requirements.txt from the package index that is configured ` +
        'here (pip config, PIP_INDEX_URL, UV_INDEX_URL): check the network and the index, and run this again. It ' +
        `said: ${lastLine(error)}`,
      { cause: error },
    );
  }
}

async function has(command: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    await run(command, ['--version'], { env });
    return true;
  } catch {
    return false;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function lastLine(error: unknown): string {
  const { stderr, stdout, message } = error as { stderr?: string; stdout?: string; message?: string };
  const text = [stderr, stdout, message].find((part) => part !== undefined && part.trim() !== '') ?? String(error);
  return text.trim().split('\n').slice(-3).join(' ');
}
