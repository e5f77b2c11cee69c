import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withCommon } from '../../ts-steps/build/common-schema.ts';
import { root } from '../../ts-steps/build/project.ts';
import { readSchema, schemaNames, stepNames } from '../../ts-steps/build/schema.ts';
import type { Schema } from '../../ts-steps/runtime/help/schema.ts';

const common = {
  arn: { type: 'string', maxLength: 9, 'x-allowed': 'an ARN' },
  role: { $ref: 'common.json#/$defs/arn', title: 'Role', description: 'A role.', default: 'none' },
} as const satisfies Record<string, Schema>;

const referring = (beside: Schema): Schema => ({
  properties: { role: { $ref: 'common.json#/$defs/role', ...beside } },
});

test('what is common stands where it is referred to, and what describes it there wins', () => {
  assert.deepEqual(withCommon(referring({ description: 'Another.', 'x-form': 3 }), common), {
    properties: {
      role: {
        title: 'Role',
        description: 'Another.',
        type: 'string',
        maxLength: 9,
        'x-allowed': 'an ARN',
        default: 'none',
        'x-form': 3,
      },
    },
  });
});

test('it is found in lists, maps and items; references within the schema stay', () => {
  const schema: Schema = {
    $defs: { one: { $ref: 'common.json#/$defs/arn' } },
    properties: { list: { items: { $ref: '#/$defs/one' } } },
  };
  assert.deepEqual(withCommon(schema, common), { ...schema, $defs: { one: common.arn } });
});

test('a schema may add to what is allowed, and not change it', () => {
  const added = withCommon(referring({ minLength: 2 }), common).properties?.['role'];
  assert.deepEqual([added?.minLength, added?.maxLength], [2, 9]);
  assert.throws(() => withCommon(referring({ maxLength: 10 }), common), /maxLength: 10 stands beside a \$ref to role/);
});

test('a reference to what is not there is refused', () => {
  assert.throws(() => withCommon({ $ref: 'common.json#/$defs/roll' }, common), /common\.json has no roll/);
});

test('published schemas stand by themselves', () => {
  assert.ok(schemaNames().length > 11);
  for (const name of schemaNames()) assert.doesNotMatch(JSON.stringify(readSchema(name)), /common\.json/, name);
});

/** A schema's properties, and theirs, by path. */
const propertiesOf = (schema: Schema, path = ''): [path: string, property: Schema][] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, Schema][] => [
    [`${path}/${name}`, property],
    ...propertiesOf(property, `${path}/${name}`),
  ]);

test('what is the same in two steps is written once', () => {
  const steps = new Map<string, string[]>();
  for (const step of stepNames()) {
    const schema = JSON.parse(readFileSync(`${root}ts-steps/schemas/${step}.schema.json`, 'utf8')) as Schema;
    for (const [path, property] of propertiesOf(schema)) {
      if (property.$ref !== undefined) continue;
      const text = JSON.stringify(Object.entries(property).sort(([one], [other]) => (one < other ? -1 : 1)));
      steps.set(text, [...(steps.get(text) ?? []), `${step}${path}`]);
    }
  }
  assert.deepEqual(
    [...steps.values()].filter((places) => places.length > 1),
    [],
  );
});
