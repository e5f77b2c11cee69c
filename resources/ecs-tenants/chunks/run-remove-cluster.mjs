import{B as l,b as u,o as J,m as L,n as i,r as o,q as r,p as a,A as s,v as t,C as n,x as e,z as zz,y as Hz}from"./clusters.mjs";
import{i as Mz,ag as Uz,ah as Vz,d as Wz,ai as Xz,aj as Yz,ak as Zz,W as K,al as _z,am as $z,Q as Fz,an as Az,ao as Jz,ap as Bz,aq as Iz,ar as Nz,as as Pz,K as Qz,I as S,L as jz,J as w,M as Dz,at as Ez,H as C,au as Gz,av as Kz,N as Rz}from"./tenants.mjs";
import{t as j,h as O,a as x}from"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{t as Q,h as D,i as Lz,S as k,f as R,c as wz}from"./base.mjs";
var q=async(z,...H)=>{try{return await z()}catch(U){if(Mz(U,...H))return!1;throw U}},
kz=[
...Uz,
{of:/:ec2:[^:]*:[^:]*:security-group\/(.+)$/,isThere:async(z,H)=>{let{send:U,DescribeSecurityGroupsCommand:V}=await z.ec2(),M=()=>U(new V({GroupIds:[H]}));return q(async()=>((await M()).SecurityGroups??[]).length>0,"InvalidGroup.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,isThere:async(z,H)=>{let{send:U,DescribeLaunchTemplatesCommand:V}=await z.ec2(),M=()=>U(new V({LaunchTemplateIds:[H]}));return q(async()=>((await M()).LaunchTemplates??[]).length>0,"InvalidLaunchTemplateId.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:instance\/(.+)$/,isThere:async(z,H)=>{let{send:U,DescribeInstancesCommand:V}=await z.ec2(),M=()=>U(new V({InstanceIds:[H]}));return q(async()=>((await M()).Reservations??[]).flatMap(X=>X.Instances??[]).some(X=>!["terminated","shutting-down"].includes(X.State?.Name??"")),"InvalidInstanceID.NotFound")}},
{of:/:secretsmanager:[^:]*:[^:]*:secret:/,isThere:async(z,H,U)=>await l(z,U)!==void 0}],
B=(z,H,U)=>({resource:z,name:H,action:"remove",reason:"asked for",fields:[],operations:[U]}),
h=(
{names:z,found:H,present:U,keepSecret:V})=>{
let M=I=>u(I,z.cluster),{cluster:X,capacityProvider:_,autoScalingGroup:Z,launchTemplate:W,loadBalancer:Y}=H,$=X!==void 0&&U.existingCluster!==!0&&M(H.clusterTags),F=[],A=(I,P)=>{I&&F.push(P())},G=(X?.capacityProviders??[]).length>0;
A($&&G,()=>B("cluster",`${z.cluster}: its capacity providers`,J("detachCapacityProviders","detach",{cluster:z.cluster}))),
A(_!==void 0&&M(j(_.tags)),()=>B("capacityProvider",z.capacityProvider,J("deleteCapacityProvider","capacityProvider",{name:z.capacityProvider},{after:["detach"]}))),
A(Z!==void 0&&M(j(Z.Tags)),()=>B("autoScalingGroup",z.autoScalingGroup,J("deleteAutoScalingGroup","autoScalingGroup",{name:z.autoScalingGroup},{after:["capacityProvider"]}))),
A(W!==void 0&&M(W.tags),()=>B("launchTemplate",z.launchTemplate,J("deleteLaunchTemplate","launchTemplate",{name:z.launchTemplate},{after:["autoScalingGroup"]})));
let N=Y?.LoadBalancerName===z.loadBalancer&&M(H.loadBalancerTags);
A(N,()=>B("loadBalancer",z.loadBalancer,J("deleteLoadBalancer","loadBalancer",{arn:Y?.LoadBalancerArn??""}))),
A(H.taskGroup?.GroupId!==void 0&&M(j(H.taskGroup.Tags)),()=>B("securityGroup",z.taskGroup,J("deleteSecurityGroup","taskGroup",{id:H.taskGroup?.GroupId??""},{after:["autoScalingGroup","launchTemplate"]}))),
A(H.loadBalancerGroup?.GroupId!==void 0&&M(j(H.loadBalancerGroup.Tags)),()=>B("securityGroup",z.loadBalancerGroup,J("deleteSecurityGroup","loadBalancerGroup",{id:H.loadBalancerGroup?.GroupId??""},{after:["loadBalancer","taskGroup"]}))),
A($,()=>B("cluster",z.cluster,J("deleteCluster","cluster",{name:z.cluster},{after:["detach","autoScalingGroup","capacityProvider"]}))),
A(H.instanceProfile!==void 0&&M(H.instanceProfile.tags),()=>B("instanceProfile",z.instanceProfile,J("deleteInstanceProfile","instanceProfile",{name:z.instanceProfile,roles:H.instanceProfile?.roles??[]},{after:["autoScalingGroup"]}))),
A(H.instanceRole!==void 0&&M(H.instanceRole.tags),()=>B("role",z.instanceRole,J("deleteRole","instanceRole",{name:z.instanceRole},{after:["instanceProfile"]}))),
A(H.executionRole!==void 0&&M(H.executionRole.tags),()=>B("role",z.executionRole,J("deleteRole","executionRole",{name:z.executionRole},{after:["cluster"]}))),
A(H.dockerHubSecret!==void 0&&M(H.dockerHubSecret.tags)&&!V,()=>B("secret",z.dockerHubSecret,J("deleteSecret","secret",{name:z.dockerHubSecret},{after:["autoScalingGroup"]})));
let T=X!==void 0&&!$?Object.keys(H.clusterTags).filter(I=>I.startsWith("ecs-tenants:")):[];
A(T.length>0,()=>B("tags",z.cluster,J("tagPart","cluster.tags",{keeper:"ecs",id:X?.clusterArn??"",set:{},remove:T})));
let d=new Set(F.flatMap(I=>I.operations.map(P=>P.id))),b=F.map(I=>({...I,operations:I.operations.map(P=>({...P,after:P.after.filter(c=>d.has(c))}))}));
return{planId:O(x(b.map(({resource:I,name:P})=>[I,P])),16),changes:b}},
v={force:!1,maxRemovals:10,keepLogs:!1,keepSecret:!1,plan:!1,timeoutMinutes:15},
qz=async(z,H)=>{let U=async()=>{let Z=(await Vz(z)).filter(W=>H.targetGroup.test(W.TargetGroupName??""));return[...(await Wz(z,Z.flatMap(W=>W.TargetGroupArn??[]))).values()]},[V,M,X,_]=await Promise.all([Xz(z,H.family),Yz(z,H.alarm),Zz(z),U()]);return{families:V,alarms:M.flatMap(Z=>Z.AlarmName??[]),resourceIds:X.flatMap(Z=>Z.ResourceId??[]).filter(Z=>Z.startsWith(H.resourceId)),targetGroupTags:_}},
y="*",
f=z=>{let{family:H,alarms:U,resourceId:V}=K({cluster:z,tenant:y,service:"web"}),M=X=>X.slice(0,X.indexOf(y));return{family:M(H),alarm:M(U.scaleOut),resourceId:M(V),targetGroup:/^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/}},
Tz=(z,H)=>{let U=f(z),V=(M,X)=>M.startsWith(X)?[M.slice(X.length)]:[];return[...new Set([...H.families.flatMap(M=>V(M,U.family)),...H.alarms.flatMap(M=>V(M,U.alarm)).map(M=>M.replace(/\/[^/]*$/,"")),...H.resourceIds.flatMap(M=>V(M,U.resourceId)),...H.targetGroupTags.flatMap(M=>{let X={cluster:z,tenant:M[Q.tenant]??"",service:M[Q.service]??""};return _z(M,X)?[K(X).serviceName]:[]})])].flatMap(M=>$z(z,M)??[])},
bz=async(
z,
H)=>{
let[U,V]=await Promise.all([Fz(z,H),qz(z,f(H))]),M=U.map(W=>({name:W.serviceName??"",tags:j(W.tags)})),X=W=>W[Q.tenant]!==void 0&&W[Q.cluster]===H,_=M.filter(({tags:W})=>X(W)),Z=new Set(M.map(({name:W})=>W));
return{tenants:_.map(({tags:W})=>({cluster:H,tenant:W[Q.tenant]??"",service:W[Q.service]??"web"})).sort((W,Y)=>W.tenant<Y.tenant?-1:1),halfRemoved:Tz(H,V).filter(W=>!Z.has(K(W).serviceName)),strangers:M.filter(({tags:W})=>!X(W)).map(({name:W})=>W).sort(),protectedTenants:_.filter(({tags:W})=>W[Q.protected]==="on").map(({name:W})=>W).sort()}},
E=z=>`${z.length} ${z.length===1?"tenant":"tenants"}`,
Sz=(
{tenants:z,strangers:H,protectedTenants:U},
V,
M,
X)=>{
if(H.length>0)throw D(`Services that are no tenants are on cluster ${V}: ${H.join(", ")}.`,"Whoever owns them has to remove them.");
if(z.length===0)return;
let _=z.map(({tenant:W})=>W).join(", ");
if(M.force!==!0)throw D(`${E(z)} ${z.length===1?"is":"are"} on cluster ${V}: ${_}.`,`Remove them first, or say force: true and confirm: "${V} and its ${E(z)}".`);
if(U.length>0)throw D(`Protected: ${U.join(", ")}.`,"Unset it first: deploy-tenant --no-protected.");
if(z.length>X)throw D(`${E(z)} would be removed (${_}); maxRemovals is ${X}.`,"Raise maxRemovals if all of them are meant.");
let Z=`${V} and its ${E(z)}`;
if(M.plan!==!0&&M.confirm!==Z)throw Lz([{pointer:"/confirm",message:`/confirm is ${JSON.stringify(M.confirm??"")}, and ${E(z)} would be removed too: ${_}.`,hint:`To remove them: confirm: "${Z}".`}])},
g=async(z,H,U,V)=>{if(U.length===0)return[];let M=U.map(Z=>{let W=K(Z);return{identity:Z,names:W,query:Az(Z,W)}}),X=M.map(({query:Z})=>Z),_=await Jz(z,H.name,Promise.resolve(H),X,Bz);return M.flatMap(({identity:Z,names:W,query:Y})=>{let $=_.tenants.get(Y.key),F=$===void 0?[]:Iz({identity:Z,names:W,read:_,remains:$,keepLogs:V});return F.length===0?[]:[{identity:Z,changes:F}]})},
Cz=async(
z,
H,
U,
V,
M)=>{
if(U.cluster===void 0)return[];
if(L(U,H).protected===!0)throw D(`Cluster ${H.cluster} is protected.`,`Unset it first: create-cluster --name ${H.cluster} --no-protected.`);
let[X,[_]]=await Promise.all([bz(z,H.cluster),Nz(z,[H.cluster])]);
if(_===void 0)return[];
let Z=V.keepLogs===!0,W=(await g(z,_,X.halfRemoved,Z)).filter(({changes:$})=>$.some(F=>F.resource!=="logGroup")),Y=[...X.tenants,...W.map(({identity:$})=>$)];
return Sz({...X,tenants:Y},H.cluster,V,M),[...await g(z,_,X.tenants,Z),...W].flatMap(({changes:$})=>$)},
m=async(z,H)=>{let U=i(H.name,await o(z)),V=await r(z,{...U,policyName:a},s(H.name));return t(V,H.accountId),{names:U,found:V}},
Oz=(z,H)=>{let U=H.flatMap(V=>V.operations.map(M=>M.id));return{ofTenants:H,planId:H.length===0?z.planId:O(x([z.planId,H.map(({resource:V,name:M})=>[V,M])]),16),changes:[...H,...z.changes.map(V=>({...V,operations:V.operations.map(M=>({...M,after:[...U,...M.after]}))}))]}},
xz=async(z,H)=>{let{names:U,found:V}=await m(z,H),M={...v,...H},X=await Cz(z,U,V,H,M.maxRemovals),_=L(V,U);return{names:U,found:V,plan:Oz(h({names:U,found:V,present:_,keepSecret:M.keepSecret}),X)}},
p=z=>n(z.kind),
hz=(z,H,U)=>p(H)?e({clients:z,signal:U,dockerHubLogin:void 0},H.kind,H.input):Pz(z,H.kind,H.input,U),
vz=(z,H)=>new k(R.timedOut,`The removal is not at its end after ${z} minutes.`,{hint:"Run again: it goes on where this run ended.",cause:H}),
yz=async(
z,
H,
U)=>{
let V={...v,...z},
{log:M,report:X}=H,
_=AbortSignal.timeout(V.timeoutMinutes*6e4),
Z=AbortSignal.any([H.signal,_]),
W=Qz(
{
prepare:()=>xz(U,z),
planned:Y=>{let{account:$,region:F}=Y.found;if(M.info(`account ${$}, Region ${F}, cluster ${z.name}`),M.info(V.plan?`plan ${Y.plan.planId}: ${C(Y.plan.changes)}`:C(Y.plan.changes)),V.plan)for(let A of S(Y.plan.changes))M.info(A);for(let A of Gz(Y.plan.ofTenants,V.timeoutMinutes))M.info(A);X({cluster:z.name,account:$,region:F,planId:Y.plan.planId,changes:w(Y.plan.changes),depth:"deep"})},
apply:async Y=>{let $=await jz(Y.plan.changes.flatMap(F=>F.operations),{changes:Y.plan.changes,execute:async F=>{let A=p(F)?void 0:Ez(Y.plan.ofTenants,F);return A!==void 0&&M.waiting(A),hz(U,F,Z)},signal:Z,log:M,line:Dz,incomplete:F=>X({changes:w(Y.plan.changes,F)})});return X({changes:w(Y.plan.changes,$)}),$},
isPlan:V.plan,
approvedPlan:z.approvedPlan,
lines:({plan:Y})=>S(Y.changes),
log:M});
try{
if(await W(),V.plan)return{code:R.done,result:{}};
let{names:Y,found:$}=await m(U,z),F=h({names:Y,found:$,present:L($,Y),keepSecret:V.keepSecret}).changes;
if(F.length>0)throw new k(R.timedOut,`Still there: ${F.map(N=>`${N.resource} ${N.name}`).join(", ")}.`,{hint:"Run again: it goes on where this run ended."});
let A=N=>V.keepLogs&&N.includes(":log-group:")||V.keepSecret&&N.includes(":secret:");
await Kz(U,{[wz.cluster]:z.name},kz,{isKept:A,log:M});
let G=zz($,Y).map(N=>`${N.resource} ${N.name}`);
return M.info(G.length===0?"nothing of the cluster is left":`left, because it is not ours: ${G.join(", ")}`),{code:R.done,result:{}}}
catch(Y){throw!_.aborted||H.signal.aborted||Y instanceof k?Y:vz(V.timeoutMinutes,Y)}},
fz=(z,H)=>Rz(Hz,z,H,U=>yz(z,H,U));
export{fz as run};
