import{a9 as I,aa as W,ab as j,ac as D,ad as S,k as h,ae as k,af as B,ag as K,ah as N,ai as T,T as b,O,t as C}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{u as _,t as x,c as y,h as w}from"./base.mjs";
var f=64,
v=async(
q,
z)=>{let M=I(f),G=async({service:H,tags:J})=>{if(H.taskDefinition===void 0)return;let U=await W(q,H.taskDefinition),P={cluster:J[_.cluster]??"",tenant:J[_.tenant]??"",service:J[_.service]??"web"};return U===void 0?void 0:j(U.definition,D(P)).image};return Promise.all(z.map(H=>S(H.service,H.tags)??M(()=>G(H))))},
p=async(q,{clusterName:z,cluster:M})=>{let[G,H]=await Promise.all([M,h(q,z)]),J=H.map(P=>({service:P,tags:x(P.tags)})).filter(({tags:P})=>k(P,z)),U=await v(q,J);return{cluster:G,tenants:J.map((P,X)=>({...P,image:U[X]}))}},
d={output:"json"},
$=[["NAME",({name:q})=>q],["IMAGE",({image:q})=>q??"?"],["RUNNING",({runningCount:q,desiredCount:z})=>`${q}/${z}`],["STATE",({state:q})=>q],["URL",({url:q})=>q??"-"],["PLACEMENT",({placement:{capacity:q,loadBalancer:z}})=>z===void 0?q:`${q}, ${z}`]],
m=q=>{let z=[$.map(([G])=>G),...q.map(G=>$.map(([,H])=>H(G)))],M=$.map((G,H)=>Math.max(...z.map(J=>J[H]?.length??0)));return z.map(G=>G.map((H,J)=>H.padEnd(M[J]??0)).join("  ").trimEnd()).map(G=>`${G}
`).join("")},
g=q=>{let z=new Map;for(let{state:G}of q)z.set(G,(z.get(G)??0)+1);let M=[...z].map(([G,H])=>`${H} ${G}`);return`${q.length} ${q.length===1?"tenant":"tenants"}${M.length===0?"":`: ${M.join(", ")}`}`},
u=async(
q,
{log:z,report:M},
G)=>{
let{output:H,state:J,image:U}={...d,...q},{name:P,cluster:X}=await B(G,q.cluster,void 0,y),E={clusterName:P,cluster:X},{cluster:V,tenants:R}=await K(E,p(G,E)),F=N({cluster:V},q.accountId);
if(F!==void 0)throw F;
let Y=R.map(({service:Q,tags:Z,image:A})=>T(Q,Z,V,A)).filter(Q=>(J===void 0||Q.state===J)&&(U===void 0||Q.image?.includes(U))).sort((Q,Z)=>Q.name<Z.name?-1:1);
z.info(`account ${V.account}, Region ${V.region}, cluster ${P}`);
let L=b(V);
return L!==void 0&&z.warn(L),z.info(g(Y)),M({cluster:P,account:V.account,region:V.region,summaries:Y.map(Q=>({...Q,placement:{...Q.placement}})),depth:"shallow"}),{code:w.done,result:{},...H==="table"?{text:m(Y)}:{}}},
o=(q,z)=>O(C,q,z,M=>u(q,z,M));
export{o as run};
