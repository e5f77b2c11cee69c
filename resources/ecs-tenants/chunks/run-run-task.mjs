import{aI as B,al as Z,ap as L,aQ as A,aq as D,H as N,aR as h,aS as j,V as E,aT as S,aj as b,aU as C,aV as w,aW as O,aX as k,aY as y,Q as T,t as x}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{t as m,h as _}from"./base.mjs";
import{randomBytes as v}from"node:crypto";
var g={plan:!1,timeoutMinutes:60},
d=async(
F,
q,
J)=>{
let{identity:z,place:G}=await B(F,q),{clusterName:M}=G,{serviceName:P}=Z(z),[I,U]=await Promise.all([G.cluster,L(G,G.services??A(F,M,[P]))]),Q=D({cluster:I},q.accountId);
if(Q!==void 0)throw Q;
let R=N(I);
if(R!==void 0)throw R;
let H=U.get(P);
if(H===void 0)throw h(z);
let K=m(H.tags),V=j(z,K);
if(V!==void 0)throw V;
if(E(H))throw S(z);
let W=(await b(F,H.taskDefinition??""))?.definition??{},$=C({identity:z,service:H,serviceTags:K,definition:W,command:q.command,container:q.container,token:v(16).toString("hex"),build:q.build??J.env.BUILD_URL}),X={account:I.account,region:I.region,cluster:M},Y=w(W,Z(z))?.image;
return{task:$,place:X,facts:{tenant:q.name,...X,taskDefinitionArn:H.taskDefinition??null,...Y===void 0?{}:{image:Y}}}},
f=async(
F,
q,
J)=>{
let z={...g,...q},{log:G,signal:M,report:P}=J,{task:I,place:U,facts:Q}=await d(F,q,J);
P(Q),G.tell("run.place",U);
let R=(I.taskDefinition??"").replace(/^.*\//,"");
if(G.tell("task.command",{isPlan:z.plan,revision:R,command:q.command}),z.plan)return{code:_.done,result:{}};
let H=await O({clients:F,input:I,explain:k,log:G,signal:M,deadline:Date.now()+z.timeoutMinutes*6e4}),K=y(H,z.timeoutMinutes);
return K.code===_.done&&G.tell("task.succeeded"),K},
l=(F,q)=>T(x,F,q,J=>f(J,F,q));
export{l as run};
