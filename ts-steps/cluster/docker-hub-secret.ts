import { type ClusterChange, operation } from './change.ts';
import type { ClusterContext } from './context.ts';
import { isOfCluster } from './tags.ts';

type Look = Pick<ClusterContext, 'found' | 'names' | 'run'>;

/** Whether the secret of the Docker Hub login's name is there and ours to keep, or this run writes it. */
export const keepsDockerHubSecret = ({ found, names, run }: Look): boolean =>
  found.dockerHubSecret !== undefined &&
  (run.storesDockerHubLogin || isOfCluster(found.dockerHubSecret.tags, names.cluster));

/** Whether the secret can be read, at the latest after this run: one that somebody else deletes cannot. */
const isUsable = (look: Look): boolean =>
  look.run.storesDockerHubLogin ||
  (look.found.dockerHubSecret !== undefined &&
    (look.found.dockerHubSecret.deletedOn === undefined || keepsDockerHubSecret(look)));

/** Name or ARN of the secret with the Docker Hub login; undefined where there is none. */
export const dockerHubSecretOf = (context: ClusterContext): string | undefined =>
  context.settings.dockerHubSecret ?? (isUsable(context) ? context.names.dockerHubSecret : undefined);

/** The id of the operation that takes back a scheduled deletion: what else is done to the secret waits for it. */
export const restoration = 'dockerHubSecret.restoration';

/** The login of the environment is stored; a secret of ours that is scheduled for deletion is restored. */
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
