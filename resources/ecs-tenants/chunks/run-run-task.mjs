import{ax as Z,aa as W,ae as _,aE as $,af as h,aF as B,aG as A,a8 as D,aH as E,aI as N,aJ as S,aK as b,aL as j,N as w,t as C}from"./tenants.mjs";
import{t as y}from"./input-create-cluster.mjs";
import"./input-deploy-tenant.mjs";
import{f as X}from"./base.mjs";
import{randomBytes as O}from"node:crypto";
var k={plan:!1,timeoutMinutes:60},
T=async(
F,
q,
I)=>{
let{identity:z,place:G}=await Z(F,q),{clusterName:M}=G,{serviceName:P}=W(z),[J,K]=await Promise.all([G.cluster,_(G,G.services??$(F,M,[P]))]),Q=h({cluster:J},q.accountId);
if(Q!==void 0)throw Q;
let H=K.get(P);
if(H===void 0)throw B(z);
let L=y(H.tags),R=A(z,L);
if(R!==void 0)throw R;
let U=(await D(F,H.taskDefinition??""))?.definition??{},Y=E({identity:z,service:H,serviceTags:L,definition:U,command:q.command,container:q.container,token:O(16).toString("hex"),build:q.build??I.env.BUILD_URL}),V=N(U,W(z))?.image;
return{task:Y,facts:{tenant:q.name,cluster:M,account:J.account,region:J.region,taskDefinitionArn:H.taskDefinition??null,...V===void 0?{}:{image:V}}}},
x=async(
F,
q,
I)=>{
let z={...k,...q},{log:G,signal:M,report:P}=I,{task:J,facts:K}=await T(F,q,I);
P(K),G.info(`account ${K.account}, Region ${K.region}, cluster ${K.cluster}`);
let Q=(J.taskDefinition??"").replace(/^.*\//,"");
if(G.info(`${z.plan?"plan: a task":"a task"} of ${Q}: ${JSON.stringify(q.command)}`),z.plan)return{code:X.done,result:{}};
let H=await S({clients:F,input:J,explain:b,log:G,signal:M,deadline:Date.now()+z.timeoutMinutes*6e4}),L=j(H,z.timeoutMinutes);
return L.code===X.done&&G.info("the command ended with exit code 0"),L},
v=(F,q)=>w(C,F,q,I=>x(I,F,q));
export{v as run};
