import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

// Given to `node -e` by start.sh and start.bat, because nothing of ours is on the agent yet. Its arguments: the shipped
// pack, the folder that is to hold the binaries, the pack's SHA-256, and the step as people call it.
const [, pack = '', target = '', sha256 = '', step = ''] = process.argv;
const home = dirname(target);
const unused = 30 * 24 * 60 * 60 * 1000;

/** The files of the pack by path, once it has proved to be what was shipped. */
const filesOf = (text: string): [path: string, content: string][] => {
  let json: Buffer;
  try {
    json = brotliDecompressSync(Buffer.from(text, 'base64'));
  } catch (error) {
    throw new Error('it did not arrive whole', { cause: error });
  }
  if (createHash('sha256').update(json).digest('hex') !== sha256) throw new Error('its SHA-256 is not as it should be');
  return Object.entries(JSON.parse(json.toString()) as Record<string, string>);
};

const writeAll = (folder: string, files: readonly [string, string][]): void => {
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
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
};

/** Removes what earlier versions and aborted builds left behind. */
const tidy = (): void => {
  for (const name of readdirSync(home)) {
    const path = join(home, name);
    const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (path !== target && Date.now() - mtimeMs > unused) rmSync(path, { recursive: true, force: true });
  }
};

try {
  const folder = `${pack}.files`;
  writeAll(folder, filesOf(readFileSync(pack, 'latin1')));
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
