import type { Operation } from '../../ts-steps/aws/operations.ts';
import type { Snapshot, TenantSnapshot } from '../../ts-steps/aws/snapshot.ts';
import { tagKeys } from '../../ts-steps/data/tag-keys.ts';
import { apply } from '../../ts-steps/engine/apply.ts';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import type { RunFacts } from '../../ts-steps/tenant/context.ts';
import { endedLease, leaseOf } from '../../ts-steps/tenant/lease.ts';
import { type Names, namesOf } from '../../ts-steps/tenant/names.ts';
import type { Plan } from '../../ts-steps/tenant/plan.ts';
import { prepareTenant } from '../../ts-steps/tenant/prepare.ts';
import type { Scope } from '../../ts-steps/tenant/scope.ts';
import type { Occupancy } from '../../ts-steps/tenant/seat.ts';
import type { PresentSettings, ResolvedSettings } from '../../ts-steps/tenant/settings.ts';
import { type FakeAws, setTags } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';
import { observe } from './fake-observe.ts';

/** What was read of the fake, and what is to be done about it. */
export interface Planned {
  readonly names: Names;
  readonly snapshot: Snapshot;
  readonly found: TenantSnapshot;
  readonly present: PresentSettings;
  readonly settings: ResolvedSettings;
  readonly plan: Plan;
  readonly occupancy: Occupancy;
}

const facts = ({
  build,
  forceNewDeployment,
  adopt,
  requireCertificate,
  beforeDeploy,
}: DeployTenantInput): RunFacts => ({
  token: '0123456789abcdef0123456789abcdef',
  lease: leaseOf('0123456789abcdef', build),
  build,
  version: '1.0.0',
  forceNewDeployment: forceNewDeployment ?? false,
  adopt: adopt ?? false,
  requireCertificate,
  beforeDeploy,
});

/** Observes and plans as the step does, without a client. */
export const planFor = (
  aws: FakeAws,
  request: DeployTenantInput,
  run: RunFacts = facts(request),
  scope: Scope = { of: 'settings' },
  occupancy?: Occupancy,
): Planned => {
  const identity = { cluster: aws.cluster.name, tenant: request.name, service: 'web' };
  const names = namesOf(identity);
  const { snapshot, found } = observe(aws, request, identity);
  const seen = { identity, names, snapshot, found };
  return {
    ...seen,
    ...prepareTenant(seen, {
      request,
      run,
      scope,
      ...(occupancy === undefined ? {} : { occupancy }),
      problemsOf: () => [],
    }),
  };
};

export const operationsOf = ({ changes }: Plan): Operation[] => changes.flatMap((change) => [...change.operations]);

/** Applies a plan to the fake. */
export const carryOut = async (aws: FakeAws, { plan }: Pick<Planned, 'plan'>): Promise<void> => {
  await apply(operationsOf(plan), {
    // One tick later, as a call would answer.
    execute: async (one) => {
      await Promise.resolve();
      return executeOn(aws, one.kind, one.input);
    },
    signal: new AbortController().signal,
  });
};

/** Plans, applies to the fake, and leaves the record as a run does. */
export const deploy = async (aws: FakeAws, request: DeployTenantInput, scope?: Scope): Promise<Planned> => {
  const planned = planFor(aws, request, facts(request), scope);
  await carryOut(aws, planned);
  if (planned.plan.changes.length > 0) {
    const service = aws.services.get(planned.names.serviceName);
    setTags(aws, service?.serviceArn ?? '', {
      [tagKeys.applied]: planned.plan.applied,
      [tagKeys.run]: endedLease(leaseOf('0123456789abcdef', request.build)),
    });
  }
  return planned;
};

/** A plan in short: `create targetGroup`, sorted. */
export const actionsOf = ({ changes }: Plan): string[] =>
  changes.map(({ action, resource }) => `${action} ${resource}`).sort();

/** The kinds of a plan's operations, sorted. */
export const kindsOf = (plan: Plan): string[] =>
  operationsOf(plan)
    .map((one) => one.kind)
    .sort();

/** A request that states all that AWS holds. */
export const statedRequest = (name: string, present: PresentSettings): DeployTenantInput => ({
  ...(Object.fromEntries(
    Object.entries(present).filter(([, value]) => value !== undefined),
  ) as Partial<DeployTenantInput>),
  name,
});
