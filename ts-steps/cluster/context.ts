import type { ClusterResourcesSnapshot } from '../aws/cluster-resources-snapshot.ts';
import type { Tags } from '../data/tags.ts';
import type { ClusterNames } from './names.ts';
import type { ClusterSettings, PresentClusterSettings } from './settings.ts';

/** Facts of this run; none takes part in a diff. */
export interface ClusterRunFacts {
  /** Random, the same in all tries of one run. */
  readonly token: string;
  readonly adopt: boolean;
  readonly replaceInstances: boolean;
  /** Whether the environment holds a Docker Hub login that is not the one stored. */
  readonly storesDockerHubLogin: boolean;
}

/** What the planning of each of a cluster's resources looks at. */
export interface ClusterContext {
  readonly names: ClusterNames;
  readonly settings: ClusterSettings;
  readonly present: PresentClusterSettings;
  readonly found: ClusterResourcesSnapshot;
  readonly run: ClusterRunFacts;
  /** Our tag and the caller's. */
  readonly tags: Tags;
  readonly isNew: boolean;
}

/** Why a resource is created. */
export const creationReason = ({ isNew }: ClusterContext): string => (isNew ? 'new cluster' : 'missing: made again');
