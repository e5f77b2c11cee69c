import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import type { PresentSettings } from './settings.ts';

export const logGroupSettings = ['logRetentionInDays'] as const;

/** The tenant's log group; created at once, since a task that finds none does not start. */
export const planLogGroup = (context: PlanContext): Change[] => {
  const { names, found, settings, present } = context;
  const days = settings.logRetentionInDays;
  const retention = (after: readonly string[]) =>
    operation('putRetentionPolicy', 'logGroup.retention', { name: names.logGroup, retentionInDays: days }, { after });
  if (found.logGroup === undefined)
    return [
      {
        resource: 'logGroup',
        name: names.logGroup,
        action: 'create',
        reason: creationReason(context),
        fields: settingChanges(logGroupSettings, {}, settings),
        operations: [
          operation('createLogGroup', 'logGroup', { name: names.logGroup, tags: context.tags }),
          retention(['logGroup']),
        ],
      },
    ];
  const fields = settingChanges(logGroupSettings, present, settings);
  if (fields.length === 0) return [];
  return [
    { resource: 'logGroup', name: names.logGroup, action: 'update', reason: '', fields, operations: [retention([])] },
  ];
};

/** What the log group says of the settings. */
export const settingsOfLogGroup = (group: { readonly retentionInDays: number | undefined }): PresentSettings => ({
  logRetentionInDays: group.retentionInDays as PresentSettings['logRetentionInDays'],
});
