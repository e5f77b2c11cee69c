import{_ as k,L as m,d as p,M as A,e as _,m as S,x as j,c as N,v as u,w,a as l}from"./base.mjs";
var P=k(m(),1),
h=K,
F={
$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"deploy-tenant.schema.json",
type:"object",
additionalProperties:!1,
required:["name"],
properties:{
name:{type:"string",minLength:1,maxLength:32,pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"},
cluster:{type:"string",minLength:1,maxLength:100,pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"},
image:{type:"string",minLength:1,maxLength:255,pattern:"^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$"},
cpu:{type:"integer",minimum:2,maximum:196608},
memory:{type:"integer",minimum:6,maximum:3145728},
memoryReservation:{type:"integer",minimum:6,maximum:3145728},
networkMode:{type:"string",enum:["bridge","awsvpc","host","none"]},
containerPort:{type:"integer",minimum:1,maximum:65535},
portMappings:{type:"array",maxItems:100,items:{type:"object",additionalProperties:!1,required:["containerPort"],properties:{containerPort:{type:"integer",minimum:1,maximum:65535},hostPort:{type:"integer",minimum:0,maximum:65535},protocol:{type:"string",enum:["tcp","udp"]}}}},
entryPoint:{type:"array",items:{type:"string"}},
command:{type:"array",items:{type:"string"}},
environment:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},additionalProperties:{type:"string"}},
secrets:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},additionalProperties:{type:"string",maxLength:2048,pattern:"^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+(?::[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*)?|arn:aws[a-z-]*:ssm:[a-z0-9-]+:(?:[0-9]{12})?:parameter/[A-Za-z0-9_./-]+(?::[A-Za-z0-9_.-]+)?|(?:/[A-Za-z0-9_.-]+)+|[A-Za-z0-9_.-]+)$"}},
repositoryCredentials:{type:"object",additionalProperties:!1,required:["credentialsParameter"],properties:{credentialsParameter:{type:"string",maxLength:2048,pattern:"^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+|[A-Za-z0-9/_+=.@-]{1,512})$"}}},
healthCheck:{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:2,items:{type:"string",minLength:1}},interval:{type:"integer",minimum:5,maximum:300},timeout:{type:"integer",minimum:2,maximum:60},retries:{type:"integer",minimum:1,maximum:10},startPeriod:{type:"integer",minimum:0,maximum:300}}},
stopTimeout:{type:"integer",minimum:2,maximum:120},
cpuArchitecture:{type:"string",enum:["X86_64","ARM64"]},
taskRoleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
executionRoleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
logRetentionInDays:{type:"integer",enum:[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},
tags:{type:"object",propertyNames:{pattern:"^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$"},additionalProperties:{type:"string",maxLength:256,pattern:"^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"}},
protected:{type:"boolean"},
scaling:{type:"boolean"},
minCount:{type:"integer",minimum:0,maximum:5e3},
maxCount:{type:"integer",minimum:0,maximum:5e3},
desiredCount:{type:"integer",minimum:0,maximum:5e3},
scaleOut:{type:"object",additionalProperties:!1,properties:{threshold:{type:"number",exclusiveMinimum:0,maximum:1e3},period:{type:"integer",minimum:60,maximum:86400,multipleOf:60},evaluationPeriods:{type:"integer",minimum:1,maximum:100},cooldown:{type:"integer",minimum:0,maximum:86400},stepAdjustments:{type:"array",minItems:1,maxItems:20,items:{$ref:"#/$defs/stepAdjustment"}}}},
scaleIn:{type:"object",additionalProperties:!1,properties:{threshold:{type:"number",minimum:0,maximum:1e3},period:{type:"integer",minimum:60,maximum:86400,multipleOf:60},evaluationPeriods:{type:"integer",minimum:1,maximum:100},cooldown:{type:"integer",minimum:0,maximum:86400},stepAdjustments:{type:"array",minItems:1,maxItems:20,items:{$ref:"#/$defs/stepAdjustment"}}}},
minimumHealthyPercent:{type:"integer",minimum:0,maximum:100},
maximumPercent:{type:"integer",minimum:100,maximum:200},
healthCheckGracePeriodSeconds:{type:"integer",minimum:0,maximum:2147483647},
capacityProviderStrategy:{type:"array",minItems:1,maxItems:20,items:{type:"object",additionalProperties:!1,required:["capacityProvider"],properties:{capacityProvider:{type:"string",minLength:1,maxLength:255},weight:{type:"integer",minimum:0,maximum:1e3},base:{type:"integer",minimum:0,maximum:1e5}}}},
subnets:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^subnet-[0-9a-f]{8,17}$"},maxItems:16},
securityGroups:{type:"array",minItems:1,maxItems:5,uniqueItems:!0,items:{type:"string",pattern:"^sg-[0-9a-f]{8,17}$"}},
assignPublicIp:{type:"string",enum:["ENABLED","DISABLED"]},
loadBalancer:{type:"string",enum:["shared","none"]},
healthCheckPath:{type:"string",minLength:1,maxLength:1024,pattern:"^/[!-~]*$"},
matcher:{type:"string",maxLength:255,pattern:"^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$"},
healthCheckIntervalSeconds:{type:"integer",minimum:5,maximum:300},
healthCheckTimeoutSeconds:{type:"integer",minimum:2,maximum:120},
healthyThresholdCount:{type:"integer",minimum:2,maximum:10},
unhealthyThresholdCount:{type:"integer",minimum:2,maximum:10},
deregistrationDelaySeconds:{type:"integer",minimum:0,maximum:3600},
targetGroupAttributes:{type:"object",maxProperties:20,propertyNames:{pattern:"^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$"},additionalProperties:{type:"string",maxLength:256}},
hosts:{type:"array",minItems:1,maxItems:5,uniqueItems:!0,items:{type:"string",maxLength:128,pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"}},
domain:{type:"string",maxLength:120,pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"},
dns:{type:"string",enum:["record","wildcard","none"]},
forceNewDeployment:{type:"boolean"},
beforeDeploy:{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:1,items:{type:"string"}}}},
plan:{type:"boolean"},
approvedPlan:{type:"string",pattern:"^[0-9a-f]{16}$"},
wait:{type:"boolean"},
onFailure:{type:"string",enum:["stop","keep","remove"]},
timeoutMinutes:{type:"number",exclusiveMinimum:0,maximum:1440},
reset:{type:"array",uniqueItems:!0,items:{type:"string",pattern:"^(/([^/~]|~[01])+)+$"}},
complete:{type:"boolean"},
adopt:{type:"boolean"},
accountId:{type:"string",pattern:"^[0-9]{12}$"},
region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"},
roleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
build:{type:"string",maxLength:1024}},
$defs:{stepAdjustment:{type:"object",additionalProperties:!1,required:["scalingAdjustment"],properties:{metricIntervalLowerBound:{type:"number"},metricIntervalUpperBound:{type:"number"},scalingAdjustment:{type:"integer",minimum:-5e3,maximum:5e3}}}}},
c=Object.prototype.hasOwnProperty,
X=P.default.default,
i=new RegExp("^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$","u"),
E=new RegExp("^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$","u"),
v=new RegExp("^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$","u"),
M=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]{0,254}$","u"),
d=new RegExp("^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+(?::[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*)?|arn:aws[a-z-]*:ssm:[a-z0-9-]+:(?:[0-9]{12})?:parameter/[A-Za-z0-9_./-]+(?::[A-Za-z0-9_.-]+)?|(?:/[A-Za-z0-9_.-]+)+|[A-Za-z0-9_.-]+)$","u"),
o=new RegExp("^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+|[A-Za-z0-9/_+=.@-]{1,512})$","u"),
T=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u"),
n=new RegExp("^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$","u"),
e=new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$","u"),
s=new RegExp("^subnet-[0-9a-f]{8,17}$","u"),
t=new RegExp("^sg-[0-9a-f]{8,17}$","u"),
a=new RegExp("^/[!-~]*$","u"),
r=new RegExp("^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$","u"),
xx=new RegExp("^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$","u"),
b=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$","u"),
zx=new RegExp("^[0-9a-f]{16}$","u"),
Cx=new RegExp("^(/([^/~]|~[01])+)+$","u"),
Gx=new RegExp("^[0-9]{12}$","u"),
Hx=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u");
function K(
J,
{instancePath:G="",parentData:Z,parentDataProperty:Y,rootData:$=J,dynamicAnchors:O={}}={}){
let x=null,H=0,B=K.evaluated;
if(
B.dynamicProps&&(B.props=void 0),B.dynamicItems&&(B.items=void 0),J&&typeof J=="object"&&!Array.isArray(J)){
if(J.name===void 0){let C={instancePath:G,keyword:"required",params:{missingProperty:"name"}};x===null?x=[C]:x.push(C),H++}
for(let C in J)if(!c.call(F.properties,C)){let z={instancePath:G,keyword:"additionalProperties",params:{additionalProperty:C}};x===null?x=[z]:x.push(z),H++}
if(
J.name!==void 0){
let C=J.name;
if(
typeof C=="string"){if(X(C)>32){let z={instancePath:G+"/name",keyword:"maxLength",params:{limit:32}};x===null?x=[z]:x.push(z),H++}if(X(C)<1){let z={instancePath:G+"/name",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),H++}if(!i.test(C)){let z={instancePath:G+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/name",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
J.cluster!==void 0){
let C=J.cluster;
if(
typeof C=="string"){if(X(C)>100){let z={instancePath:G+"/cluster",keyword:"maxLength",params:{limit:100}};x===null?x=[z]:x.push(z),H++}if(X(C)<1){let z={instancePath:G+"/cluster",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),H++}if(!E.test(C)){let z={instancePath:G+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/cluster",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
J.image!==void 0){
let C=J.image;
if(
typeof C=="string"){if(X(C)>255){let z={instancePath:G+"/image",keyword:"maxLength",params:{limit:255}};x===null?x=[z]:x.push(z),H++}if(X(C)<1){let z={instancePath:G+"/image",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),H++}if(!v.test(C)){let z={instancePath:G+"/image",keyword:"pattern",params:{pattern:"^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/image",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
J.cpu!==void 0){
let C=J.cpu;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/cpu",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>196608||isNaN(C)){let z={instancePath:G+"/cpu",keyword:"maximum",params:{comparison:"<=",limit:196608}};x===null?x=[z]:x.push(z),H++}if(C<2||isNaN(C)){let z={instancePath:G+"/cpu",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),H++}}}
if(
J.memory!==void 0){
let C=J.memory;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/memory",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>3145728||isNaN(C)){let z={instancePath:G+"/memory",keyword:"maximum",params:{comparison:"<=",limit:3145728}};x===null?x=[z]:x.push(z),H++}if(C<6||isNaN(C)){let z={instancePath:G+"/memory",keyword:"minimum",params:{comparison:">=",limit:6}};x===null?x=[z]:x.push(z),H++}}}
if(
J.memoryReservation!==void 0){
let C=J.memoryReservation;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/memoryReservation",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>3145728||isNaN(C)){let z={instancePath:G+"/memoryReservation",keyword:"maximum",params:{comparison:"<=",limit:3145728}};x===null?x=[z]:x.push(z),H++}if(C<6||isNaN(C)){let z={instancePath:G+"/memoryReservation",keyword:"minimum",params:{comparison:">=",limit:6}};x===null?x=[z]:x.push(z),H++}}}
if(J.networkMode!==void 0){let C=J.networkMode;if(typeof C!="string"){let z={instancePath:G+"/networkMode",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="bridge"||C==="awsvpc"||C==="host"||C==="none")){let z={instancePath:G+"/networkMode",keyword:"enum",params:{allowedValues:F.properties.networkMode.enum}};x===null?x=[z]:x.push(z),H++}}
if(
J.containerPort!==void 0){
let C=J.containerPort;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/containerPort",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>65535||isNaN(C)){let z={instancePath:G+"/containerPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[z]:x.push(z),H++}if(C<1||isNaN(C)){let z={instancePath:G+"/containerPort",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[z]:x.push(z),H++}}}
if(
J.portMappings!==void 0){
let C=J.portMappings;
if(
Array.isArray(C)){
if(C.length>100){let I={instancePath:G+"/portMappings",keyword:"maxItems",params:{limit:100}};x===null?x=[I]:x.push(I),H++}
let z=C.length;
for(
let I=0;
I<z;
I++){
let Q=C[I];
if(
Q&&typeof Q=="object"&&!Array.isArray(Q)){
if(Q.containerPort===void 0){let L={instancePath:G+"/portMappings/"+I,keyword:"required",params:{missingProperty:"containerPort"}};x===null?x=[L]:x.push(L),H++}
for(let L in Q)if(!(L==="containerPort"||L==="hostPort"||L==="protocol")){let R={instancePath:G+"/portMappings/"+I,keyword:"additionalProperties",params:{additionalProperty:L}};x===null?x=[R]:x.push(R),H++}
if(
Q.containerPort!==void 0){
let L=Q.containerPort;
if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let R={instancePath:G+"/portMappings/"+I+"/containerPort",keyword:"type",params:{type:"integer"}};x===null?x=[R]:x.push(R),H++}
if(typeof L=="number"&&isFinite(L)){if(L>65535||isNaN(L)){let R={instancePath:G+"/portMappings/"+I+"/containerPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[R]:x.push(R),H++}if(L<1||isNaN(L)){let R={instancePath:G+"/portMappings/"+I+"/containerPort",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[R]:x.push(R),H++}}}
if(
Q.hostPort!==void 0){
let L=Q.hostPort;
if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let R={instancePath:G+"/portMappings/"+I+"/hostPort",keyword:"type",params:{type:"integer"}};x===null?x=[R]:x.push(R),H++}
if(typeof L=="number"&&isFinite(L)){if(L>65535||isNaN(L)){let R={instancePath:G+"/portMappings/"+I+"/hostPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[R]:x.push(R),H++}if(L<0||isNaN(L)){let R={instancePath:G+"/portMappings/"+I+"/hostPort",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[R]:x.push(R),H++}}}
if(Q.protocol!==void 0){let L=Q.protocol;if(typeof L!="string"){let R={instancePath:G+"/portMappings/"+I+"/protocol",keyword:"type",params:{type:"string"}};x===null?x=[R]:x.push(R),H++}if(!(L==="tcp"||L==="udp")){let R={instancePath:G+"/portMappings/"+I+"/protocol",keyword:"enum",params:{allowedValues:F.properties.portMappings.items.properties.protocol.enum}};x===null?x=[R]:x.push(R),H++}}}else{let L={instancePath:G+"/portMappings/"+I,keyword:"type",params:{type:"object"}};x===null?x=[L]:x.push(L),H++}}}else{let z={instancePath:G+"/portMappings",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(J.entryPoint!==void 0){let C=J.entryPoint;if(Array.isArray(C)){let z=C.length;for(let I=0;I<z;I++)if(typeof C[I]!="string"){let Q={instancePath:G+"/entryPoint/"+I,keyword:"type",params:{type:"string"}};x===null?x=[Q]:x.push(Q),H++}}else{let z={instancePath:G+"/entryPoint",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(J.command!==void 0){let C=J.command;if(Array.isArray(C)){let z=C.length;for(let I=0;I<z;I++)if(typeof C[I]!="string"){let Q={instancePath:G+"/command/"+I,keyword:"type",params:{type:"string"}};x===null?x=[Q]:x.push(Q),H++}}else{let z={instancePath:G+"/command",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(
J.environment!==void 0){
let C=J.environment;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
for(let z in C){let I=H;if(typeof z=="string"&&!M.test(z)){let Q={instancePath:G+"/environment",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},propertyName:z};x===null?x=[Q]:x.push(Q),H++}var W=I===H;if(!W){let Q={instancePath:G+"/environment",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[Q]:x.push(Q),H++}}
for(let z in C)if(typeof C[z]!="string"){let I={instancePath:G+"/environment/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[I]:x.push(I),H++}}else{let z={instancePath:G+"/environment",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
J.secrets!==void 0){
let C=J.secrets;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
for(let z in C){let I=H;if(typeof z=="string"&&!M.test(z)){let Q={instancePath:G+"/secrets",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},propertyName:z};x===null?x=[Q]:x.push(Q),H++}var D=I===H;if(!D){let Q={instancePath:G+"/secrets",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[Q]:x.push(Q),H++}}
for(
let z in C){
let I=C[z];
if(
typeof I=="string"){if(X(I)>2048){let Q={instancePath:G+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:2048}};x===null?x=[Q]:x.push(Q),H++}if(!d.test(I)){let Q={instancePath:G+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"pattern",params:{pattern:"^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+(?::[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*)?|arn:aws[a-z-]*:ssm:[a-z0-9-]+:(?:[0-9]{12})?:parameter/[A-Za-z0-9_./-]+(?::[A-Za-z0-9_.-]+)?|(?:/[A-Za-z0-9_.-]+)+|[A-Za-z0-9_.-]+)$"}};x===null?x=[Q]:x.push(Q),H++}}else{let Q={instancePath:G+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[Q]:x.push(Q),H++}}}else{let z={instancePath:G+"/secrets",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
J.repositoryCredentials!==void 0){
let C=J.repositoryCredentials;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(C.credentialsParameter===void 0){let z={instancePath:G+"/repositoryCredentials",keyword:"required",params:{missingProperty:"credentialsParameter"}};x===null?x=[z]:x.push(z),H++}
for(let z in C)if(z!=="credentialsParameter"){let I={instancePath:G+"/repositoryCredentials",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[I]:x.push(I),H++}
if(
C.credentialsParameter!==void 0){
let z=C.credentialsParameter;
if(typeof z=="string"){if(X(z)>2048){let I={instancePath:G+"/repositoryCredentials/credentialsParameter",keyword:"maxLength",params:{limit:2048}};x===null?x=[I]:x.push(I),H++}if(!o.test(z)){let I={instancePath:G+"/repositoryCredentials/credentialsParameter",keyword:"pattern",params:{pattern:"^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+|[A-Za-z0-9/_+=.@-]{1,512})$"}};x===null?x=[I]:x.push(I),H++}}else{let I={instancePath:G+"/repositoryCredentials/credentialsParameter",keyword:"type",params:{type:"string"}};x===null?x=[I]:x.push(I),H++}}}else{let z={instancePath:G+"/repositoryCredentials",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
J.healthCheck!==void 0){
let C=J.healthCheck;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(C.command===void 0){let z={instancePath:G+"/healthCheck",keyword:"required",params:{missingProperty:"command"}};x===null?x=[z]:x.push(z),H++}
for(let z in C)if(!(z==="command"||z==="interval"||z==="timeout"||z==="retries"||z==="startPeriod")){let I={instancePath:G+"/healthCheck",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[I]:x.push(I),H++}
if(
C.command!==void 0){
let z=C.command;
if(
Array.isArray(z)){
if(z.length<2){let Q={instancePath:G+"/healthCheck/command",keyword:"minItems",params:{limit:2}};x===null?x=[Q]:x.push(Q),H++}
let I=z.length;
for(let Q=0;Q<I;Q++){let L=z[Q];if(typeof L=="string"){if(X(L)<1){let R={instancePath:G+"/healthCheck/command/"+Q,keyword:"minLength",params:{limit:1}};x===null?x=[R]:x.push(R),H++}}else{let R={instancePath:G+"/healthCheck/command/"+Q,keyword:"type",params:{type:"string"}};x===null?x=[R]:x.push(R),H++}}}else{let I={instancePath:G+"/healthCheck/command",keyword:"type",params:{type:"array"}};x===null?x=[I]:x.push(I),H++}}
if(
C.interval!==void 0){
let z=C.interval;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let I={instancePath:G+"/healthCheck/interval",keyword:"type",params:{type:"integer"}};x===null?x=[I]:x.push(I),H++}
if(typeof z=="number"&&isFinite(z)){if(z>300||isNaN(z)){let I={instancePath:G+"/healthCheck/interval",keyword:"maximum",params:{comparison:"<=",limit:300}};x===null?x=[I]:x.push(I),H++}if(z<5||isNaN(z)){let I={instancePath:G+"/healthCheck/interval",keyword:"minimum",params:{comparison:">=",limit:5}};x===null?x=[I]:x.push(I),H++}}}
if(
C.timeout!==void 0){
let z=C.timeout;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let I={instancePath:G+"/healthCheck/timeout",keyword:"type",params:{type:"integer"}};x===null?x=[I]:x.push(I),H++}
if(typeof z=="number"&&isFinite(z)){if(z>60||isNaN(z)){let I={instancePath:G+"/healthCheck/timeout",keyword:"maximum",params:{comparison:"<=",limit:60}};x===null?x=[I]:x.push(I),H++}if(z<2||isNaN(z)){let I={instancePath:G+"/healthCheck/timeout",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[I]:x.push(I),H++}}}
if(
C.retries!==void 0){
let z=C.retries;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let I={instancePath:G+"/healthCheck/retries",keyword:"type",params:{type:"integer"}};x===null?x=[I]:x.push(I),H++}
if(typeof z=="number"&&isFinite(z)){if(z>10||isNaN(z)){let I={instancePath:G+"/healthCheck/retries",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[I]:x.push(I),H++}if(z<1||isNaN(z)){let I={instancePath:G+"/healthCheck/retries",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[I]:x.push(I),H++}}}
if(
C.startPeriod!==void 0){
let z=C.startPeriod;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let I={instancePath:G+"/healthCheck/startPeriod",keyword:"type",params:{type:"integer"}};x===null?x=[I]:x.push(I),H++}
if(typeof z=="number"&&isFinite(z)){if(z>300||isNaN(z)){let I={instancePath:G+"/healthCheck/startPeriod",keyword:"maximum",params:{comparison:"<=",limit:300}};x===null?x=[I]:x.push(I),H++}if(z<0||isNaN(z)){let I={instancePath:G+"/healthCheck/startPeriod",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[I]:x.push(I),H++}}}}else{let z={instancePath:G+"/healthCheck",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
J.stopTimeout!==void 0){
let C=J.stopTimeout;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/stopTimeout",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>120||isNaN(C)){let z={instancePath:G+"/stopTimeout",keyword:"maximum",params:{comparison:"<=",limit:120}};x===null?x=[z]:x.push(z),H++}if(C<2||isNaN(C)){let z={instancePath:G+"/stopTimeout",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),H++}}}
if(J.cpuArchitecture!==void 0){let C=J.cpuArchitecture;if(typeof C!="string"){let z={instancePath:G+"/cpuArchitecture",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="X86_64"||C==="ARM64")){let z={instancePath:G+"/cpuArchitecture",keyword:"enum",params:{allowedValues:F.properties.cpuArchitecture.enum}};x===null?x=[z]:x.push(z),H++}}
if(
J.taskRoleArn!==void 0){
let C=J.taskRoleArn;
if(typeof C=="string"){if(X(C)>2048){let z={instancePath:G+"/taskRoleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),H++}if(!T.test(C)){let z={instancePath:G+"/taskRoleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/taskRoleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
J.executionRoleArn!==void 0){
let C=J.executionRoleArn;
if(typeof C=="string"){if(X(C)>2048){let z={instancePath:G+"/executionRoleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),H++}if(!T.test(C)){let z={instancePath:G+"/executionRoleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/executionRoleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
J.logRetentionInDays!==void 0){
let C=J.logRetentionInDays;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/logRetentionInDays",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(
!(C===1||C===3||C===5||C===7||C===14||C===30||C===60||C===90||C===120||C===150||C===180||C===365||C===400||C===545||C===731||C===1096||C===1827||C===2192||C===2557||C===2922||C===3288||C===3653)){let z={instancePath:G+"/logRetentionInDays",keyword:"enum",params:{allowedValues:F.properties.logRetentionInDays.enum}};x===null?x=[z]:x.push(z),H++}}
if(
J.tags!==void 0){
let C=J.tags;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
for(let z in C){let I=H;if(typeof z=="string"&&!n.test(z)){let Q={instancePath:G+"/tags",keyword:"pattern",params:{pattern:"^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$"},propertyName:z};x===null?x=[Q]:x.push(Q),H++}var V=I===H;if(!V){let Q={instancePath:G+"/tags",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[Q]:x.push(Q),H++}}
for(
let z in C){
let I=C[z];
if(
typeof I=="string"){if(X(I)>256){let Q={instancePath:G+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:256}};x===null?x=[Q]:x.push(Q),H++}if(!e.test(I)){let Q={instancePath:G+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"pattern",params:{pattern:"^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"}};x===null?x=[Q]:x.push(Q),H++}}else{let Q={instancePath:G+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[Q]:x.push(Q),H++}}}else{let z={instancePath:G+"/tags",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(J.protected!==void 0&&typeof J.protected!="boolean"){let C={instancePath:G+"/protected",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(J.scaling!==void 0&&typeof J.scaling!="boolean"){let C={instancePath:G+"/scaling",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(
J.minCount!==void 0){
let C=J.minCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/minCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>5e3||isNaN(C)){let z={instancePath:G+"/minCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/minCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
J.maxCount!==void 0){
let C=J.maxCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/maxCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>5e3||isNaN(C)){let z={instancePath:G+"/maxCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/maxCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
J.desiredCount!==void 0){
let C=J.desiredCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/desiredCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>5e3||isNaN(C)){let z={instancePath:G+"/desiredCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/desiredCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
J.scaleOut!==void 0){
let C=J.scaleOut;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
for(let z in C)if(!(z==="threshold"||z==="period"||z==="evaluationPeriods"||z==="cooldown"||z==="stepAdjustments")){let I={instancePath:G+"/scaleOut",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[I]:x.push(I),H++}
if(
C.threshold!==void 0){
let z=C.threshold;
if(
typeof z=="number"&&isFinite(z)){if(z>1e3||isNaN(z)){let I={instancePath:G+"/scaleOut/threshold",keyword:"maximum",params:{comparison:"<=",limit:1e3}};x===null?x=[I]:x.push(I),H++}if(z<=0||isNaN(z)){let I={instancePath:G+"/scaleOut/threshold",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};x===null?x=[I]:x.push(I),H++}}else{let I={instancePath:G+"/scaleOut/threshold",keyword:"type",params:{type:"number"}};x===null?x=[I]:x.push(I),H++}}
if(
C.period!==void 0){
let z=C.period;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let I={instancePath:G+"/scaleOut/period",keyword:"type",params:{type:"integer"}};x===null?x=[I]:x.push(I),H++}
if(
typeof z=="number"&&isFinite(z)){
if(z>86400||isNaN(z)){let Q={instancePath:G+"/scaleOut/period",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[Q]:x.push(Q),H++}
if(z<60||isNaN(z)){let Q={instancePath:G+"/scaleOut/period",keyword:"minimum",params:{comparison:">=",limit:60}};x===null?x=[Q]:x.push(Q),H++}
let I;
if(I=z/60,I!==parseInt(I)){let Q={instancePath:G+"/scaleOut/period",keyword:"multipleOf",params:{multipleOf:60}};x===null?x=[Q]:x.push(Q),H++}}}
if(
C.evaluationPeriods!==void 0){
let z=C.evaluationPeriods;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let I={instancePath:G+"/scaleOut/evaluationPeriods",keyword:"type",params:{type:"integer"}};x===null?x=[I]:x.push(I),H++}
if(typeof z=="number"&&isFinite(z)){if(z>100||isNaN(z)){let I={instancePath:G+"/scaleOut/evaluationPeriods",keyword:"maximum",params:{comparison:"<=",limit:100}};x===null?x=[I]:x.push(I),H++}if(z<1||isNaN(z)){let I={instancePath:G+"/scaleOut/evaluationPeriods",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[I]:x.push(I),H++}}}
if(
C.cooldown!==void 0){
let z=C.cooldown;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let I={instancePath:G+"/scaleOut/cooldown",keyword:"type",params:{type:"integer"}};x===null?x=[I]:x.push(I),H++}
if(typeof z=="number"&&isFinite(z)){if(z>86400||isNaN(z)){let I={instancePath:G+"/scaleOut/cooldown",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[I]:x.push(I),H++}if(z<0||isNaN(z)){let I={instancePath:G+"/scaleOut/cooldown",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[I]:x.push(I),H++}}}
if(
C.stepAdjustments!==void 0){
let z=C.stepAdjustments;
if(
Array.isArray(z)){
if(z.length>20){let Q={instancePath:G+"/scaleOut/stepAdjustments",keyword:"maxItems",params:{limit:20}};x===null?x=[Q]:x.push(Q),H++}
if(z.length<1){let Q={instancePath:G+"/scaleOut/stepAdjustments",keyword:"minItems",params:{limit:1}};x===null?x=[Q]:x.push(Q),H++}
let I=z.length;
for(
let Q=0;
Q<I;
Q++){
let L=z[Q];
if(
L&&typeof L=="object"&&!Array.isArray(L)){
if(L.scalingAdjustment===void 0){let R={instancePath:G+"/scaleOut/stepAdjustments/"+Q,keyword:"required",params:{missingProperty:"scalingAdjustment"}};x===null?x=[R]:x.push(R),H++}
for(let R in L)if(!(R==="metricIntervalLowerBound"||R==="metricIntervalUpperBound"||R==="scalingAdjustment")){let U={instancePath:G+"/scaleOut/stepAdjustments/"+Q,keyword:"additionalProperties",params:{additionalProperty:R}};x===null?x=[U]:x.push(U),H++}
if(L.metricIntervalLowerBound!==void 0){let R=L.metricIntervalLowerBound;if(!(typeof R=="number"&&isFinite(R))){let U={instancePath:G+"/scaleOut/stepAdjustments/"+Q+"/metricIntervalLowerBound",keyword:"type",params:{type:"number"}};x===null?x=[U]:x.push(U),H++}}
if(L.metricIntervalUpperBound!==void 0){let R=L.metricIntervalUpperBound;if(!(typeof R=="number"&&isFinite(R))){let U={instancePath:G+"/scaleOut/stepAdjustments/"+Q+"/metricIntervalUpperBound",keyword:"type",params:{type:"number"}};x===null?x=[U]:x.push(U),H++}}
if(
L.scalingAdjustment!==void 0){
let R=L.scalingAdjustment;
if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R))){let U={instancePath:G+"/scaleOut/stepAdjustments/"+Q+"/scalingAdjustment",keyword:"type",params:{type:"integer"}};x===null?x=[U]:x.push(U),H++}
if(typeof R=="number"&&isFinite(R)){if(R>5e3||isNaN(R)){let U={instancePath:G+"/scaleOut/stepAdjustments/"+Q+"/scalingAdjustment",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[U]:x.push(U),H++}if(R<-5e3||isNaN(R)){let U={instancePath:G+"/scaleOut/stepAdjustments/"+Q+"/scalingAdjustment",keyword:"minimum",params:{comparison:">=",limit:-5e3}};x===null?x=[U]:x.push(U),H++}}}}else{let R={instancePath:G+"/scaleOut/stepAdjustments/"+Q,keyword:"type",params:{type:"object"}};x===null?x=[R]:x.push(R),H++}}}else{let I={instancePath:G+"/scaleOut/stepAdjustments",keyword:"type",params:{type:"array"}};x===null?x=[I]:x.push(I),H++}}}else{let z={instancePath:G+"/scaleOut",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
J.scaleIn!==void 0){
let C=J.scaleIn;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
for(let z in C)if(!(z==="threshold"||z==="period"||z==="evaluationPeriods"||z==="cooldown"||z==="stepAdjustments")){let I={instancePath:G+"/scaleIn",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[I]:x.push(I),H++}
if(
C.threshold!==void 0){
let z=C.threshold;
if(
typeof z=="number"&&isFinite(z)){if(z>1e3||isNaN(z)){let I={instancePath:G+"/scaleIn/threshold",keyword:"maximum",params:{comparison:"<=",limit:1e3}};x===null?x=[I]:x.push(I),H++}if(z<0||isNaN(z)){let I={instancePath:G+"/scaleIn/threshold",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[I]:x.push(I),H++}}else{let I={instancePath:G+"/scaleIn/threshold",keyword:"type",params:{type:"number"}};x===null?x=[I]:x.push(I),H++}}
if(
C.period!==void 0){
let z=C.period;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let I={instancePath:G+"/scaleIn/period",keyword:"type",params:{type:"integer"}};x===null?x=[I]:x.push(I),H++}
if(
typeof z=="number"&&isFinite(z)){
if(z>86400||isNaN(z)){let Q={instancePath:G+"/scaleIn/period",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[Q]:x.push(Q),H++}
if(z<60||isNaN(z)){let Q={instancePath:G+"/scaleIn/period",keyword:"minimum",params:{comparison:">=",limit:60}};x===null?x=[Q]:x.push(Q),H++}
let I;
if(I=z/60,I!==parseInt(I)){let Q={instancePath:G+"/scaleIn/period",keyword:"multipleOf",params:{multipleOf:60}};x===null?x=[Q]:x.push(Q),H++}}}
if(
C.evaluationPeriods!==void 0){
let z=C.evaluationPeriods;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let I={instancePath:G+"/scaleIn/evaluationPeriods",keyword:"type",params:{type:"integer"}};x===null?x=[I]:x.push(I),H++}
if(typeof z=="number"&&isFinite(z)){if(z>100||isNaN(z)){let I={instancePath:G+"/scaleIn/evaluationPeriods",keyword:"maximum",params:{comparison:"<=",limit:100}};x===null?x=[I]:x.push(I),H++}if(z<1||isNaN(z)){let I={instancePath:G+"/scaleIn/evaluationPeriods",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[I]:x.push(I),H++}}}
if(
C.cooldown!==void 0){
let z=C.cooldown;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let I={instancePath:G+"/scaleIn/cooldown",keyword:"type",params:{type:"integer"}};x===null?x=[I]:x.push(I),H++}
if(typeof z=="number"&&isFinite(z)){if(z>86400||isNaN(z)){let I={instancePath:G+"/scaleIn/cooldown",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[I]:x.push(I),H++}if(z<0||isNaN(z)){let I={instancePath:G+"/scaleIn/cooldown",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[I]:x.push(I),H++}}}
if(
C.stepAdjustments!==void 0){
let z=C.stepAdjustments;
if(
Array.isArray(z)){
if(z.length>20){let Q={instancePath:G+"/scaleIn/stepAdjustments",keyword:"maxItems",params:{limit:20}};x===null?x=[Q]:x.push(Q),H++}
if(z.length<1){let Q={instancePath:G+"/scaleIn/stepAdjustments",keyword:"minItems",params:{limit:1}};x===null?x=[Q]:x.push(Q),H++}
let I=z.length;
for(
let Q=0;
Q<I;
Q++){
let L=z[Q];
if(
L&&typeof L=="object"&&!Array.isArray(L)){
if(L.scalingAdjustment===void 0){let R={instancePath:G+"/scaleIn/stepAdjustments/"+Q,keyword:"required",params:{missingProperty:"scalingAdjustment"}};x===null?x=[R]:x.push(R),H++}
for(let R in L)if(!(R==="metricIntervalLowerBound"||R==="metricIntervalUpperBound"||R==="scalingAdjustment")){let U={instancePath:G+"/scaleIn/stepAdjustments/"+Q,keyword:"additionalProperties",params:{additionalProperty:R}};x===null?x=[U]:x.push(U),H++}
if(L.metricIntervalLowerBound!==void 0){let R=L.metricIntervalLowerBound;if(!(typeof R=="number"&&isFinite(R))){let U={instancePath:G+"/scaleIn/stepAdjustments/"+Q+"/metricIntervalLowerBound",keyword:"type",params:{type:"number"}};x===null?x=[U]:x.push(U),H++}}
if(L.metricIntervalUpperBound!==void 0){let R=L.metricIntervalUpperBound;if(!(typeof R=="number"&&isFinite(R))){let U={instancePath:G+"/scaleIn/stepAdjustments/"+Q+"/metricIntervalUpperBound",keyword:"type",params:{type:"number"}};x===null?x=[U]:x.push(U),H++}}
if(
L.scalingAdjustment!==void 0){
let R=L.scalingAdjustment;
if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R))){let U={instancePath:G+"/scaleIn/stepAdjustments/"+Q+"/scalingAdjustment",keyword:"type",params:{type:"integer"}};x===null?x=[U]:x.push(U),H++}
if(typeof R=="number"&&isFinite(R)){if(R>5e3||isNaN(R)){let U={instancePath:G+"/scaleIn/stepAdjustments/"+Q+"/scalingAdjustment",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[U]:x.push(U),H++}if(R<-5e3||isNaN(R)){let U={instancePath:G+"/scaleIn/stepAdjustments/"+Q+"/scalingAdjustment",keyword:"minimum",params:{comparison:">=",limit:-5e3}};x===null?x=[U]:x.push(U),H++}}}}else{let R={instancePath:G+"/scaleIn/stepAdjustments/"+Q,keyword:"type",params:{type:"object"}};x===null?x=[R]:x.push(R),H++}}}else{let I={instancePath:G+"/scaleIn/stepAdjustments",keyword:"type",params:{type:"array"}};x===null?x=[I]:x.push(I),H++}}}else{let z={instancePath:G+"/scaleIn",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
J.minimumHealthyPercent!==void 0){
let C=J.minimumHealthyPercent;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/minimumHealthyPercent",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>100||isNaN(C)){let z={instancePath:G+"/minimumHealthyPercent",keyword:"maximum",params:{comparison:"<=",limit:100}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/minimumHealthyPercent",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
J.maximumPercent!==void 0){
let C=J.maximumPercent;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/maximumPercent",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>200||isNaN(C)){let z={instancePath:G+"/maximumPercent",keyword:"maximum",params:{comparison:"<=",limit:200}};x===null?x=[z]:x.push(z),H++}if(C<100||isNaN(C)){let z={instancePath:G+"/maximumPercent",keyword:"minimum",params:{comparison:">=",limit:100}};x===null?x=[z]:x.push(z),H++}}}
if(
J.healthCheckGracePeriodSeconds!==void 0){
let C=J.healthCheckGracePeriodSeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthCheckGracePeriodSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>2147483647||isNaN(C)){let z={instancePath:G+"/healthCheckGracePeriodSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/healthCheckGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
J.capacityProviderStrategy!==void 0){
let C=J.capacityProviderStrategy;
if(
Array.isArray(C)){
if(C.length>20){let I={instancePath:G+"/capacityProviderStrategy",keyword:"maxItems",params:{limit:20}};x===null?x=[I]:x.push(I),H++}
if(C.length<1){let I={instancePath:G+"/capacityProviderStrategy",keyword:"minItems",params:{limit:1}};x===null?x=[I]:x.push(I),H++}
let z=C.length;
for(
let I=0;
I<z;
I++){
let Q=C[I];
if(
Q&&typeof Q=="object"&&!Array.isArray(Q)){
if(Q.capacityProvider===void 0){let L={instancePath:G+"/capacityProviderStrategy/"+I,keyword:"required",params:{missingProperty:"capacityProvider"}};x===null?x=[L]:x.push(L),H++}
for(let L in Q)if(!(L==="capacityProvider"||L==="weight"||L==="base")){let R={instancePath:G+"/capacityProviderStrategy/"+I,keyword:"additionalProperties",params:{additionalProperty:L}};x===null?x=[R]:x.push(R),H++}
if(
Q.capacityProvider!==void 0){
let L=Q.capacityProvider;
if(typeof L=="string"){if(X(L)>255){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/capacityProvider",keyword:"maxLength",params:{limit:255}};x===null?x=[R]:x.push(R),H++}if(X(L)<1){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/capacityProvider",keyword:"minLength",params:{limit:1}};x===null?x=[R]:x.push(R),H++}}else{let R={instancePath:G+"/capacityProviderStrategy/"+I+"/capacityProvider",keyword:"type",params:{type:"string"}};x===null?x=[R]:x.push(R),H++}}
if(
Q.weight!==void 0){
let L=Q.weight;
if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/weight",keyword:"type",params:{type:"integer"}};x===null?x=[R]:x.push(R),H++}
if(typeof L=="number"&&isFinite(L)){if(L>1e3||isNaN(L)){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/weight",keyword:"maximum",params:{comparison:"<=",limit:1e3}};x===null?x=[R]:x.push(R),H++}if(L<0||isNaN(L)){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/weight",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[R]:x.push(R),H++}}}
if(
Q.base!==void 0){
let L=Q.base;
if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/base",keyword:"type",params:{type:"integer"}};x===null?x=[R]:x.push(R),H++}
if(typeof L=="number"&&isFinite(L)){if(L>1e5||isNaN(L)){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/base",keyword:"maximum",params:{comparison:"<=",limit:1e5}};x===null?x=[R]:x.push(R),H++}if(L<0||isNaN(L)){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/base",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[R]:x.push(R),H++}}}}else{let L={instancePath:G+"/capacityProviderStrategy/"+I,keyword:"type",params:{type:"object"}};x===null?x=[L]:x.push(L),H++}}}else{let z={instancePath:G+"/capacityProviderStrategy",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(
J.subnets!==void 0){
let C=J.subnets;
if(
Array.isArray(C)){
if(C.length>16){let L={instancePath:G+"/subnets",keyword:"maxItems",params:{limit:16}};x===null?x=[L]:x.push(L),H++}
if(C.length<1){let L={instancePath:G+"/subnets",keyword:"minItems",params:{limit:1}};x===null?x=[L]:x.push(L),H++}
let z=C.length;
for(let L=0;L<z;L++){let R=C[L];if(typeof R=="string"){if(!s.test(R)){let U={instancePath:G+"/subnets/"+L,keyword:"pattern",params:{pattern:"^subnet-[0-9a-f]{8,17}$"}};x===null?x=[U]:x.push(U),H++}}else{let U={instancePath:G+"/subnets/"+L,keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),H++}}
let I=C.length,Q;
if(I>1){let L={};for(;I--;){let R=C[I];if(typeof R=="string"){if(typeof L[R]=="number"){Q=L[R];let U={instancePath:G+"/subnets",keyword:"uniqueItems",params:{i:I,j:Q}};x===null?x=[U]:x.push(U),H++;break}L[R]=I}}}}else{let z={instancePath:G+"/subnets",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(
J.securityGroups!==void 0){
let C=J.securityGroups;
if(
Array.isArray(C)){
if(C.length>5){let L={instancePath:G+"/securityGroups",keyword:"maxItems",params:{limit:5}};x===null?x=[L]:x.push(L),H++}
if(C.length<1){let L={instancePath:G+"/securityGroups",keyword:"minItems",params:{limit:1}};x===null?x=[L]:x.push(L),H++}
let z=C.length;
for(let L=0;L<z;L++){let R=C[L];if(typeof R=="string"){if(!t.test(R)){let U={instancePath:G+"/securityGroups/"+L,keyword:"pattern",params:{pattern:"^sg-[0-9a-f]{8,17}$"}};x===null?x=[U]:x.push(U),H++}}else{let U={instancePath:G+"/securityGroups/"+L,keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),H++}}
let I=C.length,Q;
if(I>1){let L={};for(;I--;){let R=C[I];if(typeof R=="string"){if(typeof L[R]=="number"){Q=L[R];let U={instancePath:G+"/securityGroups",keyword:"uniqueItems",params:{i:I,j:Q}};x===null?x=[U]:x.push(U),H++;break}L[R]=I}}}}else{let z={instancePath:G+"/securityGroups",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(J.assignPublicIp!==void 0){let C=J.assignPublicIp;if(typeof C!="string"){let z={instancePath:G+"/assignPublicIp",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="ENABLED"||C==="DISABLED")){let z={instancePath:G+"/assignPublicIp",keyword:"enum",params:{allowedValues:F.properties.assignPublicIp.enum}};x===null?x=[z]:x.push(z),H++}}
if(J.loadBalancer!==void 0){let C=J.loadBalancer;if(typeof C!="string"){let z={instancePath:G+"/loadBalancer",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="shared"||C==="none")){let z={instancePath:G+"/loadBalancer",keyword:"enum",params:{allowedValues:F.properties.loadBalancer.enum}};x===null?x=[z]:x.push(z),H++}}
if(
J.healthCheckPath!==void 0){
let C=J.healthCheckPath;
if(
typeof C=="string"){if(X(C)>1024){let z={instancePath:G+"/healthCheckPath",keyword:"maxLength",params:{limit:1024}};x===null?x=[z]:x.push(z),H++}if(X(C)<1){let z={instancePath:G+"/healthCheckPath",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),H++}if(!a.test(C)){let z={instancePath:G+"/healthCheckPath",keyword:"pattern",params:{pattern:"^/[!-~]*$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/healthCheckPath",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
J.matcher!==void 0){
let C=J.matcher;
if(typeof C=="string"){if(X(C)>255){let z={instancePath:G+"/matcher",keyword:"maxLength",params:{limit:255}};x===null?x=[z]:x.push(z),H++}if(!r.test(C)){let z={instancePath:G+"/matcher",keyword:"pattern",params:{pattern:"^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/matcher",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
J.healthCheckIntervalSeconds!==void 0){
let C=J.healthCheckIntervalSeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthCheckIntervalSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>300||isNaN(C)){let z={instancePath:G+"/healthCheckIntervalSeconds",keyword:"maximum",params:{comparison:"<=",limit:300}};x===null?x=[z]:x.push(z),H++}if(C<5||isNaN(C)){let z={instancePath:G+"/healthCheckIntervalSeconds",keyword:"minimum",params:{comparison:">=",limit:5}};x===null?x=[z]:x.push(z),H++}}}
if(
J.healthCheckTimeoutSeconds!==void 0){
let C=J.healthCheckTimeoutSeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthCheckTimeoutSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>120||isNaN(C)){let z={instancePath:G+"/healthCheckTimeoutSeconds",keyword:"maximum",params:{comparison:"<=",limit:120}};x===null?x=[z]:x.push(z),H++}if(C<2||isNaN(C)){let z={instancePath:G+"/healthCheckTimeoutSeconds",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),H++}}}
if(
J.healthyThresholdCount!==void 0){
let C=J.healthyThresholdCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthyThresholdCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>10||isNaN(C)){let z={instancePath:G+"/healthyThresholdCount",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[z]:x.push(z),H++}if(C<2||isNaN(C)){let z={instancePath:G+"/healthyThresholdCount",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),H++}}}
if(
J.unhealthyThresholdCount!==void 0){
let C=J.unhealthyThresholdCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/unhealthyThresholdCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>10||isNaN(C)){let z={instancePath:G+"/unhealthyThresholdCount",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[z]:x.push(z),H++}if(C<2||isNaN(C)){let z={instancePath:G+"/unhealthyThresholdCount",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),H++}}}
if(
J.deregistrationDelaySeconds!==void 0){
let C=J.deregistrationDelaySeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/deregistrationDelaySeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>3600||isNaN(C)){let z={instancePath:G+"/deregistrationDelaySeconds",keyword:"maximum",params:{comparison:"<=",limit:3600}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/deregistrationDelaySeconds",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
J.targetGroupAttributes!==void 0){
let C=J.targetGroupAttributes;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(Object.keys(C).length>20){let z={instancePath:G+"/targetGroupAttributes",keyword:"maxProperties",params:{limit:20}};x===null?x=[z]:x.push(z),H++}
for(let z in C){let I=H;if(typeof z=="string"&&!xx.test(z)){let Q={instancePath:G+"/targetGroupAttributes",keyword:"pattern",params:{pattern:"^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$"},propertyName:z};x===null?x=[Q]:x.push(Q),H++}var y=I===H;if(!y){let Q={instancePath:G+"/targetGroupAttributes",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[Q]:x.push(Q),H++}}
for(let z in C){let I=C[z];if(typeof I=="string"){if(X(I)>256){let Q={instancePath:G+"/targetGroupAttributes/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:256}};x===null?x=[Q]:x.push(Q),H++}}else{let Q={instancePath:G+"/targetGroupAttributes/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[Q]:x.push(Q),H++}}}else{let z={instancePath:G+"/targetGroupAttributes",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
J.hosts!==void 0){
let C=J.hosts;
if(
Array.isArray(C)){
if(C.length>5){let L={instancePath:G+"/hosts",keyword:"maxItems",params:{limit:5}};x===null?x=[L]:x.push(L),H++}
if(C.length<1){let L={instancePath:G+"/hosts",keyword:"minItems",params:{limit:1}};x===null?x=[L]:x.push(L),H++}
let z=C.length;
for(
let L=0;
L<z;
L++){
let R=C[L];
if(typeof R=="string"){if(X(R)>128){let U={instancePath:G+"/hosts/"+L,keyword:"maxLength",params:{limit:128}};x===null?x=[U]:x.push(U),H++}if(!b.test(R)){let U={instancePath:G+"/hosts/"+L,keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"}};x===null?x=[U]:x.push(U),H++}}else{let U={instancePath:G+"/hosts/"+L,keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),H++}}
let I=C.length,Q;
if(I>1){let L={};for(;I--;){let R=C[I];if(typeof R=="string"){if(typeof L[R]=="number"){Q=L[R];let U={instancePath:G+"/hosts",keyword:"uniqueItems",params:{i:I,j:Q}};x===null?x=[U]:x.push(U),H++;break}L[R]=I}}}}else{let z={instancePath:G+"/hosts",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(
J.domain!==void 0){
let C=J.domain;
if(typeof C=="string"){if(X(C)>120){let z={instancePath:G+"/domain",keyword:"maxLength",params:{limit:120}};x===null?x=[z]:x.push(z),H++}if(!b.test(C)){let z={instancePath:G+"/domain",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/domain",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(J.dns!==void 0){let C=J.dns;if(typeof C!="string"){let z={instancePath:G+"/dns",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="record"||C==="wildcard"||C==="none")){let z={instancePath:G+"/dns",keyword:"enum",params:{allowedValues:F.properties.dns.enum}};x===null?x=[z]:x.push(z),H++}}
if(J.forceNewDeployment!==void 0&&typeof J.forceNewDeployment!="boolean"){let C={instancePath:G+"/forceNewDeployment",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(
J.beforeDeploy!==void 0){
let C=J.beforeDeploy;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(C.command===void 0){let z={instancePath:G+"/beforeDeploy",keyword:"required",params:{missingProperty:"command"}};x===null?x=[z]:x.push(z),H++}
for(let z in C)if(z!=="command"){let I={instancePath:G+"/beforeDeploy",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[I]:x.push(I),H++}
if(
C.command!==void 0){
let z=C.command;
if(
Array.isArray(z)){if(z.length<1){let Q={instancePath:G+"/beforeDeploy/command",keyword:"minItems",params:{limit:1}};x===null?x=[Q]:x.push(Q),H++}let I=z.length;for(let Q=0;Q<I;Q++)if(typeof z[Q]!="string"){let L={instancePath:G+"/beforeDeploy/command/"+Q,keyword:"type",params:{type:"string"}};x===null?x=[L]:x.push(L),H++}}else{let I={instancePath:G+"/beforeDeploy/command",keyword:"type",params:{type:"array"}};x===null?x=[I]:x.push(I),H++}}}else{let z={instancePath:G+"/beforeDeploy",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(J.plan!==void 0&&typeof J.plan!="boolean"){let C={instancePath:G+"/plan",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(J.approvedPlan!==void 0){let C=J.approvedPlan;if(typeof C=="string"){if(!zx.test(C)){let z={instancePath:G+"/approvedPlan",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/approvedPlan",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(J.wait!==void 0&&typeof J.wait!="boolean"){let C={instancePath:G+"/wait",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(J.onFailure!==void 0){let C=J.onFailure;if(typeof C!="string"){let z={instancePath:G+"/onFailure",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="stop"||C==="keep"||C==="remove")){let z={instancePath:G+"/onFailure",keyword:"enum",params:{allowedValues:F.properties.onFailure.enum}};x===null?x=[z]:x.push(z),H++}}
if(
J.timeoutMinutes!==void 0){
let C=J.timeoutMinutes;
if(
typeof C=="number"&&isFinite(C)){if(C>1440||isNaN(C)){let z={instancePath:G+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};x===null?x=[z]:x.push(z),H++}if(C<=0||isNaN(C)){let z={instancePath:G+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/timeoutMinutes",keyword:"type",params:{type:"number"}};x===null?x=[z]:x.push(z),H++}}
if(
J.reset!==void 0){
let C=J.reset;
if(
Array.isArray(C)){
let z=C.length;
for(let L=0;L<z;L++){let R=C[L];if(typeof R=="string"){if(!Cx.test(R)){let U={instancePath:G+"/reset/"+L,keyword:"pattern",params:{pattern:"^(/([^/~]|~[01])+)+$"}};x===null?x=[U]:x.push(U),H++}}else{let U={instancePath:G+"/reset/"+L,keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),H++}}
let I=C.length,Q;
if(I>1){let L={};for(;I--;){let R=C[I];if(typeof R=="string"){if(typeof L[R]=="number"){Q=L[R];let U={instancePath:G+"/reset",keyword:"uniqueItems",params:{i:I,j:Q}};x===null?x=[U]:x.push(U),H++;break}L[R]=I}}}}else{let z={instancePath:G+"/reset",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(J.complete!==void 0&&typeof J.complete!="boolean"){let C={instancePath:G+"/complete",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(J.adopt!==void 0&&typeof J.adopt!="boolean"){let C={instancePath:G+"/adopt",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(J.accountId!==void 0){let C=J.accountId;if(typeof C=="string"){if(!Gx.test(C)){let z={instancePath:G+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/accountId",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(J.region!==void 0){let C=J.region;if(typeof C=="string"){if(!Hx.test(C)){let z={instancePath:G+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/region",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
J.roleArn!==void 0){
let C=J.roleArn;
if(typeof C=="string"){if(X(C)>2048){let z={instancePath:G+"/roleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),H++}if(!T.test(C)){let z={instancePath:G+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/roleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(J.build!==void 0){let C=J.build;if(typeof C=="string"){if(X(C)>1024){let z={instancePath:G+"/build",keyword:"maxLength",params:{limit:1024}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/build",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}}else{let C={instancePath:G,keyword:"type",params:{type:"object"}};x===null?x=[C]:x.push(C),H++}
return K.errors=x,H===0}
K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ix={name:"deploy-tenant",catalog:p,validate:h,help:async()=>(await import("./help.mjs")).helpOf("deploy-tenant"),schema:async()=>(await import("./base.mjs").then(J=>J.R)).readSchema("deploy-tenant")},
Jx=new Set(["memory","portMappings","maxCount"]),
Lx=Object.fromEntries(Object.entries(A).filter(([J])=>!Jx.has(J))),
q=J=>{let G={};for(let Z of _)J[Z]!==void 0&&(G[Z]=J[Z]);return J.domain!==void 0&&J.hosts===void 0&&J.loadBalancer!=="none"&&(G.hosts=[`${J.name}.${J.domain}`]),G},
f=(J,G)=>(J.capacityProviderStrategy??G.defaultCapacityProviderStrategy)[0]?.capacityProvider?.startsWith("FARGATE")??!1,
Qx=(J,G,Z)=>J==="tags"?Z===void 0?G:S(Z,G??{}):J==="scaleOut"||J==="scaleIn"?S(Z,G):G,
Rx=J=>J?.find(G=>G.protocol!=="udp")?.containerPort,
Ux=(
J,
G)=>{
let Z=J.networkMode==="none",Y=J.containerPort,$=J.portMappings;
if($===void 0){let H=Y??(!j(J)||Z?void 0:A.portMappings[0]?.containerPort);$=H===void 0?[]:[{containerPort:H}]}else G.containerPort!==void 0&&G.portMappings===void 0&&$.length<=1&&($=$[0]?.containerPort===Y?$:[{containerPort:G.containerPort}]);
let O=$.some(H=>H.containerPort===Y&&H.protocol!=="udp"),x=Y!==void 0&&(O||G.containerPort!==void 0)?Y:Rx($);
return{portMappings:$,containerPort:x}},
g=(J,G)=>{let Z=(J.tags[G]??"").split(" ").filter(Y=>Y!=="");return Z.length===0?void 0:Z},
Wx=(
J,
G,
Z,
{cluster:Y,present:$})=>{
let O={...J};
O.scaling!==!1&&G.desiredCount===void 0&&$?.desiredCount!==void 0&&delete O.desiredCount;
let x=(W,D)=>{!(W in O)&&D!==void 0&&(O[W]=D)},H=f(J,Y);
x("networkMode",H?"awsvpc":"bridge"),(O.memoryReservation===void 0||H)&&x("memory",A.memory),x("maxCount",Math.max(A.maxCount,J.minCount??0)),x("desiredCount",J.minCount),Y.defaultCapacityProviderStrategy.length>0&&x("capacityProviderStrategy",[...Y.defaultCapacityProviderStrategy]),x("taskRoleArn",Y.tags[N.taskRole]),x("executionRoleArn",Y.tags[N.executionRole]);
for(let W of["environment","secrets","tags","targetGroupAttributes"])x(W,{});
for(let W of["entryPoint","command"])x(W,[]);
if($!==void 0&&$.networkMode==="awsvpc"!=(O.networkMode==="awsvpc"))for(let W of["subnets","securityGroups","assignPublicIp"])G[W]===void 0&&O[W]===$[W]&&delete O[W];
O.networkMode==="awsvpc"&&(x("subnets",g(Y,N.subnets)),x("securityGroups",g(Y,N.securityGroups)));
let B=Z.domain??Y.tags[N.domain];
return j(O)?B!==void 0&&x("hosts",[`${Z.name}.${B}`]):O.hosts=G.hosts??[],x("hosts",[]),{...O,...Ux(O,G)}},
Xx=(
J,
G)=>{
let Z=q(J),Y=S(Lx,G.clusterDefaults),$=J.complete===!0?void 0:G.present,O={};
for(let W of _){let D=$!==void 0&&W in $,V=D?Qx(W,$[W],Y[W]):Y[W];(D||V!==void 0)&&(O[W]=V)}
let x=[],H=O;
for(let W of J.reset??[]){let D=u(Y,W);H=D===void 0?w(H,W):l(H,W,D),W==="/memoryReservation"&&H.memory===void 0&&(H=w(H,"/memory"))}
let B=Wx(S(H,Z),Z,J,G);
return B.image===void 0&&x.push({pointer:"/image",message:`/image is needed: tenant ${J.name} does not exist yet.`,hint:"Give the image, for example acmecorp/shop:2.4.1."}),{settings:x.length>0?void 0:B,problems:x}};
export{Ix as c,f as i,Xx as r,q as s};
