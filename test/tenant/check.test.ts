import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../../ts-steps/generated/deploy-tenant.defaults.ts';
import { checkSettings } from '../../ts-steps/tenant/check.ts';
import { checkRequest } from '../../ts-steps/tenant/check-request.ts';

interface Case {
  readonly settings: Settings;
  readonly pointers: readonly string[];
  readonly fargate?: boolean;
  readonly resolved?: boolean;
}

const pointersOf = ({ settings, fargate, resolved = false }: Omit<Case, 'pointers'>): string[] =>
  checkSettings(settings, { fargate, resolved }).map(({ pointer, message }) => {
    assert.ok(message.startsWith(`${pointer} `), message);
    assert.match(message, /\.$/);
    return pointer;
  });

const scaleOut = (...steps: NonNullable<NonNullable<Settings['scaleOut']>['stepAdjustments']>): Settings => ({
  scaleOut: { stepAdjustments: steps },
});
const scaleIn = (...steps: NonNullable<NonNullable<Settings['scaleIn']>['stepAdjustments']>): Settings => ({
  scaleIn: { stepAdjustments: steps },
});
const step = (from: number | undefined, to: number | undefined, scalingAdjustment: number) => ({
  ...(from === undefined ? {} : { metricIntervalLowerBound: from }),
  ...(to === undefined ? {} : { metricIntervalUpperBound: to }),
  scalingAdjustment,
});

/** So many entries with values of so many characters. */
const many = (count: number, length: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_one, index) => [`NAME_${index}`, 'x'.repeat(length)]));

const ec2 = { fargate: false, resolved: true } as const;
const outSteps = ['/scaleOut/stepAdjustments'];
const inSteps = ['/scaleIn/stepAdjustments'];

const cases: Readonly<Record<string, Case>> = {
  'nothing said is nothing wrong': { settings: {}, pointers: [] },
  'a reservation above the limit': {
    settings: { memory: 512, memoryReservation: 513 },
    pointers: ['/memoryReservation'],
  },
  'a reservation at the limit': { settings: { memory: 512, memoryReservation: 512 }, pointers: [] },
  'no memory on EC2': { settings: {}, pointers: ['/memory'], ...ec2 },
  'no memory, not known yet': { settings: {}, pointers: [], fargate: false },
  'CPU that Fargate has not': { settings: { cpu: 300, memory: 512 }, pointers: ['/cpu'], fargate: true },
  'a small share of CPU on Fargate': { settings: { cpu: 10, memory: 512 }, pointers: ['/cpu'], fargate: true },
  'a small share of CPU on EC2': { settings: { cpu: 10, memory: 512 }, pointers: [], fargate: false },
  'memory that Fargate has not': { settings: { cpu: 256, memory: 4096 }, pointers: ['/memory'], fargate: true },
  'a size that Fargate has': { settings: { cpu: 4096, memory: 30_720 }, pointers: [], fargate: true },
  'the largest size': { settings: { cpu: 16_384, memory: 122_880 }, pointers: [], fargate: true },
  'any size on EC2': { settings: { cpu: 300, memory: 777 }, pointers: [], fargate: false },
  'bridge on Fargate': { settings: { networkMode: 'bridge' }, pointers: ['/networkMode'], fargate: true },
  'bridge, not known where': { settings: { networkMode: 'bridge' }, pointers: [] },
  'awsvpc without subnets': { settings: { networkMode: 'awsvpc', memory: 6 }, pointers: ['/subnets'], ...ec2 },
  'subnets in bridge mode': {
    settings: {
      networkMode: 'bridge',
      subnets: ['subnet-0a1b2c3d'],
      securityGroups: ['sg-0a1b2c3d'],
      assignPublicIp: 'ENABLED',
    },
    pointers: ['/subnets', '/securityGroups', '/assignPublicIp'],
  },
  'a public address on EC2': {
    settings: { networkMode: 'awsvpc', memory: 6, subnets: ['subnet-0a1b2c3d'], assignPublicIp: 'ENABLED' },
    pointers: ['/assignPublicIp'],
    ...ec2,
  },
  'no network behind a load balancer': {
    settings: { networkMode: 'none', loadBalancer: 'shared' },
    pointers: ['/networkMode'],
  },
  'ports without network': {
    settings: { networkMode: 'none', portMappings: [{ containerPort: 80 }] },
    pointers: ['/portMappings'],
  },
  'a port twice': {
    settings: { portMappings: [{ containerPort: 80 }, { containerPort: 80, protocol: 'tcp' }] },
    pointers: ['/portMappings/1/containerPort'],
  },
  'a port as tcp and udp': {
    settings: { portMappings: [{ containerPort: 53 }, { containerPort: 53, protocol: 'udp' }] },
    pointers: [],
  },
  'a host port twice': {
    settings: {
      portMappings: [
        { containerPort: 80, hostPort: 80 },
        { containerPort: 81, hostPort: 80 },
      ],
    },
    pointers: ['/portMappings/1/hostPort'],
  },
  'a dynamic host port twice': {
    settings: {
      portMappings: [
        { containerPort: 80, hostPort: 0 },
        { containerPort: 81, hostPort: 0 },
      ],
    },
    pointers: [],
  },
  'another host port with awsvpc': {
    settings: { networkMode: 'awsvpc', portMappings: [{ containerPort: 80, hostPort: 81 }] },
    pointers: ['/portMappings/0/hostPort'],
  },
  'another host port with bridge': {
    settings: { networkMode: 'bridge', portMappings: [{ containerPort: 80, hostPort: 81 }] },
    pointers: [],
  },
  'udp alone behind a load balancer': {
    settings: { loadBalancer: 'shared', portMappings: [{ containerPort: 53, protocol: 'udp' }] },
    pointers: ['/portMappings'],
  },
  'a container port that is not mapped': {
    settings: { containerPort: 81, portMappings: [{ containerPort: 80 }] },
    pointers: ['/containerPort'],
  },
  'a variable that is also a secret': {
    settings: {
      environment: { A: '1', __proto__: '2' },
      secrets: { A: 'arn:aws:ssm:eu-central-1:123456789012:parameter/a' },
    },
    pointers: ['/environment/A'],
  },
  'a minimum above the maximum': { settings: { minCount: 3, maxCount: 2 }, pointers: ['/minCount'] },
  'fewer tasks than the minimum': { settings: { minCount: 3, desiredCount: 2 }, pointers: ['/desiredCount'] },
  'more tasks than the maximum': { settings: { maxCount: 3, desiredCount: 4 }, pointers: ['/desiredCount'] },
  'counts without scaling': { settings: { scaling: false, minCount: 3, maxCount: 2, desiredCount: 9 }, pointers: [] },
  'thresholds that meet': {
    settings: { scaleOut: { threshold: 50 }, scaleIn: { threshold: 50 } },
    pointers: ['/scaleOut/threshold'],
  },
  'steps out that are whole': { settings: scaleOut(step(10, undefined, 2), step(0, 10, 1)), pointers: [] },
  'steps out that begin above 0': { settings: scaleOut(step(5, undefined, 1)), pointers: outSteps },
  'steps out that end': { settings: scaleOut(step(0, 10, 1)), pointers: outSteps },
  'steps out with a gap': { settings: scaleOut(step(0, 5, 1), step(10, undefined, 2)), pointers: outSteps },
  'steps out that overlap': { settings: scaleOut(step(0, 10, 1), step(5, undefined, 2)), pointers: outSteps },
  'steps out that remove': { settings: scaleOut(step(0, undefined, -1)), pointers: outSteps },
  'steps out by nothing': { settings: scaleOut(step(0, undefined, 0)), pointers: outSteps },
  'steps out upside down': { settings: scaleOut(step(5, 5, 1)), pointers: outSteps },
  'steps in that are whole': { settings: scaleIn(step(undefined, -10, -2), step(-10, 0, -1)), pointers: [] },
  'steps in that end below 0': { settings: scaleIn(step(undefined, -10, -2)), pointers: inSteps },
  'steps in that begin': { settings: scaleIn(step(-10, 0, -2)), pointers: inSteps },
  'steps in that add': { settings: scaleIn(step(undefined, 0, 1)), pointers: inSteps },
  'an alarm over a day': {
    settings: { scaleOut: { period: 1800, evaluationPeriods: 49 } },
    pointers: ['/scaleOut/evaluationPeriods'],
  },
  'an alarm over a day at most': { settings: { scaleOut: { period: 1800, evaluationPeriods: 48 } }, pointers: [] },
  'an alarm of hours over a week': {
    settings: { scaleIn: { period: 86_400, evaluationPeriods: 8 } },
    pointers: ['/scaleIn/evaluationPeriods'],
  },
  'an alarm of hours over a week at most': {
    settings: { scaleIn: { period: 86_400, evaluationPeriods: 7 } },
    pointers: [],
  },
  'variables that make a task definition of more than 65,536 bytes': {
    settings: { environment: many(30, 2300) },
    pointers: ['/environment'],
  },
  'variables that fit': { settings: { environment: many(28, 2280) }, pointers: [] },
  'letters of several bytes': { settings: { environment: { A: 'ü'.repeat(32_768) } }, pointers: ['/environment'] },
  'an entry point that is too long': {
    settings: { entryPoint: ['sh', 'x'.repeat(65_536)] },
    pointers: ['/entryPoint'],
  },
  'more tags than AWS takes beside ours': { settings: { tags: many(36, 1) }, pointers: ['/tags'] },
  'as many tags as AWS takes beside ours': { settings: { tags: many(35, 1) }, pointers: [] },
  'a timeout as long as the interval': {
    settings: { healthCheckTimeoutSeconds: 5, healthCheckIntervalSeconds: 5 },
    pointers: ['/healthCheckTimeoutSeconds'],
  },
  'a health check without CMD': {
    settings: { healthCheck: { command: ['curl', '/'] } },
    pointers: ['/healthCheck/command'],
  },
  'a line for the shell in words, of which Docker runs the first only': {
    settings: { healthCheck: { command: ['CMD-SHELL', 'curl', '-f', 'http://localhost/'] } },
    pointers: ['/healthCheck/command'],
  },
  'a line where Docker runs a program of that name': {
    settings: { healthCheck: { command: ['CMD', 'curl -f http://localhost/'] } },
    pointers: ['/healthCheck/command'],
  },
  'health checks in words and as a line': {
    settings: { healthCheck: { command: ['CMD', 'curl', '-f', 'http://localhost/'] } },
    pointers: [],
  },
  'a deployment that cannot move': {
    settings: { minimumHealthyPercent: 100, maximumPercent: 100 },
    pointers: ['/maximumPercent'],
  },
  'hosts of a worker': { settings: { loadBalancer: 'none', hosts: ['a.example.com'] }, pointers: ['/hosts'] },
  'no host and no domain': {
    settings: { loadBalancer: 'shared', memory: 6, hosts: [], portMappings: [{ containerPort: 80 }] },
    pointers: ['/hosts'],
    ...ec2,
  },
  'a host of 129 characters': { settings: { hosts: [`${'a.'.repeat(63)}abc`] }, pointers: ['/hosts'] },
  'all problems at once': {
    settings: {
      memory: 6,
      memoryReservation: 7,
      minCount: 2,
      maxCount: 1,
      minimumHealthyPercent: 100,
      maximumPercent: 100,
    },
    pointers: ['/memoryReservation', '/minCount', '/maximumPercent'],
  },
};

describe('what no schema can say', () => {
  for (const [title, { pointers, ...rest }] of Object.entries(cases))
    it(`${title}: ${pointers.join(', ') || 'nothing'}`, () => assert.deepEqual(pointersOf(rest), pointers));

  it('is said of a request before anything is read, as far as it can be known', () => {
    const pointers = (request: Parameters<typeof checkRequest>[0]) =>
      checkRequest(request).map(({ pointer }) => pointer);
    assert.deepEqual(pointers({ name: 'acme' }), []);
    assert.deepEqual(pointers({ name: 'acme', minCount: 3, maxCount: 2, cpu: 300 }), ['/minCount']);
    assert.deepEqual(
      pointers({ name: 'acme', cpu: 300, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] }),
      ['/cpu'],
    );
    const [problem] = checkRequest({ name: 'acme', beforeDeploy: { command: ['sh', '-c', 'x'.repeat(9000)] } });
    assert.equal(problem?.pointer, '/beforeDeploy/command');
    assert.match(problem?.message ?? '', /9\d{3} characters: ECS takes at most 8192/);
  });
});
