import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bridge, bridgeFiles } from './bridge.ts';
import { compile } from './compile.ts';
import { formFields } from './jenkins-form.ts';
import { licencesOf } from './licences.ts';
import { describe, reachable, renderManifest } from './manifest.ts';
import { binaries, filesUnder, projectVersion, root } from './project.ts';
import { readSchema, schemaNames } from './schema.ts';

const directory = join(root, binaries);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** JSON on one line and in ASCII: no step on the way to an agent can garble it. */
const asciiJson = (json: string): string =>
  JSON.stringify(JSON.parse(json)).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** All that belongs into the folder of the binaries, by path in it. */
export const bundle = async (): Promise<Map<string, Uint8Array>> => {
  const { steps, files: compiled, outputs, inputs } = await compile();
  const files = new Map(compiled);
  for (const name of schemaNames())
    files.set(`schemas/${name}.schema.json`, bytes(asciiJson(JSON.stringify(readSchema(name)))));
  const shipped = Object.fromEntries(steps.map((step) => [step, [...reachable(outputs, [`${step}.mjs`])].sort()]));
  files.set(bridgeFiles.bridge, bytes(`${asciiJson(JSON.stringify(bridge(projectVersion, shipped, compiled)))}\n`));
  files.set(bridgeFiles.form, bytes(`${asciiJson(JSON.stringify({ fields: formFields('deploy-tenant') }))}\n`));
  files.set('THIRD-PARTY-LICENCES.txt', bytes(licencesOf(root, inputs)));
  const manifest = describe({ version: projectVersion, steps, outputs, files });
  return files.set('manifest.json', bytes(renderManifest(manifest)));
};

const onDisk = (): Map<string, Uint8Array> =>
  new Map(filesUnder(binaries).map((file) => [file.slice(binaries.length + 1), readFileSync(`${root}${file}`)]));

/** What is to be said about files that are not as they would be compiled now; empty when all is well. */
const differences = (wanted: ReadonlyMap<string, Uint8Array>, found: ReadonlyMap<string, Uint8Array>): string[] => {
  const lines: string[] = [];
  for (const path of new Set([...wanted.keys(), ...found.keys()])) {
    const [now, before] = [wanted.get(path), found.get(path)];
    if (now === undefined) lines.push(`${binaries}/${path} is left over`);
    else if (before === undefined) lines.push(`${binaries}/${path} is missing`);
    else if (Buffer.compare(now, before) !== 0) lines.push(`${binaries}/${path} is not what the sources make`);
  }
  return lines.sort();
};

const write = (files: ReadonlyMap<string, Uint8Array>): void => {
  rmSync(directory, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
};

const kilobytes = (files: ReadonlyMap<string, Uint8Array>): number =>
  Math.round([...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0) / 1000);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await bundle();
  if (process.argv.includes('--check')) {
    const lines = differences(files, onDisk());
    if (lines.length > 0) console.error(`${lines.join('\n')}\nRun: npm run build`);
    process.exitCode = lines.length === 0 ? 0 : 1;
  } else {
    write(files);
    console.error(`${binaries}: ${files.size} files, ${kilobytes(files)} kB`);
  }
}
