import { Console } from 'node:console';
import type { StepResult } from '../generated/result.ts';
import type { Contract } from './contract.ts';
import { exitCodes, invalidInput, StepError } from './errors.ts';
import { type ParsedFlags, parseFlags } from './flags.ts';
import { envelopeOf, exit, print, resultText, tolerateClosedOutput } from './output.ts';
import { createProgress, type Progress, wantsColor } from './progress.ts';
import { readRequest } from './request.ts';
import { failurePart, ResultBuilder } from './result.ts';
import { type Interruption, watchSignals } from './signals.ts';
import type { StepDefinition, StepOutcome, StepRun } from './step.ts';
import { version } from './version.ts';

/** A defect of ours; every other exit code is in `exitCodes`. */
const unexpected = 1;

/** How a run ended: its result, and the exit code that it has standalone. */
interface Ending {
  readonly code: number;
  readonly result: StepResult;
  /** Whether the run came to an end of its own, so that `--envelope` may end with exit 0. */
  readonly handled: boolean;
  /** Printed instead of the result, but not with `--envelope`. */
  readonly text?: string | undefined;
}

const usageHint = (step: string): string => `Try: ${step} --help, or ${step} --name <text> [flags].`;

const printInformation = async <Input>({ run }: ParsedFlags, contract: Contract<Input>): Promise<boolean> => {
  if (run.help) await print(await contract.help());
  else if (run.schema) await print(`${JSON.stringify(await contract.schema(), null, 2)}\n`);
  else if (run.version) await print(`${version}\n`);
  else return false;
  return true;
};

/** One run of a step, from its flags to its result. */
class Run<Input> {
  readonly #definition: StepDefinition<Input>;
  readonly #contract: Contract<Input>;
  readonly #flags: ParsedFlags;
  readonly #progress: Progress;
  readonly #known = new ResultBuilder();
  #isGivenUp = false;

  constructor(definition: StepDefinition<Input>, contract: Contract<Input>, flags: ParsedFlags) {
    this.#definition = definition;
    this.#contract = contract;
    this.#flags = flags;
    this.#progress = createProgress({
      step: definition.name,
      mode: flags.run.log,
      color: wantsColor(process.stderr.isTTY === true, process.env),
      write: (line) => process.stderr.write(line),
      elapsed: () => performance.now(),
    });
  }

  async toEnd(argv: readonly string[]): Promise<Ending> {
    try {
      // A step that needs no parameter may be called by its name alone.
      if (argv.length === 0 && !this.#contract.validate({})) {
        throw new StepError(exitCodes.invalidInput, 'No parameters were given.', {
          hint: usageHint(this.#definition.name),
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

  /** The ending that a defect of ours makes, also one that nobody awaited. */
  crashed(error: unknown): Ending {
    const reason = error instanceof Error ? error : new Error(String(error));
    const message = `Unexpected error: ${reason.message}`;
    const wantsStack = this.#flags.run.log === 'json' || (process.env.ECS_TENANTS_DEBUG ?? '') !== '';
    const hint = 'This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.';
    this.#progress.failure({
      message,
      problems: [],
      ...(wantsStack && reason.stack !== undefined ? { stack: reason.stack } : { hint }),
    });
    return { code: unexpected, handled: false, result: this.#result(false, { code: unexpected, message, hint }) };
  }

  /** Begins before the input is read, which may take as long as its writer does. */
  #load(): Promise<StepRun<Input>> {
    // The SDK would print a warning about Node 20 among the lines that people read.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const loaded = this.#definition.load();
    // Awaited once the input is known to be good; until then its failure is nobody's.
    loaded.catch(() => undefined);
    return loaded;
  }

  async #readInput(): Promise<Input> {
    const request = await readRequest(this.#contract, this.#flags, process.stdin);
    if (!('input' in request)) throw invalidInput(request.problems);
    const name = (request.input as { readonly name?: unknown }).name;
    if (typeof name === 'string') this.#progress.about(name);
    const problems = this.#definition.check(request.input);
    if (problems.length > 0) throw invalidInput(problems);
    return request.input;
  }

  async #interruptible(input: Input, loaded: Promise<StepRun<Input>>): Promise<StepOutcome> {
    const interruption = watchSignals(this.#progress);
    try {
      const overdue = interruption.overdue.then((error) => {
        this.#isGivenUp = true;
        throw error;
      });
      return await Promise.race([this.#run(input, loaded, interruption), overdue]);
    } catch (error) {
      // What an abort makes calls fail with is not worth telling; its reason is.
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
      env: process.env,
      report: (part) => this.#known.add(part),
    });
  }

  #ended({ code, result, text }: StepOutcome): Ending {
    this.#known.add(result);
    if (code === exitCodes.done) return { code, handled: true, result: this.#result(true), text };
    const { message = `${this.#definition.name} ended with code ${code}.`, hint, errors = [] } = result;
    this.#progress.failure({ message, problems: errors, ...(hint === undefined ? {} : { hint }) });
    return { code, handled: true, result: this.#result(false, { code, message }) };
  }

  #failed(error: StepError): Ending {
    const { message, hint, problems } = error;
    this.#progress.failure({ message, problems, ...(hint === undefined ? {} : { hint }) });
    return { code: error.code, handled: !this.#isGivenUp, result: this.#result(false, failurePart(error)) };
  }

  #result(ok: boolean, rest: Partial<StepResult> = {}): StepResult {
    this.#known.add({ warnings: [...this.#progress.warnings], timings: { total: Math.round(performance.now()) } });
    return this.#known.build(ok, this.#definition.name, version, rest);
  }
}

const finish = async ({ code, result, handled, text }: Ending, isEnvelope: boolean): Promise<never> => {
  try {
    await print(isEnvelope ? envelopeOf(result) : (text ?? resultText(result, process.stdout.isTTY === true)));
  } catch (error) {
    process.stderr.write(`The result could not be written: ${(error as Error).message}\n`);
    return exit(code === exitCodes.done ? unexpected : code);
  }
  return exit(isEnvelope && handled ? exitCodes.done : code);
};

/**
 * The whole life of a step's process: reads flags and input, validates, runs, prints the one result on stdout and ends
 * with the documented exit code. Never returns.
 */
export const runStep = async <Input>(
  definition: StepDefinition<Input>,
  contract: Contract<Input>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<never> => {
  tolerateClosedOutput();
  // stdout holds the result and nothing else, whatever a library may want to say.
  globalThis.console = new Console(process.stderr);
  const flags = parseFlags(argv, contract.catalog, process.env);
  if (await printInformation(flags, contract)) return exit(exitCodes.done);
  const run = new Run(definition, contract, flags);
  // Whichever comes first: the end of the run, or a failure of something that it did not await.
  const stray = new Promise<unknown>((resolve) => process.on('uncaughtException', resolve));
  const ending = await Promise.race([run.toEnd(argv), stray.then((error) => run.crashed(error))]);
  return finish(ending, flags.run.envelope);
};
