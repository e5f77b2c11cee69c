import{_ as J,z as K,C as L}from"./chunks/base.mjs";
var N={
"/name":{type:"string",kind:"identity",allowed:"1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen",flag:"name"},
"/cluster":{type:"string",kind:"identity",allowed:"1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen",flag:"cluster"},
"/command":{type:"array",kind:"run",allowed:"a list of 1 to 100 strings",flag:"command"},
"/command/*":{type:"string",kind:"run",allowed:"a string"},
"/container":{type:"string",kind:"run",allowed:"1 to 255 letters, digits, hyphens and underscores",flag:"container"},
"/plan":{type:"boolean",kind:"run",allowed:"true or false",flag:"plan"},
"/timeoutMinutes":{type:"number",kind:"run",allowed:"a number of minutes above 0, at most 1440",flag:"timeout-minutes",unit:"minutes"},
"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},
"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},
"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"},
"/build":{type:"string",kind:"run",allowed:"a string of at most 1024 characters",flag:"build"}},
O=J(K(),1),
Q=H,
R={
$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"run-task.schema.json",
type:"object",
additionalProperties:!1,
required:["name","command"],
properties:{
name:{type:"string",minLength:1,maxLength:32,pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"},
cluster:{type:"string",minLength:1,maxLength:100,pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"},
command:{type:"array",minItems:1,maxItems:100,items:{type:"string"}},
container:{type:"string",minLength:1,maxLength:255,pattern:"^[A-Za-z0-9_-]+$"},
plan:{type:"boolean"},
timeoutMinutes:{type:"number",exclusiveMinimum:0,maximum:1440},
accountId:{type:"string",pattern:"^[0-9]{12}$"},
region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"},
roleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
build:{type:"string",maxLength:1024}}},
T=Object.prototype.hasOwnProperty,
F=O.default.default,
U=new RegExp("^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$","u"),
V=new RegExp("^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$","u"),
W=new RegExp("^[A-Za-z0-9_-]+$","u"),
X=new RegExp("^[0-9]{12}$","u"),
Y=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u"),
Z=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u");
function H(
C,
{instancePath:B="",parentData:M,parentDataProperty:S,rootData:b=C,dynamicAnchors:y={}}={}){
let w=null,A=0,G=H.evaluated;
if(
G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0),C&&typeof C=="object"&&!Array.isArray(C)){
if(C.name===void 0){let z={instancePath:B,keyword:"required",params:{missingProperty:"name"}};w===null?w=[z]:w.push(z),A++}
if(C.command===void 0){let z={instancePath:B,keyword:"required",params:{missingProperty:"command"}};w===null?w=[z]:w.push(z),A++}
for(let z in C)if(!T.call(R.properties,z)){let x={instancePath:B,keyword:"additionalProperties",params:{additionalProperty:z}};w===null?w=[x]:w.push(x),A++}
if(
C.name!==void 0){
let z=C.name;
if(
typeof z=="string"){if(F(z)>32){let x={instancePath:B+"/name",keyword:"maxLength",params:{limit:32}};w===null?w=[x]:w.push(x),A++}if(F(z)<1){let x={instancePath:B+"/name",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),A++}if(!U.test(z)){let x={instancePath:B+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/name",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
C.cluster!==void 0){
let z=C.cluster;
if(
typeof z=="string"){if(F(z)>100){let x={instancePath:B+"/cluster",keyword:"maxLength",params:{limit:100}};w===null?w=[x]:w.push(x),A++}if(F(z)<1){let x={instancePath:B+"/cluster",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),A++}if(!V.test(z)){let x={instancePath:B+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/cluster",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
C.command!==void 0){
let z=C.command;
if(
Array.isArray(z)){
if(z.length>100){let D={instancePath:B+"/command",keyword:"maxItems",params:{limit:100}};w===null?w=[D]:w.push(D),A++}
if(z.length<1){let D={instancePath:B+"/command",keyword:"minItems",params:{limit:1}};w===null?w=[D]:w.push(D),A++}
let x=z.length;
for(let D=0;D<x;D++)if(typeof z[D]!="string"){let I={instancePath:B+"/command/"+D,keyword:"type",params:{type:"string"}};w===null?w=[I]:w.push(I),A++}}else{let x={instancePath:B+"/command",keyword:"type",params:{type:"array"}};w===null?w=[x]:w.push(x),A++}}
if(
C.container!==void 0){
let z=C.container;
if(
typeof z=="string"){if(F(z)>255){let x={instancePath:B+"/container",keyword:"maxLength",params:{limit:255}};w===null?w=[x]:w.push(x),A++}if(F(z)<1){let x={instancePath:B+"/container",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),A++}if(!W.test(z)){let x={instancePath:B+"/container",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/container",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(C.plan!==void 0&&typeof C.plan!="boolean"){let z={instancePath:B+"/plan",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(
C.timeoutMinutes!==void 0){
let z=C.timeoutMinutes;
if(
typeof z=="number"&&isFinite(z)){if(z>1440||isNaN(z)){let x={instancePath:B+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};w===null?w=[x]:w.push(x),A++}if(z<=0||isNaN(z)){let x={instancePath:B+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/timeoutMinutes",keyword:"type",params:{type:"number"}};w===null?w=[x]:w.push(x),A++}}
if(C.accountId!==void 0){let z=C.accountId;if(typeof z=="string"){if(!X.test(z)){let x={instancePath:B+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/accountId",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(C.region!==void 0){let z=C.region;if(typeof z=="string"){if(!Y.test(z)){let x={instancePath:B+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/region",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
C.roleArn!==void 0){
let z=C.roleArn;
if(typeof z=="string"){if(F(z)>2048){let x={instancePath:B+"/roleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),A++}if(!Z.test(z)){let x={instancePath:B+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/roleArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(C.build!==void 0){let z=C.build;if(typeof z=="string"){if(F(z)>1024){let x={instancePath:B+"/build",keyword:"maxLength",params:{limit:1024}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/build",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}}else{let z={instancePath:B,keyword:"type",params:{type:"object"}};w===null?w=[z]:w.push(z),A++}
return H.errors=w,A===0}
H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var $={name:"run-task",catalog:N,validate:Q,help:async()=>(await import("./chunks/help.mjs")).helpOf("run-task"),schema:async()=>(await import("./chunks/base.mjs").then(C=>C.E)).readSchema("run-task")},q={contract:$,name:"run-task",check:()=>[],load:async()=>(await import("./chunks/run-run-task.mjs")).run};
await L(q);
