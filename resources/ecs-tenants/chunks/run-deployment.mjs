import{Q as v}from"./tenants.mjs";import"./input-create-cluster.mjs";import"./input-deploy-tenant.mjs";import"./base.mjs";export{v as runDeployment};
