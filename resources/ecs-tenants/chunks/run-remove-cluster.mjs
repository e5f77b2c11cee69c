import{A as c,b as u,o as A,l as w,m as i,r as o,n as r,p as a,z as s,u as t,B as n,w as e,y as zz,x as Hz}from"./clusters.mjs";
import{i as Mz,ag as Uz,ah as Vz,d as Wz,ai as Xz,aj as Yz,ak as Zz,W as R,al as _z,am as $z,k as Fz,an as Az,ao as Jz,ap as Bz,aq as Iz,ar as Nz,as as Qz,P as Pz,K as jz,I as S,L as Dz,J as k,M as Ez,at as Gz,H as C,au as Kz,av as Rz,N as Lz}from"./tenants.mjs";
import"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{t as D,k as O,l as x,n as j,j as E,q as wz,S as q,h as L,c as kz}from"./base.mjs";
var T=async(z,...H)=>{try{return await z()}catch(U){if(Mz(U,...H))return!1;throw U}},
qz=[
...Uz,
{of:/:ec2:[^:]*:[^:]*:security-group\/(.+)$/,isThere:async(z,H)=>{let{send:U,DescribeSecurityGroupsCommand:V}=await z.ec2(),M=()=>U(new V({GroupIds:[H]}));return T(async()=>((await M()).SecurityGroups??[]).length>0,"InvalidGroup.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,isThere:async(z,H)=>{let{send:U,DescribeLaunchTemplatesCommand:V}=await z.ec2(),M=()=>U(new V({LaunchTemplateIds:[H]}));return T(async()=>((await M()).LaunchTemplates??[]).length>0,"InvalidLaunchTemplateId.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:instance\/(.+)$/,isThere:async(z,H)=>{let{send:U,DescribeInstancesCommand:V}=await z.ec2(),M=()=>U(new V({InstanceIds:[H]}));return T(async()=>((await M()).Reservations??[]).flatMap(X=>X.Instances??[]).some(X=>!["terminated","shutting-down"].includes(X.State?.Name??"")),"InvalidInstanceID.NotFound")}},
{of:/:secretsmanager:[^:]*:[^:]*:secret:/,isThere:async(z,H,U)=>await c(z,U)!==void 0}],
J=(z,H,U)=>({resource:z,name:H,action:"remove",reason:"asked for",fields:[],operations:[U]}),
h=(
{names:z,found:H,present:U,keepSecret:V})=>{
let M=B=>u(B,z.cluster),{cluster:X,capacityProvider:$,autoScalingGroup:Z,launchTemplate:W,loadBalancer:N}=H,Y=X!==void 0&&U.existingCluster!==!0&&M(H.clusterTags),F=[],_=(B,P)=>{B&&F.push(P())},Q=(X?.capacityProviders??[]).length>0;
_(Y&&Q,()=>J("cluster",`${z.cluster}: its capacity providers`,A("detachCapacityProviders","detach",{cluster:z.cluster}))),
_($!==void 0&&M(D($.tags)),()=>J("capacityProvider",z.capacityProvider,A("deleteCapacityProvider","capacityProvider",{name:z.capacityProvider},{after:["detach"]}))),
_(Z!==void 0&&M(D(Z.Tags)),()=>J("autoScalingGroup",z.autoScalingGroup,A("deleteAutoScalingGroup","autoScalingGroup",{name:z.autoScalingGroup},{after:["capacityProvider"]}))),
_(W!==void 0&&M(W.tags),()=>J("launchTemplate",z.launchTemplate,A("deleteLaunchTemplate","launchTemplate",{name:z.launchTemplate},{after:["autoScalingGroup"]})));
let K=N?.LoadBalancerName===z.loadBalancer&&M(H.loadBalancerTags);
_(K,()=>J("loadBalancer",z.loadBalancer,A("deleteLoadBalancer","loadBalancer",{arn:N?.LoadBalancerArn??""}))),
_(H.taskGroup?.GroupId!==void 0&&M(D(H.taskGroup.Tags)),()=>J("securityGroup",z.taskGroup,A("deleteSecurityGroup","taskGroup",{id:H.taskGroup?.GroupId??""},{after:["autoScalingGroup","launchTemplate"]}))),
_(H.loadBalancerGroup?.GroupId!==void 0&&M(D(H.loadBalancerGroup.Tags)),()=>J("securityGroup",z.loadBalancerGroup,A("deleteSecurityGroup","loadBalancerGroup",{id:H.loadBalancerGroup?.GroupId??""},{after:["loadBalancer","taskGroup"]}))),
_(Y,()=>J("cluster",z.cluster,A("deleteCluster","cluster",{name:z.cluster},{after:["detach","autoScalingGroup","capacityProvider"]}))),
_(H.instanceProfile!==void 0&&M(H.instanceProfile.tags),()=>J("instanceProfile",z.instanceProfile,A("deleteInstanceProfile","instanceProfile",{name:z.instanceProfile,roles:H.instanceProfile?.roles??[]},{after:["autoScalingGroup"]}))),
_(H.instanceRole!==void 0&&M(H.instanceRole.tags),()=>J("role",z.instanceRole,A("deleteRole","instanceRole",{name:z.instanceRole},{after:["instanceProfile"]}))),
_(H.executionRole!==void 0&&M(H.executionRole.tags),()=>J("role",z.executionRole,A("deleteRole","executionRole",{name:z.executionRole},{after:["cluster"]}))),
_(H.dockerHubSecret!==void 0&&M(H.dockerHubSecret.tags)&&!V,()=>J("secret",z.dockerHubSecret,A("deleteSecret","secret",{name:z.dockerHubSecret},{after:["autoScalingGroup"]})));
let I=X!==void 0&&!Y?Object.keys(H.clusterTags).filter(B=>B.startsWith("ecs-tenants:")):[];
_(I.length>0,()=>J("tags",z.cluster,A("tagPart","cluster.tags",{keeper:"ecs",id:X?.clusterArn??"",set:{},remove:I})));
let p=new Set(F.flatMap(B=>B.operations.map(P=>P.id))),b=F.map(B=>({...B,operations:B.operations.map(P=>({...P,after:P.after.filter(l=>p.has(l))}))}));
return{planId:O(x(b.map(({resource:B,name:P})=>[B,P])),16),changes:b}},
v={force:!1,maxRemovals:10,keepLogs:!1,keepSecret:!1,plan:!1,timeoutMinutes:15},
Tz=async(z,H)=>{let U=async()=>{let Z=(await Vz(z)).filter(W=>H.targetGroup.test(W.TargetGroupName??""));return[...(await Wz(z,Z.flatMap(W=>W.TargetGroupArn??[]))).values()]},[V,M,X,$]=await Promise.all([Xz(z,H.family),Yz(z,H.alarm),Zz(z),U()]);return{families:V,alarms:M.flatMap(Z=>Z.AlarmName??[]),resourceIds:X.flatMap(Z=>Z.ResourceId??[]).filter(Z=>Z.startsWith(H.resourceId)),targetGroupTags:$}},
y="*",
f=z=>{let{family:H,alarms:U,resourceId:V}=R({cluster:z,tenant:y,service:"web"}),M=X=>X.slice(0,X.indexOf(y));return{family:M(H),alarm:M(U.scaleOut),resourceId:M(V),targetGroup:/^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/}},
bz=(z,H)=>{let U=f(z),V=(M,X)=>M.startsWith(X)?[M.slice(X.length)]:[];return[...new Set([...H.families.flatMap(M=>V(M,U.family)),...H.alarms.flatMap(M=>V(M,U.alarm)).map(M=>M.replace(/\/[^/]*$/,"")),...H.resourceIds.flatMap(M=>V(M,U.resourceId)),...H.targetGroupTags.flatMap(M=>{let X={cluster:z,tenant:M[j.tenant]??"",service:M[j.service]??""};return _z(M,X)?[R(X).serviceName]:[]})])].flatMap(M=>$z(z,M)??[])},
Sz=async(
z,
H)=>{
let[U,V]=await Promise.all([Fz(z,H),Tz(z,f(H))]),M=U.map(W=>({name:W.serviceName??"",tags:D(W.tags)})),X=W=>W[j.tenant]!==void 0&&W[j.cluster]===H,$=M.filter(({tags:W})=>X(W)),Z=new Set(M.map(({name:W})=>W));
return{tenants:$.map(({tags:W})=>({cluster:H,tenant:W[j.tenant]??"",service:W[j.service]??"web"})).sort((W,N)=>W.tenant<N.tenant?-1:1),halfRemoved:bz(H,V).filter(W=>!Z.has(R(W).serviceName)),strangers:M.filter(({tags:W})=>!X(W)).map(({name:W})=>W).sort(),protectedTenants:$.filter(({tags:W})=>W[j.protected]==="on").map(({name:W})=>W).sort()}},
G=z=>`${z.length} ${z.length===1?"tenant":"tenants"}`,
Cz=(
{tenants:z,strangers:H,protectedTenants:U},
V,
M,
X)=>{
if(H.length>0)throw E(`Services that are no tenants are on cluster ${V}: ${H.join(", ")}.`,"Whoever owns them has to remove them.");
if(z.length===0)return;
let $=z.map(({tenant:W})=>W).join(", ");
if(M.force!==!0)throw E(`${G(z)} ${z.length===1?"is":"are"} on cluster ${V}: ${$}.`,`Remove them first, or say force: true and confirm: "${V} and its ${G(z)}".`);
if(U.length>0)throw E(`Protected: ${U.join(", ")}.`,"Unset it first: deploy-tenant --no-protected.");
if(z.length>X)throw E(`${G(z)} would be removed (${$}); maxRemovals is ${X}.`,"Raise maxRemovals if all of them are meant.");
let Z=`${V} and its ${G(z)}`;
if(M.plan!==!0&&M.confirm!==Z)throw wz([{pointer:"/confirm",message:`/confirm is ${JSON.stringify(M.confirm??"")}, and ${G(z)} would be removed too: ${$}.`,hint:`To remove them: confirm: "${Z}".`}])},
g=async(z,H,U,V)=>{if(U.length===0)return[];let M=U.map(Z=>{let W=R(Z);return{identity:Z,names:W,query:Az(Z,W)}}),X=M.map(({query:Z})=>Z),$=await Jz(z,H.name,Promise.resolve(H),X,Bz);return M.flatMap(({identity:Z,names:W,query:N})=>{let Y=$.tenants.get(N.key),F=Y===void 0?[]:Iz({identity:Z,names:W,read:$,remains:Y,keepLogs:V});return F.length===0?[]:[{identity:Z,changes:F}]})},
Oz=async(
z,
H,
U,
V,
M)=>{
if(U.cluster===void 0)return[];
if(w(U,H).protected===!0)throw E(`Cluster ${H.cluster} is protected.`,`Unset it first: create-cluster --name ${H.cluster} --no-protected.`);
let[X,[$]]=await Promise.all([Sz(z,H.cluster),Nz(z,[H.cluster])]);
if($===void 0)return[];
let Z=V.keepLogs===!0,W=(await g(z,$,X.halfRemoved,Z)).filter(({changes:Y})=>Y.some(F=>F.resource!=="logGroup")),N=[...X.tenants,...W.map(({identity:Y})=>Y)];
return Cz({...X,tenants:N},H.cluster,V,M),[...await g(z,$,X.tenants,Z),...W].flatMap(({changes:Y})=>Y)},
m=async(z,H)=>{let U=i(H.name,await o(z)),V=await r(z,{...U,policyName:a},s(H.name));return t(V,H.accountId),{names:U,found:V}},
xz=(z,H)=>{let U=H.flatMap(V=>V.operations.map(M=>M.id));return{ofTenants:H,planId:H.length===0?z.planId:O(x([z.planId,H.map(({resource:V,name:M})=>[V,M])]),16),changes:[...H,...z.changes.map(V=>({...V,operations:V.operations.map(M=>({...M,after:[...U,...M.after]}))}))]}},
hz=async(z,H)=>{let{names:U,found:V}=await m(z,H),M={...v,...H},X=await Oz(z,U,V,H,M.maxRemovals),$=w(V,U);return{names:U,found:V,plan:xz(h({names:U,found:V,present:$,keepSecret:M.keepSecret}),X)}},
d=z=>n(z.kind),
vz=(z,H,U)=>d(H)?e({clients:z,patience:U,dockerHubLogin:void 0},H.kind,H.input):Qz(z,H.kind,H.input,U),
yz=(z,H)=>new q(L.timedOut,`The removal is not at its end after ${z} minutes.`,{hint:"Run again: it goes on where this run ended.",cause:H}),
fz=async(
z,
H,
U)=>{
let V={...v,...z},
{log:M,report:X}=H,
$=AbortSignal.timeout(V.timeoutMinutes*6e4),
Z=AbortSignal.any([H.signal,$]),
W=new Pz(M,Z),
N=jz(
{
prepare:()=>hz(U,z),
planned:Y=>{let{account:F,region:_}=Y.found;if(M.info(`account ${F}, Region ${_}, cluster ${z.name}`),M.info(V.plan?`plan ${Y.plan.planId}: ${C(Y.plan.changes)}`:C(Y.plan.changes)),V.plan)for(let Q of S(Y.plan.changes))M.info(Q);for(let Q of Kz(Y.plan.ofTenants,V.timeoutMinutes))M.info(Q);X({cluster:z.name,account:F,region:_,planId:Y.plan.planId,changes:k(Y.plan.changes),depth:"deep"})},
apply:async Y=>{let F=await Dz(Y.plan.changes.flatMap(_=>_.operations),{changes:Y.plan.changes,execute:async _=>{let Q=d(_)?void 0:Gz(Y.plan.ofTenants,_);return Q!==void 0&&M.waiting(Q),vz(U,_,W)},signal:Z,log:M,line:Ez,incomplete:_=>X({changes:k(Y.plan.changes,_)})});return X({changes:k(Y.plan.changes,F)}),F},
isPlan:V.plan,
approvedPlan:z.approvedPlan,
lines:({plan:Y})=>S(Y.changes),
log:M});
try{
if(await N(),V.plan)return{code:L.done,result:{}};
let{names:Y,found:F}=await m(U,z),_=h({names:Y,found:F,present:w(F,Y),keepSecret:V.keepSecret}).changes;
if(_.length>0)throw new q(L.timedOut,`Still there: ${_.map(I=>`${I.resource} ${I.name}`).join(", ")}.`,{hint:"Run again: it goes on where this run ended."});
let Q=I=>V.keepLogs&&I.includes(":log-group:")||V.keepSecret&&I.includes(":secret:");
await Rz(U,{[kz.cluster]:z.name},qz,{isKept:Q,log:M});
let K=zz(F,Y).map(I=>`${I.resource} ${I.name}`);
return M.info(K.length===0?"nothing of the cluster is left":`left, because it is not ours: ${K.join(", ")}`),{code:L.done,result:{}}}
catch(Y){throw!$.aborted||H.signal.aborted||Y instanceof q?Y:yz(V.timeoutMinutes,Y)}},
gz=(z,H)=>Lz(Hz,z,H,U=>fz(z,H,U));
export{gz as run};
