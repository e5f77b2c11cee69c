import{V as _,W as K,ay as h,i as j,_ as D,$ as E,az as A,b as N,aA as b,a9 as S,aB as w,aC as C,aD as y,aE as O,aF as k,N as T,t as x}from"./tenants.mjs";
import{c as v,h as $}from"./base.mjs";
import{randomBytes as g}from"node:crypto";
var d={plan:!1,timeoutMinutes:60},
m=async(
z,
q,
I)=>{
let H={tenant:q.name,service:"web"},{serviceName:G}=_({...H,cluster:""}),{name:J,cluster:R,services:Q}=await K(z,q.cluster,G,v),F={...H,cluster:J},[L,U]=await Promise.all([R,(Q??h(z,J,[G])).catch(Z=>{throw j(Z,"ClusterNotFound")?D(J):Z})]),M=E({cluster:L},q.accountId);
if(M!==void 0)throw M;
let P=U.get(G);
if(P===void 0)throw A(F);
let V=N(P.tags),W=b(F,V);
if(W!==void 0)throw W;
let X=(await S(z,P.taskDefinition??""))?.definition??{},B=w({identity:F,service:P,serviceTags:V,definition:X,command:q.command,container:q.container,token:g(16).toString("hex"),build:q.build??I.env.BUILD_URL}),Y=C(X,_(F))?.image;
return{task:B,facts:{tenant:q.name,cluster:J,account:L.account,region:L.region,taskDefinitionArn:P.taskDefinition??null,...Y===void 0?{}:{image:Y}}}},
f=async(
z,
q,
I)=>{
let H={...d,...q},{log:G,signal:J,report:R}=I,{task:Q,facts:F}=await m(z,q,I);
R(F),G.info(`account ${F.account}, Region ${F.region}, cluster ${F.cluster}`);
let L=(Q.taskDefinition??"").replace(/^.*\//,"");
if(G.info(`${H.plan?"plan: a task":"a task"} of ${L}: ${JSON.stringify(q.command)}`),H.plan)return{code:$.done,result:{}};
let U=await y({clients:z,input:Q,explain:O,log:G,signal:J,deadline:Date.now()+H.timeoutMinutes*6e4}),M=k(U,H.timeoutMinutes);
return M.code===$.done&&G.info("the command ended with exit code 0"),M},
l=(z,q)=>T(x,z,q,I=>f(I,z,q));
export{l as run};
