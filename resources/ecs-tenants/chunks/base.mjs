import{domainToASCII as jX,domainToUnicode as AY}from"node:url";
import{parseArgs as BY,stripVTControlCharacters as NY}from"node:util";
import{Console as VY}from"node:console";
import{writeFileSync as TY,statSync as RY,readFileSync as UX}from"node:fs";
import{tmpdir as DY}from"node:os";
import{join as SY}from"node:path";
import{createRequire as _Y}from"node:module";
var u="0.1.0",
IY=Object.create,
AX=Object.defineProperty,
qY=Object.getOwnPropertyDescriptor,
BX=Object.getOwnPropertyNames,
LY=Object.getPrototypeOf,
EY=Object.prototype.hasOwnProperty,
NX=(X,Y)=>function(){try{return Y||(0,X[BX(X)[0]])((Y={exports:{}}).exports,Y),Y.exports}catch(Z){throw Y=0,Z}},
FY=(X,Y,Z,Q)=>{if(Y&&typeof Y=="object"||typeof Y=="function")for(let K of BX(Y))!EY.call(X,K)&&K!==Z&&AX(X,K,{get:()=>Y[K],enumerable:!(Q=qY(Y,K))||Q.enumerable});return X},
VX=(X,Y,Z)=>(Z=X!=null?IY(LY(X)):{},FY(Y||!X||!X.__esModule?AX(Z,"default",{value:X,enumerable:!0}):Z,X)),
OY={
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
"/healthCheckPort":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 65535",flag:"health-check-port"},
"/matcher":{type:"string",kind:"setting",allowed:"codes and ranges between 200 and 499, such as 200-399 or 200,301",flag:"matcher"},
"/healthCheckIntervalSeconds":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 5 to 300",flag:"health-check-interval-seconds",unit:"seconds"},
"/healthCheckTimeoutSeconds":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 2 to 120",flag:"health-check-timeout-seconds",unit:"seconds"},
"/healthyThresholdCount":{type:"integer",kind:"setting",allowed:"a whole number from 2 to 10",flag:"healthy-threshold-count"},
"/unhealthyThresholdCount":{type:"integer",kind:"setting",allowed:"a whole number from 2 to 10",flag:"unhealthy-threshold-count"},
"/deregistrationDelaySeconds":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 0 to 3600",flag:"deregistration-delay-seconds",unit:"seconds"},
"/targetGroupAttributes":{type:"map",kind:"setting",allowed:"names of target group attributes as AWS writes them; deregistration_delay.timeout_seconds is deregistrationDelaySeconds, and target_group_health.dns_failover.\u2026 is always off, for the other tenants' sake",flag:"target-group-attributes"},
"/targetGroupAttributes/*":{type:"string",kind:"setting",allowed:"a string of at most 256 characters"},
"/hosts":{type:"array",kind:"setting",allowed:"a list of 1 to 25 strings, all different, each a host name in lower case of at most 128 characters, such as acme.apps.example.com; letters of every script, which count as their ASCII form",flag:"hosts"},
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
"/requireCertificate":{type:"boolean",kind:"run",allowed:"true or false",flag:"require-certificate"},
"/adopt":{type:"boolean",kind:"run",allowed:"true or false",flag:"adopt"},
"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},
"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},
"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"},
"/build":{type:"string",kind:"run",allowed:"a string of at most 1024 characters",flag:"build"}},
MY=["image","cpu","memory","memoryReservation","networkMode","containerPort","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn","logRetentionInDays","tags","protected","scaling","minCount","maxCount","desiredCount","scaleOut","scaleIn","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","loadBalancer","healthCheckPath","healthCheckPort","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes","hosts","dns"],
PY=["/image","/cpu","/memory","/memoryReservation","/networkMode","/containerPort","/portMappings","/entryPoint","/command","/environment","/secrets","/repositoryCredentials","/repositoryCredentials/credentialsParameter","/healthCheck","/healthCheck/command","/healthCheck/interval","/healthCheck/timeout","/healthCheck/retries","/healthCheck/startPeriod","/stopTimeout","/cpuArchitecture","/taskRoleArn","/executionRoleArn","/logRetentionInDays","/tags","/protected","/scaling","/minCount","/maxCount","/desiredCount","/scaleOut","/scaleOut/threshold","/scaleOut/period","/scaleOut/evaluationPeriods","/scaleOut/cooldown","/scaleOut/stepAdjustments","/scaleIn","/scaleIn/threshold","/scaleIn/period","/scaleIn/evaluationPeriods","/scaleIn/cooldown","/scaleIn/stepAdjustments","/minimumHealthyPercent","/maximumPercent","/healthCheckGracePeriodSeconds","/capacityProviderStrategy","/subnets","/securityGroups","/assignPublicIp","/loadBalancer","/healthCheckPath","/healthCheckPort","/matcher","/healthCheckIntervalSeconds","/healthCheckTimeoutSeconds","/healthyThresholdCount","/unhealthyThresholdCount","/deregistrationDelaySeconds","/targetGroupAttributes","/hosts","/dns"],
CY={
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
yY={forceNewDeployment:!1,plan:!1,wait:!0,onFailure:"stop",timeoutMinutes:20,complete:!1,requireCertificate:!1,adopt:!1},
kY=_Y(import.meta.url),
o=X=>JSON.stringify(X,(Y,Z)=>Z!==null&&typeof Z=="object"&&!Array.isArray(Z)?Object.fromEntries(Object.entries(Z).sort(([Q],[K])=>Q<K?-1:Q>K?1:0)):Z)??"null",
TX=(X,Y)=>kY("node:crypto").createHash("sha256").update(X,"utf8").digest("hex").slice(0,Y),
wY=(X,Y)=>o(X)===o(Y),
bY=X=>Object.fromEntries((X??[]).map(Y=>[Y.key??Y.Key??"",Y.value??Y.Value??""])),
n=50,
hY=X=>/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(X),
a=256,
fY=X=>{let Y=[...new TextEncoder().encode(X)].map(Z=>{let Q=String.fromCharCode(Z);return/[A-Za-z0-9 +\-._:/@]/.test(Q)?Q:`=${Z.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return Y.length<=a?Y:`${Y.slice(0,a-13).replace(/=.?$/,"")} ${TX(X,12)}`},
vY=X=>{let Y=X.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(Y)}catch{return X}},
xY=X=>Object.fromEntries(Object.entries(X).filter(([Y])=>!/^(ecs-tenants|aws):/i.test(Y))),
RX={cluster:"ecs-tenants:cluster",tenant:"ecs-tenants:tenant",service:"ecs-tenants:service",digest:"ecs-tenants:digest",build:"ecs-tenants:build",steady:"ecs-tenants:steady",rule:"ecs-tenants:rule",hosts:"ecs-tenants:hosts",dns:"ecs-tenants:dns",scaling:"ecs-tenants:scaling",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",state:"ecs-tenants:state",applied:"ecs-tenants:applied",image:"ecs-tenants:image",revision:"ecs-tenants:revision",halted:"ecs-tenants:halted",run:"ecs-tenants:run"},
gY={cluster:"ecs-tenants:cluster",default:"ecs-tenants:default",domain:"ecs-tenants:domain",certificateNames:"ecs-tenants:certificate-names",listener:"ecs-tenants:listener",scheme:"ecs-tenants:scheme",subnets:"ecs-tenants:subnets",publicSubnets:"ecs-tenants:public-subnets",securityGroups:"ecs-tenants:security-groups",executionRole:"ecs-tenants:execution-role",taskRole:"ecs-tenants:task-role",layout:"ecs-tenants:layout",defaultPrefix:"ecs-tenants:default/"},
uY={vpc:"ecs-tenants:vpc",zone:"ecs-tenants:zone",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",dockerHubSecret:"ecs-tenants:docker-hub-secret",instanceProfile:"ecs-tenants:instance-profile",secretsPrefix:"ecs-tenants:secrets-prefix",kmsKey:"ecs-tenants:kms-key",capacityProvider:"ecs-tenants:capacity-provider",settings:"ecs-tenants:settings"},
_={done:0,invalidInput:2,refused:3,rolloutFailed:4,awsRefused:5,superseded:6,timedOut:7,interrupted:130,terminated:143},
L=class extends Error{code;hint;problems;aws;constructor(X,Y,Z={}){super(Y,Z.cause===void 0?void 0:{cause:Z.cause}),this.name="StepError",this.code=X,Z.hint!==void 0&&(this.hint=Z.hint),this.problems=Z.problems??[],Z.aws!==void 0&&(this.aws=Z.aws)}},
r=X=>{let[Y]=X,Z=X.length===1&&Y!==void 0?Y.message:`The input has ${X.length} problems: ${X.map(Q=>Q.message).join(" ")}`;return new L(_.invalidInput,Z,{problems:X,...X.length===1&&Y?.hint!==void 0?{hint:Y.hint}:{}})},
cY=(X,Y,Z=[])=>new L(_.refused,X,{problems:Z,...Y===void 0?{}:{hint:Y}}),
DX=X=>(X.catch(()=>{}),X),
P=X=>String(X).replaceAll("~","~0").replaceAll("/","~1"),
dY=X=>X.replaceAll("~1","/").replaceAll("~0","~"),
E=X=>X.split("/").slice(1).map(dY),
mY=(...X)=>X.map(Y=>`/${P(Y)}`).join(""),
t=X=>X!==null&&typeof X=="object",
SX=(X,Y)=>{let Z=X;for(let Q of E(Y)){if(!t(Z)||!Object.hasOwn(Z,Q))return;Z=Z[Q]}return Z},
pY=(X,Y,Z)=>{let Q=(K,H)=>{let[G,...J]=H;if(G===void 0)return Z;if(Array.isArray(K)||K===void 0&&/^\d+$/.test(G)){let W=[...K??[]];return W[Number(G)]=Q(W[Number(G)],J),W}let $=t(K)?K:{},z=Object.hasOwn($,G)?$[G]:void 0;return{...$,[G]:Q(z,J)}};return Q(X,E(Y))},
lY=(X,Y)=>{let Z=(Q,K)=>{let[H,...G]=K;if(H===void 0||!t(Q)||!Object.hasOwn(Q,H))return Q;if(Array.isArray(Q))return G.length===0?Q.filter((z,W)=>W!==Number(H)):Q.map((z,W)=>W===Number(H)?Z(z,G):z);if(G.length>0)return{...Q,[H]:Z(Q[H],G)};let{[H]:J,...$}=Q;return $};return Z(X,E(Y))},
e=(X,Y)=>E(X).reduce((Z,Q)=>{if(Z!==void 0)return[`${Z}/${Q}`,`${Z}/*`].find(K=>Object.hasOwn(Y,K))},""),
h=X=>typeof X=="object"&&X!==null&&!Array.isArray(X),
iY=(X,Y)=>X.reduceRight((Z,Q)=>Object.fromEntries([[Q,Z]]),Y);
function f(X,Y){if(!h(Y))return Y;let Z=new Map(Object.entries(h(X)?X:{}));for(let[Q,K]of Object.entries(Y))Z.set(Q,f(Z.get(Q),K));return Object.fromEntries(Z)}
var _X=X=>/[^\p{ASCII}]/u.test(X)&&/^[\p{L}\p{M}\p{N}.\u3002\uFF0E\uFF61-]+$/u.test(X)&&jX(X)||X,
sY=X=>{let Y=AY(X);return jX(Y)===X?Y:X},
oY=/(?<![A-Za-z0-9.-])(?:[a-z0-9-]+\.)*xn--[a-z0-9-]+(?:\.[a-z0-9-]+)*/g,
nY=X=>X.replace(oY,Y=>{let Z=sY(Y);return Z===Y?Y:`${Y} (${Z})`}),
aY={create:"+",update:"~",remove:"-",deploy:">"},
c=X=>typeof X=="string"?X:JSON.stringify(X),
rY=({pointer:X,from:Y,to:Z,secret:Q})=>Q===!0?`${X}: ${Y===void 0?"set":Z===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${c(Z)}`:Z===void 0?`${X}: ${c(Y)} \u2192 removed`:`${X}: ${c(Y)} \u2192 ${c(Z)}`,
XX=({action:X,resource:Y,name:Z,reason:Q})=>`${aY[X]} ${Y} ${Z} (${Q})`,
tY=X=>X.flatMap(Y=>[XX(Y),...Y.fields.map(Z=>`    ${rY(Z)}`)]),
IX=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([Z,Q])=>{let K=X.filter(H=>H.action===Z).length;return K===0?[]:[`${K} ${Q}`]});return Y.length===0?"no changes":Y.join(", ")},
eY=({pointer:X,from:Y,to:Z,secret:Q})=>Q===!0?{pointer:X,secret:Q}:{pointer:X,...Y===void 0?{}:{from:Y},...Z===void 0?{}:{to:Z}},
YX=X=>Y=>({level:X,text:Y}),
U=YX("info"),
I=YX("warn"),
C=YX("waiting"),
XZ={
"removal.awaited":C(({sentence:X})=>X),
"removal.pace":U(({lines:X})=>X.join(`
`)),
"removal.not-ours":U(({what:X})=>`left, because it is not ours: ${X}`),
"removal.nothing-to-do":U(({tenant:X})=>`there is nothing of tenant ${X} to remove`),
"removal.tenant-gone":U(({tenant:X,logGroup:Y,retentionInDays:Z})=>{if(Y===void 0)return`nothing of tenant ${X} is left`;let Q=Z===void 0?"":`, which keeps each line for ${Z} days`;return`nothing of tenant ${X} is left but its log group ${Y}${Q}`}),
"removal.cluster-gone":U(({kept:X})=>X.length===0?"nothing of the cluster is left":`left, because it is not ours: ${X.join(", ")}`),
"removal.tagged-left":I(({arn:X})=>`${X} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`),
"removal.tagged-unknown":U(({arns:X})=>`named by AWS's tag index, which may be hours late: ${X.join(", ")}`),
"removal.tags-not-searched":U(()=>"not looked for: other resources with these tags; tag:GetResources is not allowed")},
YZ={
"rollout.progress":C(({service:X,deployment:Y})=>{if(Y===void 0)return`${X.runningCount}/${X.desiredCount} tasks running; our deployment is no longer there`;let{runningCount:Z,desiredCount:Q,failedTasks:K,othersRunning:H}=Y,G=K===0?"":`, ${K} failed`,J=H===0?"":`, ${H} of another deployment`;return`${Z}/${Q} tasks running${G}${J}`}),
"rollout.service-event":U(({message:X})=>X),
"rollout.found":U(()=>"nothing to change, but the service is not steady: waiting for its rollout"),
"rollout.interrupted":U(({serviceName:X})=>`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`),
"rollout.denied":U(()=>"The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service."),
"rollout.doomed":U(({class:X,isLeft:Y})=>Y?`waiting cannot mend this (${X}), but onFailure is keep and ECS is left to itself`:`waiting cannot mend this (${X}): the cause is told at the end`),
"rollout.stopped":U(()=>"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback"),
"rollout.already-ended":U(()=>"the deployment has ended meanwhile"),
"rollout.not-stopped":U(({because:X})=>X===void 0?"The service deployment is not known, and cannot be stopped: ECS is left to itself.":`The deployment could not be stopped, and ECS is left to itself: ${X}`),
"rollout.evidence":U(({lines:X})=>X.join(`
`)),
"service.scaling-suspended":U(({resourceId:X})=>`scaling of ${X} suspended`),
"service.halted":U(({serviceName:X})=>`desiredCount of service ${X} set to 0: the next run starts it again`),
"service.not-halted":U(({because:X})=>`The service could not be stopped, and ECS is left to itself: ${X}`),
"service.leaving":U(({serviceName:X})=>`service ${X} is being removed: it is made anew as soon as it is gone`),
"service.draining":C(({serviceName:X,runningCount:Y})=>`service ${X} is being removed: ${Y} tasks still run`),
"service.counts":C(({runningCount:X,desiredCount:Y})=>`${X}/${Y} tasks running`),
"dns.not-in-sync":I(()=>"the DNS change has not reached all name servers yet"),
"revision.not-marked":I(({revision:X,because:Y})=>`revision ${X} could not be marked as steady: ${Y}`),
"tenant.at-zero":I(()=>"deployed, but desiredCount is 0: no task runs, so nothing was verified"),
"tenant.deployed":U(({image:X,revision:Y,runningCount:Z,desiredCount:Q,url:K})=>[`image     ${X}`,`revision  ${Y}`,`tasks     ${Z} running, ${Q} desired`,`url       ${K??"none: a worker"}`].join(`
`))},
qX=X=>X.length===0?"nothing":X.map(({resource:Y,name:Z})=>`${Y} ${Z}`).join(", "),
ZZ={
"run.interrupted":U(({signal:X})=>`${X}: finishing the calls in flight and beginning nothing new.`),
"run.place":U(({account:X,region:Y,cluster:Z})=>`account ${X}, Region ${Y}, cluster ${Z}`),
"run.newer-layout":I(({sentence:X})=>X),
"run.read-again":U(({because:X})=>`${X}: reading again`),
"call.retried":U(({because:X,seconds:Y})=>`${X}; trying again for at most ${Y} s`),
"plan.warning":I(({sentence:X})=>X),
"plan.drift":U(({resource:X,kept:Y})=>`drift: ${X} was changed by others since our last run${Y?"; kept":""}`),
"plan.made":U(({planId:X,changes:Y,lines:Z})=>Z===void 0?IX(Y):[`plan ${X}: ${IX(Y)}`,...Z].join(`
`)),
"plan.not-approved":U(({lines:X})=>X.join(`
`)),
"change.done":U(X=>XX(X)),
"changes.unfinished":U(({done:X,notDone:Y})=>`done: ${qX(X)}
not done: ${qX(Y)}; the next run finishes it`)},
QZ={"state.fact":U(({label:X,value:Y,width:Z})=>`${X.padEnd(Z)}${Y}`),"state.risk":I(({sentence:X})=>X),"state.tenants":U(({count:X,states:Y})=>{let Z=Object.entries(Y).map(([Q,K])=>`${K} ${Q}`);return`${X} ${X===1?"tenant":"tenants"}${Z.length===0?"":`: ${Z.join(", ")}`}`}),"cluster.awaited":C(({missing:X})=>X.join("; ")),"cluster.launch-failed":I(({because:X})=>`an instance could not be launched: ${X}`)},
KZ={
"task.command":U(({isPlan:X,revision:Y,command:Z})=>`${X?"plan: a task":"a task"} of ${Y}: ${JSON.stringify(Z)}`),
"task.before-deploy":U(()=>"beforeDeploy: the command runs before the service changes"),
"task.started":U(({task:X})=>`task ${X} was started`),
"task.status":C(({task:X,lastStatus:Y})=>`task ${X} is ${Y}`),
"task.log":U(({group:X,stream:Y})=>`log: ${X}, ${Y}`),
"task.no-log":U(({container:X})=>`the log of container ${X} is not in CloudWatch Logs: not shown`),
"task.log-line":U(({text:X})=>`| ${X}`),
"task.log-refused":I(({because:X})=>`the log cannot be shown: ${X}`),
"task.told-to-stop":U(({task:X})=>`task ${X} was told to stop (StopTask)`),
"task.not-stopped":I(({task:X,because:Y})=>`task ${X} could not be stopped and goes on: ${Y}`),
"task.succeeded":U(()=>"the command ended with exit code 0")},
LX={...ZZ,...YZ,...KZ,...XZ,...QZ},
GZ=/["'`$\\|&;<>()*?[\]{}~#\n]/,
EX=X=>GZ.test(X)?["sh","-c",X]:X.split(/\s+/).filter(Y=>Y!==""),
FX=X=>X.length===1&&/\S\s+\S/.test(X[0]??""),
y=[],
ZX=[];
function QX(
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
let $,z,W,V,j=0,B=0;
for(;j<H;)ZX[j]=X.charCodeAt(J+j),y[j]=++j;
for(;B<G;){for($=Y.charCodeAt(J+B),W=B++,z=B,j=0;j<H;j++)V=$===ZX[j]?W:W+1,W=y[j],z=y[j]=W>z?V>z?z+1:V:V>W?W+1:V;if(Q!==void 0){let R=z;for(j=0;j<H;j++)y[j]<R&&(R=y[j]);if(R>Q)return Q}}
return y.length=H,ZX.length=H,Q!==void 0&&z>Q?Q:z}
function HZ(
X,
Y,
Z){
if(!Array.isArray(Y)||Y.length===0)return;
let Q=Z?.maxDistance,K=X.length;
for(let $ of Y)if($===X)return $;
if(Q===0)return;
let H,G=Number.POSITIVE_INFINITY,J=new Set;
for(
let $ of Y){if(J.has($))continue;J.add($);let z=Math.abs($.length-K);if(z>=G||Q!==void 0&&z>Q)continue;let W=Number.isFinite(G)?Q===void 0?G:Math.min(G,Q):Q,V=W===void 0?QX(X,$):QX(X,$,{maxDistance:W});if(Q!==void 0&&V>Q)continue;let j=V;if(W!==void 0&&V===W&&W===Q&&(j=QX(X,$)),j<G&&(G=j,H=$,G===0))break}
if(!(Q!==void 0&&G>Q))return H}
var OX=X=>X.toLowerCase().replace(/[^a-z0-9]/g,""),
KX=(X,Y)=>{let Z=Y.find(Q=>OX(Q)===OX(X));return Z!==void 0?Z:HZ(X,Y,{maxDistance:Math.min(3,Math.ceil(X.length/3))})},
JZ=NX({"node_modules/ajv/dist/runtime/ucs2length.js"(X){"use strict";Object.defineProperty(X,"__esModule",{value:!0});function Y(Z){let Q=Z.length,K=0,H=0,G;for(;H<Q;)K++,G=Z.charCodeAt(H++),G>=55296&&G<=56319&&H<Q&&(G=Z.charCodeAt(H),(G&64512)===56320&&H++);return K}X.default=Y,Y.code='require("ajv/dist/runtime/ucs2length").default'}}),
GX=(X,Y)=>{let Z=e(X,Y);return Z===void 0?void 0:Y[Z]},
MX=80,
v=X=>X.length<=MX?X:`${X.slice(0,MX)}\u2026`,
PX=(X,Y)=>Array.isArray(X)?"a list":typeof X=="object"?X===null?"null":"an object":Y?`a ${typeof X}`:typeof X=="string"?`a string (${v(JSON.stringify(X))})`:String(X),
CX=X=>v(JSON.stringify(X)),
WZ={string:"a string",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object",map:"an object of names and strings"},
$Z=(X,Y)=>{if(!/\/(command|entryPoint)$/.test(Y))return`Write it as a list: [${v(JSON.stringify(X))}].`;let Z=Y.endsWith("/healthCheck/command")?["CMD-SHELL",X]:EX(X);return`Write it as a list, one item a word: ${v(JSON.stringify(Z))}.`},
zZ=(X,Y,{secret:Z,pointer:Q})=>{let K=typeof X=="string";switch(Y.type){case"string":return typeof X!="number"&&typeof X!="boolean"?void 0:`Write it as a string${Z?', in quotes, such as "8080" or "true"':`: "${X}"`}.`;case"integer":case"number":return K&&!Z&&/^-?\d+(\.\d+)?$/.test(X)?`Write it without quotes: ${X}.`:void 0;case"boolean":return K&&/^(true|false)$/.test(X)?`Write it without quotes: ${X}.`:void 0;case"array":return K&&!Z?$Z(X,Q):void 0;default:return}},
q=(X,Y,Z)=>({pointer:X.shown,message:`${X.shown}${Y}.`,...Z===void 0?{}:{hint:Z}}),
jZ=(X,Y)=>{let{parameter:Z,shown:Q,secret:K}=X;if(Z===void 0)return q(X,`${Q===""?"The input":""} must be a JSON object, not ${PX(Y,!0)}`);let H=Z.type==="integer"||Z.type==="number"?Z.allowed:WZ[Z.type];return q(X,` must be ${H}, not ${PX(Y,K)}`,zZ(Y,Z,X))},
yX=(X,Y)=>Object.keys(Y).filter(Z=>Z.startsWith(`${X}/`)&&Z.lastIndexOf("/")===X.length).map(Z=>Z.slice(X.length+1)).filter(Z=>Z!=="*"),
UZ=(X,Y,Z,Q)=>{let K=KX(X,yX(Y,Q));if(K!==void 0)return K;let H=Object.keys(Q).find(G=>Q[G]?.alias===X)??Object.keys(Q).find(G=>G.endsWith(`/${X}`)&&!G.includes("*"));return H===void 0?void 0:`${Z}${H}`},
AZ=(X,Y,Z,Q,K)=>{let H=e(Z,K)??"",G=UZ(Y,H,Q,K),J=H===""?"":` Allowed: ${yX(H,K).join(", ")}.`,$=G===void 0?J.trim():`Did you mean ${G}?`;return{pointer:X.shown,message:`${X.shown} is not a known parameter.${$===""?"":` ${$}`}`}},
kX=X=>v(X.replace(/=.*$/s,"=\u2026")),
wX=(X,Y,Z)=>{let Q=X.secret?"":`, not ${CX(Y)}`;return q(X,` must be ${X.parameter?.allowed}${Q}`,Z)},
BZ=(X,Y,Z)=>{let Q=Z.filter(G=>typeof G=="string"),K=typeof Y=="string"?KX(Y,Q):void 0,H=K===void 0?void 0:`Did you mean "${K}"?`;return wX(X,Y,H)},
NZ=(
X,
Y,
Z,
Q)=>{
let{instancePath:K,keyword:H,params:G}=X,J=j=>{let B=GX(j,Z);return{pointer:j,shown:`${Q}${j}`,parameter:B,secret:B?.secret??B===void 0}};
if(X.propertyName!==void 0)return;
let $=J(K),z=SX(Y,K),{parameter:W,secret:V}=$;
switch(
H){
case"required":{let j=J(`${K}/${P(String(G.missingProperty))}`);return q(j,` is missing. Allowed: ${j.parameter?.allowed}`)}
case"additionalProperties":{let j=String(G.additionalProperty);return AZ(J(`${K}/${P(kX(j))}`),j,K,Q,Z)}
case"propertyNames":{let j=kX(String(G.propertyName)),B=J(`${K}/${P(j)}`);return q(B,`: the name ${JSON.stringify(j)} is not allowed. Allowed: ${W?.allowed}`)}
case"type":return jZ($,z);
case"enum":return BZ($,z,G.allowedValues);
case"uniqueItems":{let[j,B]=[G.i,G.j].map(Number).sort((R,s)=>R-s);return q($,` must not hold an item twice: items ${j} and ${B} are the same`)}
case"maxProperties":return q($,` must have at most ${G.limit} names, not ${Object.keys(z).length}`);
case"minItems":case"maxItems":return q($,` must be ${W?.allowed}; it has ${z.length}`);
case"pattern":case"minLength":case"maxLength":{let j=V?"the value":CX(z);return q($,`: ${j} is not allowed. Allowed: ${W?.allowed}`)}
default:return wX($,z)}},
VZ=X=>{let Y=[],Z=[["",X]];for(let Q=Z.pop();Q!==void 0;Q=Z.pop()){let[K,H]=Q;if(H===null&&Y.push(K),typeof H=="object"&&H!==null){let G=Object.entries(H).map(([J,$])=>[`${K}/${P(J)}`,$]);Z.push(...G.reverse())}}return Y},
TZ=(X,Y)=>X.split("/").some((Z,Q,K)=>{let H=K.slice(0,Q).join("/");return H!==""&&GX(H,Y)?.type==="array"}),
RZ=(X,Y,Z)=>{let Q=`${Z}${X}`,K=`${Q}: null is not allowed`;return TZ(X,Y)?{pointer:Q,message:`${K}.`}:GX(X,Y)?.kind==="setting"?{pointer:Q,message:`${K}; to return to the default use reset: ["${X}"].`}:{pointer:Q,message:`${K}; leave it out.`}},
bX=["additionalProperties","propertyNames","null","type","enum"],
hX=X=>{let Y=bX.indexOf(X);return Y===-1?bX.length:Y},
DZ=X=>{let Y=new Map;for(let Z of X){let Q=Y.get(Z.problem.pointer);(Q===void 0||hX(Z.keyword)<hX(Q.keyword))&&Y.set(Z.problem.pointer,Z)}return[...Y.values()].map(Z=>Z.problem)},
fX=({validate:X,catalog:Y},Z,Q="")=>{let K=(X(Z)?[]:X.errors??[]).flatMap(G=>{let J=NZ(G,Z,Y,Q);return J===void 0?[]:[{keyword:G.keyword,problem:J}]}),H=VZ(Z).map(G=>({keyword:"null",problem:RZ(G,Y,Q)}));return DZ([...K,...H])},
x={input:"string",help:"boolean",schema:"boolean",version:"boolean",envelope:"boolean",form:"boolean",log:"string"},
SZ=X=>{
let Y=new Map;
for(let[Z,Q]of Object.entries(X)){let{flag:K,alias:H,fileFlag:G,type:J}=Q;K!==void 0&&(Y.set(K,{pointer:Z,parameter:Q,form:"value"}),H!==void 0&&Y.set(H,{pointer:Z,parameter:Q,form:"value"}),G!==void 0&&Y.set(G,{pointer:Z,parameter:Q,form:"file"}),J==="boolean"&&Y.set(`no-${K}`,{pointer:Z,parameter:Q,form:"negation"}))}
return Y},
_Z=(X,Y)=>{let Z={};for(let[Q,K]of Object.entries(x))Z[Q]={type:K};for(let[Q,{parameter:K}]of Y)Z[Q]={type:K.type==="boolean"?"boolean":"string"};return Z.help={type:"boolean",short:"h"},BY({args:[...X],options:Z,strict:!1,allowPositionals:!0,tokens:!0}).tokens},
IZ=(X,Y)=>Y===void 0?x[X]==="string":Y.parameter.type!=="boolean",
qZ=(X,Y,Z,Q)=>{if(Y){if(Z===void 0)return`--${X} needs a value.`;if(!Q&&Z.startsWith("--"))return`--${X} needs a value; one that begins with two hyphens is written --${X}=<value>.`}},
LZ=X=>Object.hasOwn(x,X),
EZ=(X,Y,Z)=>{if(!Y.startsWith("--"))return`Unknown flag ${Y}. Flags begin with two hyphens.`;let Q=KX(X,[...Z.keys(),...Object.keys(x)]);return`Unknown flag --${X}.${Q===void 0?"":` Did you mean --${Q}?`}`},
FZ=(
X,
Y)=>{
let Z=[],Q=[],K=(J,$="")=>Q.push({pointer:$,message:J}),H="",G;
for(
let J of _Z(X,Y))if(J.kind==="positional")(G===void 0||J.index!==G+1)&&K(`The argument after ${H||"the name of the step"} belongs to no flag.`);else if(J.kind==="option"){let{name:$,rawName:z,value:W,index:V,inlineValue:j}=J,B=Y.get($);if(H=z,B===void 0&&!LZ($)){V!==G&&K(EZ($,z,Y)),G=V;continue}let R=qZ($,IZ($,B),W,j===!0);R===void 0?Z.push({name:$,meaning:B,value:W}):K(R,B?.pointer)}
return{uses:Z,problems:Q}},
OZ=({parameter:X,form:Y})=>Y==="file"||X.type==="array"||X.type==="map",
MZ=X=>{let Y=new Set,Z=[];return{uses:X.filter(({name:Q,meaning:K})=>{if(K!==void 0&&OZ(K))return!0;let H=K?.pointer??Q;return Y.has(H)?(Z.push({pointer:K?.pointer??"",message:`--${Q} is given twice.`}),!1):(Y.add(H),!0)}),problems:Z}},
PZ=(X,Y)=>{let Z=FZ(X,SZ(Y)),{uses:Q,problems:K}=MZ(Z.uses);return{uses:Q,problems:[...Z.problems,...K]}},
CZ=NX(
{
"node_modules/picocolors/picocolors.js"(
X,
Y){
var Z=process||{},
Q=Z.argv||[],
K=Z.env||{},
H=!(K.NO_COLOR||Q.includes("--no-color"))&&(!!K.FORCE_COLOR||Q.includes("--color")||Z.platform==="win32"||(Z.stdout||{}).isTTY&&K.TERM!=="dumb"||!!K.CI),
G=(z,W,V=z)=>j=>{let B=""+j,R=B.indexOf(W,z.length);return~R?z+J(B,W,V,R)+W:z+B+W},
J=(z,W,V,j)=>{let B="",R=0;do B+=z.substring(R,j)+V,R=j+W.length,j=z.indexOf(W,R);while(~j);return B+z.substring(R)},
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
yZ=4e3,
HX={SIGINT:_.interrupted,SIGTERM:_.terminated},
kZ=X=>{
let Y=new AbortController,Z,Q,K=new Promise(G=>{Q=G}),H=G=>{Y.signal.aborted&&process.exit(HX[G]),X.tell("run.interrupted",{signal:G});let J="It is safe to run it again.";Y.abort(new L(HX[G],`Interrupted by ${G}.`,{hint:J}));let $=`Interrupted by ${G}; calls in flight did not end in time, so what they did is not known.`;Z=setTimeout(()=>Q(new L(HX[G],$,{hint:J})),yZ)};
for(let G of["SIGINT","SIGTERM"])process.on(G,H);
return{signal:Y.signal,overdue:K,dispose:()=>{clearTimeout(Z);for(let G of["SIGINT","SIGTERM"])process.off(G,H)}}},
wZ=()=>({argv:process.argv.slice(2),env:process.env,stdin:process.stdin,stdout:process.stdout,stderr:process.stderr,elapsed:()=>performance.now(),watchSignals:kZ}),
bZ=256*1024,
hZ=4096,
vX=()=>{},
fZ=()=>{process.stdout.on("error",vX),process.stderr.on("error",vX)},
vZ=X=>X.code==="EPIPE"||X.code==="ERR_STREAM_DESTROYED",
d=(X,Y)=>new Promise((Z,Q)=>{X.write(Y,K=>K&&!vZ(K)?Q(K):Z())}),
xZ=async X=>{await new Promise(Y=>process.stderr.write("",Y)),process.exit(X)},
gZ=(X,Y)=>{let{ok:Z,step:Q,version:K,code:H,message:G}=X;return{ok:Z,step:Q,version:K,...H===void 0?{}:{code:H},...G===void 0?{}:{message:G.slice(0,hZ)},file:Y,warnings:[],timings:{},calls:{}}},
uZ=X=>{let Y=JSON.stringify(X);if(Buffer.byteLength(Y)<=bZ)return`${Y}
`;let Z=SY(DY(),`ecs-tenants-${crypto.randomUUID()}.json`);return TY(Z,Y,{mode:384,flag:"wx"}),`${JSON.stringify(gZ(X,Z))}
`},
cZ=(X,Y)=>`${JSON.stringify(X,null,Y?2:0)}
`,
D=class extends Error{},
dZ=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
mZ=X=>{let Y=dZ.test(X)?Number(X):Number.NaN;return Number.isFinite(Y)?Y:X},
pZ=X=>X==="true"?!0:X==="false"?!1:X,
m=(X,Y)=>{try{return JSON.parse(X)}catch(Z){throw new D(`is not valid JSON; it needs ${Y}`,{cause:Z})}},
lZ=X=>{let[,Y,Z,Q]=/^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(X)??[];if(Z===void 0)throw new D("needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp");return{containerPort:Number(Z),...Y===void 0?{}:{hostPort:Number(Y)},...Q===void 0?{}:{protocol:Q}}},
JX=(X,Y,Z)=>{if(Z?.type==="string")return/^\s*\[\s*["\]]/.test(X)?[m(X,"one item, or all as a JSON array of strings")].flat():[X];let Q="a JSON object for one item, or all as a JSON array";if(/^\s*[[{]/.test(X))return[m(X,Q)].flat();if(Y.shorthand==="portMapping")return[lZ(X)];throw new D(`needs ${Q}`)},
xX=(X,Y)=>{if(/^\s*\{/.test(X))return Object.entries(m(X,"KEY=value, or all as a JSON object"));let Z=X.indexOf("=");if(Z>0)return[[X.slice(0,Z),X.slice(Z+1)]];let Q=Z===-1?Y?.(X):void 0;if(Q!==void 0)return[[X,Q]];throw new D(Y===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment")},
gX=(X,Y)=>{switch(Y.type){case"integer":case"number":return mZ(X);case"boolean":return pZ(X);case"object":{if(!/^\s*\{/.test(X))throw new D("needs a JSON object");return m(X,"a JSON object")}default:return X}},
g=class extends Error{},
uX=/[A-Za-z_][A-Za-z0-9_]*/y,
iZ=/:?[-?+]/y,
WX=(X,Y,Z)=>(X.lastIndex=Z,X.exec(Y)?.[0]??""),
p="a $ that stands for itself is written $$, or the value in single quotes",
sZ=(X,Y)=>{let Z=1;for(let Q=Y;Q<X.length;Q+=1)if(X.startsWith("${",Q)?Z+=1:X[Q]==="}"&&(Z-=1),Z===0)return Q;throw new g(`has a \${ without its }; ${p}`)},
cX=()=>new g(`names a variable with $ that is not set; ${p}`),
oZ=(X,Y)=>{let Z=WX(uX,X,0),Q=WX(iZ,X,Z.length);if(Z===""||Q===""&&X.length>Z.length)throw new g(`has a \${\u2026} that names no variable; ${p}`);let K=Y(Z),H=K!==void 0&&!(Q.startsWith(":")&&K===""),G=X.slice(Z.length+Q.length);if(Q.endsWith("+"))return H?l(G,Y):"";if(H)return K;if(Q.endsWith("-"))return l(G,Y);throw cX()},
l=(X,Y)=>{let Z="",Q=0;for(;;){let K=X.indexOf("$",Q);if(K===-1)return Z+X.slice(Q);Z+=X.slice(Q,K);let H=K+1;if(X[H]==="$")Z+="$",Q=H+1;else if(X[H]==="{"){let G=sZ(X,H+1);Z+=oZ(X.slice(H+1,G),Y),Q=G+1}else{let G=WX(uX,X,H);if(G==="")throw new g(`has a $ that names no variable; ${p}`);let J=Y(G);if(J===void 0)throw cX();Z+=J,Q=H+G.length}}},
nZ=/(?:\s|#[^\n]*)*/y,
aZ=/(?:export[^\S\n]+)?([^\s=:{}#'"]+)[^\S\n]*([=:]?)/y,
rZ=/[^\n]*/y,
tZ=/[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y,
eZ={a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",'"':'"',"\\":"\\",$:"$$"},
X0=X=>X.replace(/\\(0[0-7]{0,3}|[\s\S])/g,(Y,Z)=>Z.startsWith("0")?String.fromCharCode(Number.parseInt(Z,8)%256):eZ[Z]??Y),
Y0=class{
#X;
#Y=0;
constructor(X){this.#X=X}
take(X){X.lastIndex=this.#Y;let Y=X.exec(this.#X)??void 0;return Y!==void 0&&(this.#Y=X.lastIndex),Y}
takeQuoted(){let X=this.next,Y=this.#Y+1;for(let Z=Y;Z<this.#X.length;Z+=1)if(this.#X[Z]==="\\")Z+=1;else if(this.#X[Z]===X)return this.#Y=Z+1,this.#X.slice(Y,Z)}
get next(){return this.#X.charAt(this.#Y)}
get line(){return this.#X.slice(0,this.#Y).split(`
`).length}},
dX="is not KEY=value",
Z0=(X,Y)=>{let Z=X.take(/[^\S\n]*/y)?.[0]??"",Q=X.next;if(Q!=='"'&&Q!=="'"){let[H=""]=X.take(rZ)??[];return l(`${Z}${H}`.replace(/\s#.*$/,"").trim(),Y)}let K=X.takeQuoted();if(K===void 0)throw new D("has a quote that is not closed");if(X.take(tZ)===void 0)throw new D("has more than a comment after its closing quote");return Q==="'"?K.replace(/\\([\s\S])/g,(H,G)=>G==="'"?G:H):l(X0(K),Y)},
mX=(
X,
Y)=>{
let Z=new Y0(X.replace(/^\uFEFF/,"").replaceAll(`\r
`,`
`)),Q=[],K=new Map;
for(;;){
if(Z.take(nZ),Z.next==="")return Q;
let{line:H}=Z;
try{let[,G="",J=""]=Z.take(aZ)??[],$;if(G==="")throw new D(dX);if(J!=="")$=Z0(Z,z=>Y?.(z)??K.get(z));else{if(Z.next!==""&&Z.next!==`
`)throw new D(dX);$=Y?.(G)}if($===void 0)throw new D(Y===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment");Q.push([G,$]),K.set(G,$)}catch(G){throw G instanceof D||G instanceof g?new D(`: line ${H} ${G.message}`,{cause:G}):G}}},
$X=1024*1024,
k=class extends Error{},
Q0={ENOENT:"does not exist",EACCES:"may not be read",EISDIR:"is a directory"},
pX=X=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(X)}catch(Y){throw new k("is not UTF-8",{cause:Y})}},
lX=()=>new k(`is larger than ${$X/1024} KiB`),
iX=X=>{try{if(RY(X).size>$X)throw lX();return pX(UX(X))}catch(Y){if(Y instanceof k)throw Y;let Z=Y.code??"";throw new k(Q0[Z]??`cannot be read (${Z})`,{cause:Y})}},
K0=async X=>{let Y=[],Z=0;for await(let Q of X)if(Y.push(Q),Z+=Q.length,Z>$X)throw lX();return pX(Buffer.concat(Y))},
G0=({value:X="",meaning:Y},Z)=>{let Q=K=>Z[K];if(Y?.form!=="file")return xX(X,Y?.parameter.fileFlag===void 0?void 0:Q);try{return mX(iX(X),Q)}catch(K){throw K instanceof k?new D(`: the file ${K.message}`,{cause:K}):K}},
H0=({value:X,meaning:Y},Z)=>{if(Y?.form==="negation"){if(X!==void 0)throw new D("takes no value");return!1}return X===void 0?!0:gX(X,Z)},
J0=class{
problems=[];
values=new Map;
#X;
#Y;
#Q=new Set;
constructor(X,Y){this.#X=X,this.#Y=Y}
add(X,{pointer:Y,parameter:Z,form:Q}){try{Z.type==="map"?this.#K(Y,G0(X,this.#Y),Q):Z.type==="array"?this.#Z(Y,Z,X.value??""):this.values.set(Y,H0(X,Z))}catch(K){if(!(K instanceof D))throw K;let H=K.message.startsWith(":")?"":" ";this.problems.push({pointer:Y,message:`--${X.name}${H}${K.message}.`})}}
#Z(X,Y,Z){let Q=JX(Z,Y,this.#X[`${X}/*`]);this.values.set(X,[...this.values.get(X)??[],...Q])}
#K(X,Y,Z){let Q=Object.entries(this.values.get(X)??{}),K=Y.filter(([H])=>{let G=`${X}/${P(H)}`;return Z==="file"?!this.#Q.has(G):(this.#Q.has(G)&&this.problems.push({pointer:G,message:`${G} is given twice.`}),this.#Q.add(G),!0)});this.values.set(X,Object.fromEntries([...Q,...K]))}},
W0=VX(CZ(),1),
sX=["text","json","quiet"],
$0=15e3,
oX=X=>{let Y=Math.round(X/1e3),Z=K=>String(K).padStart(2,"0");if(Y<60)return`${Y}s`;let Q=Math.floor(Y/60);return Q<60?`${Q}m${Z(Y%60)}s`:`${Math.floor(Q/60)}h${Z(Q%60)}m`},
z0=X=>{let Y=X.pointer===""||X.message.startsWith(X.pointer),Z=X.hint===void 0?"":` ${X.hint}`;return`  ${Y?"":`${X.pointer}: `}${X.message}${Z}`},
j0=({message:X,hint:Y,problems:Z,stack:Q})=>{let K=Z.map(J=>J.message).join(" "),H=Z.length>1&&X.endsWith(K),G=Z.length===1&&X===K;return[H?X.slice(0,-K.length).trimEnd():X,...G?[]:Z.map(z0),...Y===void 0?[]:[`  ${Y}`],...Q===void 0?[]:Q.split(`
`)]},
U0=(X,Y)=>{let{NO_COLOR:Z,FORCE_COLOR:Q,TERM:K}=Y;return Z!==void 0&&Z!==""?!1:Q!==void 0&&Q!==""?Q!=="0":X&&K!=="dumb"},
A0=(
{step:X,mode:Y,color:Z,write:Q,elapsed:K})=>{
let H=W0.default.createColors(Z),
G={info:N=>N,warn:H.yellow,error:H.red},
J=new Set,
$=X,
z,
W,
V=N=>N.split(`
`).map(NY).join(`
`),
j=(N,S,M={},F=S.split(`
`))=>{if(Y==="quiet"&&N==="info")return;let O=K();if(Y==="json"){Q(`${JSON.stringify({elapsedMs:Math.round(O),level:N,message:S,...M})}
`);return}let b=`${H.bold($)}  ${H.dim(`+${oX(O)}`)}  `;Q(F.map(UY=>`${b}${G[N](nY(V(UY)))}
`).join(""))},
B=()=>{clearInterval(W),W=void 0},
R=()=>{z===void 0||K()-z.saidAt<$0||(z.saidAt=K(),j("info",`${z.message} (for ${oX(K()-z.since)})`,z.details))},
s=(N,S)=>{J.has(N)||(J.add(N),j("warn",Y==="json"?N:`Warning: ${N}`,S))},
jY=(N,S)=>{z?.message!==N?(z={message:N,details:S,since:K(),saidAt:K()},j("info",N,S)):R(),W??=setInterval(R,1e3).unref()};
return{
get warnings(){return[...J]},
about(N){$=`${X} ${N}`},
tell(N,...S){let{level:M,text:F}=LX[N],[O]=S,b={event:N,...O===void 0?{}:{data:O}};if(M==="warn")return s(F(...S),b);if(M==="waiting")return jY(F(...S),b);B(),j("info",F(...S),b)},
failure(N){B();let{message:S,hint:M,problems:F,stack:O}=N;j("error",S,{event:"run.failed",hint:M,problems:F,stack:O},j0(N))},
stop:B}},
B0=X=>{
let Y=new Map(X.filter(G=>G.meaning===void 0).map(({name:G,value:J})=>[G,J])),Z=G=>Y.has(G)&&Y.get(G)!=="false",Q=Y.get("input"),K=Y.get("log")??"text",H=sX.find(G=>G===K);
return{run:{...Q===void 0?{}:{input:Q},help:Z("help"),schema:Z("schema"),version:Z("version"),envelope:Z("envelope"),form:Z("form"),log:H??"text"},problems:H===void 0?[{pointer:"",message:`--log must be one of ${sX.join(", ")}.`}]:[]}},
N0=X=>[...X].sort(([Y],[Z])=>E(Y).length-E(Z).length).reduce((Y,[Z,Q])=>f(Y,iY(E(Z),Q)),{}),
V0=(X,Y,Z)=>{let{uses:Q,problems:K}=PZ(X,Y),H=B0(Q),G=new J0(Y,Z);for(let J of Q)J.meaning!==void 0&&G.add(J,J.meaning);return{run:H.run,request:N0(G.values),problems:[...K,...H.problems,...G.problems]}},
T0=X=>/^(["'])(.*)\1$/.exec(X)?.[2]??X,
R0=X=>X.split(`
`).flatMap((Y,Z)=>{let Q=Y.trim();if(Q===""||Q.startsWith("#"))return[];let K=Q.indexOf("=");if(K<1)throw new D(`: line ${Z+1} is not KEY=value`);return[[Q.slice(0,K).trim(),T0(Q.slice(K+1).trim())]]}),
D0="RESET",
S0=(X,Y,Z,Q)=>{let K=Q[`${Y}/*`];return/^[[{]/.test(X)?JX(X,Z,K):X.split(`
`).map(H=>H.trim()).filter(H=>H!=="").flatMap(H=>JX(H,Z,K))},
_0=(X,Y,Z,Q)=>Z.type==="array"?S0(X,Y,Z,Q):Z.type!=="map"?gX(X,Z):X.startsWith("{")?Object.fromEntries(xX(X)):Object.fromEntries(Z.fileFlag===void 0?R0(X):mX(X)),
I0=class{
values=[];
resets=[];
problems=[];
#X;
constructor(X){this.#X=X}
add(X,Y){let Z=`/${X}`,Q=this.#X[Z],K=typeof Y=="string"?Y.trim():Y;Q===void 0||typeof K!="string"?this.values.push([X,K]):K===D0&&Q.kind==="setting"?this.resets.push(Z):K!==""&&this.#Y(X,K,Q)}
#Y(X,Y,Z){let Q=`/${X}`;try{this.values.push([X,_0(Y,Q,Z,this.#X)])}catch(K){if(!(K instanceof D))throw K;let H=K.message.startsWith(":")?"":" ";this.problems.push({pointer:Q,message:`${Q}${H}${K.message}.`})}}},
q0=(
X,
Y)=>{
let{form:Z,...Q}=X;
if(Z===void 0)return{request:X,problems:[]};
if(!h(Z))return{request:Q,problems:[{pointer:"/form",message:"/form must be a JSON object."}]};
let K=new I0(Y);
for(let[J,$]of Object.entries(Z))Object.hasOwn(Q,J)||K.add(J,$);
let H=f(Object.fromEntries(K.values),Q);
if(K.resets.length===0)return{request:H,problems:K.problems};
let G=Array.isArray(H.reset)?H.reset:[];
return{request:{...H,reset:[...new Set([...G,...K.resets])]},problems:K.problems}},
nX=X=>Array.isArray(X)?X.map(nX):typeof X=="string"?_X(X):X,
L0=(X,Y)=>{let Z={...X};for(let[Q,{host:K}]of Object.entries(Y)){let H=Q.replace(/^\/|\/\*$/g,"");K===!0&&Object.hasOwn(X,H)&&(Z[H]=nX(X[H]))}return Z},
E0=(X,Y)=>{let{message:Z}=X,[,Q]=/at position (\d+)/.exec(Z)??[];if(Q!==void 0){let K=Y.slice(0,Number(Q)).split(`
`);return` at line ${K.length}, column ${(K.at(-1)?.length??0)+1}`}return/end of JSON/.test(Z)?": it ends too early":""},
F0=X=>Array.isArray(X)?"a list":X===null?"null":`a ${typeof X}`,
O0=(X,Y)=>{let Z=Q=>({problem:{pointer:"",message:Q}});if(X.trim()==="")return Z(`${Y} is empty; a JSON object is needed.`);try{let Q=JSON.parse(X);return h(Q)?{request:Q}:Z(`${Y} must be a JSON object, not ${F0(Q)}.`)}catch(Q){return Z(`${Y} is not valid JSON${E0(Q,X)}.`)}},
M0=async(X,Y)=>{let Z=X==="-"?"stdin":`The file ${X}`;try{return O0(X==="-"?await K0(Y):iX(X),Z)}catch(Q){if(Q instanceof k)return{problem:{pointer:"",message:`${Z} ${Q.message}.`}};throw Q}},
P0=async(
X,
Y,
Z)=>{
let Q=Y.run.input===void 0?{request:{}}:await M0(Y.run.input,Z);
if("problem"in Q)return{problems:[...Y.problems,Q.problem]};
let K=Y.run.form?q0(Q.request,X.catalog):{request:Q.request,problems:[]},H=L0(f(K.request,Y.request),X.catalog),G=[...Y.problems,...K.problems],J=new Set(G.map(W=>W.pointer)),$=fX(X,H).filter(W=>!J.has(W.pointer)),z=[...G,...$];
return z.length===0?{input:H,problems:[]}:{problems:z}},
C0=class{
#X={};
add(X){let{timings:Y,calls:Z,warnings:Q}=this.#X;this.#X={...this.#X,...X,timings:{...Y,...X.timings},calls:{...Z,...X.calls},warnings:[...new Set([...Q??[],...X.warnings??[]])]}}
build(X,Y,Z,Q={}){let{warnings:K=[],timings:H={},calls:G={},...J}=this.#X,{ok:$,step:z,version:W,...V}=J;return{ok:X,step:Y,version:Z,...V,...Q,warnings:K,timings:H,calls:G}}},
y0=({code:X,message:Y,hint:Z,problems:Q,aws:K})=>({code:X,message:Y,...Z===void 0?{}:{hint:Z},...Q.length===0?{}:{errors:Q.map(H=>({...H}))},...K===void 0?{}:{aws:K}}),
zX=1,
k0=X=>`Try: ${X} --help, or ${X} --name <text> [flags].`,
w0=async({run:X},Y,Z)=>{if(X.help)await d(Z,await Y.help());else if(X.schema)await d(Z,`${JSON.stringify(await Y.schema(),null,2)}
`);else if(X.version)await d(Z,`${u}
`);else return!1;return!0},
b0=class{
#X;
#Y;
#Q;
#Z;
#K=new C0;
#H=!1;
constructor(X,Y,Z){this.#X=X,this.#Y=Y,this.#Q=Z,this.#Z=A0({step:X.name,mode:Z.run.log,color:U0(Y.stderr.isTTY===!0,Y.env),write:Q=>Y.stderr.write(Q),elapsed:Y.elapsed})}
async toEnd(){try{if(this.#Y.argv.length===0&&!this.#X.contract.validate({}))throw new L(_.invalidInput,"No parameters were given.",{hint:k0(this.#X.name)});let X=this.#J(),Y=await this.#$(await this.#W(),X);return this.#j(Y)}catch(X){return X instanceof L?this.#U(X):this.crashed(X)}finally{this.#Z.stop()}}
crashed(X){let Y=X instanceof Error?X:new Error(String(X)),Z=`Unexpected error: ${Y.message}`,Q=this.#Q.run.log==="json"||(this.#Y.env.ECS_TENANTS_DEBUG??"")!=="",K="This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.";return this.#Z.failure({message:Z,problems:[],...Q&&Y.stack!==void 0?{stack:Y.stack}:{hint:K}}),{code:zX,handled:!1,result:this.#G(!1,{code:zX,message:Z,hint:K})}}
#J(){return DX(this.#X.load())}
async#W(){let X=await P0(this.#X.contract,this.#Q,this.#Y.stdin);if(!("input"in X))throw r(X.problems);let Y=X.input.name;typeof Y=="string"&&this.#Z.about(Y);let Z=this.#X.check(X.input);if(Z.length>0)throw r(Z);return X.input}
async#$(X,Y){let Z=this.#Y.watchSignals(this.#Z);try{let Q=Z.overdue.then(K=>{throw this.#H=!0,K});return await Promise.race([this.#z(X,Y,Z),Q])}catch(Q){throw Z.signal.aborted&&!(Q instanceof L)?Z.signal.reason:Q}finally{Z.dispose()}}
async#z(X,Y,{signal:Z}){let Q=await Y;return Z.throwIfAborted(),Q(X,{log:this.#Z,signal:Z,version:u,env:this.#Y.env,...this.#Y.aws===void 0?{}:{aws:this.#Y.aws},report:K=>this.#K.add(K)})}
#j({code:X,result:Y,text:Z}){if(this.#K.add(Y),X===_.done)return{code:X,handled:!0,result:this.#G(!0),text:Z};let{message:Q=`${this.#X.name} ended with code ${X}.`,hint:K,errors:H=[]}=Y;return this.#Z.failure({message:Q,problems:H,...K===void 0?{}:{hint:K}}),{code:X,handled:!0,result:this.#G(!1,{code:X,message:Q})}}
#U(X){let{message:Y,hint:Z,problems:Q}=X;return this.#Z.failure({message:Y,problems:Q,...Z===void 0?{}:{hint:Z}}),{code:X.code,handled:!this.#H,result:this.#G(!1,y0(X))}}
#G(X,Y={}){return this.#K.add({warnings:[...this.#Z.warnings],timings:{total:Math.round(this.#Y.elapsed())}}),this.#K.build(X,this.#X.name,u,Y)}},
h0=async({code:X,result:Y,handled:Z,text:Q},K,{stdout:H,stderr:G})=>{try{await d(H,K?uZ(Y):Q??cZ(Y,H.isTTY===!0))}catch(J){return G.write(`The result could not be written: ${J.message}
`),X===_.done?zX:X}return K&&Z?_.done:X},
f0=async(X,Y,Z=new Promise(()=>{}))=>{let Q=V0(Y.argv,X.contract.catalog,Y.env);if(await w0(Q,X.contract,Y.stdout))return _.done;let K=new b0(X,Y,Q),H=await Promise.race([K.toEnd(),Z.catch(G=>K.crashed(G))]);return h0(H,Q.run.envelope,Y)},
v0=async X=>{fZ(),globalThis.console=new VY(process.stderr),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let Y=new Promise((Z,Q)=>process.on("uncaughtException",Q));return xZ(await f0(X,wZ(),Y))},
x0=["./schemas/","../../resources/ecs-tenants/schemas/","../schemas/"],
aX=async X=>{for(let Y of x0)try{return JSON.parse(UX(new URL(`${Y}${X}.schema.json`,import.meta.url),"utf8"))}catch(Z){if(Z.code!=="ENOENT")throw Z}throw new Error(`The schema of ${X} is not beside the step.`)};
const g0=Object.freeze(Object.defineProperty({__proto__:null,readSchema:aX},Symbol.toStringTag,{value:"Module"}));
var i=({loadBalancer:X})=>X!==void 0&&X!=="none",
A=(X,Y,Z)=>({pointer:X,message:`${X} ${Y}`,...Z===void 0?{}:{hint:Z}}),
rX=65536,
tX=8192,
eX=X=>new TextEncoder().encode(JSON.stringify(X)??"").length,
XY=X=>({environment:Object.entries(X.environment??{}).map(([Y,Z])=>({name:Y,value:Z})),secrets:Object.entries(X.secrets??{}).map(([Y,Z])=>({name:Y,valueFrom:Z})),command:X.command??[],entryPoint:X.entryPoint??[],healthCheck:X.healthCheck??{}}),
YY=(X,Y)=>{let Z=eX(Y);if(Z<=rX)return;let Q=Object.entries(XY(X)).map(([G,J])=>[G,eX(J)]),[K,H]=Q.reduce((G,J)=>J[1]>G[1]?J:G);return A(`/${K}`,`has ${H} bytes, and the task definition ${Z}: ECS takes at most ${rX}.`,"Make values shorter, or keep them where the app reads them by itself: in a parameter, a secret or a file.")},
u0=X=>[YY(X,{containerDefinitions:[{image:X.image,...XY(X)}]})],
ZY=(X,Y)=>({containerOverrides:[{name:X,command:[...Y]}]}),
c0=(X,Y,Z)=>{let{length:Q}=JSON.stringify(ZY(Y,Z));return Q<=tX?void 0:A(X,`makes overrides of ${Q} characters: ECS takes at most ${tX}, the JSON around them included.`,"Put a script into the image, or keep its text where the task reads it by itself, and call it by a short command.")},
QY=X=>X.flatMap((Y,Z)=>Y!==void 0&&X.indexOf(Y)<Z?[Z]:[]),
d0=(
{networkMode:X,subnets:Y,securityGroups:Z,assignPublicIp:Q,loadBalancer:K},
{fargate:H,resolved:G})=>[H===!0&&X!==void 0&&X!=="awsvpc"?A("/networkMode",`is ${X}; Fargate takes awsvpc only.`):void 0,G&&X==="awsvpc"&&Y===void 0?A("/subnets","is missing: networkMode awsvpc needs subnets.","Give subnets, or tag the cluster ecs-tenants:subnets."):void 0,...X!==void 0&&X!=="awsvpc"?[["/subnets",Y],["/securityGroups",Z],["/assignPublicIp",Q]].map(([J,$])=>$===void 0?void 0:A(J,`goes with networkMode awsvpc only, not with ${X}.`)):[],X==="none"&&i({loadBalancer:K})?A("/networkMode","is none: nothing could reach the container from a load balancer.","Choose another networkMode, or loadBalancer none."):void 0,G&&H===!1&&Q==="ENABLED"?A("/assignPublicIp","is ENABLED, which only Fargate takes."):void 0],
m0=(
{portMappings:X,containerPort:Y,networkMode:Z,loadBalancer:Q})=>{
if(X===void 0)return[];
let K=QY(X.map(J=>`${J.containerPort}/${J.protocol??"tcp"}`)),H=QY(X.map(J=>J.hostPort===void 0||J.hostPort===0?void 0:`${J.hostPort}/${J.protocol??"tcp"}`)),G=Z==="awsvpc"||Z==="host";
return[
...K.map(J=>A(`/portMappings/${J}/containerPort`,`is ${X[J]?.containerPort} a second time.`)),
...H.map(J=>A(`/portMappings/${J}/hostPort`,`is ${X[J]?.hostPort} a second time.`)),
...X.map((J,$)=>G&&J.hostPort!==void 0&&J.hostPort!==J.containerPort?A(`/portMappings/${$}/hostPort`,`is ${J.hostPort}: with networkMode ${Z} it has to be containerPort, ${J.containerPort}.`,"Leave hostPort out."):void 0),
Z==="none"&&X.length>0?A("/portMappings","cannot be mapped with networkMode none."):void 0,
i({loadBalancer:Q})&&!X.some(J=>J.protocol!=="udp")?A("/portMappings","has no tcp port that the load balancer could send to.","Give containerPort, or loadBalancer none for a worker."):void 0,
Y!==void 0&&X.length>0&&!X.some(J=>J.containerPort===Y&&J.protocol!=="udp")?A("/containerPort",`is ${Y}, which is no tcp port of portMappings.`):void 0]},
KY=({scaling:X,minCount:Y,maxCount:Z,desiredCount:Q})=>X===!1?[]:Y!==void 0&&Z!==void 0&&Y>Z?[A("/minCount",`is ${Y}, more than maxCount, ${Z}.`)]:[Q!==void 0&&Y!==void 0&&Q<Y?A("/desiredCount",`is ${Q}, less than minCount, ${Y}: autoscaling would raise it at once.`,"Raise it, lower minCount, or scaling: false."):void 0,Q!==void 0&&Z!==void 0&&Q>Z?A("/desiredCount",`is ${Q}, more than maxCount, ${Z}: autoscaling would lower it at once.`):void 0],
GY=(
X,
Y,
Z)=>{
if(Y===void 0)return[];
let Q=[],K=Y.map($=>({lower:$.metricIntervalLowerBound??-1/0,upper:$.metricIntervalUpperBound??1/0,by:$.scalingAdjustment})).sort(($,z)=>$.lower-z.lower);
for(let{lower:$,upper:z,by:W}of K)$>=z&&Q.push(A(X,`has a step whose lower bound, ${$}, is not below its upper bound, ${z}.`)),Z==="out"&&W<=0&&Q.push(A(X,`has a step of ${W}: an increase in load has to add tasks.`)),Z==="in"&&W>=0&&Q.push(A(X,`has a step of ${W}: a decrease in load has to remove tasks.`));
for(let[$,z]of K.entries()){let W=K[$+1];W!==void 0&&z.upper!==W.lower&&Q.push(A(X,`has ${z.upper<W.lower?"a gap":"an overlap"} between ${z.upper} and ${W.lower}.`))}
let H=K[0]?.lower,G=K.at(-1)?.upper,J=Z==="out"?H===0&&G===1/0:H===-1/0&&G===0;
return Q.length===0&&!J&&Q.push(A(X,Z==="out"?"has to begin at the lower bound 0 and to end open.":"has to begin open and to end at the upper bound 0.")),Q},
p0=X=>X<3600?86400:604800,
HY=(X,{period:Y,evaluationPeriods:Z}={})=>{if(Y===void 0||Z===void 0)return;let Q=p0(Y);if(!(Y*Z<=Q))return A(`/${X}/evaluationPeriods`,`is ${Z}: with a period of ${Y} s the alarm would look at ${Y*Z} s; CloudWatch takes at most ${Q} s.`,`At most ${Math.floor(Q/Y)} with this period.`)},
JY=({scaleOut:X,scaleIn:Y})=>[X?.threshold!==void 0&&Y?.threshold!==void 0&&X.threshold<=Y.threshold?A("/scaleOut/threshold",`is ${X.threshold} percent, not above scaleIn.threshold, ${Y.threshold} percent: the service would grow and shrink without end.`):void 0,HY("scaleOut",X),HY("scaleIn",Y),...GY("/scaleOut/stepAdjustments",X?.stepAdjustments,"out"),...GY("/scaleIn/stepAdjustments",Y?.stepAdjustments,"in")],
l0=({memory:X,memoryReservation:Y},{fargate:Z,resolved:Q})=>[X!==void 0&&Y!==void 0&&Y>X?A("/memoryReservation",`is ${Y} MiB, more than memory, ${X} MiB.`,"Lower it, or raise memory."):void 0,Q&&Z===!1&&X===void 0&&Y===void 0?A("/memory","is missing, and memoryReservation too: a task on EC2 needs one of them.","Give memory in MiB."):void 0],
T=1024,
w=(X,Y,Z)=>Array.from({length:Math.floor((Y-X)/Z)+1},(Q,K)=>X+K*Z),
WY=new Map([[256,[512,T,2*T]],[512,w(T,4*T,T)],[1024,w(2*T,8*T,T)],[2048,w(4*T,16*T,T)],[4096,w(8*T,30*T,T)],[8192,w(16*T,60*T,4*T)],[16384,w(32*T,120*T,8*T)]]),
i0=({cpu:X,memory:Y},{fargate:Z})=>{if(Z!==!0||X===void 0)return[];let Q=WY.get(X);return Q===void 0?[A("/cpu",`is ${X}, which Fargate does not offer.`,`Fargate offers ${[...WY.keys()].join(", ")} CPU units.`)]:Y===void 0||Q.includes(Y)?[]:[A("/memory",`is ${Y} MiB, which Fargate does not offer with ${X} CPU units.`,`With ${X} CPU units Fargate offers ${Q[0]} to ${Q.at(-1)} MiB: ${Q.slice(0,4).join(", ")}${Q.length>4?" \u2026":""}.`)]},
s0=({environment:X,secrets:Y})=>Object.keys(X??{}).map(Z=>Y!==void 0&&Object.hasOwn(Y,Z)?A(`/environment/${Z}`,"is also one of secrets: a name can be only one of both.",`Drop one; reset: ["/environment/${Z}"] removes the variable.`):void 0),
$Y=Object.keys(RX).length-3,
o0=({tags:X})=>{let Y=Object.keys(X??{}).length,Z=n-$Y;return[Y>Z?A("/tags",`has ${Y} tags, those of the cluster included. AWS takes ${n} on a resource, and ${$Y} are needed here: ${Z} are left.`,'reset: ["/tags/<key>"] takes one away.'):void 0]},
n0=([X,...Y])=>{let Z=Y.join(" ");return X==="CMD-SHELL"&&Y.length>1?A("/healthCheck/command",`has ${Y.length} items after CMD-SHELL: Docker would run only the first, ${Y[0]}.`,`Join them into one: ${JSON.stringify(["CMD-SHELL",Z])}.`):X==="CMD"&&FX(Y)?A("/healthCheck/command","has a whole line after CMD: Docker would look for a program of that name.",`Write ${JSON.stringify(["CMD-SHELL",Z])}, or one item a word.`):void 0},
a0=X=>{
let{healthCheckTimeoutSeconds:Y,healthCheckIntervalSeconds:Z,healthCheck:Q}=X,{repositoryCredentials:K}=X;
return[Y!==void 0&&Z!==void 0&&Y>=Z?A("/healthCheckTimeoutSeconds",`is ${Y}, not less than healthCheckIntervalSeconds, ${Z}.`):void 0,Q!==void 0&&!/^CMD(-SHELL)?$/.test(Q.command?.[0]??"")?A("/healthCheck/command","has to begin with CMD or CMD-SHELL."):void 0,n0(Q?.command??[]),K!==void 0&&K.credentialsParameter===void 0?A("/repositoryCredentials/credentialsParameter","is missing.","Reset /repositoryCredentials as a whole."):void 0]},
r0=({minimumHealthyPercent:X,maximumPercent:Y})=>[X===100&&Y===100?A("/maximumPercent","and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.","Raise maximumPercent, or lower minimumHealthyPercent."):void 0],
t0=({hosts:X,loadBalancer:Y},{resolved:Z})=>[X!==void 0&&X.length>0&&Y==="none"?A("/hosts","needs a load balancer; loadBalancer is none."):void 0,Z&&i({loadBalancer:Y})&&(X??[]).length===0?A("/hosts","is missing, and there is no domain to make it from.","Give domain or hosts, or tag the cluster ecs-tenants:domain."):void 0,...(X??[]).map(Q=>Q.length>128?A("/hosts",`has ${Q} with ${Q.length} characters; a listener rule takes 128.`,"Use a shorter name or domain."):void 0)],
e0=({executionRoleArn:X,secrets:Y,repositoryCredentials:Z},{fargate:Q,resolved:K})=>{if(!K||X!==void 0)return[];let H=Object.keys(Y??{}).length>0?"secrets are read with it":Z!==void 0?"repositoryCredentials are read with it":Q===!0?"Fargate pulls images and writes logs with it":void 0;return H===void 0?[]:[A("/executionRoleArn",`is missing: ${H}.`,"Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.")]},
zY=X=>X!==void 0,
X3=[e0,l0,i0,d0,m0,s0,u0,o0,KY,JY,a0,r0,t0],
Y3=X=>[KY,JY].flatMap(Y=>Y(X,{fargate:void 0,resolved:!0})).filter(zY),
Z3=(X,Y)=>X3.flatMap(Z=>Z(X,Y)).filter(zY);
export{
c0 as A,
fY as B,
ZY as C,
A as D,
xY as E,
EX as F,
FX as G,
YY as H,
e as I,
Y3 as J,
Z3 as K,
yY as L,
LX as M,
fX as N,
vY as O,
uY as P,
_X as Q,
JZ as R,
L as S,
CY as T,
n as U,
XX as V,
u as W,
v0 as X,
PY as Y,
g0 as Z,
VX as _,
pY as a,
mY as b,
gY as c,
OY as d,
MY as e,
a as f,
aX as g,
_ as h,
hY as i,
r as j,
DX as k,
cY as l,
f as m,
h as n,
tY as o,
E as p,
eY as q,
x as r,
wY as s,
bY as t,
o as u,
SX as v,
lY as w,
TX as x,
RX as y,
i as z};
