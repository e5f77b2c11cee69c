import{r as T,g as q}from"./base.mjs";
var V=(A,B)=>{if(A.$ref===void 0)return A;let E=B.$defs?.[A.$ref.replace("#/$defs/","")];if(E===void 0)throw new Error(`${A.$ref} is not defined`);return E},
C=({minimum:A,maximum:B,exclusiveMinimum:E,multipleOf:G})=>{let H=A===void 0?"":B===void 0?`, at least ${A}`:` from ${A}`,K=E===void 0?"":` above ${E}`,J=B===void 0?"":A===void 0?`, at most ${B}`:` to ${B}`;return`${K}${H}${J}${G===void 0?"":`, a multiple of ${G}`}`},
j=(A,B,E)=>A===void 0&&B===void 0?"":A===void 0?` of at most ${B} ${E}`:B===void 0?` of at least ${A} ${E}`:` of ${A} to ${B} ${E}`,
M=(A,B)=>{let E=V(A.items??{},B),G=E.type==="object"?"objects":"strings",H=A.minItems===1?` of one or more ${G}`:` of ${G}`,K=A.maxItems===void 0&&(A.minItems??0)<2?H:j(A.minItems,A.maxItems,G),J=E.properties===void 0?"":` with ${Object.keys(E.properties).join(", ")}`,L=E["x-allowed"]===void 0?"":`, each ${E["x-allowed"]}`;return`a list${K}${J}${A.uniqueItems===!0?", all different":""}${L}`},
R=A=>{let B=A.type==="integer"?"whole ":"",E=A["x-unit"];return E==="percent"?`a ${B}percentage`:`a ${B}number${E===void 0?"":` of ${E}`}`},
b=(
A,
B)=>{
if(A["x-allowed"]!==void 0)return A["x-allowed"];
let E=A["x-unit"]===void 0?"":` ${A["x-unit"]}`;
if(A.enum!==void 0)return`one of ${A.enum.join(", ")}${E}`;
switch(A.type){case"integer":case"number":return`${R(A)}${C(A)}`;case"boolean":return"true or false";case"array":return M(A,B);case"object":return A.properties===void 0?"an object of names and strings":`an object with ${Object.keys(A.properties).join(", ")}`;default:return`a string${j(A.minLength,A.maxLength,"characters")}`}},
k=A=>{if(A["x-default"]!==void 0)return A["x-default"];if(A.default!==void 0)return typeof A.default=="string"?A.default:JSON.stringify(A.default).replaceAll(',"',', "')},
O={string:"<text>",integer:"<count>",number:"<number>",boolean:"",array:"<text>...",object:"<JSON>",map:"<KEY=value>..."},
D=({type:A,unit:B,schema:E,shorthand:G})=>G!==void 0?"<host:container>...":A==="array"&&E.items?.type!=="string"?"<JSON>":(A==="integer"||A==="number")&&B!==void 0?`<${B.replace("CPU units","units")}>`:O[A],
F=A=>A.replace(/[A-Z]/g,B=>`-${B.toLowerCase()}`),
v=A=>A.type==="object"?A.properties===void 0?"map":"object":A.type,
X=(
A,
B,
E,
G)=>{
let H=A["x-flag"],
K=A["x-kind"]??G.kind,
J=A["x-group"]??G.group,
L=A["x-secret"]??G.secret,
{flag:I}=G,
Q={
pointer:E,
type:v(A),
kind:K,
allowed:b(A,B),
...I===void 0?{}:{flag:I},
...H?.alias===void 0?{}:{alias:H.alias},
...H?.file===void 0?{}:{fileFlag:H.file},
...H?.shorthand===void 0?{}:{shorthand:H.shorthand},
...A["x-unit"]===void 0?{}:{unit:A["x-unit"]},
...L?{secret:L}:{},
...A["x-host"]===!0?{host:!0}:{},
required:G.required,
group:J,
title:A.title??"",
description:A.description??"",
schema:A},
$={kind:K,group:J,secret:L},
N=Object.entries(A.properties??{}).flatMap(([U,z])=>X(V(z,B),B,`${E}/${U}`,{...$,flag:I===void 0?void 0:`${I}.${F(U)}`,required:A.required?.includes(U)??!1})),
S=[A.items,A.additionalProperties].filter(U=>typeof U=="object").flatMap(U=>X(V(U,B),B,`${E}/*`,{...$,flag:void 0,required:!1}));
return[Q,...N,...S]},
x=A=>{let B=A.flatMap(G=>[G.flag,G.alias,G.fileFlag]).filter(G=>G!==void 0),E=new Set(Object.keys(T));for(let G of B){if(E.has(G))throw new Error(`two parameters share the flag --${G}`);E.add(G)}},
g=A=>{let B=Object.entries(A.properties??{}).flatMap(([E,G])=>{if(G["x-kind"]===void 0||G["x-kind"]==="jenkins")throw new Error(`/${E} has no x-kind`);return X(V(G,A),A,`/${E}`,{kind:G["x-kind"],group:"Other",secret:!1,flag:F(E),required:A.required?.includes(E)??!1})});return x(B),B},
Y=A=>/^[\w@%+=:,./-]+$/.test(A)?A:`'${A.replaceAll("'","'\\''")}'`,
f=(A,B)=>{let E=A.alias??A.flag,G=`--${E}`;return typeof B=="boolean"?[B?G:`--no-${E}`]:Array.isArray(B)&&B.every(H=>typeof H=="string")?B.map(H=>`${G} ${Y(H)}`):A.type==="map"?Object.entries(B).map(([H,K])=>`${G} ${Y(`${H}=${K}`)}`):[`${G} ${Y(typeof B=="object"?JSON.stringify(B):String(B))}`]},
w=A=>Object.fromEntries((A.required??[]).map(B=>[B,A.properties?.[B]?.examples?.[0]])),
d=(A,B,E)=>[...(B.examples??[w(B)]).map(G=>{let H=Object.entries(G).flatMap(([K,J])=>{let L=E.find(({pointer:I})=>I===`/${K}`);if(L===void 0||J===void 0)throw new Error(`${A}: no parameter or no example of ${K}`);return f(L,J)});return[A,...H].join(" ")}),`${A} --input request.json --log quiet`],
Z=100,
W=34,
_=(A,B)=>{let E=[],G="";for(let H of A.split(/\s+/))G!==""&&G.length+1+H.length>B?(E.push(G),G=H):G=G===""?H:`${G} ${H}`;return[...E,G]},
P=(A,B)=>{let E=_(B,Z-W).map(J=>" ".repeat(W)+J),G=`  ${A}`,[H="",...K]=E;return[...G.length+2>W?[G,H]:[G.padEnd(W)+H.trimStart()],...K].join(`
`)},
p=A=>{let B=A.type==="boolean"?`[no-]${A.flag}`:A.flag,E=A.alias===void 0?"":`, --${A.alias}`;return`--${B}${E} ${D(A)}`.trimEnd()},
y=A=>{let B=k(A.schema),E=A.type==="object"||A.type==="map"||A.type==="boolean"?void 0:A.allowed;return[A.description,A.required&&A.pointer.lastIndexOf("/")===0?"Required.":"",E===void 0?"":`Allowed: ${E}.`,B===void 0?"":`Default: ${B}.`].filter(G=>G!=="").join(" ")},
u=A=>[P(p(A),y(A)),...A.fileFlag===void 0?[]:[P(`--${A.fileFlag} <file>`,"The same from a file, read as Docker Compose reads .env: KEY=value, quotes, # comments, $NAME. Flags win.")]],
l=[P("--input <file|->","The parameters as one JSON object, from a file or from stdin. Flags win over it."),P("--form","The property form of that object holds texts as a Jenkins form gives them: empty ones say nothing, RESET returns to the default, the other properties win.")],
o=[P("--log <text|json|quiet>","Progress on stderr: for people (default), a JSON object a line, or only warnings."),P("--envelope","For callers that read the result: exit code 0 also where the step failed and said why, the result as the last line of stdout."),P("--schema","Prints the JSON Schema of the parameters."),P("--version","Prints the version."),P("--help, -h","Prints this.")],
c=[["0","done"],["1","an error that nobody foresaw"],["2","the input is not valid"],["3","refused: not ours, would destroy, over a quota"],["4","the rollout failed; the message says what was done about it"],["5","AWS said no"],["6","superseded by another deployment"],["7","time is over; the rollout goes on and nothing was stopped"],["130, 143","interrupted; safe to run again"]].map(([A="",B=""])=>`  ${A.padEnd(10)}${B}`),
r=A=>{let B=(E,G)=>A.some(E)?[G]:[];return[...B(({type:E})=>E==="array"||E==="object","A list is given by repeating its flag or as one JSON array, an object as JSON or part by part (--part.name)."),...B(({type:E})=>E==="map","KEY=value flags are repeated, or one JSON object."),...B(({shorthand:E})=>E==="portMapping","A port mapping is 8080, 0:8080 or 0:8080/udp, host first."),...B(({pointer:E})=>E==="/environment","--env NAME without a value takes it from the environment, which keeps it out of the list of processes.")]},
h=(
A,
B,
E)=>{
let G=E.filter(I=>I.flag!==void 0),H=[...new Set(G.map(I=>I.group))],K=r(G),J=(I,Q)=>[I,...Q].join(`
`),L=G.filter(I=>I.required&&I.pointer.lastIndexOf("/")===0).map(I=>`--${I.flag} ${D(I)}`);
return[J("Usage",[`  ${[A,...L].join(" ")} [flags]`,`  ${A} --input <file|-> [flags]`]),_(B.description??"",Z).join(`
`),...H.map(I=>J(I,G.filter(Q=>Q.group===I).flatMap(u))),J("Input and output",[...l,...o]),...K.length===0?[]:[J("Values",K.flatMap(I=>_(I,Z-2).map(Q=>`  ${Q}`)))],J("Examples",d(A,B,E).map(I=>`  ${I}`)),J("Exit codes",c)].join(`

`)},
i=async A=>{let B=await q(A);return`${h(A,B,g(B))}
`};
export{i as helpOf};
