import{V as k,W as T,X as h,Y as G,Z as E,_ as m,$ as f,a0 as v,a1 as d,a2 as c,a3 as i,a4 as g,a5 as p,a6 as l,a7 as u,a8 as o,a9 as x,aa as a,ab as n,ac as s,ad as r,ae as t,O as e,af as zz,U as Iz,ag as Jz,ah as Mz,Q as Qz,t as Xz}from"./tenants.mjs";
import{r as Yz}from"./input-deploy-tenant.mjs";
import{S as Zz,k as j,q as B,I as H,u as _z,h as $z}from"./base.mjs";
var qz={showEnvironment:!1},
Fz=(
I,
z,
J)=>{
let{cluster:Y}=I.snapshot,Z=k(Y,T),Q={name:I.identity.tenant},{settings:X,problems:$}=Yz(Q,{cluster:Y,clusterDefaults:Z.settings,present:z}),[_]=[...Z.problems,...$];
if(X===void 0||_!==void 0)return{changes:[],drift:[],refusal:_?.message??"its settings are not known"};
let F={token:"",lease:"",build:void 0,version:J,forceNewDeployment:!1,adopt:!1};
try{let{context:q}=h(I,{present:z,settings:X,order:{of:"settings"},run:F}),{changes:W,drift:M}=G({context:q,imageStated:!1});return{changes:W,drift:M,refusal:void 0}}catch(q){if(!(q instanceof Zz))throw q;return{changes:[],drift:[],refusal:q.message}}},
Uz=["minCount","maxCount","scaleOut","scaleIn"],
Wz=new Set(["subnets","securityGroups","capacityProviderStrategy"]),
Cz=(I,z)=>z===void 0||Wz.has(I)&&Array.isArray(z)&&z.length===0,
Lz=({tenant:I,cluster:z},J,Y)=>{let Z=new Set([...Y?[]:["environment"],...J.scaling===!1?Uz:["desiredCount"]]),Q=Object.entries(J).filter(([X,$])=>!Cz(X,$)&&!Z.has(X));return{name:I,cluster:z,...Object.fromEntries(Q)}},
S=({service:I,targetGroups:z})=>{let J=E(z).flatMap(({description:Z})=>Z.TargetGroupArn??[]),Y=m(I).filter(Z=>!f({service:I,targetGroups:z},Z));return[...new Set([...J,...Y])]},
Nz=({tenant:I,cluster:z},J)=>{let{targetGroups:Y,rules:Z,scalableTarget:Q,alarms:X}=J;return[...E(Y),...Z,...X].length>0||Q!==void 0?j(`Tenant ${I} on cluster ${z} has no service, but something is left of it.`,"deploy-tenant makes it whole again, remove-tenant removes the rest."):j(`There is no tenant ${I} on cluster ${z}.`,"Check name, cluster and region; list-tenants tells who is there.")},
Vz=async(
I,
z)=>{
let J=await v(I,z,d({name:z.name})),{identity:Y,names:Z,found:Q}=J,{service:X}=Q;
if(X===void 0)throw Nz(Y,Q);
let $=c({identity:Y,names:Z,found:Q,adopt:!1});
if($.some(q=>q.startsWith("service ")))throw j(`Not ours: ${$.join("; ")}.`,"deploy-tenant takes it over with adopt: true.");
let[_,F]=await Promise.all([i(I,Y.cluster,Z.serviceName),Promise.all(S(Q).map(async q=>(await g(I,q)).map(W=>({...W,targetGroupArn:q}))))]);
return{...J,service:X,tasks:_,targets:F.flat()}},
jz=10,
C=I=>Object.fromEntries(Object.entries(I).filter(([,z])=>z!==void 0)),
L=I=>I?.toISOString(),
D=I=>I?.replace(/^.*\//,""),
Bz=(I,z)=>C({name:x(z),targetGroupArn:z,slot:o(I.targetGroups,z),present:z===u(I).targetGroup?.description.TargetGroupArn,rules:I.rules.filter(({rule:J})=>p(J).includes(z)).map(({rule:J})=>({ruleArn:J.RuleArn??"",priority:Number(J.Priority),hosts:l(J)}))}),
Dz=(
I,
z)=>{
let{service:J,found:Y,tasks:Z,targets:Q}=I,{serviceTags:X,taskDefinition:$,alarms:_}=Y,F=[...J.deployments??[]].sort(M=>M.status==="PRIMARY"?-1:1),q=$?.tags[B.build],W=X[B.run];
return C(
{
state:r(J),
desiredCount:J.desiredCount??0,
runningCount:J.runningCount??0,
pendingCount:J.pendingCount??0,
placement:{...s(J,X)},
environmentNames:Object.keys(z.environment??{}).sort(),
createdAt:L(J.createdAt),
deployedAt:L(F[0]?.createdAt),
build:q===void 0?void 0:H(q),
lastRun:W===void 0?void 0:`${H(a(W))}${n(W)?" (goes on, or was killed)":""}`,
libraryVersion:X[B.applied]?.split(" ")[0],
tasks:Z.map(M=>C({id:D(M.taskArn)??"",lastStatus:M.lastStatus??"",healthStatus:M.healthStatus,revision:D(M.taskDefinitionArn),startedAt:L(M.startedAt),availabilityZone:M.availabilityZone})),
targetGroups:S(Y).map(M=>Bz(Y,M)),
targets:Q.map(({Target:M,TargetHealth:U,targetGroupArn:N})=>C({targetGroup:x(N),id:M?.Id??"",port:M?.Port,availabilityZone:M?.AvailabilityZone,state:U?.State??"unknown",reason:U?.Reason,description:U?.Description})),
deployments:F.map(M=>C({id:M.id??"",status:M.status??"",rolloutState:M.rolloutState,reason:M.rolloutStateReason,revision:D(M.taskDefinition),createdAt:L(M.createdAt),desiredCount:M.desiredCount,runningCount:M.runningCount,pendingCount:M.pendingCount,failedTasks:M.failedTasks})),
alarms:_.map(M=>C({name:M.AlarmName??"",state:M.StateValue??"INSUFFICIENT_DATA",reason:M.StateReason,since:L(M.StateTransitionedTimestamp??M.StateUpdatedTimestamp)})),
events:(J.events??[]).slice(0,jz).map(M=>({at:L(M.createdAt)??"",message:M.message??""}))})},
b=I=>{let z=new Map;for(let J of I)z.set(J,(z.get(J)??0)+1);return z.size===0?"none":[...z].map(([J,Y])=>`${Y} ${J}`).join(", ")},
Kz=(I,{snapshot:z,found:J})=>!_z(I)||I.hosts?.[0]===void 0?null:`${t(z,J)?.scheme??"http"}://${I.hosts[0]}`,
Pz=(
{targets:I,targetGroups:z})=>{let J=Q=>b(Q.map(({state:X,reason:$})=>$===void 0?X:`${X} (${$})`));if(z.length<2)return[`targets     ${J(I)}`];let Y=z.filter(Q=>!Q.present).map(({name:Q})=>Q),Z=z.find(Q=>Q.present)?.name??"a new one";return[...z.map(({name:Q})=>`targets     ${Q}: ${J(I.filter(({targetGroup:X})=>X===Q))}`),`note        it has ${z.length} target groups: deployments work on ${Z} and its rule; ${Y.join(", ")} and the rules that lead there stay as they are`]},
Rz=5,
Ez=(
I,
z,
J,
Y,
Z)=>{
let[Q]=z.deployments,{capacity:X,loadBalancer:$}=z.placement;
I.info(`state       ${z.state}${z.deployedAt===void 0?"":`, deployed ${z.deployedAt}`}`),I.info(`image       ${J.image??"not known"}`),I.info(`url         ${Y??"none: a worker"}`),I.info(`tasks       ${z.runningCount} running, ${z.pendingCount} pending, ${z.desiredCount} desired${J.scaling===!0?`; scales from ${J.minCount} to ${J.maxCount}`:""}`);
for(let _ of Pz(z))I.info(_);
Q!==void 0&&I.info(`deployment  ${Q.id} ${Q.rolloutState??Q.status}, revision ${Q.revision}`),I.info(`alarms      ${b(z.alarms.map(({name:_,state:F})=>`${_.replace(/^.*\//,"")} ${F}`))}`),I.info(`placement   ${X}${$===void 0?"":`, ${$}`}`),I.info(`build       ${z.build??"not known"}; last run ${z.lastRun??"not known"}`);
for(let _ of z.events.slice(0,Rz))I.info(`event       ${_.at} ${_.message}`);
for(let{resource:_,kept:F}of Z.drift)I.info(`drift       ${_} was changed by others since our last run${F?"":"; the next run puts it back"}`);
for(let _ of Z.changes)I.info(`next run    ${e(_)}`);
Z.refusal!==void 0&&I.warn(`deploy-tenant would refuse this tenant as it is: ${Z.refusal}`)},
xz=async(
I,
{log:z,report:J,version:Y},
Z)=>{
let{showEnvironment:Q}={...qz,...I},X=await Vz(Z,I),{identity:$,names:_,snapshot:F,found:q,service:W}=X,{cluster:M}=F,U=zz(q,_),N=Fz(X,U,Y),K=Dz(X,U),P=Kz(U,X);
z.info(`account ${M.account}, Region ${M.region}, cluster ${M.name}`);
let R=Iz(M);
return R!==void 0&&z.warn(R),
Ez(z,K,U,P,N),
J(
{
tenant:$.tenant,
cluster:M.name,
account:M.account,
region:M.region,
url:P,
...U.image===void 0?{}:{image:U.image},
taskDefinitionArn:W.taskDefinition??null,
serviceArn:W.serviceArn??null,
settings:{...Lz($,U,Q)},
status:K,
changes:N.changes.map(({resource:V,name:A,action:O,reason:y,fields:w})=>({resource:V,name:A,action:O,reason:y,fields:w.map(Mz)})),
drift:N.drift.map(V=>({...V})),
overrides:Jz(q,U,_,M),
depth:"deep"}),
{code:$z.done,result:{}}},
Hz=(I,z)=>Qz(Xz,I,z,J=>xz(I,z,J));
export{Hz as run};
