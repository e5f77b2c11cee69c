import { isWholeLine } from '../data/command-line.ts';
import { lineWarning } from './checks/command.ts';
import type { PlanContext } from './context.ts';

/** A command or entry point that is one item with spaces: no program has such a name, unless a shell stands before it. */
export const commandWarnings = ({ settings, run }: PlanContext): string[] => {
  const { entryPoint, command } = settings;
  const beforeDeploy = run.beforeDeploy?.command ?? [];
  const behindEntryPoint = entryPoint.length > 0 && !isWholeLine(entryPoint);
  const lists = [
    ['entryPoint', entryPoint],
    ...(behindEntryPoint
      ? []
      : ([
          ['command', command],
          ['beforeDeploy.command', beforeDeploy],
        ] as const)),
  ] as const;
  return lists.filter(([, list]) => isWholeLine(list)).map(([name, list]) => lineWarning(name, list));
};
