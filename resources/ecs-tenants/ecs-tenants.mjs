#!/usr/bin/env node
import{a as i}from"./chunks/chunk-LMTIKNOS.mjs";import"./chunks/chunk-ALXGDVON.mjs";import{readFileSync as c}from"node:fs";var o=e=>JSON.parse(c(new URL(e,import.meta.url),"utf8")),d=({steps:e})=>{let t=Object.keys(e),s=Math.max(...t.map(r=>r.length));return`Usage: ecs-tenants <step> [options]

Steps:
${Object.entries(e).map(([r,{schema:p}])=>{let{title:a=""}=o(p);return`  ${r.padEnd(s)}  ${a}`.trimEnd()}).join(`
`)}

Options of a step: ecs-tenants <step> --help
Version: ecs-tenants --version
`},l=async([e,...t])=>{let s=o("manifest.json"),n=Object.hasOwn(s.steps,e??"")?s.steps[e??""]:void 0;n!==void 0?(process.argv.splice(2,process.argv.length,...t),await import(new URL(n.entry,import.meta.url).href)):e==="--version"?process.stdout.write(`${i}
`):e===void 0||e==="--help"||e==="-h"||e==="help"?process.stdout.write(d(s)):(process.stderr.write(`There is no step '${e}'. `),process.stderr.write(`Steps: ${Object.keys(s.steps).join(", ")}.
`),process.exitCode=2)};await l(process.argv.slice(2));
