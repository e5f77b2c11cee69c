import type {
  CreateListenerCommandInput,
  CreateLoadBalancerCommandInput,
  ModifyListenerCommandInput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { refused } from '../data/errors.ts';
import type { Tags } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { findLoadBalancer } from './find-load-balancer.ts';
import { untilGone } from './gone.ts';
import { pages } from './paging.ts';
import { StaleSnapshot } from './stale.ts';

/** ARNs of all certificates of a listener, the default one among them; none where it is gone. */
export const describeListenerCertificates = async (
  clients: ClusterClients,
  listenerArn: string,
): Promise<readonly string[]> => {
  const { send, DescribeListenerCertificatesCommand } = await clients.elbv2();
  try {
    const read = await pages(
      (Marker: string | undefined) =>
        send(
          new DescribeListenerCertificatesCommand({
            ListenerArn: listenerArn,
            ...(Marker === undefined ? {} : { Marker }),
          }),
        ),
      (page) => page.NextMarker,
    );
    return read.flatMap((page) => page.Certificates ?? []).flatMap((one) => one.CertificateArn ?? []);
  } catch (error) {
    if (isAws(error, 'ListenerNotFound')) return [];
    throw error;
  }
};

/** Attributes of a load balancer by AWS's names. */
export const describeLoadBalancerAttributes = async (clients: ClusterClients, arn: string): Promise<Tags> => {
  const { send, DescribeLoadBalancerAttributesCommand } = await clients.elbv2();
  const answer = await send(new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn: arn }));
  return Object.fromEntries((answer.Attributes ?? []).map((one) => [one.Key ?? '', one.Value ?? '']));
};

/**
 * Creates an Application Load Balancer; its ARN. It becomes active after some minutes; listeners can be created before.
 */
export const createLoadBalancer = async (
  clients: ClusterClients,
  input: CreateLoadBalancerCommandInput,
): Promise<string> => {
  const { send, CreateLoadBalancerCommand } = await clients.elbv2();
  try {
    const answer = await send(new CreateLoadBalancerCommand(input));
    return answer.LoadBalancers?.[0]?.LoadBalancerArn ?? '';
  } catch (error) {
    if (isAws(error, 'DuplicateLoadBalancerName'))
      throw new StaleSnapshot(`load balancer ${input.Name} was created by another run`, { cause: error });
    if (isAws(error, 'TooManyLoadBalancers'))
      throw refused(
        `The account is at its quota of Application Load Balancers: ${error.message}`,
        'Raise the quota "Application Load Balancers per Region", or give loadBalancerArn of one that exists.',
      );
    throw error;
  }
};

/** Sets attributes of a load balancer; others stay. */
export const modifyLoadBalancerAttributes = async (
  clients: ClusterClients,
  arn: string,
  attributes: Tags,
): Promise<void> => {
  const { send, ModifyLoadBalancerAttributesCommand } = await clients.elbv2();
  await send(
    new ModifyLoadBalancerAttributesCommand({
      LoadBalancerArn: arn,
      Attributes: Object.entries(attributes).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
};

/** Sets all subnets of a load balancer, one in each zone. It leaves the zones that are not named. */
export const setLoadBalancerSubnets = async (
  clients: ClusterClients,
  arn: string,
  subnets: readonly string[],
): Promise<void> => {
  const { send, SetSubnetsCommand } = await clients.elbv2();
  await send(new SetSubnetsCommand({ LoadBalancerArn: arn, Subnets: [...subnets] }));
};

/** Sets whether a load balancer has IPv4 addresses only, or IPv6 too. */
export const setLoadBalancerIpAddressType = async (
  clients: ClusterClients,
  arn: string,
  ipAddressType: 'ipv4' | 'dualstack',
): Promise<void> => {
  const { send, SetIpAddressTypeCommand } = await clients.elbv2();
  await send(new SetIpAddressTypeCommand({ LoadBalancerArn: arn, IpAddressType: ipAddressType }));
};

/** Sets all security groups of a load balancer. */
export const setLoadBalancerSecurityGroups = async (
  clients: ClusterClients,
  arn: string,
  securityGroups: readonly string[],
): Promise<void> => {
  const { send, SetSecurityGroupsCommand } = await clients.elbv2();
  await send(new SetSecurityGroupsCommand({ LoadBalancerArn: arn, SecurityGroups: [...securityGroups] }));
};

/** Creates a listener; its ARN. @throws StaleSnapshot where the port is taken meanwhile */
export const createListener = async (clients: ClusterClients, input: CreateListenerCommandInput): Promise<string> => {
  const { send, CreateListenerCommand } = await clients.elbv2();
  try {
    const answer = await send(new CreateListenerCommand(input));
    return answer.Listeners?.[0]?.ListenerArn ?? '';
  } catch (error) {
    if (isAws(error, 'DuplicateListener'))
      throw new StaleSnapshot(`a listener on port ${input.Port} was created by another run`, { cause: error });
    throw error;
  }
};

/** Changes certificate or default action of a listener. */
export const modifyListener = async (clients: ClusterClients, input: ModifyListenerCommandInput): Promise<void> => {
  const { send, ModifyListenerCommand } = await clients.elbv2();
  await send(new ModifyListenerCommand(input));
};

/** Deletes a load balancer with its listeners and rules, and waits until it is gone. */
export const deleteLoadBalancer = async (clients: ClusterClients, arn: string, signal: AbortSignal): Promise<void> => {
  const { send, DeleteLoadBalancerCommand } = await clients.elbv2();
  try {
    await send(new DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
  } catch (error) {
    if (isAws(error, 'OperationNotPermitted'))
      throw refused(
        `Elastic Load Balancing does not delete the load balancer: ${error.message}`,
        'Somebody has switched its deletion protection on: create-cluster with the name alone puts that back.',
      );
    throw error;
  }
  await untilGone(async () => (await findLoadBalancer(clients, { arn })) !== undefined, signal);
};
