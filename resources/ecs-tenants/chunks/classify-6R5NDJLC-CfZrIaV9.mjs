import{F as s,Q as a}from"./tenants-B24Z-Yr_.mjs";import"./base-BLdYQUWV.mjs";export{s as diagnose,a as foresee};
