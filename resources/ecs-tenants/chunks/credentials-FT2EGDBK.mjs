import{a as r}from"./chunk-5CXK6QYJ.mjs";import"./chunk-WX55PPRH.mjs";import"./chunk-FUA4FF7R.mjs";import"./chunk-ALXGDVON.mjs";export{r as defaultProvider};
