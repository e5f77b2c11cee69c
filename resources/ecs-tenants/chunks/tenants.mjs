import{S as UX,h as C,i as m,j as q,t as a,c as k,k as R,s as i,l as SX,b as o,n as aY,o as a6,q as n,u as OX,x as B,y as A,z as i6,e as CX,A as o6,B as TX,C as nX,D as iY,p as r6,f as s6,a as n6,E as t6,d as oY,F as e6,G as X7,H as Y7,I as rY,J as Q7,K as J7,L as Z7}from"./base.mjs";
import{setTimeout as WX}from"node:timers/promises";
import{s as _7,i as tX,r as sY,c as U7}from"./input-deploy-tenant.mjs";
import{randomBytes as W7}from"node:crypto";
var V7=class{
#X=new Map;
#Q=()=>{};
firstCall=new Promise(X=>{this.#Q=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let _=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(_,(this.#X.get(_)??0)+1),setImmediate(this.#Q),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
h=class extends UX{awsCode;constructor(X,Y,Q,J){super(C.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
H7={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
j7={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
F7=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
$7=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
M7=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
E7=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
nY="PriorRequestNotComplete",
B7=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
AX="LostAnswer",
tY="RegionMissing",
eX=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
P7=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/,
z7=class d6 extends Error{static of(Y){let Q=Y,J=X0(Q);if(Q.name==="AbortError"||bX(Q.name??"")||P7.test(J??""))return;let Z=(Q.$metadata?.httpStatusCode??0)>=500;return J===void 0&&!Z?void 0:new d6(eY(Q)??J??"")}constructor(Y){super(Y),this.name=AX}},
bX=X=>E7.test(X),
N7=X=>X===AX?"gave no answer to":eX.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
eY=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
L7=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
K7=(X,Y,Q)=>{let J=X.message??"";if(F7.test(Y))return L7(J,Q);if($7.test(Y))return"The credentials have expired: renew them and run again.";if(M7.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(bX(Y)||Y===nY)return"The account is at its request rate: run again later; what is done is found then.";if(B7.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(Y===AX)return"Run again: what was carried out all the same is found then.";if(eX.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===tY)return"Give region, or set AWS_REGION."},
X0=X=>[X.code,X.cause?.code,X.name].find(Y=>Y!==void 0&&eX.test(Y)),
I7=X=>{let Y=X0(X);return Y!==void 0?Y:/^region is missing/i.test(X.message??"")?tY:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
Y0=(
X,
Y,
Q)=>{
if(X instanceof UX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=I7(J),_=`${j7[Y]??Y}:${Q}`,U=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=(bX(Z)||Z===nY)&&W>1?` (${W} tries)`:"",H=eY(J)??Z;
return new h(`${H7[Y]??Y} ${N7(Z)} ${Q}: ${H}${H.includes(Z)?"":` (${Z})`}${V}`,K7(J,Z,_),{service:Y,operation:Q,code:Z,...U===void 0?{}:{requestId:U}},X)},
z=(X,...Y)=>X instanceof h&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
G7=X=>X instanceof h&&X.awsCode===AX,
R7=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
q7=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
D7={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
S7=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
O7=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return S7(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
C7=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(_=>_.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return O7(async _=>{try{return await Z(_)}catch(U){throw U.name==="CredentialsProviderError"?U:Y0(U,"sts","AssumeRole")}})},
T7=({credentials:X})=>async()=>X,
A7=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return C7(X.roleArn,X);if(X.configuration!==void 0)return T7(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
b7=X=>X.schema?.[2],
x7=(
X,
Y)=>{
let Q=A7(Y),
J=[],
Z=async(
U,
W)=>{
let{Client:V,...H}=await W(),j=new V({...Y.configuration,credentials:Q,...q7(Y.env),requestHandler:D7,...Y.region===void 0?{}:{region:Y.region}});
return J.push(j),Y.rates?.attach(j,U),Y.calls.attach(j,U),R7(j),{...H,send:async F=>{try{return await j.send(F)}catch($){throw Y0($,U,b7(F))}},region:()=>j.config.region()}},
_=([U,W])=>{let V;return[U,()=>(V??=Z(U,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(_)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
Q0={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
w7=class{
#X;
#Q;
#Y;
#J;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#Y=X.burst,this.#J=Y.now()}
millisecondsUntil(X){this.#Z();let Y=Math.min(X,this.#X.burst)-this.#Y;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#Z(),this.#Y-=X}
empty(){this.#Z(),this.#Y=Math.min(0,this.#Y)}
#Z(){let X=this.#Q.now(),{burst:Y,perSecond:Q}=this.#X;this.#Y=Math.min(Y,this.#Y+(X-this.#J)/1e3*Q),this.#J=X}},
J0="ECS_TENANTS_RATE_SHARE",
Z0="ECS_TENANTS_RATES",
y7=X=>{let{[J0]:Y="",[Z0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${J0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let _=`The environment variable ${Z0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw m([...Z,{pointer:"",message:_}])}if(Z.length>0)throw m(Z);return{share:J,at:Q===""?void 0:Q}},
h7=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(_=>_.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(_=>X.endsWith(`.${_}`))},
k7=class{
#X;
#Q;
#Y;
#J;
#Z;
#_=new Map;
#U=new Map;
#W=0;
#V=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=Q0}={}){this.#X=X,this.#Q=Y,this.#Y=Q,this.#Z=Z,this.#J=J}
attach(
X,
Y){
if(this.#Y==="nowhere")return;
let Q=(Z,_)=>async U=>{let{hostname:W}=U.request,V=this.#Y==="everywhere"||await h7(W,await X.config.region()),H=_.commandName?.replace(/Command$/,"")??"",j=V?this.#X(Y,H,U.input):[];j.length>0&&await this.#H(j);try{return await Z(U)}catch(F){throw bX(F.name)&&this.#P(j),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#H(X){return new Promise((Y,Q)=>{this.#W+=1;let J=X.map(({bucket:_})=>_).join(" "),Z=this.#U.get(J)??[];Z.push({number:this.#W,costs:X,leave:Y,end:Q}),this.#U.set(J,Z),this.#$()})}
#j=()=>{let X=[...this.#U.values()].flat();this.#U.clear(),this.#$();for(let{end:Y}of X)Y(this.#J?.reason)};
#M(X){if(this.#E(X)>0)return!1;for(let Y of X)this.#F(Y).take(Y.tokens);return!0}
#E(X){return Math.max(...X.map(Y=>this.#F(Y).millisecondsUntil(Y.tokens)))}
#F({bucket:X,burst:Y,perSecond:Q}){let J=this.#_.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Q),perSecond:Q*this.#Q},_=new w7(Z,this.#Z);return this.#_.set(X,_),_}
#P(X){for(let Y of X)this.#F(Y).empty();this.#$()}
#$(){this.#V(),this.#V=()=>{};for(let Y=this.#z();Y!==void 0;Y=this.#z())Y.leave();if(this.#U.size===0){this.#J?.removeEventListener("abort",this.#j);return}this.#J?.addEventListener("abort",this.#j);let X=Math.min(...this.#B().map(({costs:Y})=>this.#E(Y)));this.#V=this.#Z.after(X,()=>this.#$())}
#B(){return[...this.#U.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#z(){let X=this.#B().find(({costs:Y})=>this.#M(Y));for(let[Y,Q]of this.#U)Q[0]===X&&Q.shift(),Q.length===0&&this.#U.delete(Y);return X}},
T="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
VX="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
xX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
_0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
XY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
wX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
v7="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
U0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
HX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
f7="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
m7="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
r="unpublished",
D=X=>({burst:X,perSecond:X}),
p7=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
g7={
ecs:[
{operations:/^((Create|Delete|Update)Cluster|PutClusterCapacityProviders)$/,burst:20,perSecond:1,source:T},
{operations:/^(DescribeClusters|ListClusters)$/,burst:50,perSecond:20,source:T},
{operations:/^(Register|Deregister)TaskDefinition$/,burst:20,perSecond:1,source:T},
{operations:/^(DescribeTaskDefinition|ListTaskDefinitions|ListTaskDefinitionFamilies)$/,burst:50,perSecond:20,source:T},
{operations:/^DeleteTaskDefinitions$/,burst:5,perSecond:1,source:T},
{operations:/^((Create|Update|Delete)Service|StopServiceDeployment)$/,burst:50,perSecond:5,source:T},
{operations:/^(DescribeServices|ListServices)$/,burst:100,perSecond:20,source:T},
{operations:/^(Describe|List)ServiceDeployments$/,burst:50,perSecond:20,source:T},
{operations:/^DescribeServiceRevisions$/,burst:50,perSecond:20,source:T},
{operations:/^(RunTask|StopTask)$/,burst:100,perSecond:40,source:T},
{operations:/^(Describe|List)(Tasks|ContainerInstances)$/,burst:100,perSecond:20,source:T},
{operations:/^(Create|Update|Delete)CapacityProvider$/,burst:10,perSecond:1,source:T},
{operations:/^DescribeCapacityProviders$/,burst:50,perSecond:20,source:T},
{operations:/^(Tag|Untag)Resource$/,burst:20,perSecond:10,source:T},
{operations:/^ListTagsForResource$/,burst:50,perSecond:20,source:T}],
elbv2:[
{operations:/^/,burst:40,perSecond:10,source:VX},
{operations:/^Describe/,burst:40,perSecond:10,source:VX},
{operations:/^(CreateLoadBalancer|SetSubnets)$/,burst:10,perSecond:.2,source:VX},
{operations:/^(Register|Deregister)Targets$/,burst:20,perSecond:4,source:VX},
{operations:/^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,burst:20,perSecond:3,source:VX}],
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:r},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:r}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...D(3),source:xX},{operations:/^DescribeAlarms$/,...D(9),source:xX},{operations:/^ListTagsForResource$/,...D(10),source:xX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(20),source:xX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...D(10),source:_0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...D(5),source:_0},{operations:/^GetLogEvents$/,...D(10),source:r}],
route53:[{operations:/^/,burst:50,perSecond:10,source:XY},{operations:/^/,each:!0,burst:50,perSecond:10,source:XY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:XY,tokens:p7}],
tagging:[{operations:/^GetResources$/,...D(15),source:v7}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:r},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:r}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:r},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:r}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:wX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:wX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:wX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:wX}],
acm:[{operations:/^ListCertificates$/,...D(8),source:U0},{operations:/^DescribeCertificate$/,...D(10),source:U0}],
secretsManager:[{operations:/^GetSecretValue$/,...D(1e4),source:HX},{operations:/^DescribeSecret$/,...D(4e4),source:HX},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...D(50),source:HX},{operations:/^PutSecretValue$/,...D(50),source:HX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(50),source:HX}],
ssm:[{operations:/^GetParameter$/,...D(40),source:f7}],
sts:[{operations:/^/,...D(600),source:m7}]},
u7=(X,Y,Q)=>(g7[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
W0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:_,report:U},W)=>{let V=new k7(u7,{...y7(Z),signal:_}),H=new V7,j=x7(X,{region:Y,roleArn:Q,calls:H,rates:V,env:Z,configuration:J});try{return await W(j.clients)}finally{U({calls:H.counts()}),j.close()}},
yX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await WX(Q,void 0,{signal:Y})},
x=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
O=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
l7=8,
d7=X=>(X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw z7.of(J)??J}},{step:"finalizeRequest",priority:"low",name:"withoutBlindRetries"}),X),
YY=async({command:X,send:Y,look:Q,signal:J})=>{for(let Z=1;;Z+=1)try{return await Y(d7(X()))}catch(_){if(!G7(_))throw _;await WX(Math.min(250*2**Z,4e3),void 0,{signal:J});let U=await Q();if(U!==void 0)return U;if(Z===l7)throw _}},
w=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
V0=10,
u=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),_=await Promise.all(x(Q,V0).map(U=>J(new Z({cluster:Y,services:U,include:["TAGS"]}))));return new Map(_.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
c7=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await O(async _=>{let U=await Q(new J({cluster:Y,maxResults:100,nextToken:_})),W=(U.serviceArns??[]).map(V=>V.replace(/^.*\//,""));return Z.push(q(u(X,Y,W))),U},_=>_.nextToken),(await Promise.all(Z)).flatMap(_=>[..._.values()])},
a7=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw z(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new w(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
H0=async(
X,
{deploymentBefore:Y,...Q},
J)=>{
let{send:Z,UpdateServiceCommand:_}=await X.ecs(),U=()=>new _(Q),W=async H=>(await Z(H)).service??{},V=async()=>{let{cluster:H="",service:j=""}=Q,F=(await u(X,H,[j])).get(j);return F?.deployments?.[0]?.id===Y?void 0:F};
try{return Q.forceNewDeployment!==!0?await W(U()):await YY({command:U,send:W,look:V,signal:J})}catch(H){throw z(H,"ServiceNotFound","ServiceNotActive")?new w(`service ${Q.service} was removed by another run`,{cause:H}):H}},
hX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([_,U])=>({key:_,value:U}))}))}catch(_){throw z(_,"ResourceNotFound")||z(_,"InvalidParameter")&&/cannot be found|inactive/i.test(_.message)?new w(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:_}):_}},
QY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
i7=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return a(Z.tags)},
o7=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,service:Q,force:!0}))}catch(U){if(!z(U,"ServiceNotFound","ServiceNotActive"))throw U}await yX(async()=>(await u(X,Y,[Q])).has(Q),J)},
j0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
F0=1,
$0=({tags:X})=>X[k.layout]??"1",
M0=X=>{let Y=$0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=F0},
E0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${k.layout} is ${$0(X)}, and this version knows ${F0}.`,
B0=X=>M0(X)?void 0:R(E0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
r7=X=>M0(X)?void 0:`${E0(X)} What is shown may be incomplete.`,
t=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async _=>{try{return((await Q(new J({ResourceArns:[..._]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",a(U.Tags)])}catch(U){if(!z(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};
return new Map((await Promise.all(x(Y,20).map(Z))).flat())},
P0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
z0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
N0=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J("arn"in Y?{LoadBalancerArns:[Y.arn]}:{Names:[Y.name]}))).LoadBalancers?.[0]}catch(Z){if(z(Z,"LoadBalancerNotFound"))return;throw Z}},
L0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
s7=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:L0(Y.Name)})),
JY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await O(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>s7(J.HostedZones))},
K0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
I0=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
kX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
n7=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw z(Z,"AlreadyExists","AlreadyExistsFault")?new w(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await kX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
t7=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
e7=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!z(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
G0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
X8=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([_,U])=>({...G0(Y,_),Value:U,PropagateAtLaunch:!0}))}))},
Y8=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(_=>G0(Y,_))}))},
R0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
Q8=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await yX(async()=>await kX(X,Y)!==void 0,Q)},
q0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
D0=(
X,
Y,
Q,
J)=>{
if(i(Y,Q))return[];
if(SX(Y)||SX(Q)){let[_,U]=[SX(Y)?Y:{},SX(Q)?Q:{}];return[...new Set([...Object.keys(_),...Object.keys(U)])].sort().flatMap(W=>D0(X+o(W),q0(_,W),q0(U,W),J))}
let Z=_=>_===void 0||Array.isArray(_)&&_.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
S0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>D0(o(Z),Y[Z],Q[Z],J.has(Z))),
vX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
J8=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw z(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new w(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
Z8=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
_8=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
O0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw R(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
U8=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),_=await J(new Z({capacityProvider:Y}));O0(_.capacityProvider),await yX(async()=>{let U=await vX(X,Y);return O0(U),U!==void 0},Q)},
C0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(_=>_.operation)])]}),
W8=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:a(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
jX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(x(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(W8)},
V8=X=>X.replace(/^.*\//,""),
H8=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await O(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
j8=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
F8=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
$8=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!z(Z,"ClusterNotFound"))throw Z}},
ZY=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
T0=(X,Y,Q)=>{let[J,Z]=ZY(X,Y);if(J===void 0)throw R(`There is no public hosted zone for ${X} in this account.`,Q);if(Z!==void 0)throw R(`There are two public hosted zones named ${J.name} (${J.id}, ${Z.id}): only one of them can be the one that the domain is delegated to, and which cannot be seen from this account.`,"Remove the one that is not delegated to.");return J},
A0=(X,Y)=>T0(X,Y,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere."),
M8=(X,Y)=>T0(X,Y,`Create a hosted zone for ${X} in Route 53, and delegate to it.`),
E8=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
B8=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),_=await O(W=>Q(new J({cluster:Y,nextToken:W})),W=>W.nextToken),U=await Promise.all(x(_.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>Q(new Z({cluster:Y,containerInstances:W}))));
return new Set(U.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
fX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let _=J-Date.now();if(_<=0)return;try{await WX(Math.min(Q*1e3,_),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
b0=({resource:X,name:Y,action:Q,reason:J})=>({resource:X,name:Y,action:Q,reason:J}),
x0=(X,Y,{planId:Q,changes:J,warnings:Z=[]},_)=>{X.tell("run.place",Y);for(let U of Z)X.tell("plan.warning",{sentence:U});X.tell("plan.made",{planId:Q,changes:J.map(b0),..._?{lines:aY(J)}:{}})},
w0=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:_,fields:U,operations:W})=>({resource:Q,name:J,action:Z,reason:_,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:U.map(a6)})),
y0=class{
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
#U(){let X=w0(this.#Y,{has:()=>!0});this.#X({changes:[...X,...w0(this.#J,this.#Q?void 0:this.#Z)]})}},
h0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
_Y=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((U,W)=>String(W)===J?_Y(U,Z,Q):U);let _=X;return{..._,[J]:_Y(_[J],Z,Q)}},
P8=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=_Y(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
z8=async(
X,
Y)=>{
let Q=new Map(Y.given),
J=new Set(X),
Z=new Set,
_=Y.concurrency??16,
U,
W=F=>{U??={cause:F}},
V=F=>{J.delete(F);let $=(async()=>{try{let M=await Y.execute(P8(F,Q));Q.set(F.id,M),Y.done?.(F,M)}catch(M){W(M)}})().finally(()=>Z.delete($));Z.add($)},
H=()=>(U===void 0&&Y.signal.aborted&&W(Y.signal.reason),U!==void 0),
j;
for(;
J.size>0&&!H();){
let F=[...J].filter(M=>M.after.every(E=>Q.has(E)));
if(F.length>0&&j!==void 0&&(await j.catch(W),j=void 0,H()))break;
let $=F.slice(0,Math.max(0,_-Z.size));
for(let M of $)V(M);
if($.length>0&&J.size>0){let{guard:M}=Y;j=M===void 0?void 0:(async()=>M())(),j?.catch(()=>{})}
if(Z.size===0){W(new Error(`operations wait for each other: ${[...J].map(M=>M.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),U!==void 0)throw new h0(U.cause,new Set(Q.keys()));
return Q},
k0=({resource:X,name:Y})=>({resource:X,name:Y}),
UY=async(
X,
Y)=>{
let{changes:Q,log:J}=Y,Z=new Set(Y.given?.keys()),_=U=>U.operations.every(W=>Z.has(W.id));
try{return await z8(X,{...Y,done:(U,W)=>{Z.add(U.id),Y.incomplete(Z),Y.done?.(U,W);let V=Q.find(H=>H.operations.some(j=>j.id===U.id));V!==void 0&&_(V)&&J.tell("change.done",b0(V))}})}
catch(U){if(!(U instanceof h0))throw U;if(Y.incomplete(Z),U.cause instanceof UX||Y.signal.aborted){let W=Q.filter(V=>!_(V));J.tell("changes.unfinished",{done:Q.filter(_).map(k0),notDone:W.map(k0)})}throw U.cause}},
N8=5,
L8=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
v0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=_=>{if(Y===void 0)return;let U=L8(_);if(!(J!==void 0&&[...U].every(W=>J?.has(W)))&&_.plan.planId!==Y)throw Q.tell("plan.not-approved",{planId:_.plan.planId,approvedPlan:Y,lines:X.lines(_)}),R(`The plan is ${_.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.");J??=U};
return async()=>{
for(
let _=1;;
_+=1){
let U=await X.prepare();
if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};
if(Z(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};
try{return{prepared:U,outputs:await X.apply(U)}}catch(W){if(!(W instanceof w))throw W;if(_===N8)throw R(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");Q.tell("run.read-again",{because:W.message})}}}},
WY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
K8="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
e="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
f0="https://docs.aws.amazon.com/autoscaling/application/APIReference",
VY="https://docs.aws.amazon.com/autoscaling/ec2",
HY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
I8=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:WY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${f0}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:K8},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${HY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${HY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${VY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${VY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:WY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:WY}],
G8=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${f0}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${e}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${e}/API_PutClusterCapacityProviders.html`}],
R8=[
{service:"ecs",operations:["CreateService","UpdateService"],code:/^/,text:/still draining/i,seconds:60,because:"ECS is still removing the service of that name",source:`${e}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${e}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${e}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${e}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${VY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${HY}/API_DeleteTargetGroup.html`}],
q8=[...I8,...G8,...R8],
D8=({aws:X,message:Y})=>X===void 0?void 0:q8.find(({service:Q,operations:J,code:Z,text:_})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(_?.test(Y)??!0)),
FX=class{
signal;
#X;
#Q;
#Y=new Set;
constructor(X,Y,Q=WX){this.#X=X,this.signal=Y,this.#Q=Q}
async with(X){let Y=new Map;for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof h?D8(J):void 0;if(Z===void 0)throw J;let _=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,_),Date.now()+Q>_)throw J;this.#J(Z)}await this.#Q(Q,void 0,{signal:this.signal})}}
#J({because:X,seconds:Y}){this.#Y.has(X)||(this.#Y.add(X),this.#X.tell("call.retried",{because:X,seconds:Y}))}},
mX=X=>{let Y=X.findIndex(({message:Q})=>/(?:^|\) )rolling back to deployment /i.test(Q));return Y===-1?X:X.slice(Y)},
S8=X=>/unable to place a task|failed to launch a task/i.test(X)&&(!/\w(?:Error|Exception)\b/.test(X)||/unable to launch instance/i.test(X)),
O8=X=>{let Y=mX(X),Q=Y.findIndex(({message:J})=>/has started \d+ tasks/i.test(J));return Y.filter(({message:J},Z)=>Q===-1||Z<Q||!S8(J))},
C8=X=>/unable|fail|error|denied|could not|cannot|unhealthy|not authorized|insufficient|exceed/i.test(X)&&!/deployment failed: tasks? failed to start/i.test(X),
m0=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
T8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
A8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(_=>_??"")},
b8=(X,Y)=>{for(let Q of[X,...X.also??[]]){let J=A8(Q,Y);if(J!==void 0)return J}},
x8=(X,Y)=>Y===""?"":`${X}${Y}`,
p0=new Set([0,137,143]),
w8=30,
g0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
y8=({stoppingAt:X,stoppedAt:Y,containers:Q=[]},J)=>{let Z=Q.find(U=>U.exitCode===137)?.name,_=J?.containerDefinitions?.find(U=>U.name===Z)?.stopTimeout??w8;return X!==void 0&&Y!==void 0&&Y.getTime()-X.getTime()>=_*1e3},
XX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:W})=>Y?.containerDefinitions?.find(V=>V.name===W)?.essential!==!1,Z=Q.filter(J),_=W=>Z.find(V=>V.exitCode===W),U=W=>(W.reason??"")!==""&&!g0(W);
return Z.find(U)??Z.find(W=>W.exitCode!==void 0&&!p0.has(W.exitCode))??(y8(X,Y)?void 0:_(137))??_(0)??(Z.some(W=>W.exitCode!==void 0)?void 0:Q.find(U))??Z.find(W=>W.exitCode!==void 0)??Z[0]??Q[0]},
h8=(X,Y)=>{let Q=XX(X,Y);return(X.containers??[]).flatMap(({name:J,exitCode:Z})=>{let _=Y?.containerDefinitions?.find(U=>U.name===J);return J!==void 0&&J!==Q?.name&&_?.essential!==!1&&(Z===143||Z===137)?[J]:[]})},
$X=(X,Y,Q)=>({source:X,text:m0(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
pX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
k8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
u0=X=>/^(?:Essential container in task exited|Task failed to start|Task stopped by user)?\.?$/i.test(m0(X)),
v8=(
X,
Y)=>{
if(pX(X))return[];
let Q=XX(X,Y),{stopCode:J,stoppedReason:Z=""}=X,_=J!==void 0&&k8.test(J),U=_?[$X("stop",Z,J)]:[],W=Q?.reason===void 0||g0(Q)?[]:[$X("reason",Q.reason)],V=Q?.exitCode,H=_||V!==void 0&&p0.has(V)&&!u0(Z),j=V===void 0||H?[]:[$X("exit",String(V),String(V))],F=Z===""?[]:[$X("task",Z)];
return[...J==="ServiceSchedulerInitiated"?[...W,...U]:[...U,...W],...u0(Z)?[...j,...F]:[...F,...j]]},
f8=/error|exception|fatal|panic|\bE[A-Z]{4,}\b|refused|denied|cannot|can't|could not|failed|failure|not found|no such|unable to|timed out|missing/i,
m8=/^\s+(?:at |File ")|\bwarn(?:ing)?\b/i,
l0=X=>f8.test(X)&&!m8.test(X),
p8=X=>(X.findLast(({text:Y})=>l0(Y))?.text??"").trim().slice(0,200).replace(/\.$/,""),
jY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
g8=X=>{
let Y=/(?:arn:aws[\w-]*:(?:iam|sts)::\d*:(?:assumed-role|role|user)\/(?:[\w+=,.@-]+\/)*?([\w+=,.@-]+)(?:\/[\w+=,.@:-]+)? )?is not authorized to perform: ([\w-]+:\w+)(?: on (?:the )?resource:? (\*|arn:[^\s,)]+))?/i.exec(X),Q=/access to kms is not allowed/i.test(X);
return{deniedRole:Y?.[1]??"",deniedAction:Y?.[2]??(Q?"kms:Decrypt":""),deniedResource:Y?.[3]?.replace(/[.;]+$/,"")??""}},
u8=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0].replace(/[.:;]+$/,""),
d0=X=>{let Y=X.reduce((Q,J)=>Q+(J??0),0);return Y===0?"":String(Y)},
MX=X=>X===void 0?"":String(X),
l8=(
X,
Y,
Q)=>{
let{taskDefinition:J,targetGroup:Z,gracePeriodSeconds:_,log:U}=X,W=Y===void 0?void 0:XX(Y,J)?.name,V=J?.containerDefinitions??[],H=V.find($=>$.name===W)??V[0],j=H?.secrets??[],F=H?.logConfiguration?.options;
return{
container:W??H?.name??"",
image:H?.image??"",
memory:MX(H?.memory??H?.memoryReservation??J?.memory),
cpu:MX(H?.cpu??J?.cpu),
taskMemory:J?.memory??d0(V.map($=>$.memoryReservation??$.memory)),
taskCpu:J?.cpu??d0(V.map($=>$.cpu)),
command:[...H?.entryPoint??[],...H?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:F?.["awslogs-group"]??"",
secrets:u8(Q)??(j.length===1?j[0]?.valueFrom??"":j.map($=>$.name).join(", ")),
hostPorts:V.flatMap($=>($.portMappings??[]).flatMap(({hostPort:M})=>M||[])).join(", "),
lifetime:Y===void 0?"":jY(Y),
path:Z?.HealthCheckPath??"",
matcher:Z?.Matcher?.HttpCode??"",
timeout:MX(Z?.HealthCheckTimeoutSeconds),
victims:Y===void 0?"":h8(Y,J).join(" and "),
lastError:U===void 0||U.container!==(W??U.container)?"":p8(U.lines),
...g8(Q),
containerPort:MX(H?.portMappings?.[0]?.containerPort),
targetGroup:Z?.TargetGroupName??"",
grace:Z===void 0?"":MX(_)}},
d8=X=>(X??"").replace(/^.*\//,""),
YX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
c8=500,
gX=(X,Y=c8)=>{if(X.length<=Y)return X;let Q=Math.floor((Y-3)/2);return`${X.slice(0,Q)} \u2026 ${X.slice(X.length-(Y-3-Q))}`},
a8=(
X,
Y)=>{
let Q=XX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,jY(X)===""?void 0:`after ${jY(X)}`].filter(W=>W!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,_=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=Q?.reason===void 0?"":`: ${Q.reason}`;
return YX(`task ${d8(X.taskArn)}: ${Z}${_}${U}`)},
c0=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
a0=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
i8=20,
o8=10,
QX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
r8=X=>{
let{log:Y,targets:Q,groups:J,missing:Z}=X,_=mX(X.events),U=X.events.length-_.length,W=X.tasks.filter(j=>!pX(j)),[V,...H]=W;
return[
...V===void 0?[]:[`first stopped ${a8(V,X)}`],
...H.length===0?[]:[`${H.length} more ${H.length===1?"task":"tasks"} stopped`],
...QX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:j})=>j)??[]),
...Y?.firstError===void 0?[]:QX("the first error in that log",[Y.firstError]),
...QX("unhealthy targets",Q.slice(0,o8).map(c0)),
...J.flatMap(({name:j,desired:F,max:$,failedLaunches:M,notJoined:E})=>[`Auto Scaling group ${j}: ${F} of at most ${$} instances`,...QX("its launches failed, newest first",[...new Set(M)].slice(0,5)),...QX("its instances that are not registered in the cluster",E.slice(0,5))]),
...QX("events of this deployment, newest first",a0(_).slice(0,i8).map(({at:j,message:F})=>`${j.toISOString().slice(11,19)} ${YX(F)}`)),
...U===0?[]:[`${U} later ${U===1?"event":"events"} of the rollback left out`],
...Z]},
i0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
s8=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
EX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
n8=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
o0=X=>{let Y={...X};for(let Q of n8)delete Y[Q];return Y},
r0=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
t8=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===Q),{hostPort:Z,..._}=J??{};return{..._,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
e8=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
s0=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
_=Z===void 0?{family:Q.family,containerDefinitions:[]}:o0(Z),
U=EX(_,Q),
W=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
H=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
j={
...U,
name:U?.name??Q.containerName,
essential:U?.essential??!0,
image:X.image,
...H,
portMappings:X.portMappings.map($=>t8($,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:r0(X.environment).map(([$,M])=>({name:$,value:M})),
secrets:r0(X.secrets).map(([$,M])=>({name:$,valueFrom:M})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(_.containerDefinitions??[]).filter($=>$!==U);
return{..._,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):_.cpu,memory:J?String(X.memory):_.memory,runtimePlatform:e8(X,_.runtimePlatform),containerDefinitions:[j,...F]}},
X9=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
uX=X=>Array.isArray(X)?X.map(uX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,uX(Q)]).filter(([,Y])=>!X9(Y))),
FY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
n0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
Y9=(
X,
Y)=>(
{...FY(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(n0),secrets:[...X.secrets??[]].sort(n0),portMappings:(X.portMappings??[]).map(Q=>FY(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})),healthCheck:X.healthCheck&&FY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
$Y=X=>{let{containerDefinitions:Y=[],...Q}=o0(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return uX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>Y9(Z,J))})},
lX=X=>n(OX($Y(X)),32),
Q9=(X,Y)=>{let Q=lX(Y);return X.tags[B.digest]===Q||lX(X.definition)===Q},
J9=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
MY=(
X,
Y)=>{
let Q=EX(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",_=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=Q;
return{
image:Q.image,
cpu:_?Number(X.cpu):Q.cpu,
memory:_?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(W=>J9(W,Z)),
entryPoint:Q.entryPoint??[],
command:Q.command??[],
environment:Object.fromEntries((Q.environment??[]).map(W=>[W.name??"",W.value??""])),
secrets:Object.fromEntries((Q.secrets??[]).map(W=>[W.name??"",W.valueFrom??""])),
repositoryCredentials:Q.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:Q.repositoryCredentials.credentialsParameter},
healthCheck:U?.command===void 0?void 0:uX({...U}),
stopTimeout:Q.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
l=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:a(Z.tags)}}catch(Z){if(z(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
Z9=async(
X,
Y,
Q)=>{let{send:J,RegisterTaskDefinitionCommand:Z}=await X.ecs(),_=a(Y.tags)[B.digest];return YY({command:()=>new Z(Y),send:async U=>(await J(U)).taskDefinition?.taskDefinitionArn??"",look:async()=>{let U=await l(X,Y.family??"");return U?.tags[B.digest]===_?U?.definition.taskDefinitionArn:void 0},signal:Q})},
_9=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async W=>(await O(V=>Q(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[_,U]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[...U,..._].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
U9=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await O(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
W9=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await O(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
t0=async X=>{try{await X}catch(Y){throw z(Y,"Client","InvalidParameter")?new w(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
V9=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:_}=await X.ecs();for(let{arn:U}of Y.filter(({active:W})=>W))Q.throwIfAborted(),await t0(J(new Z({taskDefinition:U})));for(let U of x(Y,10))Q.throwIfAborted(),await t0(J(new _({taskDefinitions:U.map(({arn:W})=>W)})))},
BX=({cluster:X,tenant:Y,service:Q})=>({[B.cluster]:X,[B.tenant]:Y,[B.service]:Q}),
p=(X,Y)=>X!==void 0&&Object.entries(BX(Y)).every(([Q,J])=>X[Q]===J),
PX=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${n(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
zX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,_=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroup:PX(X,"a"),policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${_}/cpu-high`,scaleIn:`${_}/cpu-low`}}},
H9=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),_=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),U={cluster:X,tenant:Q,service:J};return Z.length===0&&_(Q)&&_(J)&&zX(U).serviceName===Y?U:void 0},
v=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
j9=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
EY=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
F9=(X,Y,Q)=>X.loadBalancer===void 0?Y[B.loadBalancer]!=="none":A(X)||Q?.loadBalancers?.[0]!==void 0,
BY=({tags:X})=>{let Y=X[k.scheme];return{arn:X[k.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
e0=({cluster:X,fronts:Y},{rule:Q,serviceTags:J})=>{let Z=Q?.rule.RuleArn??J[B.rule];return(Z===void 0?void 0:Y.get(I0(Z)))??Y.get(BY(X).arn??"")},
$9=X=>(X[B.hosts]??"").split(" ").filter(Y=>Y!==""),
X4=(X,Y,Q)=>{let J=$9(Q),Z=Y.tags[k.domain],_=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,..._])]},
Y4=(X,Y,Q,J,Z)=>{let _=new Set([...X4(X,Y,Q),...J===void 0?[]:v(J)]),U=X.defaultHost!==void 0&&(X.dns??Q[B.dns])==="wildcard",W=[..._].flatMap(V=>U?[V,V.replace(/^[^.]+/,"*")]:[V]);return[...new Set(W)].flatMap(V=>{let[H,j]=ZY(V.replace(/^\*\./,""),Z);return H===void 0||j!==void 0?[]:[{zoneId:H.id,name:V}]})},
M9=(X,{ask:Y,cluster:Q,serviceTags:J,targetGroupArn:Z})=>{let _=new Set(Y.defaultHost===void 0?[]:X4(Y,Q,J));return X.find(U=>U.RuleArn===J[B.rule])??X.find(U=>Z!==void 0&&EY(U).includes(Z))??X.find(U=>j9(U)&&v(U).some(W=>_.has(W)))},
Q4=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(x(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
E9=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await O(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
B9=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
P9=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(x(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
J4=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await O(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
Z4=X=>{throw z(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?R(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
z9=async(
X,
Y,
Q)=>{
let{send:J,CreateRuleCommand:Z}=await X.elbv2(),_=Y.Actions?.[0]?.TargetGroupArn;
try{return await YY({command:()=>new Z(Y),send:async U=>(await J(U)).Rules?.[0]?.RuleArn??"",look:async()=>{let U=(await J4(X,Y.ListenerArn??""))?.find(({Priority:W})=>W===String(Y.Priority));return U?.Actions?.[0]?.TargetGroupArn===_?U?.RuleArn:void 0},signal:Q})}
catch(U){if(z(U,"PriorityInUse"))throw new w(`priority ${Y.Priority} was taken by another deployment`,{cause:U});return Z4(U)}},
N9=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(z(Z,"RuleNotFound"))throw new w("the listener rule was removed",{cause:Z});Z4(Z)}},
L9=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!z(Z,"RuleNotFound"))throw Z}},
K9=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
_4=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),_=K9(Y),U=Y.length===1;
return(await O(W=>Q(new J({logGroupNamePrefix:_,limit:U?1:50,nextToken:W})),W=>U?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Z.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
I9=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
G9=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(_){throw z(_,"ResourceAlreadyExists")?new w(`log group ${Y} was created by another run`,{cause:_}):_}},
R9=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
q9=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!z(Z,"ResourceNotFound"))throw Z}},
D9=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(_=>L0(_.Name)===Q).map(_=>({..._,Name:Q}))},
S9=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(_){throw z(_,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(_.message)?new w("a DNS record was changed by another run",{cause:_}):_}},
O9=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
NX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
C9=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(x(Y,50).map(Z=>Q(new J({...NX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
T9=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await O(J=>Y(new Q({ServiceNamespace:NX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
A9=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,..._]=Y,U=Z!==void 0&&_.length===0?{...NX,ResourceId:Z}:{ServiceNamespace:NX.ServiceNamespace},W=await O(H=>Q(new J({...U,NextToken:H})),H=>H.NextToken),V=new Set(Y);
return W.flatMap(H=>H.ScalingPolicies??[]).filter(H=>V.has(H.ResourceId??""))},
U4=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
b9=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...NX,ResourceId:Y}))}catch(Z){if(!z(Z,"ObjectNotFound"))throw Z}},
x9=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
W4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async _=>{try{return(await Q(new J({TargetGroupArns:[..._]}))).TargetGroups??[]}catch(U){if(!z(U,"TargetGroupNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};return(await Promise.all(x(Y,20).map(Z))).flat()},
V4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(z(Z,"TargetGroupNotFound"))return;throw Z}},
w9=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await O(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
H4=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(_=>[_.Key??"",_.Value??""]))}catch(Z){if(z(Z,"TargetGroupNotFound"))return{};throw Z}},
y9=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw z(Z,"DuplicateTargetGroupName")?new w(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
h9=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
k9=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
v9=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!z(Z,"TargetGroupNotFound"))throw Z}},
j4={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
F4=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=_7(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
PY=(X,Y)=>{let Q=zX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroup:Q.targetGroup,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
f9=class{value;next;constructor(X){this.value=X}},
m9=class{
#X;
#Q;
#Y;
constructor(){this.clear()}
enqueue(X){let Y=new f9(X);this.#X?(this.#Q.next=Y,this.#Q=Y):(this.#X=Y,this.#Q=Y),this.#Y++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Y--,this.#X||(this.#Q=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Q=void 0,this.#Y=0}
get size(){return this.#Y}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function $4(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),M4(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new m9,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
_=()=>{J--,Z()},
U=async(H,j,F)=>{let $=(async()=>H(...F))();j($);try{await $}catch{}_()},
W=(H,j,F,$)=>{let M={reject:F};new Promise(E=>{M.run=E,Q.enqueue(M)}).then(U.bind(void 0,H,j,$)),J<X&&Z()},
V=(H,...j)=>new Promise((F,$)=>{W(H,F,$,j)});
return Object.defineProperties(
V,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let H=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject(H)}},
concurrency:{get:()=>X,set(H){M4(H),X=H,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(H,j){let F=[];try{Array.from(H,($,M)=>{let E=V(j,$,M);return F.push(E),E})}catch($){for(let M of F)M.catch(()=>{});throw $}return Promise.all(F)}}}),
V}
function M4(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var p9=async(X,Y)=>{let Q=await _4(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:_})=>{let U=J.get(_);return U===void 0?[]:[[Z,U]]}))},
g9=async(X,Y)=>({...Y,tags:await I9(X,Y.arn)}),
u9=async(X,Y,Q)=>{let[J,Z]=await Promise.all([l(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await l(X,Z),newestTaskDefinition:J}},
l9=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
d9=async(
X,
Y,
Q)=>{
let[J,Z,_]=await Promise.all([N0(X,{arn:K0(Y)}),J4(X,Y),Q??l9(X,Y)]);
if(!(J===void 0||Z===void 0||_===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:_,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
c9=async(X,Y,Q)=>{let J=Q?.loadBalancers?.[0]?.targetGroupArn,Z=J===void 0?V4(X,Y.targetGroup):W4(X,[J]).then(([V])=>V),_=J===void 0?Z.then(V=>V?.TargetGroupArn===void 0?{}:H4(X,V.TargetGroupArn)):H4(X,J),[U,W]=await Promise.all([Z,_]);return{description:U,attributes:W}},
a9=class{#X;#Q;#Y=new Map;constructor(X,Y){this.#X=X,this.#Q=Y}at(X){let Y=this.#Y.get(X)??q(this.#Q.then(({arn:Q,scheme:J})=>d9(this.#X,X,Q===X?J:void 0)));return this.#Y.set(X,Y),Y}async all(){let X=await Promise.all(this.#Y.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
i9=async(
X,
Y)=>{let Q=Y.map(U=>U.resourceId),[J,Z,_]=await Promise.all([C9(X,Q),A9(X,Q),Q4(X,Y.flatMap(U=>U.alarms))]);return new Map(Y.map(U=>[U.key,{scalableTarget:J.find(W=>W.ResourceId===U.resourceId),policies:Z.filter(W=>W.ResourceId===U.resourceId),alarms:_.filter(W=>U.alarms.includes(W.AlarmName??""))}]))},
o9=64,
r9=class{
#X;
#Q;
#Y;
#J;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Q=Y,this.#J=Q,this.#Y=new a9(X,q(Y.then(BY)))}
zones(){return this.#J??=q(JY(this.#X)),this.#J}
fronts(){return this.#Y.all()}
async#Z(X){let{arn:Y}=BY(await this.#Q);return(X===void 0?void 0:await this.#Y.at(I0(X)))??(Y===void 0?void 0:this.#Y.at(Y))}
async#_(X){return(await Promise.all(X.map(Y=>D9(this.#X,Y)))).flat()}
async#U(X,Y,Q){let[J,Z]=await Promise.all([this.#Q,this.zones()]),_=Y4(X.ask,J,Y,void 0,Z),U=q(this.#_(_)),W=new Set(_.map(({name:j})=>j)),[V,H]=await Promise.all([U,Q.then(j=>this.#_(Y4(X.ask,J,Y,j,Z).filter(({name:F})=>!W.has(F))))]);return[...V,...H]}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!F9(J,Q,Y))return{targetGroup:void 0,rule:void 0,records:[]};
let Z=Q[B.rule],
_=Y?.loadBalancers?.[0]?.targetGroupArn,
U=q(t(this.#X,[_,Z].filter(I=>I!==void 0))),
W=q(c9(this.#X,X,Y)),
V=q(this.#Z(Z).then(async I=>M9(I?.rules??[],{ask:J,cluster:await this.#Q,serviceTags:Q,targetGroupArn:_??(I===void 0?void 0:(await W).description?.TargetGroupArn)}))),
H=q(this.#U(X,Q,V)),
[{description:j,attributes:F},$,M,E]=await Promise.all([W,V,H,U]),
P=[j?.TargetGroupArn,$?.RuleArn].filter(I=>I!==void 0&&!E.has(I)),
K=P.length===0?new Map:await t(this.#X,P),
N=I=>E.get(I??"")??K.get(I??"")??{};
return{targetGroup:j===void 0?void 0:{description:j,attributes:F,tags:N(j.TargetGroupArn)},rule:$===void 0?void 0:{rule:$,tags:N($.RuleArn)},records:M}}},
E4=async(
X,
Y,
Q)=>{
let J=new r9(X,Y),Z=Y.services??q(u(X,Y.clusterName,Q.map(P=>P.serviceName))),_=Promise.race([X.firstCall,Z]),U=q(_.then(()=>J.zones())),W=q(_.then(()=>Promise.race([X.route53(),Z]))),V=P=>q(W.then(P)),H=V(()=>i9(X,Q)),j=V(()=>p9(X,Q));
V(()=>X.elbv2());
let F=async P=>{
let K=Z.then(c=>c.get(P.serviceName)),
N=q(u9(X,P.family,K.then(c=>c?.taskDefinition))),
I=await K,
G=a(I?.tags),
[{taskDefinition:S,newestTaskDefinition:f},g,_X,c6]=await Promise.all([N,J.routing(P,I,G),j.then(c=>{let sX=c.get(P.key);return sX===void 0||I!==void 0?sX:g9(X,sX)}),H.then(c=>c.get(P.key))]);
return{service:I,serviceTags:G,taskDefinition:S,newestTaskDefinition:f,...g,...c6??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:_X}},
$=$4(o9),
[M,E]=await Promise.all([Y.cluster,Promise.all(Q.map(P=>$(async()=>[P.key,await F(P)]))),U,Z]);
return{cluster:M,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(E)}},
zY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
s9={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
B4=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:s9}),
n9=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
NY=X=>{
let{found:Y,settings:Q}=X;
if(!A(Q))return{loadBalancers:[],references:[],tags:{}};
let J=Y.targetGroup?.description.TargetGroupArn;
return{loadBalancers:[{targetGroupArn:J??"",containerName:n9(X),containerPort:Q.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[B.rule]:Y.rule.rule.RuleArn}}},
P4=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=i6(Q,X.container,X.command);
if(J!==void 0)throw m([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:o6(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[B.build]:CX(X.build)}}).map(([Z,_])=>({key:Z,value:_})),...Y}},
z4=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
t9=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:_,token:U,build:W}=X,V=(Z.containerDefinitions??[]).map(j=>j.name??""),H=X.container??EX(Z,zX(Y))?.name??"";
if(!V.includes(H))throw m([TX("/container",`is ${H}; revision ${Z.family}:${Z.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);
return P4({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:H,command:_,token:U,startedBy:"ecs-tenants/run-task",tags:{...nX(J),...BX(Y)},build:W},z4(Q))},
e9=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:_,names:U,run:W,tags:V}=X,H=zY(_),{platformVersion:j,placementConstraints:F,launchType:$}=Z.service===void 0?{}:z4(Z.service),M=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return P4(
{cluster:J.cluster,taskDefinition:Q??"",container:(M&&EX(M,U)?.name)??U.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},
{...H===void 0?{}:{networkConfiguration:H},...j===void 0?{}:{platformVersion:j},...F===void 0?{}:{placementConstraints:F},..._.capacityProviderStrategy!==void 0?{capacityProviderStrategy:_.capacityProviderStrategy}:$===void 0?{}:{launchType:$}})},
N4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:_}=await X.ecs();return(await O(U=>Z(new _({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
LY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(x(Q,100).map(_=>J(new Z({cluster:Y,tasks:_}))))).flatMap(_=>_.tasks??[])},
X3=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:_}=await X.ecs(),{taskArns:U=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new _({cluster:Y,tasks:U}))).tasks??[]},
Y3=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[_]=Z.tasks??[];return _===void 0?{refusal:Z.failures?.[0]??{}}:{task:_}},
Q3=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,task:Q,reason:J}))}catch(U){if(!z(U,"InvalidParameter"))throw U}},
KY=" done",
L4=(X,Y)=>CX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,iY-KY.length).replace(/( |\bdone$)+$/,""),
K4=X=>`${X}${KY}`,
I4=X=>X!==void 0&&!X.endsWith(KY),
IY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
G4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
J3=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:_}=await X.logs(),U=[],W=J;
for(;;)try{let V=await Z(new _({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:W}));if(U.push(...(V.events??[]).map(G4)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:U,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(z(V,"ResourceNotFound"))return{lines:U,next:W};throw V}},
R4=async(X,Y,Q,J,Z)=>{let{send:_,GetLogEventsCommand:U}=await X.logs();try{return((await _(new U({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:Z}))).events??[]).map(G4)}catch(W){if(z(W,"ResourceNotFound"))return[];throw W}},
Z3=(X,Y,Q,J)=>R4(X,Y,Q,J,!0),
_3=(X,Y,Q,J)=>R4(X,Y,Q,J,!1),
U3=2e3,
W3=50,
LX=X=>X.replace(/^.*\//,""),
V3=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
H3=class{
tail=[];
group;
stream;
#X;
#Q;
#Y;
#J;
constructor(X,Y,Q,J,Z){let{logDriver:_,options:U}=Q.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=U?.["awslogs-stream-prefix"];this.#X=X,this.#Q=Y,this.group=_==="awslogs"&&W!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${LX(Z)}`,this.group===void 0?Y.tell("task.no-log",{container:J}):Y.tell("task.log",{group:this.group,stream:this.stream})}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await J3(this.#X,this.group,this.stream,this.#Y);this.#Y=Y;for(let Q of X)this.#Q.tell("task.log-line",{text:Q.text}),this.tail.push(Q);this.tail.splice(0,this.tail.length-W3)}catch(X){if(!(X instanceof h))throw X;this.#J=X.message,this.#Q.tell("task.log-refused",{because:X.message})}}},
j3=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
F3=async({clients:X,input:Y,log:Q},J)=>{try{await Q3(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.tell("task.told-to-stop",{task:LX(J)})}catch(Z){Q.tell("task.not-stopped",{task:LX(J),because:Z.message})}},
q4=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:_,deadline:U}=X,{cluster:W="",taskDefinition:V=""}=Q,[H,j]=await Promise.all([new FX(Z,_).with(()=>Y3(Y,Q)),l(Y,V)]),F=V3(j?.definition,Q);
if("refusal"in H)return{end:"not-run",failure:await J(j3(H.refusal),F,void 0)};
let $=H.task.taskArn??"",M=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.tell("task.started",{task:LX($)});
let E=new H3(Y,Z,F,M,$),P=H.task,K=async()=>{let[[S]]=await Promise.all([LY(Y,W,[$]),E.look()]);return P=S??P,Z.tell("task.status",{task:LX($),lastStatus:P.lastStatus??"unknown"}),P.lastStatus==="STOPPED"?P:void 0},N;
try{N=await fX(K,{signal:_,everySeconds:2,deadline:U}),N!==void 0&&await WX(U3,void 0,{signal:_})}catch(S){throw _.aborted&&P.lastStatus!=="STOPPED"&&await F3(X,$),_.throwIfAborted(),S}
if(await E.look(),N===void 0)return{end:"timed-out",taskArn:$,lastStatus:P.lastStatus??"unknown"};
let I=N.startedAt!==void 0?N.containers?.find(S=>S.name===M)?.exitCode:void 0;
if(I===0)return{end:"exited",taskArn:$,exitCode:I};
let G=await J(N,F,E.tailOf(M));
return I===void 0?{end:"not-run",taskArn:$,failure:G}:{end:"exited",taskArn:$,exitCode:I,failure:G}},
D4=()=>import("./classify.mjs"),
S4={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await D4()).foresee(X),diagnose:async X=>(await D4()).diagnose(X),culpritOf:(X,Y)=>XX(X,Y)?.name,eventText:YX,isErrorLine:l0,lines:r8},
O4=async(X,Y,Q)=>{let J={...i0,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await S4.diagnose(J)}},
$3=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
M3=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=$3(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(_=>_.id===Q)?.failedTasks??0}},
KX={raw:1024,targets:10,events:20,logLine:500},
GY=X=>X===void 0?void 0:gX(X,KX.raw),
C4=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:_,raw:U}=Y,W=X.tasks.find(j=>!pX(j)),V=W===void 0?void 0:XX(W,X.taskDefinition),H=(j,F)=>F===void 0?{}:{[j]:F};
return{
class:Q,
sentence:J,
hint:Z,
...H("doc",_),
...H("raw",GY(U)),
...W===void 0?{}:{task:{taskArn:W.taskArn??"",...H("stopCode",W.stopCode),...H("stoppedReason",GY(W.stoppedReason)),...H("container",V?.name),...H("exitCode",V?.exitCode),...H("reason",GY(V?.reason))}},
log:(X.log?.lines??[]).map(({text:j})=>j.slice(0,KX.logLine)),
targets:X.targets.slice(0,KX.targets).map(c0),
events:a0(mX(X.events)).slice(0,KX.events).map(({message:j})=>gX(YX(j),KX.raw))}},
E3={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
B3=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?E3[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
P3=X=>/[.!?]$/.test(X)?X:`${X}.`,
dX=({diagnosis:X},Y="Cause")=>{let{class:Q,raw:J,sentence:Z}=X;return`${J===void 0||Q==="unclassified"?"":`AWS says: ${P3(gX(YX(J).trim()))} `}${Y}: ${Z}`},
cX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
z3=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:C.rolloutFailed,result:{message:`${B3(X)}${Y===void 0?"":` ${Y}`}${Z}${Q===void 0?"":` ${dX(Q)}`}`,hint:cX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
T4=(X,Y)=>{let Q=X.tags?.find(J=>J.key===B.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:IY(Q)},
N3=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:C.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` ${dX(X,"So far")}`:""}`,hint:cX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
L3=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:_,failure:U}=X,W=U===void 0?{}:{failure:C4(U)};
switch(Z.verdict){case"superseded":{let V=T4(_,Y);return{code:C.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:H}=N3(X,Q);return{code:V,result:{...H,...W}}}default:{let{code:V,result:H}=z3(X,J);return{code:V,result:{...H,...W}}}}},
K3=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.class==="exited"?{message:J,hint:"Its log is above."}:{message:`${J} ${dX(Q)}`,hint:cX(Q)}},
I3=(X,Y)=>{switch(X.end){case"exited":return K3(X);case"not-run":return{message:`The command did not run. ${dX(X.failure)}`,hint:cX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
A4=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:C4(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:C.done,result:Q}:{code:X.end==="timed-out"?C.timedOut:C.rolloutFailed,result:{...Q,...I3(X,Y)}}},
JX=X=>X?.[B.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[B.tenant]} of cluster ${X[B.cluster]}`,
b4=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=M=>!p(M,X)&&(!J||M?.[B.tenant]!==void 0),{service:_,targetGroup:U,rule:W,logGroup:V,taskDefinition:H}=Q,j=[];
_!==void 0&&Z(Q.serviceTags)&&j.push(`service ${Y.serviceName}: ${JX(Q.serviceTags)}`);
let F=_?.loadBalancers?.some(M=>M.targetGroupArn===U?.description.TargetGroupArn)??!1;
U!==void 0&&!F&&Z(U.tags)&&j.push(`target group ${U.description.TargetGroupName}: ${JX(U.tags)}`),W!==void 0&&Z(W.tags)&&j.push(`listener rule for ${v(W.rule).join(", ")} (priority ${W.rule.Priority}): ${JX(W.tags)}`),V?.tags!==void 0&&Z(V.tags)&&j.push(`log group ${V.name}: ${JX(V.tags)}`);
let $=_===void 0?H:void 0;
return $!==void 0&&Z($.tags)&&j.push(`task definition ${Y.family}: ${JX($.tags)}`),j},
x4=X=>{let Y=b4(X);if(Y.length!==0)return R(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
G3=(X,Y)=>p(Y,X)?void 0:R(`Not ours: service ${X.tenant}: ${JX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
w4=({tenant:X,cluster:Y})=>R(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
y4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:R(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
R3=5,
h4=X=>R(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
q3=async(X,Y)=>{let[Q]=await jX(X,[Y]);if(Q===void 0)throw h4(Y);return Q},
k4=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:q(q3(X,Y))};
let Z=await H8(X),_=new Map(Z.length>R3||Q===void 0?[]:Z.map(F=>[F,q(u(X,V8(F),[Q]))])),U=(await jX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),W=U.filter(F=>F.tags[J.default]!==void 0),[V,H]=U.length===1?U:W;
if(V!==void 0&&H===void 0){let F=_.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let j=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw m([{pointer:"/cluster",message:j,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
D3=async({feed:X,signal:Y},Q,J)=>{let{service:Z}=await X.look({cluster:Q,serviceName:J},{signal:Y});return new Map(Z===void 0?[]:[[J,Z]])},
v4=async(
X,
{name:Y,cluster:Q},
J)=>{let Z={tenant:Y,service:"web"},_=Q===void 0?q(X.firstCall.then(()=>JY(X))):void 0,{serviceName:U}=zX({...Z,cluster:""}),{name:W,cluster:V,services:H}=await k4(X,Q,U,k),j=H??(J===void 0?void 0:q(D3(J,W,U)));return{identity:{...Z,cluster:W},place:{clusterName:W,cluster:V,services:j,zones:_}}},
f4=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw z(Q,"ClusterNotFound")?h4(X):Q}},
m4=async(X,Y,Q,J)=>{let{identity:Z,place:_}=await v4(X,Y,J),U=PY(Z,Q),W=await f4(_,E4(X,_,[U])),V=W.tenants.get(U.key);if(V===void 0)throw new Error(`tenant ${U.key} was not read`);let H=y4(W,Y.accountId);if(H!==void 0)throw H;return{identity:Z,names:U.names,query:U,snapshot:W,found:V}},
L=C0(),
d=({isNew:X})=>X?"new tenant":"missing: made again",
RY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
IX=(X,Y)=>X.SetIdentifier===void 0&&RY(X.AliasTarget?.DNSName)===RY(Y.dnsName),
S3=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):RY(X.AliasTarget.DNSName),
O3=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
p4=X=>X.dualStack?["A","AAAA"]:["A"],
C3=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(U=>U.Name===X),Z=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!IX(U,Q)),[_]=Z;
if(_!==void 0&&(!Y.run.adopt||_.SetIdentifier!==void 0))throw R(`The ${_.Type} record of ${X} points elsewhere: ${S3(_)}.`,_.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...p4(Q).filter(U=>!J.some(W=>W.Type===U&&IX(W,Q))).map(U=>({Action:"CREATE",ResourceRecordSet:O3(X,U,Q)}))]},
T3=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(U=>U.Name===J&&IX(U,Y)).map(U=>U.Type),_=p4(Y).filter(U=>!Z.includes(U));if(_.length>0)throw R(`dns is wildcard, but ${J} has no alias ${_.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
g4=(X,Y,Q)=>{let J=new Map;for(let Z of X){let _=Q(Z);if(_.length===0)continue;let{id:U}=A0(Z,Y.zones);J.set(U,[...J.get(U)??[],..._])}return J},
u4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
A3=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,_=Q.rule===void 0||Z.dns!=="record"?[]:v(Q.rule.rule),U=J.dns==="record"?J.hosts:[],W=_.filter(V=>!U.includes(V));
return[...g4(W,X,V=>Q.records.filter(H=>H.Name===V&&IX(H,Y)).map(H=>({Action:"DELETE",ResourceRecordSet:H})))].map(([V,H],j)=>({resource:"record",name:u4(H),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[L("changeRecords",`record.remove.${j}`,{zoneId:V,changes:H})]}))},
b3=X=>{
let{settings:Y,front:Q}=X;
if(!A(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&T3(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let _ of J)A0(_,X.zones);
let Z=g4(J,X,_=>C3(_,X,Q));
return[...A3(X,Q),...[...Z].map(([_,U],W)=>({resource:"record",name:u4(U),action:"create",reason:d(X),fields:U.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[L("changeRecords",`record.${W}`,{zoneId:_,changes:U},{after:["listenerRule"]})]}))]},
qY=X=>X!==null&&typeof X=="object",
DY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>DY(`${X}/${J}`,Q)):qY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,DY(X+o(Q),J)])):Y,
l4=(X,Y,Q)=>i(Y,Q)?[]:Q===void 0||!qY(Y)||!qY(Q)?[[X,DY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>l4(X+o(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
d4=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let _={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=s0(_,{names:Q,region:J.region,fargate:tX(Y,J),present:void 0});return Object.fromEntries(l4("",$Y(Z),$Y(U)))},
x3=new Set(["environment"]),
y=(X,Y,Q)=>S0(X,Y,Q,x3),
SY=["logRetentionInDays"],
w3=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,_=J.logRetentionInDays,U=V=>L("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:_},{after:V});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:d(X),fields:y(SY,{},J),operations:[L("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let W=y(SY,Z,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[U([])]}]},
y3=X=>({logRetentionInDays:X.retentionInDays}),
ZX=["scaleOut","scaleIn"],
c4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
h3=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
k3=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
a4=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
v3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,_=a4(X,Y),{cooldown:U,stepAdjustments:W}=J[Y],V=j=>{let{cooldown:F,stepAdjustments:$}=j[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:$}}},H=y([Y],_===void 0?{}:V(Z),V(J));
return _!==void 0&&H.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:_===void 0?"create":"update",reason:_===void 0?d(X):"",fields:H,operations:[L("putScalingPolicy",`policy.${Y}`,{...c4,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:h3(W)}},{after:["scalableTarget"]})]}]},
i4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
o4=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
r4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
f3=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:_,evaluationPeriods:U}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${i4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:r4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:i4[Y].comparison,Threshold:Z,Period:_,EvaluationPeriods:U,TreatMissingData:"missing"}},
m3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
_=o4(X,Y),
U=a4(X,Y)?.PolicyARN,
W=E=>{let{threshold:P,period:K,evaluationPeriods:N}=E[Y]??{};return{[Y]:{threshold:P,period:K,evaluationPeriods:N}}},
V=y([Y],_===void 0?{}:W(Z),W(J)),
H=f3(X,Y),
j=_?.AlarmActions??[],
F=U!==void 0&&j.includes(U)&&_?.ActionsEnabled!==!1,
$=_!==void 0&&_.MetricName===H.MetricName&&_.Namespace===H.Namespace&&_.ComparisonOperator===H.ComparisonOperator&&i([..._.Dimensions??[]].map(E=>`${E.Name}=${E.Value}`).sort(),r4(X).map(E=>`${E.Name}=${E.Value}`).sort());
if(_!==void 0&&F&&$&&V.length===0)return[];
let M=j.filter(E=>E!==U&&!E.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:Q.alarms[Y],
action:_===void 0?"create":"update",
reason:_===void 0?d(X):F&&$?"":"not linked with its policy: put back",
fields:[...V,...F||_===void 0?[]:[{pointer:"/alarmActions",to:Q.policies[Y]}]],
operations:[
L(
"putMetricAlarm",
`alarm.${Y}`,
{...H,ActionsEnabled:!0,AlarmActions:[U??"",...M],..._?.OKActions===void 0?{}:{OKActions:_.OKActions},..._?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:_.InsufficientDataActions},..._===void 0?{Tags:Object.entries(X.tags).map(([E,P])=>({Key:E,Value:P}))}:{}},
U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
aX=(X,Y)=>{let Q=X[B.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
s4=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:_})=>X===void 0||aX(Y,X.desiredCount)!==void 0?{resourceId:Q?_:void 0,marks:{[B.halted]:String(J??Z)}}:void 0,
p3=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
OY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[B.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
n4=({service:X,serviceTags:Y})=>OY(Y)!==void 0&&X?.desiredCount===0,
t4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
g3=X=>t4.every(Y=>X?.SuspendedState?.[Y]===!0),
e4=X=>Object.fromEntries(t4.map(Y=>[Y,X])),
u3=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
X6=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=OY(Y.serviceTags),_=n4(Y),U=Y.service?.desiredCount??0,W=J?.suspended??Z?.suspended??g3(Y.scalableTarget);
if(J?.state===void 0?_:J.state==="stopped"){let j=_?Z?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:p3({desiredCount:Q.scaling?j:Q.desiredCount??j,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&W})}}
let V=X.of==="settings"&&aX(Y.serviceTags,Y.service?.desiredCount)!==void 0,H=_&&Z!==void 0?u3(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:V?!1:Z===void 0&&J?.suspended===void 0?void 0:W,desiredCount:Q.scaling?J?.desiredCount??H:_?Q.desiredCount:void 0,tag:void 0}},
l3=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[B.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",_=U=>U??"running";return{fields:[{pointer:"/state",from:_(J),to:_(Q)}],operations:[Q===void 0?L("tagEcsResource","service.state",{arn:Z,set:{},remove:[B.state]},{after:["service","scalableTarget"]}):L("tagEcsResource","service.state",{arn:Z,set:{[B.state]:Q},remove:[]})]}},
d3=["minCount","maxCount"],
c3=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=e4(Y.suspended);return Object.entries(J).some(([Z,_])=>(Q[Z]??!1)!==_)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
a3=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,_=Z.scalableTarget,U={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},W=_===void 0?{}:{minCount:_.MinCapacity,maxCount:_.MaxCapacity},V=c3(X),H=[...y(d3,W,U),...V];
return _!==void 0&&H.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:_===void 0?"create":"update",reason:_===void 0?d(X):"",fields:H,operations:[L("registerScalableTarget","scalableTarget",{...c4,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:e4(J.suspended)},..._===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
i3=X=>{
let{names:Y,found:Q}=X,J=ZX.flatMap(Z=>o4(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[L("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[L("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
Y6=X=>X.settings.scaling?[...a3(X),...ZX.flatMap(Y=>v3(X,Y)),...ZX.flatMap(Y=>m3(X,Y))]:i3(X),
o3=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:k3(Q.StepAdjustments)}}},
r3=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(ZX.map(Q=>[Q,o3(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
CY="deregistration_delay.timeout_seconds",
TY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
Q6={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
J6=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==CY&&!(Y in TY)&&Q6[Y]!==Q)),
Z6=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
_6=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
GX=X=>{
let Y=!A(X),Q=_6(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:Q},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:J6(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
AY=X=>{let Y=X.hosts.join(" ");return{[B.loadBalancer]:X.loadBalancer,[B.dns]:X.dns,[B.scaling]:X.scaling?"on":"off",[B.protected]:X.protected?"on":"off",...Y===""||Y.length>iY?{}:{[B.hosts]:Y}}},
s3=(
X,
Y)=>{
let Q=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Z=_6(X.capacityProviderStrategy),_=Y[B.hosts],U=Y[B.dns];
return{
desiredCount:aX(Y,X.desiredCount)??X.desiredCount,
minimumHealthyPercent:X.deploymentConfiguration?.minimumHealthyPercent,
maximumPercent:X.deploymentConfiguration?.maximumPercent,
...J===void 0?{}:{healthCheckGracePeriodSeconds:X.healthCheckGracePeriodSeconds??0},
capacityProviderStrategy:Z===void 0||Z.length===0?void 0:Z,
subnets:Q?.subnets,
securityGroups:Q?.securityGroups,
assignPublicIp:Q?.assignPublicIp,
loadBalancer:J!==void 0||Y[B.loadBalancer]==="shared"?"shared":"none",
...J?.containerPort===void 0?{}:{containerPort:J.containerPort},
..._===void 0?{}:{hosts:_.split(" ")},
...U==="record"||U==="wildcard"||U==="none"?{dns:U}:{},
...Y[B.protected]===void 0?{}:{protected:Y[B.protected]!=="off"},
...Y[B.scaling]===void 0?{}:{scaling:Y[B.scaling]!=="off"},
tags:{...nX(Y)}}},
iX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
n3=X=>({...TY,[CY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
U6=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
bY=X=>X.networkMode==="awsvpc"?"ip":"instance",
t3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
e3=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:_}=X;
if(!A(J)||_===void 0)return[];
let U=n3(J);
if(
Q.targetGroup===void 0)return[
{
resource:"targetGroup",
name:Y.targetGroup,
action:"create",
reason:d(X),
fields:y(iX,{},J),
operations:[L("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:_.vpcId,TargetType:bY(J),HealthCheckProtocol:"HTTP",...U6(J),Tags:Object.entries(X.tags).map(([E,P])=>({Key:E,Value:P}))}),L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=Q.targetGroup,H=W.TargetGroupArn??"";
if(W.TargetType!==bY(J))throw R(`networkMode ${J.networkMode} needs a target group of type ${bY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let j=Object.fromEntries(Object.entries(Q6).filter(([E])=>E in V)),F=t3({...j,...U},V),$=[...y(iX,GX(Z),GX(J)),...Object.keys(TY).filter(E=>E in F).map(E=>({pointer:`/targetGroupAttributes/${E}`,from:V[E],to:U[E]}))];
if($.length===0)return[];
let M=y(iX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:$,operations:[...M.length===0?[]:[L("modifyTargetGroup","targetGroup",{TargetGroupArn:H,...U6(J)})],...Object.keys(F).length===0?[]:[L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:H,attributes:F})]]}]},
X5=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[CY]??300),
targetGroupAttributes:J6(Y)}),
W6=(
X,
Y)=>{
let Q=X.rule===void 0?[]:v(X.rule.rule),J=X.service===void 0?{}:s3(X.service,X.serviceTags),Z=i([...Q].sort(),[...J.hosts??[]].sort()),_=r3(X,Y),U=OY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:MY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:y3(X.logGroup),
...X.targetGroup===void 0?{}:X5(X.targetGroup.description,X.targetGroup.attributes),
..._,
scaling:X.scalableTarget!==void 0,
...J,
...U!==void 0&&n4(X)?{desiredCount:U.desiredCount}:{},
...U?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:U.minCount},
...Q.length===0||Z?{}:{hosts:Q}}},
V6=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(z(Z,"TargetGroupNotFound"))return[];throw Z}},
Y5=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
xY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,_]of Object.entries(X.tags).sort()){
if(!Z.startsWith(k.defaultPrefix))continue;
let U=`/${Z.slice(k.defaultPrefix.length)}`,[W=""]=r6(U),V=Y(U);
if(!s6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let H=Y5(_,V);
H===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${_}, which is no ${V}.`,hint:"Remove or correct the tag."}):Q=n6(Q,U,H)}
return{settings:Q,problems:J}},
H6=new Set(["taskDefinition","logGroup"]),
Q5=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:_}=Z.beforeDeploy??{};
if(_===void 0)return[...Y];
let U=Y.filter(({resource:j})=>H6.has(j)),
W=Y.filter(({resource:j})=>!H6.has(j)),
V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:_}],operations:[L("runTask","beforeDeploy",e9(X,_,Q),{after:U.flatMap(j=>j.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
H=W.map(j=>({...j,operations:j.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[...U,V,...H]},
j6=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
F6=X=>[{Type:"forward",TargetGroupArn:X}],
J5=X=>{
let{found:Y,settings:Q,seat:J,names:Z}=X;
if(!A(Q)||J===void 0)return[];
let[_=""]=Q.hosts,U=Y.targetGroup?.description.TargetGroupArn,W=U===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return[{resource:"listenerRule",name:_,action:"create",reason:d(X),fields:y(["hosts"],{},Q),operations:[L("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:J.priorities[0],Conditions:j6(Q.hosts),Actions:F6(U??""),Tags:Object.entries(X.tags).map(([$,M])=>({Key:$,Value:M}))},{references:W})]}];
let{rule:V}=Y.rule,H=v(V),j=U!==void 0&&i(EY(V).filter(($,M,E)=>E.indexOf($)===M),[U]),F=i([...H].sort(),[...Q.hosts].sort());
return F&&j?[]:[{resource:"listenerRule",name:_,action:"update",reason:j?"":"not linked with the target group: put back",fields:[...F?[]:y(["hosts"],{hosts:H},Q),...j?[]:[{pointer:"/targetGroup",to:Z.targetGroup}]],operations:[L("modifyRule","listenerRule",{RuleArn:V.RuleArn,...F?{}:{Conditions:j6(Q.hosts)},...j?{}:{Actions:F6(U??"")}},{references:j?[]:W,after:H.map(($,M)=>`record.remove.${M}`)})]}]},
$6={lg:{resource:"logGroup",settings:SY},tg:{resource:"targetGroup",settings:iX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...Z6,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:ZX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:ZX,parts:["threshold","period","evaluationPeriods"]}},
Z5=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
_5=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
M6=(
X,
Y)=>{
let Q=GX(X),J=!A(Q),Z=new Map;
Y!==void 0&&Z.set("td",lX(Y).slice(0,6));
for(let[_,{settings:U,parts:W}]of Object.entries($6)){if(J&&(_==="tg"||_==="lr")||Q.scaling===!1&&(_==="st"||_==="sp"||_==="al"))continue;let V=Object.fromEntries(U.map(H=>[H,H==="hosts"?[...Q.hosts??[]].sort():_5(Q[H],W)]).filter(([,H])=>!Z5(H)));Z.set(_,n(OX(V),6))}
return Z},
U5=(X,Y,Q)=>[X,...[...M6(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
wY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
E6=X=>X==="td"?"taskDefinition":$6[X]?.resource??"service",
W5=(X,Y,Q)=>{let J=new Map(wY(Y)),[Z=""]=X.split(" "),_=wY(X).map(([U,W])=>{let V=Q.has(E6(U))?J.get(U):void 0;return`${U}=${V??W}`});return[Z,..._].join(" ")},
V5=({settings:X,definition:Y,definitionDigest:Q,record:J})=>{if(J===void 0)return[];let Z=wY(J),_=M6(X,Y),U=[];for(let[W,V]of Z)_.get(W)!==V&&(W==="td"&&Q!==void 0||U.push(E6(W)));return U},
H5=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Q;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:_,names:U}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:_.name,service:U.serviceName},this.#Q=GX(J),this.#X={...GX(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=y(X,this.#X,this.#Q);return this.fields.push(...Y),Y.length>0}},
B6=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
yY=({found:X,order:Y})=>Y.of==="settings"&&aX(X.serviceTags,X.service?.desiredCount)!==void 0,
P6=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||yY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
j5=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...B4(X.context.settings)})},
F5=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
$5=X=>{let{settings:Y,present:Q}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(Q.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
M5=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=zY(X.context.settings))},
E5=(X,Y)=>i((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
z6=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=NY(X.context);Z.length===0&&E5(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??Q.targetGroup}),X.input.loadBalancers=J,X.references.push(...Z))},
B5={settings:[B6,P6,j5,F5,$5,M5,z6],scaling:[P6],revision:[B6,z6],restart:[]},
P5=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
z5=(X,Y)=>{let{order:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":P5(Y)?"the last deployment failed":yY(X)?"the first deployment was stopped":void 0},
N5=(
X,
Y,
Q)=>{
let{names:J,order:Z,found:_,state:U}=X,W=new H5(X,Y,Q);
for(let K of B5[Z.of])K(W);
let{input:V,fields:H,references:j}=W,F=z5(X,Y),$=F!==void 0&&H.length===0;
F!==void 0&&(V.forceNewDeployment=!0),$&&H.push(yY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let M=L("updateService","service",V.forceNewDeployment===!0?{...V,deploymentBefore:Y.deployments?.[0]?.id}:V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:j}),E=H.length===0?[]:[M],P=Z.of==="settings"||Z.of==="scaling"?l3(_,U):void 0;
return H.push(...P?.fields??[]),H.length===0?[]:[{resource:"service",name:J.serviceName,action:$?"deploy":"update",reason:$?F:"",fields:H,operations:[...E,...P?.operations??[]]}]},
L5=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
K5=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:_,run:U,fargate:W}=X,{loadBalancers:V,references:H,tags:j}=NY(X),F=zY(J),$={...X.tags,...AY(J),...j,[B.run]:U.lease},M=Object.entries($).map(([K,N])=>({key:K,value:N})),E=A(J),P=E&&_.rule===void 0;
return P&&M.push({key:B.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:d(X),
fields:y(Z6,{},{...J,desiredCount:J.desiredCount}),
operations:[
L(
"createService",
"service",
{
cluster:Z.name,
serviceName:Q.serviceName,
taskDefinition:Y??"",
desiredCount:J.desiredCount,
clientToken:U.token,
deploymentConfiguration:B4(J),
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:M,
...E?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...W?{}:{placementStrategy:L5},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...H,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...P?[{pointer:`/tags/${M.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
N6=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[K5(X,Y)];if(A(X.present)&&!A(X.settings))throw R(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw R(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return N5(X,Q,Y)},
I5=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...AY(Q),...NY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([_,U])=>Y.serviceTags[_]!==U))},
G5=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
R5=(X,Y)=>Object.keys(nX(Y)).filter(Q=>!Object.hasOwn(X,Q)),
q5=(X,Y)=>[B.hosts,B.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
RX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
hY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${o(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
kY=(X,Y,Q)=>({arn:X??"",set:G5(Y,Q),remove:R5(Y,Q)}),
D5=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=kY(Q.taskDefinitionArn,X,J);return RX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:hY(X,J,Z),operations:[L("tagEcsResource","taskDefinition.tags",Z)]}]},
S5=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
O5=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:_}=X,{service:U,targetGroup:W,rule:V,logGroup:H,scalableTarget:j,alarms:F}=J,$=[],M=[],E=(G,S,f,g=[])=>{RX(f)||$.push(L(G,S,f,{after:g}))},P=kY(U?.serviceArn,Z,J.serviceTags),K={arn:U?.serviceArn??"",set:U===void 0?{}:I5(X),remove:[...P.remove,...q5(AY(_),J.serviceTags)]};
M.push(...hY({...Z,...K.set},J.serviceTags,K));
let N=(G,S,f,g)=>{let _X=kY(f,Z,g);!RX(_X)&&RX(K)&&M.push(...hY(Z,g,_X)),E(G,S,_X)};
if(
W!==void 0&&N("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&N("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&N("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),H?.tags!==void 0&&N("tagLogGroup","logGroup.tags",H.arn,H.tags),U===void 0||!RX(P)){let G=f=>({arn:f??"",set:Z,remove:P.remove});H!==void 0&&H.tags===void 0&&E("tagLogGroup","logGroup.tags",G(H.arn));let S=S5(Q);j?.ScalableTargetARN!==void 0&&!S.has(j.ResourceId)&&E("tagScalableTarget","scalableTarget.tags",G(j.ScalableTargetARN));for(let[f,g]of F.entries())S.has(g.AlarmName)||E("tagAlarm",`alarm.${f}.tags`,G(g.AlarmArn))}
let I=$.map(G=>G.id);
K.remove.includes(B.halted)&&I.push("service","scalableTarget");
for(let G of Q)G.resource==="record"&&G.action==="remove"&&I.push(...G.operations.map(S=>S.id));
return Q.some(G=>G.resource==="listenerRule"&&G.action==="create")&&U!==void 0?$.push(L("tagEcsResource","service.tags",{...K,set:{...K.set,[B.rule]:""}},{after:I,references:[{pointer:o("set",B.rule),operation:"listenerRule"}]})):E("tagEcsResource","service.tags",K,I),$.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:M,operations:$}]},
C5=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
T5=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:_,fargate:U,isNew:W,run:V}=X,H=s0(J,{names:Y,region:_.region,fargate:U,present:W?void 0:Q.taskDefinition?.definition});
for(let M of[Q.taskDefinition,Q.newestTaskDefinition])if(M!==void 0&&Q9(M,H))return{wanted:H,arn:M.definition.taskDefinitionArn,found:M,changes:[]};
let j={...X.tags,[B.digest]:lX(H),...V.build===void 0?{}:{[B.build]:CX(V.build)}},F=t6(J,H);
if(F!==void 0)throw m([F]);
let $={resource:"taskDefinition",name:Y.family,action:"create",reason:W?d(X):"",fields:y(s8,W?{}:Z,J),operations:[L("registerTaskDefinition","taskDefinition",{...H,tags:Object.entries(j).map(([M,E])=>({key:M,value:E}))})]};
return{wanted:H,arn:void 0,found:void 0,changes:[$]}},
A5=(X,Y,Q)=>{let{settings:J,present:Z,isNew:_,run:U}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!_&&Z.image===W&&!Q&&!U.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
b5=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
x5=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>b5.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
w5=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return A(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
y5=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
h5=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:y5(X),Z=C5(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
L6=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
k5=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
v5=X=>n(OX(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:_,from:U,to:W})=>({pointer:_,from:U,to:W}))}))),16),
f5=({order:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
m5=(X,Y)=>{let Q=[...Y.changes,...w3(X),...e3(X),...J5(X),...N6(X,Y.arn),...b3(X),...Y6(X)],J=[...Q,...O5(X,Y.found,Q)];return J.some(Z=>Z.operations.some(L6))?Q5(X,J,Y.arn):J},
p5=(X,Y)=>[...N6(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?Y6(X):[],...X.order.of==="revision"?D5(X,X.order.revision):[]],
g5=(X,{wanted:Y},Q)=>{let{order:J,run:Z,settings:_,found:U}=X,W=U5(Z.version,_,Y),V=U.serviceTags[B.applied];return J.of==="settings"||V===void 0?W:W5(W,V,Q)},
u5=({identity:X,order:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
K6=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,order:Z}=X,
_=Z.of==="settings"?T5(X):f5(X),
U=k5(Z.of==="settings"?m5(X,_):p5(X,_)),
W=Q.serviceTags[B.applied],
V=new Set(V5({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[B.digest],record:W})),
H=new Set(U.map($=>$.resource)),
j=U.some($=>$.operations.some(L6)),
F=U.map($=>({...$,reason:$.reason||(V.has($.resource)?"changed by others since our last run":"asked for")}));
return{planId:v5(U),stages:F.length===0?[]:[{changes:F,until:"steady"}],changes:F,drift:[...V].map($=>({resource:$,kept:!H.has($)})),warnings:[...u5(X),...h5(X),...Z.of==="settings"?[...A5(X,Y,j),...x5(X),...w5(X)]:[]],taskDefinitionArn:_.arn,record:g5(X,_,V)}},
vY=X=>oY[e6(X,oY)??""]?.type,
l5=["minCount","maxCount","scaleOut","scaleIn"],
d5=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...l5.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>TX(`/${V}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:_,suspended:U}=X6(X,Q,J),W=U??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return _?[TX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:W?[]:[TX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
c5=(X,Y,{names:Q,found:J,present:Z,cluster:_,clusterDefaults:U})=>{let{settings:W,problems:V}=sY(Y,{cluster:_,clusterDefaults:U,present:X.of==="revision"?{...Z,...MY(X.revision.definition,Q)}:Z});if(W===void 0)throw m(V);if(X.of!=="scaling")return W;let H=[...d5(X,Y,J,W),...X7(W)];if(H.length>0)throw m(H);return W},
oX={from:1e4,to:39999},
a5=(X,Y)=>{let Q=oX.to-oX.from+1,J=Number.parseInt(n(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let _=oX.from+(J+Z)%Q;if(!Y.has(_))return _}},
I6=100,
i5=X=>Number(X.Priority)>=oX.from&&X.Conditions?.length===1?v(X).map(Y=>[Y,Number(X.Priority)]):[],
o5=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(EY)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(i5).sort(([,Z],[,_])=>_-Z))}])),
r5=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
s5=({priorities:X},Y)=>{let Q=a5(Y,X);if(Q===void 0)throw R("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
n5=(X,Y,{hosts:Q})=>{let J=Y===void 0?[]:v(Y);for(let Z of X){let _=J.includes(Z)?void 0:Q.get(Z);if(_!==void 0)throw R(`Not ours: ${Z} has a listener rule of its own (priority ${_}).`,"Choose another host, or take it from that rule first.")}},
t5=({loadBalancerArn:X},Y)=>{let Q=r5(X,Y);if(Q>=I6)throw R(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${I6}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
e5=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let _=Z.get(J);
if(_===void 0)throw new Error(`listener ${J} was not read`);
let U=Q.rule?.rule;
n5(Y.hosts,U,_),U===void 0&&t5(_,Z);
let W=U===void 0?s5(_,Y.hosts[0]??""):Number(U.Priority),V=Q.targetGroup?.description,H=V?.TargetGroupName===PX(X,"b")?"b":"a",j={..._,targetGroups:new Set([..._.targetGroups,V?.TargetGroupArn??PX(X,H)]),priorities:new Set([..._.priorities,W]),hosts:new Map([..._.hosts,...Y.hosts.map(F=>[F,W])])};
return{seat:{listenerArn:J,priorities:[W],slot:H},occupancy:new Map([...Z,[J,j]])}},
XQ=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
YQ=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let _=xY(X,vY),{settings:U,problems:W}=sY(J,{cluster:X,clusterDefaults:_.settings,present:Y.service===void 0?void 0:Q}),V=[..._.problems,...XQ(X,_.settings,Z),...W];if(U===void 0||V.length>0)throw m(V);let H=Y7(U,{fargate:tX(U,X),resolved:!0});if(H.length>0)throw m(H);return U},
G6=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:_,order:U,run:W},
V=o5(Q.fronts))=>{
let{cluster:H,zones:j}=Q,F=e0(Q,J),$=U.of==="settings"&&A(_)&&F!==void 0?e5({identity:X,settings:_,found:J,front:F},V):{seat:void 0,occupancy:V};
return{context:{identity:X,names:Y,cluster:H,front:F,seat:$.seat,zones:j,found:J,present:Z,settings:_,fargate:tX(_,H),order:U,state:X6(U,J,_),run:W,tags:{..._.tags,...BX(X)},isNew:J.service===void 0},occupancy:$.occupancy}},
QQ=({name:X,tags:Y})=>{let Q=Y[k.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
JQ=(
X,
{request:Y,run:Q,order:J,occupancy:Z,problemsOf:_})=>{
let{identity:U,names:W,snapshot:V,found:H}=X,{cluster:j}=V,F=W6(H,W),$=J.of==="settings",M=$?YQ(X,F,{request:Y,problemsOf:_}):c5(J,Y,{names:W,found:H,present:F,cluster:j,clusterDefaults:xY(j,vY).settings}),E=x4({identity:U,names:W,found:H,adopt:Q.adopt});
if(E!==void 0)throw E;
let{context:P,occupancy:K}=G6(X,{present:F,settings:M,order:J,run:Q},Z);
if($&&A(M)&&P.front===void 0)throw R(QQ(j),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let N=K6({context:P,imageStated:Y.image!==void 0});
return{present:F,settings:M,front:P.front,occupancy:K,order:J,plan:N}},
ZQ=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
_Q=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
UQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
WQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:ZQ(Q)}))},
VQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
HQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
jQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
FQ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return a(Z.Tags)},
$Q=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
MQ=()=>Promise.reject(new Error("this plan was not to run a task")),
b=async X=>(await X,{value:""}),
qX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
EQ={
registerTaskDefinition:async(X,Y,Q)=>({value:await Z9(X,Y,Q)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await a7(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y,Q)=>{let J=await H0(X,Y,Q);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await y9(X,Y)}),
modifyTargetGroup:(X,Y)=>b(h9(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>b(k9(X,Y,Q)),
createRule:async(X,Y,Q)=>({value:await z9(X,Y,Q)}),
modifyRule:(X,Y)=>b(N9(X,Y)),
registerScalableTarget:(X,Y)=>b(U4(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>b(b9(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await x9(X,Y)}),
putMetricAlarm:(X,Y)=>b(B9(X,Y)),
deleteAlarms:(X,{names:Y})=>b(P9(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>b(G9(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>b(R9(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await S9(X,Y,Q)}),
tagEcsResource:qX(hX,QY),
tagElbResource:qX(P0,z0),
tagLogGroup:qX(_Q,UQ),
tagAlarm:qX(WQ,VQ),
tagScalableTarget:qX(HQ,jQ),
deleteService:(X,{cluster:Y,service:Q},J)=>b(o7(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>b(L9(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>b(v9(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>b(V9(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>b(q9(X,Y))},
fY=(X,Y,Q,J,Z=MQ)=>{let _=()=>EQ[Y](X,Q,J.signal,Z);return Y==="runTask"?_():J.with(_)},
DX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&p(Y.serviceTags,X),
R6=({identity:X,read:Y})=>Y.rules.filter(Q=>p(Q.tags,X)),
BQ=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>p(Q.tags,X)),
PQ=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[B.dns],hosts:X.remains.tenant.serviceTags[B.hosts]??""};
if(DX(X)&&Y!==void 0&&Y!=="record")return[];
let J=R6(X),Z=X.read.rules.filter(U=>!J.includes(U)).flatMap(({rule:U})=>v(U)),_=DX(X)?Q.split(" ").filter(U=>U!==""&&!Z.includes(U)):[];
return[...new Set([...J.flatMap(({rule:U})=>v(U)),..._])]},
zQ=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,_=W=>[...J.values()].some(V=>IX(W,V)),U=[];
for(let W of PQ(X)){let[V]=ZY(W,Z),H=X.remains.tenant.records.filter($=>$.Name===W&&_($));if(V===void 0||H.length===0)continue;let j=H.map($=>({Action:"DELETE",ResourceRecordSet:$})),F=Q(`record ${W}`);U.push(F),Y("record",W,[L("changeRecords",F,{zoneId:V.id,changes:j})])}
return U},
NQ=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:_}=X,{scalableTarget:U,alarms:W}=_.tenant,V=DX(X);
U!==void 0&&(V||p(_.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[L("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let H=W.filter(j=>V||p(_.alarmTags.get(j.AlarmArn??""),J)).flatMap(j=>j.AlarmName??[]);
H.length>0&&Y("alarm",H.join(", "),[L("deleteAlarms",Q("alarms"),{names:H},{after:[Q("scalableTarget")]})])},
LQ=(X,Y,{add:Q,id:J})=>{let Z=R6(X),_=Z.map((U,W)=>J(`rule ${W}`));for(let[U,{rule:W}]of Z.entries())Q("listenerRule",v(W).join(", "),[L("deleteRule",_[U]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:W}]of BQ(X).entries())Q("targetGroup",W.TargetGroupName??"",[L("deleteTargetGroup",J(`targetGroup ${U}`),{arn:W.TargetGroupArn??""},{after:[..._,J("service")]})])},
KQ=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!DX(X)&&!p(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:_})=>_!==Z),...Y.filter(({arn:_})=>_===Z)]},
rX=10,
IQ=(X,{add:Y,id:Q})=>{let J=KQ(X);if(J.length===0)return;let Z=Math.ceil(J.length/rX),_=Array.from({length:Z},(U,W)=>L("deleteTaskDefinitions",Q(`taskDefinitions ${W}`),{revisions:J.slice(W*rX,(W+1)*rX)},{after:[Q(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,_,J.length===1?"1 revision":`${J.length} revisions`)},
q6=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,_=DX(X),U=[],W=_?"asked for":"left by an earlier removal",V={id:E=>`${Q.serviceName}: ${E}`,add:(E,P,K,N)=>{let I=N===void 0?W:`${W}; ${N}`;U.push({resource:E,name:P,action:"remove",reason:I,fields:[],operations:K})}},{add:H,id:j}=V,F=zQ(X,V);
NQ(X,V),_&&H("service",Q.serviceName,[L("deleteService",j("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[j("scalableTarget"),j("alarms"),...F]})]),LQ(X,F,V),IQ(X,V);
let{logGroup:$}=J.tenant;
$!==void 0&&!Z&&(_||p($.tags,Y))&&H("logGroup",Q.logGroup,[L("deleteLogGroup",j("logGroup"),{name:Q.logGroup},{after:[j("service")]})]);
let M=new Set(U.flatMap(E=>E.operations.map(P=>P.id)));
return U.map(E=>({...E,operations:E.operations.map(P=>({...P,after:P.after.filter(K=>M.has(K))}))}))},
GQ=X=>n(OX(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
mY=X=>X.kind==="deleteTaskDefinitions",
RQ=X=>{let Y=X.flatMap(J=>J.operations).filter(mY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(_=>_.active).length,0);return Math.max(Q-20,Y.length-5,0)},
qQ=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
DQ=(X,Y)=>{let Q=RQ(X);return Q===0?[]:[`removing its task definitions takes about ${qQ(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
SQ=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!mY(Y))return;let Q=X.map(_=>_.operations.filter(mY)).find(_=>_.some(({id:U})=>U===Y.id))??[],J=Q.findIndex(({id:_})=>_===Y.id),Z=_=>_.reduce((U,W)=>U+W.input.revisions.length,0);return Z(Q)<=rX?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
OQ=async(
X,
Y,
{service:Q,targetGroup:J})=>{
let Z=J?.description.TargetGroupName,_=Q?.loadBalancers?.[0]===void 0?Y.targetGroup:Z,U=Y.targetGroups.filter(H=>H!==Z&&H!==_),W=(await Promise.all(U.map(H=>V4(X,H)))).filter(H=>H!==void 0),V=await t(X,W.flatMap(H=>H.TargetGroupArn??[]));
return[...J===void 0?[]:[J],...W.map(H=>({description:H,attributes:{},tags:V.get(H.TargetGroupArn??"")??{}}))]},
CQ=20,
TQ=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=U=>Object.entries(Y).every(([W,V])=>U[W]===V);if(Q!==void 0&&Z(Q.tags))return Q.tags;let _=J.filter(({arn:U})=>U!==Q?.definition.taskDefinitionArn).slice(-CQ).reverse();for(let{arn:U}of _){let W=(await l(X,U))?.tags??{};if(Z(W))return W}return{}},
AQ=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,_=J?Q.alarms.flatMap(j=>j.AlarmArn??[]):[],[U,W,V,H]=await Promise.all([OQ(X,Y,Q),_9(X,Y.family),Z===void 0?{}:$Q(X,Z),Promise.all(_.map(async j=>[j,await FQ(X,j)]))]);
return{tenant:Q,targetGroups:U,revisions:W,familyTags:J?await TQ(X,Y,Q,W):{},alarmTags:new Map(H),scalableTargetTags:V}},
D6=async(
X,
Y,
Q)=>{
let J=await E4(X,Y,Q),
Z=[...J.fronts.values()].flatMap(W=>W.rules),
[_,U]=await Promise.all([t(X,Z.flatMap(W=>W.RuleArn??[])),Promise.all(Q.map(async W=>{let V=J.tenants.get(W.key);if(V===void 0)return[];let{identity:H}=W,j=[PX(H,"a"),PX(H,"b")],F={...W,targetGroups:j,owner:BX(H)};return[[W.key,await AQ(X,F,V)]]}))]);
return{snapshot:J,rules:Z.map(W=>({rule:W,tags:_.get(W.RuleArn??"")??{}})),tenants:new Map(U.flat())}},
bQ=(X,{env:Y,version:Q})=>{let J={...rY,...X},Z=W7(16).toString("hex"),_=J.build??Y.BUILD_URL;return{token:Z,lease:L4(Z,_),build:_,version:Q,forceNewDeployment:J.forceNewDeployment,adopt:J.adopt,beforeDeploy:J.beforeDeploy}},
s=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
pY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
S6=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
xQ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:_}=X;switch(Q){case"SUCCESSFUL":return S6(Y.service);case"ROLLBACK_SUCCESSFUL":return s("rolled-back",J,pY(X));case"ROLLBACK_FAILED":return s("failed",J,pY(X));case"STOPPED":return Z?.status==="TRIGGERED"||_?.status==="TRIGGERED"?s("failed",J,pY(X)):s("superseded",J);default:return}},
wQ=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
yQ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
O6=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
hQ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(W=>W.status==="PRIMARY"),_=J.find(W=>W.id===Y);
if(_!==void 0&&_===Z)return _.rolloutState==="COMPLETED"?S6(X):_.rolloutState==="FAILED"?s("failed",_.rolloutStateReason,O6(_.rolloutStateReason)):void 0;
let U=yQ(X,Y);
if(_?.rolloutState==="FAILED"||U!==void 0||Q===!0||wQ(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let W=Z?.rolloutState==="FAILED"?"failed":"rolled-back",V=(_?.rolloutState==="FAILED"?_.rolloutStateReason:U)??Z?.rolloutStateReason;return s(W,V,O6(U??V))}
return s("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
kQ=X=>X.serviceDeployment?.status===void 0?hQ(X):xQ(X.serviceDeployment,X),
vQ=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
C6=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
fQ=({lease:X,before:Y,read:Q,written:J})=>{let Z=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===K4(Y),_=!1,U=J.then(()=>{_=!0});return async()=>{let W=_,V=await Q();if(!Z(V)&&!W&&(await U,V=await Q()),!(V===void 0||Z(V)))throw new UX(C.superseded,`Another run has taken over this tenant: ${IY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
T6=({changes:X})=>X.flatMap(Y=>Y.operations),
mQ=({plan:X,found:Y},Q,J)=>{let Z=Y.service?.serviceArn;return Z===void 0||Q!==X.stages[0]?[]:[L("tagEcsResource","lease",{arn:Z,set:{[B.run]:J.lease},remove:[]})]},
pQ=(
{plan:X,found:Y,settings:Q},
J,
Z)=>{
if(J!==X.stages.at(-1))return[];
let _=Y.service?.serviceArn,U=X.taskDefinitionArn,W={[B.applied]:X.record,[B.run]:K4(Z.lease),[B.image]:CX(Q.image),[B.revision]:U??""};
return[L("tagEcsResource","record",{arn:_??"",set:W,remove:[]},{after:[...T6(J).map(V=>V.id),..._===void 0?[]:["lease"]],references:[..._===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:o("set",B.revision),operation:"taskDefinition"}]:[]]})]},
gQ=(
X,
Y,
Q)=>{
let{clients:J,run:Z,given:_,log:U,signal:W}=Q,V=X.found.service?.serviceArn,H=new FX(U,W),j=()=>{},F=new Promise(E=>{j=E}),$=V===void 0?void 0:fQ({lease:Z.lease,before:X.found.serviceTags[B.run],read:async()=>(await i7(J,V))[B.run],written:F});
_.has("lease")&&j();
let M=[...mQ(X,Y,Z),...T6(Y),...pQ(X,Y,Z)];
return UY(M,{changes:Y.changes,given:_,execute:E=>fY(J,E.kind,E.input,H,Q.runTask),...$===void 0?{}:{guard:$},signal:W,log:U,incomplete:Q.incomplete,done:(E,P)=>{E.id==="lease"&&j(),P.service!==void 0&&Q.onService(P.service),E.kind==="changeRecords"&&Q.onDnsChange(P.value)}})},
A6=({settings:X,front:Y})=>A(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
uQ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:_,present:U,names:W}=X,{cluster:V}=J;
return{tenant:Z.tenant,cluster:V.name,account:V.account,region:V.region,url:A6(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:_.service?.serviceArn??null,planId:Y.planId,drift:Y.drift.map(H=>({...H})),overrides:d4(_,U,W,V),depth:"deep"}},
lQ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:_,name:U}=Y.cluster;x0(Q,{account:Z,region:_,cluster:U},X,J);for(let{resource:W,kept:V}of X.drift)Q.tell("plan.drift",{resource:W,kept:V})},
dQ=({settings:X,order:Y,front:Q},J,Z,_)=>{let{desiredCount:U=0,runningCount:W=0}=J??{};U===0&&Y.of!=="scaling"&&_.tell("tenant.at-zero"),_.tell("tenant.deployed",{image:X.image,revision:(Z??"").replace(/^.*\//,""),runningCount:W,desiredCount:U,url:A6({settings:X,front:Q})})},
cQ=async(X,Y,Q)=>await fX(async()=>await O9(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
gY=async X=>{try{return await X()}catch(Y){if(z(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
aQ=20,
iQ=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return gY(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(_=>[_.serviceDeploymentArn??"",_]))})},
b6=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return gY(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
oQ=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(z(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
rQ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),_=await b6(X,Y,Q);
if(_==="denied")return[];
let U=({createdAt:j})=>j?.getTime()??0,
W=_.filter(({status:j})=>j==="SUCCESSFUL").sort((j,F)=>U(F)-U(j)).flatMap(j=>j.targetServiceRevisionArn??[]),
V=await Promise.all(x([...new Set(W)],20).map(j=>gY(()=>J(new Z({serviceRevisionArns:j}))))),
H=new Map(V.flatMap(j=>j==="denied"?[]:j.serviceRevisions??[]).map(j=>[j.serviceRevisionArn,j.taskDefinition]));
return W.flatMap(j=>H.get(j)??[])},
x6=50,
sQ=1e3,
w6=1e3,
nQ=class{
missing=new Set;
#X;
#Q;
constructor(X,Y){this.#Q=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:_}=this.#Q,
[U,W]=await Promise.all([this.#Y(()=>this.#J(),void 0),this.#Y(()=>this.#_(),[]),X.look(),Y.look(Q)]),
V=X.tasks,
H=X.taskDefinition??await this.#Y(()=>this.#Z(),void 0),
j=W.filter(E=>E.lastStatus==="PROVISIONING"),
[F,$]=await Promise.all([this.#Y(()=>this.#U([...V,...W],H),void 0),this.#V(j)]);
for(let E of[X.refusal,Y.refusal])E!==void 0&&this.missing.add(E);
let M=Q.deployments?.find(E=>E.id===_);
return{tasks:V,taskDefinition:H,log:F,targets:Y.targets,targetGroup:U,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:j.length,groups:$,deploymentReason:Z?.statusReason??M?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(E=>`could not be read: ${E}`)}}
async#Y(X,Y){try{return await X()}catch(Q){if(!(Q instanceof h))throw Q;return this.missing.add(Q.message),Y}}
async#J(){let X=this.#Q.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await W4(this.#X.clients,[X]))[0]}
async#Z(){let X=this.#Q.taskDefinition;return X===void 0?void 0:(await l(this.#X.clients,X))?.definition}
async#_(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Q,Z=await N4(X,Y,Q.serviceName??"","RUNNING");return(await LY(X,Y,Z)).filter(_=>_.startedBy===J)}
async#U(
X,
Y){
let Q=X.find(F=>F.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(F=>F.name===J)?.logConfiguration?.options,[_,U]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||_===void 0||U===void 0)return;
let W=`${U}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,V=await _3(this.#X.clients,_,W,x6),H=V.map(({at:F,text:$})=>({at:F,text:$.slice(0,w6)}));
if(H.length===0)return;
let j=await this.#Y(()=>this.#W(_,W,V),void 0);
return{group:_,stream:W,container:J,lines:H,firstError:j}}
async#W(X,Y,Q){if(Q.length<x6)return;let J=(await Z3(this.#X.clients,X,Y,sQ)).find(({text:Z})=>this.#X.diagnostics.isErrorLine(Z));return Q.some(({at:Z,text:_})=>Z===J?.at&&_===J.text)?void 0:J?.text.slice(0,w6)}
async#V(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Y(()=>this.#H(Q),void 0)))).filter(Q=>Q!==void 0)}
async#H(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await vX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,_,U]=await Promise.all([this.#Y(()=>kX(Y,J),void 0),this.#Y(()=>R0(Y,J),[]),this.#Y(()=>B8(Y,Q),void 0)]),W=(Z?.Instances??[]).filter(V=>V.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:_,notJoined:U===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!U.has(V))}}},
tQ=(X,Y)=>new nQ(X,Y).evidence(),
eQ=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:_,log:U,signal:W}=X,V=(await u(Y,Q,[J])).get(J),H=V?.deployments?.find(F=>F.status==="PRIMARY");
if(V?.serviceArn===void 0||H?.id!==X.deploymentId)return!1;
await hX(Y,V.serviceArn,_);
let j=new FX(U,W);
return Z!==void 0&&(await j.with(()=>U4(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),U.tell("service.scaling-suspended",{resourceId:Z})),
await j.with(()=>H0(Y,{cluster:Q,service:J,desiredCount:0},W)),
U.tell("service.halted",{serviceName:J}),
!0},
XJ=15e3,
y6=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
YJ=class{
#X;
#Q=new Map;
#Y;
#J=0;
#Z=Date.now();
#_;
constructor(X){this.#X=X}
get tasks(){return[...this.#Q.values()].filter(X=>X!==void 0).sort((X,Y)=>y6(X)-y6(Y))}
get taskDefinition(){return this.#Y}
get refusal(){return this.#_}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Z<XJ?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#_!==void 0)return!1;this.#Z=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof h))throw X;return this.#_=X.message,!1}}
async#U(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await N4(X,Y,Q,"STOPPED")).filter(W=>!this.#Q.has(W));
if(Z.length===0)return!1;
let _=!1;
for(let W of await LY(X,Y,Z)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Q.set(W.taskArn??"",V?W:void 0),_||=V}
let U=this.tasks[0]?.taskDefinitionArn;
return U!==void 0&&(this.#Y??=(await l(X,U))?.definition),_}},
QJ=15e3,
JJ=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
ZJ=class{
#X;
#Q=new Map;
#Y=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get targets(){return[...this.#Q.values()].reverse()}
get refusal(){return this.#Z}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:_})=>/is unhealthy in/.test(_)).length,Z=Q>0&&Date.now()-this.#J>=QJ;J<=this.#Y&&!Z||(this.#Y=J,await this.look(X))}
async look(
X){
this.#J=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(!(Y.length===0||this.#Z!==void 0))try{let Q=await Promise.all(Y.map(J=>V6(this.#X,J)));for(let J of Q.flat().filter(JJ)){let Z=`${J.Target?.Id}:${J.Target?.Port}`;this.#Q.delete(Z),this.#Q.set(Z,J)}}catch(Q){if(!(Q instanceof h))throw Q;this.#Z=Q.message}}},
uY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
lY=X=>uY(X)?.id??X.deployments?.[0]?.id??"",
h6=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
_J=(X,Y)=>{let Q=X.deployments?.find(Z=>Z.id===Y),J=(X.deployments??[]).filter(Z=>Z.id!==Y);return{service:h6(X),deployment:Q===void 0?void 0:{...h6({...Q,desiredCount:Q.desiredCount??X.desiredCount}),failedTasks:Q.failedTasks??0,othersRunning:J.reduce((Z,_)=>Z+(_.runningCount??0),0)}}},
UJ=3e4,
dY=1e3,
WJ=X=>Date.now()-X<6e4?1e3:3e3,
VJ=class{
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
#W=!1;
#V=!1;
#H;
#j=!1;
constructor(
X){
let{clients:Y,cluster:Q,serviceName:J,service:Z}=X;
this.#X=X,this.#Z=Z,this.deploymentId=lY(Z);
let _=Z.deployments?.find(U=>U.id===this.deploymentId);
this.taskDefinition=_?.taskDefinition,this.#Y=_?.createdAt?.getTime()??this.#Q,this.stopped=new YJ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new ZJ(Y),this.#F(Z)}
get service(){return this.#Z}
get serviceDeploymentArn(){return this.#_}
get serviceDeployment(){return this.#H}
get events(){let X=this.#Y-dY;return(this.#Z.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#j=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#Z}),J=0;for(;;){let Z=await this.#M(X,J);if(Z!==void 0)return Q(Z);let _=Y-Date.now();if(_<=0)return Q({verdict:"timed-out"});J=Math.min(WJ(this.#Q),_)}}
async#M(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:_,signal:U}=this.#X,W=this.#U?void 0:this.#_,{service:V,serviceDeployment:H}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:W},{signal:U,inMilliseconds:Y}),j=this.#E(V);
if(V===void 0)return j?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
this.#Z=V,this.#F(V),H==="denied"&&(this.#U=!0,_.tell("rollout.denied")),this.#H=H==="denied"?void 0:H??await this.#P(V,j);
let{deploymentId:F}=this,$=kQ({service:V,deploymentId:F,serviceDeployment:this.#H,isRollbackAsked:this.#j});
if(j&&this.#H===void 0&&$?.verdict==="superseded")return;
if(this.#B(),j||_.tell("rollout.progress",_J(V,F)),$!==void 0||j)return $;
let M=await this.#$();
return M!==void 0&&X(M)?{verdict:"doomed",cause:M}:void 0}
#E(X){return this.#V||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#V||Date.now()-this.#Q>UJ?!1:X===void 0||(uY(X)?.createdAt?.getTime()??0)<this.#Y}
#F(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||lY(X)===this.deploymentId&&(this.#_??=Y)}
async#P(
X,
Y){
if(this.#_!==void 0||this.#W||Y||lY(X)===this.deploymentId)return;
this.#W=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:_,previousServiceDeployment:U,signal:W}=this.#X,V=await b6(Q,Z,_);
if(V==="denied")return;
let H=$=>Math.abs(($?.getTime()??0)-this.#Y),[j]=V.filter($=>$.serviceDeploymentArn!==U&&H($.createdAt)<dY).sort(($,M)=>H($.createdAt)-H(M.createdAt));
if(this.#_=j?.serviceDeploymentArn,this.#_===void 0)return;
let F=await J.lookAtServiceDeployment(this.#_,{signal:W});
return F==="denied"?void 0:F}
async#$(){
let X=uY(this.#Z);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Z,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Y)/1e3})}
#B(){let X=this.#Y-dY,Y=(this.#Z.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#J.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#J.add(Q),this.#X.log.tell("rollout.service-event",{message:this.#X.diagnostics.eventText(J)})}},
HJ=10*6e4,
k6=()=>!1,
jJ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.tell("rollout.not-stopped",{}),!1;try{let _=await oQ(Q,Z);return J.tell(_?"rollout.stopped":"rollout.already-ended"),_}catch(_){if(!(_ instanceof h))throw _;return J.tell("rollout.not-stopped",{because:_.message}),!1}},
FJ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:_,log:U,signal:W,created:V}=Q;
if(
await Q.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await jJ(X,Q))return;X.rollbackAsked();let j=await X.toVerdict(k6,Math.max(Q.deadline,Date.now()+HJ));return j.verdict.verdict==="doomed"?void 0:j.verdict.verdict!=="timed-out"?{...j,verdict:j.verdict,stoppedBy:"rollback"}:{...j,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:H}=X;
try{if(!await eQ({clients:J,cluster:Z,serviceName:_,deploymentId:H,log:U,signal:W,...V}))return}catch(j){if(!(j instanceof h))throw j;U.tell("service.not-halted",{because:j.message});return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
$J=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,_=({class:H,sentence:j})=>(Z||Q.tell("rollout.doomed",{class:H,sentence:j,isLeft:J==="keep"}),Z=!0,J!=="keep"),U=await X.toVerdict(_);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let W=await FJ(X,U,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(k6);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
MJ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,_=new VJ(X),U=await $J(_,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;
await X.written?.catch(()=>{});
let W=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,V=await tQ(_,{clients:Y,cluster:Q,diagnostics:J,endedBy:W}),H=J.lines(V);
return H.length>0&&Z.tell("rollout.evidence",{lines:H}),{...U,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
v6=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
EJ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
BJ=X=>X.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
PJ=async(
X,
Y)=>{
let{cluster:Q,serviceName:J,before:Z,changes:_,feed:U,log:W,signal:V,deadline:H}=Y;
if(!(X.verdict.verdict==="steady"||X.verdict.verdict==="steady-at-zero")||!BJ(_)||C6(Z,X.service))return X;
let{service:j}=X;
return await fX(async()=>(j=(await U.look({cluster:Q,serviceName:J},{signal:V})).service??j,W.tell("service.counts",v6(j)),EJ(j)?!0:void 0),{signal:V,everySeconds:2,deadline:H})===!0?{...X,service:j,verdict:{verdict:j.desiredCount===0?"steady-at-zero":"steady"}}:{...X,service:j,verdict:{verdict:"timed-out",reason:Q7["service.counts"].text(v6(j))}}},
zJ=class{
#X;
#Q;
#Y=new AbortController;
#J;
#Z={before:void 0,created:void 0,changes:[]};
#_=[];
#U;
#W;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#J=AbortSignal.any([X.signal,this.#Y.signal])}
get hasRollout(){return this.#U!==void 0}
begin(X){this.#Z=X}
ended(){this.#U=void 0,this.#_=[]}
writes(X){this.#W=X}
service(
X){
let{clients:Y,feed:Q,log:J}=this.#X,{cluster:Z,serviceName:_,onFailure:U,deadline:W}=this.#Q,{before:V,created:H}=this.#Z;
this.#U=q(MJ({clients:Y,feed:Q,cluster:Z,serviceName:_,service:X,previousServiceDeployment:C6(V,X)?V?.currentServiceDeployment:void 0,diagnostics:S4,onFailure:U,created:H,written:this.#W,log:J,signal:this.#J,deadline:W()}))}
dnsChange(X){let Y={signal:this.#J,deadline:this.#Q.deadline()};this.#_.push(q(cQ(this.#X.clients,X,Y)))}
async toEnd(
X){
if(X==="written")return;
let Y=X==="steady"?await this.#V(this.#U):void 0,Q=await Promise.all(this.#_),{log:J,feed:Z}=this.#X;
if(Q.includes(!1)&&J.tell("dns.not-in-sync"),Y===void 0)return;
let{cluster:_,serviceName:U,deadline:W}=this.#Q,V={cluster:_,serviceName:U,...this.#Z};
return PJ(Y,{...V,feed:Z,log:J,signal:this.#J,deadline:W()})}
stop(){this.#Y.abort()}
async#V(X){let{log:Y,signal:Q}=this.#X,J=()=>Y.tell("rollout.interrupted",{serviceName:this.#Q.serviceName});Q.addEventListener("abort",J,{once:!0});try{return await X}finally{Q.removeEventListener("abort",J)}}},
NJ=k.defaultPrefix.replace(/\/$/,""),
LJ=X=>J7(U7,{name:"tenant",...X},NJ),
KJ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw w4(X);let Z=x4({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
IJ=async({clients:X,feed:Y,signal:Q},{request:J,run:Z,order:_})=>{let U=await m4(X,J,F4(J),{feed:Y,signal:Q}),W=B0(U.snapshot.cluster);if(W!==void 0)throw W;_!==void 0&&KJ(U,Z);let V=_===void 0?{of:"settings"}:await _(U,X);return{...U,...JQ(U,{request:J,run:Z,order:V,problemsOf:LJ})}},
GJ=async(X,{write:Y,stopped:Q})=>{let J=new Map;for(let[Z,_]of X.entries()){for(let[W,V]of await Y(_,J))J.set(W,V);if(Z===X.length-1)break;let U=await Q(_);if(U!==void 0)return{outputs:J,stoppedBy:U}}return{outputs:J,stoppedBy:void 0}},
RJ=async(
X,
{found:Y,order:Q,plan:J},
Z,
_)=>{
let U=Y.service?.taskDefinition,W=Z.taskDefinition,V=U===W&&Y.taskDefinition?.tags[B.steady]!==void 0;
if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([hX(X,W,{[B.steady]:new Date().toISOString()}),Q.of==="revision"&&U!==void 0&&U!==W?QY(X,U,[B.steady]):void 0])}catch(H){if(!(H instanceof h))throw H;_.tell("revision.not-marked",{revision:W.replace(/^.*\//,""),because:H.message})}},
qJ=async({clients:X,log:Y,signal:Q,report:J},Z,_)=>{Y.tell("task.before-deploy");let U={clients:X,input:Z,explain:O4,log:Y,signal:Q,deadline:Date.now()+_*6e4},{code:W,result:V}=A4(await q4(U),_),{message:H="",hint:j,...F}=V;if(J(F),W!==C.done)throw new UX(W,`beforeDeploy: The service was not changed. ${H}`,j===void 0?{}:{hint:j})},
f6=X=>(X??"").replace(/\.$/,""),
DJ=X=>{let Y=X.flatMap(Z=>Z.operations).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(_=>_.Action===Z).map(_=>f6(_.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
SJ=(
X,
Y)=>{
let Q=Y.filter(F=>F.action==="create"),
J=new Set(Q.map(F=>F.resource)),
Z=new Set(Q.map(F=>F.name)),
_=DJ(Q),
{remains:U}=X,
{alarms:W,records:V}=U.tenant,
H=q6({...X,keepLogs:!0,remains:{...U,targetGroups:U.targetGroups.filter(({description:F})=>Z.has(F.TargetGroupName??"")),tenant:{...U.tenant,alarms:W.filter(F=>Z.has(F.AlarmName??"")),records:V.filter(F=>_.has(f6(F.Name)))}}}).filter(F=>J.has(F.resource)),
j=new Set(H.flatMap(F=>F.operations.map($=>$.id)));
return H.map(F=>({...F,reason:"onFailure: remove",operations:F.operations.map($=>({...$,after:$.after.filter(M=>j.has(M))}))}))},
OJ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:_,lease:U,log:W,signal:V}=Y,H=PY(Q,j4),{cluster:j}=Z,F={clusterName:j.name,cluster:Promise.resolve(j)},$=await D6(_,F,[H]),M=$.tenants.get(H.key);
if(M?.tenant.serviceTags[B.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let E={...M,revisions:M.revisions.filter(({arn:N})=>N===Y.revision)},P=new FX(W,V),K=SJ({identity:Q,names:J,read:$,remains:E},Y.done);
try{await UY(K.flatMap(N=>N.operations),{changes:K,execute:N=>fY(_,N.kind,N.input,P),signal:V,log:W,incomplete:()=>{}})}catch(N){if(!(N instanceof h))throw N;return{changes:[],sentence:`Not all that this run created could be removed: ${N.message}`}}
return{changes:K,sentence:"What this run created was removed again; the log group stays."}},
CJ=5,
TJ={outputs:new Map,stoppedBy:void 0},
m6=({verdict:X})=>X.verdict==="steady"||X.verdict==="steady-at-zero",
AJ=class{
#X;
#Q;
#Y;
#J;
#Z;
#_=0;
#U=0;
#W;
#V=!1;
#H=!1;
constructor(
X,
Y){
this.#X=X,
this.#Q={...rY,...X.request},
this.#Y=Y,
this.#J=new y0(Y.report,this.#Q.plan),
this.#j(),
this.#Z=v0({prepare:()=>this.#E(),planned:Q=>{lQ(Q,Y.log,this.#Q.plan),Y.report(uQ(Q)),this.#J.planned(Q.plan.changes)},apply:Q=>this.#F(Q),isPlan:this.#Q.plan,approvedPlan:X.request.approvedPlan,lines:({plan:Q})=>aY(Q.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#W=void 0;let{prepared:J,outputs:Z=TJ}=await this.#Z();if(this.#Q.plan)return{code:C.done,result:{deployment:{verdict:"planned"}}};let _=J.plan.changes.length>0;if(X?.code===C.done&&!_||(X=await this.#z(J,Z),Y||=_&&I4(J.found.serviceTags[B.run]),!Y||Q===CJ||!this.#M(X)))return X}}finally{this.#W?.stop()}}
#j(){this.#_=Date.now(),this.#U=Math.min(this.#Y.deadline,this.#_+this.#Q.timeoutMinutes*6e4)}
#M({code:X}){return X===C.done||X===C.superseded&&this.#H}
async#E(){let X=performance.now(),{run:Y}=this.#X,Q=await IJ(this.#Y,{...this.#X,run:{...Y,forceNewDeployment:Y.forceNewDeployment&&!this.#V}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Q}
async#F(
X){
let Y=performance.now(),
{plan:Q,found:J}=X,
Z=J.service,
_=await GJ(Q.stages,{write:(V,H)=>this.#P(X,V,Z,H),stopped:async({until:V})=>{let H=await this.#W?.toEnd(V);return Z=H?.service??Z,this.#W?.ended(),H===void 0||m6(H)?void 0:H}}),
U=Q.taskDefinitionArn??_.outputs.get("taskDefinition")?.value,
W=J.service?.serviceArn??_.outputs.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},...U===void 0?{}:{taskDefinitionArn:U},...W===void 0?{}:{serviceArn:W}}),_}
async#P(
X,
Y,
Q,
J){
let{clients:Z,log:_,signal:U}=this.#Y,{stages:W}=X.plan,V=this.#$(X),H=Y===W[0]?s4(X.found,X.settings,X.names):void 0;
V.begin({before:Q,created:H,changes:Y.changes});
let j=this.#Q.wait||Y!==W.at(-1),F=gQ(X,Y,{clients:Z,run:this.#X.run,given:J,log:_,signal:U,onService:$=>{this.#V=!0,j&&V.service($)},onDnsChange:$=>{j&&V.dnsChange($)},runTask:$=>this.#B($),incomplete:$=>this.#J.progress($)});
return V.writes(F),F}
#$({snapshot:X,names:Y}){return this.#W??=new zJ(this.#Y,{cluster:X.cluster.name,serviceName:Y.serviceName,onFailure:this.#Q.onFailure,deadline:()=>this.#U}),this.#W}
async#B(X){return await qJ(this.#Y,X,this.#Q.timeoutMinutes),this.#j(),{value:""}}
async#z(
X,
{outputs:Y,stoppedBy:Q}){
if(Q!==void 0)return this.#N(X,Y,Q);
if(!this.#Q.wait)return{code:C.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found,_=this.#$(X);
if(!_.hasRollout&&Z!==void 0&&!vQ(Z)){this.#Y.log.tell("rollout.found");let W=s4(X.found,X.settings,X.names);_.begin({before:Z,created:W,changes:X.plan.changes}),_.service(Z)}
let U=await _.toEnd(X.plan.stages.at(-1)?.until??"steady");
return this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U===void 0?this.#L(X,Y):this.#N(X,Y,U)}
async#N(
X,
Y,
Q){
let{verdict:J}=Q.verdict,{clients:Z,log:_,report:U}=this.#Y,{lease:W}=this.#X.run;
if(U({deployment:M3(Q)}),J==="steady"&&await RJ(Z,X,Q.service,_),m6(Q))return this.#L(X,Y,Q);
this.#H=T4(Q.service,W)===void 0;
let V=await this.#K(X,Y,J),H=Math.round((this.#U-this.#_)/60)/1e3;
return L3(Q,{lease:W,timeoutMinutes:H,undone:V})}
async#K(
X,
Y,
Q){
let J=this.#J.carriedOut,Z=J.some(F=>F.resource==="service"&&F.action==="create"),_=Q==="failed"||Q==="rolled-back";
if(this.#Q.onFailure!=="remove"||!Z||!_)return;
let{clients:U,log:W,signal:V}=this.#Y,{changes:H,sentence:j}=await OJ(X,{clients:U,lease:this.#X.run.lease,done:J,revision:Y.get("taskDefinition")?.value,log:W,signal:V});
return this.#J.planned(H),this.#J.progress({has:()=>!0}),j}
#L(X,Y,Q){let J=Q?.service??X.found.service,Z=(J?.desiredCount??0)===0,_=X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value;return dQ(X,J,_,this.#Y.log),{code:C.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:J?.desiredCount??0,runningCount:J?.runningCount??0}}}}},
p6=1e3,
cY=X=>[...new Set(X.filter(Y=>Y!==void 0))],
g6=(X,Y,Q)=>new Map(x(X,Y).flatMap(J=>{let Z=Q(J);return J.map(_=>[_,Z])})),
bJ=class{
#X;
#Q;
#Y=new Set;
#J=Number.NEGATIVE_INFINITY;
#Z=Number.POSITIVE_INFINITY;
#_=()=>{};
#U;
#W=!1;
constructor(X,Y=Q0){this.#X=X,this.#Q=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#U??=JSON.stringify([X,Y]),this.#W||=this.#U!==JSON.stringify([X,Y]),this.#V({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#V(Q,Y)).serviceDeployment}
#V(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let _=()=>{this.#Y.delete(W),this.#Y.size===0&&this.#_(),Z(Y.reason)},U=()=>Y.removeEventListener("abort",_),W={...X,dueAt:this.#Q.now()+Q,resolve:V=>{U(),J(V)},reject:V=>{U(),Z(V)}};Y.addEventListener("abort",_,{once:!0}),this.#Y.add(W),this.#j(W.dueAt)})}
#H(X){return this.#W?Math.max(X,this.#J+p6):X}
#j(X){let Y=this.#H(X);if(Y>=this.#Z)return;this.#_(),this.#Z=Y;let Q=this.#Q.after(Math.max(0,Y-this.#Q.now()),()=>this.#E());this.#_=()=>{this.#Z=Number.POSITIVE_INFINITY,Q()}}
#M(){return[...this.#Y].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#E(){let X=this.#Q.now();this.#Z=Number.POSITIVE_INFINITY,this.#H(this.#M())<=X&&(this.#J=X,this.#F([...this.#Y].filter(({dueAt:Y})=>Y<X+p6))),this.#Y.size>0&&this.#j(this.#M())}
#F(
X){
for(let J of X)this.#Y.delete(J);
let Y=new Map(cY(X.map(({cluster:J})=>J)).map(J=>[J,g6(cY(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),V0,Z=>u(this.#X,J,Z))])),Q=g6(cY(X.map(({arn:J})=>J)),aQ,J=>iQ(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:_="",resolve:U,reject:W}of X)Promise.all([Y.get(J)?.get(Z),Q.get(_)]).then(([V,H])=>{let j=H==="denied"?H:H?.get(_);U({service:V?.get(Z),serviceDeployment:j})},W)}},
xJ=(X,Y,Q)=>W0(j0,X,Y,J=>{let{log:Z,report:_,signal:U}=Y,W=new bJ(J);return Q({clients:J,feed:W,log:Z,report:_,signal:U,deadline:Number.POSITIVE_INFINITY})}),
wJ=(X,Y,Q)=>xJ(X,Y,J=>new AJ({request:X,run:bQ(X,Y),...Q===void 0?{}:{order:Q}},J).toEnd()),
u6=X=>{let{status:Y,deployments:Q=[],desiredCount:J=0,runningCount:Z=0}=X,_=Q.find(U=>U.status==="PRIMARY");return Y==="DRAINING"?"removing":_?.rolloutState==="FAILED"?"failed":J===0&&Z===0?"stopped":Q.length>1||_?.rolloutState==="IN_PROGRESS"?"deploying":Z<J?"degraded":"steady"},
yJ=(X,Y)=>X[B.cluster]===Y&&X[B.tenant]!==void 0,
hJ=(X,Y)=>{let Q=Y[B.image],J=X.taskDefinition!==void 0&&Y[B.revision]===X.taskDefinition;return Q===void 0||!J?void 0:Z7(Q)},
l6=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[B.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
kJ=(X,{tags:Y})=>{let[Q]=(X[B.hosts]??"").split(" ");return X[B.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[k.scheme]==="https"?"https":"http"}://${Q}`},
vJ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:u6(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:kJ(Y,Q),placement:l6(X,Y)}),
fJ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await t(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await jX(X,[Q])).length===0?!1:(await u(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await l(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await jX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await vX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await _4(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await Q4(X,[Y])).length>0}],
mJ=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
_=Object.entries(Y).map(([H,j])=>({Key:H,Values:[j]})),
U=(await O(H=>J(new Z({TagFilters:_,ResourcesPerPage:100,PaginationToken:H})),H=>H.PaginationToken===""?void 0:H.PaginationToken)).flatMap(H=>H.ResourceTagMappingList??[]).flatMap(H=>H.ResourceARN??[]),
W=await Promise.all(U.map(async H=>{let j=Q.find(({of:$})=>$.test(H));if(j===void 0)return{arn:H,is:"unknown"};let F=j.of.exec(H)?.[1]??"";return{arn:H,is:await j.isThere(X,F,H)?"there":"gone"}})),
V=H=>W.filter(({is:j})=>j===H).map(({arn:j})=>j);
return{there:V("there"),unknown:V("unknown")}},
pJ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:_,unknown:U}=await mJ(X,Y,Q);for(let W of _.filter(V=>!J(V)))Z.tell("removal.tagged-left",{arn:W});U.length>0&&Z.tell("removal.tagged-unknown",{arns:U})}catch(_){if(!z(_,"AccessDenied"))throw _;Z.tell("removal.tags-not-searched")}};
export{
V6 as $,
t7 as A,
n7 as B,
F8 as C,
j8 as D,
M8 as E,
B0 as F,
E8 as G,
fX as H,
R0 as I,
x0 as J,
y0 as K,
v0 as L,
UY as M,
W0 as N,
wJ as O,
FX as P,
x as Q,
r7 as R,
w as S,
xY as T,
vY as U,
G6 as V,
K6 as W,
m4 as X,
F4 as Y,
b4 as Z,
X3 as _,
kX as a,
IY as a0,
I4 as a1,
l6 as a2,
u6 as a3,
e0 as a4,
W6 as a5,
d4 as a6,
$4 as a7,
l as a8,
MY as a9,
L as aA,
BX as aB,
U9 as aC,
rQ as aD,
u as aE,
w4 as aF,
G3 as aG,
t9 as aH,
EX as aI,
q4 as aJ,
O4 as aK,
A4 as aL,
T8 as aM,
x8 as aN,
b8 as aO,
v8 as aP,
l8 as aQ,
$X as aR,
O8 as aS,
pX as aT,
C8 as aU,
gX as aV,
YX as aW,
mX as aX,
i0 as aY,
zX as aa,
hJ as ab,
yJ as ac,
k4 as ad,
f4 as ae,
y4 as af,
vJ as ag,
fJ as ah,
w9 as ai,
W9 as aj,
E9 as ak,
T9 as al,
p as am,
H9 as an,
PY as ao,
j4 as ap,
D6 as aq,
q6 as ar,
jX as as,
fY as at,
SQ as au,
DQ as av,
pJ as aw,
v4 as ax,
GQ as ay,
L4 as az,
t as b,
JY as c,
vX as d,
P0 as e,
N0 as f,
QY as g,
hX as h,
z as i,
Y8 as j,
X8 as k,
K0 as l,
c7 as m,
Q8 as n,
C0 as o,
O as p,
U8 as q,
z0 as r,
_8 as s,
j0 as t,
yX as u,
S0 as v,
$8 as w,
Z8 as x,
J8 as y,
e7 as z};
