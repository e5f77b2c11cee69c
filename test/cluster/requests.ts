import fc from 'fast-check';
import type { CreateClusterInput } from '../../ts-steps/generated/create-cluster.input.ts';
import { addCertificate, addFront, domain, type FakeAws, fakeAws, subnetIds, vpcId } from './fake-aws.ts';

/** An account, and a request that a new cluster of it may be made by. */
export interface Scenario {
  readonly aws: FakeAws;
  readonly request: CreateClusterInput;
}

type Values = Readonly<Record<string, unknown>>;

export const regions = ['eu-central-1', 'us-east-1', 'ap-southeast-3', 'us-isob-east-1', 'us-gov-west-1'];

export const clusterName = fc
  .stringMatching(/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/)
  .filter((name) => !name.includes('--'));

const tagText = fc.stringMatching(/^[A-Za-z0-9äß営½ +=._:/@-]{0,40}$/);
const tagKey = fc
  .stringMatching(/^[A-Za-z0-9Öя +=._:@-]{1,40}$/)
  .filter((key) => !/^(aws|ecs-tenants):/i.test(key) && key !== '__proto__' && key !== 'Name' && !/^\d+$/.test(key));

const optional = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Values> =>
  fc.record(shape, { requiredKeys: [] });

const role = (kind: string) => fc.constant(`arn:aws:iam::123456789012:${kind}/theirs`);

const range = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.option(fc.integer({ min: 0, max: most }), { nil: undefined }))
    .map(([min, more]) => ({ min, ...(more === undefined ? {} : { max: min + more }) }));

const common = optional({
  isDefault: fc.boolean(),
  containerInsights: fc.constantFrom('enhanced', 'enabled', 'disabled'),
  protected: fc.boolean(),
  tags: fc.dictionary(tagKey, tagText, { maxKeys: 4, noNullPrototype: true }),
  tenantDefaults: optional({
    memory: fc.integer({ min: 6, max: 4096 }),
    healthCheckPath: fc.constantFrom('/', '/up', '/a/b'),
    scaling: fc.boolean(),
    networkMode: fc.constantFrom('bridge', 'awsvpc'),
    environment: fc.dictionary(
      fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/),
      fc.constantFrom('8080', 'true', '1.50', 'x', ''),
    ),
    scaleOut: optional({ threshold: fc.constantFrom(60, 60.5), cooldown: fc.integer({ min: 0, max: 600 }) }),
  }),
  taskRoleArn: role('role'),
  executionRoleArn: role('role'),
  permissionsBoundary: fc.constant('arn:aws:iam::123456789012:policy/bound'),
  kmsKeyArn: fc.constant('arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab'),
  secretsPrefix: fc.stringMatching(/^[A-Za-z0-9_+=.@/-]{1,200}$/),
  securityGroups: fc.subarray(['sg-11111111', 'sg-22222222'], { minLength: 1 }),
  dockerHubSecret: fc.constant('arn:aws:secretsmanager:eu-central-1:123456789012:secret:docker-AbCdEf'),
});

const instances = optional({
  minSize: fc.integer({ min: 0, max: 5 }),
  maxSize: fc.integer({ min: 5, max: 50 }),
  spotMaxPrice: fc.integer({ min: 100, max: 1_000_000 }).map((units) => units / 100_000),
  onDemandBaseCapacity: fc.nat(5),
  onDemandPercentageAboveBaseCapacity: fc.nat(100),
  targetCapacity: fc.integer({ min: 1, max: 100 }),
  rootVolumeSize: fc.integer({ min: 30, max: 16_384 }),
  imagePullBehavior: fc.constantFrom('default', 'always', 'once', 'prefer-cached'),
  instanceProfileArn: role('instance-profile'),
});

const types: fc.Arbitrary<Values> = fc.oneof(
  fc.constant({}),
  fc.constantFrom({ cpuArchitecture: 'ARM64' }, { cpuArchitecture: 'X86_64' }, { gpu: true }),
  fc.subarray(['m6i.large', 'm5.large', 'c5.xlarge'], { minLength: 1 }).map((instanceTypes) => ({ instanceTypes })),
  fc.subarray(['m7g.large', 'm6g.large'], { minLength: 1 }).map((instanceTypes) => ({ instanceTypes })),
  fc
    .record({ vCpuCount: range(1, 64), memoryMiB: range(512, 65_536) })
    .map((instanceRequirements) => ({ instanceRequirements })),
);

const capacity: fc.Arbitrary<Values> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(instances, types).map(([a, b]) => ({ ...a, ...b })) },
  { weight: 1, arbitrary: fc.constantFrom({ capacity: 'FARGATE' }, { capacity: 'FARGATE_SPOT' }) },
  { weight: 1, arbitrary: fc.constant({ capacityProvider: 'theirs' }) },
);

const network: fc.Arbitrary<Values> = fc.constantFrom<Values>(
  {},
  { vpcId },
  { subnets: subnetIds(2, 3) },
  { vpcId, subnets: subnetIds(3, 4) },
);

type Front = 'own' | 'none' | 'loadBalancerArn' | 'listenerArn';

const front = fc.record({
  kind: fc.constantFrom<Front>('own', 'own', 'none', 'loadBalancerArn', 'listenerArn'),
  port: fc.constantFrom(80, 443),
  domain: fc.boolean(),
  certificates: fc.nat(2),
  states: fc.boolean(),
  more: optional({
    scheme: fc.constantFrom('internal', 'internet-facing'),
    ipAddressType: fc.constantFrom('ipv4', 'dualstack'),
    accessLogsBucket: fc.constant('logs-of-tenants'),
  }),
});

const withFront = (aws: FakeAws, given: typeof front extends fc.Arbitrary<infer One> ? One : never): Values => {
  const certificates = Array.from({ length: given.certificates }, () => addCertificate(aws));
  const named = given.domain ? { domain } : {};
  if (given.kind === 'none') return { ...named, loadBalancer: 'none' };
  if (given.kind === 'own') {
    const stated = given.states && given.domain && certificates[0] !== undefined;
    return { ...named, ...given.more, ...(stated ? { certificateArn: certificates[0] } : {}) };
  }
  return { ...named, [given.kind]: addFront(aws, given.port)[given.kind] };
};

export const scenario: fc.Arbitrary<Scenario> = fc
  .record({ region: fc.constantFrom(...regions), name: clusterName, common, capacity, network, front })
  .map(({ region, name, common: settings, capacity: of, network: where, front: before }) => {
    const aws = fakeAws(region);
    aws.providers.set('theirs', { name: 'theirs' });
    const request = { ...settings, ...of, ...where, ...withFront(aws, before), name } as CreateClusterInput;
    // A counterexample is read by people.
    return { aws, request, [fc.toStringMethod]: () => JSON.stringify({ region, request }) };
  });

/** What may be asked of a cluster that is there. */
export const update: fc.Arbitrary<Omit<CreateClusterInput, 'name'>> = fc
  .tuple(
    common,
    instances,
    types,
    network,
    optional({
      ipAddressType: fc.constantFrom('ipv4', 'dualstack'),
      capacity: fc.constantFrom('EC2_SPOT', 'FARGATE', 'FARGATE_SPOT'),
      reset: fc.subarray(
        [
          '/tags',
          '/tenantDefaults',
          '/permissionsBoundary',
          '/spotMaxPrice',
          '/instanceTypes',
          '/instanceRequirements',
        ],
        { minLength: 1 },
      ),
      adopt: fc.boolean(),
    }),
  )
  .map((parts) => Object.assign({}, ...parts));

/** How often each property is tried; more with the environment variable RUNS. */
export const numRuns = Number(process.env['RUNS'] ?? 100);

fc.configureGlobal({ includeErrorInReport: true });
