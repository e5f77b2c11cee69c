import{D as p,d,o as H,m as S,n as l,q as c,s as u,C as i,x as o,E as r,y as a,B as s,A as t}from"./clusters.mjs";
import{i as n,as as e,at as zz,c as Mz,au as Uz,av as Vz,aw as Wz,al as b,ax as Xz,ay as Yz,n as Zz,az as _z,aA as $z,aB as Fz,aC as Qz,aD as Hz,H as Jz,aE as qz,P as Iz,M as Bz,N as jz,O as Az,aF as Dz,L as Ez,aG as Gz,aH as Pz,Q as Nz}from"./tenants.mjs";
import"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{t as G,x as T,u as C,y as D,l as P,j as Lz,S as w,h as K,o as Kz,c as Sz}from"./base.mjs";
var R=async(z,...M)=>{try{return await z()}catch(W){if(n(W,...M))return!1;throw W}},
bz=[
...e,
{of:/:ec2:[^:]*:[^:]*:security-group\/(.+)$/,isThere:async(z,M)=>{let{send:W,DescribeSecurityGroupsCommand:V}=await z.ec2(),U=()=>W(new V({GroupIds:[M]}));return R(async()=>((await U()).SecurityGroups??[]).length>0,"InvalidGroup.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,isThere:async(z,M)=>{let{send:W,DescribeLaunchTemplatesCommand:V}=await z.ec2(),U=()=>W(new V({LaunchTemplateIds:[M]}));return R(async()=>((await U()).LaunchTemplates??[]).length>0,"InvalidLaunchTemplateId.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:instance\/(.+)$/,isThere:async(z,M)=>{let{send:W,DescribeInstancesCommand:V}=await z.ec2(),U=()=>W(new V({InstanceIds:[M]}));return R(async()=>((await U()).Reservations??[]).flatMap(Y=>Y.Instances??[]).some(Y=>!["terminated","shutting-down"].includes(Y.State?.Name??"")),"InvalidInstanceID.NotFound")}},
{of:/:secretsmanager:[^:]*:[^:]*:secret:/,isThere:async(z,M,W)=>await p(z,W)!==void 0}],
J=(z,M,W)=>({resource:z,name:M,action:"remove",reason:"asked for",fields:[],operations:[W]}),
O=(
{names:z,found:M,present:W,keepSecret:V})=>{
let U=q=>d(q,z.cluster),{cluster:Y,capacityProvider:F,autoScalingGroup:$,launchTemplate:X,loadBalancer:I}=M,Q=Y!==void 0&&W.existingCluster!==!0&&U(M.clusterTags),Z=[],_=(q,A)=>{q&&Z.push(A())},B=(Y?.capacityProviders??[]).length>0;
_(Q&&B,()=>J("cluster",`${z.cluster}: its capacity providers`,H("detachCapacityProviders","detach",{cluster:z.cluster}))),
_(F!==void 0&&U(G(F.tags)),()=>J("capacityProvider",z.capacityProvider,H("deleteCapacityProvider","capacityProvider",{name:z.capacityProvider},{after:["detach"]}))),
_($!==void 0&&U(G($.Tags)),()=>J("autoScalingGroup",z.autoScalingGroup,H("deleteAutoScalingGroup","autoScalingGroup",{name:z.autoScalingGroup},{after:["capacityProvider"]}))),
_(X!==void 0&&U(X.tags),()=>J("launchTemplate",z.launchTemplate,H("deleteLaunchTemplate","launchTemplate",{name:z.launchTemplate},{after:["autoScalingGroup"]})));
let E=I?.LoadBalancerName===z.loadBalancer&&U(M.loadBalancerTags);
_(E,()=>J("loadBalancer",z.loadBalancer,H("deleteLoadBalancer","loadBalancer",{arn:I?.LoadBalancerArn??""}))),
_(M.taskGroup?.GroupId!==void 0&&U(G(M.taskGroup.Tags)),()=>J("securityGroup",z.taskGroup,H("deleteSecurityGroup","taskGroup",{id:M.taskGroup?.GroupId??""},{after:["autoScalingGroup","launchTemplate"]}))),
_(M.loadBalancerGroup?.GroupId!==void 0&&U(G(M.loadBalancerGroup.Tags)),()=>J("securityGroup",z.loadBalancerGroup,H("deleteSecurityGroup","loadBalancerGroup",{id:M.loadBalancerGroup?.GroupId??""},{after:["loadBalancer","taskGroup"]}))),
_(Q,()=>J("cluster",z.cluster,H("deleteCluster","cluster",{name:z.cluster},{after:["detach","autoScalingGroup","capacityProvider"]}))),
_(M.instanceProfile!==void 0&&U(M.instanceProfile.tags),()=>J("instanceProfile",z.instanceProfile,H("deleteInstanceProfile","instanceProfile",{name:z.instanceProfile,roles:M.instanceProfile?.roles??[]},{after:["autoScalingGroup"]}))),
_(M.instanceRole!==void 0&&U(M.instanceRole.tags),()=>J("role",z.instanceRole,H("deleteRole","instanceRole",{name:z.instanceRole},{after:["instanceProfile"]}))),
_(M.executionRole!==void 0&&U(M.executionRole.tags),()=>J("role",z.executionRole,H("deleteRole","executionRole",{name:z.executionRole},{after:["cluster"]}))),
_(M.dockerHubSecret!==void 0&&U(M.dockerHubSecret.tags)&&!V,()=>J("secret",z.dockerHubSecret,H("deleteSecret","secret",{name:z.dockerHubSecret},{after:["autoScalingGroup"]})));
let L=Y!==void 0&&!Q?Object.keys(M.clusterTags).filter(q=>q.startsWith("ecs-tenants:")):[];
_(L.length>0,()=>J("tags",z.cluster,H("tagClusterResource","cluster.tags",{tagApi:"ecs",id:Y?.clusterArn??"",set:{},remove:L})));
let j=new Set(Z.flatMap(q=>q.operations.map(A=>A.id))),k=Z.map(q=>({...q,operations:q.operations.map(A=>({...A,after:A.after.filter(m=>j.has(m))}))}));
return{planId:T(C(k.map(({resource:q,name:A})=>[q,A])),16),changes:k}},
x={force:!1,maxRemovals:10,keepLogs:!1,keepSecret:!1,plan:!1,timeoutMinutes:15},
wz=async(
z,
M)=>{
let W=async()=>{let $=(await zz(z)).filter(X=>M.targetGroup.test(X.TargetGroupName??""));return[...(await Mz(z,$.flatMap(X=>X.TargetGroupArn??[]))).values()]},[V,U,Y,F]=await Promise.all([Uz(z,M.family),Vz(z,M.alarm),Wz(z),W()]);
return{families:V,alarms:U.flatMap($=>$.AlarmName??[]),resourceIds:Y.flatMap($=>$.ResourceId??[]).filter($=>$.startsWith(M.resourceId)),targetGroupTags:F}},
y="*",
v=z=>{let{family:M,alarms:W,resourceId:V}=b({cluster:z,tenant:y,service:"web"}),U=Y=>Y.slice(0,Y.indexOf(y));return{family:U(M),alarm:U(W.scaleOut),resourceId:U(V),targetGroup:/^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/}},
Rz=(
z,
M)=>{
let W=v(z),V=(U,Y)=>U.startsWith(Y)?[U.slice(Y.length)]:[];
return[
...new Set([...M.families.flatMap(U=>V(U,W.family)),...M.alarms.flatMap(U=>V(U,W.alarm)).map(U=>U.replace(/\/[^/]*$/,"")),...M.resourceIds.flatMap(U=>V(U,W.resourceId)),...M.targetGroupTags.flatMap(U=>{let Y={cluster:z,tenant:U[D.tenant]??"",service:U[D.service]??""};return Xz(U,Y)?[b(Y).serviceName]:[]})])].flatMap(
U=>Yz(z,U)??[])},
kz=async(
z,
M)=>{
let[W,V]=await Promise.all([Zz(z,M),wz(z,v(M))]),U=W.map(X=>({name:X.serviceName??"",tags:G(X.tags)})),Y=X=>X[D.tenant]!==void 0&&X[D.cluster]===M,F=U.filter(({tags:X})=>Y(X)),$=new Set(U.map(({name:X})=>X));
return{
tenants:F.map(({tags:X})=>({cluster:M,tenant:X[D.tenant]??"",service:X[D.service]??"web"})).sort((X,I)=>X.tenant<I.tenant?-1:1),
halfRemoved:Rz(M,V).filter(X=>!$.has(b(X).serviceName)),
strangers:U.filter(({tags:X})=>!Y(X)).map(({name:X})=>X).sort(),
protectedTenants:F.filter(({tags:X})=>X[D.protected]==="on").map(({name:X})=>X).sort()}},
N=z=>`${z.length} ${z.length===1?"tenant":"tenants"}`,
Tz=(
{tenants:z,strangers:M,protectedTenants:W},
V,
U,
Y)=>{
if(M.length>0)throw P(`Services that are no tenants are on cluster ${V}: ${M.join(", ")}.`,"Whoever owns them has to remove them.");
if(z.length===0)return;
let F=z.map(({tenant:X})=>X).join(", ");
if(U.force!==!0)throw P(`${N(z)} ${z.length===1?"is":"are"} on cluster ${V}: ${F}.`,`Remove them first, or say force: true and confirm: "${V} and its ${N(z)}".`);
if(W.length>0)throw P(`Protected: ${W.join(", ")}.`,"Unset it first: deploy-tenant --no-protected.");
if(z.length>Y)throw P(`${N(z)} would be removed (${F}); maxRemovals is ${Y}.`,"Raise maxRemovals if all of them are meant.");
let $=`${V} and its ${N(z)}`;
if(U.plan!==!0&&U.confirm!==$)throw Lz([{pointer:"/confirm",message:`/confirm is ${JSON.stringify(U.confirm??"")}, and ${N(z)} would be removed too: ${F}.`,hint:`To remove them: confirm: "${$}".`}])},
h=async(
z,
M,
W,
V)=>{
if(W.length===0)return[];
let U=W.map($=>_z($,$z)),Y={clusterName:M.name,cluster:Promise.resolve(M)},F=await Fz(z,Y,U);
return U.flatMap(({key:$,identity:X,names:I})=>{let Q=F.tenants.get($),Z=Q===void 0?[]:Qz({identity:X,names:I,read:F,remains:Q,keepLogs:V});return Z.length===0?[]:[{identity:X,changes:Z}]})},
Cz=async(
z,
M,
W,
V,
U)=>{
if(W.cluster===void 0)return[];
if(S(W,M).protected===!0)throw P(`Cluster ${M.cluster} is protected.`,`Unset it first: create-cluster --name ${M.cluster} --no-protected.`);
let[Y,[F]]=await Promise.all([kz(z,M.cluster),Hz(z,[M.cluster])]);
if(F===void 0)return[];
let $=V.keepLogs===!0,X=(await h(z,F,Y.halfRemoved,$)).filter(({changes:Q})=>Q.some(Z=>Z.resource!=="logGroup")),I=[...Y.tenants,...X.map(({identity:Q})=>Q)];
return Tz({...Y,tenants:I},M.cluster,V,U),[...await h(z,F,Y.tenants,$),...X].flatMap(({changes:Q})=>Q)},
f=async(z,M)=>{let W=l(M.name,await c(z)),V=await u(z,i(W));o(V,M.accountId);let U=Jz({name:M.name,tags:V.clusterTags});if(U!==void 0)throw U;return{names:W,found:V}},
Oz=(z,M)=>{let W=M.flatMap(V=>V.operations.map(U=>U.id));return{ofTenants:M,planId:M.length===0?z.planId:T(C([z.planId,M.map(({resource:V,name:U})=>[V,U])]),16),changes:[...M,...z.changes.map(V=>({...V,operations:V.operations.map(U=>({...U,after:[...W,...U.after]}))}))]}},
xz=async(z,M)=>{let{names:W,found:V}=await f(z,M),U={...x,...M},Y=await Cz(z,W,V,M,U.maxRemovals),F=S(V,W);return{names:W,found:V,plan:Oz(O({names:W,found:V,present:F,keepSecret:U.keepSecret}),Y)}},
g=z=>r(z.kind),
yz=(z,M,W)=>g(M)?a({clients:z,patience:W,dockerHubLogin:void 0},M.kind,M.input):qz(z,M.kind,M.input,W),
vz=(z,M)=>new w(K.timedOut,`The removal is not at its end after ${z} minutes.`,{hint:"Run again: it goes on where this run ended.",cause:M}),
hz=async(
z,
M,
W)=>{
let V={...x,...z},
{log:U,report:Y}=M,
F=AbortSignal.timeout(V.timeoutMinutes*6e4),
$=AbortSignal.any([M.signal,F]),
X=new Iz(U,$),
I=new Bz(Y,V.plan),
Q=jz(
{
prepare:()=>xz(W,z),
planned:Z=>{let{account:_,region:B}=Z.found;Ez(U,{account:_,region:B,cluster:z.name},Z.plan,V.plan);let E=Gz(Z.plan.ofTenants,V.timeoutMinutes);E.length>0&&U.tell("removal.pace",{lines:E}),Y({cluster:z.name,account:_,region:B,planId:Z.plan.planId,depth:"deep"}),I.planned(Z.plan.changes)},
apply:async Z=>Az(Z.plan.changes.flatMap(_=>_.operations),{changes:Z.plan.changes,execute:async _=>{let B=g(_)?void 0:Dz(Z.plan.ofTenants,_);return B!==void 0&&U.tell("removal.awaited",{sentence:B}),yz(W,_,X)},signal:$,log:U,incomplete:_=>I.progress(_)}),
isPlan:V.plan,
approvedPlan:z.approvedPlan,
lines:({plan:Z})=>Kz(Z.changes),
log:U});
try{
if(await Q(),V.plan)return{code:K.done,result:{}};
let{names:Z,found:_}=await f(W,z),B=O({names:Z,found:_,present:S(_,Z),keepSecret:V.keepSecret}).changes;
if(B.length>0)throw new w(K.timedOut,`Still there: ${B.map(j=>`${j.resource} ${j.name}`).join(", ")}.`,{hint:"Run again: it goes on where this run ended."});
let E=j=>V.keepLogs&&j.includes(":log-group:")||V.keepSecret&&j.includes(":secret:");
await Pz(W,{[Sz.cluster]:z.name},bz,{isKept:E,log:U});
let L=s(_,Z).map(j=>`${j.resource} ${j.name}`);
return U.tell("removal.cluster-gone",{kept:L}),{code:K.done,result:{}}}
catch(Z){throw!F.aborted||M.signal.aborted||Z instanceof w?Z:vz(V.timeoutMinutes,Z)}},
fz=(z,M)=>Nz(t,z,M,W=>hz(z,M,W));
export{fz as run};
