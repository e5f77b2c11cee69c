import{parseArgs as rX,stripVTControlCharacters as tX}from"node:util";
import{Console as eX}from"node:console";
import{writeFileSync as XY,statSync as YY,readFileSync as QX}from"node:fs";
import{tmpdir as ZY}from"node:os";
import{join as QY}from"node:path";
import{createRequire as HY}from"node:module";
var w="0.1.0",
KY=Object.create,
HX=Object.defineProperty,
GY=Object.getOwnPropertyDescriptor,
KX=Object.getOwnPropertyNames,
WY=Object.getPrototypeOf,
JY=Object.prototype.hasOwnProperty,
GX=(X,Y)=>function(){try{return Y||(0,X[KX(X)[0]])((Y={exports:{}}).exports,Y),Y.exports}catch(Z){throw Y=0,Z}},
$Y=(X,Y,Z,Q)=>{if(Y&&typeof Y=="object"||typeof Y=="function")for(let H of KX(Y))!JY.call(X,H)&&H!==Z&&HX(X,H,{get:()=>Y[H],enumerable:!(Q=GY(Y,H))||Q.enumerable});return X},
WX=(X,Y,Z)=>(Z=X!=null?KY(WY(X)):{},$Y(Y||!X||!X.__esModule?HX(Z,"default",{value:X,enumerable:!0}):Z,X)),
zY={
"/name":{type:"string",kind:"identity",allowed:"1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen",flag:"name"},
"/cluster":{type:"string",kind:"identity",allowed:"1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen",flag:"cluster"},
"/image":{type:"string",kind:"setting",allowed:"a Docker image reference such as acmecorp/shop:2.4.1 or registry.example.com:5000/team/shop@sha256:<64 hex digits>; the repository in lower case, at most 255 characters",flag:"image"},
"/cpu":{type:"integer",kind:"setting",allowed:"a whole number of CPU units from 2 to 196608",flag:"cpu",unit:"CPU units"},
"/memory":{type:"integer",kind:"setting",allowed:"a whole number of MiB from 6 to 3145728",flag:"memory",unit:"MiB"},
"/memoryReservation":{type:"integer",kind:"setting",allowed:"a whole number of MiB from 6 to 3145728",flag:"memory-reservation",unit:"MiB"},
"/networkMode":{type:"string",kind:"setting",allowed:"one of bridge, awsvpc, host, none",flag:"network-mode"},
"/containerPort":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 65535",flag:"container-port"},
"/portMappings":{type:"array",kind:"setting",allowed:"a list of at most 100 objects with containerPort, hostPort, protocol",flag:"port-mappings",shorthand:"portMapping"},
"/portMappings/*":{type:"object",kind:"setting",allowed:"an object with containerPort, hostPort, protocol"},
"/portMappings/*/containerPort":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 65535"},
"/portMappings/*/hostPort":{type:"integer",kind:"setting",allowed:"a whole number from 0 to 65535"},
"/portMappings/*/protocol":{type:"string",kind:"setting",allowed:"one of tcp, udp"},
"/entryPoint":{type:"array",kind:"setting",allowed:"a list of strings",flag:"entry-point"},
"/entryPoint/*":{type:"string",kind:"setting",allowed:"a string"},
"/command":{type:"array",kind:"setting",allowed:"a list of strings",flag:"command"},
"/command/*":{type:"string",kind:"setting",allowed:"a string"},
"/environment":{type:"map",kind:"setting",allowed:"names of letters, digits and _ . -, not beginning with a digit; values are strings",flag:"environment",alias:"env",fileFlag:"env-file",secret:!0},
"/environment/*":{type:"string",kind:"setting",allowed:"a string",secret:!0},
"/secrets":{type:"map",kind:"setting",allowed:"an object of names and strings",flag:"secrets",secret:!0},
"/secrets/*":{type:"string",kind:"setting",allowed:"the ARN of a Secrets Manager secret (for a part of it all three colons: <arn>:<key>:<version stage>:<version id>), or the ARN or name of an SSM parameter",secret:!0},
"/repositoryCredentials":{type:"object",kind:"setting",allowed:"an object with credentialsParameter",flag:"repository-credentials"},
"/repositoryCredentials/credentialsParameter":{type:"string",kind:"setting",allowed:"the ARN of a Secrets Manager secret, or its name",flag:"repository-credentials.credentials-parameter"},
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
"/tags":{type:"map",kind:"setting",allowed:"keys of 1 to 128 letters, digits and spaces of every script and + - = . _ : / @, not beginning with aws: or ecs-tenants:",flag:"tags",alias:"tag"},
"/tags/*":{type:"string",kind:"setting",allowed:"at most 256 letters, digits and spaces of every script and + - = . _ : / @"},
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
"/beforeDeploy/command":{type:"array",kind:"run",allowed:"a list of one or more strings",flag:"before-deploy.command"},
"/beforeDeploy/command/*":{type:"string",kind:"run",allowed:"a string"},
"/plan":{type:"boolean",kind:"run",allowed:"true or false",flag:"plan"},
"/approvedPlan":{type:"string",kind:"run",allowed:"the planId of an earlier plan: 16 hex digits",flag:"approved-plan"},
"/wait":{type:"boolean",kind:"run",allowed:"true or false",flag:"wait"},
"/onFailure":{type:"string",kind:"run",allowed:"one of stop, keep, remove",flag:"on-failure"},
"/timeoutMinutes":{type:"number",kind:"run",allowed:"a number of minutes above 0, at most 1440",flag:"timeout-minutes",unit:"minutes"},
"/reset":{type:"array",kind:"run",allowed:"a list of strings, all different, each a JSON pointer such as /memory or /environment/DEBUG",flag:"reset"},
"/reset/*":{type:"string",kind:"run",allowed:"a JSON pointer such as /memory or /environment/DEBUG"},
"/complete":{type:"boolean",kind:"run",allowed:"true or false",flag:"complete"},
"/adopt":{type:"boolean",kind:"run",allowed:"true or false",flag:"adopt"},
"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},
"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},
"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"},
"/build":{type:"string",kind:"run",allowed:"a string of at most 1024 characters",flag:"build"}},
jY=["image","cpu","memory","memoryReservation","networkMode","containerPort","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn","logRetentionInDays","tags","protected","scaling","minCount","maxCount","desiredCount","scaleOut","scaleIn","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","loadBalancer","healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes","hosts","dns"],
AY=["/image","/cpu","/memory","/memoryReservation","/networkMode","/containerPort","/portMappings","/entryPoint","/command","/environment","/secrets","/repositoryCredentials","/repositoryCredentials/credentialsParameter","/healthCheck","/healthCheck/command","/healthCheck/interval","/healthCheck/timeout","/healthCheck/retries","/healthCheck/startPeriod","/stopTimeout","/cpuArchitecture","/taskRoleArn","/executionRoleArn","/logRetentionInDays","/tags","/protected","/scaling","/minCount","/maxCount","/desiredCount","/scaleOut","/scaleOut/threshold","/scaleOut/period","/scaleOut/evaluationPeriods","/scaleOut/cooldown","/scaleOut/stepAdjustments","/scaleIn","/scaleIn/threshold","/scaleIn/period","/scaleIn/evaluationPeriods","/scaleIn/cooldown","/scaleIn/stepAdjustments","/minimumHealthyPercent","/maximumPercent","/healthCheckGracePeriodSeconds","/capacityProviderStrategy","/subnets","/securityGroups","/assignPublicIp","/loadBalancer","/healthCheckPath","/matcher","/healthCheckIntervalSeconds","/healthCheckTimeoutSeconds","/healthyThresholdCount","/unhealthyThresholdCount","/deregistrationDelaySeconds","/targetGroupAttributes","/hosts","/dns"],
NY={
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
UY={forceNewDeployment:!1,plan:!1,wait:!0,onFailure:"stop",timeoutMinutes:20,complete:!1,adopt:!1},
BY=HY(import.meta.url),
d=X=>JSON.stringify(X,(Y,Z)=>Z!==null&&typeof Z=="object"&&!Array.isArray(Z)?Object.fromEntries(Object.entries(Z).sort(([Q],[H])=>Q<H?-1:Q>H?1:0)):Z)??"null",
JX=(X,Y)=>BY("node:crypto").createHash("sha256").update(X,"utf8").digest("hex").slice(0,Y),
TY=(X,Y)=>d(X)===d(Y),
VY=X=>Object.fromEntries((X??[]).map(Y=>[Y.key??Y.Key??"",Y.value??Y.Value??""])),
m=50,
DY=X=>/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(X),
p=256,
RY=X=>{let Y=[...new TextEncoder().encode(X)].map(Z=>{let Q=String.fromCharCode(Z);return/[A-Za-z0-9 +\-._:/@]/.test(Q)?Q:`=${Z.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return Y.length<=p?Y:`${Y.slice(0,p-13).replace(/=.?$/,"")} ${JX(X,12)}`},
SY=X=>{let Y=X.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(Y)}catch{return X}},
IY=X=>Object.fromEntries(Object.entries(X).filter(([Y])=>!/^(ecs-tenants|aws):/i.test(Y))),
$X={cluster:"ecs-tenants:cluster",tenant:"ecs-tenants:tenant",service:"ecs-tenants:service",digest:"ecs-tenants:digest",build:"ecs-tenants:build",steady:"ecs-tenants:steady",rule:"ecs-tenants:rule",hosts:"ecs-tenants:hosts",dns:"ecs-tenants:dns",scaling:"ecs-tenants:scaling",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",state:"ecs-tenants:state",applied:"ecs-tenants:applied",image:"ecs-tenants:image",revision:"ecs-tenants:revision",halted:"ecs-tenants:halted",run:"ecs-tenants:run"},
qY={cluster:"ecs-tenants:cluster",default:"ecs-tenants:default",domain:"ecs-tenants:domain",listener:"ecs-tenants:listener",scheme:"ecs-tenants:scheme",subnets:"ecs-tenants:subnets",securityGroups:"ecs-tenants:security-groups",executionRole:"ecs-tenants:execution-role",taskRole:"ecs-tenants:task-role",layout:"ecs-tenants:layout",defaultPrefix:"ecs-tenants:default/"},
_Y={vpc:"ecs-tenants:vpc",zone:"ecs-tenants:zone",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",dockerHubSecret:"ecs-tenants:docker-hub-secret",instanceProfile:"ecs-tenants:instance-profile",secretsPrefix:"ecs-tenants:secrets-prefix",kmsKey:"ecs-tenants:kms-key",capacityProvider:"ecs-tenants:capacity-provider",settings:"ecs-tenants:settings"},
R={done:0,invalidInput:2,refused:3,rolloutFailed:4,awsRefused:5,superseded:6,timedOut:7,interrupted:130,terminated:143},
I=class extends Error{code;hint;problems;aws;constructor(X,Y,Z={}){super(Y,Z.cause===void 0?void 0:{cause:Z.cause}),this.name="StepError",this.code=X,Z.hint!==void 0&&(this.hint=Z.hint),this.problems=Z.problems??[],Z.aws!==void 0&&(this.aws=Z.aws)}},
l=X=>{let[Y]=X,Z=X.length===1&&Y!==void 0?Y.message:`The input has ${X.length} problems: ${X.map(Q=>Q.message).join(" ")}`;return new I(R.invalidInput,Z,{problems:X,...X.length===1&&Y?.hint!==void 0?{hint:Y.hint}:{}})},
LY=(X,Y,Z=[])=>new I(R.refused,X,{problems:Z,...Y===void 0?{}:{hint:Y}}),
zX=X=>(X.catch(()=>{}),X),
_=X=>String(X).replaceAll("~","~0").replaceAll("/","~1"),
EY=X=>X.replaceAll("~1","/").replaceAll("~0","~"),
q=X=>X.split("/").slice(1).map(EY),
FY=(...X)=>X.map(Y=>`/${_(Y)}`).join(""),
i=X=>X!==null&&typeof X=="object",
jX=(X,Y)=>{let Z=X;for(let Q of q(Y)){if(!i(Z)||!Object.hasOwn(Z,Q))return;Z=Z[Q]}return Z},
OY=(X,Y,Z)=>{let Q=(H,G)=>{let[K,...W]=G;if(K===void 0)return Z;if(Array.isArray(H)||H===void 0&&/^\d+$/.test(K)){let J=[...H??[]];return J[Number(K)]=Q(J[Number(K)],W),J}let $=i(H)?H:{},z=Object.hasOwn($,K)?$[K]:void 0;return{...$,[K]:Q(z,W)}};return Q(X,q(Y))},
MY=(X,Y)=>{let Z=(Q,H)=>{let[G,...K]=H;if(G===void 0||!i(Q)||!Object.hasOwn(Q,G))return Q;if(Array.isArray(Q))return K.length===0?Q.filter((z,J)=>J!==Number(G)):Q.map((z,J)=>J===Number(G)?Z(z,K):z);if(K.length>0)return{...Q,[G]:Z(Q[G],K)};let{[G]:W,...$}=Q;return $};return Z(X,q(Y))},
s=(X,Y)=>q(X).reduce((Z,Q)=>{if(Z!==void 0)return[`${Z}/${Q}`,`${Z}/*`].find(H=>Object.hasOwn(Y,H))},""),
O=X=>typeof X=="object"&&X!==null&&!Array.isArray(X),
CY=(X,Y)=>X.reduceRight((Z,Q)=>Object.fromEntries([[Q,Z]]),Y);
function M(X,Y){if(!O(Y))return Y;let Z=new Map(Object.entries(O(X)?X:{}));for(let[Q,H]of Object.entries(Y))Z.set(Q,M(Z.get(Q),H));return Object.fromEntries(Z)}
var L=[],n=[];
function o(
X,
Y,
Z){
if(X===Y)return 0;
let Q=Z?.maxDistance,H=X;
X.length>Y.length&&(X=Y,Y=H);
let G=X.length,K=Y.length;
for(;G>0&&X.charCodeAt(~-G)===Y.charCodeAt(~-K);)G--,K--;
let W=0;
for(;W<G&&X.charCodeAt(W)===Y.charCodeAt(W);)W++;
if(G-=W,K-=W,Q!==void 0&&K-G>Q)return Q;
if(G===0)return Q!==void 0&&K>Q?Q:K;
let $,z,J,B,j=0,N=0;
for(;j<G;)n[j]=X.charCodeAt(W+j),L[j]=++j;
for(;N<K;){for($=Y.charCodeAt(W+N),J=N++,z=N,j=0;j<G;j++)B=$===n[j]?J:J+1,J=L[j],z=L[j]=J>z?B>z?z+1:B:B>J?J+1:B;if(Q!==void 0){let V=z;for(j=0;j<G;j++)L[j]<V&&(V=L[j]);if(V>Q)return Q}}
return L.length=G,n.length=G,Q!==void 0&&z>Q?Q:z}
function PY(
X,
Y,
Z){
if(!Array.isArray(Y)||Y.length===0)return;
let Q=Z?.maxDistance,H=X.length;
for(let $ of Y)if($===X)return $;
if(Q===0)return;
let G,K=Number.POSITIVE_INFINITY,W=new Set;
for(
let $ of Y){if(W.has($))continue;W.add($);let z=Math.abs($.length-H);if(z>=K||Q!==void 0&&z>Q)continue;let J=Number.isFinite(K)?Q===void 0?K:Math.min(K,Q):Q,B=J===void 0?o(X,$):o(X,$,{maxDistance:J});if(Q!==void 0&&B>Q)continue;let j=B;if(J!==void 0&&B===J&&J===Q&&(j=o(X,$)),j<K&&(K=j,G=$,K===0))break}
if(!(Q!==void 0&&K>Q))return G}
var AX=X=>X.toLowerCase().replace(/[^a-z0-9]/g,""),
a=(X,Y)=>{let Z=Y.find(Q=>AX(Q)===AX(X));return Z!==void 0?Z:PY(X,Y,{maxDistance:Math.min(3,Math.ceil(X.length/3))})},
yY=GX({"node_modules/ajv/dist/runtime/ucs2length.js"(X){"use strict";Object.defineProperty(X,"__esModule",{value:!0});function Y(Z){let Q=Z.length,H=0,G=0,K;for(;G<Q;)H++,K=Z.charCodeAt(G++),K>=55296&&K<=56319&&G<Q&&(K=Z.charCodeAt(G),(K&64512)===56320&&G++);return H}X.default=Y,Y.code='require("ajv/dist/runtime/ucs2length").default'}}),
r=(X,Y)=>{let Z=s(X,Y);return Z===void 0?void 0:Y[Z]},
NX=80,
b=X=>X.length<=NX?X:`${X.slice(0,NX)}\u2026`,
UX=(X,Y)=>Array.isArray(X)?"a list":typeof X=="object"?X===null?"null":"an object":Y?`a ${typeof X}`:typeof X=="string"?`a string (${b(JSON.stringify(X))})`:String(X),
BX=X=>b(JSON.stringify(X)),
kY={string:"a string",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object",map:"an object of names and strings"},
wY=(X,Y,Z)=>{let Q=typeof X=="string";switch(Y.type){case"string":return typeof X!="number"&&typeof X!="boolean"?void 0:`Write it as a string${Z?', in quotes, such as "8080" or "true"':`: "${X}"`}.`;case"integer":case"number":return Q&&!Z&&/^-?\d+(\.\d+)?$/.test(X)?`Write it without quotes: ${X}.`:void 0;case"boolean":return Q&&/^(true|false)$/.test(X)?`Write it without quotes: ${X}.`:void 0;case"array":return Q&&!Z?`Write it as a list: [${b(JSON.stringify(X))}].`:void 0;default:return}},
S=(X,Y,Z)=>({pointer:X.shown,message:`${X.shown}${Y}.`,...Z===void 0?{}:{hint:Z}}),
bY=(X,Y)=>{let{parameter:Z,shown:Q,secret:H}=X;if(Z===void 0)return S(X,`${Q===""?"The input":""} must be a JSON object, not ${UX(Y,!0)}`);let G=Z.type==="integer"||Z.type==="number"?Z.allowed:kY[Z.type];return S(X,` must be ${G}, not ${UX(Y,H)}`,wY(Y,Z,H))},
TX=(X,Y)=>Object.keys(Y).filter(Z=>Z.startsWith(`${X}/`)&&Z.lastIndexOf("/")===X.length).map(Z=>Z.slice(X.length+1)).filter(Z=>Z!=="*"),
hY=(X,Y,Z,Q)=>{let H=a(X,TX(Y,Q));if(H!==void 0)return H;let G=Object.keys(Q).find(K=>Q[K]?.alias===X)??Object.keys(Q).find(K=>K.endsWith(`/${X}`)&&!K.includes("*"));return G===void 0?void 0:`${Z}${G}`},
fY=(X,Y,Z,Q,H)=>{let G=s(Z,H)??"",K=hY(Y,G,Q,H),W=G===""?"":` Allowed: ${TX(G,H).join(", ")}.`,$=K===void 0?W.trim():`Did you mean ${K}?`;return{pointer:X.shown,message:`${X.shown} is not a known parameter.${$===""?"":` ${$}`}`}},
VX=X=>b(X.replace(/=.*$/s,"=\u2026")),
DX=(X,Y,Z)=>{let Q=X.secret?"":`, not ${BX(Y)}`;return S(X,` must be ${X.parameter?.allowed}${Q}`,Z)},
vY=(X,Y,Z)=>{let Q=Z.filter(K=>typeof K=="string"),H=typeof Y=="string"?a(Y,Q):void 0,G=H===void 0?void 0:`Did you mean "${H}"?`;return DX(X,Y,G)},
xY=(
X,
Y,
Z,
Q)=>{
let{instancePath:H,keyword:G,params:K}=X,W=j=>{let N=r(j,Z);return{pointer:j,shown:`${Q}${j}`,parameter:N,secret:N?.secret??N===void 0}};
if(X.propertyName!==void 0)return;
let $=W(H),z=jX(Y,H),{parameter:J,secret:B}=$;
switch(
G){
case"required":{let j=W(`${H}/${_(String(K.missingProperty))}`);return S(j,` is missing. Allowed: ${j.parameter?.allowed}`)}
case"additionalProperties":{let j=String(K.additionalProperty);return fY(W(`${H}/${_(VX(j))}`),j,H,Q,Z)}
case"propertyNames":{let j=VX(String(K.propertyName)),N=W(`${H}/${_(j)}`);return S(N,`: the name ${JSON.stringify(j)} is not allowed. Allowed: ${J?.allowed}`)}
case"type":return bY($,z);
case"enum":return vY($,z,K.allowedValues);
case"uniqueItems":{let[j,N]=[K.i,K.j].map(Number).sort((V,U)=>V-U);return S($,` must not hold an item twice: items ${j} and ${N} are the same`)}
case"maxProperties":return S($,` must have at most ${K.limit} names, not ${Object.keys(z).length}`);
case"minItems":case"maxItems":return S($,` must be ${J?.allowed}; it has ${z.length}`);
case"pattern":case"minLength":case"maxLength":{let j=B?"the value":BX(z);return S($,`: ${j} is not allowed. Allowed: ${J?.allowed}`)}
default:return DX($,z)}},
gY=X=>{let Y=[],Z=[["",X]];for(let Q=Z.pop();Q!==void 0;Q=Z.pop()){let[H,G]=Q;if(G===null&&Y.push(H),typeof G=="object"&&G!==null){let K=Object.entries(G).map(([W,$])=>[`${H}/${_(W)}`,$]);Z.push(...K.reverse())}}return Y},
cY=(X,Y)=>X.split("/").some((Z,Q,H)=>{let G=H.slice(0,Q).join("/");return G!==""&&r(G,Y)?.type==="array"}),
uY=(X,Y,Z)=>{let Q=`${Z}${X}`,H=`${Q}: null is not allowed`;return cY(X,Y)?{pointer:Q,message:`${H}.`}:r(X,Y)?.kind==="setting"?{pointer:Q,message:`${H}; to return to the default use reset: ["${X}"].`}:{pointer:Q,message:`${H}; leave it out.`}},
RX=["additionalProperties","propertyNames","null","type","enum"],
SX=X=>{let Y=RX.indexOf(X);return Y===-1?RX.length:Y},
dY=X=>{let Y=new Map;for(let Z of X){let Q=Y.get(Z.problem.pointer);(Q===void 0||SX(Z.keyword)<SX(Q.keyword))&&Y.set(Z.problem.pointer,Z)}return[...Y.values()].map(Z=>Z.problem)},
IX=({validate:X,catalog:Y},Z,Q="")=>{let H=(X(Z)?[]:X.errors??[]).flatMap(K=>{let W=xY(K,Z,Y,Q);return W===void 0?[]:[{keyword:K.keyword,problem:W}]}),G=gY(Z).map(K=>({keyword:"null",problem:uY(K,Y,Q)}));return dY([...H,...G])},
C={input:"string",help:"boolean",schema:"boolean",version:"boolean",envelope:"boolean",form:"boolean",log:"string"},
mY=X=>{
let Y=new Map;
for(let[Z,Q]of Object.entries(X)){let{flag:H,alias:G,fileFlag:K,type:W}=Q;H!==void 0&&(Y.set(H,{pointer:Z,parameter:Q,form:"value"}),G!==void 0&&Y.set(G,{pointer:Z,parameter:Q,form:"value"}),K!==void 0&&Y.set(K,{pointer:Z,parameter:Q,form:"file"}),W==="boolean"&&Y.set(`no-${H}`,{pointer:Z,parameter:Q,form:"negation"}))}
return Y},
pY=(X,Y)=>{let Z={};for(let[Q,H]of Object.entries(C))Z[Q]={type:H};for(let[Q,{parameter:H}]of Y)Z[Q]={type:H.type==="boolean"?"boolean":"string"};return Z.help={type:"boolean",short:"h"},rX({args:[...X],options:Z,strict:!1,allowPositionals:!0,tokens:!0}).tokens},
lY=(X,Y)=>Y===void 0?C[X]==="string":Y.parameter.type!=="boolean",
iY=(X,Y,Z,Q)=>{if(Y){if(Z===void 0)return`--${X} needs a value.`;if(!Q&&Z.startsWith("--"))return`--${X} needs a value; one that begins with two hyphens is written --${X}=<value>.`}},
sY=X=>Object.hasOwn(C,X),
nY=(X,Y,Z)=>{if(!Y.startsWith("--"))return`Unknown flag ${Y}. Flags begin with two hyphens.`;let Q=a(X,[...Z.keys(),...Object.keys(C)]);return`Unknown flag --${X}.${Q===void 0?"":` Did you mean --${Q}?`}`},
oY=(
X,
Y)=>{
let Z=[],Q=[],H=(W,$="")=>Q.push({pointer:$,message:W}),G="",K;
for(
let W of pY(X,Y))if(W.kind==="positional")(K===void 0||W.index!==K+1)&&H(`The argument after ${G||"the name of the step"} belongs to no flag.`);else if(W.kind==="option"){let{name:$,rawName:z,value:J,index:B,inlineValue:j}=W,N=Y.get($);if(G=z,N===void 0&&!sY($)){B!==K&&H(nY($,z,Y)),K=B;continue}let V=iY($,lY($,N),J,j===!0);V===void 0?Z.push({name:$,meaning:N,value:J}):H(V,N?.pointer)}
return{uses:Z,problems:Q}},
aY=({parameter:X,form:Y})=>Y==="file"||X.type==="array"||X.type==="map",
rY=X=>{let Y=new Set,Z=[];return{uses:X.filter(({name:Q,meaning:H})=>{if(H!==void 0&&aY(H))return!0;let G=H?.pointer??Q;return Y.has(G)?(Z.push({pointer:H?.pointer??"",message:`--${Q} is given twice.`}),!1):(Y.add(G),!0)}),problems:Z}},
tY=(X,Y)=>{let Z=oY(X,mY(Y)),{uses:Q,problems:H}=rY(Z.uses);return{uses:Q,problems:[...Z.problems,...H]}},
eY=GX(
{
"node_modules/picocolors/picocolors.js"(
X,
Y){
var Z=process||{},
Q=Z.argv||[],
H=Z.env||{},
G=!(H.NO_COLOR||Q.includes("--no-color"))&&(!!H.FORCE_COLOR||Q.includes("--color")||Z.platform==="win32"||(Z.stdout||{}).isTTY&&H.TERM!=="dumb"||!!H.CI),
K=(z,J,B=z)=>j=>{let N=""+j,V=N.indexOf(J,z.length);return~V?z+W(N,J,B,V)+J:z+N+J},
W=(z,J,B,j)=>{let N="",V=0;do N+=z.substring(V,j)+B,V=j+J.length,j=z.indexOf(J,V);while(~j);return N+z.substring(V)},
$=(
z=G)=>{
let J=z?K:()=>String;
return{
isColorSupported:z,
reset:J("\x1B[0m","\x1B[0m"),
bold:J("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),
dim:J("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),
italic:J("\x1B[3m","\x1B[23m"),
underline:J("\x1B[4m","\x1B[24m"),
inverse:J("\x1B[7m","\x1B[27m"),
hidden:J("\x1B[8m","\x1B[28m"),
strikethrough:J("\x1B[9m","\x1B[29m"),
black:J("\x1B[30m","\x1B[39m"),
red:J("\x1B[31m","\x1B[39m"),
green:J("\x1B[32m","\x1B[39m"),
yellow:J("\x1B[33m","\x1B[39m"),
blue:J("\x1B[34m","\x1B[39m"),
magenta:J("\x1B[35m","\x1B[39m"),
cyan:J("\x1B[36m","\x1B[39m"),
white:J("\x1B[37m","\x1B[39m"),
gray:J("\x1B[90m","\x1B[39m"),
bgBlack:J("\x1B[40m","\x1B[49m"),
bgRed:J("\x1B[41m","\x1B[49m"),
bgGreen:J("\x1B[42m","\x1B[49m"),
bgYellow:J("\x1B[43m","\x1B[49m"),
bgBlue:J("\x1B[44m","\x1B[49m"),
bgMagenta:J("\x1B[45m","\x1B[49m"),
bgCyan:J("\x1B[46m","\x1B[49m"),
bgWhite:J("\x1B[47m","\x1B[49m"),
blackBright:J("\x1B[90m","\x1B[39m"),
redBright:J("\x1B[91m","\x1B[39m"),
greenBright:J("\x1B[92m","\x1B[39m"),
yellowBright:J("\x1B[93m","\x1B[39m"),
blueBright:J("\x1B[94m","\x1B[39m"),
magentaBright:J("\x1B[95m","\x1B[39m"),
cyanBright:J("\x1B[96m","\x1B[39m"),
whiteBright:J("\x1B[97m","\x1B[39m"),
bgBlackBright:J("\x1B[100m","\x1B[49m"),
bgRedBright:J("\x1B[101m","\x1B[49m"),
bgGreenBright:J("\x1B[102m","\x1B[49m"),
bgYellowBright:J("\x1B[103m","\x1B[49m"),
bgBlueBright:J("\x1B[104m","\x1B[49m"),
bgMagentaBright:J("\x1B[105m","\x1B[49m"),
bgCyanBright:J("\x1B[106m","\x1B[49m"),
bgWhiteBright:J("\x1B[107m","\x1B[49m")}};
Y.exports=$(),Y.exports.createColors=$}}),
XZ=4e3,
t={SIGINT:R.interrupted,SIGTERM:R.terminated},
YZ=X=>{
let Y=new AbortController,Z,Q,H=new Promise(K=>{Q=K}),G=K=>{Y.signal.aborted&&process.exit(t[K]),X.info(`${K}: finishing the calls in flight and beginning nothing new.`);let W="It is safe to run it again.";Y.abort(new I(t[K],`Interrupted by ${K}.`,{hint:W}));let $=`Interrupted by ${K}; calls in flight did not end in time, so what they did is not known.`;Z=setTimeout(()=>Q(new I(t[K],$,{hint:W})),XZ)};
for(let K of["SIGINT","SIGTERM"])process.on(K,G);
return{signal:Y.signal,overdue:H,dispose:()=>{clearTimeout(Z);for(let K of["SIGINT","SIGTERM"])process.off(K,G)}}},
ZZ=()=>({argv:process.argv.slice(2),env:process.env,stdin:process.stdin,stdout:process.stdout,stderr:process.stderr,elapsed:()=>performance.now(),watchSignals:YZ}),
QZ=256*1024,
HZ=4096,
qX=()=>{},
KZ=()=>{process.stdout.on("error",qX),process.stderr.on("error",qX)},
GZ=X=>X.code==="EPIPE"||X.code==="ERR_STREAM_DESTROYED",
h=(X,Y)=>new Promise((Z,Q)=>{X.write(Y,H=>H&&!GZ(H)?Q(H):Z())}),
WZ=async X=>{await new Promise(Y=>process.stderr.write("",Y)),process.exit(X)},
JZ=(X,Y)=>{let{ok:Z,step:Q,version:H,code:G,message:K}=X;return{ok:Z,step:Q,version:H,...G===void 0?{}:{code:G},...K===void 0?{}:{message:K.slice(0,HZ)},file:Y,warnings:[],timings:{},calls:{}}},
$Z=X=>{let Y=JSON.stringify(X);if(Buffer.byteLength(Y)<=QZ)return`${Y}
`;let Z=QY(ZY(),`ecs-tenants-${crypto.randomUUID()}.json`);return XY(Z,Y,{mode:384,flag:"wx"}),`${JSON.stringify(JZ(X,Z))}
`},
zZ=(X,Y)=>`${JSON.stringify(X,null,Y?2:0)}
`,
D=class extends Error{},
jZ=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
AZ=X=>{let Y=jZ.test(X)?Number(X):Number.NaN;return Number.isFinite(Y)?Y:X},
NZ=X=>X==="true"?!0:X==="false"?!1:X,
f=(X,Y)=>{try{return JSON.parse(X)}catch(Z){throw new D(`is not valid JSON; it needs ${Y}`,{cause:Z})}},
UZ=X=>{let[,Y,Z,Q]=/^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(X)??[];if(Z===void 0)throw new D("needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp");return{containerPort:Number(Z),...Y===void 0?{}:{hostPort:Number(Y)},...Q===void 0?{}:{protocol:Q}}},
e=(X,Y,Z)=>{if(Z?.type==="string")return/^\s*\[\s*["\]]/.test(X)?[f(X,"one item, or all as a JSON array of strings")].flat():[X];let Q="a JSON object for one item, or all as a JSON array";if(/^\s*[[{]/.test(X))return[f(X,Q)].flat();if(Y.shorthand==="portMapping")return[UZ(X)];throw new D(`needs ${Q}`)},
_X=(X,Y)=>{if(/^\s*\{/.test(X))return Object.entries(f(X,"KEY=value, or all as a JSON object"));let Z=X.indexOf("=");if(Z>0)return[[X.slice(0,Z),X.slice(Z+1)]];let Q=Z===-1?Y?.(X):void 0;if(Q!==void 0)return[[X,Q]];throw new D(Y===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment")},
LX=(X,Y)=>{switch(Y.type){case"integer":case"number":return AZ(X);case"boolean":return NZ(X);case"object":{if(!/^\s*\{/.test(X))throw new D("needs a JSON object");return f(X,"a JSON object")}default:return X}},
P=class extends Error{},
EX=/[A-Za-z_][A-Za-z0-9_]*/y,
BZ=/:?[-?+]/y,
XX=(X,Y,Z)=>(X.lastIndex=Z,X.exec(Y)?.[0]??""),
v="a $ that stands for itself is written $$, or the value in single quotes",
TZ=(X,Y)=>{let Z=1;for(let Q=Y;Q<X.length;Q+=1)if(X.startsWith("${",Q)?Z+=1:X[Q]==="}"&&(Z-=1),Z===0)return Q;throw new P(`has a \${ without its }; ${v}`)},
FX=()=>new P(`names a variable with $ that is not set; ${v}`),
VZ=(X,Y)=>{let Z=XX(EX,X,0),Q=XX(BZ,X,Z.length);if(Z===""||Q===""&&X.length>Z.length)throw new P(`has a \${\u2026} that names no variable; ${v}`);let H=Y(Z),G=H!==void 0&&!(Q.startsWith(":")&&H===""),K=X.slice(Z.length+Q.length);if(Q.endsWith("+"))return G?x(K,Y):"";if(G)return H;if(Q.endsWith("-"))return x(K,Y);throw FX()},
x=(X,Y)=>{let Z="",Q=0;for(;;){let H=X.indexOf("$",Q);if(H===-1)return Z+X.slice(Q);Z+=X.slice(Q,H);let G=H+1;if(X[G]==="$")Z+="$",Q=G+1;else if(X[G]==="{"){let K=TZ(X,G+1);Z+=VZ(X.slice(G+1,K),Y),Q=K+1}else{let K=XX(EX,X,G);if(K==="")throw new P(`has a $ that names no variable; ${v}`);let W=Y(K);if(W===void 0)throw FX();Z+=W,Q=G+K.length}}},
DZ=/(?:\s|#[^\n]*)*/y,
RZ=/(?:export[^\S\n]+)?([^\s=:{}#'"]+)[^\S\n]*([=:]?)/y,
SZ=/[^\n]*/y,
IZ=/[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y,
qZ={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",'"':'"',"\\":"\\",$:"$$"},
_Z=X=>X.replace(/\\(0[0-7]{0,3}|[\s\S])/g,(Y,Z)=>Z.startsWith("0")?String.fromCharCode(Number.parseInt(Z,8)%256):qZ[Z]??Y),
LZ=class{
#X;
#Y=0;
constructor(X){this.#X=X}
take(X){X.lastIndex=this.#Y;let Y=X.exec(this.#X)??void 0;return Y!==void 0&&(this.#Y=X.lastIndex),Y}
takeQuoted(){let X=this.next,Y=this.#Y+1;for(let Z=Y;Z<this.#X.length;Z+=1)if(this.#X[Z]==="\\")Z+=1;else if(this.#X[Z]===X)return this.#Y=Z+1,this.#X.slice(Y,Z)}
get next(){return this.#X.charAt(this.#Y)}
get line(){return this.#X.slice(0,this.#Y).split(`
`).length}},
OX="is not KEY=value",
EZ=(X,Y)=>{let Z=X.take(/[^\S\n]*/y)?.[0]??"",Q=X.next;if(Q!=='"'&&Q!=="'"){let[G=""]=X.take(SZ)??[];return x(`${Z}${G}`.replace(/\s#.*$/,"").trim(),Y)}let H=X.takeQuoted();if(H===void 0)throw new D("has a quote that is not closed");if(X.take(IZ)===void 0)throw new D("has more than a comment after its closing quote");return Q==="'"?H.replace(/\\([\s\S])/g,(G,K)=>K==="'"?K:G):x(_Z(H),Y)},
MX=(
X,
Y)=>{
let Z=new LZ(X.replace(/^\uFEFF/,"").replaceAll(`\r
`,`
`)),Q=[],H=new Map;
for(;;){
if(Z.take(DZ),Z.next==="")return Q;
let{line:G}=Z;
try{let[,K="",W=""]=Z.take(RZ)??[],$;if(K==="")throw new D(OX);if(W!=="")$=EZ(Z,z=>Y?.(z)??H.get(z));else{if(Z.next!==""&&Z.next!==`
`)throw new D(OX);$=Y?.(K)}if($===void 0)throw new D(Y===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment");Q.push([K,$]),H.set(K,$)}catch(K){throw K instanceof D||K instanceof P?new D(`: line ${G} ${K.message}`,{cause:K}):K}}},
YX=1024*1024,
E=class extends Error{},
FZ={ENOENT:"does not exist",EACCES:"may not be read",EISDIR:"is a directory"},
CX=X=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(X)}catch(Y){throw new E("is not UTF-8",{cause:Y})}},
PX=()=>new E(`is larger than ${YX/1024} KiB`),
yX=X=>{try{if(YY(X).size>YX)throw PX();return CX(QX(X))}catch(Y){if(Y instanceof E)throw Y;let Z=Y.code??"";throw new E(FZ[Z]??`cannot be read (${Z})`,{cause:Y})}},
OZ=async X=>{let Y=[],Z=0;for await(let Q of X)if(Y.push(Q),Z+=Q.length,Z>YX)throw PX();return CX(Buffer.concat(Y))},
MZ=({value:X="",meaning:Y},Z)=>{let Q=H=>Z[H];if(Y?.form!=="file")return _X(X,Y?.parameter.fileFlag===void 0?void 0:Q);try{return MX(yX(X),Q)}catch(H){throw H instanceof E?new D(`: the file ${H.message}`,{cause:H}):H}},
CZ=({value:X,meaning:Y},Z)=>{if(Y?.form==="negation"){if(X!==void 0)throw new D("takes no value");return!1}return X===void 0?!0:LX(X,Z)},
PZ=class{
problems=[];
values=new Map;
#X;
#Y;
#Q=new Set;
constructor(X,Y){this.#X=X,this.#Y=Y}
add(X,{pointer:Y,parameter:Z,form:Q}){try{Z.type==="map"?this.#H(Y,MZ(X,this.#Y),Q):Z.type==="array"?this.#Z(Y,Z,X.value??""):this.values.set(Y,CZ(X,Z))}catch(H){if(!(H instanceof D))throw H;let G=H.message.startsWith(":")?"":" ";this.problems.push({pointer:Y,message:`--${X.name}${G}${H.message}.`})}}
#Z(X,Y,Z){let Q=e(Z,Y,this.#X[`${X}/*`]);this.values.set(X,[...this.values.get(X)??[],...Q])}
#H(X,Y,Z){let Q=Object.entries(this.values.get(X)??{}),H=Y.filter(([G])=>{let K=`${X}/${_(G)}`;return Z==="file"?!this.#Q.has(K):(this.#Q.has(K)&&this.problems.push({pointer:K,message:`${K} is given twice.`}),this.#Q.add(K),!0)});this.values.set(X,Object.fromEntries([...Q,...H]))}},
yZ=WX(eY(),1),
kX=["text","json","quiet"],
kZ=15e3,
wX=X=>{let Y=Math.round(X/1e3),Z=H=>String(H).padStart(2,"0");if(Y<60)return`${Y}s`;let Q=Math.floor(Y/60);return Q<60?`${Q}m${Z(Y%60)}s`:`${Math.floor(Q/60)}h${Z(Q%60)}m`},
wZ=X=>{let Y=X.pointer===""||X.message.startsWith(X.pointer),Z=X.hint===void 0?"":` ${X.hint}`;return`  ${Y?"":`${X.pointer}: `}${X.message}${Z}`},
bZ=({message:X,hint:Y,problems:Z,stack:Q})=>{let H=Z.map(W=>W.message).join(" "),G=Z.length>1&&X.endsWith(H),K=Z.length===1&&X===H;return[G?X.slice(0,-H.length).trimEnd():X,...K?[]:Z.map(wZ),...Y===void 0?[]:[`  ${Y}`],...Q===void 0?[]:Q.split(`
`)]},
hZ=(X,Y)=>{let{NO_COLOR:Z,FORCE_COLOR:Q,TERM:H}=Y;return Z!==void 0&&Z!==""?!1:Q!==void 0&&Q!==""?Q!=="0":X&&H!=="dumb"},
fZ=(
{step:X,mode:Y,color:Z,write:Q,elapsed:H})=>{
let G=yZ.default.createColors(Z),
K={info:U=>U,warn:G.yellow,error:G.red},
W=new Set,
$=X,
z,
J,
B=U=>U.split(`
`).map(tX).join(`
`),
j=(U,y,c={},u=y.split(`
`))=>{if(Y==="quiet"&&U==="info")return;let k=H();if(Y==="json"){Q(`${JSON.stringify({elapsedMs:Math.round(k),level:U,message:y,...c})}
`);return}let oX=`${G.bold($)}  ${G.dim(`+${wX(k)}`)}  `;Q(u.map(aX=>`${oX}${K[U](B(aX))}
`).join(""))},
N=()=>{clearInterval(J),J=void 0},
V=()=>{z===void 0||H()-z.saidAt<kZ||(z.saidAt=H(),j("info",`${z.message} (for ${wX(H()-z.since)})`))};
return{
get warnings(){return[...W]},
about(U){$=`${X} ${U}`},
info(U){N(),j("info",U)},
warn(U){W.has(U)||(W.add(U),j("warn",Y==="json"?U:`Warning: ${U}`))},
waiting(U){z?.message!==U?(z={message:U,since:H(),saidAt:H()},j("info",U)):V(),J??=setInterval(V,1e3).unref()},
failure(U){N();let{message:y,hint:c,problems:u,stack:k}=U;j("error",y,{hint:c,problems:u,stack:k},bZ(U))},
stop:N}},
vZ=X=>{
let Y=new Map(X.filter(K=>K.meaning===void 0).map(({name:K,value:W})=>[K,W])),Z=K=>Y.has(K)&&Y.get(K)!=="false",Q=Y.get("input"),H=Y.get("log")??"text",G=kX.find(K=>K===H);
return{run:{...Q===void 0?{}:{input:Q},help:Z("help"),schema:Z("schema"),version:Z("version"),envelope:Z("envelope"),form:Z("form"),log:G??"text"},problems:G===void 0?[{pointer:"",message:`--log must be one of ${kX.join(", ")}.`}]:[]}},
xZ=X=>[...X].sort(([Y],[Z])=>q(Y).length-q(Z).length).reduce((Y,[Z,Q])=>M(Y,CY(q(Z),Q)),{}),
gZ=(X,Y,Z)=>{let{uses:Q,problems:H}=tY(X,Y),G=vZ(Q),K=new PZ(Y,Z);for(let W of Q)W.meaning!==void 0&&K.add(W,W.meaning);return{run:G.run,request:xZ(K.values),problems:[...H,...G.problems,...K.problems]}},
cZ=X=>/^(["'])(.*)\1$/.exec(X)?.[2]??X,
uZ=X=>X.split(`
`).flatMap((Y,Z)=>{let Q=Y.trim();if(Q===""||Q.startsWith("#"))return[];let H=Q.indexOf("=");if(H<1)throw new D(`: line ${Z+1} is not KEY=value`);return[[Q.slice(0,H).trim(),cZ(Q.slice(H+1).trim())]]}),
dZ="RESET",
mZ=(X,Y,Z,Q)=>{let H=Q[`${Y}/*`];return/^[[{]/.test(X)?e(X,Z,H):X.split(`
`).map(G=>G.trim()).filter(G=>G!=="").flatMap(G=>e(G,Z,H))},
pZ=(X,Y,Z,Q)=>Z.type==="array"?mZ(X,Y,Z,Q):Z.type!=="map"?LX(X,Z):X.startsWith("{")?Object.fromEntries(_X(X)):Object.fromEntries(Z.fileFlag===void 0?uZ(X):MX(X)),
lZ=class{
values=[];
resets=[];
problems=[];
#X;
constructor(X){this.#X=X}
add(X,Y){let Z=`/${X}`,Q=this.#X[Z],H=typeof Y=="string"?Y.trim():Y;Q===void 0||typeof H!="string"?this.values.push([X,H]):H===dZ&&Q.kind==="setting"?this.resets.push(Z):H!==""&&this.#Y(X,H,Q)}
#Y(X,Y,Z){let Q=`/${X}`;try{this.values.push([X,pZ(Y,Q,Z,this.#X)])}catch(H){if(!(H instanceof D))throw H;let G=H.message.startsWith(":")?"":" ";this.problems.push({pointer:Q,message:`${Q}${G}${H.message}.`})}}},
iZ=(
X,
Y)=>{
let{form:Z,...Q}=X;
if(Z===void 0)return{request:X,problems:[]};
if(!O(Z))return{request:Q,problems:[{pointer:"/form",message:"/form must be a JSON object."}]};
let H=new lZ(Y);
for(let[W,$]of Object.entries(Z))Object.hasOwn(Q,W)||H.add(W,$);
let G=M(Object.fromEntries(H.values),Q);
if(H.resets.length===0)return{request:G,problems:H.problems};
let K=Array.isArray(G.reset)?G.reset:[];
return{request:{...G,reset:[...new Set([...K,...H.resets])]},problems:H.problems}},
sZ=(X,Y)=>{let{message:Z}=X,[,Q]=/at position (\d+)/.exec(Z)??[];if(Q!==void 0){let H=Y.slice(0,Number(Q)).split(`
`);return` at line ${H.length}, column ${(H.at(-1)?.length??0)+1}`}return/end of JSON/.test(Z)?": it ends too early":""},
nZ=X=>Array.isArray(X)?"a list":X===null?"null":`a ${typeof X}`,
oZ=(X,Y)=>{let Z=Q=>({problem:{pointer:"",message:Q}});if(X.trim()==="")return Z(`${Y} is empty; a JSON object is needed.`);try{let Q=JSON.parse(X);return O(Q)?{request:Q}:Z(`${Y} must be a JSON object, not ${nZ(Q)}.`)}catch(Q){return Z(`${Y} is not valid JSON${sZ(Q,X)}.`)}},
aZ=async(X,Y)=>{let Z=X==="-"?"stdin":`The file ${X}`;try{return oZ(X==="-"?await OZ(Y):yX(X),Z)}catch(Q){if(Q instanceof E)return{problem:{pointer:"",message:`${Z} ${Q.message}.`}};throw Q}},
rZ=async(
X,
Y,
Z)=>{
let Q=Y.run.input===void 0?{request:{}}:await aZ(Y.run.input,Z);
if("problem"in Q)return{problems:[...Y.problems,Q.problem]};
let H=Y.run.form?iZ(Q.request,X.catalog):{request:Q.request,problems:[]},G=M(H.request,Y.request),K=[...Y.problems,...H.problems],W=new Set(K.map(J=>J.pointer)),$=IX(X,G).filter(J=>!W.has(J.pointer)),z=[...K,...$];
return z.length===0?{input:G,problems:[]}:{problems:z}},
tZ=class{
#X={};
add(X){let{timings:Y,calls:Z,warnings:Q}=this.#X;this.#X={...this.#X,...X,timings:{...Y,...X.timings},calls:{...Z,...X.calls},warnings:[...new Set([...Q??[],...X.warnings??[]])]}}
build(X,Y,Z,Q={}){let{warnings:H=[],timings:G={},calls:K={},...W}=this.#X,{ok:$,step:z,version:J,...B}=W;return{ok:X,step:Y,version:Z,...B,...Q,warnings:H,timings:G,calls:K}}},
eZ=({code:X,message:Y,hint:Z,problems:Q,aws:H})=>({code:X,message:Y,...Z===void 0?{}:{hint:Z},...Q.length===0?{}:{errors:Q.map(G=>({...G}))},...H===void 0?{}:{aws:H}}),
ZX=1,
X0=X=>`Try: ${X} --help, or ${X} --name <text> [flags].`,
Y0=async({run:X},Y,Z)=>{if(X.help)await h(Z,await Y.help());else if(X.schema)await h(Z,`${JSON.stringify(await Y.schema(),null,2)}
`);else if(X.version)await h(Z,`${w}
`);else return!1;return!0},
Z0=class{
#X;
#Y;
#Q;
#Z;
#H=new tZ;
#G=!1;
constructor(X,Y,Z){this.#X=X,this.#Y=Y,this.#Q=Z,this.#Z=fZ({step:X.name,mode:Z.run.log,color:hZ(Y.stderr.isTTY===!0,Y.env),write:Q=>Y.stderr.write(Q),elapsed:Y.elapsed})}
async toEnd(){try{if(this.#Y.argv.length===0&&!this.#X.contract.validate({}))throw new I(R.invalidInput,"No parameters were given.",{hint:X0(this.#X.name)});let X=this.#W(),Y=await this.#$(await this.#J(),X);return this.#j(Y)}catch(X){return X instanceof I?this.#A(X):this.crashed(X)}finally{this.#Z.stop()}}
crashed(X){let Y=X instanceof Error?X:new Error(String(X)),Z=`Unexpected error: ${Y.message}`,Q=this.#Q.run.log==="json"||(this.#Y.env.ECS_TENANTS_DEBUG??"")!=="",H="This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.";return this.#Z.failure({message:Z,problems:[],...Q&&Y.stack!==void 0?{stack:Y.stack}:{hint:H}}),{code:ZX,handled:!1,result:this.#K(!1,{code:ZX,message:Z,hint:H})}}
#W(){return zX(this.#X.load())}
async#J(){let X=await rZ(this.#X.contract,this.#Q,this.#Y.stdin);if(!("input"in X))throw l(X.problems);let Y=X.input.name;typeof Y=="string"&&this.#Z.about(Y);let Z=this.#X.check(X.input);if(Z.length>0)throw l(Z);return X.input}
async#$(X,Y){let Z=this.#Y.watchSignals(this.#Z);try{let Q=Z.overdue.then(H=>{throw this.#G=!0,H});return await Promise.race([this.#z(X,Y,Z),Q])}catch(Q){throw Z.signal.aborted&&!(Q instanceof I)?Z.signal.reason:Q}finally{Z.dispose()}}
async#z(X,Y,{signal:Z}){let Q=await Y;return Z.throwIfAborted(),Q(X,{log:this.#Z,signal:Z,version:w,env:this.#Y.env,...this.#Y.aws===void 0?{}:{aws:this.#Y.aws},report:H=>this.#H.add(H)})}
#j({code:X,result:Y,text:Z}){if(this.#H.add(Y),X===R.done)return{code:X,handled:!0,result:this.#K(!0),text:Z};let{message:Q=`${this.#X.name} ended with code ${X}.`,hint:H,errors:G=[]}=Y;return this.#Z.failure({message:Q,problems:G,...H===void 0?{}:{hint:H}}),{code:X,handled:!0,result:this.#K(!1,{code:X,message:Q})}}
#A(X){let{message:Y,hint:Z,problems:Q}=X;return this.#Z.failure({message:Y,problems:Q,...Z===void 0?{}:{hint:Z}}),{code:X.code,handled:!this.#G,result:this.#K(!1,eZ(X))}}
#K(X,Y={}){return this.#H.add({warnings:[...this.#Z.warnings],timings:{total:Math.round(this.#Y.elapsed())}}),this.#H.build(X,this.#X.name,w,Y)}},
Q0=async({code:X,result:Y,handled:Z,text:Q},H,{stdout:G,stderr:K})=>{try{await h(G,H?$Z(Y):Q??zZ(Y,G.isTTY===!0))}catch(W){return K.write(`The result could not be written: ${W.message}
`),X===R.done?ZX:X}return H&&Z?R.done:X},
H0=async(X,Y,Z=new Promise(()=>{}))=>{let Q=gZ(Y.argv,X.contract.catalog,Y.env);if(await Y0(Q,X.contract,Y.stdout))return R.done;let H=new Z0(X,Y,Q),G=await Promise.race([H.toEnd(),Z.catch(K=>H.crashed(K))]);return Q0(G,Q.run.envelope,Y)},
K0=async X=>{KZ(),globalThis.console=new eX(process.stderr),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let Y=new Promise((Z,Q)=>process.on("uncaughtException",Q));return WZ(await H0(X,ZZ(),Y))},
G0=["./schemas/","../../resources/ecs-tenants/schemas/","../schemas/"],
bX=async X=>{for(let Y of G0)try{return JSON.parse(QX(new URL(`${Y}${X}.schema.json`,import.meta.url),"utf8"))}catch(Z){if(Z.code!=="ENOENT")throw Z}throw new Error(`The schema of ${X} is not beside the step.`)};
const W0=Object.freeze(Object.defineProperty({__proto__:null,readSchema:bX},Symbol.toStringTag,{value:"Module"}));
var g=({loadBalancer:X})=>X!==void 0&&X!=="none",
A=(X,Y,Z)=>({pointer:X,message:`${X} ${Y}`,...Z===void 0?{}:{hint:Z}}),
hX=65536,
fX=8192,
vX=X=>new TextEncoder().encode(JSON.stringify(X)??"").length,
xX=X=>({environment:Object.entries(X.environment??{}).map(([Y,Z])=>({name:Y,value:Z})),secrets:Object.entries(X.secrets??{}).map(([Y,Z])=>({name:Y,valueFrom:Z})),command:X.command??[],entryPoint:X.entryPoint??[],healthCheck:X.healthCheck??{}}),
gX=(X,Y)=>{let Z=vX(Y);if(Z<=hX)return;let Q=Object.entries(xX(X)).map(([K,W])=>[K,vX(W)]),[H,G]=Q.reduce((K,W)=>W[1]>K[1]?W:K);return A(`/${H}`,`has ${G} bytes, and the task definition ${Z}: ECS takes at most ${hX}.`,"Make values shorter, or keep them where the app reads them by itself: in a parameter, a secret or a file.")},
J0=X=>[gX(X,{containerDefinitions:[{image:X.image,...xX(X)}]})],
cX=(X,Y)=>({containerOverrides:[{name:X,command:[...Y]}]}),
$0=(X,Y,Z)=>{let{length:Q}=JSON.stringify(cX(Y,Z));return Q<=fX?void 0:A(X,`makes overrides of ${Q} characters: ECS takes at most ${fX}, the JSON around them included.`,"Put a script into the image, or keep its text where the task reads it by itself, and call it by a short command.")},
uX=X=>X.flatMap((Y,Z)=>Y!==void 0&&X.indexOf(Y)<Z?[Z]:[]),
z0=(
{networkMode:X,subnets:Y,securityGroups:Z,assignPublicIp:Q,loadBalancer:H},
{fargate:G,resolved:K})=>[G===!0&&X!==void 0&&X!=="awsvpc"?A("/networkMode",`is ${X}; Fargate takes awsvpc only.`):void 0,K&&X==="awsvpc"&&Y===void 0?A("/subnets","is missing: networkMode awsvpc needs subnets.","Give subnets, or tag the cluster ecs-tenants:subnets."):void 0,...X!==void 0&&X!=="awsvpc"?[["/subnets",Y],["/securityGroups",Z],["/assignPublicIp",Q]].map(([W,$])=>$===void 0?void 0:A(W,`goes with networkMode awsvpc only, not with ${X}.`)):[],X==="none"&&g({loadBalancer:H})?A("/networkMode","is none: nothing could reach the container from a load balancer.","Choose another networkMode, or loadBalancer none."):void 0,K&&G===!1&&Q==="ENABLED"?A("/assignPublicIp","is ENABLED, which only Fargate takes."):void 0],
j0=(
{portMappings:X,containerPort:Y,networkMode:Z,loadBalancer:Q})=>{
if(X===void 0)return[];
let H=uX(X.map(W=>`${W.containerPort}/${W.protocol??"tcp"}`)),G=uX(X.map(W=>W.hostPort===void 0||W.hostPort===0?void 0:`${W.hostPort}/${W.protocol??"tcp"}`)),K=Z==="awsvpc"||Z==="host";
return[
...H.map(W=>A(`/portMappings/${W}/containerPort`,`is ${X[W]?.containerPort} a second time.`)),
...G.map(W=>A(`/portMappings/${W}/hostPort`,`is ${X[W]?.hostPort} a second time.`)),
...X.map((W,$)=>K&&W.hostPort!==void 0&&W.hostPort!==W.containerPort?A(`/portMappings/${$}/hostPort`,`is ${W.hostPort}: with networkMode ${Z} it has to be containerPort, ${W.containerPort}.`,"Leave hostPort out."):void 0),
Z==="none"&&X.length>0?A("/portMappings","cannot be mapped with networkMode none."):void 0,
g({loadBalancer:Q})&&!X.some(W=>W.protocol!=="udp")?A("/portMappings","has no tcp port that the load balancer could send to.","Give containerPort, or loadBalancer none for a worker."):void 0,
Y!==void 0&&X.length>0&&!X.some(W=>W.containerPort===Y&&W.protocol!=="udp")?A("/containerPort",`is ${Y}, which is no tcp port of portMappings.`):void 0]},
dX=({scaling:X,minCount:Y,maxCount:Z,desiredCount:Q})=>X===!1?[]:Y!==void 0&&Z!==void 0&&Y>Z?[A("/minCount",`is ${Y}, more than maxCount, ${Z}.`)]:[Q!==void 0&&Y!==void 0&&Q<Y?A("/desiredCount",`is ${Q}, less than minCount, ${Y}: autoscaling would raise it at once.`,"Raise it, lower minCount, or scaling: false."):void 0,Q!==void 0&&Z!==void 0&&Q>Z?A("/desiredCount",`is ${Q}, more than maxCount, ${Z}: autoscaling would lower it at once.`):void 0],
mX=(
X,
Y,
Z)=>{
if(Y===void 0)return[];
let Q=[],H=Y.map($=>({lower:$.metricIntervalLowerBound??-1/0,upper:$.metricIntervalUpperBound??1/0,by:$.scalingAdjustment})).sort(($,z)=>$.lower-z.lower);
for(let{lower:$,upper:z,by:J}of H)$>=z&&Q.push(A(X,`has a step whose lower bound, ${$}, is not below its upper bound, ${z}.`)),Z==="out"&&J<=0&&Q.push(A(X,`has a step of ${J}: an increase in load has to add tasks.`)),Z==="in"&&J>=0&&Q.push(A(X,`has a step of ${J}: a decrease in load has to remove tasks.`));
for(let[$,z]of H.entries()){let J=H[$+1];J!==void 0&&z.upper!==J.lower&&Q.push(A(X,`has ${z.upper<J.lower?"a gap":"an overlap"} between ${z.upper} and ${J.lower}.`))}
let G=H[0]?.lower,K=H.at(-1)?.upper,W=Z==="out"?G===0&&K===1/0:G===-1/0&&K===0;
return Q.length===0&&!W&&Q.push(A(X,Z==="out"?"has to begin at the lower bound 0 and to end open.":"has to begin open and to end at the upper bound 0.")),Q},
A0=X=>X<3600?86400:604800,
pX=(X,{period:Y,evaluationPeriods:Z}={})=>{if(Y===void 0||Z===void 0)return;let Q=A0(Y);if(!(Y*Z<=Q))return A(`/${X}/evaluationPeriods`,`is ${Z}: with a period of ${Y} s the alarm would look at ${Y*Z} s; CloudWatch takes at most ${Q} s.`,`At most ${Math.floor(Q/Y)} with this period.`)},
lX=({scaleOut:X,scaleIn:Y})=>[X?.threshold!==void 0&&Y?.threshold!==void 0&&X.threshold<=Y.threshold?A("/scaleOut/threshold",`is ${X.threshold} percent, not above scaleIn.threshold, ${Y.threshold} percent: the service would grow and shrink without end.`):void 0,pX("scaleOut",X),pX("scaleIn",Y),...mX("/scaleOut/stepAdjustments",X?.stepAdjustments,"out"),...mX("/scaleIn/stepAdjustments",Y?.stepAdjustments,"in")],
N0=({memory:X,memoryReservation:Y},{fargate:Z,resolved:Q})=>[X!==void 0&&Y!==void 0&&Y>X?A("/memoryReservation",`is ${Y} MiB, more than memory, ${X} MiB.`,"Lower it, or raise memory."):void 0,Q&&Z===!1&&X===void 0&&Y===void 0?A("/memory","is missing, and memoryReservation too: a task on EC2 needs one of them.","Give memory in MiB."):void 0],
T=1024,
F=(X,Y,Z)=>Array.from({length:Math.floor((Y-X)/Z)+1},(Q,H)=>X+H*Z),
iX=new Map([[256,[512,T,2*T]],[512,F(T,4*T,T)],[1024,F(2*T,8*T,T)],[2048,F(4*T,16*T,T)],[4096,F(8*T,30*T,T)],[8192,F(16*T,60*T,4*T)],[16384,F(32*T,120*T,8*T)]]),
U0=({cpu:X,memory:Y},{fargate:Z})=>{if(Z!==!0||X===void 0)return[];let Q=iX.get(X);return Q===void 0?[A("/cpu",`is ${X}, which Fargate does not offer.`,`Fargate offers ${[...iX.keys()].join(", ")} CPU units.`)]:Y===void 0||Q.includes(Y)?[]:[A("/memory",`is ${Y} MiB, which Fargate does not offer with ${X} CPU units.`,`With ${X} CPU units Fargate offers ${Q[0]} to ${Q.at(-1)} MiB: ${Q.slice(0,4).join(", ")}${Q.length>4?" \u2026":""}.`)]},
B0=({environment:X,secrets:Y})=>Object.keys(X??{}).map(Z=>Y!==void 0&&Object.hasOwn(Y,Z)?A(`/environment/${Z}`,"is also one of secrets: a name can be only one of both.",`Drop one; reset: ["/environment/${Z}"] removes the variable.`):void 0),
sX=Object.keys($X).length-3,
T0=({tags:X})=>{let Y=Object.keys(X??{}).length,Z=m-sX;return[Y>Z?A("/tags",`has ${Y} tags, those of the cluster included. AWS takes ${m} on a resource, and ${sX} are needed here: ${Z} are left.`,'reset: ["/tags/<key>"] takes one away.'):void 0]},
V0=X=>{let{healthCheckTimeoutSeconds:Y,healthCheckIntervalSeconds:Z,healthCheck:Q}=X,{repositoryCredentials:H}=X;return[Y!==void 0&&Z!==void 0&&Y>=Z?A("/healthCheckTimeoutSeconds",`is ${Y}, not less than healthCheckIntervalSeconds, ${Z}.`):void 0,Q!==void 0&&!/^CMD(-SHELL)?$/.test(Q.command?.[0]??"")?A("/healthCheck/command","has to begin with CMD or CMD-SHELL."):void 0,H!==void 0&&H.credentialsParameter===void 0?A("/repositoryCredentials/credentialsParameter","is missing.","Reset /repositoryCredentials as a whole."):void 0]},
D0=({minimumHealthyPercent:X,maximumPercent:Y})=>[X===100&&Y===100?A("/maximumPercent","and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.","Raise maximumPercent, or lower minimumHealthyPercent."):void 0],
R0=({hosts:X,loadBalancer:Y},{resolved:Z})=>[X!==void 0&&X.length>0&&Y==="none"?A("/hosts","needs a load balancer; loadBalancer is none."):void 0,Z&&g({loadBalancer:Y})&&(X??[]).length===0?A("/hosts","is missing, and there is no domain to make it from.","Give domain or hosts, or tag the cluster ecs-tenants:domain."):void 0,...(X??[]).map(Q=>Q.length>128?A("/hosts",`has ${Q} with ${Q.length} characters; a listener rule takes 128.`,"Use a shorter name or domain."):void 0)],
S0=({executionRoleArn:X,secrets:Y,repositoryCredentials:Z},{fargate:Q,resolved:H})=>{if(!H||X!==void 0)return[];let G=Object.keys(Y??{}).length>0?"secrets are read with it":Z!==void 0?"repositoryCredentials are read with it":Q===!0?"Fargate pulls images and writes logs with it":void 0;return G===void 0?[]:[A("/executionRoleArn",`is missing: ${G}.`,"Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.")]},
nX=X=>X!==void 0,
I0=[S0,N0,U0,z0,j0,B0,J0,T0,dX,lX,V0,D0,R0],
q0=X=>[dX,lX].flatMap(Y=>Y(X,{fargate:void 0,resolved:!0})).filter(nX),
_0=(X,Y)=>I0.flatMap(Z=>Z(X,Y)).filter(nX);
export{
cX as A,
A as B,
IY as C,
gX as D,
s as E,
q0 as F,
_0 as G,
IX as H,
UY as I,
SY as J,
_Y as K,
yY as L,
NY as M,
m as N,
w as O,
K0 as P,
AY as Q,
W0 as R,
I as S,
WX as _,
OY as a,
FY as b,
qY as c,
zY as d,
jY as e,
p as f,
bX as g,
R as h,
DY as i,
l as j,
zX as k,
LY as l,
M as m,
O as n,
JX as o,
q as p,
d as q,
C as r,
TY as s,
VY as t,
$X as u,
jX as v,
MY as w,
g as x,
$0 as y,
RY as z};
