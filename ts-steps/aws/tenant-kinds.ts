import type { Clients } from '../runtime/tenant-clients.ts';
import { describeAlarms } from './alarms.ts';
import { describeCapacityProvider } from './capacity-providers.ts';
import { describeClusters } from './clusters.ts';
import { describeElbTags } from './elb-tags.ts';
import { describeLogGroups } from './log-groups.ts';
import { describeServices } from './services.ts';
import type { TaggedKind } from './tag-index.ts';
import { describeTaskDefinition } from './task-definitions.ts';

/** Kinds of resources that a tenant has, and that AWS's tag index may name. */
export const tenantKinds: readonly TaggedKind<Clients>[] = [
  {
    of: /:elasticloadbalancing:/,
    isThere: async (clients, _name, arn) => (await describeElbTags(clients, [arn])).has(arn),
  },
  {
    of: /:ecs:[^:]*:[^:]*:service\/(.+)$/,
    isThere: async (clients, path) => {
      const [cluster = '', name = ''] = path.split('/');
      if ((await describeClusters(clients, [cluster])).length === 0) return false;
      return (await describeServices(clients, cluster, [name])).size > 0;
    },
  },
  {
    of: /:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,
    isThere: async (clients, _name, arn) => {
      const found = await describeTaskDefinition(clients, arn);
      return found !== undefined && found.definition.status !== 'DELETE_IN_PROGRESS';
    },
  },
  {
    of: /:ecs:[^:]*:[^:]*:cluster\/(.+)$/,
    isThere: async (clients, name) => (await describeClusters(clients, [name])).length > 0,
  },
  {
    of: /:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,
    isThere: async (clients, name) => (await describeCapacityProvider(clients, name)) !== undefined,
  },
  {
    of: /:logs:[^:]*:[^:]*:log-group:([^:]+)/,
    isThere: async (clients, name) => (await describeLogGroups(clients, [name])).some((group) => group.name === name),
  },
  {
    of: /:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,
    isThere: async (clients, name) => (await describeAlarms(clients, [name])).length > 0,
  },
];
