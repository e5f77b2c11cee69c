import { once } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import type { WireRequest } from './operation.ts';

/** The server behind the proxy. */
export interface Target {
  /** Sends a request on, unchanged; the answer's body is still to be read. Rejects when the target gives no answer. */
  send(request: WireRequest, rawHeaders: readonly string[]): Promise<IncomingMessage>;
  /** Closes all connections; requests under way are rejected. */
  close(): void;
}

// These speak of one connection only, and each side of the proxy has its own.
const CONNECTION_HEADERS = new Set(['connection', 'keep-alive', 'proxy-connection']);

/**
 * A target by its URL, for example `http://127.0.0.1:5000`. The host is an address or `localhost`, which is taken for
 * 127.0.0.1: nothing is looked up, so that no resolver is part of what is measured.
 */
export function openTarget(url: string): Target {
  const { hostname, port } = new URL(url);
  const host = hostname === 'localhost' ? '127.0.0.1' : hostname.replace(/^\[|\]$/g, '');
  const agent = new Agent({ keepAlive: true });
  return {
    async send({ method, path, body }, rawHeaders) {
      const headers = endToEnd(rawHeaders);
      const outgoing = httpRequest({ host, port: port || 80, method, path, headers, agent });
      outgoing.end(body);
      // Before the answer begins, once() rejects with an error; after that it shows as an error of the answer.
      outgoing.on('error', () => {});
      const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
      return answer;
    },
    close() {
      agent.destroy();
    },
  };
}

/** Raw headers (name, value, name, value…) without those that belong to one connection. */
export function endToEnd(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => {
    const name = rawHeaders[index - (index % 2)] ?? '';
    return !CONNECTION_HEADERS.has(name.toLowerCase());
  });
}
