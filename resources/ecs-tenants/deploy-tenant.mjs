import{s as B,c as C}from"./chunks/input-deploy-tenant.mjs";
import{p as E,D as F,s as G,q as H,C as I}from"./chunks/base.mjs";
var J=new Set(["environment","secrets","tags","targetGroupAttributes"]),
K=f=>{let[w="",z,...A]=E(f);return F.includes(f)||J.has(w)&&z!==void 0&&A.length===0},
L=({reset:f})=>(f??[]).flatMap((w,z)=>K(w)?[]:[{pointer:`/reset/${z}`,message:`/reset/${z}: ${w} names no setting.`,hint:`Settings are ${G.join(", ")}; of maps also their keys, such as /environment/DEBUG.`}]),
M=f=>{let w=B(f),z=w.capacityProviderStrategy?.[0]?.capacityProvider;return[...H(w,{fargate:z===void 0?void 0:z.startsWith("FARGATE"),resolved:!1}),...L(f)]},
O={contract:C,name:"deploy-tenant",check:M,load:async()=>{let[{runDeployment:f}]=await Promise.all([import("./chunks/run-deployment.mjs"),import("./chunks/ecs.mjs")]);return f}};
await I(O);
