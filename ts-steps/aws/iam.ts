import type { Role } from '@aws-sdk/client-iam';
import { type Tags, tagsOf } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';

export interface RoleSnapshot {
  readonly name: string;
  readonly arn: string;
  readonly tags: Tags;
  readonly permissionsBoundary: string | undefined;
  /** The trust policy (who may assume the role), as JSON text. */
  readonly trustPolicy: string | undefined;
  /** ARNs of the managed policies. */
  readonly managedPolicies: readonly string[];
  /** The inline policy of our name, as text; undefined where there is none. */
  readonly inlinePolicy: string | undefined;
}

/** What was read; undefined where IAM has nothing of that name. */
export const ifThere = async <Found>(read: () => Promise<Found>): Promise<Found | undefined> => {
  try {
    return await read();
  } catch (error) {
    if (isAws(error, 'NoSuchEntity')) return undefined;
    throw error;
  }
};

const decoded = (document: string | undefined): string | undefined =>
  document === undefined ? undefined : decodeURIComponent(document);

/** A role with its policies, by name. @param policyName name of the inline policy that matters */
export const describeRole = async (
  clients: ClusterClients,
  name: string,
  policyName: string,
): Promise<RoleSnapshot | undefined> => {
  const { send, GetRoleCommand, ListAttachedRolePoliciesCommand, GetRolePolicyCommand } = await clients.iam();
  const [role, attached, inline] = await Promise.all([
    ifThere(() => send(new GetRoleCommand({ RoleName: name }))),
    ifThere(() => send(new ListAttachedRolePoliciesCommand({ RoleName: name }))),
    ifThere(() => send(new GetRolePolicyCommand({ RoleName: name, PolicyName: policyName }))),
  ]);
  const found: Role | undefined = role?.Role;
  if (found === undefined) return undefined;
  return {
    name,
    arn: found.Arn ?? '',
    tags: tagsOf(found.Tags),
    permissionsBoundary: found.PermissionsBoundary?.PermissionsBoundaryArn,
    trustPolicy: decoded(found.AssumeRolePolicyDocument),
    managedPolicies: (attached?.AttachedPolicies ?? []).flatMap((policy) => policy.PolicyArn ?? []),
    inlinePolicy: decoded(inline?.PolicyDocument),
  };
};

export interface RoleInput {
  readonly name: string;
  readonly description: string;
  readonly trustPolicy: string;
  readonly tags: Tags;
  readonly permissionsBoundary: string | undefined;
}

/** Tags as IAM's list. */
export const pairs = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** Creates a role; its ARN. A role of that name that exists already is used as it is. */
export const createRole = async (clients: ClusterClients, input: RoleInput): Promise<string> => {
  const { send, CreateRoleCommand, GetRoleCommand } = await clients.iam();
  try {
    const answer = await send(
      new CreateRoleCommand({
        RoleName: input.name,
        Description: input.description,
        AssumeRolePolicyDocument: input.trustPolicy,
        Tags: pairs(input.tags),
        ...(input.permissionsBoundary === undefined ? {} : { PermissionsBoundary: input.permissionsBoundary }),
      }),
    );
    return answer.Role?.Arn ?? '';
  } catch (error) {
    if (!isAws(error, 'EntityAlreadyExists')) throw error;
    const answer = await send(new GetRoleCommand({ RoleName: input.name }));
    return answer.Role?.Arn ?? '';
  }
};

/** Replaces the trust policy of a role: who may assume it. */
export const updateAssumeRolePolicy = async (
  clients: ClusterClients,
  role: string,
  document: string,
): Promise<void> => {
  const { send, UpdateAssumeRolePolicyCommand } = await clients.iam();
  await send(new UpdateAssumeRolePolicyCommand({ RoleName: role, PolicyDocument: document }));
};

/** Attaches a managed policy. No error where it is attached already. */
export const attachRolePolicy = async (clients: ClusterClients, role: string, policyArn: string): Promise<void> => {
  const { send, AttachRolePolicyCommand } = await clients.iam();
  await send(new AttachRolePolicyCommand({ RoleName: role, PolicyArn: policyArn }));
};

/** Creates or replaces an inline policy. */
export const putRolePolicy = async (
  clients: ClusterClients,
  role: string,
  policyName: string,
  document: string,
): Promise<void> => {
  const { send, PutRolePolicyCommand } = await clients.iam();
  await send(new PutRolePolicyCommand({ RoleName: role, PolicyName: policyName, PolicyDocument: document }));
};

/** Sets or removes a role's permissions boundary. */
export const setPermissionsBoundary = async (
  clients: ClusterClients,
  role: string,
  permissionsBoundary: string | undefined,
): Promise<void> => {
  const { send, PutRolePermissionsBoundaryCommand, DeleteRolePermissionsBoundaryCommand } = await clients.iam();
  if (permissionsBoundary === undefined) await send(new DeleteRolePermissionsBoundaryCommand({ RoleName: role }));
  else await send(new PutRolePermissionsBoundaryCommand({ RoleName: role, PermissionsBoundary: permissionsBoundary }));
};

/** Sets tags of a role; others stay. */
export const tagRole = async (clients: ClusterClients, name: string, tags: Tags): Promise<void> => {
  const { send, TagRoleCommand } = await clients.iam();
  await send(new TagRoleCommand({ RoleName: name, Tags: pairs(tags) }));
};

/** Removes tags of a role. */
export const untagRole = async (clients: ClusterClients, name: string, tagKeys: readonly string[]): Promise<void> => {
  const { send, UntagRoleCommand } = await clients.iam();
  await send(new UntagRoleCommand({ RoleName: name, TagKeys: [...tagKeys] }));
};

/** Creates the service-linked role of an AWS service where the account has none. */
export const ensureServiceLinkedRole = async (clients: ClusterClients, service: string): Promise<void> => {
  const { send, CreateServiceLinkedRoleCommand } = await clients.iam();
  try {
    await send(new CreateServiceLinkedRoleCommand({ AWSServiceName: service }));
  } catch (error) {
    const exists =
      isAws(error, 'InvalidInput', 'EntityAlreadyExists') && /has been taken|already exists/i.test(error.message);
    if (!exists) throw error;
  }
};

/** Whether a role exists. */
export const roleExists = async (clients: ClusterClients, name: string): Promise<boolean> => {
  const { send, GetRoleCommand } = await clients.iam();
  return (await ifThere(() => send(new GetRoleCommand({ RoleName: name })))) !== undefined;
};

/** Deletes a role, its policies first: IAM deletes only a role without policies. */
export const deleteRole = async (clients: ClusterClients, name: string): Promise<void> => {
  const {
    send,
    ListAttachedRolePoliciesCommand,
    ListRolePoliciesCommand,
    DetachRolePolicyCommand,
    DeleteRolePolicyCommand,
    DeleteRoleCommand,
  } = await clients.iam();
  const [attached, inline] = await Promise.all([
    ifThere(() => send(new ListAttachedRolePoliciesCommand({ RoleName: name }))),
    ifThere(() => send(new ListRolePoliciesCommand({ RoleName: name }))),
  ]);
  await Promise.all([
    ...(attached?.AttachedPolicies ?? []).map(({ PolicyArn }) =>
      ifThere(() => send(new DetachRolePolicyCommand({ RoleName: name, PolicyArn }))),
    ),
    ...(inline?.PolicyNames ?? []).map((PolicyName) =>
      ifThere(() => send(new DeleteRolePolicyCommand({ RoleName: name, PolicyName }))),
    ),
  ]);
  await ifThere(() => send(new DeleteRoleCommand({ RoleName: name })));
};
