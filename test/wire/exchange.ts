import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { errorAnswer } from './answer.ts';
import type { Arrival, Fault } from './faults.ts';
import type { WireRequest } from './operation.ts';
import type { Protocol } from './protocol.ts';
import { accessDenied, expiredToken, type Refusal, throttled } from './refusal.ts';
import { endToEnd, type Target } from './target.ts';

/** One call and what its handling needs. */
export interface Exchange {
  readonly call: Arrival;
  readonly wire: WireRequest;
  readonly rawHeaders: readonly string[];
  readonly protocol: Protocol;
  readonly fault: Fault | undefined;
  readonly target: Target;
  /** Milliseconds added, half on each way. */
  readonly latencyMs: number;
  /** Aborted when the proxy stops. */
  readonly stopping: AbortSignal;
  readonly response: ServerResponse;
  /** Records the call with the status given; only the first time counts. */
  readonly end: (status: number) => void;
}

/**
 * Answers a call as its fault has it, or as the target does; resolves when that is over. What goes wrong in a fault's own
 * callback is the call's answer.
 */
export async function answerCall(exchange: Exchange): Promise<void> {
  const unlessStopped = (error: unknown) => {
    if (!exchange.stopping.aborted) throw error;
  };
  await play(exchange)
    .catch(unlessStopped)
    .catch((error: unknown) => refuse(exchange, ownError('WireProxyFaultFailed', 400, error)))
    .catch(unlessStopped);
}

async function play(exchange: Exchange): Promise<void> {
  const { call, protocol, fault, response } = exchange;
  if (fault?.kind === 'kill' && fault.when === 'before') {
    await kill(fault.victim, call);
    return silence(response);
  }
  await delay(exchange);
  switch (fault?.kind) {
    case undefined:
      return pass(exchange);
    case 'hook':
      await fault.run(call);
      return pass(exchange);
    case 'reset':
      return cut(exchange);
    case 'hang':
      return silence(response);
    case 'lostAnswer':
      await carryOut(exchange);
      return cut(exchange);
    case 'kill':
      await carryOut(exchange);
      await kill(fault.victim, call);
      return silence(response);
    case 'throttle':
      return refuse(exchange, throttled(protocol));
    case 'expiredToken':
      return refuse(exchange, expiredToken(protocol));
    case 'accessDenied':
      return refuse(exchange, accessDenied(protocol, call, fault));
    case 'error':
      return refuse(exchange, fault);
  }
}

/** Forwards the call and streams the answer back. */
async function pass(exchange: Exchange): Promise<void> {
  const { response, end } = exchange;
  const answer = await forward(exchange);
  if (answer === undefined) return;
  await delay(exchange);
  if (response.destroyed) return drain(answer);
  response.sendDate = false;
  response.writeHead(answer.statusCode ?? 0, answer.statusMessage, endToEnd(answer.rawHeaders));
  // Ended before the caller can know, so that what it does next begins after.
  answer.once('end', () => end(answer.statusCode ?? 0));
  answer.once('error', () => cut(exchange));
  answer.pipe(response);
  await settled(response);
  await drain(answer);
}

/** Forwards the call and takes the whole answer, so that the target is done with it. */
async function carryOut(exchange: Exchange): Promise<void> {
  const answer = await forward(exchange);
  if (answer !== undefined) await drain(answer);
}

async function forward(exchange: Exchange): Promise<IncomingMessage | undefined> {
  try {
    return await exchange.target.send(exchange.wire, exchange.rawHeaders);
  } catch (error) {
    await refuse(exchange, ownError('WireProxyTargetFailed', 502, error));
    return undefined;
  }
}

async function refuse(exchange: Exchange, refusal: Refusal): Promise<void> {
  const { protocol, response, end } = exchange;
  const answer = errorAnswer(protocol, refusal, randomUUID());
  await delay(exchange);
  if (response.destroyed) return;
  response.writeHead(answer.status, answer.headers);
  end(answer.status);
  response.end(answer.body);
  await settled(response);
}

// 400 where the SDK should not try again.
function ownError(code: string, status: 400 | 502, error: unknown): Refusal {
  return { status, code, message: error instanceof Error ? error.message : String(error) };
}

function cut({ response, end }: Exchange): void {
  end(0);
  response.req.socket.resetAndDestroy();
}

async function silence(response: ServerResponse): Promise<void> {
  if (!response.destroyed) await once(response, 'close');
}

async function kill(victim: number | ((call: Arrival) => void | Promise<void>), call: Arrival): Promise<void> {
  if (typeof victim === 'number') process.kill(victim, 'SIGKILL');
  else await victim(call);
}

async function drain(answer: IncomingMessage): Promise<void> {
  answer.resume();
  await settled(answer);
}

/** Waits until a stream is through, whether it ended well or was cut. */
async function settled(stream: IncomingMessage | ServerResponse): Promise<void> {
  await finished(stream).catch(() => {});
}

async function delay({ latencyMs, stopping }: Exchange): Promise<void> {
  if (latencyMs > 0) await wait(latencyMs / 2, undefined, { signal: stopping });
}
