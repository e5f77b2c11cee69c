import type { ClusterResourceQuery } from '../aws/observe/cluster-query.ts';
import type { CreateClusterInput } from '../generated/create-cluster.input.ts';
import { type ClusterNames, policyName } from './names.ts';

/** Settings that decide what has to be read of a cluster, beside the resources of its names. */
const askedSettings = [
  'existingCluster',
  'vpcId',
  'subnets',
  'loadBalancer',
  'loadBalancerArn',
  'listenerArn',
  'capacity',
  'capacityProvider',
  'cpuArchitecture',
  'gpu',
  'instanceTypes',
  'instanceRequirements',
] as const;

/** What a request states of these settings. What it leaves out, the cluster's own tags say. */
export type ClusterAsk = Pick<CreateClusterInput, (typeof askedSettings)[number]>;

/** What to read of AWS for one cluster: data, without functions. */
export interface ClusterQuery extends ClusterResourceQuery {
  readonly ask: ClusterAsk;
  /**
   * `create`: also what only the making of resources needs (image, offered instance types, service-linked roles,
   * certificates, hosted zones). `inspect`: the cluster as it is.
   */
  readonly purpose: 'create' | 'inspect';
}

/** The query of a run that makes or changes a cluster. */
export const clusterQueryOf = (request: CreateClusterInput, names: ClusterNames): ClusterQuery => ({
  ...names,
  policyName,
  ask: Object.fromEntries(askedSettings.flatMap((name) => (name in request ? [[name, request[name]]] : []))),
  purpose: 'create',
});

/** The query of a run that shows or removes a cluster. */
export const presentClusterQueryOf = (names: ClusterNames): ClusterQuery => ({
  ...names,
  policyName,
  ask: {},
  purpose: 'inspect',
});
