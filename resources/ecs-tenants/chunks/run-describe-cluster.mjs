import{b as Q,y as Z,m as W,r as A,n as K,z as L,u as R,l as b,x as w}from"./clusters.mjs";
import{T as I,p as N,m as T,I as S,U as y,Q as h}from"./tenants.mjs";
import{a as C}from"./input-create-cluster.mjs";
import{k,t as O,q as v,c as x,h as j}from"./base.mjs";
var m=async(
F,
q)=>{
if(q.length===0)return 0;
let{send:E,DescribeInstancesCommand:H}=await F.ec2();
return(await Promise.all(I(q,200).map(G=>N(B=>E(new H({Filters:[{Name:"instance-id",Values:[...G]}],MaxResults:200,NextToken:B})),B=>B.NextToken)))).flat().flatMap(G=>G.Reservations??[]).flatMap(G=>G.Instances??[]).filter(G=>G.InstanceLifecycle==="spot").length},
p=(F,q,E,H)=>{if(!C({...q,capacity:q.capacity??"EC2_SPOT"}))return q.capacityProvider??q.capacity??"unknown";let G=F.autoScalingGroup?.Instances??[],B=new Set(G.map(P=>P.AvailabilityZone)).size,V=q.spotMaxPrice===void 0?"no max price":`at most ${q.spotMaxPrice} USD/h`;return`${G.length} instances (${E} spot, ${G.length-E} on-demand) in ${B} zones, ${H} joined; ${q.minSize} to ${q.maxSize}, ${V}`},
f=({found:F,joined:q})=>{let E=(F.autoScalingGroup?.Instances??[]).filter(H=>H.LifecycleState==="InService").length;return E<=q?[]:[`${E-q} of ${E} instances ${E-q===1?"has":"have"} not joined the cluster: where this lasts, look at /var/log/cloud-init-output.log and /var/log/ecs on one of them`]},
r=F=>{let{found:q,names:E,settings:H,failures:G}=F;return[...Q(q.clusterTags,E.cluster)?[]:[`not ours: ECS cluster ${E.cluster} does not carry the tag ecs-tenants:cluster=${E.cluster}; create-cluster with existingCluster: true prepares it for tenants`],...H.capacity==="EC2_SPOT"&&H.onDemandBaseCapacity===0&&H.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...f(F),...[...new Set(G)].slice(0,3).map(B=>`an instance could not be launched: ${B}`)]},
d=(F,q)=>{let E=Z(F,q).map(H=>`${H.resource} ${H.name}`);return k(`There is no active ECS cluster ${q.cluster} in this account and Region.${E.length===0?"":` Left of one: ${E.join(", ")}.`}`,E.length===0?"Check name, region and the credentials\u2019 account.":"create-cluster makes the rest again; remove-cluster removes what is left.")},
l=async(
F,
{log:q,report:E},
H)=>{
let G=W(F.name,await A(H)),B=await K(H,L(G));
R(B,F.accountId);
let V=Z(B,G);
if(B.cluster===void 0)throw d(B,G);
let P=b(B,G),
_=(B.autoScalingGroup?.Instances??[]).flatMap(M=>M.InstanceId??[]),
X=B.cluster.registeredContainerInstancesCount??0,
[$,z,D]=await Promise.all([T(H,F.name),m(H,_),B.autoScalingGroup===void 0?[]:S(H,G.autoScalingGroup)]),
U=$.flatMap(M=>O(M.tags)[v.tenant]??[]).sort(),
J=B.clusterTags[x.scheme]??"none";
q.info(`account ${B.account}, Region ${B.region}`);
let Y=y({name:F.name,tags:B.clusterTags});
Y!==void 0&&q.warn(Y);
for(let M of r({found:B,names:G,settings:P,joined:X,failures:D}))q.warn(M);
return q.info(`cluster        ${F.name}, ${B.cluster.status}${P.protected===!0?", protected":""}`),
q.info(`capacity       ${p(B,P,z,X)}`),
q.info(`load balancer  ${B.loadBalancer?.LoadBalancerName??"none"}${B.loadBalancer===void 0?"":`, ${B.loadBalancer.State?.Code}, ${J}`}`),
q.info(`domain         ${P.domain??"none"}`),
q.info(`tenants        ${U.length===0?"none":`${U.length}: ${U.slice(0,20).join(", ")}${U.length>20?" \u2026":""}`}`),
E({cluster:F.name,account:B.account,region:B.region,settings:Object.fromEntries(Object.entries(P).filter(([,M])=>M!==void 0)),parts:V.map(M=>({...M})),tenants:U,depth:"deep"}),
{code:j.done,result:{}}},
c=(F,q)=>h(w,F,q,E=>l(F,q,E));
export{c as run};
