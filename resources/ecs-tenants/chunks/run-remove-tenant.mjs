import{ax as b,ao as w,ap as x,ae as C,aq as v,af as f,ar as y,ay as h,Y as m,az as c,aA as d,K as u,I as L,J as E,L as g,M as s,au as l,at as p,H as T,av as i,F as a,aw as o,aB as t,ah as r,N as n,t as e}from"./tenants.mjs";
import"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{g as K,t as G,S as R,f as j}from"./base.mjs";
import{randomBytes as zz}from"node:crypto";
var Hz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
S=async(
H,
z,
Q)=>{
let{identity:W,place:U}=await b(H,z),V=w(W,x),{names:N}=V,B=await C(U,v(H,U,[V])),_=B.tenants.get(V.key);
if(_===void 0)throw new Error(`tenant ${V.key} was not read`);
let D=f(B.snapshot,z.accountId);
if(D!==void 0)throw D;
let $=y({identity:W,names:N,read:B,remains:_,keepLogs:Q}),I=$.some(P=>P.resource==="taskDefinition")?{..._.tenant,taskDefinition:void 0}:_.tenant;
return{identity:W,names:N,read:B,remains:_,foreign:m({identity:W,names:N,found:I,adopt:!1}),plan:{planId:h($),changes:$}}},
Jz=(
H,
z)=>{
let{identity:Q,names:W,remains:U,foreign:V,plan:N,read:B}=H,{service:_,serviceTags:D,logGroup:$}=U.tenant;
if(V.some(A=>A.startsWith("service ")))throw K(`Not ours: ${V.join("; ")}.`,"Whoever owns it has to remove it.");
if(_!==void 0&&D[G.protected]==="on")throw K(`Tenant ${Q.tenant} is protected.`,`Unset it first: deploy-tenant --name ${Q.tenant} --no-protected.`);
if(N.changes.length>0||z)return;
let I=$===void 0?"":` (its log group ${W.logGroup} was kept: --no-keep-logs deletes it)`,P=V.length===0?"":` Not ours: ${V.join("; ")}.`;
throw K(`There is no tenant ${Q.tenant} on cluster ${B.snapshot.cluster.name}, and nothing is left of one${I}.${P}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
Nz=({remains:H,plan:z},Q)=>{let W=H.tenant.service?.serviceArn;if(W===void 0||!z.changes.some(V=>V.resource==="service"))return[];let U=c(zz(16).toString("hex"),Q);return[d("tagEcsResource","lease",{arn:W,set:{[G.run]:U},remove:[]})]},
Qz=(H,z)=>{let Q=Nz(H,z),W=H.plan.changes.flatMap(U=>U.operations);return Q.length===0?W:[...Q,...W.map(U=>U.kind==="deleteService"?{...U,after:[...U.after,"lease"]}:U)]},
Uz=H=>new R(j.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
Vz=(H,z)=>new R(j.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
Wz=1e4,
Xz=async(
H,
{log:z,report:Q,env:W,signal:U},
V)=>{
let N={...Hz,...H},
B=H.build??W.BUILD_URL,
_=AbortSignal.timeout(N.timeoutMinutes*6e4),
D=AbortSignal.any([U,_]),
$=[],
I=!1,
P=u(
{
prepare:()=>S(V,H,N.keepLogs),
planned:J=>{
let{plan:X,read:Y,foreign:M,identity:Z}=J,{account:F,region:q,name:k}=Y.snapshot.cluster;
z.info(`account ${F}, Region ${q}, cluster ${k}`),Q({tenant:Z.tenant,cluster:k,account:F,region:q,planId:X.planId,depth:"deep"}),Jz(J,N.allowMissing||I);
for(let O of M)z.info(`left, because it is not ours: ${O}`);
if(z.info(N.plan?`plan ${X.planId}: ${T(X.changes)}`:T(X.changes)),N.plan)for(let O of L(X.changes))z.info(O);
for(let O of i(X.changes,N.timeoutMinutes))z.info(O);
Q({changes:[...$,...E(J.plan.changes,N.plan?void 0:new Set)]})},
apply:async J=>{
let{changes:X}=J.plan,Y=new Set,M=()=>Q({changes:[...$,...E(J.plan.changes,Y)]});
I=!0;
try{return await g(Qz(J,B),{changes:X,execute:async Z=>{let F=l(X,Z);return F!==void 0&&z.waiting(F),p(V,Z.kind,Z.input,D)},signal:D,log:z,line:s,incomplete:Z=>{Y=Z,M()}})}finally{$.push(...E(J.plan.changes,Y).filter(Z=>Z.done===!0))}},
isPlan:N.plan,
approvedPlan:H.approvedPlan,
lines:({plan:J})=>L(J.changes),
log:z}),
A=async()=>{
let J,X=await a(async()=>(J=await S(V,H,N.keepLogs),J.plan.changes.length===0?J:void 0),{signal:D,everySeconds:2,deadline:Date.now()+Wz});
if(X===void 0)throw Uz(J?.plan.changes??[]);
let{logGroup:Y}=X.remains.tenant,{identity:M}=X,Z=F=>Y!==void 0&&F.includes(`:log-group:${Y.name}`);
await o(V,t(M),r,{isKept:Z,log:z}),z.info(Y===void 0?`nothing of tenant ${H.name} is left`:`nothing of tenant ${H.name} is left but its log group ${Y.name}${Y.retentionInDays===void 0?"":`, which keeps each line for ${Y.retentionInDays} days`}`)};
try{let{outputs:J}=await P();return N.plan?{code:j.done,result:{}}:(J===void 0?z.info(`there is nothing of tenant ${H.name} to remove`):await A(),{code:j.done,result:{changes:$}})}catch(J){throw!_.aborted||U.aborted||J instanceof R?J:Vz(N.timeoutMinutes,J)}},
Yz=(H,z)=>n(e,H,z,Q=>Xz(H,z,Q));
export{Yz as run};
