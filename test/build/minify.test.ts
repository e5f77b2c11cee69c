import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines, minify } from '../../ts-steps/build/minify.ts';

const long = (text: string): string => text.repeat(600);

test('what is long is broken into lines by its parts', () => {
  const name = long('n');
  assert.equal(
    breakLines(`let a=1;const b=["${name}",{c:${name},d(){return ${name}}}];f();`),
    `let a=1;\nconst b=[\n"${name}",\n{\nc:${name},\nd(){\nreturn ${name}}}];\nf();`,
  );
  assert.equal(breakLines('let a=1;f(a);'), 'let a=1;f(a);');
});

test('how long a text is has no say in where lines break', () => {
  const broken = (text: string): string => breakLines(`f("${text}",${long('n')});let a=["${text}",b]`);
  assert.equal(broken(''), `f(\n"",\n${long('n')});\nlet a=["",b]`);
  assert.equal(broken(long('x')).replaceAll(long('x'), ''), broken(''));
});

test('a line break never stands within text', async () => {
  const filler = `/${long('x')}/.source`;
  const source = `export default [{a:1},\`{a, \${[1,${filler}.length]}; (b) \${{c:"d, e"}.c},{\`,/[,;{(]/.source,'{f,(g;',${filler}]`;
  const broken = breakLines(source);
  assert.ok(broken.includes('`{a, ${\n[\n1,\n/x'), 'it breaks within what stands in the text');
  const load = async (code: string): Promise<unknown> =>
    ((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: unknown }).default;
  const expected = [{ a: 1 }, '{a, 1,600; (b) d, e,{', '[,;{(]', '{f,(g;', long('x')];
  assert.deepEqual(await load(source), expected);
  assert.deepEqual(await load(broken), expected);
});

test('the letters of a sentence have no say in how short names are made', async () => {
  const functions = Array.from(
    { length: 80 },
    (_, index) => `export const f${index}=(first,second)=>{const sum=first+second;return g(sum,first,${index})};`,
  );
  const code = (sentence: string): string => `const g=(...all)=>[all,"${sentence}"];${functions.join('')}`;
  const other = 'Quizzes of Zoe: XQJZ_$. '.repeat(10);
  const [small, otherSmall] = await Promise.all([minify(code('A sentence.')), minify(code(other))]);
  assert.ok(otherSmall.includes(other));
  assert.equal(otherSmall.replace(other, 'A sentence.'), small);
});
