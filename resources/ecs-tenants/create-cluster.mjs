import{j as U}from"./chunks/input-create-cluster.mjs";
import{_ as V,R as W,X}from"./chunks/base.mjs";
var Y={
"/name":{type:"string",kind:"identity",allowed:"1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen",flag:"name"},
"/domain":{type:"string",kind:"setting",allowed:"a domain in lower case, such as apps.example.com; letters of every script",flag:"domain",host:!0},
"/existingCluster":{type:"boolean",kind:"setting",allowed:"true or false",flag:"existing-cluster"},
"/isDefault":{type:"boolean",kind:"setting",allowed:"true or false",flag:"is-default"},
"/containerInsights":{type:"string",kind:"setting",allowed:"one of enhanced, enabled, disabled",flag:"container-insights"},
"/protected":{type:"boolean",kind:"setting",allowed:"true or false",flag:"protected"},
"/tenantDefaults":{type:"map",kind:"setting",allowed:"an object of names and strings",flag:"tenant-defaults"},
"/tags":{type:"map",kind:"setting",allowed:"keys of 1 to 128 letters, digits and spaces of every script and + - = . _ : / @, not beginning with aws: or ecs-tenants:",flag:"tags",alias:"tag"},
"/tags/*":{type:"string",kind:"setting",allowed:"at most 256 letters, digits and spaces of every script and + - = . _ : / @"},
"/capacity":{type:"string",kind:"setting",allowed:"one of EC2_SPOT, FARGATE, FARGATE_SPOT",flag:"capacity"},
"/capacityProvider":{type:"string",kind:"setting",allowed:"letters, digits, underscores and hyphens",flag:"capacity-provider"},
"/spotMaxPrice":{type:"number",kind:"setting",allowed:"a positive number of at most five decimals, at least 0.001",flag:"spot-max-price",unit:"USD"},
"/instanceTypes":{type:"array",kind:"setting",allowed:"a list of 1 to 40 strings, all different, each an instance type such as m6i.large",flag:"instance-types"},
"/instanceTypes/*":{type:"string",kind:"setting",allowed:"an instance type such as m6i.large"},
"/instanceRequirements":{type:"object",kind:"setting",allowed:"an object with vCpuCount, memoryMiB",flag:"instance-requirements"},
"/instanceRequirements/vCpuCount":{type:"object",kind:"setting",allowed:"an object with min, max",flag:"instance-requirements.v-cpu-count"},
"/instanceRequirements/vCpuCount/min":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 1024",flag:"instance-requirements.v-cpu-count.min"},
"/instanceRequirements/vCpuCount/max":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 1024",flag:"instance-requirements.v-cpu-count.max"},
"/instanceRequirements/memoryMiB":{type:"object",kind:"setting",allowed:"an object with min, max",flag:"instance-requirements.memory-mi-b"},
"/instanceRequirements/memoryMiB/min":{type:"integer",kind:"setting",allowed:"a whole number of MiB from 512 to 25165824",flag:"instance-requirements.memory-mi-b.min",unit:"MiB"},
"/instanceRequirements/memoryMiB/max":{type:"integer",kind:"setting",allowed:"a whole number of MiB from 512 to 25165824",flag:"instance-requirements.memory-mi-b.max",unit:"MiB"},
"/cpuArchitecture":{type:"string",kind:"setting",allowed:"one of X86_64, ARM64",flag:"cpu-architecture"},
"/gpu":{type:"boolean",kind:"setting",allowed:"true or false",flag:"gpu"},
"/onDemandBaseCapacity":{type:"integer",kind:"setting",allowed:"a whole number of instances from 0 to 5000",flag:"on-demand-base-capacity",unit:"instances"},
"/onDemandPercentageAboveBaseCapacity":{type:"integer",kind:"setting",allowed:"a whole percentage from 0 to 100",flag:"on-demand-percentage-above-base-capacity",unit:"percent"},
"/minSize":{type:"integer",kind:"setting",allowed:"a whole number of instances from 0 to 5000",flag:"min-size",unit:"instances"},
"/maxSize":{type:"integer",kind:"setting",allowed:"a whole number of instances from 0 to 5000",flag:"max-size",unit:"instances"},
"/targetCapacity":{type:"integer",kind:"setting",allowed:"a whole percentage from 1 to 100",flag:"target-capacity",unit:"percent"},
"/rootVolumeSize":{type:"integer",kind:"setting",allowed:"a whole number of GiB from 30 to 16384",flag:"root-volume-size",unit:"GiB"},
"/imagePullBehavior":{type:"string",kind:"setting",allowed:"one of default, always, once, prefer-cached",flag:"image-pull-behavior"},
"/dockerHubSecret":{type:"string",kind:"setting",allowed:"the ARN of a Secrets Manager secret",flag:"docker-hub-secret"},
"/replaceInstances":{type:"boolean",kind:"run",allowed:"true or false",flag:"replace-instances"},
"/vpcId":{type:"string",kind:"setting",allowed:"a VPC's id such as vpc-0a1b2c3d",flag:"vpc-id"},
"/subnets":{type:"array",kind:"setting",allowed:"a list of 1 to 10 strings, all different, each a subnet's id such as subnet-0a1b2c3d",flag:"subnets"},
"/subnets/*":{type:"string",kind:"setting",allowed:"a subnet's id such as subnet-0a1b2c3d"},
"/securityGroups":{type:"array",kind:"setting",allowed:"a list of 1 to 5 strings, all different, each a security group's id such as sg-0a1b2c3d",flag:"security-groups"},
"/securityGroups/*":{type:"string",kind:"setting",allowed:"a security group's id such as sg-0a1b2c3d"},
"/instanceProfileArn":{type:"string",kind:"setting",allowed:"the ARN of an instance profile",flag:"instance-profile-arn"},
"/executionRoleArn":{type:"string",kind:"setting",allowed:"the ARN of an IAM role",flag:"execution-role-arn"},
"/taskRoleArn":{type:"string",kind:"setting",allowed:"the ARN of an IAM role",flag:"task-role-arn"},
"/permissionsBoundary":{type:"string",kind:"setting",allowed:"the ARN of an IAM policy",flag:"permissions-boundary"},
"/secretsPrefix":{type:"string",kind:"setting",allowed:"letters, digits and _ + = . @ / -",flag:"secrets-prefix"},
"/kmsKeyArn":{type:"string",kind:"setting",allowed:"the ARN of a KMS key, not of an alias",flag:"kms-key-arn"},
"/loadBalancer":{type:"string",kind:"setting",allowed:"one of shared, none",flag:"load-balancer"},
"/loadBalancerArn":{type:"string",kind:"setting",allowed:"the ARN of an Application Load Balancer",flag:"load-balancer-arn"},
"/listenerArn":{type:"string",kind:"setting",allowed:"the ARN of a listener of an Application Load Balancer",flag:"listener-arn"},
"/scheme":{type:"string",kind:"setting",allowed:"one of internet-facing, internal",flag:"scheme"},
"/ipAddressType":{type:"string",kind:"setting",allowed:"one of ipv4, dualstack",flag:"ip-address-type"},
"/certificateArn":{type:"string",kind:"setting",allowed:"the ARN of an ACM certificate",flag:"certificate-arn"},
"/accessLogsBucket":{type:"string",kind:"setting",allowed:"the name of an S3 bucket",flag:"access-logs-bucket"},
"/plan":{type:"boolean",kind:"run",allowed:"true or false",flag:"plan"},
"/approvedPlan":{type:"string",kind:"run",allowed:"the planId of an earlier plan: 16 hex digits",flag:"approved-plan"},
"/wait":{type:"boolean",kind:"run",allowed:"true or false",flag:"wait"},
"/timeoutMinutes":{type:"number",kind:"run",allowed:"a number of minutes above 0, at most 1440",flag:"timeout-minutes",unit:"minutes"},
"/adopt":{type:"boolean",kind:"run",allowed:"true or false",flag:"adopt"},
"/reset":{type:"array",kind:"run",allowed:"a list of strings, all different, each a JSON pointer such as /spotMaxPrice",flag:"reset"},
"/reset/*":{type:"string",kind:"run",allowed:"a JSON pointer such as /spotMaxPrice"},
"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},
"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},
"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"},
"/build":{type:"string",kind:"run",allowed:"a string of at most 1024 characters",flag:"build"}},
Z=V(W(),1),
$=O,
L={
$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"create-cluster.schema.json",
type:"object",
additionalProperties:!1,
required:["name"],
properties:{
name:{type:"string",minLength:1,maxLength:32,pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"},
domain:{type:"string",maxLength:120,pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$"},
existingCluster:{type:"boolean"},
isDefault:{type:"boolean"},
containerInsights:{type:"string",enum:["enhanced","enabled","disabled"]},
protected:{type:"boolean"},
tenantDefaults:{type:"object"},
tags:{type:"object",propertyNames:{pattern:"^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$"},additionalProperties:{type:"string",maxLength:256,pattern:"^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"},maxProperties:10},
capacity:{type:"string",enum:["EC2_SPOT","FARGATE","FARGATE_SPOT"]},
capacityProvider:{type:"string",minLength:1,maxLength:255,pattern:"^[A-Za-z0-9_-]+$"},
spotMaxPrice:{type:"number",minimum:.001,maximum:1e3},
instanceTypes:{type:"array",minItems:1,maxItems:40,uniqueItems:!0,items:{type:"string",pattern:"^[a-z][a-z0-9-]*\\.[a-z0-9-]+$"}},
instanceRequirements:{
type:"object",
additionalProperties:!1,
required:["vCpuCount","memoryMiB"],
properties:{vCpuCount:{type:"object",additionalProperties:!1,required:["min"],properties:{min:{type:"integer",minimum:1,maximum:1024},max:{type:"integer",minimum:1,maximum:1024}}},memoryMiB:{type:"object",additionalProperties:!1,required:["min"],properties:{min:{type:"integer",minimum:512,maximum:25165824},max:{type:"integer",minimum:512,maximum:25165824}}}}},
cpuArchitecture:{type:"string",enum:["X86_64","ARM64"]},
gpu:{type:"boolean"},
onDemandBaseCapacity:{type:"integer",minimum:0,maximum:5e3},
onDemandPercentageAboveBaseCapacity:{type:"integer",minimum:0,maximum:100},
minSize:{type:"integer",minimum:0,maximum:5e3},
maxSize:{type:"integer",minimum:0,maximum:5e3},
targetCapacity:{type:"integer",minimum:1,maximum:100},
rootVolumeSize:{type:"integer",minimum:30,maximum:16384},
imagePullBehavior:{type:"string",enum:["default","always","once","prefer-cached"]},
dockerHubSecret:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+$"},
replaceInstances:{type:"boolean"},
vpcId:{type:"string",pattern:"^vpc-[0-9a-f]{8,17}$"},
subnets:{type:"array",minItems:1,uniqueItems:!0,items:{type:"string",pattern:"^subnet-[0-9a-f]{8,17}$"},maxItems:10},
securityGroups:{type:"array",minItems:1,maxItems:5,uniqueItems:!0,items:{type:"string",pattern:"^sg-[0-9a-f]{8,17}$"}},
instanceProfileArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:instance-profile/.+$"},
executionRoleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
taskRoleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
permissionsBoundary:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+$"},
secretsPrefix:{type:"string",minLength:1,maxLength:200,pattern:"^[A-Za-z0-9_+=.@/-]+$"},
kmsKeyArn:{type:"string",maxLength:256,pattern:"^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$"},
loadBalancer:{type:"string",enum:["shared","none"]},
loadBalancerArn:{type:"string",maxLength:512,pattern:"^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:loadbalancer/app/[^/]+/[0-9a-f]+$"},
listenerArn:{type:"string",maxLength:512,pattern:"^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:listener/app/[^/]+/[0-9a-f]+/[0-9a-f]+$"},
scheme:{type:"string",enum:["internet-facing","internal"]},
ipAddressType:{type:"string",enum:["ipv4","dualstack"]},
certificateArn:{type:"string",maxLength:512,pattern:"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$"},
accessLogsBucket:{type:"string",minLength:3,maxLength:63,pattern:"^[a-z0-9][a-z0-9.-]+[a-z0-9]$"},
plan:{type:"boolean"},
approvedPlan:{type:"string",pattern:"^[0-9a-f]{16}$"},
wait:{type:"boolean"},
timeoutMinutes:{type:"number",exclusiveMinimum:0,maximum:1440},
adopt:{type:"boolean"},
reset:{type:"array",uniqueItems:!0,items:{type:"string",pattern:"^(/([^/~]|~[01])+)+$"}},
accountId:{type:"string",pattern:"^[0-9]{12}$"},
region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"},
roleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
build:{type:"string",maxLength:1024}}},
C=Object.prototype.hasOwnProperty,
K=Z.default.default,
M=new RegExp("^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$","u"),
R=new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$","u"),
S=new RegExp("^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$","u"),
b=new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$","u"),
q=new RegExp("^[A-Za-z0-9_-]+$","u"),
g=new RegExp("^[a-z][a-z0-9-]*\\.[a-z0-9-]+$","u"),
_=new RegExp("^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+$","u"),
j=new RegExp("^vpc-[0-9a-f]{8,17}$","u"),
y=new RegExp("^subnet-[0-9a-f]{8,17}$","u"),
f=new RegExp("^sg-[0-9a-f]{8,17}$","u"),
l=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:instance-profile/.+$","u"),
Q=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u"),
k=new RegExp("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+$","u"),
p=new RegExp("^[A-Za-z0-9_+=.@/-]+$","u"),
m=new RegExp("^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$","u"),
u=new RegExp("^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:loadbalancer/app/[^/]+/[0-9a-f]+$","u"),
P=new RegExp("^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:listener/app/[^/]+/[0-9a-f]+/[0-9a-f]+$","u"),
h=new RegExp("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$","u"),
c=new RegExp("^[a-z0-9][a-z0-9.-]+[a-z0-9]$","u"),
i=new RegExp("^[0-9a-f]{16}$","u"),
E=new RegExp("^(/([^/~]|~[01])+)+$","u"),
v=new RegExp("^[0-9]{12}$","u"),
d=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u");
function O(
D,
{instancePath:B="",parentData:e,parentDataProperty:s,rootData:t=D,dynamicAnchors:a={}}={}){
let w=null,A=0,N=O.evaluated;
if(
N.dynamicProps&&(N.props=void 0),N.dynamicItems&&(N.items=void 0),D&&typeof D=="object"&&!Array.isArray(D)){
if(D.name===void 0){let z={instancePath:B,keyword:"required",params:{missingProperty:"name"}};w===null?w=[z]:w.push(z),A++}
for(let z in D)if(!C.call(L.properties,z)){let x={instancePath:B,keyword:"additionalProperties",params:{additionalProperty:z}};w===null?w=[x]:w.push(x),A++}
if(
D.name!==void 0){
let z=D.name;
if(
typeof z=="string"){if(K(z)>32){let x={instancePath:B+"/name",keyword:"maxLength",params:{limit:32}};w===null?w=[x]:w.push(x),A++}if(K(z)<1){let x={instancePath:B+"/name",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),A++}if(!M.test(z)){let x={instancePath:B+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/name",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.domain!==void 0){
let z=D.domain;
if(typeof z=="string"){if(K(z)>120){let x={instancePath:B+"/domain",keyword:"maxLength",params:{limit:120}};w===null?w=[x]:w.push(x),A++}if(!R.test(z)){let x={instancePath:B+"/domain",keyword:"pattern",params:{pattern:"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/domain",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(D.existingCluster!==void 0&&typeof D.existingCluster!="boolean"){let z={instancePath:B+"/existingCluster",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(D.isDefault!==void 0&&typeof D.isDefault!="boolean"){let z={instancePath:B+"/isDefault",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(D.containerInsights!==void 0){let z=D.containerInsights;if(typeof z!="string"){let x={instancePath:B+"/containerInsights",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}if(!(z==="enhanced"||z==="enabled"||z==="disabled")){let x={instancePath:B+"/containerInsights",keyword:"enum",params:{allowedValues:L.properties.containerInsights.enum}};w===null?w=[x]:w.push(x),A++}}
if(D.protected!==void 0&&typeof D.protected!="boolean"){let z={instancePath:B+"/protected",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(D.tenantDefaults!==void 0){let z=D.tenantDefaults;if(!(z&&typeof z=="object"&&!Array.isArray(z))){let x={instancePath:B+"/tenantDefaults",keyword:"type",params:{type:"object"}};w===null?w=[x]:w.push(x),A++}}
if(
D.tags!==void 0){
let z=D.tags;
if(
z&&typeof z=="object"&&!Array.isArray(z)){
if(Object.keys(z).length>10){let x={instancePath:B+"/tags",keyword:"maxProperties",params:{limit:10}};w===null?w=[x]:w.push(x),A++}
for(let x in z){let F=A;if(typeof x=="string"&&!S.test(x)){let G={instancePath:B+"/tags",keyword:"pattern",params:{pattern:"^(?!(?:[aA][wW][sS]|[eE][cC][sS]-[tT][eE][nN][aA][nN][tT][sS]):)[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}$"},propertyName:x};w===null?w=[G]:w.push(G),A++}var T=F===A;if(!T){let G={instancePath:B+"/tags",keyword:"propertyNames",params:{propertyName:x}};w===null?w=[G]:w.push(G),A++}}
for(
let x in z){
let F=z[x];
if(
typeof F=="string"){if(K(F)>256){let G={instancePath:B+"/tags/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"maxLength",params:{limit:256}};w===null?w=[G]:w.push(G),A++}if(!b.test(F)){let G={instancePath:B+"/tags/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"pattern",params:{pattern:"^[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*$"}};w===null?w=[G]:w.push(G),A++}}else{let G={instancePath:B+"/tags/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};w===null?w=[G]:w.push(G),A++}}}else{let x={instancePath:B+"/tags",keyword:"type",params:{type:"object"}};w===null?w=[x]:w.push(x),A++}}
if(D.capacity!==void 0){let z=D.capacity;if(typeof z!="string"){let x={instancePath:B+"/capacity",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}if(!(z==="EC2_SPOT"||z==="FARGATE"||z==="FARGATE_SPOT")){let x={instancePath:B+"/capacity",keyword:"enum",params:{allowedValues:L.properties.capacity.enum}};w===null?w=[x]:w.push(x),A++}}
if(
D.capacityProvider!==void 0){
let z=D.capacityProvider;
if(
typeof z=="string"){if(K(z)>255){let x={instancePath:B+"/capacityProvider",keyword:"maxLength",params:{limit:255}};w===null?w=[x]:w.push(x),A++}if(K(z)<1){let x={instancePath:B+"/capacityProvider",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),A++}if(!q.test(z)){let x={instancePath:B+"/capacityProvider",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/capacityProvider",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.spotMaxPrice!==void 0){
let z=D.spotMaxPrice;
if(
typeof z=="number"&&isFinite(z)){if(z>1e3||isNaN(z)){let x={instancePath:B+"/spotMaxPrice",keyword:"maximum",params:{comparison:"<=",limit:1e3}};w===null?w=[x]:w.push(x),A++}if(z<.001||isNaN(z)){let x={instancePath:B+"/spotMaxPrice",keyword:"minimum",params:{comparison:">=",limit:.001}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/spotMaxPrice",keyword:"type",params:{type:"number"}};w===null?w=[x]:w.push(x),A++}}
if(
D.instanceTypes!==void 0){
let z=D.instanceTypes;
if(
Array.isArray(z)){
if(z.length>40){let H={instancePath:B+"/instanceTypes",keyword:"maxItems",params:{limit:40}};w===null?w=[H]:w.push(H),A++}
if(z.length<1){let H={instancePath:B+"/instanceTypes",keyword:"minItems",params:{limit:1}};w===null?w=[H]:w.push(H),A++}
let x=z.length;
for(let H=0;H<x;H++){let J=z[H];if(typeof J=="string"){if(!g.test(J)){let I={instancePath:B+"/instanceTypes/"+H,keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.[a-z0-9-]+$"}};w===null?w=[I]:w.push(I),A++}}else{let I={instancePath:B+"/instanceTypes/"+H,keyword:"type",params:{type:"string"}};w===null?w=[I]:w.push(I),A++}}
let F=z.length,G;
if(F>1){let H={};for(;F--;){let J=z[F];if(typeof J=="string"){if(typeof H[J]=="number"){G=H[J];let I={instancePath:B+"/instanceTypes",keyword:"uniqueItems",params:{i:F,j:G}};w===null?w=[I]:w.push(I),A++;break}H[J]=F}}}}else{let x={instancePath:B+"/instanceTypes",keyword:"type",params:{type:"array"}};w===null?w=[x]:w.push(x),A++}}
if(
D.instanceRequirements!==void 0){
let z=D.instanceRequirements;
if(
z&&typeof z=="object"&&!Array.isArray(z)){
if(z.vCpuCount===void 0){let x={instancePath:B+"/instanceRequirements",keyword:"required",params:{missingProperty:"vCpuCount"}};w===null?w=[x]:w.push(x),A++}
if(z.memoryMiB===void 0){let x={instancePath:B+"/instanceRequirements",keyword:"required",params:{missingProperty:"memoryMiB"}};w===null?w=[x]:w.push(x),A++}
for(let x in z)if(!(x==="vCpuCount"||x==="memoryMiB")){let F={instancePath:B+"/instanceRequirements",keyword:"additionalProperties",params:{additionalProperty:x}};w===null?w=[F]:w.push(F),A++}
if(
z.vCpuCount!==void 0){
let x=z.vCpuCount;
if(
x&&typeof x=="object"&&!Array.isArray(x)){
if(x.min===void 0){let F={instancePath:B+"/instanceRequirements/vCpuCount",keyword:"required",params:{missingProperty:"min"}};w===null?w=[F]:w.push(F),A++}
for(let F in x)if(!(F==="min"||F==="max")){let G={instancePath:B+"/instanceRequirements/vCpuCount",keyword:"additionalProperties",params:{additionalProperty:F}};w===null?w=[G]:w.push(G),A++}
if(
x.min!==void 0){
let F=x.min;
if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let G={instancePath:B+"/instanceRequirements/vCpuCount/min",keyword:"type",params:{type:"integer"}};w===null?w=[G]:w.push(G),A++}
if(typeof F=="number"&&isFinite(F)){if(F>1024||isNaN(F)){let G={instancePath:B+"/instanceRequirements/vCpuCount/min",keyword:"maximum",params:{comparison:"<=",limit:1024}};w===null?w=[G]:w.push(G),A++}if(F<1||isNaN(F)){let G={instancePath:B+"/instanceRequirements/vCpuCount/min",keyword:"minimum",params:{comparison:">=",limit:1}};w===null?w=[G]:w.push(G),A++}}}
if(
x.max!==void 0){
let F=x.max;
if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let G={instancePath:B+"/instanceRequirements/vCpuCount/max",keyword:"type",params:{type:"integer"}};w===null?w=[G]:w.push(G),A++}
if(typeof F=="number"&&isFinite(F)){if(F>1024||isNaN(F)){let G={instancePath:B+"/instanceRequirements/vCpuCount/max",keyword:"maximum",params:{comparison:"<=",limit:1024}};w===null?w=[G]:w.push(G),A++}if(F<1||isNaN(F)){let G={instancePath:B+"/instanceRequirements/vCpuCount/max",keyword:"minimum",params:{comparison:">=",limit:1}};w===null?w=[G]:w.push(G),A++}}}}else{let F={instancePath:B+"/instanceRequirements/vCpuCount",keyword:"type",params:{type:"object"}};w===null?w=[F]:w.push(F),A++}}
if(
z.memoryMiB!==void 0){
let x=z.memoryMiB;
if(
x&&typeof x=="object"&&!Array.isArray(x)){
if(x.min===void 0){let F={instancePath:B+"/instanceRequirements/memoryMiB",keyword:"required",params:{missingProperty:"min"}};w===null?w=[F]:w.push(F),A++}
for(let F in x)if(!(F==="min"||F==="max")){let G={instancePath:B+"/instanceRequirements/memoryMiB",keyword:"additionalProperties",params:{additionalProperty:F}};w===null?w=[G]:w.push(G),A++}
if(
x.min!==void 0){
let F=x.min;
if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let G={instancePath:B+"/instanceRequirements/memoryMiB/min",keyword:"type",params:{type:"integer"}};w===null?w=[G]:w.push(G),A++}
if(typeof F=="number"&&isFinite(F)){if(F>25165824||isNaN(F)){let G={instancePath:B+"/instanceRequirements/memoryMiB/min",keyword:"maximum",params:{comparison:"<=",limit:25165824}};w===null?w=[G]:w.push(G),A++}if(F<512||isNaN(F)){let G={instancePath:B+"/instanceRequirements/memoryMiB/min",keyword:"minimum",params:{comparison:">=",limit:512}};w===null?w=[G]:w.push(G),A++}}}
if(
x.max!==void 0){
let F=x.max;
if(!(typeof F=="number"&&!(F%1)&&!isNaN(F)&&isFinite(F))){let G={instancePath:B+"/instanceRequirements/memoryMiB/max",keyword:"type",params:{type:"integer"}};w===null?w=[G]:w.push(G),A++}
if(typeof F=="number"&&isFinite(F)){if(F>25165824||isNaN(F)){let G={instancePath:B+"/instanceRequirements/memoryMiB/max",keyword:"maximum",params:{comparison:"<=",limit:25165824}};w===null?w=[G]:w.push(G),A++}if(F<512||isNaN(F)){let G={instancePath:B+"/instanceRequirements/memoryMiB/max",keyword:"minimum",params:{comparison:">=",limit:512}};w===null?w=[G]:w.push(G),A++}}}}else{let F={instancePath:B+"/instanceRequirements/memoryMiB",keyword:"type",params:{type:"object"}};w===null?w=[F]:w.push(F),A++}}}else{let x={instancePath:B+"/instanceRequirements",keyword:"type",params:{type:"object"}};w===null?w=[x]:w.push(x),A++}}
if(D.cpuArchitecture!==void 0){let z=D.cpuArchitecture;if(typeof z!="string"){let x={instancePath:B+"/cpuArchitecture",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}if(!(z==="X86_64"||z==="ARM64")){let x={instancePath:B+"/cpuArchitecture",keyword:"enum",params:{allowedValues:L.properties.cpuArchitecture.enum}};w===null?w=[x]:w.push(x),A++}}
if(D.gpu!==void 0&&typeof D.gpu!="boolean"){let z={instancePath:B+"/gpu",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(
D.onDemandBaseCapacity!==void 0){
let z=D.onDemandBaseCapacity;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let x={instancePath:B+"/onDemandBaseCapacity",keyword:"type",params:{type:"integer"}};w===null?w=[x]:w.push(x),A++}
if(typeof z=="number"&&isFinite(z)){if(z>5e3||isNaN(z)){let x={instancePath:B+"/onDemandBaseCapacity",keyword:"maximum",params:{comparison:"<=",limit:5e3}};w===null?w=[x]:w.push(x),A++}if(z<0||isNaN(z)){let x={instancePath:B+"/onDemandBaseCapacity",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[x]:w.push(x),A++}}}
if(
D.onDemandPercentageAboveBaseCapacity!==void 0){
let z=D.onDemandPercentageAboveBaseCapacity;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let x={instancePath:B+"/onDemandPercentageAboveBaseCapacity",keyword:"type",params:{type:"integer"}};w===null?w=[x]:w.push(x),A++}
if(typeof z=="number"&&isFinite(z)){if(z>100||isNaN(z)){let x={instancePath:B+"/onDemandPercentageAboveBaseCapacity",keyword:"maximum",params:{comparison:"<=",limit:100}};w===null?w=[x]:w.push(x),A++}if(z<0||isNaN(z)){let x={instancePath:B+"/onDemandPercentageAboveBaseCapacity",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[x]:w.push(x),A++}}}
if(
D.minSize!==void 0){
let z=D.minSize;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let x={instancePath:B+"/minSize",keyword:"type",params:{type:"integer"}};w===null?w=[x]:w.push(x),A++}
if(typeof z=="number"&&isFinite(z)){if(z>5e3||isNaN(z)){let x={instancePath:B+"/minSize",keyword:"maximum",params:{comparison:"<=",limit:5e3}};w===null?w=[x]:w.push(x),A++}if(z<0||isNaN(z)){let x={instancePath:B+"/minSize",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[x]:w.push(x),A++}}}
if(
D.maxSize!==void 0){
let z=D.maxSize;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let x={instancePath:B+"/maxSize",keyword:"type",params:{type:"integer"}};w===null?w=[x]:w.push(x),A++}
if(typeof z=="number"&&isFinite(z)){if(z>5e3||isNaN(z)){let x={instancePath:B+"/maxSize",keyword:"maximum",params:{comparison:"<=",limit:5e3}};w===null?w=[x]:w.push(x),A++}if(z<0||isNaN(z)){let x={instancePath:B+"/maxSize",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[x]:w.push(x),A++}}}
if(
D.targetCapacity!==void 0){
let z=D.targetCapacity;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let x={instancePath:B+"/targetCapacity",keyword:"type",params:{type:"integer"}};w===null?w=[x]:w.push(x),A++}
if(typeof z=="number"&&isFinite(z)){if(z>100||isNaN(z)){let x={instancePath:B+"/targetCapacity",keyword:"maximum",params:{comparison:"<=",limit:100}};w===null?w=[x]:w.push(x),A++}if(z<1||isNaN(z)){let x={instancePath:B+"/targetCapacity",keyword:"minimum",params:{comparison:">=",limit:1}};w===null?w=[x]:w.push(x),A++}}}
if(
D.rootVolumeSize!==void 0){
let z=D.rootVolumeSize;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let x={instancePath:B+"/rootVolumeSize",keyword:"type",params:{type:"integer"}};w===null?w=[x]:w.push(x),A++}
if(typeof z=="number"&&isFinite(z)){if(z>16384||isNaN(z)){let x={instancePath:B+"/rootVolumeSize",keyword:"maximum",params:{comparison:"<=",limit:16384}};w===null?w=[x]:w.push(x),A++}if(z<30||isNaN(z)){let x={instancePath:B+"/rootVolumeSize",keyword:"minimum",params:{comparison:">=",limit:30}};w===null?w=[x]:w.push(x),A++}}}
if(
D.imagePullBehavior!==void 0){let z=D.imagePullBehavior;if(typeof z!="string"){let x={instancePath:B+"/imagePullBehavior",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}if(!(z==="default"||z==="always"||z==="once"||z==="prefer-cached")){let x={instancePath:B+"/imagePullBehavior",keyword:"enum",params:{allowedValues:L.properties.imagePullBehavior.enum}};w===null?w=[x]:w.push(x),A++}}
if(
D.dockerHubSecret!==void 0){
let z=D.dockerHubSecret;
if(typeof z=="string"){if(K(z)>2048){let x={instancePath:B+"/dockerHubSecret",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),A++}if(!_.test(z)){let x={instancePath:B+"/dockerHubSecret",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[A-Za-z0-9/_+=.@!-]+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/dockerHubSecret",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(D.replaceInstances!==void 0&&typeof D.replaceInstances!="boolean"){let z={instancePath:B+"/replaceInstances",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(D.vpcId!==void 0){let z=D.vpcId;if(typeof z=="string"){if(!j.test(z)){let x={instancePath:B+"/vpcId",keyword:"pattern",params:{pattern:"^vpc-[0-9a-f]{8,17}$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/vpcId",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.subnets!==void 0){
let z=D.subnets;
if(
Array.isArray(z)){
if(z.length>10){let H={instancePath:B+"/subnets",keyword:"maxItems",params:{limit:10}};w===null?w=[H]:w.push(H),A++}
if(z.length<1){let H={instancePath:B+"/subnets",keyword:"minItems",params:{limit:1}};w===null?w=[H]:w.push(H),A++}
let x=z.length;
for(let H=0;H<x;H++){let J=z[H];if(typeof J=="string"){if(!y.test(J)){let I={instancePath:B+"/subnets/"+H,keyword:"pattern",params:{pattern:"^subnet-[0-9a-f]{8,17}$"}};w===null?w=[I]:w.push(I),A++}}else{let I={instancePath:B+"/subnets/"+H,keyword:"type",params:{type:"string"}};w===null?w=[I]:w.push(I),A++}}
let F=z.length,G;
if(F>1){let H={};for(;F--;){let J=z[F];if(typeof J=="string"){if(typeof H[J]=="number"){G=H[J];let I={instancePath:B+"/subnets",keyword:"uniqueItems",params:{i:F,j:G}};w===null?w=[I]:w.push(I),A++;break}H[J]=F}}}}else{let x={instancePath:B+"/subnets",keyword:"type",params:{type:"array"}};w===null?w=[x]:w.push(x),A++}}
if(
D.securityGroups!==void 0){
let z=D.securityGroups;
if(
Array.isArray(z)){
if(z.length>5){let H={instancePath:B+"/securityGroups",keyword:"maxItems",params:{limit:5}};w===null?w=[H]:w.push(H),A++}
if(z.length<1){let H={instancePath:B+"/securityGroups",keyword:"minItems",params:{limit:1}};w===null?w=[H]:w.push(H),A++}
let x=z.length;
for(let H=0;H<x;H++){let J=z[H];if(typeof J=="string"){if(!f.test(J)){let I={instancePath:B+"/securityGroups/"+H,keyword:"pattern",params:{pattern:"^sg-[0-9a-f]{8,17}$"}};w===null?w=[I]:w.push(I),A++}}else{let I={instancePath:B+"/securityGroups/"+H,keyword:"type",params:{type:"string"}};w===null?w=[I]:w.push(I),A++}}
let F=z.length,G;
if(F>1){let H={};for(;F--;){let J=z[F];if(typeof J=="string"){if(typeof H[J]=="number"){G=H[J];let I={instancePath:B+"/securityGroups",keyword:"uniqueItems",params:{i:F,j:G}};w===null?w=[I]:w.push(I),A++;break}H[J]=F}}}}else{let x={instancePath:B+"/securityGroups",keyword:"type",params:{type:"array"}};w===null?w=[x]:w.push(x),A++}}
if(
D.instanceProfileArn!==void 0){
let z=D.instanceProfileArn;
if(typeof z=="string"){if(K(z)>2048){let x={instancePath:B+"/instanceProfileArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),A++}if(!l.test(z)){let x={instancePath:B+"/instanceProfileArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:instance-profile/.+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/instanceProfileArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.executionRoleArn!==void 0){
let z=D.executionRoleArn;
if(typeof z=="string"){if(K(z)>2048){let x={instancePath:B+"/executionRoleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),A++}if(!Q.test(z)){let x={instancePath:B+"/executionRoleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/executionRoleArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.taskRoleArn!==void 0){
let z=D.taskRoleArn;
if(typeof z=="string"){if(K(z)>2048){let x={instancePath:B+"/taskRoleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),A++}if(!Q.test(z)){let x={instancePath:B+"/taskRoleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/taskRoleArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.permissionsBoundary!==void 0){
let z=D.permissionsBoundary;
if(typeof z=="string"){if(K(z)>2048){let x={instancePath:B+"/permissionsBoundary",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),A++}if(!k.test(z)){let x={instancePath:B+"/permissionsBoundary",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/.+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/permissionsBoundary",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.secretsPrefix!==void 0){
let z=D.secretsPrefix;
if(
typeof z=="string"){if(K(z)>200){let x={instancePath:B+"/secretsPrefix",keyword:"maxLength",params:{limit:200}};w===null?w=[x]:w.push(x),A++}if(K(z)<1){let x={instancePath:B+"/secretsPrefix",keyword:"minLength",params:{limit:1}};w===null?w=[x]:w.push(x),A++}if(!p.test(z)){let x={instancePath:B+"/secretsPrefix",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_+=.@/-]+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/secretsPrefix",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.kmsKeyArn!==void 0){
let z=D.kmsKeyArn;
if(typeof z=="string"){if(K(z)>256){let x={instancePath:B+"/kmsKeyArn",keyword:"maxLength",params:{limit:256}};w===null?w=[x]:w.push(x),A++}if(!m.test(z)){let x={instancePath:B+"/kmsKeyArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/kmsKeyArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(D.loadBalancer!==void 0){let z=D.loadBalancer;if(typeof z!="string"){let x={instancePath:B+"/loadBalancer",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}if(!(z==="shared"||z==="none")){let x={instancePath:B+"/loadBalancer",keyword:"enum",params:{allowedValues:L.properties.loadBalancer.enum}};w===null?w=[x]:w.push(x),A++}}
if(
D.loadBalancerArn!==void 0){
let z=D.loadBalancerArn;
if(typeof z=="string"){if(K(z)>512){let x={instancePath:B+"/loadBalancerArn",keyword:"maxLength",params:{limit:512}};w===null?w=[x]:w.push(x),A++}if(!u.test(z)){let x={instancePath:B+"/loadBalancerArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:loadbalancer/app/[^/]+/[0-9a-f]+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/loadBalancerArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.listenerArn!==void 0){
let z=D.listenerArn;
if(typeof z=="string"){if(K(z)>512){let x={instancePath:B+"/listenerArn",keyword:"maxLength",params:{limit:512}};w===null?w=[x]:w.push(x),A++}if(!P.test(z)){let x={instancePath:B+"/listenerArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:[0-9]{12}:listener/app/[^/]+/[0-9a-f]+/[0-9a-f]+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/listenerArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(D.scheme!==void 0){let z=D.scheme;if(typeof z!="string"){let x={instancePath:B+"/scheme",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}if(!(z==="internet-facing"||z==="internal")){let x={instancePath:B+"/scheme",keyword:"enum",params:{allowedValues:L.properties.scheme.enum}};w===null?w=[x]:w.push(x),A++}}
if(D.ipAddressType!==void 0){let z=D.ipAddressType;if(typeof z!="string"){let x={instancePath:B+"/ipAddressType",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}if(!(z==="ipv4"||z==="dualstack")){let x={instancePath:B+"/ipAddressType",keyword:"enum",params:{allowedValues:L.properties.ipAddressType.enum}};w===null?w=[x]:w.push(x),A++}}
if(
D.certificateArn!==void 0){
let z=D.certificateArn;
if(typeof z=="string"){if(K(z)>512){let x={instancePath:B+"/certificateArn",keyword:"maxLength",params:{limit:512}};w===null?w=[x]:w.push(x),A++}if(!h.test(z)){let x={instancePath:B+"/certificateArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/certificateArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.accessLogsBucket!==void 0){
let z=D.accessLogsBucket;
if(
typeof z=="string"){if(K(z)>63){let x={instancePath:B+"/accessLogsBucket",keyword:"maxLength",params:{limit:63}};w===null?w=[x]:w.push(x),A++}if(K(z)<3){let x={instancePath:B+"/accessLogsBucket",keyword:"minLength",params:{limit:3}};w===null?w=[x]:w.push(x),A++}if(!c.test(z)){let x={instancePath:B+"/accessLogsBucket",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9.-]+[a-z0-9]$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/accessLogsBucket",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(D.plan!==void 0&&typeof D.plan!="boolean"){let z={instancePath:B+"/plan",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(D.approvedPlan!==void 0){let z=D.approvedPlan;if(typeof z=="string"){if(!i.test(z)){let x={instancePath:B+"/approvedPlan",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/approvedPlan",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(D.wait!==void 0&&typeof D.wait!="boolean"){let z={instancePath:B+"/wait",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(
D.timeoutMinutes!==void 0){
let z=D.timeoutMinutes;
if(
typeof z=="number"&&isFinite(z)){if(z>1440||isNaN(z)){let x={instancePath:B+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};w===null?w=[x]:w.push(x),A++}if(z<=0||isNaN(z)){let x={instancePath:B+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/timeoutMinutes",keyword:"type",params:{type:"number"}};w===null?w=[x]:w.push(x),A++}}
if(D.adopt!==void 0&&typeof D.adopt!="boolean"){let z={instancePath:B+"/adopt",keyword:"type",params:{type:"boolean"}};w===null?w=[z]:w.push(z),A++}
if(
D.reset!==void 0){
let z=D.reset;
if(
Array.isArray(z)){
let x=z.length;
for(let H=0;H<x;H++){let J=z[H];if(typeof J=="string"){if(!E.test(J)){let I={instancePath:B+"/reset/"+H,keyword:"pattern",params:{pattern:"^(/([^/~]|~[01])+)+$"}};w===null?w=[I]:w.push(I),A++}}else{let I={instancePath:B+"/reset/"+H,keyword:"type",params:{type:"string"}};w===null?w=[I]:w.push(I),A++}}
let F=z.length,G;
if(F>1){let H={};for(;F--;){let J=z[F];if(typeof J=="string"){if(typeof H[J]=="number"){G=H[J];let I={instancePath:B+"/reset",keyword:"uniqueItems",params:{i:F,j:G}};w===null?w=[I]:w.push(I),A++;break}H[J]=F}}}}else{let x={instancePath:B+"/reset",keyword:"type",params:{type:"array"}};w===null?w=[x]:w.push(x),A++}}
if(D.accountId!==void 0){let z=D.accountId;if(typeof z=="string"){if(!v.test(z)){let x={instancePath:B+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/accountId",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(D.region!==void 0){let z=D.region;if(typeof z=="string"){if(!d.test(z)){let x={instancePath:B+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/region",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(
D.roleArn!==void 0){
let z=D.roleArn;
if(typeof z=="string"){if(K(z)>2048){let x={instancePath:B+"/roleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[x]:w.push(x),A++}if(!Q.test(z)){let x={instancePath:B+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/roleArn",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}
if(D.build!==void 0){let z=D.build;if(typeof z=="string"){if(K(z)>1024){let x={instancePath:B+"/build",keyword:"maxLength",params:{limit:1024}};w===null?w=[x]:w.push(x),A++}}else{let x={instancePath:B+"/build",keyword:"type",params:{type:"string"}};w===null?w=[x]:w.push(x),A++}}}else{let z={instancePath:B,keyword:"type",params:{type:"object"}};w===null?w=[z]:w.push(z),A++}
return O.errors=w,A===0}
O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var o={name:"create-cluster",catalog:Y,validate:$,help:async()=>(await import("./chunks/help.mjs")).helpOf("create-cluster"),schema:async()=>(await import("./chunks/base.mjs").then(D=>D.Z)).readSchema("create-cluster")},n={contract:o,name:"create-cluster",check:U,load:async()=>(await import("./chunks/run-create-cluster.mjs")).run};
await X(n);
