import{ax as $,aa as Y,ae as B,aE as A,af as D,F as N,aF as h,aG as j,a8 as E,aH as S,aI as b,aJ as C,aK as w,aL as O,N as k,t as y}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{t as T,h as Z}from"./base.mjs";
import{randomBytes as x}from"node:crypto";
var v={plan:!1,timeoutMinutes:60},
g=async(
F,
q,
J)=>{
let{identity:z,place:G}=await $(F,q),{clusterName:L}=G,{serviceName:M}=Y(z),[H,R]=await Promise.all([G.cluster,B(G,G.services??A(F,L,[M]))]),P=D({cluster:H},q.accountId);
if(P!==void 0)throw P;
let Q=N(H);
if(Q!==void 0)throw Q;
let I=R.get(M);
if(I===void 0)throw h(z);
let K=T(I.tags),U=j(z,K);
if(U!==void 0)throw U;
let V=(await E(F,I.taskDefinition??""))?.definition??{},_=S({identity:z,service:I,serviceTags:K,definition:V,command:q.command,container:q.container,token:x(16).toString("hex"),build:q.build??J.env.BUILD_URL}),W={account:H.account,region:H.region,cluster:L},X=b(V,Y(z))?.image;
return{task:_,place:W,facts:{tenant:q.name,...W,taskDefinitionArn:I.taskDefinition??null,...X===void 0?{}:{image:X}}}},
m=async(
F,
q,
J)=>{
let z={...v,...q},{log:G,signal:L,report:M}=J,{task:H,place:R,facts:P}=await g(F,q,J);
M(P),G.tell("run.place",R);
let Q=(H.taskDefinition??"").replace(/^.*\//,"");
if(G.tell("task.command",{isPlan:z.plan,revision:Q,command:q.command}),z.plan)return{code:Z.done,result:{}};
let I=await C({clients:F,input:H,explain:w,log:G,signal:L,deadline:Date.now()+z.timeoutMinutes*6e4}),K=O(I,z.timeoutMinutes);
return K.code===Z.done&&G.tell("task.succeeded"),K},
d=(F,q)=>k(y,F,q,J=>m(J,F,q));
export{d as run};
