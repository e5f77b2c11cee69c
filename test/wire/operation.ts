import { route53Operation } from './route53.ts';

/** An HTTP request as far as it has to be known to name its operation. Header names are in lower case. */
export interface WireRequest {
  readonly method: string;
  /** Path with query string, as in the request line. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

/** What is called: the service as in the signature (`ecs`, `elasticloadbalancing`, `monitoring`), the operation as in AWS's model. */
export interface OperationName {
  readonly service: string;
  readonly operation: string;
}

/**
 * Names the operation of a request to AWS. Of the body it reads `Action=` and nothing else.
 *
 * A request that is none of AWS's protocols is named by its method and path, for example `POST /reset`, of the service
 * `unknown`, so that it still shows in a record.
 */
export function operationOf(request: WireRequest): OperationName {
  const operation =
    targetOperation(request) ?? rpcOperation(request) ?? queryOperation(request) ?? pathOperation(request);
  return { service: signedService(request) ?? unsignedService(request, operation), operation };
}

// Any verb that is not known to read counts as a write, so that a new operation cannot hide in "this run wrote nothing".
const READS = /^(AssumeRole|BatchGet|Check|Describe|Discover|Filter|Get|HEAD |List|Lookup|Search|Simulate|TestDNS)/i;

/** Whether an operation, by its name, changes anything: `CreateService` does, `DescribeServices` does not. */
export function isWrite(operation: string): boolean {
  return !READS.test(operation);
}

/** Whether a call only obtains credentials (STS `AssumeRole*`, the instance metadata service) and is no work of its own. */
export function isCredential({ service, operation }: OperationName): boolean {
  return service === 'imds' || (service === 'sts' && operation.startsWith('AssumeRole'));
}

/** The SDK's own count of attempts at one call, from 1, by its `amz-sdk-request` header; undefined without one. */
export function attemptOf(request: WireRequest): number | undefined {
  const attempt = /\battempt=(\d+)/.exec(header(request, 'amz-sdk-request'))?.[1];
  return attempt === undefined ? undefined : Number(attempt);
}

/** One header's value, empty when it is absent. */
export function header(request: WireRequest, name: string): string {
  return String(request.headers[name] ?? '');
}

function targetOperation(request: WireRequest): string | undefined {
  return /([^.]+)$/.exec(header(request, 'x-amz-target'))?.[1];
}

function rpcOperation(request: WireRequest): string | undefined {
  return /\/service\/[^/?]+\/operation\/([^/?]+)/.exec(request.path)?.[1];
}

function queryOperation(request: WireRequest): string | undefined {
  const query = new URL(request.path, 'http://localhost').searchParams.get('Action');
  if (query !== null) return query;
  if (!header(request, 'content-type').startsWith('application/x-www-form-urlencoded')) return undefined;
  return /(?:^|&)Action=([^&]+)/.exec(Buffer.from(request.body).toString('latin1'))?.[1];
}

function pathOperation(request: WireRequest): string {
  const { pathname } = new URL(request.path, 'http://localhost');
  if (pathname === '/latest/api/token') return 'GetToken';
  if (pathname.startsWith('/latest/')) return 'GetMetadata';
  return route53Operation(request.method, pathname) ?? `${request.method} ${pathname}`;
}

function signedService(request: WireRequest): string | undefined {
  return /Credential=[^,\s]*\/([^/,\s]+)\/aws4_request/.exec(header(request, 'authorization'))?.[1];
}

function unsignedService(request: WireRequest, operation: string): string {
  if (request.path.startsWith('/latest/')) return 'imds';
  // With a web identity or SAML there are no keys to sign with yet.
  return /^AssumeRoleWith/.test(operation) ? 'sts' : 'unknown';
}
