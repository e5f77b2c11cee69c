import{J as e}from"./tenants-CfqO9KBU.mjs";import"./base-BLdYQUWV.mjs";var t=(r,o)=>e({...r,forceNewDeployment:!0},o,()=>()=>Promise.resolve({of:"restart"}));export{t as run};
