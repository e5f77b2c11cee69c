import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valueAt } from '../../ts-steps/data/pointer.ts';
import { contract } from '../../ts-steps/generated/deploy-tenant.ts';
import { contract as runTask } from '../../ts-steps/generated/run-task.ts';
import { parseFlags } from '../../ts-steps/runtime/flags.ts';
import { findNulls } from '../../ts-steps/runtime/nulls.ts';
import { validateRequest } from '../../ts-steps/runtime/validate.ts';

const problems = (request: object, prefix?: string) => validateRequest(contract, { name: 'acme', ...request }, prefix);

/** Message and hint of the only problem. */
const only = (request: object): string => {
  const [first, ...rest] = problems(request);
  assert.ok(first, 'a problem');
  assert.deepEqual(rest, []);
  return [first.message, first.hint].filter((part) => part !== undefined).join(' | ');
};

describe('validation', () => {
  it('lets a good request pass', () => {
    assert.deepEqual(
      problems({ image: 'nginx:1.27', memory: 128, environment: { A: '' }, hosts: ['a.example.com'] }),
      [],
    );
  });

  it('takes a small share of CPU: 2 is the least that Linux knows', () => {
    assert.deepEqual([problems({ cpu: 2 }), problems({ cpu: 10 }), problems({ memory: 6 })], [[], [], []]);
    assert.equal(only({ cpu: 1 }), '/cpu must be a whole number of CPU units from 2 to 196608, not 1.');
  });

  it('counts nothing that AWS does not count: names, words and resets are as many as there is room for', () => {
    const many = <Item>(item: (index: number) => Item): Item[] =>
      Array.from({ length: 500 }, (_one, index) => item(index));
    const map = (value: string) => Object.fromEntries(many((index) => [`NAME_${index}`, value]));
    const words = many(String);
    assert.deepEqual(
      problems({
        environment: { ...map('x'), LONG: 'x'.repeat(40_000) },
        secrets: map('arn:aws:ssm:eu-central-1:123456789012:parameter/a'),
        tags: Object.fromEntries(Object.entries(map('x')).slice(0, 35)),
        entryPoint: words,
        command: words,
        beforeDeploy: { command: words },
        reset: words.map((one) => `/environment/OLD_${one}`),
      }),
      [],
    );
    assert.deepEqual(validateRequest(runTask, { name: 'acme', command: words }), []);
    assert.match(only({ image: `acme/${'x'.repeat(251)}` }), /Allowed: a Docker image reference .* at most 255/);
  });

  it('takes letters, digits and spaces of every script in tags, as AWS does, and nothing else', () => {
    const tags = { Kostenstelle: 'München', 'Отдел продаж': '営業 第二\u3000課', size: '½ Ⅳ' };
    assert.deepEqual(problems({ tags: { ...tags, [`${'ü'.repeat(128)}`]: 'é'.repeat(256) } }), []);
    for (const wrong of ['a<b', '50%', '😀', 'Mu\u0308nchen', 'a\tb', 'a\nb'])
      assert.match(
        only({ tags: { one: wrong } }),
        /^\/tags\/one: .* letters, digits and spaces of every script/,
        wrong,
      );
    assert.match(only({ tags: { ['ü'.repeat(129)]: '' } }), /is not allowed/);
    assert.match(only({ tags: { 'ECS-Tenants:x': '' } }), /not beginning with aws: or ecs-tenants:/);
  });

  it('takes a secret in every form that ECS knows', () => {
    const secret = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:acme/db-AbCdEf';
    const parameter = 'arn:aws-us-gov:ssm:us-gov-west-1:123456789012:parameter/acme/db';
    const good = ['/acme/db', 'db-password', '/a.b_c-d', parameter, secret].concat(
      [':password::', '::AWSPREVIOUS:', ':DB password:AWSCURRENT:', ':::9d4cb84b-ad69-40c0-a0ab-cead3EXAMPLE'].map(
        (part) => secret + part,
      ),
    );
    for (const one of good) assert.deepEqual(problems({ secrets: { DB: one } }), [], one);
    const bad = [
      '',
      'acme/db',
      '/acme/',
      '//db',
      'a b',
      'hunter2!',
      `${secret}:password`,
      `${secret}:a:b`,
      `${secret}:::::`,
    ];
    for (const one of [...bad, `${secret} `, 'arn:aws:s3:::acme/db', '/acme/db\n'])
      assert.match(
        only({ secrets: { DB: one } }),
        /^\/secrets\/DB: the value is not allowed\. Allowed: .* name of an SSM/,
        one,
      );
    for (const credentialsParameter of [secret, 'docker-hub', 'acme/hub@1'])
      assert.deepEqual(problems({ repositoryCredentials: { credentialsParameter } }), [], credentialsParameter);
    assert.match(only({ repositoryCredentials: { credentialsParameter: 'docker hub' } }), /or its name/);
  });

  it('names what is missing', () => {
    assert.match(validateRequest(contract, {})[0]?.message ?? '', /^\/name is missing\. Allowed: 1 to 32 lower-case/);
    assert.equal(
      only({ portMappings: [{ hostPort: 0 }] }),
      '/portMappings/0/containerPort is missing. Allowed: a whole number from 1 to 65535.',
    );
  });

  it('puts wrong types in words, with the right way to write it', () => {
    assert.equal(
      only({ memory: '512' }),
      '/memory must be a whole number of MiB from 6 to 3145728, not a string ("512"). | Write it without quotes: 512.',
    );
    assert.equal(only({ memory: 1.5 }), '/memory must be a whole number of MiB from 6 to 3145728, not 1.5.');
    assert.equal(
      only({ environment: { PORT: 8080 } }),
      '/environment/PORT must be a string, not a number. | Write it as a string, in quotes, such as "8080" or "true".',
    );
    assert.equal(only({ tags: { a: true } }), '/tags/a must be a string, not true. | Write it as a string: "true".');
    assert.equal(
      only({ wait: 'true' }),
      '/wait must be true or false, not a string ("true"). | Write it without quotes: true.',
    );
    assert.equal(
      only({ command: 'npm start' }),
      '/command must be a list, not a string ("npm start"). | Write it as a list, one item a word: ["npm","start"].',
    );
    assert.match(only({ entryPoint: 'a  | b' }), /one item a word: \["sh","-c","a {2}\| b"\]\.$/);
    assert.match(only({ beforeDeploy: { command: 'node migrate.js' } }), /: \["node","migrate\.js"\]\.$/);
    assert.match(only({ healthCheck: { command: 'curl -f http://localhost/' } }), /\["CMD-SHELL","curl -f http/);
    assert.match(only({ hosts: 'a.example.com' }), /Write it as a list: \["a\.example\.com"\]\.$/);
    assert.equal(only({ scaleOut: [] }), '/scaleOut must be an object, not a list.');
    assert.equal(only({ environment: 'A=b' }), '/environment must be an object of names and strings, not a string.');
    assert.equal(validateRequest(contract, [])[0]?.message, 'The input must be a JSON object, not a list.');
  });

  it('says what is allowed and what was given', () => {
    assert.equal(only({ memory: 2 }), '/memory must be a whole number of MiB from 6 to 3145728, not 2.');
    assert.equal(
      only({ scaleOut: { period: 61 } }),
      '/scaleOut/period must be a whole number of seconds from 60 to 86400, a multiple of 60, not 61.',
    );
    assert.equal(
      only({ networkMode: 'brige' }),
      '/networkMode must be one of bridge, awsvpc, host, none, not "brige". | Did you mean "bridge"?',
    );
    assert.equal(only({ accountId: '12' }), '/accountId: "12" is not allowed. Allowed: 12 digits.');
    assert.match(only({ hosts: ['a.bc', 'd.ef', 'a.bc'] }), /twice: items 0 and 2 are the same\.$/);
    assert.match(
      only({ hosts: [] }),
      /^\/hosts must be a list of 1 to 25 strings, all different, each a host name .*; it has 0\.$/,
    );
    assert.match(only({ tags: { 'aws:x': '' } }), /^\/tags\/aws:x: the name "aws:x" is not allowed\. Allowed: keys of/);
    assert.match(only({ logRetentionInDays: 2 }), /^\/logRetentionInDays must be one of 1, 3, .* 3653 days, not 2\.$/);
  });

  it('tells a place once', () => {
    assert.equal(problems({ cluster: '' }).length, 1);
    assert.equal(problems({ scaleOut: { period: 1 } }).length, 1);
    assert.equal(problems({ networkMode: 5 }).length, 1);
  });

  it('guesses what an unknown name meant', () => {
    const meant: Record<string, string> = {
      entrypoint: 'entryPoint',
      desired_count: 'desiredCount',
      'memory-reservation': 'memoryReservation',
      imgae: 'image',
      env: '/environment',
      threshold: '/scaleOut/threshold',
    };
    for (const [name, right] of Object.entries(meant)) {
      assert.equal(only({ [name]: 1 }), `/${name} is not a known parameter. Did you mean ${right}?`);
    }
    assert.equal(only({ xyzzy: 1 }), '/xyzzy is not a known parameter.');
    assert.match(only({ scaleOut: { xyzzy: 1 } }), /Allowed: threshold, period, evaluationPeriods, cooldown, /);
  });

  it('refuses null and names the way back to the default', () => {
    assert.equal(
      only({ memory: null }),
      '/memory: null is not allowed; to return to the default use reset: ["/memory"].',
    );
    assert.match(only({ environment: { 'A/B': null } }), /^\/environment\/A~1B: the name/);
    assert.match(only({ environment: { A: null } }), /reset: \["\/environment\/A"\]\.$/);
    assert.equal(only({ cluster: null }), '/cluster: null is not allowed; leave it out.');
    assert.equal(only({ command: [null] }), '/command/0: null is not allowed.');
    assert.equal(only({ unheard: null }), '/unheard is not a known parameter.');
    assert.equal(problems({ memory: null, cpu: null, scaleIn: { cooldown: null } }).length, 3);
  });

  it('puts the caller’s prefix before every pointer, and only there', () => {
    const found = problems({ memory: 1, cpu: null }, '/tenants/3');
    const wrong = found.find((problem) => problem.pointer === '/tenants/3/memory');
    const nothing = found.find((problem) => problem.pointer === '/tenants/3/cpu');
    assert.match(wrong?.message ?? '', /^\/tenants\/3\/memory must/);
    assert.match(nothing?.message ?? '', /^\/tenants\/3\/cpu: .*reset: \["\/cpu"\]/);
  });

  it('cuts long values', () => {
    assert.ok(only({ region: 'x'.repeat(1000) }).length < 200);
  });
});

/** A value that stands for a secret, and can be found in any text. */
const secret = fc.stringMatching(/^[0-9a-f]{16}$/).map((digits) => `hunter2${digits}`);

const wrongly = (value: string): fc.Arbitrary<unknown> =>
  fc.constantFrom<unknown>(value, [value], { [value]: value }, { nested: { value } }, value.repeat(3000));

describe('no message', () => {
  it('shows the value of a variable, of an unknown name, or what stands behind an equals sign', () => {
    const request = secret.chain((value) =>
      wrongly(value).map((wrong) => ({
        value,
        request: {
          environment: { A: wrong, [`B=${value}`]: value, '1': value },
          unheard: wrong,
          healthCheck: { pass: wrong },
        },
      })),
    );
    fc.assert(
      fc.property(request, ({ value, request: given }) => {
        const text = JSON.stringify(problems(given));
        assert.ok(!text.includes(value), text);
        assert.ok(!JSON.stringify(problems({ environment: value })).includes(value));
      }),
    );
  });

  it('shows what a flag was given in the wrong way', () => {
    fc.assert(
      fc.property(secret, (value) => {
        const ways = [
          ['--env', value],
          ['--env', `=${value}`],
          ['--env', `{"A":"${value}"`],
          ['--env', 'A', value],
          ['--environment.A', value],
          [`--enviroment=A=${value}`],
          [`-e${value}`],
          ['--tag', value],
          ['--scale-out', value],
        ];
        for (const argv of ways) {
          const { problems: found } = parseFlags(argv, contract.catalog, {});
          assert.ok(found.length > 0, argv.join(' '));
          assert.ok(!JSON.stringify(found).includes(value), argv.join(' '));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('nulls', () => {
  const count = (value: unknown): number => {
    if (value === null) return 1;
    return typeof value === 'object' ? Object.values(value).reduce<number>((sum, child) => sum + count(child), 0) : 0;
  };

  it('are found wherever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const pointers = findNulls(value);
        assert.equal(pointers.length, count(value));
        assert.equal(new Set(pointers).size, pointers.length);
        for (const pointer of pointers) assert.equal(valueAt(value, pointer), null);
      }),
    );
  });

  it('are found below more levels than a call stack has', () => {
    const depth = 200_000;
    assert.equal(findNulls(JSON.parse(`${'['.repeat(depth)}null${']'.repeat(depth)}`)).length, 1);
  });
});
