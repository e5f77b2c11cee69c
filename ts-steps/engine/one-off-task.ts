import { setTimeout as sleep } from 'node:timers/promises';
import type { RunTaskCommandInput, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { newLogLines } from '../aws/log-events.ts';
import { Patience } from '../aws/patience.ts';
import { describeTaskDefinition } from '../aws/task-definitions.ts';
import { describeTasks, runTask, stopTask, type TaskRefusal } from '../aws/tasks.ts';
import type { Failure, LogTail } from '../failures/evidence.ts';
import { AwsCallError } from '../runtime/aws-errors.ts';
import type { Log } from '../runtime/log.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { poll } from './poll.ts';

export interface OneOffOptions {
  readonly clients: Clients;
  readonly input: RunTaskCommandInput;
  /** Why a task did not end well. */
  readonly explain: (task: Task, definition: TaskDefinition, log: LogTail | undefined) => Promise<Failure>;
  readonly log: Log;
  /** Aborted: the task is stopped. */
  readonly signal: AbortSignal;
  /** When to give up waiting, as `Date.now()` counts. The task goes on. */
  readonly deadline: number;
}

/** How a task of its own ended. */
export type OneOffEnd =
  /** Its container never ran the command to an end; without an ARN ECS did not even place it. */
  | { readonly end: 'not-run'; readonly taskArn?: string; readonly failure: Failure }
  /** The command ended; `failure` is there where its exit code is not 0. */
  | { readonly end: 'exited'; readonly taskArn: string; readonly exitCode: number; readonly failure?: Failure }
  | { readonly end: 'timed-out'; readonly taskArn: string; readonly lastStatus: string };

/** The agent sends the last lines some seconds after the container has ended. */
const lastLinesMilliseconds = 2000;

const mostLines = 50;

const idOf = (arn: string): string => arn.replace(/^.*\//, '');

/** The revision as this task runs it: with the command that it was given. */
const asRun = (definition: TaskDefinition | undefined, { overrides }: RunTaskCommandInput): TaskDefinition => ({
  ...definition,
  containerDefinitions: (definition?.containerDefinitions ?? []).map((one) => {
    const override = overrides?.containerOverrides?.find(({ name }) => name === one.name);
    return override?.command === undefined ? one : { ...one, command: override.command };
  }),
});

/** Shows a container's log line by line, as far as it is in CloudWatch Logs. */
class LogReader {
  readonly tail: { at: number; text: string }[] = [];
  readonly group: string | undefined;
  readonly stream: string;
  readonly #clients: Clients;
  readonly #log: Log;
  #next: string | undefined;
  #refusal: string | undefined;

  constructor(clients: Clients, log: Log, definition: TaskDefinition, container: string, taskArn: string) {
    const { logDriver, options } =
      definition.containerDefinitions?.find((one) => one.name === container)?.logConfiguration ?? {};
    const prefix = options?.['awslogs-stream-prefix'];
    this.#clients = clients;
    this.#log = log;
    this.group = logDriver === 'awslogs' && prefix !== undefined ? options?.['awslogs-group'] : undefined;
    this.stream = `${prefix ?? ''}/${container}/${idOf(taskArn)}`;
    if (this.group === undefined) log.tell('task.no-log', { container });
    else log.tell('task.log', { group: this.group, stream: this.stream });
  }

  /** The end of what was shown. */
  tailOf(container: string): LogTail | undefined {
    const { group, stream, tail } = this;
    return group === undefined || tail.length === 0 ? undefined : { group, stream, container, lines: tail };
  }

  async look(): Promise<void> {
    if (this.group === undefined || this.#refusal !== undefined) return;
    try {
      const { lines, next } = await newLogLines(this.#clients, this.group, this.stream, this.#next);
      this.#next = next;
      for (const line of lines) {
        this.#log.tell('task.log-line', { text: line.text });
        this.tail.push(line);
      }
      this.tail.splice(0, this.tail.length - mostLines);
    } catch (error) {
      if (!(error instanceof AwsCallError)) throw error;
      this.#refusal = error.message;
      this.#log.tell('task.log-refused', { because: error.message });
    }
  }
}

/** A task that ECS refused at once, written as ECS writes one that it could not place: the same classes of failures fit. */
const unplaced = ({ reason = '', detail = '' }: TaskRefusal): Task => ({
  stopCode: 'TaskFailedToStart',
  stoppedReason: `TaskFailedToStart: ${reason}${detail === '' ? '' : ` (${detail})`}`,
});

const stopped = async ({ clients, input, log }: OneOffOptions, taskArn: string): Promise<void> => {
  try {
    await stopTask(clients, input.cluster ?? '', taskArn, 'the run that started it was interrupted');
    log.tell('task.told-to-stop', { task: idOf(taskArn) });
  } catch (error) {
    log.tell('task.not-stopped', { task: idOf(taskArn), because: (error as Error).message });
  }
};

/**
 * Runs a task to its end, and shows the log of the container that was given a command meanwhile.
 * @throws the signal's reason when it is aborted: the task is told to stop before
 */
export const runOneOffTask = async (options: OneOffOptions): Promise<OneOffEnd> => {
  const { clients, input, explain, log, signal, deadline } = options;
  const { cluster = '', taskDefinition = '' } = input;
  const [started, registered] = await Promise.all([
    new Patience(log, signal).with(() => runTask(clients, input)),
    describeTaskDefinition(clients, taskDefinition),
  ]);
  const definition = asRun(registered?.definition, input);
  if ('refusal' in started)
    return { end: 'not-run', failure: await explain(unplaced(started.refusal), definition, undefined) };
  const taskArn = started.task.taskArn ?? '';
  const container = input.overrides?.containerOverrides?.[0]?.name ?? '';
  log.tell('task.started', { task: idOf(taskArn) });
  const reader = new LogReader(clients, log, definition, container, taskArn);
  let task = started.task;
  const look = async (): Promise<Task | undefined> => {
    const [[found]] = await Promise.all([describeTasks(clients, cluster, [taskArn]), reader.look()]);
    // Reads may lag behind writes: right after its start a task may not be known.
    task = found ?? task;
    log.tell('task.status', { task: idOf(taskArn), lastStatus: task.lastStatus ?? 'unknown' });
    return task.lastStatus === 'STOPPED' ? task : undefined;
  };
  let ended: Task | undefined;
  try {
    ended = await poll(look, { signal, everySeconds: 2, deadline });
    if (ended !== undefined) await sleep(lastLinesMilliseconds, undefined, { signal });
  } catch (error) {
    if (signal.aborted && task.lastStatus !== 'STOPPED') await stopped(options, taskArn);
    signal.throwIfAborted();
    throw error;
  }
  await reader.look();
  if (ended === undefined) return { end: 'timed-out', taskArn, lastStatus: task.lastStatus ?? 'unknown' };
  // Docker has an exit code even for a command that it could not start.
  const isStarted = ended.startedAt !== undefined;
  const exitCode = isStarted ? ended.containers?.find((one) => one.name === container)?.exitCode : undefined;
  if (exitCode === 0) return { end: 'exited', taskArn, exitCode };
  const failure = await explain(ended, definition, reader.tailOf(container));
  return exitCode === undefined ? { end: 'not-run', taskArn, failure } : { end: 'exited', taskArn, exitCode, failure };
};
