import type { Service } from '@aws-sdk/client-ecs';
import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describeTargetHealth } from '../aws/target-health.ts';
import type { Event, FoundTarget } from '../failures/evidence.ts';
import { AwsCallError } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

const everyMilliseconds = 15_000;

/** Targets that are `initial` or `draining` belong to tasks that start or stop: no failures. */
const isUnhealthy = ({ TargetHealth }: TargetHealthDescription): boolean =>
  /^(?:unhealthy|unused|unavailable)$/.test(TargetHealth?.State ?? '') &&
  TargetHealth?.Reason !== 'Target.HealthCheckDisabled';

/** The unhealthy targets of a service, kept as they are seen: a target goes with its task, and its reason with it. */
export class UnhealthyTargets {
  readonly #clients: Clients;
  readonly #seen = new Map<string, FoundTarget>();
  #events = 0;
  #lookedAt = Date.now();
  #refusal: string | undefined;

  constructor(clients: Clients) {
    this.#clients = clients;
  }

  /** As they were seen last, the newest first. */
  get targets(): readonly FoundTarget[] {
    return [...this.#seen.values()].reverse();
  }

  get refusal(): string | undefined {
    return this.#refusal;
  }

  /** Reads the targets' health where an event tells of an unhealthy one, and from time to time while tasks run. */
  async lookIfNeeded(service: Service, events: readonly Event[], running: number): Promise<void> {
    const told = events.filter(({ message }) => /is unhealthy in/.test(message)).length;
    const isTime = running > 0 && Date.now() - this.#lookedAt >= everyMilliseconds;
    if (told <= this.#events && !isTime) return;
    this.#events = told;
    await this.look(service);
  }

  async look(service: Service): Promise<void> {
    this.#lookedAt = Date.now();
    const groups = (service.loadBalancers ?? []).flatMap((one) => one.targetGroupArn ?? []);
    if (groups.length === 0 || this.#refusal !== undefined) return;
    try {
      const answers = await Promise.all(
        groups.map(async (targetGroupArn) =>
          (await describeTargetHealth(this.#clients, targetGroupArn)).map((one) => ({ ...one, targetGroupArn })),
        ),
      );
      // A task is a target of every target group, and each has its own opinion of it.
      for (const one of answers.flat().filter(isUnhealthy)) {
        const id = `${one.targetGroupArn} ${one.Target?.Id}:${one.Target?.Port}`;
        this.#seen.delete(id);
        this.#seen.set(id, one);
      }
    } catch (error) {
      if (!(error instanceof AwsCallError)) throw error;
      this.#refusal = error.message;
    }
  }
}
