import{U as O,V as b,W as h,X as w,Y as y,Z as k,_ as T,$ as f,a0 as m,a1 as v,a2 as d,a3 as g,a4 as c,a5 as p,N as i,a6 as u,T as l,a7 as o,a8 as r,O as a,t as n}from"./tenants.mjs";
import{r as s}from"./input-deploy-tenant.mjs";
import{S as t,l as C,u as G,L as K,x as e,h as zz}from"./base.mjs";
var Az={showEnvironment:!1},
Iz=(
z,
A,
J)=>{
let{cluster:X}=z.snapshot,Y=O(X,b),N={name:z.identity.tenant},{settings:Q,problems:_}=s(N,{cluster:X,clusterDefaults:Y.settings,present:A}),[M]=[...Y.problems,..._];
if(Q===void 0||M!==void 0)return{changes:[],drift:[],refusal:M?.message??"its settings are not known"};
let Z={token:"",lease:"",build:void 0,version:J,forceNewDeployment:!1,adopt:!1};
try{let{context:$}=h(z,{present:A,settings:Q,order:{of:"settings"},run:Z}),{changes:F,drift:I}=w({context:$,imageStated:!1});return{changes:F,drift:I,refusal:void 0}}catch($){if(!($ instanceof t))throw $;return{changes:[],drift:[],refusal:$.message}}},
Jz=["minCount","maxCount","scaleOut","scaleIn"],
Mz=new Set(["subnets","securityGroups","capacityProviderStrategy"]),
Nz=(z,A)=>A===void 0||Mz.has(z)&&Array.isArray(A)&&A.length===0,
Qz=({tenant:z,cluster:A},J,X)=>{let Y=new Set([...X?[]:["environment"],...J.scaling===!1?Jz:["desiredCount"]]),N=Object.entries(J).filter(([Q,_])=>!Nz(Q,_)&&!Y.has(Q));return{name:z,cluster:A,...Object.fromEntries(N)}},
Xz=({tenant:z,cluster:A},{targetGroup:J,rule:X,scalableTarget:Y,alarms:N})=>J!==void 0||X!==void 0||Y!==void 0||N.length>0?C(`Tenant ${z} on cluster ${A} has no service, but something is left of it.`,"deploy-tenant makes it whole again, remove-tenant removes the rest."):C(`There is no tenant ${z} on cluster ${A}.`,"Check name, cluster and region; list-tenants tells who is there."),
Yz=async(
z,
A)=>{
let J=await y(z,A,k({name:A.name})),{identity:X,names:Y,found:N}=J,{service:Q}=N;
if(Q===void 0)throw Xz(X,N);
let _=T({identity:X,names:Y,found:N,adopt:!1});
if(_.some(F=>F.startsWith("service ")))throw C(`Not ours: ${_.join("; ")}.`,"deploy-tenant takes it over with adopt: true.");
let M=N.targetGroup?.description.TargetGroupArn,[Z,$]=await Promise.all([f(z,X.cluster,Y.serviceName),M===void 0?[]:m(z,M)]);
return{...J,service:Q,tasks:Z,targets:$}},
Zz=10,
R=z=>Object.fromEntries(Object.entries(z).filter(([,A])=>A!==void 0)),
L=z=>z?.toISOString(),
V=z=>z?.replace(/^.*\//,""),
_z=(
z,
A)=>{
let{service:J,found:X,tasks:Y,targets:N}=z,{serviceTags:Q,taskDefinition:_,alarms:M}=X,Z=[...J.deployments??[]].sort(I=>I.status==="PRIMARY"?-1:1),$=_?.tags[G.build],F=Q[G.run];
return R(
{
state:c(J),
desiredCount:J.desiredCount??0,
runningCount:J.runningCount??0,
pendingCount:J.pendingCount??0,
placement:{...g(J,Q)},
environmentNames:Object.keys(A.environment??{}).sort(),
createdAt:L(J.createdAt),
deployedAt:L(Z[0]?.createdAt),
build:$===void 0?void 0:K($),
lastRun:F===void 0?void 0:`${K(v(F))}${d(F)?" (goes on, or was killed)":""}`,
libraryVersion:Q[G.applied]?.split(" ")[0],
tasks:Y.map(I=>R({id:V(I.taskArn)??"",lastStatus:I.lastStatus??"",healthStatus:I.healthStatus,revision:V(I.taskDefinitionArn),startedAt:L(I.startedAt),availabilityZone:I.availabilityZone})),
targets:N.map(({Target:I,TargetHealth:q})=>R({id:I?.Id??"",port:I?.Port,availabilityZone:I?.AvailabilityZone,state:q?.State??"unknown",reason:q?.Reason,description:q?.Description})),
deployments:Z.map(I=>R({id:I.id??"",status:I.status??"",rolloutState:I.rolloutState,reason:I.rolloutStateReason,revision:V(I.taskDefinition),createdAt:L(I.createdAt),desiredCount:I.desiredCount,runningCount:I.runningCount,pendingCount:I.pendingCount,failedTasks:I.failedTasks})),
alarms:M.map(I=>R({name:I.AlarmName??"",state:I.StateValue??"INSUFFICIENT_DATA",reason:I.StateReason,since:L(I.StateTransitionedTimestamp??I.StateUpdatedTimestamp)})),
events:(J.events??[]).slice(0,Zz).map(I=>({at:L(I.createdAt)??"",message:I.message??""}))})},
P=z=>{let A=new Map;for(let J of z)A.set(J,(A.get(J)??0)+1);return A.size===0?"none":[...A].map(([J,X])=>`${X} ${J}`).join(", ")},
$z=(z,{snapshot:A,found:J})=>!e(z)||z.hosts?.[0]===void 0?null:`${p(A,J)?.scheme??"http"}://${z.hosts[0]}`,
qz=5,
Fz=(
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
z.info(`targets     ${P(A.targets.map(({state:M,reason:Z})=>Z===void 0?M:`${M} (${Z})`))}`),
N!==void 0&&z.info(`deployment  ${N.id} ${N.rolloutState??N.status}, revision ${N.revision}`),
z.info(`alarms      ${P(A.alarms.map(({name:M,state:Z})=>`${M.replace(/^.*\//,"")} ${Z}`))}`),
z.info(`placement   ${Q}${_===void 0?"":`, ${_}`}`),
z.info(`build       ${A.build??"not known"}; last run ${A.lastRun??"not known"}`);
for(let M of A.events.slice(0,qz))z.info(`event       ${M.at} ${M.message}`);
for(let{resource:M,kept:Z}of Y.drift)z.info(`drift       ${M} was changed by others since our last run${Z?"":"; the next run puts it back"}`);
for(let M of Y.changes)z.info(`next run    ${i(M)}`);
Y.refusal!==void 0&&z.warn(`deploy-tenant would refuse this tenant as it is: ${Y.refusal}`)},
Lz=async(
z,
{log:A,report:J,version:X},
Y)=>{
let{showEnvironment:N}={...Az,...z},Q=await Yz(Y,z),{identity:_,names:M,snapshot:Z,found:$,service:F}=Q,{cluster:I}=Z,q=u($,M),U=Iz(Q,q,X),j=_z(Q,q),B=$z(q,Q);
A.info(`account ${I.account}, Region ${I.region}, cluster ${I.name}`);
let D=l(I);
return D!==void 0&&A.warn(D),
Fz(A,j,q,B,U),
J(
{
tenant:_.tenant,
cluster:I.name,
account:I.account,
region:I.region,
url:B,
...q.image===void 0?{}:{image:q.image},
taskDefinitionArn:F.taskDefinition??null,
serviceArn:F.serviceArn??null,
settings:{...Qz(_,q,N)},
status:j,
changes:U.changes.map(({resource:W,name:S,action:E,reason:x,fields:H})=>({resource:W,name:S,action:E,reason:x,fields:H.map(r)})),
drift:U.drift.map(W=>({...W})),
overrides:o($,q,M,I),
depth:"deep"}),
{code:zz.done,result:{}}},
Rz=(z,A)=>a(n,z,A,J=>Lz(z,A,J));
export{Rz as run};
