import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Given to `node -e` by start.sh and start.bat, because nothing of ours is on the agent yet. Its arguments: the shipped
// pack, the folder that is to hold the binaries, the pack's SHA-256, and the step as people call it.
const [, pack = '', target = '', sha256 = '', step = ''] = process.argv;
const home = dirname(target);
const unused = 30 * 24 * 60 * 60 * 1000;

/** The files of the pack by path, once it has proved to be what was shipped. Its first line tells their lengths. */
const filesOf = (content: Buffer): [path: string, content: Buffer][] => {
  if (createHash('sha256').update(content).digest('hex') !== sha256) throw new Error('they did not arrive whole');
  const end = content.indexOf(10) + 1;
  let from = end;
  return (JSON.parse(content.toString('latin1', 0, end)) as [string, number][]).map(([path, bytes]) => {
    from += bytes;
    return [path, content.subarray(from - bytes, from)];
  });
};

const writeAll = (folder: string, files: readonly [string, Buffer][]): void => {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};

/** Puts the folder in its place at once; where a parallel branch was faster, its folder holds the same. */
const place = (folder: string): void => {
  try {
    renameSync(folder, target);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (statOf(target)?.isDirectory() !== true) throw error;
  }
};

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/** Removes what earlier versions and aborted builds left behind; each call marks the folder that it uses. */
const tidy = (): void => {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const found = statOf(path);
    const { mtimeMs = Date.now() } = (found?.isDirectory() === true && statOf(join(path, 'used'))) || (found ?? {});
    if (path !== target && Date.now() - mtimeMs > unused) rmSync(path, { recursive: true, force: true });
  }
};

try {
  const folder = `${pack}.files`;
  writeAll(folder, filesOf(readFileSync(pack)));
  place(folder);
  tidy();
} catch (error) {
  const message = `The binaries of ecs-tenants could not be put into ${target} on this agent: ${(error as Error).message}.`;
  const hint =
    'Nothing was changed in AWS. Run it again; the folder has to be writable for the user that runs the step.';
  process.stdout.write(`${JSON.stringify({ ok: false, step, message, hint })}\n`);
  process.exitCode = 1;
} finally {
  rmSync(pack, { force: true });
  rmSync(`${pack}.files`, { recursive: true, force: true });
}
