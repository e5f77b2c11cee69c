import type { LaunchTemplate, RequestLaunchTemplateData, ResponseLaunchTemplateData } from '@aws-sdk/client-ec2';
import { type Tags, tagsOf } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { StaleSnapshot } from './stale.ts';

export interface LaunchTemplateSnapshot {
  readonly id: string;
  readonly name: string;
  readonly defaultVersion: number;
  readonly tags: Tags;
  /** The content of the default version. */
  readonly data: ResponseLaunchTemplateData;
}

/** A launch template with its default version, by name; undefined where there is none. */
export const describeLaunchTemplate = async (
  clients: ClusterClients,
  name: string,
): Promise<LaunchTemplateSnapshot | undefined> => {
  const { send, DescribeLaunchTemplatesCommand, DescribeLaunchTemplateVersionsCommand } = await clients.ec2();
  try {
    const [templates, versions] = await Promise.all([
      send(new DescribeLaunchTemplatesCommand({ LaunchTemplateNames: [name] })),
      send(new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName: name, Versions: ['$Default'] })),
    ]);
    const template: LaunchTemplate | undefined = templates.LaunchTemplates?.[0];
    const version = versions.LaunchTemplateVersions?.[0];
    if (template === undefined || version === undefined) return undefined;
    return {
      id: template.LaunchTemplateId ?? '',
      name,
      defaultVersion: template.DefaultVersionNumber ?? 1,
      tags: tagsOf(template.Tags),
      data: version.LaunchTemplateData ?? {},
    };
  } catch (error) {
    if (isAws(error, 'InvalidLaunchTemplateName.NotFound', 'InvalidLaunchTemplateId.NotFound')) return undefined;
    throw error;
  }
};

export interface LaunchTemplateInput {
  readonly name: string;
  readonly data: RequestLaunchTemplateData;
  readonly tags: Tags;
  readonly clientToken: string;
}

/** Creates a launch template; its id. @throws StaleSnapshot where one of that name appeared meanwhile */
export const createLaunchTemplate = async (clients: ClusterClients, input: LaunchTemplateInput): Promise<string> => {
  const { send, CreateLaunchTemplateCommand } = await clients.ec2();
  try {
    const answer = await send(
      new CreateLaunchTemplateCommand({
        LaunchTemplateName: input.name,
        LaunchTemplateData: input.data,
        ClientToken: input.clientToken,
        TagSpecifications: [
          {
            ResourceType: 'launch-template',
            Tags: Object.entries(input.tags).map(([Key, Value]) => ({ Key, Value })),
          },
        ],
      }),
    );
    return answer.LaunchTemplate?.LaunchTemplateId ?? '';
  } catch (error) {
    if (isAws(error, 'InvalidLaunchTemplateName.AlreadyExists'))
      throw new StaleSnapshot(`launch template ${input.name} was created by another run`, { cause: error });
    throw error;
  }
};

/** Adds a version and makes it the default one. Running instances keep the version that they were launched with. */
export const createLaunchTemplateVersion = async (
  clients: ClusterClients,
  input: Omit<LaunchTemplateInput, 'tags'>,
): Promise<void> => {
  const { send, CreateLaunchTemplateVersionCommand, ModifyLaunchTemplateCommand } = await clients.ec2();
  const answer = await send(
    new CreateLaunchTemplateVersionCommand({
      LaunchTemplateName: input.name,
      LaunchTemplateData: input.data,
      ClientToken: input.clientToken,
    }),
  );
  const version = answer.LaunchTemplateVersion?.VersionNumber;
  await send(new ModifyLaunchTemplateCommand({ LaunchTemplateName: input.name, DefaultVersion: String(version) }));
};

/** Deletes a launch template with all its versions. What is gone already is no failure. */
export const deleteLaunchTemplate = async (clients: ClusterClients, name: string): Promise<void> => {
  const { send, DeleteLaunchTemplateCommand } = await clients.ec2();
  try {
    await send(new DeleteLaunchTemplateCommand({ LaunchTemplateName: name }));
  } catch (error) {
    if (!isAws(error, 'InvalidLaunchTemplateName.NotFound', 'InvalidLaunchTemplateName.NotFoundException')) throw error;
  }
};
