import type { IpPermission, SecurityGroup } from '@aws-sdk/client-ec2';
import type { Reference } from '../data/operations.ts';
import { type ClusterChange, operation } from './change.ts';
import { type ClusterContext, creationReason } from './context.ts';
import { hasOwnLoadBalancer } from './settings.ts';

interface WantedGroup {
  /** Id of the operation that creates it. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly ingress: readonly { readonly permission: IpPermission; readonly references: readonly Reference[] }[];
}

const allows = (group: SecurityGroup, wanted: IpPermission): boolean =>
  (group.IpPermissions ?? []).some(
    (found) =>
      found.IpProtocol === wanted.IpProtocol &&
      found.FromPort === wanted.FromPort &&
      found.ToPort === wanted.ToPort &&
      (wanted.IpRanges ?? []).every((range) => found.IpRanges?.some((one) => one.CidrIp === range.CidrIp)) &&
      (wanted.Ipv6Ranges ?? []).every((range) => found.Ipv6Ranges?.some((one) => one.CidrIpv6 === range.CidrIpv6)) &&
      (wanted.UserIdGroupPairs ?? []).every((pair) =>
        found.UserIdGroupPairs?.some((one) => one.GroupId === pair.GroupId),
      ),
  );

const planGroup = (wanted: WantedGroup, found: SecurityGroup | undefined, context: ClusterContext): ClusterChange[] => {
  const missing = wanted.ingress
    .map((ingress, index) => ({ ...ingress, index }))
    .filter(({ permission, references }) => found === undefined || references.length > 0 || !allows(found, permission));
  const rules = missing.map(({ permission, references, index }) =>
    operation(
      'authorizeIngress',
      `${wanted.id}.ingress.${index}`,
      { groupId: found?.GroupId ?? '', permission },
      { references: [...(found === undefined ? [{ pointer: '/groupId', operation: wanted.id }] : []), ...references] },
    ),
  );
  const fields = missing.map(({ permission }) => ({
    pointer: '/ingress',
    to: `${permission.IpProtocol} ${permission.FromPort}-${permission.ToPort} from ${permission.IpRanges?.[0]?.CidrIp ?? permission.Ipv6Ranges?.[0]?.CidrIpv6 ?? 'the load balancer'}`,
  }));
  if (found === undefined)
    return [
      {
        resource: 'securityGroup',
        name: wanted.name,
        action: 'create',
        reason: creationReason(context),
        fields,
        operations: [
          operation('createSecurityGroup', wanted.id, {
            name: wanted.name,
            description: wanted.description,
            vpcId: context.found.vpcId ?? '',
            tags: { ...context.tags, Name: wanted.name },
          }),
          ...rules,
        ],
      },
    ];
  if (rules.length === 0) return [];
  return [
    {
      resource: 'securityGroup',
      name: wanted.name,
      action: 'update',
      reason: 'rules are missing: put back',
      fields,
      operations: rules,
    },
  ];
};

// One permission in each call: where a call holds a permission that exists already, AWS adds none of the others.
const fromAnywhere = (port: number, dualStack: boolean): IpPermission[] =>
  [
    { IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'Visitors' }] },
    ...(dualStack ? [{ Ipv6Ranges: [{ CidrIpv6: '::/0', Description: 'Visitors' }] }] : []),
  ].map((ranges) => ({ IpProtocol: 'tcp', FromPort: port, ToPort: port, ...ranges }));

/**
 * The two security groups. The load balancer's lets in ports 80 and 443 from everywhere; that of instances and tasks
 * lets in what comes from the load balancer.
 */
export const planSecurityGroups = (context: ClusterContext): ClusterChange[] => {
  const { settings, names, found } = context;
  const ownLoadBalancer = hasOwnLoadBalancer(settings);
  const front: ClusterChange[] = ownLoadBalancer
    ? planGroup(
        {
          id: 'loadBalancerGroup',
          name: names.loadBalancerGroup,
          description: `Load balancer of ECS cluster ${names.cluster}`,
          ingress: [80, 443]
            .flatMap((port) => fromAnywhere(port, settings.ipAddressType === 'dualstack'))
            .map((permission) => ({ permission, references: [] })),
        },
        found.loadBalancerGroup,
        context,
      )
    : [];
  if (settings.securityGroups !== undefined) return front;
  const sources = ownLoadBalancer ? [found.loadBalancerGroup?.GroupId] : (found.loadBalancer?.SecurityGroups ?? []);
  return [
    ...front,
    ...planGroup(
      {
        id: 'taskGroup',
        name: names.taskGroup,
        description: `Instances and tasks of ECS cluster ${names.cluster}`,
        // All ports: bridge tasks get dynamic host ports, and tasks with an address of their own listen on any
        // container port.
        ingress:
          settings.loadBalancer === 'none'
            ? []
            : sources.map((source) => ({
                permission: {
                  IpProtocol: 'tcp',
                  FromPort: 0,
                  ToPort: 65_535,
                  UserIdGroupPairs: [{ GroupId: source ?? '' }],
                },
                references:
                  source === undefined
                    ? [{ pointer: '/permission/UserIdGroupPairs/0/GroupId', operation: 'loadBalancerGroup' }]
                    : [],
              })),
      },
      found.taskGroup,
      context,
    ),
  ];
};
