import type { Event } from './evidence.ts';

/**
 * The events of a deployment, newest first, without those of its rollback: what the version before does then tells
 * nothing of why this one failed.
 */
export const ownEvents = (events: readonly Event[]): readonly Event[] => {
  const end = events.findIndex(({ message }) => /(?:^|\) )rolling back to deployment /i.test(message));
  return end === -1 ? events : events.slice(end);
};

/** That no room was found for a task. Where AWS names an error of the task itself, it was started before. */
const isAboutRoom = (message: string): boolean =>
  /unable to place a task|failed to launch a task/i.test(message) &&
  (!/\w(?:Error|Exception)\b/.test(message) || /unable to launch instance/i.test(message));

/** The events that may say why it failed, newest first: once a task was started, what kept it from being so is over. */
export const telling = (events: readonly Event[]): Event[] => {
  const own = ownEvents(events);
  const started = own.findIndex(({ message }) => /has started \d+ tasks/i.test(message));
  return own.filter(({ message }, index) => started === -1 || index < started || !isAboutRoom(message));
};

/** Whether an event that no class knows tells of something that went wrong. */
export const tellsOfFailure = (message: string): boolean =>
  /unable|fail|error|denied|could not|cannot|unhealthy|not authorized|insufficient|exceed/i.test(message) &&
  !/deployment failed: tasks? failed to start/i.test(message);
