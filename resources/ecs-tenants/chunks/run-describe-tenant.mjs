import{V as L,W as b,X as h,Y as w,Z as y,_ as k,$ as T,a0 as f,a1 as m,a2 as v,a3 as d,a4 as g,a5 as c,a6 as p,a7 as i,O as u,a8 as l,U as o,a9 as r,aa as a,Q as n,t as s}from"./tenants.mjs";
import{r as t}from"./input-deploy-tenant.mjs";
import{S as e,k as G,q as V,I as P,u as zz,h as Az}from"./base.mjs";
var Iz={showEnvironment:!1},
Jz=(
z,
A,
J)=>{
if(L(z.found.service))return{changes:[],drift:[],refusal:void 0};
let{cluster:X}=z.snapshot,Y=b(X,h),N={name:z.identity.tenant},{settings:Q,problems:_}=t(N,{cluster:X,clusterDefaults:Y.settings,present:A}),[M]=[...Y.problems,..._];
if(Q===void 0||M!==void 0)return{changes:[],drift:[],refusal:M?.message??"its settings are not known"};
let Z={token:"",lease:"",build:void 0,version:J,forceNewDeployment:!1,adopt:!1};
try{let{context:$}=w(z,{present:A,settings:Q,order:{of:"settings"},run:Z}),{changes:F,drift:I}=y({context:$,imageStated:!1});return{changes:F,drift:I,refusal:void 0}}catch($){if(!($ instanceof e))throw $;return{changes:[],drift:[],refusal:$.message}}},
Mz=["minCount","maxCount","scaleOut","scaleIn"],
Nz=new Set(["subnets","securityGroups","capacityProviderStrategy"]),
Qz=(z,A)=>A===void 0||Nz.has(z)&&Array.isArray(A)&&A.length===0,
Xz=({tenant:z,cluster:A},J,X)=>{let Y=new Set([...X?[]:["environment"],...J.scaling===!1?Mz:["desiredCount"]]),N=Object.entries(J).filter(([Q,_])=>!Qz(Q,_)&&!Y.has(Q));return{name:z,cluster:A,...Object.fromEntries(N)}},
Yz=({tenant:z,cluster:A},{targetGroup:J,rule:X,scalableTarget:Y,alarms:N})=>J!==void 0||X!==void 0||Y!==void 0||N.length>0?G(`Tenant ${z} on cluster ${A} has no service, but something is left of it.`,"deploy-tenant makes it whole again, remove-tenant removes the rest."):G(`There is no tenant ${z} on cluster ${A}.`,"Check name, cluster and region; list-tenants tells who is there."),
Zz=async(
z,
A)=>{
let J=await k(z,A,T({name:A.name})),{identity:X,names:Y,found:N}=J,{service:Q}=N;
if(Q===void 0)throw Yz(X,N);
let _=f({identity:X,names:Y,found:N,adopt:!1});
if(_.some(F=>F.startsWith("service ")))throw G(`Not ours: ${_.join("; ")}.`,"deploy-tenant takes it over with adopt: true.");
let M=N.targetGroup?.description.TargetGroupArn,[Z,$]=await Promise.all([m(z,X.cluster,Y.serviceName),M===void 0?[]:v(z,M)]);
return{...J,service:Q,tasks:Z,targets:$}},
_z=10,
U=z=>Object.fromEntries(Object.entries(z).filter(([,A])=>A!==void 0)),
R=z=>z?.toISOString(),
j=z=>z?.replace(/^.*\//,""),
$z=(
z,
A)=>{
let{service:J,found:X,tasks:Y,targets:N}=z,{serviceTags:Q,taskDefinition:_,alarms:M}=X,Z=[...J.deployments??[]].sort(I=>I.status==="PRIMARY"?-1:1),$=_?.tags[V.build],F=Q[V.run];
return U(
{
state:p(J),
desiredCount:J.desiredCount??0,
runningCount:J.runningCount??0,
pendingCount:J.pendingCount??0,
placement:{...c(J,Q)},
environmentNames:Object.keys(A.environment??{}).sort(),
createdAt:R(J.createdAt),
deployedAt:R(Z[0]?.createdAt),
build:$===void 0?void 0:P($),
lastRun:F===void 0?void 0:`${P(d(F))}${g(F)?" (goes on, or was killed)":""}`,
libraryVersion:Q[V.applied]?.split(" ")[0],
tasks:Y.map(I=>U({id:j(I.taskArn)??"",lastStatus:I.lastStatus??"",healthStatus:I.healthStatus,revision:j(I.taskDefinitionArn),startedAt:R(I.startedAt),availabilityZone:I.availabilityZone})),
targets:N.map(({Target:I,TargetHealth:q})=>U({id:I?.Id??"",port:I?.Port,availabilityZone:I?.AvailabilityZone,state:q?.State??"unknown",reason:q?.Reason,description:q?.Description})),
deployments:Z.map(I=>U({id:I.id??"",status:I.status??"",rolloutState:I.rolloutState,reason:I.rolloutStateReason,revision:j(I.taskDefinition),createdAt:R(I.createdAt),desiredCount:I.desiredCount,runningCount:I.runningCount,pendingCount:I.pendingCount,failedTasks:I.failedTasks})),
alarms:M.map(I=>U({name:I.AlarmName??"",state:I.StateValue??"INSUFFICIENT_DATA",reason:I.StateReason,since:R(I.StateTransitionedTimestamp??I.StateUpdatedTimestamp)})),
events:(J.events??[]).slice(0,_z).map(I=>({at:R(I.createdAt)??"",message:I.message??""}))})},
S=z=>{let A=new Map;for(let J of z)A.set(J,(A.get(J)??0)+1);return A.size===0?"none":[...A].map(([J,X])=>`${X} ${J}`).join(", ")},
qz=(z,{snapshot:A,found:J})=>!zz(z)||z.hosts?.[0]===void 0?null:`${i(A,J)?.scheme??"http"}://${z.hosts[0]}`,
Fz=5,
Rz=(
z,
A,
J,
X,
Y)=>{
let[N]=A.deployments,{capacity:Q,loadBalancer:_}=A.placement;
z.info(`state       ${A.state}${A.deployedAt===void 0?"":`, deployed ${A.deployedAt}`}`),
z.info(`image       ${J.image??"not known"}`),
z.info(`url         ${X??"none: a worker"}`),
z.info(`tasks       ${A.runningCount} running, ${A.pendingCount} pending, ${A.desiredCount} desired${J.scaling===!0?`; scales from ${J.minCount} to ${J.maxCount}`:""}`),
z.info(`targets     ${S(A.targets.map(({state:M,reason:Z})=>Z===void 0?M:`${M} (${Z})`))}`),
N!==void 0&&z.info(`deployment  ${N.id} ${N.rolloutState??N.status}, revision ${N.revision}`),
z.info(`alarms      ${S(A.alarms.map(({name:M,state:Z})=>`${M.replace(/^.*\//,"")} ${Z}`))}`),
z.info(`placement   ${Q}${_===void 0?"":`, ${_}`}`),
z.info(`build       ${A.build??"not known"}; last run ${A.lastRun??"not known"}`);
for(let M of A.events.slice(0,Fz))z.info(`event       ${M.at} ${M.message}`);
for(let{resource:M,kept:Z}of Y.drift)z.info(`drift       ${M} was changed by others since our last run${Z?"":"; the next run puts it back"}`);
for(let M of Y.changes)z.info(`next run    ${u(M)}`);
Y.refusal!==void 0&&z.warn(`deploy-tenant would refuse this tenant as it is: ${Y.refusal}`)},
Uz=async(
z,
{log:A,report:J,version:X},
Y)=>{
let{showEnvironment:N}={...Iz,...z},Q=await Zz(Y,z),{identity:_,names:M,snapshot:Z,found:$,service:F}=Q,{cluster:I}=Z,q=l($,M),W=Jz(Q,q,X),B=$z(Q,q),D=qz(q,Q);
A.info(`account ${I.account}, Region ${I.region}, cluster ${I.name}`);
let K=o(I);
return K!==void 0&&A.warn(K),
Rz(A,B,q,D,W),
L(F)&&A.warn(`service ${M.serviceName} is being removed: deploy-tenant waits until it is gone and makes the tenant anew; remove-tenant removes what is left`),
J(
{
tenant:_.tenant,
cluster:I.name,
account:I.account,
region:I.region,
url:D,
...q.image===void 0?{}:{image:q.image},
taskDefinitionArn:F.taskDefinition??null,
serviceArn:F.serviceArn??null,
settings:{...Xz(_,q,N)},
status:B,
changes:W.changes.map(({resource:C,name:E,action:x,reason:H,fields:O})=>({resource:C,name:E,action:x,reason:H,fields:O.map(a)})),
drift:W.drift.map(C=>({...C})),
overrides:r($,q,M,I),
depth:"deep"}),
{code:Az.done,result:{}}},
Wz=(z,A)=>n(s,z,A,J=>Uz(z,A,J));
export{Wz as run};
