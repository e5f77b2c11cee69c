import u7 from"node:https";
import{Writable as _$,Readable as j7}from"node:stream";
import"./base.mjs";
import{sep as b$,join as N7}from"node:path";
import{homedir as E$,platform as y$,release as S$}from"node:os";
import{readFile as k0}from"node:fs/promises";
import{getRandomValues as f$,createHash as D9,createHmac as v$}from"node:crypto";
import{versions as q9,env as P0}from"node:process";
import{ReadStream as h$,lstatSync as g$,fstatSync as p$}from"node:fs";
import*as N0 from"node:zlib";
function I(Z,$){return Object.prototype.hasOwnProperty.call(Z,$)}
function m$(Z){let $={};if(Z=Z.replace(/^\?/,""),Z)for(let J of Z.split("&")){let[Q,W=null]=J.split("=");Q=decodeURIComponent(Q),W&&(W=decodeURIComponent(W)),Q in $?Array.isArray($[Q])?$[Q].push(W):$[Q]=[$[Q],W]:$[Q]=W}return $}
var c7=Z=>{if(typeof Z=="string")return c7(new URL(Z));let{hostname:$,pathname:J,port:Q,protocol:W,search:X}=Z,G;return X&&(G=m$(X)),{hostname:$,port:Q?parseInt(Q):void 0,protocol:W,path:J,query:G}},C7;
(function(Z){Z.HTTP="http",Z.HTTPS="https"})(C7||(C7={}));
var w7;
(function(Z){Z.MD5="md5",Z.CRC32="crc32",Z.CRC32C="crc32c",Z.SHA1="sha1",Z.SHA256="sha256"})(w7||(w7={}));
var V7="__smithy_context",H7;
(function(Z){Z.PROFILE="profile",Z.SSO_SESSION="sso-session",Z.SERVICES="services"})(H7||(H7={}));
var L7=Z=>Z[V7]||(Z[V7]={}),
_=class q0{
method;
protocol;
hostname;
port;
path;
query;
headers;
username;
password;
fragment;
body;
constructor(
$){
this.method=$.method||"GET",
this.hostname=$.hostname||"localhost",
this.port=$.port,
this.query=$.query||{},
this.headers=$.headers||{},
this.body=$.body,
this.protocol=$.protocol?$.protocol.slice(-1)!==":"?`${$.protocol}:`:$.protocol:"https:",
this.path=$.path?$.path.charAt(0)!=="/"?`/${$.path}`:$.path:"/",
this.username=$.username,
this.password=$.password,
this.fragment=$.fragment}
static clone($){let J=new q0({...$,headers:{...$.headers}});return J.query&&(J.query=u$(J.query)),J}
static isInstance($){if(!$)return!1;let J=$;return"method"in J&&"protocol"in J&&"hostname"in J&&"path"in J&&typeof J.query=="object"&&typeof J.headers=="object"}
clone(){return q0.clone(this)}};
function u$(Z){return Object.keys(Z).reduce(($,J)=>{let Q=Z[J];return{...$,[J]:Array.isArray(Q)?[...Q]:Q}},{})}
var M7=class{statusCode;reason;headers;body;constructor(Z){this.statusCode=Z.statusCode,this.reason=Z.reason,this.headers=Z.headers||{},this.body=Z.body}static isInstance(Z){if(!Z)return!1;let $=Z;return typeof $.statusCode=="number"&&typeof $.headers=="object"}},
c$=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),
d7=(Z,$=!1)=>{if(!$)return c$.test(Z);let J=Z.split(".");for(let Q of J)if(!d7(Q))return!1;return!0};
function d$(Z){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(Z)}
var n=Z=>{if(typeof Z=="function")return Z;let $=Promise.resolve(Z);return()=>$},
O9=Z=>{if(typeof Z=="object"){if("url"in Z){let $=c7(Z.url);if(Z.headers){$.headers={};for(let J in Z.headers)I(Z.headers,J)&&($.headers[J.toLowerCase()]=Z.headers[J].join(", "))}return $}return Z}return c7(Z)},
C0=(Z,$,J,Q,W)=>({name:$,namespace:Z,traits:J,input:Q,output:W}),
l$=Z=>(
$,
J)=>async Q=>{
let{response:W}=await $(Q),{operationSchema:X}=L7(J),[,G,Y,K,F,z]=X??[];
try{let B=await Z.protocol.deserializeResponse(C0(G,Y,K,F,z),{...Z,...J},W);return{response:W,output:B}}
catch(
B){
if(
Object.defineProperty(B,"$response",{value:W,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in B)){
let U="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
try{B.message+=`
  `+U}catch{!J.logger||J.logger?.constructor?.name==="NoOpLogger"?console.warn(U):J.logger?.warn?.(U)}
typeof B.$responseBodyText<"u"&&B.$response&&(B.$response.body=B.$responseBodyText);
try{if(M7.isInstance(W)){let{headers:j={},statusCode:w}=W,V=Object.entries(j);B.$metadata={httpStatusCode:w,requestId:I9(/^x-[\w-]+-request-?id$/,V),extendedRequestId:I9(/^x-[\w-]+-id-2$/,V),cfId:I9(/^x-[\w-]+-cf-id$/,V)}}}catch{}}
throw B}},
I9=(Z,$)=>($.find(([J])=>J.match(Z))||[void 0,void 0])[1],
s$=Z=>($,J)=>async Q=>{let{operationSchema:W}=L7(J),[,X,G,Y,K,F]=W??[],z=J.endpointV2?async()=>O9(J.endpointV2):Z.endpoint,B=await Z.protocol.serializeRequest(C0(X,G,Y,K,F),Q.input,{...Z,...J,endpoint:z});return $({...Q,request:B})},
o$={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},
i$={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};
function n$(Z){return{applyToStack:$=>{$.add(s$(Z),i$),$.add(l$(Z),o$),Z.protocol.setSerdeContext(Z)}}}
var x7=class W7{
namespace;
schemas;
exceptions;
static registries=new Map;
constructor($,J=new Map,Q=new Map){this.namespace=$,this.schemas=J,this.exceptions=Q,W7.registries.has($)||W7.registries.set($,this)}
static for($){return W7.registries.get($)??new W7($)}
copyFrom($){let{schemas:J,exceptions:Q}=this;for(let[W,X]of $.schemas)J.has(W)||J.set(W,X);for(let[W,X]of $.exceptions)Q.has(W)||Q.set(W,X)}
register($,J){let Q=this.normalizeShapeId($);for(let W of[this,W7.for(Q.split("#")[0])])W.schemas.has(Q)||W.schemas.set(Q,J)}
getSchema($){let J=this.normalizeShapeId($);if(!this.schemas.has(J)){if(!$.includes("#")){let Q="#"+$,W=[];for(let[X,G]of this.schemas.entries())X.endsWith(Q)&&W.push(G);if(W.length===1)return W[0]}throw new Error(`@smithy/core/schema - schema not found for ${J}`)}return this.schemas.get(J)}
registerError($,J){let Q=$,W=Q[1],X=W+"#"+Q[2];J.hasOwnProperty?.("shapeId")||(J.shapeId=X);for(let G of[this,W7.for(W)])!G.schemas.has(X)&&!G.exceptions.has(Q)&&(G.schemas.set(X,Q),G.exceptions.set(Q,J))}
getErrorCtor($){let J=$;return this.exceptions.has(J)?this.exceptions.get(J):W7.for(J[1]).exceptions.get(J)}
getBaseException(){for(let $ of this.exceptions.keys())if(Array.isArray($)){let[,J,Q]=$,W=J+"#"+Q;if(W.startsWith("smithy.ts.sdk.synthetic.")&&W.endsWith("ServiceException"))return $}}
find($){for(let J of this.schemas.values())if($(J))return J}
clear(){this.schemas.clear(),this.exceptions.clear()}
normalizeShapeId($){return $.includes("#")?$:this.namespace+"#"+$}},
R7=Z=>typeof Z=="function"?Z():Z,
k9=[];
function A7(Z){if(typeof Z=="object")return Z;if(Z=Z|0,k9[Z])return k9[Z];let $={},J=0;for(let Q of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(Z>>J++&1)===1&&($[Q]=1);return k9[Z]=$}
var T7={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},
P9=[],
N9={},
P=class k7{
ref;
memberName;
static symbol=Symbol.for("@smithy/nor");
symbol=k7.symbol;
name;
schema;
_isMemberSchema;
traits;
memberTraits;
normalizedTraits;
constructor(
$,
J){
this.ref=$,this.memberName=J;
let Q=[],W=$,X=$;
for(this._isMemberSchema=!1;C9(W);)Q.push(W[1]),W=W[0],X=R7(W),this._isMemberSchema=!0;
if(Q.length>0){this.memberTraits={};for(let G=Q.length-1;G>=0;--G){let Y=Q[G];Object.assign(this.memberTraits,A7(Y))}}else this.memberTraits=0;
if(X instanceof k7){let G=this.memberTraits;Object.assign(this,X),this.memberTraits=Object.assign({},G,X.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=J??X.memberName;return}
if(this.schema=R7(X),a$(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(X),this.traits=0),this._isMemberSchema&&!J)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}
static[Symbol.hasInstance]($){let J=this.prototype.isPrototypeOf($);return!J&&typeof $=="object"&&$!==null?$.symbol===this.symbol:J}
static of(
$){
let J=typeof $=="function"||typeof $=="object"&&$!==null;
if(typeof $=="number"){if(P9[$])return P9[$]}else if(typeof $=="string"){if(N9[$])return N9[$]}else if(J&&$[T7.ns])return $[T7.ns];
let Q=R7($);
if(Q instanceof k7)return Q;
if(C9(Q)){let[X,G]=Q;if(X instanceof k7)return Object.assign(X.getMergedTraits(),A7(G)),X;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify($,null,2)}.`)}
let W=new k7(Q);
return J?$[T7.ns]=W:typeof Q=="string"?N9[Q]=W:typeof Q=="number"?P9[Q]=W:W}
getSchema(){let $=this.schema;return Array.isArray($)&&$[0]===0?$[4]:$}
getName($=!1){let{name:J}=this;return!$&&J&&J.includes("#")?J.split("#")[1]:J||void 0}
getMemberName(){return this.memberName}
isMemberSchema(){return this._isMemberSchema}
isListSchema(){let $=this.getSchema();return typeof $=="number"?$>=64&&$<128:$[0]===1}
isMapSchema(){let $=this.getSchema();return typeof $=="number"?$>=128&&$<=255:$[0]===2}
isStructSchema(){let $=this.getSchema();if(typeof $!="object")return!1;let J=$[0];return J===3||J===-3||J===4}
isUnionSchema(){let $=this.getSchema();return typeof $!="object"?!1:$[0]===4}
isBlobSchema(){let $=this.getSchema();return $===21||$===42}
isTimestampSchema(){let $=this.getSchema();return typeof $=="number"&&$>=4&&$<=7}
isUnitSchema(){return this.getSchema()==="unit"}
isDocumentSchema(){return this.getSchema()===15}
isStringSchema(){return this.getSchema()===0}
isBooleanSchema(){return this.getSchema()===2}
isNumericSchema(){return this.getSchema()===1}
isBigIntegerSchema(){return this.getSchema()===17}
isBigDecimalSchema(){return this.getSchema()===19}
isStreaming(){let{streaming:$}=this.getMergedTraits();return!!$||this.getSchema()===42}
isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}
getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}
getMemberTraits(){return A7(this.memberTraits)}
getOwnTraits(){return A7(this.traits)}
getKeySchema(){let[$,J]=[this.isDocumentSchema(),this.isMapSchema()];if(!$&&!J)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);let Q=this.getSchema(),W=$?15:Q[4]??0;return _7([W,0],"key")}
getValueSchema(){let $=this.getSchema(),[J,Q,W]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],X=typeof $=="number"?63&$:$&&typeof $=="object"&&(Q||W)?$[3+$[0]]:J?15:void 0;if(X!=null)return _7([X,0],Q?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}
getMemberSchema($){let J=this.getSchema();if(this.isStructSchema()&&J[4].includes($)){let Q=J[4].indexOf($),W=J[5][Q];return _7(C9(W)?W:[W,0],$)}if(this.isDocumentSchema())return _7([15,0],$);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${$}.`)}
getMemberSchemas(){let $={};try{for(let[J,Q]of this.structIterator())$[J]=Q}catch{}return $}
getEventStreamMember(){if(this.isStructSchema()){for(let[$,J]of this.structIterator())if(J.isStreaming()&&J.isStructSchema())return $}return""}
*structIterator(){if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let $=this.getSchema(),J=$[4].length,Q=$[T7.it];if(Q&&J===Q.length){yield*Q;return}Q=Array(J);for(let W=0;W<J;++W){let X=$[4][W],G=_7([$[5][W],0],X);yield Q[W]=[X,G]}$[T7.it]=Q}};
function _7(Z,$){if(Z instanceof P)return Object.assign(Z,{memberName:$,_isMemberSchema:!0});let J=P;return new J(Z,$)}
var C9=Z=>Array.isArray(Z)&&Z.length===2,
a$=Z=>Array.isArray(Z)&&Z.length>=5,
x0=Z=>typeof ArrayBuffer=="function"&&Z instanceof ArrayBuffer||Object.prototype.toString.call(Z)==="[object ArrayBuffer]",
x9=(Z,$=0,J=Z.byteLength-$)=>{if(!x0(Z))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof Z} (${Z})`);return Buffer.from(Z,$,J)},
R0=(Z,$)=>{if(typeof Z!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof Z} (${Z})`);return $?Buffer.from(Z,$):Buffer.from(Z)},
a=Z=>{let $=R0(Z,"utf8");return new Uint8Array($.buffer,$.byteOffset,$.byteLength/Uint8Array.BYTES_PER_ELEMENT)},
d=Z=>{if(typeof Z=="string")return Z;if(typeof Z!="object"||typeof Z.byteOffset!="number"||typeof Z.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return x9(Z.buffer,Z.byteOffset,Z.byteLength).toString("utf8")},
A0={},
R9={};
for(let Z=0;Z<256;Z++){let $=Z.toString(16).toLowerCase();$.length===1&&($=`0${$}`),A0[Z]=$,R9[$]=Z}
function T0(Z){if(Z.length%2!==0)throw new Error("Hex encoded strings must have an even number length");let $=new Uint8Array(Z.length/2);for(let J=0;J<Z.length;J+=2){let Q=Z.slice(J,J+2).toLowerCase();if(Q in R9)$[J/2]=R9[Q];else throw new Error(`Cannot decode unrecognized sequence ${Q} as hexadecimal`)}return $}
function b(Z){let $="";for(let J=0;J<Z.byteLength;J++)$+=A0[Z[J]];return $}
var r$=/^[A-Za-z0-9+/]*={0,2}$/,
D7=Z=>{if(Z.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!r$.exec(Z))throw new TypeError("Invalid base64 string.");let $=R0(Z,"base64");return new Uint8Array($.buffer,$.byteOffset,$.byteLength)},
G7=Z=>{let $;if(typeof Z=="string"?$=a(Z):$=Z,typeof $!="object"||typeof $.byteOffset!="number"||typeof $.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return x9($.buffer,$.byteOffset,$.byteLength).toString("base64")};
function t$(Z,$,J,Q){return class L9 extends Uint8Array{static fromString(X,G="utf-8"){if(typeof X=="string")return G==="base64"?L9.mutate(Q(X)):L9.mutate($(X));throw new Error(`Unsupported conversion from ${typeof X} to Uint8ArrayBlobAdapter.`)}static mutate(X){return Object.setPrototypeOf(X,L9.prototype),X}transformToString(X="utf-8"){return X==="base64"?J(this):Z(this)}}}
var A=Array.from({length:256},(Z,$)=>$.toString(16).padStart(2,"0"));
function e$(
Z){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{let $=new Uint8Array(16);return Z($),$[6]=$[6]&15|64,$[8]=$[8]&63|128,A[$[0]]+A[$[1]]+A[$[2]]+A[$[3]]+"-"+A[$[4]]+A[$[5]]+"-"+A[$[6]]+A[$[7]]+"-"+A[$[8]]+A[$[9]]+"-"+A[$[10]]+A[$[11]]+A[$[12]]+A[$[13]]+A[$[14]]+A[$[15]]}}
var _0=Z=>{if(Z!=null){if(typeof Z=="string"){let $=parseFloat(Z);if(!Number.isNaN($))return String($)!==String(Z)&&BJ.warn(zJ(`Expected number but observed string: ${Z}`)),$}if(typeof Z=="number")return Z;throw new TypeError(`Expected number, got ${typeof Z}: ${Z}`)}},
ZJ=Math.ceil(2**127*(2-2**-23)),
$J=Z=>{let $=_0(Z);if($!==void 0&&!Number.isNaN($)&&$!==1/0&&$!==-1/0&&Math.abs($)>ZJ)throw new TypeError(`Expected 32-bit float, got ${Z}`);return $},
JJ=Z=>{if(Z!=null){if(Number.isInteger(Z)&&!Number.isNaN(Z))return Z;throw new TypeError(`Expected integer, got ${typeof Z}: ${Z}`)}},
QJ=Z=>b0(Z,16),
WJ=Z=>b0(Z,8),
b0=(Z,$)=>{let J=JJ(Z);if(J!==void 0&&XJ(J,$)!==J)throw new TypeError(`Expected ${$}-bit integer, got ${Z}`);return J},
XJ=(Z,$)=>{switch($){case 32:return Int32Array.of(Z)[0];case 16:return Int16Array.of(Z)[0];case 8:return Int8Array.of(Z)[0]}},
GJ=Z=>_0(typeof Z=="string"?l7(Z):Z),
YJ=Z=>$J(typeof Z=="string"?l7(Z):Z),
KJ=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
l7=Z=>{let $=Z.match(KJ);if($===null||$[0].length!==Z.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(Z)},
b7=Z=>QJ(typeof Z=="string"?l7(Z):Z),
FJ=Z=>WJ(typeof Z=="string"?l7(Z):Z),
zJ=Z=>String(new TypeError(Z).stack||Z).split(`
`).slice(0,5).filter($=>!$.includes("stackTraceWarning")).join(`
`),
BJ={warn:console.warn},
UJ=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],
A9=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];
function E7(Z){let $=Z.getUTCFullYear(),J=Z.getUTCMonth(),Q=Z.getUTCDay(),W=Z.getUTCDate(),X=Z.getUTCHours(),G=Z.getUTCMinutes(),Y=Z.getUTCSeconds(),K=W<10?`0${W}`:`${W}`,F=X<10?`0${X}`:`${X}`,z=G<10?`0${G}`:`${G}`,B=Y<10?`0${Y}`:`${Y}`;return`${UJ[Q]}, ${K} ${A9[J]} ${$} ${F}:${z}:${B} GMT`}
var jJ=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
wJ=Z=>{if(Z==null)return;if(typeof Z!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let $=jJ.exec(Z);if(!$)throw new TypeError("Invalid RFC-3339 date-time value");let[J,Q,W,X,G,Y,K,F]=$,z=b7(q7(Q)),B=p(W,"month",1,12),U=p(X,"day",1,31);return y7(z,B,U,{hours:G,minutes:Y,seconds:K,fractionalMilliseconds:F})},
VJ=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
HJ=Z=>{if(Z==null)return;if(typeof Z!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let $=VJ.exec(Z);if(!$)throw new TypeError("Invalid RFC-3339 date-time value");let[J,Q,W,X,G,Y,K,F,z]=$,B=b7(q7(Q)),U=p(W,"month",1,12),j=p(X,"day",1,31),w=y7(B,U,j,{hours:G,minutes:Y,seconds:K,fractionalMilliseconds:F});return z.toUpperCase()!="Z"&&w.setTime(w.getTime()-RJ(z)),w},
LJ=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
MJ=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
DJ=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
E0=Z=>{
if(Z==null)return;
if(typeof Z!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");
let $=LJ.exec(Z);
if($){let[J,Q,W,X,G,Y,K,F]=$;return y7(b7(q7(X)),T9(W),p(Q,"day",1,31),{hours:G,minutes:Y,seconds:K,fractionalMilliseconds:F})}
if($=MJ.exec(Z),$){let[J,Q,W,X,G,Y,K,F]=$;return kJ(y7(OJ(X),T9(W),p(Q,"day",1,31),{hours:G,minutes:Y,seconds:K,fractionalMilliseconds:F}))}
if($=DJ.exec(Z),$){let[J,Q,W,X,G,Y,K,F]=$;return y7(b7(q7(F)),T9(Q),p(W.trimLeft(),"day",1,31),{hours:X,minutes:G,seconds:Y,fractionalMilliseconds:K})}
throw new TypeError("Invalid RFC-7231 date-time value")},
qJ=Z=>{if(Z==null)return;let $;if(typeof Z=="number")$=Z;else if(typeof Z=="string")$=GJ(Z);else if(typeof Z=="object"&&Z.tag===1)$=Z.value;else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");if(Number.isNaN($)||$===1/0||$===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");return new Date(Math.round($*1e3))},
y7=(Z,$,J,Q)=>{let W=$-1;return NJ(Z,W,J),new Date(Date.UTC(Z,W,J,p(Q.hours,"hour",0,23),p(Q.minutes,"minute",0,59),p(Q.seconds,"seconds",0,60),xJ(Q.fractionalMilliseconds)))},
OJ=Z=>{let $=new Date().getUTCFullYear(),J=Math.floor($/100)*100+b7(q7(Z));return J<$?J+100:J},
IJ=50*365*24*60*60*1e3,
kJ=Z=>Z.getTime()-new Date().getTime()>IJ?new Date(Date.UTC(Z.getUTCFullYear()-100,Z.getUTCMonth(),Z.getUTCDate(),Z.getUTCHours(),Z.getUTCMinutes(),Z.getUTCSeconds(),Z.getUTCMilliseconds())):Z,
T9=Z=>{let $=A9.indexOf(Z);if($<0)throw new TypeError(`Invalid month: ${Z}`);return $+1},
PJ=[31,28,31,30,31,30,31,31,30,31,30,31],
NJ=(Z,$,J)=>{let Q=PJ[$];if($===1&&CJ(Z)&&(Q=29),J>Q)throw new TypeError(`Invalid day for ${A9[$]} in ${Z}: ${J}`)},
CJ=Z=>Z%4===0&&(Z%100!==0||Z%400===0),
p=(Z,$,J,Q)=>{let W=FJ(q7(Z));if(W<J||W>Q)throw new TypeError(`${$} must be between ${J} and ${Q}, inclusive`);return W},
xJ=Z=>Z==null?0:YJ("0."+Z)*1e3,
RJ=Z=>{let $=Z[0],J=1;if($=="+")J=1;else if($=="-")J=-1;else throw new TypeError(`Offset direction, ${$}, must be "+" or "-"`);let Q=Number(Z.substring(1,3)),W=Number(Z.substring(4,6));return J*(Q*60+W)*60*1e3},
q7=Z=>{let $=0;for(;$<Z.length-1&&Z.charAt($)==="0";)$++;return $===0?Z:Z.slice($)},
m=function(Z){return Object.assign(new String(Z),{deserializeJSON(){return JSON.parse(String(Z))},toString(){return String(Z)},toJSON(){return String(Z)}})};
m.from=Z=>Z&&typeof Z=="object"&&(Z instanceof m||"deserializeJSON"in Z)?Z:typeof Z=="string"||Object.getPrototypeOf(Z)===String.prototype?m(String(Z)):m(JSON.stringify(Z)),m.fromObject=m.from;
function AJ(Z){return(Z.includes(",")||Z.includes('"'))&&(Z=`"${Z.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),Z}
var _9="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",
b9="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
E9="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",
y0="(\\d?\\d)",
S0="(\\d{4})",
TJ=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),
_J=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
bJ=new RegExp(`^${_9}, ${y0} ${b9} ${S0} ${E9} GMT$`),
EJ=new RegExp(`^${_9}, ${y0}-${b9}-(\\d\\d) ${E9} GMT$`),
yJ=new RegExp(`^${_9} ${b9} ( [1-9]|\\d\\d) ${E9} ${S0}$`),
SJ=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],
fJ=Z=>{if(Z==null)return;let $=NaN;if(typeof Z=="number")$=Z;else if(typeof Z=="string"){if(!/^-?\d*\.?\d+$/.test(Z))throw new TypeError("parseEpochTimestamp - numeric string invalid.");$=Number.parseFloat(Z)}else typeof Z=="object"&&Z.tag===1&&($=Z.value);if(isNaN($)||Math.abs($)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round($*1e3))},
vJ=Z=>{
if(Z==null)return;
if(typeof Z!="string")throw new TypeError("RFC3339 timestamps must be strings");
let $=TJ.exec(Z);
if(!$)throw new TypeError(`Invalid RFC3339 timestamp format ${Z}`);
let[,J,Q,W,X,G,Y,,K,F]=$;
l(Q,1,12),l(W,1,31),l(X,0,23),l(G,0,59),l(Y,0,60);
let z=new Date(Date.UTC(Number(J),Number(Q)-1,Number(W),Number(X),Number(G),Number(Y),Number(K)?Math.round(parseFloat(`0.${K}`)*1e3):0));
if(z.setUTCFullYear(Number(J)),F.toUpperCase()!="Z"){let[,B,U,j]=/([+-])(\d\d):(\d\d)/.exec(F)||[void 0,"+",0,0],w=B==="-"?1:-1;z.setTime(z.getTime()+w*(Number(U)*60*60*1e3+Number(j)*60*1e3))}
return z},
hJ=Z=>{
if(Z==null)return;
if(typeof Z!="string")throw new TypeError("RFC7231 timestamps must be strings.");
if(_J.test(Z))return new Date(Z);
let $,J,Q,W,X,G,Y,K;
if(
(K=bJ.exec(Z))?[,$,J,Q,W,X,G,Y]=K:(K=EJ.exec(Z))?([,$,J,Q,W,X,G,Y]=K,Q=(Number(Q)+1900).toString()):(K=yJ.exec(Z))&&([,J,$,W,X,G,Y,Q]=K),Q&&G){let F=Date.UTC(Number(Q),SJ.indexOf(J),Number($),Number(W),Number(X),Number(G),Y?Math.round(parseFloat(`0.${Y}`)*1e3):0);l($,1,31),l(W,0,23),l(X,0,59),l(G,0,60);let z=new Date(F);return z.setUTCFullYear(Number(Q)),z}
throw new TypeError(`Invalid RFC7231 date-time value ${Z}.`)};
function l(Z,$,J){let Q=Number(Z);if(Q<$||Q>J)throw new Error(`Value ${Q} out of range [${$}, ${J}]`)}
function gJ(Z,$,J){if(J<=0||!Number.isInteger(J))throw new Error("Invalid number of delimiters ("+J+") for splitEvery.");let Q=Z.split($);if(J===1)return Q;let W=[],X="";for(let G=0;G<Q.length;G++)X===""?X=Q[G]:X+=$+Q[G],(G+1)%J===0&&(W.push(X),X="");return X!==""&&W.push(X),W}
var f0=Z=>{
let $=Z.length,J=[],Q=!1,W=!1,X=0;
for(let G=0;G<$;++G){let Y=Z[G];switch(Y){case'"':W||(Q=!Q);break;case",":Q||(J.push(Z.slice(X,G)),X=G+1);break;default:}W=Y==="\\"&&!W}
return J.push(Z.slice(X)),J.map(G=>{G=G.trim();let Y=G.length;return Y<2?G:G[0]==='"'&&G[Y-1]==='"'?(G=G.slice(1,Y-1),G.replace(/\\(["\\])/g,"$1")):G.replace(/\\"/g,'"')})},
v0=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,
y=class q${string;type;constructor($,J){if(this.string=$,this.type=J,!v0.test($))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${$}"`)}toString(){return this.string}static[Symbol.hasInstance]($){if(!$||typeof $!="object")return!1;let J=$;return q$.prototype.isPrototypeOf($)||J.type==="bigDecimal"&&v0.test(J.string)}},
pJ=Z=>{
if(!Z)return 0;
if(typeof Z=="string")return Buffer.byteLength(Z);
if(typeof Z.byteLength=="number")return Z.byteLength;
if(typeof Z.size=="number")return Z.size;
if(typeof Z.start=="number"&&typeof Z.end=="number")return Z.end+1-Z.start;
if(Z instanceof h$){if(Z.path!=null)return g$(Z.path).size;if(typeof Z.fd=="number")return p$(Z.fd).size}
throw new Error(`Body Length computation failed for ${Z}`)},
Y7=Z=>Z instanceof Uint8Array?Z:typeof Z=="string"?a(Z):ArrayBuffer.isView(Z)?new Uint8Array(Z.buffer,Z.byteOffset,Z.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(Z);
function h0(Z,$){if($===void 0){$=0;for(let W of Z)$+=W.byteLength}let J=new Uint8Array($),Q=0;for(let W of Z)J.set(W,Q),Q+=W.byteLength;return J}
var y9=Z=>typeof ReadableStream=="function"&&(Z?.constructor?.name===ReadableStream.name||Z instanceof ReadableStream),
g0=Z=>typeof Blob=="function"&&(Z?.constructor?.name===Blob.name||Z instanceof Blob),
mJ=Z=>new TextEncoder().encode(Z),
p0="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
X4=Object.entries(p0).reduce((Z,[$,J])=>(Z[J]=Number($),Z),{}),
uJ=p0.split(""),
S9=6,
m0=8,
cJ=63;
function dJ(
Z){
let $;
typeof Z=="string"?$=mJ(Z):$=Z;
let J=typeof $=="object"&&typeof $.length=="number",Q=typeof $=="object"&&typeof $.byteOffset=="number"&&typeof $.byteLength=="number";
if(!J&&!Q)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
let W="";
for(let X=0;X<$.length;X+=3){let G=0,Y=0;for(let F=X,z=Math.min(X+3,$.length);F<z;F++)G|=$[F]<<(z-F-1)*m0,Y+=m0;let K=Math.ceil(Y/S9);G<<=K*S9-Y;for(let F=1;F<=K;F++){let z=(K-F)*S9;W+=uJ[(G&cJ<<z)>>z]}W+="==".slice(0,4-K)}
return W}
var lJ=Z=>{if(typeof Z=="string")return Z;if(typeof Z!="object"||typeof Z.byteOffset!="number"||typeof Z.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(Z)},sJ=async Z=>g0(Z)?u0(Z):c0(Z);
async function u0(Z){return Z.arrayBuffer().then($=>new Uint8Array($))}
async function c0(Z){let $=[],J=Z.getReader(),Q=0;for(;;){let{done:W,value:X}=await J.read();if(X&&($.push(X),Q+=X.length),W)break}return h0($,Q)}
var d0="The stream has already been transformed.",
oJ=Z=>{
if(!l0(Z)&&!y9(Z)){let W=Z?.__proto__?.constructor?.name||Z;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${W}`)}
let $=!1,J=async()=>{if($)throw new Error(d0);return $=!0,await sJ(Z)},Q=W=>{if(typeof W.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return W.stream()};
return Object.assign(
Z,
{
transformToByteArray:J,
transformToString:async W=>{let X=await J();if(W==="base64")return dJ(X);if(W==="hex")return b(X);if(W===void 0||W==="utf8"||W==="utf-8")return lJ(X);if(typeof TextDecoder=="function")return new TextDecoder(W).decode(X);throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},
transformToWebStream:()=>{if($)throw new Error(d0);if($=!0,l0(Z))return Q(Z);if(y9(Z))return Z;throw new Error(`Cannot transform payload to web stream, got ${Z}`)}})},
l0=Z=>typeof Blob=="function"&&Z instanceof Blob,
s0=Z=>g0(Z)?u0(Z):y9(Z)?c0(Z):new Promise(($,J)=>{let Q=new iJ,W=Z;W.pipe(Q),W.on("error",X=>{Q.end(),J(X)}),Q.on("error",J),Q.on("finish",function(){let X=h0(this.bufferedBytes);$(X)})}),
iJ=class extends _${bufferedBytes=[];_write(Z,$,J){this.bufferedBytes.push(Z),J()}},
o0="The stream has already been transformed.",
i0=Z=>{
if(!(Z instanceof j7))try{return oJ(Z)}catch{let Q=Z?.__proto__?.constructor?.name||Z;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${Q}`)}
let $=!1,J=async()=>{if($)throw new Error(o0);return $=!0,await s0(Z)};
return Object.assign(
Z,
{
transformToByteArray:J,
transformToString:async Q=>{let W=await J();return Q===void 0||Buffer.isEncoding(Q)?x9(W.buffer,W.byteOffset,W.byteLength).toString(Q):new TextDecoder(Q).decode(W)},
transformToWebStream:()=>{if($)throw new Error(o0);if(Z.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.");if(typeof j7.toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");return $=!0,j7.toWeb(Z)}})};
function S7(Z){Object.defineProperty(Z,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}
var f9=class extends t$(d,a,G7,D7){},
nJ=f$,
n0=e$(nJ),
s7=n0,
O7=class O$ extends Error{name="ProviderError";tryNextLink;constructor($,J=!0){let Q,W=!0;typeof J=="boolean"?(Q=void 0,W=J):J!=null&&typeof J=="object"&&(Q=J.logger,W=J.tryNextLink??!0),super($),this.tryNextLink=W,Object.setPrototypeOf(this,O$.prototype),Q?.debug?.(`@smithy/property-provider ${W?"->":"(!)"} ${$}`)}static from($,J=!0){return Object.assign(new this($.message,J),$)}},
r=class I$ extends O7{name="CredentialsProviderError";constructor($,J=!0){super($,J),Object.setPrototypeOf(this,I$.prototype)}},
a0="AWS_PROFILE",
aJ="default",
r0=Z=>Z.profile||process.env[a0]||aJ,
v9={},
rJ=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",
o7=()=>{let{HOME:Z,USERPROFILE:$,HOMEPATH:J,HOMEDRIVE:Q=`C:${b$}`}=process.env;if(Z)return Z;if($)return $;if(J)return`${Q}${J}`;let W=rJ();return v9[W]||(v9[W]=E$()),v9[W]},
tJ="AWS_CONFIG_FILE",
t0=()=>process.env[tJ]||N7(o7(),".aws","config"),
eJ=Z=>Object.entries(Z).filter(([$])=>{let J=$.indexOf(".");return J===-1?!1:Object.values(H7).includes($.substring(0,J))}).reduce(($,[J,Q])=>{let W=J.indexOf("."),X=J.substring(0,W)===H7.PROFILE?J.substring(W+1):J;return $[X]=Q,$},{...Z.default&&{default:Z.default}}),
Z3="AWS_SHARED_CREDENTIALS_FILE",
$3=()=>process.env[Z3]||N7(o7(),".aws","credentials"),
J3=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,
Q3=["__proto__","profile __proto__"],
h9=Z=>{
let $={},J,Q;
for(
let W of Z.split(/\r?\n/)){
let X=W.split(/(^|\s)[;#]/)[0].trim();
if(
X[0]==="["&&X[X.length-1]==="]"){J=void 0,Q=void 0;let G=X.substring(1,X.length-1),Y=J3.exec(G);if(Y){let[,K,,F]=Y;Object.values(H7).includes(K)&&(J=[K,F].join("."))}else J=G;if(Q3.includes(G))throw new Error(`Found invalid profile name "${G}"`)}else if(J){let G=X.indexOf("=");if(![0,-1].includes(G)){let[Y,K]=[X.substring(0,G).trim(),X.substring(G+1).trim()];if(K==="")Q=Y;else{Q&&W.trimStart()===W&&(Q=void 0),$[J]=$[J]||{};let F=Q?[Q,Y].join("."):Y;$[J][F]=K}}}}
return $},
g9={},
i7={},
p9=(Z,$)=>i7[Z]!==void 0?i7[Z]:((!g9[Z]||$?.ignoreCache)&&(g9[Z]=k0(Z,"utf8")),g9[Z]),
e0=()=>({}),
ZZ=async(
Z={})=>{
let{filepath:$=$3(),configFilepath:J=t0()}=Z,Q=o7(),W="~/",X=$;
$.startsWith(W)&&(X=N7(Q,$.slice(2)));
let G=J;
J.startsWith(W)&&(G=N7(Q,J.slice(2)));
let Y=await Promise.all([p9(G,{ignoreCache:Z.ignoreCache}).then(h9).then(eJ).catch(e0),p9(X,{ignoreCache:Z.ignoreCache}).then(h9).catch(e0)]);
return{configFile:Y[0],credentialsFile:Y[1]}},
W3=Z=>Object.entries(Z).filter(([$])=>$.startsWith(H7.SSO_SESSION+".")).reduce(($,[J,Q])=>({...$,[J.substring(J.indexOf(".")+1)]:Q}),{}),
X3=()=>({}),
G3=async(Z={})=>p9(Z.configFilepath??t0()).then(h9).then(W3).catch(X3),
Y3=(...Z)=>{let $={};for(let J of Z)for(let[Q,W]of Object.entries(J))$[Q]!==void 0?Object.assign($[Q],W):$[Q]=W;return $},
K3=async Z=>{let $=await ZZ(Z);return Y3($.configFile,$.credentialsFile)},
$Z=Z=>{let $=D9("sha1").update(Z).digest("hex");return N7(o7(),".aws","sso","cache",`${$}.json`)},
n7={},
F3=async Z=>{if(n7[Z])return n7[Z];let $=$Z(Z),J=await k0($,"utf8");return JSON.parse(J)},
z3={getFileRecord(){return i7},interceptFile(Z,$){i7[Z]=Promise.resolve($)},getTokenRecord(){return n7},interceptToken(Z,$){n7[Z]=$}},
m9=(...Z)=>async()=>{if(Z.length===0)throw new O7("No providers in chain");let $;for(let J of Z)try{return await J()}catch(Q){if($=Q,Q?.tryNextLink)continue;throw Q}throw $},
JZ=(Z,$,J)=>{let Q,W,X,G=!1,Y=async()=>{W||(W=Z());try{Q=await W,X=!0,G=!1}finally{W=void 0}return Q};return $===void 0?async K=>((!X||K?.forceRefresh)&&(Q=await Y()),Q):async K=>((!X||K?.forceRefresh)&&(Q=await Y()),G?Q:J&&!J(Q)?(G=!0,Q):($(Q)&&await Y(),Q))};
function QZ(Z){try{let $=new Set(Array.from(Z.match(/([A-Z_]){3,}/g)??[]));return $.delete("CONFIG"),$.delete("CONFIG_PREFIX_SEPARATOR"),$.delete("ENV"),[...$].join(", ")}catch{return Z}}
var B3=(Z,$)=>async()=>{try{let J=Z(process.env,$);if(J===void 0)throw new Error;return J}catch(J){throw new r(J.message||`Not found in ENV: ${QZ(Z.toString())}`,{logger:$?.logger})}},
U3=(Z,{preferredFile:$="config",...J}={})=>async()=>{let Q=r0(J),{configFile:W,credentialsFile:X}=await ZZ(J),G=X[Q]||{},Y=W[Q]||{},K=$==="config"?{...G,...Y}:{...Y,...G};try{let F=Z(K,$==="config"?W:X);if(F===void 0)throw new Error;return F}catch(F){throw new r(F.message||`Not found in config files w/ profile [${Q}]: ${QZ(Z.toString())}`,{logger:J.logger})}},
j3=Z=>()=>Promise.resolve(Z),
w3=Z=>typeof Z=="function",
V3=Z=>w3(Z)?async()=>await Z():j3(Z),
K7=({environmentVariableSelector:Z,configFileSelector:$,default:J},Q={})=>{let{signingName:W,logger:X}=Q;return JZ(m9(B3(Z,{signingName:W,logger:X}),U3($,Q),V3(J)))},
H3="AWS_EXECUTION_ENV",
WZ="AWS_REGION",
XZ="AWS_DEFAULT_REGION",
L3="AWS_EC2_METADATA_DISABLED",
M3=["in-region","cross-region","mobile","standard","legacy"],
D3="/latest/meta-data/placement/region",
q3="/latest/api/token",
O3="x-aws-ec2-metadata-token",
I3="x-aws-ec2-metadata-token-ttl-seconds",
GZ=1e3,
k3=6e4,
YZ=0,
KZ=async()=>{if(!process.env[L3]&&!(Date.now()<YZ))try{let Z=P3(),$=(await zZ({...Z,path:q3,method:"PUT",headers:{[I3]:"21600"}})).toString();return(await zZ({...Z,path:D3,method:"GET",headers:{[O3]:$}})).toString().trim()||FZ()}catch{return FZ()}},
FZ=()=>{YZ=Date.now()+k3},
P3=()=>{let Z=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(Z){let $=new URL(Z);return{hostname:$.hostname.replace(/^\[(.+)]$/,"$1"),port:$.port?Number($.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},
zZ=async Z=>{
let{request:$}=await import("node:http");
return new Promise(
(
J,
Q)=>{
let W=$({hostname:Z.hostname,port:Z.port,path:Z.path,method:Z.method,headers:Z.headers,timeout:GZ,signal:AbortSignal.timeout(GZ)});
W.on("error",X=>{Q(X),W.destroy()}),W.on("timeout",()=>{Q(new Error("TimeoutError from instance metadata service")),W.destroy()}),W.on("response",X=>{let{statusCode:G=400}=X;if(G<200||G>=300){Q(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:G})),W.destroy();return}let Y=[];X.on("data",K=>Y.push(K)),X.on("end",()=>{J(Buffer.concat(Y)),W.destroy()})}),W.end()})},
N3="AWS_REGION",
C3="region",
u9={environmentVariableSelector:Z=>Z[N3],configFileSelector:Z=>Z[C3],default:async()=>{let Z=await KZ();if(Z)return Z;throw new Error("Region is missing")}},
BZ={preferredFile:"credentials"},
UZ=new Set,
x3=(Z,$=d7)=>{if(!UZ.has(Z)&&!$(Z))if(Z==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${Z}" is not a valid hostname component.`);else UZ.add(Z)},
jZ=Z=>typeof Z=="string"&&(Z.startsWith("fips-")||Z.endsWith("-fips")),
R3=Z=>jZ(Z)?["fips-aws-global","aws-fips"].includes(Z)?"us-east-1":Z.replace(/fips-(dkr-|prod-)?|-fips/,""):Z,
A3=Z=>{let{region:$,useFipsEndpoint:J}=Z;if(!$)throw new Error("Region is missing");return Object.assign(Z,{region:async()=>{let Q=typeof $=="function"?await $():$,W=R3(Q);return x3(W),W},useFipsEndpoint:async()=>{let Q=typeof $=="string"?$:await $();return jZ(Q)?!0:typeof J!="function"?Promise.resolve(!!J):J()}})},
T3=class k$ extends O7{name="TokenProviderError";constructor($,J=!0){super($,J),Object.setPrototypeOf(this,k$.prototype)}},
s=(Z,$,J)=>{if($ in Z){if(Z[$]==="true")return!0;if(Z[$]==="false")return!1;throw new Error(`Cannot load ${J} "${$}". Expected "true" or "false", got ${Z[$]}.`)}},
_3=(Z,$,J)=>{if(!($ in Z))return;let Q=parseInt(Z[$],10);if(Number.isNaN(Q))throw new TypeError(`Cannot load ${J} '${$}'. Expected number, got '${Z[$]}'.`);return Q},
f;
(function(Z){Z.ENV="env",Z.CONFIG="shared config entry"})(f||(f={}));
var b3="AWS_USE_DUALSTACK_ENDPOINT",
E3="use_dualstack_endpoint",
y3={environmentVariableSelector:Z=>s(Z,b3,f.ENV),configFileSelector:Z=>s(Z,E3,f.CONFIG),default:!1},
S3="AWS_USE_FIPS_ENDPOINT",
f3="use_fips_endpoint",
v3={environmentVariableSelector:Z=>s(Z,S3,f.ENV),configFileSelector:Z=>s(Z,f3,f.CONFIG),default:!1},
h3="AWS_DEFAULTS_MODE",
g3="defaults_mode",
p3={environmentVariableSelector:Z=>Z[h3],configFileSelector:Z=>Z[g3],default:"legacy"},
m3=({region:Z=K7(u9),defaultsMode:$=K7(p3)}={})=>JZ(async()=>{let J=typeof $=="function"?await $():$;switch(J?.toLowerCase()){case"auto":return u3(Z);case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(J?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${M3.join(", ")}, got ${J}`)}}),
u3=async Z=>{if(Z){let $=typeof Z=="function"?await Z():Z,J=await c3();return J?$===J?"in-region":"cross-region":"standard"}return"standard"},
c3=async()=>process.env[H3]&&(process.env[WZ]||process.env[XZ])?process.env[WZ]??process.env[XZ]:KZ(),
wZ="content-length";
function d3(Z){return $=>async J=>{let Q=J.request;if(_.isInstance(Q)){let{body:W,headers:X}=Q;if(W&&Object.keys(X).map(G=>G.toLowerCase()).indexOf(wZ)===-1)try{let G=Z(W);G!=null&&(Q.headers={...Q.headers,[wZ]:String(G)})}catch{}}return $({...J,request:Q})}}
var l3={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},s3=Z=>({applyToStack:$=>{$.add(d3(Z.bodyLengthChecker),l3)}}),u=async(Z=new Uint8Array,$)=>{if(Z instanceof Uint8Array)return f9.mutate(Z);if(!Z)return f9.mutate(new Uint8Array);let J=$.streamCollector(Z);return f9.mutate(await J)};
function a7(Z){return/^[\w.~-]+$/.test(Z)?Z:encodeURIComponent(Z).replace(/[!'()*]/g,function($){return"%"+$.charCodeAt(0).toString(16).toUpperCase()})}
var VZ=Symbol.for("@smithy/schema-x"),
o=class p7 extends P{
static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");
identity=p7.identity;
bindings;
constructor($){super($)}
static of($){let J=P.of($);if(J.identity===p7.identity)return J;let Q=J.isMemberSchema()?J:J.getSchema(),W=typeof Q=="object"&&Q!==null?Q:J;return W[VZ]??=new p7(J)}
getHttpBindingLocation($){return $.httpPayload?36:$.httpLabel?33:$.httpHeader?38:typeof $.httpPrefixHeaders=="string"?39:$.httpQuery?34:$.httpQueryParams?35:$.httpResponseCode?37:32}
getHttpBindingValue(
$,
J,
Q=!1){
let W=this.getSchema(),
X=typeof W=="number"?W&255:this.isListSchema()?64:255,
G=$&7,
Y=J.mediaType?J.mediaType==="application/json"||J.mediaType.endsWith("+json")?2:1:0,
K=J.streaming||X===42?this.isStructSchema()?2:1:0,
F=X>=4&&X<=7?G>=6?2:G>0&&G<4?1:0:0,
z=X|Y<<8|(J.idempotencyToken?1:0)<<10|K<<11|(J.sparse?1:0)<<13|F<<14|(J.hostLabel?1:0)<<17|($===36&&typeof W!="object"?1:0)<<18,
B=X&192,
U=G&2&&(B===64||!Q&&G&1)?this.getHttpBindingCollectionValue($,J):void 0,
j=(U?.[1]??0)&255;
return z|=(G>=6&&(j===4||j===6)?1:0)<<16,[this,z,U]}
getHttpBindingCollectionValue($,J=this.getMergedTraits()){let Q=p7.of(this.getValueSchema());return Q.getHttpBindingValue($,{...Q.getMergedTraits(),...J},!0)}
getHttpBindings(){let $=this.getSchema();return typeof $!="object"||$===null?a3:this.bindings??=o3(this)}},
o3=Z=>{
let $=[],J=[],Q=[],W=[],X=[],G={},Y={},K=[],F={headers:Y,prefixHeaders:K},z={request:{memberBindings:X,byName:G},response:{bodyMemberNames:$,bindings:F}},{request:B,response:U}=z;
for(
let[j,w]of Z.structIterator()){
let V=o.of(w),H=V.getMergedTraits(),L=V.getHttpBindingLocation(H),M=H.httpHeader?.toLowerCase()??H.httpPrefixHeaders?.toLowerCase()??H.httpQuery,D=V.getHttpBindingValue(L,H),q=[j,D,L,M];
j==="__proto__"&&S7(G),G[j]=q,D[1]>>10&1&&(B.hasIdempotency=!0),X.push(q);
let O=L&7;
if(O===0&&(Q.push(j),W.push(w)),(O&4)===0)$.push(j),J.push(w);else if((O&6)===4)if(O&1)F.statusCode=q;else{F.payload=q;let N=D[1]&255;B.contentTypeInstruction=H.mediaType??(N===0?"text/plain":N===21||N===42?"application/octet-stream":null)}else O&1?(B.hasPrefixHeaders=!0,K.push(q)):(M==="__proto__"&&S7(Y),Y[M]=q)}
return B.contentTypeInstruction===void 0&&Q.length&&(B.contentTypeInstruction=null),B.syntheticBodySchema=LZ(Z,Q,W),U.syntheticBodySchema=LZ(Z,$,J),z},
i3=Z=>{let $=[],J=0;for(let Q of Z.matchAll(/\{([^{}+]+)(\+)?\}/g))Q.index>J&&$.push([Z.slice(J,Q.index),0]),$.push([Q[1],Q[2]?2:1]),J=Q.index+Q[0].length;return $.length&&J<Z.length&&$.push([Z.slice(J),0]),$.length?$:void 0},
n3=Z=>{let{http:$,endpoint:J}=A7(Z.traits??{}),[Q,W]=$?.[1].split("?")??[];return[$?.[0],Q,W?[...new URLSearchParams(W)]:[],Q?i3(Q):void 0,J?.[0]]},
a3={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},
HZ=Z=>Z[VZ]??=n3(Z),
LZ=(Z,$,J)=>{if(!$.length)return;let Q=Z.getSchema(),W=[3,Q[1],Q[2],Z.getMergedTraits(),$,J],X=Q[6],G=X&&$.reduce((Y,K)=>Y+(Q[4].indexOf(K)<X?1:0),0);return G&&(W[6]=G),W},
r7=class{serdeContext;setSerdeContext(Z){this.serdeContext=Z}},
MZ=class extends r7{
options;
compositeErrorRegistry;
constructor(Z){super(),this.options=Z,this.compositeErrorRegistry=new x7(Z.defaultNamespace);for(let $ of Z.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom($)}
getRequestType(){return _}
getResponseType(){return M7}
setSerdeContext(Z){this.serdeContext=Z,this.serializer.setSerdeContext(Z),this.deserializer.setSerdeContext(Z),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(Z)}
updateServiceEndpoint(
Z,
$){
if(
"url"in $){
Z.protocol=$.url.protocol,Z.hostname=$.url.hostname,Z.port=$.url.port?Number($.url.port):void 0,Z.path=$.url.pathname,Z.fragment=$.url.hash||void 0,Z.username=$.url.username||void 0,Z.password=$.url.password||void 0,Z.query||(Z.query={});
for(let[J,Q]of $.url.searchParams.entries())Z.query[J]=Q;
if($.headers)for(let J in $.headers)I($.headers,J)&&(Z.headers[J]=$.headers[J].join(", "));
return Z}else{if(Z.protocol=$.protocol,Z.hostname=$.hostname,Z.port=$.port?Number($.port):void 0,Z.path=$.path,Z.query={...$.query},$.headers)for(let J in $.headers)I($.headers,J)&&(Z.headers[J]=$.headers[J]);return Z}}
setHostPrefix(
Z,
$,
J,
Q=HZ($)){
if(this.serdeContext?.disableHostPrefix)return;
let W=Q[4];
if(typeof W!="string")return;
let X=W;
for(let[G,[,Y]]of o.of($.input).getHttpBindings().request.memberBindings){if(!(Y>>17&1))continue;let K=J[G];if(typeof K!="string")throw new Error(`@smithy/core/schema - ${G} in input must be a string as hostLabel.`);X=X.replace(`{${G}}`,K)}
if(Z.hostname=X+Z.hostname,!d$(Z.hostname))throw new Error(`[${Z.hostname}] is not a valid hostname.`)}
deserializeMetadata(Z){return{httpStatusCode:Z.statusCode,requestId:Z.headers["x-amzn-requestid"]??Z.headers["x-amzn-request-id"]??Z.headers["x-amz-request-id"],extendedRequestId:Z.headers["x-amz-id-2"],cfId:Z.headers["x-amz-cf-id"]}}
resolveError(
Z,
$,
J){
let Q=[-3,"","Error",0,[],[],0],W;
for(let X of J)for(let G of $)try{G==="*"?W=X.getSchema(Z):W=X.getSchema(G+"#"+Z);let Y=X.getErrorCtor(W);if(Y)return[W,Y,"modeled"];{let K=X.getBaseException();if(K){let F=X.getErrorCtor(K);if(F)return[W,F,"synthetic"]}}}catch{}
for(let X of J){let G=X.getBaseException();if(G){let Y=X.getErrorCtor(G);if(Y)return[G,Y,"synthetic"]}}
return[Q,Error,"native"]}
async serializeEventStream({eventStream:Z,requestSchema:$,initialRequest:J}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:Z,requestSchema:$,initialRequest:J})}
async deserializeEventStream({response:Z,responseSchema:$,initialResponseContainer:J}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:Z,responseSchema:$,initialResponseContainer:J})}
async loadEventStreamCapability(){
let{EventStreamSerde:Z,eventStreamSerdeProvider:$}=await import("./providers.mjs").then(Q=>Q.i),J=this.resolveEventStreamMarshaller($);
return new Z({marshaller:J,serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}
getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}
async deserializeHttpMessage(Z,$,J,Q,W){return[]}
getEventStreamMarshaller(){let Z=this.serdeContext;if(!Z.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return Z.eventStreamMarshaller}
resolveEventStreamMarshaller(Z){let $=this.serdeContext;return $.eventStreamMarshaller?$.eventStreamMarshaller:Z(this.serdeContext)}},
DZ=class extends MZ{
async serializeRequest(
Z,
$,
J){
let Q=$&&typeof $=="object"?$:{},W={},X={},G=await J.endpoint(),Y=o.of(Z?.input),K=Y.getHttpBindings().request,F=HZ(Z),z=new _({query:W,headers:X});
if(G){this.updateServiceEndpoint(z,G),this.setHostPrefix(z,Z,Q,F);let[U,j,w]=F;if(U){z.method=U,z.path=z.path==="/"?j:z.path+j;for(let[V,H]of w)W[V]=H}}
z.query=W;
let B=this.serializeHttpBindings(Q,z,K,F);
return B&&(z.body=await this.serializeEventStream({eventStream:B,requestSchema:Y})),z}
serializeHttpBindings(
Z,
$,
J,
Q){
let W=this.serializer,
X=typeof W.writeCodec=="function"?W:void 0,
G=$.query,
Y=$.headers,
K=J.syntheticBodySchema,
F=!1,
z,
B,
U,
j=Object.getOwnPropertyNames(Z),
w=Object.getPrototypeOf(Z),
V=(w===Object.prototype||w===null)&&!J.hasIdempotency&&!J.hasPrefixHeaders&&j.length*2<J.memberBindings.length,
H=V?j.length:J.memberBindings.length;
for(
let D=0;
D<H;
++D){
let q=V?I(J.byName,j[D])?J.byName[j[D]]:void 0:J.memberBindings[D];
if(!q)continue;
let O=q[1],N=q[0],g=O[0],X7=O[1],R=O[2],E=q[2],U7=q[3],T=Z[N];
if(
!(T==null&&!(X7>>10&1)))if(
E===36){let k=X7>>11&3;k?k===2?B=T||void 0:z=T:(X?X.writeCodec(g,T):W.write(g,T),z=W.flush())}else if(
E===33||E===38){let k=this.serializeHttpValue(O,T,E,X);E===33?(U??=Object.create(null))[N]=k:Y[U7]=k}else if(E===39)for(let k in T){if(!I(T,k))continue;let S=U7+k;Y[S.toLowerCase()]=this.serializeHttpValue(R,T[k],38,X,X?R[0]:[R[0],{httpHeader:S}])}else(E&62)===34?this.serializeQuery(O,T,U7,G,X):F=!0}
let L=Q[1],M=Q[3];
return L&&M&&$.path.endsWith(L)&&($.path=$.path.slice(0,-L.length)+this.serializePath(M,U,J)),F&&K&&(X?X.writeCodec(K,Z):W.write(K,Z),z=W.flush()),$.body=z,B}
serializeQuery(
Z,
$,
J,
Q,
W){
let[X,G,Y]=Z,K=W?void 0:X.getMergedTraits();
if(J===void 0){for(let F in $)!I($,F)||F in Q||(W||Object.assign(Y[0].getMergedTraits(),{...K,httpQuery:F,httpQueryParams:void 0}),this.serializeQuery(Y,$[F],F,Q,W));return}
if((G&192)===64){let F=[];for(let z of $){let B=this.serializeHttpValue(Y,z,34,W,W?Y[0]:[Y[0],K]);(G>>13&1||B!==void 0)&&F.push(B)}Q[J]=F}else Q[J]=this.serializeHttpValue(Z,$,34,W,W?X:[X,K])}
serializeHttpValue(Z,$,J,Q,W=Z[0]){let X=Z[1],G=X&255;return Q&&!(X&1792)&&(G<=2||G===17||G===19)?String($):(Q?Q.writeHttpBinding(Z,$,J):this.serializer.write(W,$),this.serializer.flush())}
serializePath(Z,$,J){let Q="";for(let[W,X]of Z){if(X===0){Q+=W;continue}let G=$?.[W];if(G===void 0){if(I(J.byName,W)&&J.byName[W][2]===33)throw new Error(`No value provided for input HTTP label: ${W}.`);Q+=`{${W}${X===2?"+":""}}`}else Q+=X===2?G.split("/").map(a7).join("/"):a7(G)}return Q}
async deserializeResponse(
Z,
$,
J){
let Q=this.deserializer,W=typeof Q.readCodec=="function"?Q:void 0,X=o.of(Z.output),G=X.getHttpBindings().response,Y={};
if(J.statusCode>=300){let F=await u(J.body,$);throw F.byteLength>0&&Object.assign(Y,await Q.read(15,F)),await this.handleError(Z,$,J,Y,this.deserializeMetadata(J)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}
let K=await this.deserializeHttpMessage(X,$,J,Y);
if(K.length){let F=await u(J.body,$);if(F.byteLength>0){let z=await(W?W.readCodec(G.syntheticBodySchema,F):Q.read(G.syntheticBodySchema,F));for(let B of K)z[B]!=null&&(Y[B]=z[B])}}else G.bindings.payload||await u(J.body,$);
return Y.$metadata=this.deserializeMetadata(J),Y}
async deserializeHttpMessage(
Z,
$,
J,
Q,
W){
let X=Q instanceof Set?W:Q,G=this.deserializer,Y=typeof G.readCodec=="function"?G:void 0,K=o.of(Z),{bodyMemberNames:F,bindings:{payload:z,statusCode:B,headers:U,prefixHeaders:j}}=K.getHttpBindings().response,w=J.headers;
if(z){let[V,H]=z,[L,M]=H,D=M>>11&3;if(D)D===2?X[V]=await this.deserializeEventStream({response:J,responseSchema:K}):X[V]=i0(J.body);else if(J.body){let q=await u(J.body,$);q.byteLength>0&&(X[V]=await(Y?Y.readPayload(H,q):G.read(L,q)))}}
for(
let V in w){
if(!I(w,V))continue;
let H=V.toLowerCase(),L=w[V];
H!==V&&(delete w[V],w[H]=L);
let M=I(U,H)?U[H]:void 0;
if(!M)continue;
let[D,[q,O,N],,g]=M;
if(N){let X7=O>>16&1?gJ(L,",",2):f0(L),R=[];for(let E of X7)R.push(Y?Y.readHttpBinding(N,E.trim(),38):await G.read([N[0],{httpHeader:g}],E.trim()));X[D]=R}else X[D]=Y?Y.readHttpBinding(M[1],L,38):await G.read(q,L)}
for(let[V,[,,H],,L]of j){X[V]={};for(let M in w){if(!I(w,M)||!M.startsWith(L))continue;let D=w[M];X[V][M.slice(L.length)]=Y?Y.readHttpBinding(H,D,38):await G.read([H[0],{httpHeader:M}],D)}}
return B&&(X[B[0]]=J.statusCode),F}},
qZ=class extends MZ{
async serializeRequest(
Z,
$,
J){
let Q=this.serializer,W={},X={},G=await J.endpoint(),Y=P.of(Z?.input),K=Y.getSchema(),F,z=$&&typeof $=="object"?$:{},B=new _({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:W,headers:X,body:void 0});
if(
G&&(this.updateServiceEndpoint(B,G),this.setHostPrefix(B,Z,z)),z){let U=Y.getEventStreamMember();if(U){if(z[U]){let j={};for(let[w]of Y.structIterator())w!==U&&z[w]!=null&&(j[w]=z[w]);F=await this.serializeEventStream({eventStream:z[U],requestSchema:Y,initialRequest:j})}}else Q.write(K,z),F=Q.flush()}
return B.headers=Object.assign(B.headers,X),B.query=W,B.body=F,B.method="POST",B}
async deserializeResponse(
Z,
$,
J){
let Q=this.deserializer,W=P.of(Z.output),X={};
if(this.isErrorResponse(J.statusCode)){let Y=await u(J.body,$);throw Y.byteLength>0&&Object.assign(X,await Q.read(15,Y)),await this.handleError(Z,$,J,X,this.deserializeMetadata(J)),new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}
for(let Y in J.headers){if(!I(J.headers,Y))continue;let K=J.headers[Y];delete J.headers[Y],J.headers[Y.toLowerCase()]=K}
let G=W.getEventStreamMember();
if(G)X[G]=await this.deserializeEventStream({response:J,responseSchema:W,initialResponseContainer:X});else{let Y=await u(J.body,$);Y.byteLength>0&&Object.assign(X,await Q.read(W,Y))}
return X.$metadata=this.deserializeMetadata(J),X}
isErrorResponse(Z){return Z>=300}},
OZ=class extends r7{
settings;
constructor(Z){super(),this.settings=Z}
read(Z,$){let J=o.of(Z),Q=J.getMergedTraits(),W=J.getHttpBindingLocation(Q);return this.readHttpBinding(J.getHttpBindingValue(W,Q),$,W)}
readHttpBinding(
[Z,$,J],
Q,
W){
let X=$&255;
if((X&192)===64)return J??=Z.getHttpBindingCollectionValue(W),f0(Q).map(G=>this.readHttpBinding(J,G,W));
switch(
X){
case 21:case 42:return(this.serdeContext?.base64Decoder??D7)(Q);
case 4:case 5:case 6:case 7:{let G=this.settings.httpBindings?$>>14&3:0;switch(this.settings.timestampFormat.useTrait&&X>4?X:G?G+4:this.settings.timestampFormat.default){case 5:return vJ(Q);case 6:return hJ(Q);case 7:return fJ(Q);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",Q),new Date(Q)}}
case 0:{let G=$>>8&3;if(!G)return Q;let Y=Q;return(W&6)===6&&(Y=(this.serdeContext?.utf8Encoder??d)((this.serdeContext?.base64Decoder??D7)(Y))),G===2?m.from(Y):Y}
case 1:return Number(Q);
case 2:return Q.toLowerCase()==="true";
case 17:return BigInt(Q);
case 19:return new y(Q,"bigDecimal");
default:return Q}}},
IZ=class extends r7{
codecDeserializer;
stringDeserializer;
constructor(Z,$){super(),this.codecDeserializer=Z,this.stringDeserializer=new OZ($)}
setSerdeContext(Z){this.stringDeserializer.setSerdeContext(Z),this.codecDeserializer.setSerdeContext(Z),this.serdeContext=Z}
read(Z,$){let J=o.of(Z),Q=J.getMergedTraits();if(Q.httpHeader||Q.httpResponseCode){let W=J.getHttpBindingValue(38,Q);return this.readHttpBinding(W,$,38)}return Q.httpPayload?this.readPayload(J.getHttpBindingValue(36,Q),$):this.readCodec(J,$)}
readHttpBinding(Z,$,J){let Q=typeof $=="string"?$:(this.serdeContext?.utf8Encoder??d)($);return this.stringDeserializer.readHttpBinding(Z,Q,J)}
readPayload([Z,$],J){let Q=$&255;return Q===21||Q===42?typeof J=="string"?(this.serdeContext?.utf8Decoder??a)(J):J:Q===0?typeof J=="string"?J:(this.serdeContext?.utf8Encoder??d)(J):this.readCodec(Z,J)}
readCodec(Z,$){return this.codecDeserializer.read(Z,$)}},
r3=class extends r7{
settings;
stringBuffer="";
constructor(Z){super(),this.settings=Z}
write(Z,$){let J=o.of(Z),Q=J.getMergedTraits(),W=J.getHttpBindingLocation(Q);this.writeHttpBinding(J.getHttpBindingValue(W,Q),$,W)}
writeHttpBinding(
[Z,$,J],
Q,
W){
let X=$&255;
switch(
typeof Q){
case"object":if(Q===null){this.stringBuffer="null";return}
if(
X>=4&&X<=7){
if(!(Q instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${Q} when schema expected Date in ${Z.getName(!0)}`);
let K=this.settings.httpBindings?$>>14&3:0;
switch(
this.settings.timestampFormat.useTrait&&X>4?X:K?K+4:this.settings.timestampFormat.default){
case 5:this.stringBuffer=Q.toISOString().replace(".000Z","Z");break;
case 6:this.stringBuffer=E7(Q);break;
case 7:this.stringBuffer=String(Q.getTime()/1e3);break;
default:console.warn("Missing timestamp format, using epoch seconds",Q),this.stringBuffer=String(Q.getTime()/1e3)}
return}
if((X===21||X===42)&&"byteLength"in Q){this.stringBuffer=(this.serdeContext?.base64Encoder??G7)(Q);return}
if((X&192)===64&&Array.isArray(Q)){J??=Z.getHttpBindingCollectionValue(W);let K=J[1]&255,F=K>=4&&K<=7,z="";for(let B of Q){this.writeHttpBinding(J,B,W);let U=this.flush();z&&(z+=", "),z+=F?U:AJ(U)}this.stringBuffer=z;return}
this.stringBuffer=JSON.stringify(Q,null,2);
break;
case"string":let G=$>>8&3,Y=Q;if(G===2&&(Y=m.from(Y)),G&&(W&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??G7)(Y.toString());return}this.stringBuffer=Q;break;
default:this.stringBuffer=$>>10&1?s7():String(Q)}}
flush(){let Z=this.stringBuffer;return this.stringBuffer="",Z}},
kZ=class{
codecSerializer;
stringSerializer;
buffer;
constructor(Z,$,J=new r3($)){this.codecSerializer=Z,this.stringSerializer=J}
setSerdeContext(Z){this.codecSerializer.setSerdeContext(Z),this.stringSerializer.setSerdeContext(Z)}
write(Z,$){let J=o.of(Z),Q=J.getMergedTraits();if(Q.httpHeader||Q.httpLabel||Q.httpQuery){let W=J.getHttpBindingLocation(Q);this.writeHttpBinding(J.getHttpBindingValue(W,Q),$,W);return}this.writeCodec(J,$)}
writeHttpBinding(Z,$,J){this.stringSerializer.writeHttpBinding(Z,$,J),this.buffer=this.stringSerializer.flush()}
writeCodec(Z,$){this.codecSerializer.write(Z,$)}
flush(){if(this.buffer!==void 0){let Z=this.buffer;return this.buffer=void 0,Z}return this.codecSerializer.flush()}};
function t7(Z,$){if($.timestampFormat.useTrait){let G=Z.getSchema();if(G===5||G===6||G===7)return G}let{httpLabel:J,httpPrefixHeaders:Q,httpHeader:W,httpQuery:X}=Z.getMergedTraits();return($.httpBindings?typeof Q=="string"||W?6:X||J?5:void 0:void 0)??$.timestampFormat.default}
var t3=Z=>(
Z.logger&&Z.logger.constructor?.name!=="NoOpLogger"&&Z.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),Z.logger),
Z.defaultSocketTimeout&&Z.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),Z.defaultSocketTimeout),
{setHttpHandler($){Z.requestHandler=$},httpHandler(){return Z.requestHandler},updateHttpClientConfig($,J){Z.requestHandler?.updateHttpClientConfig($,J)},httpHandlerConfigs(){return Z.requestHandler.httpHandlerConfigs()}}),
e3=Z=>({requestHandler:Z.httpHandler()}),
F7=Z=>encodeURIComponent(Z).replace(/[!'()*]/g,ZQ),
ZQ=Z=>`%${Z.charCodeAt(0).toString(16).toUpperCase()}`;
function $Q(Z){let $=[];for(let J of Object.keys(Z).sort()){let Q=Z[J];if(J=F7(J),Array.isArray(Q))for(let W=0,X=Q.length;W<X;W++)$.push(`${J}=${F7(Q[W])}`);else{let W=J;(Q||typeof Q=="string")&&(W+=`=${F7(Q)}`),$.push(W)}}return $.join("&")}
var c9=class{serdeContext;setSerdeContext($){this.serdeContext=$}},
JQ=class{
from;
to;
keys;
constructor($,J){this.from=$,this.to=J;let Q=Object.keys(this.from),W=new Set(Q);W.delete("__type"),this.keys=W}
mark($){this.keys.delete($)}
hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}
writeUnknown(){if(this.hasUnknown()){let $=this.keys.values().next().value,J=this.from[$];this.to.$unknown=[$,J]}}},
f7;
function PZ(){if(f7===void 0)try{if(typeof Buffer!="function")f7=!1;else{let Z=JSON.parse(Buffer.from([123,125]));f7=Z!==null&&typeof Z=="object"}}catch{f7=!1}return f7}
function NZ(Z,$,J){if(J?.source){let Q=J.source;if(typeof $=="number")return $<=Number.MAX_SAFE_INTEGER&&$>=Number.MIN_SAFE_INTEGER?WQ(Q,$)?$:new y(Q,"bigDecimal"):QQ(Q)?new y(Q,"bigDecimal"):/[eE]/.test(Q)?XQ(Q):BigInt(Q)}return $}
function QQ(Z){let $=Z.indexOf(".");if($===-1)return!1;let J=Z.search(/[eE]/);if(J===-1)return!0;let Q=J-$-1;return parseInt(Z.slice(J+1),10)<Q}
function WQ(Z,$){if(Z===String($)||Object.is($,-0))return!0;if(/[eE]/.test(Z))return d9(Z)===d9(String($));let J=Z.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),Q=String($);return J===Q?!0:/[eE]/.test(Q)?J===d9(Q):!1}
function d9(
Z){
let $=Z.startsWith("-"),J=$?Z.slice(1):Z,Q=J.search(/[eE]/),W;
if(Q===-1)W=J;else{let X=parseInt(J.slice(Q+1),10),G=J.slice(0,Q),Y=G.indexOf("."),K,F;Y===-1?(K=G,F=G.length):(K=G.slice(0,Y)+G.slice(Y+1),F=Y),K=K.replace(/0+$/,"")||"0";let z=F+X;K==="0"?W="0":z<=0?W="0."+"0".repeat(-z)+K:z>=K.length?W=K+"0".repeat(z-K.length):W=K.slice(0,z)+"."+K.slice(z)}
return W.includes(".")&&(W=W.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),($?"-":"")+W}
function XQ(Z){let $=Z.search(/[eE]/),J=parseInt(Z.slice($+1),10),Q=Z.startsWith("-"),W=Z.slice(Q?1:0,$),X=W.indexOf("."),G,Y;if(X===-1)G=W,Y=J;else{G=W.slice(0,X)+W.slice(X+1);let F=W.length-X-1;Y=J-F}G=G.replace(/0+$/,"")||"0";let K=BigInt(G)*10n**BigInt(Y+(W.replace(".","").length-G.length));return Q?-K:K}
var l9=Symbol.for("@aws-sdk/reviver");
function CZ(Z){let $=P.of(Z),J=$.getSchema();if(Array.isArray(J)&&$.isStructSchema()){if(l9 in J)return J[l9];let Q=e7($,new Set);return J[l9]=Q,Q}return e7($,new Set)}
function e7(
Z,
$){
let J=Z.getSchema();
if($.has(J))return!1;
if($.add(J),Z.isBigIntegerSchema()||Z.isBigDecimalSchema())return!0;
if(Z.isStructSchema()){for(let[,Q]of Z.structIterator())if(e7(Q,$))return!0}else if(Z.isListSchema()||Z.isMapSchema()){if(e7(Z.getValueSchema(),$))return!0}else if(Z.isDocumentSchema())return!0;
return!1}
var GQ=(Z,$)=>u(Z,$).then(J=>($?.utf8Encoder??d)(J));
async function YQ(
Z,
$,
J){
let Q;
if(PZ()&&typeof Z?.[Symbol.asyncIterator]=="function"){let X=await u(Z,$);typeof Buffer=="function"&&(Buffer.isBuffer(X)?Q=X:Q=Buffer.from(X.buffer,X.byteOffset,X.byteLength))}
if(Q||(Q=await GQ(Z,$)),Q.length===0)return{};
let W=J&&CZ(J)?NZ:void 0;
try{return JSON.parse(Q,W)}catch(X){throw X?.name==="SyntaxError"&&Object.defineProperty(X,"$responseBodyText",{value:typeof Q=="string"?Q:Q.toString("utf8")}),X}}
var xZ=(Z,$)=>Object.keys(Z).find(J=>J.toLowerCase()===$.toLowerCase()),
s9=Z=>{let $=Z;return typeof $=="number"&&($=$.toString()),$.indexOf(",")>=0&&($=$.split(",")[0]),$.indexOf(":")>=0&&($=$.split(":")[0]),$.indexOf("#")>=0&&($=$.split("#")[1]),$},
KQ=(Z,$)=>RZ(Z,$,["header","code","type"]),
FQ=(Z,$,J=!1)=>RZ(Z,$,J?["code","header","type"]:["type","code","header"]),
RZ=({headers:Z},$,J)=>{for(;J.length>0;)switch(J.shift()){case"header":let Q=xZ(Z??{},"x-amzn-errortype");if(Q!==void 0)return s9(Z[Q]);break;case"code":let W=xZ($??{},"code");if(W&&$[W]!==void 0)return s9($[W]);break;case"type":if($?.__type!==void 0)return s9($.__type);break}},
zQ=class extends c9{
settings;
constructor(Z){super(),this.settings=Z}
async read(
Z,
$){
let J=CZ(Z)?NZ:void 0,Q;
if(typeof $=="string"){if($.length===0)return{};Q=JSON.parse($,J)}else if($ instanceof Uint8Array&&PZ()){if($.byteLength===0)return{};let W=Buffer.isBuffer($)?$:Buffer.from($.buffer,$.byteOffset,$.byteLength);Q=JSON.parse(W,J)}else Q=await YQ($,this.serdeContext,Z);
return this._read(Z,Q)}
readObject(Z,$){return this._read(Z,$)}
_read(
Z,
$){
let J=$!==null&&typeof $=="object",Q=P.of(Z);
if(
J){
if(Q.isStructSchema())return this._readStruct(Q,$);
if(Array.isArray($)&&Q.isListSchema()){let X=Q.getValueSchema();if(this.needsTransform(X))for(let G=0;G<$.length;++G)$[G]=this._read(X,$[G]);return $}
if(Q.isMapSchema()){let X=Q.getValueSchema(),G=$;if(this.needsTransform(X))for(let Y in G)I(G,Y)&&(Y==="__proto__"&&S7(G),G[Y]=this._read(X,G[Y]));return G}}
if(Q.isBlobSchema()&&typeof $=="string")return D7($);
let W=Q.getMergedTraits().mediaType;
if(Q.isStringSchema()&&typeof $=="string"&&W)return W==="application/json"||W.endsWith("+json")?m.from($):$;
if(Q.isTimestampSchema()&&$!=null)switch(t7(Q,this.settings)){case 5:return HJ($);case 6:return E0($);case 7:return qJ($);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",$),new Date($)}
if(Q.isBigIntegerSchema()&&(typeof $=="number"||typeof $=="string"))return BigInt($);
if(Q.isBigDecimalSchema()&&$!=null){if($ instanceof y)return $;let X=$;return X.type==="bigDecimal"&&"string"in X?new y(X.string,X.type):new y(String($),"bigDecimal")}
if(Q.isNumericSchema()&&typeof $=="string"){switch($){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return $}
if(Q.isDocumentSchema()&&J)if(Array.isArray($))for(let X=0;X<$.length;++X){let G=$[X];G instanceof y||($[X]=this._read(Q,G))}else{let X=$;for(let G in X){if(!I(X,G))continue;G==="__proto__"&&S7(X);let Y=X[G];Y instanceof y||(X[G]=this._read(Q,Y))}}
return $}
_readStruct(
Z,
$){
let J=Z.isUnionSchema(),Q={},W,X=typeof $.__type=="string",{jsonName:G}=this.settings;
G&&X&&(W={});
let Y;
J&&(Y=new JQ($,Q));
for(let[K,F]of Z.structIterator()){let z=K;G&&(z=F.getMergedTraits().jsonName??z,X&&(W[z]=K)),J&&Y.mark(z),$[z]!=null&&(Q[K]=this._read(F,$[z]))}
if(J)Y.writeUnknown();else if(X)for(let K in $){if(!I($,K))continue;let F=$[K],z=G?W[K]??K:K;z in Q||(Q[z]=F)}
return Q}
needsTransform(Z){return!!(Z.isBlobSchema()||Z.isTimestampSchema()||Z.isBigIntegerSchema()||Z.isBigDecimalSchema()||Z.isNumericSchema()||Z.isDocumentSchema()||Z.isStructSchema()||Z.isListSchema()||Z.isMapSchema()||Z.isStringSchema()&&Z.getMergedTraits().mediaType)}},
BQ=class O0 extends Uint8Array{
string=null;
static allocUnsafe($){if(typeof Buffer=="function"){let J=Buffer.allocUnsafe($);return new O0(J.buffer,J.byteOffset,J.byteLength)}return new O0($)}
toString(){return this.s()}
valueOf(){return this.s()}
includes($,J){return typeof $=="string"?this.s().includes($,J):Uint8Array.prototype.includes.call(this,$,J)}
indexOf($,J){return typeof $=="string"?this.s().indexOf($,J):Uint8Array.prototype.indexOf.call(this,$,J)}
lastIndexOf($,J){if(typeof $=="string")return this.s().lastIndexOf($,J);let Q=Uint8Array.prototype.lastIndexOf;return J!==void 0?Q.call(this,$,J):Q.call(this,$)}
startsWith($,J){return this.s().startsWith($,J)}
endsWith($,J){return this.s().endsWith($,J)}
match($){return this.s().match($)}
replace($,J){return this.s().replace($,J)}
search($){return this.s().search($)}
split($,J){return this.s().split($,J)}
substring($,J){return this.s().substring($,J)}
trim(){return this.s().trim()}
trimStart(){return this.s().trimStart()}
trimEnd(){return this.s().trimEnd()}
charAt($){return this.s().charAt($)}
charCodeAt($){return this.s().charCodeAt($)}
padStart($,J){return this.s().padStart($,J)}
padEnd($,J){return this.s().padEnd($,J)}
repeat($){return this.s().repeat($)}
toUpperCase(){return this.s().toUpperCase()}
toLowerCase(){return this.s().toLowerCase()}
s(){if(this.string==null){let $=Date.now();$>AZ+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."),AZ=$),this.string=d(this)}return this.string}},
AZ=0,
Z9=new TextEncoder,
TZ=123,
_Z=125,
UQ=91,
jQ=93,
I7=34,
$9=58,
J9=44,
bZ=92,
wQ=new Uint8Array([116,114,117,101]),
VQ=new Uint8Array([102,97,108,115,101]),
HQ=new Uint8Array([110,117,108,108]),
c=new Array(128).fill(null);
c[8]="b",c[9]="t",c[10]="n",c[12]="f",c[13]="r",c[34]='"',c[92]="\\";
for(let Z=0;Z<32;Z++)c[Z]===null&&(c[Z]="u00"+Z.toString(16).padStart(2,"0"));
var EZ=2048;
function o9(Z){return BQ.allocUnsafe(Z)}
var LQ=class P$ extends c9{
settings;
json;
i=0;
rootSchema;
rawValue;
passthrough=!1;
constructor($){super(),this.settings=$,this.json=o9(EZ)}
write($,J){this.i=0,this.rawValue=J,this.rootSchema=P.of($),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,J,void 0)}
writeDiscriminatedDocument(
$,
J){this.i=0,this.rootSchema=P.of($);let Q=this.rootSchema;if(Q.isStructSchema()&&J!=null&&typeof J=="object"){this.writeValue(Q,J,void 0);let W=`"__type":"${Q.getName(!0)??"Unknown"}",`,X=W.length;this.ensure(X),this.json.copyWithin(1+X,1,this.i),Z9.encodeInto(W,this.json.subarray(1)),this.i+=X}else this.writeValue(Q,J,void 0)}
flush(){this.rootSchema=void 0;let $=this.i;this.i=0;let J=this.rawValue;if(this.rawValue=void 0,$===0)return J;let Q=this.json.subarray(0,$);return this.json=o9(EZ),Q}
ensure($){let{i:J,json:Q}=this;if(J+$>Q.length){let W=Q.length*2;for(;W<J+$;)W*=2;let X=o9(W);X.set(this.json),this.json=X}}
writeAscii($){let J=$.length;this.ensure(J);let{i:Q,json:W}=this;for(let X=0;X<J;++X)W[Q]=$.charCodeAt(X),Q+=1;this.i=Q}
writeAsciiQuoted($){let J=$.length;this.ensure(J+4);let{json:Q,i:W}=this;Q[W++]=I7;for(let X=0;X<J;++X)Q[W++]=$.charCodeAt(X);Q[W++]=I7,this.i=W}
writeJsonString(
$){
let J=$.length;
this.ensure(J*3+2),this.json[this.i++]=I7;
for(
let Q=0;
Q<J;
++Q){
let W=$.charCodeAt(Q);
if(
W>34&&W<92)this.json[this.i++]=W;else if(
W<128){let X=c[W];if(X!==null){this.ensure(X.length+1+(J-Q-1)*3+1),this.json[this.i++]=bZ;for(let G=0;G<X.length;G++)this.json[this.i++]=X.charCodeAt(G)}else this.json[this.i++]=W}else if(
W>=55296&&W<=56319){let X=Q+1<J?$.charCodeAt(Q+1):0;if(X>=56320&&X<=57343){this.ensure(4);let{written:G}=Z9.encodeInto($.substring(Q,Q+2),this.json.subarray(this.i));this.i+=G,++Q}else this.ensure(6+(J-Q-1)*3+1),this.writeUnicodeEscape(W)}else if(W>=56320&&W<=57343)this.ensure(6+(J-Q-1)*3+1),this.writeUnicodeEscape(W);else{let{i:X,json:G}=this;W<2048?(G[X++]=192|W>>6,G[X++]=128|W&63):(G[X++]=224|W>>12,G[X++]=128|W>>6&63,G[X++]=128|W&63),this.i=X}}
this.json[this.i++]=I7}
writeUnicodeEscape($){let{json:J,i:Q}=this;J[Q++]=bZ,J[Q++]=117;let W=$.toString(16).padStart(4,"0");for(let X=0;X<4;++X)J[Q++]=W.charCodeAt(X);this.i=Q}
static B64=(()=>{let $="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",J=new Uint8Array(64);for(let Q=0;Q<64;++Q)J[Q]=$.charCodeAt(Q);return J})();
writeBase64(
$){
let J=Math.ceil($.length/3)*4;
this.ensure(J+2);
let Q=this.json,W=P$.B64,X=this.i;
Q[X++]=I7;
let G=$.length,Y=G%3,K=G-Y;
for(let F=0;F<K;F+=3){let z=$[F],B=$[F+1],U=$[F+2];Q[X++]=W[z>>2],Q[X++]=W[(z&3)<<4|B>>4],Q[X++]=W[(B&15)<<2|U>>6],Q[X++]=W[U&63]}
if(Y===2){let F=$[K],z=$[K+1];Q[X++]=W[F>>2],Q[X++]=W[(F&3)<<4|z>>4],Q[X++]=W[(z&15)<<2],Q[X++]=61}else if(Y===1){let F=$[K];Q[X++]=W[F>>2],Q[X++]=W[(F&3)<<4],Q[X++]=61,Q[X++]=61}
Q[X++]=I7,this.i=X}
writeValue(
$,
J,
Q){
if(J==null){if(Q?.isStructSchema()){if(J===void 0&&P.of($).isIdempotencyToken()){this.writeAsciiQuoted(s7());return}return}this.ensure(4),this.json.set(HQ,this.i),this.i+=4;return}
let W=P.of($),X=typeof J=="object";
if(W.isStringSchema()){let G=W.getMergedTraits().mediaType;if(G&&(G==="application/json"||G.endsWith("+json"))){this.writeJsonString(m.from(J).toString());return}}
if(this.settings.bigNumberAsString&&J!=null&&(W.isBigIntegerSchema()||W.isBigDecimalSchema())){let G=J instanceof y?J.string:String(J);this.writeAsciiQuoted(G);return}
if(
X){
if(W.isStructSchema()){this.writeStruct(W,J);return}
if(Array.isArray(J)&&(W.isListSchema()||W.isDocumentSchema())){this.writeList(W,J,W.isDocumentSchema());return}
if(W.isMapSchema()){this.writeMap(W,J,!1);return}
if(J instanceof Uint8Array&&(W.isBlobSchema()||W.isDocumentSchema())){this.writeBase64(J);return}
if(J instanceof Date&&(W.isTimestampSchema()||W.isDocumentSchema())){this.writeTimestamp(W,J);return}
if(J instanceof y){this.writeAscii(J.string);return}
if(W.isDocumentSchema()){Array.isArray(J)?this.writeList(W,J,!0):this.writeMap(W,J,!0);return}
let G=JSON.stringify(J);
this.writeAscii(G);
return}
if(typeof J=="string"){if(W.isBlobSchema()){let G=(this.serdeContext?.base64Encoder??G7)(J);this.writeAsciiQuoted(G);return}this.writeJsonString(J);return}
if(typeof J=="number"){if(Math.abs(J)===1/0||Number.isNaN(J)){this.writeAsciiQuoted(String(J));return}let G=String(J);this.writeAscii(G);return}
if(typeof J=="boolean"){this.ensure(5);let{i:G,json:Y}=this;J?(Y.set(wQ,G),G+=4):(Y.set(VQ,G),G+=5),this.i=G;return}
if(typeof J=="bigint"){this.writeAscii(J.toString());return}
this.writeAscii(String(J))}
writeStruct(
$,
J){
this.ensure(2),this.json[this.i++]=TZ;
let Q=!1,W=typeof J.__type=="string",X;
W&&(X=new Set);
for(let[G,Y]of $.structIterator()){let K=J[G];if(K==null&&!Y.isIdempotencyToken())continue;Q&&(this.ensure(1),this.json[this.i++]=J9),Q=!0;let F=this.settings.jsonName?Y.getMergedTraits().jsonName??G:G;X&&(X.add(G),X.add(F)),this.writeAsciiQuoted(F),this.json[this.i++]=$9,this.writeValue(Y,K,$)}
if(
!Q&&$.isUnionSchema()){let{$unknown:G}=J;if(Array.isArray(G)){let[Y,K]=G;this.writeAsciiQuoted(Y),this.ensure(1),this.json[this.i++]=$9,this.writeValue(15,K,$)}}else if(W)for(let G in J){if(X.has(G))continue;X.add(G);let Y=J[G];Q&&(this.ensure(1),this.json[this.i++]=J9),Q=!0,this.writeAsciiQuoted(G),this.ensure(1),this.json[this.i++]=$9,this.writeValue(15,Y,void 0)}
this.ensure(1),this.json[this.i++]=_Z}
writeList(
$,
J,
Q){
let W=!!$.getMergedTraits().sparse,X=$.getValueSchema();
if(
!Q&&(X.isStringSchema()||X.isNumericSchema()||X.isBooleanSchema())){
let Y=!1;
for(let F=0;F<J.length;++F){let z=J[F];if(Number.isNaN(z)||z===1/0||z===-1/0||z==null&&!W){Y=!0;break}}
let K;
if(!Y)K=JSON.stringify(J);else{let F=[];for(let z=0;z<J.length;++z){let B=J[z];B==null&&!W||(Number.isNaN(B)||B===1/0||B===-1/0?F.push(String(B)):F.push(B))}K=JSON.stringify(F)}
this.ensure(K.length*3),this.i+=Z9.encodeInto(K,this.json.subarray(this.i)).written;
return}
this.ensure(2),this.json[this.i++]=UQ;
let G=!1;
for(let Y=0;Y<J.length;++Y){let K=J[Y];(Q?K===void 0:K==null&&!W)||(G&&(this.ensure(1),this.json[this.i++]=J9),this.writeValue(X,K,void 0),G=!0)}
this.ensure(1),this.json[this.i++]=jQ}
writeMap(
$,
J,
Q){
let W=!!$.getMergedTraits().sparse,X=$.getValueSchema();
if(
!Q&&(X.isStringSchema()||X.isNumericSchema()||X.isBooleanSchema())){
let Y;
for(let F in J){if(!I(J,F))continue;let z=J[F];Number.isNaN(z)||z===1/0||z===-1/0?((Y??={})[F]=z,J[F]=String(z)):z===null&&!W&&((Y??={})[F]=null,J[F]=void 0)}
let K=JSON.stringify(J);
Y&&Object.assign(J,Y),this.ensure(K.length*3),this.i+=Z9.encodeInto(K,this.json.subarray(this.i)).written;
return}
this.ensure(2),this.json[this.i++]=TZ;
let G=!0;
for(let Y in J){if(!I(J,Y))continue;let K=J[Y];(Q?K===void 0:K==null&&!W)||(G||(this.ensure(1),this.json[this.i++]=J9),G=!1,this.writeJsonString(Y),this.ensure(1),this.json[this.i++]=$9,this.writeValue(X,K,void 0))}
this.ensure(1),this.json[this.i++]=_Z}
writeTimestamp($,J){switch(t7($,this.settings)){case 5:{let Q=J.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(Q);return}case 6:{this.writeAsciiQuoted(E7(J));return}case 7:{let Q=String(J.getTime()/1e3);this.writeAscii(Q);return}default:{let Q=String(J.getTime()/1e3);this.writeAscii(Q);return}}}},
yZ=class extends c9{settings;constructor(Z){super(),this.settings=Z}createSerializer(){let Z=new LQ(this.settings);return Z.setSerdeContext(this.serdeContext),Z}createDeserializer(){let Z=new zQ(this.settings);return Z.setSerdeContext(this.serdeContext),Z}},
MQ={
partitions:[
{
id:"aws",
outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
regions:{
"af-south-1":{description:"Africa (Cape Town)"},
"ap-east-1":{description:"Asia Pacific (Hong Kong)"},
"ap-east-2":{description:"Asia Pacific (Taipei)"},
"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},
"ap-northeast-2":{description:"Asia Pacific (Seoul)"},
"ap-northeast-3":{description:"Asia Pacific (Osaka)"},
"ap-south-1":{description:"Asia Pacific (Mumbai)"},
"ap-south-2":{description:"Asia Pacific (Hyderabad)"},
"ap-southeast-1":{description:"Asia Pacific (Singapore)"},
"ap-southeast-2":{description:"Asia Pacific (Sydney)"},
"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},
"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},
"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},
"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},
"ap-southeast-7":{description:"Asia Pacific (Thailand)"},
"aws-global":{description:"aws global region"},
"ca-central-1":{description:"Canada (Central)"},
"ca-west-1":{description:"Canada West (Calgary)"},
"eu-central-1":{description:"Europe (Frankfurt)"},
"eu-central-2":{description:"Europe (Zurich)"},
"eu-north-1":{description:"Europe (Stockholm)"},
"eu-south-1":{description:"Europe (Milan)"},
"eu-south-2":{description:"Europe (Spain)"},
"eu-west-1":{description:"Europe (Ireland)"},
"eu-west-2":{description:"Europe (London)"},
"eu-west-3":{description:"Europe (Paris)"},
"il-central-1":{description:"Israel (Tel Aviv)"},
"me-central-1":{description:"Middle East (UAE)"},
"me-south-1":{description:"Middle East (Bahrain)"},
"me-west-1":{description:"Middle East (Saudi Arabia)"},
"mx-central-1":{description:"Mexico (Central)"},
"sa-east-1":{description:"South America (Sao Paulo)"},
"sa-west-1":{description:"South America (Chile)"},
"us-east-1":{description:"US East (N. Virginia)"},
"us-east-2":{description:"US East (Ohio)"},
"us-west-1":{description:"US West (N. California)"},
"us-west-2":{description:"US West (Oregon)"}}},
{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{description:"China (Ningxia)"}}},
{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},
{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},
{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},
{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},
{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},
{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],
version:"1.1"},
DQ=MQ,
qQ="",
SZ=Z=>{let{partitions:$}=DQ;for(let Q of $){let{regions:W,outputs:X}=Q;for(let[G,Y]of Object.entries(W))if(G===Z)return{...X,...Y}}for(let Q of $){let{regionRegex:W,outputs:X}=Q;if(new RegExp(W).test(Z))return{...X}}let J=$.find(Q=>Q.id==="aws");if(!J)throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{...J.outputs}},
OQ=()=>qQ,
i9={warningEmitted:!1},
IQ=Z=>{if(Z&&!i9.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){i9.warningEmitted=!0;return}let $=parseInt(Z.substring(1,Z.indexOf("."))),J=22;$<J&&(i9.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${J}. You are running node ${Z}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${J}.

More information can be found at: https://a.co/c895JFp`))}};
function n9(Z,$,J){return Z.$source||(Z.$source={}),Z.$source[$]=J,Z}
function i(Z,$,J){Z.__aws_sdk_context?Z.__aws_sdk_context.features||(Z.__aws_sdk_context.features={}):Z.__aws_sdk_context={features:{}},Z.__aws_sdk_context.features[$]=J}
var kQ=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",
PQ=(Z,$)=>{if(kQ()&&typeof Z?.handle!="function")return $},
z7=(Z,$)=>{let J=[];if(Z&&J.push(Z),$)for(let Q of $)J.push(Q);return J},
t=(Z,$)=>`${Z||"anonymous"}${$&&$.length>0?` (a.k.a. ${$.join(",")})`:""}`,
Q9=()=>{
let Z=[],
$=[],
J=!1,
Q=new Set,
W=B=>B.sort((U,j)=>fZ[j.step]-fZ[U.step]||vZ[j.priority||"normal"]-vZ[U.priority||"normal"]),
X=B=>{let U=!1,j=w=>{let V=z7(w.name,w.aliases);if(V.includes(B)){U=!0;for(let H of V)Q.delete(H);return!1}return!0};return Z=Z.filter(j),$=$.filter(j),U},
G=B=>{let U=!1,j=w=>{if(w.middleware===B){U=!0;for(let V of z7(w.name,w.aliases))Q.delete(V);return!1}return!0};return Z=Z.filter(j),$=$.filter(j),U},
Y=B=>(Z.forEach(U=>{B.add(U.middleware,{...U})}),$.forEach(U=>{B.addRelativeTo(U.middleware,{...U})}),B.identifyOnResolve?.(z.identifyOnResolve()),B),
K=B=>{let U=[];return B.before.forEach(j=>{j.before.length===0&&j.after.length===0?U.push(j):U.push(...K(j))}),U.push(B),B.after.reverse().forEach(j=>{j.before.length===0&&j.after.length===0?U.push(j):U.push(...K(j))}),U},
F=(
B=!1)=>{
let U=[],j=[],w={};
return Z.forEach(V=>{let H={...V,before:[],after:[]};for(let L of z7(H.name,H.aliases))w[L]=H;U.push(H)}),
$.forEach(V=>{let H={...V,before:[],after:[]};for(let L of z7(H.name,H.aliases))w[L]=H;j.push(H)}),
j.forEach(V=>{if(V.toMiddleware){let H=w[V.toMiddleware];if(H===void 0){if(B)return;throw new Error(`${V.toMiddleware} is not found when adding ${t(V.name,V.aliases)} middleware ${V.relation} ${V.toMiddleware}`)}V.relation==="after"&&H.after.push(V),V.relation==="before"&&H.before.push(V)}}),
W(U).map(K).reduce((V,H)=>(V.push(...H),V),[])},
z={
add:(
B,
U={})=>{
let{name:j,override:w,aliases:V}=U,H={step:"initialize",priority:"normal",middleware:B,...U},L=z7(j,V);
if(
L.length>0){
if(
L.some(M=>Q.has(M))){if(!w)throw new Error(`Duplicate middleware name '${t(j,V)}'`);for(let M of L){let D=Z.findIndex(O=>O.name===M||O.aliases?.some(N=>N===M));if(D===-1)continue;let q=Z[D];if(q.step!==H.step||H.priority!==q.priority)throw new Error(`"${t(q.name,q.aliases)}" middleware with ${q.priority} priority in ${q.step} step cannot be overridden by "${t(j,V)}" middleware with ${H.priority} priority in ${H.step} step.`);Z.splice(D,1)}}
for(let M of L)Q.add(M)}
Z.push(H)},
addRelativeTo:(
B,
U)=>{
let{name:j,override:w,aliases:V}=U,H={middleware:B,...U},L=z7(j,V);
if(
L.length>0){
if(
L.some(M=>Q.has(M))){
if(!w)throw new Error(`Duplicate middleware name '${t(j,V)}'`);
for(let M of L){let D=$.findIndex(O=>O.name===M||O.aliases?.some(N=>N===M));if(D===-1)continue;let q=$[D];if(q.toMiddleware!==H.toMiddleware||q.relation!==H.relation)throw new Error(`"${t(q.name,q.aliases)}" middleware ${q.relation} "${q.toMiddleware}" middleware cannot be overridden by "${t(j,V)}" middleware ${H.relation} "${H.toMiddleware}" middleware.`);$.splice(D,1)}}
for(let M of L)Q.add(M)}
$.push(H)},
clone:()=>Y(Q9()),
use:B=>{B.applyToStack(z)},
remove:B=>typeof B=="string"?X(B):G(B),
removeByTag:B=>{let U=!1,j=w=>{let{tags:V,name:H,aliases:L}=w;if(V&&V.includes(B)){let M=z7(H,L);for(let D of M)Q.delete(D);return U=!0,!1}return!0};return Z=Z.filter(j),$=$.filter(j),U},
concat:B=>{let U=Y(Q9());return U.use(B),U.identifyOnResolve(J||U.identifyOnResolve()||(B.identifyOnResolve?.()??!1)),U},
applyToStack:Y,
identify:()=>F(!0).map(B=>{let U=B.step??B.relation+" "+B.toMiddleware;return t(B.name,B.aliases)+" - "+U}),
identifyOnResolve(B){return typeof B=="boolean"&&(J=B),J},
resolve:(B,U)=>{for(let j of F().map(w=>w.middleware).reverse())B=j(B,U);return J&&console.log(z.identify()),B}};
return z},
fZ={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},
vZ={high:3,normal:2,low:1},
NQ=class{
config;
middlewareStack=Q9();
initConfig;
handlers;
constructor(Z){this.config=Z;let{protocol:$,protocolSettings:J}=Z;J&&typeof $=="function"&&(Z.protocol=new $(J))}
send(
Z,
$,
J){
let Q=typeof $!="function"?$:void 0,W=typeof $=="function"?$:J,X=Q===void 0&&this.config.cacheMiddleware===!0,G;
if(X){this.handlers||(this.handlers=new WeakMap);let Y=this.handlers;Y.has(Z.constructor)?G=Y.get(Z.constructor):(G=Z.resolveMiddleware(this.middlewareStack,this.config,Q),Y.set(Z.constructor,G))}else delete this.handlers,G=Z.resolveMiddleware(this.middlewareStack,this.config,Q);
if(W)G(Z).then(Y=>W(null,Y.output),Y=>W(Y)).catch(()=>{});else return G(Z).then(Y=>Y.output)}
destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}},
a9="***SensitiveInformation***";
function v7(
Z,
$){
if($==null)return $;
let J=P.of(Z);
if(J.getMergedTraits().sensitive)return a9;
if(
J.isListSchema()){let Q=J.getValueSchema();if(Q.getMergedTraits().sensitive)return a9;if(Array.isArray($))return $.map(W=>v7(Q,W))}else if(
J.isMapSchema()){let Q=J.getValueSchema();if(J.getKeySchema().getMergedTraits().sensitive||Q.getMergedTraits().sensitive)return a9;if(typeof $=="object")return Object.fromEntries(Object.entries($).map(([W,X])=>[W,v7(Q,X)]))}else if(J.isStructSchema()&&typeof $=="object"){let Q=$,W={};for(let[X,G]of J.structIterator())Q[X]!=null&&(W[X]=v7(G,Q[X]));return W}
return $}
var hZ=Symbol.for("@smithy/op-event-stream"),
gZ=class{
middlewareStack=Q9();
schema;
static classBuilder(){return new CQ}
resolveMiddlewareWithContext(
Z,
$,
J,
{middlewareFn:Q,clientName:W,commandName:X,inputFilterSensitiveLog:G,outputFilterSensitiveLog:Y,smithyContext:K,additionalContext:F,CommandCtor:z}){
for(let q of Q.bind(this)(z,Z,$,J))this.middlewareStack.use(q);
let B=Z.concat(this.middlewareStack),
{logger:U}=$,
j=F[V7],
w={logger:U,clientName:W,commandName:X,inputFilterSensitiveLog:G,outputFilterSensitiveLog:Y,...F,[V7]:{...j,commandInstance:this,...K,...J?.metricsRecorder===void 0?{}:{metricsRecorder:J.metricsRecorder},...J?.abortSignal===void 0?{}:{abortSignal:J.abortSignal}}},
{requestHandler:V}=$,
H=J??{};
H.metricsRecorder&&(H={...H},delete H.metricsRecorder);
let L,M=this.schema,D=M?.[hZ];
if(D!==void 0)L=D;else if(M&&Array.isArray(M)&&M[0]===9){let[,,,,q,O]=M;L=M[hZ]=!!(P.of(q).getEventStreamMember()||P.of(O).getEventStreamMember())}
return L&&(H={isEventStream:L,...H}),B.resolve(q=>V.handle(q.request,H),w)}},
CQ=class{
_init=()=>{};
_ep={};
_middlewareFn=()=>[];
_commandName="";
_clientName="";
_additionalContext={};
_smithyContext={};
_inputFilterSensitiveLog=void 0;
_outputFilterSensitiveLog=void 0;
_serializer=null;
_deserializer=null;
_operationSchema;
init(Z){this._init=Z}
ep(Z){return this._ep=Z,this}
m(Z){return this._middlewareFn=Z,this}
s(Z,$,J={}){return this._smithyContext={service:Z,operation:$,...J},this}
c(Z={}){return this._additionalContext=Z,this}
n(Z,$){return this._clientName=Z,this._commandName=$,this}
f(Z=J=>J,$=J=>J){return this._inputFilterSensitiveLog=Z,this._outputFilterSensitiveLog=$,this}
ser(Z){return this._serializer=Z,this}
de(Z){return this._deserializer=Z,this}
sc(Z){return this._operationSchema=Z,this._smithyContext.operationSchema=Z,this}
build(){
let Z=this,$;
return $=class extends gZ{
input;
static getEndpointParameterInstructions(){return Z._ep}
constructor(...[J]){super(),this.input=J??{},Z._init(this),this.schema=Z._operationSchema}
resolveMiddleware(
J,
Q,
W){
let X=Z._operationSchema,G=X?.[4]??X?.input,Y=X?.[5]??X?.output;
return this.resolveMiddlewareWithContext(
J,
Q,
W,
{
CommandCtor:$,
middlewareFn:Z._middlewareFn,
clientName:Z._clientName,
commandName:Z._commandName,
inputFilterSensitiveLog:Z._inputFilterSensitiveLog??(X?v7.bind(null,G):K=>K),
outputFilterSensitiveLog:Z._outputFilterSensitiveLog??(X?v7.bind(null,Y):K=>K),
smithyContext:Z._smithyContext,
additionalContext:Z._additionalContext})}
serialize=Z._serializer;
deserialize=Z._deserializer}}},
xQ=class P7 extends Error{
static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
$fault;
$response;
$retryable;
$metadata;
constructor($){super($.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=$.name,this.$fault=$.$fault,this.$metadata=$.$metadata}
static isInstance($){if(!$)return!1;let J=$;return P7.prototype.isPrototypeOf(J)||!!J.$fault&&!!J.$metadata&&(J.$fault==="client"||J.$fault==="server")}
static[
Symbol.hasInstance](
$){
if(!$)return!1;
let J=$;
if(this===P7)return P7.isInstance($);
if(
P7.isInstance($)){
if(this.prototype.isPrototypeOf($))return!0;
let Q=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0,W=!1;
if(Q){let G=Object.getPrototypeOf(J);for(;G&&G!==Object.prototype;){let Y=G.constructor,K=Y!==P7&&Object.prototype.hasOwnProperty.call(Y,"shapeId")?Y?.shapeId:void 0;if(K&&(W=!0,K===Q))return!0;G=Object.getPrototypeOf(G)}}
if(Q&&W)return!1;
let X=this.name;
if(X&&X.length>=6){if(J.name===X)return!0;let G=Object.getPrototypeOf(J);for(;G&&G!==Object.prototype;){let Y=G.constructor?.name;if(Y&&Y!=="Error"&&Y===X)return!0;G=Object.getPrototypeOf(G)}}}
return!1}},
pZ=(Z,$={})=>{Object.entries($).filter(([,Q])=>Q!==void 0).forEach(([Q,W])=>{(Z[Q]==null||Z[Q]==="")&&(Z[Q]=W)});let J=Z.message||Z.Message||"UnknownError";return Z.message=J,delete Z.Message,Z},
RQ=Z=>{switch(Z){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}},
mZ=!1,
AQ=Z=>{Z&&!mZ&&parseInt(Z.substring(1,Z.indexOf(".")))<16&&(mZ=!0)},
uZ=Object.values(w7),
TQ=Z=>{
let $=[];
for(let J in w7){if(!I(w7,J))continue;let Q=w7[J];Z[Q]!==void 0&&$.push({algorithmId:()=>Q,checksumConstructor:()=>Z[Q]})}
for(let[J,Q]of Object.entries(Z.checksumAlgorithms??{}))$.push({algorithmId:()=>J,checksumConstructor:()=>Q});
return{addChecksumAlgorithm(J){Z.checksumAlgorithms=Z.checksumAlgorithms??{};let Q=J.algorithmId(),W=J.checksumConstructor();uZ.includes(Q)?Z.checksumAlgorithms[Q.toUpperCase()]=W:Z.checksumAlgorithms[Q]=W,$.push(J)},checksumAlgorithms(){return $}}},
_Q=Z=>{let $={};return Z.checksumAlgorithms().forEach(J=>{let Q=J.algorithmId();uZ.includes(Q)&&($[Q]=J.checksumConstructor())}),$},
bQ=Z=>({setRetryStrategy($){Z.retryStrategy=$},retryStrategy(){return Z.retryStrategy}}),
EQ=Z=>{let $={};return $.retryStrategy=Z.retryStrategy(),$},
yQ=Z=>Object.assign(TQ(Z),bQ(Z)),
SQ=Z=>Object.assign(_Q(Z),EQ(Z)),
cZ=Z=>{let $="#text";for(let J in Z)I(Z,J)&&(Z[J][$]!==void 0?Z[J]=Z[J][$]:typeof Z[J]=="object"&&Z[J]!==null&&(Z[J]=cZ(Z[J])));return Z},
dZ=class{trace(){}debug(){}info(){}warn(){}error(){}};
function fQ(Z,$,J,Q){return function(W,X,G,Y,K={}){let F=Object.assign({},Z,W);return gZ.classBuilder().ep(F).m(function(z,B,U,j){let w=X.call(this,z,B,U,j);return w.unshift(Q(U,z.getEndpointParameterInstructions())),w}).s($,G,K).n(J,G.charAt(0).toUpperCase()+G.slice(1)+"Command").sc(Y).build()}}
var lZ="AWS_ENDPOINT_URL",
sZ="endpoint_url",
vQ=Z=>(
{
environmentVariableSelector:$=>{let J=Z.split(" ").map(X=>X.toUpperCase()),Q=$[[lZ,...J].join("_")];if(Q)return Q;let W=$[lZ];if(W)return W},
configFileSelector:($,J)=>{if($.services){let W=["services",$.services].join(".");if(!J||!J[W])throw new Error(`The services section "${$.services}" specified in the profile is not present in the shared configuration file.`);let X=J[W],G=Z.split(" ").map(K=>K.toLowerCase()),Y=X[[G.join("_"),sZ].join(".")];if(Y)return Y}let Q=$[sZ];if(Q)return Q},
default:void 0}),
hQ="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
gQ="ignore_configured_endpoint_urls",
pQ={environmentVariableSelector:Z=>s(Z,hQ,f.ENV),configFileSelector:Z=>s(Z,gQ,f.CONFIG),default:!1},
W9=async Z=>{if(!await K7(pQ)())return K7(vQ(Z??""))()},
mQ=async Z=>{
let $=Z?.Bucket||"";
if(typeof Z.Bucket=="string"&&(Z.Bucket=$.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),sQ($)){if(Z.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!lQ($)||$.indexOf(".")!==-1&&!String(Z.Endpoint).startsWith("http:")||$.toLowerCase()!==$||$.length<3)&&(Z.ForcePathStyle=!0);
return Z.DisableMultiRegionAccessPoints&&(Z.disableMultiRegionAccessPoints=!0,Z.DisableMRAP=!0),Z},
uQ=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
cQ=/(\d+\.){3}\d+/,
dQ=/\.\./,
lQ=Z=>uQ.test(Z)&&!cQ.test(Z)&&!dQ.test(Z),
sQ=Z=>{let[$,J,Q,,,W]=Z.split(":"),X=$==="arn"&&Z.split(":").length>=6,G=!!(X&&J&&Q&&W);if(X&&!G)throw new Error(`Invalid ARN: ${Z} was an invalid ARN.`);return G},
oQ=(
Z,
$,
J,
Q=!1)=>{
let W=async()=>{let X;return Q?X=J.clientContextParams?.[Z]??J[Z]??J[$]:X=J[Z]??J[$],typeof X=="function"?X():X};
return Z==="credentialScope"||$==="CredentialScope"?async()=>{let X=typeof J.credentials=="function"?await J.credentials():J.credentials;return X?.credentialScope??X?.CredentialScope}:Z==="accountId"||$==="AccountId"?async()=>{let X=typeof J.credentials=="function"?await J.credentials():J.credentials;return X?.accountId??X?.AccountId}:Z==="endpoint"||$==="endpoint"?async()=>{if(J.isCustomEndpoint===!1)return;let X=await W();if(X&&typeof X=="object"){if("url"in X)return X.url.href;if("hostname"in X){let{protocol:G,hostname:Y,port:K,path:F}=X;return`${G}//${Y}${K?":"+K:""}${F}`}}return X}:W};
function oZ(
Z){
return async(
$,
J,
Q,
W)=>{
if(!Q.isCustomEndpoint&&!Q.ignoreConfiguredEndpointUrls){let Y;Q.serviceConfiguredEndpoint?Y=await Q.serviceConfiguredEndpoint():Y=await Z(Q.serviceId),Y&&(Q.endpoint=()=>Promise.resolve(O9(Y)),Q.isCustomEndpoint=!0,W?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${Y}`))}
let X=await iZ($,J,Q);
if(typeof Q.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");
let G=Q.endpointProvider(X,W);
if(Q.isCustomEndpoint&&Q.endpoint){let Y=await Q.endpoint();if(Y?.headers){G.headers??={};for(let[K,F]of Object.entries(Y.headers))G.headers[K]=Array.isArray(F)?F:[F]}}
return G}}
var iZ=async(
Z,
$,
J)=>{
let Q={},W=$?.getEndpointParameterInstructions?.()||{};
for(let[X,G]of Object.entries(W))switch(G.type){case"staticContextParams":Q[X]=G.value;break;case"contextParams":Q[X]=Z[G.name];break;case"clientContextParams":case"builtInParams":Q[X]=await oQ(G.name,X,J,G.type!=="builtInParams")();break;case"operationContextParams":Q[X]=G.get(Z);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(G))}
return Object.keys(W).length===0&&Object.assign(Q,J),String(J.serviceId).toLowerCase()==="s3"&&await mQ(Q),Q};
function iQ(Z,$,J){Z.__smithy_context?Z.__smithy_context.features||(Z.__smithy_context.features={}):Z.__smithy_context={features:{}},Z.__smithy_context.features[$]=J}
function nZ(
Z){
let $=oZ(Z);
return(
{config:J,instructions:Q})=>(
W,
X)=>async G=>{
J.isCustomEndpoint&&iQ(X,"ENDPOINT_OVERRIDE","N");
let Y=await $(G.input,{getEndpointParameterInstructions(){return Q}},{...J},X);
X.endpointV2=Y,X.authSchemes=Y.properties?.authSchemes;
let K=X.authSchemes?.[0];
if(
K){
X.signing_region=K.signingRegion,X.signing_service=K.signingName;
let F=L7(X)?.selectedHttpAuthScheme?.httpAuthOption;
F&&(F.signingProperties=Object.assign(F.signingProperties||{},{signing_region:K.signingRegion,signingRegion:K.signingRegion,signing_service:K.signingName,signingName:K.signingName,signingRegionSet:K.signingRegionSet},K.properties))}
return W({...G})}}
var nQ={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},aQ={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:nQ.name};
function rQ(Z){let $=nZ(Z);return(J,Q)=>({applyToStack:W=>{W.addRelativeTo($({config:J,instructions:Q}),aQ)}})}
function tQ(
Z){
return $=>{
let J=$.tls??!0,{endpoint:Q,useDualstackEndpoint:W,useFipsEndpoint:X}=$,G=Q!=null?async()=>O9(await n(Q)()):void 0,Y=Object.assign($,{endpoint:G,tls:J,isCustomEndpoint:!!Q,useDualstackEndpoint:n(W??!1),useFipsEndpoint:n(X??!1),ignoreConfiguredEndpointUrls:!!$.ignoreConfiguredEndpointUrls}),K;
return Y.serviceConfiguredEndpoint=async()=>($.serviceId&&!K&&(K=Z($.serviceId)),K),Y}}
var eQ=class N${nodes;root;conditions;results;constructor($,J,Q,W){this.nodes=$,this.root=J,this.conditions=Q,this.results=W}static from($,J,Q,W){return new N$($,J,Q,W)}},
Z1=class{
capacity;
data=new Map;
parameters=[];
constructor({size:Z,params:$}){this.capacity=Z??50,$&&(this.parameters=$)}
get(Z,$){let J=this.hash(Z);if(J===!1)return $();if(!this.data.has(J)){if(this.data.size>this.capacity+10){let Q=this.data.keys(),W=0;for(;;){let{value:X,done:G}=Q.next();if(this.data.delete(X),G||++W>10)break}}this.data.set(J,$())}return this.data.get(J)}
size(){return this.data.size}
hash(Z){let $="",{parameters:J}=this;if(J.length===0)return!1;for(let Q of J){let W=Z[Q],X=W==null?"\0":String(W);if(X.includes("|;"))return!1;$+=X+"|;"}return $}},
v=class extends Error{constructor(Z){super(Z),this.name="EndpointError"}},
$1="endpoints";
function X9(Z){return typeof Z!="object"||Z==null?Z:"ref"in Z?`$${X9(Z.ref)}`:"fn"in Z?`${Z.fn}(${(Z.argv||[]).map(X9).join(", ")})`:JSON.stringify(Z,null,2)}
var r9={},J1=(Z,$)=>Z===$;
function Q1(...Z){for(let $ of Z)if($!=null)return $}
var W1=Z=>{let $=Z.split("."),J=[];for(let Q of $){let W=Q.indexOf("[");if(W!==-1){if(Q.indexOf("]")!==Q.length-1)throw new v(`Path: '${Z}' does not end with ']'`);let X=Q.slice(W+1,-1);if(Number.isNaN(parseInt(X)))throw new v(`Invalid array index: '${X}' in path: '${Z}'`);W!==0&&J.push(Q.slice(0,W)),J.push(X)}else J.push(Q)}return J},
aZ=(Z,$)=>W1($).reduce((J,Q)=>{if(typeof J!="object")throw new v(`Index '${Q}' in '${$}' not found in '${JSON.stringify(Z)}'`);if(Array.isArray(J)){let W=parseInt(Q);return J[W<0?J.length+W:W]}return J[Q]},Z),
X1=Z=>Z!=null;
function G1(Z,$,J){return Z?$:J}
var Y1=Z=>!Z,
K1=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),
rZ=Z=>K1.test(Z)||Z.startsWith("[")&&Z.endsWith("]"),
t9={[C7.HTTP]:80,[C7.HTTPS]:443},
F1=Z=>{
let $=(()=>{try{if(Z instanceof URL)return Z;if(typeof Z=="object"&&"hostname"in Z){let{hostname:U,port:j,protocol:w="",path:V="",query:H={}}=Z,L=new URL(`${w}//${U}${j?`:${j}`:""}${V}`);return L.search=Object.entries(H).map(([M,D])=>`${M}=${D}`).join("&"),L}return new URL(Z)}catch{return null}})();
if(!$)return console.error(`Unable to parse ${JSON.stringify(Z)} as a whatwg URL.`),null;
let J=$.href,{host:Q,hostname:W,pathname:X,protocol:G,search:Y}=$;
if(Y)return null;
let K=G.slice(0,-1);
if(!Object.values(C7).includes(K))return null;
let F=rZ(W),z=J.includes(`${Q}:${t9[K]}`)||typeof Z=="string"&&Z.includes(`${Q}:${t9[K]}`),B=`${Q}${z?`:${t9[K]}`:""}`;
return{scheme:K,authority:B,path:X,normalizedPath:X.endsWith("/")?X:`${X}/`,isIp:F}};
function z1(Z,$,J){if(J===1)return[Z];if(Z==="")return[""];let Q=Z.split($);return J===0?Q:Q.slice(0,J-1).concat(Q.slice(1).join($))}
var B1=(Z,$)=>Z===$,
U1=(Z,$,J,Q)=>Z==null||$>=J||Z.length<J||/[^\u0000-\u007f]/.test(Z)?null:Q?Z.substring(Z.length-J,Z.length-$):Z.substring($,J),
j1=Z=>encodeURIComponent(Z).replace(/[!*'()]/g,$=>`%${$.charCodeAt(0).toString(16).toUpperCase()}`),
w1={booleanEquals:J1,coalesce:Q1,getAttr:aZ,isSet:X1,isValidHostLabel:d7,ite:G1,not:Y1,parseURL:F1,split:z1,stringEquals:B1,substring:U1,uriEncode:j1},
tZ=(
Z,
$)=>{
let J=[],{referenceRecord:Q,endpointParams:W}=$,X=0;
for(;
X<Z.length;){
let G=Z.indexOf("{",X);
if(G===-1){J.push(Z.slice(X));break}
J.push(Z.slice(X,G));
let Y=Z.indexOf("}",G);
if(Y===-1){J.push(Z.slice(G));break}
Z[G+1]==="{"&&Z[Y+1]==="}"&&(J.push(Z.slice(G+1,Y)),X=Y+2);
let K=Z.substring(G+1,Y);
if(K.includes("#")){let[F,z]=K.split("#");J.push(aZ(Q[F]??W[F],z))}else J.push(Q[K]??W[K]);
X=Y+1}
return J.join("")},
V1=({ref:Z},$)=>$.referenceRecord[Z]??$.endpointParams[Z],
G9=(Z,$,J)=>{if(typeof Z=="string")return tZ(Z,J);if(Z.fn)return Z5.callFunction(Z,J);if(Z.ref)return V1(Z,J);throw new v(`'${$}': ${String(Z)} is not a string, function or reference.`)},
eZ=(
{fn:Z,argv:$},
J)=>{let Q=Array($.length);for(let G=0;G<Q.length;++G){let Y=$[G];typeof Y=="boolean"||typeof Y=="number"?Q[G]=Y:Q[G]=Z5.evaluateExpression(Y,"arg",J)}let W=Z.indexOf(".");if(W!==-1){let G=r9[Z.slice(0,W)]?.[Z.slice(W+1)];if(typeof G=="function")return G(...Q)}let X=w1[Z];if(typeof X=="function")return X(...Q);throw new Error(`function ${Z} not loaded in endpointFunctions.`)},
Z5={evaluateExpression:G9,callFunction:eZ},
H1=(Z,$)=>{let{assign:J}=Z;if(J&&J in $.referenceRecord)throw new v(`'${J}' is already defined in Reference Record.`);let Q=eZ(Z,$);$.logger?.debug?.(`${$1} evaluateCondition: ${X9(Z)} = ${X9(Q)}`);let W=Q===""?!0:!!Q;return J!=null?{result:W,toAssign:{name:J,value:Q}}:{result:W}},
L1=(Z,$)=>Object.entries(Z??{}).reduce((J,[Q,W])=>(J[Q]=W.map(X=>{let G=G9(X,"Header value entry",$);if(typeof G!="string")throw new v(`Header '${Q}' value '${G}' is not a string`);return G}),J),{}),
$5=(Z,$)=>Object.entries(Z).reduce((J,[Q,W])=>(J[Q]=Q5.getEndpointProperty(W,$),J),{}),
J5=(Z,$)=>{if(Array.isArray(Z))return Z.map(J=>J5(J,$));switch(typeof Z){case"string":return tZ(Z,$);case"object":if(Z===null)throw new v(`Unexpected endpoint property: ${Z}`);return Q5.getEndpointProperties(Z,$);case"boolean":return Z;default:throw new v(`Unexpected endpoint property type: ${typeof Z}`)}},
Q5={getEndpointProperty:J5,getEndpointProperties:$5},
M1=(Z,$)=>{let J=G9(Z,"Endpoint URL",$);if(typeof J=="string")try{return new URL(J)}catch(Q){throw console.error(`Failed to construct URL with ${J}`,Q),Q}throw new v(`Endpoint URL must be a string, got ${typeof J}`)},
e9=1e8,
D1=(
Z,
$)=>{
let{nodes:J,root:Q,results:W,conditions:X}=Z,G=Q,Y={},K={referenceRecord:Y,endpointParams:$.endpointParams,logger:$.logger};
for(;G!==1&&G!==-1&&G<e9;){let F=3*(Math.abs(G)-1),[z,B,U]=[J[F],J[F+1],J[F+2]],[j,w,V]=X[z],H=H1({fn:j,assign:V,argv:w},K);if(H.toAssign){let{name:L,value:M}=H.toAssign;Y[L]=M}G=G>=0===H.result?B:U}
if(G>=e9){let F=W[G-e9];if(F[0]===-1){let[,j]=F;throw new v(G9(j,"Error",K))}let[z,B,U]=F;return{url:M1(z,K),properties:$5(B,K),headers:L1(U??{},K)}}
throw new v("No matching endpoint.")},
K4=oZ(W9),
q1=tQ(W9),
F4=nZ(W9),
O1=rQ(W9),
I1=Z=>$=>async J=>{
if(!_.isInstance(J.request))return $(J);
let{request:Q}=J,{handlerProtocol:W=""}=Z.requestHandler.metadata||{};
if(W.indexOf("h2")>=0&&!Q.headers[":authority"])delete Q.headers.host,Q.headers[":authority"]=Q.hostname+(Q.port?":"+Q.port:"");else if(!Q.headers.host){let X=Q.hostname;Q.port!=null&&(X+=`:${Q.port}`),Q.headers.host=X}
return $(J)},
k1={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},
P1=Z=>({applyToStack:$=>{$.add(I1(Z),k1)}}),
N1=()=>(
Z,
$)=>async J=>{
try{
let Q=await Z(J),{clientName:W,commandName:X,logger:G,dynamoDbDocumentClientOptions:Y={}}=$,{overrideInputFilterSensitiveLog:K,overrideOutputFilterSensitiveLog:F}=Y,z=K??$.inputFilterSensitiveLog,B=F??$.outputFilterSensitiveLog,{$metadata:U,...j}=Q.output;
return G?.info?.({clientName:W,commandName:X,input:z(J.input),output:B(j),metadata:U}),Q}
catch(Q){let{clientName:W,commandName:X,logger:G,dynamoDbDocumentClientOptions:Y={}}=$,{overrideInputFilterSensitiveLog:K}=Y,F=K??$.inputFilterSensitiveLog;throw G?.error?.({clientName:W,commandName:X,input:F(J.input),error:Q,metadata:Q.$metadata}),Q}},
C1={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},
x1=Z=>({applyToStack:$=>{$.add(N1(),C1)}}),
R1={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"},
e={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},
Z0=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");
Z0||(globalThis.awslambda=globalThis.awslambda||{});
var W5=class{
static PROTECTED_KEYS=e;
isProtectedKey(Z){return Object.values(e).includes(Z)}
getRequestId(){return this.get(e.REQUEST_ID)??"-"}
getXRayTraceId(){return this.get(e.X_RAY_TRACE_ID)}
getTenantId(){return this.get(e.TENANT_ID)}
getTraceparent(){return this.get(e.TRACEPARENT)}
getTracestate(){return this.get(e.TRACESTATE)}
getBaggage(){return this.get(e.BAGGAGE)}},
A1=class extends W5{
currentContext;
getContext(){return this.currentContext}
hasContext(){return this.currentContext!==void 0}
get(Z){return this.currentContext?.[Z]}
set(Z,$){if(this.isProtectedKey(Z))throw new Error(`Cannot modify protected Lambda context field: ${String(Z)}`);this.currentContext=this.currentContext||{},this.currentContext[Z]=$}
run(Z,$){return this.currentContext=Z,$()}},
T1=class C$ extends W5{
als;
static async create(){let $=new C$,J=await import("node:async_hooks");return $.als=new J.AsyncLocalStorage,$}
getContext(){return this.als.getStore()}
hasContext(){return this.als.getStore()!==void 0}
get($){return this.als.getStore()?.[$]}
set($,J){if(this.isProtectedKey($))throw new Error(`Cannot modify protected Lambda context field: ${String($)}`);let Q=this.als.getStore();if(!Q)throw new Error("No context available");Q[$]=J}
run($,J){return this.als.run($,J)}},
Y9;
(
function(
Z){
let $=null;
async function J(Q){return $||($=(async()=>{let W=Q===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await T1.create():new A1;return!Z0&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!Z0&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=W),W)})()),$}
Z.getInstanceAsync=J,Z._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{$=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(
Y9||(Y9={}));
var _1="AWS_LAMBDA_FUNCTION_NAME",
b1="_X_AMZN_TRACE_ID",
$0="X-Amzn-Trace-Id",
J0="traceparent",
X5="tracestate",
G5="baggage",
E1=()=>Z=>async $=>{
let{request:J}=$;
if(!_.isInstance(J))return Z($);
let Q;
{let W=Object.keys(J.headers??{}).find(X=>X.toLowerCase()===$0.toLowerCase())??$0;if(!J.headers.hasOwnProperty(W)){let X=process.env[_1],G=process.env[b1];Q??=await Y9.getInstanceAsync();let Y=Q?.getXRayTraceId()??G,K=F=>typeof F=="string"&&F.length>0;K(X)&&K(Y)&&(J.headers[$0]=Y)}}
if(y1(J.headers),!J.headers[J0]){let W=(Q??=await Y9.getInstanceAsync())?.getTraceparent?.();if(W){J.headers[J0]=W;let X=Q?.getTracestate?.();X&&(J.headers[X5]=X);let G=Q?.getBaggage?.();G&&(J.headers[G5]=G)}}
return Z($)};
function y1(Z){for(let $ of Object.keys(Z)){let J=$.toLowerCase();$!==J&&(J===J0||J===X5||J===G5)&&(Z[J]=Z[$],delete Z[$])}}
var S1=Z=>({applyToStack:$=>{$.add(E1(),R1)}}),f1=(Z,$)=>{if(!$||$.length===0)return Z;let J=[];for(let Q of $)for(let W of Z)W.schemeId.split("#")[1]===Q&&J.push(W);for(let Q of Z)J.find(({schemeId:W})=>W===Q.schemeId)||J.push(Q);return J};
function v1(Z){let $=new Map;for(let J of Z)$.set(J.schemeId,J);return $}
var h1=(
Z,
$)=>(
J,
Q)=>async W=>{
let X=Z.httpAuthSchemeProvider(await $.httpAuthSchemeParametersProvider(Z,Q,W.input)),G=Z.authSchemePreference?await Z.authSchemePreference():[],Y=f1(X,G),K=v1(Z.httpAuthSchemes),F=L7(Q),z=[];
for(
let B of Y){
let U=K.get(B.schemeId);
if(!U){z.push(`HttpAuthScheme \`${B.schemeId}\` was not enabled for this service.`);continue}
let j=U.identityProvider(await $.identityProviderConfigProvider(Z));
if(!j){z.push(`HttpAuthScheme \`${B.schemeId}\` did not have an IdentityProvider configured.`);continue}
let{identityProperties:w={},signingProperties:V={}}=B.propertiesExtractor?.(Z,Q)||{};
B.identityProperties=Object.assign(B.identityProperties||{},w),B.signingProperties=Object.assign(B.signingProperties||{},V),F.selectedHttpAuthScheme={httpAuthOption:B,identity:await j(B.identityProperties),signer:U.signer};
break}
if(!F.selectedHttpAuthScheme)throw new Error(z.join(`
`));
return J(W)},
g1={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},
p1=(Z,{httpAuthSchemeParametersProvider:$,identityProviderConfigProvider:J})=>({applyToStack:Q=>{Q.addRelativeTo(h1(Z,{httpAuthSchemeParametersProvider:$,identityProviderConfigProvider:J}),g1)}}),
m1=Z=>$=>{throw $},
u1=(Z,$)=>{},
c1=Z=>(
$,
J)=>async Q=>{if(!_.isInstance(Q.request))return $(Q);let W=L7(J).selectedHttpAuthScheme;if(!W)throw new Error("No HttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties:X={}},identity:G,signer:Y}=W,K=await $({...Q,request:await Y.sign(Q.request,G,X)}).catch((Y.errorHandler||m1)(X));return(Y.successHandler||u1)(K.response,X),K},
d1={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},
l1=Z=>({applyToStack:$=>{$.addRelativeTo(c1(Z),d1)}}),
Z7=Z=>{if(typeof Z=="function")return Z;let $=Promise.resolve(Z);return()=>$},
s1=class{authSchemes=new Map;constructor(Z){for(let $ in Z){if(!I(Z,$))continue;let J=Z[$];J!==void 0&&this.authSchemes.set($,J)}}getIdentityProvider(Z){return this.authSchemes.get(Z)}},
o1=class{async sign(Z,$,J){return Z}},
i1=Z=>function($){return Y5($)&&$.expiration.getTime()-Date.now()<Z},
n1=i1(3e5),
Y5=Z=>Z.expiration!==void 0,
a1=(
Z,
$,
J)=>{
if(Z===void 0)return;
let Q=typeof Z!="function"?async()=>Promise.resolve(Z):Z,W,X,G,Y=!1,K=async F=>{X||(X=Q(F));try{W=await X,G=!0,Y=!1}finally{X=void 0}return W};
return $===void 0?async F=>((!G||F?.forceRefresh)&&(W=await K(F)),W):async F=>((!G||F?.forceRefresh)&&(W=await K(F)),Y?W:J(W)?($(W)&&await K(F),W):(Y=!0,W))},
K5=void 0;
function r1(Z){return Z===void 0?!0:typeof Z=="string"&&Z.length<=50}
function t1(Z){let $=Z7(Z.userAgentAppId??K5),{customUserAgent:J}=Z;return Object.assign(Z,{customUserAgent:typeof J=="string"?[[J]]:J,userAgentAppId:async()=>{let Q=await $();if(!r1(Q)){let W=Z.logger?.constructor?.name==="NoOpLogger"||!Z.logger?console:Z.logger;typeof Q!="string"?W?.warn("userAgentAppId must be a string or undefined."):Q.length>50&&W?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return Q}})}
var F5=Z=>Z?.body instanceof j7||typeof ReadableStream<"u"&&Z?.body instanceof ReadableStream,
e1=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],
Z6=["TimeoutError","RequestTimeout","RequestTimeoutException"],
$6=[500,502,503,504],
J6=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],
Q6=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],
W6=Z=>Z?.$retryable!==void 0,
X6=Z=>Z.$metadata?.clockSkewCorrected,
G6=Z=>{let $=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"]);return Z&&Z instanceof TypeError?$.has(Z.message):!1},
z5=Z=>Z.$metadata?.httpStatusCode===429||e1.includes(Z.name)||Z.$retryable?.throttling==!0,
Q0=(Z,$=0)=>Z?.name!=="AbortError"&&(W6(Z)||X6(Z)||Z.name==="InvalidSignatureException"&&Z.message?.includes("Signature expired")||Z6.includes(Z.name)||J6.includes(Z?.code||"")||Q6.includes(Z?.code||"")||$6.includes(Z.$metadata?.httpStatusCode||0)||G6(Z)||K6(Z)||Z.cause!==void 0&&$<=10&&Q0(Z.cause,$+1)),
Y6=Z=>{if(Z.$metadata?.httpStatusCode!==void 0){let $=Z.$metadata.httpStatusCode;return 500<=$&&$<=599&&!Q0(Z)}return!1};
function K6(Z){return Z.code==="ERR_HTTP2_STREAM_ERROR"&&Z.message.includes("NGHTTP2_REFUSED_STREAM")}
var W0=(Z,$)=>{if(!$)return Z;let J=()=>{},Q=new Promise((W,X)=>{let G=()=>X(F6());$.aborted?G():typeof $.addEventListener=="function"?($.addEventListener("abort",G,{once:!0}),J=()=>$.removeEventListener("abort",G)):$.onabort=G});return Promise.race([Z,Q]).finally(J)},
F6=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),
z6=Z=>typeof Z=="object"&&Z!==null&&"name"in Z&&Z.name==="AbortError",
B6="amz-sdk-invocation-id",
U6="amz-sdk-request";
function j6(
Z,
$){
if(
M7.isInstance(Z))for(
let J in Z.headers){
if(!I(Z.headers,J))continue;
let Q=J.toLowerCase();
if(
Q==="retry-after"){
let W=Z.headers[J],X=NaN;
if(W.endsWith("GMT"))try{X=(E0(W).getTime()-Date.now())/1e3}catch(G){$?.trace?.("Failed to parse retry-after header"),$?.trace?.(G)}else W.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?X=Number(W.match(/ GMT, ([\d.]+)$/)?.[1]):W.match(/^((\d+)|(\d+\.\d+))$/)?X=Number(W):Date.parse(W)>=Date.now()&&(X=(Date.parse(W)-Date.now())/1e3);
return isNaN(X)?void 0:new Date(Date.now()+X*1e3)}else if(Q==="x-amz-retry-after"){let W=Z.headers[J],X=Number(W);if(isNaN(X)){$?.trace?.(`Failed to parse x-amz-retry-after=${W}`);return}return new Date(Date.now()+X)}}}
var w6=Z=>Z instanceof Error?Z:Z instanceof Object?Object.assign(new Error,Z):typeof Z=="string"?new Error(Z):new Error(`AWS SDK error wrapper for ${Z}`);
function B5(
Z){
return $=>(
J,
Q)=>async W=>{
let X=await $.retryStrategy(),G=await $.maxAttempts(),Y=Q[V7]?.abortSignal;
if(
V6(X)){
X=X;
let K=(Q.partition_id??"")+(Q.__retryLongPoll?":longpoll":""),F=await W0(X.acquireInitialRetryToken(K),Y),z=new Error,B=0,U=0,{request:j}=W,w=_.isInstance(j);
for(
w&&(j.headers[B6]=n0());;)try{w&&(j.headers[U6]=`attempt=${B+1}; max=${G}`);let{response:V,output:H}=await J(W);return X.recordSuccess(F),H.$metadata.attempts=B+1,H.$metadata.totalRetryDelay=U,{response:V,output:H}}
catch(
V){
let H=H6(V,$.logger);
if(z=w6(V),w&&Z(j))throw(Q.logger instanceof dZ?console:Q.logger)?.warn("An error was encountered in a non-retryable streaming request."),z;
try{F=await W0(X.refreshRetryTokenForRetry(F,H),Y)}catch(M){throw Y?.aborted&&z6(M)?M:(z.$metadata||(z.$metadata={}),z.$metadata.attempts=B+1,z.$metadata.totalRetryDelay=U,z)}
B=F.getRetryCount();
let L=F.getRetryDelay();
U+=(F?.$retryLog?.acquisitionDelay??0)+L,L>0&&await W0(new Promise(M=>setTimeout(M,L)),Y)}}else return X=X,X?.mode&&(Q.userAgent=[...Q.userAgent||[],["cfg/retry-mode",X.mode]]),X.retry(J,W)}}
var V6=Z=>typeof Z.acquireInitialRetryToken<"u"&&typeof Z.refreshRetryTokenForRetry<"u"&&typeof Z.recordSuccess<"u",H6=(Z,$)=>{let J={error:Z,errorType:L6(Z)},Q=j6(Z.$response,$);return Q&&(J.retryAfterHint=Q),J},L6=Z=>z5(Z)?"THROTTLING":Q0(Z)?"TRANSIENT":Y6(Z)?"SERVER_ERROR":"CLIENT_ERROR",M6={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};
function D6(Z){let $=B5(Z);return J=>({applyToStack:Q=>{Q.add($(J),M6)}})}
var q6=class x${
static setTimeoutFn=($,J)=>setTimeout($,J);
beta;
minCapacity;
minFillRate;
scaleConstant;
smooth;
enabled=!1;
availableTokens=0;
lastMaxRate=0;
measuredTxRate=0;
requestCount=0;
fillRate;
lastThrottleTime;
lastTimestamp=0;
lastTxRateBucket;
maxCapacity;
timeWindow=0;
constructor(
$){
this.beta=$?.beta??.7,
this.minCapacity=$?.minCapacity??1,
this.minFillRate=$?.minFillRate??.5,
this.scaleConstant=$?.scaleConstant??.4,
this.smooth=$?.smooth??.8,
this.lastThrottleTime=this.getCurrentTimeInSeconds(),
this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),
this.fillRate=this.minFillRate,
this.maxCapacity=this.minCapacity}
async getSendToken(){return this.acquireTokenBucket(1)}
updateClientSendingRate(
$){
let J;
this.updateMeasuredRate();
let Q=$;
if(
Q?.errorType==="THROTTLING"||z5(Q?.error??$)){let X=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=X,this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),J=this.cubicThrottle(X),this.enableTokenBucket()}else this.calculateTimeWindow(),J=this.cubicSuccess(this.getCurrentTimeInSeconds());
let W=Math.min(J,2*this.measuredTxRate);
this.updateTokenBucketRate(W)}
getCurrentTimeInSeconds(){return Date.now()/1e3}
async acquireTokenBucket($){if(this.enabled){for(this.refillTokenBucket();$>this.availableTokens;){let J=($-this.availableTokens)/this.fillRate*1e3;await new Promise(Q=>x$.setTimeoutFn(Q,J)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-$}}
refillTokenBucket(){let $=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=$;return}let J=($-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+J),this.lastTimestamp=$}
calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}
cubicThrottle($){return this.getPrecise($*this.beta)}
cubicSuccess($){return this.getPrecise(this.scaleConstant*Math.pow($-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}
enableTokenBucket(){this.enabled=!0}
updateTokenBucketRate($){this.refillTokenBucket(),this.fillRate=Math.max($,this.minFillRate),this.maxCapacity=Math.max($,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}
updateMeasuredRate(){let $=this.getCurrentTimeInSeconds(),J=Math.floor($*2)/2;if(this.requestCount++,J>this.lastTxRateBucket){let Q=this.requestCount/(J-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(Q*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=J}}
getPrecise($){return parseFloat($.toFixed(8))}},
$7=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}},
O6=class{x=$7.delay();computeNextBackoffDelay(Z){let $=Math.random()*Math.min(this.x*2**Z,2e4);return Math.floor($)}setDelayBase(Z){this.x=Z}},
U5=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(Z,$,J,Q){this.delay=Z,this.count=$,this.cost=J,this.longPoll=Q}getRetryCount(){return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}},
J7;
(function(Z){Z.STANDARD="standard",Z.ADAPTIVE="adaptive"})(J7||(J7={}));
var h7=3,
j5=J7.STANDARD,
K9={incompatible:1,attempts:2,capacity:3},
X0=class{
mode=J7.STANDARD;
retryBackoffStrategy;
capacity=500;
maxAttemptsProvider;
baseDelay;
constructor(
Z){
typeof Z=="number"?this.maxAttemptsProvider=async()=>Z:typeof Z=="function"?this.maxAttemptsProvider=Z:Z&&typeof Z=="object"&&(this.maxAttemptsProvider=async()=>Z.maxAttempts,this.baseDelay=Z.baseDelay,this.retryBackoffStrategy=Z.backoff),
this.maxAttemptsProvider??=async()=>h7,
this.baseDelay??=$7.delay(),
this.retryBackoffStrategy??=new O6}
async acquireInitialRetryToken(Z){return new U5($7.delay(),0,void 0,Z.includes(":longpoll"))}
async refreshRetryTokenForRetry(
Z,
$){
let J=await this.getMaxAttempts(),Q=this.retryCode(Z,$,J),W=Q===0,X=Z.isLongPoll?.();
if(
W||X){
let G=$.errorType;
this.retryBackoffStrategy.setDelayBase(G==="THROTTLING"?$7.throttlingDelay():this.baseDelay);
let Y=this.retryBackoffStrategy.computeNextBackoffDelay(Z.getRetryCount()),K=Y;
if(
$.retryAfterHint instanceof Date&&(K=Math.max(Y,Math.min($.retryAfterHint.getTime()-Date.now(),Y+5e3))),W){let F=this.getCapacityCost(G);this.capacity-=F;let z=new U5(0,Z.getRetryCount()+1,F,Z.isLongPoll?.()??!1);return await new Promise(B=>setTimeout(B,K)),z.$retryLog.acquisitionDelay=K,z}else{let F=Q===K9.capacity&&X?K:0;F>0&&await new Promise(z=>setTimeout(z,F))}}
throw new Error("No retry token available")}
recordSuccess(Z){this.capacity=Math.min(500,this.capacity+(Z.getRetryCost()??1))}
getCapacity(){return this.capacity}
async maxAttempts(){return this.maxAttemptsProvider()}
async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using default of ${h7}`),h7}}
retryCode(Z,$,J){let Q=Z.getRetryCount()+1,W=this.isRetryableError($.errorType)?0:K9.incompatible,X=Q<J?0:K9.attempts,G=this.capacity>=this.getCapacityCost($.errorType)?0:K9.capacity;return W||X||G}
getCapacityCost(Z){return Z===$7.modifiedCostType()?$7.throttlingCost():$7.cost()}
isRetryableError(Z){return Z==="THROTTLING"||Z==="TRANSIENT"}},
I6=class{
mode=J7.ADAPTIVE;
rateLimiter;
standardRetryStrategy;
constructor(Z,$){let{rateLimiter:J}=$??{};this.rateLimiter=J??new q6,this.standardRetryStrategy=$?new X0({maxAttempts:typeof Z=="number"?Z:3,...$}):new X0(Z)}
async acquireInitialRetryToken(Z){let $=await this.standardRetryStrategy.acquireInitialRetryToken(Z);return await this.rateLimiter.getSendToken(),$}
async refreshRetryTokenForRetry(Z,$){this.rateLimiter.updateClientSendingRate($);let J=await this.standardRetryStrategy.refreshRetryTokenForRetry(Z,$);return await this.rateLimiter.getSendToken(),J}
recordSuccess(Z){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(Z)}
async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}},
w5="AWS_MAX_ATTEMPTS",
V5="max_attempts",
k6={environmentVariableSelector:Z=>{let $=Z[w5];if(!$)return;let J=parseInt($);if(Number.isNaN(J))throw new Error(`Environment variable ${w5} mast be a number, got "${$}"`);return J},configFileSelector:Z=>{let $=Z[V5];if(!$)return;let J=parseInt($);if(Number.isNaN(J))throw new Error(`Shared config file entry ${V5} mast be a number, got "${$}"`);return J},default:h7},
P6=(
Z,
$)=>{
let{retryStrategy:J,retryMode:Q}=Z,{defaultMaxAttempts:W=h7,defaultBaseDelay:X=$7.delay()}=$??{},G=n(Z.maxAttempts??W),Y=J?Promise.resolve(J):void 0,K=async()=>{let F=await G();return await n(Q)()===J7.ADAPTIVE?new I6(G,{maxAttempts:F,baseDelay:X}):new X0({maxAttempts:F,baseDelay:X})};
return Object.assign(Z,{maxAttempts:G,retryStrategy:()=>Y??=K()})},
N6="AWS_RETRY_MODE",
C6="retry_mode",
x6={environmentVariableSelector:Z=>Z[N6],configFileSelector:Z=>Z[C6],default:j5},
z4=B5(F5),
R6=D6(F5),
A6=/\d{12}\.ddb/;
async function T6(
Z,
$,
J){
if(J.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&i(Z,"PROTOCOL_RPC_V2_CBOR","M"),typeof $.retryStrategy=="function"){let W=await $.retryStrategy();if(typeof W.mode=="string")switch(W.mode){case J7.ADAPTIVE:i(Z,"RETRY_MODE_ADAPTIVE","F");break;case J7.STANDARD:i(Z,"RETRY_MODE_STANDARD","E");break}}
if(typeof $.accountIdEndpointMode=="function"){let W=Z.endpointV2;switch(String(W?.url?.hostname).match(A6)&&i(Z,"ACCOUNT_ID_ENDPOINT","O"),await $.accountIdEndpointMode?.()){case"disabled":i(Z,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":i(Z,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":i(Z,"ACCOUNT_ID_MODE_REQUIRED","R");break}}
let Q=Z.__smithy_context?.selectedHttpAuthScheme?.identity;
if(Q?.$source){let W=Q;W.accountId&&i(Z,"RESOLVED_ACCOUNT_ID","T");for(let[X,G]of Object.entries(W.$source??{}))i(Z,X,G)}}
var H5="user-agent",G0="x-amz-user-agent",_6=/[^!$%&'*+\-.^_`|~\w]/g,b6=/[^!$%&'*+\-.^_`|~\w#]/g;
function E6(Z){let $="";for(let J in Z){let Q=Z[J];if($.length+Q.length+1<=1024){$.length?$+=","+Q:$+=Q;continue}break}return $}
var y6=Z=>(
$,
J)=>async Q=>{
let{request:W}=Q;
if(!_.isInstance(W))return $(Q);
let{headers:X}=W,G=J?.userAgent?.map(F9)||[],Y=(await Z.defaultUserAgentProvider()).map(F9);
await T6(J,Z,Q);
let K=J;
Y.push(`m/${E6(Object.assign({},J.__smithy_context?.features,K.__aws_sdk_context?.features))}`);
let F=Z?.customUserAgent?.map(F9)||[],z=await Z.userAgentAppId();
z&&Y.push(F9(["app",`${z}`]));
let B=OQ(),U=(B?[B]:[]).concat([...Y,...G,...F]).join(" "),j=[...Y.filter(w=>w.startsWith("aws-sdk-")),...F].join(" ");
return Z.runtime!=="browser"?(j&&(X[G0]=X[G0]?`${X[H5]} ${j}`:j),X[H5]=U):X[G0]=U,$({...Q,request:W})},
F9=Z=>{let $=Z[0].split("/").map(G=>G.replace(_6,"-")).join("/"),J=Z[1]?.replace(b6,"-"),Q=$.indexOf("/"),W=$.substring(0,Q),X=$.substring(Q+1);return W==="api"&&(X=X.toLowerCase()),[W,X,J].filter(G=>G&&G.length>0).reduce((G,Y,K)=>{switch(K){case 0:return Y;case 1:return`${G}/${Y}`;default:return`${G}#${Y}`}},"")},
S6={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},
f6=Z=>({applyToStack:$=>{$.add(y6(Z),S6)}}),
v6=()=>{let Z=["deno","bun","llrt"];for(let $ of Z)if(q9[$])return[`md/${$}`,q9[$]];return["md/nodejs",q9.node]},
h6={isCrtAvailable:!1},
g6=()=>h6.isCrtAvailable?["md/crt-avail"]:null,
p6=({serviceId:Z,clientVersion:$})=>{let J=v6();return async Q=>{let W=[["aws-sdk-js",$],["ua","2.1"],[`os/${y$()}`,S$()],["lang/js"],J],X=g6();X&&W.push(X),Z&&W.push([`api/${Z}`,$]),P0.AWS_EXECUTION_ENV&&W.push([`exec-env/${P0.AWS_EXECUTION_ENV}`]);let G=await Q?.userAgentAppId?.();return G?[...W,[`app/${G}`]]:[...W]}},
m6="AWS_SDK_UA_APP_ID",
u6="sdk_ua_app_id",
c6="sdk-ua-app-id",
d6={environmentVariableSelector:Z=>Z[m6],configFileSelector:Z=>Z[u6]??Z[c6],default:K5},
L5=(Z,$=!1)=>{if($){for(let J of Z.split("."))if(!L5(J))return!1;return!0}return!(!d7(Z)||Z.length<3||Z.length>63||Z!==Z.toLowerCase()||rZ(Z))},
l6=Z=>{let $=Z.split(":");if($.length<6)return null;let[J,Q,W,X,G,...Y]=$;if(J!=="arn"||Q===""||W===""||Y.join(":")==="")return null;let K=Y.map(F=>F.split("/")).flat();return{partition:Q,service:W,region:X,accountId:G,resourceId:K}},
M5={isVirtualHostableS3Bucket:L5,parseArn:l6,partition:SZ};
r9.aws=M5;
function s6(Z={}){return K7({...u9,async default(){return o6.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...BZ,...Z})}
var o6={silence:!1},
i6=Z=>({setRegion($){Z.region=$},region(){return Z.region}}),
n6=Z=>({region:Z.region()}),
D5=Z=>M7.isInstance(Z)?Z.headers?.date??Z.headers?.Date:void 0,
q5=Z=>M7.isInstance(Z)?Z.headers?.age??Z.headers?.Age:void 0,
O5=Z=>new Date(Date.now()+Z),
I5=(Z,$,J,Q)=>{if(Q!==void 0)return $;let W=Date.parse(Z);if(Number.isNaN(W))return $;let X=Date.now();return J!==void 0&&X-J>9e5?$:W-X},
g7=(Z,$)=>{if(!$)throw new Error(`Property \`${Z}\` is not resolved for AWS SDK SigV4Auth`);return $},
a6=Z=>Z.context?.[V7]?.eventStream?.output===!0,
k5=async Z=>{let $=g7("context",Z.context),J=g7("config",Z.config),Q=$.endpointV2?.properties?.authSchemes?.[0],W=await g7("signer",J.signer)(Q),X=Z?.signingRegion,G=Z?.signingRegionSet,Y=Z?.signingName;return{config:J,signer:W,signingRegion:X,signingRegionSet:G,signingName:Y}},
P5=class{
async sign(
Z,
$,
J){
if(!_.isInstance(Z))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
let Q=await k5(J),{config:W,signer:X}=Q,{signingRegion:G,signingName:Y}=Q,K=J.context;
if(K?.authSchemes?.length??!1){let[B,U]=K.authSchemes;B?.name==="sigv4a"&&U?.name==="sigv4"&&(G=U?.signingRegion??G,Y=U?.signingName??Y)}
let F=await W.disableClockSkewCorrection?.()===!0;
J._disableClockSkewCorrection=F;
let z=F||a6(J);
return J._skipClockSkewSampling=z,z||(J._preRequestSystemClockOffset=W.systemClockOffset,J._requestSentAt=Date.now()),await X.sign(Z,{signingDate:F?new Date:O5(W.systemClockOffset),signingRegion:G,signingService:Y})}
errorHandler(
Z){
return $=>{
let J=$;
if(
!Z._skipClockSkewSampling&&!Z._disableClockSkewCorrection){let Q=J.ServerTime??D5(J.$response);if(Q){let W=g7("config",Z.config),X=Z._preRequestSystemClockOffset,G=Z._requestSentAt,Y=q5(J.$response),K=I5(Q,W.systemClockOffset,G,Y);W.systemClockOffset=K,Math.abs(K)>=24e4&&(K!==X||X!==void 0&&X!==K)&&J.$metadata&&(J.$metadata.clockSkewCorrected=!0)}}
throw $}}
successHandler(Z,$){if($._skipClockSkewSampling||$._disableClockSkewCorrection)return;let J=D5(Z);if(J){let Q=g7("config",$.config),W=$._requestSentAt,X=q5(Z);Q.systemClockOffset=I5(J,Q.systemClockOffset,W,X)}}},
r6=class extends P5{
async sign(
Z,
$,
J){
if(!_.isInstance(Z))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
let{config:Q,signer:W,signingRegion:X,signingRegionSet:G,signingName:Y}=await k5(J),K=(await Q.sigv4aSigningRegionSet?.()??G??[X]).join(","),F=await Q.disableClockSkewCorrection?.()===!0;
return J._disableClockSkewCorrection=F,F||(J._preRequestSystemClockOffset=Q.systemClockOffset,J._requestSentAt=Date.now()),await W.sign(Z,{signingDate:F?new Date:O5(Q.systemClockOffset),signingRegion:K,signingService:Y})}},
N5=Z=>typeof Z=="string"&&Z.length>0?Z.split(",").map($=>$.trim()):[],
t6=Z=>`AWS_BEARER_TOKEN_${Z.replace(/[\s-]/g,"_").toUpperCase()}`,
C5="AWS_AUTH_SCHEME_PREFERENCE",
x5="auth_scheme_preference",
e6={environmentVariableSelector:(Z,$)=>{if($?.signingName&&t6($.signingName)in Z)return["httpBearerAuth"];if(C5 in Z)return N5(Z[C5])},configFileSelector:Z=>{if(x5 in Z)return N5(Z[x5])},default:[]},
ZW=Z=>(Z.sigv4aSigningRegionSet=Z7(Z.sigv4aSigningRegionSet),Z),
$W={
environmentVariableSelector(Z){if(Z.AWS_SIGV4A_SIGNING_REGION_SET)return Z.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map($=>$.trim());throw new O7("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},
configFileSelector(Z){if(Z.sigv4a_signing_region_set)return(Z.sigv4a_signing_region_set??"").split(",").map($=>$.trim());throw new O7("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},
default:void 0},
JW=class{
format(Z){let $=[];for(let W in Z){if(!I(Z,W))continue;let X=a(W);$.push(Uint8Array.from([X.byteLength]),X,this.formatHeaderValue(Z[W]))}let J=new Uint8Array($.reduce((W,X)=>W+X.byteLength,0)),Q=0;for(let W of $)J.set(W,Q),Q+=W.byteLength;return J}
formatHeaderValue(
Z){
switch(
Z.type){
case"boolean":return Uint8Array.from([Z.value?0:1]);
case"byte":return Uint8Array.from([2,Z.value]);
case"short":let $=new DataView(new ArrayBuffer(3));return $.setUint8(0,3),$.setInt16(1,Z.value,!1),new Uint8Array($.buffer);
case"integer":let J=new DataView(new ArrayBuffer(5));return J.setUint8(0,4),J.setInt32(1,Z.value,!1),new Uint8Array(J.buffer);
case"long":let Q=new Uint8Array(9);return Q[0]=5,Q.set(Z.value.bytes,1),Q;
case"binary":let W=new DataView(new ArrayBuffer(3+Z.value.byteLength));W.setUint8(0,6),W.setUint16(1,Z.value.byteLength,!1);let X=new Uint8Array(W.buffer);return X.set(Z.value,3),X;
case"string":let G=a(Z.value),Y=new DataView(new ArrayBuffer(3+G.byteLength));Y.setUint8(0,7),Y.setUint16(1,G.byteLength,!1);let K=new Uint8Array(Y.buffer);return K.set(G,3),K;
case"timestamp":let F=new Uint8Array(9);return F[0]=8,F.set(WW.fromNumber(Z.value.valueOf()).bytes,1),F;
case"uuid":if(!QW.test(Z.value))throw new Error(`Invalid UUID received: ${Z.value}`);let z=new Uint8Array(17);return z[0]=9,z.set(T0(Z.value.replace(/-/g,"")),1),z}}},
R5;
(function(Z){Z[Z.boolTrue=0]="boolTrue",Z[Z.boolFalse=1]="boolFalse",Z[Z.byte=2]="byte",Z[Z.short=3]="short",Z[Z.integer=4]="integer",Z[Z.long=5]="long",Z[Z.byteArray=6]="byteArray",Z[Z.string=7]="string",Z[Z.timestamp=8]="timestamp",Z[Z.uuid=9]="uuid"})(R5||(R5={}));
var QW=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
WW=class R${
bytes;
constructor($){if(this.bytes=$,$.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}
static fromNumber($){if($>9223372036854776e3||$<-9223372036854776e3)throw new Error(`${$} is too large (or, if negative, too small) to represent as an Int64`);let J=new Uint8Array(8);for(let Q=7,W=Math.abs(Math.round($));Q>-1&&W>0;Q--,W/=256)J[Q]=W;return $<0&&A5(J),new R$(J)}
valueOf(){let $=this.bytes.slice(0),J=$[0]&128;return J&&A5($),parseInt(b($),16)*(J?-1:1)}
toString(){return String(this.valueOf())}};
function A5(Z){for(let $=0;$<8;$++)Z[$]^=255;for(let $=7;$>-1&&(Z[$]++,Z[$]===0);$--);}
var XW="X-Amz-Algorithm",
GW="X-Amz-Credential",
T5="X-Amz-Date",
YW="X-Amz-SignedHeaders",
KW="X-Amz-Expires",
_5="X-Amz-Signature",
b5="X-Amz-Security-Token",
E5="authorization",
y5=T5.toLowerCase(),
FW="date",
zW=[E5,y5,FW],
BW=_5.toLowerCase(),
Y0="x-amz-content-sha256",
UW=b5.toLowerCase(),
jW={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},
wW=/^proxy-/,
VW=/^sec-/,
K0="AWS4-HMAC-SHA256",
HW="AWS4-HMAC-SHA256-PAYLOAD",
LW="UNSIGNED-PAYLOAD",
MW=50,
S5="aws4_request",
DW=3600*24*7,
qW=({query:Z={}})=>{let $=[],J={};for(let Q in Z){if(!I(Z,Q)||Q.toLowerCase()===BW)continue;let W=F7(Q);$.push(W);let X=Z[Q];typeof X=="string"?J[W]=`${W}=${F7(X)}`:Array.isArray(X)&&(J[W]=X.slice(0).reduce((G,Y)=>G.concat([`${W}=${F7(Y)}`]),[]).sort().join("&"))}return $.sort().map(Q=>J[Q]).filter(Q=>Q).join("&")},
OW=Z=>IW(Z).toISOString().replace(/\.\d{3}Z$/,"Z"),
IW=Z=>typeof Z=="number"?new Date(Z*1e3):typeof Z=="string"?Number(Z)?new Date(Number(Z)*1e3):new Date(Z):Z,
kW=class{
service;
regionProvider;
credentialProvider;
sha256;
uriEscapePath;
applyChecksum;
constructor({applyChecksum:Z,credentials:$,region:J,service:Q,sha256:W,uriEscapePath:X=!0}){this.service=Q,this.sha256=W,this.uriEscapePath=X,this.applyChecksum=typeof Z=="boolean"?Z:!0,this.regionProvider=n(J),this.credentialProvider=n($)}
createCanonicalRequest(Z,$,J){let Q=Object.keys($).sort();return`${Z.method}
${this.getCanonicalPath(Z)}
${qW(Z)}
${Q.map(W=>`${W}:${$[W]}`).join(`
`)}

${Q.join(";")}
${J}`}
async createStringToSign(Z,$,J,Q){let W=new this.sha256;W.update(Y7(J));let X=await W.digest();return`${Q}
${Z}
${$}
${b(X)}`}
getCanonicalPath({path:Z}){if(this.uriEscapePath){let $=[];for(let Q of Z.split("/"))Q?.length!==0&&Q!=="."&&(Q===".."?$.pop():$.push(Q));let J=`${Z?.startsWith("/")?"/":""}${$.join("/")}${$.length>0&&Z?.endsWith("/")?"/":""}`;return F7(J).replace(/%2F/g,"/")}return Z}
validateResolvedCredentials(Z){if(typeof Z!="object"||typeof Z.accessKeyId!="string"||typeof Z.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}
formatDate(Z){let $=OW(Z).replace(/[-:]/g,"");return{longDate:$,shortDate:$.slice(0,8)}}
getCanonicalHeaderList(Z){return Object.keys(Z).sort().join(";")}},
z9={},
F0=[],
z0=(Z,$,J)=>`${Z}/${$}/${J}/${S5}`,
PW=async(Z,$,J,Q,W)=>{let X=await f5(Z,$.secretAccessKey,$.accessKeyId),G=`${J}:${Q}:${W}:${b(X)}:${$.sessionToken}`;if(G in z9)return z9[G];for(F0.push(G);F0.length>MW;)delete z9[F0.shift()];let Y=`AWS4${$.secretAccessKey}`;for(let K of[J,Q,W,S5])Y=await f5(Z,Y,K);return z9[G]=Y},
f5=(Z,$,J)=>{let Q=new Z($);return Q.update(Y7(J)),Q.digest()},
v5=({headers:Z},$,J)=>{let Q={};for(let W of Object.keys(Z).sort()){if(Z[W]==null)continue;let X=W.toLowerCase();(I(jW,X)||$?.has(X)||wW.test(X)||VW.test(X))&&(!J||J&&!J.has(X))||(X==="__proto__"&&S7(Q),Q[X]=Z[W].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return Q},
B0=async({headers:Z,body:$},J)=>{for(let Q in Z)if(I(Z,Q)&&Q.toLowerCase()===Y0)return Z[Q];if($==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof $=="string"||ArrayBuffer.isView($)||x0($)){let Q=new J;return Q.update(Y7($)),b(await Q.digest())}return LW},
NW=(Z,$)=>{Z=Z.toLowerCase();for(let J in $)if(I($,J)&&Z===J.toLowerCase())return!0;return!1},
CW=(Z,$={})=>{let{headers:J,query:Q={}}=_.clone(Z);for(let W in J){if(!I(J,W))continue;let X=W.toLowerCase();(X.slice(0,6)==="x-amz-"&&!$.unhoistableHeaders?.has(X)||$.hoistableHeaders?.has(X))&&(Q[W]=J[W],delete J[W])}return{...Z,headers:J,query:Q}},
h5=Z=>{Z=_.clone(Z);for(let $ in Z.headers)I(Z.headers,$)&&zW.indexOf($.toLowerCase())>-1&&delete Z.headers[$];return Z},
U0=class extends kW{
headerFormatter=new JW;
constructor({applyChecksum:Z,credentials:$,region:J,service:Q,sha256:W,uriEscapePath:X=!0}){super({applyChecksum:Z,credentials:$,region:J,service:Q,sha256:W,uriEscapePath:X})}
async presign(
Z,
$={}){
let{signingDate:J=new Date,expiresIn:Q=3600,unsignableHeaders:W,unhoistableHeaders:X,signableHeaders:G,hoistableHeaders:Y,signingRegion:K,signingService:F}=$,z=await this.credentialProvider();
this.validateResolvedCredentials(z);
let B=K??await this.regionProvider(),{longDate:U,shortDate:j}=this.formatDate(J);
if(Q>DW)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
let w=z0(j,B,F??this.service),V=CW(h5(Z),{unhoistableHeaders:X,hoistableHeaders:Y});
z.sessionToken&&(V.query[b5]=z.sessionToken),V.query[XW]=K0,V.query[GW]=`${z.accessKeyId}/${w}`,V.query[T5]=U,V.query[KW]=Q.toString(10);
let H=v5(V,W,G);
return V.query[YW]=this.getCanonicalHeaderList(H),V.query[_5]=await this.getSignature(U,w,this.getSigningKey(z,B,j,F),this.createCanonicalRequest(V,H,await B0(Z,this.sha256))),V}
async sign(Z,$){return typeof Z=="string"?this.signString(Z,$):Z.headers&&Z.payload?this.signEvent(Z,$):Z.message?this.signMessage(Z,$):this.signRequest(Z,$)}
async signEvent(
{headers:Z,payload:$},
{signingDate:J=new Date,priorSignature:Q,signingRegion:W,signingService:X,eventStreamCredentials:G}){
let Y=W??await this.regionProvider(),{shortDate:K,longDate:F}=this.formatDate(J),z=z0(K,Y,X??this.service),B=await B0({headers:{},body:$},this.sha256),U=new this.sha256;
U.update(Z);
let j=b(await U.digest()),w=[HW,F,z,Q,j,B].join(`
`);
return this.signString(w,{signingDate:J,signingRegion:Y,signingService:X,eventStreamCredentials:G})}
async signMessage(
Z,
{signingDate:$=new Date,signingRegion:J,signingService:Q,eventStreamCredentials:W}){return this.signEvent({headers:this.headerFormatter.format(Z.message.headers),payload:Z.message.body},{signingDate:$,signingRegion:J,signingService:Q,priorSignature:Z.priorSignature,eventStreamCredentials:W}).then(X=>({message:Z.message,signature:X}))}
async signString(
Z,
{signingDate:$=new Date,signingRegion:J,signingService:Q,eventStreamCredentials:W}={}){let X=W??await this.credentialProvider();this.validateResolvedCredentials(X);let G=J??await this.regionProvider(),{shortDate:Y}=this.formatDate($),K=new this.sha256(await this.getSigningKey(X,G,Y,Q));return K.update(Y7(Z)),b(await K.digest())}
async signRequest(
Z,
{signingDate:$=new Date,signableHeaders:J,unsignableHeaders:Q,signingRegion:W,signingService:X}={}){
let G=await this.credentialProvider();
this.validateResolvedCredentials(G);
let Y=W??await this.regionProvider(),K=h5(Z),{longDate:F,shortDate:z}=this.formatDate($),B=z0(z,Y,X??this.service);
K.headers[y5]=F,G.sessionToken&&(K.headers[UW]=G.sessionToken);
let U=await B0(K,this.sha256);
!NW(Y0,K.headers)&&this.applyChecksum&&(K.headers[Y0]=U);
let j=v5(K,Q,J),w=await this.getSignature(F,B,this.getSigningKey(G,Y,z,X),this.createCanonicalRequest(K,j,U));
return K.headers[E5]=`${K0} Credential=${G.accessKeyId}/${B}, SignedHeaders=${this.getCanonicalHeaderList(j)}, Signature=${w}`,K}
async getSignature(Z,$,J,Q){let W=await this.createStringToSign(Z,$,Q,K0),X=new this.sha256(await J);return X.update(Y7(W)),b(await X.digest())}
getSigningKey(Z,$,J,Q){return PW(this.sha256,Z,J,$,Q||this.service)}},
g5={SignatureV4a:null},
xW=Z=>$=>{
let J=$.credentials,Q=!!$.credentials,W;
Object.defineProperty(
$,
"credentials",
{
set(
F){
F&&F!==J&&F!==W&&(Q=!0),J=F;
let z=RW($,{credentials:J,credentialDefaultProvider:$.credentialDefaultProvider}),B=AW($,z);
if(Q&&!B.attributed){let U=typeof J=="object"&&J!==null;W=async j=>{let w=await B(j);return U&&(!w.$source||Object.keys(w.$source).length===0)?n9(w,"CREDENTIALS_CODE","e"):w},W.memoized=B.memoized,W.configBound=B.configBound,W.attributed=!0}else W=B},
get(){return W},
enumerable:!0,
configurable:!0}),
$.credentials=J;
let{signingEscapePath:X=!0,systemClockOffset:G=$.systemClockOffset||0,sha256:Y}=$,K;
return $.signer?K=Z7($.signer):$.regionInfoProvider?K=()=>Z7($.region)().then(async F=>[await $.regionInfoProvider(F,{useFipsEndpoint:await $.useFipsEndpoint(),useDualstackEndpoint:await $.useDualstackEndpoint()})||{},F]).then(
([F,z])=>{let{signingRegion:B,signingService:U}=F;$.signingRegion=$.signingRegion||B||z,$.signingName=$.signingName||U||$.serviceId;let j={...$,credentials:$.credentials,region:$.signingRegion,service:$.signingName,sha256:Y,uriEscapePath:X},w=$.signerConstructor||U0;return new w(j)}):K=async F=>{
F=Object.assign({},{name:"sigv4",signingName:$.signingName||$.defaultSigningName,signingRegion:await Z7($.region)(),properties:{}},F);
let z=F.signingRegion,B=F.signingName;
$.signingRegion=$.signingRegion||z,$.signingName=$.signingName||B||$.serviceId;
let U={...$,credentials:$.credentials,region:$.signingRegion,service:$.signingName,sha256:Y,uriEscapePath:X},j=$.signerConstructor||U0;
return new j(U)},
Object.assign($,{systemClockOffset:G,signingEscapePath:X,signer:K,disableClockSkewCorrection:Z7($.disableClockSkewCorrection??Z)})};
function RW(Z,{credentials:$,credentialDefaultProvider:J}){let Q;return $?$?.memoized?Q=$:Q=a1($,n1,Y5):J?Q=Z7(J(Object.assign({},Z,{parentClientConfig:Z}))):Q=async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},Q.memoized=!0,Q}
function AW(Z,$){if($.configBound)return $;let J=async Q=>$({...Q,callerClientConfig:Z});return J.memoized=$.memoized,J.configBound=!0,J}
var TW="AWS_DISABLE_CLOCK_SKEW_CORRECTION",
_W="disable_clock_skew_correction",
bW={environmentVariableSelector:Z=>s(Z,TW,f.ENV),configFileSelector:Z=>s(Z,_W,f.CONFIG),default:!1},
EW=K7(bW),
yW=xW(EW),
B9=class{
queryCompat;
errorRegistry;
constructor(Z=!1){this.queryCompat=Z}
resolveRestContentType(
Z,
$){
let J=$.getMemberSchemas(),Q=Object.values(J).find(W=>!!W.getMergedTraits().httpPayload);
if(Q)return Q.getMergedTraits().mediaType||(Q.isStringSchema()?"text/plain":Q.isBlobSchema()?"application/octet-stream":Z);
if(!$.isUnitSchema()&&Object.values(J).find(W=>{let{httpQuery:X,httpQueryParams:G,httpHeader:Y,httpLabel:K,httpPrefixHeaders:F}=W.getMergedTraits();return!X&&!G&&!Y&&!K&&F===void 0}))return Z}
async getErrorSchemaOrThrowBaseException(
Z,
$,
J,
Q,
W,
X){
let G=Z;
Z.includes("#")&&([,G]=Z.split("#"));
let Y={$metadata:W,$fault:J.statusCode<500?"client":"server"};
if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
try{return{errorSchema:X?.(this.errorRegistry,G)??this.errorRegistry.getSchema(Z),errorMetadata:Y}}
catch{
Q.message=Q.message??Q.Message??"UnknownError";
let K=this.errorRegistry,F=K.getBaseException();
if(F){let U=K.getErrorCtor(F)??Error;throw this.decorateServiceException(Object.assign(new U({name:G}),Y),Q)}
let z=Q,B=z?.message??z?.Message??z?.Error?.Message??z?.Error?.message;
throw this.decorateServiceException(Object.assign(new Error(B),{name:G},Y),Q)}}
compose(Z,$,J){let Q=J;$.includes("#")&&([Q]=$.split("#"));let W=x7.for(Q),X=x7.for("smithy.ts.sdk.synthetic."+J);Z.copyFrom(W),Z.copyFrom(X),this.errorRegistry=Z}
decorateServiceException(Z,$={}){if(this.queryCompat){let J=Z.Message??$.Message,Q=pZ(Z,$);J&&(Q.message=J);let W=Q.Error??{};W.Type=Q.Error?.Type,W.Code=Q.Error?.Code,W.Message=Q.Error?.message??Q.Error?.Message??J,Q.Error=W;let X=Q.$metadata.requestId;return X&&(Q.RequestId=X),Q}return pZ(Z,$)}
setQueryCompatError(Z,$){let J=$.headers?.["x-amzn-query-error"];if(Z!==void 0&&J!=null){let[Q,W]=J.split(";"),X=Object.keys(Z),G={Code:Q,Type:W};Z.Code=Q,Z.Type=W;for(let Y=0;Y<X.length;Y++){let K=X[Y];G[K==="message"?"Message":K]=Z[K]}delete G.__type,Z.Error=G}}
queryCompatOutput(Z,$){Z.Error&&($.Error=Z.Error),Z.Type&&($.Type=Z.Type),Z.Code&&($.Code=Z.Code)}
findQueryCompatibleError(Z,$){try{return Z.getSchema($)}catch{return Z.find(J=>P.of(J).getMergedTraits().awsQueryError?.[0]===$)}}},
p5=class extends qZ{
serializer;
deserializer;
serviceTarget;
codec;
mixin;
awsQueryCompatible;
constructor(
{defaultNamespace:Z,errorTypeRegistries:$,serviceTarget:J,awsQueryCompatible:Q,jsonCodec:W}){
super({defaultNamespace:Z,errorTypeRegistries:$}),
this.serviceTarget=J,
this.codec=W??new yZ({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),
this.serializer=this.codec.createSerializer(),
this.deserializer=this.codec.createDeserializer(),
this.awsQueryCompatible=!!Q,
this.mixin=new B9(this.awsQueryCompatible)}
async serializeRequest(Z,$,J){let Q=await super.serializeRequest(Z,$,J);return Q.path.endsWith("/")||(Q.path+="/"),Q.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,Q.headers["x-amz-target"]=`${this.serviceTarget}.${Z.name}`,this.awsQueryCompatible&&(Q.headers["x-amzn-query-mode"]="true"),(R7(Z.input)==="unit"||!Q.body)&&(Q.body="{}"),Q}
getPayloadCodec(){return this.codec}
async handleError(
Z,
$,
J,
Q,
W){
let{awsQueryCompatible:X}=this;
X&&this.mixin.setQueryCompatError(Q,J);
let G=FQ(J,Q,X)??"Unknown";
this.mixin.compose(this.compositeErrorRegistry,G,this.options.defaultNamespace);
let{errorSchema:Y,errorMetadata:K}=await this.mixin.getErrorSchemaOrThrowBaseException(G,this.options.defaultNamespace,J,Q,W,X?this.mixin.findQueryCompatibleError:void 0),
F=P.of(Y),
z=Q.message??Q.Message??"UnknownError",
B=this.compositeErrorRegistry.getErrorCtor(Y)??Error,
U=new B({}),
j={},
w=this.codec.createDeserializer();
for(let[V,H]of F.structIterator())Q[V]!=null&&(j[V]=w.readObject(H,Q[V]));
throw X&&this.mixin.queryCompatOutput(Q,j),this.mixin.decorateServiceException(Object.assign(U,K,{$fault:F.getMergedTraits().error,message:z},j),Q)}},
SW=class extends p5{constructor({defaultNamespace:Z,errorTypeRegistries:$,serviceTarget:J,awsQueryCompatible:Q,jsonCodec:W}){super({defaultNamespace:Z,errorTypeRegistries:$,serviceTarget:J,awsQueryCompatible:Q,jsonCodec:W})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}},
fW=class extends p5{constructor({defaultNamespace:Z,errorTypeRegistries:$,serviceTarget:J,awsQueryCompatible:Q,jsonCodec:W}){super({defaultNamespace:Z,errorTypeRegistries:$,serviceTarget:J,awsQueryCompatible:Q,jsonCodec:W})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}},
vW=/[&<>"]/g,
hW={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};
function gW(Z){return Z.replace(vW,$=>hW[$])}
var pW=/[&"'<>\r\n\u0085\u2028]/g,mW={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};
function uW(Z){return Z.replace(pW,$=>mW[$])}
var j0=class{value;constructor(Z){this.value=Z}toString(){return uW(""+this.value)}},
h=class M9{
name;
children;
attributes={};
static of($,J,Q){let W=new M9($);return J!==void 0&&W.addChildNode(new j0(J)),Q!==void 0&&W.withName(Q),W}
constructor($,J=[]){this.name=$,this.children=J}
withName($){return this.name=$,this}
addAttribute($,J){return this.attributes[$]=J,this}
addChildNode($){return this.children.push($),this}
removeAttribute($){return delete this.attributes[$],this}
n($){return this.name=$,this}
c($){return this.children.push($),this}
a($,J){return J!=null&&(this.attributes[$]=J),this}
cc($,J,Q=J){if($[J]!=null){let W=M9.of(J,$[J]).withName(Q);this.c(W)}}
l($,J,Q,W){$[J]!=null&&W().map(X=>{X.withName(Q),this.c(X)})}
lc($,J,Q,W){if($[J]!=null){let X=W(),G=new M9(Q);X.map(Y=>{G.c(Y)}),this.c(G)}}
toString(){let $=!!this.children.length,J=`<${this.name}`,Q=this.attributes;for(let W of Object.keys(Q)){let X=Q[W];X!=null&&(J+=` ${W}="${gW(""+X)}"`)}return J+=$?`>${this.children.map(W=>W.toString()).join("")}</${this.name}>`:"/>"}};
function w0(Z){Object.defineProperty(Z,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}
function cW(Z){return new dW(Z).parse()}
var dW=class A${
x;
i=0;
z;
constructor($){this.x=$,this.x=$.replace(/\r\n?/g,`
`),this.z=this.x.length}
parse(){let $=this,{z:J}=$;for(;$.i<J&&($.trim(),!($.i>=J));)if($.isNext("<?"))$.readTo("?>"),$.trim();else if($.isNext("<!--"))$.readTo("-->"),$.trim();else if($.isNext("<!DOCTYPE",!1))$.skipDoctype(),$.trim();else if($.x[$.i]==="<"){let Q=$.parseTag();return{[Q.tag]:Q.value}}else throw new Error("@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}
isNext($,J=!0){let Q=this;return J?Q.x.startsWith($,Q.i):Q.x.toLowerCase().startsWith($.toLowerCase(),Q.i)}
readTo($){let J=this,Q=J.x.indexOf($,J.i);if(Q===-1)throw new Error(`@aws-sdk XML parse error: expected "${$}" not found.`);let W=J.x.slice(J.i,Q);return J.i=Q+$.length,W}
trim(){let $=this;for(;$.i<$.z&&` 	\r
`.includes($.x[$.i]);)++$.i}
readAttrValue(){let $=this,J=$.x[$.i];++$.i;let Q="";for(;$.i<$.z&&$.x[$.i]!==J;)Q+=$.x[$.i++];return++$.i,$.decodeEntities(Q)}
parseTag(){
let $=this;
++$.i;
let J="";
for(;$.i<$.z&&!` 	\r
>/`.includes($.x[$.i]);)J+=$.x[$.i++];
let Q=!1,W={};
for(;$.i<$.z&&($.trim(),!">/".includes($.x[$.i]));){let z="";for(;$.i<$.z&&!`= 	\r
>/?`.includes($.x[$.i]);)z+=$.x[$.i++];if($.trim(),$.x[$.i]!=="=")break;++$.i,$.trim(),z==="__proto__"&&w0(W),W[z]=$.readAttrValue(),Q=!0}
if($.i>=$.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");
if($.x[$.i]==="/"){if(++$.i,$.i>=$.z||$.x[$.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++$.i,{tag:J,value:Q?W:""}}
if($.x[$.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
++$.i;
let X=[],G=[],Y=!1;
for(;$.i<$.z&&!$.isNext("</");)if($.x[$.i]==="<")$.isNext("<!--")?$.readTo("-->"):$.isNext("<![CDATA[")?($.i+=9,X.push($.readTo("]]>"))):$.isNext("<?")?$.readTo("?>"):(Y=!0,G.push($.parseTag()));else{let z="";for(;$.i<$.z&&$.x[$.i]!=="<";)z+=$.x[$.i++];X.push($.decodeEntities(z))}
if(!$.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${J}>.`);
$.i+=2;
let K=$.readTo(">").trim();
if(K!==J)throw new Error(`@aws-sdk XML parse error: mismatched tags <${J}> and </${K}>.`);
if(!Q&&X.length===0&&!Y)return{tag:J,value:""};
if(!Q&&!Y){let z=X.length===1?X[0]:X.join("");return z.trim()===""&&z.includes(`
`)?{tag:J,value:""}:{tag:J,value:z}}
let F={};
for(let z of X)z.trim()===""&&z.includes(`
`)||(F["#text"]="#text"in F?F["#text"]+z:z);
for(let z of G)z.tag==="__proto__"&&w0(F),z.tag in F?Array.isArray(F[z.tag])?F[z.tag].push(z.value):F[z.tag]=[F[z.tag],z.value]:F[z.tag]=z.value;
for(let[z,B]of Object.entries(W))z==="__proto__"&&w0(F),F[z]=B;
return{tag:J,value:F}}
static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};
skipDoctype(){let $=this;$.i+=9;let J=0;for(;$.i<$.z;){let Q=$.x[$.i];if(Q==="[")++J;else if(Q==="]")--J;else if(Q===">"&&J===0){++$.i;return}++$.i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}
decodeEntities($){return $.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(J,Q,W,X)=>Q?String.fromCharCode(parseInt(Q,16)):W?String.fromCharCode(parseInt(W,10)):A$.ENTITIES[X]??"")}},
U9=class{serdeContext;setSerdeContext(Z){this.serdeContext=Z}},
lW=class{
from;
to;
keys;
constructor(Z,$){this.from=Z,this.to=$;let J=Object.keys(this.from),Q=new Set(J);Q.delete("__type"),this.keys=Q}
mark(Z){this.keys.delete(Z)}
hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}
writeUnknown(){if(this.hasUnknown()){let Z=this.keys.values().next().value,$=this.from[Z];this.to.$unknown=[Z,$]}}};
function sW(Z){Object.defineProperty(Z,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}
var m5=class extends U9{
settings;
stringDeserializer;
constructor(Z){super(),this.settings=Z,this.stringDeserializer=new OZ(Z)}
setSerdeContext(Z){this.serdeContext=Z,this.stringDeserializer.setSerdeContext(Z)}
read(
Z,
$,
J){
let Q=P.of(Z),W=Q.getMemberSchemas();
if(Q.isStructSchema()&&Q.isMemberSchema()&&Object.values(W).find(Y=>!!Y.getMemberTraits().eventPayload)){let Y={},K=Object.keys(W)[0];return W[K].isBlobSchema()?Y[K]=$:Y[K]=this.read(W[K],$),Y}
let X=(this.serdeContext?.utf8Encoder??d)($),G=this.parseXml(X);
return this.readSchema(Z,J?G[J]:G)}
readSchema(
Z,
$){
let J=P.of(Z);
if(J.isUnitSchema())return;
let Q=J.getMergedTraits();
if(J.isListSchema()&&!Array.isArray($))return this.readSchema(J,[$]);
if($==null)return $;
if(
typeof $=="object"){
let W=!!Q.xmlFlattened;
if(J.isListSchema()){let G=J.getValueSchema(),Y=[],K=G.getMergedTraits().xmlName??"member",F=W?$:($[0]??$)[K];if(F==null)return Y;let z=Array.isArray(F)?F:[F];for(let B of z)Y.push(this.readSchema(G,B));return Y}
let X={};
if(J.isMapSchema()){let G=J.getKeySchema(),Y=J.getValueSchema(),K;W?K=Array.isArray($)?$:[$]:K=Array.isArray($.entry)?$.entry:[$.entry];let F=G.getMergedTraits().xmlName??"key",z=Y.getMergedTraits().xmlName??"value";for(let B of K){let U=B[F],j=B[z];U==="__proto__"&&sW(X),X[U]=this.readSchema(Y,j)}return X}
if(J.isStructSchema()){let G=J.isUnionSchema(),Y;G&&(Y=new lW($,X));for(let[K,F]of J.structIterator()){let z=F.getMergedTraits(),B=z.httpPayload?z.xmlName??F.getName():F.getMemberTraits().xmlName??K;G&&Y.mark(B),$[B]!=null&&(X[K]=this.readSchema(F,$[B]))}return G&&Y.writeUnknown(),X}
if(J.isDocumentSchema())return $;
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${J.getName(!0)}`)}
return J.isListSchema()?[]:J.isMapSchema()||J.isStructSchema()?{}:this.stringDeserializer.read(J,$)}
parseXml(Z){if(Z.length){let $;try{$=cW(Z)}catch(X){throw X&&typeof X=="object"&&Object.defineProperty(X,"$responseBodyText",{value:Z}),X}let J="#text",Q=Object.keys($)[0],W=$[Q];return W[J]&&(W[Q]=W[J],delete W[J]),cZ(W)}return{}}},
oW=class extends U9{
settings;
buffer;
constructor(Z){super(),this.settings=Z}
write(
Z,
$,
J=""){
this.buffer===void 0&&(this.buffer="");
let Q=P.of(Z);
if(
J&&!J.endsWith(".")&&(J+="."),Q.isBlobSchema())(typeof $=="string"||$ instanceof Uint8Array)&&(this.writeKey(J),this.writeValue((this.serdeContext?.base64Encoder??G7)($)));else if(
Q.isBooleanSchema()||Q.isNumericSchema()||Q.isStringSchema())$!=null?(this.writeKey(J),this.writeValue(String($))):Q.isIdempotencyToken()&&(this.writeKey(J),this.writeValue(s7()));else if(
Q.isBigIntegerSchema())$!=null&&(this.writeKey(J),this.writeValue(String($)));else if(
Q.isBigDecimalSchema())$!=null&&(this.writeKey(J),this.writeValue($ instanceof y?$.string:String($)));else if(
Q.isTimestampSchema()){if($ instanceof Date)switch(this.writeKey(J),t7(Q,this.settings)){case 5:this.writeValue($.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(E7($));break;case 7:this.writeValue(String($.getTime()/1e3));break}}else if(
Q.isDocumentSchema())Array.isArray($)?this.write(79,$,J):$ instanceof Date?this.write(4,$,J):$ instanceof Uint8Array?this.write(21,$,J):$&&typeof $=="object"?this.write(143,$,J):(this.writeKey(J),this.writeValue(String($)));else if(
Q.isListSchema()){
if(
Array.isArray($))if(
$.length===0)this.settings.serializeEmptyLists&&(this.writeKey(J),this.writeValue(""));else{let W=Q.getValueSchema(),X=this.settings.flattenLists||Q.getMergedTraits().xmlFlattened,G=1;for(let Y of $){if(Y==null)continue;let K=W.getMergedTraits(),F=this.getKey("member",K.xmlName,K.ec2QueryName),z=X?`${J}${G}`:`${J}${F}.${G}`;this.write(W,Y,z),++G}}}else if(
Q.isMapSchema()){
if(
$&&typeof $=="object"){
let W=Q.getKeySchema(),X=Q.getValueSchema(),G=Q.getMergedTraits().xmlFlattened,Y=1;
for(let K in $){let F=$[K];if(F==null)continue;let z=W.getMergedTraits(),B=this.getKey("key",z.xmlName,z.ec2QueryName),U=G?`${J}${Y}.${B}`:`${J}entry.${Y}.${B}`,j=X.getMergedTraits(),w=this.getKey("value",j.xmlName,j.ec2QueryName),V=G?`${J}${Y}.${w}`:`${J}entry.${Y}.${w}`;this.write(W,K,U),this.write(X,F,V),++Y}}}else if(
Q.isStructSchema()){
if(
$&&typeof $=="object"){
let W=!1;
for(let[X,G]of Q.structIterator()){if($[X]==null&&!G.isIdempotencyToken())continue;let Y=G.getMergedTraits(),K=this.getKey(X,Y.xmlName,Y.ec2QueryName,"struct"),F=`${J}${K}`;this.write(G,$[X],F),W=!0}
if(!W&&Q.isUnionSchema()){let{$unknown:X}=$;if(Array.isArray(X)){let[G,Y]=X,K=`${J}${G}`;this.write(15,Y,K)}}}}else if(!Q.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${Q.getName(!0)}`)}
flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");let Z=this.buffer;return delete this.buffer,Z}
getKey(Z,$,J,Q){let{ec2:W,capitalizeKeys:X}=this.settings;if(W&&J)return J;let G=$??Z;return X&&Q==="struct"?G[0].toUpperCase()+G.slice(1):G}
writeKey(Z){Z.endsWith(".")&&(Z=Z.slice(0,Z.length-1)),this.buffer+=`&${a7(Z)}=`}
writeValue(Z){this.buffer+=a7(Z)}},
u5=class extends qZ{
options;
serializer;
deserializer;
mixin=new B9;
constructor(
Z){
super({defaultNamespace:Z.defaultNamespace,errorTypeRegistries:Z.errorTypeRegistries}),this.options=Z;
let $={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:Z.xmlNamespace,serviceNamespace:Z.defaultNamespace,serializeEmptyLists:!0};
this.serializer=new oW($),this.deserializer=new m5($)}
getShapeId(){return"aws.protocols#awsQuery"}
setSerdeContext(Z){this.serializer.setSerdeContext(Z),this.deserializer.setSerdeContext(Z)}
getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}
async serializeRequest(Z,$,J){let Q=await super.serializeRequest(Z,$,J);Q.path.endsWith("/")||(Q.path+="/"),Q.headers["content-type"]="application/x-www-form-urlencoded",(R7(Z.input)==="unit"||!Q.body)&&(Q.body="");let W=Z.name.split("#")[1]??Z.name;return Q.body=`Action=${W}&Version=${this.options.version}`+Q.body,Q.body.endsWith("&")&&(Q.body=Q.body.slice(-1)),Q}
async deserializeResponse(
Z,
$,
J){
let Q=this.deserializer,W=P.of(Z.output),X={};
if(J.statusCode>=300){let F=await u(J.body,$);F.byteLength>0&&Object.assign(X,await Q.read(15,F)),await this.handleError(Z,$,J,X,this.deserializeMetadata(J))}
for(let F in J.headers){let z=J.headers[F];delete J.headers[F],J.headers[F.toLowerCase()]=z}
let G=Z.name.split("#")[1]??Z.name,Y=W.isStructSchema()&&this.useNestedResult()?G+"Result":void 0,K=await u(J.body,$);
return K.byteLength>0&&Object.assign(X,await Q.read(W,K,Y)),X.$metadata=this.deserializeMetadata(J),X}
useNestedResult(){return!0}
async handleError(
Z,
$,
J,
Q,
W){
let X=this.loadQueryErrorCode(J,Q)??"Unknown";
this.mixin.compose(this.compositeErrorRegistry,X,this.options.defaultNamespace);
let G=this.loadQueryError(Q)??{},Y=this.loadQueryErrorMessage(Q);
G.message=Y,G.Error={Type:G.Type,Code:G.Code,Message:Y};
let{errorSchema:K,errorMetadata:F}=await this.mixin.getErrorSchemaOrThrowBaseException(X,this.options.defaultNamespace,J,G,W,this.mixin.findQueryCompatibleError),z=P.of(K),B=this.compositeErrorRegistry.getErrorCtor(K)??Error,U=new B({}),j={Type:G.Error.Type,Code:G.Error.Code,Error:G.Error};
for(let[w,V]of z.structIterator()){let H=V.getMergedTraits().xmlName??w,L=G[H]??Q[H];j[w]=this.deserializer.readSchema(V,L)}
throw this.mixin.decorateServiceException(Object.assign(U,F,{$fault:z.getMergedTraits().error,message:Y},j),Q)}
loadQueryErrorCode(Z,$){let J=($.Errors?.[0]?.Error??$.Errors?.Error??$.Error)?.Code;if(J!==void 0)return J;if(Z.statusCode==404)return"NotFound"}
loadQueryError(Z){return Z.Errors?.[0]?.Error??Z.Errors?.Error??Z.Error}
loadQueryErrorMessage(Z){let $=this.loadQueryError(Z);return $?.message??$?.Message??Z.message??Z.Message??"Unknown"}
getDefaultContentType(){return"application/x-www-form-urlencoded"}},
iW=class extends u5{options;constructor(Z){super(Z),this.options=Z;let $={capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,ec2:!0};Object.assign(this.serializer.settings,$)}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){return!1}},
nW=(Z,$)=>{if($?.Error?.Code!==void 0)return $.Error.Code;if($?.Code!==void 0)return $.Code;if(Z.statusCode==404)return"NotFound"},
aW=class extends U9{
settings;
stringBuffer;
byteBuffer;
buffer;
constructor(Z){super(),this.settings=Z}
write(Z,$){let J=P.of(Z);if(J.isStringSchema()&&typeof $=="string")this.stringBuffer=$;else if(J.isBlobSchema())this.byteBuffer="byteLength"in $?$:(this.serdeContext?.base64Decoder??D7)($);else{this.buffer=this.writeStruct(J,$,void 0);let Q=J.getMergedTraits();Q.httpPayload&&!Q.xmlName&&this.buffer.withName(J.getName())}}
flush(){
if(this.byteBuffer!==void 0){let $=this.byteBuffer;return delete this.byteBuffer,$}
if(this.stringBuffer!==void 0){let $=this.stringBuffer;return delete this.stringBuffer,$}
let Z=this.buffer;
return this.settings.xmlNamespace&&(Z?.attributes?.xmlns||Z.addAttribute("xmlns",this.settings.xmlNamespace)),delete this.buffer,Z.toString()}
writeStruct(
Z,
$,
J){
let Q=Z.getMergedTraits(),W=Z.isMemberSchema()&&!Q.httpPayload?Z.getMemberTraits().xmlName??Z.getMemberName():Q.xmlName??Z.getName();
if(!W||!Z.isStructSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${Z.getName(!0)}.`);
let X=h.of(W),[G,Y]=this.getXmlnsAttribute(Z,J);
for(
let[F,z]of Z.structIterator()){
let B=$[F];
if(
B!=null||z.isIdempotencyToken()){
if(z.getMergedTraits().xmlAttribute){X.addAttribute(z.getMergedTraits().xmlName??F,this.writeSimple(z,B));continue}
if(z.isListSchema())this.writeList(z,B,X,Y);else if(z.isMapSchema())this.writeMap(z,B,X,Y);else if(z.isStructSchema())X.addChildNode(this.writeStruct(z,B,Y));else{let U=h.of(z.getMergedTraits().xmlName??z.getMemberName());this.writeSimpleInto(z,B,U,Y),X.addChildNode(U)}}}
let{$unknown:K}=$;
if(K&&Z.isUnionSchema()&&Array.isArray(K)&&Object.keys($).length===1){let[F,z]=K,B=h.of(F);if(typeof z!="string")if($ instanceof h||$ instanceof j0)X.addChildNode($);else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.writeSimpleInto(0,z,B,Y),X.addChildNode(B)}
return Y&&X.addAttribute(G,Y),X}
writeList(
Z,
$,
J,
Q){
if(!Z.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${Z.getName(!0)}`);
let W=Z.getMergedTraits(),
X=Z.getValueSchema(),
G=X.getMergedTraits(),
Y=!!G.sparse,
K=!!W.xmlFlattened,
[F,z]=this.getXmlnsAttribute(Z,Q),
B=(
U,
j)=>{
if(
X.isListSchema())this.writeList(X,Array.isArray(j)?j:[j],U,z);else if(X.isMapSchema())this.writeMap(X,j,U,z);else if(X.isStructSchema()){let w=this.writeStruct(X,j,z);U.addChildNode(w.withName(K?W.xmlName??Z.getMemberName():G.xmlName??"member"))}else{let w=h.of(K?W.xmlName??Z.getMemberName():G.xmlName??"member");this.writeSimpleInto(X,j,w,z),U.addChildNode(w)}};
if(K)for(let U of $)(Y||U!=null)&&B(J,U);else{let U=h.of(W.xmlName??Z.getMemberName());z&&U.addAttribute(F,z);for(let j of $)(Y||j!=null)&&B(U,j);J.addChildNode(U)}}
writeMap(
Z,
$,
J,
Q,
W=!1){
if(!Z.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${Z.getName(!0)}`);
let X=Z.getMergedTraits(),
G=Z.getKeySchema(),
Y=G.getMergedTraits().xmlName??"key",
K=Z.getValueSchema(),
F=K.getMergedTraits(),
z=F.xmlName??"value",
B=!!F.sparse,
U=!!X.xmlFlattened,
[j,w]=this.getXmlnsAttribute(Z,Q),
V=(H,L,M)=>{let D=h.of(Y,L),[q,O]=this.getXmlnsAttribute(G,w);O&&D.addAttribute(q,O),H.addChildNode(D);let N=h.of(z);K.isListSchema()?this.writeList(K,M,N,w):K.isMapSchema()?this.writeMap(K,M,N,w,!0):K.isStructSchema()?N=this.writeStruct(K,M,w):this.writeSimpleInto(K,M,N,w),H.addChildNode(N)};
if(U)for(let H in $){let L=$[H];if(B||L!=null){let M=h.of(X.xmlName??Z.getMemberName());V(M,H,L),J.addChildNode(M)}}else{let H;W||(H=h.of(X.xmlName??Z.getMemberName()),w&&H.addAttribute(j,w),J.addChildNode(H));for(let L in $){let M=$[L];if(B||M!=null){let D=h.of("entry");V(D,L,M),(W?J:H).addChildNode(D)}}}}
writeSimple(
Z,
$){
if($===null)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
let J=P.of(Z),Q=null;
if(
$&&typeof $=="object")if(
J.isBlobSchema())Q=(this.serdeContext?.base64Encoder??G7)($);else if(
J.isTimestampSchema()&&$ instanceof Date)switch(t7(J,this.settings)){case 5:Q=$.toISOString().replace(".000Z","Z");break;case 6:Q=E7($);break;case 7:Q=String($.getTime()/1e3);break;default:console.warn("Missing timestamp format, using http date",$),Q=E7($);break}else{if(J.isBigDecimalSchema()&&$)return $ instanceof y?$.string:String($);throw J.isMapSchema()||J.isListSchema()?new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${J.getName(!0)}`)}
if((J.isBooleanSchema()||J.isNumericSchema()||J.isBigIntegerSchema()||J.isBigDecimalSchema())&&(Q=String($)),J.isStringSchema()&&($===void 0&&J.isIdempotencyToken()?Q=s7():Q=String($)),Q===null)throw new Error(`Unhandled schema-value pair ${J.getName(!0)}=${$}`);
return Q}
writeSimpleInto(Z,$,J,Q){let W=this.writeSimple(Z,$),X=P.of(Z),G=new j0(W),[Y,K]=this.getXmlnsAttribute(X,Q);K&&J.addAttribute(Y,K),J.addChildNode(G)}
getXmlnsAttribute(Z,$){let J=Z.getMergedTraits(),[Q,W]=J.xmlNamespace??[];return W&&W!==$?[Q?`xmlns:${Q}`:"xmlns",W]:[void 0,void 0]}},
rW=class extends U9{settings;constructor(Z){super(),this.settings=Z}createSerializer(){let Z=new aW(this.settings);return Z.setSerdeContext(this.serdeContext),Z}createDeserializer(){let Z=new m5(this.settings);return Z.setSerdeContext(this.serdeContext),Z}},
tW=class extends DZ{
codec;
serializer;
deserializer;
mixin=new B9;
constructor(Z){super(Z);let $={timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:Z.xmlNamespace,serviceNamespace:Z.defaultNamespace};this.codec=new rW($),this.serializer=new kZ(this.codec.createSerializer(),$),this.deserializer=new IZ(this.codec.createDeserializer(),$)}
getPayloadCodec(){return this.codec}
getShapeId(){return"aws.protocols#restXml"}
async serializeRequest(
Z,
$,
J){
let Q=await super.serializeRequest(Z,$,J),W=P.of(Z.input);
if(!Q.headers["content-type"]){let X=this.mixin.resolveRestContentType(this.getDefaultContentType(),W);X&&(Q.headers["content-type"]=X)}
return typeof Q.body=="string"&&Q.headers["content-type"]===this.getDefaultContentType()&&!Q.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(W)&&(Q.body='<?xml version="1.0" encoding="UTF-8"?>'+Q.body),Q}
async deserializeResponse(Z,$,J){return super.deserializeResponse(Z,$,J)}
async handleError(
Z,
$,
J,
Q,
W){
let X=nW(J,Q)??"Unknown";
if(this.mixin.compose(this.compositeErrorRegistry,X,this.options.defaultNamespace),Q.Error&&typeof Q.Error=="object")for(let w of Object.keys(Q.Error))Q[w]=Q.Error[w],w.toLowerCase()==="message"&&(Q.message=Q.Error[w]);
Q.RequestId&&!W.requestId&&(W.requestId=Q.RequestId);
let{errorSchema:G,errorMetadata:Y}=await this.mixin.getErrorSchemaOrThrowBaseException(X,this.options.defaultNamespace,J,Q,W),K=P.of(G),F=Q.Error?.message??Q.Error?.Message??Q.message??Q.Message??"UnknownError",z=this.compositeErrorRegistry.getErrorCtor(G)??Error,B=new z({});
await this.deserializeHttpMessage(G,$,J,Q);
let U={},j=this.codec.createDeserializer();
for(let[w,V]of K.structIterator()){let H=V.getMergedTraits().xmlName??w,L=Q.Error?.[H]??Q[H];U[w]=j.readSchema(V,L)}
throw this.mixin.decorateServiceException(Object.assign(B,Y,{$fault:K.getMergedTraits().error,message:F},U),Q)}
getDefaultContentType(){return"application/xml"}
hasUnstructuredPayloadBinding(Z){for(let[,$]of Z.structIterator())if($.getMergedTraits().httpPayload)return!($.isStructSchema()||$.isMapSchema()||$.isListSchema());return!1}},
eW=class extends DZ{
serializer;
deserializer;
codec;
mixin=new B9;
constructor(
{defaultNamespace:Z,errorTypeRegistries:$,jsonCodec:J}){super({defaultNamespace:Z,errorTypeRegistries:$});let Q={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=J??new yZ(Q),this.serializer=new kZ(this.codec.createSerializer(),Q),this.deserializer=new IZ(this.codec.createDeserializer(),Q)}
getShapeId(){return"aws.protocols#restJson1"}
getPayloadCodec(){return this.codec}
setSerdeContext(Z){this.codec.setSerdeContext(Z),super.setSerdeContext(Z)}
async serializeRequest(Z,$,J){let Q=await super.serializeRequest(Z,$,J),W=P.of(Z.input);if(!Q.headers["content-type"]){let X=this.mixin.resolveRestContentType(this.getDefaultContentType(),W);X&&(Q.headers["content-type"]=X)}return Q.body==null&&Q.headers["content-type"]===this.getDefaultContentType()&&(Q.body="{}"),Q}
async deserializeResponse(Z,$,J){let Q=await super.deserializeResponse(Z,$,J),W=P.of(Z.output);for(let[X,G]of W.structIterator())G.getMemberTraits().httpPayload&&!(X in Q)&&(Q[X]=null);return Q}
async handleError(
Z,
$,
J,
Q,
W){
let X=KQ(J,Q)??"Unknown";
this.mixin.compose(this.compositeErrorRegistry,X,this.options.defaultNamespace);
let{errorSchema:G,errorMetadata:Y}=await this.mixin.getErrorSchemaOrThrowBaseException(X,this.options.defaultNamespace,J,Q,W),K=P.of(G),F=Q.message??Q.Message??"UnknownError",z=this.compositeErrorRegistry.getErrorCtor(G)??Error,B=new z({});
await this.deserializeHttpMessage(G,$,J,Q);
let U={},j=this.codec.createDeserializer();
for(let[w,V]of K.structIterator()){let H=V.getMergedTraits().jsonName??w;U[w]=j.readObject(V,Q[H])}
throw this.mixin.decorateServiceException(Object.assign(B,Y,{$fault:K.getMergedTraits().error,message:F},U),Q)}
getDefaultContentType(){return"application/json"}};
function c5(Z){let $=Z&&typeof Z=="object"&&"reason"in Z?Z.reason:void 0;if($){if($ instanceof Error){let W=new Error("Request aborted");return W.name="AbortError",W.cause=$,W}let Q=new Error(String($));return Q.name="AbortError",Q}let J=new Error("Request aborted");return J.name="AbortError",J}
var Z8=["ECONNRESET","EPIPE","ETIMEDOUT"],
$8=Z=>{let $={};for(let J in Z){if(!I(Z,J))continue;let Q=Z[J];$[J]=Array.isArray(Q)?Q.join(","):Q}return $},
C={setTimeout:(Z,$)=>setTimeout(Z,$),clearTimeout:Z=>clearTimeout(Z)},
d5=1e3,
J8=(Z,$,J=0)=>{if(!J)return-1;let Q=W=>{let X=C.setTimeout(()=>{Z.destroy(),$(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${J} ms.`),{name:"TimeoutError"}))},J-W),G=Y=>{Y?.connecting?Y.on("connect",()=>{C.clearTimeout(X)}):C.clearTimeout(X)};Z.socket?G(Z.socket):Z.on("socket",G)};return J<2e3?(Q(0),0):C.setTimeout(Q.bind(null,d5),d5)},
Q8=(Z,$,J=0,Q,W)=>J?C.setTimeout(()=>{let X=`@smithy/node-http-handler - [${Q?"ERROR":"WARN"}] a request has exceeded the configured ${J} ms requestTimeout.`;if(Q){let G=Object.assign(new Error(X),{name:"TimeoutError",code:"ETIMEDOUT"});Z.destroy(G),$(G)}else X+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.",W?.warn?.(X)},J):-1,
W8=3e3,
X8=(Z,{keepAlive:$,keepAliveMsecs:J},Q=W8)=>{if($!==!0)return-1;let W=()=>{Z.socket?Z.socket.setKeepAlive($,J||0):Z.on("socket",X=>{X.setKeepAlive($,J||0)})};return Q===0?(W(),0):C.setTimeout(W,Q)},
V0=Z=>{let $=Z?.defaultSocketTimeout;return typeof $=="number"&&Number.isFinite($)&&$>0?$:void 0},
G8=3e3,
l5=(
Z,
$,
J=0,
Q=!1)=>{
if(!Number.isFinite(J)||J<=0)return;
let W;
Z.once("response",K=>W=K);
let X=()=>{if(W?.complete){Z.socket?.destroy();return}let K=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${J} ms of inactivity (${Q?"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutError"});W?.destroy(K),Z.destroy(),$(K)},G=()=>{let{socket:K}=Z;K?K.connecting?K.once("connect",G):(K.setTimeout(J,X),Z.on("close",()=>K.removeListener("timeout",X))):Z.once("socket",G)};
if(J<6e3){G();return}
let Y=C.setTimeout(G,G8);
Z.once("close",()=>C.clearTimeout(Y))},
s5=6e3;
async function Y8(
Z,
$,
J=s5,
Q=!1){
let W=$.headers,X=W?W.Expect||W.expect:void 0,G=-1,Y=!0;
!Q&&X==="100-continue"&&(Y=await Promise.race([new Promise(K=>{G=Number(C.setTimeout(()=>K(!0),Math.max(s5,J)))}),new Promise(K=>{Z.on("continue",()=>{C.clearTimeout(G),K(!0)}),Z.on("response",()=>{C.clearTimeout(G),K(!1)}),Z.on("error",()=>{C.clearTimeout(G),K(!1)})})])),Y&&K8(Z,$.body)}
function K8(
Z,
$){
if($ instanceof j7){$.pipe(Z);return}
if($){let J=Buffer.isBuffer($);if(J||typeof $=="string"){J&&$.byteLength===0?Z.end():Z.end($);return}let Q=$;if(typeof Q=="object"&&Q.buffer&&typeof Q.byteOffset=="number"&&typeof Q.byteLength=="number"){Z.end(Buffer.from(Q.buffer,Q.byteOffset,Q.byteLength));return}Z.end(Buffer.from($));return}
Z.end()}
var j9,
o5,
F8=class I0{
config;
configProvider;
socketWarningTimestamp=0;
externalAgent=!1;
metadata={handlerProtocol:"http/1.1"};
static create($){return typeof $?.handle=="function"?$:new I0($)}
static checkSocketUsage($,J,Q=console){let{sockets:W,requests:X,maxSockets:G}=$;if(typeof G!="number"||G===1/0||Date.now()-15e3<J)return J;if(W&&X)for(let Y in W){if(!I(W,Y))continue;let K=W[Y]?.length??0,F=X[Y]?.length??0;if(K>=G&&F>=2*G)return Q?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${K} and ${F} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return J}
constructor($){this.configProvider=new Promise((J,Q)=>{typeof $=="function"?$().then(W=>{J(this.resolveDefaultConfig(W))}).catch(Q):J(this.resolveDefaultConfig($))})}
destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}
async handle(
$,
{abortSignal:J,requestTimeout:Q}={}){
this.config||(this.config=await this.configProvider);
let W=this.config,X=W.logger,G=$.protocol==="https:";
return!G&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),
new Promise(
(
Y,
K)=>{
let F,z=-1,B=-1,U=-1,j=-1,w=()=>{C.clearTimeout(z),C.clearTimeout(B),C.clearTimeout(U),C.clearTimeout(j)},V=async k=>{await F,w(),Y(k)},H=async k=>{await F,w(),K(k)};
if(J?.aborted){let k=c5(J);H(k);return}
let L=$.headers,M=L?(L.Expect??L.expect)==="100-continue":!1,D=G?W.httpsAgent:W.httpAgent;
M&&!this.externalAgent&&(D=new(G?u7.Agent:j9)({keepAlive:!1,maxSockets:1/0})),z=C.setTimeout(()=>{this.socketWarningTimestamp=I0.checkSocketUsage(D,this.socketWarningTimestamp,X)},W.socketAcquisitionWarningTimeout??(W.requestTimeout??2e3)+(W.connectionTimeout??1e3));
let q=$.query?$Q($.query):"",O;
if($.username!=null||$.password!=null){let k=$.username??"",S=$.password??"";O=`${k}:${S}`}
let N=$.path;
q&&(N+=`?${q}`),$.fragment&&(N+=`#${$.fragment}`);
let g=$.hostname??"";
g[0]==="["&&g.endsWith("]")?g=$.hostname.slice(1,-1):g=$.hostname;
let X7={headers:$.headers,host:g,method:$.method,path:N,port:$.port,agent:D,auth:O},R=(G?u7.request:o5)(X7,k=>{let S=new M7({statusCode:k.statusCode||-1,reason:k.statusMessage,headers:$8(k.headers),body:k});V({response:S})});
if(R.on("error",k=>{Z8.includes(k.code)?H(Object.assign(k,{name:"TimeoutError"})):H(k)}),J){let k=()=>{R.destroy();let S=c5(J);H(S)};if(typeof J.addEventListener=="function"){let S=J;S.addEventListener("abort",k,{once:!0}),R.once("close",()=>S.removeEventListener("abort",k))}else J.onabort=k}
let E=Q??W.requestTimeout;
B=J8(R,H,W.connectionTimeout),U=Q8(R,H,E,W.throwOnRequestTimeout,X??console);
let U7=W.socketTimeout===void 0?V0(W):void 0;
U7?l5(R,H,U7,!0):l5(R,H,W.socketTimeout);
let T=X7.agent;
typeof T=="object"&&"keepAlive"in T&&(j=X8(R,{keepAlive:T.keepAlive,keepAliveMsecs:T.keepAliveMsecs})),F=Y8(R,$,E,this.externalAgent).catch(k=>(w(),K(k)))})}
updateHttpClientConfig($,J){this.config=void 0,this.configProvider=this.configProvider.then(Q=>{switch($){case Symbol.for("logger"):$="logger",J=Q.logger??J;break;case Symbol.for("@smithy/defaultSocketTimeout"):$="defaultSocketTimeout",J=V0(Q)??J;break}return{...Q,[$]:J}})}
httpHandlerConfigs(){return this.config??{}}
resolveDefaultConfig(
$){
let{requestTimeout:J,connectionTimeout:Q,socketTimeout:W,socketAcquisitionWarningTimeout:X,httpAgent:G,httpsAgent:Y,throwOnRequestTimeout:K,logger:F}=$||{},z=!0,B=50,U;
return{
connectionTimeout:Q,
requestTimeout:J,
socketTimeout:W,
defaultSocketTimeout:V0($),
socketAcquisitionWarningTimeout:X,
throwOnRequestTimeout:K,
httpAgentProvider:()=>U??=(async()=>{let j=await import("node:http"),{Agent:w,request:V}=j.default??j;return o5=V,j9=w,G instanceof j9||typeof G?.destroy=="function"?(this.externalAgent=!0,G):new j9({keepAlive:z,maxSockets:B,...G})})(),
httpsAgent:Y instanceof u7.Agent||typeof Y?.destroy=="function"?(this.externalAgent=!0,Y):new u7.Agent({keepAlive:z,maxSockets:B,...Y}),
logger:F}}},
i5="AWS_ACCESS_KEY_ID",
n5="AWS_SECRET_ACCESS_KEY",
z8="AWS_SESSION_TOKEN",
B8="AWS_CREDENTIAL_EXPIRATION",
U8="AWS_CREDENTIAL_SCOPE",
j8="AWS_ACCOUNT_ID",
a5=Z=>async()=>{
Z?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
let $=process.env[i5],J=process.env[n5],Q=process.env[z8],W=process.env[B8],X=process.env[U8],G=process.env[j8];
if($&&J){let Y={accessKeyId:$,secretAccessKey:J,...Q&&{sessionToken:Q},...W&&{expiration:new Date(W)},...X&&{credentialScope:X},...G&&{accountId:G}};return n9(Y,"CREDENTIALS_ENV_VARS","g"),Y}
throw new r("Unable to find environment variable credentials.",{logger:Z?.logger})},
r5="AWS_EC2_METADATA_DISABLED",
w8=async Z=>{
let{ENV_CMDS_FULL_URI:$,ENV_CMDS_RELATIVE_URI:J,fromContainerMetadata:Q,fromInstanceMetadata:W}=await import("./providers.mjs").then(X=>X.b);
if(process.env[J]||process.env[$]){Z.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");let{fromHttp:X}=await import("./providers.mjs").then(G=>G.c);return m9(X(Z),Q(Z))}
return process.env[r5]&&process.env[r5]!=="false"?async()=>{throw new r("EC2 Instance Metadata Service access disabled",{logger:Z.logger})}:(Z.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),W(Z))};
function V8(
Z,
$){
let J=H8(Z),
Q,
W,
X,
G,
Y=async K=>{
if(K?.forceRefresh)return G||(G=J(K).then(F=>{X=F}).finally(()=>{G=void 0})),await G,X;
if(X?.expiration&&X?.expiration?.getTime()<Date.now()&&(X=void 0),Q)await Q;else if(!X||$?.(X))if(X)W||(W=J(K).then(F=>{X=F}).catch(()=>{}).finally(()=>{W=void 0}));else return Q=J(K).then(F=>{X=F}).finally(()=>{Q=void 0}),Y(K);
return X};
return Y}
var H8=Z=>async $=>{let J;for(let Q of Z)try{return await Q($)}catch(W){if(J=W,W?.tryNextLink)continue;throw W}throw J},
t5=!1,
e5=(
Z={})=>V8(
[
async()=>{if(Z.profile??process.env[a0])throw process.env[i5]&&process.env[n5]&&(t5||((Z.logger?.warn&&Z.logger?.constructor?.name!=="NoOpLogger"?Z.logger.warn.bind(Z.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),t5=!0)),new r("AWS_PROFILE is set, skipping fromEnv provider.",{logger:Z.logger,tryNextLink:!0});return Z.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),a5(Z)()},
async $=>{Z.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl:J,ssoAccountId:Q,ssoRegion:W,ssoRoleName:X,ssoSession:G}=Z;if(!J&&!Q&&!W&&!X&&!G)throw new r("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:Z.logger});let{fromSSO:Y}=await import("./providers.mjs").then(K=>K.d);return Y(Z)($)},
async $=>{Z.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");let{fromIni:J}=await import("./providers.mjs").then(Q=>Q.e);return J(Z)($)},
async $=>{Z.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");let{fromProcess:J}=await import("./providers.mjs").then(Q=>Q.f);return J(Z)($)},
async $=>{Z.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");let{fromTokenFile:J}=await import("./providers.mjs").then(Q=>Q.g);return J(Z)($)},
async()=>(Z.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await w8(Z))()),
async()=>{throw new r("Could not load credentials from any providers",{tryNextLink:!1,logger:Z.logger})}],
L8),
L8=Z=>Z?.expiration!==void 0&&Z.expiration.getTime()-Date.now()<3e5,
Z$=new Uint32Array(256);
for(let Z=0;Z<256;++Z){let $=Z;for(let J=0;J<8;++J)$=$&1?3988292384^$>>>1:$>>>1;Z$[Z]=$>>>0}
var H0=4294967295,
M8=class{
digestLength=4;
checksum=H0;
update(Z){for(let $=0;$<Z.length;++$)this.checksum=this.checksum>>>8^Z$[(this.checksum^Z[$])&255]}
digestSync(){return(this.checksum^H0)>>>0}
async digest(){let Z=this.digestSync(),$=new Uint8Array(4);return new DataView($.buffer).setUint32(0,Z,!1),$}
reset(){this.checksum=H0}},
$$=typeof N0.crc32=="function"?N0.crc32:void 0,
J$=$$?D8($$):M8;
function D8(Z){return class{digestLength=4;value=0;update($){this.value=Z($,this.value)}digestSync(){return this.value>>>0}async digest(){let $=new Uint8Array(4);return new DataView($.buffer).setUint32(0,this.digestSync(),!1),$}reset(){this.value=0}}}
var x=64,
Q$=32,
q8=2**53-1,
O8=class m7{
digestLength=Q$;
state=Int32Array.from(W$);
w;
buffer=new Uint8Array(64);
bufferLength=0;
bytesHashed=0;
finished=!1;
inner;
outer;
constructor($){if($){let J=m7.normalizeKey($);this.inner=new m7,this.outer=new m7;let{inner:Q,outer:W}=this,X=new Uint8Array(x*2);for(let G=0;G<x;++G)X[G]=54^J[G],X[G+x]=92^J[G];Q.update(X.subarray(0,x)),W.update(X.subarray(x))}}
update($){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){this.inner.update($);return}let J=Y7($),Q=0,{byteLength:W}=J;if(this.bytesHashed+=W,this.bytesHashed*8>q8)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;W>0;)this.buffer[this.bufferLength++]=J[Q++],W--,this.bufferLength===x&&(this.hashBuffer(),this.bufferLength=0)}
async digest(){let{inner:$,outer:J}=this;if($&&J){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;let Q=$.digestSync();return J.update(Q),J.digestSync()}return this.digestSync()}
reset(){this.state=Int32Array.from(W$),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}
digestSync(){
let $=this.state.slice(),J=this.buffer.slice(),Q=this.bufferLength,W=this.bytesHashed*8,X=new DataView(J.buffer,J.byteOffset,J.byteLength);
if(X.setUint8(Q++,128),(Q-1)%x>=x-8){for(let Y=Q;Y<x;++Y)X.setUint8(Y,0);this.hashBufferWith($,J),Q=0}
for(let Y=Q;Y<x-8;++Y)X.setUint8(Y,0);
X.setUint32(x-8,Math.floor(W/4294967296),!1),X.setUint32(x-4,W,!1),this.hashBufferWith($,J);
let G=new Uint8Array(Q$);
for(let Y=0;Y<8;++Y)G[Y*4]=$[Y]>>>24&255,G[Y*4+1]=$[Y]>>>16&255,G[Y*4+2]=$[Y]>>>8&255,G[Y*4+3]=$[Y]>>>0&255;
return G}
static normalizeKey($){let J=Y7($);if(J.byteLength>x){let Q=new m7;Q.update(J);let W=Q.digestSync(),X=new Uint8Array(x);return X.set(W),X}if(J.byteLength<x){let Q=new Uint8Array(x);return Q.set(J),Q}return J}
hashBuffer(){this.hashBufferWith(this.state,this.buffer)}
hashBufferWith(
$,
J){
let Q=this.w??=new Int32Array(64),W=$[0],X=$[1],G=$[2],Y=$[3],K=$[4],F=$[5],z=$[6],B=$[7];
for(
let U=0;
U<x;
++U){
if(U<16)Q[U]=(J[U*4]&255)<<24|(J[U*4+1]&255)<<16|(J[U*4+2]&255)<<8|J[U*4+3]&255;else{let V=Q[U-2],H=(V>>>17|V<<15)^(V>>>19|V<<13)^V>>>10;V=Q[U-15];let L=(V>>>7|V<<25)^(V>>>18|V<<14)^V>>>3;Q[U]=(H+Q[U-7]|0)+(L+Q[U-16]|0)}
let j=(((K>>>6|K<<26)^(K>>>11|K<<21)^(K>>>25|K<<7))+(K&F^~K&z)|0)+(B+(I8[U]+Q[U]|0)|0)|0,w=((W>>>2|W<<30)^(W>>>13|W<<19)^(W>>>22|W<<10))+(W&X^W&G^X&G)|0;
B=z,z=F,F=K,K=Y+j|0,Y=G,G=X,X=W,W=j+w|0}
$[0]+=W,$[1]+=X,$[2]+=G,$[3]+=Y,$[4]+=K,$[5]+=F,$[6]+=z,$[7]+=B}},
W$=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),
I8=new Int32Array(
[
1116352408,
1899447441,
3049323471,
3921009573,
961987163,
1508970993,
2453635748,
2870763221,
3624381080,
310598401,
607225278,
1426881987,
1925078388,
2162078206,
2614888103,
3248222580,
3835390401,
4022224774,
264347078,
604807628,
770255983,
1249150122,
1555081692,
1996064986,
2554220882,
2821834349,
2952996808,
3210313671,
3336571891,
3584528711,
113926993,
338241895,
666307205,
773529912,
1294757372,
1396182291,
1695183700,
1986661051,
2177026350,
2456956037,
2730485921,
2820302411,
3259730800,
3345764771,
3516065817,
3600352804,
4094571909,
275423344,
430227734,
506948616,
659060556,
883997877,
958139571,
1322822218,
1537002063,
1747873779,
1955562222,
2024104815,
2227730452,
2361852424,
2428436474,
2756734187,
3204031479,
3329325298]),
k8=(()=>{try{return D9("sha256"),!0}catch{return!1}})(),
P8=k8?N8():O8;
function N8(){
return class{
digestLength=32;
secret;
hash;
isHmac;
finished=!1;
constructor(Z){this.secret=Z,this.isHmac=!!Z,this.hash=this.createHash()}
update(Z){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(Z)}
async digest(){let Z;return this.isHmac?(this.finished=!0,Z=this.hash.digest()):Z=this.hash.copy().digest(),new Uint8Array(Z.buffer,Z.byteOffset,Z.byteLength)}
reset(){this.hash=this.createHash(),this.finished=!1}
createHash(){return this.secret?v$("sha256",C8(this.secret)):D9("sha256")}}}
function C8(Z){return typeof Z=="string"?Z:ArrayBuffer.isView(Z)?Buffer.from(Z.buffer,Z.byteOffset,Z.byteLength):Buffer.from(Z)}
var w9={CrtSignerV4:null},
L0="X-Amz-S3session-Token",
X$=L0.toLowerCase(),
x8=class extends U0{
async signWithCredentials(Z,$,J){let Q=G$($);Z.headers[X$]=$.sessionToken;let W=this;return Y$(W,Q),W.signRequest(Z,J??{})}
async presignWithCredentials(Z,$,J){let Q=G$($);return delete Z.headers[X$],Z.headers[L0]=$.sessionToken,Z.query=Z.query??{},Z.query[L0]=$.sessionToken,Y$(this,Q),this.presign(Z,J)}};
function G$(Z){return{accessKeyId:Z.accessKeyId,secretAccessKey:Z.secretAccessKey,expiration:Z.expiration}}
function Y$(Z,$){let J=Z.credentialProvider;Z.credentialProvider=()=>(Z.credentialProvider=J,Promise.resolve($))}
var R8=class{
sigv4aSigner;
sigv4Signer;
signerOptions;
static sigv4aDependency(){return typeof w9.CrtSignerV4=="function"?"crt":typeof g5.SignatureV4a=="function"?"js":"none"}
constructor(Z){this.sigv4Signer=new x8(Z),this.signerOptions=Z}
async sign(Z,$={}){return $.signingRegion==="*"?this.getSigv4aSigner().sign(Z,$):this.sigv4Signer.sign(Z,$)}
async signWithCredentials(Z,$,J={}){if(J.signingRegion==="*"){let Q=this.getSigv4aSigner(),W=w9.CrtSignerV4;if(W&&Q instanceof W)return Q.signWithCredentials(Z,$,J);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(Z,$,J)}
async presign(Z,$={}){if($.signingRegion==="*"){let J=this.getSigv4aSigner(),Q=w9.CrtSignerV4;if(Q&&J instanceof Q)return J.presign(Z,$);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(Z,$)}
async presignWithCredentials(Z,$,J={}){if(J.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(Z,$,J)}
getSigv4aSigner(){
if(
!this.sigv4aSigner){
let Z=w9.CrtSignerV4,$=g5.SignatureV4a;
if(
this.signerOptions.runtime==="node"){if(!Z&&!$)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");if(Z&&typeof Z=="function")this.sigv4aSigner=new Z({...this.signerOptions,signingAlgorithm:1});else if($&&typeof $=="function")this.sigv4aSigner=new $({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{if(!$||typeof $!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new $({...this.signerOptions})}}
return this.sigv4aSigner}};
const A8=Object.freeze(Object.defineProperty({__proto__:null,defaultProvider:e5},Symbol.toStringTag,{value:"Module"})),T8=Object.freeze(Object.defineProperty({__proto__:null,partition:SZ},Symbol.toStringTag,{value:"Module"}));
var V9=class T${
bytes;
constructor($){if(this.bytes=$,$.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}
static fromNumber($){if($>9223372036854776e3||$<-9223372036854776e3)throw new Error(`${$} is too large (or, if negative, too small) to represent as an Int64`);let J=new Uint8Array(8);for(let Q=7,W=Math.abs(Math.round($));Q>-1&&W>0;Q--,W/=256)J[Q]=W;return $<0&&K$(J),new T$(J)}
valueOf(){let $=this.bytes.slice(0),J=$[0]&128;return J&&K$($),parseInt(b($),16)*(J?-1:1)}
toString(){return String(this.valueOf())}};
function K$(Z){for(let $=0;$<8;$++)Z[$]^=255;for(let $=7;$>-1&&(Z[$]++,Z[$]===0);$--);}
var F$=class{
toUtf8;
fromUtf8;
constructor(Z,$){this.toUtf8=Z,this.fromUtf8=$}
format(
Z){
let $=[];
for(let W in Z){if(!I(Z,W))continue;let X=this.fromUtf8(W);if(X.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${X.byteLength}`);$.push(Uint8Array.from([X.byteLength]),X,this.formatHeaderValue(Z[W]))}
let J=new Uint8Array($.reduce((W,X)=>W+X.byteLength,0)),Q=0;
for(let W of $)J.set(W,Q),Q+=W.byteLength;
return J}
formatHeaderValue(
Z){
switch(
Z.type){
case"boolean":return Uint8Array.from([Z.value?0:1]);
case"byte":return Uint8Array.from([2,Z.value]);
case"short":let $=new DataView(new ArrayBuffer(3));return $.setUint8(0,3),$.setInt16(1,Z.value,!1),new Uint8Array($.buffer);
case"integer":let J=new DataView(new ArrayBuffer(5));return J.setUint8(0,4),J.setInt32(1,Z.value,!1),new Uint8Array(J.buffer);
case"long":let Q=new Uint8Array(9);return Q[0]=5,Q.set(Z.value.bytes,1),Q;
case"binary":if(Z.value.byteLength>H9)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${H9} bytes: ${Z.value.byteLength}`);let W=new DataView(new ArrayBuffer(3+Z.value.byteLength));W.setUint8(0,6),W.setUint16(1,Z.value.byteLength,!1);let X=new Uint8Array(W.buffer);return X.set(Z.value,3),X;
case"string":let G=this.fromUtf8(Z.value);if(G.byteLength>H9)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${H9} bytes: ${G.byteLength}`);let Y=new DataView(new ArrayBuffer(3+G.byteLength));Y.setUint8(0,7),Y.setUint16(1,G.byteLength,!1);let K=new Uint8Array(Y.buffer);return K.set(G,3),K;
case"timestamp":let F=new Uint8Array(9);return F[0]=8,F.set(V9.fromNumber(Z.value.valueOf()).bytes,1),F;
case"uuid":if(!g8.test(Z.value))throw new Error(`Invalid UUID received: ${Z.value}`);let z=new Uint8Array(17);return z[0]=9,z.set(T0(Z.value.replace(/-/g,"")),1),z}}
parse(
Z){
let $={},J=0;
for(;
J<Z.byteLength;){
let Q=Z.getUint8(J++),W=this.toUtf8(new Uint8Array(Z.buffer,Z.byteOffset+J,Q));
switch(
J+=Q,Z.getUint8(J++)){
case 0:$[W]={type:B$,value:!0};break;
case 1:$[W]={type:B$,value:!1};break;
case 2:$[W]={type:_8,value:Z.getInt8(J++)};break;
case 3:$[W]={type:b8,value:Z.getInt16(J,!1)},J+=2;break;
case 4:$[W]={type:E8,value:Z.getInt32(J,!1)},J+=4;break;
case 5:$[W]={type:y8,value:new V9(new Uint8Array(Z.buffer,Z.byteOffset+J,8))},J+=8;break;
case 6:let X=Z.getUint16(J,!1);J+=2,$[W]={type:S8,value:new Uint8Array(Z.buffer,Z.byteOffset+J,X)},J+=X;break;
case 7:let G=Z.getUint16(J,!1);J+=2,$[W]={type:f8,value:this.toUtf8(new Uint8Array(Z.buffer,Z.byteOffset+J,G))},J+=G;break;
case 8:$[W]={type:v8,value:new Date(new V9(new Uint8Array(Z.buffer,Z.byteOffset+J,8)).valueOf())},J+=8;break;
case 9:let Y=new Uint8Array(Z.buffer,Z.byteOffset+J,16);J+=16,$[W]={type:h8,value:`${b(Y.subarray(0,4))}-${b(Y.subarray(4,6))}-${b(Y.subarray(6,8))}-${b(Y.subarray(8,10))}-${b(Y.subarray(10))}`};break;
default:throw new Error("Unrecognized header type tag")}}
return $}},
z$;
(function(Z){Z[Z.boolTrue=0]="boolTrue",Z[Z.boolFalse=1]="boolFalse",Z[Z.byte=2]="byte",Z[Z.short=3]="short",Z[Z.integer=4]="integer",Z[Z.long=5]="long",Z[Z.byteArray=6]="byteArray",Z[Z.string=7]="string",Z[Z.timestamp=8]="timestamp",Z[Z.uuid=9]="uuid"})(z$||(z$={}));
var B$="boolean",_8="byte",b8="short",E8="integer",y8="long",S8="binary",f8="string",v8="timestamp",h8="uuid",g8=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,H9=32767,U$=4,Q7=U$*2,B7=4,p8=Q7+B7*2;
function m8(
{byteLength:Z,byteOffset:$,buffer:J}){
if(Z<p8)throw new Error("Provided message too short to accommodate event stream message overhead");
let Q=new DataView(J,$,Z),W=Q.getUint32(0,!1);
if(Z!==W)throw new Error("Reported message length does not match received message length");
let X=Q.getUint32(U$,!1),G=Q.getUint32(Q7,!1),Y=Q.getUint32(Z-B7,!1),K=new J$;
if(K.update(new Uint8Array(J,$,Q7)),G!==K.digestSync())throw new Error(`The prelude checksum specified in the message (${G}) does not match the calculated CRC32 checksum (${K.digestSync()})`);
if(K.update(new Uint8Array(J,$+Q7,Z-(Q7+B7))),Y!==K.digestSync())throw new Error(`The message checksum (${K.digestSync()}) did not match the expected value of ${Y}`);
return{headers:new DataView(J,$+Q7+B7,X),body:new Uint8Array(J,$+Q7+B7+X,W-X-(Q7+B7+B7))}}
var j$=class{
headerMarshaller;
messageBuffer;
isEndOfStream;
constructor(Z,$){this.headerMarshaller=new F$(Z,$),this.messageBuffer=[],this.isEndOfStream=!1}
feed(Z){this.messageBuffer.push(this.decode(Z))}
endOfStream(){this.isEndOfStream=!0}
getMessage(){let Z=this.messageBuffer.pop(),$=this.isEndOfStream;return{getMessage(){return Z},isEndOfStream(){return $}}}
getAvailableMessages(){let Z=this.messageBuffer;this.messageBuffer=[];let $=this.isEndOfStream;return{getMessages(){return Z},isEndOfStream(){return $}}}
encode(
{headers:Z,body:$}){
let J=this.headerMarshaller.format(Z),Q=J.byteLength+$.byteLength+16,W=new Uint8Array(Q),X=new DataView(W.buffer,W.byteOffset,W.byteLength),G=new J$;
return X.setUint32(0,Q,!1),X.setUint32(4,J.byteLength,!1),G.update(W.subarray(0,8)),X.setUint32(8,G.digestSync(),!1),W.set(J,12),W.set($,J.byteLength+12),G.update(W.subarray(8,Q-4)),X.setUint32(Q-4,G.digestSync(),!1),W}
decode(Z){let{headers:$,body:J}=m8(Z);return{headers:this.headerMarshaller.parse($),body:J}}
formatHeaders(Z){return this.headerMarshaller.format(Z)}},
w$=class{options;constructor(Z){this.options=Z}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let Z of this.options.inputStream)yield this.options.decoder.decode(Z)}},
V$=class{options;constructor(Z){this.options=Z}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let Z of this.options.messageStream)yield this.options.encoder.encode(Z);this.options.includeEndFrame&&(yield new Uint8Array(0))}},
H$=class{options;constructor(Z){this.options=Z}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let Z of this.options.messageStream){let $=await this.options.deserializer(Z);$!==void 0&&(yield $)}}},
L$=class{options;constructor(Z){this.options=Z}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let Z of this.options.inputStream)yield this.options.serializer(Z)}};
function M$(
Z){
let $=0,
J=0,
Q=null,
W=null,
X=Y=>{if(typeof Y!="number")throw new Error("Attempted to allocate an event message where size was not a number: "+Y);$=Y,J=4,Q=new Uint8Array(Y),new DataView(Q.buffer).setUint32(0,Y,!1)},
G=async function*(){
let Y=Z[Symbol.asyncIterator]();
for(;;){
let{value:K,done:F}=await Y.next();
if(F){if($)if($===J)yield Q;else throw new Error("Truncated event message received.");else return;return}
let z=K.length,B=0;
for(;B<z;){if(!Q){let j=z-B;W||(W=new Uint8Array(4));let w=Math.min(4-J,j);if(W.set(K.slice(B,B+w),J),J+=w,B+=w,J<4)break;X(new DataView(W.buffer).getUint32(0,!1)),W=null}let U=Math.min($-J,z-B);Q.set(K.slice(B,B+U),J),J+=U,B+=U,$&&$===J&&(yield Q,Q=null,$=0,J=0)}}};
return{[Symbol.asyncIterator]:G}}
function u8(Z,$){let J=M0($.deserializer,$.toUtf8);return{[Symbol.asyncIterator]:async function*(){for await(let Q of Z){let W=$.eventStreamCodec.decode(Q),X=await J(W);X!==void 0&&(yield X)}}}}
function M0(
Z,
$){
return async function(
J){
let{value:Q}=J.headers[":message-type"];
if(
Q==="error"){let W=new Error(J.headers[":error-message"].value||"UnknownError");throw W.name=J.headers[":error-code"].value,W}else if(Q==="exception"){let W=J.headers[":exception-type"].value,X={[W]:J},G=await Z(X);if(G.$unknown){let Y=new Error($(J.body));throw Y.name=W,Y}throw G[W]}else if(Q==="event"){let W={[J.headers[":event-type"].value]:J},X=await Z(W);return X.$unknown?void 0:X}else throw Error(`Unrecognizable event type: ${J.headers[":event-type"].value}`)}}
var D0=class{
eventStreamCodec;
utfEncoder;
constructor({utf8Encoder:Z,utf8Decoder:$}){this.eventStreamCodec=new j$(Z,$),this.utfEncoder=Z}
deserialize(Z,$){let J=M$(Z);return new H$({messageStream:new w$({inputStream:J,decoder:this.eventStreamCodec}),deserializer:M0($,this.utfEncoder)})}
serialize(Z,$){return new V$({messageStream:new L$({inputStream:Z,serializer:$}),encoder:this.eventStreamCodec,includeEndFrame:!0})}},
c8=Z=>new D0(Z),
D$=class{
universalMarshaller;
constructor({utf8Encoder:Z,utf8Decoder:$}){this.universalMarshaller=new D0({utf8Decoder:$,utf8Encoder:Z})}
deserialize(Z,$){let J=typeof Z[Symbol.asyncIterator]=="function"?Z:l8(Z);return this.universalMarshaller.deserialize(J,$)}
serialize(Z,$){return j7.from(this.universalMarshaller.serialize(Z,$))}},
d8=Z=>new D$(Z);
async function*l8(Z){let $=!1,J=!1,Q=new Array;for(Z.on("error",W=>{if($||($=!0),W)throw W}),Z.on("data",W=>{Q.push(W)}),Z.on("end",()=>{$=!0});!J;){let W=await new Promise(X=>setTimeout(()=>X(Q.shift()),0));W&&(yield W),J=$&&Q.length===0}}
var s8=Z=>({[Symbol.asyncIterator]:async function*(){let $=Z.getReader();try{for(;;){let{done:J,value:Q}=await $.read();if(J)return;yield Q}}finally{$.releaseLock()}}}),
o8=Z=>{let $=Z[Symbol.asyncIterator]();return new ReadableStream({async pull(J){let{done:Q,value:W}=await $.next();if(Q)return J.close();J.enqueue(W)}})},
i8=Z=>Object.assign(Z,{eventStreamMarshaller:Z.eventStreamSerdeProvider(Z)}),
n8=class{
marshaller;
serializer;
deserializer;
serdeContext;
defaultContentType;
compositeErrorRegistry;
constructor({marshaller:Z,serializer:$,deserializer:J,serdeContext:Q,defaultContentType:W,compositeErrorRegistry:X}){this.marshaller=Z,this.serializer=$,this.deserializer=J,this.serdeContext=Q,this.defaultContentType=W,this.compositeErrorRegistry=X}
async serializeEventStream(
{eventStream:Z,requestSchema:$,initialRequest:J,initialMessageType:Q}){
let W=this.marshaller,
X=$.getEventStreamMember(),
G=$.getMemberSchema(X),
Y=this.serializer,
K=this.defaultContentType,
F=Symbol("initialRequestMarker"),
z={async*[Symbol.asyncIterator](){if(J){let B={":event-type":{type:"string",value:Q??"initial-request"},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:K}};Y.write($,J);let U=Y.flush();yield{[F]:!0,headers:B,body:U}}for await(let B of Z)yield B}};
return W.serialize(z,B=>{if(B[F])return{headers:B.headers,body:B.body};let U="";for(let L in B)if(I(B,L)&&L!=="__type"){U=L;break}let{additionalHeaders:j,body:w,eventType:V,explicitPayloadContentType:H}=this.writeEventBody(U,G,B);return{headers:{":event-type":{type:"string",value:V},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:H??K},...j},body:w}})}
async deserializeEventStream(
{response:Z,responseSchema:$,initialResponseContainer:J,initialMessageType:Q}){
let W=this.marshaller,
X=$.getEventStreamMember(),
G=$.getMemberSchema(X).getMemberSchemas(),
Y=Symbol("initialResponseMarker"),
K=W.deserialize(
Z.body,
async B=>{
let U="";
for(let w in B)if(I(B,w)&&w!=="__type"){U=w;break}
let j=B[U].body;
if(
U===(Q??"initial-response")){let w=await this.deserializer.read($,j);return delete w[X],{[Y]:!0,...w}}else if(
U in G){
let w=G[U];
if(
w.isStructSchema()){
let V={},H=!1;
for(
let[L,M]of w.structIterator()){
let{eventHeader:D,eventPayload:q}=M.getMergedTraits();
if(
H=H||!!(D||q),q)M.isBlobSchema()?V[L]=j:M.isStringSchema()?V[L]=(this.serdeContext?.utf8Encoder??d)(j):M.isStructSchema()&&(V[L]=await this.deserializer.read(M,j));else if(D){let O=B[U].headers[L]?.value;O!=null&&(M.isNumericSchema()?O&&typeof O=="object"&&"bytes"in O?V[L]=BigInt(O.toString()):V[L]=Number(O):V[L]=O)}}
return{[U]:await this.readEventMember(w,j,H,V)}}
return{[U]:await this.deserializer.read(w,j)}}else return{$unknown:B}}),
F=K[Symbol.asyncIterator](),
z=await F.next();
if(z.done)return K;
if(z.value?.[Y]){if(!$)throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");for(let B in z.value)I(z.value,B)&&(J[B]=z.value[B])}
return{async*[Symbol.asyncIterator](){for(z?.value?.[Y]||(yield z.value);;){let{done:B,value:U}=await F.next();if(B)break;yield U}}}}
async readEventMember(
Z,
$,
J,
Q){
let W,X=Z.getSchema();
if(Array.isArray(X)&&X[0]===-3){let Y=X[1],K=x7.for(Y);this.compositeErrorRegistry?.copyFrom(K),W=(this.compositeErrorRegistry??K)?.getErrorCtor(X)}
let G=J?Q:$.byteLength===0?{}:await this.deserializer.read(Z,$);
if(W){let Y=G.message??G.Message??"Unknown",K={},F=Z.getMergedTraits().error;return F&&(K.$fault=F),Object.assign(new W({}),K,{message:Y},G)}
return G}
writeEventBody(
Z,
$,
J){
let Q=this.serializer,W=Z,X=null,G,Y=$.getSchema()[4].includes(Z),K={};
if(
Y){
let z=$.getMemberSchema(Z);
if(
z.isStructSchema()){
for(let[B,U]of z.structIterator()){let{eventHeader:j,eventPayload:w}=U.getMergedTraits();if(w)X=B;else if(j){let V=J[Z][B],H="binary";U.isNumericSchema()?(-2)**31<=V&&V<=2**31-1?H="integer":H="long":U.isTimestampSchema()?H="timestamp":U.isStringSchema()?H="string":U.isBooleanSchema()&&(H="boolean"),V!=null&&(K[B]={type:H,value:V},delete J[Z][B])}}
if(X!==null){let B=z.getMemberSchema(X);B.isBlobSchema()?G="application/octet-stream":B.isStringSchema()&&(G="text/plain"),Q.write(B,J[Z][X])}else Q.write(z,J[Z])}else if(z.isUnitSchema())Q.write(z,{});else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.")}else{let[z,B]=J[Z];W=z,Q.write(15,B)}
let F=Q.flush()??new Uint8Array;
return{body:typeof F=="string"?(this.serdeContext?.utf8Decoder??a)(F):F,eventType:W,explicitPayloadContentType:G,additionalHeaders:K}}};
export{
s3 as $,
fW as A,
eQ as B,
u9 as C,
j5 as D,
Z1 as E,
BZ as F,
k6 as G,
p6 as H,
PQ as I,
e6 as J,
i6 as K,
yQ as L,
t3 as M,
dZ as N,
n6 as O,
SQ as P,
e3 as Q,
NQ as R,
xQ as S,
x7 as T,
t1 as U,
P6 as V,
A3 as W,
q1 as X,
n$ as Y,
f6 as Z,
R6 as _,
M5 as a,
P1 as a0,
x1 as a1,
S1 as a2,
p1 as a3,
s1 as a4,
l1 as a5,
fQ as a6,
O1 as a7,
iZ as a8,
R8 as a9,
_ as aA,
i0 as aB,
wJ as aC,
n9 as aD,
eW as aE,
T3 as aF,
$Z as aG,
K3 as aH,
r0 as aI,
G3 as aJ,
F3 as aK,
z3 as aL,
s6 as aM,
a5 as aN,
m9 as aO,
s as aP,
f as aQ,
_3 as aR,
SW as aS,
tW as aT,
iW as aU,
A8 as aV,
T8 as aW,
ZW as aa,
u5 as ab,
r6 as ac,
o1 as ad,
$W as ae,
r as af,
Z7 as ag,
n8 as ah,
d8 as ai,
j$ as aj,
D$ as ak,
F$ as al,
V9 as am,
w$ as an,
V$ as ao,
H$ as ap,
L$ as aq,
D0 as ar,
M$ as as,
M0 as at,
u8 as au,
o8 as av,
s8 as aw,
i8 as ax,
c8 as ay,
O7 as az,
P8 as b,
r9 as c,
D1 as d,
P5 as e,
a as f,
L7 as g,
G7 as h,
D7 as i,
AQ as j,
m3 as k,
RQ as l,
IQ as m,
n,
e5 as o,
c7 as p,
pJ as q,
yW as r,
s0 as s,
d as t,
K7 as u,
d6 as v,
v3 as w,
y3 as x,
x6 as y,
F8 as z};
