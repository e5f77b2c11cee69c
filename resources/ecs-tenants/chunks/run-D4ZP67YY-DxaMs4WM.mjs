import{E as t}from"./tenants-9vzAIa9P.mjs";import"./chunk-RKIFBRGP-2pFAHMYM.mjs";import"./base-BzlAUpiM.mjs";export{t as runDeployment};
