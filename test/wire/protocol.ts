import { header, type WireRequest } from './operation.ts';

/** How a service writes its errors. */
export interface Protocol {
  /** `xml` is the query protocols' and Route 53's form, `ec2` the one EC2 has for itself. */
  readonly format: 'json' | 'cbor' | 'xml' | 'ec2';
  /** Whether the caller expects the codes of the query protocol in a header, as CloudWatch's callers do. */
  readonly queryCompatible: boolean;
  /** Content type of an answer. */
  readonly contentType: string;
}

/** The protocol in which a request to a service expects its answer, by the request's headers. */
export function protocolOf(request: WireRequest, service: string): Protocol {
  const queryCompatible = header(request, 'x-amzn-query-mode') === 'true';
  if (header(request, 'smithy-protocol') === 'rpc-v2-cbor') {
    return { format: 'cbor', queryCompatible, contentType: 'application/cbor' };
  }
  if (header(request, 'x-amz-target') !== '') {
    return { format: 'json', queryCompatible, contentType: header(request, 'content-type') };
  }
  return { format: service === 'ec2' ? 'ec2' : 'xml', queryCompatible, contentType: 'text/xml' };
}
