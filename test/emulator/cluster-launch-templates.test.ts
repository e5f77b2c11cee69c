/** Launch templates and their versions. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as ec2 from '@aws-sdk/client-ec2';
import { clusterBench, instanceProfile, launchTemplate, userData } from './cluster-harness.ts';
import { refused } from './harness.ts';

const on = clusterBench();

const create = (changes: Partial<ec2.CreateLaunchTemplateCommandInput> = {}) =>
  on.ec2.send(
    new ec2.CreateLaunchTemplateCommand({
      LaunchTemplateName: 'tenants',
      LaunchTemplateData: { ImageId: 'ami-1', InstanceType: 'm6i.large' },
      ...changes,
    }),
  );

const version = (
  LaunchTemplateData: ec2.RequestLaunchTemplateData,
  changes: Partial<ec2.CreateLaunchTemplateVersionCommandInput> = {},
) =>
  on.ec2.send(
    new ec2.CreateLaunchTemplateVersionCommand({ LaunchTemplateName: 'tenants', LaunchTemplateData, ...changes }),
  );

const versions = async (input: Partial<ec2.DescribeLaunchTemplateVersionsCommandInput> = {}) => {
  const asked = new ec2.DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName: 'tenants', ...input });
  return (await on.ec2.send(asked)).LaunchTemplateVersions ?? [];
};

test('a template is read back as it was written, without its own tags', async () => {
  const data: ec2.RequestLaunchTemplateData = {
    ImageId: 'ami-05fb4f257abd42992',
    IamInstanceProfile: { Name: 'instance' },
    SecurityGroupIds: on.net.securityGroups,
    MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled', HttpPutResponseHopLimit: 1 },
    BlockDeviceMappings: [
      {
        DeviceName: '/dev/xvda',
        Ebs: { VolumeSize: 30, VolumeType: 'gp3', Encrypted: true, DeleteOnTermination: true },
      },
    ],
    UserData: userData('#!/bin/bash\n'),
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'a', Value: 'b' }] }],
    InstanceMarketOptions: { MarketType: 'spot', SpotOptions: { MaxPrice: '0.05' } },
  };
  await instanceProfile(on);
  const made = await create({
    LaunchTemplateData: data,
    TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: 'own', Value: 'tag' }] }],
  });
  assert.equal(made.Warning, undefined);
  assert.deepEqual(made.LaunchTemplate?.Tags, [{ Key: 'own', Value: 'tag' }]);
  const [only] = await versions({ Versions: ['$Default'] });
  assert.deepEqual(only?.LaunchTemplateData, data);
  const found = await on.ec2.send(new ec2.DescribeLaunchTemplatesCommand({ LaunchTemplateNames: ['tenants'] }));
  assert.deepEqual(found.LaunchTemplates?.[0]?.Tags, [{ Key: 'own', Value: 'tag' }]);
  const byTag = new ec2.DescribeLaunchTemplatesCommand({ Filters: [{ Name: 'tag:own', Values: ['tag'] }] });
  assert.equal((await on.ec2.send(byTag)).LaunchTemplates?.length, 1);
});

test('a version inherits from its source only, and is the default only when it is made so', async () => {
  await create();
  const bare = await version({ ImageId: 'ami-2' });
  assert.deepEqual(bare.LaunchTemplateVersion?.LaunchTemplateData, { ImageId: 'ami-2' });
  const inherited = await version({ ImageId: 'ami-3' }, { SourceVersion: '1' });
  assert.deepEqual(inherited.LaunchTemplateVersion?.LaunchTemplateData, {
    ImageId: 'ami-3',
    InstanceType: 'm6i.large',
  });
  assert.deepEqual(
    (await versions()).map((one) => [one.VersionNumber, one.DefaultVersion]),
    [
      [3, false],
      [2, false],
      [1, true],
    ],
  );
  const modify = (DefaultVersion: string) =>
    on.ec2.send(new ec2.ModifyLaunchTemplateCommand({ LaunchTemplateName: 'tenants', DefaultVersion }));
  assert.equal((await modify('3')).LaunchTemplate?.DefaultVersionNumber, 3);
  assert.deepEqual(
    (await versions({ Versions: ['$Default', '$Latest', '1'] })).map((one) => one.VersionNumber),
    [3, 1],
  );
  await refused(modify('4'), 'InvalidLaunchTemplateId.VersionNotFound');
  await refused(version({ ImageId: 'ami-2' }, { SourceVersion: '9' }), 'InvalidLaunchTemplateId.VersionNotFound');
});

test('a client token makes one template and one version, whatever the answer', async () => {
  const first = await create({ ClientToken: 'one' });
  const again = await create({ ClientToken: 'one' });
  assert.equal(again.LaunchTemplate?.LaunchTemplateId, first.LaunchTemplate?.LaunchTemplateId);
  const other = { ClientToken: 'one', LaunchTemplateData: { ImageId: 'ami-9' } };
  await refused(create(other), 'IdempotentParameterMismatch');
  const made = await version({ ImageId: 'ami-2' }, { ClientToken: 'two' });
  const same = await version({ ImageId: 'ami-2' }, { ClientToken: 'two' });
  assert.deepEqual(
    [made, same].map((one) => one.LaunchTemplateVersion?.VersionNumber),
    [2, 2],
  );
  assert.equal((await versions()).length, 2);
});

test('templates that AWS refuses, and those that it only warns of', async () => {
  await launchTemplate(on);
  await refused(create(), 'InvalidLaunchTemplateName.AlreadyExistsException');
  const name = 'other';
  await refused(
    create({ LaunchTemplateName: name, LaunchTemplateData: { UserData: 'not base64!' } }),
    'InvalidUserData.Malformed',
  );
  const long = { UserData: userData('x'.repeat(16_385)) };
  await refused(create({ LaunchTemplateName: name, LaunchTemplateData: long }), 'InvalidParameterValue', /16384/);
  await refused(create({ LaunchTemplateName: 'a b' }), 'InvalidLaunchTemplateName.MalformedException');
  const unknown = await create({
    LaunchTemplateName: name,
    LaunchTemplateData: { ImageId: 'ami-1', IamInstanceProfile: { Name: 'nobody' } },
  });
  assert.match(unknown.Warning?.Errors?.[0]?.Message ?? '', /Invalid IAM Instance Profile name/);
  const missing = { LaunchTemplateName: 'nobody' };
  await refused(versions(missing), 'InvalidLaunchTemplateName.NotFoundException');
  await refused(
    on.ec2.send(new ec2.DescribeLaunchTemplatesCommand({ LaunchTemplateNames: ['nobody'] })),
    'InvalidLaunchTemplateName.NotFoundException',
  );
  await on.ec2.send(new ec2.DeleteLaunchTemplateCommand({ LaunchTemplateName: name }));
  await refused(
    on.ec2.send(new ec2.DeleteLaunchTemplateCommand({ LaunchTemplateName: name })),
    'InvalidLaunchTemplateName.NotFoundException',
  );
  await on.aws.cluster({ quotas: { launchTemplates: 1 } });
  await refused(create({ LaunchTemplateName: name }), 'LaunchTemplateLimitExceeded');
});
