/** The main job as a list of steps: what is run, how it has to end, and what has to be true then. */

import type { StepEnd } from '../support/step.ts';
import type { LiveOptions } from './options.ts';

export interface LiveStep {
  readonly title: string;
  /** Name of the compiled step. */
  readonly step: string;
  readonly flags: readonly string[];
  /** The exit code that it has to end with. */
  readonly code: number;
  /** What is wrong with its result, a sentence; nothing where all is well. */
  readonly check?: (end: StepEnd) => string | undefined;
  /**
   * How often it is run at most until the check finds nothing, where AWS does something by itself or shows late what was
   * done; left out: once.
   */
  readonly times?: number;
}

/** The size of a task, by deploy-tenant's defaults. */
export const taskSize = { vcpu: 0.25, gigabytes: 0.5 } as const;

// Amazon's own public registry: Docker Hub refuses whoever pulls often without a login.
const repository = 'public.ecr.aws/nginx/nginx';
const images = {
  first: `${repository}:1.27`,
  second: `${repository}:1.28`,
  missing: `${repository}:there-is-no-such-tag`,
};

const unless = (isSo: boolean, problem: string): string | undefined => (isSo ? undefined : problem);

const runs =
  (image: string) =>
  ({ result }: StepEnd): string | undefined =>
    unless(result.image === image && result.status?.state === 'steady', `It has to run ${image} and be steady.`);

const tasks =
  (count: number) =>
  ({ result }: StepEnd): string | undefined =>
    unless(result.status?.desiredCount === count, `${count} tasks have to be desired.`);

const where = ({ account, region }: LiveOptions): string[] => [
  '--account-id',
  account,
  ...(region === undefined ? [] : ['--region', region]),
];

/** The cluster's creation. @param name of the cluster and of its tenant: one that nothing else has */
export const creation = (name: string, options: LiveOptions): LiveStep => ({
  title: 'A cluster',
  step: 'create-cluster',
  flags: [
    ...['--name', name, '--capacity', options.capacity, '--no-is-default'],
    ...(options.domain === undefined ? [] : ['--domain', options.domain]),
    ...(options.capacity === 'EC2_SPOT' ? ['--min-size', '1', '--max-size', '2'] : []),
    ...where(options),
  ],
  code: 0,
});

/**
 * All that happens to the tenant, in order, until it is gone.
 * @param balancer DNS name of the cluster's load balancer: without a domain the tenant answers to it
 */
export const lifeOfTenant = (name: string, options: LiveOptions, balancer: string): LiveStep[] => {
  const tenant = ['--name', name, '--cluster', name, ...where(options)];
  const settings = [
    ...(options.domain === undefined ? ['--hosts', balancer, '--dns', 'none'] : []),
    ...(options.capacity === 'FARGATE' ? ['--assign-public-ip', 'ENABLED'] : []),
    ...['--min-count', '1', '--max-count', '2'],
    // Two ports, not in the order of their numbers: whether AWS keeps the order is one of the questions.
    ...['--container-port', '80', '--port-mappings', '[{"containerPort":8443},{"containerPort":80}]'],
  ];
  const deploy = (image: string): string[] => [...tenant, '--image', image];
  return [
    { title: 'A new tenant', step: 'deploy-tenant', flags: [...deploy(images.first), ...settings], code: 0 },
    {
      title: 'The same call again changes nothing',
      step: 'deploy-tenant',
      flags: [...deploy(images.first), ...settings],
      code: 0,
      check: ({ result }) =>
        unless(
          result.changes?.length === 0,
          `It changed ${(result.changes ?? []).map(({ resource, fields }) => `${resource} (${fields.map(({ pointer }) => pointer).join(' ')})`).join(', ')}.`,
        ),
    },
    { title: 'A new image', step: 'deploy-tenant', flags: deploy(images.second), code: 0 },
    {
      title: 'An image that is not there: stopped, and back to the one before',
      step: 'deploy-tenant',
      flags: [...deploy(images.missing), '--on-failure', 'stop'],
      code: 4,
      check: ({ result }) =>
        unless(
          result.failure?.class.startsWith('image-') === true,
          `It has to fail for its image; the class of the failure is ${result.failure?.class}.`,
        ),
    },
    { title: 'How it is', step: 'describe-tenant', flags: tenant, code: 0, check: runs(images.second), times: 6 },
    {
      title: 'All tenants',
      step: 'list-tenants',
      flags: ['--cluster', name, ...where(options)],
      code: 0,
      check: ({ result }) => unless(result.summaries?.length === 1, 'Exactly one tenant has to be listed.'),
    },
    { title: 'More tasks', step: 'scale-tenant', flags: [...tenant, '--min-count', '2'], code: 0 },
    // Application Auto Scaling raises the number of tasks to the new minimum by itself, some time later.
    { title: 'Two are desired', step: 'describe-tenant', flags: tenant, code: 0, check: tasks(2), times: 30 },
    { title: 'New tasks of the same revision', step: 'restart-tenant', flags: tenant, code: 0 },
    { title: 'Back to the first image', step: 'rollback-tenant', flags: tenant, code: 0 },
    { title: 'It is back', step: 'describe-tenant', flags: tenant, code: 0, check: runs(images.first), times: 6 },
    {
      title: 'A command in a task of its own',
      step: 'run-task',
      flags: [...tenant, '--command', 'nginx', '--command', '-v'],
      code: 0,
      check: ({ result }) => unless(result.exitCode === 0, 'The command has to end with 0.'),
    },
    { title: 'The tenant goes', step: 'remove-tenant', flags: removalOfTenant(name, options).flags, code: 0 },
  ];
};

/** The tenant's removal, with its log; a success also where there is no tenant. */
export const removalOfTenant = (name: string, options: LiveOptions): LiveStep => ({
  title: 'The tenant goes, if there is one',
  step: 'remove-tenant',
  flags: [
    ...['--name', name, '--cluster', name, '--confirm', name],
    ...['--no-keep-logs', '--allow-missing', ...where(options)],
  ],
  code: 0,
});

/** The cluster's removal, with what is on it. @param tenants how many tenants the confirmation speaks of */
export const removalOfCluster = (name: string, options: LiveOptions, tenants: 0 | 1): LiveStep => ({
  title: 'The cluster goes, with what is on it',
  step: 'remove-cluster',
  flags: [
    ...['--name', name, '--force', '--confirm', tenants === 0 ? name : `${name} and its 1 tenant`],
    ...['--timeout-minutes', '30', ...where(options)],
  ],
  code: 0,
});
