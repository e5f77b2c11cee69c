/** Secrets, from their creation until their name is free again. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sm from '@aws-sdk/client-secrets-manager';
import { clusterBench } from './cluster-harness.ts';
import { refused } from './harness.ts';

const on = clusterBench();
const SecretId = 'ecs-tenants/tenants/docker-hub';

const create = (changes: Partial<sm.CreateSecretCommandInput> = {}) =>
  on.secrets.send(new sm.CreateSecretCommand({ Name: SecretId, SecretString: '{"a":"b $"}', ...changes }));

const put = (SecretString: string) => on.secrets.send(new sm.PutSecretValueCommand({ SecretId, SecretString }));

const drop = (changes: Partial<sm.DeleteSecretCommandInput> = {}) =>
  on.secrets.send(new sm.DeleteSecretCommand({ SecretId, ...changes }));

test('a secret is created, read by name and ARN, and given a new value', async () => {
  const { ARN } = await create({ Tags: [{ Key: 'a', Value: 'b' }] });
  assert.match(ARN ?? '', /:secret:ecs-tenants\/tenants\/docker-hub-[A-Za-z0-9]{6}$/);
  await refused(create(), 'ResourceExistsException');
  await on.secrets.send(new sm.TagResourceCommand({ SecretId, Tags: [{ Key: 'c', Value: 'd' }] }));
  const described = await on.secrets.send(new sm.DescribeSecretCommand({ SecretId: ARN }));
  assert.deepEqual(
    described.Tags?.map((tag) => tag.Key),
    ['a', 'c'],
  );
  const read = async () => (await on.secrets.send(new sm.GetSecretValueCommand({ SecretId }))).SecretString;
  assert.equal(await read(), '{"a":"b $"}');
  await put('new');
  assert.equal(await read(), 'new');
});

test('a name is taken until its secret is gone', async () => {
  await create();
  await drop();
  const described = await on.secrets.send(new sm.DescribeSecretCommand({ SecretId }));
  assert.ok(described.DeletedDate);
  const code = 'InvalidRequestException';
  await refused(create(), code, /already scheduled for deletion/);
  await refused(put('new'), code, /marked for deletion/);
  const read = () => on.secrets.send(new sm.GetSecretValueCommand({ SecretId }));
  await refused(read(), code, /^You can't perform this operation on the secret because it was marked for deletion\.$/);
  await on.secrets.send(new sm.RestoreSecretCommand({ SecretId }));
  assert.equal((await read()).SecretString, '{"a":"b $"}');
  await drop();
  await drop({ ForceDeleteWithoutRecovery: true });
  await create();
});

test('secrets that AWS refuses', async () => {
  const missing = 'ResourceNotFoundException';
  await refused(put('x'), missing);
  await refused(on.secrets.send(new sm.DescribeSecretCommand({ SecretId })), missing);
  await refused(drop(), missing);
  await drop({ ForceDeleteWithoutRecovery: true });
  const code = 'InvalidParameterException';
  await refused(create({ Tags: [{ Key: 'a', Value: '50%' }] }), code, /illegal characters/);
  await create();
  await refused(drop({ ForceDeleteWithoutRecovery: true, RecoveryWindowInDays: 7 }), code, /in conjunction/);
  await refused(drop({ RecoveryWindowInDays: 3 }), code, /between 7 and 30/);
  await refused(put('x'.repeat(65_537)), 'ValidationException', /65536/);
});
