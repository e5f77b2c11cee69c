import{E as c,f as u,o as B,e as G,r as w,s as i,u as o,v as r,p as a,D as s,y as t,F as n,A as e,C as zz,B as Hz}from"./clusters.mjs";
import{i as Mz,af as Uz,ag as Vz,d as Wz,ah as Xz,ai as Yz,aj as Zz,W as K,ak as _z,R as $z,b as Az,al as Jz,am as Bz,an as Iz,ao as Nz,ap as Pz,aq as Qz,K as jz,J as S,L as Dz,M as Ez,ar as Fz,I as C,as as Gz,at as Kz,N as Rz,O as wz}from"./tenants.mjs";
import"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{i as O,k as x,t as j,x as Lz,j as D,l as kz,S as L,h as R,c as qz}from"./base.mjs";
var k=async(z,...H)=>{try{return await z()}catch(V){if(Mz(V,...H))return!1;throw V}},
Tz=[
...Uz,
{of:/:ec2:[^:]*:[^:]*:security-group\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeSecurityGroupsCommand:U}=await z.ec2(),M=()=>V(new U({GroupIds:[H]}));return k(async()=>((await M()).SecurityGroups??[]).length>0,"InvalidGroup.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeLaunchTemplatesCommand:U}=await z.ec2(),M=()=>V(new U({LaunchTemplateIds:[H]}));return k(async()=>((await M()).LaunchTemplates??[]).length>0,"InvalidLaunchTemplateId.NotFound")}},
{of:/:ec2:[^:]*:[^:]*:instance\/(.+)$/,isThere:async(z,H)=>{let{send:V,DescribeInstancesCommand:U}=await z.ec2(),M=()=>V(new U({InstanceIds:[H]}));return k(async()=>((await M()).Reservations??[]).flatMap(X=>X.Instances??[]).some(X=>!["terminated","shutting-down"].includes(X.State?.Name??"")),"InvalidInstanceID.NotFound")}},
{of:/:secretsmanager:[^:]*:[^:]*:secret:/,isThere:async(z,H,V)=>await c(z,V)!==void 0}],
I=(z,H,V)=>({resource:z,name:H,action:"remove",reason:"asked for",fields:[],operations:[V]}),
h=(
{names:z,found:H,present:V,keepSecret:U})=>{
let M=N=>u(N,z.cluster),{cluster:X,capacityProvider:_,autoScalingGroup:Z,launchTemplate:W,loadBalancer:Y}=H,$=X!==void 0&&V.existingCluster!==!0&&M(H.clusterTags),A=[],J=(N,Q)=>{N&&A.push(Q())},F=(X?.capacityProviders??[]).length>0;
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
J(H.dockerHubSecret!==void 0&&M(H.dockerHubSecret.tags)&&!U,()=>I("secret",z.dockerHubSecret,B("deleteSecret","secret",{name:z.dockerHubSecret},{after:["autoScalingGroup"]})));
let T=X!==void 0&&!$?Object.keys(H.clusterTags).filter(N=>N.startsWith("ecs-tenants:")):[];
J(T.length>0,()=>I("tags",z.cluster,B("tagPart","cluster.tags",{keeper:"ecs",id:X?.clusterArn??"",set:{},remove:T})));
let p=new Set(A.flatMap(N=>N.operations.map(Q=>Q.id))),b=A.map(N=>({...N,operations:N.operations.map(Q=>({...Q,after:Q.after.filter(l=>p.has(l))}))}));
return{planId:O(x(b.map(({resource:N,name:Q})=>[N,Q])),16),changes:b}},
v={force:!1,maxRemovals:10,keepLogs:!1,keepSecret:!1,plan:!1,timeoutMinutes:15},
bz=async(
z,
H)=>{
let V=async()=>{let Z=(await Vz(z)).filter(W=>H.targetGroup.test(W.TargetGroupName??""));return[...(await Wz(z,Z.flatMap(W=>W.TargetGroupArn??[]))).values()]},[U,M,X,_]=await Promise.all([Xz(z,H.family),Yz(z,H.alarm),Zz(z),V()]);
return{families:U,alarms:M.flatMap(Z=>Z.AlarmName??[]),resourceIds:X.flatMap(Z=>Z.ResourceId??[]).filter(Z=>Z.startsWith(H.resourceId)),targetGroupTags:_}},
y="*",
f=z=>{let{family:H,alarms:V,resourceId:U}=K({cluster:z,tenant:y,service:"web"}),M=X=>X.slice(0,X.indexOf(y));return{family:M(H),alarm:M(V.scaleOut),resourceId:M(U),targetGroup:/^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/}},
Sz=(
z,
H)=>{
let V=f(z),U=(M,X)=>M.startsWith(X)?[M.slice(X.length)]:[];
return[
...new Set([...H.families.flatMap(M=>U(M,V.family)),...H.alarms.flatMap(M=>U(M,V.alarm)).map(M=>M.replace(/\/[^/]*$/,"")),...H.resourceIds.flatMap(M=>U(M,V.resourceId)),...H.targetGroupTags.flatMap(M=>{let X={cluster:z,tenant:M[j.tenant]??"",service:M[j.service]??""};return Lz(M,X)?[K(X).serviceName]:[]})])].flatMap(
M=>_z(z,M)??[])},
Cz=async(
z,
H)=>{
let[V,U]=await Promise.all([$z(z,H),bz(z,f(H))]),M=V.map(W=>({name:W.serviceName??"",tags:Az(W.tags)})),X=W=>W[j.tenant]!==void 0&&W[j.cluster]===H,_=M.filter(({tags:W})=>X(W)),Z=new Set(M.map(({name:W})=>W));
return{
tenants:_.map(({tags:W})=>({cluster:H,tenant:W[j.tenant]??"",service:W[j.service]??"web"})).sort((W,Y)=>W.tenant<Y.tenant?-1:1),
halfRemoved:Sz(H,U).filter(W=>!Z.has(K(W).serviceName)),
strangers:M.filter(({tags:W})=>!X(W)).map(({name:W})=>W).sort(),
protectedTenants:_.filter(({tags:W})=>W[j.protected]==="on").map(({name:W})=>W).sort()}},
E=z=>`${z.length} ${z.length===1?"tenant":"tenants"}`,
Oz=(
{tenants:z,strangers:H,protectedTenants:V},
U,
M,
X)=>{
if(H.length>0)throw D(`Services that are no tenants are on cluster ${U}: ${H.join(", ")}.`,"Whoever owns them has to remove them.");
if(z.length===0)return;
let _=z.map(({tenant:W})=>W).join(", ");
if(M.force!==!0)throw D(`${E(z)} ${z.length===1?"is":"are"} on cluster ${U}: ${_}.`,`Remove them first, or say force: true and confirm: "${U} and its ${E(z)}".`);
if(V.length>0)throw D(`Protected: ${V.join(", ")}.`,"Unset it first: deploy-tenant --no-protected.");
if(z.length>X)throw D(`${E(z)} would be removed (${_}); maxRemovals is ${X}.`,"Raise maxRemovals if all of them are meant.");
let Z=`${U} and its ${E(z)}`;
if(M.plan!==!0&&M.confirm!==Z)throw kz([{pointer:"/confirm",message:`/confirm is ${JSON.stringify(M.confirm??"")}, and ${E(z)} would be removed too: ${_}.`,hint:`To remove them: confirm: "${Z}".`}])},
g=async(
z,
H,
V,
U)=>{
if(V.length===0)return[];
let M=V.map(Z=>{let W=K(Z);return{identity:Z,names:W,query:Jz(Z,W)}}),X=M.map(({query:Z})=>Z),_=await Bz(z,H.name,Promise.resolve(H),X,Iz);
return M.flatMap(({identity:Z,names:W,query:Y})=>{let $=_.tenants.get(Y.key),A=$===void 0?[]:Nz({identity:Z,names:W,read:_,remains:$,keepLogs:U});return A.length===0?[]:[{identity:Z,changes:A}]})},
xz=async(
z,
H,
V,
U,
M)=>{
if(V.cluster===void 0)return[];
if(w(V,H).protected===!0)throw D(`Cluster ${H.cluster} is protected.`,`Unset it first: create-cluster --name ${H.cluster} --no-protected.`);
let[X,[_]]=await Promise.all([Cz(z,H.cluster),Pz(z,[H.cluster])]);
if(_===void 0)return[];
let Z=U.keepLogs===!0,W=(await g(z,_,X.halfRemoved,Z)).filter(({changes:$})=>$.some(A=>A.resource!=="logGroup")),Y=[...X.tenants,...W.map(({identity:$})=>$)];
return Oz({...X,tenants:Y},H.cluster,U,M),[...await g(z,_,X.tenants,Z),...W].flatMap(({changes:$})=>$)},
q=({plan:z},H)=>z.changes.map(({resource:V,name:U,action:M,reason:X,operations:_})=>({resource:V,name:U,action:M,reason:X,...H===void 0?{}:{done:_.every(Z=>H.has(Z.id))},fields:[]})),
m=async(z,H)=>{let V=i(H.name,await o(z)),U=await r(z,{...V,policyName:a},s(H.name));return t(U,H.accountId),{names:V,found:U}},
hz=(z,H)=>{let V=H.flatMap(U=>U.operations.map(M=>M.id));return{ofTenants:H,planId:H.length===0?z.planId:O(x([z.planId,H.map(({resource:U,name:M})=>[U,M])]),16),changes:[...H,...z.changes.map(U=>({...U,operations:U.operations.map(M=>({...M,after:[...V,...M.after]}))}))]}},
vz=async(z,H)=>{let{names:V,found:U}=await m(z,H),M={...v,...H},X=await xz(z,V,U,H,M.maxRemovals),_=w(U,V);return{names:V,found:U,plan:hz(h({names:V,found:U,present:_,keepSecret:M.keepSecret}),X)}},
d=z=>n(z.kind),
yz=(z,H,V)=>d(H)?e({clients:z,signal:V,dockerHubLogin:void 0},H.kind,H.input):Qz(z,H.kind,H.input,V),
fz=(z,H)=>new L(R.timedOut,`The removal is not at its end after ${z} minutes.`,{hint:"Run again: it goes on where this run ended.",cause:H}),
gz=async(
z,
H,
V)=>{
let U={...v,...z},
{log:M,report:X}=H,
_=AbortSignal.timeout(U.timeoutMinutes*6e4),
Z=AbortSignal.any([H.signal,_]),
W=jz(
{
prepare:()=>vz(V,z),
planned:Y=>{
let{account:$,region:A}=Y.found;
if(M.info(`account ${$}, Region ${A}, cluster ${z.name}`),M.info(U.plan?`plan ${Y.plan.planId}: ${C(Y.plan.changes)}`:C(Y.plan.changes)),U.plan)for(let J of S(Y.plan.changes))M.info(J);
for(let J of Gz(Y.plan.ofTenants,U.timeoutMinutes))M.info(J);
X({cluster:z.name,account:$,region:A,planId:Y.plan.planId,changes:q(Y),depth:"deep"})},
apply:async Y=>{let $=await Dz(Y.plan.changes.flatMap(A=>A.operations),{changes:Y.plan.changes,execute:async A=>{let J=d(A)?void 0:Fz(Y.plan.ofTenants,A);return J!==void 0&&M.waiting(J),yz(V,A,Z)},signal:Z,log:M,line:Ez,incomplete:A=>X({changes:q(Y,A)})});return X({changes:q(Y,$)}),$},
isPlan:U.plan,
approvedPlan:z.approvedPlan,
lines:({plan:Y})=>S(Y.changes),
log:M});
try{
if(await W(),U.plan)return{code:R.done,result:{}};
let{names:Y,found:$}=await m(V,z),A=h({names:Y,found:$,present:w($,Y),keepSecret:U.keepSecret}).changes;
if(A.length>0)throw new L(R.timedOut,`Still there: ${A.map(P=>`${P.resource} ${P.name}`).join(", ")}.`,{hint:"Run again: it goes on where this run ended."});
let J=P=>U.keepLogs&&P.includes(":log-group:")||U.keepSecret&&P.includes(":secret:");
await Kz(V,{[qz.cluster]:z.name},Tz,{isKept:J,log:M});
let F=zz($,Y).map(P=>`${P.resource} ${P.name}`);
return M.info(F.length===0?"nothing of the cluster is left":`left, because it is not ours: ${F.join(", ")}`),{code:R.done,result:{}}}
catch(Y){throw!_.aborted||H.signal.aborted||Y instanceof L?Y:fz(U.timeoutMinutes,Y)}},
mz=async(z,H)=>{let V=new Rz,U=wz(Hz,{region:z.region,roleArn:z.roleArn,calls:V});try{return await gz(z,H,U)}finally{H.report({calls:V.counts()})}};
export{mz as run};
