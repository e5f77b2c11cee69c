import type { PlanContext } from './context.ts';
import { publicAddressUsd } from './list-prices.ts';
import { arePublic } from './public-subnets.ts';
import type { ResolvedSettings } from './settings.ts';

const usd = (amount: number): string => amount.toFixed(2);

const priceOf = ({ scaling, minCount, maxCount, desiredCount = 0 }: ResolvedSettings): string => {
  const [least, most] = scaling ? [minCount, maxCount] : [desiredCount, desiredCount];
  const { month, region, date } = publicAddressUsd;
  const all = least === most ? usd(least * month) : `${usd(least * month)} to ${usd(most * month)}`;
  return `about ${usd(month)} USD a month each, ${all} USD for ${least === most ? least : `${least} to ${most}`} tasks (an estimate made here, by AWS's list price in ${region} of ${date})`;
};

/**
 * An instance has few network interfaces, one of them its own: a large one has room for two such tasks.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-eni.html
 */
const interfaces =
  'networkMode awsvpc on EC2 takes a network interface of the instance for each task: small instance types have room for two or three tasks, whatever memory is free; trunking (the account setting awsvpcTrunking, for instances that start after it) raises that';

/** What people should know of the way out of the tenant's tasks. */
export const addressWarnings = ({ settings, cluster, fargate, present, isNew }: PlanContext): string[] => {
  if (settings.networkMode !== 'awsvpc') return [];
  const isPublic = arePublic(settings.subnets, cluster);
  const subnets = (settings.subnets ?? []).join(', ');
  if (!fargate)
    return [
      ...(isNew || present.networkMode !== 'awsvpc' ? [interfaces] : []),
      ...(isPublic
        ? [
            `networkMode awsvpc on EC2 gives tasks no public address, and the only way out of ${subnets} is an internet gateway: the app reaches nothing outside the VPC; choose subnets with a NAT gateway, or networkMode bridge`,
          ]
        : []),
    ];
  if (settings.assignPublicIp === 'ENABLED')
    return present.assignPublicIp === 'ENABLED'
      ? []
      : [`tasks get a public IPv4 address: ${priceOf(settings)}; assignPublicIp: DISABLED needs a NAT gateway`];
  return isPublic
    ? [
        `assignPublicIp is DISABLED, and the only way out of ${subnets} is an internet gateway: tasks cannot pull an image without a public address; assignPublicIp: ENABLED, subnets with a NAT gateway, or VPC endpoints for ECR (api and dkr), S3 and CloudWatch Logs`,
      ]
    : [];
};
