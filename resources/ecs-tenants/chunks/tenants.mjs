import{S as VX,h as A,j as c,k as S,t as n,c as u,l as R,s as BX,n as hX,b as t,o as H0,q as z7,u as e,x as WX,y as B,f as $0,z as b,A as L7,B as vX,C as P7,D as fX,E as jY,F as N7,p as K7,e as I7,a as q7,G as E0,H as D7,d as M0,I as R7,J as G7,K as S7,L as B0,M as C7,N as O7,O as T7}from"./base.mjs";
import{setTimeout as zX}from"node:timers/promises";
import{d as A7,s as b7,i as FY,a as x7,r as z0,c as w7}from"./input-deploy-tenant.mjs";
import{randomBytes as k7}from"node:crypto";
var y7=class{
#X=new Map;
#Q=()=>{};
firstCall=new Promise(X=>{this.#Q=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let _=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(_,(this.#X.get(_)??0)+1),setImmediate(this.#Q),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
m=class extends VX{awsCode;constructor(X,Y,Q,J){super(A.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
h7={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
v7={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
f7=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
m7=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
g7=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
p7=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
L0="PriorRequestNotComplete",
u7=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
mX="LostAnswer",
P0="RegionMissing",
HY=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
d7=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/,
l7=class B7 extends Error{static of(Y){let Q=Y,J=K0(Q);if(Q.name==="AbortError"||gX(Q.name??"")||d7.test(J??""))return;let Z=(Q.$metadata?.httpStatusCode??0)>=500;return J===void 0&&!Z?void 0:new B7(N0(Q)??J??"")}constructor(Y){super(Y),this.name=mX}},
gX=X=>p7.test(X),
c7=X=>X===mX?"gave no answer to":HY.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
N0=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
i7=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
a7=(X,Y,Q)=>{let J=X.message??"";if(f7.test(Y))return i7(J,Q);if(m7.test(Y))return"The credentials have expired: renew them and run again.";if(g7.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(gX(Y)||Y===L0)return"The account is at its request rate: run again later; what is done is found then.";if(u7.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(Y===mX)return"Run again: what was carried out all the same is found then.";if(HY.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===P0)return"Give region, or set AWS_REGION."},
K0=X=>[X.code,X.cause?.code,X.name].find(Y=>Y!==void 0&&HY.test(Y)),
o7=X=>{let Y=K0(X);return Y!==void 0?Y:/^region is missing/i.test(X.message??"")?P0:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
I0=(
X,
Y,
Q)=>{
if(X instanceof VX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=o7(J),_=`${v7[Y]??Y}:${Q}`,U=J.$metadata?.requestId,V=J.$metadata?.attempts??1,W=(gX(Z)||Z===L0)&&V>1?` (${V} tries)`:"",j=N0(J)??Z;
return new m(`${h7[Y]??Y} ${c7(Z)} ${Q}: ${j}${j.includes(Z)?"":` (${Z})`}${W}`,a7(J,Z,_),{service:Y,operation:Q,code:Z,...U===void 0?{}:{requestId:U}},X)},
K=(X,...Y)=>X instanceof m&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
r7=X=>X instanceof m&&X.awsCode===mX,
s7=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
n7=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
t7={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
e7=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
X8=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return e7(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
Y8=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(_=>_.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return X8(async _=>{try{return await Z(_)}catch(U){throw U.name==="CredentialsProviderError"?U:I0(U,"sts","AssumeRole")}})},
Q8=({credentials:X})=>async()=>X,
J8=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return Y8(X.roleArn,X);if(X.configuration!==void 0)return Q8(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
Z8=X=>X.schema?.[2],
_8=(
X,
Y)=>{
let Q=J8(Y),
J=[],
Z=async(
U,
V)=>{
let{Client:W,...j}=await V(),F=new W({...Y.configuration,credentials:Q,...n7(Y.env),requestHandler:t7,...Y.region===void 0?{}:{region:Y.region}});
return J.push(F),Y.rates?.attach(F,U),Y.calls.attach(F,U),s7(F),{...j,send:async H=>{try{return await F.send(H)}catch($){throw I0($,U,Z8(H))}},region:()=>F.config.region()}},
_=([U,V])=>{let W;return[U,()=>(W??=Z(U,V),W)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(_)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
q0={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
U8=class{
#X;
#Q;
#Y;
#J;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#Y=X.burst,this.#J=Y.now()}
millisecondsUntil(X){this.#Z();let Y=Math.min(X,this.#X.burst)-this.#Y;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#Z(),this.#Y-=X}
empty(){this.#Z(),this.#Y=Math.min(0,this.#Y)}
#Z(){let X=this.#Q.now(),{burst:Y,perSecond:Q}=this.#X;this.#Y=Math.min(Y,this.#Y+(X-this.#J)/1e3*Q),this.#J=X}},
D0="ECS_TENANTS_RATE_SHARE",
R0="ECS_TENANTS_RATES",
V8=X=>{let{[D0]:Y="",[R0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${D0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let _=`The environment variable ${R0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw c([...Z,{pointer:"",message:_}])}if(Z.length>0)throw c(Z);return{share:J,at:Q===""?void 0:Q}},
W8=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(_=>_.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(_=>X.endsWith(`.${_}`))},
j8=class{
#X;
#Q;
#Y;
#J;
#Z;
#_=new Map;
#U=new Map;
#V=0;
#W=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=q0}={}){this.#X=X,this.#Q=Y,this.#Y=Q,this.#Z=Z,this.#J=J}
attach(
X,
Y){
if(this.#Y==="nowhere")return;
let Q=(Z,_)=>async U=>{let{hostname:V}=U.request,W=this.#Y==="everywhere"||await W8(V,await X.config.region()),j=_.commandName?.replace(/Command$/,"")??"",F=W?this.#X(Y,j,U.input):[];F.length>0&&await this.#j(F);try{return await Z(U)}catch(H){throw gX(H.name)&&this.#z(F),H}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#j(X){return new Promise((Y,Q)=>{this.#V+=1;let J=X.map(({bucket:_})=>_).join(" "),Z=this.#U.get(J)??[];Z.push({number:this.#V,costs:X,leave:Y,end:Q}),this.#U.set(J,Z),this.#$()})}
#F=()=>{let X=[...this.#U.values()].flat();this.#U.clear(),this.#$();for(let{end:Y}of X)Y(this.#J?.reason)};
#E(X){if(this.#M(X)>0)return!1;for(let Y of X)this.#H(Y).take(Y.tokens);return!0}
#M(X){return Math.max(...X.map(Y=>this.#H(Y).millisecondsUntil(Y.tokens)))}
#H({bucket:X,burst:Y,perSecond:Q}){let J=this.#_.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Q),perSecond:Q*this.#Q},_=new U8(Z,this.#Z);return this.#_.set(X,_),_}
#z(X){for(let Y of X)this.#H(Y).empty();this.#$()}
#$(){this.#W(),this.#W=()=>{};for(let Y=this.#L();Y!==void 0;Y=this.#L())Y.leave();if(this.#U.size===0){this.#J?.removeEventListener("abort",this.#F);return}this.#J?.addEventListener("abort",this.#F);let X=Math.min(...this.#B().map(({costs:Y})=>this.#M(Y)));this.#W=this.#Z.after(X,()=>this.#$())}
#B(){return[...this.#U.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#L(){let X=this.#B().find(({costs:Y})=>this.#E(Y));for(let[Y,Q]of this.#U)Q[0]===X&&Q.shift(),Q.length===0&&this.#U.delete(Y);return X}},
w="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
LX="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
pX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
G0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
$Y="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
uX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
F8="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
S0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
PX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
H8="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
$8="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
XX="unpublished",
T=X=>({burst:X,perSecond:X}),
E8=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
M8={
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
{operations:/^/,burst:40,perSecond:10,source:LX},
{operations:/^Describe/,burst:40,perSecond:10,source:LX},
{operations:/^(CreateLoadBalancer|SetSubnets)$/,burst:10,perSecond:.2,source:LX},
{operations:/^(Register|Deregister)Targets$/,burst:20,perSecond:4,source:LX},
{operations:/^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,burst:20,perSecond:3,source:LX}],
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:XX},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:XX}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...T(3),source:pX},{operations:/^DescribeAlarms$/,...T(9),source:pX},{operations:/^ListTagsForResource$/,...T(10),source:pX},{operations:/^(Tag|Untag)Resource$/,each:!0,...T(20),source:pX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...T(10),source:G0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...T(5),source:G0},{operations:/^GetLogEvents$/,...T(10),source:XX}],
route53:[{operations:/^/,burst:50,perSecond:10,source:$Y},{operations:/^/,each:!0,burst:50,perSecond:10,source:$Y},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:$Y,tokens:E8}],
tagging:[{operations:/^GetResources$/,...T(15),source:F8}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:XX},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:XX}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:XX},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:XX}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:uX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:uX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:uX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:uX}],
acm:[{operations:/^ListCertificates$/,...T(8),source:S0},{operations:/^DescribeCertificate$/,...T(10),source:S0}],
secretsManager:[{operations:/^GetSecretValue$/,...T(1e4),source:PX},{operations:/^DescribeSecret$/,...T(4e4),source:PX},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...T(50),source:PX},{operations:/^PutSecretValue$/,...T(50),source:PX},{operations:/^(Tag|Untag)Resource$/,each:!0,...T(50),source:PX}],
ssm:[{operations:/^GetParameter$/,...T(40),source:H8}],
sts:[{operations:/^/,...T(600),source:$8}]},
B8=(X,Y,Q)=>(M8[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
C0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:_,report:U},V)=>{let W=new j8(B8,{...V8(Z),signal:_}),j=new y7,F=_8(X,{region:Y,roleArn:Q,calls:j,rates:W,env:Z,configuration:J});try{return await V(F.clients)}finally{U({calls:j.counts()}),F.close()}},
dX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await zX(Q,void 0,{signal:Y})},
g=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
x=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
z8=8,
L8=X=>(X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw l7.of(J)??J}},{step:"finalizeRequest",priority:"low",name:"withoutBlindRetries"}),X),
EY=async({command:X,send:Y,look:Q,signal:J})=>{for(let Z=1;;Z+=1)try{return await Y(L8(X()))}catch(_){if(!r7(_))throw _;await zX(Math.min(250*2**Z,4e3),void 0,{signal:J});let U=await Q();if(U!==void 0)return U;if(Z===z8)throw _}},
k=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
O0=10,
i=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),_=await Promise.all(g(Q,O0).map(U=>J(new Z({cluster:Y,services:U,include:["TAGS"]}))));return new Map(_.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
P8=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await x(async _=>{let U=await Q(new J({cluster:Y,maxResults:100,nextToken:_})),V=(U.serviceArns??[]).map(W=>W.replace(/^.*\//,""));return Z.push(S(i(X,Y,V))),U},_=>_.nextToken),(await Promise.all(Z)).flatMap(_=>[..._.values()])},
N8=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw K(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new k(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
T0=async(
X,
{deploymentBefore:Y,...Q},
J)=>{
let{send:Z,UpdateServiceCommand:_}=await X.ecs(),U=()=>new _(Q),V=async j=>(await Z(j)).service??{},W=async()=>{let{cluster:j="",service:F=""}=Q,H=(await i(X,j,[F])).get(F);return H?.deployments?.[0]?.id===Y?void 0:H};
try{return Q.forceNewDeployment!==!0?await V(U()):await EY({command:U,send:V,look:W,signal:J})}catch(j){throw K(j,"ServiceNotFound","ServiceNotActive")?new k(`service ${Q.service} was removed by another run`,{cause:j}):j}},
lX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([_,U])=>({key:_,value:U}))}))}catch(_){throw K(_,"ResourceNotFound")||K(_,"InvalidParameter")&&/cannot be found|inactive/i.test(_.message)?new k(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:_}):_}},
MY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
K8=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return n(Z.tags)},
I8=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,service:Q,force:!0}))}catch(U){if(!K(U,"ServiceNotFound","ServiceNotActive"))throw U}await dX(async()=>(await i(X,Y,[Q])).has(Q),J)},
A0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
b0=1,
x0=({tags:X})=>X[u.layout]??"1",
w0=X=>{let Y=x0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=b0},
k0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${u.layout} is ${x0(X)}, and this version knows ${b0}.`,
y0=X=>w0(X)?void 0:R(k0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
q8=X=>w0(X)?void 0:`${k0(X)} What is shown may be incomplete.`,
YX=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async _=>{try{return((await Q(new J({ResourceArns:[..._]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",n(U.Tags)])}catch(U){if(!K(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(V=>Z([V])))).flat()}};
return new Map((await Promise.all(g(Y,20).map(Z))).flat())},
h0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
v0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
f0=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J("arn"in Y?{LoadBalancerArns:[Y.arn]}:{Names:[Y.name]}))).LoadBalancers?.[0]}catch(Z){if(K(Z,"LoadBalancerNotFound"))return;throw Z}},
m0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
D8=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:m0(Y.Name)})),
BY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await x(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>D8(J.HostedZones))},
g0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
NX=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
p0=X=>X.replace(/^.*:targetgroup\//,"").replace(/\/[^/]*$/,""),
u0=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArn:Y}))).Listeners??[]}catch(Z){if(K(Z,"LoadBalancerNotFound"))return[];throw Z}},
cX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
R8=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw K(Z,"AlreadyExists","AlreadyExistsFault")?new k(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await cX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
G8=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
S8=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!K(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
d0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
C8=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([_,U])=>({...d0(Y,_),Value:U,PropagateAtLaunch:!0}))}))},
O8=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(_=>d0(Y,_))}))},
l0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
T8=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await dX(async()=>await cX(X,Y)!==void 0,Q)},
c0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
i0=(
X,
Y,
Q,
J)=>{
if(BX(Y,Q))return[];
if(hX(Y)||hX(Q)){let[_,U]=[hX(Y)?Y:{},hX(Q)?Q:{}];return[...new Set([...Object.keys(_),...Object.keys(U)])].sort().flatMap(V=>i0(X+t(V),c0(_,V),c0(U,V),J))}
let Z=_=>_===void 0||Array.isArray(_)&&_.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
a0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>i0(t(Z),Y[Z],Q[Z],J.has(Z))),
iX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
A8=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw K(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new k(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
b8=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
x8=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
o0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw R(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
w8=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),_=await J(new Z({capacityProvider:Y}));o0(_.capacityProvider),await dX(async()=>{let U=await iX(X,Y);return o0(U),U!==void 0},Q)},
r0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(_=>_.operation)])]}),
k8=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:n(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
KX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(g(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(k8)},
y8=X=>X.replace(/^.*\//,""),
h8=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await x(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
v8=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
f8=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
m8=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!K(Z,"ClusterNotFound"))throw Z}},
zY=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
s0=(X,Y,Q)=>{let[J,Z]=zY(X,Y);if(J===void 0)throw R(`There is no public hosted zone for ${X} in this account.`,Q);if(Z!==void 0)throw R(`There are two public hosted zones named ${J.name} (${J.id}, ${Z.id}): only one of them can be the one that the domain is delegated to, and which cannot be seen from this account.`,"Remove the one that is not delegated to.");return J},
n0=(X,Y)=>s0(X,Y,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere."),
g8=(X,Y)=>s0(X,Y,`Create a hosted zone for ${X} in Route 53, and delegate to it.`),
p8=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
u8=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),_=await x(V=>Q(new J({cluster:Y,nextToken:V})),V=>V.nextToken),U=await Promise.all(g(_.flatMap(V=>V.containerInstanceArns??[]),100).map(V=>Q(new Z({cluster:Y,containerInstances:V}))));
return new Set(U.flatMap(V=>V.containerInstances??[]).flatMap(V=>V.ec2InstanceId??[]))},
d8=X=>{let Y=[...new Set(X)].map(Q=>Q.toLowerCase().replace(/^\*/,"")).sort().join(" ");return Y===""||Y.length>256?void 0:Y},
l8=X=>X===void 0||X===""?void 0:X.split(" ").map(Y=>Y.replace(/^\./,"*.")),
c8=(X,Y)=>Y.includes(X.toLowerCase())||Y.includes(X.toLowerCase().replace(/^[^.]+/,"*")),
IX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let _=J-Date.now();if(_<=0)return;try{await zX(Math.min(Q*1e3,_),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
t0=({resource:X,name:Y,action:Q,reason:J})=>({resource:X,name:Y,action:Q,reason:J}),
e0=(X,Y,{planId:Q,changes:J,warnings:Z=[]},_)=>{X.tell("run.place",Y);for(let U of Z)X.tell("plan.warning",{sentence:U});X.tell("plan.made",{planId:Q,changes:J.map(t0),..._?{lines:H0(J)}:{}})},
X4=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:_,fields:U,operations:V})=>({resource:Q,name:J,action:Z,reason:_,...Y===void 0?{}:{done:V.every(W=>Y.has(W.id))},fields:U.map(z7)})),
Y4=class{
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
#U(){let X=X4(this.#Y,{has:()=>!0});this.#X({changes:[...X,...X4(this.#J,this.#Q?void 0:this.#Z)]})}},
Q4=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
LY=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((U,V)=>String(V)===J?LY(U,Z,Q):U);let _=X;return{..._,[J]:LY(_[J],Z,Q)}},
i8=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=LY(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
a8=async(
X,
Y)=>{
let Q=new Map(Y.given),
J=new Set(X),
Z=new Set,
_=Y.concurrency??16,
U,
V=H=>{U??={cause:H}},
W=H=>{J.delete(H);let $=(async()=>{try{let E=await Y.execute(i8(H,Q));Q.set(H.id,E),Y.done?.(H,E)}catch(E){V(E)}})().finally(()=>Z.delete($));Z.add($)},
j=()=>(U===void 0&&Y.signal.aborted&&V(Y.signal.reason),U!==void 0),
F;
for(;
J.size>0&&!j();){
let H=[...J].filter(E=>E.after.every(M=>Q.has(M)));
if(H.length>0&&F!==void 0&&(await F.catch(V),F=void 0,j()))break;
let $=H.slice(0,Math.max(0,_-Z.size));
for(let E of $)W(E);
if($.length>0&&J.size>0){let{guard:E}=Y;F=E===void 0?void 0:(async()=>E())(),F?.catch(()=>{})}
if(Z.size===0){V(new Error(`operations wait for each other: ${[...J].map(E=>E.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),U!==void 0)throw new Q4(U.cause,new Set(Q.keys()));
return Q},
J4=({resource:X,name:Y})=>({resource:X,name:Y}),
PY=async(
X,
Y)=>{
let{changes:Q,log:J}=Y,Z=new Set(Y.given?.keys()),_=U=>U.operations.every(V=>Z.has(V.id));
try{return await a8(X,{...Y,done:(U,V)=>{Z.add(U.id),Y.incomplete(Z),Y.done?.(U,V);let W=Q.find(j=>j.operations.some(F=>F.id===U.id));W!==void 0&&_(W)&&J.tell("change.done",t0(W))}})}
catch(U){if(!(U instanceof Q4))throw U;if(Y.incomplete(Z),U.cause instanceof VX||Y.signal.aborted){let V=Q.filter(W=>!_(W));J.tell("changes.unfinished",{done:Q.filter(_).map(J4),notDone:V.map(J4)})}throw U.cause}},
o8=5,
r8=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
Z4=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=_=>{if(Y===void 0)return;let U=r8(_);if(!(J!==void 0&&[...U].every(V=>J?.has(V)))&&_.plan.planId!==Y)throw Q.tell("plan.not-approved",{planId:_.plan.planId,approvedPlan:Y,lines:X.lines(_)}),R(`The plan is ${_.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.");J??=U};
return async()=>{
for(
let _=1;;
_+=1){
let U=await X.prepare();
if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};
if(Z(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};
try{return{prepared:U,outputs:await X.apply(U)}}catch(V){if(!(V instanceof k))throw V;if(_===o8)throw R(`Other runs keep changing the same: ${V.message}.`,"Run again when they have ended.");Q.tell("run.read-again",{because:V.message})}}}},
NY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
s8="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
jX="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
_4="https://docs.aws.amazon.com/autoscaling/application/APIReference",
KY="https://docs.aws.amazon.com/autoscaling/ec2",
IY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
n8=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:NY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${_4}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:s8},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${IY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${IY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${KY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${KY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:NY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:NY}],
t8=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${_4}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${jX}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${jX}/API_PutClusterCapacityProviders.html`}],
e8=[
{service:"ecs",operations:["CreateService"],code:/^InvalidParameter/,text:/still draining/i,seconds:15,because:"ECS is still removing the service of that name",source:`${jX}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${jX}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${jX}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${jX}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${KY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${IY}/API_DeleteTargetGroup.html`}],
X9=[...n8,...t8,...e8],
Y9=({aws:X,message:Y})=>X===void 0?void 0:X9.find(({service:Q,operations:J,code:Z,text:_})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(_?.test(Y)??!0)),
qX=class{
signal;
#X;
#Q;
#Y=new Set;
constructor(X,Y,Q=zX){this.#X=X,this.signal=Y,this.#Q=Q}
async with(X){let Y=new Map;for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof m?Y9(J):void 0;if(Z===void 0)throw J;let _=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,_),Date.now()+Q>_)throw J;this.#J(Z)}await this.#Q(Q,void 0,{signal:this.signal})}}
#J({because:X,seconds:Y}){this.#Y.has(X)||(this.#Y.add(X),this.#X.tell("call.retried",{because:X,seconds:Y}))}},
Q9=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
J9=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
Z9=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(_=>_??"")},
_9=(X,Y)=>Y===""?"":`${X}${Y}`,
U9=new Set([0,137,143]),
U4=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
DX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:U})=>Y?.containerDefinitions?.find(V=>V.name===U)?.essential!==!1,Z=Q.filter(J),_=U=>(U.reason??"")!==""&&!U4(U);
return Z.find(_)??Z.find(U=>U.exitCode!==void 0&&!U9.has(U.exitCode))??(Z.some(U=>U.exitCode!==void 0)?void 0:Q.find(_))??Z.find(U=>U.exitCode!==void 0)??Z[0]??Q[0]},
RX=(X,Y,Q)=>({source:X,text:Q9(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
aX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
V9=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
W9=(X,Y)=>{if(aX(X))return[];let Q=DX(X,Y),{stopCode:J}=X,Z=J!==void 0&&V9.test(J);return[...Z?[RX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||U4(Q)?[]:[RX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[RX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[RX("task",X.stoppedReason)]]},
qY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
j9=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
GX=X=>X===void 0?"":String(X),
F9=({targetGroups:X},{raw:Y,targetGroupArn:Q})=>X.find(J=>J.TargetGroupArn===Q)??X.find(({TargetGroupArn:J=""})=>J!==""&&Y.includes(J))??X[0],
H9=(
X,
Y,
Q)=>{
let{taskDefinition:J,gracePeriodSeconds:Z}=X,{raw:_}=Q,U=F9(X,Q),V=Y===void 0?void 0:DX(Y,J)?.name,W=J?.containerDefinitions??[],j=W.find($=>$.name===V)??W[0],F=j?.secrets??[],H=j?.logConfiguration?.options;
return{
container:V??j?.name??"",
image:j?.image??"",
memory:GX(j?.memory??j?.memoryReservation??J?.memory),
cpu:GX(j?.cpu??J?.cpu),
command:[...j?.entryPoint??[],...j?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:H?.["awslogs-group"]??"",
secrets:j9(_)??(F.length===1?F[0]?.valueFrom??"":F.map($=>$.name).join(", ")),
hostPorts:(j?.portMappings??[]).flatMap($=>$.hostPort||[]).join(", "),
lifetime:Y===void 0?"":qY(Y),
path:U?.HealthCheckPath??"",
matcher:U?.Matcher?.HttpCode??"",
timeout:GX(U?.HealthCheckTimeoutSeconds),
containerPort:GX(j?.portMappings?.[0]?.containerPort),
targetGroup:U?.TargetGroupName??"",
grace:U===void 0?"":GX(Z)}},
V4={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroups:[],gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
$9=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
SX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
E9=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
W4=X=>{let Y={...X};for(let Q of E9)delete Y[Q];return Y},
j4=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
M9=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===Q),{hostPort:Z,..._}=J??{};return{..._,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
B9=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
F4=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
_=Z===void 0?{family:Q.family,containerDefinitions:[]}:W4(Z),
U=SX(_,Q),
V=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
W=X.memoryReservation===X.memory?void 0:X.memoryReservation,
j=J?{...V,memoryReservation:W}:{cpu:X.cpu,memory:X.memory,memoryReservation:W},
F={
...U,
name:U?.name??Q.containerName,
essential:U?.essential??!0,
image:X.image,
...j,
portMappings:X.portMappings.map($=>M9($,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:j4(X.environment).map(([$,E])=>({name:$,value:E})),
secrets:j4(X.secrets).map(([$,E])=>({name:$,valueFrom:E})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
H=(_.containerDefinitions??[]).filter($=>$!==U);
return{..._,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):_.cpu,memory:J?String(X.memory):_.memory,runtimePlatform:B9(X,_.runtimePlatform),containerDefinitions:[F,...H]}},
z9=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
oX=X=>Array.isArray(X)?X.map(oX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,oX(Q)]).filter(([,Y])=>!z9(Y))),
DY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
H4=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
L9=(
X,
Y)=>(
{
...DY(X,{cpu:0,essential:!0}),
environment:[...X.environment??[]].sort(H4),
secrets:[...X.secrets??[]].sort(H4),
portMappings:(X.portMappings??[]).map(Q=>DY(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})).map(Q=>[e(Q),Q]).sort(([Q],[J])=>Q<J?-1:1).map(([,Q])=>Q),
healthCheck:X.healthCheck&&DY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
RY=X=>{let{containerDefinitions:Y=[],...Q}=W4(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return oX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>L9(Z,J))})},
rX=X=>WX(e(RY(X)),32),
P9=(X,Y)=>{let Q=rX(Y);return X.tags[B.digest]===Q||rX(X.definition)===Q},
GY=({definition:{status:X}})=>X!==void 0&&X!=="ACTIVE",
N9=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
SY=(
X,
Y)=>{
let Q=SX(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",_=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=Q;
return{
image:Q.image,
cpu:_?Number(X.cpu):Q.cpu||void 0,
memory:_?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(V=>N9(V,Z)),
entryPoint:Q.entryPoint??[],
command:Q.command??[],
environment:Object.fromEntries((Q.environment??[]).map(V=>[V.name??"",V.value??""])),
secrets:Object.fromEntries((Q.secrets??[]).map(V=>[V.name??"",V.valueFrom??""])),
repositoryCredentials:Q.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:Q.repositoryCredentials.credentialsParameter},
healthCheck:U?.command===void 0?void 0:oX({...U}),
stopTimeout:Q.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
a=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:n(Z.tags)}}catch(Z){if(K(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
K9=async(
X,
Y,
Q)=>{let{send:J,RegisterTaskDefinitionCommand:Z}=await X.ecs(),_=n(Y.tags)[B.digest];return EY({command:()=>new Z(Y),send:async U=>(await J(U)).taskDefinition?.taskDefinitionArn??"",look:async()=>{let U=await a(X,Y.family??"");return U?.tags[B.digest]===_?U?.definition.taskDefinitionArn:void 0},signal:Q})},
I9=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async V=>(await x(W=>Q(new J({familyPrefix:Y,status:V,maxResults:100,nextToken:W})),W=>W.nextToken)).flatMap(W=>W.taskDefinitionArns??[]).map(W=>({arn:W,active:V==="ACTIVE"})),[_,U]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[...U,..._].filter(({arn:V})=>V.replace(/^.*\//,"").startsWith(`${Y}:`))},
q9=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await x(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
D9=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await x(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
$4=async X=>{try{await X}catch(Y){throw K(Y,"Client","InvalidParameter")?new k(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
R9=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:_}=await X.ecs();for(let{arn:U}of Y.filter(({active:V})=>V))Q.throwIfAborted(),await $4(J(new Z({taskDefinition:U})));for(let U of g(Y,10))Q.throwIfAborted(),await $4(J(new _({taskDefinitions:U.map(({arn:V})=>V)})))},
CX=({cluster:X,tenant:Y,service:Q})=>({[B.cluster]:X,[B.tenant]:Y,[B.service]:Q}),
p=(X,Y)=>X!==void 0&&Object.entries(CX(Y)).every(([Q,J])=>X[Q]===J),
E4=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${WX(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
FX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,_=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroups:{a:E4(X,"a"),b:E4(X,"b")},policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${_}/cpu-high`,scaleIn:`${_}/cpu-low`}}},
G9=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),_=V=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(V),U={cluster:X,tenant:Q,service:J};return Z.length===0&&_(Q)&&_(J)&&FX(U).serviceName===Y?U:void 0},
O=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
CY=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
OY=(X,Y)=>CY(X)&&O(X).some(Q=>Y.has(Q)),
S9=X=>{let Y=new Map((X.Actions??[]).flatMap(J=>J.ForwardConfig?.TargetGroups??[]).map(({TargetGroupArn:J,Weight:Z})=>[J,Z])),Q=J=>Y.get(J)??1;return[...new Set(d(X))].sort((J,Z)=>Q(Z)-Q(J))},
d=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
C9=X=>{for(let Y=X.length;Y>0;Y-=1){let Q=X.length-Y,J=[...X.slice(0,Y),...Q===0?[]:[`+${Q}`]].join(" ");if(J.length<=$0)return J}return""},
HX=X=>{let Y=(X[B.hosts]??"").split(" ").filter(J=>J!==""),Q=Y.filter(J=>!J.startsWith("+"));return{hosts:Q,isComplete:Q.length>0&&Q.length===Y.length}},
QX=["a","b"],
$X=X=>(X?.loadBalancers??[]).flatMap(({targetGroupArn:Y})=>Y??[]),
O9=({targetGroups:X},Y,Q)=>{let J={};for(let Z of[Y,Q]){let _=Z.filter(U=>{let V=QX.find(W=>X[W]===U.description.TargetGroupName);return V===void 0||J[V]!==void 0?!0:(J[V]=U,!1)});for(let U of _){let V=QX.find(W=>J[W]===void 0);V!==void 0&&(J[V]=U)}}return J},
T9=X=>QX.flatMap(Y=>X[Y]??[]),
sX=(X,Y)=>QX.find(Q=>Y!==void 0&&X[Q]?.description.TargetGroupArn===Y),
M4=({service:X,targetGroups:Y})=>{let Q=$X(X),J=QX.filter(_=>Y[_]!==void 0),Z=J.filter(_=>Q.includes(Y[_]?.description.TargetGroupArn??""));return Z.length>0?Z:J},
TY=({service:X,targetGroups:Y},Q)=>{let J=$X(X);return Q!==void 0&&sX(Y,Q)===void 0&&QX.some(Z=>!J.includes(Y[Z]?.description.TargetGroupArn??""))},
AY=(X,Y)=>[B.cluster,B.tenant,B.service].every(Q=>Y[Q]!==void 0&&X[Q]===Y[Q]),
A9=(
X,
Y)=>{
let{rules:Q,serviceTags:J,targetGroups:Z}=X,_=Q.find(({rule:j})=>j.RuleArn===J[B.rule]);
if(_!==void 0)return _;
let U=new Set(HX(J).hosts),V=Q.filter(({rule:j})=>{let F=d(j).map(H=>sX(Z,H));return F.length===0||F.some(H=>H===void 0||Y.includes(H))}),W=V.filter(({rule:j})=>OY(j,U));
return W.find(({tags:j})=>AY(j,J))??W[0]??(Y.length>1&&U.size>0?void 0:V[0])},
b9=({rules:X,serviceTags:Y},Q,J)=>Q===void 0?[]:X.filter(({rule:Z,tags:_})=>Z!==Q.rule&&NX(Z.RuleArn??"")===NX(Q.rule.RuleArn??"")&&(AY(_,Y)||AY(_,Q.tags))&&CY(Z)&&O(Z).length>0&&d(Z).every(U=>U===J)).sort((Z,_)=>Number(Z.rule.Priority)-Number(_.rule.Priority)),
y=X=>{
let Y=M4(X),
Q=A9(X,Y),
J=W=>X.targetGroups[W]?.description.TargetGroupArn??"",
Z=new Set(X.rules.filter(W=>W!==Q).flatMap(W=>d(W.rule))),
_=(Q===void 0?[]:S9(Q.rule)).map(W=>Y.find(j=>J(j)===W)).find(W=>W!==void 0)??Y.find(W=>!Z.has(J(W)))??Y[0]??"a",
U=Y.includes(_)?X.targetGroups[_]:void 0,
V=b9(X,Q,U?.description.TargetGroupArn);
return{slot:_,targetGroup:U,rule:Q,furtherRules:V}},
JX=({rule:X,furtherRules:Y})=>X===void 0?[]:[X,...Y],
x9=(X,Y,Q)=>X.loadBalancer===void 0?Y[B.loadBalancer]!=="none":b(X)||(Q?.loadBalancers??[]).length>0,
nX=({tags:X})=>{let Y=X[u.scheme];return{arn:X[u.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
B4=({cluster:X,fronts:Y},Q)=>{let J=y(Q).rule?.rule.RuleArn??Q.serviceTags[B.rule];return(J===void 0?void 0:Y.get(NX(J)))??Y.get(nX(X).arn??"")},
z4=(X,Y,Q)=>{let J=HX(Q).hosts,Z=A7(Y),_=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,..._])]},
L4=(
X,
Y,
Q,
J,
Z)=>{
let _=J.filter((j,F)=>F===0||CY(j)),U=new Set([...z4(X,Y,Q),..._.flatMap(O)]),V=X.defaultHost!==void 0&&(X.dns??Q[B.dns])==="wildcard",W=[...U].flatMap(j=>V?[j,j.replace(/^[^.]+/,"*")]:[j]);
return[...new Set(W)].flatMap(j=>{let[F,H]=zY(j.replace(/^\*\./,""),Z);return F===void 0||H!==void 0?[]:[{zoneId:F.id,name:j}]})},
w9=(X,{targetGroups:Y})=>{let Q=QX.map(J=>`:targetgroup/${Y[J]}/`);return[...new Set(X.flatMap(d))].filter(J=>Q.some(Z=>J.includes(Z)))},
k9=(
X,
{ask:Y,cluster:Q,serviceTags:J,targetGroups:Z})=>{
let _=new Set(z4(Y,Q,J)),U=H=>d(H).some($=>Z.includes($)),V=X.find(H=>H.RuleArn===J[B.rule]),W=X.find(H=>U(H)&&OY(H,_)),j=Y.defaultHost===void 0||V!==void 0||W!==void 0?void 0:X.find(H=>OY(H,_)),[F]=[V,W,Z.length>1?void 0:X.find(U),j].filter(H=>H!==void 0);
return[...new Set([...F===void 0?[]:[F],...X.filter(U)])]},
P4=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(g(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
y9=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await x(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
h9=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
v9=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(g(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
N4=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await x(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(K(Z,"ListenerNotFound"))return;throw Z}},
K4=X=>{throw K(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?R(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
f9=async(
X,
Y,
Q)=>{
let{send:J,CreateRuleCommand:Z}=await X.elbv2(),_=Y.Actions?.[0]?.TargetGroupArn;
try{return await EY({command:()=>new Z(Y),send:async U=>(await J(U)).Rules?.[0]?.RuleArn??"",look:async()=>{let U=(await N4(X,Y.ListenerArn??""))?.find(({Priority:V})=>V===String(Y.Priority));return U?.Actions?.[0]?.TargetGroupArn===_?U?.RuleArn:void 0},signal:Q})}
catch(U){if(K(U,"PriorityInUse"))throw new k(`priority ${Y.Priority} was taken by another deployment`,{cause:U});return K4(U)}},
m9=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(K(Z,"RuleNotFound"))throw new k("the listener rule was removed",{cause:Z});K4(Z)}},
g9=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!K(Z,"RuleNotFound"))throw Z}},
p9=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
I4=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),_=p9(Y),U=Y.length===1;
return(await x(V=>Q(new J({logGroupNamePrefix:_,limit:U?1:50,nextToken:V})),V=>U?void 0:V.nextToken)).flatMap(V=>V.logGroups??[]).filter(V=>Z.has(V.logGroupName??"")).map(V=>({name:V.logGroupName??"",arn:(V.logGroupArn??V.arn??"").replace(/:\*$/,""),retentionInDays:V.retentionInDays,tags:void 0}))},
u9=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
d9=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(_){throw K(_,"ResourceAlreadyExists")?new k(`log group ${Y} was created by another run`,{cause:_}):_}},
l9=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
c9=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!K(Z,"ResourceNotFound"))throw Z}},
i9=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(_=>m0(_.Name)===Q).map(_=>({..._,Name:Q}))},
a9=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(_){throw K(_,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(_.message)?new k("a DNS record was changed by another run",{cause:_}):_}},
o9=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
OX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
r9=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(g(Y,50).map(Z=>Q(new J({...OX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
s9=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await x(J=>Y(new Q({ServiceNamespace:OX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
n9=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,..._]=Y,U=Z!==void 0&&_.length===0?{...OX,ResourceId:Z}:{ServiceNamespace:OX.ServiceNamespace},V=await x(j=>Q(new J({...U,NextToken:j})),j=>j.NextToken),W=new Set(Y);
return V.flatMap(j=>j.ScalingPolicies??[]).filter(j=>W.has(j.ResourceId??""))},
q4=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
t9=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...OX,ResourceId:Y}))}catch(Z){if(!K(Z,"ObjectNotFound"))throw Z}},
e9=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
D4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async _=>{try{return(await Q(new J({TargetGroupArns:[..._]}))).TargetGroups??[]}catch(U){if(!K(U,"TargetGroupNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(V=>Z([V])))).flat()}};return(await Promise.all(g(Y,20).map(Z))).flat()},
R4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(K(Z,"TargetGroupNotFound"))return;throw Z}},
X3=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await x(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
G4=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(_=>[_.Key??"",_.Value??""]))}catch(Z){if(K(Z,"TargetGroupNotFound"))return{};throw Z}},
Y3=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw K(Z,"DuplicateTargetGroupName")?new k(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
Q3=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
J3=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
Z3=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!K(Z,"TargetGroupNotFound"))throw Z}},
S4={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
C4=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=b7(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
bY=(X,Y)=>{let Q=FX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroups:Q.targetGroups,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
_3=class{value;next;constructor(X){this.value=X}},
U3=class{
#X;
#Q;
#Y;
constructor(){this.clear()}
enqueue(X){let Y=new _3(X);this.#X?(this.#Q.next=Y,this.#Q=Y):(this.#X=Y,this.#Q=Y),this.#Y++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Y--,this.#X||(this.#Q=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Q=void 0,this.#Y=0}
get size(){return this.#Y}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function O4(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),T4(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new U3,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
_=()=>{J--,Z()},
U=async(j,F,H)=>{let $=(async()=>j(...H))();F($);try{await $}catch{}_()},
V=(j,F,H,$)=>{let E={reject:H};new Promise(M=>{E.run=M,Q.enqueue(E)}).then(U.bind(void 0,j,F,$)),J<X&&Z()},
W=(j,...F)=>new Promise((H,$)=>{V(j,H,$,F)});
return Object.defineProperties(
W,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let j=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject(j)}},
concurrency:{get:()=>X,set(j){T4(j),X=j,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(j,F){let H=[];try{Array.from(j,($,E)=>{let M=W(F,$,E);return H.push(M),M})}catch($){for(let E of H)E.catch(()=>{});throw $}return Promise.all(H)}}}),
W}
function T4(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var V3=async(X,Y)=>{let Q=await I4(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:_})=>{let U=J.get(_);return U===void 0?[]:[[Z,U]]}))},
W3=async(X,Y)=>({...Y,tags:await u9(X,Y.arn)}),
j3=async(X,Y,Q)=>{let[J,Z]=await Promise.all([a(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await a(X,Z),newestTaskDefinition:J}},
F3=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(K(Z,"ListenerNotFound"))return;throw Z}},
H3=async(
X,
Y,
Q)=>{
let[J,Z,_]=await Promise.all([f0(X,{arn:g0(Y)}),N4(X,Y),Q??F3(X,Y)]);
if(!(J===void 0||Z===void 0||_===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:_,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
A4=async(X,Y)=>{if(Y.length===0)return[];let[Q,J]=await Promise.all([D4(X,Y),Promise.all(Y.map(Z=>G4(X,Z)))]);return Y.flatMap((Z,_)=>{let U=Q.find(V=>V.TargetGroupArn===Z);return U===void 0?[]:[{description:U,attributes:J[_]??{}}]})},
$3=async(X,Y)=>{let Q=await R4(X,Y);return Q?.TargetGroupArn===void 0?[]:[{description:Q,attributes:await G4(X,Q.TargetGroupArn)}]},
b4=class{
#X;
#Q;
#Y=new Map;
constructor(X,Y){this.#X=X,this.#Q=Y}
at(X){let Y=this.#Y.get(X)??S(this.#Q.then(({arn:Q,scheme:J})=>H3(this.#X,X,Q===X?J:void 0)));return this.#Y.set(X,Y),Y}
async on(X){let Y=await u0(this.#X,X);return(await Promise.all(Y.map(({ListenerArn:Q=""})=>this.at(Q)))).filter(Q=>Q!==void 0)}
async all(){let X=await Promise.all(this.#Y.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
E3=async(
X,
Y)=>{let Q=Y.map(U=>U.resourceId),[J,Z,_]=await Promise.all([r9(X,Q),n9(X,Q),P4(X,Y.flatMap(U=>U.alarms))]);return new Map(Y.map(U=>[U.key,{scalableTarget:J.find(V=>V.ResourceId===U.resourceId),policies:Z.filter(V=>V.ResourceId===U.resourceId),alarms:_.filter(V=>U.alarms.includes(V.AlarmName??""))}]))},
M3=64,
B3=class{
#X;
#Q;
#Y;
#J;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Q=Y,this.#J=Q,this.#Y=new b4(X,S(Y.then(nX)))}
zones(){return this.#J??=S(BY(this.#X)),this.#J}
fronts(){return this.#Y.all()}
async#Z(X){let{arn:Y}=nX(await this.#Q);return(X===void 0?void 0:await this.#Y.at(NX(X)))??(Y===void 0?void 0:this.#Y.at(Y))}
async#_(X){return(await Promise.all(X.map(Y=>i9(this.#X,Y)))).flat()}
async#U(X,Y,Q){let[J,Z]=await Promise.all([this.#Q,this.zones()]),_=L4(X.ask,J,Y,[],Z),U=S(this.#_(_)),V=new Set(_.map(({name:F})=>F)),[W,j]=await Promise.all([U,Q.then(F=>this.#_(L4(X.ask,J,Y,F,Z).filter(({name:H})=>!V.has(H))))]);return[...W,...j]}
async#V(X,Y){if(Y.length<2)return X?.rules??[];let Q=new Set(Y.flatMap(({description:Z})=>Z.LoadBalancerArns??[])),J=await Promise.all([...Q].map(Z=>this.#Y.on(Z)));return[...new Set([...X===void 0?[]:[X],...J.flat()])].flatMap(({rules:Z})=>Z)}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!x9(J,Q,Y))return{targetGroups:{},rules:[],records:[]};
let Z=Q[B.rule],
_=$X(Y),
U=S(YX(this.#X,[..._,Z].filter(N=>N!==void 0))),
V=S(_.length>0?A4(this.#X,_):$3(this.#X,X.targetGroups.a)),
W=S(this.#Z(Z)),
j=S(W.then(async N=>{let C=w9(N?.rules??[],X).filter(f=>!_.includes(f));if(C.length===0)return[];let h=(await V).map(({description:f})=>f.TargetGroupArn);return A4(this.#X,C.filter(f=>!h.includes(f)))})),
F=S(W.then(async N=>{let C=_.length===1&&(await j).length===0,h=C||N===void 0&&_.length===0?[]:[...await V,...await j];return k9(await this.#V(N,h),{ask:J,cluster:await this.#Q,serviceTags:Q,targetGroups:C?_:h.flatMap(({description:f})=>f.TargetGroupArn??[])})})),
H=S(this.#U(X,Q,F)),
[$,E,M,z,q]=await Promise.all([V,j,F,H,U]),
L=[...$,...E].map(({description:N})=>N.TargetGroupArn).concat(M.map(({RuleArn:N})=>N)).filter(N=>N!==void 0&&!q.has(N)),
P=L.length===0?new Map:await YX(this.#X,L),
G=N=>q.get(N??"")??P.get(N??"")??{},
D=N=>N.map(C=>({...C,tags:G(C.description.TargetGroupArn)}));
return{targetGroups:O9(X,D($),D(E)),rules:M.map(N=>({rule:N,tags:G(N.RuleArn)})),records:z}}},
x4=async(
X,
Y,
Q)=>{
let J=new B3(X,Y),Z=Y.services??S(i(X,Y.clusterName,Q.map(z=>z.serviceName))),_=Promise.race([X.firstCall,Z]),U=S(_.then(()=>J.zones())),V=S(_.then(()=>Promise.race([X.route53(),Z]))),W=z=>S(V.then(z)),j=W(()=>E3(X,Q)),F=W(()=>V3(X,Q));
W(()=>X.elbv2());
let H=async z=>{
let q=Z.then(s=>s.get(z.serviceName)),L=S(j3(X,z.family,q.then(s=>s?.taskDefinition))),P=await q,G=n(P?.tags),[{taskDefinition:D,newestTaskDefinition:N},C,h,f]=await Promise.all([L,J.routing(z,P,G),F.then(s=>{let WY=s.get(z.key);return WY===void 0||P!==void 0?WY:W3(X,WY)}),j.then(s=>s.get(z.key))]);
return{service:P,serviceTags:G,taskDefinition:D,newestTaskDefinition:N,...C,...f??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:h}},
$=O4(M3),
[E,M]=await Promise.all([Y.cluster,Promise.all(Q.map(z=>$(async()=>[z.key,await H(z)]))),U,Z]);
return{cluster:E,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(M)}},
xY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
z3={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
w4=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:z3}),
wY=({maximumPercent:X})=>X>100,
k4=X=>{let Y=X.service?.loadBalancers??[],Q=y(X).targetGroup?.description.TargetGroupArn;return Y.find(J=>J.targetGroupArn===Q)??Y.find(J=>TY(X,J.targetGroupArn))},
L3=(X,Y,Q)=>{let{containerName:J,containerPort:Z}=X,_=Q.portMappings.some(U=>U.containerPort===Z&&(U.protocol??"tcp")==="tcp");return J===Y?.containerName&&(Z===Y?.containerPort||!_)?{...X,containerPort:Q.containerPort}:X},
kY=X=>{
let{found:Y,settings:Q,names:J}=X;
if(!b(Q))return{loadBalancers:[],references:[],tags:{}};
let{targetGroup:Z,rule:_}=y(Y),
U=Z?.description.TargetGroupArn,
V=k4(Y),
W={...V?.targetGroupArn===U?V:{},targetGroupArn:U??"",containerName:V?.containerName??J.containerName,containerPort:Q.containerPort},
j=(Y.service?.loadBalancers??[]).flatMap($=>$===V?[W]:TY(Y,$.targetGroupArn)?[]:[L3($,V,Q)]),
F=V===void 0?[W,...j]:j,
H=`/loadBalancers/${F.indexOf(W)}/targetGroupArn`;
return{loadBalancers:F,references:U===void 0?[{pointer:H,operation:"targetGroup"}]:[],tags:_?.rule.RuleArn===void 0?{}:{[B.rule]:_.rule.RuleArn}}},
y4=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=L7(Q,X.container,X.command);
if(J!==void 0)throw c([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:P7(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[B.build]:vX(X.build)}}).map(([Z,_])=>({key:Z,value:_})),...Y}},
h4=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
P3=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:_,token:U,build:V}=X,W=(Z.containerDefinitions??[]).map(F=>F.name??""),j=X.container??SX(Z,FX(Y))?.name??"";
if(!W.includes(j))throw c([fX("/container",`is ${j}; revision ${Z.family}:${Z.revision} has ${W.join(", ")}.`,"Name one of these, or leave it out.")]);
return y4({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:j,command:_,token:U,startedBy:"ecs-tenants/run-task",tags:{...jY(J),...CX(Y)},build:V},h4(Q))},
N3=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:_,names:U,run:V,tags:W}=X,j=xY(_),{platformVersion:F,placementConstraints:H,launchType:$}=Z.service===void 0?{}:h4(Z.service),E=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return y4(
{cluster:J.cluster,taskDefinition:Q??"",container:(E&&SX(E,U)?.name)??U.containerName,command:Y,token:V.token,startedBy:"ecs-tenants/before-deploy",tags:W,build:V.build},
{...j===void 0?{}:{networkConfiguration:j},...F===void 0?{}:{platformVersion:F},...H===void 0?{}:{placementConstraints:H},..._.capacityProviderStrategy!==void 0?{capacityProviderStrategy:_.capacityProviderStrategy}:$===void 0?{}:{launchType:$}})},
v4=(X,Y)=>`${X} ${JSON.stringify(Y)} is one item with spaces: without a shell as entry point, Docker looks for a program of that name; one item a word: ${JSON.stringify(N7(Y[0]??""))}`,
f4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:_}=await X.ecs();return(await x(U=>Z(new _({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
yY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(g(Q,100).map(_=>J(new Z({cluster:Y,tasks:_}))))).flatMap(_=>_.tasks??[])},
K3=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:_}=await X.ecs(),{taskArns:U=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new _({cluster:Y,tasks:U}))).tasks??[]},
I3=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[_]=Z.tasks??[];return _===void 0?{refusal:Z.failures?.[0]??{}}:{task:_}},
q3=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,task:Q,reason:J}))}catch(U){if(!K(U,"InvalidParameter"))throw U}},
hY=" done",
m4=(X,Y)=>vX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,$0-hY.length).replace(/( |\bdone$)+$/,""),
g4=X=>`${X}${hY}`,
p4=X=>X!==void 0&&!X.endsWith(hY),
vY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
u4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
D3=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:_}=await X.logs(),U=[],V=J;
for(;;)try{let W=await Z(new _({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:V}));if(U.push(...(W.events??[]).map(u4)),W.nextForwardToken===V||(W.events??[]).length===0)return{lines:U,next:W.nextForwardToken??V};V=W.nextForwardToken}catch(W){if(K(W,"ResourceNotFound"))return{lines:U,next:V};throw W}},
R3=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:_}=await X.logs();try{return((await Z(new _({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(u4)}catch(U){if(K(U,"ResourceNotFound"))return[];throw U}},
G3=2e3,
S3=50,
TX=X=>X.replace(/^.*\//,""),
C3=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
O3=class{
tail=[];
group;
stream;
#X;
#Q;
#Y;
#J;
constructor(X,Y,Q,J,Z){let{logDriver:_,options:U}=Q.containerDefinitions?.find(W=>W.name===J)?.logConfiguration??{},V=U?.["awslogs-stream-prefix"];this.#X=X,this.#Q=Y,this.group=_==="awslogs"&&V!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${V??""}/${J}/${TX(Z)}`,this.group===void 0?Y.tell("task.no-log",{container:J}):Y.tell("task.log",{group:this.group,stream:this.stream})}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await D3(this.#X,this.group,this.stream,this.#Y);this.#Y=Y;for(let Q of X)this.#Q.tell("task.log-line",{text:Q.text}),this.tail.push(Q);this.tail.splice(0,this.tail.length-S3)}catch(X){if(!(X instanceof m))throw X;this.#J=X.message,this.#Q.tell("task.log-refused",{because:X.message})}}},
T3=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
A3=async({clients:X,input:Y,log:Q},J)=>{try{await q3(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.tell("task.told-to-stop",{task:TX(J)})}catch(Z){Q.tell("task.not-stopped",{task:TX(J),because:Z.message})}},
d4=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:_,deadline:U}=X,{cluster:V="",taskDefinition:W=""}=Q,[j,F]=await Promise.all([new qX(Z,_).with(()=>I3(Y,Q)),a(Y,W)]),H=C3(F?.definition,Q);
if("refusal"in j)return{end:"not-run",failure:await J(T3(j.refusal),H,void 0)};
let $=j.task.taskArn??"",E=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.tell("task.started",{task:TX($)});
let M=new O3(Y,Z,H,E,$),z=j.task,q=async()=>{let[[D]]=await Promise.all([yY(Y,V,[$]),M.look()]);return z=D??z,Z.tell("task.status",{task:TX($),lastStatus:z.lastStatus??"unknown"}),z.lastStatus==="STOPPED"?z:void 0},L;
try{L=await IX(q,{signal:_,everySeconds:2,deadline:U}),L!==void 0&&await zX(G3,void 0,{signal:_})}catch(D){throw _.aborted&&z.lastStatus!=="STOPPED"&&await A3(X,$),_.throwIfAborted(),D}
if(await M.look(),L===void 0)return{end:"timed-out",taskArn:$,lastStatus:z.lastStatus??"unknown"};
let P=L.startedAt!==void 0?L.containers?.find(D=>D.name===E)?.exitCode:void 0;
if(P===0)return{end:"exited",taskArn:$,exitCode:P};
let G=await J(L,H,M.tailOf(E));
return P===void 0?{end:"not-run",taskArn:$,failure:G}:{end:"exited",taskArn:$,exitCode:P,failure:G}},
b3=X=>(X??"").replace(/^.*\//,""),
AX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
x3=(
X,
Y)=>{
let Q=DX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,qY(X)===""?void 0:`after ${qY(X)}`].filter(V=>V!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,_=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=Q?.reason===void 0?"":`: ${Q.reason}`;
return AX(`task ${b3(X.taskArn)}: ${Z}${_}${U}`)},
w3=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
l4=({targets:X,targetGroups:Y})=>{let Q=J=>Y.find(Z=>Z.TargetGroupArn===J)?.TargetGroupName;return X.map(J=>{let Z=Y.length>1?Q(J.targetGroupArn):void 0;return`${Z===void 0?"":`${Z} `}${w3(J)}`})},
c4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
k3=20,
y3=10,
bX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
h3=X=>{
let{log:Y,groups:Q,events:J,missing:Z}=X,_=X.tasks.filter(W=>!aX(W)),[U,...V]=_;
return[
...U===void 0?[]:[`first stopped ${x3(U,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...bX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:W})=>W)??[]),
...bX("unhealthy targets",l4(X).slice(0,y3)),
...Q.flatMap(({name:W,desired:j,max:F,failedLaunches:H,notJoined:$})=>[`Auto Scaling group ${W}: ${j} of at most ${F} instances`,...bX("its launches failed, newest first",[...new Set(H)].slice(0,5)),...bX("its instances that are not registered in the cluster",$.slice(0,5))]),
...bX("events of this deployment, newest first",c4(J).slice(0,k3).map(({at:W,message:j})=>`${W.toISOString().slice(11,19)} ${AX(j)}`)),
...Z]},
i4=()=>import("./classify.mjs"),
a4={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await i4()).foresee(X),diagnose:async X=>(await i4()).diagnose(X),culpritOf:(X,Y)=>DX(X,Y)?.name,eventText:AX,lines:h3},
o4=async(X,Y,Q)=>{let J={...V4,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await a4.diagnose(J)}},
v3=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
f3=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=v3(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(_=>_.id===Q)?.failedTasks??0}},
ZX={raw:1024,targets:10,events:20,logLine:500},
r4=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:_,raw:U}=Y,V=X.tasks.find(F=>!aX(F)),W=V===void 0?void 0:DX(V,X.taskDefinition),j=(F,H)=>H===void 0?{}:{[F]:H};
return{
class:Q,
sentence:J,
hint:Z,
...j("doc",_),
...j("raw",U?.slice(0,ZX.raw)),
...V===void 0?{}:{task:{taskArn:V.taskArn??"",...j("stopCode",V.stopCode),...j("stoppedReason",V.stoppedReason?.slice(0,ZX.raw)),...j("container",W?.name),...j("exitCode",W?.exitCode),...j("reason",W?.reason?.slice(0,ZX.raw))}},
log:(X.log?.lines??[]).map(({text:F})=>F.slice(0,ZX.logLine)),
targets:l4(X).slice(0,ZX.targets),
events:c4(X.events).slice(0,ZX.events).map(({message:F})=>AX(F).slice(0,ZX.raw))}},
m3={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
g3=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?m3[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
tX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${AX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
eX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
p3=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:A.rolloutFailed,result:{message:`${g3(X)}${Q===void 0?"":` Cause: ${tX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:eX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
s4=(X,Y)=>{let Q=X.tags?.find(J=>J.key===B.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:vY(Q)},
u3=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:A.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${tX(X)}`:""}`,hint:eX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
d3=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:_,failure:U}=X,V=U===void 0?{}:{failure:r4(U)};
switch(Z.verdict){case"superseded":{let W=s4(_,Y);return{code:A.superseded,result:{message:`Another deployment${W===void 0?"":` (${W})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:W,result:j}=u3(X,Q);return{code:W,result:{...j,...V}}}default:{let{code:W,result:j}=p3(X,J);return{code:W,result:{...j,...V}}}}},
l3=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${tX(Q)}`,hint:eX(Q)}},
c3=(X,Y)=>{switch(X.end){case"exited":return l3(X);case"not-run":return{message:`The command did not run. Cause: ${tX(X.failure)}`,hint:eX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
n4=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:r4(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:A.done,result:Q}:{code:X.end==="timed-out"?A.timedOut:A.rolloutFailed,result:{...Q,...c3(X,Y)}}},
EX=X=>X?.[B.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[B.tenant]} of cluster ${X[B.cluster]}`,
t4=({description:X,tags:Y})=>`target group ${X.TargetGroupName}: ${EX(Y)}`,
e4=({rule:X,tags:Y})=>`listener rule for ${O(X).join(", ")} (priority ${X.Priority}): ${EX(Y)}`,
fY=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=E=>!p(E,X)&&(!J||E?.[B.tenant]!==void 0),{service:_,logGroup:U,taskDefinition:V}=Q,{targetGroup:W,rule:j}=y(Q),F=[];
_!==void 0&&Z(Q.serviceTags)&&F.push(`service ${Y.serviceName}: ${EX(Q.serviceTags)}`);
let H=$X(_).includes(W?.description.TargetGroupArn??"");
W!==void 0&&!H&&Z(W.tags)&&F.push(t4(W)),j!==void 0&&Z(j.tags)&&F.push(e4(j)),U?.tags!==void 0&&Z(U.tags)&&F.push(`log group ${U.name}: ${EX(U.tags)}`);
let $=_===void 0?V:void 0;
return $!==void 0&&Z($.tags)&&F.push(`task definition ${Y.family}: ${EX($.tags)}`),F},
i3=({identity:X,names:Y,found:Q},J,Z)=>{let _=({tags:V})=>!p(V,X),U={...Q,targetGroups:{},rules:[]};return[...fY({identity:X,names:Y,found:U,adopt:!1}),...J.filter(_).map(t4),...Z.filter(_).map(e4)]},
X6=X=>{let Y=fY(X);if(Y.length!==0)return R(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
a3=(X,Y)=>p(Y,X)?void 0:R(`Not ours: service ${X.tenant}: ${EX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
Y6=({tenant:X,cluster:Y})=>R(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
Q6=({tenant:X,cluster:Y})=>R(`Tenant ${X} on cluster ${Y} is being removed: its service was deleted, and its tasks are stopping.`,"deploy-tenant waits until the service is gone and makes the tenant anew; remove-tenant removes what is left of it."),
J6=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:R(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
XY=X=>X?.status==="DRAINING",
Z6=X=>{let{deployments:Y=[],desiredCount:Q=0,runningCount:J=0}=X,Z=Y.find(_=>_.status==="PRIMARY");return XY(X)?"removing":Z?.rolloutState==="FAILED"?"failed":Q===0&&J===0?"stopped":Y.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":J<Q?"degraded":"steady"},
o3=5,
_6=X=>R(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
r3=async(X,Y)=>{let[Q]=await KX(X,[Y]);if(Q===void 0)throw _6(Y);return Q},
U6=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:S(r3(X,Y))};
let Z=await h8(X),_=new Map(Z.length>o3||Q===void 0?[]:Z.map(H=>[H,S(i(X,y8(H),[Q]))])),U=(await KX(X,Z)).filter(({tags:H})=>H[J.cluster]!==void 0),V=U.filter(H=>H.tags[J.default]!==void 0),[W,j]=U.length===1?U:V;
if(W!==void 0&&j===void 0){let H=_.get(W.arn);return{name:W.name,cluster:Promise.resolve(W),...H===void 0?{}:{services:H}}}
let F=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(H=>H.name).sort().join(", ")}), and ${V.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw c([{pointer:"/cluster",message:F,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
s3=async({feed:X,signal:Y},Q,J)=>{let{service:Z}=await X.look({cluster:Q,serviceName:J},{signal:Y});return new Map(Z===void 0?[]:[[J,Z]])},
V6=async(
X,
{name:Y,cluster:Q},
J)=>{let Z={tenant:Y,service:"web"},_=Q===void 0?S(X.firstCall.then(()=>BY(X))):void 0,{serviceName:U}=FX({...Z,cluster:""}),{name:V,cluster:W,services:j}=await U6(X,Q,U,u),F=j??(J===void 0?void 0:S(s3(J,V,U)));return{identity:{...Z,cluster:V},place:{clusterName:V,cluster:W,services:F,zones:_}}},
W6=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw K(Q,"ClusterNotFound")?_6(X):Q}},
mY=async(
X,
Y,
Q,
J)=>{
let Z=J==="as-if-gone",{identity:_,place:U}=await V6(X,Y,Z?void 0:J),V=Z?{...U,services:Promise.resolve(new Map)}:U,W=bY(_,Q),j=await W6(V,x4(X,V,[W])),F=j.tenants.get(W.key);
if(F===void 0)throw new Error(`tenant ${W.key} was not read`);
let H=J6(j,Y.accountId);
if(H!==void 0)throw H;
return{identity:_,names:W.names,query:W,snapshot:j,found:F}},
I=r0(),
o=({isNew:X})=>X?"new tenant":"missing: made again",
gY=(
X,
Y)=>{
let Q=[],J=new Set;
for(let U of Y){let V=X.filter(W=>U.includes(W)&&!J.has(W)).slice(0,5);for(let W of V)J.add(W);Q.push(V)}
for(let U of X.filter(V=>!J.has(V))){let V=Q.find(W=>W.length<5);V===void 0?Q.push([U]):V.push(U)}
let[Z,..._]=Q;
return Z?.length===0&&Z.push(..._.findLast(U=>U.length>0)?.splice(0)??[]),Q.map(U=>X.filter(V=>U.includes(V)))},
j6=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
F6=X=>[{Type:"forward",TargetGroupArn:X}],
_X=X=>X===0?"listenerRule":`listenerRule.${X+1}`,
n3=(
{context:X,seat:Y,...Q},
J,
Z)=>(
{resource:"listenerRule",name:Z[0]??"",action:"create",reason:J>0&&!X.isNew?"":o(X),fields:[{pointer:"/hosts",to:Z}],operations:[I("createRule",_X(J),{ListenerArn:Y.listenerArn,Priority:Y.priorities[J],Conditions:j6(Z),Actions:F6(Q.targetGroupArn??""),Tags:Object.entries(X.tags).map(([_,U])=>({Key:_,Value:U}))},{references:Q.references})]}),
t3=({removals:X},Y,{rule:Q})=>({resource:"listenerRule",name:O(Q)[0]??"",action:"remove",reason:"its hosts are gone, or stand in another rule",fields:[{pointer:"/hosts",from:O(Q)}],operations:[I("deleteRule",`${_X(Y)}.remove`,{arn:Q.RuleArn??""},{after:X})]}),
e3=({context:{found:X},targetGroupArn:Y},{rule:Q})=>{let J=d(Q),Z=M4(X);return Y!==void 0&&J.includes(Y)&&J.every(_=>Z.some(U=>U===sX(X.targetGroups,_)))},
X5=(
X,
Y,
Q,
J)=>{
let{context:Z,side:_,targetGroupArn:U,references:V,removals:W}=X,{rule:j}=Q,F=O(j),H=e3(X,Q),$=BX([...F].sort(),[...J].sort());
if($&&H)return;
let E={pointer:"/targetGroup",to:_.targetGroup?.description.TargetGroupName??Z.names.targetGroups[_.slot]};
return{resource:"listenerRule",name:J[0]??"",action:"update",reason:H?"":"not linked with the target group: put back",fields:[...$?[]:[{pointer:"/hosts",from:F,to:J}],...H?[]:[E]],operations:[I("modifyRule",_X(Y),{RuleArn:j.RuleArn,...$?{}:{Conditions:j6(J)},...H?{}:{Actions:F6(U??"")}},{references:H?[]:V,after:W})]}},
Y5=X=>{
let{found:Y,settings:Q,seat:J}=X;
if(!b(Q)||J===void 0)return[];
let Z=y(Y),_=JX(Z),U=_.map(({rule:j})=>O(j)),V=Z.targetGroup?.description.TargetGroupArn,W={context:X,seat:J,side:Z,targetGroupArn:V,references:V===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[],removals:U.flat().map((j,F)=>`record.remove.${F}`)};
return gY(Q.hosts,U).flatMap((j,F)=>{let H=_[F];return H===void 0?[n3(W,F,j)]:j.length===0?[t3(W,F,H)]:X5(W,F,H,j)??[]})},
Q5=({seat:X,settings:Y,found:Q})=>{let J=X?.priorities.length??0;return J<2||J<=JX(y(Q)).length?[]:[`${Y.hosts.length} hosts take ${J} listener rules, five hosts each: a load balancer has 100 rules for all of its tenants, unless its quota was raised`]},
pY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
xX=(X,Y)=>X.SetIdentifier===void 0&&pY(X.AliasTarget?.DNSName)===pY(Y.dnsName),
J5=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):pY(X.AliasTarget.DNSName),
Z5=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
H6=X=>X.dualStack?["A","AAAA"]:["A"],
_5=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(U=>U.Name===X),Z=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!xX(U,Q)),[_]=Z;
if(_!==void 0&&(!Y.run.adopt||_.SetIdentifier!==void 0))throw R(`The ${_.Type} record of ${X} points elsewhere: ${J5(_)}.`,_.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...H6(Q).filter(U=>!J.some(V=>V.Type===U&&xX(V,Q))).map(U=>({Action:"CREATE",ResourceRecordSet:Z5(X,U,Q)}))]},
U5=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(U=>U.Name===J&&xX(U,Y)).map(U=>U.Type),_=H6(Y).filter(U=>!Z.includes(U));if(_.length>0)throw R(`dns is wildcard, but ${J} has no alias ${_.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
$6=(X,Y,Q)=>{let J=new Map;for(let Z of X){let _=Q(Z);if(_.length===0)continue;let{id:U}=n0(Z,Y.zones);J.set(U,[...J.get(U)??[],..._])}return J},
E6=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
V5=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,_=JX(y(Q)),U=Z.dns==="record"?_.flatMap(({rule:F})=>O(F)):[],V=Q.rules.filter(F=>!_.includes(F)).flatMap(F=>O(F.rule)),W=[...J.dns==="record"?J.hosts:[],...V],j=U.filter(F=>!W.includes(F));
return[...$6(j,X,F=>Q.records.filter(H=>H.Name===F&&xX(H,Y)).map(H=>({Action:"DELETE",ResourceRecordSet:H})))].map(([F,H],$)=>({resource:"record",name:E6(H),action:"remove",reason:"",fields:[{pointer:"/hosts",from:j}],operations:[I("changeRecords",`record.remove.${$}`,{zoneId:F,changes:H})]}))},
W5=X=>{
let{settings:Y,front:Q}=X;
if(!b(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&U5(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let _ of J)n0(_,X.zones);
let Z=$6(J,X,_=>_5(_,X,Q));
return[
...V5(X,Q),
...[...Z].map(([_,U],V)=>({resource:"record",name:E6(U),action:"create",reason:o(X),fields:U.filter(W=>W.Action==="CREATE").map(W=>({pointer:`/${W.ResourceRecordSet?.Type}/${W.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[I("changeRecords",`record.${V}`,{zoneId:_,changes:U},{after:X.seat?.priorities.map((W,j)=>_X(j))??[]})]}))]},
uY=X=>X!==null&&typeof X=="object",
dY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>dY(`${X}/${J}`,Q)):uY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,dY(X+t(Q),J)])):Y,
M6=(X,Y,Q)=>BX(Y,Q)?[]:Q===void 0||!uY(Y)||!uY(Q)?[[X,dY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>M6(X+t(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
B6=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let _={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=F4(_,{names:Q,region:J.region,fargate:FY(Y,J),present:void 0});return Object.fromEntries(M6("",RY(Z),RY(U)))},
j5=new Set(["environment"]),
z6=X=>X===void 0||/^(arn:|\/)/.test(String(X)),
F5=X=>X.pointer.startsWith("/secrets/")&&!(z6(X.from)&&z6(X.to))?{...X,secret:!0}:X,
l=(X,Y,Q)=>a0(X,Y,Q,j5).map(F5),
lY=["logRetentionInDays"],
H5=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,_=J.logRetentionInDays,U=W=>I("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:_},{after:W});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:o(X),fields:l(lY,{},J),operations:[I("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let V=l(lY,Z,J);
return V.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:V,operations:[U([])]}]},
$5=X=>({logRetentionInDays:X.retentionInDays}),
MX=["scaleOut","scaleIn"],
L6={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
YY=(X,Y)=>{let Q=X[B.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
P6=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:_})=>X===void 0||YY(Y,X.desiredCount)!==void 0?{resourceId:Q?_:void 0,marks:{[B.halted]:String(J??Z)}}:void 0,
cY="deregistration_delay.timeout_seconds",
iY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
N6={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
K6=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==cY&&!(Y in iY)&&N6[Y]!==Q)),
I6=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
q6=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
QY=X=>[...X].sort((Y,Q)=>e(Y)<e(Q)?-1:1),
E5=({portMappings:X,networkMode:Y})=>{let Q=Y==="awsvpc"||Y==="host",J=(X??[]).map(({containerPort:Z,hostPort:_=0,protocol:U})=>({containerPort:Z,..._===0||Q?{}:{hostPort:_},...U==="udp"?{protocol:U}:{}}));return QY(J)},
D6=X=>X?.stepAdjustments===void 0?X:{...X,stepAdjustments:[...X.stepAdjustments].sort((Y,Q)=>(Y.metricIntervalLowerBound??-1/0)-(Q.metricIntervalLowerBound??-1/0))},
r=X=>{
let Y=!b(X),Q=q6(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:QY(Q)},
...X.subnets===void 0?{}:{subnets:QY(X.subnets)},
...X.securityGroups===void 0?{}:{securityGroups:QY(X.securityGroups)},
...X.portMappings===void 0?{}:{portMappings:E5(X)},
...X.scaleOut===void 0?{}:{scaleOut:D6(X.scaleOut)},
...X.scaleIn===void 0?{}:{scaleIn:D6(X.scaleIn)},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:K6(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
aY=X=>({[B.loadBalancer]:X.loadBalancer,[B.dns]:X.dns,[B.scaling]:X.scaling?"on":"off",[B.protected]:X.protected?"on":"off",...X.hosts.length===0?{}:{[B.hosts]:C9(X.hosts)}}),
M5=(
X,
Y,
Q)=>{
let J=X.networkConfiguration?.awsvpcConfiguration,Z=(X.loadBalancers??[]).length>0,_=q6(X.capacityProviderStrategy),{hosts:U,isComplete:V}=HX(Y),W=Y[B.dns];
return{
desiredCount:YY(Y,X.desiredCount)??X.desiredCount,
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
tags:{...jY(Y)}}},
B5=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
z5=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
R6=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
L5=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,_=R6(X,Y),{cooldown:U,stepAdjustments:V}=J[Y],W=F=>{let{cooldown:H,stepAdjustments:$}=r(F)[Y]??{};return{[Y]:{cooldown:H,stepAdjustments:$}}},j=l([Y],_===void 0?{}:W(Z),W(J));
return _!==void 0&&j.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:_===void 0?"create":"update",reason:_===void 0?o(X):"",fields:j,operations:[I("putScalingPolicy",`policy.${Y}`,{...L6,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:B5(V)}},{after:["scalableTarget"]})]}]},
G6={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
S6=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
C6=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
P5=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:_,evaluationPeriods:U}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${G6[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:C6(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:G6[Y].comparison,Threshold:Z,Period:_,EvaluationPeriods:U,TreatMissingData:"missing"}},
N5=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
_=S6(X,Y),
U=R6(X,Y)?.PolicyARN,
V=M=>{let{threshold:z,period:q,evaluationPeriods:L}=M[Y]??{};return{[Y]:{threshold:z,period:q,evaluationPeriods:L}}},
W=l([Y],_===void 0?{}:V(Z),V(J)),
j=P5(X,Y),
F=_?.AlarmActions??[],
H=U!==void 0&&F.includes(U)&&_?.ActionsEnabled!==!1,
$=_!==void 0&&_.MetricName===j.MetricName&&_.Namespace===j.Namespace&&_.ComparisonOperator===j.ComparisonOperator&&BX([..._.Dimensions??[]].map(M=>`${M.Name}=${M.Value}`).sort(),C6(X).map(M=>`${M.Name}=${M.Value}`).sort());
if(_!==void 0&&H&&$&&W.length===0)return[];
let E=F.filter(M=>M!==U&&!M.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:Q.alarms[Y],
action:_===void 0?"create":"update",
reason:_===void 0?o(X):H&&$?"":"not linked with its policy: put back",
fields:[...W,...H||_===void 0?[]:[{pointer:"/alarmActions",to:Q.policies[Y]}]],
operations:[
I(
"putMetricAlarm",
`alarm.${Y}`,
{...j,ActionsEnabled:!0,AlarmActions:[U??"",...E],..._?.OKActions===void 0?{}:{OKActions:_.OKActions},..._?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:_.InsufficientDataActions},..._===void 0?{Tags:Object.entries(X.tags).map(([M,z])=>({Key:M,Value:z}))}:{}},
U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
K5=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
oY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[B.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
O6=({service:X,serviceTags:Y})=>oY(Y)!==void 0&&X?.desiredCount===0,
T6=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
I5=X=>T6.every(Y=>X?.SuspendedState?.[Y]===!0),
A6=X=>Object.fromEntries(T6.map(Y=>[Y,X])),
q5=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
b6=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=oY(Y.serviceTags),_=O6(Y),U=Y.service?.desiredCount??0,V=J?.suspended??Z?.suspended??I5(Y.scalableTarget);
if(J?.state===void 0?_:J.state==="stopped"){let F=_?Z?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:K5({desiredCount:Q.scaling?F:Q.desiredCount??F,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&V})}}
let W=X.of==="settings"&&YY(Y.serviceTags,Y.service?.desiredCount)!==void 0,j=_&&Z!==void 0?q5(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:W?!1:Z===void 0&&J?.suspended===void 0?void 0:V,desiredCount:Q.scaling?J?.desiredCount??j:_?Q.desiredCount:void 0,tag:void 0}},
D5=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[B.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",_=U=>U??"running";return{fields:[{pointer:"/state",from:_(J),to:_(Q)}],operations:[Q===void 0?I("tagEcsResource","service.state",{arn:Z,set:{},remove:[B.state]},{after:["service","scalableTarget"]}):I("tagEcsResource","service.state",{arn:Z,set:{[B.state]:Q},remove:[]})]}},
R5=["minCount","maxCount"],
G5=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=A6(Y.suspended);return Object.entries(J).some(([Z,_])=>(Q[Z]??!1)!==_)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
S5=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,_=Z.scalableTarget,U={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},V=_===void 0?{}:{minCount:_.MinCapacity,maxCount:_.MaxCapacity},W=G5(X),j=[...l(R5,V,U),...W];
return _!==void 0&&j.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:_===void 0?"create":"update",reason:_===void 0?o(X):"",fields:j,operations:[I("registerScalableTarget","scalableTarget",{...L6,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...W.length===0||J.suspended===void 0?{}:{SuspendedState:A6(J.suspended)},..._===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
C5=X=>{
let{names:Y,found:Q}=X,J=MX.flatMap(Z=>S6(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[I("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[I("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
x6=X=>X.settings.scaling?[...S5(X),...MX.flatMap(Y=>L5(X,Y)),...MX.flatMap(Y=>N5(X,Y))]:C5(X),
O5=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:z5(Q.StepAdjustments)}}},
T5=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(MX.map(Q=>[Q,O5(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
JY=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
A5=X=>({...iY,[cY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
w6=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
rY=X=>X.networkMode==="awsvpc"?"ip":"instance",
b5=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
x5=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:_}=X;
if(!b(J)||_===void 0)return[];
let U=A5(J),{slot:V,targetGroup:W}=y(Q),j=Y.targetGroups[V];
if(
W===void 0)return[{resource:"targetGroup",name:j,action:"create",reason:o(X),fields:l(JY,{},J),operations:[I("createTargetGroup","targetGroup",{Name:j,Protocol:"HTTP",Port:80,VpcId:_.vpcId,TargetType:rY(J),HealthCheckProtocol:"HTTP",...w6(J),Tags:Object.entries(X.tags).map(([L,P])=>({Key:L,Value:P}))}),I("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:F,attributes:H}=W,$=F.TargetGroupArn??"";
if(F.TargetType!==rY(J))throw R(`networkMode ${J.networkMode} needs a target group of type ${rY(J)}; that of the tenant is of type ${F.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let E=Object.fromEntries(Object.entries(N6).filter(([L])=>L in H)),M=b5({...E,...U},H),z=[...l(JY,r(Z),r(J)),...Object.keys(iY).filter(L=>L in M).map(L=>({pointer:`/targetGroupAttributes/${L}`,from:H[L],to:U[L]}))];
if(z.length===0)return[];
let q=l(JY.slice(0,6),Z,J);
return[{resource:"targetGroup",name:F.TargetGroupName??j,action:"update",reason:"",fields:z,operations:[...q.length===0?[]:[I("modifyTargetGroup","targetGroup",{TargetGroupArn:$,...w6(J)})],...Object.keys(M).length===0?[]:[I("modifyTargetGroupAttributes","targetGroup.attributes",{arn:$,attributes:M})]]}]},
w5=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[cY]??300),
targetGroupAttributes:K6(Y)}),
k5=(X,Y)=>{let Q=HX(Y).hosts.filter(J=>X.includes(J));return[...Q,...X.filter(J=>!Q.includes(J))]},
k6=(
X,
Y)=>{
let Q=y(X),{targetGroup:J}=Q,Z=k5(JX(Q).flatMap(({rule:W})=>O(W)),X.serviceTags),_=X.service===void 0?{}:M5(X.service,X.serviceTags,k4(X)),U=T5(X,Y),V=oY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:SY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:$5(X.logGroup),
...J===void 0?{}:w5(J.description,J.attributes),
...U,
scaling:X.scalableTarget!==void 0,
..._,
...V!==void 0&&O6(X)?{desiredCount:V.desiredCount}:{},
...V?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:V.minCount},
...Z.length===0?{}:{hosts:Z}}},
y6=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(K(Z,"TargetGroupNotFound"))return[];throw Z}},
y5=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
sY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,_]of Object.entries(X.tags).sort()){
if(!Z.startsWith(u.defaultPrefix))continue;
let U=`/${Z.slice(u.defaultPrefix.length)}`,[V=""]=K7(U),W=Y(U);
if(!I7.includes(V)||W===void 0||W==="object"||W==="map"||W==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let j=y5(_,W);
j===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${_}, which is no ${W}.`,hint:"Remove or correct the tag."}):Q=q7(Q,U,j)}
return{settings:Q,problems:J}},
h6={lg:{resource:"logGroup",settings:lY},tg:{resource:"targetGroup",settings:JY},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...I6,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:MX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:MX,parts:["threshold","period","evaluationPeriods"]}},
h5=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
v5=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
v6=(
X,
Y)=>{
let Q=r(X),J=!b(Q),Z=new Map;
Y!==void 0&&Z.set("td",rX(Y).slice(0,6));
for(let[_,{settings:U,parts:V}]of Object.entries(h6)){if(J&&(_==="tg"||_==="lr")||Q.scaling===!1&&(_==="st"||_==="sp"||_==="al"))continue;let W=Object.fromEntries(U.map(j=>[j,j==="hosts"?[...Q.hosts??[]].sort():v5(Q[j],V)]).filter(([,j])=>!h5(j)));Z.set(_,WX(e(W),6))}
return Z},
f5=(X,Y,Q)=>[X,...[...v6(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
nY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
f6=X=>X==="td"?"taskDefinition":h6[X]?.resource??"service",
m5=(X,Y,Q)=>{let J=new Map(nY(Y)),[Z=""]=X.split(" "),_=nY(X).map(([U,V])=>{let W=Q.has(f6(U))?J.get(U):void 0;return`${U}=${W??V}`});return[Z,..._].join(" ")},
g5=({settings:X,definition:Y,definitionDigest:Q,applied:J})=>{if(J===void 0)return[];let Z=nY(J),_=v6(X,Y),U=[];for(let[V,W]of Z)_.get(V)!==W&&(V==="td"&&Q!==void 0||U.push(f6(V)));return U},
m6=new Set(["taskDefinition","logGroup"]),
p5=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:_}=Z.beforeDeploy??{};
if(_===void 0)return[...Y];
let U=Y.filter(({resource:F})=>m6.has(F)),
V=Y.filter(({resource:F})=>!m6.has(F)),
W={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:_}],operations:[I("runTask","beforeDeploy",N3(X,_,Q),{after:U.flatMap(F=>F.operations.map(H=>H.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
j=V.map(F=>({...F,operations:F.operations.map(H=>({...H,after:[...H.after,"beforeDeploy"]}))}));
return[...U,W,...j]},
u5=({cluster:X,front:Y})=>Y?.listenerArn===X.tags[u.listener]?l8(X.tags[u.certificateNames]):void 0,
d5=(X,Y,Q)=>{if(X.run.requireCertificate!==!0)return;let J=X.settings.hosts.join(", ");if(X.front?.scheme!=="https")throw R(`requireCertificate: the listener speaks HTTP, so that no certificate covers ${J}.`,"create-cluster with certificateArn serves all tenants by HTTPS.");if(Y===void 0)throw R(`requireCertificate: it is not known which names the listener's certificates cover, and whether ${J} is among them.`,"create-cluster with the cluster\u2019s name alone reads them; certificates that are not of ACM cannot be read.");if(Q.length>0)throw R(`requireCertificate: no certificate of the listener covers ${Q.join(", ")}; they cover ${Y.join(", ")}.`,"Add a certificate to the listener, and run create-cluster with the cluster\u2019s name alone.")},
l5=X=>{let{settings:Y,front:Q}=X;if(!b(Y))return[];let J=u5(X),Z=J===void 0?[]:Y.hosts.filter(_=>!c8(_,J));return d5(X,J,Z),Q?.scheme!=="https"||J===void 0?[]:Z.map(_=>`no certificate of the listener covers ${_}, and browsers warn of it: they cover ${J.join(", ")}; add one to the listener, and run create-cluster with the cluster\u2019s name alone`)},
c5=({settings:X,run:Y})=>{let{entryPoint:Q,command:J}=X,Z=Y.beforeDeploy?.command??[],_=Q.length>0&&!E0(Q);return[["entryPoint",Q],..._?[]:[["command",J],["beforeDeploy.command",Z]]].filter(([,U])=>E0(U)).map(([U,V])=>v4(U,V))},
i5={month:3.65,region:"us-east-1",date:"February 2024"},
ZY=X=>X.toFixed(2),
a5=({scaling:X,minCount:Y,maxCount:Q,desiredCount:J=0})=>{let[Z,_]=X?[Y,Q]:[J,J],{month:U,region:V,date:W}=i5,j=Z===_?ZY(Z*U):`${ZY(Z*U)} to ${ZY(_*U)}`;return`about ${ZY(U)} USD a month each, ${j} USD for ${Z===_?Z:`${Z} to ${_}`} tasks (an estimate made here, by AWS's list price in ${V} of ${W})`},
o5="networkMode awsvpc on EC2 takes a network interface of the instance for each task: small instance types have room for two or three tasks, whatever memory is free; trunking (the account setting awsvpcTrunking, for instances that start after it) raises that",
r5=({settings:X,cluster:Y,fargate:Q,present:J,isNew:Z})=>{if(X.networkMode!=="awsvpc")return[];let _=x7(X.subnets,Y),U=(X.subnets??[]).join(", ");return Q?X.assignPublicIp==="ENABLED"?J.assignPublicIp==="ENABLED"?[]:[`tasks get a public IPv4 address: ${a5(X)}; assignPublicIp: DISABLED needs a NAT gateway`]:_?[`assignPublicIp is DISABLED, and the only way out of ${U} is an internet gateway: tasks cannot pull an image without a public address; assignPublicIp: ENABLED, subnets with a NAT gateway, or VPC endpoints for ECR (api and dkr), S3 and CloudWatch Logs`]:[]:[...Z||J.networkMode!=="awsvpc"?[o5]:[],..._?[`networkMode awsvpc on EC2 gives tasks no public address, and the only way out of ${U} is an internet gateway: the app reaches nothing outside the VPC; choose subnets with a NAT gateway, or networkMode bridge`]:[]]},
s5=class{
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
g6=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
tY=({found:X,scope:Y})=>Y.of==="settings"&&YY(X.serviceTags,X.service?.desiredCount)!==void 0,
p6=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||tY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
n5=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...w4(X.context.settings)})},
t5=({service:X,context:Y,input:Q,fields:J})=>{X.availabilityZoneRebalancing!=="ENABLED"||wY(Y.settings)||(Q.availabilityZoneRebalancing="DISABLED",J.push({pointer:"/availabilityZoneRebalancing",from:"ENABLED",to:"DISABLED"}))},
e5=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
XQ=X=>{let{settings:Y}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],X.input.forceNewDeployment=!0)},
YQ=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=xY(X.context.settings))},
QQ=(X,Y)=>BX((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
JQ=X=>X.flatMap(({targetGroupArn:Y})=>Y===void 0?[]:p0(Y)).join(", "),
u6=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=kY(X.context);if(!(Z.length===0&&QQ(X.service,J))){if(!X.changed("containerPort")){let{slot:_,targetGroup:U}=y(Y),V=U===void 0?Q.targetGroups[_]:void 0;X.fields.push({pointer:"/loadBalancers",to:V??JQ(J)})}X.input.loadBalancers=J,X.references.push(...Z)}},
ZQ={settings:[g6,p6,n5,t5,e5,XQ,YQ,u6],scaling:[p6],revision:[g6,u6],restart:[]},
_Q=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
UQ=(X,Y)=>{let{scope:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":_Q(Y)?"the last deployment failed":tY(X)?"the first deployment failed, and its service was scaled to zero":void 0},
VQ="asked for; ECS changes the capacity provider strategy only with a new deployment",
WQ=(
X,
Y,
Q)=>{
let{names:J,scope:Z,found:_,state:U}=X,V=new s5(X,Y,Q);
for(let q of ZQ[Z.of])q(V);
let{input:W,fields:j,references:F}=V,H=UQ(X,Y),$=H!==void 0&&j.length===0;
H!==void 0&&(W.forceNewDeployment=!0),$&&j.push(tY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let E=I("updateService","service",W.forceNewDeployment===!0?{...W,deploymentBefore:Y.deployments?.[0]?.id}:W,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:F}),M=j.length===0?[]:[E],z=Z.of==="settings"||Z.of==="scaling"?D5(_,U):void 0;
return j.push(...z?.fields??[]),j.length===0?[]:[{resource:"service",name:J.serviceName,action:$?"deploy":"update",reason:$?H:W.capacityProviderStrategy===void 0?"":VQ,fields:j,operations:[...M,...z?.operations??[]]}]},
jQ=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"binpack",field:"memory"}],
FQ=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:_,run:U,fargate:V}=X,{loadBalancers:W,references:j,tags:F}=kY(X),H=xY(J),$={...X.tags,...aY(J),...F,[B.run]:U.lease},E=Object.entries($).map(([q,L])=>({key:q,value:L})),M=b(J),z=M&&y(_).rule===void 0;
return z&&E.push({key:B.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:o(X),
fields:[...l(I6,{},{...J,desiredCount:J.desiredCount}),...wY(J)?[]:[{pointer:"/availabilityZoneRebalancing",to:"DISABLED"}]],
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
deploymentConfiguration:w4(J),
...wY(J)?{}:{availabilityZoneRebalancing:"DISABLED"},
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:E,
...M?{loadBalancers:W,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...H===void 0?{}:{networkConfiguration:H},
...V?{}:{placementStrategy:jQ},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...j,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...z?[{pointer:`/tags/${E.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
d6=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[FQ(X,Y)];if(b(X.present)&&!b(X.settings))throw R(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw R(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return WQ(X,Q,Y)},
HQ=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...aY(Q),...kY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([_,U])=>Y.serviceTags[_]!==U))},
$Q=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
EQ=(X,Y)=>Object.keys(jY(Y)).filter(Q=>!Object.hasOwn(X,Q)),
MQ=(X,Y)=>[B.hosts,B.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
wX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
eY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${t(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
X0=(X,Y,Q)=>({arn:X??"",set:$Q(Y,Q),remove:EQ(Y,Q)}),
BQ=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=X0(Q.taskDefinitionArn,X,J);return wX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:eY(X,J,Z),operations:[I("tagEcsResource","taskDefinition.tags",Z)]}]},
zQ=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
LQ=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:_}=X,
{service:U,logGroup:V,scalableTarget:W,alarms:j}=J,
F=y(J),
{targetGroup:H}=F,
$=new Set(Q.flatMap(D=>D.operations.map(N=>N.kind==="deleteRule"?N.input.arn:void 0))),
E=[],
M=[],
z=(D,N,C,h=[])=>{wX(C)||E.push(I(D,N,C,{after:h}))},
q=X0(U?.serviceArn,Z,J.serviceTags),
L={arn:U?.serviceArn??"",set:U===void 0?{}:HQ(X),remove:[...q.remove,...MQ(aY(_),J.serviceTags)]};
M.push(...eY({...Z,...L.set},J.serviceTags,L));
let P=(D,N,C,h)=>{let f=X0(C,Z,h);!wX(f)&&wX(L)&&M.push(...eY(Z,h,f)),z(D,N,f)};
H!==void 0&&P("tagElbResource","targetGroup.tags",H.description.TargetGroupArn,H.tags);
for(let[D,{rule:N,tags:C}]of JX(F).entries())$.has(N.RuleArn)||P("tagElbResource",`${_X(D)}.tags`,N.RuleArn,C);
if(
Y!==void 0&&P("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),V?.tags!==void 0&&P("tagLogGroup","logGroup.tags",V.arn,V.tags),U===void 0||!wX(q)){let D=C=>({arn:C??"",set:Z,remove:q.remove});V!==void 0&&V.tags===void 0&&z("tagLogGroup","logGroup.tags",D(V.arn));let N=zQ(Q);W?.ScalableTargetARN!==void 0&&!N.has(W.ResourceId)&&z("tagScalableTarget","scalableTarget.tags",D(W.ScalableTargetARN));for(let[C,h]of j.entries())N.has(h.AlarmName)||z("tagAlarm",`alarm.${C}.tags`,D(h.AlarmArn))}
let G=E.map(D=>D.id);
L.remove.includes(B.halted)&&G.push("service","scalableTarget");
for(let D of Q)D.resource==="record"&&D.action==="remove"&&G.push(...D.operations.map(N=>N.id));
return Q.some(D=>D.operations.some(N=>N.kind==="createRule"&&N.id===_X(0)))&&U!==void 0?E.push(I("tagEcsResource","service.tags",{...L,set:{...L.set,[B.rule]:""}},{after:G,references:[{pointer:t("set",B.rule),operation:_X(0)}]})):z("tagEcsResource","service.tags",L,G),E.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:M,operations:E}]},
PQ=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
l6=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
NQ=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:l6(X),Z=PQ(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
KQ=X=>{
let{settings:Y,state:Q,fargate:J}=X,Z=Y.portMappings.flatMap(({containerPort:W,hostPort:j=0})=>Y.networkMode==="host"?W:j===0?[]:j),_=Q.stopped?0:l6(X),U=Math.ceil(Y.minimumHealthyPercent*_/100);
if(J||Y.networkMode==="awsvpc"||Z.length===0||_===0||U<_)return[];
let V=Math.floor(100*(_-1)/_);
return[`port ${Z.join(", ")} of the host is fixed: there is room for one copy on an instance, and minimumHealthyPercent ${Y.minimumHealthyPercent} lets no old task stop before a new one runs: each deployment needs an instance without one; minimumHealthyPercent ${V} stops an old task first, and a dynamic host port (hostPort 0) needs neither`]},
IQ=new Set(["/*","*"]),
qQ=X=>X.Field==="host-header"||X.Field==="path-pattern"&&(X.PathPatternConfig?.Values??X.Values??[]).some(Y=>IQ.has(Y)),
DQ=(X,Y)=>{let Q=X.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");return new RegExp(`^${Q}$`).test(Y)},
RQ=(X,Y)=>{let Q=X.Conditions??[];return Q.every(qQ)?Q.some(({Field:J})=>J==="host-header")?Y.filter(J=>O(X).some(Z=>DQ(Z,J.toLowerCase()))):[...Y]:[]},
GQ=(
{settings:X,seat:Y,front:Q,found:J})=>{
if(!b(X)||Y===void 0||Q===void 0)return[];
let Z=JX(y(J)).map(({rule:V})=>O(V)),_=new Map(gY(X.hosts,Z).flatMap((V,W)=>V.map(j=>[j,Y.priorities[W]??0]))),U=new Set(J.rules.map(({rule:V})=>V.RuleArn));
return Q.rules.flatMap(V=>{if(U.has(V.RuleArn))return[];let W=X.hosts.filter(F=>Number(V.Priority)<(_.get(F)??0)),j=RQ(V,W);return j.length===0?[]:[`listener rule ${V.RuleArn?.replace(/^.*:listener-rule\//,"")} (priority ${V.Priority}) stands before the tenant\u2019s (priority ${_.get(j[0]??"")}) and takes every request of ${j.join(", ")}: the tenant gets none`]})},
SQ=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:_,fargate:U,isNew:V,run:W}=X,j=F4(J,{names:Y,region:_.region,fargate:U,present:V?void 0:Q.taskDefinition?.definition});
for(let M of[Q.taskDefinition,Q.newestTaskDefinition])if(M!==void 0&&!GY(M)&&P9(M,j))return{wanted:j,arn:M.definition.taskDefinitionArn,found:M,changes:[]};
let F={...X.tags,[B.digest]:rX(j),...W.build===void 0?{}:{[B.build]:vX(W.build)}},H=D7(J,j);
if(H!==void 0)throw c([H]);
let $=Q.taskDefinition!==void 0&&GY(Q.taskDefinition),E={resource:"taskDefinition",name:Y.family,action:"create",reason:V?o(X):$?"the revision that runs was deregistered: ECS starts no new task with it":"",fields:l($9,V?{}:r(Z),r(J)),operations:[I("registerTaskDefinition","taskDefinition",{...j,tags:Object.entries(F).map(([M,z])=>({key:M,value:z}))})]};
return{wanted:j,arn:void 0,found:void 0,changes:[E]}},
CQ=(X,Y,Q)=>{let{settings:J,present:Z,isNew:_,run:U}=X,{image:V}=J;if(V.includes("@"))return[];let W=/:([^:/]+)$/.exec(V)?.[1];return[...W===void 0||W==="latest"?[`image ${V} ${W===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!_&&Z.image===V&&!Q&&!U.forceNewDeployment?[`nothing deployed: image ${V} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
OQ=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
TQ=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>OQ.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
AQ=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return b(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
c6=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
bQ=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
xQ=X=>WX(e(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:_,from:U,to:V})=>({pointer:_,from:U,to:V}))}))),16),
wQ=({scope:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
kQ=(X,Y)=>{let Q=[...Y.changes,...H5(X),...x5(X),...Y5(X),...d6(X,Y.arn),...W5(X),...x6(X)],J=[...Q,...LQ(X,Y.found,Q)];return J.some(Z=>Z.operations.some(c6))?p5(X,J,Y.arn):J},
yQ=(X,Y)=>[...d6(X,Y.arn),...X.scope.of==="scaling"&&X.settings.scaling?x6(X):[],...X.scope.of==="revision"?BQ(X,X.scope.revision):[]],
hQ=(X,{wanted:Y},Q)=>{let{scope:J,run:Z,settings:_,found:U}=X,V=f5(Z.version,_,Y),W=U.serviceTags[B.applied];return J.of==="settings"||W===void 0?V:m5(V,W,Q)},
vQ=({identity:X,scope:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
i6=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,scope:Z}=X,
_=Z.of==="settings"?SQ(X):wQ(X),
U=bQ(Z.of==="settings"?kQ(X,_):yQ(X,_)),
V=Q.serviceTags[B.applied],
W=new Set(g5({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[B.digest],applied:V})),
j=new Set(U.map($=>$.resource)),
F=U.some($=>$.operations.some(c6)),
H=U.map($=>({...$,reason:$.reason||(W.has($.resource)?"changed by others since our last run":"asked for")}));
return{
planId:xQ(U),
stages:H.length===0?[]:[{changes:H,until:"steady"}],
changes:H,
drift:[...W].map($=>({resource:$,kept:!j.has($)})),
warnings:[...vQ(X),...NQ(X),...Q5(X),...Z.of==="settings"?[...c5(X),...KQ(X)]:[],...Z.of==="settings"?[...CQ(X,Y,F),...TQ(X),...AQ(X),...r5(X),...GQ(X),...l5(X)]:[]],
taskDefinitionArn:_.arn,
applied:hQ(X,_,W)}},
Y0=X=>M0[R7(X,M0)??""]?.type,
_Y={from:1e4,to:39999},
fQ=(X,Y)=>{let Q=_Y.to-_Y.from+1,J=Number.parseInt(WX(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let _=_Y.from+(J+Z)%Q;if(!Y.has(_))return _}},
a6=100,
mQ=X=>Number(X.Priority)>=_Y.from&&X.Conditions?.length===1?O(X).map(Y=>[Y,Number(X.Priority)]):[],
gQ=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(d)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(mQ).sort(([,Z],[,_])=>_-Z))}])),
pQ=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
uQ=({priorities:X},Y)=>{let Q=fQ(Y,X);if(Q===void 0)throw R("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
dQ=(X,Y,Q)=>{let J=new Set(X.priorities);return Y.map(([Z=""],_)=>{let U=Q[_]?.rule,V=U===void 0?uQ({priorities:J},Z):Number(U.Priority);return J.add(V),V})},
lQ=(X,Y,{hosts:Q})=>{let J=Y.flatMap(O);for(let Z of X){let _=J.includes(Z)?void 0:Q.get(Z);if(_!==void 0)throw R(`Not ours: ${Z} has a listener rule of its own (priority ${_}).`,"Choose another host, or take it from that rule first.")}},
cQ=({loadBalancerArn:X},Y)=>{let Q=pQ(X,Y);if(Q>=a6)throw R(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${a6}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
iQ=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let _=Z.get(J);
if(_===void 0)throw new Error(`listener ${J} was not read`);
let U=y(Q),V=U.rule?.rule,W=Q.rules.filter(z=>z===U.rule||p(z.tags,X)).map(z=>z.rule);
lQ(Y.hosts,W,_),V===void 0&&cQ(_,Z);
let j=JX(U),
F=gY(Y.hosts,j.map(z=>O(z.rule))),
H=dQ(_,F,j),
{slot:$,targetGroup:E}=U,
M={..._,targetGroups:new Set([..._.targetGroups,E?.description.TargetGroupArn??FX(X).targetGroups[$]]),priorities:new Set([..._.priorities,...H]),hosts:new Map([..._.hosts,...F.flatMap((z,q)=>z.map(L=>[L,H[q]??0]))])};
return{seat:{listenerArn:J,priorities:H,slot:$},occupancy:new Map([...Z,[J,M]])}},
aQ=["minCount","maxCount","scaleOut","scaleIn"],
oQ=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...aQ.filter(W=>Y[W]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(W=>fX(`/${W}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:_,suspended:U}=b6(X,Q,J),V=U??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return _?[fX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:V?[]:[fX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
rQ=(X,Y,{names:Q,found:J,present:Z,cluster:_,clusterDefaults:U})=>{let{settings:V,problems:W}=z0(Y,{cluster:_,clusterDefaults:U,present:X.of==="revision"?{...Z,...SY(X.revision.definition,Q)}:Z});if(V===void 0)throw c(W);if(X.of!=="scaling")return V;let j=[...oQ(X,Y,J,V),...G7(V)];if(j.length>0)throw c(j);return V},
sQ=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
nQ=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let _=sY(X,Y0),{settings:U,problems:V}=z0(J,{cluster:X,clusterDefaults:_.settings,present:Y.service===void 0?void 0:Q}),W=[..._.problems,...sQ(X,_.settings,Z),...V];if(U===void 0||W.length>0)throw c(W);let j=S7(U,{fargate:FY(U,X),resolved:!0});if(j.length>0)throw c(j);return U},
o6=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:_,scope:U,run:V},
W=gQ(Q.fronts))=>{
let{cluster:j,zones:F}=Q,H=B4(Q,J),$=U.of==="settings"&&b(_)&&H!==void 0?iQ({identity:X,settings:_,found:J,front:H},W):{seat:void 0,occupancy:W};
return{context:{identity:X,names:Y,cluster:j,front:H,seat:$.seat,zones:F,found:J,present:Z,settings:_,fargate:FY(_,j),scope:U,state:b6(U,J,_),run:V,tags:{..._.tags,...CX(X)},isNew:J.service===void 0},occupancy:$.occupancy}},
tQ=({name:X,tags:Y})=>{let Q=Y[u.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
eQ=(
X,
{request:Y,run:Q,scope:J,occupancy:Z,problemsOf:_})=>{
let{identity:U,names:V,snapshot:W,found:j}=X,{cluster:F}=W,H=k6(j,V),$=J.of==="settings",E=$?nQ(X,H,{request:Y,problemsOf:_}):rQ(J,Y,{names:V,found:j,present:H,cluster:F,clusterDefaults:sY(F,Y0).settings}),M=X6({identity:U,names:V,found:j,adopt:Q.adopt});
if(M!==void 0)throw M;
let{context:z,occupancy:q}=o6(X,{present:H,settings:E,scope:J,run:Q},Z);
if($&&b(E)&&z.front===void 0)throw R(tQ(F),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let L=i6({context:z,imageStated:Y.image!==void 0});
return{present:H,settings:E,front:z.front,occupancy:q,scope:J,plan:L}},
XJ=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
YJ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
QJ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
JJ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:XJ(Q)}))},
ZJ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
_J=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
UJ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
VJ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return n(Z.Tags)},
WJ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
jJ=()=>Promise.reject(new Error("this plan was not to run a task")),
v=async X=>(await X,{value:""}),
kX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
FJ={
registerTaskDefinition:async(X,Y,Q)=>({value:await K9(X,Y,Q)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await N8(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y,Q)=>{let J=await T0(X,Y,Q);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await Y3(X,Y)}),
modifyTargetGroup:(X,Y)=>v(Q3(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>v(J3(X,Y,Q)),
createRule:async(X,Y,Q)=>({value:await f9(X,Y,Q)}),
modifyRule:(X,Y)=>v(m9(X,Y)),
registerScalableTarget:(X,Y)=>v(q4(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>v(t9(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await e9(X,Y)}),
putMetricAlarm:(X,Y)=>v(h9(X,Y)),
deleteAlarms:(X,{names:Y})=>v(v9(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>v(d9(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>v(l9(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await a9(X,Y,Q)}),
tagEcsResource:kX(lX,MY),
tagElbResource:kX(h0,v0),
tagLogGroup:kX(YJ,QJ),
tagAlarm:kX(JJ,ZJ),
tagScalableTarget:kX(_J,UJ),
deleteService:(X,{cluster:Y,service:Q},J)=>v(I8(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>v(g9(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>v(Z3(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>v(R9(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>v(c9(X,Y))},
HJ=X=>X instanceof m&&X.aws?.operation==="CreateService"&&/still draining/i.test(X.message),
$J=async X=>{try{return await X}catch(Y){throw HJ(Y)?new k("the service was removed by another run",{cause:Y}):Y}},
Q0=(X,Y,Q,J,Z=jJ)=>{let _=()=>FJ[Y](X,Q,J.signal,Z);return Y==="runTask"?_():$J(J.with(_))},
yX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&p(Y.serviceTags,X),
r6=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>p(Q.tags,X)),
s6=X=>{let Y=new Set(r6(X).map(({description:J})=>J.TargetGroupArn)),Q=({rule:J,tags:Z})=>{let _=d(J);return Z[B.tenant]===void 0&&_.length>0&&_.every(U=>Y.has(U))};return X.read.rules.filter(J=>p(J.tags,X.identity)||Q(J))},
EJ=X=>{
let{serviceTags:Y}=X.remains.tenant,Q=Y[B.dns];
if(yX(X)&&Q!==void 0&&Q!=="record")return[];
let J=s6(X),Z=J.filter(({tags:V})=>p(V,X.identity)),_=X.read.rules.filter(V=>!J.includes(V)).flatMap(({rule:V})=>O(V)),U=yX(X)?HX(Y).hosts.filter(V=>!_.includes(V)):[];
return[...new Set([...Z.flatMap(({rule:V})=>O(V)),...U])]},
MJ=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,_=V=>[...J.values()].some(W=>xX(V,W)),U=[];
for(let V of EJ(X)){let[W]=zY(V,Z),j=X.remains.tenant.records.filter($=>$.Name===V&&_($));if(W===void 0||j.length===0)continue;let F=j.map($=>({Action:"DELETE",ResourceRecordSet:$})),H=Q(`record ${V}`);U.push(H),Y("record",V,[I("changeRecords",H,{zoneId:W.id,changes:F})])}
return U},
BJ=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:_}=X,{scalableTarget:U,alarms:V}=_.tenant,W=yX(X);
U!==void 0&&(W||p(_.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[I("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let j=V.filter(F=>W||p(_.alarmTags.get(F.AlarmArn??""),J)).flatMap(F=>F.AlarmName??[]);
j.length>0&&Y("alarm",j.join(", "),[I("deleteAlarms",Q("alarms"),{names:j},{after:[Q("scalableTarget")]})])},
zJ=(X,Y,{add:Q,id:J})=>{let Z=s6(X),_=Z.map((U,V)=>J(`rule ${V}`));for(let[U,{rule:V}]of Z.entries())Q("listenerRule",O(V).join(", "),[I("deleteRule",_[U]??"",{arn:V.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:V}]of r6(X).entries())Q("targetGroup",V.TargetGroupName??"",[I("deleteTargetGroup",J(`targetGroup ${U}`),{arn:V.TargetGroupArn??""},{after:[..._,J("service")]})])},
LJ=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!yX(X)&&!p(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:_})=>_!==Z),...Y.filter(({arn:_})=>_===Z)]},
UY=10,
PJ=(X,{add:Y,id:Q})=>{let J=LJ(X);if(J.length===0)return;let Z=Math.ceil(J.length/UY),_=Array.from({length:Z},(U,V)=>I("deleteTaskDefinitions",Q(`taskDefinitions ${V}`),{revisions:J.slice(V*UY,(V+1)*UY)},{after:[Q(V===0?"service":`taskDefinitions ${V-1}`)]}));Y("taskDefinition",X.names.family,_,J.length===1?"1 revision":`${J.length} revisions`)},
n6=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,_=yX(X),U=[],V=_?"asked for":"left by an earlier removal",W={id:M=>`${Q.serviceName}: ${M}`,add:(M,z,q,L)=>{let P=L===void 0?V:`${V}; ${L}`;U.push({resource:M,name:z,action:"remove",reason:P,fields:[],operations:q})}},{add:j,id:F}=W,H=MJ(X,W);
BJ(X,W),_&&j("service",Q.serviceName,[I("deleteService",F("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[F("scalableTarget"),F("alarms"),...H]})]),zJ(X,H,W),PJ(X,W);
let{logGroup:$}=J.tenant;
$!==void 0&&!Z&&(_||p($.tags,Y))&&j("logGroup",Q.logGroup,[I("deleteLogGroup",F("logGroup"),{name:Q.logGroup},{after:[F("service")]})]);
let E=new Set(U.flatMap(M=>M.operations.map(z=>z.id)));
return U.map(M=>({...M,operations:M.operations.map(z=>({...z,after:z.after.filter(q=>E.has(q))}))}))},
NJ=X=>WX(e(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
J0=X=>X.kind==="deleteTaskDefinitions",
KJ=X=>{let Y=X.flatMap(J=>J.operations).filter(J0),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(_=>_.active).length,0);return Math.max(Q-20,Y.length-5,0)},
IJ=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
qJ=(X,Y)=>{let Q=KJ(X);return Q===0?[]:[`removing its task definitions takes about ${IJ(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
DJ=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!J0(Y))return;let Q=X.map(_=>_.operations.filter(J0)).find(_=>_.some(({id:U})=>U===Y.id))??[],J=Q.findIndex(({id:_})=>_===Y.id),Z=_=>_.reduce((U,V)=>U+V.input.revisions.length,0);return Z(Q)<=UY?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
RJ=async(
X,
Y,
{service:Q,targetGroups:J})=>{
let Z=[J.a,J.b].filter(j=>j!==void 0),_=new Set(Z.map(({description:j})=>j.TargetGroupName));
(Q?.loadBalancers??[]).length===0&&_.add(Y.targetGroups.a);
let U=Object.values(Y.targetGroups).filter(j=>!_.has(j)),V=(await Promise.all(U.map(j=>R4(X,j)))).filter(j=>j!==void 0),W=await YX(X,V.flatMap(j=>j.TargetGroupArn??[]));
return[...Z,...V.map(j=>({description:j,attributes:{},tags:W.get(j.TargetGroupArn??"")??{}}))]},
GJ=20,
SJ=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=U=>Object.entries(Y).every(([V,W])=>U[V]===W);if(Q!==void 0&&Z(Q.tags))return Q.tags;let _=J.filter(({arn:U})=>U!==Q?.definition.taskDefinitionArn).slice(-GJ).reverse();for(let{arn:U}of _){let V=(await a(X,U))?.tags??{};if(Z(V))return V}return{}},
CJ=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,_=J?Q.alarms.flatMap(F=>F.AlarmArn??[]):[],[U,V,W,j]=await Promise.all([RJ(X,Y,Q),I9(X,Y.family),Z===void 0?{}:WJ(X,Z),Promise.all(_.map(async F=>[F,await VJ(X,F)]))]);
return{tenant:Q,targetGroups:U,revisions:V,familyTags:J?await SJ(X,Y,Q,V):{},alarmTags:new Map(j),scalableTargetTags:W}},
Z0=X=>[...X.values()].flatMap(({rules:Y})=>Y),
t6=X=>X.flatMap(({RuleArn:Y})=>Y??[]),
OJ=(X,Y)=>{let Q=new Set([...Y.values()].map(({arn:Z})=>Z)),J=X.flatMap(({targetGroups:Z})=>Z).flatMap(({description:Z})=>Z.LoadBalancerArns??[]);return[...new Set(J)].filter(Z=>!Q.has(Z))},
e6=async(
X,
Y,
Q)=>{
let J=await x4(X,Y,Q),[Z,_]=await Promise.all([YX(X,t6(Z0(J.fronts))),Promise.all(Q.map(async H=>{let $=J.tenants.get(H.key);if($===void 0)return[];let E={...H,owner:CX(H.identity)};return[[H.key,await CJ(X,E,$)]]}))]),U=new Map(_.flat()),V=new b4(X,Promise.resolve(nX(J.cluster)));
await Promise.all(OJ([...U.values()],J.fronts).map(H=>V.on(H)));
let W=await V.all(),j=await YX(X,t6(Z0(W))),F=new Map([...J.fronts,...W]);
return{snapshot:{...J,fronts:F},rules:Z0(F).map(H=>{let $=H.RuleArn??"";return{rule:H,tags:Z.get($)??j.get($)??{}}}),tenants:U}},
TJ=(X,{env:Y,version:Q})=>{let J={...B0,...X},Z=k7(16).toString("hex"),_=J.build??Y.BUILD_URL;return{token:Z,lease:m4(Z,_),build:_,version:Q,forceNewDeployment:J.forceNewDeployment,adopt:J.adopt,requireCertificate:J.requireCertificate,beforeDeploy:J.beforeDeploy}},
UX=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
_0=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
X7=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
AJ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:_}=X;switch(Q){case"SUCCESSFUL":return X7(Y.service);case"ROLLBACK_SUCCESSFUL":return UX("rolled-back",J,_0(X));case"ROLLBACK_FAILED":return UX("failed",J,_0(X));case"STOPPED":return Z?.status==="TRIGGERED"||_?.status==="TRIGGERED"?UX("failed",J,_0(X)):UX("superseded",J);default:return}},
bJ=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
xJ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
Y7=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
wJ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(V=>V.status==="PRIMARY"),_=J.find(V=>V.id===Y);
if(_!==void 0&&_===Z)return _.rolloutState==="COMPLETED"?X7(X):_.rolloutState==="FAILED"?UX("failed",_.rolloutStateReason,Y7(_.rolloutStateReason)):void 0;
let U=xJ(X,Y);
if(_?.rolloutState==="FAILED"||U!==void 0||Q===!0||bJ(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let V=Z?.rolloutState==="FAILED"?"failed":"rolled-back",W=(_?.rolloutState==="FAILED"?_.rolloutStateReason:U)??Z?.rolloutStateReason;return UX(V,W,Y7(U??W))}
return UX("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
kJ=X=>X.serviceDeployment?.status===void 0?wJ(X):AJ(X.serviceDeployment,X),
yJ=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
Q7=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
hJ=({lease:X,before:Y,read:Q,written:J})=>{let Z=V=>V===void 0||V===Y||V.startsWith(X)||Y!==void 0&&V===g4(Y),_=!1,U=J.then(()=>{_=!0});return async()=>{let V=_,W=await Q();if(!Z(W)&&!V&&(await U,W=await Q()),!(W===void 0||Z(W)))throw new VX(A.superseded,`Another run has taken over this tenant: ${vY(W)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
J7=({changes:X})=>X.flatMap(Y=>Y.operations),
vJ=({plan:X,found:Y},Q,J)=>{let Z=Y.service?.serviceArn;return Z===void 0||Q!==X.stages[0]?[]:[I("tagEcsResource","lease",{arn:Z,set:{[B.run]:J.lease},remove:[]})]},
fJ=(
{plan:X,found:Y,settings:Q},
J,
Z)=>{
if(J!==X.stages.at(-1))return[];
let _=Y.service?.serviceArn,U=X.taskDefinitionArn,V={[B.applied]:X.applied,[B.run]:g4(Z.lease),[B.image]:vX(Q.image),[B.revision]:U??""};
return[I("tagEcsResource","applied",{arn:_??"",set:V,remove:[]},{after:[...J7(J).map(W=>W.id),..._===void 0?[]:["lease"]],references:[..._===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:t("set",B.revision),operation:"taskDefinition"}]:[]]})]},
mJ=(
X,
Y,
Q)=>{
let{clients:J,run:Z,given:_,log:U,signal:V}=Q,W=X.found.service?.serviceArn,j=new qX(U,V),F=()=>{},H=new Promise(M=>{F=M}),$=W===void 0?void 0:hJ({lease:Z.lease,before:X.found.serviceTags[B.run],read:async()=>(await K8(J,W))[B.run],written:H});
_.has("lease")&&F();
let E=[...vJ(X,Y,Z),...J7(Y),...fJ(X,Y,Z)];
return PY(E,{changes:Y.changes,given:_,execute:M=>Q0(J,M.kind,M.input,j,Q.runTask),...$===void 0?{}:{guard:$},signal:V,log:U,incomplete:Q.incomplete,done:(M,z)=>{M.id==="lease"&&F(),z.service!==void 0&&Q.onService(z.service),M.kind==="changeRecords"&&Q.onDnsChange(z.value)}})},
Z7=({settings:X,front:Y})=>b(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
gJ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:_,present:U,names:V}=X,{cluster:W}=J;
return{tenant:Z.tenant,cluster:W.name,account:W.account,region:W.region,url:Z7(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:_.service?.serviceArn??null,planId:Y.planId,drift:Y.drift.map(j=>({...j})),overrides:B6(_,U,V,W),depth:"deep"}},
pJ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:_,name:U}=Y.cluster;e0(Q,{account:Z,region:_,cluster:U},X,J);for(let{resource:V,kept:W}of X.drift)Q.tell("plan.drift",{resource:V,kept:W})},
uJ=({settings:X,scope:Y,front:Q},J,Z,_)=>{let{desiredCount:U=0,runningCount:V=0}=J??{};U===0&&Y.of!=="scaling"&&_.tell("tenant.at-zero"),_.tell("tenant.deployed",{image:X.image,revision:(Z??"").replace(/^.*\//,""),runningCount:V,desiredCount:U,url:Z7({settings:X,front:Q})})},
dJ=async(X,Y,Q)=>await IX(async()=>await o9(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
U0=async X=>{try{return await X()}catch(Y){if(K(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
lJ=20,
cJ=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return U0(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(_=>[_.serviceDeploymentArn??"",_]))})},
_7=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return U0(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
iJ=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(K(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
aJ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),_=await _7(X,Y,Q);
if(_==="denied")return[];
let U=({createdAt:F})=>F?.getTime()??0,
V=_.filter(({status:F})=>F==="SUCCESSFUL").sort((F,H)=>U(H)-U(F)).flatMap(F=>F.targetServiceRevisionArn??[]),
W=await Promise.all(g([...new Set(V)],20).map(F=>U0(()=>J(new Z({serviceRevisionArns:F}))))),
j=new Map(W.flatMap(F=>F==="denied"?[]:F.serviceRevisions??[]).map(F=>[F.serviceRevisionArn,F.taskDefinition]));
return V.flatMap(F=>j.get(F)??[])},
oJ=50,
rJ=1e3,
sJ=class{
missing=new Set;
#X;
#Q;
constructor(X,Y){this.#Q=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:_}=this.#Q,
[U,V]=await Promise.all([this.#Y(()=>this.#J(),[]),this.#Y(()=>this.#_(),[]),X.look(),Y.look(Q)]),
W=X.tasks,
j=X.taskDefinition??await this.#Y(()=>this.#Z(),void 0),
F=V.filter(M=>M.lastStatus==="PROVISIONING"),
[H,$]=await Promise.all([this.#Y(()=>this.#U([...W,...V],j),void 0),this.#V(F)]);
for(let M of[X.refusal,Y.refusal])M!==void 0&&this.missing.add(M);
let E=Q.deployments?.find(M=>M.id===_);
return{tasks:W,taskDefinition:j,log:H,targets:Y.targets,targetGroups:U,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:F.length,groups:$,deploymentReason:Z?.statusReason??E?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(M=>`could not be read: ${M}`)}}
async#Y(X,Y){try{return await X()}catch(Q){if(!(Q instanceof m))throw Q;return this.missing.add(Q.message),Y}}
async#J(){let{service:X,targets:Y}=this.#Q,Q=[...X.loadBalancers??[],...Y.targets].flatMap(_=>_.targetGroupArn??[]),J=[...new Set(Q)];if(J.length===0)return[];let Z=await D4(this.#X.clients,J);return J.flatMap(_=>Z.find(U=>U.TargetGroupArn===_)??[])}
async#Z(){let{service:X,deploymentId:Y}=this.#Q,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await a(this.#X.clients,Q))?.definition}
async#_(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Q,Z=await f4(X,Y,Q.serviceName??"","RUNNING");return(await yY(X,Y,Z)).filter(_=>_.startedBy===J)}
async#U(
X,
Y){
let Q=X.find(j=>j.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(j=>j.name===J)?.logConfiguration?.options,[_,U]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||_===void 0||U===void 0)return;
let V=`${U}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,W=(await R3(this.#X.clients,_,V,oJ)).map(({at:j,text:F})=>({at:j,text:F.slice(0,rJ)}));
return W.length===0?void 0:{group:_,stream:V,container:J,lines:W}}
async#V(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Y(()=>this.#W(Q),void 0)))).filter(Q=>Q!==void 0)}
async#W(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await iX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,_,U]=await Promise.all([this.#Y(()=>cX(Y,J),void 0),this.#Y(()=>l0(Y,J),[]),this.#Y(()=>u8(Y,Q),void 0)]),V=(Z?.Instances??[]).filter(W=>W.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:_,notJoined:U===void 0?[]:V.flatMap(W=>W.InstanceId??[]).filter(W=>!U.has(W))}}},
nJ=(X,Y)=>new sJ(X,Y).evidence(),
tJ=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:_,log:U,signal:V}=X,W=(await i(Y,Q,[J])).get(J),j=W?.deployments?.find(H=>H.status==="PRIMARY");
if(W?.serviceArn===void 0||W.status!=="ACTIVE"||j?.id!==X.deploymentId)return!1;
await lX(Y,W.serviceArn,_);
let F=new qX(U,V);
return Z!==void 0&&(await F.with(()=>q4(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),U.tell("service.scaling-suspended",{resourceId:Z})),
await F.with(()=>T0(Y,{cluster:Q,service:J,desiredCount:0},V)),
U.tell("service.halted",{serviceName:J}),
!0},
eJ=15e3,
U7=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
XZ=class{
#X;
#Q=new Map;
#Y;
#J=0;
#Z=Date.now();
#_;
constructor(X){this.#X=X}
get tasks(){return[...this.#Q.values()].filter(X=>X!==void 0).sort((X,Y)=>U7(X)-U7(Y))}
get taskDefinition(){return this.#Y}
get refusal(){return this.#_}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Z<eJ?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#_!==void 0)return!1;this.#Z=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof m))throw X;return this.#_=X.message,!1}}
async#U(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await f4(X,Y,Q,"STOPPED")).filter(V=>!this.#Q.has(V));
if(Z.length===0)return!1;
let _=!1;
for(let V of await yY(X,Y,Z)){if(V.lastStatus!=="STOPPED"&&V.startedBy===J)continue;let W=V.startedBy===J;this.#Q.set(V.taskArn??"",W?V:void 0),_||=W}
let U=this.tasks[0]?.taskDefinitionArn;
return U!==void 0&&(this.#Y??=(await a(X,U))?.definition),_}},
YZ=15e3,
QZ=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
JZ=class{
#X;
#Q=new Map;
#Y=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get targets(){return[...this.#Q.values()].reverse()}
get refusal(){return this.#Z}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:_})=>/is unhealthy in/.test(_)).length,Z=Q>0&&Date.now()-this.#J>=YZ;J<=this.#Y&&!Z||(this.#Y=J,await this.look(X))}
async look(
X){
this.#J=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(
!(Y.length===0||this.#Z!==void 0))try{let Q=await Promise.all(Y.map(async J=>(await y6(this.#X,J)).map(Z=>({...Z,targetGroupArn:J}))));for(let J of Q.flat().filter(QZ)){let Z=`${J.targetGroupArn} ${J.Target?.Id}:${J.Target?.Port}`;this.#Q.delete(Z),this.#Q.set(Z,J)}}catch(Q){if(!(Q instanceof m))throw Q;this.#Z=Q.message}}},
V0=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
W0=X=>V0(X)?.id??X.deployments?.[0]?.id??"",
V7=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
ZZ=(X,Y)=>{let Q=X.deployments?.find(Z=>Z.id===Y),J=(X.deployments??[]).filter(Z=>Z.id!==Y);return{service:V7(X),deployment:Q===void 0?void 0:{...V7({...Q,desiredCount:Q.desiredCount??X.desiredCount}),failedTasks:Q.failedTasks??0,othersRunning:J.reduce((Z,_)=>Z+(_.runningCount??0),0)}}},
_Z=3e4,
j0=1e3,
UZ=X=>Date.now()-X<6e4?1e3:3e3,
VZ=class{
deploymentId;
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
#F=!1;
constructor(
X){
let{clients:Y,cluster:Q,serviceName:J,service:Z}=X;
this.#X=X,this.#Z=Z,this.deploymentId=W0(Z);
let _=Z.deployments?.find(U=>U.id===this.deploymentId);
this.#Y=_?.createdAt?.getTime()??this.#Q,this.stopped=new XZ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new JZ(Y),this.#H(Z)}
get service(){return this.#Z}
get serviceDeploymentArn(){return this.#_}
get serviceDeployment(){return this.#j}
get events(){let X=this.#Y-j0;return(this.#Z.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#F=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#Z}),J=0;for(;;){let Z=await this.#E(X,J);if(Z!==void 0)return Q(Z);let _=Y-Date.now();if(_<=0)return Q({verdict:"timed-out"});J=Math.min(UZ(this.#Q),_)}}
async#E(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:_,signal:U}=this.#X,V=this.#U?void 0:this.#_,{service:W,serviceDeployment:j}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:V},{signal:U,inMilliseconds:Y}),F=this.#M(W);
if(W===void 0)return F?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
if(W.status==="DRAINING")return{verdict:"superseded",reason:`service ${Z} is being removed`};
this.#Z=W,this.#H(W),j==="denied"&&(this.#U=!0,_.tell("rollout.denied")),this.#j=j==="denied"?void 0:j??await this.#z(W,F);
let{deploymentId:H}=this,$=kJ({service:W,deploymentId:H,serviceDeployment:this.#j,isRollbackAsked:this.#F});
if(F&&this.#j===void 0&&$?.verdict==="superseded")return;
if(this.#B(),F||_.tell("rollout.progress",ZZ(W,H)),$!==void 0||F)return $;
let E=await this.#$();
return E!==void 0&&X(E)?{verdict:"doomed",cause:E}:void 0}
#M(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Q>_Z?!1:X===void 0||(V0(X)?.createdAt?.getTime()??0)<this.#Y}
#H(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||W0(X)===this.deploymentId&&(this.#_??=Y)}
async#z(
X,
Y){
if(this.#_!==void 0||this.#V||Y||W0(X)===this.deploymentId)return;
this.#V=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:_,previousServiceDeployment:U,signal:V}=this.#X,W=await _7(Q,Z,_);
if(W==="denied")return;
let j=$=>Math.abs(($?.getTime()??0)-this.#Y),[F]=W.filter($=>$.serviceDeploymentArn!==U&&j($.createdAt)<j0).sort(($,E)=>j($.createdAt)-j(E.createdAt));
if(this.#_=F?.serviceDeploymentArn,this.#_===void 0)return;
let H=await J.lookAtServiceDeployment(this.#_,{signal:V});
return H==="denied"?void 0:H}
async#$(){
let X=V0(this.#Z);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Z,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Y)/1e3})}
#B(){let X=this.#Y-j0,Y=(this.#Z.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#J.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#J.add(Q),this.#X.log.tell("rollout.service-event",{message:this.#X.diagnostics.eventText(J)})}},
WZ=10*6e4,
W7=()=>!1,
jZ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.tell("rollout.not-stopped",{}),!1;try{let _=await iJ(Q,Z);return J.tell(_?"rollout.stopped":"rollout.already-ended"),_}catch(_){if(!(_ instanceof m))throw _;return J.tell("rollout.not-stopped",{because:_.message}),!1}},
FZ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:_,log:U,signal:V,created:W}=Q;
if(
await Q.written?.catch(()=>{}),V.throwIfAborted(),W===void 0){if(!await jZ(X,Q))return;X.rollbackAsked();let F=await X.toVerdict(W7,Math.max(Q.deadline,Date.now()+WZ));return F.verdict.verdict==="doomed"?void 0:F.verdict.verdict!=="timed-out"?{...F,verdict:F.verdict,stoppedBy:"rollback"}:{...F,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:j}=X;
try{if(!await tJ({clients:J,cluster:Z,serviceName:_,deploymentId:j,log:U,signal:V,...W}))return}catch(F){if(!(F instanceof m||F instanceof k))throw F;U.tell("service.not-halted",{because:F.message});return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
HZ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,_=({sentence:j})=>(Z||Q.tell("rollout.doomed",{sentence:j,isLeft:J==="keep"}),Z=!0,J!=="keep"),U=await X.toVerdict(_);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let V=await FZ(X,U,Y);
if(V!==void 0)return V;
let W=await X.toVerdict(W7);
if(W.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...W,verdict:W.verdict}},
$Z=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,_=new VZ(X),U=await HZ(_,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;
await X.written?.catch(()=>{});
let V=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,W=await nJ(_,{clients:Y,cluster:Q,diagnostics:J,endedBy:V}),j=J.lines(W);
return j.length>0&&Z.tell("rollout.evidence",{lines:j}),{...U,failure:{evidence:W,diagnosis:await J.diagnose(W)}}},
j7=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
EZ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
MZ=X=>X.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
BZ=async(
X,
Y)=>{
let{cluster:Q,serviceName:J,before:Z,changes:_,feed:U,log:V,signal:W,deadline:j}=Y;
if(!(X.verdict.verdict==="steady"||X.verdict.verdict==="steady-at-zero")||!MZ(_)||Q7(Z,X.service))return X;
let{service:F}=X;
return await IX(async()=>(F=(await U.look({cluster:Q,serviceName:J},{signal:W})).service??F,V.tell("service.counts",j7(F)),EZ(F)?!0:void 0),{signal:W,everySeconds:2,deadline:j})===!0?{...X,service:F,verdict:{verdict:F.desiredCount===0?"steady-at-zero":"steady"}}:{...X,service:F,verdict:{verdict:"timed-out",reason:C7["service.counts"].text(j7(F))}}},
zZ=class{
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
this.#U=S($Z({clients:Y,feed:Q,cluster:Z,serviceName:_,service:X,previousServiceDeployment:Q7(W,X)?W?.currentServiceDeployment:void 0,diagnostics:a4,onFailure:U,created:j,written:this.#V,log:J,signal:this.#J,deadline:V()}))}
dnsChange(X){let Y={signal:this.#J,deadline:this.#Q.deadline()};this.#_.push(S(dJ(this.#X.clients,X,Y)))}
async toEnd(
X){
if(X==="written")return;
let Y=X==="steady"?await this.#W(this.#U):void 0,Q=await Promise.all(this.#_),{log:J,feed:Z}=this.#X;
if(Q.includes(!1)&&J.tell("dns.not-in-sync"),Y===void 0)return;
let{cluster:_,serviceName:U,deadline:V}=this.#Q,W={cluster:_,serviceName:U,...this.#Z};
return BZ(Y,{...W,feed:Z,log:J,signal:this.#J,deadline:V()})}
stop(){this.#Y.abort()}
async#W(X){let{log:Y,signal:Q}=this.#X,J=()=>Y.tell("rollout.interrupted",{serviceName:this.#Q.serviceName});Q.addEventListener("abort",J,{once:!0});try{return await X}finally{Q.removeEventListener("abort",J)}}},
LZ=u.defaultPrefix.replace(/\/$/,""),
PZ=X=>O7(w7,{name:"tenant",...X},LZ),
NZ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw Y6(X);let Z=X6({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
KZ=({names:X})=>`service ${X.serviceName} is being removed: this plan is made as if it were gone; a deployment waits for that, and makes the tenant anew`,
IZ=async(
{clients:X,feed:Y,signal:Q},
{request:J,run:Z,scope:_},
U)=>{
let V=C4(J),W=await mY(X,J,V,{feed:Y,signal:Q}),j=y0(W.snapshot.cluster);
if(j!==void 0)throw j;
_!==void 0&&NZ(W,Z);
let F=[];
if(XY(W.found.service)){if(_!==void 0)throw Q6(W.identity);U===void 0?F.push(KZ(W)):await U(W),W=await mY(X,J,V,U===void 0?"as-if-gone":{feed:Y,signal:Q})}
let H=_===void 0?{of:"settings"}:await _(W,X),$=eQ(W,{request:J,run:Z,scope:H,problemsOf:PZ}),{plan:E}=$;
return{...W,...$,plan:{...E,warnings:[...F,...E.warnings]}}},
qZ=async(X,{write:Y,stopped:Q})=>{let J=new Map;for(let[Z,_]of X.entries()){for(let[V,W]of await Y(_,J))J.set(V,W);if(Z===X.length-1)break;let U=await Q(_);if(U!==void 0)return{outputs:J,stoppedBy:U}}return{outputs:J,stoppedBy:void 0}},
DZ=async(
X,
{found:Y,scope:Q,plan:J},
Z,
_)=>{
let U=Y.service?.taskDefinition,V=Z.taskDefinition,W=U===V&&Y.taskDefinition?.tags[B.steady]!==void 0;
if(!(V===void 0||W||J.changes.length===0))try{await Promise.all([lX(X,V,{[B.steady]:new Date().toISOString()}),Q.of==="revision"&&U!==void 0&&U!==V?MY(X,U,[B.steady]):void 0])}catch(j){if(!(j instanceof m))throw j;_.tell("revision.not-marked",{revision:V.replace(/^.*\//,""),because:j.message})}},
RZ=async({clients:X,log:Y,signal:Q,report:J},Z,_)=>{Y.tell("task.before-deploy");let U={clients:X,input:Z,explain:o4,log:Y,signal:Q,deadline:Date.now()+_*6e4},{code:V,result:W}=n4(await d4(U),_),{message:j="",hint:F,...H}=W;if(J(H),V!==A.done)throw new VX(V,`beforeDeploy: ${j} The service was not changed.`,F===void 0?{}:{hint:F})},
F7=X=>(X??"").replace(/\.$/,""),
GZ=X=>{let Y=VY(X).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(_=>_.Action===Z).map(_=>F7(_.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
VY=X=>X.flatMap(Y=>Y.operations),
SZ=X=>new Set(VY(X).flatMap(Y=>Y.kind==="createService"?Y.input.loadBalancers??[]:[]).map(({targetGroupArn:Y})=>Y).filter(Y=>Y!=="")),
CZ=({rule:{RuleArn:X="",Priority:Y}},Q)=>VY(Q).some(J=>J.kind==="createRule"&&J.input.ListenerArn===NX(X)&&String(J.input.Priority)===Y),
OZ=(
X,
Y)=>{
let Q=Y.filter(P=>P.action==="create"),
J=new Set(Q.map(P=>P.resource)),
Z=new Set(Q.map(P=>P.name)),
_=GZ(Q),
{read:U,remains:V}=X,
{alarms:W,records:j}=V.tenant,
F=SZ(Q),
H=J.has("service")?$X(V.tenant.service):[],
$=V.targetGroups.filter(({description:{TargetGroupName:P="",TargetGroupArn:G=""}})=>Z.has(P)||H.includes(G)&&!F.has(G)),
E=new Set($.map(({description:P})=>P.TargetGroupArn)),
M=new Set(VY(Y).map(P=>P.kind==="modifyRule"?P.input.RuleArn:void 0)),
z=({rule:P})=>{let G=d(P);return G.length>0&&G.every(D=>E.has(D))&&!M.has(P.RuleArn)},
q=n6({...X,keepLogs:!0,read:{...U,rules:U.rules.filter(P=>CZ(P,Q)||z(P))},remains:{...V,targetGroups:$,tenant:{...V.tenant,alarms:W.filter(P=>Z.has(P.AlarmName??"")),records:j.filter(P=>_.has(F7(P.Name)))}}}).filter(({resource:P})=>J.has(P)||P==="listenerRule"||P==="targetGroup"),
L=new Set(q.flatMap(P=>P.operations.map(G=>G.id)));
return q.map(P=>({...P,reason:"onFailure: remove",operations:P.operations.map(G=>({...G,after:G.after.filter(D=>L.has(D))}))}))},
TZ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:_,lease:U,log:V,signal:W}=Y,j=bY(Q,S4),{cluster:F}=Z,H={clusterName:F.name,cluster:Promise.resolve(F)},$=await e6(_,H,[j]),E=$.tenants.get(j.key);
if(E?.tenant.serviceTags[B.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let M={...E,revisions:E.revisions.filter(({arn:L})=>L===Y.revision)},z=new qX(V,W),q=OZ({identity:Q,names:J,read:$,remains:M},Y.done);
try{await PY(q.flatMap(L=>L.operations),{changes:q,execute:L=>Q0(_,L.kind,L.input,z),signal:W,log:V,incomplete:()=>{}})}catch(L){if(!(L instanceof m))throw L;return{changes:[],sentence:`Not all that this run created could be removed: ${L.message}`}}
return{changes:q,sentence:"What this run created was removed again; the log group stays."}},
AZ=(
{feed:X,log:Y,signal:Q},
J,
Z)=>async(
{identity:{cluster:_},names:{serviceName:U}})=>{if(Y.tell("service.leaving",{serviceName:U}),await IX(async()=>{let{service:V}=await X.look({cluster:_,serviceName:U},{signal:Q});if(!XY(V))return!0;Y.tell("service.draining",{serviceName:U,runningCount:V?.runningCount??0})},{signal:Q,everySeconds:2,deadline:Z})===void 0)throw new VX(A.timedOut,`Service ${U} is still being removed at the end of timeoutMinutes (${J}); nothing was deployed.`,{hint:"Its tasks stop, and their connections drain, as slowly as stopTimeout and deregistrationDelaySeconds let them. Run again, or raise timeoutMinutes."})},
bZ=5,
xZ={outputs:new Map,stoppedBy:void 0},
H7=({verdict:X})=>X.verdict==="steady"||X.verdict==="steady-at-zero",
wZ=class{
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
this.#Q={...B0,...X.request},
this.#Y=Y,
this.#J=new Y4(Y.report,this.#Q.plan),
this.#F(),
this.#Z=Z4({prepare:()=>this.#M(),planned:Q=>{pJ(Q,Y.log,this.#Q.plan),Y.report(gJ(Q)),this.#J.planned(Q.plan.changes)},apply:Q=>this.#H(Q),isPlan:this.#Q.plan,approvedPlan:X.request.approvedPlan,lines:({plan:Q})=>H0(Q.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#V=void 0;let{prepared:J,outputs:Z=xZ}=await this.#Z();if(this.#Q.plan)return{code:A.done,result:{deployment:{verdict:"planned"}}};let _=J.plan.changes.length>0;if(X?.code===A.done&&!_||(X=await this.#L(J,Z),Y||=_&&p4(J.found.serviceTags[B.run]),!Y||Q===bZ||!this.#E(X)))return X}}finally{this.#V?.stop()}}
#F(){this.#_=Date.now(),this.#U=Math.min(this.#Y.deadline,this.#_+this.#Q.timeoutMinutes*6e4)}
#E({code:X}){return X===A.done||X===A.superseded&&this.#j}
async#M(){let X=performance.now(),{run:Y}=this.#X,Q=this.#Q.plan?void 0:AZ(this.#Y,this.#Q.timeoutMinutes,this.#U),J={...this.#X,run:{...Y,forceNewDeployment:Y.forceNewDeployment&&!this.#W}},Z=await IZ(this.#Y,J,Q);return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Z}
async#H(
X){
let Y=performance.now(),
{plan:Q,found:J}=X,
Z=J.service,
_=await qZ(Q.stages,{write:(W,j)=>this.#z(X,W,Z,j),stopped:async({until:W})=>{let j=await this.#V?.toEnd(W);return Z=j?.service??Z,this.#V?.ended(),j===void 0||H7(j)?void 0:j}}),
U=Q.taskDefinitionArn??_.outputs.get("taskDefinition")?.value,
V=J.service?.serviceArn??_.outputs.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},...U===void 0?{}:{taskDefinitionArn:U},...V===void 0?{}:{serviceArn:V}}),_}
async#z(
X,
Y,
Q,
J){
let{clients:Z,log:_,signal:U}=this.#Y,{stages:V}=X.plan,W=this.#$(X),j=Y===V[0]?P6(X.found,X.settings,X.names):void 0;
W.begin({before:Q,created:j,changes:Y.changes});
let F=this.#Q.wait||Y!==V.at(-1),H=mJ(X,Y,{clients:Z,run:this.#X.run,given:J,log:_,signal:U,onService:$=>{this.#W=!0,F&&W.service($)},onDnsChange:$=>{F&&W.dnsChange($)},runTask:$=>this.#B($),incomplete:$=>this.#J.progress($)});
return W.writes(H),H}
#$({snapshot:X,names:Y}){return this.#V??=new zZ(this.#Y,{cluster:X.cluster.name,serviceName:Y.serviceName,onFailure:this.#Q.onFailure,deadline:()=>this.#U}),this.#V}
async#B(X){return await RZ(this.#Y,X,this.#Q.timeoutMinutes),this.#F(),{value:""}}
async#L(
X,
{outputs:Y,stoppedBy:Q}){
if(Q!==void 0)return this.#P(X,Y,Q);
if(!this.#Q.wait)return{code:A.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found,_=this.#$(X);
if(!_.hasRollout&&Z!==void 0&&!yJ(Z)){this.#Y.log.tell("rollout.found");let V=P6(X.found,X.settings,X.names);_.begin({before:Z,created:V,changes:X.plan.changes}),_.service(Z)}
let U=await _.toEnd(X.plan.stages.at(-1)?.until??"steady");
return this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U===void 0?this.#N(X,Y):this.#P(X,Y,U)}
async#P(
X,
Y,
Q){
let{verdict:J}=Q.verdict,{clients:Z,log:_,report:U}=this.#Y,{lease:V}=this.#X.run;
if(U({deployment:f3(Q)}),J==="steady"&&await DZ(Z,X,Q.service,_),H7(Q))return this.#N(X,Y,Q);
this.#j=s4(Q.service,V)===void 0;
let W=await this.#K(X,Y,J),j=Math.round((this.#U-this.#_)/60)/1e3;
return d3(Q,{lease:V,timeoutMinutes:j,undone:W})}
async#K(
X,
Y,
Q){
let J=this.#J.carriedOut,Z=J.some(H=>H.resource==="service"&&H.action==="create"),_=Q==="failed"||Q==="rolled-back";
if(this.#Q.onFailure!=="remove"||!Z||!_)return;
let{clients:U,log:V,signal:W}=this.#Y,{changes:j,sentence:F}=await TZ(X,{clients:U,lease:this.#X.run.lease,done:J,revision:Y.get("taskDefinition")?.value,log:V,signal:W});
return this.#J.planned(j),this.#J.progress({has:()=>!0}),F}
#N(X,Y,Q){let J=Q?.service??X.found.service,Z=(J?.desiredCount??0)===0,_=X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value;return uJ(X,J,_,this.#Y.log),{code:A.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:J?.desiredCount??0,runningCount:J?.runningCount??0}}}}},
$7=1e3,
F0=X=>[...new Set(X.filter(Y=>Y!==void 0))],
E7=(X,Y,Q)=>new Map(g(X,Y).flatMap(J=>{let Z=Q(J);return J.map(_=>[_,Z])})),
kZ=class{
#X;
#Q;
#Y=new Set;
#J=Number.NEGATIVE_INFINITY;
#Z=Number.POSITIVE_INFINITY;
#_=()=>{};
#U;
#V=!1;
constructor(X,Y=q0){this.#X=X,this.#Q=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#U??=JSON.stringify([X,Y]),this.#V||=this.#U!==JSON.stringify([X,Y]),this.#W({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#W(Q,Y)).serviceDeployment}
#W(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let _=()=>{this.#Y.delete(V),this.#Y.size===0&&this.#_(),Z(Y.reason)},U=()=>Y.removeEventListener("abort",_),V={...X,dueAt:this.#Q.now()+Q,resolve:W=>{U(),J(W)},reject:W=>{U(),Z(W)}};Y.addEventListener("abort",_,{once:!0}),this.#Y.add(V),this.#F(V.dueAt)})}
#j(X){return this.#V?Math.max(X,this.#J+$7):X}
#F(X){let Y=this.#j(X);if(Y>=this.#Z)return;this.#_(),this.#Z=Y;let Q=this.#Q.after(Math.max(0,Y-this.#Q.now()),()=>this.#M());this.#_=()=>{this.#Z=Number.POSITIVE_INFINITY,Q()}}
#E(){return[...this.#Y].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#M(){let X=this.#Q.now();this.#Z=Number.POSITIVE_INFINITY,this.#j(this.#E())<=X&&(this.#J=X,this.#H([...this.#Y].filter(({dueAt:Y})=>Y<X+$7))),this.#Y.size>0&&this.#F(this.#E())}
#H(
X){
for(let J of X)this.#Y.delete(J);
let Y=new Map(F0(X.map(({cluster:J})=>J)).map(J=>[J,E7(F0(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),O0,Z=>i(this.#X,J,Z))])),Q=E7(F0(X.map(({arn:J})=>J)),lJ,J=>cJ(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:_="",resolve:U,reject:V}of X)Promise.all([Y.get(J)?.get(Z),Q.get(_)]).then(([W,j])=>{let F=j==="denied"?j:j?.get(_);U({service:W?.get(Z),serviceDeployment:F})},V)}},
yZ=(X,Y,Q)=>C0(A0,X,Y,J=>{let{log:Z,report:_,signal:U}=Y,V=new kZ(J);return Q({clients:J,feed:V,log:Z,report:_,signal:U,deadline:Number.POSITIVE_INFINITY})}),
hZ=(X,Y,Q)=>yZ(X,Y,J=>new wZ({request:X,run:TJ(X,Y),...Q===void 0?{}:{scope:Q}},J).toEnd()),
vZ=(X,Y)=>X[B.cluster]===Y&&X[B.tenant]!==void 0,
fZ=(X,Y)=>{let Q=Y[B.image],J=X.taskDefinition!==void 0&&Y[B.revision]===X.taskDefinition;return Q===void 0||!J?void 0:T7(Q)},
M7=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[B.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
mZ=(X,{tags:Y})=>{let[Q]=HX(X).hosts;return X[B.loadBalancer]==="none"||Q===void 0?null:`${Y[u.scheme]==="https"?"https":"http"}://${Q}`},
gZ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:Z6(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:mZ(Y,Q),placement:M7(X,Y)}),
pZ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await YX(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await KX(X,[Q])).length===0?!1:(await i(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await a(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await KX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await iX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await I4(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await P4(X,[Y])).length>0}],
uZ=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
_=Object.entries(Y).map(([j,F])=>({Key:j,Values:[F]})),
U=(await x(j=>J(new Z({TagFilters:_,ResourcesPerPage:100,PaginationToken:j})),j=>j.PaginationToken===""?void 0:j.PaginationToken)).flatMap(j=>j.ResourceTagMappingList??[]).flatMap(j=>j.ResourceARN??[]),
V=await Promise.all(U.map(async j=>{let F=Q.find(({of:$})=>$.test(j));if(F===void 0)return{arn:j,is:"unknown"};let H=F.of.exec(j)?.[1]??"";return{arn:j,is:await F.isThere(X,H,j)?"there":"gone"}})),
W=j=>V.filter(({is:F})=>F===j).map(({arn:F})=>F);
return{there:W("there"),unknown:W("unknown")}},
dZ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:_,unknown:U}=await uZ(X,Y,Q);for(let V of _.filter(W=>!J(W)))Z.tell("removal.tagged-left",{arn:V});U.length>0&&Z.tell("removal.tagged-unknown",{arns:U})}catch(_){if(!K(_,"AccessDenied"))throw _;Z.tell("removal.tags-not-searched")}};
export{
$X as $,
S8 as A,
G8 as B,
R8 as C,
f8 as D,
v8 as E,
d8 as F,
g8 as G,
y0 as H,
p8 as I,
IX as J,
l0 as K,
e0 as L,
Y4 as M,
Z4 as N,
PY as O,
qX as P,
C0 as Q,
hZ as R,
k as S,
g as T,
q8 as U,
XY as V,
sY as W,
Y0 as X,
o6 as Y,
i6 as Z,
T9 as _,
cX as a,
J9 as a$,
TY as a0,
mY as a1,
C4 as a2,
fY as a3,
K3 as a4,
y6 as a5,
d as a6,
O as a7,
y as a8,
sX as a9,
S4 as aA,
e6 as aB,
n6 as aC,
KX as aD,
Q0 as aE,
DJ as aF,
qJ as aG,
dZ as aH,
V6 as aI,
NJ as aJ,
i3 as aK,
m4 as aL,
I as aM,
CX as aN,
q9 as aO,
aJ as aP,
i as aQ,
Y6 as aR,
a3 as aS,
Q6 as aT,
GY as aU,
P3 as aV,
SX as aW,
v4 as aX,
d4 as aY,
o4 as aZ,
n4 as a_,
p0 as aa,
vY as ab,
p4 as ac,
M7 as ad,
Z6 as ae,
B4 as af,
k6 as ag,
B6 as ah,
O4 as ai,
a as aj,
SY as ak,
FX as al,
fZ as am,
vZ as an,
U6 as ao,
W6 as ap,
J6 as aq,
gZ as ar,
pZ as as,
X3 as at,
D9 as au,
y9 as av,
s9 as aw,
p as ax,
G9 as ay,
bY as az,
u0 as b,
_9 as b0,
Z9 as b1,
W9 as b2,
H9 as b3,
RX as b4,
aX as b5,
V4 as b6,
YX as c,
iX as d,
BY as e,
f0 as f,
h0 as g,
MY as h,
K as i,
lX as j,
O8 as k,
g0 as l,
C8 as m,
P8 as n,
r0 as o,
x as p,
T8 as q,
v0 as r,
w8 as s,
A0 as t,
dX as u,
a0 as v,
x8 as w,
m8 as x,
b8 as y,
A8 as z};
