import type { OperationName } from './operation.ts';
import type { Protocol } from './protocol.ts';

/** An error as AWS means it, before it is written in a protocol. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number;
  /** The code on the wire, for example `ServiceNotFoundException`, or `TooManyRules` in a query protocol. */
  readonly code: string;
  readonly message: string;
}

/** Who is refused, and what; ARNs. */
export interface Denied {
  readonly principal?: string;
  readonly resource?: string;
}

const PRINCIPAL = 'arn:aws:sts::123456789012:assumed-role/deployer/wire';

// Where the prefix in a policy's actions is not the name in the signature.
const ACTION_PREFIXES: Readonly<Record<string, string>> = { monitoring: 'cloudwatch', tagging: 'tag' };

/** Too many calls, in the code and text that the protocol's services use. */
export function throttled(protocol: Protocol): Refusal {
  if (protocol.format === 'ec2') {
    return { status: 503, code: 'RequestLimitExceeded', message: 'Request limit exceeded.' };
  }
  return { status: 400, code: spellsOut(protocol) ? 'ThrottlingException' : 'Throttling', message: 'Rate exceeded' };
}

/**
 * An operation that no policy allows.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function accessDenied(protocol: Protocol, { service, operation }: OperationName, denied: Denied): Refusal {
  const action = `${ACTION_PREFIXES[service] ?? service}:${operation}`;
  const message =
    `User: ${denied.principal ?? PRINCIPAL} is not authorized to perform: ${action}` +
    ` on resource: ${denied.resource ?? '*'} because no identity-based policy allows the ${action} action`;
  if (protocol.format === 'ec2') {
    const sentence = `You are not authorized to perform this operation. ${message}`;
    return { status: 403, code: 'UnauthorizedOperation', message: sentence };
  }
  if (spellsOut(protocol)) return { status: 400, code: 'AccessDeniedException', message };
  return { status: 403, code: 'AccessDenied', message };
}

/** Temporary credentials whose time is over. */
export function expiredToken(protocol: Protocol): Refusal {
  if (protocol.format === 'ec2') return { status: 400, code: 'RequestExpired', message: 'Request has expired.' };
  const message = 'The security token included in the request is expired';
  if (spellsOut(protocol)) return { status: 400, code: 'ExpiredTokenException', message };
  return { status: 403, code: 'ExpiredToken', message };
}

// JSON services end their codes in "Exception"; the query protocols, and CloudWatch after them, do not.
function spellsOut(protocol: Protocol): boolean {
  return protocol.format !== 'xml' && !protocol.queryCompatible;
}
