/** What a live run costs at most, by AWS's list prices. */

import {
  alarmUsd,
  fargateUsd,
  hours,
  instanceUsd,
  loadBalancerUsd,
  publicAddressUsd,
  volumeUsd,
} from '../../ts-steps/tenant/list-prices.ts';
import type { Capacity } from './options.ts';
import { taskSize } from './scenario.ts';

export interface CostLine {
  readonly what: string;
  /** USD for the whole run. */
  readonly usd: number;
}

/** A run takes half an hour on Fargate and somewhat more with instances; waits that run into their limits take more. */
const runHours = 2;
/** A load balancer has an address in each zone; us-east-1 has the most zones, six. */
const zones = 6;
/** Two while scaled out, as many again while a rollout replaces them, and one that runs a command. */
const tasks = 5;
const instances = 2;
/** GiB of an instance's root volume: create-cluster's default. */
const rootVolume = 30;

const address = publicAddressUsd.month / hours;

/** What a run makes, with what each costs in two hours; a run ends sooner, as a rule. */
export const estimate = (capacity: Capacity): CostLine[] => {
  const task = taskSize.vcpu * fargateUsd.vcpuHour + taskSize.gigabytes * fargateUsd.gigabyteHour + address;
  const instance = instanceUsd.hour + address + (rootVolume * volumeUsd.gigabyteMonth) / hours;
  return [
    {
      what: 'an Application Load Balancer, with one capacity unit',
      usd: runHours * (loadBalancerUsd.hour + loadBalancerUsd.unitHour),
    },
    { what: `its public IPv4 addresses, ${zones} at most`, usd: runHours * zones * address },
    capacity === 'FARGATE'
      ? { what: `${tasks} Fargate tasks at most, each with a public address`, usd: runHours * tasks * task }
      : { what: `${instances} instances at most, at the on-demand price`, usd: runHours * instances * instance },
    { what: 'two CloudWatch alarms', usd: (runHours * 2 * alarmUsd.month) / hours },
  ];
};

/** The estimate as people read it. */
export const estimateLines = (capacity: Capacity): string[] => {
  const lines = estimate(capacity);
  const total = lines.reduce((sum, { usd }) => sum + usd, 0);
  return [
    `Cost estimate in USD for ${runHours} hours, by AWS's list prices for ${fargateUsd.region} of ${fargateUsd.date}:`,
    ...lines.map(({ what, usd }) => `  ${usd.toFixed(3).padStart(6)}  ${what}`),
    `  ${total.toFixed(3).padStart(6)}  altogether; logs, traffic and DNS queries are below a cent. What AWS bills is what counts.`,
  ];
};
