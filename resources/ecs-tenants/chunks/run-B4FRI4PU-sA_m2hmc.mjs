import{W as e}from"./tenants-B24Z-Yr_.mjs";import"./base-BLdYQUWV.mjs";var s=(r,o)=>e(r,o,()=>()=>Promise.resolve({of:"restart"}));export{s as run};
