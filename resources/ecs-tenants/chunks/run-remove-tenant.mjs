import{a6 as k,aI as G,az as R,aA as x,ap as w,aB as v,aq as f,H as y,aC as h,aJ as m,aK as d,V as c,aL as g,aM as u,P as l,M as p,N as s,O as i,aF as a,aE as o,L as t,aG as r,J as n,aH as e,aN as zz,as as Hz,Q as Jz,t as Nz}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{l as K,y as O,S,h as P,o as Qz}from"./base.mjs";
import{randomBytes as Uz}from"node:crypto";
var Vz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
Wz=(
{tenant:H,targetGroups:z},
{rules:W},
Y)=>{let Q=new Set(Y.flatMap(({operations:N})=>N.map(X=>X.kind==="deleteRule"?X.input.arn:void 0))),U=new Set(H.rules.map(({rule:N})=>N.RuleArn)),J=new Set(z.map(({description:N})=>N.TargetGroupArn));return W.filter(({rule:N})=>!Q.has(N.RuleArn)&&(U.has(N.RuleArn)||k(N).some(X=>J.has(X))))},
C=async(
H,
z,
W)=>{
let{identity:Y,place:Q}=await G(H,z),U=R(Y,x),{names:J}=U,N=await w(Q,v(H,Q,[U])),X=N.tenants.get(U.key);
if(X===void 0)throw new Error(`tenant ${U.key} was not read`);
let B=f(N.snapshot,z.accountId);
if(B!==void 0)throw B;
let D=y(N.snapshot.cluster);
if(D!==void 0)throw D;
let $=h({identity:Y,names:J,read:N,remains:X,keepLogs:W}),F=$.some(j=>j.resource==="taskDefinition")?{...X.tenant,taskDefinition:void 0}:X.tenant;
return{identity:Y,names:J,read:N,remains:X,foreign:d({identity:Y,names:J,found:F},X.targetGroups,Wz(X,N,$)),plan:{planId:m($),changes:$}}},
Xz=(
H,
z)=>{
let{identity:W,names:Y,remains:Q,foreign:U,plan:J,read:N}=H,{service:X,serviceTags:B,logGroup:D}=Q.tenant;
if(U.some(j=>j.startsWith("service ")))throw K(`Not ours: ${U.join("; ")}.`,"Whoever owns it has to remove it.");
if(X!==void 0&&B[O.protected]==="on")throw K(`Tenant ${W.tenant} is protected.`,`Unset it first: deploy-tenant --name ${W.tenant} --no-protected.`);
if(J.changes.length>0||z)return;
let $=D===void 0?"":` (its log group ${Y.logGroup} was kept: --no-keep-logs deletes it)`,F=U.length===0?"":` Not ours: ${U.join("; ")}.`;
throw K(`There is no tenant ${W.tenant} on cluster ${N.snapshot.cluster.name}, and nothing is left of one${$}.${F}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
Yz=({remains:H,plan:z},W)=>{let{service:Y}=H.tenant,Q=Y?.serviceArn;if(Q===void 0||c(Y)||!z.changes.some(J=>J.resource==="service"))return[];let U=g(Uz(16).toString("hex"),W);return[u("tagEcsResource","lease",{arn:Q,set:{[O.run]:U},remove:[]})]},
Zz=(H,z)=>{let W=Yz(H,z),Y=H.plan.changes.flatMap(Q=>Q.operations);return W.length===0?Y:[...W,...Y.map(Q=>Q.kind==="deleteService"?{...Q,after:[...Q.after,"lease"]}:Q)]},
_z=H=>new S(P.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
$z=(H,z)=>new S(P.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
Bz=1e4,
Dz=async(
H,
{log:z,report:W,env:Y,signal:Q},
U)=>{
let J={...Vz,...H},
N=H.build??Y.BUILD_URL,
X=AbortSignal.timeout(J.timeoutMinutes*6e4),
B=AbortSignal.any([Q,X]),
D=new l(z,B),
$=new p(W,J.plan),
F=!1,
j=s(
{
prepare:()=>C(U,H,J.keepLogs),
planned:V=>{
let{plan:_,read:Z,foreign:I,identity:A}=V,{account:M,region:q,name:E}=Z.snapshot.cluster;
W({tenant:A.tenant,cluster:E,account:M,region:q,planId:_.planId,depth:"deep"}),Xz(V,J.allowMissing||F),t(z,{account:M,region:q,cluster:E},_,J.plan);
for(let b of I)z.tell("removal.not-ours",{what:b});
let L=r(_.changes,J.timeoutMinutes);
L.length>0&&z.tell("removal.pace",{lines:L}),$.planned(_.changes)},
apply:async V=>{let{changes:_}=V.plan;return F=!0,i(Zz(V,N),{changes:_,execute:async Z=>{let I=a(_,Z);return I!==void 0&&z.tell("removal.awaited",{sentence:I}),o(U,Z.kind,Z.input,D)},signal:B,log:z,incomplete:Z=>$.progress(Z)})},
isPlan:J.plan,
approvedPlan:H.approvedPlan,
lines:({plan:V})=>Qz(V.changes),
log:z}),
T=async()=>{
let V,_=await n(async()=>(V=await C(U,H,J.keepLogs),V.plan.changes.length===0?V:void 0),{signal:B,everySeconds:2,deadline:Date.now()+Bz});
if(_===void 0)throw _z(V?.plan.changes??[]);
let{logGroup:Z}=_.remains.tenant,{identity:I}=_,A=M=>Z!==void 0&&M.includes(`:log-group:${Z.name}`);
await e(U,zz(I),Hz,{isKept:A,log:z}),z.tell("removal.tenant-gone",{tenant:H.name,logGroup:Z?.name,retentionInDays:Z?.retentionInDays})};
try{let{outputs:V}=await j();return J.plan?{code:P.done,result:{}}:(V===void 0?z.tell("removal.nothing-to-do",{tenant:H.name}):await T(),{code:P.done,result:{}})}catch(V){throw!X.aborted||Q.aborted||V instanceof S?V:$z(J.timeoutMinutes,V)}},
Fz=(H,z)=>Jz(Nz,H,z,W=>Dz(H,z,W));
export{Fz as run};
