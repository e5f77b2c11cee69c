import{U as L,V as h,W as w,X as b,Y as y,Z as k,_ as T,$ as m,a0 as f,a1 as v,a2 as g,a3 as d,a4 as p,a5 as c,a6 as i,a7 as u,T as l,a8 as o,O as r,t as a}from"./tenants.mjs";
import{r as n}from"./input-deploy-tenant.mjs";
import{S as s,k as V,x as W,L as P,y as t,Q as e,h as zz,o as Az}from"./base.mjs";
var Iz={showEnvironment:!1},
Jz=(
I,
A,
J)=>{
if(L(I.found.service))return{changes:[],drift:[],refusal:void 0};
let{cluster:X}=I.snapshot,Y=h(X,w),M={name:I.identity.tenant},{settings:Q,problems:$}=n(M,{cluster:X,clusterDefaults:Y.settings,present:A}),[_]=[...Y.problems,...$];
if(Q===void 0||_!==void 0)return{changes:[],drift:[],refusal:_?.message??"its settings are not known"};
let F={token:"",lease:"",build:void 0,version:J,forceNewDeployment:!1,adopt:!1};
try{let{context:Z}=b(I,{present:A,settings:Q,order:{of:"settings"},run:F}),{changes:N,drift:z}=y({context:Z,imageStated:!1});return{changes:N,drift:z,refusal:void 0}}catch(Z){if(!(Z instanceof s))throw Z;return{changes:[],drift:[],refusal:Z.message}}},
Mz=["minCount","maxCount","scaleOut","scaleIn"],
Nz=new Set(["subnets","securityGroups","capacityProviderStrategy"]),
Qz=(I,A)=>A===void 0||Nz.has(I)&&Array.isArray(A)&&A.length===0,
Xz=({tenant:I,cluster:A},J,X)=>{let Y=new Set([...X?[]:["environment"],...J.scaling===!1?Mz:["desiredCount"]]),M=Object.entries(J).filter(([Q,$])=>!Qz(Q,$)&&!Y.has(Q));return{name:I,cluster:A,...Object.fromEntries(M)}},
Yz=({tenant:I,cluster:A},{targetGroup:J,rule:X,scalableTarget:Y,alarms:M})=>J!==void 0||X!==void 0||Y!==void 0||M.length>0?V(`Tenant ${I} on cluster ${A} has no service, but something is left of it.`,"deploy-tenant makes it whole again, remove-tenant removes the rest."):V(`There is no tenant ${I} on cluster ${A}.`,"Check name, cluster and region; list-tenants tells who is there."),
Zz=async(
I,
A)=>{
let J=await k(I,A,T({name:A.name})),{identity:X,names:Y,found:M}=J,{service:Q}=M;
if(Q===void 0)throw Yz(X,M);
let $=m({identity:X,names:Y,found:M,adopt:!1});
if($.some(N=>N.startsWith("service ")))throw V(`Not ours: ${$.join("; ")}.`,"deploy-tenant takes it over with adopt: true.");
let _=M.targetGroup?.description.TargetGroupArn,[F,Z]=await Promise.all([f(I,X.cluster,Y.serviceName),_===void 0?[]:v(I,_)]);
return{...J,service:Q,tasks:F,targets:Z}},
_z=10,
U=I=>Object.fromEntries(Object.entries(I).filter(([,A])=>A!==void 0)),
R=I=>I?.toISOString(),
j=I=>I?.replace(/^.*\//,""),
$z=(
I,
A)=>{
let{service:J,found:X,tasks:Y,targets:M}=I,{serviceTags:Q,taskDefinition:$,alarms:_}=X,F=[...J.deployments??[]].sort(z=>z.status==="PRIMARY"?-1:1),Z=$?.tags[W.build],N=Q[W.run];
return U(
{
state:c(J),
desiredCount:J.desiredCount??0,
runningCount:J.runningCount??0,
pendingCount:J.pendingCount??0,
placement:{...p(J,Q)},
environmentNames:Object.keys(A.environment??{}).sort(),
createdAt:R(J.createdAt),
deployedAt:R(F[0]?.createdAt),
build:Z===void 0?void 0:P(Z),
lastRun:N===void 0?void 0:`${P(g(N))}${d(N)?" (goes on, or was killed)":""}`,
libraryVersion:Q[W.applied]?.split(" ")[0],
tasks:Y.map(z=>U({id:j(z.taskArn)??"",lastStatus:z.lastStatus??"",healthStatus:z.healthStatus,revision:j(z.taskDefinitionArn),startedAt:R(z.startedAt),availabilityZone:z.availabilityZone})),
targets:M.map(({Target:z,TargetHealth:q})=>U({id:z?.Id??"",port:z?.Port,availabilityZone:z?.AvailabilityZone,state:q?.State??"unknown",reason:q?.Reason,description:q?.Description})),
deployments:F.map(z=>U({id:z.id??"",status:z.status??"",rolloutState:z.rolloutState,reason:z.rolloutStateReason,revision:j(z.taskDefinition),createdAt:R(z.createdAt),desiredCount:z.desiredCount,runningCount:z.runningCount,pendingCount:z.pendingCount,failedTasks:z.failedTasks})),
alarms:_.map(z=>U({name:z.AlarmName??"",state:z.StateValue??"INSUFFICIENT_DATA",reason:z.StateReason,since:R(z.StateTransitionedTimestamp??z.StateUpdatedTimestamp)})),
events:(J.events??[]).slice(0,_z).map(z=>({at:R(z.createdAt)??"",message:z.message??""}))})},
S=I=>{let A=new Map;for(let J of I)A.set(J,(A.get(J)??0)+1);return A.size===0?"none":[...A].map(([J,X])=>`${X} ${J}`).join(", ")},
qz=(I,{snapshot:A,found:J})=>!t(I)||I.hosts?.[0]===void 0?null:`${i(A,J)?.scheme??"http"}://${I.hosts[0]}`,
Fz=5,
Rz=12,
Uz=(
I,
A,
J,
X,
Y)=>{
let M=(N,z)=>I.tell("state.fact",{label:N,value:z,width:Rz}),[Q]=A.deployments,{capacity:$,loadBalancer:_}=A.placement,F=J.scaling===!0?`; scales from ${J.minCount} to ${J.maxCount}`:"";
M("state",`${A.state}${A.deployedAt===void 0?"":`, deployed ${A.deployedAt}`}`),M("image",J.image??"not known"),M("url",X??"none: a worker"),M("tasks",`${A.runningCount} running, ${A.pendingCount} pending, ${A.desiredCount} desired${F}`);
let Z=A.targets.map(({state:N,reason:z})=>z===void 0?N:`${N} (${z})`);
M("targets",S(Z)),Q!==void 0&&M("deployment",`${Q.id} ${Q.rolloutState??Q.status}, revision ${Q.revision}`),M("alarms",S(A.alarms.map(({name:N,state:z})=>`${N.replace(/^.*\//,"")} ${z}`))),M("placement",`${$}${_===void 0?"":`, ${_}`}`),M("build",`${A.build??"not known"}; last run ${A.lastRun??"not known"}`);
for(let N of A.events.slice(0,Fz))M("event",`${N.at} ${N.message}`);
for(let{resource:N,kept:z}of Y.drift)M("drift",`${N} was changed by others since our last run${z?"":"; the next run puts it back"}`);
for(let N of Y.changes)M("next run",e(N));
Y.refusal!==void 0&&I.tell("state.risk",{sentence:`deploy-tenant would refuse this tenant as it is: ${Y.refusal}`})},
Cz=async(
I,
{log:A,report:J,version:X},
Y)=>{
let{showEnvironment:M}={...Iz,...I},Q=await Zz(Y,I),{identity:$,names:_,snapshot:F,found:Z,service:N}=Q,{cluster:z}=F,q=u(Z,_),C=Jz(Q,q,X),B=$z(Q,q),D=qz(q,Q);
A.tell("run.place",{account:z.account,region:z.region,cluster:z.name});
let K=l(z);
return K!==void 0&&A.tell("run.newer-layout",{sentence:K}),
Uz(A,B,q,D,C),
L(N)&&A.tell("state.risk",{sentence:`service ${_.serviceName} is being removed: deploy-tenant waits until it is gone and makes the tenant anew; remove-tenant removes what is left`}),
J(
{
tenant:$.tenant,
cluster:z.name,
account:z.account,
region:z.region,
url:D,
...q.image===void 0?{}:{image:q.image},
taskDefinitionArn:N.taskDefinition??null,
serviceArn:N.serviceArn??null,
settings:{...Xz($,q,M)},
status:B,
changes:C.changes.map(({resource:G,name:E,action:x,reason:H,fields:O})=>({resource:G,name:E,action:x,reason:H,fields:O.map(Az)})),
drift:C.drift.map(G=>({...G})),
overrides:o(Z,q,_,z),
depth:"deep"}),
{code:zz.done,result:{}}},
Gz=(I,A)=>r(a,I,A,J=>Cz(I,A,J));
export{Gz as run};
