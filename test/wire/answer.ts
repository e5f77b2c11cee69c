import type { Protocol } from './protocol.ts';
import type { Refusal } from './refusal.ts';

/** A whole HTTP answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Writes a refusal as a service of this protocol would, so that the caller's SDK finds code, message and request id. */
export function errorAnswer(protocol: Protocol, refusal: Refusal, requestId: string): Answer {
  const body = errorBody(protocol, refusal, requestId);
  const headers: Record<string, string> = {
    'content-type': protocol.contentType,
    'content-length': String(body.length),
    'x-amzn-requestid': requestId,
  };
  if (protocol.format === 'cbor') headers['smithy-protocol'] = 'rpc-v2-cbor';
  if (protocol.queryCompatible) headers['x-amzn-query-error'] = `${refusal.code};${fault(refusal)}`;
  return { status: refusal.status, headers, body };
}

function errorBody({ format }: Protocol, refusal: Refusal, requestId: string): Buffer {
  const { code, message } = refusal;
  switch (format) {
    case 'json':
      return Buffer.from(JSON.stringify({ __type: code, message }));
    case 'cbor':
      return cborMap({ __type: code, message });
    case 'ec2':
      return Buffer.from(
        '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error>' +
          `<Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message>` +
          `</Error></Errors><RequestID>${requestId}</RequestID></Response>`,
      );
    case 'xml':
      return Buffer.from(
        `<?xml version="1.0"?>\n<ErrorResponse><Error><Type>${fault(refusal)}</Type>` +
          `<Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message>` +
          `</Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
      );
  }
}

function fault({ status }: Refusal): string {
  return status < 500 ? 'Sender' : 'Receiver';
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// RFC 8949: the high three bits are the major type (3 text, 5 map); counts from 256 on are written in two bytes.
function cborMap(entries: Readonly<Record<string, string>>): Buffer {
  const items = Object.entries(entries);
  return Buffer.concat([cborHead(5, items.length), ...items.flat().map(cborText)]);
}

function cborText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([cborHead(3, bytes.length), bytes]);
}

function cborHead(major: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(major << 5) | count]);
  return Buffer.from([(major << 5) | 25, count >> 8, count & 0xff]);
}
