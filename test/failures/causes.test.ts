import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose } from '../../ts-steps/failures/classify.ts';
import { noEvidence } from '../../ts-steps/failures/evidence.ts';
import { evidenceLines, shortened } from '../../ts-steps/failures/lines.ts';
import { isErrorLine, lastErrorOf } from '../../ts-steps/failures/log-errors.ts';
import { causes } from './causes.ts';

describe('the cause among all that AWS tells', () => {
  for (const cause of causes)
    it(cause.name, () => {
      const diagnosis = diagnose(cause.evidence);
      const said = `${diagnosis.sentence} ${diagnosis.hint}`;
      assert.equal(diagnosis.class, cause.class, said);
      assert.match(said, cause.says);
      if (cause.never !== undefined) assert.doesNotMatch(said, cause.never);
      assert.doesNotMatch(said, /undefined|null|\s\s|\(\)/);
    });
});

describe('a log', () => {
  it('tells of an error by its words, and not by a frame of a stack, or a warning', () => {
    for (const line of [
      'Error: connect ECONNREFUSED 10.0.3.7:5432',
      'ValueError: no DATABASE_URL',
      'panic: runtime error',
      '{"level":"fatal","msg":"x"}',
      "sh: can't open 'run.sh'",
      'FATAL: password authentication failed for user "shop"',
    ])
      assert.ok(isErrorLine(line), line);
    for (const line of ['listening on 8080', '    at failed (node:net:1607:16)', '[WARN] deprecated: an error follows'])
      assert.ok(!isErrorLine(line), line);
  });

  it('has its last error in the sentence, cut where it is long', () => {
    assert.equal(lastErrorOf([{ text: 'Error: one' }, { text: 'Error: two' }, { text: 'bye' }]), 'Error: two');
    assert.equal(lastErrorOf([{ text: 'bye' }]), '');
    assert.equal(lastErrorOf([{ text: `Error: ${'x'.repeat(999)}` }]).length, 200);
  });

  it('has its first error beside its last lines', () => {
    const lines = evidenceLines({
      ...noEvidence,
      log: { group: 'g', stream: 's', container: 'web', lines: [{ at: 0, text: 'bye' }], firstError: 'Error: one' },
    });
    assert.match(lines.join('\n'), /bye\nthe first error in that log:\n {2}Error: one/);
  });
});

describe('what is shown', () => {
  it('keeps the end of a long text, where the cause stands', () => {
    const text = `ResourceInitializationError: ${'x '.repeat(600)}dial tcp: i/o timeout`;
    const short = shortened(text);
    assert.equal(short.length, 500);
    assert.match(short, /^ResourceInitializationError: .* … .*dial tcp: i\/o timeout$/);
    assert.equal(shortened('short'), 'short');
  });

  it('is what happened until the rollback; what the rollback does is counted', () => {
    const said = ['steady', 'has started 2 tasks', 'rolling back to deployment ecs-svc/1.', 'failed', 'unhealthy'];
    const events = said.map((text) => ({ at: new Date(0), message: `(service acme) ${text}` }));
    const lines = evidenceLines({ ...noEvidence, events }).join('\n');
    assert.match(lines, /rolling back.*\n.*failed\n.*unhealthy\n2 later events of the rollback left out/);
    assert.doesNotMatch(lines, /steady|has started/);
  });
});
