import type { Settings } from '../generated/deploy-tenant.defaults.ts';
import type { Problem } from '../runtime/errors.ts';

/** What a check may look at: settings of which some may be unknown, and what is known of the cluster. */
export interface CheckContext {
  /** Whether the tasks run on Fargate; undefined where that is not known yet. */
  readonly fargate: boolean | undefined;
  /** Whether these are all the settings, so that what is missing is really not set. */
  readonly resolved: boolean;
}

type Check = (settings: Settings, context: CheckContext) => readonly (Problem | undefined)[];

const problem = (pointer: string, message: string, hint?: string): Problem => ({
  pointer,
  message: `${pointer} ${message}`,
  ...(hint === undefined ? {} : { hint }),
});

const repeated = (items: readonly (string | undefined)[]): number[] =>
  items.flatMap((item, index) => (item !== undefined && items.indexOf(item) < index ? [index] : []));

const memory: Check = ({ memory: hard, memoryReservation: soft }, { fargate, resolved }) => [
  hard !== undefined && soft !== undefined && soft > hard
    ? problem('/memoryReservation', `is ${soft} MiB, more than memory, ${hard} MiB.`, 'Lower it, or raise memory.')
    : undefined,
  resolved && fargate === false && hard === undefined && soft === undefined
    ? problem('/memory', 'is missing, and memoryReservation too: a task on EC2 needs one of them.', 'Give memory in MiB.')
    : undefined,
];

const gib = 1024;
const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_unused, index) => from + index * step);

/**
 * Memory in MiB that Fargate offers for so many CPU units.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
 */
const fargateMemory: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [512, gib, 2 * gib]],
  [512, range(gib, 4 * gib, gib)],
  [1024, range(2 * gib, 8 * gib, gib)],
  [2048, range(4 * gib, 16 * gib, gib)],
  [4096, range(8 * gib, 30 * gib, gib)],
  [8192, range(16 * gib, 60 * gib, 4 * gib)],
  [16384, range(32 * gib, 120 * gib, 8 * gib)],
]);

const fargateSize: Check = ({ cpu, memory: hard }, { fargate }) => {
  if (fargate !== true || cpu === undefined) return [];
  const sizes = fargateMemory.get(cpu);
  if (sizes === undefined)
    return [problem('/cpu', `is ${cpu}, which Fargate does not offer.`, `Fargate offers ${[...fargateMemory.keys()].join(', ')} CPU units.`)];
  if (hard === undefined || sizes.includes(hard)) return [];
  return [
    problem('/memory', `is ${hard} MiB, which Fargate does not offer with ${cpu} CPU units.`, `With ${cpu} CPU units Fargate offers ${sizes[0]} to ${sizes.at(-1)} MiB: ${sizes.slice(0, 4).join(', ')}${sizes.length > 4 ? ' …' : ''}.`),
  ];
};

const network: Check = ({ networkMode, subnets, securityGroups, assignPublicIp, loadBalancer }, { fargate, resolved }) => [
  fargate === true && networkMode !== undefined && networkMode !== 'awsvpc'
    ? problem('/networkMode', `is ${networkMode}; Fargate takes awsvpc only.`)
    : undefined,
  resolved && networkMode === 'awsvpc' && subnets === undefined
    ? problem('/subnets', 'is missing: networkMode awsvpc needs subnets.', 'Give subnets, or tag the cluster ecs-tenants:subnets.')
    : undefined,
  ...(networkMode !== undefined && networkMode !== 'awsvpc'
    ? ([['/subnets', subnets], ['/securityGroups', securityGroups], ['/assignPublicIp', assignPublicIp]] as const).map(
        ([pointer, value]) =>
          value === undefined ? undefined : problem(pointer, `goes with networkMode awsvpc only, not with ${networkMode}.`),
      )
    : []),
  networkMode === 'none' && loadBalancer === 'shared'
    ? problem('/networkMode', 'is none: nothing could reach the container from a load balancer.', 'Choose another networkMode, or loadBalancer none.')
    : undefined,
  resolved && fargate === false && assignPublicIp === 'ENABLED'
    ? problem('/assignPublicIp', 'is ENABLED, which only Fargate takes.')
    : undefined,
];

const ports: Check = ({ portMappings, containerPort, networkMode, loadBalancer }) => {
  if (portMappings === undefined) return [];
  const twice = repeated(portMappings.map((one) => `${one.containerPort}/${one.protocol ?? 'tcp'}`));
  const hosts = repeated(
    portMappings.map((one) => (one.hostPort === undefined || one.hostPort === 0 ? undefined : `${one.hostPort}/${one.protocol ?? 'tcp'}`)),
  );
  const fixed = networkMode === 'awsvpc' || networkMode === 'host';
  return [
    ...twice.map((index) => problem(`/portMappings/${index}/containerPort`, `is ${portMappings[index]?.containerPort} a second time.`)),
    ...hosts.map((index) => problem(`/portMappings/${index}/hostPort`, `is ${portMappings[index]?.hostPort} a second time.`)),
    ...portMappings.map((one, index) =>
      fixed && one.hostPort !== undefined && one.hostPort !== one.containerPort
        ? problem(`/portMappings/${index}/hostPort`, `is ${one.hostPort}: with networkMode ${networkMode} it has to be containerPort, ${one.containerPort}.`, 'Leave hostPort out.')
        : undefined,
    ),
    networkMode === 'none' && portMappings.length > 0
      ? problem('/portMappings', 'cannot be mapped with networkMode none.')
      : undefined,
    loadBalancer === 'shared' && !portMappings.some((one) => one.protocol !== 'udp')
      ? problem('/portMappings', 'has no tcp port that the load balancer could send to.', 'Give containerPort, or loadBalancer none for a worker.')
      : undefined,
    containerPort !== undefined && portMappings.length > 0 && !portMappings.some((one) => one.containerPort === containerPort && one.protocol !== 'udp')
      ? problem('/containerPort', `is ${containerPort}, which is no tcp port of portMappings.`)
      : undefined,
  ];
};

const environment: Check = ({ environment: plain, secrets }) =>
  Object.keys(plain ?? {}).map((name) =>
    secrets !== undefined && Object.hasOwn(secrets, name)
      ? problem(`/environment/${name}`, 'is also one of secrets: a name can be only one of both.', `Drop one; reset: ["/environment/${name}"] removes the variable.`)
      : undefined,
  );

const counts: Check = ({ scaling, minCount, maxCount, desiredCount }) => {
  if (scaling === false) return [];
  return [
    minCount !== undefined && maxCount !== undefined && minCount > maxCount
      ? problem('/minCount', `is ${minCount}, more than maxCount, ${maxCount}.`)
      : undefined,
    desiredCount !== undefined && minCount !== undefined && desiredCount < minCount
      ? problem('/desiredCount', `is ${desiredCount}, less than minCount, ${minCount}: autoscaling would raise it at once.`, 'Raise it, lower minCount, or scaling: false.')
      : undefined,
    desiredCount !== undefined && maxCount !== undefined && desiredCount > maxCount
      ? problem('/desiredCount', `is ${desiredCount}, more than maxCount, ${maxCount}: autoscaling would lower it at once.`)
      : undefined,
  ];
};

type Steps = NonNullable<NonNullable<Settings['scaleOut']>['stepAdjustments']>;

/**
 * Steps have to cover their side of the threshold without gap or overlap.
 * https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html
 */
const stepProblems = (pointer: string, steps: Steps | undefined, side: 'out' | 'in'): Problem[] => {
  if (steps === undefined) return [];
  const found: Problem[] = [];
  const sorted = steps
    .map((step) => ({ lower: step.metricIntervalLowerBound ?? -Infinity, upper: step.metricIntervalUpperBound ?? Infinity, by: step.scalingAdjustment }))
    .sort((a, b) => a.lower - b.lower);
  for (const { lower, upper, by } of sorted) {
    if (lower >= upper) found.push(problem(pointer, `has a step whose lower bound, ${lower}, is not below its upper bound, ${upper}.`));
    if (side === 'out' && by <= 0) found.push(problem(pointer, `has a step of ${by}: an increase in load has to add tasks.`));
    if (side === 'in' && by >= 0) found.push(problem(pointer, `has a step of ${by}: a decrease in load has to remove tasks.`));
  }
  for (const [index, step] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined && step.upper !== next.lower)
      found.push(problem(pointer, `has ${step.upper < next.lower ? 'a gap' : 'an overlap'} between ${step.upper} and ${next.lower}.`));
  }
  const from = sorted[0]?.lower;
  const to = sorted.at(-1)?.upper;
  const whole = side === 'out' ? from === 0 && to === Infinity : from === -Infinity && to === 0;
  if (found.length === 0 && !whole)
    found.push(
      problem(pointer, side === 'out' ? 'has to begin at the lower bound 0 and to end open.' : 'has to begin open and to end at the upper bound 0.'),
    );
  return found;
};

const scaling: Check = ({ scaleOut, scaleIn }) => [
  scaleOut?.threshold !== undefined && scaleIn?.threshold !== undefined && scaleOut.threshold <= scaleIn.threshold
    ? problem('/scaleOut/threshold', `is ${scaleOut.threshold} percent, not above scaleIn.threshold, ${scaleIn.threshold} percent: the service would grow and shrink without end.`)
    : undefined,
  ...stepProblems('/scaleOut/stepAdjustments', scaleOut?.stepAdjustments, 'out'),
  ...stepProblems('/scaleIn/stepAdjustments', scaleIn?.stepAdjustments, 'in'),
];

const health: Check = (settings) => {
  const { healthCheckTimeoutSeconds: timeout, healthCheckIntervalSeconds: interval, healthCheck } = settings;
  return [
    timeout !== undefined && interval !== undefined && timeout >= interval
      ? problem('/healthCheckTimeoutSeconds', `is ${timeout}, not less than healthCheckIntervalSeconds, ${interval}.`)
      : undefined,
    healthCheck !== undefined && !/^CMD(-SHELL)?$/.test(healthCheck.command[0] ?? '')
      ? problem('/healthCheck/command', 'has to begin with CMD or CMD-SHELL.')
      : undefined,
  ];
};

const deployment: Check = ({ minimumHealthyPercent: least, maximumPercent: most }) => [
  least === 100 && most === 100
    ? problem('/maximumPercent', 'and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.', 'Raise maximumPercent, or lower minimumHealthyPercent.')
    : undefined,
];

const hostNames: Check = ({ hosts, loadBalancer }, { resolved }) => [
  hosts !== undefined && hosts.length > 0 && loadBalancer === 'none'
    ? problem('/hosts', 'needs a load balancer; loadBalancer is none.')
    : undefined,
  resolved && loadBalancer === 'shared' && (hosts ?? []).length === 0
    ? problem('/hosts', 'is missing, and there is no domain to make it from.', 'Give domain or hosts, or tag the cluster ecs-tenants:domain.')
    : undefined,
  ...(hosts ?? []).map((host) =>
    host.length > 128
      ? problem('/hosts', `has ${host} with ${host.length} characters; a listener rule takes 128.`, 'Use a shorter name or domain.')
      : undefined,
  ),
];

const checks: readonly Check[] = [
  memory,
  fargateSize,
  network,
  ports,
  environment,
  counts,
  scaling,
  health,
  deployment,
  hostNames,
];

/**
 * What a schema cannot say. Each check speaks only where it knows all that it needs, so that the same ones serve a
 * request, before any call, and the resolved settings, before any write.
 */
export const checkSettings = (settings: Settings, context: CheckContext): Problem[] =>
  checks.flatMap((check) => check(settings, context)).filter((found) => found !== undefined);
