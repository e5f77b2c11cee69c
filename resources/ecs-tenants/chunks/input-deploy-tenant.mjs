import{_ as y,H as k,d as m,I as A,f as _,m as S,c as N,v as p,w as j,a as u}from"./base.mjs";
var l=y(k(),1),
P=K,
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
cpu:{type:"integer",minimum:128,maximum:196608},
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
tags:{type:"object",maxProperties:30,propertyNames:{pattern:"^(?!(?:[aA][wW][sS]|ecs-tenants):)[A-Za-z0-9 +=._:/@-]{1,128}$"},additionalProperties:{type:"string",maxLength:256,pattern:"^[A-Za-z0-9 +=._:/@-]*$"}},
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
subnets:{type:"array",minItems:1,maxItems:16,uniqueItems:!0,items:{type:"string",pattern:"^subnet-[0-9a-f]{8,17}$"}},
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
h=Object.prototype.hasOwnProperty,
W=l.default.default,
c=new RegExp("^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$","u"),
i=new RegExp("^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$","u"),
E=new RegExp("^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$","u"),
w=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]{0,254}$","u"),
v=new RegExp("^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:|ssm:[a-z0-9-]+:[0-9]{12}:parameter/).+$","u"),
d=new RegExp("^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+$","u"),
T=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u"),
o=new RegExp("^(?!(?:[aA][wW][sS]|ecs-tenants):)[A-Za-z0-9 +=._:/@-]{1,128}$","u"),
n=new RegExp("^[A-Za-z0-9 +=._:/@-]*$","u"),
e=new RegExp("^subnet-[0-9a-f]{8,17}$","u"),
s=new RegExp("^sg-[0-9a-f]{8,17}$","u"),
t=new RegExp("^/[!-~]*$","u"),
a=new RegExp("^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$","u"),
r=new RegExp("^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$","u"),
M=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$","u"),
xx=new RegExp("^[0-9a-f]{16}$","u"),
zx=new RegExp("^(/([^/~]|~[01])+)+$","u"),
Bx=new RegExp("^[0-9]{12}$","u"),
Cx=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u");
function K(
J,
{instancePath:C="",parentData:Y,parentDataProperty:X,rootData:Z=J,dynamicAnchors:$={}}={}){
let x=null,G=0,O=K.evaluated;
if(
O.dynamicProps&&(O.props=void 0),O.dynamicItems&&(O.items=void 0),J&&typeof J=="object"&&!Array.isArray(J)){
if(J.name===void 0){let B={instancePath:C,keyword:"required",params:{missingProperty:"name"}};x===null?x=[B]:x.push(B),G++}
for(let B in J)if(!h.call(F.properties,B)){let z={instancePath:C,keyword:"additionalProperties",params:{additionalProperty:B}};x===null?x=[z]:x.push(z),G++}
if(
J.name!==void 0){
let B=J.name;
if(typeof B=="string"){if(W(B)>32){let z={instancePath:C+"/name",keyword:"maxLength",params:{limit:32}};x===null?x=[z]:x.push(z),G++}if(W(B)<1){let z={instancePath:C+"/name",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),G++}if(!c.test(B)){let z={instancePath:C+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/name",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(
J.cluster!==void 0){
let B=J.cluster;
if(
typeof B=="string"){if(W(B)>100){let z={instancePath:C+"/cluster",keyword:"maxLength",params:{limit:100}};x===null?x=[z]:x.push(z),G++}if(W(B)<1){let z={instancePath:C+"/cluster",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),G++}if(!i.test(B)){let z={instancePath:C+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/cluster",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(
J.image!==void 0){
let B=J.image;
if(
typeof B=="string"){
if(W(B)>512){let z={instancePath:C+"/image",keyword:"maxLength",params:{limit:512}};x===null?x=[z]:x.push(z),G++}
if(W(B)<1){let z={instancePath:C+"/image",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),G++}
if(!E.test(B)){let z={instancePath:C+"/image",keyword:"pattern",params:{pattern:"^(?:(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::[0-9]{1,5})?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/image",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(J.cpu!==void 0){let B=J.cpu;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/cpu",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}if(typeof B=="number"&&isFinite(B)){if(B>196608||isNaN(B)){let z={instancePath:C+"/cpu",keyword:"maximum",params:{comparison:"<=",limit:196608}};x===null?x=[z]:x.push(z),G++}if(B<128||isNaN(B)){let z={instancePath:C+"/cpu",keyword:"minimum",params:{comparison:">=",limit:128}};x===null?x=[z]:x.push(z),G++}}}
if(
J.memory!==void 0){let B=J.memory;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/memory",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}if(typeof B=="number"&&isFinite(B)){if(B>3145728||isNaN(B)){let z={instancePath:C+"/memory",keyword:"maximum",params:{comparison:"<=",limit:3145728}};x===null?x=[z]:x.push(z),G++}if(B<6||isNaN(B)){let z={instancePath:C+"/memory",keyword:"minimum",params:{comparison:">=",limit:6}};x===null?x=[z]:x.push(z),G++}}}
if(
J.memoryReservation!==void 0){
let B=J.memoryReservation;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/memoryReservation",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>3145728||isNaN(B)){let z={instancePath:C+"/memoryReservation",keyword:"maximum",params:{comparison:"<=",limit:3145728}};x===null?x=[z]:x.push(z),G++}if(B<6||isNaN(B)){let z={instancePath:C+"/memoryReservation",keyword:"minimum",params:{comparison:">=",limit:6}};x===null?x=[z]:x.push(z),G++}}}
if(J.networkMode!==void 0){let B=J.networkMode;if(typeof B!="string"){let z={instancePath:C+"/networkMode",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}if(!(B==="bridge"||B==="awsvpc"||B==="host"||B==="none")){let z={instancePath:C+"/networkMode",keyword:"enum",params:{allowedValues:F.properties.networkMode.enum}};x===null?x=[z]:x.push(z),G++}}
if(
J.containerPort!==void 0){
let B=J.containerPort;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/containerPort",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>65535||isNaN(B)){let z={instancePath:C+"/containerPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[z]:x.push(z),G++}if(B<1||isNaN(B)){let z={instancePath:C+"/containerPort",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[z]:x.push(z),G++}}}
if(
J.portMappings!==void 0){
let B=J.portMappings;
if(
Array.isArray(B)){
if(B.length>100){let H={instancePath:C+"/portMappings",keyword:"maxItems",params:{limit:100}};x===null?x=[H]:x.push(H),G++}
let z=B.length;
for(
let H=0;
H<z;
H++){
let I=B[H];
if(
I&&typeof I=="object"&&!Array.isArray(I)){
if(I.containerPort===void 0){let L={instancePath:C+"/portMappings/"+H,keyword:"required",params:{missingProperty:"containerPort"}};x===null?x=[L]:x.push(L),G++}
for(let L in I)if(!(L==="containerPort"||L==="hostPort"||L==="protocol")){let Q={instancePath:C+"/portMappings/"+H,keyword:"additionalProperties",params:{additionalProperty:L}};x===null?x=[Q]:x.push(Q),G++}
if(
I.containerPort!==void 0){
let L=I.containerPort;
if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let Q={instancePath:C+"/portMappings/"+H+"/containerPort",keyword:"type",params:{type:"integer"}};x===null?x=[Q]:x.push(Q),G++}
if(typeof L=="number"&&isFinite(L)){if(L>65535||isNaN(L)){let Q={instancePath:C+"/portMappings/"+H+"/containerPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[Q]:x.push(Q),G++}if(L<1||isNaN(L)){let Q={instancePath:C+"/portMappings/"+H+"/containerPort",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[Q]:x.push(Q),G++}}}
if(
I.hostPort!==void 0){
let L=I.hostPort;
if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let Q={instancePath:C+"/portMappings/"+H+"/hostPort",keyword:"type",params:{type:"integer"}};x===null?x=[Q]:x.push(Q),G++}
if(typeof L=="number"&&isFinite(L)){if(L>65535||isNaN(L)){let Q={instancePath:C+"/portMappings/"+H+"/hostPort",keyword:"maximum",params:{comparison:"<=",limit:65535}};x===null?x=[Q]:x.push(Q),G++}if(L<0||isNaN(L)){let Q={instancePath:C+"/portMappings/"+H+"/hostPort",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[Q]:x.push(Q),G++}}}
if(I.protocol!==void 0){let L=I.protocol;if(typeof L!="string"){let Q={instancePath:C+"/portMappings/"+H+"/protocol",keyword:"type",params:{type:"string"}};x===null?x=[Q]:x.push(Q),G++}if(!(L==="tcp"||L==="udp")){let Q={instancePath:C+"/portMappings/"+H+"/protocol",keyword:"enum",params:{allowedValues:F.properties.portMappings.items.properties.protocol.enum}};x===null?x=[Q]:x.push(Q),G++}}}else{let L={instancePath:C+"/portMappings/"+H,keyword:"type",params:{type:"object"}};x===null?x=[L]:x.push(L),G++}}}else{let z={instancePath:C+"/portMappings",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),G++}}
if(J.entryPoint!==void 0){let B=J.entryPoint;if(Array.isArray(B)){if(B.length>100){let H={instancePath:C+"/entryPoint",keyword:"maxItems",params:{limit:100}};x===null?x=[H]:x.push(H),G++}let z=B.length;for(let H=0;H<z;H++)if(typeof B[H]!="string"){let I={instancePath:C+"/entryPoint/"+H,keyword:"type",params:{type:"string"}};x===null?x=[I]:x.push(I),G++}}else{let z={instancePath:C+"/entryPoint",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),G++}}
if(J.command!==void 0){let B=J.command;if(Array.isArray(B)){if(B.length>100){let H={instancePath:C+"/command",keyword:"maxItems",params:{limit:100}};x===null?x=[H]:x.push(H),G++}let z=B.length;for(let H=0;H<z;H++)if(typeof B[H]!="string"){let I={instancePath:C+"/command/"+H,keyword:"type",params:{type:"string"}};x===null?x=[I]:x.push(I),G++}}else{let z={instancePath:C+"/command",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),G++}}
if(
J.environment!==void 0){
let B=J.environment;
if(
B&&typeof B=="object"&&!Array.isArray(B)){
if(Object.keys(B).length>200){let z={instancePath:C+"/environment",keyword:"maxProperties",params:{limit:200}};x===null?x=[z]:x.push(z),G++}
for(let z in B){let H=G;if(typeof z=="string"&&!w.test(z)){let I={instancePath:C+"/environment",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},propertyName:z};x===null?x=[I]:x.push(I),G++}var U=H===G;if(!U){let I={instancePath:C+"/environment",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[I]:x.push(I),G++}}
for(let z in B){let H=B[z];if(typeof H=="string"){if(W(H)>32768){let I={instancePath:C+"/environment/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:32768}};x===null?x=[I]:x.push(I),G++}}else{let I={instancePath:C+"/environment/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[I]:x.push(I),G++}}}else{let z={instancePath:C+"/environment",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),G++}}
if(
J.secrets!==void 0){
let B=J.secrets;
if(
B&&typeof B=="object"&&!Array.isArray(B)){
if(Object.keys(B).length>100){let z={instancePath:C+"/secrets",keyword:"maxProperties",params:{limit:100}};x===null?x=[z]:x.push(z),G++}
for(let z in B){let H=G;if(typeof z=="string"&&!w.test(z)){let I={instancePath:C+"/secrets",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]{0,254}$"},propertyName:z};x===null?x=[I]:x.push(I),G++}var D=H===G;if(!D){let I={instancePath:C+"/secrets",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[I]:x.push(I),G++}}
for(
let z in B){
let H=B[z];
if(
typeof H=="string"){if(W(H)>2048){let I={instancePath:C+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:2048}};x===null?x=[I]:x.push(I),G++}if(!v.test(H)){let I={instancePath:C+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:|ssm:[a-z0-9-]+:[0-9]{12}:parameter/).+$"}};x===null?x=[I]:x.push(I),G++}}else{let I={instancePath:C+"/secrets/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[I]:x.push(I),G++}}}else{let z={instancePath:C+"/secrets",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),G++}}
if(
J.repositoryCredentials!==void 0){
let B=J.repositoryCredentials;
if(
B&&typeof B=="object"&&!Array.isArray(B)){
if(B.credentialsParameter===void 0){let z={instancePath:C+"/repositoryCredentials",keyword:"required",params:{missingProperty:"credentialsParameter"}};x===null?x=[z]:x.push(z),G++}
for(let z in B)if(z!=="credentialsParameter"){let H={instancePath:C+"/repositoryCredentials",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[H]:x.push(H),G++}
if(
B.credentialsParameter!==void 0){
let z=B.credentialsParameter;
if(
typeof z=="string"){if(W(z)>2048){let H={instancePath:C+"/repositoryCredentials/credentialsParameter",keyword:"maxLength",params:{limit:2048}};x===null?x=[H]:x.push(H),G++}if(!d.test(z)){let H={instancePath:C+"/repositoryCredentials/credentialsParameter",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:.+$"}};x===null?x=[H]:x.push(H),G++}}else{let H={instancePath:C+"/repositoryCredentials/credentialsParameter",keyword:"type",params:{type:"string"}};x===null?x=[H]:x.push(H),G++}}}else{let z={instancePath:C+"/repositoryCredentials",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),G++}}
if(
J.healthCheck!==void 0){
let B=J.healthCheck;
if(
B&&typeof B=="object"&&!Array.isArray(B)){
if(B.command===void 0){let z={instancePath:C+"/healthCheck",keyword:"required",params:{missingProperty:"command"}};x===null?x=[z]:x.push(z),G++}
for(let z in B)if(!(z==="command"||z==="interval"||z==="timeout"||z==="retries"||z==="startPeriod")){let H={instancePath:C+"/healthCheck",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[H]:x.push(H),G++}
if(
B.command!==void 0){
let z=B.command;
if(
Array.isArray(z)){if(z.length<2){let I={instancePath:C+"/healthCheck/command",keyword:"minItems",params:{limit:2}};x===null?x=[I]:x.push(I),G++}let H=z.length;for(let I=0;I<H;I++){let L=z[I];if(typeof L=="string"){if(W(L)<1){let Q={instancePath:C+"/healthCheck/command/"+I,keyword:"minLength",params:{limit:1}};x===null?x=[Q]:x.push(Q),G++}}else{let Q={instancePath:C+"/healthCheck/command/"+I,keyword:"type",params:{type:"string"}};x===null?x=[Q]:x.push(Q),G++}}}else{let H={instancePath:C+"/healthCheck/command",keyword:"type",params:{type:"array"}};x===null?x=[H]:x.push(H),G++}}
if(
B.interval!==void 0){
let z=B.interval;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let H={instancePath:C+"/healthCheck/interval",keyword:"type",params:{type:"integer"}};x===null?x=[H]:x.push(H),G++}
if(typeof z=="number"&&isFinite(z)){if(z>300||isNaN(z)){let H={instancePath:C+"/healthCheck/interval",keyword:"maximum",params:{comparison:"<=",limit:300}};x===null?x=[H]:x.push(H),G++}if(z<5||isNaN(z)){let H={instancePath:C+"/healthCheck/interval",keyword:"minimum",params:{comparison:">=",limit:5}};x===null?x=[H]:x.push(H),G++}}}
if(
B.timeout!==void 0){
let z=B.timeout;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let H={instancePath:C+"/healthCheck/timeout",keyword:"type",params:{type:"integer"}};x===null?x=[H]:x.push(H),G++}
if(typeof z=="number"&&isFinite(z)){if(z>60||isNaN(z)){let H={instancePath:C+"/healthCheck/timeout",keyword:"maximum",params:{comparison:"<=",limit:60}};x===null?x=[H]:x.push(H),G++}if(z<2||isNaN(z)){let H={instancePath:C+"/healthCheck/timeout",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[H]:x.push(H),G++}}}
if(
B.retries!==void 0){
let z=B.retries;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let H={instancePath:C+"/healthCheck/retries",keyword:"type",params:{type:"integer"}};x===null?x=[H]:x.push(H),G++}
if(typeof z=="number"&&isFinite(z)){if(z>10||isNaN(z)){let H={instancePath:C+"/healthCheck/retries",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[H]:x.push(H),G++}if(z<1||isNaN(z)){let H={instancePath:C+"/healthCheck/retries",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[H]:x.push(H),G++}}}
if(
B.startPeriod!==void 0){
let z=B.startPeriod;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let H={instancePath:C+"/healthCheck/startPeriod",keyword:"type",params:{type:"integer"}};x===null?x=[H]:x.push(H),G++}
if(typeof z=="number"&&isFinite(z)){if(z>300||isNaN(z)){let H={instancePath:C+"/healthCheck/startPeriod",keyword:"maximum",params:{comparison:"<=",limit:300}};x===null?x=[H]:x.push(H),G++}if(z<0||isNaN(z)){let H={instancePath:C+"/healthCheck/startPeriod",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[H]:x.push(H),G++}}}}else{let z={instancePath:C+"/healthCheck",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),G++}}
if(
J.stopTimeout!==void 0){let B=J.stopTimeout;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/stopTimeout",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}if(typeof B=="number"&&isFinite(B)){if(B>120||isNaN(B)){let z={instancePath:C+"/stopTimeout",keyword:"maximum",params:{comparison:"<=",limit:120}};x===null?x=[z]:x.push(z),G++}if(B<2||isNaN(B)){let z={instancePath:C+"/stopTimeout",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),G++}}}
if(J.cpuArchitecture!==void 0){let B=J.cpuArchitecture;if(typeof B!="string"){let z={instancePath:C+"/cpuArchitecture",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}if(!(B==="X86_64"||B==="ARM64")){let z={instancePath:C+"/cpuArchitecture",keyword:"enum",params:{allowedValues:F.properties.cpuArchitecture.enum}};x===null?x=[z]:x.push(z),G++}}
if(J.taskRoleArn!==void 0){let B=J.taskRoleArn;if(typeof B=="string"){if(W(B)>2048){let z={instancePath:C+"/taskRoleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),G++}if(!T.test(B)){let z={instancePath:C+"/taskRoleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/taskRoleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(J.executionRoleArn!==void 0){let B=J.executionRoleArn;if(typeof B=="string"){if(W(B)>2048){let z={instancePath:C+"/executionRoleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),G++}if(!T.test(B)){let z={instancePath:C+"/executionRoleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/executionRoleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(
J.logRetentionInDays!==void 0){
let B=J.logRetentionInDays;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/logRetentionInDays",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(!(B===1||B===3||B===5||B===7||B===14||B===30||B===60||B===90||B===120||B===150||B===180||B===365||B===400||B===545||B===731||B===1096||B===1827||B===2192||B===2557||B===2922||B===3288||B===3653)){let z={instancePath:C+"/logRetentionInDays",keyword:"enum",params:{allowedValues:F.properties.logRetentionInDays.enum}};x===null?x=[z]:x.push(z),G++}}
if(
J.tags!==void 0){
let B=J.tags;
if(
B&&typeof B=="object"&&!Array.isArray(B)){
if(Object.keys(B).length>30){let z={instancePath:C+"/tags",keyword:"maxProperties",params:{limit:30}};x===null?x=[z]:x.push(z),G++}
for(let z in B){let H=G;if(typeof z=="string"&&!o.test(z)){let I={instancePath:C+"/tags",keyword:"pattern",params:{pattern:"^(?!(?:[aA][wW][sS]|ecs-tenants):)[A-Za-z0-9 +=._:/@-]{1,128}$"},propertyName:z};x===null?x=[I]:x.push(I),G++}var V=H===G;if(!V){let I={instancePath:C+"/tags",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[I]:x.push(I),G++}}
for(
let z in B){
let H=B[z];
if(
typeof H=="string"){if(W(H)>256){let I={instancePath:C+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:256}};x===null?x=[I]:x.push(I),G++}if(!n.test(H)){let I={instancePath:C+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"pattern",params:{pattern:"^[A-Za-z0-9 +=._:/@-]*$"}};x===null?x=[I]:x.push(I),G++}}else{let I={instancePath:C+"/tags/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[I]:x.push(I),G++}}}else{let z={instancePath:C+"/tags",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),G++}}
if(J.protected!==void 0&&typeof J.protected!="boolean"){let B={instancePath:C+"/protected",keyword:"type",params:{type:"boolean"}};x===null?x=[B]:x.push(B),G++}
if(J.scaling!==void 0&&typeof J.scaling!="boolean"){let B={instancePath:C+"/scaling",keyword:"type",params:{type:"boolean"}};x===null?x=[B]:x.push(B),G++}
if(
J.minCount!==void 0){let B=J.minCount;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/minCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}if(typeof B=="number"&&isFinite(B)){if(B>5e3||isNaN(B)){let z={instancePath:C+"/minCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),G++}if(B<0||isNaN(B)){let z={instancePath:C+"/minCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),G++}}}
if(
J.maxCount!==void 0){let B=J.maxCount;if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/maxCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}if(typeof B=="number"&&isFinite(B)){if(B>5e3||isNaN(B)){let z={instancePath:C+"/maxCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),G++}if(B<0||isNaN(B)){let z={instancePath:C+"/maxCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),G++}}}
if(
J.desiredCount!==void 0){
let B=J.desiredCount;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/desiredCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>5e3||isNaN(B)){let z={instancePath:C+"/desiredCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[z]:x.push(z),G++}if(B<0||isNaN(B)){let z={instancePath:C+"/desiredCount",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),G++}}}
if(
J.scaleOut!==void 0){
let B=J.scaleOut;
if(
B&&typeof B=="object"&&!Array.isArray(B)){
for(let z in B)if(!(z==="threshold"||z==="period"||z==="evaluationPeriods"||z==="cooldown"||z==="stepAdjustments")){let H={instancePath:C+"/scaleOut",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[H]:x.push(H),G++}
if(B.threshold!==void 0){let z=B.threshold;if(typeof z=="number"&&isFinite(z)){if(z>1e3||isNaN(z)){let H={instancePath:C+"/scaleOut/threshold",keyword:"maximum",params:{comparison:"<=",limit:1e3}};x===null?x=[H]:x.push(H),G++}if(z<=0||isNaN(z)){let H={instancePath:C+"/scaleOut/threshold",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};x===null?x=[H]:x.push(H),G++}}else{let H={instancePath:C+"/scaleOut/threshold",keyword:"type",params:{type:"number"}};x===null?x=[H]:x.push(H),G++}}
if(
B.period!==void 0){
let z=B.period;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let H={instancePath:C+"/scaleOut/period",keyword:"type",params:{type:"integer"}};x===null?x=[H]:x.push(H),G++}
if(typeof z=="number"&&isFinite(z)){if(z>86400||isNaN(z)){let I={instancePath:C+"/scaleOut/period",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[I]:x.push(I),G++}if(z<60||isNaN(z)){let I={instancePath:C+"/scaleOut/period",keyword:"minimum",params:{comparison:">=",limit:60}};x===null?x=[I]:x.push(I),G++}let H;if(H=z/60,H!==parseInt(H)){let I={instancePath:C+"/scaleOut/period",keyword:"multipleOf",params:{multipleOf:60}};x===null?x=[I]:x.push(I),G++}}}
if(
B.evaluationPeriods!==void 0){
let z=B.evaluationPeriods;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let H={instancePath:C+"/scaleOut/evaluationPeriods",keyword:"type",params:{type:"integer"}};x===null?x=[H]:x.push(H),G++}
if(typeof z=="number"&&isFinite(z)){if(z>100||isNaN(z)){let H={instancePath:C+"/scaleOut/evaluationPeriods",keyword:"maximum",params:{comparison:"<=",limit:100}};x===null?x=[H]:x.push(H),G++}if(z<1||isNaN(z)){let H={instancePath:C+"/scaleOut/evaluationPeriods",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[H]:x.push(H),G++}}}
if(
B.cooldown!==void 0){
let z=B.cooldown;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let H={instancePath:C+"/scaleOut/cooldown",keyword:"type",params:{type:"integer"}};x===null?x=[H]:x.push(H),G++}
if(typeof z=="number"&&isFinite(z)){if(z>86400||isNaN(z)){let H={instancePath:C+"/scaleOut/cooldown",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[H]:x.push(H),G++}if(z<0||isNaN(z)){let H={instancePath:C+"/scaleOut/cooldown",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[H]:x.push(H),G++}}}
if(
B.stepAdjustments!==void 0){
let z=B.stepAdjustments;
if(
Array.isArray(z)){
if(z.length>20){let I={instancePath:C+"/scaleOut/stepAdjustments",keyword:"maxItems",params:{limit:20}};x===null?x=[I]:x.push(I),G++}
if(z.length<1){let I={instancePath:C+"/scaleOut/stepAdjustments",keyword:"minItems",params:{limit:1}};x===null?x=[I]:x.push(I),G++}
let H=z.length;
for(
let I=0;
I<H;
I++){
let L=z[I];
if(
L&&typeof L=="object"&&!Array.isArray(L)){
if(L.scalingAdjustment===void 0){let Q={instancePath:C+"/scaleOut/stepAdjustments/"+I,keyword:"required",params:{missingProperty:"scalingAdjustment"}};x===null?x=[Q]:x.push(Q),G++}
for(let Q in L)if(!(Q==="metricIntervalLowerBound"||Q==="metricIntervalUpperBound"||Q==="scalingAdjustment")){let R={instancePath:C+"/scaleOut/stepAdjustments/"+I,keyword:"additionalProperties",params:{additionalProperty:Q}};x===null?x=[R]:x.push(R),G++}
if(L.metricIntervalLowerBound!==void 0){let Q=L.metricIntervalLowerBound;if(!(typeof Q=="number"&&isFinite(Q))){let R={instancePath:C+"/scaleOut/stepAdjustments/"+I+"/metricIntervalLowerBound",keyword:"type",params:{type:"number"}};x===null?x=[R]:x.push(R),G++}}
if(L.metricIntervalUpperBound!==void 0){let Q=L.metricIntervalUpperBound;if(!(typeof Q=="number"&&isFinite(Q))){let R={instancePath:C+"/scaleOut/stepAdjustments/"+I+"/metricIntervalUpperBound",keyword:"type",params:{type:"number"}};x===null?x=[R]:x.push(R),G++}}
if(
L.scalingAdjustment!==void 0){
let Q=L.scalingAdjustment;
if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q))){let R={instancePath:C+"/scaleOut/stepAdjustments/"+I+"/scalingAdjustment",keyword:"type",params:{type:"integer"}};x===null?x=[R]:x.push(R),G++}
if(typeof Q=="number"&&isFinite(Q)){if(Q>5e3||isNaN(Q)){let R={instancePath:C+"/scaleOut/stepAdjustments/"+I+"/scalingAdjustment",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[R]:x.push(R),G++}if(Q<-5e3||isNaN(Q)){let R={instancePath:C+"/scaleOut/stepAdjustments/"+I+"/scalingAdjustment",keyword:"minimum",params:{comparison:">=",limit:-5e3}};x===null?x=[R]:x.push(R),G++}}}}else{let Q={instancePath:C+"/scaleOut/stepAdjustments/"+I,keyword:"type",params:{type:"object"}};x===null?x=[Q]:x.push(Q),G++}}}else{let H={instancePath:C+"/scaleOut/stepAdjustments",keyword:"type",params:{type:"array"}};x===null?x=[H]:x.push(H),G++}}}else{let z={instancePath:C+"/scaleOut",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),G++}}
if(
J.scaleIn!==void 0){
let B=J.scaleIn;
if(
B&&typeof B=="object"&&!Array.isArray(B)){
for(let z in B)if(!(z==="threshold"||z==="period"||z==="evaluationPeriods"||z==="cooldown"||z==="stepAdjustments")){let H={instancePath:C+"/scaleIn",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[H]:x.push(H),G++}
if(B.threshold!==void 0){let z=B.threshold;if(typeof z=="number"&&isFinite(z)){if(z>1e3||isNaN(z)){let H={instancePath:C+"/scaleIn/threshold",keyword:"maximum",params:{comparison:"<=",limit:1e3}};x===null?x=[H]:x.push(H),G++}if(z<0||isNaN(z)){let H={instancePath:C+"/scaleIn/threshold",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[H]:x.push(H),G++}}else{let H={instancePath:C+"/scaleIn/threshold",keyword:"type",params:{type:"number"}};x===null?x=[H]:x.push(H),G++}}
if(
B.period!==void 0){
let z=B.period;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let H={instancePath:C+"/scaleIn/period",keyword:"type",params:{type:"integer"}};x===null?x=[H]:x.push(H),G++}
if(typeof z=="number"&&isFinite(z)){if(z>86400||isNaN(z)){let I={instancePath:C+"/scaleIn/period",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[I]:x.push(I),G++}if(z<60||isNaN(z)){let I={instancePath:C+"/scaleIn/period",keyword:"minimum",params:{comparison:">=",limit:60}};x===null?x=[I]:x.push(I),G++}let H;if(H=z/60,H!==parseInt(H)){let I={instancePath:C+"/scaleIn/period",keyword:"multipleOf",params:{multipleOf:60}};x===null?x=[I]:x.push(I),G++}}}
if(
B.evaluationPeriods!==void 0){
let z=B.evaluationPeriods;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let H={instancePath:C+"/scaleIn/evaluationPeriods",keyword:"type",params:{type:"integer"}};x===null?x=[H]:x.push(H),G++}
if(typeof z=="number"&&isFinite(z)){if(z>100||isNaN(z)){let H={instancePath:C+"/scaleIn/evaluationPeriods",keyword:"maximum",params:{comparison:"<=",limit:100}};x===null?x=[H]:x.push(H),G++}if(z<1||isNaN(z)){let H={instancePath:C+"/scaleIn/evaluationPeriods",keyword:"minimum",params:{comparison:">=",limit:1}};x===null?x=[H]:x.push(H),G++}}}
if(
B.cooldown!==void 0){
let z=B.cooldown;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let H={instancePath:C+"/scaleIn/cooldown",keyword:"type",params:{type:"integer"}};x===null?x=[H]:x.push(H),G++}
if(typeof z=="number"&&isFinite(z)){if(z>86400||isNaN(z)){let H={instancePath:C+"/scaleIn/cooldown",keyword:"maximum",params:{comparison:"<=",limit:86400}};x===null?x=[H]:x.push(H),G++}if(z<0||isNaN(z)){let H={instancePath:C+"/scaleIn/cooldown",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[H]:x.push(H),G++}}}
if(
B.stepAdjustments!==void 0){
let z=B.stepAdjustments;
if(
Array.isArray(z)){
if(z.length>20){let I={instancePath:C+"/scaleIn/stepAdjustments",keyword:"maxItems",params:{limit:20}};x===null?x=[I]:x.push(I),G++}
if(z.length<1){let I={instancePath:C+"/scaleIn/stepAdjustments",keyword:"minItems",params:{limit:1}};x===null?x=[I]:x.push(I),G++}
let H=z.length;
for(
let I=0;
I<H;
I++){
let L=z[I];
if(
L&&typeof L=="object"&&!Array.isArray(L)){
if(L.scalingAdjustment===void 0){let Q={instancePath:C+"/scaleIn/stepAdjustments/"+I,keyword:"required",params:{missingProperty:"scalingAdjustment"}};x===null?x=[Q]:x.push(Q),G++}
for(let Q in L)if(!(Q==="metricIntervalLowerBound"||Q==="metricIntervalUpperBound"||Q==="scalingAdjustment")){let R={instancePath:C+"/scaleIn/stepAdjustments/"+I,keyword:"additionalProperties",params:{additionalProperty:Q}};x===null?x=[R]:x.push(R),G++}
if(L.metricIntervalLowerBound!==void 0){let Q=L.metricIntervalLowerBound;if(!(typeof Q=="number"&&isFinite(Q))){let R={instancePath:C+"/scaleIn/stepAdjustments/"+I+"/metricIntervalLowerBound",keyword:"type",params:{type:"number"}};x===null?x=[R]:x.push(R),G++}}
if(L.metricIntervalUpperBound!==void 0){let Q=L.metricIntervalUpperBound;if(!(typeof Q=="number"&&isFinite(Q))){let R={instancePath:C+"/scaleIn/stepAdjustments/"+I+"/metricIntervalUpperBound",keyword:"type",params:{type:"number"}};x===null?x=[R]:x.push(R),G++}}
if(
L.scalingAdjustment!==void 0){
let Q=L.scalingAdjustment;
if(!(typeof Q=="number"&&!(Q%1)&&!isNaN(Q)&&isFinite(Q))){let R={instancePath:C+"/scaleIn/stepAdjustments/"+I+"/scalingAdjustment",keyword:"type",params:{type:"integer"}};x===null?x=[R]:x.push(R),G++}
if(typeof Q=="number"&&isFinite(Q)){if(Q>5e3||isNaN(Q)){let R={instancePath:C+"/scaleIn/stepAdjustments/"+I+"/scalingAdjustment",keyword:"maximum",params:{comparison:"<=",limit:5e3}};x===null?x=[R]:x.push(R),G++}if(Q<-5e3||isNaN(Q)){let R={instancePath:C+"/scaleIn/stepAdjustments/"+I+"/scalingAdjustment",keyword:"minimum",params:{comparison:">=",limit:-5e3}};x===null?x=[R]:x.push(R),G++}}}}else{let Q={instancePath:C+"/scaleIn/stepAdjustments/"+I,keyword:"type",params:{type:"object"}};x===null?x=[Q]:x.push(Q),G++}}}else{let H={instancePath:C+"/scaleIn/stepAdjustments",keyword:"type",params:{type:"array"}};x===null?x=[H]:x.push(H),G++}}}else{let z={instancePath:C+"/scaleIn",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),G++}}
if(
J.minimumHealthyPercent!==void 0){
let B=J.minimumHealthyPercent;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/minimumHealthyPercent",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>100||isNaN(B)){let z={instancePath:C+"/minimumHealthyPercent",keyword:"maximum",params:{comparison:"<=",limit:100}};x===null?x=[z]:x.push(z),G++}if(B<0||isNaN(B)){let z={instancePath:C+"/minimumHealthyPercent",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),G++}}}
if(
J.maximumPercent!==void 0){
let B=J.maximumPercent;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/maximumPercent",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>200||isNaN(B)){let z={instancePath:C+"/maximumPercent",keyword:"maximum",params:{comparison:"<=",limit:200}};x===null?x=[z]:x.push(z),G++}if(B<100||isNaN(B)){let z={instancePath:C+"/maximumPercent",keyword:"minimum",params:{comparison:">=",limit:100}};x===null?x=[z]:x.push(z),G++}}}
if(
J.healthCheckGracePeriodSeconds!==void 0){
let B=J.healthCheckGracePeriodSeconds;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/healthCheckGracePeriodSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>2147483647||isNaN(B)){let z={instancePath:C+"/healthCheckGracePeriodSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};x===null?x=[z]:x.push(z),G++}if(B<0||isNaN(B)){let z={instancePath:C+"/healthCheckGracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),G++}}}
if(
J.capacityProviderStrategy!==void 0){
let B=J.capacityProviderStrategy;
if(
Array.isArray(B)){
if(B.length>20){let H={instancePath:C+"/capacityProviderStrategy",keyword:"maxItems",params:{limit:20}};x===null?x=[H]:x.push(H),G++}
if(B.length<1){let H={instancePath:C+"/capacityProviderStrategy",keyword:"minItems",params:{limit:1}};x===null?x=[H]:x.push(H),G++}
let z=B.length;
for(
let H=0;
H<z;
H++){
let I=B[H];
if(
I&&typeof I=="object"&&!Array.isArray(I)){
if(I.capacityProvider===void 0){let L={instancePath:C+"/capacityProviderStrategy/"+H,keyword:"required",params:{missingProperty:"capacityProvider"}};x===null?x=[L]:x.push(L),G++}
for(let L in I)if(!(L==="capacityProvider"||L==="weight"||L==="base")){let Q={instancePath:C+"/capacityProviderStrategy/"+H,keyword:"additionalProperties",params:{additionalProperty:L}};x===null?x=[Q]:x.push(Q),G++}
if(
I.capacityProvider!==void 0){
let L=I.capacityProvider;
if(typeof L=="string"){if(W(L)>255){let Q={instancePath:C+"/capacityProviderStrategy/"+H+"/capacityProvider",keyword:"maxLength",params:{limit:255}};x===null?x=[Q]:x.push(Q),G++}if(W(L)<1){let Q={instancePath:C+"/capacityProviderStrategy/"+H+"/capacityProvider",keyword:"minLength",params:{limit:1}};x===null?x=[Q]:x.push(Q),G++}}else{let Q={instancePath:C+"/capacityProviderStrategy/"+H+"/capacityProvider",keyword:"type",params:{type:"string"}};x===null?x=[Q]:x.push(Q),G++}}
if(
I.weight!==void 0){
let L=I.weight;
if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let Q={instancePath:C+"/capacityProviderStrategy/"+H+"/weight",keyword:"type",params:{type:"integer"}};x===null?x=[Q]:x.push(Q),G++}
if(typeof L=="number"&&isFinite(L)){if(L>1e3||isNaN(L)){let Q={instancePath:C+"/capacityProviderStrategy/"+H+"/weight",keyword:"maximum",params:{comparison:"<=",limit:1e3}};x===null?x=[Q]:x.push(Q),G++}if(L<0||isNaN(L)){let Q={instancePath:C+"/capacityProviderStrategy/"+H+"/weight",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[Q]:x.push(Q),G++}}}
if(
I.base!==void 0){
let L=I.base;
if(!(typeof L=="number"&&!(L%1)&&!isNaN(L)&&isFinite(L))){let Q={instancePath:C+"/capacityProviderStrategy/"+H+"/base",keyword:"type",params:{type:"integer"}};x===null?x=[Q]:x.push(Q),G++}
if(typeof L=="number"&&isFinite(L)){if(L>1e5||isNaN(L)){let Q={instancePath:C+"/capacityProviderStrategy/"+H+"/base",keyword:"maximum",params:{comparison:"<=",limit:1e5}};x===null?x=[Q]:x.push(Q),G++}if(L<0||isNaN(L)){let Q={instancePath:C+"/capacityProviderStrategy/"+H+"/base",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[Q]:x.push(Q),G++}}}}else{let L={instancePath:C+"/capacityProviderStrategy/"+H,keyword:"type",params:{type:"object"}};x===null?x=[L]:x.push(L),G++}}}else{let z={instancePath:C+"/capacityProviderStrategy",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),G++}}
if(
J.subnets!==void 0){
let B=J.subnets;
if(
Array.isArray(B)){
if(B.length>16){let L={instancePath:C+"/subnets",keyword:"maxItems",params:{limit:16}};x===null?x=[L]:x.push(L),G++}
if(B.length<1){let L={instancePath:C+"/subnets",keyword:"minItems",params:{limit:1}};x===null?x=[L]:x.push(L),G++}
let z=B.length;
for(let L=0;L<z;L++){let Q=B[L];if(typeof Q=="string"){if(!e.test(Q)){let R={instancePath:C+"/subnets/"+L,keyword:"pattern",params:{pattern:"^subnet-[0-9a-f]{8,17}$"}};x===null?x=[R]:x.push(R),G++}}else{let R={instancePath:C+"/subnets/"+L,keyword:"type",params:{type:"string"}};x===null?x=[R]:x.push(R),G++}}
let H=B.length,I;
if(H>1){let L={};for(;H--;){let Q=B[H];if(typeof Q=="string"){if(typeof L[Q]=="number"){I=L[Q];let R={instancePath:C+"/subnets",keyword:"uniqueItems",params:{i:H,j:I}};x===null?x=[R]:x.push(R),G++;break}L[Q]=H}}}}else{let z={instancePath:C+"/subnets",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),G++}}
if(
J.securityGroups!==void 0){
let B=J.securityGroups;
if(
Array.isArray(B)){
if(B.length>5){let L={instancePath:C+"/securityGroups",keyword:"maxItems",params:{limit:5}};x===null?x=[L]:x.push(L),G++}
if(B.length<1){let L={instancePath:C+"/securityGroups",keyword:"minItems",params:{limit:1}};x===null?x=[L]:x.push(L),G++}
let z=B.length;
for(let L=0;L<z;L++){let Q=B[L];if(typeof Q=="string"){if(!s.test(Q)){let R={instancePath:C+"/securityGroups/"+L,keyword:"pattern",params:{pattern:"^sg-[0-9a-f]{8,17}$"}};x===null?x=[R]:x.push(R),G++}}else{let R={instancePath:C+"/securityGroups/"+L,keyword:"type",params:{type:"string"}};x===null?x=[R]:x.push(R),G++}}
let H=B.length,I;
if(H>1){let L={};for(;H--;){let Q=B[H];if(typeof Q=="string"){if(typeof L[Q]=="number"){I=L[Q];let R={instancePath:C+"/securityGroups",keyword:"uniqueItems",params:{i:H,j:I}};x===null?x=[R]:x.push(R),G++;break}L[Q]=H}}}}else{let z={instancePath:C+"/securityGroups",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),G++}}
if(J.assignPublicIp!==void 0){let B=J.assignPublicIp;if(typeof B!="string"){let z={instancePath:C+"/assignPublicIp",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}if(!(B==="ENABLED"||B==="DISABLED")){let z={instancePath:C+"/assignPublicIp",keyword:"enum",params:{allowedValues:F.properties.assignPublicIp.enum}};x===null?x=[z]:x.push(z),G++}}
if(J.loadBalancer!==void 0){let B=J.loadBalancer;if(typeof B!="string"){let z={instancePath:C+"/loadBalancer",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}if(!(B==="shared"||B==="none")){let z={instancePath:C+"/loadBalancer",keyword:"enum",params:{allowedValues:F.properties.loadBalancer.enum}};x===null?x=[z]:x.push(z),G++}}
if(
J.healthCheckPath!==void 0){
let B=J.healthCheckPath;
if(
typeof B=="string"){if(W(B)>1024){let z={instancePath:C+"/healthCheckPath",keyword:"maxLength",params:{limit:1024}};x===null?x=[z]:x.push(z),G++}if(W(B)<1){let z={instancePath:C+"/healthCheckPath",keyword:"minLength",params:{limit:1}};x===null?x=[z]:x.push(z),G++}if(!t.test(B)){let z={instancePath:C+"/healthCheckPath",keyword:"pattern",params:{pattern:"^/[!-~]*$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/healthCheckPath",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(J.matcher!==void 0){let B=J.matcher;if(typeof B=="string"){if(W(B)>255){let z={instancePath:C+"/matcher",keyword:"maxLength",params:{limit:255}};x===null?x=[z]:x.push(z),G++}if(!a.test(B)){let z={instancePath:C+"/matcher",keyword:"pattern",params:{pattern:"^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/matcher",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(
J.healthCheckIntervalSeconds!==void 0){
let B=J.healthCheckIntervalSeconds;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/healthCheckIntervalSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>300||isNaN(B)){let z={instancePath:C+"/healthCheckIntervalSeconds",keyword:"maximum",params:{comparison:"<=",limit:300}};x===null?x=[z]:x.push(z),G++}if(B<5||isNaN(B)){let z={instancePath:C+"/healthCheckIntervalSeconds",keyword:"minimum",params:{comparison:">=",limit:5}};x===null?x=[z]:x.push(z),G++}}}
if(
J.healthCheckTimeoutSeconds!==void 0){
let B=J.healthCheckTimeoutSeconds;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/healthCheckTimeoutSeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>120||isNaN(B)){let z={instancePath:C+"/healthCheckTimeoutSeconds",keyword:"maximum",params:{comparison:"<=",limit:120}};x===null?x=[z]:x.push(z),G++}if(B<2||isNaN(B)){let z={instancePath:C+"/healthCheckTimeoutSeconds",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),G++}}}
if(
J.healthyThresholdCount!==void 0){
let B=J.healthyThresholdCount;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/healthyThresholdCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>10||isNaN(B)){let z={instancePath:C+"/healthyThresholdCount",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[z]:x.push(z),G++}if(B<2||isNaN(B)){let z={instancePath:C+"/healthyThresholdCount",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),G++}}}
if(
J.unhealthyThresholdCount!==void 0){
let B=J.unhealthyThresholdCount;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/unhealthyThresholdCount",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>10||isNaN(B)){let z={instancePath:C+"/unhealthyThresholdCount",keyword:"maximum",params:{comparison:"<=",limit:10}};x===null?x=[z]:x.push(z),G++}if(B<2||isNaN(B)){let z={instancePath:C+"/unhealthyThresholdCount",keyword:"minimum",params:{comparison:">=",limit:2}};x===null?x=[z]:x.push(z),G++}}}
if(
J.deregistrationDelaySeconds!==void 0){
let B=J.deregistrationDelaySeconds;
if(!(typeof B=="number"&&!(B%1)&&!isNaN(B)&&isFinite(B))){let z={instancePath:C+"/deregistrationDelaySeconds",keyword:"type",params:{type:"integer"}};x===null?x=[z]:x.push(z),G++}
if(typeof B=="number"&&isFinite(B)){if(B>3600||isNaN(B)){let z={instancePath:C+"/deregistrationDelaySeconds",keyword:"maximum",params:{comparison:"<=",limit:3600}};x===null?x=[z]:x.push(z),G++}if(B<0||isNaN(B)){let z={instancePath:C+"/deregistrationDelaySeconds",keyword:"minimum",params:{comparison:">=",limit:0}};x===null?x=[z]:x.push(z),G++}}}
if(
J.targetGroupAttributes!==void 0){
let B=J.targetGroupAttributes;
if(
B&&typeof B=="object"&&!Array.isArray(B)){
if(Object.keys(B).length>20){let z={instancePath:C+"/targetGroupAttributes",keyword:"maxProperties",params:{limit:20}};x===null?x=[z]:x.push(z),G++}
for(let z in B){let H=G;if(typeof z=="string"&&!r.test(z)){let I={instancePath:C+"/targetGroupAttributes",keyword:"pattern",params:{pattern:"^(?!deregistration_delay\\.timeout_seconds$|target_group_health\\.dns_failover\\.)[a-z0-9._]{1,256}$"},propertyName:z};x===null?x=[I]:x.push(I),G++}var g=H===G;if(!g){let I={instancePath:C+"/targetGroupAttributes",keyword:"propertyNames",params:{propertyName:z}};x===null?x=[I]:x.push(I),G++}}
for(let z in B){let H=B[z];if(typeof H=="string"){if(W(H)>256){let I={instancePath:C+"/targetGroupAttributes/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:256}};x===null?x=[I]:x.push(I),G++}}else{let I={instancePath:C+"/targetGroupAttributes/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};x===null?x=[I]:x.push(I),G++}}}else{let z={instancePath:C+"/targetGroupAttributes",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),G++}}
if(
J.hosts!==void 0){
let B=J.hosts;
if(
Array.isArray(B)){
if(B.length>5){let L={instancePath:C+"/hosts",keyword:"maxItems",params:{limit:5}};x===null?x=[L]:x.push(L),G++}
if(B.length<1){let L={instancePath:C+"/hosts",keyword:"minItems",params:{limit:1}};x===null?x=[L]:x.push(L),G++}
let z=B.length;
for(let L=0;L<z;L++){let Q=B[L];if(typeof Q=="string"){if(W(Q)>128){let R={instancePath:C+"/hosts/"+L,keyword:"maxLength",params:{limit:128}};x===null?x=[R]:x.push(R),G++}if(!M.test(Q)){let R={instancePath:C+"/hosts/"+L,keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"}};x===null?x=[R]:x.push(R),G++}}else{let R={instancePath:C+"/hosts/"+L,keyword:"type",params:{type:"string"}};x===null?x=[R]:x.push(R),G++}}
let H=B.length,I;
if(H>1){let L={};for(;H--;){let Q=B[H];if(typeof Q=="string"){if(typeof L[Q]=="number"){I=L[Q];let R={instancePath:C+"/hosts",keyword:"uniqueItems",params:{i:H,j:I}};x===null?x=[R]:x.push(R),G++;break}L[Q]=H}}}}else{let z={instancePath:C+"/hosts",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),G++}}
if(J.domain!==void 0){let B=J.domain;if(typeof B=="string"){if(W(B)>120){let z={instancePath:C+"/domain",keyword:"maxLength",params:{limit:120}};x===null?x=[z]:x.push(z),G++}if(!M.test(B)){let z={instancePath:C+"/domain",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/domain",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(J.dns!==void 0){let B=J.dns;if(typeof B!="string"){let z={instancePath:C+"/dns",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}if(!(B==="record"||B==="wildcard"||B==="none")){let z={instancePath:C+"/dns",keyword:"enum",params:{allowedValues:F.properties.dns.enum}};x===null?x=[z]:x.push(z),G++}}
if(J.forceNewDeployment!==void 0&&typeof J.forceNewDeployment!="boolean"){let B={instancePath:C+"/forceNewDeployment",keyword:"type",params:{type:"boolean"}};x===null?x=[B]:x.push(B),G++}
if(
J.beforeDeploy!==void 0){
let B=J.beforeDeploy;
if(
B&&typeof B=="object"&&!Array.isArray(B)){
if(B.command===void 0){let z={instancePath:C+"/beforeDeploy",keyword:"required",params:{missingProperty:"command"}};x===null?x=[z]:x.push(z),G++}
for(let z in B)if(z!=="command"){let H={instancePath:C+"/beforeDeploy",keyword:"additionalProperties",params:{additionalProperty:z}};x===null?x=[H]:x.push(H),G++}
if(
B.command!==void 0){
let z=B.command;
if(
Array.isArray(z)){if(z.length>100){let I={instancePath:C+"/beforeDeploy/command",keyword:"maxItems",params:{limit:100}};x===null?x=[I]:x.push(I),G++}if(z.length<1){let I={instancePath:C+"/beforeDeploy/command",keyword:"minItems",params:{limit:1}};x===null?x=[I]:x.push(I),G++}let H=z.length;for(let I=0;I<H;I++)if(typeof z[I]!="string"){let L={instancePath:C+"/beforeDeploy/command/"+I,keyword:"type",params:{type:"string"}};x===null?x=[L]:x.push(L),G++}}else{let H={instancePath:C+"/beforeDeploy/command",keyword:"type",params:{type:"array"}};x===null?x=[H]:x.push(H),G++}}}else{let z={instancePath:C+"/beforeDeploy",keyword:"type",params:{type:"object"}};x===null?x=[z]:x.push(z),G++}}
if(J.plan!==void 0&&typeof J.plan!="boolean"){let B={instancePath:C+"/plan",keyword:"type",params:{type:"boolean"}};x===null?x=[B]:x.push(B),G++}
if(J.approvedPlan!==void 0){let B=J.approvedPlan;if(typeof B=="string"){if(!xx.test(B)){let z={instancePath:C+"/approvedPlan",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/approvedPlan",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(J.wait!==void 0&&typeof J.wait!="boolean"){let B={instancePath:C+"/wait",keyword:"type",params:{type:"boolean"}};x===null?x=[B]:x.push(B),G++}
if(J.onFailure!==void 0){let B=J.onFailure;if(typeof B!="string"){let z={instancePath:C+"/onFailure",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}if(!(B==="stop"||B==="keep"||B==="remove")){let z={instancePath:C+"/onFailure",keyword:"enum",params:{allowedValues:F.properties.onFailure.enum}};x===null?x=[z]:x.push(z),G++}}
if(J.timeoutMinutes!==void 0){let B=J.timeoutMinutes;if(typeof B=="number"&&isFinite(B)){if(B>1440||isNaN(B)){let z={instancePath:C+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};x===null?x=[z]:x.push(z),G++}if(B<=0||isNaN(B)){let z={instancePath:C+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/timeoutMinutes",keyword:"type",params:{type:"number"}};x===null?x=[z]:x.push(z),G++}}
if(
J.reset!==void 0){
let B=J.reset;
if(
Array.isArray(B)){
if(B.length>100){let L={instancePath:C+"/reset",keyword:"maxItems",params:{limit:100}};x===null?x=[L]:x.push(L),G++}
let z=B.length;
for(let L=0;L<z;L++){let Q=B[L];if(typeof Q=="string"){if(!zx.test(Q)){let R={instancePath:C+"/reset/"+L,keyword:"pattern",params:{pattern:"^(/([^/~]|~[01])+)+$"}};x===null?x=[R]:x.push(R),G++}}else{let R={instancePath:C+"/reset/"+L,keyword:"type",params:{type:"string"}};x===null?x=[R]:x.push(R),G++}}
let H=B.length,I;
if(H>1){let L={};for(;H--;){let Q=B[H];if(typeof Q=="string"){if(typeof L[Q]=="number"){I=L[Q];let R={instancePath:C+"/reset",keyword:"uniqueItems",params:{i:H,j:I}};x===null?x=[R]:x.push(R),G++;break}L[Q]=H}}}}else{let z={instancePath:C+"/reset",keyword:"type",params:{type:"array"}};x===null?x=[z]:x.push(z),G++}}
if(J.complete!==void 0&&typeof J.complete!="boolean"){let B={instancePath:C+"/complete",keyword:"type",params:{type:"boolean"}};x===null?x=[B]:x.push(B),G++}
if(J.adopt!==void 0&&typeof J.adopt!="boolean"){let B={instancePath:C+"/adopt",keyword:"type",params:{type:"boolean"}};x===null?x=[B]:x.push(B),G++}
if(J.accountId!==void 0){let B=J.accountId;if(typeof B=="string"){if(!Bx.test(B)){let z={instancePath:C+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/accountId",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(J.region!==void 0){let B=J.region;if(typeof B=="string"){if(!Cx.test(B)){let z={instancePath:C+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/region",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(J.roleArn!==void 0){let B=J.roleArn;if(typeof B=="string"){if(W(B)>2048){let z={instancePath:C+"/roleArn",keyword:"maxLength",params:{limit:2048}};x===null?x=[z]:x.push(z),G++}if(!T.test(B)){let z={instancePath:C+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/roleArn",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}
if(J.build!==void 0){let B=J.build;if(typeof B=="string"){if(W(B)>1024){let z={instancePath:C+"/build",keyword:"maxLength",params:{limit:1024}};x===null?x=[z]:x.push(z),G++}}else{let z={instancePath:C+"/build",keyword:"type",params:{type:"string"}};x===null?x=[z]:x.push(z),G++}}}else{let B={instancePath:C,keyword:"type",params:{type:"object"}};x===null?x=[B]:x.push(B),G++}
return K.errors=x,G===0}
K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Gx={name:"deploy-tenant",catalog:m,validate:P,help:async()=>(await import("./help.mjs")).helpOf("deploy-tenant"),schema:async()=>(await import("./base.mjs").then(J=>J.O)).readSchema("deploy-tenant")},
Hx=new Set(["memory","portMappings","maxCount"]),
Ix=Object.fromEntries(Object.entries(A).filter(([J])=>!Hx.has(J))),
b=J=>{let C={};for(let Y of _)J[Y]!==void 0&&(C[Y]=J[Y]);return J.domain!==void 0&&J.hosts===void 0&&J.loadBalancer!=="none"&&(C.hosts=[`${J.name}.${J.domain}`]),C},
q=(J,C)=>(J.capacityProviderStrategy??C.defaultCapacityProviderStrategy)[0]?.capacityProvider?.startsWith("FARGATE")??!1,
Jx=(J,C,Y)=>J==="tags"?Y===void 0?C:S(Y,C??{}):J==="scaleOut"||J==="scaleIn"?S(Y,C):C,
Lx=J=>J?.find(C=>C.protocol!=="udp")?.containerPort,
Qx=(J,C)=>{let Y=J.networkMode==="none",X=J.containerPort,Z=J.portMappings;if(Z===void 0){let G=X??(J.loadBalancer==="none"||Y?void 0:A.portMappings[0]?.containerPort);Z=G===void 0?[]:[{containerPort:G}]}else C.containerPort!==void 0&&C.portMappings===void 0&&Z.length<=1&&(Z=Z[0]?.containerPort===X?Z:[{containerPort:C.containerPort}]);let $=Z.some(G=>G.containerPort===X&&G.protocol!=="udp"),x=X!==void 0&&($||C.containerPort!==void 0)?X:Lx(Z);return{portMappings:Z,containerPort:x}},
f=(J,C)=>{let Y=(J.tags[C]??"").split(" ").filter(X=>X!=="");return Y.length===0?void 0:Y},
Rx=(
J,
C,
Y,
{cluster:X,present:Z})=>{
let $={...J};
$.scaling!==!1&&C.desiredCount===void 0&&Z?.desiredCount!==void 0&&delete $.desiredCount;
let x=(U,D)=>{!(U in $)&&D!==void 0&&($[U]=D)},G=q(J,X);
x("networkMode",G?"awsvpc":"bridge"),($.memoryReservation===void 0||G)&&x("memory",A.memory),x("maxCount",Math.max(A.maxCount,J.minCount??0)),x("desiredCount",J.minCount),X.defaultCapacityProviderStrategy.length>0&&x("capacityProviderStrategy",[...X.defaultCapacityProviderStrategy]),x("taskRoleArn",X.tags[N.taskRole]),x("executionRoleArn",X.tags[N.executionRole]);
for(let U of["environment","secrets","tags","targetGroupAttributes"])x(U,{});
for(let U of["entryPoint","command"])x(U,[]);
if(Z!==void 0&&Z.networkMode==="awsvpc"!=($.networkMode==="awsvpc"))for(let U of["subnets","securityGroups","assignPublicIp"])C[U]===void 0&&$[U]===Z[U]&&delete $[U];
$.networkMode==="awsvpc"&&(x("subnets",f(X,N.subnets)),x("securityGroups",f(X,N.securityGroups)));
let O=Y.domain??X.tags[N.domain];
return $.loadBalancer==="none"?$.hosts=C.hosts??[]:O!==void 0&&x("hosts",[`${Y.name}.${O}`]),x("hosts",[]),{...$,...Qx($,C)}},
Ux=(
J,
C)=>{
let Y=b(J),X=S(Ix,C.clusterDefaults),Z=J.complete===!0?void 0:C.present,$={};
for(let U of _){let D=Z!==void 0&&U in Z,V=D?Jx(U,Z[U],X[U]):X[U];(D||V!==void 0)&&($[U]=V)}
let x=[],G=$;
for(let U of J.reset??[]){let D=p(X,U);G=D===void 0?j(G,U):u(G,U,D),U==="/memoryReservation"&&G.memory===void 0&&(G=j(G,"/memory"))}
let O=Rx(S(G,Y),Y,J,C);
return O.image===void 0&&x.push({pointer:"/image",message:`/image is needed: tenant ${J.name} does not exist yet.`,hint:"Give the image, for example acmecorp/shop:2.4.1."}),{settings:x.length>0?void 0:O,problems:x}};
export{Gx as c,q as i,Ux as r,b as s};
