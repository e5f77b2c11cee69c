import{createRequire as f}from"node:module";
import{p as N,v as h,w as y,a as z,m as d,c as j,b as L,d as O,s as g}from"./base.mjs";
var m=f(import.meta.url),
C=F=>JSON.stringify(F,(E,G)=>G!==null&&typeof G=="object"&&!Array.isArray(G)?Object.fromEntries(Object.entries(G).sort(([Q],[U])=>Q<U?-1:Q>U?1:0)):G)??"null",
D=(F,E)=>m("node:crypto").createHash("sha256").update(F,"utf8").digest("hex").slice(0,E),
P=(F,E)=>C(F)===C(E),
o=F=>Object.fromEntries((F??[]).map(E=>[E.key??E.Key??"",E.value??E.Value??""])),
u=50,
I=256,
M=F=>{let E=[...new TextEncoder().encode(F)].map(G=>{let Q=String.fromCharCode(G);return/[A-Za-z0-9 +\-._:/@]/.test(Q)?Q:`=${G.toString(16).toUpperCase().padStart(2,"0")}`}).join("");return E.length<=I?E:`${E.slice(0,I-13).replace(/=.?$/,"")} ${D(F,12)}`},
l=F=>{let E=F.replace(/%/g,"%25").replace(/=([0-9A-F]{2})/g,"%$1");try{return decodeURIComponent(E)}catch{return F}},
p=F=>Object.fromEntries(Object.entries(F).filter(([E])=>!/^(ecs-tenants|aws):/i.test(E))),
R=["domain","existingCluster","isDefault","containerInsights","protected","tenantDefaults","tags","capacity","capacityProvider","spotMaxPrice","instanceTypes","instanceRequirements","cpuArchitecture","gpu","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","minSize","maxSize","targetCapacity","rootVolumeSize","imagePullBehavior","dockerHubSecret","vpcId","subnets","securityGroups","instanceProfileArn","executionRoleArn","taskRoleArn","permissionsBoundary","secretsPrefix","kmsKeyArn","loadBalancer","loadBalancerArn","listenerArn","scheme","ipAddressType","certificateArn","accessLogsBucket"],
c={existingCluster:!1,isDefault:!1,containerInsights:"disabled",protected:!1,capacity:"EC2_SPOT",gpu:!1,onDemandBaseCapacity:0,onDemandPercentageAboveBaseCapacity:0,minSize:2,maxSize:10,targetCapacity:100,rootVolumeSize:30,imagePullBehavior:"default",loadBalancer:"shared",scheme:"internet-facing",ipAddressType:"ipv4"},
i={replaceInstances:!1,plan:!1,wait:!0,timeoutMinutes:15,adopt:!1},
r={X86_64:["m6i.large","m6a.large","m5.large","m5a.large"],ARM64:["m7g.large","m6g.large","c7g.xlarge","r6g.large"]},
K=(F,E)=>E?["g5.xlarge","g4dn.xlarge"]:r[F],
q=F=>/^(a1|[a-z]+[0-9]+[a-z]*g[a-z]*)\./.test(F)?"ARM64":"X86_64",
$=F=>{let[E,...G]=new Set(F.map(q));return G.length===0?E:void 0},
S=F=>{let E={};for(let G of R)F[G]!==void 0&&(E[G]=F[G]);return E},
w=F=>F.capacity==="EC2_SPOT"&&F.capacityProvider===void 0&&F.existingCluster!==!0,
s=F=>F.loadBalancer==="shared"&&F.loadBalancerArn===void 0&&F.listenerArn===void 0,
n=F=>{let E={tags:{},tenantDefaults:{},...F},G=E.cpuArchitecture??$(E.instanceTypes??[])??"X86_64",Q=w(E)&&E.instanceTypes===void 0&&E.instanceRequirements===void 0?{instanceTypes:[...K(G,E.gpu===!0)]}:{};return{...E,...Q,cpuArchitecture:G}},
a=({instanceTypes:F=[],cpuArchitecture:E,gpu:G})=>P(F,K(E??$(F)??"X86_64",G===!0)),
t=(
F,
E)=>{
let G=S(F),Q=c,U={};
for(let Z of R){let Y=E!==void 0&&Z in E?E[Z]:Q[Z];Y!==void 0&&(U[Z]=Y)}
G.instanceTypes!==void 0&&delete U.instanceRequirements,(G.instanceRequirements!==void 0||E!==void 0&&a(E))&&delete U.instanceTypes,G.instanceTypes!==void 0&&delete U.cpuArchitecture;
let _=[],X=U;
for(let[Z,Y]of(F.reset??[]).entries()){let[H=""]=N(Y);R.includes(H)||_.push({pointer:`/reset/${Z}`,message:`/reset/${Z}: ${Y} names no setting.`});let V=h(Q,Y);X=V===void 0?y(X,Y):z(X,Y,V)}
return{settings:n(d(X,G)),problems:_}},
T=30,
J=`${j.defaultPrefix}tags/`,
B=(F,E)=>E!==null&&typeof E=="object"?Object.entries(E).flatMap(([G,Q])=>B(F+L(G),Q)):[[F,E]],
e=F=>Object.fromEntries(B("",F).map(([E,G])=>[`${j.defaultPrefix}${E.slice(1)}`,M(String(G))])),
EE=F=>Object.fromEntries(Object.entries(F).map(([E,G])=>[`${J}${E}`,G])),
v=128-J.length,
x=F=>{let E=N(F).reduce((G,Q)=>[`${G}${L(Q)}`,`${G}/*`].find(U=>G!==void 0&&Object.hasOwn(O,U)),"");return E===void 0?void 0:O[E]?.type},
FE=(F,E)=>{let G=x(F);return G==="integer"||G==="number"?Number(E):G==="boolean"?E==="true":E},
GE=F=>{let E={},G=[];for(let[Q,U]of Object.entries(F).sort()){if(!Q.startsWith(j.defaultPrefix))continue;let _=`/${Q.slice(j.defaultPrefix.length)}`;Q.startsWith(J)?G.push([Q.slice(J.length),U]):E=z(E,_,FE(_,U))}return{defaults:E,tags:Object.fromEntries(G)}},
QE=F=>g.includes(N(F)[0]??"")&&/^(string|integer|number|boolean)$/.test(x(F)??"string"),
b=F=>{
let E=B("",F);
return[
..."tags"in F?[{pointer:"/tenantDefaults/tags",message:"/tenantDefaults/tags: tags of the cluster are handed down to its tenants.",hint:"Use tags."}]:[],
...E.length>T?[{pointer:"/tenantDefaults",message:`/tenantDefaults holds ${E.length} values; there is room for ${T}.`}]:[],
...E.filter(([G])=>!QE(G)&&!G.startsWith("/tags/")).map(([G])=>({pointer:`/tenantDefaults${G}`,message:`/tenantDefaults${G} is no setting of a tenant that a default can be given for.`})),
...E.filter(([,G])=>M(String(G))!==String(G)).map(([G,Q])=>({pointer:`/tenantDefaults${G}`,message:`/tenantDefaults${G} is ${JSON.stringify(Q)}, which a tag cannot hold: letters, digits, spaces and + - . _ : / @ only, 256 at most.`})),
...E.filter(([G])=>G.length+j.defaultPrefix.length-1>128||!/^[A-Za-z0-9 +=._:/@-]*$/.test(G)).map(([G])=>({pointer:`/tenantDefaults${G}`,message:`/tenantDefaults${G} cannot be the key of a tag.`}))]},
W=(F,E,G)=>({pointer:F,message:`${F} ${E}`,...G===void 0?{}:{hint:G}}),
UE=({spotMaxPrice:F})=>[F!==void 0&&!/^\d+(\.\d{1,5})?$/.test(String(F))?W("/spotMaxPrice",`is ${F}: a price has at most five decimals.`):void 0],
WE=(
{instanceTypes:F,instanceRequirements:E,cpuArchitecture:G,capacity:Q,capacityProvider:U,gpu:_})=>{
let X=F??[],Z=X.length>0&&$(X)===void 0,Y=F!==void 0||E!==void 0;
return[Z?W("/instanceTypes",`mix architectures: ${X.map(H=>`${H} is ${q(H)}`).join(", ")}.`,"One image serves one architecture: name types of one."):void 0,!Z&&G!==void 0&&X.length>0&&$(X)!==G?W("/cpuArchitecture",`is ${G}, and instanceTypes are ${$(X)}.`):void 0,F!==void 0&&E!==void 0?W("/instanceRequirements","and instanceTypes exclude each other."):void 0,Y&&Q!==void 0&&Q!=="EC2_SPOT"?W("/capacity",`is ${Q}, which has no instances to choose types for.`):void 0,_===!0&&(G??$(X))==="ARM64"?W("/gpu","goes with X86_64 only: there is no ECS-optimised image with a GPU for ARM64."):void 0,U!==void 0&&Y?W("/capacityProvider","exists already: its instances are not chosen here."):void 0]},
XE=({minSize:F,maxSize:E,instanceRequirements:G})=>[F!==void 0&&E!==void 0&&F>E?W("/minSize",`is ${F}, more than maxSize, ${E}.`):void 0,...["vCpuCount","memoryMiB"].map(Q=>{let U=G?.[Q];return U?.max!==void 0&&U.min>U.max?W(`/instanceRequirements/${Q}/min`,`is ${U.min}, more than max, ${U.max}.`):void 0})],
YE=({subnets:F,loadBalancer:E,loadBalancerArn:G,listenerArn:Q,certificateArn:U})=>[F?.length===1&&E!=="none"&&G===void 0?W("/subnets","has one subnet only: a load balancer needs two, in two zones."):void 0,E==="none"&&(G??Q??U)!==void 0?W("/loadBalancer","is none, and yet a load balancer, listener or certificate is named."):void 0,U!==void 0&&(G??Q)!==void 0?W("/certificateArn","goes with a load balancer that is created here; an existing one has its own."):void 0],
ZE=({certificateArn:F,domain:E})=>[F!==void 0&&E===void 0?W("/certificateArn","needs domain: it has to cover *.<domain>."):void 0],
_E=({tags:F={}})=>Object.keys(F).map(E=>{if(/\/|^\d+$/.test(E))return W(`/tags${L(E)}`,"has a slash or is a number: the key of a tag that is handed down to tenants has none and is none.");if(!(E.length<=v))return W(`/tags${L(E)}`,`has ${E.length} characters; it is handed down with at most ${v}.`)}),
$E=["dockerHubSecret","executionRoleArn","taskRoleArn","instanceProfileArn","listenerArn"],
jE=F=>$E.map(E=>{let G=F[E];return G===void 0||/^[A-Za-z0-9 +\-=._:/@]{0,256}$/.test(G)?void 0:W(`/${E}`,"cannot be held in a tag: at most 256 letters, digits, spaces and + - = . _ : / @.")}),
A=(F,E)=>F.flatMap(G=>G(E)).filter(G=>G!==void 0),
k=[UE,WE,XE,YE,_E,jE],
HE=F=>A([...k,ZE],F),
LE=F=>[...A(k,S(F)),...b(F.tenantDefaults??{})];
export{C as a,s as b,$ as c,l as d,M as e,w as f,K as g,D as h,GE as i,EE as j,e as k,u as l,I as m,HE as n,b as o,i as p,LE as q,t as r,P as s,o as t,p as u};
