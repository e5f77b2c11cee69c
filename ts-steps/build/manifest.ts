import { createHash } from 'node:crypto';
import type { Regrouped } from './regroup.ts';

/** What Jenkins has to ship for one step. */
interface StepFiles {
  /** The file to give to `node`. */
  readonly entry: string;
  /** The entry and all that it may load, sorted. */
  readonly files: readonly string[];
  readonly schema: string;
}

interface FileFacts {
  readonly sha256: string;
  readonly bytes: number;
}

/** resources/ecs-tenants/manifest.json; paths are relative to its folder. */
export interface Manifest {
  readonly version: string;
  readonly node: string;
  readonly steps: Readonly<Record<string, StepFiles>>;
  readonly files: Readonly<Record<string, FileFacts>>;
}

type Outputs = Regrouped['outputs'];

/** An output and all that it imports, statically or on demand. */
export const reachable = (outputs: Outputs, entries: readonly string[]): Set<string> => {
  const found = new Set(entries);
  // A set that grows while it is walked is walked to its end.
  for (const path of found) {
    for (const { path: imported, external } of outputs[path]?.imports ?? []) {
      if (external !== true) found.add(imported);
    }
  }
  return found;
};

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const sorted = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Describes the compiled steps. Without times or commits, so that the same sources give the same bytes. */
export const describe = (options: {
  readonly version: string;
  readonly steps: readonly string[];
  readonly outputs: Outputs;
  readonly files: ReadonlyMap<string, Uint8Array>;
}): Manifest => {
  const { version, outputs } = options;
  const files: Record<string, FileFacts> = {};
  for (const [path, content] of options.files) files[path] = { sha256: sha256(content), bytes: content.byteLength };
  const steps: Record<string, StepFiles> = {};
  for (const name of options.steps) {
    const entry = `${name}.mjs`;
    const paths = [...reachable(outputs, [entry])].sort();
    steps[name] = { entry, files: paths, schema: `schemas/${name}.schema.json` };
  }
  return { version, node: '>=20', steps: sorted(steps), files: sorted(files) };
};

const lines = (record: Readonly<Record<string, unknown>>): string =>
  Object.entries(record)
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');

/** As JSON with a line for each step and each file: where one file has changed, one line has. */
export const renderManifest = ({ version, node, steps, files }: Manifest): string => `{
  "version": ${JSON.stringify(version)},
  "node": ${JSON.stringify(node)},
  "steps": {
${lines(steps)}
  },
  "files": {
${lines(files)}
  }
}
`;
