import { type ClusterChange, operation } from './change.ts';
import type { ClusterContext } from './context.ts';
import { isOfCluster } from './tags.ts';

type Look = Pick<ClusterContext, 'found' | 'names' | 'run'>;

/** Whether the secret exists and is managed by us: it has our tag, or this run writes its value. */
export const keepsDockerHubSecret = ({ found, names, run }: Look): boolean =>
  found.dockerHubSecret !== undefined &&
  (run.storesDockerHubLogin || isOfCluster(found.dockerHubSecret.tags, names.cluster));

/**
 * Whether instances can read the secret after this run. A secret that is not ours and is scheduled for deletion cannot
 * be read.
 */
const isUsable = (look: Look): boolean =>
  look.run.storesDockerHubLogin ||
  (look.found.dockerHubSecret !== undefined &&
    (look.found.dockerHubSecret.deletedOn === undefined || keepsDockerHubSecret(look)));

/** Name or ARN of the secret with the Docker Hub login; undefined where there is none. */
export const dockerHubSecretOf = (context: ClusterContext): string | undefined =>
  context.settings.dockerHubSecret ?? (isUsable(context) ? context.names.dockerHubSecret : undefined);

/** Id of the operation that cancels a scheduled deletion. All other operations on the secret wait for it. */
export const restoration = 'dockerHubSecret.restoration';

/** Stores the login of the environment in the secret, and cancels the deletion of a secret of ours. */
export const planDockerHubSecret = (context: ClusterContext): ClusterChange[] => {
  const { run, names, found, tags } = context;
  const secret = found.dockerHubSecret;
  const deletedOn = secret !== undefined && keepsDockerHubSecret(context) ? secret.deletedOn : undefined;
  if (!run.storesDockerHubLogin && deletedOn === undefined) return [];
  return [
    {
      resource: 'secret',
      name: names.dockerHubSecret,
      action: secret === undefined ? 'create' : 'update',
      reason: [
        ...(deletedOn === undefined ? [] : [`scheduled for deletion on ${deletedOn}: restored`]),
        ...(run.storesDockerHubLogin ? ['DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN are set'] : []),
      ].join('; '),
      fields: [
        ...(deletedOn === undefined ? [] : [{ pointer: '/deletedOn', from: deletedOn }]),
        ...(run.storesDockerHubLogin ? [{ pointer: '/value', secret: true as const }] : []),
      ],
      operations: [
        ...(deletedOn === undefined ? [] : [operation('restoreSecret', restoration, { id: secret?.arn ?? '' })]),
        ...(run.storesDockerHubLogin
          ? [
              operation(
                'storeDockerHubLogin',
                'dockerHubSecret',
                { name: names.dockerHubSecret, exists: secret !== undefined, tags },
                { after: [restoration] },
              ),
            ]
          : []),
      ],
    },
  ];
};
