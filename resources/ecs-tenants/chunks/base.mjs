import{parseArgs as pQ,stripVTControlCharacters as lQ}from"node:util";
import{Console as iQ}from"node:console";
import{writeFileSync as sQ,statSync as nQ,readFileSync as QQ}from"node:fs";
import{tmpdir as oQ}from"node:os";
import{join as aQ}from"node:path";
import{createRequire as rQ}from"node:module";
var k="0.1.0",
tQ=Object.create,
XQ=Object.defineProperty,
eQ=Object.getOwnPropertyDescriptor,
YQ=Object.getOwnPropertyNames,
QX=Object.getPrototypeOf,
XX=Object.prototype.hasOwnProperty,
ZQ=(Q,X)=>function(){try{return X||(0,Q[YQ(Q)[0]])((X={exports:{}}).exports,X),X.exports}catch(Y){throw X=0,Y}},
YX=(Q,X,Y,Z)=>{if(X&&typeof X=="object"||typeof X=="function")for(let H of YQ(X))!XX.call(Q,H)&&H!==Y&&XQ(Q,H,{get:()=>X[H],enumerable:!(Z=eQ(X,H))||Z.enumerable});return Q},
HQ=(Q,X,Y)=>(Y=Q!=null?tQ(QX(Q)):{},YX(X||!Q||!Q.__esModule?XQ(Y,"default",{value:Q,enumerable:!0}):Y,Q)),
ZX={
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
HX=["image","cpu","memory","memoryReservation","networkMode","containerPort","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn","logRetentionInDays","tags","protected","scaling","minCount","maxCount","desiredCount","scaleOut","scaleIn","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","loadBalancer","healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes","hosts","dns"],
KX=["/image","/cpu","/memory","/memoryReservation","/networkMode","/containerPort","/portMappings","/entryPoint","/command","/environment","/secrets","/repositoryCredentials","/repositoryCredentials/credentialsParameter","/healthCheck","/healthCheck/command","/healthCheck/interval","/healthCheck/timeout","/healthCheck/retries","/healthCheck/startPeriod","/stopTimeout","/cpuArchitecture","/taskRoleArn","/executionRoleArn","/logRetentionInDays","/tags","/protected","/scaling","/minCount","/maxCount","/desiredCount","/scaleOut","/scaleOut/threshold","/scaleOut/period","/scaleOut/evaluationPeriods","/scaleOut/cooldown","/scaleOut/stepAdjustments","/scaleIn","/scaleIn/threshold","/scaleIn/period","/scaleIn/evaluationPeriods","/scaleIn/cooldown","/scaleIn/stepAdjustments","/minimumHealthyPercent","/maximumPercent","/healthCheckGracePeriodSeconds","/capacityProviderStrategy","/subnets","/securityGroups","/assignPublicIp","/loadBalancer","/healthCheckPath","/matcher","/healthCheckIntervalSeconds","/healthCheckTimeoutSeconds","/healthyThresholdCount","/unhealthyThresholdCount","/deregistrationDelaySeconds","/targetGroupAttributes","/hosts","/dns"],
GX={
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
WX={forceNewDeployment:!1,plan:!1,wait:!0,onFailure:"stop",timeoutMinutes:20,complete:!1,adopt:!1},
JX=rQ(import.meta.url),
g=Q=>JSON.stringify(Q,(X,Y)=>Y!==null&&typeof Y=="object"&&!Array.isArray(Y)?Object.fromEntries(Object.entries(Y).sort(([Z],[H])=>Z<H?-1:Z>H?1:0)):Y)??"null",
KQ=(Q,X)=>JX("node:crypto").createHash("sha256").update(Q,"utf8").digest("hex").slice(0,X),
$X=(Q,X)=>g(Q)===g(X),
GQ={cluster:"ecs-tenants:cluster",tenant:"ecs-tenants:tenant",service:"ecs-tenants:service",digest:"ecs-tenants:digest",build:"ecs-tenants:build",steady:"ecs-tenants:steady",rule:"ecs-tenants:rule",hosts:"ecs-tenants:hosts",dns:"ecs-tenants:dns",scaling:"ecs-tenants:scaling",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",state:"ecs-tenants:state",applied:"ecs-tenants:applied",image:"ecs-tenants:image",revision:"ecs-tenants:revision",halted:"ecs-tenants:halted",run:"ecs-tenants:run"},
zX={cluster:"ecs-tenants:cluster",default:"ecs-tenants:default",domain:"ecs-tenants:domain",listener:"ecs-tenants:listener",scheme:"ecs-tenants:scheme",subnets:"ecs-tenants:subnets",securityGroups:"ecs-tenants:security-groups",executionRole:"ecs-tenants:execution-role",taskRole:"ecs-tenants:task-role",layout:"ecs-tenants:layout",defaultPrefix:"ecs-tenants:default/"},
jX={vpc:"ecs-tenants:vpc",zone:"ecs-tenants:zone",loadBalancer:"ecs-tenants:load-balancer",protected:"ecs-tenants:protected",dockerHubSecret:"ecs-tenants:docker-hub-secret",instanceProfile:"ecs-tenants:instance-profile",secretsPrefix:"ecs-tenants:secrets-prefix",kmsKey:"ecs-tenants:kms-key",capacityProvider:"ecs-tenants:capacity-provider",settings:"ecs-tenants:settings"},
AX=Q=>Object.fromEntries((Q??[]).map(X=>[X.key??X.Key??"",X.value??X.Value??""])),
u=50,
c=256,
UX=Q=>{let X=[...new TextEncoder().encode(Q)].map(Y=>{let Z=String.fromCharCode(Y);return/[A-Za-z0-9 +\-._:/@]/.test(Z)?Z:`=${Y.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return X.length<=c?X:`${X.slice(0,c-13).replace(/=.?$/,"")} ${KQ(Q,12)}`},
NX=Q=>{let X=Q.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(X)}catch{return Q}},
VX=Q=>Object.fromEntries(Object.entries(Q).filter(([X])=>!/^(ecs-tenants|aws):/i.test(X))),
I={done:0,invalidInput:2,refused:3,rolloutFailed:4,awsRefused:5,superseded:6,timedOut:7,interrupted:130,terminated:143},
R=class extends Error{code;hint;problems;aws;constructor(Q,X,Y={}){super(X,Y.cause===void 0?void 0:{cause:Y.cause}),this.name="StepError",this.code=Q,Y.hint!==void 0&&(this.hint=Y.hint),this.problems=Y.problems??[],Y.aws!==void 0&&(this.aws=Y.aws)}},
d=Q=>{let[X]=Q,Y=Q.length===1&&X!==void 0?X.message:`The input has ${Q.length} problems: ${Q.map(Z=>Z.message).join(" ")}`;return new R(I.invalidInput,Y,{problems:Q,...Q.length===1&&X?.hint!==void 0?{hint:X.hint}:{}})},
BX=(Q,X,Y=[])=>new R(I.refused,Q,{problems:Y,...X===void 0?{}:{hint:X}}),
WQ=Q=>(Q.catch(()=>{}),Q),
F=Q=>String(Q).replaceAll("~","~0").replaceAll("/","~1"),
TX=Q=>Q.replaceAll("~1","/").replaceAll("~0","~"),
q=Q=>Q.split("/").slice(1).map(TX),
DX=(...Q)=>Q.map(X=>`/${F(X)}`).join(""),
m=Q=>Q!==null&&typeof Q=="object",
JQ=(Q,X)=>{let Y=Q;for(let Z of q(X)){if(!m(Y)||!Object.hasOwn(Y,Z))return;Y=Y[Z]}return Y},
IX=(Q,X,Y)=>{let Z=(H,K)=>{let[G,...J]=K;if(G===void 0)return Y;if(Array.isArray(H)||H===void 0&&/^\d+$/.test(G)){let W=[...H??[]];return W[Number(G)]=Z(W[Number(G)],J),W}let $=m(H)?H:{},z=Object.hasOwn($,G)?$[G]:void 0;return{...$,[G]:Z(z,J)}};return Z(Q,q(X))},
SX=(Q,X)=>{let Y=(Z,H)=>{let[K,...G]=H;if(K===void 0||!m(Z)||!Object.hasOwn(Z,K))return Z;if(Array.isArray(Z))return G.length===0?Z.filter((z,W)=>W!==Number(K)):Z.map((z,W)=>W===Number(K)?Y(z,G):z);if(G.length>0)return{...Z,[K]:Y(Z[K],G)};let{[K]:J,...$}=Z;return $};return Y(Q,q(X))},
p=(Q,X)=>q(Q).reduce((Y,Z)=>{if(Y!==void 0)return[`${Y}/${Z}`,`${Y}/*`].find(H=>Object.hasOwn(X,H))},""),
O=Q=>typeof Q=="object"&&Q!==null&&!Array.isArray(Q),
RX=(Q,X)=>Q.reduceRight((Y,Z)=>Object.fromEntries([[Z,Y]]),X);
function M(Q,X){if(!O(X))return X;let Y=new Map(Object.entries(O(Q)?Q:{}));for(let[Z,H]of Object.entries(X))Y.set(Z,M(Y.get(Z),H));return Object.fromEntries(Y)}
var L=[],l=[];
function i(
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
let $,z,W,V,j=0,U=0;
for(;j<K;)l[j]=Q.charCodeAt(J+j),L[j]=++j;
for(;U<G;){for($=X.charCodeAt(J+U),W=U++,z=U,j=0;j<K;j++)V=$===l[j]?W:W+1,W=L[j],z=L[j]=W>z?V>z?z+1:V:V>W?W+1:V;if(Z!==void 0){let T=z;for(j=0;j<K;j++)L[j]<T&&(T=L[j]);if(T>Z)return Z}}
return L.length=K,l.length=K,Z!==void 0&&z>Z?Z:z}
function qX(
Q,
X,
Y){
if(!Array.isArray(X)||X.length===0)return;
let Z=Y?.maxDistance,H=Q.length;
for(let $ of X)if($===Q)return $;
if(Z===0)return;
let K,G=Number.POSITIVE_INFINITY,J=new Set;
for(
let $ of X){if(J.has($))continue;J.add($);let z=Math.abs($.length-H);if(z>=G||Z!==void 0&&z>Z)continue;let W=Number.isFinite(G)?Z===void 0?G:Math.min(G,Z):Z,V=W===void 0?i(Q,$):i(Q,$,{maxDistance:W});if(Z!==void 0&&V>Z)continue;let j=V;if(W!==void 0&&V===W&&W===Z&&(j=i(Q,$)),j<G&&(G=j,K=$,G===0))break}
if(!(Z!==void 0&&G>Z))return K}
var $Q=Q=>Q.toLowerCase().replace(/[^a-z0-9]/g,""),
s=(Q,X)=>{let Y=X.find(Z=>$Q(Z)===$Q(Q));return Y!==void 0?Y:qX(Q,X,{maxDistance:Math.min(3,Math.ceil(Q.length/3))})},
FX=ZQ({"node_modules/ajv/dist/runtime/ucs2length.js"(Q){"use strict";Object.defineProperty(Q,"__esModule",{value:!0});function X(Y){let Z=Y.length,H=0,K=0,G;for(;K<Z;)H++,G=Y.charCodeAt(K++),G>=55296&&G<=56319&&K<Z&&(G=Y.charCodeAt(K),(G&64512)===56320&&K++);return H}Q.default=X,X.code='require("ajv/dist/runtime/ucs2length").default'}}),
n=(Q,X)=>{let Y=p(Q,X);return Y===void 0?void 0:X[Y]},
zQ=80,
w=Q=>Q.length<=zQ?Q:`${Q.slice(0,zQ)}\u2026`,
jQ=(Q,X)=>Array.isArray(Q)?"a list":typeof Q=="object"?Q===null?"null":"an object":X?`a ${typeof Q}`:typeof Q=="string"?`a string (${w(JSON.stringify(Q))})`:String(Q),
AQ=Q=>w(JSON.stringify(Q)),
LX={string:"a string",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object",map:"an object of names and strings"},
_X=(Q,X,Y)=>{let Z=typeof Q=="string";switch(X.type){case"string":return typeof Q!="number"&&typeof Q!="boolean"?void 0:`Write it as a string${Y?', in quotes, such as "8080" or "true"':`: "${Q}"`}.`;case"integer":case"number":return Z&&!Y&&/^-?\d+(\.\d+)?$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"boolean":return Z&&/^(true|false)$/.test(Q)?`Write it without quotes: ${Q}.`:void 0;case"array":return Z&&!Y?`Write it as a list: [${w(JSON.stringify(Q))}].`:void 0;default:return}},
S=(Q,X,Y)=>({pointer:Q.shown,message:`${Q.shown}${X}.`,...Y===void 0?{}:{hint:Y}}),
EX=(Q,X)=>{let{parameter:Y,shown:Z,secret:H}=Q;if(Y===void 0)return S(Q,`${Z===""?"The input":""} must be a JSON object, not ${jQ(X,!0)}`);let K=Y.type==="integer"||Y.type==="number"?Y.allowed:LX[Y.type];return S(Q,` must be ${K}, not ${jQ(X,H)}`,_X(X,Y,H))},
UQ=(Q,X)=>Object.keys(X).filter(Y=>Y.startsWith(`${Q}/`)&&Y.lastIndexOf("/")===Q.length).map(Y=>Y.slice(Q.length+1)).filter(Y=>Y!=="*"),
OX=(Q,X,Y,Z)=>{let H=s(Q,UQ(X,Z));if(H!==void 0)return H;let K=Object.keys(Z).find(G=>Z[G]?.alias===Q)??Object.keys(Z).find(G=>G.endsWith(`/${Q}`)&&!G.includes("*"));return K===void 0?void 0:`${Y}${K}`},
MX=(Q,X,Y,Z,H)=>{let K=p(Y,H)??"",G=OX(X,K,Z,H),J=K===""?"":` Allowed: ${UQ(K,H).join(", ")}.`,$=G===void 0?J.trim():`Did you mean ${G}?`;return{pointer:Q.shown,message:`${Q.shown} is not a known parameter.${$===""?"":` ${$}`}`}},
NQ=Q=>w(Q.replace(/=.*$/s,"=\u2026")),
VQ=(Q,X,Y)=>{let Z=Q.secret?"":`, not ${AQ(X)}`;return S(Q,` must be ${Q.parameter?.allowed}${Z}`,Y)},
CX=(Q,X,Y)=>{let Z=Y.filter(G=>typeof G=="string"),H=typeof X=="string"?s(X,Z):void 0,K=H===void 0?void 0:`Did you mean "${H}"?`;return VQ(Q,X,K)},
PX=(
Q,
X,
Y,
Z)=>{
let{instancePath:H,keyword:K,params:G}=Q,J=j=>{let U=n(j,Y);return{pointer:j,shown:`${Z}${j}`,parameter:U,secret:U?.secret??U===void 0}};
if(Q.propertyName!==void 0)return;
let $=J(H),z=JQ(X,H),{parameter:W,secret:V}=$;
switch(
K){
case"required":{let j=J(`${H}/${F(String(G.missingProperty))}`);return S(j,` is missing. Allowed: ${j.parameter?.allowed}`)}
case"additionalProperties":{let j=String(G.additionalProperty);return MX(J(`${H}/${F(NQ(j))}`),j,H,Z,Y)}
case"propertyNames":{let j=NQ(String(G.propertyName)),U=J(`${H}/${F(j)}`);return S(U,`: the name ${JSON.stringify(j)} is not allowed. Allowed: ${W?.allowed}`)}
case"type":return EX($,z);
case"enum":return CX($,z,G.allowedValues);
case"uniqueItems":{let[j,U]=[G.i,G.j].map(Number).sort((T,N)=>T-N);return S($,` must not hold an item twice: items ${j} and ${U} are the same`)}
case"maxProperties":return S($,` must have at most ${G.limit} names, not ${Object.keys(z).length}`);
case"minItems":case"maxItems":return S($,` must be ${W?.allowed}; it has ${z.length}`);
case"pattern":case"minLength":case"maxLength":{let j=V?"the value":AQ(z);return S($,`: ${j} is not allowed. Allowed: ${W?.allowed}`)}
default:return VQ($,z)}},
yX=Q=>{let X=[],Y=[["",Q]];for(let Z=Y.pop();Z!==void 0;Z=Y.pop()){let[H,K]=Z;if(K===null&&X.push(H),typeof K=="object"&&K!==null){let G=Object.entries(K).map(([J,$])=>[`${H}/${F(J)}`,$]);Y.push(...G.reverse())}}return X},
kX=(Q,X)=>Q.split("/").some((Y,Z,H)=>{let K=H.slice(0,Z).join("/");return K!==""&&n(K,X)?.type==="array"}),
wX=(Q,X,Y)=>{let Z=`${Y}${Q}`,H=`${Z}: null is not allowed`;return kX(Q,X)?{pointer:Z,message:`${H}.`}:n(Q,X)?.kind==="setting"?{pointer:Z,message:`${H}; to return to the default use reset: ["${Q}"].`}:{pointer:Z,message:`${H}; leave it out.`}},
BQ=["additionalProperties","propertyNames","null","type","enum"],
TQ=Q=>{let X=BQ.indexOf(Q);return X===-1?BQ.length:X},
hX=Q=>{let X=new Map;for(let Y of Q){let Z=X.get(Y.problem.pointer);(Z===void 0||TQ(Y.keyword)<TQ(Z.keyword))&&X.set(Y.problem.pointer,Y)}return[...X.values()].map(Y=>Y.problem)},
DQ=({validate:Q,catalog:X},Y,Z="")=>{let H=(Q(Y)?[]:Q.errors??[]).flatMap(G=>{let J=PX(G,Y,X,Z);return J===void 0?[]:[{keyword:G.keyword,problem:J}]}),K=yX(Y).map(G=>({keyword:"null",problem:wX(G,X,Z)}));return hX([...H,...K])},
C={input:"string",help:"boolean",schema:"boolean",version:"boolean",envelope:"boolean",form:"boolean",log:"string"},
bX=Q=>{
let X=new Map;
for(let[Y,Z]of Object.entries(Q)){let{flag:H,alias:K,fileFlag:G,type:J}=Z;H!==void 0&&(X.set(H,{pointer:Y,parameter:Z,form:"value"}),K!==void 0&&X.set(K,{pointer:Y,parameter:Z,form:"value"}),G!==void 0&&X.set(G,{pointer:Y,parameter:Z,form:"file"}),J==="boolean"&&X.set(`no-${H}`,{pointer:Y,parameter:Z,form:"negation"}))}
return X},
vX=(Q,X)=>{let Y={};for(let[Z,H]of Object.entries(C))Y[Z]={type:H};for(let[Z,{parameter:H}]of X)Y[Z]={type:H.type==="boolean"?"boolean":"string"};return Y.help={type:"boolean",short:"h"},pQ({args:[...Q],options:Y,strict:!1,allowPositionals:!0,tokens:!0}).tokens},
fX=(Q,X)=>X===void 0?C[Q]==="string":X.parameter.type!=="boolean",
xX=(Q,X,Y,Z)=>{if(X){if(Y===void 0)return`--${Q} needs a value.`;if(!Z&&Y.startsWith("--"))return`--${Q} needs a value; one that begins with two hyphens is written --${Q}=<value>.`}},
gX=Q=>Object.hasOwn(C,Q),
uX=(Q,X,Y)=>{if(!X.startsWith("--"))return`Unknown flag ${X}. Flags begin with two hyphens.`;let Z=s(Q,[...Y.keys(),...Object.keys(C)]);return`Unknown flag --${Q}.${Z===void 0?"":` Did you mean --${Z}?`}`},
cX=(
Q,
X)=>{
let Y=[],Z=[],H=(J,$="")=>Z.push({pointer:$,message:J}),K="",G;
for(
let J of vX(Q,X))if(J.kind==="positional")(G===void 0||J.index!==G+1)&&H(`The argument after ${K||"the name of the step"} belongs to no flag.`);else if(J.kind==="option"){let{name:$,rawName:z,value:W,index:V,inlineValue:j}=J,U=X.get($);if(K=z,U===void 0&&!gX($)){V!==G&&H(uX($,z,X)),G=V;continue}let T=xX($,fX($,U),W,j===!0);T===void 0?Y.push({name:$,meaning:U,value:W}):H(T,U?.pointer)}
return{uses:Y,problems:Z}},
dX=({parameter:Q,form:X})=>X==="file"||Q.type==="array"||Q.type==="map",
mX=Q=>{let X=new Set,Y=[];return{uses:Q.filter(({name:Z,meaning:H})=>{if(H!==void 0&&dX(H))return!0;let K=H?.pointer??Z;return X.has(K)?(Y.push({pointer:H?.pointer??"",message:`--${Z} is given twice.`}),!1):(X.add(K),!0)}),problems:Y}},
pX=(Q,X)=>{let Y=cX(Q,bX(X)),{uses:Z,problems:H}=mX(Y.uses);return{uses:Z,problems:[...Y.problems,...H]}},
lX=ZQ(
{
"node_modules/picocolors/picocolors.js"(
Q,
X){
var Y=process||{},
Z=Y.argv||[],
H=Y.env||{},
K=!(H.NO_COLOR||Z.includes("--no-color"))&&(!!H.FORCE_COLOR||Z.includes("--color")||Y.platform==="win32"||(Y.stdout||{}).isTTY&&H.TERM!=="dumb"||!!H.CI),
G=(z,W,V=z)=>j=>{let U=""+j,T=U.indexOf(W,z.length);return~T?z+J(U,W,V,T)+W:z+U+W},
J=(z,W,V,j)=>{let U="",T=0;do U+=z.substring(T,j)+V,T=j+W.length,j=z.indexOf(W,T);while(~j);return U+z.substring(T)},
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
iX=4e3,
o={SIGINT:I.interrupted,SIGTERM:I.terminated},
sX=Q=>{
let X=new AbortController,Y,Z,H=new Promise(G=>{Z=G}),K=G=>{X.signal.aborted&&process.exit(o[G]),Q.info(`${G}: finishing the calls in flight and beginning nothing new.`);let J="It is safe to run it again.";X.abort(new R(o[G],`Interrupted by ${G}.`,{hint:J}));let $=`Interrupted by ${G}; calls in flight did not end in time, so what they did is not known.`;Y=setTimeout(()=>Z(new R(o[G],$,{hint:J})),iX)};
for(let G of["SIGINT","SIGTERM"])process.on(G,K);
return{signal:X.signal,overdue:H,dispose:()=>{clearTimeout(Y);for(let G of["SIGINT","SIGTERM"])process.off(G,K)}}},
nX=()=>({argv:process.argv.slice(2),env:process.env,stdin:process.stdin,stdout:process.stdout,stderr:process.stderr,elapsed:()=>performance.now(),watchSignals:sX}),
oX=256*1024,
aX=4096,
IQ=()=>{},
rX=()=>{process.stdout.on("error",IQ),process.stderr.on("error",IQ)},
tX=Q=>Q.code==="EPIPE"||Q.code==="ERR_STREAM_DESTROYED",
h=(Q,X)=>new Promise((Y,Z)=>{Q.write(X,H=>H&&!tX(H)?Z(H):Y())}),
eX=async Q=>{await new Promise(X=>process.stderr.write("",X)),process.exit(Q)},
QY=(Q,X)=>{let{ok:Y,step:Z,version:H,code:K,message:G}=Q;return{ok:Y,step:Z,version:H,...K===void 0?{}:{code:K},...G===void 0?{}:{message:G.slice(0,aX)},file:X,warnings:[],timings:{},calls:{}}},
XY=Q=>{let X=JSON.stringify(Q);if(Buffer.byteLength(X)<=oX)return`${X}
`;let Y=aQ(oQ(),`ecs-tenants-${crypto.randomUUID()}.json`);return sQ(Y,X,{mode:384,flag:"wx"}),`${JSON.stringify(QY(Q,Y))}
`},
YY=(Q,X)=>`${JSON.stringify(Q,null,X?2:0)}
`,
D=class extends Error{},
ZY=/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
HY=Q=>{let X=ZY.test(Q)?Number(Q):Number.NaN;return Number.isFinite(X)?X:Q},
KY=Q=>Q==="true"?!0:Q==="false"?!1:Q,
b=(Q,X)=>{try{return JSON.parse(Q)}catch(Y){throw new D(`is not valid JSON; it needs ${X}`,{cause:Y})}},
GY=Q=>{let[,X,Y,Z]=/^(?:(\d{1,5}):)?(\d{1,5})(?:\/(.+))?$/.exec(Q)??[];if(Y===void 0)throw new D("needs <container>, <host>:<container> or <host>:<container>/<protocol>, such as 0:8080/tcp");return{containerPort:Number(Y),...X===void 0?{}:{hostPort:Number(X)},...Z===void 0?{}:{protocol:Z}}},
a=(Q,X,Y)=>{if(Y?.type==="string")return/^\s*\[\s*["\]]/.test(Q)?[b(Q,"one item, or all as a JSON array of strings")].flat():[Q];let Z="a JSON object for one item, or all as a JSON array";if(/^\s*[[{]/.test(Q))return[b(Q,Z)].flat();if(X.shorthand==="portMapping")return[GY(Q)];throw new D(`needs ${Z}`)},
r=(Q,X)=>{if(/^\s*\{/.test(Q))return Object.entries(b(Q,"KEY=value, or all as a JSON object"));let Y=Q.indexOf("=");if(Y>0)return[[Q.slice(0,Y),Q.slice(Y+1)]];let Z=Y===-1?X?.(Q):void 0;if(Z!==void 0)return[[Q,Z]];throw new D(X===void 0?"needs KEY=value":"needs KEY=value, or the name of a variable of the environment")},
SQ=(Q,X)=>{switch(X.type){case"integer":case"number":return HY(Q);case"boolean":return KY(Q);case"object":{if(!/^\s*\{/.test(Q))throw new D("needs a JSON object");return b(Q,"a JSON object")}default:return Q}},
WY={n:`
`,r:"\r",t:"	"},
JY=Q=>{let[,X]=/^'([^']*)'$/.exec(Q)??[];if(X!==void 0)return X;let[,Y]=/^"((?:[^"\\]|\\.)*)"$/.exec(Q)??[];return Y===void 0?Q:Y.replace(/\\(.)/g,(Z,H)=>WY[H]??H)},
RQ=(
Q,
X)=>Q.split(/\r?\n/).flatMap((Y,Z)=>{let H=Y.trim().replace(/^export\s+/,"");if(H===""||H.startsWith("#"))return[];if(!/^[^\s={]+\s*(?:=|$)/.test(H))throw new D(`: line ${Z+1} is not KEY=value`);try{return r(H,X).map(([K,G])=>[K.trim(),JY(String(G).trim())])}catch(K){throw K instanceof D?new D(`: line ${Z+1} ${K.message}`,{cause:K}):K}}),
t=1024*1024,
_=class extends Error{},
$Y={ENOENT:"does not exist",EACCES:"may not be read",EISDIR:"is a directory"},
qQ=Q=>{try{return new TextDecoder("utf-8",{fatal:!0}).decode(Q)}catch(X){throw new _("is not UTF-8",{cause:X})}},
FQ=()=>new _(`is larger than ${t/1024} KiB`),
LQ=Q=>{try{if(nQ(Q).size>t)throw FQ();return qQ(QQ(Q))}catch(X){if(X instanceof _)throw X;let Y=X.code??"";throw new _($Y[Y]??`cannot be read (${Y})`,{cause:X})}},
zY=async Q=>{let X=[],Y=0;for await(let Z of Q)if(X.push(Z),Y+=Z.length,Y>t)throw FQ();return qQ(Buffer.concat(X))},
jY=({value:Q="",meaning:X},Y)=>{let Z=H=>Y[H];if(X?.form!=="file")return r(Q,X?.parameter.fileFlag===void 0?void 0:Z);try{return RQ(LQ(Q),Z)}catch(H){throw H instanceof _?new D(`: the file ${H.message}`,{cause:H}):H}},
AY=({value:Q,meaning:X},Y)=>{if(X?.form==="negation"){if(Q!==void 0)throw new D("takes no value");return!1}return Q===void 0?!0:SQ(Q,Y)},
UY=class{
problems=[];
values=new Map;
#Q;
#X;
#Z=new Set;
constructor(Q,X){this.#Q=Q,this.#X=X}
add(Q,{pointer:X,parameter:Y,form:Z}){try{Y.type==="map"?this.#H(X,jY(Q,this.#X),Z):Y.type==="array"?this.#Y(X,Y,Q.value??""):this.values.set(X,AY(Q,Y))}catch(H){if(!(H instanceof D))throw H;let K=H.message.startsWith(":")?"":" ";this.problems.push({pointer:X,message:`--${Q.name}${K}${H.message}.`})}}
#Y(Q,X,Y){let Z=a(Y,X,this.#Q[`${Q}/*`]);this.values.set(Q,[...this.values.get(Q)??[],...Z])}
#H(Q,X,Y){let Z=Object.entries(this.values.get(Q)??{}),H=X.filter(([K])=>{let G=`${Q}/${F(K)}`;return Y==="file"?!this.#Z.has(G):(this.#Z.has(G)&&this.problems.push({pointer:G,message:`${G} is given twice.`}),this.#Z.add(G),!0)});this.values.set(Q,Object.fromEntries([...Z,...H]))}},
NY=HQ(lX(),1),
_Q=["text","json","quiet"],
VY=15e3,
EQ=Q=>{let X=Math.round(Q/1e3),Y=H=>String(H).padStart(2,"0");if(X<60)return`${X}s`;let Z=Math.floor(X/60);return Z<60?`${Z}m${Y(X%60)}s`:`${Math.floor(Z/60)}h${Y(Z%60)}m`},
BY=Q=>{let X=Q.pointer===""||Q.message.startsWith(Q.pointer),Y=Q.hint===void 0?"":` ${Q.hint}`;return`  ${X?"":`${Q.pointer}: `}${Q.message}${Y}`},
TY=({message:Q,hint:X,problems:Y,stack:Z})=>{let H=Y.map(J=>J.message).join(" "),K=Y.length>1&&Q.endsWith(H),G=Y.length===1&&Q===H;return[K?Q.slice(0,-H.length).trimEnd():Q,...G?[]:Y.map(BY),...X===void 0?[]:[`  ${X}`],...Z===void 0?[]:Z.split(`
`)]},
DY=(Q,X)=>{let{NO_COLOR:Y,FORCE_COLOR:Z,TERM:H}=X;return Y!==void 0&&Y!==""?!1:Z!==void 0&&Z!==""?Z!=="0":Q&&H!=="dumb"},
IY=(
{step:Q,mode:X,color:Y,write:Z,elapsed:H})=>{
let K=NY.default.createColors(Y),
G={info:N=>N,warn:K.yellow,error:K.red},
J=new Set,
$=Q,
z,
W,
V=N=>N.split(`
`).map(lQ).join(`
`),
j=(N,P,f={},x=P.split(`
`))=>{if(X==="quiet"&&N==="info")return;let y=H();if(X==="json"){Z(`${JSON.stringify({elapsedMs:Math.round(y),level:N,message:P,...f})}
`);return}let dQ=`${K.bold($)}  ${K.dim(`+${EQ(y)}`)}  `;Z(x.map(mQ=>`${dQ}${G[N](V(mQ))}
`).join(""))},
U=()=>{clearInterval(W),W=void 0},
T=()=>{z===void 0||H()-z.saidAt<VY||(z.saidAt=H(),j("info",`${z.message} (for ${EQ(H()-z.since)})`))};
return{
get warnings(){return[...J]},
about(N){$=`${Q} ${N}`},
info(N){U(),j("info",N)},
warn(N){J.has(N)||(J.add(N),j("warn",X==="json"?N:`Warning: ${N}`))},
waiting(N){z?.message!==N?(z={message:N,since:H(),saidAt:H()},j("info",N)):T(),W??=setInterval(T,1e3).unref()},
failure(N){U();let{message:P,hint:f,problems:x,stack:y}=N;j("error",P,{hint:f,problems:x,stack:y},TY(N))},
stop:U}},
SY=Q=>{
let X=new Map(Q.filter(G=>G.meaning===void 0).map(({name:G,value:J})=>[G,J])),Y=G=>X.has(G)&&X.get(G)!=="false",Z=X.get("input"),H=X.get("log")??"text",K=_Q.find(G=>G===H);
return{run:{...Z===void 0?{}:{input:Z},help:Y("help"),schema:Y("schema"),version:Y("version"),envelope:Y("envelope"),form:Y("form"),log:K??"text"},problems:K===void 0?[{pointer:"",message:`--log must be one of ${_Q.join(", ")}.`}]:[]}},
RY=Q=>[...Q].sort(([X],[Y])=>q(X).length-q(Y).length).reduce((X,[Y,Z])=>M(X,RX(q(Y),Z)),{}),
qY=(Q,X,Y)=>{let{uses:Z,problems:H}=pX(Q,X),K=SY(Z),G=new UY(X,Y);for(let J of Z)J.meaning!==void 0&&G.add(J,J.meaning);return{run:K.run,request:RY(G.values),problems:[...H,...K.problems,...G.problems]}},
FY="RESET",
LY=(Q,X,Y,Z)=>{let H=Z[`${X}/*`];return/^[[{]/.test(Q)?a(Q,Y,H):Q.split(`
`).map(K=>K.trim()).filter(K=>K!=="").flatMap(K=>a(K,Y,H))},
_Y=(Q,X,Y,Z)=>Y.type==="array"?LY(Q,X,Y,Z):Y.type!=="map"?SQ(Q,Y):Object.fromEntries(Q.startsWith("{")?r(Q):RQ(Q)),
EY=class{
values=[];
resets=[];
problems=[];
#Q;
constructor(Q){this.#Q=Q}
add(Q,X){let Y=`/${Q}`,Z=this.#Q[Y],H=typeof X=="string"?X.trim():X;Z===void 0||typeof H!="string"?this.values.push([Q,H]):H===FY&&Z.kind==="setting"?this.resets.push(Y):H!==""&&this.#X(Q,H,Z)}
#X(Q,X,Y){let Z=`/${Q}`;try{this.values.push([Q,_Y(X,Z,Y,this.#Q)])}catch(H){if(!(H instanceof D))throw H;let K=H.message.startsWith(":")?"":" ";this.problems.push({pointer:Z,message:`${Z}${K}${H.message}.`})}}},
OY=(
Q,
X)=>{
let{form:Y,...Z}=Q;
if(Y===void 0)return{request:Q,problems:[]};
if(!O(Y))return{request:Z,problems:[{pointer:"/form",message:"/form must be a JSON object."}]};
let H=new EY(X);
for(let[J,$]of Object.entries(Y))Object.hasOwn(Z,J)||H.add(J,$);
let K=M(Object.fromEntries(H.values),Z);
if(H.resets.length===0)return{request:K,problems:H.problems};
let G=Array.isArray(K.reset)?K.reset:[];
return{request:{...K,reset:[...new Set([...G,...H.resets])]},problems:H.problems}},
MY=(Q,X)=>{let{message:Y}=Q,[,Z]=/at position (\d+)/.exec(Y)??[];if(Z!==void 0){let H=X.slice(0,Number(Z)).split(`
`);return` at line ${H.length}, column ${(H.at(-1)?.length??0)+1}`}return/end of JSON/.test(Y)?": it ends too early":""},
CY=Q=>Array.isArray(Q)?"a list":Q===null?"null":`a ${typeof Q}`,
PY=(Q,X)=>{let Y=Z=>({problem:{pointer:"",message:Z}});if(Q.trim()==="")return Y(`${X} is empty; a JSON object is needed.`);try{let Z=JSON.parse(Q);return O(Z)?{request:Z}:Y(`${X} must be a JSON object, not ${CY(Z)}.`)}catch(Z){return Y(`${X} is not valid JSON${MY(Z,Q)}.`)}},
yY=async(Q,X)=>{let Y=Q==="-"?"stdin":`The file ${Q}`;try{return PY(Q==="-"?await zY(X):LQ(Q),Y)}catch(Z){if(Z instanceof _)return{problem:{pointer:"",message:`${Y} ${Z.message}.`}};throw Z}},
kY=async(
Q,
X,
Y)=>{
let Z=X.run.input===void 0?{request:{}}:await yY(X.run.input,Y);
if("problem"in Z)return{problems:[...X.problems,Z.problem]};
let H=X.run.form?OY(Z.request,Q.catalog):{request:Z.request,problems:[]},K=M(H.request,X.request),G=[...X.problems,...H.problems],J=new Set(G.map(W=>W.pointer)),$=DQ(Q,K).filter(W=>!J.has(W.pointer)),z=[...G,...$];
return z.length===0?{input:K,problems:[]}:{problems:z}},
wY=class{
#Q={};
add(Q){let{timings:X,calls:Y,warnings:Z}=this.#Q;this.#Q={...this.#Q,...Q,timings:{...X,...Q.timings},calls:{...Y,...Q.calls},warnings:[...new Set([...Z??[],...Q.warnings??[]])]}}
build(Q,X,Y,Z={}){let{warnings:H=[],timings:K={},calls:G={},...J}=this.#Q,{ok:$,step:z,version:W,...V}=J;return{ok:Q,step:X,version:Y,...V,...Z,warnings:H,timings:K,calls:G}}},
hY=({code:Q,message:X,hint:Y,problems:Z,aws:H})=>({code:Q,message:X,...Y===void 0?{}:{hint:Y},...Z.length===0?{}:{errors:Z.map(K=>({...K}))},...H===void 0?{}:{aws:H}}),
e=1,
bY=Q=>`Try: ${Q} --help, or ${Q} --name <text> [flags].`,
vY=async({run:Q},X,Y)=>{if(Q.help)await h(Y,await X.help());else if(Q.schema)await h(Y,`${JSON.stringify(await X.schema(),null,2)}
`);else if(Q.version)await h(Y,`${k}
`);else return!1;return!0},
fY=class{
#Q;
#X;
#Z;
#Y;
#H=new wY;
#G=!1;
constructor(Q,X,Y){this.#Q=Q,this.#X=X,this.#Z=Y,this.#Y=IY({step:Q.name,mode:Y.run.log,color:DY(X.stderr.isTTY===!0,X.env),write:Z=>X.stderr.write(Z),elapsed:X.elapsed})}
async toEnd(){try{if(this.#X.argv.length===0&&!this.#Q.contract.validate({}))throw new R(I.invalidInput,"No parameters were given.",{hint:bY(this.#Q.name)});let Q=this.#W(),X=await this.#$(await this.#J(),Q);return this.#j(X)}catch(Q){return Q instanceof R?this.#A(Q):this.crashed(Q)}finally{this.#Y.stop()}}
crashed(Q){let X=Q instanceof Error?Q:new Error(String(Q)),Y=`Unexpected error: ${X.message}`,Z=this.#Z.run.log==="json"||(this.#X.env.ECS_TENANTS_DEBUG??"")!=="",H="This is a defect of ecs-tenants. With ECS_TENANTS_DEBUG=1 it tells where it happened.";return this.#Y.failure({message:Y,problems:[],...Z&&X.stack!==void 0?{stack:X.stack}:{hint:H}}),{code:e,handled:!1,result:this.#K(!1,{code:e,message:Y,hint:H})}}
#W(){return WQ(this.#Q.load())}
async#J(){let Q=await kY(this.#Q.contract,this.#Z,this.#X.stdin);if(!("input"in Q))throw d(Q.problems);let X=Q.input.name;typeof X=="string"&&this.#Y.about(X);let Y=this.#Q.check(Q.input);if(Y.length>0)throw d(Y);return Q.input}
async#$(Q,X){let Y=this.#X.watchSignals(this.#Y);try{let Z=Y.overdue.then(H=>{throw this.#G=!0,H});return await Promise.race([this.#z(Q,X,Y),Z])}catch(Z){throw Y.signal.aborted&&!(Z instanceof R)?Y.signal.reason:Z}finally{Y.dispose()}}
async#z(Q,X,{signal:Y}){let Z=await X;return Y.throwIfAborted(),Z(Q,{log:this.#Y,signal:Y,version:k,env:this.#X.env,...this.#X.aws===void 0?{}:{aws:this.#X.aws},report:H=>this.#H.add(H)})}
#j({code:Q,result:X,text:Y}){if(this.#H.add(X),Q===I.done)return{code:Q,handled:!0,result:this.#K(!0),text:Y};let{message:Z=`${this.#Q.name} ended with code ${Q}.`,hint:H,errors:K=[]}=X;return this.#Y.failure({message:Z,problems:K,...H===void 0?{}:{hint:H}}),{code:Q,handled:!0,result:this.#K(!1,{code:Q,message:Z})}}
#A(Q){let{message:X,hint:Y,problems:Z}=Q;return this.#Y.failure({message:X,problems:Z,...Y===void 0?{}:{hint:Y}}),{code:Q.code,handled:!this.#G,result:this.#K(!1,hY(Q))}}
#K(Q,X={}){return this.#H.add({warnings:[...this.#Y.warnings],timings:{total:Math.round(this.#X.elapsed())}}),this.#H.build(Q,this.#Q.name,k,X)}},
xY=async({code:Q,result:X,handled:Y,text:Z},H,{stdout:K,stderr:G})=>{try{await h(K,H?XY(X):Z??YY(X,K.isTTY===!0))}catch(J){return G.write(`The result could not be written: ${J.message}
`),Q===I.done?e:Q}return H&&Y?I.done:Q},
gY=async(Q,X,Y=new Promise(()=>{}))=>{let Z=qY(X.argv,Q.contract.catalog,X.env);if(await vY(Z,Q.contract,X.stdout))return I.done;let H=new fY(Q,X,Z),K=await Promise.race([H.toEnd(),Y.catch(G=>H.crashed(G))]);return xY(K,Z.run.envelope,X)},
uY=async Q=>{rX(),globalThis.console=new iQ(process.stderr),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let X=new Promise((Y,Z)=>process.on("uncaughtException",Z));return eX(await gY(Q,nX(),X))},
cY=["./schemas/","../../resources/ecs-tenants/schemas/","../schemas/"],
OQ=async Q=>{for(let X of cY)try{return JSON.parse(QQ(new URL(`${X}${Q}.schema.json`,import.meta.url),"utf8"))}catch(Y){if(Y.code!=="ENOENT")throw Y}throw new Error(`The schema of ${Q} is not beside the step.`)};
const dY=Object.freeze(Object.defineProperty({__proto__:null,readSchema:OQ},Symbol.toStringTag,{value:"Module"}));
var v=({loadBalancer:Q})=>Q!==void 0&&Q!=="none",
A=(Q,X,Y)=>({pointer:Q,message:`${Q} ${X}`,...Y===void 0?{}:{hint:Y}}),
MQ=65536,
CQ=8192,
PQ=Q=>new TextEncoder().encode(JSON.stringify(Q)??"").length,
yQ=Q=>({environment:Object.entries(Q.environment??{}).map(([X,Y])=>({name:X,value:Y})),secrets:Object.entries(Q.secrets??{}).map(([X,Y])=>({name:X,valueFrom:Y})),command:Q.command??[],entryPoint:Q.entryPoint??[],healthCheck:Q.healthCheck??{}}),
kQ=(Q,X)=>{let Y=PQ(X);if(Y<=MQ)return;let Z=Object.entries(yQ(Q)).map(([G,J])=>[G,PQ(J)]),[H,K]=Z.reduce((G,J)=>J[1]>G[1]?J:G);return A(`/${H}`,`has ${K} bytes, and the task definition ${Y}: ECS takes at most ${MQ}.`,"Make values shorter, or keep them where the app reads them by itself: in a parameter, a secret or a file.")},
mY=Q=>[kQ(Q,{containerDefinitions:[{image:Q.image,...yQ(Q)}]})],
wQ=(Q,X)=>({containerOverrides:[{name:Q,command:[...X]}]}),
pY=(Q,X,Y)=>{let{length:Z}=JSON.stringify(wQ(X,Y));return Z<=CQ?void 0:A(Q,`makes overrides of ${Z} characters: ECS takes at most ${CQ}, the JSON around them included.`,"Put a script into the image, or keep its text where the task reads it by itself, and call it by a short command.")},
hQ=Q=>Q.flatMap((X,Y)=>X!==void 0&&Q.indexOf(X)<Y?[Y]:[]),
lY=(
{networkMode:Q,subnets:X,securityGroups:Y,assignPublicIp:Z,loadBalancer:H},
{fargate:K,resolved:G})=>[K===!0&&Q!==void 0&&Q!=="awsvpc"?A("/networkMode",`is ${Q}; Fargate takes awsvpc only.`):void 0,G&&Q==="awsvpc"&&X===void 0?A("/subnets","is missing: networkMode awsvpc needs subnets.","Give subnets, or tag the cluster ecs-tenants:subnets."):void 0,...Q!==void 0&&Q!=="awsvpc"?[["/subnets",X],["/securityGroups",Y],["/assignPublicIp",Z]].map(([J,$])=>$===void 0?void 0:A(J,`goes with networkMode awsvpc only, not with ${Q}.`)):[],Q==="none"&&v({loadBalancer:H})?A("/networkMode","is none: nothing could reach the container from a load balancer.","Choose another networkMode, or loadBalancer none."):void 0,G&&K===!1&&Z==="ENABLED"?A("/assignPublicIp","is ENABLED, which only Fargate takes."):void 0],
iY=(
{portMappings:Q,containerPort:X,networkMode:Y,loadBalancer:Z})=>{
if(Q===void 0)return[];
let H=hQ(Q.map(J=>`${J.containerPort}/${J.protocol??"tcp"}`)),K=hQ(Q.map(J=>J.hostPort===void 0||J.hostPort===0?void 0:`${J.hostPort}/${J.protocol??"tcp"}`)),G=Y==="awsvpc"||Y==="host";
return[
...H.map(J=>A(`/portMappings/${J}/containerPort`,`is ${Q[J]?.containerPort} a second time.`)),
...K.map(J=>A(`/portMappings/${J}/hostPort`,`is ${Q[J]?.hostPort} a second time.`)),
...Q.map((J,$)=>G&&J.hostPort!==void 0&&J.hostPort!==J.containerPort?A(`/portMappings/${$}/hostPort`,`is ${J.hostPort}: with networkMode ${Y} it has to be containerPort, ${J.containerPort}.`,"Leave hostPort out."):void 0),
Y==="none"&&Q.length>0?A("/portMappings","cannot be mapped with networkMode none."):void 0,
v({loadBalancer:Z})&&!Q.some(J=>J.protocol!=="udp")?A("/portMappings","has no tcp port that the load balancer could send to.","Give containerPort, or loadBalancer none for a worker."):void 0,
X!==void 0&&Q.length>0&&!Q.some(J=>J.containerPort===X&&J.protocol!=="udp")?A("/containerPort",`is ${X}, which is no tcp port of portMappings.`):void 0]},
bQ=({scaling:Q,minCount:X,maxCount:Y,desiredCount:Z})=>Q===!1?[]:X!==void 0&&Y!==void 0&&X>Y?[A("/minCount",`is ${X}, more than maxCount, ${Y}.`)]:[Z!==void 0&&X!==void 0&&Z<X?A("/desiredCount",`is ${Z}, less than minCount, ${X}: autoscaling would raise it at once.`,"Raise it, lower minCount, or scaling: false."):void 0,Z!==void 0&&Y!==void 0&&Z>Y?A("/desiredCount",`is ${Z}, more than maxCount, ${Y}: autoscaling would lower it at once.`):void 0],
vQ=(
Q,
X,
Y)=>{
if(X===void 0)return[];
let Z=[],H=X.map($=>({lower:$.metricIntervalLowerBound??-1/0,upper:$.metricIntervalUpperBound??1/0,by:$.scalingAdjustment})).sort(($,z)=>$.lower-z.lower);
for(let{lower:$,upper:z,by:W}of H)$>=z&&Z.push(A(Q,`has a step whose lower bound, ${$}, is not below its upper bound, ${z}.`)),Y==="out"&&W<=0&&Z.push(A(Q,`has a step of ${W}: an increase in load has to add tasks.`)),Y==="in"&&W>=0&&Z.push(A(Q,`has a step of ${W}: a decrease in load has to remove tasks.`));
for(let[$,z]of H.entries()){let W=H[$+1];W!==void 0&&z.upper!==W.lower&&Z.push(A(Q,`has ${z.upper<W.lower?"a gap":"an overlap"} between ${z.upper} and ${W.lower}.`))}
let K=H[0]?.lower,G=H.at(-1)?.upper,J=Y==="out"?K===0&&G===1/0:K===-1/0&&G===0;
return Z.length===0&&!J&&Z.push(A(Q,Y==="out"?"has to begin at the lower bound 0 and to end open.":"has to begin open and to end at the upper bound 0.")),Z},
sY=Q=>Q<3600?86400:604800,
fQ=(Q,{period:X,evaluationPeriods:Y}={})=>{if(X===void 0||Y===void 0)return;let Z=sY(X);if(!(X*Y<=Z))return A(`/${Q}/evaluationPeriods`,`is ${Y}: with a period of ${X} s the alarm would look at ${X*Y} s; CloudWatch takes at most ${Z} s.`,`At most ${Math.floor(Z/X)} with this period.`)},
xQ=({scaleOut:Q,scaleIn:X})=>[Q?.threshold!==void 0&&X?.threshold!==void 0&&Q.threshold<=X.threshold?A("/scaleOut/threshold",`is ${Q.threshold} percent, not above scaleIn.threshold, ${X.threshold} percent: the service would grow and shrink without end.`):void 0,fQ("scaleOut",Q),fQ("scaleIn",X),...vQ("/scaleOut/stepAdjustments",Q?.stepAdjustments,"out"),...vQ("/scaleIn/stepAdjustments",X?.stepAdjustments,"in")],
nY=({memory:Q,memoryReservation:X},{fargate:Y,resolved:Z})=>[Q!==void 0&&X!==void 0&&X>Q?A("/memoryReservation",`is ${X} MiB, more than memory, ${Q} MiB.`,"Lower it, or raise memory."):void 0,Z&&Y===!1&&Q===void 0&&X===void 0?A("/memory","is missing, and memoryReservation too: a task on EC2 needs one of them.","Give memory in MiB."):void 0],
B=1024,
E=(Q,X,Y)=>Array.from({length:Math.floor((X-Q)/Y)+1},(Z,H)=>Q+H*Y),
gQ=new Map([[256,[512,B,2*B]],[512,E(B,4*B,B)],[1024,E(2*B,8*B,B)],[2048,E(4*B,16*B,B)],[4096,E(8*B,30*B,B)],[8192,E(16*B,60*B,4*B)],[16384,E(32*B,120*B,8*B)]]),
oY=({cpu:Q,memory:X},{fargate:Y})=>{if(Y!==!0||Q===void 0)return[];let Z=gQ.get(Q);return Z===void 0?[A("/cpu",`is ${Q}, which Fargate does not offer.`,`Fargate offers ${[...gQ.keys()].join(", ")} CPU units.`)]:X===void 0||Z.includes(X)?[]:[A("/memory",`is ${X} MiB, which Fargate does not offer with ${Q} CPU units.`,`With ${Q} CPU units Fargate offers ${Z[0]} to ${Z.at(-1)} MiB: ${Z.slice(0,4).join(", ")}${Z.length>4?" \u2026":""}.`)]},
aY=({environment:Q,secrets:X})=>Object.keys(Q??{}).map(Y=>X!==void 0&&Object.hasOwn(X,Y)?A(`/environment/${Y}`,"is also one of secrets: a name can be only one of both.",`Drop one; reset: ["/environment/${Y}"] removes the variable.`):void 0),
uQ=Object.keys(GQ).length-3,
rY=({tags:Q})=>{let X=Object.keys(Q??{}).length,Y=u-uQ;return[X>Y?A("/tags",`has ${X} tags, those of the cluster included. AWS takes ${u} on a resource, and ${uQ} are needed here: ${Y} are left.`,'reset: ["/tags/<key>"] takes one away.'):void 0]},
tY=Q=>{let{healthCheckTimeoutSeconds:X,healthCheckIntervalSeconds:Y,healthCheck:Z}=Q,{repositoryCredentials:H}=Q;return[X!==void 0&&Y!==void 0&&X>=Y?A("/healthCheckTimeoutSeconds",`is ${X}, not less than healthCheckIntervalSeconds, ${Y}.`):void 0,Z!==void 0&&!/^CMD(-SHELL)?$/.test(Z.command?.[0]??"")?A("/healthCheck/command","has to begin with CMD or CMD-SHELL."):void 0,H!==void 0&&H.credentialsParameter===void 0?A("/repositoryCredentials/credentialsParameter","is missing.","Reset /repositoryCredentials as a whole."):void 0]},
eY=({minimumHealthyPercent:Q,maximumPercent:X})=>[Q===100&&X===100?A("/maximumPercent","and minimumHealthyPercent are both 100: ECS could neither stop an old task nor start a new one.","Raise maximumPercent, or lower minimumHealthyPercent."):void 0],
QZ=({hosts:Q,loadBalancer:X},{resolved:Y})=>[Q!==void 0&&Q.length>0&&X==="none"?A("/hosts","needs a load balancer; loadBalancer is none."):void 0,Y&&v({loadBalancer:X})&&(Q??[]).length===0?A("/hosts","is missing, and there is no domain to make it from.","Give domain or hosts, or tag the cluster ecs-tenants:domain."):void 0,...(Q??[]).map(Z=>Z.length>128?A("/hosts",`has ${Z} with ${Z.length} characters; a listener rule takes 128.`,"Use a shorter name or domain."):void 0)],
XZ=({executionRoleArn:Q,secrets:X,repositoryCredentials:Y},{fargate:Z,resolved:H})=>{if(!H||Q!==void 0)return[];let K=Object.keys(X??{}).length>0?"secrets are read with it":Y!==void 0?"repositoryCredentials are read with it":Z===!0?"Fargate pulls images and writes logs with it":void 0;return K===void 0?[]:[A("/executionRoleArn",`is missing: ${K}.`,"Give executionRoleArn, or tag the cluster ecs-tenants:execution-role.")]},
cQ=Q=>Q!==void 0,
YZ=[XZ,nY,oY,lY,iY,aY,mY,rY,bQ,xQ,tY,eY,QZ],
ZZ=Q=>[bQ,xQ].flatMap(X=>X(Q,{fargate:void 0,resolved:!0})).filter(cQ),
HZ=(Q,X)=>YZ.flatMap(Y=>Y(Q,X)).filter(cQ);
export{
VX as A,
c as B,
kQ as C,
p as D,
ZZ as E,
HZ as F,
DQ as G,
WX as H,
NX as I,
jX as J,
FX as K,
GX as L,
u as M,
k as N,
uY as O,
KX as P,
dY as Q,
R as S,
HQ as _,
IX as a,
DX as b,
zX as c,
ZX as d,
UX as e,
HX as f,
OQ as g,
I as h,
d as i,
WQ as j,
BX as k,
O as l,
M as m,
KQ as n,
g as o,
q as p,
GQ as q,
C as r,
$X as s,
AX as t,
v as u,
JQ as v,
SX as w,
pY as x,
wQ as y,
A as z};
