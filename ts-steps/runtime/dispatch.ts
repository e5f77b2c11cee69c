#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { version } from './version.ts';

/** The part of manifest.json that we read; it stands beside the compiled binaries. */
interface Manifest {
  readonly steps: Readonly<Record<string, { readonly entry: string; readonly schema: string }>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const listing = ({ steps }: Manifest): string => {
  const names = Object.keys(steps);
  const width = Math.max(...names.map((name) => name.length));
  const lines = Object.entries(steps).map(([name, { schema }]) => {
    const { title = '' } = readJson(schema) as { title?: string };
    return `  ${name.padEnd(width)}  ${title}`.trimEnd();
  });
  return `Usage: ecs-tenants <step> [options]\n\nSteps:\n${lines.join('\n')}\n
Options of a step: ecs-tenants <step> --help\nVersion: ecs-tenants --version\n`;
};

/** `ecs-tenants deploy-tenant …` is `deploy-tenant …`: the step's own binary does the rest. */
const dispatch = async ([name, ...args]: readonly string[]): Promise<void> => {
  const manifest = readJson('manifest.json') as Manifest;
  const step = Object.hasOwn(manifest.steps, name ?? '') ? manifest.steps[name ?? ''] : undefined;
  if (step !== undefined) {
    process.argv.splice(2, process.argv.length, ...args);
    await import(new URL(step.entry, import.meta.url).href);
  } else if (name === '--version') {
    process.stdout.write(`${version}\n`);
  } else if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(listing(manifest));
  } else {
    process.stderr.write(`There is no step '${name}'. `);
    process.stderr.write(`Steps: ${Object.keys(manifest.steps).join(', ')}.\n`);
    process.exitCode = 2;
  }
};

await dispatch(process.argv.slice(2));
