import type { StepError } from '../data/errors.ts';
import type { StepResult } from '../generated/result.ts';

/** What is known of a result while the run goes on. */
export class ResultBuilder {
  #known: Partial<StepResult> = {};

  /** Later parts win; times and counts are merged by key, warnings are collected. */
  add(part: Partial<StepResult>): void {
    const { timings, calls, warnings } = this.#known;
    this.#known = {
      ...this.#known,
      ...part,
      timings: { ...timings, ...part.timings },
      calls: { ...calls, ...part.calls },
      warnings: [...new Set([...(warnings ?? []), ...(part.warnings ?? [])])],
    };
  }

  build(ok: boolean, step: string, version: string, rest: Partial<StepResult> = {}): StepResult {
    const { warnings = [], timings = {}, calls = {}, ...known } = this.#known;
    const { ok: _ok, step: _step, version: _version, ...facts } = known;
    return { ok, step, version, ...facts, ...rest, warnings, timings, calls };
  }
}

/** The part of a result that tells an explained failure. */
export const failurePart = ({ code, message, hint, problems, aws }: StepError): Partial<StepResult> => ({
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
  ...(problems.length === 0 ? {} : { errors: problems.map((problem) => ({ ...problem })) }),
  ...(aws === undefined ? {} : { aws }),
});
