import { asciiHost } from '../data/host-names.ts';
import { clusterTagKeys, ownTagKeys } from '../data/tag-keys.ts';
import type { ClusterContext } from './context.ts';
import type { PresentClusterSettings } from './settings.ts';
import { tenantDefaultsOf } from './tenant-defaults.ts';

const small = (text: string | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (text ?? '').split(' ').map((part): [string, string] => {
      const [name = '', ...value] = part.split('=');
      return [name, value.join('=')];
    }),
  );

const list = (text: string | undefined): string[] | undefined => {
  const items = (text ?? '').split(' ').filter((item) => item !== '');
  return items.length === 0 ? undefined : items;
};

/** What the cluster and its tags say of the settings. */
export const settingsOfCluster = (context: Pick<ClusterContext, 'found' | 'names'>): PresentClusterSettings => {
  const { found, names } = context;
  const tags = found.clusterTags;
  const parts = small(tags[ownTagKeys.settings]);
  const { defaults: tenantDefaults, tags: handedDown } = tenantDefaultsOf(tags);
  const front = tags[ownTagKeys.loadBalancer];
  const insights = found.cluster?.settings?.find((one) => one.name === 'containerInsights')?.value;
  const executionRole = tags[clusterTagKeys.executionRole];
  const domain = tags[clusterTagKeys.domain];
  const { capacity, cpuArchitecture, imagePullBehavior } = parts;
  return {
    domain: domain === undefined ? undefined : asciiHost(domain),
    isDefault: tags[clusterTagKeys.default] !== undefined,
    protected: tags[ownTagKeys.protected] !== undefined,
    containerInsights: insights === 'enabled' || insights === 'enhanced' ? insights : 'disabled',
    existingCluster: parts['existingCluster'] === 'true',
    tags: handedDown,
    tenantDefaults,
    taskRoleArn: tags[clusterTagKeys.taskRole],
    // Ours by its name, also where it is missing.
    executionRoleArn: executionRole?.endsWith(`:role/${names.executionRole}`) === true ? undefined : executionRole,
    instanceProfileArn: tags[ownTagKeys.instanceProfile],
    dockerHubSecret: tags[ownTagKeys.dockerHubSecret],
    secretsPrefix: tags[ownTagKeys.secretsPrefix],
    kmsKeyArn: tags[ownTagKeys.kmsKey],
    capacityProvider: tags[ownTagKeys.capacityProvider],
    vpcId: tags[ownTagKeys.vpc],
    subnets: list(tags[clusterTagKeys.subnets]),
    securityGroups: parts['securityGroups'] === undefined ? undefined : list(tags[clusterTagKeys.securityGroups]),
    ...(capacity === 'EC2_SPOT' || capacity === 'FARGATE' || capacity === 'FARGATE_SPOT' ? { capacity } : {}),
    ...(cpuArchitecture === 'X86_64' || cpuArchitecture === 'ARM64' ? { cpuArchitecture } : {}),
    ...(imagePullBehavior === undefined
      ? {}
      : { imagePullBehavior: imagePullBehavior as NonNullable<PresentClusterSettings['imagePullBehavior']> }),
    ...(parts['gpu'] === undefined ? {} : { gpu: parts['gpu'] === 'true' }),
    ...(parts['rootVolumeSize'] === undefined ? {} : { rootVolumeSize: Number(parts['rootVolumeSize']) }),
    ...(front === undefined ? {} : { loadBalancer: front === 'none' ? 'none' : 'shared' }),
    ...(front === 'existing' ? { listenerArn: tags[clusterTagKeys.listener] } : {}),
  };
};
