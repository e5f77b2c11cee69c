import{F as m}from"./tenants-DUDeIoXx.mjs";import"./base-BLdYQUWV.mjs";export{m as runDeployment};
