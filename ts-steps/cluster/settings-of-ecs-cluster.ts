import { asciiHost } from '../data/host-names.ts';
import { clusterTagKeys, ownTagKeys } from '../data/tag-keys.ts';
import type { ClusterContext } from './context.ts';
import type { PresentClusterSettings } from './settings.ts';
import { listInTag, readSettingsTag } from './settings-tag.ts';
import { tenantDefaultsOf } from './tenant-defaults.ts';

/** The settings that the ECS cluster and its tags hold. */
export const settingsOfEcsCluster = (context: Pick<ClusterContext, 'found' | 'names'>): PresentClusterSettings => {
  const { found, names } = context;
  const tags = found.clusterTags;
  const small = readSettingsTag(tags);
  const { defaults: tenantDefaults, tags: handedDown } = tenantDefaultsOf(tags);
  const front = tags[ownTagKeys.loadBalancer];
  const insights = found.cluster?.settings?.find((one) => one.name === 'containerInsights')?.value;
  const executionRole = tags[clusterTagKeys.executionRole];
  const { capacity, cpuArchitecture, imagePullBehavior } = small;
  const domain = tags[clusterTagKeys.domain];
  return {
    domain: domain === undefined ? undefined : asciiHost(domain),
    isDefault: tags[clusterTagKeys.default] !== undefined,
    protected: tags[ownTagKeys.protected] !== undefined,
    containerInsights: insights === 'enabled' || insights === 'enhanced' ? insights : 'disabled',
    existingCluster: small['existingCluster'] === 'true',
    tags: handedDown,
    tenantDefaults,
    taskRoleArn: tags[clusterTagKeys.taskRole],
    // A role of our name is made by us, and made again where it is missing: no setting names it.
    executionRoleArn: executionRole?.endsWith(`:role/${names.executionRole}`) === true ? undefined : executionRole,
    instanceProfileArn: tags[ownTagKeys.instanceProfile],
    dockerHubSecret: tags[ownTagKeys.dockerHubSecret],
    secretsPrefix: tags[ownTagKeys.secretsPrefix],
    kmsKeyArn: tags[ownTagKeys.kmsKey],
    capacityProvider: tags[ownTagKeys.capacityProvider],
    vpcId: tags[ownTagKeys.vpc],
    subnets: listInTag(tags[clusterTagKeys.subnets]),
    securityGroups: small['securityGroups'] === undefined ? undefined : listInTag(tags[clusterTagKeys.securityGroups]),
    ...(capacity === 'EC2_SPOT' || capacity === 'FARGATE' || capacity === 'FARGATE_SPOT' ? { capacity } : {}),
    ...(cpuArchitecture === 'X86_64' || cpuArchitecture === 'ARM64' ? { cpuArchitecture } : {}),
    ...(imagePullBehavior === undefined
      ? {}
      : { imagePullBehavior: imagePullBehavior as NonNullable<PresentClusterSettings['imagePullBehavior']> }),
    ...(small['gpu'] === undefined ? {} : { gpu: small['gpu'] === 'true' }),
    ...(small['rootVolumeSize'] === undefined ? {} : { rootVolumeSize: Number(small['rootVolumeSize']) }),
    ...(front === undefined ? {} : { loadBalancer: front === 'none' ? 'none' : 'shared' }),
    ...(front === 'existing' ? { listenerArn: tags[clusterTagKeys.listener] } : {}),
  };
};
