/** Requests that cannot be meant, with the places at which each is wrong. */

export interface BadRequest {
  readonly what: string;
  readonly request: Readonly<Record<string, unknown>>;
  /** JSON pointers of all that is to be told. */
  readonly at: readonly string[];
  readonly says?: RegExp;
}

const at = (pointer: string, what: string, request: BadRequest['request'], says?: RegExp): BadRequest => ({
  what,
  request,
  at: [pointer],
  ...(says === undefined ? {} : { says }),
});

const longArn = `arn:aws:iam::123456789012:role/${'a'.repeat(250)}`;
const certificateArn = 'arn:aws:acm:eu-central-1:123456789012:certificate/1';
const loadBalancerArn = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/a/1';
const many = Object.fromEntries(Array.from({ length: 31 }, (_one, index) => [`V${index}`, 'x']));

const prices = [0, -0.05, 0.0009, 0.123456, 1001, '0.05', true].map((spotMaxPrice) =>
  at('/spotMaxPrice', `a price of ${JSON.stringify(spotMaxPrice)}`, { spotMaxPrice }),
);

const names = ['', 'a'.repeat(33), 'Tenants', 'ten--ants', 'tenants-', '1tenants', 'ten_ants', 'tenants\n', 7].map(
  (name) => at('/name', `a cluster named ${JSON.stringify(name)}`, { name }),
);

const shapes: BadRequest[] = [
  at('/spotMaxPirce', 'a misspelt setting', { spotMaxPirce: 0.05 }, /spotMaxPrice/),
  at('/domain', 'no domain at all', { domain: 'example' }),
  at('/domain', 'a domain in upper case', { domain: 'Apps.Example.com' }),
  at('/domain', 'a wildcard', { domain: '*.example.com' }),
  at('/capacity', 'an unknown capacity', { capacity: 'EC2' }, /EC2_SPOT/),
  at('/instanceTypes/0', 'a type that is none', { instanceTypes: ['large'] }),
  at('/instanceTypes', 'no types', { instanceTypes: [] }),
  at('/instanceTypes', 'a type twice', { instanceTypes: ['m6i.large', 'm6i.large'] }),
  at('/instanceRequirements/memoryMiB', 'ranges without memory', { instanceRequirements: { vCpuCount: { min: 2 } } }),
  at('/minSize', 'fewer than no instances', { minSize: -1 }),
  at('/maxSize', 'half an instance', { maxSize: 2.5 }),
  at('/targetCapacity', 'more than full', { targetCapacity: 101 }),
  at('/rootVolumeSize', 'a root volume smaller than the image', { rootVolumeSize: 8 }),
  at('/onDemandPercentageAboveBaseCapacity', 'more than all', { onDemandPercentageAboveBaseCapacity: 101 }),
  at('/dockerHubSecret', 'a login that is no ARN', { dockerHubSecret: 'docker' }),
  at('/vpcId', 'a VPC that is none', { vpcId: 'vpc-x' }),
  at('/subnets/1', 'a subnet that is none', { subnets: ['subnet-11111111', 'eu-central-1a'] }),
  at('/subnets', 'a subnet twice', { subnets: ['subnet-11111111', 'subnet-11111111'] }),
  at('/executionRoleArn', 'a role by its name', { executionRoleArn: 'execution' }),
  at('/loadBalancerArn', 'a Network Load Balancer', { loadBalancerArn: loadBalancerArn.replace('/app/', '/net/') }),
  at('/tags/aws:x', 'a tag that AWS keeps', { tags: { 'aws:x': 'y' } }),
  at('/tags/ecs-tenants:cluster', 'a tag that is ours', { tags: { 'ecs-tenants:cluster': 'y' } }),
  at('/tags/team', 'a tag with a character that AWS refuses', { tags: { team: 'a<b' } }),
  at('/tags', 'eleven tags', { tags: Object.fromEntries([...'abcdefghijk'].map((key) => [key, 'x'])) }),
  at('/domain', 'null', { domain: null }),
  at('/reset/0', 'a reset without slash', { reset: ['spotMaxPrice'] }),
];

const together: BadRequest[] = [
  at('/minSize', 'min over max', { minSize: 5, maxSize: 2 }, /is 5, more than maxSize, 2/),
  at('/instanceTypes', 'two architectures', { instanceTypes: ['m6i.large', 'm7g.large'] }, /m7g\.large is ARM64/),
  at('/cpuArchitecture', 'types of the other architecture', { instanceTypes: ['m6i.large'], cpuArchitecture: 'ARM64' }),
  at('/gpu', 'a GPU on ARM64', { gpu: true, cpuArchitecture: 'ARM64' }),
  at('/instanceRequirements', 'types and ranges', {
    instanceTypes: ['m6i.large'],
    instanceRequirements: { vCpuCount: { min: 2 }, memoryMiB: { min: 512 } },
  }),
  at('/instanceRequirements/vCpuCount/min', 'a range upside down', {
    instanceRequirements: { vCpuCount: { min: 4, max: 2 }, memoryMiB: { min: 512 } },
  }),
  at('/instanceRequirements/memoryMiB/min', 'less memory than the least', {
    instanceRequirements: { vCpuCount: { min: 2 }, memoryMiB: { min: 2048, max: 1024 } },
  }),
  at('/capacity', 'types on Fargate', { capacity: 'FARGATE', instanceTypes: ['m6i.large'] }),
  at('/capacityProvider', 'types of somebody else’s capacity', { capacityProvider: 'x', instanceTypes: ['m6i.large'] }),
  at('/subnets', 'one subnet for a load balancer', { subnets: ['subnet-11111111'] }, /needs two, in two zones/),
  at('/loadBalancer', 'none, and yet one', { loadBalancer: 'none', loadBalancerArn }),
  at('/certificateArn', 'a certificate for somebody else’s listener', {
    loadBalancerArn,
    certificateArn,
    domain: 'apps.example.com',
  }),
  at('/tags/a~1b', 'a tag with a slash in its key', { tags: { 'a/b': 'c' } }),
  at('/tags/0815', 'a tag whose key is a number', { tags: { '0815': 'c' } }),
  at(`/tags/${'k'.repeat(104)}`, 'a tag with a key too long to hand down', { tags: { ['k'.repeat(104)]: 'c' } }),
  at('/executionRoleArn', 'an ARN too long for a tag', { executionRoleArn: longArn }, /cannot be held in a tag/),
  {
    what: 'several at once',
    request: { minSize: 3, maxSize: 1, spotMaxPrice: 0.0123456, subnets: ['subnet-11111111'] },
    at: ['/minSize', '/spotMaxPrice', '/subnets'],
  },
];

const defaults: BadRequest[] = [
  at('/tenantDefaults/tags', 'tags among the defaults', { tenantDefaults: { tags: { team: 'a' } } }),
  at('/tenantDefaults/name', 'a name for all tenants', { tenantDefaults: { name: 'acme' } }),
  at('/tenantDefaults/plan', 'how a run behaves', { tenantDefaults: { plan: true } }),
  at('/tenantDefaults/memroy', 'a setting that is none', { tenantDefaults: { memroy: 512 } }),
  at('/tenantDefaults/environment/A', 'what no tag holds', { tenantDefaults: { environment: { A: 'a,b' } } }),
  at('/tenantDefaults', 'thirty-one', { tenantDefaults: { environment: many } }, /31 values; there is room for 30/),
];

export const badRequests: readonly BadRequest[] = [...names, ...prices, ...shapes, ...together, ...defaults];
