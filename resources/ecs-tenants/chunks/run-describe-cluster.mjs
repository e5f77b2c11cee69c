import{b as G,y as Z,m as J,r as W,n as K,p as L,z as P,u as w,l as I,x as T}from"./clusters.mjs";
import{R as b,p as N,k as S,H as y,T as h,O as k}from"./tenants.mjs";
import{a as C}from"./input-create-cluster.mjs";
import{l as O,t as x,u as v,c as j,h as m}from"./base.mjs";
var p=async(
E,
q)=>{
if(q.length===0)return 0;
let{send:F,DescribeInstancesCommand:M}=await E.ec2();
return(await Promise.all(b(q,200).map(H=>N(B=>F(new M({Filters:[{Name:"instance-id",Values:[...H]}],MaxResults:200,NextToken:B})),B=>B.NextToken)))).flat().flatMap(H=>H.Reservations??[]).flatMap(H=>H.Instances??[]).filter(H=>H.InstanceLifecycle==="spot").length},
f=(E,q,F,M)=>{if(!C({...q,capacity:q.capacity??"EC2_SPOT"}))return q.capacityProvider??q.capacity??"unknown";let H=E.autoScalingGroup?.Instances??[],B=new Set(H.map(R=>R.AvailabilityZone)).size,V=q.spotMaxPrice===void 0?"no max price":`at most ${q.spotMaxPrice} USD/h`;return`${H.length} instances (${F} spot, ${H.length-F} on-demand) in ${B} zones, ${M} joined; ${q.minSize} to ${q.maxSize}, ${V}`},
d=({found:E,joined:q})=>{let F=(E.autoScalingGroup?.Instances??[]).filter(M=>M.LifecycleState==="InService").length;return F<=q?[]:[`${F-q} of ${F} instances ${F-q===1?"has":"have"} not joined the cluster: where this lasts, look at /var/log/cloud-init-output.log and /var/log/ecs on one of them`]},
r=E=>{let{found:q,names:F,settings:M,failures:H}=E;return[...G(q.clusterTags,F.cluster)?[]:[`not ours: ECS cluster ${F.cluster} does not carry the tag ecs-tenants:cluster=${F.cluster}; create-cluster with existingCluster: true prepares it for tenants`],...M.capacity==="EC2_SPOT"&&M.onDemandBaseCapacity===0&&M.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...d(E),...[...new Set(H)].slice(0,3).map(B=>`an instance could not be launched: ${B}`)]},
l=(E,q)=>{let F=Z(E,q).map(M=>`${M.resource} ${M.name}`);return O(`There is no active ECS cluster ${q.cluster} in this account and Region.${F.length===0?"":` Left of one: ${F.join(", ")}.`}`,F.length===0?"Check name, region and the credentials\u2019 account.":"create-cluster makes the rest again; remove-cluster removes what is left.")},
g=async(
E,
{log:q,report:F},
M)=>{
let H=J(E.name,await W(M)),B=await K(M,{...H,policyName:L},P(E.name));
w(B,E.accountId);
let V=Z(B,H);
if(B.cluster===void 0)throw l(B,H);
let R=I(B,H),
_=(B.autoScalingGroup?.Instances??[]).flatMap(Q=>Q.InstanceId??[]),
X=B.cluster.registeredContainerInstancesCount??0,
[$,z,A]=await Promise.all([S(M,E.name),p(M,_),B.autoScalingGroup===void 0?[]:y(M,H.autoScalingGroup)]),
U=$.flatMap(Q=>x(Q.tags)[v.tenant]??[]).sort(),
D=B.clusterTags[j.scheme]??"none";
q.info(`account ${B.account}, Region ${B.region}`);
let Y=h({name:E.name,tags:B.clusterTags});
Y!==void 0&&q.warn(Y);
for(let Q of r({found:B,names:H,settings:R,joined:X,failures:A}))q.warn(Q);
return q.info(`cluster        ${E.name}, ${B.cluster.status}${R.protected===!0?", protected":""}`),
q.info(`capacity       ${f(B,R,z,X)}`),
q.info(`load balancer  ${B.loadBalancer?.LoadBalancerName??"none"}${B.loadBalancer===void 0?"":`, ${B.loadBalancer.State?.Code}, ${D}`}`),
q.info(`domain         ${R.domain??"none"}`),
q.info(`tenants        ${U.length===0?"none":`${U.length}: ${U.slice(0,20).join(", ")}${U.length>20?" \u2026":""}`}`),
F({cluster:E.name,account:B.account,region:B.region,settings:Object.fromEntries(Object.entries(R).filter(([,Q])=>Q!==void 0)),parts:V.map(Q=>({...Q})),tenants:U,depth:"deep"}),
{code:m.done,result:{}}},
c=(E,q)=>k(T,E,q,F=>g(E,q,F));
export{c as run};
