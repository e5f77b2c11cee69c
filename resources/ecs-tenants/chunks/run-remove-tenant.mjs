import{az as C,aq as T,ar as b,ag as x,as as w,ah as v,G as f,at as y,aA as h,$ as m,U as d,aB as u,aC as c,P as g,L as l,M as s,N as p,aw as i,av as a,K as o,ax as r,I as t,ay as n,aD as e,aj as zz,O as Hz,t as Jz}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{k as K,x as G,S as O,h as P,n as Nz}from"./base.mjs";
import{randomBytes as Qz}from"node:crypto";
var Uz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
L=async(
H,
z,
V)=>{
let{identity:W,place:Q}=await C(H,z),U=T(W,b),{names:J}=U,_=await x(Q,w(H,Q,[U])),Z=_.tenants.get(U.key);
if(Z===void 0)throw new Error(`tenant ${U.key} was not read`);
let $=v(_.snapshot,z.accountId);
if($!==void 0)throw $;
let D=f(_.snapshot.cluster);
if(D!==void 0)throw D;
let B=y({identity:W,names:J,read:_,remains:Z,keepLogs:V}),F=B.some(j=>j.resource==="taskDefinition")?{...Z.tenant,taskDefinition:void 0}:Z.tenant;
return{identity:W,names:J,read:_,remains:Z,foreign:m({identity:W,names:J,found:F,adopt:!1}),plan:{planId:h(B),changes:B}}},
Vz=(
H,
z)=>{
let{identity:V,names:W,remains:Q,foreign:U,plan:J,read:_}=H,{service:Z,serviceTags:$,logGroup:D}=Q.tenant;
if(U.some(j=>j.startsWith("service ")))throw K(`Not ours: ${U.join("; ")}.`,"Whoever owns it has to remove it.");
if(Z!==void 0&&$[G.protected]==="on")throw K(`Tenant ${V.tenant} is protected.`,`Unset it first: deploy-tenant --name ${V.tenant} --no-protected.`);
if(J.changes.length>0||z)return;
let B=D===void 0?"":` (its log group ${W.logGroup} was kept: --no-keep-logs deletes it)`,F=U.length===0?"":` Not ours: ${U.join("; ")}.`;
throw K(`There is no tenant ${V.tenant} on cluster ${_.snapshot.cluster.name}, and nothing is left of one${B}.${F}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
Wz=({remains:H,plan:z},V)=>{let{service:W}=H.tenant,Q=W?.serviceArn;if(Q===void 0||d(W)||!z.changes.some(J=>J.resource==="service"))return[];let U=u(Qz(16).toString("hex"),V);return[c("tagEcsResource","lease",{arn:Q,set:{[G.run]:U},remove:[]})]},
Xz=(H,z)=>{let V=Wz(H,z),W=H.plan.changes.flatMap(Q=>Q.operations);return V.length===0?W:[...V,...W.map(Q=>Q.kind==="deleteService"?{...Q,after:[...Q.after,"lease"]}:Q)]},
Yz=H=>new O(P.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
Zz=(H,z)=>new O(P.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
_z=1e4,
$z=async(
H,
{log:z,report:V,env:W,signal:Q},
U)=>{
let J={...Uz,...H},
_=H.build??W.BUILD_URL,
Z=AbortSignal.timeout(J.timeoutMinutes*6e4),
$=AbortSignal.any([Q,Z]),
D=new g(z,$),
B=new l(V,J.plan),
F=!1,
j=s(
{
prepare:()=>L(U,H,J.keepLogs),
planned:N=>{
let{plan:Y,read:X,foreign:I,identity:A}=N,{account:M,region:S,name:q}=X.snapshot.cluster;
V({tenant:A.tenant,cluster:q,account:M,region:S,planId:Y.planId,depth:"deep"}),Vz(N,J.allowMissing||F),o(z,{account:M,region:S,cluster:q},Y,J.plan);
for(let R of I)z.tell("removal.not-ours",{what:R});
let E=r(Y.changes,J.timeoutMinutes);
E.length>0&&z.tell("removal.pace",{lines:E}),B.planned(Y.changes)},
apply:async N=>{let{changes:Y}=N.plan;return F=!0,p(Xz(N,_),{changes:Y,execute:async X=>{let I=i(Y,X);return I!==void 0&&z.tell("removal.awaited",{sentence:I}),a(U,X.kind,X.input,D)},signal:$,log:z,incomplete:X=>B.progress(X)})},
isPlan:J.plan,
approvedPlan:H.approvedPlan,
lines:({plan:N})=>Nz(N.changes),
log:z}),
k=async()=>{
let N,Y=await t(async()=>(N=await L(U,H,J.keepLogs),N.plan.changes.length===0?N:void 0),{signal:$,everySeconds:2,deadline:Date.now()+_z});
if(Y===void 0)throw Yz(N?.plan.changes??[]);
let{logGroup:X}=Y.remains.tenant,{identity:I}=Y,A=M=>X!==void 0&&M.includes(`:log-group:${X.name}`);
await n(U,e(I),zz,{isKept:A,log:z}),z.tell("removal.tenant-gone",{tenant:H.name,logGroup:X?.name,retentionInDays:X?.retentionInDays})};
try{let{outputs:N}=await j();return J.plan?{code:P.done,result:{}}:(N===void 0?z.tell("removal.nothing-to-do",{tenant:H.name}):await k(),{code:P.done,result:{}})}catch(N){throw!Z.aborted||Q.aborted||N instanceof O?N:Zz(J.timeoutMinutes,N)}},
Bz=(H,z)=>Hz(Jz,H,z,V=>$z(H,z,V));
export{Bz as run};
