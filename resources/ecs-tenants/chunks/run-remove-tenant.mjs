import{V as T,W as b,ak as x,al as w,am as v,i as f,_ as y,$ as h,an as m,at as d,a0 as c,au as u,av as g,K as l,J as C,L as s,M as p,aq as i,ap as t,I as G,ar as a,F as o,as as r,ae as n,N as e,t as zz}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{c as Hz,j as k,t as O,S as E,h as M,o as Jz}from"./base.mjs";
import{randomBytes as Uz}from"node:crypto";
var Vz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
S=async(
H,
z,
U)=>{
let _={tenant:z.name,service:"web"},{serviceName:V}=T({..._,cluster:""}),{name:W,cluster:X,services:P}=await b(H,z.cluster,V,Hz),B={..._,cluster:W},D=T(B),F=x(B,D),I=await w(H,W,X,[F],v,{services:P,zones:void 0}).catch(Y=>{throw f(Y,"ClusterNotFound")?y(W):Y}),N=I.tenants.get(F.key);
if(N===void 0)throw new Error(`tenant ${F.key} was not read`);
let j=h(I.snapshot,z.accountId);
if(j!==void 0)throw j;
let J=m({identity:B,names:D,read:I,remains:N,keepLogs:U}),Z=J.some(Y=>Y.resource==="taskDefinition")?{...N.tenant,taskDefinition:void 0}:N.tenant;
return{identity:B,names:D,read:I,remains:N,foreign:c({identity:B,names:D,found:Z,newestTaskDefinition:void 0,adopt:!1}),plan:{planId:d(J),changes:J}}},
Wz=(
H,
z)=>{
let{identity:U,names:_,remains:V,foreign:W,plan:X,read:P}=H,{service:B,serviceTags:D,logGroup:F}=V.tenant;
if(W.some(j=>j.startsWith("service ")))throw k(`Not ours: ${W.join("; ")}.`,"Whoever owns it has to remove it.");
if(B!==void 0&&D[O.protected]==="on")throw k(`Tenant ${U.tenant} is protected.`,`Unset it first: deploy-tenant --name ${U.tenant} --no-protected.`);
if(X.changes.length>0||z)return;
let I=F===void 0?"":` (its log group ${_.logGroup} was kept: --no-keep-logs deletes it)`,N=W.length===0?"":` Not ours: ${W.join("; ")}.`;
throw k(`There is no tenant ${U.tenant} on cluster ${P.snapshot.cluster.name}, and nothing is left of one${I}.${N}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
R=({plan:H},z)=>H.changes.map(({resource:U,name:_,action:V,reason:W,operations:X})=>({resource:U,name:_,action:V,reason:W,...z===void 0?{}:{done:X.every(P=>z.has(P.id))},fields:[]})),
Xz=({remains:H,plan:z},U)=>{let _=H.tenant.service?.serviceArn;if(_===void 0||!z.changes.some(W=>W.resource==="service"))return[];let V=u(Uz(16).toString("hex"),U);return[g("tagEcsResource","lease",{arn:_,set:{[O.run]:V},remove:[]})]},
Yz=(H,z)=>{let U=Xz(H,z),_=H.plan.changes.flatMap(V=>V.operations);return U.length===0?_:[...U,..._.map(V=>V.kind==="deleteService"?{...V,after:[...V.after,"lease"]}:V)]},
Zz=H=>new E(M.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
_z=(H,z)=>new E(M.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
$z=1e4,
Bz=async(
H,
{log:z,report:U,env:_,signal:V},
W)=>{
let X={...Vz,...H},
P=H.build??_.BUILD_URL,
B=AbortSignal.timeout(X.timeoutMinutes*6e4),
D=AbortSignal.any([V,B]),
F=[],
I=!1,
N=l(
{
prepare:()=>S(W,H,X.keepLogs),
planned:J=>{
let{plan:Z,read:Y,foreign:q,identity:$}=J,{account:Q,region:K,name:L}=Y.snapshot.cluster;
z.info(`account ${Q}, Region ${K}, cluster ${L}`),U({tenant:$.tenant,cluster:L,account:Q,region:K,planId:Z.planId,depth:"deep"}),Wz(J,X.allowMissing||I);
for(let A of q)z.info(`left, because it is not ours: ${A}`);
if(z.info(X.plan?`plan ${Z.planId}: ${G(Z.changes)}`:G(Z.changes)),X.plan)for(let A of C(Z.changes))z.info(A);
for(let A of a(Z.changes,X.timeoutMinutes))z.info(A);
U({changes:[...F,...R(J,X.plan?void 0:new Set)]})},
apply:async J=>{let{changes:Z}=J.plan,Y=new Set,q=()=>U({changes:[...F,...R(J,Y)]});I=!0;try{return await s(Yz(J,P),{changes:Z,execute:async $=>{let Q=i(Z,$);return Q!==void 0&&z.waiting(Q),t(W,$.kind,$.input,D)},signal:D,log:z,line:p,incomplete:$=>{Y=$,q()}})}finally{F.push(...R(J,Y).filter($=>$.done===!0))}},
isPlan:X.plan,
approvedPlan:H.approvedPlan,
lines:({plan:J})=>C(J.changes),
log:z}),
j=async()=>{
let J,Z=await o(async()=>(J=await S(W,H,X.keepLogs),J.plan.changes.length===0?J:void 0),{signal:D,everySeconds:2,deadline:Date.now()+$z});
if(Z===void 0)throw Zz(J?.plan.changes??[]);
let{logGroup:Y}=Z.remains.tenant,{identity:q}=Z,$=Q=>Y!==void 0&&Q.includes(`:log-group:${Y.name}`);
await r(W,Jz(q),n,{isKept:$,log:z}),z.info(Y===void 0?`nothing of tenant ${H.name} is left`:`nothing of tenant ${H.name} is left but its log group ${Y.name}${Y.retentionInDays===void 0?"":`, which keeps each line for ${Y.retentionInDays} days`}`)};
try{let{outputs:J}=await N();return X.plan?{code:M.done,result:{}}:(J===void 0?z.info(`there is nothing of tenant ${H.name} to remove`):await j(),{code:M.done,result:{changes:F}})}catch(J){throw!B.aborted||V.aborted||J instanceof E?J:_z(X.timeoutMinutes,J)}},
Dz=(H,z)=>e(zz,H,z,U=>Bz(H,z,U));
export{Dz as run};
