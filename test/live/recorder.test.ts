/** The recorder in a process of its own: what it tells, and what it keeps to itself. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, it } from 'node:test';
import type { ToldExchange } from './exchange.ts';

const recorder = new URL('./recorder.mjs', import.meta.url).href;

const server = createServer((request, response) => {
  request.resume();
  response.statusCode = request.url === '/refused' ? 400 : 200;
  response.write('{"SecretString":');
  response.end('"an answer"}');
});
let port = 0;

before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  port = (server.address() as AddressInfo).port;
});
after(() => server.close());

/** Makes one request in a process with the recorder. @returns what it told, and what the process got as its answer */
const request = async (scheme: 'http' | 'https', path: string, authorization: string | undefined) => {
  const options = {
    host: '127.0.0.1',
    port,
    path,
    method: 'POST',
    headers: authorization === undefined ? {} : { authorization },
  };
  const program = `
    import { request } from 'node:${scheme}';
    const sent = request(${JSON.stringify(options)}, async (answer) => {
      for await (const part of answer) process.stdout.write(part);
    });
    sent.on('error', () => undefined).end('a request');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    env: { PATH: process.env['PATH'], NODE_OPTIONS: `--import=${recorder}` },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const [, stdout, , pipe] = child.stdio as unknown as [null, Readable, null, Readable];
  const [got, told] = await Promise.all([text(stdout), text(pipe)]);
  const lines = told.split('\n').filter((line) => line !== '');
  return { got, told, exchanges: lines.map((line) => JSON.parse(line) as ToldExchange) };
};

const signed = (service: string): string =>
  `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/${service}/aws4_request, Signature=0123abcd`;

const answerOf = (exchange: ToldExchange | undefined): string =>
  Buffer.from(exchange?.answer ?? '', 'base64').toString();

it('tells a signed call with its answer, which the caller gets in full, and neither key nor signature', async () => {
  const { got, told, exchanges } = await request('http', '/', signed('ecs'));
  assert.equal(got, '{"SecretString":"an answer"}');
  assert.equal(exchanges.length, 1);
  const [exchange] = exchanges;
  assert.deepEqual([exchange?.service, exchange?.status, exchange?.sent], ['ecs', 200, 'a request']);
  assert.equal(answerOf(exchange), got);
  assert.doesNotMatch(told, /AKIA|Signature|0123abcd/);
});

it('tells neither request nor answer of a service that holds secrets, but its refusals', async () => {
  const { exchanges } = await request('http', '/', signed('secretsmanager'));
  assert.deepEqual([exchanges[0]?.status, exchanges[0]?.sent, answerOf(exchanges[0])], [200, '', '']);
  const refused = await request('http', '/refused', signed('secretsmanager'));
  assert.match(answerOf(refused.exchanges[0]), /an answer/);
});

it('does not tell calls without a signature, which fetch credentials', async () => {
  const { got, exchanges } = await request('http', '/', undefined);
  assert.notEqual(got, '');
  assert.deepEqual(exchanges, []);
});

it('tells calls by HTTPS too, and those without an answer', async () => {
  // The server speaks no TLS.
  const { exchanges } = await request('https', '/', signed('ecs'));
  assert.deepEqual(
    exchanges.map(({ service, status, sent }) => [service, status, sent]),
    [['ecs', 0, 'a request']],
  );
});
