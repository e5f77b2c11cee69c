import{aa as B,ab as I,W as K,ac as N,X as T,R as b,i as j,$ as O,a0 as q,b as h,ad as w,ae as _,N as x,O as f,t as C}from"./tenants.mjs";
import{t as D,c as p,h as v}from"./base.mjs";
var y=class{value;next;constructor(G){this.value=G}},
g=class{
#G;
#H;
#J;
constructor(){this.clear()}
enqueue(G){let H=new y(G);this.#G?(this.#H.next=H,this.#H=H):(this.#G=H,this.#H=H),this.#J++}
dequeue(){let G=this.#G;if(G)return this.#G=this.#G.next,this.#J--,this.#G||(this.#H=void 0),G.value}
peek(){if(this.#G)return this.#G.value}
clear(){this.#G=void 0,this.#H=void 0,this.#J=0}
get size(){return this.#J}
*[Symbol.iterator](){let G=this.#G;for(;G;)yield G.value,G=G.next}
*drain(){for(;this.#G;)yield this.dequeue()}};
function d(
G){
let H=!1;
if(typeof G=="object"&&({concurrency:G,rejectOnClear:H=!1}=G),S(G),typeof H!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let M=new g,
J=0,
P=()=>{J<G&&M.size>0&&(J++,M.dequeue().run())},
Z=()=>{J--,P()},
Q=async(V,X,$)=>{let Y=(async()=>V(...$))();X(Y);try{await Y}catch{}Z()},
F=(V,X,$,Y)=>{let L={reject:$};new Promise(W=>{L.run=W,M.enqueue(L)}).then(Q.bind(void 0,V,X,Y)),J<G&&P()},
E=(V,...X)=>new Promise(($,Y)=>{F(V,$,Y,X)});
return Object.defineProperties(
E,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>M.size},
clearQueue:{value(){if(!H){M.clear();return}let V=AbortSignal.abort().reason;for(;M.size>0;)M.dequeue().reject(V)}},
concurrency:{get:()=>G,set(V){S(V),G=V,queueMicrotask(()=>{for(;J<G&&M.size>0;)P()})}},
map:{async value(V,X){let $=[];try{Array.from(V,(Y,L)=>{let W=E(X,Y,L);return $.push(W),W})}catch(Y){for(let L of $)L.catch(()=>{});throw Y}return Promise.all($)}}}),
E}
function S(G){if(!((Number.isInteger(G)||G===Number.POSITIVE_INFINITY)&&G>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var m={output:"json"},
R=[["NAME",({name:G})=>G],["IMAGE",({image:G})=>G??"?"],["RUNNING",({runningCount:G,desiredCount:H})=>`${G}/${H}`],["STATE",({state:G})=>G],["URL",({url:G})=>G??"-"],["PLACEMENT",({placement:{capacity:G,loadBalancer:H}})=>H===void 0?G:`${G}, ${H}`]],
l=G=>{let H=[R.map(([J])=>J),...G.map(J=>R.map(([,P])=>P(J)))],M=R.map((J,P)=>Math.max(...H.map(Z=>Z[P]?.length??0)));return H.map(J=>J.map((P,Z)=>P.padEnd(M[Z]??0)).join("  ").trimEnd()).map(J=>`${J}
`).join("")},
i=64,
o=async(
G,
H)=>{let M=d(i),J=async({service:P,tags:Z})=>{if(P.taskDefinition===void 0)return;let Q=await B(G,P.taskDefinition),F={cluster:Z[D.cluster]??"",tenant:Z[D.tenant]??"",service:Z[D.service]??"web"};return Q===void 0?void 0:I(Q.definition,K(F)).image};return Promise.all(H.map(P=>N(P.service,P.tags)??M(()=>J(P))))},
s=G=>{let H=new Map;for(let{state:J}of G)H.set(J,(H.get(J)??0)+1);let M=[...H].map(([J,P])=>`${P} ${J}`);return`${G.length} ${G.length===1?"tenant":"tenants"}${M.length===0?"":`: ${M.join(", ")}`}`},
u=async(
G,
{log:H,report:M},
J)=>{
let{output:P,state:Z,image:Q}={...m,...G},{name:F,cluster:E}=await T(J,G.cluster,void 0,p),V=b(J,F).catch(U=>{throw j(U,"ClusterNotFound")?O(F):U}),[X,$]=await Promise.all([E,V]),Y=q({cluster:X},G.accountId);
if(Y!==void 0)throw Y;
let L=$.map(U=>({service:U,tags:h(U.tags)})).filter(({tags:U})=>w(U,F)),W=await o(J,L),k=L.map(({service:U,tags:A},z)=>_(U,A,X,W[z])).filter(U=>(Z===void 0||U.state===Z)&&(Q===void 0||U.image?.includes(Q))).sort((U,A)=>U.name<A.name?-1:1);
return H.info(`account ${X.account}, Region ${X.region}, cluster ${F}`),H.info(s(k)),M({cluster:F,account:X.account,region:X.region,summaries:k.map(U=>({...U,placement:{...U.placement}})),depth:"shallow"}),{code:v.done,result:{},...P==="table"?{text:l(k)}:{}}},
a=async(G,H)=>{let M=new x,J=f(C,{region:G.region,roleArn:G.roleArn,calls:M});try{return await u(G,H,J)}finally{H.report({calls:M.counts()})}};
export{a as run};
