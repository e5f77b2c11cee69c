import type { Deployment, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { describeTaskDefinition } from '../aws/task-definitions.ts';
import { describeTasks, listTasks } from '../aws/tasks.ts';
import { AwsCallError } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

export interface StoppedTasksOptions {
  readonly clients: Clients;
  readonly cluster: string;
  readonly serviceName: string;
  /** Tasks of other deployments are none of ours. */
  readonly deploymentId: string;
}

/** How often stopped tasks are looked for although ECS counts none: a task that failed after it ran is not counted. */
const everyMilliseconds = 15_000;

const stoppedAt = (task: Task): number => task.stoppedAt?.getTime() ?? task.createdAt?.getTime() ?? 0;

/** The tasks of one deployment that stopped, kept as they are seen: ECS forgets them within the hour. */
export class StoppedTasks {
  readonly #options: StoppedTasksOptions;
  readonly #known = new Map<string, Task | undefined>();
  #taskDefinition: TaskDefinition | undefined;
  #failedTasks = 0;
  #lookedAt = Date.now();
  /** Why they cannot be read; then they are not asked for again. */
  #refusal: string | undefined;

  constructor(options: StoppedTasksOptions) {
    this.#options = options;
  }

  /** The first to stop first. */
  get tasks(): readonly Task[] {
    return [...this.#known.values()].filter((task) => task !== undefined).sort((a, b) => stoppedAt(a) - stoppedAt(b));
  }

  /** What they ran; undefined until one has stopped. */
  get taskDefinition(): TaskDefinition | undefined {
    return this.#taskDefinition;
  }

  get refusal(): string | undefined {
    return this.#refusal;
  }

  /** Reads them where the deployment counts more failed tasks, or some time has passed. @returns whether there are new ones */
  async lookIfNeeded(own: Deployment | undefined): Promise<boolean> {
    const failedTasks = own?.failedTasks ?? 0;
    if (failedTasks <= this.#failedTasks && Date.now() - this.#lookedAt < everyMilliseconds) return false;
    this.#failedTasks = Math.max(failedTasks, this.#failedTasks);
    return this.look();
  }

  /** @returns whether there are new ones */
  async look(): Promise<boolean> {
    if (this.#refusal !== undefined) return false;
    this.#lookedAt = Date.now();
    try {
      return await this.#read();
    } catch (error) {
      if (!(error instanceof AwsCallError)) throw error;
      this.#refusal = error.message;
      return false;
    }
  }

  async #read(): Promise<boolean> {
    const { clients, cluster, serviceName, deploymentId } = this.#options;
    const listed = await listTasks(clients, cluster, serviceName, 'STOPPED');
    const unknown = listed.filter((arn) => !this.#known.has(arn));
    if (unknown.length === 0) return false;
    let found = false;
    for (const task of await describeTasks(clients, cluster, unknown)) {
      // Its containers are told to end, and how they ended is not known yet.
      if (task.lastStatus !== 'STOPPED' && task.startedBy === deploymentId) continue;
      const isOurs = task.startedBy === deploymentId;
      this.#known.set(task.taskArn ?? '', isOurs ? task : undefined);
      found ||= isOurs;
    }
    const revision = this.tasks[0]?.taskDefinitionArn;
    if (revision !== undefined) this.#taskDefinition ??= (await describeTaskDefinition(clients, revision))?.definition;
    return found;
  }
}
