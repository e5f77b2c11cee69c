import{s as T,p as N,v as k,w as A,a as K,m as f,c as $,b as H,d as B,e as h,i as C,f as O}from"./base.mjs";
var I=["domain","existingCluster","isDefault","containerInsights","protected","tenantDefaults","tags","capacity","capacityProvider","spotMaxPrice","instanceTypes","instanceRequirements","cpuArchitecture","gpu","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","minSize","maxSize","targetCapacity","rootVolumeSize","imagePullBehavior","dockerHubSecret","vpcId","subnets","securityGroups","instanceProfileArn","executionRoleArn","taskRoleArn","permissionsBoundary","secretsPrefix","kmsKeyArn","loadBalancer","loadBalancerArn","listenerArn","scheme","ipAddressType","certificateArn","accessLogsBucket"],
y={existingCluster:!1,isDefault:!1,containerInsights:"disabled",protected:!1,capacity:"EC2_SPOT",gpu:!1,onDemandBaseCapacity:0,onDemandPercentageAboveBaseCapacity:0,minSize:2,maxSize:10,targetCapacity:100,rootVolumeSize:30,imagePullBehavior:"default",loadBalancer:"shared",scheme:"internet-facing",ipAddressType:"ipv4"},
d={replaceInstances:!1,plan:!1,wait:!0,timeoutMinutes:15,adopt:!1},
g={X86_64:["m6i.large","m6a.large","m5.large","m5a.large"],ARM64:["m7g.large","m6g.large","c7g.xlarge","r6g.large"]},
R=(E,F)=>F?["g5.xlarge","g4dn.xlarge"]:g[E],
z=E=>/^(a1|[a-z]+[0-9]+[a-z]*g[a-z]*)\./.test(E)?"ARM64":"X86_64",
_=E=>{let[F,...G]=new Set(E.map(z));return G.length===0?F:void 0},
D=E=>{let F={};for(let G of I)E[G]!==void 0&&(F[G]=E[G]);return F},
P=E=>E.capacity==="EC2_SPOT"&&E.capacityProvider===void 0&&E.existingCluster!==!0,
m=E=>E.loadBalancer==="shared"&&E.loadBalancerArn===void 0&&E.listenerArn===void 0,
o=E=>{let F={tags:{},tenantDefaults:{},...E},G=F.cpuArchitecture??_(F.instanceTypes??[])??"X86_64",J=P(F)&&F.instanceTypes===void 0&&F.instanceRequirements===void 0?{instanceTypes:[...R(G,F.gpu===!0)]}:{};return{...F,...J,cpuArchitecture:G}},
u=({instanceTypes:E=[],cpuArchitecture:F,gpu:G})=>T(E,R(F??_(E)??"X86_64",G===!0)),
l=(
E,
F)=>{
let G=D(E),J=y,Q={};
for(let Y of I){let X=F!==void 0&&Y in F?F[Y]:J[Y];X!==void 0&&(Q[Y]=X)}
G.instanceTypes!==void 0&&delete Q.instanceRequirements,(G.instanceRequirements!==void 0||F!==void 0&&u(F))&&delete Q.instanceTypes,G.instanceTypes!==void 0&&delete Q.cpuArchitecture;
let Z=[],W=Q;
for(let[Y,X]of(E.reset??[]).entries()){let[j=""]=N(X);I.includes(j)||Z.push({pointer:`/reset/${Y}`,message:`/reset/${Y}: ${X} names no setting.`});let V=k(J,X);W=V===void 0?A(W,X):K(W,X,V)}
return{settings:o(f(W,G)),problems:Z}},
q=30,
L=`${$.defaultPrefix}tags/`,
M=(E,F)=>F!==null&&typeof F=="object"?Object.entries(F).flatMap(([G,J])=>M(E+H(G),J)):[[E,F]],
c=E=>Object.fromEntries(M("",E).map(([F,G])=>[`${$.defaultPrefix}${F.slice(1)}`,String(G)])),
p=E=>Object.fromEntries(Object.entries(E).map(([F,G])=>[`${L}${F}`,G])),
S=128-L.length,
w=E=>{let F=N(E).reduce((G,J)=>[`${G}${H(J)}`,`${G}/*`].find(Q=>G!==void 0&&Object.hasOwn(B,Q)),"");return F===void 0?void 0:B[F]?.type},
i=(E,F)=>{let G=w(E);return G==="integer"||G==="number"?Number(F):G==="boolean"?F==="true":F},
r=E=>{let F={},G=[];for(let[J,Q]of Object.entries(E).sort()){if(!J.startsWith($.defaultPrefix))continue;let Z=`/${J.slice($.defaultPrefix.length)}`;J.startsWith(L)?G.push([J.slice(L.length),Q]):F=K(F,Z,i(Z,Q))}return{defaults:F,tags:Object.fromEntries(G)}},
s=E=>h.includes(N(E)[0]??"")&&/^(string|integer|number|boolean)$/.test(w(E)??"string"),
b=E=>{
let F=M("",E);
return[
..."tags"in E?[{pointer:"/tenantDefaults/tags",message:"/tenantDefaults/tags: tags of the cluster are handed down to its tenants.",hint:"Use tags."}]:[],
...F.length>q?[{pointer:"/tenantDefaults",message:`/tenantDefaults holds ${F.length} values; there is room for ${q}.`}]:[],
...F.filter(([G])=>!s(G)&&!G.startsWith("/tags/")).map(([G])=>({pointer:`/tenantDefaults${G}`,message:`/tenantDefaults${G} is no setting of a tenant that a default can be given for.`})),
...F.filter(([,G])=>!C(String(G))||String(G).length>O).map(([G,J])=>({pointer:`/tenantDefaults${G}`,message:`/tenantDefaults${G} is ${JSON.stringify(J)}, which a tag cannot hold: at most 256 letters, digits and spaces of every script and + - = . _ : / @.`})),
...F.filter(([G])=>G.length+$.defaultPrefix.length-1>128||!C(G)).map(([G])=>({pointer:`/tenantDefaults${G}`,message:`/tenantDefaults${G} cannot be the key of a tag.`}))]},
U=(E,F,G)=>({pointer:E,message:`${E} ${F}`,...G===void 0?{}:{hint:G}}),
n=({spotMaxPrice:E})=>[E!==void 0&&!/^\d+(\.\d{1,5})?$/.test(String(E))?U("/spotMaxPrice",`is ${E}: a price has at most five decimals.`):void 0],
a=(
{instanceTypes:E,instanceRequirements:F,cpuArchitecture:G,capacity:J,capacityProvider:Q,gpu:Z})=>{
let W=E??[],Y=W.length>0&&_(W)===void 0,X=E!==void 0||F!==void 0;
return[Y?U("/instanceTypes",`mix architectures: ${W.map(j=>`${j} is ${z(j)}`).join(", ")}.`,"One image serves one architecture: name types of one."):void 0,!Y&&G!==void 0&&W.length>0&&_(W)!==G?U("/cpuArchitecture",`is ${G}, and instanceTypes are ${_(W)}.`):void 0,E!==void 0&&F!==void 0?U("/instanceRequirements","and instanceTypes exclude each other."):void 0,X&&J!==void 0&&J!=="EC2_SPOT"?U("/capacity",`is ${J}, which has no instances to choose types for.`):void 0,Z===!0&&(G??_(W))==="ARM64"?U("/gpu","goes with X86_64 only: there is no ECS-optimised image with a GPU for ARM64."):void 0,Q!==void 0&&X?U("/capacityProvider","exists already: its instances are not chosen here."):void 0]},
t=({minSize:E,maxSize:F,instanceRequirements:G})=>[E!==void 0&&F!==void 0&&E>F?U("/minSize",`is ${E}, more than maxSize, ${F}.`):void 0,...["vCpuCount","memoryMiB"].map(J=>{let Q=G?.[J];return Q?.max!==void 0&&Q.min>Q.max?U(`/instanceRequirements/${J}/min`,`is ${Q.min}, more than max, ${Q.max}.`):void 0})],
e=({subnets:E,loadBalancer:F,loadBalancerArn:G,listenerArn:J,certificateArn:Q})=>[E?.length===1&&F!=="none"&&G===void 0?U("/subnets","has one subnet only: a load balancer needs two, in two zones."):void 0,F==="none"&&(G??J??Q)!==void 0?U("/loadBalancer","is none, and yet a load balancer, listener or certificate is named."):void 0,Q!==void 0&&(G??J)!==void 0?U("/certificateArn","goes with a load balancer that is created here; an existing one has its own."):void 0],
EE=({certificateArn:E,domain:F})=>[E!==void 0&&F===void 0?U("/certificateArn","needs domain: it has to cover *.<domain>."):void 0],
FE=({tags:E={}})=>Object.keys(E).map(F=>{if(/\/|^\d+$/.test(F))return U(`/tags${H(F)}`,"has a slash or is a number: the key of a tag that is handed down to tenants has none and is none.");if(!(F.length<=S))return U(`/tags${H(F)}`,`has ${F.length} characters; it is handed down with at most ${S}.`)}),
GE=["dockerHubSecret","executionRoleArn","taskRoleArn","instanceProfileArn","listenerArn"],
JE=E=>GE.map(F=>{let G=E[F];return G===void 0||C(G)&&G.length<=O?void 0:U(`/${F}`,"cannot be held in a tag: at most 256 letters, digits and spaces of every script and + - = . _ : / @.")}),
v=(E,F)=>E.flatMap(G=>G(F)).filter(G=>G!==void 0),
x=[n,a,t,e,FE,JE],
QE=E=>v([...x,EE],E),
UE=E=>[...v(x,D(E)),...b(E.tenantDefaults??{})];
export{P as a,_ as b,p as c,R as d,c as e,QE as f,b as g,m as h,d as i,UE as j,l as r,r as t};
