import{E as t}from"./tenants-CmDDdDaD.mjs";import"./chunk-RKIFBRGP-2pFAHMYM.mjs";import"./base-BzlAUpiM.mjs";export{t as runDeployment};
