import{a as r}from"./chunk-5AK4KOWM.mjs";import"./chunk-725EBBYO.mjs";import"./chunk-X64UD2PY.mjs";import"./chunk-ALXGDVON.mjs";export{r as defaultProvider};
