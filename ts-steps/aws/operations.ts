import type {
  PutScalingPolicyCommandInput,
  RegisterScalableTargetCommandInput,
} from '@aws-sdk/client-application-auto-scaling';
import type { PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import type {
  CreateServiceCommandInput,
  RegisterTaskDefinitionCommandInput,
  RunTaskCommandInput,
  UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type {
  CreateRuleCommandInput,
  CreateTargetGroupCommandInput,
  ModifyRuleCommandInput,
  ModifyTargetGroupCommandInput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Change } from '@aws-sdk/client-route-53';
import type { OperationsOf } from '../data/operations.ts';
import type { Tags } from '../data/tags.ts';
import type { Revision } from './task-definitions.ts';

/** Tags of one resource that are set, and keys of those that are removed. */
export interface TagChange {
  readonly arn: string;
  readonly set: Tags;
  readonly remove: readonly string[];
}

/** An update of a service. */
export interface ServiceUpdate extends UpdateServiceCommandInput {
  /**
   * Id of the deployment that the service had when it was read. It is no parameter of UpdateService: after a lost answer it
   * says whether a forced deployment has begun.
   */
  readonly deploymentBefore?: string | undefined;
}

/** Every write that a plan can hold, with its input. */
export interface OperationInputs {
  registerTaskDefinition: RegisterTaskDefinitionCommandInput;
  /** A one-off task: it runs to its end. */
  runTask: RunTaskCommandInput;
  createService: CreateServiceCommandInput;
  updateService: ServiceUpdate;
  createTargetGroup: CreateTargetGroupCommandInput;
  modifyTargetGroup: ModifyTargetGroupCommandInput;
  modifyTargetGroupAttributes: { readonly arn: string; readonly attributes: Tags };
  createRule: CreateRuleCommandInput;
  modifyRule: ModifyRuleCommandInput;
  registerScalableTarget: RegisterScalableTargetCommandInput;
  deregisterScalableTarget: { readonly resourceId: string };
  putScalingPolicy: PutScalingPolicyCommandInput;
  putMetricAlarm: PutMetricAlarmCommandInput;
  deleteAlarms: { readonly names: readonly string[] };
  createLogGroup: { readonly name: string; readonly tags: Tags };
  putRetentionPolicy: { readonly name: string; readonly retentionInDays: number };
  changeRecords: { readonly zoneId: string; readonly changes: Change[] };
  tagEcsResource: TagChange;
  tagElbResource: TagChange;
  tagLogGroup: TagChange;
  tagAlarm: TagChange;
  tagScalableTarget: TagChange;
  deleteService: { readonly cluster: string; readonly service: string };
  deleteRule: { readonly arn: string };
  deleteTargetGroup: { readonly arn: string };
  deleteTaskDefinitions: { readonly revisions: readonly Revision[] };
  deleteLogGroup: { readonly name: string };
}

export type OperationKind = keyof OperationInputs;

/** One write, as data. */
export type Operation = OperationsOf<OperationInputs>;
