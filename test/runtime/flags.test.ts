import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { catalog } from '../../ts-steps/generated/deploy-tenant.catalog.ts';
import { parseFlags } from '../../ts-steps/runtime/flags.ts';
import { toFlags, typedRequest } from './arbitrary.ts';

const parse = (argv: readonly string[], environment: Record<string, string> = {}) =>
  parseFlags(argv, catalog, environment);

/** The request of a command line that has nothing wrong with it. */
const request = (...argv: string[]) => {
  const { request: result, problems } = parse(argv);
  assert.deepEqual(problems, []);
  return result;
};

/** The messages of a command line that has something wrong with it. */
const messages = (...argv: string[]): string[] => parse(argv).problems.map((problem) => problem.message);

const directory = mkdtempSync(join(tmpdir(), 'ecs-tenants-test-'));
after(() => rmSync(directory, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};

describe('flags', () => {
  it('say any request', () => {
    fc.assert(
      fc.property(typedRequest, fc.infiniteStream(fc.nat({ max: 1 })), (wanted, choices) => {
        const argv = toFlags(wanted, (ways) => (choices.next().value ?? 0) % ways);
        const { request: result, problems } = parse(argv);
        assert.deepEqual(problems, []);
        assert.deepEqual(result, wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('never throw', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '--env',
        '--env-file',
        '--name',
        '--wait',
        '--no-wait=1',
        '--',
        '-',
        '-h',
        '--scale-out',
        '{',
        '[',
      ),
      fc.constantFrom(...Object.values(catalog).flatMap(({ flag }) => (flag === undefined ? [] : [`--${flag}=`]))),
    );
    fc.assert(fc.property(fc.array(word), (argv) => void parse(argv)));
  });

  it('are the kebab-case of a parameter, with dots below it', () => {
    assert.deepEqual(
      request('--memory-reservation', '128', '--scale-out.threshold=80.5', '--health-check.start-period', '9'),
      { memoryReservation: 128, scaleOut: { threshold: 80.5 }, healthCheck: { startPeriod: 9 } },
    );
  });

  it('merge a part into the whole, wherever it stands', () => {
    const wanted = { scaleIn: { period: 60, threshold: 10 } };
    assert.deepEqual(request('--scale-in.threshold', '10', '--scale-in', '{"period":60,"threshold":20}'), wanted);
  });

  it('take booleans bare, negated and written out', () => {
    assert.deepEqual(request('--wait', '--no-plan', '--adopt=false', '--complete=true'), {
      wait: true,
      plan: false,
      adopt: false,
      complete: true,
    });
    assert.deepEqual(messages('--no-wait=true'), ['--no-wait takes no value.']);
  });

  it('leave to the schema what is not clearly a number or a boolean', () => {
    assert.deepEqual(request('--cpu', '1k', '--memory', '0x10', '--min-count', '007', '--wait=yes', '--max-count='), {
      cpu: '1k',
      memory: '0x10',
      minCount: '007',
      wait: 'yes',
      maxCount: '',
    });
  });

  it('take negative numbers', () => {
    assert.deepEqual(request('--cpu', '-5'), { cpu: -5 });
  });

  it('take port mappings as docker does', () => {
    assert.deepEqual(request('--port-mappings', '8080', '--port-mappings', '0:53/udp'), {
      portMappings: [{ containerPort: 8080 }, { containerPort: 53, hostPort: 0, protocol: 'udp' }],
    });
    assert.match(messages('--port-mappings', '127.0.0.1:80:80')[0] ?? '', /needs <container>/);
  });

  it('take lists as JSON or item by item', () => {
    assert.deepEqual(request('--command', '["a", "b"]', '--command', 'c', '--command=--d', '--command', '['), {
      command: ['a', 'b', 'c', '--d', '['],
    });
    assert.match(messages('--command', '["a"')[0] ?? '', /^--command is not valid JSON/);
    assert.match(messages('--capacity-provider-strategy', 'FARGATE')[0] ?? '', /needs a JSON object/);
  });

  it('take variables from the environment by name', () => {
    const { request: result, problems } = parse(['--env', 'TOKEN', '--env', 'A=b=c'], { TOKEN: 't' });
    assert.deepEqual([result, problems], [{ environment: { TOKEN: 't', A: 'b=c' } }, []]);
    assert.match(messages('--env', 'MISSING')[0] ?? '', /--env needs KEY=value, or/);
    assert.deepEqual(messages('--tag', 'owner'), ['--tag needs KEY=value.']);
  });

  it('take maps of legal names that JavaScript has other ideas about', () => {
    const environment = Object.fromEntries([['__proto__', 'x']]);
    assert.deepEqual(request('--env', '__proto__=x'), { environment });
  });

  it('refuse a key, or a flag, given twice', () => {
    assert.deepEqual(messages('--env', 'A=1', '--environment', '{"A":"2"}'), ['/environment/A is given twice.']);
    assert.deepEqual(messages('--image', 'a', '--image', 'b', '--wait', '--no-wait'), [
      '--image is given twice.',
      '--no-wait is given twice.',
    ]);
    assert.deepEqual(messages('--log', 'json', '--log', 'text'), ['--log is given twice.']);
  });

  it('refuse a flag without its value', () => {
    assert.deepEqual(messages('--image', '--plan'), [
      '--image needs a value; one that begins with two hyphens is written --image=<value>.',
    ]);
    assert.deepEqual(messages('--plan', '--image'), ['--image needs a value.']);
  });

  it('refuse unknown flags and say what was meant', () => {
    assert.deepEqual(messages('--memroy', '5', '--memoryReservation=5', '--xyzzy', '-x'), [
      'Unknown flag --memroy. Did you mean --memory?',
      'Unknown flag --memoryReservation. Did you mean --memory-reservation?',
      'Unknown flag --xyzzy.',
      'Unknown flag -x. Flags begin with two hyphens.',
    ]);
  });

  it('refuse arguments of no flag without showing them', () => {
    assert.deepEqual(messages('acme', '--wait', 'hunter2'), [
      'The argument after the name of the step belongs to no flag.',
      'The argument after --wait belongs to no flag.',
    ]);
  });

  it('say how the run goes', () => {
    const { run } = parse(['--input', '-', '--envelope', '--log=json', '-h']);
    assert.deepEqual(run, {
      input: '-',
      envelope: true,
      form: false,
      log: 'json',
      help: true,
      schema: false,
      version: false,
    });
    assert.deepEqual(messages('--log', 'loud'), ['--log must be one of text, json, quiet.']);
  });
});

describe('--env-file', () => {
  it('gives way to flags, and a later file wins', () => {
    const [first, second] = [file('1.env', 'A=1\nB=1\nC=1'), file('2.env', 'B=2\nC=2')];
    assert.deepEqual(request('--env', 'C=3', '--env-file', first, '--env-file', second), {
      environment: { A: '1', B: '2', C: '3' },
    });
  });

  it('says what is wrong without showing it', () => {
    const path = file('bad.env', 'A=1\nhunter2 is here\n');
    assert.deepEqual(messages('--env-file', path), ['--env-file: line 2 is not KEY=value.']);
    assert.deepEqual(messages('--env-file', join(directory, 'no')), ['--env-file: the file does not exist.']);
    assert.deepEqual(messages('--env-file', file('quote.env', '# one\n\nA="hunter2\n')), [
      '--env-file: line 3 has a quote that is not closed.',
    ]);
    assert.deepEqual(messages('--env-file', file('unset.env', 'X')), [
      '--env-file: line 1 needs KEY=value, or the name of a variable of the environment.',
    ]);
  });
});
