import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

export interface LogLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

/** The last lines of a log stream, oldest first; none where the stream or its group does not exist. */
export const lastLogLines = async (
  clients: Clients,
  group: string,
  stream: string,
  limit: number,
): Promise<LogLine[]> => {
  const { send, GetLogEventsCommand } = await clients.logs();
  try {
    const answer = await send(
      new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, limit, startFromHead: false }),
    );
    return (answer.events ?? []).map(({ timestamp = 0, message = '' }) => ({ at: timestamp, text: message.trimEnd() }));
  } catch (error) {
    if (isAws(error, 'ResourceNotFound')) return [];
    throw error;
  }
};
