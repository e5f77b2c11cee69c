import type { Output } from '../engine/apply.ts';
import type { Stage } from '../tenant/stage.ts';

export interface StagesOptions<Ending> {
  /**
   * Carries out the changes of a stage.
   * @param given what the stages before it gave, by the ids of their operations
   */
  readonly write: (stage: Stage, given: ReadonlyMap<string, Output>) => Promise<ReadonlyMap<string, Output>>;
  /** Waits for the end of a stage that has another one behind it. @returns why no further one may begin */
  readonly stopped: (stage: Stage) => Promise<Ending | undefined>;
}

export interface StagesDone<Ending> {
  /** What the operations gave, by their ids. */
  readonly outputs: ReadonlyMap<string, Output>;
  /** Why the last stages were not begun; undefined where all have been carried out. */
  readonly stoppedBy: Ending | undefined;
}

/**
 * Carries out the stages of a plan one after the other, each when the one before it has come to its end. The end of the
 * last one is not waited for: the caller knows whether it wants to.
 */
export const runStages = async <Ending>(
  stages: readonly Stage[],
  { write, stopped }: StagesOptions<Ending>,
): Promise<StagesDone<Ending>> => {
  const outputs = new Map<string, Output>();
  for (const [index, stage] of stages.entries()) {
    for (const [id, output] of await write(stage, outputs)) outputs.set(id, output);
    if (index === stages.length - 1) break;
    const stoppedBy = await stopped(stage);
    if (stoppedBy !== undefined) return { outputs, stoppedBy };
  }
  return { outputs, stoppedBy: undefined };
};
