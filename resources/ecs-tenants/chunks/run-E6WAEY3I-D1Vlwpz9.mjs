import{z as t}from"./tenants-CwY5kDXi.mjs";import"./chunk-RKIFBRGP-CncA01ni.mjs";import"./base-DnHct1lf.mjs";export{t as runDeployment};
