// Records what a compiled step says to AWS, from inside of the step's own process: NODE_OPTIONS=--import loads it there.
//
// Why so: the recording proxy of test/wire speaks plain HTTP, and a signature covers the host, so that a proxy in front of
// real AWS would have to sign anew; a proxy that breaks TLS open needs a certificate authority of its own. A switch in the
// SDK's middleware would ship with the binaries, and steps that run in the recording process are not the binaries that users
// run. Every request of the SDK, by HTTP or HTTPS, is a ClientRequest of Node: its prototype is the one place to look on,
// and changes nothing of what is sent or answered.
//
// Each exchange goes as one JSON line to the file descriptor 3, a pipe to the recording process. What is secret does not
// leave this process: signatures, keys, calls without a signature (those that fetch credentials), request bodies but those
// of ECS (the run puts no secret in there), and answers of the services in `secretive` but their refusals.
import { writeSync } from 'node:fs';
import { ClientRequest } from 'node:http';

// What a step starts itself (a credential process, say) is not recorded.
delete process.env.NODE_OPTIONS;

const pipe = 3;
const secretive = new Set(['secretsmanager', 'ssm', 'sts']);
const now = () => performance.timeOrigin + performance.now();

/** @param {string} line */
const tell = (line) => {
  const bytes = Buffer.from(`${line}\n`);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(pipe, bytes, at);
    } catch (error) {
      // Whoever recorded is gone, or is slow: a step never fails for it.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EAGAIN') return;
    }
  }
};

/**
 * @typedef {{ startedAt: number, sent: Buffer[], answered: Buffer[], isTold: boolean }} Exchange
 * @type {WeakMap<ClientRequest, Exchange>}
 */
const exchanges = new WeakMap();

/** @param {ClientRequest} request @param {string} name */
const header = (request, name) => String(request.getHeader(name) ?? '');

/**
 * Tells an exchange once: when its answer is complete, or its connection is gone.
 * @param {ClientRequest} request
 * @param {Exchange} exchange
 * @param {import('node:http').IncomingMessage} [answer] left out: none came
 */
const end = (request, exchange, answer) => {
  const service = /Credential=[^,\s]*\/([^/,\s]+)\/aws4_request/.exec(header(request, 'authorization'))?.[1];
  if (exchange.isTold || service === undefined) return;
  exchange.isTold = true;
  const status = answer?.statusCode ?? 0;
  const body = Buffer.concat(exchange.sent).toString();
  const isShown = status >= 400 || !secretive.has(service);
  tell(
    JSON.stringify({
      service,
      method: request.method,
      path: request.path,
      target: header(request, 'x-amz-target'),
      contentType: header(request, 'content-type'),
      attempt: header(request, 'amz-sdk-request'),
      action: /(?:^|&)Action=[^&]+/.exec(body)?.[0] ?? '',
      sent: service === 'ecs' ? body : '',
      startedAt: exchange.startedAt,
      endedAt: now(),
      status,
      answerType: answer?.headers['content-type'] ?? '',
      errorHeader: answer?.headers['x-amzn-query-error'] ?? answer?.headers['x-amzn-errortype'] ?? '',
      answer: isShown ? Buffer.concat(exchange.answered).toString('base64') : '',
    }),
  );
};

/** @param {ClientRequest} request */
const exchangeOf = (request) => {
  const known = exchanges.get(request);
  if (known !== undefined) return known;
  /** @type {Exchange} */
  const exchange = { startedAt: now(), sent: [], answered: [], isTold: false };
  exchanges.set(request, exchange);
  request.once('close', () => end(request, exchange));
  // Node pushes the body into the answer; a listener of its data would take it away from the SDK.
  request.prependOnceListener('response', (answer) => {
    const push = answer.push;
    answer.push = (chunk, encoding) => {
      if (chunk === null) end(request, exchange, answer);
      else exchange.answered.push(Buffer.from(chunk));
      return push.call(answer, chunk, encoding);
    };
  });
  return exchange;
};

/** @param {ClientRequest} request @param {unknown} chunk */
const note = (request, chunk) => {
  const exchange = exchangeOf(request);
  if (typeof chunk === 'string' || chunk instanceof Uint8Array) exchange.sent.push(Buffer.from(chunk));
};

for (const name of /** @type {const} */ (['write', 'end'])) {
  const original = /** @type {(...args: unknown[]) => unknown} */ (ClientRequest.prototype[name]);
  Object.assign(ClientRequest.prototype, {
    /** @this {ClientRequest} @param {unknown[]} args */
    [name](...args) {
      note(this, args[0]);
      return original.apply(this, args);
    },
  });
}
