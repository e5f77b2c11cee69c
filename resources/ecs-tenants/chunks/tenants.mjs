import{S as JX,h as T,i as d,j as S,t as s,c as h,k as D,s as ZX,l as xX,b as n,n as Z0,o as U7,q as UX,u as _X,x as B,y as A,z as _7,e as wX,A as V7,B as kX,C as ZY,D as U0,p as W7,f as j7,a as H7,E as F7,d as _0,F as $7,G as M7,H as E7,I as V0,J as B7,K as P7,L as z7}from"./base.mjs";
import{setTimeout as $X}from"node:timers/promises";
import{s as L7,i as UY,a as N7,r as W0,c as I7}from"./input-deploy-tenant.mjs";
import{randomBytes as K7}from"node:crypto";
var q7=class{
#X=new Map;
#Q=()=>{};
firstCall=new Promise(X=>{this.#Q=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let U=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(U,(this.#X.get(U)??0)+1),setImmediate(this.#Q),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
v=class extends JX{awsCode;constructor(X,Y,Q,J){super(T.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
R7={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
D7={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
G7=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
S7=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
O7=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
C7=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
j0="PriorRequestNotComplete",
T7=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
yX="LostAnswer",
H0="RegionMissing",
_Y=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
A7=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/,
b7=class Z7 extends Error{static of(Y){let Q=Y,J=$0(Q);if(Q.name==="AbortError"||hX(Q.name??"")||A7.test(J??""))return;let Z=(Q.$metadata?.httpStatusCode??0)>=500;return J===void 0&&!Z?void 0:new Z7(F0(Q)??J??"")}constructor(Y){super(Y),this.name=yX}},
hX=X=>C7.test(X),
x7=X=>X===yX?"gave no answer to":_Y.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
F0=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
w7=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
k7=(X,Y,Q)=>{let J=X.message??"";if(G7.test(Y))return w7(J,Q);if(S7.test(Y))return"The credentials have expired: renew them and run again.";if(O7.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(hX(Y)||Y===j0)return"The account is at its request rate: run again later; what is done is found then.";if(T7.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(Y===yX)return"Run again: what was carried out all the same is found then.";if(_Y.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===H0)return"Give region, or set AWS_REGION."},
$0=X=>[X.code,X.cause?.code,X.name].find(Y=>Y!==void 0&&_Y.test(Y)),
y7=X=>{let Y=$0(X);return Y!==void 0?Y:/^region is missing/i.test(X.message??"")?H0:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
M0=(
X,
Y,
Q)=>{
if(X instanceof JX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=y7(J),U=`${D7[Y]??Y}:${Q}`,_=J.$metadata?.requestId,V=J.$metadata?.attempts??1,W=(hX(Z)||Z===j0)&&V>1?` (${V} tries)`:"",j=F0(J)??Z;
return new v(`${R7[Y]??Y} ${x7(Z)} ${Q}: ${j}${j.includes(Z)?"":` (${Z})`}${W}`,k7(J,Z,U),{service:Y,operation:Q,code:Z,..._===void 0?{}:{requestId:_}},X)},
I=(X,...Y)=>X instanceof v&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
h7=X=>X instanceof v&&X.awsCode===yX,
v7=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
f7=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
m7={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
p7=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
g7=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return p7(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
u7=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(U=>U.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return g7(async U=>{try{return await Z(U)}catch(_){throw _.name==="CredentialsProviderError"?_:M0(_,"sts","AssumeRole")}})},
d7=({credentials:X})=>async()=>X,
l7=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return u7(X.roleArn,X);if(X.configuration!==void 0)return d7(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
c7=X=>X.schema?.[2],
i7=(
X,
Y)=>{
let Q=l7(Y),
J=[],
Z=async(
_,
V)=>{
let{Client:W,...j}=await V(),H=new W({...Y.configuration,credentials:Q,...f7(Y.env),requestHandler:m7,...Y.region===void 0?{}:{region:Y.region}});
return J.push(H),Y.rates?.attach(H,_),Y.calls.attach(H,_),v7(H),{...j,send:async F=>{try{return await H.send(F)}catch($){throw M0($,_,c7(F))}},region:()=>H.config.region()}},
U=([_,V])=>{let W;return[_,()=>(W??=Z(_,V),W)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(U)),firstCall:Y.calls.firstCall},close:()=>{for(let _ of J)_.destroy()}}},
E0={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
a7=class{
#X;
#Q;
#Y;
#J;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#Y=X.burst,this.#J=Y.now()}
millisecondsUntil(X){this.#Z();let Y=Math.min(X,this.#X.burst)-this.#Y;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#Z(),this.#Y-=X}
empty(){this.#Z(),this.#Y=Math.min(0,this.#Y)}
#Z(){let X=this.#Q.now(),{burst:Y,perSecond:Q}=this.#X;this.#Y=Math.min(Y,this.#Y+(X-this.#J)/1e3*Q),this.#J=X}},
B0="ECS_TENANTS_RATE_SHARE",
P0="ECS_TENANTS_RATES",
o7=X=>{let{[B0]:Y="",[P0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${B0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let U=`The environment variable ${P0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw d([...Z,{pointer:"",message:U}])}if(Z.length>0)throw d(Z);return{share:J,at:Q===""?void 0:Q}},
r7=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(U=>U.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(U=>X.endsWith(`.${U}`))},
s7=class{
#X;
#Q;
#Y;
#J;
#Z;
#U=new Map;
#_=new Map;
#V=0;
#W=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=E0}={}){this.#X=X,this.#Q=Y,this.#Y=Q,this.#Z=Z,this.#J=J}
attach(
X,
Y){
if(this.#Y==="nowhere")return;
let Q=(Z,U)=>async _=>{let{hostname:V}=_.request,W=this.#Y==="everywhere"||await r7(V,await X.config.region()),j=U.commandName?.replace(/Command$/,"")??"",H=W?this.#X(Y,j,_.input):[];H.length>0&&await this.#j(H);try{return await Z(_)}catch(F){throw hX(F.name)&&this.#P(H),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#j(X){return new Promise((Y,Q)=>{this.#V+=1;let J=X.map(({bucket:U})=>U).join(" "),Z=this.#_.get(J)??[];Z.push({number:this.#V,costs:X,leave:Y,end:Q}),this.#_.set(J,Z),this.#$()})}
#H=()=>{let X=[...this.#_.values()].flat();this.#_.clear(),this.#$();for(let{end:Y}of X)Y(this.#J?.reason)};
#M(X){if(this.#E(X)>0)return!1;for(let Y of X)this.#F(Y).take(Y.tokens);return!0}
#E(X){return Math.max(...X.map(Y=>this.#F(Y).millisecondsUntil(Y.tokens)))}
#F({bucket:X,burst:Y,perSecond:Q}){let J=this.#U.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Q),perSecond:Q*this.#Q},U=new a7(Z,this.#Z);return this.#U.set(X,U),U}
#P(X){for(let Y of X)this.#F(Y).empty();this.#$()}
#$(){this.#W(),this.#W=()=>{};for(let Y=this.#z();Y!==void 0;Y=this.#z())Y.leave();if(this.#_.size===0){this.#J?.removeEventListener("abort",this.#H);return}this.#J?.addEventListener("abort",this.#H);let X=Math.min(...this.#B().map(({costs:Y})=>this.#E(Y)));this.#W=this.#Z.after(X,()=>this.#$())}
#B(){return[...this.#_.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#z(){let X=this.#B().find(({costs:Y})=>this.#M(Y));for(let[Y,Q]of this.#_)Q[0]===X&&Q.shift(),Q.length===0&&this.#_.delete(Y);return X}},
x="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
MX="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
vX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
z0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
VY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
fX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
n7="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
L0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
EX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
t7="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
e7="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
t="unpublished",
C=X=>({burst:X,perSecond:X}),
X8=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
Y8={
ecs:[
{operations:/^((Create|Delete|Update)Cluster|PutClusterCapacityProviders)$/,burst:20,perSecond:1,source:x},
{operations:/^(DescribeClusters|ListClusters)$/,burst:50,perSecond:20,source:x},
{operations:/^(Register|Deregister)TaskDefinition$/,burst:20,perSecond:1,source:x},
{operations:/^(DescribeTaskDefinition|ListTaskDefinitions|ListTaskDefinitionFamilies)$/,burst:50,perSecond:20,source:x},
{operations:/^DeleteTaskDefinitions$/,burst:5,perSecond:1,source:x},
{operations:/^((Create|Update|Delete)Service|StopServiceDeployment)$/,burst:50,perSecond:5,source:x},
{operations:/^(DescribeServices|ListServices)$/,burst:100,perSecond:20,source:x},
{operations:/^(Describe|List)ServiceDeployments$/,burst:50,perSecond:20,source:x},
{operations:/^DescribeServiceRevisions$/,burst:50,perSecond:20,source:x},
{operations:/^(RunTask|StopTask)$/,burst:100,perSecond:40,source:x},
{operations:/^(Describe|List)(Tasks|ContainerInstances)$/,burst:100,perSecond:20,source:x},
{operations:/^(Create|Update|Delete)CapacityProvider$/,burst:10,perSecond:1,source:x},
{operations:/^DescribeCapacityProviders$/,burst:50,perSecond:20,source:x},
{operations:/^(Tag|Untag)Resource$/,burst:20,perSecond:10,source:x},
{operations:/^ListTagsForResource$/,burst:50,perSecond:20,source:x}],
elbv2:[
{operations:/^/,burst:40,perSecond:10,source:MX},
{operations:/^Describe/,burst:40,perSecond:10,source:MX},
{operations:/^(CreateLoadBalancer|SetSubnets)$/,burst:10,perSecond:.2,source:MX},
{operations:/^(Register|Deregister)Targets$/,burst:20,perSecond:4,source:MX},
{operations:/^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,burst:20,perSecond:3,source:MX}],
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:t},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:t}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...C(3),source:vX},{operations:/^DescribeAlarms$/,...C(9),source:vX},{operations:/^ListTagsForResource$/,...C(10),source:vX},{operations:/^(Tag|Untag)Resource$/,each:!0,...C(20),source:vX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...C(10),source:z0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...C(5),source:z0},{operations:/^GetLogEvents$/,...C(10),source:t}],
route53:[{operations:/^/,burst:50,perSecond:10,source:VY},{operations:/^/,each:!0,burst:50,perSecond:10,source:VY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:VY,tokens:X8}],
tagging:[{operations:/^GetResources$/,...C(15),source:n7}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:t},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:t}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:t},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:t}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:fX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:fX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:fX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:fX}],
acm:[{operations:/^ListCertificates$/,...C(8),source:L0},{operations:/^DescribeCertificate$/,...C(10),source:L0}],
secretsManager:[{operations:/^GetSecretValue$/,...C(1e4),source:EX},{operations:/^DescribeSecret$/,...C(4e4),source:EX},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...C(50),source:EX},{operations:/^PutSecretValue$/,...C(50),source:EX},{operations:/^(Tag|Untag)Resource$/,each:!0,...C(50),source:EX}],
ssm:[{operations:/^GetParameter$/,...C(40),source:t7}],
sts:[{operations:/^/,...C(600),source:e7}]},
Q8=(X,Y,Q)=>(Y8[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
N0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:U,report:_},V)=>{let W=new s7(Q8,{...o7(Z),signal:U}),j=new q7,H=i7(X,{region:Y,roleArn:Q,calls:j,rates:W,env:Z,configuration:J});try{return await V(H.clients)}finally{_({calls:j.counts()}),H.close()}},
mX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await $X(Q,void 0,{signal:Y})},
f=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
b=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
J8=8,
Z8=X=>(X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw b7.of(J)??J}},{step:"finalizeRequest",priority:"low",name:"withoutBlindRetries"}),X),
WY=async({command:X,send:Y,look:Q,signal:J})=>{for(let Z=1;;Z+=1)try{return await Y(Z8(X()))}catch(U){if(!h7(U))throw U;await $X(Math.min(250*2**Z,4e3),void 0,{signal:J});let _=await Q();if(_!==void 0)return _;if(Z===J8)throw U}},
w=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
I0=10,
i=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),U=await Promise.all(f(Q,I0).map(_=>J(new Z({cluster:Y,services:_,include:["TAGS"]}))));return new Map(U.flatMap(_=>_.services??[]).filter(_=>_.status!=="INACTIVE").map(_=>[_.serviceName??"",_]))},
U8=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await b(async U=>{let _=await Q(new J({cluster:Y,maxResults:100,nextToken:U})),V=(_.serviceArns??[]).map(W=>W.replace(/^.*\//,""));return Z.push(S(i(X,Y,V))),_},U=>U.nextToken),(await Promise.all(Z)).flatMap(U=>[...U.values()])},
_8=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw I(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new w(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
K0=async(
X,
{deploymentBefore:Y,...Q},
J)=>{
let{send:Z,UpdateServiceCommand:U}=await X.ecs(),_=()=>new U(Q),V=async j=>(await Z(j)).service??{},W=async()=>{let{cluster:j="",service:H=""}=Q,F=(await i(X,j,[H])).get(H);return F?.deployments?.[0]?.id===Y?void 0:F};
try{return Q.forceNewDeployment!==!0?await V(_()):await WY({command:_,send:V,look:W,signal:J})}catch(j){throw I(j,"ServiceNotFound","ServiceNotActive")?new w(`service ${Q.service} was removed by another run`,{cause:j}):j}},
pX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([U,_])=>({key:U,value:_}))}))}catch(U){throw I(U,"ResourceNotFound")||I(U,"InvalidParameter")&&/cannot be found|inactive/i.test(U.message)?new w(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:U}):U}},
jY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
V8=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return s(Z.tags)},
W8=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:U}=await X.ecs();try{await Z(new U({cluster:Y,service:Q,force:!0}))}catch(_){if(!I(_,"ServiceNotFound","ServiceNotActive"))throw _}await mX(async()=>(await i(X,Y,[Q])).has(Q),J)},
q0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
R0=1,
D0=({tags:X})=>X[h.layout]??"1",
G0=X=>{let Y=D0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=R0},
S0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${h.layout} is ${D0(X)}, and this version knows ${R0}.`,
O0=X=>G0(X)?void 0:D(S0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
j8=X=>G0(X)?void 0:`${S0(X)} What is shown may be incomplete.`,
e=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async U=>{try{return((await Q(new J({ResourceArns:[...U]}))).TagDescriptions??[]).map(_=>[_.ResourceArn??"",s(_.Tags)])}catch(_){if(!I(_,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw _;return U.length===1?[]:(await Promise.all(U.map(V=>Z([V])))).flat()}};
return new Map((await Promise.all(f(Y,20).map(Z))).flat())},
C0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([U,_])=>({Key:U,Value:_}))}))},
T0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
A0=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J("arn"in Y?{LoadBalancerArns:[Y.arn]}:{Names:[Y.name]}))).LoadBalancers?.[0]}catch(Z){if(I(Z,"LoadBalancerNotFound"))return;throw Z}},
b0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
H8=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:b0(Y.Name)})),
HY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await b(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>H8(J.HostedZones))},
x0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
FY=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
w0=X=>X.replace(/^.*:targetgroup\//,"").replace(/\/[^/]*$/,""),
k0=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArn:Y}))).Listeners??[]}catch(Z){if(I(Z,"LoadBalancerNotFound"))return[];throw Z}},
gX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
F8=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw I(Z,"AlreadyExists","AlreadyExistsFault")?new w(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await gX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
$8=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
M8=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!I(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
y0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
E8=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([U,_])=>({...y0(Y,U),Value:_,PropagateAtLaunch:!0}))}))},
B8=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(U=>y0(Y,U))}))},
h0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
P8=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await mX(async()=>await gX(X,Y)!==void 0,Q)},
v0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
f0=(
X,
Y,
Q,
J)=>{
if(ZX(Y,Q))return[];
if(xX(Y)||xX(Q)){let[U,_]=[xX(Y)?Y:{},xX(Q)?Q:{}];return[...new Set([...Object.keys(U),...Object.keys(_)])].sort().flatMap(V=>f0(X+n(V),v0(U,V),v0(_,V),J))}
let Z=U=>U===void 0||Array.isArray(U)&&U.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
m0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>f0(n(Z),Y[Z],Q[Z],J.has(Z))),
uX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
z8=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw I(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new w(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
L8=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
N8=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
p0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw D(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
I8=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),U=await J(new Z({capacityProvider:Y}));p0(U.capacityProvider),await mX(async()=>{let _=await uX(X,Y);return p0(_),_!==void 0},Q)},
g0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(U=>U.operation)])]}),
K8=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:s(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
BX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(f(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(K8)},
q8=X=>X.replace(/^.*\//,""),
R8=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await b(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
D8=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
G8=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
S8=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!I(Z,"ClusterNotFound"))throw Z}},
$Y=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
u0=(X,Y,Q)=>{let[J,Z]=$Y(X,Y);if(J===void 0)throw D(`There is no public hosted zone for ${X} in this account.`,Q);if(Z!==void 0)throw D(`There are two public hosted zones named ${J.name} (${J.id}, ${Z.id}): only one of them can be the one that the domain is delegated to, and which cannot be seen from this account.`,"Remove the one that is not delegated to.");return J},
d0=(X,Y)=>u0(X,Y,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere."),
O8=(X,Y)=>u0(X,Y,`Create a hosted zone for ${X} in Route 53, and delegate to it.`),
C8=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
T8=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),U=await b(V=>Q(new J({cluster:Y,nextToken:V})),V=>V.nextToken),_=await Promise.all(f(U.flatMap(V=>V.containerInstanceArns??[]),100).map(V=>Q(new Z({cluster:Y,containerInstances:V}))));
return new Set(_.flatMap(V=>V.containerInstances??[]).flatMap(V=>V.ec2InstanceId??[]))},
A8=X=>{let Y=[...new Set(X)].map(Q=>Q.toLowerCase().replace(/^\*/,"")).sort().join(" ");return Y===""||Y.length>256?void 0:Y},
b8=X=>X===void 0||X===""?void 0:X.split(" ").map(Y=>Y.replace(/^\./,"*.")),
x8=(X,Y)=>Y.includes(X.toLowerCase())||Y.includes(X.toLowerCase().replace(/^[^.]+/,"*")),
PX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let U=J-Date.now();if(U<=0)return;try{await $X(Math.min(Q*1e3,U),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
l0=({resource:X,name:Y,action:Q,reason:J})=>({resource:X,name:Y,action:Q,reason:J}),
c0=(X,Y,{planId:Q,changes:J,warnings:Z=[]},U)=>{X.tell("run.place",Y);for(let _ of Z)X.tell("plan.warning",{sentence:_});X.tell("plan.made",{planId:Q,changes:J.map(l0),...U?{lines:Z0(J)}:{}})},
i0=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:U,fields:_,operations:V})=>({resource:Q,name:J,action:Z,reason:U,...Y===void 0?{}:{done:V.every(W=>Y.has(W.id))},fields:_.map(U7)})),
a0=class{
#X;
#Q;
#Y=[];
#J=[];
#Z=new Set;
constructor(X,Y){this.#X=X,this.#Q=Y}
get carriedOut(){return[...this.#Y,...this.#J.filter(X=>this.#U(X))]}
planned(X){this.#Y.push(...this.#J.filter(Y=>this.#U(Y))),this.#J=X,this.#Z=new Set,this.#_()}
progress(X){this.#Z=X,this.#_()}
#U({operations:X}){return X.every(Y=>this.#Z.has(Y.id))}
#_(){let X=i0(this.#Y,{has:()=>!0});this.#X({changes:[...X,...i0(this.#J,this.#Q?void 0:this.#Z)]})}},
o0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
MY=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((_,V)=>String(V)===J?MY(_,Z,Q):_);let U=X;return{...U,[J]:MY(U[J],Z,Q)}},
w8=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=MY(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
k8=async(
X,
Y)=>{
let Q=new Map(Y.given),
J=new Set(X),
Z=new Set,
U=Y.concurrency??16,
_,
V=F=>{_??={cause:F}},
W=F=>{J.delete(F);let $=(async()=>{try{let M=await Y.execute(w8(F,Q));Q.set(F.id,M),Y.done?.(F,M)}catch(M){V(M)}})().finally(()=>Z.delete($));Z.add($)},
j=()=>(_===void 0&&Y.signal.aborted&&V(Y.signal.reason),_!==void 0),
H;
for(;
J.size>0&&!j();){
let F=[...J].filter(M=>M.after.every(E=>Q.has(E)));
if(F.length>0&&H!==void 0&&(await H.catch(V),H=void 0,j()))break;
let $=F.slice(0,Math.max(0,U-Z.size));
for(let M of $)W(M);
if($.length>0&&J.size>0){let{guard:M}=Y;H=M===void 0?void 0:(async()=>M())(),H?.catch(()=>{})}
if(Z.size===0){V(new Error(`operations wait for each other: ${[...J].map(M=>M.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),_!==void 0)throw new o0(_.cause,new Set(Q.keys()));
return Q},
r0=({resource:X,name:Y})=>({resource:X,name:Y}),
EY=async(
X,
Y)=>{
let{changes:Q,log:J}=Y,Z=new Set(Y.given?.keys()),U=_=>_.operations.every(V=>Z.has(V.id));
try{return await k8(X,{...Y,done:(_,V)=>{Z.add(_.id),Y.incomplete(Z),Y.done?.(_,V);let W=Q.find(j=>j.operations.some(H=>H.id===_.id));W!==void 0&&U(W)&&J.tell("change.done",l0(W))}})}
catch(_){if(!(_ instanceof o0))throw _;if(Y.incomplete(Z),_.cause instanceof JX||Y.signal.aborted){let V=Q.filter(W=>!U(W));J.tell("changes.unfinished",{done:Q.filter(U).map(r0),notDone:V.map(r0)})}throw _.cause}},
y8=5,
h8=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
s0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=U=>{if(Y===void 0)return;let _=h8(U);if(!(J!==void 0&&[..._].every(V=>J?.has(V)))&&U.plan.planId!==Y)throw Q.tell("plan.not-approved",{planId:U.plan.planId,approvedPlan:Y,lines:X.lines(U)}),D(`The plan is ${U.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.");J??=_};
return async()=>{
for(
let U=1;;
U+=1){
let _=await X.prepare();
if(X.planned(_),X.isPlan)return{prepared:_,outputs:void 0};
if(Z(_),_.plan.changes.length===0)return{prepared:_,outputs:void 0};
try{return{prepared:_,outputs:await X.apply(_)}}catch(V){if(!(V instanceof w))throw V;if(U===y8)throw D(`Other runs keep changing the same: ${V.message}.`,"Run again when they have ended.");Q.tell("run.read-again",{because:V.message})}}}},
BY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
v8="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
VX="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
n0="https://docs.aws.amazon.com/autoscaling/application/APIReference",
PY="https://docs.aws.amazon.com/autoscaling/ec2",
zY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
f8=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:BY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${n0}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:v8},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${zY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${zY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${PY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${PY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:BY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:BY}],
m8=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${n0}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${VX}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${VX}/API_PutClusterCapacityProviders.html`}],
p8=[
{service:"ecs",operations:["CreateService"],code:/^InvalidParameter/,text:/still draining/i,seconds:15,because:"ECS is still removing the service of that name",source:`${VX}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${VX}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${VX}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${VX}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${PY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${zY}/API_DeleteTargetGroup.html`}],
g8=[...f8,...m8,...p8],
u8=({aws:X,message:Y})=>X===void 0?void 0:g8.find(({service:Q,operations:J,code:Z,text:U})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(U?.test(Y)??!0)),
zX=class{
signal;
#X;
#Q;
#Y=new Set;
constructor(X,Y,Q=$X){this.#X=X,this.signal=Y,this.#Q=Q}
async with(X){let Y=new Map;for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof v?u8(J):void 0;if(Z===void 0)throw J;let U=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,U),Date.now()+Q>U)throw J;this.#J(Z)}await this.#Q(Q,void 0,{signal:this.signal})}}
#J({because:X,seconds:Y}){this.#Y.has(X)||(this.#Y.add(X),this.#X.tell("call.retried",{because:X,seconds:Y}))}},
d8=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
l8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
c8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(U=>U??"")},
i8=(X,Y)=>Y===""?"":`${X}${Y}`,
a8=new Set([0,137,143]),
t0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
LX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:_})=>Y?.containerDefinitions?.find(V=>V.name===_)?.essential!==!1,Z=Q.filter(J),U=_=>(_.reason??"")!==""&&!t0(_);
return Z.find(U)??Z.find(_=>_.exitCode!==void 0&&!a8.has(_.exitCode))??(Z.some(_=>_.exitCode!==void 0)?void 0:Q.find(U))??Z.find(_=>_.exitCode!==void 0)??Z[0]??Q[0]},
NX=(X,Y,Q)=>({source:X,text:d8(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
dX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
o8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
r8=(X,Y)=>{if(dX(X))return[];let Q=LX(X,Y),{stopCode:J}=X,Z=J!==void 0&&o8.test(J);return[...Z?[NX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||t0(Q)?[]:[NX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[NX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[NX("task",X.stoppedReason)]]},
LY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
s8=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
IX=X=>X===void 0?"":String(X),
n8=({targetGroups:X},{raw:Y,targetGroupArn:Q})=>X.find(J=>J.TargetGroupArn===Q)??X.find(({TargetGroupArn:J=""})=>J!==""&&Y.includes(J))??X[0],
t8=(
X,
Y,
Q)=>{
let{taskDefinition:J,gracePeriodSeconds:Z}=X,{raw:U}=Q,_=n8(X,Q),V=Y===void 0?void 0:LX(Y,J)?.name,W=J?.containerDefinitions??[],j=W.find($=>$.name===V)??W[0],H=j?.secrets??[],F=j?.logConfiguration?.options;
return{
container:V??j?.name??"",
image:j?.image??"",
memory:IX(j?.memory??j?.memoryReservation??J?.memory),
cpu:IX(j?.cpu??J?.cpu),
command:[...j?.entryPoint??[],...j?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:F?.["awslogs-group"]??"",
secrets:s8(U)??(H.length===1?H[0]?.valueFrom??"":H.map($=>$.name).join(", ")),
hostPorts:(j?.portMappings??[]).flatMap($=>$.hostPort||[]).join(", "),
lifetime:Y===void 0?"":LY(Y),
path:_?.HealthCheckPath??"",
matcher:_?.Matcher?.HttpCode??"",
timeout:IX(_?.HealthCheckTimeoutSeconds),
containerPort:IX(j?.portMappings?.[0]?.containerPort),
targetGroup:_?.TargetGroupName??"",
grace:_===void 0?"":IX(Z)}},
e0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroups:[],gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
e8=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
KX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
X9=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
X4=X=>{let Y={...X};for(let Q of X9)delete Y[Q];return Y},
Y4=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
Y9=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(_=>_.containerPort===X.containerPort&&(_.protocol??"tcp")===Q),{hostPort:Z,...U}=J??{};return{...U,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
Q9=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
Q4=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
U=Z===void 0?{family:Q.family,containerDefinitions:[]}:X4(Z),
_=KX(U,Q),
V=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:_?.cpu,memory:_?.memory}:{cpu:void 0,memory:void 0},
W=X.memoryReservation===X.memory?void 0:X.memoryReservation,
j=J?{...V,memoryReservation:W}:{cpu:X.cpu,memory:X.memory,memoryReservation:W},
H={
..._,
name:_?.name??Q.containerName,
essential:_?.essential??!0,
image:X.image,
...j,
portMappings:X.portMappings.map($=>Y9($,_?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:Y4(X.environment).map(([$,M])=>({name:$,value:M})),
secrets:Y4(X.secrets).map(([$,M])=>({name:$,valueFrom:M})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:_?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(U.containerDefinitions??[]).filter($=>$!==_);
return{...U,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):U.cpu,memory:J?String(X.memory):U.memory,runtimePlatform:Q9(X,U.runtimePlatform),containerDefinitions:[H,...F]}},
J9=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
lX=X=>Array.isArray(X)?X.map(lX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,lX(Q)]).filter(([,Y])=>!J9(Y))),
NY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
J4=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
Z9=(
X,
Y)=>(
{...NY(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(J4),secrets:[...X.secrets??[]].sort(J4),portMappings:(X.portMappings??[]).map(Q=>NY(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})),healthCheck:X.healthCheck&&NY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
IY=X=>{let{containerDefinitions:Y=[],...Q}=X4(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return lX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>Z9(Z,J))})},
cX=X=>UX(_X(IY(X)),32),
U9=(X,Y)=>{let Q=cX(Y);return X.tags[B.digest]===Q||cX(X.definition)===Q},
_9=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
KY=(
X,
Y)=>{
let Q=KX(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",U=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:_}=Q;
return{
image:Q.image,
cpu:U?Number(X.cpu):Q.cpu,
memory:U?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(V=>_9(V,Z)),
entryPoint:Q.entryPoint??[],
command:Q.command??[],
environment:Object.fromEntries((Q.environment??[]).map(V=>[V.name??"",V.value??""])),
secrets:Object.fromEntries((Q.secrets??[]).map(V=>[V.name??"",V.valueFrom??""])),
repositoryCredentials:Q.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:Q.repositoryCredentials.credentialsParameter},
healthCheck:_?.command===void 0?void 0:lX({..._}),
stopTimeout:Q.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
a=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:s(Z.tags)}}catch(Z){if(I(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
V9=async(
X,
Y,
Q)=>{let{send:J,RegisterTaskDefinitionCommand:Z}=await X.ecs(),U=s(Y.tags)[B.digest];return WY({command:()=>new Z(Y),send:async _=>(await J(_)).taskDefinition?.taskDefinitionArn??"",look:async()=>{let _=await a(X,Y.family??"");return _?.tags[B.digest]===U?_?.definition.taskDefinitionArn:void 0},signal:Q})},
W9=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async V=>(await b(W=>Q(new J({familyPrefix:Y,status:V,maxResults:100,nextToken:W})),W=>W.nextToken)).flatMap(W=>W.taskDefinitionArns??[]).map(W=>({arn:W,active:V==="ACTIVE"})),[U,_]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[..._,...U].filter(({arn:V})=>V.replace(/^.*\//,"").startsWith(`${Y}:`))},
j9=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await b(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
H9=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await b(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
Z4=async X=>{try{await X}catch(Y){throw I(Y,"Client","InvalidParameter")?new w(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
F9=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:U}=await X.ecs();for(let{arn:_}of Y.filter(({active:V})=>V))Q.throwIfAborted(),await Z4(J(new Z({taskDefinition:_})));for(let _ of f(Y,10))Q.throwIfAborted(),await Z4(J(new U({taskDefinitions:_.map(({arn:V})=>V)})))},
qX=({cluster:X,tenant:Y,service:Q})=>({[B.cluster]:X,[B.tenant]:Y,[B.service]:Q}),
m=(X,Y)=>X!==void 0&&Object.entries(qX(Y)).every(([Q,J])=>X[Q]===J),
U4=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${UX(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
WX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,U=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroups:{a:U4(X,"a"),b:U4(X,"b")},policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${U}/cpu-high`,scaleIn:`${U}/cpu-low`}}},
$9=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),U=V=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(V),_={cluster:X,tenant:Q,service:J};return Z.length===0&&U(Q)&&U(J)&&WX(_).serviceName===Y?_:void 0},
k=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
_4=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
qY=(X,Y)=>_4(X)&&k(X).some(Q=>Y.has(Q)),
M9=X=>{let Y=new Map((X.Actions??[]).flatMap(J=>J.ForwardConfig?.TargetGroups??[]).map(({TargetGroupArn:J,Weight:Z})=>[J,Z])),Q=J=>Y.get(J)??1;return[...new Set(l(X))].sort((J,Z)=>Q(Z)-Q(J))},
l=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
XX=["a","b"],
jX=X=>(X?.loadBalancers??[]).flatMap(({targetGroupArn:Y})=>Y??[]),
E9=({targetGroups:X},Y,Q)=>{let J={};for(let Z of[Y,Q]){let U=Z.filter(_=>{let V=XX.find(W=>X[W]===_.description.TargetGroupName);return V===void 0||J[V]!==void 0?!0:(J[V]=_,!1)});for(let _ of U){let V=XX.find(W=>J[W]===void 0);V!==void 0&&(J[V]=_)}}return J},
B9=X=>XX.flatMap(Y=>X[Y]??[]),
iX=(X,Y)=>XX.find(Q=>Y!==void 0&&X[Q]?.description.TargetGroupArn===Y),
V4=({service:X,targetGroups:Y})=>{let Q=jX(X),J=XX.filter(U=>Y[U]!==void 0),Z=J.filter(U=>Q.includes(Y[U]?.description.TargetGroupArn??""));return Z.length>0?Z:J},
RY=({service:X,targetGroups:Y},Q)=>{let J=jX(X);return Q!==void 0&&iX(Y,Q)===void 0&&XX.some(Z=>!J.includes(Y[Z]?.description.TargetGroupArn??""))},
P9=({serviceTags:X})=>new Set((X[B.hosts]??"").split(" ").filter(Y=>Y!=="")),
z9=(X,Y)=>[B.cluster,B.tenant,B.service].every(Q=>Y[Q]!==void 0&&X[Q]===Y[Q]),
L9=(
X,
Y)=>{
let{rules:Q,serviceTags:J,targetGroups:Z}=X,U=Q.find(({rule:j})=>j.RuleArn===J[B.rule]);
if(U!==void 0)return U;
let _=P9(X),V=Q.filter(({rule:j})=>{let H=l(j).map(F=>iX(Z,F));return H.length===0||H.some(F=>F===void 0||Y.includes(F))}),W=V.filter(({rule:j})=>qY(j,_));
return W.find(({tags:j})=>z9(j,J))??W[0]??(Y.length>1&&_.size>0?void 0:V[0])},
p=X=>{
let Y=V4(X),Q=L9(X,Y),J=_=>X.targetGroups[_]?.description.TargetGroupArn??"",Z=new Set(X.rules.filter(_=>_!==Q).flatMap(_=>l(_.rule))),U=(Q===void 0?[]:M9(Q.rule)).map(_=>Y.find(V=>J(V)===_)).find(_=>_!==void 0)??Y.find(_=>!Z.has(J(_)))??Y[0]??"a";
return{slot:U,targetGroup:Y.includes(U)?X.targetGroups[U]:void 0,rule:Q}},
N9=(X,Y,Q)=>X.loadBalancer===void 0?Y[B.loadBalancer]!=="none":A(X)||(Q?.loadBalancers??[]).length>0,
aX=({tags:X})=>{let Y=X[h.scheme];return{arn:X[h.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
W4=({cluster:X,fronts:Y},Q)=>{let J=p(Q).rule?.rule.RuleArn??Q.serviceTags[B.rule];return(J===void 0?void 0:Y.get(FY(J)))??Y.get(aX(X).arn??"")},
I9=X=>(X[B.hosts]??"").split(" ").filter(Y=>Y!==""),
j4=(X,Y,Q)=>{let J=I9(Q),Z=Y.tags[h.domain],U=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,...U])]},
H4=(
X,
Y,
Q,
J,
Z)=>{
let U=J.filter((j,H)=>H===0||_4(j)),_=new Set([...j4(X,Y,Q),...U.flatMap(k)]),V=X.defaultHost!==void 0&&(X.dns??Q[B.dns])==="wildcard",W=[..._].flatMap(j=>V?[j,j.replace(/^[^.]+/,"*")]:[j]);
return[...new Set(W)].flatMap(j=>{let[H,F]=$Y(j.replace(/^\*\./,""),Z);return H===void 0||F!==void 0?[]:[{zoneId:H.id,name:j}]})},
K9=(X,{targetGroups:Y})=>{let Q=XX.map(J=>`:targetgroup/${Y[J]}/`);return[...new Set(X.flatMap(l))].filter(J=>Q.some(Z=>J.includes(Z)))},
q9=(
X,
{ask:Y,cluster:Q,serviceTags:J,targetGroups:Z})=>{
let U=new Set(j4(Y,Q,J)),_=F=>l(F).some($=>Z.includes($)),V=X.find(F=>F.RuleArn===J[B.rule]),W=X.find(F=>_(F)&&qY(F,U)),j=Y.defaultHost===void 0||V!==void 0||W!==void 0?void 0:X.find(F=>qY(F,U)),[H]=[V,W,Z.length>1?void 0:X.find(_),j].filter(F=>F!==void 0);
return[...new Set([...H===void 0?[]:[H],...X.filter(_)])]},
F4=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(f(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
R9=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await b(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
D9=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
G9=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(f(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
$4=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await b(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(I(Z,"ListenerNotFound"))return;throw Z}},
M4=X=>{throw I(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?D(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
S9=async(
X,
Y,
Q)=>{
let{send:J,CreateRuleCommand:Z}=await X.elbv2(),U=Y.Actions?.[0]?.TargetGroupArn;
try{return await WY({command:()=>new Z(Y),send:async _=>(await J(_)).Rules?.[0]?.RuleArn??"",look:async()=>{let _=(await $4(X,Y.ListenerArn??""))?.find(({Priority:V})=>V===String(Y.Priority));return _?.Actions?.[0]?.TargetGroupArn===U?_?.RuleArn:void 0},signal:Q})}
catch(_){if(I(_,"PriorityInUse"))throw new w(`priority ${Y.Priority} was taken by another deployment`,{cause:_});return M4(_)}},
O9=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(I(Z,"RuleNotFound"))throw new w("the listener rule was removed",{cause:Z});M4(Z)}},
C9=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!I(Z,"RuleNotFound"))throw Z}},
T9=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
E4=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),U=T9(Y),_=Y.length===1;
return(await b(V=>Q(new J({logGroupNamePrefix:U,limit:_?1:50,nextToken:V})),V=>_?void 0:V.nextToken)).flatMap(V=>V.logGroups??[]).filter(V=>Z.has(V.logGroupName??"")).map(V=>({name:V.logGroupName??"",arn:(V.logGroupArn??V.arn??"").replace(/:\*$/,""),retentionInDays:V.retentionInDays,tags:void 0}))},
A9=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
b9=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(U){throw I(U,"ResourceAlreadyExists")?new w(`log group ${Y} was created by another run`,{cause:U}):U}},
x9=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
w9=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!I(Z,"ResourceNotFound"))throw Z}},
k9=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(U=>b0(U.Name)===Q).map(U=>({...U,Name:Q}))},
y9=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(U){throw I(U,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(U.message)?new w("a DNS record was changed by another run",{cause:U}):U}},
h9=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
RX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
v9=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(f(Y,50).map(Z=>Q(new J({...RX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
f9=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await b(J=>Y(new Q({ServiceNamespace:RX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
m9=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,...U]=Y,_=Z!==void 0&&U.length===0?{...RX,ResourceId:Z}:{ServiceNamespace:RX.ServiceNamespace},V=await b(j=>Q(new J({..._,NextToken:j})),j=>j.NextToken),W=new Set(Y);
return V.flatMap(j=>j.ScalingPolicies??[]).filter(j=>W.has(j.ResourceId??""))},
B4=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
p9=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...RX,ResourceId:Y}))}catch(Z){if(!I(Z,"ObjectNotFound"))throw Z}},
g9=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
P4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async U=>{try{return(await Q(new J({TargetGroupArns:[...U]}))).TargetGroups??[]}catch(_){if(!I(_,"TargetGroupNotFound"))throw _;return U.length===1?[]:(await Promise.all(U.map(V=>Z([V])))).flat()}};return(await Promise.all(f(Y,20).map(Z))).flat()},
z4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(I(Z,"TargetGroupNotFound"))return;throw Z}},
u9=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await b(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
L4=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(U=>[U.Key??"",U.Value??""]))}catch(Z){if(I(Z,"TargetGroupNotFound"))return{};throw Z}},
d9=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw I(Z,"DuplicateTargetGroupName")?new w(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
l9=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
c9=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([U,_])=>({Key:U,Value:_}))}))},
i9=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!I(Z,"TargetGroupNotFound"))throw Z}},
N4={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
I4=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=L7(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
DY=(X,Y)=>{let Q=WX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroups:Q.targetGroups,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
a9=class{value;next;constructor(X){this.value=X}},
o9=class{
#X;
#Q;
#Y;
constructor(){this.clear()}
enqueue(X){let Y=new a9(X);this.#X?(this.#Q.next=Y,this.#Q=Y):(this.#X=Y,this.#Q=Y),this.#Y++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Y--,this.#X||(this.#Q=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Q=void 0,this.#Y=0}
get size(){return this.#Y}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function K4(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),q4(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new o9,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
U=()=>{J--,Z()},
_=async(j,H,F)=>{let $=(async()=>j(...F))();H($);try{await $}catch{}U()},
V=(j,H,F,$)=>{let M={reject:F};new Promise(E=>{M.run=E,Q.enqueue(M)}).then(_.bind(void 0,j,H,$)),J<X&&Z()},
W=(j,...H)=>new Promise((F,$)=>{V(j,F,$,H)});
return Object.defineProperties(
W,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let j=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject(j)}},
concurrency:{get:()=>X,set(j){q4(j),X=j,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(j,H){let F=[];try{Array.from(j,($,M)=>{let E=W(H,$,M);return F.push(E),E})}catch($){for(let M of F)M.catch(()=>{});throw $}return Promise.all(F)}}}),
W}
function q4(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var r9=async(X,Y)=>{let Q=await E4(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:U})=>{let _=J.get(U);return _===void 0?[]:[[Z,_]]}))},
s9=async(X,Y)=>({...Y,tags:await A9(X,Y.arn)}),
n9=async(X,Y,Q)=>{let[J,Z]=await Promise.all([a(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await a(X,Z),newestTaskDefinition:J}},
t9=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(I(Z,"ListenerNotFound"))return;throw Z}},
e9=async(
X,
Y,
Q)=>{
let[J,Z,U]=await Promise.all([A0(X,{arn:x0(Y)}),$4(X,Y),Q??t9(X,Y)]);
if(!(J===void 0||Z===void 0||U===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:U,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
R4=async(X,Y)=>{if(Y.length===0)return[];let[Q,J]=await Promise.all([P4(X,Y),Promise.all(Y.map(Z=>L4(X,Z)))]);return Y.flatMap((Z,U)=>{let _=Q.find(V=>V.TargetGroupArn===Z);return _===void 0?[]:[{description:_,attributes:J[U]??{}}]})},
X3=async(X,Y)=>{let Q=await z4(X,Y);return Q?.TargetGroupArn===void 0?[]:[{description:Q,attributes:await L4(X,Q.TargetGroupArn)}]},
D4=class{
#X;
#Q;
#Y=new Map;
constructor(X,Y){this.#X=X,this.#Q=Y}
at(X){let Y=this.#Y.get(X)??S(this.#Q.then(({arn:Q,scheme:J})=>e9(this.#X,X,Q===X?J:void 0)));return this.#Y.set(X,Y),Y}
async on(X){let Y=await k0(this.#X,X);return(await Promise.all(Y.map(({ListenerArn:Q=""})=>this.at(Q)))).filter(Q=>Q!==void 0)}
async all(){let X=await Promise.all(this.#Y.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
Y3=async(
X,
Y)=>{let Q=Y.map(_=>_.resourceId),[J,Z,U]=await Promise.all([v9(X,Q),m9(X,Q),F4(X,Y.flatMap(_=>_.alarms))]);return new Map(Y.map(_=>[_.key,{scalableTarget:J.find(V=>V.ResourceId===_.resourceId),policies:Z.filter(V=>V.ResourceId===_.resourceId),alarms:U.filter(V=>_.alarms.includes(V.AlarmName??""))}]))},
Q3=64,
J3=class{
#X;
#Q;
#Y;
#J;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Q=Y,this.#J=Q,this.#Y=new D4(X,S(Y.then(aX)))}
zones(){return this.#J??=S(HY(this.#X)),this.#J}
fronts(){return this.#Y.all()}
async#Z(X){let{arn:Y}=aX(await this.#Q);return(X===void 0?void 0:await this.#Y.at(FY(X)))??(Y===void 0?void 0:this.#Y.at(Y))}
async#U(X){return(await Promise.all(X.map(Y=>k9(this.#X,Y)))).flat()}
async#_(X,Y,Q){let[J,Z]=await Promise.all([this.#Q,this.zones()]),U=H4(X.ask,J,Y,[],Z),_=S(this.#U(U)),V=new Set(U.map(({name:H})=>H)),[W,j]=await Promise.all([_,Q.then(H=>this.#U(H4(X.ask,J,Y,H,Z).filter(({name:F})=>!V.has(F))))]);return[...W,...j]}
async#V(X,Y){if(Y.length<2)return X?.rules??[];let Q=new Set(Y.flatMap(({description:Z})=>Z.LoadBalancerArns??[])),J=await Promise.all([...Q].map(Z=>this.#Y.on(Z)));return[...new Set([...X===void 0?[]:[X],...J.flat()])].flatMap(({rules:Z})=>Z)}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!N9(J,Q,Y))return{targetGroups:{},rules:[],records:[]};
let Z=Q[B.rule],
U=jX(Y),
_=S(e(this.#X,[...U,Z].filter(R=>R!==void 0))),
V=S(U.length>0?R4(this.#X,U):X3(this.#X,X.targetGroups.a)),
W=S(this.#Z(Z)),
j=S(W.then(async R=>{let O=K9(R?.rules??[],X).filter(c=>!U.includes(c));if(O.length===0)return[];let u=(await V).map(({description:c})=>c.TargetGroupArn);return R4(this.#X,O.filter(c=>!u.includes(c)))})),
H=S(W.then(async R=>{let O=U.length===1&&(await j).length===0,u=O||R===void 0&&U.length===0?[]:[...await V,...await j];return q9(await this.#V(R,u),{ask:J,cluster:await this.#Q,serviceTags:Q,targetGroups:O?U:u.flatMap(({description:c})=>c.TargetGroupArn??[])})})),
F=S(this.#_(X,Q,H)),
[$,M,E,P,N]=await Promise.all([V,j,H,F,_]),
L=[...$,...M].map(({description:R})=>R.TargetGroupArn).concat(E.map(({RuleArn:R})=>R)).filter(R=>R!==void 0&&!N.has(R)),
z=L.length===0?new Map:await e(this.#X,L),
K=R=>N.get(R??"")??z.get(R??"")??{},
G=R=>R.map(O=>({...O,tags:K(O.description.TargetGroupArn)}));
return{targetGroups:E9(X,G($),G(M)),rules:E.map(R=>({rule:R,tags:K(R.RuleArn)})),records:P}}},
G4=async(
X,
Y,
Q)=>{
let J=new J3(X,Y),Z=Y.services??S(i(X,Y.clusterName,Q.map(P=>P.serviceName))),U=Promise.race([X.firstCall,Z]),_=S(U.then(()=>J.zones())),V=S(U.then(()=>Promise.race([X.route53(),Z]))),W=P=>S(V.then(P)),j=W(()=>Y3(X,Q)),H=W(()=>r9(X,Q));
W(()=>X.elbv2());
let F=async P=>{
let N=Z.then(r=>r.get(P.serviceName)),L=S(n9(X,P.family,N.then(r=>r?.taskDefinition))),z=await N,K=s(z?.tags),[{taskDefinition:G,newestTaskDefinition:R},O,u,c]=await Promise.all([L,J.routing(P,z,K),H.then(r=>{let JY=r.get(P.key);return JY===void 0||z!==void 0?JY:s9(X,JY)}),j.then(r=>r.get(P.key))]);
return{service:z,serviceTags:K,taskDefinition:G,newestTaskDefinition:R,...O,...c??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:u}},
$=K4(Q3),
[M,E]=await Promise.all([Y.cluster,Promise.all(Q.map(P=>$(async()=>[P.key,await F(P)]))),_,Z]);
return{cluster:M,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(E)}},
GY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
Z3={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
S4=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:Z3}),
SY=({maximumPercent:X})=>X>100,
O4=X=>{let Y=X.service?.loadBalancers??[],Q=p(X).targetGroup?.description.TargetGroupArn;return Y.find(J=>J.targetGroupArn===Q)??Y.find(J=>RY(X,J.targetGroupArn))},
U3=(X,Y,Q)=>{let{containerName:J,containerPort:Z}=X,U=Q.portMappings.some(_=>_.containerPort===Z&&(_.protocol??"tcp")==="tcp");return J===Y?.containerName&&(Z===Y?.containerPort||!U)?{...X,containerPort:Q.containerPort}:X},
OY=X=>{
let{found:Y,settings:Q,names:J}=X;
if(!A(Q))return{loadBalancers:[],references:[],tags:{}};
let{targetGroup:Z,rule:U}=p(Y),
_=Z?.description.TargetGroupArn,
V=O4(Y),
W={...V?.targetGroupArn===_?V:{},targetGroupArn:_??"",containerName:V?.containerName??J.containerName,containerPort:Q.containerPort},
j=(Y.service?.loadBalancers??[]).flatMap($=>$===V?[W]:RY(Y,$.targetGroupArn)?[]:[U3($,V,Q)]),
H=V===void 0?[W,...j]:j,
F=`/loadBalancers/${H.indexOf(W)}/targetGroupArn`;
return{loadBalancers:H,references:_===void 0?[{pointer:F,operation:"targetGroup"}]:[],tags:U?.rule.RuleArn===void 0?{}:{[B.rule]:U.rule.RuleArn}}},
C4=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=_7(Q,X.container,X.command);
if(J!==void 0)throw d([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:V7(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[B.build]:wX(X.build)}}).map(([Z,U])=>({key:Z,value:U})),...Y}},
T4=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
_3=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:U,token:_,build:V}=X,W=(Z.containerDefinitions??[]).map(H=>H.name??""),j=X.container??KX(Z,WX(Y))?.name??"";
if(!W.includes(j))throw d([kX("/container",`is ${j}; revision ${Z.family}:${Z.revision} has ${W.join(", ")}.`,"Name one of these, or leave it out.")]);
return C4({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:j,command:U,token:_,startedBy:"ecs-tenants/run-task",tags:{...ZY(J),...qX(Y)},build:V},T4(Q))},
V3=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:U,names:_,run:V,tags:W}=X,j=GY(U),{platformVersion:H,placementConstraints:F,launchType:$}=Z.service===void 0?{}:T4(Z.service),M=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return C4(
{cluster:J.cluster,taskDefinition:Q??"",container:(M&&KX(M,_)?.name)??_.containerName,command:Y,token:V.token,startedBy:"ecs-tenants/before-deploy",tags:W,build:V.build},
{...j===void 0?{}:{networkConfiguration:j},...H===void 0?{}:{platformVersion:H},...F===void 0?{}:{placementConstraints:F},...U.capacityProviderStrategy!==void 0?{capacityProviderStrategy:U.capacityProviderStrategy}:$===void 0?{}:{launchType:$}})},
A4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:U}=await X.ecs();return(await b(_=>Z(new U({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:_})),_=>_.nextToken)).flatMap(_=>_.taskArns??[])},
CY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(f(Q,100).map(U=>J(new Z({cluster:Y,tasks:U}))))).flatMap(U=>U.tasks??[])},
W3=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:U}=await X.ecs(),{taskArns:_=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return _.length===0?[]:(await J(new U({cluster:Y,tasks:_}))).tasks??[]},
j3=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[U]=Z.tasks??[];return U===void 0?{refusal:Z.failures?.[0]??{}}:{task:U}},
H3=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:U}=await X.ecs();try{await Z(new U({cluster:Y,task:Q,reason:J}))}catch(_){if(!I(_,"InvalidParameter"))throw _}},
TY=" done",
b4=(X,Y)=>wX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,U0-TY.length).replace(/( |\bdone$)+$/,""),
x4=X=>`${X}${TY}`,
w4=X=>X!==void 0&&!X.endsWith(TY),
AY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
k4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
F3=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:U}=await X.logs(),_=[],V=J;
for(;;)try{let W=await Z(new U({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:V}));if(_.push(...(W.events??[]).map(k4)),W.nextForwardToken===V||(W.events??[]).length===0)return{lines:_,next:W.nextForwardToken??V};V=W.nextForwardToken}catch(W){if(I(W,"ResourceNotFound"))return{lines:_,next:V};throw W}},
$3=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:U}=await X.logs();try{return((await Z(new U({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(k4)}catch(_){if(I(_,"ResourceNotFound"))return[];throw _}},
M3=2e3,
E3=50,
DX=X=>X.replace(/^.*\//,""),
B3=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
P3=class{
tail=[];
group;
stream;
#X;
#Q;
#Y;
#J;
constructor(X,Y,Q,J,Z){let{logDriver:U,options:_}=Q.containerDefinitions?.find(W=>W.name===J)?.logConfiguration??{},V=_?.["awslogs-stream-prefix"];this.#X=X,this.#Q=Y,this.group=U==="awslogs"&&V!==void 0?_?.["awslogs-group"]:void 0,this.stream=`${V??""}/${J}/${DX(Z)}`,this.group===void 0?Y.tell("task.no-log",{container:J}):Y.tell("task.log",{group:this.group,stream:this.stream})}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await F3(this.#X,this.group,this.stream,this.#Y);this.#Y=Y;for(let Q of X)this.#Q.tell("task.log-line",{text:Q.text}),this.tail.push(Q);this.tail.splice(0,this.tail.length-E3)}catch(X){if(!(X instanceof v))throw X;this.#J=X.message,this.#Q.tell("task.log-refused",{because:X.message})}}},
z3=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
L3=async({clients:X,input:Y,log:Q},J)=>{try{await H3(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.tell("task.told-to-stop",{task:DX(J)})}catch(Z){Q.tell("task.not-stopped",{task:DX(J),because:Z.message})}},
y4=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:U,deadline:_}=X,{cluster:V="",taskDefinition:W=""}=Q,[j,H]=await Promise.all([new zX(Z,U).with(()=>j3(Y,Q)),a(Y,W)]),F=B3(H?.definition,Q);
if("refusal"in j)return{end:"not-run",failure:await J(z3(j.refusal),F,void 0)};
let $=j.task.taskArn??"",M=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.tell("task.started",{task:DX($)});
let E=new P3(Y,Z,F,M,$),P=j.task,N=async()=>{let[[G]]=await Promise.all([CY(Y,V,[$]),E.look()]);return P=G??P,Z.tell("task.status",{task:DX($),lastStatus:P.lastStatus??"unknown"}),P.lastStatus==="STOPPED"?P:void 0},L;
try{L=await PX(N,{signal:U,everySeconds:2,deadline:_}),L!==void 0&&await $X(M3,void 0,{signal:U})}catch(G){throw U.aborted&&P.lastStatus!=="STOPPED"&&await L3(X,$),U.throwIfAborted(),G}
if(await E.look(),L===void 0)return{end:"timed-out",taskArn:$,lastStatus:P.lastStatus??"unknown"};
let z=L.startedAt!==void 0?L.containers?.find(G=>G.name===M)?.exitCode:void 0;
if(z===0)return{end:"exited",taskArn:$,exitCode:z};
let K=await J(L,F,E.tailOf(M));
return z===void 0?{end:"not-run",taskArn:$,failure:K}:{end:"exited",taskArn:$,exitCode:z,failure:K}},
N3=X=>(X??"").replace(/^.*\//,""),
GX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
I3=(
X,
Y)=>{
let Q=LX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,LY(X)===""?void 0:`after ${LY(X)}`].filter(V=>V!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,U=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,_=Q?.reason===void 0?"":`: ${Q.reason}`;
return GX(`task ${N3(X.taskArn)}: ${Z}${U}${_}`)},
K3=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
h4=({targets:X,targetGroups:Y})=>{let Q=J=>Y.find(Z=>Z.TargetGroupArn===J)?.TargetGroupName;return X.map(J=>{let Z=Y.length>1?Q(J.targetGroupArn):void 0;return`${Z===void 0?"":`${Z} `}${K3(J)}`})},
v4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
q3=20,
R3=10,
SX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
D3=X=>{
let{log:Y,groups:Q,events:J,missing:Z}=X,U=X.tasks.filter(W=>!dX(W)),[_,...V]=U;
return[
..._===void 0?[]:[`first stopped ${I3(_,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...SX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:W})=>W)??[]),
...SX("unhealthy targets",h4(X).slice(0,R3)),
...Q.flatMap(({name:W,desired:j,max:H,failedLaunches:F,notJoined:$})=>[`Auto Scaling group ${W}: ${j} of at most ${H} instances`,...SX("its launches failed, newest first",[...new Set(F)].slice(0,5)),...SX("its instances that are not registered in the cluster",$.slice(0,5))]),
...SX("events of this deployment, newest first",v4(J).slice(0,q3).map(({at:W,message:j})=>`${W.toISOString().slice(11,19)} ${GX(j)}`)),
...Z]},
f4=()=>import("./classify.mjs"),
m4={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await f4()).foresee(X),diagnose:async X=>(await f4()).diagnose(X),culpritOf:(X,Y)=>LX(X,Y)?.name,eventText:GX,lines:D3},
p4=async(X,Y,Q)=>{let J={...e0,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await m4.diagnose(J)}},
G3=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
S3=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=G3(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(U=>U.id===Q)?.failedTasks??0}},
YX={raw:1024,targets:10,events:20,logLine:500},
g4=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:U,raw:_}=Y,V=X.tasks.find(H=>!dX(H)),W=V===void 0?void 0:LX(V,X.taskDefinition),j=(H,F)=>F===void 0?{}:{[H]:F};
return{
class:Q,
sentence:J,
hint:Z,
...j("doc",U),
...j("raw",_?.slice(0,YX.raw)),
...V===void 0?{}:{task:{taskArn:V.taskArn??"",...j("stopCode",V.stopCode),...j("stoppedReason",V.stoppedReason?.slice(0,YX.raw)),...j("container",W?.name),...j("exitCode",W?.exitCode),...j("reason",W?.reason?.slice(0,YX.raw))}},
log:(X.log?.lines??[]).map(({text:H})=>H.slice(0,YX.logLine)),
targets:h4(X).slice(0,YX.targets),
events:v4(X.events).slice(0,YX.events).map(({message:H})=>GX(H).slice(0,YX.raw))}},
O3={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
C3=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?O3[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
oX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${GX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
rX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
T3=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:T.rolloutFailed,result:{message:`${C3(X)}${Q===void 0?"":` Cause: ${oX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:rX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
u4=(X,Y)=>{let Q=X.tags?.find(J=>J.key===B.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:AY(Q)},
A3=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:T.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${oX(X)}`:""}`,hint:rX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
b3=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:U,failure:_}=X,V=_===void 0?{}:{failure:g4(_)};
switch(Z.verdict){case"superseded":{let W=u4(U,Y);return{code:T.superseded,result:{message:`Another deployment${W===void 0?"":` (${W})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:W,result:j}=A3(X,Q);return{code:W,result:{...j,...V}}}default:{let{code:W,result:j}=T3(X,J);return{code:W,result:{...j,...V}}}}},
x3=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${oX(Q)}`,hint:rX(Q)}},
w3=(X,Y)=>{switch(X.end){case"exited":return x3(X);case"not-run":return{message:`The command did not run. Cause: ${oX(X.failure)}`,hint:rX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
d4=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:g4(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:T.done,result:Q}:{code:X.end==="timed-out"?T.timedOut:T.rolloutFailed,result:{...Q,...w3(X,Y)}}},
HX=X=>X?.[B.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[B.tenant]} of cluster ${X[B.cluster]}`,
l4=({description:X,tags:Y})=>`target group ${X.TargetGroupName}: ${HX(Y)}`,
c4=({rule:X,tags:Y})=>`listener rule for ${k(X).join(", ")} (priority ${X.Priority}): ${HX(Y)}`,
bY=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=M=>!m(M,X)&&(!J||M?.[B.tenant]!==void 0),{service:U,logGroup:_,taskDefinition:V}=Q,{targetGroup:W,rule:j}=p(Q),H=[];
U!==void 0&&Z(Q.serviceTags)&&H.push(`service ${Y.serviceName}: ${HX(Q.serviceTags)}`);
let F=jX(U).includes(W?.description.TargetGroupArn??"");
W!==void 0&&!F&&Z(W.tags)&&H.push(l4(W)),j!==void 0&&Z(j.tags)&&H.push(c4(j)),_?.tags!==void 0&&Z(_.tags)&&H.push(`log group ${_.name}: ${HX(_.tags)}`);
let $=U===void 0?V:void 0;
return $!==void 0&&Z($.tags)&&H.push(`task definition ${Y.family}: ${HX($.tags)}`),H},
k3=({identity:X,names:Y,found:Q},J,Z)=>{let U=({tags:V})=>!m(V,X),_={...Q,targetGroups:{},rules:[]};return[...bY({identity:X,names:Y,found:_,adopt:!1}),...J.filter(U).map(l4),...Z.filter(U).map(c4)]},
i4=X=>{let Y=bY(X);if(Y.length!==0)return D(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
y3=(X,Y)=>m(Y,X)?void 0:D(`Not ours: service ${X.tenant}: ${HX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
a4=({tenant:X,cluster:Y})=>D(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
o4=({tenant:X,cluster:Y})=>D(`Tenant ${X} on cluster ${Y} is being removed: its service was deleted, and its tasks are stopping.`,"deploy-tenant waits until the service is gone and makes the tenant anew; remove-tenant removes what is left of it."),
r4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:D(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
sX=X=>X?.status==="DRAINING",
s4=X=>{let{deployments:Y=[],desiredCount:Q=0,runningCount:J=0}=X,Z=Y.find(U=>U.status==="PRIMARY");return sX(X)?"removing":Z?.rolloutState==="FAILED"?"failed":Q===0&&J===0?"stopped":Y.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":J<Q?"degraded":"steady"},
h3=5,
n4=X=>D(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
v3=async(X,Y)=>{let[Q]=await BX(X,[Y]);if(Q===void 0)throw n4(Y);return Q},
t4=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:S(v3(X,Y))};
let Z=await R8(X),U=new Map(Z.length>h3||Q===void 0?[]:Z.map(F=>[F,S(i(X,q8(F),[Q]))])),_=(await BX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),V=_.filter(F=>F.tags[J.default]!==void 0),[W,j]=_.length===1?_:V;
if(W!==void 0&&j===void 0){let F=U.get(W.arn);return{name:W.name,cluster:Promise.resolve(W),...F===void 0?{}:{services:F}}}
let H=_.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${_.length} of ours (${_.map(F=>F.name).sort().join(", ")}), and ${V.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw d([{pointer:"/cluster",message:H,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
f3=async({feed:X,signal:Y},Q,J)=>{let{service:Z}=await X.look({cluster:Q,serviceName:J},{signal:Y});return new Map(Z===void 0?[]:[[J,Z]])},
e4=async(
X,
{name:Y,cluster:Q},
J)=>{let Z={tenant:Y,service:"web"},U=Q===void 0?S(X.firstCall.then(()=>HY(X))):void 0,{serviceName:_}=WX({...Z,cluster:""}),{name:V,cluster:W,services:j}=await t4(X,Q,_,h),H=j??(J===void 0?void 0:S(f3(J,V,_)));return{identity:{...Z,cluster:V},place:{clusterName:V,cluster:W,services:H,zones:U}}},
X6=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw I(Q,"ClusterNotFound")?n4(X):Q}},
xY=async(
X,
Y,
Q,
J)=>{
let Z=J==="as-if-gone",{identity:U,place:_}=await e4(X,Y,Z?void 0:J),V=Z?{..._,services:Promise.resolve(new Map)}:_,W=DY(U,Q),j=await X6(V,G4(X,V,[W])),H=j.tenants.get(W.key);
if(H===void 0)throw new Error(`tenant ${W.key} was not read`);
let F=r4(j,Y.accountId);
if(F!==void 0)throw F;
return{identity:U,names:W.names,query:W,snapshot:j,found:H}},
q=g0(),
o=({isNew:X})=>X?"new tenant":"missing: made again",
wY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
OX=(X,Y)=>X.SetIdentifier===void 0&&wY(X.AliasTarget?.DNSName)===wY(Y.dnsName),
m3=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):wY(X.AliasTarget.DNSName),
p3=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
Y6=X=>X.dualStack?["A","AAAA"]:["A"],
g3=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(_=>_.Name===X),Z=J.filter(_=>/^(A|AAAA|CNAME)$/.test(_.Type??"")&&!OX(_,Q)),[U]=Z;
if(U!==void 0&&(!Y.run.adopt||U.SetIdentifier!==void 0))throw D(`The ${U.Type} record of ${X} points elsewhere: ${m3(U)}.`,U.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(_=>({Action:"DELETE",ResourceRecordSet:_})),...Y6(Q).filter(_=>!J.some(V=>V.Type===_&&OX(V,Q))).map(_=>({Action:"CREATE",ResourceRecordSet:p3(X,_,Q)}))]},
u3=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(_=>_.Name===J&&OX(_,Y)).map(_=>_.Type),U=Y6(Y).filter(_=>!Z.includes(_));if(U.length>0)throw D(`dns is wildcard, but ${J} has no alias ${U.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
Q6=(X,Y,Q)=>{let J=new Map;for(let Z of X){let U=Q(Z);if(U.length===0)continue;let{id:_}=d0(Z,Y.zones);J.set(_,[...J.get(_)??[],...U])}return J},
J6=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
d3=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,{rule:U}=p(Q),_=U===void 0||Z.dns!=="record"?[]:k(U.rule),V=Q.rules.filter(H=>H!==U).flatMap(H=>k(H.rule)),W=[...J.dns==="record"?J.hosts:[],...V],j=_.filter(H=>!W.includes(H));
return[...Q6(j,X,H=>Q.records.filter(F=>F.Name===H&&OX(F,Y)).map(F=>({Action:"DELETE",ResourceRecordSet:F})))].map(([H,F],$)=>({resource:"record",name:J6(F),action:"remove",reason:"",fields:[{pointer:"/hosts",from:j}],operations:[q("changeRecords",`record.remove.${$}`,{zoneId:H,changes:F})]}))},
l3=X=>{
let{settings:Y,front:Q}=X;
if(!A(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&u3(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let U of J)d0(U,X.zones);
let Z=Q6(J,X,U=>g3(U,X,Q));
return[...d3(X,Q),...[...Z].map(([U,_],V)=>({resource:"record",name:J6(_),action:"create",reason:o(X),fields:_.filter(W=>W.Action==="CREATE").map(W=>({pointer:`/${W.ResourceRecordSet?.Type}/${W.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[q("changeRecords",`record.${V}`,{zoneId:U,changes:_},{after:["listenerRule"]})]}))]},
kY=X=>X!==null&&typeof X=="object",
yY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>yY(`${X}/${J}`,Q)):kY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,yY(X+n(Q),J)])):Y,
Z6=(X,Y,Q)=>ZX(Y,Q)?[]:Q===void 0||!kY(Y)||!kY(Q)?[[X,yY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>Z6(X+n(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
U6=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let U={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},_=Q4(U,{names:Q,region:J.region,fargate:UY(Y,J),present:void 0});return Object.fromEntries(Z6("",IY(Z),IY(_)))},
c3=new Set(["environment"]),
g=(X,Y,Q)=>m0(X,Y,Q,c3),
hY=["logRetentionInDays"],
i3=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,U=J.logRetentionInDays,_=W=>q("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:U},{after:W});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:o(X),fields:g(hY,{},J),operations:[q("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),_(["logGroup"])]}];
let V=g(hY,Z,J);
return V.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:V,operations:[_([])]}]},
a3=X=>({logRetentionInDays:X.retentionInDays}),
FX=["scaleOut","scaleIn"],
_6={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
o3=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
r3=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
V6=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
s3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,U=V6(X,Y),{cooldown:_,stepAdjustments:V}=J[Y],W=H=>{let{cooldown:F,stepAdjustments:$}=H[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:$}}},j=g([Y],U===void 0?{}:W(Z),W(J));
return U!==void 0&&j.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:U===void 0?"create":"update",reason:U===void 0?o(X):"",fields:j,operations:[q("putScalingPolicy",`policy.${Y}`,{..._6,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:_,StepAdjustments:o3(V)}},{after:["scalableTarget"]})]}]},
W6={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
j6=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
H6=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
n3=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:U,evaluationPeriods:_}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${W6[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:H6(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:W6[Y].comparison,Threshold:Z,Period:U,EvaluationPeriods:_,TreatMissingData:"missing"}},
t3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
U=j6(X,Y),
_=V6(X,Y)?.PolicyARN,
V=E=>{let{threshold:P,period:N,evaluationPeriods:L}=E[Y]??{};return{[Y]:{threshold:P,period:N,evaluationPeriods:L}}},
W=g([Y],U===void 0?{}:V(Z),V(J)),
j=n3(X,Y),
H=U?.AlarmActions??[],
F=_!==void 0&&H.includes(_)&&U?.ActionsEnabled!==!1,
$=U!==void 0&&U.MetricName===j.MetricName&&U.Namespace===j.Namespace&&U.ComparisonOperator===j.ComparisonOperator&&ZX([...U.Dimensions??[]].map(E=>`${E.Name}=${E.Value}`).sort(),H6(X).map(E=>`${E.Name}=${E.Value}`).sort());
if(U!==void 0&&F&&$&&W.length===0)return[];
let M=H.filter(E=>E!==_&&!E.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:Q.alarms[Y],
action:U===void 0?"create":"update",
reason:U===void 0?o(X):F&&$?"":"not linked with its policy: put back",
fields:[...W,...F||U===void 0?[]:[{pointer:"/alarmActions",to:Q.policies[Y]}]],
operations:[
q(
"putMetricAlarm",
`alarm.${Y}`,
{...j,ActionsEnabled:!0,AlarmActions:[_??"",...M],...U?.OKActions===void 0?{}:{OKActions:U.OKActions},...U?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:U.InsufficientDataActions},...U===void 0?{Tags:Object.entries(X.tags).map(([E,P])=>({Key:E,Value:P}))}:{}},
_===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
nX=(X,Y)=>{let Q=X[B.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
F6=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:U})=>X===void 0||nX(Y,X.desiredCount)!==void 0?{resourceId:Q?U:void 0,marks:{[B.halted]:String(J??Z)}}:void 0,
e3=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
vY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[B.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
$6=({service:X,serviceTags:Y})=>vY(Y)!==void 0&&X?.desiredCount===0,
M6=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
X5=X=>M6.every(Y=>X?.SuspendedState?.[Y]===!0),
E6=X=>Object.fromEntries(M6.map(Y=>[Y,X])),
Y5=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
B6=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=vY(Y.serviceTags),U=$6(Y),_=Y.service?.desiredCount??0,V=J?.suspended??Z?.suspended??X5(Y.scalableTarget);
if(J?.state===void 0?U:J.state==="stopped"){let H=U?Z?.desiredCount??0:_;return{stopped:!0,suspended:!0,desiredCount:0,tag:e3({desiredCount:Q.scaling?H:Q.desiredCount??H,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&V})}}
let W=X.of==="settings"&&nX(Y.serviceTags,Y.service?.desiredCount)!==void 0,j=U&&Z!==void 0?Y5(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:W?!1:Z===void 0&&J?.suspended===void 0?void 0:V,desiredCount:Q.scaling?J?.desiredCount??j:U?Q.desiredCount:void 0,tag:void 0}},
Q5=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[B.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",U=_=>_??"running";return{fields:[{pointer:"/state",from:U(J),to:U(Q)}],operations:[Q===void 0?q("tagEcsResource","service.state",{arn:Z,set:{},remove:[B.state]},{after:["service","scalableTarget"]}):q("tagEcsResource","service.state",{arn:Z,set:{[B.state]:Q},remove:[]})]}},
J5=["minCount","maxCount"],
Z5=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=E6(Y.suspended);return Object.entries(J).some(([Z,U])=>(Q[Z]??!1)!==U)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
U5=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,U=Z.scalableTarget,_={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},V=U===void 0?{}:{minCount:U.MinCapacity,maxCount:U.MaxCapacity},W=Z5(X),j=[...g(J5,V,_),...W];
return U!==void 0&&j.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:U===void 0?"create":"update",reason:U===void 0?o(X):"",fields:j,operations:[q("registerScalableTarget","scalableTarget",{..._6,ResourceId:Y.resourceId,MinCapacity:_.minCount,MaxCapacity:_.maxCount,...W.length===0||J.suspended===void 0?{}:{SuspendedState:E6(J.suspended)},...U===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
_5=X=>{
let{names:Y,found:Q}=X,J=FX.flatMap(Z=>j6(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[q("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[q("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
P6=X=>X.settings.scaling?[...U5(X),...FX.flatMap(Y=>s3(X,Y)),...FX.flatMap(Y=>t3(X,Y))]:_5(X),
V5=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:r3(Q.StepAdjustments)}}},
W5=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(FX.map(Q=>[Q,V5(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
fY="deregistration_delay.timeout_seconds",
mY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
z6={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
L6=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==fY&&!(Y in mY)&&z6[Y]!==Q)),
N6=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
I6=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
pY=X=>X===void 0?void 0:[...X].sort((Y,Q)=>_X(Y)<_X(Q)?-1:1),
CX=X=>{
let Y=!A(X),Q=pY(I6(X.capacityProviderStrategy));
return{
...X,
subnets:pY(X.subnets),
securityGroups:pY(X.securityGroups),
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:Q},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:L6(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
gY=X=>{let Y=X.hosts.join(" ");return{[B.loadBalancer]:X.loadBalancer,[B.dns]:X.dns,[B.scaling]:X.scaling?"on":"off",[B.protected]:X.protected?"on":"off",...Y===""||Y.length>U0?{}:{[B.hosts]:Y}}},
j5=(
X,
Y,
Q)=>{
let J=X.networkConfiguration?.awsvpcConfiguration,Z=(X.loadBalancers??[]).length>0,U=I6(X.capacityProviderStrategy),_=Y[B.hosts],V=Y[B.dns];
return{
desiredCount:nX(Y,X.desiredCount)??X.desiredCount,
minimumHealthyPercent:X.deploymentConfiguration?.minimumHealthyPercent,
maximumPercent:X.deploymentConfiguration?.maximumPercent,
...Z?{healthCheckGracePeriodSeconds:X.healthCheckGracePeriodSeconds??0}:{},
capacityProviderStrategy:U===void 0||U.length===0?void 0:U,
subnets:J?.subnets,
securityGroups:J?.securityGroups,
assignPublicIp:J?.assignPublicIp,
loadBalancer:Z||Y[B.loadBalancer]==="shared"?"shared":"none",
...Q?.containerPort===void 0?{}:{containerPort:Q.containerPort},
..._===void 0?{}:{hosts:_.split(" ")},
...V==="record"||V==="wildcard"||V==="none"?{dns:V}:{},
...Y[B.protected]===void 0?{}:{protected:Y[B.protected]!=="off"},
...Y[B.scaling]===void 0?{}:{scaling:Y[B.scaling]!=="off"},
tags:{...ZY(Y)}}},
tX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
H5=X=>({...mY,[fY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
K6=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
uY=X=>X.networkMode==="awsvpc"?"ip":"instance",
F5=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
$5=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:U}=X;
if(!A(J)||U===void 0)return[];
let _=H5(J),{slot:V,targetGroup:W}=p(Q),j=Y.targetGroups[V];
if(
W===void 0)return[{resource:"targetGroup",name:j,action:"create",reason:o(X),fields:g(tX,{},J),operations:[q("createTargetGroup","targetGroup",{Name:j,Protocol:"HTTP",Port:80,VpcId:U.vpcId,TargetType:uY(J),HealthCheckProtocol:"HTTP",...K6(J),Tags:Object.entries(X.tags).map(([L,z])=>({Key:L,Value:z}))}),q("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:_},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:H,attributes:F}=W,$=H.TargetGroupArn??"";
if(H.TargetType!==uY(J))throw D(`networkMode ${J.networkMode} needs a target group of type ${uY(J)}; that of the tenant is of type ${H.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let M=Object.fromEntries(Object.entries(z6).filter(([L])=>L in F)),E=F5({...M,..._},F),P=[...g(tX,CX(Z),CX(J)),...Object.keys(mY).filter(L=>L in E).map(L=>({pointer:`/targetGroupAttributes/${L}`,from:F[L],to:_[L]}))];
if(P.length===0)return[];
let N=g(tX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:H.TargetGroupName??j,action:"update",reason:"",fields:P,operations:[...N.length===0?[]:[q("modifyTargetGroup","targetGroup",{TargetGroupArn:$,...K6(J)})],...Object.keys(E).length===0?[]:[q("modifyTargetGroupAttributes","targetGroup.attributes",{arn:$,attributes:E})]]}]},
M5=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[fY]??300),
targetGroupAttributes:L6(Y)}),
q6=(
X,
Y)=>{
let{rule:Q,targetGroup:J}=p(X),Z=Q===void 0?[]:k(Q.rule),U=X.service===void 0?{}:j5(X.service,X.serviceTags,O4(X)),_=ZX([...Z].sort(),[...U.hosts??[]].sort()),V=W5(X,Y),W=vY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:KY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:a3(X.logGroup),
...J===void 0?{}:M5(J.description,J.attributes),
...V,
scaling:X.scalableTarget!==void 0,
...U,
...W!==void 0&&$6(X)?{desiredCount:W.desiredCount}:{},
...W?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:W.minCount},
...Z.length===0||_?{}:{hosts:Z}}},
R6=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(I(Z,"TargetGroupNotFound"))return[];throw Z}},
E5=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
dY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,U]of Object.entries(X.tags).sort()){
if(!Z.startsWith(h.defaultPrefix))continue;
let _=`/${Z.slice(h.defaultPrefix.length)}`,[V=""]=W7(_),W=Y(_);
if(!j7.includes(V)||W===void 0||W==="object"||W==="map"||W==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let j=E5(U,W);
j===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${U}, which is no ${W}.`,hint:"Remove or correct the tag."}):Q=H7(Q,_,j)}
return{settings:Q,problems:J}},
D6=new Set(["taskDefinition","logGroup"]),
B5=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:U}=Z.beforeDeploy??{};
if(U===void 0)return[...Y];
let _=Y.filter(({resource:H})=>D6.has(H)),
V=Y.filter(({resource:H})=>!D6.has(H)),
W={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:U}],operations:[q("runTask","beforeDeploy",V3(X,U,Q),{after:_.flatMap(H=>H.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
j=V.map(H=>({...H,operations:H.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[..._,W,...j]},
P5=({cluster:X,front:Y})=>Y?.listenerArn===X.tags[h.listener]?b8(X.tags[h.certificateNames]):void 0,
z5=(X,Y,Q)=>{if(X.run.requireCertificate!==!0)return;let J=X.settings.hosts.join(", ");if(X.front?.scheme!=="https")throw D(`requireCertificate: the listener speaks HTTP, so that no certificate covers ${J}.`,"create-cluster with certificateArn serves all tenants by HTTPS.");if(Y===void 0)throw D(`requireCertificate: it is not known which names the listener's certificates cover, and whether ${J} is among them.`,"create-cluster with the cluster\u2019s name alone reads them; certificates that are not of ACM cannot be read.");if(Q.length>0)throw D(`requireCertificate: no certificate of the listener covers ${Q.join(", ")}; they cover ${Y.join(", ")}.`,"Add a certificate to the listener, and run create-cluster with the cluster\u2019s name alone.")},
L5=X=>{let{settings:Y,front:Q}=X;if(!A(Y))return[];let J=P5(X),Z=J===void 0?[]:Y.hosts.filter(U=>!x8(U,J));return z5(X,J,Z),Q?.scheme!=="https"||J===void 0?[]:Z.map(U=>`no certificate of the listener covers ${U}, and browsers warn of it: they cover ${J.join(", ")}; add one to the listener, and run create-cluster with the cluster\u2019s name alone`)},
G6=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
S6=X=>[{Type:"forward",TargetGroupArn:X}],
N5=X=>{
let{found:Y,settings:Q,seat:J,names:Z}=X;
if(!A(Q)||J===void 0)return[];
let[U=""]=Q.hosts,_=p(Y),V=_.targetGroup?.description.TargetGroupArn,W=V===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(_.rule===void 0)return[{resource:"listenerRule",name:U,action:"create",reason:o(X),fields:g(["hosts"],{},Q),operations:[q("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:J.priorities[0],Conditions:G6(Q.hosts),Actions:S6(V??""),Tags:Object.entries(X.tags).map(([P,N])=>({Key:P,Value:N}))},{references:W})]}];
let{rule:j}=_.rule,H=k(j),F=l(j),$=V4(Y),M=V!==void 0&&F.includes(V)&&F.every(P=>$.some(N=>N===iX(Y.targetGroups,P))),E=ZX([...H].sort(),[...Q.hosts].sort());
return E&&M?[]:[
{
resource:"listenerRule",
name:U,
action:"update",
reason:M?"":"not linked with the target group: put back",
fields:[...E?[]:g(["hosts"],{hosts:H},Q),...M?[]:[{pointer:"/targetGroup",to:_.targetGroup?.description.TargetGroupName??Z.targetGroups[_.slot]}]],
operations:[q("modifyRule","listenerRule",{RuleArn:j.RuleArn,...E?{}:{Conditions:G6(Q.hosts)},...M?{}:{Actions:S6(V??"")}},{references:M?[]:W,after:H.map((P,N)=>`record.remove.${N}`)})]}]},
I5={month:3.65,region:"us-east-1",date:"February 2024"},
eX=X=>X.toFixed(2),
K5=({scaling:X,minCount:Y,maxCount:Q,desiredCount:J=0})=>{let[Z,U]=X?[Y,Q]:[J,J],{month:_,region:V,date:W}=I5,j=Z===U?eX(Z*_):`${eX(Z*_)} to ${eX(U*_)}`;return`about ${eX(_)} USD a month each, ${j} USD for ${Z===U?Z:`${Z} to ${U}`} tasks (an estimate made here, by AWS's list price in ${V} of ${W})`},
q5="networkMode awsvpc on EC2 takes a network interface of the instance for each task: small instance types have room for two or three tasks, whatever memory is free; trunking (the account setting awsvpcTrunking, for instances that start after it) raises that",
R5=({settings:X,cluster:Y,fargate:Q,present:J,isNew:Z})=>{if(X.networkMode!=="awsvpc")return[];let U=N7(X.subnets,Y),_=(X.subnets??[]).join(", ");return Q?X.assignPublicIp==="ENABLED"?J.assignPublicIp==="ENABLED"?[]:[`tasks get a public IPv4 address: ${K5(X)}; assignPublicIp: DISABLED needs a NAT gateway`]:U?[`assignPublicIp is DISABLED, and the only way out of ${_} is an internet gateway: tasks cannot pull an image without a public address; assignPublicIp: ENABLED, subnets with a NAT gateway, or VPC endpoints for ECR (api and dkr), S3 and CloudWatch Logs`]:[]:[...Z||J.networkMode!=="awsvpc"?[q5]:[],...U?[`networkMode awsvpc on EC2 gives tasks no public address, and the only way out of ${_} is an internet gateway: the app reaches nothing outside the VPC; choose subnets with a NAT gateway, or networkMode bridge`]:[]]},
O6={lg:{resource:"logGroup",settings:hY},tg:{resource:"targetGroup",settings:tX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...N6,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:FX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:FX,parts:["threshold","period","evaluationPeriods"]}},
D5=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
G5=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
C6=(
X,
Y)=>{
let Q=CX(X),J=!A(Q),Z=new Map;
Y!==void 0&&Z.set("td",cX(Y).slice(0,6));
for(let[U,{settings:_,parts:V}]of Object.entries(O6)){if(J&&(U==="tg"||U==="lr")||Q.scaling===!1&&(U==="st"||U==="sp"||U==="al"))continue;let W=Object.fromEntries(_.map(j=>[j,j==="hosts"?[...Q.hosts??[]].sort():G5(Q[j],V)]).filter(([,j])=>!D5(j)));Z.set(U,UX(_X(W),6))}
return Z},
S5=(X,Y,Q)=>[X,...[...C6(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
lY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
T6=X=>X==="td"?"taskDefinition":O6[X]?.resource??"service",
O5=(X,Y,Q)=>{let J=new Map(lY(Y)),[Z=""]=X.split(" "),U=lY(X).map(([_,V])=>{let W=Q.has(T6(_))?J.get(_):void 0;return`${_}=${W??V}`});return[Z,...U].join(" ")},
C5=({settings:X,definition:Y,definitionDigest:Q,record:J})=>{if(J===void 0)return[];let Z=lY(J),U=C6(X,Y),_=[];for(let[V,W]of Z)U.get(V)!==W&&(V==="td"&&Q!==void 0||_.push(T6(V)));return _},
T5=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Q;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:U,names:_}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:U.name,service:_.serviceName},this.#Q=CX(J),this.#X={...CX(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=g(X,this.#X,this.#Q);return this.fields.push(...Y),Y.length>0}},
A6=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
cY=({found:X,order:Y})=>Y.of==="settings"&&nX(X.serviceTags,X.service?.desiredCount)!==void 0,
b6=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||cY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
A5=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...S4(X.context.settings)})},
b5=({service:X,context:Y,input:Q,fields:J})=>{X.availabilityZoneRebalancing!=="ENABLED"||SY(Y.settings)||(Q.availabilityZoneRebalancing="DISABLED",J.push({pointer:"/availabilityZoneRebalancing",from:"ENABLED",to:"DISABLED"}))},
x5=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
w5=X=>{let{settings:Y}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],X.input.forceNewDeployment=!0)},
k5=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=GY(X.context.settings))},
y5=(X,Y)=>ZX((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
h5=X=>X.flatMap(({targetGroupArn:Y})=>Y===void 0?[]:w0(Y)).join(", "),
x6=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=OY(X.context);if(!(Z.length===0&&y5(X.service,J))){if(!X.changed("containerPort")){let{slot:U,targetGroup:_}=p(Y),V=_===void 0?Q.targetGroups[U]:void 0;X.fields.push({pointer:"/loadBalancers",to:V??h5(J)})}X.input.loadBalancers=J,X.references.push(...Z)}},
v5={settings:[A6,b6,A5,b5,x5,w5,k5,x6],scaling:[b6],revision:[A6,x6],restart:[]},
f5=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
m5=(X,Y)=>{let{order:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":f5(Y)?"the last deployment failed":cY(X)?"the first deployment was stopped":void 0},
p5="asked for; ECS changes the capacity provider strategy only with a new deployment",
g5=(
X,
Y,
Q)=>{
let{names:J,order:Z,found:U,state:_}=X,V=new T5(X,Y,Q);
for(let N of v5[Z.of])N(V);
let{input:W,fields:j,references:H}=V,F=m5(X,Y),$=F!==void 0&&j.length===0;
F!==void 0&&(W.forceNewDeployment=!0),$&&j.push(cY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let M=q("updateService","service",W.forceNewDeployment===!0?{...W,deploymentBefore:Y.deployments?.[0]?.id}:W,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",..._.stopped?["service.state"]:[]],references:H}),E=j.length===0?[]:[M],P=Z.of==="settings"||Z.of==="scaling"?Q5(U,_):void 0;
return j.push(...P?.fields??[]),j.length===0?[]:[{resource:"service",name:J.serviceName,action:$?"deploy":"update",reason:$?F:W.capacityProviderStrategy===void 0?"":p5,fields:j,operations:[...E,...P?.operations??[]]}]},
u5=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"binpack",field:"memory"}],
d5=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:U,run:_,fargate:V}=X,{loadBalancers:W,references:j,tags:H}=OY(X),F=GY(J),$={...X.tags,...gY(J),...H,[B.run]:_.lease},M=Object.entries($).map(([N,L])=>({key:N,value:L})),E=A(J),P=E&&p(U).rule===void 0;
return P&&M.push({key:B.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:o(X),
fields:[...g(N6,{},{...J,desiredCount:J.desiredCount}),...SY(J)?[]:[{pointer:"/availabilityZoneRebalancing",to:"DISABLED"}]],
operations:[
q(
"createService",
"service",
{
cluster:Z.name,
serviceName:Q.serviceName,
taskDefinition:Y??"",
desiredCount:J.desiredCount,
clientToken:_.token,
deploymentConfiguration:S4(J),
...SY(J)?{}:{availabilityZoneRebalancing:"DISABLED"},
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:M,
...E?{loadBalancers:W,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...V?{}:{placementStrategy:u5},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...j,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...P?[{pointer:`/tags/${M.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
w6=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[d5(X,Y)];if(A(X.present)&&!A(X.settings))throw D(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw D(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return g5(X,Q,Y)},
l5=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...gY(Q),...OY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([U,_])=>Y.serviceTags[U]!==_))},
c5=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
i5=(X,Y)=>Object.keys(ZY(Y)).filter(Q=>!Object.hasOwn(X,Q)),
a5=(X,Y)=>[B.hosts,B.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
TX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
iY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${n(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
aY=(X,Y,Q)=>({arn:X??"",set:c5(Y,Q),remove:i5(Y,Q)}),
o5=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=aY(Q.taskDefinitionArn,X,J);return TX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:iY(X,J,Z),operations:[q("tagEcsResource","taskDefinition.tags",Z)]}]},
r5=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
s5=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:U}=X,
{service:_,logGroup:V,scalableTarget:W,alarms:j}=J,
{targetGroup:H,rule:F}=p(J),
$=[],
M=[],
E=(K,G,R,O=[])=>{TX(R)||$.push(q(K,G,R,{after:O}))},
P=aY(_?.serviceArn,Z,J.serviceTags),
N={arn:_?.serviceArn??"",set:_===void 0?{}:l5(X),remove:[...P.remove,...a5(gY(U),J.serviceTags)]};
M.push(...iY({...Z,...N.set},J.serviceTags,N));
let L=(K,G,R,O)=>{let u=aY(R,Z,O);!TX(u)&&TX(N)&&M.push(...iY(Z,O,u)),E(K,G,u)};
if(
H!==void 0&&L("tagElbResource","targetGroup.tags",H.description.TargetGroupArn,H.tags),F!==void 0&&L("tagElbResource","listenerRule.tags",F.rule.RuleArn,F.tags),Y!==void 0&&L("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),V?.tags!==void 0&&L("tagLogGroup","logGroup.tags",V.arn,V.tags),_===void 0||!TX(P)){let K=R=>({arn:R??"",set:Z,remove:P.remove});V!==void 0&&V.tags===void 0&&E("tagLogGroup","logGroup.tags",K(V.arn));let G=r5(Q);W?.ScalableTargetARN!==void 0&&!G.has(W.ResourceId)&&E("tagScalableTarget","scalableTarget.tags",K(W.ScalableTargetARN));for(let[R,O]of j.entries())G.has(O.AlarmName)||E("tagAlarm",`alarm.${R}.tags`,K(O.AlarmArn))}
let z=$.map(K=>K.id);
N.remove.includes(B.halted)&&z.push("service","scalableTarget");
for(let K of Q)K.resource==="record"&&K.action==="remove"&&z.push(...K.operations.map(G=>G.id));
return Q.some(K=>K.resource==="listenerRule"&&K.action==="create")&&_!==void 0?$.push(q("tagEcsResource","service.tags",{...N,set:{...N.set,[B.rule]:""}},{after:z,references:[{pointer:n("set",B.rule),operation:"listenerRule"}]})):E("tagEcsResource","service.tags",N,z),$.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:M,operations:$}]},
n5=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
t5=new Set(["/*","*"]),
e5=X=>X.Field==="host-header"||X.Field==="path-pattern"&&(X.PathPatternConfig?.Values??X.Values??[]).some(Y=>t5.has(Y)),
XQ=(X,Y)=>{let Q=X.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");return new RegExp(`^${Q}$`).test(Y)},
YQ=(X,Y)=>{let Q=X.Conditions??[];return Q.every(e5)?Q.some(({Field:J})=>J==="host-header")?Y.filter(J=>k(X).some(Z=>XQ(Z,J.toLowerCase()))):[...Y]:[]},
QQ=(
{settings:X,seat:Y,front:Q,found:J})=>{
let[Z]=Y?.priorities??[];
if(!A(X)||Z===void 0||Q===void 0)return[];
let U=new Set(J.rules.map(({rule:_})=>_.RuleArn));
return Q.rules.flatMap(_=>{if(U.has(_.RuleArn)||Number(_.Priority)>=Z)return[];let V=YQ(_,X.hosts);return V.length===0?[]:[`listener rule ${_.RuleArn?.replace(/^.*:listener-rule\//,"")} (priority ${_.Priority}) stands before the tenant\u2019s (priority ${Z}) and takes every request of ${V.join(", ")}: the tenant gets none`]})},
JQ=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:U,fargate:_,isNew:V,run:W}=X,j=Q4(J,{names:Y,region:U.region,fargate:_,present:V?void 0:Q.taskDefinition?.definition});
for(let M of[Q.taskDefinition,Q.newestTaskDefinition])if(M!==void 0&&U9(M,j))return{wanted:j,arn:M.definition.taskDefinitionArn,found:M,changes:[]};
let H={...X.tags,[B.digest]:cX(j),...W.build===void 0?{}:{[B.build]:wX(W.build)}},F=F7(J,j);
if(F!==void 0)throw d([F]);
let $={resource:"taskDefinition",name:Y.family,action:"create",reason:V?o(X):"",fields:g(e8,V?{}:Z,J),operations:[q("registerTaskDefinition","taskDefinition",{...j,tags:Object.entries(H).map(([M,E])=>({key:M,value:E}))})]};
return{wanted:j,arn:void 0,found:void 0,changes:[$]}},
ZQ=(X,Y,Q)=>{let{settings:J,present:Z,isNew:U,run:_}=X,{image:V}=J;if(V.includes("@"))return[];let W=/:([^:/]+)$/.exec(V)?.[1];return[...W===void 0||W==="latest"?[`image ${V} ${W===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!U&&Z.image===V&&!Q&&!_.forceNewDeployment?[`nothing deployed: image ${V} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
UQ=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
_Q=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>UQ.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
VQ=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return A(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
WQ=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
jQ=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:WQ(X),Z=n5(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
k6=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
HQ=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
FQ=X=>UX(_X(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:U,from:_,to:V})=>({pointer:U,from:_,to:V}))}))),16),
$Q=({order:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
MQ=(X,Y)=>{let Q=[...Y.changes,...i3(X),...$5(X),...N5(X),...w6(X,Y.arn),...l3(X),...P6(X)],J=[...Q,...s5(X,Y.found,Q)];return J.some(Z=>Z.operations.some(k6))?B5(X,J,Y.arn):J},
EQ=(X,Y)=>[...w6(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?P6(X):[],...X.order.of==="revision"?o5(X,X.order.revision):[]],
BQ=(X,{wanted:Y},Q)=>{let{order:J,run:Z,settings:U,found:_}=X,V=S5(Z.version,U,Y),W=_.serviceTags[B.applied];return J.of==="settings"||W===void 0?V:O5(V,W,Q)},
PQ=({identity:X,order:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
y6=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,order:Z}=X,
U=Z.of==="settings"?JQ(X):$Q(X),
_=HQ(Z.of==="settings"?MQ(X,U):EQ(X,U)),
V=Q.serviceTags[B.applied],
W=new Set(C5({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[B.digest],record:V})),
j=new Set(_.map($=>$.resource)),
H=_.some($=>$.operations.some(k6)),
F=_.map($=>({...$,reason:$.reason||(W.has($.resource)?"changed by others since our last run":"asked for")}));
return{planId:FQ(_),stages:F.length===0?[]:[{changes:F,until:"steady"}],changes:F,drift:[...W].map($=>({resource:$,kept:!j.has($)})),warnings:[...PQ(X),...jQ(X),...Z.of==="settings"?[...ZQ(X,Y,H),..._Q(X),...VQ(X),...R5(X),...QQ(X),...L5(X)]:[]],taskDefinitionArn:U.arn,record:BQ(X,U,W)}},
oY=X=>_0[$7(X,_0)??""]?.type,
zQ=["minCount","maxCount","scaleOut","scaleIn"],
LQ=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...zQ.filter(W=>Y[W]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(W=>kX(`/${W}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:U,suspended:_}=B6(X,Q,J),V=_??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return U?[kX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:V?[]:[kX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
NQ=(X,Y,{names:Q,found:J,present:Z,cluster:U,clusterDefaults:_})=>{let{settings:V,problems:W}=W0(Y,{cluster:U,clusterDefaults:_,present:X.of==="revision"?{...Z,...KY(X.revision.definition,Q)}:Z});if(V===void 0)throw d(W);if(X.of!=="scaling")return V;let j=[...LQ(X,Y,J,V),...M7(V)];if(j.length>0)throw d(j);return V},
XY={from:1e4,to:39999},
IQ=(X,Y)=>{let Q=XY.to-XY.from+1,J=Number.parseInt(UX(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let U=XY.from+(J+Z)%Q;if(!Y.has(U))return U}},
h6=100,
KQ=X=>Number(X.Priority)>=XY.from&&X.Conditions?.length===1?k(X).map(Y=>[Y,Number(X.Priority)]):[],
qQ=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(l)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(KQ).sort(([,Z],[,U])=>U-Z))}])),
RQ=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
DQ=({priorities:X},Y)=>{let Q=IQ(Y,X);if(Q===void 0)throw D("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
GQ=(X,Y,{hosts:Q})=>{let J=Y.flatMap(k);for(let Z of X){let U=J.includes(Z)?void 0:Q.get(Z);if(U!==void 0)throw D(`Not ours: ${Z} has a listener rule of its own (priority ${U}).`,"Choose another host, or take it from that rule first.")}},
SQ=({loadBalancerArn:X},Y)=>{let Q=RQ(X,Y);if(Q>=h6)throw D(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${h6}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
OQ=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let U=Z.get(J);
if(U===void 0)throw new Error(`listener ${J} was not read`);
let _=p(Q),V=_.rule?.rule,W=Q.rules.filter(M=>M===_.rule||m(M.tags,X)).map(M=>M.rule);
GQ(Y.hosts,W,U),V===void 0&&SQ(U,Z);
let j=V===void 0?DQ(U,Y.hosts[0]??""):Number(V.Priority),{slot:H,targetGroup:F}=_,$={...U,targetGroups:new Set([...U.targetGroups,F?.description.TargetGroupArn??WX(X).targetGroups[H]]),priorities:new Set([...U.priorities,j]),hosts:new Map([...U.hosts,...Y.hosts.map(M=>[M,j])])};
return{seat:{listenerArn:J,priorities:[j],slot:H},occupancy:new Map([...Z,[J,$]])}},
CQ=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
TQ=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let U=dY(X,oY),{settings:_,problems:V}=W0(J,{cluster:X,clusterDefaults:U.settings,present:Y.service===void 0?void 0:Q}),W=[...U.problems,...CQ(X,U.settings,Z),...V];if(_===void 0||W.length>0)throw d(W);let j=E7(_,{fargate:UY(_,X),resolved:!0});if(j.length>0)throw d(j);return _},
v6=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:U,order:_,run:V},
W=qQ(Q.fronts))=>{
let{cluster:j,zones:H}=Q,F=W4(Q,J),$=_.of==="settings"&&A(U)&&F!==void 0?OQ({identity:X,settings:U,found:J,front:F},W):{seat:void 0,occupancy:W};
return{context:{identity:X,names:Y,cluster:j,front:F,seat:$.seat,zones:H,found:J,present:Z,settings:U,fargate:UY(U,j),order:_,state:B6(_,J,U),run:V,tags:{...U.tags,...qX(X)},isNew:J.service===void 0},occupancy:$.occupancy}},
AQ=({name:X,tags:Y})=>{let Q=Y[h.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
bQ=(
X,
{request:Y,run:Q,order:J,occupancy:Z,problemsOf:U})=>{
let{identity:_,names:V,snapshot:W,found:j}=X,{cluster:H}=W,F=q6(j,V),$=J.of==="settings",M=$?TQ(X,F,{request:Y,problemsOf:U}):NQ(J,Y,{names:V,found:j,present:F,cluster:H,clusterDefaults:dY(H,oY).settings}),E=i4({identity:_,names:V,found:j,adopt:Q.adopt});
if(E!==void 0)throw E;
let{context:P,occupancy:N}=v6(X,{present:F,settings:M,order:J,run:Q},Z);
if($&&A(M)&&P.front===void 0)throw D(AQ(H),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let L=y6({context:P,imageStated:Y.image!==void 0});
return{present:F,settings:M,front:P.front,occupancy:N,order:J,plan:L}},
xQ=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
wQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
kQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
yQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:xQ(Q)}))},
hQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
vQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
fQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
mQ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return s(Z.Tags)},
pQ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
gQ=()=>Promise.reject(new Error("this plan was not to run a task")),
y=async X=>(await X,{value:""}),
AX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
uQ={
registerTaskDefinition:async(X,Y,Q)=>({value:await V9(X,Y,Q)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await _8(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y,Q)=>{let J=await K0(X,Y,Q);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await d9(X,Y)}),
modifyTargetGroup:(X,Y)=>y(l9(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>y(c9(X,Y,Q)),
createRule:async(X,Y,Q)=>({value:await S9(X,Y,Q)}),
modifyRule:(X,Y)=>y(O9(X,Y)),
registerScalableTarget:(X,Y)=>y(B4(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>y(p9(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await g9(X,Y)}),
putMetricAlarm:(X,Y)=>y(D9(X,Y)),
deleteAlarms:(X,{names:Y})=>y(G9(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>y(b9(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>y(x9(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await y9(X,Y,Q)}),
tagEcsResource:AX(pX,jY),
tagElbResource:AX(C0,T0),
tagLogGroup:AX(wQ,kQ),
tagAlarm:AX(yQ,hQ),
tagScalableTarget:AX(vQ,fQ),
deleteService:(X,{cluster:Y,service:Q},J)=>y(W8(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>y(C9(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>y(i9(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>y(F9(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>y(w9(X,Y))},
dQ=X=>X instanceof v&&X.aws?.operation==="CreateService"&&/still draining/i.test(X.message),
lQ=async X=>{try{return await X}catch(Y){throw dQ(Y)?new w("the service was removed by another run",{cause:Y}):Y}},
rY=(X,Y,Q,J,Z=gQ)=>{let U=()=>uQ[Y](X,Q,J.signal,Z);return Y==="runTask"?U():lQ(J.with(U))},
bX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&m(Y.serviceTags,X),
f6=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>m(Q.tags,X)),
m6=X=>{let Y=new Set(f6(X).map(({description:J})=>J.TargetGroupArn)),Q=({rule:J,tags:Z})=>{let U=l(J);return Z[B.tenant]===void 0&&U.length>0&&U.every(_=>Y.has(_))};return X.read.rules.filter(J=>m(J.tags,X.identity)||Q(J))},
cQ=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[B.dns],hosts:X.remains.tenant.serviceTags[B.hosts]??""};
if(bX(X)&&Y!==void 0&&Y!=="record")return[];
let J=m6(X),Z=J.filter(({tags:V})=>m(V,X.identity)),U=X.read.rules.filter(V=>!J.includes(V)).flatMap(({rule:V})=>k(V)),_=bX(X)?Q.split(" ").filter(V=>V!==""&&!U.includes(V)):[];
return[...new Set([...Z.flatMap(({rule:V})=>k(V)),..._])]},
iQ=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,U=V=>[...J.values()].some(W=>OX(V,W)),_=[];
for(let V of cQ(X)){let[W]=$Y(V,Z),j=X.remains.tenant.records.filter($=>$.Name===V&&U($));if(W===void 0||j.length===0)continue;let H=j.map($=>({Action:"DELETE",ResourceRecordSet:$})),F=Q(`record ${V}`);_.push(F),Y("record",V,[q("changeRecords",F,{zoneId:W.id,changes:H})])}
return _},
aQ=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:U}=X,{scalableTarget:_,alarms:V}=U.tenant,W=bX(X);
_!==void 0&&(W||m(U.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[q("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let j=V.filter(H=>W||m(U.alarmTags.get(H.AlarmArn??""),J)).flatMap(H=>H.AlarmName??[]);
j.length>0&&Y("alarm",j.join(", "),[q("deleteAlarms",Q("alarms"),{names:j},{after:[Q("scalableTarget")]})])},
oQ=(X,Y,{add:Q,id:J})=>{let Z=m6(X),U=Z.map((_,V)=>J(`rule ${V}`));for(let[_,{rule:V}]of Z.entries())Q("listenerRule",k(V).join(", "),[q("deleteRule",U[_]??"",{arn:V.RuleArn??""},{after:[J("service"),...Y]})]);for(let[_,{description:V}]of f6(X).entries())Q("targetGroup",V.TargetGroupName??"",[q("deleteTargetGroup",J(`targetGroup ${_}`),{arn:V.TargetGroupArn??""},{after:[...U,J("service")]})])},
rQ=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!bX(X)&&!m(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:U})=>U!==Z),...Y.filter(({arn:U})=>U===Z)]},
YY=10,
sQ=(X,{add:Y,id:Q})=>{let J=rQ(X);if(J.length===0)return;let Z=Math.ceil(J.length/YY),U=Array.from({length:Z},(_,V)=>q("deleteTaskDefinitions",Q(`taskDefinitions ${V}`),{revisions:J.slice(V*YY,(V+1)*YY)},{after:[Q(V===0?"service":`taskDefinitions ${V-1}`)]}));Y("taskDefinition",X.names.family,U,J.length===1?"1 revision":`${J.length} revisions`)},
p6=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,U=bX(X),_=[],V=U?"asked for":"left by an earlier removal",W={id:E=>`${Q.serviceName}: ${E}`,add:(E,P,N,L)=>{let z=L===void 0?V:`${V}; ${L}`;_.push({resource:E,name:P,action:"remove",reason:z,fields:[],operations:N})}},{add:j,id:H}=W,F=iQ(X,W);
aQ(X,W),U&&j("service",Q.serviceName,[q("deleteService",H("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[H("scalableTarget"),H("alarms"),...F]})]),oQ(X,F,W),sQ(X,W);
let{logGroup:$}=J.tenant;
$!==void 0&&!Z&&(U||m($.tags,Y))&&j("logGroup",Q.logGroup,[q("deleteLogGroup",H("logGroup"),{name:Q.logGroup},{after:[H("service")]})]);
let M=new Set(_.flatMap(E=>E.operations.map(P=>P.id)));
return _.map(E=>({...E,operations:E.operations.map(P=>({...P,after:P.after.filter(N=>M.has(N))}))}))},
nQ=X=>UX(_X(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
sY=X=>X.kind==="deleteTaskDefinitions",
tQ=X=>{let Y=X.flatMap(J=>J.operations).filter(sY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(U=>U.active).length,0);return Math.max(Q-20,Y.length-5,0)},
eQ=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
XJ=(X,Y)=>{let Q=tQ(X);return Q===0?[]:[`removing its task definitions takes about ${eQ(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
YJ=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!sY(Y))return;let Q=X.map(U=>U.operations.filter(sY)).find(U=>U.some(({id:_})=>_===Y.id))??[],J=Q.findIndex(({id:U})=>U===Y.id),Z=U=>U.reduce((_,V)=>_+V.input.revisions.length,0);return Z(Q)<=YY?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
QJ=async(
X,
Y,
{service:Q,targetGroups:J})=>{
let Z=[J.a,J.b].filter(j=>j!==void 0),U=new Set(Z.map(({description:j})=>j.TargetGroupName));
(Q?.loadBalancers??[]).length===0&&U.add(Y.targetGroups.a);
let _=Object.values(Y.targetGroups).filter(j=>!U.has(j)),V=(await Promise.all(_.map(j=>z4(X,j)))).filter(j=>j!==void 0),W=await e(X,V.flatMap(j=>j.TargetGroupArn??[]));
return[...Z,...V.map(j=>({description:j,attributes:{},tags:W.get(j.TargetGroupArn??"")??{}}))]},
JJ=20,
ZJ=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=_=>Object.entries(Y).every(([V,W])=>_[V]===W);if(Q!==void 0&&Z(Q.tags))return Q.tags;let U=J.filter(({arn:_})=>_!==Q?.definition.taskDefinitionArn).slice(-JJ).reverse();for(let{arn:_}of U){let V=(await a(X,_))?.tags??{};if(Z(V))return V}return{}},
UJ=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,U=J?Q.alarms.flatMap(H=>H.AlarmArn??[]):[],[_,V,W,j]=await Promise.all([QJ(X,Y,Q),W9(X,Y.family),Z===void 0?{}:pQ(X,Z),Promise.all(U.map(async H=>[H,await mQ(X,H)]))]);
return{tenant:Q,targetGroups:_,revisions:V,familyTags:J?await ZJ(X,Y,Q,V):{},alarmTags:new Map(j),scalableTargetTags:W}},
nY=X=>[...X.values()].flatMap(({rules:Y})=>Y),
g6=X=>X.flatMap(({RuleArn:Y})=>Y??[]),
_J=(X,Y)=>{let Q=new Set([...Y.values()].map(({arn:Z})=>Z)),J=X.flatMap(({targetGroups:Z})=>Z).flatMap(({description:Z})=>Z.LoadBalancerArns??[]);return[...new Set(J)].filter(Z=>!Q.has(Z))},
u6=async(
X,
Y,
Q)=>{
let J=await G4(X,Y,Q),[Z,U]=await Promise.all([e(X,g6(nY(J.fronts))),Promise.all(Q.map(async F=>{let $=J.tenants.get(F.key);if($===void 0)return[];let M={...F,owner:qX(F.identity)};return[[F.key,await UJ(X,M,$)]]}))]),_=new Map(U.flat()),V=new D4(X,Promise.resolve(aX(J.cluster)));
await Promise.all(_J([..._.values()],J.fronts).map(F=>V.on(F)));
let W=await V.all(),j=await e(X,g6(nY(W))),H=new Map([...J.fronts,...W]);
return{snapshot:{...J,fronts:H},rules:nY(H).map(F=>{let $=F.RuleArn??"";return{rule:F,tags:Z.get($)??j.get($)??{}}}),tenants:_}},
VJ=(X,{env:Y,version:Q})=>{let J={...V0,...X},Z=K7(16).toString("hex"),U=J.build??Y.BUILD_URL;return{token:Z,lease:b4(Z,U),build:U,version:Q,forceNewDeployment:J.forceNewDeployment,adopt:J.adopt,requireCertificate:J.requireCertificate,beforeDeploy:J.beforeDeploy}},
QX=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
tY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
d6=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
WJ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:U}=X;switch(Q){case"SUCCESSFUL":return d6(Y.service);case"ROLLBACK_SUCCESSFUL":return QX("rolled-back",J,tY(X));case"ROLLBACK_FAILED":return QX("failed",J,tY(X));case"STOPPED":return Z?.status==="TRIGGERED"||U?.status==="TRIGGERED"?QX("failed",J,tY(X)):QX("superseded",J);default:return}},
jJ=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
HJ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
l6=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
FJ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(V=>V.status==="PRIMARY"),U=J.find(V=>V.id===Y);
if(U!==void 0&&U===Z)return U.rolloutState==="COMPLETED"?d6(X):U.rolloutState==="FAILED"?QX("failed",U.rolloutStateReason,l6(U.rolloutStateReason)):void 0;
let _=HJ(X,Y);
if(U?.rolloutState==="FAILED"||_!==void 0||Q===!0||jJ(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let V=Z?.rolloutState==="FAILED"?"failed":"rolled-back",W=(U?.rolloutState==="FAILED"?U.rolloutStateReason:_)??Z?.rolloutStateReason;return QX(V,W,l6(_??W))}
return QX("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
$J=X=>X.serviceDeployment?.status===void 0?FJ(X):WJ(X.serviceDeployment,X),
MJ=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
c6=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
EJ=({lease:X,before:Y,read:Q,written:J})=>{let Z=V=>V===void 0||V===Y||V.startsWith(X)||Y!==void 0&&V===x4(Y),U=!1,_=J.then(()=>{U=!0});return async()=>{let V=U,W=await Q();if(!Z(W)&&!V&&(await _,W=await Q()),!(W===void 0||Z(W)))throw new JX(T.superseded,`Another run has taken over this tenant: ${AY(W)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
i6=({changes:X})=>X.flatMap(Y=>Y.operations),
BJ=({plan:X,found:Y},Q,J)=>{let Z=Y.service?.serviceArn;return Z===void 0||Q!==X.stages[0]?[]:[q("tagEcsResource","lease",{arn:Z,set:{[B.run]:J.lease},remove:[]})]},
PJ=(
{plan:X,found:Y,settings:Q},
J,
Z)=>{
if(J!==X.stages.at(-1))return[];
let U=Y.service?.serviceArn,_=X.taskDefinitionArn,V={[B.applied]:X.record,[B.run]:x4(Z.lease),[B.image]:wX(Q.image),[B.revision]:_??""};
return[q("tagEcsResource","record",{arn:U??"",set:V,remove:[]},{after:[...i6(J).map(W=>W.id),...U===void 0?[]:["lease"]],references:[...U===void 0?[{pointer:"/arn",operation:"service"}]:[],..._===void 0?[{pointer:n("set",B.revision),operation:"taskDefinition"}]:[]]})]},
zJ=(
X,
Y,
Q)=>{
let{clients:J,run:Z,given:U,log:_,signal:V}=Q,W=X.found.service?.serviceArn,j=new zX(_,V),H=()=>{},F=new Promise(E=>{H=E}),$=W===void 0?void 0:EJ({lease:Z.lease,before:X.found.serviceTags[B.run],read:async()=>(await V8(J,W))[B.run],written:F});
U.has("lease")&&H();
let M=[...BJ(X,Y,Z),...i6(Y),...PJ(X,Y,Z)];
return EY(M,{changes:Y.changes,given:U,execute:E=>rY(J,E.kind,E.input,j,Q.runTask),...$===void 0?{}:{guard:$},signal:V,log:_,incomplete:Q.incomplete,done:(E,P)=>{E.id==="lease"&&H(),P.service!==void 0&&Q.onService(P.service),E.kind==="changeRecords"&&Q.onDnsChange(P.value)}})},
a6=({settings:X,front:Y})=>A(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
LJ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:U,present:_,names:V}=X,{cluster:W}=J;
return{tenant:Z.tenant,cluster:W.name,account:W.account,region:W.region,url:a6(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:U.service?.serviceArn??null,planId:Y.planId,drift:Y.drift.map(j=>({...j})),overrides:U6(U,_,V,W),depth:"deep"}},
NJ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:U,name:_}=Y.cluster;c0(Q,{account:Z,region:U,cluster:_},X,J);for(let{resource:V,kept:W}of X.drift)Q.tell("plan.drift",{resource:V,kept:W})},
IJ=({settings:X,order:Y,front:Q},J,Z,U)=>{let{desiredCount:_=0,runningCount:V=0}=J??{};_===0&&Y.of!=="scaling"&&U.tell("tenant.at-zero"),U.tell("tenant.deployed",{image:X.image,revision:(Z??"").replace(/^.*\//,""),runningCount:V,desiredCount:_,url:a6({settings:X,front:Q})})},
KJ=async(X,Y,Q)=>await PX(async()=>await h9(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
eY=async X=>{try{return await X()}catch(Y){if(I(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
qJ=20,
RJ=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return eY(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(U=>[U.serviceDeploymentArn??"",U]))})},
o6=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return eY(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
DJ=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(I(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
GJ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),U=await o6(X,Y,Q);
if(U==="denied")return[];
let _=({createdAt:H})=>H?.getTime()??0,
V=U.filter(({status:H})=>H==="SUCCESSFUL").sort((H,F)=>_(F)-_(H)).flatMap(H=>H.targetServiceRevisionArn??[]),
W=await Promise.all(f([...new Set(V)],20).map(H=>eY(()=>J(new Z({serviceRevisionArns:H}))))),
j=new Map(W.flatMap(H=>H==="denied"?[]:H.serviceRevisions??[]).map(H=>[H.serviceRevisionArn,H.taskDefinition]));
return V.flatMap(H=>j.get(H)??[])},
SJ=50,
OJ=1e3,
CJ=class{
missing=new Set;
#X;
#Q;
constructor(X,Y){this.#Q=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:U}=this.#Q,
[_,V]=await Promise.all([this.#Y(()=>this.#J(),[]),this.#Y(()=>this.#U(),[]),X.look(),Y.look(Q)]),
W=X.tasks,
j=X.taskDefinition??await this.#Y(()=>this.#Z(),void 0),
H=V.filter(E=>E.lastStatus==="PROVISIONING"),
[F,$]=await Promise.all([this.#Y(()=>this.#_([...W,...V],j),void 0),this.#V(H)]);
for(let E of[X.refusal,Y.refusal])E!==void 0&&this.missing.add(E);
let M=Q.deployments?.find(E=>E.id===U);
return{tasks:W,taskDefinition:j,log:F,targets:Y.targets,targetGroups:_,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:H.length,groups:$,deploymentReason:Z?.statusReason??M?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(E=>`could not be read: ${E}`)}}
async#Y(X,Y){try{return await X()}catch(Q){if(!(Q instanceof v))throw Q;return this.missing.add(Q.message),Y}}
async#J(){let{service:X,targets:Y}=this.#Q,Q=[...X.loadBalancers??[],...Y.targets].flatMap(U=>U.targetGroupArn??[]),J=[...new Set(Q)];if(J.length===0)return[];let Z=await P4(this.#X.clients,J);return J.flatMap(U=>Z.find(_=>_.TargetGroupArn===U)??[])}
async#Z(){let{service:X,deploymentId:Y}=this.#Q,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await a(this.#X.clients,Q))?.definition}
async#U(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Q,Z=await A4(X,Y,Q.serviceName??"","RUNNING");return(await CY(X,Y,Z)).filter(U=>U.startedBy===J)}
async#_(
X,
Y){
let Q=X.find(j=>j.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(j=>j.name===J)?.logConfiguration?.options,[U,_]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||U===void 0||_===void 0)return;
let V=`${_}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,W=(await $3(this.#X.clients,U,V,SJ)).map(({at:j,text:H})=>({at:j,text:H.slice(0,OJ)}));
return W.length===0?void 0:{group:U,stream:V,container:J,lines:W}}
async#V(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Y(()=>this.#W(Q),void 0)))).filter(Q=>Q!==void 0)}
async#W(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await uX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,U,_]=await Promise.all([this.#Y(()=>gX(Y,J),void 0),this.#Y(()=>h0(Y,J),[]),this.#Y(()=>T8(Y,Q),void 0)]),V=(Z?.Instances??[]).filter(W=>W.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:U,notJoined:_===void 0?[]:V.flatMap(W=>W.InstanceId??[]).filter(W=>!_.has(W))}}},
TJ=(X,Y)=>new CJ(X,Y).evidence(),
AJ=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:U,log:_,signal:V}=X,W=(await i(Y,Q,[J])).get(J),j=W?.deployments?.find(F=>F.status==="PRIMARY");
if(W?.serviceArn===void 0||W.status!=="ACTIVE"||j?.id!==X.deploymentId)return!1;
await pX(Y,W.serviceArn,U);
let H=new zX(_,V);
return Z!==void 0&&(await H.with(()=>B4(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),_.tell("service.scaling-suspended",{resourceId:Z})),
await H.with(()=>K0(Y,{cluster:Q,service:J,desiredCount:0},V)),
_.tell("service.halted",{serviceName:J}),
!0},
bJ=15e3,
r6=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
xJ=class{
#X;
#Q=new Map;
#Y;
#J=0;
#Z=Date.now();
#U;
constructor(X){this.#X=X}
get tasks(){return[...this.#Q.values()].filter(X=>X!==void 0).sort((X,Y)=>r6(X)-r6(Y))}
get taskDefinition(){return this.#Y}
get refusal(){return this.#U}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Z<bJ?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#U!==void 0)return!1;this.#Z=Date.now();try{return await this.#_()}catch(X){if(!(X instanceof v))throw X;return this.#U=X.message,!1}}
async#_(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await A4(X,Y,Q,"STOPPED")).filter(V=>!this.#Q.has(V));
if(Z.length===0)return!1;
let U=!1;
for(let V of await CY(X,Y,Z)){if(V.lastStatus!=="STOPPED"&&V.startedBy===J)continue;let W=V.startedBy===J;this.#Q.set(V.taskArn??"",W?V:void 0),U||=W}
let _=this.tasks[0]?.taskDefinitionArn;
return _!==void 0&&(this.#Y??=(await a(X,_))?.definition),U}},
wJ=15e3,
kJ=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
yJ=class{
#X;
#Q=new Map;
#Y=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get targets(){return[...this.#Q.values()].reverse()}
get refusal(){return this.#Z}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:U})=>/is unhealthy in/.test(U)).length,Z=Q>0&&Date.now()-this.#J>=wJ;J<=this.#Y&&!Z||(this.#Y=J,await this.look(X))}
async look(
X){
this.#J=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(
!(Y.length===0||this.#Z!==void 0))try{let Q=await Promise.all(Y.map(async J=>(await R6(this.#X,J)).map(Z=>({...Z,targetGroupArn:J}))));for(let J of Q.flat().filter(kJ)){let Z=`${J.targetGroupArn} ${J.Target?.Id}:${J.Target?.Port}`;this.#Q.delete(Z),this.#Q.set(Z,J)}}catch(Q){if(!(Q instanceof v))throw Q;this.#Z=Q.message}}},
X0=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
Y0=X=>X0(X)?.id??X.deployments?.[0]?.id??"",
s6=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
hJ=(X,Y)=>{let Q=X.deployments?.find(Z=>Z.id===Y),J=(X.deployments??[]).filter(Z=>Z.id!==Y);return{service:s6(X),deployment:Q===void 0?void 0:{...s6({...Q,desiredCount:Q.desiredCount??X.desiredCount}),failedTasks:Q.failedTasks??0,othersRunning:J.reduce((Z,U)=>Z+(U.runningCount??0),0)}}},
vJ=3e4,
Q0=1e3,
fJ=X=>Date.now()-X<6e4?1e3:3e3,
mJ=class{
deploymentId;
stopped;
targets;
#X;
#Q=Date.now();
#Y;
#J=new Set;
#Z;
#U;
#_=!1;
#V=!1;
#W=!1;
#j;
#H=!1;
constructor(
X){
let{clients:Y,cluster:Q,serviceName:J,service:Z}=X;
this.#X=X,this.#Z=Z,this.deploymentId=Y0(Z);
let U=Z.deployments?.find(_=>_.id===this.deploymentId);
this.#Y=U?.createdAt?.getTime()??this.#Q,this.stopped=new xJ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new yJ(Y),this.#F(Z)}
get service(){return this.#Z}
get serviceDeploymentArn(){return this.#U}
get serviceDeployment(){return this.#j}
get events(){let X=this.#Y-Q0;return(this.#Z.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#H=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#Z}),J=0;for(;;){let Z=await this.#M(X,J);if(Z!==void 0)return Q(Z);let U=Y-Date.now();if(U<=0)return Q({verdict:"timed-out"});J=Math.min(fJ(this.#Q),U)}}
async#M(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:U,signal:_}=this.#X,V=this.#_?void 0:this.#U,{service:W,serviceDeployment:j}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:V},{signal:_,inMilliseconds:Y}),H=this.#E(W);
if(W===void 0)return H?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
if(W.status==="DRAINING")return{verdict:"superseded",reason:`service ${Z} is being removed`};
this.#Z=W,this.#F(W),j==="denied"&&(this.#_=!0,U.tell("rollout.denied")),this.#j=j==="denied"?void 0:j??await this.#P(W,H);
let{deploymentId:F}=this,$=$J({service:W,deploymentId:F,serviceDeployment:this.#j,isRollbackAsked:this.#H});
if(H&&this.#j===void 0&&$?.verdict==="superseded")return;
if(this.#B(),H||U.tell("rollout.progress",hJ(W,F)),$!==void 0||H)return $;
let M=await this.#$();
return M!==void 0&&X(M)?{verdict:"doomed",cause:M}:void 0}
#E(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Q>vJ?!1:X===void 0||(X0(X)?.createdAt?.getTime()??0)<this.#Y}
#F(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||Y0(X)===this.deploymentId&&(this.#U??=Y)}
async#P(
X,
Y){
if(this.#U!==void 0||this.#V||Y||Y0(X)===this.deploymentId)return;
this.#V=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:U,previousServiceDeployment:_,signal:V}=this.#X,W=await o6(Q,Z,U);
if(W==="denied")return;
let j=$=>Math.abs(($?.getTime()??0)-this.#Y),[H]=W.filter($=>$.serviceDeploymentArn!==_&&j($.createdAt)<Q0).sort(($,M)=>j($.createdAt)-j(M.createdAt));
if(this.#U=H?.serviceDeploymentArn,this.#U===void 0)return;
let F=await J.lookAtServiceDeployment(this.#U,{signal:V});
return F==="denied"?void 0:F}
async#$(){
let X=X0(this.#Z);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Z,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Y)/1e3})}
#B(){let X=this.#Y-Q0,Y=(this.#Z.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#J.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#J.add(Q),this.#X.log.tell("rollout.service-event",{message:this.#X.diagnostics.eventText(J)})}},
pJ=10*6e4,
n6=()=>!1,
gJ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.tell("rollout.not-stopped",{}),!1;try{let U=await DJ(Q,Z);return J.tell(U?"rollout.stopped":"rollout.already-ended"),U}catch(U){if(!(U instanceof v))throw U;return J.tell("rollout.not-stopped",{because:U.message}),!1}},
uJ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:U,log:_,signal:V,created:W}=Q;
if(
await Q.written?.catch(()=>{}),V.throwIfAborted(),W===void 0){if(!await gJ(X,Q))return;X.rollbackAsked();let H=await X.toVerdict(n6,Math.max(Q.deadline,Date.now()+pJ));return H.verdict.verdict==="doomed"?void 0:H.verdict.verdict!=="timed-out"?{...H,verdict:H.verdict,stoppedBy:"rollback"}:{...H,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:j}=X;
try{if(!await AJ({clients:J,cluster:Z,serviceName:U,deploymentId:j,log:_,signal:V,...W}))return}catch(H){if(!(H instanceof v||H instanceof w))throw H;_.tell("service.not-halted",{because:H.message});return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
dJ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,U=({sentence:j})=>(Z||Q.tell("rollout.doomed",{sentence:j,isLeft:J==="keep"}),Z=!0,J!=="keep"),_=await X.toVerdict(U);
if(_.verdict.verdict!=="doomed")return{..._,verdict:_.verdict};
let V=await uJ(X,_,Y);
if(V!==void 0)return V;
let W=await X.toVerdict(n6);
if(W.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...W,verdict:W.verdict}},
lJ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,U=new mJ(X),_=await dJ(U,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(_.verdict.verdict))return _;
await X.written?.catch(()=>{});
let V=_.stoppedBy===void 0&&"by"in _.verdict?_.verdict.by:void 0,W=await TJ(U,{clients:Y,cluster:Q,diagnostics:J,endedBy:V}),j=J.lines(W);
return j.length>0&&Z.tell("rollout.evidence",{lines:j}),{..._,failure:{evidence:W,diagnosis:await J.diagnose(W)}}},
t6=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
cJ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
iJ=X=>X.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
aJ=async(
X,
Y)=>{
let{cluster:Q,serviceName:J,before:Z,changes:U,feed:_,log:V,signal:W,deadline:j}=Y;
if(!(X.verdict.verdict==="steady"||X.verdict.verdict==="steady-at-zero")||!iJ(U)||c6(Z,X.service))return X;
let{service:H}=X;
return await PX(async()=>(H=(await _.look({cluster:Q,serviceName:J},{signal:W})).service??H,V.tell("service.counts",t6(H)),cJ(H)?!0:void 0),{signal:W,everySeconds:2,deadline:j})===!0?{...X,service:H,verdict:{verdict:H.desiredCount===0?"steady-at-zero":"steady"}}:{...X,service:H,verdict:{verdict:"timed-out",reason:B7["service.counts"].text(t6(H))}}},
oJ=class{
#X;
#Q;
#Y=new AbortController;
#J;
#Z={before:void 0,created:void 0,changes:[]};
#U=[];
#_;
#V;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#J=AbortSignal.any([X.signal,this.#Y.signal])}
get hasRollout(){return this.#_!==void 0}
begin(X){this.#Z=X}
ended(){this.#_=void 0,this.#U=[]}
writes(X){this.#V=X}
service(
X){
let{clients:Y,feed:Q,log:J}=this.#X,{cluster:Z,serviceName:U,onFailure:_,deadline:V}=this.#Q,{before:W,created:j}=this.#Z;
this.#_=S(lJ({clients:Y,feed:Q,cluster:Z,serviceName:U,service:X,previousServiceDeployment:c6(W,X)?W?.currentServiceDeployment:void 0,diagnostics:m4,onFailure:_,created:j,written:this.#V,log:J,signal:this.#J,deadline:V()}))}
dnsChange(X){let Y={signal:this.#J,deadline:this.#Q.deadline()};this.#U.push(S(KJ(this.#X.clients,X,Y)))}
async toEnd(
X){
if(X==="written")return;
let Y=X==="steady"?await this.#W(this.#_):void 0,Q=await Promise.all(this.#U),{log:J,feed:Z}=this.#X;
if(Q.includes(!1)&&J.tell("dns.not-in-sync"),Y===void 0)return;
let{cluster:U,serviceName:_,deadline:V}=this.#Q,W={cluster:U,serviceName:_,...this.#Z};
return aJ(Y,{...W,feed:Z,log:J,signal:this.#J,deadline:V()})}
stop(){this.#Y.abort()}
async#W(X){let{log:Y,signal:Q}=this.#X,J=()=>Y.tell("rollout.interrupted",{serviceName:this.#Q.serviceName});Q.addEventListener("abort",J,{once:!0});try{return await X}finally{Q.removeEventListener("abort",J)}}},
rJ=h.defaultPrefix.replace(/\/$/,""),
sJ=X=>P7(I7,{name:"tenant",...X},rJ),
nJ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw a4(X);let Z=i4({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
tJ=({names:X})=>`service ${X.serviceName} is being removed: this plan is made as if it were gone; a deployment waits for that, and makes the tenant anew`,
eJ=async(
{clients:X,feed:Y,signal:Q},
{request:J,run:Z,order:U},
_)=>{
let V=I4(J),W=await xY(X,J,V,{feed:Y,signal:Q}),j=O0(W.snapshot.cluster);
if(j!==void 0)throw j;
U!==void 0&&nJ(W,Z);
let H=[];
if(sX(W.found.service)){if(U!==void 0)throw o4(W.identity);_===void 0?H.push(tJ(W)):await _(W),W=await xY(X,J,V,_===void 0?"as-if-gone":{feed:Y,signal:Q})}
let F=U===void 0?{of:"settings"}:await U(W,X),$=bQ(W,{request:J,run:Z,order:F,problemsOf:sJ}),{plan:M}=$;
return{...W,...$,plan:{...M,warnings:[...H,...M.warnings]}}},
XZ=async(X,{write:Y,stopped:Q})=>{let J=new Map;for(let[Z,U]of X.entries()){for(let[V,W]of await Y(U,J))J.set(V,W);if(Z===X.length-1)break;let _=await Q(U);if(_!==void 0)return{outputs:J,stoppedBy:_}}return{outputs:J,stoppedBy:void 0}},
YZ=async(
X,
{found:Y,order:Q,plan:J},
Z,
U)=>{
let _=Y.service?.taskDefinition,V=Z.taskDefinition,W=_===V&&Y.taskDefinition?.tags[B.steady]!==void 0;
if(!(V===void 0||W||J.changes.length===0))try{await Promise.all([pX(X,V,{[B.steady]:new Date().toISOString()}),Q.of==="revision"&&_!==void 0&&_!==V?jY(X,_,[B.steady]):void 0])}catch(j){if(!(j instanceof v))throw j;U.tell("revision.not-marked",{revision:V.replace(/^.*\//,""),because:j.message})}},
QZ=async({clients:X,log:Y,signal:Q,report:J},Z,U)=>{Y.tell("task.before-deploy");let _={clients:X,input:Z,explain:p4,log:Y,signal:Q,deadline:Date.now()+U*6e4},{code:V,result:W}=d4(await y4(_),U),{message:j="",hint:H,...F}=W;if(J(F),V!==T.done)throw new JX(V,`beforeDeploy: ${j} The service was not changed.`,H===void 0?{}:{hint:H})},
e6=X=>(X??"").replace(/\.$/,""),
JZ=X=>{let Y=QY(X).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(U=>U.Action===Z).map(U=>e6(U.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
QY=X=>X.flatMap(Y=>Y.operations),
ZZ=X=>new Set(QY(X).flatMap(Y=>Y.kind==="createService"?Y.input.loadBalancers??[]:[]).map(({targetGroupArn:Y})=>Y).filter(Y=>Y!=="")),
UZ=({rule:{RuleArn:X="",Priority:Y}},Q)=>QY(Q).some(J=>J.kind==="createRule"&&J.input.ListenerArn===FY(X)&&String(J.input.Priority)===Y),
_Z=(
X,
Y)=>{
let Q=Y.filter(z=>z.action==="create"),
J=new Set(Q.map(z=>z.resource)),
Z=new Set(Q.map(z=>z.name)),
U=JZ(Q),
{read:_,remains:V}=X,
{alarms:W,records:j}=V.tenant,
H=ZZ(Q),
F=J.has("service")?jX(V.tenant.service):[],
$=V.targetGroups.filter(({description:{TargetGroupName:z="",TargetGroupArn:K=""}})=>Z.has(z)||F.includes(K)&&!H.has(K)),
M=new Set($.map(({description:z})=>z.TargetGroupArn)),
E=new Set(QY(Y).map(z=>z.kind==="modifyRule"?z.input.RuleArn:void 0)),
P=({rule:z})=>{let K=l(z);return K.length>0&&K.every(G=>M.has(G))&&!E.has(z.RuleArn)},
N=p6({...X,keepLogs:!0,read:{..._,rules:_.rules.filter(z=>UZ(z,Q)||P(z))},remains:{...V,targetGroups:$,tenant:{...V.tenant,alarms:W.filter(z=>Z.has(z.AlarmName??"")),records:j.filter(z=>U.has(e6(z.Name)))}}}).filter(({resource:z})=>J.has(z)||z==="listenerRule"||z==="targetGroup"),
L=new Set(N.flatMap(z=>z.operations.map(K=>K.id)));
return N.map(z=>({...z,reason:"onFailure: remove",operations:z.operations.map(K=>({...K,after:K.after.filter(G=>L.has(G))}))}))},
VZ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:U,lease:_,log:V,signal:W}=Y,j=DY(Q,N4),{cluster:H}=Z,F={clusterName:H.name,cluster:Promise.resolve(H)},$=await u6(U,F,[j]),M=$.tenants.get(j.key);
if(M?.tenant.serviceTags[B.run]?.startsWith(_)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let E={...M,revisions:M.revisions.filter(({arn:L})=>L===Y.revision)},P=new zX(V,W),N=_Z({identity:Q,names:J,read:$,remains:E},Y.done);
try{await EY(N.flatMap(L=>L.operations),{changes:N,execute:L=>rY(U,L.kind,L.input,P),signal:W,log:V,incomplete:()=>{}})}catch(L){if(!(L instanceof v))throw L;return{changes:[],sentence:`Not all that this run created could be removed: ${L.message}`}}
return{changes:N,sentence:"What this run created was removed again; the log group stays."}},
WZ=(
{feed:X,log:Y,signal:Q},
J,
Z)=>async(
{identity:{cluster:U},names:{serviceName:_}})=>{if(Y.tell("service.leaving",{serviceName:_}),await PX(async()=>{let{service:V}=await X.look({cluster:U,serviceName:_},{signal:Q});if(!sX(V))return!0;Y.tell("service.draining",{serviceName:_,runningCount:V?.runningCount??0})},{signal:Q,everySeconds:2,deadline:Z})===void 0)throw new JX(T.timedOut,`Service ${_} is still being removed at the end of timeoutMinutes (${J}); nothing was deployed.`,{hint:"Its tasks stop, and their connections drain, as slowly as stopTimeout and deregistrationDelaySeconds let them. Run again, or raise timeoutMinutes."})},
jZ=5,
HZ={outputs:new Map,stoppedBy:void 0},
X7=({verdict:X})=>X.verdict==="steady"||X.verdict==="steady-at-zero",
FZ=class{
#X;
#Q;
#Y;
#J;
#Z;
#U=0;
#_=0;
#V;
#W=!1;
#j=!1;
constructor(
X,
Y){
this.#X=X,
this.#Q={...V0,...X.request},
this.#Y=Y,
this.#J=new a0(Y.report,this.#Q.plan),
this.#H(),
this.#Z=s0({prepare:()=>this.#E(),planned:Q=>{NJ(Q,Y.log,this.#Q.plan),Y.report(LJ(Q)),this.#J.planned(Q.plan.changes)},apply:Q=>this.#F(Q),isPlan:this.#Q.plan,approvedPlan:X.request.approvedPlan,lines:({plan:Q})=>Z0(Q.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#V=void 0;let{prepared:J,outputs:Z=HZ}=await this.#Z();if(this.#Q.plan)return{code:T.done,result:{deployment:{verdict:"planned"}}};let U=J.plan.changes.length>0;if(X?.code===T.done&&!U||(X=await this.#z(J,Z),Y||=U&&w4(J.found.serviceTags[B.run]),!Y||Q===jZ||!this.#M(X)))return X}}finally{this.#V?.stop()}}
#H(){this.#U=Date.now(),this.#_=Math.min(this.#Y.deadline,this.#U+this.#Q.timeoutMinutes*6e4)}
#M({code:X}){return X===T.done||X===T.superseded&&this.#j}
async#E(){let X=performance.now(),{run:Y}=this.#X,Q=this.#Q.plan?void 0:WZ(this.#Y,this.#Q.timeoutMinutes,this.#_),J={...this.#X,run:{...Y,forceNewDeployment:Y.forceNewDeployment&&!this.#W}},Z=await eJ(this.#Y,J,Q);return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Z}
async#F(
X){
let Y=performance.now(),
{plan:Q,found:J}=X,
Z=J.service,
U=await XZ(Q.stages,{write:(W,j)=>this.#P(X,W,Z,j),stopped:async({until:W})=>{let j=await this.#V?.toEnd(W);return Z=j?.service??Z,this.#V?.ended(),j===void 0||X7(j)?void 0:j}}),
_=Q.taskDefinitionArn??U.outputs.get("taskDefinition")?.value,
V=J.service?.serviceArn??U.outputs.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},..._===void 0?{}:{taskDefinitionArn:_},...V===void 0?{}:{serviceArn:V}}),U}
async#P(
X,
Y,
Q,
J){
let{clients:Z,log:U,signal:_}=this.#Y,{stages:V}=X.plan,W=this.#$(X),j=Y===V[0]?F6(X.found,X.settings,X.names):void 0;
W.begin({before:Q,created:j,changes:Y.changes});
let H=this.#Q.wait||Y!==V.at(-1),F=zJ(X,Y,{clients:Z,run:this.#X.run,given:J,log:U,signal:_,onService:$=>{this.#W=!0,H&&W.service($)},onDnsChange:$=>{H&&W.dnsChange($)},runTask:$=>this.#B($),incomplete:$=>this.#J.progress($)});
return W.writes(F),F}
#$({snapshot:X,names:Y}){return this.#V??=new oJ(this.#Y,{cluster:X.cluster.name,serviceName:Y.serviceName,onFailure:this.#Q.onFailure,deadline:()=>this.#_}),this.#V}
async#B(X){return await QZ(this.#Y,X,this.#Q.timeoutMinutes),this.#H(),{value:""}}
async#z(
X,
{outputs:Y,stoppedBy:Q}){
if(Q!==void 0)return this.#L(X,Y,Q);
if(!this.#Q.wait)return{code:T.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found,U=this.#$(X);
if(!U.hasRollout&&Z!==void 0&&!MJ(Z)){this.#Y.log.tell("rollout.found");let V=F6(X.found,X.settings,X.names);U.begin({before:Z,created:V,changes:X.plan.changes}),U.service(Z)}
let _=await U.toEnd(X.plan.stages.at(-1)?.until??"steady");
return this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),_===void 0?this.#N(X,Y):this.#L(X,Y,_)}
async#L(
X,
Y,
Q){
let{verdict:J}=Q.verdict,{clients:Z,log:U,report:_}=this.#Y,{lease:V}=this.#X.run;
if(_({deployment:S3(Q)}),J==="steady"&&await YZ(Z,X,Q.service,U),X7(Q))return this.#N(X,Y,Q);
this.#j=u4(Q.service,V)===void 0;
let W=await this.#I(X,Y,J),j=Math.round((this.#_-this.#U)/60)/1e3;
return b3(Q,{lease:V,timeoutMinutes:j,undone:W})}
async#I(
X,
Y,
Q){
let J=this.#J.carriedOut,Z=J.some(F=>F.resource==="service"&&F.action==="create"),U=Q==="failed"||Q==="rolled-back";
if(this.#Q.onFailure!=="remove"||!Z||!U)return;
let{clients:_,log:V,signal:W}=this.#Y,{changes:j,sentence:H}=await VZ(X,{clients:_,lease:this.#X.run.lease,done:J,revision:Y.get("taskDefinition")?.value,log:V,signal:W});
return this.#J.planned(j),this.#J.progress({has:()=>!0}),H}
#N(X,Y,Q){let J=Q?.service??X.found.service,Z=(J?.desiredCount??0)===0,U=X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value;return IJ(X,J,U,this.#Y.log),{code:T.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:J?.desiredCount??0,runningCount:J?.runningCount??0}}}}},
Y7=1e3,
J0=X=>[...new Set(X.filter(Y=>Y!==void 0))],
Q7=(X,Y,Q)=>new Map(f(X,Y).flatMap(J=>{let Z=Q(J);return J.map(U=>[U,Z])})),
$Z=class{
#X;
#Q;
#Y=new Set;
#J=Number.NEGATIVE_INFINITY;
#Z=Number.POSITIVE_INFINITY;
#U=()=>{};
#_;
#V=!1;
constructor(X,Y=E0){this.#X=X,this.#Q=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#_??=JSON.stringify([X,Y]),this.#V||=this.#_!==JSON.stringify([X,Y]),this.#W({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#W(Q,Y)).serviceDeployment}
#W(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let U=()=>{this.#Y.delete(V),this.#Y.size===0&&this.#U(),Z(Y.reason)},_=()=>Y.removeEventListener("abort",U),V={...X,dueAt:this.#Q.now()+Q,resolve:W=>{_(),J(W)},reject:W=>{_(),Z(W)}};Y.addEventListener("abort",U,{once:!0}),this.#Y.add(V),this.#H(V.dueAt)})}
#j(X){return this.#V?Math.max(X,this.#J+Y7):X}
#H(X){let Y=this.#j(X);if(Y>=this.#Z)return;this.#U(),this.#Z=Y;let Q=this.#Q.after(Math.max(0,Y-this.#Q.now()),()=>this.#E());this.#U=()=>{this.#Z=Number.POSITIVE_INFINITY,Q()}}
#M(){return[...this.#Y].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#E(){let X=this.#Q.now();this.#Z=Number.POSITIVE_INFINITY,this.#j(this.#M())<=X&&(this.#J=X,this.#F([...this.#Y].filter(({dueAt:Y})=>Y<X+Y7))),this.#Y.size>0&&this.#H(this.#M())}
#F(
X){
for(let J of X)this.#Y.delete(J);
let Y=new Map(J0(X.map(({cluster:J})=>J)).map(J=>[J,Q7(J0(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),I0,Z=>i(this.#X,J,Z))])),Q=Q7(J0(X.map(({arn:J})=>J)),qJ,J=>RJ(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:U="",resolve:_,reject:V}of X)Promise.all([Y.get(J)?.get(Z),Q.get(U)]).then(([W,j])=>{let H=j==="denied"?j:j?.get(U);_({service:W?.get(Z),serviceDeployment:H})},V)}},
MZ=(X,Y,Q)=>N0(q0,X,Y,J=>{let{log:Z,report:U,signal:_}=Y,V=new $Z(J);return Q({clients:J,feed:V,log:Z,report:U,signal:_,deadline:Number.POSITIVE_INFINITY})}),
EZ=(X,Y,Q)=>MZ(X,Y,J=>new FZ({request:X,run:VJ(X,Y),...Q===void 0?{}:{order:Q}},J).toEnd()),
BZ=(X,Y)=>X[B.cluster]===Y&&X[B.tenant]!==void 0,
PZ=(X,Y)=>{let Q=Y[B.image],J=X.taskDefinition!==void 0&&Y[B.revision]===X.taskDefinition;return Q===void 0||!J?void 0:z7(Q)},
J7=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[B.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
zZ=(X,{tags:Y})=>{let[Q]=(X[B.hosts]??"").split(" ");return X[B.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[h.scheme]==="https"?"https":"http"}://${Q}`},
LZ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:s4(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:zZ(Y,Q),placement:J7(X,Y)}),
NZ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await e(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await BX(X,[Q])).length===0?!1:(await i(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await a(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await BX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await uX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await E4(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await F4(X,[Y])).length>0}],
IZ=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
U=Object.entries(Y).map(([j,H])=>({Key:j,Values:[H]})),
_=(await b(j=>J(new Z({TagFilters:U,ResourcesPerPage:100,PaginationToken:j})),j=>j.PaginationToken===""?void 0:j.PaginationToken)).flatMap(j=>j.ResourceTagMappingList??[]).flatMap(j=>j.ResourceARN??[]),
V=await Promise.all(_.map(async j=>{let H=Q.find(({of:$})=>$.test(j));if(H===void 0)return{arn:j,is:"unknown"};let F=H.of.exec(j)?.[1]??"";return{arn:j,is:await H.isThere(X,F,j)?"there":"gone"}})),
W=j=>V.filter(({is:H})=>H===j).map(({arn:H})=>H);
return{there:W("there"),unknown:W("unknown")}},
KZ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:U,unknown:_}=await IZ(X,Y,Q);for(let V of U.filter(W=>!J(W)))Z.tell("removal.tagged-left",{arn:V});_.length>0&&Z.tell("removal.tagged-unknown",{arns:_})}catch(U){if(!I(U,"AccessDenied"))throw U;Z.tell("removal.tags-not-searched")}};
export{
jX as $,
M8 as A,
$8 as B,
F8 as C,
G8 as D,
D8 as E,
A8 as F,
O8 as G,
O0 as H,
C8 as I,
PX as J,
h0 as K,
c0 as L,
a0 as M,
s0 as N,
EY as O,
zX as P,
N0 as Q,
EZ as R,
w as S,
f as T,
j8 as U,
sX as V,
dY as W,
oY as X,
v6 as Y,
y6 as Z,
B9 as _,
gX as a,
c8 as a$,
RY as a0,
xY as a1,
I4 as a2,
bY as a3,
W3 as a4,
R6 as a5,
l as a6,
k as a7,
p as a8,
iX as a9,
N4 as aA,
u6 as aB,
p6 as aC,
BX as aD,
rY as aE,
YJ as aF,
XJ as aG,
KZ as aH,
e4 as aI,
nQ as aJ,
k3 as aK,
b4 as aL,
q as aM,
qX as aN,
j9 as aO,
GJ as aP,
i as aQ,
a4 as aR,
y3 as aS,
o4 as aT,
_3 as aU,
KX as aV,
y4 as aW,
p4 as aX,
d4 as aY,
l8 as aZ,
i8 as a_,
w0 as aa,
AY as ab,
w4 as ac,
J7 as ad,
s4 as ae,
W4 as af,
q6 as ag,
U6 as ah,
K4 as ai,
a as aj,
KY as ak,
WX as al,
PZ as am,
BZ as an,
t4 as ao,
X6 as ap,
r4 as aq,
LZ as ar,
NZ as as,
u9 as at,
H9 as au,
R9 as av,
f9 as aw,
m as ax,
$9 as ay,
DY as az,
k0 as b,
r8 as b0,
t8 as b1,
NX as b2,
dX as b3,
e0 as b4,
e as c,
uX as d,
HY as e,
A0 as f,
C0 as g,
jY as h,
I as i,
pX as j,
B8 as k,
x0 as l,
E8 as m,
U8 as n,
g0 as o,
b as p,
P8 as q,
T0 as r,
I8 as s,
q0 as t,
mX as u,
m0 as v,
N8 as w,
S8 as x,
L8 as y,
z8 as z};
