import{_ as H,R as I,X as J}from"./chunks/base.mjs";
var K={"/name":{type:"string",kind:"identity",allowed:"1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen",flag:"name"},"/cluster":{type:"string",kind:"identity",allowed:"1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen",flag:"cluster"},"/showEnvironment":{type:"boolean",kind:"run",allowed:"true or false",flag:"show-environment"},"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"}},
L=H(I(),1),
N=G,
D=L.default.default,
O=new RegExp("^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$","u"),
Q=new RegExp("^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$","u"),
R=new RegExp("^[0-9]{12}$","u"),
T=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u"),
U=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u");
function G(
A,
{instancePath:C="",parentData:X,parentDataProperty:Y,rootData:Z=A,dynamicAnchors:$={}}={}){
let w=null,B=0,F=G.evaluated;
if(
F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),A&&typeof A=="object"&&!Array.isArray(A)){
if(A.name===void 0){let z={instancePath:C,keyword:"required",params:{missingProperty:"name"}};w===null?w=[z]:w.push(z),B++}
for(let z in A)if(!(z==="name"||z==="cluster"||z==="showEnvironment"||z==="accountId"||z==="region"||z==="roleArn")){let x={instancePath:C,keyword:"additionalProperties",params:{additionalProperty:z}};w===null?w=[x]:w.push(x),B++}
if(
A.name!==void 0){
let z=A.name;
if(
typeof z=="string"){if(D(z)>32){let x={instancePath:C+"/name",keyword:"maxLength",params:{limit:32}};w===null?w=[x]:w.push(x),B++}if(D(z)<1){let x={instancePath:C+"/name",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),B++}if(!O.test(z)){let x={instancePath:C+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/name",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(
A.cluster!==void 0){
let z=A.cluster;
if(
typeof z=="string"){if(D(z)>100){let x={instancePath:C+"/cluster",keyword:"maxLength",params:{limit:100}};w===null?w=[x]:w.push(x),B++}if(D(z)<1){let x={instancePath:C+"/cluster",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),B++}if(!Q.test(z)){let x={instancePath:C+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/cluster",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(A.showEnvironment!==void 0&&typeof A.showEnvironment!="boolean"){let z={instancePath:C+"/showEnvironment",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),B++}
if(A.accountId!==void 0){let z=A.accountId;if(typeof z=="string"){if(!R.test(z)){let x={instancePath:C+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/accountId",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(A.region!==void 0){let z=A.region;if(typeof z=="string"){if(!T.test(z)){let x={instancePath:C+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/region",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(
A.roleArn!==void 0){
let z=A.roleArn;
if(typeof z=="string"){if(D(z)>2048){let x={instancePath:C+"/roleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),B++}if(!U.test(z)){let x={instancePath:C+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/roleArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}}else{let z={instancePath:C,keyword:"type",params:{type:"object"}};w===null?w=[z]:w.push(z),B++}
return G.errors=w,B===0}
G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var V={name:"describe-tenant",catalog:K,validate:N,help:async()=>(await import("./chunks/help.mjs")).helpOf("describe-tenant"),schema:async()=>(await import("./chunks/base.mjs").then(A=>A.Z)).readSchema("describe-tenant")},W={contract:V,name:"describe-tenant",check:()=>[],load:async()=>(await import("./chunks/run-describe-tenant.mjs")).run};
await J(W);
