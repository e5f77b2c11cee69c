/** A value that only an earlier operation will give: its ARN goes where the pointer shows. */
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
  /** Ids of the operations that have to be done before; those of `references` are among them. */
  readonly after: readonly string[];
}

/** What stands before an operation: ids that it waits for, and values that only they will give. */
export interface Order {
  readonly after?: readonly string[];
  readonly references?: readonly Reference[];
}

/** The operations of a table of inputs by kind. */
export type OperationsOf<Inputs> = { [Kind in keyof Inputs & string]: OperationOf<Kind, Inputs[Kind]> }[keyof Inputs &
  string];

/** Gives the function that makes operations of a table of inputs by kind; what one refers to it also waits for. */
export const operationMaker =
  <Inputs>() =>
  <Kind extends keyof Inputs & string>(
    kind: Kind,
    id: string,
    input: Inputs[Kind],
    { after = [], references = [] }: Order = {},
  ): OperationsOf<Inputs> =>
    // The union of operations cannot be built from a type parameter; kind and input belong together by this signature.
    ({
      id,
      kind,
      input,
      references,
      after: [...new Set([...after, ...references.map((reference) => reference.operation)])],
    }) as unknown as OperationsOf<Inputs>;
