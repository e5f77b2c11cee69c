import { type FailureClass, guide, named } from './failure-class.ts';
import { ecrLogin } from './registry-auth.ts';

const from = ['reason', 'task', 'event'] as const;
const doc = guide('task_cannot_pull_image');

/** A pull that failed, and what the text says besides. */
const pull = (rest: string): RegExp =>
  new RegExp(`(?:CannotPull\\w*Error|task can't pull the image).*?(?:${rest})`, 'i');

/** A host of Amazon ECR, also of its dual-stack endpoints and its public gallery. */
const ecrHost = '(?:\\.dkr[.-]ecr[.-]|public\\.ecr\\.aws)';

const network =
  'waiting for connection|i/o timeout|context deadline exceeded|context canceled|no such host|dial tcp|TLS handshake timeout|server misbehaving|network is unreachable|no route to host|connection (?:refused|reset|timed out|issue between)|Client\\.Timeout';

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const registryOf = (image: string): string => (image === '' ? 'the registry' : `the registry of ${image}`);

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
    pattern: pull(`not authorized to perform: ecr:|${ecrHost}.*?403 Forbidden`),
    also: [{ from, pattern: new RegExp(`${ecrLogin}.*?(?:not authorized to perform|AccessDenied)`, 'i') }],
    certainty: 'sure',
    sentence: ({ image, deniedRole, deniedAction }) =>
      `${deniedRole === '' ? 'The role that pulls it' : `Role ${deniedRole}`} may not pull ${image || 'the image'} from Amazon ECR${named(': it lacks ', deniedAction)}.`,
    hint: ({ executionRole, deniedRole }) =>
      `Attach AmazonECSTaskExecutionRolePolicy to ${deniedRole || executionRole || 'the execution role'}${deniedRole === '' && executionRole === '' ? " (without one, ECR read rights to the instances' role)" : ''}; for another account's repository its policy has to allow it too.`,
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
      'manifest for (\\S+) not found|manifest unknown|failed to resolve ref(?:erence)? "?([^\\s"]+)"?: .*not found|does not exist within the repository',
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
    pattern: pull(
      `requested access to the resource is denied|pull access denied(?!.*not authorized)|repository (?!with)\\S+ not found|repository with name \\S+ does not exist|name unknown|insufficient_scope|403 Forbidden(?<!${ecrHost}.*)|:(?: error from registry:)? denied\\.?( denied\\.?)?$`,
    ),
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
      'no basic auth credentials|unauthorized|authentication required|incorrect username or password|access forbidden|asm fetching secret from the service',
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
    pattern: pull(`(?!.*x509:)(?:${network})`),
    also: [{ from, pattern: new RegExp(`${ecrLogin}.*?(?:${network})`, 'i') }],
    certainty: 'patient',
    sentence: ({ image }, [text = '']) =>
      /unable to pull secrets or registry auth/i.test(text)
        ? `Amazon ECR cannot be reached from the subnet, to log in for ${image || 'the image'}.`
        : `${upper(registryOf(image))} cannot be reached from the subnet.`,
    hint: 'The subnet needs a way out: a public IP address or a NAT route, or endpoints for ECR (api and dkr) and S3; port 443 open to the outside; and DNS.',
    doc,
  },
  {
    id: 'registry-certificate',
    from,
    pattern: pull('x509:|failed to verify certificate'),
    certainty: 'sure',
    sentence: ({ image }) => `The host does not trust the certificate of ${registryOf(image)}.`,
    hint: 'Give the registry a certificate of a public authority that has not expired, or the instances the authority that signed it (/etc/docker/certs.d); look at a proxy in between.',
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
