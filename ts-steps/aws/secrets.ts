import { type Tags, tagsOf } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { StaleSnapshot } from './stale.ts';

export interface SecretSnapshot {
  readonly arn: string;
  readonly tags: Tags;
  /**
   * The day on which AWS deletes the secret, as YYYY-MM-DD; undefined where no deletion is scheduled. Until it is
   * restored it cannot be used.
   */
  readonly deletedOn: string | undefined;
}

/** A secret by name or ARN, without its value; undefined where there is none. */
export const describeSecret = async (clients: ClusterClients, id: string): Promise<SecretSnapshot | undefined> => {
  const { send, DescribeSecretCommand } = await clients.secretsManager();
  try {
    const answer = await send(new DescribeSecretCommand({ SecretId: id }));
    return {
      arn: answer.ARN ?? '',
      tags: tagsOf(answer.Tags),
      deletedOn: answer.DeletedDate?.toISOString().slice(0, 10),
    };
  } catch (error) {
    if (isAws(error, 'ResourceNotFound')) return undefined;
    throw error;
  }
};

/**
 * Whether a secret's current value is this one. The value of a secret that is scheduled for deletion cannot be read:
 * false.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html (InvalidRequestException)
 */
export const hasSecretValue = async (clients: ClusterClients, id: string, value: string): Promise<boolean> => {
  const { send, GetSecretValueCommand } = await clients.secretsManager();
  try {
    const answer = await send(new GetSecretValueCommand({ SecretId: id }));
    return answer.SecretString === value;
  } catch (error) {
    if (isAws(error, 'ResourceNotFound')) return false;
    if (isAws(error, 'InvalidRequest') && /marked for deletion|marked deleted/i.test(error.message)) return false;
    throw error;
  }
};

/** Creates a secret; its ARN. @throws StaleSnapshot where one of that name appeared meanwhile */
export const createSecret = async (
  clients: ClusterClients,
  name: string,
  value: string,
  description: string,
  tags: Tags,
): Promise<string> => {
  const { send, CreateSecretCommand } = await clients.secretsManager();
  try {
    const answer = await send(
      new CreateSecretCommand({
        Name: name,
        Description: description,
        SecretString: value,
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      }),
    );
    return answer.ARN ?? '';
  } catch (error) {
    if (isAws(error, 'ResourceExists'))
      throw new StaleSnapshot(`secret ${name} was created by another run`, { cause: error });
    throw error;
  }
};

/** Gives a secret a new value. */
export const putSecretValue = async (clients: ClusterClients, id: string, value: string): Promise<void> => {
  const { send, PutSecretValueCommand } = await clients.secretsManager();
  await send(new PutSecretValueCommand({ SecretId: id, SecretString: value }));
};

/** Cancels the scheduled deletion of a secret. */
export const restoreSecret = async (clients: ClusterClients, id: string): Promise<void> => {
  const { send, RestoreSecretCommand } = await clients.secretsManager();
  await send(new RestoreSecretCommand({ SecretId: id }));
};

/** Sets tags of a secret; others stay. */
export const tagSecret = async (clients: ClusterClients, id: string, tags: Tags): Promise<void> => {
  const { send, TagResourceCommand } = await clients.secretsManager();
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  await send(new TagResourceCommand({ SecretId: id, Tags }));
};

/** Removes tags of a secret. */
export const untagSecret = async (clients: ClusterClients, id: string, tagKeys: readonly string[]): Promise<void> => {
  const { send, UntagResourceCommand } = await clients.secretsManager();
  await send(new UntagResourceCommand({ SecretId: id, TagKeys: [...tagKeys] }));
};

/**
 * Deletes a secret at once, also one that is scheduled for deletion: until a secret is gone, no other can have its
 * name, and the next cluster needs it.
 */
export const deleteSecret = async (clients: ClusterClients, id: string): Promise<void> => {
  const { send, DeleteSecretCommand } = await clients.secretsManager();
  await send(new DeleteSecretCommand({ SecretId: id, ForceDeleteWithoutRecovery: true }));
};
