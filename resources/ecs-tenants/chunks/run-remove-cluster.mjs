import{A as c,b as u,o as J,l as L,m as i,r as o,n as r,p as a,z as s,u as t,B as n,w as e,y as zz,x as Hz}from"./clusters.mjs";
import{i as Mz,aj as Uz,ak as Vz,d as Wz,al as Xz,am as Yz,an as Zz,ac as q,ao as _z,ap as $z,k as Fz,aq as Jz,ar as Qz,as as Bz,at as Iz,au as Nz,E as Az,av as Pz,P as jz,L as Dz,J as S,M as Ez,K as w,N as Gz,aw as Kz,I as C,ax as Rz,ay as Lz,O as qz}from"./tenants.mjs";
import"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{t as D,q as O,o as x,u as j,l as E,j as wz,S as T,h as R,c as Tz}from"./base.mjs";
var b=async(z,...H)=>{try{return await z()}catch(V){if(Mz(V,...H))return!1;throw V}},
bz=[
...Uz,
{of:/:ec2:[^:]*:[^:]*:security-group\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeSecurityGroupsCommand:U}=await z.ec2(),M=()=>V(new U({GroupIds:[H]}));return b(async()=>((await M()).SecurityGroups??[]).length>0,"InvalidGroup.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeLaunchTemplatesCommand:U}=await z.ec2(),M=()=>V(new U({LaunchTemplateIds:[H]}));return b(async()=>((await M()).LaunchTemplates??[]).length>0,"InvalidLaunchTemplateId.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:instance\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeInstancesCommand:U}=await z.ec2(),M=()=>V(new U({InstanceIds:[H]}));return b(async()=>((await M()).Reservations??[]).flatMap(X=>X.Instances??[]).some(X=>!["terminated","shutting-down"].includes(X.State?.Name??"")),"InvalidInstanceID.NotFound")}},
{of:/:secretsmanager:[^:]*:[^:]*:secret:/,isThere:async(z,H,V)=>await c(z,V)!==void 0}],
Q=(z,H,V)=>({resource:z,name:H,action:"remove",reason:"asked for",fields:[],operations:[V]}),
h=(
{names:z,found:H,present:V,keepSecret:U})=>{
let M=B=>u(B,z.cluster),{cluster:X,capacityProvider:$,autoScalingGroup:_,launchTemplate:W,loadBalancer:N}=H,Y=X!==void 0&&V.existingCluster!==!0&&M(H.clusterTags),F=[],Z=(B,P)=>{B&&F.push(P())},A=(X?.capacityProviders??[]).length>0;
Z(Y&&A,()=>Q("cluster",`${z.cluster}: its capacity providers`,J("detachCapacityProviders","detach",{cluster:z.cluster}))),
Z($!==void 0&&M(D($.tags)),()=>Q("capacityProvider",z.capacityProvider,J("deleteCapacityProvider","capacityProvider",{name:z.capacityProvider},{after:["detach"]}))),
Z(_!==void 0&&M(D(_.Tags)),()=>Q("autoScalingGroup",z.autoScalingGroup,J("deleteAutoScalingGroup","autoScalingGroup",{name:z.autoScalingGroup},{after:["capacityProvider"]}))),
Z(W!==void 0&&M(W.tags),()=>Q("launchTemplate",z.launchTemplate,J("deleteLaunchTemplate","launchTemplate",{name:z.launchTemplate},{after:["autoScalingGroup"]})));
let K=N?.LoadBalancerName===z.loadBalancer&&M(H.loadBalancerTags);
Z(K,()=>Q("loadBalancer",z.loadBalancer,J("deleteLoadBalancer","loadBalancer",{arn:N?.LoadBalancerArn??""}))),
Z(H.taskGroup?.GroupId!==void 0&&M(D(H.taskGroup.Tags)),()=>Q("securityGroup",z.taskGroup,J("deleteSecurityGroup","taskGroup",{id:H.taskGroup?.GroupId??""},{after:["autoScalingGroup","launchTemplate"]}))),
Z(H.loadBalancerGroup?.GroupId!==void 0&&M(D(H.loadBalancerGroup.Tags)),()=>Q("securityGroup",z.loadBalancerGroup,J("deleteSecurityGroup","loadBalancerGroup",{id:H.loadBalancerGroup?.GroupId??""},{after:["loadBalancer","taskGroup"]}))),
Z(Y,()=>Q("cluster",z.cluster,J("deleteCluster","cluster",{name:z.cluster},{after:["detach","autoScalingGroup","capacityProvider"]}))),
Z(H.instanceProfile!==void 0&&M(H.instanceProfile.tags),()=>Q("instanceProfile",z.instanceProfile,J("deleteInstanceProfile","instanceProfile",{name:z.instanceProfile,roles:H.instanceProfile?.roles??[]},{after:["autoScalingGroup"]}))),
Z(H.instanceRole!==void 0&&M(H.instanceRole.tags),()=>Q("role",z.instanceRole,J("deleteRole","instanceRole",{name:z.instanceRole},{after:["instanceProfile"]}))),
Z(H.executionRole!==void 0&&M(H.executionRole.tags),()=>Q("role",z.executionRole,J("deleteRole","executionRole",{name:z.executionRole},{after:["cluster"]}))),
Z(H.dockerHubSecret!==void 0&&M(H.dockerHubSecret.tags)&&!U,()=>Q("secret",z.dockerHubSecret,J("deleteSecret","secret",{name:z.dockerHubSecret},{after:["autoScalingGroup"]})));
let I=X!==void 0&&!Y?Object.keys(H.clusterTags).filter(B=>B.startsWith("ecs-tenants:")):[];
Z(I.length>0,()=>Q("tags",z.cluster,J("tagPart","cluster.tags",{keeper:"ecs",id:X?.clusterArn??"",set:{},remove:I})));
let p=new Set(F.flatMap(B=>B.operations.map(P=>P.id))),k=F.map(B=>({...B,operations:B.operations.map(P=>({...P,after:P.after.filter(l=>p.has(l))}))}));
return{planId:O(x(k.map(({resource:B,name:P})=>[B,P])),16),changes:k}},
y={force:!1,maxRemovals:10,keepLogs:!1,keepSecret:!1,plan:!1,timeoutMinutes:15},
kz=async(
z,
H)=>{
let V=async()=>{let _=(await Vz(z)).filter(W=>H.targetGroup.test(W.TargetGroupName??""));return[...(await Wz(z,_.flatMap(W=>W.TargetGroupArn??[]))).values()]},[U,M,X,$]=await Promise.all([Xz(z,H.family),Yz(z,H.alarm),Zz(z),V()]);
return{families:U,alarms:M.flatMap(_=>_.AlarmName??[]),resourceIds:X.flatMap(_=>_.ResourceId??[]).filter(_=>_.startsWith(H.resourceId)),targetGroupTags:$}},
v="*",
f=z=>{let{family:H,alarms:V,resourceId:U}=q({cluster:z,tenant:v,service:"web"}),M=X=>X.slice(0,X.indexOf(v));return{family:M(H),alarm:M(V.scaleOut),resourceId:M(U),targetGroup:/^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/}},
Sz=(
z,
H)=>{
let V=f(z),U=(M,X)=>M.startsWith(X)?[M.slice(X.length)]:[];
return[
...new Set([...H.families.flatMap(M=>U(M,V.family)),...H.alarms.flatMap(M=>U(M,V.alarm)).map(M=>M.replace(/\/[^/]*$/,"")),...H.resourceIds.flatMap(M=>U(M,V.resourceId)),...H.targetGroupTags.flatMap(M=>{let X={cluster:z,tenant:M[j.tenant]??"",service:M[j.service]??""};return _z(M,X)?[q(X).serviceName]:[]})])].flatMap(
M=>$z(z,M)??[])},
Cz=async(
z,
H)=>{
let[V,U]=await Promise.all([Fz(z,H),kz(z,f(H))]),M=V.map(W=>({name:W.serviceName??"",tags:D(W.tags)})),X=W=>W[j.tenant]!==void 0&&W[j.cluster]===H,$=M.filter(({tags:W})=>X(W)),_=new Set(M.map(({name:W})=>W));
return{
tenants:$.map(({tags:W})=>({cluster:H,tenant:W[j.tenant]??"",service:W[j.service]??"web"})).sort((W,N)=>W.tenant<N.tenant?-1:1),
halfRemoved:Sz(H,U).filter(W=>!_.has(q(W).serviceName)),
strangers:M.filter(({tags:W})=>!X(W)).map(({name:W})=>W).sort(),
protectedTenants:$.filter(({tags:W})=>W[j.protected]==="on").map(({name:W})=>W).sort()}},
G=z=>`${z.length} ${z.length===1?"tenant":"tenants"}`,
Oz=(
{tenants:z,strangers:H,protectedTenants:V},
U,
M,
X)=>{
if(H.length>0)throw E(`Services that are no tenants are on cluster ${U}: ${H.join(", ")}.`,"Whoever owns them has to remove them.");
if(z.length===0)return;
let $=z.map(({tenant:W})=>W).join(", ");
if(M.force!==!0)throw E(`${G(z)} ${z.length===1?"is":"are"} on cluster ${U}: ${$}.`,`Remove them first, or say force: true and confirm: "${U} and its ${G(z)}".`);
if(V.length>0)throw E(`Protected: ${V.join(", ")}.`,"Unset it first: deploy-tenant --no-protected.");
if(z.length>X)throw E(`${G(z)} would be removed (${$}); maxRemovals is ${X}.`,"Raise maxRemovals if all of them are meant.");
let _=`${U} and its ${G(z)}`;
if(M.plan!==!0&&M.confirm!==_)throw wz([{pointer:"/confirm",message:`/confirm is ${JSON.stringify(M.confirm??"")}, and ${G(z)} would be removed too: ${$}.`,hint:`To remove them: confirm: "${_}".`}])},
g=async(
z,
H,
V,
U)=>{
if(V.length===0)return[];
let M=V.map(_=>Jz(_,Qz)),X={clusterName:H.name,cluster:Promise.resolve(H)},$=await Bz(z,X,M);
return M.flatMap(({key:_,identity:W,names:N})=>{let Y=$.tenants.get(_),F=Y===void 0?[]:Iz({identity:W,names:N,read:$,remains:Y,keepLogs:U});return F.length===0?[]:[{identity:W,changes:F}]})},
xz=async(
z,
H,
V,
U,
M)=>{
if(V.cluster===void 0)return[];
if(L(V,H).protected===!0)throw E(`Cluster ${H.cluster} is protected.`,`Unset it first: create-cluster --name ${H.cluster} --no-protected.`);
let[X,[$]]=await Promise.all([Cz(z,H.cluster),Nz(z,[H.cluster])]);
if($===void 0)return[];
let _=U.keepLogs===!0,W=(await g(z,$,X.halfRemoved,_)).filter(({changes:Y})=>Y.some(F=>F.resource!=="logGroup")),N=[...X.tenants,...W.map(({identity:Y})=>Y)];
return Oz({...X,tenants:N},H.cluster,U,M),[...await g(z,$,X.tenants,_),...W].flatMap(({changes:Y})=>Y)},
m=async(z,H)=>{let V=i(H.name,await o(z)),U=await r(z,{...V,policyName:a},s(H.name));t(U,H.accountId);let M=Az({name:H.name,tags:U.clusterTags});if(M!==void 0)throw M;return{names:V,found:U}},
hz=(z,H)=>{let V=H.flatMap(U=>U.operations.map(M=>M.id));return{ofTenants:H,planId:H.length===0?z.planId:O(x([z.planId,H.map(({resource:U,name:M})=>[U,M])]),16),changes:[...H,...z.changes.map(U=>({...U,operations:U.operations.map(M=>({...M,after:[...V,...M.after]}))}))]}},
yz=async(z,H)=>{let{names:V,found:U}=await m(z,H),M={...y,...H},X=await xz(z,V,U,H,M.maxRemovals),$=L(U,V);return{names:V,found:U,plan:hz(h({names:V,found:U,present:$,keepSecret:M.keepSecret}),X)}},
d=z=>n(z.kind),
vz=(z,H,V)=>d(H)?e({clients:z,patience:V,dockerHubLogin:void 0},H.kind,H.input):Pz(z,H.kind,H.input,V),
fz=(z,H)=>new T(R.timedOut,`The removal is not at its end after ${z} minutes.`,{hint:"Run again: it goes on where this run ended.",cause:H}),
gz=async(
z,
H,
V)=>{
let U={...y,...z},
{log:M,report:X}=H,
$=AbortSignal.timeout(U.timeoutMinutes*6e4),
_=AbortSignal.any([H.signal,$]),
W=new jz(M,_),
N=Dz(
{
prepare:()=>yz(V,z),
planned:Y=>{
let{account:F,region:Z}=Y.found;
if(M.info(`account ${F}, Region ${Z}, cluster ${z.name}`),M.info(U.plan?`plan ${Y.plan.planId}: ${C(Y.plan.changes)}`:C(Y.plan.changes)),U.plan)for(let A of S(Y.plan.changes))M.info(A);
for(let A of Rz(Y.plan.ofTenants,U.timeoutMinutes))M.info(A);
X({cluster:z.name,account:F,region:Z,planId:Y.plan.planId,changes:w(Y.plan.changes),depth:"deep"})},
apply:async Y=>{let F=await Ez(Y.plan.changes.flatMap(Z=>Z.operations),{changes:Y.plan.changes,execute:async Z=>{let A=d(Z)?void 0:Kz(Y.plan.ofTenants,Z);return A!==void 0&&M.waiting(A),vz(V,Z,W)},signal:_,log:M,line:Gz,incomplete:Z=>X({changes:w(Y.plan.changes,Z)})});return X({changes:w(Y.plan.changes,F)}),F},
isPlan:U.plan,
approvedPlan:z.approvedPlan,
lines:({plan:Y})=>S(Y.changes),
log:M});
try{
if(await N(),U.plan)return{code:R.done,result:{}};
let{names:Y,found:F}=await m(V,z),Z=h({names:Y,found:F,present:L(F,Y),keepSecret:U.keepSecret}).changes;
if(Z.length>0)throw new T(R.timedOut,`Still there: ${Z.map(I=>`${I.resource} ${I.name}`).join(", ")}.`,{hint:"Run again: it goes on where this run ended."});
let A=I=>U.keepLogs&&I.includes(":log-group:")||U.keepSecret&&I.includes(":secret:");
await Lz(V,{[Tz.cluster]:z.name},bz,{isKept:A,log:M});
let K=zz(F,Y).map(I=>`${I.resource} ${I.name}`);
return M.info(K.length===0?"nothing of the cluster is left":`left, because it is not ours: ${K.join(", ")}`),{code:R.done,result:{}}}
catch(Y){throw!$.aborted||H.signal.aborted||Y instanceof T?Y:fz(U.timeoutMinutes,Y)}},
mz=(z,H)=>qz(Hz,z,H,V=>gz(z,H,V));
export{mz as run};
