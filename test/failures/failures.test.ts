import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Container, Task } from '@aws-sdk/client-ecs';
import fc from 'fast-check';
import { diagnose, foresee } from '../../ts-steps/failures/classify.ts';
import { noEvidence, type Outlook } from '../../ts-steps/failures/evidence.ts';
import { foundIn, type Source, sources } from '../../ts-steps/failures/failure-class.ts';
import { evidenceLines } from '../../ts-steps/failures/lines.ts';
import { failureClasses } from '../../ts-steps/failures/table.ts';
import { culprit, symptom } from '../../ts-steps/failures/task.ts';
import launchFailures from '../emulator/fixtures/launch-failures.json' with { type: 'json' };
import { evidenceOf, type Fixture, fixtures, stoppedTask, taskDefinition } from './failure-evidence.ts';

/** The classes that know a text by itself, not only its kind. */
const particular = (source: Source, text: string, code?: string): string[] => [
  ...new Set(
    failureClasses
      .filter((one) => one.general !== true && foundIn(one, symptom(source, text, code)) !== undefined)
      .map((one) => one.id),
  ),
];

const textsOf = (fixture: Fixture): [Source, string, string?][] => [
  ...(fixture.containerReason === undefined ? [] : [['reason', fixture.containerReason] as [Source, string]]),
  ...(fixture.stoppedReason === undefined ? [] : [['task', fixture.stoppedReason] as [Source, string]]),
  ...(fixture.event === undefined ? [] : [['event', fixture.event] as [Source, string]]),
  ...(fixture.targetReason === undefined
    ? []
    : [['target', fixture.targetDescription ?? '', fixture.targetReason] as [Source, string, string]]),
];

const outlook = (tasks: readonly Task[], more: Partial<Outlook> = {}): Outlook => ({
  tasks,
  taskDefinition,
  events: [],
  alive: 1,
  seconds: 30,
  ...more,
});

describe('a failure as AWS tells it', () => {
  for (const [name, fixture] of fixtures)
    it(`${name} is ${fixture.class}, and nothing else`, () => {
      const evidence = evidenceOf(fixture);
      const diagnosis = diagnose(evidence);
      assert.equal(diagnosis.class, fixture.class);
      assert.doesNotMatch(`${diagnosis.sentence} ${diagnosis.hint}`, /undefined|null|\{|\s\s|\(\)/);
      for (const [source, text, code] of textsOf(fixture))
        assert.deepEqual(
          particular(source, text, code).filter((id) => id !== fixture.class),
          [],
          text,
        );
    });

  for (const [name, fixture] of Object.entries(launchFailures))
    it(`a launch that fails with ${name} is ${fixture.class}, while tasks wait for it`, () => {
      const group = { name: 'g', desired: 1, max: 4, failedLaunches: [fixture.message], notJoined: [] };
      assert.deepEqual(particular('launch', fixture.message), [fixture.class]);
      assert.equal(diagnose({ ...noEvidence, provisioning: 2, groups: [group] }).class, fixture.class);
      assert.equal(diagnose({ ...noEvidence, provisioning: 0, groups: [group] }).class, 'unclassified');
    });

  it('is told by whatever apostrophe, case and line breaks', () => {
    for (const [, fixture] of fixtures) {
      if (fixture.containerReason === undefined) continue;
      const [head = '', ...rest] = fixture.containerReason.split(' ');
      const odd = [head, ...rest.map((word) => word.replaceAll("'", '\u2019'))].join('\n   ');
      assert.equal(diagnose(evidenceOf({ ...fixture, containerReason: odd })).class, fixture.class, odd);
    }
  });

  it('is told though AWS cuts it at 1024 characters', () => {
    const fixture = fixtures.get('image-not-found');
    assert.ok(fixture?.containerReason);
    const long = `${fixture.containerReason} ${'x'.repeat(2000)}`.slice(0, 1024);
    assert.equal(diagnose(evidenceOf({ ...fixture, containerReason: long })).class, fixture.class);
  });
});

describe('the table of failure classes', () => {
  it('has a page of AWS, a sentence and a hint for each class, and evidence to know it by', () => {
    for (const one of failureClasses) {
      assert.match(one.doc, /^https:\/\/(docs\.aws\.amazon\.com|repost\.aws)\//, one.id);
      assert.match(one.id, /^[a-z]+(-[a-z]+)*$/);
      assert.ok(one.pattern !== undefined || one.code !== undefined, one.id);
      assert.ok(
        one.from.every((source) => sources.includes(source)),
        one.id,
      );
    }
  });

  it('is met by the texts of AWS: every class has one', () => {
    const met = new Set([
      ...[...fixtures.values()].map((one) => one.class),
      ...Object.values(launchFailures).map((one) => one.class),
    ]);
    const others = failureClasses.map((one) => one.id).filter((id) => !met.has(id));
    assert.deepEqual([...new Set(others)].sort(), [
      'circuit-breaker',
      'deployment-alarm',
      'deployment-stopped',
      'grace-period-too-short',
      'instance-not-joined',
      'listens-on-localhost',
      'load-balancer-failing',
      'load-balancer-wiring',
      'target-gone',
      'target-not-in-use',
    ]);
  });

  it('knows what only the deployment, the targets or the instances tell', () => {
    const said = (deploymentReason: string) => diagnose({ ...noEvidence, deploymentReason }).class;
    assert.equal(
      said('Service deployment rolled back because the circuit breaker threshold was exceeded.'),
      'circuit-breaker',
    );
    assert.equal(said('No rollback candidate was found to run the rollback.'), 'circuit-breaker');
    assert.equal(said('Service deployment rolled back because of one or more active alarms.'), 'deployment-alarm');
    assert.equal(
      said(
        'Service deployment rolled back because of invalid networking configuration. The target group x does not exist.',
      ),
      'load-balancer-wiring',
    );
    assert.equal(diagnose({ ...noEvidence, endedBy: 'request' }).class, 'deployment-stopped');
    const target = (Reason: 'Target.NotInUse' | 'Target.InvalidState' | 'Elb.InternalError') =>
      diagnose({ ...noEvidence, targets: [{ TargetHealth: { State: 'unused', Reason } }] }).class;
    assert.equal(target('Target.NotInUse'), 'target-not-in-use');
    assert.equal(target('Target.InvalidState'), 'target-gone');
    assert.equal(target('Elb.InternalError'), 'load-balancer-failing');
    const group = { name: 'g', desired: 1, max: 1, failedLaunches: [], notJoined: ['i-0a'] };
    const strange = diagnose({ ...noEvidence, provisioning: 1, groups: [group] });
    assert.equal(strange.class, 'instance-not-joined');
    assert.match(strange.sentence, /i-0a/);
    const waiting = diagnose({ ...noEvidence, provisioning: 1, groups: [{ ...group, notJoined: [] }] });
    assert.match(waiting.sentence, /group g: 1 of at most 1 instances/);
    const failed = diagnose({
      ...noEvidence,
      provisioning: 1,
      groups: [{ ...group, notJoined: [], failedLaunches: ['Launching a new EC2 instance. Status Reason: x'] }],
    });
    assert.equal(failed.class, 'launch-failed');
  });

  it('leaves a text that nobody knows unclassified, and shows it as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 300 }).filter((text) => text.trim() !== ''),
        fc.boolean(),
        (text, asContainer) => {
          const task = stoppedTask(asContainer ? { containerReason: text } : { stoppedReason: text });
          const evidence = { ...noEvidence, taskDefinition, tasks: [task] };
          const diagnosis = diagnose(evidence);
          assert.equal(diagnosis.class, 'unclassified');
          assert.equal(diagnosis.raw, text);
          assert.ok(evidenceLines(evidence).join('\n').includes(text));
        },
      ),
    );
  });

  it('never fails, whatever the evidence', () => {
    const text = fc.option(
      fc.oneof(
        fc.string(),
        fc.constantFrom(...[...fixtures.values()].flatMap((one) => textsOf(one).map(([, said]) => said))),
      ),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, fc.option(fc.integer({ min: 0, max: 255 }), { nil: undefined }))),
        fc.array(text),
        (tasks, events) => {
          const evidence = {
            ...noEvidence,
            tasks: tasks.map(([stoppedReason, reason, exitCode], index) =>
              stoppedTask(
                {
                  ...(stoppedReason === undefined ? {} : { stoppedReason }),
                  ...(reason === undefined ? {} : { containerReason: reason }),
                  ...(exitCode === undefined ? {} : { exitCode }),
                },
                index,
              ),
            ),
            events: events.flatMap((message) => (message === undefined ? [] : [{ at: new Date(0), message }])),
          };
          const { class: id, sentence } = diagnose(evidence);
          assert.ok(id === 'unclassified' || failureClasses.some((one) => one.id === id));
          assert.notEqual(sentence, '');
        },
      ),
    );
  });
});

describe('the evidence that counts', () => {
  const container = (name: string, more: Partial<Container> = {}): Container => ({ name, ...more });
  const withContainers = (...containers: Container[]): Task => ({
    ...stoppedTask({ stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' }),
    containers,
  });

  it('is of the container that ended the task, not of those that were stopped with it', () => {
    for (const [task, name] of [
      [withContainers(container('proxy', { exitCode: 137 }), container('web', { exitCode: 3 })), 'web'],
      [
        withContainers(
          container('web', { exitCode: 143 }),
          container('proxy', { reason: 'OutOfMemoryError: x', exitCode: 137 }),
        ),
        'proxy',
      ],
      [withContainers(container('helper', { exitCode: 1 }), container('web', { exitCode: 2 })), 'web'],
      [withContainers(container('web', { exitCode: 0 }), container('proxy', { exitCode: 143 })), 'web'],
      [withContainers(container('web'), container('helper', { reason: 'CannotPullContainerError: x' })), 'helper'],
    ] as const)
      assert.equal(culprit(task, taskDefinition)?.name, name);
  });

  it('is the exit code where a cached image was run after a failed pull', () => {
    const task = stoppedTask({ containerReason: fixtures.get('rate-limit')?.containerReason ?? '', exitCode: 1 });
    assert.equal(diagnose({ ...noEvidence, taskDefinition, tasks: [task] }).class, 'exited');
  });

  it('is the reason before the exit code: a container out of memory may exit with anything', () => {
    for (const exitCode of [0, 1, 137]) {
      const task = stoppedTask({ containerReason: 'OutOfMemoryError: Container killed due to memory usage', exitCode });
      assert.equal(diagnose({ ...noEvidence, taskDefinition, tasks: [task] }).class, 'out-of-memory');
    }
  });

  it('is no task that the scheduler did not want any more', () => {
    const old = stoppedTask({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
      exitCode: 143,
    });
    assert.equal(diagnose({ ...noEvidence, tasks: [old] }).class, 'unclassified');
    const lines = evidenceLines({ ...noEvidence, tasks: [old] });
    assert.deepEqual(lines, []);
  });

  it('is what most of it has in common where waiting cannot mend it, before what may pass', () => {
    const spot = stoppedTask(fixtures.get('spot-interrupted') ?? {}, 0);
    const crashes = [10, 20].map((second) => stoppedTask(fixtures.get('exits-at-once') ?? {}, second));
    assert.equal(diagnose({ ...noEvidence, taskDefinition, tasks: [spot, ...crashes] }).class, 'exited');
  });

  it('is the grace period where the application says that it was ready only later', () => {
    const fixture = fixtures.get('elb-connection-refused');
    assert.ok(fixture);
    const evidence = { ...evidenceOf(fixture), gracePeriodSeconds: 60 };
    const [task] = evidence.tasks;
    const said = (seconds: number, text: string) => {
      const at = (task?.startedAt?.getTime() ?? 0) + seconds * 1000;
      const log = {
        group: 'g',
        stream: `web/web/${task?.taskArn?.split('/').at(-1)}`,
        container: 'web',
        lines: [{ at, text }],
      };
      return diagnose({ ...evidence, log });
    };
    assert.equal(said(90, 'Server listening on port 8080').class, 'grace-period-too-short');
    assert.match(said(90, 'Server listening on port 8080').hint, /more than 90/);
    assert.equal(said(20, 'Server listening on port 8080').class, 'target-refused');
    assert.equal(said(90, 'connecting to the database').class, 'target-refused');
  });

  it('names image, command, path and codes where they are known', () => {
    const said = (name: string, more = {}) => {
      const fixture = fixtures.get(name);
      assert.ok(fixture);
      const { sentence, hint } = diagnose({ ...evidenceOf(fixture), ...more });
      return `${sentence} ${hint}`;
    };
    assert.match(said('image-not-found'), /acmecorp\/shop:2\.4\.1/);
    assert.match(said('command-not-found'), /"\/app\/start"/);
    assert.match(said('exits-at-once'), /exit code 1 after 3 s/);
    assert.match(said('out-of-memory'), /512 MiB/);
    assert.match(said('secret-unreadable'), /secret:acme\/db-AbCdEf/);
    const targetGroups = [{ HealthCheckPath: '/health', Matcher: { HttpCode: '200' }, HealthCheckTimeoutSeconds: 4 }];
    assert.match(
      said('elb-wrong-code', { targetGroups, gracePeriodSeconds: 60 }),
      /\/health with 404.*\(200\).*healthCheckPath.*now 60/,
    );
    assert.match(said('elb-timeout', { targetGroups }), /container port 8080 within 4 s/);
  });
});

describe('a service with two target groups', () => {
  const arn = (name: string) =>
    `arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/${name}/0123456789abcdef`;
  const group = (name: string, HealthCheckPath: string) => ({
    TargetGroupArn: arn(name),
    TargetGroupName: name,
    HealthCheckPath,
    Matcher: { HttpCode: '200' },
  });
  const targetGroups = [group('acme-a', '/old'), group('acme-b', '/new')];
  const target = (
    name: string,
    State: 'unhealthy' | 'unused',
    Reason: 'Target.ResponseCodeMismatch' | 'Target.NotInUse',
  ) => ({
    Target: { Id: 'i-1', Port: 32768 },
    TargetHealth: { State, Reason },
    targetGroupArn: arn(name),
  });

  it('is explained by the one that says so: by its targets', () => {
    for (const [name, path] of [
      ['acme-a', '/old'],
      ['acme-b', '/new'],
    ] as const) {
      const targets = [target(name, 'unhealthy', 'Target.ResponseCodeMismatch')];
      const { sentence } = diagnose({ ...noEvidence, targetGroups, targets });
      assert.ok(sentence.includes(`health check ${path} with`), sentence);
    }
  });

  it('is explained by the one that says so: by the text of a stopped task', () => {
    const stoppedReason = `Task failed ELB health checks in (target-group ${arn('acme-b')})`;
    const { sentence } = diagnose({ ...noEvidence, targetGroups, tasks: [stoppedTask({ stoppedReason })] });
    assert.ok(sentence.includes('/new'), sentence);
  });

  it('is not explained by one that gets no traffic where the other one fails', () => {
    const targets = [
      target('acme-b', 'unused', 'Target.NotInUse'),
      target('acme-a', 'unhealthy', 'Target.ResponseCodeMismatch'),
    ];
    assert.equal(diagnose({ ...noEvidence, targetGroups, targets }).class, 'target-wrong-code');
  });

  it('names the target group of each target; a service with one does not', () => {
    const targets = [target('acme-b', 'unhealthy', 'Target.ResponseCodeMismatch')];
    const lines = (groups: typeof targetGroups) => evidenceLines({ ...noEvidence, targetGroups: groups, targets });
    assert.deepEqual(lines(targetGroups), [
      'unhealthy targets:',
      '  acme-b i-1:32768 unhealthy Target.ResponseCodeMismatch',
    ]);
    assert.deepEqual(lines(targetGroups.slice(1)), [
      'unhealthy targets:',
      '  i-1:32768 unhealthy Target.ResponseCodeMismatch',
    ]);
  });
});

describe('a verdict before that of ECS', () => {
  const of = (name: string, ...seconds: number[]): Task[] =>
    seconds.map((second) => stoppedTask(fixtures.get(name) ?? {}, second));

  it('comes when two tasks came to the same end that waiting cannot mend', () => {
    for (const name of [
      'image-not-found',
      'image-no-login',
      'command-not-found',
      'exits-at-once',
      'secret-denied',
      'ecr-denied',
      'out-of-memory',
    ] as const) {
      assert.equal(foresee(outlook(of(name, 0))), undefined, name);
      assert.equal(foresee(outlook(of(name, 0, 0)))?.class, fixtures.get(name)?.class, name);
    }
  });

  it('does not come for two tasks that came to different ends', () => {
    assert.equal(foresee(outlook([...of('exits-at-once', 0), ...of('crashed', 10)])), undefined);
    assert.equal(foresee(outlook([...of('exits-at-once', 0), ...of('image-not-found', 10)])), undefined);
  });

  it('never comes for what may pass: capacity, throttling, a lost host, the network', () => {
    for (const name of [
      'spot-interrupted',
      'host-unhealthy',
      'rate-limit',
      'registry-unreachable',
      'disk-full',
      'killed',
      'empty-capacity-provider',
      'network-interface-timeout',
      'docker-timeout',
      'stopped-by-hand',
      'secret-unreachable',
    ] as const)
      assert.equal(foresee(outlook(of(name, 0, 10, 20, 30))), undefined, name);
    for (const name of [
      'insufficient-memory',
      'no-instances',
      'fargate-capacity',
      'api-throttled',
      'start-throttled',
    ] as const) {
      const events = [{ at: new Date(0), message: fixtures.get(name)?.event ?? '' }];
      assert.equal(foresee(outlook([], { events, alive: 0, seconds: 3600 })), undefined, name);
    }
  });

  it('waits for one more task where health checks failed', () => {
    for (const name of ['elb-unhealthy', 'container-unhealthy'] as const) {
      assert.equal(foresee(outlook(of(name, 0, 1))), undefined, 'both were started at once');
      assert.equal(foresee(outlook(of(name, 0, 10)))?.class, fixtures.get(name)?.class);
    }
  });

  it('comes for a role that cannot be assumed, when it has had its time and no task is there', () => {
    const events = [{ at: new Date(0), message: fixtures.get('role-not-assumable')?.event ?? '' }];
    assert.equal(foresee(outlook([], { events, alive: 0, seconds: 30 })), undefined);
    assert.equal(foresee(outlook([], { events, alive: 1, seconds: 90 })), undefined);
    assert.equal(foresee(outlook([], { events, alive: 0, seconds: 90 }))?.class, 'role-not-assumable');
  });
});
