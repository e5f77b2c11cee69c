/** Which test files there are, and which can run together in one process. */

import { readFileSync } from 'node:fs';
import { filesUnder, root } from '../ts-steps/build/project.ts';

/** What a file that needs a process of its own imports: hooks count for all tests of a process, servers cost. */
const needsProcess =
  /\b(before|after)(Each)?\b[^;]*from 'node:test'|from '(node:child_process|[^']*(support|harness|embedded-aws|shellcheck|agent)\.ts|\.\.\/(emulator|support)\/(?!until|closed-part|logs)[^']*)'/;

/** The test files whose path holds one of the words (all without words), sorted; of those the given share. */
export const testFiles = (words: readonly string[], shard: { readonly index: number; readonly of: number }): string[] =>
  filesUnder('test')
    .filter((file) => file.endsWith('.test.ts') && (words.length === 0 || words.some((word) => file.includes(word))))
    .filter((_file, index) => index % shard.of === shard.index - 1);

/** Whether a file can share a process with others of its kind. */
export const isPure = (file: string): boolean => !needsProcess.test(readFileSync(`${root}${file}`, 'utf8'));
