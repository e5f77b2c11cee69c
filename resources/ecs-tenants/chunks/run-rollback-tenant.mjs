import{aj as X,T as Z,aO as _,aP as $,aQ as Q,aR as H,aS as I,aT as q,aU as x,R as A}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{l as K}from"./base.mjs";
var R=30,
L=g=>g.replace(/^.*\//,""),
Y=async(g,C)=>{let B=await X(g,C);if(B===void 0)throw K(`There is no revision ${L(C)}.`,"aws ecs list-task-definitions --family-prefix names those that are there.");if(B.definition.status==="INACTIVE")throw K(`Revision ${L(C)} is deregistered: ECS starts no task with it.`,"Choose another one, or deploy its image with deploy-tenant.");return B},
T=async(g,C,B)=>{for(let G of Z(C,R)){let E=await Promise.all(G.map(z=>X(g,z))),F=_(E.filter(z=>z!==void 0),B);if(F!==void 0)return F}},
b=async(
g,
C,
B)=>{
let{names:G,found:E,identity:F}=C,z=E.service?.taskDefinition??"",U=B===void 0?void 0:await Y(g,$(B,z,G));
if(U!==void 0)return Q(U,E);
let M=await H(g,I(z));
if(M.every(J=>J===z))throw K(`Tenant ${F.tenant} has only one revision, ${L(z)}: there is nothing to return to.`,"Deploy what you want with deploy-tenant.");
let P=M.filter(J=>q(J,z)),V=await T(g,P,z);
if(V!==void 0)return Q(V,E);
let W=(await x(g,F.cluster,G.serviceName)).find(J=>P.includes(J));
if(W!==void 0)return Q(await Y(g,W),E);
throw K(`No revision of tenant ${F.tenant} older than ${L(z)} is known to have been steady.`,`Name one: revision: "${(P[0]??M[0]??"").replace(/^.*:/,"")}".`)},
j=({revision:g,...C},B)=>{let G;return A(C,B,(E,F)=>(G??=b(F,E,g).then(z=>({of:"revision",revision:z})),G))};
export{j as run};
