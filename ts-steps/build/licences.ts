import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What we may ship inside a binary under Apache-2.0 without asking anybody. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** LICENSE and, as Apache-2.0 wants, NOTICE. */
  readonly texts: readonly string[];
}

/** The innermost package that a bundled file belongs to: node_modules/a/node_modules/b/x.js → node_modules/a/node_modules/b */
const packageDirectory = (input: string): string | undefined =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];

// All that we ship is ASCII, so that no step on the way can garble it.
const spelled: Readonly<Record<string, string>> = {
  '©': '(c)',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
};

const ascii = (text: string): string => {
  const plain = text
    .replace(/[©“”‘’–—]/g, (character) => spelled[character] ?? character)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '');
  const foreign = /[^\n\x20-\x7e]/.exec(plain);
  if (foreign !== null)
    throw new Error(`A licence text holds ${JSON.stringify(foreign[0])}: say how to write it in ASCII`);
  return plain;
};

const tidy = (text: string): string =>
  ascii(text.replace(/\r\n?/g, '\n').replace(/\t/g, '    '))
    .replace(/[ ]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');

const readPackage = (root: string, directory: string): Package => {
  const path = join(root, directory);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  if (license === undefined || !allowed.has(license)) {
    throw new Error(`${name}@${version} has the licence ${license ?? '(none)'}, which may not go into the binaries`);
  }
  const texts = readdirSync(path)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file) && !/\.(js|ts|json)$/i.test(file))
    .sort()
    .map((file) => tidy(readFileSync(join(path, file), 'utf8')));
  return { name, version, licence: license, texts };
};

const isApache = (text: string): boolean => /^\s*Apache License\s+Version 2\.0/.test(text);

/** Who the appendix of the Apache License names; the text is the same for all. */
const holderLine = /^ *Copyright \d{4}.*$/m;

/** Two licence texts are one where only the layout differs, and for the Apache License the holder. */
const meaningOf = (text: string): string =>
  (isApache(text) ? text.replace(holderLine, '').replace(/\s*END OF TERMS AND CONDITIONS.*$/s, '') : text).replace(
    /\s+/g,
    ' ',
  );

/** The licence file for what was bundled: every package with its version, and every text once. */
export const licencesOf = (root: string, inputs: Iterable<string>): string => {
  const directories = new Set<string>();
  for (const input of inputs) {
    const directory = packageDirectory(input);
    if (directory !== undefined && existsSync(join(root, directory, 'package.json'))) directories.add(directory);
  }
  const byMeaning = new Map<string, { readonly text: string; readonly titles: string[] }>();
  for (const directory of [...directories].sort()) {
    const { name, version, licence, texts } = readPackage(root, directory);
    for (const text of texts.length === 0 ? ['(The package holds no licence text.)'] : texts) {
      const key = meaningOf(text);
      const known = byMeaning.get(key) ?? { text: isApache(text) ? text.replace(holderLine, '') : text, titles: [] };
      const holder = isApache(text) ? holderLine.exec(text)?.[0].trim() : undefined;
      known.titles.push(`${name} ${version} (${licence})${holder === undefined ? '' : `: ${holder}`}`);
      byMeaning.set(key, known);
    }
  }
  const rule = '-'.repeat(80);
  const parts = [...byMeaning.values()].map(
    ({ text, titles }) => `${rule}\n${titles.join('\n')}\n${rule}\n\n${text}\n`,
  );
  return `The compiled steps hold parts of these packages.\n\n${parts.join('\n')}`;
};
