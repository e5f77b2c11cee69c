import { refused, type StepError } from '../data/errors.ts';
import type { ClusterContext } from './context.ts';
import { ownResources } from './own-resources.ts';
import { isOfCluster } from './tags.ts';

/** The refusal (exit 3) where a resource has a name of this cluster but not our tag; undefined where there is none. */
export const clusterOwnershipError = (
  look: Pick<ClusterContext, 'found' | 'names' | 'settings' | 'run'>,
): StepError | undefined => {
  const { found, names, settings, run } = look;
  if (run.adopt) return undefined;
  const named = [
    ...(found.cluster === undefined || settings.existingCluster
      ? []
      : [{ kind: 'ECS cluster', name: names.cluster, tags: found.clusterTags, state: undefined }]),
    ...ownResources(look).filter((one) => one.isOursThroughAnother !== true),
  ];
  const foreign = named
    .filter(({ tags }) => !isOfCluster(tags, names.cluster))
    .map(({ kind, name, state }) => `${kind} ${name}${state === undefined ? '' : ` (${state})`}`);
  if (foreign.length === 0) return undefined;
  return refused(
    `Not ours: ${foreign.join(', ')} ${foreign.length === 1 ? 'does' : 'do'} not carry the tag ecs-tenants:cluster=${names.cluster}.`,
    'Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.',
  );
};
