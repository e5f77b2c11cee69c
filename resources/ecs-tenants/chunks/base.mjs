import{parseArgs as XX,stripVTControlCharacters as YX}from"node:util";
import{Console as ZX}from"node:console";
import{writeFileSync as HX,statSync as KX,readFileSync as JQ}from"node:fs";
import{tmpdir as WX}from"node:os";
import{join as GX}from"node:path";
import{createRequire as JX}from"node:module";
var f="0.1.0",
$X=Object.create,
$Q=Object.defineProperty,
zX=Object.getOwnPropertyDescriptor,
zQ=Object.getOwnPropertyNames,
jX=Object.getPrototypeOf,
AX=Object.prototype.hasOwnProperty,
jQ=(Q,X)=>function(){try{return X||(0,Q[zQ(Q)[0]])((X={exports:{}}).exports,X),X.exports}catch(Y){throw X=0,Y}},
UX=(Q,X,Y,Z)=>{if(X&&typeof X=="object"||typeof X=="function")for(let H of zQ(X))!AX.call(Q,H)&&H!==Y&&$Q(Q,H,{get:()=>X[H],enumerable:!(Z=zX(X,H))||Z.enumerable});return Q},
AQ=(Q,X,Y)=>(Y=Q!=null?$X(jX(Q)):{},UX(X||!Q||!Q.__esModule?$Q(Y,"default",{value:Q,enumerable:!0}):Y,Q)),
VX={
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
BX=["image","cpu","memory","memoryReservation","networkMode","containerPort","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn","logRetentionInDays","tags","protected","scaling","minCount","maxCount","desiredCount","scaleOut","scaleIn","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","loadBalancer","healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes","hosts","dns"],
NX=["/image","/cpu","/memory","/memoryReservation","/networkMode","/containerPort","/portMappings","/entryPoint","/command","/environment","/secrets","/repositoryCredentials","/repositoryCredentials/credentialsParameter","/healthCheck","/healthCheck/command","/healthCheck/interval","/healthCheck/timeout","/healthCheck/retries","/healthCheck/startPeriod","/stopTimeout","/cpuArchitecture","/taskRoleArn","/executionRoleArn","/logRetentionInDays","/tags","/protected","/scaling","/minCount","/maxCount","/desiredCount","/scaleOut","/scaleOut/threshold","/scaleOut/period","/scaleOut/evaluationPeriods","/scaleOut/cooldown","/scaleOut/stepAdjustments","/scaleIn","/scaleIn/threshold","/scaleIn/period","/scaleIn/evaluationPeriods","/scaleIn/cooldown","/scaleIn/stepAdjustments","/minimumHealthyPercent","/maximumPercent","/healthCheckGracePeriodSeconds","/capacityProviderStrategy","/subnets","/securityGroups","/assignPublicIp","/loadBalancer","/healthCheckPath","/matcher","/healthCheckIntervalSeconds","/healthCheckTimeoutSeconds","/healthyThresholdCount","/unhealthyThresholdCount","/deregistrationDelaySeconds","/targetGroupAttributes","/hosts","/dns"],
TX={
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
RX={forceNewDeployment:!1,plan:!1,wait:!0,onFailure:"stop",timeoutMinutes:20,complete:!1,adopt:!1},
qX=JX(import.meta.url),
l=Q=>JSON.stringify(Q,(X,Y)=>Y!==null&&typeof Y=="object"&&!Array.isArray(Y)?Object.fromEntries(Object.entries(Y).sort(([Z],[H])=>Z<H?-1:Z>H?1:0)):Y)??"null",
UQ=(Q,X)=>qX("node:crypto").createHash("sha256").update(Q,"utf8").digest("hex").slice(0,X),
SX=(Q,X)=>l(Q)===l(X),
VQ={cluster:"ecs-tenants:cluster",tenant:"ecs-tenants:tenant",service:"ecs-tenants:service",digest:"ecs-tenants:digest",build:"ecs-tenants:build",steady:"ecs-tenants:steady",rule:"ecs-tenants:rule",hosts:"ecs-tenants:hosts",dns:"ecs-tenants:dns",scaling:"ecs-tenants:scaling",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",state:"ecs-tenants:state",applied:"ecs-tenants:applied",image:"ecs-tenants:image",revision:"ecs-tenants:revision",halted:"ecs-tenants:halted",run:"ecs-tenants:run"},
DX={cluster:"ecs-tenants:cluster",default:"ecs-tenants:default",domain:"ecs-tenants:domain",listener:"ecs-tenants:listener",scheme:"ecs-tenants:scheme",subnets:"ecs-tenants:subnets",securityGroups:"ecs-tenants:security-groups",executionRole:"ecs-tenants:execution-role",taskRole:"ecs-tenants:task-role",layout:"ecs-tenants:layout",defaultPrefix:"ecs-tenants:default/"},
IX={vpc:"ecs-tenants:vpc",zone:"ecs-tenants:zone",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",dockerHubSecret:"ecs-tenants:docker-hub-secret",instanceProfile:"ecs-tenants:instance-profile",secretsPrefix:"ecs-tenants:secrets-prefix",kmsKey:"ecs-tenants:kms-key",capacityProvider:"ecs-tenants:capacity-provider",settings:"ecs-tenants:settings"},
FX=Q=>Object.fromEntries((Q??[]).map(X=>[X.key??X.Key??"",X.value??X.Value??""])),
i=50,
s=256,
_X=Q=>{let X=[...new TextEncoder().encode(Q)].map(Y=>{let Z=String.fromCharCode(Y);return/[A-Za-z0-9 +\-._:/@]/.test(Z)?Z:`=${Y.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return X.length<=s?X:`${X.slice(0,s-13).replace(/=.?$/,"")} ${UQ(Q,12)}`},
EX=Q=>{let X=Q.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(X)}catch{return Q}},
LX=Q=>Object.fromEntries(Object.entries(Q).filter(([X])=>!/^(ecs-tenants|aws):/i.test(X))),
D={done:0,invalidInput:2,refused:3,rolloutFailed:4,awsRefused:5,superseded:6,timedOut:7,interrupted:130,terminated:143},
_=class extends Error{code;hint;problems;aws;constructor(Q,X,Y={}){super(X,Y.cause===void 0?void 0:{cause:Y.cause}),this.name="StepError",this.code=Q,Y.hint!==void 0&&(this.hint=Y.hint),this.problems=Y.problems??[],Y.aws!==void 0&&(this.aws=Y.aws)}},
o=Q=>{let[X]=Q,Y=Q.length===1&&X!==void 0?X.message:`The input has ${Q.length} problems: ${Q.map(Z=>Z.message).join(" ")}`;return new _(D.invalidInput,Y,{problems:Q,...Q.length===1&&X?.hint!==void 0?{hint:X.hint}:{}})},
OX=(Q,X,Y=[])=>new _(D.refused,Q,{problems:Y,...X===void 0?{}:{hint:X}}),
BQ=Q=>(Q.catch(()=>{}),Q),
P=Q=>String(Q).replaceAll("~","~0").replaceAll("/","~1"),
MX=Q=>Q.replaceAll("~1","/").replaceAll("~0","~"),
E=Q=>Q.split("/").slice(1).map(MX),
PX=(...Q)=>Q.map(X=>`/${P(X)}`).join(""),
n=Q=>Q!==null&&typeof Q=="object",
NQ=(Q,X)=>{let Y=Q;for(let Z of E(X)){if(!n(Y)||!Object.hasOwn(Y,Z))return;Y=Y[Z]}return Y},
CX=(Q,X,Y)=>{let Z=(H,K)=>{let[W,...G]=K;if(W===void 0)return Y;if(Array.isArray(H)||H===void 0&&/^\d+$/.test(W)){let J=[...H??[]];return J[Number(W)]=Z(J[Number(W)],G),J}let $=n(H)?H:{},z=Object.hasOwn($,W)?$[W]:void 0;return{...$,[W]:Z(z,G)}};return Z(Q,E(X))},
yX=(Q,X)=>{let Y=(Z,H)=>{let[K,...W]=H;if(K===void 0||!n(Z)||!Object.hasOwn(Z,K))return Z;if(Array.isArray(Z))return W.length===0?Z.filter((z,J)=>J!==Number(K)):Z.map((z,J)=>J===Number(K)?Y(z,W):z);if(W.length>0)return{...Z,[K]:Y(Z[K],W)};let{[K]:G,...$}=Z;return $};return Y(Q,E(X))},
a=(Q,X)=>E(Q).reduce((Y,Z)=>{if(Y!==void 0)return[`${Y}/${Z}`,`${Y}/*`].find(H=>Object.hasOwn(X,H))},""),
b=Q=>typeof Q=="object"&&Q!==null&&!Array.isArray(Q),
kX=(Q,X)=>Q.reduceRight((Y,Z)=>Object.fromEntries([[Z,Y]]),X);
function h(Q,X){if(!b(X))return X;let Y=new Map(Object.entries(b(Q)?Q:{}));for(let[Z,H]of Object.entries(X))Y.set(Z,h(Y.get(Z),H));return Object.fromEntries(Y)}
var wX={create:"+",update:"~",remove:"-",deploy:">"},
g=Q=>typeof Q=="string"?Q:JSON.stringify(Q),
bX=({pointer:Q,from:X,to:Y,secret:Z})=>Z===!0?`${Q}: ${X===void 0?"set":Y===void 0?"removed":"changed"} (not shown)`:X===void 0?`${Q}: ${g(Y)}`:Y===void 0?`${Q}: ${g(X)} \u2192 removed`:`${Q}: ${g(X)} \u2192 ${g(Y)}`,
r=({action:Q,resource:X,name:Y,reason:Z})=>`${wX[Q]} ${X} ${Y} (${Z})`,
hX=Q=>Q.flatMap(X=>[r(X),...X.fields.map(Y=>`    ${bX(Y)}`)]),
TQ=Q=>{let X=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([Y,Z])=>{let H=Q.filter(K=>K.action===Y).length;return H===0?[]:[`${H} ${Z}`]});return X.length===0?"no changes":X.join(", ")},
xX=({pointer:Q,from:X,to:Y,secret:Z})=>Z===!0?{pointer:Q,secret:Z}:{pointer:Q,...X===void 0?{}:{from:X},...Y===void 0?{}:{to:Y}},
t=Q=>X=>({level:Q,text:X}),
A=t("info"),
I=t("warn"),
x=t("waiting"),
vX={
"removal.awaited":x(({sentence:Q})=>Q),
"removal.pace":A(({lines:Q})=>Q.join(`
`)),
"removal.not-ours":A(({what:Q})=>`left, because it is not ours: ${Q}`),
"removal.nothing-to-do":A(({tenant:Q})=>`there is nothing of tenant ${Q} to remove`),
"removal.tenant-gone":A(({tenant:Q,logGroup:X,retentionInDays:Y})=>{if(X===void 0)return`nothing of tenant ${Q} is left`;let Z=Y===void 0?"":`, which keeps each line for ${Y} days`;return`nothing of tenant ${Q} is left but its log group ${X}${Z}`}),
"removal.cluster-gone":A(({kept:Q})=>Q.length===0?"nothing of the cluster is left":`left, because it is not ours: ${Q.join(", ")}`),
"removal.tagged-left":I(({arn:Q})=>`${Q} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`),
"removal.tagged-unknown":A(({arns:Q})=>`named by AWS's tag index, which may be hours late: ${Q.join(", ")}`),
"removal.tags-not-searched":A(()=>"not looked for: other resources with these tags; tag:GetResources is not allowed")},
fX={
"rollout.progress":x(({service:Q,deployment:X})=>{if(X===void 0)return`${Q.runningCount}/${Q.desiredCount} tasks running; our deployment is no longer there`;let{runningCount:Y,desiredCount:Z,failedTasks:H,othersRunning:K}=X,W=H===0?"":`, ${H} failed`,G=K===0?"":`, ${K} of another deployment`;return`${Y}/${Z} tasks running${W}${G}`}),
"rollout.service-event":A(({message:Q})=>Q),
"rollout.found":A(()=>"nothing to change, but the service is not steady: waiting for its rollout"),
"rollout.interrupted":A(({serviceName:Q})=>`done: all changes; not done: the wait for the rollout of service ${Q}. ECS goes on with it, and the next run waits for its end.`),
"rollout.denied":A(()=>"The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service."),
"rollout.doomed":A(({class:Q,isLeft:X})=>X?`waiting cannot mend this (${Q}), but onFailure is keep and ECS is left to itself`:`waiting cannot mend this (${Q}): the cause is told at the end`),
"rollout.stopped":A(()=>"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback"),
"rollout.already-ended":A(()=>"the deployment has ended meanwhile"),
"rollout.not-stopped":A(({because:Q})=>Q===void 0?"The service deployment is not known, and cannot be stopped: ECS is left to itself.":`The deployment could not be stopped, and ECS is left to itself: ${Q}`),
"rollout.evidence":A(({lines:Q})=>Q.join(`
`)),
"service.scaling-suspended":A(({resourceId:Q})=>`scaling of ${Q} suspended`),
"service.halted":A(({serviceName:Q})=>`desiredCount of service ${Q} set to 0: the next run starts it again`),
"service.not-halted":A(({because:Q})=>`The service could not be stopped, and ECS is left to itself: ${Q}`),
"service.counts":x(({runningCount:Q,desiredCount:X})=>`${Q}/${X} tasks running`),
"dns.not-in-sync":I(()=>"the DNS change has not reached all name servers yet"),
"revision.not-marked":I(({revision:Q,because:X})=>`revision ${Q} could not be marked as steady: ${X}`),
"tenant.at-zero":I(()=>"deployed, but desiredCount is 0: no task runs, so nothing was verified"),
"tenant.deployed":A(({image:Q,revision:X,runningCount:Y,desiredCount:Z,url:H})=>[`image     ${Q}`,`revision  ${X}`,`tasks     ${Y} running, ${Z} desired`,`url       ${H??"none: a worker"}`].join(`
`))},
RQ=Q=>Q.length===0?"nothing":Q.map(({resource:X,name:Y})=>`${X} ${Y}`).join(", "),
gX={
"run.interrupted":A(({signal:Q})=>`${Q}: finishing the calls in flight and beginning nothing new.`),
"run.place":A(({account:Q,region:X,cluster:Y})=>`account ${Q}, Region ${X}, cluster ${Y}`),
"run.newer-layout":I(({sentence:Q})=>Q),
"run.read-again":A(({because:Q})=>`${Q}: reading again`),
"call.retried":A(({because:Q,seconds:X})=>`${Q}; trying again for at most ${X} s`),
"plan.warning":I(({sentence:Q})=>Q),
"plan.drift":A(({resource:Q,kept:X})=>`drift: ${Q} was changed by others since our last run${X?"; kept":""}`),
"plan.made":A(({planId:Q,changes:X,lines:Y})=>Y===void 0?TQ(X):[`plan ${Q}: ${TQ(X)}`,...Y].join(`
`)),
"plan.not-approved":A(({lines:Q})=>Q.join(`
`)),
"change.done":A(Q=>r(Q)),
"changes.unfinished":A(({done:Q,notDone:X})=>`done: ${RQ(Q)}
not done: ${RQ(X)}; the next run finishes it`)},
uX={"state.fact":A(({label:Q,value:X,width:Y})=>`${Q.padEnd(Y)}${X}`),"state.risk":I(({sentence:Q})=>Q),"state.tenants":A(({count:Q,states:X})=>{let Y=Object.entries(X).map(([Z,H])=>`${H} ${Z}`);return`${Q} ${Q===1?"tenant":"tenants"}${Y.length===0?"":`: ${Y.join(", ")}`}`}),"cluster.awaited":x(({missing:Q})=>Q.join("; ")),"cluster.launch-failed":I(({because:Q})=>`an instance could not be launched: ${Q}`)},
dX={
"task.command":A(({isPlan:Q,revision:X,command:Y})=>`${Q?"plan: a task":"a task"} of ${X}: ${JSON.stringify(Y)}`),
"task.before-deploy":A(()=>"beforeDeploy: the command runs before the service changes"),
"task.started":A(({task:Q})=>`task ${Q} was started`),
"task.status":x(({task:Q,lastStatus:X})=>`task ${Q} is ${X}`),
"task.log":A(({group:Q,stream:X})=>`log: ${Q}, ${X}`),
"task.no-log":A(({container:Q})=>`the log of container ${Q} is not in CloudWatch Logs: not shown`),
"task.log-line":A(({text:Q})=>`| ${Q}`),
"task.log-refused":I(({because:Q})=>`the log cannot be shown: ${Q}`),
"task.told-to-stop":A(({task:Q})=>`task ${Q} was told to stop (StopTask)`),
"task.not-stopped":I(({task:Q,because:X})=>`task ${Q} could not be stopped and goes on: ${X}`),
"task.succeeded":A(()=>"the command ended with exit code 0")},
qQ={...gX,...fX,...dX,...vX,...uX},
C=[],
e=[];
function QQ(
Q,
X,
Y){
if(Q===X)return 0;
let Z=Y?.maxDistance,H=Q;
Q.length>X.length&&(Q=X,X=H);
let K=Q.length,W=X.length;
for(;K>0&&Q.charCodeAt(~-K)===X.charCodeAt(~-W);)K--,W--;
let G=0;
for(;G<K&&Q.charCodeAt(G)===X.charCodeAt(G);)G++;
if(K-=G,W-=G,Z!==void 0&&W-K>Z)return Z;
if(K===0)return Z!==void 0&&W>Z?Z:W;
let $,z,J,N,j=0,V=0;
for(;j<K;)e[j]=Q.charCodeAt(G+j),C[j]=++j;
for(;V<W;){for($=X.charCodeAt(G+V),J=V++,z=V,j=0;j<K;j++)N=$===e[j]?J:J+1,J=C[j],z=C[j]=J>z?N>z?z+1:N:N>J?J+1:N;if(Z!==void 0){let R=z;for(j=0;j<K;j++)C[j]<R&&(R=C[j]);if(R>Z)return Z}}
return C.length=K,e.length=K,Z!==void 0&&z>Z?Z:z}
function cX(
Q,
X,
Y){
if(!Array.isArray(X)||X.length===0)return;
let Z=Y?.maxDistance,H=Q.length;
for(let $ of X)if($===Q)return $;
if(Z===0)return;
let K,W=Number.POSITIVE_INFINITY,G=new Set;
for(
let $ of X){if(G.has($))continue;G.add($);let z=Math.abs($.length-H);if(z>=W||Z!==void 0&&z>Z)continue;let J=Number.isFinite(W)?Z===void 0?W:Math.min(W,Z):Z,N=J===void 0?QQ(Q,$):QQ(Q,$,{maxDistance:J});if(Z!==void 0&&N>Z)continue;let j=N;if(J!==void 0&&N===J&&J===Z&&(j=QQ(Q,$)),j<W&&(W=j,K=$,W===0))break}
if(!(Z!==void 0&&W>Z))return K}
var SQ=Q=>Q.toLowerCase().replace(/[^a-z0-9]/g,""),
XQ=(Q,X)=>{let Y=X.find(Z=>SQ(Z)===SQ(Q));return Y!==void 0?Y:cX(Q,X,{maxDistance:Math.min(3,Math.ceil(Q.length/3))})},
mX=jQ({"node_modules/ajv/dist/runtime/ucs2length.js"(Q){"use strict";Object.defineProperty(Q,"__esModule",{value:!0});function X(Y){let Z=Y.length,H=0,K=0,W;for(;K<Z;)H++,W=Y.charCodeAt(K++),W>=55296&&W<=56319&&K<Z&&(W=Y.charCodeAt(K),(W&64512)===56320&&K++);return H}Q.default=X,X.code='require("ajv/dist/runtime/ucs2length").default'}}),
YQ=(Q,X)=>{let Y=a(Q,X);return Y===void 0?void 0:X[Y]},
DQ=80,
u=Q=>Q.length<=DQ?Q:`${Q.slice(0,DQ)}\u2026`,
IQ=(Q,X)=>Array.isArray(Q)?"a list":typeof Q=="object"?Q===null?"null":"an object":X?`a ${typeof Q}`:typeof Q=="string"?`a string (${u(JSON.stringify(Q))})`:String(Q),
FQ=Q=>u(JSON.stringify(Q)),
pX={string:"a string",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object",map:"an object of names and strings"},
lX=(Q,X,Y)=>{let Z=typeof Q=="string";switch(X.type){case"string":return typeof Q!="number"&&typeof Q!="boolean"?void 0:`Write it as a string${Y?', in quotes, such as "8080" or "true"':`: "${Q}"`}.`;case"integer":case"number":return Z&&!Y&&/^-?\d+(\.\d+)?$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"boolean":return Z&&/^(true|false)$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"array":return Z&&!Y?`Write it as a list: [${u(JSON.stringify(Q))}].`:void 0;default:return}},
F=(Q,X,Y)=>({pointer:Q.shown,message:`${Q.shown}${X}.`,...Y===void 0?{}:{hint:Y}}),
iX=(Q,X)=>{let{parameter:Y,shown:Z,secret:H}=Q;if(Y===void 0)return F(Q,`${Z===""?"The input":""} must be a JSON object, not ${IQ(X,!0)}`);let K=Y.type==="integer"||Y.type==="number"?Y.allowed:pX[Y.type];return F(Q,` must be ${K}, not ${IQ(X,H)}`,lX(X,Y,H))},
_Q=(Q,X)=>Object.keys(X).filter(Y=>Y.startsWith(`${Q}/`)&&Y.lastIndexOf("/")===Q.length).map(Y=>Y.slice(Q.length+1)).filter(Y=>Y!=="*"),
sX=(Q,X,Y,Z)=>{let H=XQ(Q,_Q(X,Z));if(H!==void 0)return H;let K=Object.keys(Z).find(W=>Z[W]?.alias===Q)??Object.keys(Z).find(W=>W.endsWith(`/${Q}`)&&!W.includes("*"));return K===void 0?void 0:`${Y}${K}`},
oX=(Q,X,Y,Z,H)=>{let K=a(Y,H)??"",W=sX(X,K,Z,H),G=K===""?"":` Allowed: ${_Q(K,H).join(", ")}.`,$=W===void 0?G.trim():`Did you mean ${W}?`;return{pointer:Q.shown,message:`${Q.shown} is not a known parameter.${$===""?"":` ${$}`}`}},
EQ=Q=>u(Q.replace(/=.*$/s,"=\u2026")),
LQ=(Q,X,Y)=>{let Z=Q.secret?"":`, not ${FQ(X)}`;return F(Q,` must be ${Q.parameter?.allowed}${Z}`,Y)},
nX=(Q,X,Y)=>{let Z=Y.filter(W=>typeof W=="string"),H=typeof X=="string"?XQ(X,Z):void 0,K=H===void 0?void 0:`Did you mean "${H}"?`;return LQ(Q,X,K)},
aX=(
Q,
X,
Y,
Z)=>{
let{instancePath:H,keyword:K,params:W}=Q,G=j=>{let V=YQ(j,Y);return{pointer:j,shown:`${Z}${j}`,parameter:V,secret:V?.secret??V===void 0}};
if(Q.propertyName!==void 0)return;
let $=G(H),z=NQ(X,H),{parameter:J,secret:N}=$;
switch(
K){
case"required":{let j=G(`${H}/${P(String(W.missingProperty))}`);return F(j,` is missing. Allowed: ${j.parameter?.allowed}`)}
case"additionalProperties":{let j=String(W.additionalProperty);return oX(G(`${H}/${P(EQ(j))}`),j,H,Z,Y)}
case"propertyNames":{let j=EQ(String(W.propertyName)),V=G(`${H}/${P(j)}`);return F(V,`: the name ${JSON.stringify(j)} is not allowed. Allowed: ${J?.allowed}`)}
case"type":return iX($,z);
case"enum":return nX($,z,W.allowedValues);
case"uniqueItems":{let[j,V]=[W.i,W.j].map(Number).sort((R,p)=>R-p);return F($,` must not hold an item twice: items ${j} and ${V} are the same`)}
case"maxProperties":return F($,` must have at most ${W.limit} names, not ${Object.keys(z).length}`);
case"minItems":case"maxItems":return F($,` must be ${J?.allowed}; it has ${z.length}`);
case"pattern":case"minLength":case"maxLength":{let j=N?"the value":FQ(z);return F($,`: ${j} is not allowed. Allowed: ${J?.allowed}`)}
default:return LQ($,z)}},
rX=Q=>{let X=[],Y=[["",Q]];for(let Z=Y.pop();Z!==void 0;Z=Y.pop()){let[H,K]=Z;if(K===null&&X.push(H),typeof K=="object"&&K!==null){let W=Object.entries(K).map(([G,$])=>[`${H}/${P(G)}`,$]);Y.push(...W.reverse())}}return X},
tX=(Q,X)=>Q.split("/").some((Y,Z,H)=>{let K=H.slice(0,Z).join("/");return K!==""&&YQ(K,X)?.type==="array"}),
eX=(Q,X,Y)=>{let Z=`${Y}${Q}`,H=`${Z}: null is not allowed`;return tX(Q,X)?{pointer:Z,message:`${H}.`}:YQ(Q,X)?.kind==="setting"?{pointer:Z,message:`${H}; to return to the default use reset: ["${Q}"].`}:{pointer:Z,message:`${H}; leave it out.`}},
OQ=["additionalProperties","propertyNames","null","type","enum"],
MQ=Q=>{let X=OQ.indexOf(Q);return X===-1?OQ.length:X},
QY=Q=>{let X=new Map;for(let Y of Q){let Z=X.get(Y.problem.pointer);(Z===void 0||MQ(Y.keyword)<MQ(Z.keyword))&&X.set(Y.problem.pointer,Y)}return[...X.values()].map(Y=>Y.problem)},
PQ=({validate:Q,catalog:X},Y,Z="")=>{let H=(Q(Y)?[]:Q.errors??[]).flatMap(W=>{let G=aX(W,Y,X,Z);return G===void 0?[]:[{keyword:W.keyword,problem:G}]}),K=rX(Y).map(W=>({keyword:"null",problem:eX(W,X,Z)}));return QY([...H,...K])},
v={input:"string",help:"boolean",schema:"boolean",version:"boolean",envelope:"boolean",form:"boolean",log:"string"},
XY=Q=>{
let X=new Map;
for(let[Y,Z]of Object.entries(Q)){let{flag:H,alias:K,fileFlag:W,type:G}=Z;H!==void 0&&(X.set(H,{pointer:Y,parameter:Z,form:"value"}),K!==void 0&&X.set(K,{pointer:Y,parameter:Z,form:"value"}),W!==void 0&&X.set(W,{pointer:Y,parameter:Z,form:"file"}),G==="boolean"&&X.set(`no-${H}`,{pointer:Y,parameter:Z,form:"negation"}))}
return X},
YY=(Q,X)=>{let Y={};for(let[Z,H]of Object.entries(v))Y[Z]={type:H};for(let[Z,{parameter:H}]of X)Y[Z]={type:H.type==="boolean"?"boolean":"string"};return Y.help={type:"boolean",short:"h"},XX({args:[...Q],options:Y,strict:!1,allowPositionals:!0,tokens:!0}).tokens},
ZY=(Q,X)=>X===void 0?v[Q]==="string":X.parameter.type!=="boolean",
HY=(Q,X,Y,Z)=>{if(X){if(Y===void 0)return`--${Q} needs a value.`;if(!Z&&Y.startsWith("--"))return`--${Q} needs a value; one that begins with two hyphens is written --${Q}=<value>.`}},
KY=Q=>Object.hasOwn(v,Q),
WY=(Q,X,Y)=>{if(!X.startsWith("--"))return`Unknown flag ${X}. Flags begin with two hyphens.`;let Z=XQ(Q,[...Y.keys(),...Object.keys(v)]);return`Unknown flag --${Q}.${Z===void 0?"":` Did you mean --${Z}?`}`},
GY=(
Q,
X)=>{
let Y=[],Z=[],H=(G,$="")=>Z.push({pointer:$,message:G}),K="",W;
for(
let G of YY(Q,X))if(G.kind==="positional")(W===void 0||G.index!==W+1)&&H(`The argument after ${K||"the name of the step"} belongs to no flag.`);else if(G.kind==="option"){let{name:$,rawName:z,value:J,index:N,inlineValue:j}=G,V=X.get($);if(K=z,V===void 0&&!KY($)){N!==W&&H(WY($,z,X)),W=N;continue}let R=HY($,ZY($,V),J,j===!0);R===void 0?Y.push({name:$,meaning:V,value:J}):H(R,V?.pointer)}
return{uses:Y,problems:Z}},
JY=({parameter:Q,form:X})=>X==="file"||Q.type==="array"||Q.type==="map",
$Y=Q=>{let X=new Set,Y=[];return{uses:Q.filter(({name:Z,meaning:H})=>{if(H!==void 0&&JY(H))return!0;let K=H?.pointer??Z;return X.has(K)?(Y.push({pointer:H?.pointer??"",message:`--${Z} is given twice.`}),!1):(X.add(K),!0)}),problems:Y}},
zY=(Q,X)=>{let Y=GY(Q,XY(X)),{uses:Z,problems:H}=$Y(Y.uses);return{uses:Z,problems:[...Y.problems,...H]}},
jY=jQ(
{
"node_modules/picocolors/picocolors.js"(
Q,
X){
var Y=process||{},
Z=Y.argv||[],
H=Y.env||{},
K=!(H.NO_COLOR||Z.includes("--no-color"))&&(!!H.FORCE_COLOR||Z.includes("--color")||Y.platform==="win32"||(Y.stdout||{}).isTTY&&H.TERM!=="dumb"||!!H.CI),
W=(z,J,N=z)=>j=>{let V=""+j,R=V.indexOf(J,z.length);return~R?z+G(V,J,N,R)+J:z+V+J},
G=(z,J,N,j)=>{let V="",R=0;do V+=z.substring(R,j)+N,R=j+J.length,j=z.indexOf(J,R);while(~j);return V+z.substring(R)},
$=(
z=K)=>{
let J=z?W:()=>String;
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
X.exports=$(),X.exports.createColors=$}}),
AY=4e3,
ZQ={SIGINT:D.interrupted,SIGTERM:D.terminated},
UY=Q=>{
let X=new AbortController,Y,Z,H=new Promise(W=>{Z=W}),K=W=>{X.signal.aborted&&process.exit(ZQ[W]),Q.tell("run.interrupted",{signal:W});let G="It is safe to run it again.";X.abort(new _(ZQ[W],`Interrupted by ${W}.`,{hint:G}));let $=`Interrupted by ${W}; calls in flight did not end in time, so what they did is not known.`;Y=setTimeout(()=>Z(new _(ZQ[W],$,{hint:G})),AY)};
for(let W of["SIGINT","SIGTERM"])process.on(W,K);
return{signal:X.signal,overdue:H,dispose:()=>{clearTimeout(Y);for(let W of["SIGINT","SIGTERM"])process.off(W,K)}}},
VY=()=>({argv:process.argv.slice(2),env:process.env,stdin:process.stdin,stdout:process.stdout,stderr:process.stderr,elapsed:()=>performance.now(),watchSignals:UY}),
BY=256*1024,
NY=4096,
CQ=()=>{},
TY=()=>{process.stdout.on("error",CQ),process.stderr.on("error",CQ)},
RY=Q=>Q.code==="EPIPE"||Q.code==="ERR_STREAM_DESTROYED",
d=(Q,X)=>new Promise((Y,Z)=>{Q.write(X,H=>H&&!RY(H)?Z(H):Y())}),
qY=async Q=>{await new Promise(X=>process.stderr.write("",X)),process.exit(Q)},
SY=(Q,X)=>{let{ok:Y,step:Z,version:H,code:K,message:W}=Q;return{ok:Y,step:Z,version:H,...K===void 0?{}:{code:K},...W===void 0?{}:{message:W.slice(0,NY)},file:X,warnings:[],timings:{},calls:{}}},
DY=Q=>{let X=JSON.stringify(Q);if(Buffer.byteLength(X)<=BY)return`${X}
`;let Y=GX(WX(),`ecs-tenants-${crypto.randomUUID()}.json`);return HX(Y,X,{mode:384,flag:"wx"}),`${JSON.stringify(SY(Q,Y))}
`},
IY=(Q,X)=>`${JSON.stringify(Q,null,X?2:0)}
`,
S=class extends Error{},
FY=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
_Y=Q=>{let X=FY.test(Q)?Number(Q):Number.NaN;return Number.isFinite(X)?X:Q},
EY=Q=>Q==="true"?!0:Q==="false"?!1:Q,
c=(Q,X)=>{try{return JSON.parse(Q)}catch(Y){throw new S(`is not valid JSON; it needs ${X}`,{cause:Y})}},
LY=Q=>{let[,X,Y,Z]=/^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(Q)??[];if(Y===void 0)throw new S("needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp");return{containerPort:Number(Y),...X===void 0?{}:{hostPort:Number(X)},...Z===void 0?{}:{protocol:Z}}},
HQ=(Q,X,Y)=>{if(Y?.type==="string")return/^\s*\[\s*["\]]/.test(Q)?[c(Q,"one item, or all as a JSON array of strings")].flat():[Q];let Z="a JSON object for one item, or all as a JSON array";if(/^\s*[[{]/.test(Q))return[c(Q,Z)].flat();if(X.shorthand==="portMapping")return[LY(Q)];throw new S(`needs ${Z}`)},
KQ=(Q,X)=>{if(/^\s*\{/.test(Q))return Object.entries(c(Q,"KEY=value, or all as a JSON object"));let Y=Q.indexOf("=");if(Y>0)return[[Q.slice(0,Y),Q.slice(Y+1)]];let Z=Y===-1?X?.(Q):void 0;if(Z!==void 0)return[[Q,Z]];throw new S(X===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment")},
yQ=(Q,X)=>{switch(X.type){case"integer":case"number":return _Y(Q);case"boolean":return EY(Q);case"object":{if(!/^\s*\{/.test(Q))throw new S("needs a JSON object");return c(Q,"a JSON object")}default:return Q}},
OY={n:`
`,r:"\r",t:"	"},
MY=Q=>{let[,X]=/^'([^']*)'$/.exec(Q)??[];if(X!==void 0)return X;let[,Y]=/^"((?:[^"\\]|\\.)*)"$/.exec(Q)??[];return Y===void 0?Q:Y.replace(/\\(.)/g,(Z,H)=>OY[H]??H)},
kQ=(
Q,
X)=>Q.split(/\r?\n/).flatMap((Y,Z)=>{let H=Y.trim().replace(/^export\s+/,"");if(H===""||H.startsWith("#"))return[];if(!/^[^\s={]+\s*(?:=|$)/.test(H))throw new S(`: line ${Z+1} is not KEY=value`);try{return KQ(H,X).map(([K,W])=>[K.trim(),MY(String(W).trim())])}catch(K){throw K instanceof S?new S(`: line ${Z+1} ${K.message}`,{cause:K}):K}}),
WQ=1024*1024,
y=class extends Error{},
PY={ENOENT:"does not exist",EACCES:"may not be read",EISDIR:"is a directory"},
wQ=Q=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(Q)}catch(X){throw new y("is not UTF-8",{cause:X})}},
bQ=()=>new y(`is larger than ${WQ/1024} KiB`),
hQ=Q=>{try{if(KX(Q).size>WQ)throw bQ();return wQ(JQ(Q))}catch(X){if(X instanceof y)throw X;let Y=X.code??"";throw new y(PY[Y]??`cannot be read (${Y})`,{cause:X})}},
CY=async Q=>{let X=[],Y=0;for await(let Z of Q)if(X.push(Z),Y+=Z.length,Y>WQ)throw bQ();return wQ(Buffer.concat(X))},
yY=({value:Q="",meaning:X},Y)=>{let Z=H=>Y[H];if(X?.form!=="file")return KQ(Q,X?.parameter.fileFlag===void 0?void 0:Z);try{return kQ(hQ(Q),Z)}catch(H){throw H instanceof y?new S(`: the file ${H.message}`,{cause:H}):H}},
kY=({value:Q,meaning:X},Y)=>{if(X?.form==="negation"){if(Q!==void 0)throw new S("takes no value");return!1}return Q===void 0?!0:yQ(Q,Y)},
wY=class{
problems=[];
values=new Map;
#Q;
#X;
#Z=new Set;
constructor(Q,X){this.#Q=Q,this.#X=X}
add(Q,{pointer:X,parameter:Y,form:Z}){try{Y.type==="map"?this.#H(X,yY(Q,this.#X),Z):Y.type==="array"?this.#Y(X,Y,Q.value??""):this.values.set(X,kY(Q,Y))}catch(H){if(!(H instanceof S))throw H;let K=H.message.startsWith(":")?"":" ";this.problems.push({pointer:X,message:`--${Q.name}${K}${H.message}.`})}}
#Y(Q,X,Y){let Z=HQ(Y,X,this.#Q[`${Q}/*`]);this.values.set(Q,[...this.values.get(Q)??[],...Z])}
#H(Q,X,Y){let Z=Object.entries(this.values.get(Q)??{}),H=X.filter(([K])=>{let W=`${Q}/${P(K)}`;return Y==="file"?!this.#Z.has(W):(this.#Z.has(W)&&this.problems.push({pointer:W,message:`${W} is given twice.`}),this.#Z.add(W),!0)});this.values.set(Q,Object.fromEntries([...Z,...H]))}},
bY=AQ(jY(),1),
xQ=["text","json","quiet"],
hY=15e3,
vQ=Q=>{let X=Math.round(Q/1e3),Y=H=>String(H).padStart(2,"0");if(X<60)return`${X}s`;let Z=Math.floor(X/60);return Z<60?`${Z}m${Y(X%60)}s`:`${Math.floor(Z/60)}h${Y(Z%60)}m`},
xY=Q=>{let X=Q.pointer===""||Q.message.startsWith(Q.pointer),Y=Q.hint===void 0?"":` ${Q.hint}`;return`  ${X?"":`${Q.pointer}: `}${Q.message}${Y}`},
vY=({message:Q,hint:X,problems:Y,stack:Z})=>{let H=Y.map(G=>G.message).join(" "),K=Y.length>1&&Q.endsWith(H),W=Y.length===1&&Q===H;return[K?Q.slice(0,-H.length).trimEnd():Q,...W?[]:Y.map(xY),...X===void 0?[]:[`  ${X}`],...Z===void 0?[]:Z.split(`
`)]},
fY=(Q,X)=>{let{NO_COLOR:Y,FORCE_COLOR:Z,TERM:H}=X;return Y!==void 0&&Y!==""?!1:Z!==void 0&&Z!==""?Z!=="0":Q&&H!=="dumb"},
gY=(
{step:Q,mode:X,color:Y,write:Z,elapsed:H})=>{
let K=bY.default.createColors(Y),
W={info:B=>B,warn:K.yellow,error:K.red},
G=new Set,
$=Q,
z,
J,
N=B=>B.split(`
`).map(YX).join(`
`),
j=(B,q,M={},L=q.split(`
`))=>{if(X==="quiet"&&B==="info")return;let O=H();if(X==="json"){Z(`${JSON.stringify({elapsedMs:Math.round(O),level:B,message:q,...M})}
`);return}let w=`${K.bold($)}  ${K.dim(`+${vQ(O)}`)}  `;Z(L.map(QX=>`${w}${W[B](N(QX))}
`).join(""))},
V=()=>{clearInterval(J),J=void 0},
R=()=>{z===void 0||H()-z.saidAt<hY||(z.saidAt=H(),j("info",`${z.message} (for ${vQ(H()-z.since)})`,z.details))},
p=(B,q)=>{G.has(B)||(G.add(B),j("warn",X==="json"?B:`Warning: ${B}`,q))},
eQ=(B,q)=>{z?.message!==B?(z={message:B,details:q,since:H(),saidAt:H()},j("info",B,q)):R(),J??=setInterval(R,1e3).unref()};
return{
get warnings(){return[...G]},
about(B){$=`${Q} ${B}`},
tell(B,...q){let{level:M,text:L}=qQ[B],[O]=q,w={event:B,...O===void 0?{}:{data:O}};if(M==="warn")return p(L(...q),w);if(M==="waiting")return eQ(L(...q),w);V(),j("info",L(...q),w)},
failure(B){V();let{message:q,hint:M,problems:L,stack:O}=B;j("error",q,{event:"run.failed",hint:M,problems:L,stack:O},vY(B))},
stop:V}},
uY=Q=>{
let X=new Map(Q.filter(W=>W.meaning===void 0).map(({name:W,value:G})=>[W,G])),Y=W=>X.has(W)&&X.get(W)!=="false",Z=X.get("input"),H=X.get("log")??"text",K=xQ.find(W=>W===H);
return{run:{...Z===void 0?{}:{input:Z},help:Y("help"),schema:Y("schema"),version:Y("version"),envelope:Y("envelope"),form:Y("form"),log:K??"text"},problems:K===void 0?[{pointer:"",message:`--log must be one of ${xQ.join(", ")}.`}]:[]}},
dY=Q=>[...Q].sort(([X],[Y])=>E(X).length-E(Y).length).reduce((X,[Y,Z])=>h(X,kX(E(Y),Z)),{}),
cY=(Q,X,Y)=>{let{uses:Z,problems:H}=zY(Q,X),K=uY(Z),W=new wY(X,Y);for(let G of Z)G.meaning!==void 0&&W.add(G,G.meaning);return{run:K.run,request:dY(W.values),problems:[...H,...K.problems,...W.problems]}},
mY="RESET",
pY=(Q,X,Y,Z)=>{let H=Z[`${X}/*`];return/^[[{]/.test(Q)?HQ(Q,Y,H):Q.split(`
`).map(K=>K.trim()).filter(K=>K!=="").flatMap(K=>HQ(K,Y,H))},
lY=(Q,X,Y,Z)=>Y.type==="array"?pY(Q,X,Y,Z):Y.type!=="map"?yQ(Q,Y):Object.fromEntries(Q.startsWith("{")?KQ(Q):kQ(Q)),
iY=class{
values=[];
resets=[];
problems=[];
#Q;
constructor(Q){this.#Q=Q}
add(Q,X){let Y=`/${Q}`,Z=this.#Q[Y],H=typeof X=="string"?X.trim():X;Z===void 0||typeof H!="string"?this.values.push([Q,H]):H===mY&&Z.kind==="setting"?this.resets.push(Y):H!==""&&this.#X(Q,H,Z)}
#X(Q,X,Y){let Z=`/${Q}`;try{this.values.push([Q,lY(X,Z,Y,this.#Q)])}catch(H){if(!(H instanceof S))throw H;let K=H.message.startsWith(":")?"":" ";this.problems.push({pointer:Z,message:`${Z}${K}${H.message}.`})}}},
sY=(
Q,
X)=>{
let{form:Y,...Z}=Q;
if(Y===void 0)return{request:Q,problems:[]};
if(!b(Y))return{request:Z,problems:[{pointer:"/form",message:"/form must be a JSON object."}]};
let H=new iY(X);
for(let[G,$]of Object.entries(Y))Object.hasOwn(Z,G)||H.add(G,$);
let K=h(Object.fromEntries(H.values),Z);
if(H.resets.length===0)return{request:K,problems:H.problems};
let W=Array.isArray(K.reset)?K.reset:[];
return{request:{...K,reset:[...new Set([...W,...H.resets])]},problems:H.problems}},
oY=(Q,X)=>{let{message:Y}=Q,[,Z]=/at position (\d+)/.exec(Y)??[];if(Z!==void 0){let H=X.slice(0,Number(Z)).split(`
`);return` at line ${H.length}, column ${(H.at(-1)?.length??0)+1}`}return/end of JSON/.test(Y)?": it ends too early":""},
nY=Q=>Array.isArray(Q)?"a list":Q===null?"null":`a ${typeof Q}`,
aY=(Q,X)=>{let Y=Z=>({problem:{pointer:"",message:Z}});if(Q.trim()==="")return Y(`${X} is empty; a JSON object is needed.`);try{let Z=JSON.parse(Q);return b(Z)?{request:Z}:Y(`${X} must be a JSON object, not ${nY(Z)}.`)}catch(Z){return Y(`${X} is not valid JSON${oY(Z,Q)}.`)}},
rY=async(Q,X)=>{let Y=Q==="-"?"stdin":`The file ${Q}`;try{return aY(Q==="-"?await CY(X):hQ(Q),Y)}catch(Z){if(Z instanceof y)return{problem:{pointer:"",message:`${Y} ${Z.message}.`}};throw Z}},
tY=async(
Q,
X,
Y)=>{
let Z=X.run.input===void 0?{request:{}}:await rY(X.run.input,Y);
if("problem"in Z)return{problems:[...X.problems,Z.problem]};
let H=X.run.form?sY(Z.request,Q.catalog):{request:Z.request,problems:[]},K=h(H.request,X.request),W=[...X.problems,...H.problems],G=new Set(W.map(J=>J.pointer)),$=PQ(Q,K).filter(J=>!G.has(J.pointer)),z=[...W,...$];
return z.length===0?{input:K,problems:[]}:{problems:z}},
eY=class{
#Q={};
add(Q){let{timings:X,calls:Y,warnings:Z}=this.#Q;this.#Q={...this.#Q,...Q,timings:{...X,...Q.timings},calls:{...Y,...Q.calls},warnings:[...new Set([...Z??[],...Q.warnings??[]])]}}
build(Q,X,Y,Z={}){let{warnings:H=[],timings:K={},calls:W={},...G}=this.#Q,{ok:$,step:z,version:J,...N}=G;return{ok:Q,step:X,version:Y,...N,...Z,warnings:H,timings:K,calls:W}}},
QZ=({code:Q,message:X,hint:Y,problems:Z,aws:H})=>({code:Q,message:X,...Y===void 0?{}:{hint:Y},...Z.length===0?{}:{errors:Z.map(K=>({...K}))},...H===void 0?{}:{aws:H}}),
GQ=1,
XZ=Q=>`Try: ${Q} --help, or ${Q} --name <text> [flags].`,
YZ=async({run:Q},X,Y)=>{if(Q.help)await d(Y,await X.help());else if(Q.schema)await d(Y,`${JSON.stringify(await X.schema(),null,2)}
`);else if(Q.version)await d(Y,`${f}
`);else return!1;return!0},
ZZ=class{
#Q;
#X;
#Z;
#Y;
#H=new eY;
#W=!1;
constructor(Q,X,Y){this.#Q=Q,this.#X=X,this.#Z=Y,this.#Y=gY({step:Q.name,mode:Y.run.log,color:fY(X.stderr.isTTY===!0,X.env),write:Z=>X.stderr.write(Z),elapsed:X.elapsed})}
async toEnd(){try{if(this.#X.argv.length===0&&!this.#Q.contract.validate({}))throw new _(D.invalidInput,"No parameters were given.",{hint:XZ(this.#Q.name)});let Q=this.#G(),X=await this.#$(await this.#J(),Q);return this.#j(X)}catch(Q){return Q instanceof _?this.#A(Q):this.crashed(Q)}finally{this.#Y.stop()}}
crashed(Q){let X=Q instanceof Error?Q:new Error(String(Q)),Y=`Unexpected error: ${X.message}`,Z=this.#Z.run.log==="json"||(this.#X.env.ECS_TENANTS_DEBUG??"")!=="",H="This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.";return this.#Y.failure({message:Y,problems:[],...Z&&X.stack!==void 0?{stack:X.stack}:{hint:H}}),{code:GQ,handled:!1,result:this.#K(!1,{code:GQ,message:Y,hint:H})}}
#G(){return BQ(this.#Q.load())}
async#J(){let Q=await tY(this.#Q.contract,this.#Z,this.#X.stdin);if(!("input"in Q))throw o(Q.problems);let X=Q.input.name;typeof X=="string"&&this.#Y.about(X);let Y=this.#Q.check(Q.input);if(Y.length>0)throw o(Y);return Q.input}
async#$(Q,X){let Y=this.#X.watchSignals(this.#Y);try{let Z=Y.overdue.then(H=>{throw this.#W=!0,H});return await Promise.race([this.#z(Q,X,Y),Z])}catch(Z){throw Y.signal.aborted&&!(Z instanceof _)?Y.signal.reason:Z}finally{Y.dispose()}}
async#z(Q,X,{signal:Y}){let Z=await X;return Y.throwIfAborted(),Z(Q,{log:this.#Y,signal:Y,version:f,env:this.#X.env,...this.#X.aws===void 0?{}:{aws:this.#X.aws},report:H=>this.#H.add(H)})}
#j({code:Q,result:X,text:Y}){if(this.#H.add(X),Q===D.done)return{code:Q,handled:!0,result:this.#K(!0),text:Y};let{message:Z=`${this.#Q.name} ended with code ${Q}.`,hint:H,errors:K=[]}=X;return this.#Y.failure({message:Z,problems:K,...H===void 0?{}:{hint:H}}),{code:Q,handled:!0,result:this.#K(!1,{code:Q,message:Z})}}
#A(Q){let{message:X,hint:Y,problems:Z}=Q;return this.#Y.failure({message:X,problems:Z,...Y===void 0?{}:{hint:Y}}),{code:Q.code,handled:!this.#W,result:this.#K(!1,QZ(Q))}}
#K(Q,X={}){return this.#H.add({warnings:[...this.#Y.warnings],timings:{total:Math.round(this.#X.elapsed())}}),this.#H.build(Q,this.#Q.name,f,X)}},
HZ=async({code:Q,result:X,handled:Y,text:Z},H,{stdout:K,stderr:W})=>{try{await d(K,H?DY(X):Z??IY(X,K.isTTY===!0))}catch(G){return W.write(`The result could not be written: ${G.message}
`),Q===D.done?GQ:Q}return H&&Y?D.done:Q},
KZ=async(Q,X,Y=new Promise(()=>{}))=>{let Z=cY(X.argv,Q.contract.catalog,X.env);if(await YZ(Z,Q.contract,X.stdout))return D.done;let H=new ZZ(Q,X,Z),K=await Promise.race([H.toEnd(),Y.catch(W=>H.crashed(W))]);return HZ(K,Z.run.envelope,X)},
WZ=async Q=>{TY(),globalThis.console=new ZX(process.stderr),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let X=new Promise((Y,Z)=>process.on("uncaughtException",Z));return qY(await KZ(Q,VY(),X))},
GZ=["./schemas/","../../resources/ecs-tenants/schemas/","../schemas/"],
fQ=async Q=>{for(let X of GZ)try{return JSON.parse(JQ(new URL(`${X}${Q}.schema.json`,import.meta.url),"utf8"))}catch(Y){if(Y.code!=="ENOENT")throw Y}throw new Error(`The schema of ${Q} is not beside the step.`)};
const JZ=Object.freeze(Object.defineProperty({__proto__:null,readSchema:fQ},Symbol.toStringTag,{value:"Module"}));
var m=({loadBalancer:Q})=>Q!==void 0&&Q!=="none",
U=(Q,X,Y)=>({pointer:Q,message:`${Q} ${X}`,...Y===void 0?{}:{hint:Y}}),
gQ=65536,
uQ=8192,
dQ=Q=>new TextEncoder().encode(JSON.stringify(Q)??"").length,
cQ=Q=>({environment:Object.entries(Q.environment??{}).map(([X,Y])=>({name:X,value:Y})),secrets:Object.entries(Q.secrets??{}).map(([X,Y])=>({name:X,valueFrom:Y})),command:Q.command??[],entryPoint:Q.entryPoint??[],healthCheck:Q.healthCheck??{}}),
mQ=(Q,X)=>{let Y=dQ(X);if(Y<=gQ)return;let Z=Object.entries(cQ(Q)).map(([W,G])=>[W,dQ(G)]),[H,K]=Z.reduce((W,G)=>G[1]>W[1]?G:W);return U(`/${H}`,`has ${K} bytes, and the task definition ${Y}: ECS takes at most ${gQ}.`,"Make values shorter, or keep them where the app reads them by itself: in a parameter, a secret or a file.")},
$Z=Q=>[mQ(Q,{containerDefinitions:[{image:Q.image,...cQ(Q)}]})],
pQ=(Q,X)=>({containerOverrides:[{name:Q,command:[...X]}]}),
zZ=(Q,X,Y)=>{let{length:Z}=JSON.stringify(pQ(X,Y));return Z<=uQ?void 0:U(Q,`makes overrides of ${Z} characters: ECS takes at most ${uQ}, the JSON around them included.`,"Put a script into the image, or keep its text where the task reads it by itself, and call it by a short command.")},
lQ=Q=>Q.flatMap((X,Y)=>X!==void 0&&Q.indexOf(X)<Y?[Y]:[]),
jZ=(
{networkMode:Q,subnets:X,securityGroups:Y,assignPublicIp:Z,loadBalancer:H},
{fargate:K,resolved:W})=>[K===!0&&Q!==void 0&&Q!=="awsvpc"?U("/networkMode",`is ${Q}; Fargate takes awsvpc only.`):void 0,W&&Q==="awsvpc"&&X===void 0?U("/subnets","is missing: networkMode awsvpc needs subnets.","Give subnets, or tag the cluster ecs-tenants:subnets."):void 0,...Q!==void 0&&Q!=="awsvpc"?[["/subnets",X],["/securityGroups",Y],["/assignPublicIp",Z]].map(([G,$])=>$===void 0?void 0:U(G,`goes with networkMode awsvpc only, not with ${Q}.`)):[],Q==="none"&&m({loadBalancer:H})?U("/networkMode","is none: nothing could reach the container from a load balancer.","Choose another networkMode, or loadBalancer none."):void 0,W&&K===!1&&Z==="ENABLED"?U("/assignPublicIp","is ENABLED, which only Fargate takes."):void 0],
AZ=(
{portMappings:Q,containerPort:X,networkMode:Y,loadBalancer:Z})=>{
if(Q===void 0)return[];
let H=lQ(Q.map(G=>`${G.containerPort}/${G.protocol??"tcp"}`)),K=lQ(Q.map(G=>G.hostPort===void 0||G.hostPort===0?void 0:`${G.hostPort}/${G.protocol??"tcp"}`)),W=Y==="awsvpc"||Y==="host";
return[
...H.map(G=>U(`/portMappings/${G}/containerPort`,`is ${Q[G]?.containerPort} a second time.`)),
...K.map(G=>U(`/portMappings/${G}/hostPort`,`is ${Q[G]?.hostPort} a second time.`)),
...Q.map((G,$)=>W&&G.hostPort!==void 0&&G.hostPort!==G.containerPort?U(`/portMappings/${$}/hostPort`,`is ${G.hostPort}: with networkMode ${Y} it has to be containerPort, ${G.containerPort}.`,"Leave hostPort out."):void 0),
Y==="none"&&Q.length>0?U("/portMappings","cannot be mapped with networkMode none."):void 0,
m({loadBalancer:Z})&&!Q.some(G=>G.protocol!=="udp")?U("/portMappings","has no tcp port that the load balancer could send to.","Give containerPort, or loadBalancer none for a worker."):void 0,
X!==void 0&&Q.length>0&&!Q.some(G=>G.containerPort===X&&G.protocol!=="udp")?U("/containerPort",`is ${X}, which is no tcp port of portMappings.`):void 0]},
iQ=({scaling:Q,minCount:X,maxCount:Y,desiredCount:Z})=>Q===!1?[]:X!==void 0&&Y!==void 0&&X>Y?[U("/minCount",`is ${X}, more than maxCount, ${Y}.`)]:[Z!==void 0&&X!==void 0&&Z<X?U("/desiredCount",`is ${Z}, less than minCount, ${X}: autoscaling would raise it at once.`,"Raise it, lower minCount, or scaling: false."):void 0,Z!==void 0&&Y!==void 0&&Z>Y?U("/desiredCount",`is ${Z}, more than maxCount, ${Y}: autoscaling would lower it at once.`):void 0],
sQ=(
Q,
X,
Y)=>{
if(X===void 0)return[];
let Z=[],H=X.map($=>({lower:$.metricIntervalLowerBound??-1/0,upper:$.metricIntervalUpperBound??1/0,by:$.scalingAdjustment})).sort(($,z)=>$.lower-z.lower);
for(let{lower:$,upper:z,by:J}of H)$>=z&&Z.push(U(Q,`has a step whose lower bound, ${$}, is not below its upper bound, ${z}.`)),Y==="out"&&J<=0&&Z.push(U(Q,`has a step of ${J}: an increase in load has to add tasks.`)),Y==="in"&&J>=0&&Z.push(U(Q,`has a step of ${J}: a decrease in load has to remove tasks.`));
for(let[$,z]of H.entries()){let J=H[$+1];J!==void 0&&z.upper!==J.lower&&Z.push(U(Q,`has ${z.upper<J.lower?"a gap":"an overlap"} between ${z.upper} and ${J.lower}.`))}
let K=H[0]?.lower,W=H.at(-1)?.upper,G=Y==="out"?K===0&&W===1/0:K===-1/0&&W===0;
return Z.length===0&&!G&&Z.push(U(Q,Y==="out"?"has to begin at the lower bound 0 and to end open.":"has to begin open and to end at the upper bound 0.")),Z},
UZ=Q=>Q<3600?86400:604800,
oQ=(Q,{period:X,evaluationPeriods:Y}={})=>{if(X===void 0||Y===void 0)return;let Z=UZ(X);if(!(X*Y<=Z))return U(`/${Q}/evaluationPeriods`,`is ${Y}: with a period of ${X} s the alarm would look at ${X*Y} s; CloudWatch takes at most ${Z} s.`,`At most ${Math.floor(Z/X)} with this period.`)},
nQ=({scaleOut:Q,scaleIn:X})=>[Q?.threshold!==void 0&&X?.threshold!==void 0&&Q.threshold<=X.threshold?U("/scaleOut/threshold",`is ${Q.threshold} percent, not above scaleIn.threshold, ${X.threshold} percent: the service would grow and shrink without end.`):void 0,oQ("scaleOut",Q),oQ("scaleIn",X),...sQ("/scaleOut/stepAdjustments",Q?.stepAdjustments,"out"),...sQ("/scaleIn/stepAdjustments",X?.stepAdjustments,"in")],
VZ=({memory:Q,memoryReservation:X},{fargate:Y,resolved:Z})=>[Q!==void 0&&X!==void 0&&X>Q?U("/memoryReservation",`is ${X} MiB, more than memory, ${Q} MiB.`,"Lower it, or raise memory."):void 0,Z&&Y===!1&&Q===void 0&&X===void 0?U("/memory","is missing, and memoryReservation too: a task on EC2 needs one of them.","Give memory in MiB."):void 0],
T=1024,
k=(Q,X,Y)=>Array.from({length:Math.floor((X-Q)/Y)+1},(Z,H)=>Q+H*Y),
aQ=new Map([[256,[512,T,2*T]],[512,k(T,4*T,T)],[1024,k(2*T,8*T,T)],[2048,k(4*T,16*T,T)],[4096,k(8*T,30*T,T)],[8192,k(16*T,60*T,4*T)],[16384,k(32*T,120*T,8*T)]]),
BZ=({cpu:Q,memory:X},{fargate:Y})=>{if(Y!==!0||Q===void 0)return[];let Z=aQ.get(Q);return Z===void 0?[U("/cpu",`is ${Q}, which Fargate does not offer.`,`Fargate offers ${[...aQ.keys()].join(", ")} CPU units.`)]:X===void 0||Z.includes(X)?[]:[U("/memory",`is ${X} MiB, which Fargate does not offer with ${Q} CPU units.`,`With ${Q} CPU units Fargate offers ${Z[0]} to ${Z.at(-1)} MiB: ${Z.slice(0,4).join(", ")}${Z.length>4?" \u2026":""}.`)]},
NZ=({environment:Q,secrets:X})=>Object.keys(Q??{}).map(Y=>X!==void 0&&Object.hasOwn(X,Y)?U(`/environment/${Y}`,"is also one of secrets: a name can be only one of both.",`Drop one; reset: ["/environment/${Y}"] removes the variable.`):void 0),
rQ=Object.keys(VQ).length-3,
TZ=({tags:Q})=>{let X=Object.keys(Q??{}).length,Y=i-rQ;return[X>Y?U("/tags",`has ${X} tags, those of the cluster included. AWS takes ${i} on a resource, and ${rQ} are needed here: ${Y} are left.`,'reset: ["/tags/<key>"] takes one away.'):void 0]},
RZ=Q=>{let{healthCheckTimeoutSeconds:X,healthCheckIntervalSeconds:Y,healthCheck:Z}=Q,{repositoryCredentials:H}=Q;return[X!==void 0&&Y!==void 0&&X>=Y?U("/healthCheckTimeoutSeconds",`is ${X}, not less than healthCheckIntervalSeconds, ${Y}.`):void 0,Z!==void 0&&!/^CMD(-SHELL)?$/.test(Z.command?.[0]??"")?U("/healthCheck/command","has to begin with CMD or CMD-SHELL."):void 0,H!==void 0&&H.credentialsParameter===void 0?U("/repositoryCredentials/credentialsParameter","is missing.","Reset /repositoryCredentials as a whole."):void 0]},
qZ=({minimumHealthyPercent:Q,maximumPercent:X})=>[Q===100&&X===100?U("/maximumPercent","and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.","Raise maximumPercent, or lower minimumHealthyPercent."):void 0],
SZ=({hosts:Q,loadBalancer:X},{resolved:Y})=>[Q!==void 0&&Q.length>0&&X==="none"?U("/hosts","needs a load balancer; loadBalancer is none."):void 0,Y&&m({loadBalancer:X})&&(Q??[]).length===0?U("/hosts","is missing, and there is no domain to make it from.","Give domain or hosts, or tag the cluster ecs-tenants:domain."):void 0,...(Q??[]).map(Z=>Z.length>128?U("/hosts",`has ${Z} with ${Z.length} characters; a listener rule takes 128.`,"Use a shorter name or domain."):void 0)],
DZ=({executionRoleArn:Q,secrets:X,repositoryCredentials:Y},{fargate:Z,resolved:H})=>{if(!H||Q!==void 0)return[];let K=Object.keys(X??{}).length>0?"secrets are read with it":Y!==void 0?"repositoryCredentials are read with it":Z===!0?"Fargate pulls images and writes logs with it":void 0;return K===void 0?[]:[U("/executionRoleArn",`is missing: ${K}.`,"Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.")]},
tQ=Q=>Q!==void 0,
IZ=[DZ,VZ,BZ,jZ,AZ,NZ,$Z,TZ,iQ,nQ,RZ,qZ,SZ],
FZ=Q=>[iQ,nQ].flatMap(X=>X(Q,{fargate:void 0,resolved:!0})).filter(tQ),
_Z=(Q,X)=>IZ.flatMap(Y=>Y(Q,X)).filter(tQ);
export{
pQ as A,
U as B,
LX as C,
s as D,
mQ as E,
a as F,
FZ as G,
_Z as H,
RX as I,
qQ as J,
PQ as K,
EX as L,
IX as M,
mX as N,
TX as O,
i as P,
r as Q,
f as R,
_ as S,
WZ as T,
NX as U,
JZ as V,
AQ as _,
CX as a,
PX as b,
DX as c,
VX as d,
_X as e,
BX as f,
fQ as g,
D as h,
o as i,
BQ as j,
OX as k,
b as l,
h as m,
hX as n,
xX as o,
E as p,
UQ as q,
v as r,
SX as s,
FX as t,
l as u,
NQ as v,
yX as w,
VQ as x,
m as y,
zZ as z};
