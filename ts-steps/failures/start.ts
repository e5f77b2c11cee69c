import { type Facts, type FailureClass, guide, named } from './failure-class.ts';
import { secretsPull } from './registry-auth.ts';

const from = ['reason', 'task', 'event'] as const;
const secretsDoc = guide('resource-initialization-error');
const secret = `(?:${secretsPull}|fetching secret data from|can't retrieve the secret|unable to retrieve secrets? from)`;

const denied = '(?:AccessDenied|not authorized to perform)';

const rightOf = ({ deniedAction, secrets }: Facts): string =>
  deniedAction ||
  (/:ssm:/.test(secrets)
    ? 'ssm:GetParameters'
    : /:secretsmanager:/.test(secrets)
      ? 'secretsmanager:GetSecretValue'
      : '');

const secretRight = (facts: Facts): string =>
  `Let ${facts.deniedRole || facts.executionRole || 'the execution role'} do ${rightOf(facts) || 'secretsmanager:GetSecretValue or ssm:GetParameters'} on it, and kms:Decrypt where it is encrypted with a key of its own.`;

/** What Docker's init says in the container's log, and a program that only quotes it does not. */
export const execLine = '^(?:standard_init_linux\\.go:\\d+: )?exec (?:user process caused(?: that)?: )?';

/** The command that AWS names, else the one of the task definition. */
const commandOf = (names: readonly string[], command: string): string => {
  const name = names.find((one) => one !== '') ?? command;
  return name === '' ? 'such as it is told to run' : JSON.stringify(name);
};

/** What ECS reads and makes before a container starts: secrets, the log, the command. */
export const startFailures: readonly FailureClass[] = [
  {
    id: 'secret-denied',
    from,
    pattern: new RegExp(`${secret}.*?${denied}`, 'i'),
    certainty: 'sure',
    sentence: (facts) =>
      `${facts.deniedRole || facts.executionRole ? `Role ${facts.deniedRole || facts.executionRole}` : 'The execution role'} may not read ${facts.secrets === '' ? 'a secret' : `secret ${facts.secrets}`}${named(': it lacks ', rightOf(facts))}.`,
    hint: secretRight,
    doc: secretsDoc,
  },
  {
    id: 'secret-missing',
    from,
    pattern: new RegExp(
      `${secret}.*?(?:invalid parameters: ([^"]+)|ResourceNotFound|can't find the specified secret|Check whether the secret exists)`,
      'i',
    ),
    certainty: 'sure',
    sentence: ({ secrets }, [, parameters]) =>
      `A secret does not exist${named(': ', (parameters ?? '').trim() || secrets)}.`,
    hint: 'Check its ARN, and that it is in the Region of the cluster.',
    doc: secretsDoc,
  },
  {
    id: 'secret-key-missing',
    from,
    pattern: new RegExp(`${secret}.*?(?:invalid character|did not contain json key|json key (\\S+))`, 'i'),
    certainty: 'sure',
    sentence: ({ secrets }) => `A secret does not hold what is asked of it${named(': ', secrets)}.`,
    hint: 'With <arn>:<key>:: the secret has to be a JSON object that holds the key.',
    doc: secretsDoc,
  },
  {
    id: 'secret-unreachable',
    from,
    pattern: new RegExp(
      `${secret}.*?(?:deadline|timeout|timed out|connection|dial tcp|no such host|network is unreachable|no route to host)`,
      'i',
    ),
    certainty: 'patient',
    sentence: ({ secrets }, [text = '']) =>
      `${/\bssm\b|Systems Manager|Parameter Store/i.test(text) ? 'Systems Manager' : 'Secrets Manager'} cannot be reached from the subnet${named(', to read ', secrets)}.`,
    hint: 'The subnet needs a way out (NAT or a public address), or an endpoint for the service.',
    doc: secretsDoc,
  },
  {
    id: 'secret-unreadable',
    from,
    general: true,
    pattern: new RegExp(secret, 'i'),
    certainty: 'sure',
    sentence: ({ secrets }) => `A secret could not be read${named(': ', secrets)}.`,
    hint: secretRight,
    doc: secretsDoc,
  },
  {
    id: 'log-group-missing',
    from,
    pattern: /failed to (?:initialize logging driver|validate logger args).*?log group does not exist/i,
    certainty: 'sure',
    sentence: ({ logGroup }) => `Log group ${logGroup || 'of the container'} does not exist.`,
    hint: "Run deploy-tenant again: it makes a missing log group. A log configuration of somebody else's needs its own.",
    doc: guide('using_awslogs'),
  },
  {
    id: 'log-denied',
    from,
    pattern:
      /failed to (?:initialize logging driver|validate logger args).*?(?:AccessDenied|not authorized|CredentialsEndpoint|NoCredentialProviders)/i,
    certainty: 'sure',
    sentence: ({ logGroup, deniedRole, deniedAction }) =>
      `${deniedRole === '' ? 'The role that writes the log' : `Role ${deniedRole}`} may not write the log${named(' ', logGroup)}${named(': it lacks ', deniedAction)}.`,
    hint: ({ deniedRole }) =>
      `Allow ${deniedRole || 'it'} logs:CreateLogStream and logs:PutLogEvents there.${deniedRole === '' ? " On EC2 it is the instances' role, on Fargate the execution role." : ''}`,
    doc: guide('using_awslogs'),
  },
  {
    id: 'log-unreachable',
    from,
    pattern:
      /failed to (?:initialize logging driver|validate logger args).*?(?:connection issue between|i\/o timeout|deadline exceeded|dial tcp|no such host)/i,
    certainty: 'patient',
    sentence: ({ logGroup }) =>
      `CloudWatch Logs cannot be reached from the subnet, to write the log${named(' ', logGroup)}.`,
    hint: 'The subnet needs a way out (NAT or a public address), or an endpoint for CloudWatch Logs.',
    doc: guide('using_awslogs'),
  },
  {
    id: 'log-driver',
    from,
    general: true,
    pattern: /failed to (?:initialize logging driver|validate logger args)/i,
    certainty: 'patient',
    sentence: ({ container }) => `The log driver of container ${container} cannot start.`,
    hint: 'The text above says why; look at the log configuration.',
    doc: guide('using_awslogs'),
  },
  {
    id: 'out-of-memory',
    from: ['reason', 'task'],
    pattern: /OutOfMemory|OOM-?killed/i,
    certainty: 'sure',
    sentence: ({ container, memory }) =>
      `Container ${container} was killed: it used more than its ${memory === '' ? 'memory' : `${memory} MiB`}.`,
    hint: 'Raise memory, or lower what the application takes (the heap limit of its runtime).',
    doc: guide('cannot-start-container'),
  },
  {
    id: 'port-in-use',
    from: ['reason'],
    pattern: /port is already allocated|address already in use/i,
    certainty: 'patient',
    sentence: ({ hostPorts }) => `Host port ${hostPorts || 'of the container'} is taken on the instance.`,
    hint: 'Use hostPort 0, so that Docker chooses a free port.',
    doc: guide('cannot-start-container'),
  },
  {
    id: 'command-not-found',
    from,
    pattern:
      /exec: "([^"]*)": executable file not found in \$PATH|executable file not found in \$PATH|exec: "?([^":]*)"?:.*?no such file or directory|stat (\S+): no such file|exec \S+: no such file or directory/i,
    also: [
      { from: ['log'], pattern: new RegExp(`${execLine}(\\S+): no such file or directory`, 'i') },
      { from: ['exit'], code: /^127$/ },
    ],
    certainty: 'sure',
    sentence: ({ container, command, victims }, [text, ...names]) =>
      text === '127'
        ? `Container ${container} exited with code 127: its command, or one that it calls, does not exist${command === '' ? '' : ` (${JSON.stringify(command)})`}${named(', and it ended ', victims)}.`
        : `Container ${container} cannot start: the image has no command ${commandOf(names, command)}.`,
    hint: 'Give command and entryPoint one word an item; look for Windows line ends and the first line of scripts, and for a volume that hides the file.',
    doc: guide('cannot-start-container'),
  },
  {
    id: 'command-not-executable',
    from,
    pattern: /exec: "?([^":]*)"?: (?:permission denied|is a directory)|exec (\S+): permission denied/i,
    also: [
      { from: ['log'], pattern: new RegExp(`${execLine}(\\S+): permission denied`, 'i') },
      { from: ['exit'], code: /^126$/ },
    ],
    certainty: 'sure',
    sentence: ({ container, command }, [text, ...names]) =>
      text === '126'
        ? `Container ${container} exited with code 126: its command is not executable${command === '' ? '' : ` (${JSON.stringify(command)})`}.`
        : `Container ${container} cannot start: ${commandOf(names, command)} is not executable.`,
    hint: 'Make the file executable in the image (RUN chmod +x, or COPY --chmod=755), also for the user that the container runs as; a directory is no command.',
    doc: guide('cannot-start-container'),
  },
  {
    id: 'volume-not-mounted',
    from,
    pattern: /EFS utils commands?|failed to resolve EFS DNS|mount\.nfs4/i,
    certainty: 'patient',
    sentence: () => 'An EFS volume of the task could not be mounted.',
    hint: "Look for a mount target in the task's zone, port 2049 between their security groups, the path in the file system, and the role's rights on it.",
    doc: guide('resource-initialization-error'),
  },
  {
    id: 'runtime-timeout',
    from,
    pattern: /(?:Docker|ContainerRuntime)TimeoutError/i,
    certainty: 'patient',
    sentence: () => 'The container runtime of the instance did not answer in time.',
    hint: 'The instance is overloaded, often its disk: restart its agent or replace it.',
    doc: guide('stopped-task-error-codes'),
  },
  {
    id: 'cannot-create',
    from,
    general: true,
    pattern: /CannotCreate(?:Container|Volume)Error|InvalidVolumeError|HostConfigError/i,
    certainty: 'patient',
    sentence: ({ container }) => `Docker could not create container ${container}.`,
    hint: 'The text above says why: often a volume, a device, or a full disk.',
    doc: guide('CannotCreateContainerError'),
  },
  {
    id: 'cannot-start',
    from,
    general: true,
    pattern:
      /CannotStartContainerError|DockerStateError|ContainerNetworkingError|ResourceInitializationError(?!: Unable to launch instance)|CannotInspectContainerError/i,
    certainty: 'patient',
    sentence: ({ container }) => `Container ${container} could not be started.`,
    hint: "The text above says why; on EC2 the agent's log on the instance says more.",
    doc: guide('cannot-start-container'),
  },
];
