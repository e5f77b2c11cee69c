#!/usr/bin/env node
import{W as E}from"./chunks/base.mjs";
import{readFileSync as G}from"node:fs";
var B=q=>JSON.parse(G(new URL(q,import.meta.url),"utf8")),
H=({steps:q})=>{let A=Object.keys(q),x=Math.max(...A.map(z=>z.length));return`Usage: ecs-tenants <step> [options]

Steps:
${Object.entries(q).map(([z,{schema:C}])=>{let{title:D=""}=B(C);return`  ${z.padEnd(x)}  ${D}`.trimEnd()}).join(`
`)}

Options of a step: ecs-tenants <step> --help
Version: ecs-tenants --version
`},
I=async(
[q,...A])=>{
let x=B("manifest.json"),z=Object.hasOwn(x.steps,q??"")?x.steps[q??""]:void 0;
z!==void 0?(
process.argv.splice(2,process.argv.length,...A),await import(new URL(z.entry,import.meta.url).href)):q==="--version"?process.stdout.write(`${E}
`):q===void 0||q==="--help"||q==="-h"||q==="help"?process.stdout.write(H(x)):(process.stderr.write(`There is no step '${q}'. `),process.stderr.write(`Steps: ${Object.keys(x.steps).join(", ")}.
`),process.exitCode=2)};
await I(process.argv.slice(2));
