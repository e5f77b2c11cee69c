import{aa as Z,R as H,aE as I,aF as q,Q as x}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{l as M,u as _}from"./base.mjs";
var Q=z=>z.replace(/^.*\//,"").replace(/:\d+$/,""),
A=(z,E,B)=>{let C=E.replace(/:\d+$/,"");if(/^\d+$/.test(z))return`${C}:${z}`;if(z.replace(/:\d+$/,"")===C)return z;throw M(Q(z)===Q(E)?`Revision ${z} is of another account or Region.`:`Revision ${z.replace(/^.*\//,"")} is of family ${Q(z)}, not of ${Q(E)||B.family}.`,"Give the number of a revision of the tenant\u2019s own family.")},
K=(z,E)=>{let B=({tags:C})=>C[_.steady]??"";return z.filter(({definition:C,tags:F})=>C.taskDefinitionArn!==E&&F[_.steady]!==void 0).sort((C,F)=>B(C)<B(F)?1:-1)[0]},
V=(
z,
{taskDefinition:E})=>{
let B=E?.definition,{definition:C}=z,F=(C.taskDefinitionArn??"").replace(/^.*\//,""),J="Deploy its image with deploy-tenant, and the settings that it needs.";
if(B===void 0)return z;
let G=C.networkMode??"bridge";
if(G==="awsvpc"!=(B.networkMode==="awsvpc"))throw M(`Revision ${F} has networkMode ${G}, and the tenant's network is another one by now.`,J);
let L=B.requiresCompatibilities??[];
if(L.length>0&&!L.every(P=>(C.requiresCompatibilities??L).includes(P)))throw M(`Revision ${F} cannot run on ${L.join(", ")}, where the tenant runs by now.`,J);
return z},
R=30,
W=z=>z.replace(/^.*\//,""),
$=async(z,E)=>{let B=await Z(z,E);if(B===void 0)throw M(`There is no revision ${W(E)}.`,"aws ecs list-task-definitions --family-prefix names those that are there.");if(B.definition.status==="INACTIVE")throw M(`Revision ${W(E)} is deregistered: ECS starts no task with it.`,"Choose another one, or deploy its image with deploy-tenant.");return B},
T=async(z,E,B)=>{for(let C of H(E,R)){let F=await Promise.all(C.map(G=>Z(z,G))),J=K(F.filter(G=>G!==void 0),B);if(J!==void 0)return J}},
j=async(
z,
E,
B)=>{
let{names:C,found:F,identity:J}=E,G=F.service?.taskDefinition??"",L=B===void 0?void 0:await $(z,A(B,G,C));
if(L!==void 0)return V(L,F);
let P=(await I(z,Q(G))).filter(U=>U!==G);
if(P.length===0)throw M(`Tenant ${J.tenant} has only one revision, ${W(G)}: there is nothing to return to.`,"Deploy what you want with deploy-tenant.");
let X=await T(z,P,G);
if(X!==void 0)return V(X,F);
let Y=(await q(z,J.cluster,C.serviceName)).find(U=>P.includes(U));
if(Y!==void 0)return V(await $(z,Y),F);
throw M(`No earlier revision of tenant ${J.tenant} is known to have been steady.`,`Name one: revision: "${P[0]?.replace(/^.*:/,"")??""}".`)},
N=({revision:z,...E},B)=>x(E,B,C=>{let F;return J=>(F??=j(C,J,z).then(G=>({of:"revision",revision:G})),F)});
export{N as run};
