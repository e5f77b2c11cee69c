import{R as O,T as b,U as k,V as w,W as B,X as T,Y as h,Z as y,_ as f,i as v,$ as m,a0 as d,a1 as g,a2 as c,a3 as p,a4 as i,a5 as u,a6 as l,a7 as o,M as r,a8 as a,a9 as n,aa as s,N as t,t as e}from"./tenants.mjs";
import{r as II,i as JI}from"./input-deploy-tenant.mjs";
import{S as MI,j as K,c as QI,n as q,F as A,K as WI,d as XI,h as YI}from"./base.mjs";
var ZI={showEnvironment:!1},
_I=(
{identity:J,names:M,snapshot:Q,found:z,present:Y,typeAt:_,version:L})=>{
let{cluster:X,loadBalancer:W,zones:Z}=Q,U=O(X,_),N={name:J.tenant},{settings:I,problems:$}=II(N,{cluster:X,clusterDefaults:U.settings,present:Y}),[G]=[...U.problems,...$];
if(I===void 0||G!==void 0)return{changes:[],drift:[],refusal:G?.message??"its settings are not known"};
let V={of:"settings"};
try{let R=b({context:{identity:J,names:M,cluster:X,loadBalancer:W,zones:Z,found:z,present:Y,settings:I,fargate:JI(I,X),order:V,state:w(V,z,I),run:{token:"",lease:"",build:void 0,version:L,forceNewDeployment:!1,adopt:!1},tags:{...I.tags,...k(J)},isNew:!1},newestTaskDefinition:void 0,imageStated:!1});return{changes:R.changes,drift:R.drift,refusal:void 0}}catch(R){if(!(R instanceof MI))throw R;return{changes:[],drift:[],refusal:R.message}}},
$I=["minCount","maxCount","scaleOut","scaleIn"],
zI=new Set(["subnets","securityGroups","capacityProviderStrategy"]),
LI=(J,M)=>M===void 0||zI.has(J)&&Array.isArray(M)&&M.length===0,
NI=({tenant:J,cluster:M},Q,z)=>{let Y=new Set([...z?[]:["environment"],...Q.scaling===!1?$I:["desiredCount"]]),_=Object.entries(Q).filter(([L,X])=>!LI(L,X)&&!Y.has(L));return{name:J,cluster:M,...Object.fromEntries(_)}},
RI=({tenant:J,cluster:M},{targetGroup:Q,rule:z,scalableTarget:Y,alarms:_})=>Q!==void 0||z!==void 0||Y!==void 0||_.length>0?K(`Tenant ${J} on cluster ${M} has no service, but something is left of it.`,"deploy-tenant makes it whole again, remove-tenant removes the rest."):K(`There is no tenant ${J} on cluster ${M}.`,"Check name, cluster and region; list-tenants tells who is there."),
UI=async(
J,
M)=>{
let Q={tenant:M.name,service:"web"},{serviceName:z}=B({...Q,cluster:""}),{name:Y,cluster:_,services:L}=await T(J,M.cluster,z,QI),X={...Q,cluster:Y},W=B(X),Z=h(X,W),U=y({name:M.name}),N=await f(J,Y,_,[Z],U,{services:L,zones:void 0}).catch(D=>{throw v(D,"ClusterNotFound")?m(Y):D}),I=N.tenants.get(Z.key);
if(I===void 0)throw new Error(`tenant ${Z.key} was not read`);
let $=d(N,M.accountId);
if($!==void 0)throw $;
let{service:G}=I;
if(G===void 0)throw RI(X,I);
let V=g({identity:X,names:W,found:I,newestTaskDefinition:void 0,adopt:!1});
if(V.some(D=>D.startsWith("service ")))throw K(`Not ours: ${V.join("; ")}.`,"deploy-tenant takes it over with adopt: true.");
let R=I.targetGroup?.description.TargetGroupArn,[j,C]=await Promise.all([c(J,Y,W.serviceName),R===void 0?[]:p(J,R)]);
return{identity:X,names:W,snapshot:N,found:I,service:G,tasks:j,targets:C}},
GI=10,
P=J=>Object.fromEntries(Object.entries(J).filter(([,M])=>M!==void 0)),
F=J=>J?.toISOString(),
x=J=>J?.replace(/^.*\//,""),
VI=(
J,
M)=>{
let{service:Q,found:z,tasks:Y,targets:_}=J,{serviceTags:L,taskDefinition:X,alarms:W}=z,Z=[...Q.deployments??[]].sort(I=>I.status==="PRIMARY"?-1:1),U=X?.tags[q.build],N=L[q.run];
return P(
{
state:o(Q),
desiredCount:Q.desiredCount??0,
runningCount:Q.runningCount??0,
pendingCount:Q.pendingCount??0,
placement:{...l(Q,L)},
environmentNames:Object.keys(M.environment??{}).sort(),
createdAt:F(Q.createdAt),
deployedAt:F(Z[0]?.createdAt),
build:U===void 0?void 0:A(U),
lastRun:N===void 0?void 0:`${A(i(N))}${u(N)?" (goes on, or was killed)":""}`,
libraryVersion:L[q.applied]?.split(" ")[0],
tasks:Y.map(I=>P({id:x(I.taskArn)??"",lastStatus:I.lastStatus??"",healthStatus:I.healthStatus,revision:x(I.taskDefinitionArn),startedAt:F(I.startedAt),availabilityZone:I.availabilityZone})),
targets:_.map(({Target:I,TargetHealth:$})=>P({id:I?.Id??"",port:I?.Port,availabilityZone:I?.AvailabilityZone,state:$?.State??"unknown",reason:$?.Reason,description:$?.Description})),
deployments:Z.map(I=>P({id:I.id??"",status:I.status??"",rolloutState:I.rolloutState,reason:I.rolloutStateReason,revision:x(I.taskDefinition),createdAt:F(I.createdAt),desiredCount:I.desiredCount,runningCount:I.runningCount,pendingCount:I.pendingCount,failedTasks:I.failedTasks})),
alarms:W.map(I=>P({name:I.AlarmName??"",state:I.StateValue??"INSUFFICIENT_DATA",reason:I.StateReason,since:F(I.StateTransitionedTimestamp??I.StateUpdatedTimestamp)})),
events:(Q.events??[]).slice(0,GI).map(I=>({at:F(I.createdAt)??"",message:I.message??""}))})},
E=J=>{let M=new Map;for(let Q of J)M.set(Q,(M.get(Q)??0)+1);return M.size===0?"none":[...M].map(([Q,z])=>`${z} ${Q}`).join(", ")},
jI=({hosts:J,loadBalancer:M},{snapshot:Q})=>M==="none"||J?.[0]===void 0?null:`${Q.loadBalancer?.scheme??"http"}://${J[0]}`,
DI=5,
FI=(
J,
M,
Q,
z,
Y)=>{
let[_]=M.deployments,{capacity:L,loadBalancer:X}=M.placement;
J.info(`state       ${M.state}${M.deployedAt===void 0?"":`, deployed ${M.deployedAt}`}`),
J.info(`image       ${Q.image??"not known"}`),
J.info(`url         ${z??"none: a worker"}`),
J.info(`tasks       ${M.runningCount} running, ${M.pendingCount} pending, ${M.desiredCount} desired${Q.scaling===!0?`; scales from ${Q.minCount} to ${Q.maxCount}`:""}`),
J.info(`targets     ${E(M.targets.map(({state:W,reason:Z})=>Z===void 0?W:`${W} (${Z})`))}`),
_!==void 0&&J.info(`deployment  ${_.id} ${_.rolloutState??_.status}, revision ${_.revision}`),
J.info(`alarms      ${E(M.alarms.map(({name:W,state:Z})=>`${W.replace(/^.*\//,"")} ${Z}`))}`),
J.info(`placement   ${L}${X===void 0?"":`, ${X}`}`),
J.info(`build       ${M.build??"not known"}; last run ${M.lastRun??"not known"}`);
for(let W of M.events.slice(0,DI))J.info(`event       ${W.at} ${W.message}`);
for(let{resource:W,kept:Z}of Y.drift)J.info(`drift       ${W} was changed by others since our last run${Z?"":"; the next run puts it back"}`);
for(let W of Y.changes)J.info(`next run    ${r(W)}`);
Y.refusal!==void 0&&J.warn(`deploy-tenant would refuse this tenant as it is: ${Y.refusal}`)},
PI=async(
J,
{log:M,report:Q,version:z},
Y)=>{
let{showEnvironment:_}={...ZI,...J},L=await UI(Y,J),{identity:X,names:W,snapshot:Z,found:U,service:N}=L,{cluster:I}=Z,$=a(U,W),G=_I({identity:X,names:W,snapshot:Z,found:U,present:$,typeAt:j=>WI(j,XI)?.type,version:z}),V=VI(L,$),R=jI($,L);
return M.info(`account ${I.account}, Region ${I.region}, cluster ${I.name}`),
FI(M,V,$,R,G),
Q({tenant:X.tenant,cluster:I.name,account:I.account,region:I.region,url:R,...$.image===void 0?{}:{image:$.image},taskDefinitionArn:N.taskDefinition??null,serviceArn:N.serviceArn??null,settings:{...NI(X,$,_)},status:V,changes:G.changes.map(({resource:j,name:C,action:D,reason:H,fields:S})=>({resource:j,name:C,action:D,reason:H,fields:S.map(s)})),drift:G.drift.map(j=>({...j})),overrides:n(U,$,W,I),depth:"deep"}),
{code:YI.done,result:{}}},
CI=(J,M)=>t(e,J,M,Q=>PI(J,M,Q));
export{CI as run};
