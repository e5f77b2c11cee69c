import type { Service } from '@aws-sdk/client-ecs';
import type { Operation } from '../aws/operations.ts';
import { Patience } from '../aws/patience.ts';
import { listEcsTags } from '../aws/services.ts';
import { pointerOf } from '../data/pointer.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { encodeTagValue } from '../data/tags.ts';
import type { Output } from '../engine/apply.ts';
import { carryOut } from '../engine/carry-out.ts';
import { execute, type RunTask } from '../engine/operations.ts';
import type { Log } from '../runtime/log.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { operation } from '../tenant/change.ts';
import type { RunFacts } from '../tenant/context.ts';
import { endedLease } from '../tenant/lease.ts';
import type { Stage } from '../tenant/stage.ts';
import { leaseGuard } from './lease-guard.ts';
import type { Prepared } from './prepare.ts';

export interface ApplyStageOptions {
  readonly clients: Clients;
  readonly run: RunFacts;
  /** What the operations of the stages before gave, by their ids. */
  readonly given: ReadonlyMap<string, Output>;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Told as soon as the service was created or updated, while other writes go on. */
  readonly onService: (service: Service) => void;
  /** Told as soon as DNS was changed. */
  readonly onDnsChange: (changeId: string) => void;
  /** Runs a task to its end. Throws where the task fails. */
  readonly runTask: RunTask;
  /** Called after each operation, with the ids of all that are done. */
  readonly incomplete: (done: ReadonlySet<string>) => void;
}

const operationsOf = ({ changes }: Stage): Operation[] => changes.flatMap((change) => change.operations);

/** The run's mark on the service, before the plan's first writes; a new service gets it when it is created. */
const leaseOperations = ({ plan, found }: Prepared, stage: Stage, run: RunFacts): Operation[] => {
  const arn = found.service?.serviceArn;
  if (arn === undefined || stage !== plan.stages[0]) return [];
  return [operation('tagEcsResource', 'lease', { arn, set: { [tagKeys.run]: run.lease }, remove: [] })];
};

/** What was written, noted on the service after the plan's last writes. */
const appliedOperations = ({ plan, found, settings }: Prepared, stage: Stage, run: RunFacts): Operation[] => {
  if (stage !== plan.stages.at(-1)) return [];
  const arn = found.service?.serviceArn;
  const revision = plan.taskDefinitionArn;
  const tags = {
    [tagKeys.applied]: plan.applied,
    [tagKeys.run]: endedLease(run.lease),
    [tagKeys.image]: encodeTagValue(settings.image),
    [tagKeys.revision]: revision ?? '',
  };
  return [
    operation(
      'tagEcsResource',
      'applied',
      { arn: arn ?? '', set: tags, remove: [] },
      {
        after: [...operationsOf(stage).map((one) => one.id), ...(arn === undefined ? [] : ['lease'])],
        references: [
          ...(arn === undefined ? [{ pointer: '/arn', operation: 'service' }] : []),
          ...(revision === undefined
            ? [{ pointer: pointerOf('set', tagKeys.revision), operation: 'taskDefinition' }]
            : []),
        ],
      },
    ),
  ];
};

/**
 * Carries out one stage of a plan.
 * @returns what its operations and those of the stages before it gave, by their ids
 * @throws StaleSnapshot where AWS has changed meanwhile; StepError otherwise
 */
export const applyStage = (
  prepared: Prepared,
  stage: Stage,
  options: ApplyStageOptions,
): Promise<ReadonlyMap<string, Output>> => {
  const { clients, run, given, log, signal } = options;
  const arn = prepared.found.service?.serviceArn;
  const patience = new Patience(log, signal);
  let leaseWritten: () => void = () => undefined;
  const written = new Promise<void>((resolve) => {
    leaseWritten = resolve;
  });
  const guard =
    arn === undefined
      ? undefined
      : leaseGuard({
          lease: run.lease,
          before: prepared.found.serviceTags[tagKeys.run],
          read: async () => (await listEcsTags(clients, arn))[tagKeys.run],
          written,
        });
  if (given.has('lease')) leaseWritten();
  const operations = [
    ...leaseOperations(prepared, stage, run),
    ...operationsOf(stage),
    ...appliedOperations(prepared, stage, run),
  ];
  return carryOut(operations, {
    changes: stage.changes,
    given,
    execute: (one) => execute(clients, one.kind, one.input, patience, options.runTask),
    ...(guard === undefined ? {} : { guard }),
    signal,
    log,
    incomplete: options.incomplete,
    done: (one, output) => {
      if (one.id === 'lease') leaseWritten();
      if (output.service !== undefined) options.onService(output.service);
      if (one.kind === 'changeRecords') options.onDnsChange(output.value);
    },
  });
};
