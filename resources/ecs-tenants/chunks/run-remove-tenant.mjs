import{W as L,X as x,an as w,ao as C,ap as v,i as f,$ as y,a0 as h,aq as m,aw as c,a1 as d,ax as u,ay as g,K as l,I as T,J as k,L as s,M as p,at as i,as as o,H as G,au as a,F as t,av as r,U as n,ag as e,N as zz,t as Hz}from"./tenants.mjs";
import"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{c as Jz,h as E,t as S,S as R,f as j}from"./base.mjs";
import{randomBytes as Uz}from"node:crypto";
var Vz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
b=async(
H,
z,
V)=>{
let _={tenant:z.name,service:"web"},{serviceName:W}=L({..._,cluster:""}),{name:X,cluster:Y,services:q}=await x(H,z.cluster,W,Jz),B={..._,cluster:X},D=L(B),F=w(B,D),I=await C(H,X,Y,[F],v,{services:q,zones:void 0}).catch(U=>{throw f(U,"ClusterNotFound")?y(X):U}),N=I.tenants.get(F.key);
if(N===void 0)throw new Error(`tenant ${F.key} was not read`);
let Q=h(I.snapshot,z.accountId);
if(Q!==void 0)throw Q;
let J=m({identity:B,names:D,read:I,remains:N,keepLogs:V}),Z=J.some(U=>U.resource==="taskDefinition")?{...N.tenant,taskDefinition:void 0}:N.tenant;
return{identity:B,names:D,read:I,remains:N,foreign:d({identity:B,names:D,found:Z,newestTaskDefinition:void 0,adopt:!1}),plan:{planId:c(J),changes:J}}},
Wz=(
H,
z)=>{
let{identity:V,names:_,remains:W,foreign:X,plan:Y,read:q}=H,{service:B,serviceTags:D,logGroup:F}=W.tenant;
if(X.some(Q=>Q.startsWith("service ")))throw E(`Not ours: ${X.join("; ")}.`,"Whoever owns it has to remove it.");
if(B!==void 0&&D[S.protected]==="on")throw E(`Tenant ${V.tenant} is protected.`,`Unset it first: deploy-tenant --name ${V.tenant} --no-protected.`);
if(Y.changes.length>0||z)return;
let I=F===void 0?"":` (its log group ${_.logGroup} was kept: --no-keep-logs deletes it)`,N=X.length===0?"":` Not ours: ${X.join("; ")}.`;
throw E(`There is no tenant ${V.tenant} on cluster ${q.snapshot.cluster.name}, and nothing is left of one${I}.${N}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
Xz=({remains:H,plan:z},V)=>{let _=H.tenant.service?.serviceArn;if(_===void 0||!z.changes.some(X=>X.resource==="service"))return[];let W=u(Uz(16).toString("hex"),V);return[g("tagEcsResource","lease",{arn:_,set:{[S.run]:W},remove:[]})]},
Yz=(H,z)=>{let V=Xz(H,z),_=H.plan.changes.flatMap(W=>W.operations);return V.length===0?_:[...V,..._.map(W=>W.kind==="deleteService"?{...W,after:[...W.after,"lease"]}:W)]},
Zz=H=>new R(j.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
_z=(H,z)=>new R(j.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
$z=1e4,
Bz=async(
H,
{log:z,report:V,env:_,signal:W},
X)=>{
let Y={...Vz,...H},
q=H.build??_.BUILD_URL,
B=AbortSignal.timeout(Y.timeoutMinutes*6e4),
D=AbortSignal.any([W,B]),
F=[],
I=!1,
N=l(
{
prepare:()=>b(X,H,Y.keepLogs),
planned:J=>{
let{plan:Z,read:U,foreign:A,identity:$}=J,{account:P,region:K,name:O}=U.snapshot.cluster;
z.info(`account ${P}, Region ${K}, cluster ${O}`),V({tenant:$.tenant,cluster:O,account:P,region:K,planId:Z.planId,depth:"deep"}),Wz(J,Y.allowMissing||I);
for(let M of A)z.info(`left, because it is not ours: ${M}`);
if(z.info(Y.plan?`plan ${Z.planId}: ${G(Z.changes)}`:G(Z.changes)),Y.plan)for(let M of T(Z.changes))z.info(M);
for(let M of a(Z.changes,Y.timeoutMinutes))z.info(M);
V({changes:[...F,...k(J.plan.changes,Y.plan?void 0:new Set)]})},
apply:async J=>{let{changes:Z}=J.plan,U=new Set,A=()=>V({changes:[...F,...k(J.plan.changes,U)]});I=!0;try{return await s(Yz(J,q),{changes:Z,execute:async $=>{let P=i(Z,$);return P!==void 0&&z.waiting(P),o(X,$.kind,$.input,D)},signal:D,log:z,line:p,incomplete:$=>{U=$,A()}})}finally{F.push(...k(J.plan.changes,U).filter($=>$.done===!0))}},
isPlan:Y.plan,
approvedPlan:H.approvedPlan,
lines:({plan:J})=>T(J.changes),
log:z}),
Q=async()=>{
let J,Z=await t(async()=>(J=await b(X,H,Y.keepLogs),J.plan.changes.length===0?J:void 0),{signal:D,everySeconds:2,deadline:Date.now()+$z});
if(Z===void 0)throw Zz(J?.plan.changes??[]);
let{logGroup:U}=Z.remains.tenant,{identity:A}=Z,$=P=>U!==void 0&&P.includes(`:log-group:${U.name}`);
await r(X,n(A),e,{isKept:$,log:z}),z.info(U===void 0?`nothing of tenant ${H.name} is left`:`nothing of tenant ${H.name} is left but its log group ${U.name}${U.retentionInDays===void 0?"":`, which keeps each line for ${U.retentionInDays} days`}`)};
try{let{outputs:J}=await N();return Y.plan?{code:j.done,result:{}}:(J===void 0?z.info(`there is nothing of tenant ${H.name} to remove`):await Q(),{code:j.done,result:{changes:F}})}catch(J){throw!B.aborted||W.aborted||J instanceof R?J:_z(Y.timeoutMinutes,J)}},
Dz=(H,z)=>zz(Hz,H,z,V=>Bz(H,z,V));
export{Dz as run};
