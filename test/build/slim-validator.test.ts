import assert from 'node:assert/strict';
import test from 'node:test';
import type { ErrorObject, ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { root } from '../../ts-steps/build/project.ts';
import { readSchema, stepNames } from '../../ts-steps/build/schema.ts';
import { slimValidator } from '../../ts-steps/build/slim-validator.ts';
import { strictAjv } from '../../ts-steps/build/validators.ts';

const names = [...stepNames(), 'result'];

const told = (errors: readonly ErrorObject[] | null | undefined) =>
  (errors ?? []).map(({ instancePath, keyword, propertyName }) => ({ instancePath, keyword, propertyName }));

/** Values that most properties refuse, each for a reason of its own. */
const value = fc.oneof(
  fc.constantFrom(null, true, '', ' ', 'A--b', -1, 0, 0.5, 1e9, [], [1, 1], ['a', 'a'], {}, { 'a b': 1, x: '€' }),
  fc.string(),
  fc.array(fc.constantFrom({ scalingAdjustment: 1e6 }, { containerPort: 0, protocol: 'sctp' }, 'subnet-1'), {
    maxLength: 3,
  }),
);

for (const name of names) {
  test(`${name}: the small validator finds what ajv’s own finds`, async () => {
    const schema = readSchema(name);
    const whole = strictAjv().compile(schema);
    const { validate } = (await import(`${root}ts-steps/generated/${name}.validate.js`)) as {
      validate: ValidateFunction;
    };
    const request = fc.dictionary(fc.constantFrom('unknown', ...Object.keys(schema.properties ?? {})), value, {
      maxKeys: 12,
    });
    fc.assert(
      fc.property(fc.oneof(request, value), (input) => {
        assert.equal(validate(input), whole(input));
        assert.deepEqual(told(validate.errors), told(whole.errors));
      }),
      { numRuns: 300 },
    );
  });
}

test('code that is not in ajv’s known form is refused when it is built', () => {
  assert.throws(() => slimValidator('vErrors.push(err0);'), /not in the known form/);
  assert.throws(() => slimValidator('const schema1 = {"a":1};\nuse(schema1);'), /as a whole/);
  assert.throws(() => slimValidator('const schema1 = {"a":1};\nuse(schema1.b);'), /refers to b/);
});
