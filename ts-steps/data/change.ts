/** One changed value of a resource, old and new. */
export interface FieldChange {
  readonly pointer: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Its values are never shown. */
  readonly secret?: true;
}

/** What happens to one resource, as people read it; `operations` are the writes that do it. */
export interface ChangeOf<Resource extends string, Write> {
  readonly resource: Resource;
  readonly name: string;
  readonly action: 'create' | 'update' | 'remove' | 'deploy';
  readonly reason: string;
  readonly fields: readonly FieldChange[];
  readonly operations: readonly Write[];
}

/** A change without its values, which may be secret. */
export type ChangeTold = Pick<ChangeOf<string, unknown>, 'resource' | 'name' | 'action' | 'reason'>;

/** Takes a change's values away. */
export const changeTold = ({ resource, name, action, reason }: ChangeTold): ChangeTold => ({
  resource,
  name,
  action,
  reason,
});
