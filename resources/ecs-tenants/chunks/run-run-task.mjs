import{W as _,X as K,aB as h,i as j,$ as D,a0 as E,aC as A,aD as N,ab as b,aE as S,aF as w,aG as C,aH as y,aI as O,N as k,t as T}from"./tenants.mjs";
import{c as x,t as v,h as $}from"./base.mjs";
import{randomBytes as g}from"node:crypto";
var d={plan:!1,timeoutMinutes:60},
m=async(
z,
q,
I)=>{
let H={tenant:q.name,service:"web"},{serviceName:G}=_({...H,cluster:""}),{name:J,cluster:R,services:Q}=await K(z,q.cluster,G,x),F={...H,cluster:J},[L,U]=await Promise.all([R,(Q??h(z,J,[G])).catch(Z=>{throw j(Z,"ClusterNotFound")?D(J):Z})]),M=E({cluster:L},q.accountId);
if(M!==void 0)throw M;
let P=U.get(G);
if(P===void 0)throw A(F);
let V=v(P.tags),W=N(F,V);
if(W!==void 0)throw W;
let X=(await b(z,P.taskDefinition??""))?.definition??{},B=S({identity:F,service:P,serviceTags:V,definition:X,command:q.command,container:q.container,token:g(16).toString("hex"),build:q.build??I.env.BUILD_URL}),Y=w(X,_(F))?.image;
return{task:B,facts:{tenant:q.name,cluster:J,account:L.account,region:L.region,taskDefinitionArn:P.taskDefinition??null,...Y===void 0?{}:{image:Y}}}},
f=async(
z,
q,
I)=>{
let H={...d,...q},{log:G,signal:J,report:R}=I,{task:Q,facts:F}=await m(z,q,I);
R(F),G.info(`account ${F.account}, Region ${F.region}, cluster ${F.cluster}`);
let L=(Q.taskDefinition??"").replace(/^.*\//,"");
if(G.info(`${H.plan?"plan: a task":"a task"} of ${L}: ${JSON.stringify(q.command)}`),H.plan)return{code:$.done,result:{}};
let U=await C({clients:z,input:Q,explain:y,log:G,signal:J,deadline:Date.now()+H.timeoutMinutes*6e4}),M=O(U,H.timeoutMinutes);
return M.code===$.done&&G.info("the command ended with exit code 0"),M},
l=(z,q)=>k(T,z,q,I=>f(I,z,q));
export{l as run};
