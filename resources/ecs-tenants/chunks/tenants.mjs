import{S as UX,h as b,j as c,k as S,t as n,c as u,l as D,s as PX,n as vX,b as t,o as z0,q as y7,u as e,x as VX,y as B,f as P0,z as T,A as k7,B as fX,C as h7,D as mX,E as FY,F as v7,p as f7,e as m7,a as g7,G as N0,H as p7,d as K0,I as u7,J as d7,K as l7,L as L0,M as c7,N as i7,O as a7}from"./base.mjs";
import{setTimeout as NX}from"node:timers/promises";
import{d as o7,s as r7,i as $Y,a as s7,r as I0,c as n7}from"./input-deploy-tenant.mjs";
import{randomBytes as t7}from"node:crypto";
var e7=class{
#X=new Map;
#Q=()=>{};
firstCall=new Promise(X=>{this.#Q=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let _=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(_,(this.#X.get(_)??0)+1),setImmediate(this.#Q),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
m=class extends UX{awsCode;constructor(X,Y,Q,J){super(b.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
X8={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
Y8={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
Q8=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
J8=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
Z8=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
_8=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
q0="PriorRequestNotComplete",
U8=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
gX="LostAnswer",
R0="RegionMissing",
MY=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
V8=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/,
W8=class w7 extends Error{static of(Y){let Q=Y,J=G0(Q);if(Q.name==="AbortError"||pX(Q.name??"")||V8.test(J??""))return;let Z=(Q.$metadata?.httpStatusCode??0)>=500;return J===void 0&&!Z?void 0:new w7(D0(Q)??J??"")}constructor(Y){super(Y),this.name=gX}},
pX=X=>_8.test(X),
j8=X=>X===gX?"gave no answer to":MY.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
D0=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
H8=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
F8=(X,Y,Q)=>{let J=X.message??"";if(Q8.test(Y))return H8(J,Q);if(J8.test(Y))return"The credentials have expired: renew them and run again.";if(Z8.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(pX(Y)||Y===q0)return"The account is at its request rate: run again later; what is done is found then.";if(U8.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(Y===gX)return"Run again: what was carried out all the same is found then.";if(MY.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===R0)return"Give region, or set AWS_REGION."},
G0=X=>[X.code,X.cause?.code,X.name].find(Y=>Y!==void 0&&MY.test(Y)),
$8=X=>{let Y=G0(X);return Y!==void 0?Y:/^region is missing/i.test(X.message??"")?R0:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
S0=(
X,
Y,
Q)=>{
if(X instanceof UX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=$8(J),_=`${Y8[Y]??Y}:${Q}`,U=J.$metadata?.requestId,V=J.$metadata?.attempts??1,W=(pX(Z)||Z===q0)&&V>1?` (${V} tries)`:"",j=D0(J)??Z;
return new m(`${X8[Y]??Y} ${j8(Z)} ${Q}: ${j}${j.includes(Z)?"":` (${Z})`}${W}`,F8(J,Z,_),{service:Y,operation:Q,code:Z,...U===void 0?{}:{requestId:U}},X)},
L=(X,...Y)=>X instanceof m&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
M8=X=>X instanceof m&&X.awsCode===gX,
E8=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
B8=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
z8={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
P8=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
N8=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return P8(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
K8=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(_=>_.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return N8(async _=>{try{return await Z(_)}catch(U){throw U.name==="CredentialsProviderError"?U:S0(U,"sts","AssumeRole")}})},
L8=({credentials:X})=>async()=>X,
I8=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return K8(X.roleArn,X);if(X.configuration!==void 0)return L8(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
q8=X=>X.schema?.[2],
R8=(
X,
Y)=>{
let Q=I8(Y),
J=[],
Z=async(
U,
V)=>{
let{Client:W,...j}=await V(),H=new W({...Y.configuration,credentials:Q,...B8(Y.env),requestHandler:z8,...Y.region===void 0?{}:{region:Y.region}});
return J.push(H),Y.rates?.attach(H,U),Y.calls.attach(H,U),E8(H),{...j,send:async F=>{try{return await H.send(F)}catch($){throw S0($,U,q8(F))}},region:()=>H.config.region()}},
_=([U,V])=>{let W;return[U,()=>(W??=Z(U,V),W)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(_)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
C0={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
D8=class{
#X;
#Q;
#Y;
#J;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#Y=X.burst,this.#J=Y.now()}
millisecondsUntil(X){this.#Z();let Y=Math.min(X,this.#X.burst)-this.#Y;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#Z(),this.#Y-=X}
empty(){this.#Z(),this.#Y=Math.min(0,this.#Y)}
#Z(){let X=this.#Q.now(),{burst:Y,perSecond:Q}=this.#X;this.#Y=Math.min(Y,this.#Y+(X-this.#J)/1e3*Q),this.#J=X}},
O0="ECS_TENANTS_RATE_SHARE",
T0="ECS_TENANTS_RATES",
G8=X=>{let{[O0]:Y="",[T0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${O0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let _=`The environment variable ${T0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw c([...Z,{pointer:"",message:_}])}if(Z.length>0)throw c(Z);return{share:J,at:Q===""?void 0:Q}},
S8=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(_=>_.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(_=>X.endsWith(`.${_}`))},
C8=class{
#X;
#Q;
#Y;
#J;
#Z;
#_=new Map;
#U=new Map;
#V=0;
#W=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=C0}={}){this.#X=X,this.#Q=Y,this.#Y=Q,this.#Z=Z,this.#J=J}
attach(
X,
Y){
if(this.#Y==="nowhere")return;
let Q=(Z,_)=>async U=>{let{hostname:V}=U.request,W=this.#Y==="everywhere"||await S8(V,await X.config.region()),j=_.commandName?.replace(/Command$/,"")??"",H=W?this.#X(Y,j,U.input):[];H.length>0&&await this.#j(H);try{return await Z(U)}catch(F){throw pX(F.name)&&this.#z(H),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#j(X){return new Promise((Y,Q)=>{this.#V+=1;let J=X.map(({bucket:_})=>_).join(" "),Z=this.#U.get(J)??[];Z.push({number:this.#V,costs:X,leave:Y,end:Q}),this.#U.set(J,Z),this.#$()})}
#H=()=>{let X=[...this.#U.values()].flat();this.#U.clear(),this.#$();for(let{end:Y}of X)Y(this.#J?.reason)};
#M(X){if(this.#E(X)>0)return!1;for(let Y of X)this.#F(Y).take(Y.tokens);return!0}
#E(X){return Math.max(...X.map(Y=>this.#F(Y).millisecondsUntil(Y.tokens)))}
#F({bucket:X,burst:Y,perSecond:Q}){let J=this.#_.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Q),perSecond:Q*this.#Q},_=new D8(Z,this.#Z);return this.#_.set(X,_),_}
#z(X){for(let Y of X)this.#F(Y).empty();this.#$()}
#$(){this.#W(),this.#W=()=>{};for(let Y=this.#P();Y!==void 0;Y=this.#P())Y.leave();if(this.#U.size===0){this.#J?.removeEventListener("abort",this.#H);return}this.#J?.addEventListener("abort",this.#H);let X=Math.min(...this.#B().map(({costs:Y})=>this.#E(Y)));this.#W=this.#Z.after(X,()=>this.#$())}
#B(){return[...this.#U.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#P(){let X=this.#B().find(({costs:Y})=>this.#M(Y));for(let[Y,Q]of this.#U)Q[0]===X&&Q.shift(),Q.length===0&&this.#U.delete(Y);return X}},
w="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
KX="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
uX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
A0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
EY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
dX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
O8="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
b0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
LX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
T8="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
A8="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
XX="unpublished",
A=X=>({burst:X,perSecond:X}),
b8=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
x8={
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
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...A(3),source:uX},{operations:/^DescribeAlarms$/,...A(9),source:uX},{operations:/^ListTagsForResource$/,...A(10),source:uX},{operations:/^(Tag|Untag)Resource$/,each:!0,...A(20),source:uX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...A(10),source:A0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...A(5),source:A0},{operations:/^GetLogEvents$/,...A(10),source:XX}],
route53:[{operations:/^/,burst:50,perSecond:10,source:EY},{operations:/^/,each:!0,burst:50,perSecond:10,source:EY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:EY,tokens:b8}],
tagging:[{operations:/^GetResources$/,...A(15),source:O8}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:XX},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:XX}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:XX},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:XX}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:dX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:dX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:dX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:dX}],
acm:[{operations:/^ListCertificates$/,...A(8),source:b0},{operations:/^DescribeCertificate$/,...A(10),source:b0}],
secretsManager:[{operations:/^GetSecretValue$/,...A(1e4),source:LX},{operations:/^DescribeSecret$/,...A(4e4),source:LX},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...A(50),source:LX},{operations:/^PutSecretValue$/,...A(50),source:LX},{operations:/^(Tag|Untag)Resource$/,each:!0,...A(50),source:LX}],
ssm:[{operations:/^GetParameter$/,...A(40),source:T8}],
sts:[{operations:/^/,...A(600),source:A8}]},
w8=(X,Y,Q)=>(x8[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
x0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:_,report:U},V)=>{let W=new C8(w8,{...G8(Z),signal:_}),j=new e7,H=R8(X,{region:Y,roleArn:Q,calls:j,rates:W,env:Z,configuration:J});try{return await V(H.clients)}finally{U({calls:j.counts()}),H.close()}},
lX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await NX(Q,void 0,{signal:Y})},
g=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
x=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
y8=8,
k8=X=>(X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw W8.of(J)??J}},{step:"finalizeRequest",priority:"low",name:"withoutBlindRetries"}),X),
BY=async({command:X,send:Y,look:Q,signal:J})=>{for(let Z=1;;Z+=1)try{return await Y(k8(X()))}catch(_){if(!M8(_))throw _;await NX(Math.min(250*2**Z,4e3),void 0,{signal:J});let U=await Q();if(U!==void 0)return U;if(Z===y8)throw _}},
y=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
w0=10,
i=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),_=await Promise.all(g(Q,w0).map(U=>J(new Z({cluster:Y,services:U,include:["TAGS"]}))));return new Map(_.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
h8=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await x(async _=>{let U=await Q(new J({cluster:Y,maxResults:100,nextToken:_})),V=(U.serviceArns??[]).map(W=>W.replace(/^.*\//,""));return Z.push(S(i(X,Y,V))),U},_=>_.nextToken),(await Promise.all(Z)).flatMap(_=>[..._.values()])},
v8=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw L(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new y(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
y0=async(
X,
{deploymentBefore:Y,...Q},
J)=>{
let{send:Z,UpdateServiceCommand:_}=await X.ecs(),U=()=>new _(Q),V=async j=>(await Z(j)).service??{},W=async()=>{let{cluster:j="",service:H=""}=Q,F=(await i(X,j,[H])).get(H);return F?.deployments?.[0]?.id===Y?void 0:F};
try{return Q.forceNewDeployment!==!0?await V(U()):await BY({command:U,send:V,look:W,signal:J})}catch(j){throw L(j,"ServiceNotFound","ServiceNotActive")?new y(`service ${Q.service} was removed by another run`,{cause:j}):j}},
cX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([_,U])=>({key:_,value:U}))}))}catch(_){throw L(_,"ResourceNotFound")||L(_,"InvalidParameter")&&/cannot be found|inactive/i.test(_.message)?new y(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:_}):_}},
zY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
f8=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return n(Z.tags)},
m8=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,service:Q,force:!0}))}catch(U){if(!L(U,"ServiceNotFound","ServiceNotActive"))throw U}await lX(async()=>(await i(X,Y,[Q])).has(Q),J)},
k0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
h0=1,
v0=({tags:X})=>X[u.layout]??"1",
f0=X=>{let Y=v0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=h0},
m0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${u.layout} is ${v0(X)}, and this version knows ${h0}.`,
g0=X=>f0(X)?void 0:D(m0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
g8=X=>f0(X)?void 0:`${m0(X)} What is shown may be incomplete.`,
YX=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async _=>{try{return((await Q(new J({ResourceArns:[..._]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",n(U.Tags)])}catch(U){if(!L(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(V=>Z([V])))).flat()}};
return new Map((await Promise.all(g(Y,20).map(Z))).flat())},
p0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
u0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
d0=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J("arn"in Y?{LoadBalancerArns:[Y.arn]}:{Names:[Y.name]}))).LoadBalancers?.[0]}catch(Z){if(L(Z,"LoadBalancerNotFound"))return;throw Z}},
l0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
p8=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:l0(Y.Name)})),
PY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await x(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>p8(J.HostedZones))},
c0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
IX=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
i0=X=>X.replace(/^.*:targetgroup\//,"").replace(/\/[^/]*$/,""),
a0=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArn:Y}))).Listeners??[]}catch(Z){if(L(Z,"LoadBalancerNotFound"))return[];throw Z}},
iX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
u8=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw L(Z,"AlreadyExists","AlreadyExistsFault")?new y(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await iX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
d8=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
l8=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!L(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
o0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
c8=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([_,U])=>({...o0(Y,_),Value:U,PropagateAtLaunch:!0}))}))},
i8=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(_=>o0(Y,_))}))},
r0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
a8=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await lX(async()=>await iX(X,Y)!==void 0,Q)},
s0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
n0=(
X,
Y,
Q,
J)=>{
if(PX(Y,Q))return[];
if(vX(Y)||vX(Q)){let[_,U]=[vX(Y)?Y:{},vX(Q)?Q:{}];return[...new Set([...Object.keys(_),...Object.keys(U)])].sort().flatMap(V=>n0(X+t(V),s0(_,V),s0(U,V),J))}
let Z=_=>_===void 0||Array.isArray(_)&&_.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
t0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>n0(t(Z),Y[Z],Q[Z],J.has(Z))),
aX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
o8=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw L(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new y(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
r8=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
s8=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
e0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw D(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
n8=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),_=await J(new Z({capacityProvider:Y}));e0(_.capacityProvider),await lX(async()=>{let U=await aX(X,Y);return e0(U),U!==void 0},Q)},
X4=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(_=>_.operation)])]}),
t8=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:n(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
qX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(g(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(t8)},
e8=X=>X.replace(/^.*\//,""),
X9=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await x(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
Y9=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
Q9=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
J9=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!L(Z,"ClusterNotFound"))throw Z}},
NY=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
Y4=(X,Y,Q)=>{let[J,Z]=NY(X,Y);if(J===void 0)throw D(`There is no public hosted zone for ${X} in this account.`,Q);if(Z!==void 0)throw D(`There are two public hosted zones named ${J.name} (${J.id}, ${Z.id}): only one of them can be the one that the domain is delegated to, and which cannot be seen from this account.`,"Remove the one that is not delegated to.");return J},
Q4=(X,Y)=>Y4(X,Y,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere."),
Z9=(X,Y)=>Y4(X,Y,`Create a hosted zone for ${X} in Route 53, and delegate to it.`),
_9=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
U9=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),_=await x(V=>Q(new J({cluster:Y,nextToken:V})),V=>V.nextToken),U=await Promise.all(g(_.flatMap(V=>V.containerInstanceArns??[]),100).map(V=>Q(new Z({cluster:Y,containerInstances:V}))));
return new Set(U.flatMap(V=>V.containerInstances??[]).flatMap(V=>V.ec2InstanceId??[]))},
V9=X=>{let Y=[...new Set(X)].map(Q=>Q.toLowerCase().replace(/^\*/,"")).sort().join(" ");return Y===""||Y.length>256?void 0:Y},
W9=X=>X===void 0||X===""?void 0:X.split(" ").map(Y=>Y.replace(/^\./,"*.")),
j9=(X,Y)=>Y.includes(X.toLowerCase())||Y.includes(X.toLowerCase().replace(/^[^.]+/,"*")),
RX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let _=J-Date.now();if(_<=0)return;try{await NX(Math.min(Q*1e3,_),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
J4=({resource:X,name:Y,action:Q,reason:J})=>({resource:X,name:Y,action:Q,reason:J}),
Z4=(X,Y,{planId:Q,changes:J,warnings:Z=[]},_)=>{X.tell("run.place",Y);for(let U of Z)X.tell("plan.warning",{sentence:U});X.tell("plan.made",{planId:Q,changes:J.map(J4),..._?{lines:z0(J)}:{}})},
_4=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:_,fields:U,operations:V})=>({resource:Q,name:J,action:Z,reason:_,...Y===void 0?{}:{done:V.every(W=>Y.has(W.id))},fields:U.map(y7)})),
U4=class{
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
#U(){let X=_4(this.#Y,{has:()=>!0});this.#X({changes:[...X,..._4(this.#J,this.#Q?void 0:this.#Z)]})}},
V4=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
KY=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((U,V)=>String(V)===J?KY(U,Z,Q):U);let _=X;return{..._,[J]:KY(_[J],Z,Q)}},
H9=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=KY(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
F9=async(
X,
Y)=>{
let Q=new Map(Y.given),
J=new Set(X),
Z=new Set,
_=Y.concurrency??16,
U,
V=F=>{U??={cause:F}},
W=F=>{J.delete(F);let $=(async()=>{try{let M=await Y.execute(H9(F,Q));Q.set(F.id,M),Y.done?.(F,M)}catch(M){V(M)}})().finally(()=>Z.delete($));Z.add($)},
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
if(await Promise.all(Z),U!==void 0)throw new V4(U.cause,new Set(Q.keys()));
return Q},
W4=({resource:X,name:Y})=>({resource:X,name:Y}),
LY=async(
X,
Y)=>{
let{changes:Q,log:J}=Y,Z=new Set(Y.given?.keys()),_=U=>U.operations.every(V=>Z.has(V.id));
try{return await F9(X,{...Y,done:(U,V)=>{Z.add(U.id),Y.incomplete(Z),Y.done?.(U,V);let W=Q.find(j=>j.operations.some(H=>H.id===U.id));W!==void 0&&_(W)&&J.tell("change.done",J4(W))}})}
catch(U){if(!(U instanceof V4))throw U;if(Y.incomplete(Z),U.cause instanceof UX||Y.signal.aborted){let V=Q.filter(W=>!_(W));J.tell("changes.unfinished",{done:Q.filter(_).map(W4),notDone:V.map(W4)})}throw U.cause}},
$9=5,
M9=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
j4=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=_=>{if(Y===void 0)return;let U=M9(_);if(!(J!==void 0&&[...U].every(V=>J?.has(V)))&&_.plan.planId!==Y)throw Q.tell("plan.not-approved",{planId:_.plan.planId,approvedPlan:Y,lines:X.lines(_)}),D(`The plan is ${_.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.");J??=U};
return async()=>{
for(
let _=1;;
_+=1){
let U=await X.prepare();
if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};
if(Z(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};
try{return{prepared:U,outputs:await X.apply(U)}}catch(V){if(!(V instanceof y))throw V;if(_===$9)throw D(`Other runs keep changing the same: ${V.message}.`,"Run again when they have ended.");Q.tell("run.read-again",{because:V.message})}}}},
IY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
E9="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
WX="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
H4="https://docs.aws.amazon.com/autoscaling/application/APIReference",
qY="https://docs.aws.amazon.com/autoscaling/ec2",
RY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
B9=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:IY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${H4}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:E9},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${RY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${RY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${qY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${qY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:IY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:IY}],
z9=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${H4}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${WX}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${WX}/API_PutClusterCapacityProviders.html`}],
P9=[
{service:"ecs",operations:["CreateService"],code:/^InvalidParameter/,text:/still draining/i,seconds:15,because:"ECS is still removing the service of that name",source:`${WX}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${WX}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${WX}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${WX}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${qY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${RY}/API_DeleteTargetGroup.html`}],
N9=[...B9,...z9,...P9],
K9=({aws:X,message:Y})=>X===void 0?void 0:N9.find(({service:Q,operations:J,code:Z,text:_})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(_?.test(Y)??!0)),
DX=class{
signal;
#X;
#Q;
#Y=new Set;
constructor(X,Y,Q=NX){this.#X=X,this.signal=Y,this.#Q=Q}
async with(X){let Y=new Map;for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof m?K9(J):void 0;if(Z===void 0)throw J;let _=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,_),Date.now()+Q>_)throw J;this.#J(Z)}await this.#Q(Q,void 0,{signal:this.signal})}}
#J({because:X,seconds:Y}){this.#Y.has(X)||(this.#Y.add(X),this.#X.tell("call.retried",{because:X,seconds:Y}))}},
oX=X=>{let Y=X.findIndex(({message:Q})=>/(?:^|\) )rolling back to deployment /i.test(Q));return Y===-1?X:X.slice(Y)},
L9=X=>/unable to place a task|failed to launch a task/i.test(X)&&(!/\w(?:Error|Exception)\b/.test(X)||/unable to launch instance/i.test(X)),
I9=X=>{let Y=oX(X),Q=Y.findIndex(({message:J})=>/has started \d+ tasks/i.test(J));return Y.filter(({message:J},Z)=>Q===-1||Z<Q||!L9(J))},
q9=X=>/unable|fail|error|denied|could not|cannot|unhealthy|not authorized|insufficient|exceed/i.test(X)&&!/deployment failed: tasks? failed to start/i.test(X),
F4=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
R9=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
D9=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(_=>_??"")},
G9=(X,Y)=>{for(let Q of[X,...X.also??[]]){let J=D9(Q,Y);if(J!==void 0)return J}},
S9=(X,Y)=>Y===""?"":`${X}${Y}`,
$4=new Set([0,137,143]),
C9=30,
M4=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
O9=({stoppingAt:X,stoppedAt:Y,containers:Q=[]},J)=>{let Z=Q.find(U=>U.exitCode===137)?.name,_=J?.containerDefinitions?.find(U=>U.name===Z)?.stopTimeout??C9;return X!==void 0&&Y!==void 0&&Y.getTime()-X.getTime()>=_*1e3},
jX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:V})=>Y?.containerDefinitions?.find(W=>W.name===V)?.essential!==!1,Z=Q.filter(J),_=V=>Z.find(W=>W.exitCode===V),U=V=>(V.reason??"")!==""&&!M4(V);
return Z.find(U)??Z.find(V=>V.exitCode!==void 0&&!$4.has(V.exitCode))??(O9(X,Y)?void 0:_(137))??_(0)??(Z.some(V=>V.exitCode!==void 0)?void 0:Q.find(U))??Z.find(V=>V.exitCode!==void 0)??Z[0]??Q[0]},
T9=(X,Y)=>{let Q=jX(X,Y);return(X.containers??[]).flatMap(({name:J,exitCode:Z})=>{let _=Y?.containerDefinitions?.find(U=>U.name===J);return J!==void 0&&J!==Q?.name&&_?.essential!==!1&&(Z===143||Z===137)?[J]:[]})},
GX=(X,Y,Q)=>({source:X,text:F4(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
rX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
A9=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
E4=X=>/^(?:Essential container in task exited|Task failed to start|Task stopped by user)?\.?$/i.test(F4(X)),
b9=(
X,
Y)=>{
if(rX(X))return[];
let Q=jX(X,Y),{stopCode:J,stoppedReason:Z=""}=X,_=J!==void 0&&A9.test(J),U=_?[GX("stop",Z,J)]:[],V=Q?.reason===void 0||M4(Q)?[]:[GX("reason",Q.reason)],W=Q?.exitCode,j=_||W!==void 0&&$4.has(W)&&!E4(Z),H=W===void 0||j?[]:[GX("exit",String(W),String(W))],F=Z===""?[]:[GX("task",Z)];
return[...J==="ServiceSchedulerInitiated"?[...V,...U]:[...U,...V],...E4(Z)?[...H,...F]:[...F,...H]]},
x9=/error|exception|fatal|panic|\bE[A-Z]{4,}\b|refused|denied|cannot|can't|could not|failed|failure|not found|no such|unable to|timed out|missing/i,
w9=/^\s+(?:at |File ")|\bwarn(?:ing)?\b/i,
B4=X=>x9.test(X)&&!w9.test(X),
y9=X=>(X.findLast(({text:Y})=>B4(Y))?.text??"").trim().slice(0,200).replace(/\.$/,""),
DY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
k9=X=>{
let Y=/(?:arn:aws[\w-]*:(?:iam|sts)::\d*:(?:assumed-role|role|user)\/(?:[\w+=,.@-]+\/)*?([\w+=,.@-]+)(?:\/[\w+=,.@:-]+)? )?is not authorized to perform: ([\w-]+:\w+)(?: on (?:the )?resource:? (\*|arn:[^\s,)]+))?/i.exec(X),Q=/access to kms is not allowed/i.test(X);
return{deniedRole:Y?.[1]??"",deniedAction:Y?.[2]??(Q?"kms:Decrypt":""),deniedResource:Y?.[3]?.replace(/[.;]+$/,"")??""}},
h9=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0].replace(/[.:;]+$/,""),
z4=X=>{let Y=X.reduce((Q,J)=>Q+(J??0),0);return Y===0?"":String(Y)},
SX=X=>X===void 0?"":String(X),
v9=({targetGroups:X},{raw:Y,targetGroupArn:Q})=>X.find(J=>J.TargetGroupArn===Q)??X.find(({TargetGroupArn:J=""})=>J!==""&&Y.includes(J))??X[0],
f9=(
X,
Y,
Q)=>{
let{taskDefinition:J,gracePeriodSeconds:Z,log:_}=X,{raw:U}=Q,V=v9(X,Q),W=Y===void 0?void 0:jX(Y,J)?.name,j=J?.containerDefinitions??[],H=j.find(M=>M.name===W)??j[0],F=H?.secrets??[],$=H?.logConfiguration?.options;
return{
container:W??H?.name??"",
image:H?.image??"",
memory:SX(H?.memory??H?.memoryReservation??J?.memory),
cpu:SX(H?.cpu??J?.cpu),
taskMemory:J?.memory??z4(j.map(M=>M.memoryReservation??M.memory)),
taskCpu:J?.cpu??z4(j.map(M=>M.cpu)),
command:[...H?.entryPoint??[],...H?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:$?.["awslogs-group"]??"",
secrets:h9(U)??(F.length===1?F[0]?.valueFrom??"":F.map(M=>M.name).join(", ")),
hostPorts:j.flatMap(M=>(M.portMappings??[]).flatMap(({hostPort:E})=>E||[])).join(", "),
lifetime:Y===void 0?"":DY(Y),
path:V?.HealthCheckPath??"",
matcher:V?.Matcher?.HttpCode??"",
timeout:SX(V?.HealthCheckTimeoutSeconds),
victims:Y===void 0?"":T9(Y,J).join(" and "),
lastError:_===void 0||_.container!==(W??_.container)?"":y9(_.lines),
...k9(U),
containerPort:SX(H?.portMappings?.[0]?.containerPort),
targetGroup:V?.TargetGroupName??"",
grace:V===void 0?"":SX(Z)}},
m9=X=>(X??"").replace(/^.*\//,""),
HX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
g9=500,
sX=(X,Y=g9)=>{if(X.length<=Y)return X;let Q=Math.floor((Y-3)/2);return`${X.slice(0,Q)} \u2026 ${X.slice(X.length-(Y-3-Q))}`},
p9=(
X,
Y)=>{
let Q=jX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,DY(X)===""?void 0:`after ${DY(X)}`].filter(V=>V!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,_=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=Q?.reason===void 0?"":`: ${Q.reason}`;
return HX(`task ${m9(X.taskArn)}: ${Z}${_}${U}`)},
u9=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
P4=({targets:X,targetGroups:Y})=>{let Q=J=>Y.find(Z=>Z.TargetGroupArn===J)?.TargetGroupName;return X.map(J=>{let Z=Y.length>1?Q(J.targetGroupArn):void 0;return`${Z===void 0?"":`${Z} `}${u9(J)}`})},
N4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
d9=20,
l9=10,
FX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
c9=X=>{
let{log:Y,groups:Q,missing:J}=X,Z=oX(X.events),_=X.events.length-Z.length,U=X.tasks.filter(j=>!rX(j)),[V,...W]=U;
return[
...V===void 0?[]:[`first stopped ${p9(V,X)}`],
...W.length===0?[]:[`${W.length} more ${W.length===1?"task":"tasks"} stopped`],
...FX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:j})=>j)??[]),
...Y?.firstError===void 0?[]:FX("the first error in that log",[Y.firstError]),
...FX("unhealthy targets",P4(X).slice(0,l9)),
...Q.flatMap(({name:j,desired:H,max:F,failedLaunches:$,notJoined:M})=>[`Auto Scaling group ${j}: ${H} of at most ${F} instances`,...FX("its launches failed, newest first",[...new Set($)].slice(0,5)),...FX("its instances that are not registered in the cluster",M.slice(0,5))]),
...FX("events of this deployment, newest first",N4(Z).slice(0,d9).map(({at:j,message:H})=>`${j.toISOString().slice(11,19)} ${HX(H)}`)),
..._===0?[]:[`${_} later ${_===1?"event":"events"} of the rollback left out`],
...J]},
K4={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroups:[],gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
i9=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
CX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
a9=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
L4=X=>{let Y={...X};for(let Q of a9)delete Y[Q];return Y},
I4=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
o9=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===Q),{hostPort:Z,..._}=J??{};return{..._,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
r9=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
q4=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
_=Z===void 0?{family:Q.family,containerDefinitions:[]}:L4(Z),
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
portMappings:X.portMappings.map($=>o9($,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:I4(X.environment).map(([$,M])=>({name:$,value:M})),
secrets:I4(X.secrets).map(([$,M])=>({name:$,valueFrom:M})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(_.containerDefinitions??[]).filter($=>$!==U);
return{..._,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):_.cpu,memory:J?String(X.memory):_.memory,runtimePlatform:r9(X,_.runtimePlatform),containerDefinitions:[H,...F]}},
s9=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
nX=X=>Array.isArray(X)?X.map(nX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,nX(Q)]).filter(([,Y])=>!s9(Y))),
GY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
R4=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
n9=(
X,
Y)=>(
{
...GY(X,{cpu:0,essential:!0}),
environment:[...X.environment??[]].sort(R4),
secrets:[...X.secrets??[]].sort(R4),
portMappings:(X.portMappings??[]).map(Q=>GY(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})).map(Q=>[e(Q),Q]).sort(([Q],[J])=>Q<J?-1:1).map(([,Q])=>Q),
healthCheck:X.healthCheck&&GY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
SY=X=>{let{containerDefinitions:Y=[],...Q}=L4(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return nX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>n9(Z,J))})},
tX=X=>VX(e(SY(X)),32),
t9=(X,Y)=>{let Q=tX(Y);return X.tags[B.digest]===Q||tX(X.definition)===Q},
CY=({definition:{status:X}})=>X!==void 0&&X!=="ACTIVE",
e9=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
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
portMappings:(Q.portMappings??[]).map(V=>e9(V,Z)),
entryPoint:Q.entryPoint??[],
command:Q.command??[],
environment:Object.fromEntries((Q.environment??[]).map(V=>[V.name??"",V.value??""])),
secrets:Object.fromEntries((Q.secrets??[]).map(V=>[V.name??"",V.valueFrom??""])),
repositoryCredentials:Q.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:Q.repositoryCredentials.credentialsParameter},
healthCheck:U?.command===void 0?void 0:nX({...U}),
stopTimeout:Q.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
a=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:n(Z.tags)}}catch(Z){if(L(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
X3=async(
X,
Y,
Q)=>{let{send:J,RegisterTaskDefinitionCommand:Z}=await X.ecs(),_=n(Y.tags)[B.digest];return BY({command:()=>new Z(Y),send:async U=>(await J(U)).taskDefinition?.taskDefinitionArn??"",look:async()=>{let U=await a(X,Y.family??"");return U?.tags[B.digest]===_?U?.definition.taskDefinitionArn:void 0},signal:Q})},
Y3=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async V=>(await x(W=>Q(new J({familyPrefix:Y,status:V,maxResults:100,nextToken:W})),W=>W.nextToken)).flatMap(W=>W.taskDefinitionArns??[]).map(W=>({arn:W,active:V==="ACTIVE"})),[_,U]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[...U,..._].filter(({arn:V})=>V.replace(/^.*\//,"").startsWith(`${Y}:`))},
Q3=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await x(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
J3=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await x(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
D4=async X=>{try{await X}catch(Y){throw L(Y,"Client","InvalidParameter")?new y(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
Z3=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:_}=await X.ecs();for(let{arn:U}of Y.filter(({active:V})=>V))Q.throwIfAborted(),await D4(J(new Z({taskDefinition:U})));for(let U of g(Y,10))Q.throwIfAborted(),await D4(J(new _({taskDefinitions:U.map(({arn:V})=>V)})))},
OX=({cluster:X,tenant:Y,service:Q})=>({[B.cluster]:X,[B.tenant]:Y,[B.service]:Q}),
p=(X,Y)=>X!==void 0&&Object.entries(OX(Y)).every(([Q,J])=>X[Q]===J),
G4=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${VX(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
$X=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,_=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroups:{a:G4(X,"a"),b:G4(X,"b")},policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${_}/cpu-high`,scaleIn:`${_}/cpu-low`}}},
_3=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),_=V=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(V),U={cluster:X,tenant:Q,service:J};return Z.length===0&&_(Q)&&_(J)&&$X(U).serviceName===Y?U:void 0},
O=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
TY=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
AY=(X,Y)=>TY(X)&&O(X).some(Q=>Y.has(Q)),
U3=X=>{let Y=new Map((X.Actions??[]).flatMap(J=>J.ForwardConfig?.TargetGroups??[]).map(({TargetGroupArn:J,Weight:Z})=>[J,Z])),Q=J=>Y.get(J)??1;return[...new Set(d(X))].sort((J,Z)=>Q(Z)-Q(J))},
d=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
V3=X=>{for(let Y=X.length;Y>0;Y-=1){let Q=X.length-Y,J=[...X.slice(0,Y),...Q===0?[]:[`+${Q}`]].join(" ");if(J.length<=P0)return J}return""},
MX=X=>{let Y=(X[B.hosts]??"").split(" ").filter(J=>J!==""),Q=Y.filter(J=>!J.startsWith("+"));return{hosts:Q,isComplete:Q.length>0&&Q.length===Y.length}},
QX=["a","b"],
EX=X=>(X?.loadBalancers??[]).flatMap(({targetGroupArn:Y})=>Y??[]),
W3=({targetGroups:X},Y,Q)=>{let J={};for(let Z of[Y,Q]){let _=Z.filter(U=>{let V=QX.find(W=>X[W]===U.description.TargetGroupName);return V===void 0||J[V]!==void 0?!0:(J[V]=U,!1)});for(let U of _){let V=QX.find(W=>J[W]===void 0);V!==void 0&&(J[V]=U)}}return J},
j3=X=>QX.flatMap(Y=>X[Y]??[]),
eX=(X,Y)=>QX.find(Q=>Y!==void 0&&X[Q]?.description.TargetGroupArn===Y),
S4=({service:X,targetGroups:Y})=>{let Q=EX(X),J=QX.filter(_=>Y[_]!==void 0),Z=J.filter(_=>Q.includes(Y[_]?.description.TargetGroupArn??""));return Z.length>0?Z:J},
bY=({service:X,targetGroups:Y},Q)=>{let J=EX(X);return Q!==void 0&&eX(Y,Q)===void 0&&QX.some(Z=>!J.includes(Y[Z]?.description.TargetGroupArn??""))},
xY=(X,Y)=>[B.cluster,B.tenant,B.service].every(Q=>Y[Q]!==void 0&&X[Q]===Y[Q]),
H3=(
X,
Y)=>{
let{rules:Q,serviceTags:J,targetGroups:Z}=X,_=Q.find(({rule:j})=>j.RuleArn===J[B.rule]);
if(_!==void 0)return _;
let U=new Set(MX(J).hosts),V=Q.filter(({rule:j})=>{let H=d(j).map(F=>eX(Z,F));return H.length===0||H.some(F=>F===void 0||Y.includes(F))}),W=V.filter(({rule:j})=>AY(j,U));
return W.find(({tags:j})=>xY(j,J))??W[0]??(Y.length>1&&U.size>0?void 0:V[0])},
F3=({rules:X,serviceTags:Y},Q,J)=>Q===void 0?[]:X.filter(({rule:Z,tags:_})=>Z!==Q.rule&&IX(Z.RuleArn??"")===IX(Q.rule.RuleArn??"")&&(xY(_,Y)||xY(_,Q.tags))&&TY(Z)&&O(Z).length>0&&d(Z).every(U=>U===J)).sort((Z,_)=>Number(Z.rule.Priority)-Number(_.rule.Priority)),
k=X=>{
let Y=S4(X),
Q=H3(X,Y),
J=W=>X.targetGroups[W]?.description.TargetGroupArn??"",
Z=new Set(X.rules.filter(W=>W!==Q).flatMap(W=>d(W.rule))),
_=(Q===void 0?[]:U3(Q.rule)).map(W=>Y.find(j=>J(j)===W)).find(W=>W!==void 0)??Y.find(W=>!Z.has(J(W)))??Y[0]??"a",
U=Y.includes(_)?X.targetGroups[_]:void 0,
V=F3(X,Q,U?.description.TargetGroupArn);
return{slot:_,targetGroup:U,rule:Q,furtherRules:V}},
JX=({rule:X,furtherRules:Y})=>X===void 0?[]:[X,...Y],
$3=(X,Y,Q)=>X.loadBalancer===void 0?Y[B.loadBalancer]!=="none":T(X)||(Q?.loadBalancers??[]).length>0,
XY=({tags:X})=>{let Y=X[u.scheme];return{arn:X[u.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
C4=({cluster:X,fronts:Y},Q)=>{let J=k(Q).rule?.rule.RuleArn??Q.serviceTags[B.rule];return(J===void 0?void 0:Y.get(IX(J)))??Y.get(XY(X).arn??"")},
O4=(X,Y,Q)=>{let J=MX(Q).hosts,Z=o7(Y),_=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,..._])]},
T4=(
X,
Y,
Q,
J,
Z)=>{
let _=J.filter((j,H)=>H===0||TY(j)),U=new Set([...O4(X,Y,Q),..._.flatMap(O)]),V=X.defaultHost!==void 0&&(X.dns??Q[B.dns])==="wildcard",W=[...U].flatMap(j=>V?[j,j.replace(/^[^.]+/,"*")]:[j]);
return[...new Set(W)].flatMap(j=>{let[H,F]=NY(j.replace(/^\*\./,""),Z);return H===void 0||F!==void 0?[]:[{zoneId:H.id,name:j}]})},
M3=(X,{targetGroups:Y})=>{let Q=QX.map(J=>`:targetgroup/${Y[J]}/`);return[...new Set(X.flatMap(d))].filter(J=>Q.some(Z=>J.includes(Z)))},
E3=(
X,
{ask:Y,cluster:Q,serviceTags:J,targetGroups:Z})=>{
let _=new Set(O4(Y,Q,J)),U=F=>d(F).some($=>Z.includes($)),V=X.find(F=>F.RuleArn===J[B.rule]),W=X.find(F=>U(F)&&AY(F,_)),j=Y.defaultHost===void 0||V!==void 0||W!==void 0?void 0:X.find(F=>AY(F,_)),[H]=[V,W,Z.length>1?void 0:X.find(U),j].filter(F=>F!==void 0);
return[...new Set([...H===void 0?[]:[H],...X.filter(U)])]},
A4=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(g(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
B3=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await x(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
z3=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
P3=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(g(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
b4=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await x(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(L(Z,"ListenerNotFound"))return;throw Z}},
x4=X=>{throw L(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?D(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
N3=async(
X,
Y,
Q)=>{
let{send:J,CreateRuleCommand:Z}=await X.elbv2(),_=Y.Actions?.[0]?.TargetGroupArn;
try{return await BY({command:()=>new Z(Y),send:async U=>(await J(U)).Rules?.[0]?.RuleArn??"",look:async()=>{let U=(await b4(X,Y.ListenerArn??""))?.find(({Priority:V})=>V===String(Y.Priority));return U?.Actions?.[0]?.TargetGroupArn===_?U?.RuleArn:void 0},signal:Q})}
catch(U){if(L(U,"PriorityInUse"))throw new y(`priority ${Y.Priority} was taken by another deployment`,{cause:U});return x4(U)}},
K3=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(L(Z,"RuleNotFound"))throw new y("the listener rule was removed",{cause:Z});x4(Z)}},
L3=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!L(Z,"RuleNotFound"))throw Z}},
I3=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
w4=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),_=I3(Y),U=Y.length===1;
return(await x(V=>Q(new J({logGroupNamePrefix:_,limit:U?1:50,nextToken:V})),V=>U?void 0:V.nextToken)).flatMap(V=>V.logGroups??[]).filter(V=>Z.has(V.logGroupName??"")).map(V=>({name:V.logGroupName??"",arn:(V.logGroupArn??V.arn??"").replace(/:\*$/,""),retentionInDays:V.retentionInDays,tags:void 0}))},
q3=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
R3=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(_){throw L(_,"ResourceAlreadyExists")?new y(`log group ${Y} was created by another run`,{cause:_}):_}},
D3=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
G3=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!L(Z,"ResourceNotFound"))throw Z}},
S3=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(_=>l0(_.Name)===Q).map(_=>({..._,Name:Q}))},
C3=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(_){throw L(_,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(_.message)?new y("a DNS record was changed by another run",{cause:_}):_}},
O3=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
TX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
T3=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(g(Y,50).map(Z=>Q(new J({...TX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
A3=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await x(J=>Y(new Q({ServiceNamespace:TX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
b3=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,..._]=Y,U=Z!==void 0&&_.length===0?{...TX,ResourceId:Z}:{ServiceNamespace:TX.ServiceNamespace},V=await x(j=>Q(new J({...U,NextToken:j})),j=>j.NextToken),W=new Set(Y);
return V.flatMap(j=>j.ScalingPolicies??[]).filter(j=>W.has(j.ResourceId??""))},
y4=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
x3=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...TX,ResourceId:Y}))}catch(Z){if(!L(Z,"ObjectNotFound"))throw Z}},
w3=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
k4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async _=>{try{return(await Q(new J({TargetGroupArns:[..._]}))).TargetGroups??[]}catch(U){if(!L(U,"TargetGroupNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(V=>Z([V])))).flat()}};return(await Promise.all(g(Y,20).map(Z))).flat()},
h4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(L(Z,"TargetGroupNotFound"))return;throw Z}},
y3=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await x(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
v4=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(_=>[_.Key??"",_.Value??""]))}catch(Z){if(L(Z,"TargetGroupNotFound"))return{};throw Z}},
k3=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw L(Z,"DuplicateTargetGroupName")?new y(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
h3=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
v3=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
f3=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!L(Z,"TargetGroupNotFound"))throw Z}},
f4={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
m4=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=r7(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
wY=(X,Y)=>{let Q=$X(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroups:Q.targetGroups,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
m3=class{value;next;constructor(X){this.value=X}},
g3=class{
#X;
#Q;
#Y;
constructor(){this.clear()}
enqueue(X){let Y=new m3(X);this.#X?(this.#Q.next=Y,this.#Q=Y):(this.#X=Y,this.#Q=Y),this.#Y++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Y--,this.#X||(this.#Q=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Q=void 0,this.#Y=0}
get size(){return this.#Y}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function g4(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),p4(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new g3,
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
concurrency:{get:()=>X,set(j){p4(j),X=j,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(j,H){let F=[];try{Array.from(j,($,M)=>{let E=W(H,$,M);return F.push(E),E})}catch($){for(let M of F)M.catch(()=>{});throw $}return Promise.all(F)}}}),
W}
function p4(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var p3=async(X,Y)=>{let Q=await w4(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:_})=>{let U=J.get(_);return U===void 0?[]:[[Z,U]]}))},
u3=async(X,Y)=>({...Y,tags:await q3(X,Y.arn)}),
d3=async(X,Y,Q)=>{let[J,Z]=await Promise.all([a(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await a(X,Z),newestTaskDefinition:J}},
l3=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(L(Z,"ListenerNotFound"))return;throw Z}},
c3=async(
X,
Y,
Q)=>{
let[J,Z,_]=await Promise.all([d0(X,{arn:c0(Y)}),b4(X,Y),Q??l3(X,Y)]);
if(!(J===void 0||Z===void 0||_===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:_,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
u4=async(X,Y)=>{if(Y.length===0)return[];let[Q,J]=await Promise.all([k4(X,Y),Promise.all(Y.map(Z=>v4(X,Z)))]);return Y.flatMap((Z,_)=>{let U=Q.find(V=>V.TargetGroupArn===Z);return U===void 0?[]:[{description:U,attributes:J[_]??{}}]})},
i3=async(X,Y)=>{let Q=await h4(X,Y);return Q?.TargetGroupArn===void 0?[]:[{description:Q,attributes:await v4(X,Q.TargetGroupArn)}]},
d4=class{
#X;
#Q;
#Y=new Map;
constructor(X,Y){this.#X=X,this.#Q=Y}
at(X){let Y=this.#Y.get(X)??S(this.#Q.then(({arn:Q,scheme:J})=>c3(this.#X,X,Q===X?J:void 0)));return this.#Y.set(X,Y),Y}
async on(X){let Y=await a0(this.#X,X);return(await Promise.all(Y.map(({ListenerArn:Q=""})=>this.at(Q)))).filter(Q=>Q!==void 0)}
async all(){let X=await Promise.all(this.#Y.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
a3=async(
X,
Y)=>{let Q=Y.map(U=>U.resourceId),[J,Z,_]=await Promise.all([T3(X,Q),b3(X,Q),A4(X,Y.flatMap(U=>U.alarms))]);return new Map(Y.map(U=>[U.key,{scalableTarget:J.find(V=>V.ResourceId===U.resourceId),policies:Z.filter(V=>V.ResourceId===U.resourceId),alarms:_.filter(V=>U.alarms.includes(V.AlarmName??""))}]))},
o3=64,
r3=class{
#X;
#Q;
#Y;
#J;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Q=Y,this.#J=Q,this.#Y=new d4(X,S(Y.then(XY)))}
zones(){return this.#J??=S(PY(this.#X)),this.#J}
fronts(){return this.#Y.all()}
async#Z(X){let{arn:Y}=XY(await this.#Q);return(X===void 0?void 0:await this.#Y.at(IX(X)))??(Y===void 0?void 0:this.#Y.at(Y))}
async#_(X){return(await Promise.all(X.map(Y=>S3(this.#X,Y)))).flat()}
async#U(X,Y,Q){let[J,Z]=await Promise.all([this.#Q,this.zones()]),_=T4(X.ask,J,Y,[],Z),U=S(this.#_(_)),V=new Set(_.map(({name:H})=>H)),[W,j]=await Promise.all([U,Q.then(H=>this.#_(T4(X.ask,J,Y,H,Z).filter(({name:F})=>!V.has(F))))]);return[...W,...j]}
async#V(X,Y){if(Y.length<2)return X?.rules??[];let Q=new Set(Y.flatMap(({description:Z})=>Z.LoadBalancerArns??[])),J=await Promise.all([...Q].map(Z=>this.#Y.on(Z)));return[...new Set([...X===void 0?[]:[X],...J.flat()])].flatMap(({rules:Z})=>Z)}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!$3(J,Q,Y))return{targetGroups:{},rules:[],records:[]};
let Z=Q[B.rule],
_=EX(Y),
U=S(YX(this.#X,[..._,Z].filter(K=>K!==void 0))),
V=S(_.length>0?u4(this.#X,_):i3(this.#X,X.targetGroups.a)),
W=S(this.#Z(Z)),
j=S(W.then(async K=>{let C=M3(K?.rules??[],X).filter(f=>!_.includes(f));if(C.length===0)return[];let h=(await V).map(({description:f})=>f.TargetGroupArn);return u4(this.#X,C.filter(f=>!h.includes(f)))})),
H=S(W.then(async K=>{let C=_.length===1&&(await j).length===0,h=C||K===void 0&&_.length===0?[]:[...await V,...await j];return E3(await this.#V(K,h),{ask:J,cluster:await this.#Q,serviceTags:Q,targetGroups:C?_:h.flatMap(({description:f})=>f.TargetGroupArn??[])})})),
F=S(this.#U(X,Q,H)),
[$,M,E,z,q]=await Promise.all([V,j,H,F,U]),
P=[...$,...M].map(({description:K})=>K.TargetGroupArn).concat(E.map(({RuleArn:K})=>K)).filter(K=>K!==void 0&&!q.has(K)),
N=P.length===0?new Map:await YX(this.#X,P),
G=K=>q.get(K??"")??N.get(K??"")??{},
R=K=>K.map(C=>({...C,tags:G(C.description.TargetGroupArn)}));
return{targetGroups:W3(X,R($),R(M)),rules:E.map(K=>({rule:K,tags:G(K.RuleArn)})),records:z}}},
l4=async(
X,
Y,
Q)=>{
let J=new r3(X,Y),Z=Y.services??S(i(X,Y.clusterName,Q.map(z=>z.serviceName))),_=Promise.race([X.firstCall,Z]),U=S(_.then(()=>J.zones())),V=S(_.then(()=>Promise.race([X.route53(),Z]))),W=z=>S(V.then(z)),j=W(()=>a3(X,Q)),H=W(()=>p3(X,Q));
W(()=>X.elbv2());
let F=async z=>{
let q=Z.then(s=>s.get(z.serviceName)),P=S(d3(X,z.family,q.then(s=>s?.taskDefinition))),N=await q,G=n(N?.tags),[{taskDefinition:R,newestTaskDefinition:K},C,h,f]=await Promise.all([P,J.routing(z,N,G),H.then(s=>{let HY=s.get(z.key);return HY===void 0||N!==void 0?HY:u3(X,HY)}),j.then(s=>s.get(z.key))]);
return{service:N,serviceTags:G,taskDefinition:R,newestTaskDefinition:K,...C,...f??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:h}},
$=g4(o3),
[M,E]=await Promise.all([Y.cluster,Promise.all(Q.map(z=>$(async()=>[z.key,await F(z)]))),U,Z]);
return{cluster:M,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(E)}},
yY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
s3={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
c4=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:s3}),
kY=({maximumPercent:X})=>X>100,
i4=X=>{let Y=X.service?.loadBalancers??[],Q=k(X).targetGroup?.description.TargetGroupArn;return Y.find(J=>J.targetGroupArn===Q)??Y.find(J=>bY(X,J.targetGroupArn))},
n3=(X,Y,Q)=>{let{containerName:J,containerPort:Z}=X,_=Q.portMappings.some(U=>U.containerPort===Z&&(U.protocol??"tcp")==="tcp");return J===Y?.containerName&&(Z===Y?.containerPort||!_)?{...X,containerPort:Q.containerPort}:X},
hY=X=>{
let{found:Y,settings:Q,names:J}=X;
if(!T(Q))return{loadBalancers:[],references:[],tags:{}};
let{targetGroup:Z,rule:_}=k(Y),
U=Z?.description.TargetGroupArn,
V=i4(Y),
W={...V?.targetGroupArn===U?V:{},targetGroupArn:U??"",containerName:V?.containerName??J.containerName,containerPort:Q.containerPort},
j=(Y.service?.loadBalancers??[]).flatMap($=>$===V?[W]:bY(Y,$.targetGroupArn)?[]:[n3($,V,Q)]),
H=V===void 0?[W,...j]:j,
F=`/loadBalancers/${H.indexOf(W)}/targetGroupArn`;
return{loadBalancers:H,references:U===void 0?[{pointer:F,operation:"targetGroup"}]:[],tags:_?.rule.RuleArn===void 0?{}:{[B.rule]:_.rule.RuleArn}}},
a4=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=k7(Q,X.container,X.command);
if(J!==void 0)throw c([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:h7(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[B.build]:fX(X.build)}}).map(([Z,_])=>({key:Z,value:_})),...Y}},
o4=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
t3=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:_,token:U,build:V}=X,W=(Z.containerDefinitions??[]).map(H=>H.name??""),j=X.container??CX(Z,$X(Y))?.name??"";
if(!W.includes(j))throw c([mX("/container",`is ${j}; revision ${Z.family}:${Z.revision} has ${W.join(", ")}.`,"Name one of these, or leave it out.")]);
return a4({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:j,command:_,token:U,startedBy:"ecs-tenants/run-task",tags:{...FY(J),...OX(Y)},build:V},o4(Q))},
e3=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:_,names:U,run:V,tags:W}=X,j=yY(_),{platformVersion:H,placementConstraints:F,launchType:$}=Z.service===void 0?{}:o4(Z.service),M=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return a4(
{cluster:J.cluster,taskDefinition:Q??"",container:(M&&CX(M,U)?.name)??U.containerName,command:Y,token:V.token,startedBy:"ecs-tenants/before-deploy",tags:W,build:V.build},
{...j===void 0?{}:{networkConfiguration:j},...H===void 0?{}:{platformVersion:H},...F===void 0?{}:{placementConstraints:F},..._.capacityProviderStrategy!==void 0?{capacityProviderStrategy:_.capacityProviderStrategy}:$===void 0?{}:{launchType:$}})},
r4=(X,Y)=>`${X} ${JSON.stringify(Y)} is one item with spaces: without a shell as entry point, Docker looks for a program of that name; one item a word: ${JSON.stringify(v7(Y[0]??""))}`,
s4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:_}=await X.ecs();return(await x(U=>Z(new _({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
vY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(g(Q,100).map(_=>J(new Z({cluster:Y,tasks:_}))))).flatMap(_=>_.tasks??[])},
X5=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:_}=await X.ecs(),{taskArns:U=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new _({cluster:Y,tasks:U}))).tasks??[]},
Y5=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[_]=Z.tasks??[];return _===void 0?{refusal:Z.failures?.[0]??{}}:{task:_}},
Q5=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,task:Q,reason:J}))}catch(U){if(!L(U,"InvalidParameter"))throw U}},
fY=" done",
n4=(X,Y)=>fX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,P0-fY.length).replace(/( |\bdone$)+$/,""),
t4=X=>`${X}${fY}`,
e4=X=>X!==void 0&&!X.endsWith(fY),
mY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
X6=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
J5=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:_}=await X.logs(),U=[],V=J;
for(;;)try{let W=await Z(new _({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:V}));if(U.push(...(W.events??[]).map(X6)),W.nextForwardToken===V||(W.events??[]).length===0)return{lines:U,next:W.nextForwardToken??V};V=W.nextForwardToken}catch(W){if(L(W,"ResourceNotFound"))return{lines:U,next:V};throw W}},
Y6=async(X,Y,Q,J,Z)=>{let{send:_,GetLogEventsCommand:U}=await X.logs();try{return((await _(new U({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:Z}))).events??[]).map(X6)}catch(V){if(L(V,"ResourceNotFound"))return[];throw V}},
Z5=(X,Y,Q,J)=>Y6(X,Y,Q,J,!0),
_5=(X,Y,Q,J)=>Y6(X,Y,Q,J,!1),
U5=2e3,
V5=50,
AX=X=>X.replace(/^.*\//,""),
W5=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
j5=class{
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
!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await J5(this.#X,this.group,this.stream,this.#Y);this.#Y=Y;for(let Q of X)this.#Q.tell("task.log-line",{text:Q.text}),this.tail.push(Q);this.tail.splice(0,this.tail.length-V5)}catch(X){if(!(X instanceof m))throw X;this.#J=X.message,this.#Q.tell("task.log-refused",{because:X.message})}}},
H5=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
F5=async({clients:X,input:Y,log:Q},J)=>{try{await Q5(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.tell("task.told-to-stop",{task:AX(J)})}catch(Z){Q.tell("task.not-stopped",{task:AX(J),because:Z.message})}},
Q6=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:_,deadline:U}=X,{cluster:V="",taskDefinition:W=""}=Q,[j,H]=await Promise.all([new DX(Z,_).with(()=>Y5(Y,Q)),a(Y,W)]),F=W5(H?.definition,Q);
if("refusal"in j)return{end:"not-run",failure:await J(H5(j.refusal),F,void 0)};
let $=j.task.taskArn??"",M=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.tell("task.started",{task:AX($)});
let E=new j5(Y,Z,F,M,$),z=j.task,q=async()=>{let[[R]]=await Promise.all([vY(Y,V,[$]),E.look()]);return z=R??z,Z.tell("task.status",{task:AX($),lastStatus:z.lastStatus??"unknown"}),z.lastStatus==="STOPPED"?z:void 0},P;
try{P=await RX(q,{signal:_,everySeconds:2,deadline:U}),P!==void 0&&await NX(U5,void 0,{signal:_})}catch(R){throw _.aborted&&z.lastStatus!=="STOPPED"&&await F5(X,$),_.throwIfAborted(),R}
if(await E.look(),P===void 0)return{end:"timed-out",taskArn:$,lastStatus:z.lastStatus??"unknown"};
let N=P.startedAt!==void 0?P.containers?.find(R=>R.name===M)?.exitCode:void 0;
if(N===0)return{end:"exited",taskArn:$,exitCode:N};
let G=await J(P,F,E.tailOf(M));
return N===void 0?{end:"not-run",taskArn:$,failure:G}:{end:"exited",taskArn:$,exitCode:N,failure:G}},
J6=()=>import("./classify.mjs"),
Z6={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await J6()).foresee(X),diagnose:async X=>(await J6()).diagnose(X),culpritOf:(X,Y)=>jX(X,Y)?.name,eventText:HX,isErrorLine:B4,lines:c9},
_6=async(X,Y,Q)=>{let J={...K4,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await Z6.diagnose(J)}},
$5=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
M5=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=$5(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(_=>_.id===Q)?.failedTasks??0}},
bX={raw:1024,targets:10,events:20,logLine:500},
gY=X=>X===void 0?void 0:sX(X,bX.raw),
U6=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:_,raw:U}=Y,V=X.tasks.find(H=>!rX(H)),W=V===void 0?void 0:jX(V,X.taskDefinition),j=(H,F)=>F===void 0?{}:{[H]:F};
return{
class:Q,
sentence:J,
hint:Z,
...j("doc",_),
...j("raw",gY(U)),
...V===void 0?{}:{task:{taskArn:V.taskArn??"",...j("stopCode",V.stopCode),...j("stoppedReason",gY(V.stoppedReason)),...j("container",W?.name),...j("exitCode",W?.exitCode),...j("reason",gY(W?.reason))}},
log:(X.log?.lines??[]).map(({text:H})=>H.slice(0,bX.logLine)),
targets:P4(X).slice(0,bX.targets),
events:N4(oX(X.events)).slice(0,bX.events).map(({message:H})=>sX(HX(H),bX.raw))}},
E5={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
B5=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?E5[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
z5=X=>/[.!?]$/.test(X)?X:`${X}.`,
YY=({diagnosis:X},Y="Cause")=>{let{class:Q,raw:J,sentence:Z}=X;return`${J===void 0||Q==="unclassified"?"":`AWS says: ${z5(sX(HX(J).trim()))} `}${Y}: ${Z}`},
QY=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
P5=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:b.rolloutFailed,result:{message:`${B5(X)}${Y===void 0?"":` ${Y}`}${Z}${Q===void 0?"":` ${YY(Q)}`}`,hint:QY(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
V6=(X,Y)=>{let Q=X.tags?.find(J=>J.key===B.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:mY(Q)},
N5=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:b.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` ${YY(X,"So far")}`:""}`,hint:QY(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
K5=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:_,failure:U}=X,V=U===void 0?{}:{failure:U6(U)};
switch(Z.verdict){case"superseded":{let W=V6(_,Y);return{code:b.superseded,result:{message:`Another deployment${W===void 0?"":` (${W})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:W,result:j}=N5(X,Q);return{code:W,result:{...j,...V}}}default:{let{code:W,result:j}=P5(X,J);return{code:W,result:{...j,...V}}}}},
L5=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.class==="exited"?{message:J,hint:"Its log is above."}:{message:`${J} ${YY(Q)}`,hint:QY(Q)}},
I5=(X,Y)=>{switch(X.end){case"exited":return L5(X);case"not-run":return{message:`The command did not run. ${YY(X.failure)}`,hint:QY(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
W6=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:U6(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:b.done,result:Q}:{code:X.end==="timed-out"?b.timedOut:b.rolloutFailed,result:{...Q,...I5(X,Y)}}},
BX=X=>X?.[B.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[B.tenant]} of cluster ${X[B.cluster]}`,
j6=({description:X,tags:Y})=>`target group ${X.TargetGroupName}: ${BX(Y)}`,
H6=({rule:X,tags:Y})=>`listener rule for ${O(X).join(", ")} (priority ${X.Priority}): ${BX(Y)}`,
pY=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=M=>!p(M,X)&&(!J||M?.[B.tenant]!==void 0),{service:_,logGroup:U,taskDefinition:V}=Q,{targetGroup:W,rule:j}=k(Q),H=[];
_!==void 0&&Z(Q.serviceTags)&&H.push(`service ${Y.serviceName}: ${BX(Q.serviceTags)}`);
let F=EX(_).includes(W?.description.TargetGroupArn??"");
W!==void 0&&!F&&Z(W.tags)&&H.push(j6(W)),j!==void 0&&Z(j.tags)&&H.push(H6(j)),U?.tags!==void 0&&Z(U.tags)&&H.push(`log group ${U.name}: ${BX(U.tags)}`);
let $=_===void 0?V:void 0;
return $!==void 0&&Z($.tags)&&H.push(`task definition ${Y.family}: ${BX($.tags)}`),H},
q5=({identity:X,names:Y,found:Q},J,Z)=>{let _=({tags:V})=>!p(V,X),U={...Q,targetGroups:{},rules:[]};return[...pY({identity:X,names:Y,found:U,adopt:!1}),...J.filter(_).map(j6),...Z.filter(_).map(H6)]},
F6=X=>{let Y=pY(X);if(Y.length!==0)return D(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
R5=(X,Y)=>p(Y,X)?void 0:D(`Not ours: service ${X.tenant}: ${BX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
$6=({tenant:X,cluster:Y})=>D(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
M6=({tenant:X,cluster:Y})=>D(`Tenant ${X} on cluster ${Y} is being removed: its service was deleted, and its tasks are stopping.`,"deploy-tenant waits until the service is gone and makes the tenant anew; remove-tenant removes what is left of it."),
E6=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:D(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
JY=X=>X?.status==="DRAINING",
B6=X=>{let{deployments:Y=[],desiredCount:Q=0,runningCount:J=0}=X,Z=Y.find(_=>_.status==="PRIMARY");return JY(X)?"removing":Z?.rolloutState==="FAILED"?"failed":Q===0&&J===0?"stopped":Y.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":J<Q?"degraded":"steady"},
D5=5,
z6=X=>D(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
G5=async(X,Y)=>{let[Q]=await qX(X,[Y]);if(Q===void 0)throw z6(Y);return Q},
P6=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:S(G5(X,Y))};
let Z=await X9(X),_=new Map(Z.length>D5||Q===void 0?[]:Z.map(F=>[F,S(i(X,e8(F),[Q]))])),U=(await qX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),V=U.filter(F=>F.tags[J.default]!==void 0),[W,j]=U.length===1?U:V;
if(W!==void 0&&j===void 0){let F=_.get(W.arn);return{name:W.name,cluster:Promise.resolve(W),...F===void 0?{}:{services:F}}}
let H=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(F=>F.name).sort().join(", ")}), and ${V.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw c([{pointer:"/cluster",message:H,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
S5=async({feed:X,signal:Y},Q,J)=>{let{service:Z}=await X.look({cluster:Q,serviceName:J},{signal:Y});return new Map(Z===void 0?[]:[[J,Z]])},
N6=async(
X,
{name:Y,cluster:Q},
J)=>{let Z={tenant:Y,service:"web"},_=Q===void 0?S(X.firstCall.then(()=>PY(X))):void 0,{serviceName:U}=$X({...Z,cluster:""}),{name:V,cluster:W,services:j}=await P6(X,Q,U,u),H=j??(J===void 0?void 0:S(S5(J,V,U)));return{identity:{...Z,cluster:V},place:{clusterName:V,cluster:W,services:H,zones:_}}},
K6=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw L(Q,"ClusterNotFound")?z6(X):Q}},
uY=async(
X,
Y,
Q,
J)=>{
let Z=J==="as-if-gone",{identity:_,place:U}=await N6(X,Y,Z?void 0:J),V=Z?{...U,services:Promise.resolve(new Map)}:U,W=wY(_,Q),j=await K6(V,l4(X,V,[W])),H=j.tenants.get(W.key);
if(H===void 0)throw new Error(`tenant ${W.key} was not read`);
let F=E6(j,Y.accountId);
if(F!==void 0)throw F;
return{identity:_,names:W.names,query:W,snapshot:j,found:H}},
I=X4(),
o=({isNew:X})=>X?"new tenant":"missing: made again",
dY=(
X,
Y)=>{
let Q=[],J=new Set;
for(let U of Y){let V=X.filter(W=>U.includes(W)&&!J.has(W)).slice(0,5);for(let W of V)J.add(W);Q.push(V)}
for(let U of X.filter(V=>!J.has(V))){let V=Q.find(W=>W.length<5);V===void 0?Q.push([U]):V.push(U)}
let[Z,..._]=Q;
return Z?.length===0&&Z.push(..._.findLast(U=>U.length>0)?.splice(0)??[]),Q.map(U=>X.filter(V=>U.includes(V)))},
L6=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
I6=X=>[{Type:"forward",TargetGroupArn:X}],
ZX=X=>X===0?"listenerRule":`listenerRule.${X+1}`,
C5=(
{context:X,seat:Y,...Q},
J,
Z)=>(
{resource:"listenerRule",name:Z[0]??"",action:"create",reason:J>0&&!X.isNew?"":o(X),fields:[{pointer:"/hosts",to:Z}],operations:[I("createRule",ZX(J),{ListenerArn:Y.listenerArn,Priority:Y.priorities[J],Conditions:L6(Z),Actions:I6(Q.targetGroupArn??""),Tags:Object.entries(X.tags).map(([_,U])=>({Key:_,Value:U}))},{references:Q.references})]}),
O5=({removals:X},Y,{rule:Q})=>({resource:"listenerRule",name:O(Q)[0]??"",action:"remove",reason:"its hosts are gone, or stand in another rule",fields:[{pointer:"/hosts",from:O(Q)}],operations:[I("deleteRule",`${ZX(Y)}.remove`,{arn:Q.RuleArn??""},{after:X})]}),
T5=({context:{found:X},targetGroupArn:Y},{rule:Q})=>{let J=d(Q),Z=S4(X);return Y!==void 0&&J.includes(Y)&&J.every(_=>Z.some(U=>U===eX(X.targetGroups,_)))},
A5=(
X,
Y,
Q,
J)=>{
let{context:Z,side:_,targetGroupArn:U,references:V,removals:W}=X,{rule:j}=Q,H=O(j),F=T5(X,Q),$=PX([...H].sort(),[...J].sort());
if($&&F)return;
let M={pointer:"/targetGroup",to:_.targetGroup?.description.TargetGroupName??Z.names.targetGroups[_.slot]};
return{resource:"listenerRule",name:J[0]??"",action:"update",reason:F?"":"not linked with the target group: put back",fields:[...$?[]:[{pointer:"/hosts",from:H,to:J}],...F?[]:[M]],operations:[I("modifyRule",ZX(Y),{RuleArn:j.RuleArn,...$?{}:{Conditions:L6(J)},...F?{}:{Actions:I6(U??"")}},{references:F?[]:V,after:W})]}},
b5=X=>{
let{found:Y,settings:Q,seat:J}=X;
if(!T(Q)||J===void 0)return[];
let Z=k(Y),_=JX(Z),U=_.map(({rule:j})=>O(j)),V=Z.targetGroup?.description.TargetGroupArn,W={context:X,seat:J,side:Z,targetGroupArn:V,references:V===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[],removals:U.flat().map((j,H)=>`record.remove.${H}`)};
return dY(Q.hosts,U).flatMap((j,H)=>{let F=_[H];return F===void 0?[C5(W,H,j)]:j.length===0?[O5(W,H,F)]:A5(W,H,F,j)??[]})},
x5=({seat:X,settings:Y,found:Q})=>{let J=X?.priorities.length??0;return J<2||J<=JX(k(Q)).length?[]:[`${Y.hosts.length} hosts take ${J} listener rules, five hosts each: a load balancer has 100 rules for all of its tenants, unless its quota was raised`]},
lY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
xX=(X,Y)=>X.SetIdentifier===void 0&&lY(X.AliasTarget?.DNSName)===lY(Y.dnsName),
w5=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):lY(X.AliasTarget.DNSName),
y5=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
q6=X=>X.dualStack?["A","AAAA"]:["A"],
k5=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(U=>U.Name===X),Z=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!xX(U,Q)),[_]=Z;
if(_!==void 0&&(!Y.run.adopt||_.SetIdentifier!==void 0))throw D(`The ${_.Type} record of ${X} points elsewhere: ${w5(_)}.`,_.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...q6(Q).filter(U=>!J.some(V=>V.Type===U&&xX(V,Q))).map(U=>({Action:"CREATE",ResourceRecordSet:y5(X,U,Q)}))]},
h5=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(U=>U.Name===J&&xX(U,Y)).map(U=>U.Type),_=q6(Y).filter(U=>!Z.includes(U));if(_.length>0)throw D(`dns is wildcard, but ${J} has no alias ${_.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
R6=(X,Y,Q)=>{let J=new Map;for(let Z of X){let _=Q(Z);if(_.length===0)continue;let{id:U}=Q4(Z,Y.zones);J.set(U,[...J.get(U)??[],..._])}return J},
D6=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
v5=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,_=JX(k(Q)),U=Z.dns==="record"?_.flatMap(({rule:H})=>O(H)):[],V=Q.rules.filter(H=>!_.includes(H)).flatMap(H=>O(H.rule)),W=[...J.dns==="record"?J.hosts:[],...V],j=U.filter(H=>!W.includes(H));
return[...R6(j,X,H=>Q.records.filter(F=>F.Name===H&&xX(F,Y)).map(F=>({Action:"DELETE",ResourceRecordSet:F})))].map(([H,F],$)=>({resource:"record",name:D6(F),action:"remove",reason:"",fields:[{pointer:"/hosts",from:j}],operations:[I("changeRecords",`record.remove.${$}`,{zoneId:H,changes:F})]}))},
f5=X=>{
let{settings:Y,front:Q}=X;
if(!T(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&h5(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let _ of J)Q4(_,X.zones);
let Z=R6(J,X,_=>k5(_,X,Q));
return[
...v5(X,Q),
...[...Z].map(([_,U],V)=>({resource:"record",name:D6(U),action:"create",reason:o(X),fields:U.filter(W=>W.Action==="CREATE").map(W=>({pointer:`/${W.ResourceRecordSet?.Type}/${W.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[I("changeRecords",`record.${V}`,{zoneId:_,changes:U},{after:X.seat?.priorities.map((W,j)=>ZX(j))??[]})]}))]},
cY=X=>X!==null&&typeof X=="object",
iY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>iY(`${X}/${J}`,Q)):cY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,iY(X+t(Q),J)])):Y,
G6=(X,Y,Q)=>PX(Y,Q)?[]:Q===void 0||!cY(Y)||!cY(Q)?[[X,iY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>G6(X+t(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
S6=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let _={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=q4(_,{names:Q,region:J.region,fargate:$Y(Y,J),present:void 0});return Object.fromEntries(G6("",SY(Z),SY(U)))},
m5=new Set(["environment"]),
C6=X=>X===void 0||/^(arn:|\/)/.test(String(X)),
g5=X=>X.pointer.startsWith("/secrets/")&&!(C6(X.from)&&C6(X.to))?{...X,secret:!0}:X,
l=(X,Y,Q)=>t0(X,Y,Q,m5).map(g5),
aY=["logRetentionInDays"],
p5=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,_=J.logRetentionInDays,U=W=>I("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:_},{after:W});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:o(X),fields:l(aY,{},J),operations:[I("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let V=l(aY,Z,J);
return V.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:V,operations:[U([])]}]},
u5=X=>({logRetentionInDays:X.retentionInDays}),
zX=["scaleOut","scaleIn"],
O6={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
ZY=(X,Y)=>{let Q=X[B.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
T6=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:_})=>X===void 0||ZY(Y,X.desiredCount)!==void 0?{resourceId:Q?_:void 0,marks:{[B.halted]:String(J??Z)}}:void 0,
oY="deregistration_delay.timeout_seconds",
rY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
A6={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
b6=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==oY&&!(Y in rY)&&A6[Y]!==Q)),
x6=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
w6=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
_Y=X=>[...X].sort((Y,Q)=>e(Y)<e(Q)?-1:1),
d5=({portMappings:X,networkMode:Y})=>{let Q=Y==="awsvpc"||Y==="host",J=(X??[]).map(({containerPort:Z,hostPort:_=0,protocol:U})=>({containerPort:Z,..._===0||Q?{}:{hostPort:_},...U==="udp"?{protocol:U}:{}}));return _Y(J)},
y6=X=>X?.stepAdjustments===void 0?X:{...X,stepAdjustments:[...X.stepAdjustments].sort((Y,Q)=>(Y.metricIntervalLowerBound??-1/0)-(Q.metricIntervalLowerBound??-1/0))},
r=X=>{
let Y=!T(X),Q=w6(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:_Y(Q)},
...X.subnets===void 0?{}:{subnets:_Y(X.subnets)},
...X.securityGroups===void 0?{}:{securityGroups:_Y(X.securityGroups)},
...X.portMappings===void 0?{}:{portMappings:d5(X)},
...X.scaleOut===void 0?{}:{scaleOut:y6(X.scaleOut)},
...X.scaleIn===void 0?{}:{scaleIn:y6(X.scaleIn)},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:b6(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
sY=X=>({[B.loadBalancer]:X.loadBalancer,[B.dns]:X.dns,[B.scaling]:X.scaling?"on":"off",[B.protected]:X.protected?"on":"off",...X.hosts.length===0?{}:{[B.hosts]:V3(X.hosts)}}),
l5=(
X,
Y,
Q)=>{
let J=X.networkConfiguration?.awsvpcConfiguration,Z=(X.loadBalancers??[]).length>0,_=w6(X.capacityProviderStrategy),{hosts:U,isComplete:V}=MX(Y),W=Y[B.dns];
return{
desiredCount:ZY(Y,X.desiredCount)??X.desiredCount,
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
c5=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
i5=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
k6=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
a5=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,_=k6(X,Y),{cooldown:U,stepAdjustments:V}=J[Y],W=H=>{let{cooldown:F,stepAdjustments:$}=r(H)[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:$}}},j=l([Y],_===void 0?{}:W(Z),W(J));
return _!==void 0&&j.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:_===void 0?"create":"update",reason:_===void 0?o(X):"",fields:j,operations:[I("putScalingPolicy",`policy.${Y}`,{...O6,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:c5(V)}},{after:["scalableTarget"]})]}]},
h6={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
v6=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
f6=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
o5=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:_,evaluationPeriods:U}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${h6[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:f6(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:h6[Y].comparison,Threshold:Z,Period:_,EvaluationPeriods:U,TreatMissingData:"missing"}},
r5=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
_=v6(X,Y),
U=k6(X,Y)?.PolicyARN,
V=E=>{let{threshold:z,period:q,evaluationPeriods:P}=E[Y]??{};return{[Y]:{threshold:z,period:q,evaluationPeriods:P}}},
W=l([Y],_===void 0?{}:V(Z),V(J)),
j=o5(X,Y),
H=_?.AlarmActions??[],
F=U!==void 0&&H.includes(U)&&_?.ActionsEnabled!==!1,
$=_!==void 0&&_.MetricName===j.MetricName&&_.Namespace===j.Namespace&&_.ComparisonOperator===j.ComparisonOperator&&PX([..._.Dimensions??[]].map(E=>`${E.Name}=${E.Value}`).sort(),f6(X).map(E=>`${E.Name}=${E.Value}`).sort());
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
s5=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
nY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[B.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
m6=({service:X,serviceTags:Y})=>nY(Y)!==void 0&&X?.desiredCount===0,
g6=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
n5=X=>g6.every(Y=>X?.SuspendedState?.[Y]===!0),
p6=X=>Object.fromEntries(g6.map(Y=>[Y,X])),
t5=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
u6=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=nY(Y.serviceTags),_=m6(Y),U=Y.service?.desiredCount??0,V=J?.suspended??Z?.suspended??n5(Y.scalableTarget);
if(J?.state===void 0?_:J.state==="stopped"){let H=_?Z?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:s5({desiredCount:Q.scaling?H:Q.desiredCount??H,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&V})}}
let W=X.of==="settings"&&ZY(Y.serviceTags,Y.service?.desiredCount)!==void 0,j=_&&Z!==void 0?t5(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:W?!1:Z===void 0&&J?.suspended===void 0?void 0:V,desiredCount:Q.scaling?J?.desiredCount??j:_?Q.desiredCount:void 0,tag:void 0}},
e5=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[B.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",_=U=>U??"running";return{fields:[{pointer:"/state",from:_(J),to:_(Q)}],operations:[Q===void 0?I("tagEcsResource","service.state",{arn:Z,set:{},remove:[B.state]},{after:["service","scalableTarget"]}):I("tagEcsResource","service.state",{arn:Z,set:{[B.state]:Q},remove:[]})]}},
XQ=["minCount","maxCount"],
YQ=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=p6(Y.suspended);return Object.entries(J).some(([Z,_])=>(Q[Z]??!1)!==_)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
QQ=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,_=Z.scalableTarget,U={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},V=_===void 0?{}:{minCount:_.MinCapacity,maxCount:_.MaxCapacity},W=YQ(X),j=[...l(XQ,V,U),...W];
return _!==void 0&&j.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:_===void 0?"create":"update",reason:_===void 0?o(X):"",fields:j,operations:[I("registerScalableTarget","scalableTarget",{...O6,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...W.length===0||J.suspended===void 0?{}:{SuspendedState:p6(J.suspended)},..._===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
JQ=X=>{
let{names:Y,found:Q}=X,J=zX.flatMap(Z=>v6(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[I("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[I("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
d6=X=>X.settings.scaling?[...QQ(X),...zX.flatMap(Y=>a5(X,Y)),...zX.flatMap(Y=>r5(X,Y))]:JQ(X),
ZQ=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:i5(Q.StepAdjustments)}}},
_Q=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(zX.map(Q=>[Q,ZQ(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
l6=["healthCheckPath","healthCheckPort","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount"],
tY=[...l6,"deregistrationDelaySeconds","targetGroupAttributes"],
UQ=X=>({...rY,[oY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
c6="traffic-port",
i6=X=>(
{
HealthCheckPath:X.healthCheckPath,
HealthCheckPort:X.healthCheckPort===void 0?c6:String(X.healthCheckPort),
Matcher:{HttpCode:X.matcher},
HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,
HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,
HealthyThresholdCount:X.healthyThresholdCount,
UnhealthyThresholdCount:X.unhealthyThresholdCount}),
eY=X=>X.networkMode==="awsvpc"?"ip":"instance",
VQ=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
WQ=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:_}=X;
if(!T(J)||_===void 0)return[];
let U=UQ(J),{slot:V,targetGroup:W}=k(Q),j=Y.targetGroups[V];
if(
W===void 0)return[{resource:"targetGroup",name:j,action:"create",reason:o(X),fields:l(tY,{},J),operations:[I("createTargetGroup","targetGroup",{Name:j,Protocol:"HTTP",Port:80,VpcId:_.vpcId,TargetType:eY(J),HealthCheckProtocol:"HTTP",...i6(J),Tags:Object.entries(X.tags).map(([P,N])=>({Key:P,Value:N}))}),I("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:H,attributes:F}=W,$=H.TargetGroupArn??"";
if(H.TargetType!==eY(J))throw D(`networkMode ${J.networkMode} needs a target group of type ${eY(J)}; that of the tenant is of type ${H.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let M=Object.fromEntries(Object.entries(A6).filter(([P])=>P in F)),E=VQ({...M,...U},F),z=[...l(tY,r(Z),r(J)),...Object.keys(rY).filter(P=>P in E).map(P=>({pointer:`/targetGroupAttributes/${P}`,from:F[P],to:U[P]}))];
if(z.length===0)return[];
let q=l(l6,Z,J);
return[{resource:"targetGroup",name:H.TargetGroupName??j,action:"update",reason:"",fields:z,operations:[...q.length===0?[]:[I("modifyTargetGroup","targetGroup",{TargetGroupArn:$,...i6(J)})],...Object.keys(E).length===0?[]:[I("modifyTargetGroupAttributes","targetGroup.attributes",{arn:$,attributes:E})]]}]},
jQ=X=>X===void 0||X===c6?void 0:Number(X),
HQ=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
healthCheckPort:jQ(X.HealthCheckPort),
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[oY]??300),
targetGroupAttributes:b6(Y)}),
FQ=({settings:X,present:Y})=>{let{healthCheckPort:Q,networkMode:J,portMappings:Z}=X,_=J==="awsvpc"||J==="host"||Z.some(({hostPort:U})=>U===Q);return!T(X)||Q===void 0||Q===Y.healthCheckPort||_?[]:[`healthCheckPort ${Q} is no fixed hostPort of portMappings: with networkMode ${J} the load balancer asks the instance on that port, where no container listens`]},
$Q=(X,Y)=>{let Q=MX(Y).hosts.filter(J=>X.includes(J));return[...Q,...X.filter(J=>!Q.includes(J))]},
a6=(
X,
Y)=>{
let Q=k(X),{targetGroup:J}=Q,Z=$Q(JX(Q).flatMap(({rule:W})=>O(W)),X.serviceTags),_=X.service===void 0?{}:l5(X.service,X.serviceTags,i4(X)),U=_Q(X,Y),V=nY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:OY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:u5(X.logGroup),
...J===void 0?{}:HQ(J.description,J.attributes),
...U,
scaling:X.scalableTarget!==void 0,
..._,
...V!==void 0&&m6(X)?{desiredCount:V.desiredCount}:{},
...V?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:V.minCount},
...Z.length===0?{}:{hosts:Z}}},
o6=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(L(Z,"TargetGroupNotFound"))return[];throw Z}},
MQ=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
X0=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,_]of Object.entries(X.tags).sort()){
if(!Z.startsWith(u.defaultPrefix))continue;
let U=`/${Z.slice(u.defaultPrefix.length)}`,[V=""]=f7(U),W=Y(U);
if(!m7.includes(V)||W===void 0||W==="object"||W==="map"||W==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let j=MQ(_,W);
j===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${_}, which is no ${W}.`,hint:"Remove or correct the tag."}):Q=g7(Q,U,j)}
return{settings:Q,problems:J}},
r6={lg:{resource:"logGroup",settings:aY},tg:{resource:"targetGroup",settings:tY},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...x6,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:zX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:zX,parts:["threshold","period","evaluationPeriods"]}},
EQ=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
BQ=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
s6=(
X,
Y)=>{
let Q=r(X),J=!T(Q),Z=new Map;
Y!==void 0&&Z.set("td",tX(Y).slice(0,6));
for(let[_,{settings:U,parts:V}]of Object.entries(r6)){if(J&&(_==="tg"||_==="lr")||Q.scaling===!1&&(_==="st"||_==="sp"||_==="al"))continue;let W=Object.fromEntries(U.map(j=>[j,j==="hosts"?[...Q.hosts??[]].sort():BQ(Q[j],V)]).filter(([,j])=>!EQ(j)));Z.set(_,VX(e(W),6))}
return Z},
zQ=(X,Y,Q)=>[X,...[...s6(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
Y0=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
n6=X=>X==="td"?"taskDefinition":r6[X]?.resource??"service",
PQ=(X,Y,Q)=>{let J=new Map(Y0(Y)),[Z=""]=X.split(" "),_=Y0(X).map(([U,V])=>{let W=Q.has(n6(U))?J.get(U):void 0;return`${U}=${W??V}`});return[Z,..._].join(" ")},
NQ=({settings:X,definition:Y,definitionDigest:Q,applied:J})=>{if(J===void 0)return[];let Z=Y0(J),_=s6(X,Y),U=[];for(let[V,W]of Z)_.get(V)!==W&&(V==="td"&&Q!==void 0||U.push(n6(V)));return U},
t6=new Set(["taskDefinition","logGroup"]),
KQ=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:_}=Z.beforeDeploy??{};
if(_===void 0)return[...Y];
let U=Y.filter(({resource:H})=>t6.has(H)),
V=Y.filter(({resource:H})=>!t6.has(H)),
W={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:_}],operations:[I("runTask","beforeDeploy",e3(X,_,Q),{after:U.flatMap(H=>H.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
j=V.map(H=>({...H,operations:H.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[...U,W,...j]},
LQ=({cluster:X,front:Y})=>Y?.listenerArn===X.tags[u.listener]?W9(X.tags[u.certificateNames]):void 0,
IQ=(X,Y,Q)=>{if(X.run.requireCertificate!==!0)return;let J=X.settings.hosts.join(", ");if(X.front?.scheme!=="https")throw D(`requireCertificate: the listener speaks HTTP, so that no certificate covers ${J}.`,"create-cluster with certificateArn serves all tenants by HTTPS.");if(Y===void 0)throw D(`requireCertificate: it is not known which names the listener's certificates cover, and whether ${J} is among them.`,"create-cluster with the cluster\u2019s name alone reads them; certificates that are not of ACM cannot be read.");if(Q.length>0)throw D(`requireCertificate: no certificate of the listener covers ${Q.join(", ")}; they cover ${Y.join(", ")}.`,"Add a certificate to the listener, and run create-cluster with the cluster\u2019s name alone.")},
qQ=X=>{let{settings:Y,front:Q}=X;if(!T(Y))return[];let J=LQ(X),Z=J===void 0?[]:Y.hosts.filter(_=>!j9(_,J));return IQ(X,J,Z),Q?.scheme!=="https"||J===void 0?[]:Z.map(_=>`no certificate of the listener covers ${_}, and browsers warn of it: they cover ${J.join(", ")}; add one to the listener, and run create-cluster with the cluster\u2019s name alone`)},
RQ=({settings:X,run:Y})=>{let{entryPoint:Q,command:J}=X,Z=Y.beforeDeploy?.command??[],_=Q.length>0&&!N0(Q);return[["entryPoint",Q],..._?[]:[["command",J],["beforeDeploy.command",Z]]].filter(([,U])=>N0(U)).map(([U,V])=>r4(U,V))},
DQ={month:3.65,region:"us-east-1",date:"February 2024"},
UY=X=>X.toFixed(2),
GQ=({scaling:X,minCount:Y,maxCount:Q,desiredCount:J=0})=>{let[Z,_]=X?[Y,Q]:[J,J],{month:U,region:V,date:W}=DQ,j=Z===_?UY(Z*U):`${UY(Z*U)} to ${UY(_*U)}`;return`about ${UY(U)} USD a month each, ${j} USD for ${Z===_?Z:`${Z} to ${_}`} tasks (an estimate made here, by AWS's list price in ${V} of ${W})`},
SQ="networkMode awsvpc on EC2 takes a network interface of the instance for each task: small instance types have room for two or three tasks, whatever memory is free; trunking (the account setting awsvpcTrunking, for instances that start after it) raises that",
CQ=({settings:X,cluster:Y,fargate:Q,present:J,isNew:Z})=>{if(X.networkMode!=="awsvpc")return[];let _=s7(X.subnets,Y),U=(X.subnets??[]).join(", ");return Q?X.assignPublicIp==="ENABLED"?J.assignPublicIp==="ENABLED"?[]:[`tasks get a public IPv4 address: ${GQ(X)}; assignPublicIp: DISABLED needs a NAT gateway`]:_?[`assignPublicIp is DISABLED, and the only way out of ${U} is an internet gateway: tasks cannot pull an image without a public address; assignPublicIp: ENABLED, subnets with a NAT gateway, or VPC endpoints for ECR (api and dkr), S3 and CloudWatch Logs`]:[]:[...Z||J.networkMode!=="awsvpc"?[SQ]:[],..._?[`networkMode awsvpc on EC2 gives tasks no public address, and the only way out of ${U} is an internet gateway: the app reaches nothing outside the VPC; choose subnets with a NAT gateway, or networkMode bridge`]:[]]},
OQ=class{
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
e6=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
Q0=({found:X,scope:Y})=>Y.of==="settings"&&ZY(X.serviceTags,X.service?.desiredCount)!==void 0,
X7=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||Q0(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
TQ=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...c4(X.context.settings)})},
AQ=({service:X,context:Y,input:Q,fields:J})=>{X.availabilityZoneRebalancing!=="ENABLED"||kY(Y.settings)||(Q.availabilityZoneRebalancing="DISABLED",J.push({pointer:"/availabilityZoneRebalancing",from:"ENABLED",to:"DISABLED"}))},
bQ=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
xQ=X=>{let{settings:Y}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],X.input.forceNewDeployment=!0)},
wQ=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=yY(X.context.settings))},
yQ=(X,Y)=>PX((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
kQ=X=>X.flatMap(({targetGroupArn:Y})=>Y===void 0?[]:i0(Y)).join(", "),
Y7=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=hY(X.context);if(!(Z.length===0&&yQ(X.service,J))){if(!X.changed("containerPort")){let{slot:_,targetGroup:U}=k(Y),V=U===void 0?Q.targetGroups[_]:void 0;X.fields.push({pointer:"/loadBalancers",to:V??kQ(J)})}X.input.loadBalancers=J,X.references.push(...Z)}},
hQ={settings:[e6,X7,TQ,AQ,bQ,xQ,wQ,Y7],scaling:[X7],revision:[e6,Y7],restart:[]},
vQ=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
fQ=(X,Y)=>{let{scope:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":vQ(Y)?"the last deployment failed":Q0(X)?"the first deployment failed, and its service was scaled to zero":void 0},
mQ="asked for; ECS changes the capacity provider strategy only with a new deployment",
gQ=(
X,
Y,
Q)=>{
let{names:J,scope:Z,found:_,state:U}=X,V=new OQ(X,Y,Q);
for(let q of hQ[Z.of])q(V);
let{input:W,fields:j,references:H}=V,F=fQ(X,Y),$=F!==void 0&&j.length===0;
F!==void 0&&(W.forceNewDeployment=!0),$&&j.push(Q0(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let M=I("updateService","service",W.forceNewDeployment===!0?{...W,deploymentBefore:Y.deployments?.[0]?.id}:W,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:H}),E=j.length===0?[]:[M],z=Z.of==="settings"||Z.of==="scaling"?e5(_,U):void 0;
return j.push(...z?.fields??[]),j.length===0?[]:[{resource:"service",name:J.serviceName,action:$?"deploy":"update",reason:$?F:W.capacityProviderStrategy===void 0?"":mQ,fields:j,operations:[...E,...z?.operations??[]]}]},
pQ=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"binpack",field:"memory"}],
uQ=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:_,run:U,fargate:V}=X,{loadBalancers:W,references:j,tags:H}=hY(X),F=yY(J),$={...X.tags,...sY(J),...H,[B.run]:U.lease},M=Object.entries($).map(([q,P])=>({key:q,value:P})),E=T(J),z=E&&k(_).rule===void 0;
return z&&M.push({key:B.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:o(X),
fields:[...l(x6,{},{...J,desiredCount:J.desiredCount}),...kY(J)?[]:[{pointer:"/availabilityZoneRebalancing",to:"DISABLED"}]],
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
deploymentConfiguration:c4(J),
...kY(J)?{}:{availabilityZoneRebalancing:"DISABLED"},
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:M,
...E?{loadBalancers:W,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...V?{}:{placementStrategy:pQ},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...j,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...z?[{pointer:`/tags/${M.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
Q7=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[uQ(X,Y)];if(T(X.present)&&!T(X.settings))throw D(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw D(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return gQ(X,Q,Y)},
dQ=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...sY(Q),...hY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([_,U])=>Y.serviceTags[_]!==U))},
lQ=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
cQ=(X,Y)=>Object.keys(FY(Y)).filter(Q=>!Object.hasOwn(X,Q)),
iQ=(X,Y)=>[B.hosts,B.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
wX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
J0=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${t(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
Z0=(X,Y,Q)=>({arn:X??"",set:lQ(Y,Q),remove:cQ(Y,Q)}),
aQ=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=Z0(Q.taskDefinitionArn,X,J);return wX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:J0(X,J,Z),operations:[I("tagEcsResource","taskDefinition.tags",Z)]}]},
oQ=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
rQ=(
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
q=Z0(U?.serviceArn,Z,J.serviceTags),
P={arn:U?.serviceArn??"",set:U===void 0?{}:dQ(X),remove:[...q.remove,...iQ(sY(_),J.serviceTags)]};
E.push(...J0({...Z,...P.set},J.serviceTags,P));
let N=(R,K,C,h)=>{let f=Z0(C,Z,h);!wX(f)&&wX(P)&&E.push(...J0(Z,h,f)),z(R,K,f)};
F!==void 0&&N("tagElbResource","targetGroup.tags",F.description.TargetGroupArn,F.tags);
for(let[R,{rule:K,tags:C}]of JX(H).entries())$.has(K.RuleArn)||N("tagElbResource",`${ZX(R)}.tags`,K.RuleArn,C);
if(
Y!==void 0&&N("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),V?.tags!==void 0&&N("tagLogGroup","logGroup.tags",V.arn,V.tags),U===void 0||!wX(q)){let R=C=>({arn:C??"",set:Z,remove:q.remove});V!==void 0&&V.tags===void 0&&z("tagLogGroup","logGroup.tags",R(V.arn));let K=oQ(Q);W?.ScalableTargetARN!==void 0&&!K.has(W.ResourceId)&&z("tagScalableTarget","scalableTarget.tags",R(W.ScalableTargetARN));for(let[C,h]of j.entries())K.has(h.AlarmName)||z("tagAlarm",`alarm.${C}.tags`,R(h.AlarmArn))}
let G=M.map(R=>R.id);
P.remove.includes(B.halted)&&G.push("service","scalableTarget");
for(let R of Q)R.resource==="record"&&R.action==="remove"&&G.push(...R.operations.map(K=>K.id));
return Q.some(R=>R.operations.some(K=>K.kind==="createRule"&&K.id===ZX(0)))&&U!==void 0?M.push(I("tagEcsResource","service.tags",{...P,set:{...P.set,[B.rule]:""}},{after:G,references:[{pointer:t("set",B.rule),operation:ZX(0)}]})):z("tagEcsResource","service.tags",P,G),M.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:E,operations:M}]},
sQ=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
J7=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
nQ=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:J7(X),Z=sQ(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
tQ=X=>{
let{settings:Y,state:Q,fargate:J}=X,Z=Y.portMappings.flatMap(({containerPort:W,hostPort:j=0})=>Y.networkMode==="host"?W:j===0?[]:j),_=Q.stopped?0:J7(X),U=Math.ceil(Y.minimumHealthyPercent*_/100);
if(J||Y.networkMode==="awsvpc"||Z.length===0||_===0||U<_)return[];
let V=Math.floor(100*(_-1)/_);
return[`port ${Z.join(", ")} of the host is fixed: there is room for one copy on an instance, and minimumHealthyPercent ${Y.minimumHealthyPercent} lets no old task stop before a new one runs: each deployment needs an instance without one; minimumHealthyPercent ${V} stops an old task first, and a dynamic host port (hostPort 0) needs neither`]},
eQ=new Set(["/*","*"]),
XJ=X=>X.Field==="host-header"||X.Field==="path-pattern"&&(X.PathPatternConfig?.Values??X.Values??[]).some(Y=>eQ.has(Y)),
YJ=(X,Y)=>{let Q=X.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");return new RegExp(`^${Q}$`).test(Y)},
QJ=(X,Y)=>{let Q=X.Conditions??[];return Q.every(XJ)?Q.some(({Field:J})=>J==="host-header")?Y.filter(J=>O(X).some(Z=>YJ(Z,J.toLowerCase()))):[...Y]:[]},
JJ=(
{settings:X,seat:Y,front:Q,found:J})=>{
if(!T(X)||Y===void 0||Q===void 0)return[];
let Z=JX(k(J)).map(({rule:V})=>O(V)),_=new Map(dY(X.hosts,Z).flatMap((V,W)=>V.map(j=>[j,Y.priorities[W]??0]))),U=new Set(J.rules.map(({rule:V})=>V.RuleArn));
return Q.rules.flatMap(V=>{if(U.has(V.RuleArn))return[];let W=X.hosts.filter(H=>Number(V.Priority)<(_.get(H)??0)),j=QJ(V,W);return j.length===0?[]:[`listener rule ${V.RuleArn?.replace(/^.*:listener-rule\//,"")} (priority ${V.Priority}) stands before the tenant\u2019s (priority ${_.get(j[0]??"")}) and takes every request of ${j.join(", ")}: the tenant gets none`]})},
ZJ=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:_,fargate:U,isNew:V,run:W}=X,j=q4(J,{names:Y,region:_.region,fargate:U,present:V?void 0:Q.taskDefinition?.definition});
for(let E of[Q.taskDefinition,Q.newestTaskDefinition])if(E!==void 0&&!CY(E)&&t9(E,j))return{wanted:j,arn:E.definition.taskDefinitionArn,found:E,changes:[]};
let H={...X.tags,[B.digest]:tX(j),...W.build===void 0?{}:{[B.build]:fX(W.build)}},F=p7(J,j);
if(F!==void 0)throw c([F]);
let $=Q.taskDefinition!==void 0&&CY(Q.taskDefinition),M={resource:"taskDefinition",name:Y.family,action:"create",reason:V?o(X):$?"the revision that runs was deregistered: ECS starts no new task with it":"",fields:l(i9,V?{}:r(Z),r(J)),operations:[I("registerTaskDefinition","taskDefinition",{...j,tags:Object.entries(H).map(([E,z])=>({key:E,value:z}))})]};
return{wanted:j,arn:void 0,found:void 0,changes:[M]}},
_J=(X,Y,Q)=>{let{settings:J,present:Z,isNew:_,run:U}=X,{image:V}=J;if(V.includes("@"))return[];let W=/:([^:/]+)$/.exec(V)?.[1];return[...W===void 0||W==="latest"?[`image ${V} ${W===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!_&&Z.image===V&&!Q&&!U.forceNewDeployment?[`nothing deployed: image ${V} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
UJ=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
VJ=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>UJ.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
WJ=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return T(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
Z7=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
jJ=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
HJ=X=>VX(e(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:_,from:U,to:V})=>({pointer:_,from:U,to:V}))}))),16),
FJ=({scope:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
$J=(X,Y)=>{let Q=[...Y.changes,...p5(X),...WQ(X),...b5(X),...Q7(X,Y.arn),...f5(X),...d6(X)],J=[...Q,...rQ(X,Y.found,Q)];return J.some(Z=>Z.operations.some(Z7))?KQ(X,J,Y.arn):J},
MJ=(X,Y)=>[...Q7(X,Y.arn),...X.scope.of==="scaling"&&X.settings.scaling?d6(X):[],...X.scope.of==="revision"?aQ(X,X.scope.revision):[]],
EJ=(X,{wanted:Y},Q)=>{let{scope:J,run:Z,settings:_,found:U}=X,V=zQ(Z.version,_,Y),W=U.serviceTags[B.applied];return J.of==="settings"||W===void 0?V:PQ(V,W,Q)},
BJ=({identity:X,scope:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
_7=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,scope:Z}=X,
_=Z.of==="settings"?ZJ(X):FJ(X),
U=jJ(Z.of==="settings"?$J(X,_):MJ(X,_)),
V=Q.serviceTags[B.applied],
W=new Set(NQ({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[B.digest],applied:V})),
j=new Set(U.map($=>$.resource)),
H=U.some($=>$.operations.some(Z7)),
F=U.map($=>({...$,reason:$.reason||(W.has($.resource)?"changed by others since our last run":"asked for")}));
return{
planId:HJ(U),
stages:F.length===0?[]:[{changes:F,until:"steady"}],
changes:F,
drift:[...W].map($=>({resource:$,kept:!j.has($)})),
warnings:[...BJ(X),...nQ(X),...x5(X),...FQ(X),...Z.of==="settings"?[...RQ(X),...tQ(X)]:[],...Z.of==="settings"?[..._J(X,Y,H),...VJ(X),...WJ(X),...CQ(X),...JJ(X),...qQ(X)]:[]],
taskDefinitionArn:_.arn,
applied:EJ(X,_,W)}},
_0=X=>K0[u7(X,K0)??""]?.type,
VY={from:1e4,to:39999},
zJ=(X,Y)=>{let Q=VY.to-VY.from+1,J=Number.parseInt(VX(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let _=VY.from+(J+Z)%Q;if(!Y.has(_))return _}},
U7=100,
PJ=X=>Number(X.Priority)>=VY.from&&X.Conditions?.length===1?O(X).map(Y=>[Y,Number(X.Priority)]):[],
NJ=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(d)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(PJ).sort(([,Z],[,_])=>_-Z))}])),
KJ=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
LJ=({priorities:X},Y)=>{let Q=zJ(Y,X);if(Q===void 0)throw D("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
IJ=(X,Y,Q)=>{let J=new Set(X.priorities);return Y.map(([Z=""],_)=>{let U=Q[_]?.rule,V=U===void 0?LJ({priorities:J},Z):Number(U.Priority);return J.add(V),V})},
qJ=(X,Y,{hosts:Q})=>{let J=Y.flatMap(O);for(let Z of X){let _=J.includes(Z)?void 0:Q.get(Z);if(_!==void 0)throw D(`Not ours: ${Z} has a listener rule of its own (priority ${_}).`,"Choose another host, or take it from that rule first.")}},
RJ=({loadBalancerArn:X},Y)=>{let Q=KJ(X,Y);if(Q>=U7)throw D(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${U7}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
DJ=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let _=Z.get(J);
if(_===void 0)throw new Error(`listener ${J} was not read`);
let U=k(Q),V=U.rule?.rule,W=Q.rules.filter(z=>z===U.rule||p(z.tags,X)).map(z=>z.rule);
qJ(Y.hosts,W,_),V===void 0&&RJ(_,Z);
let j=JX(U),
H=dY(Y.hosts,j.map(z=>O(z.rule))),
F=IJ(_,H,j),
{slot:$,targetGroup:M}=U,
E={..._,targetGroups:new Set([..._.targetGroups,M?.description.TargetGroupArn??$X(X).targetGroups[$]]),priorities:new Set([..._.priorities,...F]),hosts:new Map([..._.hosts,...H.flatMap((z,q)=>z.map(P=>[P,F[q]??0]))])};
return{seat:{listenerArn:J,priorities:F,slot:$},occupancy:new Map([...Z,[J,E]])}},
GJ=["minCount","maxCount","scaleOut","scaleIn"],
SJ=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...GJ.filter(W=>Y[W]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(W=>mX(`/${W}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:_,suspended:U}=u6(X,Q,J),V=U??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return _?[mX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:V?[]:[mX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
CJ=(X,Y,{names:Q,found:J,present:Z,cluster:_,clusterDefaults:U})=>{let{settings:V,problems:W}=I0(Y,{cluster:_,clusterDefaults:U,present:X.of==="revision"?{...Z,...OY(X.revision.definition,Q)}:Z});if(V===void 0)throw c(W);if(X.of!=="scaling")return V;let j=[...SJ(X,Y,J,V),...d7(V)];if(j.length>0)throw c(j);return V},
OJ=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
TJ=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let _=X0(X,_0),{settings:U,problems:V}=I0(J,{cluster:X,clusterDefaults:_.settings,present:Y.service===void 0?void 0:Q}),W=[..._.problems,...OJ(X,_.settings,Z),...V];if(U===void 0||W.length>0)throw c(W);let j=l7(U,{fargate:$Y(U,X),resolved:!0});if(j.length>0)throw c(j);return U},
V7=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:_,scope:U,run:V},
W=NJ(Q.fronts))=>{
let{cluster:j,zones:H}=Q,F=C4(Q,J),$=U.of==="settings"&&T(_)&&F!==void 0?DJ({identity:X,settings:_,found:J,front:F},W):{seat:void 0,occupancy:W};
return{context:{identity:X,names:Y,cluster:j,front:F,seat:$.seat,zones:H,found:J,present:Z,settings:_,fargate:$Y(_,j),scope:U,state:u6(U,J,_),run:V,tags:{..._.tags,...OX(X)},isNew:J.service===void 0},occupancy:$.occupancy}},
AJ=({name:X,tags:Y})=>{let Q=Y[u.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
bJ=(
X,
{request:Y,run:Q,scope:J,occupancy:Z,problemsOf:_})=>{
let{identity:U,names:V,snapshot:W,found:j}=X,{cluster:H}=W,F=a6(j,V),$=J.of==="settings",M=$?TJ(X,F,{request:Y,problemsOf:_}):CJ(J,Y,{names:V,found:j,present:F,cluster:H,clusterDefaults:X0(H,_0).settings}),E=F6({identity:U,names:V,found:j,adopt:Q.adopt});
if(E!==void 0)throw E;
let{context:z,occupancy:q}=V7(X,{present:F,settings:M,scope:J,run:Q},Z);
if($&&T(M)&&z.front===void 0)throw D(AJ(H),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let P=_7({context:z,imageStated:Y.image!==void 0});
return{present:F,settings:M,front:z.front,occupancy:q,scope:J,plan:P}},
xJ=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
wJ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
yJ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
kJ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:xJ(Q)}))},
hJ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
vJ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
fJ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
mJ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return n(Z.Tags)},
gJ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
pJ=()=>Promise.reject(new Error("this plan was not to run a task")),
v=async X=>(await X,{value:""}),
yX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
uJ={
registerTaskDefinition:async(X,Y,Q)=>({value:await X3(X,Y,Q)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await v8(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y,Q)=>{let J=await y0(X,Y,Q);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await k3(X,Y)}),
modifyTargetGroup:(X,Y)=>v(h3(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>v(v3(X,Y,Q)),
createRule:async(X,Y,Q)=>({value:await N3(X,Y,Q)}),
modifyRule:(X,Y)=>v(K3(X,Y)),
registerScalableTarget:(X,Y)=>v(y4(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>v(x3(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await w3(X,Y)}),
putMetricAlarm:(X,Y)=>v(z3(X,Y)),
deleteAlarms:(X,{names:Y})=>v(P3(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>v(R3(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>v(D3(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await C3(X,Y,Q)}),
tagEcsResource:yX(cX,zY),
tagElbResource:yX(p0,u0),
tagLogGroup:yX(wJ,yJ),
tagAlarm:yX(kJ,hJ),
tagScalableTarget:yX(vJ,fJ),
deleteService:(X,{cluster:Y,service:Q},J)=>v(m8(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>v(L3(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>v(f3(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>v(Z3(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>v(G3(X,Y))},
dJ=X=>X instanceof m&&X.aws?.operation==="CreateService"&&/still draining/i.test(X.message),
lJ=async X=>{try{return await X}catch(Y){throw dJ(Y)?new y("the service was removed by another run",{cause:Y}):Y}},
U0=(X,Y,Q,J,Z=pJ)=>{let _=()=>uJ[Y](X,Q,J.signal,Z);return Y==="runTask"?_():lJ(J.with(_))},
kX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&p(Y.serviceTags,X),
W7=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>p(Q.tags,X)),
j7=X=>{let Y=new Set(W7(X).map(({description:J})=>J.TargetGroupArn)),Q=({rule:J,tags:Z})=>{let _=d(J);return Z[B.tenant]===void 0&&_.length>0&&_.every(U=>Y.has(U))};return X.read.rules.filter(J=>p(J.tags,X.identity)||Q(J))},
cJ=X=>{
let{serviceTags:Y}=X.remains.tenant,Q=Y[B.dns];
if(kX(X)&&Q!==void 0&&Q!=="record")return[];
let J=j7(X),Z=J.filter(({tags:V})=>p(V,X.identity)),_=X.read.rules.filter(V=>!J.includes(V)).flatMap(({rule:V})=>O(V)),U=kX(X)?MX(Y).hosts.filter(V=>!_.includes(V)):[];
return[...new Set([...Z.flatMap(({rule:V})=>O(V)),...U])]},
iJ=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,_=V=>[...J.values()].some(W=>xX(V,W)),U=[];
for(let V of cJ(X)){let[W]=NY(V,Z),j=X.remains.tenant.records.filter($=>$.Name===V&&_($));if(W===void 0||j.length===0)continue;let H=j.map($=>({Action:"DELETE",ResourceRecordSet:$})),F=Q(`record ${V}`);U.push(F),Y("record",V,[I("changeRecords",F,{zoneId:W.id,changes:H})])}
return U},
aJ=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:_}=X,{scalableTarget:U,alarms:V}=_.tenant,W=kX(X);
U!==void 0&&(W||p(_.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[I("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let j=V.filter(H=>W||p(_.alarmTags.get(H.AlarmArn??""),J)).flatMap(H=>H.AlarmName??[]);
j.length>0&&Y("alarm",j.join(", "),[I("deleteAlarms",Q("alarms"),{names:j},{after:[Q("scalableTarget")]})])},
oJ=(X,Y,{add:Q,id:J})=>{let Z=j7(X),_=Z.map((U,V)=>J(`rule ${V}`));for(let[U,{rule:V}]of Z.entries())Q("listenerRule",O(V).join(", "),[I("deleteRule",_[U]??"",{arn:V.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:V}]of W7(X).entries())Q("targetGroup",V.TargetGroupName??"",[I("deleteTargetGroup",J(`targetGroup ${U}`),{arn:V.TargetGroupArn??""},{after:[..._,J("service")]})])},
rJ=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!kX(X)&&!p(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:_})=>_!==Z),...Y.filter(({arn:_})=>_===Z)]},
WY=10,
sJ=(X,{add:Y,id:Q})=>{let J=rJ(X);if(J.length===0)return;let Z=Math.ceil(J.length/WY),_=Array.from({length:Z},(U,V)=>I("deleteTaskDefinitions",Q(`taskDefinitions ${V}`),{revisions:J.slice(V*WY,(V+1)*WY)},{after:[Q(V===0?"service":`taskDefinitions ${V-1}`)]}));Y("taskDefinition",X.names.family,_,J.length===1?"1 revision":`${J.length} revisions`)},
H7=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,_=kX(X),U=[],V=_?"asked for":"left by an earlier removal",W={id:E=>`${Q.serviceName}: ${E}`,add:(E,z,q,P)=>{let N=P===void 0?V:`${V}; ${P}`;U.push({resource:E,name:z,action:"remove",reason:N,fields:[],operations:q})}},{add:j,id:H}=W,F=iJ(X,W);
aJ(X,W),_&&j("service",Q.serviceName,[I("deleteService",H("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[H("scalableTarget"),H("alarms"),...F]})]),oJ(X,F,W),sJ(X,W);
let{logGroup:$}=J.tenant;
$!==void 0&&!Z&&(_||p($.tags,Y))&&j("logGroup",Q.logGroup,[I("deleteLogGroup",H("logGroup"),{name:Q.logGroup},{after:[H("service")]})]);
let M=new Set(U.flatMap(E=>E.operations.map(z=>z.id)));
return U.map(E=>({...E,operations:E.operations.map(z=>({...z,after:z.after.filter(q=>M.has(q))}))}))},
nJ=X=>VX(e(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
V0=X=>X.kind==="deleteTaskDefinitions",
tJ=X=>{let Y=X.flatMap(J=>J.operations).filter(V0),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(_=>_.active).length,0);return Math.max(Q-20,Y.length-5,0)},
eJ=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
XZ=(X,Y)=>{let Q=tJ(X);return Q===0?[]:[`removing its task definitions takes about ${eJ(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
YZ=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!V0(Y))return;let Q=X.map(_=>_.operations.filter(V0)).find(_=>_.some(({id:U})=>U===Y.id))??[],J=Q.findIndex(({id:_})=>_===Y.id),Z=_=>_.reduce((U,V)=>U+V.input.revisions.length,0);return Z(Q)<=WY?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
QZ=async(
X,
Y,
{service:Q,targetGroups:J})=>{
let Z=[J.a,J.b].filter(j=>j!==void 0),_=new Set(Z.map(({description:j})=>j.TargetGroupName));
(Q?.loadBalancers??[]).length===0&&_.add(Y.targetGroups.a);
let U=Object.values(Y.targetGroups).filter(j=>!_.has(j)),V=(await Promise.all(U.map(j=>h4(X,j)))).filter(j=>j!==void 0),W=await YX(X,V.flatMap(j=>j.TargetGroupArn??[]));
return[...Z,...V.map(j=>({description:j,attributes:{},tags:W.get(j.TargetGroupArn??"")??{}}))]},
JZ=20,
ZZ=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=U=>Object.entries(Y).every(([V,W])=>U[V]===W);if(Q!==void 0&&Z(Q.tags))return Q.tags;let _=J.filter(({arn:U})=>U!==Q?.definition.taskDefinitionArn).slice(-JZ).reverse();for(let{arn:U}of _){let V=(await a(X,U))?.tags??{};if(Z(V))return V}return{}},
_Z=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,_=J?Q.alarms.flatMap(H=>H.AlarmArn??[]):[],[U,V,W,j]=await Promise.all([QZ(X,Y,Q),Y3(X,Y.family),Z===void 0?{}:gJ(X,Z),Promise.all(_.map(async H=>[H,await mJ(X,H)]))]);
return{tenant:Q,targetGroups:U,revisions:V,familyTags:J?await ZZ(X,Y,Q,V):{},alarmTags:new Map(j),scalableTargetTags:W}},
W0=X=>[...X.values()].flatMap(({rules:Y})=>Y),
F7=X=>X.flatMap(({RuleArn:Y})=>Y??[]),
UZ=(X,Y)=>{let Q=new Set([...Y.values()].map(({arn:Z})=>Z)),J=X.flatMap(({targetGroups:Z})=>Z).flatMap(({description:Z})=>Z.LoadBalancerArns??[]);return[...new Set(J)].filter(Z=>!Q.has(Z))},
$7=async(
X,
Y,
Q)=>{
let J=await l4(X,Y,Q),[Z,_]=await Promise.all([YX(X,F7(W0(J.fronts))),Promise.all(Q.map(async F=>{let $=J.tenants.get(F.key);if($===void 0)return[];let M={...F,owner:OX(F.identity)};return[[F.key,await _Z(X,M,$)]]}))]),U=new Map(_.flat()),V=new d4(X,Promise.resolve(XY(J.cluster)));
await Promise.all(UZ([...U.values()],J.fronts).map(F=>V.on(F)));
let W=await V.all(),j=await YX(X,F7(W0(W))),H=new Map([...J.fronts,...W]);
return{snapshot:{...J,fronts:H},rules:W0(H).map(F=>{let $=F.RuleArn??"";return{rule:F,tags:Z.get($)??j.get($)??{}}}),tenants:U}},
VZ=(X,{env:Y,version:Q})=>{let J={...L0,...X},Z=t7(16).toString("hex"),_=J.build??Y.BUILD_URL;return{token:Z,lease:n4(Z,_),build:_,version:Q,forceNewDeployment:J.forceNewDeployment,adopt:J.adopt,requireCertificate:J.requireCertificate,beforeDeploy:J.beforeDeploy}},
_X=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
j0=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
M7=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
WZ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:_}=X;switch(Q){case"SUCCESSFUL":return M7(Y.service);case"ROLLBACK_SUCCESSFUL":return _X("rolled-back",J,j0(X));case"ROLLBACK_FAILED":return _X("failed",J,j0(X));case"STOPPED":return Z?.status==="TRIGGERED"||_?.status==="TRIGGERED"?_X("failed",J,j0(X)):_X("superseded",J);default:return}},
jZ=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
HZ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
E7=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
FZ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(V=>V.status==="PRIMARY"),_=J.find(V=>V.id===Y);
if(_!==void 0&&_===Z)return _.rolloutState==="COMPLETED"?M7(X):_.rolloutState==="FAILED"?_X("failed",_.rolloutStateReason,E7(_.rolloutStateReason)):void 0;
let U=HZ(X,Y);
if(_?.rolloutState==="FAILED"||U!==void 0||Q===!0||jZ(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let V=Z?.rolloutState==="FAILED"?"failed":"rolled-back",W=(_?.rolloutState==="FAILED"?_.rolloutStateReason:U)??Z?.rolloutStateReason;return _X(V,W,E7(U??W))}
return _X("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
$Z=X=>X.serviceDeployment?.status===void 0?FZ(X):WZ(X.serviceDeployment,X),
B7=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
z7=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
MZ=({lease:X,before:Y,read:Q,written:J})=>{let Z=V=>V===void 0||V===Y||V.startsWith(X)||Y!==void 0&&V===t4(Y),_=!1,U=J.then(()=>{_=!0});return async()=>{let V=_,W=await Q();if(!Z(W)&&!V&&(await U,W=await Q()),!(W===void 0||Z(W)))throw new UX(b.superseded,`Another run has taken over this tenant: ${mY(W)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
P7=({changes:X})=>X.flatMap(Y=>Y.operations),
EZ=({plan:X,found:Y},Q,J)=>{let Z=Y.service?.serviceArn;return Z===void 0||Q!==X.stages[0]?[]:[I("tagEcsResource","lease",{arn:Z,set:{[B.run]:J.lease},remove:[]})]},
BZ=(
{plan:X,found:Y,settings:Q},
J,
Z)=>{
if(J!==X.stages.at(-1))return[];
let _=Y.service?.serviceArn,U=X.taskDefinitionArn,V={[B.applied]:X.applied,[B.run]:t4(Z.lease),[B.image]:fX(Q.image),[B.revision]:U??""};
return[I("tagEcsResource","applied",{arn:_??"",set:V,remove:[]},{after:[...P7(J).map(W=>W.id),..._===void 0?[]:["lease"]],references:[..._===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:t("set",B.revision),operation:"taskDefinition"}]:[]]})]},
zZ=(
X,
Y,
Q)=>{
let{clients:J,run:Z,given:_,log:U,signal:V}=Q,W=X.found.service?.serviceArn,j=new DX(U,V),H=()=>{},F=new Promise(E=>{H=E}),$=W===void 0?void 0:MZ({lease:Z.lease,before:X.found.serviceTags[B.run],read:async()=>(await f8(J,W))[B.run],written:F});
_.has("lease")&&H();
let M=[...EZ(X,Y,Z),...P7(Y),...BZ(X,Y,Z)];
return LY(M,{changes:Y.changes,given:_,execute:E=>U0(J,E.kind,E.input,j,Q.runTask),...$===void 0?{}:{guard:$},signal:V,log:U,incomplete:Q.incomplete,done:(E,z)=>{E.id==="lease"&&H(),z.service!==void 0&&Q.onService(z.service),E.kind==="changeRecords"&&Q.onDnsChange(z.value)}})},
N7=({settings:X,front:Y})=>T(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
PZ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:_,present:U,names:V}=X,{cluster:W}=J;
return{tenant:Z.tenant,cluster:W.name,account:W.account,region:W.region,url:N7(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:_.service?.serviceArn??null,planId:Y.planId,drift:Y.drift.map(j=>({...j})),overrides:S6(_,U,V,W),depth:"deep"}},
NZ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:_,name:U}=Y.cluster;Z4(Q,{account:Z,region:_,cluster:U},X,J);for(let{resource:V,kept:W}of X.drift)Q.tell("plan.drift",{resource:V,kept:W})},
KZ=({settings:X,scope:Y,front:Q},J,Z,_)=>{let{desiredCount:U=0,runningCount:V=0}=J??{};U===0&&Y.of!=="scaling"&&_.tell("tenant.at-zero"),_.tell("tenant.deployed",{image:X.image,revision:(Z??"").replace(/^.*\//,""),runningCount:V,desiredCount:U,url:N7({settings:X,front:Q})})},
LZ=async(X,Y,Q)=>await RX(async()=>await O3(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
H0=async X=>{try{return await X()}catch(Y){if(L(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
IZ=20,
qZ=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return H0(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(_=>[_.serviceDeploymentArn??"",_]))})},
K7=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return H0(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
RZ=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(L(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
DZ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),_=await K7(X,Y,Q);
if(_==="denied")return[];
let U=({createdAt:H})=>H?.getTime()??0,
V=_.filter(({status:H})=>H==="SUCCESSFUL").sort((H,F)=>U(F)-U(H)).flatMap(H=>H.targetServiceRevisionArn??[]),
W=await Promise.all(g([...new Set(V)],20).map(H=>H0(()=>J(new Z({serviceRevisionArns:H}))))),
j=new Map(W.flatMap(H=>H==="denied"?[]:H.serviceRevisions??[]).map(H=>[H.serviceRevisionArn,H.taskDefinition]));
return V.flatMap(H=>j.get(H)??[])},
L7=50,
GZ=1e3,
I7=1e3,
SZ=class{
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
async#J(){let{service:X,targets:Y}=this.#Q,Q=[...X.loadBalancers??[],...Y.targets].flatMap(_=>_.targetGroupArn??[]),J=[...new Set(Q)];if(J.length===0)return[];let Z=await k4(this.#X.clients,J);return J.flatMap(_=>Z.find(U=>U.TargetGroupArn===_)??[])}
async#Z(){let X=this.#Q.taskDefinition;return X===void 0?void 0:(await a(this.#X.clients,X))?.definition}
async#_(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Q,Z=await s4(X,Y,Q.serviceName??"","RUNNING");return(await vY(X,Y,Z)).filter(_=>_.startedBy===J)}
async#U(
X,
Y){
let Q=X.find(F=>F.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(F=>F.name===J)?.logConfiguration?.options,[_,U]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||_===void 0||U===void 0)return;
let V=`${U}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,W=await _5(this.#X.clients,_,V,L7),j=W.map(({at:F,text:$})=>({at:F,text:$.slice(0,I7)}));
if(j.length===0)return;
let H=await this.#Y(()=>this.#V(_,V,W),void 0);
return{group:_,stream:V,container:J,lines:j,firstError:H}}
async#V(X,Y,Q){if(Q.length<L7)return;let J=(await Z5(this.#X.clients,X,Y,GZ)).find(({text:Z})=>this.#X.diagnostics.isErrorLine(Z));return Q.some(({at:Z,text:_})=>Z===J?.at&&_===J.text)?void 0:J?.text.slice(0,I7)}
async#W(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Y(()=>this.#j(Q),void 0)))).filter(Q=>Q!==void 0)}
async#j(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await aX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,_,U]=await Promise.all([this.#Y(()=>iX(Y,J),void 0),this.#Y(()=>r0(Y,J),[]),this.#Y(()=>U9(Y,Q),void 0)]),V=(Z?.Instances??[]).filter(W=>W.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:_,notJoined:U===void 0?[]:V.flatMap(W=>W.InstanceId??[]).filter(W=>!U.has(W))}}},
CZ=(X,Y)=>new SZ(X,Y).evidence(),
OZ=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:_,log:U,signal:V}=X,W=(await i(Y,Q,[J])).get(J),j=W?.deployments?.find(F=>F.status==="PRIMARY");
if(W?.serviceArn===void 0||W.status!=="ACTIVE"||j?.id!==X.deploymentId)return!1;
await cX(Y,W.serviceArn,_);
let H=new DX(U,V);
return Z!==void 0&&(await H.with(()=>y4(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),U.tell("service.scaling-suspended",{resourceId:Z})),
await H.with(()=>y0(Y,{cluster:Q,service:J,desiredCount:0},V)),
U.tell("service.halted",{serviceName:J}),
!0},
TZ=15e3,
q7=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
AZ=class{
#X;
#Q=new Map;
#Y;
#J=0;
#Z=Date.now();
#_;
constructor(X){this.#X=X}
get tasks(){return[...this.#Q.values()].filter(X=>X!==void 0).sort((X,Y)=>q7(X)-q7(Y))}
get taskDefinition(){return this.#Y}
get refusal(){return this.#_}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Z<TZ?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#_!==void 0)return!1;this.#Z=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof m))throw X;return this.#_=X.message,!1}}
async#U(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await s4(X,Y,Q,"STOPPED")).filter(V=>!this.#Q.has(V));
if(Z.length===0)return!1;
let _=!1;
for(let V of await vY(X,Y,Z)){if(V.lastStatus!=="STOPPED"&&V.startedBy===J)continue;let W=V.startedBy===J;this.#Q.set(V.taskArn??"",W?V:void 0),_||=W}
let U=this.tasks[0]?.taskDefinitionArn;
return U!==void 0&&(this.#Y??=(await a(X,U))?.definition),_}},
bZ=15e3,
xZ=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
wZ=class{
#X;
#Q=new Map;
#Y=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get targets(){return[...this.#Q.values()].reverse()}
get refusal(){return this.#Z}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:_})=>/is unhealthy in/.test(_)).length,Z=Q>0&&Date.now()-this.#J>=bZ;J<=this.#Y&&!Z||(this.#Y=J,await this.look(X))}
async look(
X){
this.#J=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(
!(Y.length===0||this.#Z!==void 0))try{let Q=await Promise.all(Y.map(async J=>(await o6(this.#X,J)).map(Z=>({...Z,targetGroupArn:J}))));for(let J of Q.flat().filter(xZ)){let Z=`${J.targetGroupArn} ${J.Target?.Id}:${J.Target?.Port}`;this.#Q.delete(Z),this.#Q.set(Z,J)}}catch(Q){if(!(Q instanceof m))throw Q;this.#Z=Q.message}}},
F0=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
$0=X=>F0(X)?.id??X.deployments?.[0]?.id??"",
R7=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
yZ=(X,Y)=>{let Q=X.deployments?.find(Z=>Z.id===Y),J=(X.deployments??[]).filter(Z=>Z.id!==Y);return{service:R7(X),deployment:Q===void 0?void 0:{...R7({...Q,desiredCount:Q.desiredCount??X.desiredCount}),failedTasks:Q.failedTasks??0,othersRunning:J.reduce((Z,_)=>Z+(_.runningCount??0),0)}}},
kZ=3e4,
M0=1e3,
hZ=X=>Date.now()-X<6e4?1e3:3e3,
vZ=class{
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
this.#X=X,this.#Z=Z,this.deploymentId=$0(Z);
let _=Z.deployments?.find(U=>U.id===this.deploymentId);
this.taskDefinition=_?.taskDefinition,this.#Y=_?.createdAt?.getTime()??this.#Q,this.stopped=new AZ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new wZ(Y),this.#F(Z)}
get service(){return this.#Z}
get serviceDeploymentArn(){return this.#_}
get serviceDeployment(){return this.#j}
get events(){let X=this.#Y-M0;return(this.#Z.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#H=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#Z}),J=0;for(;;){let Z=await this.#M(X,J);if(Z!==void 0)return Q(Z);let _=Y-Date.now();if(_<=0)return Q({verdict:"timed-out"});J=Math.min(hZ(this.#Q),_)}}
async#M(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:_,signal:U}=this.#X,V=this.#U?void 0:this.#_,{service:W,serviceDeployment:j}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:V},{signal:U,inMilliseconds:Y}),H=this.#E(W);
if(W===void 0)return H?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
if(W.status==="DRAINING")return{verdict:"superseded",reason:`service ${Z} is being removed`};
this.#Z=W,this.#F(W),j==="denied"&&(this.#U=!0,_.tell("rollout.denied")),this.#j=j==="denied"?void 0:j??await this.#z(W,H);
let{deploymentId:F}=this,$=$Z({service:W,deploymentId:F,serviceDeployment:this.#j,isRollbackAsked:this.#H});
if(H&&this.#j===void 0&&$?.verdict==="superseded")return;
if(this.#B(),H||_.tell("rollout.progress",yZ(W,F)),$!==void 0||H)return $;
let M=await this.#$();
return M!==void 0&&X(M)?{verdict:"doomed",cause:M}:void 0}
#E(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Q>kZ?!1:X===void 0||(F0(X)?.createdAt?.getTime()??0)<this.#Y}
#F(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||$0(X)===this.deploymentId&&(this.#_??=Y)}
async#z(
X,
Y){
if(this.#_!==void 0||this.#V||Y||$0(X)===this.deploymentId)return;
this.#V=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:_,previousServiceDeployment:U,signal:V}=this.#X,W=await K7(Q,Z,_);
if(W==="denied")return;
let j=$=>Math.abs(($?.getTime()??0)-this.#Y),[H]=W.filter($=>$.serviceDeploymentArn!==U&&j($.createdAt)<M0).sort(($,M)=>j($.createdAt)-j(M.createdAt));
if(this.#_=H?.serviceDeploymentArn,this.#_===void 0)return;
let F=await J.lookAtServiceDeployment(this.#_,{signal:V});
return F==="denied"?void 0:F}
async#$(){
let X=F0(this.#Z);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Z,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Y)/1e3})}
#B(){let X=this.#Y-M0,Y=(this.#Z.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#J.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#J.add(Q),this.#X.log.tell("rollout.service-event",{message:this.#X.diagnostics.eventText(J)})}},
fZ=10*6e4,
D7=()=>!1,
mZ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.tell("rollout.not-stopped",{}),!1;try{let _=await RZ(Q,Z);return J.tell(_?"rollout.stopped":"rollout.already-ended"),_}catch(_){if(!(_ instanceof m))throw _;return J.tell("rollout.not-stopped",{because:_.message}),!1}},
gZ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:_,log:U,signal:V,created:W}=Q;
if(
await Q.written?.catch(()=>{}),V.throwIfAborted(),W===void 0){if(!await mZ(X,Q))return;X.rollbackAsked();let H=await X.toVerdict(D7,Math.max(Q.deadline,Date.now()+fZ));return H.verdict.verdict==="doomed"?void 0:H.verdict.verdict!=="timed-out"?{...H,verdict:H.verdict,stoppedBy:"rollback"}:{...H,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:j}=X;
try{if(!await OZ({clients:J,cluster:Z,serviceName:_,deploymentId:j,log:U,signal:V,...W}))return}catch(H){if(!(H instanceof m||H instanceof y))throw H;U.tell("service.not-halted",{because:H.message});return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
pZ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,_=({class:j,sentence:H})=>(Z||Q.tell("rollout.doomed",{class:j,sentence:H,isLeft:J==="keep"}),Z=!0,J!=="keep"),U=await X.toVerdict(_);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let V=await gZ(X,U,Y);
if(V!==void 0)return V;
let W=await X.toVerdict(D7);
if(W.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...W,verdict:W.verdict}},
uZ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,_=new vZ(X),U=await pZ(_,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;
await X.written?.catch(()=>{});
let V=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,W=await CZ(_,{clients:Y,cluster:Q,diagnostics:J,endedBy:V}),j=J.lines(W);
return j.length>0&&Z.tell("rollout.evidence",{lines:j}),{...U,failure:{evidence:W,diagnosis:await J.diagnose(W)}}},
G7=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
dZ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
lZ=X=>X.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
cZ=async(
X,
Y)=>{
let{cluster:Q,serviceName:J,before:Z,changes:_,feed:U,log:V,signal:W,deadline:j}=Y;
if(!(X.verdict.verdict==="steady"||X.verdict.verdict==="steady-at-zero")||!lZ(_)||z7(Z,X.service))return X;
let{service:H}=X;
return await RX(async()=>(H=(await U.look({cluster:Q,serviceName:J},{signal:W})).service??H,V.tell("service.counts",G7(H)),dZ(H)?!0:void 0),{signal:W,everySeconds:2,deadline:j})===!0?{...X,service:H,verdict:{verdict:H.desiredCount===0?"steady-at-zero":"steady"}}:{...X,service:H,verdict:{verdict:"timed-out",reason:c7["service.counts"].text(G7(H))}}},
iZ=class{
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
this.#U=S(uZ({clients:Y,feed:Q,cluster:Z,serviceName:_,service:X,previousServiceDeployment:z7(W,X)?W?.currentServiceDeployment:void 0,diagnostics:Z6,onFailure:U,created:j,written:this.#V,log:J,signal:this.#J,deadline:V()}))}
dnsChange(X){let Y={signal:this.#J,deadline:this.#Q.deadline()};this.#_.push(S(LZ(this.#X.clients,X,Y)))}
async toEnd(
X){
if(X==="written")return;
let Y=X==="steady"?await this.#W(this.#U):void 0,Q=await Promise.all(this.#_),{log:J,feed:Z}=this.#X;
if(Q.includes(!1)&&J.tell("dns.not-in-sync"),Y===void 0)return;
let{cluster:_,serviceName:U,deadline:V}=this.#Q,W={cluster:_,serviceName:U,...this.#Z};
return cZ(Y,{...W,feed:Z,log:J,signal:this.#J,deadline:V()})}
stop(){this.#Y.abort()}
async#W(X){let{log:Y,signal:Q}=this.#X,J=()=>Y.tell("rollout.interrupted",{serviceName:this.#Q.serviceName});Q.addEventListener("abort",J,{once:!0});try{return await X}finally{Q.removeEventListener("abort",J)}}},
aZ=u.defaultPrefix.replace(/\/$/,""),
oZ=X=>i7(n7,{name:"tenant",...X},aZ),
rZ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw $6(X);let Z=F6({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
sZ=({names:X})=>`service ${X.serviceName} is being removed: this plan is made as if it were gone; a deployment waits for that, and makes the tenant anew`,
nZ=async(
{clients:X,feed:Y,signal:Q},
{request:J,run:Z,scope:_},
U)=>{
let V=m4(J),W=await uY(X,J,V,{feed:Y,signal:Q}),j=g0(W.snapshot.cluster);
if(j!==void 0)throw j;
_!==void 0&&rZ(W,Z);
let H=[];
if(JY(W.found.service)){if(_!==void 0)throw M6(W.identity);U===void 0?H.push(sZ(W)):await U(W),W=await uY(X,J,V,U===void 0?"as-if-gone":{feed:Y,signal:Q})}
let F=_===void 0?{of:"settings"}:await _(W,X),$=bJ(W,{request:J,run:Z,scope:F,problemsOf:oZ}),{plan:M}=$;
return{...W,...$,plan:{...M,warnings:[...H,...M.warnings]}}},
tZ=async(X,{write:Y,stopped:Q})=>{let J=new Map;for(let[Z,_]of X.entries()){for(let[V,W]of await Y(_,J))J.set(V,W);if(Z===X.length-1)break;let U=await Q(_);if(U!==void 0)return{outputs:J,stoppedBy:U}}return{outputs:J,stoppedBy:void 0}},
hX=X=>X.replace(/^.*\//,"").replace(/:\d+$/,""),
eZ=(X,Y,Q)=>{let J=Y.replace(/:\d+$/,"");if(/^\d+$/.test(X))return`${J}:${X}`;if(X.replace(/:\d+$/,"")===J)return X;throw D(hX(X)===hX(Y)?`Revision ${X} is of another account or Region.`:`Revision ${X.replace(/^.*\//,"")} is of family ${hX(X)}, not of ${hX(Y)||Q.family}.`,"Give the number of a revision of the tenant\u2019s own family.")},
S7=X=>Number(X.replace(/^.*:/,"")),
E0=(X,Y)=>S7(X)<S7(Y),
X_=(X,Y)=>{let Q=({tags:J})=>J[B.steady]??"";return X.filter(({definition:{taskDefinitionArn:J=""},tags:Z})=>E0(J,Y)&&Z[B.steady]!==void 0).sort((J,Z)=>Q(J)<Q(Z)?1:-1)[0]},
Y_=(
X,
{taskDefinition:Y})=>{
let Q=Y?.definition,{definition:J}=X,Z=(J.taskDefinitionArn??"").replace(/^.*\//,""),_="Deploy its image with deploy-tenant, and the settings that it needs.";
if(Q===void 0)return X;
let U=J.networkMode??"bridge";
if(U==="awsvpc"!=(Q.networkMode==="awsvpc"))throw D(`Revision ${Z} has networkMode ${U}, and the tenant's network is another one by now.`,_);
let V=Q.requiresCompatibilities??[];
if(V.length>0&&!V.every(W=>(J.requiresCompatibilities??V).includes(W)))throw D(`Revision ${Z} cannot run on ${V.join(", ")}, where the tenant runs by now.`,_);
return X},
Q_=(X,Y)=>X.deployments?.find(({id:Q})=>Q===Y)?.taskDefinition??X.taskDefinition,
C7=async(
X,
{found:Y,scope:Q},
J,
Z,
_)=>{
let U=Y.service?.taskDefinition,V=Q_(J,_),W=U===V&&Y.taskDefinition?.tags[B.steady]!==void 0;
if(V===void 0||W)return;
let j=Q.of==="revision"&&U!==void 0&&E0(V,U);
try{await Promise.all([cX(X,V,{[B.steady]:new Date().toISOString()}),j?zY(X,U,[B.steady]):void 0])}catch(H){if(!(H instanceof m))throw H;Z.tell("revision.not-marked",{revision:V.replace(/^.*\//,""),because:H.message})}},
J_=async({clients:X,log:Y,signal:Q,report:J},Z,_)=>{Y.tell("task.before-deploy");let U={clients:X,input:Z,explain:_6,log:Y,signal:Q,deadline:Date.now()+_*6e4},{code:V,result:W}=W6(await Q6(U),_),{message:j="",hint:H,...F}=W;if(J(F),V!==b.done)throw new UX(V,`beforeDeploy: The service was not changed. ${j}`,H===void 0?{}:{hint:H})},
O7=X=>(X??"").replace(/\.$/,""),
Z_=X=>{let Y=jY(X).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(_=>_.Action===Z).map(_=>O7(_.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
jY=X=>X.flatMap(Y=>Y.operations),
__=X=>new Set(jY(X).flatMap(Y=>Y.kind==="createService"?Y.input.loadBalancers??[]:[]).map(({targetGroupArn:Y})=>Y).filter(Y=>Y!=="")),
U_=({rule:{RuleArn:X="",Priority:Y}},Q)=>jY(Q).some(J=>J.kind==="createRule"&&J.input.ListenerArn===IX(X)&&String(J.input.Priority)===Y),
V_=(
X,
Y)=>{
let Q=Y.filter(N=>N.action==="create"),
J=new Set(Q.map(N=>N.resource)),
Z=new Set(Q.map(N=>N.name)),
_=Z_(Q),
{read:U,remains:V}=X,
{alarms:W,records:j}=V.tenant,
H=__(Q),
F=J.has("service")?EX(V.tenant.service):[],
$=V.targetGroups.filter(({description:{TargetGroupName:N="",TargetGroupArn:G=""}})=>Z.has(N)||F.includes(G)&&!H.has(G)),
M=new Set($.map(({description:N})=>N.TargetGroupArn)),
E=new Set(jY(Y).map(N=>N.kind==="modifyRule"?N.input.RuleArn:void 0)),
z=({rule:N})=>{let G=d(N);return G.length>0&&G.every(R=>M.has(R))&&!E.has(N.RuleArn)},
q=H7({...X,keepLogs:!0,read:{...U,rules:U.rules.filter(N=>U_(N,Q)||z(N))},remains:{...V,targetGroups:$,tenant:{...V.tenant,alarms:W.filter(N=>Z.has(N.AlarmName??"")),records:j.filter(N=>_.has(O7(N.Name)))}}}).filter(({resource:N})=>J.has(N)||N==="listenerRule"||N==="targetGroup"),
P=new Set(q.flatMap(N=>N.operations.map(G=>G.id)));
return q.map(N=>({...N,reason:"onFailure: remove",operations:N.operations.map(G=>({...G,after:G.after.filter(R=>P.has(R))}))}))},
W_=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:_,lease:U,log:V,signal:W}=Y,j=wY(Q,f4),{cluster:H}=Z,F={clusterName:H.name,cluster:Promise.resolve(H)},$=await $7(_,F,[j]),M=$.tenants.get(j.key);
if(M?.tenant.serviceTags[B.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let E={...M,revisions:M.revisions.filter(({arn:P})=>P===Y.revision)},z=new DX(V,W),q=V_({identity:Q,names:J,read:$,remains:E},Y.done);
try{await LY(q.flatMap(P=>P.operations),{changes:q,execute:P=>U0(_,P.kind,P.input,z),signal:W,log:V,incomplete:()=>{}})}catch(P){if(!(P instanceof m))throw P;return{changes:[],sentence:`Not all that this run created could be removed: ${P.message}`}}
return{changes:q,sentence:"What this run created was removed again; the log group stays."}},
j_=(
{feed:X,log:Y,signal:Q},
J,
Z)=>async(
{identity:{cluster:_},names:{serviceName:U}})=>{if(Y.tell("service.leaving",{serviceName:U}),await RX(async()=>{let{service:V}=await X.look({cluster:_,serviceName:U},{signal:Q});if(!JY(V))return!0;Y.tell("service.draining",{serviceName:U,runningCount:V?.runningCount??0})},{signal:Q,everySeconds:2,deadline:Z})===void 0)throw new UX(b.timedOut,`Service ${U} is still being removed at the end of timeoutMinutes (${J}); nothing was deployed.`,{hint:"Its tasks stop, and their connections drain, as slowly as stopTimeout and deregistrationDelaySeconds let them. Run again, or raise timeoutMinutes."})},
H_=5,
F_={outputs:new Map,stoppedBy:void 0},
T7=({verdict:X})=>X.verdict==="steady"||X.verdict==="steady-at-zero",
$_=class{
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
this.#Q={...L0,...X.request},
this.#Y=Y,
this.#J=new U4(Y.report,this.#Q.plan),
this.#H(),
this.#Z=j4({prepare:()=>this.#E(),planned:Q=>{NZ(Q,Y.log,this.#Q.plan),Y.report(PZ(Q)),this.#J.planned(Q.plan.changes)},apply:Q=>this.#F(Q),isPlan:this.#Q.plan,approvedPlan:X.request.approvedPlan,lines:({plan:Q})=>z0(Q.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#V=void 0;let{prepared:J,outputs:Z=F_}=await this.#Z();if(this.#Q.plan)return{code:b.done,result:{deployment:{verdict:"planned"}}};let _=J.plan.changes.length>0;if(X?.code===b.done&&!_||(X=await this.#P(J,Z),Y||=_&&e4(J.found.serviceTags[B.run]),!Y||Q===H_||!this.#M(X)))return X}}finally{this.#V?.stop()}}
#H(){this.#_=Date.now(),this.#U=Math.min(this.#Y.deadline,this.#_+this.#Q.timeoutMinutes*6e4)}
#M({code:X}){return X===b.done||X===b.superseded&&this.#j}
async#E(){let X=performance.now(),{run:Y}=this.#X,Q=this.#Q.plan?void 0:j_(this.#Y,this.#Q.timeoutMinutes,this.#U),J={...this.#X,run:{...Y,forceNewDeployment:Y.forceNewDeployment&&!this.#W}},Z=await nZ(this.#Y,J,Q);return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Z}
async#F(
X){
let Y=performance.now(),
{plan:Q,found:J}=X,
Z=J.service,
_=await tZ(Q.stages,{write:(W,j)=>this.#z(X,W,Z,j),stopped:async({until:W})=>{let j=await this.#V?.toEnd(W);return Z=j?.service??Z,this.#V?.ended(),j===void 0||T7(j)?void 0:j}}),
U=Q.taskDefinitionArn??_.outputs.get("taskDefinition")?.value,
V=J.service?.serviceArn??_.outputs.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},...U===void 0?{}:{taskDefinitionArn:U},...V===void 0?{}:{serviceArn:V}}),_}
async#z(
X,
Y,
Q,
J){
let{clients:Z,log:_,signal:U}=this.#Y,{stages:V}=X.plan,W=this.#$(X),j=Y===V[0]?T6(X.found,X.settings,X.names):void 0;
W.begin({before:Q,created:j,changes:Y.changes});
let H=this.#Q.wait||Y!==V.at(-1),F=zZ(X,Y,{clients:Z,run:this.#X.run,given:J,log:_,signal:U,onService:$=>{this.#W=!0,H&&W.service($)},onDnsChange:$=>{H&&W.dnsChange($)},runTask:$=>this.#B($),incomplete:$=>this.#J.progress($)});
return W.writes(F),F}
#$({snapshot:X,names:Y}){return this.#V??=new iZ(this.#Y,{cluster:X.cluster.name,serviceName:Y.serviceName,onFailure:this.#Q.onFailure,deadline:()=>this.#U}),this.#V}
async#B(X){return await J_(this.#Y,X,this.#Q.timeoutMinutes),this.#H(),{value:""}}
async#P(
X,
{outputs:Y,stoppedBy:Q}){
if(Q!==void 0)return this.#N(X,Y,Q);
if(!this.#Q.wait)return{code:b.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found,_=this.#$(X);
if(!_.hasRollout&&Z!==void 0&&!B7(Z)){this.#Y.log.tell("rollout.found");let j=T6(X.found,X.settings,X.names);_.begin({before:Z,created:j,changes:X.plan.changes}),_.service(Z)}
let U=await _.toEnd(X.plan.stages.at(-1)?.until??"steady");
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U!==void 0)return this.#N(X,Y,U);
let{clients:V,log:W}=this.#Y;
return Z!==void 0&&B7(Z)&&(Z.desiredCount??0)>0&&await C7(V,X,Z,W),this.#K(X,Y)}
async#N(
X,
Y,
Q){
let{verdict:J}=Q.verdict,{clients:Z,log:_,report:U}=this.#Y,{lease:V}=this.#X.run;
if(U({deployment:M5(Q)}),J==="steady"&&await C7(Z,X,Q.service,_,Q.deploymentId),T7(Q))return this.#K(X,Y,Q);
this.#j=V6(Q.service,V)===void 0;
let W=await this.#L(X,Y,J),j=Math.round((this.#U-this.#_)/60)/1e3;
return K5(Q,{lease:V,timeoutMinutes:j,undone:W})}
async#L(
X,
Y,
Q){
let J=this.#J.carriedOut,Z=J.some(F=>F.resource==="service"&&F.action==="create"),_=Q==="failed"||Q==="rolled-back";
if(this.#Q.onFailure!=="remove"||!Z||!_)return;
let{clients:U,log:V,signal:W}=this.#Y,{changes:j,sentence:H}=await W_(X,{clients:U,lease:this.#X.run.lease,done:J,revision:Y.get("taskDefinition")?.value,log:V,signal:W});
return this.#J.planned(j),this.#J.progress({has:()=>!0}),H}
#K(X,Y,Q){let J=Q?.service??X.found.service,Z=(J?.desiredCount??0)===0,_=X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value;return KZ(X,J,_,this.#Y.log),{code:b.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:J?.desiredCount??0,runningCount:J?.runningCount??0}}}}},
A7=1e3,
B0=X=>[...new Set(X.filter(Y=>Y!==void 0))],
b7=(X,Y,Q)=>new Map(g(X,Y).flatMap(J=>{let Z=Q(J);return J.map(_=>[_,Z])})),
M_=class{
#X;
#Q;
#Y=new Set;
#J=Number.NEGATIVE_INFINITY;
#Z=Number.POSITIVE_INFINITY;
#_=()=>{};
#U;
#V=!1;
constructor(X,Y=C0){this.#X=X,this.#Q=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#U??=JSON.stringify([X,Y]),this.#V||=this.#U!==JSON.stringify([X,Y]),this.#W({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#W(Q,Y)).serviceDeployment}
#W(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let _=()=>{this.#Y.delete(V),this.#Y.size===0&&this.#_(),Z(Y.reason)},U=()=>Y.removeEventListener("abort",_),V={...X,dueAt:this.#Q.now()+Q,resolve:W=>{U(),J(W)},reject:W=>{U(),Z(W)}};Y.addEventListener("abort",_,{once:!0}),this.#Y.add(V),this.#H(V.dueAt)})}
#j(X){return this.#V?Math.max(X,this.#J+A7):X}
#H(X){let Y=this.#j(X);if(Y>=this.#Z)return;this.#_(),this.#Z=Y;let Q=this.#Q.after(Math.max(0,Y-this.#Q.now()),()=>this.#E());this.#_=()=>{this.#Z=Number.POSITIVE_INFINITY,Q()}}
#M(){return[...this.#Y].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#E(){let X=this.#Q.now();this.#Z=Number.POSITIVE_INFINITY,this.#j(this.#M())<=X&&(this.#J=X,this.#F([...this.#Y].filter(({dueAt:Y})=>Y<X+A7))),this.#Y.size>0&&this.#H(this.#M())}
#F(
X){
for(let J of X)this.#Y.delete(J);
let Y=new Map(B0(X.map(({cluster:J})=>J)).map(J=>[J,b7(B0(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),w0,Z=>i(this.#X,J,Z))])),Q=b7(B0(X.map(({arn:J})=>J)),IZ,J=>qZ(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:_="",resolve:U,reject:V}of X)Promise.all([Y.get(J)?.get(Z),Q.get(_)]).then(([W,j])=>{let H=j==="denied"?j:j?.get(_);U({service:W?.get(Z),serviceDeployment:H})},V)}},
E_=(X,Y,Q)=>x0(k0,X,Y,J=>{let{log:Z,report:_,signal:U}=Y,V=new M_(J);return Q({clients:J,feed:V,log:Z,report:_,signal:U,deadline:Number.POSITIVE_INFINITY})}),
B_=(X,Y,Q)=>E_(X,Y,J=>new $_({request:X,run:VZ(X,Y),...Q===void 0?{}:{scope:Q}},J).toEnd()),
z_=(X,Y)=>X[B.cluster]===Y&&X[B.tenant]!==void 0,
P_=(X,Y)=>{let Q=Y[B.image],J=X.taskDefinition!==void 0&&Y[B.revision]===X.taskDefinition;return Q===void 0||!J?void 0:a7(Q)},
x7=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[B.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
N_=(X,{tags:Y})=>{let[Q]=MX(X).hosts;return X[B.loadBalancer]==="none"||Q===void 0?null:`${Y[u.scheme]==="https"?"https":"http"}://${Q}`},
K_=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:B6(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:N_(Y,Q),placement:x7(X,Y)}),
L_=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await YX(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await qX(X,[Q])).length===0?!1:(await i(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await a(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await qX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await aX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await w4(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await A4(X,[Y])).length>0}],
I_=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
_=Object.entries(Y).map(([j,H])=>({Key:j,Values:[H]})),
U=(await x(j=>J(new Z({TagFilters:_,ResourcesPerPage:100,PaginationToken:j})),j=>j.PaginationToken===""?void 0:j.PaginationToken)).flatMap(j=>j.ResourceTagMappingList??[]).flatMap(j=>j.ResourceARN??[]),
V=await Promise.all(U.map(async j=>{let H=Q.find(({of:$})=>$.test(j));if(H===void 0)return{arn:j,is:"unknown"};let F=H.of.exec(j)?.[1]??"";return{arn:j,is:await H.isThere(X,F,j)?"there":"gone"}})),
W=j=>V.filter(({is:H})=>H===j).map(({arn:H})=>H);
return{there:W("there"),unknown:W("unknown")}},
q_=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:_,unknown:U}=await I_(X,Y,Q);for(let V of _.filter(W=>!J(W)))Z.tell("removal.tagged-left",{arn:V});U.length>0&&Z.tell("removal.tagged-unknown",{arns:U})}catch(_){if(!L(_,"AccessDenied"))throw _;Z.tell("removal.tags-not-searched")}};
export{
EX as $,
l8 as A,
d8 as B,
u8 as C,
Q9 as D,
Y9 as E,
V9 as F,
Z9 as G,
g0 as H,
_9 as I,
RX as J,
r0 as K,
Z4 as L,
U4 as M,
j4 as N,
LY as O,
DX as P,
x0 as Q,
B_ as R,
y as S,
g as T,
g8 as U,
JY as V,
X0 as W,
_0 as X,
V7 as Y,
_7 as Z,
j3 as _,
iX as a,
CX as a$,
bY as a0,
uY as a1,
m4 as a2,
pY as a3,
X5 as a4,
o6 as a5,
d as a6,
O as a7,
k as a8,
eX as a9,
f4 as aA,
$7 as aB,
H7 as aC,
qX as aD,
U0 as aE,
YZ as aF,
XZ as aG,
q_ as aH,
N6 as aI,
nJ as aJ,
q5 as aK,
n4 as aL,
I as aM,
OX as aN,
X_ as aO,
eZ as aP,
Y_ as aQ,
Q3 as aR,
hX as aS,
E0 as aT,
DZ as aU,
i as aV,
$6 as aW,
R5 as aX,
M6 as aY,
CY as aZ,
t3 as a_,
i0 as aa,
mY as ab,
e4 as ac,
x7 as ad,
B6 as ae,
C4 as af,
a6 as ag,
S6 as ah,
g4 as ai,
a as aj,
OY as ak,
$X as al,
P_ as am,
z_ as an,
P6 as ao,
K6 as ap,
E6 as aq,
K_ as ar,
L_ as as,
y3 as at,
J3 as au,
B3 as av,
A3 as aw,
p as ax,
_3 as ay,
wY as az,
a0 as b,
r4 as b0,
Q6 as b1,
_6 as b2,
W6 as b3,
R9 as b4,
S9 as b5,
G9 as b6,
b9 as b7,
f9 as b8,
GX as b9,
I9 as ba,
rX as bb,
q9 as bc,
sX as bd,
HX as be,
oX as bf,
K4 as bg,
YX as c,
aX as d,
PY as e,
d0 as f,
p0 as g,
zY as h,
L as i,
cX as j,
i8 as k,
c0 as l,
c8 as m,
h8 as n,
X4 as o,
x as p,
a8 as q,
u0 as r,
n8 as s,
k0 as t,
lX as u,
t0 as v,
s8 as w,
J9 as x,
r8 as y,
o8 as z};
