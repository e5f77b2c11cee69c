import{F as e}from"./tenants-DwmBq1wh.mjs";import"./base-BLdYQUWV.mjs";var s=(r,o)=>e(r,o,()=>()=>Promise.resolve({of:"restart"}));export{s as run};
