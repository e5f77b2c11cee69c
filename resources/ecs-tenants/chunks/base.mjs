import{domainToASCII as QX,domainToUnicode as ZY}from"node:url";
import{parseArgs as QY,stripVTControlCharacters as KY}from"node:util";
import{Console as GY}from"node:console";
import{writeFileSync as HY,statSync as JY,readFileSync as KX}from"node:fs";
import{tmpdir as WY}from"node:os";
import{join as $Y}from"node:path";
import{createRequire as zY}from"node:module";
var b="0.1.0",
jY=Object.create,
GX=Object.defineProperty,
NY=Object.getOwnPropertyDescriptor,
HX=Object.getOwnPropertyNames,
UY=Object.getPrototypeOf,
AY=Object.prototype.hasOwnProperty,
JX=(X,Y)=>function(){try{return Y||(0,X[HX(X)[0]])((Y={exports:{}}).exports,Y),Y.exports}catch(Z){throw Y=0,Z}},
BY=(X,Y,Z,Q)=>{if(Y&&typeof Y=="object"||typeof Y=="function")for(let K of HX(Y))!AY.call(X,K)&&K!==Z&&GX(X,K,{get:()=>Y[K],enumerable:!(Q=NY(Y,K))||Q.enumerable});return X},
WX=(X,Y,Z)=>(Z=X!=null?jY(UY(X)):{},BY(Y||!X||!X.__esModule?GX(Z,"default",{value:X,enumerable:!0}):Z,X)),
VY={
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
DY=["image","cpu","memory","memoryReservation","networkMode","containerPort","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn","logRetentionInDays","tags","protected","scaling","minCount","maxCount","desiredCount","scaleOut","scaleIn","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","loadBalancer","healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes","hosts","dns"],
TY=["/image","/cpu","/memory","/memoryReservation","/networkMode","/containerPort","/portMappings","/entryPoint","/command","/environment","/secrets","/repositoryCredentials","/repositoryCredentials/credentialsParameter","/healthCheck","/healthCheck/command","/healthCheck/interval","/healthCheck/timeout","/healthCheck/retries","/healthCheck/startPeriod","/stopTimeout","/cpuArchitecture","/taskRoleArn","/executionRoleArn","/logRetentionInDays","/tags","/protected","/scaling","/minCount","/maxCount","/desiredCount","/scaleOut","/scaleOut/threshold","/scaleOut/period","/scaleOut/evaluationPeriods","/scaleOut/cooldown","/scaleOut/stepAdjustments","/scaleIn","/scaleIn/threshold","/scaleIn/period","/scaleIn/evaluationPeriods","/scaleIn/cooldown","/scaleIn/stepAdjustments","/minimumHealthyPercent","/maximumPercent","/healthCheckGracePeriodSeconds","/capacityProviderStrategy","/subnets","/securityGroups","/assignPublicIp","/loadBalancer","/healthCheckPath","/matcher","/healthCheckIntervalSeconds","/healthCheckTimeoutSeconds","/healthyThresholdCount","/unhealthyThresholdCount","/deregistrationDelaySeconds","/targetGroupAttributes","/hosts","/dns"],
RY={
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
SY={forceNewDeployment:!1,plan:!1,wait:!0,onFailure:"stop",timeoutMinutes:20,complete:!1,adopt:!1},
IY=zY(import.meta.url),
d=X=>JSON.stringify(X,(Y,Z)=>Z!==null&&typeof Z=="object"&&!Array.isArray(Z)?Object.fromEntries(Object.entries(Z).sort(([Q],[K])=>Q<K?-1:Q>K?1:0)):Z)??"null",
$X=(X,Y)=>IY("node:crypto").createHash("sha256").update(X,"utf8").digest("hex").slice(0,Y),
_Y=(X,Y)=>d(X)===d(Y),
qY=X=>Object.fromEntries((X??[]).map(Y=>[Y.key??Y.Key??"",Y.value??Y.Value??""])),
m=50,
LY=X=>/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(X),
p=256,
EY=X=>{let Y=[...new TextEncoder().encode(X)].map(Z=>{let Q=String.fromCharCode(Z);return/[A-Za-z0-9 +\-._:/@]/.test(Q)?Q:`=${Z.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return Y.length<=p?Y:`${Y.slice(0,p-13).replace(/=.?$/,"")} ${$X(X,12)}`},
FY=X=>{let Y=X.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(Y)}catch{return X}},
OY=X=>Object.fromEntries(Object.entries(X).filter(([Y])=>!/^(ecs-tenants|aws):/i.test(Y))),
zX={cluster:"ecs-tenants:cluster",tenant:"ecs-tenants:tenant",service:"ecs-tenants:service",digest:"ecs-tenants:digest",build:"ecs-tenants:build",steady:"ecs-tenants:steady",rule:"ecs-tenants:rule",hosts:"ecs-tenants:hosts",dns:"ecs-tenants:dns",scaling:"ecs-tenants:scaling",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",state:"ecs-tenants:state",applied:"ecs-tenants:applied",image:"ecs-tenants:image",revision:"ecs-tenants:revision",halted:"ecs-tenants:halted",run:"ecs-tenants:run"},
MY={cluster:"ecs-tenants:cluster",default:"ecs-tenants:default",domain:"ecs-tenants:domain",listener:"ecs-tenants:listener",scheme:"ecs-tenants:scheme",subnets:"ecs-tenants:subnets",securityGroups:"ecs-tenants:security-groups",executionRole:"ecs-tenants:execution-role",taskRole:"ecs-tenants:task-role",layout:"ecs-tenants:layout",defaultPrefix:"ecs-tenants:default/"},
PY={vpc:"ecs-tenants:vpc",zone:"ecs-tenants:zone",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",dockerHubSecret:"ecs-tenants:docker-hub-secret",instanceProfile:"ecs-tenants:instance-profile",secretsPrefix:"ecs-tenants:secrets-prefix",kmsKey:"ecs-tenants:kms-key",capacityProvider:"ecs-tenants:capacity-provider",settings:"ecs-tenants:settings"},
R={done:0,invalidInput:2,refused:3,rolloutFailed:4,awsRefused:5,superseded:6,timedOut:7,interrupted:130,terminated:143},
I=class extends Error{code;hint;problems;aws;constructor(X,Y,Z={}){super(Y,Z.cause===void 0?void 0:{cause:Z.cause}),this.name="StepError",this.code=X,Z.hint!==void 0&&(this.hint=Z.hint),this.problems=Z.problems??[],Z.aws!==void 0&&(this.aws=Z.aws)}},
l=X=>{let[Y]=X,Z=X.length===1&&Y!==void 0?Y.message:`The input has ${X.length} problems: ${X.map(Q=>Q.message).join(" ")}`;return new I(R.invalidInput,Z,{problems:X,...X.length===1&&Y?.hint!==void 0?{hint:Y.hint}:{}})},
CY=(X,Y,Z=[])=>new I(R.refused,X,{problems:Z,...Y===void 0?{}:{hint:Y}}),
jX=X=>(X.catch(()=>{}),X),
q=X=>String(X).replaceAll("~","~0").replaceAll("/","~1"),
yY=X=>X.replaceAll("~1","/").replaceAll("~0","~"),
_=X=>X.split("/").slice(1).map(yY),
kY=(...X)=>X.map(Y=>`/${q(Y)}`).join(""),
i=X=>X!==null&&typeof X=="object",
NX=(X,Y)=>{let Z=X;for(let Q of _(Y)){if(!i(Z)||!Object.hasOwn(Z,Q))return;Z=Z[Q]}return Z},
wY=(X,Y,Z)=>{let Q=(K,H)=>{let[G,...J]=H;if(G===void 0)return Z;if(Array.isArray(K)||K===void 0&&/^\d+$/.test(G)){let W=[...K??[]];return W[Number(G)]=Q(W[Number(G)],J),W}let $=i(K)?K:{},z=Object.hasOwn($,G)?$[G]:void 0;return{...$,[G]:Q(z,J)}};return Q(X,_(Y))},
bY=(X,Y)=>{let Z=(Q,K)=>{let[H,...G]=K;if(H===void 0||!i(Q)||!Object.hasOwn(Q,H))return Q;if(Array.isArray(Q))return G.length===0?Q.filter((z,W)=>W!==Number(H)):Q.map((z,W)=>W===Number(H)?Z(z,G):z);if(G.length>0)return{...Q,[H]:Z(Q[H],G)};let{[H]:J,...$}=Q;return $};return Z(X,_(Y))},
s=(X,Y)=>_(X).reduce((Z,Q)=>{if(Z!==void 0)return[`${Z}/${Q}`,`${Z}/*`].find(K=>Object.hasOwn(Y,K))},""),
O=X=>typeof X=="object"&&X!==null&&!Array.isArray(X),
hY=(X,Y)=>X.reduceRight((Z,Q)=>Object.fromEntries([[Q,Z]]),Y);
function M(X,Y){if(!O(Y))return Y;let Z=new Map(Object.entries(O(X)?X:{}));for(let[Q,K]of Object.entries(Y))Z.set(Q,M(Z.get(Q),K));return Object.fromEntries(Z)}
var UX=X=>/[^\p{ASCII}]/u.test(X)&&/^[\p{L}\p{M}\p{N}.\u3002\uFF0E\uFF61-]+$/u.test(X)&&QX(X)||X,
fY=X=>{let Y=ZY(X);return QX(Y)===X?Y:X},
vY=/(?<![A-Za-z0-9.-])(?:[a-z0-9-]+\.)*xn--[a-z0-9-]+(?:\.[a-z0-9-]+)*/g,
xY=X=>X.replace(vY,Y=>{let Z=fY(Y);return Z===Y?Y:`${Y} (${Z})`}),
gY=/["'`$\\|&;<>()*?[\]{}~#\n]/,
AX=X=>gY.test(X)?["sh","-c",X]:X.split(/\s+/).filter(Y=>Y!==""),
BX=X=>X.length===1&&/\S\s+\S/.test(X[0]??""),
L=[],
n=[];
function o(
X,
Y,
Z){
if(X===Y)return 0;
let Q=Z?.maxDistance,K=X;
X.length>Y.length&&(X=Y,Y=K);
let H=X.length,G=Y.length;
for(;H>0&&X.charCodeAt(~-H)===Y.charCodeAt(~-G);)H--,G--;
let J=0;
for(;J<H&&X.charCodeAt(J)===Y.charCodeAt(J);)J++;
if(H-=J,G-=J,Q!==void 0&&G-H>Q)return Q;
if(H===0)return Q!==void 0&&G>Q?Q:G;
let $,z,W,B,j=0,U=0;
for(;j<H;)n[j]=X.charCodeAt(J+j),L[j]=++j;
for(;U<G;){for($=Y.charCodeAt(J+U),W=U++,z=U,j=0;j<H;j++)B=$===n[j]?W:W+1,W=L[j],z=L[j]=W>z?B>z?z+1:B:B>W?W+1:B;if(Q!==void 0){let D=z;for(j=0;j<H;j++)L[j]<D&&(D=L[j]);if(D>Q)return Q}}
return L.length=H,n.length=H,Q!==void 0&&z>Q?Q:z}
function cY(
X,
Y,
Z){
if(!Array.isArray(Y)||Y.length===0)return;
let Q=Z?.maxDistance,K=X.length;
for(let $ of Y)if($===X)return $;
if(Q===0)return;
let H,G=Number.POSITIVE_INFINITY,J=new Set;
for(
let $ of Y){if(J.has($))continue;J.add($);let z=Math.abs($.length-K);if(z>=G||Q!==void 0&&z>Q)continue;let W=Number.isFinite(G)?Q===void 0?G:Math.min(G,Q):Q,B=W===void 0?o(X,$):o(X,$,{maxDistance:W});if(Q!==void 0&&B>Q)continue;let j=B;if(W!==void 0&&B===W&&W===Q&&(j=o(X,$)),j<G&&(G=j,H=$,G===0))break}
if(!(Q!==void 0&&G>Q))return H}
var VX=X=>X.toLowerCase().replace(/[^a-z0-9]/g,""),
a=(X,Y)=>{let Z=Y.find(Q=>VX(Q)===VX(X));return Z!==void 0?Z:cY(X,Y,{maxDistance:Math.min(3,Math.ceil(X.length/3))})},
uY=JX({"node_modules/ajv/dist/runtime/ucs2length.js"(X){"use strict";Object.defineProperty(X,"__esModule",{value:!0});function Y(Z){let Q=Z.length,K=0,H=0,G;for(;H<Q;)K++,G=Z.charCodeAt(H++),G>=55296&&G<=56319&&H<Q&&(G=Z.charCodeAt(H),(G&64512)===56320&&H++);return K}X.default=Y,Y.code='require("ajv/dist/runtime/ucs2length").default'}}),
r=(X,Y)=>{let Z=s(X,Y);return Z===void 0?void 0:Y[Z]},
DX=80,
P=X=>X.length<=DX?X:`${X.slice(0,DX)}\u2026`,
TX=(X,Y)=>Array.isArray(X)?"a list":typeof X=="object"?X===null?"null":"an object":Y?`a ${typeof X}`:typeof X=="string"?`a string (${P(JSON.stringify(X))})`:String(X),
RX=X=>P(JSON.stringify(X)),
dY={string:"a string",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object",map:"an object of names and strings"},
mY=(X,Y)=>{if(!/\/(command|entryPoint)$/.test(Y))return`Write it as a list: [${P(JSON.stringify(X))}].`;let Z=Y.endsWith("/healthCheck/command")?["CMD-SHELL",X]:AX(X);return`Write it as a list, one item a word: ${P(JSON.stringify(Z))}.`},
pY=(X,Y,{secret:Z,pointer:Q})=>{let K=typeof X=="string";switch(Y.type){case"string":return typeof X!="number"&&typeof X!="boolean"?void 0:`Write it as a string${Z?', in quotes, such as "8080" or "true"':`: "${X}"`}.`;case"integer":case"number":return K&&!Z&&/^-?\d+(\.\d+)?$/.test(X)?`Write it without quotes: ${X}.`:void 0;case"boolean":return K&&/^(true|false)$/.test(X)?`Write it without quotes: ${X}.`:void 0;case"array":return K&&!Z?mY(X,Q):void 0;default:return}},
S=(X,Y,Z)=>({pointer:X.shown,message:`${X.shown}${Y}.`,...Z===void 0?{}:{hint:Z}}),
lY=(X,Y)=>{let{parameter:Z,shown:Q,secret:K}=X;if(Z===void 0)return S(X,`${Q===""?"The input":""} must be a JSON object, not ${TX(Y,!0)}`);let H=Z.type==="integer"||Z.type==="number"?Z.allowed:dY[Z.type];return S(X,` must be ${H}, not ${TX(Y,K)}`,pY(Y,Z,X))},
SX=(X,Y)=>Object.keys(Y).filter(Z=>Z.startsWith(`${X}/`)&&Z.lastIndexOf("/")===X.length).map(Z=>Z.slice(X.length+1)).filter(Z=>Z!=="*"),
iY=(X,Y,Z,Q)=>{let K=a(X,SX(Y,Q));if(K!==void 0)return K;let H=Object.keys(Q).find(G=>Q[G]?.alias===X)??Object.keys(Q).find(G=>G.endsWith(`/${X}`)&&!G.includes("*"));return H===void 0?void 0:`${Z}${H}`},
sY=(X,Y,Z,Q,K)=>{let H=s(Z,K)??"",G=iY(Y,H,Q,K),J=H===""?"":` Allowed: ${SX(H,K).join(", ")}.`,$=G===void 0?J.trim():`Did you mean ${G}?`;return{pointer:X.shown,message:`${X.shown} is not a known parameter.${$===""?"":` ${$}`}`}},
IX=X=>P(X.replace(/=.*$/s,"=\u2026")),
_X=(X,Y,Z)=>{let Q=X.secret?"":`, not ${RX(Y)}`;return S(X,` must be ${X.parameter?.allowed}${Q}`,Z)},
nY=(X,Y,Z)=>{let Q=Z.filter(G=>typeof G=="string"),K=typeof Y=="string"?a(Y,Q):void 0,H=K===void 0?void 0:`Did you mean "${K}"?`;return _X(X,Y,H)},
oY=(
X,
Y,
Z,
Q)=>{
let{instancePath:K,keyword:H,params:G}=X,J=j=>{let U=r(j,Z);return{pointer:j,shown:`${Q}${j}`,parameter:U,secret:U?.secret??U===void 0}};
if(X.propertyName!==void 0)return;
let $=J(K),z=NX(Y,K),{parameter:W,secret:B}=$;
switch(
H){
case"required":{let j=J(`${K}/${q(String(G.missingProperty))}`);return S(j,` is missing. Allowed: ${j.parameter?.allowed}`)}
case"additionalProperties":{let j=String(G.additionalProperty);return sY(J(`${K}/${q(IX(j))}`),j,K,Q,Z)}
case"propertyNames":{let j=IX(String(G.propertyName)),U=J(`${K}/${q(j)}`);return S(U,`: the name ${JSON.stringify(j)} is not allowed. Allowed: ${W?.allowed}`)}
case"type":return lY($,z);
case"enum":return nY($,z,G.allowedValues);
case"uniqueItems":{let[j,U]=[G.i,G.j].map(Number).sort((D,A)=>D-A);return S($,` must not hold an item twice: items ${j} and ${U} are the same`)}
case"maxProperties":return S($,` must have at most ${G.limit} names, not ${Object.keys(z).length}`);
case"minItems":case"maxItems":return S($,` must be ${W?.allowed}; it has ${z.length}`);
case"pattern":case"minLength":case"maxLength":{let j=B?"the value":RX(z);return S($,`: ${j} is not allowed. Allowed: ${W?.allowed}`)}
default:return _X($,z)}},
aY=X=>{let Y=[],Z=[["",X]];for(let Q=Z.pop();Q!==void 0;Q=Z.pop()){let[K,H]=Q;if(H===null&&Y.push(K),typeof H=="object"&&H!==null){let G=Object.entries(H).map(([J,$])=>[`${K}/${q(J)}`,$]);Z.push(...G.reverse())}}return Y},
rY=(X,Y)=>X.split("/").some((Z,Q,K)=>{let H=K.slice(0,Q).join("/");return H!==""&&r(H,Y)?.type==="array"}),
tY=(X,Y,Z)=>{let Q=`${Z}${X}`,K=`${Q}: null is not allowed`;return rY(X,Y)?{pointer:Q,message:`${K}.`}:r(X,Y)?.kind==="setting"?{pointer:Q,message:`${K}; to return to the default use reset: ["${X}"].`}:{pointer:Q,message:`${K}; leave it out.`}},
qX=["additionalProperties","propertyNames","null","type","enum"],
LX=X=>{let Y=qX.indexOf(X);return Y===-1?qX.length:Y},
eY=X=>{let Y=new Map;for(let Z of X){let Q=Y.get(Z.problem.pointer);(Q===void 0||LX(Z.keyword)<LX(Q.keyword))&&Y.set(Z.problem.pointer,Z)}return[...Y.values()].map(Z=>Z.problem)},
EX=({validate:X,catalog:Y},Z,Q="")=>{let K=(X(Z)?[]:X.errors??[]).flatMap(G=>{let J=oY(G,Z,Y,Q);return J===void 0?[]:[{keyword:G.keyword,problem:J}]}),H=aY(Z).map(G=>({keyword:"null",problem:tY(G,Y,Q)}));return eY([...K,...H])},
C={input:"string",help:"boolean",schema:"boolean",version:"boolean",envelope:"boolean",form:"boolean",log:"string"},
XZ=X=>{
let Y=new Map;
for(let[Z,Q]of Object.entries(X)){let{flag:K,alias:H,fileFlag:G,type:J}=Q;K!==void 0&&(Y.set(K,{pointer:Z,parameter:Q,form:"value"}),H!==void 0&&Y.set(H,{pointer:Z,parameter:Q,form:"value"}),G!==void 0&&Y.set(G,{pointer:Z,parameter:Q,form:"file"}),J==="boolean"&&Y.set(`no-${K}`,{pointer:Z,parameter:Q,form:"negation"}))}
return Y},
YZ=(X,Y)=>{let Z={};for(let[Q,K]of Object.entries(C))Z[Q]={type:K};for(let[Q,{parameter:K}]of Y)Z[Q]={type:K.type==="boolean"?"boolean":"string"};return Z.help={type:"boolean",short:"h"},QY({args:[...X],options:Z,strict:!1,allowPositionals:!0,tokens:!0}).tokens},
ZZ=(X,Y)=>Y===void 0?C[X]==="string":Y.parameter.type!=="boolean",
QZ=(X,Y,Z,Q)=>{if(Y){if(Z===void 0)return`--${X} needs a value.`;if(!Q&&Z.startsWith("--"))return`--${X} needs a value; one that begins with two hyphens is written --${X}=<value>.`}},
KZ=X=>Object.hasOwn(C,X),
GZ=(X,Y,Z)=>{if(!Y.startsWith("--"))return`Unknown flag ${Y}. Flags begin with two hyphens.`;let Q=a(X,[...Z.keys(),...Object.keys(C)]);return`Unknown flag --${X}.${Q===void 0?"":` Did you mean --${Q}?`}`},
HZ=(
X,
Y)=>{
let Z=[],Q=[],K=(J,$="")=>Q.push({pointer:$,message:J}),H="",G;
for(
let J of YZ(X,Y))if(J.kind==="positional")(G===void 0||J.index!==G+1)&&K(`The argument after ${H||"the name of the step"} belongs to no flag.`);else if(J.kind==="option"){let{name:$,rawName:z,value:W,index:B,inlineValue:j}=J,U=Y.get($);if(H=z,U===void 0&&!KZ($)){B!==G&&K(GZ($,z,Y)),G=B;continue}let D=QZ($,ZZ($,U),W,j===!0);D===void 0?Z.push({name:$,meaning:U,value:W}):K(D,U?.pointer)}
return{uses:Z,problems:Q}},
JZ=({parameter:X,form:Y})=>Y==="file"||X.type==="array"||X.type==="map",
WZ=X=>{let Y=new Set,Z=[];return{uses:X.filter(({name:Q,meaning:K})=>{if(K!==void 0&&JZ(K))return!0;let H=K?.pointer??Q;return Y.has(H)?(Z.push({pointer:K?.pointer??"",message:`--${Q} is given twice.`}),!1):(Y.add(H),!0)}),problems:Z}},
$Z=(X,Y)=>{let Z=HZ(X,XZ(Y)),{uses:Q,problems:K}=WZ(Z.uses);return{uses:Q,problems:[...Z.problems,...K]}},
zZ=JX(
{
"node_modules/picocolors/picocolors.js"(
X,
Y){
var Z=process||{},
Q=Z.argv||[],
K=Z.env||{},
H=!(K.NO_COLOR||Q.includes("--no-color"))&&(!!K.FORCE_COLOR||Q.includes("--color")||Z.platform==="win32"||(Z.stdout||{}).isTTY&&K.TERM!=="dumb"||!!K.CI),
G=(z,W,B=z)=>j=>{let U=""+j,D=U.indexOf(W,z.length);return~D?z+J(U,W,B,D)+W:z+U+W},
J=(z,W,B,j)=>{let U="",D=0;do U+=z.substring(D,j)+B,D=j+W.length,j=z.indexOf(W,D);while(~j);return U+z.substring(D)},
$=(
z=H)=>{
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
Y.exports=$(),Y.exports.createColors=$}}),
jZ=4e3,
t={SIGINT:R.interrupted,SIGTERM:R.terminated},
NZ=X=>{
let Y=new AbortController,Z,Q,K=new Promise(G=>{Q=G}),H=G=>{Y.signal.aborted&&process.exit(t[G]),X.info(`${G}: finishing the calls in flight and beginning nothing new.`);let J="It is safe to run it again.";Y.abort(new I(t[G],`Interrupted by ${G}.`,{hint:J}));let $=`Interrupted by ${G}; calls in flight did not end in time, so what they did is not known.`;Z=setTimeout(()=>Q(new I(t[G],$,{hint:J})),jZ)};
for(let G of["SIGINT","SIGTERM"])process.on(G,H);
return{signal:Y.signal,overdue:K,dispose:()=>{clearTimeout(Z);for(let G of["SIGINT","SIGTERM"])process.off(G,H)}}},
UZ=()=>({argv:process.argv.slice(2),env:process.env,stdin:process.stdin,stdout:process.stdout,stderr:process.stderr,elapsed:()=>performance.now(),watchSignals:NZ}),
AZ=256*1024,
BZ=4096,
FX=()=>{},
VZ=()=>{process.stdout.on("error",FX),process.stderr.on("error",FX)},
DZ=X=>X.code==="EPIPE"||X.code==="ERR_STREAM_DESTROYED",
h=(X,Y)=>new Promise((Z,Q)=>{X.write(Y,K=>K&&!DZ(K)?Q(K):Z())}),
TZ=async X=>{await new Promise(Y=>process.stderr.write("",Y)),process.exit(X)},
RZ=(X,Y)=>{let{ok:Z,step:Q,version:K,code:H,message:G}=X;return{ok:Z,step:Q,version:K,...H===void 0?{}:{code:H},...G===void 0?{}:{message:G.slice(0,BZ)},file:Y,warnings:[],timings:{},calls:{}}},
SZ=X=>{let Y=JSON.stringify(X);if(Buffer.byteLength(Y)<=AZ)return`${Y}
`;let Z=$Y(WY(),`ecs-tenants-${crypto.randomUUID()}.json`);return HY(Z,Y,{mode:384,flag:"wx"}),`${JSON.stringify(RZ(X,Z))}
`},
IZ=(X,Y)=>`${JSON.stringify(X,null,Y?2:0)}
`,
T=class extends Error{},
_Z=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
qZ=X=>{let Y=_Z.test(X)?Number(X):Number.NaN;return Number.isFinite(Y)?Y:X},
LZ=X=>X==="true"?!0:X==="false"?!1:X,
f=(X,Y)=>{try{return JSON.parse(X)}catch(Z){throw new T(`is not valid JSON; it needs ${Y}`,{cause:Z})}},
EZ=X=>{let[,Y,Z,Q]=/^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(X)??[];if(Z===void 0)throw new T("needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp");return{containerPort:Number(Z),...Y===void 0?{}:{hostPort:Number(Y)},...Q===void 0?{}:{protocol:Q}}},
e=(X,Y,Z)=>{if(Z?.type==="string")return/^\s*\[\s*["\]]/.test(X)?[f(X,"one item, or all as a JSON array of strings")].flat():[X];let Q="a JSON object for one item, or all as a JSON array";if(/^\s*[[{]/.test(X))return[f(X,Q)].flat();if(Y.shorthand==="portMapping")return[EZ(X)];throw new T(`needs ${Q}`)},
OX=(X,Y)=>{if(/^\s*\{/.test(X))return Object.entries(f(X,"KEY=value, or all as a JSON object"));let Z=X.indexOf("=");if(Z>0)return[[X.slice(0,Z),X.slice(Z+1)]];let Q=Z===-1?Y?.(X):void 0;if(Q!==void 0)return[[X,Q]];throw new T(Y===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment")},
MX=(X,Y)=>{switch(Y.type){case"integer":case"number":return qZ(X);case"boolean":return LZ(X);case"object":{if(!/^\s*\{/.test(X))throw new T("needs a JSON object");return f(X,"a JSON object")}default:return X}},
y=class extends Error{},
PX=/[A-Za-z_][A-Za-z0-9_]*/y,
FZ=/:?[-?+]/y,
XX=(X,Y,Z)=>(X.lastIndex=Z,X.exec(Y)?.[0]??""),
v="a $ that stands for itself is written $$, or the value in single quotes",
OZ=(X,Y)=>{let Z=1;for(let Q=Y;Q<X.length;Q+=1)if(X.startsWith("${",Q)?Z+=1:X[Q]==="}"&&(Z-=1),Z===0)return Q;throw new y(`has a \${ without its }; ${v}`)},
CX=()=>new y(`names a variable with $ that is not set; ${v}`),
MZ=(X,Y)=>{let Z=XX(PX,X,0),Q=XX(FZ,X,Z.length);if(Z===""||Q===""&&X.length>Z.length)throw new y(`has a \${\u2026} that names no variable; ${v}`);let K=Y(Z),H=K!==void 0&&!(Q.startsWith(":")&&K===""),G=X.slice(Z.length+Q.length);if(Q.endsWith("+"))return H?x(G,Y):"";if(H)return K;if(Q.endsWith("-"))return x(G,Y);throw CX()},
x=(X,Y)=>{let Z="",Q=0;for(;;){let K=X.indexOf("$",Q);if(K===-1)return Z+X.slice(Q);Z+=X.slice(Q,K);let H=K+1;if(X[H]==="$")Z+="$",Q=H+1;else if(X[H]==="{"){let G=OZ(X,H+1);Z+=MZ(X.slice(H+1,G),Y),Q=G+1}else{let G=XX(PX,X,H);if(G==="")throw new y(`has a $ that names no variable; ${v}`);let J=Y(G);if(J===void 0)throw CX();Z+=J,Q=H+G.length}}},
PZ=/(?:\s|#[^\n]*)*/y,
CZ=/(?:export[^\S\n]+)?([^\s=:{}#'"]+)[^\S\n]*([=:]?)/y,
yZ=/[^\n]*/y,
kZ=/[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y,
wZ={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",'"':'"',"\\":"\\",$:"$$"},
bZ=X=>X.replace(/\\(0[0-7]{0,3}|[\s\S])/g,(Y,Z)=>Z.startsWith("0")?String.fromCharCode(Number.parseInt(Z,8)%256):wZ[Z]??Y),
hZ=class{
#X;
#Y=0;
constructor(X){this.#X=X}
take(X){X.lastIndex=this.#Y;let Y=X.exec(this.#X)??void 0;return Y!==void 0&&(this.#Y=X.lastIndex),Y}
takeQuoted(){let X=this.next,Y=this.#Y+1;for(let Z=Y;Z<this.#X.length;Z+=1)if(this.#X[Z]==="\\")Z+=1;else if(this.#X[Z]===X)return this.#Y=Z+1,this.#X.slice(Y,Z)}
get next(){return this.#X.charAt(this.#Y)}
get line(){return this.#X.slice(0,this.#Y).split(`
`).length}},
yX="is not KEY=value",
fZ=(X,Y)=>{let Z=X.take(/[^\S\n]*/y)?.[0]??"",Q=X.next;if(Q!=='"'&&Q!=="'"){let[H=""]=X.take(yZ)??[];return x(`${Z}${H}`.replace(/\s#.*$/,"").trim(),Y)}let K=X.takeQuoted();if(K===void 0)throw new T("has a quote that is not closed");if(X.take(kZ)===void 0)throw new T("has more than a comment after its closing quote");return Q==="'"?K.replace(/\\([\s\S])/g,(H,G)=>G==="'"?G:H):x(bZ(K),Y)},
kX=(
X,
Y)=>{
let Z=new hZ(X.replace(/^\uFEFF/,"").replaceAll(`\r
`,`
`)),Q=[],K=new Map;
for(;;){
if(Z.take(PZ),Z.next==="")return Q;
let{line:H}=Z;
try{let[,G="",J=""]=Z.take(CZ)??[],$;if(G==="")throw new T(yX);if(J!=="")$=fZ(Z,z=>Y?.(z)??K.get(z));else{if(Z.next!==""&&Z.next!==`
`)throw new T(yX);$=Y?.(G)}if($===void 0)throw new T(Y===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment");Q.push([G,$]),K.set(G,$)}catch(G){throw G instanceof T||G instanceof y?new T(`: line ${H} ${G.message}`,{cause:G}):G}}},
YX=1024*1024,
E=class extends Error{},
vZ={ENOENT:"does not exist",EACCES:"may not be read",EISDIR:"is a directory"},
wX=X=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(X)}catch(Y){throw new E("is not UTF-8",{cause:Y})}},
bX=()=>new E(`is larger than ${YX/1024} KiB`),
hX=X=>{try{if(JY(X).size>YX)throw bX();return wX(KX(X))}catch(Y){if(Y instanceof E)throw Y;let Z=Y.code??"";throw new E(vZ[Z]??`cannot be read (${Z})`,{cause:Y})}},
xZ=async X=>{let Y=[],Z=0;for await(let Q of X)if(Y.push(Q),Z+=Q.length,Z>YX)throw bX();return wX(Buffer.concat(Y))},
gZ=({value:X="",meaning:Y},Z)=>{let Q=K=>Z[K];if(Y?.form!=="file")return OX(X,Y?.parameter.fileFlag===void 0?void 0:Q);try{return kX(hX(X),Q)}catch(K){throw K instanceof E?new T(`: the file ${K.message}`,{cause:K}):K}},
cZ=({value:X,meaning:Y},Z)=>{if(Y?.form==="negation"){if(X!==void 0)throw new T("takes no value");return!1}return X===void 0?!0:MX(X,Z)},
uZ=class{
problems=[];
values=new Map;
#X;
#Y;
#Q=new Set;
constructor(X,Y){this.#X=X,this.#Y=Y}
add(X,{pointer:Y,parameter:Z,form:Q}){try{Z.type==="map"?this.#K(Y,gZ(X,this.#Y),Q):Z.type==="array"?this.#Z(Y,Z,X.value??""):this.values.set(Y,cZ(X,Z))}catch(K){if(!(K instanceof T))throw K;let H=K.message.startsWith(":")?"":" ";this.problems.push({pointer:Y,message:`--${X.name}${H}${K.message}.`})}}
#Z(X,Y,Z){let Q=e(Z,Y,this.#X[`${X}/*`]);this.values.set(X,[...this.values.get(X)??[],...Q])}
#K(X,Y,Z){let Q=Object.entries(this.values.get(X)??{}),K=Y.filter(([H])=>{let G=`${X}/${q(H)}`;return Z==="file"?!this.#Q.has(G):(this.#Q.has(G)&&this.problems.push({pointer:G,message:`${G} is given twice.`}),this.#Q.add(G),!0)});this.values.set(X,Object.fromEntries([...Q,...K]))}},
dZ=WX(zZ(),1),
fX=["text","json","quiet"],
mZ=15e3,
vX=X=>{let Y=Math.round(X/1e3),Z=K=>String(K).padStart(2,"0");if(Y<60)return`${Y}s`;let Q=Math.floor(Y/60);return Q<60?`${Q}m${Z(Y%60)}s`:`${Math.floor(Q/60)}h${Z(Q%60)}m`},
pZ=X=>{let Y=X.pointer===""||X.message.startsWith(X.pointer),Z=X.hint===void 0?"":` ${X.hint}`;return`  ${Y?"":`${X.pointer}: `}${X.message}${Z}`},
lZ=({message:X,hint:Y,problems:Z,stack:Q})=>{let K=Z.map(J=>J.message).join(" "),H=Z.length>1&&X.endsWith(K),G=Z.length===1&&X===K;return[H?X.slice(0,-K.length).trimEnd():X,...G?[]:Z.map(pZ),...Y===void 0?[]:[`  ${Y}`],...Q===void 0?[]:Q.split(`
`)]},
iZ=(X,Y)=>{let{NO_COLOR:Z,FORCE_COLOR:Q,TERM:K}=Y;return Z!==void 0&&Z!==""?!1:Q!==void 0&&Q!==""?Q!=="0":X&&K!=="dumb"},
sZ=(
{step:X,mode:Y,color:Z,write:Q,elapsed:K})=>{
let H=dZ.default.createColors(Z),
G={info:A=>A,warn:H.yellow,error:H.red},
J=new Set,
$=X,
z,
W,
B=A=>A.split(`
`).map(KY).join(`
`),
j=(A,k,c={},u=k.split(`
`))=>{if(Y==="quiet"&&A==="info")return;let w=K();if(Y==="json"){Q(`${JSON.stringify({elapsedMs:Math.round(w),level:A,message:k,...c})}
`);return}let XY=`${H.bold($)}  ${H.dim(`+${vX(w)}`)}  `;Q(u.map(YY=>`${XY}${G[A](xY(B(YY)))}
`).join(""))},
U=()=>{clearInterval(W),W=void 0},
D=()=>{z===void 0||K()-z.saidAt<mZ||(z.saidAt=K(),j("info",`${z.message} (for ${vX(K()-z.since)})`))};
return{
get warnings(){return[...J]},
about(A){$=`${X} ${A}`},
info(A){U(),j("info",A)},
warn(A){J.has(A)||(J.add(A),j("warn",Y==="json"?A:`Warning: ${A}`))},
waiting(A){z?.message!==A?(z={message:A,since:K(),saidAt:K()},j("info",A)):D(),W??=setInterval(D,1e3).unref()},
failure(A){U();let{message:k,hint:c,problems:u,stack:w}=A;j("error",k,{hint:c,problems:u,stack:w},lZ(A))},
stop:U}},
nZ=X=>{
let Y=new Map(X.filter(G=>G.meaning===void 0).map(({name:G,value:J})=>[G,J])),Z=G=>Y.has(G)&&Y.get(G)!=="false",Q=Y.get("input"),K=Y.get("log")??"text",H=fX.find(G=>G===K);
return{run:{...Q===void 0?{}:{input:Q},help:Z("help"),schema:Z("schema"),version:Z("version"),envelope:Z("envelope"),form:Z("form"),log:H??"text"},problems:H===void 0?[{pointer:"",message:`--log must be one of ${fX.join(", ")}.`}]:[]}},
oZ=X=>[...X].sort(([Y],[Z])=>_(Y).length-_(Z).length).reduce((Y,[Z,Q])=>M(Y,hY(_(Z),Q)),{}),
aZ=(X,Y,Z)=>{let{uses:Q,problems:K}=$Z(X,Y),H=nZ(Q),G=new uZ(Y,Z);for(let J of Q)J.meaning!==void 0&&G.add(J,J.meaning);return{run:H.run,request:oZ(G.values),problems:[...K,...H.problems,...G.problems]}},
rZ=X=>/^(["'])(.*)\1$/.exec(X)?.[2]??X,
tZ=X=>X.split(`
`).flatMap((Y,Z)=>{let Q=Y.trim();if(Q===""||Q.startsWith("#"))return[];let K=Q.indexOf("=");if(K<1)throw new T(`: line ${Z+1} is not KEY=value`);return[[Q.slice(0,K).trim(),rZ(Q.slice(K+1).trim())]]}),
eZ="RESET",
X0=(X,Y,Z,Q)=>{let K=Q[`${Y}/*`];return/^[[{]/.test(X)?e(X,Z,K):X.split(`
`).map(H=>H.trim()).filter(H=>H!=="").flatMap(H=>e(H,Z,K))},
Y0=(X,Y,Z,Q)=>Z.type==="array"?X0(X,Y,Z,Q):Z.type!=="map"?MX(X,Z):X.startsWith("{")?Object.fromEntries(OX(X)):Object.fromEntries(Z.fileFlag===void 0?tZ(X):kX(X)),
Z0=class{
values=[];
resets=[];
problems=[];
#X;
constructor(X){this.#X=X}
add(X,Y){let Z=`/${X}`,Q=this.#X[Z],K=typeof Y=="string"?Y.trim():Y;Q===void 0||typeof K!="string"?this.values.push([X,K]):K===eZ&&Q.kind==="setting"?this.resets.push(Z):K!==""&&this.#Y(X,K,Q)}
#Y(X,Y,Z){let Q=`/${X}`;try{this.values.push([X,Y0(Y,Q,Z,this.#X)])}catch(K){if(!(K instanceof T))throw K;let H=K.message.startsWith(":")?"":" ";this.problems.push({pointer:Q,message:`${Q}${H}${K.message}.`})}}},
Q0=(
X,
Y)=>{
let{form:Z,...Q}=X;
if(Z===void 0)return{request:X,problems:[]};
if(!O(Z))return{request:Q,problems:[{pointer:"/form",message:"/form must be a JSON object."}]};
let K=new Z0(Y);
for(let[J,$]of Object.entries(Z))Object.hasOwn(Q,J)||K.add(J,$);
let H=M(Object.fromEntries(K.values),Q);
if(K.resets.length===0)return{request:H,problems:K.problems};
let G=Array.isArray(H.reset)?H.reset:[];
return{request:{...H,reset:[...new Set([...G,...K.resets])]},problems:K.problems}},
xX=X=>Array.isArray(X)?X.map(xX):typeof X=="string"?UX(X):X,
K0=(X,Y)=>{let Z={...X};for(let[Q,{host:K}]of Object.entries(Y)){let H=Q.replace(/^\/|\/\*$/g,"");K===!0&&Object.hasOwn(X,H)&&(Z[H]=xX(X[H]))}return Z},
G0=(X,Y)=>{let{message:Z}=X,[,Q]=/at position (\d+)/.exec(Z)??[];if(Q!==void 0){let K=Y.slice(0,Number(Q)).split(`
`);return` at line ${K.length}, column ${(K.at(-1)?.length??0)+1}`}return/end of JSON/.test(Z)?": it ends too early":""},
H0=X=>Array.isArray(X)?"a list":X===null?"null":`a ${typeof X}`,
J0=(X,Y)=>{let Z=Q=>({problem:{pointer:"",message:Q}});if(X.trim()==="")return Z(`${Y} is empty; a JSON object is needed.`);try{let Q=JSON.parse(X);return O(Q)?{request:Q}:Z(`${Y} must be a JSON object, not ${H0(Q)}.`)}catch(Q){return Z(`${Y} is not valid JSON${G0(Q,X)}.`)}},
W0=async(X,Y)=>{let Z=X==="-"?"stdin":`The file ${X}`;try{return J0(X==="-"?await xZ(Y):hX(X),Z)}catch(Q){if(Q instanceof E)return{problem:{pointer:"",message:`${Z} ${Q.message}.`}};throw Q}},
$0=async(
X,
Y,
Z)=>{
let Q=Y.run.input===void 0?{request:{}}:await W0(Y.run.input,Z);
if("problem"in Q)return{problems:[...Y.problems,Q.problem]};
let K=Y.run.form?Q0(Q.request,X.catalog):{request:Q.request,problems:[]},H=K0(M(K.request,Y.request),X.catalog),G=[...Y.problems,...K.problems],J=new Set(G.map(W=>W.pointer)),$=EX(X,H).filter(W=>!J.has(W.pointer)),z=[...G,...$];
return z.length===0?{input:H,problems:[]}:{problems:z}},
z0=class{
#X={};
add(X){let{timings:Y,calls:Z,warnings:Q}=this.#X;this.#X={...this.#X,...X,timings:{...Y,...X.timings},calls:{...Z,...X.calls},warnings:[...new Set([...Q??[],...X.warnings??[]])]}}
build(X,Y,Z,Q={}){let{warnings:K=[],timings:H={},calls:G={},...J}=this.#X,{ok:$,step:z,version:W,...B}=J;return{ok:X,step:Y,version:Z,...B,...Q,warnings:K,timings:H,calls:G}}},
j0=({code:X,message:Y,hint:Z,problems:Q,aws:K})=>({code:X,message:Y,...Z===void 0?{}:{hint:Z},...Q.length===0?{}:{errors:Q.map(H=>({...H}))},...K===void 0?{}:{aws:K}}),
ZX=1,
N0=X=>`Try: ${X} --help, or ${X} --name <text> [flags].`,
U0=async({run:X},Y,Z)=>{if(X.help)await h(Z,await Y.help());else if(X.schema)await h(Z,`${JSON.stringify(await Y.schema(),null,2)}
`);else if(X.version)await h(Z,`${b}
`);else return!1;return!0},
A0=class{
#X;
#Y;
#Q;
#Z;
#K=new z0;
#H=!1;
constructor(X,Y,Z){this.#X=X,this.#Y=Y,this.#Q=Z,this.#Z=sZ({step:X.name,mode:Z.run.log,color:iZ(Y.stderr.isTTY===!0,Y.env),write:Q=>Y.stderr.write(Q),elapsed:Y.elapsed})}
async toEnd(){try{if(this.#Y.argv.length===0&&!this.#X.contract.validate({}))throw new I(R.invalidInput,"No parameters were given.",{hint:N0(this.#X.name)});let X=this.#J(),Y=await this.#$(await this.#W(),X);return this.#j(Y)}catch(X){return X instanceof I?this.#N(X):this.crashed(X)}finally{this.#Z.stop()}}
crashed(X){let Y=X instanceof Error?X:new Error(String(X)),Z=`Unexpected error: ${Y.message}`,Q=this.#Q.run.log==="json"||(this.#Y.env.ECS_TENANTS_DEBUG??"")!=="",K="This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.";return this.#Z.failure({message:Z,problems:[],...Q&&Y.stack!==void 0?{stack:Y.stack}:{hint:K}}),{code:ZX,handled:!1,result:this.#G(!1,{code:ZX,message:Z,hint:K})}}
#J(){return jX(this.#X.load())}
async#W(){let X=await $0(this.#X.contract,this.#Q,this.#Y.stdin);if(!("input"in X))throw l(X.problems);let Y=X.input.name;typeof Y=="string"&&this.#Z.about(Y);let Z=this.#X.check(X.input);if(Z.length>0)throw l(Z);return X.input}
async#$(X,Y){let Z=this.#Y.watchSignals(this.#Z);try{let Q=Z.overdue.then(K=>{throw this.#H=!0,K});return await Promise.race([this.#z(X,Y,Z),Q])}catch(Q){throw Z.signal.aborted&&!(Q instanceof I)?Z.signal.reason:Q}finally{Z.dispose()}}
async#z(X,Y,{signal:Z}){let Q=await Y;return Z.throwIfAborted(),Q(X,{log:this.#Z,signal:Z,version:b,env:this.#Y.env,...this.#Y.aws===void 0?{}:{aws:this.#Y.aws},report:K=>this.#K.add(K)})}
#j({code:X,result:Y,text:Z}){if(this.#K.add(Y),X===R.done)return{code:X,handled:!0,result:this.#G(!0),text:Z};let{message:Q=`${this.#X.name} ended with code ${X}.`,hint:K,errors:H=[]}=Y;return this.#Z.failure({message:Q,problems:H,...K===void 0?{}:{hint:K}}),{code:X,handled:!0,result:this.#G(!1,{code:X,message:Q})}}
#N(X){let{message:Y,hint:Z,problems:Q}=X;return this.#Z.failure({message:Y,problems:Q,...Z===void 0?{}:{hint:Z}}),{code:X.code,handled:!this.#H,result:this.#G(!1,j0(X))}}
#G(X,Y={}){return this.#K.add({warnings:[...this.#Z.warnings],timings:{total:Math.round(this.#Y.elapsed())}}),this.#K.build(X,this.#X.name,b,Y)}},
B0=async({code:X,result:Y,handled:Z,text:Q},K,{stdout:H,stderr:G})=>{try{await h(H,K?SZ(Y):Q??IZ(Y,H.isTTY===!0))}catch(J){return G.write(`The result could not be written: ${J.message}
`),X===R.done?ZX:X}return K&&Z?R.done:X},
V0=async(X,Y,Z=new Promise(()=>{}))=>{let Q=aZ(Y.argv,X.contract.catalog,Y.env);if(await U0(Q,X.contract,Y.stdout))return R.done;let K=new A0(X,Y,Q),H=await Promise.race([K.toEnd(),Z.catch(G=>K.crashed(G))]);return B0(H,Q.run.envelope,Y)},
D0=async X=>{VZ(),globalThis.console=new GY(process.stderr),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let Y=new Promise((Z,Q)=>process.on("uncaughtException",Q));return TZ(await V0(X,UZ(),Y))},
T0=["./schemas/","../../resources/ecs-tenants/schemas/","../schemas/"],
gX=async X=>{for(let Y of T0)try{return JSON.parse(KX(new URL(`${Y}${X}.schema.json`,import.meta.url),"utf8"))}catch(Z){if(Z.code!=="ENOENT")throw Z}throw new Error(`The schema of ${X} is not beside the step.`)};
const R0=Object.freeze(Object.defineProperty({__proto__:null,readSchema:gX},Symbol.toStringTag,{value:"Module"}));
var g=({loadBalancer:X})=>X!==void 0&&X!=="none",
N=(X,Y,Z)=>({pointer:X,message:`${X} ${Y}`,...Z===void 0?{}:{hint:Z}}),
cX=65536,
uX=8192,
dX=X=>new TextEncoder().encode(JSON.stringify(X)??"").length,
mX=X=>({environment:Object.entries(X.environment??{}).map(([Y,Z])=>({name:Y,value:Z})),secrets:Object.entries(X.secrets??{}).map(([Y,Z])=>({name:Y,valueFrom:Z})),command:X.command??[],entryPoint:X.entryPoint??[],healthCheck:X.healthCheck??{}}),
pX=(X,Y)=>{let Z=dX(Y);if(Z<=cX)return;let Q=Object.entries(mX(X)).map(([G,J])=>[G,dX(J)]),[K,H]=Q.reduce((G,J)=>J[1]>G[1]?J:G);return N(`/${K}`,`has ${H} bytes, and the task definition ${Z}: ECS takes at most ${cX}.`,"Make values shorter, or keep them where the app reads them by itself: in a parameter, a secret or a file.")},
S0=X=>[pX(X,{containerDefinitions:[{image:X.image,...mX(X)}]})],
lX=(X,Y)=>({containerOverrides:[{name:X,command:[...Y]}]}),
I0=(X,Y,Z)=>{let{length:Q}=JSON.stringify(lX(Y,Z));return Q<=uX?void 0:N(X,`makes overrides of ${Q} characters: ECS takes at most ${uX}, the JSON around them included.`,"Put a script into the image, or keep its text where the task reads it by itself, and call it by a short command.")},
iX=X=>X.flatMap((Y,Z)=>Y!==void 0&&X.indexOf(Y)<Z?[Z]:[]),
_0=(
{networkMode:X,subnets:Y,securityGroups:Z,assignPublicIp:Q,loadBalancer:K},
{fargate:H,resolved:G})=>[H===!0&&X!==void 0&&X!=="awsvpc"?N("/networkMode",`is ${X}; Fargate takes awsvpc only.`):void 0,G&&X==="awsvpc"&&Y===void 0?N("/subnets","is missing: networkMode awsvpc needs subnets.","Give subnets, or tag the cluster ecs-tenants:subnets."):void 0,...X!==void 0&&X!=="awsvpc"?[["/subnets",Y],["/securityGroups",Z],["/assignPublicIp",Q]].map(([J,$])=>$===void 0?void 0:N(J,`goes with networkMode awsvpc only, not with ${X}.`)):[],X==="none"&&g({loadBalancer:K})?N("/networkMode","is none: nothing could reach the container from a load balancer.","Choose another networkMode, or loadBalancer none."):void 0,G&&H===!1&&Q==="ENABLED"?N("/assignPublicIp","is ENABLED, which only Fargate takes."):void 0],
q0=(
{portMappings:X,containerPort:Y,networkMode:Z,loadBalancer:Q})=>{
if(X===void 0)return[];
let K=iX(X.map(J=>`${J.containerPort}/${J.protocol??"tcp"}`)),H=iX(X.map(J=>J.hostPort===void 0||J.hostPort===0?void 0:`${J.hostPort}/${J.protocol??"tcp"}`)),G=Z==="awsvpc"||Z==="host";
return[
...K.map(J=>N(`/portMappings/${J}/containerPort`,`is ${X[J]?.containerPort} a second time.`)),
...H.map(J=>N(`/portMappings/${J}/hostPort`,`is ${X[J]?.hostPort} a second time.`)),
...X.map((J,$)=>G&&J.hostPort!==void 0&&J.hostPort!==J.containerPort?N(`/portMappings/${$}/hostPort`,`is ${J.hostPort}: with networkMode ${Z} it has to be containerPort, ${J.containerPort}.`,"Leave hostPort out."):void 0),
Z==="none"&&X.length>0?N("/portMappings","cannot be mapped with networkMode none."):void 0,
g({loadBalancer:Q})&&!X.some(J=>J.protocol!=="udp")?N("/portMappings","has no tcp port that the load balancer could send to.","Give containerPort, or loadBalancer none for a worker."):void 0,
Y!==void 0&&X.length>0&&!X.some(J=>J.containerPort===Y&&J.protocol!=="udp")?N("/containerPort",`is ${Y}, which is no tcp port of portMappings.`):void 0]},
sX=({scaling:X,minCount:Y,maxCount:Z,desiredCount:Q})=>X===!1?[]:Y!==void 0&&Z!==void 0&&Y>Z?[N("/minCount",`is ${Y}, more than maxCount, ${Z}.`)]:[Q!==void 0&&Y!==void 0&&Q<Y?N("/desiredCount",`is ${Q}, less than minCount, ${Y}: autoscaling would raise it at once.`,"Raise it, lower minCount, or scaling: false."):void 0,Q!==void 0&&Z!==void 0&&Q>Z?N("/desiredCount",`is ${Q}, more than maxCount, ${Z}: autoscaling would lower it at once.`):void 0],
nX=(
X,
Y,
Z)=>{
if(Y===void 0)return[];
let Q=[],K=Y.map($=>({lower:$.metricIntervalLowerBound??-1/0,upper:$.metricIntervalUpperBound??1/0,by:$.scalingAdjustment})).sort(($,z)=>$.lower-z.lower);
for(let{lower:$,upper:z,by:W}of K)$>=z&&Q.push(N(X,`has a step whose lower bound, ${$}, is not below its upper bound, ${z}.`)),Z==="out"&&W<=0&&Q.push(N(X,`has a step of ${W}: an increase in load has to add tasks.`)),Z==="in"&&W>=0&&Q.push(N(X,`has a step of ${W}: a decrease in load has to remove tasks.`));
for(let[$,z]of K.entries()){let W=K[$+1];W!==void 0&&z.upper!==W.lower&&Q.push(N(X,`has ${z.upper<W.lower?"a gap":"an overlap"} between ${z.upper} and ${W.lower}.`))}
let H=K[0]?.lower,G=K.at(-1)?.upper,J=Z==="out"?H===0&&G===1/0:H===-1/0&&G===0;
return Q.length===0&&!J&&Q.push(N(X,Z==="out"?"has to begin at the lower bound 0 and to end open.":"has to begin open and to end at the upper bound 0.")),Q},
L0=X=>X<3600?86400:604800,
oX=(X,{period:Y,evaluationPeriods:Z}={})=>{if(Y===void 0||Z===void 0)return;let Q=L0(Y);if(!(Y*Z<=Q))return N(`/${X}/evaluationPeriods`,`is ${Z}: with a period of ${Y} s the alarm would look at ${Y*Z} s; CloudWatch takes at most ${Q} s.`,`At most ${Math.floor(Q/Y)} with this period.`)},
aX=({scaleOut:X,scaleIn:Y})=>[X?.threshold!==void 0&&Y?.threshold!==void 0&&X.threshold<=Y.threshold?N("/scaleOut/threshold",`is ${X.threshold} percent, not above scaleIn.threshold, ${Y.threshold} percent: the service would grow and shrink without end.`):void 0,oX("scaleOut",X),oX("scaleIn",Y),...nX("/scaleOut/stepAdjustments",X?.stepAdjustments,"out"),...nX("/scaleIn/stepAdjustments",Y?.stepAdjustments,"in")],
E0=({memory:X,memoryReservation:Y},{fargate:Z,resolved:Q})=>[X!==void 0&&Y!==void 0&&Y>X?N("/memoryReservation",`is ${Y} MiB, more than memory, ${X} MiB.`,"Lower it, or raise memory."):void 0,Q&&Z===!1&&X===void 0&&Y===void 0?N("/memory","is missing, and memoryReservation too: a task on EC2 needs one of them.","Give memory in MiB."):void 0],
V=1024,
F=(X,Y,Z)=>Array.from({length:Math.floor((Y-X)/Z)+1},(Q,K)=>X+K*Z),
rX=new Map([[256,[512,V,2*V]],[512,F(V,4*V,V)],[1024,F(2*V,8*V,V)],[2048,F(4*V,16*V,V)],[4096,F(8*V,30*V,V)],[8192,F(16*V,60*V,4*V)],[16384,F(32*V,120*V,8*V)]]),
F0=({cpu:X,memory:Y},{fargate:Z})=>{if(Z!==!0||X===void 0)return[];let Q=rX.get(X);return Q===void 0?[N("/cpu",`is ${X}, which Fargate does not offer.`,`Fargate offers ${[...rX.keys()].join(", ")} CPU units.`)]:Y===void 0||Q.includes(Y)?[]:[N("/memory",`is ${Y} MiB, which Fargate does not offer with ${X} CPU units.`,`With ${X} CPU units Fargate offers ${Q[0]} to ${Q.at(-1)} MiB: ${Q.slice(0,4).join(", ")}${Q.length>4?" \u2026":""}.`)]},
O0=({environment:X,secrets:Y})=>Object.keys(X??{}).map(Z=>Y!==void 0&&Object.hasOwn(Y,Z)?N(`/environment/${Z}`,"is also one of secrets: a name can be only one of both.",`Drop one; reset: ["/environment/${Z}"] removes the variable.`):void 0),
tX=Object.keys(zX).length-3,
M0=({tags:X})=>{let Y=Object.keys(X??{}).length,Z=m-tX;return[Y>Z?N("/tags",`has ${Y} tags, those of the cluster included. AWS takes ${m} on a resource, and ${tX} are needed here: ${Z} are left.`,'reset: ["/tags/<key>"] takes one away.'):void 0]},
P0=([X,...Y])=>{let Z=Y.join(" ");return X==="CMD-SHELL"&&Y.length>1?N("/healthCheck/command",`has ${Y.length} items after CMD-SHELL: Docker would run only the first, ${Y[0]}.`,`Join them into one: ${JSON.stringify(["CMD-SHELL",Z])}.`):X==="CMD"&&BX(Y)?N("/healthCheck/command","has a whole line after CMD: Docker would look for a program of that name.",`Write ${JSON.stringify(["CMD-SHELL",Z])}, or one item a word.`):void 0},
C0=X=>{
let{healthCheckTimeoutSeconds:Y,healthCheckIntervalSeconds:Z,healthCheck:Q}=X,{repositoryCredentials:K}=X;
return[Y!==void 0&&Z!==void 0&&Y>=Z?N("/healthCheckTimeoutSeconds",`is ${Y}, not less than healthCheckIntervalSeconds, ${Z}.`):void 0,Q!==void 0&&!/^CMD(-SHELL)?$/.test(Q.command?.[0]??"")?N("/healthCheck/command","has to begin with CMD or CMD-SHELL."):void 0,P0(Q?.command??[]),K!==void 0&&K.credentialsParameter===void 0?N("/repositoryCredentials/credentialsParameter","is missing.","Reset /repositoryCredentials as a whole."):void 0]},
y0=({minimumHealthyPercent:X,maximumPercent:Y})=>[X===100&&Y===100?N("/maximumPercent","and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.","Raise maximumPercent, or lower minimumHealthyPercent."):void 0],
k0=({hosts:X,loadBalancer:Y},{resolved:Z})=>[X!==void 0&&X.length>0&&Y==="none"?N("/hosts","needs a load balancer; loadBalancer is none."):void 0,Z&&g({loadBalancer:Y})&&(X??[]).length===0?N("/hosts","is missing, and there is no domain to make it from.","Give domain or hosts, or tag the cluster ecs-tenants:domain."):void 0,...(X??[]).map(Q=>Q.length>128?N("/hosts",`has ${Q} with ${Q.length} characters; a listener rule takes 128.`,"Use a shorter name or domain."):void 0)],
w0=({executionRoleArn:X,secrets:Y,repositoryCredentials:Z},{fargate:Q,resolved:K})=>{if(!K||X!==void 0)return[];let H=Object.keys(Y??{}).length>0?"secrets are read with it":Z!==void 0?"repositoryCredentials are read with it":Q===!0?"Fargate pulls images and writes logs with it":void 0;return H===void 0?[]:[N("/executionRoleArn",`is missing: ${H}.`,"Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.")]},
eX=X=>X!==void 0,
b0=[w0,E0,F0,_0,q0,O0,S0,M0,sX,aX,C0,y0,k0],
h0=X=>[sX,aX].flatMap(Y=>Y(X,{fargate:void 0,resolved:!0})).filter(eX),
f0=(X,Y)=>b0.flatMap(Z=>Z(X,Y)).filter(eX);
export{
lX as A,
N as B,
OY as C,
AX as D,
BX as E,
pX as F,
s as G,
h0 as H,
f0 as I,
EX as J,
SY as K,
FY as L,
PY as M,
UX as N,
uY as O,
RY as P,
m as Q,
b as R,
I as S,
D0 as T,
TY as U,
R0 as V,
WX as _,
wY as a,
kY as b,
MY as c,
VY as d,
DY as e,
p as f,
gX as g,
R as h,
LY as i,
l as j,
jX as k,
CY as l,
M as m,
O as n,
d as o,
_ as p,
$X as q,
C as r,
_Y as s,
qY as t,
zX as u,
NX as v,
bY as w,
g as x,
I0 as y,
EY as z};
