import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageParameter, typesToCheck } from '../../ts-steps/cluster/choose-instances.ts';
import { existingLoadBalancer } from '../../ts-steps/cluster/choose-load-balancer.ts';
import { chosenVpc, groupsInVpc, namedSubnets, onePerZone } from '../../ts-steps/cluster/choose-network.ts';
import { clusterNamesOf } from '../../ts-steps/cluster/names.ts';
import { clusterQueryOf, presentClusterQueryOf } from '../../ts-steps/cluster/query.ts';
import { neededServiceLinkedRoles } from '../../ts-steps/cluster/service-linked-roles.ts';
import type { CreateClusterInput } from '../../ts-steps/generated/create-cluster.input.ts';
import { addFront, cluster, domain, fakeAws, vpcId } from './fake-aws.ts';

const names = clusterNamesOf(cluster, 'eu-central-1');
const asked = (request: Omit<CreateClusterInput, 'name'>) => clusterQueryOf({ name: cluster, ...request }, names);
const present = presentClusterQueryOf(names);
const inVpc = { 'ecs-tenants:vpc': vpcId, 'ecs-tenants:subnets': 'subnet-1 subnet-2' };

test('a query is data, and holds of a request what decides what is read', () => {
  const query = asked({ domain, tags: { team: 'a' }, minSize: 3, gpu: true, subnets: ['subnet-1'] });
  assert.deepEqual(JSON.parse(JSON.stringify(query)), query);
  assert.deepEqual(query.ask, { gpu: true, subnets: ['subnet-1'] });
});

test('the VPC: that of the request, of its subnets, of the tags; else the default one', () => {
  const other = [{ SubnetId: 'subnet-9', VpcId: 'vpc-9' }];
  assert.equal(chosenVpc(asked({ vpcId: 'vpc-8' }), inVpc, undefined, []), 'vpc-8');
  assert.equal(chosenVpc(asked({ subnets: ['subnet-9'] }), inVpc, other, []), 'vpc-9');
  assert.equal(chosenVpc(asked({}), inVpc, other, []), vpcId);
  assert.equal(chosenVpc(asked({}), {}, undefined, []), undefined);
});

test('a cluster that lost its tags is where its own security group is left, for a look and a removal only', () => {
  const group = (tags: string) => ({ VpcId: 'vpc-7', Tags: [{ Key: 'ecs-tenants:cluster', Value: tags }] });
  assert.equal(chosenVpc(present, {}, undefined, [group('others'), group(cluster)]), 'vpc-7');
  assert.equal(chosenVpc(present, inVpc, undefined, [group(cluster)]), vpcId);
  assert.equal(chosenVpc(present, {}, undefined, [group('others')]), undefined);
  assert.equal(chosenVpc(asked({}), {}, undefined, [group(cluster)]), undefined);
});

test('subnets of the tags are named as long as the VPC stays', () => {
  assert.deepEqual(namedSubnets(asked({}), inVpc), ['subnet-1', 'subnet-2']);
  assert.deepEqual(namedSubnets(asked({ vpcId }), inVpc), ['subnet-1', 'subnet-2']);
  assert.equal(namedSubnets(asked({ vpcId: 'vpc-8' }), inVpc), undefined);
  assert.deepEqual(namedSubnets(asked({ subnets: ['subnet-9'] }), inVpc), ['subnet-9']);
});

test('one subnet a zone: a public one first, and the same whatever their order', () => {
  const [first, second] = [
    { SubnetId: 'subnet-1', AvailabilityZone: 'a', MapPublicIpOnLaunch: false },
    { SubnetId: 'subnet-2', AvailabilityZone: 'a', MapPublicIpOnLaunch: true },
  ];
  const third = { SubnetId: 'subnet-3', AvailabilityZone: 'b' };
  assert.deepEqual(onePerZone([first, second, third]), [second, third]);
  assert.deepEqual(onePerZone([third, second, first]), [second, third]);
});

test('a security group of the name in another VPC is none of the cluster’s', () => {
  const group = { GroupName: names.taskGroup, VpcId: 'vpc-9' };
  assert.deepEqual(groupsInVpc(names, [group], vpcId), { loadBalancerGroup: undefined, taskGroup: undefined });
  assert.equal(groupsInVpc(names, [group], 'vpc-9').taskGroup, group);
});

test('a listener names its load balancer; the cluster’s own is named by no tag', () => {
  const { loadBalancerArn, listenerArn } = addFront(fakeAws());
  const tags = { 'ecs-tenants:load-balancer': 'existing', 'ecs-tenants:listener': listenerArn };
  assert.equal(existingLoadBalancer(asked({ loadBalancerArn }), {}), loadBalancerArn);
  assert.equal(existingLoadBalancer(asked({ listenerArn }), {}), loadBalancerArn);
  assert.equal(existingLoadBalancer(asked({}), tags), loadBalancerArn);
  assert.equal(existingLoadBalancer(asked({}), { ...tags, 'ecs-tenants:load-balancer': 'shared' }), undefined);
});

test('image, types and service-linked roles follow the request, and where it is silent the tags', () => {
  const arm = { 'ecs-tenants:settings': 'capacity=EC2_SPOT cpuArchitecture=ARM64 gpu=false' };
  const fargate = { 'ecs-tenants:settings': 'capacity=FARGATE' };
  assert.match(imageParameter(asked({}), {}), /amazon-linux-2023\/recommended\/image_id$/);
  assert.match(imageParameter(asked({}), arm), /\/arm64\/recommended\/image_id$/);
  assert.match(imageParameter(asked({ gpu: true }), {}), /\/gpu\/recommended\/image_id$/);
  assert.ok(typesToCheck(asked({}), {}).includes('m5.large'));
  assert.deepEqual(typesToCheck(asked({}), arm), []);
  assert.ok(typesToCheck(asked({ cpuArchitecture: 'X86_64' }), arm).includes('m5.large'));
  assert.deepEqual(typesToCheck(asked({ instanceTypes: ['c7i.large'] }), arm), ['c7i.large']);
  assert.deepEqual(typesToCheck(asked({ instanceTypes: ['c7i.large'] }), fargate), []);
  const services = (query = asked({}), tags = {}) => neededServiceLinkedRoles(query, tags).map((one) => one.service);
  assert.ok(services().includes('spot.amazonaws.com'));
  assert.ok(!services(asked({}), fargate).includes('spot.amazonaws.com'));
  assert.ok(!services(asked({ loadBalancer: 'none' })).includes('elasticloadbalancing.amazonaws.com'));
});
