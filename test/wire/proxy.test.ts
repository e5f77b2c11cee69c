import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ECS } from '@aws-sdk/client-ecs';
import { Route53 } from '@aws-sdk/client-route-53';
import fc from 'fast-check';
import { until } from '../support/until.ts';
import { type FakeTarget, startFakeTarget } from './fake-target.ts';
import { startWireProxy, type WireProxy } from './proxy.ts';
import { countBy, criticalPath, rounds, writes } from './record.ts';

const HALVES_MS = 2; // A timer may fire up to a millisecond early, and each call waits twice.

let target: FakeTarget;
let proxy: WireProxy;

async function start(respond?: Parameters<typeof startFakeTarget>[0]): Promise<void> {
  target = await startFakeTarget(respond);
  proxy = await startWireProxy({ target: target.url });
}

afterEach(async () => {
  await proxy.stop();
  await target.stop();
});

function config(endpoint = proxy.endpoint) {
  return { region: 'eu-central-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' }, endpoint };
}

function received(): string[] {
  return target.received.map(({ operation }) => operation);
}

describe('the record', () => {
  beforeEach(() => start());

  it('has one round for 50 calls at once, though each takes 100 ms', async () => {
    proxy.setLatency(100);
    const ecs = new ECS(config());
    await Promise.all(Array.from({ length: 50 }, () => ecs.describeServices({ services: ['s'] })));
    assert.deepEqual(countBy(proxy.calls), { 'ecs.DescribeServices': 50 });
    assert.equal(rounds(proxy.calls).length, 1);
    for (const call of proxy.calls) assert.ok(call.endedAt - call.startedAt >= 100 - HALVES_MS);
  });

  it('has a round for each call that waited for another', async () => {
    const ecs = new ECS(config());
    await ecs.describeServices({ services: ['s'] });
    await ecs.registerTaskDefinition({ family: 'f', containerDefinitions: [] });
    await ecs.createService({ serviceName: 's' });
    assert.deepEqual(
      proxy.calls.map(({ seq, operation, status, write, attempt }) => ({ seq, operation, status, write, attempt })),
      [
        { seq: 1, operation: 'DescribeServices', status: 200, write: false, attempt: 1 },
        { seq: 2, operation: 'RegisterTaskDefinition', status: 200, write: true, attempt: 1 },
        { seq: 3, operation: 'CreateService', status: 200, write: true, attempt: 1 },
      ],
    );
    assert.equal(rounds(proxy.calls).length, 3);
    assert.equal(criticalPath(proxy.calls).calls.length, 3);
    assert.equal(writes(proxy.calls).length, 2);
  });

  it('shows retries as calls of their own', async () => {
    proxy.fault({ kind: 'throttle', times: 1 });
    await new Route53(config()).getChange({ Id: 'C1' });
    assert.deepEqual(
      proxy.calls.map(({ operation, status, attempt, fault }) => ({ operation, status, attempt, fault })),
      [
        { operation: 'GetChange', status: 400, attempt: 1, fault: 'throttle' },
        { operation: 'GetChange', status: 200, attempt: 2, fault: undefined },
      ],
    );
  });

  it('starts anew when it is cleared, also from calls under way', async () => {
    proxy.setLatency(30);
    const ecs = new ECS(config());
    const old = ecs.listClusters();
    await until('the call', () => target.received.length > 0);
    proxy.clear();
    await old;
    await ecs.describeServices({ services: ['s'] });
    assert.deepEqual(countBy(proxy.calls), { 'ecs.DescribeServices': 1 });
  });
});

describe('forwarding', () => {
  it('changes no byte of a request or an answer', async () => {
    await start(({ rawHeaders, body }, response) => {
      response.sendDate = false;
      response.writeHead(418, 'Teapot', ['X-Seen', JSON.stringify(rawHeaders), 'X-Twice', 'a', 'X-Twice', 'b']);
      response.end(body);
    });
    const body = fc.uint8Array({ maxLength: 100_000 });
    await fc.assert(
      fc.asyncProperty(body, fc.stringMatching(/^[A-Za-z]{1,20}$/), fc.boolean(), async (bytes, name, chunked) => {
        const length = chunked ? ['Transfer-Encoding', 'chunked'] : ['Content-Length', String(bytes.length)];
        const headers = ['Host', 'ecs.example', `X-${name}`, 'One', `X-${name}`, 'Two', ...length];
        const request = httpRequest(proxy.endpoint, { method: 'POST', headers });
        request.end(bytes);
        const [answer] = (await once(request, 'response')) as [IncomingMessage];
        assert.deepEqual(await buffer(answer), Buffer.from(bytes));
        assert.equal(`${answer.statusCode} ${answer.statusMessage}`, '418 Teapot');
        const seen = JSON.parse(String(answer.headers['x-seen']));
        assert.deepEqual(seen.slice(0, headers.length), headers);
        assert.deepEqual(answer.rawHeaders.slice(2, 6), ['X-Twice', 'a', 'X-Twice', 'b']);
        assert.ok(!answer.rawHeaders.includes('Date'));
      }),
      { numRuns: 30 },
    );
  });

  it('streams: the first bytes of an answer arrive before the last are sent', async () => {
    let finish = () => {};
    await start((_, response) => {
      response.write('first');
      finish = () => response.end('last');
    });
    const answer = await fetch(proxy.endpoint);
    const reader = answer.body?.getReader();
    assert.equal(Buffer.from((await reader?.read())?.value ?? '').toString(), 'first');
    finish();
    assert.equal(Buffer.from((await reader?.read())?.value ?? '').toString(), 'last');
  });

  it('keeps the connection to the target', async () => {
    await start();
    const ecs = new ECS(config());
    for (let i = 0; i < 5; i++) await ecs.listClusters();
    assert.equal(new Set(target.received.map(({ remotePort }) => remotePort)).size, 1);
  });

  it('says so when the target does not answer', async () => {
    await start();
    await target.stop();
    await assert.rejects(new ECS({ ...config(), maxAttempts: 1 }).listClusters(), {
      name: 'WireProxyTargetFailed',
      message: /ECONNREFUSED/,
    });
  });

  it('cuts the caller off when the target breaks off in the middle', async () => {
    await start((_, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('half');
      setImmediate(() => response.destroy());
    });
    await assert.rejects(new ECS({ ...config(), maxAttempts: 1 }).listClusters());
    assert.equal(proxy.calls[0]?.status, 0);
  });

  it('takes localhost for 127.0.0.1', async () => {
    await start();
    const other = await startWireProxy({ target: target.url.replace('127.0.0.1', 'localhost') });
    await new ECS(config(other.endpoint)).listClusters();
    await other.stop();
    assert.deepEqual(received(), ['ListClusters']);
  });

  it('carries out a call whose caller gave up while it was on its way', async () => {
    await start();
    proxy.setLatency(60);
    const abort = new AbortController();
    // The caller gives up once the proxy has the call, however long that took.
    proxy.fault({ kind: 'hook', match: { operation: 'CreateService' }, run: () => abort.abort() });
    const call = new ECS(config()).createService({ serviceName: 's' }, { abortSignal: abort.signal });
    await assert.rejects(call, { name: 'AbortError' });
    await proxy.idle();
    assert.deepEqual(received(), ['CreateService']);
    assert.equal(proxy.calls[0]?.status, 0);
  });
});

describe('stop', () => {
  beforeEach(() => start());

  for (const kind of ['throttle', 'hang'] as const) {
    it(`leaves nothing behind of a call on its way or in ${kind}`, async () => {
      proxy.setLatency(100);
      proxy.fault({ kind, match: { operation: 'ListServices' } });
      const ecs = new ECS({ ...config(), maxAttempts: 1 });
      const calls = Promise.allSettled([ecs.listClusters(), ecs.listServices()]);
      await new Promise((resolve) => setTimeout(resolve, 70));
      proxy.setLatency(1000);
      const late = ecs.createService({ serviceName: 's' }).catch((error) => error.code);
      await new Promise((resolve) => setTimeout(resolve, 15));
      await proxy.stop();
      assert.deepEqual(
        (await calls).map(({ status }) => status),
        ['rejected', 'rejected'],
      );
      assert.equal(await late, 'ECONNRESET');
      assert.deepEqual(received(), ['ListClusters']);
    });
  }
});

describe('a fault of the connection', () => {
  beforeEach(() => start());

  it('reset: the call is not carried out, and the SDK tries again', async () => {
    proxy.fault({ kind: 'reset', times: 1 });
    await new ECS(config()).createService({ serviceName: 's' });
    assert.deepEqual(received(), ['CreateService']);
    assert.deepEqual(
      proxy.calls.map(({ status }) => status),
      [0, 200],
    );
  });

  it('reset: the SDK calls it a timeout by ECONNRESET', async () => {
    proxy.fault({ kind: 'reset' });
    await assert.rejects(new ECS({ ...config(), maxAttempts: 1 }).listClusters(), {
      name: 'TimeoutError',
      code: 'ECONNRESET',
    });
  });

  it('lostAnswer: the call is carried out, and again when the SDK tries again', async () => {
    proxy.fault({ kind: 'lostAnswer', match: { operation: 'RegisterTaskDefinition' }, nth: 1 });
    await new ECS(config()).registerTaskDefinition({ family: 'f', containerDefinitions: [] });
    assert.deepEqual(received(), ['RegisterTaskDefinition', 'RegisterTaskDefinition']);
    assert.deepEqual(
      proxy.calls.map(({ status, attempt }) => [status, attempt]),
      [
        [0, 1],
        [200, 2],
      ],
    );
  });

  it('hang: ends when the caller gives up', async () => {
    proxy.fault({ kind: 'hang' });
    const requestHandler = { requestTimeout: 50, throwOnRequestTimeout: true };
    await assert.rejects(new ECS({ ...config(), maxAttempts: 1, requestHandler }).listClusters(), {
      name: 'TimeoutError',
    });
    await proxy.idle();
    assert.deepEqual(received(), []);
    assert.equal(proxy.calls[0]?.status, 0);
  });
});

describe('kill', () => {
  beforeEach(() => start());

  /** A process that makes five writes, one after another. */
  function startCaller(): ChildProcess {
    const script = `
      process.once('message', async () => {
        for (let i = 1; i <= 5; i++) {
          const headers = { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.CreateService' };
          await fetch('${proxy.endpoint}', { method: 'POST', headers, body: '{}' }).then((answer) => answer.text());
        }
        process.exit(0);
      });`;
    return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  }

  for (const [when, carriedOut] of [
    ['before', 2],
    ['after', 3],
  ] as const) {
    it(`${when} the third write leaves ${carriedOut} carried out`, async () => {
      const caller = startCaller();
      assert.ok(caller.pid);
      proxy.fault({ kind: 'kill', match: { write: true }, nth: 3, when, victim: caller.pid });
      caller.send('go');
      assert.deepEqual(await once(caller, 'exit'), [null, 'SIGKILL']);
      await proxy.idle();
      assert.equal(target.received.length, carriedOut);
      assert.deepEqual(
        proxy.calls.map(({ status }) => status),
        [200, 200, 0],
      );
    });
  }

  it('ends the caller in its own way by a callback', async () => {
    const abort = new AbortController();
    proxy.fault({ kind: 'kill', when: 'before', victim: ({ operation }) => abort.abort(operation) });
    await assert.rejects(new ECS(config()).createService({ serviceName: 's' }, { abortSignal: abort.signal }));
    await proxy.idle();
    assert.equal(abort.signal.reason, 'CreateService');
    assert.deepEqual(received(), []);
  });
});

describe('hook', () => {
  beforeEach(() => start());

  it('does something before the call is forwarded', async () => {
    const winner = new ECS(config(target.url));
    const run = async () => void (await winner.updateService({ service: 's' }));
    proxy.fault({ kind: 'hook', match: { operation: 'CreateService' }, nth: 1, run });
    await new ECS(config()).createService({ serviceName: 's' });
    assert.deepEqual(received(), ['UpdateService', 'CreateService']);
  });

  it('fails the call with its own error', async () => {
    proxy.fault({ kind: 'hook', run: () => Promise.reject(new Error('the race was not set up')) });
    await assert.rejects(new ECS(config()).listClusters(), {
      name: 'WireProxyFaultFailed',
      message: 'the race was not set up',
    });
    assert.deepEqual(received(), []);
  });
});
