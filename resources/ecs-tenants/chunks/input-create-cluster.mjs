import{s as b,p as N,v,w as k,a as V,m as A,c as $,b as H,e as K,d as B,f}from"./base.mjs";
var C=["domain","existingCluster","isDefault","containerInsights","protected","tenantDefaults","tags","capacity","capacityProvider","spotMaxPrice","instanceTypes","instanceRequirements","cpuArchitecture","gpu","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","minSize","maxSize","targetCapacity","rootVolumeSize","imagePullBehavior","dockerHubSecret","vpcId","subnets","securityGroups","instanceProfileArn","executionRoleArn","taskRoleArn","permissionsBoundary","secretsPrefix","kmsKeyArn","loadBalancer","loadBalancerArn","listenerArn","scheme","ipAddressType","certificateArn","accessLogsBucket"],
h={existingCluster:!1,isDefault:!1,containerInsights:"disabled",protected:!1,capacity:"EC2_SPOT",gpu:!1,onDemandBaseCapacity:0,onDemandPercentageAboveBaseCapacity:0,minSize:2,maxSize:10,targetCapacity:100,rootVolumeSize:30,imagePullBehavior:"default",loadBalancer:"shared",scheme:"internet-facing",ipAddressType:"ipv4"},
y={replaceInstances:!1,plan:!1,wait:!0,timeoutMinutes:15,adopt:!1},
g={X86_64:["m6i.large","m6a.large","m5.large","m5a.large"],ARM64:["m7g.large","m6g.large","c7g.xlarge","r6g.large"]},
I=(E,F)=>F?["g5.xlarge","g4dn.xlarge"]:g[E],
O=E=>/^(a1|[a-z]+[0-9]+[a-z]*g[a-z]*)\./.test(E)?"ARM64":"X86_64",
_=E=>{let[F,...G]=new Set(E.map(O));return G.length===0?F:void 0},
z=E=>{let F={};for(let G of C)E[G]!==void 0&&(F[G]=E[G]);return F},
D=E=>E.capacity==="EC2_SPOT"&&E.capacityProvider===void 0&&E.existingCluster!==!0,
m=E=>E.loadBalancer==="shared"&&E.loadBalancerArn===void 0&&E.listenerArn===void 0,
d=E=>{let F={tags:{},tenantDefaults:{},...E},G=F.cpuArchitecture??_(F.instanceTypes??[])??"X86_64",J=D(F)&&F.instanceTypes===void 0&&F.instanceRequirements===void 0?{instanceTypes:[...I(G,F.gpu===!0)]}:{};return{...F,...J,cpuArchitecture:G}},
o=({instanceTypes:E=[],cpuArchitecture:F,gpu:G})=>b(E,I(F??_(E)??"X86_64",G===!0)),
u=(
E,
F)=>{
let G=z(E),J=h,Q={};
for(let Y of C){let X=F!==void 0&&Y in F?F[Y]:J[Y];X!==void 0&&(Q[Y]=X)}
G.instanceTypes!==void 0&&delete Q.instanceRequirements,(G.instanceRequirements!==void 0||F!==void 0&&o(F))&&delete Q.instanceTypes,G.instanceTypes!==void 0&&delete Q.cpuArchitecture;
let Z=[],W=Q;
for(let[Y,X]of(E.reset??[]).entries()){let[j=""]=N(X);C.includes(j)||Z.push({pointer:`/reset/${Y}`,message:`/reset/${Y}: ${X} names no setting.`});let M=v(J,X);W=M===void 0?k(W,X):V(W,X,M)}
return{settings:d(A(W,G)),problems:Z}},
P=30,
L=`${$.defaultPrefix}tags/`,
R=(E,F)=>F!==null&&typeof F=="object"?Object.entries(F).flatMap(([G,J])=>R(E+H(G),J)):[[E,F]],
l=E=>Object.fromEntries(R("",E).map(([F,G])=>[`${$.defaultPrefix}${F.slice(1)}`,K(String(G))])),
c=E=>Object.fromEntries(Object.entries(E).map(([F,G])=>[`${L}${F}`,G])),
q=128-L.length,
S=E=>{let F=N(E).reduce((G,J)=>[`${G}${H(J)}`,`${G}/*`].find(Q=>G!==void 0&&Object.hasOwn(B,Q)),"");return F===void 0?void 0:B[F]?.type},
p=(E,F)=>{let G=S(E);return G==="integer"||G==="number"?Number(F):G==="boolean"?F==="true":F},
i=E=>{let F={},G=[];for(let[J,Q]of Object.entries(E).sort()){if(!J.startsWith($.defaultPrefix))continue;let Z=`/${J.slice($.defaultPrefix.length)}`;J.startsWith(L)?G.push([J.slice(L.length),Q]):F=V(F,Z,p(Z,Q))}return{defaults:F,tags:Object.fromEntries(G)}},
r=E=>f.includes(N(E)[0]??"")&&/^(string|integer|number|boolean)$/.test(S(E)??"string"),
w=E=>{
let F=R("",E);
return[
..."tags"in E?[{pointer:"/tenantDefaults/tags",message:"/tenantDefaults/tags: tags of the cluster are handed down to its tenants.",hint:"Use tags."}]:[],
...F.length>P?[{pointer:"/tenantDefaults",message:`/tenantDefaults holds ${F.length} values; there is room for ${P}.`}]:[],
...F.filter(([G])=>!r(G)&&!G.startsWith("/tags/")).map(([G])=>({pointer:`/tenantDefaults${G}`,message:`/tenantDefaults${G} is no setting of a tenant that a default can be given for.`})),
...F.filter(([,G])=>K(String(G))!==String(G)).map(([G,J])=>({pointer:`/tenantDefaults${G}`,message:`/tenantDefaults${G} is ${JSON.stringify(J)}, which a tag cannot hold: letters, digits, spaces and + - . _ : / @ only, 256 at most.`})),
...F.filter(([G])=>G.length+$.defaultPrefix.length-1>128||!/^[A-Za-z0-9 +=._:/@-]*$/.test(G)).map(([G])=>({pointer:`/tenantDefaults${G}`,message:`/tenantDefaults${G} cannot be the key of a tag.`}))]},
U=(E,F,G)=>({pointer:E,message:`${E} ${F}`,...G===void 0?{}:{hint:G}}),
s=({spotMaxPrice:E})=>[E!==void 0&&!/^\d+(\.\d{1,5})?$/.test(String(E))?U("/spotMaxPrice",`is ${E}: a price has at most five decimals.`):void 0],
a=(
{instanceTypes:E,instanceRequirements:F,cpuArchitecture:G,capacity:J,capacityProvider:Q,gpu:Z})=>{
let W=E??[],Y=W.length>0&&_(W)===void 0,X=E!==void 0||F!==void 0;
return[Y?U("/instanceTypes",`mix architectures: ${W.map(j=>`${j} is ${O(j)}`).join(", ")}.`,"One image serves one architecture: name types of one."):void 0,!Y&&G!==void 0&&W.length>0&&_(W)!==G?U("/cpuArchitecture",`is ${G}, and instanceTypes are ${_(W)}.`):void 0,E!==void 0&&F!==void 0?U("/instanceRequirements","and instanceTypes exclude each other."):void 0,X&&J!==void 0&&J!=="EC2_SPOT"?U("/capacity",`is ${J}, which has no instances to choose types for.`):void 0,Z===!0&&(G??_(W))==="ARM64"?U("/gpu","goes with X86_64 only: there is no ECS-optimised image with a GPU for ARM64."):void 0,Q!==void 0&&X?U("/capacityProvider","exists already: its instances are not chosen here."):void 0]},
n=({minSize:E,maxSize:F,instanceRequirements:G})=>[E!==void 0&&F!==void 0&&E>F?U("/minSize",`is ${E}, more than maxSize, ${F}.`):void 0,...["vCpuCount","memoryMiB"].map(J=>{let Q=G?.[J];return Q?.max!==void 0&&Q.min>Q.max?U(`/instanceRequirements/${J}/min`,`is ${Q.min}, more than max, ${Q.max}.`):void 0})],
t=({subnets:E,loadBalancer:F,loadBalancerArn:G,listenerArn:J,certificateArn:Q})=>[E?.length===1&&F!=="none"&&G===void 0?U("/subnets","has one subnet only: a load balancer needs two, in two zones."):void 0,F==="none"&&(G??J??Q)!==void 0?U("/loadBalancer","is none, and yet a load balancer, listener or certificate is named."):void 0,Q!==void 0&&(G??J)!==void 0?U("/certificateArn","goes with a load balancer that is created here; an existing one has its own."):void 0],
e=({certificateArn:E,domain:F})=>[E!==void 0&&F===void 0?U("/certificateArn","needs domain: it has to cover *.<domain>."):void 0],
EE=({tags:E={}})=>Object.keys(E).map(F=>{if(/\/|^\d+$/.test(F))return U(`/tags${H(F)}`,"has a slash or is a number: the key of a tag that is handed down to tenants has none and is none.");if(!(F.length<=q))return U(`/tags${H(F)}`,`has ${F.length} characters; it is handed down with at most ${q}.`)}),
FE=["dockerHubSecret","executionRoleArn","taskRoleArn","instanceProfileArn","listenerArn"],
GE=E=>FE.map(F=>{let G=E[F];return G===void 0||/^[A-Za-z0-9 +\-=._:/@]{0,256}$/.test(G)?void 0:U(`/${F}`,"cannot be held in a tag: at most 256 letters, digits, spaces and + - = . _ : / @.")}),
x=(E,F)=>E.flatMap(G=>G(F)).filter(G=>G!==void 0),
T=[s,a,n,t,EE,GE],
JE=E=>x([...T,e],E),
QE=E=>[...x(T,z(E)),...w(E.tenantDefaults??{})];
export{D as a,_ as b,c,I as d,l as e,JE as f,w as g,m as h,y as i,QE as j,u as r,i as t};
