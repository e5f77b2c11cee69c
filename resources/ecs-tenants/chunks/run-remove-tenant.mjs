import{az as x,aq as C,ar as w,ag as v,as as f,ah as y,E as h,at as m,aA as c,_ as d,aB as u,aC as g,P as s,L as l,J as L,K,M as p,N as i,aw as a,av as o,I as T,ax as t,G as r,ay as n,aD as e,aj as zz,O as Hz,t as Jz}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{l as R,u as G,S as q,h as A}from"./base.mjs";
import{randomBytes as Nz}from"node:crypto";
var Qz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
S=async(
H,
z,
Q)=>{
let{identity:W,place:U}=await x(H,z),V=C(W,w),{names:N}=V,B=await v(U,f(H,U,[V])),_=B.tenants.get(V.key);
if(_===void 0)throw new Error(`tenant ${V.key} was not read`);
let D=y(B.snapshot,z.accountId);
if(D!==void 0)throw D;
let I=h(B.snapshot.cluster);
if(I!==void 0)throw I;
let $=m({identity:W,names:N,read:B,remains:_,keepLogs:Q}),P=$.some(j=>j.resource==="taskDefinition")?{..._.tenant,taskDefinition:void 0}:_.tenant;
return{identity:W,names:N,read:B,remains:_,foreign:d({identity:W,names:N,found:P,adopt:!1}),plan:{planId:c($),changes:$}}},
Uz=(
H,
z)=>{
let{identity:Q,names:W,remains:U,foreign:V,plan:N,read:B}=H,{service:_,serviceTags:D,logGroup:I}=U.tenant;
if(V.some(j=>j.startsWith("service ")))throw R(`Not ours: ${V.join("; ")}.`,"Whoever owns it has to remove it.");
if(_!==void 0&&D[G.protected]==="on")throw R(`Tenant ${Q.tenant} is protected.`,`Unset it first: deploy-tenant --name ${Q.tenant} --no-protected.`);
if(N.changes.length>0||z)return;
let $=I===void 0?"":` (its log group ${W.logGroup} was kept: --no-keep-logs deletes it)`,P=V.length===0?"":` Not ours: ${V.join("; ")}.`;
throw R(`There is no tenant ${Q.tenant} on cluster ${B.snapshot.cluster.name}, and nothing is left of one${$}.${P}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
Vz=({remains:H,plan:z},Q)=>{let W=H.tenant.service?.serviceArn;if(W===void 0||!z.changes.some(V=>V.resource==="service"))return[];let U=u(Nz(16).toString("hex"),Q);return[g("tagEcsResource","lease",{arn:W,set:{[G.run]:U},remove:[]})]},
Wz=(H,z)=>{let Q=Vz(H,z),W=H.plan.changes.flatMap(U=>U.operations);return Q.length===0?W:[...Q,...W.map(U=>U.kind==="deleteService"?{...U,after:[...U.after,"lease"]}:U)]},
Xz=H=>new q(A.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
Yz=(H,z)=>new q(A.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
Zz=1e4,
_z=async(
H,
{log:z,report:Q,env:W,signal:U},
V)=>{
let N={...Qz,...H},
B=H.build??W.BUILD_URL,
_=AbortSignal.timeout(N.timeoutMinutes*6e4),
D=AbortSignal.any([U,_]),
I=new s(z,D),
$=[],
P=!1,
j=l(
{
prepare:()=>S(V,H,N.keepLogs),
planned:J=>{
let{plan:X,read:Y,foreign:M,identity:Z}=J,{account:F,region:E,name:k}=Y.snapshot.cluster;
z.info(`account ${F}, Region ${E}, cluster ${k}`),Q({tenant:Z.tenant,cluster:k,account:F,region:E,planId:X.planId,depth:"deep"}),Uz(J,N.allowMissing||P);
for(let O of M)z.info(`left, because it is not ours: ${O}`);
if(z.info(N.plan?`plan ${X.planId}: ${T(X.changes)}`:T(X.changes)),N.plan)for(let O of L(X.changes))z.info(O);
for(let O of t(X.changes,N.timeoutMinutes))z.info(O);
Q({changes:[...$,...K(J.plan.changes,N.plan?void 0:new Set)]})},
apply:async J=>{
let{changes:X}=J.plan,Y=new Set,M=()=>Q({changes:[...$,...K(J.plan.changes,Y)]});
P=!0;
try{return await p(Wz(J,B),{changes:X,execute:async Z=>{let F=a(X,Z);return F!==void 0&&z.waiting(F),o(V,Z.kind,Z.input,I)},signal:D,log:z,line:i,incomplete:Z=>{Y=Z,M()}})}finally{$.push(...K(J.plan.changes,Y).filter(Z=>Z.done===!0))}},
isPlan:N.plan,
approvedPlan:H.approvedPlan,
lines:({plan:J})=>L(J.changes),
log:z}),
b=async()=>{
let J,X=await r(async()=>(J=await S(V,H,N.keepLogs),J.plan.changes.length===0?J:void 0),{signal:D,everySeconds:2,deadline:Date.now()+Zz});
if(X===void 0)throw Xz(J?.plan.changes??[]);
let{logGroup:Y}=X.remains.tenant,{identity:M}=X,Z=F=>Y!==void 0&&F.includes(`:log-group:${Y.name}`);
await n(V,e(M),zz,{isKept:Z,log:z}),z.info(Y===void 0?`nothing of tenant ${H.name} is left`:`nothing of tenant ${H.name} is left but its log group ${Y.name}${Y.retentionInDays===void 0?"":`, which keeps each line for ${Y.retentionInDays} days`}`)};
try{let{outputs:J}=await j();return N.plan?{code:A.done,result:{}}:(J===void 0?z.info(`there is nothing of tenant ${H.name} to remove`):await b(),{code:A.done,result:{changes:$}})}catch(J){throw!_.aborted||U.aborted||J instanceof q?J:Yz(N.timeoutMinutes,J)}},
$z=(H,z)=>Hz(Jz,H,z,Q=>_z(H,z,Q));
export{$z as run};
