import { runDeployment } from '../../deployment/run.ts';
import type { RollbackTenantInput } from '../../generated/rollback-tenant.input.ts';
import type { StepRun } from '../../runtime/step.ts';
import type { Scope } from '../../tenant/scope.ts';
import { findRevision } from './find-revision.ts';

/** rollback-tenant: the service runs an earlier revision; what is no part of a revision stays. */
export const run: StepRun<RollbackTenantInput> = ({ revision, ...request }, context) => {
  let chosen: Promise<Scope> | undefined;
  return runDeployment(request, context, (seen, clients) => {
    // Read again, what was steady last may be another: a run rolls back once.
    chosen ??= findRevision(clients, seen, revision).then((found): Scope => ({ of: 'revision', revision: found }));
    return chosen;
  });
};
