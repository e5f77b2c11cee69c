/** What the small Jenkins stands on, and what is said where it cannot be had. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fetchJars, jars } from './jars.ts';
import { javaOnPath } from './java-runtime.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecs-tenants-install-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('Java on the PATH', () => {
  const onPath = (script?: string) => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    if (script !== undefined) {
      writeFileSync(join(bin, 'java'), `#!/bin/sh\n${script}\n`);
      chmodSync(join(bin, 'java'), 0o755);
    }
    return javaOnPath({ PATH: bin });
  };

  it('is used from 17 on', async () => {
    assert.deepEqual(await onPath(`echo 'openjdk version "17.0.15" 2025-04-15' >&2`), { java: 'java', major: 17 });
  });
  it('is left where it is older', async () => {
    assert.equal(await onPath(`echo 'java version "1.8.0_392"' >&2`), undefined);
  });
  it('may be missing', async () => {
    assert.equal(await onPath(), undefined);
  });
  it("may be macOS' command that only says where to get one", async () => {
    assert.equal(await onPath(`echo 'The operation couldn’t be completed.' >&2; exit 1`), undefined);
  });
});

describe('the jars', () => {
  /** Answers every request as it is told, and notes what was asked. */
  const serve = async (answer: (url: string) => Buffer | undefined) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const body = answer(request.url ?? '');
      response.writeHead(body === undefined ? 404 : 200).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return { asked, url: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => server.close() };
  };

  /** The real files, by the last part of their address. */
  const real = async (): Promise<Map<string, Buffer>> => {
    const paths = await fetchJars();
    const uses = Object.keys(jars) as (keyof typeof jars)[];
    return new Map(uses.map((use) => [`${jars[use].name}-${jars[use].version}.jar`, readFileSync(paths[use])]));
  };
  const lastPart = (url: string): string => url.split('/').at(-1) ?? '';

  it('come from the mirror that is named, once', async () => {
    const files = await real();
    using mirror = await serve((url) => files.get(lastPart(url)));
    const options = {
      folder: join(folder, 'jars'),
      env: { ...process.env, MAVEN_CENTRAL_URL: `${mirror.url}/maven/` },
    };
    const paths = await fetchJars(options);
    assert.ok(Object.values(paths).every((path) => existsSync(path)));
    assert.deepEqual(mirror.asked.length, files.size);
    assert.ok(mirror.asked.includes('/maven/com/cloudbees/groovy-cps/1.31/groovy-cps-1.31.jar'), mirror.asked.join());
    await fetchJars(options);
    assert.deepEqual(mirror.asked.length, files.size);
  });

  it('come through the proxy that the environment names', async () => {
    const files = await real();
    using proxy = await serve((url) => files.get(lastPart(url)));
    const env = { ...process.env, MAVEN_CENTRAL_URL: 'http://maven.example', http_proxy: proxy.url, no_proxy: '' };
    await fetchJars({ folder, env });
    assert.ok(
      proxy.asked.every((url) => url.startsWith('http://maven.example/')),
      proxy.asked.join(),
    );
  });

  it('are refused where they are not those that were pinned, and nothing is left', async () => {
    using mirror = await serve(() => Buffer.from('something else'));
    const asked = fetchJars({ folder, env: { ...process.env, MAVEN_CENTRAL_URL: mirror.url } });
    await assert.rejects(asked, /Maven Central.*groovy-all-2\.4\.21\.jar has the SHA-256 [0-9a-f]{64}, and de65260c/s);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('that the mirror does not have are named', async () => {
    using mirror = await serve(() => undefined);
    const asked = fetchJars({ folder, env: { ...process.env, MAVEN_CENTRAL_URL: mirror.url } });
    await assert.rejects(asked, /MAVEN_CENTRAL_URL.*404.*groovy-all-2\.4\.21\.jar/s);
  });
});
