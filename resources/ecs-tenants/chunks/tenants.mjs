import{S as UX,h as T,j as d,k as S,t as n,c as g,l as D,s as _X,n as xX,b as t,o as U0,q as F7,u as e,x as VX,y as B,z as A,A as $7,B as wX,C as E7,D as kX,E as UY,F as M7,f as _0,p as B7,e as z7,a as L7,G as V0,H as P7,d as W0,I as N7,J as K7,K as I7,L as j0,M as q7,N as R7,O as D7}from"./base.mjs";
import{setTimeout as EX}from"node:timers/promises";
import{d as G7,s as S7,i as _Y,a as O7,r as H0,c as C7}from"./input-deploy-tenant.mjs";
import{randomBytes as T7}from"node:crypto";
var A7=class{
#X=new Map;
#Q=()=>{};
firstCall=new Promise(X=>{this.#Q=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let U=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(U,(this.#X.get(U)??0)+1),setImmediate(this.#Q),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
h=class extends UX{awsCode;constructor(X,Y,Q,J){super(T.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
b7={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
x7={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
w7=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
k7=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
y7=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
h7=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
F0="PriorRequestNotComplete",
v7=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
yX="LostAnswer",
$0="RegionMissing",
VY=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
f7=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/,
m7=class H7 extends Error{static of(Y){let Q=Y,J=M0(Q);if(Q.name==="AbortError"||hX(Q.name??"")||f7.test(J??""))return;let Z=(Q.$metadata?.httpStatusCode??0)>=500;return J===void 0&&!Z?void 0:new H7(E0(Q)??J??"")}constructor(Y){super(Y),this.name=yX}},
hX=X=>h7.test(X),
p7=X=>X===yX?"gave no answer to":VY.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
E0=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
g7=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
u7=(X,Y,Q)=>{let J=X.message??"";if(w7.test(Y))return g7(J,Q);if(k7.test(Y))return"The credentials have expired: renew them and run again.";if(y7.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(hX(Y)||Y===F0)return"The account is at its request rate: run again later; what is done is found then.";if(v7.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(Y===yX)return"Run again: what was carried out all the same is found then.";if(VY.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===$0)return"Give region, or set AWS_REGION."},
M0=X=>[X.code,X.cause?.code,X.name].find(Y=>Y!==void 0&&VY.test(Y)),
d7=X=>{let Y=M0(X);return Y!==void 0?Y:/^region is missing/i.test(X.message??"")?$0:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
B0=(
X,
Y,
Q)=>{
if(X instanceof UX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=d7(J),U=`${x7[Y]??Y}:${Q}`,_=J.$metadata?.requestId,V=J.$metadata?.attempts??1,W=(hX(Z)||Z===F0)&&V>1?` (${V} tries)`:"",j=E0(J)??Z;
return new h(`${b7[Y]??Y} ${p7(Z)} ${Q}: ${j}${j.includes(Z)?"":` (${Z})`}${W}`,u7(J,Z,U),{service:Y,operation:Q,code:Z,..._===void 0?{}:{requestId:_}},X)},
K=(X,...Y)=>X instanceof h&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
l7=X=>X instanceof h&&X.awsCode===yX,
c7=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
i7=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
a7={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
o7=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
r7=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return o7(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
s7=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(U=>U.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return r7(async U=>{try{return await Z(U)}catch(_){throw _.name==="CredentialsProviderError"?_:B0(_,"sts","AssumeRole")}})},
n7=({credentials:X})=>async()=>X,
t7=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return s7(X.roleArn,X);if(X.configuration!==void 0)return n7(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
e7=X=>X.schema?.[2],
X8=(
X,
Y)=>{
let Q=t7(Y),
J=[],
Z=async(
_,
V)=>{
let{Client:W,...j}=await V(),H=new W({...Y.configuration,credentials:Q,...i7(Y.env),requestHandler:a7,...Y.region===void 0?{}:{region:Y.region}});
return J.push(H),Y.rates?.attach(H,_),Y.calls.attach(H,_),c7(H),{...j,send:async F=>{try{return await H.send(F)}catch($){throw B0($,_,e7(F))}},region:()=>H.config.region()}},
U=([_,V])=>{let W;return[_,()=>(W??=Z(_,V),W)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(U)),firstCall:Y.calls.firstCall},close:()=>{for(let _ of J)_.destroy()}}},
z0={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
Y8=class{
#X;
#Q;
#Y;
#J;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#Y=X.burst,this.#J=Y.now()}
millisecondsUntil(X){this.#Z();let Y=Math.min(X,this.#X.burst)-this.#Y;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#Z(),this.#Y-=X}
empty(){this.#Z(),this.#Y=Math.min(0,this.#Y)}
#Z(){let X=this.#Q.now(),{burst:Y,perSecond:Q}=this.#X;this.#Y=Math.min(Y,this.#Y+(X-this.#J)/1e3*Q),this.#J=X}},
L0="ECS_TENANTS_RATE_SHARE",
P0="ECS_TENANTS_RATES",
Q8=X=>{let{[L0]:Y="",[P0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${L0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let U=`The environment variable ${P0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw d([...Z,{pointer:"",message:U}])}if(Z.length>0)throw d(Z);return{share:J,at:Q===""?void 0:Q}},
J8=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(U=>U.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(U=>X.endsWith(`.${U}`))},
Z8=class{
#X;
#Q;
#Y;
#J;
#Z;
#U=new Map;
#_=new Map;
#V=0;
#W=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=z0}={}){this.#X=X,this.#Q=Y,this.#Y=Q,this.#Z=Z,this.#J=J}
attach(
X,
Y){
if(this.#Y==="nowhere")return;
let Q=(Z,U)=>async _=>{let{hostname:V}=_.request,W=this.#Y==="everywhere"||await J8(V,await X.config.region()),j=U.commandName?.replace(/Command$/,"")??"",H=W?this.#X(Y,j,_.input):[];H.length>0&&await this.#j(H);try{return await Z(_)}catch(F){throw hX(F.name)&&this.#z(H),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#j(X){return new Promise((Y,Q)=>{this.#V+=1;let J=X.map(({bucket:U})=>U).join(" "),Z=this.#_.get(J)??[];Z.push({number:this.#V,costs:X,leave:Y,end:Q}),this.#_.set(J,Z),this.#$()})}
#H=()=>{let X=[...this.#_.values()].flat();this.#_.clear(),this.#$();for(let{end:Y}of X)Y(this.#J?.reason)};
#E(X){if(this.#M(X)>0)return!1;for(let Y of X)this.#F(Y).take(Y.tokens);return!0}
#M(X){return Math.max(...X.map(Y=>this.#F(Y).millisecondsUntil(Y.tokens)))}
#F({bucket:X,burst:Y,perSecond:Q}){let J=this.#U.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Q),perSecond:Q*this.#Q},U=new Y8(Z,this.#Z);return this.#U.set(X,U),U}
#z(X){for(let Y of X)this.#F(Y).empty();this.#$()}
#$(){this.#W(),this.#W=()=>{};for(let Y=this.#L();Y!==void 0;Y=this.#L())Y.leave();if(this.#_.size===0){this.#J?.removeEventListener("abort",this.#H);return}this.#J?.addEventListener("abort",this.#H);let X=Math.min(...this.#B().map(({costs:Y})=>this.#M(Y)));this.#W=this.#Z.after(X,()=>this.#$())}
#B(){return[...this.#_.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#L(){let X=this.#B().find(({costs:Y})=>this.#E(Y));for(let[Y,Q]of this.#_)Q[0]===X&&Q.shift(),Q.length===0&&this.#_.delete(Y);return X}},
x="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
MX="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
vX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
N0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
WY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
fX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
U8="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
K0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
BX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
_8="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
V8="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
XX="unpublished",
C=X=>({burst:X,perSecond:X}),
W8=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
j8={
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
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:XX},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:XX}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...C(3),source:vX},{operations:/^DescribeAlarms$/,...C(9),source:vX},{operations:/^ListTagsForResource$/,...C(10),source:vX},{operations:/^(Tag|Untag)Resource$/,each:!0,...C(20),source:vX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...C(10),source:N0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...C(5),source:N0},{operations:/^GetLogEvents$/,...C(10),source:XX}],
route53:[{operations:/^/,burst:50,perSecond:10,source:WY},{operations:/^/,each:!0,burst:50,perSecond:10,source:WY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:WY,tokens:W8}],
tagging:[{operations:/^GetResources$/,...C(15),source:U8}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:XX},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:XX}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:XX},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:XX}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:fX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:fX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:fX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:fX}],
acm:[{operations:/^ListCertificates$/,...C(8),source:K0},{operations:/^DescribeCertificate$/,...C(10),source:K0}],
secretsManager:[{operations:/^GetSecretValue$/,...C(1e4),source:BX},{operations:/^DescribeSecret$/,...C(4e4),source:BX},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...C(50),source:BX},{operations:/^PutSecretValue$/,...C(50),source:BX},{operations:/^(Tag|Untag)Resource$/,each:!0,...C(50),source:BX}],
ssm:[{operations:/^GetParameter$/,...C(40),source:_8}],
sts:[{operations:/^/,...C(600),source:V8}]},
H8=(X,Y,Q)=>(j8[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
I0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:U,report:_},V)=>{let W=new Z8(H8,{...Q8(Z),signal:U}),j=new A7,H=X8(X,{region:Y,roleArn:Q,calls:j,rates:W,env:Z,configuration:J});try{return await V(H.clients)}finally{_({calls:j.counts()}),H.close()}},
mX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await EX(Q,void 0,{signal:Y})},
v=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
b=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
F8=8,
$8=X=>(X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw m7.of(J)??J}},{step:"finalizeRequest",priority:"low",name:"withoutBlindRetries"}),X),
jY=async({command:X,send:Y,look:Q,signal:J})=>{for(let Z=1;;Z+=1)try{return await Y($8(X()))}catch(U){if(!l7(U))throw U;await EX(Math.min(250*2**Z,4e3),void 0,{signal:J});let _=await Q();if(_!==void 0)return _;if(Z===F8)throw U}},
w=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
q0=10,
i=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),U=await Promise.all(v(Q,q0).map(_=>J(new Z({cluster:Y,services:_,include:["TAGS"]}))));return new Map(U.flatMap(_=>_.services??[]).filter(_=>_.status!=="INACTIVE").map(_=>[_.serviceName??"",_]))},
E8=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await b(async U=>{let _=await Q(new J({cluster:Y,maxResults:100,nextToken:U})),V=(_.serviceArns??[]).map(W=>W.replace(/^.*\//,""));return Z.push(S(i(X,Y,V))),_},U=>U.nextToken),(await Promise.all(Z)).flatMap(U=>[...U.values()])},
M8=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw K(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new w(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
R0=async(
X,
{deploymentBefore:Y,...Q},
J)=>{
let{send:Z,UpdateServiceCommand:U}=await X.ecs(),_=()=>new U(Q),V=async j=>(await Z(j)).service??{},W=async()=>{let{cluster:j="",service:H=""}=Q,F=(await i(X,j,[H])).get(H);return F?.deployments?.[0]?.id===Y?void 0:F};
try{return Q.forceNewDeployment!==!0?await V(_()):await jY({command:_,send:V,look:W,signal:J})}catch(j){throw K(j,"ServiceNotFound","ServiceNotActive")?new w(`service ${Q.service} was removed by another run`,{cause:j}):j}},
pX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([U,_])=>({key:U,value:_}))}))}catch(U){throw K(U,"ResourceNotFound")||K(U,"InvalidParameter")&&/cannot be found|inactive/i.test(U.message)?new w(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:U}):U}},
HY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
B8=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return n(Z.tags)},
z8=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:U}=await X.ecs();try{await Z(new U({cluster:Y,service:Q,force:!0}))}catch(_){if(!K(_,"ServiceNotFound","ServiceNotActive"))throw _}await mX(async()=>(await i(X,Y,[Q])).has(Q),J)},
D0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
G0=1,
S0=({tags:X})=>X[g.layout]??"1",
O0=X=>{let Y=S0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=G0},
C0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${g.layout} is ${S0(X)}, and this version knows ${G0}.`,
T0=X=>O0(X)?void 0:D(C0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
L8=X=>O0(X)?void 0:`${C0(X)} What is shown may be incomplete.`,
YX=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async U=>{try{return((await Q(new J({ResourceArns:[...U]}))).TagDescriptions??[]).map(_=>[_.ResourceArn??"",n(_.Tags)])}catch(_){if(!K(_,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw _;return U.length===1?[]:(await Promise.all(U.map(V=>Z([V])))).flat()}};
return new Map((await Promise.all(v(Y,20).map(Z))).flat())},
A0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([U,_])=>({Key:U,Value:_}))}))},
b0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
x0=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J("arn"in Y?{LoadBalancerArns:[Y.arn]}:{Names:[Y.name]}))).LoadBalancers?.[0]}catch(Z){if(K(Z,"LoadBalancerNotFound"))return;throw Z}},
w0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
P8=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:w0(Y.Name)})),
FY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await b(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>P8(J.HostedZones))},
k0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
$Y=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
y0=X=>X.replace(/^.*:targetgroup\//,"").replace(/\/[^/]*$/,""),
h0=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArn:Y}))).Listeners??[]}catch(Z){if(K(Z,"LoadBalancerNotFound"))return[];throw Z}},
gX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
N8=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw K(Z,"AlreadyExists","AlreadyExistsFault")?new w(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await gX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
K8=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
I8=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!K(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
v0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
q8=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([U,_])=>({...v0(Y,U),Value:_,PropagateAtLaunch:!0}))}))},
R8=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(U=>v0(Y,U))}))},
f0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
D8=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await mX(async()=>await gX(X,Y)!==void 0,Q)},
m0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
p0=(
X,
Y,
Q,
J)=>{
if(_X(Y,Q))return[];
if(xX(Y)||xX(Q)){let[U,_]=[xX(Y)?Y:{},xX(Q)?Q:{}];return[...new Set([...Object.keys(U),...Object.keys(_)])].sort().flatMap(V=>p0(X+t(V),m0(U,V),m0(_,V),J))}
let Z=U=>U===void 0||Array.isArray(U)&&U.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
g0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>p0(t(Z),Y[Z],Q[Z],J.has(Z))),
uX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
G8=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw K(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new w(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
S8=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
O8=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
u0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw D(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
C8=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),U=await J(new Z({capacityProvider:Y}));u0(U.capacityProvider),await mX(async()=>{let _=await uX(X,Y);return u0(_),_!==void 0},Q)},
d0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(U=>U.operation)])]}),
T8=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:n(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
zX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(v(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(T8)},
A8=X=>X.replace(/^.*\//,""),
b8=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await b(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
x8=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
w8=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
k8=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!K(Z,"ClusterNotFound"))throw Z}},
EY=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
l0=(X,Y,Q)=>{let[J,Z]=EY(X,Y);if(J===void 0)throw D(`There is no public hosted zone for ${X} in this account.`,Q);if(Z!==void 0)throw D(`There are two public hosted zones named ${J.name} (${J.id}, ${Z.id}): only one of them can be the one that the domain is delegated to, and which cannot be seen from this account.`,"Remove the one that is not delegated to.");return J},
c0=(X,Y)=>l0(X,Y,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere."),
y8=(X,Y)=>l0(X,Y,`Create a hosted zone for ${X} in Route 53, and delegate to it.`),
h8=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
v8=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),U=await b(V=>Q(new J({cluster:Y,nextToken:V})),V=>V.nextToken),_=await Promise.all(v(U.flatMap(V=>V.containerInstanceArns??[]),100).map(V=>Q(new Z({cluster:Y,containerInstances:V}))));
return new Set(_.flatMap(V=>V.containerInstances??[]).flatMap(V=>V.ec2InstanceId??[]))},
f8=X=>{let Y=[...new Set(X)].map(Q=>Q.toLowerCase().replace(/^\*/,"")).sort().join(" ");return Y===""||Y.length>256?void 0:Y},
m8=X=>X===void 0||X===""?void 0:X.split(" ").map(Y=>Y.replace(/^\./,"*.")),
p8=(X,Y)=>Y.includes(X.toLowerCase())||Y.includes(X.toLowerCase().replace(/^[^.]+/,"*")),
LX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let U=J-Date.now();if(U<=0)return;try{await EX(Math.min(Q*1e3,U),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
i0=({resource:X,name:Y,action:Q,reason:J})=>({resource:X,name:Y,action:Q,reason:J}),
a0=(X,Y,{planId:Q,changes:J,warnings:Z=[]},U)=>{X.tell("run.place",Y);for(let _ of Z)X.tell("plan.warning",{sentence:_});X.tell("plan.made",{planId:Q,changes:J.map(i0),...U?{lines:U0(J)}:{}})},
o0=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:U,fields:_,operations:V})=>({resource:Q,name:J,action:Z,reason:U,...Y===void 0?{}:{done:V.every(W=>Y.has(W.id))},fields:_.map(F7)})),
r0=class{
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
#_(){let X=o0(this.#Y,{has:()=>!0});this.#X({changes:[...X,...o0(this.#J,this.#Q?void 0:this.#Z)]})}},
s0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
MY=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((_,V)=>String(V)===J?MY(_,Z,Q):_);let U=X;return{...U,[J]:MY(U[J],Z,Q)}},
g8=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=MY(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
u8=async(
X,
Y)=>{
let Q=new Map(Y.given),
J=new Set(X),
Z=new Set,
U=Y.concurrency??16,
_,
V=F=>{_??={cause:F}},
W=F=>{J.delete(F);let $=(async()=>{try{let E=await Y.execute(g8(F,Q));Q.set(F.id,E),Y.done?.(F,E)}catch(E){V(E)}})().finally(()=>Z.delete($));Z.add($)},
j=()=>(_===void 0&&Y.signal.aborted&&V(Y.signal.reason),_!==void 0),
H;
for(;
J.size>0&&!j();){
let F=[...J].filter(E=>E.after.every(M=>Q.has(M)));
if(F.length>0&&H!==void 0&&(await H.catch(V),H=void 0,j()))break;
let $=F.slice(0,Math.max(0,U-Z.size));
for(let E of $)W(E);
if($.length>0&&J.size>0){let{guard:E}=Y;H=E===void 0?void 0:(async()=>E())(),H?.catch(()=>{})}
if(Z.size===0){V(new Error(`operations wait for each other: ${[...J].map(E=>E.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),_!==void 0)throw new s0(_.cause,new Set(Q.keys()));
return Q},
n0=({resource:X,name:Y})=>({resource:X,name:Y}),
BY=async(
X,
Y)=>{
let{changes:Q,log:J}=Y,Z=new Set(Y.given?.keys()),U=_=>_.operations.every(V=>Z.has(V.id));
try{return await u8(X,{...Y,done:(_,V)=>{Z.add(_.id),Y.incomplete(Z),Y.done?.(_,V);let W=Q.find(j=>j.operations.some(H=>H.id===_.id));W!==void 0&&U(W)&&J.tell("change.done",i0(W))}})}
catch(_){if(!(_ instanceof s0))throw _;if(Y.incomplete(Z),_.cause instanceof UX||Y.signal.aborted){let V=Q.filter(W=>!U(W));J.tell("changes.unfinished",{done:Q.filter(U).map(n0),notDone:V.map(n0)})}throw _.cause}},
d8=5,
l8=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
t0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=U=>{if(Y===void 0)return;let _=l8(U);if(!(J!==void 0&&[..._].every(V=>J?.has(V)))&&U.plan.planId!==Y)throw Q.tell("plan.not-approved",{planId:U.plan.planId,approvedPlan:Y,lines:X.lines(U)}),D(`The plan is ${U.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.");J??=_};
return async()=>{
for(
let U=1;;
U+=1){
let _=await X.prepare();
if(X.planned(_),X.isPlan)return{prepared:_,outputs:void 0};
if(Z(_),_.plan.changes.length===0)return{prepared:_,outputs:void 0};
try{return{prepared:_,outputs:await X.apply(_)}}catch(V){if(!(V instanceof w))throw V;if(U===d8)throw D(`Other runs keep changing the same: ${V.message}.`,"Run again when they have ended.");Q.tell("run.read-again",{because:V.message})}}}},
zY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
c8="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
WX="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
e0="https://docs.aws.amazon.com/autoscaling/application/APIReference",
LY="https://docs.aws.amazon.com/autoscaling/ec2",
PY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
i8=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:zY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${e0}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:c8},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${PY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${PY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${LY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${LY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:zY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:zY}],
a8=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${e0}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${WX}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${WX}/API_PutClusterCapacityProviders.html`}],
o8=[
{service:"ecs",operations:["CreateService"],code:/^InvalidParameter/,text:/still draining/i,seconds:15,because:"ECS is still removing the service of that name",source:`${WX}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${WX}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${WX}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${WX}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${LY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${PY}/API_DeleteTargetGroup.html`}],
r8=[...i8,...a8,...o8],
s8=({aws:X,message:Y})=>X===void 0?void 0:r8.find(({service:Q,operations:J,code:Z,text:U})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(U?.test(Y)??!0)),
PX=class{
signal;
#X;
#Q;
#Y=new Set;
constructor(X,Y,Q=EX){this.#X=X,this.signal=Y,this.#Q=Q}
async with(X){let Y=new Map;for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof h?s8(J):void 0;if(Z===void 0)throw J;let U=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,U),Date.now()+Q>U)throw J;this.#J(Z)}await this.#Q(Q,void 0,{signal:this.signal})}}
#J({because:X,seconds:Y}){this.#Y.has(X)||(this.#Y.add(X),this.#X.tell("call.retried",{because:X,seconds:Y}))}},
n8=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
t8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
e8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(U=>U??"")},
X9=(X,Y)=>Y===""?"":`${X}${Y}`,
Y9=new Set([0,137,143]),
X4=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
NX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:_})=>Y?.containerDefinitions?.find(V=>V.name===_)?.essential!==!1,Z=Q.filter(J),U=_=>(_.reason??"")!==""&&!X4(_);
return Z.find(U)??Z.find(_=>_.exitCode!==void 0&&!Y9.has(_.exitCode))??(Z.some(_=>_.exitCode!==void 0)?void 0:Q.find(U))??Z.find(_=>_.exitCode!==void 0)??Z[0]??Q[0]},
KX=(X,Y,Q)=>({source:X,text:n8(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
dX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
Q9=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
J9=(X,Y)=>{if(dX(X))return[];let Q=NX(X,Y),{stopCode:J}=X,Z=J!==void 0&&Q9.test(J);return[...Z?[KX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||X4(Q)?[]:[KX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[KX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[KX("task",X.stoppedReason)]]},
NY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
Z9=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
IX=X=>X===void 0?"":String(X),
U9=({targetGroups:X},{raw:Y,targetGroupArn:Q})=>X.find(J=>J.TargetGroupArn===Q)??X.find(({TargetGroupArn:J=""})=>J!==""&&Y.includes(J))??X[0],
_9=(
X,
Y,
Q)=>{
let{taskDefinition:J,gracePeriodSeconds:Z}=X,{raw:U}=Q,_=U9(X,Q),V=Y===void 0?void 0:NX(Y,J)?.name,W=J?.containerDefinitions??[],j=W.find($=>$.name===V)??W[0],H=j?.secrets??[],F=j?.logConfiguration?.options;
return{
container:V??j?.name??"",
image:j?.image??"",
memory:IX(j?.memory??j?.memoryReservation??J?.memory),
cpu:IX(j?.cpu??J?.cpu),
command:[...j?.entryPoint??[],...j?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:F?.["awslogs-group"]??"",
secrets:Z9(U)??(H.length===1?H[0]?.valueFrom??"":H.map($=>$.name).join(", ")),
hostPorts:(j?.portMappings??[]).flatMap($=>$.hostPort||[]).join(", "),
lifetime:Y===void 0?"":NY(Y),
path:_?.HealthCheckPath??"",
matcher:_?.Matcher?.HttpCode??"",
timeout:IX(_?.HealthCheckTimeoutSeconds),
containerPort:IX(j?.portMappings?.[0]?.containerPort),
targetGroup:_?.TargetGroupName??"",
grace:_===void 0?"":IX(Z)}},
Y4={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroups:[],gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
V9=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
qX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
W9=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
Q4=X=>{let Y={...X};for(let Q of W9)delete Y[Q];return Y},
J4=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
j9=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(_=>_.containerPort===X.containerPort&&(_.protocol??"tcp")===Q),{hostPort:Z,...U}=J??{};return{...U,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
H9=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
Z4=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
U=Z===void 0?{family:Q.family,containerDefinitions:[]}:Q4(Z),
_=qX(U,Q),
V=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:_?.cpu,memory:_?.memory}:{cpu:void 0,memory:void 0},
W=X.memoryReservation===X.memory?void 0:X.memoryReservation,
j=J?{...V,memoryReservation:W}:{cpu:X.cpu,memory:X.memory,memoryReservation:W},
H={
..._,
name:_?.name??Q.containerName,
essential:_?.essential??!0,
image:X.image,
...j,
portMappings:X.portMappings.map($=>j9($,_?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:J4(X.environment).map(([$,E])=>({name:$,value:E})),
secrets:J4(X.secrets).map(([$,E])=>({name:$,valueFrom:E})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:_?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(U.containerDefinitions??[]).filter($=>$!==_);
return{...U,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):U.cpu,memory:J?String(X.memory):U.memory,runtimePlatform:H9(X,U.runtimePlatform),containerDefinitions:[H,...F]}},
F9=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
lX=X=>Array.isArray(X)?X.map(lX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,lX(Q)]).filter(([,Y])=>!F9(Y))),
KY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
U4=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
$9=(
X,
Y)=>(
{
...KY(X,{cpu:0,essential:!0}),
environment:[...X.environment??[]].sort(U4),
secrets:[...X.secrets??[]].sort(U4),
portMappings:(X.portMappings??[]).map(Q=>KY(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})).map(Q=>[e(Q),Q]).sort(([Q],[J])=>Q<J?-1:1).map(([,Q])=>Q),
healthCheck:X.healthCheck&&KY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
IY=X=>{let{containerDefinitions:Y=[],...Q}=Q4(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return lX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>$9(Z,J))})},
cX=X=>VX(e(IY(X)),32),
E9=(X,Y)=>{let Q=cX(Y);return X.tags[B.digest]===Q||cX(X.definition)===Q},
qY=({definition:{status:X}})=>X!==void 0&&X!=="ACTIVE",
M9=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
RY=(
X,
Y)=>{
let Q=qX(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",U=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:_}=Q;
return{
image:Q.image,
cpu:U?Number(X.cpu):Q.cpu||void 0,
memory:U?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(V=>M9(V,Z)),
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
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:n(Z.tags)}}catch(Z){if(K(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
B9=async(
X,
Y,
Q)=>{let{send:J,RegisterTaskDefinitionCommand:Z}=await X.ecs(),U=n(Y.tags)[B.digest];return jY({command:()=>new Z(Y),send:async _=>(await J(_)).taskDefinition?.taskDefinitionArn??"",look:async()=>{let _=await a(X,Y.family??"");return _?.tags[B.digest]===U?_?.definition.taskDefinitionArn:void 0},signal:Q})},
z9=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async V=>(await b(W=>Q(new J({familyPrefix:Y,status:V,maxResults:100,nextToken:W})),W=>W.nextToken)).flatMap(W=>W.taskDefinitionArns??[]).map(W=>({arn:W,active:V==="ACTIVE"})),[U,_]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[..._,...U].filter(({arn:V})=>V.replace(/^.*\//,"").startsWith(`${Y}:`))},
L9=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await b(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
P9=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await b(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
_4=async X=>{try{await X}catch(Y){throw K(Y,"Client","InvalidParameter")?new w(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
N9=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:U}=await X.ecs();for(let{arn:_}of Y.filter(({active:V})=>V))Q.throwIfAborted(),await _4(J(new Z({taskDefinition:_})));for(let _ of v(Y,10))Q.throwIfAborted(),await _4(J(new U({taskDefinitions:_.map(({arn:V})=>V)})))},
RX=({cluster:X,tenant:Y,service:Q})=>({[B.cluster]:X,[B.tenant]:Y,[B.service]:Q}),
f=(X,Y)=>X!==void 0&&Object.entries(RX(Y)).every(([Q,J])=>X[Q]===J),
V4=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${VX(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
jX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,U=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroups:{a:V4(X,"a"),b:V4(X,"b")},policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${U}/cpu-high`,scaleIn:`${U}/cpu-low`}}},
K9=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),U=V=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(V),_={cluster:X,tenant:Q,service:J};return Z.length===0&&U(Q)&&U(J)&&jX(_).serviceName===Y?_:void 0},
k=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
W4=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
DY=(X,Y)=>W4(X)&&k(X).some(Q=>Y.has(Q)),
I9=X=>{let Y=new Map((X.Actions??[]).flatMap(J=>J.ForwardConfig?.TargetGroups??[]).map(({TargetGroupArn:J,Weight:Z})=>[J,Z])),Q=J=>Y.get(J)??1;return[...new Set(l(X))].sort((J,Z)=>Q(Z)-Q(J))},
l=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
QX=["a","b"],
HX=X=>(X?.loadBalancers??[]).flatMap(({targetGroupArn:Y})=>Y??[]),
q9=({targetGroups:X},Y,Q)=>{let J={};for(let Z of[Y,Q]){let U=Z.filter(_=>{let V=QX.find(W=>X[W]===_.description.TargetGroupName);return V===void 0||J[V]!==void 0?!0:(J[V]=_,!1)});for(let _ of U){let V=QX.find(W=>J[W]===void 0);V!==void 0&&(J[V]=_)}}return J},
R9=X=>QX.flatMap(Y=>X[Y]??[]),
iX=(X,Y)=>QX.find(Q=>Y!==void 0&&X[Q]?.description.TargetGroupArn===Y),
j4=({service:X,targetGroups:Y})=>{let Q=HX(X),J=QX.filter(U=>Y[U]!==void 0),Z=J.filter(U=>Q.includes(Y[U]?.description.TargetGroupArn??""));return Z.length>0?Z:J},
GY=({service:X,targetGroups:Y},Q)=>{let J=HX(X);return Q!==void 0&&iX(Y,Q)===void 0&&QX.some(Z=>!J.includes(Y[Z]?.description.TargetGroupArn??""))},
D9=({serviceTags:X})=>new Set((X[B.hosts]??"").split(" ").filter(Y=>Y!=="")),
G9=(X,Y)=>[B.cluster,B.tenant,B.service].every(Q=>Y[Q]!==void 0&&X[Q]===Y[Q]),
S9=(
X,
Y)=>{
let{rules:Q,serviceTags:J,targetGroups:Z}=X,U=Q.find(({rule:j})=>j.RuleArn===J[B.rule]);
if(U!==void 0)return U;
let _=D9(X),V=Q.filter(({rule:j})=>{let H=l(j).map(F=>iX(Z,F));return H.length===0||H.some(F=>F===void 0||Y.includes(F))}),W=V.filter(({rule:j})=>DY(j,_));
return W.find(({tags:j})=>G9(j,J))??W[0]??(Y.length>1&&_.size>0?void 0:V[0])},
m=X=>{
let Y=j4(X),Q=S9(X,Y),J=_=>X.targetGroups[_]?.description.TargetGroupArn??"",Z=new Set(X.rules.filter(_=>_!==Q).flatMap(_=>l(_.rule))),U=(Q===void 0?[]:I9(Q.rule)).map(_=>Y.find(V=>J(V)===_)).find(_=>_!==void 0)??Y.find(_=>!Z.has(J(_)))??Y[0]??"a";
return{slot:U,targetGroup:Y.includes(U)?X.targetGroups[U]:void 0,rule:Q}},
O9=(X,Y,Q)=>X.loadBalancer===void 0?Y[B.loadBalancer]!=="none":A(X)||(Q?.loadBalancers??[]).length>0,
aX=({tags:X})=>{let Y=X[g.scheme];return{arn:X[g.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
H4=({cluster:X,fronts:Y},Q)=>{let J=m(Q).rule?.rule.RuleArn??Q.serviceTags[B.rule];return(J===void 0?void 0:Y.get($Y(J)))??Y.get(aX(X).arn??"")},
C9=X=>(X[B.hosts]??"").split(" ").filter(Y=>Y!==""),
F4=(X,Y,Q)=>{let J=C9(Q),Z=G7(Y),U=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,...U])]},
$4=(
X,
Y,
Q,
J,
Z)=>{
let U=J.filter((j,H)=>H===0||W4(j)),_=new Set([...F4(X,Y,Q),...U.flatMap(k)]),V=X.defaultHost!==void 0&&(X.dns??Q[B.dns])==="wildcard",W=[..._].flatMap(j=>V?[j,j.replace(/^[^.]+/,"*")]:[j]);
return[...new Set(W)].flatMap(j=>{let[H,F]=EY(j.replace(/^\*\./,""),Z);return H===void 0||F!==void 0?[]:[{zoneId:H.id,name:j}]})},
T9=(X,{targetGroups:Y})=>{let Q=QX.map(J=>`:targetgroup/${Y[J]}/`);return[...new Set(X.flatMap(l))].filter(J=>Q.some(Z=>J.includes(Z)))},
A9=(
X,
{ask:Y,cluster:Q,serviceTags:J,targetGroups:Z})=>{
let U=new Set(F4(Y,Q,J)),_=F=>l(F).some($=>Z.includes($)),V=X.find(F=>F.RuleArn===J[B.rule]),W=X.find(F=>_(F)&&DY(F,U)),j=Y.defaultHost===void 0||V!==void 0||W!==void 0?void 0:X.find(F=>DY(F,U)),[H]=[V,W,Z.length>1?void 0:X.find(_),j].filter(F=>F!==void 0);
return[...new Set([...H===void 0?[]:[H],...X.filter(_)])]},
E4=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(v(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
b9=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await b(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
x9=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
w9=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(v(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
M4=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await b(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(K(Z,"ListenerNotFound"))return;throw Z}},
B4=X=>{throw K(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?D(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
k9=async(
X,
Y,
Q)=>{
let{send:J,CreateRuleCommand:Z}=await X.elbv2(),U=Y.Actions?.[0]?.TargetGroupArn;
try{return await jY({command:()=>new Z(Y),send:async _=>(await J(_)).Rules?.[0]?.RuleArn??"",look:async()=>{let _=(await M4(X,Y.ListenerArn??""))?.find(({Priority:V})=>V===String(Y.Priority));return _?.Actions?.[0]?.TargetGroupArn===U?_?.RuleArn:void 0},signal:Q})}
catch(_){if(K(_,"PriorityInUse"))throw new w(`priority ${Y.Priority} was taken by another deployment`,{cause:_});return B4(_)}},
y9=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(K(Z,"RuleNotFound"))throw new w("the listener rule was removed",{cause:Z});B4(Z)}},
h9=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!K(Z,"RuleNotFound"))throw Z}},
v9=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
z4=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),U=v9(Y),_=Y.length===1;
return(await b(V=>Q(new J({logGroupNamePrefix:U,limit:_?1:50,nextToken:V})),V=>_?void 0:V.nextToken)).flatMap(V=>V.logGroups??[]).filter(V=>Z.has(V.logGroupName??"")).map(V=>({name:V.logGroupName??"",arn:(V.logGroupArn??V.arn??"").replace(/:\*$/,""),retentionInDays:V.retentionInDays,tags:void 0}))},
f9=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
m9=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(U){throw K(U,"ResourceAlreadyExists")?new w(`log group ${Y} was created by another run`,{cause:U}):U}},
p9=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
g9=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!K(Z,"ResourceNotFound"))throw Z}},
u9=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(U=>w0(U.Name)===Q).map(U=>({...U,Name:Q}))},
d9=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(U){throw K(U,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(U.message)?new w("a DNS record was changed by another run",{cause:U}):U}},
l9=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
DX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
c9=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(v(Y,50).map(Z=>Q(new J({...DX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
i9=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await b(J=>Y(new Q({ServiceNamespace:DX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
a9=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,...U]=Y,_=Z!==void 0&&U.length===0?{...DX,ResourceId:Z}:{ServiceNamespace:DX.ServiceNamespace},V=await b(j=>Q(new J({..._,NextToken:j})),j=>j.NextToken),W=new Set(Y);
return V.flatMap(j=>j.ScalingPolicies??[]).filter(j=>W.has(j.ResourceId??""))},
L4=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
o9=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...DX,ResourceId:Y}))}catch(Z){if(!K(Z,"ObjectNotFound"))throw Z}},
r9=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
P4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async U=>{try{return(await Q(new J({TargetGroupArns:[...U]}))).TargetGroups??[]}catch(_){if(!K(_,"TargetGroupNotFound"))throw _;return U.length===1?[]:(await Promise.all(U.map(V=>Z([V])))).flat()}};return(await Promise.all(v(Y,20).map(Z))).flat()},
N4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(K(Z,"TargetGroupNotFound"))return;throw Z}},
s9=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await b(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
K4=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(U=>[U.Key??"",U.Value??""]))}catch(Z){if(K(Z,"TargetGroupNotFound"))return{};throw Z}},
n9=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw K(Z,"DuplicateTargetGroupName")?new w(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
t9=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
e9=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([U,_])=>({Key:U,Value:_}))}))},
X3=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!K(Z,"TargetGroupNotFound"))throw Z}},
I4={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
q4=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=S7(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
SY=(X,Y)=>{let Q=jX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroups:Q.targetGroups,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
Y3=class{value;next;constructor(X){this.value=X}},
Q3=class{
#X;
#Q;
#Y;
constructor(){this.clear()}
enqueue(X){let Y=new Y3(X);this.#X?(this.#Q.next=Y,this.#Q=Y):(this.#X=Y,this.#Q=Y),this.#Y++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Y--,this.#X||(this.#Q=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Q=void 0,this.#Y=0}
get size(){return this.#Y}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function R4(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),D4(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new Q3,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
U=()=>{J--,Z()},
_=async(j,H,F)=>{let $=(async()=>j(...F))();H($);try{await $}catch{}U()},
V=(j,H,F,$)=>{let E={reject:F};new Promise(M=>{E.run=M,Q.enqueue(E)}).then(_.bind(void 0,j,H,$)),J<X&&Z()},
W=(j,...H)=>new Promise((F,$)=>{V(j,F,$,H)});
return Object.defineProperties(
W,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let j=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject(j)}},
concurrency:{get:()=>X,set(j){D4(j),X=j,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(j,H){let F=[];try{Array.from(j,($,E)=>{let M=W(H,$,E);return F.push(M),M})}catch($){for(let E of F)E.catch(()=>{});throw $}return Promise.all(F)}}}),
W}
function D4(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var J3=async(X,Y)=>{let Q=await z4(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:U})=>{let _=J.get(U);return _===void 0?[]:[[Z,_]]}))},
Z3=async(X,Y)=>({...Y,tags:await f9(X,Y.arn)}),
U3=async(X,Y,Q)=>{let[J,Z]=await Promise.all([a(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await a(X,Z),newestTaskDefinition:J}},
_3=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(K(Z,"ListenerNotFound"))return;throw Z}},
V3=async(
X,
Y,
Q)=>{
let[J,Z,U]=await Promise.all([x0(X,{arn:k0(Y)}),M4(X,Y),Q??_3(X,Y)]);
if(!(J===void 0||Z===void 0||U===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:U,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
G4=async(X,Y)=>{if(Y.length===0)return[];let[Q,J]=await Promise.all([P4(X,Y),Promise.all(Y.map(Z=>K4(X,Z)))]);return Y.flatMap((Z,U)=>{let _=Q.find(V=>V.TargetGroupArn===Z);return _===void 0?[]:[{description:_,attributes:J[U]??{}}]})},
W3=async(X,Y)=>{let Q=await N4(X,Y);return Q?.TargetGroupArn===void 0?[]:[{description:Q,attributes:await K4(X,Q.TargetGroupArn)}]},
S4=class{
#X;
#Q;
#Y=new Map;
constructor(X,Y){this.#X=X,this.#Q=Y}
at(X){let Y=this.#Y.get(X)??S(this.#Q.then(({arn:Q,scheme:J})=>V3(this.#X,X,Q===X?J:void 0)));return this.#Y.set(X,Y),Y}
async on(X){let Y=await h0(this.#X,X);return(await Promise.all(Y.map(({ListenerArn:Q=""})=>this.at(Q)))).filter(Q=>Q!==void 0)}
async all(){let X=await Promise.all(this.#Y.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
j3=async(
X,
Y)=>{let Q=Y.map(_=>_.resourceId),[J,Z,U]=await Promise.all([c9(X,Q),a9(X,Q),E4(X,Y.flatMap(_=>_.alarms))]);return new Map(Y.map(_=>[_.key,{scalableTarget:J.find(V=>V.ResourceId===_.resourceId),policies:Z.filter(V=>V.ResourceId===_.resourceId),alarms:U.filter(V=>_.alarms.includes(V.AlarmName??""))}]))},
H3=64,
F3=class{
#X;
#Q;
#Y;
#J;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Q=Y,this.#J=Q,this.#Y=new S4(X,S(Y.then(aX)))}
zones(){return this.#J??=S(FY(this.#X)),this.#J}
fronts(){return this.#Y.all()}
async#Z(X){let{arn:Y}=aX(await this.#Q);return(X===void 0?void 0:await this.#Y.at($Y(X)))??(Y===void 0?void 0:this.#Y.at(Y))}
async#U(X){return(await Promise.all(X.map(Y=>u9(this.#X,Y)))).flat()}
async#_(X,Y,Q){let[J,Z]=await Promise.all([this.#Q,this.zones()]),U=$4(X.ask,J,Y,[],Z),_=S(this.#U(U)),V=new Set(U.map(({name:H})=>H)),[W,j]=await Promise.all([_,Q.then(H=>this.#U($4(X.ask,J,Y,H,Z).filter(({name:F})=>!V.has(F))))]);return[...W,...j]}
async#V(X,Y){if(Y.length<2)return X?.rules??[];let Q=new Set(Y.flatMap(({description:Z})=>Z.LoadBalancerArns??[])),J=await Promise.all([...Q].map(Z=>this.#Y.on(Z)));return[...new Set([...X===void 0?[]:[X],...J.flat()])].flatMap(({rules:Z})=>Z)}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!O9(J,Q,Y))return{targetGroups:{},rules:[],records:[]};
let Z=Q[B.rule],
U=HX(Y),
_=S(YX(this.#X,[...U,Z].filter(R=>R!==void 0))),
V=S(U.length>0?G4(this.#X,U):W3(this.#X,X.targetGroups.a)),
W=S(this.#Z(Z)),
j=S(W.then(async R=>{let O=T9(R?.rules??[],X).filter(c=>!U.includes(c));if(O.length===0)return[];let u=(await V).map(({description:c})=>c.TargetGroupArn);return G4(this.#X,O.filter(c=>!u.includes(c)))})),
H=S(W.then(async R=>{let O=U.length===1&&(await j).length===0,u=O||R===void 0&&U.length===0?[]:[...await V,...await j];return A9(await this.#V(R,u),{ask:J,cluster:await this.#Q,serviceTags:Q,targetGroups:O?U:u.flatMap(({description:c})=>c.TargetGroupArn??[])})})),
F=S(this.#_(X,Q,H)),
[$,E,M,z,N]=await Promise.all([V,j,H,F,_]),
P=[...$,...E].map(({description:R})=>R.TargetGroupArn).concat(M.map(({RuleArn:R})=>R)).filter(R=>R!==void 0&&!N.has(R)),
L=P.length===0?new Map:await YX(this.#X,P),
I=R=>N.get(R??"")??L.get(R??"")??{},
G=R=>R.map(O=>({...O,tags:I(O.description.TargetGroupArn)}));
return{targetGroups:q9(X,G($),G(E)),rules:M.map(R=>({rule:R,tags:I(R.RuleArn)})),records:z}}},
O4=async(
X,
Y,
Q)=>{
let J=new F3(X,Y),Z=Y.services??S(i(X,Y.clusterName,Q.map(z=>z.serviceName))),U=Promise.race([X.firstCall,Z]),_=S(U.then(()=>J.zones())),V=S(U.then(()=>Promise.race([X.route53(),Z]))),W=z=>S(V.then(z)),j=W(()=>j3(X,Q)),H=W(()=>J3(X,Q));
W(()=>X.elbv2());
let F=async z=>{
let N=Z.then(s=>s.get(z.serviceName)),P=S(U3(X,z.family,N.then(s=>s?.taskDefinition))),L=await N,I=n(L?.tags),[{taskDefinition:G,newestTaskDefinition:R},O,u,c]=await Promise.all([P,J.routing(z,L,I),H.then(s=>{let ZY=s.get(z.key);return ZY===void 0||L!==void 0?ZY:Z3(X,ZY)}),j.then(s=>s.get(z.key))]);
return{service:L,serviceTags:I,taskDefinition:G,newestTaskDefinition:R,...O,...c??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:u}},
$=R4(H3),
[E,M]=await Promise.all([Y.cluster,Promise.all(Q.map(z=>$(async()=>[z.key,await F(z)]))),_,Z]);
return{cluster:E,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(M)}},
OY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
$3={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
C4=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:$3}),
CY=({maximumPercent:X})=>X>100,
T4=X=>{let Y=X.service?.loadBalancers??[],Q=m(X).targetGroup?.description.TargetGroupArn;return Y.find(J=>J.targetGroupArn===Q)??Y.find(J=>GY(X,J.targetGroupArn))},
E3=(X,Y,Q)=>{let{containerName:J,containerPort:Z}=X,U=Q.portMappings.some(_=>_.containerPort===Z&&(_.protocol??"tcp")==="tcp");return J===Y?.containerName&&(Z===Y?.containerPort||!U)?{...X,containerPort:Q.containerPort}:X},
TY=X=>{
let{found:Y,settings:Q,names:J}=X;
if(!A(Q))return{loadBalancers:[],references:[],tags:{}};
let{targetGroup:Z,rule:U}=m(Y),
_=Z?.description.TargetGroupArn,
V=T4(Y),
W={...V?.targetGroupArn===_?V:{},targetGroupArn:_??"",containerName:V?.containerName??J.containerName,containerPort:Q.containerPort},
j=(Y.service?.loadBalancers??[]).flatMap($=>$===V?[W]:GY(Y,$.targetGroupArn)?[]:[E3($,V,Q)]),
H=V===void 0?[W,...j]:j,
F=`/loadBalancers/${H.indexOf(W)}/targetGroupArn`;
return{loadBalancers:H,references:_===void 0?[{pointer:F,operation:"targetGroup"}]:[],tags:U?.rule.RuleArn===void 0?{}:{[B.rule]:U.rule.RuleArn}}},
A4=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=$7(Q,X.container,X.command);
if(J!==void 0)throw d([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:E7(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[B.build]:wX(X.build)}}).map(([Z,U])=>({key:Z,value:U})),...Y}},
b4=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
M3=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:U,token:_,build:V}=X,W=(Z.containerDefinitions??[]).map(H=>H.name??""),j=X.container??qX(Z,jX(Y))?.name??"";
if(!W.includes(j))throw d([kX("/container",`is ${j}; revision ${Z.family}:${Z.revision} has ${W.join(", ")}.`,"Name one of these, or leave it out.")]);
return A4({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:j,command:U,token:_,startedBy:"ecs-tenants/run-task",tags:{...UY(J),...RX(Y)},build:V},b4(Q))},
B3=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:U,names:_,run:V,tags:W}=X,j=OY(U),{platformVersion:H,placementConstraints:F,launchType:$}=Z.service===void 0?{}:b4(Z.service),E=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return A4(
{cluster:J.cluster,taskDefinition:Q??"",container:(E&&qX(E,_)?.name)??_.containerName,command:Y,token:V.token,startedBy:"ecs-tenants/before-deploy",tags:W,build:V.build},
{...j===void 0?{}:{networkConfiguration:j},...H===void 0?{}:{platformVersion:H},...F===void 0?{}:{placementConstraints:F},...U.capacityProviderStrategy!==void 0?{capacityProviderStrategy:U.capacityProviderStrategy}:$===void 0?{}:{launchType:$}})},
x4=(X,Y)=>`${X} ${JSON.stringify(Y)} is one item with spaces: without a shell as entry point, Docker looks for a program of that name; one item a word: ${JSON.stringify(M7(Y[0]??""))}`,
w4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:U}=await X.ecs();return(await b(_=>Z(new U({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:_})),_=>_.nextToken)).flatMap(_=>_.taskArns??[])},
AY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(v(Q,100).map(U=>J(new Z({cluster:Y,tasks:U}))))).flatMap(U=>U.tasks??[])},
z3=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:U}=await X.ecs(),{taskArns:_=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return _.length===0?[]:(await J(new U({cluster:Y,tasks:_}))).tasks??[]},
L3=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[U]=Z.tasks??[];return U===void 0?{refusal:Z.failures?.[0]??{}}:{task:U}},
P3=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:U}=await X.ecs();try{await Z(new U({cluster:Y,task:Q,reason:J}))}catch(_){if(!K(_,"InvalidParameter"))throw _}},
bY=" done",
k4=(X,Y)=>wX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,_0-bY.length).replace(/( |\bdone$)+$/,""),
y4=X=>`${X}${bY}`,
h4=X=>X!==void 0&&!X.endsWith(bY),
xY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
v4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
N3=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:U}=await X.logs(),_=[],V=J;
for(;;)try{let W=await Z(new U({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:V}));if(_.push(...(W.events??[]).map(v4)),W.nextForwardToken===V||(W.events??[]).length===0)return{lines:_,next:W.nextForwardToken??V};V=W.nextForwardToken}catch(W){if(K(W,"ResourceNotFound"))return{lines:_,next:V};throw W}},
K3=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:U}=await X.logs();try{return((await Z(new U({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(v4)}catch(_){if(K(_,"ResourceNotFound"))return[];throw _}},
I3=2e3,
q3=50,
GX=X=>X.replace(/^.*\//,""),
R3=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
D3=class{
tail=[];
group;
stream;
#X;
#Q;
#Y;
#J;
constructor(X,Y,Q,J,Z){let{logDriver:U,options:_}=Q.containerDefinitions?.find(W=>W.name===J)?.logConfiguration??{},V=_?.["awslogs-stream-prefix"];this.#X=X,this.#Q=Y,this.group=U==="awslogs"&&V!==void 0?_?.["awslogs-group"]:void 0,this.stream=`${V??""}/${J}/${GX(Z)}`,this.group===void 0?Y.tell("task.no-log",{container:J}):Y.tell("task.log",{group:this.group,stream:this.stream})}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await N3(this.#X,this.group,this.stream,this.#Y);this.#Y=Y;for(let Q of X)this.#Q.tell("task.log-line",{text:Q.text}),this.tail.push(Q);this.tail.splice(0,this.tail.length-q3)}catch(X){if(!(X instanceof h))throw X;this.#J=X.message,this.#Q.tell("task.log-refused",{because:X.message})}}},
G3=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
S3=async({clients:X,input:Y,log:Q},J)=>{try{await P3(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.tell("task.told-to-stop",{task:GX(J)})}catch(Z){Q.tell("task.not-stopped",{task:GX(J),because:Z.message})}},
f4=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:U,deadline:_}=X,{cluster:V="",taskDefinition:W=""}=Q,[j,H]=await Promise.all([new PX(Z,U).with(()=>L3(Y,Q)),a(Y,W)]),F=R3(H?.definition,Q);
if("refusal"in j)return{end:"not-run",failure:await J(G3(j.refusal),F,void 0)};
let $=j.task.taskArn??"",E=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.tell("task.started",{task:GX($)});
let M=new D3(Y,Z,F,E,$),z=j.task,N=async()=>{let[[G]]=await Promise.all([AY(Y,V,[$]),M.look()]);return z=G??z,Z.tell("task.status",{task:GX($),lastStatus:z.lastStatus??"unknown"}),z.lastStatus==="STOPPED"?z:void 0},P;
try{P=await LX(N,{signal:U,everySeconds:2,deadline:_}),P!==void 0&&await EX(I3,void 0,{signal:U})}catch(G){throw U.aborted&&z.lastStatus!=="STOPPED"&&await S3(X,$),U.throwIfAborted(),G}
if(await M.look(),P===void 0)return{end:"timed-out",taskArn:$,lastStatus:z.lastStatus??"unknown"};
let L=P.startedAt!==void 0?P.containers?.find(G=>G.name===E)?.exitCode:void 0;
if(L===0)return{end:"exited",taskArn:$,exitCode:L};
let I=await J(P,F,M.tailOf(E));
return L===void 0?{end:"not-run",taskArn:$,failure:I}:{end:"exited",taskArn:$,exitCode:L,failure:I}},
O3=X=>(X??"").replace(/^.*\//,""),
SX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
C3=(
X,
Y)=>{
let Q=NX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,NY(X)===""?void 0:`after ${NY(X)}`].filter(V=>V!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,U=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,_=Q?.reason===void 0?"":`: ${Q.reason}`;
return SX(`task ${O3(X.taskArn)}: ${Z}${U}${_}`)},
T3=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
m4=({targets:X,targetGroups:Y})=>{let Q=J=>Y.find(Z=>Z.TargetGroupArn===J)?.TargetGroupName;return X.map(J=>{let Z=Y.length>1?Q(J.targetGroupArn):void 0;return`${Z===void 0?"":`${Z} `}${T3(J)}`})},
p4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
A3=20,
b3=10,
OX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
x3=X=>{
let{log:Y,groups:Q,events:J,missing:Z}=X,U=X.tasks.filter(W=>!dX(W)),[_,...V]=U;
return[
..._===void 0?[]:[`first stopped ${C3(_,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...OX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:W})=>W)??[]),
...OX("unhealthy targets",m4(X).slice(0,b3)),
...Q.flatMap(({name:W,desired:j,max:H,failedLaunches:F,notJoined:$})=>[`Auto Scaling group ${W}: ${j} of at most ${H} instances`,...OX("its launches failed, newest first",[...new Set(F)].slice(0,5)),...OX("its instances that are not registered in the cluster",$.slice(0,5))]),
...OX("events of this deployment, newest first",p4(J).slice(0,A3).map(({at:W,message:j})=>`${W.toISOString().slice(11,19)} ${SX(j)}`)),
...Z]},
g4=()=>import("./classify.mjs"),
u4={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await g4()).foresee(X),diagnose:async X=>(await g4()).diagnose(X),culpritOf:(X,Y)=>NX(X,Y)?.name,eventText:SX,lines:x3},
d4=async(X,Y,Q)=>{let J={...Y4,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await u4.diagnose(J)}},
w3=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
k3=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=w3(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(U=>U.id===Q)?.failedTasks??0}},
JX={raw:1024,targets:10,events:20,logLine:500},
l4=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:U,raw:_}=Y,V=X.tasks.find(H=>!dX(H)),W=V===void 0?void 0:NX(V,X.taskDefinition),j=(H,F)=>F===void 0?{}:{[H]:F};
return{
class:Q,
sentence:J,
hint:Z,
...j("doc",U),
...j("raw",_?.slice(0,JX.raw)),
...V===void 0?{}:{task:{taskArn:V.taskArn??"",...j("stopCode",V.stopCode),...j("stoppedReason",V.stoppedReason?.slice(0,JX.raw)),...j("container",W?.name),...j("exitCode",W?.exitCode),...j("reason",W?.reason?.slice(0,JX.raw))}},
log:(X.log?.lines??[]).map(({text:H})=>H.slice(0,JX.logLine)),
targets:m4(X).slice(0,JX.targets),
events:p4(X.events).slice(0,JX.events).map(({message:H})=>SX(H).slice(0,JX.raw))}},
y3={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
h3=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?y3[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
oX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${SX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
rX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
v3=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:T.rolloutFailed,result:{message:`${h3(X)}${Q===void 0?"":` Cause: ${oX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:rX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
c4=(X,Y)=>{let Q=X.tags?.find(J=>J.key===B.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:xY(Q)},
f3=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:T.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${oX(X)}`:""}`,hint:rX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
m3=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:U,failure:_}=X,V=_===void 0?{}:{failure:l4(_)};
switch(Z.verdict){case"superseded":{let W=c4(U,Y);return{code:T.superseded,result:{message:`Another deployment${W===void 0?"":` (${W})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:W,result:j}=f3(X,Q);return{code:W,result:{...j,...V}}}default:{let{code:W,result:j}=v3(X,J);return{code:W,result:{...j,...V}}}}},
p3=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${oX(Q)}`,hint:rX(Q)}},
g3=(X,Y)=>{switch(X.end){case"exited":return p3(X);case"not-run":return{message:`The command did not run. Cause: ${oX(X.failure)}`,hint:rX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
i4=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:l4(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:T.done,result:Q}:{code:X.end==="timed-out"?T.timedOut:T.rolloutFailed,result:{...Q,...g3(X,Y)}}},
FX=X=>X?.[B.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[B.tenant]} of cluster ${X[B.cluster]}`,
a4=({description:X,tags:Y})=>`target group ${X.TargetGroupName}: ${FX(Y)}`,
o4=({rule:X,tags:Y})=>`listener rule for ${k(X).join(", ")} (priority ${X.Priority}): ${FX(Y)}`,
wY=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=E=>!f(E,X)&&(!J||E?.[B.tenant]!==void 0),{service:U,logGroup:_,taskDefinition:V}=Q,{targetGroup:W,rule:j}=m(Q),H=[];
U!==void 0&&Z(Q.serviceTags)&&H.push(`service ${Y.serviceName}: ${FX(Q.serviceTags)}`);
let F=HX(U).includes(W?.description.TargetGroupArn??"");
W!==void 0&&!F&&Z(W.tags)&&H.push(a4(W)),j!==void 0&&Z(j.tags)&&H.push(o4(j)),_?.tags!==void 0&&Z(_.tags)&&H.push(`log group ${_.name}: ${FX(_.tags)}`);
let $=U===void 0?V:void 0;
return $!==void 0&&Z($.tags)&&H.push(`task definition ${Y.family}: ${FX($.tags)}`),H},
u3=({identity:X,names:Y,found:Q},J,Z)=>{let U=({tags:V})=>!f(V,X),_={...Q,targetGroups:{},rules:[]};return[...wY({identity:X,names:Y,found:_,adopt:!1}),...J.filter(U).map(a4),...Z.filter(U).map(o4)]},
r4=X=>{let Y=wY(X);if(Y.length!==0)return D(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
d3=(X,Y)=>f(Y,X)?void 0:D(`Not ours: service ${X.tenant}: ${FX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
s4=({tenant:X,cluster:Y})=>D(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
n4=({tenant:X,cluster:Y})=>D(`Tenant ${X} on cluster ${Y} is being removed: its service was deleted, and its tasks are stopping.`,"deploy-tenant waits until the service is gone and makes the tenant anew; remove-tenant removes what is left of it."),
t4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:D(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
sX=X=>X?.status==="DRAINING",
e4=X=>{let{deployments:Y=[],desiredCount:Q=0,runningCount:J=0}=X,Z=Y.find(U=>U.status==="PRIMARY");return sX(X)?"removing":Z?.rolloutState==="FAILED"?"failed":Q===0&&J===0?"stopped":Y.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":J<Q?"degraded":"steady"},
l3=5,
X6=X=>D(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
c3=async(X,Y)=>{let[Q]=await zX(X,[Y]);if(Q===void 0)throw X6(Y);return Q},
Y6=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:S(c3(X,Y))};
let Z=await b8(X),U=new Map(Z.length>l3||Q===void 0?[]:Z.map(F=>[F,S(i(X,A8(F),[Q]))])),_=(await zX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),V=_.filter(F=>F.tags[J.default]!==void 0),[W,j]=_.length===1?_:V;
if(W!==void 0&&j===void 0){let F=U.get(W.arn);return{name:W.name,cluster:Promise.resolve(W),...F===void 0?{}:{services:F}}}
let H=_.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${_.length} of ours (${_.map(F=>F.name).sort().join(", ")}), and ${V.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw d([{pointer:"/cluster",message:H,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
i3=async({feed:X,signal:Y},Q,J)=>{let{service:Z}=await X.look({cluster:Q,serviceName:J},{signal:Y});return new Map(Z===void 0?[]:[[J,Z]])},
Q6=async(
X,
{name:Y,cluster:Q},
J)=>{let Z={tenant:Y,service:"web"},U=Q===void 0?S(X.firstCall.then(()=>FY(X))):void 0,{serviceName:_}=jX({...Z,cluster:""}),{name:V,cluster:W,services:j}=await Y6(X,Q,_,g),H=j??(J===void 0?void 0:S(i3(J,V,_)));return{identity:{...Z,cluster:V},place:{clusterName:V,cluster:W,services:H,zones:U}}},
J6=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw K(Q,"ClusterNotFound")?X6(X):Q}},
kY=async(
X,
Y,
Q,
J)=>{
let Z=J==="as-if-gone",{identity:U,place:_}=await Q6(X,Y,Z?void 0:J),V=Z?{..._,services:Promise.resolve(new Map)}:_,W=SY(U,Q),j=await J6(V,O4(X,V,[W])),H=j.tenants.get(W.key);
if(H===void 0)throw new Error(`tenant ${W.key} was not read`);
let F=t4(j,Y.accountId);
if(F!==void 0)throw F;
return{identity:U,names:W.names,query:W,snapshot:j,found:H}},
q=d0(),
o=({isNew:X})=>X?"new tenant":"missing: made again",
yY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
CX=(X,Y)=>X.SetIdentifier===void 0&&yY(X.AliasTarget?.DNSName)===yY(Y.dnsName),
a3=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):yY(X.AliasTarget.DNSName),
o3=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
Z6=X=>X.dualStack?["A","AAAA"]:["A"],
r3=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(_=>_.Name===X),Z=J.filter(_=>/^(A|AAAA|CNAME)$/.test(_.Type??"")&&!CX(_,Q)),[U]=Z;
if(U!==void 0&&(!Y.run.adopt||U.SetIdentifier!==void 0))throw D(`The ${U.Type} record of ${X} points elsewhere: ${a3(U)}.`,U.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(_=>({Action:"DELETE",ResourceRecordSet:_})),...Z6(Q).filter(_=>!J.some(V=>V.Type===_&&CX(V,Q))).map(_=>({Action:"CREATE",ResourceRecordSet:o3(X,_,Q)}))]},
s3=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(_=>_.Name===J&&CX(_,Y)).map(_=>_.Type),U=Z6(Y).filter(_=>!Z.includes(_));if(U.length>0)throw D(`dns is wildcard, but ${J} has no alias ${U.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
U6=(X,Y,Q)=>{let J=new Map;for(let Z of X){let U=Q(Z);if(U.length===0)continue;let{id:_}=c0(Z,Y.zones);J.set(_,[...J.get(_)??[],...U])}return J},
_6=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
n3=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,{rule:U}=m(Q),_=U===void 0||Z.dns!=="record"?[]:k(U.rule),V=Q.rules.filter(H=>H!==U).flatMap(H=>k(H.rule)),W=[...J.dns==="record"?J.hosts:[],...V],j=_.filter(H=>!W.includes(H));
return[...U6(j,X,H=>Q.records.filter(F=>F.Name===H&&CX(F,Y)).map(F=>({Action:"DELETE",ResourceRecordSet:F})))].map(([H,F],$)=>({resource:"record",name:_6(F),action:"remove",reason:"",fields:[{pointer:"/hosts",from:j}],operations:[q("changeRecords",`record.remove.${$}`,{zoneId:H,changes:F})]}))},
t3=X=>{
let{settings:Y,front:Q}=X;
if(!A(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&s3(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let U of J)c0(U,X.zones);
let Z=U6(J,X,U=>r3(U,X,Q));
return[...n3(X,Q),...[...Z].map(([U,_],V)=>({resource:"record",name:_6(_),action:"create",reason:o(X),fields:_.filter(W=>W.Action==="CREATE").map(W=>({pointer:`/${W.ResourceRecordSet?.Type}/${W.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[q("changeRecords",`record.${V}`,{zoneId:U,changes:_},{after:["listenerRule"]})]}))]},
hY=X=>X!==null&&typeof X=="object",
vY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>vY(`${X}/${J}`,Q)):hY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,vY(X+t(Q),J)])):Y,
V6=(X,Y,Q)=>_X(Y,Q)?[]:Q===void 0||!hY(Y)||!hY(Q)?[[X,vY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>V6(X+t(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
W6=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let U={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},_=Z4(U,{names:Q,region:J.region,fargate:_Y(Y,J),present:void 0});return Object.fromEntries(V6("",IY(Z),IY(_)))},
e3=new Set(["environment"]),
j6=X=>X===void 0||/^(arn:|\/)/.test(String(X)),
X5=X=>X.pointer.startsWith("/secrets/")&&!(j6(X.from)&&j6(X.to))?{...X,secret:!0}:X,
p=(X,Y,Q)=>g0(X,Y,Q,e3).map(X5),
fY=["logRetentionInDays"],
Y5=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,U=J.logRetentionInDays,_=W=>q("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:U},{after:W});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:o(X),fields:p(fY,{},J),operations:[q("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),_(["logGroup"])]}];
let V=p(fY,Z,J);
return V.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:V,operations:[_([])]}]},
Q5=X=>({logRetentionInDays:X.retentionInDays}),
$X=["scaleOut","scaleIn"],
H6={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
nX=(X,Y)=>{let Q=X[B.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
F6=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:U})=>X===void 0||nX(Y,X.desiredCount)!==void 0?{resourceId:Q?U:void 0,marks:{[B.halted]:String(J??Z)}}:void 0,
mY="deregistration_delay.timeout_seconds",
pY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
$6={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
E6=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==mY&&!(Y in pY)&&$6[Y]!==Q)),
M6=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
B6=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
tX=X=>[...X].sort((Y,Q)=>e(Y)<e(Q)?-1:1),
J5=({portMappings:X,networkMode:Y})=>{let Q=Y==="awsvpc"||Y==="host",J=(X??[]).map(({containerPort:Z,hostPort:U=0,protocol:_})=>({containerPort:Z,...U===0||Q?{}:{hostPort:U},..._==="udp"?{protocol:_}:{}}));return tX(J)},
z6=X=>X?.stepAdjustments===void 0?X:{...X,stepAdjustments:[...X.stepAdjustments].sort((Y,Q)=>(Y.metricIntervalLowerBound??-1/0)-(Q.metricIntervalLowerBound??-1/0))},
r=X=>{
let Y=!A(X),Q=B6(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:tX(Q)},
...X.subnets===void 0?{}:{subnets:tX(X.subnets)},
...X.securityGroups===void 0?{}:{securityGroups:tX(X.securityGroups)},
...X.portMappings===void 0?{}:{portMappings:J5(X)},
...X.scaleOut===void 0?{}:{scaleOut:z6(X.scaleOut)},
...X.scaleIn===void 0?{}:{scaleIn:z6(X.scaleIn)},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:E6(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
gY=X=>{let Y=X.hosts.join(" ");return{[B.loadBalancer]:X.loadBalancer,[B.dns]:X.dns,[B.scaling]:X.scaling?"on":"off",[B.protected]:X.protected?"on":"off",...Y===""||Y.length>_0?{}:{[B.hosts]:Y}}},
Z5=(
X,
Y,
Q)=>{
let J=X.networkConfiguration?.awsvpcConfiguration,Z=(X.loadBalancers??[]).length>0,U=B6(X.capacityProviderStrategy),_=Y[B.hosts],V=Y[B.dns];
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
tags:{...UY(Y)}}},
U5=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
_5=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
L6=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
V5=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,U=L6(X,Y),{cooldown:_,stepAdjustments:V}=J[Y],W=H=>{let{cooldown:F,stepAdjustments:$}=r(H)[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:$}}},j=p([Y],U===void 0?{}:W(Z),W(J));
return U!==void 0&&j.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:U===void 0?"create":"update",reason:U===void 0?o(X):"",fields:j,operations:[q("putScalingPolicy",`policy.${Y}`,{...H6,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:_,StepAdjustments:U5(V)}},{after:["scalableTarget"]})]}]},
P6={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
N6=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
K6=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
W5=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:U,evaluationPeriods:_}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${P6[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:K6(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:P6[Y].comparison,Threshold:Z,Period:U,EvaluationPeriods:_,TreatMissingData:"missing"}},
j5=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
U=N6(X,Y),
_=L6(X,Y)?.PolicyARN,
V=M=>{let{threshold:z,period:N,evaluationPeriods:P}=M[Y]??{};return{[Y]:{threshold:z,period:N,evaluationPeriods:P}}},
W=p([Y],U===void 0?{}:V(Z),V(J)),
j=W5(X,Y),
H=U?.AlarmActions??[],
F=_!==void 0&&H.includes(_)&&U?.ActionsEnabled!==!1,
$=U!==void 0&&U.MetricName===j.MetricName&&U.Namespace===j.Namespace&&U.ComparisonOperator===j.ComparisonOperator&&_X([...U.Dimensions??[]].map(M=>`${M.Name}=${M.Value}`).sort(),K6(X).map(M=>`${M.Name}=${M.Value}`).sort());
if(U!==void 0&&F&&$&&W.length===0)return[];
let E=H.filter(M=>M!==_&&!M.includes(":scalingPolicy:"));
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
{...j,ActionsEnabled:!0,AlarmActions:[_??"",...E],...U?.OKActions===void 0?{}:{OKActions:U.OKActions},...U?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:U.InsufficientDataActions},...U===void 0?{Tags:Object.entries(X.tags).map(([M,z])=>({Key:M,Value:z}))}:{}},
_===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
H5=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
uY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[B.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
I6=({service:X,serviceTags:Y})=>uY(Y)!==void 0&&X?.desiredCount===0,
q6=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
F5=X=>q6.every(Y=>X?.SuspendedState?.[Y]===!0),
R6=X=>Object.fromEntries(q6.map(Y=>[Y,X])),
$5=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
D6=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=uY(Y.serviceTags),U=I6(Y),_=Y.service?.desiredCount??0,V=J?.suspended??Z?.suspended??F5(Y.scalableTarget);
if(J?.state===void 0?U:J.state==="stopped"){let H=U?Z?.desiredCount??0:_;return{stopped:!0,suspended:!0,desiredCount:0,tag:H5({desiredCount:Q.scaling?H:Q.desiredCount??H,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&V})}}
let W=X.of==="settings"&&nX(Y.serviceTags,Y.service?.desiredCount)!==void 0,j=U&&Z!==void 0?$5(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:W?!1:Z===void 0&&J?.suspended===void 0?void 0:V,desiredCount:Q.scaling?J?.desiredCount??j:U?Q.desiredCount:void 0,tag:void 0}},
E5=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[B.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",U=_=>_??"running";return{fields:[{pointer:"/state",from:U(J),to:U(Q)}],operations:[Q===void 0?q("tagEcsResource","service.state",{arn:Z,set:{},remove:[B.state]},{after:["service","scalableTarget"]}):q("tagEcsResource","service.state",{arn:Z,set:{[B.state]:Q},remove:[]})]}},
M5=["minCount","maxCount"],
B5=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=R6(Y.suspended);return Object.entries(J).some(([Z,U])=>(Q[Z]??!1)!==U)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
z5=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,U=Z.scalableTarget,_={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},V=U===void 0?{}:{minCount:U.MinCapacity,maxCount:U.MaxCapacity},W=B5(X),j=[...p(M5,V,_),...W];
return U!==void 0&&j.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:U===void 0?"create":"update",reason:U===void 0?o(X):"",fields:j,operations:[q("registerScalableTarget","scalableTarget",{...H6,ResourceId:Y.resourceId,MinCapacity:_.minCount,MaxCapacity:_.maxCount,...W.length===0||J.suspended===void 0?{}:{SuspendedState:R6(J.suspended)},...U===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
L5=X=>{
let{names:Y,found:Q}=X,J=$X.flatMap(Z=>N6(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[q("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[q("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
G6=X=>X.settings.scaling?[...z5(X),...$X.flatMap(Y=>V5(X,Y)),...$X.flatMap(Y=>j5(X,Y))]:L5(X),
P5=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:_5(Q.StepAdjustments)}}},
N5=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries($X.map(Q=>[Q,P5(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
eX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
K5=X=>({...pY,[mY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
S6=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
dY=X=>X.networkMode==="awsvpc"?"ip":"instance",
I5=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
q5=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:U}=X;
if(!A(J)||U===void 0)return[];
let _=K5(J),{slot:V,targetGroup:W}=m(Q),j=Y.targetGroups[V];
if(
W===void 0)return[{resource:"targetGroup",name:j,action:"create",reason:o(X),fields:p(eX,{},J),operations:[q("createTargetGroup","targetGroup",{Name:j,Protocol:"HTTP",Port:80,VpcId:U.vpcId,TargetType:dY(J),HealthCheckProtocol:"HTTP",...S6(J),Tags:Object.entries(X.tags).map(([P,L])=>({Key:P,Value:L}))}),q("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:_},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:H,attributes:F}=W,$=H.TargetGroupArn??"";
if(H.TargetType!==dY(J))throw D(`networkMode ${J.networkMode} needs a target group of type ${dY(J)}; that of the tenant is of type ${H.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let E=Object.fromEntries(Object.entries($6).filter(([P])=>P in F)),M=I5({...E,..._},F),z=[...p(eX,r(Z),r(J)),...Object.keys(pY).filter(P=>P in M).map(P=>({pointer:`/targetGroupAttributes/${P}`,from:F[P],to:_[P]}))];
if(z.length===0)return[];
let N=p(eX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:H.TargetGroupName??j,action:"update",reason:"",fields:z,operations:[...N.length===0?[]:[q("modifyTargetGroup","targetGroup",{TargetGroupArn:$,...S6(J)})],...Object.keys(M).length===0?[]:[q("modifyTargetGroupAttributes","targetGroup.attributes",{arn:$,attributes:M})]]}]},
R5=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[mY]??300),
targetGroupAttributes:E6(Y)}),
O6=(
X,
Y)=>{
let{rule:Q,targetGroup:J}=m(X),Z=Q===void 0?[]:k(Q.rule),U=X.service===void 0?{}:Z5(X.service,X.serviceTags,T4(X)),_=_X([...Z].sort(),[...U.hosts??[]].sort()),V=N5(X,Y),W=uY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:RY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:Q5(X.logGroup),
...J===void 0?{}:R5(J.description,J.attributes),
...V,
scaling:X.scalableTarget!==void 0,
...U,
...W!==void 0&&I6(X)?{desiredCount:W.desiredCount}:{},
...W?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:W.minCount},
...Z.length===0||_?{}:{hosts:Z}}},
C6=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(K(Z,"TargetGroupNotFound"))return[];throw Z}},
D5=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
lY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,U]of Object.entries(X.tags).sort()){
if(!Z.startsWith(g.defaultPrefix))continue;
let _=`/${Z.slice(g.defaultPrefix.length)}`,[V=""]=B7(_),W=Y(_);
if(!z7.includes(V)||W===void 0||W==="object"||W==="map"||W==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let j=D5(U,W);
j===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${U}, which is no ${W}.`,hint:"Remove or correct the tag."}):Q=L7(Q,_,j)}
return{settings:Q,problems:J}},
T6={lg:{resource:"logGroup",settings:fY},tg:{resource:"targetGroup",settings:eX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...M6,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:$X,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:$X,parts:["threshold","period","evaluationPeriods"]}},
G5=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
S5=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
A6=(
X,
Y)=>{
let Q=r(X),J=!A(Q),Z=new Map;
Y!==void 0&&Z.set("td",cX(Y).slice(0,6));
for(let[U,{settings:_,parts:V}]of Object.entries(T6)){if(J&&(U==="tg"||U==="lr")||Q.scaling===!1&&(U==="st"||U==="sp"||U==="al"))continue;let W=Object.fromEntries(_.map(j=>[j,j==="hosts"?[...Q.hosts??[]].sort():S5(Q[j],V)]).filter(([,j])=>!G5(j)));Z.set(U,VX(e(W),6))}
return Z},
O5=(X,Y,Q)=>[X,...[...A6(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
cY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
b6=X=>X==="td"?"taskDefinition":T6[X]?.resource??"service",
C5=(X,Y,Q)=>{let J=new Map(cY(Y)),[Z=""]=X.split(" "),U=cY(X).map(([_,V])=>{let W=Q.has(b6(_))?J.get(_):void 0;return`${_}=${W??V}`});return[Z,...U].join(" ")},
T5=({settings:X,definition:Y,definitionDigest:Q,applied:J})=>{if(J===void 0)return[];let Z=cY(J),U=A6(X,Y),_=[];for(let[V,W]of Z)U.get(V)!==W&&(V==="td"&&Q!==void 0||_.push(b6(V)));return _},
x6=new Set(["taskDefinition","logGroup"]),
A5=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:U}=Z.beforeDeploy??{};
if(U===void 0)return[...Y];
let _=Y.filter(({resource:H})=>x6.has(H)),
V=Y.filter(({resource:H})=>!x6.has(H)),
W={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:U}],operations:[q("runTask","beforeDeploy",B3(X,U,Q),{after:_.flatMap(H=>H.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
j=V.map(H=>({...H,operations:H.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[..._,W,...j]},
b5=({cluster:X,front:Y})=>Y?.listenerArn===X.tags[g.listener]?m8(X.tags[g.certificateNames]):void 0,
x5=(X,Y,Q)=>{if(X.run.requireCertificate!==!0)return;let J=X.settings.hosts.join(", ");if(X.front?.scheme!=="https")throw D(`requireCertificate: the listener speaks HTTP, so that no certificate covers ${J}.`,"create-cluster with certificateArn serves all tenants by HTTPS.");if(Y===void 0)throw D(`requireCertificate: it is not known which names the listener's certificates cover, and whether ${J} is among them.`,"create-cluster with the cluster\u2019s name alone reads them; certificates that are not of ACM cannot be read.");if(Q.length>0)throw D(`requireCertificate: no certificate of the listener covers ${Q.join(", ")}; they cover ${Y.join(", ")}.`,"Add a certificate to the listener, and run create-cluster with the cluster\u2019s name alone.")},
w5=X=>{let{settings:Y,front:Q}=X;if(!A(Y))return[];let J=b5(X),Z=J===void 0?[]:Y.hosts.filter(U=>!p8(U,J));return x5(X,J,Z),Q?.scheme!=="https"||J===void 0?[]:Z.map(U=>`no certificate of the listener covers ${U}, and browsers warn of it: they cover ${J.join(", ")}; add one to the listener, and run create-cluster with the cluster\u2019s name alone`)},
k5=({settings:X,run:Y})=>{let{entryPoint:Q,command:J}=X,Z=Y.beforeDeploy?.command??[],U=Q.length>0&&!V0(Q);return[["entryPoint",Q],...U?[]:[["command",J],["beforeDeploy.command",Z]]].filter(([,_])=>V0(_)).map(([_,V])=>x4(_,V))},
w6=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
k6=X=>[{Type:"forward",TargetGroupArn:X}],
y5=X=>{
let{found:Y,settings:Q,seat:J,names:Z}=X;
if(!A(Q)||J===void 0)return[];
let[U=""]=Q.hosts,_=m(Y),V=_.targetGroup?.description.TargetGroupArn,W=V===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(_.rule===void 0)return[{resource:"listenerRule",name:U,action:"create",reason:o(X),fields:p(["hosts"],{},Q),operations:[q("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:J.priorities[0],Conditions:w6(Q.hosts),Actions:k6(V??""),Tags:Object.entries(X.tags).map(([z,N])=>({Key:z,Value:N}))},{references:W})]}];
let{rule:j}=_.rule,H=k(j),F=l(j),$=j4(Y),E=V!==void 0&&F.includes(V)&&F.every(z=>$.some(N=>N===iX(Y.targetGroups,z))),M=_X([...H].sort(),[...Q.hosts].sort());
return M&&E?[]:[
{
resource:"listenerRule",
name:U,
action:"update",
reason:E?"":"not linked with the target group: put back",
fields:[...M?[]:p(["hosts"],{hosts:H},Q),...E?[]:[{pointer:"/targetGroup",to:_.targetGroup?.description.TargetGroupName??Z.targetGroups[_.slot]}]],
operations:[q("modifyRule","listenerRule",{RuleArn:j.RuleArn,...M?{}:{Conditions:w6(Q.hosts)},...E?{}:{Actions:k6(V??"")}},{references:E?[]:W,after:H.map((z,N)=>`record.remove.${N}`)})]}]},
h5={month:3.65,region:"us-east-1",date:"February 2024"},
XY=X=>X.toFixed(2),
v5=({scaling:X,minCount:Y,maxCount:Q,desiredCount:J=0})=>{let[Z,U]=X?[Y,Q]:[J,J],{month:_,region:V,date:W}=h5,j=Z===U?XY(Z*_):`${XY(Z*_)} to ${XY(U*_)}`;return`about ${XY(_)} USD a month each, ${j} USD for ${Z===U?Z:`${Z} to ${U}`} tasks (an estimate made here, by AWS's list price in ${V} of ${W})`},
f5="networkMode awsvpc on EC2 takes a network interface of the instance for each task: small instance types have room for two or three tasks, whatever memory is free; trunking (the account setting awsvpcTrunking, for instances that start after it) raises that",
m5=({settings:X,cluster:Y,fargate:Q,present:J,isNew:Z})=>{if(X.networkMode!=="awsvpc")return[];let U=O7(X.subnets,Y),_=(X.subnets??[]).join(", ");return Q?X.assignPublicIp==="ENABLED"?J.assignPublicIp==="ENABLED"?[]:[`tasks get a public IPv4 address: ${v5(X)}; assignPublicIp: DISABLED needs a NAT gateway`]:U?[`assignPublicIp is DISABLED, and the only way out of ${_} is an internet gateway: tasks cannot pull an image without a public address; assignPublicIp: ENABLED, subnets with a NAT gateway, or VPC endpoints for ECR (api and dkr), S3 and CloudWatch Logs`]:[]:[...Z||J.networkMode!=="awsvpc"?[f5]:[],...U?[`networkMode awsvpc on EC2 gives tasks no public address, and the only way out of ${_} is an internet gateway: the app reaches nothing outside the VPC; choose subnets with a NAT gateway, or networkMode bridge`]:[]]},
p5=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Q;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:U,names:_}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:U.name,service:_.serviceName},this.#Q=r(J),this.#X={...r(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=p(X,this.#X,this.#Q);return this.fields.push(...Y),Y.length>0}},
y6=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
iY=({found:X,scope:Y})=>Y.of==="settings"&&nX(X.serviceTags,X.service?.desiredCount)!==void 0,
h6=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||iY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
g5=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...C4(X.context.settings)})},
u5=({service:X,context:Y,input:Q,fields:J})=>{X.availabilityZoneRebalancing!=="ENABLED"||CY(Y.settings)||(Q.availabilityZoneRebalancing="DISABLED",J.push({pointer:"/availabilityZoneRebalancing",from:"ENABLED",to:"DISABLED"}))},
d5=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
l5=X=>{let{settings:Y}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],X.input.forceNewDeployment=!0)},
c5=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=OY(X.context.settings))},
i5=(X,Y)=>_X((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
a5=X=>X.flatMap(({targetGroupArn:Y})=>Y===void 0?[]:y0(Y)).join(", "),
v6=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=TY(X.context);if(!(Z.length===0&&i5(X.service,J))){if(!X.changed("containerPort")){let{slot:U,targetGroup:_}=m(Y),V=_===void 0?Q.targetGroups[U]:void 0;X.fields.push({pointer:"/loadBalancers",to:V??a5(J)})}X.input.loadBalancers=J,X.references.push(...Z)}},
o5={settings:[y6,h6,g5,u5,d5,l5,c5,v6],scaling:[h6],revision:[y6,v6],restart:[]},
r5=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
s5=(X,Y)=>{let{scope:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":r5(Y)?"the last deployment failed":iY(X)?"the first deployment failed, and its service was scaled to zero":void 0},
n5="asked for; ECS changes the capacity provider strategy only with a new deployment",
t5=(
X,
Y,
Q)=>{
let{names:J,scope:Z,found:U,state:_}=X,V=new p5(X,Y,Q);
for(let N of o5[Z.of])N(V);
let{input:W,fields:j,references:H}=V,F=s5(X,Y),$=F!==void 0&&j.length===0;
F!==void 0&&(W.forceNewDeployment=!0),$&&j.push(iY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let E=q("updateService","service",W.forceNewDeployment===!0?{...W,deploymentBefore:Y.deployments?.[0]?.id}:W,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",..._.stopped?["service.state"]:[]],references:H}),M=j.length===0?[]:[E],z=Z.of==="settings"||Z.of==="scaling"?E5(U,_):void 0;
return j.push(...z?.fields??[]),j.length===0?[]:[{resource:"service",name:J.serviceName,action:$?"deploy":"update",reason:$?F:W.capacityProviderStrategy===void 0?"":n5,fields:j,operations:[...M,...z?.operations??[]]}]},
e5=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"binpack",field:"memory"}],
XQ=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:U,run:_,fargate:V}=X,{loadBalancers:W,references:j,tags:H}=TY(X),F=OY(J),$={...X.tags,...gY(J),...H,[B.run]:_.lease},E=Object.entries($).map(([N,P])=>({key:N,value:P})),M=A(J),z=M&&m(U).rule===void 0;
return z&&E.push({key:B.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:o(X),
fields:[...p(M6,{},{...J,desiredCount:J.desiredCount}),...CY(J)?[]:[{pointer:"/availabilityZoneRebalancing",to:"DISABLED"}]],
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
deploymentConfiguration:C4(J),
...CY(J)?{}:{availabilityZoneRebalancing:"DISABLED"},
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:E,
...M?{loadBalancers:W,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...V?{}:{placementStrategy:e5},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...j,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...z?[{pointer:`/tags/${E.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
f6=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[XQ(X,Y)];if(A(X.present)&&!A(X.settings))throw D(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw D(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return t5(X,Q,Y)},
YQ=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...gY(Q),...TY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([U,_])=>Y.serviceTags[U]!==_))},
QQ=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
JQ=(X,Y)=>Object.keys(UY(Y)).filter(Q=>!Object.hasOwn(X,Q)),
ZQ=(X,Y)=>[B.hosts,B.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
TX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
aY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${t(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
oY=(X,Y,Q)=>({arn:X??"",set:QQ(Y,Q),remove:JQ(Y,Q)}),
UQ=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=oY(Q.taskDefinitionArn,X,J);return TX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:aY(X,J,Z),operations:[q("tagEcsResource","taskDefinition.tags",Z)]}]},
_Q=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
VQ=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:U}=X,
{service:_,logGroup:V,scalableTarget:W,alarms:j}=J,
{targetGroup:H,rule:F}=m(J),
$=[],
E=[],
M=(I,G,R,O=[])=>{TX(R)||$.push(q(I,G,R,{after:O}))},
z=oY(_?.serviceArn,Z,J.serviceTags),
N={arn:_?.serviceArn??"",set:_===void 0?{}:YQ(X),remove:[...z.remove,...ZQ(gY(U),J.serviceTags)]};
E.push(...aY({...Z,...N.set},J.serviceTags,N));
let P=(I,G,R,O)=>{let u=oY(R,Z,O);!TX(u)&&TX(N)&&E.push(...aY(Z,O,u)),M(I,G,u)};
if(
H!==void 0&&P("tagElbResource","targetGroup.tags",H.description.TargetGroupArn,H.tags),F!==void 0&&P("tagElbResource","listenerRule.tags",F.rule.RuleArn,F.tags),Y!==void 0&&P("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),V?.tags!==void 0&&P("tagLogGroup","logGroup.tags",V.arn,V.tags),_===void 0||!TX(z)){let I=R=>({arn:R??"",set:Z,remove:z.remove});V!==void 0&&V.tags===void 0&&M("tagLogGroup","logGroup.tags",I(V.arn));let G=_Q(Q);W?.ScalableTargetARN!==void 0&&!G.has(W.ResourceId)&&M("tagScalableTarget","scalableTarget.tags",I(W.ScalableTargetARN));for(let[R,O]of j.entries())G.has(O.AlarmName)||M("tagAlarm",`alarm.${R}.tags`,I(O.AlarmArn))}
let L=$.map(I=>I.id);
N.remove.includes(B.halted)&&L.push("service","scalableTarget");
for(let I of Q)I.resource==="record"&&I.action==="remove"&&L.push(...I.operations.map(G=>G.id));
return Q.some(I=>I.resource==="listenerRule"&&I.action==="create")&&_!==void 0?$.push(q("tagEcsResource","service.tags",{...N,set:{...N.set,[B.rule]:""}},{after:L,references:[{pointer:t("set",B.rule),operation:"listenerRule"}]})):M("tagEcsResource","service.tags",N,L),$.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:E,operations:$}]},
WQ=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
m6=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
jQ=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:m6(X),Z=WQ(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
HQ=X=>{
let{settings:Y,state:Q,fargate:J}=X,Z=Y.portMappings.flatMap(({containerPort:W,hostPort:j=0})=>Y.networkMode==="host"?W:j===0?[]:j),U=Q.stopped?0:m6(X),_=Math.ceil(Y.minimumHealthyPercent*U/100);
if(J||Y.networkMode==="awsvpc"||Z.length===0||U===0||_<U)return[];
let V=Math.floor(100*(U-1)/U);
return[`port ${Z.join(", ")} of the host is fixed: there is room for one copy on an instance, and minimumHealthyPercent ${Y.minimumHealthyPercent} lets no old task stop before a new one runs: each deployment needs an instance without one; minimumHealthyPercent ${V} stops an old task first, and a dynamic host port (hostPort 0) needs neither`]},
FQ=new Set(["/*","*"]),
$Q=X=>X.Field==="host-header"||X.Field==="path-pattern"&&(X.PathPatternConfig?.Values??X.Values??[]).some(Y=>FQ.has(Y)),
EQ=(X,Y)=>{let Q=X.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");return new RegExp(`^${Q}$`).test(Y)},
MQ=(X,Y)=>{let Q=X.Conditions??[];return Q.every($Q)?Q.some(({Field:J})=>J==="host-header")?Y.filter(J=>k(X).some(Z=>EQ(Z,J.toLowerCase()))):[...Y]:[]},
BQ=(
{settings:X,seat:Y,front:Q,found:J})=>{
let[Z]=Y?.priorities??[];
if(!A(X)||Z===void 0||Q===void 0)return[];
let U=new Set(J.rules.map(({rule:_})=>_.RuleArn));
return Q.rules.flatMap(_=>{if(U.has(_.RuleArn)||Number(_.Priority)>=Z)return[];let V=MQ(_,X.hosts);return V.length===0?[]:[`listener rule ${_.RuleArn?.replace(/^.*:listener-rule\//,"")} (priority ${_.Priority}) stands before the tenant\u2019s (priority ${Z}) and takes every request of ${V.join(", ")}: the tenant gets none`]})},
zQ=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:U,fargate:_,isNew:V,run:W}=X,j=Z4(J,{names:Y,region:U.region,fargate:_,present:V?void 0:Q.taskDefinition?.definition});
for(let M of[Q.taskDefinition,Q.newestTaskDefinition])if(M!==void 0&&!qY(M)&&E9(M,j))return{wanted:j,arn:M.definition.taskDefinitionArn,found:M,changes:[]};
let H={...X.tags,[B.digest]:cX(j),...W.build===void 0?{}:{[B.build]:wX(W.build)}},F=P7(J,j);
if(F!==void 0)throw d([F]);
let $=Q.taskDefinition!==void 0&&qY(Q.taskDefinition),E={resource:"taskDefinition",name:Y.family,action:"create",reason:V?o(X):$?"the revision that runs was deregistered: ECS starts no new task with it":"",fields:p(V9,V?{}:r(Z),r(J)),operations:[q("registerTaskDefinition","taskDefinition",{...j,tags:Object.entries(H).map(([M,z])=>({key:M,value:z}))})]};
return{wanted:j,arn:void 0,found:void 0,changes:[E]}},
LQ=(X,Y,Q)=>{let{settings:J,present:Z,isNew:U,run:_}=X,{image:V}=J;if(V.includes("@"))return[];let W=/:([^:/]+)$/.exec(V)?.[1];return[...W===void 0||W==="latest"?[`image ${V} ${W===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!U&&Z.image===V&&!Q&&!_.forceNewDeployment?[`nothing deployed: image ${V} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
PQ=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
NQ=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>PQ.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
KQ=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return A(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
p6=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
IQ=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
qQ=X=>VX(e(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:U,from:_,to:V})=>({pointer:U,from:_,to:V}))}))),16),
RQ=({scope:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
DQ=(X,Y)=>{let Q=[...Y.changes,...Y5(X),...q5(X),...y5(X),...f6(X,Y.arn),...t3(X),...G6(X)],J=[...Q,...VQ(X,Y.found,Q)];return J.some(Z=>Z.operations.some(p6))?A5(X,J,Y.arn):J},
GQ=(X,Y)=>[...f6(X,Y.arn),...X.scope.of==="scaling"&&X.settings.scaling?G6(X):[],...X.scope.of==="revision"?UQ(X,X.scope.revision):[]],
SQ=(X,{wanted:Y},Q)=>{let{scope:J,run:Z,settings:U,found:_}=X,V=O5(Z.version,U,Y),W=_.serviceTags[B.applied];return J.of==="settings"||W===void 0?V:C5(V,W,Q)},
OQ=({identity:X,scope:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
g6=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,scope:Z}=X,
U=Z.of==="settings"?zQ(X):RQ(X),
_=IQ(Z.of==="settings"?DQ(X,U):GQ(X,U)),
V=Q.serviceTags[B.applied],
W=new Set(T5({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[B.digest],applied:V})),
j=new Set(_.map($=>$.resource)),
H=_.some($=>$.operations.some(p6)),
F=_.map($=>({...$,reason:$.reason||(W.has($.resource)?"changed by others since our last run":"asked for")}));
return{planId:qQ(_),stages:F.length===0?[]:[{changes:F,until:"steady"}],changes:F,drift:[...W].map($=>({resource:$,kept:!j.has($)})),warnings:[...OQ(X),...jQ(X),...Z.of==="settings"?[...k5(X),...HQ(X)]:[],...Z.of==="settings"?[...LQ(X,Y,H),...NQ(X),...KQ(X),...m5(X),...BQ(X),...w5(X)]:[]],taskDefinitionArn:U.arn,applied:SQ(X,U,W)}},
rY=X=>W0[N7(X,W0)??""]?.type,
YY={from:1e4,to:39999},
CQ=(X,Y)=>{let Q=YY.to-YY.from+1,J=Number.parseInt(VX(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let U=YY.from+(J+Z)%Q;if(!Y.has(U))return U}},
u6=100,
TQ=X=>Number(X.Priority)>=YY.from&&X.Conditions?.length===1?k(X).map(Y=>[Y,Number(X.Priority)]):[],
AQ=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(l)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(TQ).sort(([,Z],[,U])=>U-Z))}])),
bQ=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
xQ=({priorities:X},Y)=>{let Q=CQ(Y,X);if(Q===void 0)throw D("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
wQ=(X,Y,{hosts:Q})=>{let J=Y.flatMap(k);for(let Z of X){let U=J.includes(Z)?void 0:Q.get(Z);if(U!==void 0)throw D(`Not ours: ${Z} has a listener rule of its own (priority ${U}).`,"Choose another host, or take it from that rule first.")}},
kQ=({loadBalancerArn:X},Y)=>{let Q=bQ(X,Y);if(Q>=u6)throw D(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${u6}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
yQ=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let U=Z.get(J);
if(U===void 0)throw new Error(`listener ${J} was not read`);
let _=m(Q),V=_.rule?.rule,W=Q.rules.filter(E=>E===_.rule||f(E.tags,X)).map(E=>E.rule);
wQ(Y.hosts,W,U),V===void 0&&kQ(U,Z);
let j=V===void 0?xQ(U,Y.hosts[0]??""):Number(V.Priority),{slot:H,targetGroup:F}=_,$={...U,targetGroups:new Set([...U.targetGroups,F?.description.TargetGroupArn??jX(X).targetGroups[H]]),priorities:new Set([...U.priorities,j]),hosts:new Map([...U.hosts,...Y.hosts.map(E=>[E,j])])};
return{seat:{listenerArn:J,priorities:[j],slot:H},occupancy:new Map([...Z,[J,$]])}},
hQ=["minCount","maxCount","scaleOut","scaleIn"],
vQ=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...hQ.filter(W=>Y[W]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(W=>kX(`/${W}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:U,suspended:_}=D6(X,Q,J),V=_??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return U?[kX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:V?[]:[kX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
fQ=(X,Y,{names:Q,found:J,present:Z,cluster:U,clusterDefaults:_})=>{let{settings:V,problems:W}=H0(Y,{cluster:U,clusterDefaults:_,present:X.of==="revision"?{...Z,...RY(X.revision.definition,Q)}:Z});if(V===void 0)throw d(W);if(X.of!=="scaling")return V;let j=[...vQ(X,Y,J,V),...K7(V)];if(j.length>0)throw d(j);return V},
mQ=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
pQ=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let U=lY(X,rY),{settings:_,problems:V}=H0(J,{cluster:X,clusterDefaults:U.settings,present:Y.service===void 0?void 0:Q}),W=[...U.problems,...mQ(X,U.settings,Z),...V];if(_===void 0||W.length>0)throw d(W);let j=I7(_,{fargate:_Y(_,X),resolved:!0});if(j.length>0)throw d(j);return _},
d6=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:U,scope:_,run:V},
W=AQ(Q.fronts))=>{
let{cluster:j,zones:H}=Q,F=H4(Q,J),$=_.of==="settings"&&A(U)&&F!==void 0?yQ({identity:X,settings:U,found:J,front:F},W):{seat:void 0,occupancy:W};
return{context:{identity:X,names:Y,cluster:j,front:F,seat:$.seat,zones:H,found:J,present:Z,settings:U,fargate:_Y(U,j),scope:_,state:D6(_,J,U),run:V,tags:{...U.tags,...RX(X)},isNew:J.service===void 0},occupancy:$.occupancy}},
gQ=({name:X,tags:Y})=>{let Q=Y[g.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
uQ=(
X,
{request:Y,run:Q,scope:J,occupancy:Z,problemsOf:U})=>{
let{identity:_,names:V,snapshot:W,found:j}=X,{cluster:H}=W,F=O6(j,V),$=J.of==="settings",E=$?pQ(X,F,{request:Y,problemsOf:U}):fQ(J,Y,{names:V,found:j,present:F,cluster:H,clusterDefaults:lY(H,rY).settings}),M=r4({identity:_,names:V,found:j,adopt:Q.adopt});
if(M!==void 0)throw M;
let{context:z,occupancy:N}=d6(X,{present:F,settings:E,scope:J,run:Q},Z);
if($&&A(E)&&z.front===void 0)throw D(gQ(H),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let P=g6({context:z,imageStated:Y.image!==void 0});
return{present:F,settings:E,front:z.front,occupancy:N,scope:J,plan:P}},
dQ=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
lQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
cQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
iQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:dQ(Q)}))},
aQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
oQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
rQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
sQ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return n(Z.Tags)},
nQ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
tQ=()=>Promise.reject(new Error("this plan was not to run a task")),
y=async X=>(await X,{value:""}),
AX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
eQ={
registerTaskDefinition:async(X,Y,Q)=>({value:await B9(X,Y,Q)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await M8(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y,Q)=>{let J=await R0(X,Y,Q);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await n9(X,Y)}),
modifyTargetGroup:(X,Y)=>y(t9(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>y(e9(X,Y,Q)),
createRule:async(X,Y,Q)=>({value:await k9(X,Y,Q)}),
modifyRule:(X,Y)=>y(y9(X,Y)),
registerScalableTarget:(X,Y)=>y(L4(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>y(o9(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await r9(X,Y)}),
putMetricAlarm:(X,Y)=>y(x9(X,Y)),
deleteAlarms:(X,{names:Y})=>y(w9(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>y(m9(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>y(p9(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await d9(X,Y,Q)}),
tagEcsResource:AX(pX,HY),
tagElbResource:AX(A0,b0),
tagLogGroup:AX(lQ,cQ),
tagAlarm:AX(iQ,aQ),
tagScalableTarget:AX(oQ,rQ),
deleteService:(X,{cluster:Y,service:Q},J)=>y(z8(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>y(h9(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>y(X3(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>y(N9(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>y(g9(X,Y))},
XJ=X=>X instanceof h&&X.aws?.operation==="CreateService"&&/still draining/i.test(X.message),
YJ=async X=>{try{return await X}catch(Y){throw XJ(Y)?new w("the service was removed by another run",{cause:Y}):Y}},
sY=(X,Y,Q,J,Z=tQ)=>{let U=()=>eQ[Y](X,Q,J.signal,Z);return Y==="runTask"?U():YJ(J.with(U))},
bX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&f(Y.serviceTags,X),
l6=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>f(Q.tags,X)),
c6=X=>{let Y=new Set(l6(X).map(({description:J})=>J.TargetGroupArn)),Q=({rule:J,tags:Z})=>{let U=l(J);return Z[B.tenant]===void 0&&U.length>0&&U.every(_=>Y.has(_))};return X.read.rules.filter(J=>f(J.tags,X.identity)||Q(J))},
QJ=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[B.dns],hosts:X.remains.tenant.serviceTags[B.hosts]??""};
if(bX(X)&&Y!==void 0&&Y!=="record")return[];
let J=c6(X),Z=J.filter(({tags:V})=>f(V,X.identity)),U=X.read.rules.filter(V=>!J.includes(V)).flatMap(({rule:V})=>k(V)),_=bX(X)?Q.split(" ").filter(V=>V!==""&&!U.includes(V)):[];
return[...new Set([...Z.flatMap(({rule:V})=>k(V)),..._])]},
JJ=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,U=V=>[...J.values()].some(W=>CX(V,W)),_=[];
for(let V of QJ(X)){let[W]=EY(V,Z),j=X.remains.tenant.records.filter($=>$.Name===V&&U($));if(W===void 0||j.length===0)continue;let H=j.map($=>({Action:"DELETE",ResourceRecordSet:$})),F=Q(`record ${V}`);_.push(F),Y("record",V,[q("changeRecords",F,{zoneId:W.id,changes:H})])}
return _},
ZJ=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:U}=X,{scalableTarget:_,alarms:V}=U.tenant,W=bX(X);
_!==void 0&&(W||f(U.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[q("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let j=V.filter(H=>W||f(U.alarmTags.get(H.AlarmArn??""),J)).flatMap(H=>H.AlarmName??[]);
j.length>0&&Y("alarm",j.join(", "),[q("deleteAlarms",Q("alarms"),{names:j},{after:[Q("scalableTarget")]})])},
UJ=(X,Y,{add:Q,id:J})=>{let Z=c6(X),U=Z.map((_,V)=>J(`rule ${V}`));for(let[_,{rule:V}]of Z.entries())Q("listenerRule",k(V).join(", "),[q("deleteRule",U[_]??"",{arn:V.RuleArn??""},{after:[J("service"),...Y]})]);for(let[_,{description:V}]of l6(X).entries())Q("targetGroup",V.TargetGroupName??"",[q("deleteTargetGroup",J(`targetGroup ${_}`),{arn:V.TargetGroupArn??""},{after:[...U,J("service")]})])},
_J=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!bX(X)&&!f(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:U})=>U!==Z),...Y.filter(({arn:U})=>U===Z)]},
QY=10,
VJ=(X,{add:Y,id:Q})=>{let J=_J(X);if(J.length===0)return;let Z=Math.ceil(J.length/QY),U=Array.from({length:Z},(_,V)=>q("deleteTaskDefinitions",Q(`taskDefinitions ${V}`),{revisions:J.slice(V*QY,(V+1)*QY)},{after:[Q(V===0?"service":`taskDefinitions ${V-1}`)]}));Y("taskDefinition",X.names.family,U,J.length===1?"1 revision":`${J.length} revisions`)},
i6=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,U=bX(X),_=[],V=U?"asked for":"left by an earlier removal",W={id:M=>`${Q.serviceName}: ${M}`,add:(M,z,N,P)=>{let L=P===void 0?V:`${V}; ${P}`;_.push({resource:M,name:z,action:"remove",reason:L,fields:[],operations:N})}},{add:j,id:H}=W,F=JJ(X,W);
ZJ(X,W),U&&j("service",Q.serviceName,[q("deleteService",H("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[H("scalableTarget"),H("alarms"),...F]})]),UJ(X,F,W),VJ(X,W);
let{logGroup:$}=J.tenant;
$!==void 0&&!Z&&(U||f($.tags,Y))&&j("logGroup",Q.logGroup,[q("deleteLogGroup",H("logGroup"),{name:Q.logGroup},{after:[H("service")]})]);
let E=new Set(_.flatMap(M=>M.operations.map(z=>z.id)));
return _.map(M=>({...M,operations:M.operations.map(z=>({...z,after:z.after.filter(N=>E.has(N))}))}))},
WJ=X=>VX(e(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
nY=X=>X.kind==="deleteTaskDefinitions",
jJ=X=>{let Y=X.flatMap(J=>J.operations).filter(nY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(U=>U.active).length,0);return Math.max(Q-20,Y.length-5,0)},
HJ=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
FJ=(X,Y)=>{let Q=jJ(X);return Q===0?[]:[`removing its task definitions takes about ${HJ(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
$J=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!nY(Y))return;let Q=X.map(U=>U.operations.filter(nY)).find(U=>U.some(({id:_})=>_===Y.id))??[],J=Q.findIndex(({id:U})=>U===Y.id),Z=U=>U.reduce((_,V)=>_+V.input.revisions.length,0);return Z(Q)<=QY?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
EJ=async(
X,
Y,
{service:Q,targetGroups:J})=>{
let Z=[J.a,J.b].filter(j=>j!==void 0),U=new Set(Z.map(({description:j})=>j.TargetGroupName));
(Q?.loadBalancers??[]).length===0&&U.add(Y.targetGroups.a);
let _=Object.values(Y.targetGroups).filter(j=>!U.has(j)),V=(await Promise.all(_.map(j=>N4(X,j)))).filter(j=>j!==void 0),W=await YX(X,V.flatMap(j=>j.TargetGroupArn??[]));
return[...Z,...V.map(j=>({description:j,attributes:{},tags:W.get(j.TargetGroupArn??"")??{}}))]},
MJ=20,
BJ=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=_=>Object.entries(Y).every(([V,W])=>_[V]===W);if(Q!==void 0&&Z(Q.tags))return Q.tags;let U=J.filter(({arn:_})=>_!==Q?.definition.taskDefinitionArn).slice(-MJ).reverse();for(let{arn:_}of U){let V=(await a(X,_))?.tags??{};if(Z(V))return V}return{}},
zJ=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,U=J?Q.alarms.flatMap(H=>H.AlarmArn??[]):[],[_,V,W,j]=await Promise.all([EJ(X,Y,Q),z9(X,Y.family),Z===void 0?{}:nQ(X,Z),Promise.all(U.map(async H=>[H,await sQ(X,H)]))]);
return{tenant:Q,targetGroups:_,revisions:V,familyTags:J?await BJ(X,Y,Q,V):{},alarmTags:new Map(j),scalableTargetTags:W}},
tY=X=>[...X.values()].flatMap(({rules:Y})=>Y),
a6=X=>X.flatMap(({RuleArn:Y})=>Y??[]),
LJ=(X,Y)=>{let Q=new Set([...Y.values()].map(({arn:Z})=>Z)),J=X.flatMap(({targetGroups:Z})=>Z).flatMap(({description:Z})=>Z.LoadBalancerArns??[]);return[...new Set(J)].filter(Z=>!Q.has(Z))},
o6=async(
X,
Y,
Q)=>{
let J=await O4(X,Y,Q),[Z,U]=await Promise.all([YX(X,a6(tY(J.fronts))),Promise.all(Q.map(async F=>{let $=J.tenants.get(F.key);if($===void 0)return[];let E={...F,owner:RX(F.identity)};return[[F.key,await zJ(X,E,$)]]}))]),_=new Map(U.flat()),V=new S4(X,Promise.resolve(aX(J.cluster)));
await Promise.all(LJ([..._.values()],J.fronts).map(F=>V.on(F)));
let W=await V.all(),j=await YX(X,a6(tY(W))),H=new Map([...J.fronts,...W]);
return{snapshot:{...J,fronts:H},rules:tY(H).map(F=>{let $=F.RuleArn??"";return{rule:F,tags:Z.get($)??j.get($)??{}}}),tenants:_}},
PJ=(X,{env:Y,version:Q})=>{let J={...j0,...X},Z=T7(16).toString("hex"),U=J.build??Y.BUILD_URL;return{token:Z,lease:k4(Z,U),build:U,version:Q,forceNewDeployment:J.forceNewDeployment,adopt:J.adopt,requireCertificate:J.requireCertificate,beforeDeploy:J.beforeDeploy}},
ZX=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
eY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
r6=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
NJ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:U}=X;switch(Q){case"SUCCESSFUL":return r6(Y.service);case"ROLLBACK_SUCCESSFUL":return ZX("rolled-back",J,eY(X));case"ROLLBACK_FAILED":return ZX("failed",J,eY(X));case"STOPPED":return Z?.status==="TRIGGERED"||U?.status==="TRIGGERED"?ZX("failed",J,eY(X)):ZX("superseded",J);default:return}},
KJ=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
IJ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
s6=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
qJ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(V=>V.status==="PRIMARY"),U=J.find(V=>V.id===Y);
if(U!==void 0&&U===Z)return U.rolloutState==="COMPLETED"?r6(X):U.rolloutState==="FAILED"?ZX("failed",U.rolloutStateReason,s6(U.rolloutStateReason)):void 0;
let _=IJ(X,Y);
if(U?.rolloutState==="FAILED"||_!==void 0||Q===!0||KJ(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let V=Z?.rolloutState==="FAILED"?"failed":"rolled-back",W=(U?.rolloutState==="FAILED"?U.rolloutStateReason:_)??Z?.rolloutStateReason;return ZX(V,W,s6(_??W))}
return ZX("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
RJ=X=>X.serviceDeployment?.status===void 0?qJ(X):NJ(X.serviceDeployment,X),
DJ=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
n6=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
GJ=({lease:X,before:Y,read:Q,written:J})=>{let Z=V=>V===void 0||V===Y||V.startsWith(X)||Y!==void 0&&V===y4(Y),U=!1,_=J.then(()=>{U=!0});return async()=>{let V=U,W=await Q();if(!Z(W)&&!V&&(await _,W=await Q()),!(W===void 0||Z(W)))throw new UX(T.superseded,`Another run has taken over this tenant: ${xY(W)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
t6=({changes:X})=>X.flatMap(Y=>Y.operations),
SJ=({plan:X,found:Y},Q,J)=>{let Z=Y.service?.serviceArn;return Z===void 0||Q!==X.stages[0]?[]:[q("tagEcsResource","lease",{arn:Z,set:{[B.run]:J.lease},remove:[]})]},
OJ=(
{plan:X,found:Y,settings:Q},
J,
Z)=>{
if(J!==X.stages.at(-1))return[];
let U=Y.service?.serviceArn,_=X.taskDefinitionArn,V={[B.applied]:X.applied,[B.run]:y4(Z.lease),[B.image]:wX(Q.image),[B.revision]:_??""};
return[q("tagEcsResource","applied",{arn:U??"",set:V,remove:[]},{after:[...t6(J).map(W=>W.id),...U===void 0?[]:["lease"]],references:[...U===void 0?[{pointer:"/arn",operation:"service"}]:[],..._===void 0?[{pointer:t("set",B.revision),operation:"taskDefinition"}]:[]]})]},
CJ=(
X,
Y,
Q)=>{
let{clients:J,run:Z,given:U,log:_,signal:V}=Q,W=X.found.service?.serviceArn,j=new PX(_,V),H=()=>{},F=new Promise(M=>{H=M}),$=W===void 0?void 0:GJ({lease:Z.lease,before:X.found.serviceTags[B.run],read:async()=>(await B8(J,W))[B.run],written:F});
U.has("lease")&&H();
let E=[...SJ(X,Y,Z),...t6(Y),...OJ(X,Y,Z)];
return BY(E,{changes:Y.changes,given:U,execute:M=>sY(J,M.kind,M.input,j,Q.runTask),...$===void 0?{}:{guard:$},signal:V,log:_,incomplete:Q.incomplete,done:(M,z)=>{M.id==="lease"&&H(),z.service!==void 0&&Q.onService(z.service),M.kind==="changeRecords"&&Q.onDnsChange(z.value)}})},
e6=({settings:X,front:Y})=>A(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
TJ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:U,present:_,names:V}=X,{cluster:W}=J;
return{tenant:Z.tenant,cluster:W.name,account:W.account,region:W.region,url:e6(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:U.service?.serviceArn??null,planId:Y.planId,drift:Y.drift.map(j=>({...j})),overrides:W6(U,_,V,W),depth:"deep"}},
AJ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:U,name:_}=Y.cluster;a0(Q,{account:Z,region:U,cluster:_},X,J);for(let{resource:V,kept:W}of X.drift)Q.tell("plan.drift",{resource:V,kept:W})},
bJ=({settings:X,scope:Y,front:Q},J,Z,U)=>{let{desiredCount:_=0,runningCount:V=0}=J??{};_===0&&Y.of!=="scaling"&&U.tell("tenant.at-zero"),U.tell("tenant.deployed",{image:X.image,revision:(Z??"").replace(/^.*\//,""),runningCount:V,desiredCount:_,url:e6({settings:X,front:Q})})},
xJ=async(X,Y,Q)=>await LX(async()=>await l9(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
X0=async X=>{try{return await X()}catch(Y){if(K(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
wJ=20,
kJ=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return X0(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(U=>[U.serviceDeploymentArn??"",U]))})},
X7=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return X0(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
yJ=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(K(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
hJ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),U=await X7(X,Y,Q);
if(U==="denied")return[];
let _=({createdAt:H})=>H?.getTime()??0,
V=U.filter(({status:H})=>H==="SUCCESSFUL").sort((H,F)=>_(F)-_(H)).flatMap(H=>H.targetServiceRevisionArn??[]),
W=await Promise.all(v([...new Set(V)],20).map(H=>X0(()=>J(new Z({serviceRevisionArns:H}))))),
j=new Map(W.flatMap(H=>H==="denied"?[]:H.serviceRevisions??[]).map(H=>[H.serviceRevisionArn,H.taskDefinition]));
return V.flatMap(H=>j.get(H)??[])},
vJ=50,
fJ=1e3,
mJ=class{
missing=new Set;
#X;
#Q;
constructor(X,Y){this.#Q=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:U}=this.#Q,
[_,V]=await Promise.all([this.#Y(()=>this.#J(),[]),this.#Y(()=>this.#U(),[]),X.look(),Y.look(Q)]),
W=X.tasks,
j=X.taskDefinition??await this.#Y(()=>this.#Z(),void 0),
H=V.filter(M=>M.lastStatus==="PROVISIONING"),
[F,$]=await Promise.all([this.#Y(()=>this.#_([...W,...V],j),void 0),this.#V(H)]);
for(let M of[X.refusal,Y.refusal])M!==void 0&&this.missing.add(M);
let E=Q.deployments?.find(M=>M.id===U);
return{tasks:W,taskDefinition:j,log:F,targets:Y.targets,targetGroups:_,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:H.length,groups:$,deploymentReason:Z?.statusReason??E?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(M=>`could not be read: ${M}`)}}
async#Y(X,Y){try{return await X()}catch(Q){if(!(Q instanceof h))throw Q;return this.missing.add(Q.message),Y}}
async#J(){let{service:X,targets:Y}=this.#Q,Q=[...X.loadBalancers??[],...Y.targets].flatMap(U=>U.targetGroupArn??[]),J=[...new Set(Q)];if(J.length===0)return[];let Z=await P4(this.#X.clients,J);return J.flatMap(U=>Z.find(_=>_.TargetGroupArn===U)??[])}
async#Z(){let{service:X,deploymentId:Y}=this.#Q,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await a(this.#X.clients,Q))?.definition}
async#U(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Q,Z=await w4(X,Y,Q.serviceName??"","RUNNING");return(await AY(X,Y,Z)).filter(U=>U.startedBy===J)}
async#_(
X,
Y){
let Q=X.find(j=>j.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(j=>j.name===J)?.logConfiguration?.options,[U,_]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||U===void 0||_===void 0)return;
let V=`${_}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,W=(await K3(this.#X.clients,U,V,vJ)).map(({at:j,text:H})=>({at:j,text:H.slice(0,fJ)}));
return W.length===0?void 0:{group:U,stream:V,container:J,lines:W}}
async#V(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Y(()=>this.#W(Q),void 0)))).filter(Q=>Q!==void 0)}
async#W(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await uX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,U,_]=await Promise.all([this.#Y(()=>gX(Y,J),void 0),this.#Y(()=>f0(Y,J),[]),this.#Y(()=>v8(Y,Q),void 0)]),V=(Z?.Instances??[]).filter(W=>W.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:U,notJoined:_===void 0?[]:V.flatMap(W=>W.InstanceId??[]).filter(W=>!_.has(W))}}},
pJ=(X,Y)=>new mJ(X,Y).evidence(),
gJ=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:U,log:_,signal:V}=X,W=(await i(Y,Q,[J])).get(J),j=W?.deployments?.find(F=>F.status==="PRIMARY");
if(W?.serviceArn===void 0||W.status!=="ACTIVE"||j?.id!==X.deploymentId)return!1;
await pX(Y,W.serviceArn,U);
let H=new PX(_,V);
return Z!==void 0&&(await H.with(()=>L4(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),_.tell("service.scaling-suspended",{resourceId:Z})),
await H.with(()=>R0(Y,{cluster:Q,service:J,desiredCount:0},V)),
_.tell("service.halted",{serviceName:J}),
!0},
uJ=15e3,
Y7=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
dJ=class{
#X;
#Q=new Map;
#Y;
#J=0;
#Z=Date.now();
#U;
constructor(X){this.#X=X}
get tasks(){return[...this.#Q.values()].filter(X=>X!==void 0).sort((X,Y)=>Y7(X)-Y7(Y))}
get taskDefinition(){return this.#Y}
get refusal(){return this.#U}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Z<uJ?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#U!==void 0)return!1;this.#Z=Date.now();try{return await this.#_()}catch(X){if(!(X instanceof h))throw X;return this.#U=X.message,!1}}
async#_(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await w4(X,Y,Q,"STOPPED")).filter(V=>!this.#Q.has(V));
if(Z.length===0)return!1;
let U=!1;
for(let V of await AY(X,Y,Z)){if(V.lastStatus!=="STOPPED"&&V.startedBy===J)continue;let W=V.startedBy===J;this.#Q.set(V.taskArn??"",W?V:void 0),U||=W}
let _=this.tasks[0]?.taskDefinitionArn;
return _!==void 0&&(this.#Y??=(await a(X,_))?.definition),U}},
lJ=15e3,
cJ=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
iJ=class{
#X;
#Q=new Map;
#Y=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get targets(){return[...this.#Q.values()].reverse()}
get refusal(){return this.#Z}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:U})=>/is unhealthy in/.test(U)).length,Z=Q>0&&Date.now()-this.#J>=lJ;J<=this.#Y&&!Z||(this.#Y=J,await this.look(X))}
async look(
X){
this.#J=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(
!(Y.length===0||this.#Z!==void 0))try{let Q=await Promise.all(Y.map(async J=>(await C6(this.#X,J)).map(Z=>({...Z,targetGroupArn:J}))));for(let J of Q.flat().filter(cJ)){let Z=`${J.targetGroupArn} ${J.Target?.Id}:${J.Target?.Port}`;this.#Q.delete(Z),this.#Q.set(Z,J)}}catch(Q){if(!(Q instanceof h))throw Q;this.#Z=Q.message}}},
Y0=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
Q0=X=>Y0(X)?.id??X.deployments?.[0]?.id??"",
Q7=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
aJ=(X,Y)=>{let Q=X.deployments?.find(Z=>Z.id===Y),J=(X.deployments??[]).filter(Z=>Z.id!==Y);return{service:Q7(X),deployment:Q===void 0?void 0:{...Q7({...Q,desiredCount:Q.desiredCount??X.desiredCount}),failedTasks:Q.failedTasks??0,othersRunning:J.reduce((Z,U)=>Z+(U.runningCount??0),0)}}},
oJ=3e4,
J0=1e3,
rJ=X=>Date.now()-X<6e4?1e3:3e3,
sJ=class{
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
this.#X=X,this.#Z=Z,this.deploymentId=Q0(Z);
let U=Z.deployments?.find(_=>_.id===this.deploymentId);
this.#Y=U?.createdAt?.getTime()??this.#Q,this.stopped=new dJ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new iJ(Y),this.#F(Z)}
get service(){return this.#Z}
get serviceDeploymentArn(){return this.#U}
get serviceDeployment(){return this.#j}
get events(){let X=this.#Y-J0;return(this.#Z.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#H=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#Z}),J=0;for(;;){let Z=await this.#E(X,J);if(Z!==void 0)return Q(Z);let U=Y-Date.now();if(U<=0)return Q({verdict:"timed-out"});J=Math.min(rJ(this.#Q),U)}}
async#E(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:U,signal:_}=this.#X,V=this.#_?void 0:this.#U,{service:W,serviceDeployment:j}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:V},{signal:_,inMilliseconds:Y}),H=this.#M(W);
if(W===void 0)return H?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
if(W.status==="DRAINING")return{verdict:"superseded",reason:`service ${Z} is being removed`};
this.#Z=W,this.#F(W),j==="denied"&&(this.#_=!0,U.tell("rollout.denied")),this.#j=j==="denied"?void 0:j??await this.#z(W,H);
let{deploymentId:F}=this,$=RJ({service:W,deploymentId:F,serviceDeployment:this.#j,isRollbackAsked:this.#H});
if(H&&this.#j===void 0&&$?.verdict==="superseded")return;
if(this.#B(),H||U.tell("rollout.progress",aJ(W,F)),$!==void 0||H)return $;
let E=await this.#$();
return E!==void 0&&X(E)?{verdict:"doomed",cause:E}:void 0}
#M(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Q>oJ?!1:X===void 0||(Y0(X)?.createdAt?.getTime()??0)<this.#Y}
#F(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||Q0(X)===this.deploymentId&&(this.#U??=Y)}
async#z(
X,
Y){
if(this.#U!==void 0||this.#V||Y||Q0(X)===this.deploymentId)return;
this.#V=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:U,previousServiceDeployment:_,signal:V}=this.#X,W=await X7(Q,Z,U);
if(W==="denied")return;
let j=$=>Math.abs(($?.getTime()??0)-this.#Y),[H]=W.filter($=>$.serviceDeploymentArn!==_&&j($.createdAt)<J0).sort(($,E)=>j($.createdAt)-j(E.createdAt));
if(this.#U=H?.serviceDeploymentArn,this.#U===void 0)return;
let F=await J.lookAtServiceDeployment(this.#U,{signal:V});
return F==="denied"?void 0:F}
async#$(){
let X=Y0(this.#Z);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Z,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Y)/1e3})}
#B(){let X=this.#Y-J0,Y=(this.#Z.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#J.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#J.add(Q),this.#X.log.tell("rollout.service-event",{message:this.#X.diagnostics.eventText(J)})}},
nJ=10*6e4,
J7=()=>!1,
tJ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.tell("rollout.not-stopped",{}),!1;try{let U=await yJ(Q,Z);return J.tell(U?"rollout.stopped":"rollout.already-ended"),U}catch(U){if(!(U instanceof h))throw U;return J.tell("rollout.not-stopped",{because:U.message}),!1}},
eJ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:U,log:_,signal:V,created:W}=Q;
if(
await Q.written?.catch(()=>{}),V.throwIfAborted(),W===void 0){if(!await tJ(X,Q))return;X.rollbackAsked();let H=await X.toVerdict(J7,Math.max(Q.deadline,Date.now()+nJ));return H.verdict.verdict==="doomed"?void 0:H.verdict.verdict!=="timed-out"?{...H,verdict:H.verdict,stoppedBy:"rollback"}:{...H,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:j}=X;
try{if(!await gJ({clients:J,cluster:Z,serviceName:U,deploymentId:j,log:_,signal:V,...W}))return}catch(H){if(!(H instanceof h||H instanceof w))throw H;_.tell("service.not-halted",{because:H.message});return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
XZ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,U=({sentence:j})=>(Z||Q.tell("rollout.doomed",{sentence:j,isLeft:J==="keep"}),Z=!0,J!=="keep"),_=await X.toVerdict(U);
if(_.verdict.verdict!=="doomed")return{..._,verdict:_.verdict};
let V=await eJ(X,_,Y);
if(V!==void 0)return V;
let W=await X.toVerdict(J7);
if(W.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...W,verdict:W.verdict}},
YZ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,U=new sJ(X),_=await XZ(U,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(_.verdict.verdict))return _;
await X.written?.catch(()=>{});
let V=_.stoppedBy===void 0&&"by"in _.verdict?_.verdict.by:void 0,W=await pJ(U,{clients:Y,cluster:Q,diagnostics:J,endedBy:V}),j=J.lines(W);
return j.length>0&&Z.tell("rollout.evidence",{lines:j}),{..._,failure:{evidence:W,diagnosis:await J.diagnose(W)}}},
Z7=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
QZ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
JZ=X=>X.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
ZZ=async(
X,
Y)=>{
let{cluster:Q,serviceName:J,before:Z,changes:U,feed:_,log:V,signal:W,deadline:j}=Y;
if(!(X.verdict.verdict==="steady"||X.verdict.verdict==="steady-at-zero")||!JZ(U)||n6(Z,X.service))return X;
let{service:H}=X;
return await LX(async()=>(H=(await _.look({cluster:Q,serviceName:J},{signal:W})).service??H,V.tell("service.counts",Z7(H)),QZ(H)?!0:void 0),{signal:W,everySeconds:2,deadline:j})===!0?{...X,service:H,verdict:{verdict:H.desiredCount===0?"steady-at-zero":"steady"}}:{...X,service:H,verdict:{verdict:"timed-out",reason:q7["service.counts"].text(Z7(H))}}},
UZ=class{
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
this.#_=S(YZ({clients:Y,feed:Q,cluster:Z,serviceName:U,service:X,previousServiceDeployment:n6(W,X)?W?.currentServiceDeployment:void 0,diagnostics:u4,onFailure:_,created:j,written:this.#V,log:J,signal:this.#J,deadline:V()}))}
dnsChange(X){let Y={signal:this.#J,deadline:this.#Q.deadline()};this.#U.push(S(xJ(this.#X.clients,X,Y)))}
async toEnd(
X){
if(X==="written")return;
let Y=X==="steady"?await this.#W(this.#_):void 0,Q=await Promise.all(this.#U),{log:J,feed:Z}=this.#X;
if(Q.includes(!1)&&J.tell("dns.not-in-sync"),Y===void 0)return;
let{cluster:U,serviceName:_,deadline:V}=this.#Q,W={cluster:U,serviceName:_,...this.#Z};
return ZZ(Y,{...W,feed:Z,log:J,signal:this.#J,deadline:V()})}
stop(){this.#Y.abort()}
async#W(X){let{log:Y,signal:Q}=this.#X,J=()=>Y.tell("rollout.interrupted",{serviceName:this.#Q.serviceName});Q.addEventListener("abort",J,{once:!0});try{return await X}finally{Q.removeEventListener("abort",J)}}},
_Z=g.defaultPrefix.replace(/\/$/,""),
VZ=X=>R7(C7,{name:"tenant",...X},_Z),
WZ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw s4(X);let Z=r4({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
jZ=({names:X})=>`service ${X.serviceName} is being removed: this plan is made as if it were gone; a deployment waits for that, and makes the tenant anew`,
HZ=async(
{clients:X,feed:Y,signal:Q},
{request:J,run:Z,scope:U},
_)=>{
let V=q4(J),W=await kY(X,J,V,{feed:Y,signal:Q}),j=T0(W.snapshot.cluster);
if(j!==void 0)throw j;
U!==void 0&&WZ(W,Z);
let H=[];
if(sX(W.found.service)){if(U!==void 0)throw n4(W.identity);_===void 0?H.push(jZ(W)):await _(W),W=await kY(X,J,V,_===void 0?"as-if-gone":{feed:Y,signal:Q})}
let F=U===void 0?{of:"settings"}:await U(W,X),$=uQ(W,{request:J,run:Z,scope:F,problemsOf:VZ}),{plan:E}=$;
return{...W,...$,plan:{...E,warnings:[...H,...E.warnings]}}},
FZ=async(X,{write:Y,stopped:Q})=>{let J=new Map;for(let[Z,U]of X.entries()){for(let[V,W]of await Y(U,J))J.set(V,W);if(Z===X.length-1)break;let _=await Q(U);if(_!==void 0)return{outputs:J,stoppedBy:_}}return{outputs:J,stoppedBy:void 0}},
$Z=async(
X,
{found:Y,scope:Q,plan:J},
Z,
U)=>{
let _=Y.service?.taskDefinition,V=Z.taskDefinition,W=_===V&&Y.taskDefinition?.tags[B.steady]!==void 0;
if(!(V===void 0||W||J.changes.length===0))try{await Promise.all([pX(X,V,{[B.steady]:new Date().toISOString()}),Q.of==="revision"&&_!==void 0&&_!==V?HY(X,_,[B.steady]):void 0])}catch(j){if(!(j instanceof h))throw j;U.tell("revision.not-marked",{revision:V.replace(/^.*\//,""),because:j.message})}},
EZ=async({clients:X,log:Y,signal:Q,report:J},Z,U)=>{Y.tell("task.before-deploy");let _={clients:X,input:Z,explain:d4,log:Y,signal:Q,deadline:Date.now()+U*6e4},{code:V,result:W}=i4(await f4(_),U),{message:j="",hint:H,...F}=W;if(J(F),V!==T.done)throw new UX(V,`beforeDeploy: ${j} The service was not changed.`,H===void 0?{}:{hint:H})},
U7=X=>(X??"").replace(/\.$/,""),
MZ=X=>{let Y=JY(X).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(U=>U.Action===Z).map(U=>U7(U.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
JY=X=>X.flatMap(Y=>Y.operations),
BZ=X=>new Set(JY(X).flatMap(Y=>Y.kind==="createService"?Y.input.loadBalancers??[]:[]).map(({targetGroupArn:Y})=>Y).filter(Y=>Y!=="")),
zZ=({rule:{RuleArn:X="",Priority:Y}},Q)=>JY(Q).some(J=>J.kind==="createRule"&&J.input.ListenerArn===$Y(X)&&String(J.input.Priority)===Y),
LZ=(
X,
Y)=>{
let Q=Y.filter(L=>L.action==="create"),
J=new Set(Q.map(L=>L.resource)),
Z=new Set(Q.map(L=>L.name)),
U=MZ(Q),
{read:_,remains:V}=X,
{alarms:W,records:j}=V.tenant,
H=BZ(Q),
F=J.has("service")?HX(V.tenant.service):[],
$=V.targetGroups.filter(({description:{TargetGroupName:L="",TargetGroupArn:I=""}})=>Z.has(L)||F.includes(I)&&!H.has(I)),
E=new Set($.map(({description:L})=>L.TargetGroupArn)),
M=new Set(JY(Y).map(L=>L.kind==="modifyRule"?L.input.RuleArn:void 0)),
z=({rule:L})=>{let I=l(L);return I.length>0&&I.every(G=>E.has(G))&&!M.has(L.RuleArn)},
N=i6({...X,keepLogs:!0,read:{..._,rules:_.rules.filter(L=>zZ(L,Q)||z(L))},remains:{...V,targetGroups:$,tenant:{...V.tenant,alarms:W.filter(L=>Z.has(L.AlarmName??"")),records:j.filter(L=>U.has(U7(L.Name)))}}}).filter(({resource:L})=>J.has(L)||L==="listenerRule"||L==="targetGroup"),
P=new Set(N.flatMap(L=>L.operations.map(I=>I.id)));
return N.map(L=>({...L,reason:"onFailure: remove",operations:L.operations.map(I=>({...I,after:I.after.filter(G=>P.has(G))}))}))},
PZ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:U,lease:_,log:V,signal:W}=Y,j=SY(Q,I4),{cluster:H}=Z,F={clusterName:H.name,cluster:Promise.resolve(H)},$=await o6(U,F,[j]),E=$.tenants.get(j.key);
if(E?.tenant.serviceTags[B.run]?.startsWith(_)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let M={...E,revisions:E.revisions.filter(({arn:P})=>P===Y.revision)},z=new PX(V,W),N=LZ({identity:Q,names:J,read:$,remains:M},Y.done);
try{await BY(N.flatMap(P=>P.operations),{changes:N,execute:P=>sY(U,P.kind,P.input,z),signal:W,log:V,incomplete:()=>{}})}catch(P){if(!(P instanceof h))throw P;return{changes:[],sentence:`Not all that this run created could be removed: ${P.message}`}}
return{changes:N,sentence:"What this run created was removed again; the log group stays."}},
NZ=(
{feed:X,log:Y,signal:Q},
J,
Z)=>async(
{identity:{cluster:U},names:{serviceName:_}})=>{if(Y.tell("service.leaving",{serviceName:_}),await LX(async()=>{let{service:V}=await X.look({cluster:U,serviceName:_},{signal:Q});if(!sX(V))return!0;Y.tell("service.draining",{serviceName:_,runningCount:V?.runningCount??0})},{signal:Q,everySeconds:2,deadline:Z})===void 0)throw new UX(T.timedOut,`Service ${_} is still being removed at the end of timeoutMinutes (${J}); nothing was deployed.`,{hint:"Its tasks stop, and their connections drain, as slowly as stopTimeout and deregistrationDelaySeconds let them. Run again, or raise timeoutMinutes."})},
KZ=5,
IZ={outputs:new Map,stoppedBy:void 0},
_7=({verdict:X})=>X.verdict==="steady"||X.verdict==="steady-at-zero",
qZ=class{
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
this.#Q={...j0,...X.request},
this.#Y=Y,
this.#J=new r0(Y.report,this.#Q.plan),
this.#H(),
this.#Z=t0({prepare:()=>this.#M(),planned:Q=>{AJ(Q,Y.log,this.#Q.plan),Y.report(TJ(Q)),this.#J.planned(Q.plan.changes)},apply:Q=>this.#F(Q),isPlan:this.#Q.plan,approvedPlan:X.request.approvedPlan,lines:({plan:Q})=>U0(Q.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#V=void 0;let{prepared:J,outputs:Z=IZ}=await this.#Z();if(this.#Q.plan)return{code:T.done,result:{deployment:{verdict:"planned"}}};let U=J.plan.changes.length>0;if(X?.code===T.done&&!U||(X=await this.#L(J,Z),Y||=U&&h4(J.found.serviceTags[B.run]),!Y||Q===KZ||!this.#E(X)))return X}}finally{this.#V?.stop()}}
#H(){this.#U=Date.now(),this.#_=Math.min(this.#Y.deadline,this.#U+this.#Q.timeoutMinutes*6e4)}
#E({code:X}){return X===T.done||X===T.superseded&&this.#j}
async#M(){let X=performance.now(),{run:Y}=this.#X,Q=this.#Q.plan?void 0:NZ(this.#Y,this.#Q.timeoutMinutes,this.#_),J={...this.#X,run:{...Y,forceNewDeployment:Y.forceNewDeployment&&!this.#W}},Z=await HZ(this.#Y,J,Q);return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Z}
async#F(
X){
let Y=performance.now(),
{plan:Q,found:J}=X,
Z=J.service,
U=await FZ(Q.stages,{write:(W,j)=>this.#z(X,W,Z,j),stopped:async({until:W})=>{let j=await this.#V?.toEnd(W);return Z=j?.service??Z,this.#V?.ended(),j===void 0||_7(j)?void 0:j}}),
_=Q.taskDefinitionArn??U.outputs.get("taskDefinition")?.value,
V=J.service?.serviceArn??U.outputs.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},..._===void 0?{}:{taskDefinitionArn:_},...V===void 0?{}:{serviceArn:V}}),U}
async#z(
X,
Y,
Q,
J){
let{clients:Z,log:U,signal:_}=this.#Y,{stages:V}=X.plan,W=this.#$(X),j=Y===V[0]?F6(X.found,X.settings,X.names):void 0;
W.begin({before:Q,created:j,changes:Y.changes});
let H=this.#Q.wait||Y!==V.at(-1),F=CJ(X,Y,{clients:Z,run:this.#X.run,given:J,log:U,signal:_,onService:$=>{this.#W=!0,H&&W.service($)},onDnsChange:$=>{H&&W.dnsChange($)},runTask:$=>this.#B($),incomplete:$=>this.#J.progress($)});
return W.writes(F),F}
#$({snapshot:X,names:Y}){return this.#V??=new UZ(this.#Y,{cluster:X.cluster.name,serviceName:Y.serviceName,onFailure:this.#Q.onFailure,deadline:()=>this.#_}),this.#V}
async#B(X){return await EZ(this.#Y,X,this.#Q.timeoutMinutes),this.#H(),{value:""}}
async#L(
X,
{outputs:Y,stoppedBy:Q}){
if(Q!==void 0)return this.#P(X,Y,Q);
if(!this.#Q.wait)return{code:T.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found,U=this.#$(X);
if(!U.hasRollout&&Z!==void 0&&!DJ(Z)){this.#Y.log.tell("rollout.found");let V=F6(X.found,X.settings,X.names);U.begin({before:Z,created:V,changes:X.plan.changes}),U.service(Z)}
let _=await U.toEnd(X.plan.stages.at(-1)?.until??"steady");
return this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),_===void 0?this.#N(X,Y):this.#P(X,Y,_)}
async#P(
X,
Y,
Q){
let{verdict:J}=Q.verdict,{clients:Z,log:U,report:_}=this.#Y,{lease:V}=this.#X.run;
if(_({deployment:k3(Q)}),J==="steady"&&await $Z(Z,X,Q.service,U),_7(Q))return this.#N(X,Y,Q);
this.#j=c4(Q.service,V)===void 0;
let W=await this.#K(X,Y,J),j=Math.round((this.#_-this.#U)/60)/1e3;
return m3(Q,{lease:V,timeoutMinutes:j,undone:W})}
async#K(
X,
Y,
Q){
let J=this.#J.carriedOut,Z=J.some(F=>F.resource==="service"&&F.action==="create"),U=Q==="failed"||Q==="rolled-back";
if(this.#Q.onFailure!=="remove"||!Z||!U)return;
let{clients:_,log:V,signal:W}=this.#Y,{changes:j,sentence:H}=await PZ(X,{clients:_,lease:this.#X.run.lease,done:J,revision:Y.get("taskDefinition")?.value,log:V,signal:W});
return this.#J.planned(j),this.#J.progress({has:()=>!0}),H}
#N(X,Y,Q){let J=Q?.service??X.found.service,Z=(J?.desiredCount??0)===0,U=X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value;return bJ(X,J,U,this.#Y.log),{code:T.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:J?.desiredCount??0,runningCount:J?.runningCount??0}}}}},
V7=1e3,
Z0=X=>[...new Set(X.filter(Y=>Y!==void 0))],
W7=(X,Y,Q)=>new Map(v(X,Y).flatMap(J=>{let Z=Q(J);return J.map(U=>[U,Z])})),
RZ=class{
#X;
#Q;
#Y=new Set;
#J=Number.NEGATIVE_INFINITY;
#Z=Number.POSITIVE_INFINITY;
#U=()=>{};
#_;
#V=!1;
constructor(X,Y=z0){this.#X=X,this.#Q=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#_??=JSON.stringify([X,Y]),this.#V||=this.#_!==JSON.stringify([X,Y]),this.#W({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#W(Q,Y)).serviceDeployment}
#W(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let U=()=>{this.#Y.delete(V),this.#Y.size===0&&this.#U(),Z(Y.reason)},_=()=>Y.removeEventListener("abort",U),V={...X,dueAt:this.#Q.now()+Q,resolve:W=>{_(),J(W)},reject:W=>{_(),Z(W)}};Y.addEventListener("abort",U,{once:!0}),this.#Y.add(V),this.#H(V.dueAt)})}
#j(X){return this.#V?Math.max(X,this.#J+V7):X}
#H(X){let Y=this.#j(X);if(Y>=this.#Z)return;this.#U(),this.#Z=Y;let Q=this.#Q.after(Math.max(0,Y-this.#Q.now()),()=>this.#M());this.#U=()=>{this.#Z=Number.POSITIVE_INFINITY,Q()}}
#E(){return[...this.#Y].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#M(){let X=this.#Q.now();this.#Z=Number.POSITIVE_INFINITY,this.#j(this.#E())<=X&&(this.#J=X,this.#F([...this.#Y].filter(({dueAt:Y})=>Y<X+V7))),this.#Y.size>0&&this.#H(this.#E())}
#F(
X){
for(let J of X)this.#Y.delete(J);
let Y=new Map(Z0(X.map(({cluster:J})=>J)).map(J=>[J,W7(Z0(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),q0,Z=>i(this.#X,J,Z))])),Q=W7(Z0(X.map(({arn:J})=>J)),wJ,J=>kJ(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:U="",resolve:_,reject:V}of X)Promise.all([Y.get(J)?.get(Z),Q.get(U)]).then(([W,j])=>{let H=j==="denied"?j:j?.get(U);_({service:W?.get(Z),serviceDeployment:H})},V)}},
DZ=(X,Y,Q)=>I0(D0,X,Y,J=>{let{log:Z,report:U,signal:_}=Y,V=new RZ(J);return Q({clients:J,feed:V,log:Z,report:U,signal:_,deadline:Number.POSITIVE_INFINITY})}),
GZ=(X,Y,Q)=>DZ(X,Y,J=>new qZ({request:X,run:PJ(X,Y),...Q===void 0?{}:{scope:Q}},J).toEnd()),
SZ=(X,Y)=>X[B.cluster]===Y&&X[B.tenant]!==void 0,
OZ=(X,Y)=>{let Q=Y[B.image],J=X.taskDefinition!==void 0&&Y[B.revision]===X.taskDefinition;return Q===void 0||!J?void 0:D7(Q)},
j7=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[B.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
CZ=(X,{tags:Y})=>{let[Q]=(X[B.hosts]??"").split(" ");return X[B.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[g.scheme]==="https"?"https":"http"}://${Q}`},
TZ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:e4(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:CZ(Y,Q),placement:j7(X,Y)}),
AZ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await YX(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await zX(X,[Q])).length===0?!1:(await i(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await a(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await zX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await uX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await z4(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await E4(X,[Y])).length>0}],
bZ=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
U=Object.entries(Y).map(([j,H])=>({Key:j,Values:[H]})),
_=(await b(j=>J(new Z({TagFilters:U,ResourcesPerPage:100,PaginationToken:j})),j=>j.PaginationToken===""?void 0:j.PaginationToken)).flatMap(j=>j.ResourceTagMappingList??[]).flatMap(j=>j.ResourceARN??[]),
V=await Promise.all(_.map(async j=>{let H=Q.find(({of:$})=>$.test(j));if(H===void 0)return{arn:j,is:"unknown"};let F=H.of.exec(j)?.[1]??"";return{arn:j,is:await H.isThere(X,F,j)?"there":"gone"}})),
W=j=>V.filter(({is:H})=>H===j).map(({arn:H})=>H);
return{there:W("there"),unknown:W("unknown")}},
xZ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:U,unknown:_}=await bZ(X,Y,Q);for(let V of U.filter(W=>!J(W)))Z.tell("removal.tagged-left",{arn:V});_.length>0&&Z.tell("removal.tagged-unknown",{arns:_})}catch(U){if(!K(U,"AccessDenied"))throw U;Z.tell("removal.tags-not-searched")}};
export{
HX as $,
I8 as A,
K8 as B,
N8 as C,
w8 as D,
x8 as E,
f8 as F,
y8 as G,
T0 as H,
h8 as I,
LX as J,
f0 as K,
a0 as L,
r0 as M,
t0 as N,
BY as O,
PX as P,
I0 as Q,
GZ as R,
w as S,
v as T,
L8 as U,
sX as V,
lY as W,
rY as X,
d6 as Y,
g6 as Z,
R9 as _,
gX as a,
t8 as a$,
GY as a0,
kY as a1,
q4 as a2,
wY as a3,
z3 as a4,
C6 as a5,
l as a6,
k as a7,
m as a8,
iX as a9,
I4 as aA,
o6 as aB,
i6 as aC,
zX as aD,
sY as aE,
$J as aF,
FJ as aG,
xZ as aH,
Q6 as aI,
WJ as aJ,
u3 as aK,
k4 as aL,
q as aM,
RX as aN,
L9 as aO,
hJ as aP,
i as aQ,
s4 as aR,
d3 as aS,
n4 as aT,
qY as aU,
M3 as aV,
qX as aW,
x4 as aX,
f4 as aY,
d4 as aZ,
i4 as a_,
y0 as aa,
xY as ab,
h4 as ac,
j7 as ad,
e4 as ae,
H4 as af,
O6 as ag,
W6 as ah,
R4 as ai,
a as aj,
RY as ak,
jX as al,
OZ as am,
SZ as an,
Y6 as ao,
J6 as ap,
t4 as aq,
TZ as ar,
AZ as as,
s9 as at,
P9 as au,
b9 as av,
i9 as aw,
f as ax,
K9 as ay,
SY as az,
h0 as b,
X9 as b0,
e8 as b1,
J9 as b2,
_9 as b3,
KX as b4,
dX as b5,
Y4 as b6,
YX as c,
uX as d,
FY as e,
x0 as f,
A0 as g,
HY as h,
K as i,
pX as j,
R8 as k,
k0 as l,
q8 as m,
E8 as n,
d0 as o,
b as p,
D8 as q,
b0 as r,
C8 as s,
D0 as t,
mX as u,
g0 as v,
O8 as w,
k8 as x,
S8 as y,
G8 as z};
