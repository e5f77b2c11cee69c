import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { type UserDataOptions, userData } from '../../ts-steps/cluster/user-data.ts';
import { machine } from './boot.ts';
import { installShellcheck } from './shellcheck.ts';

const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub-AbCdEf';
const plain: UserDataOptions = { cluster: 'tenants', region: 'eu-west-1', imagePullBehavior: 'prefer-cached' };
const withLogin: UserDataOptions = { ...plain, dockerHubSecretArn: arn };
const hostile = `a'b"c $(touch x) \`id\` \\ $HOME ; & | * !! #'`;
const login = { username: 'ada', password: 'pa55 wörd-of-hers' };

const settings = [
  ['ECS_CLUSTER', 'tenants'],
  ['ECS_ENABLE_SPOT_INSTANCE_DRAINING', 'true'],
  ['ECS_IMAGE_PULL_BEHAVIOR', 'prefer-cached'],
  ['ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM', 'ec2_instance'],
];

/** As ecs-init reads it: trimmed lines, cut at the first '=', nothing unquoted (ecs-init/docker/docker.go). */
const asTheAgent = (config: string | undefined): Map<string, string> =>
  new Map(
    (config ?? '')
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(line.trim()) ?? [];
        return [name, value];
      }),
  );

const loginOf = (config: string | undefined): unknown => {
  const found = asTheAgent(config);
  assert.equal(found.get('ECS_ENGINE_AUTH_TYPE'), 'docker');
  const { 'https://index.docker.io/v1/': hub, ...others } = JSON.parse(found.get('ECS_ENGINE_AUTH_DATA') ?? '');
  assert.deepEqual(others, {});
  return hub;
};

test('without a login it writes the settings, for root alone, and calls nothing', async () => {
  await using instance = await machine();
  const { status } = await instance.boot(userData(plain));
  assert.equal(status, 0);
  assert.deepEqual([...asTheAgent(await instance.config())], settings);
  assert.equal(await instance.mode(), 0o600);
  assert.deepEqual(await instance.files(), ['ecs.config']);
  assert.deepEqual(await instance.calls(), []);
});

test('with a login it asks for the one secret and writes it for Docker Hub', async () => {
  await using instance = await machine();
  await instance.secret(JSON.stringify(login));
  const { status, output } = await instance.boot(userData(withLogin));
  assert.equal(status, 0, output);
  const config = await instance.config();
  assert.deepEqual([...asTheAgent(config)].slice(0, 4), settings);
  assert.deepEqual(loginOf(config), { ...login, email: '' });
  assert.equal(await instance.mode(), 0o600);
  assert.deepEqual(await instance.files(), ['ecs.config']);
  const [aws, ...others] = await instance.calls();
  assert.deepEqual(aws?.slice(0, 7), [
    ...['aws', 'secretsmanager', 'get-secret-value'],
    ...['--secret-id', arn, '--region', 'eu-west-1'],
  ]);
  assert.deepEqual(
    others.map(([name]) => name),
    ['python3'],
  );
});

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...`"'\\$\` =#{}%\n\r\t\u0000\u007f\u0085\u2028é😀abc`),
    minLength: 1,
    maxLength: 40,
  }),
);

test('any login reaches the agent as it is, on a line that systemd takes too, and nobody sees it', async () => {
  await using instance = await machine();
  const script = userData(withLogin);
  const examples = [hostile, ' a ', 'a\nECS_CLUSTER=b\n', '\\', '\\u0041', '"}', '\u007f', "'\"'"];
  await fc.assert(
    fc.asyncProperty(text, text, async (username, word) => {
      const password = `hush-hush${word}`;
      await instance.secret(JSON.stringify({ username, password, extra: 1 }));
      const { status, output } = await instance.boot(script);
      assert.equal(status, 0, output);
      const config = await instance.config();
      assert.deepEqual(loginOf(config), { username, password, email: '' });
      assert.deepEqual([...asTheAgent(config)].slice(0, 4), settings);
      assert.match(config ?? '', /^([ -~]+\n){6}$/);
      assert.doesNotMatch(output, /hush-hush/);
    }),
    { numRuns: 40, examples: examples.map((example): [string, string] => [example, example]) },
  );
  assert.doesNotMatch(await instance.seen(), /hush-hush/);
});

test('the secret stays unseen by who traces the shell or has exported its variables', async () => {
  await using instance = await machine();
  await instance.secret(JSON.stringify({ username: 'ada', password: 'hush-hush' }));
  const { output } = await instance.boot(`set -axv\nexport login=1 answer=1\n${userData(withLogin)}`);
  assert.match(output, /added the Docker Hub login/);
  assert.doesNotMatch(output + (await instance.seen()), /hush-hush/);
});

test('hostile options are words to the shell, and come out as they went in', async () => {
  await using instance = await machine();
  await instance.secret(JSON.stringify(login));
  const { status, output } = await instance.boot(
    userData({ ...plain, cluster: hostile, region: hostile, dockerHubSecretArn: hostile }),
  );
  assert.equal(status, 0, output);
  assert.equal(asTheAgent(await instance.config()).get('ECS_CLUSTER'), hostile);
  assert.deepEqual((await instance.calls())[0]?.slice(4, 7), [hostile, '--region', hostile]);
});

test('any line of ASCII survives as the name of a cluster', async () => {
  await using instance = await machine();
  const names = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((name) => name === name.trim());
  await fc.assert(
    fc.asyncProperty(names, async (cluster) => {
      await instance.boot(userData({ ...plain, cluster }));
      assert.equal(asTheAgent(await instance.config()).get('ECS_CLUSTER'), cluster);
    }),
    { numRuns: 25 },
  );
});

test('what the file cannot hold is refused', () => {
  for (const cluster of ['', ' a', 'a ', 'a\nECS_CLUSTER=b', 'a\rb', 'a\tb', 'ü', 'a\0b']) {
    assert.throws(() => userData({ ...plain, cluster }), /cluster is not one line of ASCII/);
  }
  assert.throws(() => userData({ ...plain, dockerHubSecretArn: '' }), /dockerHubSecretArn is not one line/);
});

test('a secret that cannot be read is tried for two minutes, and then the instance joins without it', async () => {
  await using instance = await machine();
  await instance.command('aws', 'echo AccessDeniedException >&2; exit 254');
  const { status, output } = await instance.boot(userData(withLogin));
  assert.equal(status, 0);
  assert.match(output, /AccessDeniedException/);
  assert.match(output, new RegExp(`^ecs-tenants: WARNING: could not read the Docker Hub login from ${arn}`, 'm'));
  assert.deepEqual([...asTheAgent(await instance.config())], settings);
  const pauses = (await instance.calls()).filter(([name]) => name === 'sleep').map(([, pause]) => Number(pause));
  assert.equal(
    pauses.reduce((sum, pause) => sum + pause, 0),
    120,
  );
});

test('a secret that can be read at the third try is used', async () => {
  await using instance = await machine();
  await instance.secret(JSON.stringify(login));
  const { folder } = instance;
  await instance.command(
    'aws',
    `printf x >>'${folder}/tries'; [ "$(cat '${folder}/tries')" = xxx ] || exit 255; cat '${folder}/answer'`,
  );
  await instance.boot(userData(withLogin));
  assert.deepEqual(loginOf(await instance.config()), { ...login, email: '' });
  assert.equal((await instance.calls()).filter(([name]) => name === 'aws').length, 3);
});

for (const [what, secret] of [
  ['no JSON', 'hush-hush'],
  ['no object', '"hush-hush"'],
  ['a list', '["hush-hush"]'],
  ['half a login', '{"username":"hush-hush"}'],
  ['an empty password', '{"username":"hush-hush","password":""}'],
  ['a number', '{"username":"hush-hush","password":5}'],
] as const) {
  test(`a secret that is ${what} is not tried again, not shown, and left out`, async () => {
    await using instance = await machine();
    await instance.secret(secret);
    const { status, output } = await instance.boot(userData(withLogin));
    assert.equal(status, 0);
    assert.match(output, /the secret is not \{"username": \.\.\., "password": \.\.\.\}: \w+Error\n/);
    assert.match(output, /WARNING: could not read/);
    assert.doesNotMatch(output, /hush-hush/);
    assert.deepEqual([...asTheAgent(await instance.config())], settings);
    assert.deepEqual(
      (await instance.calls()).map(([name]) => name),
      ['aws', 'python3'],
    );
  });
}

test('on an image without the AWS CLI it is installed, after a mirror that fails once', async () => {
  await using instance = await machine();
  await instance.secret(JSON.stringify(login));
  const { folder } = instance;
  await instance.command('hidden-aws', `cat '${folder}/answer'`);
  await instance.command(
    'dnf',
    `[ -e '${folder}/failed' ] || { echo >'${folder}/failed'; echo 'Curl error (28)' >&2; exit 1; }
echo 'Installed: awscli-2'
mv '${folder}/bin/hidden-aws' '${folder}/bin/aws'`,
  );
  await rm(`${folder}/bin/aws`);
  const { output } = await instance.boot(userData(withLogin));
  assert.deepEqual(loginOf(await instance.config()), { ...login, email: '' }, output);
  const dnf = (await instance.calls()).filter(([name]) => name === 'dnf');
  assert.equal(dnf.length, 2);
  assert.equal(dnf[0]?.at(-1), 'awscli-2');
});

test('while the secret is being asked for, the file already names the cluster', async () => {
  await using instance = await machine();
  const { folder } = instance;
  await instance.command('aws', `cat "$ECS_CONFIG_FILE" >'${folder}/at-that-time'; exit 1`);
  await instance.boot(userData(withLogin));
  assert.deepEqual([...asTheAgent(await readFile(`${folder}/at-that-time`, 'utf8'))], settings);
});

test('run twice it leaves the same file; run on another, its own', async () => {
  await using instance = await machine();
  await instance.secret(JSON.stringify(login));
  await instance.boot(userData(withLogin));
  const first = await instance.config();
  await instance.boot(userData(withLogin));
  assert.equal(await instance.config(), first);
  await instance.boot(userData(plain));
  assert.deepEqual([...asTheAgent(await instance.config())], settings);
  assert.deepEqual(await instance.files(), ['ecs.config']);
});

const variants = [plain, withLogin, { ...withLogin, cluster: hostile, dockerHubSecretArn: hostile }];

test('the same options make the same small ASCII text, with the production path and no start of the agent', () => {
  for (const options of variants) {
    const script = userData(options);
    assert.equal(script, userData({ ...options }));
    assert.match(script, /^#!\/bin\/bash\n[\n -~]*\n$/);
    assert.ok(script.includes('/etc/ecs/ecs.config'));
    assert.doesNotMatch(script, /systemctl/);
    assert.ok(script.length < 4096, `${script.length} bytes`);
  }
});

test('shellcheck finds nothing', async () => {
  const shellcheck = await installShellcheck();
  const check = (input: string, ...options: string[]) =>
    spawnSync(shellcheck, ['--norc', '--shell=bash', ...options, '-'], { input, encoding: 'utf8' });
  for (const options of variants) {
    // SC2016 asks whether a '$' in single quotes is meant: in a hostile name it is.
    const meant = options.cluster === hostile ? ['--exclude=SC2016'] : [];
    const { status, stdout, stderr } = check(userData(options), ...meant);
    assert.equal(status, 0, stdout + stderr);
  }
  assert.match(check('rm -rf $1/*\n').stdout, /SC2086/);
});
