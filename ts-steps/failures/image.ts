import { type FailureClass, guide, named } from './failure-class.ts';

const from = ['reason', 'task', 'event'] as const;
const doc = guide('task_cannot_pull_image');

/** A pull that failed, and what the text says besides. */
const pull = (rest: string): RegExp =>
  new RegExp(`(?:CannotPull\\w*Error|task can't pull the image).*?(?:${rest})`, 'i');

/** The image cannot be had. */
export const imageFailures: readonly FailureClass[] = [
  {
    id: 'image-rate-limit',
    from,
    pattern: pull('toomanyrequests|pull rate limit|429 Too Many Requests'),
    certainty: 'patient',
    sentence: ({ image }) => `The registry refused the pull of ${image || 'the image'}: its limit of pulls is reached.`,
    hint: 'Log in to the registry (repositoryCredentials), or take the image from Amazon ECR or a pull-through cache. Retrying fast makes it worse.',
    doc: 'https://repost.aws/knowledge-center/ecs-pull-container-error-rate-limit',
  },
  {
    id: 'image-access-denied',
    from,
    pattern: pull('not authorized to perform: (ecr:\\w+)|403 Forbidden'),
    certainty: 'sure',
    sentence: ({ image }, [, action]) =>
      `The role that pulls ${image || 'the image'} may not do so${named(': it lacks ', action ?? '')}.`,
    hint: ({ executionRole }) =>
      `Attach AmazonECSTaskExecutionRolePolicy to ${executionRole || 'the execution role'} (without one, ECR read rights to the instances' role); for another account's repository its policy has to allow it too.`,
    doc: guide('task_execution_IAM_role'),
  },
  {
    id: 'image-architecture',
    from,
    pattern: /descriptor matching platform '?([\w/]+)'?|no matching manifest for ([\w/]+)/i,
    certainty: 'sure',
    sentence: ({ image }, [, one, other]) => `${image || 'The image'} has no build for ${one || other}.`,
    hint: 'Build and push it for that platform (docker buildx build --platform), or set cpuArchitecture to what it is built for.',
    doc,
  },
  {
    id: 'disk-full',
    from,
    pattern: /(?:Cannot(?:Pull|Create|Start)\w*Error|container).*?(?:no space left on device|Thin Pool has)/i,
    certainty: 'patient',
    sentence: ({ image }) => `The container instance has no disk space left for ${image || 'the image'}.`,
    hint: 'Give the instances a bigger root volume, let the agent clean images up more often, and limit local logs.',
    doc: guide('CannotCreateContainerError'),
  },
  {
    id: 'image-tag-missing',
    from,
    pattern: pull(
      'manifest for (\\S+) not found|manifest unknown|failed to resolve ref(?:erence)? (\\S+): .*not found',
    ),
    certainty: 'sure',
    sentence: ({ image }, [, one, other]) =>
      `There is no image ${one || other || image}: its repository has no such tag or digest.`,
    hint: ({ image }) =>
      image.includes('@')
        ? 'Push that digest again, or name one that is there.'
        : 'Push the tag, or mend the name. A tag that was overwritten or deleted after ECS had noted its digest needs another deployment.',
    doc,
  },
  {
    id: 'image-repository-missing',
    from,
    pattern: pull('requested access to the resource is denied|repository \\S+ not found|name unknown'),
    certainty: 'sure',
    sentence: ({ image }) =>
      `There is no image ${image || 'of that name'}: the registry knows no such repository, or it is private and there is no login for it.`,
    hint: 'Check name, account and Region of the image; for a private one set repositoryCredentials. Docker Hub says the same in both cases.',
    doc,
  },
  {
    id: 'image-credentials',
    from,
    pattern: pull(
      'no basic auth credentials|unauthorized|authentication required|incorrect username or password|asm fetching secret from the service',
    ),
    certainty: 'sure',
    sentence: ({ image }) => `The registry refused the login for ${image || 'the image'}.`,
    hint: ({ executionRole }) =>
      `Set repositoryCredentials to a Secrets Manager secret that holds username and password, and let ${executionRole || 'an execution role'} read it; for Amazon ECR the role needs the rights to pull.`,
    doc: guide('private-auth'),
  },
  {
    id: 'registry-unreachable',
    from,
    pattern: pull(
      'waiting for connection|i/o timeout|context deadline exceeded|context canceled|no such host|dial tcp|TLS handshake timeout',
    ),
    certainty: 'patient',
    sentence: ({ image }) => `The host cannot reach the registry of ${image || 'the image'} from its subnet.`,
    hint: 'The subnet needs a way out: a public IP address or a NAT route, or endpoints for ECR (api and dkr) and S3; port 443 open to the outside; and DNS.',
    doc,
  },
  {
    id: 'image-credentials',
    from,
    general: true,
    pattern: /CannotPull(?:ContainerAuth|ECRContainer)Error/i,
    certainty: 'sure',
    sentence: ({ image }) => `The registry refused the login for ${image || 'the image'}.`,
    hint: 'Check repositoryCredentials and the rights of the execution role.',
    doc: guide('private-auth'),
  },
  {
    id: 'image-pull',
    from,
    general: true,
    pattern: /CannotPull\w*Error|task can't pull the image/i,
    certainty: 'patient',
    sentence: ({ image }) => `${image || 'The image'} could not be pulled.`,
    hint: 'The text above says what the registry answered.',
    doc,
  },
];
