/** A compiled file as far as it concerns where things stand: what it imports, and which sources are left in it. */
export interface Output {
  /** The source that it was made for, of an entry and of what is loaded on demand. */
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

export type Outputs = Readonly<Record<string, Output>>;
