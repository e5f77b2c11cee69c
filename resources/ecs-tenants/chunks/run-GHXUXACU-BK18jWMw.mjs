import{W as m}from"./tenants-B24Z-Yr_.mjs";import"./base-BLdYQUWV.mjs";export{m as runDeployment};
