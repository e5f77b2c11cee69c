import{d as I,B as $,n as L,q as T,s as w,C as N,x as y,m as S,A as b}from"./clusters.mjs";
import{T as k,p as C,n as O,K as h,U as x,Q as v}from"./tenants.mjs";
import{a as j}from"./input-create-cluster.mjs";
import{l as m,t as p,y as f,c as r,h as d}from"./base.mjs";
var g=async(
F,
q)=>{
if(q.length===0)return 0;
let{send:G,DescribeInstancesCommand:M}=await F.ec2();
return(await Promise.all(k(q,200).map(H=>C(E=>G(new M({Filters:[{Name:"instance-id",Values:[...H]}],MaxResults:200,NextToken:E})),E=>E.NextToken)))).flat().flatMap(H=>H.Reservations??[]).flatMap(H=>H.Instances??[]).filter(H=>H.InstanceLifecycle==="spot").length},
l=(F,q,G,M)=>{if(!j({...q,capacity:q.capacity??"EC2_SPOT"}))return q.capacityProvider??q.capacity??"unknown";let H=F.autoScalingGroup?.Instances??[],E=new Set(H.map(U=>U.AvailabilityZone)).size,Y=q.spotMaxPrice===void 0?"no max price":`at most ${q.spotMaxPrice} USD/h`;return`${H.length} instances (${G} spot, ${H.length-G} on-demand) in ${E} zones, ${M} joined; ${q.minSize} to ${q.maxSize}, ${Y}`},
c=({found:F,joined:q})=>{let G=(F.autoScalingGroup?.Instances??[]).filter(M=>M.LifecycleState==="InService").length;return G<=q?[]:[`${G-q} of ${G} instances ${G-q===1?"has":"have"} not joined the cluster: where this lasts, look at /var/log/cloud-init-output.log and /var/log/ecs on one of them`]},
u=F=>{let{found:q,names:G,settings:M,failures:H}=F;return[...I(q.clusterTags,G.cluster)?[]:[`not ours: ECS cluster ${G.cluster} does not carry the tag ecs-tenants:cluster=${G.cluster}; create-cluster with existingCluster: true prepares it for tenants`],...M.capacity==="EC2_SPOT"&&M.onDemandBaseCapacity===0&&M.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...c(F),...[...new Set(H)].slice(0,3).map(E=>`an instance could not be launched: ${E}`)]},
a=(F,q)=>{let G=$(F,q).map(M=>`${M.resource} ${M.name}`);return m(`There is no active ECS cluster ${q.cluster} in this account and Region.${G.length===0?"":` Left of one: ${G.join(", ")}.`}`,G.length===0?"Check name, region and the credentials\u2019 account.":"create-cluster makes the rest again; remove-cluster removes what is left.")},
o=15,
i=async(
F,
{log:q,report:G},
M)=>{
let H=L(F.name,await T(M)),E=await w(M,N(H));
y(E,F.accountId);
let Y=$(E,H);
if(E.cluster===void 0)throw a(E,H);
let U=S(E,H),
z=(E.autoScalingGroup?.Instances??[]).flatMap(P=>P.InstanceId??[]),
Z=E.cluster.registeredContainerInstancesCount??0,
[B,D,J]=await Promise.all([O(M,F.name),g(M,z),E.autoScalingGroup===void 0?[]:h(M,H.autoScalingGroup)]),
V=B.flatMap(P=>p(P.tags)[f.tenant]??[]).sort(),
Q=E.clusterTags[r.scheme]??"none";
q.tell("run.place",{account:E.account,region:E.region,cluster:F.name});
let _=x({name:F.name,tags:E.clusterTags});
_!==void 0&&q.tell("run.newer-layout",{sentence:_});
for(let P of u({found:E,names:H,settings:U,joined:Z,failures:J}))q.tell("state.risk",{sentence:P});
let X=(P,W)=>q.tell("state.fact",{label:P,value:W,width:o}),{LoadBalancerName:A="none",State:K}=E.loadBalancer??{},R=`${V.slice(0,20).join(", ")}${V.length>20?" \u2026":""}`;
return X("cluster",`${F.name}, ${E.cluster.status}${U.protected===!0?", protected":""}`),
X("capacity",l(E,U,D,Z)),
X("load balancer",`${A}${E.loadBalancer===void 0?"":`, ${K?.Code}, ${Q}`}`),
X("domain",U.domain??"none"),
X("tenants",V.length===0?"none":`${V.length}: ${R}`),
G({cluster:F.name,account:E.account,region:E.region,settings:Object.fromEntries(Object.entries(U).filter(([,P])=>P!==void 0)),parts:Y.map(P=>({...P})),tenants:V,depth:"deep"}),
{code:d.done,result:{}}},
s=(F,q)=>v(b,F,q,G=>i(F,q,G));
export{s as run};
