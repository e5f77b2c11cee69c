// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts hold ${NAME} as files do
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseEnvFile } from '../../ts-steps/runtime/env-file.ts';

const environment: Readonly<Record<string, string>> = { FROM_ENV: 'e', BLANK: '' };

const read = (...lines: string[]): Record<string, string> =>
  Object.fromEntries(parseEnvFile(lines.join('\n'), (name) => environment[name]));

/** The value that one line gives its variable A. */
const value = (line: string): string | undefined => read(line)['A'];

const problem = (...lines: string[]): string => {
  try {
    read(...lines);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

// From the page that describes the syntax, and from what Compose does.
const cases: Readonly<Record<string, [line: string, value: string]>> = {
  'a plain value': ['A=VAL', 'VAL'],
  'a value in double quotes': ['A="VAL"', 'VAL'],
  'a value in single quotes': ["A='VAL'", 'VAL'],
  'a colon as sign': ['A: VAL', 'VAL'],
  'spaces around the sign': [' A = VAL ', 'VAL'],
  'export before it': ['export  A=VAL', 'VAL'],
  'no value': ['A=', ''],
  'no value, and a comment': ['A= # comment', ''],
  'an equals sign in the value': ['A=a=b', 'a=b'],
  'a comment after a plain value': ['A=VAL # comment', 'VAL'],
  'a comment after a tab': ['A=VAL\t# comment', 'VAL'],
  'a number sign in a plain value': ['A=VAL# not a comment', 'VAL# not a comment'],
  'a number sign at the beginning': ['A=#VAL', '#VAL'],
  'a number sign in quotes': ['A="VAL # not a comment"', 'VAL # not a comment'],
  'a comment after the closing quote': ['A="VAL" # comment', 'VAL'],
  'a comment right after the closing quote': ["A='VAL'# comment", 'VAL'],
  'a variable in single quotes': ["A='$OTHER ${OTHER}'", '$OTHER ${OTHER}'],
  'an escaped quote in single quotes': ["A='Let\\'s go!'", "Let's go!"],
  'an escape in single quotes': ["A='some\\tvalue'", 'some\\tvalue'],
  'two backslashes in single quotes': ["A='a\\\\'", 'a\\\\'],
  'escaped quotes': ['A="{\\"hello\\": \\"json\\"}"', '{"hello": "json"}'],
  'an escape in double quotes': ['A="some\\tvalue"', 'some\tvalue'],
  'line breaks in double quotes': ['A="a\\nb\\r"', 'a\nb\r'],
  'two backslashes in double quotes': ['A="C:\\\\new"', 'C:\\new'],
  'a backslash before another letter stays': ['A="\\d+\\.\\w"', '\\d+\\.\\w'],
  'an octal number': ['A="\\033[0m"', '\x1b[0m'],
  'an escape without quotes': ['A=some\\tvalue', 'some\\tvalue'],
  'a quote inside of a plain value': ['A=it"s', 'it"s'],
  'an escaped dollar': ['A="\\$HOME"', '$HOME'],
  'two dollars': ['A=$$HOME', '$HOME'],
  'a variable': ['A=x$FROM_ENV.y', 'xe.y'],
  'a variable in braces': ['A="${FROM_ENV}s"', 'es'],
  'a default': ['A=${OTHER:-d}', 'd'],
  'a default within a default': ['A=${OTHER:-${BLANK:-d}}', 'd'],
  'a default for an empty one': ['A=${BLANK:-d}', 'd'],
  'no default for an empty one': ['A=${BLANK-d}', ''],
  'a replacement': ['A=${FROM_ENV:+r}', 'r'],
  'no replacement': ['A=${OTHER+r}', ''],
  'a variable that has to be there': ['A=${FROM_ENV:?missing}', 'e'],
};

describe('an environment file', () => {
  for (const [title, [line, expected]] of Object.entries(cases))
    it(`${title}: ${line}`, () => assert.equal(value(line), expected));

  it('has comments, empty lines, line breaks of Windows, and a mark at its beginning', () => {
    assert.deepEqual(read('\uFEFF# comment\r', '\r', 'A=1\r', '  # another\r', 'B="2"\r', 'FROM_ENV'), {
      ...{ A: '1', B: '2', FROM_ENV: 'e' },
    });
    assert.deepEqual(read('', '#A=1', ''), {});
  });

  it('has values of several lines in quotes', () => {
    assert.deepEqual(read("KEY='-----BEGIN-----", 'a#b', "-----END-----' # a key", 'B="x', 'y"', 'C=3'), {
      ...{ KEY: '-----BEGIN-----\na#b\n-----END-----', B: 'x\ny', C: '3' },
    });
  });

  it('knows the names above, and the environment before them', () => {
    assert.deepEqual(read('HOST=h', 'FROM_ENV=f', 'URL=http://$HOST/${FROM_ENV}', 'HOST=i'), {
      ...{ HOST: 'i', FROM_ENV: 'f', URL: 'http://h/e' },
    });
    assert.deepEqual(parseEnvFile('A=1\nB=$A'), [
      ['A', '1'],
      ['B', '1'],
    ]);
    assert.throws(() => parseEnvFile('B=$FROM_ENV'), /line 1 names a variable with \$ that is not set/);
  });

  it('tells the line that it cannot read, and nothing of it', () => {
    assert.equal(problem('A=1', 'hunter2 is here'), ': line 2 is not KEY=value');
    assert.equal(problem('=hunter2'), ': line 1 is not KEY=value');
    assert.equal(problem('{"A": "hunter2"}'), ': line 1 is not KEY=value');
    assert.equal(problem('', 'B="hunter2', 'x'), ': line 2 has a quote that is not closed');
    assert.equal(problem('A="x', 'y"', 'B="1" hunter2'), ': line 3 has more than a comment after its closing quote');
    assert.match(problem('OTHER'), /^: line 1 needs KEY=value, or the name/);
    for (const wrong of ['$hunter2', '${hunter2}', '${hunter2:?hunter2}', '${hunter2', '${hunter2!}', '5$', '$1'])
      assert.match(problem('A=1', `B=${wrong}`), /^: line 2 (?!.*hunter2).*single quotes$/, wrong);
  });

  it('holds any value in single quotes, and any in double quotes with escapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.replaceAll('\r\n', '\n');
        const single = plain.replaceAll('\\', '').replaceAll("'", "\\'");
        assert.equal(value(`A='${single}'`), plain.replaceAll('\\', ''));
        const double = plain.replace(/[\\"$]/g, '\\$&');
        assert.equal(value(`A="${double}" # comment`), plain);
      }),
    );
  });
});
