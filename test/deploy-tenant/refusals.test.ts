import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateServiceCommand, RegisterTaskDefinitionCommand, TagResourceCommand } from '@aws-sdk/client-ecs';
import {
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DeleteListenerCommand,
  DeleteLoadBalancerCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { ChangeResourceRecordSetsCommand, CreateHostedZoneCommand } from '@aws-sdk/client-route-53';
import { namesOf } from '../../ts-steps/tenant/names.ts';
import { CONTAINER, routed, serviceInput } from '../emulator/harness.ts';
import type { StepEnd } from '../support/step.ts';
import { writes } from '../wire/record.ts';
import {
  converged,
  deploy,
  deployAside,
  ended,
  inventoryOf,
  nothingWritten,
  type Request,
  rig,
  serviceOf,
  tagOf,
  whole,
} from './faults-support.ts';

const host = 'acme.apps.example.com';
const names = namesOf({ cluster: 'prod', tenant: 'acme', service: 'web' });
const tagsOfBeta = { 'ecs-tenants:cluster': 'prod', 'ecs-tenants:tenant': 'beta', 'ecs-tenants:service': 'web' };
const upper = (tags: Readonly<Record<string, string>>) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
const lower = (tags: Readonly<Record<string, string>>) => Object.entries(tags).map(([key, value]) => ({ key, value }));

describe('refusals', () => {
  const to = rig();

  const refusal = async (request: Request, message: RegExp): Promise<StepEnd> => {
    to.proxy.clear();
    const end = ended(await deploy(to, request), 3, message);
    assert.ok(end.result.hint, 'no hint');
    nothingWritten(to.proxy);
    return end;
  };

  describe('where the tenant is to live', () => {
    it('no such cluster', async () => {
      await refusal({ cluster: 'nowhere' }, /no active ECS cluster nowhere/);
    });

    it('another account', async () => {
      await refusal({ accountId: '999999999999' }, /This is account 123456789012, not 999999999999/);
    });

    it('no hosted zone for the host', async () => {
      await refusal({ hosts: ['shop.example.org'] }, /no public hosted zone for shop\.example\.org/);
    });

    it('two hosted zones of one name', async () => {
      await to.route53.send(new CreateHostedZoneCommand({ Name: 'apps.example.com', CallerReference: 'second' }));
      await refusal({}, /two public hosted zones named apps\.example\.com/);
    });

    it('no listener', async () => {
      await to.ecs.send(
        new TagResourceCommand({ resourceArn: to.pre.clusterArn, tags: lower({ 'ecs-tenants:listener': '' }) }),
      );
      await refusal({}, /Cluster prod has no listener/);
    });

    it('a listener that is gone', async () => {
      await to.elb.send(new DeleteListenerCommand({ ListenerArn: to.pre.listenerArn }));
      const end = await refusal({}, /listener/);
      assert.match(end.result.message ?? '', new RegExp(to.pre.listenerArn));
    });

    it('a load balancer that is gone', async () => {
      await to.elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: to.pre.loadBalancerArn }));
      await refusal({}, /listener/);
    });

    it('no wildcard record', async () => {
      await refusal({ dns: 'wildcard' }, /\*\.apps\.example\.com has no alias A record/);
    });
  });

  describe('what is not ours', () => {
    const group = async (tags: Readonly<Record<string, string>> = {}): Promise<string> => {
      const made = await to.elb.send(
        new CreateTargetGroupCommand({
          Name: names.targetGroups.a,
          Protocol: 'HTTP',
          Port: 80,
          VpcId: to.pre.vpc,
          TargetType: 'instance',
          Tags: upper({ team: 'x', ...tags }),
        }),
      );
      return made.TargetGroups?.[0]?.TargetGroupArn ?? '';
    };
    const revision = (tags: Readonly<Record<string, string>> = {}) =>
      to.ecs.send(
        new RegisterTaskDefinitionCommand({
          family: names.family,
          containerDefinitions: [CONTAINER],
          tags: lower({ team: 'x', ...tags }),
        }),
      );
    const service = async (tags: Readonly<Record<string, string>> = {}) => {
      const { group: target } = await routed(to, 'acme', 10001);
      await revision();
      await to.ecs.send(
        new CreateServiceCommand(serviceInput(names.family, target, { tags: lower({ team: 'x', ...tags }) })),
      );
    };
    const rule = async (tags: Readonly<Record<string, string>> = {}) => {
      await to.elb.send(
        new CreateRuleCommand({
          ListenerArn: to.pre.listenerArn,
          Priority: 10001,
          Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [host] } }],
          Actions: [{ Type: 'forward', TargetGroupArn: await group(tagsOfAcme) }],
          Tags: upper({ team: 'x', ...tags }),
        }),
      );
    };
    const tagsOfAcme = { ...tagsOfBeta, 'ecs-tenants:tenant': 'acme' };
    const logGroup = (tags: Readonly<Record<string, string>> = {}) =>
      to.logs.send(new CreateLogGroupCommand({ logGroupName: names.logGroup, tags: { team: 'x', ...tags } }));

    for (const [what, make, says] of [
      ['target group', group, new RegExp(`target group ${names.targetGroups.a}`)],
      ['listener rule', rule, /listener rule for acme\.apps\.example\.com \(priority 10001\)/],
      ['log group', logGroup, /log group \/ecs-tenants\/prod\/acme/],
      ['task definition', revision, /task definition prod--acme/],
    ] as const) {
      it(`a ${what} without our tags, unless it is adopted`, async () => {
        await make();
        const end = await refusal({}, says);
        assert.match(end.result.message ?? '', /^Not ours: .*it does not carry our tags/);
        assert.match(end.result.hint ?? '', /adopt: true/);
        ended(await deploy(to, { adopt: true }), 0);
        await converged(to, {}, 2);
      });

      it(`a ${what} of another tenant, even to be adopted`, async () => {
        await make(tagsOfBeta);
        await refusal({ adopt: true }, says);
        const end = await refusal({}, says);
        assert.match(end.result.message ?? '', /belongs to tenant beta of cluster prod/);
      });
    }

    it('a service without our tags, unless it is adopted: with what it stands on', async () => {
      await service();
      await refusal({}, /^Not ours: service acme: it does not carry our tags/);
      ended(await deploy(to, { adopt: true }), 0);
      assert.equal(tagOf(await serviceOf(to, 'acme'), 'tenant'), 'acme');
      const again = ended(await deploy(to, { plan: true }), 0);
      assert.deepEqual(again.result.changes, []);
      assert.equal((await inventoryOf(to, 'acme')).rules, 1);
    });

    it('a service of another tenant, even to be adopted', async () => {
      await service(tagsOfBeta);
      await refusal({ adopt: true }, /service acme: it belongs to tenant beta/);
    });
  });

  describe('hosts of others', () => {
    it('a new tenant with the host of another', async () => {
      ended(await deployAside(to, { name: 'beta' }), 0);
      await refusal({ hosts: [host, 'beta.apps.example.com'] }, /beta\.apps\.example\.com.*belongs to tenant beta/);
    });

    it('a tenant that would take the host of another, even with adopt', async () => {
      ended(await deployAside(to, { name: 'beta' }), 0);
      ended(await deployAside(to), 0);
      const request = { hosts: [host, 'beta.apps.example.com'] };
      await refusal(request, /beta\.apps\.example\.com/);
      await refusal({ ...request, adopt: true }, /beta\.apps\.example\.com/);
      assert.deepEqual(await inventoryOf(to, 'beta'), whole);
    });
  });

  describe('records that point elsewhere', () => {
    const record = (set: object) =>
      to.route53.send(
        new ChangeResourceRecordSetsCommand({
          HostedZoneId: to.pre.hostedZoneId,
          ChangeBatch: { Changes: [{ Action: 'CREATE', ResourceRecordSet: { Name: host, Type: 'A', ...set } }] },
        }),
      );
    const alias = {
      AliasTarget: {
        HostedZoneId: 'Z35SXDOTRQ7X7K',
        DNSName: 'other-123.us-east-1.elb.amazonaws.com',
        EvaluateTargetHealth: false,
      },
    };

    for (const [what, set, says] of [
      ['an address', { TTL: 60, ResourceRecords: [{ Value: '192.0.2.1' }] }, /A record.*192\.0\.2\.1/],
      ['a name', { Type: 'CNAME', TTL: 60, ResourceRecords: [{ Value: 'o.example.org' }] }, /CNAME.*o\.example\.org/],
      ['another load balancer', alias, /A record.*other-123/],
    ] as const)
      it(`to ${what}, unless they are adopted`, async () => {
        await record(set);
        await refusal({}, says);
        ended(await deploy(to, { adopt: true }), 0);
        await converged(to, {});
      });

    it('of one routing among several, even to be adopted', async () => {
      await record({ ...alias, SetIdentifier: 'blue', Weight: 10 });
      const end = await refusal({ adopt: true }, /points elsewhere/);
      assert.match(end.result.hint ?? '', /routing policy/);
    });
  });

  describe('approval', () => {
    it('of another plan than the one that would be carried out', async () => {
      const end = await refusal({ approvedPlan: '0123456789abcdef' }, /not 0123456789abcdef as approved/);
      assert.match(end.result.planId ?? '', /^[0-9a-f]{16}$/);
      assert.equal(end.result.changes?.length, 11);
      ended(await deploy(to, { approvedPlan: end.result.planId }), 0);
    });
  });

  describe('a load balancer that is full', () => {
    it('by a quota that only AWS knows: what was made stays, and the next run goes on from it', async () => {
      await to.aws.options({ limits: { targetGroupsPerLoadBalancer: 0 } });
      const end = ended(await deploy(to), 3, /load balancer is full/i);
      assert.match(end.result.hint ?? '', /100 target groups/);
      assert.ok(writes(to.proxy.calls).every((call) => call.operation !== 'CreateService'));
      assert.equal(end.result.changes?.find((change) => change.resource === 'targetGroup')?.done, true);
      assert.equal(end.result.changes?.find((change) => change.resource === 'service')?.done, false);
      await to.aws.options({ limits: { targetGroupsPerLoadBalancer: 100 } });
      ended(await deploy(to), 0);
      await converged(to, {});
    });

    it('by the number of its rules', async () => {
      await to.aws.options({ limits: { rulesPerLoadBalancer: 0 } });
      ended(await deploy(to), 3, /load balancer is full.*number of rules/i);
    });

    it('by what was read, before anything is written', async () => {
      const made = Array.from({ length: 100 }, (_one, index) => routed(to, `other-${index}`, 20_000 + index));
      await Promise.all(made);
      const end = await refusal({}, /load balancer is full: .*100 target groups/i);
      assert.match(end.result.hint ?? '', /another/);
    });
  });
});
