import type { AutoScalingGroup, MixedInstancesPolicy } from '@aws-sdk/client-auto-scaling';
import type { FieldChange } from '../data/change.ts';
import { valueChanges } from '../data/field-changes.ts';
import { same } from '../data/hash.ts';
import type { Settings } from '../generated/create-cluster.defaults.ts';
import { type ClusterChange, operation } from './change.ts';
import { type ClusterContext, creationReason } from './context.ts';
import { groupSubnets } from './offered-zones.ts';
import type { ClusterSettings, PresentClusterSettings } from './settings.ts';

/** The settings that the Auto Scaling group holds. */
export const groupSettings = [
  'minSize',
  'maxSize',
  'instanceTypes',
  'instanceRequirements',
  'onDemandBaseCapacity',
  'onDemandPercentageAboveBaseCapacity',
  'spotMaxPrice',
] as const;

const requirements = (
  { vCpuCount, memoryMiB }: NonNullable<Settings['instanceRequirements']>,
  settings: ClusterSettings,
) => ({
  VCpuCount: { Min: vCpuCount.min, ...(vCpuCount.max === undefined ? {} : { Max: vCpuCount.max }) },
  MemoryMiB: { Min: memoryMiB.min, ...(memoryMiB.max === undefined ? {} : { Max: memoryMiB.max }) },
  CpuManufacturers:
    settings.cpuArchitecture === 'ARM64' ? ['amazon-web-services' as const] : ['intel' as const, 'amd' as const],
  // Burstable types are slower once their CPU credits are used up: the tenants' CPU alarms would then mean nothing.
  BurstablePerformance: 'excluded' as const,
});

const mixedInstances = ({ settings, names }: ClusterContext): MixedInstancesPolicy => ({
  LaunchTemplate: {
    LaunchTemplateSpecification: { LaunchTemplateName: names.launchTemplate, Version: '$Default' },
    Overrides:
      settings.instanceRequirements === undefined
        ? (settings.instanceTypes ?? []).map((InstanceType) => ({ InstanceType }))
        : [{ InstanceRequirements: requirements(settings.instanceRequirements, settings) }],
  },
  InstancesDistribution: {
    OnDemandBaseCapacity: settings.onDemandBaseCapacity,
    OnDemandPercentageAboveBaseCapacity: settings.onDemandPercentageAboveBaseCapacity,
    OnDemandAllocationStrategy: settings.instanceRequirements === undefined ? 'prioritized' : 'lowest-price',
    SpotAllocationStrategy: 'price-capacity-optimized',
    // An empty text removes a max price that was set earlier.
    SpotMaxPrice: settings.spotMaxPrice === undefined ? '' : String(settings.spotMaxPrice),
  },
});

const subnetIdsOf = (context: ClusterContext): string =>
  groupSubnets(context)
    .map((subnet) => subnet.SubnetId)
    .join(',');

const subnetsDiffer = (group: AutoScalingGroup, context: ClusterContext): boolean =>
  !same((group.VPCZoneIdentifier ?? '').split(',').sort(), subnetIdsOf(context).split(',').sort());

/** Fields that no setting controls and that differ from what they always have to be. */
const differingFixedFields = (
  group: AutoScalingGroup,
  { found, names }: ClusterContext,
  wanted: MixedInstancesPolicy,
): FieldChange[] => {
  const present = group.MixedInstancesPolicy;
  const spec = present?.LaunchTemplate?.LaunchTemplateSpecification;
  // A group refers to its template by id: after a template was deleted and made again, the group still has the old id.
  const isOurs = spec?.LaunchTemplateId === found.launchTemplate?.id && spec?.Version === '$Default';
  const strategies = (['OnDemandAllocationStrategy', 'SpotAllocationStrategy'] as const).filter(
    (key) => present?.InstancesDistribution?.[key] !== wanted.InstancesDistribution?.[key],
  );
  const makers = (policy: MixedInstancesPolicy | undefined): readonly string[] =>
    [...(policy?.LaunchTemplate?.Overrides?.[0]?.InstanceRequirements?.CpuManufacturers ?? [])].sort();
  return [
    ...(found.launchTemplate !== undefined && isOurs ? [] : [{ pointer: '/launchTemplate', to: names.launchTemplate }]),
    ...strategies.map((key) => ({
      pointer: `/${key.charAt(0).toLowerCase()}${key.slice(1)}`,
      from: present?.InstancesDistribution?.[key],
      to: wanted.InstancesDistribution?.[key],
    })),
    ...(same(makers(present), makers(wanted))
      ? []
      : [{ pointer: '/cpuManufacturers', from: makers(present).join(', '), to: makers(wanted).join(', ') }]),
  ];
};

const refresh = (context: ClusterContext, group: AutoScalingGroup, newVersion: boolean): ClusterChange[] => {
  const { run, names, found } = context;
  if (!run.replaceInstances) return [];
  const current = String(found.launchTemplate?.defaultVersion ?? '');
  const old = (group.Instances ?? []).filter((instance) => newVersion || instance.LaunchTemplate?.Version !== current);
  if (old.length === 0) return [];
  return [
    {
      resource: 'autoScalingGroup',
      name: names.autoScalingGroup,
      action: 'deploy',
      reason: 'replaceInstances',
      fields: [{ pointer: '/replaceInstances', to: old.length }],
      operations: [
        operation(
          'startInstanceRefresh',
          'instanceRefresh',
          { name: names.autoScalingGroup },
          { after: ['autoScalingGroup', 'launchTemplate'] },
        ),
      ],
    },
  ];
};

/**
 * The Auto Scaling group over the subnets, spot instances first. Its desired capacity is set by ECS managed scaling,
 * not here.
 */
export const planAutoScalingGroup = (context: ClusterContext, templateChanges: boolean): ClusterChange[] => {
  const { names, settings, present, found, tags } = context;
  const group = found.autoScalingGroup;
  const policy = mixedInstances(context);
  if (group === undefined)
    return [
      {
        resource: 'autoScalingGroup',
        name: names.autoScalingGroup,
        action: 'create',
        reason: creationReason(context),
        fields: valueChanges(groupSettings, {}, settings),
        operations: [
          operation(
            'createAutoScalingGroup',
            'autoScalingGroup',
            {
              AutoScalingGroupName: names.autoScalingGroup,
              MixedInstancesPolicy: policy,
              MinSize: settings.minSize,
              MaxSize: settings.maxSize,
              DesiredCapacity: settings.minSize,
              VPCZoneIdentifier: subnetIdsOf(context),
              HealthCheckType: 'EC2',
              HealthCheckGracePeriod: 300,
              // Managed termination protection of the capacity provider works only with this.
              NewInstancesProtectedFromScaleIn: true,
              Tags: Object.entries({ ...tags, Name: names.autoScalingGroup }).map(([Key, Value]) => ({
                Key,
                Value,
                ResourceId: names.autoScalingGroup,
                ResourceType: 'auto-scaling-group',
                PropagateAtLaunch: true,
              })),
            },
            {
              after: [
                'launchTemplate',
                'instanceProfile.role',
                'serviceLinkedRole.autoscaling.amazonaws.com',
                'serviceLinkedRole.spot.amazonaws.com',
                // ECS refuses to detach the provider of a deleted group while tenants run on it. A new group would then
                // be useless.
                'capacityProvider.detach',
              ],
            },
          ),
        ],
      },
    ];
  const fields = valueChanges(groupSettings, present, settings);
  const moved = subnetsDiffer(group, context);
  const fixed = differingFixedFields(group, context, policy);
  const unprotected = group.NewInstancesProtectedFromScaleIn !== true;
  const all = [
    ...fields,
    ...(moved ? [{ pointer: '/subnets', from: group.VPCZoneIdentifier, to: subnetIdsOf(context) }] : []),
    ...fixed,
    ...(unprotected ? [{ pointer: '/newInstancesProtectedFromScaleIn', to: true }] : []),
  ];
  const sizes = fields.some((field) => /^\/(min|max)Size/.test(field.pointer));
  const instances = fields.some((field) => !/^\/(min|max)Size/.test(field.pointer));
  const changes: ClusterChange[] =
    all.length === 0
      ? []
      : [
          {
            resource: 'autoScalingGroup',
            name: names.autoScalingGroup,
            action: 'update',
            reason: '',
            fields: all,
            operations: [
              operation(
                'updateAutoScalingGroup',
                'autoScalingGroup',
                {
                  AutoScalingGroupName: names.autoScalingGroup,
                  ...(sizes ? { MinSize: settings.minSize, MaxSize: settings.maxSize } : {}),
                  ...(instances || fixed.length > 0 ? { MixedInstancesPolicy: policy } : {}),
                  ...(moved ? { VPCZoneIdentifier: subnetIdsOf(context) } : {}),
                  ...(unprotected ? { NewInstancesProtectedFromScaleIn: true } : {}),
                },
                { after: ['launchTemplate'] },
              ),
            ],
          },
        ];
  return [...changes, ...refresh(context, group, templateChanges)];
};

/** The settings that the group holds. */
export const settingsOfGroup = (group: AutoScalingGroup): PresentClusterSettings => {
  const policy = group.MixedInstancesPolicy;
  const overrides = policy?.LaunchTemplate?.Overrides ?? [];
  const distribution = policy?.InstancesDistribution;
  const wanted = overrides[0]?.InstanceRequirements;
  const types = overrides.flatMap((one) => one.InstanceType ?? []);
  const price = distribution?.SpotMaxPrice;
  return {
    minSize: group.MinSize,
    maxSize: group.MaxSize,
    // A group that we did not make may have no overrides.
    instanceTypes: wanted === undefined && types.length > 0 ? types : undefined,
    instanceRequirements:
      wanted === undefined
        ? undefined
        : {
            vCpuCount: {
              min: wanted.VCpuCount?.Min ?? 1,
              ...(wanted.VCpuCount?.Max === undefined ? {} : { max: wanted.VCpuCount.Max }),
            },
            memoryMiB: {
              min: wanted.MemoryMiB?.Min ?? 512,
              ...(wanted.MemoryMiB?.Max === undefined ? {} : { max: wanted.MemoryMiB.Max }),
            },
          },
    onDemandBaseCapacity: distribution?.OnDemandBaseCapacity ?? 0,
    onDemandPercentageAboveBaseCapacity: distribution?.OnDemandPercentageAboveBaseCapacity ?? 100,
    spotMaxPrice: price === undefined || price === '' ? undefined : Number(price),
  };
};
