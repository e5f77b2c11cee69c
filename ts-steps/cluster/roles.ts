import type { RoleSnapshot } from '../aws/iam.ts';
import { stableJson } from '../data/hash.ts';
import { type ClusterChange, operation } from './change.ts';
import { type ClusterContext, creationReason } from './context.ts';
import { dockerHubSecretOf } from './docker-hub-secret.ts';
import { policyName } from './names.ts';
import { hasInstances } from './settings.ts';

interface WantedRole {
  /** Id of the operation that creates it. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly service: string;
  readonly managedPolicy: string;
  /** The inline policy; undefined where it needs none. */
  readonly statements: readonly object[];
}

const policyText = (statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

/** The trust policy that lets one AWS service assume a role. */
const trustPolicy = (service: string): string =>
  policyText([{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }]);

const samePolicy = (a: string | undefined, b: string): boolean => {
  try {
    return a !== undefined && stableJson(JSON.parse(a)) === stableJson(JSON.parse(b));
  } catch {
    return false;
  }
};

const planRole = (wanted: WantedRole, found: RoleSnapshot | undefined, context: ClusterContext): ClusterChange[] => {
  const { settings, tags } = context;
  const document = policyText(wanted.statements);
  const trust = trustPolicy(wanted.service);
  const attach = operation(
    'attachRolePolicy',
    `${wanted.id}.managed`,
    { role: wanted.name, policyArn: wanted.managedPolicy },
    { after: [wanted.id] },
  );
  const put = operation(
    'putRolePolicy',
    `${wanted.id}.inline`,
    { role: wanted.name, policyName, document },
    { after: [wanted.id] },
  );
  const bound = operation('setPermissionsBoundary', `${wanted.id}.boundary`, {
    role: wanted.name,
    permissionsBoundary: settings.permissionsBoundary,
  });
  const assume = operation('updateAssumeRolePolicy', `${wanted.id}.trust`, { role: wanted.name, document: trust });
  const inline = wanted.statements.length === 0 ? [] : [put];
  if (found === undefined)
    return [
      {
        resource: 'role',
        name: wanted.name,
        action: 'create',
        reason: creationReason(context),
        fields: [{ pointer: '/description', to: wanted.description }],
        operations: [
          operation('createRole', wanted.id, {
            name: wanted.name,
            description: wanted.description,
            trustPolicy: trust,
            tags,
            permissionsBoundary: settings.permissionsBoundary,
          }),
          attach,
          ...inline,
        ],
      },
    ];
  const lacksManaged = !found.managedPolicies.includes(wanted.managedPolicy);
  const lacksInline = inline.length > 0 && !samePolicy(found.inlinePolicy, document);
  const isBound = found.permissionsBoundary === settings.permissionsBoundary;
  const isTrusting = samePolicy(found.trustPolicy, trust);
  if (!lacksManaged && !lacksInline && isBound && isTrusting) return [];
  return [
    {
      resource: 'role',
      name: wanted.name,
      action: 'update',
      reason: '',
      fields: [
        ...(lacksManaged ? [{ pointer: '/managedPolicies', to: wanted.managedPolicy }] : []),
        ...(lacksInline ? [{ pointer: '/policy', to: document }] : []),
        ...(isTrusting ? [] : [{ pointer: '/trustPolicy', to: trust }]),
        ...(isBound
          ? []
          : [{ pointer: '/permissionsBoundary', from: found.permissionsBoundary, to: settings.permissionsBoundary }]),
      ],
      operations: [
        ...(isTrusting ? [] : [assume]),
        ...(isBound ? [] : [bound]),
        ...(lacksManaged ? [attach] : []),
        ...(lacksInline ? inline : []),
      ],
    },
  ];
};

/**
 * The ARN of a secret, for a policy. In AWS a secret's ARN ends with its name and six random characters: `??????` where
 * only the name is known.
 */
const secretArn = (secret: string, { found }: ClusterContext): string =>
  secret.startsWith('arn:')
    ? secret
    : `arn:${found.partition}:secretsmanager:${found.region}:${found.account}:secret:${secret}-??????`;

const readSecret = (context: ClusterContext): object[] => {
  const secret = dockerHubSecretOf(context);
  return secret === undefined
    ? []
    : [
        {
          Sid: 'DockerHubLogin',
          Effect: 'Allow',
          Action: 'secretsmanager:GetSecretValue',
          Resource: secretArn(secret, context),
        },
      ];
};

/** Lets a role decrypt with the customer-managed KMS key, through these services only. Reading a secret needs it. */
const decrypt = ({ settings: { kmsKeyArn } }: ClusterContext, services: readonly string[]): object[] =>
  kmsKeyArn === undefined
    ? []
    : [
        {
          Sid: 'DecryptSecrets',
          Effect: 'Allow',
          Action: 'kms:Decrypt',
          Resource: kmsKeyArn,
          Condition: { StringLike: { 'kms:ViaService': services.map((service) => `${service}.*`) } },
        },
      ];

const executionRole = (context: ClusterContext): WantedRole => {
  const { names, settings, found } = context;
  const { partition, region, account } = found;
  const prefix = settings.secretsPrefix ?? names.secretsPrefix;
  return {
    id: 'executionRole',
    name: names.executionRole,
    description: `Pulls images, writes logs and reads secrets for tasks of ECS cluster ${names.cluster}.`,
    service: 'ecs-tasks.amazonaws.com',
    managedPolicy: `arn:${partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,
    statements: [
      {
        Sid: 'TenantSecrets',
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: `arn:${partition}:secretsmanager:${region}:${account}:secret:${prefix}*`,
      },
      {
        Sid: 'TenantParameters',
        Effect: 'Allow',
        Action: 'ssm:GetParameters',
        Resource: `arn:${partition}:ssm:${region}:${account}:parameter/${prefix.replace(/^\//, '')}*`,
      },
      ...readSecret(context),
      ...decrypt(context, ['secretsmanager', 'ssm']),
    ],
  };
};

/**
 * The principal of EC2 in the trust policy of the instance role. In China EC2 has a principal of its own; that of ECS
 * tasks is the same everywhere.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html
 */
const ec2Principal = (partition: string): string =>
  partition === 'aws-cn' ? 'ec2.amazonaws.com.cn' : 'ec2.amazonaws.com';

const instanceRole = (context: ClusterContext): WantedRole => ({
  id: 'instanceRole',
  name: context.names.instanceRole,
  description: `Instances of ECS cluster ${context.names.cluster}.`,
  service: ec2Principal(context.found.partition),
  managedPolicy: `arn:${context.found.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role`,
  statements:
    dockerHubSecretOf(context) === undefined ? [] : [...readSecret(context), ...decrypt(context, ['secretsmanager'])],
});

const planInstanceProfile = (context: ClusterContext): ClusterChange[] => {
  const { names, found, tags } = context;
  const profile = found.instanceProfile;
  const add = operation(
    'addRoleToInstanceProfile',
    'instanceProfile.role',
    { profile: names.instanceProfile, role: names.instanceRole },
    { after: ['instanceProfile', 'instanceRole'] },
  );
  if (profile === undefined)
    return [
      {
        resource: 'instanceProfile',
        name: names.instanceProfile,
        action: 'create',
        reason: creationReason(context),
        fields: [],
        operations: [operation('createInstanceProfile', 'instanceProfile', { name: names.instanceProfile, tags }), add],
      },
    ];
  if (profile.roles.length > 0) return [];
  return [
    {
      resource: 'instanceProfile',
      name: names.instanceProfile,
      action: 'update',
      reason: 'holds no role: put back',
      fields: [{ pointer: '/role', to: names.instanceRole }],
      operations: [add],
    },
  ];
};

/** The roles of instances and tasks, and the service-linked roles that are missing. */
export const planRoles = (context: ClusterContext): ClusterChange[] => {
  const { settings, found } = context;
  const instances = hasInstances(settings) && settings.instanceProfileArn === undefined;
  return [
    ...found.missingServiceLinkedRoles.map(
      (service): ClusterChange => ({
        resource: 'serviceLinkedRole',
        name: service,
        action: 'create',
        reason: 'missing in the account',
        fields: [],
        operations: [operation('ensureServiceLinkedRole', `serviceLinkedRole.${service}`, { service })],
      }),
    ),
    ...(settings.executionRoleArn === undefined ? planRole(executionRole(context), found.executionRole, context) : []),
    ...(instances
      ? [...planRole(instanceRole(context), found.instanceRole, context), ...planInstanceProfile(context)]
      : []),
  ];
};
