import{_ as p,R as u,d as l,c as R,Q as P,T as S,e as T,m as A,z as j,v as h,w,a as c}from"./base.mjs";
var i=p(u(),1),
E=K,
O={
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
healthCheckPort:{type:"integer",minimum:1,maximum:65535},
matcher:{type:"string",maxLength:255,pattern:"^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$"},
healthCheckIntervalSeconds:{type:"integer",minimum:5,maximum:300},
healthCheckTimeoutSeconds:{type:"integer",minimum:2,maximum:120},
healthyThresholdCount:{type:"integer",minimum:2,maximum:10},
unhealthyThresholdCount:{type:"integer",minimum:2,maximum:10},
deregistrationDelaySeconds:{type:"integer",minimum:0,maximum:3600},
targetGroupAttributes:{type:"object",maxProperties:20,propertyNames:{pattern:"^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$"},additionalProperties:{type:"string",maxLength:256}},
hosts:{type:"array",minItems:1,maxItems:25,uniqueItems:!0,items:{type:"string",maxLength:128,pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$"}},
domain:{type:"string",maxLength:120,pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$"},
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
requireCertificate:{type:"boolean"},
adopt:{type:"boolean"},
accountId:{type:"string",pattern:"^[0-9]{12}$"},
region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"},
roleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
build:{type:"string",maxLength:1024}},
$defs:{stepAdjustment:{type:"object",additionalProperties:!1,required:["scalingAdjustment"],properties:{metricIntervalLowerBound:{type:"number"},metricIntervalUpperBound:{type:"number"},scalingAdjustment:{type:"integer",minimum:-5e3,maximum:5e3}}}}},
v=Object.prototype.hasOwnProperty,
H=i.default.default,
d=new RegExp("^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$","u"),
o=new RegExp("^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$","u"),
n=new RegExp("^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$","u"),
M=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]{0,254}$","u"),
e=new RegExp("^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+(?::[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*)?|arn:aws[a-z-]*:ssm:[a-z0-9-]+:(?:[0-9]{12})?:parameter/[A-Za-z0-9_./-]+(?::[A-Za-z0-9_.-]+)?|(?:/[A-Za-z0-9_.-]+)+|[A-Za-z0-9_.-]+)$","u"),
s=new RegExp("^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+|[A-Za-z0-9/_+=.@-]{1,512})$","u"),
_=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u"),
t=new RegExp("^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$","u"),
a=new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$","u"),
r=new RegExp("^subnet-[0-9a-f]{8,17}$","u"),
xx=new RegExp("^sg-[0-9a-f]{8,17}$","u"),
zx=new RegExp("^/[!-~]*$","u"),
Cx=new RegExp("^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$","u"),
Gx=new RegExp("^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$","u"),
b=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$","u"),
Ix=new RegExp("^[0-9a-f]{16}$","u"),
Jx=new RegExp("^(/([^/~]|~[01])+)+$","u"),
Lx=new RegExp("^[0-9]{12}$","u"),
Qx=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u");
function K(
L,
{instancePath:G="",parentData:$,parentDataProperty:Z,rootData:B=L,dynamicAnchors:D={}}={}){
let x=null,I=0,F=K.evaluated;
if(
F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),L&&typeof L=="object"&&!Array.isArray(L)){
if(L.name===void 0){let C={instancePath:G,keyword:"required",params:{missingProperty:"name"}};x===null?x=[C]:x.push(C),I++}
for(let C in L)if(!v.call(O.properties,C)){let z={instancePath:G,keyword:"additionalProperties",params:{additionalProperty:C}};x===null?x=[z]:x.push(z),I++}
if(
L.name!==void 0){
let C=L.name;
if(
typeof C=="string"){if(H(C)>32){let z={instancePath:G+"/name",keyword:"maxLength",params:{limit:32}};x===null?x=[z]:x.push(z),I++}if(H(C)<1){let z={instancePath:G+"/name",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),I++}if(!d.test(C)){let z={instancePath:G+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/name",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(
L.cluster!==void 0){
let C=L.cluster;
if(
typeof C=="string"){if(H(C)>100){let z={instancePath:G+"/cluster",keyword:"maxLength",params:{limit:100}};x===null?x=[z]:x.push(z),I++}if(H(C)<1){let z={instancePath:G+"/cluster",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),I++}if(!o.test(C)){let z={instancePath:G+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/cluster",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(
L.image!==void 0){
let C=L.image;
if(
typeof C=="string"){if(H(C)>255){let z={instancePath:G+"/image",keyword:"maxLength",params:{limit:255}};x===null?x=[z]:x.push(z),I++}if(H(C)<1){let z={instancePath:G+"/image",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),I++}if(!n.test(C)){let z={instancePath:G+"/image",keyword:"pattern",params:{pattern:"^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/image",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(
L.cpu!==void 0){
let C=L.cpu;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/cpu",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>196608||isNaN(C)){let z={instancePath:G+"/cpu",keyword:"maximum",params:{comparison:"<=",limit:196608}};x===null?x=[z]:x.push(z),I++}if(C<2||isNaN(C)){let z={instancePath:G+"/cpu",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),I++}}}
if(
L.memory!==void 0){
let C=L.memory;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/memory",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>3145728||isNaN(C)){let z={instancePath:G+"/memory",keyword:"maximum",params:{comparison:"<=",limit:3145728}};x===null?x=[z]:x.push(z),I++}if(C<6||isNaN(C)){let z={instancePath:G+"/memory",keyword:"minimum",params:{comparison:">=",limit:6}};x===null?x=[z]:x.push(z),I++}}}
if(
L.memoryReservation!==void 0){
let C=L.memoryReservation;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/memoryReservation",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>3145728||isNaN(C)){let z={instancePath:G+"/memoryReservation",keyword:"maximum",params:{comparison:"<=",limit:3145728}};x===null?x=[z]:x.push(z),I++}if(C<6||isNaN(C)){let z={instancePath:G+"/memoryReservation",keyword:"minimum",params:{comparison:">=",limit:6}};x===null?x=[z]:x.push(z),I++}}}
if(L.networkMode!==void 0){let C=L.networkMode;if(typeof C!="string"){let z={instancePath:G+"/networkMode",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}if(!(C==="bridge"||C==="awsvpc"||C==="host"||C==="none")){let z={instancePath:G+"/networkMode",keyword:"enum",params:{allowedValues:O.properties.networkMode.enum}};x===null?x=[z]:x.push(z),I++}}
if(
L.containerPort!==void 0){
let C=L.containerPort;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/containerPort",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>65535||isNaN(C)){let z={instancePath:G+"/containerPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[z]:x.push(z),I++}if(C<1||isNaN(C)){let z={instancePath:G+"/containerPort",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[z]:x.push(z),I++}}}
if(
L.portMappings!==void 0){
let C=L.portMappings;
if(
Array.isArray(C)){
if(C.length>100){let J={instancePath:G+"/portMappings",keyword:"maxItems",params:{limit:100}};x===null?x=[J]:x.push(J),I++}
let z=C.length;
for(
let J=0;
J<z;
J++){
let U=C[J];
if(
U&&typeof U=="object"&&!Array.isArray(U)){
if(U.containerPort===void 0){let Q={instancePath:G+"/portMappings/"+J,keyword:"required",params:{missingProperty:"containerPort"}};x===null?x=[Q]:x.push(Q),I++}
for(let Q in U)if(!(Q==="containerPort"||Q==="hostPort"||Q==="protocol")){let W={instancePath:G+"/portMappings/"+J,keyword:"additionalProperties",params:{additionalProperty:Q}};x===null?x=[W]:x.push(W),I++}
if(
U.containerPort!==void 0){
let Q=U.containerPort;
if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q))){let W={instancePath:G+"/portMappings/"+J+"/containerPort",keyword:"type",params:{type:"integer"}};x===null?x=[W]:x.push(W),I++}
if(typeof Q=="number"&&isFinite(Q)){if(Q>65535||isNaN(Q)){let W={instancePath:G+"/portMappings/"+J+"/containerPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[W]:x.push(W),I++}if(Q<1||isNaN(Q)){let W={instancePath:G+"/portMappings/"+J+"/containerPort",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[W]:x.push(W),I++}}}
if(
U.hostPort!==void 0){
let Q=U.hostPort;
if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q))){let W={instancePath:G+"/portMappings/"+J+"/hostPort",keyword:"type",params:{type:"integer"}};x===null?x=[W]:x.push(W),I++}
if(typeof Q=="number"&&isFinite(Q)){if(Q>65535||isNaN(Q)){let W={instancePath:G+"/portMappings/"+J+"/hostPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[W]:x.push(W),I++}if(Q<0||isNaN(Q)){let W={instancePath:G+"/portMappings/"+J+"/hostPort",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[W]:x.push(W),I++}}}
if(U.protocol!==void 0){let Q=U.protocol;if(typeof Q!="string"){let W={instancePath:G+"/portMappings/"+J+"/protocol",keyword:"type",params:{type:"string"}};x===null?x=[W]:x.push(W),I++}if(!(Q==="tcp"||Q==="udp")){let W={instancePath:G+"/portMappings/"+J+"/protocol",keyword:"enum",params:{allowedValues:O.properties.portMappings.items.properties.protocol.enum}};x===null?x=[W]:x.push(W),I++}}}else{let Q={instancePath:G+"/portMappings/"+J,keyword:"type",params:{type:"object"}};x===null?x=[Q]:x.push(Q),I++}}}else{let z={instancePath:G+"/portMappings",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),I++}}
if(L.entryPoint!==void 0){let C=L.entryPoint;if(Array.isArray(C)){let z=C.length;for(let J=0;J<z;J++)if(typeof C[J]!="string"){let U={instancePath:G+"/entryPoint/"+J,keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),I++}}else{let z={instancePath:G+"/entryPoint",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),I++}}
if(L.command!==void 0){let C=L.command;if(Array.isArray(C)){let z=C.length;for(let J=0;J<z;J++)if(typeof C[J]!="string"){let U={instancePath:G+"/command/"+J,keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),I++}}else{let z={instancePath:G+"/command",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),I++}}
if(
L.environment!==void 0){
let C=L.environment;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
for(let z in C){let J=I;if(typeof z=="string"&&!M.test(z)){let U={instancePath:G+"/environment",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},propertyName:z};x===null?x=[U]:x.push(U),I++}var Y=J===I;if(!Y){let U={instancePath:G+"/environment",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[U]:x.push(U),I++}}
for(let z in C)if(typeof C[z]!="string"){let J={instancePath:G+"/environment/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[J]:x.push(J),I++}}else{let z={instancePath:G+"/environment",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),I++}}
if(
L.secrets!==void 0){
let C=L.secrets;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
for(let z in C){let J=I;if(typeof z=="string"&&!M.test(z)){let U={instancePath:G+"/secrets",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},propertyName:z};x===null?x=[U]:x.push(U),I++}var N=J===I;if(!N){let U={instancePath:G+"/secrets",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[U]:x.push(U),I++}}
for(
let z in C){
let J=C[z];
if(
typeof J=="string"){if(H(J)>2048){let U={instancePath:G+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:2048}};x===null?x=[U]:x.push(U),I++}if(!e.test(J)){let U={instancePath:G+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"pattern",params:{pattern:"^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+(?::[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*:[^:\\u0000-\\u001f]*)?|arn:aws[a-z-]*:ssm:[a-z0-9-]+:(?:[0-9]{12})?:parameter/[A-Za-z0-9_./-]+(?::[A-Za-z0-9_.-]+)?|(?:/[A-Za-z0-9_.-]+)+|[A-Za-z0-9_.-]+)$"}};x===null?x=[U]:x.push(U),I++}}else{let U={instancePath:G+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),I++}}}else{let z={instancePath:G+"/secrets",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),I++}}
if(
L.repositoryCredentials!==void 0){
let C=L.repositoryCredentials;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(C.credentialsParameter===void 0){let z={instancePath:G+"/repositoryCredentials",keyword:"required",params:{missingProperty:"credentialsParameter"}};x===null?x=[z]:x.push(z),I++}
for(let z in C)if(z!=="credentialsParameter"){let J={instancePath:G+"/repositoryCredentials",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[J]:x.push(J),I++}
if(
C.credentialsParameter!==void 0){
let z=C.credentialsParameter;
if(typeof z=="string"){if(H(z)>2048){let J={instancePath:G+"/repositoryCredentials/credentialsParameter",keyword:"maxLength",params:{limit:2048}};x===null?x=[J]:x.push(J),I++}if(!s.test(z)){let J={instancePath:G+"/repositoryCredentials/credentialsParameter",keyword:"pattern",params:{pattern:"^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+|[A-Za-z0-9/_+=.@-]{1,512})$"}};x===null?x=[J]:x.push(J),I++}}else{let J={instancePath:G+"/repositoryCredentials/credentialsParameter",keyword:"type",params:{type:"string"}};x===null?x=[J]:x.push(J),I++}}}else{let z={instancePath:G+"/repositoryCredentials",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),I++}}
if(
L.healthCheck!==void 0){
let C=L.healthCheck;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(C.command===void 0){let z={instancePath:G+"/healthCheck",keyword:"required",params:{missingProperty:"command"}};x===null?x=[z]:x.push(z),I++}
for(let z in C)if(!(z==="command"||z==="interval"||z==="timeout"||z==="retries"||z==="startPeriod")){let J={instancePath:G+"/healthCheck",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[J]:x.push(J),I++}
if(
C.command!==void 0){
let z=C.command;
if(
Array.isArray(z)){
if(z.length<2){let U={instancePath:G+"/healthCheck/command",keyword:"minItems",params:{limit:2}};x===null?x=[U]:x.push(U),I++}
let J=z.length;
for(let U=0;U<J;U++){let Q=z[U];if(typeof Q=="string"){if(H(Q)<1){let W={instancePath:G+"/healthCheck/command/"+U,keyword:"minLength",params:{limit:1}};x===null?x=[W]:x.push(W),I++}}else{let W={instancePath:G+"/healthCheck/command/"+U,keyword:"type",params:{type:"string"}};x===null?x=[W]:x.push(W),I++}}}else{let J={instancePath:G+"/healthCheck/command",keyword:"type",params:{type:"array"}};x===null?x=[J]:x.push(J),I++}}
if(
C.interval!==void 0){
let z=C.interval;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let J={instancePath:G+"/healthCheck/interval",keyword:"type",params:{type:"integer"}};x===null?x=[J]:x.push(J),I++}
if(typeof z=="number"&&isFinite(z)){if(z>300||isNaN(z)){let J={instancePath:G+"/healthCheck/interval",keyword:"maximum",params:{comparison:"<=",limit:300}};x===null?x=[J]:x.push(J),I++}if(z<5||isNaN(z)){let J={instancePath:G+"/healthCheck/interval",keyword:"minimum",params:{comparison:">=",limit:5}};x===null?x=[J]:x.push(J),I++}}}
if(
C.timeout!==void 0){
let z=C.timeout;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let J={instancePath:G+"/healthCheck/timeout",keyword:"type",params:{type:"integer"}};x===null?x=[J]:x.push(J),I++}
if(typeof z=="number"&&isFinite(z)){if(z>60||isNaN(z)){let J={instancePath:G+"/healthCheck/timeout",keyword:"maximum",params:{comparison:"<=",limit:60}};x===null?x=[J]:x.push(J),I++}if(z<2||isNaN(z)){let J={instancePath:G+"/healthCheck/timeout",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[J]:x.push(J),I++}}}
if(
C.retries!==void 0){
let z=C.retries;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let J={instancePath:G+"/healthCheck/retries",keyword:"type",params:{type:"integer"}};x===null?x=[J]:x.push(J),I++}
if(typeof z=="number"&&isFinite(z)){if(z>10||isNaN(z)){let J={instancePath:G+"/healthCheck/retries",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[J]:x.push(J),I++}if(z<1||isNaN(z)){let J={instancePath:G+"/healthCheck/retries",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[J]:x.push(J),I++}}}
if(
C.startPeriod!==void 0){
let z=C.startPeriod;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let J={instancePath:G+"/healthCheck/startPeriod",keyword:"type",params:{type:"integer"}};x===null?x=[J]:x.push(J),I++}
if(typeof z=="number"&&isFinite(z)){if(z>300||isNaN(z)){let J={instancePath:G+"/healthCheck/startPeriod",keyword:"maximum",params:{comparison:"<=",limit:300}};x===null?x=[J]:x.push(J),I++}if(z<0||isNaN(z)){let J={instancePath:G+"/healthCheck/startPeriod",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[J]:x.push(J),I++}}}}else{let z={instancePath:G+"/healthCheck",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),I++}}
if(
L.stopTimeout!==void 0){
let C=L.stopTimeout;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/stopTimeout",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>120||isNaN(C)){let z={instancePath:G+"/stopTimeout",keyword:"maximum",params:{comparison:"<=",limit:120}};x===null?x=[z]:x.push(z),I++}if(C<2||isNaN(C)){let z={instancePath:G+"/stopTimeout",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),I++}}}
if(L.cpuArchitecture!==void 0){let C=L.cpuArchitecture;if(typeof C!="string"){let z={instancePath:G+"/cpuArchitecture",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}if(!(C==="X86_64"||C==="ARM64")){let z={instancePath:G+"/cpuArchitecture",keyword:"enum",params:{allowedValues:O.properties.cpuArchitecture.enum}};x===null?x=[z]:x.push(z),I++}}
if(
L.taskRoleArn!==void 0){
let C=L.taskRoleArn;
if(typeof C=="string"){if(H(C)>2048){let z={instancePath:G+"/taskRoleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),I++}if(!_.test(C)){let z={instancePath:G+"/taskRoleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/taskRoleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(
L.executionRoleArn!==void 0){
let C=L.executionRoleArn;
if(typeof C=="string"){if(H(C)>2048){let z={instancePath:G+"/executionRoleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),I++}if(!_.test(C)){let z={instancePath:G+"/executionRoleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/executionRoleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(
L.logRetentionInDays!==void 0){
let C=L.logRetentionInDays;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/logRetentionInDays",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(
!(C===1||C===3||C===5||C===7||C===14||C===30||C===60||C===90||C===120||C===150||C===180||C===365||C===400||C===545||C===731||C===1096||C===1827||C===2192||C===2557||C===2922||C===3288||C===3653)){let z={instancePath:G+"/logRetentionInDays",keyword:"enum",params:{allowedValues:O.properties.logRetentionInDays.enum}};x===null?x=[z]:x.push(z),I++}}
if(
L.tags!==void 0){
let C=L.tags;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
for(let z in C){let J=I;if(typeof z=="string"&&!t.test(z)){let U={instancePath:G+"/tags",keyword:"pattern",params:{pattern:"^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$"},propertyName:z};x===null?x=[U]:x.push(U),I++}var V=J===I;if(!V){let U={instancePath:G+"/tags",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[U]:x.push(U),I++}}
for(
let z in C){
let J=C[z];
if(
typeof J=="string"){if(H(J)>256){let U={instancePath:G+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:256}};x===null?x=[U]:x.push(U),I++}if(!a.test(J)){let U={instancePath:G+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"pattern",params:{pattern:"^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"}};x===null?x=[U]:x.push(U),I++}}else{let U={instancePath:G+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),I++}}}else{let z={instancePath:G+"/tags",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),I++}}
if(L.protected!==void 0&&typeof L.protected!="boolean"){let C={instancePath:G+"/protected",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),I++}
if(L.scaling!==void 0&&typeof L.scaling!="boolean"){let C={instancePath:G+"/scaling",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),I++}
if(
L.minCount!==void 0){
let C=L.minCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/minCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>5e3||isNaN(C)){let z={instancePath:G+"/minCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),I++}if(C<0||isNaN(C)){let z={instancePath:G+"/minCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),I++}}}
if(
L.maxCount!==void 0){
let C=L.maxCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/maxCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>5e3||isNaN(C)){let z={instancePath:G+"/maxCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),I++}if(C<0||isNaN(C)){let z={instancePath:G+"/maxCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),I++}}}
if(
L.desiredCount!==void 0){
let C=L.desiredCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/desiredCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>5e3||isNaN(C)){let z={instancePath:G+"/desiredCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),I++}if(C<0||isNaN(C)){let z={instancePath:G+"/desiredCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),I++}}}
if(
L.scaleOut!==void 0){
let C=L.scaleOut;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
for(let z in C)if(!(z==="threshold"||z==="period"||z==="evaluationPeriods"||z==="cooldown"||z==="stepAdjustments")){let J={instancePath:G+"/scaleOut",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[J]:x.push(J),I++}
if(
C.threshold!==void 0){
let z=C.threshold;
if(
typeof z=="number"&&isFinite(z)){if(z>1e3||isNaN(z)){let J={instancePath:G+"/scaleOut/threshold",keyword:"maximum",params:{comparison:"<=",limit:1e3}};x===null?x=[J]:x.push(J),I++}if(z<=0||isNaN(z)){let J={instancePath:G+"/scaleOut/threshold",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};x===null?x=[J]:x.push(J),I++}}else{let J={instancePath:G+"/scaleOut/threshold",keyword:"type",params:{type:"number"}};x===null?x=[J]:x.push(J),I++}}
if(
C.period!==void 0){
let z=C.period;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let J={instancePath:G+"/scaleOut/period",keyword:"type",params:{type:"integer"}};x===null?x=[J]:x.push(J),I++}
if(
typeof z=="number"&&isFinite(z)){
if(z>86400||isNaN(z)){let U={instancePath:G+"/scaleOut/period",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[U]:x.push(U),I++}
if(z<60||isNaN(z)){let U={instancePath:G+"/scaleOut/period",keyword:"minimum",params:{comparison:">=",limit:60}};x===null?x=[U]:x.push(U),I++}
let J;
if(J=z/60,J!==parseInt(J)){let U={instancePath:G+"/scaleOut/period",keyword:"multipleOf",params:{multipleOf:60}};x===null?x=[U]:x.push(U),I++}}}
if(
C.evaluationPeriods!==void 0){
let z=C.evaluationPeriods;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let J={instancePath:G+"/scaleOut/evaluationPeriods",keyword:"type",params:{type:"integer"}};x===null?x=[J]:x.push(J),I++}
if(typeof z=="number"&&isFinite(z)){if(z>100||isNaN(z)){let J={instancePath:G+"/scaleOut/evaluationPeriods",keyword:"maximum",params:{comparison:"<=",limit:100}};x===null?x=[J]:x.push(J),I++}if(z<1||isNaN(z)){let J={instancePath:G+"/scaleOut/evaluationPeriods",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[J]:x.push(J),I++}}}
if(
C.cooldown!==void 0){
let z=C.cooldown;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let J={instancePath:G+"/scaleOut/cooldown",keyword:"type",params:{type:"integer"}};x===null?x=[J]:x.push(J),I++}
if(typeof z=="number"&&isFinite(z)){if(z>86400||isNaN(z)){let J={instancePath:G+"/scaleOut/cooldown",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[J]:x.push(J),I++}if(z<0||isNaN(z)){let J={instancePath:G+"/scaleOut/cooldown",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[J]:x.push(J),I++}}}
if(
C.stepAdjustments!==void 0){
let z=C.stepAdjustments;
if(
Array.isArray(z)){
if(z.length>20){let U={instancePath:G+"/scaleOut/stepAdjustments",keyword:"maxItems",params:{limit:20}};x===null?x=[U]:x.push(U),I++}
if(z.length<1){let U={instancePath:G+"/scaleOut/stepAdjustments",keyword:"minItems",params:{limit:1}};x===null?x=[U]:x.push(U),I++}
let J=z.length;
for(
let U=0;
U<J;
U++){
let Q=z[U];
if(
Q&&typeof Q=="object"&&!Array.isArray(Q)){
if(Q.scalingAdjustment===void 0){let W={instancePath:G+"/scaleOut/stepAdjustments/"+U,keyword:"required",params:{missingProperty:"scalingAdjustment"}};x===null?x=[W]:x.push(W),I++}
for(let W in Q)if(!(W==="metricIntervalLowerBound"||W==="metricIntervalUpperBound"||W==="scalingAdjustment")){let X={instancePath:G+"/scaleOut/stepAdjustments/"+U,keyword:"additionalProperties",params:{additionalProperty:W}};x===null?x=[X]:x.push(X),I++}
if(Q.metricIntervalLowerBound!==void 0){let W=Q.metricIntervalLowerBound;if(!(typeof W=="number"&&isFinite(W))){let X={instancePath:G+"/scaleOut/stepAdjustments/"+U+"/metricIntervalLowerBound",keyword:"type",params:{type:"number"}};x===null?x=[X]:x.push(X),I++}}
if(Q.metricIntervalUpperBound!==void 0){let W=Q.metricIntervalUpperBound;if(!(typeof W=="number"&&isFinite(W))){let X={instancePath:G+"/scaleOut/stepAdjustments/"+U+"/metricIntervalUpperBound",keyword:"type",params:{type:"number"}};x===null?x=[X]:x.push(X),I++}}
if(
Q.scalingAdjustment!==void 0){
let W=Q.scalingAdjustment;
if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W))){let X={instancePath:G+"/scaleOut/stepAdjustments/"+U+"/scalingAdjustment",keyword:"type",params:{type:"integer"}};x===null?x=[X]:x.push(X),I++}
if(typeof W=="number"&&isFinite(W)){if(W>5e3||isNaN(W)){let X={instancePath:G+"/scaleOut/stepAdjustments/"+U+"/scalingAdjustment",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[X]:x.push(X),I++}if(W<-5e3||isNaN(W)){let X={instancePath:G+"/scaleOut/stepAdjustments/"+U+"/scalingAdjustment",keyword:"minimum",params:{comparison:">=",limit:-5e3}};x===null?x=[X]:x.push(X),I++}}}}else{let W={instancePath:G+"/scaleOut/stepAdjustments/"+U,keyword:"type",params:{type:"object"}};x===null?x=[W]:x.push(W),I++}}}else{let J={instancePath:G+"/scaleOut/stepAdjustments",keyword:"type",params:{type:"array"}};x===null?x=[J]:x.push(J),I++}}}else{let z={instancePath:G+"/scaleOut",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),I++}}
if(
L.scaleIn!==void 0){
let C=L.scaleIn;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
for(let z in C)if(!(z==="threshold"||z==="period"||z==="evaluationPeriods"||z==="cooldown"||z==="stepAdjustments")){let J={instancePath:G+"/scaleIn",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[J]:x.push(J),I++}
if(
C.threshold!==void 0){
let z=C.threshold;
if(
typeof z=="number"&&isFinite(z)){if(z>1e3||isNaN(z)){let J={instancePath:G+"/scaleIn/threshold",keyword:"maximum",params:{comparison:"<=",limit:1e3}};x===null?x=[J]:x.push(J),I++}if(z<0||isNaN(z)){let J={instancePath:G+"/scaleIn/threshold",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[J]:x.push(J),I++}}else{let J={instancePath:G+"/scaleIn/threshold",keyword:"type",params:{type:"number"}};x===null?x=[J]:x.push(J),I++}}
if(
C.period!==void 0){
let z=C.period;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let J={instancePath:G+"/scaleIn/period",keyword:"type",params:{type:"integer"}};x===null?x=[J]:x.push(J),I++}
if(
typeof z=="number"&&isFinite(z)){
if(z>86400||isNaN(z)){let U={instancePath:G+"/scaleIn/period",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[U]:x.push(U),I++}
if(z<60||isNaN(z)){let U={instancePath:G+"/scaleIn/period",keyword:"minimum",params:{comparison:">=",limit:60}};x===null?x=[U]:x.push(U),I++}
let J;
if(J=z/60,J!==parseInt(J)){let U={instancePath:G+"/scaleIn/period",keyword:"multipleOf",params:{multipleOf:60}};x===null?x=[U]:x.push(U),I++}}}
if(
C.evaluationPeriods!==void 0){
let z=C.evaluationPeriods;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let J={instancePath:G+"/scaleIn/evaluationPeriods",keyword:"type",params:{type:"integer"}};x===null?x=[J]:x.push(J),I++}
if(typeof z=="number"&&isFinite(z)){if(z>100||isNaN(z)){let J={instancePath:G+"/scaleIn/evaluationPeriods",keyword:"maximum",params:{comparison:"<=",limit:100}};x===null?x=[J]:x.push(J),I++}if(z<1||isNaN(z)){let J={instancePath:G+"/scaleIn/evaluationPeriods",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[J]:x.push(J),I++}}}
if(
C.cooldown!==void 0){
let z=C.cooldown;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let J={instancePath:G+"/scaleIn/cooldown",keyword:"type",params:{type:"integer"}};x===null?x=[J]:x.push(J),I++}
if(typeof z=="number"&&isFinite(z)){if(z>86400||isNaN(z)){let J={instancePath:G+"/scaleIn/cooldown",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[J]:x.push(J),I++}if(z<0||isNaN(z)){let J={instancePath:G+"/scaleIn/cooldown",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[J]:x.push(J),I++}}}
if(
C.stepAdjustments!==void 0){
let z=C.stepAdjustments;
if(
Array.isArray(z)){
if(z.length>20){let U={instancePath:G+"/scaleIn/stepAdjustments",keyword:"maxItems",params:{limit:20}};x===null?x=[U]:x.push(U),I++}
if(z.length<1){let U={instancePath:G+"/scaleIn/stepAdjustments",keyword:"minItems",params:{limit:1}};x===null?x=[U]:x.push(U),I++}
let J=z.length;
for(
let U=0;
U<J;
U++){
let Q=z[U];
if(
Q&&typeof Q=="object"&&!Array.isArray(Q)){
if(Q.scalingAdjustment===void 0){let W={instancePath:G+"/scaleIn/stepAdjustments/"+U,keyword:"required",params:{missingProperty:"scalingAdjustment"}};x===null?x=[W]:x.push(W),I++}
for(let W in Q)if(!(W==="metricIntervalLowerBound"||W==="metricIntervalUpperBound"||W==="scalingAdjustment")){let X={instancePath:G+"/scaleIn/stepAdjustments/"+U,keyword:"additionalProperties",params:{additionalProperty:W}};x===null?x=[X]:x.push(X),I++}
if(Q.metricIntervalLowerBound!==void 0){let W=Q.metricIntervalLowerBound;if(!(typeof W=="number"&&isFinite(W))){let X={instancePath:G+"/scaleIn/stepAdjustments/"+U+"/metricIntervalLowerBound",keyword:"type",params:{type:"number"}};x===null?x=[X]:x.push(X),I++}}
if(Q.metricIntervalUpperBound!==void 0){let W=Q.metricIntervalUpperBound;if(!(typeof W=="number"&&isFinite(W))){let X={instancePath:G+"/scaleIn/stepAdjustments/"+U+"/metricIntervalUpperBound",keyword:"type",params:{type:"number"}};x===null?x=[X]:x.push(X),I++}}
if(
Q.scalingAdjustment!==void 0){
let W=Q.scalingAdjustment;
if(!(typeof W=="number"&&!(W%1)&&!isNaN(W)&&isFinite(W))){let X={instancePath:G+"/scaleIn/stepAdjustments/"+U+"/scalingAdjustment",keyword:"type",params:{type:"integer"}};x===null?x=[X]:x.push(X),I++}
if(typeof W=="number"&&isFinite(W)){if(W>5e3||isNaN(W)){let X={instancePath:G+"/scaleIn/stepAdjustments/"+U+"/scalingAdjustment",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[X]:x.push(X),I++}if(W<-5e3||isNaN(W)){let X={instancePath:G+"/scaleIn/stepAdjustments/"+U+"/scalingAdjustment",keyword:"minimum",params:{comparison:">=",limit:-5e3}};x===null?x=[X]:x.push(X),I++}}}}else{let W={instancePath:G+"/scaleIn/stepAdjustments/"+U,keyword:"type",params:{type:"object"}};x===null?x=[W]:x.push(W),I++}}}else{let J={instancePath:G+"/scaleIn/stepAdjustments",keyword:"type",params:{type:"array"}};x===null?x=[J]:x.push(J),I++}}}else{let z={instancePath:G+"/scaleIn",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),I++}}
if(
L.minimumHealthyPercent!==void 0){
let C=L.minimumHealthyPercent;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/minimumHealthyPercent",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>100||isNaN(C)){let z={instancePath:G+"/minimumHealthyPercent",keyword:"maximum",params:{comparison:"<=",limit:100}};x===null?x=[z]:x.push(z),I++}if(C<0||isNaN(C)){let z={instancePath:G+"/minimumHealthyPercent",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),I++}}}
if(
L.maximumPercent!==void 0){
let C=L.maximumPercent;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/maximumPercent",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>200||isNaN(C)){let z={instancePath:G+"/maximumPercent",keyword:"maximum",params:{comparison:"<=",limit:200}};x===null?x=[z]:x.push(z),I++}if(C<100||isNaN(C)){let z={instancePath:G+"/maximumPercent",keyword:"minimum",params:{comparison:">=",limit:100}};x===null?x=[z]:x.push(z),I++}}}
if(
L.healthCheckGracePeriodSeconds!==void 0){
let C=L.healthCheckGracePeriodSeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthCheckGracePeriodSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>2147483647||isNaN(C)){let z={instancePath:G+"/healthCheckGracePeriodSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};x===null?x=[z]:x.push(z),I++}if(C<0||isNaN(C)){let z={instancePath:G+"/healthCheckGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),I++}}}
if(
L.capacityProviderStrategy!==void 0){
let C=L.capacityProviderStrategy;
if(
Array.isArray(C)){
if(C.length>20){let J={instancePath:G+"/capacityProviderStrategy",keyword:"maxItems",params:{limit:20}};x===null?x=[J]:x.push(J),I++}
if(C.length<1){let J={instancePath:G+"/capacityProviderStrategy",keyword:"minItems",params:{limit:1}};x===null?x=[J]:x.push(J),I++}
let z=C.length;
for(
let J=0;
J<z;
J++){
let U=C[J];
if(
U&&typeof U=="object"&&!Array.isArray(U)){
if(U.capacityProvider===void 0){let Q={instancePath:G+"/capacityProviderStrategy/"+J,keyword:"required",params:{missingProperty:"capacityProvider"}};x===null?x=[Q]:x.push(Q),I++}
for(let Q in U)if(!(Q==="capacityProvider"||Q==="weight"||Q==="base")){let W={instancePath:G+"/capacityProviderStrategy/"+J,keyword:"additionalProperties",params:{additionalProperty:Q}};x===null?x=[W]:x.push(W),I++}
if(
U.capacityProvider!==void 0){
let Q=U.capacityProvider;
if(typeof Q=="string"){if(H(Q)>255){let W={instancePath:G+"/capacityProviderStrategy/"+J+"/capacityProvider",keyword:"maxLength",params:{limit:255}};x===null?x=[W]:x.push(W),I++}if(H(Q)<1){let W={instancePath:G+"/capacityProviderStrategy/"+J+"/capacityProvider",keyword:"minLength",params:{limit:1}};x===null?x=[W]:x.push(W),I++}}else{let W={instancePath:G+"/capacityProviderStrategy/"+J+"/capacityProvider",keyword:"type",params:{type:"string"}};x===null?x=[W]:x.push(W),I++}}
if(
U.weight!==void 0){
let Q=U.weight;
if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q))){let W={instancePath:G+"/capacityProviderStrategy/"+J+"/weight",keyword:"type",params:{type:"integer"}};x===null?x=[W]:x.push(W),I++}
if(typeof Q=="number"&&isFinite(Q)){if(Q>1e3||isNaN(Q)){let W={instancePath:G+"/capacityProviderStrategy/"+J+"/weight",keyword:"maximum",params:{comparison:"<=",limit:1e3}};x===null?x=[W]:x.push(W),I++}if(Q<0||isNaN(Q)){let W={instancePath:G+"/capacityProviderStrategy/"+J+"/weight",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[W]:x.push(W),I++}}}
if(
U.base!==void 0){
let Q=U.base;
if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q))){let W={instancePath:G+"/capacityProviderStrategy/"+J+"/base",keyword:"type",params:{type:"integer"}};x===null?x=[W]:x.push(W),I++}
if(typeof Q=="number"&&isFinite(Q)){if(Q>1e5||isNaN(Q)){let W={instancePath:G+"/capacityProviderStrategy/"+J+"/base",keyword:"maximum",params:{comparison:"<=",limit:1e5}};x===null?x=[W]:x.push(W),I++}if(Q<0||isNaN(Q)){let W={instancePath:G+"/capacityProviderStrategy/"+J+"/base",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[W]:x.push(W),I++}}}}else{let Q={instancePath:G+"/capacityProviderStrategy/"+J,keyword:"type",params:{type:"object"}};x===null?x=[Q]:x.push(Q),I++}}}else{let z={instancePath:G+"/capacityProviderStrategy",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),I++}}
if(
L.subnets!==void 0){
let C=L.subnets;
if(
Array.isArray(C)){
if(C.length>16){let Q={instancePath:G+"/subnets",keyword:"maxItems",params:{limit:16}};x===null?x=[Q]:x.push(Q),I++}
if(C.length<1){let Q={instancePath:G+"/subnets",keyword:"minItems",params:{limit:1}};x===null?x=[Q]:x.push(Q),I++}
let z=C.length;
for(let Q=0;Q<z;Q++){let W=C[Q];if(typeof W=="string"){if(!r.test(W)){let X={instancePath:G+"/subnets/"+Q,keyword:"pattern",params:{pattern:"^subnet-[0-9a-f]{8,17}$"}};x===null?x=[X]:x.push(X),I++}}else{let X={instancePath:G+"/subnets/"+Q,keyword:"type",params:{type:"string"}};x===null?x=[X]:x.push(X),I++}}
let J=C.length,U;
if(J>1){let Q={};for(;J--;){let W=C[J];if(typeof W=="string"){if(typeof Q[W]=="number"){U=Q[W];let X={instancePath:G+"/subnets",keyword:"uniqueItems",params:{i:J,j:U}};x===null?x=[X]:x.push(X),I++;break}Q[W]=J}}}}else{let z={instancePath:G+"/subnets",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),I++}}
if(
L.securityGroups!==void 0){
let C=L.securityGroups;
if(
Array.isArray(C)){
if(C.length>5){let Q={instancePath:G+"/securityGroups",keyword:"maxItems",params:{limit:5}};x===null?x=[Q]:x.push(Q),I++}
if(C.length<1){let Q={instancePath:G+"/securityGroups",keyword:"minItems",params:{limit:1}};x===null?x=[Q]:x.push(Q),I++}
let z=C.length;
for(let Q=0;Q<z;Q++){let W=C[Q];if(typeof W=="string"){if(!xx.test(W)){let X={instancePath:G+"/securityGroups/"+Q,keyword:"pattern",params:{pattern:"^sg-[0-9a-f]{8,17}$"}};x===null?x=[X]:x.push(X),I++}}else{let X={instancePath:G+"/securityGroups/"+Q,keyword:"type",params:{type:"string"}};x===null?x=[X]:x.push(X),I++}}
let J=C.length,U;
if(J>1){let Q={};for(;J--;){let W=C[J];if(typeof W=="string"){if(typeof Q[W]=="number"){U=Q[W];let X={instancePath:G+"/securityGroups",keyword:"uniqueItems",params:{i:J,j:U}};x===null?x=[X]:x.push(X),I++;break}Q[W]=J}}}}else{let z={instancePath:G+"/securityGroups",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),I++}}
if(L.assignPublicIp!==void 0){let C=L.assignPublicIp;if(typeof C!="string"){let z={instancePath:G+"/assignPublicIp",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}if(!(C==="ENABLED"||C==="DISABLED")){let z={instancePath:G+"/assignPublicIp",keyword:"enum",params:{allowedValues:O.properties.assignPublicIp.enum}};x===null?x=[z]:x.push(z),I++}}
if(L.loadBalancer!==void 0){let C=L.loadBalancer;if(typeof C!="string"){let z={instancePath:G+"/loadBalancer",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}if(!(C==="shared"||C==="none")){let z={instancePath:G+"/loadBalancer",keyword:"enum",params:{allowedValues:O.properties.loadBalancer.enum}};x===null?x=[z]:x.push(z),I++}}
if(
L.healthCheckPath!==void 0){
let C=L.healthCheckPath;
if(
typeof C=="string"){if(H(C)>1024){let z={instancePath:G+"/healthCheckPath",keyword:"maxLength",params:{limit:1024}};x===null?x=[z]:x.push(z),I++}if(H(C)<1){let z={instancePath:G+"/healthCheckPath",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),I++}if(!zx.test(C)){let z={instancePath:G+"/healthCheckPath",keyword:"pattern",params:{pattern:"^/[!-~]*$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/healthCheckPath",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(
L.healthCheckPort!==void 0){
let C=L.healthCheckPort;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthCheckPort",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>65535||isNaN(C)){let z={instancePath:G+"/healthCheckPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[z]:x.push(z),I++}if(C<1||isNaN(C)){let z={instancePath:G+"/healthCheckPort",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[z]:x.push(z),I++}}}
if(
L.matcher!==void 0){
let C=L.matcher;
if(typeof C=="string"){if(H(C)>255){let z={instancePath:G+"/matcher",keyword:"maxLength",params:{limit:255}};x===null?x=[z]:x.push(z),I++}if(!Cx.test(C)){let z={instancePath:G+"/matcher",keyword:"pattern",params:{pattern:"^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/matcher",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(
L.healthCheckIntervalSeconds!==void 0){
let C=L.healthCheckIntervalSeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthCheckIntervalSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>300||isNaN(C)){let z={instancePath:G+"/healthCheckIntervalSeconds",keyword:"maximum",params:{comparison:"<=",limit:300}};x===null?x=[z]:x.push(z),I++}if(C<5||isNaN(C)){let z={instancePath:G+"/healthCheckIntervalSeconds",keyword:"minimum",params:{comparison:">=",limit:5}};x===null?x=[z]:x.push(z),I++}}}
if(
L.healthCheckTimeoutSeconds!==void 0){
let C=L.healthCheckTimeoutSeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthCheckTimeoutSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>120||isNaN(C)){let z={instancePath:G+"/healthCheckTimeoutSeconds",keyword:"maximum",params:{comparison:"<=",limit:120}};x===null?x=[z]:x.push(z),I++}if(C<2||isNaN(C)){let z={instancePath:G+"/healthCheckTimeoutSeconds",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),I++}}}
if(
L.healthyThresholdCount!==void 0){
let C=L.healthyThresholdCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthyThresholdCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>10||isNaN(C)){let z={instancePath:G+"/healthyThresholdCount",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[z]:x.push(z),I++}if(C<2||isNaN(C)){let z={instancePath:G+"/healthyThresholdCount",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),I++}}}
if(
L.unhealthyThresholdCount!==void 0){
let C=L.unhealthyThresholdCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/unhealthyThresholdCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>10||isNaN(C)){let z={instancePath:G+"/unhealthyThresholdCount",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[z]:x.push(z),I++}if(C<2||isNaN(C)){let z={instancePath:G+"/unhealthyThresholdCount",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),I++}}}
if(
L.deregistrationDelaySeconds!==void 0){
let C=L.deregistrationDelaySeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/deregistrationDelaySeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),I++}
if(typeof C=="number"&&isFinite(C)){if(C>3600||isNaN(C)){let z={instancePath:G+"/deregistrationDelaySeconds",keyword:"maximum",params:{comparison:"<=",limit:3600}};x===null?x=[z]:x.push(z),I++}if(C<0||isNaN(C)){let z={instancePath:G+"/deregistrationDelaySeconds",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),I++}}}
if(
L.targetGroupAttributes!==void 0){
let C=L.targetGroupAttributes;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(Object.keys(C).length>20){let z={instancePath:G+"/targetGroupAttributes",keyword:"maxProperties",params:{limit:20}};x===null?x=[z]:x.push(z),I++}
for(let z in C){let J=I;if(typeof z=="string"&&!Gx.test(z)){let U={instancePath:G+"/targetGroupAttributes",keyword:"pattern",params:{pattern:"^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$"},propertyName:z};x===null?x=[U]:x.push(U),I++}var m=J===I;if(!m){let U={instancePath:G+"/targetGroupAttributes",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[U]:x.push(U),I++}}
for(let z in C){let J=C[z];if(typeof J=="string"){if(H(J)>256){let U={instancePath:G+"/targetGroupAttributes/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:256}};x===null?x=[U]:x.push(U),I++}}else{let U={instancePath:G+"/targetGroupAttributes/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),I++}}}else{let z={instancePath:G+"/targetGroupAttributes",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),I++}}
if(
L.hosts!==void 0){
let C=L.hosts;
if(
Array.isArray(C)){
if(C.length>25){let Q={instancePath:G+"/hosts",keyword:"maxItems",params:{limit:25}};x===null?x=[Q]:x.push(Q),I++}
if(C.length<1){let Q={instancePath:G+"/hosts",keyword:"minItems",params:{limit:1}};x===null?x=[Q]:x.push(Q),I++}
let z=C.length;
for(
let Q=0;
Q<z;
Q++){
let W=C[Q];
if(typeof W=="string"){if(H(W)>128){let X={instancePath:G+"/hosts/"+Q,keyword:"maxLength",params:{limit:128}};x===null?x=[X]:x.push(X),I++}if(!b.test(W)){let X={instancePath:G+"/hosts/"+Q,keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$"}};x===null?x=[X]:x.push(X),I++}}else{let X={instancePath:G+"/hosts/"+Q,keyword:"type",params:{type:"string"}};x===null?x=[X]:x.push(X),I++}}
let J=C.length,U;
if(J>1){let Q={};for(;J--;){let W=C[J];if(typeof W=="string"){if(typeof Q[W]=="number"){U=Q[W];let X={instancePath:G+"/hosts",keyword:"uniqueItems",params:{i:J,j:U}};x===null?x=[X]:x.push(X),I++;break}Q[W]=J}}}}else{let z={instancePath:G+"/hosts",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),I++}}
if(
L.domain!==void 0){
let C=L.domain;
if(typeof C=="string"){if(H(C)>120){let z={instancePath:G+"/domain",keyword:"maxLength",params:{limit:120}};x===null?x=[z]:x.push(z),I++}if(!b.test(C)){let z={instancePath:G+"/domain",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/domain",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(L.dns!==void 0){let C=L.dns;if(typeof C!="string"){let z={instancePath:G+"/dns",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}if(!(C==="record"||C==="wildcard"||C==="none")){let z={instancePath:G+"/dns",keyword:"enum",params:{allowedValues:O.properties.dns.enum}};x===null?x=[z]:x.push(z),I++}}
if(L.forceNewDeployment!==void 0&&typeof L.forceNewDeployment!="boolean"){let C={instancePath:G+"/forceNewDeployment",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),I++}
if(
L.beforeDeploy!==void 0){
let C=L.beforeDeploy;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(C.command===void 0){let z={instancePath:G+"/beforeDeploy",keyword:"required",params:{missingProperty:"command"}};x===null?x=[z]:x.push(z),I++}
for(let z in C)if(z!=="command"){let J={instancePath:G+"/beforeDeploy",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[J]:x.push(J),I++}
if(
C.command!==void 0){
let z=C.command;
if(
Array.isArray(z)){if(z.length<1){let U={instancePath:G+"/beforeDeploy/command",keyword:"minItems",params:{limit:1}};x===null?x=[U]:x.push(U),I++}let J=z.length;for(let U=0;U<J;U++)if(typeof z[U]!="string"){let Q={instancePath:G+"/beforeDeploy/command/"+U,keyword:"type",params:{type:"string"}};x===null?x=[Q]:x.push(Q),I++}}else{let J={instancePath:G+"/beforeDeploy/command",keyword:"type",params:{type:"array"}};x===null?x=[J]:x.push(J),I++}}}else{let z={instancePath:G+"/beforeDeploy",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),I++}}
if(L.plan!==void 0&&typeof L.plan!="boolean"){let C={instancePath:G+"/plan",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),I++}
if(L.approvedPlan!==void 0){let C=L.approvedPlan;if(typeof C=="string"){if(!Ix.test(C)){let z={instancePath:G+"/approvedPlan",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/approvedPlan",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(L.wait!==void 0&&typeof L.wait!="boolean"){let C={instancePath:G+"/wait",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),I++}
if(L.onFailure!==void 0){let C=L.onFailure;if(typeof C!="string"){let z={instancePath:G+"/onFailure",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}if(!(C==="stop"||C==="keep"||C==="remove")){let z={instancePath:G+"/onFailure",keyword:"enum",params:{allowedValues:O.properties.onFailure.enum}};x===null?x=[z]:x.push(z),I++}}
if(
L.timeoutMinutes!==void 0){
let C=L.timeoutMinutes;
if(
typeof C=="number"&&isFinite(C)){if(C>1440||isNaN(C)){let z={instancePath:G+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};x===null?x=[z]:x.push(z),I++}if(C<=0||isNaN(C)){let z={instancePath:G+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/timeoutMinutes",keyword:"type",params:{type:"number"}};x===null?x=[z]:x.push(z),I++}}
if(
L.reset!==void 0){
let C=L.reset;
if(
Array.isArray(C)){
let z=C.length;
for(let Q=0;Q<z;Q++){let W=C[Q];if(typeof W=="string"){if(!Jx.test(W)){let X={instancePath:G+"/reset/"+Q,keyword:"pattern",params:{pattern:"^(/([^/~]|~[01])+)+$"}};x===null?x=[X]:x.push(X),I++}}else{let X={instancePath:G+"/reset/"+Q,keyword:"type",params:{type:"string"}};x===null?x=[X]:x.push(X),I++}}
let J=C.length,U;
if(J>1){let Q={};for(;J--;){let W=C[J];if(typeof W=="string"){if(typeof Q[W]=="number"){U=Q[W];let X={instancePath:G+"/reset",keyword:"uniqueItems",params:{i:J,j:U}};x===null?x=[X]:x.push(X),I++;break}Q[W]=J}}}}else{let z={instancePath:G+"/reset",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),I++}}
if(L.complete!==void 0&&typeof L.complete!="boolean"){let C={instancePath:G+"/complete",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),I++}
if(L.requireCertificate!==void 0&&typeof L.requireCertificate!="boolean"){let C={instancePath:G+"/requireCertificate",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),I++}
if(L.adopt!==void 0&&typeof L.adopt!="boolean"){let C={instancePath:G+"/adopt",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),I++}
if(L.accountId!==void 0){let C=L.accountId;if(typeof C=="string"){if(!Lx.test(C)){let z={instancePath:G+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/accountId",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(L.region!==void 0){let C=L.region;if(typeof C=="string"){if(!Qx.test(C)){let z={instancePath:G+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/region",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(
L.roleArn!==void 0){
let C=L.roleArn;
if(typeof C=="string"){if(H(C)>2048){let z={instancePath:G+"/roleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),I++}if(!_.test(C)){let z={instancePath:G+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/roleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}
if(L.build!==void 0){let C=L.build;if(typeof C=="string"){if(H(C)>1024){let z={instancePath:G+"/build",keyword:"maxLength",params:{limit:1024}};x===null?x=[z]:x.push(z),I++}}else{let z={instancePath:G+"/build",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),I++}}}else{let C={instancePath:G,keyword:"type",params:{type:"object"}};x===null?x=[C]:x.push(C),I++}
return K.errors=x,I===0}
K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ux={name:"deploy-tenant",catalog:l,validate:E,help:async()=>(await import("./help.mjs")).helpOf("deploy-tenant"),schema:async()=>(await import("./base.mjs").then(L=>L.Z)).readSchema("deploy-tenant")},
q=({tags:L})=>{let G=L[R.domain];return G===void 0?void 0:P(G)},
f=(L,{tags:G})=>{let $=(G[R.publicSubnets]??"").split(" ");return L!==void 0&&L.length>0&&L.every(Z=>$.includes(Z))},
Wx=(L,G,$,Z)=>$?.subnets!==void 0&&!Z?$.assignPublicIp:f(L,G)?"ENABLED":void 0,
Xx=new Set(["memory","portMappings","maxCount"]),
Yx=Object.fromEntries(Object.entries(S).filter(([L])=>!Xx.has(L))),
g=L=>{let G={};for(let $ of T)L[$]!==void 0&&(G[$]=L[$]);return L.domain!==void 0&&L.hosts===void 0&&L.loadBalancer!=="none"&&(G.hosts=[`${L.name}.${L.domain}`]),G},
y=(L,G)=>(L.capacityProviderStrategy??G.defaultCapacityProviderStrategy)[0]?.capacityProvider?.startsWith("FARGATE")??!1,
Zx=(L,G,$)=>L==="tags"?$===void 0?G:A($,G??{}):L==="scaleOut"||L==="scaleIn"?A($,G):G,
$x=L=>L?.find(G=>G.protocol!=="udp")?.containerPort,
Hx=(
L,
G)=>{
let $=L.networkMode==="none",Z=L.containerPort,B=L.portMappings;
if(B===void 0){let I=Z??(!j(L)||$?void 0:S.portMappings[0]?.containerPort);B=I===void 0?[]:[{containerPort:I}]}else G.containerPort!==void 0&&G.portMappings===void 0&&B.length<=1&&(B=B[0]?.containerPort===Z?B:[{containerPort:G.containerPort}]);
let D=B.some(I=>I.containerPort===Z&&I.protocol!=="udp"),x=Z!==void 0&&(D||G.containerPort!==void 0)?Z:$x(B);
return{portMappings:B,containerPort:x}},
k=(L,G)=>{let $=(L.tags[G]??"").split(" ").filter(Z=>Z!=="");return $.length===0?void 0:$},
Bx=(
L,
G,
$,
{cluster:Z,present:B})=>{
let D={...L};
D.scaling!==!1&&G.desiredCount===void 0&&B?.desiredCount!==void 0&&delete D.desiredCount;
let x=(Y,N)=>{!(Y in D)&&N!==void 0&&(D[Y]=N)},I=y(L,Z);
x("networkMode",I?"awsvpc":"bridge"),(D.memoryReservation===void 0||I)&&x("memory",S.memory),x("maxCount",Math.max(S.maxCount,L.minCount??0)),x("desiredCount",L.minCount),Z.defaultCapacityProviderStrategy.length>0&&x("capacityProviderStrategy",[...Z.defaultCapacityProviderStrategy]),x("taskRoleArn",Z.tags[R.taskRole]),x("executionRoleArn",Z.tags[R.executionRole]);
for(let Y of["environment","secrets","tags","targetGroupAttributes"])x(Y,{});
for(let Y of["entryPoint","command"])x(Y,[]);
if(B!==void 0&&B.networkMode==="awsvpc"!=(D.networkMode==="awsvpc"))for(let Y of["subnets","securityGroups","assignPublicIp"])G[Y]===void 0&&D[Y]===B[Y]&&delete D[Y];
if(D.networkMode==="awsvpc"){x("subnets",k(Z,R.subnets)),x("securityGroups",k(Z,R.securityGroups));let Y=$.reset?.includes("/assignPublicIp")===!0;I&&x("assignPublicIp",Wx(D.subnets,Z,B,Y))}
let F=$.domain??q(Z);
return j(D)?F!==void 0&&x("hosts",[`${$.name}.${F}`]):D.hosts=G.hosts??[],x("hosts",[]),{...D,...Hx(D,G)}},
Dx=(
L,
G)=>{
let $=g(L),Z=A(Yx,G.clusterDefaults),B=L.complete===!0?void 0:G.present,D={};
for(let Y of T){let N=B!==void 0&&Y in B,V=N?Zx(Y,B[Y],Z[Y]):Z[Y];(N||V!==void 0)&&(D[Y]=V)}
let x=[],I=D;
for(let Y of L.reset??[]){let N=h(Z,Y);I=N===void 0?w(I,Y):c(I,Y,N),Y==="/memoryReservation"&&I.memory===void 0&&(I=w(I,"/memory"))}
let F=Bx(A(I,$),$,L,G);
return F.image===void 0&&x.push({pointer:"/image",message:`/image is needed: tenant ${L.name} does not exist yet.`,hint:"Give the image, for example acmecorp/shop:2.4.1."}),{settings:x.length>0?void 0:F,problems:x}};
export{f as a,Ux as c,q as d,y as i,Dx as r,g as s};
