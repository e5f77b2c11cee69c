import{X as e}from"./tenants-FTzoo2NM.mjs";import"./base-BLdYQUWV.mjs";var t=(r,o)=>e({...r,forceNewDeployment:!0},o,()=>()=>Promise.resolve({of:"restart"}));export{t as run};
