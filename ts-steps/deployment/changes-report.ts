import type { ChangeOf } from '../data/change.ts';
import type { OperationOf } from '../data/operations.ts';
import type { StepContext } from '../runtime/step.ts';
import { toldChanges } from './told-changes.ts';

type AnyChange = ChangeOf<string, OperationOf<string, unknown>>;

/**
 * The changes in a run's result: those that the run's earlier plans carried out, then those of the present plan. A run
 * plans again where another one was faster.
 */
export class ChangesReport<Change extends AnyChange> {
  readonly #report: StepContext['report'];
  readonly #isPlan: boolean;
  readonly #earlier: Change[] = [];
  #present: readonly Change[] = [];
  #done: { has(id: string): boolean } = new Set<string>();

  /** @param isPlan the run only plans: its result does not say what is done */
  constructor(report: StepContext['report'], isPlan: boolean) {
    this.#report = report;
    this.#isPlan = isPlan;
  }

  /** What this run has carried out so far. */
  get carriedOut(): readonly Change[] {
    return [...this.#earlier, ...this.#present.filter((change) => this.#isDone(change))];
  }

  /** There is a new plan. */
  planned(changes: readonly Change[]): void {
    this.#earlier.push(...this.#present.filter((change) => this.#isDone(change)));
    this.#present = changes;
    this.#done = new Set<string>();
    this.#tell();
  }

  /** These operations of the present plan are done. */
  progress(done: { has(id: string): boolean }): void {
    this.#done = done;
    this.#tell();
  }

  #isDone({ operations }: Change): boolean {
    return operations.every((one) => this.#done.has(one.id));
  }

  #tell(): void {
    const earlier = toldChanges(this.#earlier, { has: () => true });
    this.#report({ changes: [...earlier, ...toldChanges(this.#present, this.#isPlan ? undefined : this.#done)] });
  }
}
