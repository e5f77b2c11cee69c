import{W as T,X as w,an as C,ao as v,ap as f,i as y,$ as h,a0 as m,aq as c,aw as d,a1 as u,ax as g,ay as l,P as s,K as p,I as G,J as E,L as i,M as a,at as o,as as t,H as S,au as r,F as n,av as e,U as zz,ag as Hz,N as Jz,t as Uz}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{c as Vz,j as R,n as b,S as K,h as k}from"./base.mjs";
import{randomBytes as Wz}from"node:crypto";
var Xz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
x=async(
H,
z,
V)=>{
let Z={tenant:z.name,service:"web"},{serviceName:W}=T({...Z,cluster:""}),{name:X,cluster:Y,services:j}=await w(H,z.cluster,W,Vz),D={...Z,cluster:X},F=T(D),N=C(D,F),$=await v(H,X,Y,[N],f,{services:j,zones:void 0}).catch(U=>{throw y(U,"ClusterNotFound")?h(X):U}),I=$.tenants.get(N.key);
if(I===void 0)throw new Error(`tenant ${N.key} was not read`);
let P=m($.snapshot,z.accountId);
if(P!==void 0)throw P;
let q=c({identity:D,names:F,read:$,remains:I,keepLogs:V}),J=q.some(U=>U.resource==="taskDefinition")?{...I.tenant,taskDefinition:void 0}:I.tenant;
return{identity:D,names:F,read:$,remains:I,foreign:u({identity:D,names:F,found:J,newestTaskDefinition:void 0,adopt:!1}),plan:{planId:d(q),changes:q}}},
Yz=(
H,
z)=>{
let{identity:V,names:Z,remains:W,foreign:X,plan:Y,read:j}=H,{service:D,serviceTags:F,logGroup:N}=W.tenant;
if(X.some(P=>P.startsWith("service ")))throw R(`Not ours: ${X.join("; ")}.`,"Whoever owns it has to remove it.");
if(D!==void 0&&F[b.protected]==="on")throw R(`Tenant ${V.tenant} is protected.`,`Unset it first: deploy-tenant --name ${V.tenant} --no-protected.`);
if(Y.changes.length>0||z)return;
let $=N===void 0?"":` (its log group ${Z.logGroup} was kept: --no-keep-logs deletes it)`,I=X.length===0?"":` Not ours: ${X.join("; ")}.`;
throw R(`There is no tenant ${V.tenant} on cluster ${j.snapshot.cluster.name}, and nothing is left of one${$}.${I}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
Zz=({remains:H,plan:z},V)=>{let Z=H.tenant.service?.serviceArn;if(Z===void 0||!z.changes.some(X=>X.resource==="service"))return[];let W=g(Wz(16).toString("hex"),V);return[l("tagEcsResource","lease",{arn:Z,set:{[b.run]:W},remove:[]})]},
_z=(H,z)=>{let V=Zz(H,z),Z=H.plan.changes.flatMap(W=>W.operations);return V.length===0?Z:[...V,...Z.map(W=>W.kind==="deleteService"?{...W,after:[...W.after,"lease"]}:W)]},
$z=H=>new K(k.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
Bz=(H,z)=>new K(k.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
Dz=1e4,
Fz=async(
H,
{log:z,report:V,env:Z,signal:W},
X)=>{
let Y={...Xz,...H},
j=H.build??Z.BUILD_URL,
D=AbortSignal.timeout(Y.timeoutMinutes*6e4),
F=AbortSignal.any([W,D]),
N=new s(z,F),
$=[],
I=!1,
P=p(
{
prepare:()=>x(X,H,Y.keepLogs),
planned:J=>{
let{plan:U,read:_,foreign:A,identity:B}=J,{account:Q,region:O,name:L}=_.snapshot.cluster;
z.info(`account ${Q}, Region ${O}, cluster ${L}`),V({tenant:B.tenant,cluster:L,account:Q,region:O,planId:U.planId,depth:"deep"}),Yz(J,Y.allowMissing||I);
for(let M of A)z.info(`left, because it is not ours: ${M}`);
if(z.info(Y.plan?`plan ${U.planId}: ${S(U.changes)}`:S(U.changes)),Y.plan)for(let M of G(U.changes))z.info(M);
for(let M of r(U.changes,Y.timeoutMinutes))z.info(M);
V({changes:[...$,...E(J.plan.changes,Y.plan?void 0:new Set)]})},
apply:async J=>{let{changes:U}=J.plan,_=new Set,A=()=>V({changes:[...$,...E(J.plan.changes,_)]});I=!0;try{return await i(_z(J,j),{changes:U,execute:async B=>{let Q=o(U,B);return Q!==void 0&&z.waiting(Q),t(X,B.kind,B.input,N)},signal:F,log:z,line:a,incomplete:B=>{_=B,A()}})}finally{$.push(...E(J.plan.changes,_).filter(B=>B.done===!0))}},
isPlan:Y.plan,
approvedPlan:H.approvedPlan,
lines:({plan:J})=>G(J.changes),
log:z}),
q=async()=>{
let J,U=await n(async()=>(J=await x(X,H,Y.keepLogs),J.plan.changes.length===0?J:void 0),{signal:F,everySeconds:2,deadline:Date.now()+Dz});
if(U===void 0)throw $z(J?.plan.changes??[]);
let{logGroup:_}=U.remains.tenant,{identity:A}=U,B=Q=>_!==void 0&&Q.includes(`:log-group:${_.name}`);
await e(X,zz(A),Hz,{isKept:B,log:z}),z.info(_===void 0?`nothing of tenant ${H.name} is left`:`nothing of tenant ${H.name} is left but its log group ${_.name}${_.retentionInDays===void 0?"":`, which keeps each line for ${_.retentionInDays} days`}`)};
try{let{outputs:J}=await P();return Y.plan?{code:k.done,result:{}}:(J===void 0?z.info(`there is nothing of tenant ${H.name} to remove`):await q(),{code:k.done,result:{changes:$}})}catch(J){throw!D.aborted||W.aborted||J instanceof K?J:Bz(Y.timeoutMinutes,J)}},
Iz=(H,z)=>Jz(Uz,H,z,V=>Fz(H,z,V));
export{Iz as run};
