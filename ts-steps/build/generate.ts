import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCatalog, renderCatalog } from './catalog.ts';
import { renderContract } from './contract.ts';
import { renderDefaults } from './defaults.ts';
import { format } from './format.ts';
import { renderHelp } from './help-text.ts';
import { jenkinsFiles, staleJenkinsFiles } from './jenkins-vars.ts';
import { pascalCase } from './names.ts';
import { insertReference } from './reference.ts';
import { readSchema, stepNames } from './schema.ts';
import { renderTypes } from './types.ts';
import { renderValidator, renderValidatorTypes } from './validators.ts';

const generatedDirectory = fileURLToPath(new URL('../generated/', import.meta.url));
const readmeFile = fileURLToPath(new URL('../../README.md', import.meta.url));
const banner = '// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.\n';

const stepSources = async (step: string): Promise<[string, string][]> => {
  const schema = readSchema(step);
  const entries = buildCatalog(schema);
  const typeName = `${pascalCase(step)}Input`;
  const typeFile = `${step}.input.ts`;
  return [
    [`${step}.ts`, renderContract(step, typeName)],
    [typeFile, await renderTypes(schema, typeName)],
    [`${step}.catalog.ts`, renderCatalog(entries)],
    [`${step}.defaults.ts`, renderDefaults(schema, entries, typeName, typeFile)],
    [`${step}.help.ts`, renderHelp(step, schema, entries)],
    [`${step}.validate.js`, renderValidator(schema)],
    [`${step}.validate.d.ts`, renderValidatorTypes(typeName, typeFile)],
  ];
};

const resultSources = async (): Promise<[string, string][]> => {
  const schema = readSchema('result');
  return [
    ['result.ts', await renderTypes(schema, 'StepResult', 'Result')],
    ['result.validate.js', renderValidator(schema)],
    ['result.validate.d.ts', renderValidatorTypes('StepResult', 'result.ts')],
  ];
};

/** Everything that is generated, by absolute path. */
export const generate = async (): Promise<Map<string, string>> => {
  const sources = (await Promise.all([resultSources(), ...stepNames().map(stepSources)])).flat();
  const formatted = format(new Map(sources.map(([name, text]) => [name, banner + text])));
  const files = new Map([...formatted].map(([name, text]) => [`${generatedDirectory}${name}`, text]));
  for (const [path, text] of jenkinsFiles()) files.set(path, text);
  if (existsSync(readmeFile)) files.set(readmeFile, insertReference(readFileSync(readmeFile, 'utf8')));
  return files;
};

const staleFiles = (files: ReadonlyMap<string, string>): string[] => {
  const sources = existsSync(generatedDirectory) ? readdirSync(generatedDirectory) : [];
  const leftOver = sources.map((name) => `${generatedDirectory}${name}`).filter((path) => !files.has(path));
  return [...leftOver, ...staleJenkinsFiles(files)];
};

/** Paths whose content on disk is not what the schemas say: changed, missing or left over. */
export const differences = async (): Promise<string[]> => {
  const files = await generate();
  const changed = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  return [...changed.map(([path]) => path), ...staleFiles(files)].map((path) => relative(process.cwd(), path)).sort();
};

const write = async (): Promise<void> => {
  const files = await generate();
  for (const path of staleFiles(files)) rmSync(path);
  mkdirSync(generatedDirectory, { recursive: true });
  for (const [path, text] of files) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const paths = await differences();
    for (const path of paths) console.error(`${path} is not what the schemas say; run: npm run generate`);
    process.exitCode = paths.length === 0 ? 0 : 1;
  } else {
    await write();
  }
}
