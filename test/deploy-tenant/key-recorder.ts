import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a wire proxy and notes with which access key each call is signed. */
export interface KeyRecorder {
  readonly endpoint: string;
  /** The keys in order of their first use. */
  used(): string[];
  count(key: string): number;
  clear(): void;
  stop(): Promise<void>;
}

export async function startKeyRecorder(target: string): Promise<KeyRecorder> {
  const { hostname, port } = new URL(target);
  let keys: string[] = [];

  const forward = (incoming: IncomingMessage, response: ServerResponse): void => {
    const { method, url: path, headers } = incoming;
    keys.push(/Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? 'unsigned');
    const outgoing = httpRequest({ hostname, port, method, path, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  };

  const server = createServer(forward);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    used: () => [...new Set(keys)],
    count: (key) => keys.filter((one) => one === key).length,
    clear: () => {
      keys = [];
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
