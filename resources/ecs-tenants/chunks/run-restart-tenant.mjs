import{R as h}from"./tenants.mjs";import"./input-deploy-tenant.mjs";import"./base.mjs";var k=(f,g)=>h({...f,forceNewDeployment:!0},g,()=>Promise.resolve({of:"restart"}));export{k as run};
