import type { TaskDefinitionSnapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { refused } from '../data/errors.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Names } from './names.ts';

/** The family of a revision, by its ARN. */
export const familyOf = (arn: string): string => arn.replace(/^.*\//, '').replace(/:\d+$/, '');

/**
 * The ARN of a revision by its number or ARN.
 * @param current the service's own revision: an adopted tenant's family may have another name than ours
 * @throws StepError 3 where it is of another family, account or Region
 */
export const revisionArn = (wanted: string, current: string, names: Names): string => {
  const base = current.replace(/:\d+$/, '');
  if (/^\d+$/.test(wanted)) return `${base}:${wanted}`;
  if (wanted.replace(/:\d+$/, '') === base) return wanted;
  throw refused(
    familyOf(wanted) === familyOf(current)
      ? `Revision ${wanted} is of another account or Region.`
      : `Revision ${wanted.replace(/^.*\//, '')} is of family ${familyOf(wanted)}, not of ${familyOf(current) || names.family}.`,
    'Give the number of a revision of the tenant’s own family.',
  );
};

const numberOf = (arn: string): number => Number(arn.replace(/^.*:/, ''));

/** Whether a revision was registered before another one of its family. */
export const isOlder = (arn: string, than: string): boolean => numberOf(arn) < numberOf(than);

/**
 * Of these revisions the one that was steady last, by their tags, among those that are older than the current one: a rollback
 * goes back, and never to what a rollback has left.
 */
export const lastSteady = (
  revisions: readonly TaskDefinitionSnapshot[],
  current: string,
): TaskDefinitionSnapshot | undefined => {
  const since = ({ tags }: TaskDefinitionSnapshot): string => tags[tagKeys.steady] ?? '';
  return revisions
    .filter(
      ({ definition: { taskDefinitionArn = '' }, tags }) =>
        isOlder(taskDefinitionArn, current) && tags[tagKeys.steady] !== undefined,
    )
    .sort((a, b) => (since(a) < since(b) ? 1 : -1))[0];
};

/**
 * The revision, where the service can run it as it is wired.
 * @throws StepError 3 where its tasks would need another kind of network, or other capacity
 */
export const assertSameNetwork = (
  revision: TaskDefinitionSnapshot,
  { taskDefinition }: TenantSnapshot,
): TaskDefinitionSnapshot => {
  const present = taskDefinition?.definition;
  const { definition } = revision;
  const name = (definition.taskDefinitionArn ?? '').replace(/^.*\//, '');
  const hint = 'Deploy its image with deploy-tenant, and the settings that it needs.';
  if (present === undefined) return revision;
  const mode = definition.networkMode ?? 'bridge';
  if ((mode === 'awsvpc') !== (present.networkMode === 'awsvpc'))
    throw refused(`Revision ${name} has networkMode ${mode}, and the tenant's network is another one by now.`, hint);
  const needs = present.requiresCompatibilities ?? [];
  if (needs.length > 0 && !needs.every((one) => (definition.requiresCompatibilities ?? needs).includes(one)))
    throw refused(`Revision ${name} cannot run on ${needs.join(', ')}, where the tenant runs by now.`, hint);
  return revision;
};
