import{_ as I,R as J,X as K}from"./chunks/base.mjs";
var L={
"/name":{type:"string",kind:"identity",allowed:"1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen",flag:"name"},
"/cluster":{type:"string",kind:"identity",allowed:"1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen",flag:"cluster"},
"/revision":{type:"string",kind:"run",allowed:"a revision's number such as 12, or a task definition's ARN",flag:"revision"},
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
$id:"rollback-tenant.schema.json",
type:"object",
additionalProperties:!1,
required:["name"],
properties:{
name:{type:"string",minLength:1,maxLength:32,pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"},
cluster:{type:"string",minLength:1,maxLength:100,pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"},
revision:{type:"string",maxLength:2048,pattern:"^([1-9][0-9]{0,8}|arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task-definition/[A-Za-z0-9_-]{1,255}:[1-9][0-9]{0,8})$"},
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
U=new RegExp("^([1-9][0-9]{0,8}|arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task-definition/[A-Za-z0-9_-]{1,255}:[1-9][0-9]{0,8})$","u"),
V=new RegExp("^[0-9a-f]{16}$","u"),
W=new RegExp("^[0-9]{12}$","u"),
X=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u"),
Y=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u");
function G(
B,
{instancePath:C="",parentData:q,parentDataProperty:M,rootData:S=B,dynamicAnchors:y={}}={}){
let w=null,A=0,F=G.evaluated;
if(
F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),B&&typeof B=="object"&&!Array.isArray(B)){
if(B.name===void 0){let z={instancePath:C,keyword:"required",params:{missingProperty:"name"}};w===null?w=[z]:w.push(z),A++}
for(let z in B)if(!Q.call(H.properties,z)){let x={instancePath:C,keyword:"additionalProperties",params:{additionalProperty:z}};w===null?w=[x]:w.push(x),A++}
if(
B.name!==void 0){
let z=B.name;
if(
typeof z=="string"){if(D(z)>32){let x={instancePath:C+"/name",keyword:"maxLength",params:{limit:32}};w===null?w=[x]:w.push(x),A++}if(D(z)<1){let x={instancePath:C+"/name",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),A++}if(!R.test(z)){let x={instancePath:C+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:C+"/name",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
B.cluster!==void 0){
let z=B.cluster;
if(
typeof z=="string"){if(D(z)>100){let x={instancePath:C+"/cluster",keyword:"maxLength",params:{limit:100}};w===null?w=[x]:w.push(x),A++}if(D(z)<1){let x={instancePath:C+"/cluster",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),A++}if(!T.test(z)){let x={instancePath:C+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:C+"/cluster",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
B.revision!==void 0){
let z=B.revision;
if(typeof z=="string"){if(D(z)>2048){let x={instancePath:C+"/revision",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),A++}if(!U.test(z)){let x={instancePath:C+"/revision",keyword:"pattern",params:{pattern:"^([1-9][0-9]{0,8}|arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:task-definition/[A-Za-z0-9_-]{1,255}:[1-9][0-9]{0,8})$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:C+"/revision",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(B.plan!==void 0&&typeof B.plan!="boolean"){let z={instancePath:C+"/plan",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(B.approvedPlan!==void 0){let z=B.approvedPlan;if(typeof z=="string"){if(!V.test(z)){let x={instancePath:C+"/approvedPlan",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:C+"/approvedPlan",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(B.wait!==void 0&&typeof B.wait!="boolean"){let z={instancePath:C+"/wait",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(B.onFailure!==void 0){let z=B.onFailure;if(typeof z!="string"){let x={instancePath:C+"/onFailure",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}if(!(z==="stop"||z==="keep")){let x={instancePath:C+"/onFailure",keyword:"enum",params:{allowedValues:H.properties.onFailure.enum}};w===null?w=[x]:w.push(x),A++}}
if(
B.timeoutMinutes!==void 0){
let z=B.timeoutMinutes;
if(
typeof z=="number"&&isFinite(z)){if(z>1440||isNaN(z)){let x={instancePath:C+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};w===null?w=[x]:w.push(x),A++}if(z<=0||isNaN(z)){let x={instancePath:C+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:C+"/timeoutMinutes",keyword:"type",params:{type:"number"}};w===null?w=[x]:w.push(x),A++}}
if(B.accountId!==void 0){let z=B.accountId;if(typeof z=="string"){if(!W.test(z)){let x={instancePath:C+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:C+"/accountId",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(B.region!==void 0){let z=B.region;if(typeof z=="string"){if(!X.test(z)){let x={instancePath:C+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:C+"/region",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
B.roleArn!==void 0){
let z=B.roleArn;
if(typeof z=="string"){if(D(z)>2048){let x={instancePath:C+"/roleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),A++}if(!Y.test(z)){let x={instancePath:C+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:C+"/roleArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(B.build!==void 0){let z=B.build;if(typeof z=="string"){if(D(z)>1024){let x={instancePath:C+"/build",keyword:"maxLength",params:{limit:1024}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:C+"/build",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}}else{let z={instancePath:C,keyword:"type",params:{type:"object"}};w===null?w=[z]:w.push(z),A++}
return G.errors=w,A===0}
G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Z={name:"rollback-tenant",catalog:L,validate:O,help:async()=>(await import("./chunks/help.mjs")).helpOf("rollback-tenant"),schema:async()=>(await import("./chunks/base.mjs").then(B=>B.Z)).readSchema("rollback-tenant")},$={contract:Z,name:"rollback-tenant",check:()=>[],load:async()=>(await import("./chunks/run-rollback-tenant.mjs")).run};
await K($);
