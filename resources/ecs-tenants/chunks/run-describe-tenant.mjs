import{V as E,W as T,X as h,Y as G,Z as m,_ as x,$ as v,a0 as f,a1 as d,a2 as c,a3 as g,a4 as i,a5 as p,a6 as l,a7 as u,a8 as o,a9 as a,aa as H,ab as n,ac as s,ad as r,ae as t,af as e,ag as zz,U as Iz,ah as Jz,Q as Mz,t as Qz}from"./tenants.mjs";
import{r as Xz}from"./input-deploy-tenant.mjs";
import{S as Yz,l as B,y as D,O as S,z as Zz,V as _z,h as $z,q as qz}from"./base.mjs";
var Uz={showEnvironment:!1},
Cz=(
I,
z,
J)=>{
if(E(I.found.service))return{changes:[],drift:[],refusal:void 0};
let{cluster:Z}=I.snapshot,_=T(Z,h),Q={name:I.identity.tenant},{settings:X,problems:q}=Xz(Q,{cluster:Z,clusterDefaults:_.settings,present:z}),[U]=[..._.problems,...q];
if(X===void 0||U!==void 0)return{changes:[],drift:[],refusal:U?.message??"its settings are not known"};
let F={token:"",lease:"",build:void 0,version:J,forceNewDeployment:!1,adopt:!1};
try{let{context:Y}=G(I,{present:z,settings:X,scope:{of:"settings"},run:F}),{changes:$,drift:M}=m({context:Y,imageStated:!1});return{changes:$,drift:M,refusal:void 0}}catch(Y){if(!(Y instanceof Yz))throw Y;return{changes:[],drift:[],refusal:Y.message}}},
Fz=["minCount","maxCount","scaleOut","scaleIn"],
Nz=new Set(["subnets","securityGroups","capacityProviderStrategy"]),
Vz=(I,z)=>z===void 0||Nz.has(I)&&Array.isArray(z)&&z.length===0,
Wz=({tenant:I,cluster:z},J,Z)=>{let _=new Set([...Z?[]:["environment"],...J.scaling===!1?Fz:["desiredCount"]]),Q=Object.entries(J).filter(([X,q])=>!Vz(X,q)&&!_.has(X));return{name:I,cluster:z,...Object.fromEntries(Q)}},
A=({service:I,targetGroups:z})=>{let J=x(z).flatMap(({description:_})=>_.TargetGroupArn??[]),Z=v(I).filter(_=>!f({service:I,targetGroups:z},_));return[...new Set([...J,...Z])]},
jz=({tenant:I,cluster:z},J)=>{let{targetGroups:Z,rules:_,scalableTarget:Q,alarms:X}=J;return[...x(Z),..._,...X].length>0||Q!==void 0?B(`Tenant ${I} on cluster ${z} has no service, but something is left of it.`,"deploy-tenant makes it whole again, remove-tenant removes the rest."):B(`There is no tenant ${I} on cluster ${z}.`,"Check name, cluster and region; list-tenants tells who is there.")},
Bz=async(
I,
z)=>{
let J=await d(I,z,c({name:z.name})),{identity:Z,names:_,found:Q}=J,{service:X}=Q;
if(X===void 0)throw jz(Z,Q);
let q=g({identity:Z,names:_,found:Q,adopt:!1});
if(q.some(Y=>Y.startsWith("service ")))throw B(`Not ours: ${q.join("; ")}.`,"deploy-tenant takes it over with adopt: true.");
let[U,F]=await Promise.all([i(I,Z.cluster,_.serviceName),Promise.all(A(Q).map(async Y=>(await p(I,Y)).map($=>({...$,targetGroupArn:Y}))))]);
return{...J,service:X,tasks:U,targets:F.flat()}},
Dz=10,
N=I=>Object.fromEntries(Object.entries(I).filter(([,z])=>z!==void 0)),
V=I=>I?.toISOString(),
K=I=>I?.replace(/^.*\//,""),
Kz=(I,z)=>N({name:H(z),targetGroupArn:z,slot:a(I.targetGroups,z),present:z===o(I).targetGroup?.description.TargetGroupArn,rules:I.rules.filter(({rule:J})=>l(J).includes(z)).map(({rule:J})=>({ruleArn:J.RuleArn??"",priority:Number(J.Priority),hosts:u(J)}))}),
Lz=(
I,
z)=>{
let{service:J,found:Z,tasks:_,targets:Q}=I,{serviceTags:X,taskDefinition:q,alarms:U}=Z,F=[...J.deployments??[]].sort(M=>M.status==="PRIMARY"?-1:1),Y=q?.tags[D.build],$=X[D.run];
return N(
{
state:t(J),
desiredCount:J.desiredCount??0,
runningCount:J.runningCount??0,
pendingCount:J.pendingCount??0,
placement:{...r(J,X)},
environmentNames:Object.keys(z.environment??{}).sort(),
createdAt:V(J.createdAt),
deployedAt:V(F[0]?.createdAt),
build:Y===void 0?void 0:S(Y),
lastRun:$===void 0?void 0:`${S(n($))}${s($)?" (goes on, or was killed)":""}`,
libraryVersion:X[D.applied]?.split(" ")[0],
tasks:_.map(M=>N({id:K(M.taskArn)??"",lastStatus:M.lastStatus??"",healthStatus:M.healthStatus,revision:K(M.taskDefinitionArn),startedAt:V(M.startedAt),availabilityZone:M.availabilityZone})),
targetGroups:A(Z).map(M=>Kz(Z,M)),
targets:Q.map(({Target:M,TargetHealth:C,targetGroupArn:W})=>N({targetGroup:H(W),id:M?.Id??"",port:M?.Port,availabilityZone:M?.AvailabilityZone,state:C?.State??"unknown",reason:C?.Reason,description:C?.Description})),
deployments:F.map(M=>N({id:M.id??"",status:M.status??"",rolloutState:M.rolloutState,reason:M.rolloutStateReason,revision:K(M.taskDefinition),createdAt:V(M.createdAt),desiredCount:M.desiredCount,runningCount:M.runningCount,pendingCount:M.pendingCount,failedTasks:M.failedTasks})),
alarms:U.map(M=>N({name:M.AlarmName??"",state:M.StateValue??"INSUFFICIENT_DATA",reason:M.StateReason,since:V(M.StateTransitionedTimestamp??M.StateUpdatedTimestamp)})),
events:(J.events??[]).slice(0,Dz).map(M=>({at:V(M.createdAt)??"",message:M.message??""}))})},
O=I=>{let z=new Map;for(let J of I)z.set(J,(z.get(J)??0)+1);return z.size===0?"none":[...z].map(([J,Z])=>`${Z} ${J}`).join(", ")},
Pz=(I,{snapshot:z,found:J})=>!Zz(I)||I.hosts?.[0]===void 0?null:`${e(z,J)?.scheme??"http"}://${I.hosts[0]}`,
Rz=(
{targets:I,targetGroups:z})=>{let J=Q=>O(Q.map(({state:X,reason:q})=>q===void 0?X:`${X} (${q})`));if(z.length<2)return[["targets",J(I)]];let Z=z.filter(Q=>!Q.present).map(({name:Q})=>Q),_=z.find(Q=>Q.present)?.name??"a new one";return[...z.map(({name:Q})=>["targets",`${Q}: ${J(I.filter(({targetGroup:X})=>X===Q))}`]),["note",`it has ${z.length} target groups: deployments work on ${_} and its rule; ${Z.join(", ")} and the rules that lead there stay as they are`]]},
Ez=5,
xz=12,
Hz=(
I,
z,
J,
Z,
_)=>{
let Q=(Y,$)=>I.tell("state.fact",{label:Y,value:$,width:xz}),[X]=z.deployments,{capacity:q,loadBalancer:U}=z.placement,F=J.scaling===!0?`; scales from ${J.minCount} to ${J.maxCount}`:"";
Q("state",`${z.state}${z.deployedAt===void 0?"":`, deployed ${z.deployedAt}`}`),Q("image",J.image??"not known"),Q("url",Z??"none: a worker"),Q("tasks",`${z.runningCount} running, ${z.pendingCount} pending, ${z.desiredCount} desired${F}`);
for(let[Y,$]of Rz(z))Q(Y,$);
X!==void 0&&Q("deployment",`${X.id} ${X.rolloutState??X.status}, revision ${X.revision}`),Q("alarms",O(z.alarms.map(({name:Y,state:$})=>`${Y.replace(/^.*\//,"")} ${$}`))),Q("placement",`${q}${U===void 0?"":`, ${U}`}`),Q("build",`${z.build??"not known"}; last run ${z.lastRun??"not known"}`);
for(let Y of z.events.slice(0,Ez))Q("event",`${Y.at} ${Y.message}`);
for(let{resource:Y,kept:$}of _.drift)Q("drift",`${Y} was changed by others since our last run${$?"":"; the next run puts it back"}`);
for(let Y of _.changes)Q("next run",_z(Y));
_.refusal!==void 0&&I.tell("state.risk",{sentence:`deploy-tenant would refuse this tenant as it is: ${_.refusal}`})},
Sz=async(
I,
{log:z,report:J,version:Z},
_)=>{
let{showEnvironment:Q}={...Uz,...I},X=await Bz(_,I),{identity:q,names:U,snapshot:F,found:Y,service:$}=X,{cluster:M}=F,C=zz(Y,U),W=Cz(X,C,Z),L=Lz(X,C),P=Pz(C,X);
z.tell("run.place",{account:M.account,region:M.region,cluster:M.name});
let R=Iz(M);
return R!==void 0&&z.tell("run.newer-layout",{sentence:R}),
Hz(z,L,C,P,W),
E($)&&z.tell("state.risk",{sentence:`service ${U.serviceName} is being removed: deploy-tenant waits until it is gone and makes the tenant anew; remove-tenant removes what is left`}),
J(
{
tenant:q.tenant,
cluster:M.name,
account:M.account,
region:M.region,
url:P,
...C.image===void 0?{}:{image:C.image},
taskDefinitionArn:$.taskDefinition??null,
serviceArn:$.serviceArn??null,
settings:{...Wz(q,C,Q)},
status:L,
changes:W.changes.map(({resource:j,name:b,action:y,reason:w,fields:k})=>({resource:j,name:b,action:y,reason:w,fields:k.map(qz)})),
drift:W.drift.map(j=>({...j})),
overrides:Jz(Y,C,U,M),
depth:"deep"}),
{code:$z.done,result:{}}},
Az=(I,z)=>Mz(Qz,I,z,J=>Sz(I,z,J));
export{Az as run};
