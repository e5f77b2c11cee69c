import{F as m}from"./tenants-CF8SQNxp.mjs";import"./base-BLdYQUWV.mjs";export{m as runDeployment};
