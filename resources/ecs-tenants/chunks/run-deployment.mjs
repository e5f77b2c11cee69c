import{O as x}from"./tenants.mjs";import"./sdk.mjs";import"./input-create-cluster.mjs";import"./input-deploy-tenant.mjs";import"./base.mjs";export{x as runDeployment};
