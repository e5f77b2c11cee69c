import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
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
      for (const pack of [shipped.pack, undefined]) {
        const end = await agent.run({ shell, request: hostile, pack });
        assert.equal(end.code, 0, end.stderr);
        assert.equal(end.stderr, 'progress\n');
        const argv = ['--input', '-', '--form', '--envelope'];
        assert.deepEqual(envelope(end), { ok: true, tmpdir: agent.home, argv, request: hostile });
      }
      assert.deepEqual(agent.entries(), [shipped.sha256.slice(0, 16)]);
      assert.deepEqual(agent.workspace(), []);
    });

    it('says that there is no Node', async () => {
      using agent = new Agent();
      const message = refusal(await agent.run({ shell, path: agent.emptyPath() }));
      assert.match(message, /^Node 20 or newer is needed, and there is none on this agent: .*nodeTool: 'node-22'/);
    });

    for (const version of ['v14.21.3', 'v18.20.8']) {
      it(`says that ${version} is too old, and starts nothing with it`, async () => {
        using agent = new Agent();
        const path = agent.fakeNode(`[ "$*" = --version ] && echo ${version} || : >started`);
        const message = refusal(await agent.run({ shell, path, pack: shipped.pack }));
        assert.match(
          message,
          new RegExp(`^Node 20 or newer is needed, and this agent has ${/\d+/.exec(version)?.[0]}: `),
        );
        assert.deepEqual(agent.workspace(), []);
      });
    }

    it('says that Node does not start', async () => {
      using agent = new Agent();
      const path = agent.fakeNode('echo "error while loading shared libraries" >&2; exit 127');
      assert.match(refusal(await agent.run({ shell, path })), /^Node 20 .*, and node does not start on this agent: /);
    });
  });
}

describe('the binaries on the agent', () => {
  it('are what was packed', async () => {
    using agent = new Agent();
    await agent.run({ pack: shipped.pack });
    for (const [path, content] of files) assert.deepEqual(readFileSync(join(agent.target, path)), content);
  });

  it('are put in place once by branches that ship them at the same time', async () => {
    using agent = new Agent();
    const numbers = [1, 2, 3, 4, 5, 6];
    const ends = await Promise.all(numbers.map((number) => agent.run({ request: { number }, pack: shipped.pack })));
    assert.deepEqual(
      ends.map((end) => envelope(end).request),
      numbers.map((number) => ({ number })),
    );
    assert.deepEqual(agent.entries(), [shipped.sha256.slice(0, 16)]);
    assert.deepEqual(readdirSync(agent.target).sort(), ['chunks', 'deploy-tenant.mjs']);
  });

  const half = shipped.pack.slice(0, shipped.pack.length / 2);
  const at = shipped.pack.length - 20;
  const flipped = `${shipped.pack.slice(0, at)}${shipped.pack[at] === 'A' ? 'B' : 'A'}${shipped.pack.slice(at + 1)}`;
  for (const [what, pack] of [
    ['cut off', half],
    ['changed in one letter', flipped],
    ['empty', ''],
    ['of another version', Buffer.from('not brotli').toString('base64')],
  ] as const) {
    it(`are refused when they are ${what}, and come whole with the next call`, async () => {
      using agent = new Agent();
      const message = refusal(await agent.run({ pack }));
      assert.match(
        message,
        /could not be put into .*: (?:it did not arrive whole|its SHA-256 is not as it should be)\./,
      );
      assert.deepEqual(agent.entries(), []);
      assert.equal(envelope(await agent.run({ pack: shipped.pack })).ok, true);
    });
  }

  it('cannot be put where nothing may be written, which is said', async () => {
    using agent = new Agent();
    mkdirSync(dirname(agent.target), { recursive: true });
    // A file in the place of the folder: a mode would not keep root from writing.
    writeFileSync(agent.target, '');
    const message = refusal(await agent.run({ pack: shipped.pack }));
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
    await agent.run({ pack: shipped.pack });
    assert.deepEqual(agent.entries(), [shipped.sha256.slice(0, 16), 'fedcba9876543210'].sort());
  });
});

describe('an abort', () => {
  it('reaches Node in the place of the shell, and its last words reach the log', async () => {
    using agent = new Agent();
    const end = await agent.run({
      request: { waits: true },
      pack: shipped.pack,
      started: (child) => child.stderr?.on('data', (text: string) => text.includes('waiting') && child.kill('SIGTERM')),
    });
    assert.equal(end.stderr, 'waiting\nlast words\n');
    assert.equal(end.code, 0);
  });
});
