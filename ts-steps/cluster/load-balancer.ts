import type { Listener, LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { FieldChange } from '../data/change.ts';
import { refused } from '../data/errors.ts';
import { same } from '../data/hash.ts';
import type { Tags } from '../data/tags.ts';
import { listenerOn } from '../front/listeners.ts';
import { type ClusterChange, operation } from './change.ts';
import { type ClusterContext, creationReason } from './context.ts';
import { planListeners } from './listeners.ts';
import { hasOwnLoadBalancer, type PresentClusterSettings } from './settings.ts';

const attributesFor = ({ settings }: ClusterContext): Tags => ({
  'deletion_protection.enabled': String(settings.protected),
  // Load balancer and app may read an invalid header differently, which can be abused: such headers are dropped.
  'routing.http.drop_invalid_header_fields.enabled': 'true',
  'access_logs.s3.enabled': String(settings.accessLogsBucket !== undefined),
  ...(settings.accessLogsBucket === undefined ? {} : { 'access_logs.s3.bucket': settings.accessLogsBucket }),
});

/** Ids of one subnet in each zone, as a load balancer takes them. Subnets that it has already are preferred. */
const subnetsFor = ({ found }: ClusterContext): string[] => {
  const present = subnetsOf(found.loadBalancer);
  const chosen = new Map<string, string>();
  for (const kept of [true, false])
    for (const { AvailabilityZone: zone = '', SubnetId: id = '' } of found.subnets)
      if (present.includes(id) === kept && !chosen.has(zone)) chosen.set(zone, id);
  return [...chosen.values()].sort();
};

const subnetsOf = (loadBalancer: LoadBalancer | undefined): string[] =>
  (loadBalancer?.AvailabilityZones ?? []).flatMap((zone) => zone.SubnetId ?? []).sort();

const createLoadBalancer = (context: ClusterContext): ClusterChange => {
  const { settings, names, found, tags } = context;
  const groupId = found.loadBalancerGroup?.GroupId;
  return {
    resource: 'loadBalancer',
    name: names.loadBalancer,
    action: 'create',
    reason: creationReason(context),
    fields: [{ pointer: '/scheme', to: settings.scheme }],
    operations: [
      operation(
        'createLoadBalancer',
        'loadBalancer',
        {
          Name: names.loadBalancer,
          Type: 'application',
          Scheme: settings.scheme,
          IpAddressType: settings.ipAddressType,
          Subnets: subnetsFor(context),
          SecurityGroups: [groupId ?? ''],
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        },
        {
          after: ['serviceLinkedRole.elasticloadbalancing.amazonaws.com'],
          references: groupId === undefined ? [{ pointer: '/SecurityGroups/0', operation: 'loadBalancerGroup' }] : [],
        },
      ),
      operation(
        'modifyLoadBalancerAttributes',
        'loadBalancer.attributes',
        { arn: '', attributes: attributesFor(context) },
        { references: [{ pointer: '/arn', operation: 'loadBalancer' }] },
      ),
    ],
  };
};

type NetworkChange = { readonly field: FieldChange; readonly operation: ClusterChange['operations'][number] };

/** Changes of subnets, address type and security groups: AWS has a call for each. */
const networkChanges = (context: ClusterContext, loadBalancer: LoadBalancer): NetworkChange[] => {
  const { settings, found } = context;
  const arn = loadBalancer.LoadBalancerArn ?? '';
  const subnets = subnetsFor(context);
  const present = subnetsOf(loadBalancer);
  const groups = loadBalancer.SecurityGroups ?? [];
  const groupId = found.loadBalancerGroup?.GroupId;
  const type = loadBalancer.IpAddressType === 'dualstack' ? 'dualstack' : 'ipv4';
  return [
    ...(same(subnets, present)
      ? []
      : [
          {
            field: { pointer: '/subnets', from: present.join(', '), to: subnets.join(', ') },
            operation: operation('setLoadBalancerSubnets', 'loadBalancer.subnets', { arn, subnets }),
          },
        ]),
    ...(type === settings.ipAddressType
      ? []
      : [
          {
            field: { pointer: '/ipAddressType', from: type, to: settings.ipAddressType },
            operation: operation(
              'setLoadBalancerIpAddressType',
              'loadBalancer.ipAddressType',
              { arn, ipAddressType: settings.ipAddressType },
              // IPv6 needs subnets with IPv6 ranges: those may be the new ones.
              { after: ['loadBalancer.subnets'] },
            ),
          },
        ]),
    ...(groupId !== undefined && groups.includes(groupId)
      ? []
      : [
          {
            field: { pointer: '/securityGroups', to: context.names.loadBalancerGroup },
            operation: operation(
              'setLoadBalancerSecurityGroups',
              'loadBalancer.securityGroups',
              { arn, securityGroups: [groupId ?? '', ...groups] },
              {
                references:
                  groupId === undefined ? [{ pointer: '/securityGroups/0', operation: 'loadBalancerGroup' }] : [],
              },
            ),
          },
        ]),
  ];
};

const updateLoadBalancer = (context: ClusterContext, loadBalancer: LoadBalancer): ClusterChange[] => {
  const { names, found } = context;
  const differing = Object.fromEntries(
    Object.entries(attributesFor(context)).filter(([key, value]) => found.loadBalancerAttributes[key] !== value),
  );
  const attributes = Object.entries(differing);
  const changes = networkChanges(context, loadBalancer);
  if (attributes.length === 0 && changes.length === 0) return [];
  return [
    {
      resource: 'loadBalancer',
      name: names.loadBalancer,
      action: 'update',
      reason: '',
      fields: [
        ...attributes.map(([key, to]) => ({
          pointer: `/attributes/${key}`,
          ...(found.loadBalancerAttributes[key] === undefined ? {} : { from: found.loadBalancerAttributes[key] }),
          to,
        })),
        ...changes.map((one) => one.field),
      ],
      operations: [
        ...(attributes.length === 0
          ? []
          : [
              operation('modifyLoadBalancerAttributes', 'loadBalancer.attributes', {
                arn: loadBalancer.LoadBalancerArn ?? '',
                attributes: differing,
              }),
            ]),
        ...changes.map((one) => one.operation),
      ],
    },
  ];
};

/**
 * The shared load balancer with its listeners. An existing load balancer that the settings name is used and not
 * changed.
 */
export const planLoadBalancer = (context: ClusterContext): ClusterChange[] => {
  const { settings, found } = context;
  if (!hasOwnLoadBalancer(settings)) return [];
  const loadBalancer = found.loadBalancer;
  if (loadBalancer !== undefined && loadBalancer.Scheme !== settings.scheme)
    throw refused(
      `The load balancer is ${loadBalancer.Scheme}; that cannot be changed to ${settings.scheme}.`,
      'Keep scheme, or make another cluster.',
    );
  return [
    ...(loadBalancer === undefined ? [createLoadBalancer(context)] : updateLoadBalancer(context, loadBalancer)),
    ...planListeners(context),
  ];
};

/** The settings that a load balancer and listeners made by us hold. */
export const settingsOfLoadBalancer = (
  loadBalancer: { readonly Scheme?: string | undefined; readonly IpAddressType?: string | undefined },
  attributes: Tags,
  listeners: readonly Listener[],
): PresentClusterSettings => ({
  scheme: loadBalancer.Scheme === 'internal' ? 'internal' : 'internet-facing',
  ipAddressType: loadBalancer.IpAddressType === 'dualstack' ? 'dualstack' : 'ipv4',
  accessLogsBucket: attributes['access_logs.s3.enabled'] === 'true' ? attributes['access_logs.s3.bucket'] : undefined,
  certificateArn: listenerOn(listeners, 443)?.Certificates?.[0]?.CertificateArn,
});
