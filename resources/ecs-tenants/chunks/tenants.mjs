import{S as UX,h as A,j as c,k as S,t as n,c as u,l as D,s as PX,n as hX,b as t,o as E0,q as C7,u as e,x as VX,y as B,f as B0,z as b,A as O7,B as vX,C as T7,D as fX,E as FY,F as A7,p as b7,e as x7,a as w7,G as z0,H as y7,d as P0,I as k7,J as h7,K as v7,L as N0,M as f7,N as m7,O as g7}from"./base.mjs";
import{setTimeout as NX}from"node:timers/promises";
import{d as p7,s as u7,i as $Y,a as d7,r as K0,c as l7}from"./input-deploy-tenant.mjs";
import{randomBytes as c7}from"node:crypto";
var i7=class{
#X=new Map;
#Q=()=>{};
firstCall=new Promise(X=>{this.#Q=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let _=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(_,(this.#X.get(_)??0)+1),setImmediate(this.#Q),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
m=class extends UX{awsCode;constructor(X,Y,Q,J){super(A.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
a7={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
o7={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
r7=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
s7=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
n7=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
t7=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
L0="PriorRequestNotComplete",
e7=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
mX="LostAnswer",
I0="RegionMissing",
MY=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
X8=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/,
Y8=class S7 extends Error{static of(Y){let Q=Y,J=R0(Q);if(Q.name==="AbortError"||gX(Q.name??"")||X8.test(J??""))return;let Z=(Q.$metadata?.httpStatusCode??0)>=500;return J===void 0&&!Z?void 0:new S7(q0(Q)??J??"")}constructor(Y){super(Y),this.name=mX}},
gX=X=>t7.test(X),
Q8=X=>X===mX?"gave no answer to":MY.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
q0=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
J8=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
Z8=(X,Y,Q)=>{let J=X.message??"";if(r7.test(Y))return J8(J,Q);if(s7.test(Y))return"The credentials have expired: renew them and run again.";if(n7.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(gX(Y)||Y===L0)return"The account is at its request rate: run again later; what is done is found then.";if(e7.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(Y===mX)return"Run again: what was carried out all the same is found then.";if(MY.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===I0)return"Give region, or set AWS_REGION."},
R0=X=>[X.code,X.cause?.code,X.name].find(Y=>Y!==void 0&&MY.test(Y)),
_8=X=>{let Y=R0(X);return Y!==void 0?Y:/^region is missing/i.test(X.message??"")?I0:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
D0=(
X,
Y,
Q)=>{
if(X instanceof UX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=_8(J),_=`${o7[Y]??Y}:${Q}`,U=J.$metadata?.requestId,V=J.$metadata?.attempts??1,W=(gX(Z)||Z===L0)&&V>1?` (${V} tries)`:"",j=q0(J)??Z;
return new m(`${a7[Y]??Y} ${Q8(Z)} ${Q}: ${j}${j.includes(Z)?"":` (${Z})`}${W}`,Z8(J,Z,_),{service:Y,operation:Q,code:Z,...U===void 0?{}:{requestId:U}},X)},
L=(X,...Y)=>X instanceof m&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
U8=X=>X instanceof m&&X.awsCode===mX,
V8=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
W8=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
j8={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
H8=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
F8=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return H8(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
$8=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(_=>_.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return F8(async _=>{try{return await Z(_)}catch(U){throw U.name==="CredentialsProviderError"?U:D0(U,"sts","AssumeRole")}})},
M8=({credentials:X})=>async()=>X,
E8=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return $8(X.roleArn,X);if(X.configuration!==void 0)return M8(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
B8=X=>X.schema?.[2],
z8=(
X,
Y)=>{
let Q=E8(Y),
J=[],
Z=async(
U,
V)=>{
let{Client:W,...j}=await V(),H=new W({...Y.configuration,credentials:Q,...W8(Y.env),requestHandler:j8,...Y.region===void 0?{}:{region:Y.region}});
return J.push(H),Y.rates?.attach(H,U),Y.calls.attach(H,U),V8(H),{...j,send:async F=>{try{return await H.send(F)}catch($){throw D0($,U,B8(F))}},region:()=>H.config.region()}},
_=([U,V])=>{let W;return[U,()=>(W??=Z(U,V),W)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(_)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
G0={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
P8=class{
#X;
#Q;
#Y;
#J;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#Y=X.burst,this.#J=Y.now()}
millisecondsUntil(X){this.#Z();let Y=Math.min(X,this.#X.burst)-this.#Y;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#Z(),this.#Y-=X}
empty(){this.#Z(),this.#Y=Math.min(0,this.#Y)}
#Z(){let X=this.#Q.now(),{burst:Y,perSecond:Q}=this.#X;this.#Y=Math.min(Y,this.#Y+(X-this.#J)/1e3*Q),this.#J=X}},
S0="ECS_TENANTS_RATE_SHARE",
C0="ECS_TENANTS_RATES",
N8=X=>{let{[S0]:Y="",[C0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${S0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let _=`The environment variable ${C0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw c([...Z,{pointer:"",message:_}])}if(Z.length>0)throw c(Z);return{share:J,at:Q===""?void 0:Q}},
K8=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(_=>_.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(_=>X.endsWith(`.${_}`))},
L8=class{
#X;
#Q;
#Y;
#J;
#Z;
#_=new Map;
#U=new Map;
#V=0;
#W=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=G0}={}){this.#X=X,this.#Q=Y,this.#Y=Q,this.#Z=Z,this.#J=J}
attach(
X,
Y){
if(this.#Y==="nowhere")return;
let Q=(Z,_)=>async U=>{let{hostname:V}=U.request,W=this.#Y==="everywhere"||await K8(V,await X.config.region()),j=_.commandName?.replace(/Command$/,"")??"",H=W?this.#X(Y,j,U.input):[];H.length>0&&await this.#j(H);try{return await Z(U)}catch(F){throw gX(F.name)&&this.#z(H),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#j(X){return new Promise((Y,Q)=>{this.#V+=1;let J=X.map(({bucket:_})=>_).join(" "),Z=this.#U.get(J)??[];Z.push({number:this.#V,costs:X,leave:Y,end:Q}),this.#U.set(J,Z),this.#$()})}
#H=()=>{let X=[...this.#U.values()].flat();this.#U.clear(),this.#$();for(let{end:Y}of X)Y(this.#J?.reason)};
#M(X){if(this.#E(X)>0)return!1;for(let Y of X)this.#F(Y).take(Y.tokens);return!0}
#E(X){return Math.max(...X.map(Y=>this.#F(Y).millisecondsUntil(Y.tokens)))}
#F({bucket:X,burst:Y,perSecond:Q}){let J=this.#_.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Q),perSecond:Q*this.#Q},_=new P8(Z,this.#Z);return this.#_.set(X,_),_}
#z(X){for(let Y of X)this.#F(Y).empty();this.#$()}
#$(){this.#W(),this.#W=()=>{};for(let Y=this.#P();Y!==void 0;Y=this.#P())Y.leave();if(this.#U.size===0){this.#J?.removeEventListener("abort",this.#H);return}this.#J?.addEventListener("abort",this.#H);let X=Math.min(...this.#B().map(({costs:Y})=>this.#E(Y)));this.#W=this.#Z.after(X,()=>this.#$())}
#B(){return[...this.#U.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#P(){let X=this.#B().find(({costs:Y})=>this.#M(Y));for(let[Y,Q]of this.#U)Q[0]===X&&Q.shift(),Q.length===0&&this.#U.delete(Y);return X}},
w="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
KX="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
pX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
O0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
EY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
uX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
I8="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
T0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
LX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
q8="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
R8="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
XX="unpublished",
T=X=>({burst:X,perSecond:X}),
D8=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
G8={
ecs:[
{operations:/^((Create|Delete|Update)Cluster|PutClusterCapacityProviders)$/,burst:20,perSecond:1,source:w},
{operations:/^(DescribeClusters|ListClusters)$/,burst:50,perSecond:20,source:w},
{operations:/^(Register|Deregister)TaskDefinition$/,burst:20,perSecond:1,source:w},
{operations:/^(DescribeTaskDefinition|ListTaskDefinitions|ListTaskDefinitionFamilies)$/,burst:50,perSecond:20,source:w},
{operations:/^DeleteTaskDefinitions$/,burst:5,perSecond:1,source:w},
{operations:/^((Create|Update|Delete)Service|StopServiceDeployment)$/,burst:50,perSecond:5,source:w},
{operations:/^(DescribeServices|ListServices)$/,burst:100,perSecond:20,source:w},
{operations:/^(Describe|List)ServiceDeployments$/,burst:50,perSecond:20,source:w},
{operations:/^DescribeServiceRevisions$/,burst:50,perSecond:20,source:w},
{operations:/^(RunTask|StopTask)$/,burst:100,perSecond:40,source:w},
{operations:/^(Describe|List)(Tasks|ContainerInstances)$/,burst:100,perSecond:20,source:w},
{operations:/^(Create|Update|Delete)CapacityProvider$/,burst:10,perSecond:1,source:w},
{operations:/^DescribeCapacityProviders$/,burst:50,perSecond:20,source:w},
{operations:/^(Tag|Untag)Resource$/,burst:20,perSecond:10,source:w},
{operations:/^ListTagsForResource$/,burst:50,perSecond:20,source:w}],
elbv2:[
{operations:/^/,burst:40,perSecond:10,source:KX},
{operations:/^Describe/,burst:40,perSecond:10,source:KX},
{operations:/^(CreateLoadBalancer|SetSubnets)$/,burst:10,perSecond:.2,source:KX},
{operations:/^(Register|Deregister)Targets$/,burst:20,perSecond:4,source:KX},
{operations:/^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,burst:20,perSecond:3,source:KX}],
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:XX},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:XX}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...T(3),source:pX},{operations:/^DescribeAlarms$/,...T(9),source:pX},{operations:/^ListTagsForResource$/,...T(10),source:pX},{operations:/^(Tag|Untag)Resource$/,each:!0,...T(20),source:pX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...T(10),source:O0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...T(5),source:O0},{operations:/^GetLogEvents$/,...T(10),source:XX}],
route53:[{operations:/^/,burst:50,perSecond:10,source:EY},{operations:/^/,each:!0,burst:50,perSecond:10,source:EY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:EY,tokens:D8}],
tagging:[{operations:/^GetResources$/,...T(15),source:I8}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:XX},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:XX}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:XX},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:XX}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:uX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:uX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:uX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:uX}],
acm:[{operations:/^ListCertificates$/,...T(8),source:T0},{operations:/^DescribeCertificate$/,...T(10),source:T0}],
secretsManager:[{operations:/^GetSecretValue$/,...T(1e4),source:LX},{operations:/^DescribeSecret$/,...T(4e4),source:LX},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...T(50),source:LX},{operations:/^PutSecretValue$/,...T(50),source:LX},{operations:/^(Tag|Untag)Resource$/,each:!0,...T(50),source:LX}],
ssm:[{operations:/^GetParameter$/,...T(40),source:q8}],
sts:[{operations:/^/,...T(600),source:R8}]},
S8=(X,Y,Q)=>(G8[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
A0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:_,report:U},V)=>{let W=new L8(S8,{...N8(Z),signal:_}),j=new i7,H=z8(X,{region:Y,roleArn:Q,calls:j,rates:W,env:Z,configuration:J});try{return await V(H.clients)}finally{U({calls:j.counts()}),H.close()}},
dX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await NX(Q,void 0,{signal:Y})},
g=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
x=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
C8=8,
O8=X=>(X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw Y8.of(J)??J}},{step:"finalizeRequest",priority:"low",name:"withoutBlindRetries"}),X),
BY=async({command:X,send:Y,look:Q,signal:J})=>{for(let Z=1;;Z+=1)try{return await Y(O8(X()))}catch(_){if(!U8(_))throw _;await NX(Math.min(250*2**Z,4e3),void 0,{signal:J});let U=await Q();if(U!==void 0)return U;if(Z===C8)throw _}},
y=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
b0=10,
i=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),_=await Promise.all(g(Q,b0).map(U=>J(new Z({cluster:Y,services:U,include:["TAGS"]}))));return new Map(_.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
T8=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await x(async _=>{let U=await Q(new J({cluster:Y,maxResults:100,nextToken:_})),V=(U.serviceArns??[]).map(W=>W.replace(/^.*\//,""));return Z.push(S(i(X,Y,V))),U},_=>_.nextToken),(await Promise.all(Z)).flatMap(_=>[..._.values()])},
A8=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw L(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new y(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
x0=async(
X,
{deploymentBefore:Y,...Q},
J)=>{
let{send:Z,UpdateServiceCommand:_}=await X.ecs(),U=()=>new _(Q),V=async j=>(await Z(j)).service??{},W=async()=>{let{cluster:j="",service:H=""}=Q,F=(await i(X,j,[H])).get(H);return F?.deployments?.[0]?.id===Y?void 0:F};
try{return Q.forceNewDeployment!==!0?await V(U()):await BY({command:U,send:V,look:W,signal:J})}catch(j){throw L(j,"ServiceNotFound","ServiceNotActive")?new y(`service ${Q.service} was removed by another run`,{cause:j}):j}},
lX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([_,U])=>({key:_,value:U}))}))}catch(_){throw L(_,"ResourceNotFound")||L(_,"InvalidParameter")&&/cannot be found|inactive/i.test(_.message)?new y(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:_}):_}},
zY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
b8=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return n(Z.tags)},
x8=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,service:Q,force:!0}))}catch(U){if(!L(U,"ServiceNotFound","ServiceNotActive"))throw U}await dX(async()=>(await i(X,Y,[Q])).has(Q),J)},
w0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
y0=1,
k0=({tags:X})=>X[u.layout]??"1",
h0=X=>{let Y=k0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=y0},
v0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${u.layout} is ${k0(X)}, and this version knows ${y0}.`,
f0=X=>h0(X)?void 0:D(v0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
w8=X=>h0(X)?void 0:`${v0(X)} What is shown may be incomplete.`,
YX=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async _=>{try{return((await Q(new J({ResourceArns:[..._]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",n(U.Tags)])}catch(U){if(!L(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(V=>Z([V])))).flat()}};
return new Map((await Promise.all(g(Y,20).map(Z))).flat())},
m0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
g0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
p0=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J("arn"in Y?{LoadBalancerArns:[Y.arn]}:{Names:[Y.name]}))).LoadBalancers?.[0]}catch(Z){if(L(Z,"LoadBalancerNotFound"))return;throw Z}},
u0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
y8=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:u0(Y.Name)})),
PY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await x(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>y8(J.HostedZones))},
d0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
IX=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
l0=X=>X.replace(/^.*:targetgroup\//,"").replace(/\/[^/]*$/,""),
c0=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArn:Y}))).Listeners??[]}catch(Z){if(L(Z,"LoadBalancerNotFound"))return[];throw Z}},
cX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
k8=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw L(Z,"AlreadyExists","AlreadyExistsFault")?new y(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await cX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
h8=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
v8=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!L(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
i0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
f8=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([_,U])=>({...i0(Y,_),Value:U,PropagateAtLaunch:!0}))}))},
m8=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(_=>i0(Y,_))}))},
a0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
g8=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await dX(async()=>await cX(X,Y)!==void 0,Q)},
o0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
r0=(
X,
Y,
Q,
J)=>{
if(PX(Y,Q))return[];
if(hX(Y)||hX(Q)){let[_,U]=[hX(Y)?Y:{},hX(Q)?Q:{}];return[...new Set([...Object.keys(_),...Object.keys(U)])].sort().flatMap(V=>r0(X+t(V),o0(_,V),o0(U,V),J))}
let Z=_=>_===void 0||Array.isArray(_)&&_.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
s0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>r0(t(Z),Y[Z],Q[Z],J.has(Z))),
iX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
p8=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw L(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new y(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
u8=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
d8=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
n0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw D(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
l8=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),_=await J(new Z({capacityProvider:Y}));n0(_.capacityProvider),await dX(async()=>{let U=await iX(X,Y);return n0(U),U!==void 0},Q)},
t0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(_=>_.operation)])]}),
c8=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:n(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
qX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(g(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(c8)},
i8=X=>X.replace(/^.*\//,""),
a8=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await x(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
o8=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
r8=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
s8=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!L(Z,"ClusterNotFound"))throw Z}},
NY=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
e0=(X,Y,Q)=>{let[J,Z]=NY(X,Y);if(J===void 0)throw D(`There is no public hosted zone for ${X} in this account.`,Q);if(Z!==void 0)throw D(`There are two public hosted zones named ${J.name} (${J.id}, ${Z.id}): only one of them can be the one that the domain is delegated to, and which cannot be seen from this account.`,"Remove the one that is not delegated to.");return J},
X4=(X,Y)=>e0(X,Y,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere."),
n8=(X,Y)=>e0(X,Y,`Create a hosted zone for ${X} in Route 53, and delegate to it.`),
t8=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
e8=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),_=await x(V=>Q(new J({cluster:Y,nextToken:V})),V=>V.nextToken),U=await Promise.all(g(_.flatMap(V=>V.containerInstanceArns??[]),100).map(V=>Q(new Z({cluster:Y,containerInstances:V}))));
return new Set(U.flatMap(V=>V.containerInstances??[]).flatMap(V=>V.ec2InstanceId??[]))},
X9=X=>{let Y=[...new Set(X)].map(Q=>Q.toLowerCase().replace(/^\*/,"")).sort().join(" ");return Y===""||Y.length>256?void 0:Y},
Y9=X=>X===void 0||X===""?void 0:X.split(" ").map(Y=>Y.replace(/^\./,"*.")),
Q9=(X,Y)=>Y.includes(X.toLowerCase())||Y.includes(X.toLowerCase().replace(/^[^.]+/,"*")),
RX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let _=J-Date.now();if(_<=0)return;try{await NX(Math.min(Q*1e3,_),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
Y4=({resource:X,name:Y,action:Q,reason:J})=>({resource:X,name:Y,action:Q,reason:J}),
Q4=(X,Y,{planId:Q,changes:J,warnings:Z=[]},_)=>{X.tell("run.place",Y);for(let U of Z)X.tell("plan.warning",{sentence:U});X.tell("plan.made",{planId:Q,changes:J.map(Y4),..._?{lines:E0(J)}:{}})},
J4=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:_,fields:U,operations:V})=>({resource:Q,name:J,action:Z,reason:_,...Y===void 0?{}:{done:V.every(W=>Y.has(W.id))},fields:U.map(C7)})),
Z4=class{
#X;
#Q;
#Y=[];
#J=[];
#Z=new Set;
constructor(X,Y){this.#X=X,this.#Q=Y}
get carriedOut(){return[...this.#Y,...this.#J.filter(X=>this.#_(X))]}
planned(X){this.#Y.push(...this.#J.filter(Y=>this.#_(Y))),this.#J=X,this.#Z=new Set,this.#U()}
progress(X){this.#Z=X,this.#U()}
#_({operations:X}){return X.every(Y=>this.#Z.has(Y.id))}
#U(){let X=J4(this.#Y,{has:()=>!0});this.#X({changes:[...X,...J4(this.#J,this.#Q?void 0:this.#Z)]})}},
_4=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
KY=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((U,V)=>String(V)===J?KY(U,Z,Q):U);let _=X;return{..._,[J]:KY(_[J],Z,Q)}},
J9=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=KY(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
Z9=async(
X,
Y)=>{
let Q=new Map(Y.given),
J=new Set(X),
Z=new Set,
_=Y.concurrency??16,
U,
V=F=>{U??={cause:F}},
W=F=>{J.delete(F);let $=(async()=>{try{let M=await Y.execute(J9(F,Q));Q.set(F.id,M),Y.done?.(F,M)}catch(M){V(M)}})().finally(()=>Z.delete($));Z.add($)},
j=()=>(U===void 0&&Y.signal.aborted&&V(Y.signal.reason),U!==void 0),
H;
for(;
J.size>0&&!j();){
let F=[...J].filter(M=>M.after.every(E=>Q.has(E)));
if(F.length>0&&H!==void 0&&(await H.catch(V),H=void 0,j()))break;
let $=F.slice(0,Math.max(0,_-Z.size));
for(let M of $)W(M);
if($.length>0&&J.size>0){let{guard:M}=Y;H=M===void 0?void 0:(async()=>M())(),H?.catch(()=>{})}
if(Z.size===0){V(new Error(`operations wait for each other: ${[...J].map(M=>M.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),U!==void 0)throw new _4(U.cause,new Set(Q.keys()));
return Q},
U4=({resource:X,name:Y})=>({resource:X,name:Y}),
LY=async(
X,
Y)=>{
let{changes:Q,log:J}=Y,Z=new Set(Y.given?.keys()),_=U=>U.operations.every(V=>Z.has(V.id));
try{return await Z9(X,{...Y,done:(U,V)=>{Z.add(U.id),Y.incomplete(Z),Y.done?.(U,V);let W=Q.find(j=>j.operations.some(H=>H.id===U.id));W!==void 0&&_(W)&&J.tell("change.done",Y4(W))}})}
catch(U){if(!(U instanceof _4))throw U;if(Y.incomplete(Z),U.cause instanceof UX||Y.signal.aborted){let V=Q.filter(W=>!_(W));J.tell("changes.unfinished",{done:Q.filter(_).map(U4),notDone:V.map(U4)})}throw U.cause}},
_9=5,
U9=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
V4=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=_=>{if(Y===void 0)return;let U=U9(_);if(!(J!==void 0&&[...U].every(V=>J?.has(V)))&&_.plan.planId!==Y)throw Q.tell("plan.not-approved",{planId:_.plan.planId,approvedPlan:Y,lines:X.lines(_)}),D(`The plan is ${_.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.");J??=U};
return async()=>{
for(
let _=1;;
_+=1){
let U=await X.prepare();
if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};
if(Z(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};
try{return{prepared:U,outputs:await X.apply(U)}}catch(V){if(!(V instanceof y))throw V;if(_===_9)throw D(`Other runs keep changing the same: ${V.message}.`,"Run again when they have ended.");Q.tell("run.read-again",{because:V.message})}}}},
IY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
V9="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
WX="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
W4="https://docs.aws.amazon.com/autoscaling/application/APIReference",
qY="https://docs.aws.amazon.com/autoscaling/ec2",
RY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
W9=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:IY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${W4}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:V9},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${RY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${RY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${qY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${qY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:IY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:IY}],
j9=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${W4}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${WX}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${WX}/API_PutClusterCapacityProviders.html`}],
H9=[
{service:"ecs",operations:["CreateService"],code:/^InvalidParameter/,text:/still draining/i,seconds:15,because:"ECS is still removing the service of that name",source:`${WX}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${WX}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${WX}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${WX}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${qY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${RY}/API_DeleteTargetGroup.html`}],
F9=[...W9,...j9,...H9],
$9=({aws:X,message:Y})=>X===void 0?void 0:F9.find(({service:Q,operations:J,code:Z,text:_})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(_?.test(Y)??!0)),
DX=class{
signal;
#X;
#Q;
#Y=new Set;
constructor(X,Y,Q=NX){this.#X=X,this.signal=Y,this.#Q=Q}
async with(X){let Y=new Map;for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof m?$9(J):void 0;if(Z===void 0)throw J;let _=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,_),Date.now()+Q>_)throw J;this.#J(Z)}await this.#Q(Q,void 0,{signal:this.signal})}}
#J({because:X,seconds:Y}){this.#Y.has(X)||(this.#Y.add(X),this.#X.tell("call.retried",{because:X,seconds:Y}))}},
aX=X=>{let Y=X.findIndex(({message:Q})=>/(?:^|\) )rolling back to deployment /i.test(Q));return Y===-1?X:X.slice(Y)},
M9=X=>/unable to place a task|failed to launch a task/i.test(X)&&(!/\w(?:Error|Exception)\b/.test(X)||/unable to launch instance/i.test(X)),
E9=X=>{let Y=aX(X),Q=Y.findIndex(({message:J})=>/has started \d+ tasks/i.test(J));return Y.filter(({message:J},Z)=>Q===-1||Z<Q||!M9(J))},
B9=X=>/unable|fail|error|denied|could not|cannot|unhealthy|not authorized|insufficient|exceed/i.test(X)&&!/deployment failed: tasks? failed to start/i.test(X),
j4=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
z9=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
P9=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(_=>_??"")},
N9=(X,Y)=>{for(let Q of[X,...X.also??[]]){let J=P9(Q,Y);if(J!==void 0)return J}},
K9=(X,Y)=>Y===""?"":`${X}${Y}`,
H4=new Set([0,137,143]),
L9=30,
F4=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
I9=({stoppingAt:X,stoppedAt:Y,containers:Q=[]},J)=>{let Z=Q.find(U=>U.exitCode===137)?.name,_=J?.containerDefinitions?.find(U=>U.name===Z)?.stopTimeout??L9;return X!==void 0&&Y!==void 0&&Y.getTime()-X.getTime()>=_*1e3},
jX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:V})=>Y?.containerDefinitions?.find(W=>W.name===V)?.essential!==!1,Z=Q.filter(J),_=V=>Z.find(W=>W.exitCode===V),U=V=>(V.reason??"")!==""&&!F4(V);
return Z.find(U)??Z.find(V=>V.exitCode!==void 0&&!H4.has(V.exitCode))??(I9(X,Y)?void 0:_(137))??_(0)??(Z.some(V=>V.exitCode!==void 0)?void 0:Q.find(U))??Z.find(V=>V.exitCode!==void 0)??Z[0]??Q[0]},
q9=(X,Y)=>{let Q=jX(X,Y);return(X.containers??[]).flatMap(({name:J,exitCode:Z})=>{let _=Y?.containerDefinitions?.find(U=>U.name===J);return J!==void 0&&J!==Q?.name&&_?.essential!==!1&&(Z===143||Z===137)?[J]:[]})},
GX=(X,Y,Q)=>({source:X,text:j4(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
oX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
R9=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
$4=X=>/^(?:Essential container in task exited|Task failed to start|Task stopped by user)?\.?$/i.test(j4(X)),
D9=(
X,
Y)=>{
if(oX(X))return[];
let Q=jX(X,Y),{stopCode:J,stoppedReason:Z=""}=X,_=J!==void 0&&R9.test(J),U=_?[GX("stop",Z,J)]:[],V=Q?.reason===void 0||F4(Q)?[]:[GX("reason",Q.reason)],W=Q?.exitCode,j=_||W!==void 0&&H4.has(W)&&!$4(Z),H=W===void 0||j?[]:[GX("exit",String(W),String(W))],F=Z===""?[]:[GX("task",Z)];
return[...J==="ServiceSchedulerInitiated"?[...V,...U]:[...U,...V],...$4(Z)?[...H,...F]:[...F,...H]]},
G9=/error|exception|fatal|panic|\bE[A-Z]{4,}\b|refused|denied|cannot|can't|could not|failed|failure|not found|no such|unable to|timed out|missing/i,
S9=/^\s+(?:at |File ")|\bwarn(?:ing)?\b/i,
M4=X=>G9.test(X)&&!S9.test(X),
C9=X=>(X.findLast(({text:Y})=>M4(Y))?.text??"").trim().slice(0,200).replace(/\.$/,""),
DY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
O9=X=>{
let Y=/(?:arn:aws[\w-]*:(?:iam|sts)::\d*:(?:assumed-role|role|user)\/(?:[\w+=,.@-]+\/)*?([\w+=,.@-]+)(?:\/[\w+=,.@:-]+)? )?is not authorized to perform: ([\w-]+:\w+)(?: on (?:the )?resource:? (\*|arn:[^\s,)]+))?/i.exec(X),Q=/access to kms is not allowed/i.test(X);
return{deniedRole:Y?.[1]??"",deniedAction:Y?.[2]??(Q?"kms:Decrypt":""),deniedResource:Y?.[3]?.replace(/[.;]+$/,"")??""}},
T9=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0].replace(/[.:;]+$/,""),
E4=X=>{let Y=X.reduce((Q,J)=>Q+(J??0),0);return Y===0?"":String(Y)},
SX=X=>X===void 0?"":String(X),
A9=({targetGroups:X},{raw:Y,targetGroupArn:Q})=>X.find(J=>J.TargetGroupArn===Q)??X.find(({TargetGroupArn:J=""})=>J!==""&&Y.includes(J))??X[0],
b9=(
X,
Y,
Q)=>{
let{taskDefinition:J,gracePeriodSeconds:Z,log:_}=X,{raw:U}=Q,V=A9(X,Q),W=Y===void 0?void 0:jX(Y,J)?.name,j=J?.containerDefinitions??[],H=j.find(M=>M.name===W)??j[0],F=H?.secrets??[],$=H?.logConfiguration?.options;
return{
container:W??H?.name??"",
image:H?.image??"",
memory:SX(H?.memory??H?.memoryReservation??J?.memory),
cpu:SX(H?.cpu??J?.cpu),
taskMemory:J?.memory??E4(j.map(M=>M.memoryReservation??M.memory)),
taskCpu:J?.cpu??E4(j.map(M=>M.cpu)),
command:[...H?.entryPoint??[],...H?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:$?.["awslogs-group"]??"",
secrets:T9(U)??(F.length===1?F[0]?.valueFrom??"":F.map(M=>M.name).join(", ")),
hostPorts:j.flatMap(M=>(M.portMappings??[]).flatMap(({hostPort:E})=>E||[])).join(", "),
lifetime:Y===void 0?"":DY(Y),
path:V?.HealthCheckPath??"",
matcher:V?.Matcher?.HttpCode??"",
timeout:SX(V?.HealthCheckTimeoutSeconds),
victims:Y===void 0?"":q9(Y,J).join(" and "),
lastError:_===void 0||_.container!==(W??_.container)?"":C9(_.lines),
...O9(U),
containerPort:SX(H?.portMappings?.[0]?.containerPort),
targetGroup:V?.TargetGroupName??"",
grace:V===void 0?"":SX(Z)}},
x9=X=>(X??"").replace(/^.*\//,""),
HX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
w9=500,
rX=(X,Y=w9)=>{if(X.length<=Y)return X;let Q=Math.floor((Y-3)/2);return`${X.slice(0,Q)} \u2026 ${X.slice(X.length-(Y-3-Q))}`},
y9=(
X,
Y)=>{
let Q=jX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,DY(X)===""?void 0:`after ${DY(X)}`].filter(V=>V!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,_=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=Q?.reason===void 0?"":`: ${Q.reason}`;
return HX(`task ${x9(X.taskArn)}: ${Z}${_}${U}`)},
k9=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
B4=({targets:X,targetGroups:Y})=>{let Q=J=>Y.find(Z=>Z.TargetGroupArn===J)?.TargetGroupName;return X.map(J=>{let Z=Y.length>1?Q(J.targetGroupArn):void 0;return`${Z===void 0?"":`${Z} `}${k9(J)}`})},
z4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
h9=20,
v9=10,
FX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
f9=X=>{
let{log:Y,groups:Q,missing:J}=X,Z=aX(X.events),_=X.events.length-Z.length,U=X.tasks.filter(j=>!oX(j)),[V,...W]=U;
return[
...V===void 0?[]:[`first stopped ${y9(V,X)}`],
...W.length===0?[]:[`${W.length} more ${W.length===1?"task":"tasks"} stopped`],
...FX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:j})=>j)??[]),
...Y?.firstError===void 0?[]:FX("the first error in that log",[Y.firstError]),
...FX("unhealthy targets",B4(X).slice(0,v9)),
...Q.flatMap(({name:j,desired:H,max:F,failedLaunches:$,notJoined:M})=>[`Auto Scaling group ${j}: ${H} of at most ${F} instances`,...FX("its launches failed, newest first",[...new Set($)].slice(0,5)),...FX("its instances that are not registered in the cluster",M.slice(0,5))]),
...FX("events of this deployment, newest first",z4(Z).slice(0,h9).map(({at:j,message:H})=>`${j.toISOString().slice(11,19)} ${HX(H)}`)),
..._===0?[]:[`${_} later ${_===1?"event":"events"} of the rollback left out`],
...J]},
P4={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroups:[],gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
m9=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
CX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
g9=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
N4=X=>{let Y={...X};for(let Q of g9)delete Y[Q];return Y},
K4=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
p9=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===Q),{hostPort:Z,..._}=J??{};return{..._,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
u9=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
L4=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
_=Z===void 0?{family:Q.family,containerDefinitions:[]}:N4(Z),
U=CX(_,Q),
V=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
W=X.memoryReservation===X.memory?void 0:X.memoryReservation,
j=J?{...V,memoryReservation:W}:{cpu:X.cpu,memory:X.memory,memoryReservation:W},
H={
...U,
name:U?.name??Q.containerName,
essential:U?.essential??!0,
image:X.image,
...j,
portMappings:X.portMappings.map($=>p9($,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:K4(X.environment).map(([$,M])=>({name:$,value:M})),
secrets:K4(X.secrets).map(([$,M])=>({name:$,valueFrom:M})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(_.containerDefinitions??[]).filter($=>$!==U);
return{..._,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):_.cpu,memory:J?String(X.memory):_.memory,runtimePlatform:u9(X,_.runtimePlatform),containerDefinitions:[H,...F]}},
d9=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
sX=X=>Array.isArray(X)?X.map(sX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,sX(Q)]).filter(([,Y])=>!d9(Y))),
GY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
I4=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
l9=(
X,
Y)=>(
{
...GY(X,{cpu:0,essential:!0}),
environment:[...X.environment??[]].sort(I4),
secrets:[...X.secrets??[]].sort(I4),
portMappings:(X.portMappings??[]).map(Q=>GY(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})).map(Q=>[e(Q),Q]).sort(([Q],[J])=>Q<J?-1:1).map(([,Q])=>Q),
healthCheck:X.healthCheck&&GY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
SY=X=>{let{containerDefinitions:Y=[],...Q}=N4(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return sX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>l9(Z,J))})},
nX=X=>VX(e(SY(X)),32),
c9=(X,Y)=>{let Q=nX(Y);return X.tags[B.digest]===Q||nX(X.definition)===Q},
CY=({definition:{status:X}})=>X!==void 0&&X!=="ACTIVE",
i9=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
OY=(
X,
Y)=>{
let Q=CX(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",_=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=Q;
return{
image:Q.image,
cpu:_?Number(X.cpu):Q.cpu||void 0,
memory:_?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(V=>i9(V,Z)),
entryPoint:Q.entryPoint??[],
command:Q.command??[],
environment:Object.fromEntries((Q.environment??[]).map(V=>[V.name??"",V.value??""])),
secrets:Object.fromEntries((Q.secrets??[]).map(V=>[V.name??"",V.valueFrom??""])),
repositoryCredentials:Q.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:Q.repositoryCredentials.credentialsParameter},
healthCheck:U?.command===void 0?void 0:sX({...U}),
stopTimeout:Q.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
a=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:n(Z.tags)}}catch(Z){if(L(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
a9=async(
X,
Y,
Q)=>{let{send:J,RegisterTaskDefinitionCommand:Z}=await X.ecs(),_=n(Y.tags)[B.digest];return BY({command:()=>new Z(Y),send:async U=>(await J(U)).taskDefinition?.taskDefinitionArn??"",look:async()=>{let U=await a(X,Y.family??"");return U?.tags[B.digest]===_?U?.definition.taskDefinitionArn:void 0},signal:Q})},
o9=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async V=>(await x(W=>Q(new J({familyPrefix:Y,status:V,maxResults:100,nextToken:W})),W=>W.nextToken)).flatMap(W=>W.taskDefinitionArns??[]).map(W=>({arn:W,active:V==="ACTIVE"})),[_,U]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[...U,..._].filter(({arn:V})=>V.replace(/^.*\//,"").startsWith(`${Y}:`))},
r9=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await x(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
s9=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await x(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
q4=async X=>{try{await X}catch(Y){throw L(Y,"Client","InvalidParameter")?new y(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
n9=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:_}=await X.ecs();for(let{arn:U}of Y.filter(({active:V})=>V))Q.throwIfAborted(),await q4(J(new Z({taskDefinition:U})));for(let U of g(Y,10))Q.throwIfAborted(),await q4(J(new _({taskDefinitions:U.map(({arn:V})=>V)})))},
OX=({cluster:X,tenant:Y,service:Q})=>({[B.cluster]:X,[B.tenant]:Y,[B.service]:Q}),
p=(X,Y)=>X!==void 0&&Object.entries(OX(Y)).every(([Q,J])=>X[Q]===J),
R4=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${VX(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
$X=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,_=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroups:{a:R4(X,"a"),b:R4(X,"b")},policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${_}/cpu-high`,scaleIn:`${_}/cpu-low`}}},
t9=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),_=V=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(V),U={cluster:X,tenant:Q,service:J};return Z.length===0&&_(Q)&&_(J)&&$X(U).serviceName===Y?U:void 0},
O=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
TY=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
AY=(X,Y)=>TY(X)&&O(X).some(Q=>Y.has(Q)),
e9=X=>{let Y=new Map((X.Actions??[]).flatMap(J=>J.ForwardConfig?.TargetGroups??[]).map(({TargetGroupArn:J,Weight:Z})=>[J,Z])),Q=J=>Y.get(J)??1;return[...new Set(d(X))].sort((J,Z)=>Q(Z)-Q(J))},
d=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
X3=X=>{for(let Y=X.length;Y>0;Y-=1){let Q=X.length-Y,J=[...X.slice(0,Y),...Q===0?[]:[`+${Q}`]].join(" ");if(J.length<=B0)return J}return""},
MX=X=>{let Y=(X[B.hosts]??"").split(" ").filter(J=>J!==""),Q=Y.filter(J=>!J.startsWith("+"));return{hosts:Q,isComplete:Q.length>0&&Q.length===Y.length}},
QX=["a","b"],
EX=X=>(X?.loadBalancers??[]).flatMap(({targetGroupArn:Y})=>Y??[]),
Y3=({targetGroups:X},Y,Q)=>{let J={};for(let Z of[Y,Q]){let _=Z.filter(U=>{let V=QX.find(W=>X[W]===U.description.TargetGroupName);return V===void 0||J[V]!==void 0?!0:(J[V]=U,!1)});for(let U of _){let V=QX.find(W=>J[W]===void 0);V!==void 0&&(J[V]=U)}}return J},
Q3=X=>QX.flatMap(Y=>X[Y]??[]),
tX=(X,Y)=>QX.find(Q=>Y!==void 0&&X[Q]?.description.TargetGroupArn===Y),
D4=({service:X,targetGroups:Y})=>{let Q=EX(X),J=QX.filter(_=>Y[_]!==void 0),Z=J.filter(_=>Q.includes(Y[_]?.description.TargetGroupArn??""));return Z.length>0?Z:J},
bY=({service:X,targetGroups:Y},Q)=>{let J=EX(X);return Q!==void 0&&tX(Y,Q)===void 0&&QX.some(Z=>!J.includes(Y[Z]?.description.TargetGroupArn??""))},
xY=(X,Y)=>[B.cluster,B.tenant,B.service].every(Q=>Y[Q]!==void 0&&X[Q]===Y[Q]),
J3=(
X,
Y)=>{
let{rules:Q,serviceTags:J,targetGroups:Z}=X,_=Q.find(({rule:j})=>j.RuleArn===J[B.rule]);
if(_!==void 0)return _;
let U=new Set(MX(J).hosts),V=Q.filter(({rule:j})=>{let H=d(j).map(F=>tX(Z,F));return H.length===0||H.some(F=>F===void 0||Y.includes(F))}),W=V.filter(({rule:j})=>AY(j,U));
return W.find(({tags:j})=>xY(j,J))??W[0]??(Y.length>1&&U.size>0?void 0:V[0])},
Z3=({rules:X,serviceTags:Y},Q,J)=>Q===void 0?[]:X.filter(({rule:Z,tags:_})=>Z!==Q.rule&&IX(Z.RuleArn??"")===IX(Q.rule.RuleArn??"")&&(xY(_,Y)||xY(_,Q.tags))&&TY(Z)&&O(Z).length>0&&d(Z).every(U=>U===J)).sort((Z,_)=>Number(Z.rule.Priority)-Number(_.rule.Priority)),
k=X=>{
let Y=D4(X),
Q=J3(X,Y),
J=W=>X.targetGroups[W]?.description.TargetGroupArn??"",
Z=new Set(X.rules.filter(W=>W!==Q).flatMap(W=>d(W.rule))),
_=(Q===void 0?[]:e9(Q.rule)).map(W=>Y.find(j=>J(j)===W)).find(W=>W!==void 0)??Y.find(W=>!Z.has(J(W)))??Y[0]??"a",
U=Y.includes(_)?X.targetGroups[_]:void 0,
V=Z3(X,Q,U?.description.TargetGroupArn);
return{slot:_,targetGroup:U,rule:Q,furtherRules:V}},
JX=({rule:X,furtherRules:Y})=>X===void 0?[]:[X,...Y],
_3=(X,Y,Q)=>X.loadBalancer===void 0?Y[B.loadBalancer]!=="none":b(X)||(Q?.loadBalancers??[]).length>0,
eX=({tags:X})=>{let Y=X[u.scheme];return{arn:X[u.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
G4=({cluster:X,fronts:Y},Q)=>{let J=k(Q).rule?.rule.RuleArn??Q.serviceTags[B.rule];return(J===void 0?void 0:Y.get(IX(J)))??Y.get(eX(X).arn??"")},
S4=(X,Y,Q)=>{let J=MX(Q).hosts,Z=p7(Y),_=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,..._])]},
C4=(
X,
Y,
Q,
J,
Z)=>{
let _=J.filter((j,H)=>H===0||TY(j)),U=new Set([...S4(X,Y,Q),..._.flatMap(O)]),V=X.defaultHost!==void 0&&(X.dns??Q[B.dns])==="wildcard",W=[...U].flatMap(j=>V?[j,j.replace(/^[^.]+/,"*")]:[j]);
return[...new Set(W)].flatMap(j=>{let[H,F]=NY(j.replace(/^\*\./,""),Z);return H===void 0||F!==void 0?[]:[{zoneId:H.id,name:j}]})},
U3=(X,{targetGroups:Y})=>{let Q=QX.map(J=>`:targetgroup/${Y[J]}/`);return[...new Set(X.flatMap(d))].filter(J=>Q.some(Z=>J.includes(Z)))},
V3=(
X,
{ask:Y,cluster:Q,serviceTags:J,targetGroups:Z})=>{
let _=new Set(S4(Y,Q,J)),U=F=>d(F).some($=>Z.includes($)),V=X.find(F=>F.RuleArn===J[B.rule]),W=X.find(F=>U(F)&&AY(F,_)),j=Y.defaultHost===void 0||V!==void 0||W!==void 0?void 0:X.find(F=>AY(F,_)),[H]=[V,W,Z.length>1?void 0:X.find(U),j].filter(F=>F!==void 0);
return[...new Set([...H===void 0?[]:[H],...X.filter(U)])]},
O4=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(g(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
W3=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await x(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
j3=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
H3=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(g(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
T4=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await x(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(L(Z,"ListenerNotFound"))return;throw Z}},
A4=X=>{throw L(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?D(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
F3=async(
X,
Y,
Q)=>{
let{send:J,CreateRuleCommand:Z}=await X.elbv2(),_=Y.Actions?.[0]?.TargetGroupArn;
try{return await BY({command:()=>new Z(Y),send:async U=>(await J(U)).Rules?.[0]?.RuleArn??"",look:async()=>{let U=(await T4(X,Y.ListenerArn??""))?.find(({Priority:V})=>V===String(Y.Priority));return U?.Actions?.[0]?.TargetGroupArn===_?U?.RuleArn:void 0},signal:Q})}
catch(U){if(L(U,"PriorityInUse"))throw new y(`priority ${Y.Priority} was taken by another deployment`,{cause:U});return A4(U)}},
$3=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(L(Z,"RuleNotFound"))throw new y("the listener rule was removed",{cause:Z});A4(Z)}},
M3=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!L(Z,"RuleNotFound"))throw Z}},
E3=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
b4=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),_=E3(Y),U=Y.length===1;
return(await x(V=>Q(new J({logGroupNamePrefix:_,limit:U?1:50,nextToken:V})),V=>U?void 0:V.nextToken)).flatMap(V=>V.logGroups??[]).filter(V=>Z.has(V.logGroupName??"")).map(V=>({name:V.logGroupName??"",arn:(V.logGroupArn??V.arn??"").replace(/:\*$/,""),retentionInDays:V.retentionInDays,tags:void 0}))},
B3=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
z3=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(_){throw L(_,"ResourceAlreadyExists")?new y(`log group ${Y} was created by another run`,{cause:_}):_}},
P3=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
N3=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!L(Z,"ResourceNotFound"))throw Z}},
K3=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(_=>u0(_.Name)===Q).map(_=>({..._,Name:Q}))},
L3=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(_){throw L(_,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(_.message)?new y("a DNS record was changed by another run",{cause:_}):_}},
I3=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
TX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
q3=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(g(Y,50).map(Z=>Q(new J({...TX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
R3=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await x(J=>Y(new Q({ServiceNamespace:TX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
D3=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,..._]=Y,U=Z!==void 0&&_.length===0?{...TX,ResourceId:Z}:{ServiceNamespace:TX.ServiceNamespace},V=await x(j=>Q(new J({...U,NextToken:j})),j=>j.NextToken),W=new Set(Y);
return V.flatMap(j=>j.ScalingPolicies??[]).filter(j=>W.has(j.ResourceId??""))},
x4=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
G3=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...TX,ResourceId:Y}))}catch(Z){if(!L(Z,"ObjectNotFound"))throw Z}},
S3=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
w4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async _=>{try{return(await Q(new J({TargetGroupArns:[..._]}))).TargetGroups??[]}catch(U){if(!L(U,"TargetGroupNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(V=>Z([V])))).flat()}};return(await Promise.all(g(Y,20).map(Z))).flat()},
y4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(L(Z,"TargetGroupNotFound"))return;throw Z}},
C3=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await x(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
k4=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(_=>[_.Key??"",_.Value??""]))}catch(Z){if(L(Z,"TargetGroupNotFound"))return{};throw Z}},
O3=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw L(Z,"DuplicateTargetGroupName")?new y(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
T3=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
A3=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
b3=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!L(Z,"TargetGroupNotFound"))throw Z}},
h4={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
v4=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=u7(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
wY=(X,Y)=>{let Q=$X(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroups:Q.targetGroups,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
x3=class{value;next;constructor(X){this.value=X}},
w3=class{
#X;
#Q;
#Y;
constructor(){this.clear()}
enqueue(X){let Y=new x3(X);this.#X?(this.#Q.next=Y,this.#Q=Y):(this.#X=Y,this.#Q=Y),this.#Y++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Y--,this.#X||(this.#Q=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Q=void 0,this.#Y=0}
get size(){return this.#Y}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function f4(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),m4(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new w3,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
_=()=>{J--,Z()},
U=async(j,H,F)=>{let $=(async()=>j(...F))();H($);try{await $}catch{}_()},
V=(j,H,F,$)=>{let M={reject:F};new Promise(E=>{M.run=E,Q.enqueue(M)}).then(U.bind(void 0,j,H,$)),J<X&&Z()},
W=(j,...H)=>new Promise((F,$)=>{V(j,F,$,H)});
return Object.defineProperties(
W,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let j=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject(j)}},
concurrency:{get:()=>X,set(j){m4(j),X=j,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(j,H){let F=[];try{Array.from(j,($,M)=>{let E=W(H,$,M);return F.push(E),E})}catch($){for(let M of F)M.catch(()=>{});throw $}return Promise.all(F)}}}),
W}
function m4(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var y3=async(X,Y)=>{let Q=await b4(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:_})=>{let U=J.get(_);return U===void 0?[]:[[Z,U]]}))},
k3=async(X,Y)=>({...Y,tags:await B3(X,Y.arn)}),
h3=async(X,Y,Q)=>{let[J,Z]=await Promise.all([a(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await a(X,Z),newestTaskDefinition:J}},
v3=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(L(Z,"ListenerNotFound"))return;throw Z}},
f3=async(
X,
Y,
Q)=>{
let[J,Z,_]=await Promise.all([p0(X,{arn:d0(Y)}),T4(X,Y),Q??v3(X,Y)]);
if(!(J===void 0||Z===void 0||_===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:_,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
g4=async(X,Y)=>{if(Y.length===0)return[];let[Q,J]=await Promise.all([w4(X,Y),Promise.all(Y.map(Z=>k4(X,Z)))]);return Y.flatMap((Z,_)=>{let U=Q.find(V=>V.TargetGroupArn===Z);return U===void 0?[]:[{description:U,attributes:J[_]??{}}]})},
m3=async(X,Y)=>{let Q=await y4(X,Y);return Q?.TargetGroupArn===void 0?[]:[{description:Q,attributes:await k4(X,Q.TargetGroupArn)}]},
p4=class{
#X;
#Q;
#Y=new Map;
constructor(X,Y){this.#X=X,this.#Q=Y}
at(X){let Y=this.#Y.get(X)??S(this.#Q.then(({arn:Q,scheme:J})=>f3(this.#X,X,Q===X?J:void 0)));return this.#Y.set(X,Y),Y}
async on(X){let Y=await c0(this.#X,X);return(await Promise.all(Y.map(({ListenerArn:Q=""})=>this.at(Q)))).filter(Q=>Q!==void 0)}
async all(){let X=await Promise.all(this.#Y.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
g3=async(
X,
Y)=>{let Q=Y.map(U=>U.resourceId),[J,Z,_]=await Promise.all([q3(X,Q),D3(X,Q),O4(X,Y.flatMap(U=>U.alarms))]);return new Map(Y.map(U=>[U.key,{scalableTarget:J.find(V=>V.ResourceId===U.resourceId),policies:Z.filter(V=>V.ResourceId===U.resourceId),alarms:_.filter(V=>U.alarms.includes(V.AlarmName??""))}]))},
p3=64,
u3=class{
#X;
#Q;
#Y;
#J;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Q=Y,this.#J=Q,this.#Y=new p4(X,S(Y.then(eX)))}
zones(){return this.#J??=S(PY(this.#X)),this.#J}
fronts(){return this.#Y.all()}
async#Z(X){let{arn:Y}=eX(await this.#Q);return(X===void 0?void 0:await this.#Y.at(IX(X)))??(Y===void 0?void 0:this.#Y.at(Y))}
async#_(X){return(await Promise.all(X.map(Y=>K3(this.#X,Y)))).flat()}
async#U(X,Y,Q){let[J,Z]=await Promise.all([this.#Q,this.zones()]),_=C4(X.ask,J,Y,[],Z),U=S(this.#_(_)),V=new Set(_.map(({name:H})=>H)),[W,j]=await Promise.all([U,Q.then(H=>this.#_(C4(X.ask,J,Y,H,Z).filter(({name:F})=>!V.has(F))))]);return[...W,...j]}
async#V(X,Y){if(Y.length<2)return X?.rules??[];let Q=new Set(Y.flatMap(({description:Z})=>Z.LoadBalancerArns??[])),J=await Promise.all([...Q].map(Z=>this.#Y.on(Z)));return[...new Set([...X===void 0?[]:[X],...J.flat()])].flatMap(({rules:Z})=>Z)}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!_3(J,Q,Y))return{targetGroups:{},rules:[],records:[]};
let Z=Q[B.rule],
_=EX(Y),
U=S(YX(this.#X,[..._,Z].filter(K=>K!==void 0))),
V=S(_.length>0?g4(this.#X,_):m3(this.#X,X.targetGroups.a)),
W=S(this.#Z(Z)),
j=S(W.then(async K=>{let C=U3(K?.rules??[],X).filter(f=>!_.includes(f));if(C.length===0)return[];let h=(await V).map(({description:f})=>f.TargetGroupArn);return g4(this.#X,C.filter(f=>!h.includes(f)))})),
H=S(W.then(async K=>{let C=_.length===1&&(await j).length===0,h=C||K===void 0&&_.length===0?[]:[...await V,...await j];return V3(await this.#V(K,h),{ask:J,cluster:await this.#Q,serviceTags:Q,targetGroups:C?_:h.flatMap(({description:f})=>f.TargetGroupArn??[])})})),
F=S(this.#U(X,Q,H)),
[$,M,E,z,q]=await Promise.all([V,j,H,F,U]),
P=[...$,...M].map(({description:K})=>K.TargetGroupArn).concat(E.map(({RuleArn:K})=>K)).filter(K=>K!==void 0&&!q.has(K)),
N=P.length===0?new Map:await YX(this.#X,P),
G=K=>q.get(K??"")??N.get(K??"")??{},
R=K=>K.map(C=>({...C,tags:G(C.description.TargetGroupArn)}));
return{targetGroups:Y3(X,R($),R(M)),rules:E.map(K=>({rule:K,tags:G(K.RuleArn)})),records:z}}},
u4=async(
X,
Y,
Q)=>{
let J=new u3(X,Y),Z=Y.services??S(i(X,Y.clusterName,Q.map(z=>z.serviceName))),_=Promise.race([X.firstCall,Z]),U=S(_.then(()=>J.zones())),V=S(_.then(()=>Promise.race([X.route53(),Z]))),W=z=>S(V.then(z)),j=W(()=>g3(X,Q)),H=W(()=>y3(X,Q));
W(()=>X.elbv2());
let F=async z=>{
let q=Z.then(s=>s.get(z.serviceName)),P=S(h3(X,z.family,q.then(s=>s?.taskDefinition))),N=await q,G=n(N?.tags),[{taskDefinition:R,newestTaskDefinition:K},C,h,f]=await Promise.all([P,J.routing(z,N,G),H.then(s=>{let HY=s.get(z.key);return HY===void 0||N!==void 0?HY:k3(X,HY)}),j.then(s=>s.get(z.key))]);
return{service:N,serviceTags:G,taskDefinition:R,newestTaskDefinition:K,...C,...f??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:h}},
$=f4(p3),
[M,E]=await Promise.all([Y.cluster,Promise.all(Q.map(z=>$(async()=>[z.key,await F(z)]))),U,Z]);
return{cluster:M,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(E)}},
yY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
d3={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
d4=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:d3}),
kY=({maximumPercent:X})=>X>100,
l4=X=>{let Y=X.service?.loadBalancers??[],Q=k(X).targetGroup?.description.TargetGroupArn;return Y.find(J=>J.targetGroupArn===Q)??Y.find(J=>bY(X,J.targetGroupArn))},
l3=(X,Y,Q)=>{let{containerName:J,containerPort:Z}=X,_=Q.portMappings.some(U=>U.containerPort===Z&&(U.protocol??"tcp")==="tcp");return J===Y?.containerName&&(Z===Y?.containerPort||!_)?{...X,containerPort:Q.containerPort}:X},
hY=X=>{
let{found:Y,settings:Q,names:J}=X;
if(!b(Q))return{loadBalancers:[],references:[],tags:{}};
let{targetGroup:Z,rule:_}=k(Y),
U=Z?.description.TargetGroupArn,
V=l4(Y),
W={...V?.targetGroupArn===U?V:{},targetGroupArn:U??"",containerName:V?.containerName??J.containerName,containerPort:Q.containerPort},
j=(Y.service?.loadBalancers??[]).flatMap($=>$===V?[W]:bY(Y,$.targetGroupArn)?[]:[l3($,V,Q)]),
H=V===void 0?[W,...j]:j,
F=`/loadBalancers/${H.indexOf(W)}/targetGroupArn`;
return{loadBalancers:H,references:U===void 0?[{pointer:F,operation:"targetGroup"}]:[],tags:_?.rule.RuleArn===void 0?{}:{[B.rule]:_.rule.RuleArn}}},
c4=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=O7(Q,X.container,X.command);
if(J!==void 0)throw c([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:T7(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[B.build]:vX(X.build)}}).map(([Z,_])=>({key:Z,value:_})),...Y}},
i4=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
c3=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:_,token:U,build:V}=X,W=(Z.containerDefinitions??[]).map(H=>H.name??""),j=X.container??CX(Z,$X(Y))?.name??"";
if(!W.includes(j))throw c([fX("/container",`is ${j}; revision ${Z.family}:${Z.revision} has ${W.join(", ")}.`,"Name one of these, or leave it out.")]);
return c4({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:j,command:_,token:U,startedBy:"ecs-tenants/run-task",tags:{...FY(J),...OX(Y)},build:V},i4(Q))},
i3=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:_,names:U,run:V,tags:W}=X,j=yY(_),{platformVersion:H,placementConstraints:F,launchType:$}=Z.service===void 0?{}:i4(Z.service),M=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return c4(
{cluster:J.cluster,taskDefinition:Q??"",container:(M&&CX(M,U)?.name)??U.containerName,command:Y,token:V.token,startedBy:"ecs-tenants/before-deploy",tags:W,build:V.build},
{...j===void 0?{}:{networkConfiguration:j},...H===void 0?{}:{platformVersion:H},...F===void 0?{}:{placementConstraints:F},..._.capacityProviderStrategy!==void 0?{capacityProviderStrategy:_.capacityProviderStrategy}:$===void 0?{}:{launchType:$}})},
a4=(X,Y)=>`${X} ${JSON.stringify(Y)} is one item with spaces: without a shell as entry point, Docker looks for a program of that name; one item a word: ${JSON.stringify(A7(Y[0]??""))}`,
o4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:_}=await X.ecs();return(await x(U=>Z(new _({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
vY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(g(Q,100).map(_=>J(new Z({cluster:Y,tasks:_}))))).flatMap(_=>_.tasks??[])},
a3=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:_}=await X.ecs(),{taskArns:U=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new _({cluster:Y,tasks:U}))).tasks??[]},
o3=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[_]=Z.tasks??[];return _===void 0?{refusal:Z.failures?.[0]??{}}:{task:_}},
r3=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,task:Q,reason:J}))}catch(U){if(!L(U,"InvalidParameter"))throw U}},
fY=" done",
r4=(X,Y)=>vX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,B0-fY.length).replace(/( |\bdone$)+$/,""),
s4=X=>`${X}${fY}`,
n4=X=>X!==void 0&&!X.endsWith(fY),
mY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
t4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
s3=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:_}=await X.logs(),U=[],V=J;
for(;;)try{let W=await Z(new _({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:V}));if(U.push(...(W.events??[]).map(t4)),W.nextForwardToken===V||(W.events??[]).length===0)return{lines:U,next:W.nextForwardToken??V};V=W.nextForwardToken}catch(W){if(L(W,"ResourceNotFound"))return{lines:U,next:V};throw W}},
e4=async(X,Y,Q,J,Z)=>{let{send:_,GetLogEventsCommand:U}=await X.logs();try{return((await _(new U({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:Z}))).events??[]).map(t4)}catch(V){if(L(V,"ResourceNotFound"))return[];throw V}},
n3=(X,Y,Q,J)=>e4(X,Y,Q,J,!0),
t3=(X,Y,Q,J)=>e4(X,Y,Q,J,!1),
e3=2e3,
X5=50,
AX=X=>X.replace(/^.*\//,""),
Y5=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
Q5=class{
tail=[];
group;
stream;
#X;
#Q;
#Y;
#J;
constructor(X,Y,Q,J,Z){let{logDriver:_,options:U}=Q.containerDefinitions?.find(W=>W.name===J)?.logConfiguration??{},V=U?.["awslogs-stream-prefix"];this.#X=X,this.#Q=Y,this.group=_==="awslogs"&&V!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${V??""}/${J}/${AX(Z)}`,this.group===void 0?Y.tell("task.no-log",{container:J}):Y.tell("task.log",{group:this.group,stream:this.stream})}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await s3(this.#X,this.group,this.stream,this.#Y);this.#Y=Y;for(let Q of X)this.#Q.tell("task.log-line",{text:Q.text}),this.tail.push(Q);this.tail.splice(0,this.tail.length-X5)}catch(X){if(!(X instanceof m))throw X;this.#J=X.message,this.#Q.tell("task.log-refused",{because:X.message})}}},
J5=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
Z5=async({clients:X,input:Y,log:Q},J)=>{try{await r3(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.tell("task.told-to-stop",{task:AX(J)})}catch(Z){Q.tell("task.not-stopped",{task:AX(J),because:Z.message})}},
X6=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:_,deadline:U}=X,{cluster:V="",taskDefinition:W=""}=Q,[j,H]=await Promise.all([new DX(Z,_).with(()=>o3(Y,Q)),a(Y,W)]),F=Y5(H?.definition,Q);
if("refusal"in j)return{end:"not-run",failure:await J(J5(j.refusal),F,void 0)};
let $=j.task.taskArn??"",M=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.tell("task.started",{task:AX($)});
let E=new Q5(Y,Z,F,M,$),z=j.task,q=async()=>{let[[R]]=await Promise.all([vY(Y,V,[$]),E.look()]);return z=R??z,Z.tell("task.status",{task:AX($),lastStatus:z.lastStatus??"unknown"}),z.lastStatus==="STOPPED"?z:void 0},P;
try{P=await RX(q,{signal:_,everySeconds:2,deadline:U}),P!==void 0&&await NX(e3,void 0,{signal:_})}catch(R){throw _.aborted&&z.lastStatus!=="STOPPED"&&await Z5(X,$),_.throwIfAborted(),R}
if(await E.look(),P===void 0)return{end:"timed-out",taskArn:$,lastStatus:z.lastStatus??"unknown"};
let N=P.startedAt!==void 0?P.containers?.find(R=>R.name===M)?.exitCode:void 0;
if(N===0)return{end:"exited",taskArn:$,exitCode:N};
let G=await J(P,F,E.tailOf(M));
return N===void 0?{end:"not-run",taskArn:$,failure:G}:{end:"exited",taskArn:$,exitCode:N,failure:G}},
Y6=()=>import("./classify.mjs"),
Q6={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await Y6()).foresee(X),diagnose:async X=>(await Y6()).diagnose(X),culpritOf:(X,Y)=>jX(X,Y)?.name,eventText:HX,isErrorLine:M4,lines:f9},
J6=async(X,Y,Q)=>{let J={...P4,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await Q6.diagnose(J)}},
_5=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
U5=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=_5(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(_=>_.id===Q)?.failedTasks??0}},
bX={raw:1024,targets:10,events:20,logLine:500},
gY=X=>X===void 0?void 0:rX(X,bX.raw),
Z6=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:_,raw:U}=Y,V=X.tasks.find(H=>!oX(H)),W=V===void 0?void 0:jX(V,X.taskDefinition),j=(H,F)=>F===void 0?{}:{[H]:F};
return{
class:Q,
sentence:J,
hint:Z,
...j("doc",_),
...j("raw",gY(U)),
...V===void 0?{}:{task:{taskArn:V.taskArn??"",...j("stopCode",V.stopCode),...j("stoppedReason",gY(V.stoppedReason)),...j("container",W?.name),...j("exitCode",W?.exitCode),...j("reason",gY(W?.reason))}},
log:(X.log?.lines??[]).map(({text:H})=>H.slice(0,bX.logLine)),
targets:B4(X).slice(0,bX.targets),
events:z4(aX(X.events)).slice(0,bX.events).map(({message:H})=>rX(HX(H),bX.raw))}},
V5={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
W5=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?V5[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
j5=X=>/[.!?]$/.test(X)?X:`${X}.`,
XY=({diagnosis:X},Y="Cause")=>{let{class:Q,raw:J,sentence:Z}=X;return`${J===void 0||Q==="unclassified"?"":`AWS says: ${j5(rX(HX(J).trim()))} `}${Y}: ${Z}`},
YY=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
H5=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:A.rolloutFailed,result:{message:`${W5(X)}${Y===void 0?"":` ${Y}`}${Z}${Q===void 0?"":` ${XY(Q)}`}`,hint:YY(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
_6=(X,Y)=>{let Q=X.tags?.find(J=>J.key===B.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:mY(Q)},
F5=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:A.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` ${XY(X,"So far")}`:""}`,hint:YY(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
$5=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:_,failure:U}=X,V=U===void 0?{}:{failure:Z6(U)};
switch(Z.verdict){case"superseded":{let W=_6(_,Y);return{code:A.superseded,result:{message:`Another deployment${W===void 0?"":` (${W})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:W,result:j}=F5(X,Q);return{code:W,result:{...j,...V}}}default:{let{code:W,result:j}=H5(X,J);return{code:W,result:{...j,...V}}}}},
M5=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.class==="exited"?{message:J,hint:"Its log is above."}:{message:`${J} ${XY(Q)}`,hint:YY(Q)}},
E5=(X,Y)=>{switch(X.end){case"exited":return M5(X);case"not-run":return{message:`The command did not run. ${XY(X.failure)}`,hint:YY(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
U6=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:Z6(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:A.done,result:Q}:{code:X.end==="timed-out"?A.timedOut:A.rolloutFailed,result:{...Q,...E5(X,Y)}}},
BX=X=>X?.[B.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[B.tenant]} of cluster ${X[B.cluster]}`,
V6=({description:X,tags:Y})=>`target group ${X.TargetGroupName}: ${BX(Y)}`,
W6=({rule:X,tags:Y})=>`listener rule for ${O(X).join(", ")} (priority ${X.Priority}): ${BX(Y)}`,
pY=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=M=>!p(M,X)&&(!J||M?.[B.tenant]!==void 0),{service:_,logGroup:U,taskDefinition:V}=Q,{targetGroup:W,rule:j}=k(Q),H=[];
_!==void 0&&Z(Q.serviceTags)&&H.push(`service ${Y.serviceName}: ${BX(Q.serviceTags)}`);
let F=EX(_).includes(W?.description.TargetGroupArn??"");
W!==void 0&&!F&&Z(W.tags)&&H.push(V6(W)),j!==void 0&&Z(j.tags)&&H.push(W6(j)),U?.tags!==void 0&&Z(U.tags)&&H.push(`log group ${U.name}: ${BX(U.tags)}`);
let $=_===void 0?V:void 0;
return $!==void 0&&Z($.tags)&&H.push(`task definition ${Y.family}: ${BX($.tags)}`),H},
B5=({identity:X,names:Y,found:Q},J,Z)=>{let _=({tags:V})=>!p(V,X),U={...Q,targetGroups:{},rules:[]};return[...pY({identity:X,names:Y,found:U,adopt:!1}),...J.filter(_).map(V6),...Z.filter(_).map(W6)]},
j6=X=>{let Y=pY(X);if(Y.length!==0)return D(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
z5=(X,Y)=>p(Y,X)?void 0:D(`Not ours: service ${X.tenant}: ${BX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
H6=({tenant:X,cluster:Y})=>D(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
F6=({tenant:X,cluster:Y})=>D(`Tenant ${X} on cluster ${Y} is being removed: its service was deleted, and its tasks are stopping.`,"deploy-tenant waits until the service is gone and makes the tenant anew; remove-tenant removes what is left of it."),
$6=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:D(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
QY=X=>X?.status==="DRAINING",
M6=X=>{let{deployments:Y=[],desiredCount:Q=0,runningCount:J=0}=X,Z=Y.find(_=>_.status==="PRIMARY");return QY(X)?"removing":Z?.rolloutState==="FAILED"?"failed":Q===0&&J===0?"stopped":Y.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":J<Q?"degraded":"steady"},
P5=5,
E6=X=>D(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
N5=async(X,Y)=>{let[Q]=await qX(X,[Y]);if(Q===void 0)throw E6(Y);return Q},
B6=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:S(N5(X,Y))};
let Z=await a8(X),_=new Map(Z.length>P5||Q===void 0?[]:Z.map(F=>[F,S(i(X,i8(F),[Q]))])),U=(await qX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),V=U.filter(F=>F.tags[J.default]!==void 0),[W,j]=U.length===1?U:V;
if(W!==void 0&&j===void 0){let F=_.get(W.arn);return{name:W.name,cluster:Promise.resolve(W),...F===void 0?{}:{services:F}}}
let H=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(F=>F.name).sort().join(", ")}), and ${V.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw c([{pointer:"/cluster",message:H,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
K5=async({feed:X,signal:Y},Q,J)=>{let{service:Z}=await X.look({cluster:Q,serviceName:J},{signal:Y});return new Map(Z===void 0?[]:[[J,Z]])},
z6=async(
X,
{name:Y,cluster:Q},
J)=>{let Z={tenant:Y,service:"web"},_=Q===void 0?S(X.firstCall.then(()=>PY(X))):void 0,{serviceName:U}=$X({...Z,cluster:""}),{name:V,cluster:W,services:j}=await B6(X,Q,U,u),H=j??(J===void 0?void 0:S(K5(J,V,U)));return{identity:{...Z,cluster:V},place:{clusterName:V,cluster:W,services:H,zones:_}}},
P6=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw L(Q,"ClusterNotFound")?E6(X):Q}},
uY=async(
X,
Y,
Q,
J)=>{
let Z=J==="as-if-gone",{identity:_,place:U}=await z6(X,Y,Z?void 0:J),V=Z?{...U,services:Promise.resolve(new Map)}:U,W=wY(_,Q),j=await P6(V,u4(X,V,[W])),H=j.tenants.get(W.key);
if(H===void 0)throw new Error(`tenant ${W.key} was not read`);
let F=$6(j,Y.accountId);
if(F!==void 0)throw F;
return{identity:_,names:W.names,query:W,snapshot:j,found:H}},
I=t0(),
o=({isNew:X})=>X?"new tenant":"missing: made again",
dY=(
X,
Y)=>{
let Q=[],J=new Set;
for(let U of Y){let V=X.filter(W=>U.includes(W)&&!J.has(W)).slice(0,5);for(let W of V)J.add(W);Q.push(V)}
for(let U of X.filter(V=>!J.has(V))){let V=Q.find(W=>W.length<5);V===void 0?Q.push([U]):V.push(U)}
let[Z,..._]=Q;
return Z?.length===0&&Z.push(..._.findLast(U=>U.length>0)?.splice(0)??[]),Q.map(U=>X.filter(V=>U.includes(V)))},
N6=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
K6=X=>[{Type:"forward",TargetGroupArn:X}],
ZX=X=>X===0?"listenerRule":`listenerRule.${X+1}`,
L5=(
{context:X,seat:Y,...Q},
J,
Z)=>(
{resource:"listenerRule",name:Z[0]??"",action:"create",reason:J>0&&!X.isNew?"":o(X),fields:[{pointer:"/hosts",to:Z}],operations:[I("createRule",ZX(J),{ListenerArn:Y.listenerArn,Priority:Y.priorities[J],Conditions:N6(Z),Actions:K6(Q.targetGroupArn??""),Tags:Object.entries(X.tags).map(([_,U])=>({Key:_,Value:U}))},{references:Q.references})]}),
I5=({removals:X},Y,{rule:Q})=>({resource:"listenerRule",name:O(Q)[0]??"",action:"remove",reason:"its hosts are gone, or stand in another rule",fields:[{pointer:"/hosts",from:O(Q)}],operations:[I("deleteRule",`${ZX(Y)}.remove`,{arn:Q.RuleArn??""},{after:X})]}),
q5=({context:{found:X},targetGroupArn:Y},{rule:Q})=>{let J=d(Q),Z=D4(X);return Y!==void 0&&J.includes(Y)&&J.every(_=>Z.some(U=>U===tX(X.targetGroups,_)))},
R5=(
X,
Y,
Q,
J)=>{
let{context:Z,side:_,targetGroupArn:U,references:V,removals:W}=X,{rule:j}=Q,H=O(j),F=q5(X,Q),$=PX([...H].sort(),[...J].sort());
if($&&F)return;
let M={pointer:"/targetGroup",to:_.targetGroup?.description.TargetGroupName??Z.names.targetGroups[_.slot]};
return{resource:"listenerRule",name:J[0]??"",action:"update",reason:F?"":"not linked with the target group: put back",fields:[...$?[]:[{pointer:"/hosts",from:H,to:J}],...F?[]:[M]],operations:[I("modifyRule",ZX(Y),{RuleArn:j.RuleArn,...$?{}:{Conditions:N6(J)},...F?{}:{Actions:K6(U??"")}},{references:F?[]:V,after:W})]}},
D5=X=>{
let{found:Y,settings:Q,seat:J}=X;
if(!b(Q)||J===void 0)return[];
let Z=k(Y),_=JX(Z),U=_.map(({rule:j})=>O(j)),V=Z.targetGroup?.description.TargetGroupArn,W={context:X,seat:J,side:Z,targetGroupArn:V,references:V===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[],removals:U.flat().map((j,H)=>`record.remove.${H}`)};
return dY(Q.hosts,U).flatMap((j,H)=>{let F=_[H];return F===void 0?[L5(W,H,j)]:j.length===0?[I5(W,H,F)]:R5(W,H,F,j)??[]})},
G5=({seat:X,settings:Y,found:Q})=>{let J=X?.priorities.length??0;return J<2||J<=JX(k(Q)).length?[]:[`${Y.hosts.length} hosts take ${J} listener rules, five hosts each: a load balancer has 100 rules for all of its tenants, unless its quota was raised`]},
lY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
xX=(X,Y)=>X.SetIdentifier===void 0&&lY(X.AliasTarget?.DNSName)===lY(Y.dnsName),
S5=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):lY(X.AliasTarget.DNSName),
C5=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
L6=X=>X.dualStack?["A","AAAA"]:["A"],
O5=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(U=>U.Name===X),Z=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!xX(U,Q)),[_]=Z;
if(_!==void 0&&(!Y.run.adopt||_.SetIdentifier!==void 0))throw D(`The ${_.Type} record of ${X} points elsewhere: ${S5(_)}.`,_.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...L6(Q).filter(U=>!J.some(V=>V.Type===U&&xX(V,Q))).map(U=>({Action:"CREATE",ResourceRecordSet:C5(X,U,Q)}))]},
T5=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(U=>U.Name===J&&xX(U,Y)).map(U=>U.Type),_=L6(Y).filter(U=>!Z.includes(U));if(_.length>0)throw D(`dns is wildcard, but ${J} has no alias ${_.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
I6=(X,Y,Q)=>{let J=new Map;for(let Z of X){let _=Q(Z);if(_.length===0)continue;let{id:U}=X4(Z,Y.zones);J.set(U,[...J.get(U)??[],..._])}return J},
q6=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
A5=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,_=JX(k(Q)),U=Z.dns==="record"?_.flatMap(({rule:H})=>O(H)):[],V=Q.rules.filter(H=>!_.includes(H)).flatMap(H=>O(H.rule)),W=[...J.dns==="record"?J.hosts:[],...V],j=U.filter(H=>!W.includes(H));
return[...I6(j,X,H=>Q.records.filter(F=>F.Name===H&&xX(F,Y)).map(F=>({Action:"DELETE",ResourceRecordSet:F})))].map(([H,F],$)=>({resource:"record",name:q6(F),action:"remove",reason:"",fields:[{pointer:"/hosts",from:j}],operations:[I("changeRecords",`record.remove.${$}`,{zoneId:H,changes:F})]}))},
b5=X=>{
let{settings:Y,front:Q}=X;
if(!b(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&T5(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let _ of J)X4(_,X.zones);
let Z=I6(J,X,_=>O5(_,X,Q));
return[
...A5(X,Q),
...[...Z].map(([_,U],V)=>({resource:"record",name:q6(U),action:"create",reason:o(X),fields:U.filter(W=>W.Action==="CREATE").map(W=>({pointer:`/${W.ResourceRecordSet?.Type}/${W.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[I("changeRecords",`record.${V}`,{zoneId:_,changes:U},{after:X.seat?.priorities.map((W,j)=>ZX(j))??[]})]}))]},
cY=X=>X!==null&&typeof X=="object",
iY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>iY(`${X}/${J}`,Q)):cY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,iY(X+t(Q),J)])):Y,
R6=(X,Y,Q)=>PX(Y,Q)?[]:Q===void 0||!cY(Y)||!cY(Q)?[[X,iY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>R6(X+t(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
D6=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let _={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=L4(_,{names:Q,region:J.region,fargate:$Y(Y,J),present:void 0});return Object.fromEntries(R6("",SY(Z),SY(U)))},
x5=new Set(["environment"]),
G6=X=>X===void 0||/^(arn:|\/)/.test(String(X)),
w5=X=>X.pointer.startsWith("/secrets/")&&!(G6(X.from)&&G6(X.to))?{...X,secret:!0}:X,
l=(X,Y,Q)=>s0(X,Y,Q,x5).map(w5),
aY=["logRetentionInDays"],
y5=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,_=J.logRetentionInDays,U=W=>I("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:_},{after:W});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:o(X),fields:l(aY,{},J),operations:[I("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let V=l(aY,Z,J);
return V.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:V,operations:[U([])]}]},
k5=X=>({logRetentionInDays:X.retentionInDays}),
zX=["scaleOut","scaleIn"],
S6={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
JY=(X,Y)=>{let Q=X[B.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
C6=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:_})=>X===void 0||JY(Y,X.desiredCount)!==void 0?{resourceId:Q?_:void 0,marks:{[B.halted]:String(J??Z)}}:void 0,
oY="deregistration_delay.timeout_seconds",
rY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
O6={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
T6=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==oY&&!(Y in rY)&&O6[Y]!==Q)),
A6=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
b6=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
ZY=X=>[...X].sort((Y,Q)=>e(Y)<e(Q)?-1:1),
h5=({portMappings:X,networkMode:Y})=>{let Q=Y==="awsvpc"||Y==="host",J=(X??[]).map(({containerPort:Z,hostPort:_=0,protocol:U})=>({containerPort:Z,..._===0||Q?{}:{hostPort:_},...U==="udp"?{protocol:U}:{}}));return ZY(J)},
x6=X=>X?.stepAdjustments===void 0?X:{...X,stepAdjustments:[...X.stepAdjustments].sort((Y,Q)=>(Y.metricIntervalLowerBound??-1/0)-(Q.metricIntervalLowerBound??-1/0))},
r=X=>{
let Y=!b(X),Q=b6(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:ZY(Q)},
...X.subnets===void 0?{}:{subnets:ZY(X.subnets)},
...X.securityGroups===void 0?{}:{securityGroups:ZY(X.securityGroups)},
...X.portMappings===void 0?{}:{portMappings:h5(X)},
...X.scaleOut===void 0?{}:{scaleOut:x6(X.scaleOut)},
...X.scaleIn===void 0?{}:{scaleIn:x6(X.scaleIn)},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:T6(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
sY=X=>({[B.loadBalancer]:X.loadBalancer,[B.dns]:X.dns,[B.scaling]:X.scaling?"on":"off",[B.protected]:X.protected?"on":"off",...X.hosts.length===0?{}:{[B.hosts]:X3(X.hosts)}}),
v5=(
X,
Y,
Q)=>{
let J=X.networkConfiguration?.awsvpcConfiguration,Z=(X.loadBalancers??[]).length>0,_=b6(X.capacityProviderStrategy),{hosts:U,isComplete:V}=MX(Y),W=Y[B.dns];
return{
desiredCount:JY(Y,X.desiredCount)??X.desiredCount,
minimumHealthyPercent:X.deploymentConfiguration?.minimumHealthyPercent,
maximumPercent:X.deploymentConfiguration?.maximumPercent,
...Z?{healthCheckGracePeriodSeconds:X.healthCheckGracePeriodSeconds??0}:{},
capacityProviderStrategy:_===void 0||_.length===0?void 0:_,
subnets:J?.subnets,
securityGroups:J?.securityGroups,
assignPublicIp:J?.assignPublicIp,
loadBalancer:Z||Y[B.loadBalancer]==="shared"?"shared":"none",
...Q?.containerPort===void 0?{}:{containerPort:Q.containerPort},
...V?{hosts:[...U]}:{},
...W==="record"||W==="wildcard"||W==="none"?{dns:W}:{},
...Y[B.protected]===void 0?{}:{protected:Y[B.protected]!=="off"},
...Y[B.scaling]===void 0?{}:{scaling:Y[B.scaling]!=="off"},
tags:{...FY(Y)}}},
f5=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
m5=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
w6=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
g5=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,_=w6(X,Y),{cooldown:U,stepAdjustments:V}=J[Y],W=H=>{let{cooldown:F,stepAdjustments:$}=r(H)[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:$}}},j=l([Y],_===void 0?{}:W(Z),W(J));
return _!==void 0&&j.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:_===void 0?"create":"update",reason:_===void 0?o(X):"",fields:j,operations:[I("putScalingPolicy",`policy.${Y}`,{...S6,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:f5(V)}},{after:["scalableTarget"]})]}]},
y6={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
k6=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
h6=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
p5=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:_,evaluationPeriods:U}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${y6[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:h6(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:y6[Y].comparison,Threshold:Z,Period:_,EvaluationPeriods:U,TreatMissingData:"missing"}},
u5=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
_=k6(X,Y),
U=w6(X,Y)?.PolicyARN,
V=E=>{let{threshold:z,period:q,evaluationPeriods:P}=E[Y]??{};return{[Y]:{threshold:z,period:q,evaluationPeriods:P}}},
W=l([Y],_===void 0?{}:V(Z),V(J)),
j=p5(X,Y),
H=_?.AlarmActions??[],
F=U!==void 0&&H.includes(U)&&_?.ActionsEnabled!==!1,
$=_!==void 0&&_.MetricName===j.MetricName&&_.Namespace===j.Namespace&&_.ComparisonOperator===j.ComparisonOperator&&PX([..._.Dimensions??[]].map(E=>`${E.Name}=${E.Value}`).sort(),h6(X).map(E=>`${E.Name}=${E.Value}`).sort());
if(_!==void 0&&F&&$&&W.length===0)return[];
let M=H.filter(E=>E!==U&&!E.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:Q.alarms[Y],
action:_===void 0?"create":"update",
reason:_===void 0?o(X):F&&$?"":"not linked with its policy: put back",
fields:[...W,...F||_===void 0?[]:[{pointer:"/alarmActions",to:Q.policies[Y]}]],
operations:[
I(
"putMetricAlarm",
`alarm.${Y}`,
{...j,ActionsEnabled:!0,AlarmActions:[U??"",...M],..._?.OKActions===void 0?{}:{OKActions:_.OKActions},..._?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:_.InsufficientDataActions},..._===void 0?{Tags:Object.entries(X.tags).map(([E,z])=>({Key:E,Value:z}))}:{}},
U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
d5=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
nY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[B.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
v6=({service:X,serviceTags:Y})=>nY(Y)!==void 0&&X?.desiredCount===0,
f6=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
l5=X=>f6.every(Y=>X?.SuspendedState?.[Y]===!0),
m6=X=>Object.fromEntries(f6.map(Y=>[Y,X])),
c5=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
g6=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=nY(Y.serviceTags),_=v6(Y),U=Y.service?.desiredCount??0,V=J?.suspended??Z?.suspended??l5(Y.scalableTarget);
if(J?.state===void 0?_:J.state==="stopped"){let H=_?Z?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:d5({desiredCount:Q.scaling?H:Q.desiredCount??H,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&V})}}
let W=X.of==="settings"&&JY(Y.serviceTags,Y.service?.desiredCount)!==void 0,j=_&&Z!==void 0?c5(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:W?!1:Z===void 0&&J?.suspended===void 0?void 0:V,desiredCount:Q.scaling?J?.desiredCount??j:_?Q.desiredCount:void 0,tag:void 0}},
i5=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[B.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",_=U=>U??"running";return{fields:[{pointer:"/state",from:_(J),to:_(Q)}],operations:[Q===void 0?I("tagEcsResource","service.state",{arn:Z,set:{},remove:[B.state]},{after:["service","scalableTarget"]}):I("tagEcsResource","service.state",{arn:Z,set:{[B.state]:Q},remove:[]})]}},
a5=["minCount","maxCount"],
o5=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=m6(Y.suspended);return Object.entries(J).some(([Z,_])=>(Q[Z]??!1)!==_)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
r5=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,_=Z.scalableTarget,U={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},V=_===void 0?{}:{minCount:_.MinCapacity,maxCount:_.MaxCapacity},W=o5(X),j=[...l(a5,V,U),...W];
return _!==void 0&&j.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:_===void 0?"create":"update",reason:_===void 0?o(X):"",fields:j,operations:[I("registerScalableTarget","scalableTarget",{...S6,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...W.length===0||J.suspended===void 0?{}:{SuspendedState:m6(J.suspended)},..._===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
s5=X=>{
let{names:Y,found:Q}=X,J=zX.flatMap(Z=>k6(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[I("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[I("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
p6=X=>X.settings.scaling?[...r5(X),...zX.flatMap(Y=>g5(X,Y)),...zX.flatMap(Y=>u5(X,Y))]:s5(X),
n5=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:m5(Q.StepAdjustments)}}},
t5=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(zX.map(Q=>[Q,n5(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
_Y=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
e5=X=>({...rY,[oY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
u6=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
tY=X=>X.networkMode==="awsvpc"?"ip":"instance",
XQ=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
YQ=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:_}=X;
if(!b(J)||_===void 0)return[];
let U=e5(J),{slot:V,targetGroup:W}=k(Q),j=Y.targetGroups[V];
if(
W===void 0)return[{resource:"targetGroup",name:j,action:"create",reason:o(X),fields:l(_Y,{},J),operations:[I("createTargetGroup","targetGroup",{Name:j,Protocol:"HTTP",Port:80,VpcId:_.vpcId,TargetType:tY(J),HealthCheckProtocol:"HTTP",...u6(J),Tags:Object.entries(X.tags).map(([P,N])=>({Key:P,Value:N}))}),I("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:H,attributes:F}=W,$=H.TargetGroupArn??"";
if(H.TargetType!==tY(J))throw D(`networkMode ${J.networkMode} needs a target group of type ${tY(J)}; that of the tenant is of type ${H.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let M=Object.fromEntries(Object.entries(O6).filter(([P])=>P in F)),E=XQ({...M,...U},F),z=[...l(_Y,r(Z),r(J)),...Object.keys(rY).filter(P=>P in E).map(P=>({pointer:`/targetGroupAttributes/${P}`,from:F[P],to:U[P]}))];
if(z.length===0)return[];
let q=l(_Y.slice(0,6),Z,J);
return[{resource:"targetGroup",name:H.TargetGroupName??j,action:"update",reason:"",fields:z,operations:[...q.length===0?[]:[I("modifyTargetGroup","targetGroup",{TargetGroupArn:$,...u6(J)})],...Object.keys(E).length===0?[]:[I("modifyTargetGroupAttributes","targetGroup.attributes",{arn:$,attributes:E})]]}]},
QQ=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[oY]??300),
targetGroupAttributes:T6(Y)}),
JQ=(X,Y)=>{let Q=MX(Y).hosts.filter(J=>X.includes(J));return[...Q,...X.filter(J=>!Q.includes(J))]},
d6=(
X,
Y)=>{
let Q=k(X),{targetGroup:J}=Q,Z=JQ(JX(Q).flatMap(({rule:W})=>O(W)),X.serviceTags),_=X.service===void 0?{}:v5(X.service,X.serviceTags,l4(X)),U=t5(X,Y),V=nY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:OY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:k5(X.logGroup),
...J===void 0?{}:QQ(J.description,J.attributes),
...U,
scaling:X.scalableTarget!==void 0,
..._,
...V!==void 0&&v6(X)?{desiredCount:V.desiredCount}:{},
...V?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:V.minCount},
...Z.length===0?{}:{hosts:Z}}},
l6=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(L(Z,"TargetGroupNotFound"))return[];throw Z}},
ZQ=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
eY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,_]of Object.entries(X.tags).sort()){
if(!Z.startsWith(u.defaultPrefix))continue;
let U=`/${Z.slice(u.defaultPrefix.length)}`,[V=""]=b7(U),W=Y(U);
if(!x7.includes(V)||W===void 0||W==="object"||W==="map"||W==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let j=ZQ(_,W);
j===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${_}, which is no ${W}.`,hint:"Remove or correct the tag."}):Q=w7(Q,U,j)}
return{settings:Q,problems:J}},
c6={lg:{resource:"logGroup",settings:aY},tg:{resource:"targetGroup",settings:_Y},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...A6,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:zX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:zX,parts:["threshold","period","evaluationPeriods"]}},
_Q=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
UQ=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
i6=(
X,
Y)=>{
let Q=r(X),J=!b(Q),Z=new Map;
Y!==void 0&&Z.set("td",nX(Y).slice(0,6));
for(let[_,{settings:U,parts:V}]of Object.entries(c6)){if(J&&(_==="tg"||_==="lr")||Q.scaling===!1&&(_==="st"||_==="sp"||_==="al"))continue;let W=Object.fromEntries(U.map(j=>[j,j==="hosts"?[...Q.hosts??[]].sort():UQ(Q[j],V)]).filter(([,j])=>!_Q(j)));Z.set(_,VX(e(W),6))}
return Z},
VQ=(X,Y,Q)=>[X,...[...i6(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
X0=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
a6=X=>X==="td"?"taskDefinition":c6[X]?.resource??"service",
WQ=(X,Y,Q)=>{let J=new Map(X0(Y)),[Z=""]=X.split(" "),_=X0(X).map(([U,V])=>{let W=Q.has(a6(U))?J.get(U):void 0;return`${U}=${W??V}`});return[Z,..._].join(" ")},
jQ=({settings:X,definition:Y,definitionDigest:Q,applied:J})=>{if(J===void 0)return[];let Z=X0(J),_=i6(X,Y),U=[];for(let[V,W]of Z)_.get(V)!==W&&(V==="td"&&Q!==void 0||U.push(a6(V)));return U},
o6=new Set(["taskDefinition","logGroup"]),
HQ=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:_}=Z.beforeDeploy??{};
if(_===void 0)return[...Y];
let U=Y.filter(({resource:H})=>o6.has(H)),
V=Y.filter(({resource:H})=>!o6.has(H)),
W={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:_}],operations:[I("runTask","beforeDeploy",i3(X,_,Q),{after:U.flatMap(H=>H.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
j=V.map(H=>({...H,operations:H.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[...U,W,...j]},
FQ=({cluster:X,front:Y})=>Y?.listenerArn===X.tags[u.listener]?Y9(X.tags[u.certificateNames]):void 0,
$Q=(X,Y,Q)=>{if(X.run.requireCertificate!==!0)return;let J=X.settings.hosts.join(", ");if(X.front?.scheme!=="https")throw D(`requireCertificate: the listener speaks HTTP, so that no certificate covers ${J}.`,"create-cluster with certificateArn serves all tenants by HTTPS.");if(Y===void 0)throw D(`requireCertificate: it is not known which names the listener's certificates cover, and whether ${J} is among them.`,"create-cluster with the cluster\u2019s name alone reads them; certificates that are not of ACM cannot be read.");if(Q.length>0)throw D(`requireCertificate: no certificate of the listener covers ${Q.join(", ")}; they cover ${Y.join(", ")}.`,"Add a certificate to the listener, and run create-cluster with the cluster\u2019s name alone.")},
MQ=X=>{let{settings:Y,front:Q}=X;if(!b(Y))return[];let J=FQ(X),Z=J===void 0?[]:Y.hosts.filter(_=>!Q9(_,J));return $Q(X,J,Z),Q?.scheme!=="https"||J===void 0?[]:Z.map(_=>`no certificate of the listener covers ${_}, and browsers warn of it: they cover ${J.join(", ")}; add one to the listener, and run create-cluster with the cluster\u2019s name alone`)},
EQ=({settings:X,run:Y})=>{let{entryPoint:Q,command:J}=X,Z=Y.beforeDeploy?.command??[],_=Q.length>0&&!z0(Q);return[["entryPoint",Q],..._?[]:[["command",J],["beforeDeploy.command",Z]]].filter(([,U])=>z0(U)).map(([U,V])=>a4(U,V))},
BQ={month:3.65,region:"us-east-1",date:"February 2024"},
UY=X=>X.toFixed(2),
zQ=({scaling:X,minCount:Y,maxCount:Q,desiredCount:J=0})=>{let[Z,_]=X?[Y,Q]:[J,J],{month:U,region:V,date:W}=BQ,j=Z===_?UY(Z*U):`${UY(Z*U)} to ${UY(_*U)}`;return`about ${UY(U)} USD a month each, ${j} USD for ${Z===_?Z:`${Z} to ${_}`} tasks (an estimate made here, by AWS's list price in ${V} of ${W})`},
PQ="networkMode awsvpc on EC2 takes a network interface of the instance for each task: small instance types have room for two or three tasks, whatever memory is free; trunking (the account setting awsvpcTrunking, for instances that start after it) raises that",
NQ=({settings:X,cluster:Y,fargate:Q,present:J,isNew:Z})=>{if(X.networkMode!=="awsvpc")return[];let _=d7(X.subnets,Y),U=(X.subnets??[]).join(", ");return Q?X.assignPublicIp==="ENABLED"?J.assignPublicIp==="ENABLED"?[]:[`tasks get a public IPv4 address: ${zQ(X)}; assignPublicIp: DISABLED needs a NAT gateway`]:_?[`assignPublicIp is DISABLED, and the only way out of ${U} is an internet gateway: tasks cannot pull an image without a public address; assignPublicIp: ENABLED, subnets with a NAT gateway, or VPC endpoints for ECR (api and dkr), S3 and CloudWatch Logs`]:[]:[...Z||J.networkMode!=="awsvpc"?[PQ]:[],..._?[`networkMode awsvpc on EC2 gives tasks no public address, and the only way out of ${U} is an internet gateway: the app reaches nothing outside the VPC; choose subnets with a NAT gateway, or networkMode bridge`]:[]]},
KQ=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Q;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:_,names:U}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:_.name,service:U.serviceName},this.#Q=r(J),this.#X={...r(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=l(X,this.#X,this.#Q);return this.fields.push(...Y),Y.length>0}},
r6=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
Y0=({found:X,scope:Y})=>Y.of==="settings"&&JY(X.serviceTags,X.service?.desiredCount)!==void 0,
s6=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||Y0(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
LQ=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...d4(X.context.settings)})},
IQ=({service:X,context:Y,input:Q,fields:J})=>{X.availabilityZoneRebalancing!=="ENABLED"||kY(Y.settings)||(Q.availabilityZoneRebalancing="DISABLED",J.push({pointer:"/availabilityZoneRebalancing",from:"ENABLED",to:"DISABLED"}))},
qQ=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
RQ=X=>{let{settings:Y}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],X.input.forceNewDeployment=!0)},
DQ=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=yY(X.context.settings))},
GQ=(X,Y)=>PX((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
SQ=X=>X.flatMap(({targetGroupArn:Y})=>Y===void 0?[]:l0(Y)).join(", "),
n6=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=hY(X.context);if(!(Z.length===0&&GQ(X.service,J))){if(!X.changed("containerPort")){let{slot:_,targetGroup:U}=k(Y),V=U===void 0?Q.targetGroups[_]:void 0;X.fields.push({pointer:"/loadBalancers",to:V??SQ(J)})}X.input.loadBalancers=J,X.references.push(...Z)}},
CQ={settings:[r6,s6,LQ,IQ,qQ,RQ,DQ,n6],scaling:[s6],revision:[r6,n6],restart:[]},
OQ=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
TQ=(X,Y)=>{let{scope:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":OQ(Y)?"the last deployment failed":Y0(X)?"the first deployment failed, and its service was scaled to zero":void 0},
AQ="asked for; ECS changes the capacity provider strategy only with a new deployment",
bQ=(
X,
Y,
Q)=>{
let{names:J,scope:Z,found:_,state:U}=X,V=new KQ(X,Y,Q);
for(let q of CQ[Z.of])q(V);
let{input:W,fields:j,references:H}=V,F=TQ(X,Y),$=F!==void 0&&j.length===0;
F!==void 0&&(W.forceNewDeployment=!0),$&&j.push(Y0(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let M=I("updateService","service",W.forceNewDeployment===!0?{...W,deploymentBefore:Y.deployments?.[0]?.id}:W,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:H}),E=j.length===0?[]:[M],z=Z.of==="settings"||Z.of==="scaling"?i5(_,U):void 0;
return j.push(...z?.fields??[]),j.length===0?[]:[{resource:"service",name:J.serviceName,action:$?"deploy":"update",reason:$?F:W.capacityProviderStrategy===void 0?"":AQ,fields:j,operations:[...E,...z?.operations??[]]}]},
xQ=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"binpack",field:"memory"}],
wQ=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:_,run:U,fargate:V}=X,{loadBalancers:W,references:j,tags:H}=hY(X),F=yY(J),$={...X.tags,...sY(J),...H,[B.run]:U.lease},M=Object.entries($).map(([q,P])=>({key:q,value:P})),E=b(J),z=E&&k(_).rule===void 0;
return z&&M.push({key:B.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:o(X),
fields:[...l(A6,{},{...J,desiredCount:J.desiredCount}),...kY(J)?[]:[{pointer:"/availabilityZoneRebalancing",to:"DISABLED"}]],
operations:[
I(
"createService",
"service",
{
cluster:Z.name,
serviceName:Q.serviceName,
taskDefinition:Y??"",
desiredCount:J.desiredCount,
clientToken:U.token,
deploymentConfiguration:d4(J),
...kY(J)?{}:{availabilityZoneRebalancing:"DISABLED"},
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:M,
...E?{loadBalancers:W,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...V?{}:{placementStrategy:xQ},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...j,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...z?[{pointer:`/tags/${M.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
t6=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[wQ(X,Y)];if(b(X.present)&&!b(X.settings))throw D(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw D(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return bQ(X,Q,Y)},
yQ=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...sY(Q),...hY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([_,U])=>Y.serviceTags[_]!==U))},
kQ=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
hQ=(X,Y)=>Object.keys(FY(Y)).filter(Q=>!Object.hasOwn(X,Q)),
vQ=(X,Y)=>[B.hosts,B.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
wX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
Q0=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${t(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
J0=(X,Y,Q)=>({arn:X??"",set:kQ(Y,Q),remove:hQ(Y,Q)}),
fQ=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=J0(Q.taskDefinitionArn,X,J);return wX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:Q0(X,J,Z),operations:[I("tagEcsResource","taskDefinition.tags",Z)]}]},
mQ=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
gQ=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:_}=X,
{service:U,logGroup:V,scalableTarget:W,alarms:j}=J,
H=k(J),
{targetGroup:F}=H,
$=new Set(Q.flatMap(R=>R.operations.map(K=>K.kind==="deleteRule"?K.input.arn:void 0))),
M=[],
E=[],
z=(R,K,C,h=[])=>{wX(C)||M.push(I(R,K,C,{after:h}))},
q=J0(U?.serviceArn,Z,J.serviceTags),
P={arn:U?.serviceArn??"",set:U===void 0?{}:yQ(X),remove:[...q.remove,...vQ(sY(_),J.serviceTags)]};
E.push(...Q0({...Z,...P.set},J.serviceTags,P));
let N=(R,K,C,h)=>{let f=J0(C,Z,h);!wX(f)&&wX(P)&&E.push(...Q0(Z,h,f)),z(R,K,f)};
F!==void 0&&N("tagElbResource","targetGroup.tags",F.description.TargetGroupArn,F.tags);
for(let[R,{rule:K,tags:C}]of JX(H).entries())$.has(K.RuleArn)||N("tagElbResource",`${ZX(R)}.tags`,K.RuleArn,C);
if(
Y!==void 0&&N("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),V?.tags!==void 0&&N("tagLogGroup","logGroup.tags",V.arn,V.tags),U===void 0||!wX(q)){let R=C=>({arn:C??"",set:Z,remove:q.remove});V!==void 0&&V.tags===void 0&&z("tagLogGroup","logGroup.tags",R(V.arn));let K=mQ(Q);W?.ScalableTargetARN!==void 0&&!K.has(W.ResourceId)&&z("tagScalableTarget","scalableTarget.tags",R(W.ScalableTargetARN));for(let[C,h]of j.entries())K.has(h.AlarmName)||z("tagAlarm",`alarm.${C}.tags`,R(h.AlarmArn))}
let G=M.map(R=>R.id);
P.remove.includes(B.halted)&&G.push("service","scalableTarget");
for(let R of Q)R.resource==="record"&&R.action==="remove"&&G.push(...R.operations.map(K=>K.id));
return Q.some(R=>R.operations.some(K=>K.kind==="createRule"&&K.id===ZX(0)))&&U!==void 0?M.push(I("tagEcsResource","service.tags",{...P,set:{...P.set,[B.rule]:""}},{after:G,references:[{pointer:t("set",B.rule),operation:ZX(0)}]})):z("tagEcsResource","service.tags",P,G),M.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:E,operations:M}]},
pQ=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
e6=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
uQ=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:e6(X),Z=pQ(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
dQ=X=>{
let{settings:Y,state:Q,fargate:J}=X,Z=Y.portMappings.flatMap(({containerPort:W,hostPort:j=0})=>Y.networkMode==="host"?W:j===0?[]:j),_=Q.stopped?0:e6(X),U=Math.ceil(Y.minimumHealthyPercent*_/100);
if(J||Y.networkMode==="awsvpc"||Z.length===0||_===0||U<_)return[];
let V=Math.floor(100*(_-1)/_);
return[`port ${Z.join(", ")} of the host is fixed: there is room for one copy on an instance, and minimumHealthyPercent ${Y.minimumHealthyPercent} lets no old task stop before a new one runs: each deployment needs an instance without one; minimumHealthyPercent ${V} stops an old task first, and a dynamic host port (hostPort 0) needs neither`]},
lQ=new Set(["/*","*"]),
cQ=X=>X.Field==="host-header"||X.Field==="path-pattern"&&(X.PathPatternConfig?.Values??X.Values??[]).some(Y=>lQ.has(Y)),
iQ=(X,Y)=>{let Q=X.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");return new RegExp(`^${Q}$`).test(Y)},
aQ=(X,Y)=>{let Q=X.Conditions??[];return Q.every(cQ)?Q.some(({Field:J})=>J==="host-header")?Y.filter(J=>O(X).some(Z=>iQ(Z,J.toLowerCase()))):[...Y]:[]},
oQ=(
{settings:X,seat:Y,front:Q,found:J})=>{
if(!b(X)||Y===void 0||Q===void 0)return[];
let Z=JX(k(J)).map(({rule:V})=>O(V)),_=new Map(dY(X.hosts,Z).flatMap((V,W)=>V.map(j=>[j,Y.priorities[W]??0]))),U=new Set(J.rules.map(({rule:V})=>V.RuleArn));
return Q.rules.flatMap(V=>{if(U.has(V.RuleArn))return[];let W=X.hosts.filter(H=>Number(V.Priority)<(_.get(H)??0)),j=aQ(V,W);return j.length===0?[]:[`listener rule ${V.RuleArn?.replace(/^.*:listener-rule\//,"")} (priority ${V.Priority}) stands before the tenant\u2019s (priority ${_.get(j[0]??"")}) and takes every request of ${j.join(", ")}: the tenant gets none`]})},
rQ=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:_,fargate:U,isNew:V,run:W}=X,j=L4(J,{names:Y,region:_.region,fargate:U,present:V?void 0:Q.taskDefinition?.definition});
for(let E of[Q.taskDefinition,Q.newestTaskDefinition])if(E!==void 0&&!CY(E)&&c9(E,j))return{wanted:j,arn:E.definition.taskDefinitionArn,found:E,changes:[]};
let H={...X.tags,[B.digest]:nX(j),...W.build===void 0?{}:{[B.build]:vX(W.build)}},F=y7(J,j);
if(F!==void 0)throw c([F]);
let $=Q.taskDefinition!==void 0&&CY(Q.taskDefinition),M={resource:"taskDefinition",name:Y.family,action:"create",reason:V?o(X):$?"the revision that runs was deregistered: ECS starts no new task with it":"",fields:l(m9,V?{}:r(Z),r(J)),operations:[I("registerTaskDefinition","taskDefinition",{...j,tags:Object.entries(H).map(([E,z])=>({key:E,value:z}))})]};
return{wanted:j,arn:void 0,found:void 0,changes:[M]}},
sQ=(X,Y,Q)=>{let{settings:J,present:Z,isNew:_,run:U}=X,{image:V}=J;if(V.includes("@"))return[];let W=/:([^:/]+)$/.exec(V)?.[1];return[...W===void 0||W==="latest"?[`image ${V} ${W===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!_&&Z.image===V&&!Q&&!U.forceNewDeployment?[`nothing deployed: image ${V} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
nQ=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
tQ=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>nQ.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
eQ=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return b(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
X7=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
XJ=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
YJ=X=>VX(e(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:_,from:U,to:V})=>({pointer:_,from:U,to:V}))}))),16),
QJ=({scope:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
JJ=(X,Y)=>{let Q=[...Y.changes,...y5(X),...YQ(X),...D5(X),...t6(X,Y.arn),...b5(X),...p6(X)],J=[...Q,...gQ(X,Y.found,Q)];return J.some(Z=>Z.operations.some(X7))?HQ(X,J,Y.arn):J},
ZJ=(X,Y)=>[...t6(X,Y.arn),...X.scope.of==="scaling"&&X.settings.scaling?p6(X):[],...X.scope.of==="revision"?fQ(X,X.scope.revision):[]],
_J=(X,{wanted:Y},Q)=>{let{scope:J,run:Z,settings:_,found:U}=X,V=VQ(Z.version,_,Y),W=U.serviceTags[B.applied];return J.of==="settings"||W===void 0?V:WQ(V,W,Q)},
UJ=({identity:X,scope:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
Y7=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,scope:Z}=X,
_=Z.of==="settings"?rQ(X):QJ(X),
U=XJ(Z.of==="settings"?JJ(X,_):ZJ(X,_)),
V=Q.serviceTags[B.applied],
W=new Set(jQ({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[B.digest],applied:V})),
j=new Set(U.map($=>$.resource)),
H=U.some($=>$.operations.some(X7)),
F=U.map($=>({...$,reason:$.reason||(W.has($.resource)?"changed by others since our last run":"asked for")}));
return{
planId:YJ(U),
stages:F.length===0?[]:[{changes:F,until:"steady"}],
changes:F,
drift:[...W].map($=>({resource:$,kept:!j.has($)})),
warnings:[...UJ(X),...uQ(X),...G5(X),...Z.of==="settings"?[...EQ(X),...dQ(X)]:[],...Z.of==="settings"?[...sQ(X,Y,H),...tQ(X),...eQ(X),...NQ(X),...oQ(X),...MQ(X)]:[]],
taskDefinitionArn:_.arn,
applied:_J(X,_,W)}},
Z0=X=>P0[k7(X,P0)??""]?.type,
VY={from:1e4,to:39999},
VJ=(X,Y)=>{let Q=VY.to-VY.from+1,J=Number.parseInt(VX(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let _=VY.from+(J+Z)%Q;if(!Y.has(_))return _}},
Q7=100,
WJ=X=>Number(X.Priority)>=VY.from&&X.Conditions?.length===1?O(X).map(Y=>[Y,Number(X.Priority)]):[],
jJ=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(d)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(WJ).sort(([,Z],[,_])=>_-Z))}])),
HJ=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
FJ=({priorities:X},Y)=>{let Q=VJ(Y,X);if(Q===void 0)throw D("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
$J=(X,Y,Q)=>{let J=new Set(X.priorities);return Y.map(([Z=""],_)=>{let U=Q[_]?.rule,V=U===void 0?FJ({priorities:J},Z):Number(U.Priority);return J.add(V),V})},
MJ=(X,Y,{hosts:Q})=>{let J=Y.flatMap(O);for(let Z of X){let _=J.includes(Z)?void 0:Q.get(Z);if(_!==void 0)throw D(`Not ours: ${Z} has a listener rule of its own (priority ${_}).`,"Choose another host, or take it from that rule first.")}},
EJ=({loadBalancerArn:X},Y)=>{let Q=HJ(X,Y);if(Q>=Q7)throw D(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${Q7}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
BJ=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let _=Z.get(J);
if(_===void 0)throw new Error(`listener ${J} was not read`);
let U=k(Q),V=U.rule?.rule,W=Q.rules.filter(z=>z===U.rule||p(z.tags,X)).map(z=>z.rule);
MJ(Y.hosts,W,_),V===void 0&&EJ(_,Z);
let j=JX(U),
H=dY(Y.hosts,j.map(z=>O(z.rule))),
F=$J(_,H,j),
{slot:$,targetGroup:M}=U,
E={..._,targetGroups:new Set([..._.targetGroups,M?.description.TargetGroupArn??$X(X).targetGroups[$]]),priorities:new Set([..._.priorities,...F]),hosts:new Map([..._.hosts,...H.flatMap((z,q)=>z.map(P=>[P,F[q]??0]))])};
return{seat:{listenerArn:J,priorities:F,slot:$},occupancy:new Map([...Z,[J,E]])}},
zJ=["minCount","maxCount","scaleOut","scaleIn"],
PJ=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...zJ.filter(W=>Y[W]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(W=>fX(`/${W}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:_,suspended:U}=g6(X,Q,J),V=U??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return _?[fX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:V?[]:[fX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
NJ=(X,Y,{names:Q,found:J,present:Z,cluster:_,clusterDefaults:U})=>{let{settings:V,problems:W}=K0(Y,{cluster:_,clusterDefaults:U,present:X.of==="revision"?{...Z,...OY(X.revision.definition,Q)}:Z});if(V===void 0)throw c(W);if(X.of!=="scaling")return V;let j=[...PJ(X,Y,J,V),...h7(V)];if(j.length>0)throw c(j);return V},
KJ=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
LJ=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let _=eY(X,Z0),{settings:U,problems:V}=K0(J,{cluster:X,clusterDefaults:_.settings,present:Y.service===void 0?void 0:Q}),W=[..._.problems,...KJ(X,_.settings,Z),...V];if(U===void 0||W.length>0)throw c(W);let j=v7(U,{fargate:$Y(U,X),resolved:!0});if(j.length>0)throw c(j);return U},
J7=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:_,scope:U,run:V},
W=jJ(Q.fronts))=>{
let{cluster:j,zones:H}=Q,F=G4(Q,J),$=U.of==="settings"&&b(_)&&F!==void 0?BJ({identity:X,settings:_,found:J,front:F},W):{seat:void 0,occupancy:W};
return{context:{identity:X,names:Y,cluster:j,front:F,seat:$.seat,zones:H,found:J,present:Z,settings:_,fargate:$Y(_,j),scope:U,state:g6(U,J,_),run:V,tags:{..._.tags,...OX(X)},isNew:J.service===void 0},occupancy:$.occupancy}},
IJ=({name:X,tags:Y})=>{let Q=Y[u.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
qJ=(
X,
{request:Y,run:Q,scope:J,occupancy:Z,problemsOf:_})=>{
let{identity:U,names:V,snapshot:W,found:j}=X,{cluster:H}=W,F=d6(j,V),$=J.of==="settings",M=$?LJ(X,F,{request:Y,problemsOf:_}):NJ(J,Y,{names:V,found:j,present:F,cluster:H,clusterDefaults:eY(H,Z0).settings}),E=j6({identity:U,names:V,found:j,adopt:Q.adopt});
if(E!==void 0)throw E;
let{context:z,occupancy:q}=J7(X,{present:F,settings:M,scope:J,run:Q},Z);
if($&&b(M)&&z.front===void 0)throw D(IJ(H),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let P=Y7({context:z,imageStated:Y.image!==void 0});
return{present:F,settings:M,front:z.front,occupancy:q,scope:J,plan:P}},
RJ=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
DJ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
GJ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
SJ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:RJ(Q)}))},
CJ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
OJ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
TJ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
AJ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return n(Z.Tags)},
bJ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
xJ=()=>Promise.reject(new Error("this plan was not to run a task")),
v=async X=>(await X,{value:""}),
yX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
wJ={
registerTaskDefinition:async(X,Y,Q)=>({value:await a9(X,Y,Q)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await A8(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y,Q)=>{let J=await x0(X,Y,Q);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await O3(X,Y)}),
modifyTargetGroup:(X,Y)=>v(T3(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>v(A3(X,Y,Q)),
createRule:async(X,Y,Q)=>({value:await F3(X,Y,Q)}),
modifyRule:(X,Y)=>v($3(X,Y)),
registerScalableTarget:(X,Y)=>v(x4(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>v(G3(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await S3(X,Y)}),
putMetricAlarm:(X,Y)=>v(j3(X,Y)),
deleteAlarms:(X,{names:Y})=>v(H3(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>v(z3(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>v(P3(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await L3(X,Y,Q)}),
tagEcsResource:yX(lX,zY),
tagElbResource:yX(m0,g0),
tagLogGroup:yX(DJ,GJ),
tagAlarm:yX(SJ,CJ),
tagScalableTarget:yX(OJ,TJ),
deleteService:(X,{cluster:Y,service:Q},J)=>v(x8(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>v(M3(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>v(b3(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>v(n9(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>v(N3(X,Y))},
yJ=X=>X instanceof m&&X.aws?.operation==="CreateService"&&/still draining/i.test(X.message),
kJ=async X=>{try{return await X}catch(Y){throw yJ(Y)?new y("the service was removed by another run",{cause:Y}):Y}},
_0=(X,Y,Q,J,Z=xJ)=>{let _=()=>wJ[Y](X,Q,J.signal,Z);return Y==="runTask"?_():kJ(J.with(_))},
kX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&p(Y.serviceTags,X),
Z7=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>p(Q.tags,X)),
_7=X=>{let Y=new Set(Z7(X).map(({description:J})=>J.TargetGroupArn)),Q=({rule:J,tags:Z})=>{let _=d(J);return Z[B.tenant]===void 0&&_.length>0&&_.every(U=>Y.has(U))};return X.read.rules.filter(J=>p(J.tags,X.identity)||Q(J))},
hJ=X=>{
let{serviceTags:Y}=X.remains.tenant,Q=Y[B.dns];
if(kX(X)&&Q!==void 0&&Q!=="record")return[];
let J=_7(X),Z=J.filter(({tags:V})=>p(V,X.identity)),_=X.read.rules.filter(V=>!J.includes(V)).flatMap(({rule:V})=>O(V)),U=kX(X)?MX(Y).hosts.filter(V=>!_.includes(V)):[];
return[...new Set([...Z.flatMap(({rule:V})=>O(V)),...U])]},
vJ=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,_=V=>[...J.values()].some(W=>xX(V,W)),U=[];
for(let V of hJ(X)){let[W]=NY(V,Z),j=X.remains.tenant.records.filter($=>$.Name===V&&_($));if(W===void 0||j.length===0)continue;let H=j.map($=>({Action:"DELETE",ResourceRecordSet:$})),F=Q(`record ${V}`);U.push(F),Y("record",V,[I("changeRecords",F,{zoneId:W.id,changes:H})])}
return U},
fJ=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:_}=X,{scalableTarget:U,alarms:V}=_.tenant,W=kX(X);
U!==void 0&&(W||p(_.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[I("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let j=V.filter(H=>W||p(_.alarmTags.get(H.AlarmArn??""),J)).flatMap(H=>H.AlarmName??[]);
j.length>0&&Y("alarm",j.join(", "),[I("deleteAlarms",Q("alarms"),{names:j},{after:[Q("scalableTarget")]})])},
mJ=(X,Y,{add:Q,id:J})=>{let Z=_7(X),_=Z.map((U,V)=>J(`rule ${V}`));for(let[U,{rule:V}]of Z.entries())Q("listenerRule",O(V).join(", "),[I("deleteRule",_[U]??"",{arn:V.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:V}]of Z7(X).entries())Q("targetGroup",V.TargetGroupName??"",[I("deleteTargetGroup",J(`targetGroup ${U}`),{arn:V.TargetGroupArn??""},{after:[..._,J("service")]})])},
gJ=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!kX(X)&&!p(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:_})=>_!==Z),...Y.filter(({arn:_})=>_===Z)]},
WY=10,
pJ=(X,{add:Y,id:Q})=>{let J=gJ(X);if(J.length===0)return;let Z=Math.ceil(J.length/WY),_=Array.from({length:Z},(U,V)=>I("deleteTaskDefinitions",Q(`taskDefinitions ${V}`),{revisions:J.slice(V*WY,(V+1)*WY)},{after:[Q(V===0?"service":`taskDefinitions ${V-1}`)]}));Y("taskDefinition",X.names.family,_,J.length===1?"1 revision":`${J.length} revisions`)},
U7=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,_=kX(X),U=[],V=_?"asked for":"left by an earlier removal",W={id:E=>`${Q.serviceName}: ${E}`,add:(E,z,q,P)=>{let N=P===void 0?V:`${V}; ${P}`;U.push({resource:E,name:z,action:"remove",reason:N,fields:[],operations:q})}},{add:j,id:H}=W,F=vJ(X,W);
fJ(X,W),_&&j("service",Q.serviceName,[I("deleteService",H("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[H("scalableTarget"),H("alarms"),...F]})]),mJ(X,F,W),pJ(X,W);
let{logGroup:$}=J.tenant;
$!==void 0&&!Z&&(_||p($.tags,Y))&&j("logGroup",Q.logGroup,[I("deleteLogGroup",H("logGroup"),{name:Q.logGroup},{after:[H("service")]})]);
let M=new Set(U.flatMap(E=>E.operations.map(z=>z.id)));
return U.map(E=>({...E,operations:E.operations.map(z=>({...z,after:z.after.filter(q=>M.has(q))}))}))},
uJ=X=>VX(e(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
U0=X=>X.kind==="deleteTaskDefinitions",
dJ=X=>{let Y=X.flatMap(J=>J.operations).filter(U0),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(_=>_.active).length,0);return Math.max(Q-20,Y.length-5,0)},
lJ=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
cJ=(X,Y)=>{let Q=dJ(X);return Q===0?[]:[`removing its task definitions takes about ${lJ(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
iJ=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!U0(Y))return;let Q=X.map(_=>_.operations.filter(U0)).find(_=>_.some(({id:U})=>U===Y.id))??[],J=Q.findIndex(({id:_})=>_===Y.id),Z=_=>_.reduce((U,V)=>U+V.input.revisions.length,0);return Z(Q)<=WY?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
aJ=async(
X,
Y,
{service:Q,targetGroups:J})=>{
let Z=[J.a,J.b].filter(j=>j!==void 0),_=new Set(Z.map(({description:j})=>j.TargetGroupName));
(Q?.loadBalancers??[]).length===0&&_.add(Y.targetGroups.a);
let U=Object.values(Y.targetGroups).filter(j=>!_.has(j)),V=(await Promise.all(U.map(j=>y4(X,j)))).filter(j=>j!==void 0),W=await YX(X,V.flatMap(j=>j.TargetGroupArn??[]));
return[...Z,...V.map(j=>({description:j,attributes:{},tags:W.get(j.TargetGroupArn??"")??{}}))]},
oJ=20,
rJ=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=U=>Object.entries(Y).every(([V,W])=>U[V]===W);if(Q!==void 0&&Z(Q.tags))return Q.tags;let _=J.filter(({arn:U})=>U!==Q?.definition.taskDefinitionArn).slice(-oJ).reverse();for(let{arn:U}of _){let V=(await a(X,U))?.tags??{};if(Z(V))return V}return{}},
sJ=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,_=J?Q.alarms.flatMap(H=>H.AlarmArn??[]):[],[U,V,W,j]=await Promise.all([aJ(X,Y,Q),o9(X,Y.family),Z===void 0?{}:bJ(X,Z),Promise.all(_.map(async H=>[H,await AJ(X,H)]))]);
return{tenant:Q,targetGroups:U,revisions:V,familyTags:J?await rJ(X,Y,Q,V):{},alarmTags:new Map(j),scalableTargetTags:W}},
V0=X=>[...X.values()].flatMap(({rules:Y})=>Y),
V7=X=>X.flatMap(({RuleArn:Y})=>Y??[]),
nJ=(X,Y)=>{let Q=new Set([...Y.values()].map(({arn:Z})=>Z)),J=X.flatMap(({targetGroups:Z})=>Z).flatMap(({description:Z})=>Z.LoadBalancerArns??[]);return[...new Set(J)].filter(Z=>!Q.has(Z))},
W7=async(
X,
Y,
Q)=>{
let J=await u4(X,Y,Q),[Z,_]=await Promise.all([YX(X,V7(V0(J.fronts))),Promise.all(Q.map(async F=>{let $=J.tenants.get(F.key);if($===void 0)return[];let M={...F,owner:OX(F.identity)};return[[F.key,await sJ(X,M,$)]]}))]),U=new Map(_.flat()),V=new p4(X,Promise.resolve(eX(J.cluster)));
await Promise.all(nJ([...U.values()],J.fronts).map(F=>V.on(F)));
let W=await V.all(),j=await YX(X,V7(V0(W))),H=new Map([...J.fronts,...W]);
return{snapshot:{...J,fronts:H},rules:V0(H).map(F=>{let $=F.RuleArn??"";return{rule:F,tags:Z.get($)??j.get($)??{}}}),tenants:U}},
tJ=(X,{env:Y,version:Q})=>{let J={...N0,...X},Z=c7(16).toString("hex"),_=J.build??Y.BUILD_URL;return{token:Z,lease:r4(Z,_),build:_,version:Q,forceNewDeployment:J.forceNewDeployment,adopt:J.adopt,requireCertificate:J.requireCertificate,beforeDeploy:J.beforeDeploy}},
_X=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
W0=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
j7=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
eJ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:_}=X;switch(Q){case"SUCCESSFUL":return j7(Y.service);case"ROLLBACK_SUCCESSFUL":return _X("rolled-back",J,W0(X));case"ROLLBACK_FAILED":return _X("failed",J,W0(X));case"STOPPED":return Z?.status==="TRIGGERED"||_?.status==="TRIGGERED"?_X("failed",J,W0(X)):_X("superseded",J);default:return}},
XZ=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
YZ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
H7=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
QZ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(V=>V.status==="PRIMARY"),_=J.find(V=>V.id===Y);
if(_!==void 0&&_===Z)return _.rolloutState==="COMPLETED"?j7(X):_.rolloutState==="FAILED"?_X("failed",_.rolloutStateReason,H7(_.rolloutStateReason)):void 0;
let U=YZ(X,Y);
if(_?.rolloutState==="FAILED"||U!==void 0||Q===!0||XZ(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let V=Z?.rolloutState==="FAILED"?"failed":"rolled-back",W=(_?.rolloutState==="FAILED"?_.rolloutStateReason:U)??Z?.rolloutStateReason;return _X(V,W,H7(U??W))}
return _X("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
JZ=X=>X.serviceDeployment?.status===void 0?QZ(X):eJ(X.serviceDeployment,X),
ZZ=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
F7=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
_Z=({lease:X,before:Y,read:Q,written:J})=>{let Z=V=>V===void 0||V===Y||V.startsWith(X)||Y!==void 0&&V===s4(Y),_=!1,U=J.then(()=>{_=!0});return async()=>{let V=_,W=await Q();if(!Z(W)&&!V&&(await U,W=await Q()),!(W===void 0||Z(W)))throw new UX(A.superseded,`Another run has taken over this tenant: ${mY(W)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
$7=({changes:X})=>X.flatMap(Y=>Y.operations),
UZ=({plan:X,found:Y},Q,J)=>{let Z=Y.service?.serviceArn;return Z===void 0||Q!==X.stages[0]?[]:[I("tagEcsResource","lease",{arn:Z,set:{[B.run]:J.lease},remove:[]})]},
VZ=(
{plan:X,found:Y,settings:Q},
J,
Z)=>{
if(J!==X.stages.at(-1))return[];
let _=Y.service?.serviceArn,U=X.taskDefinitionArn,V={[B.applied]:X.applied,[B.run]:s4(Z.lease),[B.image]:vX(Q.image),[B.revision]:U??""};
return[I("tagEcsResource","applied",{arn:_??"",set:V,remove:[]},{after:[...$7(J).map(W=>W.id),..._===void 0?[]:["lease"]],references:[..._===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:t("set",B.revision),operation:"taskDefinition"}]:[]]})]},
WZ=(
X,
Y,
Q)=>{
let{clients:J,run:Z,given:_,log:U,signal:V}=Q,W=X.found.service?.serviceArn,j=new DX(U,V),H=()=>{},F=new Promise(E=>{H=E}),$=W===void 0?void 0:_Z({lease:Z.lease,before:X.found.serviceTags[B.run],read:async()=>(await b8(J,W))[B.run],written:F});
_.has("lease")&&H();
let M=[...UZ(X,Y,Z),...$7(Y),...VZ(X,Y,Z)];
return LY(M,{changes:Y.changes,given:_,execute:E=>_0(J,E.kind,E.input,j,Q.runTask),...$===void 0?{}:{guard:$},signal:V,log:U,incomplete:Q.incomplete,done:(E,z)=>{E.id==="lease"&&H(),z.service!==void 0&&Q.onService(z.service),E.kind==="changeRecords"&&Q.onDnsChange(z.value)}})},
M7=({settings:X,front:Y})=>b(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
jZ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:_,present:U,names:V}=X,{cluster:W}=J;
return{tenant:Z.tenant,cluster:W.name,account:W.account,region:W.region,url:M7(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:_.service?.serviceArn??null,planId:Y.planId,drift:Y.drift.map(j=>({...j})),overrides:D6(_,U,V,W),depth:"deep"}},
HZ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:_,name:U}=Y.cluster;Q4(Q,{account:Z,region:_,cluster:U},X,J);for(let{resource:V,kept:W}of X.drift)Q.tell("plan.drift",{resource:V,kept:W})},
FZ=({settings:X,scope:Y,front:Q},J,Z,_)=>{let{desiredCount:U=0,runningCount:V=0}=J??{};U===0&&Y.of!=="scaling"&&_.tell("tenant.at-zero"),_.tell("tenant.deployed",{image:X.image,revision:(Z??"").replace(/^.*\//,""),runningCount:V,desiredCount:U,url:M7({settings:X,front:Q})})},
$Z=async(X,Y,Q)=>await RX(async()=>await I3(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
j0=async X=>{try{return await X()}catch(Y){if(L(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
MZ=20,
EZ=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return j0(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(_=>[_.serviceDeploymentArn??"",_]))})},
E7=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return j0(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
BZ=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(L(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
zZ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),_=await E7(X,Y,Q);
if(_==="denied")return[];
let U=({createdAt:H})=>H?.getTime()??0,
V=_.filter(({status:H})=>H==="SUCCESSFUL").sort((H,F)=>U(F)-U(H)).flatMap(H=>H.targetServiceRevisionArn??[]),
W=await Promise.all(g([...new Set(V)],20).map(H=>j0(()=>J(new Z({serviceRevisionArns:H}))))),
j=new Map(W.flatMap(H=>H==="denied"?[]:H.serviceRevisions??[]).map(H=>[H.serviceRevisionArn,H.taskDefinition]));
return V.flatMap(H=>j.get(H)??[])},
B7=50,
PZ=1e3,
z7=1e3,
NZ=class{
missing=new Set;
#X;
#Q;
constructor(X,Y){this.#Q=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:_}=this.#Q,
[U,V]=await Promise.all([this.#Y(()=>this.#J(),[]),this.#Y(()=>this.#_(),[]),X.look(),Y.look(Q)]),
W=X.tasks,
j=X.taskDefinition??await this.#Y(()=>this.#Z(),void 0),
H=V.filter(E=>E.lastStatus==="PROVISIONING"),
[F,$]=await Promise.all([this.#Y(()=>this.#U([...W,...V],j),void 0),this.#W(H)]);
for(let E of[X.refusal,Y.refusal])E!==void 0&&this.missing.add(E);
let M=Q.deployments?.find(E=>E.id===_);
return{tasks:W,taskDefinition:j,log:F,targets:Y.targets,targetGroups:U,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:H.length,groups:$,deploymentReason:Z?.statusReason??M?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(E=>`could not be read: ${E}`)}}
async#Y(X,Y){try{return await X()}catch(Q){if(!(Q instanceof m))throw Q;return this.missing.add(Q.message),Y}}
async#J(){let{service:X,targets:Y}=this.#Q,Q=[...X.loadBalancers??[],...Y.targets].flatMap(_=>_.targetGroupArn??[]),J=[...new Set(Q)];if(J.length===0)return[];let Z=await w4(this.#X.clients,J);return J.flatMap(_=>Z.find(U=>U.TargetGroupArn===_)??[])}
async#Z(){let X=this.#Q.taskDefinition;return X===void 0?void 0:(await a(this.#X.clients,X))?.definition}
async#_(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Q,Z=await o4(X,Y,Q.serviceName??"","RUNNING");return(await vY(X,Y,Z)).filter(_=>_.startedBy===J)}
async#U(
X,
Y){
let Q=X.find(F=>F.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(F=>F.name===J)?.logConfiguration?.options,[_,U]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||_===void 0||U===void 0)return;
let V=`${U}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,W=await t3(this.#X.clients,_,V,B7),j=W.map(({at:F,text:$})=>({at:F,text:$.slice(0,z7)}));
if(j.length===0)return;
let H=await this.#Y(()=>this.#V(_,V,W),void 0);
return{group:_,stream:V,container:J,lines:j,firstError:H}}
async#V(X,Y,Q){if(Q.length<B7)return;let J=(await n3(this.#X.clients,X,Y,PZ)).find(({text:Z})=>this.#X.diagnostics.isErrorLine(Z));return Q.some(({at:Z,text:_})=>Z===J?.at&&_===J.text)?void 0:J?.text.slice(0,z7)}
async#W(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Y(()=>this.#j(Q),void 0)))).filter(Q=>Q!==void 0)}
async#j(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await iX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,_,U]=await Promise.all([this.#Y(()=>cX(Y,J),void 0),this.#Y(()=>a0(Y,J),[]),this.#Y(()=>e8(Y,Q),void 0)]),V=(Z?.Instances??[]).filter(W=>W.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:_,notJoined:U===void 0?[]:V.flatMap(W=>W.InstanceId??[]).filter(W=>!U.has(W))}}},
KZ=(X,Y)=>new NZ(X,Y).evidence(),
LZ=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:_,log:U,signal:V}=X,W=(await i(Y,Q,[J])).get(J),j=W?.deployments?.find(F=>F.status==="PRIMARY");
if(W?.serviceArn===void 0||W.status!=="ACTIVE"||j?.id!==X.deploymentId)return!1;
await lX(Y,W.serviceArn,_);
let H=new DX(U,V);
return Z!==void 0&&(await H.with(()=>x4(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),U.tell("service.scaling-suspended",{resourceId:Z})),
await H.with(()=>x0(Y,{cluster:Q,service:J,desiredCount:0},V)),
U.tell("service.halted",{serviceName:J}),
!0},
IZ=15e3,
P7=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
qZ=class{
#X;
#Q=new Map;
#Y;
#J=0;
#Z=Date.now();
#_;
constructor(X){this.#X=X}
get tasks(){return[...this.#Q.values()].filter(X=>X!==void 0).sort((X,Y)=>P7(X)-P7(Y))}
get taskDefinition(){return this.#Y}
get refusal(){return this.#_}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Z<IZ?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#_!==void 0)return!1;this.#Z=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof m))throw X;return this.#_=X.message,!1}}
async#U(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await o4(X,Y,Q,"STOPPED")).filter(V=>!this.#Q.has(V));
if(Z.length===0)return!1;
let _=!1;
for(let V of await vY(X,Y,Z)){if(V.lastStatus!=="STOPPED"&&V.startedBy===J)continue;let W=V.startedBy===J;this.#Q.set(V.taskArn??"",W?V:void 0),_||=W}
let U=this.tasks[0]?.taskDefinitionArn;
return U!==void 0&&(this.#Y??=(await a(X,U))?.definition),_}},
RZ=15e3,
DZ=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
GZ=class{
#X;
#Q=new Map;
#Y=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get targets(){return[...this.#Q.values()].reverse()}
get refusal(){return this.#Z}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:_})=>/is unhealthy in/.test(_)).length,Z=Q>0&&Date.now()-this.#J>=RZ;J<=this.#Y&&!Z||(this.#Y=J,await this.look(X))}
async look(
X){
this.#J=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(
!(Y.length===0||this.#Z!==void 0))try{let Q=await Promise.all(Y.map(async J=>(await l6(this.#X,J)).map(Z=>({...Z,targetGroupArn:J}))));for(let J of Q.flat().filter(DZ)){let Z=`${J.targetGroupArn} ${J.Target?.Id}:${J.Target?.Port}`;this.#Q.delete(Z),this.#Q.set(Z,J)}}catch(Q){if(!(Q instanceof m))throw Q;this.#Z=Q.message}}},
H0=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
F0=X=>H0(X)?.id??X.deployments?.[0]?.id??"",
N7=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
SZ=(X,Y)=>{let Q=X.deployments?.find(Z=>Z.id===Y),J=(X.deployments??[]).filter(Z=>Z.id!==Y);return{service:N7(X),deployment:Q===void 0?void 0:{...N7({...Q,desiredCount:Q.desiredCount??X.desiredCount}),failedTasks:Q.failedTasks??0,othersRunning:J.reduce((Z,_)=>Z+(_.runningCount??0),0)}}},
CZ=3e4,
$0=1e3,
OZ=X=>Date.now()-X<6e4?1e3:3e3,
TZ=class{
deploymentId;
taskDefinition;
stopped;
targets;
#X;
#Q=Date.now();
#Y;
#J=new Set;
#Z;
#_;
#U=!1;
#V=!1;
#W=!1;
#j;
#H=!1;
constructor(
X){
let{clients:Y,cluster:Q,serviceName:J,service:Z}=X;
this.#X=X,this.#Z=Z,this.deploymentId=F0(Z);
let _=Z.deployments?.find(U=>U.id===this.deploymentId);
this.taskDefinition=_?.taskDefinition,this.#Y=_?.createdAt?.getTime()??this.#Q,this.stopped=new qZ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new GZ(Y),this.#F(Z)}
get service(){return this.#Z}
get serviceDeploymentArn(){return this.#_}
get serviceDeployment(){return this.#j}
get events(){let X=this.#Y-$0;return(this.#Z.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#H=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#Z}),J=0;for(;;){let Z=await this.#M(X,J);if(Z!==void 0)return Q(Z);let _=Y-Date.now();if(_<=0)return Q({verdict:"timed-out"});J=Math.min(OZ(this.#Q),_)}}
async#M(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:_,signal:U}=this.#X,V=this.#U?void 0:this.#_,{service:W,serviceDeployment:j}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:V},{signal:U,inMilliseconds:Y}),H=this.#E(W);
if(W===void 0)return H?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
if(W.status==="DRAINING")return{verdict:"superseded",reason:`service ${Z} is being removed`};
this.#Z=W,this.#F(W),j==="denied"&&(this.#U=!0,_.tell("rollout.denied")),this.#j=j==="denied"?void 0:j??await this.#z(W,H);
let{deploymentId:F}=this,$=JZ({service:W,deploymentId:F,serviceDeployment:this.#j,isRollbackAsked:this.#H});
if(H&&this.#j===void 0&&$?.verdict==="superseded")return;
if(this.#B(),H||_.tell("rollout.progress",SZ(W,F)),$!==void 0||H)return $;
let M=await this.#$();
return M!==void 0&&X(M)?{verdict:"doomed",cause:M}:void 0}
#E(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Q>CZ?!1:X===void 0||(H0(X)?.createdAt?.getTime()??0)<this.#Y}
#F(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||F0(X)===this.deploymentId&&(this.#_??=Y)}
async#z(
X,
Y){
if(this.#_!==void 0||this.#V||Y||F0(X)===this.deploymentId)return;
this.#V=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:_,previousServiceDeployment:U,signal:V}=this.#X,W=await E7(Q,Z,_);
if(W==="denied")return;
let j=$=>Math.abs(($?.getTime()??0)-this.#Y),[H]=W.filter($=>$.serviceDeploymentArn!==U&&j($.createdAt)<$0).sort(($,M)=>j($.createdAt)-j(M.createdAt));
if(this.#_=H?.serviceDeploymentArn,this.#_===void 0)return;
let F=await J.lookAtServiceDeployment(this.#_,{signal:V});
return F==="denied"?void 0:F}
async#$(){
let X=H0(this.#Z);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Z,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Y)/1e3})}
#B(){let X=this.#Y-$0,Y=(this.#Z.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#J.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#J.add(Q),this.#X.log.tell("rollout.service-event",{message:this.#X.diagnostics.eventText(J)})}},
AZ=10*6e4,
K7=()=>!1,
bZ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.tell("rollout.not-stopped",{}),!1;try{let _=await BZ(Q,Z);return J.tell(_?"rollout.stopped":"rollout.already-ended"),_}catch(_){if(!(_ instanceof m))throw _;return J.tell("rollout.not-stopped",{because:_.message}),!1}},
xZ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:_,log:U,signal:V,created:W}=Q;
if(
await Q.written?.catch(()=>{}),V.throwIfAborted(),W===void 0){if(!await bZ(X,Q))return;X.rollbackAsked();let H=await X.toVerdict(K7,Math.max(Q.deadline,Date.now()+AZ));return H.verdict.verdict==="doomed"?void 0:H.verdict.verdict!=="timed-out"?{...H,verdict:H.verdict,stoppedBy:"rollback"}:{...H,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:j}=X;
try{if(!await LZ({clients:J,cluster:Z,serviceName:_,deploymentId:j,log:U,signal:V,...W}))return}catch(H){if(!(H instanceof m||H instanceof y))throw H;U.tell("service.not-halted",{because:H.message});return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
wZ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,_=({class:j,sentence:H})=>(Z||Q.tell("rollout.doomed",{class:j,sentence:H,isLeft:J==="keep"}),Z=!0,J!=="keep"),U=await X.toVerdict(_);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let V=await xZ(X,U,Y);
if(V!==void 0)return V;
let W=await X.toVerdict(K7);
if(W.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...W,verdict:W.verdict}},
yZ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,_=new TZ(X),U=await wZ(_,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;
await X.written?.catch(()=>{});
let V=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,W=await KZ(_,{clients:Y,cluster:Q,diagnostics:J,endedBy:V}),j=J.lines(W);
return j.length>0&&Z.tell("rollout.evidence",{lines:j}),{...U,failure:{evidence:W,diagnosis:await J.diagnose(W)}}},
L7=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
kZ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
hZ=X=>X.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
vZ=async(
X,
Y)=>{
let{cluster:Q,serviceName:J,before:Z,changes:_,feed:U,log:V,signal:W,deadline:j}=Y;
if(!(X.verdict.verdict==="steady"||X.verdict.verdict==="steady-at-zero")||!hZ(_)||F7(Z,X.service))return X;
let{service:H}=X;
return await RX(async()=>(H=(await U.look({cluster:Q,serviceName:J},{signal:W})).service??H,V.tell("service.counts",L7(H)),kZ(H)?!0:void 0),{signal:W,everySeconds:2,deadline:j})===!0?{...X,service:H,verdict:{verdict:H.desiredCount===0?"steady-at-zero":"steady"}}:{...X,service:H,verdict:{verdict:"timed-out",reason:f7["service.counts"].text(L7(H))}}},
fZ=class{
#X;
#Q;
#Y=new AbortController;
#J;
#Z={before:void 0,created:void 0,changes:[]};
#_=[];
#U;
#V;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#J=AbortSignal.any([X.signal,this.#Y.signal])}
get hasRollout(){return this.#U!==void 0}
begin(X){this.#Z=X}
ended(){this.#U=void 0,this.#_=[]}
writes(X){this.#V=X}
service(
X){
let{clients:Y,feed:Q,log:J}=this.#X,{cluster:Z,serviceName:_,onFailure:U,deadline:V}=this.#Q,{before:W,created:j}=this.#Z;
this.#U=S(yZ({clients:Y,feed:Q,cluster:Z,serviceName:_,service:X,previousServiceDeployment:F7(W,X)?W?.currentServiceDeployment:void 0,diagnostics:Q6,onFailure:U,created:j,written:this.#V,log:J,signal:this.#J,deadline:V()}))}
dnsChange(X){let Y={signal:this.#J,deadline:this.#Q.deadline()};this.#_.push(S($Z(this.#X.clients,X,Y)))}
async toEnd(
X){
if(X==="written")return;
let Y=X==="steady"?await this.#W(this.#U):void 0,Q=await Promise.all(this.#_),{log:J,feed:Z}=this.#X;
if(Q.includes(!1)&&J.tell("dns.not-in-sync"),Y===void 0)return;
let{cluster:_,serviceName:U,deadline:V}=this.#Q,W={cluster:_,serviceName:U,...this.#Z};
return vZ(Y,{...W,feed:Z,log:J,signal:this.#J,deadline:V()})}
stop(){this.#Y.abort()}
async#W(X){let{log:Y,signal:Q}=this.#X,J=()=>Y.tell("rollout.interrupted",{serviceName:this.#Q.serviceName});Q.addEventListener("abort",J,{once:!0});try{return await X}finally{Q.removeEventListener("abort",J)}}},
mZ=u.defaultPrefix.replace(/\/$/,""),
gZ=X=>m7(l7,{name:"tenant",...X},mZ),
pZ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw H6(X);let Z=j6({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
uZ=({names:X})=>`service ${X.serviceName} is being removed: this plan is made as if it were gone; a deployment waits for that, and makes the tenant anew`,
dZ=async(
{clients:X,feed:Y,signal:Q},
{request:J,run:Z,scope:_},
U)=>{
let V=v4(J),W=await uY(X,J,V,{feed:Y,signal:Q}),j=f0(W.snapshot.cluster);
if(j!==void 0)throw j;
_!==void 0&&pZ(W,Z);
let H=[];
if(QY(W.found.service)){if(_!==void 0)throw F6(W.identity);U===void 0?H.push(uZ(W)):await U(W),W=await uY(X,J,V,U===void 0?"as-if-gone":{feed:Y,signal:Q})}
let F=_===void 0?{of:"settings"}:await _(W,X),$=qJ(W,{request:J,run:Z,scope:F,problemsOf:gZ}),{plan:M}=$;
return{...W,...$,plan:{...M,warnings:[...H,...M.warnings]}}},
lZ=async(X,{write:Y,stopped:Q})=>{let J=new Map;for(let[Z,_]of X.entries()){for(let[V,W]of await Y(_,J))J.set(V,W);if(Z===X.length-1)break;let U=await Q(_);if(U!==void 0)return{outputs:J,stoppedBy:U}}return{outputs:J,stoppedBy:void 0}},
cZ=async(
X,
{found:Y,scope:Q,plan:J},
Z,
_)=>{
let U=Y.service?.taskDefinition,V=Z.taskDefinition,W=U===V&&Y.taskDefinition?.tags[B.steady]!==void 0;
if(!(V===void 0||W||J.changes.length===0))try{await Promise.all([lX(X,V,{[B.steady]:new Date().toISOString()}),Q.of==="revision"&&U!==void 0&&U!==V?zY(X,U,[B.steady]):void 0])}catch(j){if(!(j instanceof m))throw j;_.tell("revision.not-marked",{revision:V.replace(/^.*\//,""),because:j.message})}},
iZ=async({clients:X,log:Y,signal:Q,report:J},Z,_)=>{Y.tell("task.before-deploy");let U={clients:X,input:Z,explain:J6,log:Y,signal:Q,deadline:Date.now()+_*6e4},{code:V,result:W}=U6(await X6(U),_),{message:j="",hint:H,...F}=W;if(J(F),V!==A.done)throw new UX(V,`beforeDeploy: The service was not changed. ${j}`,H===void 0?{}:{hint:H})},
I7=X=>(X??"").replace(/\.$/,""),
aZ=X=>{let Y=jY(X).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(_=>_.Action===Z).map(_=>I7(_.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
jY=X=>X.flatMap(Y=>Y.operations),
oZ=X=>new Set(jY(X).flatMap(Y=>Y.kind==="createService"?Y.input.loadBalancers??[]:[]).map(({targetGroupArn:Y})=>Y).filter(Y=>Y!=="")),
rZ=({rule:{RuleArn:X="",Priority:Y}},Q)=>jY(Q).some(J=>J.kind==="createRule"&&J.input.ListenerArn===IX(X)&&String(J.input.Priority)===Y),
sZ=(
X,
Y)=>{
let Q=Y.filter(N=>N.action==="create"),
J=new Set(Q.map(N=>N.resource)),
Z=new Set(Q.map(N=>N.name)),
_=aZ(Q),
{read:U,remains:V}=X,
{alarms:W,records:j}=V.tenant,
H=oZ(Q),
F=J.has("service")?EX(V.tenant.service):[],
$=V.targetGroups.filter(({description:{TargetGroupName:N="",TargetGroupArn:G=""}})=>Z.has(N)||F.includes(G)&&!H.has(G)),
M=new Set($.map(({description:N})=>N.TargetGroupArn)),
E=new Set(jY(Y).map(N=>N.kind==="modifyRule"?N.input.RuleArn:void 0)),
z=({rule:N})=>{let G=d(N);return G.length>0&&G.every(R=>M.has(R))&&!E.has(N.RuleArn)},
q=U7({...X,keepLogs:!0,read:{...U,rules:U.rules.filter(N=>rZ(N,Q)||z(N))},remains:{...V,targetGroups:$,tenant:{...V.tenant,alarms:W.filter(N=>Z.has(N.AlarmName??"")),records:j.filter(N=>_.has(I7(N.Name)))}}}).filter(({resource:N})=>J.has(N)||N==="listenerRule"||N==="targetGroup"),
P=new Set(q.flatMap(N=>N.operations.map(G=>G.id)));
return q.map(N=>({...N,reason:"onFailure: remove",operations:N.operations.map(G=>({...G,after:G.after.filter(R=>P.has(R))}))}))},
nZ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:_,lease:U,log:V,signal:W}=Y,j=wY(Q,h4),{cluster:H}=Z,F={clusterName:H.name,cluster:Promise.resolve(H)},$=await W7(_,F,[j]),M=$.tenants.get(j.key);
if(M?.tenant.serviceTags[B.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let E={...M,revisions:M.revisions.filter(({arn:P})=>P===Y.revision)},z=new DX(V,W),q=sZ({identity:Q,names:J,read:$,remains:E},Y.done);
try{await LY(q.flatMap(P=>P.operations),{changes:q,execute:P=>_0(_,P.kind,P.input,z),signal:W,log:V,incomplete:()=>{}})}catch(P){if(!(P instanceof m))throw P;return{changes:[],sentence:`Not all that this run created could be removed: ${P.message}`}}
return{changes:q,sentence:"What this run created was removed again; the log group stays."}},
tZ=(
{feed:X,log:Y,signal:Q},
J,
Z)=>async(
{identity:{cluster:_},names:{serviceName:U}})=>{if(Y.tell("service.leaving",{serviceName:U}),await RX(async()=>{let{service:V}=await X.look({cluster:_,serviceName:U},{signal:Q});if(!QY(V))return!0;Y.tell("service.draining",{serviceName:U,runningCount:V?.runningCount??0})},{signal:Q,everySeconds:2,deadline:Z})===void 0)throw new UX(A.timedOut,`Service ${U} is still being removed at the end of timeoutMinutes (${J}); nothing was deployed.`,{hint:"Its tasks stop, and their connections drain, as slowly as stopTimeout and deregistrationDelaySeconds let them. Run again, or raise timeoutMinutes."})},
eZ=5,
X_={outputs:new Map,stoppedBy:void 0},
q7=({verdict:X})=>X.verdict==="steady"||X.verdict==="steady-at-zero",
Y_=class{
#X;
#Q;
#Y;
#J;
#Z;
#_=0;
#U=0;
#V;
#W=!1;
#j=!1;
constructor(
X,
Y){
this.#X=X,
this.#Q={...N0,...X.request},
this.#Y=Y,
this.#J=new Z4(Y.report,this.#Q.plan),
this.#H(),
this.#Z=V4({prepare:()=>this.#E(),planned:Q=>{HZ(Q,Y.log,this.#Q.plan),Y.report(jZ(Q)),this.#J.planned(Q.plan.changes)},apply:Q=>this.#F(Q),isPlan:this.#Q.plan,approvedPlan:X.request.approvedPlan,lines:({plan:Q})=>E0(Q.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#V=void 0;let{prepared:J,outputs:Z=X_}=await this.#Z();if(this.#Q.plan)return{code:A.done,result:{deployment:{verdict:"planned"}}};let _=J.plan.changes.length>0;if(X?.code===A.done&&!_||(X=await this.#P(J,Z),Y||=_&&n4(J.found.serviceTags[B.run]),!Y||Q===eZ||!this.#M(X)))return X}}finally{this.#V?.stop()}}
#H(){this.#_=Date.now(),this.#U=Math.min(this.#Y.deadline,this.#_+this.#Q.timeoutMinutes*6e4)}
#M({code:X}){return X===A.done||X===A.superseded&&this.#j}
async#E(){let X=performance.now(),{run:Y}=this.#X,Q=this.#Q.plan?void 0:tZ(this.#Y,this.#Q.timeoutMinutes,this.#U),J={...this.#X,run:{...Y,forceNewDeployment:Y.forceNewDeployment&&!this.#W}},Z=await dZ(this.#Y,J,Q);return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Z}
async#F(
X){
let Y=performance.now(),
{plan:Q,found:J}=X,
Z=J.service,
_=await lZ(Q.stages,{write:(W,j)=>this.#z(X,W,Z,j),stopped:async({until:W})=>{let j=await this.#V?.toEnd(W);return Z=j?.service??Z,this.#V?.ended(),j===void 0||q7(j)?void 0:j}}),
U=Q.taskDefinitionArn??_.outputs.get("taskDefinition")?.value,
V=J.service?.serviceArn??_.outputs.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},...U===void 0?{}:{taskDefinitionArn:U},...V===void 0?{}:{serviceArn:V}}),_}
async#z(
X,
Y,
Q,
J){
let{clients:Z,log:_,signal:U}=this.#Y,{stages:V}=X.plan,W=this.#$(X),j=Y===V[0]?C6(X.found,X.settings,X.names):void 0;
W.begin({before:Q,created:j,changes:Y.changes});
let H=this.#Q.wait||Y!==V.at(-1),F=WZ(X,Y,{clients:Z,run:this.#X.run,given:J,log:_,signal:U,onService:$=>{this.#W=!0,H&&W.service($)},onDnsChange:$=>{H&&W.dnsChange($)},runTask:$=>this.#B($),incomplete:$=>this.#J.progress($)});
return W.writes(F),F}
#$({snapshot:X,names:Y}){return this.#V??=new fZ(this.#Y,{cluster:X.cluster.name,serviceName:Y.serviceName,onFailure:this.#Q.onFailure,deadline:()=>this.#U}),this.#V}
async#B(X){return await iZ(this.#Y,X,this.#Q.timeoutMinutes),this.#H(),{value:""}}
async#P(
X,
{outputs:Y,stoppedBy:Q}){
if(Q!==void 0)return this.#N(X,Y,Q);
if(!this.#Q.wait)return{code:A.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found,_=this.#$(X);
if(!_.hasRollout&&Z!==void 0&&!ZZ(Z)){this.#Y.log.tell("rollout.found");let V=C6(X.found,X.settings,X.names);_.begin({before:Z,created:V,changes:X.plan.changes}),_.service(Z)}
let U=await _.toEnd(X.plan.stages.at(-1)?.until??"steady");
return this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U===void 0?this.#K(X,Y):this.#N(X,Y,U)}
async#N(
X,
Y,
Q){
let{verdict:J}=Q.verdict,{clients:Z,log:_,report:U}=this.#Y,{lease:V}=this.#X.run;
if(U({deployment:U5(Q)}),J==="steady"&&await cZ(Z,X,Q.service,_),q7(Q))return this.#K(X,Y,Q);
this.#j=_6(Q.service,V)===void 0;
let W=await this.#L(X,Y,J),j=Math.round((this.#U-this.#_)/60)/1e3;
return $5(Q,{lease:V,timeoutMinutes:j,undone:W})}
async#L(
X,
Y,
Q){
let J=this.#J.carriedOut,Z=J.some(F=>F.resource==="service"&&F.action==="create"),_=Q==="failed"||Q==="rolled-back";
if(this.#Q.onFailure!=="remove"||!Z||!_)return;
let{clients:U,log:V,signal:W}=this.#Y,{changes:j,sentence:H}=await nZ(X,{clients:U,lease:this.#X.run.lease,done:J,revision:Y.get("taskDefinition")?.value,log:V,signal:W});
return this.#J.planned(j),this.#J.progress({has:()=>!0}),H}
#K(X,Y,Q){let J=Q?.service??X.found.service,Z=(J?.desiredCount??0)===0,_=X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value;return FZ(X,J,_,this.#Y.log),{code:A.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:J?.desiredCount??0,runningCount:J?.runningCount??0}}}}},
R7=1e3,
M0=X=>[...new Set(X.filter(Y=>Y!==void 0))],
D7=(X,Y,Q)=>new Map(g(X,Y).flatMap(J=>{let Z=Q(J);return J.map(_=>[_,Z])})),
Q_=class{
#X;
#Q;
#Y=new Set;
#J=Number.NEGATIVE_INFINITY;
#Z=Number.POSITIVE_INFINITY;
#_=()=>{};
#U;
#V=!1;
constructor(X,Y=G0){this.#X=X,this.#Q=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#U??=JSON.stringify([X,Y]),this.#V||=this.#U!==JSON.stringify([X,Y]),this.#W({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#W(Q,Y)).serviceDeployment}
#W(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let _=()=>{this.#Y.delete(V),this.#Y.size===0&&this.#_(),Z(Y.reason)},U=()=>Y.removeEventListener("abort",_),V={...X,dueAt:this.#Q.now()+Q,resolve:W=>{U(),J(W)},reject:W=>{U(),Z(W)}};Y.addEventListener("abort",_,{once:!0}),this.#Y.add(V),this.#H(V.dueAt)})}
#j(X){return this.#V?Math.max(X,this.#J+R7):X}
#H(X){let Y=this.#j(X);if(Y>=this.#Z)return;this.#_(),this.#Z=Y;let Q=this.#Q.after(Math.max(0,Y-this.#Q.now()),()=>this.#E());this.#_=()=>{this.#Z=Number.POSITIVE_INFINITY,Q()}}
#M(){return[...this.#Y].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#E(){let X=this.#Q.now();this.#Z=Number.POSITIVE_INFINITY,this.#j(this.#M())<=X&&(this.#J=X,this.#F([...this.#Y].filter(({dueAt:Y})=>Y<X+R7))),this.#Y.size>0&&this.#H(this.#M())}
#F(
X){
for(let J of X)this.#Y.delete(J);
let Y=new Map(M0(X.map(({cluster:J})=>J)).map(J=>[J,D7(M0(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),b0,Z=>i(this.#X,J,Z))])),Q=D7(M0(X.map(({arn:J})=>J)),MZ,J=>EZ(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:_="",resolve:U,reject:V}of X)Promise.all([Y.get(J)?.get(Z),Q.get(_)]).then(([W,j])=>{let H=j==="denied"?j:j?.get(_);U({service:W?.get(Z),serviceDeployment:H})},V)}},
J_=(X,Y,Q)=>A0(w0,X,Y,J=>{let{log:Z,report:_,signal:U}=Y,V=new Q_(J);return Q({clients:J,feed:V,log:Z,report:_,signal:U,deadline:Number.POSITIVE_INFINITY})}),
Z_=(X,Y,Q)=>J_(X,Y,J=>new Y_({request:X,run:tJ(X,Y),...Q===void 0?{}:{scope:Q}},J).toEnd()),
__=(X,Y)=>X[B.cluster]===Y&&X[B.tenant]!==void 0,
U_=(X,Y)=>{let Q=Y[B.image],J=X.taskDefinition!==void 0&&Y[B.revision]===X.taskDefinition;return Q===void 0||!J?void 0:g7(Q)},
G7=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[B.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
V_=(X,{tags:Y})=>{let[Q]=MX(X).hosts;return X[B.loadBalancer]==="none"||Q===void 0?null:`${Y[u.scheme]==="https"?"https":"http"}://${Q}`},
W_=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:M6(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:V_(Y,Q),placement:G7(X,Y)}),
j_=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await YX(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await qX(X,[Q])).length===0?!1:(await i(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await a(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await qX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await iX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await b4(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await O4(X,[Y])).length>0}],
H_=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
_=Object.entries(Y).map(([j,H])=>({Key:j,Values:[H]})),
U=(await x(j=>J(new Z({TagFilters:_,ResourcesPerPage:100,PaginationToken:j})),j=>j.PaginationToken===""?void 0:j.PaginationToken)).flatMap(j=>j.ResourceTagMappingList??[]).flatMap(j=>j.ResourceARN??[]),
V=await Promise.all(U.map(async j=>{let H=Q.find(({of:$})=>$.test(j));if(H===void 0)return{arn:j,is:"unknown"};let F=H.of.exec(j)?.[1]??"";return{arn:j,is:await H.isThere(X,F,j)?"there":"gone"}})),
W=j=>V.filter(({is:H})=>H===j).map(({arn:H})=>H);
return{there:W("there"),unknown:W("unknown")}},
F_=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:_,unknown:U}=await H_(X,Y,Q);for(let V of _.filter(W=>!J(W)))Z.tell("removal.tagged-left",{arn:V});U.length>0&&Z.tell("removal.tagged-unknown",{arns:U})}catch(_){if(!L(_,"AccessDenied"))throw _;Z.tell("removal.tags-not-searched")}};
export{
EX as $,
v8 as A,
h8 as B,
k8 as C,
r8 as D,
o8 as E,
X9 as F,
n8 as G,
f0 as H,
t8 as I,
RX as J,
a0 as K,
Q4 as L,
Z4 as M,
V4 as N,
LY as O,
DX as P,
A0 as Q,
Z_ as R,
y as S,
g as T,
w8 as U,
QY as V,
eY as W,
Z0 as X,
J7 as Y,
Y7 as Z,
Q3 as _,
cX as a,
z9 as a$,
bY as a0,
uY as a1,
v4 as a2,
pY as a3,
a3 as a4,
l6 as a5,
d as a6,
O as a7,
k as a8,
tX as a9,
h4 as aA,
W7 as aB,
U7 as aC,
qX as aD,
_0 as aE,
iJ as aF,
cJ as aG,
F_ as aH,
z6 as aI,
uJ as aJ,
B5 as aK,
r4 as aL,
I as aM,
OX as aN,
r9 as aO,
zZ as aP,
i as aQ,
H6 as aR,
z5 as aS,
F6 as aT,
CY as aU,
c3 as aV,
CX as aW,
a4 as aX,
X6 as aY,
J6 as aZ,
U6 as a_,
l0 as aa,
mY as ab,
n4 as ac,
G7 as ad,
M6 as ae,
G4 as af,
d6 as ag,
D6 as ah,
f4 as ai,
a as aj,
OY as ak,
$X as al,
U_ as am,
__ as an,
B6 as ao,
P6 as ap,
$6 as aq,
W_ as ar,
j_ as as,
C3 as at,
s9 as au,
W3 as av,
R3 as aw,
p as ax,
t9 as ay,
wY as az,
c0 as b,
K9 as b0,
N9 as b1,
D9 as b2,
b9 as b3,
GX as b4,
E9 as b5,
oX as b6,
B9 as b7,
rX as b8,
HX as b9,
aX as ba,
P4 as bb,
YX as c,
iX as d,
PY as e,
p0 as f,
m0 as g,
zY as h,
L as i,
lX as j,
m8 as k,
d0 as l,
f8 as m,
T8 as n,
t0 as o,
x as p,
g8 as q,
g0 as r,
l8 as s,
w0 as t,
dX as u,
s0 as v,
d8 as w,
s8 as x,
u8 as y,
p8 as z};
