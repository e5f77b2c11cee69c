import type { Action, Listener } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { CertificateSummary } from '../aws/certificates.ts';

/** The default action of a listener: a 404 for hosts that no rule names. */
export const notFound: Action = {
  Type: 'fixed-response',
  FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'There is nothing here.' },
};

/** The default action of the listener on 80 where there is one for HTTPS: a redirect to it. */
export const toHttps: Action = {
  Type: 'redirect',
  RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' },
};

/** What an action does, in a few words, by which two actions are compared: AWS fills in fields that were not given. */
export const meaningOf = (action: Action | undefined): string | undefined => {
  const { FixedResponseConfig: fixed, RedirectConfig: redirect } = action ?? {};
  if (action?.Type === 'redirect')
    return `redirect to ${redirect?.Protocol}:${redirect?.Port} (${redirect?.StatusCode})`;
  return action?.Type === 'fixed-response' ? `a plain ${fixed?.StatusCode}` : action?.Type;
};

/** TLS 1.2 and 1.3; https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html */
export const sslPolicy = 'ELBSecurityPolicy-TLS13-1-2-2021-06';

export const listenerOn = (listeners: readonly Listener[], port: number): Listener | undefined =>
  listeners.find((listener) => listener.Port === port);

/** Whether a certificate covers all names directly below a domain. */
export const covers = (certificate: CertificateSummary, domain: string): boolean =>
  certificate.names.includes(`*.${domain}`);
