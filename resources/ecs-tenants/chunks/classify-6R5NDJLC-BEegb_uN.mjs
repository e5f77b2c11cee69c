import{F as s,Q as a}from"./tenants-CfqO9KBU.mjs";import"./base-BLdYQUWV.mjs";export{s as diagnose,a as foresee};
