import{E as c,f as u,o as B,e as G,r as L,s as i,u as o,v as r,p as a,D as s,y as t,F as n,A as e,C as zz,B as Hz}from"./clusters.mjs";
import{i as Mz,ae as Uz,af as Vz,d as Wz,ag as Xz,ah as Yz,ai as Zz,V as K,aj as _z,Q as $z,b as Az,ak as Jz,al as Bz,am as Iz,an as Nz,ao as Pz,ap as Qz,K as jz,J as S,L as Dz,M as Ez,aq as Fz,I as C,ar as Gz,as as Kz,N as Rz}from"./tenants.mjs";
import"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{i as O,k as x,t as j,x as Lz,j as D,l as wz,S as w,h as R,c as kz}from"./base.mjs";
var k=async(z,...H)=>{try{return await z()}catch(U){if(Mz(U,...H))return!1;throw U}},
qz=[
...Uz,
{of:/:ec2:[^:]*:[^:]*:security-group\/(.+)$/,isThere:async(z,H)=>{let{send:U,DescribeSecurityGroupsCommand:V}=await z.ec2(),M=()=>U(new V({GroupIds:[H]}));return k(async()=>((await M()).SecurityGroups??[]).length>0,"InvalidGroup.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,isThere:async(z,H)=>{let{send:U,DescribeLaunchTemplatesCommand:V}=await z.ec2(),M=()=>U(new V({LaunchTemplateIds:[H]}));return k(async()=>((await M()).LaunchTemplates??[]).length>0,"InvalidLaunchTemplateId.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:instance\/(.+)$/,isThere:async(z,H)=>{let{send:U,DescribeInstancesCommand:V}=await z.ec2(),M=()=>U(new V({InstanceIds:[H]}));return k(async()=>((await M()).Reservations??[]).flatMap(X=>X.Instances??[]).some(X=>!["terminated","shutting-down"].includes(X.State?.Name??"")),"InvalidInstanceID.NotFound")}},
{of:/:secretsmanager:[^:]*:[^:]*:secret:/,isThere:async(z,H,U)=>await c(z,U)!==void 0}],
I=(z,H,U)=>({resource:z,name:H,action:"remove",reason:"asked for",fields:[],operations:[U]}),
h=(
{names:z,found:H,present:U,keepSecret:V})=>{
let M=N=>u(N,z.cluster),{cluster:X,capacityProvider:_,autoScalingGroup:Z,launchTemplate:W,loadBalancer:Y}=H,$=X!==void 0&&U.existingCluster!==!0&&M(H.clusterTags),A=[],J=(N,Q)=>{N&&A.push(Q())},F=(X?.capacityProviders??[]).length>0;
J($&&F,()=>I("cluster",`${z.cluster}: its capacity providers`,B("detachCapacityProviders","detach",{cluster:z.cluster}))),
J(_!==void 0&&M(G(_.tags)),()=>I("capacityProvider",z.capacityProvider,B("deleteCapacityProvider","capacityProvider",{name:z.capacityProvider},{after:["detach"]}))),
J(Z!==void 0&&M(G(Z.Tags)),()=>I("autoScalingGroup",z.autoScalingGroup,B("deleteAutoScalingGroup","autoScalingGroup",{name:z.autoScalingGroup},{after:["capacityProvider"]}))),
J(W!==void 0&&M(W.tags),()=>I("launchTemplate",z.launchTemplate,B("deleteLaunchTemplate","launchTemplate",{name:z.launchTemplate},{after:["autoScalingGroup"]})));
let P=Y?.LoadBalancerName===z.loadBalancer&&M(H.loadBalancerTags);
J(P,()=>I("loadBalancer",z.loadBalancer,B("deleteLoadBalancer","loadBalancer",{arn:Y?.LoadBalancerArn??""}))),
J(H.taskGroup?.GroupId!==void 0&&M(G(H.taskGroup.Tags)),()=>I("securityGroup",z.taskGroup,B("deleteSecurityGroup","taskGroup",{id:H.taskGroup?.GroupId??""},{after:["autoScalingGroup","launchTemplate"]}))),
J(H.loadBalancerGroup?.GroupId!==void 0&&M(G(H.loadBalancerGroup.Tags)),()=>I("securityGroup",z.loadBalancerGroup,B("deleteSecurityGroup","loadBalancerGroup",{id:H.loadBalancerGroup?.GroupId??""},{after:["loadBalancer","taskGroup"]}))),
J($,()=>I("cluster",z.cluster,B("deleteCluster","cluster",{name:z.cluster},{after:["detach","autoScalingGroup","capacityProvider"]}))),
J(H.instanceProfile!==void 0&&M(H.instanceProfile.tags),()=>I("instanceProfile",z.instanceProfile,B("deleteInstanceProfile","instanceProfile",{name:z.instanceProfile,roles:H.instanceProfile?.roles??[]},{after:["autoScalingGroup"]}))),
J(H.instanceRole!==void 0&&M(H.instanceRole.tags),()=>I("role",z.instanceRole,B("deleteRole","instanceRole",{name:z.instanceRole},{after:["instanceProfile"]}))),
J(H.executionRole!==void 0&&M(H.executionRole.tags),()=>I("role",z.executionRole,B("deleteRole","executionRole",{name:z.executionRole},{after:["cluster"]}))),
J(H.dockerHubSecret!==void 0&&M(H.dockerHubSecret.tags)&&!V,()=>I("secret",z.dockerHubSecret,B("deleteSecret","secret",{name:z.dockerHubSecret},{after:["autoScalingGroup"]})));
let T=X!==void 0&&!$?Object.keys(H.clusterTags).filter(N=>N.startsWith("ecs-tenants:")):[];
J(T.length>0,()=>I("tags",z.cluster,B("tagPart","cluster.tags",{keeper:"ecs",id:X?.clusterArn??"",set:{},remove:T})));
let p=new Set(A.flatMap(N=>N.operations.map(Q=>Q.id))),b=A.map(N=>({...N,operations:N.operations.map(Q=>({...Q,after:Q.after.filter(l=>p.has(l))}))}));
return{planId:O(x(b.map(({resource:N,name:Q})=>[N,Q])),16),changes:b}},
v={force:!1,maxRemovals:10,keepLogs:!1,keepSecret:!1,plan:!1,timeoutMinutes:15},
Tz=async(z,H)=>{let U=async()=>{let Z=(await Vz(z)).filter(W=>H.targetGroup.test(W.TargetGroupName??""));return[...(await Wz(z,Z.flatMap(W=>W.TargetGroupArn??[]))).values()]},[V,M,X,_]=await Promise.all([Xz(z,H.family),Yz(z,H.alarm),Zz(z),U()]);return{families:V,alarms:M.flatMap(Z=>Z.AlarmName??[]),resourceIds:X.flatMap(Z=>Z.ResourceId??[]).filter(Z=>Z.startsWith(H.resourceId)),targetGroupTags:_}},
y="*",
f=z=>{let{family:H,alarms:U,resourceId:V}=K({cluster:z,tenant:y,service:"web"}),M=X=>X.slice(0,X.indexOf(y));return{family:M(H),alarm:M(U.scaleOut),resourceId:M(V),targetGroup:/^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/}},
bz=(z,H)=>{let U=f(z),V=(M,X)=>M.startsWith(X)?[M.slice(X.length)]:[];return[...new Set([...H.families.flatMap(M=>V(M,U.family)),...H.alarms.flatMap(M=>V(M,U.alarm)).map(M=>M.replace(/\/[^/]*$/,"")),...H.resourceIds.flatMap(M=>V(M,U.resourceId)),...H.targetGroupTags.flatMap(M=>{let X={cluster:z,tenant:M[j.tenant]??"",service:M[j.service]??""};return Lz(M,X)?[K(X).serviceName]:[]})])].flatMap(M=>_z(z,M)??[])},
Sz=async(
z,
H)=>{
let[U,V]=await Promise.all([$z(z,H),Tz(z,f(H))]),M=U.map(W=>({name:W.serviceName??"",tags:Az(W.tags)})),X=W=>W[j.tenant]!==void 0&&W[j.cluster]===H,_=M.filter(({tags:W})=>X(W)),Z=new Set(M.map(({name:W})=>W));
return{tenants:_.map(({tags:W})=>({cluster:H,tenant:W[j.tenant]??"",service:W[j.service]??"web"})).sort((W,Y)=>W.tenant<Y.tenant?-1:1),halfRemoved:bz(H,V).filter(W=>!Z.has(K(W).serviceName)),strangers:M.filter(({tags:W})=>!X(W)).map(({name:W})=>W).sort(),protectedTenants:_.filter(({tags:W})=>W[j.protected]==="on").map(({name:W})=>W).sort()}},
E=z=>`${z.length} ${z.length===1?"tenant":"tenants"}`,
Cz=(
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
if(M.plan!==!0&&M.confirm!==Z)throw wz([{pointer:"/confirm",message:`/confirm is ${JSON.stringify(M.confirm??"")}, and ${E(z)} would be removed too: ${_}.`,hint:`To remove them: confirm: "${Z}".`}])},
g=async(z,H,U,V)=>{if(U.length===0)return[];let M=U.map(Z=>{let W=K(Z);return{identity:Z,names:W,query:Jz(Z,W)}}),X=M.map(({query:Z})=>Z),_=await Bz(z,H.name,Promise.resolve(H),X,Iz);return M.flatMap(({identity:Z,names:W,query:Y})=>{let $=_.tenants.get(Y.key),A=$===void 0?[]:Nz({identity:Z,names:W,read:_,remains:$,keepLogs:V});return A.length===0?[]:[{identity:Z,changes:A}]})},
Oz=async(
z,
H,
U,
V,
M)=>{
if(U.cluster===void 0)return[];
if(L(U,H).protected===!0)throw D(`Cluster ${H.cluster} is protected.`,`Unset it first: create-cluster --name ${H.cluster} --no-protected.`);
let[X,[_]]=await Promise.all([Sz(z,H.cluster),Pz(z,[H.cluster])]);
if(_===void 0)return[];
let Z=V.keepLogs===!0,W=(await g(z,_,X.halfRemoved,Z)).filter(({changes:$})=>$.some(A=>A.resource!=="logGroup")),Y=[...X.tenants,...W.map(({identity:$})=>$)];
return Cz({...X,tenants:Y},H.cluster,V,M),[...await g(z,_,X.tenants,Z),...W].flatMap(({changes:$})=>$)},
q=({plan:z},H)=>z.changes.map(({resource:U,name:V,action:M,reason:X,operations:_})=>({resource:U,name:V,action:M,reason:X,...H===void 0?{}:{done:_.every(Z=>H.has(Z.id))},fields:[]})),
m=async(z,H)=>{let U=i(H.name,await o(z)),V=await r(z,{...U,policyName:a},s(H.name));return t(V,H.accountId),{names:U,found:V}},
xz=(z,H)=>{let U=H.flatMap(V=>V.operations.map(M=>M.id));return{ofTenants:H,planId:H.length===0?z.planId:O(x([z.planId,H.map(({resource:V,name:M})=>[V,M])]),16),changes:[...H,...z.changes.map(V=>({...V,operations:V.operations.map(M=>({...M,after:[...U,...M.after]}))}))]}},
hz=async(z,H)=>{let{names:U,found:V}=await m(z,H),M={...v,...H},X=await Oz(z,U,V,H,M.maxRemovals),_=L(V,U);return{names:U,found:V,plan:xz(h({names:U,found:V,present:_,keepSecret:M.keepSecret}),X)}},
d=z=>n(z.kind),
vz=(z,H,U)=>d(H)?e({clients:z,signal:U,dockerHubLogin:void 0},H.kind,H.input):Qz(z,H.kind,H.input,U),
yz=(z,H)=>new w(R.timedOut,`The removal is not at its end after ${z} minutes.`,{hint:"Run again: it goes on where this run ended.",cause:H}),
fz=async(
z,
H,
U)=>{
let V={...v,...z},
{log:M,report:X}=H,
_=AbortSignal.timeout(V.timeoutMinutes*6e4),
Z=AbortSignal.any([H.signal,_]),
W=jz(
{
prepare:()=>hz(U,z),
planned:Y=>{let{account:$,region:A}=Y.found;if(M.info(`account ${$}, Region ${A}, cluster ${z.name}`),M.info(V.plan?`plan ${Y.plan.planId}: ${C(Y.plan.changes)}`:C(Y.plan.changes)),V.plan)for(let J of S(Y.plan.changes))M.info(J);for(let J of Gz(Y.plan.ofTenants,V.timeoutMinutes))M.info(J);X({cluster:z.name,account:$,region:A,planId:Y.plan.planId,changes:q(Y),depth:"deep"})},
apply:async Y=>{let $=await Dz(Y.plan.changes.flatMap(A=>A.operations),{changes:Y.plan.changes,execute:async A=>{let J=d(A)?void 0:Fz(Y.plan.ofTenants,A);return J!==void 0&&M.waiting(J),vz(U,A,Z)},signal:Z,log:M,line:Ez,incomplete:A=>X({changes:q(Y,A)})});return X({changes:q(Y,$)}),$},
isPlan:V.plan,
approvedPlan:z.approvedPlan,
lines:({plan:Y})=>S(Y.changes),
log:M});
try{
if(await W(),V.plan)return{code:R.done,result:{}};
let{names:Y,found:$}=await m(U,z),A=h({names:Y,found:$,present:L($,Y),keepSecret:V.keepSecret}).changes;
if(A.length>0)throw new w(R.timedOut,`Still there: ${A.map(P=>`${P.resource} ${P.name}`).join(", ")}.`,{hint:"Run again: it goes on where this run ended."});
let J=P=>V.keepLogs&&P.includes(":log-group:")||V.keepSecret&&P.includes(":secret:");
await Kz(U,{[kz.cluster]:z.name},qz,{isKept:J,log:M});
let F=zz($,Y).map(P=>`${P.resource} ${P.name}`);
return M.info(F.length===0?"nothing of the cluster is left":`left, because it is not ours: ${F.join(", ")}`),{code:R.done,result:{}}}
catch(Y){throw!_.aborted||H.signal.aborted||Y instanceof w?Y:yz(V.timeoutMinutes,Y)}},
gz=(z,H)=>Rz(Hz,z,H,U=>fz(z,H,U));
export{gz as run};
