/**
 * AWS's list prices, by which estimates are made for people; a bill is made by AWS alone. One Region's, for all: others
 * differ little, and no call is worth it. They were written down by hand, each with the month that it is believed to be of: look at
 * AWS's page before you rely on one.
 */

/** Hours of a month, as AWS's own calculator counts. */
export const hours = 730;

/** USD for a public IPv4 address that is in use: 0.005 an hour. https://aws.amazon.com/vpc/pricing/ */
export const publicAddressUsd = { month: 0.005 * hours, region: 'us-east-1', date: 'February 2024' } as const;

/** USD for an hour of a Fargate task on Linux and x86: of one vCPU, and of one GB of memory. https://aws.amazon.com/fargate/pricing/ */
export const fargateUsd = {
  vcpuHour: 0.04048,
  gigabyteHour: 0.004445,
  region: 'us-east-1',
  date: 'June 2026',
} as const;

/**
 * USD for an hour of an Application Load Balancer, and of one of its capacity units (LCU). A begun hour counts in full.
 * https://aws.amazon.com/elasticloadbalancing/pricing/
 */
export const loadBalancerUsd = { hour: 0.0225, unitHour: 0.008, region: 'us-east-1', date: 'June 2026' } as const;

/**
 * USD for an hour of an m6i.large or m5.large with Linux, on demand: the most that a spot instance of create-cluster's
 * default types costs. https://aws.amazon.com/ec2/pricing/on-demand/
 */
export const instanceUsd = { hour: 0.096, region: 'us-east-1', date: 'June 2026' } as const;

/** USD for a GB of a gp3 volume. https://aws.amazon.com/ebs/pricing/ */
export const volumeUsd = { gigabyteMonth: 0.08, region: 'us-east-1', date: 'June 2026' } as const;

/** USD for a CloudWatch alarm on one metric, without the free ones. https://aws.amazon.com/cloudwatch/pricing/ */
export const alarmUsd = { month: 0.1, region: 'us-east-1', date: 'June 2026' } as const;
