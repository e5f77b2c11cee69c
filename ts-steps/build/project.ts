import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root directory, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the compiled step binaries stand, as seen from the root. */
export const binaries = 'resources/ecs-tenants';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

export const projectVersion: string = version;

/** All files in a folder of the project and below, as seen from the root, sorted; none if there is no such folder. */
export const filesUnder = (folder: string): string[] =>
  (existsSync(`${root}${folder}`) ? readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }) : [])
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => statSync(`${root}${file}`, { throwIfNoEntry: false })?.isFile())
    .sort();
