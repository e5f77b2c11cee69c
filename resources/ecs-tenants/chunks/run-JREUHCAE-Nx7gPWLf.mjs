import{_ as t}from"./tenants-Bpg60rHl.mjs";import"./chunk-RKIFBRGP-BeNAVr1g.mjs";import"./base-Dcn6CXFN.mjs";export{t as runDeployment};
