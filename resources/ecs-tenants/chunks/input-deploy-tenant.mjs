import{_ as k,K as m,d as p,L as A,f as _,m as S,u as j,c as N,v as u,w,a as l}from"./base.mjs";
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
image:{type:"string",minLength:1,maxLength:512,pattern:"^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$"},
cpu:{type:"integer",minimum:2,maximum:196608},
memory:{type:"integer",minimum:6,maximum:3145728},
memoryReservation:{type:"integer",minimum:6,maximum:3145728},
networkMode:{type:"string",enum:["bridge","awsvpc","host","none"]},
containerPort:{type:"integer",minimum:1,maximum:65535},
portMappings:{type:"array",maxItems:100,items:{type:"object",additionalProperties:!1,required:["containerPort"],properties:{containerPort:{type:"integer",minimum:1,maximum:65535},hostPort:{type:"integer",minimum:0,maximum:65535},protocol:{type:"string",enum:["tcp","udp"]}}}},
entryPoint:{type:"array",items:{type:"string"},maxItems:100},
command:{type:"array",items:{type:"string"},maxItems:100},
environment:{type:"object",maxProperties:200,propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},additionalProperties:{type:"string",maxLength:32768}},
secrets:{type:"object",maxProperties:100,propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},additionalProperties:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:|ssm:[a-z0-9-]+:[0-9]{12}:parameter/).+$"}},
repositoryCredentials:{type:"object",additionalProperties:!1,required:["credentialsParameter"],properties:{credentialsParameter:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+$"}}},
healthCheck:{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:2,items:{type:"string",minLength:1}},interval:{type:"integer",minimum:5,maximum:300},timeout:{type:"integer",minimum:2,maximum:60},retries:{type:"integer",minimum:1,maximum:10},startPeriod:{type:"integer",minimum:0,maximum:300}}},
stopTimeout:{type:"integer",minimum:2,maximum:120},
cpuArchitecture:{type:"string",enum:["X86_64","ARM64"]},
taskRoleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
executionRoleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
logRetentionInDays:{type:"integer",enum:[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},
tags:{type:"object",propertyNames:{pattern:"^(?!(?:[aA][wW][sS]|ecs-tenants):)[A-Za-z0-9 +=._:/@-]{1,128}$"},additionalProperties:{type:"string",maxLength:256,pattern:"^[A-Za-z0-9 +=._:/@-]*$"},maxProperties:30},
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
beforeDeploy:{type:"object",additionalProperties:!1,required:["command"],properties:{command:{type:"array",minItems:1,maxItems:100,items:{type:"string"}}}},
plan:{type:"boolean"},
approvedPlan:{type:"string",pattern:"^[0-9a-f]{16}$"},
wait:{type:"boolean"},
onFailure:{type:"string",enum:["stop","keep","remove"]},
timeoutMinutes:{type:"number",exclusiveMinimum:0,maximum:1440},
reset:{type:"array",uniqueItems:!0,maxItems:100,items:{type:"string",pattern:"^(/([^/~]|~[01])+)+$"}},
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
d=new RegExp("^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:|ssm:[a-z0-9-]+:[0-9]{12}:parameter/).+$","u"),
o=new RegExp("^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+$","u"),
T=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u"),
n=new RegExp("^(?!(?:[aA][wW][sS]|ecs-tenants):)[A-Za-z0-9 +=._:/@-]{1,128}$","u"),
e=new RegExp("^[A-Za-z0-9 +=._:/@-]*$","u"),
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
L,
{instancePath:G="",parentData:Z,parentDataProperty:Y,rootData:$=L,dynamicAnchors:O={}}={}){
let x=null,H=0,B=K.evaluated;
if(
B.dynamicProps&&(B.props=void 0),B.dynamicItems&&(B.items=void 0),L&&typeof L=="object"&&!Array.isArray(L)){
if(L.name===void 0){let C={instancePath:G,keyword:"required",params:{missingProperty:"name"}};x===null?x=[C]:x.push(C),H++}
for(let C in L)if(!c.call(F.properties,C)){let z={instancePath:G,keyword:"additionalProperties",params:{additionalProperty:C}};x===null?x=[z]:x.push(z),H++}
if(
L.name!==void 0){
let C=L.name;
if(
typeof C=="string"){if(X(C)>32){let z={instancePath:G+"/name",keyword:"maxLength",params:{limit:32}};x===null?x=[z]:x.push(z),H++}if(X(C)<1){let z={instancePath:G+"/name",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),H++}if(!i.test(C)){let z={instancePath:G+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/name",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
L.cluster!==void 0){
let C=L.cluster;
if(
typeof C=="string"){if(X(C)>100){let z={instancePath:G+"/cluster",keyword:"maxLength",params:{limit:100}};x===null?x=[z]:x.push(z),H++}if(X(C)<1){let z={instancePath:G+"/cluster",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),H++}if(!E.test(C)){let z={instancePath:G+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/cluster",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
L.image!==void 0){
let C=L.image;
if(
typeof C=="string"){if(X(C)>512){let z={instancePath:G+"/image",keyword:"maxLength",params:{limit:512}};x===null?x=[z]:x.push(z),H++}if(X(C)<1){let z={instancePath:G+"/image",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),H++}if(!v.test(C)){let z={instancePath:G+"/image",keyword:"pattern",params:{pattern:"^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/image",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
L.cpu!==void 0){
let C=L.cpu;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/cpu",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>196608||isNaN(C)){let z={instancePath:G+"/cpu",keyword:"maximum",params:{comparison:"<=",limit:196608}};x===null?x=[z]:x.push(z),H++}if(C<2||isNaN(C)){let z={instancePath:G+"/cpu",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),H++}}}
if(
L.memory!==void 0){
let C=L.memory;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/memory",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>3145728||isNaN(C)){let z={instancePath:G+"/memory",keyword:"maximum",params:{comparison:"<=",limit:3145728}};x===null?x=[z]:x.push(z),H++}if(C<6||isNaN(C)){let z={instancePath:G+"/memory",keyword:"minimum",params:{comparison:">=",limit:6}};x===null?x=[z]:x.push(z),H++}}}
if(
L.memoryReservation!==void 0){
let C=L.memoryReservation;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/memoryReservation",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>3145728||isNaN(C)){let z={instancePath:G+"/memoryReservation",keyword:"maximum",params:{comparison:"<=",limit:3145728}};x===null?x=[z]:x.push(z),H++}if(C<6||isNaN(C)){let z={instancePath:G+"/memoryReservation",keyword:"minimum",params:{comparison:">=",limit:6}};x===null?x=[z]:x.push(z),H++}}}
if(L.networkMode!==void 0){let C=L.networkMode;if(typeof C!="string"){let z={instancePath:G+"/networkMode",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="bridge"||C==="awsvpc"||C==="host"||C==="none")){let z={instancePath:G+"/networkMode",keyword:"enum",params:{allowedValues:F.properties.networkMode.enum}};x===null?x=[z]:x.push(z),H++}}
if(
L.containerPort!==void 0){
let C=L.containerPort;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/containerPort",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>65535||isNaN(C)){let z={instancePath:G+"/containerPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[z]:x.push(z),H++}if(C<1||isNaN(C)){let z={instancePath:G+"/containerPort",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[z]:x.push(z),H++}}}
if(
L.portMappings!==void 0){
let C=L.portMappings;
if(
Array.isArray(C)){
if(C.length>100){let I={instancePath:G+"/portMappings",keyword:"maxItems",params:{limit:100}};x===null?x=[I]:x.push(I),H++}
let z=C.length;
for(
let I=0;
I<z;
I++){
let J=C[I];
if(
J&&typeof J=="object"&&!Array.isArray(J)){
if(J.containerPort===void 0){let Q={instancePath:G+"/portMappings/"+I,keyword:"required",params:{missingProperty:"containerPort"}};x===null?x=[Q]:x.push(Q),H++}
for(let Q in J)if(!(Q==="containerPort"||Q==="hostPort"||Q==="protocol")){let R={instancePath:G+"/portMappings/"+I,keyword:"additionalProperties",params:{additionalProperty:Q}};x===null?x=[R]:x.push(R),H++}
if(
J.containerPort!==void 0){
let Q=J.containerPort;
if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q))){let R={instancePath:G+"/portMappings/"+I+"/containerPort",keyword:"type",params:{type:"integer"}};x===null?x=[R]:x.push(R),H++}
if(typeof Q=="number"&&isFinite(Q)){if(Q>65535||isNaN(Q)){let R={instancePath:G+"/portMappings/"+I+"/containerPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[R]:x.push(R),H++}if(Q<1||isNaN(Q)){let R={instancePath:G+"/portMappings/"+I+"/containerPort",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[R]:x.push(R),H++}}}
if(
J.hostPort!==void 0){
let Q=J.hostPort;
if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q))){let R={instancePath:G+"/portMappings/"+I+"/hostPort",keyword:"type",params:{type:"integer"}};x===null?x=[R]:x.push(R),H++}
if(typeof Q=="number"&&isFinite(Q)){if(Q>65535||isNaN(Q)){let R={instancePath:G+"/portMappings/"+I+"/hostPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[R]:x.push(R),H++}if(Q<0||isNaN(Q)){let R={instancePath:G+"/portMappings/"+I+"/hostPort",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[R]:x.push(R),H++}}}
if(J.protocol!==void 0){let Q=J.protocol;if(typeof Q!="string"){let R={instancePath:G+"/portMappings/"+I+"/protocol",keyword:"type",params:{type:"string"}};x===null?x=[R]:x.push(R),H++}if(!(Q==="tcp"||Q==="udp")){let R={instancePath:G+"/portMappings/"+I+"/protocol",keyword:"enum",params:{allowedValues:F.properties.portMappings.items.properties.protocol.enum}};x===null?x=[R]:x.push(R),H++}}}else{let Q={instancePath:G+"/portMappings/"+I,keyword:"type",params:{type:"object"}};x===null?x=[Q]:x.push(Q),H++}}}else{let z={instancePath:G+"/portMappings",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(
L.entryPoint!==void 0){
let C=L.entryPoint;
if(
Array.isArray(C)){if(C.length>100){let I={instancePath:G+"/entryPoint",keyword:"maxItems",params:{limit:100}};x===null?x=[I]:x.push(I),H++}let z=C.length;for(let I=0;I<z;I++)if(typeof C[I]!="string"){let J={instancePath:G+"/entryPoint/"+I,keyword:"type",params:{type:"string"}};x===null?x=[J]:x.push(J),H++}}else{let z={instancePath:G+"/entryPoint",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(
L.command!==void 0){
let C=L.command;
if(
Array.isArray(C)){if(C.length>100){let I={instancePath:G+"/command",keyword:"maxItems",params:{limit:100}};x===null?x=[I]:x.push(I),H++}let z=C.length;for(let I=0;I<z;I++)if(typeof C[I]!="string"){let J={instancePath:G+"/command/"+I,keyword:"type",params:{type:"string"}};x===null?x=[J]:x.push(J),H++}}else{let z={instancePath:G+"/command",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(
L.environment!==void 0){
let C=L.environment;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(Object.keys(C).length>200){let z={instancePath:G+"/environment",keyword:"maxProperties",params:{limit:200}};x===null?x=[z]:x.push(z),H++}
for(let z in C){let I=H;if(typeof z=="string"&&!M.test(z)){let J={instancePath:G+"/environment",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},propertyName:z};x===null?x=[J]:x.push(J),H++}var W=I===H;if(!W){let J={instancePath:G+"/environment",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[J]:x.push(J),H++}}
for(let z in C){let I=C[z];if(typeof I=="string"){if(X(I)>32768){let J={instancePath:G+"/environment/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:32768}};x===null?x=[J]:x.push(J),H++}}else{let J={instancePath:G+"/environment/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[J]:x.push(J),H++}}}else{let z={instancePath:G+"/environment",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
L.secrets!==void 0){
let C=L.secrets;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(Object.keys(C).length>100){let z={instancePath:G+"/secrets",keyword:"maxProperties",params:{limit:100}};x===null?x=[z]:x.push(z),H++}
for(let z in C){let I=H;if(typeof z=="string"&&!M.test(z)){let J={instancePath:G+"/secrets",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},propertyName:z};x===null?x=[J]:x.push(J),H++}var D=I===H;if(!D){let J={instancePath:G+"/secrets",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[J]:x.push(J),H++}}
for(
let z in C){
let I=C[z];
if(
typeof I=="string"){if(X(I)>2048){let J={instancePath:G+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:2048}};x===null?x=[J]:x.push(J),H++}if(!d.test(I)){let J={instancePath:G+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:|ssm:[a-z0-9-]+:[0-9]{12}:parameter/).+$"}};x===null?x=[J]:x.push(J),H++}}else{let J={instancePath:G+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[J]:x.push(J),H++}}}else{let z={instancePath:G+"/secrets",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
L.repositoryCredentials!==void 0){
let C=L.repositoryCredentials;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(C.credentialsParameter===void 0){let z={instancePath:G+"/repositoryCredentials",keyword:"required",params:{missingProperty:"credentialsParameter"}};x===null?x=[z]:x.push(z),H++}
for(let z in C)if(z!=="credentialsParameter"){let I={instancePath:G+"/repositoryCredentials",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[I]:x.push(I),H++}
if(
C.credentialsParameter!==void 0){
let z=C.credentialsParameter;
if(typeof z=="string"){if(X(z)>2048){let I={instancePath:G+"/repositoryCredentials/credentialsParameter",keyword:"maxLength",params:{limit:2048}};x===null?x=[I]:x.push(I),H++}if(!o.test(z)){let I={instancePath:G+"/repositoryCredentials/credentialsParameter",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+$"}};x===null?x=[I]:x.push(I),H++}}else{let I={instancePath:G+"/repositoryCredentials/credentialsParameter",keyword:"type",params:{type:"string"}};x===null?x=[I]:x.push(I),H++}}}else{let z={instancePath:G+"/repositoryCredentials",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
L.healthCheck!==void 0){
let C=L.healthCheck;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(C.command===void 0){let z={instancePath:G+"/healthCheck",keyword:"required",params:{missingProperty:"command"}};x===null?x=[z]:x.push(z),H++}
for(let z in C)if(!(z==="command"||z==="interval"||z==="timeout"||z==="retries"||z==="startPeriod")){let I={instancePath:G+"/healthCheck",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[I]:x.push(I),H++}
if(
C.command!==void 0){
let z=C.command;
if(
Array.isArray(z)){
if(z.length<2){let J={instancePath:G+"/healthCheck/command",keyword:"minItems",params:{limit:2}};x===null?x=[J]:x.push(J),H++}
let I=z.length;
for(let J=0;J<I;J++){let Q=z[J];if(typeof Q=="string"){if(X(Q)<1){let R={instancePath:G+"/healthCheck/command/"+J,keyword:"minLength",params:{limit:1}};x===null?x=[R]:x.push(R),H++}}else{let R={instancePath:G+"/healthCheck/command/"+J,keyword:"type",params:{type:"string"}};x===null?x=[R]:x.push(R),H++}}}else{let I={instancePath:G+"/healthCheck/command",keyword:"type",params:{type:"array"}};x===null?x=[I]:x.push(I),H++}}
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
L.stopTimeout!==void 0){
let C=L.stopTimeout;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/stopTimeout",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>120||isNaN(C)){let z={instancePath:G+"/stopTimeout",keyword:"maximum",params:{comparison:"<=",limit:120}};x===null?x=[z]:x.push(z),H++}if(C<2||isNaN(C)){let z={instancePath:G+"/stopTimeout",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),H++}}}
if(L.cpuArchitecture!==void 0){let C=L.cpuArchitecture;if(typeof C!="string"){let z={instancePath:G+"/cpuArchitecture",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="X86_64"||C==="ARM64")){let z={instancePath:G+"/cpuArchitecture",keyword:"enum",params:{allowedValues:F.properties.cpuArchitecture.enum}};x===null?x=[z]:x.push(z),H++}}
if(
L.taskRoleArn!==void 0){
let C=L.taskRoleArn;
if(typeof C=="string"){if(X(C)>2048){let z={instancePath:G+"/taskRoleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),H++}if(!T.test(C)){let z={instancePath:G+"/taskRoleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/taskRoleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
L.executionRoleArn!==void 0){
let C=L.executionRoleArn;
if(typeof C=="string"){if(X(C)>2048){let z={instancePath:G+"/executionRoleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),H++}if(!T.test(C)){let z={instancePath:G+"/executionRoleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/executionRoleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
L.logRetentionInDays!==void 0){
let C=L.logRetentionInDays;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/logRetentionInDays",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(
!(C===1||C===3||C===5||C===7||C===14||C===30||C===60||C===90||C===120||C===150||C===180||C===365||C===400||C===545||C===731||C===1096||C===1827||C===2192||C===2557||C===2922||C===3288||C===3653)){let z={instancePath:G+"/logRetentionInDays",keyword:"enum",params:{allowedValues:F.properties.logRetentionInDays.enum}};x===null?x=[z]:x.push(z),H++}}
if(
L.tags!==void 0){
let C=L.tags;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(Object.keys(C).length>30){let z={instancePath:G+"/tags",keyword:"maxProperties",params:{limit:30}};x===null?x=[z]:x.push(z),H++}
for(let z in C){let I=H;if(typeof z=="string"&&!n.test(z)){let J={instancePath:G+"/tags",keyword:"pattern",params:{pattern:"^(?!(?:[aA][wW][sS]|ecs-tenants):)[A-Za-z0-9 +=._:/@-]{1,128}$"},propertyName:z};x===null?x=[J]:x.push(J),H++}var V=I===H;if(!V){let J={instancePath:G+"/tags",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[J]:x.push(J),H++}}
for(
let z in C){
let I=C[z];
if(
typeof I=="string"){if(X(I)>256){let J={instancePath:G+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:256}};x===null?x=[J]:x.push(J),H++}if(!e.test(I)){let J={instancePath:G+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"pattern",params:{pattern:"^[A-Za-z0-9 +=._:/@-]*$"}};x===null?x=[J]:x.push(J),H++}}else{let J={instancePath:G+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[J]:x.push(J),H++}}}else{let z={instancePath:G+"/tags",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(L.protected!==void 0&&typeof L.protected!="boolean"){let C={instancePath:G+"/protected",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(L.scaling!==void 0&&typeof L.scaling!="boolean"){let C={instancePath:G+"/scaling",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(
L.minCount!==void 0){
let C=L.minCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/minCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>5e3||isNaN(C)){let z={instancePath:G+"/minCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/minCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
L.maxCount!==void 0){
let C=L.maxCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/maxCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>5e3||isNaN(C)){let z={instancePath:G+"/maxCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/maxCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
L.desiredCount!==void 0){
let C=L.desiredCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/desiredCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>5e3||isNaN(C)){let z={instancePath:G+"/desiredCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/desiredCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
L.scaleOut!==void 0){
let C=L.scaleOut;
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
if(z>86400||isNaN(z)){let J={instancePath:G+"/scaleOut/period",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[J]:x.push(J),H++}
if(z<60||isNaN(z)){let J={instancePath:G+"/scaleOut/period",keyword:"minimum",params:{comparison:">=",limit:60}};x===null?x=[J]:x.push(J),H++}
let I;
if(I=z/60,I!==parseInt(I)){let J={instancePath:G+"/scaleOut/period",keyword:"multipleOf",params:{multipleOf:60}};x===null?x=[J]:x.push(J),H++}}}
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
if(z.length>20){let J={instancePath:G+"/scaleOut/stepAdjustments",keyword:"maxItems",params:{limit:20}};x===null?x=[J]:x.push(J),H++}
if(z.length<1){let J={instancePath:G+"/scaleOut/stepAdjustments",keyword:"minItems",params:{limit:1}};x===null?x=[J]:x.push(J),H++}
let I=z.length;
for(
let J=0;
J<I;
J++){
let Q=z[J];
if(
Q&&typeof Q=="object"&&!Array.isArray(Q)){
if(Q.scalingAdjustment===void 0){let R={instancePath:G+"/scaleOut/stepAdjustments/"+J,keyword:"required",params:{missingProperty:"scalingAdjustment"}};x===null?x=[R]:x.push(R),H++}
for(let R in Q)if(!(R==="metricIntervalLowerBound"||R==="metricIntervalUpperBound"||R==="scalingAdjustment")){let U={instancePath:G+"/scaleOut/stepAdjustments/"+J,keyword:"additionalProperties",params:{additionalProperty:R}};x===null?x=[U]:x.push(U),H++}
if(Q.metricIntervalLowerBound!==void 0){let R=Q.metricIntervalLowerBound;if(!(typeof R=="number"&&isFinite(R))){let U={instancePath:G+"/scaleOut/stepAdjustments/"+J+"/metricIntervalLowerBound",keyword:"type",params:{type:"number"}};x===null?x=[U]:x.push(U),H++}}
if(Q.metricIntervalUpperBound!==void 0){let R=Q.metricIntervalUpperBound;if(!(typeof R=="number"&&isFinite(R))){let U={instancePath:G+"/scaleOut/stepAdjustments/"+J+"/metricIntervalUpperBound",keyword:"type",params:{type:"number"}};x===null?x=[U]:x.push(U),H++}}
if(
Q.scalingAdjustment!==void 0){
let R=Q.scalingAdjustment;
if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R))){let U={instancePath:G+"/scaleOut/stepAdjustments/"+J+"/scalingAdjustment",keyword:"type",params:{type:"integer"}};x===null?x=[U]:x.push(U),H++}
if(typeof R=="number"&&isFinite(R)){if(R>5e3||isNaN(R)){let U={instancePath:G+"/scaleOut/stepAdjustments/"+J+"/scalingAdjustment",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[U]:x.push(U),H++}if(R<-5e3||isNaN(R)){let U={instancePath:G+"/scaleOut/stepAdjustments/"+J+"/scalingAdjustment",keyword:"minimum",params:{comparison:">=",limit:-5e3}};x===null?x=[U]:x.push(U),H++}}}}else{let R={instancePath:G+"/scaleOut/stepAdjustments/"+J,keyword:"type",params:{type:"object"}};x===null?x=[R]:x.push(R),H++}}}else{let I={instancePath:G+"/scaleOut/stepAdjustments",keyword:"type",params:{type:"array"}};x===null?x=[I]:x.push(I),H++}}}else{let z={instancePath:G+"/scaleOut",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
L.scaleIn!==void 0){
let C=L.scaleIn;
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
if(z>86400||isNaN(z)){let J={instancePath:G+"/scaleIn/period",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[J]:x.push(J),H++}
if(z<60||isNaN(z)){let J={instancePath:G+"/scaleIn/period",keyword:"minimum",params:{comparison:">=",limit:60}};x===null?x=[J]:x.push(J),H++}
let I;
if(I=z/60,I!==parseInt(I)){let J={instancePath:G+"/scaleIn/period",keyword:"multipleOf",params:{multipleOf:60}};x===null?x=[J]:x.push(J),H++}}}
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
if(z.length>20){let J={instancePath:G+"/scaleIn/stepAdjustments",keyword:"maxItems",params:{limit:20}};x===null?x=[J]:x.push(J),H++}
if(z.length<1){let J={instancePath:G+"/scaleIn/stepAdjustments",keyword:"minItems",params:{limit:1}};x===null?x=[J]:x.push(J),H++}
let I=z.length;
for(
let J=0;
J<I;
J++){
let Q=z[J];
if(
Q&&typeof Q=="object"&&!Array.isArray(Q)){
if(Q.scalingAdjustment===void 0){let R={instancePath:G+"/scaleIn/stepAdjustments/"+J,keyword:"required",params:{missingProperty:"scalingAdjustment"}};x===null?x=[R]:x.push(R),H++}
for(let R in Q)if(!(R==="metricIntervalLowerBound"||R==="metricIntervalUpperBound"||R==="scalingAdjustment")){let U={instancePath:G+"/scaleIn/stepAdjustments/"+J,keyword:"additionalProperties",params:{additionalProperty:R}};x===null?x=[U]:x.push(U),H++}
if(Q.metricIntervalLowerBound!==void 0){let R=Q.metricIntervalLowerBound;if(!(typeof R=="number"&&isFinite(R))){let U={instancePath:G+"/scaleIn/stepAdjustments/"+J+"/metricIntervalLowerBound",keyword:"type",params:{type:"number"}};x===null?x=[U]:x.push(U),H++}}
if(Q.metricIntervalUpperBound!==void 0){let R=Q.metricIntervalUpperBound;if(!(typeof R=="number"&&isFinite(R))){let U={instancePath:G+"/scaleIn/stepAdjustments/"+J+"/metricIntervalUpperBound",keyword:"type",params:{type:"number"}};x===null?x=[U]:x.push(U),H++}}
if(
Q.scalingAdjustment!==void 0){
let R=Q.scalingAdjustment;
if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R))){let U={instancePath:G+"/scaleIn/stepAdjustments/"+J+"/scalingAdjustment",keyword:"type",params:{type:"integer"}};x===null?x=[U]:x.push(U),H++}
if(typeof R=="number"&&isFinite(R)){if(R>5e3||isNaN(R)){let U={instancePath:G+"/scaleIn/stepAdjustments/"+J+"/scalingAdjustment",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[U]:x.push(U),H++}if(R<-5e3||isNaN(R)){let U={instancePath:G+"/scaleIn/stepAdjustments/"+J+"/scalingAdjustment",keyword:"minimum",params:{comparison:">=",limit:-5e3}};x===null?x=[U]:x.push(U),H++}}}}else{let R={instancePath:G+"/scaleIn/stepAdjustments/"+J,keyword:"type",params:{type:"object"}};x===null?x=[R]:x.push(R),H++}}}else{let I={instancePath:G+"/scaleIn/stepAdjustments",keyword:"type",params:{type:"array"}};x===null?x=[I]:x.push(I),H++}}}else{let z={instancePath:G+"/scaleIn",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
L.minimumHealthyPercent!==void 0){
let C=L.minimumHealthyPercent;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/minimumHealthyPercent",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>100||isNaN(C)){let z={instancePath:G+"/minimumHealthyPercent",keyword:"maximum",params:{comparison:"<=",limit:100}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/minimumHealthyPercent",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
L.maximumPercent!==void 0){
let C=L.maximumPercent;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/maximumPercent",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>200||isNaN(C)){let z={instancePath:G+"/maximumPercent",keyword:"maximum",params:{comparison:"<=",limit:200}};x===null?x=[z]:x.push(z),H++}if(C<100||isNaN(C)){let z={instancePath:G+"/maximumPercent",keyword:"minimum",params:{comparison:">=",limit:100}};x===null?x=[z]:x.push(z),H++}}}
if(
L.healthCheckGracePeriodSeconds!==void 0){
let C=L.healthCheckGracePeriodSeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthCheckGracePeriodSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>2147483647||isNaN(C)){let z={instancePath:G+"/healthCheckGracePeriodSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/healthCheckGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
L.capacityProviderStrategy!==void 0){
let C=L.capacityProviderStrategy;
if(
Array.isArray(C)){
if(C.length>20){let I={instancePath:G+"/capacityProviderStrategy",keyword:"maxItems",params:{limit:20}};x===null?x=[I]:x.push(I),H++}
if(C.length<1){let I={instancePath:G+"/capacityProviderStrategy",keyword:"minItems",params:{limit:1}};x===null?x=[I]:x.push(I),H++}
let z=C.length;
for(
let I=0;
I<z;
I++){
let J=C[I];
if(
J&&typeof J=="object"&&!Array.isArray(J)){
if(J.capacityProvider===void 0){let Q={instancePath:G+"/capacityProviderStrategy/"+I,keyword:"required",params:{missingProperty:"capacityProvider"}};x===null?x=[Q]:x.push(Q),H++}
for(let Q in J)if(!(Q==="capacityProvider"||Q==="weight"||Q==="base")){let R={instancePath:G+"/capacityProviderStrategy/"+I,keyword:"additionalProperties",params:{additionalProperty:Q}};x===null?x=[R]:x.push(R),H++}
if(
J.capacityProvider!==void 0){
let Q=J.capacityProvider;
if(typeof Q=="string"){if(X(Q)>255){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/capacityProvider",keyword:"maxLength",params:{limit:255}};x===null?x=[R]:x.push(R),H++}if(X(Q)<1){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/capacityProvider",keyword:"minLength",params:{limit:1}};x===null?x=[R]:x.push(R),H++}}else{let R={instancePath:G+"/capacityProviderStrategy/"+I+"/capacityProvider",keyword:"type",params:{type:"string"}};x===null?x=[R]:x.push(R),H++}}
if(
J.weight!==void 0){
let Q=J.weight;
if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q))){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/weight",keyword:"type",params:{type:"integer"}};x===null?x=[R]:x.push(R),H++}
if(typeof Q=="number"&&isFinite(Q)){if(Q>1e3||isNaN(Q)){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/weight",keyword:"maximum",params:{comparison:"<=",limit:1e3}};x===null?x=[R]:x.push(R),H++}if(Q<0||isNaN(Q)){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/weight",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[R]:x.push(R),H++}}}
if(
J.base!==void 0){
let Q=J.base;
if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q))){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/base",keyword:"type",params:{type:"integer"}};x===null?x=[R]:x.push(R),H++}
if(typeof Q=="number"&&isFinite(Q)){if(Q>1e5||isNaN(Q)){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/base",keyword:"maximum",params:{comparison:"<=",limit:1e5}};x===null?x=[R]:x.push(R),H++}if(Q<0||isNaN(Q)){let R={instancePath:G+"/capacityProviderStrategy/"+I+"/base",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[R]:x.push(R),H++}}}}else{let Q={instancePath:G+"/capacityProviderStrategy/"+I,keyword:"type",params:{type:"object"}};x===null?x=[Q]:x.push(Q),H++}}}else{let z={instancePath:G+"/capacityProviderStrategy",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(
L.subnets!==void 0){
let C=L.subnets;
if(
Array.isArray(C)){
if(C.length>16){let Q={instancePath:G+"/subnets",keyword:"maxItems",params:{limit:16}};x===null?x=[Q]:x.push(Q),H++}
if(C.length<1){let Q={instancePath:G+"/subnets",keyword:"minItems",params:{limit:1}};x===null?x=[Q]:x.push(Q),H++}
let z=C.length;
for(let Q=0;Q<z;Q++){let R=C[Q];if(typeof R=="string"){if(!s.test(R)){let U={instancePath:G+"/subnets/"+Q,keyword:"pattern",params:{pattern:"^subnet-[0-9a-f]{8,17}$"}};x===null?x=[U]:x.push(U),H++}}else{let U={instancePath:G+"/subnets/"+Q,keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),H++}}
let I=C.length,J;
if(I>1){let Q={};for(;I--;){let R=C[I];if(typeof R=="string"){if(typeof Q[R]=="number"){J=Q[R];let U={instancePath:G+"/subnets",keyword:"uniqueItems",params:{i:I,j:J}};x===null?x=[U]:x.push(U),H++;break}Q[R]=I}}}}else{let z={instancePath:G+"/subnets",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(
L.securityGroups!==void 0){
let C=L.securityGroups;
if(
Array.isArray(C)){
if(C.length>5){let Q={instancePath:G+"/securityGroups",keyword:"maxItems",params:{limit:5}};x===null?x=[Q]:x.push(Q),H++}
if(C.length<1){let Q={instancePath:G+"/securityGroups",keyword:"minItems",params:{limit:1}};x===null?x=[Q]:x.push(Q),H++}
let z=C.length;
for(let Q=0;Q<z;Q++){let R=C[Q];if(typeof R=="string"){if(!t.test(R)){let U={instancePath:G+"/securityGroups/"+Q,keyword:"pattern",params:{pattern:"^sg-[0-9a-f]{8,17}$"}};x===null?x=[U]:x.push(U),H++}}else{let U={instancePath:G+"/securityGroups/"+Q,keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),H++}}
let I=C.length,J;
if(I>1){let Q={};for(;I--;){let R=C[I];if(typeof R=="string"){if(typeof Q[R]=="number"){J=Q[R];let U={instancePath:G+"/securityGroups",keyword:"uniqueItems",params:{i:I,j:J}};x===null?x=[U]:x.push(U),H++;break}Q[R]=I}}}}else{let z={instancePath:G+"/securityGroups",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(L.assignPublicIp!==void 0){let C=L.assignPublicIp;if(typeof C!="string"){let z={instancePath:G+"/assignPublicIp",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="ENABLED"||C==="DISABLED")){let z={instancePath:G+"/assignPublicIp",keyword:"enum",params:{allowedValues:F.properties.assignPublicIp.enum}};x===null?x=[z]:x.push(z),H++}}
if(L.loadBalancer!==void 0){let C=L.loadBalancer;if(typeof C!="string"){let z={instancePath:G+"/loadBalancer",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="shared"||C==="none")){let z={instancePath:G+"/loadBalancer",keyword:"enum",params:{allowedValues:F.properties.loadBalancer.enum}};x===null?x=[z]:x.push(z),H++}}
if(
L.healthCheckPath!==void 0){
let C=L.healthCheckPath;
if(
typeof C=="string"){if(X(C)>1024){let z={instancePath:G+"/healthCheckPath",keyword:"maxLength",params:{limit:1024}};x===null?x=[z]:x.push(z),H++}if(X(C)<1){let z={instancePath:G+"/healthCheckPath",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),H++}if(!a.test(C)){let z={instancePath:G+"/healthCheckPath",keyword:"pattern",params:{pattern:"^/[!-~]*$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/healthCheckPath",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
L.matcher!==void 0){
let C=L.matcher;
if(typeof C=="string"){if(X(C)>255){let z={instancePath:G+"/matcher",keyword:"maxLength",params:{limit:255}};x===null?x=[z]:x.push(z),H++}if(!r.test(C)){let z={instancePath:G+"/matcher",keyword:"pattern",params:{pattern:"^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/matcher",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
L.healthCheckIntervalSeconds!==void 0){
let C=L.healthCheckIntervalSeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthCheckIntervalSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>300||isNaN(C)){let z={instancePath:G+"/healthCheckIntervalSeconds",keyword:"maximum",params:{comparison:"<=",limit:300}};x===null?x=[z]:x.push(z),H++}if(C<5||isNaN(C)){let z={instancePath:G+"/healthCheckIntervalSeconds",keyword:"minimum",params:{comparison:">=",limit:5}};x===null?x=[z]:x.push(z),H++}}}
if(
L.healthCheckTimeoutSeconds!==void 0){
let C=L.healthCheckTimeoutSeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthCheckTimeoutSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>120||isNaN(C)){let z={instancePath:G+"/healthCheckTimeoutSeconds",keyword:"maximum",params:{comparison:"<=",limit:120}};x===null?x=[z]:x.push(z),H++}if(C<2||isNaN(C)){let z={instancePath:G+"/healthCheckTimeoutSeconds",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),H++}}}
if(
L.healthyThresholdCount!==void 0){
let C=L.healthyThresholdCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/healthyThresholdCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>10||isNaN(C)){let z={instancePath:G+"/healthyThresholdCount",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[z]:x.push(z),H++}if(C<2||isNaN(C)){let z={instancePath:G+"/healthyThresholdCount",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),H++}}}
if(
L.unhealthyThresholdCount!==void 0){
let C=L.unhealthyThresholdCount;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/unhealthyThresholdCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>10||isNaN(C)){let z={instancePath:G+"/unhealthyThresholdCount",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[z]:x.push(z),H++}if(C<2||isNaN(C)){let z={instancePath:G+"/unhealthyThresholdCount",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),H++}}}
if(
L.deregistrationDelaySeconds!==void 0){
let C=L.deregistrationDelaySeconds;
if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let z={instancePath:G+"/deregistrationDelaySeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),H++}
if(typeof C=="number"&&isFinite(C)){if(C>3600||isNaN(C)){let z={instancePath:G+"/deregistrationDelaySeconds",keyword:"maximum",params:{comparison:"<=",limit:3600}};x===null?x=[z]:x.push(z),H++}if(C<0||isNaN(C)){let z={instancePath:G+"/deregistrationDelaySeconds",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),H++}}}
if(
L.targetGroupAttributes!==void 0){
let C=L.targetGroupAttributes;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(Object.keys(C).length>20){let z={instancePath:G+"/targetGroupAttributes",keyword:"maxProperties",params:{limit:20}};x===null?x=[z]:x.push(z),H++}
for(let z in C){let I=H;if(typeof z=="string"&&!xx.test(z)){let J={instancePath:G+"/targetGroupAttributes",keyword:"pattern",params:{pattern:"^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$"},propertyName:z};x===null?x=[J]:x.push(J),H++}var y=I===H;if(!y){let J={instancePath:G+"/targetGroupAttributes",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[J]:x.push(J),H++}}
for(let z in C){let I=C[z];if(typeof I=="string"){if(X(I)>256){let J={instancePath:G+"/targetGroupAttributes/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:256}};x===null?x=[J]:x.push(J),H++}}else{let J={instancePath:G+"/targetGroupAttributes/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[J]:x.push(J),H++}}}else{let z={instancePath:G+"/targetGroupAttributes",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(
L.hosts!==void 0){
let C=L.hosts;
if(
Array.isArray(C)){
if(C.length>5){let Q={instancePath:G+"/hosts",keyword:"maxItems",params:{limit:5}};x===null?x=[Q]:x.push(Q),H++}
if(C.length<1){let Q={instancePath:G+"/hosts",keyword:"minItems",params:{limit:1}};x===null?x=[Q]:x.push(Q),H++}
let z=C.length;
for(
let Q=0;
Q<z;
Q++){
let R=C[Q];
if(typeof R=="string"){if(X(R)>128){let U={instancePath:G+"/hosts/"+Q,keyword:"maxLength",params:{limit:128}};x===null?x=[U]:x.push(U),H++}if(!b.test(R)){let U={instancePath:G+"/hosts/"+Q,keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"}};x===null?x=[U]:x.push(U),H++}}else{let U={instancePath:G+"/hosts/"+Q,keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),H++}}
let I=C.length,J;
if(I>1){let Q={};for(;I--;){let R=C[I];if(typeof R=="string"){if(typeof Q[R]=="number"){J=Q[R];let U={instancePath:G+"/hosts",keyword:"uniqueItems",params:{i:I,j:J}};x===null?x=[U]:x.push(U),H++;break}Q[R]=I}}}}else{let z={instancePath:G+"/hosts",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(
L.domain!==void 0){
let C=L.domain;
if(typeof C=="string"){if(X(C)>120){let z={instancePath:G+"/domain",keyword:"maxLength",params:{limit:120}};x===null?x=[z]:x.push(z),H++}if(!b.test(C)){let z={instancePath:G+"/domain",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/domain",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(L.dns!==void 0){let C=L.dns;if(typeof C!="string"){let z={instancePath:G+"/dns",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="record"||C==="wildcard"||C==="none")){let z={instancePath:G+"/dns",keyword:"enum",params:{allowedValues:F.properties.dns.enum}};x===null?x=[z]:x.push(z),H++}}
if(L.forceNewDeployment!==void 0&&typeof L.forceNewDeployment!="boolean"){let C={instancePath:G+"/forceNewDeployment",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(
L.beforeDeploy!==void 0){
let C=L.beforeDeploy;
if(
C&&typeof C=="object"&&!Array.isArray(C)){
if(C.command===void 0){let z={instancePath:G+"/beforeDeploy",keyword:"required",params:{missingProperty:"command"}};x===null?x=[z]:x.push(z),H++}
for(let z in C)if(z!=="command"){let I={instancePath:G+"/beforeDeploy",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[I]:x.push(I),H++}
if(
C.command!==void 0){
let z=C.command;
if(
Array.isArray(z)){
if(z.length>100){let J={instancePath:G+"/beforeDeploy/command",keyword:"maxItems",params:{limit:100}};x===null?x=[J]:x.push(J),H++}
if(z.length<1){let J={instancePath:G+"/beforeDeploy/command",keyword:"minItems",params:{limit:1}};x===null?x=[J]:x.push(J),H++}
let I=z.length;
for(let J=0;J<I;J++)if(typeof z[J]!="string"){let Q={instancePath:G+"/beforeDeploy/command/"+J,keyword:"type",params:{type:"string"}};x===null?x=[Q]:x.push(Q),H++}}else{let I={instancePath:G+"/beforeDeploy/command",keyword:"type",params:{type:"array"}};x===null?x=[I]:x.push(I),H++}}}else{let z={instancePath:G+"/beforeDeploy",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),H++}}
if(L.plan!==void 0&&typeof L.plan!="boolean"){let C={instancePath:G+"/plan",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(L.approvedPlan!==void 0){let C=L.approvedPlan;if(typeof C=="string"){if(!zx.test(C)){let z={instancePath:G+"/approvedPlan",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/approvedPlan",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(L.wait!==void 0&&typeof L.wait!="boolean"){let C={instancePath:G+"/wait",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(L.onFailure!==void 0){let C=L.onFailure;if(typeof C!="string"){let z={instancePath:G+"/onFailure",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}if(!(C==="stop"||C==="keep"||C==="remove")){let z={instancePath:G+"/onFailure",keyword:"enum",params:{allowedValues:F.properties.onFailure.enum}};x===null?x=[z]:x.push(z),H++}}
if(
L.timeoutMinutes!==void 0){
let C=L.timeoutMinutes;
if(
typeof C=="number"&&isFinite(C)){if(C>1440||isNaN(C)){let z={instancePath:G+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};x===null?x=[z]:x.push(z),H++}if(C<=0||isNaN(C)){let z={instancePath:G+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/timeoutMinutes",keyword:"type",params:{type:"number"}};x===null?x=[z]:x.push(z),H++}}
if(
L.reset!==void 0){
let C=L.reset;
if(
Array.isArray(C)){
if(C.length>100){let Q={instancePath:G+"/reset",keyword:"maxItems",params:{limit:100}};x===null?x=[Q]:x.push(Q),H++}
let z=C.length;
for(let Q=0;Q<z;Q++){let R=C[Q];if(typeof R=="string"){if(!Cx.test(R)){let U={instancePath:G+"/reset/"+Q,keyword:"pattern",params:{pattern:"^(/([^/~]|~[01])+)+$"}};x===null?x=[U]:x.push(U),H++}}else{let U={instancePath:G+"/reset/"+Q,keyword:"type",params:{type:"string"}};x===null?x=[U]:x.push(U),H++}}
let I=C.length,J;
if(I>1){let Q={};for(;I--;){let R=C[I];if(typeof R=="string"){if(typeof Q[R]=="number"){J=Q[R];let U={instancePath:G+"/reset",keyword:"uniqueItems",params:{i:I,j:J}};x===null?x=[U]:x.push(U),H++;break}Q[R]=I}}}}else{let z={instancePath:G+"/reset",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),H++}}
if(L.complete!==void 0&&typeof L.complete!="boolean"){let C={instancePath:G+"/complete",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(L.adopt!==void 0&&typeof L.adopt!="boolean"){let C={instancePath:G+"/adopt",keyword:"type",params:{type:"boolean"}};x===null?x=[C]:x.push(C),H++}
if(L.accountId!==void 0){let C=L.accountId;if(typeof C=="string"){if(!Gx.test(C)){let z={instancePath:G+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/accountId",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(L.region!==void 0){let C=L.region;if(typeof C=="string"){if(!Hx.test(C)){let z={instancePath:G+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/region",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(
L.roleArn!==void 0){
let C=L.roleArn;
if(typeof C=="string"){if(X(C)>2048){let z={instancePath:G+"/roleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),H++}if(!T.test(C)){let z={instancePath:G+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/roleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}
if(L.build!==void 0){let C=L.build;if(typeof C=="string"){if(X(C)>1024){let z={instancePath:G+"/build",keyword:"maxLength",params:{limit:1024}};x===null?x=[z]:x.push(z),H++}}else{let z={instancePath:G+"/build",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),H++}}}else{let C={instancePath:G,keyword:"type",params:{type:"object"}};x===null?x=[C]:x.push(C),H++}
return K.errors=x,H===0}
K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ix={name:"deploy-tenant",catalog:p,validate:h,help:async()=>(await import("./help.mjs")).helpOf("deploy-tenant"),schema:async()=>(await import("./base.mjs").then(L=>L.Q)).readSchema("deploy-tenant")},
Jx=new Set(["memory","portMappings","maxCount"]),
Lx=Object.fromEntries(Object.entries(A).filter(([L])=>!Jx.has(L))),
q=L=>{let G={};for(let Z of _)L[Z]!==void 0&&(G[Z]=L[Z]);return L.domain!==void 0&&L.hosts===void 0&&L.loadBalancer!=="none"&&(G.hosts=[`${L.name}.${L.domain}`]),G},
f=(L,G)=>(L.capacityProviderStrategy??G.defaultCapacityProviderStrategy)[0]?.capacityProvider?.startsWith("FARGATE")??!1,
Qx=(L,G,Z)=>L==="tags"?Z===void 0?G:S(Z,G??{}):L==="scaleOut"||L==="scaleIn"?S(Z,G):G,
Rx=L=>L?.find(G=>G.protocol!=="udp")?.containerPort,
Ux=(
L,
G)=>{
let Z=L.networkMode==="none",Y=L.containerPort,$=L.portMappings;
if($===void 0){let H=Y??(!j(L)||Z?void 0:A.portMappings[0]?.containerPort);$=H===void 0?[]:[{containerPort:H}]}else G.containerPort!==void 0&&G.portMappings===void 0&&$.length<=1&&($=$[0]?.containerPort===Y?$:[{containerPort:G.containerPort}]);
let O=$.some(H=>H.containerPort===Y&&H.protocol!=="udp"),x=Y!==void 0&&(O||G.containerPort!==void 0)?Y:Rx($);
return{portMappings:$,containerPort:x}},
g=(L,G)=>{let Z=(L.tags[G]??"").split(" ").filter(Y=>Y!=="");return Z.length===0?void 0:Z},
Wx=(
L,
G,
Z,
{cluster:Y,present:$})=>{
let O={...L};
O.scaling!==!1&&G.desiredCount===void 0&&$?.desiredCount!==void 0&&delete O.desiredCount;
let x=(W,D)=>{!(W in O)&&D!==void 0&&(O[W]=D)},H=f(L,Y);
x("networkMode",H?"awsvpc":"bridge"),(O.memoryReservation===void 0||H)&&x("memory",A.memory),x("maxCount",Math.max(A.maxCount,L.minCount??0)),x("desiredCount",L.minCount),Y.defaultCapacityProviderStrategy.length>0&&x("capacityProviderStrategy",[...Y.defaultCapacityProviderStrategy]),x("taskRoleArn",Y.tags[N.taskRole]),x("executionRoleArn",Y.tags[N.executionRole]);
for(let W of["environment","secrets","tags","targetGroupAttributes"])x(W,{});
for(let W of["entryPoint","command"])x(W,[]);
if($!==void 0&&$.networkMode==="awsvpc"!=(O.networkMode==="awsvpc"))for(let W of["subnets","securityGroups","assignPublicIp"])G[W]===void 0&&O[W]===$[W]&&delete O[W];
O.networkMode==="awsvpc"&&(x("subnets",g(Y,N.subnets)),x("securityGroups",g(Y,N.securityGroups)));
let B=Z.domain??Y.tags[N.domain];
return j(O)?B!==void 0&&x("hosts",[`${Z.name}.${B}`]):O.hosts=G.hosts??[],x("hosts",[]),{...O,...Ux(O,G)}},
Xx=(
L,
G)=>{
let Z=q(L),Y=S(Lx,G.clusterDefaults),$=L.complete===!0?void 0:G.present,O={};
for(let W of _){let D=$!==void 0&&W in $,V=D?Qx(W,$[W],Y[W]):Y[W];(D||V!==void 0)&&(O[W]=V)}
let x=[],H=O;
for(let W of L.reset??[]){let D=u(Y,W);H=D===void 0?w(H,W):l(H,W,D),W==="/memoryReservation"&&H.memory===void 0&&(H=w(H,"/memory"))}
let B=Wx(S(H,Z),Z,L,G);
return B.image===void 0&&x.push({pointer:"/image",message:`/image is needed: tenant ${L.name} does not exist yet.`,hint:"Give the image, for example acmecorp/shop:2.4.1."}),{settings:x.length>0?void 0:B,problems:x}};
export{Ix as c,f as i,Xx as r,q as s};
