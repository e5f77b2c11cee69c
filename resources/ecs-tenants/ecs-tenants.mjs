#!/usr/bin/env node
import{k as i}from"./chunks/base-BzlAUpiM.mjs";import{readFileSync as a}from"node:fs";var n=e=>JSON.parse(a(new URL(e,import.meta.url),"utf8")),c=({steps:e})=>{let r=Object.keys(e),s=Math.max(...r.map(t=>t.length));return`Usage: ecs-tenants <step> [options]

Steps:
${Object.entries(e).map(([t,{schema:o}])=>{let{title:p=""}=n(o);return`  ${t.padEnd(s)}  ${p}`.trimEnd()}).join(`
`)}

Options of a step: ecs-tenants <step> --help
Version: ecs-tenants --version
`},l=async([e,...r])=>{let s=n("manifest.json"),t=Object.hasOwn(s.steps,e??"")?s.steps[e??""]:void 0;t!==void 0?(process.argv.splice(2,process.argv.length,...r),await import(new URL(t.entry,import.meta.url).href)):e==="--version"?process.stdout.write(`${i}
`):e===void 0||e==="--help"||e==="-h"||e==="help"?process.stdout.write(c(s)):(process.stderr.write(`There is no step '${e}'. `),process.stderr.write(`Steps: ${Object.keys(s.steps).join(", ")}.
`),process.exitCode=2)};await l(process.argv.slice(2));
