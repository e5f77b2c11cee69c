import{a5 as C,aI as G,az as w,aA as v,ap as f,aB as y,aq as h,F as m,aC as c,aJ as d,aK as u,aL as g,aM as s,P as l,M as p,K as T,L as O,N as i,O as a,aF as o,aE as t,J as S,aG as r,H as n,aH as e,aN as zz,as as Hz,Q as Jz,t as Nz}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{k as q,q as b,S as E,h as K}from"./base.mjs";
import{randomBytes as Qz}from"node:crypto";
var Uz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
Vz=(
{tenant:H,targetGroups:z},
{rules:U},
Y)=>{let V=new Set(Y.flatMap(({operations:N})=>N.map(X=>X.kind==="deleteRule"?X.input.arn:void 0))),W=new Set(H.rules.map(({rule:N})=>N.RuleArn)),Q=new Set(z.map(({description:N})=>N.TargetGroupArn));return U.filter(({rule:N})=>!V.has(N.RuleArn)&&(W.has(N.RuleArn)||C(N).some(X=>Q.has(X))))},
k=async(
H,
z,
U)=>{
let{identity:Y,place:V}=await G(H,z),W=w(Y,v),{names:Q}=W,N=await f(V,y(H,V,[W])),X=N.tenants.get(W.key);
if(X===void 0)throw new Error(`tenant ${W.key} was not read`);
let D=h(N.snapshot,z.accountId);
if(D!==void 0)throw D;
let I=m(N.snapshot.cluster);
if(I!==void 0)throw I;
let $=c({identity:Y,names:Q,read:N,remains:X,keepLogs:U}),P=$.some(j=>j.resource==="taskDefinition")?{...X.tenant,taskDefinition:void 0}:X.tenant;
return{identity:Y,names:Q,read:N,remains:X,foreign:u({identity:Y,names:Q,found:P},X.targetGroups,Vz(X,N,$)),plan:{planId:d($),changes:$}}},
Wz=(
H,
z)=>{
let{identity:U,names:Y,remains:V,foreign:W,plan:Q,read:N}=H,{service:X,serviceTags:D,logGroup:I}=V.tenant;
if(W.some(j=>j.startsWith("service ")))throw q(`Not ours: ${W.join("; ")}.`,"Whoever owns it has to remove it.");
if(X!==void 0&&D[b.protected]==="on")throw q(`Tenant ${U.tenant} is protected.`,`Unset it first: deploy-tenant --name ${U.tenant} --no-protected.`);
if(Q.changes.length>0||z)return;
let $=I===void 0?"":` (its log group ${Y.logGroup} was kept: --no-keep-logs deletes it)`,P=W.length===0?"":` Not ours: ${W.join("; ")}.`;
throw q(`There is no tenant ${U.tenant} on cluster ${N.snapshot.cluster.name}, and nothing is left of one${$}.${P}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
Xz=({remains:H,plan:z},U)=>{let Y=H.tenant.service?.serviceArn;if(Y===void 0||!z.changes.some(W=>W.resource==="service"))return[];let V=g(Qz(16).toString("hex"),U);return[s("tagEcsResource","lease",{arn:Y,set:{[b.run]:V},remove:[]})]},
Yz=(H,z)=>{let U=Xz(H,z),Y=H.plan.changes.flatMap(V=>V.operations);return U.length===0?Y:[...U,...Y.map(V=>V.kind==="deleteService"?{...V,after:[...V.after,"lease"]}:V)]},
Zz=H=>new E(K.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
_z=(H,z)=>new E(K.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
$z=1e4,
Bz=async(
H,
{log:z,report:U,env:Y,signal:V},
W)=>{
let Q={...Uz,...H},
N=H.build??Y.BUILD_URL,
X=AbortSignal.timeout(Q.timeoutMinutes*6e4),
D=AbortSignal.any([V,X]),
I=new l(z,D),
$=[],
P=!1,
j=p(
{
prepare:()=>k(W,H,Q.keepLogs),
planned:J=>{
let{plan:Z,read:_,foreign:M,identity:B}=J,{account:F,region:L,name:R}=_.snapshot.cluster;
z.info(`account ${F}, Region ${L}, cluster ${R}`),U({tenant:B.tenant,cluster:R,account:F,region:L,planId:Z.planId,depth:"deep"}),Wz(J,Q.allowMissing||P);
for(let A of M)z.info(`left, because it is not ours: ${A}`);
if(z.info(Q.plan?`plan ${Z.planId}: ${S(Z.changes)}`:S(Z.changes)),Q.plan)for(let A of T(Z.changes))z.info(A);
for(let A of r(Z.changes,Q.timeoutMinutes))z.info(A);
U({changes:[...$,...O(J.plan.changes,Q.plan?void 0:new Set)]})},
apply:async J=>{
let{changes:Z}=J.plan,_=new Set,M=()=>U({changes:[...$,...O(J.plan.changes,_)]});
P=!0;
try{return await i(Yz(J,N),{changes:Z,execute:async B=>{let F=o(Z,B);return F!==void 0&&z.waiting(F),t(W,B.kind,B.input,I)},signal:D,log:z,line:a,incomplete:B=>{_=B,M()}})}finally{$.push(...O(J.plan.changes,_).filter(B=>B.done===!0))}},
isPlan:Q.plan,
approvedPlan:H.approvedPlan,
lines:({plan:J})=>T(J.changes),
log:z}),
x=async()=>{
let J,Z=await n(async()=>(J=await k(W,H,Q.keepLogs),J.plan.changes.length===0?J:void 0),{signal:D,everySeconds:2,deadline:Date.now()+$z});
if(Z===void 0)throw Zz(J?.plan.changes??[]);
let{logGroup:_}=Z.remains.tenant,{identity:M}=Z,B=F=>_!==void 0&&F.includes(`:log-group:${_.name}`);
await e(W,zz(M),Hz,{isKept:B,log:z}),z.info(_===void 0?`nothing of tenant ${H.name} is left`:`nothing of tenant ${H.name} is left but its log group ${_.name}${_.retentionInDays===void 0?"":`, which keeps each line for ${_.retentionInDays} days`}`)};
try{let{outputs:J}=await j();return Q.plan?{code:K.done,result:{}}:(J===void 0?z.info(`there is nothing of tenant ${H.name} to remove`):await x(),{code:K.done,result:{changes:$}})}catch(J){throw!X.aborted||V.aborted||J instanceof E?J:_z(Q.timeoutMinutes,J)}},
Dz=(H,z)=>Jz(Nz,H,z,U=>Bz(H,z,U));
export{Dz as run};
