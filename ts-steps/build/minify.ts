import { parseAst } from '@rollup/wasm-node/parseAst';
import { transform } from 'esbuild';

/** Characters of which esbuild makes short names. */
const nameCharacters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$';

/**
 * A string after which the code holds each of these characters equally often. esbuild gives the shortest names to the
 * characters that are most frequent in the code, sentences included: one more sentence could rename everything. The
 * string is an expression that does nothing, so esbuild counts it and then leaves it out.
 */
const evenly = (code: string): string => {
  const counts = new Map([...nameCharacters].map((character) => [character, 0]));
  for (const character of code) {
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  const most = Math.max(...counts.values());
  return `;"${[...counts].map(([character, count]) => character.repeat(most - count)).join('')}";`;
};

/** What is longer, in characters without those of texts, is broken into the parts that it consists of. */
const longest = 300;

/** After these a line break never means anything. */
const separators = new Set([',', ';', '{', '[', '(', '}']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const isText = (node: Node): boolean =>
  node.type === 'TemplateElement' || (node.type === 'Literal' && 'value' in node && typeof node.value === 'string');

/** Collects how long each node is without its texts: where lines break must not depend on how long a sentence is. */
const collectLengths = (node: Node, lengths: Map<Node, number>): number => {
  let length = isText(node) ? 0 : node.end - node.start;
  for (const child of childrenOf(node)) length -= child.end - child.start - collectLengths(child, lengths);
  lengths.set(node, length);
  return length;
};

const collectBreaks = (node: Node, code: string, lengths: ReadonlyMap<Node, number>, breaks: Set<number>): void => {
  if ((lengths.get(node) ?? 0) <= longest) return;
  for (const child of childrenOf(node)) {
    // A part of a template string begins after a `}` too, but is text.
    if (child.type !== 'TemplateElement' && separators.has(code.charAt(child.start - 1))) breaks.add(child.start);
    collectBreaks(child, code, lengths, breaks);
  }
};

/**
 * Breaks code into lines by what it consists of, not by their width: a change of one part then changes no other line,
 * and a change of a text no line break.
 * @param code JavaScript, an ES module without comments
 */
export const breakLines = (code: string): string => {
  const breaks = new Set<number>();
  const program: Node = parseAst(code);
  const lengths = new Map<Node, number>();
  collectLengths(program, lengths);
  collectBreaks(program, code, lengths, breaks);
  const starts = [0, ...[...breaks].filter((start) => start > 0).sort((one, other) => one - other)];
  return starts.map((start, index) => code.slice(start, starts[index + 1])).join('\n');
};

/**
 * Makes code small, in a way that a small change of the source makes a small difference.
 * @param code JavaScript, an ES module
 */
export const minify = async (code: string): Promise<string> => {
  const { code: small } = await transform(`${code}${evenly(code)}`, {
    minify: true,
    charset: 'ascii',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
  });
  return breakLines(small);
};
