/**
 * A value that an earlier operation gives, an ARN for example: it is put at the pointer before the operation is carried
 * out.
 */
export interface Reference {
  readonly pointer: string;
  readonly operation: string;
}

/** One write of a kind, as data. */
export interface OperationOf<Kind extends string, Input> {
  readonly id: string;
  readonly kind: Kind;
  readonly input: Input;
  readonly references: readonly Reference[];
  /** Ids of the operations that have to be done first, with those that `references` names. */
  readonly after: readonly string[];
}

/** What an operation waits for: ids of operations, and values that those give. */
export interface Prerequisites {
  readonly after?: readonly string[];
  readonly references?: readonly Reference[];
}

/** The union of all operations that a table of inputs by kind describes. */
export type OperationsOf<Inputs> = { [Kind in keyof Inputs & string]: OperationOf<Kind, Inputs[Kind]> }[keyof Inputs &
  string];

/**
 * Makes the function that creates operations of a table of inputs by kind. An operation also waits for all that its
 * references name.
 */
export const operationMaker =
  <Inputs>() =>
  <Kind extends keyof Inputs & string>(
    kind: Kind,
    id: string,
    input: Inputs[Kind],
    { after = [], references = [] }: Prerequisites = {},
  ): OperationsOf<Inputs> =>
    // TypeScript cannot build the union from a type parameter; the signature makes sure that kind and input fit.
    ({
      id,
      kind,
      input,
      references,
      after: [...new Set([...after, ...references.map((reference) => reference.operation)])],
    }) as unknown as OperationsOf<Inputs>;
