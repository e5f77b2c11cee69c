import{_ as K,R as L,A as N,X as O}from"./chunks/base.mjs";
var Q={
"/name":{type:"string",kind:"identity",allowed:"1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen",flag:"name"},
"/cluster":{type:"string",kind:"identity",allowed:"1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen",flag:"cluster"},
"/command":{type:"array",kind:"run",allowed:"a list of one or more strings",flag:"command"},
"/command/*":{type:"string",kind:"run",allowed:"a string"},
"/container":{type:"string",kind:"run",allowed:"1 to 255 letters, digits, hyphens and underscores",flag:"container"},
"/plan":{type:"boolean",kind:"run",allowed:"true or false",flag:"plan"},
"/timeoutMinutes":{type:"number",kind:"run",allowed:"a number of minutes above 0, at most 1440",flag:"timeout-minutes",unit:"minutes"},
"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},
"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},
"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"},
"/build":{type:"string",kind:"run",allowed:"a string of at most 1024 characters",flag:"build"}},
R=K(L(),1),
T=H,
U={
$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"run-task.schema.json",
type:"object",
additionalProperties:!1,
required:["name","command"],
properties:{
name:{type:"string",minLength:1,maxLength:32,pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"},
cluster:{type:"string",minLength:1,maxLength:100,pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"},
command:{type:"array",minItems:1,items:{type:"string"}},
container:{type:"string",minLength:1,maxLength:255,pattern:"^[A-Za-z0-9_-]+$"},
plan:{type:"boolean"},
timeoutMinutes:{type:"number",exclusiveMinimum:0,maximum:1440},
accountId:{type:"string",pattern:"^[0-9]{12}$"},
region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"},
roleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
build:{type:"string",maxLength:1024}}},
V=Object.prototype.hasOwnProperty,
D=R.default.default,
W=new RegExp("^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$","u"),
X=new RegExp("^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$","u"),
Y=new RegExp("^[A-Za-z0-9_-]+$","u"),
Z=new RegExp("^[0-9]{12}$","u"),
$=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u"),
q=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u");
function H(
C,
{instancePath:A="",parentData:I,parentDataProperty:y,rootData:g=C,dynamicAnchors:j={}}={}){
let w=null,B=0,G=H.evaluated;
if(
G.dynamicProps&&(G.props=void 0),G.dynamicItems&&(G.items=void 0),C&&typeof C=="object"&&!Array.isArray(C)){
if(C.name===void 0){let z={instancePath:A,keyword:"required",params:{missingProperty:"name"}};w===null?w=[z]:w.push(z),B++}
if(C.command===void 0){let z={instancePath:A,keyword:"required",params:{missingProperty:"command"}};w===null?w=[z]:w.push(z),B++}
for(let z in C)if(!V.call(U.properties,z)){let x={instancePath:A,keyword:"additionalProperties",params:{additionalProperty:z}};w===null?w=[x]:w.push(x),B++}
if(
C.name!==void 0){
let z=C.name;
if(
typeof z=="string"){if(D(z)>32){let x={instancePath:A+"/name",keyword:"maxLength",params:{limit:32}};w===null?w=[x]:w.push(x),B++}if(D(z)<1){let x={instancePath:A+"/name",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),B++}if(!W.test(z)){let x={instancePath:A+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:A+"/name",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(
C.cluster!==void 0){
let z=C.cluster;
if(
typeof z=="string"){if(D(z)>100){let x={instancePath:A+"/cluster",keyword:"maxLength",params:{limit:100}};w===null?w=[x]:w.push(x),B++}if(D(z)<1){let x={instancePath:A+"/cluster",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),B++}if(!X.test(z)){let x={instancePath:A+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:A+"/cluster",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(
C.command!==void 0){
let z=C.command;
if(
Array.isArray(z)){if(z.length<1){let F={instancePath:A+"/command",keyword:"minItems",params:{limit:1}};w===null?w=[F]:w.push(F),B++}let x=z.length;for(let F=0;F<x;F++)if(typeof z[F]!="string"){let J={instancePath:A+"/command/"+F,keyword:"type",params:{type:"string"}};w===null?w=[J]:w.push(J),B++}}else{let x={instancePath:A+"/command",keyword:"type",params:{type:"array"}};w===null?w=[x]:w.push(x),B++}}
if(
C.container!==void 0){
let z=C.container;
if(
typeof z=="string"){if(D(z)>255){let x={instancePath:A+"/container",keyword:"maxLength",params:{limit:255}};w===null?w=[x]:w.push(x),B++}if(D(z)<1){let x={instancePath:A+"/container",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),B++}if(!Y.test(z)){let x={instancePath:A+"/container",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:A+"/container",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(C.plan!==void 0&&typeof C.plan!="boolean"){let z={instancePath:A+"/plan",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),B++}
if(
C.timeoutMinutes!==void 0){
let z=C.timeoutMinutes;
if(
typeof z=="number"&&isFinite(z)){if(z>1440||isNaN(z)){let x={instancePath:A+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};w===null?w=[x]:w.push(x),B++}if(z<=0||isNaN(z)){let x={instancePath:A+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:A+"/timeoutMinutes",keyword:"type",params:{type:"number"}};w===null?w=[x]:w.push(x),B++}}
if(C.accountId!==void 0){let z=C.accountId;if(typeof z=="string"){if(!Z.test(z)){let x={instancePath:A+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:A+"/accountId",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(C.region!==void 0){let z=C.region;if(typeof z=="string"){if(!$.test(z)){let x={instancePath:A+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:A+"/region",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(
C.roleArn!==void 0){
let z=C.roleArn;
if(typeof z=="string"){if(D(z)>2048){let x={instancePath:A+"/roleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),B++}if(!q.test(z)){let x={instancePath:A+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:A+"/roleArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(C.build!==void 0){let z=C.build;if(typeof z=="string"){if(D(z)>1024){let x={instancePath:A+"/build",keyword:"maxLength",params:{limit:1024}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:A+"/build",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}}else{let z={instancePath:A,keyword:"type",params:{type:"object"}};w===null?w=[z]:w.push(z),B++}
return H.errors=w,B===0}
H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var M={name:"run-task",catalog:Q,validate:T,help:async()=>(await import("./chunks/help.mjs")).helpOf("run-task"),schema:async()=>(await import("./chunks/base.mjs").then(C=>C.Z)).readSchema("run-task")},S={contract:M,name:"run-task",check:({command:C,container:A=""})=>{let I=N("/command",A,C);return I===void 0?[]:[I]},load:async()=>(await import("./chunks/run-run-task.mjs")).run};
await O(S);
