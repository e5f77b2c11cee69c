import{az as b,aq as x,ar as C,ag as w,as as v,ah as f,E as y,at as h,aA as m,_ as c,aB as d,aC as u,L as g,J as T,K as R,M as s,N as l,aw as p,av as i,I as k,ax as a,G as o,ay as t,aD as r,aj as n,O as e,t as zz}from"./tenants.mjs";
import"./sdk.mjs";
import"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{h as j,t as G,S as q,f as K}from"./base.mjs";
import{randomBytes as Hz}from"node:crypto";
var Jz={keepLogs:!0,allowMissing:!1,plan:!1,timeoutMinutes:20},
S=async(
H,
z,
Q)=>{
let{identity:W,place:U}=await b(H,z),V=x(W,C),{names:N}=V,$=await w(U,v(H,U,[V])),_=$.tenants.get(V.key);
if(_===void 0)throw new Error(`tenant ${V.key} was not read`);
let D=f($.snapshot,z.accountId);
if(D!==void 0)throw D;
let B=y($.snapshot.cluster);
if(B!==void 0)throw B;
let F=h({identity:W,names:N,read:$,remains:_,keepLogs:Q}),P=F.some(M=>M.resource==="taskDefinition")?{..._.tenant,taskDefinition:void 0}:_.tenant;
return{identity:W,names:N,read:$,remains:_,foreign:c({identity:W,names:N,found:P,adopt:!1}),plan:{planId:m(F),changes:F}}},
Nz=(
H,
z)=>{
let{identity:Q,names:W,remains:U,foreign:V,plan:N,read:$}=H,{service:_,serviceTags:D,logGroup:B}=U.tenant;
if(V.some(M=>M.startsWith("service ")))throw j(`Not ours: ${V.join("; ")}.`,"Whoever owns it has to remove it.");
if(_!==void 0&&D[G.protected]==="on")throw j(`Tenant ${Q.tenant} is protected.`,`Unset it first: deploy-tenant --name ${Q.tenant} --no-protected.`);
if(N.changes.length>0||z)return;
let F=B===void 0?"":` (its log group ${W.logGroup} was kept: --no-keep-logs deletes it)`,P=V.length===0?"":` Not ours: ${V.join("; ")}.`;
throw j(`There is no tenant ${Q.tenant} on cluster ${$.snapshot.cluster.name}, and nothing is left of one${F}.${P}`,"Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.")},
Qz=({remains:H,plan:z},Q)=>{let W=H.tenant.service?.serviceArn;if(W===void 0||!z.changes.some(V=>V.resource==="service"))return[];let U=d(Hz(16).toString("hex"),Q);return[u("tagEcsResource","lease",{arn:W,set:{[G.run]:U},remove:[]})]},
Uz=(H,z)=>{let Q=Qz(H,z),W=H.plan.changes.flatMap(U=>U.operations);return Q.length===0?W:[...Q,...W.map(U=>U.kind==="deleteService"?{...U,after:[...U.after,"lease"]}:U)]},
Vz=H=>new q(K.timedOut,`Still there after the removal: ${H.map(z=>`${z.resource} ${z.name}`).join(", ")}.`,{hint:"Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended."}),
Wz=(H,z)=>new q(K.timedOut,`The removal is not at its end after ${H} minutes; nothing was put back.`,{hint:"Run again: it goes on where this run ended.",cause:z}),
Xz=1e4,
Yz=async(
H,
{log:z,report:Q,env:W,signal:U},
V)=>{
let N={...Jz,...H},
$=H.build??W.BUILD_URL,
_=AbortSignal.timeout(N.timeoutMinutes*6e4),
D=AbortSignal.any([U,_]),
B=[],
F=!1,
P=g(
{
prepare:()=>S(V,H,N.keepLogs),
planned:J=>{
let{plan:X,read:Y,foreign:O,identity:Z}=J,{account:I,region:E,name:L}=Y.snapshot.cluster;
z.info(`account ${I}, Region ${E}, cluster ${L}`),Q({tenant:Z.tenant,cluster:L,account:I,region:E,planId:X.planId,depth:"deep"}),Nz(J,N.allowMissing||F);
for(let A of O)z.info(`left, because it is not ours: ${A}`);
if(z.info(N.plan?`plan ${X.planId}: ${k(X.changes)}`:k(X.changes)),N.plan)for(let A of T(X.changes))z.info(A);
for(let A of a(X.changes,N.timeoutMinutes))z.info(A);
Q({changes:[...B,...R(J.plan.changes,N.plan?void 0:new Set)]})},
apply:async J=>{
let{changes:X}=J.plan,Y=new Set,O=()=>Q({changes:[...B,...R(J.plan.changes,Y)]});
F=!0;
try{return await s(Uz(J,$),{changes:X,execute:async Z=>{let I=p(X,Z);return I!==void 0&&z.waiting(I),i(V,Z.kind,Z.input,D)},signal:D,log:z,line:l,incomplete:Z=>{Y=Z,O()}})}finally{B.push(...R(J.plan.changes,Y).filter(Z=>Z.done===!0))}},
isPlan:N.plan,
approvedPlan:H.approvedPlan,
lines:({plan:J})=>T(J.changes),
log:z}),
M=async()=>{
let J,X=await o(async()=>(J=await S(V,H,N.keepLogs),J.plan.changes.length===0?J:void 0),{signal:D,everySeconds:2,deadline:Date.now()+Xz});
if(X===void 0)throw Vz(J?.plan.changes??[]);
let{logGroup:Y}=X.remains.tenant,{identity:O}=X,Z=I=>Y!==void 0&&I.includes(`:log-group:${Y.name}`);
await t(V,r(O),n,{isKept:Z,log:z}),z.info(Y===void 0?`nothing of tenant ${H.name} is left`:`nothing of tenant ${H.name} is left but its log group ${Y.name}${Y.retentionInDays===void 0?"":`, which keeps each line for ${Y.retentionInDays} days`}`)};
try{let{outputs:J}=await P();return N.plan?{code:K.done,result:{}}:(J===void 0?z.info(`there is nothing of tenant ${H.name} to remove`):await M(),{code:K.done,result:{changes:B}})}catch(J){throw!_.aborted||U.aborted||J instanceof q?J:Wz(N.timeoutMinutes,J)}},
Zz=(H,z)=>e(zz,H,z,Q=>Yz(H,z,Q));
export{Zz as run};
