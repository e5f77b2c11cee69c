import{createRequire as vQ}from"node:module";
import{parseArgs as xQ,stripVTControlCharacters as gQ}from"node:util";
import{Console as uQ}from"node:console";
import{statSync as dQ,readFileSync as QQ,writeFileSync as cQ}from"node:fs";
import{tmpdir as mQ}from"node:os";
import{join as pQ}from"node:path";
var lQ={
"/name":{type:"string",kind:"identity",allowed:"1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen",flag:"name"},
"/cluster":{type:"string",kind:"identity",allowed:"1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen",flag:"cluster"},
"/image":{type:"string",kind:"setting",allowed:"a Docker image reference such as acmecorp/shop:2.4.1 or registry.example.com:5000/team/shop@sha256:<64 hex digits>; the repository in lower case",flag:"image"},
"/cpu":{type:"integer",kind:"setting",allowed:"a whole number of CPU units from 128 to 196608",flag:"cpu",unit:"CPU units"},
"/memory":{type:"integer",kind:"setting",allowed:"a whole number of MiB from 6 to 3145728",flag:"memory",unit:"MiB"},
"/memoryReservation":{type:"integer",kind:"setting",allowed:"a whole number of MiB from 6 to 3145728",flag:"memory-reservation",unit:"MiB"},
"/networkMode":{type:"string",kind:"setting",allowed:"one of bridge, awsvpc, host, none",flag:"network-mode"},
"/containerPort":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 65535",flag:"container-port"},
"/portMappings":{type:"array",kind:"setting",allowed:"a list of at most 100 objects with containerPort, hostPort, protocol",flag:"port-mappings",shorthand:"portMapping"},
"/portMappings/*":{type:"object",kind:"setting",allowed:"an object with containerPort, hostPort, protocol"},
"/portMappings/*/containerPort":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 65535"},
"/portMappings/*/hostPort":{type:"integer",kind:"setting",allowed:"a whole number from 0 to 65535"},
"/portMappings/*/protocol":{type:"string",kind:"setting",allowed:"one of tcp, udp"},
"/entryPoint":{type:"array",kind:"setting",allowed:"a list of at most 100 strings",flag:"entry-point"},
"/entryPoint/*":{type:"string",kind:"setting",allowed:"a string"},
"/command":{type:"array",kind:"setting",allowed:"a list of at most 100 strings",flag:"command"},
"/command/*":{type:"string",kind:"setting",allowed:"a string"},
"/environment":{type:"map",kind:"setting",allowed:"names of letters, digits and _ . -, not beginning with a digit; values are strings",flag:"environment",alias:"env",fileFlag:"env-file",secret:!0},
"/environment/*":{type:"string",kind:"setting",allowed:"a string of at most 32768 characters",secret:!0},
"/secrets":{type:"map",kind:"setting",allowed:"an object of names and strings",flag:"secrets"},
"/secrets/*":{type:"string",kind:"setting",allowed:"the ARN of a Secrets Manager secret or of an SSM parameter"},
"/repositoryCredentials":{type:"object",kind:"setting",allowed:"an object with credentialsParameter",flag:"repository-credentials"},
"/repositoryCredentials/credentialsParameter":{type:"string",kind:"setting",allowed:"the ARN of a Secrets Manager secret",flag:"repository-credentials.credentials-parameter"},
"/healthCheck":{type:"object",kind:"setting",allowed:"an object with command, interval, timeout, retries, startPeriod",flag:"health-check"},
"/healthCheck/command":{type:"array",kind:"setting",allowed:"a list of at least 2 strings",flag:"health-check.command"},
"/healthCheck/command/*":{type:"string",kind:"setting",allowed:"a string of at least 1 characters"},
"/healthCheck/interval":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 5 to 300",flag:"health-check.interval",unit:"seconds"},
"/healthCheck/timeout":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 2 to 60",flag:"health-check.timeout",unit:"seconds"},
"/healthCheck/retries":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 10",flag:"health-check.retries"},
"/healthCheck/startPeriod":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 0 to 300",flag:"health-check.start-period",unit:"seconds"},
"/stopTimeout":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 2 to 120",flag:"stop-timeout",unit:"seconds"},
"/cpuArchitecture":{type:"string",kind:"setting",allowed:"one of X86_64, ARM64",flag:"cpu-architecture"},
"/taskRoleArn":{type:"string",kind:"setting",allowed:"the ARN of an IAM role",flag:"task-role-arn"},
"/executionRoleArn":{type:"string",kind:"setting",allowed:"the ARN of an IAM role",flag:"execution-role-arn"},
"/logRetentionInDays":{type:"integer",kind:"setting",allowed:"one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653 days",flag:"log-retention-in-days",unit:"days"},
"/tags":{type:"map",kind:"setting",allowed:"keys of 1 to 128 letters, digits, spaces and + - = . _ : / @, not beginning with aws: or ecs-tenants:",flag:"tags",alias:"tag"},
"/tags/*":{type:"string",kind:"setting",allowed:"at most 256 letters, digits, spaces and + - = . _ : / @"},
"/protected":{type:"boolean",kind:"setting",allowed:"true or false",flag:"protected"},
"/scaling":{type:"boolean",kind:"setting",allowed:"true or false",flag:"scaling"},
"/minCount":{type:"integer",kind:"setting",allowed:"a whole number of tasks from 0 to 5000",flag:"min-count",unit:"tasks"},
"/maxCount":{type:"integer",kind:"setting",allowed:"a whole number of tasks from 0 to 5000",flag:"max-count",unit:"tasks"},
"/desiredCount":{type:"integer",kind:"setting",allowed:"a whole number of tasks from 0 to 5000",flag:"desired-count",unit:"tasks"},
"/scaleOut":{type:"object",kind:"setting",allowed:"an object with threshold, period, evaluationPeriods, cooldown, stepAdjustments",flag:"scale-out"},
"/scaleOut/threshold":{type:"number",kind:"setting",allowed:"a percentage above 0, at most 1000",flag:"scale-out.threshold",unit:"percent"},
"/scaleOut/period":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 60 to 86400, a multiple of 60",flag:"scale-out.period",unit:"seconds"},
"/scaleOut/evaluationPeriods":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 100",flag:"scale-out.evaluation-periods"},
"/scaleOut/cooldown":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 0 to 86400",flag:"scale-out.cooldown",unit:"seconds"},
"/scaleOut/stepAdjustments":{type:"array",kind:"setting",allowed:"a list of 1 to 20 objects with metricIntervalLowerBound, metricIntervalUpperBound, scalingAdjustment",flag:"scale-out.step-adjustments"},
"/scaleOut/stepAdjustments/*":{type:"object",kind:"setting",allowed:"an object with metricIntervalLowerBound, metricIntervalUpperBound, scalingAdjustment"},
"/scaleOut/stepAdjustments/*/metricIntervalLowerBound":{type:"number",kind:"setting",allowed:"a number"},
"/scaleOut/stepAdjustments/*/metricIntervalUpperBound":{type:"number",kind:"setting",allowed:"a number"},
"/scaleOut/stepAdjustments/*/scalingAdjustment":{type:"integer",kind:"setting",allowed:"a whole number from -5000 to 5000"},
"/scaleIn":{type:"object",kind:"setting",allowed:"an object with threshold, period, evaluationPeriods, cooldown, stepAdjustments",flag:"scale-in"},
"/scaleIn/threshold":{type:"number",kind:"setting",allowed:"a percentage from 0 to 1000",flag:"scale-in.threshold",unit:"percent"},
"/scaleIn/period":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 60 to 86400, a multiple of 60",flag:"scale-in.period",unit:"seconds"},
"/scaleIn/evaluationPeriods":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 100",flag:"scale-in.evaluation-periods"},
"/scaleIn/cooldown":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 0 to 86400",flag:"scale-in.cooldown",unit:"seconds"},
"/scaleIn/stepAdjustments":{type:"array",kind:"setting",allowed:"a list of 1 to 20 objects with metricIntervalLowerBound, metricIntervalUpperBound, scalingAdjustment",flag:"scale-in.step-adjustments"},
"/scaleIn/stepAdjustments/*":{type:"object",kind:"setting",allowed:"an object with metricIntervalLowerBound, metricIntervalUpperBound, scalingAdjustment"},
"/scaleIn/stepAdjustments/*/metricIntervalLowerBound":{type:"number",kind:"setting",allowed:"a number"},
"/scaleIn/stepAdjustments/*/metricIntervalUpperBound":{type:"number",kind:"setting",allowed:"a number"},
"/scaleIn/stepAdjustments/*/scalingAdjustment":{type:"integer",kind:"setting",allowed:"a whole number from -5000 to 5000"},
"/minimumHealthyPercent":{type:"integer",kind:"setting",allowed:"a whole percentage from 0 to 100",flag:"minimum-healthy-percent",unit:"percent"},
"/maximumPercent":{type:"integer",kind:"setting",allowed:"a whole percentage from 100 to 200",flag:"maximum-percent",unit:"percent"},
"/healthCheckGracePeriodSeconds":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 0 to 2147483647",flag:"health-check-grace-period-seconds",unit:"seconds"},
"/capacityProviderStrategy":{type:"array",kind:"setting",allowed:"a list of 1 to 20 objects with capacityProvider, weight, base",flag:"capacity-provider-strategy"},
"/capacityProviderStrategy/*":{type:"object",kind:"setting",allowed:"an object with capacityProvider, weight, base"},
"/capacityProviderStrategy/*/capacityProvider":{type:"string",kind:"setting",allowed:"a string of 1 to 255 characters"},
"/capacityProviderStrategy/*/weight":{type:"integer",kind:"setting",allowed:"a whole number from 0 to 1000"},
"/capacityProviderStrategy/*/base":{type:"integer",kind:"setting",allowed:"a whole number from 0 to 100000"},
"/subnets":{type:"array",kind:"setting",allowed:"a list of 1 to 16 strings, all different, each a subnet's id such as subnet-0a1b2c3d",flag:"subnets"},
"/subnets/*":{type:"string",kind:"setting",allowed:"a subnet's id such as subnet-0a1b2c3d"},
"/securityGroups":{type:"array",kind:"setting",allowed:"a list of 1 to 5 strings, all different, each a security group's id such as sg-0a1b2c3d",flag:"security-groups"},
"/securityGroups/*":{type:"string",kind:"setting",allowed:"a security group's id such as sg-0a1b2c3d"},
"/assignPublicIp":{type:"string",kind:"setting",allowed:"one of ENABLED, DISABLED",flag:"assign-public-ip"},
"/loadBalancer":{type:"string",kind:"setting",allowed:"one of shared, none",flag:"load-balancer"},
"/healthCheckPath":{type:"string",kind:"setting",allowed:"a path that begins with / and holds no spaces",flag:"health-check-path"},
"/matcher":{type:"string",kind:"setting",allowed:"codes and ranges between 200 and 499, such as 200-399 or 200,301",flag:"matcher"},
"/healthCheckIntervalSeconds":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 5 to 300",flag:"health-check-interval-seconds",unit:"seconds"},
"/healthCheckTimeoutSeconds":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 2 to 120",flag:"health-check-timeout-seconds",unit:"seconds"},
"/healthyThresholdCount":{type:"integer",kind:"setting",allowed:"a whole number from 2 to 10",flag:"healthy-threshold-count"},
"/unhealthyThresholdCount":{type:"integer",kind:"setting",allowed:"a whole number from 2 to 10",flag:"unhealthy-threshold-count"},
"/deregistrationDelaySeconds":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 0 to 3600",flag:"deregistration-delay-seconds",unit:"seconds"},
"/targetGroupAttributes":{type:"map",kind:"setting",allowed:"names of target group attributes as AWS writes them; deregistration_delay.timeout_seconds is deregistrationDelaySeconds, and target_group_health.dns_failover.\u2026 is always off, for the other tenants' sake",flag:"target-group-attributes"},
"/targetGroupAttributes/*":{type:"string",kind:"setting",allowed:"a string of at most 256 characters"},
"/hosts":{type:"array",kind:"setting",allowed:"a list of 1 to 5 strings, all different, each a host name in lower case of at most 128 characters, such as acme.apps.example.com",flag:"hosts"},
"/hosts/*":{type:"string",kind:"setting",allowed:"a host name in lower case of at most 128 characters, such as acme.apps.example.com"},
"/domain":{type:"string",kind:"run",allowed:"a domain in lower case, such as apps.example.com",flag:"domain"},
"/dns":{type:"string",kind:"setting",allowed:"one of record, wildcard, none",flag:"dns"},
"/forceNewDeployment":{type:"boolean",kind:"run",allowed:"true or false",flag:"force-new-deployment"},
"/beforeDeploy":{type:"object",kind:"run",allowed:"an object with command",flag:"before-deploy"},
"/beforeDeploy/command":{type:"array",kind:"run",allowed:"a list of 1 to 100 strings",flag:"before-deploy.command"},
"/beforeDeploy/command/*":{type:"string",kind:"run",allowed:"a string"},
"/plan":{type:"boolean",kind:"run",allowed:"true or false",flag:"plan"},
"/approvedPlan":{type:"string",kind:"run",allowed:"the planId of an earlier plan: 16 hex digits",flag:"approved-plan"},
"/wait":{type:"boolean",kind:"run",allowed:"true or false",flag:"wait"},
"/onFailure":{type:"string",kind:"run",allowed:"one of stop, keep, remove",flag:"on-failure"},
"/timeoutMinutes":{type:"number",kind:"run",allowed:"a number of minutes above 0, at most 1440",flag:"timeout-minutes",unit:"minutes"},
"/reset":{type:"array",kind:"run",allowed:"a list of at most 100 strings, all different, each a JSON pointer such as /memory or /environment/DEBUG",flag:"reset"},
"/reset/*":{type:"string",kind:"run",allowed:"a JSON pointer such as /memory or /environment/DEBUG"},
"/complete":{type:"boolean",kind:"run",allowed:"true or false",flag:"complete"},
"/adopt":{type:"boolean",kind:"run",allowed:"true or false",flag:"adopt"},
"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},
"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},
"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"},
"/build":{type:"string",kind:"run",allowed:"a string of at most 1024 characters",flag:"build"}},
iQ=[
"image",
"cpu",
"memory",
"memoryReservation",
"networkMode",
"containerPort",
"portMappings",
"entryPoint",
"command",
"environment",
"secrets",
"repositoryCredentials",
"healthCheck",
"stopTimeout",
"cpuArchitecture",
"taskRoleArn",
"executionRoleArn",
"logRetentionInDays",
"tags",
"protected",
"scaling",
"minCount",
"maxCount",
"desiredCount",
"scaleOut",
"scaleIn",
"minimumHealthyPercent",
"maximumPercent",
"healthCheckGracePeriodSeconds",
"capacityProviderStrategy",
"subnets",
"securityGroups",
"assignPublicIp",
"loadBalancer",
"healthCheckPath",
"matcher",
"healthCheckIntervalSeconds",
"healthCheckTimeoutSeconds",
"healthyThresholdCount",
"unhealthyThresholdCount",
"deregistrationDelaySeconds",
"targetGroupAttributes",
"hosts",
"dns"],
sQ=[
"/image",
"/cpu",
"/memory",
"/memoryReservation",
"/networkMode",
"/containerPort",
"/portMappings",
"/entryPoint",
"/command",
"/environment",
"/secrets",
"/repositoryCredentials",
"/repositoryCredentials/credentialsParameter",
"/healthCheck",
"/healthCheck/command",
"/healthCheck/interval",
"/healthCheck/timeout",
"/healthCheck/retries",
"/healthCheck/startPeriod",
"/stopTimeout",
"/cpuArchitecture",
"/taskRoleArn",
"/executionRoleArn",
"/logRetentionInDays",
"/tags",
"/protected",
"/scaling",
"/minCount",
"/maxCount",
"/desiredCount",
"/scaleOut",
"/scaleOut/threshold",
"/scaleOut/period",
"/scaleOut/evaluationPeriods",
"/scaleOut/cooldown",
"/scaleOut/stepAdjustments",
"/scaleIn",
"/scaleIn/threshold",
"/scaleIn/period",
"/scaleIn/evaluationPeriods",
"/scaleIn/cooldown",
"/scaleIn/stepAdjustments",
"/minimumHealthyPercent",
"/maximumPercent",
"/healthCheckGracePeriodSeconds",
"/capacityProviderStrategy",
"/subnets",
"/securityGroups",
"/assignPublicIp",
"/loadBalancer",
"/healthCheckPath",
"/matcher",
"/healthCheckIntervalSeconds",
"/healthCheckTimeoutSeconds",
"/healthyThresholdCount",
"/unhealthyThresholdCount",
"/deregistrationDelaySeconds",
"/targetGroupAttributes",
"/hosts",
"/dns"],
oQ={
cpu:256,
memory:512,
portMappings:[{containerPort:80}],
logRetentionInDays:30,
protected:!1,
scaling:!0,
minCount:2,
maxCount:4,
scaleOut:{threshold:75,period:60,evaluationPeriods:2,cooldown:60,stepAdjustments:[{metricIntervalLowerBound:0,metricIntervalUpperBound:15,scalingAdjustment:1},{metricIntervalLowerBound:15,scalingAdjustment:2}]},
scaleIn:{threshold:25,period:60,evaluationPeriods:5,cooldown:300,stepAdjustments:[{metricIntervalUpperBound:0,scalingAdjustment:-1}]},
minimumHealthyPercent:100,
maximumPercent:200,
healthCheckGracePeriodSeconds:60,
loadBalancer:"shared",
healthCheckPath:"/",
matcher:"200-399",
healthCheckIntervalSeconds:5,
healthCheckTimeoutSeconds:4,
healthyThresholdCount:2,
unhealthyThresholdCount:3,
deregistrationDelaySeconds:30,
dns:"record"},
nQ={forceNewDeployment:!1,plan:!1,wait:!0,onFailure:"stop",timeoutMinutes:20,complete:!1,adopt:!1},
YQ=Q=>Q!==null&&typeof Q=="object"&&!Array.isArray(Q),
XQ=(Q,Y)=>{if(!YQ(Y))return Y;let X=YQ(Q)?Q:{},Z=new Map(Object.entries(X));for(let[H,G]of Object.entries(Y))Z.set(H,XQ(Z.get(H),G));return Object.fromEntries(Z)},
aQ=vQ(import.meta.url),
d=Q=>JSON.stringify(Q,(Y,X)=>X!==null&&typeof X=="object"&&!Array.isArray(X)?Object.fromEntries(Object.entries(X).sort(([Z],[H])=>Z<H?-1:Z>H?1:0)):X)??"null",
ZQ=(Q,Y)=>aQ("node:crypto").createHash("sha256").update(Q,"utf8").digest("hex").slice(0,Y),
rQ=(Q,Y)=>d(Q)===d(Y),
C={
cluster:"ecs-tenants:cluster",
tenant:"ecs-tenants:tenant",
service:"ecs-tenants:service",
digest:"ecs-tenants:digest",
build:"ecs-tenants:build",
steady:"ecs-tenants:steady",
rule:"ecs-tenants:rule",
hosts:"ecs-tenants:hosts",
dns:"ecs-tenants:dns",
scaling:"ecs-tenants:scaling",
loadBalancer:"ecs-tenants:load-balancer",
protected:"ecs-tenants:protected",
state:"ecs-tenants:state",
applied:"ecs-tenants:applied",
image:"ecs-tenants:image",
revision:"ecs-tenants:revision",
halted:"ecs-tenants:halted",
run:"ecs-tenants:run"},
tQ={cluster:"ecs-tenants:cluster",default:"ecs-tenants:default",domain:"ecs-tenants:domain",listener:"ecs-tenants:listener",scheme:"ecs-tenants:scheme",subnets:"ecs-tenants:subnets",securityGroups:"ecs-tenants:security-groups",executionRole:"ecs-tenants:execution-role",taskRole:"ecs-tenants:task-role",defaultPrefix:"ecs-tenants:default/"},
c=256,
eQ=Q=>{let Y=[...new TextEncoder().encode(Q)].map(X=>{let Z=String.fromCharCode(X);return/[A-Za-z0-9 +\-._:/@]/.test(Z)?Z:`=${X.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return Y.length<=c?Y:`${Y.slice(0,c-13).replace(/=.?$/,"")} ${ZQ(Q,12)}`},
QY=Q=>{let Y=Q.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(Y)}catch{return Q}},
HQ=({cluster:Q,tenant:Y,service:X})=>({[C.cluster]:Q,[C.tenant]:Y,[C.service]:X}),
YY=(Q,Y)=>Q!==void 0&&Object.entries(HQ(Y)).every(([X,Z])=>Q[X]===Z),
XY=Q=>Object.fromEntries(Object.entries(Q).filter(([Y])=>!/^(ecs-tenants|aws):/i.test(Y))),
ZY=Q=>Q.replaceAll("~1","/").replaceAll("~0","~"),
y=Q=>Q.split("/").slice(1).map(ZY),
HY=(...Q)=>Q.map(Y=>`/${String(Y).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),
m=Q=>Q!==null&&typeof Q=="object",
GY=(Q,Y)=>{let X=Q;for(let Z of y(Y)){if(!m(X)||!Object.hasOwn(X,Z))return;X=X[Z]}return X},
KY=(Q,Y,X)=>{let Z=(H,G)=>{let[K,...z]=G;if(K===void 0)return X;if(Array.isArray(H)||H===void 0&&/^\d+$/.test(K)){let W=[...H??[]];return W[Number(K)]=Z(W[Number(K)],z),W}let J=m(H)?H:{},$=Object.hasOwn(J,K)?J[K]:void 0;return{...J,[K]:Z($,z)}};return Z(Q,y(Y))},
WY=(Q,Y)=>{let X=(Z,H)=>{let[G,...K]=H;if(G===void 0||!m(Z)||!Object.hasOwn(Z,G))return Z;if(Array.isArray(Z))return K.length===0?Z.filter(($,W)=>W!==Number(G)):Z.map(($,W)=>W===Number(G)?X($,K):$);if(K.length>0)return{...Z,[G]:X(Z[G],K)};let{[G]:z,...J}=Z;return J};return X(Q,y(Y))},
_=Q=>Q.replaceAll("~","~0").replaceAll("/","~1"),
zY=Q=>Q.replaceAll("~1","/").replaceAll("~0","~"),
E=Q=>Q.split("/").slice(1).map(zY),
JY=(Q,Y)=>E(Y).reduce((X,Z)=>typeof X=="object"&&X!==null&&Object.hasOwn(X,Z)?X[Z]:void 0,Q),
GQ=(Q,Y)=>E(Q).reduce((X,Z)=>{if(X!==void 0)return[`${X}/${Z}`,`${X}/*`].find(H=>Object.hasOwn(Y,H))},""),
k=(Q,Y)=>{let X=GQ(Q,Y);return X===void 0?void 0:Y[X]},
S=[],
p=[];
function l(
Q,
Y,
X){
if(Q===Y)return 0;
let Z=X?.maxDistance,H=Q;
Q.length>Y.length&&(Q=Y,Y=H);
let G=Q.length,K=Y.length;
for(;G>0&&Q.charCodeAt(~-G)===Y.charCodeAt(~-K);)G--,K--;
let z=0;
for(;z<G&&Q.charCodeAt(z)===Y.charCodeAt(z);)z++;
if(G-=z,K-=z,Z!==void 0&&K-G>Z)return Z;
if(G===0)return Z!==void 0&&K>Z?Z:K;
let J,$,W,N,j=0,B=0;
for(;j<G;)p[j]=Q.charCodeAt(z+j),S[j]=++j;
for(;B<K;){for(J=Y.charCodeAt(z+B),W=B++,$=B,j=0;j<G;j++)N=J===p[j]?W:W+1,W=S[j],$=S[j]=W>$?N>$?$+1:N:N>W?W+1:N;if(Z!==void 0){let T=$;for(j=0;j<G;j++)S[j]<T&&(T=S[j]);if(T>Z)return Z}}
return S.length=G,p.length=G,Z!==void 0&&$>Z?Z:$}
function $Y(
Q,
Y,
X){
if(!Array.isArray(Y)||Y.length===0)return;
let Z=X?.maxDistance,H=Q.length;
for(let J of Y)if(J===Q)return J;
if(Z===0)return;
let G,K=Number.POSITIVE_INFINITY,z=new Set;
for(let J of Y){if(z.has(J))continue;z.add(J);let $=Math.abs(J.length-H);if($>=K||Z!==void 0&&$>Z)continue;let W=Number.isFinite(K)?Z===void 0?K:Math.min(K,Z):Z,N=W===void 0?l(Q,J):l(Q,J,{maxDistance:W});if(Z!==void 0&&N>Z)continue;let j=N;if(W!==void 0&&N===W&&W===Z&&(j=l(Q,J)),j<K&&(K=j,G=J,K===0))break}
if(!(Z!==void 0&&K>Z))return G}
var KQ=Q=>Q.toLowerCase().replace(/[^a-z0-9]/g,""),
i=(Q,Y)=>{let X=Y.find(Z=>KQ(Z)===KQ(Q));return X!==void 0?X:$Y(Q,Y,{maxDistance:Math.min(3,Math.ceil(Q.length/3))})},
jY=Object.create,
WQ=Object.defineProperty,
AY=Object.getOwnPropertyDescriptor,
zQ=Object.getOwnPropertyNames,
BY=Object.getPrototypeOf,
UY=Object.prototype.hasOwnProperty,
JQ=(Q,Y)=>function(){try{return Y||(0,Q[zQ(Q)[0]])((Y={exports:{}}).exports,Y),Y.exports}catch(X){throw Y=0,X}},
NY=(Q,Y,X,Z)=>{if(Y&&typeof Y=="object"||typeof Y=="function")for(let H of zQ(Y))!UY.call(Q,H)&&H!==X&&WQ(Q,H,{get:()=>Y[H],enumerable:!(Z=AY(Y,H))||Z.enumerable});return Q},
$Q=(Q,Y,X)=>(X=Q!=null?jY(BY(Q)):{},NY(Y||!Q||!Q.__esModule?WQ(X,"default",{value:Q,enumerable:!0}):X,Q)),
VY=JQ({"node_modules/ajv/dist/runtime/ucs2length.js"(Q){"use strict";Object.defineProperty(Q,"__esModule",{value:!0});function Y(X){let Z=X.length,H=0,G=0,K;for(;G<Z;)H++,K=X.charCodeAt(G++),K>=55296&&K<=56319&&G<Z&&(K=X.charCodeAt(G),(K&64512)===56320&&G++);return H}Q.default=Y,Y.code='require("ajv/dist/runtime/ucs2length").default'}}),
jQ=80,
w=Q=>Q.length<=jQ?Q:`${Q.slice(0,jQ)}\u2026`,
AQ=(Q,Y)=>Array.isArray(Q)?"a list":typeof Q=="object"?Q===null?"null":"an object":Y?`a ${typeof Q}`:typeof Q=="string"?`a string (${w(JSON.stringify(Q))})`:String(Q),
BQ=Q=>w(JSON.stringify(Q)),
TY={string:"a string",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object",map:"an object of names and strings"},
IY=(Q,Y,X)=>{let Z=typeof Q=="string";switch(Y.type){case"string":return typeof Q!="number"&&typeof Q!="boolean"?void 0:`Write it as a string${X?', in quotes, such as "8080" or "true"':`: "${Q}"`}.`;case"integer":case"number":return Z&&!X&&/^-?\d+(\.\d+)?$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"boolean":return Z&&/^(true|false)$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"array":return Z&&!X?`Write it as a list: [${w(JSON.stringify(Q))}].`:void 0;default:return}},
R=(Q,Y,X)=>({pointer:Q.shown,message:`${Q.shown}${Y}.`,...X===void 0?{}:{hint:X}}),
DY=(Q,Y)=>{let{parameter:X,shown:Z,secret:H}=Q;if(X===void 0)return R(Q,`${Z===""?"The input":""} must be a JSON object, not ${AQ(Y,!0)}`);let G=X.type==="integer"||X.type==="number"?X.allowed:TY[X.type];return R(Q,` must be ${G}, not ${AQ(Y,H)}`,IY(Y,X,H))},
UQ=(Q,Y)=>Object.keys(Y).filter(X=>X.startsWith(`${Q}/`)&&X.lastIndexOf("/")===Q.length).map(X=>X.slice(Q.length+1)).filter(X=>X!=="*"),
RY=(Q,Y,X,Z)=>{let H=i(Q,UQ(Y,Z));if(H!==void 0)return H;let G=Object.keys(Z).find(K=>Z[K]?.alias===Q)??Object.keys(Z).find(K=>K.endsWith(`/${Q}`)&&!K.includes("*"));return G===void 0?void 0:`${X}${G}`},
qY=(Q,Y,X,Z,H)=>{let G=GQ(X,H)??"",K=RY(Y,G,Z,H),z=G===""?"":` Allowed: ${UQ(G,H).join(", ")}.`,J=K===void 0?z.trim():`Did you mean ${K}?`;return{pointer:Q.shown,message:`${Q.shown} is not a known parameter.${J===""?"":` ${J}`}`}},
NQ=Q=>w(Q.replace(/=.*$/s,"=\u2026")),
VQ=(Q,Y,X)=>{let Z=Q.secret?"":`, not ${BQ(Y)}`;return R(Q,` must be ${Q.parameter?.allowed}${Z}`,X)},
SY=(Q,Y,X)=>{let Z=X.filter(K=>typeof K=="string"),H=typeof Y=="string"?i(Y,Z):void 0,G=H===void 0?void 0:`Did you mean "${H}"?`;return VQ(Q,Y,G)},
FY=(
Q,
Y,
X,
Z)=>{
let{instancePath:H,keyword:G,params:K}=Q,z=j=>{let B=k(j,X);return{pointer:j,shown:`${Z}${j}`,parameter:B,secret:B?.secret??B===void 0}};
if(Q.propertyName!==void 0)return;
let J=z(H),$=JY(Y,H),{parameter:W,secret:N}=J;
switch(
G){
case"required":{let j=z(`${H}/${_(String(K.missingProperty))}`);return R(j,` is missing. Allowed: ${j.parameter?.allowed}`)}
case"additionalProperties":{let j=String(K.additionalProperty);return qY(z(`${H}/${_(NQ(j))}`),j,H,Z,X)}
case"propertyNames":{let j=NQ(String(K.propertyName)),B=z(`${H}/${_(j)}`);return R(B,`: the name ${JSON.stringify(j)} is not allowed. Allowed: ${W?.allowed}`)}
case"type":return DY(J,$);
case"enum":return SY(J,$,K.allowedValues);
case"uniqueItems":{let[j,B]=[K.i,K.j].map(Number).sort((T,U)=>T-U);return R(J,` must not hold an item twice: items ${j} and ${B} are the same`)}
case"maxProperties":return R(J,` must have at most ${K.limit} names, not ${Object.keys($).length}`);
case"minItems":case"maxItems":return R(J,` must be ${W?.allowed}; it has ${$.length}`);
case"pattern":case"minLength":case"maxLength":{let j=N?"the value":BQ($);return R(J,`: ${j} is not allowed. Allowed: ${W?.allowed}`)}
default:return VQ(J,$)}},
LY=Q=>{let Y=[],X=[["",Q]];for(let Z=X.pop();Z!==void 0;Z=X.pop()){let[H,G]=Z;if(G===null&&Y.push(H),typeof G=="object"&&G!==null){let K=Object.entries(G).map(([z,J])=>[`${H}/${_(z)}`,J]);X.push(...K.reverse())}}return Y},
_Y=(Q,Y)=>Q.split("/").some((X,Z,H)=>{let G=H.slice(0,Z).join("/");return G!==""&&k(G,Y)?.type==="array"}),
EY=(Q,Y,X)=>{let Z=`${X}${Q}`,H=`${Z}: null is not allowed`;return _Y(Q,Y)?{pointer:Z,message:`${H}.`}:k(Q,Y)?.kind==="setting"?{pointer:Z,message:`${H}; to return to the default use reset: ["${Q}"].`}:{pointer:Z,message:`${H}; leave it out.`}},
TQ=["additionalProperties","propertyNames","null","type","enum"],
IQ=Q=>{let Y=TQ.indexOf(Q);return Y===-1?TQ.length:Y},
PY=Q=>{let Y=new Map;for(let X of Q){let Z=Y.get(X.problem.pointer);(Z===void 0||IQ(X.keyword)<IQ(Z.keyword))&&Y.set(X.problem.pointer,X)}return[...Y.values()].map(X=>X.problem)},
DQ=({validate:Q,catalog:Y},X,Z="")=>{let H=(Q(X)?[]:Q.errors??[]).flatMap(K=>{let z=FY(K,X,Y,Z);return z===void 0?[]:[{keyword:K.keyword,problem:z}]}),G=LY(X).map(K=>({keyword:"null",problem:EY(K,Y,Z)}));return PY([...H,...G])},
D={done:0,invalidInput:2,refused:3,rolloutFailed:4,awsRefused:5,superseded:6,timedOut:7,interrupted:130,terminated:143},
q=class extends Error{code;hint;problems;aws;constructor(Q,Y,X={}){super(Y,X.cause===void 0?void 0:{cause:X.cause}),this.name="StepError",this.code=Q,X.hint!==void 0&&(this.hint=X.hint),this.problems=X.problems??[],X.aws!==void 0&&(this.aws=X.aws)}},
s=Q=>{let[Y]=Q,X=Q.length===1&&Y!==void 0?Y.message:`The input has ${Q.length} problems: ${Q.map(Z=>Z.message).join(" ")}`;return new q(D.invalidInput,X,{problems:Q,...Q.length===1&&Y?.hint!==void 0?{hint:Y.hint}:{}})},
OY=(Q,Y,X=[])=>new q(D.refused,Q,{problems:X,...Y===void 0?{}:{hint:Y}}),
h="0.1.0",
P={input:"string",help:"boolean",schema:"boolean",version:"boolean",envelope:"boolean",form:"boolean",log:"string"},
MY=Q=>{let Y=new Map;for(let[X,Z]of Object.entries(Q)){let{flag:H,alias:G,fileFlag:K,type:z}=Z;H!==void 0&&(Y.set(H,{pointer:X,parameter:Z,form:"value"}),G!==void 0&&Y.set(G,{pointer:X,parameter:Z,form:"value"}),K!==void 0&&Y.set(K,{pointer:X,parameter:Z,form:"file"}),z==="boolean"&&Y.set(`no-${H}`,{pointer:X,parameter:Z,form:"negation"}))}return Y},
CY=(Q,Y)=>{let X={};for(let[Z,H]of Object.entries(P))X[Z]={type:H};for(let[Z,{parameter:H}]of Y)X[Z]={type:H.type==="boolean"?"boolean":"string"};return X.help={type:"boolean",short:"h"},xQ({args:[...Q],options:X,strict:!1,allowPositionals:!0,tokens:!0}).tokens},
yY=(Q,Y)=>Y===void 0?P[Q]==="string":Y.parameter.type!=="boolean",
kY=(Q,Y,X,Z)=>{if(Y){if(X===void 0)return`--${Q} needs a value.`;if(!Z&&X.startsWith("--"))return`--${Q} needs a value; one that begins with two hyphens is written --${Q}=<value>.`}},
wY=Q=>Object.hasOwn(P,Q),
hY=(Q,Y,X)=>{if(!Y.startsWith("--"))return`Unknown flag ${Y}. Flags begin with two hyphens.`;let Z=i(Q,[...X.keys(),...Object.keys(P)]);return`Unknown flag --${Q}.${Z===void 0?"":` Did you mean --${Z}?`}`},
bY=(Q,Y)=>{let X=[],Z=[],H=(z,J="")=>Z.push({pointer:J,message:z}),G="",K;for(let z of CY(Q,Y))if(z.kind==="positional")(K===void 0||z.index!==K+1)&&H(`The argument after ${G||"the name of the step"} belongs to no flag.`);else if(z.kind==="option"){let{name:J,rawName:$,value:W,index:N,inlineValue:j}=z,B=Y.get(J);if(G=$,B===void 0&&!wY(J)){N!==K&&H(hY(J,$,Y)),K=N;continue}let T=kY(J,yY(J,B),W,j===!0);T===void 0?X.push({name:J,meaning:B,value:W}):H(T,B?.pointer)}return{uses:X,problems:Z}},
fY=({parameter:Q,form:Y})=>Y==="file"||Q.type==="array"||Q.type==="map",
vY=Q=>{let Y=new Set,X=[];return{uses:Q.filter(({name:Z,meaning:H})=>{if(H!==void 0&&fY(H))return!0;let G=H?.pointer??Z;return Y.has(G)?(X.push({pointer:H?.pointer??"",message:`--${Z} is given twice.`}),!1):(Y.add(G),!0)}),problems:X}},
xY=(Q,Y)=>{let X=bY(Q,MY(Y)),{uses:Z,problems:H}=vY(X.uses);return{uses:Z,problems:[...X.problems,...H]}},
gY=JQ(
{
"node_modules/picocolors/picocolors.js"(
Q,
Y){
var X=process||{},
Z=X.argv||[],
H=X.env||{},
G=!(H.NO_COLOR||Z.includes("--no-color"))&&(!!H.FORCE_COLOR||Z.includes("--color")||X.platform==="win32"||(X.stdout||{}).isTTY&&H.TERM!=="dumb"||!!H.CI),
K=($,W,N=$)=>j=>{let B=""+j,T=B.indexOf(W,$.length);return~T?$+z(B,W,N,T)+W:$+B+W},
z=($,W,N,j)=>{let B="",T=0;do B+=$.substring(T,j)+N,T=j+W.length,j=$.indexOf(W,T);while(~j);return B+$.substring(T)},
J=(
$=G)=>{
let W=$?K:()=>String;
return{
isColorSupported:$,
reset:W("\x1B[0m","\x1B[0m"),
bold:W("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),
dim:W("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),
italic:W("\x1B[3m","\x1B[23m"),
underline:W("\x1B[4m","\x1B[24m"),
inverse:W("\x1B[7m","\x1B[27m"),
hidden:W("\x1B[8m","\x1B[28m"),
strikethrough:W("\x1B[9m","\x1B[29m"),
black:W("\x1B[30m","\x1B[39m"),
red:W("\x1B[31m","\x1B[39m"),
green:W("\x1B[32m","\x1B[39m"),
yellow:W("\x1B[33m","\x1B[39m"),
blue:W("\x1B[34m","\x1B[39m"),
magenta:W("\x1B[35m","\x1B[39m"),
cyan:W("\x1B[36m","\x1B[39m"),
white:W("\x1B[37m","\x1B[39m"),
gray:W("\x1B[90m","\x1B[39m"),
bgBlack:W("\x1B[40m","\x1B[49m"),
bgRed:W("\x1B[41m","\x1B[49m"),
bgGreen:W("\x1B[42m","\x1B[49m"),
bgYellow:W("\x1B[43m","\x1B[49m"),
bgBlue:W("\x1B[44m","\x1B[49m"),
bgMagenta:W("\x1B[45m","\x1B[49m"),
bgCyan:W("\x1B[46m","\x1B[49m"),
bgWhite:W("\x1B[47m","\x1B[49m"),
blackBright:W("\x1B[90m","\x1B[39m"),
redBright:W("\x1B[91m","\x1B[39m"),
greenBright:W("\x1B[92m","\x1B[39m"),
yellowBright:W("\x1B[93m","\x1B[39m"),
blueBright:W("\x1B[94m","\x1B[39m"),
magentaBright:W("\x1B[95m","\x1B[39m"),
cyanBright:W("\x1B[96m","\x1B[39m"),
whiteBright:W("\x1B[97m","\x1B[39m"),
bgBlackBright:W("\x1B[100m","\x1B[49m"),
bgRedBright:W("\x1B[101m","\x1B[49m"),
bgGreenBright:W("\x1B[102m","\x1B[49m"),
bgYellowBright:W("\x1B[103m","\x1B[49m"),
bgBlueBright:W("\x1B[104m","\x1B[49m"),
bgMagentaBright:W("\x1B[105m","\x1B[49m"),
bgCyanBright:W("\x1B[106m","\x1B[49m"),
bgWhiteBright:W("\x1B[107m","\x1B[49m")}};
Y.exports=J(),Y.exports.createColors=J}}),
I=class extends Error{},
uY=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
dY=Q=>{let Y=uY.test(Q)?Number(Q):Number.NaN;return Number.isFinite(Y)?Y:Q},
cY=Q=>Q==="true"?!0:Q==="false"?!1:Q,
b=(Q,Y)=>{try{return JSON.parse(Q)}catch(X){throw new I(`is not valid JSON; it needs ${Y}`,{cause:X})}},
mY=Q=>{let[,Y,X,Z]=/^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(Q)??[];if(X===void 0)throw new I("needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp");return{containerPort:Number(X),...Y===void 0?{}:{hostPort:Number(Y)},...Z===void 0?{}:{protocol:Z}}},
o=(Q,Y,X)=>{if(X?.type==="string")return/^\s*\[\s*["\]]/.test(Q)?[b(Q,"one item, or all as a JSON array of strings")].flat():[Q];let Z="a JSON object for one item, or all as a JSON array";if(/^\s*[[{]/.test(Q))return[b(Q,Z)].flat();if(Y.shorthand==="portMapping")return[mY(Q)];throw new I(`needs ${Z}`)},
n=(Q,Y)=>{if(/^\s*\{/.test(Q))return Object.entries(b(Q,"KEY=value, or all as a JSON object"));let X=Q.indexOf("=");if(X>0)return[[Q.slice(0,X),Q.slice(X+1)]];let Z=X===-1?Y?.(Q):void 0;if(Z!==void 0)return[[Q,Z]];throw new I(Y===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment")},
RQ=(Q,Y)=>{switch(Y.type){case"integer":case"number":return dY(Q);case"boolean":return cY(Q);case"object":{if(!/^\s*\{/.test(Q))throw new I("needs a JSON object");return b(Q,"a JSON object")}default:return Q}},
pY={n:`
`,r:"\r",t:"	"},
lY=Q=>{let[,Y]=/^'([^']*)'$/.exec(Q)??[];if(Y!==void 0)return Y;let[,X]=/^"((?:[^"\\]|\\.)*)"$/.exec(Q)??[];return X===void 0?Q:X.replace(/\\(.)/g,(Z,H)=>pY[H]??H)},
qQ=(Q,Y)=>Q.split(/\r?\n/).flatMap((X,Z)=>{let H=X.trim().replace(/^export\s+/,"");if(H===""||H.startsWith("#"))return[];if(!/^[^\s={]+\s*(?:=|$)/.test(H))throw new I(`: line ${Z+1} is not KEY=value`);try{return n(H,Y).map(([G,K])=>[G.trim(),lY(String(K).trim())])}catch(G){throw G instanceof I?new I(`: line ${Z+1} ${G.message}`,{cause:G}):G}}),
a=1024*1024,
F=class extends Error{},
iY={ENOENT:"does not exist",EACCES:"may not be read",EISDIR:"is a directory"},
SQ=Q=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(Q)}catch(Y){throw new F("is not UTF-8",{cause:Y})}},
FQ=()=>new F(`is larger than ${a/1024} KiB`),
LQ=Q=>{try{if(dQ(Q).size>a)throw FQ();return SQ(QQ(Q))}catch(Y){if(Y instanceof F)throw Y;let X=Y.code??"";throw new F(iY[X]??`cannot be read (${X})`,{cause:Y})}},
sY=async Q=>{let Y=[],X=0;for await(let Z of Q)if(Y.push(Z),X+=Z.length,X>a)throw FQ();return SQ(Buffer.concat(Y))},
oY=({value:Q="",meaning:Y},X)=>{let Z=H=>X[H];if(Y?.form!=="file")return n(Q,Y?.parameter.fileFlag===void 0?void 0:Z);try{return qQ(LQ(Q),Z)}catch(H){throw H instanceof F?new I(`: the file ${H.message}`,{cause:H}):H}},
nY=({value:Q,meaning:Y},X)=>{if(Y?.form==="negation"){if(Q!==void 0)throw new I("takes no value");return!1}return Q===void 0?!0:RQ(Q,X)},
aY=class{
problems=[];
values=new Map;
#Q;
#X;
#Z=new Set;
constructor(Q,Y){this.#Q=Q,this.#X=Y}
add(Q,{pointer:Y,parameter:X,form:Z}){try{X.type==="map"?this.#H(Y,oY(Q,this.#X),Z):X.type==="array"?this.#Y(Y,X,Q.value??""):this.values.set(Y,nY(Q,X))}catch(H){if(!(H instanceof I))throw H;let G=H.message.startsWith(":")?"":" ";this.problems.push({pointer:Y,message:`--${Q.name}${G}${H.message}.`})}}
#Y(Q,Y,X){let Z=o(X,Y,this.#Q[`${Q}/*`]);this.values.set(Q,[...this.values.get(Q)??[],...Z])}
#H(Q,Y,X){let Z=Object.entries(this.values.get(Q)??{}),H=Y.filter(([G])=>{let K=`${Q}/${_(G)}`;return X==="file"?!this.#Z.has(K):(this.#Z.has(K)&&this.problems.push({pointer:K,message:`${K} is given twice.`}),this.#Z.add(K),!0)});this.values.set(Q,Object.fromEntries([...Z,...H]))}},
f=Q=>typeof Q=="object"&&Q!==null&&!Array.isArray(Q),
rY=(Q,Y)=>Q.reduceRight((X,Z)=>Object.fromEntries([[Z,X]]),Y),
v=(Q,Y)=>{let X=new Map(Object.entries(Q));for(let[Z,H]of Object.entries(Y)){let G=X.get(Z);X.set(Z,f(G)&&f(H)?v(G,H):H)}return Object.fromEntries(X)},
tY=$Q(gY(),1),
_Q=["text","json","quiet"],
eY=15e3,
EQ=Q=>{let Y=Math.round(Q/1e3),X=H=>String(H).padStart(2,"0");if(Y<60)return`${Y}s`;let Z=Math.floor(Y/60);return Z<60?`${Z}m${X(Y%60)}s`:`${Math.floor(Z/60)}h${X(Z%60)}m`},
Q0=Q=>{let Y=Q.pointer===""||Q.message.startsWith(Q.pointer),X=Q.hint===void 0?"":` ${Q.hint}`;return`  ${Y?"":`${Q.pointer}: `}${Q.message}${X}`},
Y0=({message:Q,hint:Y,problems:X,stack:Z})=>{let H=X.map(z=>z.message).join(" "),G=X.length>1&&Q.endsWith(H),K=X.length===1&&Q===H;return[G?Q.slice(0,-H.length).trimEnd():Q,...K?[]:X.map(Q0),...Y===void 0?[]:[`  ${Y}`],...Z===void 0?[]:Z.split(`
`)]},
X0=(Q,Y)=>{let{NO_COLOR:X,FORCE_COLOR:Z,TERM:H}=Y;return X!==void 0&&X!==""?!1:Z!==void 0&&Z!==""?Z!=="0":Q&&H!=="dumb"},
Z0=(
{step:Q,mode:Y,color:X,write:Z,elapsed:H})=>{
let G=tY.default.createColors(X),
K={info:U=>U,warn:G.yellow,error:G.red},
z=new Set,
J=Q,
$,
W,
N=U=>U.split(`
`).map(gQ).join(`
`),
j=(U,O,g={},u=O.split(`
`))=>{if(Y==="quiet"&&U==="info")return;let M=H();if(Y==="json"){Z(`${JSON.stringify({elapsedMs:Math.round(M),level:U,message:O,...g})}
`);return}let bQ=`${G.bold(J)}  ${G.dim(`+${EQ(M)}`)}  `;Z(u.map(fQ=>`${bQ}${K[U](N(fQ))}
`).join(""))},
B=()=>{clearInterval(W),W=void 0},
T=()=>{$===void 0||H()-$.saidAt<eY||($.saidAt=H(),j("info",`${$.message} (for ${EQ(H()-$.since)})`))};
return{get warnings(){return[...z]},about(U){J=`${Q} ${U}`},info(U){B(),j("info",U)},warn(U){z.has(U)||(z.add(U),j("warn",Y==="json"?U:`Warning: ${U}`))},waiting(U){$?.message!==U?($={message:U,since:H(),saidAt:H()},j("info",U)):T(),W??=setInterval(T,1e3).unref()},failure(U){B();let{message:O,hint:g,problems:u,stack:M}=U;j("error",O,{hint:g,problems:u,stack:M},Y0(U))},stop:B}},
H0=Q=>{let Y=new Map(Q.filter(K=>K.meaning===void 0).map(({name:K,value:z})=>[K,z])),X=K=>Y.has(K)&&Y.get(K)!=="false",Z=Y.get("input"),H=Y.get("log")??"text",G=_Q.find(K=>K===H);return{run:{...Z===void 0?{}:{input:Z},help:X("help"),schema:X("schema"),version:X("version"),envelope:X("envelope"),form:X("form"),log:G??"text"},problems:G===void 0?[{pointer:"",message:`--log must be one of ${_Q.join(", ")}.`}]:[]}},
G0=Q=>[...Q].sort(([Y],[X])=>E(Y).length-E(X).length).reduce((Y,[X,Z])=>v(Y,rY(E(X),Z)),{}),
K0=(Q,Y,X)=>{let{uses:Z,problems:H}=xY(Q,Y),G=H0(Z),K=new aY(Y,X);for(let z of Z)z.meaning!==void 0&&K.add(z,z.meaning);return{run:G.run,request:G0(K.values),problems:[...H,...G.problems,...K.problems]}},
W0=256*1024,
z0=4096,
PQ=()=>{},
J0=()=>{process.stdout.on("error",PQ),process.stderr.on("error",PQ)},
$0=Q=>Q.code==="EPIPE"||Q.code==="ERR_STREAM_DESTROYED",
x=Q=>new Promise((Y,X)=>{process.stdout.write(Q,Z=>Z&&!$0(Z)?X(Z):Y())}),
r=async Q=>{await new Promise(Y=>process.stderr.write("",Y)),process.exit(Q)},
j0=(Q,Y)=>{let{ok:X,step:Z,version:H,code:G,message:K}=Q;return{ok:X,step:Z,version:H,...G===void 0?{}:{code:G},...K===void 0?{}:{message:K.slice(0,z0)},file:Y,warnings:[],timings:{},calls:{}}},
A0=Q=>{let Y=JSON.stringify(Q);if(Buffer.byteLength(Y)<=W0)return`${Y}
`;let X=pQ(mQ(),`ecs-tenants-${crypto.randomUUID()}.json`);return cQ(X,Y,{mode:384,flag:"wx"}),`${JSON.stringify(j0(Q,X))}
`},
B0=(Q,Y)=>`${JSON.stringify(Q,null,Y?2:0)}
`,
U0="RESET",
N0=(Q,Y,X,Z)=>{let H=Z[`${Y}/*`];return/^[[{]/.test(Q)?o(Q,X,H):Q.split(`
`).map(G=>G.trim()).filter(G=>G!=="").flatMap(G=>o(G,X,H))},
V0=(Q,Y,X,Z)=>X.type==="array"?N0(Q,Y,X,Z):X.type!=="map"?RQ(Q,X):Object.fromEntries(Q.startsWith("{")?n(Q):qQ(Q)),
T0=class{values=[];resets=[];problems=[];#Q;constructor(Q){this.#Q=Q}add(Q,Y){let X=`/${Q}`,Z=this.#Q[X],H=typeof Y=="string"?Y.trim():Y;Z===void 0||typeof H!="string"?this.values.push([Q,H]):H===U0&&Z.kind==="setting"?this.resets.push(X):H!==""&&this.#X(Q,H,Z)}#X(Q,Y,X){let Z=`/${Q}`;try{this.values.push([Q,V0(Y,Z,X,this.#Q)])}catch(H){if(!(H instanceof I))throw H;let G=H.message.startsWith(":")?"":" ";this.problems.push({pointer:Z,message:`${Z}${G}${H.message}.`})}}},
I0=(Q,Y)=>{let{form:X,...Z}=Q;if(X===void 0)return{request:Q,problems:[]};if(!f(X))return{request:Z,problems:[{pointer:"/form",message:"/form must be a JSON object."}]};let H=new T0(Y);for(let[z,J]of Object.entries(X))Object.hasOwn(Z,z)||H.add(z,J);let G=v(Object.fromEntries(H.values),Z);if(H.resets.length===0)return{request:G,problems:H.problems};let K=Array.isArray(G.reset)?G.reset:[];return{request:{...G,reset:[...new Set([...K,...H.resets])]},problems:H.problems}},
D0=(Q,Y)=>{let{message:X}=Q,[,Z]=/at position (\d+)/.exec(X)??[];if(Z!==void 0){let H=Y.slice(0,Number(Z)).split(`
`);return` at line ${H.length}, column ${(H.at(-1)?.length??0)+1}`}return/end of JSON/.test(X)?": it ends too early":""},
R0=Q=>Array.isArray(Q)?"a list":Q===null?"null":`a ${typeof Q}`,
q0=(Q,Y)=>{let X=Z=>({problem:{pointer:"",message:Z}});if(Q.trim()==="")return X(`${Y} is empty; a JSON object is needed.`);try{let Z=JSON.parse(Q);return f(Z)?{request:Z}:X(`${Y} must be a JSON object, not ${R0(Z)}.`)}catch(Z){return X(`${Y} is not valid JSON${D0(Z,Q)}.`)}},
S0=async(Q,Y)=>{let X=Q==="-"?"stdin":`The file ${Q}`;try{return q0(Q==="-"?await sY(Y):LQ(Q),X)}catch(Z){if(Z instanceof F)return{problem:{pointer:"",message:`${X} ${Z.message}.`}};throw Z}},
F0=async(Q,Y,X)=>{let Z=Y.run.input===void 0?{request:{}}:await S0(Y.run.input,X);if("problem"in Z)return{problems:[...Y.problems,Z.problem]};let H=Y.run.form?I0(Z.request,Q.catalog):{request:Z.request,problems:[]},G=v(H.request,Y.request),K=[...Y.problems,...H.problems],z=new Set(K.map(W=>W.pointer)),J=DQ(Q,G).filter(W=>!z.has(W.pointer)),$=[...K,...J];return $.length===0?{input:G,problems:[]}:{problems:$}},
L0=class{#Q={};add(Q){let{timings:Y,calls:X,warnings:Z}=this.#Q;this.#Q={...this.#Q,...Q,timings:{...Y,...Q.timings},calls:{...X,...Q.calls},warnings:[...new Set([...Z??[],...Q.warnings??[]])]}}build(Q,Y,X,Z={}){let{warnings:H=[],timings:G={},calls:K={},...z}=this.#Q,{ok:J,step:$,version:W,...N}=z;return{ok:Q,step:Y,version:X,...N,...Z,warnings:H,timings:G,calls:K}}},
_0=({code:Q,message:Y,hint:X,problems:Z,aws:H})=>({code:Q,message:Y,...X===void 0?{}:{hint:X},...Z.length===0?{}:{errors:Z.map(G=>({...G}))},...H===void 0?{}:{aws:H}}),
E0=4e3,
t={SIGINT:D.interrupted,SIGTERM:D.terminated},
P0=Q=>{
let Y=new AbortController,X,Z,H=new Promise(K=>{Z=K}),G=K=>{Y.signal.aborted&&process.exit(t[K]),Q.info(`${K}: finishing the calls in flight and beginning nothing new.`);let z="It is safe to run it again.";Y.abort(new q(t[K],`Interrupted by ${K}.`,{hint:z}));let J=`Interrupted by ${K}; calls in flight did not end in time, so what they did is not known.`;X=setTimeout(()=>Z(new q(t[K],J,{hint:z})),E0)};
for(let K of["SIGINT","SIGTERM"])process.on(K,G);
return{signal:Y.signal,overdue:H,dispose:()=>{clearTimeout(X);for(let K of["SIGINT","SIGTERM"])process.off(K,G)}}},
e=1,
O0=Q=>`Try: ${Q} --help, or ${Q} --name <text> [flags].`,
M0=async({run:Q},Y)=>{if(Q.help)await x(await Y.help());else if(Q.schema)await x(`${JSON.stringify(await Y.schema(),null,2)}
`);else if(Q.version)await x(`${h}
`);else return!1;return!0},
C0=class{
#Q;
#X;
#Z;
#Y;
#H=new L0;
#K=!1;
constructor(Q,Y,X){this.#Q=Q,this.#X=Y,this.#Z=X,this.#Y=Z0({step:Q.name,mode:X.run.log,color:X0(process.stderr.isTTY===!0,process.env),write:Z=>process.stderr.write(Z),elapsed:()=>performance.now()})}
async toEnd(Q){try{if(Q.length===0&&!this.#X.validate({}))throw new q(D.invalidInput,"No parameters were given.",{hint:O0(this.#Q.name)});let Y=this.#W(),X=await this.#J(await this.#z(),Y);return this.#j(X)}catch(Y){return Y instanceof q?this.#A(Y):this.crashed(Y)}finally{this.#Y.stop()}}
crashed(Q){let Y=Q instanceof Error?Q:new Error(String(Q)),X=`Unexpected error: ${Y.message}`,Z=this.#Z.run.log==="json"||(process.env.ECS_TENANTS_DEBUG??"")!=="",H="This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.";return this.#Y.failure({message:X,problems:[],...Z&&Y.stack!==void 0?{stack:Y.stack}:{hint:H}}),{code:e,handled:!1,result:this.#G(!1,{code:e,message:X,hint:H})}}
#W(){process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let Q=this.#Q.load();return Q.catch(()=>{}),Q}
async#z(){let Q=await F0(this.#X,this.#Z,process.stdin);if(!("input"in Q))throw s(Q.problems);let Y=Q.input.name;typeof Y=="string"&&this.#Y.about(Y);let X=this.#Q.check(Q.input);if(X.length>0)throw s(X);return Q.input}
async#J(Q,Y){let X=P0(this.#Y);try{let Z=X.overdue.then(H=>{throw this.#K=!0,H});return await Promise.race([this.#$(Q,Y,X),Z])}catch(Z){throw X.signal.aborted&&!(Z instanceof q)?X.signal.reason:Z}finally{X.dispose()}}
async#$(Q,Y,{signal:X}){let Z=await Y;return X.throwIfAborted(),Z(Q,{log:this.#Y,signal:X,version:h,env:process.env,report:H=>this.#H.add(H)})}
#j({code:Q,result:Y,text:X}){if(this.#H.add(Y),Q===D.done)return{code:Q,handled:!0,result:this.#G(!0),text:X};let{message:Z=`${this.#Q.name} ended with code ${Q}.`,hint:H,errors:G=[]}=Y;return this.#Y.failure({message:Z,problems:G,...H===void 0?{}:{hint:H}}),{code:Q,handled:!0,result:this.#G(!1,{code:Q,message:Z})}}
#A(Q){let{message:Y,hint:X,problems:Z}=Q;return this.#Y.failure({message:Y,problems:Z,...X===void 0?{}:{hint:X}}),{code:Q.code,handled:!this.#K,result:this.#G(!1,_0(Q))}}
#G(Q,Y={}){return this.#H.add({warnings:[...this.#Y.warnings],timings:{total:Math.round(performance.now())}}),this.#H.build(Q,this.#Q.name,h,Y)}},
y0=async({code:Q,result:Y,handled:X,text:Z},H)=>{try{await x(H?A0(Y):Z??B0(Y,process.stdout.isTTY===!0))}catch(G){return process.stderr.write(`The result could not be written: ${G.message}
`),r(Q===D.done?e:Q)}return r(H&&X?D.done:Q)},
k0=async(Q,Y,X=process.argv.slice(2))=>{J0(),globalThis.console=new uQ(process.stderr);let Z=K0(X,Y.catalog,process.env);if(await M0(Z,Y))return r(D.done);let H=new C0(Q,Y,Z),G=new Promise(z=>process.on("uncaughtException",z)),K=await Promise.race([H.toEnd(X),G.then(z=>H.crashed(z))]);return y0(K,Z.run.envelope)},
w0=["./schemas/","../schemas/"],
OQ=async Q=>{for(let Y of w0)try{return JSON.parse(QQ(new URL(`${Y}${Q}.schema.json`,import.meta.url),"utf8"))}catch(X){if(X.code!=="ENOENT")throw X}throw new Error(`The schema of ${Q} is not beside the step.`)};
const h0=Object.freeze(Object.defineProperty({__proto__:null,readSchema:OQ},Symbol.toStringTag,{value:"Module"}));
var A=(Q,Y,X)=>({pointer:Q,message:`${Q} ${Y}`,...X===void 0?{}:{hint:X}}),
MQ=Q=>Q.flatMap((Y,X)=>Y!==void 0&&Q.indexOf(Y)<X?[X]:[]),
b0=(
{networkMode:Q,subnets:Y,securityGroups:X,assignPublicIp:Z,loadBalancer:H},
{fargate:G,resolved:K})=>[
G===!0&&Q!==void 0&&Q!=="awsvpc"?A("/networkMode",`is ${Q}; Fargate takes awsvpc only.`):void 0,
K&&Q==="awsvpc"&&Y===void 0?A("/subnets","is missing: networkMode awsvpc needs subnets.","Give subnets, or tag the cluster ecs-tenants:subnets."):void 0,
...Q!==void 0&&Q!=="awsvpc"?[["/subnets",Y],["/securityGroups",X],["/assignPublicIp",Z]].map(([z,J])=>J===void 0?void 0:A(z,`goes with networkMode awsvpc only, not with ${Q}.`)):[],
Q==="none"&&H==="shared"?A("/networkMode","is none: nothing could reach the container from a load balancer.","Choose another networkMode, or loadBalancer none."):void 0,
K&&G===!1&&Z==="ENABLED"?A("/assignPublicIp","is ENABLED, which only Fargate takes."):void 0],
f0=(
{portMappings:Q,containerPort:Y,networkMode:X,loadBalancer:Z})=>{
if(Q===void 0)return[];
let H=MQ(Q.map(z=>`${z.containerPort}/${z.protocol??"tcp"}`)),G=MQ(Q.map(z=>z.hostPort===void 0||z.hostPort===0?void 0:`${z.hostPort}/${z.protocol??"tcp"}`)),K=X==="awsvpc"||X==="host";
return[
...H.map(z=>A(`/portMappings/${z}/containerPort`,`is ${Q[z]?.containerPort} a second time.`)),
...G.map(z=>A(`/portMappings/${z}/hostPort`,`is ${Q[z]?.hostPort} a second time.`)),
...Q.map((z,J)=>K&&z.hostPort!==void 0&&z.hostPort!==z.containerPort?A(`/portMappings/${J}/hostPort`,`is ${z.hostPort}: with networkMode ${X} it has to be containerPort, ${z.containerPort}.`,"Leave hostPort out."):void 0),
X==="none"&&Q.length>0?A("/portMappings","cannot be mapped with networkMode none."):void 0,
Z==="shared"&&!Q.some(z=>z.protocol!=="udp")?A("/portMappings","has no tcp port that the load balancer could send to.","Give containerPort, or loadBalancer none for a worker."):void 0,
Y!==void 0&&Q.length>0&&!Q.some(z=>z.containerPort===Y&&z.protocol!=="udp")?A("/containerPort",`is ${Y}, which is no tcp port of portMappings.`):void 0]},
CQ=({scaling:Q,minCount:Y,maxCount:X,desiredCount:Z})=>Q===!1?[]:Y!==void 0&&X!==void 0&&Y>X?[A("/minCount",`is ${Y}, more than maxCount, ${X}.`)]:[Z!==void 0&&Y!==void 0&&Z<Y?A("/desiredCount",`is ${Z}, less than minCount, ${Y}: autoscaling would raise it at once.`,"Raise it, lower minCount, or scaling: false."):void 0,Z!==void 0&&X!==void 0&&Z>X?A("/desiredCount",`is ${Z}, more than maxCount, ${X}: autoscaling would lower it at once.`):void 0],
yQ=(
Q,
Y,
X)=>{
if(Y===void 0)return[];
let Z=[],H=Y.map(J=>({lower:J.metricIntervalLowerBound??-1/0,upper:J.metricIntervalUpperBound??1/0,by:J.scalingAdjustment})).sort((J,$)=>J.lower-$.lower);
for(let{lower:J,upper:$,by:W}of H)J>=$&&Z.push(A(Q,`has a step whose lower bound, ${J}, is not below its upper bound, ${$}.`)),X==="out"&&W<=0&&Z.push(A(Q,`has a step of ${W}: an increase in load has to add tasks.`)),X==="in"&&W>=0&&Z.push(A(Q,`has a step of ${W}: a decrease in load has to remove tasks.`));
for(let[J,$]of H.entries()){let W=H[J+1];W!==void 0&&$.upper!==W.lower&&Z.push(A(Q,`has ${$.upper<W.lower?"a gap":"an overlap"} between ${$.upper} and ${W.lower}.`))}
let G=H[0]?.lower,K=H.at(-1)?.upper,z=X==="out"?G===0&&K===1/0:G===-1/0&&K===0;
return Z.length===0&&!z&&Z.push(A(Q,X==="out"?"has to begin at the lower bound 0 and to end open.":"has to begin open and to end at the upper bound 0.")),Z},
kQ=({scaleOut:Q,scaleIn:Y})=>[Q?.threshold!==void 0&&Y?.threshold!==void 0&&Q.threshold<=Y.threshold?A("/scaleOut/threshold",`is ${Q.threshold} percent, not above scaleIn.threshold, ${Y.threshold} percent: the service would grow and shrink without end.`):void 0,...yQ("/scaleOut/stepAdjustments",Q?.stepAdjustments,"out"),...yQ("/scaleIn/stepAdjustments",Y?.stepAdjustments,"in")],
v0=({memory:Q,memoryReservation:Y},{fargate:X,resolved:Z})=>[Q!==void 0&&Y!==void 0&&Y>Q?A("/memoryReservation",`is ${Y} MiB, more than memory, ${Q} MiB.`,"Lower it, or raise memory."):void 0,Z&&X===!1&&Q===void 0&&Y===void 0?A("/memory","is missing, and memoryReservation too: a task on EC2 needs one of them.","Give memory in MiB."):void 0],
V=1024,
L=(Q,Y,X)=>Array.from({length:Math.floor((Y-Q)/X)+1},(Z,H)=>Q+H*X),
wQ=new Map([[256,[512,V,2*V]],[512,L(V,4*V,V)],[1024,L(2*V,8*V,V)],[2048,L(4*V,16*V,V)],[4096,L(8*V,30*V,V)],[8192,L(16*V,60*V,4*V)],[16384,L(32*V,120*V,8*V)]]),
x0=({cpu:Q,memory:Y},{fargate:X})=>{if(X!==!0||Q===void 0)return[];let Z=wQ.get(Q);return Z===void 0?[A("/cpu",`is ${Q}, which Fargate does not offer.`,`Fargate offers ${[...wQ.keys()].join(", ")} CPU units.`)]:Y===void 0||Z.includes(Y)?[]:[A("/memory",`is ${Y} MiB, which Fargate does not offer with ${Q} CPU units.`,`With ${Q} CPU units Fargate offers ${Z[0]} to ${Z.at(-1)} MiB: ${Z.slice(0,4).join(", ")}${Z.length>4?" \u2026":""}.`)]},
g0=({environment:Q,secrets:Y})=>Object.keys(Q??{}).map(X=>Y!==void 0&&Object.hasOwn(Y,X)?A(`/environment/${X}`,"is also one of secrets: a name can be only one of both.",`Drop one; reset: ["/environment/${X}"] removes the variable.`):void 0),
u0=Q=>{
let{healthCheckTimeoutSeconds:Y,healthCheckIntervalSeconds:X,healthCheck:Z}=Q,{repositoryCredentials:H}=Q;
return[Y!==void 0&&X!==void 0&&Y>=X?A("/healthCheckTimeoutSeconds",`is ${Y}, not less than healthCheckIntervalSeconds, ${X}.`):void 0,Z!==void 0&&!/^CMD(-SHELL)?$/.test(Z.command?.[0]??"")?A("/healthCheck/command","has to begin with CMD or CMD-SHELL."):void 0,H!==void 0&&H.credentialsParameter===void 0?A("/repositoryCredentials/credentialsParameter","is missing.","Reset /repositoryCredentials as a whole."):void 0]},
d0=({minimumHealthyPercent:Q,maximumPercent:Y})=>[Q===100&&Y===100?A("/maximumPercent","and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.","Raise maximumPercent, or lower minimumHealthyPercent."):void 0],
c0=({hosts:Q,loadBalancer:Y},{resolved:X})=>[Q!==void 0&&Q.length>0&&Y==="none"?A("/hosts","needs a load balancer; loadBalancer is none."):void 0,X&&Y==="shared"&&(Q??[]).length===0?A("/hosts","is missing, and there is no domain to make it from.","Give domain or hosts, or tag the cluster ecs-tenants:domain."):void 0,...(Q??[]).map(Z=>Z.length>128?A("/hosts",`has ${Z} with ${Z.length} characters; a listener rule takes 128.`,"Use a shorter name or domain."):void 0)],
m0=({executionRoleArn:Q,secrets:Y,repositoryCredentials:X},{fargate:Z,resolved:H})=>{if(!H||Q!==void 0)return[];let G=Object.keys(Y??{}).length>0?"secrets are read with it":X!==void 0?"repositoryCredentials are read with it":Z===!0?"Fargate pulls images and writes logs with it":void 0;return G===void 0?[]:[A("/executionRoleArn",`is missing: ${G}.`,"Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.")]},
hQ=Q=>Q!==void 0,
p0=[m0,v0,x0,b0,f0,g0,CQ,kQ,u0,d0,c0],
l0=Q=>[CQ,kQ].flatMap(Y=>Y(Q,{fargate:void 0,resolved:!0})).filter(hQ),
i0=(Q,Y)=>p0.flatMap(X=>X(Q,Y)).filter(hQ);
export{i0 as A,nQ as B,QY as C,VY as D,oQ as E,k as F,k0 as G,sQ as H,h as I,h0 as J,q as S,$Q as _,KY as a,HY as b,tQ as c,lQ as d,eQ as e,iQ as f,OQ as g,D as h,ZQ as i,OY as j,d as k,s as l,XQ as m,A as n,HQ as o,y as p,c as q,P as r,rQ as s,C as t,XY as u,GY as v,WY as w,YY as x,l0 as y,DQ as z};
