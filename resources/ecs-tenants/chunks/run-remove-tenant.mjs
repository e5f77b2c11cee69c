import{ax as C,ao as T,ap as b,ae as x,aq as v,af as w,F as f,ar as y,ay as h,Z as m,az as d,aA as c,P as u,K as g,L as l,M as s,au as p,at as i,J as a,av as o,H as r,aw as t,aB as n,ah as e,N as zz,t as Hz}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{k as K,x as E,S as L,h as P,n as Jz}from"./base.mjs";
import{randomBytes as Nz}from"node:crypto";
var Qz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
G=async(
H,
z,
V)=>{
let{identity:W,place:N}=await C(H,z),Q=T(W,b),{names:U}=Q,_=await x(N,v(H,N,[Q])),Z=_.tenants.get(Q.key);
if(Z===void 0)throw new Error(`tenant ${Q.key} was not read`);
let $=w(_.snapshot,z.accountId);
if($!==void 0)throw $;
let D=f(_.snapshot.cluster);
if(D!==void 0)throw D;
let B=y({identity:W,names:U,read:_,remains:Z,keepLogs:V}),F=B.some(j=>j.resource==="taskDefinition")?{...Z.tenant,taskDefinition:void 0}:Z.tenant;
return{identity:W,names:U,read:_,remains:Z,foreign:m({identity:W,names:U,found:F,adopt:!1}),plan:{planId:h(B),changes:B}}},
Uz=(
H,
z)=>{
let{identity:V,names:W,remains:N,foreign:Q,plan:U,read:_}=H,{service:Z,serviceTags:$,logGroup:D}=N.tenant;
if(Q.some(j=>j.startsWith("service ")))throw K(`Not ours: ${Q.join("; ")}.`,"Whoever owns it has to remove it.");
if(Z!==void 0&&$[E.protected]==="on")throw K(`Tenant ${V.tenant} is protected.`,`Unset it first: deploy-tenant --name ${V.tenant} --no-protected.`);
if(U.changes.length>0||z)return;
let B=D===void 0?"":` (its log group ${W.logGroup} was kept: --no-keep-logs deletes it)`,F=Q.length===0?"":` Not ours: ${Q.join("; ")}.`;
throw K(`There is no tenant ${V.tenant} on cluster ${_.snapshot.cluster.name}, and nothing is left of one${B}.${F}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
Vz=({remains:H,plan:z},V)=>{let W=H.tenant.service?.serviceArn;if(W===void 0||!z.changes.some(Q=>Q.resource==="service"))return[];let N=d(Nz(16).toString("hex"),V);return[c("tagEcsResource","lease",{arn:W,set:{[E.run]:N},remove:[]})]},
Wz=(H,z)=>{let V=Vz(H,z),W=H.plan.changes.flatMap(N=>N.operations);return V.length===0?W:[...V,...W.map(N=>N.kind==="deleteService"?{...N,after:[...N.after,"lease"]}:N)]},
Xz=H=>new L(P.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
Yz=(H,z)=>new L(P.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
Zz=1e4,
_z=async(
H,
{log:z,report:V,env:W,signal:N},
Q)=>{
let U={...Qz,...H},
_=H.build??W.BUILD_URL,
Z=AbortSignal.timeout(U.timeoutMinutes*6e4),
$=AbortSignal.any([N,Z]),
D=new u(z,$),
B=new g(V,U.plan),
F=!1,
j=l(
{
prepare:()=>G(Q,H,U.keepLogs),
planned:J=>{
let{plan:Y,read:X,foreign:I,identity:A}=J,{account:M,region:O,name:S}=X.snapshot.cluster;
V({tenant:A.tenant,cluster:S,account:M,region:O,planId:Y.planId,depth:"deep"}),Uz(J,U.allowMissing||F),a(z,{account:M,region:O,cluster:S},Y,U.plan);
for(let R of I)z.tell("removal.not-ours",{what:R});
let q=o(Y.changes,U.timeoutMinutes);
q.length>0&&z.tell("removal.pace",{lines:q}),B.planned(Y.changes)},
apply:async J=>{let{changes:Y}=J.plan;return F=!0,s(Wz(J,_),{changes:Y,execute:async X=>{let I=p(Y,X);return I!==void 0&&z.tell("removal.awaited",{sentence:I}),i(Q,X.kind,X.input,D)},signal:$,log:z,incomplete:X=>B.progress(X)})},
isPlan:U.plan,
approvedPlan:H.approvedPlan,
lines:({plan:J})=>Jz(J.changes),
log:z}),
k=async()=>{
let J,Y=await r(async()=>(J=await G(Q,H,U.keepLogs),J.plan.changes.length===0?J:void 0),{signal:$,everySeconds:2,deadline:Date.now()+Zz});
if(Y===void 0)throw Xz(J?.plan.changes??[]);
let{logGroup:X}=Y.remains.tenant,{identity:I}=Y,A=M=>X!==void 0&&M.includes(`:log-group:${X.name}`);
await t(Q,n(I),e,{isKept:A,log:z}),z.tell("removal.tenant-gone",{tenant:H.name,logGroup:X?.name,retentionInDays:X?.retentionInDays})};
try{let{outputs:J}=await j();return U.plan?{code:P.done,result:{}}:(J===void 0?z.tell("removal.nothing-to-do",{tenant:H.name}):await k(),{code:P.done,result:{}})}catch(J){throw!Z.aborted||N.aborted||J instanceof L?J:Yz(U.timeoutMinutes,J)}},
$z=(H,z)=>zz(Hz,H,z,V=>_z(H,z,V));
export{$z as run};
