/** Installs the pinned releases of Node into a folder under node_modules/.cache. They come from npm's own registry. */

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../ts-steps/build/project.ts';
import { runNpm } from '../../ts-steps/build/setup.mjs';

const pinned = join(root, 'test/node-versions/pinned');
const lockfile = 'package-lock.json';

/** A release of Node on this machine. */
export interface InstalledNode {
  /** As `process.version` says it, without the `v`. */
  readonly version: string;
  /** The path of its executable. */
  readonly path: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly bin?: { readonly node: string };
}

const locked = (): [path: string, LockedPackage][] => {
  const { packages } = JSON.parse(readFileSync(join(pinned, lockfile), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages).filter(([path]) => path !== '');
};

/** What npm installs on this platform, oldest first; npm checks each package against the lockfile's SHA-512. */
const nodesIn = (home: string): InstalledNode[] =>
  locked()
    .filter(([, { os, cpu }]) => [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch))
    .map(([path, { version = '', bin }]) => ({ version, path: join(home, path, bin?.node ?? '') }))
    .sort((one, other) => Number.parseInt(one.version, 10) - Number.parseInt(other.version, 10));

/** A package is optional because it is for one platform: npm says nothing where it could not get one. */
const isComplete = (home: string): boolean => nodesIn(home).every(({ path }) => existsSync(path));

/**
 * The pinned releases of Node, oldest first; installed if this is the first time.
 * @throws Error where npm cannot get them, or there are none for this platform
 */
export const installNodes = async (): Promise<readonly InstalledNode[]> => {
  const key = createHash('sha256')
    .update(readFileSync(join(pinned, lockfile)))
    .digest('hex');
  const home = join(root, 'node_modules/.cache/ecs-tenants', `node-versions-${key.slice(0, 12)}`);
  const nodes = nodesIn(home);
  if (nodes.length === 0)
    throw new Error(
      `test/node-versions/pinned has no Node for ${process.platform} on ${process.arch}: npm's registry has these releases for Linux and Windows.`,
    );
  if (existsSync(home)) return nodes;
  process.stderr.write(`Installing Node ${nodes.map(({ version }) => version).join(', ')}, once ...\n`);
  const aside = `${home}.${process.pid}`;
  try {
    mkdirSync(aside, { recursive: true });
    for (const name of ['package.json', lockfile]) copyFileSync(join(pinned, name), join(aside, name));
    const { code, output } = await runNpm(['ci', '--ignore-scripts', '--loglevel=error', '--prefer-offline'], aside);
    if (code !== 0 || !isComplete(aside))
      throw new Error(`npm could not install the releases of Node that test/node-versions/pinned names. ${output}`);
    await rename(aside, home);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return nodes;
};
