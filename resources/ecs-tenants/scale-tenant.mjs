import{_ as x,R as I,J as M,D as O,X as R}from"./chunks/base.mjs";
var q={
"/name":{type:"string",kind:"identity",allowed:"1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen",flag:"name"},
"/cluster":{type:"string",kind:"identity",allowed:"1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen",flag:"cluster"},
"/state":{type:"string",kind:"setting",allowed:"one of running, stopped",flag:"state"},
"/suspended":{type:"boolean",kind:"setting",allowed:"true or false",flag:"suspended"},
"/minCount":{type:"integer",kind:"setting",allowed:"a whole number of tasks from 0 to 5000",flag:"min-count",unit:"tasks"},
"/maxCount":{type:"integer",kind:"setting",allowed:"a whole number of tasks from 0 to 5000",flag:"max-count",unit:"tasks"},
"/desiredCount":{type:"integer",kind:"setting",allowed:"a whole number of tasks from 0 to 5000",flag:"desired-count",unit:"tasks"},
"/scaleOut":{type:"object",kind:"setting",allowed:"an object with threshold, period, evaluationPeriods, cooldown, stepAdjustments",flag:"scale-out"},
"/scaleOut/threshold":{type:"number",kind:"setting",allowed:"a percentage above 0, at most 1000",flag:"scale-out.threshold",unit:"percent"},
"/scaleOut/period":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 60 to 86400, a multiple of 60",flag:"scale-out.period",unit:"seconds"},
"/scaleOut/evaluationPeriods":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 100",flag:"scale-out.evaluation-periods"},
"/scaleOut/cooldown":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 0 to 86400",flag:"scale-out.cooldown",unit:"seconds"},
"/scaleOut/stepAdjustments":{type:"array",kind:"setting",allowed:"a list of 1 to 20 objects with metricIntervalLowerBound, metricIntervalUpperBound, scalingAdjustment",flag:"scale-out.step-adjustments"},
"/scaleOut/stepAdjustments/*":{type:"object",kind:"setting",allowed:"an object with metricIntervalLowerBound, metricIntervalUpperBound, scalingAdjustment"},
"/scaleOut/stepAdjustments/*/metricIntervalLowerBound":{type:"number",kind:"setting",allowed:"a number"},
"/scaleOut/stepAdjustments/*/metricIntervalUpperBound":{type:"number",kind:"setting",allowed:"a number"},
"/scaleOut/stepAdjustments/*/scalingAdjustment":{type:"integer",kind:"setting",allowed:"a whole number from -5000 to 5000"},
"/scaleIn":{type:"object",kind:"setting",allowed:"an object with threshold, period, evaluationPeriods, cooldown, stepAdjustments",flag:"scale-in"},
"/scaleIn/threshold":{type:"number",kind:"setting",allowed:"a percentage from 0 to 1000",flag:"scale-in.threshold",unit:"percent"},
"/scaleIn/period":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 60 to 86400, a multiple of 60",flag:"scale-in.period",unit:"seconds"},
"/scaleIn/evaluationPeriods":{type:"integer",kind:"setting",allowed:"a whole number from 1 to 100",flag:"scale-in.evaluation-periods"},
"/scaleIn/cooldown":{type:"integer",kind:"setting",allowed:"a whole number of seconds from 0 to 86400",flag:"scale-in.cooldown",unit:"seconds"},
"/scaleIn/stepAdjustments":{type:"array",kind:"setting",allowed:"a list of 1 to 20 objects with metricIntervalLowerBound, metricIntervalUpperBound, scalingAdjustment",flag:"scale-in.step-adjustments"},
"/scaleIn/stepAdjustments/*":{type:"object",kind:"setting",allowed:"an object with metricIntervalLowerBound, metricIntervalUpperBound, scalingAdjustment"},
"/scaleIn/stepAdjustments/*/metricIntervalLowerBound":{type:"number",kind:"setting",allowed:"a number"},
"/scaleIn/stepAdjustments/*/metricIntervalUpperBound":{type:"number",kind:"setting",allowed:"a number"},
"/scaleIn/stepAdjustments/*/scalingAdjustment":{type:"integer",kind:"setting",allowed:"a whole number from -5000 to 5000"},
"/plan":{type:"boolean",kind:"run",allowed:"true or false",flag:"plan"},
"/approvedPlan":{type:"string",kind:"run",allowed:"the planId of an earlier plan: 16 hex digits",flag:"approved-plan"},
"/wait":{type:"boolean",kind:"run",allowed:"true or false",flag:"wait"},
"/timeoutMinutes":{type:"number",kind:"run",allowed:"a number of minutes above 0, at most 1440",flag:"timeout-minutes",unit:"minutes"},
"/accountId":{type:"string",kind:"run",allowed:"12 digits",flag:"account-id"},
"/region":{type:"string",kind:"run",allowed:"a Region's code such as eu-central-1",flag:"region"},
"/roleArn":{type:"string",kind:"run",allowed:"the ARN of an IAM role",flag:"role-arn"},
"/build":{type:"string",kind:"run",allowed:"a string of at most 1024 characters",flag:"build"}},
N=x(I(),1),
b=V,
Z={
$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"scale-tenant.schema.json",
type:"object",
additionalProperties:!1,
required:["name"],
properties:{
name:{type:"string",minLength:1,maxLength:32,pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"},
cluster:{type:"string",minLength:1,maxLength:100,pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"},
state:{type:"string",enum:["running","stopped"]},
suspended:{type:"boolean"},
minCount:{type:"integer",minimum:0,maximum:5e3},
maxCount:{type:"integer",minimum:0,maximum:5e3},
desiredCount:{type:"integer",minimum:0,maximum:5e3},
scaleOut:{type:"object",additionalProperties:!1,properties:{threshold:{type:"number",exclusiveMinimum:0,maximum:1e3},period:{type:"integer",minimum:60,maximum:86400,multipleOf:60},evaluationPeriods:{type:"integer",minimum:1,maximum:100},cooldown:{type:"integer",minimum:0,maximum:86400},stepAdjustments:{type:"array",minItems:1,maxItems:20,items:{$ref:"#/$defs/stepAdjustment"}}}},
scaleIn:{type:"object",additionalProperties:!1,properties:{threshold:{type:"number",minimum:0,maximum:1e3},period:{type:"integer",minimum:60,maximum:86400,multipleOf:60},evaluationPeriods:{type:"integer",minimum:1,maximum:100},cooldown:{type:"integer",minimum:0,maximum:86400},stepAdjustments:{type:"array",minItems:1,maxItems:20,items:{$ref:"#/$defs/stepAdjustment"}}}},
plan:{type:"boolean"},
approvedPlan:{type:"string",pattern:"^[0-9a-f]{16}$"},
wait:{type:"boolean"},
timeoutMinutes:{type:"number",exclusiveMinimum:0,maximum:1440},
accountId:{type:"string",pattern:"^[0-9]{12}$"},
region:{type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"},
roleArn:{type:"string",maxLength:2048,pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"},
build:{type:"string",maxLength:1024}},
$defs:{stepAdjustment:{type:"object",additionalProperties:!1,required:["scalingAdjustment"],properties:{metricIntervalLowerBound:{type:"number"},metricIntervalUpperBound:{type:"number"},scalingAdjustment:{type:"integer",minimum:-5e3,maximum:5e3}}}}},
S=Object.prototype.hasOwnProperty,
Q=N.default.default,
j=new RegExp("^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$","u"),
_=new RegExp("^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$","u"),
C=new RegExp("^[0-9a-f]{16}$","u"),
g=new RegExp("^[0-9]{12}$","u"),
f=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]+$","u"),
m=new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","u");
function V(
J,
{instancePath:D="",parentData:W,parentDataProperty:X,rootData:Y=J,dynamicAnchors:T={}}={}){
let w=null,B=0,U=V.evaluated;
if(
U.dynamicProps&&(U.props=void 0),U.dynamicItems&&(U.items=void 0),J&&typeof J=="object"&&!Array.isArray(J)){
if(J.name===void 0){let A={instancePath:D,keyword:"required",params:{missingProperty:"name"}};w===null?w=[A]:w.push(A),B++}
for(let A in J)if(!S.call(Z.properties,A)){let z={instancePath:D,keyword:"additionalProperties",params:{additionalProperty:A}};w===null?w=[z]:w.push(z),B++}
if(
J.name!==void 0){
let A=J.name;
if(
typeof A=="string"){if(Q(A)>32){let z={instancePath:D+"/name",keyword:"maxLength",params:{limit:32}};w===null?w=[z]:w.push(z),B++}if(Q(A)<1){let z={instancePath:D+"/name",keyword:"minLength",params:{limit:1}};w===null?w=[z]:w.push(z),B++}if(!j.test(A)){let z={instancePath:D+"/name",keyword:"pattern",params:{pattern:"^(?!.*--)[a-z]([a-z0-9-]{0,30}[a-z0-9])?$"}};w===null?w=[z]:w.push(z),B++}}else{let z={instancePath:D+"/name",keyword:"type",params:{type:"string"}};w===null?w=[z]:w.push(z),B++}}
if(
J.cluster!==void 0){
let A=J.cluster;
if(
typeof A=="string"){if(Q(A)>100){let z={instancePath:D+"/cluster",keyword:"maxLength",params:{limit:100}};w===null?w=[z]:w.push(z),B++}if(Q(A)<1){let z={instancePath:D+"/cluster",keyword:"minLength",params:{limit:1}};w===null?w=[z]:w.push(z),B++}if(!_.test(A)){let z={instancePath:D+"/cluster",keyword:"pattern",params:{pattern:"^(?!.*--)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?$"}};w===null?w=[z]:w.push(z),B++}}else{let z={instancePath:D+"/cluster",keyword:"type",params:{type:"string"}};w===null?w=[z]:w.push(z),B++}}
if(J.state!==void 0){let A=J.state;if(typeof A!="string"){let z={instancePath:D+"/state",keyword:"type",params:{type:"string"}};w===null?w=[z]:w.push(z),B++}if(!(A==="running"||A==="stopped")){let z={instancePath:D+"/state",keyword:"enum",params:{allowedValues:Z.properties.state.enum}};w===null?w=[z]:w.push(z),B++}}
if(J.suspended!==void 0&&typeof J.suspended!="boolean"){let A={instancePath:D+"/suspended",keyword:"type",params:{type:"boolean"}};w===null?w=[A]:w.push(A),B++}
if(
J.minCount!==void 0){
let A=J.minCount;
if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){let z={instancePath:D+"/minCount",keyword:"type",params:{type:"integer"}};w===null?w=[z]:w.push(z),B++}
if(typeof A=="number"&&isFinite(A)){if(A>5e3||isNaN(A)){let z={instancePath:D+"/minCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};w===null?w=[z]:w.push(z),B++}if(A<0||isNaN(A)){let z={instancePath:D+"/minCount",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[z]:w.push(z),B++}}}
if(
J.maxCount!==void 0){
let A=J.maxCount;
if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){let z={instancePath:D+"/maxCount",keyword:"type",params:{type:"integer"}};w===null?w=[z]:w.push(z),B++}
if(typeof A=="number"&&isFinite(A)){if(A>5e3||isNaN(A)){let z={instancePath:D+"/maxCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};w===null?w=[z]:w.push(z),B++}if(A<0||isNaN(A)){let z={instancePath:D+"/maxCount",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[z]:w.push(z),B++}}}
if(
J.desiredCount!==void 0){
let A=J.desiredCount;
if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){let z={instancePath:D+"/desiredCount",keyword:"type",params:{type:"integer"}};w===null?w=[z]:w.push(z),B++}
if(typeof A=="number"&&isFinite(A)){if(A>5e3||isNaN(A)){let z={instancePath:D+"/desiredCount",keyword:"maximum",params:{comparison:"<=",limit:5e3}};w===null?w=[z]:w.push(z),B++}if(A<0||isNaN(A)){let z={instancePath:D+"/desiredCount",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[z]:w.push(z),B++}}}
if(
J.scaleOut!==void 0){
let A=J.scaleOut;
if(
A&&typeof A=="object"&&!Array.isArray(A)){
for(let z in A)if(!(z==="threshold"||z==="period"||z==="evaluationPeriods"||z==="cooldown"||z==="stepAdjustments")){let F={instancePath:D+"/scaleOut",keyword:"additionalProperties",params:{additionalProperty:z}};w===null?w=[F]:w.push(F),B++}
if(
A.threshold!==void 0){
let z=A.threshold;
if(
typeof z=="number"&&isFinite(z)){if(z>1e3||isNaN(z)){let F={instancePath:D+"/scaleOut/threshold",keyword:"maximum",params:{comparison:"<=",limit:1e3}};w===null?w=[F]:w.push(F),B++}if(z<=0||isNaN(z)){let F={instancePath:D+"/scaleOut/threshold",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};w===null?w=[F]:w.push(F),B++}}else{let F={instancePath:D+"/scaleOut/threshold",keyword:"type",params:{type:"number"}};w===null?w=[F]:w.push(F),B++}}
if(
A.period!==void 0){
let z=A.period;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let F={instancePath:D+"/scaleOut/period",keyword:"type",params:{type:"integer"}};w===null?w=[F]:w.push(F),B++}
if(
typeof z=="number"&&isFinite(z)){
if(z>86400||isNaN(z)){let H={instancePath:D+"/scaleOut/period",keyword:"maximum",params:{comparison:"<=",limit:86400}};w===null?w=[H]:w.push(H),B++}
if(z<60||isNaN(z)){let H={instancePath:D+"/scaleOut/period",keyword:"minimum",params:{comparison:">=",limit:60}};w===null?w=[H]:w.push(H),B++}
let F;
if(F=z/60,F!==parseInt(F)){let H={instancePath:D+"/scaleOut/period",keyword:"multipleOf",params:{multipleOf:60}};w===null?w=[H]:w.push(H),B++}}}
if(
A.evaluationPeriods!==void 0){
let z=A.evaluationPeriods;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let F={instancePath:D+"/scaleOut/evaluationPeriods",keyword:"type",params:{type:"integer"}};w===null?w=[F]:w.push(F),B++}
if(typeof z=="number"&&isFinite(z)){if(z>100||isNaN(z)){let F={instancePath:D+"/scaleOut/evaluationPeriods",keyword:"maximum",params:{comparison:"<=",limit:100}};w===null?w=[F]:w.push(F),B++}if(z<1||isNaN(z)){let F={instancePath:D+"/scaleOut/evaluationPeriods",keyword:"minimum",params:{comparison:">=",limit:1}};w===null?w=[F]:w.push(F),B++}}}
if(
A.cooldown!==void 0){
let z=A.cooldown;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let F={instancePath:D+"/scaleOut/cooldown",keyword:"type",params:{type:"integer"}};w===null?w=[F]:w.push(F),B++}
if(typeof z=="number"&&isFinite(z)){if(z>86400||isNaN(z)){let F={instancePath:D+"/scaleOut/cooldown",keyword:"maximum",params:{comparison:"<=",limit:86400}};w===null?w=[F]:w.push(F),B++}if(z<0||isNaN(z)){let F={instancePath:D+"/scaleOut/cooldown",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[F]:w.push(F),B++}}}
if(
A.stepAdjustments!==void 0){
let z=A.stepAdjustments;
if(
Array.isArray(z)){
if(z.length>20){let H={instancePath:D+"/scaleOut/stepAdjustments",keyword:"maxItems",params:{limit:20}};w===null?w=[H]:w.push(H),B++}
if(z.length<1){let H={instancePath:D+"/scaleOut/stepAdjustments",keyword:"minItems",params:{limit:1}};w===null?w=[H]:w.push(H),B++}
let F=z.length;
for(
let H=0;
H<F;
H++){
let L=z[H];
if(
L&&typeof L=="object"&&!Array.isArray(L)){
if(L.scalingAdjustment===void 0){let G={instancePath:D+"/scaleOut/stepAdjustments/"+H,keyword:"required",params:{missingProperty:"scalingAdjustment"}};w===null?w=[G]:w.push(G),B++}
for(let G in L)if(!(G==="metricIntervalLowerBound"||G==="metricIntervalUpperBound"||G==="scalingAdjustment")){let K={instancePath:D+"/scaleOut/stepAdjustments/"+H,keyword:"additionalProperties",params:{additionalProperty:G}};w===null?w=[K]:w.push(K),B++}
if(L.metricIntervalLowerBound!==void 0){let G=L.metricIntervalLowerBound;if(!(typeof G=="number"&&isFinite(G))){let K={instancePath:D+"/scaleOut/stepAdjustments/"+H+"/metricIntervalLowerBound",keyword:"type",params:{type:"number"}};w===null?w=[K]:w.push(K),B++}}
if(L.metricIntervalUpperBound!==void 0){let G=L.metricIntervalUpperBound;if(!(typeof G=="number"&&isFinite(G))){let K={instancePath:D+"/scaleOut/stepAdjustments/"+H+"/metricIntervalUpperBound",keyword:"type",params:{type:"number"}};w===null?w=[K]:w.push(K),B++}}
if(
L.scalingAdjustment!==void 0){
let G=L.scalingAdjustment;
if(!(typeof G=="number"&&!(G%1)&&!isNaN(G)&&isFinite(G))){let K={instancePath:D+"/scaleOut/stepAdjustments/"+H+"/scalingAdjustment",keyword:"type",params:{type:"integer"}};w===null?w=[K]:w.push(K),B++}
if(typeof G=="number"&&isFinite(G)){if(G>5e3||isNaN(G)){let K={instancePath:D+"/scaleOut/stepAdjustments/"+H+"/scalingAdjustment",keyword:"maximum",params:{comparison:"<=",limit:5e3}};w===null?w=[K]:w.push(K),B++}if(G<-5e3||isNaN(G)){let K={instancePath:D+"/scaleOut/stepAdjustments/"+H+"/scalingAdjustment",keyword:"minimum",params:{comparison:">=",limit:-5e3}};w===null?w=[K]:w.push(K),B++}}}}else{let G={instancePath:D+"/scaleOut/stepAdjustments/"+H,keyword:"type",params:{type:"object"}};w===null?w=[G]:w.push(G),B++}}}else{let F={instancePath:D+"/scaleOut/stepAdjustments",keyword:"type",params:{type:"array"}};w===null?w=[F]:w.push(F),B++}}}else{let z={instancePath:D+"/scaleOut",keyword:"type",params:{type:"object"}};w===null?w=[z]:w.push(z),B++}}
if(
J.scaleIn!==void 0){
let A=J.scaleIn;
if(
A&&typeof A=="object"&&!Array.isArray(A)){
for(let z in A)if(!(z==="threshold"||z==="period"||z==="evaluationPeriods"||z==="cooldown"||z==="stepAdjustments")){let F={instancePath:D+"/scaleIn",keyword:"additionalProperties",params:{additionalProperty:z}};w===null?w=[F]:w.push(F),B++}
if(
A.threshold!==void 0){
let z=A.threshold;
if(
typeof z=="number"&&isFinite(z)){if(z>1e3||isNaN(z)){let F={instancePath:D+"/scaleIn/threshold",keyword:"maximum",params:{comparison:"<=",limit:1e3}};w===null?w=[F]:w.push(F),B++}if(z<0||isNaN(z)){let F={instancePath:D+"/scaleIn/threshold",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[F]:w.push(F),B++}}else{let F={instancePath:D+"/scaleIn/threshold",keyword:"type",params:{type:"number"}};w===null?w=[F]:w.push(F),B++}}
if(
A.period!==void 0){
let z=A.period;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let F={instancePath:D+"/scaleIn/period",keyword:"type",params:{type:"integer"}};w===null?w=[F]:w.push(F),B++}
if(
typeof z=="number"&&isFinite(z)){
if(z>86400||isNaN(z)){let H={instancePath:D+"/scaleIn/period",keyword:"maximum",params:{comparison:"<=",limit:86400}};w===null?w=[H]:w.push(H),B++}
if(z<60||isNaN(z)){let H={instancePath:D+"/scaleIn/period",keyword:"minimum",params:{comparison:">=",limit:60}};w===null?w=[H]:w.push(H),B++}
let F;
if(F=z/60,F!==parseInt(F)){let H={instancePath:D+"/scaleIn/period",keyword:"multipleOf",params:{multipleOf:60}};w===null?w=[H]:w.push(H),B++}}}
if(
A.evaluationPeriods!==void 0){
let z=A.evaluationPeriods;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let F={instancePath:D+"/scaleIn/evaluationPeriods",keyword:"type",params:{type:"integer"}};w===null?w=[F]:w.push(F),B++}
if(typeof z=="number"&&isFinite(z)){if(z>100||isNaN(z)){let F={instancePath:D+"/scaleIn/evaluationPeriods",keyword:"maximum",params:{comparison:"<=",limit:100}};w===null?w=[F]:w.push(F),B++}if(z<1||isNaN(z)){let F={instancePath:D+"/scaleIn/evaluationPeriods",keyword:"minimum",params:{comparison:">=",limit:1}};w===null?w=[F]:w.push(F),B++}}}
if(
A.cooldown!==void 0){
let z=A.cooldown;
if(!(typeof z=="number"&&!(z%1)&&!isNaN(z)&&isFinite(z))){let F={instancePath:D+"/scaleIn/cooldown",keyword:"type",params:{type:"integer"}};w===null?w=[F]:w.push(F),B++}
if(typeof z=="number"&&isFinite(z)){if(z>86400||isNaN(z)){let F={instancePath:D+"/scaleIn/cooldown",keyword:"maximum",params:{comparison:"<=",limit:86400}};w===null?w=[F]:w.push(F),B++}if(z<0||isNaN(z)){let F={instancePath:D+"/scaleIn/cooldown",keyword:"minimum",params:{comparison:">=",limit:0}};w===null?w=[F]:w.push(F),B++}}}
if(
A.stepAdjustments!==void 0){
let z=A.stepAdjustments;
if(
Array.isArray(z)){
if(z.length>20){let H={instancePath:D+"/scaleIn/stepAdjustments",keyword:"maxItems",params:{limit:20}};w===null?w=[H]:w.push(H),B++}
if(z.length<1){let H={instancePath:D+"/scaleIn/stepAdjustments",keyword:"minItems",params:{limit:1}};w===null?w=[H]:w.push(H),B++}
let F=z.length;
for(
let H=0;
H<F;
H++){
let L=z[H];
if(
L&&typeof L=="object"&&!Array.isArray(L)){
if(L.scalingAdjustment===void 0){let G={instancePath:D+"/scaleIn/stepAdjustments/"+H,keyword:"required",params:{missingProperty:"scalingAdjustment"}};w===null?w=[G]:w.push(G),B++}
for(let G in L)if(!(G==="metricIntervalLowerBound"||G==="metricIntervalUpperBound"||G==="scalingAdjustment")){let K={instancePath:D+"/scaleIn/stepAdjustments/"+H,keyword:"additionalProperties",params:{additionalProperty:G}};w===null?w=[K]:w.push(K),B++}
if(L.metricIntervalLowerBound!==void 0){let G=L.metricIntervalLowerBound;if(!(typeof G=="number"&&isFinite(G))){let K={instancePath:D+"/scaleIn/stepAdjustments/"+H+"/metricIntervalLowerBound",keyword:"type",params:{type:"number"}};w===null?w=[K]:w.push(K),B++}}
if(L.metricIntervalUpperBound!==void 0){let G=L.metricIntervalUpperBound;if(!(typeof G=="number"&&isFinite(G))){let K={instancePath:D+"/scaleIn/stepAdjustments/"+H+"/metricIntervalUpperBound",keyword:"type",params:{type:"number"}};w===null?w=[K]:w.push(K),B++}}
if(
L.scalingAdjustment!==void 0){
let G=L.scalingAdjustment;
if(!(typeof G=="number"&&!(G%1)&&!isNaN(G)&&isFinite(G))){let K={instancePath:D+"/scaleIn/stepAdjustments/"+H+"/scalingAdjustment",keyword:"type",params:{type:"integer"}};w===null?w=[K]:w.push(K),B++}
if(typeof G=="number"&&isFinite(G)){if(G>5e3||isNaN(G)){let K={instancePath:D+"/scaleIn/stepAdjustments/"+H+"/scalingAdjustment",keyword:"maximum",params:{comparison:"<=",limit:5e3}};w===null?w=[K]:w.push(K),B++}if(G<-5e3||isNaN(G)){let K={instancePath:D+"/scaleIn/stepAdjustments/"+H+"/scalingAdjustment",keyword:"minimum",params:{comparison:">=",limit:-5e3}};w===null?w=[K]:w.push(K),B++}}}}else{let G={instancePath:D+"/scaleIn/stepAdjustments/"+H,keyword:"type",params:{type:"object"}};w===null?w=[G]:w.push(G),B++}}}else{let F={instancePath:D+"/scaleIn/stepAdjustments",keyword:"type",params:{type:"array"}};w===null?w=[F]:w.push(F),B++}}}else{let z={instancePath:D+"/scaleIn",keyword:"type",params:{type:"object"}};w===null?w=[z]:w.push(z),B++}}
if(J.plan!==void 0&&typeof J.plan!="boolean"){let A={instancePath:D+"/plan",keyword:"type",params:{type:"boolean"}};w===null?w=[A]:w.push(A),B++}
if(J.approvedPlan!==void 0){let A=J.approvedPlan;if(typeof A=="string"){if(!C.test(A)){let z={instancePath:D+"/approvedPlan",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"}};w===null?w=[z]:w.push(z),B++}}else{let z={instancePath:D+"/approvedPlan",keyword:"type",params:{type:"string"}};w===null?w=[z]:w.push(z),B++}}
if(J.wait!==void 0&&typeof J.wait!="boolean"){let A={instancePath:D+"/wait",keyword:"type",params:{type:"boolean"}};w===null?w=[A]:w.push(A),B++}
if(
J.timeoutMinutes!==void 0){
let A=J.timeoutMinutes;
if(
typeof A=="number"&&isFinite(A)){if(A>1440||isNaN(A)){let z={instancePath:D+"/timeoutMinutes",keyword:"maximum",params:{comparison:"<=",limit:1440}};w===null?w=[z]:w.push(z),B++}if(A<=0||isNaN(A)){let z={instancePath:D+"/timeoutMinutes",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};w===null?w=[z]:w.push(z),B++}}else{let z={instancePath:D+"/timeoutMinutes",keyword:"type",params:{type:"number"}};w===null?w=[z]:w.push(z),B++}}
if(J.accountId!==void 0){let A=J.accountId;if(typeof A=="string"){if(!g.test(A)){let z={instancePath:D+"/accountId",keyword:"pattern",params:{pattern:"^[0-9]{12}$"}};w===null?w=[z]:w.push(z),B++}}else{let z={instancePath:D+"/accountId",keyword:"type",params:{type:"string"}};w===null?w=[z]:w.push(z),B++}}
if(J.region!==void 0){let A=J.region;if(typeof A=="string"){if(!f.test(A)){let z={instancePath:D+"/region",keyword:"pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]+$"}};w===null?w=[z]:w.push(z),B++}}else{let z={instancePath:D+"/region",keyword:"type",params:{type:"string"}};w===null?w=[z]:w.push(z),B++}}
if(
J.roleArn!==void 0){
let A=J.roleArn;
if(typeof A=="string"){if(Q(A)>2048){let z={instancePath:D+"/roleArn",keyword:"maxLength",params:{limit:2048}};w===null?w=[z]:w.push(z),B++}if(!m.test(A)){let z={instancePath:D+"/roleArn",keyword:"pattern",params:{pattern:"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"}};w===null?w=[z]:w.push(z),B++}}else{let z={instancePath:D+"/roleArn",keyword:"type",params:{type:"string"}};w===null?w=[z]:w.push(z),B++}}
if(J.build!==void 0){let A=J.build;if(typeof A=="string"){if(Q(A)>1024){let z={instancePath:D+"/build",keyword:"maxLength",params:{limit:1024}};w===null?w=[z]:w.push(z),B++}}else{let z={instancePath:D+"/build",keyword:"type",params:{type:"string"}};w===null?w=[z]:w.push(z),B++}}}else{let A={instancePath:D,keyword:"type",params:{type:"object"}};w===null?w=[A]:w.push(A),B++}
return V.errors=w,B===0}
V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var p={name:"scale-tenant",catalog:q,validate:b,help:async()=>(await import("./chunks/help.mjs")).helpOf("scale-tenant"),schema:async()=>(await import("./chunks/base.mjs").then(J=>J.Z)).readSchema("scale-tenant")},
$=["state","suspended","minCount","maxCount","desiredCount","scaleOut","scaleIn"],
y=J=>{
let{minCount:D,maxCount:W,scaleOut:X,scaleIn:Y,desiredCount:T,state:w}=J;
return $.every(B=>J[B]===void 0)?[{pointer:"",message:"Nothing was asked for.",hint:`Give one of ${$.join(", ")}.`}]:[...M(Object.fromEntries(Object.entries({minCount:D,maxCount:W,desiredCount:T,scaleOut:X,scaleIn:Y}).filter(([,B])=>B!==void 0))),...w==="stopped"&&T!==void 0?[O("/desiredCount",`is ${T}, and state is stopped: no task runs.`,"Say one of both.")]:[]]},
l={contract:p,name:"scale-tenant",check:y,load:async()=>(await import("./chunks/run-scale-tenant.mjs")).run};
await R(l);
