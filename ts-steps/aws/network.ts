import type { IpPermission, RouteTable, SecurityGroup, Subnet } from '@aws-sdk/client-ec2';
import type { Tags } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { pages } from './paging.ts';
import { StaleSnapshot } from './stale.ts';

/** The default VPC's id; undefined where there is none. */
export const defaultVpc = async (clients: ClusterClients): Promise<string | undefined> => {
  const { send, DescribeVpcsCommand } = await clients.ec2();
  const answer = await send(new DescribeVpcsCommand({ Filters: [{ Name: 'is-default', Values: ['true'] }] }));
  return answer.Vpcs?.[0]?.VpcId;
};

/** Subnets by id. One that does not exist is not in the answer. */
export const describeSubnets = async (clients: ClusterClients, ids: readonly string[]): Promise<Subnet[]> => {
  const { send, DescribeSubnetsCommand } = await clients.ec2();
  const answer = await send(new DescribeSubnetsCommand({ Filters: [{ Name: 'subnet-id', Values: [...ids] }] }));
  return answer.Subnets ?? [];
};

/** All subnets of a VPC. */
export const subnetsOfVpc = async (clients: ClusterClients, vpcId: string): Promise<Subnet[]> => {
  const { send, DescribeSubnetsCommand } = await clients.ec2();
  const answer = await send(new DescribeSubnetsCommand({ Filters: [{ Name: 'vpc-id', Values: [vpcId] }] }));
  return answer.Subnets ?? [];
};

const leadsToInternet = (table: RouteTable): boolean =>
  (table.Routes ?? []).some(
    ({ DestinationCidrBlock, GatewayId }) => DestinationCidrBlock === '0.0.0.0/0' && GatewayId?.startsWith('igw-'),
  );

/**
 * The subnets of a VPC, by their ids, from which an internet gateway is the way out: a subnet without a route table of its
 * own follows the VPC's main one. https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html#subnet-types
 * @returns a function that tells it of a subnet; undefined where the caller may not read route tables
 */
export const publicSubnets = async (
  clients: ClusterClients,
  vpcId: string,
): Promise<((subnetId: string) => boolean) | undefined> => {
  const { send, DescribeRouteTablesCommand } = await clients.ec2();
  try {
    const read = await pages(
      (NextToken: string | undefined) =>
        send(new DescribeRouteTablesCommand({ Filters: [{ Name: 'vpc-id', Values: [vpcId] }], NextToken })),
      (page) => page.NextToken,
    );
    const tables = read.flatMap((page) => page.RouteTables ?? []);
    const main = tables.find((table) => table.Associations?.some((one) => one.Main === true));
    return (subnetId) => {
      const own = tables.find((table) => table.Associations?.some((one) => one.SubnetId === subnetId));
      const table = own ?? main;
      return table !== undefined && leadsToInternet(table);
    };
  } catch (error) {
    if (isAws(error, 'UnauthorizedOperation', 'AccessDenied')) return undefined;
    throw error;
  }
};

/** Security groups by their names, in whichever VPC. */
export const findSecurityGroups = async (
  clients: ClusterClients,
  names: readonly string[],
): Promise<SecurityGroup[]> => {
  const { send, DescribeSecurityGroupsCommand } = await clients.ec2();
  const answer = await send(
    new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'group-name', Values: [...names] }], MaxResults: 100 }),
  );
  return answer.SecurityGroups ?? [];
};

const pairs = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

export interface SecurityGroupInput {
  readonly name: string;
  readonly description: string;
  readonly vpcId: string;
  readonly tags: Tags;
}

/** Creates a security group; its id. @throws StaleSnapshot where one of that name appeared meanwhile */
export const createSecurityGroup = async (clients: ClusterClients, input: SecurityGroupInput): Promise<string> => {
  const { send, CreateSecurityGroupCommand } = await clients.ec2();
  try {
    const answer = await send(
      new CreateSecurityGroupCommand({
        GroupName: input.name,
        Description: input.description,
        VpcId: input.vpcId,
        TagSpecifications: [{ ResourceType: 'security-group', Tags: pairs(input.tags) }],
      }),
    );
    return answer.GroupId ?? '';
  } catch (error) {
    if (isAws(error, 'InvalidGroup.Duplicate'))
      throw new StaleSnapshot(`security group ${input.name} was created by another run`, { cause: error });
    throw error;
  }
};

/** Adds a rule that lets traffic in. No error where the rule exists. */
export const authorizeIngress = async (
  clients: ClusterClients,
  groupId: string,
  permission: IpPermission,
): Promise<void> => {
  const { send, AuthorizeSecurityGroupIngressCommand } = await clients.ec2();
  try {
    await send(new AuthorizeSecurityGroupIngressCommand({ GroupId: groupId, IpPermissions: [permission] }));
  } catch (error) {
    if (!isAws(error, 'InvalidPermission.Duplicate')) throw error;
  }
};

/** Sets tags of an EC2 resource; others stay. */
export const tagEc2Resource = async (clients: ClusterClients, id: string, tags: Tags): Promise<void> => {
  const { send, CreateTagsCommand } = await clients.ec2();
  await send(new CreateTagsCommand({ Resources: [id], Tags: pairs(tags) }));
};

/** Removes tags of an EC2 resource. */
export const untagEc2Resource = async (
  clients: ClusterClients,
  id: string,
  tagKeys: readonly string[],
): Promise<void> => {
  const { send, DeleteTagsCommand } = await clients.ec2();
  await send(new DeleteTagsCommand({ Resources: [id], Tags: tagKeys.map((Key) => ({ Key })) }));
};

/** In which of the zones each of these instance types is offered. */
export const zonesOffering = async (
  clients: ClusterClients,
  types: readonly string[],
  zones: readonly string[],
): Promise<Record<string, readonly string[]>> => {
  const { send, DescribeInstanceTypeOfferingsCommand } = await clients.ec2();
  const answer = await send(
    new DescribeInstanceTypeOfferingsCommand({
      LocationType: 'availability-zone',
      Filters: [
        { Name: 'instance-type', Values: [...types] },
        { Name: 'location', Values: [...zones] },
      ],
    }),
  );
  const offerings = answer.InstanceTypeOfferings ?? [];
  return Object.fromEntries(
    types.map((type) => [
      type,
      offerings.filter(({ InstanceType }) => InstanceType === type).flatMap(({ Location }) => Location ?? []),
    ]),
  );
};

/**
 * Deletes a security group. AWS refuses it for some minutes after the load balancer that used it was deleted. No error
 * where the group does not exist.
 */
export const deleteSecurityGroup = async (clients: ClusterClients, id: string): Promise<void> => {
  const { send, DeleteSecurityGroupCommand } = await clients.ec2();
  try {
    await send(new DeleteSecurityGroupCommand({ GroupId: id }));
  } catch (error) {
    if (!isAws(error, 'InvalidGroup.NotFound')) throw error;
  }
};
