/** The lists of ECS's requests and answers, in the order in which they were sent and came. */

/** Lists in which a difference of order has to be told from a change. */
const names = new Set(['subnets', 'securityGroups', 'capacityProviderStrategy', 'placementStrategy', 'portMappings']);

/** Operations that state such lists, or give them back. */
const operations = new Set([
  'CreateService',
  'UpdateService',
  'DescribeServices',
  'RegisterTaskDefinition',
  'DescribeTaskDefinition',
  'RunTask',
]);

export interface OrderedList {
  /** JSON pointer into the request or the answer. */
  readonly pointer: string;
  readonly values: readonly unknown[];
}

const listsIn = (value: unknown, pointer: string): OrderedList[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [
        ...(names.has(key) && Array.isArray(inner) ? [{ pointer: `${pointer}/${key}`, values: inner }] : []),
        ...listsIn(inner, `${pointer}/${key}`),
      ]);

/**
 * The lists that an ECS request or answer holds.
 * @param body JSON text; what is none holds no list
 */
export const orderedListsOf = (operation: string, body: string): OrderedList[] => {
  if (!operations.has(operation)) return [];
  try {
    return listsIn(JSON.parse(body), '');
  } catch {
    return [];
  }
};
