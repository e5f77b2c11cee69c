import { type Tags, tagsOf } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { ifThere, pairs } from './iam.ts';

export interface InstanceProfileSnapshot {
  readonly name: string;
  readonly arn: string;
  readonly tags: Tags;
  readonly roles: readonly string[];
}

/** An instance profile by name. */
export const describeInstanceProfile = async (
  clients: ClusterClients,
  name: string,
): Promise<InstanceProfileSnapshot | undefined> => {
  const { send, GetInstanceProfileCommand } = await clients.iam();
  const profile = (await ifThere(() => send(new GetInstanceProfileCommand({ InstanceProfileName: name }))))
    ?.InstanceProfile;
  if (profile === undefined) return undefined;
  return {
    name,
    arn: profile.Arn ?? '',
    tags: tagsOf(profile.Tags),
    roles: (profile.Roles ?? []).flatMap((role) => role.RoleName ?? []),
  };
};

/** Creates an instance profile; its ARN. A profile of that name that exists already is used as it is. */
export const createInstanceProfile = async (clients: ClusterClients, name: string, tags: Tags): Promise<string> => {
  const { send, CreateInstanceProfileCommand, GetInstanceProfileCommand } = await clients.iam();
  try {
    const answer = await send(new CreateInstanceProfileCommand({ InstanceProfileName: name, Tags: pairs(tags) }));
    return answer.InstanceProfile?.Arn ?? '';
  } catch (error) {
    if (!isAws(error, 'EntityAlreadyExists')) throw error;
    const answer = await send(new GetInstanceProfileCommand({ InstanceProfileName: name }));
    return answer.InstanceProfile?.Arn ?? '';
  }
};

/** Sets tags of an instance profile; others stay. */
export const tagInstanceProfile = async (clients: ClusterClients, name: string, tags: Tags): Promise<void> => {
  const { send, TagInstanceProfileCommand } = await clients.iam();
  await send(new TagInstanceProfileCommand({ InstanceProfileName: name, Tags: pairs(tags) }));
};

/** Removes tags of an instance profile. */
export const untagInstanceProfile = async (
  clients: ClusterClients,
  name: string,
  tagKeys: readonly string[],
): Promise<void> => {
  const { send, UntagInstanceProfileCommand } = await clients.iam();
  await send(new UntagInstanceProfileCommand({ InstanceProfileName: name, TagKeys: [...tagKeys] }));
};

/** Adds a role to a profile, which can hold one at most. */
export const addRoleToInstanceProfile = async (
  clients: ClusterClients,
  profile: string,
  role: string,
): Promise<void> => {
  const { send, AddRoleToInstanceProfileCommand } = await clients.iam();
  try {
    await send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: profile, RoleName: role }));
  } catch (error) {
    // The profile holds a role already: another run has added it since this one read that there is none.
    if (!isAws(error, 'LimitExceeded')) throw error;
  }
};

/** Removes the roles from an instance profile, and deletes the profile. */
export const deleteInstanceProfile = async (
  clients: ClusterClients,
  name: string,
  roles: readonly string[],
): Promise<void> => {
  const { send, RemoveRoleFromInstanceProfileCommand, DeleteInstanceProfileCommand } = await clients.iam();
  for (const role of roles)
    await ifThere(() => send(new RemoveRoleFromInstanceProfileCommand({ InstanceProfileName: name, RoleName: role })));
  await ifThere(() => send(new DeleteInstanceProfileCommand({ InstanceProfileName: name })));
};
