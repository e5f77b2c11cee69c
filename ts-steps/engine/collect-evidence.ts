import type { ContainerDefinition, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describeAutoScalingGroup, failedLaunches } from '../aws/auto-scaling-groups.ts';
import { describeCapacityProvider } from '../aws/capacity-providers.ts';
import { registeredInstances } from '../aws/container-instances.ts';
import { firstLogLines, type LogLine, lastLogLines } from '../aws/log-events.ts';
import { describeTargetGroups } from '../aws/target-groups.ts';
import { describeTaskDefinition } from '../aws/task-definitions.ts';
import { describeTasks, listTasks } from '../aws/tasks.ts';
import type { Diagnostics, Evidence, LogTail, ScalingGroup } from '../failures/evidence.ts';
import { AwsCallError } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import type { Watch } from './watch.ts';

export interface CollectOptions {
  readonly clients: Clients;
  readonly cluster: string;
  readonly diagnostics: Diagnostics;
  /** Who ended the deployment, where that is known. */
  readonly endedBy: string | undefined;
}

const mostLogLines = 50;
/** In so many lines from its beginning the first error of a log is looked for: one page, whatever its length. */
const mostFirstLines = 1000;
/** Characters of a log line that are kept; CloudWatch Logs has the whole line. */
const longestLine = 1000;

/** Collects evidence. Where a call is refused, only its answer is missing. */
class Collector {
  readonly missing = new Set<string>();
  readonly #options: CollectOptions;
  readonly #watch: Watch;

  constructor(watch: Watch, options: CollectOptions) {
    this.#watch = watch;
    this.#options = options;
  }

  async evidence(): Promise<Evidence> {
    const { stopped, targets, service, events, serviceDeployment, deploymentId } = this.#watch;
    const [targetGroups, alive] = await Promise.all([
      this.#attempt(() => this.#targetGroups(), []),
      this.#attempt(() => this.#alive(), []),
      stopped.look(),
      targets.look(service),
    ]);
    const tasks = stopped.tasks;
    const taskDefinition = stopped.taskDefinition ?? (await this.#attempt(() => this.#definition(), undefined));
    const waiting = alive.filter((task) => task.lastStatus === 'PROVISIONING');
    const [log, groups] = await Promise.all([
      this.#attempt(() => this.#log([...tasks, ...alive], taskDefinition), undefined),
      this.#groups(waiting),
    ]);
    for (const refusal of [stopped.refusal, targets.refusal]) if (refusal !== undefined) this.missing.add(refusal);
    const own = service.deployments?.find((one) => one.id === deploymentId);
    return {
      tasks,
      taskDefinition,
      log,
      targets: targets.targets,
      targetGroups,
      gracePeriodSeconds: service.healthCheckGracePeriodSeconds ?? 0,
      events,
      provisioning: waiting.length,
      groups,
      deploymentReason: serviceDeployment?.statusReason ?? own?.rolloutStateReason,
      endedBy: this.#options.endedBy,
      missing: [...this.missing].map((message) => `could not be read: ${message}`),
    };
  }

  async #attempt<Answer>(read: () => Promise<Answer>, otherwise: Answer): Promise<Answer> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof AwsCallError)) throw error;
      this.missing.add(error.message);
      return otherwise;
    }
  }

  /** All target groups of the service; after a rollback also those that it had while unhealthy targets were seen. */
  async #targetGroups(): Promise<TargetGroup[]> {
    const { service, targets } = this.#watch;
    const named = [...(service.loadBalancers ?? []), ...targets.targets].flatMap((one) => one.targetGroupArn ?? []);
    const arns = [...new Set(named)];
    if (arns.length === 0) return [];
    const groups = await describeTargetGroups(this.#options.clients, arns);
    return arns.flatMap((arn) => groups.find((group) => group.TargetGroupArn === arn) ?? []);
  }

  async #definition(): Promise<TaskDefinition | undefined> {
    const own = this.#watch.taskDefinition;
    return own === undefined ? undefined : (await describeTaskDefinition(this.#options.clients, own))?.definition;
  }

  /** Tasks of this deployment that have not stopped. */
  async #alive(): Promise<Task[]> {
    const { clients, cluster } = this.#options;
    const { service, deploymentId } = this.#watch;
    const arns = await listTasks(clients, cluster, service.serviceName ?? '', 'RUNNING');
    return (await describeTasks(clients, cluster, arns)).filter((task) => task.startedBy === deploymentId);
  }

  /** The end of the log of the first task's culprit; a container that never started has written none. */
  async #log(tasks: readonly Task[], definition: TaskDefinition | undefined): Promise<LogTail | undefined> {
    const task = tasks.find((one) => one.startedAt !== undefined);
    const container = task === undefined ? undefined : this.#options.diagnostics.culpritOf(task, definition);
    const options = definition?.containerDefinitions?.find((one: ContainerDefinition) => one.name === container)
      ?.logConfiguration?.options;
    const [group, prefix] = [options?.['awslogs-group'], options?.['awslogs-stream-prefix']];
    if (container === undefined || group === undefined || prefix === undefined) return undefined;
    const stream = `${prefix}/${container}/${(task?.taskArn ?? '').replace(/^.*\//, '')}`;
    const lines = await lastLogLines(this.#options.clients, group, stream, mostLogLines);
    const cut = lines.map(({ at, text }) => ({ at, text: text.slice(0, longestLine) }));
    if (cut.length === 0) return undefined;
    const firstError = await this.#attempt(() => this.#firstError(group, stream, lines), undefined);
    return { group, stream, container, lines: cut, firstError };
  }

  /** The first error of a log that is longer than its end, which is known: what follows is often its consequence. */
  async #firstError(group: string, stream: string, end: readonly LogLine[]): Promise<string | undefined> {
    if (end.length < mostLogLines) return undefined;
    const head = await firstLogLines(this.#options.clients, group, stream, mostFirstLines);
    const found = head.find(({ text }) => this.#options.diagnostics.isErrorLine(text));
    const isShown = end.some(({ at, text }) => at === found?.at && text === found.text);
    return isShown ? undefined : found?.text.slice(0, longestLine);
  }

  async #groups(waiting: readonly Task[]): Promise<ScalingGroup[]> {
    const names = new Set(waiting.flatMap((task) => task.capacityProviderName ?? []));
    const groups = await Promise.all([...names].map((name) => this.#attempt(() => this.#group(name), undefined)));
    return groups.filter((group) => group !== undefined);
  }

  async #group(capacityProvider: string): Promise<ScalingGroup | undefined> {
    const { clients, cluster } = this.#options;
    const provider = await describeCapacityProvider(clients, capacityProvider);
    const name = provider?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//, '');
    if (name === undefined) return undefined;
    const [group, launches, registered] = await Promise.all([
      this.#attempt(() => describeAutoScalingGroup(clients, name), undefined),
      this.#attempt(() => failedLaunches(clients, name), []),
      this.#attempt(() => registeredInstances(clients, cluster), undefined),
    ]);
    const inService = (group?.Instances ?? []).filter((one) => one.LifecycleState === 'InService');
    return {
      name,
      desired: group?.DesiredCapacity ?? 0,
      max: group?.MaxSize ?? 0,
      failedLaunches: launches,
      notJoined:
        registered === undefined
          ? []
          : inService.flatMap((one) => one.InstanceId ?? []).filter((instance) => !registered.has(instance)),
    };
  }
}

/** All that AWS tells of why the watched rollout fails. */
export const collectEvidence = (watch: Watch, options: CollectOptions): Promise<Evidence> =>
  new Collector(watch, options).evidence();
