import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

// start.sh and start.bat give this code to `node -e`, because no file of ours may be on the agent yet. Its arguments: the
// step, as people call it; the folder of the binaries; the SHA-256 of the files; the file to start; the names of the
// files; a folder of this call alone, to which files are sent; `yes` once they have been sent; where the request is.
//
// Where a file is missing or broken, one call answers {"ship":true}: the var then sends the files to that call's own
// folder, and starts this code again. Other calls that begin meanwhile wait for it. To ship means: to send the files.
const [, step = '', target = '', sha256 = '', entry = '', names = '', staging = '', arrived = '', input = ''] =
  process.argv;
const home = dirname(target);
/**
 * A file that holds the path of the folder of the call that ships. It lies outside of `home`, which Jenkins has to
 * make: made by Node that runs as another user (root in a container), Jenkins could not write to it.
 */
const lock = join(dirname(home), `ecs-tenants-${basename(target)}.shipping`);
/** Name of the file that the var writes where it could not send all files. */
const failed = 'failed';
const second = 1000;
/**
 * Sending a file takes about a second. Where no file has arrived for so long, the call that ships is taken to be dead.
 */
const silence = 30 * second;
const patience = 120 * second;
const unused = 30 * 24 * 60 * 60 * second;

/** The hash of the files, computed as `ts-steps/build/bridge.ts` does. @throws where a file is missing */
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

/** When a file or folder was last changed, in milliseconds; 0 where it does not exist. */
const changedAt = (path: string): number => {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
};

/** The folder of the call that ships; empty where no call ships. */
const shipping = (): string => {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Makes this call the one that ships, unless another one does already. */
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
  // Another call may have taken over meanwhile: the file is then not ours.
  if (shipping() === staging) remove(lock);
  remove(staging);
};

/**
 * Removes the mark of a call that ships and has failed, or has sent nothing for too long, so that this call can take
 * its place.
 */
const takeOver = (): void => {
  const theirs = shipping();
  const signs = [lock, ...(theirs === '' ? [] : [theirs, join(theirs, 'chunks')])].map(changedAt);
  const isSilent = Date.now() - Math.max(...signs) > silence;
  if (!isSilent && (theirs === '' || changedAt(join(theirs, failed)) === 0)) return;
  remove(lock);
  if (theirs !== '') remove(theirs);
};

/** Whether this call has to ship. While another one ships, it waits. */
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

/** Moves the files that have arrived to the place of missing or broken ones. */
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
    // No error where another call was faster and has put the files there.
    if (!isWhole(target)) throw error;
  }
};

/**
 * Replaces broken files one by one, never the whole folder: a step that runs from it may load another of its files at
 * any moment.
 */
const mend = (): void => {
  for (const path of names.split(' ')) {
    const [from, to] = [join(staging, path), join(target, path)];
    if (isFolder(to)) remove(to);
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
};

/**
 * Removes folders that earlier versions and aborted builds have left. Each call writes a file `used` into the folder
 * that it uses, so folders in use stay.
 */
const tidy = (): void => {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const last = changedAt(join(path, 'used')) || changedAt(path) || Date.now();
    if (path === target || Date.now() - last <= unused) continue;
    try {
      remove(path);
    } catch {
      // It belongs to another user, root in a container for example, and stays.
    }
  }
};

/** Answers the build with a sentence in place of the step's result. */
const refuse = (error: Error): void => {
  const message = `The binaries of ecs-tenants could not be put into ${target} on this agent: ${error.message}.`;
  const hint =
    'Nothing was changed in AWS. Run it again; the folder has to be writable for the user that runs the step.';
  process.stdout.write(`${JSON.stringify({ ok: false, step, message, hint })}\n`);
};

/** Runs the step in this process. */
const run = async (): Promise<void> => {
  try {
    writeFileSync(join(target, 'used'), '');
  } catch {
    // Without the file the folder is removed some day although it is used, and is then shipped again.
  }
  // The step writes a result that is too long for a line to this folder: Jenkins can read it also from outside of a
  // container.
  process.env.TMPDIR = process.env.TEMP = home;
  const file = join(target, entry);
  process.argv.splice(1, process.argv.length, file, '--input', input, '--form', '--envelope');
  // From Node 22.1 on, the compiled code is kept beside the binaries and removed with them. It saves 15 % of the time
  // to the first request. Where the folder cannot be written, nothing is kept.
  (nodeModule as { enableCompileCache?: (folder: string) => unknown }).enableCompileCache?.(join(target, 'compiled'));
  await import(pathToFileURL(file).href);
};

/** Whether the binaries are in their place. Where they are not, Jenkins has got its answer. */
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
