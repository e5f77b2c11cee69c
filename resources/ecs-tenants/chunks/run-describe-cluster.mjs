import{b as z,y as X,m as A,r as D,n as G,p as J,z as K,u as L,l as P,x as I}from"./clusters.mjs";
import{Q as T,p as b,k as y,G as N,N as S}from"./tenants.mjs";
import{a as h}from"./input-create-cluster.mjs";
import{j as k,t as C,n as O,c as x,h as v}from"./base.mjs";
var j=async(F,q)=>{if(q.length===0)return 0;let{send:E,DescribeInstancesCommand:M}=await F.ec2();return(await Promise.all(T(q,200).map(H=>b(B=>E(new M({Filters:[{Name:"instance-id",Values:[...H]}],MaxResults:200,NextToken:B})),B=>B.NextToken)))).flat().flatMap(H=>H.Reservations??[]).flatMap(H=>H.Instances??[]).filter(H=>H.InstanceLifecycle==="spot").length},
m=(F,q,E,M)=>{if(!h({...q,capacity:q.capacity??"EC2_SPOT"}))return q.capacityProvider??q.capacity??"unknown";let H=F.autoScalingGroup?.Instances??[],B=new Set(H.map(R=>R.AvailabilityZone)).size,V=q.spotMaxPrice===void 0?"no max price":`at most ${q.spotMaxPrice} USD/h`;return`${H.length} instances (${E} spot, ${H.length-E} on-demand) in ${B} zones, ${M} joined; ${q.minSize} to ${q.maxSize}, ${V}`},
p=({found:F,joined:q})=>{let E=(F.autoScalingGroup?.Instances??[]).filter(M=>M.LifecycleState==="InService").length;return E<=q?[]:[`${E-q} of ${E} instances ${E-q===1?"has":"have"} not joined the cluster: where this lasts, look at /var/log/cloud-init-output.log and /var/log/ecs on one of them`]},
f=F=>{
let{found:q,names:E,settings:M,failures:H}=F;
return[...z(q.clusterTags,E.cluster)?[]:[`not ours: ECS cluster ${E.cluster} does not carry the tag ecs-tenants:cluster=${E.cluster}; create-cluster with existingCluster: true prepares it for tenants`],...M.capacity==="EC2_SPOT"&&M.onDemandBaseCapacity===0&&M.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...p(F),...[...new Set(H)].slice(0,3).map(B=>`an instance could not be launched: ${B}`)]},
d=(F,q)=>{let E=X(F,q).map(M=>`${M.resource} ${M.name}`);return k(`There is no active ECS cluster ${q.cluster} in this account and Region.${E.length===0?"":` Left of one: ${E.join(", ")}.`}`,E.length===0?"Check name, region and the credentials\u2019 account.":"create-cluster makes the rest again; remove-cluster removes what is left.")},
r=async(
F,
{log:q,report:E},
M)=>{
let H=A(F.name,await D(M)),B=await G(M,{...H,policyName:J},K(F.name));
L(B,F.accountId);
let V=X(B,H);
if(B.cluster===void 0)throw d(B,H);
let R=P(B,H),Y=(B.autoScalingGroup?.Instances??[]).flatMap(Q=>Q.InstanceId??[]),W=B.cluster.registeredContainerInstancesCount??0,[Z,_,$]=await Promise.all([y(M,F.name),j(M,Y),B.autoScalingGroup===void 0?[]:N(M,H.autoScalingGroup)]),U=Z.flatMap(Q=>C(Q.tags)[O.tenant]??[]).sort(),w=B.clusterTags[x.scheme]??"none";
q.info(`account ${B.account}, Region ${B.region}`);
for(let Q of f({found:B,names:H,settings:R,joined:W,failures:$}))q.warn(Q);
return q.info(`cluster        ${F.name}, ${B.cluster.status}${R.protected===!0?", protected":""}`),
q.info(`capacity       ${m(B,R,_,W)}`),
q.info(`load balancer  ${B.loadBalancer?.LoadBalancerName??"none"}${B.loadBalancer===void 0?"":`, ${B.loadBalancer.State?.Code}, ${w}`}`),
q.info(`domain         ${R.domain??"none"}`),
q.info(`tenants        ${U.length===0?"none":`${U.length}: ${U.slice(0,20).join(", ")}${U.length>20?" \u2026":""}`}`),
E({cluster:F.name,account:B.account,region:B.region,settings:Object.fromEntries(Object.entries(R).filter(([,Q])=>Q!==void 0)),parts:V.map(Q=>({...Q})),tenants:U,depth:"deep"}),
{code:v.done,result:{}}},
l=(F,q)=>S(I,F,q,E=>r(F,q,E));
export{l as run};
