import{parseArgs as dQ,stripVTControlCharacters as mQ}from"node:util";
import{Console as pQ}from"node:console";
import{writeFileSync as lQ,statSync as iQ,readFileSync as t}from"node:fs";
import{tmpdir as sQ}from"node:os";
import{join as nQ}from"node:path";
import{createRequire as oQ}from"node:module";
var k="0.1.0",
aQ=Object.create,
e=Object.defineProperty,
rQ=Object.getOwnPropertyDescriptor,
QQ=Object.getOwnPropertyNames,
tQ=Object.getPrototypeOf,
eQ=Object.prototype.hasOwnProperty,
XQ=(Q,X)=>function(){try{return X||(0,Q[QQ(Q)[0]])((X={exports:{}}).exports,X),X.exports}catch(Y){throw X=0,Y}},
QX=(Q,X,Y,Z)=>{if(X&&typeof X=="object"||typeof X=="function")for(let H of QQ(X))!eQ.call(Q,H)&&H!==Y&&e(Q,H,{get:()=>X[H],enumerable:!(Z=rQ(X,H))||Z.enumerable});return Q},
YQ=(Q,X,Y)=>(Y=Q!=null?aQ(tQ(Q)):{},QX(X||!Q||!Q.__esModule?e(Y,"default",{value:Q,enumerable:!0}):Y,Q)),
XX={
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
YX=[
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
ZX=[
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
HX={
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
KX={forceNewDeployment:!1,plan:!1,wait:!0,onFailure:"stop",timeoutMinutes:20,complete:!1,adopt:!1},
GX=oQ(import.meta.url),
g=Q=>JSON.stringify(Q,(X,Y)=>Y!==null&&typeof Y=="object"&&!Array.isArray(Y)?Object.fromEntries(Object.entries(Y).sort(([Z],[H])=>Z<H?-1:Z>H?1:0)):Y)??"null",
ZQ=(Q,X)=>GX("node:crypto").createHash("sha256").update(Q,"utf8").digest("hex").slice(0,X),
WX=(Q,X)=>g(Q)===g(X),
HQ={
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
JX={cluster:"ecs-tenants:cluster",default:"ecs-tenants:default",domain:"ecs-tenants:domain",listener:"ecs-tenants:listener",scheme:"ecs-tenants:scheme",subnets:"ecs-tenants:subnets",securityGroups:"ecs-tenants:security-groups",executionRole:"ecs-tenants:execution-role",taskRole:"ecs-tenants:task-role",defaultPrefix:"ecs-tenants:default/"},
$X={vpc:"ecs-tenants:vpc",zone:"ecs-tenants:zone",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",dockerHubSecret:"ecs-tenants:docker-hub-secret",instanceProfile:"ecs-tenants:instance-profile",secretsPrefix:"ecs-tenants:secrets-prefix",kmsKey:"ecs-tenants:kms-key",capacityProvider:"ecs-tenants:capacity-provider",settings:"ecs-tenants:settings"},
zX=Q=>Object.fromEntries((Q??[]).map(X=>[X.key??X.Key??"",X.value??X.Value??""])),
u=50,
c=256,
jX=Q=>{let X=[...new TextEncoder().encode(Q)].map(Y=>{let Z=String.fromCharCode(Y);return/[A-Za-z0-9 +\-._:/@]/.test(Z)?Z:`=${Y.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return X.length<=c?X:`${X.slice(0,c-13).replace(/=.?$/,"")} ${ZQ(Q,12)}`},
AX=Q=>{let X=Q.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(X)}catch{return Q}},
BX=Q=>Object.fromEntries(Object.entries(Q).filter(([X])=>!/^(ecs-tenants|aws):/i.test(X))),
I={done:0,invalidInput:2,refused:3,rolloutFailed:4,awsRefused:5,superseded:6,timedOut:7,interrupted:130,terminated:143},
R=class extends Error{code;hint;problems;aws;constructor(Q,X,Y={}){super(X,Y.cause===void 0?void 0:{cause:Y.cause}),this.name="StepError",this.code=Q,Y.hint!==void 0&&(this.hint=Y.hint),this.problems=Y.problems??[],Y.aws!==void 0&&(this.aws=Y.aws)}},
d=Q=>{let[X]=Q,Y=Q.length===1&&X!==void 0?X.message:`The input has ${Q.length} problems: ${Q.map(Z=>Z.message).join(" ")}`;return new R(I.invalidInput,Y,{problems:Q,...Q.length===1&&X?.hint!==void 0?{hint:X.hint}:{}})},
UX=(Q,X,Y=[])=>new R(I.refused,Q,{problems:Y,...X===void 0?{}:{hint:X}}),
L=Q=>String(Q).replaceAll("~","~0").replaceAll("/","~1"),
NX=Q=>Q.replaceAll("~1","/").replaceAll("~0","~"),
q=Q=>Q.split("/").slice(1).map(NX),
VX=(...Q)=>Q.map(X=>`/${L(X)}`).join(""),
m=Q=>Q!==null&&typeof Q=="object",
KQ=(Q,X)=>{let Y=Q;for(let Z of q(X)){if(!m(Y)||!Object.hasOwn(Y,Z))return;Y=Y[Z]}return Y},
TX=(Q,X,Y)=>{let Z=(H,K)=>{let[G,...J]=K;if(G===void 0)return Y;if(Array.isArray(H)||H===void 0&&/^\d+$/.test(G)){let W=[...H??[]];return W[Number(G)]=Z(W[Number(G)],J),W}let $=m(H)?H:{},z=Object.hasOwn($,G)?$[G]:void 0;return{...$,[G]:Z(z,J)}};return Z(Q,q(X))},
DX=(Q,X)=>{let Y=(Z,H)=>{let[K,...G]=H;if(K===void 0||!m(Z)||!Object.hasOwn(Z,K))return Z;if(Array.isArray(Z))return G.length===0?Z.filter((z,W)=>W!==Number(K)):Z.map((z,W)=>W===Number(K)?Y(z,G):z);if(G.length>0)return{...Z,[K]:Y(Z[K],G)};let{[K]:J,...$}=Z;return $};return Y(Q,q(X))},
O=Q=>typeof Q=="object"&&Q!==null&&!Array.isArray(Q),
IX=(Q,X)=>Q.reduceRight((Y,Z)=>Object.fromEntries([[Z,Y]]),X);
function M(Q,X){if(!O(X))return X;let Y=new Map(Object.entries(O(Q)?Q:{}));for(let[Z,H]of Object.entries(X))Y.set(Z,M(Y.get(Z),H));return Object.fromEntries(Y)}
var GQ=(Q,X)=>q(Q).reduce((Y,Z)=>{if(Y!==void 0)return[`${Y}/${Z}`,`${Y}/*`].find(H=>Object.hasOwn(X,H))},""),w=(Q,X)=>{let Y=GQ(Q,X);return Y===void 0?void 0:X[Y]},F=[],p=[];
function l(
Q,
X,
Y){
if(Q===X)return 0;
let Z=Y?.maxDistance,H=Q;
Q.length>X.length&&(Q=X,X=H);
let K=Q.length,G=X.length;
for(;K>0&&Q.charCodeAt(~-K)===X.charCodeAt(~-G);)K--,G--;
let J=0;
for(;J<K&&Q.charCodeAt(J)===X.charCodeAt(J);)J++;
if(K-=J,G-=J,Z!==void 0&&G-K>Z)return Z;
if(K===0)return Z!==void 0&&G>Z?Z:G;
let $,z,W,N,j=0,B=0;
for(;j<K;)p[j]=Q.charCodeAt(J+j),F[j]=++j;
for(;B<G;){for($=X.charCodeAt(J+B),W=B++,z=B,j=0;j<K;j++)N=$===p[j]?W:W+1,W=F[j],z=F[j]=W>z?N>z?z+1:N:N>W?W+1:N;if(Z!==void 0){let T=z;for(j=0;j<K;j++)F[j]<T&&(T=F[j]);if(T>Z)return Z}}
return F.length=K,p.length=K,Z!==void 0&&z>Z?Z:z}
function SX(
Q,
X,
Y){
if(!Array.isArray(X)||X.length===0)return;
let Z=Y?.maxDistance,H=Q.length;
for(let $ of X)if($===Q)return $;
if(Z===0)return;
let K,G=Number.POSITIVE_INFINITY,J=new Set;
for(let $ of X){if(J.has($))continue;J.add($);let z=Math.abs($.length-H);if(z>=G||Z!==void 0&&z>Z)continue;let W=Number.isFinite(G)?Z===void 0?G:Math.min(G,Z):Z,N=W===void 0?l(Q,$):l(Q,$,{maxDistance:W});if(Z!==void 0&&N>Z)continue;let j=N;if(W!==void 0&&N===W&&W===Z&&(j=l(Q,$)),j<G&&(G=j,K=$,G===0))break}
if(!(Z!==void 0&&G>Z))return K}
var WQ=Q=>Q.toLowerCase().replace(/[^a-z0-9]/g,""),
i=(Q,X)=>{let Y=X.find(Z=>WQ(Z)===WQ(Q));return Y!==void 0?Y:SX(Q,X,{maxDistance:Math.min(3,Math.ceil(Q.length/3))})},
RX=XQ({"node_modules/ajv/dist/runtime/ucs2length.js"(Q){"use strict";Object.defineProperty(Q,"__esModule",{value:!0});function X(Y){let Z=Y.length,H=0,K=0,G;for(;K<Z;)H++,G=Y.charCodeAt(K++),G>=55296&&G<=56319&&K<Z&&(G=Y.charCodeAt(K),(G&64512)===56320&&K++);return H}Q.default=X,X.code='require("ajv/dist/runtime/ucs2length").default'}}),
JQ=80,
h=Q=>Q.length<=JQ?Q:`${Q.slice(0,JQ)}\u2026`,
$Q=(Q,X)=>Array.isArray(Q)?"a list":typeof Q=="object"?Q===null?"null":"an object":X?`a ${typeof Q}`:typeof Q=="string"?`a string (${h(JSON.stringify(Q))})`:String(Q),
zQ=Q=>h(JSON.stringify(Q)),
qX={string:"a string",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object",map:"an object of names and strings"},
LX=(Q,X,Y)=>{let Z=typeof Q=="string";switch(X.type){case"string":return typeof Q!="number"&&typeof Q!="boolean"?void 0:`Write it as a string${Y?', in quotes, such as "8080" or "true"':`: "${Q}"`}.`;case"integer":case"number":return Z&&!Y&&/^-?\d+(\.\d+)?$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"boolean":return Z&&/^(true|false)$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"array":return Z&&!Y?`Write it as a list: [${h(JSON.stringify(Q))}].`:void 0;default:return}},
S=(Q,X,Y)=>({pointer:Q.shown,message:`${Q.shown}${X}.`,...Y===void 0?{}:{hint:Y}}),
FX=(Q,X)=>{let{parameter:Y,shown:Z,secret:H}=Q;if(Y===void 0)return S(Q,`${Z===""?"The input":""} must be a JSON object, not ${$Q(X,!0)}`);let K=Y.type==="integer"||Y.type==="number"?Y.allowed:qX[Y.type];return S(Q,` must be ${K}, not ${$Q(X,H)}`,LX(X,Y,H))},
jQ=(Q,X)=>Object.keys(X).filter(Y=>Y.startsWith(`${Q}/`)&&Y.lastIndexOf("/")===Q.length).map(Y=>Y.slice(Q.length+1)).filter(Y=>Y!=="*"),
_X=(Q,X,Y,Z)=>{let H=i(Q,jQ(X,Z));if(H!==void 0)return H;let K=Object.keys(Z).find(G=>Z[G]?.alias===Q)??Object.keys(Z).find(G=>G.endsWith(`/${Q}`)&&!G.includes("*"));return K===void 0?void 0:`${Y}${K}`},
EX=(Q,X,Y,Z,H)=>{let K=GQ(Y,H)??"",G=_X(X,K,Z,H),J=K===""?"":` Allowed: ${jQ(K,H).join(", ")}.`,$=G===void 0?J.trim():`Did you mean ${G}?`;return{pointer:Q.shown,message:`${Q.shown} is not a known parameter.${$===""?"":` ${$}`}`}},
AQ=Q=>h(Q.replace(/=.*$/s,"=\u2026")),
BQ=(Q,X,Y)=>{let Z=Q.secret?"":`, not ${zQ(X)}`;return S(Q,` must be ${Q.parameter?.allowed}${Z}`,Y)},
OX=(Q,X,Y)=>{let Z=Y.filter(G=>typeof G=="string"),H=typeof X=="string"?i(X,Z):void 0,K=H===void 0?void 0:`Did you mean "${H}"?`;return BQ(Q,X,K)},
MX=(
Q,
X,
Y,
Z)=>{
let{instancePath:H,keyword:K,params:G}=Q,J=j=>{let B=w(j,Y);return{pointer:j,shown:`${Z}${j}`,parameter:B,secret:B?.secret??B===void 0}};
if(Q.propertyName!==void 0)return;
let $=J(H),z=KQ(X,H),{parameter:W,secret:N}=$;
switch(
K){
case"required":{let j=J(`${H}/${L(String(G.missingProperty))}`);return S(j,` is missing. Allowed: ${j.parameter?.allowed}`)}
case"additionalProperties":{let j=String(G.additionalProperty);return EX(J(`${H}/${L(AQ(j))}`),j,H,Z,Y)}
case"propertyNames":{let j=AQ(String(G.propertyName)),B=J(`${H}/${L(j)}`);return S(B,`: the name ${JSON.stringify(j)} is not allowed. Allowed: ${W?.allowed}`)}
case"type":return FX($,z);
case"enum":return OX($,z,G.allowedValues);
case"uniqueItems":{let[j,B]=[G.i,G.j].map(Number).sort((T,U)=>T-U);return S($,` must not hold an item twice: items ${j} and ${B} are the same`)}
case"maxProperties":return S($,` must have at most ${G.limit} names, not ${Object.keys(z).length}`);
case"minItems":case"maxItems":return S($,` must be ${W?.allowed}; it has ${z.length}`);
case"pattern":case"minLength":case"maxLength":{let j=N?"the value":zQ(z);return S($,`: ${j} is not allowed. Allowed: ${W?.allowed}`)}
default:return BQ($,z)}},
PX=Q=>{let X=[],Y=[["",Q]];for(let Z=Y.pop();Z!==void 0;Z=Y.pop()){let[H,K]=Z;if(K===null&&X.push(H),typeof K=="object"&&K!==null){let G=Object.entries(K).map(([J,$])=>[`${H}/${L(J)}`,$]);Y.push(...G.reverse())}}return X},
CX=(Q,X)=>Q.split("/").some((Y,Z,H)=>{let K=H.slice(0,Z).join("/");return K!==""&&w(K,X)?.type==="array"}),
yX=(Q,X,Y)=>{let Z=`${Y}${Q}`,H=`${Z}: null is not allowed`;return CX(Q,X)?{pointer:Z,message:`${H}.`}:w(Q,X)?.kind==="setting"?{pointer:Z,message:`${H}; to return to the default use reset: ["${Q}"].`}:{pointer:Z,message:`${H}; leave it out.`}},
UQ=["additionalProperties","propertyNames","null","type","enum"],
NQ=Q=>{let X=UQ.indexOf(Q);return X===-1?UQ.length:X},
kX=Q=>{let X=new Map;for(let Y of Q){let Z=X.get(Y.problem.pointer);(Z===void 0||NQ(Y.keyword)<NQ(Z.keyword))&&X.set(Y.problem.pointer,Y)}return[...X.values()].map(Y=>Y.problem)},
VQ=({validate:Q,catalog:X},Y,Z="")=>{let H=(Q(Y)?[]:Q.errors??[]).flatMap(G=>{let J=MX(G,Y,X,Z);return J===void 0?[]:[{keyword:G.keyword,problem:J}]}),K=PX(Y).map(G=>({keyword:"null",problem:yX(G,X,Z)}));return kX([...H,...K])},
P={input:"string",help:"boolean",schema:"boolean",version:"boolean",envelope:"boolean",form:"boolean",log:"string"},
wX=Q=>{let X=new Map;for(let[Y,Z]of Object.entries(Q)){let{flag:H,alias:K,fileFlag:G,type:J}=Z;H!==void 0&&(X.set(H,{pointer:Y,parameter:Z,form:"value"}),K!==void 0&&X.set(K,{pointer:Y,parameter:Z,form:"value"}),G!==void 0&&X.set(G,{pointer:Y,parameter:Z,form:"file"}),J==="boolean"&&X.set(`no-${H}`,{pointer:Y,parameter:Z,form:"negation"}))}return X},
hX=(Q,X)=>{let Y={};for(let[Z,H]of Object.entries(P))Y[Z]={type:H};for(let[Z,{parameter:H}]of X)Y[Z]={type:H.type==="boolean"?"boolean":"string"};return Y.help={type:"boolean",short:"h"},dQ({args:[...Q],options:Y,strict:!1,allowPositionals:!0,tokens:!0}).tokens},
bX=(Q,X)=>X===void 0?P[Q]==="string":X.parameter.type!=="boolean",
vX=(Q,X,Y,Z)=>{if(X){if(Y===void 0)return`--${Q} needs a value.`;if(!Z&&Y.startsWith("--"))return`--${Q} needs a value; one that begins with two hyphens is written --${Q}=<value>.`}},
fX=Q=>Object.hasOwn(P,Q),
xX=(Q,X,Y)=>{if(!X.startsWith("--"))return`Unknown flag ${X}. Flags begin with two hyphens.`;let Z=i(Q,[...Y.keys(),...Object.keys(P)]);return`Unknown flag --${Q}.${Z===void 0?"":` Did you mean --${Z}?`}`},
gX=(Q,X)=>{let Y=[],Z=[],H=(J,$="")=>Z.push({pointer:$,message:J}),K="",G;for(let J of hX(Q,X))if(J.kind==="positional")(G===void 0||J.index!==G+1)&&H(`The argument after ${K||"the name of the step"} belongs to no flag.`);else if(J.kind==="option"){let{name:$,rawName:z,value:W,index:N,inlineValue:j}=J,B=X.get($);if(K=z,B===void 0&&!fX($)){N!==G&&H(xX($,z,X)),G=N;continue}let T=vX($,bX($,B),W,j===!0);T===void 0?Y.push({name:$,meaning:B,value:W}):H(T,B?.pointer)}return{uses:Y,problems:Z}},
uX=({parameter:Q,form:X})=>X==="file"||Q.type==="array"||Q.type==="map",
cX=Q=>{let X=new Set,Y=[];return{uses:Q.filter(({name:Z,meaning:H})=>{if(H!==void 0&&uX(H))return!0;let K=H?.pointer??Z;return X.has(K)?(Y.push({pointer:H?.pointer??"",message:`--${Z} is given twice.`}),!1):(X.add(K),!0)}),problems:Y}},
dX=(Q,X)=>{let Y=gX(Q,wX(X)),{uses:Z,problems:H}=cX(Y.uses);return{uses:Z,problems:[...Y.problems,...H]}},
mX=XQ(
{
"node_modules/picocolors/picocolors.js"(
Q,
X){
var Y=process||{},
Z=Y.argv||[],
H=Y.env||{},
K=!(H.NO_COLOR||Z.includes("--no-color"))&&(!!H.FORCE_COLOR||Z.includes("--color")||Y.platform==="win32"||(Y.stdout||{}).isTTY&&H.TERM!=="dumb"||!!H.CI),
G=(z,W,N=z)=>j=>{let B=""+j,T=B.indexOf(W,z.length);return~T?z+J(B,W,N,T)+W:z+B+W},
J=(z,W,N,j)=>{let B="",T=0;do B+=z.substring(T,j)+N,T=j+W.length,j=z.indexOf(W,T);while(~j);return B+z.substring(T)},
$=(
z=K)=>{
let W=z?G:()=>String;
return{
isColorSupported:z,
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
X.exports=$(),X.exports.createColors=$}}),
pX=4e3,
s={SIGINT:I.interrupted,SIGTERM:I.terminated},
lX=Q=>{
let X=new AbortController,Y,Z,H=new Promise(G=>{Z=G}),K=G=>{X.signal.aborted&&process.exit(s[G]),Q.info(`${G}: finishing the calls in flight and beginning nothing new.`);let J="It is safe to run it again.";X.abort(new R(s[G],`Interrupted by ${G}.`,{hint:J}));let $=`Interrupted by ${G}; calls in flight did not end in time, so what they did is not known.`;Y=setTimeout(()=>Z(new R(s[G],$,{hint:J})),pX)};
for(let G of["SIGINT","SIGTERM"])process.on(G,K);
return{signal:X.signal,overdue:H,dispose:()=>{clearTimeout(Y);for(let G of["SIGINT","SIGTERM"])process.off(G,K)}}},
iX=()=>({argv:process.argv.slice(2),env:process.env,stdin:process.stdin,stdout:process.stdout,stderr:process.stderr,elapsed:()=>performance.now(),watchSignals:lX}),
sX=256*1024,
nX=4096,
TQ=()=>{},
oX=()=>{process.stdout.on("error",TQ),process.stderr.on("error",TQ)},
aX=Q=>Q.code==="EPIPE"||Q.code==="ERR_STREAM_DESTROYED",
b=(Q,X)=>new Promise((Y,Z)=>{Q.write(X,H=>H&&!aX(H)?Z(H):Y())}),
rX=async Q=>{await new Promise(X=>process.stderr.write("",X)),process.exit(Q)},
tX=(Q,X)=>{let{ok:Y,step:Z,version:H,code:K,message:G}=Q;return{ok:Y,step:Z,version:H,...K===void 0?{}:{code:K},...G===void 0?{}:{message:G.slice(0,nX)},file:X,warnings:[],timings:{},calls:{}}},
eX=Q=>{let X=JSON.stringify(Q);if(Buffer.byteLength(X)<=sX)return`${X}
`;let Y=nQ(sQ(),`ecs-tenants-${crypto.randomUUID()}.json`);return lQ(Y,X,{mode:384,flag:"wx"}),`${JSON.stringify(tX(Q,Y))}
`},
QY=(Q,X)=>`${JSON.stringify(Q,null,X?2:0)}
`,
D=class extends Error{},
XY=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
YY=Q=>{let X=XY.test(Q)?Number(Q):Number.NaN;return Number.isFinite(X)?X:Q},
ZY=Q=>Q==="true"?!0:Q==="false"?!1:Q,
v=(Q,X)=>{try{return JSON.parse(Q)}catch(Y){throw new D(`is not valid JSON; it needs ${X}`,{cause:Y})}},
HY=Q=>{let[,X,Y,Z]=/^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(Q)??[];if(Y===void 0)throw new D("needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp");return{containerPort:Number(Y),...X===void 0?{}:{hostPort:Number(X)},...Z===void 0?{}:{protocol:Z}}},
n=(Q,X,Y)=>{if(Y?.type==="string")return/^\s*\[\s*["\]]/.test(Q)?[v(Q,"one item, or all as a JSON array of strings")].flat():[Q];let Z="a JSON object for one item, or all as a JSON array";if(/^\s*[[{]/.test(Q))return[v(Q,Z)].flat();if(X.shorthand==="portMapping")return[HY(Q)];throw new D(`needs ${Z}`)},
o=(Q,X)=>{if(/^\s*\{/.test(Q))return Object.entries(v(Q,"KEY=value, or all as a JSON object"));let Y=Q.indexOf("=");if(Y>0)return[[Q.slice(0,Y),Q.slice(Y+1)]];let Z=Y===-1?X?.(Q):void 0;if(Z!==void 0)return[[Q,Z]];throw new D(X===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment")},
DQ=(Q,X)=>{switch(X.type){case"integer":case"number":return YY(Q);case"boolean":return ZY(Q);case"object":{if(!/^\s*\{/.test(Q))throw new D("needs a JSON object");return v(Q,"a JSON object")}default:return Q}},
KY={n:`
`,r:"\r",t:"	"},
GY=Q=>{let[,X]=/^'([^']*)'$/.exec(Q)??[];if(X!==void 0)return X;let[,Y]=/^"((?:[^"\\]|\\.)*)"$/.exec(Q)??[];return Y===void 0?Q:Y.replace(/\\(.)/g,(Z,H)=>KY[H]??H)},
IQ=(Q,X)=>Q.split(/\r?\n/).flatMap((Y,Z)=>{let H=Y.trim().replace(/^export\s+/,"");if(H===""||H.startsWith("#"))return[];if(!/^[^\s={]+\s*(?:=|$)/.test(H))throw new D(`: line ${Z+1} is not KEY=value`);try{return o(H,X).map(([K,G])=>[K.trim(),GY(String(G).trim())])}catch(K){throw K instanceof D?new D(`: line ${Z+1} ${K.message}`,{cause:K}):K}}),
a=1024*1024,
_=class extends Error{},
WY={ENOENT:"does not exist",EACCES:"may not be read",EISDIR:"is a directory"},
SQ=Q=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(Q)}catch(X){throw new _("is not UTF-8",{cause:X})}},
RQ=()=>new _(`is larger than ${a/1024} KiB`),
qQ=Q=>{try{if(iQ(Q).size>a)throw RQ();return SQ(t(Q))}catch(X){if(X instanceof _)throw X;let Y=X.code??"";throw new _(WY[Y]??`cannot be read (${Y})`,{cause:X})}},
JY=async Q=>{let X=[],Y=0;for await(let Z of Q)if(X.push(Z),Y+=Z.length,Y>a)throw RQ();return SQ(Buffer.concat(X))},
$Y=({value:Q="",meaning:X},Y)=>{let Z=H=>Y[H];if(X?.form!=="file")return o(Q,X?.parameter.fileFlag===void 0?void 0:Z);try{return IQ(qQ(Q),Z)}catch(H){throw H instanceof _?new D(`: the file ${H.message}`,{cause:H}):H}},
zY=({value:Q,meaning:X},Y)=>{if(X?.form==="negation"){if(Q!==void 0)throw new D("takes no value");return!1}return Q===void 0?!0:DQ(Q,Y)},
jY=class{
problems=[];
values=new Map;
#Q;
#X;
#Z=new Set;
constructor(Q,X){this.#Q=Q,this.#X=X}
add(Q,{pointer:X,parameter:Y,form:Z}){try{Y.type==="map"?this.#H(X,$Y(Q,this.#X),Z):Y.type==="array"?this.#Y(X,Y,Q.value??""):this.values.set(X,zY(Q,Y))}catch(H){if(!(H instanceof D))throw H;let K=H.message.startsWith(":")?"":" ";this.problems.push({pointer:X,message:`--${Q.name}${K}${H.message}.`})}}
#Y(Q,X,Y){let Z=n(Y,X,this.#Q[`${Q}/*`]);this.values.set(Q,[...this.values.get(Q)??[],...Z])}
#H(Q,X,Y){let Z=Object.entries(this.values.get(Q)??{}),H=X.filter(([K])=>{let G=`${Q}/${L(K)}`;return Y==="file"?!this.#Z.has(G):(this.#Z.has(G)&&this.problems.push({pointer:G,message:`${G} is given twice.`}),this.#Z.add(G),!0)});this.values.set(Q,Object.fromEntries([...Z,...H]))}},
AY=YQ(mX(),1),
LQ=["text","json","quiet"],
BY=15e3,
FQ=Q=>{let X=Math.round(Q/1e3),Y=H=>String(H).padStart(2,"0");if(X<60)return`${X}s`;let Z=Math.floor(X/60);return Z<60?`${Z}m${Y(X%60)}s`:`${Math.floor(Z/60)}h${Y(Z%60)}m`},
UY=Q=>{let X=Q.pointer===""||Q.message.startsWith(Q.pointer),Y=Q.hint===void 0?"":` ${Q.hint}`;return`  ${X?"":`${Q.pointer}: `}${Q.message}${Y}`},
NY=({message:Q,hint:X,problems:Y,stack:Z})=>{let H=Y.map(J=>J.message).join(" "),K=Y.length>1&&Q.endsWith(H),G=Y.length===1&&Q===H;return[K?Q.slice(0,-H.length).trimEnd():Q,...G?[]:Y.map(UY),...X===void 0?[]:[`  ${X}`],...Z===void 0?[]:Z.split(`
`)]},
VY=(Q,X)=>{let{NO_COLOR:Y,FORCE_COLOR:Z,TERM:H}=X;return Y!==void 0&&Y!==""?!1:Z!==void 0&&Z!==""?Z!=="0":Q&&H!=="dumb"},
TY=(
{step:Q,mode:X,color:Y,write:Z,elapsed:H})=>{
let K=AY.default.createColors(Y),
G={info:U=>U,warn:K.yellow,error:K.red},
J=new Set,
$=Q,
z,
W,
N=U=>U.split(`
`).map(mQ).join(`
`),
j=(U,C,f={},x=C.split(`
`))=>{if(X==="quiet"&&U==="info")return;let y=H();if(X==="json"){Z(`${JSON.stringify({elapsedMs:Math.round(y),level:U,message:C,...f})}
`);return}let uQ=`${K.bold($)}  ${K.dim(`+${FQ(y)}`)}  `;Z(x.map(cQ=>`${uQ}${G[U](N(cQ))}
`).join(""))},
B=()=>{clearInterval(W),W=void 0},
T=()=>{z===void 0||H()-z.saidAt<BY||(z.saidAt=H(),j("info",`${z.message} (for ${FQ(H()-z.since)})`))};
return{get warnings(){return[...J]},about(U){$=`${Q} ${U}`},info(U){B(),j("info",U)},warn(U){J.has(U)||(J.add(U),j("warn",X==="json"?U:`Warning: ${U}`))},waiting(U){z?.message!==U?(z={message:U,since:H(),saidAt:H()},j("info",U)):T(),W??=setInterval(T,1e3).unref()},failure(U){B();let{message:C,hint:f,problems:x,stack:y}=U;j("error",C,{hint:f,problems:x,stack:y},NY(U))},stop:B}},
DY=Q=>{let X=new Map(Q.filter(G=>G.meaning===void 0).map(({name:G,value:J})=>[G,J])),Y=G=>X.has(G)&&X.get(G)!=="false",Z=X.get("input"),H=X.get("log")??"text",K=LQ.find(G=>G===H);return{run:{...Z===void 0?{}:{input:Z},help:Y("help"),schema:Y("schema"),version:Y("version"),envelope:Y("envelope"),form:Y("form"),log:K??"text"},problems:K===void 0?[{pointer:"",message:`--log must be one of ${LQ.join(", ")}.`}]:[]}},
IY=Q=>[...Q].sort(([X],[Y])=>q(X).length-q(Y).length).reduce((X,[Y,Z])=>M(X,IX(q(Y),Z)),{}),
SY=(Q,X,Y)=>{let{uses:Z,problems:H}=dX(Q,X),K=DY(Z),G=new jY(X,Y);for(let J of Z)J.meaning!==void 0&&G.add(J,J.meaning);return{run:K.run,request:IY(G.values),problems:[...H,...K.problems,...G.problems]}},
RY="RESET",
qY=(Q,X,Y,Z)=>{let H=Z[`${X}/*`];return/^[[{]/.test(Q)?n(Q,Y,H):Q.split(`
`).map(K=>K.trim()).filter(K=>K!=="").flatMap(K=>n(K,Y,H))},
LY=(Q,X,Y,Z)=>Y.type==="array"?qY(Q,X,Y,Z):Y.type!=="map"?DQ(Q,Y):Object.fromEntries(Q.startsWith("{")?o(Q):IQ(Q)),
FY=class{values=[];resets=[];problems=[];#Q;constructor(Q){this.#Q=Q}add(Q,X){let Y=`/${Q}`,Z=this.#Q[Y],H=typeof X=="string"?X.trim():X;Z===void 0||typeof H!="string"?this.values.push([Q,H]):H===RY&&Z.kind==="setting"?this.resets.push(Y):H!==""&&this.#X(Q,H,Z)}#X(Q,X,Y){let Z=`/${Q}`;try{this.values.push([Q,LY(X,Z,Y,this.#Q)])}catch(H){if(!(H instanceof D))throw H;let K=H.message.startsWith(":")?"":" ";this.problems.push({pointer:Z,message:`${Z}${K}${H.message}.`})}}},
_Y=(Q,X)=>{let{form:Y,...Z}=Q;if(Y===void 0)return{request:Q,problems:[]};if(!O(Y))return{request:Z,problems:[{pointer:"/form",message:"/form must be a JSON object."}]};let H=new FY(X);for(let[J,$]of Object.entries(Y))Object.hasOwn(Z,J)||H.add(J,$);let K=M(Object.fromEntries(H.values),Z);if(H.resets.length===0)return{request:K,problems:H.problems};let G=Array.isArray(K.reset)?K.reset:[];return{request:{...K,reset:[...new Set([...G,...H.resets])]},problems:H.problems}},
EY=(Q,X)=>{let{message:Y}=Q,[,Z]=/at position (\d+)/.exec(Y)??[];if(Z!==void 0){let H=X.slice(0,Number(Z)).split(`
`);return` at line ${H.length}, column ${(H.at(-1)?.length??0)+1}`}return/end of JSON/.test(Y)?": it ends too early":""},
OY=Q=>Array.isArray(Q)?"a list":Q===null?"null":`a ${typeof Q}`,
MY=(Q,X)=>{let Y=Z=>({problem:{pointer:"",message:Z}});if(Q.trim()==="")return Y(`${X} is empty; a JSON object is needed.`);try{let Z=JSON.parse(Q);return O(Z)?{request:Z}:Y(`${X} must be a JSON object, not ${OY(Z)}.`)}catch(Z){return Y(`${X} is not valid JSON${EY(Z,Q)}.`)}},
PY=async(Q,X)=>{let Y=Q==="-"?"stdin":`The file ${Q}`;try{return MY(Q==="-"?await JY(X):qQ(Q),Y)}catch(Z){if(Z instanceof _)return{problem:{pointer:"",message:`${Y} ${Z.message}.`}};throw Z}},
CY=async(Q,X,Y)=>{let Z=X.run.input===void 0?{request:{}}:await PY(X.run.input,Y);if("problem"in Z)return{problems:[...X.problems,Z.problem]};let H=X.run.form?_Y(Z.request,Q.catalog):{request:Z.request,problems:[]},K=M(H.request,X.request),G=[...X.problems,...H.problems],J=new Set(G.map(W=>W.pointer)),$=VQ(Q,K).filter(W=>!J.has(W.pointer)),z=[...G,...$];return z.length===0?{input:K,problems:[]}:{problems:z}},
yY=class{#Q={};add(Q){let{timings:X,calls:Y,warnings:Z}=this.#Q;this.#Q={...this.#Q,...Q,timings:{...X,...Q.timings},calls:{...Y,...Q.calls},warnings:[...new Set([...Z??[],...Q.warnings??[]])]}}build(Q,X,Y,Z={}){let{warnings:H=[],timings:K={},calls:G={},...J}=this.#Q,{ok:$,step:z,version:W,...N}=J;return{ok:Q,step:X,version:Y,...N,...Z,warnings:H,timings:K,calls:G}}},
kY=({code:Q,message:X,hint:Y,problems:Z,aws:H})=>({code:Q,message:X,...Y===void 0?{}:{hint:Y},...Z.length===0?{}:{errors:Z.map(K=>({...K}))},...H===void 0?{}:{aws:H}}),
r=1,
wY=Q=>`Try: ${Q} --help, or ${Q} --name <text> [flags].`,
hY=async({run:Q},X,Y)=>{if(Q.help)await b(Y,await X.help());else if(Q.schema)await b(Y,`${JSON.stringify(await X.schema(),null,2)}
`);else if(Q.version)await b(Y,`${k}
`);else return!1;return!0},
bY=class{
#Q;
#X;
#Z;
#Y;
#H=new yY;
#G=!1;
constructor(Q,X,Y){this.#Q=Q,this.#X=X,this.#Z=Y,this.#Y=TY({step:Q.name,mode:Y.run.log,color:VY(X.stderr.isTTY===!0,X.env),write:Z=>X.stderr.write(Z),elapsed:X.elapsed})}
async toEnd(){try{if(this.#X.argv.length===0&&!this.#Q.contract.validate({}))throw new R(I.invalidInput,"No parameters were given.",{hint:wY(this.#Q.name)});let Q=this.#W(),X=await this.#$(await this.#J(),Q);return this.#j(X)}catch(Q){return Q instanceof R?this.#A(Q):this.crashed(Q)}finally{this.#Y.stop()}}
crashed(Q){let X=Q instanceof Error?Q:new Error(String(Q)),Y=`Unexpected error: ${X.message}`,Z=this.#Z.run.log==="json"||(this.#X.env.ECS_TENANTS_DEBUG??"")!=="",H="This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.";return this.#Y.failure({message:Y,problems:[],...Z&&X.stack!==void 0?{stack:X.stack}:{hint:H}}),{code:r,handled:!1,result:this.#K(!1,{code:r,message:Y,hint:H})}}
#W(){let Q=this.#Q.load();return Q.catch(()=>{}),Q}
async#J(){let Q=await CY(this.#Q.contract,this.#Z,this.#X.stdin);if(!("input"in Q))throw d(Q.problems);let X=Q.input.name;typeof X=="string"&&this.#Y.about(X);let Y=this.#Q.check(Q.input);if(Y.length>0)throw d(Y);return Q.input}
async#$(Q,X){let Y=this.#X.watchSignals(this.#Y);try{let Z=Y.overdue.then(H=>{throw this.#G=!0,H});return await Promise.race([this.#z(Q,X,Y),Z])}catch(Z){throw Y.signal.aborted&&!(Z instanceof R)?Y.signal.reason:Z}finally{Y.dispose()}}
async#z(Q,X,{signal:Y}){let Z=await X;return Y.throwIfAborted(),Z(Q,{log:this.#Y,signal:Y,version:k,env:this.#X.env,...this.#X.aws===void 0?{}:{aws:this.#X.aws},report:H=>this.#H.add(H)})}
#j({code:Q,result:X,text:Y}){if(this.#H.add(X),Q===I.done)return{code:Q,handled:!0,result:this.#K(!0),text:Y};let{message:Z=`${this.#Q.name} ended with code ${Q}.`,hint:H,errors:K=[]}=X;return this.#Y.failure({message:Z,problems:K,...H===void 0?{}:{hint:H}}),{code:Q,handled:!0,result:this.#K(!1,{code:Q,message:Z})}}
#A(Q){let{message:X,hint:Y,problems:Z}=Q;return this.#Y.failure({message:X,problems:Z,...Y===void 0?{}:{hint:Y}}),{code:Q.code,handled:!this.#G,result:this.#K(!1,kY(Q))}}
#K(Q,X={}){return this.#H.add({warnings:[...this.#Y.warnings],timings:{total:Math.round(this.#X.elapsed())}}),this.#H.build(Q,this.#Q.name,k,X)}},
vY=async({code:Q,result:X,handled:Y,text:Z},H,{stdout:K,stderr:G})=>{try{await b(K,H?eX(X):Z??QY(X,K.isTTY===!0))}catch(J){return G.write(`The result could not be written: ${J.message}
`),Q===I.done?r:Q}return H&&Y?I.done:Q},
fY=async(Q,X,Y=new Promise(()=>{}))=>{let Z=SY(X.argv,Q.contract.catalog,X.env);if(await hY(Z,Q.contract,X.stdout))return I.done;let H=new bY(Q,X,Z),K=await Promise.race([H.toEnd(),Y.catch(G=>H.crashed(G))]);return vY(K,Z.run.envelope,X)},
xY=async Q=>{oX(),globalThis.console=new pQ(process.stderr),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let X=new Promise((Y,Z)=>process.on("uncaughtException",Z));return rX(await fY(Q,iX(),X))},
gY=["./schemas/","../schemas/"],
_Q=async Q=>{for(let X of gY)try{return JSON.parse(t(new URL(`${X}${Q}.schema.json`,import.meta.url),"utf8"))}catch(Y){if(Y.code!=="ENOENT")throw Y}throw new Error(`The schema of ${Q} is not beside the step.`)};
const uY=Object.freeze(Object.defineProperty({__proto__:null,readSchema:_Q},Symbol.toStringTag,{value:"Module"}));
var A=(Q,X,Y)=>({pointer:Q,message:`${Q} ${X}`,...Y===void 0?{}:{hint:Y}}),
EQ=65536,
OQ=8192,
MQ=Q=>new TextEncoder().encode(JSON.stringify(Q)??"").length,
PQ=Q=>({environment:Object.entries(Q.environment??{}).map(([X,Y])=>({name:X,value:Y})),secrets:Object.entries(Q.secrets??{}).map(([X,Y])=>({name:X,valueFrom:Y})),command:Q.command??[],entryPoint:Q.entryPoint??[],healthCheck:Q.healthCheck??{}}),
CQ=(Q,X)=>{let Y=MQ(X);if(Y<=EQ)return;let Z=Object.entries(PQ(Q)).map(([G,J])=>[G,MQ(J)]),[H,K]=Z.reduce((G,J)=>J[1]>G[1]?J:G);return A(`/${H}`,`has ${K} bytes, and the task definition ${Y}: ECS takes at most ${EQ}.`,"Make values shorter, or keep them where the app reads them by itself: in a parameter, a secret or a file.")},
cY=Q=>[CQ(Q,{containerDefinitions:[{image:Q.image,...PQ(Q)}]})],
yQ=(Q,X)=>({containerOverrides:[{name:Q,command:[...X]}]}),
dY=(Q,X,Y)=>{let{length:Z}=JSON.stringify(yQ(X,Y));return Z<=OQ?void 0:A(Q,`makes overrides of ${Z} characters: ECS takes at most ${OQ}, the JSON around them included.`,"Put a script into the image, or keep its text where the task reads it by itself, and call it by a short command.")},
kQ=Q=>Q.flatMap((X,Y)=>X!==void 0&&Q.indexOf(X)<Y?[Y]:[]),
mY=(
{networkMode:Q,subnets:X,securityGroups:Y,assignPublicIp:Z,loadBalancer:H},
{fargate:K,resolved:G})=>[
K===!0&&Q!==void 0&&Q!=="awsvpc"?A("/networkMode",`is ${Q}; Fargate takes awsvpc only.`):void 0,
G&&Q==="awsvpc"&&X===void 0?A("/subnets","is missing: networkMode awsvpc needs subnets.","Give subnets, or tag the cluster ecs-tenants:subnets."):void 0,
...Q!==void 0&&Q!=="awsvpc"?[["/subnets",X],["/securityGroups",Y],["/assignPublicIp",Z]].map(([J,$])=>$===void 0?void 0:A(J,`goes with networkMode awsvpc only, not with ${Q}.`)):[],
Q==="none"&&H==="shared"?A("/networkMode","is none: nothing could reach the container from a load balancer.","Choose another networkMode, or loadBalancer none."):void 0,
G&&K===!1&&Z==="ENABLED"?A("/assignPublicIp","is ENABLED, which only Fargate takes."):void 0],
pY=(
{portMappings:Q,containerPort:X,networkMode:Y,loadBalancer:Z})=>{
if(Q===void 0)return[];
let H=kQ(Q.map(J=>`${J.containerPort}/${J.protocol??"tcp"}`)),K=kQ(Q.map(J=>J.hostPort===void 0||J.hostPort===0?void 0:`${J.hostPort}/${J.protocol??"tcp"}`)),G=Y==="awsvpc"||Y==="host";
return[
...H.map(J=>A(`/portMappings/${J}/containerPort`,`is ${Q[J]?.containerPort} a second time.`)),
...K.map(J=>A(`/portMappings/${J}/hostPort`,`is ${Q[J]?.hostPort} a second time.`)),
...Q.map((J,$)=>G&&J.hostPort!==void 0&&J.hostPort!==J.containerPort?A(`/portMappings/${$}/hostPort`,`is ${J.hostPort}: with networkMode ${Y} it has to be containerPort, ${J.containerPort}.`,"Leave hostPort out."):void 0),
Y==="none"&&Q.length>0?A("/portMappings","cannot be mapped with networkMode none."):void 0,
Z==="shared"&&!Q.some(J=>J.protocol!=="udp")?A("/portMappings","has no tcp port that the load balancer could send to.","Give containerPort, or loadBalancer none for a worker."):void 0,
X!==void 0&&Q.length>0&&!Q.some(J=>J.containerPort===X&&J.protocol!=="udp")?A("/containerPort",`is ${X}, which is no tcp port of portMappings.`):void 0]},
wQ=({scaling:Q,minCount:X,maxCount:Y,desiredCount:Z})=>Q===!1?[]:X!==void 0&&Y!==void 0&&X>Y?[A("/minCount",`is ${X}, more than maxCount, ${Y}.`)]:[Z!==void 0&&X!==void 0&&Z<X?A("/desiredCount",`is ${Z}, less than minCount, ${X}: autoscaling would raise it at once.`,"Raise it, lower minCount, or scaling: false."):void 0,Z!==void 0&&Y!==void 0&&Z>Y?A("/desiredCount",`is ${Z}, more than maxCount, ${Y}: autoscaling would lower it at once.`):void 0],
hQ=(
Q,
X,
Y)=>{
if(X===void 0)return[];
let Z=[],H=X.map($=>({lower:$.metricIntervalLowerBound??-1/0,upper:$.metricIntervalUpperBound??1/0,by:$.scalingAdjustment})).sort(($,z)=>$.lower-z.lower);
for(let{lower:$,upper:z,by:W}of H)$>=z&&Z.push(A(Q,`has a step whose lower bound, ${$}, is not below its upper bound, ${z}.`)),Y==="out"&&W<=0&&Z.push(A(Q,`has a step of ${W}: an increase in load has to add tasks.`)),Y==="in"&&W>=0&&Z.push(A(Q,`has a step of ${W}: a decrease in load has to remove tasks.`));
for(let[$,z]of H.entries()){let W=H[$+1];W!==void 0&&z.upper!==W.lower&&Z.push(A(Q,`has ${z.upper<W.lower?"a gap":"an overlap"} between ${z.upper} and ${W.lower}.`))}
let K=H[0]?.lower,G=H.at(-1)?.upper,J=Y==="out"?K===0&&G===1/0:K===-1/0&&G===0;
return Z.length===0&&!J&&Z.push(A(Q,Y==="out"?"has to begin at the lower bound 0 and to end open.":"has to begin open and to end at the upper bound 0.")),Z},
lY=Q=>Q<3600?86400:604800,
bQ=(Q,{period:X,evaluationPeriods:Y}={})=>{if(X===void 0||Y===void 0)return;let Z=lY(X);if(!(X*Y<=Z))return A(`/${Q}/evaluationPeriods`,`is ${Y}: with a period of ${X} s the alarm would look at ${X*Y} s; CloudWatch takes at most ${Z} s.`,`At most ${Math.floor(Z/X)} with this period.`)},
vQ=({scaleOut:Q,scaleIn:X})=>[Q?.threshold!==void 0&&X?.threshold!==void 0&&Q.threshold<=X.threshold?A("/scaleOut/threshold",`is ${Q.threshold} percent, not above scaleIn.threshold, ${X.threshold} percent: the service would grow and shrink without end.`):void 0,bQ("scaleOut",Q),bQ("scaleIn",X),...hQ("/scaleOut/stepAdjustments",Q?.stepAdjustments,"out"),...hQ("/scaleIn/stepAdjustments",X?.stepAdjustments,"in")],
iY=({memory:Q,memoryReservation:X},{fargate:Y,resolved:Z})=>[Q!==void 0&&X!==void 0&&X>Q?A("/memoryReservation",`is ${X} MiB, more than memory, ${Q} MiB.`,"Lower it, or raise memory."):void 0,Z&&Y===!1&&Q===void 0&&X===void 0?A("/memory","is missing, and memoryReservation too: a task on EC2 needs one of them.","Give memory in MiB."):void 0],
V=1024,
E=(Q,X,Y)=>Array.from({length:Math.floor((X-Q)/Y)+1},(Z,H)=>Q+H*Y),
fQ=new Map([[256,[512,V,2*V]],[512,E(V,4*V,V)],[1024,E(2*V,8*V,V)],[2048,E(4*V,16*V,V)],[4096,E(8*V,30*V,V)],[8192,E(16*V,60*V,4*V)],[16384,E(32*V,120*V,8*V)]]),
sY=({cpu:Q,memory:X},{fargate:Y})=>{if(Y!==!0||Q===void 0)return[];let Z=fQ.get(Q);return Z===void 0?[A("/cpu",`is ${Q}, which Fargate does not offer.`,`Fargate offers ${[...fQ.keys()].join(", ")} CPU units.`)]:X===void 0||Z.includes(X)?[]:[A("/memory",`is ${X} MiB, which Fargate does not offer with ${Q} CPU units.`,`With ${Q} CPU units Fargate offers ${Z[0]} to ${Z.at(-1)} MiB: ${Z.slice(0,4).join(", ")}${Z.length>4?" \u2026":""}.`)]},
nY=({environment:Q,secrets:X})=>Object.keys(Q??{}).map(Y=>X!==void 0&&Object.hasOwn(X,Y)?A(`/environment/${Y}`,"is also one of secrets: a name can be only one of both.",`Drop one; reset: ["/environment/${Y}"] removes the variable.`):void 0),
xQ=Object.keys(HQ).length-3,
oY=({tags:Q})=>{let X=Object.keys(Q??{}).length,Y=u-xQ;return[X>Y?A("/tags",`has ${X} tags, those of the cluster included. AWS takes ${u} on a resource, and ${xQ} are needed here: ${Y} are left.`,'reset: ["/tags/<key>"] takes one away.'):void 0]},
aY=Q=>{
let{healthCheckTimeoutSeconds:X,healthCheckIntervalSeconds:Y,healthCheck:Z}=Q,{repositoryCredentials:H}=Q;
return[X!==void 0&&Y!==void 0&&X>=Y?A("/healthCheckTimeoutSeconds",`is ${X}, not less than healthCheckIntervalSeconds, ${Y}.`):void 0,Z!==void 0&&!/^CMD(-SHELL)?$/.test(Z.command?.[0]??"")?A("/healthCheck/command","has to begin with CMD or CMD-SHELL."):void 0,H!==void 0&&H.credentialsParameter===void 0?A("/repositoryCredentials/credentialsParameter","is missing.","Reset /repositoryCredentials as a whole."):void 0]},
rY=({minimumHealthyPercent:Q,maximumPercent:X})=>[Q===100&&X===100?A("/maximumPercent","and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.","Raise maximumPercent, or lower minimumHealthyPercent."):void 0],
tY=({hosts:Q,loadBalancer:X},{resolved:Y})=>[Q!==void 0&&Q.length>0&&X==="none"?A("/hosts","needs a load balancer; loadBalancer is none."):void 0,Y&&X==="shared"&&(Q??[]).length===0?A("/hosts","is missing, and there is no domain to make it from.","Give domain or hosts, or tag the cluster ecs-tenants:domain."):void 0,...(Q??[]).map(Z=>Z.length>128?A("/hosts",`has ${Z} with ${Z.length} characters; a listener rule takes 128.`,"Use a shorter name or domain."):void 0)],
eY=({executionRoleArn:Q,secrets:X,repositoryCredentials:Y},{fargate:Z,resolved:H})=>{if(!H||Q!==void 0)return[];let K=Object.keys(X??{}).length>0?"secrets are read with it":Y!==void 0?"repositoryCredentials are read with it":Z===!0?"Fargate pulls images and writes logs with it":void 0;return K===void 0?[]:[A("/executionRoleArn",`is missing: ${K}.`,"Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.")]},
gQ=Q=>Q!==void 0,
QZ=[eY,iY,sY,mY,pY,nY,cY,oY,wQ,vQ,aY,rY,tY],
XZ=Q=>[wQ,vQ].flatMap(X=>X(Q,{fargate:void 0,resolved:!0})).filter(gQ),
YZ=(Q,X)=>QZ.flatMap(Y=>Y(Q,X)).filter(gQ);
export{CQ as A,XZ as B,VQ as C,YZ as D,KX as E,AX as F,$X as G,RX as H,HX as I,u as J,w as K,k as L,xY as M,ZX as N,uY as O,R as S,YQ as _,TX as a,VX as b,JX as c,XX as d,jX as e,YX as f,_Q as g,I as h,O as i,UX as j,ZQ as k,g as l,M as m,HQ as n,dY as o,q as p,d as q,P as r,WX as s,zX as t,yQ as u,KQ as v,DX as w,A as x,BX as y,c as z};
