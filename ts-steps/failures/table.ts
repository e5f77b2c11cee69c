import { capacityFailures } from './capacity.ts';
import { deploymentFailures } from './deployment.ts';
import { type FailureClass, foundIn, type Symptom } from './failure-class.ts';
import { healthFailures } from './health.ts';
import { imageFailures } from './image.ts';
import { placementFailures } from './placement.ts';
import { startFailures } from './start.ts';
import { stopFailures } from './stop.ts';

/** All classes of failures. Those that only know a kind of error come behind all that know more. */
export const failureClasses: readonly FailureClass[] = [
  ...imageFailures,
  ...startFailures,
  ...stopFailures,
  ...healthFailures,
  ...placementFailures,
  ...capacityFailures,
  ...deploymentFailures,
].sort((a, b) => Number(a.general ?? false) - Number(b.general ?? false));

export interface Finding {
  readonly found: readonly string[];
  readonly failure: FailureClass;
  readonly symptom: Symptom;
}

/** The class of one symptom; undefined where none fits. */
export const classOf = (symptom: Symptom): Finding | undefined => {
  for (const failure of failureClasses) {
    const found = foundIn(failure, symptom);
    if (found !== undefined) return { failure, found, symptom };
  }
  return undefined;
};
