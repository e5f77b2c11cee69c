import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

// Given to `node -e` by start.sh and start.bat, because nothing of ours may be on the agent yet. Its arguments: the step
// as people call it; the folder that holds the binaries; the SHA-256 of the files; the file to start; the files' names;
// a folder that is this call's own, for files on their way; `yes` once they have arrived there; where the request is.
//
// Where the files are not all there as they should be, one call answers {"ship":true}: the var sends the files into that
// call's own folder and starts this code again. Calls that come meanwhile wait for it.
const [, step = '', target = '', sha256 = '', entry = '', names = '', staging = '', arrived = '', input = ''] =
  process.argv;
const home = dirname(target);
/** Holds the folder of the call that ships. */
const lock = `${target}.shipping`;
const second = 1000;
/** A file is sent in about a second; without a new one for so long, the call that ships is taken for dead. */
const silence = 30 * second;
const patience = 120 * second;
const unused = 30 * 24 * 60 * 60 * second;

/** The hash that `ts-steps/build/bridge.ts` has taken of the same files; where one is missing there is none. */
const hashOf = (folder: string): string => {
  const hash = createHash('sha256');
  for (const path of names.split(' ')) {
    const content = readFileSync(join(folder, path));
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
};

const isWhole = (folder: string): boolean => {
  try {
    return hashOf(folder) === sha256;
  } catch {
    return false;
  }
};

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/** When it was changed, in milliseconds; 0 where there is no such file or folder. */
const changedAt = (path: string): number => {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
};

/** Makes this call the one that ships, unless another is. */
const claim = (): boolean => {
  mkdirSync(staging, { recursive: true });
  try {
    writeFileSync(lock, staging, { flag: 'wx' });
    return true;
  } catch (error) {
    remove(staging);
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
};

const release = (): void => {
  remove(lock);
  remove(staging);
};

/** The call that ships has failed, which removes its folder, or has not been heard of for long. */
const isAbandoned = (): boolean => {
  let theirs: string;
  try {
    theirs = readFileSync(lock, 'utf8');
  } catch {
    return true;
  }
  // An empty lock is being written at this moment.
  const signs = [theirs, join(theirs, 'chunks')].map(changedAt);
  if (theirs !== '' && signs[0] === 0) return true;
  return Date.now() - Math.max(changedAt(lock), ...signs) > silence;
};

/** Whether this call has to ship. Waits where another does. */
const isToShip = async (): Promise<boolean> => {
  const since = Date.now();
  for (let told = false; !isWhole(target); ) {
    if (claim()) {
      if (!isWhole(target)) return true;
      release();
      continue;
    }
    const waited = Date.now() - since;
    if (waited > patience) return true;
    if (isAbandoned()) {
      remove(lock);
      continue;
    }
    if (waited > 5 * second && !told) {
      told = true;
      process.stderr.write(
        `${step}: waits for the binaries of ecs-tenants, which another branch is copying to here.\n`,
      );
    }
    await setTimeout(200);
  }
  return false;
};

/** Puts the files that have arrived in the place of those that were missing or broken. */
const place = (): void => {
  if (isWhole(target)) return;
  if (!isWhole(staging)) throw new Error('they did not arrive whole');
  const broken = `${staging}.broken`;
  try {
    if (changedAt(target) > 0) renameSync(target, broken);
    renameSync(staging, target);
  } catch (error) {
    // Another call may have been faster.
    if (!isWhole(target)) throw error;
  } finally {
    remove(broken);
  }
};

/** Removes what earlier versions and aborted builds left behind; each call marks the folder that it uses. */
const tidy = (): void => {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const last = changedAt(join(path, 'used')) || changedAt(path) || Date.now();
    if (path !== target && Date.now() - last > unused) remove(path);
  }
};

/** Gives the build a sentence instead of the step's result. */
const refuse = (error: Error): void => {
  const message = `The binaries of ecs-tenants could not be put into ${target} on this agent: ${error.message}.`;
  const hint =
    'Nothing was changed in AWS. Run it again; the folder has to be writable for the user that runs the step.';
  process.stdout.write(`${JSON.stringify({ ok: false, step, message, hint })}\n`);
};

/** Becomes the step's process. */
const run = async (): Promise<void> => {
  try {
    writeFileSync(join(target, 'used'), '');
  } catch {
    // Then it is removed some day although it is used, and shipped again.
  }
  // A result that is too long for a line is left where Jenkins can read it from a container too.
  process.env.TMPDIR = process.env.TEMP = home;
  const file = join(target, entry);
  process.argv.splice(1, process.argv.length, file, '--input', input, '--form', '--envelope');
  // From Node 22.1 on: the compiled code is kept beside the binaries, and goes with them. It saves 15 % of the time to the
  // first request; where the folder cannot be written, nothing is kept.
  (nodeModule as { enableCompileCache?: (folder: string) => unknown }).enableCompileCache?.(join(target, 'compiled'));
  await import(pathToFileURL(file).href);
};

/** Whether the binaries are in their place; where they are not, the answer to Jenkins is given. */
const isReady = async (): Promise<boolean> => {
  try {
    if (arrived === '') {
      if (!(await isToShip())) return true;
      process.stdout.write(`${JSON.stringify({ ship: true })}\n`);
      return false;
    }
    try {
      place();
      tidy();
    } finally {
      release();
    }
    return true;
  } catch (error) {
    refuse(error as Error);
    return false;
  }
};

isReady()
  .then((ready) => (ready ? run() : undefined))
  .catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  });
