/** The jars that the small Jenkins is compiled and run with, fetched from Maven Central by their SHA-256. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { installEmbeddedAws } from '../emulator/install.ts';

interface Jar {
  readonly group: string;
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

/** By what they are for. */
export const jars = {
  groovy: {
    group: 'org.codehaus.groovy',
    name: 'groovy-all',
    version: '2.4.21',
    sha256: 'de65260cf2070442e99882f2f3d72e7531725c1e6a257446cc0cea525c607bd0',
  },
  guava: {
    group: 'com.google.guava',
    name: 'guava',
    version: '11.0.1',
    sha256: 'aa7cef9d2ba0110a2db7be0fb6e679cd71f6a26fc3ba9da7715f41d3300def1d',
  },
  cps: {
    group: 'com.cloudbees',
    name: 'groovy-cps',
    version: '1.31',
    sha256: 'ecfd4e43d75ca8204e278ff01d27c10d4b0d7b3ee781a18d1c363fc04c5c3e7e',
  },
  /** The sandbox that Maven Central has links with this engine and no later one. */
  sandboxCps: {
    group: 'com.cloudbees',
    name: 'groovy-cps',
    version: '1.24',
    sha256: 'a2176d9e2d27a34ea74d3d55db51b76003c2fa21c84a402af157d6a0e870d661',
  },
  sandbox: {
    group: 'org.kohsuke',
    name: 'groovy-sandbox',
    version: '1.19',
    sha256: '606b2fe4bab1fc40f5816d81c9daa31348df7de0e3ad97c3031a786f0fcd12da',
  },
  /** Eclipse's Java compiler, which runs on a Java runtime without one. */
  compiler: {
    group: 'org.eclipse.jdt',
    name: 'ecj',
    version: '3.40.0',
    sha256: '05cc22a24e7982970f63a405fc6c820bc80b806f27f3c5a6236fc475f8f7152b',
  },
} as const satisfies Record<string, Jar>;

/** Maven's own address of Maven Central; MAVEN_CENTRAL_URL names a mirror. */
const mavenCentral = 'https://repo.maven.apache.org/maven2';

const cache = fileURLToPath(new URL('../../node_modules/.cache/ecs-tenants/', import.meta.url));
const script = fileURLToPath(new URL('fetch_files.py', import.meta.url));

export type JarPaths = Readonly<Record<keyof typeof jars, string>>;

export interface FetchOptions {
  /** Where they are kept; by default the project's cache. */
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * The paths of all jars, after fetching those that are not there yet. A company's mirror is named by MAVEN_CENTRAL_URL;
 * proxies and certificates are those that Python's requests takes: HTTPS_PROXY, NO_PROXY, REQUESTS_CA_BUNDLE, ~/.netrc.
 *
 * @throws Error when a file cannot be had, or is not the one that was pinned
 */
export const fetchJars = async ({
  folder = join(cache, 'jars'),
  env = process.env,
}: FetchOptions = {}): Promise<JarPaths> => {
  const central = (env['MAVEN_CENTRAL_URL'] || mavenCentral).replace(/\/+$/, '');
  const pathOf = ({ name, version, sha256 }: Jar): string =>
    join(folder, `${name}-${version}-${sha256.slice(0, 12)}.jar`);
  const urlOf = ({ group, name, version }: Jar): string =>
    `${central}/${group.replaceAll('.', '/')}/${name}/${version}/${name}-${version}.jar`;
  const missing = Object.values(jars).filter((jar) => !existsSync(pathOf(jar)));
  if (missing.length > 0) {
    await fetchFiles(
      missing.map((jar) => ({ url: urlOf(jar), path: pathOf(jar), sha256: jar.sha256 })),
      env,
    );
  }
  return Object.fromEntries(Object.entries(jars).map(([use, jar]) => [use, pathOf(jar)])) as JarPaths;
};

/** By Python, because Node's own fetch knows no proxy before Node 24. */
const fetchFiles = async (
  files: readonly Readonly<Record<'url' | 'path' | 'sha256', string>>[],
  env: NodeJS.ProcessEnv,
): Promise<void> => {
  const { python } = await installEmbeddedAws();
  const child = spawn(python, [script], { env, stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin.end(JSON.stringify(files));
  const [[code], stderr] = await Promise.all([once(child, 'close') as Promise<[number | null]>, text(child.stderr)]);
  if (code === 0) return;
  throw new Error(
    'The tests of vars/ need some Java libraries from Maven Central, or from its mirror that MAVEN_CENTRAL_URL names ' +
      `(a proxy: HTTPS_PROXY), and they could not be fetched: ${stderr.trim().split('\n').at(-1)}`,
  );
};
