import{F as e}from"./tenants-BSfMswLp.mjs";import"./base-BLdYQUWV.mjs";var s=(r,o)=>e(r,o,()=>()=>Promise.resolve({of:"restart"}));export{s as run};
