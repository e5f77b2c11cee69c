import{E as t}from"./tenants-CwforeAR.mjs";import"./chunk-RKIFBRGP-CncA01ni.mjs";import"./base-DnHct1lf.mjs";export{t as runDeployment};
