import type { Problem } from '../../data/errors.ts';
import type { Settings } from '../../generated/deploy-tenant.defaults.ts';
import { type Check, problem } from './problem.ts';

/** minCount ≤ desiredCount ≤ maxCount. */
export const counts: Check = ({ scaling, minCount, maxCount, desiredCount }) => {
  if (scaling === false) return [];
  // No desiredCount lies between bounds that are the wrong way round.
  if (minCount !== undefined && maxCount !== undefined && minCount > maxCount)
    return [problem('/minCount', `is ${minCount}, more than maxCount, ${maxCount}.`)];
  return [
    desiredCount !== undefined && minCount !== undefined && desiredCount < minCount
      ? problem(
          '/desiredCount',
          `is ${desiredCount}, less than minCount, ${minCount}: autoscaling would raise it at once.`,
          'Raise it, lower minCount, or scaling: false.',
        )
      : undefined,
    desiredCount !== undefined && maxCount !== undefined && desiredCount > maxCount
      ? problem(
          '/desiredCount',
          `is ${desiredCount}, more than maxCount, ${maxCount}: autoscaling would lower it at once.`,
        )
      : undefined,
  ];
};

type Side = NonNullable<Settings['scaleOut']>;
type Steps = NonNullable<Side['stepAdjustments']>;

/**
 * Steps have to cover their side of the threshold without gap or overlap.
 * https://docs.aws.amazon.com/autoscaling/application/userguide/step-scaling-policy-overview.html
 */
const stepProblems = (pointer: string, steps: Steps | undefined, side: 'out' | 'in'): Problem[] => {
  if (steps === undefined) return [];
  const found: Problem[] = [];
  const sorted = steps
    .map((step) => ({
      lower: step.metricIntervalLowerBound ?? -Infinity,
      upper: step.metricIntervalUpperBound ?? Infinity,
      by: step.scalingAdjustment,
    }))
    .sort((a, b) => a.lower - b.lower);
  for (const { lower, upper, by } of sorted) {
    if (lower >= upper)
      found.push(problem(pointer, `has a step whose lower bound, ${lower}, is not below its upper bound, ${upper}.`));
    if (side === 'out' && by <= 0)
      found.push(problem(pointer, `has a step of ${by}: an increase in load has to add tasks.`));
    if (side === 'in' && by >= 0)
      found.push(problem(pointer, `has a step of ${by}: a decrease in load has to remove tasks.`));
  }
  for (const [index, step] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined && step.upper !== next.lower)
      found.push(
        problem(
          pointer,
          `has ${step.upper < next.lower ? 'a gap' : 'an overlap'} between ${step.upper} and ${next.lower}.`,
        ),
      );
  }
  const from = sorted[0]?.lower;
  const to = sorted.at(-1)?.upper;
  const whole = side === 'out' ? from === 0 && to === Infinity : from === -Infinity && to === 0;
  if (found.length === 0 && !whole)
    found.push(
      problem(
        pointer,
        side === 'out'
          ? 'has to begin at the lower bound 0 and to end open.'
          : 'has to begin open and to end at the upper bound 0.',
      ),
    );
  return found;
};

/**
 * Seconds that an alarm may look back: its period times its evaluation periods.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html (EvaluationPeriods)
 */
const longestLook = (period: number): number => (period < 3600 ? 86_400 : 604_800);

const lookProblem = (side: 'scaleOut' | 'scaleIn', { period, evaluationPeriods }: Side = {}): Problem | undefined => {
  if (period === undefined || evaluationPeriods === undefined) return undefined;
  const longest = longestLook(period);
  if (period * evaluationPeriods <= longest) return undefined;
  return problem(
    `/${side}/evaluationPeriods`,
    `is ${evaluationPeriods}: with a period of ${period} s the alarm would look at ${period * evaluationPeriods} s; CloudWatch takes at most ${longest} s.`,
    `At most ${Math.floor(longest / period)} with this period.`,
  );
};

/** Thresholds that leave room between them, and whole step adjustments. */
export const scaling: Check = ({ scaleOut, scaleIn }) => [
  scaleOut?.threshold !== undefined && scaleIn?.threshold !== undefined && scaleOut.threshold <= scaleIn.threshold
    ? problem(
        '/scaleOut/threshold',
        `is ${scaleOut.threshold} percent, not above scaleIn.threshold, ${scaleIn.threshold} percent: the service would grow and shrink without end.`,
      )
    : undefined,
  lookProblem('scaleOut', scaleOut),
  lookProblem('scaleIn', scaleIn),
  ...stepProblems('/scaleOut/stepAdjustments', scaleOut?.stepAdjustments, 'out'),
  ...stepProblems('/scaleIn/stepAdjustments', scaleIn?.stepAdjustments, 'in'),
];
