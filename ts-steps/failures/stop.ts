import { type Facts, type FailureClass, guide, named } from './failure-class.ts';
import { execLine } from './start.ts';

const stopped = 'https://repost.aws/knowledge-center/ecs-task-stopped';

/** How long it ran, what ended with it, and what it said last. */
const details = ({ lifetime, victims, lastError }: Facts): string =>
  `${named(' after ', lifetime)}${victims === '' ? '' : `, and ${victims} with it`}${named('; the last error in its log: ', lastError)}`;

/** A task that ran, and what ended it: somebody, a lost host, or its own container. */
export const stopFailures: readonly FailureClass[] = [
  {
    id: 'spot-interrupted',
    from: ['stop'],
    code: /^(?:SpotInterruption|TerminationNotice)$/,
    certainty: 'patient',
    sentence: () => 'AWS took the spot capacity back on which the task ran.',
    hint: "Not the application's fault. For fewer interruptions: more instance types, or a base of on-demand capacity.",
    doc: guide('fargate-capacity-providers'),
  },
  {
    id: 'instance-lost',
    from: ['stop'],
    code: /^InfrastructureHealth$/,
    also: [{ from: ['task'], pattern: /Host EC2 \(instance (\S+?)\)/i }],
    certainty: 'patient',
    sentence: (_facts, [text = '']) =>
      `Instance ${/\(instance (\S+?)\)/.exec(text)?.[1] ?? 'of the task'} was terminated or stopped under the task.`,
    hint: "Not the application's fault: a replacement is started.",
    doc: stopped,
  },
  {
    id: 'stopped-by-someone',
    from: ['stop'],
    code: /^UserInitiated$/,
    certainty: 'patient',
    sentence: (_facts, [reason]) => `Somebody stopped the task${reason === '' ? '' : `: ${reason}`}.`,
    hint: 'CloudTrail tells who called StopTask.',
    doc: stopped,
  },
  {
    id: 'image-architecture-at-start',
    from: ['reason', 'task'],
    pattern: /exec format error/i,
    also: [{ from: ['log'], pattern: new RegExp(`(?:${execLine}|^\\S*sh: ).*exec format error`, 'i') }],
    certainty: 'sure',
    sentence: ({ image }) => `${image || 'The image'} is built for another processor architecture than its host's.`,
    hint: "Build it for the hosts' architecture, or set cpuArchitecture so that it is placed on hosts of its own.",
    doc: guide('task_definition_parameters'),
  },
  {
    id: 'killed',
    from: ['exit'],
    code: /^137$/,
    certainty: 'patient',
    sentence: (facts) => `Container ${facts.container} was killed (exit code 137)${details(facts)}.`,
    hint: "Its host ran out of memory, or it did not end on SIGTERM within stopTimeout. Look at the host's memory, and let the application end on SIGTERM.",
    doc: stopped,
  },
  {
    id: 'terminated',
    from: ['exit'],
    code: /^143$/,
    certainty: 'patient',
    sentence: (facts) => `Container ${facts.container} was told to end (exit code 143)${details(facts)}.`,
    hint: 'Something sent it SIGTERM: an instance that is drained, or a process of its own.',
    doc: stopped,
  },
  {
    id: 'exited',
    from: ['exit'],
    code: /^(?!137$|143$|126$|127$)-?\d+$/,
    certainty: 'sure',
    sentence: (facts, [exitCode]) =>
      `Container ${facts.container} ended by itself with exit code ${exitCode}${details(facts)}.`,
    hint: (_facts, [exitCode]) =>
      exitCode === '0'
        ? 'It did its work and ended, but a service has to keep running: check command, and that the application stays in the foreground.'
        : exitCode === '139'
          ? 'It crashed (SIGSEGV): often a wrong architecture or a broken library. The end of its log may say more.'
          : exitCode === '134'
            ? 'It aborted itself (SIGABRT). The end of its log may say why.'
            : 'The end of its log above says why: often a missing environment variable or secret, or a database that it cannot reach.',
    doc: stopped,
  },
  {
    id: 'network-interface-timeout',
    from: ['task', 'event'],
    pattern: /Timeout waiting for (?:network interface|EphemeralStorage) provisioning/i,
    certainty: 'patient',
    sentence: () => "AWS did not attach the task's network interface or storage in time.",
    hint: 'It mostly passes. If it comes back: free addresses of the subnet, and the limit of network interfaces.',
    doc: guide('stopped-task-error-codes'),
  },
  {
    id: 'network-interface',
    from: ['task', 'event'],
    pattern:
      /Unexpected EC2 error while attempting to|InsufficientFreeAddressesInSubnet|TagPolicyViolation|was unable to place a task\. Reason: Internal error/i,
    certainty: 'patient',
    sentence: () => "ECS could not make the task's network interface.",
    hint: 'Check free addresses and Availability Zone of the subnets, and tag policies.',
    doc: guide('stopped-task-error-codes'),
  },
];
