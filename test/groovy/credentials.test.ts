/** Credentials in a Jenkinsfile: they reach the binary, and neither log nor saved program. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startKeyRecorder } from '../deploy-tenant/key-recorder.ts';
import { bench } from '../deploy-tenant/support.ts';
import { acme, controller, count, failedWith, succeeded } from './support.ts';

const keys = { accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const credentials = {
  aws: keys,
  key: { username: keys.accessKey, password: keys.secretKey },
};

describe('credentials', () => {
  const aws = bench();
  const on = controller(() => aws.env);

  /** The agent without an identity of its own, but for what must not win over the key. */
  const bare = (): Record<string, string> => {
    const { AWS_ACCESS_KEY_ID: _, AWS_SECRET_ACCESS_KEY: __, ...rest } = on.agent.environment();
    return { ...rest, AWS_SESSION_TOKEN: 'the agents', AWS_PROFILE: 'missing', AWS_EC2_METADATA_DISABLED: 'true' };
  };
  const calling = (argument: string): string => `return node { ${acme.replace(')', `, ${argument})`)} }`;

  it('come from AWS Credentials', async () => {
    const plugins = ['aws-credentials'] as const;
    const jenkinsfile = calling("awsCredentialsId: 'aws'");
    const report = await on.run(jenkinsfile, { environment: bare(), credentials, plugins });
    assert.equal(succeeded(report).deployment?.verdict, 'steady');
    assert.equal(count(report, 'withCredentials'), 1);
    assert.ok(!report.shells.some(({ script }) => script.includes(keys.secretKey)));
    // The first of them found no binaries and asked for them.
    assert.equal(count(report, 'sh'), 2);
  });

  it('come from a username and password', async () => {
    const report = await on.run(calling("awsKeyCredentialsId: 'key'"), { environment: bare(), credentials });
    assert.equal(succeeded(report).deployment?.verdict, 'steady');
  });

  it('are the ones that sign the calls, and the agent has its own again afterwards', async () => {
    const recorder = await startKeyRecorder(aws.proxy.endpoint);
    try {
      const own = on.agent.environment({ AWS_ENDPOINT_URL: recorder.endpoint });
      const environment = { ...bare(), AWS_ENDPOINT_URL: recorder.endpoint };
      succeeded(await on.run(calling("awsKeyCredentialsId: 'key'"), { environment, credentials }));
      assert.deepEqual(recorder.used(), [keys.accessKey]);
      recorder.clear();
      succeeded(await on.run(`return node { ${acme} }`, { environment: own, credentials }));
      assert.deepEqual(recorder.used(), [own['AWS_ACCESS_KEY_ID']]);
    } finally {
      await recorder.stop();
    }
  });

  it('that do not exist are named', async () => {
    const report = await on.run(calling("awsKeyCredentialsId: 'other'"), { environment: bare(), credentials });
    failedWith(report, /credentials entry with ID 'other'/);
    assert.equal(count(report, 'sh'), 0);
  });

  it('that nobody gave are told as what is missing', async () => {
    failedWith(
      await on.run(calling("region: 'us-east-1'"), { environment: bare() }),
      /^deployTenant acme: .*credential/i,
    );
  });

  it('for Docker Hub reach createCluster', async () => {
    const hub = { username: 'shop', password: 'dckr_pat_0123456789abcdef' };
    const report = await on.run(
      "return node { createCluster(name: 'other', domain: 'apps.example.com', plan: true, dockerHubCredentialsId: 'hub') }",
      { credentials: { hub } },
    );
    const { changes } = succeeded(report);
    assert.ok(
      (changes ?? []).some(({ resource }) => resource === 'secret'),
      JSON.stringify(changes),
    );
  });
});
