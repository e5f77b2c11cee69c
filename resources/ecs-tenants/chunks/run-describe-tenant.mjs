import{R as H,T as O,U as b,V as w,W as h,X as y,Y as k,Z as T,_ as f,$ as m,a0 as v,a1 as d,a2 as g,a3 as c,M as p,a4 as i,a5 as u,a6 as l,N as o,t as r}from"./tenants.mjs";
import{d as K}from"./input-create-cluster.mjs";
import{r as a}from"./input-deploy-tenant.mjs";
import{S as n,g as C,t as G,h as s,f as t}from"./base.mjs";
var e={showEnvironment:!1},
zz=(
z,
A,
J)=>{
let{cluster:W}=z.snapshot,X=H(W,O),N={name:z.identity.tenant},{settings:Q,problems:Z}=a(N,{cluster:W,clusterDefaults:X.settings,present:A}),[M]=[...X.problems,...Z];
if(Q===void 0||M!==void 0)return{changes:[],drift:[],refusal:M?.message??"its settings are not known"};
let Y={token:"",lease:"",build:void 0,version:J,forceNewDeployment:!1,adopt:!1};
try{let _=b(z,{present:A,settings:Q,order:{of:"settings"},run:Y}),{changes:q,drift:I}=w({context:_,imageStated:!1});return{changes:q,drift:I,refusal:void 0}}catch(_){if(!(_ instanceof n))throw _;return{changes:[],drift:[],refusal:_.message}}},
Az=["minCount","maxCount","scaleOut","scaleIn"],
Iz=new Set(["subnets","securityGroups","capacityProviderStrategy"]),
Jz=(z,A)=>A===void 0||Iz.has(z)&&Array.isArray(A)&&A.length===0,
Mz=({tenant:z,cluster:A},J,W)=>{let X=new Set([...W?[]:["environment"],...J.scaling===!1?Az:["desiredCount"]]),N=Object.entries(J).filter(([Q,Z])=>!Jz(Q,Z)&&!X.has(Q));return{name:z,cluster:A,...Object.fromEntries(N)}},
Nz=({tenant:z,cluster:A},{targetGroup:J,rule:W,scalableTarget:X,alarms:N})=>J!==void 0||W!==void 0||X!==void 0||N.length>0?C(`Tenant ${z} on cluster ${A} has no service, but something is left of it.`,"deploy-tenant makes it whole again, remove-tenant removes the rest."):C(`There is no tenant ${z} on cluster ${A}.`,"Check name, cluster and region; list-tenants tells who is there."),
Qz=async(
z,
A)=>{
let J=await h(z,A,y({name:A.name})),{identity:W,names:X,found:N}=J,{service:Q}=N;
if(Q===void 0)throw Nz(W,N);
let Z=k({identity:W,names:X,found:N,adopt:!1});
if(Z.some(q=>q.startsWith("service ")))throw C(`Not ours: ${Z.join("; ")}.`,"deploy-tenant takes it over with adopt: true.");
let M=N.targetGroup?.description.TargetGroupArn,[Y,_]=await Promise.all([T(z,W.cluster,X.serviceName),M===void 0?[]:f(z,M)]);
return{...J,service:Q,tasks:Y,targets:_}},
Wz=10,
L=z=>Object.fromEntries(Object.entries(z).filter(([,A])=>A!==void 0)),
F=z=>z?.toISOString(),
V=z=>z?.replace(/^.*\//,""),
Xz=(
z,
A)=>{
let{service:J,found:W,tasks:X,targets:N}=z,{serviceTags:Q,taskDefinition:Z,alarms:M}=W,Y=[...J.deployments??[]].sort(I=>I.status==="PRIMARY"?-1:1),_=Z?.tags[G.build],q=Q[G.run];
return L(
{
state:g(J),
desiredCount:J.desiredCount??0,
runningCount:J.runningCount??0,
pendingCount:J.pendingCount??0,
placement:{...d(J,Q)},
environmentNames:Object.keys(A.environment??{}).sort(),
createdAt:F(J.createdAt),
deployedAt:F(Y[0]?.createdAt),
build:_===void 0?void 0:K(_),
lastRun:q===void 0?void 0:`${K(m(q))}${v(q)?" (goes on, or was killed)":""}`,
libraryVersion:Q[G.applied]?.split(" ")[0],
tasks:X.map(I=>L({id:V(I.taskArn)??"",lastStatus:I.lastStatus??"",healthStatus:I.healthStatus,revision:V(I.taskDefinitionArn),startedAt:F(I.startedAt),availabilityZone:I.availabilityZone})),
targets:N.map(({Target:I,TargetHealth:$})=>L({id:I?.Id??"",port:I?.Port,availabilityZone:I?.AvailabilityZone,state:$?.State??"unknown",reason:$?.Reason,description:$?.Description})),
deployments:Y.map(I=>L({id:I.id??"",status:I.status??"",rolloutState:I.rolloutState,reason:I.rolloutStateReason,revision:V(I.taskDefinition),createdAt:F(I.createdAt),desiredCount:I.desiredCount,runningCount:I.runningCount,pendingCount:I.pendingCount,failedTasks:I.failedTasks})),
alarms:M.map(I=>L({name:I.AlarmName??"",state:I.StateValue??"INSUFFICIENT_DATA",reason:I.StateReason,since:F(I.StateTransitionedTimestamp??I.StateUpdatedTimestamp)})),
events:(J.events??[]).slice(0,Wz).map(I=>({at:F(I.createdAt)??"",message:I.message??""}))})},
P=z=>{let A=new Map;for(let J of z)A.set(J,(A.get(J)??0)+1);return A.size===0?"none":[...A].map(([J,W])=>`${W} ${J}`).join(", ")},
Yz=(z,{snapshot:A,found:J})=>!s(z)||z.hosts?.[0]===void 0?null:`${c(A,J)?.scheme??"http"}://${z.hosts[0]}`,
Zz=5,
_z=(
z,
A,
J,
W,
X)=>{
let[N]=A.deployments,{capacity:Q,loadBalancer:Z}=A.placement;
z.info(`state       ${A.state}${A.deployedAt===void 0?"":`, deployed ${A.deployedAt}`}`),
z.info(`image       ${J.image??"not known"}`),
z.info(`url         ${W??"none: a worker"}`),
z.info(`tasks       ${A.runningCount} running, ${A.pendingCount} pending, ${A.desiredCount} desired${J.scaling===!0?`; scales from ${J.minCount} to ${J.maxCount}`:""}`),
z.info(`targets     ${P(A.targets.map(({state:M,reason:Y})=>Y===void 0?M:`${M} (${Y})`))}`),
N!==void 0&&z.info(`deployment  ${N.id} ${N.rolloutState??N.status}, revision ${N.revision}`),
z.info(`alarms      ${P(A.alarms.map(({name:M,state:Y})=>`${M.replace(/^.*\//,"")} ${Y}`))}`),
z.info(`placement   ${Q}${Z===void 0?"":`, ${Z}`}`),
z.info(`build       ${A.build??"not known"}; last run ${A.lastRun??"not known"}`);
for(let M of A.events.slice(0,Zz))z.info(`event       ${M.at} ${M.message}`);
for(let{resource:M,kept:Y}of X.drift)z.info(`drift       ${M} was changed by others since our last run${Y?"":"; the next run puts it back"}`);
for(let M of X.changes)z.info(`next run    ${p(M)}`);
X.refusal!==void 0&&z.warn(`deploy-tenant would refuse this tenant as it is: ${X.refusal}`)},
$z=async(
z,
{log:A,report:J,version:W},
X)=>{
let{showEnvironment:N}={...e,...z},Q=await Qz(X,z),{identity:Z,names:M,snapshot:Y,found:_,service:q}=Q,{cluster:I}=Y,$=i(_,M),R=zz(Q,$,W),B=Xz(Q,$),D=Yz($,Q);
return A.info(`account ${I.account}, Region ${I.region}, cluster ${I.name}`),
_z(A,B,$,D,R),
J(
{
tenant:Z.tenant,
cluster:I.name,
account:I.account,
region:I.region,
url:D,
...$.image===void 0?{}:{image:$.image},
taskDefinitionArn:q.taskDefinition??null,
serviceArn:q.serviceArn??null,
settings:{...Mz(Z,$,N)},
status:B,
changes:R.changes.map(({resource:U,name:j,action:S,reason:E,fields:x})=>({resource:U,name:j,action:S,reason:E,fields:x.map(l)})),
drift:R.drift.map(U=>({...U})),
overrides:u(_,$,M,I),
depth:"deep"}),
{code:t.done,result:{}}},
qz=(z,A)=>o(r,z,A,J=>$z(z,A,J));
export{qz as run};
