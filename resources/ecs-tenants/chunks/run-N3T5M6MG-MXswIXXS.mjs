import{X as m}from"./tenants-FTzoo2NM.mjs";import"./base-BLdYQUWV.mjs";export{m as runDeployment};
