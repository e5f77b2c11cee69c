import { type FailureClass, guide } from './failure-class.ts';

/** What ECS says about the deployment as a whole: it counts only where nothing else tells more. */
export const deploymentFailures: readonly FailureClass[] = [
  {
    id: 'deployment-stopped',
    from: ['deployment'],
    code: /^request$/,
    certainty: 'patient',
    sentence: () => 'Somebody stopped the deployment (StopServiceDeployment).',
    hint: 'CloudTrail tells who called it.',
    doc: guide('stop-service-deployment'),
  },
  {
    id: 'deployment-alarm',
    from: ['deployment', 'event'],
    pattern: /deployment failed: alarm|one or more active alarms/i,
    certainty: 'patient',
    sentence: () => 'An alarm of the deployment was raised.',
    hint: 'Look at the alarm. One that was raised before the deployment began does not count.',
    doc: guide('deployment-alarm-failure'),
  },
  {
    id: 'load-balancer-wiring',
    from: ['deployment', 'event'],
    pattern:
      /rolled back because (?:of invalid networking configuration|\w+ lifecycle hook)|is not associated with either productionListenerRule/i,
    certainty: 'patient',
    sentence: (_facts, [text]) => `The deployment was ended for its load balancer or a hook: ${text}.`,
    hint: 'The text above says which target group, rule, role or hook it is.',
    doc: guide('service-deployment'),
  },
  {
    id: 'circuit-breaker',
    from: ['deployment'],
    general: true,
    pattern: /circuit breaker|deployment failed: tasks? failed to start|No rollback candidate/i,
    certainty: 'patient',
    sentence: () => 'Tasks failed to start, and nothing is left that says why.',
    hint: 'ECS keeps stopped tasks for an hour: run again and look while it goes on.',
    doc: guide('deployment-circuit-breaker'),
  },
];
