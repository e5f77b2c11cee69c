import type { Listener } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ClusterResourcesSnapshot } from '../aws/cluster-resources-snapshot.ts';
import { refused } from '../data/errors.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import { covers, listenerOn, meaningOf, notFound, sslPolicy, toHttps } from '../front/listeners.ts';
import { type ClusterChange, operation } from './change.ts';
import { type ClusterContext, creationReason } from './context.ts';
import { hasOwnLoadBalancer } from './settings.ts';

/** ARNs of the issued certificates that cover `*.<domain>`, sorted, so that every run chooses the same. */
export const fittingCertificates = ({ certificates }: ClusterResourcesSnapshot, domain: string): string[] =>
  certificates
    .filter((one) => covers(one, domain))
    .map((one) => one.arn)
    .sort();

/**
 * The certificate of the HTTPS listener: the one that the settings name, else the one that the listener has, else an
 * issued one that covers the domain.
 */
export const certificateFor = ({ settings, found, present }: ClusterContext): string | undefined => {
  const { domain, certificateArn } = settings;
  // The certificate that the listener has was checked when it was set. It is not checked again: if it expired since,
  // every other change would be refused too.
  if (certificateArn !== undefined && certificateArn !== present.certificateArn) {
    const certificate = found.certificates.find((one) => one.arn === certificateArn);
    if (certificate === undefined)
      throw refused(
        `Certificate ${certificateArn} does not exist in this Region, or is not issued.`,
        'Wait until ACM has issued it: its DNS validation record has to be in place.',
      );
    if (domain !== undefined && !covers(certificate, domain))
      throw refused(
        `Certificate ${certificateArn} does not cover *.${domain}, but ${certificate.names.join(', ')}.`,
        `Request a certificate for *.${domain}.`,
      );
    return certificateArn;
  }
  // A cluster that was made without HTTPS gets it only when certificateArn is stated, because all tenants change at
  // once.
  if (
    domain === undefined ||
    (present.certificateArn === undefined && found.clusterTags[clusterTagKeys.scheme] === 'http')
  )
    return present.certificateArn;
  const fitting = fittingCertificates(found, domain);
  const keeps = fitting.length === 0 || fitting.includes(present.certificateArn ?? '');
  return keeps ? present.certificateArn : fitting[0];
};

/**
 * The HTTP listener that is changed into the HTTPS listener when a cluster gets its certificate. A listener keeps its
 * ARN and its rules when its port and protocol change, so all tenants move at once.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyListener.html
 */
const becomingSecure = (context: ClusterContext): Listener | undefined => {
  const { listeners } = context.found;
  const plain = listenerOn(listeners, 80);
  const isSecured = certificateFor(context) === undefined || listenerOn(listeners, 443) !== undefined;
  return isSecured || meaningOf(plain?.DefaultActions?.[0]) === meaningOf(toHttps) ? undefined : plain;
};

/** The listener that holds the tenants' rules; undefined where this run creates it. */
export const tenantsListener = (context: ClusterContext): Listener | undefined => {
  const { settings, found } = context;
  if (hasOwnLoadBalancer(settings))
    return certificateFor(context) === undefined
      ? listenerOn(found.listeners, 80)
      : (listenerOn(found.listeners, 443) ?? becomingSecure(context));
  return (
    found.listeners.find((one) => one.ListenerArn === settings.listenerArn) ??
    listenerOn(found.listeners, 443) ??
    listenerOn(found.listeners, 80)
  );
};

/** Whether tenants are served by HTTPS. */
export const isSecure = (context: ClusterContext): boolean =>
  hasOwnLoadBalancer(context.settings)
    ? certificateFor(context) !== undefined
    : tenantsListener(context)?.Protocol === 'HTTPS';

/** ARNs of the certificates that the tenants' listener is to have; undefined where they were not read. */
const certificatesOfListener = (context: ClusterContext): readonly string[] | undefined => {
  const { found, present, settings } = context;
  const own = hasOwnLoadBalancer(settings) ? certificateFor(context) : undefined;
  const arn = tenantsListener(context)?.ListenerArn;
  const held = arn === undefined ? undefined : found.listenerCertificates[arn];
  if (own === undefined) return held;
  // The default one may change; those that people have added beside it stay.
  return [own, ...(held ?? []).filter((one) => one !== present.certificateArn)];
};

/**
 * The names that the certificates of the tenants' listener cover; undefined where it has none, or one of them is not
 * ACM's or not issued, so that they are not all known.
 */
export const certificateNames = (context: ClusterContext): string[] | undefined => {
  const known = certificatesOfListener(context)?.map((arn) =>
    context.found.certificates.find((one) => one.arn === arn),
  );
  return known === undefined || known.includes(undefined) ? undefined : known.flatMap((one) => one?.names ?? []);
};

const planListener = (
  context: ClusterContext,
  port: 80 | 443,
  certificateArn: string | undefined,
  loadBalancerArn: string | undefined,
): ClusterChange[] => {
  const { found, tags } = context;
  const moving = becomingSecure(context);
  const listener = moving === undefined ? listenerOn(found.listeners, port) : undefined;
  const id = `listener.${port}`;
  const action = port === 80 && certificateArn !== undefined ? toHttps : notFound;
  const secure = port === 443 ? { Certificates: [{ CertificateArn: certificateArn }], SslPolicy: sslPolicy } : {};
  if (port === 443 && moving !== undefined)
    return [
      {
        resource: 'listener',
        name: '443',
        action: 'update',
        reason: 'the listener on 80 becomes the one for HTTPS, with every rule that stands on it',
        fields: [
          { pointer: '/protocol', from: moving.Protocol, to: 'HTTPS' },
          { pointer: '/certificateArn', to: certificateArn },
        ],
        operations: [
          operation('modifyListener', id, {
            ListenerArn: moving.ListenerArn,
            Port: 443,
            Protocol: 'HTTPS',
            DefaultActions: [action],
            ...secure,
          }),
        ],
      },
    ];
  if (listener === undefined)
    return [
      {
        resource: 'listener',
        name: String(port),
        action: 'create',
        reason: creationReason(context),
        fields: [
          { pointer: '/defaultAction', to: meaningOf(action) },
          ...(port === 443 ? [{ pointer: '/certificateArn', to: certificateArn }] : []),
        ],
        operations: [
          operation(
            'createListener',
            id,
            {
              LoadBalancerArn: loadBalancerArn ?? '',
              Port: port,
              Protocol: port === 443 ? 'HTTPS' : 'HTTP',
              DefaultActions: [action],
              ...secure,
              Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
            },
            {
              // Two listeners cannot have the same port: port 80 is free only after the listener on it has moved to
              // 443.
              after: moving === undefined ? [] : ['listener.443'],
              references:
                loadBalancerArn === undefined ? [{ pointer: '/LoadBalancerArn', operation: 'loadBalancer' }] : [],
            },
          ),
        ],
      },
    ];
  const present = meaningOf(listener.DefaultActions?.[0]);
  const wrongAction = present !== meaningOf(action);
  const wrongCertificate = port === 443 && !listener.Certificates?.some((one) => one.CertificateArn === certificateArn);
  if (!wrongAction && !wrongCertificate) return [];
  return [
    {
      resource: 'listener',
      name: String(port),
      action: 'update',
      reason: '',
      fields: [
        ...(wrongAction ? [{ pointer: '/defaultAction', from: present, to: meaningOf(action) }] : []),
        ...(wrongCertificate
          ? [{ pointer: '/certificateArn', from: context.present.certificateArn, to: certificateArn }]
          : []),
      ],
      operations: [
        operation('modifyListener', id, {
          ListenerArn: listener.ListenerArn,
          ...(wrongAction ? { DefaultActions: [action] } : {}),
          ...(wrongCertificate ? secure : {}),
        }),
      ],
    },
  ];
};

/** The listeners on 80 and, with a certificate, 443. */
export const planListeners = (context: ClusterContext): ClusterChange[] => {
  const certificateArn = certificateFor(context);
  const arn = context.found.loadBalancer?.LoadBalancerArn;
  return [
    ...(certificateArn === undefined ? [] : planListener(context, 443, certificateArn, arn)),
    ...planListener(context, 80, certificateArn, arn),
  ];
};
