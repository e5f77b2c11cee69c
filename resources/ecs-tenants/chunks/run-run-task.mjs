import{W as _,X as B,az as K,i as j,$ as D,a0 as E,aA as A,b as N,aB as b,aa as w,aC as S,aD as y,aE as C,aF as O,aG as k,N as T,O as x,t as v}from"./tenants.mjs";
import{c as g,h as $}from"./base.mjs";
import{randomBytes as d}from"node:crypto";
var m={plan:!1,timeoutMinutes:60},
f=async(
z,
q,
I)=>{
let F={tenant:q.name,service:"web"},{serviceName:H}=_({...F,cluster:""}),{name:J,cluster:R,services:Q}=await B(z,q.cluster,H,g),G={...F,cluster:J},[L,U]=await Promise.all([R,(Q??K(z,J,[H])).catch(Z=>{throw j(Z,"ClusterNotFound")?D(J):Z})]),M=E({cluster:L},q.accountId);
if(M!==void 0)throw M;
let P=U.get(H);
if(P===void 0)throw A(G);
let V=N(P.tags),W=b(G,V);
if(W!==void 0)throw W;
let X=(await w(z,P.taskDefinition??""))?.definition??{},h=S({identity:G,service:P,serviceTags:V,definition:X,command:q.command,container:q.container,token:d(16).toString("hex"),build:q.build??I.env.BUILD_URL}),Y=y(X,_(G))?.image;
return{task:h,facts:{tenant:q.name,cluster:J,account:L.account,region:L.region,taskDefinitionArn:P.taskDefinition??null,...Y===void 0?{}:{image:Y}}}},
l=async(
z,
q,
I)=>{
let F={...m,...q},{log:H,signal:J,report:R}=I,{task:Q,facts:G}=await f(z,q,I);
R(G),H.info(`account ${G.account}, Region ${G.region}, cluster ${G.cluster}`);
let L=(Q.taskDefinition??"").replace(/^.*\//,"");
if(H.info(`${F.plan?"plan: a task":"a task"} of ${L}: ${JSON.stringify(q.command)}`),F.plan)return{code:$.done,result:{}};
let U=await C({clients:z,input:Q,explain:O,log:H,signal:J,deadline:Date.now()+F.timeoutMinutes*6e4}),M=k(U,F.timeoutMinutes);
return M.code===$.done&&H.info("the command ended with exit code 0"),M},
p=async(z,q)=>{let I=new T,F=x(v,{region:z.region,roleArn:z.roleArn,calls:I});try{return await l(F,z,q)}finally{q.report({calls:I.counts()})}};
export{p as run};
