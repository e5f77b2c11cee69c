/** An agent as the small Jenkins sees it: a workspace, and what its processes find in their environment. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export class Agent {
  /** Named as badly as Jenkins may name a job's. */
  readonly #root = mkdtempSync(join(tmpdir(), "ecs-tenants job's $(x) "));
  readonly workspace = join(this.#root, 'work space');
  readonly #aws: () => Readonly<Record<string, string>>;

  /** @param aws what leads the AWS SDK to the embedded AWS; without it there are no credentials and no Region */
  constructor(aws: () => Readonly<Record<string, string>> = () => ({})) {
    this.#aws = aws;
  }

  environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
    const PATH = `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`;
    return { PATH, HOME: this.#root, ...this.#aws(), ...more };
  }

  /** Folder to be the PATH: the tools of an agent without Node, and a `node` of this script if one is given. */
  path(node?: string): string {
    const bin = mkdtempSync(join(this.#root, 'bin-'));
    for (const name of ['sh', 'mv', 'mkdir', 'rm', 'cat', 'sed', 'grep', 'cut']) {
      const found = ['/usr/bin', '/bin'].map((folder) => join(folder, name)).find(existsSync);
      if (found !== undefined) symlinkSync(found, join(bin, name));
    }
    if (node !== undefined) {
      writeFileSync(join(bin, 'node'), `#!/bin/sh\n${node}\n`);
      chmodSync(join(bin, 'node'), 0o755);
    }
    return bin;
  }

  /** A NodeJS installation, as the tool of that name gives it. */
  nodeHome(): string {
    const home = mkdtempSync(join(this.#root, 'node-'));
    mkdirSync(join(home, 'bin'));
    symlinkSync(process.execPath, join(home, 'bin/node'));
    return home;
  }

  /** What lies in the workspace, where our steps have no business. */
  workspaceFiles(): string[] {
    return existsSync(this.workspace) ? readdirSync(this.workspace) : [];
  }

  /** What is kept of our binaries, by name. */
  kept(): string[] {
    const home = join(`${this.workspace}@tmp`, 'ecs-tenants');
    return existsSync(home) ? readdirSync(home).sort() : [];
  }

  /** Requests that were written for `bat`; to this system the backslashes of their paths are parts of names. */
  windowsRequests(): unknown[] {
    const names = readdirSync(this.#root).filter((name) => name.endsWith('.json'));
    return names.map((name) => JSON.parse(readFileSync(join(this.#root, name), 'utf8')));
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
