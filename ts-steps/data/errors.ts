/** Exit codes of every step; under `--envelope` the same number stands in the result's `code`. */
export const exitCodes = {
  done: 0,
  invalidInput: 2,
  refused: 3,
  rolloutFailed: 4,
  awsRefused: 5,
  superseded: 6,
  timedOut: 7,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One problem of an input. `pointer` is a JSON pointer to the value; empty: the input as a whole. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
  readonly hint?: string;
}

/** The AWS call that was refused, as people need it for a support case. */
export interface AwsRefusal {
  readonly service: string;
  readonly operation: string;
  readonly code: string;
  readonly requestId?: string;
}

export interface StepErrorOptions {
  readonly hint?: string;
  readonly problems?: readonly Problem[];
  readonly aws?: AwsRefusal;
  readonly cause?: unknown;
}

/** A failure that we can explain: a sentence, what to do about it, and the exit code it ends with. */
export class StepError extends Error {
  readonly code: ExitCode;
  readonly hint?: string;
  readonly problems: readonly Problem[];
  readonly aws?: AwsRefusal;

  constructor(code: ExitCode, message: string, options: StepErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'StepError';
    this.code = code;
    if (options.hint !== undefined) this.hint = options.hint;
    this.problems = options.problems ?? [];
    if (options.aws !== undefined) this.aws = options.aws;
  }
}

/** Exit 2: what was asked for is not valid. All problems at once. */
export const invalidInput = (problems: readonly Problem[]): StepError => {
  const [first] = problems;
  const message =
    problems.length === 1 && first !== undefined
      ? first.message
      : `The input has ${problems.length} problems: ${problems.map((problem) => problem.message).join(' ')}`;
  return new StepError(exitCodes.invalidInput, message, {
    problems,
    ...(problems.length === 1 && first?.hint !== undefined ? { hint: first.hint } : {}),
  });
};

/**
 * Exit 3: AWS would take the change, but it must not be made: the resource is not ours, something would be destroyed,
 * or a quota would be exceeded.
 */
export const refused = (message: string, hint?: string, problems: readonly Problem[] = []): StepError =>
  new StepError(exitCodes.refused, message, { problems, ...(hint === undefined ? {} : { hint }) });
