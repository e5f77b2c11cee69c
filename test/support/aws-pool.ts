/**
 * Embedded AWSs that test files share, one after the other. A start costs a second of CPU, and a cluster that one file
 * has made and saved is there for the next: `npm test` keeps a pool, and a file that is run by itself starts its own.
 */

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { type EmbeddedAws, embeddedAwsAt, startEmbeddedAws } from '../emulator/embedded-aws.ts';

/** The environment variable that tells a test file the port of the pool on this machine. */
const variable = 'ECS_TENANTS_TEST_POOL';

export interface Pool {
  readonly env: Readonly<Record<string, string>>;
  /** Stops all that it has started. */
  stop(): Promise<void>;
}

/** Lends an embedded AWS to each connection, until the connection is closed: also by a process that is killed. */
export const startPool = async (): Promise<Pool> => {
  const all: EmbeddedAws[] = [];
  const free: EmbeddedAws[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(async (socket) => {
    sockets.add(socket);
    // A borrower that is killed resets the connection: that gives back too.
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    const lent = free.pop() ?? (await startEmbeddedAws());
    if (!all.includes(lent)) all.push(lent);
    socket.on('close', () => free.push(lent));
    if (socket.destroyed) free.push(lent);
    else socket.write(`${lent.endpoint}\n`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    env: { [variable]: String((server.address() as AddressInfo).port) },
    stop: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await Promise.all(all.map((one) => one.stop()));
    },
  };
};

/**
 * An embedded AWS for one test file. It holds whatever the file before it has left: reset it, or restore something, before
 * each test. What was saved in it may be there already, also by another file.
 */
export const borrowEmbeddedAws = async (): Promise<EmbeddedAws> => {
  const pool = process.env[variable];
  if (pool === undefined) return startEmbeddedAws();
  const socket = connect(Number(pool), '127.0.0.1');
  const [endpoint] = (await once(createInterface({ input: socket }), 'line')) as [string];
  // What borrows does not stay alive for it.
  socket.unref();
  return embeddedAwsAt(endpoint, async () => {
    socket.destroy();
  });
};
