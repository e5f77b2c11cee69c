/** Roles, their policies, instance profiles, service-linked roles. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as iam from '@aws-sdk/client-iam';
import { clusterBench, instanceProfile, trusts } from './cluster-harness.ts';
import { refused } from './harness.ts';
import { clientConfig } from './prerequisites.ts';

const on = clusterBench();
const aws = 'arn:aws:iam::aws:policy';
const RoleName = 'instance';

const create = (changes: Partial<iam.CreateRoleCommandInput> = {}) =>
  on.iam.send(
    new iam.CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trusts('ec2.amazonaws.com'), ...changes }),
  );

const attach = (name: string, role = RoleName) =>
  on.iam.send(new iam.AttachRolePolicyCommand({ RoleName: role, PolicyArn: `${aws}/${name}` }));

const inline = (PolicyDocument: string, PolicyName = 'ecs-tenants') =>
  on.iam.send(new iam.PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument }));

const policy = (Resource: string) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource }] });

const linked = (AWSServiceName: string) => on.iam.send(new iam.CreateServiceLinkedRoleCommand({ AWSServiceName }));

test('in China EC2 has another name as a principal', async () => {
  const china = new iam.IAMClient({ ...clientConfig(on.aws.env), region: 'cn-north-1', maxAttempts: 1 });
  const make = (service: string) =>
    china.send(new iam.CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trusts(service) }));
  const message = /^Invalid principal in policy: "SERVICE":"ec2\.amazonaws\.com"$/;
  await refused(make('ec2.amazonaws.com'), 'MalformedPolicyDocumentException', message);
  await make('ec2.amazonaws.com.cn');
  const change = (service: string) =>
    china.send(new iam.UpdateAssumeRolePolicyCommand({ RoleName, PolicyDocument: trusts(service) }));
  await refused(change('ec2.amazonaws.com'), 'MalformedPolicyDocumentException', message);
  await change('ecs-tasks.amazonaws.com');
});

test('a role with boundary, tags and policies', async () => {
  await create({ PermissionsBoundary: `${aws}/PowerUserAccess`, Tags: [{ Key: 'a', Value: 'b' }] });
  const names = ['service-role/AmazonEC2ContainerServiceforEC2Role', 'AmazonSSMManagedInstanceCore'];
  for (const name of [...names, ...names]) await attach(name);
  await attach('service-role/AmazonECSTaskExecutionRolePolicy');
  const attached = await on.iam.send(new iam.ListAttachedRolePoliciesCommand({ RoleName }));
  assert.deepEqual(
    attached.AttachedPolicies?.map((one) => one.PolicyName),
    ['AmazonEC2ContainerServiceforEC2Role', 'AmazonECSTaskExecutionRolePolicy', 'AmazonSSMManagedInstanceCore'],
  );
  const document = policy('arn:aws:s3:::a b/%$&');
  await inline(document);
  const read = await on.iam.send(new iam.GetRolePolicyCommand({ RoleName, PolicyName: 'ecs-tenants' }));
  assert.equal(decodeURIComponent(read.PolicyDocument ?? ''), document);
  await on.iam.send(new iam.TagRoleCommand({ RoleName, Tags: [{ Key: 'c', Value: 'd' }] }));
  const { Role: role } = await on.iam.send(new iam.GetRoleCommand({ RoleName }));
  assert.equal(role?.PermissionsBoundary?.PermissionsBoundaryArn, `${aws}/PowerUserAccess`);
  assert.deepEqual(
    role?.Tags?.map((tag) => tag.Key),
    ['a', 'c'],
  );
  assert.equal(decodeURIComponent(role?.AssumeRolePolicyDocument ?? ''), trusts('ec2.amazonaws.com'));
});

test('lists come in pages', async () => {
  await create();
  for (const name of ['AmazonSSMManagedInstanceCore', 'ReadOnlyAccess', 'PowerUserAccess']) await attach(name);
  await on.aws.options({ pageSize: 2 });
  const list = (Marker?: string) => on.iam.send(new iam.ListAttachedRolePoliciesCommand({ RoleName, Marker }));
  const first = await list();
  assert.deepEqual([first.AttachedPolicies?.length, first.IsTruncated], [2, true]);
  const rest = await list(first.Marker);
  assert.deepEqual([rest.AttachedPolicies?.length, rest.IsTruncated, rest.Marker], [1, false, undefined]);
});

test('roles and policies that AWS refuses', async () => {
  const missing = 'NoSuchEntityException';
  await refused(on.iam.send(new iam.GetRoleCommand({ RoleName })), missing, /role with name instance cannot be found/);
  await refused(create({ AssumeRolePolicyDocument: '{}' }), 'MalformedPolicyDocumentException');
  await refused(create({ PermissionsBoundary: `${aws}/Nothing` }), missing, /not attachable/);
  await refused(create({ Tags: [{ Key: 'a', Value: '50%' }] }), 'ValidationError', /pattern/);
  await refused(create({ RoleName: 'a b' }), 'ValidationError', /pattern/);
  await create();
  await refused(create(), 'EntityAlreadyExistsException');
  await refused(attach('AmazonNothing'), missing, /not attachable/);
  await refused(attach('AmazonEC2ContainerServiceforEC2Role'), missing);
  await refused(attach('AmazonSSMManagedInstanceCore', 'nobody'), missing, /nobody/);
  await refused(inline('{'), 'MalformedPolicyDocumentException');
  await refused(inline(policy(`arn:aws:s3:::${'x'.repeat(10_240)}`)), 'LimitExceededException', /10240/);
  const none = new iam.GetRolePolicyCommand({ RoleName, PolicyName: 'none' });
  await refused(on.iam.send(none), missing);
  await on.aws.cluster({ quotas: { managedPoliciesPerRole: 0, roles: 1 } });
  await refused(attach('ReadOnlyAccess'), 'LimitExceededException', /PoliciesPerRole/);
  await refused(create({ RoleName: 'other' }), 'LimitExceededException', /RolesPerAccount/);
});

test('a role goes only after all that hangs on it', async () => {
  await instanceProfile(on);
  await attach('AmazonSSMManagedInstanceCore');
  await inline(policy('*'));
  const drop = () => on.iam.send(new iam.DeleteRoleCommand({ RoleName }));
  const InstanceProfileName = 'instance';
  await refused(drop(), 'DeleteConflictException', /instance profile/);
  const dropProfile = () => on.iam.send(new iam.DeleteInstanceProfileCommand({ InstanceProfileName }));
  await refused(dropProfile(), 'DeleteConflictException');
  const remove = () => on.iam.send(new iam.RemoveRoleFromInstanceProfileCommand({ InstanceProfileName, RoleName }));
  await remove();
  await refused(remove(), 'NoSuchEntityException');
  await dropProfile();
  await refused(drop(), 'DeleteConflictException', /detach/);
  const PolicyArn = `${aws}/AmazonSSMManagedInstanceCore`;
  await on.iam.send(new iam.DetachRolePolicyCommand({ RoleName, PolicyArn }));
  await refused(on.iam.send(new iam.DetachRolePolicyCommand({ RoleName, PolicyArn })), 'NoSuchEntityException');
  await refused(drop(), 'DeleteConflictException', /delete policies/);
  await on.iam.send(new iam.DeleteRolePolicyCommand({ RoleName, PolicyName: 'ecs-tenants' }));
  await drop();
  await refused(drop(), 'NoSuchEntityException');
});

test('an instance profile holds one role', async () => {
  await instanceProfile(on);
  const InstanceProfileName = 'instance';
  const read = await on.iam.send(new iam.GetInstanceProfileCommand({ InstanceProfileName }));
  assert.deepEqual(
    read.InstanceProfile?.Roles?.map((role) => role.RoleName),
    ['instance'],
  );
  const add = (role: string, profile = InstanceProfileName) =>
    on.iam.send(new iam.AddRoleToInstanceProfileCommand({ InstanceProfileName: profile, RoleName: role }));
  await refused(add('instance'), 'LimitExceededException');
  await refused(add('nobody'), 'NoSuchEntityException');
  await refused(add('instance', 'nobody'), 'NoSuchEntityException');
  const again = new iam.CreateInstanceProfileCommand({ InstanceProfileName });
  await refused(on.iam.send(again), 'EntityAlreadyExistsException');
  const nobody = new iam.GetInstanceProfileCommand({ InstanceProfileName: 'nobody' });
  await refused(on.iam.send(nobody), 'NoSuchEntityException');
});

test('service-linked roles have names of their own, once', async () => {
  const services = {
    'ecs.amazonaws.com': 'AWSServiceRoleForECS',
    'autoscaling.amazonaws.com': 'AWSServiceRoleForAutoScaling',
    'elasticloadbalancing.amazonaws.com': 'AWSServiceRoleForElasticLoadBalancing',
    'ecs.application-autoscaling.amazonaws.com': 'AWSServiceRoleForApplicationAutoScaling_ECSService',
    'spot.amazonaws.com': 'AWSServiceRoleForEC2Spot',
  };
  for (const [service, name] of Object.entries(services)) {
    assert.equal((await linked(service)).Role?.RoleName, name);
    await refused(linked(service), 'InvalidInputException', /has been taken in this account/);
    const { Role: role } = await on.iam.send(new iam.GetRoleCommand({ RoleName: name }));
    assert.equal(role?.Path, `/aws-service-role/${service}/`);
  }
  await refused(linked('nothing.amazonaws.com'), 'InvalidInputException');
  await refused(attach('ReadOnlyAccess', 'AWSServiceRoleForECS'), 'UnmodifiableEntityException');
});

test('reads of roles can lag behind writes', async () => {
  await on.aws.options({ stale: { 'iam.GetRole': 5 } });
  await create();
  await refused(on.iam.send(new iam.GetRoleCommand({ RoleName })), 'NoSuchEntityException');
  await on.aws.advance(5);
  assert.equal((await on.iam.send(new iam.GetRoleCommand({ RoleName }))).Role?.RoleName, RoleName);
});

test('a boundary comes later, and goes; one that does not exist is refused', async () => {
  await create();
  const bound = async () =>
    (await on.iam.send(new iam.GetRoleCommand({ RoleName }))).Role?.PermissionsBoundary?.PermissionsBoundaryArn;
  const put = (PermissionsBoundary: string) =>
    on.iam.send(new iam.PutRolePermissionsBoundaryCommand({ RoleName, PermissionsBoundary }));
  await put(`${aws}/PowerUserAccess`);
  assert.equal(await bound(), `${aws}/PowerUserAccess`);
  await refused(put('arn:aws:iam::123456789012:policy/nobodys'), 'NoSuchEntityException');
  await on.iam.send(new iam.DeleteRolePermissionsBoundaryCommand({ RoleName }));
  assert.equal(await bound(), undefined);
});
