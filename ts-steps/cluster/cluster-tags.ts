import { invalidInput, refused } from '../data/errors.ts';
import type { Reference } from '../data/operations.ts';
import { clusterTagKeys, ownTagKeys } from '../data/tag-keys.ts';
import { mostTags, type Tags } from '../data/tags.ts';
import { encodedNames } from '../front/certificate-names.ts';
import { zoneOfDomain } from '../front/zones.ts';
import { type ClusterChange, operation } from './change.ts';
import { type ClusterContext, creationReason } from './context.ts';
import { certificateNames, isSecure, tenantsListener } from './listeners.ts';
import { rememberedZones } from './offered-zones.ts';
import { hasInstances, hasOwnLoadBalancer } from './settings.ts';
import { writeSettingsTag } from './settings-tag.ts';
import { clusterOwnerTags } from './tags.ts';
import { tagsHandedDown, tagsOfTenantDefaults } from './tenant-defaults.ts';

interface WantedTags {
  readonly tags: Tags;
  /** References to values that do not exist yet: earlier operations of the plan give them. */
  readonly references: readonly Reference[];
}

/** Of a certificate that is not known to ACM any more, one that has expired say, the tag tells what it covered. */
const certificateTag = (context: ClusterContext): Tags => {
  if (!isSecure(context)) return {};
  const names = certificateNames(context);
  const known = names === undefined ? context.found.clusterTags[clusterTagKeys.certificateNames] : encodedNames(names);
  return known === undefined ? {} : { [clusterTagKeys.certificateNames]: known };
};

const frontTags = (context: ClusterContext): WantedTags => {
  const { settings } = context;
  if (settings.loadBalancer === 'none') return { tags: { [ownTagKeys.loadBalancer]: 'none' }, references: [] };
  const own = hasOwnLoadBalancer(settings);
  const listener = tenantsListener(context);
  if (!own && listener === undefined)
    throw refused(
      'The load balancer has no listener on 443 or 80.',
      'Give listenerArn of the listener that tenants are to stand on.',
    );
  const secure = isSecure(context);
  return {
    tags: {
      [ownTagKeys.loadBalancer]: own ? 'shared' : 'existing',
      [clusterTagKeys.scheme]: secure ? 'https' : 'http',
      [clusterTagKeys.listener]: listener?.ListenerArn ?? '',
      ...certificateTag(context),
    },
    references:
      listener?.ListenerArn === undefined
        ? [{ pointer: `/set/${clusterTagKeys.listener}`, operation: `listener.${secure ? 443 : 80}` }]
        : [],
  };
};

const roleTags = (context: ClusterContext): WantedTags => {
  const { settings, found } = context;
  const arn = settings.executionRoleArn ?? found.executionRole?.arn;
  return {
    tags: {
      [clusterTagKeys.executionRole]: arn ?? '',
      ...(settings.taskRoleArn === undefined ? {} : { [clusterTagKeys.taskRole]: settings.taskRoleArn }),
      ...(settings.instanceProfileArn === undefined
        ? {}
        : { [ownTagKeys.instanceProfile]: settings.instanceProfileArn }),
      ...(settings.dockerHubSecret === undefined ? {} : { [ownTagKeys.dockerHubSecret]: settings.dockerHubSecret }),
    },
    references:
      arn === undefined ? [{ pointer: `/set/${clusterTagKeys.executionRole}`, operation: 'executionRole' }] : [],
  };
};

/** What could not be read stays as it was. */
const publicTag = ({ found }: ClusterContext): Tags => {
  const read = found.publicSubnets === undefined ? undefined : [...found.publicSubnets].sort().join(' ');
  const known = read ?? found.clusterTags[clusterTagKeys.publicSubnets];
  return known === undefined || known === '' ? {} : { [clusterTagKeys.publicSubnets]: known };
};

const networkTags = (context: ClusterContext): WantedTags => {
  const { settings, found } = context;
  const groups =
    settings.securityGroups ?? (found.taskGroup?.GroupId === undefined ? undefined : [found.taskGroup.GroupId]);
  return {
    tags: {
      [ownTagKeys.vpc]: found.vpcId ?? '',
      [clusterTagKeys.subnets]: found.subnets.map((subnet) => subnet.SubnetId).join(' '),
      ...publicTag(context),
      [clusterTagKeys.securityGroups]: (groups ?? []).join(' '),
    },
    references:
      groups === undefined ? [{ pointer: `/set/${clusterTagKeys.securityGroups}`, operation: 'taskGroup' }] : [],
  };
};

const zoneTags = ({ settings, found }: ClusterContext): Tags => {
  const { domain } = settings;
  if (domain === undefined) return {};
  return { [clusterTagKeys.domain]: domain, [ownTagKeys.zone]: zoneOfDomain(domain, found.zones).id };
};

/** Kept as it is found. It is first written by a run that makes something that an older version would undo. */
const layoutTag = ({ found }: ClusterContext): Tags => {
  const layout = found.clusterTags[clusterTagKeys.layout];
  return layout === undefined ? {} : { [clusterTagKeys.layout]: layout };
};

const wantedTags = (context: ClusterContext): WantedTags => {
  const { settings, tags } = context;
  const groups = [frontTags(context), roleTags(context), networkTags(context)];
  return {
    tags: {
      // On a cluster that is not ours, only the tags that begin with `ecs-tenants:` are managed.
      ...(settings.existingCluster ? clusterOwnerTags(context.names.cluster) : tags),
      ...layoutTag(context),
      ...zoneTags(context),
      ...Object.assign({}, ...groups.map((group) => group.tags)),
      ...(settings.isDefault ? { [clusterTagKeys.default]: 'true' } : {}),
      ...(settings.protected ? { [ownTagKeys.protected]: 'true' } : {}),
      [ownTagKeys.settings]: writeSettingsTag(settings, hasInstances(settings) ? rememberedZones(context) : []),
      ...(settings.secretsPrefix === undefined ? {} : { [ownTagKeys.secretsPrefix]: settings.secretsPrefix }),
      ...(settings.kmsKeyArn === undefined ? {} : { [ownTagKeys.kmsKey]: settings.kmsKeyArn }),
      ...(settings.capacityProvider === undefined ? {} : { [ownTagKeys.capacityProvider]: settings.capacityProvider }),
      ...tagsOfTenantDefaults(settings.tenantDefaults),
      ...tagsHandedDown(settings.tags),
    },
    references: groups.flatMap((group) => group.references),
  };
};

/** @throws StepError 2 where the cluster would carry more tags than AWS takes */
const checkCount = ({ settings }: ClusterContext, count: number): void => {
  if (count <= mostTags) return;
  const tags = settings.existingCluster ? 1 : 2;
  const asked =
    tags * Object.keys(settings.tags).length + Object.keys(tagsOfTenantDefaults(settings.tenantDefaults)).length;
  throw invalidInput([
    {
      pointer: '/tags',
      message: `/tags and tenantDefaults make ${count} tags on the ECS cluster. AWS takes ${mostTags} on a resource: ${Math.max(0, mostTags - (count - asked))} are left for them.`,
      hint: `A tag takes ${tags === 1 ? 'one, with which it is handed down' : 'two, its own and the one with which it is handed down'}; a default of tenants takes one.`,
    },
  ]);
};

/**
 * The tags by which a tenant's deployment finds everything. They are written last, so that no deployment finds a
 * half-made cluster.
 */
export const planClusterTags = (context: ClusterContext, changes: readonly ClusterChange[]): ClusterChange[] => {
  const { names, found } = context;
  const wanted = wantedTags(context);
  const later = new Set(wanted.references.map(({ pointer }) => pointer.slice('/set/'.length)));
  const set = Object.fromEntries(
    Object.entries(wanted.tags).filter(([key, value]) => later.has(key) || found.clusterTags[key] !== value),
  );
  // Tags that others set on the cluster are never removed. On a cluster that is not ours, those are all tags but ours.
  const given = context.settings.existingCluster ? {} : (context.present.tags ?? {});
  const remove = Object.keys(found.clusterTags).filter(
    (key) => (key.startsWith('ecs-tenants:') || Object.hasOwn(given, key)) && !Object.hasOwn(wanted.tags, key),
  );
  checkCount(context, new Set([...Object.keys(found.clusterTags), ...Object.keys(wanted.tags)]).size - remove.length);
  if (Object.keys(set).length === 0 && remove.length === 0) return [];
  const arn = found.cluster?.clusterArn;
  return [
    {
      resource: 'tags',
      name: names.cluster,
      action: found.cluster === undefined ? 'create' : 'update',
      reason: found.cluster === undefined ? creationReason(context) : '',
      fields: [...Object.keys(set), ...remove].sort().map((key) => ({
        pointer: `/tags/${key}`,
        ...(found.clusterTags[key] === undefined ? {} : { from: found.clusterTags[key] }),
        ...(wanted.tags[key] === undefined ? {} : { to: later.has(key) ? 'the one that is made' : wanted.tags[key] }),
      })),
      operations: [
        operation(
          'tagClusterResource',
          'cluster.tags',
          { tagApi: 'ecs', id: arn ?? '', set, remove },
          {
            after: changes.flatMap((change) => change.operations.map((one) => one.id)),
            references: [
              ...wanted.references,
              ...(arn === undefined ? [{ pointer: '/id', operation: 'cluster' }] : []),
            ],
          },
        ),
      ],
    },
  ];
};
