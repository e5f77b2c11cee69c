import{domainToASCII as QX,domainToUnicode as XY}from"node:url";
import{parseArgs as YY,stripVTControlCharacters as ZY}from"node:util";
import{Console as QY}from"node:console";
import{writeFileSync as KY,statSync as GY,readFileSync as KX}from"node:fs";
import{tmpdir as WY}from"node:os";
import{join as HY}from"node:path";
import{createRequire as JY}from"node:module";
var w="0.1.0",
$Y=Object.create,
GX=Object.defineProperty,
zY=Object.getOwnPropertyDescriptor,
WX=Object.getOwnPropertyNames,
jY=Object.getPrototypeOf,
NY=Object.prototype.hasOwnProperty,
HX=(X,Y)=>function(){try{return Y||(0,X[WX(X)[0]])((Y={exports:{}}).exports,Y),Y.exports}catch(Z){throw Y=0,Z}},
UY=(X,Y,Z,Q)=>{if(Y&&typeof Y=="object"||typeof Y=="function")for(let K of WX(Y))!NY.call(X,K)&&K!==Z&&GX(X,K,{get:()=>Y[K],enumerable:!(Q=zY(Y,K))||Q.enumerable});return X},
JX=(X,Y,Z)=>(Z=X!=null?$Y(jY(X)):{},UY(Y||!X||!X.__esModule?GX(Z,"default",{value:X,enumerable:!0}):Z,X)),
AY={
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
"/hosts":{type:"array",kind:"setting",allowed:"a list of 1 to 5 strings, all different, each a host name in lower case of at most 128 characters, such as acme.apps.example.com; letters of every script, which count as their ASCII form",flag:"hosts"},
"/hosts/*":{type:"string",kind:"setting",allowed:"a host name in lower case of at most 128 characters, such as acme.apps.example.com; letters of every script, which count as their ASCII form",host:!0},
"/domain":{type:"string",kind:"run",allowed:"a domain in lower case, such as apps.example.com; letters of every script",flag:"domain",host:!0},
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
BY=["image","cpu","memory","memoryReservation","networkMode","containerPort","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn","logRetentionInDays","tags","protected","scaling","minCount","maxCount","desiredCount","scaleOut","scaleIn","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","loadBalancer","healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes","hosts","dns"],
VY=["/image","/cpu","/memory","/memoryReservation","/networkMode","/containerPort","/portMappings","/entryPoint","/command","/environment","/secrets","/repositoryCredentials","/repositoryCredentials/credentialsParameter","/healthCheck","/healthCheck/command","/healthCheck/interval","/healthCheck/timeout","/healthCheck/retries","/healthCheck/startPeriod","/stopTimeout","/cpuArchitecture","/taskRoleArn","/executionRoleArn","/logRetentionInDays","/tags","/protected","/scaling","/minCount","/maxCount","/desiredCount","/scaleOut","/scaleOut/threshold","/scaleOut/period","/scaleOut/evaluationPeriods","/scaleOut/cooldown","/scaleOut/stepAdjustments","/scaleIn","/scaleIn/threshold","/scaleIn/period","/scaleIn/evaluationPeriods","/scaleIn/cooldown","/scaleIn/stepAdjustments","/minimumHealthyPercent","/maximumPercent","/healthCheckGracePeriodSeconds","/capacityProviderStrategy","/subnets","/securityGroups","/assignPublicIp","/loadBalancer","/healthCheckPath","/matcher","/healthCheckIntervalSeconds","/healthCheckTimeoutSeconds","/healthyThresholdCount","/unhealthyThresholdCount","/deregistrationDelaySeconds","/targetGroupAttributes","/hosts","/dns"],
DY={
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
TY={forceNewDeployment:!1,plan:!1,wait:!0,onFailure:"stop",timeoutMinutes:20,complete:!1,adopt:!1},
RY=JY(import.meta.url),
d=X=>JSON.stringify(X,(Y,Z)=>Z!==null&&typeof Z=="object"&&!Array.isArray(Z)?Object.fromEntries(Object.entries(Z).sort(([Q],[K])=>Q<K?-1:Q>K?1:0)):Z)??"null",
$X=(X,Y)=>RY("node:crypto").createHash("sha256").update(X,"utf8").digest("hex").slice(0,Y),
SY=(X,Y)=>d(X)===d(Y),
IY=X=>Object.fromEntries((X??[]).map(Y=>[Y.key??Y.Key??"",Y.value??Y.Value??""])),
m=50,
_Y=X=>/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(X),
p=256,
LY=X=>{let Y=[...new TextEncoder().encode(X)].map(Z=>{let Q=String.fromCharCode(Z);return/[A-Za-z0-9 +\-._:/@]/.test(Q)?Q:`=${Z.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return Y.length<=p?Y:`${Y.slice(0,p-13).replace(/=.?$/,"")} ${$X(X,12)}`},
qY=X=>{let Y=X.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(Y)}catch{return X}},
EY=X=>Object.fromEntries(Object.entries(X).filter(([Y])=>!/^(ecs-tenants|aws):/i.test(Y))),
zX={cluster:"ecs-tenants:cluster",tenant:"ecs-tenants:tenant",service:"ecs-tenants:service",digest:"ecs-tenants:digest",build:"ecs-tenants:build",steady:"ecs-tenants:steady",rule:"ecs-tenants:rule",hosts:"ecs-tenants:hosts",dns:"ecs-tenants:dns",scaling:"ecs-tenants:scaling",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",state:"ecs-tenants:state",applied:"ecs-tenants:applied",image:"ecs-tenants:image",revision:"ecs-tenants:revision",halted:"ecs-tenants:halted",run:"ecs-tenants:run"},
FY={cluster:"ecs-tenants:cluster",default:"ecs-tenants:default",domain:"ecs-tenants:domain",listener:"ecs-tenants:listener",scheme:"ecs-tenants:scheme",subnets:"ecs-tenants:subnets",securityGroups:"ecs-tenants:security-groups",executionRole:"ecs-tenants:execution-role",taskRole:"ecs-tenants:task-role",layout:"ecs-tenants:layout",defaultPrefix:"ecs-tenants:default/"},
OY={vpc:"ecs-tenants:vpc",zone:"ecs-tenants:zone",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",dockerHubSecret:"ecs-tenants:docker-hub-secret",instanceProfile:"ecs-tenants:instance-profile",secretsPrefix:"ecs-tenants:secrets-prefix",kmsKey:"ecs-tenants:kms-key",capacityProvider:"ecs-tenants:capacity-provider",settings:"ecs-tenants:settings"},
R={done:0,invalidInput:2,refused:3,rolloutFailed:4,awsRefused:5,superseded:6,timedOut:7,interrupted:130,terminated:143},
I=class extends Error{code;hint;problems;aws;constructor(X,Y,Z={}){super(Y,Z.cause===void 0?void 0:{cause:Z.cause}),this.name="StepError",this.code=X,Z.hint!==void 0&&(this.hint=Z.hint),this.problems=Z.problems??[],Z.aws!==void 0&&(this.aws=Z.aws)}},
l=X=>{let[Y]=X,Z=X.length===1&&Y!==void 0?Y.message:`The input has ${X.length} problems: ${X.map(Q=>Q.message).join(" ")}`;return new I(R.invalidInput,Z,{problems:X,...X.length===1&&Y?.hint!==void 0?{hint:Y.hint}:{}})},
MY=(X,Y,Z=[])=>new I(R.refused,X,{problems:Z,...Y===void 0?{}:{hint:Y}}),
jX=X=>(X.catch(()=>{}),X),
L=X=>String(X).replaceAll("~","~0").replaceAll("/","~1"),
CY=X=>X.replaceAll("~1","/").replaceAll("~0","~"),
_=X=>X.split("/").slice(1).map(CY),
PY=(...X)=>X.map(Y=>`/${L(Y)}`).join(""),
i=X=>X!==null&&typeof X=="object",
NX=(X,Y)=>{let Z=X;for(let Q of _(Y)){if(!i(Z)||!Object.hasOwn(Z,Q))return;Z=Z[Q]}return Z},
yY=(X,Y,Z)=>{let Q=(K,W)=>{let[G,...H]=W;if(G===void 0)return Z;if(Array.isArray(K)||K===void 0&&/^\d+$/.test(G)){let J=[...K??[]];return J[Number(G)]=Q(J[Number(G)],H),J}let $=i(K)?K:{},z=Object.hasOwn($,G)?$[G]:void 0;return{...$,[G]:Q(z,H)}};return Q(X,_(Y))},
kY=(X,Y)=>{let Z=(Q,K)=>{let[W,...G]=K;if(W===void 0||!i(Q)||!Object.hasOwn(Q,W))return Q;if(Array.isArray(Q))return G.length===0?Q.filter((z,J)=>J!==Number(W)):Q.map((z,J)=>J===Number(W)?Z(z,G):z);if(G.length>0)return{...Q,[W]:Z(Q[W],G)};let{[W]:H,...$}=Q;return $};return Z(X,_(Y))},
s=(X,Y)=>_(X).reduce((Z,Q)=>{if(Z!==void 0)return[`${Z}/${Q}`,`${Z}/*`].find(K=>Object.hasOwn(Y,K))},""),
O=X=>typeof X=="object"&&X!==null&&!Array.isArray(X),
wY=(X,Y)=>X.reduceRight((Z,Q)=>Object.fromEntries([[Q,Z]]),Y);
function M(X,Y){if(!O(Y))return Y;let Z=new Map(Object.entries(O(X)?X:{}));for(let[Q,K]of Object.entries(Y))Z.set(Q,M(Z.get(Q),K));return Object.fromEntries(Z)}
var UX=X=>/[^\p{ASCII}]/u.test(X)&&/^[\p{L}\p{M}\p{N}.\u3002\uFF0E\uFF61-]+$/u.test(X)&&QX(X)||X,bY=X=>{let Y=XY(X);return QX(Y)===X?Y:X},hY=/(?<![A-Za-z0-9.-])(?:[a-z0-9-]+\.)*xn--[a-z0-9-]+(?:\.[a-z0-9-]+)*/g,fY=X=>X.replace(hY,Y=>{let Z=bY(Y);return Z===Y?Y:`${Y} (${Z})`}),q=[],n=[];
function o(
X,
Y,
Z){
if(X===Y)return 0;
let Q=Z?.maxDistance,K=X;
X.length>Y.length&&(X=Y,Y=K);
let W=X.length,G=Y.length;
for(;W>0&&X.charCodeAt(~-W)===Y.charCodeAt(~-G);)W--,G--;
let H=0;
for(;H<W&&X.charCodeAt(H)===Y.charCodeAt(H);)H++;
if(W-=H,G-=H,Q!==void 0&&G-W>Q)return Q;
if(W===0)return Q!==void 0&&G>Q?Q:G;
let $,z,J,B,j=0,U=0;
for(;j<W;)n[j]=X.charCodeAt(H+j),q[j]=++j;
for(;U<G;){for($=Y.charCodeAt(H+U),J=U++,z=U,j=0;j<W;j++)B=$===n[j]?J:J+1,J=q[j],z=q[j]=J>z?B>z?z+1:B:B>J?J+1:B;if(Q!==void 0){let D=z;for(j=0;j<W;j++)q[j]<D&&(D=q[j]);if(D>Q)return Q}}
return q.length=W,n.length=W,Q!==void 0&&z>Q?Q:z}
function vY(
X,
Y,
Z){
if(!Array.isArray(Y)||Y.length===0)return;
let Q=Z?.maxDistance,K=X.length;
for(let $ of Y)if($===X)return $;
if(Q===0)return;
let W,G=Number.POSITIVE_INFINITY,H=new Set;
for(
let $ of Y){if(H.has($))continue;H.add($);let z=Math.abs($.length-K);if(z>=G||Q!==void 0&&z>Q)continue;let J=Number.isFinite(G)?Q===void 0?G:Math.min(G,Q):Q,B=J===void 0?o(X,$):o(X,$,{maxDistance:J});if(Q!==void 0&&B>Q)continue;let j=B;if(J!==void 0&&B===J&&J===Q&&(j=o(X,$)),j<G&&(G=j,W=$,G===0))break}
if(!(Q!==void 0&&G>Q))return W}
var AX=X=>X.toLowerCase().replace(/[^a-z0-9]/g,""),
a=(X,Y)=>{let Z=Y.find(Q=>AX(Q)===AX(X));return Z!==void 0?Z:vY(X,Y,{maxDistance:Math.min(3,Math.ceil(X.length/3))})},
xY=HX({"node_modules/ajv/dist/runtime/ucs2length.js"(X){"use strict";Object.defineProperty(X,"__esModule",{value:!0});function Y(Z){let Q=Z.length,K=0,W=0,G;for(;W<Q;)K++,G=Z.charCodeAt(W++),G>=55296&&G<=56319&&W<Q&&(G=Z.charCodeAt(W),(G&64512)===56320&&W++);return K}X.default=Y,Y.code='require("ajv/dist/runtime/ucs2length").default'}}),
r=(X,Y)=>{let Z=s(X,Y);return Z===void 0?void 0:Y[Z]},
BX=80,
b=X=>X.length<=BX?X:`${X.slice(0,BX)}\u2026`,
VX=(X,Y)=>Array.isArray(X)?"a list":typeof X=="object"?X===null?"null":"an object":Y?`a ${typeof X}`:typeof X=="string"?`a string (${b(JSON.stringify(X))})`:String(X),
DX=X=>b(JSON.stringify(X)),
gY={string:"a string",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object",map:"an object of names and strings"},
cY=(X,Y,Z)=>{let Q=typeof X=="string";switch(Y.type){case"string":return typeof X!="number"&&typeof X!="boolean"?void 0:`Write it as a string${Z?', in quotes, such as "8080" or "true"':`: "${X}"`}.`;case"integer":case"number":return Q&&!Z&&/^-?\d+(\.\d+)?$/.test(X)?`Write it without quotes: ${X}.`:void 0;case"boolean":return Q&&/^(true|false)$/.test(X)?`Write it without quotes: ${X}.`:void 0;case"array":return Q&&!Z?`Write it as a list: [${b(JSON.stringify(X))}].`:void 0;default:return}},
S=(X,Y,Z)=>({pointer:X.shown,message:`${X.shown}${Y}.`,...Z===void 0?{}:{hint:Z}}),
uY=(X,Y)=>{let{parameter:Z,shown:Q,secret:K}=X;if(Z===void 0)return S(X,`${Q===""?"The input":""} must be a JSON object, not ${VX(Y,!0)}`);let W=Z.type==="integer"||Z.type==="number"?Z.allowed:gY[Z.type];return S(X,` must be ${W}, not ${VX(Y,K)}`,cY(Y,Z,K))},
TX=(X,Y)=>Object.keys(Y).filter(Z=>Z.startsWith(`${X}/`)&&Z.lastIndexOf("/")===X.length).map(Z=>Z.slice(X.length+1)).filter(Z=>Z!=="*"),
dY=(X,Y,Z,Q)=>{let K=a(X,TX(Y,Q));if(K!==void 0)return K;let W=Object.keys(Q).find(G=>Q[G]?.alias===X)??Object.keys(Q).find(G=>G.endsWith(`/${X}`)&&!G.includes("*"));return W===void 0?void 0:`${Z}${W}`},
mY=(X,Y,Z,Q,K)=>{let W=s(Z,K)??"",G=dY(Y,W,Q,K),H=W===""?"":` Allowed: ${TX(W,K).join(", ")}.`,$=G===void 0?H.trim():`Did you mean ${G}?`;return{pointer:X.shown,message:`${X.shown} is not a known parameter.${$===""?"":` ${$}`}`}},
RX=X=>b(X.replace(/=.*$/s,"=\u2026")),
SX=(X,Y,Z)=>{let Q=X.secret?"":`, not ${DX(Y)}`;return S(X,` must be ${X.parameter?.allowed}${Q}`,Z)},
pY=(X,Y,Z)=>{let Q=Z.filter(G=>typeof G=="string"),K=typeof Y=="string"?a(Y,Q):void 0,W=K===void 0?void 0:`Did you mean "${K}"?`;return SX(X,Y,W)},
lY=(
X,
Y,
Z,
Q)=>{
let{instancePath:K,keyword:W,params:G}=X,H=j=>{let U=r(j,Z);return{pointer:j,shown:`${Q}${j}`,parameter:U,secret:U?.secret??U===void 0}};
if(X.propertyName!==void 0)return;
let $=H(K),z=NX(Y,K),{parameter:J,secret:B}=$;
switch(
W){
case"required":{let j=H(`${K}/${L(String(G.missingProperty))}`);return S(j,` is missing. Allowed: ${j.parameter?.allowed}`)}
case"additionalProperties":{let j=String(G.additionalProperty);return mY(H(`${K}/${L(RX(j))}`),j,K,Q,Z)}
case"propertyNames":{let j=RX(String(G.propertyName)),U=H(`${K}/${L(j)}`);return S(U,`: the name ${JSON.stringify(j)} is not allowed. Allowed: ${J?.allowed}`)}
case"type":return uY($,z);
case"enum":return pY($,z,G.allowedValues);
case"uniqueItems":{let[j,U]=[G.i,G.j].map(Number).sort((D,A)=>D-A);return S($,` must not hold an item twice: items ${j} and ${U} are the same`)}
case"maxProperties":return S($,` must have at most ${G.limit} names, not ${Object.keys(z).length}`);
case"minItems":case"maxItems":return S($,` must be ${J?.allowed}; it has ${z.length}`);
case"pattern":case"minLength":case"maxLength":{let j=B?"the value":DX(z);return S($,`: ${j} is not allowed. Allowed: ${J?.allowed}`)}
default:return SX($,z)}},
iY=X=>{let Y=[],Z=[["",X]];for(let Q=Z.pop();Q!==void 0;Q=Z.pop()){let[K,W]=Q;if(W===null&&Y.push(K),typeof W=="object"&&W!==null){let G=Object.entries(W).map(([H,$])=>[`${K}/${L(H)}`,$]);Z.push(...G.reverse())}}return Y},
sY=(X,Y)=>X.split("/").some((Z,Q,K)=>{let W=K.slice(0,Q).join("/");return W!==""&&r(W,Y)?.type==="array"}),
nY=(X,Y,Z)=>{let Q=`${Z}${X}`,K=`${Q}: null is not allowed`;return sY(X,Y)?{pointer:Q,message:`${K}.`}:r(X,Y)?.kind==="setting"?{pointer:Q,message:`${K}; to return to the default use reset: ["${X}"].`}:{pointer:Q,message:`${K}; leave it out.`}},
IX=["additionalProperties","propertyNames","null","type","enum"],
_X=X=>{let Y=IX.indexOf(X);return Y===-1?IX.length:Y},
oY=X=>{let Y=new Map;for(let Z of X){let Q=Y.get(Z.problem.pointer);(Q===void 0||_X(Z.keyword)<_X(Q.keyword))&&Y.set(Z.problem.pointer,Z)}return[...Y.values()].map(Z=>Z.problem)},
LX=({validate:X,catalog:Y},Z,Q="")=>{let K=(X(Z)?[]:X.errors??[]).flatMap(G=>{let H=lY(G,Z,Y,Q);return H===void 0?[]:[{keyword:G.keyword,problem:H}]}),W=iY(Z).map(G=>({keyword:"null",problem:nY(G,Y,Q)}));return oY([...K,...W])},
C={input:"string",help:"boolean",schema:"boolean",version:"boolean",envelope:"boolean",form:"boolean",log:"string"},
aY=X=>{
let Y=new Map;
for(let[Z,Q]of Object.entries(X)){let{flag:K,alias:W,fileFlag:G,type:H}=Q;K!==void 0&&(Y.set(K,{pointer:Z,parameter:Q,form:"value"}),W!==void 0&&Y.set(W,{pointer:Z,parameter:Q,form:"value"}),G!==void 0&&Y.set(G,{pointer:Z,parameter:Q,form:"file"}),H==="boolean"&&Y.set(`no-${K}`,{pointer:Z,parameter:Q,form:"negation"}))}
return Y},
rY=(X,Y)=>{let Z={};for(let[Q,K]of Object.entries(C))Z[Q]={type:K};for(let[Q,{parameter:K}]of Y)Z[Q]={type:K.type==="boolean"?"boolean":"string"};return Z.help={type:"boolean",short:"h"},YY({args:[...X],options:Z,strict:!1,allowPositionals:!0,tokens:!0}).tokens},
tY=(X,Y)=>Y===void 0?C[X]==="string":Y.parameter.type!=="boolean",
eY=(X,Y,Z,Q)=>{if(Y){if(Z===void 0)return`--${X} needs a value.`;if(!Q&&Z.startsWith("--"))return`--${X} needs a value; one that begins with two hyphens is written --${X}=<value>.`}},
XZ=X=>Object.hasOwn(C,X),
YZ=(X,Y,Z)=>{if(!Y.startsWith("--"))return`Unknown flag ${Y}. Flags begin with two hyphens.`;let Q=a(X,[...Z.keys(),...Object.keys(C)]);return`Unknown flag --${X}.${Q===void 0?"":` Did you mean --${Q}?`}`},
ZZ=(
X,
Y)=>{
let Z=[],Q=[],K=(H,$="")=>Q.push({pointer:$,message:H}),W="",G;
for(
let H of rY(X,Y))if(H.kind==="positional")(G===void 0||H.index!==G+1)&&K(`The argument after ${W||"the name of the step"} belongs to no flag.`);else if(H.kind==="option"){let{name:$,rawName:z,value:J,index:B,inlineValue:j}=H,U=Y.get($);if(W=z,U===void 0&&!XZ($)){B!==G&&K(YZ($,z,Y)),G=B;continue}let D=eY($,tY($,U),J,j===!0);D===void 0?Z.push({name:$,meaning:U,value:J}):K(D,U?.pointer)}
return{uses:Z,problems:Q}},
QZ=({parameter:X,form:Y})=>Y==="file"||X.type==="array"||X.type==="map",
KZ=X=>{let Y=new Set,Z=[];return{uses:X.filter(({name:Q,meaning:K})=>{if(K!==void 0&&QZ(K))return!0;let W=K?.pointer??Q;return Y.has(W)?(Z.push({pointer:K?.pointer??"",message:`--${Q} is given twice.`}),!1):(Y.add(W),!0)}),problems:Z}},
GZ=(X,Y)=>{let Z=ZZ(X,aY(Y)),{uses:Q,problems:K}=KZ(Z.uses);return{uses:Q,problems:[...Z.problems,...K]}},
WZ=HX(
{
"node_modules/picocolors/picocolors.js"(
X,
Y){
var Z=process||{},
Q=Z.argv||[],
K=Z.env||{},
W=!(K.NO_COLOR||Q.includes("--no-color"))&&(!!K.FORCE_COLOR||Q.includes("--color")||Z.platform==="win32"||(Z.stdout||{}).isTTY&&K.TERM!=="dumb"||!!K.CI),
G=(z,J,B=z)=>j=>{let U=""+j,D=U.indexOf(J,z.length);return~D?z+H(U,J,B,D)+J:z+U+J},
H=(z,J,B,j)=>{let U="",D=0;do U+=z.substring(D,j)+B,D=j+J.length,j=z.indexOf(J,D);while(~j);return U+z.substring(D)},
$=(
z=W)=>{
let J=z?G:()=>String;
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
HZ=4e3,
t={SIGINT:R.interrupted,SIGTERM:R.terminated},
JZ=X=>{
let Y=new AbortController,Z,Q,K=new Promise(G=>{Q=G}),W=G=>{Y.signal.aborted&&process.exit(t[G]),X.info(`${G}: finishing the calls in flight and beginning nothing new.`);let H="It is safe to run it again.";Y.abort(new I(t[G],`Interrupted by ${G}.`,{hint:H}));let $=`Interrupted by ${G}; calls in flight did not end in time, so what they did is not known.`;Z=setTimeout(()=>Q(new I(t[G],$,{hint:H})),HZ)};
for(let G of["SIGINT","SIGTERM"])process.on(G,W);
return{signal:Y.signal,overdue:K,dispose:()=>{clearTimeout(Z);for(let G of["SIGINT","SIGTERM"])process.off(G,W)}}},
$Z=()=>({argv:process.argv.slice(2),env:process.env,stdin:process.stdin,stdout:process.stdout,stderr:process.stderr,elapsed:()=>performance.now(),watchSignals:JZ}),
zZ=256*1024,
jZ=4096,
qX=()=>{},
NZ=()=>{process.stdout.on("error",qX),process.stderr.on("error",qX)},
UZ=X=>X.code==="EPIPE"||X.code==="ERR_STREAM_DESTROYED",
h=(X,Y)=>new Promise((Z,Q)=>{X.write(Y,K=>K&&!UZ(K)?Q(K):Z())}),
AZ=async X=>{await new Promise(Y=>process.stderr.write("",Y)),process.exit(X)},
BZ=(X,Y)=>{let{ok:Z,step:Q,version:K,code:W,message:G}=X;return{ok:Z,step:Q,version:K,...W===void 0?{}:{code:W},...G===void 0?{}:{message:G.slice(0,jZ)},file:Y,warnings:[],timings:{},calls:{}}},
VZ=X=>{let Y=JSON.stringify(X);if(Buffer.byteLength(Y)<=zZ)return`${Y}
`;let Z=HY(WY(),`ecs-tenants-${crypto.randomUUID()}.json`);return KY(Z,Y,{mode:384,flag:"wx"}),`${JSON.stringify(BZ(X,Z))}
`},
DZ=(X,Y)=>`${JSON.stringify(X,null,Y?2:0)}
`,
T=class extends Error{},
TZ=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
RZ=X=>{let Y=TZ.test(X)?Number(X):Number.NaN;return Number.isFinite(Y)?Y:X},
SZ=X=>X==="true"?!0:X==="false"?!1:X,
f=(X,Y)=>{try{return JSON.parse(X)}catch(Z){throw new T(`is not valid JSON; it needs ${Y}`,{cause:Z})}},
IZ=X=>{let[,Y,Z,Q]=/^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(X)??[];if(Z===void 0)throw new T("needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp");return{containerPort:Number(Z),...Y===void 0?{}:{hostPort:Number(Y)},...Q===void 0?{}:{protocol:Q}}},
e=(X,Y,Z)=>{if(Z?.type==="string")return/^\s*\[\s*["\]]/.test(X)?[f(X,"one item, or all as a JSON array of strings")].flat():[X];let Q="a JSON object for one item, or all as a JSON array";if(/^\s*[[{]/.test(X))return[f(X,Q)].flat();if(Y.shorthand==="portMapping")return[IZ(X)];throw new T(`needs ${Q}`)},
EX=(X,Y)=>{if(/^\s*\{/.test(X))return Object.entries(f(X,"KEY=value, or all as a JSON object"));let Z=X.indexOf("=");if(Z>0)return[[X.slice(0,Z),X.slice(Z+1)]];let Q=Z===-1?Y?.(X):void 0;if(Q!==void 0)return[[X,Q]];throw new T(Y===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment")},
FX=(X,Y)=>{switch(Y.type){case"integer":case"number":return RZ(X);case"boolean":return SZ(X);case"object":{if(!/^\s*\{/.test(X))throw new T("needs a JSON object");return f(X,"a JSON object")}default:return X}},
P=class extends Error{},
OX=/[A-Za-z_][A-Za-z0-9_]*/y,
_Z=/:?[-?+]/y,
XX=(X,Y,Z)=>(X.lastIndex=Z,X.exec(Y)?.[0]??""),
v="a $ that stands for itself is written $$, or the value in single quotes",
LZ=(X,Y)=>{let Z=1;for(let Q=Y;Q<X.length;Q+=1)if(X.startsWith("${",Q)?Z+=1:X[Q]==="}"&&(Z-=1),Z===0)return Q;throw new P(`has a \${ without its }; ${v}`)},
MX=()=>new P(`names a variable with $ that is not set; ${v}`),
qZ=(X,Y)=>{let Z=XX(OX,X,0),Q=XX(_Z,X,Z.length);if(Z===""||Q===""&&X.length>Z.length)throw new P(`has a \${\u2026} that names no variable; ${v}`);let K=Y(Z),W=K!==void 0&&!(Q.startsWith(":")&&K===""),G=X.slice(Z.length+Q.length);if(Q.endsWith("+"))return W?x(G,Y):"";if(W)return K;if(Q.endsWith("-"))return x(G,Y);throw MX()},
x=(X,Y)=>{let Z="",Q=0;for(;;){let K=X.indexOf("$",Q);if(K===-1)return Z+X.slice(Q);Z+=X.slice(Q,K);let W=K+1;if(X[W]==="$")Z+="$",Q=W+1;else if(X[W]==="{"){let G=LZ(X,W+1);Z+=qZ(X.slice(W+1,G),Y),Q=G+1}else{let G=XX(OX,X,W);if(G==="")throw new P(`has a $ that names no variable; ${v}`);let H=Y(G);if(H===void 0)throw MX();Z+=H,Q=W+G.length}}},
EZ=/(?:\s|#[^\n]*)*/y,
FZ=/(?:export[^\S\n]+)?([^\s=:{}#'"]+)[^\S\n]*([=:]?)/y,
OZ=/[^\n]*/y,
MZ=/[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y,
CZ={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",'"':'"',"\\":"\\",$:"$$"},
PZ=X=>X.replace(/\\(0[0-7]{0,3}|[\s\S])/g,(Y,Z)=>Z.startsWith("0")?String.fromCharCode(Number.parseInt(Z,8)%256):CZ[Z]??Y),
yZ=class{
#X;
#Y=0;
constructor(X){this.#X=X}
take(X){X.lastIndex=this.#Y;let Y=X.exec(this.#X)??void 0;return Y!==void 0&&(this.#Y=X.lastIndex),Y}
takeQuoted(){let X=this.next,Y=this.#Y+1;for(let Z=Y;Z<this.#X.length;Z+=1)if(this.#X[Z]==="\\")Z+=1;else if(this.#X[Z]===X)return this.#Y=Z+1,this.#X.slice(Y,Z)}
get next(){return this.#X.charAt(this.#Y)}
get line(){return this.#X.slice(0,this.#Y).split(`
`).length}},
CX="is not KEY=value",
kZ=(X,Y)=>{let Z=X.take(/[^\S\n]*/y)?.[0]??"",Q=X.next;if(Q!=='"'&&Q!=="'"){let[W=""]=X.take(OZ)??[];return x(`${Z}${W}`.replace(/\s#.*$/,"").trim(),Y)}let K=X.takeQuoted();if(K===void 0)throw new T("has a quote that is not closed");if(X.take(MZ)===void 0)throw new T("has more than a comment after its closing quote");return Q==="'"?K.replace(/\\([\s\S])/g,(W,G)=>G==="'"?G:W):x(PZ(K),Y)},
PX=(
X,
Y)=>{
let Z=new yZ(X.replace(/^\uFEFF/,"").replaceAll(`\r
`,`
`)),Q=[],K=new Map;
for(;;){
if(Z.take(EZ),Z.next==="")return Q;
let{line:W}=Z;
try{let[,G="",H=""]=Z.take(FZ)??[],$;if(G==="")throw new T(CX);if(H!=="")$=kZ(Z,z=>Y?.(z)??K.get(z));else{if(Z.next!==""&&Z.next!==`
`)throw new T(CX);$=Y?.(G)}if($===void 0)throw new T(Y===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment");Q.push([G,$]),K.set(G,$)}catch(G){throw G instanceof T||G instanceof P?new T(`: line ${W} ${G.message}`,{cause:G}):G}}},
YX=1024*1024,
E=class extends Error{},
wZ={ENOENT:"does not exist",EACCES:"may not be read",EISDIR:"is a directory"},
yX=X=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(X)}catch(Y){throw new E("is not UTF-8",{cause:Y})}},
kX=()=>new E(`is larger than ${YX/1024} KiB`),
wX=X=>{try{if(GY(X).size>YX)throw kX();return yX(KX(X))}catch(Y){if(Y instanceof E)throw Y;let Z=Y.code??"";throw new E(wZ[Z]??`cannot be read (${Z})`,{cause:Y})}},
bZ=async X=>{let Y=[],Z=0;for await(let Q of X)if(Y.push(Q),Z+=Q.length,Z>YX)throw kX();return yX(Buffer.concat(Y))},
hZ=({value:X="",meaning:Y},Z)=>{let Q=K=>Z[K];if(Y?.form!=="file")return EX(X,Y?.parameter.fileFlag===void 0?void 0:Q);try{return PX(wX(X),Q)}catch(K){throw K instanceof E?new T(`: the file ${K.message}`,{cause:K}):K}},
fZ=({value:X,meaning:Y},Z)=>{if(Y?.form==="negation"){if(X!==void 0)throw new T("takes no value");return!1}return X===void 0?!0:FX(X,Z)},
vZ=class{
problems=[];
values=new Map;
#X;
#Y;
#Q=new Set;
constructor(X,Y){this.#X=X,this.#Y=Y}
add(X,{pointer:Y,parameter:Z,form:Q}){try{Z.type==="map"?this.#K(Y,hZ(X,this.#Y),Q):Z.type==="array"?this.#Z(Y,Z,X.value??""):this.values.set(Y,fZ(X,Z))}catch(K){if(!(K instanceof T))throw K;let W=K.message.startsWith(":")?"":" ";this.problems.push({pointer:Y,message:`--${X.name}${W}${K.message}.`})}}
#Z(X,Y,Z){let Q=e(Z,Y,this.#X[`${X}/*`]);this.values.set(X,[...this.values.get(X)??[],...Q])}
#K(X,Y,Z){let Q=Object.entries(this.values.get(X)??{}),K=Y.filter(([W])=>{let G=`${X}/${L(W)}`;return Z==="file"?!this.#Q.has(G):(this.#Q.has(G)&&this.problems.push({pointer:G,message:`${G} is given twice.`}),this.#Q.add(G),!0)});this.values.set(X,Object.fromEntries([...Q,...K]))}},
xZ=JX(WZ(),1),
bX=["text","json","quiet"],
gZ=15e3,
hX=X=>{let Y=Math.round(X/1e3),Z=K=>String(K).padStart(2,"0");if(Y<60)return`${Y}s`;let Q=Math.floor(Y/60);return Q<60?`${Q}m${Z(Y%60)}s`:`${Math.floor(Q/60)}h${Z(Q%60)}m`},
cZ=X=>{let Y=X.pointer===""||X.message.startsWith(X.pointer),Z=X.hint===void 0?"":` ${X.hint}`;return`  ${Y?"":`${X.pointer}: `}${X.message}${Z}`},
uZ=({message:X,hint:Y,problems:Z,stack:Q})=>{let K=Z.map(H=>H.message).join(" "),W=Z.length>1&&X.endsWith(K),G=Z.length===1&&X===K;return[W?X.slice(0,-K.length).trimEnd():X,...G?[]:Z.map(cZ),...Y===void 0?[]:[`  ${Y}`],...Q===void 0?[]:Q.split(`
`)]},
dZ=(X,Y)=>{let{NO_COLOR:Z,FORCE_COLOR:Q,TERM:K}=Y;return Z!==void 0&&Z!==""?!1:Q!==void 0&&Q!==""?Q!=="0":X&&K!=="dumb"},
mZ=(
{step:X,mode:Y,color:Z,write:Q,elapsed:K})=>{
let W=xZ.default.createColors(Z),
G={info:A=>A,warn:W.yellow,error:W.red},
H=new Set,
$=X,
z,
J,
B=A=>A.split(`
`).map(ZY).join(`
`),
j=(A,y,c={},u=y.split(`
`))=>{if(Y==="quiet"&&A==="info")return;let k=K();if(Y==="json"){Q(`${JSON.stringify({elapsedMs:Math.round(k),level:A,message:y,...c})}
`);return}let tX=`${W.bold($)}  ${W.dim(`+${hX(k)}`)}  `;Q(u.map(eX=>`${tX}${G[A](fY(B(eX)))}
`).join(""))},
U=()=>{clearInterval(J),J=void 0},
D=()=>{z===void 0||K()-z.saidAt<gZ||(z.saidAt=K(),j("info",`${z.message} (for ${hX(K()-z.since)})`))};
return{
get warnings(){return[...H]},
about(A){$=`${X} ${A}`},
info(A){U(),j("info",A)},
warn(A){H.has(A)||(H.add(A),j("warn",Y==="json"?A:`Warning: ${A}`))},
waiting(A){z?.message!==A?(z={message:A,since:K(),saidAt:K()},j("info",A)):D(),J??=setInterval(D,1e3).unref()},
failure(A){U();let{message:y,hint:c,problems:u,stack:k}=A;j("error",y,{hint:c,problems:u,stack:k},uZ(A))},
stop:U}},
pZ=X=>{
let Y=new Map(X.filter(G=>G.meaning===void 0).map(({name:G,value:H})=>[G,H])),Z=G=>Y.has(G)&&Y.get(G)!=="false",Q=Y.get("input"),K=Y.get("log")??"text",W=bX.find(G=>G===K);
return{run:{...Q===void 0?{}:{input:Q},help:Z("help"),schema:Z("schema"),version:Z("version"),envelope:Z("envelope"),form:Z("form"),log:W??"text"},problems:W===void 0?[{pointer:"",message:`--log must be one of ${bX.join(", ")}.`}]:[]}},
lZ=X=>[...X].sort(([Y],[Z])=>_(Y).length-_(Z).length).reduce((Y,[Z,Q])=>M(Y,wY(_(Z),Q)),{}),
iZ=(X,Y,Z)=>{let{uses:Q,problems:K}=GZ(X,Y),W=pZ(Q),G=new vZ(Y,Z);for(let H of Q)H.meaning!==void 0&&G.add(H,H.meaning);return{run:W.run,request:lZ(G.values),problems:[...K,...W.problems,...G.problems]}},
sZ=X=>/^(["'])(.*)\1$/.exec(X)?.[2]??X,
nZ=X=>X.split(`
`).flatMap((Y,Z)=>{let Q=Y.trim();if(Q===""||Q.startsWith("#"))return[];let K=Q.indexOf("=");if(K<1)throw new T(`: line ${Z+1} is not KEY=value`);return[[Q.slice(0,K).trim(),sZ(Q.slice(K+1).trim())]]}),
oZ="RESET",
aZ=(X,Y,Z,Q)=>{let K=Q[`${Y}/*`];return/^[[{]/.test(X)?e(X,Z,K):X.split(`
`).map(W=>W.trim()).filter(W=>W!=="").flatMap(W=>e(W,Z,K))},
rZ=(X,Y,Z,Q)=>Z.type==="array"?aZ(X,Y,Z,Q):Z.type!=="map"?FX(X,Z):X.startsWith("{")?Object.fromEntries(EX(X)):Object.fromEntries(Z.fileFlag===void 0?nZ(X):PX(X)),
tZ=class{
values=[];
resets=[];
problems=[];
#X;
constructor(X){this.#X=X}
add(X,Y){let Z=`/${X}`,Q=this.#X[Z],K=typeof Y=="string"?Y.trim():Y;Q===void 0||typeof K!="string"?this.values.push([X,K]):K===oZ&&Q.kind==="setting"?this.resets.push(Z):K!==""&&this.#Y(X,K,Q)}
#Y(X,Y,Z){let Q=`/${X}`;try{this.values.push([X,rZ(Y,Q,Z,this.#X)])}catch(K){if(!(K instanceof T))throw K;let W=K.message.startsWith(":")?"":" ";this.problems.push({pointer:Q,message:`${Q}${W}${K.message}.`})}}},
eZ=(
X,
Y)=>{
let{form:Z,...Q}=X;
if(Z===void 0)return{request:X,problems:[]};
if(!O(Z))return{request:Q,problems:[{pointer:"/form",message:"/form must be a JSON object."}]};
let K=new tZ(Y);
for(let[H,$]of Object.entries(Z))Object.hasOwn(Q,H)||K.add(H,$);
let W=M(Object.fromEntries(K.values),Q);
if(K.resets.length===0)return{request:W,problems:K.problems};
let G=Array.isArray(W.reset)?W.reset:[];
return{request:{...W,reset:[...new Set([...G,...K.resets])]},problems:K.problems}},
fX=X=>Array.isArray(X)?X.map(fX):typeof X=="string"?UX(X):X,
X0=(X,Y)=>{let Z={...X};for(let[Q,{host:K}]of Object.entries(Y)){let W=Q.replace(/^\/|\/\*$/g,"");K===!0&&Object.hasOwn(X,W)&&(Z[W]=fX(X[W]))}return Z},
Y0=(X,Y)=>{let{message:Z}=X,[,Q]=/at position (\d+)/.exec(Z)??[];if(Q!==void 0){let K=Y.slice(0,Number(Q)).split(`
`);return` at line ${K.length}, column ${(K.at(-1)?.length??0)+1}`}return/end of JSON/.test(Z)?": it ends too early":""},
Z0=X=>Array.isArray(X)?"a list":X===null?"null":`a ${typeof X}`,
Q0=(X,Y)=>{let Z=Q=>({problem:{pointer:"",message:Q}});if(X.trim()==="")return Z(`${Y} is empty; a JSON object is needed.`);try{let Q=JSON.parse(X);return O(Q)?{request:Q}:Z(`${Y} must be a JSON object, not ${Z0(Q)}.`)}catch(Q){return Z(`${Y} is not valid JSON${Y0(Q,X)}.`)}},
K0=async(X,Y)=>{let Z=X==="-"?"stdin":`The file ${X}`;try{return Q0(X==="-"?await bZ(Y):wX(X),Z)}catch(Q){if(Q instanceof E)return{problem:{pointer:"",message:`${Z} ${Q.message}.`}};throw Q}},
G0=async(
X,
Y,
Z)=>{
let Q=Y.run.input===void 0?{request:{}}:await K0(Y.run.input,Z);
if("problem"in Q)return{problems:[...Y.problems,Q.problem]};
let K=Y.run.form?eZ(Q.request,X.catalog):{request:Q.request,problems:[]},W=X0(M(K.request,Y.request),X.catalog),G=[...Y.problems,...K.problems],H=new Set(G.map(J=>J.pointer)),$=LX(X,W).filter(J=>!H.has(J.pointer)),z=[...G,...$];
return z.length===0?{input:W,problems:[]}:{problems:z}},
W0=class{
#X={};
add(X){let{timings:Y,calls:Z,warnings:Q}=this.#X;this.#X={...this.#X,...X,timings:{...Y,...X.timings},calls:{...Z,...X.calls},warnings:[...new Set([...Q??[],...X.warnings??[]])]}}
build(X,Y,Z,Q={}){let{warnings:K=[],timings:W={},calls:G={},...H}=this.#X,{ok:$,step:z,version:J,...B}=H;return{ok:X,step:Y,version:Z,...B,...Q,warnings:K,timings:W,calls:G}}},
H0=({code:X,message:Y,hint:Z,problems:Q,aws:K})=>({code:X,message:Y,...Z===void 0?{}:{hint:Z},...Q.length===0?{}:{errors:Q.map(W=>({...W}))},...K===void 0?{}:{aws:K}}),
ZX=1,
J0=X=>`Try: ${X} --help, or ${X} --name <text> [flags].`,
$0=async({run:X},Y,Z)=>{if(X.help)await h(Z,await Y.help());else if(X.schema)await h(Z,`${JSON.stringify(await Y.schema(),null,2)}
`);else if(X.version)await h(Z,`${w}
`);else return!1;return!0},
z0=class{
#X;
#Y;
#Q;
#Z;
#K=new W0;
#W=!1;
constructor(X,Y,Z){this.#X=X,this.#Y=Y,this.#Q=Z,this.#Z=mZ({step:X.name,mode:Z.run.log,color:dZ(Y.stderr.isTTY===!0,Y.env),write:Q=>Y.stderr.write(Q),elapsed:Y.elapsed})}
async toEnd(){try{if(this.#Y.argv.length===0&&!this.#X.contract.validate({}))throw new I(R.invalidInput,"No parameters were given.",{hint:J0(this.#X.name)});let X=this.#H(),Y=await this.#$(await this.#J(),X);return this.#j(Y)}catch(X){return X instanceof I?this.#N(X):this.crashed(X)}finally{this.#Z.stop()}}
crashed(X){let Y=X instanceof Error?X:new Error(String(X)),Z=`Unexpected error: ${Y.message}`,Q=this.#Q.run.log==="json"||(this.#Y.env.ECS_TENANTS_DEBUG??"")!=="",K="This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.";return this.#Z.failure({message:Z,problems:[],...Q&&Y.stack!==void 0?{stack:Y.stack}:{hint:K}}),{code:ZX,handled:!1,result:this.#G(!1,{code:ZX,message:Z,hint:K})}}
#H(){return jX(this.#X.load())}
async#J(){let X=await G0(this.#X.contract,this.#Q,this.#Y.stdin);if(!("input"in X))throw l(X.problems);let Y=X.input.name;typeof Y=="string"&&this.#Z.about(Y);let Z=this.#X.check(X.input);if(Z.length>0)throw l(Z);return X.input}
async#$(X,Y){let Z=this.#Y.watchSignals(this.#Z);try{let Q=Z.overdue.then(K=>{throw this.#W=!0,K});return await Promise.race([this.#z(X,Y,Z),Q])}catch(Q){throw Z.signal.aborted&&!(Q instanceof I)?Z.signal.reason:Q}finally{Z.dispose()}}
async#z(X,Y,{signal:Z}){let Q=await Y;return Z.throwIfAborted(),Q(X,{log:this.#Z,signal:Z,version:w,env:this.#Y.env,...this.#Y.aws===void 0?{}:{aws:this.#Y.aws},report:K=>this.#K.add(K)})}
#j({code:X,result:Y,text:Z}){if(this.#K.add(Y),X===R.done)return{code:X,handled:!0,result:this.#G(!0),text:Z};let{message:Q=`${this.#X.name} ended with code ${X}.`,hint:K,errors:W=[]}=Y;return this.#Z.failure({message:Q,problems:W,...K===void 0?{}:{hint:K}}),{code:X,handled:!0,result:this.#G(!1,{code:X,message:Q})}}
#N(X){let{message:Y,hint:Z,problems:Q}=X;return this.#Z.failure({message:Y,problems:Q,...Z===void 0?{}:{hint:Z}}),{code:X.code,handled:!this.#W,result:this.#G(!1,H0(X))}}
#G(X,Y={}){return this.#K.add({warnings:[...this.#Z.warnings],timings:{total:Math.round(this.#Y.elapsed())}}),this.#K.build(X,this.#X.name,w,Y)}},
j0=async({code:X,result:Y,handled:Z,text:Q},K,{stdout:W,stderr:G})=>{try{await h(W,K?VZ(Y):Q??DZ(Y,W.isTTY===!0))}catch(H){return G.write(`The result could not be written: ${H.message}
`),X===R.done?ZX:X}return K&&Z?R.done:X},
N0=async(X,Y,Z=new Promise(()=>{}))=>{let Q=iZ(Y.argv,X.contract.catalog,Y.env);if(await $0(Q,X.contract,Y.stdout))return R.done;let K=new z0(X,Y,Q),W=await Promise.race([K.toEnd(),Z.catch(G=>K.crashed(G))]);return j0(W,Q.run.envelope,Y)},
U0=async X=>{NZ(),globalThis.console=new QY(process.stderr),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let Y=new Promise((Z,Q)=>process.on("uncaughtException",Q));return AZ(await N0(X,$Z(),Y))},
A0=["./schemas/","../../resources/ecs-tenants/schemas/","../schemas/"],
vX=async X=>{for(let Y of A0)try{return JSON.parse(KX(new URL(`${Y}${X}.schema.json`,import.meta.url),"utf8"))}catch(Z){if(Z.code!=="ENOENT")throw Z}throw new Error(`The schema of ${X} is not beside the step.`)};
const B0=Object.freeze(Object.defineProperty({__proto__:null,readSchema:vX},Symbol.toStringTag,{value:"Module"}));
var g=({loadBalancer:X})=>X!==void 0&&X!=="none",
N=(X,Y,Z)=>({pointer:X,message:`${X} ${Y}`,...Z===void 0?{}:{hint:Z}}),
xX=65536,
gX=8192,
cX=X=>new TextEncoder().encode(JSON.stringify(X)??"").length,
uX=X=>({environment:Object.entries(X.environment??{}).map(([Y,Z])=>({name:Y,value:Z})),secrets:Object.entries(X.secrets??{}).map(([Y,Z])=>({name:Y,valueFrom:Z})),command:X.command??[],entryPoint:X.entryPoint??[],healthCheck:X.healthCheck??{}}),
dX=(X,Y)=>{let Z=cX(Y);if(Z<=xX)return;let Q=Object.entries(uX(X)).map(([G,H])=>[G,cX(H)]),[K,W]=Q.reduce((G,H)=>H[1]>G[1]?H:G);return N(`/${K}`,`has ${W} bytes, and the task definition ${Z}: ECS takes at most ${xX}.`,"Make values shorter, or keep them where the app reads them by itself: in a parameter, a secret or a file.")},
V0=X=>[dX(X,{containerDefinitions:[{image:X.image,...uX(X)}]})],
mX=(X,Y)=>({containerOverrides:[{name:X,command:[...Y]}]}),
D0=(X,Y,Z)=>{let{length:Q}=JSON.stringify(mX(Y,Z));return Q<=gX?void 0:N(X,`makes overrides of ${Q} characters: ECS takes at most ${gX}, the JSON around them included.`,"Put a script into the image, or keep its text where the task reads it by itself, and call it by a short command.")},
pX=X=>X.flatMap((Y,Z)=>Y!==void 0&&X.indexOf(Y)<Z?[Z]:[]),
T0=(
{networkMode:X,subnets:Y,securityGroups:Z,assignPublicIp:Q,loadBalancer:K},
{fargate:W,resolved:G})=>[W===!0&&X!==void 0&&X!=="awsvpc"?N("/networkMode",`is ${X}; Fargate takes awsvpc only.`):void 0,G&&X==="awsvpc"&&Y===void 0?N("/subnets","is missing: networkMode awsvpc needs subnets.","Give subnets, or tag the cluster ecs-tenants:subnets."):void 0,...X!==void 0&&X!=="awsvpc"?[["/subnets",Y],["/securityGroups",Z],["/assignPublicIp",Q]].map(([H,$])=>$===void 0?void 0:N(H,`goes with networkMode awsvpc only, not with ${X}.`)):[],X==="none"&&g({loadBalancer:K})?N("/networkMode","is none: nothing could reach the container from a load balancer.","Choose another networkMode, or loadBalancer none."):void 0,G&&W===!1&&Q==="ENABLED"?N("/assignPublicIp","is ENABLED, which only Fargate takes."):void 0],
R0=(
{portMappings:X,containerPort:Y,networkMode:Z,loadBalancer:Q})=>{
if(X===void 0)return[];
let K=pX(X.map(H=>`${H.containerPort}/${H.protocol??"tcp"}`)),W=pX(X.map(H=>H.hostPort===void 0||H.hostPort===0?void 0:`${H.hostPort}/${H.protocol??"tcp"}`)),G=Z==="awsvpc"||Z==="host";
return[
...K.map(H=>N(`/portMappings/${H}/containerPort`,`is ${X[H]?.containerPort} a second time.`)),
...W.map(H=>N(`/portMappings/${H}/hostPort`,`is ${X[H]?.hostPort} a second time.`)),
...X.map((H,$)=>G&&H.hostPort!==void 0&&H.hostPort!==H.containerPort?N(`/portMappings/${$}/hostPort`,`is ${H.hostPort}: with networkMode ${Z} it has to be containerPort, ${H.containerPort}.`,"Leave hostPort out."):void 0),
Z==="none"&&X.length>0?N("/portMappings","cannot be mapped with networkMode none."):void 0,
g({loadBalancer:Q})&&!X.some(H=>H.protocol!=="udp")?N("/portMappings","has no tcp port that the load balancer could send to.","Give containerPort, or loadBalancer none for a worker."):void 0,
Y!==void 0&&X.length>0&&!X.some(H=>H.containerPort===Y&&H.protocol!=="udp")?N("/containerPort",`is ${Y}, which is no tcp port of portMappings.`):void 0]},
lX=({scaling:X,minCount:Y,maxCount:Z,desiredCount:Q})=>X===!1?[]:Y!==void 0&&Z!==void 0&&Y>Z?[N("/minCount",`is ${Y}, more than maxCount, ${Z}.`)]:[Q!==void 0&&Y!==void 0&&Q<Y?N("/desiredCount",`is ${Q}, less than minCount, ${Y}: autoscaling would raise it at once.`,"Raise it, lower minCount, or scaling: false."):void 0,Q!==void 0&&Z!==void 0&&Q>Z?N("/desiredCount",`is ${Q}, more than maxCount, ${Z}: autoscaling would lower it at once.`):void 0],
iX=(
X,
Y,
Z)=>{
if(Y===void 0)return[];
let Q=[],K=Y.map($=>({lower:$.metricIntervalLowerBound??-1/0,upper:$.metricIntervalUpperBound??1/0,by:$.scalingAdjustment})).sort(($,z)=>$.lower-z.lower);
for(let{lower:$,upper:z,by:J}of K)$>=z&&Q.push(N(X,`has a step whose lower bound, ${$}, is not below its upper bound, ${z}.`)),Z==="out"&&J<=0&&Q.push(N(X,`has a step of ${J}: an increase in load has to add tasks.`)),Z==="in"&&J>=0&&Q.push(N(X,`has a step of ${J}: a decrease in load has to remove tasks.`));
for(let[$,z]of K.entries()){let J=K[$+1];J!==void 0&&z.upper!==J.lower&&Q.push(N(X,`has ${z.upper<J.lower?"a gap":"an overlap"} between ${z.upper} and ${J.lower}.`))}
let W=K[0]?.lower,G=K.at(-1)?.upper,H=Z==="out"?W===0&&G===1/0:W===-1/0&&G===0;
return Q.length===0&&!H&&Q.push(N(X,Z==="out"?"has to begin at the lower bound 0 and to end open.":"has to begin open and to end at the upper bound 0.")),Q},
S0=X=>X<3600?86400:604800,
sX=(X,{period:Y,evaluationPeriods:Z}={})=>{if(Y===void 0||Z===void 0)return;let Q=S0(Y);if(!(Y*Z<=Q))return N(`/${X}/evaluationPeriods`,`is ${Z}: with a period of ${Y} s the alarm would look at ${Y*Z} s; CloudWatch takes at most ${Q} s.`,`At most ${Math.floor(Q/Y)} with this period.`)},
nX=({scaleOut:X,scaleIn:Y})=>[X?.threshold!==void 0&&Y?.threshold!==void 0&&X.threshold<=Y.threshold?N("/scaleOut/threshold",`is ${X.threshold} percent, not above scaleIn.threshold, ${Y.threshold} percent: the service would grow and shrink without end.`):void 0,sX("scaleOut",X),sX("scaleIn",Y),...iX("/scaleOut/stepAdjustments",X?.stepAdjustments,"out"),...iX("/scaleIn/stepAdjustments",Y?.stepAdjustments,"in")],
I0=({memory:X,memoryReservation:Y},{fargate:Z,resolved:Q})=>[X!==void 0&&Y!==void 0&&Y>X?N("/memoryReservation",`is ${Y} MiB, more than memory, ${X} MiB.`,"Lower it, or raise memory."):void 0,Q&&Z===!1&&X===void 0&&Y===void 0?N("/memory","is missing, and memoryReservation too: a task on EC2 needs one of them.","Give memory in MiB."):void 0],
V=1024,
F=(X,Y,Z)=>Array.from({length:Math.floor((Y-X)/Z)+1},(Q,K)=>X+K*Z),
oX=new Map([[256,[512,V,2*V]],[512,F(V,4*V,V)],[1024,F(2*V,8*V,V)],[2048,F(4*V,16*V,V)],[4096,F(8*V,30*V,V)],[8192,F(16*V,60*V,4*V)],[16384,F(32*V,120*V,8*V)]]),
_0=({cpu:X,memory:Y},{fargate:Z})=>{if(Z!==!0||X===void 0)return[];let Q=oX.get(X);return Q===void 0?[N("/cpu",`is ${X}, which Fargate does not offer.`,`Fargate offers ${[...oX.keys()].join(", ")} CPU units.`)]:Y===void 0||Q.includes(Y)?[]:[N("/memory",`is ${Y} MiB, which Fargate does not offer with ${X} CPU units.`,`With ${X} CPU units Fargate offers ${Q[0]} to ${Q.at(-1)} MiB: ${Q.slice(0,4).join(", ")}${Q.length>4?" \u2026":""}.`)]},
L0=({environment:X,secrets:Y})=>Object.keys(X??{}).map(Z=>Y!==void 0&&Object.hasOwn(Y,Z)?N(`/environment/${Z}`,"is also one of secrets: a name can be only one of both.",`Drop one; reset: ["/environment/${Z}"] removes the variable.`):void 0),
aX=Object.keys(zX).length-3,
q0=({tags:X})=>{let Y=Object.keys(X??{}).length,Z=m-aX;return[Y>Z?N("/tags",`has ${Y} tags, those of the cluster included. AWS takes ${m} on a resource, and ${aX} are needed here: ${Z} are left.`,'reset: ["/tags/<key>"] takes one away.'):void 0]},
E0=X=>{let{healthCheckTimeoutSeconds:Y,healthCheckIntervalSeconds:Z,healthCheck:Q}=X,{repositoryCredentials:K}=X;return[Y!==void 0&&Z!==void 0&&Y>=Z?N("/healthCheckTimeoutSeconds",`is ${Y}, not less than healthCheckIntervalSeconds, ${Z}.`):void 0,Q!==void 0&&!/^CMD(-SHELL)?$/.test(Q.command?.[0]??"")?N("/healthCheck/command","has to begin with CMD or CMD-SHELL."):void 0,K!==void 0&&K.credentialsParameter===void 0?N("/repositoryCredentials/credentialsParameter","is missing.","Reset /repositoryCredentials as a whole."):void 0]},
F0=({minimumHealthyPercent:X,maximumPercent:Y})=>[X===100&&Y===100?N("/maximumPercent","and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.","Raise maximumPercent, or lower minimumHealthyPercent."):void 0],
O0=({hosts:X,loadBalancer:Y},{resolved:Z})=>[X!==void 0&&X.length>0&&Y==="none"?N("/hosts","needs a load balancer; loadBalancer is none."):void 0,Z&&g({loadBalancer:Y})&&(X??[]).length===0?N("/hosts","is missing, and there is no domain to make it from.","Give domain or hosts, or tag the cluster ecs-tenants:domain."):void 0,...(X??[]).map(Q=>Q.length>128?N("/hosts",`has ${Q} with ${Q.length} characters; a listener rule takes 128.`,"Use a shorter name or domain."):void 0)],
M0=({executionRoleArn:X,secrets:Y,repositoryCredentials:Z},{fargate:Q,resolved:K})=>{if(!K||X!==void 0)return[];let W=Object.keys(Y??{}).length>0?"secrets are read with it":Z!==void 0?"repositoryCredentials are read with it":Q===!0?"Fargate pulls images and writes logs with it":void 0;return W===void 0?[]:[N("/executionRoleArn",`is missing: ${W}.`,"Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.")]},
rX=X=>X!==void 0,
C0=[M0,I0,_0,T0,R0,L0,V0,q0,lX,nX,E0,F0,O0],
P0=X=>[lX,nX].flatMap(Y=>Y(X,{fargate:void 0,resolved:!0})).filter(rX),
y0=(X,Y)=>C0.flatMap(Z=>Z(X,Y)).filter(rX);
export{
mX as A,
N as B,
EY as C,
dX as D,
s as E,
P0 as F,
y0 as G,
LX as H,
TY as I,
qY as J,
OY as K,
UX as L,
xY as M,
DY as N,
m as O,
w as P,
U0 as Q,
VY as R,
I as S,
B0 as T,
JX as _,
yY as a,
PY as b,
FY as c,
AY as d,
BY as e,
p as f,
vX as g,
R as h,
_Y as i,
l as j,
jX as k,
MY as l,
M as m,
O as n,
$X as o,
_ as p,
d as q,
C as r,
SY as s,
IY as t,
zX as u,
NX as v,
kY as w,
g as x,
D0 as y,
LY as z};
