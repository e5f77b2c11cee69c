import{R as k}from"./tenants.mjs";import"./input-deploy-tenant.mjs";import"./base.mjs";export{k as runDeployment};
