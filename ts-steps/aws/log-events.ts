import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

export interface LogLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

const lineOf = ({ timestamp = 0, message = '' }: { timestamp?: number | undefined; message?: string | undefined }) => ({
  at: timestamp,
  text: message.trimEnd(),
});

/** Lines that were written since the last look, oldest first. */
export interface NewLines {
  readonly lines: readonly LogLine[];
  /** Where the next look begins; undefined while there is no stream. */
  readonly next: string | undefined;
}

/**
 * The lines of a log stream since the end of the last look; all pages are read. None while the stream does not exist.
 */
export const newLogLines = async (
  clients: Clients,
  group: string,
  stream: string,
  from: string | undefined,
): Promise<NewLines> => {
  const { send, GetLogEventsCommand } = await clients.logs();
  const lines: LogLine[] = [];
  let next = from;
  for (;;) {
    try {
      const answer = await send(
        new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, startFromHead: true, nextToken: next }),
      );
      lines.push(...(answer.events ?? []).map(lineOf));
      // At the end of a stream AWS answers with the token that the request had.
      if (answer.nextForwardToken === next || (answer.events ?? []).length === 0)
        return { lines, next: answer.nextForwardToken ?? next };
      next = answer.nextForwardToken;
    } catch (error) {
      if (isAws(error, 'ResourceNotFound')) return { lines, next };
      throw error;
    }
  }
};

/** Some lines at one end of a log stream, oldest first; none where the stream or its group does not exist. */
const someLogLines = async (
  clients: Clients,
  group: string,
  stream: string,
  limit: number,
  startFromHead: boolean,
): Promise<LogLine[]> => {
  const { send, GetLogEventsCommand } = await clients.logs();
  try {
    const answer = await send(
      new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, limit, startFromHead }),
    );
    return (answer.events ?? []).map(lineOf);
  } catch (error) {
    if (isAws(error, 'ResourceNotFound')) return [];
    throw error;
  }
};

/** The first lines of a log stream, oldest first, at most `limit`; none where there is no such stream. */
export const firstLogLines = (clients: Clients, group: string, stream: string, limit: number): Promise<LogLine[]> =>
  someLogLines(clients, group, stream, limit, true);

/** The last lines of a log stream, oldest first, at most `limit`; none where there is no such stream. */
export const lastLogLines = (clients: Clients, group: string, stream: string, limit: number): Promise<LogLine[]> =>
  someLogLines(clients, group, stream, limit, false);
