import{F as m}from"./tenants-DwmBq1wh.mjs";import"./base-BLdYQUWV.mjs";export{m as runDeployment};
