import type { ClusterResourcesSnapshot } from '../aws/cluster-resources-snapshot.ts';
import type { Tags } from '../data/tags.ts';
import type { ClusterNames } from './names.ts';
import type { ClusterSettings, PresentClusterSettings } from './settings.ts';

/** Facts of this run. No difference between AWS and the settings is computed from them. */
export interface ClusterRunFacts {
  /** Random, and the same in all attempts of one run: it makes the client tokens of AWS calls. */
  readonly token: string;
  readonly adopt: boolean;
  readonly replaceInstances: boolean;
  /** Whether this run stores the Docker Hub login of the environment, because the secret does not hold it yet. */
  readonly storesDockerHubLogin: boolean;
}

/** What each resource of a cluster is planned from. */
export interface ClusterContext {
  readonly names: ClusterNames;
  readonly settings: ClusterSettings;
  readonly present: PresentClusterSettings;
  readonly found: ClusterResourcesSnapshot;
  readonly run: ClusterRunFacts;
  /** Tags for all resources: our own tag and those of the setting `tags`. */
  readonly tags: Tags;
  readonly isNew: boolean;
}

/** Why a resource is created. */
export const creationReason = ({ isNew }: ClusterContext): string => (isNew ? 'new cluster' : 'missing: made again');
