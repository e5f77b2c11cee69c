import{W as T,X as w,al as x,am as C,an as v,i as f,$ as y,a0 as h,ao as m,au as d,a1 as c,av as g,aw as u,K as l,J as G,L as s,M as p,ar as i,aq as t,I as O,as as a,F as o,at as r,af as n,N as e,O as zz,t as Hz}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{c as Jz,j as k,t as S,S as E,h as M,o as Uz}from"./base.mjs";
import{randomBytes as Vz}from"node:crypto";
var Wz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
b=async(
H,
z,
U)=>{
let Z={tenant:z.name,service:"web"},{serviceName:V}=T({...Z,cluster:""}),{name:W,cluster:X,services:P}=await w(H,z.cluster,V,Jz),B={...Z,cluster:W},D=T(B),F=x(B,D),I=await C(H,W,X,[F],v,{services:P,zones:void 0}).catch(Y=>{throw f(Y,"ClusterNotFound")?y(W):Y}),N=I.tenants.get(F.key);
if(N===void 0)throw new Error(`tenant ${F.key} was not read`);
let j=h(I.snapshot,z.accountId);
if(j!==void 0)throw j;
let J=m({identity:B,names:D,read:I,remains:N,keepLogs:U}),_=J.some(Y=>Y.resource==="taskDefinition")?{...N.tenant,taskDefinition:void 0}:N.tenant;
return{identity:B,names:D,read:I,remains:N,foreign:c({identity:B,names:D,found:_,newestTaskDefinition:void 0,adopt:!1}),plan:{planId:d(J),changes:J}}},
Xz=(
H,
z)=>{
let{identity:U,names:Z,remains:V,foreign:W,plan:X,read:P}=H,{service:B,serviceTags:D,logGroup:F}=V.tenant;
if(W.some(j=>j.startsWith("service ")))throw k(`Not ours: ${W.join("; ")}.`,"Whoever owns it has to remove it.");
if(B!==void 0&&D[S.protected]==="on")throw k(`Tenant ${U.tenant} is protected.`,`Unset it first: deploy-tenant --name ${U.tenant} --no-protected.`);
if(X.changes.length>0||z)return;
let I=F===void 0?"":` (its log group ${Z.logGroup} was kept: --no-keep-logs deletes it)`,N=W.length===0?"":` Not ours: ${W.join("; ")}.`;
throw k(`There is no tenant ${U.tenant} on cluster ${P.snapshot.cluster.name}, and nothing is left of one${I}.${N}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
R=({plan:H},z)=>H.changes.map(({resource:U,name:Z,action:V,reason:W,operations:X})=>({resource:U,name:Z,action:V,reason:W,...z===void 0?{}:{done:X.every(P=>z.has(P.id))},fields:[]})),
Yz=({remains:H,plan:z},U)=>{let Z=H.tenant.service?.serviceArn;if(Z===void 0||!z.changes.some(W=>W.resource==="service"))return[];let V=g(Vz(16).toString("hex"),U);return[u("tagEcsResource","lease",{arn:Z,set:{[S.run]:V},remove:[]})]},
Zz=(H,z)=>{let U=Yz(H,z),Z=H.plan.changes.flatMap(V=>V.operations);return U.length===0?Z:[...U,...Z.map(V=>V.kind==="deleteService"?{...V,after:[...V.after,"lease"]}:V)]},
_z=H=>new E(M.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
$z=(H,z)=>new E(M.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
Bz=1e4,
Dz=async(
H,
{log:z,report:U,env:Z,signal:V},
W)=>{
let X={...Wz,...H},
P=H.build??Z.BUILD_URL,
B=AbortSignal.timeout(X.timeoutMinutes*6e4),
D=AbortSignal.any([V,B]),
F=[],
I=!1,
N=l(
{
prepare:()=>b(W,H,X.keepLogs),
planned:J=>{
let{plan:_,read:Y,foreign:q,identity:$}=J,{account:Q,region:K,name:L}=Y.snapshot.cluster;
z.info(`account ${Q}, Region ${K}, cluster ${L}`),U({tenant:$.tenant,cluster:L,account:Q,region:K,planId:_.planId,depth:"deep"}),Xz(J,X.allowMissing||I);
for(let A of q)z.info(`left, because it is not ours: ${A}`);
if(z.info(X.plan?`plan ${_.planId}: ${O(_.changes)}`:O(_.changes)),X.plan)for(let A of G(_.changes))z.info(A);
for(let A of a(_.changes,X.timeoutMinutes))z.info(A);
U({changes:[...F,...R(J,X.plan?void 0:new Set)]})},
apply:async J=>{let{changes:_}=J.plan,Y=new Set,q=()=>U({changes:[...F,...R(J,Y)]});I=!0;try{return await s(Zz(J,P),{changes:_,execute:async $=>{let Q=i(_,$);return Q!==void 0&&z.waiting(Q),t(W,$.kind,$.input,D)},signal:D,log:z,line:p,incomplete:$=>{Y=$,q()}})}finally{F.push(...R(J,Y).filter($=>$.done===!0))}},
isPlan:X.plan,
approvedPlan:H.approvedPlan,
lines:({plan:J})=>G(J.changes),
log:z}),
j=async()=>{
let J,_=await o(async()=>(J=await b(W,H,X.keepLogs),J.plan.changes.length===0?J:void 0),{signal:D,everySeconds:2,deadline:Date.now()+Bz});
if(_===void 0)throw _z(J?.plan.changes??[]);
let{logGroup:Y}=_.remains.tenant,{identity:q}=_,$=Q=>Y!==void 0&&Q.includes(`:log-group:${Y.name}`);
await r(W,Uz(q),n,{isKept:$,log:z}),z.info(Y===void 0?`nothing of tenant ${H.name} is left`:`nothing of tenant ${H.name} is left but its log group ${Y.name}${Y.retentionInDays===void 0?"":`, which keeps each line for ${Y.retentionInDays} days`}`)};
try{let{outputs:J}=await N();return X.plan?{code:M.done,result:{}}:(J===void 0?z.info(`there is nothing of tenant ${H.name} to remove`):await j(),{code:M.done,result:{changes:F}})}catch(J){throw!B.aborted||V.aborted||J instanceof E?J:$z(X.timeoutMinutes,J)}},
Fz=async(H,z)=>{let U=new e,Z=zz(Hz,{region:H.region,roleArn:H.roleArn,calls:U});try{return await Dz(H,z,Z)}finally{z.report({calls:U.counts()})}};
export{Fz as run};
