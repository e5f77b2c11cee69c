import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApplicationAutoScaling } from '@aws-sdk/client-application-auto-scaling';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import { ECS } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { Route53 } from '@aws-sdk/client-route-53';
import { STS } from '@aws-sdk/client-sts';
import { AwsSmithyRpcV2CborProtocol } from '@aws-sdk/core/protocols';
import { attemptOf, isCredential, isWrite, operationOf, type WireRequest } from './operation.ts';

const config = {
  region: 'eu-central-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' },
  maxAttempts: 1,
};
const zone = { HostedZoneId: 'Z1' };
const tagged = { ResourceType: 'hostedzone', ResourceId: 'Z1' } as const;
const role = { RoleArn: 'arn:aws:iam::123456789012:role/deployer', RoleSessionName: 'wire' };
const metric = { Namespace: 'AWS/ECS', MetricData: [] };

type Config = typeof config & { requestHandler: object };

const sdkRequests: readonly [name: string, send: (config: Config) => Promise<unknown>][] = [
  ['ecs.CreateService', (c) => new ECS(c).createService({ serviceName: 'Action=Fake' })],
  ['elasticloadbalancing.DescribeRules', (c) => new ElasticLoadBalancingV2(c).describeRules({ PageSize: 5 })],
  [
    'application-autoscaling.DescribeScalableTargets',
    (c) => new ApplicationAutoScaling(c).describeScalableTargets({ ServiceNamespace: 'ecs' }),
  ],
  ['monitoring.PutMetricData', (c) => new CloudWatch(c).putMetricData(metric)],
  [
    'monitoring.PutMetricData',
    (c) => new CloudWatch({ ...c, protocol: AwsSmithyRpcV2CborProtocol }).putMetricData(metric),
  ],
  ['logs.CreateLogGroup', (c) => new CloudWatchLogs(c).createLogGroup({ logGroupName: 'g' })],
  ['sts.GetCallerIdentity', (c) => new STS(c).getCallerIdentity()],
  ['sts.AssumeRole', (c) => new STS(c).assumeRole(role)],
  [
    'sts.AssumeRoleWithWebIdentity',
    (c) => new STS(c).assumeRoleWithWebIdentity({ ...role, WebIdentityToken: 'unsigned' }),
  ],
  ['route53.ListHostedZones', (c) => new Route53(c).listHostedZones({ MaxItems: 1 })],
  ['route53.ListHostedZonesByName', (c) => new Route53(c).listHostedZonesByName({ DNSName: 'example.com' })],
  ['route53.GetHostedZone', (c) => new Route53(c).getHostedZone({ Id: 'Z1' })],
  ['route53.CreateHostedZone', (c) => new Route53(c).createHostedZone({ Name: 'example.com', CallerReference: '1' })],
  ['route53.DeleteHostedZone', (c) => new Route53(c).deleteHostedZone({ Id: 'Z1' })],
  ['route53.ListResourceRecordSets', (c) => new Route53(c).listResourceRecordSets({ ...zone, StartRecordName: 'a' })],
  [
    'route53.ChangeResourceRecordSets',
    (c) => new Route53(c).changeResourceRecordSets({ ...zone, ChangeBatch: { Changes: [] } }),
  ],
  ['route53.ListResourceRecordSetProtections', (c) => new Route53(c).listResourceRecordSetProtections(zone)],
  [
    'route53.CreateResourceRecordSetProtections',
    (c) => new Route53(c).createResourceRecordSetProtections({ ...zone, Protections: [] }),
  ],
  [
    'route53.DeleteResourceRecordSetProtections',
    (c) => new Route53(c).deleteResourceRecordSetProtections({ ...zone, Protections: [] }),
  ],
  ['route53.GetChange', (c) => new Route53(c).getChange({ Id: 'C1' })],
  ['route53.ListTagsForResource', (c) => new Route53(c).listTagsForResource(tagged)],
  ['route53.ChangeTagsForResource', (c) => new Route53(c).changeTagsForResource({ ...tagged, RemoveTagKeys: ['a'] })],
  [
    'route53.ListTagsForResources',
    (c) => new Route53(c).listTagsForResources({ ResourceType: 'hostedzone', ResourceIds: ['Z1'] }),
  ],
];

/** Has the SDK sign and write a request, and keeps it instead of sending it. */
async function written(send: (config: Config) => Promise<unknown>): Promise<WireRequest> {
  interface SdkRequest extends Omit<WireRequest, 'body'> {
    readonly query: Record<string, string>;
    readonly body?: string | Uint8Array;
  }
  const sent: SdkRequest[] = [];
  const handle = async (request: SdkRequest) => {
    sent.push(request);
    throw new Error('kept');
  };
  await assert.rejects(send({ ...config, requestHandler: { handle } }), { message: 'kept' });
  const [request] = sent;
  assert.ok(request);
  return {
    method: request.method,
    path: `${request.path}?${new URLSearchParams(request.query)}`,
    headers: request.headers,
    body: request.body instanceof Uint8Array ? request.body : Buffer.from(request.body ?? ''),
  };
}

function plain(method: string, path: string, headers: Record<string, string> = {}): WireRequest {
  return { method, path, headers, body: Buffer.alloc(0) };
}

describe('operationOf', () => {
  for (const [name, send] of sdkRequests) {
    it(`names ${name} as the SDK sends it`, async () => {
      const { service, operation } = operationOf(await written(send));
      assert.equal(`${service}.${operation}`, name);
    });
  }

  it('takes the service from a signature without a region (SigV4a)', () => {
    const authorization = 'AWS4-ECDSA-P256-SHA256 Credential=AKID/20260101/route53/aws4_request, SignedHeaders=host';
    assert.equal(operationOf(plain('GET', '/2013-04-01/hostedzone', { authorization })).service, 'route53');
  });

  it('finds a query operation in the URL', () => {
    assert.equal(
      operationOf(plain('GET', '/?Version=2011-06-15&Action=GetCallerIdentity')).operation,
      'GetCallerIdentity',
    );
  });

  it('knows the instance metadata service', () => {
    const token = operationOf(plain('PUT', '/latest/api/token'));
    const keys = operationOf(plain('GET', '/latest/meta-data/iam/security-credentials/'));
    assert.deepEqual(token, { service: 'imds', operation: 'GetToken' });
    assert.deepEqual(keys, { service: 'imds', operation: 'GetMetadata' });
  });

  it('names what is no AWS protocol by method and path', () => {
    assert.deepEqual(operationOf(plain('POST', '/reset?now=1')), { service: 'unknown', operation: 'POST /reset' });
  });
});

describe('isWrite', () => {
  const reads = [
    'DescribeServices',
    'ListTagsForResource',
    'GetChange',
    'BatchGetImage',
    'AssumeRole',
    'FilterLogEvents',
  ];
  const written = ['CreateService', 'UpdateService', 'PutMetricAlarm', 'DeleteRule', 'RegisterTaskDefinition'];
  const more = [
    'DeregisterScalableTarget',
    'ModifyRule',
    'ChangeResourceRecordSets',
    'AddTags',
    'RemoveTags',
    'SetRulePriorities',
  ];
  const rest = ['TagResource', 'UntagResource', 'RunTask', 'StopTask', 'StartTask', 'ExecuteCommand', 'SomethingNew'];
  for (const operation of reads) it(`${operation} reads`, () => assert.equal(isWrite(operation), false));
  for (const operation of [...written, ...more, ...rest]) {
    it(`${operation} writes`, () => assert.equal(isWrite(operation), true));
  }
  it('goes by the method where there is no operation', () => {
    assert.equal(isWrite('GET /health'), false);
    assert.equal(isWrite('POST /reset'), true);
  });
});

describe('isCredential', () => {
  it('is what only obtains credentials', () => {
    assert.equal(isCredential({ service: 'sts', operation: 'AssumeRoleWithWebIdentity' }), true);
    assert.equal(isCredential({ service: 'imds', operation: 'GetToken' }), true);
    assert.equal(isCredential({ service: 'sts', operation: 'GetCallerIdentity' }), false);
  });
});

describe('attemptOf', () => {
  it("reads the SDK's header", () => {
    assert.equal(attemptOf(plain('POST', '/', { 'amz-sdk-request': 'ttl=20260101T000000Z; attempt=2; max=3' })), 2);
    assert.equal(attemptOf(plain('POST', '/')), undefined);
  });
});
