import{a7 as W,a8 as A,a9 as I,aa as D,ab as S,Q as h,ac as j,ad as k,ae as B,af as K,ag as N,N as T,t as b}from"./tenants.mjs";
import{t as O}from"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{t as _,c as C,f as w}from"./base.mjs";
var x=64,
y=async(
q,
z)=>{let M=W(x),G=async({service:H,tags:J})=>{if(H.taskDefinition===void 0)return;let U=await A(q,H.taskDefinition),P={cluster:J[_.cluster]??"",tenant:J[_.tenant]??"",service:J[_.service]??"web"};return U===void 0?void 0:I(U.definition,D(P)).image};return Promise.all(z.map(H=>S(H.service,H.tags)??M(()=>G(H))))},
f=async(q,{clusterName:z,cluster:M})=>{let[G,H]=await Promise.all([M,h(q,z)]),J=H.map(P=>({service:P,tags:O(P.tags)})).filter(({tags:P})=>j(P,z)),U=await y(q,J);return{cluster:G,tenants:J.map((P,X)=>({...P,image:U[X]}))}},
v={output:"json"},
$=[["NAME",({name:q})=>q],["IMAGE",({image:q})=>q??"?"],["RUNNING",({runningCount:q,desiredCount:z})=>`${q}/${z}`],["STATE",({state:q})=>q],["URL",({url:q})=>q??"-"],["PLACEMENT",({placement:{capacity:q,loadBalancer:z}})=>z===void 0?q:`${q}, ${z}`]],
p=q=>{let z=[$.map(([G])=>G),...q.map(G=>$.map(([,H])=>H(G)))],M=$.map((G,H)=>Math.max(...z.map(J=>J[H]?.length??0)));return z.map(G=>G.map((H,J)=>H.padEnd(M[J]??0)).join("  ").trimEnd()).map(G=>`${G}
`).join("")},
d=q=>{let z=new Map;for(let{state:G}of q)z.set(G,(z.get(G)??0)+1);let M=[...z].map(([G,H])=>`${H} ${G}`);return`${q.length} ${q.length===1?"tenant":"tenants"}${M.length===0?"":`: ${M.join(", ")}`}`},
g=async(
q,
{log:z,report:M},
G)=>{
let{output:H,state:J,image:U}={...v,...q},{name:P,cluster:X}=await k(G,q.cluster,void 0,C),E={clusterName:P,cluster:X},{cluster:V,tenants:L}=await B(E,f(G,E)),F=K({cluster:V},q.accountId);
if(F!==void 0)throw F;
let Y=L.map(({service:Q,tags:Z,image:R})=>N(Q,Z,V,R)).filter(Q=>(J===void 0||Q.state===J)&&(U===void 0||Q.image?.includes(U))).sort((Q,Z)=>Q.name<Z.name?-1:1);
return z.info(`account ${V.account}, Region ${V.region}, cluster ${P}`),z.info(d(Y)),M({cluster:P,account:V.account,region:V.region,summaries:Y.map(Q=>({...Q,placement:{...Q.placement}})),depth:"shallow"}),{code:w.done,result:{},...H==="table"?{text:p(Y)}:{}}},
m=(q,z)=>T(b,q,z,M=>g(q,z,M));
export{m as run};
