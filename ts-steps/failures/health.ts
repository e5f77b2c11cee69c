import { type Facts, type FailureClass, guide, named } from './failure-class.ts';

const doc = guide('service-unhealthy-event-messages');
const unhealthy = (reason: string): RegExp =>
  new RegExp(`is unhealthy in \\(?target-group \\S+?\\)? due to \\(?reason (?:${reason})`, 'i');

const grace = ({ grace: seconds }: Facts): string =>
  seconds === '' ? '' : ` If it only needs longer to start: raise healthCheckGracePeriodSeconds (now ${seconds}).`;

const codeHint = (codes: string): string =>
  /\b404\b/.test(codes)
    ? 'The path does not exist: set healthCheckPath.'
    : /\b40[13]\b/.test(codes)
      ? 'The path wants a login: set healthCheckPath to one that does not.'
      : /\b5\d\d\b/.test(codes)
        ? 'The application fails: see its log, and what it needs (database, environment).'
        : 'Set matcher to the codes that are healthy, or healthCheckPath to a path that answers with them.';

/** It runs, and is not healthy. */
export const healthFailures: readonly FailureClass[] = [
  {
    id: 'grace-period-too-short',
    from: ['readiness'],
    pattern: /^\d+$/,
    certainty: 'health',
    sentence: ({ container, grace: seconds }, [ready]) =>
      `Container ${container} needs longer to start than it is given: by its log it was ready after ${ready} s, and the grace period is ${seconds || 0} s.`,
    hint: (_facts, [ready]) => `Set healthCheckGracePeriodSeconds to more than ${ready}.`,
    doc: guide('service-definition-parameters'),
  },
  {
    id: 'listens-on-localhost',
    from: ['readiness'],
    code: /^localhost$/,
    certainty: 'health',
    sentence: ({ container, containerPort }, [where]) =>
      `Container ${container} listens on localhost alone (by its log: ${where}): the load balancer cannot reach it${containerPort === '' ? '' : ` on port ${containerPort}`}.`,
    hint: 'Let the application listen on 0.0.0.0 (or ::), often by its setting HOST or bind address.',
    doc: guide('troubleshoot-service-load-balancers'),
  },
  {
    id: 'container-unhealthy',
    from: ['stop', 'task', 'event'],
    pattern: /failed container health checks/i,
    certainty: 'health',
    sentence: ({ container }) => `Container ${container} runs, but its own health check (healthCheck.command) fails.`,
    hint: 'Run the command in the image: is curl there? Raise healthCheck.startPeriod or retries where the application only needs longer. ECS does not look at the HEALTHCHECK of a Dockerfile.',
    doc: guide('healthcheck'),
  },
  {
    id: 'target-wrong-code',
    from: ['target'],
    code: /^Target\.ResponseCodeMismatch$/,
    pattern: /^(?:.*codes: \[([\d,\s]+)\])?/i,
    also: [{ from: ['event'], pattern: unhealthy('Health checks failed with these codes: \\[([\\d,\\s]+)\\]') }],
    certainty: 'health',
    sentence: ({ path, matcher }, [, codes]) =>
      `The application answers the health check${named(' ', path)} with ${codes || 'a code'}, which does not count as healthy (${matcher || 'the matcher of the target group'}).`,
    hint: (facts, [, codes]) => codeHint(codes ?? '') + grace(facts),
    doc,
  },
  {
    id: 'target-timeout',
    from: ['target'],
    code: /^Target\.Timeout$/,
    also: [{ from: ['event'], pattern: unhealthy('Request timed out') }],
    certainty: 'health',
    sentence: ({ containerPort, timeout }) =>
      `The load balancer gets no answer from container port ${containerPort}${timeout === '' ? '' : ` within ${timeout} s`}.`,
    hint: (facts) =>
      `The security group of the instances (or tasks) has to let the load balancer in: with dynamic ports 32768-65535.${grace(facts)}`,
    doc: guide('troubleshoot-service-load-balancers'),
  },
  {
    id: 'target-refused',
    from: ['target'],
    code: /^Target\.FailedHealthChecks$/,
    also: [{ from: ['event'], pattern: unhealthy('Health checks failed\\)?\\.?\\)?$') }],
    certainty: 'health',
    sentence: ({ containerPort }) => `Nothing answers HTTP on container port ${containerPort}.`,
    hint: (facts) =>
      `The application has to listen on 0.0.0.0 (not on localhost) and on the port that containerPort names.${grace(facts)}`,
    doc: guide('troubleshoot-service-load-balancers'),
  },
  {
    id: 'target-not-in-use',
    from: ['target'],
    code: /^Target\.NotInUse$/,
    certainty: 'patient',
    sentence: ({ targetGroup }) =>
      `Target group ${targetGroup} gets no traffic: no rule leads to it, or the load balancer is not in the target's Availability Zone.`,
    hint: 'Run deploy-tenant again to mend the rule; add a subnet of that zone to the load balancer.',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  },
  {
    id: 'target-gone',
    from: ['target'],
    code: /^Target\.(?:NotRegistered|InvalidState|IpUnusable)$/,
    certainty: 'patient',
    sentence: () => 'A target is no longer registered, or its instance is stopped.',
    hint: 'Look at the instance; a target that goes with its task is nothing unusual.',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  },
  {
    id: 'load-balancer-failing',
    from: ['target'],
    code: /^Elb\.InternalError$/,
    certainty: 'patient',
    sentence: () => 'The load balancer could not check the target, by a fault of its own.',
    hint: 'It mostly passes by itself.',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  },
  {
    id: 'target-unhealthy',
    from: ['stop', 'task', 'event'],
    general: true,
    pattern: /failed ELB health checks in|is unhealthy in \(?target-group/i,
    certainty: 'health',
    sentence: ({ path }) => `The task runs, but the load balancer's health check${named(' ', path)} fails.`,
    hint: (facts) => `Check healthCheckPath, matcher and containerPort.${grace(facts)}`,
    doc,
  },
];
