import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { asciiHost, withUnicodeHosts } from '../../ts-steps/data/host-names.ts';
import { contract as createCluster } from '../../ts-steps/generated/create-cluster.ts';
import { contract as deployTenant } from '../../ts-steps/generated/deploy-tenant.ts';
import { parseFlags } from '../../ts-steps/runtime/flags.ts';
import { readRequest } from '../../ts-steps/runtime/request.ts';

const read = (argv: string[], contract: typeof deployTenant | typeof createCluster = deployTenant) =>
  readRequest(contract as typeof deployTenant, parseFlags(argv, contract.catalog, {}), Readable.from([]));

describe('host names of other scripts', () => {
  it('are taken in the form that DNS has', async () => {
    const hosts = ['xn--e1afmkfd.xn--p1ai', 'xn--mnchen-3ya.example.com', 'shop.example.xn--vermgensberatung-pwb'];
    const { problems, ...rest } = await read(['--name', 'acme', ...hosts.flatMap((one) => ['--hosts', one])]);
    assert.deepEqual([problems, rest], [[], { input: { name: 'acme', hosts } }]);
    for (const wrong of ['a.xn--', 'a.xn--b-', 'a.x1', '-a.com', 'xn--a'])
      assert.equal((await read(['--name', 'acme', '--hosts', wrong])).problems.length, 1, wrong);
  });

  it('are turned into it, everywhere where a host is asked for', async () => {
    const asked = await read([
      '--name',
      'acme',
      '--hosts',
      'München.example.com',
      '--hosts',
      'пример.рф',
      '--domain',
      'ö.de',
    ]);
    assert.deepEqual(asked, {
      input: { name: 'acme', hosts: ['xn--mnchen-3ya.example.com', 'xn--e1afmkfd.xn--p1ai'], domain: 'xn--nda.de' },
      problems: [],
    });
    const cluster = await read(['--name', 'tenants', '--domain', 'пример.рф'], createCluster);
    assert.deepEqual(cluster, { input: { name: 'tenants', domain: 'xn--e1afmkfd.xn--p1ai' }, problems: [] });
  });

  it('count twice where they are the same, and are as long as DNS has them', async () => {
    const twice = await read(['--name', 'acme', '--hosts', 'ö.com', '--hosts', 'xn--nda.com']);
    assert.match(twice.problems[0]?.message ?? '', /twice/);
    const long = await read(['--name', 'acme', '--hosts', `${'ö'.repeat(50)}.${'ä'.repeat(50)}.${'ü'.repeat(50)}.com`]);
    assert.equal(long.problems.length, 1);
  });

  it('are no more than names', () => {
    for (const other of [
      'ö.com/path',
      'http://ö.com',
      'ö.com:80',
      'a@ö.com',
      'ö.com?x',
      'ö.com\n',
      '*.ö.com',
      'Acme.com',
    ])
      assert.equal(asciiHost(other), other);
  });

  it('are shown in both forms', () => {
    assert.equal(
      withUnicodeHosts('url  https://xn--mnchen-3ya.example.com, ["xn--nda.com"] and acme.com'),
      'url  https://xn--mnchen-3ya.example.com (münchen.example.com), ["xn--nda.com (ö.com)"] and acme.com',
    );
    assert.equal(withUnicodeHosts('a-xn--zz xn--zz--.com'), 'a-xn--zz xn--zz--.com');
  });
});
