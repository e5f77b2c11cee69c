import{b as I,y as $,m as L,r as T,n as w,p as k,z as y,u as N,l as S,x as C}from"./clusters.mjs";
import{O,p as b,k as x,H as h,Q as v,M as j}from"./tenants.mjs";
import{a as m}from"./input-create-cluster.mjs";
import{k as p,t as f,x as g,c as d,h as r}from"./base.mjs";
var l=async(
F,
q)=>{
if(q.length===0)return 0;
let{send:H,DescribeInstancesCommand:Q}=await F.ec2();
return(await Promise.all(O(q,200).map(M=>b(E=>H(new Q({Filters:[{Name:"instance-id",Values:[...M]}],MaxResults:200,NextToken:E})),E=>E.NextToken)))).flat().flatMap(M=>M.Reservations??[]).flatMap(M=>M.Instances??[]).filter(M=>M.InstanceLifecycle==="spot").length},
c=(F,q,H,Q)=>{if(!m({...q,capacity:q.capacity??"EC2_SPOT"}))return q.capacityProvider??q.capacity??"unknown";let M=F.autoScalingGroup?.Instances??[],E=new Set(M.map(U=>U.AvailabilityZone)).size,Y=q.spotMaxPrice===void 0?"no max price":`at most ${q.spotMaxPrice} USD/h`;return`${M.length} instances (${H} spot, ${M.length-H} on-demand) in ${E} zones, ${Q} joined; ${q.minSize} to ${q.maxSize}, ${Y}`},
u=({found:F,joined:q})=>{let H=(F.autoScalingGroup?.Instances??[]).filter(Q=>Q.LifecycleState==="InService").length;return H<=q?[]:[`${H-q} of ${H} instances ${H-q===1?"has":"have"} not joined the cluster: where this lasts, look at /var/log/cloud-init-output.log and /var/log/ecs on one of them`]},
o=F=>{let{found:q,names:H,settings:Q,failures:M}=F;return[...I(q.clusterTags,H.cluster)?[]:[`not ours: ECS cluster ${H.cluster} does not carry the tag ecs-tenants:cluster=${H.cluster}; create-cluster with existingCluster: true prepares it for tenants`],...Q.capacity==="EC2_SPOT"&&Q.onDemandBaseCapacity===0&&Q.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...u(F),...[...new Set(M)].slice(0,3).map(E=>`an instance could not be launched: ${E}`)]},
a=(F,q)=>{let H=$(F,q).map(Q=>`${Q.resource} ${Q.name}`);return p(`There is no active ECS cluster ${q.cluster} in this account and Region.${H.length===0?"":` Left of one: ${H.join(", ")}.`}`,H.length===0?"Check name, region and the credentials\u2019 account.":"create-cluster makes the rest again; remove-cluster removes what is left.")},
i=15,
s=async(
F,
{log:q,report:H},
Q)=>{
let M=L(F.name,await T(Q)),E=await w(Q,{...M,policyName:k},y(F.name));
N(E,F.accountId);
let Y=$(E,M);
if(E.cluster===void 0)throw a(E,M);
let U=S(E,M),
z=(E.autoScalingGroup?.Instances??[]).flatMap(R=>R.InstanceId??[]),
Z=E.cluster.registeredContainerInstancesCount??0,
[A,B,D]=await Promise.all([x(Q,F.name),l(Q,z),E.autoScalingGroup===void 0?[]:h(Q,M.autoScalingGroup)]),
V=A.flatMap(R=>f(R.tags)[g.tenant]??[]).sort(),
G=E.clusterTags[d.scheme]??"none";
q.tell("run.place",{account:E.account,region:E.region,cluster:F.name});
let _=v({name:F.name,tags:E.clusterTags});
_!==void 0&&q.tell("run.newer-layout",{sentence:_});
for(let R of o({found:E,names:M,settings:U,joined:Z,failures:D}))q.tell("state.risk",{sentence:R});
let X=(R,W)=>q.tell("state.fact",{label:R,value:W,width:i}),{LoadBalancerName:J="none",State:K}=E.loadBalancer??{},P=`${V.slice(0,20).join(", ")}${V.length>20?" \u2026":""}`;
return X("cluster",`${F.name}, ${E.cluster.status}${U.protected===!0?", protected":""}`),
X("capacity",c(E,U,B,Z)),
X("load balancer",`${J}${E.loadBalancer===void 0?"":`, ${K?.Code}, ${G}`}`),
X("domain",U.domain??"none"),
X("tenants",V.length===0?"none":`${V.length}: ${P}`),
H({cluster:F.name,account:E.account,region:E.region,settings:Object.fromEntries(Object.entries(U).filter(([,R])=>R!==void 0)),parts:Y.map(R=>({...R})),tenants:V,depth:"deep"}),
{code:r.done,result:{}}},
t=(F,q)=>j(C,F,q,H=>s(F,q,H));
export{t as run};
