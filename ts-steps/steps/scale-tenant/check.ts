import type { Problem } from '../../data/errors.ts';
import { settingNames } from '../../generated/scale-tenant.defaults.ts';
import type { ScaleTenantInput } from '../../generated/scale-tenant.input.ts';
import { checkScaling } from '../../tenant/check.ts';
import { problem } from '../../tenant/checks/problem.ts';

/** What can be known to be wrong before anything is read. */
export const checkScaleRequest = (input: ScaleTenantInput): Problem[] => {
  const { minCount, maxCount, scaleOut, scaleIn, desiredCount, state } = input;
  if (settingNames.every((name) => input[name] === undefined))
    return [{ pointer: '', message: 'Nothing was asked for.', hint: `Give one of ${settingNames.join(', ')}.` }];
  const stated = { minCount, maxCount, desiredCount, scaleOut, scaleIn };
  return [
    ...checkScaling(Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined))),
    ...(state === 'stopped' && desiredCount !== undefined
      ? [problem('/desiredCount', `is ${desiredCount}, and state is stopped: no task runs.`, 'Say one of both.')]
      : []),
  ];
};
