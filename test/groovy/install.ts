/** Compiles the small Jenkins into a folder under node_modules/.cache, and tells how to start it. */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { filesUnder, root } from '../../ts-steps/build/project.ts';
import { lock } from '../support/lock.ts';
import { fetchJars, type JarPaths, jars } from './jars.ts';
import { type JavaRuntime, javaRuntime } from './java-runtime.ts';

const run = promisify(execFile);

/** With Jenkins' engine as it is (`cps`), or with an older one that has a sandbox. */
export type Engine = 'cps' | 'sandbox';

export interface InstalledJenkins {
  /** The command or path of `java`. */
  readonly java: string;
  readonly classPath: string;
}

/** All warnings but the one about serialVersionUID: what is saved is read back by the same classes. */
const compilerOptions = ['-17', '-proc:none', '-encoding', 'UTF-8', '-warn:-serial', '-failOnWarning'];

const compile = async ({ java }: JavaRuntime, paths: JarPaths, classes: string): Promise<void> => {
  const libraries = [paths.groovy, paths.guava, paths.cps, paths.sandbox].join(delimiter);
  const sources = join(root, 'test/groovy/java');
  const aside = `${classes}.new`;
  await rm(aside, { recursive: true, force: true });
  try {
    await run(java, ['-jar', paths.compiler, ...compilerOptions, '-cp', libraries, '-d', aside, sources]);
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    throw new Error(`test/groovy/java does not compile:\n${stderr || message}`, { cause: error });
  }
  await rename(aside, classes);
};

/** A folder's name by what its classes are made of: sources, libraries, options, and the Java whose API they use. */
const classesFor = ({ major }: JavaRuntime): string => {
  const hash = createHash('sha256').update(JSON.stringify([major, compilerOptions, jars]));
  for (const source of filesUnder('test/groovy/java')) hash.update(source).update(readFileSync(`${root}${source}`));
  return join(root, 'node_modules/.cache/ecs-tenants', `minijenkins-${hash.digest('hex').slice(0, 12)}`);
};

/**
 * What starts the small Jenkins, after compiling it if this is the first time. Nothing has to be on the machine for it:
 * without a Java on the PATH one is installed, and the compiler is a jar like the libraries.
 *
 * @throws Error when Java or a jar cannot be had, or the sources do not compile
 */
export const installJenkins = async (engine: Engine): Promise<InstalledJenkins> => {
  const runtime = await javaRuntime();
  const paths = await fetchJars();
  const classes = classesFor(runtime);
  if (!existsSync(classes)) {
    await mkdir(dirname(classes), { recursive: true });
    const unlock = await lock(`${classes}.lock`);
    try {
      if (!existsSync(classes)) await compile(runtime, paths, classes);
    } finally {
      await unlock();
    }
  }
  const engines = { cps: [paths.cps], sandbox: [paths.sandboxCps, paths.sandbox] } as const;
  return { java: runtime.java, classPath: [classes, paths.groovy, paths.guava, ...engines[engine]].join(delimiter) };
};
