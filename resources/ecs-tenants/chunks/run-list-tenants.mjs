import{ab as B,ac as I,W as K,ad as N,X as T,k as b,i as j,$ as O,a0 as q,ae as _,af as h,N as w,t as x}from"./tenants.mjs";
import{n as D,c as f,t as C,h as p}from"./base.mjs";
var v=class{value;next;constructor(G){this.value=G}},
y=class{#G;#H;#J;constructor(){this.clear()}enqueue(G){let H=new v(G);this.#G?(this.#H.next=H,this.#H=H):(this.#G=H,this.#H=H),this.#J++}dequeue(){let G=this.#G;if(G)return this.#G=this.#G.next,this.#J--,this.#G||(this.#H=void 0),G.value}peek(){if(this.#G)return this.#G.value}clear(){this.#G=void 0,this.#H=void 0,this.#J=0}get size(){return this.#J}*[Symbol.iterator](){let G=this.#G;for(;G;)yield G.value,G=G.next}*drain(){for(;this.#G;)yield this.dequeue()}};
function g(
G){
let H=!1;
if(typeof G=="object"&&({concurrency:G,rejectOnClear:H=!1}=G),S(G),typeof H!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let P=new y,J=0,M=()=>{J<G&&P.size>0&&(J++,P.dequeue().run())},Z=()=>{J--,M()},Q=async(V,X,$)=>{let Y=(async()=>V(...$))();X(Y);try{await Y}catch{}Z()},F=(V,X,$,Y)=>{let L={reject:$};new Promise(W=>{L.run=W,P.enqueue(L)}).then(Q.bind(void 0,V,X,Y)),J<G&&M()},E=(V,...X)=>new Promise(($,Y)=>{F(V,$,Y,X)});
return Object.defineProperties(E,{activeCount:{get:()=>J},pendingCount:{get:()=>P.size},clearQueue:{value(){if(!H){P.clear();return}let V=AbortSignal.abort().reason;for(;P.size>0;)P.dequeue().reject(V)}},concurrency:{get:()=>G,set(V){S(V),G=V,queueMicrotask(()=>{for(;J<G&&P.size>0;)M()})}},map:{async value(V,X){let $=[];try{Array.from(V,(Y,L)=>{let W=E(X,Y,L);return $.push(W),W})}catch(Y){for(let L of $)L.catch(()=>{});throw Y}return Promise.all($)}}}),E}
function S(G){if(!((Number.isInteger(G)||G===Number.POSITIVE_INFINITY)&&G>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var d={output:"json"},
R=[["NAME",({name:G})=>G],["IMAGE",({image:G})=>G??"?"],["RUNNING",({runningCount:G,desiredCount:H})=>`${G}/${H}`],["STATE",({state:G})=>G],["URL",({url:G})=>G??"-"],["PLACEMENT",({placement:{capacity:G,loadBalancer:H}})=>H===void 0?G:`${G}, ${H}`]],
m=G=>{let H=[R.map(([J])=>J),...G.map(J=>R.map(([,M])=>M(J)))],P=R.map((J,M)=>Math.max(...H.map(Z=>Z[M]?.length??0)));return H.map(J=>J.map((M,Z)=>M.padEnd(P[Z]??0)).join("  ").trimEnd()).map(J=>`${J}
`).join("")},
l=64,
i=async(G,H)=>{let P=g(l),J=async({service:M,tags:Z})=>{if(M.taskDefinition===void 0)return;let Q=await B(G,M.taskDefinition),F={cluster:Z[D.cluster]??"",tenant:Z[D.tenant]??"",service:Z[D.service]??"web"};return Q===void 0?void 0:I(Q.definition,K(F)).image};return Promise.all(H.map(M=>N(M.service,M.tags)??P(()=>J(M))))},
o=G=>{let H=new Map;for(let{state:J}of G)H.set(J,(H.get(J)??0)+1);let P=[...H].map(([J,M])=>`${M} ${J}`);return`${G.length} ${G.length===1?"tenant":"tenants"}${P.length===0?"":`: ${P.join(", ")}`}`},
u=async(
G,
{log:H,report:P},
J)=>{
let{output:M,state:Z,image:Q}={...d,...G},{name:F,cluster:E}=await T(J,G.cluster,void 0,f),V=b(J,F).catch(U=>{throw j(U,"ClusterNotFound")?O(F):U}),[X,$]=await Promise.all([E,V]),Y=q({cluster:X},G.accountId);
if(Y!==void 0)throw Y;
let L=$.map(U=>({service:U,tags:C(U.tags)})).filter(({tags:U})=>_(U,F)),W=await i(J,L),k=L.map(({service:U,tags:A},z)=>h(U,A,X,W[z])).filter(U=>(Z===void 0||U.state===Z)&&(Q===void 0||U.image?.includes(Q))).sort((U,A)=>U.name<A.name?-1:1);
return H.info(`account ${X.account}, Region ${X.region}, cluster ${F}`),H.info(o(k)),P({cluster:F,account:X.account,region:X.region,summaries:k.map(U=>({...U,placement:{...U.placement}})),depth:"shallow"}),{code:p.done,result:{},...M==="table"?{text:m(k)}:{}}},
s=(G,H)=>w(x,G,H,P=>u(G,H,P));
export{s as run};
