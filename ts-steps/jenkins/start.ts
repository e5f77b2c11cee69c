import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
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
/**
 * Holds the folder of the call that ships. It lies outside of `home`: Jenkins makes the folders that it writes to, also where
 * Node runs as another user (root in a container), whose folders Jenkins could not write to.
 */
const lock = join(dirname(home), `ecs-tenants-${basename(target)}.shipping`);
/** The var leaves this file where it could not send all files. */
const failed = 'failed';
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

/** The folder of the call that ships; empty where none does. */
const shipping = (): string => {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Makes this call the one that ships, unless another is. */
const claim = (): boolean => {
  try {
    writeFileSync(lock, staging, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
};

const release = (): void => {
  // Another call may have taken over.
  if (shipping() === staging) remove(lock);
  remove(staging);
};

/** The call that ships has failed, or has not been heard of for long: this call may take its place. */
const takeOver = (): void => {
  const theirs = shipping();
  const signs = [lock, ...(theirs === '' ? [] : [theirs, join(theirs, 'chunks')])].map(changedAt);
  const isSilent = Date.now() - Math.max(...signs) > silence;
  if (!isSilent && (theirs === '' || changedAt(join(theirs, failed)) === 0)) return;
  remove(lock);
  if (theirs !== '') remove(theirs);
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
    takeOver();
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
  try {
    if (isFolder(target)) mend();
    else {
      remove(target);
      renameSync(staging, target);
    }
  } catch (error) {
    // Another call may have been faster.
    if (!isWhole(target)) throw error;
  }
};

/** File by file: steps that run from this folder may load another of its files at any moment. */
const mend = (): void => {
  for (const path of names.split(' ')) {
    const [from, to] = [join(staging, path), join(target, path)];
    if (isFolder(to)) remove(to);
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
};

/** Removes what earlier versions and aborted builds left behind; each call marks the folder that it uses. */
const tidy = (): void => {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const last = changedAt(join(path, 'used')) || changedAt(path) || Date.now();
    if (path === target || Date.now() - last <= unused) continue;
    try {
      remove(path);
    } catch {
      // Another user's: a container's root has used it.
    }
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
