import{B as l,b as u,o as Q,m as R,n as i,r as o,q as r,p as a,A as s,v as t,C as n,x as e,z as zz,y as Hz}from"./clusters.mjs";
import{i as Mz,aj as Uz,ak as Vz,d as Wz,al as Xz,am as Yz,an as Zz,ac as L,ao as _z,ap as $z,R as Fz,aq as Jz,ar as Qz,as as Bz,at as Iz,au as Nz,E as Pz,av as Az,L as Dz,J as k,M as jz,K as q,N as Ez,aw as Gz,I as C,ax as Kz,ay as Rz,O as Lz}from"./tenants.mjs";
import"./sdk.mjs";
import{t as D,h as O,a as x}from"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{t as A,h as j,i as qz,S as w,f as K,c as wz}from"./base.mjs";
var T=async(z,...H)=>{try{return await z()}catch(V){if(Mz(V,...H))return!1;throw V}},
Tz=[
...Uz,
{of:/:ec2:[^:]*:[^:]*:security-group\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeSecurityGroupsCommand:U}=await z.ec2(),M=()=>V(new U({GroupIds:[H]}));return T(async()=>((await M()).SecurityGroups??[]).length>0,"InvalidGroup.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeLaunchTemplatesCommand:U}=await z.ec2(),M=()=>V(new U({LaunchTemplateIds:[H]}));return T(async()=>((await M()).LaunchTemplates??[]).length>0,"InvalidLaunchTemplateId.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:instance\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeInstancesCommand:U}=await z.ec2(),M=()=>V(new U({InstanceIds:[H]}));return T(async()=>((await M()).Reservations??[]).flatMap(X=>X.Instances??[]).some(X=>!["terminated","shutting-down"].includes(X.State?.Name??"")),"InvalidInstanceID.NotFound")}},
{of:/:secretsmanager:[^:]*:[^:]*:secret:/,isThere:async(z,H,V)=>await l(z,V)!==void 0}],
B=(z,H,V)=>({resource:z,name:H,action:"remove",reason:"asked for",fields:[],operations:[V]}),
h=(
{names:z,found:H,present:V,keepSecret:U})=>{
let M=I=>u(I,z.cluster),{cluster:X,capacityProvider:_,autoScalingGroup:Z,launchTemplate:W,loadBalancer:Y}=H,$=X!==void 0&&V.existingCluster!==!0&&M(H.clusterTags),F=[],J=(I,P)=>{I&&F.push(P())},G=(X?.capacityProviders??[]).length>0;
J($&&G,()=>B("cluster",`${z.cluster}: its capacity providers`,Q("detachCapacityProviders","detach",{cluster:z.cluster}))),
J(_!==void 0&&M(D(_.tags)),()=>B("capacityProvider",z.capacityProvider,Q("deleteCapacityProvider","capacityProvider",{name:z.capacityProvider},{after:["detach"]}))),
J(Z!==void 0&&M(D(Z.Tags)),()=>B("autoScalingGroup",z.autoScalingGroup,Q("deleteAutoScalingGroup","autoScalingGroup",{name:z.autoScalingGroup},{after:["capacityProvider"]}))),
J(W!==void 0&&M(W.tags),()=>B("launchTemplate",z.launchTemplate,Q("deleteLaunchTemplate","launchTemplate",{name:z.launchTemplate},{after:["autoScalingGroup"]})));
let N=Y?.LoadBalancerName===z.loadBalancer&&M(H.loadBalancerTags);
J(N,()=>B("loadBalancer",z.loadBalancer,Q("deleteLoadBalancer","loadBalancer",{arn:Y?.LoadBalancerArn??""}))),
J(H.taskGroup?.GroupId!==void 0&&M(D(H.taskGroup.Tags)),()=>B("securityGroup",z.taskGroup,Q("deleteSecurityGroup","taskGroup",{id:H.taskGroup?.GroupId??""},{after:["autoScalingGroup","launchTemplate"]}))),
J(H.loadBalancerGroup?.GroupId!==void 0&&M(D(H.loadBalancerGroup.Tags)),()=>B("securityGroup",z.loadBalancerGroup,Q("deleteSecurityGroup","loadBalancerGroup",{id:H.loadBalancerGroup?.GroupId??""},{after:["loadBalancer","taskGroup"]}))),
J($,()=>B("cluster",z.cluster,Q("deleteCluster","cluster",{name:z.cluster},{after:["detach","autoScalingGroup","capacityProvider"]}))),
J(H.instanceProfile!==void 0&&M(H.instanceProfile.tags),()=>B("instanceProfile",z.instanceProfile,Q("deleteInstanceProfile","instanceProfile",{name:z.instanceProfile,roles:H.instanceProfile?.roles??[]},{after:["autoScalingGroup"]}))),
J(H.instanceRole!==void 0&&M(H.instanceRole.tags),()=>B("role",z.instanceRole,Q("deleteRole","instanceRole",{name:z.instanceRole},{after:["instanceProfile"]}))),
J(H.executionRole!==void 0&&M(H.executionRole.tags),()=>B("role",z.executionRole,Q("deleteRole","executionRole",{name:z.executionRole},{after:["cluster"]}))),
J(H.dockerHubSecret!==void 0&&M(H.dockerHubSecret.tags)&&!U,()=>B("secret",z.dockerHubSecret,Q("deleteSecret","secret",{name:z.dockerHubSecret},{after:["autoScalingGroup"]})));
let b=X!==void 0&&!$?Object.keys(H.clusterTags).filter(I=>I.startsWith("ecs-tenants:")):[];
J(b.length>0,()=>B("tags",z.cluster,Q("tagPart","cluster.tags",{keeper:"ecs",id:X?.clusterArn??"",set:{},remove:b})));
let p=new Set(F.flatMap(I=>I.operations.map(P=>P.id))),S=F.map(I=>({...I,operations:I.operations.map(P=>({...P,after:P.after.filter(c=>p.has(c))}))}));
return{planId:O(x(S.map(({resource:I,name:P})=>[I,P])),16),changes:S}},
y={force:!1,maxRemovals:10,keepLogs:!1,keepSecret:!1,plan:!1,timeoutMinutes:15},
bz=async(
z,
H)=>{
let V=async()=>{let Z=(await Vz(z)).filter(W=>H.targetGroup.test(W.TargetGroupName??""));return[...(await Wz(z,Z.flatMap(W=>W.TargetGroupArn??[]))).values()]},[U,M,X,_]=await Promise.all([Xz(z,H.family),Yz(z,H.alarm),Zz(z),V()]);
return{families:U,alarms:M.flatMap(Z=>Z.AlarmName??[]),resourceIds:X.flatMap(Z=>Z.ResourceId??[]).filter(Z=>Z.startsWith(H.resourceId)),targetGroupTags:_}},
v="*",
f=z=>{let{family:H,alarms:V,resourceId:U}=L({cluster:z,tenant:v,service:"web"}),M=X=>X.slice(0,X.indexOf(v));return{family:M(H),alarm:M(V.scaleOut),resourceId:M(U),targetGroup:/^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/}},
Sz=(
z,
H)=>{
let V=f(z),U=(M,X)=>M.startsWith(X)?[M.slice(X.length)]:[];
return[
...new Set([...H.families.flatMap(M=>U(M,V.family)),...H.alarms.flatMap(M=>U(M,V.alarm)).map(M=>M.replace(/\/[^/]*$/,"")),...H.resourceIds.flatMap(M=>U(M,V.resourceId)),...H.targetGroupTags.flatMap(M=>{let X={cluster:z,tenant:M[A.tenant]??"",service:M[A.service]??""};return _z(M,X)?[L(X).serviceName]:[]})])].flatMap(
M=>$z(z,M)??[])},
kz=async(
z,
H)=>{
let[V,U]=await Promise.all([Fz(z,H),bz(z,f(H))]),M=V.map(W=>({name:W.serviceName??"",tags:D(W.tags)})),X=W=>W[A.tenant]!==void 0&&W[A.cluster]===H,_=M.filter(({tags:W})=>X(W)),Z=new Set(M.map(({name:W})=>W));
return{
tenants:_.map(({tags:W})=>({cluster:H,tenant:W[A.tenant]??"",service:W[A.service]??"web"})).sort((W,Y)=>W.tenant<Y.tenant?-1:1),
halfRemoved:Sz(H,U).filter(W=>!Z.has(L(W).serviceName)),
strangers:M.filter(({tags:W})=>!X(W)).map(({name:W})=>W).sort(),
protectedTenants:_.filter(({tags:W})=>W[A.protected]==="on").map(({name:W})=>W).sort()}},
E=z=>`${z.length} ${z.length===1?"tenant":"tenants"}`,
Cz=(
{tenants:z,strangers:H,protectedTenants:V},
U,
M,
X)=>{
if(H.length>0)throw j(`Services that are no tenants are on cluster ${U}: ${H.join(", ")}.`,"Whoever owns them has to remove them.");
if(z.length===0)return;
let _=z.map(({tenant:W})=>W).join(", ");
if(M.force!==!0)throw j(`${E(z)} ${z.length===1?"is":"are"} on cluster ${U}: ${_}.`,`Remove them first, or say force: true and confirm: "${U} and its ${E(z)}".`);
if(V.length>0)throw j(`Protected: ${V.join(", ")}.`,"Unset it first: deploy-tenant --no-protected.");
if(z.length>X)throw j(`${E(z)} would be removed (${_}); maxRemovals is ${X}.`,"Raise maxRemovals if all of them are meant.");
let Z=`${U} and its ${E(z)}`;
if(M.plan!==!0&&M.confirm!==Z)throw qz([{pointer:"/confirm",message:`/confirm is ${JSON.stringify(M.confirm??"")}, and ${E(z)} would be removed too: ${_}.`,hint:`To remove them: confirm: "${Z}".`}])},
g=async(
z,
H,
V,
U)=>{
if(V.length===0)return[];
let M=V.map(Z=>Jz(Z,Qz)),X={clusterName:H.name,cluster:Promise.resolve(H)},_=await Bz(z,X,M);
return M.flatMap(({key:Z,identity:W,names:Y})=>{let $=_.tenants.get(Z),F=$===void 0?[]:Iz({identity:W,names:Y,read:_,remains:$,keepLogs:U});return F.length===0?[]:[{identity:W,changes:F}]})},
Oz=async(
z,
H,
V,
U,
M)=>{
if(V.cluster===void 0)return[];
if(R(V,H).protected===!0)throw j(`Cluster ${H.cluster} is protected.`,`Unset it first: create-cluster --name ${H.cluster} --no-protected.`);
let[X,[_]]=await Promise.all([kz(z,H.cluster),Nz(z,[H.cluster])]);
if(_===void 0)return[];
let Z=U.keepLogs===!0,W=(await g(z,_,X.halfRemoved,Z)).filter(({changes:$})=>$.some(F=>F.resource!=="logGroup")),Y=[...X.tenants,...W.map(({identity:$})=>$)];
return Cz({...X,tenants:Y},H.cluster,U,M),[...await g(z,_,X.tenants,Z),...W].flatMap(({changes:$})=>$)},
m=async(z,H)=>{let V=i(H.name,await o(z)),U=await r(z,{...V,policyName:a},s(H.name));t(U,H.accountId);let M=Pz({name:H.name,tags:U.clusterTags});if(M!==void 0)throw M;return{names:V,found:U}},
xz=(z,H)=>{let V=H.flatMap(U=>U.operations.map(M=>M.id));return{ofTenants:H,planId:H.length===0?z.planId:O(x([z.planId,H.map(({resource:U,name:M})=>[U,M])]),16),changes:[...H,...z.changes.map(U=>({...U,operations:U.operations.map(M=>({...M,after:[...V,...M.after]}))}))]}},
hz=async(z,H)=>{let{names:V,found:U}=await m(z,H),M={...y,...H},X=await Oz(z,V,U,H,M.maxRemovals),_=R(U,V);return{names:V,found:U,plan:xz(h({names:V,found:U,present:_,keepSecret:M.keepSecret}),X)}},
d=z=>n(z.kind),
yz=(z,H,V)=>d(H)?e({clients:z,signal:V,dockerHubLogin:void 0},H.kind,H.input):Az(z,H.kind,H.input,V),
vz=(z,H)=>new w(K.timedOut,`The removal is not at its end after ${z} minutes.`,{hint:"Run again: it goes on where this run ended.",cause:H}),
fz=async(
z,
H,
V)=>{
let U={...y,...z},
{log:M,report:X}=H,
_=AbortSignal.timeout(U.timeoutMinutes*6e4),
Z=AbortSignal.any([H.signal,_]),
W=Dz(
{
prepare:()=>hz(V,z),
planned:Y=>{
let{account:$,region:F}=Y.found;
if(M.info(`account ${$}, Region ${F}, cluster ${z.name}`),M.info(U.plan?`plan ${Y.plan.planId}: ${C(Y.plan.changes)}`:C(Y.plan.changes)),U.plan)for(let J of k(Y.plan.changes))M.info(J);
for(let J of Kz(Y.plan.ofTenants,U.timeoutMinutes))M.info(J);
X({cluster:z.name,account:$,region:F,planId:Y.plan.planId,changes:q(Y.plan.changes),depth:"deep"})},
apply:async Y=>{let $=await jz(Y.plan.changes.flatMap(F=>F.operations),{changes:Y.plan.changes,execute:async F=>{let J=d(F)?void 0:Gz(Y.plan.ofTenants,F);return J!==void 0&&M.waiting(J),yz(V,F,Z)},signal:Z,log:M,line:Ez,incomplete:F=>X({changes:q(Y.plan.changes,F)})});return X({changes:q(Y.plan.changes,$)}),$},
isPlan:U.plan,
approvedPlan:z.approvedPlan,
lines:({plan:Y})=>k(Y.changes),
log:M});
try{
if(await W(),U.plan)return{code:K.done,result:{}};
let{names:Y,found:$}=await m(V,z),F=h({names:Y,found:$,present:R($,Y),keepSecret:U.keepSecret}).changes;
if(F.length>0)throw new w(K.timedOut,`Still there: ${F.map(N=>`${N.resource} ${N.name}`).join(", ")}.`,{hint:"Run again: it goes on where this run ended."});
let J=N=>U.keepLogs&&N.includes(":log-group:")||U.keepSecret&&N.includes(":secret:");
await Rz(V,{[wz.cluster]:z.name},Tz,{isKept:J,log:M});
let G=zz($,Y).map(N=>`${N.resource} ${N.name}`);
return M.info(G.length===0?"nothing of the cluster is left":`left, because it is not ours: ${G.join(", ")}`),{code:K.done,result:{}}}
catch(Y){throw!_.aborted||H.signal.aborted||Y instanceof w?Y:vz(U.timeoutMinutes,Y)}},
gz=(z,H)=>Lz(Hz,z,H,V=>fz(z,H,V));
export{gz as run};
