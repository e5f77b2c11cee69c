/** One call as the recorder inside of a step tells it, and what is read from it. */

import { cbor } from '@smithy/core/cbor';
import { type OperationName, operationOf } from '../wire/operation.ts';

/** A line of recorder.mjs. Times are milliseconds since the epoch, with fractions. */
export interface ToldExchange {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly target: string;
  readonly contentType: string;
  readonly attempt: string;
  /** `Action=…` of a request of the query protocol, else empty. */
  readonly action: string;
  /** The request's body, of ECS alone. */
  readonly sent: string;
  readonly startedAt: number;
  readonly endedAt: number;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly answerType: string;
  readonly errorHeader: string;
  /** The answer's body in base64; empty where it may hold a secret. */
  readonly answer: string;
}

/** AWS's refusal of a call. */
export interface CallError {
  readonly code: string;
  readonly message: string;
}

/** The operation of a call, by AWS's name of it. */
export const operationOfTold = ({ service, method, path, target, contentType, action }: ToldExchange): OperationName =>
  operationOf({
    method,
    path,
    headers: {
      'x-amz-target': target,
      'content-type': contentType,
      authorization: `Credential=key/date/region/${service}/aws4_request`,
    },
    body: Buffer.from(action),
  });

/** The SDK's own count of attempts, from 1; undefined where it told none. */
export const attemptOfTold = ({ attempt }: ToldExchange): number | undefined => {
  const count = /\battempt=(\d+)/.exec(attempt)?.[1];
  return count === undefined ? undefined : Number(count);
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const inXml = (body: string, element: string): string =>
  unescaped(new RegExp(`<${element}>([^<]*)</${element}>`).exec(body)?.[1] ?? '');

const parsed = (body: Buffer, type: string): Record<string, unknown> => {
  try {
    return (type.includes('cbor') ? cbor.deserialize(body) : JSON.parse(body.toString())) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** What AWS said where it refused; undefined where it did not. */
export const errorOf = (told: ToldExchange): CallError | undefined => {
  if (told.status > 0 && told.status < 400) return undefined;
  if (told.status === 0) return { code: 'NoAnswer', message: 'The connection ended without an answer.' };
  const body = Buffer.from(told.answer, 'base64');
  const text = body.toString();
  if (text.trimStart().startsWith('<')) return { code: inXml(text, 'Code'), message: inXml(text, 'Message') };
  const fields = parsed(body, told.answerType);
  const code = told.errorHeader.split(/[;:]/)[0] || String(fields['__type'] ?? fields['code'] ?? '');
  return { code: code.replace(/^.*#/, ''), message: String(fields['message'] ?? fields['Message'] ?? '') };
};
