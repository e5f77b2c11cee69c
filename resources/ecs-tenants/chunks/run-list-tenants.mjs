import{ai as A,aj as I,ak as j,al as D,am as S,n as h,an as k,ao as B,ap as K,aq as N,ar as T,U as b,Q as O,t as C}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{y as _,t as x,c as y,h as w}from"./base.mjs";
var f=64,
v=async(
q,
z)=>{let M=A(f),H=async({service:G,tags:J})=>{if(G.taskDefinition===void 0)return;let U=await I(q,G.taskDefinition),P={cluster:J[_.cluster]??"",tenant:J[_.tenant]??"",service:J[_.service]??"web"};return U===void 0?void 0:j(U.definition,D(P)).image};return Promise.all(z.map(G=>S(G.service,G.tags)??M(()=>H(G))))},
p=async(q,{clusterName:z,cluster:M})=>{let[H,G]=await Promise.all([M,h(q,z)]),J=G.map(P=>({service:P,tags:x(P.tags)})).filter(({tags:P})=>k(P,z)),U=await v(q,J);return{cluster:H,tenants:J.map((P,Y)=>({...P,image:U[Y]}))}},
d={output:"json"},
$=[["NAME",({name:q})=>q],["IMAGE",({image:q})=>q??"?"],["RUNNING",({runningCount:q,desiredCount:z})=>`${q}/${z}`],["STATE",({state:q})=>q],["URL",({url:q})=>q??"-"],["PLACEMENT",({placement:{capacity:q,loadBalancer:z}})=>z===void 0?q:`${q}, ${z}`]],
m=q=>{let z=[$.map(([H])=>H),...q.map(H=>$.map(([,G])=>G(H)))],M=$.map((H,G)=>Math.max(...z.map(J=>J[G]?.length??0)));return z.map(H=>H.map((G,J)=>G.padEnd(M[J]??0)).join("  ").trimEnd()).map(H=>`${H}
`).join("")},
g=q=>{let z={};for(let{state:M}of q)z[M]=(z[M]??0)+1;return z},
o=async(
q,
{log:z,report:M},
H)=>{
let{output:G,state:J,image:U}={...d,...q},{name:P,cluster:Y}=await B(H,q.cluster,void 0,y),E={clusterName:P,cluster:Y},{cluster:V,tenants:R}=await K(E,p(H,E)),F=N({cluster:V},q.accountId);
if(F!==void 0)throw F;
let X=R.map(({service:Q,tags:Z,image:W})=>T(Q,Z,V,W)).filter(Q=>(J===void 0||Q.state===J)&&(U===void 0||Q.image?.includes(U))).sort((Q,Z)=>Q.name<Z.name?-1:1);
z.tell("run.place",{account:V.account,region:V.region,cluster:P});
let L=b(V);
return L!==void 0&&z.tell("run.newer-layout",{sentence:L}),z.tell("state.tenants",{count:X.length,states:g(X)}),M({cluster:P,account:V.account,region:V.region,summaries:X.map(Q=>({...Q,placement:{...Q.placement}})),depth:"shallow"}),{code:w.done,result:{},...G==="table"?{text:m(X)}:{}}},
u=(q,z)=>O(C,q,z,M=>o(q,z,M));
export{u as run};
