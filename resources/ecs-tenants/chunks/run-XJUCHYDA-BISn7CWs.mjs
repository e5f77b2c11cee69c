import{J as m}from"./tenants-CfqO9KBU.mjs";import"./base-BLdYQUWV.mjs";export{m as runDeployment};
