import{createRequire as fQ}from"node:module";
import{parseArgs as vQ,stripVTControlCharacters as xQ}from"node:util";
import{Console as gQ}from"node:console";
import{writeFileSync as cQ,statSync as dQ,readFileSync as e}from"node:fs";
import{tmpdir as uQ}from"node:os";
import{join as mQ}from"node:path";
var pQ={
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
lQ=[
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
iQ=[
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
sQ={
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
oQ={forceNewDeployment:!1,plan:!1,wait:!0,onFailure:"stop",timeoutMinutes:20,complete:!1,adopt:!1},
QQ=Q=>Q!==null&&typeof Q=="object"&&!Array.isArray(Q),
YQ=(Q,Y)=>{if(!QQ(Y))return Y;let X=QQ(Q)?Q:{},Z=new Map(Object.entries(X));for(let[H,G]of Object.entries(Y))Z.set(H,YQ(Z.get(H),G));return Object.fromEntries(Z)},
nQ=fQ(import.meta.url),
d=Q=>JSON.stringify(Q,(Y,X)=>X!==null&&typeof X=="object"&&!Array.isArray(X)?Object.fromEntries(Object.entries(X).sort(([Z],[H])=>Z<H?-1:Z>H?1:0)):X)??"null",
XQ=(Q,Y)=>nQ("node:crypto").createHash("sha256").update(Q,"utf8").digest("hex").slice(0,Y),
aQ=(Q,Y)=>d(Q)===d(Y),
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
rQ={cluster:"ecs-tenants:cluster",default:"ecs-tenants:default",domain:"ecs-tenants:domain",listener:"ecs-tenants:listener",scheme:"ecs-tenants:scheme",subnets:"ecs-tenants:subnets",securityGroups:"ecs-tenants:security-groups",executionRole:"ecs-tenants:execution-role",taskRole:"ecs-tenants:task-role",defaultPrefix:"ecs-tenants:default/"},
u=256,
tQ=Q=>{let Y=[...new TextEncoder().encode(Q)].map(X=>{let Z=String.fromCharCode(X);return/[A-Za-z0-9 +\-._:/@]/.test(Z)?Z:`=${X.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return Y.length<=u?Y:`${Y.slice(0,u-13).replace(/=.?$/,"")} ${XQ(Q,12)}`},
eQ=Q=>{let Y=Q.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(Y)}catch{return Q}},
ZQ=({cluster:Q,tenant:Y,service:X})=>({[C.cluster]:Q,[C.tenant]:Y,[C.service]:X}),
QY=(Q,Y)=>Q!==void 0&&Object.entries(ZQ(Y)).every(([X,Z])=>Q[X]===Z),
YY=Q=>Object.fromEntries(Object.entries(Q).filter(([Y])=>!/^(ecs-tenants|aws):/i.test(Y))),
XY=Q=>Q.replaceAll("~1","/").replaceAll("~0","~"),
y=Q=>Q.split("/").slice(1).map(XY),
ZY=(...Q)=>Q.map(Y=>`/${String(Y).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),
m=Q=>Q!==null&&typeof Q=="object",
HY=(Q,Y)=>{let X=Q;for(let Z of y(Y)){if(!m(X)||!Object.hasOwn(X,Z))return;X=X[Z]}return X},
GY=(Q,Y,X)=>{let Z=(H,G)=>{let[K,...z]=G;if(K===void 0)return X;if(Array.isArray(H)||H===void 0&&/^\d+$/.test(K)){let W=[...H??[]];return W[Number(K)]=Z(W[Number(K)],z),W}let J=m(H)?H:{},$=Object.hasOwn(J,K)?J[K]:void 0;return{...J,[K]:Z($,z)}};return Z(Q,y(Y))},
KY=(Q,Y)=>{let X=(Z,H)=>{let[G,...K]=H;if(G===void 0||!m(Z)||!Object.hasOwn(Z,G))return Z;if(Array.isArray(Z))return K.length===0?Z.filter(($,W)=>W!==Number(G)):Z.map(($,W)=>W===Number(G)?X($,K):$);if(K.length>0)return{...Z,[G]:X(Z[G],K)};let{[G]:z,...J}=Z;return J};return X(Q,y(Y))},
_=Q=>Q.replaceAll("~","~0").replaceAll("/","~1"),
WY=Q=>Q.replaceAll("~1","/").replaceAll("~0","~"),
E=Q=>Q.split("/").slice(1).map(WY),
zY=(Q,Y)=>E(Y).reduce((X,Z)=>typeof X=="object"&&X!==null&&Object.hasOwn(X,Z)?X[Z]:void 0,Q),
HQ=(Q,Y)=>E(Q).reduce((X,Z)=>{if(X!==void 0)return[`${X}/${Z}`,`${X}/*`].find(H=>Object.hasOwn(Y,H))},""),
k=(Q,Y)=>{let X=HQ(Q,Y);return X===void 0?void 0:Y[X]},
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
function JY(
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
var GQ=Q=>Q.toLowerCase().replace(/[^a-z0-9]/g,""),
i=(Q,Y)=>{let X=Y.find(Z=>GQ(Z)===GQ(Q));return X!==void 0?X:JY(Q,Y,{maxDistance:Math.min(3,Math.ceil(Q.length/3))})},
$Y=Object.create,
KQ=Object.defineProperty,
jY=Object.getOwnPropertyDescriptor,
WQ=Object.getOwnPropertyNames,
AY=Object.getPrototypeOf,
BY=Object.prototype.hasOwnProperty,
zQ=(Q,Y)=>function(){try{return Y||(0,Q[WQ(Q)[0]])((Y={exports:{}}).exports,Y),Y.exports}catch(X){throw Y=0,X}},
UY=(Q,Y,X,Z)=>{if(Y&&typeof Y=="object"||typeof Y=="function")for(let H of WQ(Y))!BY.call(Q,H)&&H!==X&&KQ(Q,H,{get:()=>Y[H],enumerable:!(Z=jY(Y,H))||Z.enumerable});return Q},
JQ=(Q,Y,X)=>(X=Q!=null?$Y(AY(Q)):{},UY(Y||!Q||!Q.__esModule?KQ(X,"default",{value:Q,enumerable:!0}):X,Q)),
NY=zQ({"node_modules/ajv/dist/runtime/ucs2length.js"(Q){"use strict";Object.defineProperty(Q,"__esModule",{value:!0});function Y(X){let Z=X.length,H=0,G=0,K;for(;G<Z;)H++,K=X.charCodeAt(G++),K>=55296&&K<=56319&&G<Z&&(K=X.charCodeAt(G),(K&64512)===56320&&G++);return H}Q.default=Y,Y.code='require("ajv/dist/runtime/ucs2length").default'}}),
$Q=80,
w=Q=>Q.length<=$Q?Q:`${Q.slice(0,$Q)}\u2026`,
jQ=(Q,Y)=>Array.isArray(Q)?"a list":typeof Q=="object"?Q===null?"null":"an object":Y?`a ${typeof Q}`:typeof Q=="string"?`a string (${w(JSON.stringify(Q))})`:String(Q),
AQ=Q=>w(JSON.stringify(Q)),
VY={string:"a string",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object",map:"an object of names and strings"},
TY=(Q,Y,X)=>{let Z=typeof Q=="string";switch(Y.type){case"string":return typeof Q!="number"&&typeof Q!="boolean"?void 0:`Write it as a string${X?', in quotes, such as "8080" or "true"':`: "${Q}"`}.`;case"integer":case"number":return Z&&!X&&/^-?\d+(\.\d+)?$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"boolean":return Z&&/^(true|false)$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"array":return Z&&!X?`Write it as a list: [${w(JSON.stringify(Q))}].`:void 0;default:return}},
R=(Q,Y,X)=>({pointer:Q.shown,message:`${Q.shown}${Y}.`,...X===void 0?{}:{hint:X}}),
IY=(Q,Y)=>{let{parameter:X,shown:Z,secret:H}=Q;if(X===void 0)return R(Q,`${Z===""?"The input":""} must be a JSON object, not ${jQ(Y,!0)}`);let G=X.type==="integer"||X.type==="number"?X.allowed:VY[X.type];return R(Q,` must be ${G}, not ${jQ(Y,H)}`,TY(Y,X,H))},
BQ=(Q,Y)=>Object.keys(Y).filter(X=>X.startsWith(`${Q}/`)&&X.lastIndexOf("/")===Q.length).map(X=>X.slice(Q.length+1)).filter(X=>X!=="*"),
DY=(Q,Y,X,Z)=>{let H=i(Q,BQ(Y,Z));if(H!==void 0)return H;let G=Object.keys(Z).find(K=>Z[K]?.alias===Q)??Object.keys(Z).find(K=>K.endsWith(`/${Q}`)&&!K.includes("*"));return G===void 0?void 0:`${X}${G}`},
RY=(Q,Y,X,Z,H)=>{let G=HQ(X,H)??"",K=DY(Y,G,Z,H),z=G===""?"":` Allowed: ${BQ(G,H).join(", ")}.`,J=K===void 0?z.trim():`Did you mean ${K}?`;return{pointer:Q.shown,message:`${Q.shown} is not a known parameter.${J===""?"":` ${J}`}`}},
UQ=Q=>w(Q.replace(/=.*$/s,"=\u2026")),
NQ=(Q,Y,X)=>{let Z=Q.secret?"":`, not ${AQ(Y)}`;return R(Q,` must be ${Q.parameter?.allowed}${Z}`,X)},
qY=(Q,Y,X)=>{let Z=X.filter(K=>typeof K=="string"),H=typeof Y=="string"?i(Y,Z):void 0,G=H===void 0?void 0:`Did you mean "${H}"?`;return NQ(Q,Y,G)},
SY=(
Q,
Y,
X,
Z)=>{
let{instancePath:H,keyword:G,params:K}=Q,z=j=>{let B=k(j,X);return{pointer:j,shown:`${Z}${j}`,parameter:B,secret:B?.secret??B===void 0}};
if(Q.propertyName!==void 0)return;
let J=z(H),$=zY(Y,H),{parameter:W,secret:N}=J;
switch(
G){
case"required":{let j=z(`${H}/${_(String(K.missingProperty))}`);return R(j,` is missing. Allowed: ${j.parameter?.allowed}`)}
case"additionalProperties":{let j=String(K.additionalProperty);return RY(z(`${H}/${_(UQ(j))}`),j,H,Z,X)}
case"propertyNames":{let j=UQ(String(K.propertyName)),B=z(`${H}/${_(j)}`);return R(B,`: the name ${JSON.stringify(j)} is not allowed. Allowed: ${W?.allowed}`)}
case"type":return IY(J,$);
case"enum":return qY(J,$,K.allowedValues);
case"uniqueItems":{let[j,B]=[K.i,K.j].map(Number).sort((T,U)=>T-U);return R(J,` must not hold an item twice: items ${j} and ${B} are the same`)}
case"maxProperties":return R(J,` must have at most ${K.limit} names, not ${Object.keys($).length}`);
case"minItems":case"maxItems":return R(J,` must be ${W?.allowed}; it has ${$.length}`);
case"pattern":case"minLength":case"maxLength":{let j=N?"the value":AQ($);return R(J,`: ${j} is not allowed. Allowed: ${W?.allowed}`)}
default:return NQ(J,$)}},
FY=Q=>{let Y=[],X=[["",Q]];for(let Z=X.pop();Z!==void 0;Z=X.pop()){let[H,G]=Z;if(G===null&&Y.push(H),typeof G=="object"&&G!==null){let K=Object.entries(G).map(([z,J])=>[`${H}/${_(z)}`,J]);X.push(...K.reverse())}}return Y},
LY=(Q,Y)=>Q.split("/").some((X,Z,H)=>{let G=H.slice(0,Z).join("/");return G!==""&&k(G,Y)?.type==="array"}),
_Y=(Q,Y,X)=>{let Z=`${X}${Q}`,H=`${Z}: null is not allowed`;return LY(Q,Y)?{pointer:Z,message:`${H}.`}:k(Q,Y)?.kind==="setting"?{pointer:Z,message:`${H}; to return to the default use reset: ["${Q}"].`}:{pointer:Z,message:`${H}; leave it out.`}},
VQ=["additionalProperties","propertyNames","null","type","enum"],
TQ=Q=>{let Y=VQ.indexOf(Q);return Y===-1?VQ.length:Y},
EY=Q=>{let Y=new Map;for(let X of Q){let Z=Y.get(X.problem.pointer);(Z===void 0||TQ(X.keyword)<TQ(Z.keyword))&&Y.set(X.problem.pointer,X)}return[...Y.values()].map(X=>X.problem)},
IQ=({validate:Q,catalog:Y},X,Z="")=>{let H=(Q(X)?[]:Q.errors??[]).flatMap(K=>{let z=SY(K,X,Y,Z);return z===void 0?[]:[{keyword:K.keyword,problem:z}]}),G=FY(X).map(K=>({keyword:"null",problem:_Y(K,Y,Z)}));return EY([...H,...G])},
D={done:0,invalidInput:2,refused:3,rolloutFailed:4,awsRefused:5,superseded:6,timedOut:7,interrupted:130,terminated:143},
q=class extends Error{code;hint;problems;aws;constructor(Q,Y,X={}){super(Y,X.cause===void 0?void 0:{cause:X.cause}),this.name="StepError",this.code=Q,X.hint!==void 0&&(this.hint=X.hint),this.problems=X.problems??[],X.aws!==void 0&&(this.aws=X.aws)}},
s=Q=>{let[Y]=Q,X=Q.length===1&&Y!==void 0?Y.message:`The input has ${Q.length} problems: ${Q.map(Z=>Z.message).join(" ")}`;return new q(D.invalidInput,X,{problems:Q,...Q.length===1&&Y?.hint!==void 0?{hint:Y.hint}:{}})},
PY=(Q,Y,X=[])=>new q(D.refused,Q,{problems:X,...Y===void 0?{}:{hint:Y}}),
b="0.1.0",
P={input:"string",help:"boolean",schema:"boolean",version:"boolean",envelope:"boolean",form:"boolean",log:"string"},
OY=Q=>{let Y=new Map;for(let[X,Z]of Object.entries(Q)){let{flag:H,alias:G,fileFlag:K,type:z}=Z;H!==void 0&&(Y.set(H,{pointer:X,parameter:Z,form:"value"}),G!==void 0&&Y.set(G,{pointer:X,parameter:Z,form:"value"}),K!==void 0&&Y.set(K,{pointer:X,parameter:Z,form:"file"}),z==="boolean"&&Y.set(`no-${H}`,{pointer:X,parameter:Z,form:"negation"}))}return Y},
MY=(Q,Y)=>{let X={};for(let[Z,H]of Object.entries(P))X[Z]={type:H};for(let[Z,{parameter:H}]of Y)X[Z]={type:H.type==="boolean"?"boolean":"string"};return X.help={type:"boolean",short:"h"},vQ({args:[...Q],options:X,strict:!1,allowPositionals:!0,tokens:!0}).tokens},
CY=(Q,Y)=>Y===void 0?P[Q]==="string":Y.parameter.type!=="boolean",
yY=(Q,Y,X,Z)=>{if(Y){if(X===void 0)return`--${Q} needs a value.`;if(!Z&&X.startsWith("--"))return`--${Q} needs a value; one that begins with two hyphens is written --${Q}=<value>.`}},
kY=Q=>Object.hasOwn(P,Q),
wY=(Q,Y,X)=>{if(!Y.startsWith("--"))return`Unknown flag ${Y}. Flags begin with two hyphens.`;let Z=i(Q,[...X.keys(),...Object.keys(P)]);return`Unknown flag --${Q}.${Z===void 0?"":` Did you mean --${Z}?`}`},
bY=(Q,Y)=>{let X=[],Z=[],H=(z,J="")=>Z.push({pointer:J,message:z}),G="",K;for(let z of MY(Q,Y))if(z.kind==="positional")(K===void 0||z.index!==K+1)&&H(`The argument after ${G||"the name of the step"} belongs to no flag.`);else if(z.kind==="option"){let{name:J,rawName:$,value:W,index:N,inlineValue:j}=z,B=Y.get(J);if(G=$,B===void 0&&!kY(J)){N!==K&&H(wY(J,$,Y)),K=N;continue}let T=yY(J,CY(J,B),W,j===!0);T===void 0?X.push({name:J,meaning:B,value:W}):H(T,B?.pointer)}return{uses:X,problems:Z}},
hY=({parameter:Q,form:Y})=>Y==="file"||Q.type==="array"||Q.type==="map",
fY=Q=>{let Y=new Set,X=[];return{uses:Q.filter(({name:Z,meaning:H})=>{if(H!==void 0&&hY(H))return!0;let G=H?.pointer??Z;return Y.has(G)?(X.push({pointer:H?.pointer??"",message:`--${Z} is given twice.`}),!1):(Y.add(G),!0)}),problems:X}},
vY=(Q,Y)=>{let X=bY(Q,OY(Y)),{uses:Z,problems:H}=fY(X.uses);return{uses:Z,problems:[...X.problems,...H]}},
xY=zQ(
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
gY=4e3,
o={SIGINT:D.interrupted,SIGTERM:D.terminated},
cY=Q=>{
let Y=new AbortController,X,Z,H=new Promise(K=>{Z=K}),G=K=>{Y.signal.aborted&&process.exit(o[K]),Q.info(`${K}: finishing the calls in flight and beginning nothing new.`);let z="It is safe to run it again.";Y.abort(new q(o[K],`Interrupted by ${K}.`,{hint:z}));let J=`Interrupted by ${K}; calls in flight did not end in time, so what they did is not known.`;X=setTimeout(()=>Z(new q(o[K],J,{hint:z})),gY)};
for(let K of["SIGINT","SIGTERM"])process.on(K,G);
return{signal:Y.signal,overdue:H,dispose:()=>{clearTimeout(X);for(let K of["SIGINT","SIGTERM"])process.off(K,G)}}},
dY=()=>({argv:process.argv.slice(2),env:process.env,stdin:process.stdin,stdout:process.stdout,stderr:process.stderr,elapsed:()=>performance.now(),watchSignals:cY}),
uY=256*1024,
mY=4096,
DQ=()=>{},
pY=()=>{process.stdout.on("error",DQ),process.stderr.on("error",DQ)},
lY=Q=>Q.code==="EPIPE"||Q.code==="ERR_STREAM_DESTROYED",
h=(Q,Y)=>new Promise((X,Z)=>{Q.write(Y,H=>H&&!lY(H)?Z(H):X())}),
iY=async Q=>{await new Promise(Y=>process.stderr.write("",Y)),process.exit(Q)},
sY=(Q,Y)=>{let{ok:X,step:Z,version:H,code:G,message:K}=Q;return{ok:X,step:Z,version:H,...G===void 0?{}:{code:G},...K===void 0?{}:{message:K.slice(0,mY)},file:Y,warnings:[],timings:{},calls:{}}},
oY=Q=>{let Y=JSON.stringify(Q);if(Buffer.byteLength(Y)<=uY)return`${Y}
`;let X=mQ(uQ(),`ecs-tenants-${crypto.randomUUID()}.json`);return cQ(X,Y,{mode:384,flag:"wx"}),`${JSON.stringify(sY(Q,X))}
`},
nY=(Q,Y)=>`${JSON.stringify(Q,null,Y?2:0)}
`,
I=class extends Error{},
aY=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
rY=Q=>{let Y=aY.test(Q)?Number(Q):Number.NaN;return Number.isFinite(Y)?Y:Q},
tY=Q=>Q==="true"?!0:Q==="false"?!1:Q,
f=(Q,Y)=>{try{return JSON.parse(Q)}catch(X){throw new I(`is not valid JSON; it needs ${Y}`,{cause:X})}},
eY=Q=>{let[,Y,X,Z]=/^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(Q)??[];if(X===void 0)throw new I("needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp");return{containerPort:Number(X),...Y===void 0?{}:{hostPort:Number(Y)},...Z===void 0?{}:{protocol:Z}}},
n=(Q,Y,X)=>{if(X?.type==="string")return/^\s*\[\s*["\]]/.test(Q)?[f(Q,"one item, or all as a JSON array of strings")].flat():[Q];let Z="a JSON object for one item, or all as a JSON array";if(/^\s*[[{]/.test(Q))return[f(Q,Z)].flat();if(Y.shorthand==="portMapping")return[eY(Q)];throw new I(`needs ${Z}`)},
a=(Q,Y)=>{if(/^\s*\{/.test(Q))return Object.entries(f(Q,"KEY=value, or all as a JSON object"));let X=Q.indexOf("=");if(X>0)return[[Q.slice(0,X),Q.slice(X+1)]];let Z=X===-1?Y?.(Q):void 0;if(Z!==void 0)return[[Q,Z]];throw new I(Y===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment")},
RQ=(Q,Y)=>{switch(Y.type){case"integer":case"number":return rY(Q);case"boolean":return tY(Q);case"object":{if(!/^\s*\{/.test(Q))throw new I("needs a JSON object");return f(Q,"a JSON object")}default:return Q}},
Q0={n:`
`,r:"\r",t:"	"},
Y0=Q=>{let[,Y]=/^'([^']*)'$/.exec(Q)??[];if(Y!==void 0)return Y;let[,X]=/^"((?:[^"\\]|\\.)*)"$/.exec(Q)??[];return X===void 0?Q:X.replace(/\\(.)/g,(Z,H)=>Q0[H]??H)},
qQ=(Q,Y)=>Q.split(/\r?\n/).flatMap((X,Z)=>{let H=X.trim().replace(/^export\s+/,"");if(H===""||H.startsWith("#"))return[];if(!/^[^\s={]+\s*(?:=|$)/.test(H))throw new I(`: line ${Z+1} is not KEY=value`);try{return a(H,Y).map(([G,K])=>[G.trim(),Y0(String(K).trim())])}catch(G){throw G instanceof I?new I(`: line ${Z+1} ${G.message}`,{cause:G}):G}}),
r=1024*1024,
F=class extends Error{},
X0={ENOENT:"does not exist",EACCES:"may not be read",EISDIR:"is a directory"},
SQ=Q=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(Q)}catch(Y){throw new F("is not UTF-8",{cause:Y})}},
FQ=()=>new F(`is larger than ${r/1024} KiB`),
LQ=Q=>{try{if(dQ(Q).size>r)throw FQ();return SQ(e(Q))}catch(Y){if(Y instanceof F)throw Y;let X=Y.code??"";throw new F(X0[X]??`cannot be read (${X})`,{cause:Y})}},
Z0=async Q=>{let Y=[],X=0;for await(let Z of Q)if(Y.push(Z),X+=Z.length,X>r)throw FQ();return SQ(Buffer.concat(Y))},
H0=({value:Q="",meaning:Y},X)=>{let Z=H=>X[H];if(Y?.form!=="file")return a(Q,Y?.parameter.fileFlag===void 0?void 0:Z);try{return qQ(LQ(Q),Z)}catch(H){throw H instanceof F?new I(`: the file ${H.message}`,{cause:H}):H}},
G0=({value:Q,meaning:Y},X)=>{if(Y?.form==="negation"){if(Q!==void 0)throw new I("takes no value");return!1}return Q===void 0?!0:RQ(Q,X)},
K0=class{
problems=[];
values=new Map;
#Q;
#Y;
#Z=new Set;
constructor(Q,Y){this.#Q=Q,this.#Y=Y}
add(Q,{pointer:Y,parameter:X,form:Z}){try{X.type==="map"?this.#H(Y,H0(Q,this.#Y),Z):X.type==="array"?this.#X(Y,X,Q.value??""):this.values.set(Y,G0(Q,X))}catch(H){if(!(H instanceof I))throw H;let G=H.message.startsWith(":")?"":" ";this.problems.push({pointer:Y,message:`--${Q.name}${G}${H.message}.`})}}
#X(Q,Y,X){let Z=n(X,Y,this.#Q[`${Q}/*`]);this.values.set(Q,[...this.values.get(Q)??[],...Z])}
#H(Q,Y,X){let Z=Object.entries(this.values.get(Q)??{}),H=Y.filter(([G])=>{let K=`${Q}/${_(G)}`;return X==="file"?!this.#Z.has(K):(this.#Z.has(K)&&this.problems.push({pointer:K,message:`${K} is given twice.`}),this.#Z.add(K),!0)});this.values.set(Q,Object.fromEntries([...Z,...H]))}},
v=Q=>typeof Q=="object"&&Q!==null&&!Array.isArray(Q),
W0=(Q,Y)=>Q.reduceRight((X,Z)=>Object.fromEntries([[Z,X]]),Y),
x=(Q,Y)=>{let X=new Map(Object.entries(Q));for(let[Z,H]of Object.entries(Y)){let G=X.get(Z);X.set(Z,v(G)&&v(H)?x(G,H):H)}return Object.fromEntries(X)},
z0=JQ(xY(),1),
_Q=["text","json","quiet"],
J0=15e3,
EQ=Q=>{let Y=Math.round(Q/1e3),X=H=>String(H).padStart(2,"0");if(Y<60)return`${Y}s`;let Z=Math.floor(Y/60);return Z<60?`${Z}m${X(Y%60)}s`:`${Math.floor(Z/60)}h${X(Z%60)}m`},
$0=Q=>{let Y=Q.pointer===""||Q.message.startsWith(Q.pointer),X=Q.hint===void 0?"":` ${Q.hint}`;return`  ${Y?"":`${Q.pointer}: `}${Q.message}${X}`},
j0=({message:Q,hint:Y,problems:X,stack:Z})=>{let H=X.map(z=>z.message).join(" "),G=X.length>1&&Q.endsWith(H),K=X.length===1&&Q===H;return[G?Q.slice(0,-H.length).trimEnd():Q,...K?[]:X.map($0),...Y===void 0?[]:[`  ${Y}`],...Z===void 0?[]:Z.split(`
`)]},
A0=(Q,Y)=>{let{NO_COLOR:X,FORCE_COLOR:Z,TERM:H}=Y;return X!==void 0&&X!==""?!1:Z!==void 0&&Z!==""?Z!=="0":Q&&H!=="dumb"},
B0=(
{step:Q,mode:Y,color:X,write:Z,elapsed:H})=>{
let G=z0.default.createColors(X),
K={info:U=>U,warn:G.yellow,error:G.red},
z=new Set,
J=Q,
$,
W,
N=U=>U.split(`
`).map(xQ).join(`
`),
j=(U,O,g={},c=O.split(`
`))=>{if(Y==="quiet"&&U==="info")return;let M=H();if(Y==="json"){Z(`${JSON.stringify({elapsedMs:Math.round(M),level:U,message:O,...g})}
`);return}let bQ=`${G.bold(J)}  ${G.dim(`+${EQ(M)}`)}  `;Z(c.map(hQ=>`${bQ}${K[U](N(hQ))}
`).join(""))},
B=()=>{clearInterval(W),W=void 0},
T=()=>{$===void 0||H()-$.saidAt<J0||($.saidAt=H(),j("info",`${$.message} (for ${EQ(H()-$.since)})`))};
return{get warnings(){return[...z]},about(U){J=`${Q} ${U}`},info(U){B(),j("info",U)},warn(U){z.has(U)||(z.add(U),j("warn",Y==="json"?U:`Warning: ${U}`))},waiting(U){$?.message!==U?($={message:U,since:H(),saidAt:H()},j("info",U)):T(),W??=setInterval(T,1e3).unref()},failure(U){B();let{message:O,hint:g,problems:c,stack:M}=U;j("error",O,{hint:g,problems:c,stack:M},j0(U))},stop:B}},
U0=Q=>{let Y=new Map(Q.filter(K=>K.meaning===void 0).map(({name:K,value:z})=>[K,z])),X=K=>Y.has(K)&&Y.get(K)!=="false",Z=Y.get("input"),H=Y.get("log")??"text",G=_Q.find(K=>K===H);return{run:{...Z===void 0?{}:{input:Z},help:X("help"),schema:X("schema"),version:X("version"),envelope:X("envelope"),form:X("form"),log:G??"text"},problems:G===void 0?[{pointer:"",message:`--log must be one of ${_Q.join(", ")}.`}]:[]}},
N0=Q=>[...Q].sort(([Y],[X])=>E(Y).length-E(X).length).reduce((Y,[X,Z])=>x(Y,W0(E(X),Z)),{}),
V0=(Q,Y,X)=>{let{uses:Z,problems:H}=vY(Q,Y),G=U0(Z),K=new K0(Y,X);for(let z of Z)z.meaning!==void 0&&K.add(z,z.meaning);return{run:G.run,request:N0(K.values),problems:[...H,...G.problems,...K.problems]}},
T0="RESET",
I0=(Q,Y,X,Z)=>{let H=Z[`${Y}/*`];return/^[[{]/.test(Q)?n(Q,X,H):Q.split(`
`).map(G=>G.trim()).filter(G=>G!=="").flatMap(G=>n(G,X,H))},
D0=(Q,Y,X,Z)=>X.type==="array"?I0(Q,Y,X,Z):X.type!=="map"?RQ(Q,X):Object.fromEntries(Q.startsWith("{")?a(Q):qQ(Q)),
R0=class{values=[];resets=[];problems=[];#Q;constructor(Q){this.#Q=Q}add(Q,Y){let X=`/${Q}`,Z=this.#Q[X],H=typeof Y=="string"?Y.trim():Y;Z===void 0||typeof H!="string"?this.values.push([Q,H]):H===T0&&Z.kind==="setting"?this.resets.push(X):H!==""&&this.#Y(Q,H,Z)}#Y(Q,Y,X){let Z=`/${Q}`;try{this.values.push([Q,D0(Y,Z,X,this.#Q)])}catch(H){if(!(H instanceof I))throw H;let G=H.message.startsWith(":")?"":" ";this.problems.push({pointer:Z,message:`${Z}${G}${H.message}.`})}}},
q0=(Q,Y)=>{let{form:X,...Z}=Q;if(X===void 0)return{request:Q,problems:[]};if(!v(X))return{request:Z,problems:[{pointer:"/form",message:"/form must be a JSON object."}]};let H=new R0(Y);for(let[z,J]of Object.entries(X))Object.hasOwn(Z,z)||H.add(z,J);let G=x(Object.fromEntries(H.values),Z);if(H.resets.length===0)return{request:G,problems:H.problems};let K=Array.isArray(G.reset)?G.reset:[];return{request:{...G,reset:[...new Set([...K,...H.resets])]},problems:H.problems}},
S0=(Q,Y)=>{let{message:X}=Q,[,Z]=/at position (\d+)/.exec(X)??[];if(Z!==void 0){let H=Y.slice(0,Number(Z)).split(`
`);return` at line ${H.length}, column ${(H.at(-1)?.length??0)+1}`}return/end of JSON/.test(X)?": it ends too early":""},
F0=Q=>Array.isArray(Q)?"a list":Q===null?"null":`a ${typeof Q}`,
L0=(Q,Y)=>{let X=Z=>({problem:{pointer:"",message:Z}});if(Q.trim()==="")return X(`${Y} is empty; a JSON object is needed.`);try{let Z=JSON.parse(Q);return v(Z)?{request:Z}:X(`${Y} must be a JSON object, not ${F0(Z)}.`)}catch(Z){return X(`${Y} is not valid JSON${S0(Z,Q)}.`)}},
_0=async(Q,Y)=>{let X=Q==="-"?"stdin":`The file ${Q}`;try{return L0(Q==="-"?await Z0(Y):LQ(Q),X)}catch(Z){if(Z instanceof F)return{problem:{pointer:"",message:`${X} ${Z.message}.`}};throw Z}},
E0=async(Q,Y,X)=>{let Z=Y.run.input===void 0?{request:{}}:await _0(Y.run.input,X);if("problem"in Z)return{problems:[...Y.problems,Z.problem]};let H=Y.run.form?q0(Z.request,Q.catalog):{request:Z.request,problems:[]},G=x(H.request,Y.request),K=[...Y.problems,...H.problems],z=new Set(K.map(W=>W.pointer)),J=IQ(Q,G).filter(W=>!z.has(W.pointer)),$=[...K,...J];return $.length===0?{input:G,problems:[]}:{problems:$}},
P0=class{#Q={};add(Q){let{timings:Y,calls:X,warnings:Z}=this.#Q;this.#Q={...this.#Q,...Q,timings:{...Y,...Q.timings},calls:{...X,...Q.calls},warnings:[...new Set([...Z??[],...Q.warnings??[]])]}}build(Q,Y,X,Z={}){let{warnings:H=[],timings:G={},calls:K={},...z}=this.#Q,{ok:J,step:$,version:W,...N}=z;return{ok:Q,step:Y,version:X,...N,...Z,warnings:H,timings:G,calls:K}}},
O0=({code:Q,message:Y,hint:X,problems:Z,aws:H})=>({code:Q,message:Y,...X===void 0?{}:{hint:X},...Z.length===0?{}:{errors:Z.map(G=>({...G}))},...H===void 0?{}:{aws:H}}),
t=1,
M0=Q=>`Try: ${Q} --help, or ${Q} --name <text> [flags].`,
C0=async({run:Q},Y,X)=>{if(Q.help)await h(X,await Y.help());else if(Q.schema)await h(X,`${JSON.stringify(await Y.schema(),null,2)}
`);else if(Q.version)await h(X,`${b}
`);else return!1;return!0},
y0=class{
#Q;
#Y;
#Z;
#X;
#H=new P0;
#K=!1;
constructor(Q,Y,X){this.#Q=Q,this.#Y=Y,this.#Z=X,this.#X=B0({step:Q.name,mode:X.run.log,color:A0(Y.stderr.isTTY===!0,Y.env),write:Z=>Y.stderr.write(Z),elapsed:Y.elapsed})}
async toEnd(){try{if(this.#Y.argv.length===0&&!this.#Q.contract.validate({}))throw new q(D.invalidInput,"No parameters were given.",{hint:M0(this.#Q.name)});let Q=this.#W(),Y=await this.#J(await this.#z(),Q);return this.#j(Y)}catch(Q){return Q instanceof q?this.#A(Q):this.crashed(Q)}finally{this.#X.stop()}}
crashed(Q){let Y=Q instanceof Error?Q:new Error(String(Q)),X=`Unexpected error: ${Y.message}`,Z=this.#Z.run.log==="json"||(this.#Y.env.ECS_TENANTS_DEBUG??"")!=="",H="This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.";return this.#X.failure({message:X,problems:[],...Z&&Y.stack!==void 0?{stack:Y.stack}:{hint:H}}),{code:t,handled:!1,result:this.#G(!1,{code:t,message:X,hint:H})}}
#W(){let Q=this.#Q.load();return Q.catch(()=>{}),Q}
async#z(){let Q=await E0(this.#Q.contract,this.#Z,this.#Y.stdin);if(!("input"in Q))throw s(Q.problems);let Y=Q.input.name;typeof Y=="string"&&this.#X.about(Y);let X=this.#Q.check(Q.input);if(X.length>0)throw s(X);return Q.input}
async#J(Q,Y){let X=this.#Y.watchSignals(this.#X);try{let Z=X.overdue.then(H=>{throw this.#K=!0,H});return await Promise.race([this.#$(Q,Y,X),Z])}catch(Z){throw X.signal.aborted&&!(Z instanceof q)?X.signal.reason:Z}finally{X.dispose()}}
async#$(Q,Y,{signal:X}){let Z=await Y;return X.throwIfAborted(),Z(Q,{log:this.#X,signal:X,version:b,env:this.#Y.env,...this.#Y.aws===void 0?{}:{aws:this.#Y.aws},report:H=>this.#H.add(H)})}
#j({code:Q,result:Y,text:X}){if(this.#H.add(Y),Q===D.done)return{code:Q,handled:!0,result:this.#G(!0),text:X};let{message:Z=`${this.#Q.name} ended with code ${Q}.`,hint:H,errors:G=[]}=Y;return this.#X.failure({message:Z,problems:G,...H===void 0?{}:{hint:H}}),{code:Q,handled:!0,result:this.#G(!1,{code:Q,message:Z})}}
#A(Q){let{message:Y,hint:X,problems:Z}=Q;return this.#X.failure({message:Y,problems:Z,...X===void 0?{}:{hint:X}}),{code:Q.code,handled:!this.#K,result:this.#G(!1,O0(Q))}}
#G(Q,Y={}){return this.#H.add({warnings:[...this.#X.warnings],timings:{total:Math.round(this.#Y.elapsed())}}),this.#H.build(Q,this.#Q.name,b,Y)}},
k0=async({code:Q,result:Y,handled:X,text:Z},H,{stdout:G,stderr:K})=>{try{await h(G,H?oY(Y):Z??nY(Y,G.isTTY===!0))}catch(z){return K.write(`The result could not be written: ${z.message}
`),Q===D.done?t:Q}return H&&X?D.done:Q},
w0=async(Q,Y,X=new Promise(()=>{}))=>{let Z=V0(Y.argv,Q.contract.catalog,Y.env);if(await C0(Z,Q.contract,Y.stdout))return D.done;let H=new y0(Q,Y,Z),G=await Promise.race([H.toEnd(),X.catch(K=>H.crashed(K))]);return k0(G,Z.run.envelope,Y)},
b0=async Q=>{pY(),globalThis.console=new gQ(process.stderr),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let Y=new Promise((X,Z)=>process.on("uncaughtException",Z));return iY(await w0(Q,dY(),Y))},
h0=["./schemas/","../schemas/"],
PQ=async Q=>{for(let Y of h0)try{return JSON.parse(e(new URL(`${Y}${Q}.schema.json`,import.meta.url),"utf8"))}catch(X){if(X.code!=="ENOENT")throw X}throw new Error(`The schema of ${Q} is not beside the step.`)};
const f0=Object.freeze(Object.defineProperty({__proto__:null,readSchema:PQ},Symbol.toStringTag,{value:"Module"}));
var A=(Q,Y,X)=>({pointer:Q,message:`${Q} ${Y}`,...X===void 0?{}:{hint:X}}),
OQ=Q=>Q.flatMap((Y,X)=>Y!==void 0&&Q.indexOf(Y)<X?[X]:[]),
v0=(
{networkMode:Q,subnets:Y,securityGroups:X,assignPublicIp:Z,loadBalancer:H},
{fargate:G,resolved:K})=>[
G===!0&&Q!==void 0&&Q!=="awsvpc"?A("/networkMode",`is ${Q}; Fargate takes awsvpc only.`):void 0,
K&&Q==="awsvpc"&&Y===void 0?A("/subnets","is missing: networkMode awsvpc needs subnets.","Give subnets, or tag the cluster ecs-tenants:subnets."):void 0,
...Q!==void 0&&Q!=="awsvpc"?[["/subnets",Y],["/securityGroups",X],["/assignPublicIp",Z]].map(([z,J])=>J===void 0?void 0:A(z,`goes with networkMode awsvpc only, not with ${Q}.`)):[],
Q==="none"&&H==="shared"?A("/networkMode","is none: nothing could reach the container from a load balancer.","Choose another networkMode, or loadBalancer none."):void 0,
K&&G===!1&&Z==="ENABLED"?A("/assignPublicIp","is ENABLED, which only Fargate takes."):void 0],
x0=(
{portMappings:Q,containerPort:Y,networkMode:X,loadBalancer:Z})=>{
if(Q===void 0)return[];
let H=OQ(Q.map(z=>`${z.containerPort}/${z.protocol??"tcp"}`)),G=OQ(Q.map(z=>z.hostPort===void 0||z.hostPort===0?void 0:`${z.hostPort}/${z.protocol??"tcp"}`)),K=X==="awsvpc"||X==="host";
return[
...H.map(z=>A(`/portMappings/${z}/containerPort`,`is ${Q[z]?.containerPort} a second time.`)),
...G.map(z=>A(`/portMappings/${z}/hostPort`,`is ${Q[z]?.hostPort} a second time.`)),
...Q.map((z,J)=>K&&z.hostPort!==void 0&&z.hostPort!==z.containerPort?A(`/portMappings/${J}/hostPort`,`is ${z.hostPort}: with networkMode ${X} it has to be containerPort, ${z.containerPort}.`,"Leave hostPort out."):void 0),
X==="none"&&Q.length>0?A("/portMappings","cannot be mapped with networkMode none."):void 0,
Z==="shared"&&!Q.some(z=>z.protocol!=="udp")?A("/portMappings","has no tcp port that the load balancer could send to.","Give containerPort, or loadBalancer none for a worker."):void 0,
Y!==void 0&&Q.length>0&&!Q.some(z=>z.containerPort===Y&&z.protocol!=="udp")?A("/containerPort",`is ${Y}, which is no tcp port of portMappings.`):void 0]},
MQ=({scaling:Q,minCount:Y,maxCount:X,desiredCount:Z})=>Q===!1?[]:Y!==void 0&&X!==void 0&&Y>X?[A("/minCount",`is ${Y}, more than maxCount, ${X}.`)]:[Z!==void 0&&Y!==void 0&&Z<Y?A("/desiredCount",`is ${Z}, less than minCount, ${Y}: autoscaling would raise it at once.`,"Raise it, lower minCount, or scaling: false."):void 0,Z!==void 0&&X!==void 0&&Z>X?A("/desiredCount",`is ${Z}, more than maxCount, ${X}: autoscaling would lower it at once.`):void 0],
CQ=(
Q,
Y,
X)=>{
if(Y===void 0)return[];
let Z=[],H=Y.map(J=>({lower:J.metricIntervalLowerBound??-1/0,upper:J.metricIntervalUpperBound??1/0,by:J.scalingAdjustment})).sort((J,$)=>J.lower-$.lower);
for(let{lower:J,upper:$,by:W}of H)J>=$&&Z.push(A(Q,`has a step whose lower bound, ${J}, is not below its upper bound, ${$}.`)),X==="out"&&W<=0&&Z.push(A(Q,`has a step of ${W}: an increase in load has to add tasks.`)),X==="in"&&W>=0&&Z.push(A(Q,`has a step of ${W}: a decrease in load has to remove tasks.`));
for(let[J,$]of H.entries()){let W=H[J+1];W!==void 0&&$.upper!==W.lower&&Z.push(A(Q,`has ${$.upper<W.lower?"a gap":"an overlap"} between ${$.upper} and ${W.lower}.`))}
let G=H[0]?.lower,K=H.at(-1)?.upper,z=X==="out"?G===0&&K===1/0:G===-1/0&&K===0;
return Z.length===0&&!z&&Z.push(A(Q,X==="out"?"has to begin at the lower bound 0 and to end open.":"has to begin open and to end at the upper bound 0.")),Z},
yQ=({scaleOut:Q,scaleIn:Y})=>[Q?.threshold!==void 0&&Y?.threshold!==void 0&&Q.threshold<=Y.threshold?A("/scaleOut/threshold",`is ${Q.threshold} percent, not above scaleIn.threshold, ${Y.threshold} percent: the service would grow and shrink without end.`):void 0,...CQ("/scaleOut/stepAdjustments",Q?.stepAdjustments,"out"),...CQ("/scaleIn/stepAdjustments",Y?.stepAdjustments,"in")],
g0=({memory:Q,memoryReservation:Y},{fargate:X,resolved:Z})=>[Q!==void 0&&Y!==void 0&&Y>Q?A("/memoryReservation",`is ${Y} MiB, more than memory, ${Q} MiB.`,"Lower it, or raise memory."):void 0,Z&&X===!1&&Q===void 0&&Y===void 0?A("/memory","is missing, and memoryReservation too: a task on EC2 needs one of them.","Give memory in MiB."):void 0],
V=1024,
L=(Q,Y,X)=>Array.from({length:Math.floor((Y-Q)/X)+1},(Z,H)=>Q+H*X),
kQ=new Map([[256,[512,V,2*V]],[512,L(V,4*V,V)],[1024,L(2*V,8*V,V)],[2048,L(4*V,16*V,V)],[4096,L(8*V,30*V,V)],[8192,L(16*V,60*V,4*V)],[16384,L(32*V,120*V,8*V)]]),
c0=({cpu:Q,memory:Y},{fargate:X})=>{if(X!==!0||Q===void 0)return[];let Z=kQ.get(Q);return Z===void 0?[A("/cpu",`is ${Q}, which Fargate does not offer.`,`Fargate offers ${[...kQ.keys()].join(", ")} CPU units.`)]:Y===void 0||Z.includes(Y)?[]:[A("/memory",`is ${Y} MiB, which Fargate does not offer with ${Q} CPU units.`,`With ${Q} CPU units Fargate offers ${Z[0]} to ${Z.at(-1)} MiB: ${Z.slice(0,4).join(", ")}${Z.length>4?" \u2026":""}.`)]},
d0=({environment:Q,secrets:Y})=>Object.keys(Q??{}).map(X=>Y!==void 0&&Object.hasOwn(Y,X)?A(`/environment/${X}`,"is also one of secrets: a name can be only one of both.",`Drop one; reset: ["/environment/${X}"] removes the variable.`):void 0),
u0=Q=>{
let{healthCheckTimeoutSeconds:Y,healthCheckIntervalSeconds:X,healthCheck:Z}=Q,{repositoryCredentials:H}=Q;
return[Y!==void 0&&X!==void 0&&Y>=X?A("/healthCheckTimeoutSeconds",`is ${Y}, not less than healthCheckIntervalSeconds, ${X}.`):void 0,Z!==void 0&&!/^CMD(-SHELL)?$/.test(Z.command?.[0]??"")?A("/healthCheck/command","has to begin with CMD or CMD-SHELL."):void 0,H!==void 0&&H.credentialsParameter===void 0?A("/repositoryCredentials/credentialsParameter","is missing.","Reset /repositoryCredentials as a whole."):void 0]},
m0=({minimumHealthyPercent:Q,maximumPercent:Y})=>[Q===100&&Y===100?A("/maximumPercent","and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.","Raise maximumPercent, or lower minimumHealthyPercent."):void 0],
p0=({hosts:Q,loadBalancer:Y},{resolved:X})=>[Q!==void 0&&Q.length>0&&Y==="none"?A("/hosts","needs a load balancer; loadBalancer is none."):void 0,X&&Y==="shared"&&(Q??[]).length===0?A("/hosts","is missing, and there is no domain to make it from.","Give domain or hosts, or tag the cluster ecs-tenants:domain."):void 0,...(Q??[]).map(Z=>Z.length>128?A("/hosts",`has ${Z} with ${Z.length} characters; a listener rule takes 128.`,"Use a shorter name or domain."):void 0)],
l0=({executionRoleArn:Q,secrets:Y,repositoryCredentials:X},{fargate:Z,resolved:H})=>{if(!H||Q!==void 0)return[];let G=Object.keys(Y??{}).length>0?"secrets are read with it":X!==void 0?"repositoryCredentials are read with it":Z===!0?"Fargate pulls images and writes logs with it":void 0;return G===void 0?[]:[A("/executionRoleArn",`is missing: ${G}.`,"Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.")]},
wQ=Q=>Q!==void 0,
i0=[l0,g0,c0,v0,x0,d0,MQ,yQ,u0,m0,p0],
s0=Q=>[MQ,yQ].flatMap(Y=>Y(Q,{fargate:void 0,resolved:!0})).filter(wQ),
o0=(Q,Y)=>i0.flatMap(X=>X(Q,Y)).filter(wQ);
export{o0 as A,oQ as B,eQ as C,NY as D,sQ as E,k as F,b0 as G,iQ as H,b as I,f0 as J,q as S,JQ as _,GY as a,ZY as b,rQ as c,pQ as d,tQ as e,lQ as f,PQ as g,D as h,XQ as i,PY as j,d as k,s as l,YQ as m,A as n,ZQ as o,y as p,u as q,P as r,aQ as s,C as t,YY as u,HY as v,KY as w,QY as x,s0 as y,IQ as z};
