import type { ClusterSnapshot, Front, HostedZoneSnapshot, TenantSnapshot } from '../aws/snapshot.ts';
import type { Tags } from '../data/tags.ts';
import type { Identity, Names } from './names.ts';
import type { Scope } from './scope.ts';
import type { Seat } from './seat.ts';
import type { PresentSettings, ResolvedSettings } from './settings.ts';
import type { WantedState } from './wanted-state.ts';

/** Facts of this run. They are written, and never take part in a diff. */
export interface RunFacts {
  /** Random, the same in all tries of one run; at most 36 characters (CreateService's clientToken). */
  readonly token: string;
  /** Value of the tag `ecs-tenants:run`. */
  readonly lease: string;
  readonly build: string | undefined;
  readonly version: string;
  readonly forceNewDeployment: boolean;
  readonly adopt: boolean;
  /** Whether a host that no certificate of the listener covers is refused. */
  readonly requireCertificate?: boolean | undefined;
  /** Run before a deployment. */
  readonly beforeDeploy?: { readonly command: readonly string[] } | undefined;
}

/** What the planning of each resource looks at. */
export interface PlanContext {
  readonly identity: Identity;
  readonly names: Names;
  readonly cluster: ClusterSnapshot;
  /** Where the tenant's rule stands, or is to stand; undefined where the cluster has no listener. */
  readonly front: Front | undefined;
  /** Undefined for a worker, and where the scope leaves the routing out. */
  readonly seat: Seat | undefined;
  readonly zones: readonly HostedZoneSnapshot[];
  readonly found: TenantSnapshot;
  readonly present: PresentSettings;
  readonly settings: ResolvedSettings;
  readonly fargate: boolean;
  readonly scope: Scope;
  readonly state: WantedState;
  readonly run: RunFacts;
  /** Our tags and the caller's, for everything that can carry them. */
  readonly tags: Tags;
  /** Whether the tenant's service exists. */
  readonly isNew: boolean;
}

/** Why a resource is created. */
export const creationReason = ({ isNew }: PlanContext): string => (isNew ? 'new tenant' : 'missing: made again');
