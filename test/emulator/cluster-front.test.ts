/** The shared load balancer's life, its listeners, and certificates. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as acm from '@aws-sdk/client-acm';
import * as ec2 from '@aws-sdk/client-ec2';
import * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import { clusterBench } from './cluster-harness.ts';
import { refused } from './harness.ts';

const on = clusterBench();

const balancer = async (changes: Partial<elb.CreateLoadBalancerCommandInput> = {}) => {
  const Subnets = on.net.subnets.slice(0, 2);
  const SecurityGroups = on.net.securityGroups;
  const input = { Name: 'front', Subnets, SecurityGroups, Tags: [{ Key: 'a', Value: 'b' }], ...changes };
  return (await on.elb.send(new elb.CreateLoadBalancerCommand(input))).LoadBalancers?.[0]?.LoadBalancerArn ?? '';
};

const describe = async (arn: string) =>
  (await on.elb.send(new elb.DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] }))).LoadBalancers?.[0];

const attributes = async (LoadBalancerArn: string) => {
  const answer = await on.elb.send(new elb.DescribeLoadBalancerAttributesCommand({ LoadBalancerArn }));
  return Object.fromEntries((answer.Attributes ?? []).map((one) => [one.Key, one.Value]));
};

const modify = (LoadBalancerArn: string, Attributes: elb.LoadBalancerAttribute[]) =>
  on.elb.send(new elb.ModifyLoadBalancerAttributesCommand({ LoadBalancerArn, Attributes }));

const notFound: elb.Action = {
  Type: 'fixed-response',
  FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain', MessageBody: 'Not found' },
};

const listener = (LoadBalancerArn: string, changes: Partial<elb.CreateListenerCommandInput> = {}) =>
  on.elb.send(
    new elb.CreateListenerCommand({
      LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [notFound],
      ...changes,
    }),
  );

const request = async (DomainName = 'apps.example.com') => {
  const input = { DomainName, SubjectAlternativeNames: [`*.${DomainName}`], ValidationMethod: 'DNS' as const };
  return (await on.acm.send(new acm.RequestCertificateCommand(input))).CertificateArn ?? '';
};

const drop = (LoadBalancerArn: string) => on.elb.send(new elb.DeleteLoadBalancerCommand({ LoadBalancerArn }));

test('a load balancer is made once, and is active after a while', async () => {
  const arn = await balancer();
  assert.equal((await describe(arn))?.State?.Code, 'provisioning');
  assert.equal(await balancer(), arn);
  await on.aws.advance(0.5);
  assert.equal((await describe(arn))?.State?.Code, 'active');
  await refused(balancer({ Subnets: on.net.subnets.slice(0, 3) }), 'DuplicateLoadBalancerNameException');
  await refused(balancer({ Scheme: 'internal' }), 'DuplicateLoadBalancerNameException');
  await refused(balancer({ Name: 'other', SecurityGroups: ['sg-0'] }), 'InvalidSecurityGroupException');
  await on.aws.cluster({ quotas: { loadBalancers: 1 } });
  assert.equal(await balancer(), arn);
  await refused(balancer({ Name: 'other' }), 'TooManyLoadBalancersException');
});

test("a load balancer's attributes", async () => {
  const arn = await balancer();
  assert.equal((await attributes(arn))['idle_timeout.timeout_seconds'], '60');
  await modify(arn, [
    { Key: 'idle_timeout.timeout_seconds', Value: '30' },
    { Key: 'access_logs.s3.enabled', Value: 'true' },
    { Key: 'access_logs.s3.bucket', Value: 'logs' },
  ]);
  const now = await attributes(arn);
  assert.deepEqual([now['idle_timeout.timeout_seconds'], now['access_logs.s3.bucket']], ['30', 'logs']);
  assert.equal(now['routing.http2.enabled'], 'true');
  const code = 'ValidationError';
  await refused(modify(arn, [{ Key: 'idle_timeout.timeout_seconds', Value: '0' }]), code, /4000/);
  await refused(modify(arn, [{ Key: 'deletion_protection.enabled', Value: 'yes' }]), code, /'true' or 'false'/);
  await refused(modify(arn, [{ Key: 'nothing', Value: 'x' }]), 'InvalidConfigurationRequestException', /nothing/);
  await refused(modify(`${arn}x`, []), 'LoadBalancerNotFoundException');
});

test('a protected load balancer stays', async () => {
  const arn = await balancer();
  await modify(arn, [{ Key: 'deletion_protection.enabled', Value: 'true' }]);
  await refused(drop(arn), 'OperationNotPermittedException', /deletion protection/);
  await modify(arn, [{ Key: 'deletion_protection.enabled', Value: 'false' }]);
  await drop(arn);
  await drop(arn);
  await refused(describe(arn), 'LoadBalancerNotFoundException');
});

test('listeners: one a port, changed in part, gone when deleted', async () => {
  const arn = await balancer();
  const made = await listener(arn, { Tags: [{ Key: 'a', Value: 'b' }] });
  const ListenerArn = made.Listeners?.[0]?.ListenerArn ?? '';
  await refused(listener(arn), 'DuplicateListenerException');
  const redirect: elb.Action = {
    Type: 'redirect',
    RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' },
  };
  await on.elb.send(new elb.ModifyListenerCommand({ ListenerArn, DefaultActions: [redirect] }));
  await on.elb.send(new elb.ModifyListenerCommand({ ListenerArn, Port: 81 }));
  const [now] = (await on.elb.send(new elb.DescribeListenersCommand({ LoadBalancerArn: arn }))).Listeners ?? [];
  assert.equal(now?.Port, 81);
  assert.equal(now?.DefaultActions?.[0]?.Type, 'redirect');
  await listener(arn);
  await refused(on.elb.send(new elb.ModifyListenerCommand({ ListenerArn, Port: 80 })), 'DuplicateListenerException');
  const described = await on.elb.send(new elb.DescribeTagsCommand({ ResourceArns: [ListenerArn, arn] }));
  assert.deepEqual(
    described.TagDescriptions?.map((one) => one.Tags?.[0]?.Key),
    ['a', 'a'],
  );
  const dropListener = () => on.elb.send(new elb.DeleteListenerCommand({ ListenerArn }));
  await dropListener();
  await refused(dropListener(), 'ListenerNotFoundException');
});

test('a listener on 443 wants a certificate that is issued, and keeps it', async () => {
  const arn = await balancer();
  await on.aws.cluster({ requestedCertificate: 'PENDING_VALIDATION' });
  const CertificateArn = await request();
  const https = (one: string) =>
    listener(arn, { Protocol: 'HTTPS', Port: 443, Certificates: [{ CertificateArn: one }] });
  await refused(https(CertificateArn), 'UnsupportedCertificate');
  await refused(https(`${CertificateArn}x`), 'CertificateNotFoundException');
  await on.aws.cluster({ certificates: { 'apps.example.com': 'ISSUED' } });
  const made = await https(CertificateArn);
  assert.equal(made.Listeners?.[0]?.SslPolicy, 'ELBSecurityPolicy-2016-08');
  const ListenerArn = made.Listeners?.[0]?.ListenerArn ?? '';
  const other = await request('other.example.com');
  const change = (input: Partial<elb.ModifyListenerCommandInput>) =>
    on.elb.send(new elb.ModifyListenerCommand({ ListenerArn, ...input }));
  await refused(change({ Certificates: [{ CertificateArn: other }] }), 'UnsupportedCertificate');
  await on.aws.cluster({ certificates: { [other]: 'ISSUED' } });
  await change({ Certificates: [{ CertificateArn: other }] });
  await on.acm.send(new acm.DeleteCertificateCommand({ CertificateArn: await request('unused.example.com') }));
  await change({ Certificates: [{ CertificateArn }] });
  const changed = await change({ DefaultActions: [notFound] });
  assert.deepEqual(changed.Listeners?.[0]?.Certificates, [{ CertificateArn }]);
  await on.acm.send(new acm.DeleteCertificateCommand({ CertificateArn: other }));
  const dropCertificate = () => on.acm.send(new acm.DeleteCertificateCommand({ CertificateArn }));
  await refused(dropCertificate(), 'ResourceInUseException');
  const { Certificate: used } = await on.acm.send(new acm.DescribeCertificateCommand({ CertificateArn }));
  assert.equal(used?.InUseBy?.length, 1);
  await drop(arn);
  await dropCertificate();
});

test('certificates are listed with their names and by their status', async () => {
  const [first, second] = [await request(), await request('other.example.com')];
  await on.aws.cluster({ certificates: { [second]: 'EXPIRED' } });
  const list = async (input: acm.ListCertificatesCommandInput) =>
    (await on.acm.send(new acm.ListCertificatesCommand(input))).CertificateSummaryList ?? [];
  const issued = await list({ CertificateStatuses: ['ISSUED'] });
  assert.deepEqual(
    issued.map((one) => one.CertificateArn),
    [first],
  );
  assert.deepEqual(issued[0]?.SubjectAlternativeNameSummaries, ['apps.example.com', '*.apps.example.com']);
  assert.equal((await list({})).length, 2);
  assert.equal((await list({ Includes: { keyTypes: ['EC_prime256v1'] } })).length, 0);
  const read = await on.acm.send(new acm.DescribeCertificateCommand({ CertificateArn: second }));
  assert.deepEqual([read.Certificate?.Status, read.Certificate?.IssuedAt], ['EXPIRED', undefined]);
  const nobody = new acm.DescribeCertificateCommand({ CertificateArn: `${first.slice(0, -1)}_` });
  await refused(on.acm.send(nobody), 'ResourceNotFoundException');
  await on.aws.options({ pageSize: 1 });
  const page = await on.acm.send(new acm.ListCertificatesCommand({}));
  assert.equal(page.CertificateSummaryList?.length, 1);
  assert.ok(page.NextToken);
});

test('a load balancer has other subnets: one a zone, in two zones of its VPC at least', async () => {
  const LoadBalancerArn = await balancer();
  const [first = '', second = '', third = ''] = on.net.subnets;
  const set = (...Subnets: string[]) => on.elb.send(new elb.SetSubnetsCommand({ LoadBalancerArn, Subnets }));
  await set(second, third);
  const zones = (await describe(LoadBalancerArn))?.AvailabilityZones ?? [];
  assert.deepEqual(zones.map((zone) => zone.SubnetId).toSorted(), [second, third].toSorted());
  await refused(set(first), 'ValidationError');
  await refused(set(first, 'subnet-0a1b2c3d'), 'SubnetNotFoundException');
  const vpc = await on.ec2.send(new ec2.CreateVpcCommand({ CidrBlock: '10.9.0.0/16' }));
  const other = await on.ec2.send(
    new ec2.CreateSubnetCommand({
      VpcId: vpc.Vpc?.VpcId,
      CidrBlock: '10.9.1.0/24',
      AvailabilityZone: zones[0]?.ZoneName,
    }),
  );
  await refused(set(first, other.Subnet?.SubnetId ?? ''), 'InvalidSubnetException');
});

test('a listener changes port and protocol, and keeps its ARN and its rules', async () => {
  const LoadBalancerArn = await balancer();
  const ListenerArn = (await listener(LoadBalancerArn)).Listeners?.[0]?.ListenerArn;
  const Conditions = [{ Field: 'host-header', HostHeaderConfig: { Values: ['a.example.com'] } }];
  await on.elb.send(new elb.CreateRuleCommand({ ListenerArn, Priority: 1, Conditions, Actions: [notFound] }));
  const Certificates = [{ CertificateArn: await request() }];
  await on.elb.send(new elb.ModifyListenerCommand({ ListenerArn, Port: 443, Protocol: 'HTTPS', Certificates }));
  await listener(LoadBalancerArn);
  const found = await on.elb.send(new elb.DescribeListenersCommand({ LoadBalancerArn }));
  assert.deepEqual(found.Listeners?.map((one) => `${one.Protocol} ${one.Port}`).toSorted(), ['HTTP 80', 'HTTPS 443']);
  const secure = found.Listeners?.find((one) => one.Port === 443);
  assert.equal(secure?.ListenerArn, ListenerArn);
  const rules = await on.elb.send(new elb.DescribeRulesCommand({ ListenerArn }));
  assert.equal(rules.Rules?.length, 2);
});
