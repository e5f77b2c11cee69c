import{X as m}from"./tenants-KkXg4Yqd.mjs";import"./base-BLdYQUWV.mjs";export{m as runDeployment};
