import{T as O,U as b,V as k,W as A,X as w,Y as T,Z as h,_ as y,i as f,$ as v,a0 as m,a1 as d,a2 as g,a3 as c,a4 as p,a5 as i,a6 as u,a7 as l,M as o,a8 as r,a9 as a,H as n,N as s,O as t,t as e}from"./tenants.mjs";
import{r as II,i as JI}from"./input-deploy-tenant.mjs";
import{o as MI,S as QI,j as q,c as WI,t as x,C,F as XI,d as YI,h as ZI}from"./base.mjs";
var _I={showEnvironment:!1},
$I=(
{identity:J,names:M,snapshot:Q,found:Z,present:Y,typeAt:$,version:L})=>{
let{cluster:X,loadBalancer:W,zones:_}=Q,U=O(X,$),N={name:J.tenant},{settings:I,problems:z}=II(N,{cluster:X,clusterDefaults:U.settings,present:Y}),[G]=[...U.problems,...z];
if(I===void 0||G!==void 0)return{changes:[],drift:[],refusal:G?.message??"its settings are not known"};
let V={of:"settings"};
try{
let R=b({context:{identity:J,names:M,cluster:X,loadBalancer:W,zones:_,found:Z,present:Y,settings:I,fargate:JI(I,X),order:V,state:k(V,Z,I),run:{token:"",lease:"",build:void 0,version:L,forceNewDeployment:!1,adopt:!1},tags:{...I.tags,...MI(J)},isNew:!1},newestTaskDefinition:void 0,imageStated:!1});
return{changes:R.changes,drift:R.drift,refusal:void 0}}
catch(R){if(!(R instanceof QI))throw R;return{changes:[],drift:[],refusal:R.message}}},
zI=["minCount","maxCount","scaleOut","scaleIn"],
LI=new Set(["subnets","securityGroups","capacityProviderStrategy"]),
NI=(J,M)=>M===void 0||LI.has(J)&&Array.isArray(M)&&M.length===0,
RI=({tenant:J,cluster:M},Q,Z)=>{let Y=new Set([...Z?[]:["environment"],...Q.scaling===!1?zI:["desiredCount"]]),$=Object.entries(Q).filter(([L,X])=>!NI(L,X)&&!Y.has(L));return{name:J,cluster:M,...Object.fromEntries($)}},
UI=({tenant:J,cluster:M},{targetGroup:Q,rule:Z,scalableTarget:Y,alarms:$})=>Q!==void 0||Z!==void 0||Y!==void 0||$.length>0?q(`Tenant ${J} on cluster ${M} has no service, but something is left of it.`,"deploy-tenant makes it whole again, remove-tenant removes the rest."):q(`There is no tenant ${J} on cluster ${M}.`,"Check name, cluster and region; list-tenants tells who is there."),
GI=async(
J,
M)=>{
let Q={tenant:M.name,service:"web"},{serviceName:Z}=A({...Q,cluster:""}),{name:Y,cluster:$,services:L}=await w(J,M.cluster,Z,WI),X={...Q,cluster:Y},W=A(X),_=T(X,W),U=h({name:M.name}),N=await y(J,Y,$,[_],U,{services:L,zones:void 0}).catch(D=>{throw f(D,"ClusterNotFound")?v(Y):D}),I=N.tenants.get(_.key);
if(I===void 0)throw new Error(`tenant ${_.key} was not read`);
let z=m(N,M.accountId);
if(z!==void 0)throw z;
let{service:G}=I;
if(G===void 0)throw UI(X,I);
let V=d({identity:X,names:W,found:I,newestTaskDefinition:void 0,adopt:!1});
if(V.some(D=>D.startsWith("service ")))throw q(`Not ours: ${V.join("; ")}.`,"deploy-tenant takes it over with adopt: true.");
let R=I.targetGroup?.description.TargetGroupArn,[j,K]=await Promise.all([g(J,Y,W.serviceName),R===void 0?[]:c(J,R)]);
return{identity:X,names:W,snapshot:N,found:I,service:G,tasks:j,targets:K}},
VI=10,
P=J=>Object.fromEntries(Object.entries(J).filter(([,M])=>M!==void 0)),
F=J=>J?.toISOString(),
B=J=>J?.replace(/^.*\//,""),
jI=(
J,
M)=>{
let{service:Q,found:Z,tasks:Y,targets:$}=J,{serviceTags:L,taskDefinition:X,alarms:W}=Z,_=[...Q.deployments??[]].sort(I=>I.status==="PRIMARY"?-1:1),U=X?.tags[x.build],N=L[x.run];
return P(
{
state:l(Q),
desiredCount:Q.desiredCount??0,
runningCount:Q.runningCount??0,
pendingCount:Q.pendingCount??0,
placement:{...u(Q,L)},
environmentNames:Object.keys(M.environment??{}).sort(),
createdAt:F(Q.createdAt),
deployedAt:F(_[0]?.createdAt),
build:U===void 0?void 0:C(U),
lastRun:N===void 0?void 0:`${C(p(N))}${i(N)?" (goes on, or was killed)":""}`,
libraryVersion:L[x.applied]?.split(" ")[0],
tasks:Y.map(I=>P({id:B(I.taskArn)??"",lastStatus:I.lastStatus??"",healthStatus:I.healthStatus,revision:B(I.taskDefinitionArn),startedAt:F(I.startedAt),availabilityZone:I.availabilityZone})),
targets:$.map(({Target:I,TargetHealth:z})=>P({id:I?.Id??"",port:I?.Port,availabilityZone:I?.AvailabilityZone,state:z?.State??"unknown",reason:z?.Reason,description:z?.Description})),
deployments:_.map(I=>P({id:I.id??"",status:I.status??"",rolloutState:I.rolloutState,reason:I.rolloutStateReason,revision:B(I.taskDefinition),createdAt:F(I.createdAt),desiredCount:I.desiredCount,runningCount:I.runningCount,pendingCount:I.pendingCount,failedTasks:I.failedTasks})),
alarms:W.map(I=>P({name:I.AlarmName??"",state:I.StateValue??"INSUFFICIENT_DATA",reason:I.StateReason,since:F(I.StateTransitionedTimestamp??I.StateUpdatedTimestamp)})),
events:(Q.events??[]).slice(0,VI).map(I=>({at:F(I.createdAt)??"",message:I.message??""}))})},
E=J=>{let M=new Map;for(let Q of J)M.set(Q,(M.get(Q)??0)+1);return M.size===0?"none":[...M].map(([Q,Z])=>`${Z} ${Q}`).join(", ")},
DI=({hosts:J,loadBalancer:M},{snapshot:Q})=>M==="none"||J?.[0]===void 0?null:`${Q.loadBalancer?.scheme??"http"}://${J[0]}`,
FI=5,
PI=(
J,
M,
Q,
Z,
Y)=>{
let[$]=M.deployments,{capacity:L,loadBalancer:X}=M.placement;
J.info(`state       ${M.state}${M.deployedAt===void 0?"":`, deployed ${M.deployedAt}`}`),
J.info(`image       ${Q.image??"not known"}`),
J.info(`url         ${Z??"none: a worker"}`),
J.info(`tasks       ${M.runningCount} running, ${M.pendingCount} pending, ${M.desiredCount} desired${Q.scaling===!0?`; scales from ${Q.minCount} to ${Q.maxCount}`:""}`),
J.info(`targets     ${E(M.targets.map(({state:W,reason:_})=>_===void 0?W:`${W} (${_})`))}`),
$!==void 0&&J.info(`deployment  ${$.id} ${$.rolloutState??$.status}, revision ${$.revision}`),
J.info(`alarms      ${E(M.alarms.map(({name:W,state:_})=>`${W.replace(/^.*\//,"")} ${_}`))}`),
J.info(`placement   ${L}${X===void 0?"":`, ${X}`}`),
J.info(`build       ${M.build??"not known"}; last run ${M.lastRun??"not known"}`);
for(let W of M.events.slice(0,FI))J.info(`event       ${W.at} ${W.message}`);
for(let{resource:W,kept:_}of Y.drift)J.info(`drift       ${W} was changed by others since our last run${_?"":"; the next run puts it back"}`);
for(let W of Y.changes)J.info(`next run    ${o(W)}`);
Y.refusal!==void 0&&J.warn(`deploy-tenant would refuse this tenant as it is: ${Y.refusal}`)},
KI=async(
J,
{log:M,report:Q,version:Z},
Y)=>{
let{showEnvironment:$}={..._I,...J},L=await GI(Y,J),{identity:X,names:W,snapshot:_,found:U,service:N}=L,{cluster:I}=_,z=r(U,W),G=$I({identity:X,names:W,snapshot:_,found:U,present:z,typeAt:j=>XI(j,YI)?.type,version:Z}),V=jI(L,z),R=DI(z,L);
return M.info(`account ${I.account}, Region ${I.region}, cluster ${I.name}`),
PI(M,V,z,R,G),
Q(
{
tenant:X.tenant,
cluster:I.name,
account:I.account,
region:I.region,
url:R,
...z.image===void 0?{}:{image:z.image},
taskDefinitionArn:N.taskDefinition??null,
serviceArn:N.serviceArn??null,
settings:{...RI(X,z,$)},
status:V,
changes:G.changes.map(({resource:j,name:K,action:D,reason:H,fields:S})=>({resource:j,name:K,action:D,reason:H,fields:S.map(n)})),
drift:G.drift.map(j=>({...j})),
overrides:a(U,z,W,I),
depth:"deep"}),
{code:ZI.done,result:{}}},
qI=async(J,M)=>{let Q=new s,Z=t(e,{region:J.region,roleArn:J.roleArn,calls:Q});try{return await KI(J,M,Z)}finally{M.report({calls:Q.counts()})}};
export{qI as run};
