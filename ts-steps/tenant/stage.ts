import type { Change } from './change.ts';

/**
 * When a stage has come to its end. Each holds what the one before it holds:
 * - `written`: AWS has taken all of its changes;
 * - `inSync`: its DNS changes have reached all of Route 53's name servers, too;
 * - `steady`: the service's deployment is steady, too.
 */
export type StageEnd = 'written' | 'inSync' | 'steady';

/**
 * A part of a plan that is carried out as one graph. The next stage begins only when this one has come to its end: what it
 * removes is in use until then. A usual deployment has one stage.
 */
export interface Stage {
  readonly changes: readonly Change[];
  readonly until: StageEnd;
}
