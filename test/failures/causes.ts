/** Failures of which AWS tells several things at once, and what is to be told of each. */

import type { Container, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import type { Evidence } from '../../ts-steps/failures/evidence.ts';
import { noEvidence } from '../../ts-steps/failures/evidence.ts';
import { evidenceOf, fixtures, stoppedTask, taskDefinition } from './failure-evidence.ts';

export interface Cause {
  readonly name: string;
  readonly evidence: Evidence;
  readonly class: string;
  /** What sentence or hint must say, and what they must not. */
  readonly says: RegExp;
  readonly never?: RegExp;
}

const exitedTask = (stoppedReason: string, containers: readonly Container[], more: Partial<Task> = {}): Task => ({
  ...stoppedTask({ stopCode: 'EssentialContainerExited', stoppedReason }),
  containers: [...containers],
  ...more,
});

const essentialExited = 'Essential container in task exited';

const of = (tasks: readonly Task[], more: Partial<Evidence> = {}): Evidence => ({
  ...noEvidence,
  taskDefinition,
  tasks,
  ...more,
});

/** The log of container web, a line a second. */
const log = (...lines: string[]): NonNullable<Evidence['log']> => ({
  group: '/ecs-tenants/tenants/acme',
  stream: 'web/web/1',
  container: 'web',
  lines: lines.map((text, index) => ({ at: index * 1000, text })),
});

/** Events, newest first. */
const events = (...messages: string[]): Evidence['events'] => messages.map((message) => ({ at: new Date(0), message }));

const noMemory =
  '(service acme) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0a) has insufficient memory available.';
const started = '(service acme) has started 1 tasks: (task 0a).';
const failed = '(service acme) (deployment ecs-svc/2) deployment failed: tasks failed to start.';
const rollingBack = '(service acme) rolling back to deployment ecs-svc/1.';

const crash = exitedTask(essentialExited, [{ name: 'web', exitCode: 1 }]);

/** What is known of a fixture by its name. */
const told = (name: string, more: Partial<Evidence> = {}): Evidence => ({
  ...evidenceOf(fixtures.get(name) ?? { class: '', phase: '' }),
  ...more,
});

const silent = (...lines: string[]): Evidence => {
  const evidence = told('elb-connection-refused');
  const task = evidence.tasks[0];
  const at = (task?.startedAt?.getTime() ?? 0) + 90_000;
  return {
    ...evidence,
    gracePeriodSeconds: 60,
    log: {
      ...log(),
      stream: `web/web/${task?.taskArn?.split('/').at(-1)}`,
      lines: lines.map((text) => ({ at, text })),
    },
  };
};

const bigger: TaskDefinition = {
  ...taskDefinition,
  containerDefinitions: (taskDefinition.containerDefinitions ?? []).map((one) =>
    one.name === 'proxy' ? { ...one, memory: 256, cpu: 64 } : one,
  ),
};

export const causes: readonly Cause[] = [
  {
    name: 'a container that is out of memory fails its health check too',
    evidence: of([
      exitedTask(
        'Task failed container health checks',
        [{ name: 'web', exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }],
        { stopCode: 'ServiceSchedulerInitiated' },
      ),
    ]),
    class: 'out-of-memory',
    says: /Container web was killed: it used more than its 512 MiB/,
    never: /curl/,
  },
  {
    name: 'a container that is out of memory fails the health checks of the load balancer too',
    evidence: of(
      [
        exitedTask(
          'Task failed ELB health checks in (target-group arn:aws:x)',
          [{ name: 'web', exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' }],
          { stopCode: 'ServiceSchedulerInitiated' },
        ),
      ],
      { targets: [{ TargetHealth: { State: 'unhealthy', Reason: 'Target.Timeout' } }] },
    ),
    class: 'out-of-memory',
    says: /512 MiB/,
  },
  {
    name: 'a task that was placed later proves that there was room',
    evidence: of([crash], { events: events(started, noMemory) }),
    class: 'exited',
    says: /exit code 1/,
  },
  {
    name: 'a task that was placed later proves that there was room, where no task tells anything',
    evidence: of([], { events: events(failed, started, noMemory) }),
    class: 'circuit-breaker',
    says: /nothing is left that says why/,
  },
  {
    name: 'what starts in the rollback does not prove that there was room',
    evidence: of([], { events: events(started, rollingBack, failed, noMemory) }),
    class: 'insufficient-memory',
    says: /No instance has 512 MiB free/,
  },
  {
    name: 'an instance has to have room for all containers of the task',
    evidence: of([], { events: events(noMemory), taskDefinition: bigger }),
    class: 'insufficient-memory',
    says: /No instance has 768 MiB free/,
  },
  {
    name: 'an error of exec is one only where it begins the last line',
    evidence: of([crash], {
      log: log(
        'WARN plugin sharp: exec format error, using the slow one',
        'exec format error in plugin sharp',
        'Error: connect ECONNREFUSED 10.0.3.7:5432',
        '    at TCPConnectWrap.afterConnect',
      ),
    }),
    class: 'exited',
    says: /ECONNREFUSED 10\.0\.3\.7:5432/,
    never: /architecture/,
  },
  {
    name: 'an old Docker says exec format error behind its file name',
    evidence: of([crash], { log: log('standard_init_linux.go:228: exec user process caused: exec format error', '') }),
    class: 'image-architecture-at-start',
    says: /another processor architecture/,
  },
  {
    name: 'Docker says in the log what could not be executed',
    evidence: of([exitedTask(essentialExited, [{ name: 'web', exitCode: 255 }])], {
      log: log('exec /app/run.sh: permission denied'),
    }),
    class: 'command-not-executable',
    says: /"\/app\/run\.sh" is not executable.*chmod \+x/,
  },
  {
    name: 'Docker says in the log what is not there',
    evidence: of([exitedTask(essentialExited, [{ name: 'web', exitCode: 255 }])], {
      log: log('exec /app/run.sh: no such file or directory'),
    }),
    class: 'command-not-found',
    says: /no command "\/app\/run\.sh"/,
  },
  {
    name: 'a command that is not executable',
    evidence: told('command-not-executable'),
    class: 'command-not-executable',
    says: /"\/app\/run\.sh" is not executable.*chmod \+x/,
    never: /the image has/,
  },
  {
    name: 'a lost instance kills its containers',
    evidence: told('host-terminated'),
    class: 'instance-lost',
    says: /Instance i-0123456789abcdef0 was terminated/,
    never: /ran out of memory/,
  },
  {
    name: 'words that nobody knows say more than the exit code of a container that was killed',
    evidence: of([exitedTask('The capacity was reclaimed by the quantum scheduler', [{ name: 'web', exitCode: 137 }])]),
    class: 'unclassified',
    says: /^AWS says: The capacity was reclaimed by the quantum scheduler/,
  },
  {
    name: 'an unknown reason for which a task is not placed',
    evidence: of([], { events: events(rollingBack, failed, fixtures.get('placement-unknown')?.event ?? '') }),
    class: 'unclassified',
    says: /^AWS says: was unable to place a task\. Reason: The moon is in the wrong quarter\./,
    never: /nothing is left/,
  },
  {
    name: 'an unknown reason of the deployment',
    evidence: of([], { deploymentReason: 'Service deployment rolled back because of sunspots.' }),
    class: 'unclassified',
    says: /^AWS says: Service deployment rolled back because of sunspots\./,
  },
  {
    name: 'a log driver has the role of the instances',
    evidence: told('log-denied'),
    class: 'log-denied',
    says: /Role ecsInstanceRole may not write the log.*lacks logs:CreateLogStream.*Allow ecsInstanceRole/,
    never: /execution/,
  },
  {
    name: 'a log driver has the execution role on Fargate',
    evidence: told('log-denied-to-execution-role'),
    class: 'log-denied',
    says: /Role shop-execution may not write the log.*lacks logs:CreateLogStream/,
  },
  {
    name: 'the role that pulls is the one that AWS names',
    evidence: told('ecr-denied'),
    class: 'image-access-denied',
    says: /Role ecsInstanceRole may not pull.*lacks ecr:BatchGetImage.*to ecsInstanceRole/,
    never: /to execution/,
  },
  {
    name: 'the right to log in to Amazon ECR',
    evidence: told('ecr-token-denied'),
    class: 'image-access-denied',
    says: /Role shop-execution may not pull .* lacks ecr:GetAuthorizationToken/,
    never: /secret/i,
  },
  {
    name: 'Amazon ECR out of reach',
    evidence: told('ecr-unreachable'),
    class: 'registry-unreachable',
    says: /^Amazon ECR cannot be reached/,
    never: /Secrets Manager/,
  },
  {
    name: 'which right on which secret',
    evidence: told('secret-denied'),
    class: 'secret-denied',
    says: /Role ecsTaskExecutionRole may not read secret arn:aws:secretsmanager:us-east-1:123456789012:secret:acme\/db-AbCdEf: it lacks secretsmanager:GetSecretValue/,
  },
  {
    name: 'which right on which parameter',
    evidence: told('parameter-denied'),
    class: 'secret-denied',
    says: /may not read secret arn:aws:ssm:eu-west-1:123456789012:parameter\/acme\/db: it lacks ssm:GetParameters/,
  },
  {
    name: 'the right to decrypt a secret',
    evidence: told('secret-key-denied'),
    class: 'secret-denied',
    says: /it lacks kms:Decrypt/,
  },
  {
    name: 'an application that listens on localhost',
    evidence: silent('Server listening on http://127.0.0.1:8080'),
    class: 'listens-on-localhost',
    says: /listens on localhost alone \(by its log: http:\/\/127\.0\.0\.1:8080\).*0\.0\.0\.0/,
    never: /grace/i,
  },
  {
    name: 'an application that listens on localhost, by IPv6',
    evidence: silent('INFO: Uvicorn running on http://[::1]:8080 (Press CTRL+C to quit)'),
    class: 'listens-on-localhost',
    says: /\[::1\]:8080/,
  },
  {
    name: 'an application that listens everywhere and says where to look at it',
    evidence: silent(' * Running on all addresses (0.0.0.0)', ' * Running on http://127.0.0.1:8080'),
    class: 'target-refused',
    says: /Nothing answers HTTP on container port 8080/,
  },
  {
    name: 'an application that is ready late, with its metrics on localhost',
    evidence: silent('metrics listening on 127.0.0.1:9090', 'Server listening on port 8080'),
    class: 'grace-period-too-short',
    says: /ready after 90 s/,
  },
  {
    name: 'a sidecar that ends by itself takes the tenant with it',
    evidence: of([
      exitedTask(essentialExited, [
        { name: 'web', exitCode: 143 },
        { name: 'proxy', exitCode: 0 },
      ]),
    ]),
    class: 'exited',
    says: /Container proxy ended by itself with exit code 0.*, and web with it/,
    never: /told to end/,
  },
  {
    name: 'a sidecar that ends by itself, and a tenant that had to be killed',
    evidence: of([
      exitedTask(
        essentialExited,
        [
          { name: 'web', exitCode: 137 },
          { name: 'proxy', exitCode: 0 },
        ],
        { stoppingAt: new Date(0), stoppedAt: new Date(30_500) },
      ),
    ]),
    class: 'exited',
    says: /Container proxy ended by itself with exit code 0.*, and web with it/,
  },
  {
    name: 'a tenant that is killed at once, and a sidecar that ends well on SIGTERM',
    evidence: of([
      exitedTask(
        essentialExited,
        [
          { name: 'proxy', exitCode: 0 },
          { name: 'web', exitCode: 137 },
        ],
        { stoppingAt: new Date(0), stoppedAt: new Date(500) },
      ),
    ]),
    class: 'killed',
    says: /Container web was killed/,
  },
  {
    name: 'a bare RESOURCE:MEMORY',
    evidence: told('memory-short'),
    class: 'insufficient-memory',
    says: /No instance has 512 MiB free\./,
  },
  {
    name: 'a bare RESOURCE:CPU',
    evidence: told('cpu-short'),
    class: 'insufficient-cpu',
    says: /No instance has 256 CPU units free\./,
  },
];
