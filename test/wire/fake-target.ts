import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { operationOf } from './operation.ts';

/** A request as it reached the fake target. */
export interface Received {
  readonly service: string;
  readonly operation: string;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  /** The client's port: the same for two requests on one connection. */
  readonly remotePort: number;
}

/** A server for the proxy's own tests: it says yes to everything and remembers what it was asked. */
export interface FakeTarget {
  readonly url: string;
  readonly received: readonly Received[];
  stop(): Promise<void>;
}

type Respond = (received: Received, response: ServerResponse) => void;

/** Starts a fake target; `respond` answers in place of the empty answer that the protocol asks for. */
export async function startFakeTarget(respond: Respond = respondEmpty): Promise<FakeTarget> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const entry = await receive(request);
    received.push(entry);
    respond(entry, response);
  });
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function receive(request: IncomingMessage): Promise<Received> {
  const body = await buffer(request);
  const { method = '', url: path = '', headers, rawHeaders, socket } = request;
  return { ...operationOf({ method, path, headers, body }), rawHeaders, body, remotePort: socket.remotePort ?? 0 };
}

function respondEmpty({ service, operation }: Received, response: ServerResponse): void {
  const xml = service === 'route53' || service === 'sts' || service === 'elasticloadbalancing';
  response.setHeader('x-amzn-requestid', 'from-the-target');
  response.end(xml ? `<${operation}Response><${operation}Result/></${operation}Response>` : '{}');
}
