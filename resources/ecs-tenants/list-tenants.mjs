import{_ as I,R as J,X as K}from"./chunks/base.mjs";
var L={"/cluster":{type:"string",kind:"identity",allowed:"1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen",flag:"cluster"},"/state":{type:"string",kind:"run",allowed:"one of steady, deploying, degraded, failed, stopped, removing",flag:"state"},"/image":{type:"string",kind:"run",allowed:"a string of 1 to 512 characters",flag:"image"},"/output":{type:"string",kind:"run",allowed:"one of json, table",flag:"output"},"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"}},
N=I(J(),1),
O=G,
H={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"list-tenants.schema.json",type:"object",additionalProperties:!1,properties:{cluster:{type:"string",minLength:1,maxLength:100,pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"},state:{type:"string",enum:["steady","deploying","degraded","failed","stopped","removing"]},image:{type:"string",minLength:1,maxLength:512},output:{type:"string",enum:["json","table"]},accountId:{type:"string",pattern:"^[0-9]{12}$"},region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"},roleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}}},
D=N.default.default,
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
for(let z in A)if(!(z==="cluster"||z==="state"||z==="image"||z==="output"||z==="accountId"||z==="region"||z==="roleArn")){let x={instancePath:C,keyword:"additionalProperties",params:{additionalProperty:z}};w===null?w=[x]:w.push(x),B++}
if(
A.cluster!==void 0){
let z=A.cluster;
if(
typeof z=="string"){if(D(z)>100){let x={instancePath:C+"/cluster",keyword:"maxLength",params:{limit:100}};w===null?w=[x]:w.push(x),B++}if(D(z)<1){let x={instancePath:C+"/cluster",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),B++}if(!Q.test(z)){let x={instancePath:C+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/cluster",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(A.state!==void 0){let z=A.state;if(typeof z!="string"){let x={instancePath:C+"/state",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}if(!(z==="steady"||z==="deploying"||z==="degraded"||z==="failed"||z==="stopped"||z==="removing")){let x={instancePath:C+"/state",keyword:"enum",params:{allowedValues:H.properties.state.enum}};w===null?w=[x]:w.push(x),B++}}
if(
A.image!==void 0){let z=A.image;if(typeof z=="string"){if(D(z)>512){let x={instancePath:C+"/image",keyword:"maxLength",params:{limit:512}};w===null?w=[x]:w.push(x),B++}if(D(z)<1){let x={instancePath:C+"/image",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/image",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(A.output!==void 0){let z=A.output;if(typeof z!="string"){let x={instancePath:C+"/output",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}if(!(z==="json"||z==="table")){let x={instancePath:C+"/output",keyword:"enum",params:{allowedValues:H.properties.output.enum}};w===null?w=[x]:w.push(x),B++}}
if(A.accountId!==void 0){let z=A.accountId;if(typeof z=="string"){if(!R.test(z)){let x={instancePath:C+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/accountId",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(A.region!==void 0){let z=A.region;if(typeof z=="string"){if(!T.test(z)){let x={instancePath:C+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/region",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}
if(
A.roleArn!==void 0){
let z=A.roleArn;
if(typeof z=="string"){if(D(z)>2048){let x={instancePath:C+"/roleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),B++}if(!U.test(z)){let x={instancePath:C+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[x]:w.push(x),B++}}else{let x={instancePath:C+"/roleArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),B++}}}else{let z={instancePath:C,keyword:"type",params:{type:"object"}};w===null?w=[z]:w.push(z),B++}
return G.errors=w,B===0}
G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var V={name:"list-tenants",catalog:L,validate:O,help:async()=>(await import("./chunks/help.mjs")).helpOf("list-tenants"),schema:async()=>(await import("./chunks/base.mjs").then(A=>A.Z)).readSchema("list-tenants")},W={contract:V,name:"list-tenants",check:()=>[],load:async()=>(await import("./chunks/run-list-tenants.mjs")).run};
await K(W);
