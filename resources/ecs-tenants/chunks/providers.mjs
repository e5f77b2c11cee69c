import{
B as C9,
E as u9,
d as _9,
a as d9,
c as f9,
g as L9,
a8 as XY,
n as f,
a9 as RJ,
r as p9,
aa as YY,
S as c9,
T as p,
t as l9,
f as g9,
p as M9,
b as a9,
ab as QY,
N as s9,
e as U9,
ac as $J,
ad as H9,
h as r9,
i as t9,
j as n9,
k as i9,
l as o9,
m as e9,
s as ZZ,
q as JZ,
u as M,
v as XZ,
w as YZ,
x as QZ,
ae as zY,
D as zZ,
y as jZ,
z as F9,
C as BZ,
F as y9,
G as KZ,
H as WZ,
I as GZ,
J as bZ,
K as VZ,
L as qZ,
M as wZ,
O as LZ,
P as MZ,
Q as UZ,
R as HZ,
U as FZ,
V as yZ,
W as DZ,
X as kZ,
Y as xZ,
Z as OZ,
_ as NZ,
$ as IZ,
a0 as vZ,
a1 as RZ,
a2 as $Z,
a3 as AZ,
a4 as TZ,
a5 as PZ,
a6 as hZ,
a7 as EZ,
o as jY,
af as q,
ag as BY,
ah as KY,
ai as WY,
az as oZ,
aA as AJ,
aB as GY,
aC as bY,
aD as O,
aE as eZ,
aF as t,
aG as VY,
aH as D9,
aI as j9,
aJ as TJ,
aK as PJ,
aL as hJ,
aM as qY,
aN as wY,
aO as LY,
aj as MY,
ak as UY,
al as HY,
am as FY,
an as yY,
ao as DY,
ap as kY,
aq as xY,
ar as OY,
as as NY,
at as IY,
au as vY,
av as RY,
aw as $Y,
ax as AY,
ay as TY}from"./sdk.mjs";
import"./base.mjs";
import PY from"node:http";
import hY from"node:fs/promises";
import{promises as SZ,readFileSync as EY}from"node:fs";
import{createHash as SY,createPrivateKey as mY,createPublicKey as CY,sign as uY}from"node:crypto";
import{homedir as _Y}from"node:os";
import{dirname as dY,join as EJ}from"node:path";
import{exec as fY}from"node:child_process";
import{promisify as pY}from"node:util";
var mZ={version:"3.998.3"},
B9="ref",
n=-1,
k9=!0,
SJ="isSet",
mJ="PartitionResult",
x9="booleanEquals",
N="stringEquals",
ZJ="getAttr",
CJ="us-east-1",
uJ="sigv4",
_J="sts",
dJ="https://sts.{Region}.{PartitionResult#dnsSuffix}",
fJ={[B9]:"Endpoint"},
I={[B9]:"Region"},
JJ={[B9]:mJ},
K9={},
pJ=[I],
cJ={
conditions:[
[SJ,[fJ]],
[SJ,pJ],
["aws.partition",pJ,mJ],
[x9,[{[B9]:"UseFIPS"},k9]],
[x9,[{[B9]:"UseDualStack"},k9]],
[N,[I,"aws-global"]],
[x9,[{[B9]:"UseGlobalEndpoint"},k9]],
[N,[I,"eu-central-1"]],
[x9,[{fn:ZJ,argv:[JJ,"supportsDualStack"]},k9]],
[x9,[{fn:ZJ,argv:[JJ,"supportsFIPS"]},k9]],
[N,[I,"ap-south-1"]],
[N,[I,"eu-north-1"]],
[N,[I,"eu-west-1"]],
[N,[I,"eu-west-2"]],
[N,[I,"eu-west-3"]],
[N,[I,"sa-east-1"]],
[N,[I,CJ]],
[N,[I,"us-east-2"]],
[N,[I,"us-west-2"]],
[N,[I,"us-west-1"]],
[N,[I,"ca-central-1"]],
[N,[I,"ap-southeast-1"]],
[N,[I,"ap-northeast-1"]],
[N,[I,"ap-southeast-2"]],
[N,[{fn:ZJ,argv:[JJ,"name"]},"aws-us-gov"]]],
results:[[n],["https://sts.amazonaws.com",{authSchemes:[{name:uJ,signingName:_J,signingRegion:CJ}]}],[dJ,{authSchemes:[{name:uJ,signingName:_J,signingRegion:"{Region}"}]}],[n,"Invalid Configuration: FIPS and custom endpoint are not supported"],[n,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[fJ,K9],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",K9],[n,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",K9],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",K9],[n,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",K9],[n,"DualStack is enabled but this partition does not support DualStack"],[dJ,K9],[n,"Invalid Configuration: Missing Region"]]},
cY=2,
H=1e8,
lY=new Int32Array(
[-1,1,-1,0,30,3,1,4,H+14,2,5,H+14,3,25,6,4,24,7,5,H+1,8,6,9,H+13,7,H+1,10,10,H+1,11,11,H+1,12,12,H+1,13,13,H+1,14,14,H+1,15,15,H+1,16,16,H+1,17,17,H+1,18,18,H+1,19,19,H+1,20,20,H+1,21,21,H+1,22,22,H+1,23,23,H+1,H+2,8,H+11,H+12,4,28,26,9,27,H+10,24,H+8,H+9,8,29,H+7,9,H+6,H+7,3,H+3,31,4,H+4,H+5]),
gY=C9.from(lY,cY,cJ.conditions,cJ.results),
aY=new u9({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),
lJ=(Z,J={})=>aY.get(Z,()=>_9(gY,{endpointParams:Z,logger:J.logger}));
f9.aws=d9;
var sY=Z=>async(J,X,Y)=>{if(!Y)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let Q=await Z(J,X,Y),j=L9(X)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!j)throw new Error(`getEndpointParameterInstructions() is not defined on '${X.commandName}'`);let z=await XY(Y,{getEndpointParameterInstructions:j},J);return Object.assign(Q,z)},
rY=async(Z,J,X)=>({operation:L9(J).operation,region:await f(Z.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),
tY=sY(rY);
function gJ(Z){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:Z.region},propertiesExtractor:(J,X)=>({signingProperties:{config:J,context:X}})}}
function XJ(Z){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:Z.region},propertiesExtractor:(J,X)=>({signingProperties:{config:J,context:X}})}}
function aJ(Z){return{schemeId:"smithy.api#noAuth"}}
var nY=(
Z,
J,
X)=>Y=>{
let Q=Z(Y).properties?.authSchemes;
if(!Q)return J(Y);
let j=[];
for(
let z of Q){
let{name:B,properties:G={},...W}=z,K=B.toLowerCase();
B!==K&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${B}' to '${K}'`);
let V;
if(K==="sigv4a"){V="aws.auth#sigv4a";let w=Q.find(y=>{let F=y.name.toLowerCase();return F!=="sigv4a"&&F.startsWith("sigv4")});if(RJ.sigv4aDependency()==="none"&&w)continue}else if(K.startsWith("sigv4"))V="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${K}'`);
let U=X[V];
if(!U)throw new Error(`Could not find HttpAuthOption create function for '${V}'`);
let b=U(Y);
b.schemeId=V,b.signingProperties={...b.signingProperties||{},...W,...G},j.push(b)}
return j},
iY=Z=>{let J=[];return Z.operation==="AssumeRoleWithWebIdentity"?(J.push(aJ(Z)),J.push(XJ(Z))):(J.push(gJ(Z)),J.push(XJ(Z))),J},
oY=nY(lJ,iY,{"aws.auth#sigv4":gJ,"aws.auth#sigv4a":XJ,"smithy.api#noAuth":aJ}),
eY=Z=>{let J=p9(Z),X=YY(J);return Object.assign(X,{authSchemePreference:f(Z.authSchemePreference??[])})},
ZQ=Z=>Object.assign(Z,{useDualstackEndpoint:Z.useDualstackEndpoint??!1,useFipsEndpoint:Z.useFipsEndpoint??!1,useGlobalEndpoint:Z.useGlobalEndpoint??!1,defaultSigningName:"sts"}),
JQ={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},
c=class NX extends c9{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(J){super(J),Object.setPrototypeOf(this,NX.prototype)}},
XQ=class IX extends c{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(J){super({name:"ExpiredTokenException",$fault:"client",...J}),Object.setPrototypeOf(this,IX.prototype)}},
YQ=class vX extends c{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(J){super({name:"MalformedPolicyDocumentException",$fault:"client",...J}),Object.setPrototypeOf(this,vX.prototype)}},
QQ=class RX extends c{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(J){super({name:"PackedPolicyTooLargeException",$fault:"client",...J}),Object.setPrototypeOf(this,RX.prototype)}},
zQ=class $X extends c{static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(J){super({name:"RegionDisabledException",$fault:"client",...J}),Object.setPrototypeOf(this,$X.prototype)}},
jQ=class AX extends c{static shapeId="com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(J){super({name:"IDPRejectedClaimException",$fault:"client",...J}),Object.setPrototypeOf(this,AX.prototype)}},
BQ=class TX extends c{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(J){super({name:"InvalidIdentityTokenException",$fault:"client",...J}),Object.setPrototypeOf(this,TX.prototype)}},
KQ=class PX extends c{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(J){super({name:"IDPCommunicationErrorException",$fault:"client",...J}),Object.setPrototypeOf(this,PX.prototype)}},
WQ="Arn",
GQ="AccessKeyId",
bQ="AssumeRole",
VQ="AssumedRoleId",
qQ="AssumeRoleRequest",
wQ="AssumeRoleResponse",
YJ="AssumedRoleUser",
LQ="AssumeRoleWithWebIdentity",
MQ="AssumeRoleWithWebIdentityRequest",
UQ="AssumeRoleWithWebIdentityResponse",
HQ="Audience",
QJ="Credentials",
FQ="ContextAssertion",
sJ="DurationSeconds",
yQ="Expiration",
DQ="ExternalId",
kQ="ExpiredTokenException",
xQ="IDPCommunicationErrorException",
OQ="IDPRejectedClaimException",
NQ="InvalidIdentityTokenException",
IQ="Key",
vQ="MalformedPolicyDocumentException",
rJ="MinimumSessionTokenSize",
tJ="Policy",
nJ="PolicyArns",
RQ="ProviderArn",
$Q="ProvidedContexts",
AQ="ProvidedContextsListType",
TQ="ProvidedContext",
PQ="PolicyDescriptorType",
hQ="ProviderId",
iJ="PackedPolicySize",
EQ="PackedPolicyTooLargeException",
SQ="Provider",
oJ="RoleArn",
mQ="RegionDisabledException",
eJ="RoleSessionName",
CQ="SecretAccessKey",
uQ="SubjectFromWebIdentityToken",
zJ="SourceIdentity",
_Q="SerialNumber",
dQ="SessionToken",
Z7="SessionTokenSize",
J7="SessionTokenUtilization",
fQ="Tags",
pQ="TokenCode",
cQ="TransitiveTagKeys",
lQ="Tag",
gQ="Value",
aQ="WebIdentityToken",
sQ="arn",
rQ="accessKeySecretType",
i="awsQueryError",
o="client",
tQ="clientTokenType",
e="error",
Z9="httpError",
J9="message",
nQ="policyDescriptorListType",
X7="smithy.ts.sdk.synthetic.com.amazonaws.sts",
iQ="tagListType",
D="com.amazonaws.sts",
Y7=new p(X7),
oQ=[-3,X7,"STSServiceException",0,[],[]];
Y7.registerError(oQ,c);
var l=new p(D),eQ=[-3,D,kQ,{[i]:["ExpiredTokenException",400],[e]:o,[Z9]:400},[J9],[0]];
l.registerError(eQ,XQ);
var Z5=[-3,D,xQ,{[i]:["IDPCommunicationError",400],[e]:o,[Z9]:400},[J9],[0]];
l.registerError(Z5,KQ);
var J5=[-3,D,OQ,{[i]:["IDPRejectedClaim",403],[e]:o,[Z9]:403},[J9],[0]];
l.registerError(J5,jQ);
var X5=[-3,D,NQ,{[i]:["InvalidIdentityToken",400],[e]:o,[Z9]:400},[J9],[0]];
l.registerError(X5,BQ);
var Y5=[-3,D,vQ,{[i]:["MalformedPolicyDocument",400],[e]:o,[Z9]:400},[J9],[0]];
l.registerError(Y5,YQ);
var Q5=[-3,D,EQ,{[i]:["PackedPolicyTooLarge",400],[e]:o,[Z9]:400},[J9],[0]];
l.registerError(Q5,QQ);
var z5=[-3,D,mQ,{[i]:["RegionDisabledException",403],[e]:o,[Z9]:403},[J9],[0]];
l.registerError(z5,zQ);
var j5=[Y7,l],
B5=[0,D,rQ,8,0],
K5=[0,D,tQ,8,0],
Q7=[3,D,YJ,0,[VQ,WQ],[0,0],2],
W5=[3,D,qQ,0,[oJ,eJ,nJ,tJ,sJ,fQ,cQ,DQ,_Q,pQ,zJ,$Q,rJ],[0,0,()=>j7,0,1,()=>U5,64,0,0,0,0,()=>M5,1],2],
G5=[3,D,wQ,0,[QJ,YJ,iJ,zJ,J7,Z7],[[()=>z7,0],()=>Q7,1,0,1,1]],
b5=[3,D,MQ,0,[oJ,eJ,aQ,hQ,nJ,tJ,sJ,rJ],[0,0,[()=>K5,0],0,()=>j7,0,1,1],3],
V5=[3,D,UQ,0,[QJ,uQ,YJ,iJ,SQ,HQ,zJ,J7,Z7],[[()=>z7,0],0,()=>Q7,1,0,0,0,1,1]],
z7=[3,D,QJ,0,[GQ,CQ,dQ,yQ],[0,[()=>B5,0],0,4],4],
q5=[3,D,PQ,0,[sQ],[0]],
w5=[3,D,TQ,0,[RQ,FQ],[0,0]],
L5=[3,D,lQ,0,[IQ,gQ],[0,0],2],
j7=[1,D,nQ,0,()=>q5],
M5=[1,D,AQ,0,()=>w5],
U5=[1,D,iQ,0,()=>L5],
H5=[9,D,bQ,0,()=>W5,()=>G5],
F5=[9,D,LQ,0,()=>b5,()=>V5],
y5=Z=>(
{
apiVersion:"2011-06-15",
base64Decoder:Z?.base64Decoder??t9,
base64Encoder:Z?.base64Encoder??r9,
disableHostPrefix:Z?.disableHostPrefix??!1,
endpointProvider:Z?.endpointProvider??lJ,
extensions:Z?.extensions??[],
httpAuthSchemeProvider:Z?.httpAuthSchemeProvider??oY,
httpAuthSchemes:Z?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:J=>J.getIdentityProvider("aws.auth#sigv4"),signer:new U9},{schemeId:"aws.auth#sigv4a",identityProvider:J=>J.getIdentityProvider("aws.auth#sigv4a"),signer:new $J},{schemeId:"smithy.api#noAuth",identityProvider:J=>J.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new H9}],
logger:Z?.logger??new s9,
protocol:Z?.protocol??QY,
protocolSettings:Z?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:j5,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},
serviceId:Z?.serviceId??"STS",
sha256:Z?.sha256??a9,
signerConstructor:Z?.signerConstructor??RJ,
urlParser:Z?.urlParser??M9,
utf8Decoder:Z?.utf8Decoder??g9,
utf8Encoder:Z?.utf8Encoder??l9}),
D5=Z=>{
n9(process.version);
let J=i9(Z),X=()=>J().then(o9),Y=y5(Z);
e9(process.version);
let Q={profile:Z?.profile,logger:Y.logger};
return{
...Y,
...Z,
runtime:"node",
defaultsMode:J,
authSchemePreference:Z?.authSchemePreference??M(bZ,Q),
bodyLengthChecker:Z?.bodyLengthChecker??JZ,
defaultSocketTimeout:GZ(Z?.requestHandler,3e5),
defaultUserAgentProvider:Z?.defaultUserAgentProvider??WZ({serviceId:Y.serviceId,clientVersion:mZ.version}),
httpAuthSchemes:Z?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:j=>j.getIdentityProvider("aws.auth#sigv4")||(async z=>await Z.credentialDefaultProvider(z?.__config||{})()),signer:new U9},{schemeId:"aws.auth#sigv4a",identityProvider:j=>j.getIdentityProvider("aws.auth#sigv4a"),signer:new $J},{schemeId:"smithy.api#noAuth",identityProvider:j=>j.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new H9}],
maxAttempts:Z?.maxAttempts??M(KZ,Z),
region:Z?.region??M(BZ,{...y9,...Q}),
requestHandler:F9.create(Z?.requestHandler??X),
retryMode:Z?.retryMode??M({...jZ,default:async()=>(await X()).retryMode||zZ},Z),
sigv4aSigningRegionSet:Z?.sigv4aSigningRegionSet??M(zY,Q),
streamCollector:Z?.streamCollector??ZZ,
useDualstackEndpoint:Z?.useDualstackEndpoint??M(QZ,Q),
useFipsEndpoint:Z?.useFipsEndpoint??M(YZ,Q),
userAgentAppId:Z?.userAgentAppId??M(XZ,Q)}},
k5=Z=>{
let J=Z.httpAuthSchemes,X=Z.httpAuthSchemeProvider,Y=Z.credentials;
return{setHttpAuthScheme(Q){let j=J.findIndex(z=>z.schemeId===Q.schemeId);j===-1?J.push(Q):J.splice(j,1,Q)},httpAuthSchemes(){return J},setHttpAuthSchemeProvider(Q){X=Q},httpAuthSchemeProvider(){return X},setCredentials(Q){Y=Q},credentials(){return Y}}},
x5=Z=>({httpAuthSchemes:Z.httpAuthSchemes(),httpAuthSchemeProvider:Z.httpAuthSchemeProvider(),credentials:Z.credentials()}),
O5=(Z,J)=>{let X=Object.assign(VZ(Z),qZ(Z),wZ(Z),k5(Z));return J.forEach(Y=>Y.configure(X)),Object.assign(Z,LZ(X),MZ(X),UZ(X),x5(X))},
jJ=class extends HZ{
config;
constructor(
...[Z]){
let J=D5(Z||{});
super(J),this.initConfig=J;
let X=ZQ(J),Y=FZ(X),Q=yZ(Y),j=DZ(Q),z=j,B=kZ(z),G=eY(B),W=O5(G,Z?.extensions||[]);
this.config=W,
this.middlewareStack.use(xZ(this.config)),
this.middlewareStack.use(OZ(this.config)),
this.middlewareStack.use(NZ(this.config)),
this.middlewareStack.use(IZ(this.config)),
this.middlewareStack.use(vZ(this.config)),
this.middlewareStack.use(RZ(this.config)),
this.middlewareStack.use($Z(this.config)),
this.middlewareStack.use(AZ(this.config,{httpAuthSchemeParametersProvider:tY,identityProviderConfigProvider:async K=>new TZ({"aws.auth#sigv4":K.credentials,"aws.auth#sigv4a":K.credentials})})),
this.middlewareStack.use(PZ(this.config))}
destroy(){super.destroy()}},
B7=hZ(JQ,"AWSSecurityTokenServiceV20110615","STSClient",EZ),
K7={},
W7=(Z,J,X,Y)=>[],
G7=class extends B7(K7,W7,"AssumeRole",H5){},
N5=(Z={})=>{let J;return async X=>(J||(J=jY({...Z})),J(X))},
I5="us-east-1",
v5=(
Z,
J,
X)=>{
let Y;
return async(
Q={})=>{
let{callerClientConfig:j}=Q,z=Z.clientConfig?.profile??j?.profile,B=Z.logger??j?.logger;
B?.debug("@aws-sdk/credential-providers - fromTemporaryCredentials (STS)");
let G={...Z.params,RoleSessionName:Z.params.RoleSessionName??"aws-sdk-js-"+Date.now()};
if(G?.SerialNumber){if(!Z.mfaCodeProvider)throw new q("Temporary credential requires multi-factor authentication, but no MFA code callback was provided.",{tryNextLink:!1,logger:B});G.TokenCode=await Z.mfaCodeProvider(G?.SerialNumber)}
if(
!Y){
let K=typeof J=="function"?J():void 0,V=[Z.masterCredentials,Z.clientConfig?.credentials,void j?.credentials,j?.credentialDefaultProvider?.(),K],U="STS client default credentials";
if(V[0])U="options.masterCredentials";else if(V[1])U="options.clientConfig.credentials";else{if(V[2])throw U="caller client's credentials",new Error("fromTemporaryCredentials recursion in callerClientConfig.credentials");V[3]?U="caller client's credentialDefaultProvider":V[4]&&(U="AWS SDK default credentials")}
let b=[Z.clientConfig?.region,j?.region,await X?.({profile:z}),I5],w="default partition's default region";
b[0]?w="options.clientConfig.region":b[1]?w="caller client's region":b[2]&&(w="file or env region");
let y=[b7(Z.clientConfig?.requestHandler),b7(j?.requestHandler)],F="STS default requestHandler";
y[0]?F="options.clientConfig.requestHandler":y[1]&&(F="caller client's requestHandler"),B?.debug?.(`@aws-sdk/credential-providers - fromTemporaryCredentials STS client init with ${w}=${await BY(CZ(b))()}, ${U}, ${F}.`),Y=new jJ({userAgentAppId:j?.userAgentAppId,...Z.clientConfig,credentials:CZ(V),logger:B,profile:z,region:CZ(b),requestHandler:CZ(y)})}
if(Z.clientPlugins)for(let K of Z.clientPlugins)Y.middlewareStack.use(K);
let{Credentials:W}=await Y.send(new G7(G));
if(!W||!W.AccessKeyId||!W.SecretAccessKey)throw new q(`Invalid response from STS.assumeRole call with role ${G.RoleArn}`,{logger:B});
return{accessKeyId:W.AccessKeyId,secretAccessKey:W.SecretAccessKey,sessionToken:W.SessionToken,expiration:W.Expiration,credentialScope:W.CredentialScope}}},
b7=Z=>Z?.metadata?.handlerProtocol==="h2"?void 0:Z,
CZ=Z=>{for(let J of Z)if(J!==void 0)return J},
R5=Z=>v5(Z,N5,async({profile:J=process.env.AWS_PROFILE})=>M({environmentVariableSelector:X=>X.AWS_REGION,configFileSelector:X=>X.region,default:()=>{}},{...y9,profile:J})());
const $5=Object.freeze(Object.defineProperty({__proto__:null,fromTemporaryCredentials:R5},Symbol.toStringTag,{value:"Module"})),
A5=Object.freeze(
Object.defineProperty(
{
__proto__:null,
EventStreamCodec:MY,
EventStreamMarshaller:UY,
EventStreamSerde:KY,
HeaderMarshaller:HY,
Int64:FY,
MessageDecoderStream:yY,
MessageEncoderStream:DY,
SmithyMessageDecoderStream:kY,
SmithyMessageEncoderStream:xY,
UniversalEventStreamMarshaller:OY,
eventStreamSerdeProvider:WY,
getChunkedStream:NY,
getMessageUnmarshaller:IY,
getUnmarshalledStream:vY,
iterableToReadableStream:RY,
readableStreamToIterable:$Y,
resolveEventStreamSerdeConfig:AY,
universalEventStreamSerdeProvider:TY},
Symbol.toStringTag,
{value:"Module"}));
var V7=Z=>!!Z&&typeof Z=="object"&&typeof Z.AccessKeyId=="string"&&typeof Z.SecretAccessKey=="string"&&typeof Z.Token=="string"&&typeof Z.Expiration=="string",
q7=Z=>({accessKeyId:Z.AccessKeyId,secretAccessKey:Z.SecretAccessKey,sessionToken:Z.Token,expiration:new Date(Z.Expiration),...Z.AccountId&&{accountId:Z.AccountId}}),
T5=1e3,
P5=0,
BJ=({maxRetries:Z=0,timeout:J=1e3})=>({maxRetries:Z,timeout:J});
function O9(
Z){
return new Promise(
(
J,
X)=>{
let Y=PY.request({method:"GET",...Z,hostname:Z.hostname?.replace(/^\[(.+)\]$/,"$1")});
Y.on("error",Q=>{X(Object.assign(new oZ("Unable to connect to instance metadata service"),Q)),Y.destroy()}),Y.on("timeout",()=>{X(new oZ("TimeoutError from instance metadata service")),Y.destroy()}),Y.on("response",Q=>{let{statusCode:j=400}=Q;(j<200||300<=j)&&(X(Object.assign(new oZ("Error response received from instance metadata service"),{statusCode:j})),Y.destroy());let z=[];Q.on("data",B=>{z.push(B)}),Q.on("end",()=>{J(Buffer.concat(z)),Y.destroy()})}),Y.end()})}
var KJ=(Z,J)=>{let X=Z();for(let Y=0;Y<J;Y++)X=X.catch(Z);return X},
N9="AWS_CONTAINER_CREDENTIALS_FULL_URI",
uZ="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
WJ="AWS_CONTAINER_AUTHORIZATION_TOKEN",
w7=(Z={})=>{let{timeout:J,maxRetries:X}=BJ(Z);return()=>KJ(async()=>{let Y=await C5({logger:Z.logger}),Q=JSON.parse(await h5(J,Y));if(!V7(Q))throw new q("Invalid response received from instance metadata service.",{logger:Z.logger});return q7(Q)},X)},
h5=async(Z,J)=>(process.env[WJ]&&(J.headers={...J.headers,Authorization:process.env[WJ]}),(await O9({...J,timeout:Z})).toString()),
E5="169.254.170.2",
S5=new Set(["localhost","127.0.0.1"]),
m5=new Set(["http:","https:"]),
C5=async(
{logger:Z})=>{
if(process.env[uZ])return{hostname:E5,path:process.env[uZ]};
if(
process.env[N9]){
let J;
try{J=new URL(process.env[N9])}catch{throw new q(`${process.env[N9]} is not a valid container metadata service URL`,{tryNextLink:!1,logger:Z})}
if(!J.hostname||!S5.has(J.hostname))throw new q(`${J.hostname} is not a valid container metadata service hostname`,{tryNextLink:!1,logger:Z});
if(!J.protocol||!m5.has(J.protocol))throw new q(`${J.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,logger:Z});
return{protocol:J.protocol,hostname:J.hostname,path:J.pathname+J.search,port:J.port?parseInt(J.port,10):void 0}}
throw new q(`The container metadata credential provider cannot be used unless the ${uZ} or ${N9} environment variable is set`,{tryNextLink:!1,logger:Z})},
u5=class hX extends q{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(J,X=!0){super(J,X),this.tryNextLink=X,Object.setPrototypeOf(this,hX.prototype)}},
I9;
(function(Z){Z.IPv4="http://169.254.169.254",Z.IPv6="http://[fd00:ec2::254]"})(I9||(I9={}));
var _5="AWS_EC2_METADATA_SERVICE_ENDPOINT",d5="ec2_metadata_service_endpoint",f5={environmentVariableSelector:Z=>Z[_5],configFileSelector:Z=>Z[d5],default:void 0},W9;
(function(Z){Z.IPv4="IPv4",Z.IPv6="IPv6"})(W9||(W9={}));
var p5="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
c5="ec2_metadata_service_endpoint_mode",
l5={environmentVariableSelector:Z=>Z[p5],configFileSelector:Z=>Z[c5],default:W9.IPv4},
L7=async()=>M9(await g5()||await a5()),
g5=async()=>M(f5)(),
a5=async()=>{let Z=await M(l5)();switch(Z){case W9.IPv4:return I9.IPv4;case W9.IPv6:return I9.IPv6;default:throw new Error(`Unsupported endpoint mode: ${Z}. Select from ${Object.values(W9)}`)}},
s5="https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html",
M7=(Z,J)=>{let X=300+Math.floor(Math.random()*300),Y=new Date(Date.now()+X*1e3);J.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(Y)}.
For more information, please visit: `+s5);let Q=Z.originalExpiration??Z.expiration;return{...Z,...Q?{originalExpiration:Q}:{},expiration:Y}},
r5=(Z,J={})=>{let X=J?.logger||console,Y;return async()=>{let Q;try{Q=await Z(),Q.expiration&&Q.expiration.getTime()<Date.now()&&(Q=M7(Q,X))}catch(j){if(Y)X.warn("Credential renew failed: ",j),Q=M7(Y,X);else throw j}return Y=Q,Q}},
U7="/latest/meta-data/iam/security-credentials/",
t5="/latest/api/token",
GJ="AWS_EC2_METADATA_V1_DISABLED",
H7="ec2_metadata_v1_disabled",
F7="x-aws-ec2-metadata-token",
y7=(Z={})=>r5(n5(Z),{logger:Z.logger}),
n5=(
Z={})=>{
let J=!1,
{logger:X,profile:Y}=Z,
{timeout:Q,maxRetries:j}=BJ(Z),
z=async(
B,
G)=>{
if(
J||G.headers?.[F7]==null){
let K=!1,V=!1,U=await M({environmentVariableSelector:b=>{let w=b[GJ];if(V=!!w&&w!=="false",w===void 0)throw new q(`${GJ} not set in env, checking config file next.`,{logger:Z.logger});return V},configFileSelector:b=>{let w=b[H7];return K=!!w&&w!=="false",K},default:!1},{profile:Y})();
if(Z.ec2MetadataV1Disabled||U){let b=[];throw Z.ec2MetadataV1Disabled&&b.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"),K&&b.push(`config file profile (${H7})`),V&&b.push(`process environment variable (${GJ})`),new u5(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${b.join(", ")}].`)}}
let W=(await KJ(async()=>{let K;try{K=await o5(G)}catch(V){throw V.statusCode===401&&(J=!1),V}return K},B)).trim();
return KJ(async()=>{let K;try{K=await e5(W,G,Z)}catch(V){throw V.statusCode===401&&(J=!1),V}return K},B)};
return async()=>{
let B=await L7();
if(J)return X?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)"),z(j,{...B,timeout:Q});
{let G;try{G=(await i5({...B,timeout:Q})).toString()}catch(W){if(W?.statusCode===400)throw Object.assign(W,{message:"EC2 Metadata token request returned error"});return(W.message==="TimeoutError"||[403,404,405].includes(W.statusCode))&&(J=!0),X?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)"),z(j,{...B,timeout:Q})}return z(j,{...B,headers:{[F7]:G},timeout:Q})}}},
i5=async Z=>O9({...Z,path:t5,method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),
o5=async Z=>(await O9({...Z,path:U7})).toString(),
e5=async(Z,J,X)=>{let Y=JSON.parse((await O9({...J,path:U7+Z})).toString());if(!V7(Y))throw new q("Invalid response received from instance metadata service.",{logger:X.logger});return q7(Y)};
const Z3=Object.freeze(
Object.defineProperty(
{__proto__:null,DEFAULT_MAX_RETRIES:P5,DEFAULT_TIMEOUT:T5,ENV_CMDS_AUTH_TOKEN:WJ,ENV_CMDS_FULL_URI:N9,ENV_CMDS_RELATIVE_URI:uZ,get Endpoint(){return I9},fromContainerMetadata:w7,fromInstanceMetadata:y7,getInstanceMetadataEndpoint:L7,httpRequest:O9,providerConfigFromInit:BJ},
Symbol.toStringTag,
{value:"Module"}));
var J3="169.254.170.2",
X3="169.254.170.23",
Y3="[fd00:ec2::23]",
Q3=(
Z,
J)=>{
if(
Z.protocol!=="https:"&&!(Z.hostname===J3||Z.hostname===X3||Z.hostname===Y3)){if(Z.hostname.includes("[")){if(Z.hostname==="[::1]"||Z.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(Z.hostname==="localhost")return;let X=Z.hostname.split("."),Y=Q=>{let j=parseInt(Q,10);return 0<=j&&j<=255};if(X[0]==="127"&&Y(X[1])&&Y(X[2])&&Y(X[3])&&X.length===4)return}throw new q(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:J})}};
function z3(Z){return new AJ({protocol:Z.protocol,hostname:Z.hostname,port:Number(Z.port),path:Z.pathname,query:Array.from(Z.searchParams.entries()).reduce((J,[X,Y])=>(J[X]=Y,J),{}),fragment:Z.hash})}
async function j3(
Z,
J){
let X=await GY(Z.body).transformToString();
if(Z.statusCode===200){let Y=JSON.parse(X);if(typeof Y.AccessKeyId!="string"||typeof Y.SecretAccessKey!="string"||typeof Y.Token!="string"||typeof Y.Expiration!="string")throw new q("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:J});return{accessKeyId:Y.AccessKeyId,secretAccessKey:Y.SecretAccessKey,sessionToken:Y.Token,expiration:bY(Y.Expiration)}}
if(Z.statusCode>=400&&Z.statusCode<500){let Y={};try{Y=JSON.parse(X)}catch{}throw Object.assign(new q(`Server responded with status: ${Z.statusCode}`,{logger:J}),{Code:Y.Code,Message:Y.Message})}
throw new q(`Server responded with status: ${Z.statusCode}`,{logger:J})}
var B3=(Z,J,X)=>async()=>{for(let Y=0;Y<J;++Y)try{return await Z()}catch{await new Promise(Q=>setTimeout(Q,X))}return await Z()},
K3="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
W3="http://169.254.170.2",
G3="AWS_CONTAINER_CREDENTIALS_FULL_URI",
b3="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
V3="AWS_CONTAINER_AUTHORIZATION_TOKEN",
D7=(
Z={})=>{
Z.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
let J,
X=Z.awsContainerCredentialsRelativeUri??process.env[K3],
Y=Z.awsContainerCredentialsFullUri??process.env[G3],
Q=Z.awsContainerAuthorizationToken??process.env[V3],
j=Z.awsContainerAuthorizationTokenFile??process.env[b3],
z=Z.logger?.constructor?.name==="NoOpLogger"||!Z.logger?.warn?console.warn:Z.logger.warn.bind(Z.logger);
if(X&&Y&&(z("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),z("awsContainerCredentialsRelativeUri will take precedence.")),Q&&j&&(z("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."),z("awsContainerAuthorizationTokenFile will take precedence.")),X)J=`${W3}${X}`;else if(Y)J=Y;else throw new q(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:Z.logger});
let B=new URL(J);
Q3(B,Z.logger);
let G=F9.create({connectionTimeout:Z.timeout??1e3}),
W=Z.timeout??1e3,
K=B3(async()=>{let V=z3(B);j?V.headers.Authorization=k7((await hY.readFile(j)).toString()):Q&&(V.headers.Authorization=k7(Q));try{let U=await G.handle(V,{requestTimeout:W});return j3(U.response).then(b=>O(b,"CREDENTIALS_HTTP","z"))}catch(U){throw new q(String(U),{logger:Z.logger})}},Z.maxRetries??3,Z.timeout??1e3);
return async()=>{try{return await K()}finally{G.destroy?.()}}},
k7=Z=>{if(Z.includes(`\r
`))throw new q("Authorization token contains invalid \\r\\n sequence.");return Z};
const q3=Object.freeze(Object.defineProperty({__proto__:null,fromHttp:D7},Symbol.toStringTag,{value:"Module"}));
var x7=Z=>Z&&(typeof Z.sso_start_url=="string"||typeof Z.sso_account_id=="string"||typeof Z.sso_session=="string"||typeof Z.sso_region=="string"||typeof Z.sso_role_name=="string"),w3=async(Z,J,X)=>({operation:L9(J).operation,region:await f(Z.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function L3(Z){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:Z.region},propertiesExtractor:(J,X)=>({signingProperties:{config:J,context:X}})}}
function M3(Z){return{schemeId:"smithy.api#noAuth"}}
var U3=Z=>{let J=[];return Z.operation==="GetRoleCredentials"?J.push(M3(Z)):J.push(L3(Z)),J},
H3=Z=>{let J=p9(Z);return Object.assign(J,{authSchemePreference:f(Z.authSchemePreference??[])})},
F3=Z=>Object.assign(Z,{useDualstackEndpoint:Z.useDualstackEndpoint??!1,useFipsEndpoint:Z.useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),
y3={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},
v9="ref",
X9=-1,
_Z=!0,
O7="isSet",
N7="PartitionResult",
dZ="booleanEquals",
bJ="getAttr",
I7={[v9]:"Endpoint"},
VJ={[v9]:N7},
G9={},
v7=[{[v9]:"Region"}],
R7={conditions:[[O7,[I7]],[O7,v7],["aws.partition",v7,N7],[dZ,[{[v9]:"UseFIPS"},_Z]],[dZ,[{[v9]:"UseDualStack"},_Z]],[dZ,[{fn:bJ,argv:[VJ,"supportsDualStack"]},_Z]],[dZ,[{fn:bJ,argv:[VJ,"supportsFIPS"]},_Z]],["stringEquals",[{fn:bJ,argv:[VJ,"name"]},"aws-us-gov"]]],results:[[X9],[X9,"Invalid Configuration: FIPS and custom endpoint are not supported"],[X9,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[I7,G9],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",G9],[X9,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",G9],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",G9],[X9,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",G9],[X9,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",G9],[X9,"Invalid Configuration: Missing Region"]]},
D3=2,
T=1e8,
k3=new Int32Array([-1,1,-1,0,13,3,1,4,T+12,2,5,T+12,3,8,6,4,7,T+11,5,T+9,T+10,4,11,9,6,10,T+8,7,T+6,T+7,5,12,T+5,6,T+4,T+5,3,T+1,14,4,T+2,T+3]),
x3=C9.from(k3,D3,R7.conditions,R7.results),
O3=new u9({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),
N3=(Z,J={})=>O3.get(Z,()=>_9(x3,{endpointParams:Z,logger:J.logger}));
f9.aws=d9;
var R9=class EX extends c9{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(J){super(J),Object.setPrototypeOf(this,EX.prototype)}},
I3=class SX extends R9{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(J){super({name:"InvalidRequestException",$fault:"client",...J}),Object.setPrototypeOf(this,SX.prototype)}},
v3=class mX extends R9{static shapeId="com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(J){super({name:"ResourceNotFoundException",$fault:"client",...J}),Object.setPrototypeOf(this,mX.prototype)}},
R3=class CX extends R9{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(J){super({name:"TooManyRequestsException",$fault:"client",...J}),Object.setPrototypeOf(this,CX.prototype)}},
$3=class uX extends R9{static shapeId="com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(J){super({name:"UnauthorizedException",$fault:"client",...J}),Object.setPrototypeOf(this,uX.prototype)}},
A3="AccessTokenType",
T3="GetRoleCredentials",
P3="GetRoleCredentialsRequest",
h3="GetRoleCredentialsResponse",
E3="InvalidRequestException",
S3="RoleCredentials",
m3="ResourceNotFoundException",
C3="SecretAccessKeyType",
u3="SessionTokenType",
_3="TooManyRequestsException",
d3="UnauthorizedException",
f3="accountId",
p3="accessKeyId",
c3="accessToken",
l3="account_id",
fZ="client",
pZ="error",
g3="expiration",
a3="http",
cZ="httpError",
s3="httpHeader",
$7="httpQuery",
lZ="message",
r3="roleCredentials",
t3="roleName",
n3="role_name",
A7="smithy.ts.sdk.synthetic.com.amazonaws.sso",
i3="secretAccessKey",
o3="sessionToken",
e3="x-amz-sso_bearer_token",
h="com.amazonaws.sso",
T7=new p(A7),
Z8=[-3,A7,"SSOServiceException",0,[],[]];
T7.registerError(Z8,R9);
var $9=new p(h),J8=[-3,h,E3,{[pZ]:fZ,[cZ]:400},[lZ],[0]];
$9.registerError(J8,I3);
var X8=[-3,h,m3,{[pZ]:fZ,[cZ]:404},[lZ],[0]];
$9.registerError(X8,v3);
var Y8=[-3,h,_3,{[pZ]:fZ,[cZ]:429},[lZ],[0]];
$9.registerError(Y8,R3);
var Q8=[-3,h,d3,{[pZ]:fZ,[cZ]:401},[lZ],[0]];
$9.registerError(Q8,$3);
var z8=[T7,$9],
j8=[0,h,A3,8,0],
B8=[0,h,C3,8,0],
K8=[0,h,u3,8,0],
W8=[3,h,P3,0,[t3,f3,c3],[[0,{[$7]:n3}],[0,{[$7]:l3}],[()=>j8,{[s3]:e3}]],3],
G8=[3,h,h3,0,[r3],[[()=>b8,0]]],
b8=[3,h,S3,0,[p3,i3,o3,g3],[0,[()=>B8,0],[()=>K8,0],1]],
V8=[9,h,T3,{[a3]:["GET","/federation/credentials",200]},()=>W8,()=>G8],
q8=Z=>(
{
apiVersion:"2019-06-10",
base64Decoder:Z?.base64Decoder??t9,
base64Encoder:Z?.base64Encoder??r9,
disableHostPrefix:Z?.disableHostPrefix??!1,
endpointProvider:Z?.endpointProvider??N3,
extensions:Z?.extensions??[],
httpAuthSchemeProvider:Z?.httpAuthSchemeProvider??U3,
httpAuthSchemes:Z?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:J=>J.getIdentityProvider("aws.auth#sigv4"),signer:new U9},{schemeId:"smithy.api#noAuth",identityProvider:J=>J.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new H9}],
logger:Z?.logger??new s9,
protocol:Z?.protocol??eZ,
protocolSettings:Z?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:z8,version:"2019-06-10",serviceTarget:"SWBPortalService"},
serviceId:Z?.serviceId??"SSO",
sha256:Z?.sha256??a9,
urlParser:Z?.urlParser??M9,
utf8Decoder:Z?.utf8Decoder??g9,
utf8Encoder:Z?.utf8Encoder??l9}),
w8=Z=>{
n9(process.version);
let J=i9(Z),X=()=>J().then(o9),Y=q8(Z);
e9(process.version);
let Q={profile:Z?.profile,logger:Y.logger};
return{
...Y,
...Z,
runtime:"node",
defaultsMode:J,
authSchemePreference:Z?.authSchemePreference??M(bZ,Q),
bodyLengthChecker:Z?.bodyLengthChecker??JZ,
defaultSocketTimeout:GZ(Z?.requestHandler,3e5),
defaultUserAgentProvider:Z?.defaultUserAgentProvider??WZ({serviceId:Y.serviceId,clientVersion:mZ.version}),
maxAttempts:Z?.maxAttempts??M(KZ,Z),
region:Z?.region??M(BZ,{...y9,...Q}),
requestHandler:F9.create(Z?.requestHandler??X),
retryMode:Z?.retryMode??M({...jZ,default:async()=>(await X()).retryMode||zZ},Z),
streamCollector:Z?.streamCollector??ZZ,
useDualstackEndpoint:Z?.useDualstackEndpoint??M(QZ,Q),
useFipsEndpoint:Z?.useFipsEndpoint??M(YZ,Q),
userAgentAppId:Z?.userAgentAppId??M(XZ,Q)}},
L8=Z=>{
let J=Z.httpAuthSchemes,X=Z.httpAuthSchemeProvider,Y=Z.credentials;
return{setHttpAuthScheme(Q){let j=J.findIndex(z=>z.schemeId===Q.schemeId);j===-1?J.push(Q):J.splice(j,1,Q)},httpAuthSchemes(){return J},setHttpAuthSchemeProvider(Q){X=Q},httpAuthSchemeProvider(){return X},setCredentials(Q){Y=Q},credentials(){return Y}}},
M8=Z=>({httpAuthSchemes:Z.httpAuthSchemes(),httpAuthSchemeProvider:Z.httpAuthSchemeProvider(),credentials:Z.credentials()}),
U8=(Z,J)=>{let X=Object.assign(VZ(Z),qZ(Z),wZ(Z),L8(Z));return J.forEach(Y=>Y.configure(X)),Object.assign(Z,LZ(X),MZ(X),UZ(X),M8(X))},
H8=class extends HZ{
config;
constructor(
...[Z]){
let J=w8(Z||{});
super(J),this.initConfig=J;
let X=F3(J),Y=FZ(X),Q=yZ(Y),j=DZ(Q),z=j,B=kZ(z),G=H3(B),W=U8(G,Z?.extensions||[]);
this.config=W,
this.middlewareStack.use(xZ(this.config)),
this.middlewareStack.use(OZ(this.config)),
this.middlewareStack.use(NZ(this.config)),
this.middlewareStack.use(IZ(this.config)),
this.middlewareStack.use(vZ(this.config)),
this.middlewareStack.use(RZ(this.config)),
this.middlewareStack.use($Z(this.config)),
this.middlewareStack.use(AZ(this.config,{httpAuthSchemeParametersProvider:w3,identityProviderConfigProvider:async K=>new TZ({"aws.auth#sigv4":K.credentials})})),
this.middlewareStack.use(PZ(this.config))}
destroy(){super.destroy()}},
F8=hZ(y3,"SWBPortalService","SSOClient",EZ),
y8={},
D8=(Z,J,X,Y)=>[],
k8=class extends F8(y8,D8,"GetRoleCredentials",V8){},
qJ="To refresh this SSO session run 'aws sso login' with the corresponding profile.",
x8=async(Z,J,X)=>({operation:L9(J).operation,region:await f(Z.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function O8(Z){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:Z.region},propertiesExtractor:(J,X)=>({signingProperties:{config:J,context:X}})}}
function N8(Z){return{schemeId:"smithy.api#noAuth"}}
var I8=Z=>{let J=[];return Z.operation==="CreateToken"?J.push(N8(Z)):J.push(O8(Z)),J},
v8=Z=>{let J=p9(Z);return Object.assign(J,{authSchemePreference:f(Z.authSchemePreference??[])})},
R8=Z=>Object.assign(Z,{useDualstackEndpoint:Z.useDualstackEndpoint??!1,useFipsEndpoint:Z.useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),
$8={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},
A9="ref",
Y9=-1,
gZ=!0,
P7="isSet",
h7="PartitionResult",
aZ="booleanEquals",
wJ="getAttr",
E7={[A9]:"Endpoint"},
LJ={[A9]:h7},
b9={},
S7=[{[A9]:"Region"}],
m7={conditions:[[P7,[E7]],[P7,S7],["aws.partition",S7,h7],[aZ,[{[A9]:"UseFIPS"},gZ]],[aZ,[{[A9]:"UseDualStack"},gZ]],[aZ,[{fn:wJ,argv:[LJ,"supportsDualStack"]},gZ]],[aZ,[{fn:wJ,argv:[LJ,"supportsFIPS"]},gZ]],["stringEquals",[{fn:wJ,argv:[LJ,"name"]},"aws-us-gov"]]],results:[[Y9],[Y9,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Y9,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[E7,b9],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",b9],[Y9,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",b9],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",b9],[Y9,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",b9],[Y9,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",b9],[Y9,"Invalid Configuration: Missing Region"]]},
A8=2,
P=1e8,
T8=new Int32Array([-1,1,-1,0,13,3,1,4,P+12,2,5,P+12,3,8,6,4,7,P+11,5,P+9,P+10,4,11,9,6,10,P+8,7,P+6,P+7,5,12,P+5,6,P+4,P+5,3,P+1,14,4,P+2,P+3]),
P8=C9.from(T8,A8,m7.conditions,m7.results),
h8=new u9({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),
E8=(Z,J={})=>h8.get(Z,()=>_9(P8,{endpointParams:Z,logger:J.logger}));
f9.aws=d9;
var E=class _X extends c9{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(J){super(J),Object.setPrototypeOf(this,_X.prototype)}},
S8=class dX extends E{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(J){super({name:"AccessDeniedException",$fault:"client",...J}),Object.setPrototypeOf(this,dX.prototype),this.error=J.error,this.reason=J.reason,this.error_description=J.error_description}},
m8=class fX extends E{static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(J){super({name:"AuthorizationPendingException",$fault:"client",...J}),Object.setPrototypeOf(this,fX.prototype),this.error=J.error,this.error_description=J.error_description}},
C8=class pX extends E{static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(J){super({name:"ExpiredTokenException",$fault:"client",...J}),Object.setPrototypeOf(this,pX.prototype),this.error=J.error,this.error_description=J.error_description}},
u8=class cX extends E{static shapeId="com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(J){super({name:"InternalServerException",$fault:"server",...J}),Object.setPrototypeOf(this,cX.prototype),this.error=J.error,this.error_description=J.error_description}},
_8=class lX extends E{static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(J){super({name:"InvalidClientException",$fault:"client",...J}),Object.setPrototypeOf(this,lX.prototype),this.error=J.error,this.error_description=J.error_description}},
d8=class gX extends E{static shapeId="com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(J){super({name:"InvalidGrantException",$fault:"client",...J}),Object.setPrototypeOf(this,gX.prototype),this.error=J.error,this.error_description=J.error_description}},
f8=class aX extends E{static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(J){super({name:"InvalidRequestException",$fault:"client",...J}),Object.setPrototypeOf(this,aX.prototype),this.error=J.error,this.reason=J.reason,this.error_description=J.error_description}},
p8=class sX extends E{static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(J){super({name:"InvalidScopeException",$fault:"client",...J}),Object.setPrototypeOf(this,sX.prototype),this.error=J.error,this.error_description=J.error_description}},
c8=class rX extends E{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="client";error;error_description;constructor(J){super({name:"SlowDownException",$fault:"client",...J}),Object.setPrototypeOf(this,rX.prototype),this.error=J.error,this.error_description=J.error_description}},
l8=class tX extends E{static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(J){super({name:"UnauthorizedClientException",$fault:"client",...J}),Object.setPrototypeOf(this,tX.prototype),this.error=J.error,this.error_description=J.error_description}},
g8=class nX extends E{static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(J){super({name:"UnsupportedGrantTypeException",$fault:"client",...J}),Object.setPrototypeOf(this,nX.prototype),this.error=J.error,this.error_description=J.error_description}},
a8="AccessDeniedException",
s8="AuthorizationPendingException",
r8="AccessToken",
t8="ClientSecret",
n8="CreateToken",
i8="CreateTokenRequest",
o8="CreateTokenResponse",
e8="CodeVerifier",
Z6="ExpiredTokenException",
J6="InvalidClientException",
X6="InvalidGrantException",
Y6="InvalidRequestException",
Q6="InternalServerException",
z6="InvalidScopeException",
j6="IdToken",
B6="RefreshToken",
K6="SlowDownException",
W6="UnauthorizedClientException",
G6="UnsupportedGrantTypeException",
b6="accessToken",
u="client",
V6="clientId",
q6="clientSecret",
w6="codeVerifier",
L6="code",
M6="deviceCode",
k="error",
U6="expiresIn",
m="error_description",
H6="grantType",
F6="http",
C="httpError",
y6="idToken",
C7="reason",
u7="refreshToken",
D6="redirectUri",
_7="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",
k6="scope",
x6="server",
O6="tokenType",
x="com.amazonaws.ssooidc",
d7=new p(_7),
N6=[-3,_7,"SSOOIDCServiceException",0,[],[]];
d7.registerError(N6,E);
var S=new p(x),I6=[-3,x,a8,{[k]:u,[C]:400},[k,C7,m],[0,0,0]];
S.registerError(I6,S8);
var v6=[-3,x,s8,{[k]:u,[C]:400},[k,m],[0,0]];
S.registerError(v6,m8);
var R6=[-3,x,Z6,{[k]:u,[C]:400},[k,m],[0,0]];
S.registerError(R6,C8);
var $6=[-3,x,Q6,{[k]:x6,[C]:500},[k,m],[0,0]];
S.registerError($6,u8);
var A6=[-3,x,J6,{[k]:u,[C]:401},[k,m],[0,0]];
S.registerError(A6,_8);
var T6=[-3,x,X6,{[k]:u,[C]:400},[k,m],[0,0]];
S.registerError(T6,d8);
var P6=[-3,x,Y6,{[k]:u,[C]:400},[k,C7,m],[0,0,0]];
S.registerError(P6,f8);
var h6=[-3,x,z6,{[k]:u,[C]:400},[k,m],[0,0]];
S.registerError(h6,p8);
var E6=[-3,x,K6,{[k]:u,[C]:400},[k,m],[0,0]];
S.registerError(E6,c8);
var S6=[-3,x,W6,{[k]:u,[C]:400},[k,m],[0,0]];
S.registerError(S6,l8);
var m6=[-3,x,G6,{[k]:u,[C]:400},[k,m],[0,0]];
S.registerError(m6,g8);
var C6=[d7,S],
u6=[0,x,r8,8,0],
_6=[0,x,t8,8,0],
d6=[0,x,e8,8,0],
f6=[0,x,j6,8,0],
f7=[0,x,B6,8,0],
p6=[3,x,i8,0,[V6,q6,H6,M6,L6,u7,k6,D6,w6],[0,[()=>_6,0],0,0,0,[()=>f7,0],64,0,[()=>d6,0]],3],
c6=[3,x,o8,0,[b6,O6,U6,u7,y6],[[()=>u6,0],0,1,[()=>f7,0],[()=>f6,0]]],
l6=[9,x,n8,{[F6]:["POST","/token",200]},()=>p6,()=>c6],
g6=Z=>(
{
apiVersion:"2019-06-10",
base64Decoder:Z?.base64Decoder??t9,
base64Encoder:Z?.base64Encoder??r9,
disableHostPrefix:Z?.disableHostPrefix??!1,
endpointProvider:Z?.endpointProvider??E8,
extensions:Z?.extensions??[],
httpAuthSchemeProvider:Z?.httpAuthSchemeProvider??I8,
httpAuthSchemes:Z?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:J=>J.getIdentityProvider("aws.auth#sigv4"),signer:new U9},{schemeId:"smithy.api#noAuth",identityProvider:J=>J.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new H9}],
logger:Z?.logger??new s9,
protocol:Z?.protocol??eZ,
protocolSettings:Z?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:C6,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},
serviceId:Z?.serviceId??"SSO OIDC",
sha256:Z?.sha256??a9,
urlParser:Z?.urlParser??M9,
utf8Decoder:Z?.utf8Decoder??g9,
utf8Encoder:Z?.utf8Encoder??l9}),
a6=Z=>{
n9(process.version);
let J=i9(Z),X=()=>J().then(o9),Y=g6(Z);
e9(process.version);
let Q={profile:Z?.profile,logger:Y.logger};
return{
...Y,
...Z,
runtime:"node",
defaultsMode:J,
authSchemePreference:Z?.authSchemePreference??M(bZ,Q),
bodyLengthChecker:Z?.bodyLengthChecker??JZ,
defaultSocketTimeout:GZ(Z?.requestHandler,3e5),
defaultUserAgentProvider:Z?.defaultUserAgentProvider??WZ({serviceId:Y.serviceId,clientVersion:mZ.version}),
maxAttempts:Z?.maxAttempts??M(KZ,Z),
region:Z?.region??M(BZ,{...y9,...Q}),
requestHandler:F9.create(Z?.requestHandler??X),
retryMode:Z?.retryMode??M({...jZ,default:async()=>(await X()).retryMode||zZ},Z),
streamCollector:Z?.streamCollector??ZZ,
useDualstackEndpoint:Z?.useDualstackEndpoint??M(QZ,Q),
useFipsEndpoint:Z?.useFipsEndpoint??M(YZ,Q),
userAgentAppId:Z?.userAgentAppId??M(XZ,Q)}},
s6=Z=>{
let J=Z.httpAuthSchemes,X=Z.httpAuthSchemeProvider,Y=Z.credentials;
return{setHttpAuthScheme(Q){let j=J.findIndex(z=>z.schemeId===Q.schemeId);j===-1?J.push(Q):J.splice(j,1,Q)},httpAuthSchemes(){return J},setHttpAuthSchemeProvider(Q){X=Q},httpAuthSchemeProvider(){return X},setCredentials(Q){Y=Q},credentials(){return Y}}},
r6=Z=>({httpAuthSchemes:Z.httpAuthSchemes(),httpAuthSchemeProvider:Z.httpAuthSchemeProvider(),credentials:Z.credentials()}),
t6=(Z,J)=>{let X=Object.assign(VZ(Z),qZ(Z),wZ(Z),s6(Z));return J.forEach(Y=>Y.configure(X)),Object.assign(Z,LZ(X),MZ(X),UZ(X),r6(X))},
n6=class extends HZ{
config;
constructor(
...[Z]){
let J=a6(Z||{});
super(J),this.initConfig=J;
let X=R8(J),Y=FZ(X),Q=yZ(Y),j=DZ(Q),z=j,B=kZ(z),G=v8(B),W=t6(G,Z?.extensions||[]);
this.config=W,
this.middlewareStack.use(xZ(this.config)),
this.middlewareStack.use(OZ(this.config)),
this.middlewareStack.use(NZ(this.config)),
this.middlewareStack.use(IZ(this.config)),
this.middlewareStack.use(vZ(this.config)),
this.middlewareStack.use(RZ(this.config)),
this.middlewareStack.use($Z(this.config)),
this.middlewareStack.use(AZ(this.config,{httpAuthSchemeParametersProvider:x8,identityProviderConfigProvider:async K=>new TZ({"aws.auth#sigv4":K.credentials})})),
this.middlewareStack.use(PZ(this.config))}
destroy(){super.destroy()}},
i6=hZ($8,"AWSSSOOIDCService","SSOOIDCClient",EZ),
o6={},
e6=(Z,J,X,Y)=>[],
Zz=class extends i6(o6,e6,"CreateToken",l6){},
Jz=async(Z,J={},X)=>{let Y=Q=>J.clientConfig?.[Q]??J.parentClientConfig?.[Q]??X?.[Q];return new n6(Object.assign({},J.clientConfig??{},{region:Z??J.clientConfig?.region,logger:Y("logger"),userAgentAppId:Y("userAgentAppId")}))},
Xz=async(Z,J,X={},Y)=>(await Jz(J,X,Y)).send(new Zz({clientId:Z.clientId,clientSecret:Z.clientSecret,refreshToken:Z.refreshToken,grantType:"refresh_token"})),
p7=Z=>{if(Z.expiration&&Z.expiration.getTime()<Date.now())throw new t(`Token is expired. ${qJ}`,!1)},
Q9=(Z,J,X=!1)=>{if(typeof J>"u")throw new t(`Value not present for '${Z}' in SSO Token${X?". Cannot refresh":""}. ${qJ}`,!1)},
{writeFile:Yz}=SZ,
Qz=(Z,J)=>{let X=VY(Z),Y=JSON.stringify(J,null,2);return Yz(X,Y)},
c7=new Map,
sZ=new Map,
zz=(
Z={})=>async(
{callerClientConfig:J}={})=>{
Z.logger?.debug("@aws-sdk/token-providers - fromSso");
let X=await D9(Z),Y=j9({profile:Z.profile??J?.profile}),Q=X[Y];
if(Q){if(!Q.sso_session)throw new t(`Profile '${Y}' is missing required property 'sso_session'.`)}else throw new t(`Profile '${Y}' could not be found in shared credentials file.`,!1);
let j=Q.sso_session,z=sZ.get(j);
if(z)return await z;
let B=(await TJ(Z))[j];
if(!B)throw new t(`Sso session '${j}' could not be found in shared credentials file.`,!1);
for(let R of["sso_start_url","sso_region"])if(!B[R])throw new t(`Sso session '${j}' is missing required property '${R}'.`,!1);
let G=B.sso_start_url,W=B.sso_region,K;
try{K=await PJ(j)}catch{throw new t(`The SSO session token associated with profile=${Y} was not found or is invalid. ${qJ}`,!1)}
Q9("accessToken",K.accessToken),Q9("expiresAt",K.expiresAt);
let{accessToken:V,expiresAt:U}=K,b={token:V,expiration:new Date(U)};
if(b.expiration.getTime()-Date.now()>3e5)return b;
let w=sZ.get(j);
if(w)return await w;
let y=c7.get(j)??0;
if(Date.now()-y<30*1e3)return p7(b),b;
Q9("clientId",K.clientId,!0),Q9("clientSecret",K.clientSecret,!0),Q9("refreshToken",K.refreshToken,!0);
let F=(
async()=>{
try{c7.set(j,Date.now());let R=await Xz(K,W,Z,J);Q9("accessToken",R.accessToken),Q9("expiresIn",R.expiresIn);let d=new Date(Date.now()+R.expiresIn*1e3);try{await Qz(j,{...K,accessToken:R.accessToken,expiresAt:d.toISOString(),refreshToken:R.refreshToken})}catch{}return{token:R.accessToken,expiration:d}}catch{return p7(b),b}})();
sZ.set(j,F);
try{return await F}finally{sZ.delete(j)}},
T9=!1,
l7=async(
{ssoStartUrl:Z,ssoSession:J,ssoAccountId:X,ssoRegion:Y,ssoRoleName:Q,ssoClient:j,clientConfig:z,parentClientConfig:B,callerClientConfig:G,profile:W,filepath:K,configFilepath:V,ignoreCache:U,logger:b})=>{
let w,y="To refresh this SSO session run aws sso login with the corresponding profile.";
if(
J)try{let z9=await zz({profile:W,filepath:K,configFilepath:V,ignoreCache:U,clientConfig:z,parentClientConfig:B,logger:b})({callerClientConfig:G});w={accessToken:z9.token,expiresAt:new Date(z9.expiration).toISOString()}}catch(z9){throw new q(z9.message,{tryNextLink:T9,logger:b})}else try{w=await PJ(Z)}catch{throw new q(`The SSO session associated with this profile is invalid. ${y}`,{tryNextLink:T9,logger:b})}
if(new Date(w.expiresAt).getTime()-Date.now()<=0)throw new q(`The SSO session associated with this profile has expired. ${y}`,{tryNextLink:T9,logger:b});
let{accessToken:F}=w,R=j||new H8(Object.assign({},z??{},{logger:z?.logger??G?.logger??B?.logger,region:z?.region??Y,userAgentAppId:z?.userAgentAppId??G?.userAgentAppId??B?.userAgentAppId})),d;
try{d=await R.send(new k8({accountId:X,roleName:Q,accessToken:F}))}catch(z9){throw new q(z9,{tryNextLink:T9,logger:b})}
let{roleCredentials:{accessKeyId:E9,secretAccessKey:S9,sessionToken:m9,expiration:w9,credentialScope:IJ,accountId:vJ}={}}=d;
if(!E9||!S9||!m9||!w9)throw new q("SSO returns an invalid temporary credential.",{tryNextLink:T9,logger:b});
let iZ={accessKeyId:E9,secretAccessKey:S9,sessionToken:m9,expiration:new Date(w9),...IJ&&{credentialScope:IJ},...vJ&&{accountId:vJ}};
return J?O(iZ,"CREDENTIALS_SSO","s"):O(iZ,"CREDENTIALS_SSO_LEGACY","u"),iZ},
g7=(Z,J)=>{let{sso_start_url:X,sso_account_id:Y,sso_region:Q,sso_role_name:j}=Z;if(!X||!Y||!Q||!j)throw new q(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(Z).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:J});return Z},
a7=(
Z={})=>async(
{callerClientConfig:J}={})=>{
Z.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
let{ssoStartUrl:X,ssoAccountId:Y,ssoRegion:Q,ssoRoleName:j,ssoSession:z}=Z,{ssoClient:B}=Z,G=j9({profile:Z.profile??J?.profile});
if(
!X&&!Y&&!Q&&!j&&!z){
let W=(await D9(Z))[G];
if(!W)throw new q(`Profile ${G} was not found.`,{logger:Z.logger});
if(!x7(W))throw new q(`Profile ${G} is not configured with SSO credentials.`,{logger:Z.logger});
if(W?.sso_session){let y=(await TJ(Z))[W.sso_session],F=` configurations in profile ${G} and sso-session ${W.sso_session}`;if(Q&&Q!==y.sso_region)throw new q("Conflicting SSO region"+F,{tryNextLink:!1,logger:Z.logger});if(X&&X!==y.sso_start_url)throw new q("Conflicting SSO start_url"+F,{tryNextLink:!1,logger:Z.logger});W.sso_region=y.sso_region,W.sso_start_url=y.sso_start_url}
let{sso_start_url:K,sso_account_id:V,sso_region:U,sso_role_name:b,sso_session:w}=g7(W,Z.logger);
return l7({ssoStartUrl:K,ssoSession:w,ssoAccountId:V,ssoRegion:U,ssoRoleName:b,ssoClient:B,clientConfig:Z.clientConfig,parentClientConfig:Z.parentClientConfig,callerClientConfig:Z.callerClientConfig,profile:G,filepath:Z.filepath,configFilepath:Z.configFilepath,ignoreCache:Z.ignoreCache,logger:Z.logger})}else{
if(!X||!Y||!Q||!j)throw new q('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:Z.logger});
return l7({ssoStartUrl:X,ssoSession:z,ssoAccountId:Y,ssoRegion:Q,ssoRoleName:j,ssoClient:B,clientConfig:Z.clientConfig,parentClientConfig:Z.parentClientConfig,callerClientConfig:Z.callerClientConfig,profile:G,filepath:Z.filepath,configFilepath:Z.configFilepath,ignoreCache:Z.ignoreCache,logger:Z.logger})}};
const jz=Object.freeze(Object.defineProperty({__proto__:null,fromSSO:a7,isSsoProfile:x7,validateSsoProfile:g7},Symbol.toStringTag,{value:"Module"}));
var Bz=(
Z,
J,
X)=>{
if(J.Version!==1)throw Error(`Profile ${Z} credential_process did not return Version 1.`);
if(J.AccessKeyId===void 0||J.SecretAccessKey===void 0)throw Error(`Profile ${Z} credential_process returned invalid credentials.`);
if(J.Expiration){let j=new Date;if(new Date(J.Expiration)<j)throw Error(`Profile ${Z} credential_process returned expired credentials.`)}
let Y=J.AccountId;
!Y&&X?.[Z]?.aws_account_id&&(Y=X[Z].aws_account_id);
let Q={accessKeyId:J.AccessKeyId,secretAccessKey:J.SecretAccessKey,...J.SessionToken&&{sessionToken:J.SessionToken},...J.Expiration&&{expiration:new Date(J.Expiration)},...J.CredentialScope&&{credentialScope:J.CredentialScope},...Y&&{accountId:Y}};
return O(Q,"CREDENTIALS_PROCESS","w"),Q},
Kz=async(
Z,
J,
X)=>{
let Y=J[Z];
if(
J[Z]){let Q=Y.credential_process;if(Q!==void 0){let j=pY(hJ?.getTokenRecord?.().exec??fY);try{let{stdout:z}=await j(Q),B;try{B=JSON.parse(z.trim())}catch{throw Error(`Profile ${Z} credential_process returned invalid JSON.`)}return Bz(Z,B,J)}catch(z){throw new q(z.message,{logger:X})}}else throw new q(`Profile ${Z} did not contain credential_process.`,{logger:X})}else throw new q(`Profile ${Z} could not be found in shared credentials file.`,{logger:X})},
s7=(Z={})=>async({callerClientConfig:J}={})=>{Z.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");let X=await D9(Z);return Kz(j9({profile:Z.profile??J?.profile}),X,Z.logger)},
Wz=class extends B7(K7,W7,"AssumeRoleWithWebIdentity",F5){},
r7=Z=>{if(typeof Z?.Arn=="string"){let J=Z.Arn.split(":");if(J.length>4&&J[4]!=="")return J[4]}},
t7=async(Z,J,X,Y={})=>{let Q=typeof Z=="function"?await Z():Z,j=typeof J=="function"?await J():J,z="",B=Q??j??(z=await qY(Y)());return X?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${Q} (credential provider clientConfig)`,`${j} (contextual client)`,`${z} (STS default: AWS_REGION, profile region, or us-east-1)`),B},
Gz=(
Z,
J)=>{
let X,Y;
return async(
Q,
j)=>{
if(
Y=Q,!X){
let{logger:K=Z?.parentClientConfig?.logger,profile:V=Z?.parentClientConfig?.profile,region:U,requestHandler:b=Z?.parentClientConfig?.requestHandler,credentialProviderLogger:w,userAgentAppId:y=Z?.parentClientConfig?.userAgentAppId}=Z,
F=await t7(U,Z?.parentClientConfig?.region,w,{logger:K,profile:V}),
R=!n7(b);
X=new J({...Z,userAgentAppId:y,profile:V,credentialDefaultProvider:()=>async()=>Y,region:F,requestHandler:R?b:void 0,logger:K})}
let{Credentials:z,AssumedRoleUser:B}=await X.send(new G7(j));
if(!z||!z.AccessKeyId||!z.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${j.RoleArn}`);
let G=r7(B),W={accessKeyId:z.AccessKeyId,secretAccessKey:z.SecretAccessKey,sessionToken:z.SessionToken,expiration:z.Expiration,...z.CredentialScope&&{credentialScope:z.CredentialScope},...G&&{accountId:G}};
return O(W,"CREDENTIALS_STS_ASSUME_ROLE","i"),W}},
bz=(
Z,
J)=>{
let X;
return async Y=>{
if(
!X){
let{logger:G=Z?.parentClientConfig?.logger,profile:W=Z?.parentClientConfig?.profile,region:K,requestHandler:V=Z?.parentClientConfig?.requestHandler,credentialProviderLogger:U,userAgentAppId:b=Z?.parentClientConfig?.userAgentAppId}=Z,
w=await t7(K,Z?.parentClientConfig?.region,U,{logger:G,profile:W}),
y=!n7(V);
X=new J({...Z,userAgentAppId:b,profile:W,region:w,requestHandler:y?V:void 0,logger:G})}
let{Credentials:Q,AssumedRoleUser:j}=await X.send(new Wz(Y));
if(!Q||!Q.AccessKeyId||!Q.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${Y.RoleArn}`);
let z=r7(j),B={accessKeyId:Q.AccessKeyId,secretAccessKey:Q.SecretAccessKey,sessionToken:Q.SessionToken,expiration:Q.Expiration,...Q.CredentialScope&&{credentialScope:Q.CredentialScope},...z&&{accountId:z}};
return z&&O(B,"RESOLVED_ACCOUNT_ID","T"),O(B,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),B}},
n7=Z=>Z?.metadata?.handlerProtocol==="h2",
i7=(Z,J)=>J?class extends Z{constructor(X){super(X);for(let Y of J)this.middlewareStack.use(Y)}}:Z,
Vz=(Z={},J)=>Gz(Z,i7(jJ,J)),
qz=(Z={},J)=>bz(Z,i7(jJ,J)),
o7=Z=>async J=>{
Z.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
let{roleArn:X,roleSessionName:Y,webIdentityToken:Q,providerId:j,policyArns:z,policy:B,durationSeconds:G}=Z,{roleAssumerWithWebIdentity:W}=Z;
return W||(W=qz({...Z.clientConfig,credentialProviderLogger:Z.logger,parentClientConfig:{...J?.callerClientConfig,...Z.parentClientConfig}},Z.clientPlugins)),W({RoleArn:X,RoleSessionName:Y??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:Q,ProviderId:j,PolicyArns:z,Policy:B,DurationSeconds:G})},
e7="AWS_WEB_IDENTITY_TOKEN_FILE",
wz="AWS_ROLE_ARN",
Lz="AWS_ROLE_SESSION_NAME",
ZX=(
Z={})=>async J=>{
Z.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
let X=Z?.webIdentityTokenFile??process.env[e7],Y=Z?.roleArn??process.env[wz],Q=Z?.roleSessionName??process.env[Lz];
if(!X||!Y)throw new q("Web identity configuration not specified",{logger:Z.logger});
let j=await o7({...Z,webIdentityToken:hJ?.getTokenRecord?.()[X]??EY(X,{encoding:"ascii"}),roleArn:Y,roleSessionName:Q})(J);
return X===process.env[e7]&&O(j,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),j},
Mz=(Z,J,X)=>{let Y={EcsContainer:async Q=>(X?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>LY(D7(Q??{}),w7(Q))().then(MJ)),Ec2InstanceMetadata:async Q=>(X?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata"),async()=>y7(Q)().then(MJ)),Environment:async Q=>(X?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment"),async()=>wY(Q)().then(MJ))};if(Z in Y)return Y[Z];throw new q(`Unsupported credential source in profile ${J}. Got ${Z}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:X})},
MJ=Z=>O(Z,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p"),
Uz=(Z,{profile:J="default",logger:X}={})=>!!Z&&typeof Z=="object"&&typeof Z.role_arn=="string"&&["undefined","string"].indexOf(typeof Z.role_session_name)>-1&&["undefined","string"].indexOf(typeof Z.external_id)>-1&&["undefined","string"].indexOf(typeof Z.mfa_serial)>-1&&(Hz(Z,{profile:J,logger:X})||Fz(Z,{profile:J,logger:X})),
Hz=(Z,{profile:J,logger:X})=>{let Y=typeof Z.source_profile=="string"&&typeof Z.credential_source>"u";return Y&&X?.debug?.(`    ${J} isAssumeRoleWithSourceProfile source_profile=${Z.source_profile}`),Y},
Fz=(Z,{profile:J,logger:X})=>{let Y=typeof Z.credential_source=="string"&&typeof Z.source_profile>"u";return Y&&X?.debug?.(`    ${J} isCredentialSourceProfile credential_source=${Z.credential_source}`),Y},
yz=async(
Z,
J,
X,
Y,
Q={},
j)=>{
X.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
let z=J[Z],{source_profile:B,region:G}=z;
if(X.roleAssumer||(X.roleAssumer=Vz({...X.clientConfig,credentialProviderLogger:X.logger,parentClientConfig:{...Y,...X?.parentClientConfig,region:G??X?.parentClientConfig?.region??Y?.region}},X.clientPlugins)),B&&B in Q)throw new q(`Detected a cycle attempting to resolve credentials for profile ${j9(X)}. Profiles visited: `+Object.keys(Q).join(", "),{logger:X.logger});
X.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${B?`source_profile=[${B}]`:`profile=[${Z}]`}`);
let W=B?j(B,J,X,Y,{...Q,[B]:!0},JX(J[B]??{})):(await Mz(z.credential_source,Z,X.logger)(X))();
if(JX(z))return W.then(K=>O(K,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));
{
let K={RoleArn:z.role_arn,RoleSessionName:z.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:z.external_id,DurationSeconds:parseInt(z.duration_seconds||"3600",10)},{mfa_serial:V}=z;
if(V){if(!X.mfaCodeProvider)throw new q(`Profile ${Z} requires multi-factor authentication, but no MFA code callback was provided.`,{logger:X.logger,tryNextLink:!1});K.SerialNumber=V,K.TokenCode=await X.mfaCodeProvider(V)}
let U=await W;
return X.roleAssumer(U,K).then(b=>O(b,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},
JX=Z=>!Z.role_arn&&!!Z.credential_source,
Dz=async(Z,J,X)=>({operation:L9(J).operation,region:await f(Z.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function kz(Z){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:Z.region},propertiesExtractor:(J,X)=>({signingProperties:{config:J,context:X}})}}
function xz(Z){return{schemeId:"smithy.api#noAuth"}}
var Oz=Z=>{let J=[];return Z.operation==="CreateOAuth2Token"?J.push(xz(Z)):J.push(kz(Z)),J},
Nz=Z=>{let J=p9(Z);return Object.assign(J,{authSchemePreference:f(Z.authSchemePreference??[])})},
Iz=Z=>Object.assign(Z,{useDualstackEndpoint:Z.useDualstackEndpoint??!1,useFipsEndpoint:Z.useFipsEndpoint??!1,defaultSigningName:"signin"}),
vz={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},
g="ref",
a=-1,
XX=!1,
V9=!0,
YX="isSet",
q9="booleanEquals",
QX="coalesce",
UJ="PartitionResult",
_="stringEquals",
HJ="getAttr",
zX="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",
jX={[g]:"Endpoint"},
s={fn:HJ,argv:[{[g]:UJ},"name"]},
BX={[g]:"Region"},
KX={[g]:UJ},
rZ={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},
$={},
WX=[BX],
GX={
conditions:[[YX,WX],[q9,[{fn:QX,argv:[{[g]:"IsControlPlane"},XX]},V9]],[YX,[jX]],["aws.partition",WX,UJ],[q9,[{[g]:"UseFIPS"},V9]],[_,[s,"aws"]],[q9,[{fn:QX,argv:[{[g]:"IsOAuthEndpoint"},XX]},V9]],[q9,[{[g]:"UseDualStack"},V9]],[_,[s,"aws-cn"]],[_,[BX,"us-gov-west-1"]],[_,[s,"aws-us-gov"]],[q9,[{fn:HJ,argv:[KX,"supportsFIPS"]},V9]],[_,[s,"aws-iso"]],[_,[s,"aws-iso-b"]],[_,[s,"aws-iso-f"]],[_,[s,"aws-iso-e"]],[_,[s,"aws-eusc"]],[q9,[{fn:HJ,argv:[KX,"supportsDualStack"]},V9]]],
results:[[a],["https://signin.{Region}.api.aws",rZ],["https://signin.{Region}.api.amazonwebservices.com.cn",rZ],[zX,rZ],[a,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",rZ],["https://{Region}.signin.aws.amazon.com",$],["https://{Region}.signin.amazonaws.cn",$],["https://{Region}.signin.amazonaws-us-gov.com",$],["https://{Region}.signin.c2shome.ic.gov",$],["https://{Region}.signin.sc2shome.sgov.gov",$],["https://{Region}.signin.csphome.hci.ic.gov",$],["https://{Region}.signin.csphome.adc-e.uk",$],["https://{Region}.signin.amazonaws-eusc.eu",$],["https://signin-fips.amazonaws-us-gov.com",$],["https://{Region}.signin-fips.amazonaws-us-gov.com",$],["https://{Region}.signin.{PartitionResult#dnsSuffix}",$],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[jX,$],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",$],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",$],[a,"FIPS is enabled but this partition does not support FIPS"],[zX,$],[a,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",$],[a,"Invalid Configuration: Missing Region"]]},
Rz=2,
L=1e8,
$z=new Int32Array(
[
-1,
1,
-1,
0,
6,
3,
2,
36,
4,
4,
5,
L+27,
6,
L+4,
L+27,
1,
29,
7,
2,
36,
8,
3,
9,
31,
4,
22,
10,
5,
19,
11,
7,
21,
12,
8,
L+7,
13,
10,
L+8,
14,
12,
L+9,
15,
13,
L+10,
16,
14,
L+11,
17,
15,
L+12,
18,
16,
L+13,
L+16,
6,
L+5,
20,
7,
21,
L+6,
17,
L+24,
L+25,
6,
L+4,
23,
7,
27,
24,
9,
L+14,
25,
10,
L+15,
26,
11,
L+22,
L+23,
11,
28,
L+21,
17,
L+20,
L+21,
2,
35,
30,
3,
39,
31,
4,
32,
L+27,
6,
L+4,
33,
7,
L+27,
34,
9,
L+14,
L+27,
3,
39,
36,
4,
38,
37,
7,
L+18,
L+19,
6,
L+4,
L+17,
5,
L+1,
40,
8,
L+2,
L+3]),
Az=C9.from($z,Rz,GX.conditions,GX.results),
Tz=new u9({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),
Pz=(Z,J={})=>Tz.get(Z,()=>_9(Az,{endpointParams:Z,logger:J.logger}));
f9.aws=d9;
var P9=class iX extends c9{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(J){super(J),Object.setPrototypeOf(this,iX.prototype)}},
hz=class oX extends P9{static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(J){super({name:"AccessDeniedException",$fault:"client",...J}),Object.setPrototypeOf(this,oX.prototype),this.error=J.error}},
Ez=class eX extends P9{static shapeId="com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(J){super({name:"InternalServerException",$fault:"server",...J}),Object.setPrototypeOf(this,eX.prototype),this.error=J.error}},
Sz=class ZY extends P9{static shapeId="com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(J){super({name:"TooManyRequestsError",$fault:"client",...J}),Object.setPrototypeOf(this,ZY.prototype),this.error=J.error}},
mz=class JY extends P9{static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(J){super({name:"ValidationException",$fault:"client",...J}),Object.setPrototypeOf(this,JY.prototype),this.error=J.error}},
Cz="AccessDeniedException",
uz="AccessToken",
_z="CreateOAuth2Token",
dz="CreateOAuth2TokenRequest",
fz="CreateOAuth2TokenRequestBody",
pz="CreateOAuth2TokenResponseBody",
cz="CreateOAuth2TokenResponse",
lz="CreateOAuth2TokenWithIAM",
gz="CreateOAuth2TokenWithIAMRequest",
az="CreateOAuth2TokenWithIAMResponse",
sz="InternalServerException",
rz="OAuthAccessToken",
tz="RefreshToken",
nz="TooManyRequestsError",
iz="ValidationException",
bX="accessKeyId",
FJ="accessToken",
oz="access_token",
yJ="client",
VX="clientId",
qX="codeVerifier",
ez="code",
r="error",
DJ="expiresIn",
Zj="expires_in",
kJ="grantType",
Jj="grant_type",
wX="http",
xJ="httpError",
LX="idToken",
v="jsonName",
tZ="message",
Xj="resource",
nZ="refreshToken",
MX="redirectUri",
UX="smithy.ts.sdk.synthetic.com.amazonaws.signin",
HX="secretAccessKey",
FX="sessionToken",
Yj="server",
Qj="tokenInput",
zj="tokenOutput",
OJ="tokenType",
jj="token_type",
A="com.amazonaws.signin",
yX=new p(UX),
Bj=[-3,UX,"SigninServiceException",0,[],[]];
yX.registerError(Bj,P9);
var h9=new p(A),Kj=[-3,A,Cz,{[r]:yJ},[r,tZ],[0,0],2];
h9.registerError(Kj,hz);
var Wj=[-3,A,sz,{[r]:Yj,[xJ]:500},[r,tZ],[0,0],2];
h9.registerError(Wj,Ez);
var Gj=[-3,A,nz,{[r]:yJ,[xJ]:429},[r,tZ],[0,0],2];
h9.registerError(Gj,Sz);
var bj=[-3,A,iz,{[r]:yJ,[xJ]:400},[r,tZ],[0,0],2];
h9.registerError(bj,mz);
var Vj=[yX,h9],
qj=[0,A,rz,8,0],
DX=[0,A,tz,8,0],
wj=[3,A,uz,8,[bX,HX,FX],[[0,{[v]:bX}],[0,{[v]:HX}],[0,{[v]:FX}]],3],
Lj=[3,A,dz,0,[Qj],[[()=>Mj,16]],1],
Mj=[3,A,fz,0,[VX,kJ,ez,MX,qX,nZ],[[0,{[v]:VX}],[0,{[v]:kJ}],0,[0,{[v]:MX}],[0,{[v]:qX}],[()=>DX,{[v]:nZ}]],2],
Uj=[3,A,cz,0,[zj],[[()=>Hj,16]],1],
Hj=[3,A,pz,0,[FJ,OJ,DJ,nZ,LX],[[()=>wj,{[v]:FJ}],[0,{[v]:OJ}],[1,{[v]:DJ}],[()=>DX,{[v]:nZ}],[0,{[v]:LX}]],4],
Fj=[3,A,gz,0,[kJ,Xj],[[0,{[v]:Jj}],0],2],
yj=[3,A,az,0,[FJ,OJ,DJ],[[()=>qj,{[v]:oz}],[0,{[v]:jj}],[1,{[v]:Zj}]],3],
Dj=[9,A,_z,{[wX]:["POST","/v1/token",200]},()=>Lj,()=>Uj],
XB=[9,A,lz,{[wX]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>Fj,()=>yj],
kj=Z=>(
{
apiVersion:"2023-01-01",
base64Decoder:Z?.base64Decoder??t9,
base64Encoder:Z?.base64Encoder??r9,
disableHostPrefix:Z?.disableHostPrefix??!1,
endpointProvider:Z?.endpointProvider??Pz,
extensions:Z?.extensions??[],
httpAuthSchemeProvider:Z?.httpAuthSchemeProvider??Oz,
httpAuthSchemes:Z?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:J=>J.getIdentityProvider("aws.auth#sigv4"),signer:new U9},{schemeId:"smithy.api#noAuth",identityProvider:J=>J.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new H9}],
logger:Z?.logger??new s9,
protocol:Z?.protocol??eZ,
protocolSettings:Z?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:Vj,version:"2023-01-01",serviceTarget:"Signin"},
serviceId:Z?.serviceId??"Signin",
sha256:Z?.sha256??a9,
urlParser:Z?.urlParser??M9,
utf8Decoder:Z?.utf8Decoder??g9,
utf8Encoder:Z?.utf8Encoder??l9}),
xj=Z=>{
n9(process.version);
let J=i9(Z),X=()=>J().then(o9),Y=kj(Z);
e9(process.version);
let Q={profile:Z?.profile,logger:Y.logger};
return{
...Y,
...Z,
runtime:"node",
defaultsMode:J,
authSchemePreference:Z?.authSchemePreference??M(bZ,Q),
bodyLengthChecker:Z?.bodyLengthChecker??JZ,
defaultSocketTimeout:GZ(Z?.requestHandler,3e5),
defaultUserAgentProvider:Z?.defaultUserAgentProvider??WZ({serviceId:Y.serviceId,clientVersion:mZ.version}),
maxAttempts:Z?.maxAttempts??M(KZ,Z),
region:Z?.region??M(BZ,{...y9,...Q}),
requestHandler:F9.create(Z?.requestHandler??X),
retryMode:Z?.retryMode??M({...jZ,default:async()=>(await X()).retryMode||zZ},Z),
streamCollector:Z?.streamCollector??ZZ,
useDualstackEndpoint:Z?.useDualstackEndpoint??M(QZ,Q),
useFipsEndpoint:Z?.useFipsEndpoint??M(YZ,Q),
userAgentAppId:Z?.userAgentAppId??M(XZ,Q)}},
Oj=Z=>{
let J=Z.httpAuthSchemes,X=Z.httpAuthSchemeProvider,Y=Z.credentials;
return{setHttpAuthScheme(Q){let j=J.findIndex(z=>z.schemeId===Q.schemeId);j===-1?J.push(Q):J.splice(j,1,Q)},httpAuthSchemes(){return J},setHttpAuthSchemeProvider(Q){X=Q},httpAuthSchemeProvider(){return X},setCredentials(Q){Y=Q},credentials(){return Y}}},
Nj=Z=>({httpAuthSchemes:Z.httpAuthSchemes(),httpAuthSchemeProvider:Z.httpAuthSchemeProvider(),credentials:Z.credentials()}),
Ij=(Z,J)=>{let X=Object.assign(VZ(Z),qZ(Z),wZ(Z),Oj(Z));return J.forEach(Y=>Y.configure(X)),Object.assign(Z,LZ(X),MZ(X),UZ(X),Nj(X))},
vj=class extends HZ{
config;
constructor(
...[Z]){
let J=xj(Z||{});
super(J),this.initConfig=J;
let X=Iz(J),Y=FZ(X),Q=yZ(Y),j=DZ(Q),z=j,B=kZ(z),G=Nz(B),W=Ij(G,Z?.extensions||[]);
this.config=W,
this.middlewareStack.use(xZ(this.config)),
this.middlewareStack.use(OZ(this.config)),
this.middlewareStack.use(NZ(this.config)),
this.middlewareStack.use(IZ(this.config)),
this.middlewareStack.use(vZ(this.config)),
this.middlewareStack.use(RZ(this.config)),
this.middlewareStack.use($Z(this.config)),
this.middlewareStack.use(AZ(this.config,{httpAuthSchemeParametersProvider:Dz,identityProviderConfigProvider:async K=>new TZ({"aws.auth#sigv4":K.credentials})})),
this.middlewareStack.use(PZ(this.config))}
destroy(){super.destroy()}},
Rj=hZ(vz,"Signin","SigninClient",EZ),
$j={IsControlPlane:{type:"staticContextParams",value:!1}},
Aj=(Z,J,X,Y)=>[],
Tj=class extends Rj($j,Aj,"CreateOAuth2Token",Dj){},
Pj=class NJ{
profileData;
init;
callerClientConfig;
static REFRESH_THRESHOLD=300*1e3;
constructor(J,X,Y){this.profileData=J,this.init=X,this.callerClientConfig=Y}
async loadCredentials(){let J=await this.loadToken();if(!J)throw new q(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.logger});let X=J.accessToken,Y=Date.now();return new Date(X.expiresAt).getTime()-Y<=NJ.REFRESH_THRESHOLD?this.refresh(J):this.toCredentials(J.accessToken)}
get logger(){return this.init?.logger}
get loginSession(){return this.profileData.login_session}
toCredentials(J){return{accessKeyId:J.accessKeyId,secretAccessKey:J.secretAccessKey,sessionToken:J.sessionToken,accountId:J.accountId,expiration:new Date(J.expiresAt)}}
async refresh(
J){
let X=await this.loadToken().catch(()=>J),Y=Date.now(),Q=new Date(X.accessToken.expiresAt).getTime(),j=new Date(J.accessToken.expiresAt).getTime(),z=Q<=Y&&j>Y?J:X;
if(new Date(z.accessToken.expiresAt).getTime()-Date.now()>NJ.REFRESH_THRESHOLD)return this.toCredentials(z.accessToken);
let{logger:B,userAgentAppId:G}=this.callerClientConfig??{},
W=(w=>w?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,
K=typeof z.signInRegion=="string"&&z.signInRegion.length>0?z.signInRegion:void 0,
V=K??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,
U=new vj({credentials:{accessKeyId:"",secretAccessKey:""},region:V,requestHandler:W,logger:B,userAgentAppId:G,...this.init?.clientConfig,...K&&{region:K}});
this.createDPoPInterceptor(U.middlewareStack);
let b={tokenInput:{clientId:z.clientId,refreshToken:z.refreshToken,grantType:"refresh_token"}};
try{
let w=await U.send(new Tj(b)),{accessKeyId:y,secretAccessKey:F,sessionToken:R}=w.tokenOutput?.accessToken??{},{refreshToken:d,expiresIn:E9}=w.tokenOutput??{};
if(!y||!F||!R||!d)throw new q("Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1});
let S9=(E9??900)*1e3,m9=new Date(Date.now()+S9),w9={...z,accessToken:{...z.accessToken,accessKeyId:y,secretAccessKey:F,sessionToken:R,expiresAt:m9.toISOString()},refreshToken:d};
return await this.saveToken(w9),this.toCredentials(w9.accessToken)}
catch(
w){
if(w.name==="AccessDeniedException"){let y=w.error,F;switch(y){case"TOKEN_EXPIRED":F="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":F="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":F="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:F=`Failed to refresh token: ${String(w)}. Please re-authenticate using \`aws login\``}throw new q(F,{logger:this.logger,tryNextLink:!1})}
if(new Date(z.accessToken.expiresAt).getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(w)}. Using existing token until expiry.`),this.toCredentials(z.accessToken);
throw new q(`Failed to refresh token: ${String(w)}. Please re-authenticate using aws login`,{logger:this.logger})}}
async loadToken(){
let J=this.getTokenFilePath();
try{let X=await SZ.readFile(J,"utf8"),Y=JSON.parse(X),Q=["accessToken","clientId","refreshToken","dpopKey"].filter(j=>!Y[j]);if(Y.accessToken?.accountId||Q.push("accountId"),Q.length>0)throw new q(`Token validation failed, missing fields: ${Q.join(", ")}`,{logger:this.logger,tryNextLink:!1});return Y}catch(X){throw new q(`Failed to load token from ${J}: ${String(X)}`,{logger:this.logger,tryNextLink:!1})}}
async saveToken(J){let X=this.getTokenFilePath(),Y=dY(X);try{await SZ.mkdir(Y,{recursive:!0})}catch{}await SZ.writeFile(X,JSON.stringify(J,null,2),"utf8")}
getTokenFilePath(){let J=process.env.AWS_LOGIN_CACHE_DIRECTORY??EJ(_Y(),".aws","login","cache"),X=Buffer.from(this.loginSession,"utf8"),Y=SY("sha256").update(X).digest("hex");return EJ(J,`${Y}.json`)}
derToRawSignature(
J){
let X=2;
if(J[X]!==2)throw new Error("Invalid DER signature");
X++;
let Y=J[X++],Q=J.subarray(X,X+Y);
if(X+=Y,J[X]!==2)throw new Error("Invalid DER signature");
X++;
let j=J[X++],z=J.subarray(X,X+j);
Q=Q[0]===0?Q.subarray(1):Q,z=z[0]===0?z.subarray(1):z;
let B=Buffer.concat([Buffer.alloc(32-Q.length),Q]),G=Buffer.concat([Buffer.alloc(32-z.length),z]);
return Buffer.concat([B,G])}
createDPoPInterceptor(J){J.add(X=>async Y=>{if(AJ.isInstance(Y.request)){let Q=Y.request,j=`${Q.protocol}//${Q.hostname}${Q.port?`:${Q.port}`:""}${Q.path}`,z=await this.generateDpop(Q.method,j);Q.headers={...Q.headers,DPoP:z}}return X(Y)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}
async generateDpop(
J="POST",
X){
let Y=await this.loadToken();
try{
let Q=mY({key:Y.dpopKey,format:"pem",type:"sec1"}),j=CY(Q).export({format:"der",type:"spki"}),z=-1;
for(let F=0;F<j.length;F++)if(j[F]===4){z=F;break}
let B=j.slice(z+1,z+33),
G=j.slice(z+33,z+65),
W={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:B.toString("base64url"),y:G.toString("base64url")}},
K={jti:crypto.randomUUID(),htm:J,htu:X,iat:Math.floor(Date.now()/1e3)},
V=Buffer.from(JSON.stringify(W)).toString("base64url"),
U=Buffer.from(JSON.stringify(K)).toString("base64url"),
b=`${V}.${U}`,
w=uY("sha256",Buffer.from(b),Q),
y=this.derToRawSignature(w).toString("base64url");
return`${b}.${y}`}
catch(Q){throw new q(`Failed to generate Dpop proof: ${Q instanceof Error?Q.message:String(Q)}`,{logger:this.logger,tryNextLink:!1})}}},
hj=Z=>async({callerClientConfig:J}={})=>{Z?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");let X=await D9(Z||{}),Y=j9({profile:Z?.profile??J?.profile}),Q=X[Y];if(!Q?.login_session)throw new q(`Profile ${Y} does not contain login_session.`,{tryNextLink:!0,logger:Z?.logger});let j=await new Pj(Q,Z,J).loadCredentials();return O(j,"CREDENTIALS_LOGIN","AD")},
Ej=Z=>!!(Z&&Z.login_session),
Sj=async(Z,J,X)=>{let Y=await hj({...J,profile:Z})({callerClientConfig:X});return O(Y,"CREDENTIALS_PROFILE_LOGIN","AC")},
mj=Z=>!!Z&&typeof Z=="object"&&typeof Z.credential_process=="string",
Cj=async(Z,J)=>{let X=await s7({...Z,profile:J})();return O(X,"CREDENTIALS_PROFILE_PROCESS","v")},
uj=async(Z,J,X={},Y)=>a7({profile:Z,logger:X.logger,parentClientConfig:X.parentClientConfig,clientConfig:X.clientConfig})({callerClientConfig:Y}).then(Q=>J.sso_session?O(Q,"CREDENTIALS_PROFILE_SSO","r"):O(Q,"CREDENTIALS_PROFILE_SSO_LEGACY","t")),
_j=Z=>Z&&(typeof Z.sso_start_url=="string"||typeof Z.sso_account_id=="string"||typeof Z.sso_session=="string"||typeof Z.sso_region=="string"||typeof Z.sso_role_name=="string"),
kX=Z=>!!Z&&typeof Z=="object"&&typeof Z.aws_access_key_id=="string"&&typeof Z.aws_secret_access_key=="string"&&["undefined","string"].indexOf(typeof Z.aws_session_token)>-1&&["undefined","string"].indexOf(typeof Z.aws_account_id)>-1,
xX=async(Z,J)=>{J?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");let X={accessKeyId:Z.aws_access_key_id,secretAccessKey:Z.aws_secret_access_key,sessionToken:Z.aws_session_token,...Z.aws_credential_scope&&{credentialScope:Z.aws_credential_scope},...Z.aws_account_id&&{accountId:Z.aws_account_id}};return O(X,"CREDENTIALS_PROFILE","n")},
dj=Z=>!!Z&&typeof Z=="object"&&typeof Z.web_identity_token_file=="string"&&typeof Z.role_arn=="string"&&["undefined","string"].indexOf(typeof Z.role_session_name)>-1,
fj=async(Z,J,X)=>{let Y=await ZX({webIdentityTokenFile:Z.web_identity_token_file,roleArn:Z.role_arn,roleSessionName:Z.role_session_name,roleAssumerWithWebIdentity:J.roleAssumerWithWebIdentity,logger:J.logger,parentClientConfig:J.parentClientConfig})({callerClientConfig:X});return O(Y,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")},
OX=async(
Z,
J,
X,
Y,
Q={},
j=!1)=>{let z=J[Z];if(Object.keys(Q).length>0&&kX(z))return xX(z,X);if(j||Uz(z,{profile:Z,logger:X.logger}))return yz(Z,J,X,Y,Q,OX);if(kX(z))return xX(z,X);if(dj(z))return fj(z,X,Y);if(mj(z))return Cj(X,Z);if(_j(z))return await uj(Z,z,X,Y);if(Ej(z))return Sj(Z,X,Y);throw new q(`Could not resolve credentials using profile: [${Z}] in configuration/credentials file(s).`,{logger:X.logger})},
pj=(Z={})=>async({callerClientConfig:J}={})=>{Z.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");let X=await D9(Z);return OX(j9({profile:Z.profile??J?.profile}),X,Z,J)};
const cj=Object.freeze(Object.defineProperty({__proto__:null,fromIni:pj},Symbol.toStringTag,{value:"Module"})),
lj=Object.freeze(Object.defineProperty({__proto__:null,fromProcess:s7},Symbol.toStringTag,{value:"Module"})),
gj=Object.freeze(Object.defineProperty({__proto__:null,fromTokenFile:ZX,fromWebToken:o7},Symbol.toStringTag,{value:"Module"}));
export{$5 as a,Z3 as b,q3 as c,jz as d,cj as e,lj as f,gj as g,A5 as i};
