import assert from 'node:assert/strict';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { Agent, files, type ShellEnd, shipped } from './agent.ts';

const hostile = {
  name: "acme'; : >pwned #",
  environment: {
    SUBSTITUTION: '$(: >pwned) `: >pwned` $HOME',
    QUOTES: `"double" 'single' \\ \\n`,
    LINES: 'one\ntwo\r\nECS_TENANTS_REQUEST\nthree',
    UNICODE: 'Grüße, 東京, \u{1f680}',
    LARGE: 'x'.repeat(100_000),
  },
};

interface Envelope {
  readonly ok: boolean;
  readonly step?: string;
  readonly message?: string;
  readonly argv?: readonly string[];
  readonly request?: unknown;
}

const envelope = ({ stdout }: ShellEnd): Envelope => JSON.parse(stdout) as Envelope;

/** The build is refused with a sentence, and Jenkins sees a shell that ended well. */
const refusal = (end: ShellEnd): string => {
  assert.equal(end.code, 0, end.stderr);
  const { ok, step, message } = envelope(end);
  assert.equal(ok, false);
  assert.equal(step, 'deployTenant');
  return message ?? '';
};

for (const shell of ['sh', 'bash'] as const) {
  describe(`the script under ${shell} -xe`, () => {
    it('hands over a hostile request unchanged, from the first call on, and shows nothing of itself', async () => {
      using agent = new Agent();
      for (const shipments of [1, 1]) {
        const end = await agent.run({ shell, request: hostile });
        assert.equal(end.code, 0, end.stderr);
        assert.equal(end.stderr, 'progress\n');
        const argv = ['--input', '-', '--form', '--envelope'];
        assert.deepEqual(envelope(end), { ok: true, tmpdir: agent.home, argv, request: hostile });
        assert.equal(agent.shipments, shipments);
      }
      assert.deepEqual(agent.entries(), [shipped.sha256.slice(0, 16)]);
      assert.deepEqual(agent.workspace(), []);
    });

    it('says that there is no Node', async () => {
      using agent = new Agent();
      const message = refusal(await agent.run({ shell, path: agent.emptyPath() }));
      assert.match(message, /^Node 20 or newer is needed, and there is none on this agent: .*nodeTool: 'node-22'/);
      assert.deepEqual([agent.shipments, agent.entries()], [0, undefined]);
    });

    for (const version of ['v14.21.3', 'v18.20.8']) {
      it(`says that ${version} is too old, and starts nothing with it`, async () => {
        using agent = new Agent();
        const path = agent.fakeNode(`[ "$*" = --version ] && echo ${version} || : >started`);
        const message = refusal(await agent.run({ shell, path }));
        assert.match(
          message,
          new RegExp(`^Node 20 or newer is needed, and this agent has ${/\d+/.exec(version)?.[0]}: `),
        );
        assert.deepEqual(agent.workspace(), []);
        assert.deepEqual([agent.shipments, agent.entries()], [0, undefined]);
      });
    }

    it('says that Node does not start', async () => {
      using agent = new Agent();
      const path = agent.fakeNode('echo "error while loading shared libraries" >&2; exit 127');
      assert.match(refusal(await agent.run({ shell, path })), /^Node 20 .*, and node does not start on this agent: /);
    });
  });
}

/** The call has done its work, and nothing lies beside the folder of the binaries. */
const works = (agent: Agent, end: ShellEnd): void => {
  assert.equal(envelope(end).ok, true, end.stdout);
  assert.deepEqual(agent.entries(), [shipped.sha256.slice(0, 16)]);
};

describe('the binaries on the agent', () => {
  it('are what was sent; where Node can keep compiled code, it stands beside them', async () => {
    using agent = new Agent();
    await agent.run({});
    for (const [path, content] of files) assert.deepEqual(readFileSync(join(agent.target, path)), content);
    const compiled = 'enableCompileCache' in nodeModule ? ['compiled'] : [];
    assert.deepEqual(readdirSync(agent.target).sort(), ['chunks', ...compiled, 'deploy-tenant.mjs', 'used']);
  });

  it('are sent once where branches start at the same time', async () => {
    using agent = new Agent();
    const numbers = [1, 2, 3, 4, 5, 6];
    const ends = await Promise.all(numbers.map((number) => agent.run({ request: { number } })));
    assert.deepEqual(
      ends.map((end) => envelope(end).request),
      numbers.map((number) => ({ number })),
    );
    assert.equal(agent.shipments, 1);
    assert.deepEqual(agent.entries(), [shipped.sha256.slice(0, 16)]);
  });

  for (const [what, harm] of [
    ['the file to start was deleted', (at) => rmSync(join(at, 'deploy-tenant.mjs'))],
    ['a chunk was deleted', (at) => rmSync(join(at, 'chunks/read.mjs'))],
    ['a chunk was cut off', (at) => truncateSync(join(at, 'chunks/read.mjs'), 20)],
    ['a chunk was changed', (at) => writeFileSync(join(at, 'chunks/read.mjs'), 'x'.repeat(files.size))],
    ['all chunks were deleted', (at) => rmSync(join(at, 'chunks'), { recursive: true })],
    [
      'a file took the place of their folder',
      (at) => {
        rmSync(at, { recursive: true });
        writeFileSync(at, '');
      },
    ],
  ] satisfies [string, (at: string) => void][]) {
    it(`are sent once more when ${what}, by one of the next calls`, async () => {
      using agent = new Agent();
      await agent.run({});
      harm(agent.target);
      for (const end of await Promise.all([agent.run({}), agent.run({})])) works(agent, end);
      assert.equal(agent.shipments, 2);
      for (const [path, content] of files) assert.deepEqual(readFileSync(join(agent.target, path)), content);
    });
  }

  const [[entry, content] = assert.fail('there is no file'), ...chunks] = [...files];
  for (const [what, ship] of [
    ['cut off', content.subarray(0, content.length / 2)],
    ['changed in one letter', Buffer.from(String(content).replace('progress', 'Progress'))],
    ['empty', Buffer.of()],
  ] as const) {
    it(`are refused when they are ${what}, and come whole with the next call`, async () => {
      using agent = new Agent();
      const message = refusal(await agent.run({ ship: new Map([[entry, ship], ...chunks]) }));
      assert.match(message, /could not be put into .*: they did not arrive whole\./);
      assert.deepEqual(agent.entries(), []);
      works(agent, await agent.run({}));
    });
  }

  it('are refused when one is missing', async () => {
    using agent = new Agent();
    assert.match(refusal(await agent.run({ ship: new Map(chunks) })), /they did not arrive whole/);
    assert.deepEqual(agent.entries(), []);
  });

  it('are sent by one of the calls that wait, once the call that sends them has failed', async () => {
    using agent = new Agent();
    await agent.run({ ship: 'fails' });
    for (const end of await Promise.all([agent.run({}), agent.run({}), agent.run({})])) works(agent, end);
    assert.equal(agent.shipments, 2);
  });

  it('are sent by another call where the one that sent them was not heard of for long', async () => {
    using agent = new Agent();
    await agent.run({ ship: 'dies' });
    const long = new Date(Date.now() - 31_000);
    for (const path of [...(agent.entries() ?? []).map((name) => join(agent.home, name)), agent.lock])
      utimesSync(path, long, long);
    assert.equal(envelope(await agent.run({})).ok, true);
    assert.equal(agent.shipments, 2);
  });

  it('are waited for while another call sends them, which is told', async () => {
    using agent = new Agent();
    await agent.run({ ship: 'dies' });
    const [staging = ''] = agent.entries() ?? [];
    const stopped = agent.run({ started: (child) => child.stderr?.once('data', () => child.kill('SIGTERM')) });
    const arrive = async (): Promise<void> => {
      await stopped;
      for (const [path, content] of files) {
        mkdirSync(dirname(join(agent.home, staging, path)), { recursive: true });
        writeFileSync(join(agent.home, staging, path), content);
      }
      renameSync(join(agent.home, staging), agent.target);
    };
    const waiting = agent.run({ started: (child) => child.stderr?.once('data', arrive) });
    // An abort ends the wait, and changes nothing for the others.
    assert.equal((await stopped).code, 'SIGTERM');
    const end = await waiting;
    assert.equal(
      end.stderr,
      'deployTenant: waits for the binaries of ecs-tenants, which another branch is copying to here.\nprogress\n',
    );
    assert.deepEqual([envelope(end).ok, agent.shipments], [true, 1]);
  });

  it('that no call has used for a month are removed, others stay', async () => {
    using agent = new Agent();
    const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    const age = (path: string): void => utimesSync(join(agent.home, path), long, long);
    for (const name of ['unused', 'used-lately']) mkdirSync(join(agent.home, name), { recursive: true });
    for (const name of ['unused/used', 'used-lately/used', 'aborted.pack']) writeFileSync(join(agent.home, name), '');
    for (const path of ['unused/used', 'unused', 'used-lately', 'aborted.pack']) age(path);
    await agent.run({});
    assert.deepEqual(agent.entries(), [shipped.sha256.slice(0, 16), 'used-lately'].sort());
  });

  it('are asked for without making a folder: Jenkins writes as its own user, Node may run as another', async () => {
    using agent = new Agent();
    const end = await agent.run({ ship: 'asked' });
    assert.equal(end.stdout, '{"ship":true}\n');
    assert.equal(agent.entries(), undefined);
  });

  it('cannot be put where nothing may be written, which is said', async () => {
    using agent = new Agent();
    // A file in the place of the folder: a mode would not keep root from writing.
    rmSync(dirname(agent.home), { recursive: true });
    writeFileSync(dirname(agent.home), '');
    const message = refusal(await agent.run({}));
    assert.match(message, /^The binaries of ecs-tenants could not be put into /);
  });

  it('of a version that nobody has used for a month go, together with what aborted builds left', async () => {
    using agent = new Agent();
    const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
    for (const [name, time] of [
      ['0123456789abcdef', old],
      ['0123456789abcdef.left', old],
      ['fedcba9876543210', new Date()],
    ] as const) {
      mkdirSync(join(agent.home, name), { recursive: true });
      utimesSync(join(agent.home, name), time, time);
    }
    await agent.run({});
    assert.deepEqual(agent.entries(), [shipped.sha256.slice(0, 16), 'fedcba9876543210'].sort());
  });
});

describe('an abort', () => {
  it('reaches Node in the place of the shell, and its last words reach the log', async () => {
    using agent = new Agent();
    const end = await agent.run({
      request: { waits: true },
      started: (child) =>
        child.stderr?.on('data', (text: string) => text.includes('waiting\n') && child.kill('SIGTERM')),
    });
    assert.equal(end.stderr, 'waiting\nlast words\n');
    assert.equal(end.code, 0);
  });
});
