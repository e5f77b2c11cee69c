import{F as m}from"./tenants-BSfMswLp.mjs";import"./base-BLdYQUWV.mjs";export{m as runDeployment};
