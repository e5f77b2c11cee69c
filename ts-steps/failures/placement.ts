import { type FailureClass, guide } from './failure-class.ts';

const doc = guide('service-event-messages-list');
const placement = guide('api_failures_messages');

const closest = (instance: string | undefined): string => (instance ? ` (the closest is ${instance})` : '');

const hintOfRoom = (setting: string): string =>
  `Add or enlarge instances, or lower ${setting}. During a deployment old and new tasks have to fit together; a task that is larger than the instance type never fits.`;

/** ECS cannot start or place a task. */
export const placementFailures: readonly FailureClass[] = [
  {
    id: 'role-not-assumable',
    from: ['event', 'task'],
    pattern: /unable to assume the (?:role '([^']+)'|service[- ]linked role)/i,
    certainty: 'sure',
    sentence: (_facts, [, role]) => `ECS cannot assume ${role ? `role ${role}` : 'its service-linked role'}.`,
    hint: 'The role has to exist, and its trust policy has to name ecs-tasks.amazonaws.com. A role that was just made needs some seconds.',
    doc: guide('task_execution_IAM_role'),
  },
  {
    id: 'no-container-instances',
    from: ['event'],
    pattern: /No Container Instances were found in your (cluster|capacity provider)/i,
    certainty: 'patient',
    sentence: (_facts, [, where]) => `The ${where} has no container instance.`,
    hint: 'Look at its Auto Scaling group. Instances that run but are not registered lack ECS_CLUSTER, the instance role, or a route to ECS.',
    doc,
  },
  {
    id: 'insufficient-cpu',
    from: ['event'],
    pattern: /closest matching \(?container-instance (\S+?)\)? has insufficient CPU/i,
    also: [{ from: ['event', 'task'], pattern: /RESOURCE:CPU\b/i }],
    certainty: 'patient',
    sentence: ({ taskCpu }, [, instance]) =>
      `No instance has ${taskCpu || 'enough'} CPU units free${closest(instance)}.`,
    hint: hintOfRoom('cpu'),
    doc,
  },
  {
    id: 'insufficient-memory',
    from: ['event'],
    pattern: /closest matching \(?container-instance (\S+?)\)? has insufficient memory/i,
    also: [{ from: ['event', 'task'], pattern: /RESOURCE:MEMORY\b/i }],
    certainty: 'patient',
    sentence: ({ taskMemory }, [, instance]) =>
      `No instance has ${taskMemory === '' ? 'enough memory' : `${taskMemory} MiB`} free${closest(instance)}.`,
    hint: hintOfRoom('memory'),
    doc,
  },
  {
    id: 'port-in-use',
    from: ['event', 'task'],
    pattern: /already using a port required|RESOURCE:PORTS/i,
    certainty: 'patient',
    sentence: ({ hostPorts }) =>
      `Host port ${hostPorts || 'of the task'} is taken on every instance, often by the version before.`,
    hint: 'Use hostPort 0 (a dynamic port), or minimumHealthyPercent 0, or have one more instance than tasks.',
    doc,
  },
  {
    id: 'attribute-missing',
    from: ['event', 'task'],
    pattern: /missing an attribute required|(?:^|Reason: |TaskFailedToStart: )ATTRIBUTE\b/i,
    certainty: 'patient',
    sentence: () =>
      'No instance offers an attribute that the task needs (architecture, log driver, network mode or secrets).',
    hint: 'Compare cpuArchitecture with the instances; a newer ECS agent or AMI offers more.',
    doc: placement,
  },
  {
    id: 'agent-disconnected',
    from: ['event', 'task'],
    pattern: /error "?AGENT\b"?|(?:^|Reason: |TaskFailedToStart: )AGENT\b/i,
    certainty: 'patient',
    sentence: () => 'The ECS agent of the instance is disconnected.',
    hint: 'Restart it (systemctl restart ecs), or replace the instance.',
    doc: placement,
  },
  {
    id: 'no-network-interface',
    from: ['event', 'task'],
    pattern: /RESOURCE:ENI|unable to attach network interface to unused device index/i,
    certainty: 'patient',
    sentence: () => 'No instance has a network interface free for the task.',
    hint: 'Use networkMode bridge, allow ENI trunking, or have more instances.',
    doc: placement,
  },
  {
    id: 'placement-constraint',
    from: ['event', 'task'],
    pattern:
      /MemberOf placement constraint unsatisfied|RESOURCE:GPU|(?:^|Reason: |TaskFailedToStart: )(?:LOCATION|MemberOf)\b/i,
    certainty: 'patient',
    sentence: () => 'No instance satisfies a placement constraint of the task.',
    hint: 'Relax the constraint, or add instances that satisfy it.',
    doc: placement,
  },
  {
    id: 'capacity-provider-cannot-place',
    from: ['event', 'task'],
    pattern: /(?:^|Reason: |TaskFailedToStart: )(?:EMPTY CAPACITY PROVIDER|NO ACTIVE INSTANCES)/i,
    certainty: 'patient',
    sentence: ({ taskCpu, taskMemory }) =>
      `The capacity provider has no instance for the task (${taskCpu || '?'} CPU units, ${taskMemory || '?'} MiB).`,
    hint: 'Look at the Auto Scaling group of the capacity provider, and at its launches.',
    doc: placement,
  },
  {
    id: 'percentages-block',
    from: ['event'],
    pattern: /was unable to stop or start tasks during a deployment because of the service deployment configuration/i,
    certainty: 'patient',
    sentence: () => 'minimumHealthyPercent and maximumPercent leave ECS no room: it may neither stop nor start a task.',
    hint: 'For example 100 and 200, or 0 and 100.',
    doc,
  },
  {
    id: 'tasks-protected',
    from: ['event'],
    pattern: /number of protected tasks (?:are|is) more than the desired count/i,
    certainty: 'patient',
    sentence: () => 'Old tasks are protected from scale-in, and stay until they give it up.',
    hint: 'Wait, or end the protection (UpdateTaskProtection).',
    doc,
  },
  {
    id: 'targets-not-registered',
    from: ['event'],
    pattern:
      /failed to (?:register targets|deregister targets|describe target health) in \(?target-group (\S+?)\)? with \(?error (.*?)\)?\.?$/i,
    certainty: 'patient',
    sentence: (_facts, [, group]) => `ECS could not register the task in target group ${group}.`,
    hint: "The text above says why: often a right that ECS's role lacks, or a group that was deleted.",
    doc,
  },
  {
    id: 'api-throttled',
    from: ['event'],
    general: true,
    pattern: /operations are being throttled/i,
    certainty: 'patient',
    sentence: () => 'AWS throttles the calls that ECS makes for the service; it tries again by itself.',
    hint: 'Deploy fewer services at once.',
    doc,
  },
  {
    id: 'start-throttled',
    from: ['event'],
    general: true,
    pattern: /is unable to consistently start tasks successfully/i,
    certainty: 'patient',
    sentence: () => 'Tasks never come to run, so that ECS starts them ever more slowly.',
    hint: 'The tasks that stopped say why; another deployment begins without the delay.',
    doc: guide('service-throttle-logic'),
  },
];
