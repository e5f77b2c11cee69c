import{aB as $,ae as Y,ai as h,aI as B,aj as L,F as A,aJ as D,aK as N,V as j,aL as E,ac as S,aM as b,aN as C,aO as w,aP as O,aQ as k,Q as y,t as T}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{t as x,h as Z}from"./base.mjs";
import{randomBytes as m}from"node:crypto";
var v={plan:!1,timeoutMinutes:60},
g=async(
F,
q,
J)=>{
let{identity:z,place:G}=await $(F,q),{clusterName:M}=G,{serviceName:P}=Y(z),[I,K]=await Promise.all([G.cluster,h(G,G.services??B(F,M,[P]))]),Q=L({cluster:I},q.accountId);
if(Q!==void 0)throw Q;
let R=A(I);
if(R!==void 0)throw R;
let H=K.get(P);
if(H===void 0)throw D(z);
let U=x(H.tags),V=N(z,U);
if(V!==void 0)throw V;
if(j(H))throw E(z);
let W=(await S(F,H.taskDefinition??""))?.definition??{},_=b({identity:z,service:H,serviceTags:U,definition:W,command:q.command,container:q.container,token:m(16).toString("hex"),build:q.build??J.env.BUILD_URL}),X=C(W,Y(z))?.image;
return{task:_,facts:{tenant:q.name,cluster:M,account:I.account,region:I.region,taskDefinitionArn:H.taskDefinition??null,...X===void 0?{}:{image:X}}}},
d=async(
F,
q,
J)=>{
let z={...v,...q},{log:G,signal:M,report:P}=J,{task:I,facts:K}=await g(F,q,J);
P(K),G.info(`account ${K.account}, Region ${K.region}, cluster ${K.cluster}`);
let Q=(I.taskDefinition??"").replace(/^.*\//,"");
if(G.info(`${z.plan?"plan: a task":"a task"} of ${Q}: ${JSON.stringify(q.command)}`),z.plan)return{code:Z.done,result:{}};
let R=await w({clients:F,input:I,explain:O,log:G,signal:M,deadline:Date.now()+z.timeoutMinutes*6e4}),H=k(R,z.timeoutMinutes);
return H.code===Z.done&&G.info("the command ended with exit code 0"),H},
f=(F,q)=>y(T,F,q,J=>d(J,F,q));
export{f as run};
