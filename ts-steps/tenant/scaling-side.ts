/** The two directions in which a service scales. */
export type SideName = 'scaleOut' | 'scaleIn';
export const sides = ['scaleOut', 'scaleIn'] as const;

/** What every call about a service's scaling says. */
export const ofServices = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' } as const;
