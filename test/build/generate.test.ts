import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectDefaults } from '../../ts-steps/build/defaults.ts';
import { differences, generate } from '../../ts-steps/build/generate.ts';
import { insertReference } from '../../ts-steps/build/reference.ts';
import { readSchema, stepNames } from '../../ts-steps/build/schema.ts';
import { renderTypes } from '../../ts-steps/build/types.ts';
import { renderValidator, strictAjv } from '../../ts-steps/build/validators.ts';
import { buildCatalog } from '../../ts-steps/runtime/help/entries.ts';
import { helpText } from '../../ts-steps/runtime/help/help-text.ts';
import type { Schema } from '../../ts-steps/runtime/help/schema.ts';

describe('generated files', () => {
  it('are what the schemas say', async () => {
    assert.deepEqual(await differences(), []);
  });

  it('are the same each time', async () => {
    assert.deepEqual(await generate(), await generate());
  });

  it('hold validators in ASCII that need no compiler', async () => {
    for (const [path, text] of await generate()) {
      if (!path.endsWith('.validate.js')) continue;
      assert.match(text, /^[\n\x20-\x7e]*$/, path);
      assert.doesNotMatch(text, /require\(/, path);
    }
  });
});

for (const step of stepNames()) {
  const schema = readSchema(step);
  const entries = buildCatalog(schema);

  describe(`schema of ${step}`, () => {
    it('allows its own defaults and examples, at every place', () => {
      for (const entry of entries) {
        const values = [entry.schema.default, ...(entry.schema.examples ?? [])].filter((value) => value !== undefined);
        const { default: _default, examples: _examples, ...rest } = entry.schema;
        const validate = strictAjv().compile({ ...rest, $defs: schema.$defs });
        for (const value of values) assert.ok(validate(value), `${entry.pointer}: ${JSON.stringify(value)}`);
      }
    });

    it('allows all its defaults together', () => {
      const validate = strictAjv().compile(schema);
      const required = (schema.required ?? []).map((name) => [name, schema.properties?.[name]?.examples?.[0]]);
      const all = {
        ...Object.fromEntries(required),
        ...collectDefaults(schema, 'setting'),
        ...collectDefaults(schema, 'run'),
      };
      assert.ok(validate(all), JSON.stringify(validate.errors));
    });

    it('describes and names everything that a person can set', () => {
      for (const entry of entries.filter((candidate) => candidate.flag !== undefined)) {
        assert.notEqual(entry.description, '', entry.pointer);
        if (entry.pointer.lastIndexOf('/') === 0) assert.notEqual(entry.title, '', entry.pointer);
      }
    });

    it('says in words what a pattern allows', () => {
      const unexplained = entries.filter(
        (entry) => entry.schema.pattern !== undefined && entry.schema['x-allowed'] === undefined,
      );
      assert.deepEqual(
        unexplained.map((entry) => entry.pointer),
        [],
      );
    });
  });

  describe(`help of ${step}`, () => {
    const help = helpText(step, schema, entries);

    it('is at most 100 columns wide', () => {
      assert.deepEqual(
        help.split('\n').filter((line) => line.length > 100),
        [],
      );
    });

    it('shows commands that are valid requests', () => {
      const validate = strictAjv().compile(schema);
      for (const request of schema.examples ?? []) assert.ok(validate(request), JSON.stringify(validate.errors));
      assert.match(help, new RegExp(`Examples\n  ${step} --[a-z]`));
    });

    it('names every flag', () => {
      for (const { flag, alias, fileFlag, type } of entries) {
        if (flag !== undefined) assert.ok(help.includes(type === 'boolean' ? `--[no-]${flag}` : `--${flag}`), flag);
        if (alias !== undefined) assert.ok(help.includes(`--${alias}`), alias);
        if (fileFlag !== undefined) assert.ok(help.includes(`--${fileFlag}`), fileFlag);
      }
    });
  });
}

describe('catalog', () => {
  const property = (extra: Schema = {}): Schema => ({ type: 'string', description: 'x', 'x-kind': 'run', ...extra });

  it('refuses two parameters with one flag', () => {
    const schema = { properties: { envFile: property(), other: property({ 'x-flag': { file: 'env-file' } }) } };
    assert.throws(() => buildCatalog(schema), /share the flag --env-file/);
  });

  it('refuses a parameter with the name of a run flag', () => {
    assert.throws(() => buildCatalog({ properties: { help: property() } }), /share the flag --help/);
  });

  it('refuses a parameter of no kind', () => {
    assert.throws(() => buildCatalog({ properties: { odd: { type: 'string' } } }), /\/odd has no x-kind/);
  });

  it('puts limits in words', () => {
    const allowed = (schema: Schema): string | undefined =>
      buildCatalog({ properties: { it: { 'x-kind': 'run', ...schema } } })[0]?.allowed;
    assert.equal(
      allowed({ type: 'integer', 'x-unit': 'MiB', minimum: 6, maximum: 9 }),
      'a whole number of MiB from 6 to 9',
    );
    assert.equal(
      allowed({ type: 'number', 'x-unit': 'percent', exclusiveMinimum: 0, maximum: 10 }),
      'a percentage above 0, at most 10',
    );
    assert.equal(
      allowed({ type: 'integer', minimum: 2, multipleOf: 2 }),
      'a whole number, at least 2, a multiple of 2',
    );
    assert.equal(allowed({ enum: ['a', 'b'] }), 'one of a, b');
    assert.equal(allowed({ type: 'array', minItems: 1, items: { type: 'string' } }), 'a list of one or more strings');
    assert.equal(allowed({ type: 'array', items: { type: 'string' } }), 'a list of strings');
  });
});

describe('validators', () => {
  it('are not made from a schema with a misspelled keyword', () => {
    assert.throws(() => renderValidator({ type: 'string', 'x-alowed': 'x' } as Schema), /unknown keyword/);
  });
});

describe('types', () => {
  it('name objects after their property, and nothing else', async () => {
    const code = await renderTypes(
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          parts: {
            type: 'array',
            items: {
              type: 'object',
              title: 'X',
              additionalProperties: false,
              properties: { size: { type: 'integer' } },
            },
          },
          anything: { description: 'Whatever.' },
        },
      },
      'Root',
      'Result',
    );
    assert.match(code, /export interface Root \{/);
    assert.match(code, /parts\?: ResultPart\[\]/);
    assert.match(code, /anything\?: unknown/);
    assert.deepEqual(code.match(/(?:interface|type) \w+/g), ['interface Root', 'interface ResultPart']);
  });
});

describe('reference', () => {
  it('replaces what stands between the markers', () => {
    const before = 'a\n<!-- generated:deploy-tenant -->\nstale text\n<!-- /generated -->\nb\n';
    const after = insertReference(before);
    assert.match(after, /^a\n<!-- generated:deploy-tenant -->\n\n#### Tenant\n/);
    assert.match(after, /\| `memoryReservation` \|/);
    assert.match(after, /&lt;name>\.&lt;domain>/);
    assert.match(after, /\n\n<!-- \/generated -->\nb\n$/);
    assert.doesNotMatch(after, /stale text/);
    assert.equal(insertReference(after), after);
  });

  it('leaves text without markers alone, and refuses an open marker', () => {
    assert.equal(insertReference('text'), 'text');
    assert.throws(() => insertReference('<!-- generated:deploy-tenant -->'), /not closed/);
  });
});
