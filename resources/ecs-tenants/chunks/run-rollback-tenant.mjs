import{aj as Z,T as H,aO as I,aP as q,R as x}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{l as M,y as _}from"./base.mjs";
var Q=z=>z.replace(/^.*\//,"").replace(/:\d+$/,""),
A=(z,E,C)=>{let B=E.replace(/:\d+$/,"");if(/^\d+$/.test(z))return`${B}:${z}`;if(z.replace(/:\d+$/,"")===B)return z;throw M(Q(z)===Q(E)?`Revision ${z} is of another account or Region.`:`Revision ${z.replace(/^.*\//,"")} is of family ${Q(z)}, not of ${Q(E)||C.family}.`,"Give the number of a revision of the tenant\u2019s own family.")},
K=(z,E)=>{let C=({tags:B})=>B[_.steady]??"";return z.filter(({definition:B,tags:F})=>B.taskDefinitionArn!==E&&F[_.steady]!==void 0).sort((B,F)=>C(B)<C(F)?1:-1)[0]},
V=(
z,
{taskDefinition:E})=>{
let C=E?.definition,{definition:B}=z,F=(B.taskDefinitionArn??"").replace(/^.*\//,""),J="Deploy its image with deploy-tenant, and the settings that it needs.";
if(C===void 0)return z;
let G=B.networkMode??"bridge";
if(G==="awsvpc"!=(C.networkMode==="awsvpc"))throw M(`Revision ${F} has networkMode ${G}, and the tenant's network is another one by now.`,J);
let L=C.requiresCompatibilities??[];
if(L.length>0&&!L.every(P=>(B.requiresCompatibilities??L).includes(P)))throw M(`Revision ${F} cannot run on ${L.join(", ")}, where the tenant runs by now.`,J);
return z},
R=30,
W=z=>z.replace(/^.*\//,""),
$=async(z,E)=>{let C=await Z(z,E);if(C===void 0)throw M(`There is no revision ${W(E)}.`,"aws ecs list-task-definitions --family-prefix names those that are there.");if(C.definition.status==="INACTIVE")throw M(`Revision ${W(E)} is deregistered: ECS starts no task with it.`,"Choose another one, or deploy its image with deploy-tenant.");return C},
T=async(z,E,C)=>{for(let B of H(E,R)){let F=await Promise.all(B.map(G=>Z(z,G))),J=K(F.filter(G=>G!==void 0),C);if(J!==void 0)return J}},
j=async(
z,
E,
C)=>{
let{names:B,found:F,identity:J}=E,G=F.service?.taskDefinition??"",L=C===void 0?void 0:await $(z,A(C,G,B));
if(L!==void 0)return V(L,F);
let P=(await I(z,Q(G))).filter(U=>U!==G);
if(P.length===0)throw M(`Tenant ${J.tenant} has only one revision, ${W(G)}: there is nothing to return to.`,"Deploy what you want with deploy-tenant.");
let X=await T(z,P,G);
if(X!==void 0)return V(X,F);
let Y=(await q(z,J.cluster,B.serviceName)).find(U=>P.includes(U));
if(Y!==void 0)return V(await $(z,Y),F);
throw M(`No earlier revision of tenant ${J.tenant} is known to have been steady.`,`Name one: revision: "${P[0]?.replace(/^.*:/,"")??""}".`)},
N=({revision:z,...E},C)=>{let B;return x(E,C,(F,J)=>(B??=j(J,F,z).then(G=>({of:"revision",revision:G})),B))};
export{N as run};
