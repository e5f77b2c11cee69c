import{_ as J,R as K,X as L}from"./chunks/base.mjs";
var N={
"/name":{type:"string",kind:"identity",allowed:"1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen",flag:"name"},
"/confirm":{type:"string",kind:"run",allowed:"a string of at most 200 characters",flag:"confirm"},
"/force":{type:"boolean",kind:"run",allowed:"true or false",flag:"force"},
"/maxRemovals":{type:"integer",kind:"run",allowed:"a whole number of tenants from 0 to 5000",flag:"max-removals",unit:"tenants"},
"/keepLogs":{type:"boolean",kind:"run",allowed:"true or false",flag:"keep-logs"},
"/keepSecret":{type:"boolean",kind:"run",allowed:"true or false",flag:"keep-secret"},
"/plan":{type:"boolean",kind:"run",allowed:"true or false",flag:"plan"},
"/approvedPlan":{type:"string",kind:"run",allowed:"the planId of an earlier plan: 16 hex digits",flag:"approved-plan"},
"/timeoutMinutes":{type:"number",kind:"run",allowed:"a number of minutes above 0, at most 1440",flag:"timeout-minutes",unit:"minutes"},
"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},
"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},
"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"},
"/build":{type:"string",kind:"run",allowed:"a string of at most 1024 characters",flag:"build"}},
O=J(K(),1),
Q=G,
R={
$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"remove-cluster.schema.json",
type:"object",
additionalProperties:!1,
required:["name"],
properties:{
name:{type:"string",minLength:1,maxLength:32,pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"},
confirm:{type:"string",maxLength:200},
force:{type:"boolean"},
maxRemovals:{type:"integer",minimum:0,maximum:5e3},
keepLogs:{type:"boolean"},
keepSecret:{type:"boolean"},
plan:{type:"boolean"},
approvedPlan:{type:"string",pattern:"^[0-9a-f]{16}$"},
timeoutMinutes:{type:"number",exclusiveMinimum:0,maximum:1440},
accountId:{type:"string",pattern:"^[0-9]{12}$"},
region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"},
roleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
build:{type:"string",maxLength:1024}}},
T=Object.prototype.hasOwnProperty,
D=O.default.default,
U=new RegExp("^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$","u"),
V=new RegExp("^[0-9a-f]{16}$","u"),
W=new RegExp("^[0-9]{12}$","u"),
X=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u"),
Y=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u");
function G(
A,
{instancePath:B="",parentData:H,parentDataProperty:I,rootData:q=A,dynamicAnchors:M={}}={}){
let w=null,C=0,F=G.evaluated;
if(
F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),A&&typeof A=="object"&&!Array.isArray(A)){
if(A.name===void 0){let z={instancePath:B,keyword:"required",params:{missingProperty:"name"}};w===null?w=[z]:w.push(z),C++}
for(let z in A)if(!T.call(R.properties,z)){let x={instancePath:B,keyword:"additionalProperties",params:{additionalProperty:z}};w===null?w=[x]:w.push(x),C++}
if(
A.name!==void 0){
let z=A.name;
if(
typeof z=="string"){if(D(z)>32){let x={instancePath:B+"/name",keyword:"maxLength",params:{limit:32}};w===null?w=[x]:w.push(x),C++}if(D(z)<1){let x={instancePath:B+"/name",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),C++}if(!U.test(z)){let x={instancePath:B+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};w===null?w=[x]:w.push(x),C++}}else{let x={instancePath:B+"/name",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),C++}}
if(A.confirm!==void 0){let z=A.confirm;if(typeof z=="string"){if(D(z)>200){let x={instancePath:B+"/confirm",keyword:"maxLength",params:{limit:200}};w===null?w=[x]:w.push(x),C++}}else{let x={instancePath:B+"/confirm",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),C++}}
if(A.force!==void 0&&typeof A.force!="boolean"){let z={instancePath:B+"/force",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),C++}
if(
A.maxRemovals!==void 0){
let z=A.maxRemovals;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let x={instancePath:B+"/maxRemovals",keyword:"type",params:{type:"integer"}};w===null?w=[x]:w.push(x),C++}
if(typeof z=="number"&&isFinite(z)){if(z>5e3||isNaN(z)){let x={instancePath:B+"/maxRemovals",keyword:"maximum",params:{comparison:"<=",limit:5e3}};w===null?w=[x]:w.push(x),C++}if(z<0||isNaN(z)){let x={instancePath:B+"/maxRemovals",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[x]:w.push(x),C++}}}
if(A.keepLogs!==void 0&&typeof A.keepLogs!="boolean"){let z={instancePath:B+"/keepLogs",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),C++}
if(A.keepSecret!==void 0&&typeof A.keepSecret!="boolean"){let z={instancePath:B+"/keepSecret",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),C++}
if(A.plan!==void 0&&typeof A.plan!="boolean"){let z={instancePath:B+"/plan",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),C++}
if(A.approvedPlan!==void 0){let z=A.approvedPlan;if(typeof z=="string"){if(!V.test(z)){let x={instancePath:B+"/approvedPlan",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};w===null?w=[x]:w.push(x),C++}}else{let x={instancePath:B+"/approvedPlan",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),C++}}
if(
A.timeoutMinutes!==void 0){
let z=A.timeoutMinutes;
if(
typeof z=="number"&&isFinite(z)){if(z>1440||isNaN(z)){let x={instancePath:B+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};w===null?w=[x]:w.push(x),C++}if(z<=0||isNaN(z)){let x={instancePath:B+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};w===null?w=[x]:w.push(x),C++}}else{let x={instancePath:B+"/timeoutMinutes",keyword:"type",params:{type:"number"}};w===null?w=[x]:w.push(x),C++}}
if(A.accountId!==void 0){let z=A.accountId;if(typeof z=="string"){if(!W.test(z)){let x={instancePath:B+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};w===null?w=[x]:w.push(x),C++}}else{let x={instancePath:B+"/accountId",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),C++}}
if(A.region!==void 0){let z=A.region;if(typeof z=="string"){if(!X.test(z)){let x={instancePath:B+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};w===null?w=[x]:w.push(x),C++}}else{let x={instancePath:B+"/region",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),C++}}
if(
A.roleArn!==void 0){
let z=A.roleArn;
if(typeof z=="string"){if(D(z)>2048){let x={instancePath:B+"/roleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),C++}if(!Y.test(z)){let x={instancePath:B+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[x]:w.push(x),C++}}else{let x={instancePath:B+"/roleArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),C++}}
if(A.build!==void 0){let z=A.build;if(typeof z=="string"){if(D(z)>1024){let x={instancePath:B+"/build",keyword:"maxLength",params:{limit:1024}};w===null?w=[x]:w.push(x),C++}}else{let x={instancePath:B+"/build",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),C++}}}else{let z={instancePath:B,keyword:"type",params:{type:"object"}};w===null?w=[z]:w.push(z),C++}
return G.errors=w,C===0}
G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Z={name:"remove-cluster",catalog:N,validate:Q,help:async()=>(await import("./chunks/help.mjs")).helpOf("remove-cluster"),schema:async()=>(await import("./chunks/base.mjs").then(A=>A.Z)).readSchema("remove-cluster")},
$={contract:Z,name:"remove-cluster",check:({name:A,confirm:B,plan:H,force:I})=>H===!0||B===A||I===!0&&B?.startsWith(`${A} and its `)?[]:[{pointer:"/confirm",message:B===void 0?"/confirm is missing.":`/confirm is ${JSON.stringify(B)}, not the cluster's name.`,hint:`To remove the cluster and all that create-cluster made for it: confirm: "${A}". plan: true shows what would go.`}],load:async()=>(await import("./chunks/run-remove-cluster.mjs")).run};
await L($);
