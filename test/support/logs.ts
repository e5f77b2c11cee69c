/** Logs for tests of what tells its progress. */

import { type EventCode, events, type PayloadOf } from '../../ts-steps/runtime/events/events.ts';
import type { EventKind } from '../../ts-steps/runtime/events/kind.ts';
import type { Log } from '../../ts-steps/runtime/log.ts';

/** A log that hands each text over, as people would read it. @param isTold which codes; left out: all */
export const textLog = (say: (text: string) => void, isTold: (code: EventCode) => boolean = () => true): Log => ({
  tell<Code extends EventCode>(code: Code, ...payload: PayloadOf<Code>) {
    if (isTold(code)) say((events[code] as unknown as EventKind<PayloadOf<Code>>).text(...payload));
  },
});

export const quietLog: Log = { tell: () => undefined };
