import { isBalanced } from '../balanced.ts';
import { type Check, problem } from './problem.ts';

const repeated = (items: readonly (string | undefined)[]): number[] =>
  items.flatMap((item, index) => (item !== undefined && items.indexOf(item) < index ? [index] : []));

/** Network mode, and what goes with it only. */
export const network: Check = (
  { networkMode, subnets, securityGroups, assignPublicIp, loadBalancer },
  { fargate, resolved },
) => [
  fargate === true && networkMode !== undefined && networkMode !== 'awsvpc'
    ? problem('/networkMode', `is ${networkMode}; Fargate takes awsvpc only.`)
    : undefined,
  resolved && networkMode === 'awsvpc' && subnets === undefined
    ? problem(
        '/subnets',
        'is missing: networkMode awsvpc needs subnets.',
        'Give subnets, or tag the cluster ecs-tenants:subnets.',
      )
    : undefined,
  ...(networkMode !== undefined && networkMode !== 'awsvpc'
    ? (
        [
          ['/subnets', subnets],
          ['/securityGroups', securityGroups],
          ['/assignPublicIp', assignPublicIp],
        ] as const
      ).map(([pointer, value]) =>
        value === undefined
          ? undefined
          : problem(pointer, `goes with networkMode awsvpc only, not with ${networkMode}.`),
      )
    : []),
  networkMode === 'none' && isBalanced({ loadBalancer })
    ? problem(
        '/networkMode',
        'is none: nothing could reach the container from a load balancer.',
        'Choose another networkMode, or loadBalancer none.',
      )
    : undefined,
  resolved && fargate === false && assignPublicIp === 'ENABLED'
    ? problem('/assignPublicIp', 'is ENABLED, which only Fargate takes.')
    : undefined,
];

/** Port mappings among themselves, with the network mode and with the load balancer. */
export const ports: Check = ({ portMappings, containerPort, networkMode, loadBalancer }) => {
  if (portMappings === undefined) return [];
  const twice = repeated(portMappings.map((one) => `${one.containerPort}/${one.protocol ?? 'tcp'}`));
  const hosts = repeated(
    portMappings.map((one) =>
      one.hostPort === undefined || one.hostPort === 0 ? undefined : `${one.hostPort}/${one.protocol ?? 'tcp'}`,
    ),
  );
  const fixed = networkMode === 'awsvpc' || networkMode === 'host';
  return [
    ...twice.map((index) =>
      problem(`/portMappings/${index}/containerPort`, `is ${portMappings[index]?.containerPort} a second time.`),
    ),
    ...hosts.map((index) =>
      problem(`/portMappings/${index}/hostPort`, `is ${portMappings[index]?.hostPort} a second time.`),
    ),
    ...portMappings.map((one, index) =>
      fixed && one.hostPort !== undefined && one.hostPort !== one.containerPort
        ? problem(
            `/portMappings/${index}/hostPort`,
            `is ${one.hostPort}: with networkMode ${networkMode} it has to be containerPort, ${one.containerPort}.`,
            'Leave hostPort out.',
          )
        : undefined,
    ),
    networkMode === 'none' && portMappings.length > 0
      ? problem('/portMappings', 'cannot be mapped with networkMode none.')
      : undefined,
    isBalanced({ loadBalancer }) && !portMappings.some((one) => one.protocol !== 'udp')
      ? problem(
          '/portMappings',
          'has no tcp port that the load balancer could send to.',
          'Give containerPort, or loadBalancer none for a worker.',
        )
      : undefined,
    containerPort !== undefined &&
    portMappings.length > 0 &&
    !portMappings.some((one) => one.containerPort === containerPort && one.protocol !== 'udp')
      ? problem('/containerPort', `is ${containerPort}, which is no tcp port of portMappings.`)
      : undefined,
  ];
};
