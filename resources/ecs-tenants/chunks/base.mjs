import{createRequire as vQ}from"node:module";
import{parseArgs as xQ,stripVTControlCharacters as gQ}from"node:util";
import{Console as uQ}from"node:console";
import{statSync as dQ,readFileSync as QQ,writeFileSync as cQ}from"node:fs";
import{tmpdir as mQ}from"node:os";
import{join as pQ}from"node:path";
var C="0.1.0",
lQ=Object.create,
XQ=Object.defineProperty,
iQ=Object.getOwnPropertyDescriptor,
YQ=Object.getOwnPropertyNames,
sQ=Object.getPrototypeOf,
oQ=Object.prototype.hasOwnProperty,
ZQ=(Q,X)=>function(){try{return X||(0,Q[YQ(Q)[0]])((X={exports:{}}).exports,X),X.exports}catch(Y){throw X=0,Y}},
nQ=(Q,X,Y,Z)=>{if(X&&typeof X=="object"||typeof X=="function")for(let H of YQ(X))!oQ.call(Q,H)&&H!==Y&&XQ(Q,H,{get:()=>X[H],enumerable:!(Z=iQ(X,H))||Z.enumerable});return Q},
HQ=(Q,X,Y)=>(Y=Q!=null?lQ(sQ(Q)):{},nQ(X||!Q||!Q.__esModule?XQ(Y,"default",{value:Q,enumerable:!0}):Y,Q)),
aQ={
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
rQ=["image","cpu","memory","memoryReservation","networkMode","containerPort","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn","logRetentionInDays","tags","protected","scaling","minCount","maxCount","desiredCount","scaleOut","scaleIn","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","loadBalancer","healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes","hosts","dns"],
tQ=["/image","/cpu","/memory","/memoryReservation","/networkMode","/containerPort","/portMappings","/entryPoint","/command","/environment","/secrets","/repositoryCredentials","/repositoryCredentials/credentialsParameter","/healthCheck","/healthCheck/command","/healthCheck/interval","/healthCheck/timeout","/healthCheck/retries","/healthCheck/startPeriod","/stopTimeout","/cpuArchitecture","/taskRoleArn","/executionRoleArn","/logRetentionInDays","/tags","/protected","/scaling","/minCount","/maxCount","/desiredCount","/scaleOut","/scaleOut/threshold","/scaleOut/period","/scaleOut/evaluationPeriods","/scaleOut/cooldown","/scaleOut/stepAdjustments","/scaleIn","/scaleIn/threshold","/scaleIn/period","/scaleIn/evaluationPeriods","/scaleIn/cooldown","/scaleIn/stepAdjustments","/minimumHealthyPercent","/maximumPercent","/healthCheckGracePeriodSeconds","/capacityProviderStrategy","/subnets","/securityGroups","/assignPublicIp","/loadBalancer","/healthCheckPath","/matcher","/healthCheckIntervalSeconds","/healthCheckTimeoutSeconds","/healthyThresholdCount","/unhealthyThresholdCount","/deregistrationDelaySeconds","/targetGroupAttributes","/hosts","/dns"],
eQ={
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
QX={forceNewDeployment:!1,plan:!1,wait:!0,onFailure:"stop",timeoutMinutes:20,complete:!1,adopt:!1},
GQ=Q=>Q!==null&&typeof Q=="object"&&!Array.isArray(Q),
KQ=(Q,X)=>{if(!GQ(X))return X;let Y=GQ(Q)?Q:{},Z=new Map(Object.entries(Y));for(let[H,G]of Object.entries(X))Z.set(H,KQ(Z.get(H),G));return Object.fromEntries(Z)},
XX=vQ(import.meta.url),
d=Q=>JSON.stringify(Q,(X,Y)=>Y!==null&&typeof Y=="object"&&!Array.isArray(Y)?Object.fromEntries(Object.entries(Y).sort(([Z],[H])=>Z<H?-1:Z>H?1:0)):Y)??"null",
WQ=(Q,X)=>XX("node:crypto").createHash("sha256").update(Q,"utf8").digest("hex").slice(0,X),
YX=(Q,X)=>d(Q)===d(X),
y={cluster:"ecs-tenants:cluster",tenant:"ecs-tenants:tenant",service:"ecs-tenants:service",digest:"ecs-tenants:digest",build:"ecs-tenants:build",steady:"ecs-tenants:steady",rule:"ecs-tenants:rule",hosts:"ecs-tenants:hosts",dns:"ecs-tenants:dns",scaling:"ecs-tenants:scaling",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",state:"ecs-tenants:state",applied:"ecs-tenants:applied",image:"ecs-tenants:image",revision:"ecs-tenants:revision",halted:"ecs-tenants:halted",run:"ecs-tenants:run"},
ZX={cluster:"ecs-tenants:cluster",default:"ecs-tenants:default",domain:"ecs-tenants:domain",listener:"ecs-tenants:listener",scheme:"ecs-tenants:scheme",subnets:"ecs-tenants:subnets",securityGroups:"ecs-tenants:security-groups",executionRole:"ecs-tenants:execution-role",taskRole:"ecs-tenants:task-role",defaultPrefix:"ecs-tenants:default/"},
c=256,
HX=Q=>{let X=[...new TextEncoder().encode(Q)].map(Y=>{let Z=String.fromCharCode(Y);return/[A-Za-z0-9 +\-._:/@]/.test(Z)?Z:`=${Y.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return X.length<=c?X:`${X.slice(0,c-13).replace(/=.?$/,"")} ${WQ(Q,12)}`},
GX=Q=>{let X=Q.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(X)}catch{return Q}},
zQ=({cluster:Q,tenant:X,service:Y})=>({[y.cluster]:Q,[y.tenant]:X,[y.service]:Y}),
KX=(Q,X)=>Q!==void 0&&Object.entries(zQ(X)).every(([Y,Z])=>Q[Y]===Z),
WX=Q=>Object.fromEntries(Object.entries(Q).filter(([X])=>!/^(ecs-tenants|aws):/i.test(X))),
zX=Q=>Q.replaceAll("~1","/").replaceAll("~0","~"),
k=Q=>Q.split("/").slice(1).map(zX),
JX=(...Q)=>Q.map(X=>`/${String(X).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),
m=Q=>Q!==null&&typeof Q=="object",
$X=(Q,X)=>{let Y=Q;for(let Z of k(X)){if(!m(Y)||!Object.hasOwn(Y,Z))return;Y=Y[Z]}return Y},
jX=(Q,X,Y)=>{let Z=(H,G)=>{let[K,...z]=G;if(K===void 0)return Y;if(Array.isArray(H)||H===void 0&&/^\d+$/.test(K)){let W=[...H??[]];return W[Number(K)]=Z(W[Number(K)],z),W}let J=m(H)?H:{},$=Object.hasOwn(J,K)?J[K]:void 0;return{...J,[K]:Z($,z)}};return Z(Q,k(X))},
AX=(Q,X)=>{let Y=(Z,H)=>{let[G,...K]=H;if(G===void 0||!m(Z)||!Object.hasOwn(Z,G))return Z;if(Array.isArray(Z))return K.length===0?Z.filter(($,W)=>W!==Number(G)):Z.map(($,W)=>W===Number(G)?Y($,K):$);if(K.length>0)return{...Z,[G]:Y(Z[G],K)};let{[G]:z,...J}=Z;return J};return Y(Q,k(X))},
_=Q=>Q.replaceAll("~","~0").replaceAll("/","~1"),
BX=Q=>Q.replaceAll("~1","/").replaceAll("~0","~"),
E=Q=>Q.split("/").slice(1).map(BX),
UX=(Q,X)=>E(X).reduce((Y,Z)=>typeof Y=="object"&&Y!==null&&Object.hasOwn(Y,Z)?Y[Z]:void 0,Q),
JQ=(Q,X)=>E(Q).reduce((Y,Z)=>{if(Y!==void 0)return[`${Y}/${Z}`,`${Y}/*`].find(H=>Object.hasOwn(X,H))},""),
w=(Q,X)=>{let Y=JQ(Q,X);return Y===void 0?void 0:X[Y]},
S=[],
p=[];
function l(
Q,
X,
Y){
if(Q===X)return 0;
let Z=Y?.maxDistance,H=Q;
Q.length>X.length&&(Q=X,X=H);
let G=Q.length,K=X.length;
for(;G>0&&Q.charCodeAt(~-G)===X.charCodeAt(~-K);)G--,K--;
let z=0;
for(;z<G&&Q.charCodeAt(z)===X.charCodeAt(z);)z++;
if(G-=z,K-=z,Z!==void 0&&K-G>Z)return Z;
if(G===0)return Z!==void 0&&K>Z?Z:K;
let J,$,W,N,j=0,B=0;
for(;j<G;)p[j]=Q.charCodeAt(z+j),S[j]=++j;
for(;B<K;){for(J=X.charCodeAt(z+B),W=B++,$=B,j=0;j<G;j++)N=J===p[j]?W:W+1,W=S[j],$=S[j]=W>$?N>$?$+1:N:N>W?W+1:N;if(Z!==void 0){let T=$;for(j=0;j<G;j++)S[j]<T&&(T=S[j]);if(T>Z)return Z}}
return S.length=G,p.length=G,Z!==void 0&&$>Z?Z:$}
function NX(
Q,
X,
Y){
if(!Array.isArray(X)||X.length===0)return;
let Z=Y?.maxDistance,H=Q.length;
for(let J of X)if(J===Q)return J;
if(Z===0)return;
let G,K=Number.POSITIVE_INFINITY,z=new Set;
for(
let J of X){if(z.has(J))continue;z.add(J);let $=Math.abs(J.length-H);if($>=K||Z!==void 0&&$>Z)continue;let W=Number.isFinite(K)?Z===void 0?K:Math.min(K,Z):Z,N=W===void 0?l(Q,J):l(Q,J,{maxDistance:W});if(Z!==void 0&&N>Z)continue;let j=N;if(W!==void 0&&N===W&&W===Z&&(j=l(Q,J)),j<K&&(K=j,G=J,K===0))break}
if(!(Z!==void 0&&K>Z))return G}
var $Q=Q=>Q.toLowerCase().replace(/[^a-z0-9]/g,""),
i=(Q,X)=>{let Y=X.find(Z=>$Q(Z)===$Q(Q));return Y!==void 0?Y:NX(Q,X,{maxDistance:Math.min(3,Math.ceil(Q.length/3))})},
VX=ZQ({"node_modules/ajv/dist/runtime/ucs2length.js"(Q){"use strict";Object.defineProperty(Q,"__esModule",{value:!0});function X(Y){let Z=Y.length,H=0,G=0,K;for(;G<Z;)H++,K=Y.charCodeAt(G++),K>=55296&&K<=56319&&G<Z&&(K=Y.charCodeAt(G),(K&64512)===56320&&G++);return H}Q.default=X,X.code='require("ajv/dist/runtime/ucs2length").default'}}),
jQ=80,
h=Q=>Q.length<=jQ?Q:`${Q.slice(0,jQ)}\u2026`,
AQ=(Q,X)=>Array.isArray(Q)?"a list":typeof Q=="object"?Q===null?"null":"an object":X?`a ${typeof Q}`:typeof Q=="string"?`a string (${h(JSON.stringify(Q))})`:String(Q),
BQ=Q=>h(JSON.stringify(Q)),
TX={string:"a string",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object",map:"an object of names and strings"},
DX=(Q,X,Y)=>{let Z=typeof Q=="string";switch(X.type){case"string":return typeof Q!="number"&&typeof Q!="boolean"?void 0:`Write it as a string${Y?', in quotes, such as "8080" or "true"':`: "${Q}"`}.`;case"integer":case"number":return Z&&!Y&&/^-?\d+(\.\d+)?$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"boolean":return Z&&/^(true|false)$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"array":return Z&&!Y?`Write it as a list: [${h(JSON.stringify(Q))}].`:void 0;default:return}},
R=(Q,X,Y)=>({pointer:Q.shown,message:`${Q.shown}${X}.`,...Y===void 0?{}:{hint:Y}}),
IX=(Q,X)=>{let{parameter:Y,shown:Z,secret:H}=Q;if(Y===void 0)return R(Q,`${Z===""?"The input":""} must be a JSON object, not ${AQ(X,!0)}`);let G=Y.type==="integer"||Y.type==="number"?Y.allowed:TX[Y.type];return R(Q,` must be ${G}, not ${AQ(X,H)}`,DX(X,Y,H))},
UQ=(Q,X)=>Object.keys(X).filter(Y=>Y.startsWith(`${Q}/`)&&Y.lastIndexOf("/")===Q.length).map(Y=>Y.slice(Q.length+1)).filter(Y=>Y!=="*"),
RX=(Q,X,Y,Z)=>{let H=i(Q,UQ(X,Z));if(H!==void 0)return H;let G=Object.keys(Z).find(K=>Z[K]?.alias===Q)??Object.keys(Z).find(K=>K.endsWith(`/${Q}`)&&!K.includes("*"));return G===void 0?void 0:`${Y}${G}`},
qX=(Q,X,Y,Z,H)=>{let G=JQ(Y,H)??"",K=RX(X,G,Z,H),z=G===""?"":` Allowed: ${UQ(G,H).join(", ")}.`,J=K===void 0?z.trim():`Did you mean ${K}?`;return{pointer:Q.shown,message:`${Q.shown} is not a known parameter.${J===""?"":` ${J}`}`}},
NQ=Q=>h(Q.replace(/=.*$/s,"=\u2026")),
VQ=(Q,X,Y)=>{let Z=Q.secret?"":`, not ${BQ(X)}`;return R(Q,` must be ${Q.parameter?.allowed}${Z}`,Y)},
SX=(Q,X,Y)=>{let Z=Y.filter(K=>typeof K=="string"),H=typeof X=="string"?i(X,Z):void 0,G=H===void 0?void 0:`Did you mean "${H}"?`;return VQ(Q,X,G)},
LX=(
Q,
X,
Y,
Z)=>{
let{instancePath:H,keyword:G,params:K}=Q,z=j=>{let B=w(j,Y);return{pointer:j,shown:`${Z}${j}`,parameter:B,secret:B?.secret??B===void 0}};
if(Q.propertyName!==void 0)return;
let J=z(H),$=UX(X,H),{parameter:W,secret:N}=J;
switch(
G){
case"required":{let j=z(`${H}/${_(String(K.missingProperty))}`);return R(j,` is missing. Allowed: ${j.parameter?.allowed}`)}
case"additionalProperties":{let j=String(K.additionalProperty);return qX(z(`${H}/${_(NQ(j))}`),j,H,Z,Y)}
case"propertyNames":{let j=NQ(String(K.propertyName)),B=z(`${H}/${_(j)}`);return R(B,`: the name ${JSON.stringify(j)} is not allowed. Allowed: ${W?.allowed}`)}
case"type":return IX(J,$);
case"enum":return SX(J,$,K.allowedValues);
case"uniqueItems":{let[j,B]=[K.i,K.j].map(Number).sort((T,U)=>T-U);return R(J,` must not hold an item twice: items ${j} and ${B} are the same`)}
case"maxProperties":return R(J,` must have at most ${K.limit} names, not ${Object.keys($).length}`);
case"minItems":case"maxItems":return R(J,` must be ${W?.allowed}; it has ${$.length}`);
case"pattern":case"minLength":case"maxLength":{let j=N?"the value":BQ($);return R(J,`: ${j} is not allowed. Allowed: ${W?.allowed}`)}
default:return VQ(J,$)}},
FX=Q=>{let X=[],Y=[["",Q]];for(let Z=Y.pop();Z!==void 0;Z=Y.pop()){let[H,G]=Z;if(G===null&&X.push(H),typeof G=="object"&&G!==null){let K=Object.entries(G).map(([z,J])=>[`${H}/${_(z)}`,J]);Y.push(...K.reverse())}}return X},
_X=(Q,X)=>Q.split("/").some((Y,Z,H)=>{let G=H.slice(0,Z).join("/");return G!==""&&w(G,X)?.type==="array"}),
EX=(Q,X,Y)=>{let Z=`${Y}${Q}`,H=`${Z}: null is not allowed`;return _X(Q,X)?{pointer:Z,message:`${H}.`}:w(Q,X)?.kind==="setting"?{pointer:Z,message:`${H}; to return to the default use reset: ["${Q}"].`}:{pointer:Z,message:`${H}; leave it out.`}},
TQ=["additionalProperties","propertyNames","null","type","enum"],
DQ=Q=>{let X=TQ.indexOf(Q);return X===-1?TQ.length:X},
PX=Q=>{let X=new Map;for(let Y of Q){let Z=X.get(Y.problem.pointer);(Z===void 0||DQ(Y.keyword)<DQ(Z.keyword))&&X.set(Y.problem.pointer,Y)}return[...X.values()].map(Y=>Y.problem)},
IQ=({validate:Q,catalog:X},Y,Z="")=>{let H=(Q(Y)?[]:Q.errors??[]).flatMap(K=>{let z=LX(K,Y,X,Z);return z===void 0?[]:[{keyword:K.keyword,problem:z}]}),G=FX(Y).map(K=>({keyword:"null",problem:EX(K,X,Z)}));return PX([...H,...G])},
I={done:0,invalidInput:2,refused:3,rolloutFailed:4,awsRefused:5,superseded:6,timedOut:7,interrupted:130,terminated:143},
q=class extends Error{code;hint;problems;aws;constructor(Q,X,Y={}){super(X,Y.cause===void 0?void 0:{cause:Y.cause}),this.name="StepError",this.code=Q,Y.hint!==void 0&&(this.hint=Y.hint),this.problems=Y.problems??[],Y.aws!==void 0&&(this.aws=Y.aws)}},
s=Q=>{let[X]=Q,Y=Q.length===1&&X!==void 0?X.message:`The input has ${Q.length} problems: ${Q.map(Z=>Z.message).join(" ")}`;return new q(I.invalidInput,Y,{problems:Q,...Q.length===1&&X?.hint!==void 0?{hint:X.hint}:{}})},
OX=(Q,X,Y=[])=>new q(I.refused,Q,{problems:Y,...X===void 0?{}:{hint:X}}),
P={input:"string",help:"boolean",schema:"boolean",version:"boolean",envelope:"boolean",form:"boolean",log:"string"},
MX=Q=>{
let X=new Map;
for(let[Y,Z]of Object.entries(Q)){let{flag:H,alias:G,fileFlag:K,type:z}=Z;H!==void 0&&(X.set(H,{pointer:Y,parameter:Z,form:"value"}),G!==void 0&&X.set(G,{pointer:Y,parameter:Z,form:"value"}),K!==void 0&&X.set(K,{pointer:Y,parameter:Z,form:"file"}),z==="boolean"&&X.set(`no-${H}`,{pointer:Y,parameter:Z,form:"negation"}))}
return X},
CX=(Q,X)=>{let Y={};for(let[Z,H]of Object.entries(P))Y[Z]={type:H};for(let[Z,{parameter:H}]of X)Y[Z]={type:H.type==="boolean"?"boolean":"string"};return Y.help={type:"boolean",short:"h"},xQ({args:[...Q],options:Y,strict:!1,allowPositionals:!0,tokens:!0}).tokens},
yX=(Q,X)=>X===void 0?P[Q]==="string":X.parameter.type!=="boolean",
kX=(Q,X,Y,Z)=>{if(X){if(Y===void 0)return`--${Q} needs a value.`;if(!Z&&Y.startsWith("--"))return`--${Q} needs a value; one that begins with two hyphens is written --${Q}=<value>.`}},
wX=Q=>Object.hasOwn(P,Q),
hX=(Q,X,Y)=>{if(!X.startsWith("--"))return`Unknown flag ${X}. Flags begin with two hyphens.`;let Z=i(Q,[...Y.keys(),...Object.keys(P)]);return`Unknown flag --${Q}.${Z===void 0?"":` Did you mean --${Z}?`}`},
bX=(
Q,
X)=>{
let Y=[],Z=[],H=(z,J="")=>Z.push({pointer:J,message:z}),G="",K;
for(
let z of CX(Q,X))if(z.kind==="positional")(K===void 0||z.index!==K+1)&&H(`The argument after ${G||"the name of the step"} belongs to no flag.`);else if(z.kind==="option"){let{name:J,rawName:$,value:W,index:N,inlineValue:j}=z,B=X.get(J);if(G=$,B===void 0&&!wX(J)){N!==K&&H(hX(J,$,X)),K=N;continue}let T=kX(J,yX(J,B),W,j===!0);T===void 0?Y.push({name:J,meaning:B,value:W}):H(T,B?.pointer)}
return{uses:Y,problems:Z}},
fX=({parameter:Q,form:X})=>X==="file"||Q.type==="array"||Q.type==="map",
vX=Q=>{let X=new Set,Y=[];return{uses:Q.filter(({name:Z,meaning:H})=>{if(H!==void 0&&fX(H))return!0;let G=H?.pointer??Z;return X.has(G)?(Y.push({pointer:H?.pointer??"",message:`--${Z} is given twice.`}),!1):(X.add(G),!0)}),problems:Y}},
xX=(Q,X)=>{let Y=bX(Q,MX(X)),{uses:Z,problems:H}=vX(Y.uses);return{uses:Z,problems:[...Y.problems,...H]}},
gX=ZQ(
{
"node_modules/picocolors/picocolors.js"(
Q,
X){
var Y=process||{},
Z=Y.argv||[],
H=Y.env||{},
G=!(H.NO_COLOR||Z.includes("--no-color"))&&(!!H.FORCE_COLOR||Z.includes("--color")||Y.platform==="win32"||(Y.stdout||{}).isTTY&&H.TERM!=="dumb"||!!H.CI),
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
X.exports=J(),X.exports.createColors=J}}),
D=class extends Error{},
uX=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
dX=Q=>{let X=uX.test(Q)?Number(Q):Number.NaN;return Number.isFinite(X)?X:Q},
cX=Q=>Q==="true"?!0:Q==="false"?!1:Q,
b=(Q,X)=>{try{return JSON.parse(Q)}catch(Y){throw new D(`is not valid JSON; it needs ${X}`,{cause:Y})}},
mX=Q=>{let[,X,Y,Z]=/^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(Q)??[];if(Y===void 0)throw new D("needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp");return{containerPort:Number(Y),...X===void 0?{}:{hostPort:Number(X)},...Z===void 0?{}:{protocol:Z}}},
o=(Q,X,Y)=>{if(Y?.type==="string")return/^\s*\[\s*["\]]/.test(Q)?[b(Q,"one item, or all as a JSON array of strings")].flat():[Q];let Z="a JSON object for one item, or all as a JSON array";if(/^\s*[[{]/.test(Q))return[b(Q,Z)].flat();if(X.shorthand==="portMapping")return[mX(Q)];throw new D(`needs ${Z}`)},
n=(Q,X)=>{if(/^\s*\{/.test(Q))return Object.entries(b(Q,"KEY=value, or all as a JSON object"));let Y=Q.indexOf("=");if(Y>0)return[[Q.slice(0,Y),Q.slice(Y+1)]];let Z=Y===-1?X?.(Q):void 0;if(Z!==void 0)return[[Q,Z]];throw new D(X===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment")},
RQ=(Q,X)=>{switch(X.type){case"integer":case"number":return dX(Q);case"boolean":return cX(Q);case"object":{if(!/^\s*\{/.test(Q))throw new D("needs a JSON object");return b(Q,"a JSON object")}default:return Q}},
pX={n:`
`,r:"\r",t:"	"},
lX=Q=>{let[,X]=/^'([^']*)'$/.exec(Q)??[];if(X!==void 0)return X;let[,Y]=/^"((?:[^"\\]|\\.)*)"$/.exec(Q)??[];return Y===void 0?Q:Y.replace(/\\(.)/g,(Z,H)=>pX[H]??H)},
qQ=(
Q,
X)=>Q.split(/\r?\n/).flatMap((Y,Z)=>{let H=Y.trim().replace(/^export\s+/,"");if(H===""||H.startsWith("#"))return[];if(!/^[^\s={]+\s*(?:=|$)/.test(H))throw new D(`: line ${Z+1} is not KEY=value`);try{return n(H,X).map(([G,K])=>[G.trim(),lX(String(K).trim())])}catch(G){throw G instanceof D?new D(`: line ${Z+1} ${G.message}`,{cause:G}):G}}),
a=1024*1024,
L=class extends Error{},
iX={ENOENT:"does not exist",EACCES:"may not be read",EISDIR:"is a directory"},
SQ=Q=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(Q)}catch(X){throw new L("is not UTF-8",{cause:X})}},
LQ=()=>new L(`is larger than ${a/1024} KiB`),
FQ=Q=>{try{if(dQ(Q).size>a)throw LQ();return SQ(QQ(Q))}catch(X){if(X instanceof L)throw X;let Y=X.code??"";throw new L(iX[Y]??`cannot be read (${Y})`,{cause:X})}},
sX=async Q=>{let X=[],Y=0;for await(let Z of Q)if(X.push(Z),Y+=Z.length,Y>a)throw LQ();return SQ(Buffer.concat(X))},
oX=({value:Q="",meaning:X},Y)=>{let Z=H=>Y[H];if(X?.form!=="file")return n(Q,X?.parameter.fileFlag===void 0?void 0:Z);try{return qQ(FQ(Q),Z)}catch(H){throw H instanceof L?new D(`: the file ${H.message}`,{cause:H}):H}},
nX=({value:Q,meaning:X},Y)=>{if(X?.form==="negation"){if(Q!==void 0)throw new D("takes no value");return!1}return Q===void 0?!0:RQ(Q,Y)},
aX=class{
problems=[];
values=new Map;
#Q;
#Y;
#Z=new Set;
constructor(Q,X){this.#Q=Q,this.#Y=X}
add(Q,{pointer:X,parameter:Y,form:Z}){try{Y.type==="map"?this.#H(X,oX(Q,this.#Y),Z):Y.type==="array"?this.#X(X,Y,Q.value??""):this.values.set(X,nX(Q,Y))}catch(H){if(!(H instanceof D))throw H;let G=H.message.startsWith(":")?"":" ";this.problems.push({pointer:X,message:`--${Q.name}${G}${H.message}.`})}}
#X(Q,X,Y){let Z=o(Y,X,this.#Q[`${Q}/*`]);this.values.set(Q,[...this.values.get(Q)??[],...Z])}
#H(Q,X,Y){let Z=Object.entries(this.values.get(Q)??{}),H=X.filter(([G])=>{let K=`${Q}/${_(G)}`;return Y==="file"?!this.#Z.has(K):(this.#Z.has(K)&&this.problems.push({pointer:K,message:`${K} is given twice.`}),this.#Z.add(K),!0)});this.values.set(Q,Object.fromEntries([...Z,...H]))}},
f=Q=>typeof Q=="object"&&Q!==null&&!Array.isArray(Q),
rX=(Q,X)=>Q.reduceRight((Y,Z)=>Object.fromEntries([[Z,Y]]),X),
v=(Q,X)=>{let Y=new Map(Object.entries(Q));for(let[Z,H]of Object.entries(X)){let G=Y.get(Z);Y.set(Z,f(G)&&f(H)?v(G,H):H)}return Object.fromEntries(Y)},
tX=HQ(gX(),1),
_Q=["text","json","quiet"],
eX=15e3,
EQ=Q=>{let X=Math.round(Q/1e3),Y=H=>String(H).padStart(2,"0");if(X<60)return`${X}s`;let Z=Math.floor(X/60);return Z<60?`${Z}m${Y(X%60)}s`:`${Math.floor(Z/60)}h${Y(Z%60)}m`},
QY=Q=>{let X=Q.pointer===""||Q.message.startsWith(Q.pointer),Y=Q.hint===void 0?"":` ${Q.hint}`;return`  ${X?"":`${Q.pointer}: `}${Q.message}${Y}`},
XY=({message:Q,hint:X,problems:Y,stack:Z})=>{let H=Y.map(z=>z.message).join(" "),G=Y.length>1&&Q.endsWith(H),K=Y.length===1&&Q===H;return[G?Q.slice(0,-H.length).trimEnd():Q,...K?[]:Y.map(QY),...X===void 0?[]:[`  ${X}`],...Z===void 0?[]:Z.split(`
`)]},
YY=(Q,X)=>{let{NO_COLOR:Y,FORCE_COLOR:Z,TERM:H}=X;return Y!==void 0&&Y!==""?!1:Z!==void 0&&Z!==""?Z!=="0":Q&&H!=="dumb"},
ZY=(
{step:Q,mode:X,color:Y,write:Z,elapsed:H})=>{
let G=tX.default.createColors(Y),
K={info:U=>U,warn:G.yellow,error:G.red},
z=new Set,
J=Q,
$,
W,
N=U=>U.split(`
`).map(gQ).join(`
`),
j=(U,O,g={},u=O.split(`
`))=>{if(X==="quiet"&&U==="info")return;let M=H();if(X==="json"){Z(`${JSON.stringify({elapsedMs:Math.round(M),level:U,message:O,...g})}
`);return}let bQ=`${G.bold(J)}  ${G.dim(`+${EQ(M)}`)}  `;Z(u.map(fQ=>`${bQ}${K[U](N(fQ))}
`).join(""))},
B=()=>{clearInterval(W),W=void 0},
T=()=>{$===void 0||H()-$.saidAt<eX||($.saidAt=H(),j("info",`${$.message} (for ${EQ(H()-$.since)})`))};
return{
get warnings(){return[...z]},
about(U){J=`${Q} ${U}`},
info(U){B(),j("info",U)},
warn(U){z.has(U)||(z.add(U),j("warn",X==="json"?U:`Warning: ${U}`))},
waiting(U){$?.message!==U?($={message:U,since:H(),saidAt:H()},j("info",U)):T(),W??=setInterval(T,1e3).unref()},
failure(U){B();let{message:O,hint:g,problems:u,stack:M}=U;j("error",O,{hint:g,problems:u,stack:M},XY(U))},
stop:B}},
HY=Q=>{
let X=new Map(Q.filter(K=>K.meaning===void 0).map(({name:K,value:z})=>[K,z])),Y=K=>X.has(K)&&X.get(K)!=="false",Z=X.get("input"),H=X.get("log")??"text",G=_Q.find(K=>K===H);
return{run:{...Z===void 0?{}:{input:Z},help:Y("help"),schema:Y("schema"),version:Y("version"),envelope:Y("envelope"),form:Y("form"),log:G??"text"},problems:G===void 0?[{pointer:"",message:`--log must be one of ${_Q.join(", ")}.`}]:[]}},
GY=Q=>[...Q].sort(([X],[Y])=>E(X).length-E(Y).length).reduce((X,[Y,Z])=>v(X,rX(E(Y),Z)),{}),
KY=(Q,X,Y)=>{let{uses:Z,problems:H}=xX(Q,X),G=HY(Z),K=new aX(X,Y);for(let z of Z)z.meaning!==void 0&&K.add(z,z.meaning);return{run:G.run,request:GY(K.values),problems:[...H,...G.problems,...K.problems]}},
WY=256*1024,
zY=4096,
PQ=()=>{},
JY=()=>{process.stdout.on("error",PQ),process.stderr.on("error",PQ)},
$Y=Q=>Q.code==="EPIPE"||Q.code==="ERR_STREAM_DESTROYED",
x=Q=>new Promise((X,Y)=>{process.stdout.write(Q,Z=>Z&&!$Y(Z)?Y(Z):X())}),
r=async Q=>{await new Promise(X=>process.stderr.write("",X)),process.exit(Q)},
jY=(Q,X)=>{let{ok:Y,step:Z,version:H,code:G,message:K}=Q;return{ok:Y,step:Z,version:H,...G===void 0?{}:{code:G},...K===void 0?{}:{message:K.slice(0,zY)},file:X,warnings:[],timings:{},calls:{}}},
AY=Q=>{let X=JSON.stringify(Q);if(Buffer.byteLength(X)<=WY)return`${X}
`;let Y=pQ(mQ(),`ecs-tenants-${crypto.randomUUID()}.json`);return cQ(Y,X,{mode:384,flag:"wx"}),`${JSON.stringify(jY(Q,Y))}
`},
BY=(Q,X)=>`${JSON.stringify(Q,null,X?2:0)}
`,
UY="RESET",
NY=(Q,X,Y,Z)=>{let H=Z[`${X}/*`];return/^[[{]/.test(Q)?o(Q,Y,H):Q.split(`
`).map(G=>G.trim()).filter(G=>G!=="").flatMap(G=>o(G,Y,H))},
VY=(Q,X,Y,Z)=>Y.type==="array"?NY(Q,X,Y,Z):Y.type!=="map"?RQ(Q,Y):Object.fromEntries(Q.startsWith("{")?n(Q):qQ(Q)),
TY=class{
values=[];
resets=[];
problems=[];
#Q;
constructor(Q){this.#Q=Q}
add(Q,X){let Y=`/${Q}`,Z=this.#Q[Y],H=typeof X=="string"?X.trim():X;Z===void 0||typeof H!="string"?this.values.push([Q,H]):H===UY&&Z.kind==="setting"?this.resets.push(Y):H!==""&&this.#Y(Q,H,Z)}
#Y(Q,X,Y){let Z=`/${Q}`;try{this.values.push([Q,VY(X,Z,Y,this.#Q)])}catch(H){if(!(H instanceof D))throw H;let G=H.message.startsWith(":")?"":" ";this.problems.push({pointer:Z,message:`${Z}${G}${H.message}.`})}}},
DY=(
Q,
X)=>{
let{form:Y,...Z}=Q;
if(Y===void 0)return{request:Q,problems:[]};
if(!f(Y))return{request:Z,problems:[{pointer:"/form",message:"/form must be a JSON object."}]};
let H=new TY(X);
for(let[z,J]of Object.entries(Y))Object.hasOwn(Z,z)||H.add(z,J);
let G=v(Object.fromEntries(H.values),Z);
if(H.resets.length===0)return{request:G,problems:H.problems};
let K=Array.isArray(G.reset)?G.reset:[];
return{request:{...G,reset:[...new Set([...K,...H.resets])]},problems:H.problems}},
IY=(Q,X)=>{let{message:Y}=Q,[,Z]=/at position (\d+)/.exec(Y)??[];if(Z!==void 0){let H=X.slice(0,Number(Z)).split(`
`);return` at line ${H.length}, column ${(H.at(-1)?.length??0)+1}`}return/end of JSON/.test(Y)?": it ends too early":""},
RY=Q=>Array.isArray(Q)?"a list":Q===null?"null":`a ${typeof Q}`,
qY=(Q,X)=>{let Y=Z=>({problem:{pointer:"",message:Z}});if(Q.trim()==="")return Y(`${X} is empty; a JSON object is needed.`);try{let Z=JSON.parse(Q);return f(Z)?{request:Z}:Y(`${X} must be a JSON object, not ${RY(Z)}.`)}catch(Z){return Y(`${X} is not valid JSON${IY(Z,Q)}.`)}},
SY=async(Q,X)=>{let Y=Q==="-"?"stdin":`The file ${Q}`;try{return qY(Q==="-"?await sX(X):FQ(Q),Y)}catch(Z){if(Z instanceof L)return{problem:{pointer:"",message:`${Y} ${Z.message}.`}};throw Z}},
LY=async(
Q,
X,
Y)=>{
let Z=X.run.input===void 0?{request:{}}:await SY(X.run.input,Y);
if("problem"in Z)return{problems:[...X.problems,Z.problem]};
let H=X.run.form?DY(Z.request,Q.catalog):{request:Z.request,problems:[]},G=v(H.request,X.request),K=[...X.problems,...H.problems],z=new Set(K.map(W=>W.pointer)),J=IQ(Q,G).filter(W=>!z.has(W.pointer)),$=[...K,...J];
return $.length===0?{input:G,problems:[]}:{problems:$}},
FY=class{
#Q={};
add(Q){let{timings:X,calls:Y,warnings:Z}=this.#Q;this.#Q={...this.#Q,...Q,timings:{...X,...Q.timings},calls:{...Y,...Q.calls},warnings:[...new Set([...Z??[],...Q.warnings??[]])]}}
build(Q,X,Y,Z={}){let{warnings:H=[],timings:G={},calls:K={},...z}=this.#Q,{ok:J,step:$,version:W,...N}=z;return{ok:Q,step:X,version:Y,...N,...Z,warnings:H,timings:G,calls:K}}},
_Y=({code:Q,message:X,hint:Y,problems:Z,aws:H})=>({code:Q,message:X,...Y===void 0?{}:{hint:Y},...Z.length===0?{}:{errors:Z.map(G=>({...G}))},...H===void 0?{}:{aws:H}}),
EY=4e3,
t={SIGINT:I.interrupted,SIGTERM:I.terminated},
PY=Q=>{
let X=new AbortController,Y,Z,H=new Promise(K=>{Z=K}),G=K=>{X.signal.aborted&&process.exit(t[K]),Q.info(`${K}: finishing the calls in flight and beginning nothing new.`);let z="It is safe to run it again.";X.abort(new q(t[K],`Interrupted by ${K}.`,{hint:z}));let J=`Interrupted by ${K}; calls in flight did not end in time, so what they did is not known.`;Y=setTimeout(()=>Z(new q(t[K],J,{hint:z})),EY)};
for(let K of["SIGINT","SIGTERM"])process.on(K,G);
return{signal:X.signal,overdue:H,dispose:()=>{clearTimeout(Y);for(let K of["SIGINT","SIGTERM"])process.off(K,G)}}},
e=1,
OY=Q=>`Try: ${Q} --help, or ${Q} --name <text> [flags].`,
MY=async({run:Q},X)=>{if(Q.help)await x(await X.help());else if(Q.schema)await x(`${JSON.stringify(await X.schema(),null,2)}
`);else if(Q.version)await x(`${C}
`);else return!1;return!0},
CY=class{
#Q;
#Y;
#Z;
#X;
#H=new FY;
#K=!1;
constructor(Q,X,Y){this.#Q=Q,this.#Y=X,this.#Z=Y,this.#X=ZY({step:Q.name,mode:Y.run.log,color:YY(process.stderr.isTTY===!0,process.env),write:Z=>process.stderr.write(Z),elapsed:()=>performance.now()})}
async toEnd(Q){try{if(Q.length===0&&!this.#Y.validate({}))throw new q(I.invalidInput,"No parameters were given.",{hint:OY(this.#Q.name)});let X=this.#W(),Y=await this.#J(await this.#z(),X);return this.#j(Y)}catch(X){return X instanceof q?this.#A(X):this.crashed(X)}finally{this.#X.stop()}}
crashed(Q){let X=Q instanceof Error?Q:new Error(String(Q)),Y=`Unexpected error: ${X.message}`,Z=this.#Z.run.log==="json"||(process.env.ECS_TENANTS_DEBUG??"")!=="",H="This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.";return this.#X.failure({message:Y,problems:[],...Z&&X.stack!==void 0?{stack:X.stack}:{hint:H}}),{code:e,handled:!1,result:this.#G(!1,{code:e,message:Y,hint:H})}}
#W(){process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let Q=this.#Q.load();return Q.catch(()=>{}),Q}
async#z(){let Q=await LY(this.#Y,this.#Z,process.stdin);if(!("input"in Q))throw s(Q.problems);let X=Q.input.name;typeof X=="string"&&this.#X.about(X);let Y=this.#Q.check(Q.input);if(Y.length>0)throw s(Y);return Q.input}
async#J(Q,X){let Y=PY(this.#X);try{let Z=Y.overdue.then(H=>{throw this.#K=!0,H});return await Promise.race([this.#$(Q,X,Y),Z])}catch(Z){throw Y.signal.aborted&&!(Z instanceof q)?Y.signal.reason:Z}finally{Y.dispose()}}
async#$(Q,X,{signal:Y}){let Z=await X;return Y.throwIfAborted(),Z(Q,{log:this.#X,signal:Y,version:C,env:process.env,report:H=>this.#H.add(H)})}
#j({code:Q,result:X,text:Y}){if(this.#H.add(X),Q===I.done)return{code:Q,handled:!0,result:this.#G(!0),text:Y};let{message:Z=`${this.#Q.name} ended with code ${Q}.`,hint:H,errors:G=[]}=X;return this.#X.failure({message:Z,problems:G,...H===void 0?{}:{hint:H}}),{code:Q,handled:!0,result:this.#G(!1,{code:Q,message:Z})}}
#A(Q){let{message:X,hint:Y,problems:Z}=Q;return this.#X.failure({message:X,problems:Z,...Y===void 0?{}:{hint:Y}}),{code:Q.code,handled:!this.#K,result:this.#G(!1,_Y(Q))}}
#G(Q,X={}){return this.#H.add({warnings:[...this.#X.warnings],timings:{total:Math.round(performance.now())}}),this.#H.build(Q,this.#Q.name,C,X)}},
yY=async({code:Q,result:X,handled:Y,text:Z},H)=>{try{await x(H?AY(X):Z??BY(X,process.stdout.isTTY===!0))}catch(G){return process.stderr.write(`The result could not be written: ${G.message}
`),r(Q===I.done?e:Q)}return r(H&&Y?I.done:Q)},
kY=async(Q,X,Y=process.argv.slice(2))=>{JY(),globalThis.console=new uQ(process.stderr);let Z=KY(Y,X.catalog,process.env);if(await MY(Z,X))return r(I.done);let H=new CY(Q,X,Z),G=new Promise(z=>process.on("uncaughtException",z)),K=await Promise.race([H.toEnd(Y),G.then(z=>H.crashed(z))]);return yY(K,Z.run.envelope)},
wY=["./schemas/","../../resources/ecs-tenants/schemas/","../schemas/"],
OQ=async Q=>{for(let X of wY)try{return JSON.parse(QQ(new URL(`${X}${Q}.schema.json`,import.meta.url),"utf8"))}catch(Y){if(Y.code!=="ENOENT")throw Y}throw new Error(`The schema of ${Q} is not beside the step.`)};
const hY=Object.freeze(Object.defineProperty({__proto__:null,readSchema:OQ},Symbol.toStringTag,{value:"Module"}));
var A=(Q,X,Y)=>({pointer:Q,message:`${Q} ${X}`,...Y===void 0?{}:{hint:Y}}),
MQ=Q=>Q.flatMap((X,Y)=>X!==void 0&&Q.indexOf(X)<Y?[Y]:[]),
bY=(
{networkMode:Q,subnets:X,securityGroups:Y,assignPublicIp:Z,loadBalancer:H},
{fargate:G,resolved:K})=>[G===!0&&Q!==void 0&&Q!=="awsvpc"?A("/networkMode",`is ${Q}; Fargate takes awsvpc only.`):void 0,K&&Q==="awsvpc"&&X===void 0?A("/subnets","is missing: networkMode awsvpc needs subnets.","Give subnets, or tag the cluster ecs-tenants:subnets."):void 0,...Q!==void 0&&Q!=="awsvpc"?[["/subnets",X],["/securityGroups",Y],["/assignPublicIp",Z]].map(([z,J])=>J===void 0?void 0:A(z,`goes with networkMode awsvpc only, not with ${Q}.`)):[],Q==="none"&&H==="shared"?A("/networkMode","is none: nothing could reach the container from a load balancer.","Choose another networkMode, or loadBalancer none."):void 0,K&&G===!1&&Z==="ENABLED"?A("/assignPublicIp","is ENABLED, which only Fargate takes."):void 0],
fY=(
{portMappings:Q,containerPort:X,networkMode:Y,loadBalancer:Z})=>{
if(Q===void 0)return[];
let H=MQ(Q.map(z=>`${z.containerPort}/${z.protocol??"tcp"}`)),G=MQ(Q.map(z=>z.hostPort===void 0||z.hostPort===0?void 0:`${z.hostPort}/${z.protocol??"tcp"}`)),K=Y==="awsvpc"||Y==="host";
return[
...H.map(z=>A(`/portMappings/${z}/containerPort`,`is ${Q[z]?.containerPort} a second time.`)),
...G.map(z=>A(`/portMappings/${z}/hostPort`,`is ${Q[z]?.hostPort} a second time.`)),
...Q.map((z,J)=>K&&z.hostPort!==void 0&&z.hostPort!==z.containerPort?A(`/portMappings/${J}/hostPort`,`is ${z.hostPort}: with networkMode ${Y} it has to be containerPort, ${z.containerPort}.`,"Leave hostPort out."):void 0),
Y==="none"&&Q.length>0?A("/portMappings","cannot be mapped with networkMode none."):void 0,
Z==="shared"&&!Q.some(z=>z.protocol!=="udp")?A("/portMappings","has no tcp port that the load balancer could send to.","Give containerPort, or loadBalancer none for a worker."):void 0,
X!==void 0&&Q.length>0&&!Q.some(z=>z.containerPort===X&&z.protocol!=="udp")?A("/containerPort",`is ${X}, which is no tcp port of portMappings.`):void 0]},
CQ=({scaling:Q,minCount:X,maxCount:Y,desiredCount:Z})=>Q===!1?[]:X!==void 0&&Y!==void 0&&X>Y?[A("/minCount",`is ${X}, more than maxCount, ${Y}.`)]:[Z!==void 0&&X!==void 0&&Z<X?A("/desiredCount",`is ${Z}, less than minCount, ${X}: autoscaling would raise it at once.`,"Raise it, lower minCount, or scaling: false."):void 0,Z!==void 0&&Y!==void 0&&Z>Y?A("/desiredCount",`is ${Z}, more than maxCount, ${Y}: autoscaling would lower it at once.`):void 0],
yQ=(
Q,
X,
Y)=>{
if(X===void 0)return[];
let Z=[],H=X.map(J=>({lower:J.metricIntervalLowerBound??-1/0,upper:J.metricIntervalUpperBound??1/0,by:J.scalingAdjustment})).sort((J,$)=>J.lower-$.lower);
for(let{lower:J,upper:$,by:W}of H)J>=$&&Z.push(A(Q,`has a step whose lower bound, ${J}, is not below its upper bound, ${$}.`)),Y==="out"&&W<=0&&Z.push(A(Q,`has a step of ${W}: an increase in load has to add tasks.`)),Y==="in"&&W>=0&&Z.push(A(Q,`has a step of ${W}: a decrease in load has to remove tasks.`));
for(let[J,$]of H.entries()){let W=H[J+1];W!==void 0&&$.upper!==W.lower&&Z.push(A(Q,`has ${$.upper<W.lower?"a gap":"an overlap"} between ${$.upper} and ${W.lower}.`))}
let G=H[0]?.lower,K=H.at(-1)?.upper,z=Y==="out"?G===0&&K===1/0:G===-1/0&&K===0;
return Z.length===0&&!z&&Z.push(A(Q,Y==="out"?"has to begin at the lower bound 0 and to end open.":"has to begin open and to end at the upper bound 0.")),Z},
kQ=({scaleOut:Q,scaleIn:X})=>[Q?.threshold!==void 0&&X?.threshold!==void 0&&Q.threshold<=X.threshold?A("/scaleOut/threshold",`is ${Q.threshold} percent, not above scaleIn.threshold, ${X.threshold} percent: the service would grow and shrink without end.`):void 0,...yQ("/scaleOut/stepAdjustments",Q?.stepAdjustments,"out"),...yQ("/scaleIn/stepAdjustments",X?.stepAdjustments,"in")],
vY=({memory:Q,memoryReservation:X},{fargate:Y,resolved:Z})=>[Q!==void 0&&X!==void 0&&X>Q?A("/memoryReservation",`is ${X} MiB, more than memory, ${Q} MiB.`,"Lower it, or raise memory."):void 0,Z&&Y===!1&&Q===void 0&&X===void 0?A("/memory","is missing, and memoryReservation too: a task on EC2 needs one of them.","Give memory in MiB."):void 0],
V=1024,
F=(Q,X,Y)=>Array.from({length:Math.floor((X-Q)/Y)+1},(Z,H)=>Q+H*Y),
wQ=new Map([[256,[512,V,2*V]],[512,F(V,4*V,V)],[1024,F(2*V,8*V,V)],[2048,F(4*V,16*V,V)],[4096,F(8*V,30*V,V)],[8192,F(16*V,60*V,4*V)],[16384,F(32*V,120*V,8*V)]]),
xY=({cpu:Q,memory:X},{fargate:Y})=>{if(Y!==!0||Q===void 0)return[];let Z=wQ.get(Q);return Z===void 0?[A("/cpu",`is ${Q}, which Fargate does not offer.`,`Fargate offers ${[...wQ.keys()].join(", ")} CPU units.`)]:X===void 0||Z.includes(X)?[]:[A("/memory",`is ${X} MiB, which Fargate does not offer with ${Q} CPU units.`,`With ${Q} CPU units Fargate offers ${Z[0]} to ${Z.at(-1)} MiB: ${Z.slice(0,4).join(", ")}${Z.length>4?" \u2026":""}.`)]},
gY=({environment:Q,secrets:X})=>Object.keys(Q??{}).map(Y=>X!==void 0&&Object.hasOwn(X,Y)?A(`/environment/${Y}`,"is also one of secrets: a name can be only one of both.",`Drop one; reset: ["/environment/${Y}"] removes the variable.`):void 0),
uY=Q=>{let{healthCheckTimeoutSeconds:X,healthCheckIntervalSeconds:Y,healthCheck:Z}=Q,{repositoryCredentials:H}=Q;return[X!==void 0&&Y!==void 0&&X>=Y?A("/healthCheckTimeoutSeconds",`is ${X}, not less than healthCheckIntervalSeconds, ${Y}.`):void 0,Z!==void 0&&!/^CMD(-SHELL)?$/.test(Z.command?.[0]??"")?A("/healthCheck/command","has to begin with CMD or CMD-SHELL."):void 0,H!==void 0&&H.credentialsParameter===void 0?A("/repositoryCredentials/credentialsParameter","is missing.","Reset /repositoryCredentials as a whole."):void 0]},
dY=({minimumHealthyPercent:Q,maximumPercent:X})=>[Q===100&&X===100?A("/maximumPercent","and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.","Raise maximumPercent, or lower minimumHealthyPercent."):void 0],
cY=({hosts:Q,loadBalancer:X},{resolved:Y})=>[Q!==void 0&&Q.length>0&&X==="none"?A("/hosts","needs a load balancer; loadBalancer is none."):void 0,Y&&X==="shared"&&(Q??[]).length===0?A("/hosts","is missing, and there is no domain to make it from.","Give domain or hosts, or tag the cluster ecs-tenants:domain."):void 0,...(Q??[]).map(Z=>Z.length>128?A("/hosts",`has ${Z} with ${Z.length} characters; a listener rule takes 128.`,"Use a shorter name or domain."):void 0)],
mY=({executionRoleArn:Q,secrets:X,repositoryCredentials:Y},{fargate:Z,resolved:H})=>{if(!H||Q!==void 0)return[];let G=Object.keys(X??{}).length>0?"secrets are read with it":Y!==void 0?"repositoryCredentials are read with it":Z===!0?"Fargate pulls images and writes logs with it":void 0;return G===void 0?[]:[A("/executionRoleArn",`is missing: ${G}.`,"Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.")]},
hQ=Q=>Q!==void 0,
pY=[mY,vY,xY,bY,fY,gY,CQ,kQ,uY,dY,cY],
lY=Q=>[CQ,kQ].flatMap(X=>X(Q,{fargate:void 0,resolved:!0})).filter(hQ),
iY=(Q,X)=>pY.flatMap(Y=>Y(Q,X)).filter(hQ);
export{
iY as A,
QX as B,
GX as C,
VX as D,
eQ as E,
w as F,
C as G,
kY as H,
tQ as I,
hY as J,
q as S,
HQ as _,
jX as a,
JX as b,
ZX as c,
aQ as d,
HX as e,
rQ as f,
OQ as g,
I as h,
WQ as i,
OX as j,
d as k,
s as l,
KQ as m,
A as n,
zQ as o,
k as p,
c as q,
P as r,
YX as s,
y as t,
WX as u,
$X as v,
AX as w,
KX as x,
lY as y,
IQ as z};
