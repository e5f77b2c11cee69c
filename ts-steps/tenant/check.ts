import { isWholeLine } from '../data/command-line.ts';
import type { Problem } from '../data/errors.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { mostTags } from '../data/tags.ts';
import type { Settings } from '../generated/deploy-tenant.defaults.ts';
import { isBalanced } from './balanced.ts';
import { definitionLength } from './checks/length.ts';
import { network, ports } from './checks/network.ts';
import { type Check, type CheckContext, problem } from './checks/problem.ts';
import { counts, scaling } from './checks/scaling.ts';
import { fargateSize, memory } from './checks/size.ts';

const environment: Check = ({ environment: plain, secrets }) =>
  Object.keys(plain ?? {}).map((name) =>
    secrets !== undefined && Object.hasOwn(secrets, name)
      ? problem(
          `/environment/${name}`,
          'is also one of secrets: a name can be only one of both.',
          `Drop one; reset: ["/environment/${name}"] removes the variable.`,
        )
      : undefined,
  );

/** All that this library ever puts on one resource of a tenant, its service: those of tag-keys.ts but for the revision's. */
const tagsOfOurOwn = Object.keys(tagKeys).length - 3;

const tagCount: Check = ({ tags }) => {
  const count = Object.keys(tags ?? {}).length;
  const left = mostTags - tagsOfOurOwn;
  return [
    count > left
      ? problem(
          '/tags',
          `has ${count} tags, those of the cluster included. AWS takes ${mostTags} on a resource, and ${tagsOfOurOwn} are needed here: ${left} are left.`,
          'reset: ["/tags/<key>"] takes one away.',
        )
      : undefined,
  ];
};

/** Docker gives the shell the first item behind CMD-SHELL and passes over the others; CMD runs a program of that name. */
const healthCommand = ([how, ...words]: readonly string[]): Problem | undefined => {
  const line = words.join(' ');
  if (how === 'CMD-SHELL' && words.length > 1)
    return problem(
      '/healthCheck/command',
      `has ${words.length} items after CMD-SHELL: Docker would run only the first, ${words[0]}.`,
      `Join them into one: ${JSON.stringify(['CMD-SHELL', line])}.`,
    );
  return how === 'CMD' && isWholeLine(words)
    ? problem(
        '/healthCheck/command',
        'has a whole line after CMD: Docker would look for a program of that name.',
        `Write ${JSON.stringify(['CMD-SHELL', line])}, or one item a word.`,
      )
    : undefined;
};

const health: Check = (settings) => {
  const { healthCheckTimeoutSeconds: timeout, healthCheckIntervalSeconds: interval, healthCheck } = settings;
  const { repositoryCredentials: login } = settings;
  return [
    timeout !== undefined && interval !== undefined && timeout >= interval
      ? problem('/healthCheckTimeoutSeconds', `is ${timeout}, not less than healthCheckIntervalSeconds, ${interval}.`)
      : undefined,
    healthCheck !== undefined && !/^CMD(-SHELL)?$/.test(healthCheck.command?.[0] ?? '')
      ? problem('/healthCheck/command', 'has to begin with CMD or CMD-SHELL.')
      : undefined,
    healthCommand(healthCheck?.command ?? []),
    login !== undefined && login.credentialsParameter === undefined
      ? problem(
          '/repositoryCredentials/credentialsParameter',
          'is missing.',
          'Reset /repositoryCredentials as a whole.',
        )
      : undefined,
  ];
};

const deployment: Check = ({ minimumHealthyPercent: least, maximumPercent: most }) => [
  least === 100 && most === 100
    ? problem(
        '/maximumPercent',
        'and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.',
        'Raise maximumPercent, or lower minimumHealthyPercent.',
      )
    : undefined,
];

const hostNames: Check = ({ hosts, loadBalancer }, { resolved }) => [
  hosts !== undefined && hosts.length > 0 && loadBalancer === 'none'
    ? problem('/hosts', 'needs a load balancer; loadBalancer is none.')
    : undefined,
  resolved && isBalanced({ loadBalancer }) && (hosts ?? []).length === 0
    ? problem(
        '/hosts',
        'is missing, and there is no domain to make it from.',
        'Give domain or hosts, or tag the cluster ecs-tenants:domain.',
      )
    : undefined,
  ...(hosts ?? []).map((host) =>
    host.length > 128
      ? problem(
          '/hosts',
          `has ${host} with ${host.length} characters; a listener rule takes 128.`,
          'Use a shorter name or domain.',
        )
      : undefined,
  ),
];

const roles: Check = ({ executionRoleArn, secrets, repositoryCredentials }, { fargate, resolved }) => {
  if (!resolved || executionRoleArn !== undefined) return [];
  const needs =
    Object.keys(secrets ?? {}).length > 0
      ? 'secrets are read with it'
      : repositoryCredentials !== undefined
        ? 'repositoryCredentials are read with it'
        : fargate === true
          ? 'Fargate pulls images and writes logs with it'
          : undefined;
  return needs === undefined
    ? []
    : [
        problem(
          '/executionRoleArn',
          `is missing: ${needs}.`,
          'Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.',
        ),
      ];
};

const isFound = (found: Problem | undefined): found is Problem => found !== undefined;

const checks: readonly Check[] = [
  roles,
  memory,
  fargateSize,
  network,
  ports,
  environment,
  definitionLength,
  tagCount,
  counts,
  scaling,
  health,
  deployment,
  hostNames,
];

/** What a schema cannot say of the settings that only move the number of tasks. */
export const checkScaling = (settings: Settings): Problem[] =>
  [counts, scaling].flatMap((check) => check(settings, { fargate: undefined, resolved: true })).filter(isFound);

/**
 * What a schema cannot say. Each check speaks only where it knows all that it needs, so that the same ones serve a
 * request, before any call, and the resolved settings, before any write.
 */
export const checkSettings = (settings: Settings, context: CheckContext): Problem[] =>
  checks.flatMap((check) => check(settings, context)).filter(isFound);
