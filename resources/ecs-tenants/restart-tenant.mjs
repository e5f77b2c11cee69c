import{_ as I,R as J,X as K}from"./chunks/base.mjs";
var L={
"/name":{type:"string",kind:"identity",allowed:"1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen",flag:"name"},
"/cluster":{type:"string",kind:"identity",allowed:"1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen",flag:"cluster"},
"/plan":{type:"boolean",kind:"run",allowed:"true or false",flag:"plan"},
"/approvedPlan":{type:"string",kind:"run",allowed:"the planId of an earlier plan: 16 hex digits",flag:"approved-plan"},
"/wait":{type:"boolean",kind:"run",allowed:"true or false",flag:"wait"},
"/onFailure":{type:"string",kind:"run",allowed:"one of stop, keep",flag:"on-failure"},
"/timeoutMinutes":{type:"number",kind:"run",allowed:"a number of minutes above 0, at most 1440",flag:"timeout-minutes",unit:"minutes"},
"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},
"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},
"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"},
"/build":{type:"string",kind:"run",allowed:"a string of at most 1024 characters",flag:"build"}},
N=I(J(),1),
O=G,
H={
$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"restart-tenant.schema.json",
type:"object",
additionalProperties:!1,
required:["name"],
properties:{
name:{type:"string",minLength:1,maxLength:32,pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"},
cluster:{type:"string",minLength:1,maxLength:100,pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"},
plan:{type:"boolean"},
approvedPlan:{type:"string",pattern:"^[0-9a-f]{16}$"},
wait:{type:"boolean"},
onFailure:{type:"string",enum:["stop","keep"]},
timeoutMinutes:{type:"number",exclusiveMinimum:0,maximum:1440},
accountId:{type:"string",pattern:"^[0-9]{12}$"},
region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"},
roleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
build:{type:"string",maxLength:1024}}},
Q=Object.prototype.hasOwnProperty,
D=N.default.default,
R=new RegExp("^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$","u"),
T=new RegExp("^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$","u"),
U=new RegExp("^[0-9a-f]{16}$","u"),
V=new RegExp("^[0-9]{12}$","u"),
W=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u"),
X=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u");
function G(
A,
{instancePath:C="",parentData:$,parentDataProperty:q,rootData:M=A,dynamicAnchors:S={}}={}){
let w=null,B=0,F=G.evaluated;
if(
F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),A&&typeof A=="object"&&!Array.isArray(A)){
if(A.name===void 0){let z={instancePath:C,keyword:"required",params:{missingProperty:"name"}};w===null?w=[z]:w.push(z),B++}
for(let z in A)if(!Q.call(H.properties,z)){let x={instancePath:C,keyword:"additionalProperties",params:{additionalProperty:z}};w===null?w=[x]:w.push(x),B++}
if(
A.name!==void 0){
let z=A.name;
if(
typeof z=="string"){if(D(z)>32){let x={instancePath:C+"/name",keyword:"maxLength",params:{limit:32}};w===null?w=[x]:w.push(x),B++}if(D(z)<1){let x={instancePath:C+"/name",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),B++}if(!R.test(z)){let x={instancePath:C+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/name",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(
A.cluster!==void 0){
let z=A.cluster;
if(
typeof z=="string"){if(D(z)>100){let x={instancePath:C+"/cluster",keyword:"maxLength",params:{limit:100}};w===null?w=[x]:w.push(x),B++}if(D(z)<1){let x={instancePath:C+"/cluster",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),B++}if(!T.test(z)){let x={instancePath:C+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/cluster",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(A.plan!==void 0&&typeof A.plan!="boolean"){let z={instancePath:C+"/plan",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),B++}
if(A.approvedPlan!==void 0){let z=A.approvedPlan;if(typeof z=="string"){if(!U.test(z)){let x={instancePath:C+"/approvedPlan",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/approvedPlan",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(A.wait!==void 0&&typeof A.wait!="boolean"){let z={instancePath:C+"/wait",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),B++}
if(A.onFailure!==void 0){let z=A.onFailure;if(typeof z!="string"){let x={instancePath:C+"/onFailure",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}if(!(z==="stop"||z==="keep")){let x={instancePath:C+"/onFailure",keyword:"enum",params:{allowedValues:H.properties.onFailure.enum}};w===null?w=[x]:w.push(x),B++}}
if(
A.timeoutMinutes!==void 0){
let z=A.timeoutMinutes;
if(
typeof z=="number"&&isFinite(z)){if(z>1440||isNaN(z)){let x={instancePath:C+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};w===null?w=[x]:w.push(x),B++}if(z<=0||isNaN(z)){let x={instancePath:C+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/timeoutMinutes",keyword:"type",params:{type:"number"}};w===null?w=[x]:w.push(x),B++}}
if(A.accountId!==void 0){let z=A.accountId;if(typeof z=="string"){if(!V.test(z)){let x={instancePath:C+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/accountId",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(A.region!==void 0){let z=A.region;if(typeof z=="string"){if(!W.test(z)){let x={instancePath:C+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/region",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(
A.roleArn!==void 0){
let z=A.roleArn;
if(typeof z=="string"){if(D(z)>2048){let x={instancePath:C+"/roleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),B++}if(!X.test(z)){let x={instancePath:C+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/roleArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(A.build!==void 0){let z=A.build;if(typeof z=="string"){if(D(z)>1024){let x={instancePath:C+"/build",keyword:"maxLength",params:{limit:1024}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/build",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}}else{let z={instancePath:C,keyword:"type",params:{type:"object"}};w===null?w=[z]:w.push(z),B++}
return G.errors=w,B===0}
G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Y={name:"restart-tenant",catalog:L,validate:O,help:async()=>(await import("./chunks/help.mjs")).helpOf("restart-tenant"),schema:async()=>(await import("./chunks/base.mjs").then(A=>A.Z)).readSchema("restart-tenant")},Z={contract:Y,name:"restart-tenant",check:()=>[],load:async()=>(await import("./chunks/run-restart-tenant.mjs")).run};
await K(Z);
