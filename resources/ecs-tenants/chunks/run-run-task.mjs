import{aI as N,al as B,ap as W,aV as j,aq as D,H as E,aW as S,aX as b,V as h,aY as C,aj as w,aZ as O,a_ as k,a$ as T,b0 as y,b1 as x,b2 as m,b3 as g,Q as v,t as f}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{t as d,l,G as p,h as P}from"./base.mjs";
import{randomBytes as a}from"node:crypto";
var u={plan:!1,timeoutMinutes:60},
r=async(
F,
q,
I)=>{
let{identity:z,place:G}=await N(F,q),{clusterName:M}=G,{serviceName:Q}=B(z),[J,V]=await Promise.all([G.cluster,W(G,G.services??j(F,M,[Q]))]),R=D({cluster:J},q.accountId);
if(R!==void 0)throw R;
let U=E(J);
if(U!==void 0)throw U;
let H=V.get(Q);
if(H===void 0)throw S(z);
let K=d(H.tags),Y=b(z,K);
if(Y!==void 0)throw Y;
if(h(H))throw C(z);
let X=await w(F,H.taskDefinition??""),Z=X?.definition??{};
if(X!==void 0&&O(X))throw l(`Revision ${(H.taskDefinition??"").replace(/^.*\//,"")} of tenant ${q.name} was deregistered: ECS starts no task with it.`,`deploy-tenant --name ${q.name} registers it again.`);
let A=k({identity:z,service:H,serviceTags:K,definition:Z,command:q.command,container:q.container,token:a(16).toString("hex"),build:q.build??I.env.BUILD_URL}),_={account:J.account,region:J.region,cluster:M},{image:$,entryPoint:L=[]}=T(Z,B(z))??{};
return L.length===0&&p(q.command)&&I.log.tell("plan.warning",{sentence:y("command",q.command)}),{task:A,place:_,facts:{tenant:q.name,..._,taskDefinitionArn:H.taskDefinition??null,...$===void 0?{}:{image:$}}}},
c=async(
F,
q,
I)=>{
let z={...u,...q},{log:G,signal:M,report:Q}=I,{task:J,place:V,facts:R}=await r(F,q,I);
Q(R),G.tell("run.place",V);
let U=(J.taskDefinition??"").replace(/^.*\//,"");
if(G.tell("task.command",{isPlan:z.plan,revision:U,command:q.command}),z.plan)return{code:P.done,result:{}};
let H=await x({clients:F,input:J,explain:m,log:G,signal:M,deadline:Date.now()+z.timeoutMinutes*6e4}),K=g(H,z.timeoutMinutes);
return K.code===P.done&&G.tell("task.succeeded"),K},
o=(F,q)=>v(f,F,q,I=>c(I,F,q));
export{o as run};
