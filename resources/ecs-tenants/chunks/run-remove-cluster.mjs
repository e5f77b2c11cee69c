import{A as c,b as u,o as H,l as K,m as i,r as o,n as r,z as a,u as s,B as t,v as n,y as e,x as zz}from"./clusters.mjs";
import{i as Mz,ak as Uz,al as Vz,b as Wz,am as Xz,an as Yz,ao as Zz,ad as b,ap as _z,aq as $z,m as Fz,ar as Qz,as as Hz,at as Jz,au as qz,av as Iz,F as Bz,aw as jz,P as Az,M as Dz,K as k,N as Pz,L as w,O as Ez,ax as Gz,J as C,ay as Nz,az as Lz,Q as Kz}from"./tenants.mjs";
import"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{t as P,n as O,o as x,q as D,k as E,i as bz,S as R,h as L,c as wz}from"./base.mjs";
var S=async(z,...M)=>{try{return await z()}catch(W){if(Mz(W,...M))return!1;throw W}},
Rz=[
...Uz,
{of:/:ec2:[^:]*:[^:]*:security-group\/(.+)$/,isThere:async(z,M)=>{let{send:W,DescribeSecurityGroupsCommand:V}=await z.ec2(),U=()=>W(new V({GroupIds:[M]}));return S(async()=>((await U()).SecurityGroups??[]).length>0,"InvalidGroup.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,isThere:async(z,M)=>{let{send:W,DescribeLaunchTemplatesCommand:V}=await z.ec2(),U=()=>W(new V({LaunchTemplateIds:[M]}));return S(async()=>((await U()).LaunchTemplates??[]).length>0,"InvalidLaunchTemplateId.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:instance\/(.+)$/,isThere:async(z,M)=>{let{send:W,DescribeInstancesCommand:V}=await z.ec2(),U=()=>W(new V({InstanceIds:[M]}));return S(async()=>((await U()).Reservations??[]).flatMap(Y=>Y.Instances??[]).some(Y=>!["terminated","shutting-down"].includes(Y.State?.Name??"")),"InvalidInstanceID.NotFound")}},
{of:/:secretsmanager:[^:]*:[^:]*:secret:/,isThere:async(z,M,W)=>await c(z,W)!==void 0}],
J=(z,M,W)=>({resource:z,name:M,action:"remove",reason:"asked for",fields:[],operations:[W]}),
y=(
{names:z,found:M,present:W,keepSecret:V})=>{
let U=q=>u(q,z.cluster),{cluster:Y,capacityProvider:F,autoScalingGroup:$,launchTemplate:X,loadBalancer:B}=M,Z=Y!==void 0&&W.existingCluster!==!0&&U(M.clusterTags),Q=[],_=(q,A)=>{q&&Q.push(A())},j=(Y?.capacityProviders??[]).length>0;
_(Z&&j,()=>J("cluster",`${z.cluster}: its capacity providers`,H("detachCapacityProviders","detach",{cluster:z.cluster}))),
_(F!==void 0&&U(P(F.tags)),()=>J("capacityProvider",z.capacityProvider,H("deleteCapacityProvider","capacityProvider",{name:z.capacityProvider},{after:["detach"]}))),
_($!==void 0&&U(P($.Tags)),()=>J("autoScalingGroup",z.autoScalingGroup,H("deleteAutoScalingGroup","autoScalingGroup",{name:z.autoScalingGroup},{after:["capacityProvider"]}))),
_(X!==void 0&&U(X.tags),()=>J("launchTemplate",z.launchTemplate,H("deleteLaunchTemplate","launchTemplate",{name:z.launchTemplate},{after:["autoScalingGroup"]})));
let N=B?.LoadBalancerName===z.loadBalancer&&U(M.loadBalancerTags);
_(N,()=>J("loadBalancer",z.loadBalancer,H("deleteLoadBalancer","loadBalancer",{arn:B?.LoadBalancerArn??""}))),
_(M.taskGroup?.GroupId!==void 0&&U(P(M.taskGroup.Tags)),()=>J("securityGroup",z.taskGroup,H("deleteSecurityGroup","taskGroup",{id:M.taskGroup?.GroupId??""},{after:["autoScalingGroup","launchTemplate"]}))),
_(M.loadBalancerGroup?.GroupId!==void 0&&U(P(M.loadBalancerGroup.Tags)),()=>J("securityGroup",z.loadBalancerGroup,H("deleteSecurityGroup","loadBalancerGroup",{id:M.loadBalancerGroup?.GroupId??""},{after:["loadBalancer","taskGroup"]}))),
_(Z,()=>J("cluster",z.cluster,H("deleteCluster","cluster",{name:z.cluster},{after:["detach","autoScalingGroup","capacityProvider"]}))),
_(M.instanceProfile!==void 0&&U(M.instanceProfile.tags),()=>J("instanceProfile",z.instanceProfile,H("deleteInstanceProfile","instanceProfile",{name:z.instanceProfile,roles:M.instanceProfile?.roles??[]},{after:["autoScalingGroup"]}))),
_(M.instanceRole!==void 0&&U(M.instanceRole.tags),()=>J("role",z.instanceRole,H("deleteRole","instanceRole",{name:z.instanceRole},{after:["instanceProfile"]}))),
_(M.executionRole!==void 0&&U(M.executionRole.tags),()=>J("role",z.executionRole,H("deleteRole","executionRole",{name:z.executionRole},{after:["cluster"]}))),
_(M.dockerHubSecret!==void 0&&U(M.dockerHubSecret.tags)&&!V,()=>J("secret",z.dockerHubSecret,H("deleteSecret","secret",{name:z.dockerHubSecret},{after:["autoScalingGroup"]})));
let I=Y!==void 0&&!Z?Object.keys(M.clusterTags).filter(q=>q.startsWith("ecs-tenants:")):[];
_(I.length>0,()=>J("tags",z.cluster,H("tagClusterResource","cluster.tags",{tagApi:"ecs",id:Y?.clusterArn??"",set:{},remove:I})));
let p=new Set(Q.flatMap(q=>q.operations.map(A=>A.id))),T=Q.map(q=>({...q,operations:q.operations.map(A=>({...A,after:A.after.filter(l=>p.has(l))}))}));
return{planId:O(x(T.map(({resource:q,name:A})=>[q,A])),16),changes:T}},
v={force:!1,maxRemovals:10,keepLogs:!1,keepSecret:!1,plan:!1,timeoutMinutes:15},
Sz=async(
z,
M)=>{
let W=async()=>{let $=(await Vz(z)).filter(X=>M.targetGroup.test(X.TargetGroupName??""));return[...(await Wz(z,$.flatMap(X=>X.TargetGroupArn??[]))).values()]},[V,U,Y,F]=await Promise.all([Xz(z,M.family),Yz(z,M.alarm),Zz(z),W()]);
return{families:V,alarms:U.flatMap($=>$.AlarmName??[]),resourceIds:Y.flatMap($=>$.ResourceId??[]).filter($=>$.startsWith(M.resourceId)),targetGroupTags:F}},
h="*",
f=z=>{let{family:M,alarms:W,resourceId:V}=b({cluster:z,tenant:h,service:"web"}),U=Y=>Y.slice(0,Y.indexOf(h));return{family:U(M),alarm:U(W.scaleOut),resourceId:U(V),targetGroup:/^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/}},
Tz=(
z,
M)=>{
let W=f(z),V=(U,Y)=>U.startsWith(Y)?[U.slice(Y.length)]:[];
return[
...new Set([...M.families.flatMap(U=>V(U,W.family)),...M.alarms.flatMap(U=>V(U,W.alarm)).map(U=>U.replace(/\/[^/]*$/,"")),...M.resourceIds.flatMap(U=>V(U,W.resourceId)),...M.targetGroupTags.flatMap(U=>{let Y={cluster:z,tenant:U[D.tenant]??"",service:U[D.service]??""};return _z(U,Y)?[b(Y).serviceName]:[]})])].flatMap(
U=>$z(z,U)??[])},
kz=async(
z,
M)=>{
let[W,V]=await Promise.all([Fz(z,M),Sz(z,f(M))]),U=W.map(X=>({name:X.serviceName??"",tags:P(X.tags)})),Y=X=>X[D.tenant]!==void 0&&X[D.cluster]===M,F=U.filter(({tags:X})=>Y(X)),$=new Set(U.map(({name:X})=>X));
return{
tenants:F.map(({tags:X})=>({cluster:M,tenant:X[D.tenant]??"",service:X[D.service]??"web"})).sort((X,B)=>X.tenant<B.tenant?-1:1),
halfRemoved:Tz(M,V).filter(X=>!$.has(b(X).serviceName)),
strangers:U.filter(({tags:X})=>!Y(X)).map(({name:X})=>X).sort(),
protectedTenants:F.filter(({tags:X})=>X[D.protected]==="on").map(({name:X})=>X).sort()}},
G=z=>`${z.length} ${z.length===1?"tenant":"tenants"}`,
Cz=(
{tenants:z,strangers:M,protectedTenants:W},
V,
U,
Y)=>{
if(M.length>0)throw E(`Services that are no tenants are on cluster ${V}: ${M.join(", ")}.`,"Whoever owns them has to remove them.");
if(z.length===0)return;
let F=z.map(({tenant:X})=>X).join(", ");
if(U.force!==!0)throw E(`${G(z)} ${z.length===1?"is":"are"} on cluster ${V}: ${F}.`,`Remove them first, or say force: true and confirm: "${V} and its ${G(z)}".`);
if(W.length>0)throw E(`Protected: ${W.join(", ")}.`,"Unset it first: deploy-tenant --no-protected.");
if(z.length>Y)throw E(`${G(z)} would be removed (${F}); maxRemovals is ${Y}.`,"Raise maxRemovals if all of them are meant.");
let $=`${V} and its ${G(z)}`;
if(U.plan!==!0&&U.confirm!==$)throw bz([{pointer:"/confirm",message:`/confirm is ${JSON.stringify(U.confirm??"")}, and ${G(z)} would be removed too: ${F}.`,hint:`To remove them: confirm: "${$}".`}])},
g=async(
z,
M,
W,
V)=>{
if(W.length===0)return[];
let U=W.map($=>Qz($,Hz)),Y={clusterName:M.name,cluster:Promise.resolve(M)},F=await Jz(z,Y,U);
return U.flatMap(({key:$,identity:X,names:B})=>{let Z=F.tenants.get($),Q=Z===void 0?[]:qz({identity:X,names:B,read:F,remains:Z,keepLogs:V});return Q.length===0?[]:[{identity:X,changes:Q}]})},
Oz=async(
z,
M,
W,
V,
U)=>{
if(W.cluster===void 0)return[];
if(K(W,M).protected===!0)throw E(`Cluster ${M.cluster} is protected.`,`Unset it first: create-cluster --name ${M.cluster} --no-protected.`);
let[Y,[F]]=await Promise.all([kz(z,M.cluster),Iz(z,[M.cluster])]);
if(F===void 0)return[];
let $=V.keepLogs===!0,X=(await g(z,F,Y.halfRemoved,$)).filter(({changes:Z})=>Z.some(Q=>Q.resource!=="logGroup")),B=[...Y.tenants,...X.map(({identity:Z})=>Z)];
return Cz({...Y,tenants:B},M.cluster,V,U),[...await g(z,F,Y.tenants,$),...X].flatMap(({changes:Z})=>Z)},
m=async(z,M)=>{let W=i(M.name,await o(z)),V=await r(z,a(W));s(V,M.accountId);let U=Bz({name:M.name,tags:V.clusterTags});if(U!==void 0)throw U;return{names:W,found:V}},
xz=(z,M)=>{let W=M.flatMap(V=>V.operations.map(U=>U.id));return{ofTenants:M,planId:M.length===0?z.planId:O(x([z.planId,M.map(({resource:V,name:U})=>[V,U])]),16),changes:[...M,...z.changes.map(V=>({...V,operations:V.operations.map(U=>({...U,after:[...W,...U.after]}))}))]}},
yz=async(z,M)=>{let{names:W,found:V}=await m(z,M),U={...v,...M},Y=await Oz(z,W,V,M,U.maxRemovals),F=K(V,W);return{names:W,found:V,plan:xz(y({names:W,found:V,present:F,keepSecret:U.keepSecret}),Y)}},
d=z=>t(z.kind),
vz=(z,M,W)=>d(M)?n({clients:z,patience:W,dockerHubLogin:void 0},M.kind,M.input):jz(z,M.kind,M.input,W),
hz=(z,M)=>new R(L.timedOut,`The removal is not at its end after ${z} minutes.`,{hint:"Run again: it goes on where this run ended.",cause:M}),
fz=async(
z,
M,
W)=>{
let V={...v,...z},
{log:U,report:Y}=M,
F=AbortSignal.timeout(V.timeoutMinutes*6e4),
$=AbortSignal.any([M.signal,F]),
X=new Az(U,$),
B=Dz(
{
prepare:()=>yz(W,z),
planned:Z=>{
let{account:Q,region:_}=Z.found;
if(U.info(`account ${Q}, Region ${_}, cluster ${z.name}`),U.info(V.plan?`plan ${Z.plan.planId}: ${C(Z.plan.changes)}`:C(Z.plan.changes)),V.plan)for(let j of k(Z.plan.changes))U.info(j);
for(let j of Nz(Z.plan.ofTenants,V.timeoutMinutes))U.info(j);
Y({cluster:z.name,account:Q,region:_,planId:Z.plan.planId,changes:w(Z.plan.changes),depth:"deep"})},
apply:async Z=>{let Q=await Pz(Z.plan.changes.flatMap(_=>_.operations),{changes:Z.plan.changes,execute:async _=>{let j=d(_)?void 0:Gz(Z.plan.ofTenants,_);return j!==void 0&&U.waiting(j),vz(W,_,X)},signal:$,log:U,line:Ez,incomplete:_=>Y({changes:w(Z.plan.changes,_)})});return Y({changes:w(Z.plan.changes,Q)}),Q},
isPlan:V.plan,
approvedPlan:z.approvedPlan,
lines:({plan:Z})=>k(Z.changes),
log:U});
try{
if(await B(),V.plan)return{code:L.done,result:{}};
let{names:Z,found:Q}=await m(W,z),_=y({names:Z,found:Q,present:K(Q,Z),keepSecret:V.keepSecret}).changes;
if(_.length>0)throw new R(L.timedOut,`Still there: ${_.map(I=>`${I.resource} ${I.name}`).join(", ")}.`,{hint:"Run again: it goes on where this run ended."});
let j=I=>V.keepLogs&&I.includes(":log-group:")||V.keepSecret&&I.includes(":secret:");
await Lz(W,{[wz.cluster]:z.name},Rz,{isKept:j,log:U});
let N=e(Q,Z).map(I=>`${I.resource} ${I.name}`);
return U.info(N.length===0?"nothing of the cluster is left":`left, because it is not ours: ${N.join(", ")}`),{code:L.done,result:{}}}
catch(Z){throw!F.aborted||M.signal.aborted||Z instanceof R?Z:hz(V.timeoutMinutes,Z)}},
gz=(z,M)=>Kz(zz,z,M,W=>fz(z,M,W));
export{gz as run};
