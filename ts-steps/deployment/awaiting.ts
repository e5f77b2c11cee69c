import type { StepContext } from '../runtime/step.ts';

/** Awaits a service's rollout; an abort meanwhile says that only the wait is left: changes were told as they were done. */
export const awaiting = async <Rollout>(
  serviceName: string,
  rollout: Promise<Rollout> | undefined,
  { log, signal }: Pick<StepContext, 'log' | 'signal'>,
): Promise<Rollout | undefined> => {
  const tell = (): void => {
    log.info(
      `done: all changes; not done: the wait for the rollout of service ${serviceName}. ECS goes on with it, and the next run waits for its end.`,
    );
  };
  signal.addEventListener('abort', tell, { once: true });
  try {
    return await rollout;
  } finally {
    signal.removeEventListener('abort', tell);
  }
};
