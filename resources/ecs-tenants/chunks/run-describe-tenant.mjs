import{T as O,U as h,V as w,W as b,X as y,Y as k,Z as T,_ as m,$ as f,a0 as g,a1 as v,a2 as d,a3 as p,a4 as c,a5 as i,R as u,a6 as l,N as o,t as r}from"./tenants.mjs";
import{r as a}from"./input-deploy-tenant.mjs";
import{S as n,k as G,x as V,L as K,y as s,Q as t,h as e,o as zz}from"./base.mjs";
var Az={showEnvironment:!1},
Iz=(
I,
A,
J)=>{
let{cluster:X}=I.snapshot,Y=O(X,h),M={name:I.identity.tenant},{settings:Q,problems:_}=a(M,{cluster:X,clusterDefaults:Y.settings,present:A}),[$]=[...Y.problems,..._];
if(Q===void 0||$!==void 0)return{changes:[],drift:[],refusal:$?.message??"its settings are not known"};
let F={token:"",lease:"",build:void 0,version:J,forceNewDeployment:!1,adopt:!1};
try{let{context:Z}=w(I,{present:A,settings:Q,order:{of:"settings"},run:F}),{changes:N,drift:z}=b({context:Z,imageStated:!1});return{changes:N,drift:z,refusal:void 0}}catch(Z){if(!(Z instanceof n))throw Z;return{changes:[],drift:[],refusal:Z.message}}},
Jz=["minCount","maxCount","scaleOut","scaleIn"],
Mz=new Set(["subnets","securityGroups","capacityProviderStrategy"]),
Nz=(I,A)=>A===void 0||Mz.has(I)&&Array.isArray(A)&&A.length===0,
Qz=({tenant:I,cluster:A},J,X)=>{let Y=new Set([...X?[]:["environment"],...J.scaling===!1?Jz:["desiredCount"]]),M=Object.entries(J).filter(([Q,_])=>!Nz(Q,_)&&!Y.has(Q));return{name:I,cluster:A,...Object.fromEntries(M)}},
Xz=({tenant:I,cluster:A},{targetGroup:J,rule:X,scalableTarget:Y,alarms:M})=>J!==void 0||X!==void 0||Y!==void 0||M.length>0?G(`Tenant ${I} on cluster ${A} has no service, but something is left of it.`,"deploy-tenant makes it whole again, remove-tenant removes the rest."):G(`There is no tenant ${I} on cluster ${A}.`,"Check name, cluster and region; list-tenants tells who is there."),
Yz=async(
I,
A)=>{
let J=await y(I,A,k({name:A.name})),{identity:X,names:Y,found:M}=J,{service:Q}=M;
if(Q===void 0)throw Xz(X,M);
let _=T({identity:X,names:Y,found:M,adopt:!1});
if(_.some(N=>N.startsWith("service ")))throw G(`Not ours: ${_.join("; ")}.`,"deploy-tenant takes it over with adopt: true.");
let $=M.targetGroup?.description.TargetGroupArn,[F,Z]=await Promise.all([m(I,X.cluster,Y.serviceName),$===void 0?[]:f(I,$)]);
return{...J,service:Q,tasks:F,targets:Z}},
Zz=10,
R=I=>Object.fromEntries(Object.entries(I).filter(([,A])=>A!==void 0)),
L=I=>I?.toISOString(),
W=I=>I?.replace(/^.*\//,""),
_z=(
I,
A)=>{
let{service:J,found:X,tasks:Y,targets:M}=I,{serviceTags:Q,taskDefinition:_,alarms:$}=X,F=[...J.deployments??[]].sort(z=>z.status==="PRIMARY"?-1:1),Z=_?.tags[V.build],N=Q[V.run];
return R(
{
state:p(J),
desiredCount:J.desiredCount??0,
runningCount:J.runningCount??0,
pendingCount:J.pendingCount??0,
placement:{...d(J,Q)},
environmentNames:Object.keys(A.environment??{}).sort(),
createdAt:L(J.createdAt),
deployedAt:L(F[0]?.createdAt),
build:Z===void 0?void 0:K(Z),
lastRun:N===void 0?void 0:`${K(g(N))}${v(N)?" (goes on, or was killed)":""}`,
libraryVersion:Q[V.applied]?.split(" ")[0],
tasks:Y.map(z=>R({id:W(z.taskArn)??"",lastStatus:z.lastStatus??"",healthStatus:z.healthStatus,revision:W(z.taskDefinitionArn),startedAt:L(z.startedAt),availabilityZone:z.availabilityZone})),
targets:M.map(({Target:z,TargetHealth:q})=>R({id:z?.Id??"",port:z?.Port,availabilityZone:z?.AvailabilityZone,state:q?.State??"unknown",reason:q?.Reason,description:q?.Description})),
deployments:F.map(z=>R({id:z.id??"",status:z.status??"",rolloutState:z.rolloutState,reason:z.rolloutStateReason,revision:W(z.taskDefinition),createdAt:L(z.createdAt),desiredCount:z.desiredCount,runningCount:z.runningCount,pendingCount:z.pendingCount,failedTasks:z.failedTasks})),
alarms:$.map(z=>R({name:z.AlarmName??"",state:z.StateValue??"INSUFFICIENT_DATA",reason:z.StateReason,since:L(z.StateTransitionedTimestamp??z.StateUpdatedTimestamp)})),
events:(J.events??[]).slice(0,Zz).map(z=>({at:L(z.createdAt)??"",message:z.message??""}))})},
P=I=>{let A=new Map;for(let J of I)A.set(J,(A.get(J)??0)+1);return A.size===0?"none":[...A].map(([J,X])=>`${X} ${J}`).join(", ")},
$z=(I,{snapshot:A,found:J})=>!s(I)||I.hosts?.[0]===void 0?null:`${c(A,J)?.scheme??"http"}://${I.hosts[0]}`,
qz=5,
Fz=12,
Lz=(
I,
A,
J,
X,
Y)=>{
let M=(N,z)=>I.tell("state.fact",{label:N,value:z,width:Fz}),[Q]=A.deployments,{capacity:_,loadBalancer:$}=A.placement,F=J.scaling===!0?`; scales from ${J.minCount} to ${J.maxCount}`:"";
M("state",`${A.state}${A.deployedAt===void 0?"":`, deployed ${A.deployedAt}`}`),M("image",J.image??"not known"),M("url",X??"none: a worker"),M("tasks",`${A.runningCount} running, ${A.pendingCount} pending, ${A.desiredCount} desired${F}`);
let Z=A.targets.map(({state:N,reason:z})=>z===void 0?N:`${N} (${z})`);
M("targets",P(Z)),Q!==void 0&&M("deployment",`${Q.id} ${Q.rolloutState??Q.status}, revision ${Q.revision}`),M("alarms",P(A.alarms.map(({name:N,state:z})=>`${N.replace(/^.*\//,"")} ${z}`))),M("placement",`${_}${$===void 0?"":`, ${$}`}`),M("build",`${A.build??"not known"}; last run ${A.lastRun??"not known"}`);
for(let N of A.events.slice(0,qz))M("event",`${N.at} ${N.message}`);
for(let{resource:N,kept:z}of Y.drift)M("drift",`${N} was changed by others since our last run${z?"":"; the next run puts it back"}`);
for(let N of Y.changes)M("next run",t(N));
Y.refusal!==void 0&&I.tell("state.risk",{sentence:`deploy-tenant would refuse this tenant as it is: ${Y.refusal}`})},
Rz=async(
I,
{log:A,report:J,version:X},
Y)=>{
let{showEnvironment:M}={...Az,...I},Q=await Yz(Y,I),{identity:_,names:$,snapshot:F,found:Z,service:N}=Q,{cluster:z}=F,q=i(Z,$),U=Iz(Q,q,X),j=_z(Q,q),B=$z(q,Q);
A.tell("run.place",{account:z.account,region:z.region,cluster:z.name});
let D=u(z);
return D!==void 0&&A.tell("run.newer-layout",{sentence:D}),
Lz(A,j,q,B,U),
J(
{
tenant:_.tenant,
cluster:z.name,
account:z.account,
region:z.region,
url:B,
...q.image===void 0?{}:{image:q.image},
taskDefinitionArn:N.taskDefinition??null,
serviceArn:N.serviceArn??null,
settings:{...Qz(_,q,M)},
status:j,
changes:U.changes.map(({resource:C,name:S,action:E,reason:x,fields:H})=>({resource:C,name:S,action:E,reason:x,fields:H.map(zz)})),
drift:U.drift.map(C=>({...C})),
overrides:l(Z,q,$,z),
depth:"deep"}),
{code:e.done,result:{}}},
Uz=(I,A)=>o(r,I,A,J=>Rz(I,A,J));
export{Uz as run};
