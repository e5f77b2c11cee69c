/** The flags of `npm run test:live`. */

import { parseArgs } from 'node:util';

const capacities = ['FARGATE', 'EC2_SPOT'] as const;
export type Capacity = (typeof capacities)[number];

export interface LiveOptions {
  /** The AWS account that the run is meant for: 12 digits. */
  readonly account: string;
  /** Left out: AWS_REGION, or the profile's. */
  readonly region?: string;
  /** A domain with a public hosted zone in the account; left out: the tenant answers to the load balancer's own name. */
  readonly domain?: string;
  readonly capacity: Capacity;
  /** File for what AWS answered. */
  readonly output?: string;
  /** Whether the caller has agreed to the cost. */
  readonly isAgreed: boolean;
}

export const usage = `Usage: npm run test:live -- --account <id> [flags]

Runs the main job on a real AWS account, with the compiled steps: creates a cluster under a disposable name, deploys a
tenant, changes it, lets a deployment fail, and removes everything. Credentials are found as by every AWS tool. It costs
money, and never runs by itself: not in npm test, and not where CI is set.

  --account <id>             The AWS account, 12 digits. Required; refused where the credentials are of another one.
  --region <text>            AWS Region. Default: AWS_REGION, or the profile's.
  --domain <text>            A domain whose public hosted zone is in the account: the tenant gets a name below it.
                             Default: none; the tenant answers to the load balancer's own name.
  --capacity <text>          FARGATE or EC2_SPOT. Default: FARGATE.
  --output <file>            File for what AWS answered, as JSON: calls, errors, order of lists, times. Account ids,
                             callers and the domain are replaced.
  --yes-this-costs-money     Really run. Without it the run says what it would make and what that costs, and ends with 2.
  --help, -h                 Prints this.

Exit codes
  0         everything went as it has to, and nothing is left
  1         something did not, or something is left; the output says what
  2         the flags are not valid, or --yes-this-costs-money is missing; no call was made
  3         refused: the credentials are of another account, or there are none, or this is a CI server
  130, 143  interrupted; everything was removed first`;

/**
 * Reads the flags.
 * @returns the options; 'help'; or every problem, a sentence each
 */
export const optionsOf = (args: readonly string[]): LiveOptions | 'help' | { readonly problems: readonly string[] } => {
  const flags = () =>
    parseArgs({
      args: [...args],
      options: {
        account: { type: 'string' },
        region: { type: 'string' },
        domain: { type: 'string' },
        capacity: { type: 'string', default: 'FARGATE' },
        output: { type: 'string' },
        'yes-this-costs-money': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  let values: ReturnType<typeof flags>;
  try {
    values = flags();
  } catch (error) {
    return { problems: [(error as Error).message] };
  }
  if (values.help) return 'help';
  const { account = '', region, domain, output } = values;
  const capacity = capacities.find((one) => one === values.capacity);
  const problems = [
    ...(/^\d{12}$/.test(account) ? [] : ['--account is needed: the id of the AWS account, 12 digits.']),
    ...(capacity === undefined ? [`--capacity is ${capacities.join(' or ')}, not ${values.capacity}.`] : []),
    ...(region === undefined || /^[a-z]{2,4}(-[a-z]+)+-\d$/.test(region) ? [] : [`--region ${region} is none.`]),
    ...(domain === undefined || /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(domain)
      ? []
      : [`--domain takes a domain in lower case, not ${domain}.`]),
    ...(output === '' ? ['--output needs the name of a file.'] : []),
  ];
  if (problems.length > 0 || capacity === undefined) return { problems };
  return {
    account,
    capacity,
    isAgreed: values['yes-this-costs-money'],
    ...(region === undefined ? {} : { region }),
    ...(domain === undefined ? {} : { domain }),
    ...(output === undefined ? {} : { output }),
  };
};
