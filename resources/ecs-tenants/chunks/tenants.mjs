import{t as JX,s as r,h as QX,a as TX,e as bX,u as YY,m as sY,d as M6}from"./input-create-cluster.mjs";
import{S as HX,f as T,i as c,g as wX,b as s,h as O,t as P,j as xX,c as l,p as P6,s as L6,a as N6,k as z6,l as B6,n as I6,o as K6}from"./base.mjs";
import{setTimeout as yX}from"node:timers/promises";
import{s as tY,i as _Y,r as nY,c as eY}from"./input-deploy-tenant.mjs";
import{randomBytes as q6}from"node:crypto";
var p=class extends HX{awsCode;constructor(X,Y,_,J){super(T.awsRefused,X,{aws:_,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=_.code}},
R6={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
G6={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
D6=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
O6=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
S6=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
C6=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
X0="PriorRequestNotComplete",
A6=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
Y0="RegionMissing",
JY=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
QY=X=>C6.test(X),
T6=X=>JY.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
b6=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(_=>_!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
w6=(X,Y)=>{let _=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=_?.[2]===void 0?"":` on ${_[2]}`;return`Allow the caller ${_?.[1]??Y}${J} in its IAM policy.`},
x6=(
X,
Y,
_)=>{
let J=X.message??"";
if(D6.test(Y))return w6(J,_);
if(O6.test(Y))return"The credentials have expired: renew them and run again.";
if(S6.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";
if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";
if(QY(Y)||Y===X0)return"The account is at its request rate: run again later; what is done is found then.";
if(A6.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";
if(JY.test(Y))return"Check the network and AWS_ENDPOINT_URL.";
if(Y===Y0)return"Give region, or set AWS_REGION."},
y6=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&JY.test(Y)?Y:/^region is missing/i.test(X.message??"")?Y0:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
_0=(X,Y,_)=>{if(X instanceof HX)return X;let J=X;if(J.name==="AbortError")return X;let Q=y6(J),Z=`${G6[Y]??Y}:${_}`,U=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=(QY(Q)||Q===X0)&&W>1?` (${W} tries)`:"",H=b6(J)??Q;return new p(`${R6[Y]??Y} ${T6(Q)} ${_}: ${H}${H.includes(Q)?"":` (${Q})`}${V}`,x6(J,Q,Z),{service:Y,operation:_,code:Q,...U===void 0?{}:{requestId:U}},X)},
N=(X,...Y)=>X instanceof p&&Y.some(_=>X.awsCode===_||X.awsCode===`${_}Exception`),
k6=class{#X=new Map;#Y=()=>{};firstCall=new Promise(X=>{this.#Y=X});attach(X,Y){X.middlewareStack.add((_,J)=>Q=>{let Z=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(Z,(this.#X.get(Z)??0)+1),setImmediate(this.#Y),_(Q)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
h6=X=>{X.middlewareStack.add(Y=>async _=>{try{return await Y(_)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
v6=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
f6={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
m6=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
p6=X=>{let Y;return async _=>{Y??=X(_);let J=Y;return m6(await J)?J:(Y===J&&(Y=X(_)),Y)}},
g6=async(X,{region:Y,configuration:_})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(Z=>Z.a),Q=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{..._,...Y===void 0?{}:{region:Y}}});return p6(async Z=>{try{return await Q(Z)}catch(U){throw U.name==="CredentialsProviderError"?U:_0(U,"sts","AssumeRole")}})},
u6=({credentials:X})=>async()=>X,
l6=X=>{let Y,_=async()=>{if(X.roleArn!==void 0)return g6(X.roleArn,X);if(X.configuration!==void 0)return u6(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Q=>Q.aV);return J()};return async J=>(Y??=_(),(await Y)(J))},
d6=X=>X.schema?.[2],
c6=(
X,
Y)=>{
let _=l6(Y),J=[],Q=async(U,W)=>{let{Client:V,...H}=await W(),$=new V({...Y.configuration,credentials:_,...v6(Y.env),requestHandler:f6,...Y.region===void 0?{}:{region:Y.region}});return J.push($),Y.rates?.attach($,U),Y.calls.attach($,U),h6($),{...H,send:async j=>{try{return await $.send(j)}catch(F){throw _0(F,U,d6(j))}},region:()=>$.config.region()}},Z=([U,W])=>{let V;return[U,()=>(V??=Q(U,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(Z)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
J0={now:()=>performance.now(),after:(X,Y)=>{let _=setTimeout(Y,X);return()=>clearTimeout(_)}},
a6=class{#X;#Y;#_;#Q;constructor(X,Y){this.#X=X,this.#Y=Y,this.#_=X.burst,this.#Q=Y.now()}millisecondsUntil(X){this.#J();let Y=Math.min(X,this.#X.burst)-this.#_;return Y<1e-6?0:Y/this.#X.perSecond*1e3}take(X){this.#J(),this.#_-=X}empty(){this.#J(),this.#_=Math.min(0,this.#_)}#J(){let X=this.#Y.now(),{burst:Y,perSecond:_}=this.#X;this.#_=Math.min(Y,this.#_+(X-this.#Q)/1e3*_),this.#Q=X}},
Q0="ECS_TENANTS_RATE_SHARE",
Z0="ECS_TENANTS_RATES",
i6=X=>{let{[Q0]:Y="",[Z0]:_=""}=X,J=Y===""?void 0:Number(Y),Q=[];if(J!==void 0&&!(J>0&&J<=1)&&Q.push({pointer:"",message:`The environment variable ${Q0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),_!==""&&_!=="aws"&&_!=="everywhere"&&_!=="nowhere"){let Z=`The environment variable ${Z0} is ${JSON.stringify(_)}; it has to be aws, everywhere or nowhere.`;throw c([...Q,{pointer:"",message:Z}])}if(Q.length>0)throw c(Q);return{share:J,at:_===""?void 0:_}},
o6=async(X,Y)=>{let{partition:_}=await import("./sdk.mjs").then(Z=>Z.aW),{dnsSuffix:J,dualStackDnsSuffix:Q}=_(Y);return[J,Q].some(Z=>X.endsWith(`.${Z}`))},
r6=class{
#X;
#Y;
#_;
#Q;
#J;
#Z=new Map;
#U=new Map;
#H=0;
#W=()=>{};
constructor(X,{share:Y=1,at:_="aws",signal:J,clock:Q=J0}={}){this.#X=X,this.#Y=Y,this.#_=_,this.#J=Q,this.#Q=J}
attach(X,Y){if(this.#_==="nowhere")return;let _=(Q,Z)=>async U=>{let{hostname:W}=U.request,V=this.#_==="everywhere"||await o6(W,await X.config.region()),H=Z.commandName?.replace(/Command$/,"")??"",$=V?this.#X(Y,H,U.input):[];$.length>0&&await this.#V($);try{return await Q(U)}catch(j){throw QY(j.name)&&this.#P($),j}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};X.middlewareStack.addRelativeTo(_,J)}
#V(X){return new Promise((Y,_)=>{this.#H+=1;let J=X.map(({bucket:Z})=>Z).join(" "),Q=this.#U.get(J)??[];Q.push({number:this.#H,costs:X,leave:Y,end:_}),this.#U.set(J,Q),this.#M()})}
#j=()=>{let X=[...this.#U.values()].flat();this.#U.clear(),this.#M();for(let{end:Y}of X)Y(this.#Q?.reason)};
#E(X){if(this.#F(X)>0)return!1;for(let Y of X)this.#$(Y).take(Y.tokens);return!0}
#F(X){return Math.max(...X.map(Y=>this.#$(Y).millisecondsUntil(Y.tokens)))}
#$({bucket:X,burst:Y,perSecond:_}){let J=this.#Z.get(X);if(J!==void 0)return J;let Q={burst:Math.max(1,Y*this.#Y),perSecond:_*this.#Y},Z=new a6(Q,this.#J);return this.#Z.set(X,Z),Z}
#P(X){for(let Y of X)this.#$(Y).empty();this.#M()}
#M(){this.#W(),this.#W=()=>{};for(let Y=this.#N();Y!==void 0;Y=this.#N())Y.leave();if(this.#U.size===0){this.#Q?.removeEventListener("abort",this.#j);return}this.#Q?.addEventListener("abort",this.#j);let X=Math.min(...this.#L().map(({costs:Y})=>this.#F(Y)));this.#W=this.#J.after(X,()=>this.#M())}
#L(){return[...this.#U.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#N(){let X=this.#L().find(({costs:Y})=>this.#E(Y));for(let[Y,_]of this.#U)_[0]===X&&_.shift(),_.length===0&&this.#U.delete(Y);return X}},
b="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
$X="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
kX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
U0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
ZY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
hX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
s6="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
W0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
jX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
t6="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
n6="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
t="unpublished",
S=X=>({burst:X,perSecond:X}),
e6=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:_})=>Y+(_==="UPSERT"?2:1),0),
X7={
ecs:[
{operations:/^((Create|Delete|Update)Cluster|PutClusterCapacityProviders)$/,burst:20,perSecond:1,source:b},
{operations:/^(DescribeClusters|ListClusters)$/,burst:50,perSecond:20,source:b},
{operations:/^(Register|Deregister)TaskDefinition$/,burst:20,perSecond:1,source:b},
{operations:/^(DescribeTaskDefinition|ListTaskDefinitions|ListTaskDefinitionFamilies)$/,burst:50,perSecond:20,source:b},
{operations:/^DeleteTaskDefinitions$/,burst:5,perSecond:1,source:b},
{operations:/^((Create|Update|Delete)Service|StopServiceDeployment)$/,burst:50,perSecond:5,source:b},
{operations:/^(DescribeServices|ListServices)$/,burst:100,perSecond:20,source:b},
{operations:/^(Describe|List)ServiceDeployments$/,burst:50,perSecond:20,source:b},
{operations:/^DescribeServiceRevisions$/,burst:50,perSecond:20,source:b},
{operations:/^(RunTask|StopTask)$/,burst:100,perSecond:40,source:b},
{operations:/^(Describe|List)(Tasks|ContainerInstances)$/,burst:100,perSecond:20,source:b},
{operations:/^(Create|Update|Delete)CapacityProvider$/,burst:10,perSecond:1,source:b},
{operations:/^DescribeCapacityProviders$/,burst:50,perSecond:20,source:b},
{operations:/^(Tag|Untag)Resource$/,burst:20,perSecond:10,source:b},
{operations:/^ListTagsForResource$/,burst:50,perSecond:20,source:b}],
elbv2:[{operations:/^/,burst:40,perSecond:10,source:$X},{operations:/^Describe/,burst:40,perSecond:10,source:$X},{operations:/^(CreateLoadBalancer|SetSubnets)$/,burst:10,perSecond:.2,source:$X},{operations:/^(Register|Deregister)Targets$/,burst:20,perSecond:4,source:$X},{operations:/^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,burst:20,perSecond:3,source:$X}],
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:t},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:t}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...S(3),source:kX},{operations:/^DescribeAlarms$/,...S(9),source:kX},{operations:/^ListTagsForResource$/,...S(10),source:kX},{operations:/^(Tag|Untag)Resource$/,each:!0,...S(20),source:kX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...S(10),source:U0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...S(5),source:U0},{operations:/^GetLogEvents$/,...S(10),source:t}],
route53:[{operations:/^/,burst:50,perSecond:10,source:ZY},{operations:/^/,each:!0,burst:50,perSecond:10,source:ZY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:ZY,tokens:e6}],
tagging:[{operations:/^GetResources$/,...S(15),source:s6}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:t},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:t}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:t},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:t}],
ec2:[{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:hX},{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:hX},{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:hX},{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:hX}],
acm:[{operations:/^ListCertificates$/,...S(8),source:W0},{operations:/^DescribeCertificate$/,...S(10),source:W0}],
secretsManager:[{operations:/^GetSecretValue$/,...S(1e4),source:jX},{operations:/^DescribeSecret$/,...S(4e4),source:jX},{operations:/^(Create|Delete)Secret$/,each:!0,...S(50),source:jX},{operations:/^PutSecretValue$/,...S(50),source:jX},{operations:/^(Tag|Untag)Resource$/,each:!0,...S(50),source:jX}],
ssm:[{operations:/^GetParameter$/,...S(40),source:t6}],
sts:[{operations:/^/,...S(600),source:n6}]},
Y7=(X,Y,_)=>(X7[X]??[]).flatMap((J,Q)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Q}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(_)??1}]:[]),
V0=async(X,{region:Y,roleArn:_},{aws:J,env:Q,signal:Z,report:U},W)=>{let V=new r6(Y7,{...i6(Q),signal:Z}),H=new k6,$=c6(X,{region:Y,roleArn:_,calls:H,rates:V,env:Q,configuration:J});try{return await W($.clients)}finally{U({calls:H.counts()}),$.close()}},
vX=async(X,Y)=>{for(let _=500;await X();_=Math.min(_*2,5e3))await yX(_,void 0,{signal:Y})},
k=(X,Y)=>{let _=[];for(let J=0;J<X.length;J+=Y)_.push(X.slice(J,J+Y));return _},
A=async(X,Y)=>{let _=[],J;do{let Q=await X(J);_.push(Q),J=Y(Q)}while(J!==void 0);return _},
x=async(X,Y)=>{let _=Date.now()+Y.seconds*1e3;for(let J=500;;J=Math.min(J*2,5e3)){try{return await X()}catch(Q){if(!(Q instanceof p&&Y.passing(Q)&&Date.now()+J<_))throw Q}await yX(J,void 0,{signal:Y.signal})}},
h=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
H0=10,
a=async(X,Y,_)=>{let{send:J,DescribeServicesCommand:Q}=await X.ecs(),Z=await Promise.all(k(_,H0).map(U=>J(new Q({cluster:Y,services:U,include:["TAGS"]}))));return new Map(Z.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
_7=async(X,Y)=>{let{send:_,ListServicesCommand:J}=await X.ecs(),Q=[];return await A(async Z=>{let U=await _(new J({cluster:Y,maxResults:100,nextToken:Z})),W=(U.serviceArns??[]).map(H=>H.replace(/^.*\//,"")),V=a(X,Y,W);return V.catch(()=>{}),Q.push(V),U},Z=>Z.nextToken),(await Promise.all(Q)).flatMap(Z=>[...Z.values()])},
$0=/does not have an associated load balancer|unable to assume the (service linked )?role|still draining|verify that the ecs service role being passed/i,
J7=async(X,Y,_)=>{let{send:J,CreateServiceCommand:Q}=await X.ecs();try{return(await x(()=>J(new Q(Y)),{passing:Z=>$0.test(Z.message),seconds:60,signal:_})).service??{}}catch(Z){throw N(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new h(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
j0=async(X,Y,_)=>{let{send:J,UpdateServiceCommand:Q}=await X.ecs();try{return(await x(()=>J(new Q(Y)),{passing:Z=>$0.test(Z.message),seconds:60,signal:_})).service??{}}catch(Z){throw N(Z,"ServiceNotFound","ServiceNotActive")?new h(`service ${Y.service} was removed by another run`,{cause:Z}):Z}},
fX=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.ecs();try{await J(new Q({resourceArn:Y,tags:Object.entries(_).map(([Z,U])=>({key:Z,value:U}))}))}catch(Z){throw N(Z,"ResourceNotFound")||N(Z,"InvalidParameter")&&/cannot be found|inactive/i.test(Z.message)?new h(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:Z}):Z}},
UY=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.ecs();await J(new Q({resourceArn:Y,tagKeys:[..._]}))},
Q7=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.ecs(),Q=await _(new J({resourceArn:Y}));return JX(Q.tags)},
Z7=async(X,Y,_,J)=>{let{send:Q,DeleteServiceCommand:Z}=await X.ecs();try{await Q(new Z({cluster:Y,service:_,force:!0}))}catch(U){if(!N(U,"ServiceNotFound","ServiceNotActive"))throw U}await vX(async()=>(await a(X,Y,[_])).has(_),J)},
F0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
E0=()=>(X,Y,_,{after:J=[],references:Q=[]}={})=>({id:Y,kind:X,input:_,references:Q,after:[...new Set([...J,...Q.map(Z=>Z.operation)])]}),
M0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
P0=(X,Y,_,J)=>{if(r(Y,_))return[];if(wX(Y)||wX(_)){let[Z,U]=[wX(Y)?Y:{},wX(_)?_:{}];return[...new Set([...Object.keys(Z),...Object.keys(U)])].sort().flatMap(W=>P0(X+s(W),M0(Z,W),M0(U,W),J))}let Q=Z=>Z===void 0||Array.isArray(Z)&&Z.length===0;return Q(Y)&&Q(_)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},..._===void 0?{}:{to:_},...J?{secret:!0}:{}}]},
L0=(X,Y,_,J=new Set)=>X.flatMap(Q=>P0(s(Q),Y[Q],_[Q],J.has(Q))),
mX=async(X,Y)=>{let{send:_,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await _(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
U7={passing:X=>/iam ?instance ?profile|service-linked role|is not authorized to use launch template/i.test(X.message),seconds:90},
W7=async(X,Y,_)=>{let{send:J,CreateAutoScalingGroupCommand:Q}=await X.autoScaling();try{await x(()=>J(new Q(Y)),{...U7,signal:_})}catch(Z){throw N(Z,"AlreadyExists","AlreadyExistsFault")?new h(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await mX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
V7=async(X,Y)=>{let{send:_,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await _(new J(Y))},
H7=async(X,Y)=>{let{send:_,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await _(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Wait"}}))}catch(Q){if(!N(Q,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Q}},
N0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
$7=async(X,Y,_)=>{let{send:J,CreateOrUpdateTagsCommand:Q}=await X.autoScaling();await J(new Q({Tags:Object.entries(_).map(([Z,U])=>({...N0(Y,Z),Value:U,PropagateAtLaunch:!0}))}))},
j7=async(X,Y,_)=>{let{send:J,DeleteTagsCommand:Q}=await X.autoScaling();await J(new Q({Tags:_.map(Z=>N0(Y,Z))}))},
z0=async(X,Y)=>{let{send:_,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await _(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Q=>Q.StatusCode==="Failed").map(Q=>Q.StatusMessage??Q.Description??"")},
F7=async(X,Y,_)=>{let{send:J,DeleteAutoScalingGroupCommand:Q}=await X.autoScaling();await x(()=>J(new Q({AutoScalingGroupName:Y,ForceDelete:!0})),{passing:Z=>/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/.test(Z.awsCode),seconds:300,signal:_}),await vX(async()=>await mX(X,Y)!==void 0,_)},
pX=async(X,Y)=>{let{send:_,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await _(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Q=>Q.status!=="INACTIVE")},
E7=async(X,Y,_)=>{let{send:J,CreateCapacityProviderCommand:Q}=await X.ecs();try{await x(()=>J(new Q(Y)),{passing:Z=>/service.linked role/i.test(Z.message),seconds:60,signal:_})}catch(Z){throw N(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new h(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
M7=async(X,Y)=>{let{send:_,UpdateCapacityProviderCommand:J}=await X.ecs();await _(new J(Y))},
P7=async(X,Y,_)=>{let{send:J,PutClusterCapacityProvidersCommand:Q}=await X.ecs();await x(()=>J(new Q({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]})),{passing:Z=>/^(UpdateInProgress|ResourceInUse)/.test(Z.awsCode),seconds:120,signal:_})},
L7=async(X,Y,_)=>{let{send:J,DeleteCapacityProviderCommand:Q}=await X.ecs();await x(()=>J(new Q({capacityProvider:Y})),{passing:Z=>/in use|associated|UpdateInProgress/i.test(`${Z.awsCode} ${Z.message}`),seconds:120,signal:_}),await vX(async()=>await pX(X,Y)!==void 0,_)},
B0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
N7=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
z7=async(X,Y)=>{let{send:_,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await _(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Q){if(N(Q,"LoadBalancerNotFound"))return;throw Q}},
B7=async(X,Y)=>{let{send:_,DescribeListenersCommand:J}=await X.elbv2();try{return(await _(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Q){if(N(Q,"ListenerNotFound"))return;throw Q}},
I7=async(X,Y)=>{let{send:_,DescribeRulesCommand:J}=await X.elbv2();try{return(await A(Q=>_(new J({ListenerArn:Y,PageSize:400,...Q===void 0?{}:{Marker:Q}})),Q=>Q.NextMarker)).flatMap(Q=>Q.Rules??[]).filter(Q=>Q.IsDefault!==!0)}catch(Q){if(N(Q,"ListenerNotFound"))return;throw Q}},
K7=async(X,Y,_)=>{let[J,Q,Z]=await Promise.all([z7(X,B0(Y)),I7(X,Y),_??B7(X,Y)]);if(!(J===void 0||Q===void 0||Z===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:Z,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Q}},
ZX=async(X,Y)=>{let{send:_,DescribeTagsCommand:J}=await X.elbv2(),Q=async Z=>{try{return((await _(new J({ResourceArns:[...Z]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",JX(U.Tags)])}catch(U){if(!N(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return Z.length===1?[]:(await Promise.all(Z.map(W=>Q([W])))).flat()}};return new Map((await Promise.all(k(Y,20).map(Q))).flat())},
I0=async(X,Y,_)=>{let{send:J,AddTagsCommand:Q}=await X.elbv2();await J(new Q({ResourceArns:[Y],Tags:Object.entries(_).map(([Z,U])=>({Key:Z,Value:U}))}))},
K0=async(X,Y,_)=>{let{send:J,RemoveTagsCommand:Q}=await X.elbv2();await J(new Q({ResourceArns:[Y],TagKeys:[..._]}))},
q0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
q7=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:q0(Y.Name)})),
WY=async X=>{let{send:Y,ListHostedZonesCommand:_}=await X.route53();return(await A(J=>Y(new _({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>q7(J.HostedZones))},
R7=X=>{let Y=X.clusterArn??"",[,_="",,J="",Q=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:_,region:J,account:Q,tags:JX(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
FX=async(X,Y)=>{let{send:_,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(k(Y,100).map(Q=>_(new J({clusters:Q,include:["TAGS"]}))))).flatMap(Q=>Q.clusters??[]).filter(Q=>Q.status==="ACTIVE").map(R7)},
G7=X=>X.replace(/^.*\//,""),
D7=async X=>{let{send:Y,ListClustersCommand:_}=await X.ecs();return(await A(J=>Y(new _({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
O7=async(X,Y)=>{let{send:_,CreateClusterCommand:J}=await X.ecs();return(await _(new J(Y))).cluster?.clusterArn??""},
S7=async(X,Y,_)=>{let{send:J,UpdateClusterCommand:Q}=await X.ecs();await J(new Q({cluster:Y,settings:[{name:"containerInsights",value:_}]}))},
C7=async(X,Y,_)=>{let{send:J,DeleteClusterCommand:Q}=await X.ecs();try{await x(()=>J(new Q({cluster:Y})),{passing:Z=>/^(ClusterContainsContainerInstances|ClusterContainsTasks|ClusterContainsCapacityProvider|UpdateInProgress)/.test(Z.awsCode),seconds:300,signal:_})}catch(Z){if(!N(Z,"ClusterNotFound"))throw Z}},
A7=async(X,Y)=>{let{send:_,ListContainerInstancesCommand:J}=await X.ecs();return((await _(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
T7=async(X,Y)=>{let{send:_,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Q}=await X.ecs(),Z=await A(W=>_(new J({cluster:Y,nextToken:W})),W=>W.nextToken),U=await Promise.all(k(Z.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>_(new Q({cluster:Y,containerInstances:W}))));return new Set(U.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
gX=async(X,{signal:Y,everySeconds:_,deadline:J})=>{for(;;){Y.throwIfAborted();let Q=await X();if(Q!==void 0)return Q;let Z=J-Date.now();if(Z<=0)return;try{await yX(Math.min(_*1e3,Z),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
b7={create:"+",update:"~",remove:"-",deploy:">"},
uX=X=>typeof X=="string"?X:JSON.stringify(X),
w7=({pointer:X,from:Y,to:_,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":_===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${uX(_)}`:_===void 0?`${X}: ${uX(Y)} \u2192 removed`:`${X}: ${uX(Y)} \u2192 ${uX(_)}`,
lX=({action:X,resource:Y,name:_,reason:J})=>`${b7[X]} ${Y} ${_} (${J})`,
VY=X=>X.flatMap(Y=>[lX(Y),...Y.fields.map(_=>`    ${w7(_)}`)]),
HY=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([_,J])=>{let Q=X.filter(Z=>Z.action===_).length;return Q===0?[]:[`${Q} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
R0=({pointer:X,from:Y,to:_,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},..._===void 0?{}:{to:_}},
EX=(X,Y)=>{let _=Y.filter(Q=>X===Q.name||X.endsWith(`.${Q.name}`)),J=Math.max(0,..._.map(Q=>Q.name.length));return _.filter(Q=>Q.name.length===J)},
G0=(X,Y)=>{let[_,J]=EX(X,Y);if(_===void 0)throw O(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw O(`There are two public hosted zones named ${_.name} (${_.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return _},
MX=(X,Y)=>X.map(({resource:_,name:J,action:Q,reason:Z,fields:U,operations:W})=>({resource:_,name:J,action:Q,reason:Z,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:U.map(R0)})),
D0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
$Y=(X,Y,_)=>{let[J,...Q]=Y;if(J===void 0)return _;if(Array.isArray(X))return X.map((U,W)=>String(W)===J?$Y(U,Q,_):U);let Z=X;return{...Z,[J]:$Y(Z[J],Q,_)}},
x7=(X,Y)=>{let _=X.input;for(let{pointer:J,operation:Q}of X.references)_=$Y(_,J.split("/").slice(1),Y.get(Q)?.value??"");return{...X,input:_}},
y7=async(
X,
Y)=>{
let _=new Map,J=new Set(X),Q=new Set,Z=Y.concurrency??16,U,W=j=>{U??={cause:j}},V=j=>{J.delete(j);let F=(async()=>{try{let M=await Y.execute(x7(j,_));_.set(j.id,M),Y.done?.(j,M)}catch(M){W(M)}})().finally(()=>Q.delete(F));Q.add(F)},H=()=>(U===void 0&&Y.signal.aborted&&W(Y.signal.reason),U!==void 0),$;
for(;J.size>0&&!H();){let j=[...J].filter(M=>M.after.every(E=>_.has(E)));if(j.length>0&&$!==void 0&&(await $.catch(W),$=void 0,H()))break;let F=j.slice(0,Math.max(0,Z-Q.size));for(let M of F)V(M);if(F.length>0&&J.size>0){let{guard:M}=Y;$=M===void 0?void 0:(async()=>M())(),$?.catch(()=>{})}if(Q.size===0){W(new Error(`operations wait for each other: ${[...J].map(M=>M.id).join(", ")}`));break}await Promise.race(Q)}
if(await Promise.all(Q),U!==void 0)throw new D0(U.cause,new Set(_.keys()));
return _},
O0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
jY=async(X,Y)=>{let{changes:_,log:J,line:Q}=Y,Z=new Set,U=W=>W.operations.every(V=>Z.has(V.id));try{return await y7(X,{...Y,done:(W,V)=>{Z.add(W.id),Y.incomplete(Z),Y.done?.(W,V);let H=_.find($=>$.operations.some(j=>j.id===W.id));H!==void 0&&U(H)&&J.info(Q(H))}})}catch(W){throw W instanceof D0?(Y.incomplete(Z),(W.cause instanceof HX||Y.signal.aborted)&&(J.info(`done: ${O0(_.filter(U))}`),J.info(`not done: ${O0(_.filter(V=>!U(V)))}; the next run finishes it`)),W.cause):W}},
k7=5,
h7=({plan:X})=>new Set(X.changes.map(({resource:Y,name:_,action:J,fields:Q})=>JSON.stringify([Y,_,J,Q]))),
S0=X=>{
let{approvedPlan:Y,log:_}=X,J,Q=Z=>{if(Y===void 0)return;let U=h7(Z);if(!(J!==void 0&&[...U].every(W=>J?.has(W)))&&Z.plan.planId!==Y){for(let W of X.lines(Z))_.info(W);throw O(`The plan is ${Z.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=U};
return async()=>{for(let Z=1;;Z+=1){let U=await X.prepare();if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};if(Q(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};try{return{prepared:U,outputs:await X.apply(U)}}catch(W){if(!(W instanceof h))throw W;if(Z===k7)throw O(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");_.info(`${W.message}: reading again`)}}}},
v7=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
f7=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
m7=(X,{source:Y,text:_,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Q=X.pattern===void 0?[_]:X.pattern.exec(_);return Q===null?void 0:[...Q].map(Z=>Z??"")},
p7=(X,Y)=>Y===""?"":`${X}${Y}`,
g7=new Set([0,137,143]),
C0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
PX=(X,Y)=>{let _=X.containers??[],J=({name:U})=>Y?.containerDefinitions?.find(W=>W.name===U)?.essential!==!1,Q=_.filter(J),Z=U=>(U.reason??"")!==""&&!C0(U);return Q.find(Z)??Q.find(U=>U.exitCode!==void 0&&!g7.has(U.exitCode))??(Q.some(U=>U.exitCode!==void 0)?void 0:_.find(Z))??Q.find(U=>U.exitCode!==void 0)??Q[0]??_[0]},
LX=(X,Y,_)=>({source:X,text:v7(Y??""),raw:Y??"",..._===void 0?{}:{code:_}}),
dX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
u7=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
l7=(X,Y)=>{if(dX(X))return[];let _=PX(X,Y),{stopCode:J}=X,Q=J!==void 0&&u7.test(J);return[...Q?[LX("stop",X.stoppedReason,J)]:[],..._?.reason===void 0||C0(_)?[]:[LX("reason",_.reason)],..._?.exitCode===void 0||Q?[]:[LX("exit",String(_.exitCode),String(_.exitCode))],...(X.stoppedReason??"")===""?[]:[LX("task",X.stoppedReason)]]},
FY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let _=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return _<120?`${_} s`:`${Math.round(_/60)} min`},
d7=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
NX=X=>X===void 0?"":String(X),
c7=(
X,
Y,
_)=>{
let{taskDefinition:J,targetGroup:Q,gracePeriodSeconds:Z}=X,U=Y===void 0?void 0:PX(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find(j=>j.name===U)??W[0],H=V?.secrets??[],$=V?.logConfiguration?.options;
return{
container:U??V?.name??"",
image:V?.image??"",
memory:NX(V?.memory??V?.memoryReservation??J?.memory),
cpu:NX(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:$?.["awslogs-group"]??"",
secrets:d7(_)??(H.length===1?H[0]?.valueFrom??"":H.map(j=>j.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap(j=>j.hostPort||[]).join(", "),
lifetime:Y===void 0?"":FY(Y),
path:Q?.HealthCheckPath??"",
matcher:Q?.Matcher?.HttpCode??"",
timeout:NX(Q?.HealthCheckTimeoutSeconds),
containerPort:NX(V?.portMappings?.[0]?.containerPort),
targetGroup:Q?.TargetGroupName??"",
grace:Q===void 0?"":NX(Z)}},
A0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
a7=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
zX=(X,Y)=>{let _=X.containerDefinitions??[];return _.find(J=>J.name===Y.containerName)??_.find(J=>J.essential!==!1)},
i7=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
T0=X=>{let Y={...X};for(let _ of i7)delete Y[_];return Y},
b0=X=>Object.entries(X).sort(([Y],[_])=>Y<_?-1:1),
o7=(X,Y)=>{let _=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===_),{hostPort:Q,...Z}=J??{};return{...Z,containerPort:X.containerPort,protocol:_,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
r7=({cpuArchitecture:X},Y)=>{let _=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:_,cpuArchitecture:X}:_==="LINUX"?void 0:{operatingSystemFamily:_}},
w0=(
X,
Y)=>{
let{names:_,fargate:J,present:Q}=Y,
Z=Q===void 0?{family:_.family,containerDefinitions:[]}:T0(Q),
U=zX(Z,_),
W=Q?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
H=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
$={
...U,
name:U?.name??_.containerName,
essential:U?.essential??!0,
image:X.image,
...H,
portMappings:X.portMappings.map(F=>o7(F,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:b0(X.environment).map(([F,M])=>({name:F,value:M})),
secrets:b0(X.secrets).map(([F,M])=>({name:F,valueFrom:M})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":_.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":_.containerName}}},
j=(Z.containerDefinitions??[]).filter(F=>F!==U);
return{...Z,family:_.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):Z.cpu,memory:J?String(X.memory):Z.memory,runtimePlatform:r7(X,Z.runtimePlatform),containerDefinitions:[$,...j]}},
s7=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
cX=X=>Array.isArray(X)?X.map(cX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,_])=>[Y,cX(_)]).filter(([,Y])=>!s7(Y))),
EY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>!(_ in Y&&Y[_]===J))),
x0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
t7=(X,Y)=>({...EY(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(x0),secrets:[...X.secrets??[]].sort(x0),portMappings:(X.portMappings??[]).map(_=>EY(_,{protocol:"tcp",hostPort:Y?_.containerPort:0})),healthCheck:X.healthCheck&&EY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
MY=X=>{let{containerDefinitions:Y=[],..._}=T0(X),J=_.networkMode==="awsvpc"||_.networkMode==="host";return cX({..._,tags:void 0,requiresCompatibilities:[..._.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Q=>t7(Q,J))})},
aX=X=>QX(TX(MY(X)),32),
n7=(X,Y)=>{let _=aX(Y);return X.tags[P.digest]===_||aX(X.definition)===_},
e7=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
PY=(
X,
Y)=>{
let _=zX(X,Y)??{},J=X.networkMode??"bridge",Q=J==="awsvpc"||J==="host",Z=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=_;
return{
image:_.image,
cpu:Z?Number(X.cpu):_.cpu,
memory:Z?Number(X.memory):_.memory,
memoryReservation:_.memoryReservation,
networkMode:J,
portMappings:(_.portMappings??[]).map(W=>e7(W,Q)),
entryPoint:_.entryPoint??[],
command:_.command??[],
environment:Object.fromEntries((_.environment??[]).map(W=>[W.name??"",W.value??""])),
secrets:Object.fromEntries((_.secrets??[]).map(W=>[W.name??"",W.valueFrom??""])),
repositoryCredentials:_.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:_.repositoryCredentials.credentialsParameter},
healthCheck:U?.command===void 0?void 0:cX({...U}),
stopTimeout:_.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
i=async(X,Y)=>{let{send:_,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Q=await _(new J({taskDefinition:Y,include:["TAGS"]}));return Q.taskDefinition===void 0?void 0:{definition:Q.taskDefinition,tags:JX(Q.tags)}}catch(Q){if(N(Q,"Client")&&/unable to describe task definition/i.test(Q.message))return;throw Q}},
X8=async(X,Y,_)=>{let{send:J,RegisterTaskDefinitionCommand:Q}=await X.ecs();return(await x(()=>J(new Q(Y)),{passing:Z=>/too many concurrent attempts/i.test(Z.message),seconds:60,signal:_})).taskDefinition?.taskDefinitionArn??""},
Y8=async(X,Y)=>{let{send:_,ListTaskDefinitionsCommand:J}=await X.ecs(),Q=async W=>(await A(V=>_(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[Z,U]=await Promise.all([Q("ACTIVE"),Q("INACTIVE")]);return[...U,...Z].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
_8=async(X,Y)=>{let{send:_,ListTaskDefinitionsCommand:J}=await X.ecs();return(await A(Q=>_(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Q})),Q=>Q.nextToken)).flatMap(Q=>Q.taskDefinitionArns??[]).filter(Q=>Q.replace(/^.*\//,"").startsWith(`${Y}:`))},
J8=async(X,Y)=>{let{send:_,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await A(Q=>_(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Q})),Q=>Q.nextToken)).flatMap(Q=>Q.families??[])},
y0=async X=>{try{await X}catch(Y){throw N(Y,"Client","InvalidParameter")?new h(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
Q8=async(X,Y,_)=>{let{send:J,DeregisterTaskDefinitionCommand:Q,DeleteTaskDefinitionsCommand:Z}=await X.ecs();for(let{arn:U}of Y.filter(({active:W})=>W))_.throwIfAborted(),await y0(J(new Q({taskDefinition:U})));for(let U of k(Y,10))_.throwIfAborted(),await y0(J(new Z({taskDefinitions:U.map(({arn:W})=>W)})))},
z=E0(),
LY=({cluster:X,tenant:Y,service:_},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${QX(JSON.stringify(["v1",X,Y,_]),8)}-${J}`,
BX=X=>{let{cluster:Y,tenant:_,service:J}=X,Q=J==="web"?_:`${_}--${J}`,Z=`ecs-tenants/${Y}/${Q}`;return{family:`${Y}--${Q}`,serviceName:Q,containerName:J,logGroup:`/ecs-tenants/${Y}/${Q}`,resourceId:`service/${Y}/${Q}`,targetGroup:LY(X,"a"),policies:{scaleOut:`${Q}--scale-out`,scaleIn:`${Q}--scale-in`},alarms:{scaleOut:`${Z}/cpu-high`,scaleIn:`${Z}/cpu-low`}}},
Z8=(X,Y)=>{let[_="",J="web",...Q]=Y.split("--"),Z=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),U={cluster:X,tenant:_,service:J};return Q.length===0&&Z(_)&&Z(J)&&BX(U).serviceName===Y?U:void 0},
IX=({cluster:X,tenant:Y,service:_})=>({[P.cluster]:X,[P.tenant]:Y,[P.service]:_}),
u=(X,Y)=>X!==void 0&&Object.entries(IX(Y)).every(([_,J])=>X[_]===J),
d=({isNew:X})=>X?"new tenant":"missing: made again",
U8=new Set(["environment"]),
v=(X,Y,_)=>L0(X,Y,_,U8),
iX={from:1e4,to:39999},
W8=(X,Y)=>{let _=iX.to-iX.from+1,J=Number.parseInt(QX(X,8),16)%_;for(let Q=0;Q<_;Q+=1){let Z=iX.from+(J+Q)%_;if(!Y.has(Z))return Z}},
f=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
V8=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
oX=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(_=>_.TargetGroupArn??[])]),
k0=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
h0=X=>[{Type:"forward",TargetGroupArn:X}],
H8=({loadBalancer:X,settings:Y})=>{let _=new Set((X?.rules??[]).map(Q=>Number(Q.Priority))),J=W8(Y.hosts[0]??"",_);if(J===void 0)throw O("The listener has no free priority for another host.","Remove rules that are not needed.");return J},
$8=({found:X,settings:Y,loadBalancer:_})=>{let J=X.rule?.rule,Q=J===void 0?[]:f(J);for(let Z of Y.hosts.filter(U=>!Q.includes(U))){let U=_?.rules.find(W=>W.RuleArn!==J?.RuleArn&&Number(W.Priority)>=iX.from&&W.Conditions?.length===1&&f(W).includes(Z));if(U!==void 0)throw O(`Not ours: ${Z} has a listener rule of its own (priority ${U.Priority}).`,"Choose another host, or take it from that rule first.")}},
v0=100,
j8=({rules:X,arn:Y})=>{let _=new Set(X.flatMap(oX));if(_.size>=v0)throw O(`The load balancer is full: ${Y.replace(/^.*:loadbalancer\//,"")} has ${_.size} target groups, and takes ${v0}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
F8=X=>{
let{found:Y,settings:_,loadBalancer:J,names:Q}=X;
if(_.loadBalancer==="none"||J===void 0)return[];
$8(X);
let[Z=""]=_.hosts,U=Y.targetGroup?.description.TargetGroupArn,W=U===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return j8(J),[{resource:"listenerRule",name:Z,action:"create",reason:d(X),fields:v(["hosts"],{},_),operations:[z("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:H8(X),Conditions:k0(_.hosts),Actions:h0(U??""),Tags:Object.entries(X.tags).map(([F,M])=>({Key:F,Value:M}))},{references:W})]}];
let{rule:V}=Y.rule,H=f(V),$=U!==void 0&&r(oX(V).filter((F,M,E)=>E.indexOf(F)===M),[U]),j=r([...H].sort(),[..._.hosts].sort());
return j&&$?[]:[{resource:"listenerRule",name:Z,action:"update",reason:$?"":"not linked with the target group: put back",fields:[...j?[]:v(["hosts"],{hosts:H},_),...$?[]:[{pointer:"/targetGroup",to:Q.targetGroup}]],operations:[z("modifyRule","listenerRule",{RuleArn:V.RuleArn,...j?{}:{Conditions:k0(_.hosts)},...$?{}:{Actions:h0(U??"")}},{references:$?[]:W,after:H.map((F,M)=>`record.remove.${M}`)})]}]},
NY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
E8={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
f0=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:E8}),
M8=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
zY=X=>{let{found:Y,settings:_}=X;if(_.loadBalancer==="none")return{loadBalancers:[],references:[],tags:{}};let J=Y.targetGroup?.description.TargetGroupArn;return{loadBalancers:[{targetGroupArn:J??"",containerName:M8(X),containerPort:_.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[P.rule]:Y.rule.rule.RuleArn}}},
m0=(X,Y)=>({cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:{containerOverrides:[{name:X.container,command:[...X.command]}]},tags:Object.entries({...X.tags,...X.build===void 0?{}:{[P.build]:bX(X.build)}}).map(([_,J])=>({key:_,value:J})),...Y}),
p0=X=>{let Y=X.capacityProviderStrategy??[];return{...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
P8=X=>{let{identity:Y,service:_,serviceTags:J,definition:Q,command:Z,token:U,build:W}=X,V=(Q.containerDefinitions??[]).map($=>$.name??""),H=X.container??zX(Q,BX(Y))?.name??"";if(!V.includes(H))throw c([xX("/container",`is ${H}; revision ${Q.family}:${Q.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);return m0({cluster:Y.cluster,taskDefinition:_.taskDefinition??"",container:H,command:Z,token:U,startedBy:"ecs-tenants/run-task",tags:{...YY(J),...IX(Y)},build:W},p0(_))},
L8=(
X,
Y,
_)=>{
let{identity:J,found:Q,settings:Z,names:U,run:W,tags:V}=X,H=NY(Z),{platformVersion:$,placementConstraints:j,launchType:F}=Q.service===void 0?{}:p0(Q.service),M=Q.service===void 0?void 0:Q.taskDefinition?.definition;
return m0({cluster:J.cluster,taskDefinition:_??"",container:(M&&zX(M,U)?.name)??U.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},{...H===void 0?{}:{networkConfiguration:H},...$===void 0?{}:{platformVersion:$},...j===void 0?{}:{placementConstraints:j},...Z.capacityProviderStrategy!==void 0?{capacityProviderStrategy:Z.capacityProviderStrategy}:F===void 0?{}:{launchType:F}})},
g0=async(X,Y,_,J)=>{let{send:Q,ListTasksCommand:Z}=await X.ecs();return(await A(U=>Q(new Z({cluster:Y,serviceName:_,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
BY=async(X,Y,_)=>{let{send:J,DescribeTasksCommand:Q}=await X.ecs();return(await Promise.all(k(_,100).map(Z=>J(new Q({cluster:Y,tasks:Z}))))).flatMap(Z=>Z.tasks??[])},
N8=async(X,Y,_)=>{let{send:J,ListTasksCommand:Q,DescribeTasksCommand:Z}=await X.ecs(),{taskArns:U=[]}=await J(new Q({cluster:Y,serviceName:_,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new Z({cluster:Y,tasks:U}))).tasks??[]},
z8=async(X,Y,_)=>{let{send:J,RunTaskCommand:Q}=await X.ecs(),Z=await x(()=>J(new Q(Y)),{passing:W=>/unable to assume the (service linked )?role/i.test(W.message),seconds:60,signal:_}),[U]=Z.tasks??[];return U===void 0?{refusal:Z.failures?.[0]??{}}:{task:U}},
B8=async(X,Y,_,J)=>{let{send:Q,StopTaskCommand:Z}=await X.ecs();try{await Q(new Z({cluster:Y,task:_,reason:J}))}catch(U){if(!N(U,"InvalidParameter"))throw U}},
IY=" done",
u0=(X,Y)=>bX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,sY-IY.length).replace(/( |\bdone$)+$/,""),
l0=X=>`${X}${IY}`,
d0=X=>X!==void 0&&!X.endsWith(IY),
KY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
I8=X=>(X??"").replace(/^.*\//,""),
KX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
K8=(X,Y)=>{let _=PX(X,Y.taskDefinition),J=[_?.exitCode===void 0?void 0:`exit code ${_.exitCode}`,FY(X)===""?void 0:`after ${FY(X)}`].filter(W=>W!==void 0),Q=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,Z=_===void 0?"":`; container ${_.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=_?.reason===void 0?"":`: ${_.reason}`;return KX(`task ${I8(X.taskArn)}: ${Q}${Z}${U}`)},
c0=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
a0=X=>{let Y=new Set;return X.filter(({message:_})=>!Y.has(_)&&Y.add(_))},
q8=20,
R8=10,
qX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(_=>`  ${_}`)],
G8=X=>{
let{log:Y,targets:_,groups:J,events:Q,missing:Z}=X,U=X.tasks.filter(H=>!dX(H)),[W,...V]=U;
return[
...W===void 0?[]:[`first stopped ${K8(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...qX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:H})=>H)??[]),
...qX("unhealthy targets",_.slice(0,R8).map(c0)),
...J.flatMap(({name:H,desired:$,max:j,failedLaunches:F,notJoined:M})=>[`Auto Scaling group ${H}: ${$} of at most ${j} instances`,...qX("its launches failed, newest first",[...new Set(F)].slice(0,5)),...qX("its instances that are not registered in the cluster",M.slice(0,5))]),
...qX("events of this deployment, newest first",a0(Q).slice(0,q8).map(({at:H,message:$})=>`${H.toISOString().slice(11,19)} ${KX($)}`)),
...Z]},
i0=()=>import("./classify.mjs"),
o0={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await i0()).foresee(X),diagnose:async X=>(await i0()).diagnose(X),culpritOf:(X,Y)=>PX(X,Y)?.name,eventText:KX,lines:G8},
D8=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let _="by"in X?X.by:void 0;return _==="request"?"somebody":_},
O8=X=>{let{verdict:Y,deploymentId:_,service:J}=X,Q=D8(X);return{id:_,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Q===void 0?{}:{endedBy:Q},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(Z=>Z.id===_)?.failedTasks??0}},
n={raw:1024,targets:10,events:20,logLine:500},
r0=(
{evidence:X,diagnosis:Y})=>{
let{class:_,sentence:J,hint:Q,doc:Z,raw:U}=Y,W=X.tasks.find($=>!dX($)),V=W===void 0?void 0:PX(W,X.taskDefinition),H=($,j)=>j===void 0?{}:{[$]:j};
return{class:_,sentence:J,hint:Q,...H("doc",Z),...H("raw",U?.slice(0,n.raw)),...W===void 0?{}:{task:{taskArn:W.taskArn??"",...H("stopCode",W.stopCode),...H("stoppedReason",W.stoppedReason?.slice(0,n.raw)),...H("container",V?.name),...H("exitCode",V?.exitCode),...H("reason",V?.reason?.slice(0,n.raw))}},log:(X.log?.lines??[]).map(({text:$})=>$.slice(0,n.logLine)),targets:X.targets.slice(0,n.targets).map(c0),events:a0(X.events).slice(0,n.events).map(({message:$})=>KX($).slice(0,n.raw))}},
S8={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
C8=(
{verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?S8[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
rX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${KX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
sX=(X,Y="")=>{let{hint:_="",doc:J}=X?.diagnosis??{};return[_,Y,J===void 0?"":`See ${J}`].filter(Q=>Q!=="").join(" ")},
A8=(X,Y)=>{let{failure:_,verdict:J}=X,Q=_!==void 0&&_.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:T.rolloutFailed,result:{message:`${C8(X)}${_===void 0?"":` Cause: ${rX(_)}`}${Q}${Y===void 0?"":` ${Y}`}`,hint:sX(_,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
s0=(X,Y)=>{let _=X.tags?.find(J=>J.key===P.run)?.value;return _===void 0||_.startsWith(Y)?void 0:KY(_)},
T8=({failure:X},Y)=>{let _=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:T.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${_?` So far: ${rX(X)}`:""}`,hint:sX(_?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
b8=(
X,
{lease:Y,timeoutMinutes:_,undone:J})=>{let{verdict:Q,service:Z,failure:U}=X,W=U===void 0?{}:{failure:r0(U)};switch(Q.verdict){case"superseded":{let V=s0(Z,Y);return{code:T.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Q.reason===void 0?"":`: ${Q.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:H}=T8(X,_);return{code:V,result:{...H,...W}}}default:{let{code:V,result:H}=A8(X,J);return{code:V,result:{...H,...W}}}}},
t0=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
w8=async(X,Y,_,J)=>{let{send:Q,GetLogEventsCommand:Z}=await X.logs(),U=[],W=J;for(;;)try{let V=await Q(new Z({logGroupName:Y,logStreamName:_,startFromHead:!0,nextToken:W}));if(U.push(...(V.events??[]).map(t0)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:U,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(N(V,"ResourceNotFound"))return{lines:U,next:W};throw V}},
x8=async(X,Y,_,J)=>{let{send:Q,GetLogEventsCommand:Z}=await X.logs();try{return((await Q(new Z({logGroupName:Y,logStreamName:_,limit:J,startFromHead:!1}))).events??[]).map(t0)}catch(U){if(N(U,"ResourceNotFound"))return[];throw U}},
y8=2e3,
k8=50,
RX=X=>X.replace(/^.*\//,""),
h8=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(_=>{let J=Y?.containerOverrides?.find(({name:Q})=>Q===_.name);return J?.command===void 0?_:{..._,command:J.command}})}),
v8=class{
tail=[];
group;
stream;
#X;
#Y;
#_;
#Q;
constructor(X,Y,_,J,Q){let{logDriver:Z,options:U}=_.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=U?.["awslogs-stream-prefix"];this.#X=X,this.#Y=Y,this.group=Z==="awslogs"&&W!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${RX(Q)}`,this.group===void 0?Y.info(`the log of container ${J} is not in CloudWatch Logs: not shown`):Y.info(`log: ${this.group}, ${this.stream}`)}
tailOf(X){let{group:Y,stream:_,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:_,container:X,lines:J}}
async look(){if(!(this.group===void 0||this.#Q!==void 0))try{let{lines:X,next:Y}=await w8(this.#X,this.group,this.stream,this.#_);this.#_=Y;for(let _ of X)this.#Y.info(`| ${_.text}`),this.tail.push(_);this.tail.splice(0,this.tail.length-k8)}catch(X){if(!(X instanceof p))throw X;this.#Q=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
f8=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
m8=async({clients:X,input:Y,log:_},J)=>{try{await B8(X,Y.cluster??"",J,"the run that started it was interrupted"),_.info(`task ${RX(J)} was told to stop (StopTask)`)}catch(Q){_.warn(`task ${RX(J)} could not be stopped and goes on: ${Q.message}`)}},
n0=async X=>{
let{clients:Y,input:_,explain:J,log:Q,signal:Z,deadline:U}=X,{cluster:W="",taskDefinition:V=""}=_,[H,$]=await Promise.all([z8(Y,_,Z),i(Y,V)]),j=h8($?.definition,_);
if("refusal"in H)return{end:"not-run",failure:await J(f8(H.refusal),j,void 0)};
let F=H.task.taskArn??"",M=_.overrides?.containerOverrides?.[0]?.name??"";
Q.info(`task ${RX(F)} was started`);
let E=new v8(Y,Q,j,M,F),L=H.task,B=async()=>{let[[G]]=await Promise.all([BY(Y,W,[F]),E.look()]);return L=G??L,Q.waiting(`task ${RX(F)} is ${L.lastStatus??"unknown"}`),L.lastStatus==="STOPPED"?L:void 0},I;
try{I=await gX(B,{signal:Z,everySeconds:2,deadline:U}),I!==void 0&&await yX(y8,void 0,{signal:Z})}catch(G){throw Z.aborted&&L.lastStatus!=="STOPPED"&&await m8(X,F),Z.throwIfAborted(),G}
if(await E.look(),I===void 0)return{end:"timed-out",taskArn:F,lastStatus:L.lastStatus??"unknown"};
let D=I.startedAt!==void 0?I.containers?.find(G=>G.name===M)?.exitCode:void 0;
if(D===0)return{end:"exited",taskArn:F,exitCode:D};
let q=await J(I,j,E.tailOf(M));
return D===void 0?{end:"not-run",taskArn:F,failure:q}:{end:"exited",taskArn:F,exitCode:D,failure:q}},
e0=async(X,Y,_)=>{let J={...A0,tasks:[X],taskDefinition:Y,log:_};return{evidence:J,diagnosis:await o0.diagnose(J)}},
p8=X=>{let{exitCode:Y,failure:_}=X,J=`The command ended with exit code ${Y}.`;return _===void 0?{message:J}:_.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${rX(_)}`,hint:sX(_)}},
g8=(X,Y)=>{switch(X.end){case"exited":return p8(X);case"not-run":return{message:`The command did not run. Cause: ${rX(X.failure)}`,hint:sX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
X4=(X,Y)=>{let _={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:r0(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:T.done,result:_}:{code:X.end==="timed-out"?T.timedOut:T.rolloutFailed,result:{..._,...g8(X,Y)}}},
u8=async(X,{zoneId:Y,name:_})=>{let{send:J,ListResourceRecordSetsCommand:Q}=await X.route53();return((await J(new Q({HostedZoneId:Y,StartRecordName:_,MaxItems:20}))).ResourceRecordSets??[]).filter(Z=>q0(Z.Name)===_).map(Z=>({...Z,Name:_}))},
l8=async(X,Y,_)=>{let{send:J,ChangeResourceRecordSetsCommand:Q}=await X.route53();try{return((await J(new Q({HostedZoneId:Y,ChangeBatch:{Changes:_}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(Z){throw N(Z,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(Z.message)?new h("a DNS record was changed by another run",{cause:Z}):Z}},
d8=async(X,Y)=>{let{send:_,GetChangeCommand:J}=await X.route53();return(await _(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
Y4=async(X,Y)=>{let{send:_,DescribeTargetGroupsCommand:J}=await X.elbv2(),Q=async Z=>{try{return(await _(new J({TargetGroupArns:[...Z]}))).TargetGroups??[]}catch(U){if(!N(U,"TargetGroupNotFound"))throw U;return Z.length===1?[]:(await Promise.all(Z.map(W=>Q([W])))).flat()}};return(await Promise.all(k(Y,20).map(Q))).flat()},
_4=async(X,Y)=>{let{send:_,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await _(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Q){if(N(Q,"TargetGroupNotFound"))return;throw Q}},
c8=async X=>{let{send:Y,DescribeTargetGroupsCommand:_}=await X.elbv2();return(await A(J=>Y(new _({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
J4=async(X,Y)=>{let{send:_,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Q=await _(new J({TargetGroupArn:Y}));return Object.fromEntries((Q.Attributes??[]).map(Z=>[Z.Key??"",Z.Value??""]))}catch(Q){if(N(Q,"TargetGroupNotFound"))return{};throw Q}},
a8=async(X,Y)=>{let{send:_,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await _(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Q){throw N(Q,"DuplicateTargetGroupName")?new h(`target group ${Y.Name} was created by another run`,{cause:Q}):Q}},
i8=async(X,Y)=>{let{send:_,ModifyTargetGroupCommand:J}=await X.elbv2();await _(new J(Y))},
o8=async(X,Y,_)=>{let{send:J,ModifyTargetGroupAttributesCommand:Q}=await X.elbv2();await J(new Q({TargetGroupArn:Y,Attributes:Object.entries(_).map(([Z,U])=>({Key:Z,Value:U}))}))},
r8=async(X,Y,_)=>{let{send:J,DeleteTargetGroupCommand:Q}=await X.elbv2();try{await x(()=>J(new Q({TargetGroupArn:Y})),{passing:Z=>Z.awsCode.startsWith("ResourceInUse"),seconds:60,signal:_})}catch(Z){if(!N(Z,"TargetGroupNotFound"))throw Z}},
GX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
s8=async(X,Y)=>{let{send:_,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(k(Y,50).map(Q=>_(new J({...GX,ResourceIds:Q}))))).flatMap(Q=>Q.ScalableTargets??[])},
t8=async X=>{let{send:Y,DescribeScalableTargetsCommand:_}=await X.applicationAutoScaling();return(await A(J=>Y(new _({ServiceNamespace:GX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
n8=async(X,Y)=>{let{send:_,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Q,...Z]=Y,U=Q!==void 0&&Z.length===0?{...GX,ResourceId:Q}:{ServiceNamespace:GX.ServiceNamespace},W=await A(H=>_(new J({...U,NextToken:H})),H=>H.NextToken),V=new Set(Y);return W.flatMap(H=>H.ScalingPolicies??[]).filter(H=>V.has(H.ResourceId??""))},
Q4={passing:X=>X.awsCode.startsWith("ConcurrentUpdate"),seconds:60},
Z4=async(X,Y,_)=>{let{send:J,RegisterScalableTargetCommand:Q}=await X.applicationAutoScaling();await x(()=>J(new Q(Y)),{...Q4,signal:_})},
e8=async(X,Y)=>{let{send:_,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await _(new J({...GX,ResourceId:Y}))}catch(Q){if(!N(Q,"ObjectNotFound"))throw Q}},
X9=async(X,Y,_)=>{let{send:J,PutScalingPolicyCommand:Q}=await X.applicationAutoScaling();return(await x(()=>J(new Q(Y)),{passing:Z=>Q4.passing(Z)||/^ObjectNotFound/.test(Z.awsCode),seconds:30,signal:_})).PolicyARN??""},
U4=async(X,Y)=>{let{send:_,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(k(Y,100).map(Q=>_(new J({AlarmNames:Q,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Q=>Q.MetricAlarms??[])},
Y9=async(X,Y)=>{let{send:_,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await A(Q=>_(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Q})),Q=>Q.NextToken)).flatMap(Q=>Q.MetricAlarms??[])},
_9=async(X,Y)=>{let{send:_,PutMetricAlarmCommand:J}=await X.cloudwatch();await _(new J(Y))},
J9=async(X,Y)=>{let{send:_,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(k(Y,100).map(Q=>_(new J({AlarmNames:Q}))))},
Q9=X=>{let[Y="",..._]=X,J=Y.length;for(let Q of _)for(;!Q.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
W4=async(X,Y)=>{let{send:_,DescribeLogGroupsCommand:J}=await X.logs(),Q=new Set(Y),Z=Q9(Y),U=Y.length===1;return(await A(W=>_(new J({logGroupNamePrefix:Z,limit:U?1:50,nextToken:W})),W=>U?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Q.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
Z9=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.logs();return(await _(new J({resourceArn:Y}))).tags??{}},
U9=async(X,Y,_)=>{let{send:J,CreateLogGroupCommand:Q}=await X.logs();try{await J(new Q({logGroupName:Y,tags:_}))}catch(Z){throw N(Z,"ResourceAlreadyExists")?new h(`log group ${Y} was created by another run`,{cause:Z}):Z}},
W9=async(X,Y,_)=>{let{send:J,PutRetentionPolicyCommand:Q}=await X.logs();await J(new Q({logGroupName:Y,retentionInDays:_}))},
V9=async(X,Y)=>{let{send:_,DeleteLogGroupCommand:J}=await X.logs();try{await _(new J({logGroupName:Y}))}catch(Q){if(!N(Q,"ResourceNotFound"))throw Q}},
m=X=>(X.catch(()=>{}),X),
H9=async(X,Y,_)=>{let J=_?.loadBalancers?.[0]?.targetGroupArn,Q=J===void 0?_4(X,Y.targetGroup):Y4(X,[J]).then(([V])=>V),Z=J===void 0?Q.then(V=>V?.TargetGroupArn===void 0?{}:J4(X,V.TargetGroupArn)):J4(X,J),[U,W]=await Promise.all([Q,Z]);return{description:U,attributes:W}},
$9=async(
X,
Y,
_,
J,
Q,
Z)=>{
if(!_.balanced(Z,Q))return{targetGroup:void 0,rule:void 0,records:[]};
let U=Z[_.ruleTag],
W=Q?.loadBalancers?.[0]?.targetGroupArn,
V=[W,U].filter(R=>R!==void 0),
H=m(ZX(X,V)),
$=m(H9(X,Y,Q)),
j=m((async()=>{let R=await J.cluster,w=U===void 0?_.listener(R).arn:N7(U);if(w===void 0)return;let XX=await J.loadBalancer(w),K=W??(await $).description?.TargetGroupArn;return _.findRule(XX?.rules??[],{ruleArn:U,targetGroupArn:K,cluster:R,serviceTags:Z})})()),
F=async R=>(await Promise.all(R.map(w=>u8(X,w)))).flat(),
M=m((async()=>{let[R,w]=await Promise.all([J.cluster,J.zones()]),XX=_.recordNames(R,Z,void 0,w),K=m(F(XX)),g=new Set(XX.map(({name:VX})=>VX)),[YX,_X]=await Promise.all([K,j.then(VX=>F(_.recordNames(R,Z,VX,w).filter(({name:XY})=>!g.has(XY))))]);return[...YX,..._X]})()),
[{description:E,attributes:L},B,I,D]=await Promise.all([$,j,M,H]),
q=[E?.TargetGroupArn,B?.RuleArn].filter(R=>R!==void 0&&!D.has(R)),
G=q.length===0?new Map:await ZX(X,q),
C=R=>D.get(R??"")??G.get(R??"")??{};
return{targetGroup:E===void 0?void 0:{description:E,attributes:L,tags:C(E.TargetGroupArn)},rule:B===void 0?void 0:{rule:B,tags:C(B.RuleArn)},records:I}},
j9=async(X,Y,_)=>Y===void 0||_!==void 0?Y:{...Y,tags:await Z9(X,Y.arn)},
qY=async(
X,
Y,
_,
J,
Q,
Z={services:void 0,zones:void 0})=>{
let U=J.map(K=>K.serviceName),
W=J.map(K=>K.resourceId),
V=Z.services??m(a(X,Y,U)),
H=new Map,
{zones:$}=Z,
j={cluster:_,loadBalancer:K=>{let g=H.get(K)??m(_.then(YX=>{let _X=Q.listener(YX);return K7(X,K,_X.arn===K?_X.scheme:void 0)}));return H.set(K,g),g},zones:()=>($??=m(WY(X)),$)},
F=Promise.race([X.firstCall,V]),
M=m(F.then(()=>j.zones())),
E=m(F.then(()=>Promise.race([X.route53(),V]))),
L=K=>m(E.then(K)),
B=L(()=>s8(X,W)),
I=L(()=>n8(X,W)),
D=L(()=>U4(X,J.flatMap(K=>K.alarms))),
q=L(()=>W4(X,J.map(K=>K.logGroup)));
L(()=>X.elbv2());
let G=async K=>{let g=(await V).get(K.serviceName),YX=JX(g?.tags),[_X,VX,XY,$6,j6,F6]=await Promise.all([i(X,g?.taskDefinition??K.family),$9(X,K,Q,j,g,YX),q.then(o=>j9(X,o.find(E6=>E6.name===K.logGroup),g)),B,I,D]);return{service:g,serviceTags:YX,taskDefinition:_X,...VX,scalableTarget:$6.find(o=>o.ResourceId===K.resourceId),policies:j6.filter(o=>o.ResourceId===K.resourceId),alarms:F6.filter(o=>K.alarms.includes(o.AlarmName??"")),logGroup:XY}},
[C,R]=await Promise.all([_,Promise.all(J.map(async K=>[K.key,await G(K)])),M,V]),
[w]=H.keys(),
XX=w===void 0?void 0:await H.get(w);
return{cluster:C,loadBalancer:XX,zones:await j.zones(),tenants:new Map(R)}},
RY=(X,Y)=>({key:`${X.tenant}/${X.service}`,serviceName:Y.serviceName,family:Y.family,targetGroup:Y.targetGroup,logGroup:Y.logGroup,resourceId:Y.resourceId,alarms:[Y.alarms.scaleOut,Y.alarms.scaleIn]}),
V4=(X,Y)=>({...RY(X,Y),targetGroups:[LY(X,"a"),LY(X,"b")],owner:IX(X)}),
H4=(X,Y,_)=>{let J=tY(X).hosts??[],Q=(_[P.hosts]??"").split(" ").filter(V=>V!==""),Z=Y.tags[l.domain],U=X.reset?.includes("/hosts")===!0||X.complete===!0,W=Z!==void 0&&J.length===0&&(Q.length===0||U)?[`${X.name}.${Z}`]:[];return[...new Set([...J,...Q,...W])]},
$4=X=>{let Y=X.tags[l.scheme];return{arn:X.tags[l.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
j4={balanced:X=>X[P.loadBalancer]!=="none",listener:$4,ruleTag:P.rule,recordNames:(X,Y,_,J)=>{let Q=(Y[P.hosts]??"").split(" ").filter(Z=>Z!=="");return[...new Set([...Q,..._===void 0?[]:f(_)])].flatMap(Z=>{let[U,W]=EX(Z,J);return U===void 0||W!==void 0?[]:[{zoneId:U.id,name:Z}]})},findRule:(X,{ruleArn:Y,targetGroupArn:_})=>X.find(J=>J.RuleArn===Y)??X.find(J=>_!==void 0&&oX(J).includes(_))},
F4=X=>{
let Y=tY(X);
return{
balanced:(_,J)=>Y.loadBalancer!==void 0?Y.loadBalancer==="shared"||J?.loadBalancers?.[0]!==void 0:_[P.loadBalancer]!=="none",
listener:$4,
ruleTag:P.rule,
recordNames:(_,J,Q,Z)=>{let U=new Set([...H4(X,_,J),...Q===void 0?[]:f(Q)]),W=(Y.dns??J[P.dns])==="wildcard",V=[...U].flatMap(H=>W?[H,H.replace(/^[^.]+/,"*")]:[H]);return[...new Set(V)].flatMap(H=>{let[$,j]=EX(H.replace(/^\*\./,""),Z);return $===void 0||j!==void 0?[]:[{zoneId:$.id,name:H}]})},
findRule:(_,{ruleArn:J,targetGroupArn:Q,cluster:Z,serviceTags:U})=>{let W=new Set(H4(X,Z,U)),V=H=>f(H).some($=>W.has($));return _.find(H=>H.RuleArn===J)??_.find(H=>Q!==void 0&&oX(H).includes(Q))??_.find(H=>V8(H)&&V(H))}}},
GY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
DX=(X,Y)=>X.SetIdentifier===void 0&&GY(X.AliasTarget?.DNSName)===GY(Y.dnsName),
F9=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):GY(X.AliasTarget.DNSName),
E9=(X,Y,_)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:_.canonicalHostedZoneId,DNSName:_.dnsName,EvaluateTargetHealth:!1}}),
E4=X=>X.dualStack?["A","AAAA"]:["A"],
M9=(
X,
Y,
_)=>{
let J=Y.found.records.filter(U=>U.Name===X),Q=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!DX(U,_)),[Z]=Q;
if(Z!==void 0&&(!Y.run.adopt||Z.SetIdentifier!==void 0))throw O(`The ${Z.Type} record of ${X} points elsewhere: ${F9(Z)}.`,Z.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Q.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...E4(_).filter(U=>!J.some(W=>W.Type===U&&DX(W,_))).map(U=>({Action:"CREATE",ResourceRecordSet:E9(X,U,_)}))]},
P9=(X,Y)=>{for(let _ of X.settings.hosts){let J=_.replace(/^[^.]+/,"*"),Q=X.found.records.filter(U=>U.Name===J&&DX(U,Y)).map(U=>U.Type),Z=E4(Y).filter(U=>!Q.includes(U));if(Z.length>0)throw O(`dns is wildcard, but ${J} has no alias ${Z.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${_}, or say dns: record.`)}},
M4=(X,Y,_)=>{let J=new Map;for(let Q of X){let Z=_(Q);if(Z.length===0)continue;let{id:U}=G0(Q,Y.zones);J.set(U,[...J.get(U)??[],...Z])}return J},
P4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
L9=(X,Y)=>{let{found:_,settings:J,present:Q}=X,Z=_.rule===void 0||Q.dns!=="record"?[]:f(_.rule.rule),U=J.dns==="record"?J.hosts:[],W=Z.filter(V=>!U.includes(V));return[...M4(W,X,V=>_.records.filter(H=>H.Name===V&&DX(H,Y)).map(H=>({Action:"DELETE",ResourceRecordSet:H})))].map(([V,H],$)=>({resource:"record",name:P4(H),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[z("changeRecords",`record.remove.${$}`,{zoneId:V,changes:H})]}))},
N9=X=>{
let{settings:Y,loadBalancer:_}=X;
if(Y.loadBalancer==="none"||_===void 0)return[];
Y.dns==="wildcard"&&P9(X,_);
let J=Y.dns==="record"?Y.hosts:[];
for(let Z of J)G0(Z,X.zones);
let Q=M4(J,X,Z=>M9(Z,X,_));
return[...L9(X,_),...[...Q].map(([Z,U],W)=>({resource:"record",name:P4(U),action:"create",reason:d(X),fields:U.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:_.dnsName})),operations:[z("changeRecords",`record.${W}`,{zoneId:Z,changes:U},{after:["listenerRule"]})]}))]},
tX=(X,Y)=>{let _=X[P.halted];return _===void 0||Y!==0||!/^\d+$/.test(_)?void 0:Number(_)},
z9=({service:X,serviceTags:Y},{scaling:_,desiredCount:J,minCount:Q},{resourceId:Z})=>X===void 0||tX(Y,X.desiredCount)!==void 0?{resourceId:_?Z:void 0,marks:{[P.halted]:String(J??Q)}}:void 0,
DY=X=>X!==null&&typeof X=="object",
OY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((_,J)=>OY(`${X}/${J}`,_)):DY(Y)?Object.fromEntries(Object.entries(Y).map(([_,J])=>[_,OY(X+s(_),J)])):Y,
L4=(X,Y,_)=>r(Y,_)?[]:_===void 0||!DY(Y)||!DY(_)?[[X,OY(X,Y)]]:Object.entries(Y).flatMap(([J,Q])=>L4(X+s(J),Q,Object.hasOwn(_,J)?_[J]:void 0)),
N4=(X,Y,_,J)=>{let Q=X.taskDefinition?.definition;if(Q===void 0||X.service===void 0)return{};let Z={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=w0(Z,{names:_,region:J.region,fargate:_Y(Y,J),present:void 0});return Object.fromEntries(L4("",MY(Q),MY(U)))},
SY=["logRetentionInDays"],
B9=X=>{
let{names:Y,found:_,settings:J,present:Q}=X,Z=J.logRetentionInDays,U=V=>z("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:Z},{after:V});
if(_.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:d(X),fields:v(SY,{},J),operations:[z("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let W=v(SY,Q,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[U([])]}]},
I9=X=>({logRetentionInDays:X.retentionInDays}),
UX=["scaleOut","scaleIn"],
z4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
K9=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
q9=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
B4=({found:X,names:Y},_)=>X.policies.find(J=>J.PolicyName===Y.policies[_]),
R9=(
X,
Y)=>{
let{names:_,settings:J,present:Q}=X,Z=B4(X,Y),{cooldown:U,stepAdjustments:W}=J[Y],V=$=>{let{cooldown:j,stepAdjustments:F}=$[Y]??{};return{[Y]:{cooldown:j,stepAdjustments:F}}},H=v([Y],Z===void 0?{}:V(Q),V(J));
return Z!==void 0&&H.length===0?[]:[{resource:"scalingPolicy",name:_.policies[Y],action:Z===void 0?"create":"update",reason:Z===void 0?d(X):"",fields:H,operations:[z("putScalingPolicy",`policy.${Y}`,{...z4,ResourceId:_.resourceId,PolicyName:_.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:K9(W)}},{after:["scalableTarget"]})]}]},
I4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
K4=({found:X,names:Y},_)=>X.alarms.find(J=>J.AlarmName===Y.alarms[_]),
q4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
G9=(X,Y)=>{let{names:_,settings:J}=X,{threshold:Q,period:Z,evaluationPeriods:U}=J[Y];return{AlarmName:_.alarms[Y],AlarmDescription:`${I4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:q4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:I4[Y].comparison,Threshold:Q,Period:Z,EvaluationPeriods:U,TreatMissingData:"missing"}},
D9=(
X,
Y)=>{
let{names:_,settings:J,present:Q}=X,
Z=K4(X,Y),
U=B4(X,Y)?.PolicyARN,
W=E=>{let{threshold:L,period:B,evaluationPeriods:I}=E[Y]??{};return{[Y]:{threshold:L,period:B,evaluationPeriods:I}}},
V=v([Y],Z===void 0?{}:W(Q),W(J)),
H=G9(X,Y),
$=Z?.AlarmActions??[],
j=U!==void 0&&$.includes(U)&&Z?.ActionsEnabled!==!1,
F=Z!==void 0&&Z.MetricName===H.MetricName&&Z.Namespace===H.Namespace&&Z.ComparisonOperator===H.ComparisonOperator&&r([...Z.Dimensions??[]].map(E=>`${E.Name}=${E.Value}`).sort(),q4(X).map(E=>`${E.Name}=${E.Value}`).sort());
if(Z!==void 0&&j&&F&&V.length===0)return[];
let M=$.filter(E=>E!==U&&!E.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:_.alarms[Y],
action:Z===void 0?"create":"update",
reason:Z===void 0?d(X):j&&F?"":"not linked with its policy: put back",
fields:[...V,...j||Z===void 0?[]:[{pointer:"/alarmActions",to:_.policies[Y]}]],
operations:[z("putMetricAlarm",`alarm.${Y}`,{...H,ActionsEnabled:!0,AlarmActions:[U??"",...M],...Z?.OKActions===void 0?{}:{OKActions:Z.OKActions},...Z?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:Z.InsufficientDataActions},...Z===void 0?{Tags:Object.entries(X.tags).map(([E,L])=>({Key:E,Value:L}))}:{}},U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
O9=({desiredCount:X,minCount:Y,suspended:_})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],..._?["suspended"]:[]].join(" "),
CY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[P.state]??"");if(Y===null)return;let[,_,J,Q]=Y;return{desiredCount:Number(_),minCount:J===void 0?void 0:Number(J),suspended:Q!==void 0}},
R4=({service:X,serviceTags:Y})=>CY(Y)!==void 0&&X?.desiredCount===0,
G4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
S9=X=>G4.every(Y=>X?.SuspendedState?.[Y]===!0),
D4=X=>Object.fromEntries(G4.map(Y=>[Y,X])),
C9=(X,{minCount:Y,maxCount:_})=>Math.min(Math.max(X,Y),_),
AY=(
X,
Y,
_)=>{
let J=X.of==="scaling"?X:void 0,Q=CY(Y.serviceTags),Z=R4(Y),U=Y.service?.desiredCount??0,W=J?.suspended??Q?.suspended??S9(Y.scalableTarget);
if(J?.state===void 0?Z:J.state==="stopped"){let $=Z?Q?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:O9({desiredCount:_.scaling?$:_.desiredCount??$,minCount:_.scaling?_.minCount:void 0,suspended:_.scaling&&W})}}
let V=X.of==="settings"&&tX(Y.serviceTags,Y.service?.desiredCount)!==void 0,H=Z&&Q!==void 0?C9(Q.desiredCount,_):void 0;
return{stopped:!1,suspended:V?!1:Q===void 0&&J?.suspended===void 0?void 0:W,desiredCount:_.scaling?J?.desiredCount??H:Z?_.desiredCount:void 0,tag:void 0}},
A9=({service:X,serviceTags:Y},{tag:_})=>{let J=Y[P.state];if(_===J)return{fields:[],operations:[]};let Q=X?.serviceArn??"",Z=U=>U??"running";return{fields:[{pointer:"/state",from:Z(J),to:Z(_)}],operations:[_===void 0?z("tagEcsResource","service.state",{arn:Q,set:{},remove:[P.state]},{after:["service","scalableTarget"]}):z("tagEcsResource","service.state",{arn:Q,set:{[P.state]:_},remove:[]})]}},
T9=["minCount","maxCount"],
b9=({found:X,state:Y})=>{let _=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=D4(Y.suspended);return Object.entries(J).some(([Q,Z])=>(_[Q]??!1)!==Z)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
w9=X=>{
let{names:Y,settings:_,state:J,found:Q}=X,Z=Q.scalableTarget,U={minCount:J.stopped?0:_.minCount,maxCount:_.maxCount},W=Z===void 0?{}:{minCount:Z.MinCapacity,maxCount:Z.MaxCapacity},V=b9(X),H=[...v(T9,W,U),...V];
return Z!==void 0&&H.length===0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:Z===void 0?"create":"update",reason:Z===void 0?d(X):"",fields:H,operations:[z("registerScalableTarget","scalableTarget",{...z4,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:D4(J.suspended)},...Z===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
x9=X=>{let{names:Y,found:_}=X,J=UX.flatMap(Q=>K4(X,Q)?.AlarmName??[]);return[..._.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[z("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[z("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
O4=X=>X.settings.scaling?[...w9(X),...UX.flatMap(Y=>R9(X,Y)),...UX.flatMap(Y=>D9(X,Y))]:x9(X),
y9=(X,Y)=>{let _=X?.StepScalingPolicyConfiguration;return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},..._===void 0?{}:{cooldown:_.Cooldown??300,stepAdjustments:q9(_.StepAdjustments)}}},
k9=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(UX.map(_=>[_,y9(X.policies.find(J=>J.PolicyName===Y.policies[_]),X.alarms.find(J=>J.AlarmName===Y.alarms[_]))]))}),
TY="deregistration_delay.timeout_seconds",
bY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
S4={
"stickiness.enabled":"false",
"stickiness.type":"lb_cookie",
"stickiness.lb_cookie.duration_seconds":"86400",
"stickiness.app_cookie.cookie_name":"",
"stickiness.app_cookie.duration_seconds":"86400",
"slow_start.duration_seconds":"0",
"load_balancing.algorithm.type":"round_robin",
"load_balancing.algorithm.anomaly_mitigation":"off",
"load_balancing.cross_zone.enabled":"use_load_balancer_configuration",
"target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1",
"target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
C4=X=>Object.fromEntries(Object.entries(X).filter(([Y,_])=>Y!==TY&&!(Y in bY)&&S4[Y]!==_)),
A4=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
T4=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
OX=X=>{let Y=X.loadBalancer==="none",_=T4(X.capacityProviderStrategy);return{...X,...X.scaling===!1?{}:{desiredCount:void 0},...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},..._===void 0?{}:{capacityProviderStrategy:_},...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:C4(X.targetGroupAttributes)},assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
wY=X=>{let Y=X.hosts.join(" ");return{[P.loadBalancer]:X.loadBalancer,[P.dns]:X.dns,[P.scaling]:X.scaling?"on":"off",[P.protected]:X.protected?"on":"off",...Y===""||Y.length>sY?{}:{[P.hosts]:Y}}},
h9=(
X,
Y)=>{
let _=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Q=T4(X.capacityProviderStrategy),Z=Y[P.hosts],U=Y[P.dns];
return{
desiredCount:tX(Y,X.desiredCount)??X.desiredCount,
minimumHealthyPercent:X.deploymentConfiguration?.minimumHealthyPercent,
maximumPercent:X.deploymentConfiguration?.maximumPercent,
...J===void 0?{}:{healthCheckGracePeriodSeconds:X.healthCheckGracePeriodSeconds??0},
capacityProviderStrategy:Q===void 0||Q.length===0?void 0:Q,
subnets:_?.subnets,
securityGroups:_?.securityGroups,
assignPublicIp:_?.assignPublicIp,
loadBalancer:J!==void 0||Y[P.loadBalancer]==="shared"?"shared":"none",
...J?.containerPort===void 0?{}:{containerPort:J.containerPort},
...Z===void 0?{}:{hosts:Z.split(" ")},
...U==="record"||U==="wildcard"||U==="none"?{dns:U}:{},
...Y[P.protected]===void 0?{}:{protected:Y[P.protected]!=="off"},
...Y[P.scaling]===void 0?{}:{scaling:Y[P.scaling]!=="off"},
tags:{...YY(Y)}}},
nX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
v9=X=>({...bY,[TY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
b4=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
xY=X=>X.networkMode==="awsvpc"?"ip":"instance",
f9=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>Y[_]!==J)),
m9=X=>{
let{names:Y,found:_,settings:J,present:Q,loadBalancer:Z}=X;
if(J.loadBalancer==="none"||Z===void 0)return[];
let U=v9(J);
if(_.targetGroup===void 0)return[{resource:"targetGroup",name:Y.targetGroup,action:"create",reason:d(X),fields:v(nX,{},J),operations:[z("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:Z.vpcId,TargetType:xY(J),HealthCheckProtocol:"HTTP",...b4(J),Tags:Object.entries(X.tags).map(([E,L])=>({Key:E,Value:L}))}),z("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=_.targetGroup,H=W.TargetGroupArn??"";
if(W.TargetType!==xY(J))throw O(`networkMode ${J.networkMode} needs a target group of type ${xY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Q.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let $=Object.fromEntries(Object.entries(S4).filter(([E])=>E in V)),j=f9({...$,...U},V),F=[...v(nX,OX(Q),OX(J)),...Object.keys(bY).filter(E=>E in j).map(E=>({pointer:`/targetGroupAttributes/${E}`,from:V[E],to:U[E]}))];
if(F.length===0)return[];
let M=v(nX.slice(0,6),Q,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:F,operations:[...M.length===0?[]:[z("modifyTargetGroup","targetGroup",{TargetGroupArn:H,...b4(J)})],...Object.keys(j).length===0?[]:[z("modifyTargetGroupAttributes","targetGroup.attributes",{arn:H,attributes:j})]]}]},
p9=(X,Y)=>({healthCheckPath:X.HealthCheckPath,matcher:X.Matcher?.HttpCode,healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,healthyThresholdCount:X.HealthyThresholdCount,unhealthyThresholdCount:X.UnhealthyThresholdCount,deregistrationDelaySeconds:Number(Y[TY]??300),targetGroupAttributes:C4(Y)}),
w4=(
X,
Y)=>{
let _=X.rule===void 0?[]:f(X.rule.rule),J=X.service===void 0?{}:h9(X.service,X.serviceTags),Q=r([..._].sort(),[...J.hosts??[]].sort()),Z=k9(X,Y),U=CY(X.serviceTags);
return{...X.taskDefinition===void 0?{}:PY(X.taskDefinition.definition,Y),...X.logGroup===void 0?{}:I9(X.logGroup),...X.targetGroup===void 0?{}:p9(X.targetGroup.description,X.targetGroup.attributes),...Z,scaling:X.scalableTarget!==void 0,...J,...U!==void 0&&R4(X)?{desiredCount:U.desiredCount}:{},...U?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:U.minCount},..._.length===0||Q?{}:{hosts:_}}},
x4=async(X,Y)=>{let{send:_,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await _(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Q){if(N(Q,"TargetGroupNotFound"))return[];throw Q}},
g9=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
yY=(
X,
Y)=>{
let _={},J=[];
for(
let[Q,Z]of Object.entries(X.tags).sort()){
if(!Q.startsWith(l.defaultPrefix))continue;
let U=`/${Q.slice(l.defaultPrefix.length)}`,[W=""]=P6(U),V=Y(U);
if(!L6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Q}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let H=g9(Z,V);
H===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Q} with the value ${Z}, which is no ${V}.`,hint:"Remove or correct the tag."}):_=N6(_,U,H)}
return{settings:_,problems:J}},
y4=new Set(["taskDefinition","logGroup"]),
u9=(
X,
Y,
_)=>{
let{names:J,run:Q}=X,{command:Z}=Q.beforeDeploy??{};
if(Z===void 0)return[...Y];
let U=Y.filter(({resource:$})=>y4.has($)),W=Y.filter(({resource:$})=>!y4.has($)),V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:Z}],operations:[z("runTask","beforeDeploy",L8(X,Z,_),{after:U.flatMap($=>$.operations.map(j=>j.id)),references:_===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},H=W.map($=>({...$,operations:$.operations.map(j=>({...j,after:[...j.after,"beforeDeploy"]}))}));
return[...U,V,...H]},
k4={lg:{resource:"logGroup",settings:SY},tg:{resource:"targetGroup",settings:nX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...A4,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:UX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:UX,parts:["threshold","period","evaluationPeriods"]}},
l9=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
d9=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([_])=>Y.includes(_))),
h4=(X,Y)=>{let _=OX(X),J=_.loadBalancer==="none",Q=new Map;Y!==void 0&&Q.set("td",aX(Y).slice(0,6));for(let[Z,{settings:U,parts:W}]of Object.entries(k4)){if(J&&(Z==="tg"||Z==="lr")||_.scaling===!1&&(Z==="st"||Z==="sp"||Z==="al"))continue;let V=Object.fromEntries(U.map(H=>[H,H==="hosts"?[..._.hosts??[]].sort():d9(_[H],W)]).filter(([,H])=>!l9(H)));Q.set(Z,QX(TX(V),6))}return Q},
c9=(X,Y,_)=>[X,...[...h4(Y,_)].map(([J,Q])=>`${J}=${Q}`)].join(" "),
kY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
v4=X=>X==="td"?"taskDefinition":k4[X]?.resource??"service",
a9=(X,Y,_)=>{let J=new Map(kY(Y)),[Q=""]=X.split(" "),Z=kY(X).map(([U,W])=>{let V=_.has(v4(U))?J.get(U):void 0;return`${U}=${V??W}`});return[Q,...Z].join(" ")},
i9=({settings:X,definition:Y,definitionDigest:_,record:J})=>{if(J===void 0)return[];let Q=kY(J),Z=h4(X,Y),U=[];for(let[W,V]of Q)Z.get(W)!==V&&(W==="td"&&_!==void 0||U.push(v4(W)));return U},
o9=class{context;service;revision;input;fields=[];references=[];#X;#Y;constructor(X,Y,_){let{settings:J,present:Q,cluster:Z,names:U}=X;this.context=X,this.service=Y,this.revision=_,this.input={cluster:Z.name,service:U.serviceName},this.#Y=OX(J),this.#X={...OX(Q),desiredCount:J.scaling?void 0:Q.desiredCount}}changed(...X){let Y=v(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
f4=({service:X,revision:Y,input:_,references:J,fields:Q})=>{Y!==X.taskDefinition&&(_.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Q.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
hY=({found:X,order:Y})=>Y.of==="settings"&&tX(X.serviceTags,X.service?.desiredCount)!==void 0,
m4=X=>{let{state:Y,settings:_}=X.context,{desiredCount:J}=Y,Q=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||hY(X.context))&&(X.input.desiredCount=_.desiredCount):J!==Q&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Q,to:J}))},
r9=X=>{let Y=X.service.deploymentConfiguration,_=Y?.deploymentCircuitBreaker,J=_?.enable!==!0||_.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...f0(X.context.settings)})},
s9=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
t9=X=>{let{settings:Y,present:_}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(_.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
n9=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=NY(X.context.settings))},
e9=(X,Y)=>r((X.loadBalancers??[]).map(({targetGroupArn:_,containerPort:J})=>({targetGroupArn:_,containerPort:J})),Y.map(({targetGroupArn:_,containerPort:J})=>({targetGroupArn:_,containerPort:J}))),
p4=X=>{let{found:Y,names:_}=X.context,{loadBalancers:J,references:Q}=zY(X.context);Q.length===0&&e9(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??_.targetGroup}),X.input.loadBalancers=J,X.references.push(...Q))},
X_={settings:[f4,m4,r9,s9,t9,n9,p4],scaling:[m4],revision:[f4,p4],restart:[]},
Y_=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
__=(X,Y)=>{let{order:_,run:J}=X;if(_.of==="restart")return J.forceNewDeployment?"restart":void 0;if(_.of==="settings")return J.forceNewDeployment?"forceNewDeployment":Y_(Y)?"the last deployment failed":hY(X)?"the first deployment was stopped":void 0},
J_=(
X,
Y,
_)=>{
let{names:J,order:Q,found:Z,state:U}=X,W=new o9(X,Y,_);
for(let B of X_[Q.of])B(W);
let{input:V,fields:H,references:$}=W,j=__(X,Y),F=j!==void 0&&H.length===0;
j!==void 0&&(V.forceNewDeployment=!0),F&&H.push(hY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let M=z("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:$}),E=H.length===0?[]:[M],L=Q.of==="settings"||Q.of==="scaling"?A9(Z,U):void 0;
return H.push(...L?.fields??[]),H.length===0?[]:[{resource:"service",name:J.serviceName,action:F?"deploy":"update",reason:F?j:"",fields:H,operations:[...E,...L?.operations??[]]}]},
Q_=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
Z_=(
X,
Y)=>{
let{names:_,settings:J,cluster:Q,found:Z,run:U,fargate:W}=X,{loadBalancers:V,references:H,tags:$}=zY(X),j=NY(J),F={...X.tags,...wY(J),...$,[P.run]:U.lease},M=Object.entries(F).map(([B,I])=>({key:B,value:I})),E=J.loadBalancer==="shared",L=E&&Z.rule===void 0;
return L&&M.push({key:P.rule,value:""}),
{
resource:"service",
name:_.serviceName,
action:"create",
reason:d(X),
fields:v(A4,{},{...J,desiredCount:J.desiredCount}),
operations:[
z(
"createService",
"service",
{cluster:Q.name,serviceName:_.serviceName,taskDefinition:Y??"",desiredCount:J.desiredCount,clientToken:U.token,deploymentConfiguration:f0(J),propagateTags:"SERVICE",enableECSManagedTags:!0,tags:M,...E?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},...j===void 0?{}:{networkConfiguration:j},...W?{}:{placementStrategy:Q_},...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...H,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...L?[{pointer:`/tags/${M.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
g4=(
X,
Y)=>{
let{service:_}=X.found;
if(_===void 0)return[Z_(X,Y)];
if(X.present.loadBalancer==="shared"&&X.settings.loadBalancer==="none")throw O(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");
if(_.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw O(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");
return J_(X,_,Y)},
U_=X=>{let{found:Y,settings:_,tags:J}=X,Q={...J,...wY(_),...zY(X).tags};return Object.fromEntries(Object.entries(Q).filter(([Z,U])=>Y.serviceTags[Z]!==U))},
W_=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>Y[_]!==J)),
V_=(X,Y)=>Object.keys(YY(Y)).filter(_=>!Object.hasOwn(X,_)),
H_=(X,Y)=>[P.hosts,P.halted].filter(_=>Object.hasOwn(Y,_)&&!Object.hasOwn(X,_)),
SX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
vY=(X,Y,{set:_,remove:J})=>[...Object.keys(_),...J].sort().map(Q=>({pointer:`/tags${s(Q)}`,...Object.hasOwn(Y,Q)?{from:Y[Q]}:{},...Object.hasOwn(X,Q)?{to:X[Q]}:{}})),
fY=(X,Y,_)=>({arn:X??"",set:W_(Y,_),remove:V_(Y,_)}),
$_=({tags:X,identity:Y},{definition:_,tags:J})=>{let Q=fY(_.taskDefinitionArn,X,J);return SX(Q)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:vY(X,J,Q),operations:[z("tagEcsResource","taskDefinition.tags",Q)]}]},
j_=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
F_=(
X,
Y,
_)=>{
let{found:J,tags:Q,settings:Z}=X,{service:U,targetGroup:W,rule:V,logGroup:H,scalableTarget:$,alarms:j}=J,F=[],M=[],E=(q,G,C,R=[])=>{SX(C)||F.push(z(q,G,C,{after:R}))},L=fY(U?.serviceArn,Q,J.serviceTags),B={arn:U?.serviceArn??"",set:U===void 0?{}:U_(X),remove:[...L.remove,...H_(wY(Z),J.serviceTags)]};
M.push(...vY({...Q,...B.set},J.serviceTags,B));
let I=(q,G,C,R)=>{let w=fY(C,Q,R);!SX(w)&&SX(B)&&M.push(...vY(Q,R,w)),E(q,G,w)};
if(
W!==void 0&&I("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&I("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&I("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),H?.tags!==void 0&&I("tagLogGroup","logGroup.tags",H.arn,H.tags),U===void 0||!SX(L)){let q=C=>({arn:C??"",set:Q,remove:L.remove});H!==void 0&&H.tags===void 0&&E("tagLogGroup","logGroup.tags",q(H.arn));let G=j_(_);$?.ScalableTargetARN!==void 0&&!G.has($.ResourceId)&&E("tagScalableTarget","scalableTarget.tags",q($.ScalableTargetARN));for(let[C,R]of j.entries())G.has(R.AlarmName)||E("tagAlarm",`alarm.${C}.tags`,q(R.AlarmArn))}
let D=F.map(q=>q.id);
B.remove.includes(P.halted)&&D.push("service","scalableTarget");
for(let q of _)q.resource==="record"&&q.action==="remove"&&D.push(...q.operations.map(G=>G.id));
return _.some(q=>q.resource==="listenerRule"&&q.action==="create")&&U!==void 0?F.push(z("tagEcsResource","service.tags",{...B,set:{...B.set,[P.rule]:""}},{after:D,references:[{pointer:s("set",P.rule),operation:"listenerRule"}]})):E("tagEcsResource","service.tags",B,D),F.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:M,operations:F}]},
E_=(
X,
Y)=>{
let{names:_,found:J,settings:Q,present:Z,cluster:U,fargate:W,isNew:V,run:H}=X,$=w0(Q,{names:_,region:U.region,fargate:W,present:V?void 0:J.taskDefinition?.definition});
for(let M of[J.taskDefinition,Y])if(M!==void 0&&n7(M,$))return{wanted:$,arn:M.definition.taskDefinitionArn,found:M,changes:[]};
let j={...X.tags,[P.digest]:aX($),...H.build===void 0?{}:{[P.build]:bX(H.build)}},F={resource:"taskDefinition",name:_.family,action:"create",reason:V?d(X):"",fields:v(a7,V?{}:Z,Q),operations:[z("registerTaskDefinition","taskDefinition",{...$,tags:Object.entries(j).map(([M,E])=>({key:M,value:E}))})]};
return{wanted:$,arn:void 0,found:void 0,changes:[F]}},
M_=(X,Y,_)=>{let{settings:J,present:Q,isNew:Z,run:U}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!Z&&Q.image===W&&!_&&!U.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
P_=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
L_=({settings:X})=>{let Y=Object.keys(X.environment).filter(_=>P_.test(_));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
N_=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return X.loadBalancer==="shared"&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
u4=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
z_=X=>{let Y=new Set(X.flatMap(_=>_.operations.map(J=>J.id)));return X.map(_=>({..._,operations:_.operations.map(J=>({...J,after:J.after.filter(Q=>Y.has(Q))}))}))},
B_=X=>QX(TX(X.map(({resource:Y,name:_,action:J,fields:Q})=>({resource:Y,name:_,action:J,fields:Q.map(({pointer:Z,from:U,to:W})=>({pointer:Z,from:U,to:W}))}))),16),
I_=({order:X,found:Y})=>{let _=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:_?.definition,arn:_?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:_,changes:[]}},
K_=(X,Y)=>{let _=[...Y.changes,...B9(X),...m9(X),...F8(X),...g4(X,Y.arn),...N9(X),...O4(X)],J=[..._,...F_(X,Y.found,_)];return J.some(Q=>Q.operations.some(u4))?u9(X,J,Y.arn):J},
q_=(X,Y)=>[...g4(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?O4(X):[],...X.order.of==="revision"?$_(X,X.order.revision):[]],
R_=(X,{wanted:Y},_)=>{let{order:J,run:Q,settings:Z,found:U}=X,W=c9(Q.version,Z,Y),V=U.serviceTags[P.applied];return J.of==="settings"||V===void 0?W:a9(W,V,_)},
G_=({identity:X,order:Y,state:_})=>_.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
mY=(
{context:X,newestTaskDefinition:Y,imageStated:_})=>{
let{found:J,present:Q,order:Z}=X,U=Z.of==="settings"?E_(X,Y):I_(X),W=z_(Z.of==="settings"?K_(X,U):q_(X,U)),V=J.serviceTags[P.applied],H=new Set(i9({settings:Q,definition:J.taskDefinition?.definition,definitionDigest:J.taskDefinition?.tags[P.digest],record:V})),$=new Set(W.map(F=>F.resource)),j=W.some(F=>F.operations.some(u4));
return{planId:B_(W),changes:W.map(F=>({...F,reason:F.reason||(H.has(F.resource)?"changed by others since our last run":"asked for")})),drift:[...H].map(F=>({resource:F,kept:!$.has(F)})),warnings:[...G_(X),...Z.of==="settings"?[...M_(X,_,j),...L_(X),...N_(X)]:[]],taskDefinitionArn:U.arn,record:R_(X,U,H)}},
D_=5,
pY=X=>O(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
O_=async(X,Y)=>{let[_]=await FX(X,[Y]);if(_===void 0)throw pY(Y);return _},
l4=async(
X,
Y,
_,
J)=>{
if(Y!==void 0){let j=O_(X,Y);return j.catch(()=>{}),{name:Y,cluster:j}}
let Q=await D7(X),Z=new Map(Q.length>D_||_===void 0?[]:Q.map(j=>{let F=a(X,G7(j),[_]);return F.catch(()=>{}),[j,F]})),U=(await FX(X,Q)).filter(({tags:j})=>j[J.cluster]!==void 0),W=U.filter(j=>j.tags[J.default]!==void 0),[V,H]=U.length===1?U:W;
if(V!==void 0&&H===void 0){let j=Z.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...j===void 0?{}:{services:j}}}
let $=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(j=>j.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw c([{pointer:"/cluster",message:$,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
WX=X=>X?.[P.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[P.tenant]} of cluster ${X[P.cluster]}`,
d4=(
{identity:X,names:Y,found:_,newestTaskDefinition:J,adopt:Q})=>{
let Z=E=>!u(E,X)&&(!Q||E?.[P.tenant]!==void 0),{service:U,targetGroup:W,rule:V,logGroup:H,taskDefinition:$}=_,j=[];
U!==void 0&&Z(_.serviceTags)&&j.push(`service ${Y.serviceName}: ${WX(_.serviceTags)}`);
let F=U?.loadBalancers?.some(E=>E.targetGroupArn===W?.description.TargetGroupArn)??!1;
W!==void 0&&!F&&Z(W.tags)&&j.push(`target group ${W.description.TargetGroupName}: ${WX(W.tags)}`),V!==void 0&&Z(V.tags)&&j.push(`listener rule for ${f(V.rule).join(", ")} (priority ${V.rule.Priority}): ${WX(V.tags)}`),H?.tags!==void 0&&Z(H.tags)&&j.push(`log group ${H.name}: ${WX(H.tags)}`);
let M=U===void 0?$??J:void 0;
return M!==void 0&&Z(M.tags)&&j.push(`task definition ${Y.family}: ${WX(M.tags)}`),j},
S_=X=>{let Y=d4(X);if(Y.length!==0)return O(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
C_=(X,Y)=>u(Y,X)?void 0:O(`Not ours: service ${X.tenant}: ${WX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
c4=({tenant:X,cluster:Y})=>O(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
a4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:O(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
i4=X=>{throw N(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?O(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
A_=async(X,Y)=>{let{send:_,CreateRuleCommand:J}=await X.elbv2();try{return(await _(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Q){if(N(Q,"PriorityInUse"))throw new h(`priority ${Y.Priority} was taken by another deployment`,{cause:Q});return i4(Q)}},
T_=async(X,Y)=>{let{send:_,ModifyRuleCommand:J}=await X.elbv2();try{await _(new J(Y))}catch(Q){if(N(Q,"RuleNotFound"))throw new h("the listener rule was removed",{cause:Q});i4(Q)}},
b_=async(X,Y)=>{let{send:_,DeleteRuleCommand:J}=await X.elbv2();try{await _(new J({RuleArn:Y}))}catch(Q){if(!N(Q,"RuleNotFound"))throw Q}},
w_=X=>Object.entries(X).map(([Y,_])=>({Key:Y,Value:_})),
x_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.logs();await J(new Q({resourceArn:Y,tags:{..._}}))},
y_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.logs();await J(new Q({resourceArn:Y,tagKeys:[..._]}))},
k_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.cloudwatch();await J(new Q({ResourceARN:Y,Tags:w_(_)}))},
h_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.cloudwatch();await J(new Q({ResourceARN:Y,TagKeys:[..._]}))},
v_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.applicationAutoScaling();await J(new Q({ResourceARN:Y,Tags:{..._}}))},
f_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.applicationAutoScaling();await J(new Q({ResourceARN:Y,TagKeys:[..._]}))},
m_=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.cloudwatch(),Q=await _(new J({ResourceARN:Y}));return JX(Q.Tags)},
p_=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await _(new J({ResourceARN:Y}))).Tags??{}},
g_=()=>Promise.reject(new Error("this plan was not to run a task")),
y=async X=>(await X,{value:""}),
CX=(X,Y)=>async(_,J)=>(Object.keys(J.set).length>0&&await X(_,J.arn,J.set),J.remove.length>0&&await Y(_,J.arn,J.remove),{value:""}),
u_={
registerTaskDefinition:async(X,Y,_)=>({value:await X8(X,Y,_)}),
runTask:(X,Y,_,J)=>J(Y),
createService:async(X,Y,_)=>{let J=await J7(X,Y,_);return{value:J.serviceArn??"",service:J}},
updateService:async(X,Y,_)=>{let J=await j0(X,Y,_);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await a8(X,Y)}),
modifyTargetGroup:(X,Y)=>y(i8(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:_})=>y(o8(X,Y,_)),
createRule:async(X,Y)=>({value:await A_(X,Y)}),
modifyRule:(X,Y)=>y(T_(X,Y)),
registerScalableTarget:(X,Y,_)=>y(Z4(X,Y,_)),
deregisterScalableTarget:(X,{resourceId:Y})=>y(e8(X,Y)),
putScalingPolicy:async(X,Y,_)=>({value:await X9(X,Y,_)}),
putMetricAlarm:(X,Y)=>y(_9(X,Y)),
deleteAlarms:(X,{names:Y})=>y(J9(X,Y)),
createLogGroup:(X,{name:Y,tags:_})=>y(U9(X,Y,_)),
putRetentionPolicy:(X,{name:Y,retentionInDays:_})=>y(W9(X,Y,_)),
changeRecords:async(X,{zoneId:Y,changes:_})=>({value:await l8(X,Y,_)}),
tagEcsResource:CX(fX,UY),
tagElbResource:CX(I0,K0),
tagLogGroup:CX(x_,y_),
tagAlarm:CX(k_,h_),
tagScalableTarget:CX(v_,f_),
deleteService:(X,{cluster:Y,service:_},J)=>y(Z7(X,Y,_,J)),
deleteRule:(X,{arn:Y})=>y(b_(X,Y)),
deleteTargetGroup:(X,{arn:Y},_)=>y(r8(X,Y,_)),
deleteTaskDefinitions:(X,{revisions:Y},_)=>y(Q8(X,Y,_)),
deleteLogGroup:(X,{name:Y})=>y(V9(X,Y))},
gY=(X,Y,_,J,Q=g_)=>u_[Y](X,_,J,Q),
AX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&u(Y.serviceTags,X),
o4=({identity:X,read:Y})=>Y.rules.filter(_=>u(_.tags,X)),
l_=({identity:X,remains:Y})=>Y.targetGroups.filter(_=>u(_.tags,X)),
d_=X=>{let{dns:Y,hosts:_}={dns:X.remains.tenant.serviceTags[P.dns],hosts:X.remains.tenant.serviceTags[P.hosts]??""};if(AX(X)&&Y!==void 0&&Y!=="record")return[];let J=o4(X),Q=X.read.rules.filter(U=>!J.includes(U)).flatMap(({rule:U})=>f(U)),Z=AX(X)?_.split(" ").filter(U=>U!==""&&!Q.includes(U)):[];return[...new Set([...J.flatMap(({rule:U})=>f(U)),...Z])]},
c_=(X,{add:Y,id:_})=>{let{loadBalancer:J,zones:Q}=X.read.snapshot;if(J===void 0)return[];let Z=[];for(let U of d_(X)){let[W]=EX(U,Q),V=X.remains.tenant.records.filter(j=>j.Name===U&&DX(j,J));if(W===void 0||V.length===0)continue;let H=V.map(j=>({Action:"DELETE",ResourceRecordSet:j})),$=_(`record ${U}`);Z.push($),Y("record",U,[z("changeRecords",$,{zoneId:W.id,changes:H})])}return Z},
a_=(X,{add:Y,id:_})=>{let{identity:J,names:Q,remains:Z}=X,{scalableTarget:U,alarms:W}=Z.tenant,V=AX(X);U!==void 0&&(V||u(Z.scalableTargetTags,J))&&Y("scalableTarget",Q.resourceId,[z("deregisterScalableTarget",_("scalableTarget"),{resourceId:Q.resourceId})]);let H=W.filter($=>V||u(Z.alarmTags.get($.AlarmArn??""),J)).flatMap($=>$.AlarmName??[]);H.length>0&&Y("alarm",H.join(", "),[z("deleteAlarms",_("alarms"),{names:H},{after:[_("scalableTarget")]})])},
i_=(X,Y,{add:_,id:J})=>{let Q=o4(X),Z=Q.map((U,W)=>J(`rule ${W}`));for(let[U,{rule:W}]of Q.entries())_("listenerRule",f(W).join(", "),[z("deleteRule",Z[U]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:W}]of l_(X).entries())_("targetGroup",W.TargetGroupName??"",[z("deleteTargetGroup",J(`targetGroup ${U}`),{arn:W.TargetGroupArn??""},{after:[...Z,J("service")]})])},
o_=X=>{let{revisions:Y,familyTags:_,tenant:J}=X.remains;if(!AX(X)&&!u(_,X.identity))return[];let Q=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:Z})=>Z!==Q),...Y.filter(({arn:Z})=>Z===Q)]},
eX=10,
r_=(X,{add:Y,id:_})=>{let J=o_(X);if(J.length===0)return;let Q=Math.ceil(J.length/eX),Z=Array.from({length:Q},(U,W)=>z("deleteTaskDefinitions",_(`taskDefinitions ${W}`),{revisions:J.slice(W*eX,(W+1)*eX)},{after:[_(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,Z,J.length===1?"1 revision":`${J.length} revisions`)},
r4=X=>{
let{identity:Y,names:_,remains:J,keepLogs:Q}=X,Z=AX(X),U=[],W=Z?"asked for":"left by an earlier removal",V={id:E=>`${_.serviceName}: ${E}`,add:(E,L,B,I)=>{let D=I===void 0?W:`${W}; ${I}`;U.push({resource:E,name:L,action:"remove",reason:D,fields:[],operations:B})}},{add:H,id:$}=V,j=c_(X,V);
a_(X,V),Z&&H("service",_.serviceName,[z("deleteService",$("service"),{cluster:Y.cluster,service:_.serviceName},{after:[$("scalableTarget"),$("alarms"),...j]})]),i_(X,j,V),r_(X,V);
let{logGroup:F}=J.tenant;
F!==void 0&&!Q&&(Z||u(F.tags,Y))&&H("logGroup",_.logGroup,[z("deleteLogGroup",$("logGroup"),{name:_.logGroup},{after:[$("service")]})]);
let M=new Set(U.flatMap(E=>E.operations.map(L=>L.id)));
return U.map(E=>({...E,operations:E.operations.map(L=>({...L,after:L.after.filter(B=>M.has(B))}))}))},
s_=X=>QX(TX(X.map(({resource:Y,name:_})=>[Y,_])),16),
uY=X=>X.kind==="deleteTaskDefinitions",
t_=X=>{let Y=X.flatMap(J=>J.operations).filter(uY),_=Y.reduce((J,Q)=>J+Q.input.revisions.filter(Z=>Z.active).length,0);return Math.max(_-20,Y.length-5,0)},
n_=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
e_=(X,Y)=>{let _=t_(X);return _===0?[]:[`removing its task definitions takes about ${n_(_)}: AWS lets one revision a second go`,..._>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
X3=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!uY(Y))return;let _=X.map(Z=>Z.operations.filter(uY)).find(Z=>Z.some(({id:U})=>U===Y.id))??[],J=_.findIndex(({id:Z})=>Z===Y.id),Q=Z=>Z.reduce((U,W)=>U+W.input.revisions.length,0);return Q(_)<=eX?void 0:`task definitions: ${Q(_.slice(0,J))} of ${Q(_)} revisions are gone`},
Y3=async(X,Y,{service:_,targetGroup:J})=>{let Q=J?.description.TargetGroupName,Z=_?.loadBalancers?.[0]===void 0?Y.targetGroup:Q,U=Y.targetGroups.filter(H=>H!==Q&&H!==Z),W=(await Promise.all(U.map(H=>_4(X,H)))).filter(H=>H!==void 0),V=await ZX(X,W.flatMap(H=>H.TargetGroupArn??[]));return[...J===void 0?[]:[J],...W.map(H=>({description:H,attributes:{},tags:V.get(H.TargetGroupArn??"")??{}}))]},
_3=20,
J3=async(X,{owner:Y},{taskDefinition:_},J)=>{let Q=U=>Object.entries(Y).every(([W,V])=>U[W]===V);if(_!==void 0&&Q(_.tags))return _.tags;let Z=J.filter(({arn:U})=>U!==_?.definition.taskDefinitionArn).slice(-_3).reverse();for(let{arn:U}of Z){let W=(await i(X,U))?.tags??{};if(Q(W))return W}return{}},
Q3=async(X,Y,_)=>{let J=_.service===void 0,Q=J?_.scalableTarget?.ScalableTargetARN:void 0,Z=J?_.alarms.flatMap($=>$.AlarmArn??[]):[],[U,W,V,H]=await Promise.all([Y3(X,Y,_),Y8(X,Y.family),Q===void 0?{}:p_(X,Q),Promise.all(Z.map(async $=>[$,await m_(X,$)]))]);return{tenant:_,targetGroups:U,revisions:W,familyTags:J?await J3(X,Y,_,W):{},alarmTags:new Map(H),scalableTargetTags:V}},
s4=async(X,Y,_,J,Q,Z)=>{let U=await qY(X,Y,_,J,Q,Z),W=U.loadBalancer?.rules??[],[V,H]=await Promise.all([ZX(X,W.flatMap($=>$.RuleArn??[])),Promise.all(J.map(async $=>{let j=U.tenants.get($.key);return j===void 0?[]:[[$.key,await Q3(X,$,j)]]}))]);return{snapshot:U,rules:W.map($=>({rule:$,tags:V.get($.RuleArn??"")??{}})),tenants:new Map(H.flat())}},
Z3=async(X,Y,_)=>await gX(async()=>await d8(X,Y)?!0:void 0,{..._,everySeconds:2})??!1,
lY=async X=>{try{return await X()}catch(Y){if(N(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
U3=20,
W3=async(X,Y)=>{let{send:_,DescribeServiceDeploymentsCommand:J}=await X.ecs();return lY(async()=>{let Q=await _(new J({serviceDeploymentArns:[...Y]}));return new Map((Q.serviceDeployments??[]).map(Z=>[Z.serviceDeploymentArn??"",Z]))})},
t4=async(X,Y,_)=>{let{send:J,ListServiceDeploymentsCommand:Q}=await X.ecs();return lY(async()=>(await J(new Q({cluster:Y,service:_,maxResults:100}))).serviceDeployments??[])},
V3=async(X,Y)=>{let{send:_,StopServiceDeploymentCommand:J}=await X.ecs();try{return await _(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Q){if(N(Q,"Conflict","ServiceDeploymentNotFound"))return!1;throw Q}},
H3=async(
X,
Y,
_)=>{let{send:J,DescribeServiceRevisionsCommand:Q}=await X.ecs(),Z=await t4(X,Y,_);if(Z==="denied")return[];let U=({createdAt:$})=>$?.getTime()??0,W=Z.filter(({status:$})=>$==="SUCCESSFUL").sort(($,j)=>U(j)-U($)).flatMap($=>$.targetServiceRevisionArn??[]),V=await Promise.all(k([...new Set(W)],20).map($=>lY(()=>J(new Q({serviceRevisionArns:$}))))),H=new Map(V.flatMap($=>$==="denied"?[]:$.serviceRevisions??[]).map($=>[$.serviceRevisionArn,$.taskDefinition]));return W.flatMap($=>H.get($)??[])},
$3=50,
j3=1e3,
F3=class{
missing=new Set;
#X;
#Y;
constructor(X,Y){this.#Y=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:_,events:J,serviceDeployment:Q,deploymentId:Z}=this.#Y,[U,W]=await Promise.all([this.#_(()=>this.#Q(),void 0),this.#_(()=>this.#Z(),[]),X.look(),Y.look(_)]),V=X.tasks,H=X.taskDefinition??await this.#_(()=>this.#J(),void 0),$=W.filter(E=>E.lastStatus==="PROVISIONING"),[j,F]=await Promise.all([this.#_(()=>this.#U([...V,...W],H),void 0),this.#H($)]);
for(let E of[X.refusal,Y.refusal])E!==void 0&&this.missing.add(E);
let M=_.deployments?.find(E=>E.id===Z);
return{tasks:V,taskDefinition:H,log:j,targets:Y.targets,targetGroup:U,gracePeriodSeconds:_.healthCheckGracePeriodSeconds??0,events:J,provisioning:$.length,groups:F,deploymentReason:Q?.statusReason??M?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(E=>`could not be read: ${E}`)}}
async#_(X,Y){try{return await X()}catch(_){if(!(_ instanceof p))throw _;return this.missing.add(_.message),Y}}
async#Q(){let X=this.#Y.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await Y4(this.#X.clients,[X]))[0]}
async#J(){let{service:X,deploymentId:Y}=this.#Y,_=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return _===void 0?void 0:(await i(this.#X.clients,_))?.definition}
async#Z(){let{clients:X,cluster:Y}=this.#X,{service:_,deploymentId:J}=this.#Y,Q=await g0(X,Y,_.serviceName??"","RUNNING");return(await BY(X,Y,Q)).filter(Z=>Z.startedBy===J)}
async#U(X,Y){let _=X.find(H=>H.startedAt!==void 0),J=_===void 0?void 0:this.#X.diagnostics.culpritOf(_,Y),Q=Y?.containerDefinitions?.find(H=>H.name===J)?.logConfiguration?.options,[Z,U]=[Q?.["awslogs-group"],Q?.["awslogs-stream-prefix"]];if(J===void 0||Z===void 0||U===void 0)return;let W=`${U}/${J}/${(_?.taskArn??"").replace(/^.*\//,"")}`,V=(await x8(this.#X.clients,Z,W,$3)).map(({at:H,text:$})=>({at:H,text:$.slice(0,j3)}));return V.length===0?void 0:{group:Z,stream:W,container:J,lines:V}}
async#H(X){let Y=new Set(X.flatMap(_=>_.capacityProviderName??[]));return(await Promise.all([...Y].map(_=>this.#_(()=>this.#W(_),void 0)))).filter(_=>_!==void 0)}
async#W(X){let{clients:Y,cluster:_}=this.#X,J=(await pX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");if(J===void 0)return;let[Q,Z,U]=await Promise.all([this.#_(()=>mX(Y,J),void 0),this.#_(()=>z0(Y,J),[]),this.#_(()=>T7(Y,_),void 0)]),W=(Q?.Instances??[]).filter(V=>V.LifecycleState==="InService");return{name:J,desired:Q?.DesiredCapacity??0,max:Q?.MaxSize??0,failedLaunches:Z,notJoined:U===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!U.has(V))}}},
E3=(X,Y)=>new F3(X,Y).evidence(),
M3=async X=>{
let{clients:Y,cluster:_,serviceName:J,resourceId:Q,marks:Z,log:U,signal:W}=X,V=(await a(Y,_,[J])).get(J),H=V?.deployments?.find($=>$.status==="PRIMARY");
return V?.serviceArn===void 0||H?.id!==X.deploymentId?!1:(await fX(Y,V.serviceArn,Z),Q!==void 0&&(await Z4(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Q,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}},W),U.info(`scaling of ${Q} suspended`)),await j0(Y,{cluster:_,service:J,desiredCount:0},W),U.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0)},
P3=15e3,
n4=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
L3=class{
#X;
#Y=new Map;
#_;
#Q=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get tasks(){return[...this.#Y.values()].filter(X=>X!==void 0).sort((X,Y)=>n4(X)-n4(Y))}
get taskDefinition(){return this.#_}
get refusal(){return this.#Z}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#Q&&Date.now()-this.#J<P3?!1:(this.#Q=Math.max(Y,this.#Q),this.look())}
async look(){if(this.#Z!==void 0)return!1;this.#J=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof p))throw X;return this.#Z=X.message,!1}}
async#U(){let{clients:X,cluster:Y,serviceName:_,deploymentId:J}=this.#X,Q=(await g0(X,Y,_,"STOPPED")).filter(W=>!this.#Y.has(W));if(Q.length===0)return!1;let Z=!1;for(let W of await BY(X,Y,Q)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),Z||=V}let U=this.tasks[0]?.taskDefinitionArn;return U!==void 0&&(this.#_??=(await i(X,U))?.definition),Z}},
N3=15e3,
z3=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
B3=class{
#X;
#Y=new Map;
#_=0;
#Q=Date.now();
#J;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#J}
async lookIfNeeded(X,Y,_){let J=Y.filter(({message:Z})=>/is unhealthy in/.test(Z)).length,Q=_>0&&Date.now()-this.#Q>=N3;J<=this.#_&&!Q||(this.#_=J,await this.look(X))}
async look(X){this.#Q=Date.now();let Y=(X.loadBalancers??[]).flatMap(_=>_.targetGroupArn??[]);if(!(Y.length===0||this.#J!==void 0))try{let _=await Promise.all(Y.map(J=>x4(this.#X,J)));for(let J of _.flat().filter(z3)){let Q=`${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Q),this.#Y.set(Q,J)}}catch(_){if(!(_ instanceof p))throw _;this.#J=_.message}}},
e=(X,Y,_)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},..._===void 0?{}:{by:_}}),
dY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:_})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(_??"")?void 0:"request",
e4=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
I3=(X,Y)=>{let{status:_,statusReason:J,deploymentCircuitBreaker:Q,alarms:Z}=X;switch(_){case"SUCCESSFUL":return e4(Y.service);case"ROLLBACK_SUCCESSFUL":return e("rolled-back",J,dY(X));case"ROLLBACK_FAILED":return e("failed",J,dY(X));case"STOPPED":return Q?.status==="TRIGGERED"||Z?.status==="TRIGGERED"?e("failed",J,dY(X)):e("superseded",J);default:return}},
K3=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
q3=(X,Y)=>{let _=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Q})=>Q?.includes(`${_}deployment failed`));return J?.message?.slice(J.message.indexOf(_)+_.length)},
X6=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
R3=(
{service:X,deploymentId:Y,isRollbackAsked:_})=>{
let J=X.deployments??[],Q=J.find(W=>W.status==="PRIMARY"),Z=J.find(W=>W.id===Y);
if(Z!==void 0&&Z===Q)return Z.rolloutState==="COMPLETED"?e4(X):Z.rolloutState==="FAILED"?e("failed",Z.rolloutStateReason,X6(Z.rolloutStateReason)):void 0;
let U=q3(X,Y);
if(Z?.rolloutState==="FAILED"||U!==void 0||_===!0||K3(Q)){if(Q?.rolloutState==="IN_PROGRESS")return;let W=Q?.rolloutState==="FAILED"?"failed":"rolled-back",V=(Z?.rolloutState==="FAILED"?Z.rolloutStateReason:U)??Q?.rolloutStateReason;return e(W,V,X6(U??V))}
return e("superseded",Q?.id===void 0?void 0:`deployment ${Q.id} took its place`)},
G3=X=>X.serviceDeployment?.status===void 0?R3(X):I3(X.serviceDeployment,X),
D3=X=>{let[Y,..._]=X.deployments??[];return _.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
Y6=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
cY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
aY=X=>cY(X)?.id??X.deployments?.[0]?.id??"",
O3=(X,Y)=>{let _=X.deployments?.find(U=>U.id===Y);if(_===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;let J=_.failedTasks===void 0||_.failedTasks===0?"":`, ${_.failedTasks} failed`,Q=(X.deployments??[]).filter(U=>U.id!==Y&&(U.runningCount??0)>0),Z=Q.length===0?"":`, ${Q.reduce((U,W)=>U+(W.runningCount??0),0)} of another deployment`;return`${_.runningCount??0}/${_.desiredCount??X.desiredCount??0} tasks running${J}${Z}`},
S3=3e4,
iY=1e3,
C3=X=>Date.now()-X<6e4?1e3:3e3,
A3=class{
deploymentId;
stopped;
targets;
#X;
#Y=Date.now();
#_;
#Q=new Set;
#J;
#Z;
#U=!1;
#H=!1;
#W=!1;
#V;
#j=!1;
constructor(X){let{clients:Y,cluster:_,serviceName:J,service:Q}=X;this.#X=X,this.#J=Q,this.deploymentId=aY(Q);let Z=Q.deployments?.find(U=>U.id===this.deploymentId);this.#_=Z?.createdAt?.getTime()??this.#Y,this.stopped=new L3({clients:Y,cluster:_,serviceName:J,deploymentId:this.deploymentId}),this.targets=new B3(Y),this.#$(Q)}
get service(){return this.#J}
get serviceDeploymentArn(){return this.#Z}
get serviceDeployment(){return this.#V}
get events(){let X=this.#_-iY;return(this.#J.events??[]).flatMap(({createdAt:Y,message:_})=>Y!==void 0&&_!==void 0&&Y.getTime()>=X?{at:Y,message:_}:[])}
rollbackAsked(){this.#j=!0}
async toVerdict(X,Y=this.#X.deadline){let _=Q=>({verdict:Q,deploymentId:this.deploymentId,service:this.#J}),J=0;for(;;){let Q=await this.#E(X,J);if(Q!==void 0)return _(Q);let Z=Y-Date.now();if(Z<=0)return _({verdict:"timed-out"});J=Math.min(C3(this.#Y),Z)}}
async#E(
X,
Y){
let{feed:_,cluster:J,serviceName:Q,log:Z,signal:U}=this.#X,W=this.#U?void 0:this.#Z,{service:V,serviceDeployment:H}=await _.look({cluster:J,serviceName:Q,serviceDeploymentArn:W},{signal:U,inMilliseconds:Y}),$=this.#F(V);
if(V===void 0)return $?void 0:{verdict:"superseded",reason:`service ${Q} was removed`};
this.#J=V,this.#$(V),H==="denied"&&(this.#U=!0,Z.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#V=H==="denied"?void 0:H??await this.#P(V,$);
let{deploymentId:j}=this,F=G3({service:V,deploymentId:j,serviceDeployment:this.#V,isRollbackAsked:this.#j});
if($&&this.#V===void 0&&F?.verdict==="superseded")return;
if(this.#L(),$||Z.waiting(O3(V,j)),F!==void 0||$)return F;
let M=await this.#M();
return M!==void 0&&X(M)?{verdict:"doomed",cause:M}:void 0}
#F(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Y>S3?!1:X===void 0||(cY(X)?.createdAt?.getTime()??0)<this.#_}
#$(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||aY(X)===this.deploymentId&&(this.#Z??=Y)}
async#P(
X,
Y){
if(this.#Z!==void 0||this.#H||Y||aY(X)===this.deploymentId)return;
this.#H=!0;
let{clients:_,feed:J,cluster:Q,serviceName:Z,previousServiceDeployment:U,signal:W}=this.#X,V=await t4(_,Q,Z);
if(V==="denied")return;
let H=F=>Math.abs((F?.getTime()??0)-this.#_),[$]=V.filter(F=>F.serviceDeploymentArn!==U&&H(F.createdAt)<iY).sort((F,M)=>H(F.createdAt)-H(M.createdAt));
if(this.#Z=$?.serviceDeploymentArn,this.#Z===void 0)return;
let j=await J.lookAtServiceDeployment(this.#Z,{signal:W});
return j==="denied"?void 0:j}
async#M(){let X=cY(this.#J);if(!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#J,this.events,X.runningCount??0)]),this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#_)/1e3})}
#L(){let X=this.#_-iY,Y=(this.#J.events??[]).filter(({id:_,createdAt:J})=>_!==void 0&&!this.#Q.has(_)&&(J?.getTime()??0)>=X);for(let{id:_="",message:J=""}of Y.reverse())this.#Q.add(_),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
T3=10*6e4,
_6=()=>!1,
b3=async(X,Y)=>{let{clients:_,log:J}=Y,Q=X.serviceDeploymentArn;if(Q===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let Z=await V3(_,Q);return J.info(Z?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),Z}catch(Z){if(!(Z instanceof p))throw Z;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${Z.message}`),!1}},
w3=async(
X,
Y,
_)=>{
let{clients:J,cluster:Q,serviceName:Z,log:U,signal:W,created:V}=_;
if(await _.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await b3(X,_))return;X.rollbackAsked();let $=await X.toVerdict(_6,Math.max(_.deadline,Date.now()+T3));return $.verdict.verdict==="doomed"?void 0:$.verdict.verdict!=="timed-out"?{...$,verdict:$.verdict,stoppedBy:"rollback"}:{...$,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:H}=X;
try{if(!await M3({clients:J,cluster:Q,serviceName:Z,deploymentId:H,log:U,signal:W,...V}))return}catch($){if(!($ instanceof p))throw $;U.info(`The service could not be stopped, and ECS is left to itself: ${$.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
x3=async(
X,
Y)=>{
let{log:_,onFailure:J}=Y,Q=!1,Z=({sentence:H})=>(Q||_.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${H}`:`waiting cannot mend this: ${H}`),Q=!0,J!=="keep"),U=await X.toVerdict(Z);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let W=await w3(X,U,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(_6);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
y3=async X=>{let{clients:Y,cluster:_,diagnostics:J,log:Q}=X,Z=new A3(X),U=await x3(Z,X);if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;await X.written?.catch(()=>{});let W=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,V=await E3(Z,{clients:Y,cluster:_,diagnostics:J,endedBy:W});for(let H of J.lines(V))Q.info(H);return{...U,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
J6=1e3,
oY=X=>[...new Set(X.filter(Y=>Y!==void 0))],
Q6=(X,Y,_)=>new Map(k(X,Y).flatMap(J=>{let Q=_(J);return J.map(Z=>[Z,Q])})),
k3=class{
#X;
#Y;
#_=new Set;
#Q=Number.NEGATIVE_INFINITY;
#J=Number.POSITIVE_INFINITY;
#Z=()=>{};
#U;
#H=!1;
constructor(X,Y=J0){this.#X=X,this.#Y=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:_},J){return this.#U??=JSON.stringify([X,Y]),this.#H||=this.#U!==JSON.stringify([X,Y]),this.#W({cluster:X,serviceName:Y,arn:_},J)}
async lookAtServiceDeployment(X,Y){let _={cluster:"",serviceName:void 0,arn:X};return(await this.#W(_,Y)).serviceDeployment}
#W(X,{signal:Y,inMilliseconds:_=0}){return new Promise((J,Q)=>{Y.throwIfAborted();let Z=()=>{this.#_.delete(W),this.#_.size===0&&this.#Z(),Q(Y.reason)},U=()=>Y.removeEventListener("abort",Z),W={...X,dueAt:this.#Y.now()+_,resolve:V=>{U(),J(V)},reject:V=>{U(),Q(V)}};Y.addEventListener("abort",Z,{once:!0}),this.#_.add(W),this.#j(W.dueAt)})}
#V(X){return this.#H?Math.max(X,this.#Q+J6):X}
#j(X){let Y=this.#V(X);if(Y>=this.#J)return;this.#Z(),this.#J=Y;let _=this.#Y.after(Math.max(0,Y-this.#Y.now()),()=>this.#F());this.#Z=()=>{this.#J=Number.POSITIVE_INFINITY,_()}}
#E(){return[...this.#_].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#F(){let X=this.#Y.now();this.#J=Number.POSITIVE_INFINITY,this.#V(this.#E())<=X&&(this.#Q=X,this.#$([...this.#_].filter(({dueAt:Y})=>Y<X+J6))),this.#_.size>0&&this.#j(this.#E())}
#$(X){for(let J of X)this.#_.delete(J);let Y=new Map(oY(X.map(({cluster:J})=>J)).map(J=>[J,Q6(oY(X.filter(Q=>Q.cluster===J).map(Q=>Q.serviceName)),H0,Q=>a(this.#X,J,Q))])),_=Q6(oY(X.map(({arn:J})=>J)),U3,J=>W3(this.#X,J));for(let{cluster:J,serviceName:Q="",arn:Z="",resolve:U,reject:W}of X)Promise.all([Y.get(J)?.get(Q),_.get(Z)]).then(([V,H])=>{let $=H==="denied"?H:H?.get(Z);U({service:V?.get(Q),serviceDeployment:$})},W)}},
h3=({lease:X,before:Y,read:_,written:J})=>{let Q=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===l0(Y),Z=!1,U=J.then(()=>{Z=!0});return async()=>{let W=Z,V=await _();if(!Q(V)&&!W&&(await U,V=await _()),!(V===void 0||Q(V)))throw new HX(T.superseded,`Another run has taken over this tenant: ${KY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
v3=(
{plan:X,found:Y,settings:_},
J)=>{
let Q=X.changes.flatMap(H=>H.operations),Z=Y.service?.serviceArn,U=X.taskDefinitionArn,W={[P.applied]:X.record,[P.run]:l0(J.lease),[P.image]:bX(_.image),[P.revision]:U??""},V=z("tagEcsResource","record",{arn:Z??"",set:W,remove:[]},{after:[...Q.map(H=>H.id),...Z===void 0?[]:["lease"]],references:[...Z===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:s("set",P.revision),operation:"taskDefinition"}]:[]]});
return Z===void 0?[...Q,V]:[z("tagEcsResource","lease",{arn:Z,set:{[P.run]:J.lease},remove:[]}),...Q,V]},
f3=(
X,
Y)=>{
let{clients:_,run:J,log:Q,signal:Z}=Y,U=X.found.service?.serviceArn,W=()=>{},V=new Promise($=>{W=$}),H=U===void 0?void 0:h3({lease:J.lease,before:X.found.serviceTags[P.run],read:async()=>(await Q7(_,U))[P.run],written:V});
return jY(v3(X,J),{changes:X.plan.changes,execute:$=>gY(_,$.kind,$.input,Z,Y.runTask),...H===void 0?{}:{guard:H},signal:Z,log:Q,line:lX,incomplete:Y.incomplete,done:($,j)=>{$.id==="lease"&&W(),j.service!==void 0&&Y.onService(j.service),$.kind==="changeRecords"&&Y.onDnsChange(j.value)}})},
m3=async(X,Y,{log:_,signal:J})=>{let Q=()=>{_.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Q,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Q)}},
Z6=({settings:X,snapshot:Y})=>X.loadBalancer==="none"?null:`${Y.loadBalancer?.scheme??"http"}://${X.hosts[0]}`,
p3=X=>{let{plan:Y,settings:_,snapshot:J,identity:Q,found:Z,present:U,names:W}=X,{cluster:V}=J;return{tenant:Q.tenant,cluster:V.name,account:V.account,region:V.region,url:Z6(X),image:_.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:Z.service?.serviceArn??null,planId:Y.planId,changes:MX(Y.changes),drift:Y.drift.map(H=>({...H})),overrides:N4(Z,U,W,V),depth:"deep"}},
g3=({plan:X,snapshot:Y},_,J)=>{let{account:Q,region:Z,name:U}=Y.cluster;_.info(`account ${Q}, Region ${Z}, cluster ${U}`);for(let W of X.warnings)_.warn(W);for(let{resource:W,kept:V}of X.drift)_.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(_.info(J?`plan ${X.planId}: ${HY(X.changes)}`:HY(X.changes)),J)for(let W of VY(X.changes))_.info(W)},
u3=({settings:X,order:Y,snapshot:_},J,Q,Z)=>{let{desiredCount:U=0,runningCount:W=0}=J??{};U===0&&Y.of!=="scaling"&&Z.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),Z.info(`image     ${X.image}`),Z.info(`revision  ${(Q??"").replace(/^.*\//,"")}`),Z.info(`tasks     ${W} running, ${U} desired`),Z.info(`url       ${Z6({settings:X,snapshot:_})??"none: a worker"}`)},
l3=["minCount","maxCount","scaleOut","scaleIn"],
d3=(
X,
Y,
_,
J)=>{
let{name:Q}=Y;
if(!J.scaling)return[...l3.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>xX(`/${V}`,`needs autoscaling, which tenant ${Q} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:Z,suspended:U}=AY(X,_,J),W=U??_.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return Z?[xX("/desiredCount",`is ${X.desiredCount}, and tenant ${Q} is stopped.`,"Say state: running too.")]:W?[]:[xX("/desiredCount",`is autoscaling's: tenant ${Q} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
c3=(X,Y,{names:_,found:J,present:Q,cluster:Z,clusterDefaults:U})=>{let{settings:W,problems:V}=nY(Y,{cluster:Z,clusterDefaults:U,present:X.of==="revision"?{...Q,...PY(X.revision.definition,_)}:Q});if(W===void 0)throw c(V);if(X.of!=="scaling")return W;let H=[...d3(X,Y,J,W),...z6(W)];if(H.length>0)throw c(H);return W},
{catalog:rY}=eY,
U6=X=>rY[X]?.type??rY[X.replace(/\/[^/]+$/,"/*")]?.type??rY[X.replace(/\/\d+(?=\/|$)/g,"/*")]?.type,
a3=async(X,Y)=>{let _={tenant:Y.name,service:"web"},J=Y.cluster===void 0?m(X.firstCall.then(()=>WY(X))):void 0,{serviceName:Q}=BX({..._,cluster:""}),{name:Z,cluster:U,services:W}=await l4(X,Y.cluster,Q,l),V={..._,cluster:Z},H=BX(V),$=RY(V,H);try{let j=await qY(X,Z,U,[$],F4(Y),{services:W,zones:J}),F=j.tenants.get($.key);if(F===void 0)throw new Error(`tenant ${$.key} was not read`);return{identity:V,names:H,snapshot:j,found:F}}catch(j){throw N(j,"ClusterNotFound")?pY(Z):j}},
i3=l.defaultPrefix.replace(/\/$/,""),
o3=({name:X,tags:Y},_)=>B6(eY,{name:"tenant",..._},i3).filter(({pointer:J})=>J in Y).map(({message:J})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${J}`,hint:"Remove or correct the tag."})),
r3=(X,Y,_,J)=>{let Q=yY(Y,U6),Z=nY(X,{cluster:Y,clusterDefaults:Q.settings,present:_.service===void 0?void 0:J}),{settings:U}=Z,W=[...Q.problems,...o3(Y,Q.settings),...Z.problems];if(U===void 0||W.length>0)throw c(W);let V=I6(U,{fargate:_Y(U,Y),resolved:!0});if(V.length>0)throw c(V);return U},
s3=({name:X,tags:Y})=>{let _=Y[l.listener]??"";return _===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${_} of cluster ${X}, or its load balancer, is not there.`},
t3=async(
X,
{request:Y,run:_,order:J})=>{
let Q=await a3(X,Y),{identity:Z,names:U,snapshot:W,found:V}=Q,{cluster:H,loadBalancer:$,zones:j}=W,F=a4(W,Y.accountId);
if(F!==void 0)throw F;
if(J!==void 0&&V.service===void 0)throw c4(Z);
let M=w4(V,U),E=S_({identity:Z,names:U,found:V,newestTaskDefinition:void 0,adopt:_.adopt});
if(J!==void 0&&E!==void 0)throw E;
let L=J===void 0?{of:"settings"}:await J(Q),B=L.of==="settings",I=B?r3(Y,H,V,M):c3(L,Y,{names:U,found:V,present:M,cluster:H,clusterDefaults:yY(H,U6).settings});
if(E!==void 0)throw E;
if(B&&I.loadBalancer==="shared"&&$===void 0)throw O(s3(H),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let D={identity:Z,names:U,cluster:H,loadBalancer:$,zones:j,found:V,present:M,settings:I,fargate:_Y(I,H),order:L,state:AY(L,V,I),run:_,tags:{...I.tags,...IX(Z)},isNew:V.service===void 0},q=Y.image!==void 0,G=mY({context:D,newestTaskDefinition:void 0,imageStated:q}),C=G.taskDefinitionArn===void 0&&!D.isNew?await i(X,U.family):void 0;
return{...Q,present:M,settings:I,order:L,plan:C===void 0?G:mY({context:D,newestTaskDefinition:C,imageStated:q})}},
n3=(X,{env:Y,version:_})=>{let J=q6(16).toString("hex"),Q=X.build??Y.BUILD_URL;return{token:J,lease:u0(J,Q),build:Q,version:_,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,beforeDeploy:X.beforeDeploy}},
e3=({runningCount:X,pendingCount:Y,desiredCount:_})=>X===_&&(Y??0)===0,
X5=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(_=>_.kind==="updateService"&&_.input.desiredCount!==void 0)),
Y5=async(
X,
Y,
_)=>{
let{found:J,names:Q,snapshot:Z}=X,{feed:U,log:W,signal:V,deadline:H}=_;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!X5(X)||Y6(J.service,Y.service))return Y;
let{service:$}=Y,j=()=>`${$.runningCount??0}/${$.desiredCount??0} tasks running`;
return await gX(async()=>{let F={cluster:Z.cluster.name,serviceName:Q.serviceName};return $=(await U.look(F,{signal:V})).service??$,W.waiting(j()),e3($)?!0:void 0},{signal:V,everySeconds:2,deadline:H})===!0?{...Y,service:$,verdict:{verdict:$.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:$,verdict:{verdict:"timed-out",reason:j()}}},
_5=async(X,{found:Y,order:_,plan:J},Q,Z)=>{let U=Y.service?.taskDefinition,W=Q.taskDefinition,V=U===W&&Y.taskDefinition?.tags[P.steady]!==void 0;if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([fX(X,W,{[P.steady]:new Date().toISOString()}),_.of==="revision"&&U!==void 0&&U!==W?UY(X,U,[P.steady]):void 0])}catch(H){if(!(H instanceof p))throw H;Z.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${H.message}`)}},
J5=async(X,Y,_,{log:J,signal:Q,report:Z})=>{J.info("beforeDeploy: the command runs before the service changes");let U={clients:X,input:Y,explain:e0,log:J,signal:Q,deadline:Date.now()+_*6e4},{code:W,result:V}=X4(await n0(U),_),{message:H="",hint:$,...j}=V;if(Z(j),W!==T.done)throw new HX(W,`beforeDeploy: ${H} The service was not changed.`,$===void 0?{}:{hint:$})},
W6=X=>(X??"").replace(/\.$/,""),
Q5=X=>{let Y=X.flatMap(Q=>Q.operations).flatMap(Q=>Q.kind==="changeRecords"?Q.input.changes:[]),_=Q=>Y.filter(Z=>Z.Action===Q).map(Z=>W6(Z.ResourceRecordSet?.Name)),J=new Set(_("DELETE"));return new Set(_("CREATE").filter(Q=>!J.has(Q)))},
Z5=(
X,
Y)=>{
let _=Y.filter(j=>j.action==="create"),J=new Set(_.map(j=>j.resource)),Q=new Set(_.map(j=>j.name)),Z=Q5(_),{remains:U}=X,{alarms:W,records:V}=U.tenant,H=r4({...X,keepLogs:!0,remains:{...U,targetGroups:U.targetGroups.filter(({description:j})=>Q.has(j.TargetGroupName??"")),tenant:{...U.tenant,alarms:W.filter(j=>Q.has(j.AlarmName??"")),records:V.filter(j=>Z.has(W6(j.Name)))}}}).filter(j=>J.has(j.resource)),$=new Set(H.flatMap(j=>j.operations.map(F=>F.id)));
return H.map(j=>({...j,reason:"onFailure: remove",operations:j.operations.map(F=>({...F,after:F.after.filter(M=>$.has(M))}))}))},
U5=async(
X,
Y)=>{
let{identity:_,names:J,snapshot:Q}=X,{clients:Z,lease:U,log:W,signal:V}=Y,H=V4(_,J),{cluster:$}=Q,j=await s4(Z,$.name,Promise.resolve($),[H],j4),F=j.tenants.get(H.key);
if(F?.tenant.serviceTags[P.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let M={...F,revisions:F.revisions.filter(({arn:L})=>L===Y.revision)},E=Z5({identity:_,names:J,read:j,remains:M},Y.done);
try{await jY(E.flatMap(L=>L.operations),{changes:E,execute:L=>gY(Z,L.kind,L.input,V),signal:V,log:W,line:lX,incomplete:()=>{}})}catch(L){if(!(L instanceof p))throw L;return{changes:[],sentence:`Not all that this run created could be removed: ${L.message}`}}
return{changes:E,sentence:"What this run created was removed again; the log group stays."}},
W5=5,
V5=class{
#X;
#Y;
#_;
#Q;
#J;
#Z;
#U;
#H=new AbortController;
#W;
#V;
#j;
#E=[];
#F=[];
#$=[];
#P=!1;
#M=!1;
constructor(X,Y,_,J){this.#X={...K6,...X},this.#Z=J,this.#Y=Y,this.#_=_,this.#Q=new k3(_),this.#U=Date.now()+this.#X.timeoutMinutes*6e4,this.#J=n3(this.#X,Y),this.#W=S0({prepare:()=>this.#N(),planned:Q=>{g3(Q,Y.log,this.#X.plan),Y.report(p3(Q)),this.#F.length>0&&this.#B(Q.plan,new Set)},apply:Q=>this.#q(Q),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Q})=>VY(Q.changes),log:Y.log})}
async toEnd(){try{let X,Y=!1;for(let _=1;;_+=1){this.#V=void 0;let{prepared:J,outputs:Q=new Map}=await this.#W();if(this.#X.plan)return{code:T.done,result:{deployment:{verdict:"planned"}}};let Z=J.plan.changes.length>0;if(X?.code===T.done&&!Z||(X=await this.#D(J,Q),Y||=Z&&d0(J.found.serviceTags[P.run]),!Y||_===W5||!this.#L(X)))return X}}finally{this.#H.abort()}}
#L({code:X}){return X===T.done||X===T.superseded&&this.#M}
async#N(){let X=performance.now(),Y=await t3(this.#_,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#P},...this.#Z===void 0?{}:{order:this.#Z}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#q(
X){
let Y=performance.now(),_=new Set,J=f3(X,{clients:this.#_,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#P=!0,this.#I(X,W)},onDnsChange:W=>this.#G(W),runTask:W=>this.#R(W),incomplete:W=>{_=W,this.#B(X.plan,_)}}).finally(()=>{this.#F.push(...MX(X.plan.changes,_).filter(W=>W.done===!0)),this.#$.push(...X.plan.changes.filter(W=>W.operations.every(V=>_.has(V.id))))});
this.#j=J;
let Q=await J,Z=X.plan.taskDefinitionArn??Q.get("taskDefinition")?.value,U=X.found.service?.serviceArn??Q.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},...Z===void 0?{}:{taskDefinitionArn:Z},...U===void 0?{}:{serviceArn:U}}),Q}
async#R(X){let{timeoutMinutes:Y}=this.#X;return await J5(this.#_,X,Y,this.#Y),this.#U=Date.now()+Y*6e4,{value:""}}
#B(X,Y){this.#Y.report({changes:[...this.#F,...MX(X.changes,Y)]})}
#z(){return AbortSignal.any([this.#Y.signal,this.#H.signal])}
#I({found:X,names:Y,snapshot:_,settings:J},Q){if(!this.#X.wait)return;let Z=y3({clients:this.#_,feed:this.#Q,cluster:_.cluster.name,serviceName:Y.serviceName,service:Q,previousServiceDeployment:Y6(X.service,Q)?X.service?.currentServiceDeployment:void 0,diagnostics:o0,onFailure:this.#X.onFailure,created:z9(X,J,Y),written:this.#j,log:this.#Y.log,signal:this.#z(),deadline:this.#U});Z.catch(()=>{}),this.#V=Z}
#G(X){if(!this.#X.wait)return;let Y=Z3(this.#_,X,{signal:this.#z(),deadline:this.#U});Y.catch(()=>{}),this.#E.push(Y)}
async#D(
X,
Y){
let{log:_}=this.#Y;
if(!this.#X.wait)return{code:T.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Q}=X.found;
this.#V===void 0&&Q!==void 0&&!D3(Q)&&(_.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#I(X,Q));
let Z=await m3(X.names.serviceName,this.#V,this.#Y),U=await Promise.all(this.#E);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U.includes(!1)&&_.warn("the DNS change has not reached all name servers yet"),Z===void 0)return this.#K(X,Y);
let W={feed:this.#Q,log:_,signal:this.#z(),deadline:this.#U};
return this.#O(X,Y,await Y5(X,Z,W))}
async#O(X,Y,_){let{verdict:J}=_.verdict;if(this.#Y.report({deployment:O8(_)}),J==="steady"&&await _5(this.#_,X,_.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#K(X,Y,_);this.#M=s0(_.service,this.#J.lease)===void 0;let Q=await this.#S(X,Y,J);return b8(_,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Q})}
async#S(X,Y,_){let J=this.#$.some(H=>H.resource==="service"&&H.action==="create"),Q=_==="failed"||_==="rolled-back";if(this.#X.onFailure!=="remove"||!J||!Q)return;let{log:Z,signal:U}=this.#Y,{changes:W,sentence:V}=await U5(X,{clients:this.#_,lease:this.#J.lease,done:this.#$,revision:Y.get("taskDefinition")?.value,log:Z,signal:U});return this.#Y.report({changes:[...this.#F,...MX(W,{has:()=>!0})]}),V}
#K(X,Y,_){let{log:J}=this.#Y,Q=_?.service??X.found.service,Z=(Q?.desiredCount??0)===0;return u3(X,Q,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:T.done,result:{deployment:{..._===void 0?{}:{id:_.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:Q?.desiredCount??0,runningCount:Q?.runningCount??0}}}}},
H5=(X,Y,_=()=>{})=>V0(F0,X,Y,J=>new V5(X,Y,J,_(J)).toEnd()),
V6=X=>{let{status:Y,deployments:_=[],desiredCount:J=0,runningCount:Q=0}=X,Z=_.find(U=>U.status==="PRIMARY");return Y==="DRAINING"?"removing":Z?.rolloutState==="FAILED"?"failed":J===0&&Q===0?"stopped":_.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":Q<J?"degraded":"steady"},
$5=(X,Y)=>X[P.cluster]===Y&&X[P.tenant]!==void 0,
j5=(X,Y)=>{let _=Y[P.image],J=X.taskDefinition!==void 0&&Y[P.revision]===X.taskDefinition;return _===void 0||!J?void 0:M6(_)},
H6=(X,Y)=>{let _=(X.capacityProviderStrategy??[]).flatMap(Q=>Q.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[P.rule]??"")??[];return{capacity:_.length>0?_.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
F5=(X,{tags:Y})=>{let[_]=(X[P.hosts]??"").split(" ");return X[P.loadBalancer]==="none"||_===void 0||_===""?null:`${Y[l.scheme]==="https"?"https":"http"}://${_}`},
E5=(X,Y,_,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:V6(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:F5(Y,_),placement:H6(X,Y)}),
M5=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,_)=>(await ZX(X,[_])).has(_)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[_="",J=""]=Y.split("/");return(await FX(X,[_])).length===0?!1:(await a(X,_,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,_)=>{let J=await i(X,_);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await FX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await pX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await W4(X,[Y])).some(_=>_.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await U4(X,[Y])).length>0}],
P5=async(
X,
Y,
_)=>{
let{send:J,GetResourcesCommand:Q}=await X.tagging(),
Z=Object.entries(Y).map(([H,$])=>({Key:H,Values:[$]})),
U=(await A(H=>J(new Q({TagFilters:Z,ResourcesPerPage:100,PaginationToken:H})),H=>H.PaginationToken===""?void 0:H.PaginationToken)).flatMap(H=>H.ResourceTagMappingList??[]).flatMap(H=>H.ResourceARN??[]),
W=await Promise.all(U.map(async H=>{let $=_.find(({of:F})=>F.test(H));if($===void 0)return{arn:H,is:"unknown"};let j=$.of.exec(H)?.[1]??"";return{arn:H,is:await $.isThere(X,j,H)?"there":"gone"}})),
V=H=>W.filter(({is:$})=>$===H).map(({arn:$})=>$);
return{there:V("there"),unknown:V("unknown")}},
L5=async(X,Y,_,{isKept:J,log:Q})=>{try{let{there:Z,unknown:U}=await P5(X,Y,_);for(let W of Z.filter(V=>!J(V)))Q.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);U.length>0&&Q.info(`named by AWS's tag index, which may be hours late: ${U.join(", ")}`)}catch(Z){if(!N(Z,"AccessDenied"))throw Z;Q.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
pY as $,
W7 as A,
S7 as B,
O7 as C,
EX as D,
A7 as E,
gX as F,
z0 as G,
HY as H,
VY as I,
MX as J,
S0 as K,
jY as L,
lX as M,
V0 as N,
H5 as O,
k as P,
_7 as Q,
yY as R,
h as S,
mY as T,
IX as U,
AY as V,
BX as W,
l4 as X,
RY as Y,
F4 as Z,
qY as _,
A as a,
a4 as a0,
d4 as a1,
N8 as a2,
x4 as a3,
KY as a4,
d0 as a5,
H6 as a6,
V6 as a7,
w4 as a8,
N4 as a9,
H3 as aA,
a as aB,
c4 as aC,
C_ as aD,
P8 as aE,
zX as aF,
n0 as aG,
e0 as aH,
X4 as aI,
f7 as aJ,
p7 as aK,
m7 as aL,
l7 as aM,
c7 as aN,
LX as aO,
dX as aP,
A0 as aQ,
R0 as aa,
i as ab,
PY as ac,
j5 as ad,
$5 as ae,
E5 as af,
M5 as ag,
c8 as ah,
J8 as ai,
Y9 as aj,
t8 as ak,
u as al,
Z8 as am,
V4 as an,
s4 as ao,
j4 as ap,
r4 as aq,
FX as ar,
gY as as,
X3 as at,
e_ as au,
L5 as av,
s_ as aw,
u0 as ax,
z as ay,
_8 as az,
pX as b,
mX as c,
ZX as d,
WY as e,
I0 as f,
UY as g,
fX as h,
N as i,
j7 as j,
$7 as k,
B0 as l,
F7 as m,
L7 as n,
E0 as o,
x as p,
P7 as q,
K0 as r,
C7 as s,
F0 as t,
vX as u,
L0 as v,
M7 as w,
E7 as x,
H7 as y,
V7 as z};
