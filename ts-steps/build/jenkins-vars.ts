import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OwnVar, renderGdsl } from './jenkins-gdsl.ts';
import { otherHelp, stepHelp } from './jenkins-help.ts';
import { camelCase } from './names.ts';
import { root } from './project.ts';
import { stepNames } from './schema.ts';

const folder = join(root, 'vars');
const banner = '// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.\n';

/** The vars that are written by hand, with what their help says; the internal one has no arguments to tell of. */
export const ownVars: Readonly<Record<string, OwnVar>> = {
  'tenant-parameters': {
    description:
      'A list of build parameters for deployTenant, to give to properties: the few that are needed most, in their order. What is left empty keeps its present value, RESET returns to the default; deployTenant(form: params) reads them.',
    example: 'properties([parameters(tenantParameters())])\nnode { deployTenant(form: params) }',
    result: 'Result: a List of parameters.',
  },
  'tenant-pipeline': {
    description:
      'A whole job: registers the form with its first build, deploys the tenant that the form names, sets the name and the description of the build, and archives the result. Every argument of deployTenant is fixed for the job by giving it here, and not asked for.',
    example: "@Library('ecs-tenants@v1') _\ntenantPipeline(label: 'linux', cluster: 'tenants', approval: true)",
    result: 'Result: the Map of deployTenant; null where only the form was registered.',
    passesOnTo: 'deploy-tenant',
  },
};

const groovyOf = (variable: string): string =>
  `${banner}Map call(Map args = [:]) {\n    return ecsTenantsStep('${variable}', args)\n}\n`;

const internalHelp = `Internal: runs the binary of a step on the agent. Call the step's own variable.\n`;

/** The vars of all steps, the help of all vars, and the completion for editors, by absolute path. */
export const jenkinsFiles = (): Map<string, string> => {
  const files = new Map<string, string>();
  for (const step of stepNames()) {
    const variable = camelCase(step);
    files.set(join(folder, `${variable}.groovy`), groovyOf(variable));
    files.set(join(folder, `${variable}.txt`), stepHelp(step, variable));
  }
  for (const [name, help] of Object.entries(ownVars))
    files.set(join(folder, `${camelCase(name)}.txt`), otherHelp(name, help));
  files.set(join(folder, 'ecsTenantsStep.txt'), internalHelp);
  return files.set(join(root, 'ecsTenants.gdsl'), banner + renderGdsl(ownVars));
};

/** Vars and helps that were generated once and are not any more. */
export const staleJenkinsFiles = (files: ReadonlyMap<string, string>): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => join(folder, name))
    .filter((path) => !files.has(path))
    .filter((path) => path.endsWith('.txt') || readFileSync(path, 'utf8').startsWith(banner));
