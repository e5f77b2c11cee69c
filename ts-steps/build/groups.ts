import { basename, dirname } from 'node:path/posix';
import type { Outputs } from './outputs.ts';

/** The services that every step of a tenant calls, but for ECS, whose client is needed before all others. */
const tenantServices = new Set(['application-auto-scaling', 'cloudwatch', 'elbv2', 'logs']);

const serviceOf = (entryPoint: string): string | undefined =>
  /^ts-steps\/runtime\/sdk\/([\w-]+)\.ts$/.exec(entryPoint)?.[1];

/** A file and all that it imports statically. */
const together = (path: string, outputs: Outputs): Set<string> => {
  const found = new Set([path]);
  for (const one of found) {
    for (const { path: imported, kind, external } of outputs[one]?.imports ?? []) {
      if (external !== true && kind === 'import-statement') found.add(imported);
    }
  }
  return found;
};

const entriesWith = (path: string, outputs: Outputs): string[] =>
  Object.keys(outputs).filter((entry) => !entry.includes('/') && together(entry, outputs).has(path));

/** Sources of entries, and of what is loaded on demand, that a file is loaded with. */
const loadedWith = (path: string, outputs: Outputs): string[] =>
  Object.entries(outputs).flatMap(([entry, { entryPoint }]) =>
    entryPoint !== undefined && together(entry, outputs).has(path) ? [entryPoint] : [],
  );

const isOfClient = (entryPoint: string): boolean => ![undefined, 'assume-role'].includes(serviceOf(entryPoint));

const groupOfClient = (service: string): string => {
  // ECS and Route 53 are called first, and other calls wait for what they answer; the others only where a rollout fails,
  // or at the end of a removal.
  if (['ecs', 'route53', 'auto-scaling', 'resource-groups-tagging'].includes(service)) return service;
  if (service === 'credentials' || service === 'partitions') return 'sdk';
  if (service === 'assume-role') return 'providers';
  return tenantServices.has(service) ? 'tenant-clients' : 'cluster-clients';
};

/** ts-steps/steps/run-task/run.ts → run-run-task, ts-steps/tenant/failures/classify.ts → classify */
const ownName = (entryPoint: string): string => {
  const name = basename(entryPoint, '.ts');
  return name === 'run' ? `run-${basename(dirname(entryPoint))}` : name;
};

/** Of what is loaded on demand, steps and ECS's client have files of their own. */
const groupOnDemand = (entryPoint: string): string => {
  const service = serviceOf(entryPoint);
  if (service !== undefined) return groupOfClient(service);
  if (entryPoint.startsWith('ts-steps/runtime/help/')) return 'help';
  if (entryPoint.startsWith('ts-steps/runtime/')) return 'base';
  // Ways to credentials that are tried where the environment holds none.
  return entryPoint.startsWith('ts-steps/') ? ownName(entryPoint) : 'providers';
};

/**
 * The name of the file that a compiled file becomes a part of; undefined for an entry, which stays by itself. What
 * needs no AWS is `base`, the SDK under all clients `sdk`, the clients `tenant-clients` and `cluster-clients`, seldom
 * used ways to credentials `providers`, what `--help` needs `help`, our own rooms `tenants` and `clusters`, what a
 * step's run begins with `run-<step>`, and what checks its input, where others use it too, `input-<step>`.
 */
export const groupOf = (path: string, outputs: Outputs): string | undefined => {
  const output = outputs[path];
  if (output === undefined || !path.includes('/')) return undefined;
  if (output.entryPoint !== undefined) return groupOnDemand(output.entryPoint);
  const sources = Object.entries(output.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([source]) => source);
  const entries = entriesWith(path, outputs);
  if (entries.length > 0) return entries.length > 1 ? 'base' : `input-${basename(entries[0] ?? '', '.mjs')}`;
  const loaders = loadedWith(path, outputs);
  if (sources.every((source) => !source.startsWith('ts-steps/'))) return loaders.some(isOfClient) ? 'sdk' : 'providers';
  if (loaders.every((loader) => loader.startsWith('ts-steps/runtime/'))) return 'base';
  // By what loads them, not by name: what a tenant's step loads never imports what only a cluster's step does.
  return loaders.every((loader) => /^ts-steps\/steps\/\w+-cluster\//.test(loader)) ? 'clusters' : 'tenants';
};
