import{s as F,c as G}from"./chunks/input-deploy-tenant.mjs";
import{p as H,Y as I,e as J,K,A as L,X as M}from"./chunks/base.mjs";
var O=new Set(["environment","secrets","tags","targetGroupAttributes"]),
Q=w=>{let[z="",A,...B]=H(w);return I.includes(w)||O.has(z)&&A!==void 0&&B.length===0},
T=({reset:w})=>(w??[]).flatMap((z,A)=>Q(z)?[]:[{pointer:`/reset/${A}`,message:`/reset/${A}: ${z} names no setting.`,hint:`Settings are ${J.join(", ")}; of maps also their keys, such as /environment/DEBUG.`}]),
U=w=>{let z=F(w),A=z.capacityProviderStrategy?.[0]?.capacityProvider,B=K(z,{fargate:A===void 0?void 0:A.startsWith("FARGATE"),resolved:!1}),{command:C}=w.beforeDeploy??{},E=C===void 0?void 0:L("/beforeDeploy/command","",C);return[...B,...E===void 0?[]:[E],...T(w)]},
V={contract:G,name:"deploy-tenant",check:U,load:async()=>{let[{runDeployment:w}]=await Promise.all([import("./chunks/run-deployment.mjs"),import("./chunks/ecs.mjs")]);return w}};
await M(V);
