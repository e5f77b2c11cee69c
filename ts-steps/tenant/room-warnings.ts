import type { PlanContext } from './context.ts';
import { noRoomIn } from './room.ts';

/** Tasks that the service runs at the next deployment, as far as it can be known: autoscaling moves them. */
const countOf = ({ settings, found, isNew }: PlanContext): number =>
  isNew || !settings.scaling
    ? (settings.desiredCount ?? 0)
    : Math.min(Math.max(found.service?.desiredCount ?? 0, settings.minCount), settings.maxCount);

/** Of percentages that leave no room for a deployment. */
export const roomWarnings = (context: PlanContext): string[] => {
  const { settings, state } = context;
  const count = state.stopped ? 0 : countOf(context);
  const room = noRoomIn(settings, count);
  if (room === undefined) return [];
  return [
    `minimumHealthyPercent ${settings.minimumHealthyPercent} and maximumPercent ${settings.maximumPercent} leave no room for a deployment at ${count} task${count === 1 ? '' : 's'}: ${room.fewest} ${room.fewest === 1 ? 'has' : 'have'} to stay and ${room.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${room.maximumPercent} or minimumHealthyPercent ${room.minimumHealthyPercent} would do`,
  ];
};

/**
 * With a host port of its own a task needs an instance for itself: a deployment that may not stop an old task first waits
 * for an instance that has none. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */
export const hostPortWarnings = (context: PlanContext): string[] => {
  const { settings, state, fargate } = context;
  const ports = settings.portMappings.flatMap(({ containerPort, hostPort = 0 }) =>
    settings.networkMode === 'host' ? containerPort : hostPort === 0 ? [] : hostPort,
  );
  const count = state.stopped ? 0 : countOf(context);
  const stays = Math.ceil((settings.minimumHealthyPercent * count) / 100);
  if (fargate || settings.networkMode === 'awsvpc' || ports.length === 0 || count === 0 || stays < count) return [];
  const enough = Math.floor((100 * (count - 1)) / count);
  return [
    `port ${ports.join(', ')} of the host is fixed: there is room for one copy on an instance, and minimumHealthyPercent ${settings.minimumHealthyPercent} lets no old task stop before a new one runs: each deployment needs an instance without one; minimumHealthyPercent ${enough} stops an old task first, and a dynamic host port (hostPort 0) needs neither`,
  ];
};
