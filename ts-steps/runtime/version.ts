import { readFileSync } from 'node:fs';

/** Put in by the bundler; from source it does not exist. */
declare const __ECS_TENANTS_VERSION__: string | undefined;

const versionInSource = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
};

/** Version of the library. */
export const version: string =
  typeof __ECS_TENANTS_VERSION__ === 'string' ? __ECS_TENANTS_VERSION__ : versionInSource();
