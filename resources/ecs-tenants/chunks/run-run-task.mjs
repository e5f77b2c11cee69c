import{aI as _,al as X,ap as $,aQ as h,aq as B,F as A,aR as D,aS as N,aj as j,aT as E,aU as S,aV as b,aW as C,aX as w,Q as O,t as k}from"./tenants.mjs";
import"./input-deploy-tenant.mjs";
import{t as y,h as Y}from"./base.mjs";
import{randomBytes as T}from"node:crypto";
var x={plan:!1,timeoutMinutes:60},
v=async(
F,
q,
J)=>{
let{identity:z,place:G}=await _(F,q),{clusterName:L}=G,{serviceName:M}=X(z),[I,K]=await Promise.all([G.cluster,$(G,G.services??h(F,L,[M]))]),P=B({cluster:I},q.accountId);
if(P!==void 0)throw P;
let Q=A(I);
if(Q!==void 0)throw Q;
let H=K.get(M);
if(H===void 0)throw D(z);
let R=y(H.tags),U=N(z,R);
if(U!==void 0)throw U;
let V=(await j(F,H.taskDefinition??""))?.definition??{},Z=E({identity:z,service:H,serviceTags:R,definition:V,command:q.command,container:q.container,token:T(16).toString("hex"),build:q.build??J.env.BUILD_URL}),W=S(V,X(z))?.image;
return{task:Z,facts:{tenant:q.name,cluster:L,account:I.account,region:I.region,taskDefinitionArn:H.taskDefinition??null,...W===void 0?{}:{image:W}}}},
g=async(
F,
q,
J)=>{
let z={...x,...q},{log:G,signal:L,report:M}=J,{task:I,facts:K}=await v(F,q,J);
M(K),G.info(`account ${K.account}, Region ${K.region}, cluster ${K.cluster}`);
let P=(I.taskDefinition??"").replace(/^.*\//,"");
if(G.info(`${z.plan?"plan: a task":"a task"} of ${P}: ${JSON.stringify(q.command)}`),z.plan)return{code:Y.done,result:{}};
let Q=await b({clients:F,input:I,explain:C,log:G,signal:L,deadline:Date.now()+z.timeoutMinutes*6e4}),H=w(Q,z.timeoutMinutes);
return H.code===Y.done&&G.info("the command ended with exit code 0"),H},
m=(F,q)=>O(k,F,q,J=>g(J,F,q));
export{m as run};
