import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTaggedResources, type TaggedKind } from '../../ts-steps/aws/tag-index.ts';
import { warnOfTaggedResources } from '../../ts-steps/engine/warn-of-tagged-resources.ts';
import { awsError } from '../../ts-steps/runtime/aws-errors.ts';
import type { Log } from '../../ts-steps/runtime/log.ts';
import type { Clients } from '../../ts-steps/runtime/tenant-clients.ts';
import { textLog } from '../support/logs.ts';

interface Asked {
  readonly TagFilters: readonly { Key: string; Values: string[] }[];
  readonly PaginationToken?: string;
}

/** A tag index that names these, a page each. */
const index = (arns: readonly string[], asked: Asked[] = []): Clients =>
  ({
    tagging: async () => ({
      GetResourcesCommand: class {
        readonly input: Asked;
        constructor(input: Asked) {
          this.input = input;
        }
      },
      send: async ({ input }: { input: Asked }) => {
        asked.push(input);
        const at = Number(input.PaginationToken ?? 0);
        return {
          ResourceTagMappingList: [{ ResourceARN: arns[at] }],
          PaginationToken: at + 1 < arns.length ? String(at + 1) : '',
        };
      },
    }),
  }) as unknown as Clients;

const kinds: readonly TaggedKind<Clients>[] = [
  { of: /:logs:.*:log-group:(.+)$/, isThere: async (_clients, name) => name === '/there' || name === '/kept' },
];
const there = 'arn:aws:logs:us-east-1:123456789012:log-group:/there';
const kept = 'arn:aws:logs:us-east-1:123456789012:log-group:/kept';
const ghost = 'arn:aws:logs:us-east-1:123456789012:log-group:/gone';
const unknown = 'arn:aws:sqs:us-east-1:123456789012:queue';
const tags = { 'ecs-tenants:cluster': 'prod' };

const listening = (): { log: Log; said: string[] } => {
  const said: string[] = [];
  const say = (line: string): void => {
    said.push(line);
  };
  return { said, log: textLog(say) };
};

test('what the tag index names is asked for by its own kind, page by page', async () => {
  const asked: Asked[] = [];
  const found = await findTaggedResources(index([ghost, there, unknown], asked), tags, kinds);
  assert.deepEqual(found, { there: [there], unknown: [unknown] });
  assert.equal(asked.length, 3);
  assert.deepEqual(asked[0]?.TagFilters, [{ Key: 'ecs-tenants:cluster', Values: ['prod'] }]);
});

test('what is there is told, but for what was kept; a ghost of the index is not', async () => {
  const { log, said } = listening();
  await warnOfTaggedResources(index([ghost, there, kept, unknown]), tags, kinds, {
    isKept: (arn) => arn === kept,
    log,
  });
  assert.equal(said.length, 2);
  assert.match(said[0] ?? '', /log-group:\/there still has the tags/);
  assert.match(said[1] ?? '', /sqs:us-east-1:123456789012:queue/);
});

test('who may not ask is told so; any other failure is one', async () => {
  const failing = (name: string): Clients => {
    const error = awsError(Object.assign(new Error('no'), { name }), 'tagging', 'GetResources');
    return { tagging: () => Promise.reject(error) } as unknown as Clients;
  };
  const { log, said } = listening();
  await warnOfTaggedResources(failing('AccessDeniedException'), tags, kinds, { isKept: () => false, log });
  assert.match(said.join(), /tag:GetResources is not allowed/);
  await assert.rejects(
    warnOfTaggedResources(failing('InternalServiceException'), tags, kinds, { isKept: () => false, log }),
    /no/,
  );
});
