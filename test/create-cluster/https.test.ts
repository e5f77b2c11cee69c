import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RequestCertificateCommand } from '@aws-sdk/client-acm';
import {
  type Action,
  AddListenerCertificatesCommand,
  DescribeRulesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { balancingOf, clusterTagsOf } from './state.ts';
import {
  bench,
  certificate,
  changed,
  cluster,
  create,
  created,
  domain,
  ended,
  run,
  standing,
  tenants,
  unchanged,
} from './support.ts';

const on = bench();

const redirect = {
  Type: 'redirect',
  RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' },
} as const;

const isRedirect = (action: Action | undefined): void => {
  assert.equal(action?.Type, redirect.Type);
  const { Protocol, Port, StatusCode } = action?.RedirectConfig ?? {};
  assert.deepEqual({ Protocol, Port, StatusCode }, redirect.RedirectConfig);
};

/** HTTPS with this certificate, and HTTP that leads there. */
const serves = async (certificateArn: string): Promise<void> => {
  const { listeners } = await balancingOf(on);
  assert.deepEqual(Object.keys(listeners), ['80', '443']);
  assert.equal(listeners[443]?.Protocol, 'HTTPS');
  assert.deepEqual(
    listeners[443]?.Certificates?.map((one) => one.CertificateArn),
    [certificateArn],
  );
  assert.match(listeners[443]?.SslPolicy ?? '', /^ELBSecurityPolicy-TLS13-1-2/);
  assert.equal(listeners[443]?.DefaultActions?.[0]?.FixedResponseConfig?.StatusCode, '404');
  isRedirect(listeners[80]?.DefaultActions?.[0]);
  const tags = await clusterTagsOf(on);
  assert.equal(tags['ecs-tenants:listener'], listeners[443]?.ListenerArn);
  assert.equal(tags['ecs-tenants:scheme'], 'https');
};

/** HTTP alone. */
const servesPlainly = async (): Promise<void> => {
  const { listeners } = await balancingOf(on);
  assert.deepEqual(Object.keys(listeners), ['80']);
  assert.equal(listeners[80]?.DefaultActions?.[0]?.Type, 'fixed-response');
  assert.equal((await clusterTagsOf(on))['ecs-tenants:scheme'], 'http');
};

test('an issued certificate that covers the domain is found; another is not taken', async () => {
  await certificate(on, 'shop.example.com');
  const own = await certificate(on);
  const first = await created(on);
  assert.match(first.stderr, /https:\/\/<tenant>\.apps\.example\.com/);
  await serves(own);
  await unchanged(on);
});

test('the names of the listener’s certificates stand in the cluster’s tag, those that people have added too', async () => {
  await certificate(on);
  await created(on);
  const names = async () => (await clusterTagsOf(on))['ecs-tenants:certificate-names'];
  assert.equal(await names(), '.apps.example.com');
  const { listeners } = await balancingOf(on);
  const CertificateArn = await certificate(on, 'shop.example.com');
  await on.elb.send(
    new AddListenerCertificatesCommand({
      ListenerArn: listeners[443]?.ListenerArn,
      Certificates: [{ CertificateArn }],
    }),
  );
  await created(on, { name: cluster });
  assert.equal(await names(), '.apps.example.com shop.example.com');
  await unchanged(on);
});

test('the certificate that is given is taken, and another one later', async () => {
  await certificate(on);
  const certificateArn = await certificate(on);
  await created(on, { ...tenants, certificateArn });
  await serves(certificateArn);
  await unchanged(on);
  const next = await certificate(on);
  const taken = await created(on, { ...tenants, certificateArn: next });
  assert.deepEqual(changed(taken), ['update listener 443']);
  await serves(next);
});

test('no certificate covers the domain: HTTP alone, and it is said', async () => {
  await certificate(on, 'shop.example.com');
  const first = await created(on);
  assert.match(first.stderr, /no issued certificate/);
  assert.match(first.stderr, /http:\/\/<tenant>\.apps\.example\.com/);
  await servesPlainly();
});

test('an HTTP cluster keeps its listener until a certificate is given', async () => {
  await standing(on);
  const certificateArn = await certificate(on);
  await unchanged(on);
  await servesPlainly();
  const switched = await created(on, { ...tenants, certificateArn });
  assert.deepEqual(changed(switched), ['create listener 80', 'update listener 443', 'update tags tenants']);
  await serves(certificateArn);
  await unchanged(on);
});

for (const [what, name, status, message] of [
  ['not yet issued', `*.${domain}`, 'PENDING_VALIDATION', /does not exist in this Region, or is not issued/],
  ['of another name', 'shop.example.com', 'ISSUED', /does not cover \*\.apps\.example\.com, but shop\.example\.com/],
] as const)
  test(`a certificate that is ${what} is refused`, async () => {
    await on.aws.cluster({ requestedCertificate: status });
    const certificateArn = await certificate(on, name);
    const refused = ended(await create(on, { ...tenants, certificateArn }), 3, message);
    assert.ok(refused.result.hint);
    assert.deepEqual(refused.wrote, {});
  });

test('a certificate with an elliptic key or a long RSA one is found and taken too', async () => {
  const made = await on.acm.send(
    new RequestCertificateCommand({
      DomainName: `*.${domain}`,
      ValidationMethod: 'DNS',
      KeyAlgorithm: 'EC_prime256v1',
    }),
  );
  await created(on);
  await serves(made.CertificateArn ?? '');
  await unchanged(on);
});

test('the tenants of an HTTP cluster come with it when it gets its certificate: their rules stay where they are', async () => {
  await standing(on);
  const deploy = async () => ended(await run(on, 'deploy-tenant', { name: 'acme', image: 'nginx:1.27' }), 0);
  assert.equal((await deploy()).result.url, `http://acme.${domain}`);
  const certificateArn = await certificate(on);
  const told = await unchanged(on);
  assert.ok(told.result.warnings?.some((one) => one.includes(`certificateArn ${certificateArn} serves them by HTTPS`)));
  await created(on, { name: cluster, certificateArn });
  const rulesOn = async (port: number): Promise<number> => {
    const ListenerArn = (await balancingOf(on)).listeners[port]?.ListenerArn;
    const { Rules = [] } = await on.elb.send(new DescribeRulesCommand({ ListenerArn }));
    return Rules.filter((rule) => rule.IsDefault !== true).length;
  };
  assert.deepEqual([await rulesOn(80), await rulesOn(443)], [0, 1]);
  await serves(certificateArn);
  const again = await deploy();
  assert.deepEqual([again.result.url, again.wrote], [`https://acme.${domain}`, {}]);
});
