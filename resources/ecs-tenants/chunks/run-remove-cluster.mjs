import{A as p,b as d,o as J,l as q,m as l,r as c,n as u,p as i,z as o,u as r,B as a,w as s,y as t,x as n}from"./clusters.mjs";
import{i as e,ag as zz,ah as Hz,d as Mz,ai as Uz,aj as Vz,ak as Wz,a9 as w,al as Xz,am as Yz,k as Zz,an as _z,ao as $z,ap as Fz,aq as Jz,ar as Qz,E as Bz,as as Iz,P as Nz,J as Az,K as jz,L as Dz,at as Pz,I as Ez,au as Gz,av as Lz,M as Kz}from"./tenants.mjs";
import"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{t as E,q as k,u as C,x as D,k as G,i as Rz,S,h as R,n as qz,c as wz}from"./base.mjs";
var T=async(z,...H)=>{try{return await z()}catch(V){if(e(V,...H))return!1;throw V}},
Sz=[
...zz,
{of:/:ec2:[^:]*:[^:]*:security-group\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeSecurityGroupsCommand:U}=await z.ec2(),M=()=>V(new U({GroupIds:[H]}));return T(async()=>((await M()).SecurityGroups??[]).length>0,"InvalidGroup.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeLaunchTemplatesCommand:U}=await z.ec2(),M=()=>V(new U({LaunchTemplateIds:[H]}));return T(async()=>((await M()).LaunchTemplates??[]).length>0,"InvalidLaunchTemplateId.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:instance\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeInstancesCommand:U}=await z.ec2(),M=()=>V(new U({InstanceIds:[H]}));return T(async()=>((await M()).Reservations??[]).flatMap(X=>X.Instances??[]).some(X=>!["terminated","shutting-down"].includes(X.State?.Name??"")),"InvalidInstanceID.NotFound")}},
{of:/:secretsmanager:[^:]*:[^:]*:secret:/,isThere:async(z,H,V)=>await p(z,V)!==void 0}],
Q=(z,H,V)=>({resource:z,name:H,action:"remove",reason:"asked for",fields:[],operations:[V]}),
O=(
{names:z,found:H,present:V,keepSecret:U})=>{
let M=B=>d(B,z.cluster),{cluster:X,capacityProvider:$,autoScalingGroup:_,launchTemplate:W,loadBalancer:I}=H,F=X!==void 0&&V.existingCluster!==!0&&M(H.clusterTags),Y=[],Z=(B,j)=>{B&&Y.push(j())},N=(X?.capacityProviders??[]).length>0;
Z(F&&N,()=>Q("cluster",`${z.cluster}: its capacity providers`,J("detachCapacityProviders","detach",{cluster:z.cluster}))),
Z($!==void 0&&M(E($.tags)),()=>Q("capacityProvider",z.capacityProvider,J("deleteCapacityProvider","capacityProvider",{name:z.capacityProvider},{after:["detach"]}))),
Z(_!==void 0&&M(E(_.Tags)),()=>Q("autoScalingGroup",z.autoScalingGroup,J("deleteAutoScalingGroup","autoScalingGroup",{name:z.autoScalingGroup},{after:["capacityProvider"]}))),
Z(W!==void 0&&M(W.tags),()=>Q("launchTemplate",z.launchTemplate,J("deleteLaunchTemplate","launchTemplate",{name:z.launchTemplate},{after:["autoScalingGroup"]})));
let P=I?.LoadBalancerName===z.loadBalancer&&M(H.loadBalancerTags);
Z(P,()=>Q("loadBalancer",z.loadBalancer,J("deleteLoadBalancer","loadBalancer",{arn:I?.LoadBalancerArn??""}))),
Z(H.taskGroup?.GroupId!==void 0&&M(E(H.taskGroup.Tags)),()=>Q("securityGroup",z.taskGroup,J("deleteSecurityGroup","taskGroup",{id:H.taskGroup?.GroupId??""},{after:["autoScalingGroup","launchTemplate"]}))),
Z(H.loadBalancerGroup?.GroupId!==void 0&&M(E(H.loadBalancerGroup.Tags)),()=>Q("securityGroup",z.loadBalancerGroup,J("deleteSecurityGroup","loadBalancerGroup",{id:H.loadBalancerGroup?.GroupId??""},{after:["loadBalancer","taskGroup"]}))),
Z(F,()=>Q("cluster",z.cluster,J("deleteCluster","cluster",{name:z.cluster},{after:["detach","autoScalingGroup","capacityProvider"]}))),
Z(H.instanceProfile!==void 0&&M(H.instanceProfile.tags),()=>Q("instanceProfile",z.instanceProfile,J("deleteInstanceProfile","instanceProfile",{name:z.instanceProfile,roles:H.instanceProfile?.roles??[]},{after:["autoScalingGroup"]}))),
Z(H.instanceRole!==void 0&&M(H.instanceRole.tags),()=>Q("role",z.instanceRole,J("deleteRole","instanceRole",{name:z.instanceRole},{after:["instanceProfile"]}))),
Z(H.executionRole!==void 0&&M(H.executionRole.tags),()=>Q("role",z.executionRole,J("deleteRole","executionRole",{name:z.executionRole},{after:["cluster"]}))),
Z(H.dockerHubSecret!==void 0&&M(H.dockerHubSecret.tags)&&!U,()=>Q("secret",z.dockerHubSecret,J("deleteSecret","secret",{name:z.dockerHubSecret},{after:["autoScalingGroup"]})));
let K=X!==void 0&&!F?Object.keys(H.clusterTags).filter(B=>B.startsWith("ecs-tenants:")):[];
Z(K.length>0,()=>Q("tags",z.cluster,J("tagPart","cluster.tags",{keeper:"ecs",id:X?.clusterArn??"",set:{},remove:K})));
let A=new Set(Y.flatMap(B=>B.operations.map(j=>j.id))),b=Y.map(B=>({...B,operations:B.operations.map(j=>({...j,after:j.after.filter(m=>A.has(m))}))}));
return{planId:k(C(b.map(({resource:B,name:j})=>[B,j])),16),changes:b}},
x={force:!1,maxRemovals:10,keepLogs:!1,keepSecret:!1,plan:!1,timeoutMinutes:15},
Tz=async(
z,
H)=>{
let V=async()=>{let _=(await Hz(z)).filter(W=>H.targetGroup.test(W.TargetGroupName??""));return[...(await Mz(z,_.flatMap(W=>W.TargetGroupArn??[]))).values()]},[U,M,X,$]=await Promise.all([Uz(z,H.family),Vz(z,H.alarm),Wz(z),V()]);
return{families:U,alarms:M.flatMap(_=>_.AlarmName??[]),resourceIds:X.flatMap(_=>_.ResourceId??[]).filter(_=>_.startsWith(H.resourceId)),targetGroupTags:$}},
h="*",
y=z=>{let{family:H,alarms:V,resourceId:U}=w({cluster:z,tenant:h,service:"web"}),M=X=>X.slice(0,X.indexOf(h));return{family:M(H),alarm:M(V.scaleOut),resourceId:M(U),targetGroup:/^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/}},
bz=(
z,
H)=>{
let V=y(z),U=(M,X)=>M.startsWith(X)?[M.slice(X.length)]:[];
return[
...new Set([...H.families.flatMap(M=>U(M,V.family)),...H.alarms.flatMap(M=>U(M,V.alarm)).map(M=>M.replace(/\/[^/]*$/,"")),...H.resourceIds.flatMap(M=>U(M,V.resourceId)),...H.targetGroupTags.flatMap(M=>{let X={cluster:z,tenant:M[D.tenant]??"",service:M[D.service]??""};return Xz(M,X)?[w(X).serviceName]:[]})])].flatMap(
M=>Yz(z,M)??[])},
kz=async(
z,
H)=>{
let[V,U]=await Promise.all([Zz(z,H),Tz(z,y(H))]),M=V.map(W=>({name:W.serviceName??"",tags:E(W.tags)})),X=W=>W[D.tenant]!==void 0&&W[D.cluster]===H,$=M.filter(({tags:W})=>X(W)),_=new Set(M.map(({name:W})=>W));
return{
tenants:$.map(({tags:W})=>({cluster:H,tenant:W[D.tenant]??"",service:W[D.service]??"web"})).sort((W,I)=>W.tenant<I.tenant?-1:1),
halfRemoved:bz(H,U).filter(W=>!_.has(w(W).serviceName)),
strangers:M.filter(({tags:W})=>!X(W)).map(({name:W})=>W).sort(),
protectedTenants:$.filter(({tags:W})=>W[D.protected]==="on").map(({name:W})=>W).sort()}},
L=z=>`${z.length} ${z.length===1?"tenant":"tenants"}`,
Cz=(
{tenants:z,strangers:H,protectedTenants:V},
U,
M,
X)=>{
if(H.length>0)throw G(`Services that are no tenants are on cluster ${U}: ${H.join(", ")}.`,"Whoever owns them has to remove them.");
if(z.length===0)return;
let $=z.map(({tenant:W})=>W).join(", ");
if(M.force!==!0)throw G(`${L(z)} ${z.length===1?"is":"are"} on cluster ${U}: ${$}.`,`Remove them first, or say force: true and confirm: "${U} and its ${L(z)}".`);
if(V.length>0)throw G(`Protected: ${V.join(", ")}.`,"Unset it first: deploy-tenant --no-protected.");
if(z.length>X)throw G(`${L(z)} would be removed (${$}); maxRemovals is ${X}.`,"Raise maxRemovals if all of them are meant.");
let _=`${U} and its ${L(z)}`;
if(M.plan!==!0&&M.confirm!==_)throw Rz([{pointer:"/confirm",message:`/confirm is ${JSON.stringify(M.confirm??"")}, and ${L(z)} would be removed too: ${$}.`,hint:`To remove them: confirm: "${_}".`}])},
v=async(
z,
H,
V,
U)=>{
if(V.length===0)return[];
let M=V.map(_=>_z(_,$z)),X={clusterName:H.name,cluster:Promise.resolve(H)},$=await Fz(z,X,M);
return M.flatMap(({key:_,identity:W,names:I})=>{let F=$.tenants.get(_),Y=F===void 0?[]:Jz({identity:W,names:I,read:$,remains:F,keepLogs:U});return Y.length===0?[]:[{identity:W,changes:Y}]})},
Oz=async(
z,
H,
V,
U,
M)=>{
if(V.cluster===void 0)return[];
if(q(V,H).protected===!0)throw G(`Cluster ${H.cluster} is protected.`,`Unset it first: create-cluster --name ${H.cluster} --no-protected.`);
let[X,[$]]=await Promise.all([kz(z,H.cluster),Qz(z,[H.cluster])]);
if($===void 0)return[];
let _=U.keepLogs===!0,W=(await v(z,$,X.halfRemoved,_)).filter(({changes:F})=>F.some(Y=>Y.resource!=="logGroup")),I=[...X.tenants,...W.map(({identity:F})=>F)];
return Cz({...X,tenants:I},H.cluster,U,M),[...await v(z,$,X.tenants,_),...W].flatMap(({changes:F})=>F)},
f=async(z,H)=>{let V=l(H.name,await c(z)),U=await u(z,{...V,policyName:i},o(H.name));r(U,H.accountId);let M=Bz({name:H.name,tags:U.clusterTags});if(M!==void 0)throw M;return{names:V,found:U}},
xz=(z,H)=>{let V=H.flatMap(U=>U.operations.map(M=>M.id));return{ofTenants:H,planId:H.length===0?z.planId:k(C([z.planId,H.map(({resource:U,name:M})=>[U,M])]),16),changes:[...H,...z.changes.map(U=>({...U,operations:U.operations.map(M=>({...M,after:[...V,...M.after]}))}))]}},
hz=async(z,H)=>{let{names:V,found:U}=await f(z,H),M={...x,...H},X=await Oz(z,V,U,H,M.maxRemovals),$=q(U,V);return{names:V,found:U,plan:xz(O({names:V,found:U,present:$,keepSecret:M.keepSecret}),X)}},
g=z=>a(z.kind),
yz=(z,H,V)=>g(H)?s({clients:z,patience:V,dockerHubLogin:void 0},H.kind,H.input):Iz(z,H.kind,H.input,V),
vz=(z,H)=>new S(R.timedOut,`The removal is not at its end after ${z} minutes.`,{hint:"Run again: it goes on where this run ended.",cause:H}),
fz=async(
z,
H,
V)=>{
let U={...x,...z},
{log:M,report:X}=H,
$=AbortSignal.timeout(U.timeoutMinutes*6e4),
_=AbortSignal.any([H.signal,$]),
W=new Nz(M,_),
I=new Az(X,U.plan),
F=jz(
{
prepare:()=>hz(V,z),
planned:Y=>{let{account:Z,region:N}=Y.found;Ez(M,{account:Z,region:N,cluster:z.name},Y.plan,U.plan);let P=Gz(Y.plan.ofTenants,U.timeoutMinutes);P.length>0&&M.tell("removal.pace",{lines:P}),X({cluster:z.name,account:Z,region:N,planId:Y.plan.planId,depth:"deep"}),I.planned(Y.plan.changes)},
apply:async Y=>Dz(Y.plan.changes.flatMap(Z=>Z.operations),{changes:Y.plan.changes,execute:async Z=>{let N=g(Z)?void 0:Pz(Y.plan.ofTenants,Z);return N!==void 0&&M.tell("removal.awaited",{sentence:N}),yz(V,Z,W)},signal:_,log:M,incomplete:Z=>I.progress(Z)}),
isPlan:U.plan,
approvedPlan:z.approvedPlan,
lines:({plan:Y})=>qz(Y.changes),
log:M});
try{
if(await F(),U.plan)return{code:R.done,result:{}};
let{names:Y,found:Z}=await f(V,z),N=O({names:Y,found:Z,present:q(Z,Y),keepSecret:U.keepSecret}).changes;
if(N.length>0)throw new S(R.timedOut,`Still there: ${N.map(A=>`${A.resource} ${A.name}`).join(", ")}.`,{hint:"Run again: it goes on where this run ended."});
let P=A=>U.keepLogs&&A.includes(":log-group:")||U.keepSecret&&A.includes(":secret:");
await Lz(V,{[wz.cluster]:z.name},Sz,{isKept:P,log:M});
let K=t(Z,Y).map(A=>`${A.resource} ${A.name}`);
return M.tell("removal.cluster-gone",{kept:K}),{code:R.done,result:{}}}
catch(Y){throw!$.aborted||H.signal.aborted||Y instanceof S?Y:vz(U.timeoutMinutes,Y)}},
gz=(z,H)=>Kz(n,z,H,V=>fz(z,H,V));
export{gz as run};
