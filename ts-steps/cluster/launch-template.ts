import type { RequestLaunchTemplateData, ResponseLaunchTemplateData } from '@aws-sdk/client-ec2';
import { hex, same, stableJson } from '../data/hash.ts';
import { type ClusterChange, operation } from './change.ts';
import { type ClusterContext, creationReason } from './context.ts';
import { dockerHubSecretOf } from './docker-hub-secret.ts';
import { userData } from './user-data.ts';

const rootDevice = '/dev/xvda';

const base64 = (ascii: string): string => btoa(ascii);

/**
 * What instances are launched with. The id of a security group that this run creates is filled in later, by a
 * reference.
 */
const desiredData = (context: ClusterContext): RequestLaunchTemplateData => {
  const { settings, names, found, tags } = context;
  const instanceTags = Object.entries({ ...tags, Name: names.autoScalingGroup }).map(([Key, Value]) => ({
    Key,
    Value,
  }));
  return {
    ImageId: found.imageId,
    IamInstanceProfile:
      settings.instanceProfileArn === undefined
        ? { Name: names.instanceProfile }
        : { Arn: settings.instanceProfileArn },
    SecurityGroupIds: settings.securityGroups ?? [found.taskGroup?.GroupId ?? ''],
    // A hop limit of 1: containers with a network of their own cannot reach the metadata service, and so not the
    // instance's role.
    MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 1 },
    BlockDeviceMappings: [
      {
        DeviceName: rootDevice,
        Ebs: { VolumeSize: settings.rootVolumeSize, VolumeType: 'gp3', Encrypted: true, DeleteOnTermination: true },
      },
    ],
    UserData: base64(
      userData({
        cluster: names.cluster,
        region: found.region,
        imagePullBehavior: settings.imagePullBehavior,
        dockerHubSecretArn: dockerHubSecretOf(context),
      }),
    ),
    TagSpecifications: [
      { ResourceType: 'instance', Tags: instanceTags },
      { ResourceType: 'volume', Tags: instanceTags },
    ],
  };
};

type Data = RequestLaunchTemplateData | ResponseLaunchTemplateData;

/** The fields of a template version that are compared and shown in a plan, by the names that a plan gives them. */
const comparedFields = (data: Data): Readonly<Record<string, unknown>> => {
  const root = (data.BlockDeviceMappings ?? []).find((mapping) => mapping.DeviceName === rootDevice)?.Ebs;
  const specifications = (data.TagSpecifications ?? []).filter((one) =>
    /^(instance|volume)$/.test(one.ResourceType ?? ''),
  );
  const tags = specifications.flatMap((one) =>
    (one.Tags ?? []).map((tag) => `${one.ResourceType} ${tag.Key}=${tag.Value}`),
  );
  return {
    imageId: data.ImageId,
    instanceProfile: data.IamInstanceProfile?.Name ?? data.IamInstanceProfile?.Arn,
    securityGroups: [...(data.SecurityGroupIds ?? [])].sort(),
    imdsv2: data.MetadataOptions?.HttpTokens === 'required',
    hopLimit: data.MetadataOptions?.HttpPutResponseHopLimit,
    rootVolumeSize: root?.VolumeSize,
    encrypted: root?.Encrypted,
    userData: data.UserData === undefined ? undefined : hex(data.UserData, 12),
    tags: tags.sort(),
  };
};

/** The launch template. (AWS has closed its predecessor, the launch configuration, to new accounts.) */
export const planLaunchTemplate = (context: ClusterContext): ClusterChange[] => {
  const { names, found, run, settings } = context;
  const data = desiredData(context);
  const newGroup = settings.securityGroups === undefined && found.taskGroup === undefined;
  const order = {
    after: ['instanceProfile.role', 'instanceRole.managed'],
    references: newGroup ? [{ pointer: '/data/SecurityGroupIds/0', operation: 'taskGroup' }] : [],
  };
  const clientToken = `${run.token}-t`;
  const wanted = comparedFields(data);
  if (found.launchTemplate === undefined)
    return [
      {
        resource: 'launchTemplate',
        name: names.launchTemplate,
        action: 'create',
        reason: creationReason(context),
        fields: [
          { pointer: '/imageId', to: data.ImageId },
          { pointer: '/rootVolumeSize', to: settings.rootVolumeSize },
        ],
        operations: [
          operation(
            'createLaunchTemplate',
            'launchTemplate',
            { name: names.launchTemplate, data, tags: context.tags, clientToken },
            order,
          ),
        ],
      },
    ];
  const present = comparedFields(found.launchTemplate.data);
  const fields = Object.keys(wanted)
    .filter((key) => !same(wanted[key], present[key]))
    .map((key) => ({ pointer: `/${key}`, from: present[key], to: wanted[key] }));
  if (fields.length === 0 && !newGroup) return [];
  return [
    {
      resource: 'launchTemplate',
      name: names.launchTemplate,
      action: 'update',
      reason: run.replaceInstances ? '' : 'a new version; running instances keep theirs until replaceInstances: true',
      fields,
      operations: [
        operation(
          'createLaunchTemplateVersion',
          'launchTemplate',
          // The token is made of the change: when an answer is lost and the call is made again, no second version is
          // made.
          { name: names.launchTemplate, data, clientToken: hex(stableJson([clientToken, wanted]), 32) },
          order,
        ),
      ],
    },
  ];
};
