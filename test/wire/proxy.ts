import { once, setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerCall } from './exchange.ts';
import { type Arrival, createFaultPlan, type Fault } from './faults.ts';
import { attemptOf, isWrite, operationOf, type WireRequest } from './operation.ts';
import { protocolOf } from './protocol.ts';
import type { Call } from './record.ts';
import { openTarget } from './target.ts';

export interface WireProxyOptions {
  /** Where calls go, for example `http://127.0.0.1:5000`: an address or `localhost`. */
  readonly target: string;
  /** Milliseconds added to each call, half before it is forwarded and half before its answer; default 0. */
  readonly latencyMs?: number;
}

/** A proxy between an AWS client and a server that plays AWS: it records calls, slows them down and spoils them. */
export interface WireProxy {
  /** URL for `AWS_ENDPOINT_URL` or a client's `endpoint`. */
  readonly endpoint: string;
  /** The calls that have ended since the start or the last `clear`, in order of arrival. */
  readonly calls: readonly Call[];
  /** Empties the record; a call under way now will not appear in it. */
  clear(): void;
  /** Milliseconds added to each call that arrives from now on. */
  setLatency(ms: number): void;
  /** Puts a fault in force, beside those there are; the first that fits and is due strikes. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /**
   * Resolves once no call is under way. A call whose caller has died meanwhile is still forwarded: what has been sent to
   * AWS is carried out.
   */
  idle(): Promise<void>;
  /** Cuts all connections and closes; what is not yet forwarded never is, and calls cut so are not sure to be recorded. */
  stop(): Promise<void>;
}

/** Starts a proxy on a free port of 127.0.0.1. */
export async function startWireProxy(options: WireProxyOptions): Promise<WireProxy> {
  const target = openTarget(options.target);
  const faults = createFaultPlan();
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal);
  const underWay = new Set<Promise<void>>();
  let latencyMs = options.latencyMs ?? 0;
  let calls: Call[] = [];
  let arrived = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = now();
    const record = calls;
    const body = await bodyOf(request);
    if (body === undefined) return;
    const { method = '', url: path = '', headers, rawHeaders } = request;
    const wire: WireRequest = { method, path, headers, body };
    const name = operationOf(wire);
    const attempt = attemptOf(wire);
    arrived += 1;
    const call: Arrival = {
      seq: arrived,
      ...name,
      write: isWrite(name.operation),
      ...(attempt === undefined ? {} : { attempt }),
    };
    const fault = faults.strike(call);
    const end = endOnce((status) => {
      record.push({ ...call, startedAt, endedAt: now(), status, ...(fault && { fault: fault.kind }) });
    });
    response.once('close', () => end(0));
    const protocol = protocolOf(wire, name.service);
    const { signal } = stopping;
    await answerCall({ call, wire, rawHeaders, protocol, fault, target, latencyMs, stopping: signal, response, end });
  }

  const server = createServer((request, response) => {
    const handled = handle(request, response).finally(() => underWay.delete(handled));
    underWay.add(handled);
  });
  // An idle connection that is closed just as it is used again would look like a fault.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get calls() {
      return [...calls].sort((a, b) => a.seq - b.seq);
    },
    clear() {
      calls = [];
    },
    setLatency(ms) {
      latencyMs = ms;
    },
    fault: faults.add,
    clearFaults: faults.clear,
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    async stop() {
      stopping.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      target.close();
      await closed;
    },
  };
}

/** The whole body of a request; undefined when its caller went away before it was complete. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

function endOnce(record: (status: number) => void): (status: number) => void {
  let ended = false;
  return (status) => {
    if (ended) return;
    ended = true;
    record(status);
  };
}

/** Milliseconds since the epoch, with fractions, on a clock that never goes back. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
