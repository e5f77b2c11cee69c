import { exitCodes, invalidInput, StepError } from '../data/errors.ts';
import type { StepResult } from '../generated/result.ts';
import { awaitedLater } from './awaited-later.ts';
import type { Contract } from './contract.ts';
import { type ParsedFlags, parseFlags } from './flags.ts';
import type { Host, Output } from './host.ts';
import { envelopeOf, print, resultText } from './output.ts';
import { createProgress, type Progress, wantsColor } from './progress.ts';
import { readRequest } from './request.ts';
import { failurePart, ResultBuilder } from './result.ts';
import type { Interruption } from './signals.ts';
import type { Step, StepOutcome, StepRun } from './step.ts';
import { version } from './version.ts';

/** A defect of ours; every other exit code is in `exitCodes`. */
const unexpected = 1;

/** How a run ended: its result, and the exit code that it has standalone. */
interface Ending {
  readonly code: number;
  readonly result: StepResult;
  /** Whether the run ended in a way that we planned for: with `--envelope` the process then ends with exit 0. */
  readonly handled: boolean;
  /** Printed instead of the result, but not with `--envelope`. */
  readonly text?: string | undefined;
}

const usageHint = (step: string): string => `Try: ${step} --help, or ${step} --name <text> [flags].`;

const printInformation = async <Input>(
  { run }: ParsedFlags,
  contract: Contract<Input>,
  stdout: Output,
): Promise<boolean> => {
  if (run.help) await print(stdout, await contract.help());
  else if (run.schema) await print(stdout, `${JSON.stringify(await contract.schema(), null, 2)}\n`);
  else if (run.version) await print(stdout, `${version}\n`);
  else return false;
  return true;
};

/** One run of a step, from its flags to its result. */
class Run<Input> {
  readonly #step: Step<Input>;
  readonly #host: Host;
  readonly #flags: ParsedFlags;
  readonly #progress: Progress;
  readonly #known = new ResultBuilder();
  #isGivenUp = false;

  constructor(step: Step<Input>, host: Host, flags: ParsedFlags) {
    this.#step = step;
    this.#host = host;
    this.#flags = flags;
    this.#progress = createProgress({
      step: step.name,
      mode: flags.run.log,
      color: wantsColor(host.stderr.isTTY === true, host.env),
      write: (line) => host.stderr.write(line),
      elapsed: host.elapsed,
    });
  }

  async toEnd(): Promise<Ending> {
    try {
      // A step that needs no parameter may be called by its name alone.
      if (this.#host.argv.length === 0 && !this.#step.contract.validate({})) {
        throw new StepError(exitCodes.invalidInput, 'No parameters were given.', {
          hint: usageHint(this.#step.name),
        });
      }
      const loaded = this.#load();
      const outcome = await this.#interruptible(await this.#readInput(), loaded);
      return this.#ended(outcome);
    } catch (error) {
      return error instanceof StepError ? this.#failed(error) : this.crashed(error);
    } finally {
      this.#progress.stop();
    }
  }

  /** How a run ends that meets a defect of ours; also where the failing promise is awaited by nothing. */
  crashed(error: unknown): Ending {
    const reason = error instanceof Error ? error : new Error(String(error));
    const message = `Unexpected error: ${reason.message}`;
    const wantsStack = this.#flags.run.log === 'json' || (this.#host.env['ECS_TENANTS_DEBUG'] ?? '') !== '';
    const hint = 'This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.';
    this.#progress.failure({
      message,
      problems: [],
      ...(wantsStack && reason.stack !== undefined ? { stack: reason.stack } : { hint }),
    });
    return { code: unexpected, handled: false, result: this.#result(false, { code: unexpected, message, hint }) };
  }

  /** Begins before the input is read, which may take long, and is awaited once the input is known to be good. */
  #load(): Promise<StepRun<Input>> {
    return awaitedLater(this.#step.load());
  }

  async #readInput(): Promise<Input> {
    const request = await readRequest(this.#step.contract, this.#flags, this.#host.stdin);
    if (!('input' in request)) throw invalidInput(request.problems);
    const name = (request.input as { readonly name?: unknown }).name;
    if (typeof name === 'string') this.#progress.about(name);
    const problems = this.#step.check(request.input);
    if (problems.length > 0) throw invalidInput(problems);
    return request.input;
  }

  async #interruptible(input: Input, loaded: Promise<StepRun<Input>>): Promise<StepOutcome> {
    const interruption = this.#host.watchSignals(this.#progress);
    try {
      const overdue = interruption.overdue.then((error) => {
        this.#isGivenUp = true;
        throw error;
      });
      return await Promise.race([this.#run(input, loaded, interruption), overdue]);
    } catch (error) {
      // After an abort, calls fail with errors that tell nothing; the reason of the abort is told.
      throw interruption.signal.aborted && !(error instanceof StepError) ? interruption.signal.reason : error;
    } finally {
      interruption.dispose();
    }
  }

  async #run(input: Input, loaded: Promise<StepRun<Input>>, { signal }: Interruption): Promise<StepOutcome> {
    const run = await loaded;
    signal.throwIfAborted();
    return run(input, {
      log: this.#progress,
      signal,
      version,
      env: this.#host.env,
      ...(this.#host.aws === undefined ? {} : { aws: this.#host.aws }),
      report: (part) => this.#known.add(part),
    });
  }

  #ended({ code, result, text }: StepOutcome): Ending {
    this.#known.add(result);
    if (code === exitCodes.done) return { code, handled: true, result: this.#result(true), text };
    const { message = `${this.#step.name} ended with code ${code}.`, hint, errors = [] } = result;
    this.#progress.failure({ message, problems: errors, ...(hint === undefined ? {} : { hint }) });
    return { code, handled: true, result: this.#result(false, { code, message }) };
  }

  #failed(error: StepError): Ending {
    const { message, hint, problems } = error;
    this.#progress.failure({ message, problems, ...(hint === undefined ? {} : { hint }) });
    return { code: error.code, handled: !this.#isGivenUp, result: this.#result(false, failurePart(error)) };
  }

  #result(ok: boolean, rest: Partial<StepResult> = {}): StepResult {
    this.#known.add({ warnings: [...this.#progress.warnings], timings: { total: Math.round(this.#host.elapsed()) } });
    return this.#known.build(ok, this.#step.name, version, rest);
  }
}

/** Prints the one result. @returns the exit code */
const finish = async (
  { code, result, handled, text }: Ending,
  isEnvelope: boolean,
  { stdout, stderr }: Host,
): Promise<number> => {
  try {
    await print(stdout, isEnvelope ? envelopeOf(result) : (text ?? resultText(result, stdout.isTTY === true)));
  } catch (error) {
    stderr.write(`The result could not be written: ${(error as Error).message}\n`);
    return code === exitCodes.done ? unexpected : code;
  }
  return isEnvelope && handled ? exitCodes.done : code;
};

/**
 * One run of a step: reads flags and input, validates, runs, and prints the one result on stdout.
 * @param stray rejects with a failure that nothing in the run awaits, and ends the run
 * @returns the documented exit code; never rejects
 */
export const runStep = async <Input>(
  step: Step<Input>,
  host: Host,
  stray: Promise<never> = new Promise<never>(() => {}),
): Promise<number> => {
  const flags = parseFlags(host.argv, step.contract.catalog, host.env);
  if (await printInformation(flags, step.contract, host.stdout)) return exitCodes.done;
  const run = new Run(step, host, flags);
  const ending = await Promise.race([run.toEnd(), stray.catch((error: unknown) => run.crashed(error))]);
  return finish(ending, flags.run.envelope, host);
};
