import fc from 'fast-check';

/** Parameters by name. */
export type Values = Readonly<Record<string, unknown>>;

/** Without the parameters that were not chosen. */
const given = <Chosen extends Values>(chosen: Chosen): Values =>
  Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const group = (model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Values> => fc.record(model).map(given);

const map = (keys: readonly string[], values: fc.Arbitrary<string>): fc.Arbitrary<Values> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), values), { selector: ([key]) => key, maxLength: 4 })
    .map((entries) => Object.fromEntries(entries));

export const tenantName: fc.Arbitrary<string> = fc
  .stringMatching(/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/)
  .filter((name) => !name.includes('--') && name.length <= 32);

/** Names of variables, those that a careless object would trip over among them. */
const variableNames = ['A', 'DEBUG', 'a.b', 'X-Y', 'LOG_LEVEL', '__proto__', 'constructor', 'toString'] as const;
const secretNames = ['DB_PASSWORD', 'API_TOKEN', 'hasOwnProperty'] as const;

/** Values that nothing else would hold, so that a leak can be told. */
const variableValue: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[a-z]{4}$/).map((text) => `v«${text}»`),
  fc.constant(''),
);

const size = (fargate: boolean): fc.Arbitrary<Values> =>
  fargate
    ? fc.constantFrom<Values>(
        {},
        { cpu: 256 },
        { cpu: 256, memory: 1024 },
        { cpu: 512, memory: 4096 },
        { cpu: 1024, memory: 2048, memoryReservation: 512 },
        { cpu: 16384, memory: 122_880 },
      )
    : fc
        .record({
          cpu: maybe(fc.constantFrom(2, 10, 256, 1000)),
          memory: maybe(fc.constantFrom(512, 1000, 2048)),
          memoryReservation: maybe(fc.constantFrom(6, 256, 512)),
        })
        .map(given);

const container: fc.Arbitrary<Values> = group({
  entryPoint: maybe(fc.constantFrom([], ['sh', '-c'])),
  command: maybe(fc.constantFrom([], ['node', 'server.js'])),
  environment: maybe(map(variableNames, variableValue)),
  secrets: maybe(
    map(secretNames, fc.constantFrom('arn:aws:ssm:eu-central-1:123456789012:parameter/a', '/acme/db', 'token')),
  ),
  repositoryCredentials: maybe(
    fc.constant({ credentialsParameter: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:hub-AbCdEf' }),
  ),
  healthCheck: maybe(
    group({
      command: fc.constantFrom(['CMD', 'true'], ['CMD-SHELL', 'curl -f http://localhost/ || exit 1']),
      interval: maybe(fc.constantFrom(5, 30, 300)),
      timeout: maybe(fc.constantFrom(2, 5)),
      retries: maybe(fc.constantFrom(1, 3)),
      startPeriod: maybe(fc.constantFrom(0, 60)),
    }),
  ),
  stopTimeout: maybe(fc.constantFrom(2, 30, 120)),
  cpuArchitecture: maybe(fc.constantFrom('X86_64', 'ARM64')),
  taskRoleArn: maybe(fc.constant('arn:aws:iam::123456789012:role/task')),
  executionRoleArn: maybe(fc.constant('arn:aws:iam::123456789012:role/execution')),
  logRetentionInDays: maybe(fc.constantFrom(1, 30, 3653)),
  tags: maybe(
    map(['costCenter', 'Größe', 'constructor', '__proto__'], fc.constantFrom('', '4711', 'a b', 'Zürich 営業')),
  ),
});

const steps = (side: 'out' | 'in'): fc.Arbitrary<Values[]> =>
  fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 3 }), fc.integer({ min: 1, max: 9 }))
    .map(([cuts, by]) => {
      const bounds = [...cuts].sort((a, b) => a - b);
      const edges = [0, ...bounds].map((from, index) => [from, bounds[index]] as const);
      return edges.map(([from, to]) =>
        side === 'out'
          ? given({ metricIntervalLowerBound: from, metricIntervalUpperBound: to, scalingAdjustment: by + from })
          : given({
              metricIntervalLowerBound: to === undefined ? undefined : -to,
              metricIntervalUpperBound: from === 0 ? 0 : -from,
              scalingAdjustment: -(by + from),
            }),
      );
    });

const side = (which: 'out' | 'in'): fc.Arbitrary<Values> =>
  group({
    threshold: maybe(which === 'out' ? fc.constantFrom(70, 80.5, 1000) : fc.constantFrom(0, 10.5, 60)),
    period: maybe(fc.constantFrom(60, 300)),
    evaluationPeriods: maybe(fc.integer({ min: 1, max: 5 })),
    cooldown: maybe(fc.integer({ min: 0, max: 600 })),
    stepAdjustments: maybe(steps(which)),
  });

const scaling: fc.Arbitrary<Values> = fc
  .record({
    scaling: maybe(fc.boolean()),
    minCount: maybe(fc.integer({ min: 0, max: 6 })),
    over: maybe(fc.integer({ min: 0, max: 5 })),
    desired: maybe(fc.integer({ min: 0, max: 1 })),
    scaleOut: maybe(side('out')),
    scaleIn: maybe(side('in')),
  })
  .map(({ scaling: on, minCount, over, desired, scaleOut, scaleIn }) => {
    const maxCount = over === undefined ? undefined : (minCount ?? 2) + over;
    const most = maxCount ?? Math.max(4, minCount ?? 2);
    const desiredCount = desired === undefined ? undefined : Math.min(most, (minCount ?? 2) + desired);
    return given({ scaling: on, minCount, maxCount, desiredCount, scaleOut, scaleIn });
  });

const deployment: fc.Arbitrary<Values> = group({
  minimumHealthyPercent: maybe(fc.integer({ min: 0, max: 100 })),
  maximumPercent: maybe(fc.integer({ min: 101, max: 200 })),
  healthCheckGracePeriodSeconds: maybe(fc.constantFrom(0, 60, 600)),
});

const targetGroup: fc.Arbitrary<Values> = group({
  healthCheckPath: maybe(fc.constantFrom('/', '/healthz')),
  healthCheckPort: maybe(fc.constant(8081)),
  matcher: maybe(fc.constantFrom('200', '200-399', '200,301')),
  healthCheckIntervalSeconds: maybe(fc.constantFrom(5, 30)),
  healthCheckTimeoutSeconds: maybe(fc.constantFrom(2, 4)),
  healthyThresholdCount: maybe(fc.integer({ min: 2, max: 10 })),
  unhealthyThresholdCount: maybe(fc.integer({ min: 2, max: 10 })),
  deregistrationDelaySeconds: maybe(fc.constantFrom(0, 30, 300, 3600)),
  targetGroupAttributes: maybe(
    fc.constantFrom<Values>(
      {},
      { 'stickiness.enabled': 'true', 'stickiness.type': 'lb_cookie' },
      { 'stickiness.enabled': 'false' },
      { 'load_balancing.algorithm.type': 'least_outstanding_requests' },
      { 'slow_start.duration_seconds': '30' },
    ),
  ),
});

const ports = (shared: boolean, networkMode: string | undefined): fc.Arbitrary<Values> => {
  if (networkMode === 'none') return fc.constantFrom<Values>({}, { portMappings: [] });
  const fixed = networkMode !== undefined && networkMode !== 'bridge';
  const mapping = (containerPort: number) =>
    fc
      .record({
        hostPort: fixed ? fc.constantFrom(undefined, containerPort) : fc.constantFrom(undefined, 0, containerPort),
        protocol: fc.constantFrom(undefined, 'tcp', 'udp'),
      })
      .map((one) => given({ containerPort, ...one }));
  const list = fc
    .tuple(mapping(9000), mapping(53), mapping(8080))
    .chain((all) => fc.subarray(all))
    .map((some) => (shared ? [...some, { containerPort: 80 }] : some));
  return fc
    .record({ list: maybe(list), alone: maybe(fc.constantFrom(80, 3000)), named: fc.boolean() })
    .map((chosen) => {
      if (chosen.list === undefined) return given({ containerPort: chosen.alone });
      return given({ portMappings: chosen.list, containerPort: shared && chosen.named ? 80 : undefined });
    });
};

const hostName: fc.Arbitrary<string> = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/), fc.constantFrom('example.com', 'apps.example.com', 'shop.org'))
  .map((parts) => parts.join('.'));

const hosting: fc.Arbitrary<Values> = group({
  hosts: maybe(fc.uniqueArray(hostName, { minLength: 1, maxLength: 12, size: 'max' })),
  domain: maybe(fc.constantFrom('example.com', 'shop.org')),
  dns: maybe(fc.constantFrom('record', 'wildcard', 'none')),
});

const awsvpc: fc.Arbitrary<Values> = group({
  subnets: maybe(fc.constantFrom(['subnet-0a1b2c3d'], ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'])),
  securityGroups: maybe(fc.constant(['sg-0a1b2c3d'])),
});

/** A kind of tenant: what cannot be changed while it runs. */
export interface Shape {
  readonly fargate: boolean;
  readonly shared: boolean;
  readonly networkMode: 'bridge' | 'awsvpc' | 'host' | 'none' | undefined;
}

const shapes: readonly Shape[] = [true, false].flatMap((shared) => [
  { fargate: true, shared, networkMode: undefined },
  { fargate: true, shared, networkMode: 'awsvpc' as const },
  { fargate: false, shared, networkMode: undefined },
  ...(['bridge', 'awsvpc', 'host'] as const).map((networkMode) => ({ fargate: false, shared, networkMode })),
  ...(shared ? [] : [{ fargate: false, shared, networkMode: 'none' as const }]),
]);

export const shape: fc.Arbitrary<Shape> = fc.constantFrom(...shapes);

/** Valid settings of a tenant of this kind, image and all. */
export const settingsFor = ({ fargate, shared, networkMode }: Shape): fc.Arbitrary<Values> =>
  fc
    .tuple(
      size(fargate),
      container,
      ports(shared, networkMode ?? (fargate ? 'awsvpc' : undefined)),
      scaling,
      deployment,
      shared ? targetGroup : fc.constant({}),
      shared ? hosting : fc.constant({}),
      fargate || networkMode === 'awsvpc' ? awsvpc : fc.constant({}),
      fargate ? group({ assignPublicIp: maybe(fc.constantFrom('ENABLED', 'DISABLED')) }) : fc.constant({}),
      group({
        loadBalancer: shared ? maybe(fc.constant('shared')) : fc.constant('none'),
        networkMode: fc.constant(networkMode),
      }),
      fc.constantFrom('nginx:1.27', 'acme/shop:2.4.1', `acme/shop@sha256:${'0'.repeat(64)}`),
    )
    .map(([...parts]) => Object.assign({ image: parts[10] }, ...parts.slice(0, 10)) as Values);
