import fc from 'fast-check';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { type FakeAws, fakeAws } from './fake-aws.ts';
import { type Shape, settingsFor, shape, tenantName, type Values } from './settings-arbitrary.ts';

/** An account, and a request that a new tenant of it may be made by. */
export interface Scenario {
  readonly aws: FakeAws;
  readonly shape: Shape;
  readonly request: DeployTenantInput;
}

const account = ({ fargate }: Shape): fc.Arbitrary<{ aws: FakeAws; strategy: Values }> =>
  fc
    .record({
      stated: fc.boolean(),
      weights: fc.boolean(),
      plain: fc.boolean(),
      dualStack: fc.boolean(),
      defaults: fc.boolean(),
    })
    .map(({ stated, weights, plain, dualStack, defaults }) => {
      const providers = fargate ? ['FARGATE', 'FARGATE_SPOT'] : ['asg'];
      const items = providers.map((capacityProvider) => ({ capacityProvider, ...(weights ? { weight: 1 } : {}) }));
      // On EC2 a cluster may do without capacity providers; tasks then have the launch type EC2.
      const bare = !fargate && plain;
      return {
        strategy: stated && !bare ? { capacityProviderStrategy: items } : {},
        aws: fakeAws({
          capacityProviders: bare || (stated && plain) ? [] : providers,
          dualStack,
          wildcards: true,
          zones: ['example.com', 'apps.example.com', 'shop.org'],
          clusterTags: {
            'ecs-tenants:subnets': 'subnet-11111111 subnet-22222222',
            // Fargate, secrets and private images need one; a cluster without it refuses them.
            'ecs-tenants:execution-role': 'arn:aws:iam::123456789012:role/cluster-execution',
            ...(defaults
              ? {
                  'ecs-tenants:security-groups': 'sg-11111111',
                  'ecs-tenants:default/healthCheckPath': '/up',
                  'ecs-tenants:default/scaleOut/evaluationPeriods': '3',
                  'ecs-tenants:default/environment/REGION': 'here',
                }
              : {}),
          },
        }),
      };
    });

export const scenario: fc.Arbitrary<Scenario> = shape.chain((kind) =>
  fc.tuple(account(kind), settingsFor(kind), tenantName).map(([{ aws, strategy }, settings, name]) => ({
    aws,
    shape: kind,
    request: { ...settings, ...strategy, name } as unknown as DeployTenantInput,
    // A counterexample is read by people.
    [fc.toStringMethod]: () =>
      JSON.stringify({
        providers: aws.cluster.defaultCapacityProviderStrategy.map((one) => one.capacityProvider),
        shape: kind,
        request: { ...settings, ...strategy, name },
      }),
  })),
);

/** How often each property is tried; more with the environment variable RUNS. */
export const numRuns = Number(process.env.RUNS ?? 60);

fc.configureGlobal({ includeErrorInReport: true });

/** A tenant, and another request for it that may do without every setting of the first. */
export interface Update extends Scenario {
  readonly next: DeployTenantInput;
}

export const update: fc.Arbitrary<Update> = scenario.chain((first) =>
  settingsFor(first.shape)
    .chain((settings) => fc.subarray(Object.entries(settings)))
    .map((entries) => {
      const next = { ...Object.fromEntries(entries), image: 'nginx:1.28', name: first.request.name };
      const strategy = first.request.capacityProviderStrategy;
      const whole = strategy === undefined ? next : { ...next, capacityProviderStrategy: strategy };
      const written = JSON.stringify(whole);
      return {
        ...first,
        next: whole as unknown as DeployTenantInput,
        [fc.toStringMethod]: () => `${fc.stringify(first)} then ${written}`,
      };
    }),
);
