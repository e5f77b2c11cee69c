import{aB as x,as as C,at as w,ai as f,au as v,aj as y,F as h,av as m,aC as c,a0 as d,V as u,aD as g,aE as s,P as l,M as p,K as T,L as K,N as i,O as a,ay as o,ax as t,J as G,az as r,H as n,aA as e,aF as zz,al as Hz,Q as Jz,t as Nz}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{k as R,q as L,S as q,h as A}from"./base.mjs";
import{randomBytes as Qz}from"node:crypto";
var Uz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
S=async(
H,
z,
U)=>{
let{identity:W,place:Q}=await x(H,z),V=C(W,w),{names:N}=V,B=await f(Q,v(H,Q,[V])),_=B.tenants.get(V.key);
if(_===void 0)throw new Error(`tenant ${V.key} was not read`);
let D=y(B.snapshot,z.accountId);
if(D!==void 0)throw D;
let I=h(B.snapshot.cluster);
if(I!==void 0)throw I;
let $=m({identity:W,names:N,read:B,remains:_,keepLogs:U}),P=$.some(j=>j.resource==="taskDefinition")?{..._.tenant,taskDefinition:void 0}:_.tenant;
return{identity:W,names:N,read:B,remains:_,foreign:d({identity:W,names:N,found:P,adopt:!1}),plan:{planId:c($),changes:$}}},
Vz=(
H,
z)=>{
let{identity:U,names:W,remains:Q,foreign:V,plan:N,read:B}=H,{service:_,serviceTags:D,logGroup:I}=Q.tenant;
if(V.some(j=>j.startsWith("service ")))throw R(`Not ours: ${V.join("; ")}.`,"Whoever owns it has to remove it.");
if(_!==void 0&&D[L.protected]==="on")throw R(`Tenant ${U.tenant} is protected.`,`Unset it first: deploy-tenant --name ${U.tenant} --no-protected.`);
if(N.changes.length>0||z)return;
let $=I===void 0?"":` (its log group ${W.logGroup} was kept: --no-keep-logs deletes it)`,P=V.length===0?"":` Not ours: ${V.join("; ")}.`;
throw R(`There is no tenant ${U.tenant} on cluster ${B.snapshot.cluster.name}, and nothing is left of one${$}.${P}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
Wz=({remains:H,plan:z},U)=>{let{service:W}=H.tenant,Q=W?.serviceArn;if(Q===void 0||u(W)||!z.changes.some(N=>N.resource==="service"))return[];let V=g(Qz(16).toString("hex"),U);return[s("tagEcsResource","lease",{arn:Q,set:{[L.run]:V},remove:[]})]},
Xz=(H,z)=>{let U=Wz(H,z),W=H.plan.changes.flatMap(Q=>Q.operations);return U.length===0?W:[...U,...W.map(Q=>Q.kind==="deleteService"?{...Q,after:[...Q.after,"lease"]}:Q)]},
Yz=H=>new q(A.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
Zz=(H,z)=>new q(A.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
_z=1e4,
$z=async(
H,
{log:z,report:U,env:W,signal:Q},
V)=>{
let N={...Uz,...H},
B=H.build??W.BUILD_URL,
_=AbortSignal.timeout(N.timeoutMinutes*6e4),
D=AbortSignal.any([Q,_]),
I=new l(z,D),
$=[],
P=!1,
j=p(
{
prepare:()=>S(V,H,N.keepLogs),
planned:J=>{
let{plan:X,read:Y,foreign:M,identity:Z}=J,{account:F,region:E,name:k}=Y.snapshot.cluster;
z.info(`account ${F}, Region ${E}, cluster ${k}`),U({tenant:Z.tenant,cluster:k,account:F,region:E,planId:X.planId,depth:"deep"}),Vz(J,N.allowMissing||P);
for(let O of M)z.info(`left, because it is not ours: ${O}`);
if(z.info(N.plan?`plan ${X.planId}: ${G(X.changes)}`:G(X.changes)),N.plan)for(let O of T(X.changes))z.info(O);
for(let O of r(X.changes,N.timeoutMinutes))z.info(O);
U({changes:[...$,...K(J.plan.changes,N.plan?void 0:new Set)]})},
apply:async J=>{
let{changes:X}=J.plan,Y=new Set,M=()=>U({changes:[...$,...K(J.plan.changes,Y)]});
P=!0;
try{return await i(Xz(J,B),{changes:X,execute:async Z=>{let F=o(X,Z);return F!==void 0&&z.waiting(F),t(V,Z.kind,Z.input,I)},signal:D,log:z,line:a,incomplete:Z=>{Y=Z,M()}})}finally{$.push(...K(J.plan.changes,Y).filter(Z=>Z.done===!0))}},
isPlan:N.plan,
approvedPlan:H.approvedPlan,
lines:({plan:J})=>T(J.changes),
log:z}),
b=async()=>{
let J,X=await n(async()=>(J=await S(V,H,N.keepLogs),J.plan.changes.length===0?J:void 0),{signal:D,everySeconds:2,deadline:Date.now()+_z});
if(X===void 0)throw Yz(J?.plan.changes??[]);
let{logGroup:Y}=X.remains.tenant,{identity:M}=X,Z=F=>Y!==void 0&&F.includes(`:log-group:${Y.name}`);
await e(V,zz(M),Hz,{isKept:Z,log:z}),z.info(Y===void 0?`nothing of tenant ${H.name} is left`:`nothing of tenant ${H.name} is left but its log group ${Y.name}${Y.retentionInDays===void 0?"":`, which keeps each line for ${Y.retentionInDays} days`}`)};
try{let{outputs:J}=await j();return N.plan?{code:A.done,result:{}}:(J===void 0?z.info(`there is nothing of tenant ${H.name} to remove`):await b(),{code:A.done,result:{changes:$}})}catch(J){throw!_.aborted||Q.aborted||J instanceof q?J:Zz(N.timeoutMinutes,J)}},
Bz=(H,z)=>Jz(Nz,H,z,U=>$z(H,z,U));
export{Bz as run};
