/** Whether a service's percentages leave room for a deployment. */

export interface Percentages {
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
}

/** Percentages that leave none, and what would. */
export interface NoRoom {
  /** So many tasks have to go on running. */
  readonly fewest: number;
  /** So many may run at once. */
  readonly most: number;
  /** The smallest maximumPercent with which one more task may be started. */
  readonly maximumPercent: number;
  /** The largest minimumHealthyPercent with which one task may be stopped. */
  readonly minimumHealthyPercent: number;
}

/**
 * ECS rounds the tasks that have to stay up and those that may run down: where both are as many as run already, it can
 * neither stop an old task nor start a new one, and a deployment waits to the end of its time.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 * https://github.com/aws/containers-roadmap/issues/485
 * @param count tasks that the service runs
 * @returns undefined where there is room
 */
export const noRoomIn = ({ minimumHealthyPercent, maximumPercent }: Percentages, count: number): NoRoom | undefined => {
  const fewest = Math.ceil((minimumHealthyPercent * count) / 100);
  const most = Math.floor((maximumPercent * count) / 100);
  if (count === 0 || fewest < count || most > count) return undefined;
  return {
    fewest,
    most,
    maximumPercent: Math.ceil((100 * (count + 1)) / count),
    minimumHealthyPercent: Math.floor((100 * (count - 1)) / count),
  };
};
