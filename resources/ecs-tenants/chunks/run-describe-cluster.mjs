import{f as z,C as W,s as A,u as D,v as G,p as J,D as K,y as L,r as P,B as I}from"./clusters.mjs";
import{Q as T,a as b,R as y,G as N,b as S,N as h,O as k}from"./tenants.mjs";
import{a as O}from"./input-create-cluster.mjs";
import{j as x,t as C,c as v,h as j}from"./base.mjs";
var m=async(
E,
q)=>{
if(q.length===0)return 0;
let{send:B,DescribeInstancesCommand:F}=await E.ec2();
return(await Promise.all(T(q,200).map(H=>b(w=>B(new F({Filters:[{Name:"instance-id",Values:[...H]}],MaxResults:200,NextToken:w})),w=>w.NextToken)))).flat().flatMap(H=>H.Reservations??[]).flatMap(H=>H.Instances??[]).filter(H=>H.InstanceLifecycle==="spot").length},
f=(E,q,B,F)=>{if(!O({...q,capacity:q.capacity??"EC2_SPOT"}))return q.capacityProvider??q.capacity??"unknown";let H=E.autoScalingGroup?.Instances??[],w=new Set(H.map(Q=>Q.AvailabilityZone)).size,U=q.spotMaxPrice===void 0?"no max price":`at most ${q.spotMaxPrice} USD/h`;return`${H.length} instances (${B} spot, ${H.length-B} on-demand) in ${w} zones, ${F} joined; ${q.minSize} to ${q.maxSize}, ${U}`},
p=({found:E,joined:q})=>{let B=(E.autoScalingGroup?.Instances??[]).filter(F=>F.LifecycleState==="InService").length;return B<=q?[]:[`${B-q} of ${B} instances ${B-q===1?"has":"have"} not joined the cluster: where this lasts, look at /var/log/cloud-init-output.log and /var/log/ecs on one of them`]},
d=E=>{let{found:q,names:B,settings:F,failures:H}=E;return[...z(q.clusterTags,B.cluster)?[]:[`not ours: ECS cluster ${B.cluster} does not carry the tag ecs-tenants:cluster=${B.cluster}; create-cluster with existingCluster: true prepares it for tenants`],...F.capacity==="EC2_SPOT"&&F.onDemandBaseCapacity===0&&F.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...p(E),...[...new Set(H)].slice(0,3).map(w=>`an instance could not be launched: ${w}`)]},
r=(E,q)=>{let B=W(E,q).map(F=>`${F.resource} ${F.name}`);return x(`There is no active ECS cluster ${q.cluster} in this account and Region.${B.length===0?"":` Left of one: ${B.join(", ")}.`}`,B.length===0?"Check name, region and the credentials\u2019 account.":"create-cluster makes the rest again; remove-cluster removes what is left.")},
g=async(
E,
{log:q,report:B},
F)=>{
let H=A(E.name,await D(F)),w=await G(F,{...H,policyName:J},K(E.name));
L(w,E.accountId);
let U=W(w,H);
if(w.cluster===void 0)throw r(w,H);
let Q=P(w,H),
X=(w.autoScalingGroup?.Instances??[]).flatMap(M=>M.InstanceId??[]),
V=w.cluster.registeredContainerInstancesCount??0,
[Y,Z,_]=await Promise.all([y(F,E.name),m(F,X),w.autoScalingGroup===void 0?[]:N(F,H.autoScalingGroup)]),
R=Y.flatMap(M=>S(M.tags)[C.tenant]??[]).sort(),
$=w.clusterTags[v.scheme]??"none";
q.info(`account ${w.account}, Region ${w.region}`);
for(let M of d({found:w,names:H,settings:Q,joined:V,failures:_}))q.warn(M);
return q.info(`cluster        ${E.name}, ${w.cluster.status}${Q.protected===!0?", protected":""}`),
q.info(`capacity       ${f(w,Q,Z,V)}`),
q.info(`load balancer  ${w.loadBalancer?.LoadBalancerName??"none"}${w.loadBalancer===void 0?"":`, ${w.loadBalancer.State?.Code}, ${$}`}`),
q.info(`domain         ${Q.domain??"none"}`),
q.info(`tenants        ${R.length===0?"none":`${R.length}: ${R.slice(0,20).join(", ")}${R.length>20?" \u2026":""}`}`),
B({cluster:E.name,account:w.account,region:w.region,settings:Object.fromEntries(Object.entries(Q).filter(([,M])=>M!==void 0)),parts:U.map(M=>({...M})),tenants:R,depth:"deep"}),
{code:j.done,result:{}}},
l=async(E,q)=>{let B=new h,F=k(I,{region:E.region,roleArn:E.roleArn,calls:B});try{return await g(E,q,F)}finally{q.report({calls:B.counts()})}};
export{l as run};
