import{az as h,ac as $,ag as A,aG as N,ah as W,E as j,aH as D,aI as E,aa as S,aJ as b,aK as C,aL as w,aM as O,aN as k,aO as T,aP as y,O as x,t as m}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{t as g,l as v,E as d,h as B}from"./base.mjs";
import{randomBytes as f}from"node:crypto";
var l={plan:!1,timeoutMinutes:60},
p=async(
F,
q,
I)=>{
let{identity:z,place:G}=await h(F,q),{clusterName:M}=G,{serviceName:Q}=$(z),[J,K]=await Promise.all([G.cluster,A(G,G.services??N(F,M,[Q]))]),R=W({cluster:J},q.accountId);
if(R!==void 0)throw R;
let U=j(J);
if(U!==void 0)throw U;
let H=K.get(Q);
if(H===void 0)throw D(z);
let X=g(H.tags),Y=E(z,X);
if(Y!==void 0)throw Y;
let V=await S(F,H.taskDefinition??""),Z=V?.definition??{};
if(V!==void 0&&b(V))throw v(`Revision ${(H.taskDefinition??"").replace(/^.*\//,"")} of tenant ${q.name} was deregistered: ECS starts no task with it.`,`deploy-tenant --name ${q.name} registers it again.`);
let L=C({identity:z,service:H,serviceTags:X,definition:Z,command:q.command,container:q.container,token:f(16).toString("hex"),build:q.build??I.env.BUILD_URL}),{image:_,entryPoint:P=[]}=w(Z,$(z))??{};
return P.length===0&&d(q.command)&&I.log.warn(O("command",q.command)),{task:L,facts:{tenant:q.name,cluster:M,account:J.account,region:J.region,taskDefinitionArn:H.taskDefinition??null,..._===void 0?{}:{image:_}}}},
a=async(
F,
q,
I)=>{
let z={...l,...q},{log:G,signal:M,report:Q}=I,{task:J,facts:K}=await p(F,q,I);
Q(K),G.info(`account ${K.account}, Region ${K.region}, cluster ${K.cluster}`);
let R=(J.taskDefinition??"").replace(/^.*\//,"");
if(G.info(`${z.plan?"plan: a task":"a task"} of ${R}: ${JSON.stringify(q.command)}`),z.plan)return{code:B.done,result:{}};
let U=await k({clients:F,input:J,explain:T,log:G,signal:M,deadline:Date.now()+z.timeoutMinutes*6e4}),H=y(U,z.timeoutMinutes);
return H.code===B.done&&G.info("the command ended with exit code 0"),H},
r=(F,q)=>x(m,F,q,I=>a(I,F,q));
export{r as run};
