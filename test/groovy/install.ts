/** Compiles the small Jenkins and collects its libraries, by Maven, into a folder under node_modules/.cache. */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { filesUnder, root } from '../../ts-steps/build/project.ts';
import { lock } from '../support/lock.ts';

const run = promisify(execFile);

const marker = 'complete';
const oldestJava = 17;
const wanted = `The tests of vars/ need a JDK, ${oldestJava} or newer, and Maven`;
const how = '(Debian and Ubuntu: apt-get install openjdk-17-jdk maven; macOS: brew install openjdk@17 maven)';

const answerOf = async (command: string, args: string[], env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  try {
    const { stdout, stderr } = await run(command, args, { env });
    return stdout + stderr;
  } catch {
    return undefined;
  }
};

/** The one sentence that says what is missing, or nothing. */
export const missingFrom = async (env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  const [javac, maven] = await Promise.all([answerOf('javac', ['-version'], env), answerOf('mvn', ['-version'], env)]);
  if (javac === undefined)
    return `${wanted}, and no javac was found on the PATH: install it ${how} and run this again.`;
  const major = Number(/javac (\d+)/.exec(javac)?.[1]);
  if (!(major >= oldestJava))
    return `${wanted}, and the JDK on the PATH is ${javac.trim()}: install a newer one ${how}.`;
  if (maven === undefined) return `${wanted}, and no mvn was found on the PATH: install it ${how} and run this again.`;
  return undefined;
};

const build = async (home: string): Promise<void> => {
  const missing = await missingFrom(process.env);
  if (missing !== undefined) throw new Error(missing);
  const pom = join(root, 'test/groovy/pom.xml');
  try {
    await run('mvn', ['-q', '-B', '-f', pom, `-Doutput=${home}`, 'process-classes']);
  } catch (error) {
    const { stdout = '', message } = error as { stdout?: string; message: string };
    throw new Error(
      'Maven could not build test/groovy. The first time it needs Maven Central, or the mirror of it that is ' +
        `configured here: check the network, and run this again. It said:\n${stdout || message}`,
      { cause: error },
    );
  }
  await writeFile(join(home, marker), '');
};

/** The class path with Jenkins' engine as it is (`cps`), or with an older one that has a sandbox. */
export const classPath = async (engine: 'cps' | 'sandbox'): Promise<string> => {
  const sources = ['test/groovy/pom.xml', ...filesUnder('test/groovy/java')];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source).update(readFileSync(`${root}${source}`));
  const home = join(root, 'node_modules/.cache/ecs-tenants', `minijenkins-${hash.digest('hex').slice(0, 12)}`);
  const isBuilt = (): boolean => existsSync(join(home, marker));
  if (!isBuilt()) {
    await mkdir(dirname(home), { recursive: true });
    const unlock = await lock(`${home}.lock`);
    try {
      if (!isBuilt()) await build(home);
    } finally {
      await unlock();
    }
  }
  return [join(home, 'classes'), join(home, 'common/*'), join(home, engine, '*')].join(delimiter);
};
