/** What is made of what a recorder tells. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cbor } from '@smithy/core/cbor';
import { errorOf, type ToldExchange } from './exchange.ts';
import { startRecording } from './recording.ts';
import { redacted } from './redact.ts';

const step = { title: '', step: 'deploy-tenant', flags: [], code: 0, startedMs: 0, durationMs: 0, warnings: [] };

const told = (changes: Partial<ToldExchange> & { readonly body?: string | Uint8Array }): ToldExchange => {
  const { body = '{}', ...others } = changes;
  return {
    service: 'ecs',
    method: 'POST',
    path: '/',
    target: 'AmazonEC2ContainerServiceV20141113.DescribeServices',
    contentType: 'application/x-amz-json-1.1',
    attempt: 'attempt=1; max=8',
    action: '',
    sent: '',
    startedAt: 0,
    endedAt: 0,
    status: 200,
    answerType: 'application/x-amz-json-1.1',
    errorHeader: '',
    answer: Buffer.from(body).toString('base64'),
    ...others,
  };
};

const recordedOf = (...all: readonly ToldExchange[]) => {
  const recording = startRecording();
  const at = performance.timeOrigin + performance.now();
  const lines = all.map((one, index) =>
    JSON.stringify({ ...one, startedAt: at + index * 100, endedAt: at + index * 100 + 50 }),
  );
  recording.add(step, lines);
  return recording.recorded();
};

describe('AWS’s refusals', () => {
  it('are read from JSON', () => {
    const body = '{"__type":"com.amazonaws.ecs#ClusterNotFoundException","message":"Cluster not found."}';
    assert.deepEqual(errorOf(told({ status: 400, body })), {
      code: 'ClusterNotFoundException',
      message: 'Cluster not found.',
    });
  });

  it('are read from XML', () => {
    const body =
      '<?xml version="1.0"?><ErrorResponse><Error><Code>TooMany</Code><Message>a &lt; b</Message></Error></ErrorResponse>';
    assert.deepEqual(errorOf(told({ status: 400, answerType: 'text/xml', body })), {
      code: 'TooMany',
      message: 'a < b',
    });
  });

  it('are read from CBOR', () => {
    const body = cbor.serialize({ __type: 'com.amazonaws.cloudwatch#LimitExceeded', message: 'Too many alarms.' });
    assert.deepEqual(errorOf(told({ status: 400, answerType: 'application/cbor', body })), {
      code: 'LimitExceeded',
      message: 'Too many alarms.',
    });
  });

  it('are none where AWS said yes, and a lost answer is one', () => {
    assert.equal(errorOf(told({})), undefined);
    assert.equal(errorOf(told({ status: 0, body: '' }))?.code, 'NoAnswer');
  });
});

describe('a recording', () => {
  const services = (...subnets: string[]) =>
    told({ body: JSON.stringify({ services: [{ networkConfiguration: { awsvpcConfiguration: { subnets } } }] }) });

  it('tells a list again only where it has changed', () => {
    const { lists, calls } = recordedOf(services('b', 'a'), services('b', 'a'), services('a', 'b'));
    assert.equal(calls.length, 3);
    assert.deepEqual(
      lists.map(({ call, pointer, values }) => [call, pointer, values]),
      [
        [0, '/services/0/networkConfiguration/awsvpcConfiguration/subnets', ['b', 'a']],
        [2, '/services/0/networkConfiguration/awsvpcConfiguration/subnets', ['a', 'b']],
      ],
    );
  });

  it('tells when what was created was first seen, and that something never was', () => {
    const group = told({
      service: 'elasticloadbalancing',
      target: '',
      contentType: 'application/x-www-form-urlencoded',
      action: 'Action=CreateTargetGroup',
      body: '<TargetGroupArn>arn:group</TargetGroupArn>',
    });
    const created = told({ target: 'X.CreateService', body: '{"service":{"serviceArn":"arn:acme"}}' });
    const { firstSeen } = recordedOf(group, created, told({}), told({ body: '{"serviceArn":"arn:acme"}' }));
    assert.deepEqual(
      firstSeen.map(({ creation, id, seenBy, createdMs, seenMs }) => [
        creation,
        id,
        seenBy,
        seenMs === undefined ? undefined : seenMs - createdMs,
      ]),
      [
        ['elasticloadbalancing.CreateTargetGroup', 'arn:group', undefined, undefined],
        ['ecs.CreateService', 'arn:acme', 'ecs.DescribeServices', 200],
      ],
    );
  });
});

it('accounts, keys, callers and the domain are taken out of a text', () => {
  const text = JSON.stringify([
    'User: arn:aws:sts::111122223333:assumed-role/Admin/jane.doe@corp.example is not authorized',
    'arn:aws:ecs:us-east-1:444455556666:cluster/live-1',
    'ASIAIOSFODNN7REALKEY',
    'Encoded authorization failure message: abc_DEF-123',
    'https://live-1.tenants.corp.example',
  ]);
  const after = redacted(text, 'tenants.corp.example');
  assert.deepEqual(JSON.parse(after), [
    'User: arn:aws:sts::123456789012:assumed-role/caller is not authorized',
    'arn:aws:ecs:us-east-1:123456789012:cluster/live-1',
    'ASIAEXAMPLE',
    'Encoded authorization failure message: (left out)',
    'https://live-1.apps.example.com',
  ]);
});
