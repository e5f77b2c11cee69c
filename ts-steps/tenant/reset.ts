import type { Problem } from '../data/errors.ts';
import { pointerParts } from '../data/pointer.ts';
import { settingNames, settingPointers } from '../generated/deploy-tenant.defaults.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';

/** Maps whose single keys can be reset. */
const maps: ReadonlySet<string> = new Set(['environment', 'secrets', 'tags', 'targetGroupAttributes']);

const isSetting = (pointer: string): boolean => {
  const [name = '', key, ...more] = pointerParts(pointer);
  return settingPointers.includes(pointer) || (maps.has(name) && key !== undefined && more.length === 0);
};

/** Pointers of `reset` that name no setting, nor a key of one that is a map. A list is reset as a whole. */
export const resetProblems = ({ reset }: DeployTenantInput): Problem[] =>
  (reset ?? []).flatMap((pointer, index) =>
    isSetting(pointer)
      ? []
      : [
          {
            pointer: `/reset/${index}`,
            message: `/reset/${index}: ${pointer} names no setting.`,
            hint: `Settings are ${settingNames.join(', ')}; of maps also their keys, such as /environment/DEBUG.`,
          },
        ],
  );
