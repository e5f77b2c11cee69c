import{S as t,h as O,i as m,j as q,t as a,c as w,k as G,s as i,l as CX,b as o,n as oY,o as p6,q as e,u as XX,x as B,y as C,z as g6,e as AX,A as u6,B as TX,C as nX,D as rY,p as d6,f as l6,a as c6,E as a6,d as sY,F as i6,G as o6,H as r6,I as nY,J as s6,K as n6,L as t6}from"./base.mjs";
import{setTimeout as _X}from"node:timers/promises";
import{s as e6,i as tX,a as X7,r as tY,c as Y7}from"./input-deploy-tenant.mjs";
import{randomBytes as Q7}from"node:crypto";
var J7=class{
#X=new Map;
#Q=()=>{};
firstCall=new Promise(X=>{this.#Q=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let U=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(U,(this.#X.get(U)??0)+1),setImmediate(this.#Q),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
y=class extends t{awsCode;constructor(X,Y,Q,J){super(O.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
Z7={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
U7={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
_7=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
W7=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
V7=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
H7=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
eY="PriorRequestNotComplete",
j7=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
bX="LostAnswer",
X0="RegionMissing",
eX=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
F7=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/,
$7=class f6 extends Error{static of(Y){let Q=Y,J=Q0(Q);if(Q.name==="AbortError"||xX(Q.name??"")||F7.test(J??""))return;let Z=(Q.$metadata?.httpStatusCode??0)>=500;return J===void 0&&!Z?void 0:new f6(Y0(Q)??J??"")}constructor(Y){super(Y),this.name=bX}},
xX=X=>H7.test(X),
E7=X=>X===bX?"gave no answer to":eX.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
Y0=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
M7=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
B7=(X,Y,Q)=>{let J=X.message??"";if(_7.test(Y))return M7(J,Q);if(W7.test(Y))return"The credentials have expired: renew them and run again.";if(V7.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(xX(Y)||Y===eY)return"The account is at its request rate: run again later; what is done is found then.";if(j7.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(Y===bX)return"Run again: what was carried out all the same is found then.";if(eX.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===X0)return"Give region, or set AWS_REGION."},
Q0=X=>[X.code,X.cause?.code,X.name].find(Y=>Y!==void 0&&eX.test(Y)),
P7=X=>{let Y=Q0(X);return Y!==void 0?Y:/^region is missing/i.test(X.message??"")?X0:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
J0=(
X,
Y,
Q)=>{
if(X instanceof t)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=P7(J),U=`${U7[Y]??Y}:${Q}`,_=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=(xX(Z)||Z===eY)&&W>1?` (${W} tries)`:"",H=Y0(J)??Z;
return new y(`${Z7[Y]??Y} ${E7(Z)} ${Q}: ${H}${H.includes(Z)?"":` (${Z})`}${V}`,B7(J,Z,U),{service:Y,operation:Q,code:Z,..._===void 0?{}:{requestId:_}},X)},
z=(X,...Y)=>X instanceof y&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
z7=X=>X instanceof y&&X.awsCode===bX,
L7=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
N7=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
K7={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
I7=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
G7=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return I7(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
R7=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(U=>U.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return G7(async U=>{try{return await Z(U)}catch(_){throw _.name==="CredentialsProviderError"?_:J0(_,"sts","AssumeRole")}})},
q7=({credentials:X})=>async()=>X,
D7=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return R7(X.roleArn,X);if(X.configuration!==void 0)return q7(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
S7=X=>X.schema?.[2],
O7=(
X,
Y)=>{
let Q=D7(Y),
J=[],
Z=async(
_,
W)=>{
let{Client:V,...H}=await W(),j=new V({...Y.configuration,credentials:Q,...N7(Y.env),requestHandler:K7,...Y.region===void 0?{}:{region:Y.region}});
return J.push(j),Y.rates?.attach(j,_),Y.calls.attach(j,_),L7(j),{...H,send:async F=>{try{return await j.send(F)}catch($){throw J0($,_,S7(F))}},region:()=>j.config.region()}},
U=([_,W])=>{let V;return[_,()=>(V??=Z(_,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(U)),firstCall:Y.calls.firstCall},close:()=>{for(let _ of J)_.destroy()}}},
Z0={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
C7=class{
#X;
#Q;
#Y;
#J;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#Y=X.burst,this.#J=Y.now()}
millisecondsUntil(X){this.#Z();let Y=Math.min(X,this.#X.burst)-this.#Y;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#Z(),this.#Y-=X}
empty(){this.#Z(),this.#Y=Math.min(0,this.#Y)}
#Z(){let X=this.#Q.now(),{burst:Y,perSecond:Q}=this.#X;this.#Y=Math.min(Y,this.#Y+(X-this.#J)/1e3*Q),this.#J=X}},
U0="ECS_TENANTS_RATE_SHARE",
_0="ECS_TENANTS_RATES",
A7=X=>{let{[U0]:Y="",[_0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${U0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let U=`The environment variable ${_0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw m([...Z,{pointer:"",message:U}])}if(Z.length>0)throw m(Z);return{share:J,at:Q===""?void 0:Q}},
T7=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(U=>U.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(U=>X.endsWith(`.${U}`))},
b7=class{
#X;
#Q;
#Y;
#J;
#Z;
#U=new Map;
#_=new Map;
#W=0;
#V=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=Z0}={}){this.#X=X,this.#Q=Y,this.#Y=Q,this.#Z=Z,this.#J=J}
attach(
X,
Y){
if(this.#Y==="nowhere")return;
let Q=(Z,U)=>async _=>{let{hostname:W}=_.request,V=this.#Y==="everywhere"||await T7(W,await X.config.region()),H=U.commandName?.replace(/Command$/,"")??"",j=V?this.#X(Y,H,_.input):[];j.length>0&&await this.#H(j);try{return await Z(_)}catch(F){throw xX(F.name)&&this.#P(j),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#H(X){return new Promise((Y,Q)=>{this.#W+=1;let J=X.map(({bucket:U})=>U).join(" "),Z=this.#_.get(J)??[];Z.push({number:this.#W,costs:X,leave:Y,end:Q}),this.#_.set(J,Z),this.#$()})}
#j=()=>{let X=[...this.#_.values()].flat();this.#_.clear(),this.#$();for(let{end:Y}of X)Y(this.#J?.reason)};
#E(X){if(this.#M(X)>0)return!1;for(let Y of X)this.#F(Y).take(Y.tokens);return!0}
#M(X){return Math.max(...X.map(Y=>this.#F(Y).millisecondsUntil(Y.tokens)))}
#F({bucket:X,burst:Y,perSecond:Q}){let J=this.#U.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Q),perSecond:Q*this.#Q},U=new C7(Z,this.#Z);return this.#U.set(X,U),U}
#P(X){for(let Y of X)this.#F(Y).empty();this.#$()}
#$(){this.#V(),this.#V=()=>{};for(let Y=this.#z();Y!==void 0;Y=this.#z())Y.leave();if(this.#_.size===0){this.#J?.removeEventListener("abort",this.#j);return}this.#J?.addEventListener("abort",this.#j);let X=Math.min(...this.#B().map(({costs:Y})=>this.#M(Y)));this.#V=this.#Z.after(X,()=>this.#$())}
#B(){return[...this.#_.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#z(){let X=this.#B().find(({costs:Y})=>this.#E(Y));for(let[Y,Q]of this.#_)Q[0]===X&&Q.shift(),Q.length===0&&this.#_.delete(Y);return X}},
T="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
WX="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
wX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
W0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
XY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
yX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
x7="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
V0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
VX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
w7="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
y7="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
r="unpublished",
D=X=>({burst:X,perSecond:X}),
k7=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
h7={
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
{operations:/^/,burst:40,perSecond:10,source:WX},
{operations:/^Describe/,burst:40,perSecond:10,source:WX},
{operations:/^(CreateLoadBalancer|SetSubnets)$/,burst:10,perSecond:.2,source:WX},
{operations:/^(Register|Deregister)Targets$/,burst:20,perSecond:4,source:WX},
{operations:/^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,burst:20,perSecond:3,source:WX}],
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:r},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:r}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...D(3),source:wX},{operations:/^DescribeAlarms$/,...D(9),source:wX},{operations:/^ListTagsForResource$/,...D(10),source:wX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(20),source:wX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...D(10),source:W0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...D(5),source:W0},{operations:/^GetLogEvents$/,...D(10),source:r}],
route53:[{operations:/^/,burst:50,perSecond:10,source:XY},{operations:/^/,each:!0,burst:50,perSecond:10,source:XY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:XY,tokens:k7}],
tagging:[{operations:/^GetResources$/,...D(15),source:x7}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:r},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:r}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:r},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:r}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:yX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:yX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:yX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:yX}],
acm:[{operations:/^ListCertificates$/,...D(8),source:V0},{operations:/^DescribeCertificate$/,...D(10),source:V0}],
secretsManager:[{operations:/^GetSecretValue$/,...D(1e4),source:VX},{operations:/^DescribeSecret$/,...D(4e4),source:VX},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...D(50),source:VX},{operations:/^PutSecretValue$/,...D(50),source:VX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(50),source:VX}],
ssm:[{operations:/^GetParameter$/,...D(40),source:w7}],
sts:[{operations:/^/,...D(600),source:y7}]},
v7=(X,Y,Q)=>(h7[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
H0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:U,report:_},W)=>{let V=new b7(v7,{...A7(Z),signal:U}),H=new J7,j=O7(X,{region:Y,roleArn:Q,calls:H,rates:V,env:Z,configuration:J});try{return await W(j.clients)}finally{_({calls:H.counts()}),j.close()}},
kX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await _X(Q,void 0,{signal:Y})},
k=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
A=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
f7=8,
m7=X=>(X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw $7.of(J)??J}},{step:"finalizeRequest",priority:"low",name:"withoutBlindRetries"}),X),
YY=async({command:X,send:Y,look:Q,signal:J})=>{for(let Z=1;;Z+=1)try{return await Y(m7(X()))}catch(U){if(!z7(U))throw U;await _X(Math.min(250*2**Z,4e3),void 0,{signal:J});let _=await Q();if(_!==void 0)return _;if(Z===f7)throw U}},
b=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
j0=10,
u=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),U=await Promise.all(k(Q,j0).map(_=>J(new Z({cluster:Y,services:_,include:["TAGS"]}))));return new Map(U.flatMap(_=>_.services??[]).filter(_=>_.status!=="INACTIVE").map(_=>[_.serviceName??"",_]))},
p7=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await A(async U=>{let _=await Q(new J({cluster:Y,maxResults:100,nextToken:U})),W=(_.serviceArns??[]).map(V=>V.replace(/^.*\//,""));return Z.push(q(u(X,Y,W))),_},U=>U.nextToken),(await Promise.all(Z)).flatMap(U=>[...U.values()])},
g7=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw z(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new b(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
F0=async(
X,
{deploymentBefore:Y,...Q},
J)=>{
let{send:Z,UpdateServiceCommand:U}=await X.ecs(),_=()=>new U(Q),W=async H=>(await Z(H)).service??{},V=async()=>{let{cluster:H="",service:j=""}=Q,F=(await u(X,H,[j])).get(j);return F?.deployments?.[0]?.id===Y?void 0:F};
try{return Q.forceNewDeployment!==!0?await W(_()):await YY({command:_,send:W,look:V,signal:J})}catch(H){throw z(H,"ServiceNotFound","ServiceNotActive")?new b(`service ${Q.service} was removed by another run`,{cause:H}):H}},
hX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([U,_])=>({key:U,value:_}))}))}catch(U){throw z(U,"ResourceNotFound")||z(U,"InvalidParameter")&&/cannot be found|inactive/i.test(U.message)?new b(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:U}):U}},
QY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
u7=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return a(Z.tags)},
d7=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:U}=await X.ecs();try{await Z(new U({cluster:Y,service:Q,force:!0}))}catch(_){if(!z(_,"ServiceNotFound","ServiceNotActive"))throw _}await kX(async()=>(await u(X,Y,[Q])).has(Q),J)},
$0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
E0=1,
M0=({tags:X})=>X[w.layout]??"1",
B0=X=>{let Y=M0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=E0},
P0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${w.layout} is ${M0(X)}, and this version knows ${E0}.`,
z0=X=>B0(X)?void 0:G(P0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
l7=X=>B0(X)?void 0:`${P0(X)} What is shown may be incomplete.`,
YX=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async U=>{try{return((await Q(new J({ResourceArns:[...U]}))).TagDescriptions??[]).map(_=>[_.ResourceArn??"",a(_.Tags)])}catch(_){if(!z(_,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw _;return U.length===1?[]:(await Promise.all(U.map(W=>Z([W])))).flat()}};
return new Map((await Promise.all(k(Y,20).map(Z))).flat())},
L0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([U,_])=>({Key:U,Value:_}))}))},
N0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
K0=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J("arn"in Y?{LoadBalancerArns:[Y.arn]}:{Names:[Y.name]}))).LoadBalancers?.[0]}catch(Z){if(z(Z,"LoadBalancerNotFound"))return;throw Z}},
I0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
c7=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:I0(Y.Name)})),
JY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await A(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>c7(J.HostedZones))},
G0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
R0=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
vX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
a7=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw z(Z,"AlreadyExists","AlreadyExistsFault")?new b(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await vX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
i7=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
o7=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!z(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
q0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
r7=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([U,_])=>({...q0(Y,U),Value:_,PropagateAtLaunch:!0}))}))},
s7=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(U=>q0(Y,U))}))},
D0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
n7=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await kX(async()=>await vX(X,Y)!==void 0,Q)},
S0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
O0=(
X,
Y,
Q,
J)=>{
if(i(Y,Q))return[];
if(CX(Y)||CX(Q)){let[U,_]=[CX(Y)?Y:{},CX(Q)?Q:{}];return[...new Set([...Object.keys(U),...Object.keys(_)])].sort().flatMap(W=>O0(X+o(W),S0(U,W),S0(_,W),J))}
let Z=U=>U===void 0||Array.isArray(U)&&U.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
C0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>O0(o(Z),Y[Z],Q[Z],J.has(Z))),
fX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
t7=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw z(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new b(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
e7=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
X8=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
A0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw G(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
Y8=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),U=await J(new Z({capacityProvider:Y}));A0(U.capacityProvider),await kX(async()=>{let _=await fX(X,Y);return A0(_),_!==void 0},Q)},
T0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(U=>U.operation)])]}),
Q8=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:a(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
HX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(k(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(Q8)},
J8=X=>X.replace(/^.*\//,""),
Z8=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await A(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
U8=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
_8=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
W8=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!z(Z,"ClusterNotFound"))throw Z}},
ZY=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
b0=(X,Y,Q)=>{let[J,Z]=ZY(X,Y);if(J===void 0)throw G(`There is no public hosted zone for ${X} in this account.`,Q);if(Z!==void 0)throw G(`There are two public hosted zones named ${J.name} (${J.id}, ${Z.id}): only one of them can be the one that the domain is delegated to, and which cannot be seen from this account.`,"Remove the one that is not delegated to.");return J},
x0=(X,Y)=>b0(X,Y,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere."),
V8=(X,Y)=>b0(X,Y,`Create a hosted zone for ${X} in Route 53, and delegate to it.`),
H8=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
j8=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),U=await A(W=>Q(new J({cluster:Y,nextToken:W})),W=>W.nextToken),_=await Promise.all(k(U.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>Q(new Z({cluster:Y,containerInstances:W}))));
return new Set(_.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
F8=X=>{let Y=[...new Set(X)].map(Q=>Q.toLowerCase().replace(/^\*/,"")).sort().join(" ");return Y===""||Y.length>256?void 0:Y},
$8=X=>X===void 0||X===""?void 0:X.split(" ").map(Y=>Y.replace(/^\./,"*.")),
E8=(X,Y)=>Y.includes(X.toLowerCase())||Y.includes(X.toLowerCase().replace(/^[^.]+/,"*")),
jX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let U=J-Date.now();if(U<=0)return;try{await _X(Math.min(Q*1e3,U),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
w0=({resource:X,name:Y,action:Q,reason:J})=>({resource:X,name:Y,action:Q,reason:J}),
y0=(X,Y,{planId:Q,changes:J,warnings:Z=[]},U)=>{X.tell("run.place",Y);for(let _ of Z)X.tell("plan.warning",{sentence:_});X.tell("plan.made",{planId:Q,changes:J.map(w0),...U?{lines:oY(J)}:{}})},
k0=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:U,fields:_,operations:W})=>({resource:Q,name:J,action:Z,reason:U,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:_.map(p6)})),
h0=class{
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
#_(){let X=k0(this.#Y,{has:()=>!0});this.#X({changes:[...X,...k0(this.#J,this.#Q?void 0:this.#Z)]})}},
v0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
UY=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((_,W)=>String(W)===J?UY(_,Z,Q):_);let U=X;return{...U,[J]:UY(U[J],Z,Q)}},
M8=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=UY(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
B8=async(
X,
Y)=>{
let Q=new Map(Y.given),
J=new Set(X),
Z=new Set,
U=Y.concurrency??16,
_,
W=F=>{_??={cause:F}},
V=F=>{J.delete(F);let $=(async()=>{try{let E=await Y.execute(M8(F,Q));Q.set(F.id,E),Y.done?.(F,E)}catch(E){W(E)}})().finally(()=>Z.delete($));Z.add($)},
H=()=>(_===void 0&&Y.signal.aborted&&W(Y.signal.reason),_!==void 0),
j;
for(;
J.size>0&&!H();){
let F=[...J].filter(E=>E.after.every(M=>Q.has(M)));
if(F.length>0&&j!==void 0&&(await j.catch(W),j=void 0,H()))break;
let $=F.slice(0,Math.max(0,U-Z.size));
for(let E of $)V(E);
if($.length>0&&J.size>0){let{guard:E}=Y;j=E===void 0?void 0:(async()=>E())(),j?.catch(()=>{})}
if(Z.size===0){W(new Error(`operations wait for each other: ${[...J].map(E=>E.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),_!==void 0)throw new v0(_.cause,new Set(Q.keys()));
return Q},
f0=({resource:X,name:Y})=>({resource:X,name:Y}),
_Y=async(
X,
Y)=>{
let{changes:Q,log:J}=Y,Z=new Set(Y.given?.keys()),U=_=>_.operations.every(W=>Z.has(W.id));
try{return await B8(X,{...Y,done:(_,W)=>{Z.add(_.id),Y.incomplete(Z),Y.done?.(_,W);let V=Q.find(H=>H.operations.some(j=>j.id===_.id));V!==void 0&&U(V)&&J.tell("change.done",w0(V))}})}
catch(_){if(!(_ instanceof v0))throw _;if(Y.incomplete(Z),_.cause instanceof t||Y.signal.aborted){let W=Q.filter(V=>!U(V));J.tell("changes.unfinished",{done:Q.filter(U).map(f0),notDone:W.map(f0)})}throw _.cause}},
P8=5,
z8=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
m0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=U=>{if(Y===void 0)return;let _=z8(U);if(!(J!==void 0&&[..._].every(W=>J?.has(W)))&&U.plan.planId!==Y)throw Q.tell("plan.not-approved",{planId:U.plan.planId,approvedPlan:Y,lines:X.lines(U)}),G(`The plan is ${U.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.");J??=_};
return async()=>{
for(
let U=1;;
U+=1){
let _=await X.prepare();
if(X.planned(_),X.isPlan)return{prepared:_,outputs:void 0};
if(Z(_),_.plan.changes.length===0)return{prepared:_,outputs:void 0};
try{return{prepared:_,outputs:await X.apply(_)}}catch(W){if(!(W instanceof b))throw W;if(U===P8)throw G(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");Q.tell("run.read-again",{because:W.message})}}}},
WY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
L8="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
QX="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
p0="https://docs.aws.amazon.com/autoscaling/application/APIReference",
VY="https://docs.aws.amazon.com/autoscaling/ec2",
HY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
N8=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:WY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${p0}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:L8},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${HY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${HY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${VY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${VY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:WY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:WY}],
K8=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${p0}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${QX}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${QX}/API_PutClusterCapacityProviders.html`}],
I8=[
{service:"ecs",operations:["CreateService"],code:/^InvalidParameter/,text:/still draining/i,seconds:15,because:"ECS is still removing the service of that name",source:`${QX}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${QX}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${QX}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${QX}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${VY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${HY}/API_DeleteTargetGroup.html`}],
G8=[...N8,...K8,...I8],
R8=({aws:X,message:Y})=>X===void 0?void 0:G8.find(({service:Q,operations:J,code:Z,text:U})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(U?.test(Y)??!0)),
FX=class{
signal;
#X;
#Q;
#Y=new Set;
constructor(X,Y,Q=_X){this.#X=X,this.signal=Y,this.#Q=Q}
async with(X){let Y=new Map;for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof y?R8(J):void 0;if(Z===void 0)throw J;let U=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,U),Date.now()+Q>U)throw J;this.#J(Z)}await this.#Q(Q,void 0,{signal:this.signal})}}
#J({because:X,seconds:Y}){this.#Y.has(X)||(this.#Y.add(X),this.#X.tell("call.retried",{because:X,seconds:Y}))}},
q8=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
D8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
S8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(U=>U??"")},
O8=(X,Y)=>Y===""?"":`${X}${Y}`,
C8=new Set([0,137,143]),
g0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
$X=(
X,
Y)=>{
let Q=X.containers??[],J=({name:_})=>Y?.containerDefinitions?.find(W=>W.name===_)?.essential!==!1,Z=Q.filter(J),U=_=>(_.reason??"")!==""&&!g0(_);
return Z.find(U)??Z.find(_=>_.exitCode!==void 0&&!C8.has(_.exitCode))??(Z.some(_=>_.exitCode!==void 0)?void 0:Q.find(U))??Z.find(_=>_.exitCode!==void 0)??Z[0]??Q[0]},
EX=(X,Y,Q)=>({source:X,text:q8(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
mX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
A8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
T8=(X,Y)=>{if(mX(X))return[];let Q=$X(X,Y),{stopCode:J}=X,Z=J!==void 0&&A8.test(J);return[...Z?[EX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||g0(Q)?[]:[EX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[EX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[EX("task",X.stoppedReason)]]},
jY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
b8=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
MX=X=>X===void 0?"":String(X),
x8=(
X,
Y,
Q)=>{
let{taskDefinition:J,targetGroup:Z,gracePeriodSeconds:U}=X,_=Y===void 0?void 0:$X(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find(F=>F.name===_)??W[0],H=V?.secrets??[],j=V?.logConfiguration?.options;
return{
container:_??V?.name??"",
image:V?.image??"",
memory:MX(V?.memory??V?.memoryReservation??J?.memory),
cpu:MX(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:j?.["awslogs-group"]??"",
secrets:b8(Q)??(H.length===1?H[0]?.valueFrom??"":H.map(F=>F.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap(F=>F.hostPort||[]).join(", "),
lifetime:Y===void 0?"":jY(Y),
path:Z?.HealthCheckPath??"",
matcher:Z?.Matcher?.HttpCode??"",
timeout:MX(Z?.HealthCheckTimeoutSeconds),
containerPort:MX(V?.portMappings?.[0]?.containerPort),
targetGroup:Z?.TargetGroupName??"",
grace:Z===void 0?"":MX(U)}},
u0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
w8=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
BX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
y8=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
d0=X=>{let Y={...X};for(let Q of y8)delete Y[Q];return Y},
l0=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
k8=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(_=>_.containerPort===X.containerPort&&(_.protocol??"tcp")===Q),{hostPort:Z,...U}=J??{};return{...U,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
h8=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
c0=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
U=Z===void 0?{family:Q.family,containerDefinitions:[]}:d0(Z),
_=BX(U,Q),
W=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:_?.cpu,memory:_?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
H=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
j={
..._,
name:_?.name??Q.containerName,
essential:_?.essential??!0,
image:X.image,
...H,
portMappings:X.portMappings.map($=>k8($,_?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:l0(X.environment).map(([$,E])=>({name:$,value:E})),
secrets:l0(X.secrets).map(([$,E])=>({name:$,valueFrom:E})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:_?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(U.containerDefinitions??[]).filter($=>$!==_);
return{...U,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):U.cpu,memory:J?String(X.memory):U.memory,runtimePlatform:h8(X,U.runtimePlatform),containerDefinitions:[j,...F]}},
v8=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
pX=X=>Array.isArray(X)?X.map(pX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,pX(Q)]).filter(([,Y])=>!v8(Y))),
FY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
a0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
f8=(
X,
Y)=>(
{...FY(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(a0),secrets:[...X.secrets??[]].sort(a0),portMappings:(X.portMappings??[]).map(Q=>FY(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})),healthCheck:X.healthCheck&&FY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
$Y=X=>{let{containerDefinitions:Y=[],...Q}=d0(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return pX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>f8(Z,J))})},
gX=X=>e(XX($Y(X)),32),
m8=(X,Y)=>{let Q=gX(Y);return X.tags[B.digest]===Q||gX(X.definition)===Q},
p8=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
EY=(
X,
Y)=>{
let Q=BX(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",U=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:_}=Q;
return{
image:Q.image,
cpu:U?Number(X.cpu):Q.cpu,
memory:U?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(W=>p8(W,Z)),
entryPoint:Q.entryPoint??[],
command:Q.command??[],
environment:Object.fromEntries((Q.environment??[]).map(W=>[W.name??"",W.value??""])),
secrets:Object.fromEntries((Q.secrets??[]).map(W=>[W.name??"",W.valueFrom??""])),
repositoryCredentials:Q.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:Q.repositoryCredentials.credentialsParameter},
healthCheck:_?.command===void 0?void 0:pX({..._}),
stopTimeout:Q.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
d=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:a(Z.tags)}}catch(Z){if(z(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
g8=async(
X,
Y,
Q)=>{let{send:J,RegisterTaskDefinitionCommand:Z}=await X.ecs(),U=a(Y.tags)[B.digest];return YY({command:()=>new Z(Y),send:async _=>(await J(_)).taskDefinition?.taskDefinitionArn??"",look:async()=>{let _=await d(X,Y.family??"");return _?.tags[B.digest]===U?_?.definition.taskDefinitionArn:void 0},signal:Q})},
u8=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async W=>(await A(V=>Q(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[U,_]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[..._,...U].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
d8=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await A(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
l8=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await A(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
i0=async X=>{try{await X}catch(Y){throw z(Y,"Client","InvalidParameter")?new b(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
c8=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:U}=await X.ecs();for(let{arn:_}of Y.filter(({active:W})=>W))Q.throwIfAborted(),await i0(J(new Z({taskDefinition:_})));for(let _ of k(Y,10))Q.throwIfAborted(),await i0(J(new U({taskDefinitions:_.map(({arn:W})=>W)})))},
PX=({cluster:X,tenant:Y,service:Q})=>({[B.cluster]:X,[B.tenant]:Y,[B.service]:Q}),
p=(X,Y)=>X!==void 0&&Object.entries(PX(Y)).every(([Q,J])=>X[Q]===J),
zX=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${e(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
LX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,U=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroup:zX(X,"a"),policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${U}/cpu-high`,scaleIn:`${U}/cpu-low`}}},
a8=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),U=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),_={cluster:X,tenant:Q,service:J};return Z.length===0&&U(Q)&&U(J)&&LX(_).serviceName===Y?_:void 0},
v=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
i8=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
MY=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
o8=(X,Y,Q)=>X.loadBalancer===void 0?Y[B.loadBalancer]!=="none":C(X)||Q?.loadBalancers?.[0]!==void 0,
BY=({tags:X})=>{let Y=X[w.scheme];return{arn:X[w.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
o0=({cluster:X,fronts:Y},{rule:Q,serviceTags:J})=>{let Z=Q?.rule.RuleArn??J[B.rule];return(Z===void 0?void 0:Y.get(R0(Z)))??Y.get(BY(X).arn??"")},
r8=X=>(X[B.hosts]??"").split(" ").filter(Y=>Y!==""),
r0=(X,Y,Q)=>{let J=r8(Q),Z=Y.tags[w.domain],U=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,...U])]},
s0=(X,Y,Q,J,Z)=>{let U=new Set([...r0(X,Y,Q),...J===void 0?[]:v(J)]),_=X.defaultHost!==void 0&&(X.dns??Q[B.dns])==="wildcard",W=[...U].flatMap(V=>_?[V,V.replace(/^[^.]+/,"*")]:[V]);return[...new Set(W)].flatMap(V=>{let[H,j]=ZY(V.replace(/^\*\./,""),Z);return H===void 0||j!==void 0?[]:[{zoneId:H.id,name:V}]})},
s8=(X,{ask:Y,cluster:Q,serviceTags:J,targetGroupArn:Z})=>{let U=new Set(Y.defaultHost===void 0?[]:r0(Y,Q,J));return X.find(_=>_.RuleArn===J[B.rule])??X.find(_=>Z!==void 0&&MY(_).includes(Z))??X.find(_=>i8(_)&&v(_).some(W=>U.has(W)))},
n0=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(k(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
n8=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await A(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
t8=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
e8=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(k(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
t0=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await A(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
e0=X=>{throw z(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?G(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
X9=async(
X,
Y,
Q)=>{
let{send:J,CreateRuleCommand:Z}=await X.elbv2(),U=Y.Actions?.[0]?.TargetGroupArn;
try{return await YY({command:()=>new Z(Y),send:async _=>(await J(_)).Rules?.[0]?.RuleArn??"",look:async()=>{let _=(await t0(X,Y.ListenerArn??""))?.find(({Priority:W})=>W===String(Y.Priority));return _?.Actions?.[0]?.TargetGroupArn===U?_?.RuleArn:void 0},signal:Q})}
catch(_){if(z(_,"PriorityInUse"))throw new b(`priority ${Y.Priority} was taken by another deployment`,{cause:_});return e0(_)}},
Y9=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(z(Z,"RuleNotFound"))throw new b("the listener rule was removed",{cause:Z});e0(Z)}},
Q9=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!z(Z,"RuleNotFound"))throw Z}},
J9=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
X4=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),U=J9(Y),_=Y.length===1;
return(await A(W=>Q(new J({logGroupNamePrefix:U,limit:_?1:50,nextToken:W})),W=>_?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Z.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
Z9=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
U9=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(U){throw z(U,"ResourceAlreadyExists")?new b(`log group ${Y} was created by another run`,{cause:U}):U}},
_9=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
W9=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!z(Z,"ResourceNotFound"))throw Z}},
V9=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(U=>I0(U.Name)===Q).map(U=>({...U,Name:Q}))},
H9=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(U){throw z(U,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(U.message)?new b("a DNS record was changed by another run",{cause:U}):U}},
j9=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
NX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
F9=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(k(Y,50).map(Z=>Q(new J({...NX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
$9=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await A(J=>Y(new Q({ServiceNamespace:NX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
E9=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,...U]=Y,_=Z!==void 0&&U.length===0?{...NX,ResourceId:Z}:{ServiceNamespace:NX.ServiceNamespace},W=await A(H=>Q(new J({..._,NextToken:H})),H=>H.NextToken),V=new Set(Y);
return W.flatMap(H=>H.ScalingPolicies??[]).filter(H=>V.has(H.ResourceId??""))},
Y4=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
M9=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...NX,ResourceId:Y}))}catch(Z){if(!z(Z,"ObjectNotFound"))throw Z}},
B9=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
Q4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async U=>{try{return(await Q(new J({TargetGroupArns:[...U]}))).TargetGroups??[]}catch(_){if(!z(_,"TargetGroupNotFound"))throw _;return U.length===1?[]:(await Promise.all(U.map(W=>Z([W])))).flat()}};return(await Promise.all(k(Y,20).map(Z))).flat()},
J4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(z(Z,"TargetGroupNotFound"))return;throw Z}},
P9=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await A(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
Z4=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(U=>[U.Key??"",U.Value??""]))}catch(Z){if(z(Z,"TargetGroupNotFound"))return{};throw Z}},
z9=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw z(Z,"DuplicateTargetGroupName")?new b(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
L9=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
N9=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([U,_])=>({Key:U,Value:_}))}))},
K9=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!z(Z,"TargetGroupNotFound"))throw Z}},
U4={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
_4=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=e6(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
PY=(X,Y)=>{let Q=LX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroup:Q.targetGroup,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
I9=class{value;next;constructor(X){this.value=X}},
G9=class{
#X;
#Q;
#Y;
constructor(){this.clear()}
enqueue(X){let Y=new I9(X);this.#X?(this.#Q.next=Y,this.#Q=Y):(this.#X=Y,this.#Q=Y),this.#Y++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Y--,this.#X||(this.#Q=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Q=void 0,this.#Y=0}
get size(){return this.#Y}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function W4(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),V4(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new G9,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
U=()=>{J--,Z()},
_=async(H,j,F)=>{let $=(async()=>H(...F))();j($);try{await $}catch{}U()},
W=(H,j,F,$)=>{let E={reject:F};new Promise(M=>{E.run=M,Q.enqueue(E)}).then(_.bind(void 0,H,j,$)),J<X&&Z()},
V=(H,...j)=>new Promise((F,$)=>{W(H,F,$,j)});
return Object.defineProperties(
V,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let H=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject(H)}},
concurrency:{get:()=>X,set(H){V4(H),X=H,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(H,j){let F=[];try{Array.from(H,($,E)=>{let M=V(j,$,E);return F.push(M),M})}catch($){for(let E of F)E.catch(()=>{});throw $}return Promise.all(F)}}}),
V}
function V4(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var R9=async(X,Y)=>{let Q=await X4(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:U})=>{let _=J.get(U);return _===void 0?[]:[[Z,_]]}))},
q9=async(X,Y)=>({...Y,tags:await Z9(X,Y.arn)}),
D9=async(X,Y,Q)=>{let[J,Z]=await Promise.all([d(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await d(X,Z),newestTaskDefinition:J}},
S9=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
O9=async(
X,
Y,
Q)=>{
let[J,Z,U]=await Promise.all([K0(X,{arn:G0(Y)}),t0(X,Y),Q??S9(X,Y)]);
if(!(J===void 0||Z===void 0||U===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:U,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
C9=async(X,Y,Q)=>{let J=Q?.loadBalancers?.[0]?.targetGroupArn,Z=J===void 0?J4(X,Y.targetGroup):Q4(X,[J]).then(([V])=>V),U=J===void 0?Z.then(V=>V?.TargetGroupArn===void 0?{}:Z4(X,V.TargetGroupArn)):Z4(X,J),[_,W]=await Promise.all([Z,U]);return{description:_,attributes:W}},
A9=class{#X;#Q;#Y=new Map;constructor(X,Y){this.#X=X,this.#Q=Y}at(X){let Y=this.#Y.get(X)??q(this.#Q.then(({arn:Q,scheme:J})=>O9(this.#X,X,Q===X?J:void 0)));return this.#Y.set(X,Y),Y}async all(){let X=await Promise.all(this.#Y.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
T9=async(
X,
Y)=>{let Q=Y.map(_=>_.resourceId),[J,Z,U]=await Promise.all([F9(X,Q),E9(X,Q),n0(X,Y.flatMap(_=>_.alarms))]);return new Map(Y.map(_=>[_.key,{scalableTarget:J.find(W=>W.ResourceId===_.resourceId),policies:Z.filter(W=>W.ResourceId===_.resourceId),alarms:U.filter(W=>_.alarms.includes(W.AlarmName??""))}]))},
b9=64,
x9=class{
#X;
#Q;
#Y;
#J;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Q=Y,this.#J=Q,this.#Y=new A9(X,q(Y.then(BY)))}
zones(){return this.#J??=q(JY(this.#X)),this.#J}
fronts(){return this.#Y.all()}
async#Z(X){let{arn:Y}=BY(await this.#Q);return(X===void 0?void 0:await this.#Y.at(R0(X)))??(Y===void 0?void 0:this.#Y.at(Y))}
async#U(X){return(await Promise.all(X.map(Y=>V9(this.#X,Y)))).flat()}
async#_(X,Y,Q){let[J,Z]=await Promise.all([this.#Q,this.zones()]),U=s0(X.ask,J,Y,void 0,Z),_=q(this.#U(U)),W=new Set(U.map(({name:j})=>j)),[V,H]=await Promise.all([_,Q.then(j=>this.#U(s0(X.ask,J,Y,j,Z).filter(({name:F})=>!W.has(F))))]);return[...V,...H]}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!o8(J,Q,Y))return{targetGroup:void 0,rule:void 0,records:[]};
let Z=Q[B.rule],
U=Y?.loadBalancers?.[0]?.targetGroupArn,
_=q(YX(this.#X,[U,Z].filter(I=>I!==void 0))),
W=q(C9(this.#X,X,Y)),
V=q(this.#Z(Z).then(async I=>s8(I?.rules??[],{ask:J,cluster:await this.#Q,serviceTags:Q,targetGroupArn:U??(I===void 0?void 0:(await W).description?.TargetGroupArn)}))),
H=q(this.#_(X,Q,V)),
[{description:j,attributes:F},$,E,M]=await Promise.all([W,V,H,_]),
P=[j?.TargetGroupArn,$?.RuleArn].filter(I=>I!==void 0&&!M.has(I)),
K=P.length===0?new Map:await YX(this.#X,P),
L=I=>M.get(I??"")??K.get(I??"")??{};
return{targetGroup:j===void 0?void 0:{description:j,attributes:F,tags:L(j.TargetGroupArn)},rule:$===void 0?void 0:{rule:$,tags:L($.RuleArn)},records:E}}},
H4=async(
X,
Y,
Q)=>{
let J=new x9(X,Y),Z=Y.services??q(u(X,Y.clusterName,Q.map(P=>P.serviceName))),U=Promise.race([X.firstCall,Z]),_=q(U.then(()=>J.zones())),W=q(U.then(()=>Promise.race([X.route53(),Z]))),V=P=>q(W.then(P)),H=V(()=>T9(X,Q)),j=V(()=>R9(X,Q));
V(()=>X.elbv2());
let F=async P=>{
let K=Z.then(c=>c.get(P.serviceName)),
L=q(D9(X,P.family,K.then(c=>c?.taskDefinition))),
I=await K,
R=a(I?.tags),
[{taskDefinition:S,newestTaskDefinition:f},g,UX,m6]=await Promise.all([L,J.routing(P,I,R),j.then(c=>{let sX=c.get(P.key);return sX===void 0||I!==void 0?sX:q9(X,sX)}),H.then(c=>c.get(P.key))]);
return{service:I,serviceTags:R,taskDefinition:S,newestTaskDefinition:f,...g,...m6??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:UX}},
$=W4(b9),
[E,M]=await Promise.all([Y.cluster,Promise.all(Q.map(P=>$(async()=>[P.key,await F(P)]))),_,Z]);
return{cluster:E,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(M)}},
zY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
w9={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
j4=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:w9}),
LY=({maximumPercent:X})=>X>100,
y9=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
NY=X=>{
let{found:Y,settings:Q}=X;
if(!C(Q))return{loadBalancers:[],references:[],tags:{}};
let J=Y.targetGroup?.description.TargetGroupArn;
return{loadBalancers:[{targetGroupArn:J??"",containerName:y9(X),containerPort:Q.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[B.rule]:Y.rule.rule.RuleArn}}},
F4=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=g6(Q,X.container,X.command);
if(J!==void 0)throw m([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:u6(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[B.build]:AX(X.build)}}).map(([Z,U])=>({key:Z,value:U})),...Y}},
$4=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
k9=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:U,token:_,build:W}=X,V=(Z.containerDefinitions??[]).map(j=>j.name??""),H=X.container??BX(Z,LX(Y))?.name??"";
if(!V.includes(H))throw m([TX("/container",`is ${H}; revision ${Z.family}:${Z.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);
return F4({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:H,command:U,token:_,startedBy:"ecs-tenants/run-task",tags:{...nX(J),...PX(Y)},build:W},$4(Q))},
h9=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:U,names:_,run:W,tags:V}=X,H=zY(U),{platformVersion:j,placementConstraints:F,launchType:$}=Z.service===void 0?{}:$4(Z.service),E=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return F4(
{cluster:J.cluster,taskDefinition:Q??"",container:(E&&BX(E,_)?.name)??_.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},
{...H===void 0?{}:{networkConfiguration:H},...j===void 0?{}:{platformVersion:j},...F===void 0?{}:{placementConstraints:F},...U.capacityProviderStrategy!==void 0?{capacityProviderStrategy:U.capacityProviderStrategy}:$===void 0?{}:{launchType:$}})},
E4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:U}=await X.ecs();return(await A(_=>Z(new U({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:_})),_=>_.nextToken)).flatMap(_=>_.taskArns??[])},
KY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(k(Q,100).map(U=>J(new Z({cluster:Y,tasks:U}))))).flatMap(U=>U.tasks??[])},
v9=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:U}=await X.ecs(),{taskArns:_=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return _.length===0?[]:(await J(new U({cluster:Y,tasks:_}))).tasks??[]},
f9=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[U]=Z.tasks??[];return U===void 0?{refusal:Z.failures?.[0]??{}}:{task:U}},
m9=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:U}=await X.ecs();try{await Z(new U({cluster:Y,task:Q,reason:J}))}catch(_){if(!z(_,"InvalidParameter"))throw _}},
IY=" done",
M4=(X,Y)=>AX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,rY-IY.length).replace(/( |\bdone$)+$/,""),
B4=X=>`${X}${IY}`,
P4=X=>X!==void 0&&!X.endsWith(IY),
GY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
z4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
p9=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:U}=await X.logs(),_=[],W=J;
for(;;)try{let V=await Z(new U({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:W}));if(_.push(...(V.events??[]).map(z4)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:_,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(z(V,"ResourceNotFound"))return{lines:_,next:W};throw V}},
g9=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:U}=await X.logs();try{return((await Z(new U({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(z4)}catch(_){if(z(_,"ResourceNotFound"))return[];throw _}},
u9=2e3,
d9=50,
KX=X=>X.replace(/^.*\//,""),
l9=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
c9=class{
tail=[];
group;
stream;
#X;
#Q;
#Y;
#J;
constructor(X,Y,Q,J,Z){let{logDriver:U,options:_}=Q.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=_?.["awslogs-stream-prefix"];this.#X=X,this.#Q=Y,this.group=U==="awslogs"&&W!==void 0?_?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${KX(Z)}`,this.group===void 0?Y.tell("task.no-log",{container:J}):Y.tell("task.log",{group:this.group,stream:this.stream})}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await p9(this.#X,this.group,this.stream,this.#Y);this.#Y=Y;for(let Q of X)this.#Q.tell("task.log-line",{text:Q.text}),this.tail.push(Q);this.tail.splice(0,this.tail.length-d9)}catch(X){if(!(X instanceof y))throw X;this.#J=X.message,this.#Q.tell("task.log-refused",{because:X.message})}}},
a9=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
i9=async({clients:X,input:Y,log:Q},J)=>{try{await m9(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.tell("task.told-to-stop",{task:KX(J)})}catch(Z){Q.tell("task.not-stopped",{task:KX(J),because:Z.message})}},
L4=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:U,deadline:_}=X,{cluster:W="",taskDefinition:V=""}=Q,[H,j]=await Promise.all([new FX(Z,U).with(()=>f9(Y,Q)),d(Y,V)]),F=l9(j?.definition,Q);
if("refusal"in H)return{end:"not-run",failure:await J(a9(H.refusal),F,void 0)};
let $=H.task.taskArn??"",E=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.tell("task.started",{task:KX($)});
let M=new c9(Y,Z,F,E,$),P=H.task,K=async()=>{let[[S]]=await Promise.all([KY(Y,W,[$]),M.look()]);return P=S??P,Z.tell("task.status",{task:KX($),lastStatus:P.lastStatus??"unknown"}),P.lastStatus==="STOPPED"?P:void 0},L;
try{L=await jX(K,{signal:U,everySeconds:2,deadline:_}),L!==void 0&&await _X(u9,void 0,{signal:U})}catch(S){throw U.aborted&&P.lastStatus!=="STOPPED"&&await i9(X,$),U.throwIfAborted(),S}
if(await M.look(),L===void 0)return{end:"timed-out",taskArn:$,lastStatus:P.lastStatus??"unknown"};
let I=L.startedAt!==void 0?L.containers?.find(S=>S.name===E)?.exitCode:void 0;
if(I===0)return{end:"exited",taskArn:$,exitCode:I};
let R=await J(L,F,M.tailOf(E));
return I===void 0?{end:"not-run",taskArn:$,failure:R}:{end:"exited",taskArn:$,exitCode:I,failure:R}},
o9=X=>(X??"").replace(/^.*\//,""),
IX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
r9=(
X,
Y)=>{
let Q=$X(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,jY(X)===""?void 0:`after ${jY(X)}`].filter(W=>W!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,U=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,_=Q?.reason===void 0?"":`: ${Q.reason}`;
return IX(`task ${o9(X.taskArn)}: ${Z}${U}${_}`)},
N4=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
K4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
s9=20,
n9=10,
GX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
t9=X=>{
let{log:Y,targets:Q,groups:J,events:Z,missing:U}=X,_=X.tasks.filter(H=>!mX(H)),[W,...V]=_;
return[
...W===void 0?[]:[`first stopped ${r9(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...GX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:H})=>H)??[]),
...GX("unhealthy targets",Q.slice(0,n9).map(N4)),
...J.flatMap(({name:H,desired:j,max:F,failedLaunches:$,notJoined:E})=>[`Auto Scaling group ${H}: ${j} of at most ${F} instances`,...GX("its launches failed, newest first",[...new Set($)].slice(0,5)),...GX("its instances that are not registered in the cluster",E.slice(0,5))]),
...GX("events of this deployment, newest first",K4(Z).slice(0,s9).map(({at:H,message:j})=>`${H.toISOString().slice(11,19)} ${IX(j)}`)),
...U]},
I4=()=>import("./classify.mjs"),
G4={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await I4()).foresee(X),diagnose:async X=>(await I4()).diagnose(X),culpritOf:(X,Y)=>$X(X,Y)?.name,eventText:IX,lines:t9},
R4=async(X,Y,Q)=>{let J={...u0,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await G4.diagnose(J)}},
e9=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
X3=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=e9(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(U=>U.id===Q)?.failedTasks??0}},
s={raw:1024,targets:10,events:20,logLine:500},
q4=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:U,raw:_}=Y,W=X.tasks.find(j=>!mX(j)),V=W===void 0?void 0:$X(W,X.taskDefinition),H=(j,F)=>F===void 0?{}:{[j]:F};
return{
class:Q,
sentence:J,
hint:Z,
...H("doc",U),
...H("raw",_?.slice(0,s.raw)),
...W===void 0?{}:{task:{taskArn:W.taskArn??"",...H("stopCode",W.stopCode),...H("stoppedReason",W.stoppedReason?.slice(0,s.raw)),...H("container",V?.name),...H("exitCode",V?.exitCode),...H("reason",V?.reason?.slice(0,s.raw))}},
log:(X.log?.lines??[]).map(({text:j})=>j.slice(0,s.logLine)),
targets:X.targets.slice(0,s.targets).map(N4),
events:K4(X.events).slice(0,s.events).map(({message:j})=>IX(j).slice(0,s.raw))}},
Y3={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
Q3=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?Y3[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
uX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${IX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
dX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
J3=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:O.rolloutFailed,result:{message:`${Q3(X)}${Q===void 0?"":` Cause: ${uX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:dX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
D4=(X,Y)=>{let Q=X.tags?.find(J=>J.key===B.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:GY(Q)},
Z3=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:O.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${uX(X)}`:""}`,hint:dX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
U3=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:U,failure:_}=X,W=_===void 0?{}:{failure:q4(_)};
switch(Z.verdict){case"superseded":{let V=D4(U,Y);return{code:O.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:H}=Z3(X,Q);return{code:V,result:{...H,...W}}}default:{let{code:V,result:H}=J3(X,J);return{code:V,result:{...H,...W}}}}},
_3=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${uX(Q)}`,hint:dX(Q)}},
W3=(X,Y)=>{switch(X.end){case"exited":return _3(X);case"not-run":return{message:`The command did not run. Cause: ${uX(X.failure)}`,hint:dX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
S4=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:q4(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:O.done,result:Q}:{code:X.end==="timed-out"?O.timedOut:O.rolloutFailed,result:{...Q,...W3(X,Y)}}},
JX=X=>X?.[B.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[B.tenant]} of cluster ${X[B.cluster]}`,
O4=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=E=>!p(E,X)&&(!J||E?.[B.tenant]!==void 0),{service:U,targetGroup:_,rule:W,logGroup:V,taskDefinition:H}=Q,j=[];
U!==void 0&&Z(Q.serviceTags)&&j.push(`service ${Y.serviceName}: ${JX(Q.serviceTags)}`);
let F=U?.loadBalancers?.some(E=>E.targetGroupArn===_?.description.TargetGroupArn)??!1;
_!==void 0&&!F&&Z(_.tags)&&j.push(`target group ${_.description.TargetGroupName}: ${JX(_.tags)}`),W!==void 0&&Z(W.tags)&&j.push(`listener rule for ${v(W.rule).join(", ")} (priority ${W.rule.Priority}): ${JX(W.tags)}`),V?.tags!==void 0&&Z(V.tags)&&j.push(`log group ${V.name}: ${JX(V.tags)}`);
let $=U===void 0?H:void 0;
return $!==void 0&&Z($.tags)&&j.push(`task definition ${Y.family}: ${JX($.tags)}`),j},
C4=X=>{let Y=O4(X);if(Y.length!==0)return G(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
V3=(X,Y)=>p(Y,X)?void 0:G(`Not ours: service ${X.tenant}: ${JX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
A4=({tenant:X,cluster:Y})=>G(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
T4=({tenant:X,cluster:Y})=>G(`Tenant ${X} on cluster ${Y} is being removed: its service was deleted, and its tasks are stopping.`,"deploy-tenant waits until the service is gone and makes the tenant anew; remove-tenant removes what is left of it."),
b4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:G(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
lX=X=>X?.status==="DRAINING",
x4=X=>{let{deployments:Y=[],desiredCount:Q=0,runningCount:J=0}=X,Z=Y.find(U=>U.status==="PRIMARY");return lX(X)?"removing":Z?.rolloutState==="FAILED"?"failed":Q===0&&J===0?"stopped":Y.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":J<Q?"degraded":"steady"},
H3=5,
w4=X=>G(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
j3=async(X,Y)=>{let[Q]=await HX(X,[Y]);if(Q===void 0)throw w4(Y);return Q},
y4=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:q(j3(X,Y))};
let Z=await Z8(X),U=new Map(Z.length>H3||Q===void 0?[]:Z.map(F=>[F,q(u(X,J8(F),[Q]))])),_=(await HX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),W=_.filter(F=>F.tags[J.default]!==void 0),[V,H]=_.length===1?_:W;
if(V!==void 0&&H===void 0){let F=U.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let j=_.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${_.length} of ours (${_.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw m([{pointer:"/cluster",message:j,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
F3=async({feed:X,signal:Y},Q,J)=>{let{service:Z}=await X.look({cluster:Q,serviceName:J},{signal:Y});return new Map(Z===void 0?[]:[[J,Z]])},
k4=async(
X,
{name:Y,cluster:Q},
J)=>{let Z={tenant:Y,service:"web"},U=Q===void 0?q(X.firstCall.then(()=>JY(X))):void 0,{serviceName:_}=LX({...Z,cluster:""}),{name:W,cluster:V,services:H}=await y4(X,Q,_,w),j=H??(J===void 0?void 0:q(F3(J,W,_)));return{identity:{...Z,cluster:W},place:{clusterName:W,cluster:V,services:j,zones:U}}},
h4=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw z(Q,"ClusterNotFound")?w4(X):Q}},
RY=async(
X,
Y,
Q,
J)=>{
let Z=J==="as-if-gone",{identity:U,place:_}=await k4(X,Y,Z?void 0:J),W=Z?{..._,services:Promise.resolve(new Map)}:_,V=PY(U,Q),H=await h4(W,H4(X,W,[V])),j=H.tenants.get(V.key);
if(j===void 0)throw new Error(`tenant ${V.key} was not read`);
let F=b4(H,Y.accountId);
if(F!==void 0)throw F;
return{identity:U,names:V.names,query:V,snapshot:H,found:j}},
N=T0(),
l=({isNew:X})=>X?"new tenant":"missing: made again",
qY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
RX=(X,Y)=>X.SetIdentifier===void 0&&qY(X.AliasTarget?.DNSName)===qY(Y.dnsName),
$3=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):qY(X.AliasTarget.DNSName),
E3=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
v4=X=>X.dualStack?["A","AAAA"]:["A"],
M3=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(_=>_.Name===X),Z=J.filter(_=>/^(A|AAAA|CNAME)$/.test(_.Type??"")&&!RX(_,Q)),[U]=Z;
if(U!==void 0&&(!Y.run.adopt||U.SetIdentifier!==void 0))throw G(`The ${U.Type} record of ${X} points elsewhere: ${$3(U)}.`,U.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(_=>({Action:"DELETE",ResourceRecordSet:_})),...v4(Q).filter(_=>!J.some(W=>W.Type===_&&RX(W,Q))).map(_=>({Action:"CREATE",ResourceRecordSet:E3(X,_,Q)}))]},
B3=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(_=>_.Name===J&&RX(_,Y)).map(_=>_.Type),U=v4(Y).filter(_=>!Z.includes(_));if(U.length>0)throw G(`dns is wildcard, but ${J} has no alias ${U.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
f4=(X,Y,Q)=>{let J=new Map;for(let Z of X){let U=Q(Z);if(U.length===0)continue;let{id:_}=x0(Z,Y.zones);J.set(_,[...J.get(_)??[],...U])}return J},
m4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
P3=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,U=Q.rule===void 0||Z.dns!=="record"?[]:v(Q.rule.rule),_=J.dns==="record"?J.hosts:[],W=U.filter(V=>!_.includes(V));
return[...f4(W,X,V=>Q.records.filter(H=>H.Name===V&&RX(H,Y)).map(H=>({Action:"DELETE",ResourceRecordSet:H})))].map(([V,H],j)=>({resource:"record",name:m4(H),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[N("changeRecords",`record.remove.${j}`,{zoneId:V,changes:H})]}))},
z3=X=>{
let{settings:Y,front:Q}=X;
if(!C(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&B3(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let U of J)x0(U,X.zones);
let Z=f4(J,X,U=>M3(U,X,Q));
return[...P3(X,Q),...[...Z].map(([U,_],W)=>({resource:"record",name:m4(_),action:"create",reason:l(X),fields:_.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[N("changeRecords",`record.${W}`,{zoneId:U,changes:_},{after:["listenerRule"]})]}))]},
DY=X=>X!==null&&typeof X=="object",
SY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>SY(`${X}/${J}`,Q)):DY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,SY(X+o(Q),J)])):Y,
p4=(X,Y,Q)=>i(Y,Q)?[]:Q===void 0||!DY(Y)||!DY(Q)?[[X,SY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>p4(X+o(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
g4=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let U={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},_=c0(U,{names:Q,region:J.region,fargate:tX(Y,J),present:void 0});return Object.fromEntries(p4("",$Y(Z),$Y(_)))},
L3=new Set(["environment"]),
h=(X,Y,Q)=>C0(X,Y,Q,L3),
OY=["logRetentionInDays"],
N3=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,U=J.logRetentionInDays,_=V=>N("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:U},{after:V});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:l(X),fields:h(OY,{},J),operations:[N("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),_(["logGroup"])]}];
let W=h(OY,Z,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[_([])]}]},
K3=X=>({logRetentionInDays:X.retentionInDays}),
ZX=["scaleOut","scaleIn"],
u4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
I3=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
G3=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
d4=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
R3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,U=d4(X,Y),{cooldown:_,stepAdjustments:W}=J[Y],V=j=>{let{cooldown:F,stepAdjustments:$}=j[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:$}}},H=h([Y],U===void 0?{}:V(Z),V(J));
return U!==void 0&&H.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:U===void 0?"create":"update",reason:U===void 0?l(X):"",fields:H,operations:[N("putScalingPolicy",`policy.${Y}`,{...u4,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:_,StepAdjustments:I3(W)}},{after:["scalableTarget"]})]}]},
l4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
c4=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
a4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
q3=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:U,evaluationPeriods:_}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${l4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:a4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:l4[Y].comparison,Threshold:Z,Period:U,EvaluationPeriods:_,TreatMissingData:"missing"}},
D3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
U=c4(X,Y),
_=d4(X,Y)?.PolicyARN,
W=M=>{let{threshold:P,period:K,evaluationPeriods:L}=M[Y]??{};return{[Y]:{threshold:P,period:K,evaluationPeriods:L}}},
V=h([Y],U===void 0?{}:W(Z),W(J)),
H=q3(X,Y),
j=U?.AlarmActions??[],
F=_!==void 0&&j.includes(_)&&U?.ActionsEnabled!==!1,
$=U!==void 0&&U.MetricName===H.MetricName&&U.Namespace===H.Namespace&&U.ComparisonOperator===H.ComparisonOperator&&i([...U.Dimensions??[]].map(M=>`${M.Name}=${M.Value}`).sort(),a4(X).map(M=>`${M.Name}=${M.Value}`).sort());
if(U!==void 0&&F&&$&&V.length===0)return[];
let E=j.filter(M=>M!==_&&!M.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:Q.alarms[Y],
action:U===void 0?"create":"update",
reason:U===void 0?l(X):F&&$?"":"not linked with its policy: put back",
fields:[...V,...F||U===void 0?[]:[{pointer:"/alarmActions",to:Q.policies[Y]}]],
operations:[
N(
"putMetricAlarm",
`alarm.${Y}`,
{...H,ActionsEnabled:!0,AlarmActions:[_??"",...E],...U?.OKActions===void 0?{}:{OKActions:U.OKActions},...U?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:U.InsufficientDataActions},...U===void 0?{Tags:Object.entries(X.tags).map(([M,P])=>({Key:M,Value:P}))}:{}},
_===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
cX=(X,Y)=>{let Q=X[B.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
i4=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:U})=>X===void 0||cX(Y,X.desiredCount)!==void 0?{resourceId:Q?U:void 0,marks:{[B.halted]:String(J??Z)}}:void 0,
S3=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
CY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[B.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
o4=({service:X,serviceTags:Y})=>CY(Y)!==void 0&&X?.desiredCount===0,
r4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
O3=X=>r4.every(Y=>X?.SuspendedState?.[Y]===!0),
s4=X=>Object.fromEntries(r4.map(Y=>[Y,X])),
C3=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
n4=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=CY(Y.serviceTags),U=o4(Y),_=Y.service?.desiredCount??0,W=J?.suspended??Z?.suspended??O3(Y.scalableTarget);
if(J?.state===void 0?U:J.state==="stopped"){let j=U?Z?.desiredCount??0:_;return{stopped:!0,suspended:!0,desiredCount:0,tag:S3({desiredCount:Q.scaling?j:Q.desiredCount??j,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&W})}}
let V=X.of==="settings"&&cX(Y.serviceTags,Y.service?.desiredCount)!==void 0,H=U&&Z!==void 0?C3(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:V?!1:Z===void 0&&J?.suspended===void 0?void 0:W,desiredCount:Q.scaling?J?.desiredCount??H:U?Q.desiredCount:void 0,tag:void 0}},
A3=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[B.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",U=_=>_??"running";return{fields:[{pointer:"/state",from:U(J),to:U(Q)}],operations:[Q===void 0?N("tagEcsResource","service.state",{arn:Z,set:{},remove:[B.state]},{after:["service","scalableTarget"]}):N("tagEcsResource","service.state",{arn:Z,set:{[B.state]:Q},remove:[]})]}},
T3=["minCount","maxCount"],
b3=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=s4(Y.suspended);return Object.entries(J).some(([Z,U])=>(Q[Z]??!1)!==U)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
x3=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,U=Z.scalableTarget,_={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},W=U===void 0?{}:{minCount:U.MinCapacity,maxCount:U.MaxCapacity},V=b3(X),H=[...h(T3,W,_),...V];
return U!==void 0&&H.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:U===void 0?"create":"update",reason:U===void 0?l(X):"",fields:H,operations:[N("registerScalableTarget","scalableTarget",{...u4,ResourceId:Y.resourceId,MinCapacity:_.minCount,MaxCapacity:_.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:s4(J.suspended)},...U===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
w3=X=>{
let{names:Y,found:Q}=X,J=ZX.flatMap(Z=>c4(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[N("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[N("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
t4=X=>X.settings.scaling?[...x3(X),...ZX.flatMap(Y=>R3(X,Y)),...ZX.flatMap(Y=>D3(X,Y))]:w3(X),
y3=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:G3(Q.StepAdjustments)}}},
k3=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(ZX.map(Q=>[Q,y3(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
AY="deregistration_delay.timeout_seconds",
TY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
e4={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
X6=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==AY&&!(Y in TY)&&e4[Y]!==Q)),
Y6=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
Q6=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
bY=X=>X===void 0?void 0:[...X].sort((Y,Q)=>XX(Y)<XX(Q)?-1:1),
qX=X=>{
let Y=!C(X),Q=bY(Q6(X.capacityProviderStrategy));
return{
...X,
subnets:bY(X.subnets),
securityGroups:bY(X.securityGroups),
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:Q},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:X6(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
xY=X=>{let Y=X.hosts.join(" ");return{[B.loadBalancer]:X.loadBalancer,[B.dns]:X.dns,[B.scaling]:X.scaling?"on":"off",[B.protected]:X.protected?"on":"off",...Y===""||Y.length>rY?{}:{[B.hosts]:Y}}},
h3=(
X,
Y)=>{
let Q=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Z=Q6(X.capacityProviderStrategy),U=Y[B.hosts],_=Y[B.dns];
return{
desiredCount:cX(Y,X.desiredCount)??X.desiredCount,
minimumHealthyPercent:X.deploymentConfiguration?.minimumHealthyPercent,
maximumPercent:X.deploymentConfiguration?.maximumPercent,
...J===void 0?{}:{healthCheckGracePeriodSeconds:X.healthCheckGracePeriodSeconds??0},
capacityProviderStrategy:Z===void 0||Z.length===0?void 0:Z,
subnets:Q?.subnets,
securityGroups:Q?.securityGroups,
assignPublicIp:Q?.assignPublicIp,
loadBalancer:J!==void 0||Y[B.loadBalancer]==="shared"?"shared":"none",
...J?.containerPort===void 0?{}:{containerPort:J.containerPort},
...U===void 0?{}:{hosts:U.split(" ")},
..._==="record"||_==="wildcard"||_==="none"?{dns:_}:{},
...Y[B.protected]===void 0?{}:{protected:Y[B.protected]!=="off"},
...Y[B.scaling]===void 0?{}:{scaling:Y[B.scaling]!=="off"},
tags:{...nX(Y)}}},
aX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
v3=X=>({...TY,[AY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
J6=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
wY=X=>X.networkMode==="awsvpc"?"ip":"instance",
f3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
m3=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:U}=X;
if(!C(J)||U===void 0)return[];
let _=v3(J);
if(
Q.targetGroup===void 0)return[
{
resource:"targetGroup",
name:Y.targetGroup,
action:"create",
reason:l(X),
fields:h(aX,{},J),
operations:[N("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:U.vpcId,TargetType:wY(J),HealthCheckProtocol:"HTTP",...J6(J),Tags:Object.entries(X.tags).map(([M,P])=>({Key:M,Value:P}))}),N("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:_},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=Q.targetGroup,H=W.TargetGroupArn??"";
if(W.TargetType!==wY(J))throw G(`networkMode ${J.networkMode} needs a target group of type ${wY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let j=Object.fromEntries(Object.entries(e4).filter(([M])=>M in V)),F=f3({...j,..._},V),$=[...h(aX,qX(Z),qX(J)),...Object.keys(TY).filter(M=>M in F).map(M=>({pointer:`/targetGroupAttributes/${M}`,from:V[M],to:_[M]}))];
if($.length===0)return[];
let E=h(aX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:$,operations:[...E.length===0?[]:[N("modifyTargetGroup","targetGroup",{TargetGroupArn:H,...J6(J)})],...Object.keys(F).length===0?[]:[N("modifyTargetGroupAttributes","targetGroup.attributes",{arn:H,attributes:F})]]}]},
p3=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[AY]??300),
targetGroupAttributes:X6(Y)}),
Z6=(
X,
Y)=>{
let Q=X.rule===void 0?[]:v(X.rule.rule),J=X.service===void 0?{}:h3(X.service,X.serviceTags),Z=i([...Q].sort(),[...J.hosts??[]].sort()),U=k3(X,Y),_=CY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:EY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:K3(X.logGroup),
...X.targetGroup===void 0?{}:p3(X.targetGroup.description,X.targetGroup.attributes),
...U,
scaling:X.scalableTarget!==void 0,
...J,
..._!==void 0&&o4(X)?{desiredCount:_.desiredCount}:{},
..._?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:_.minCount},
...Q.length===0||Z?{}:{hosts:Q}}},
U6=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(z(Z,"TargetGroupNotFound"))return[];throw Z}},
g3=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
yY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,U]of Object.entries(X.tags).sort()){
if(!Z.startsWith(w.defaultPrefix))continue;
let _=`/${Z.slice(w.defaultPrefix.length)}`,[W=""]=d6(_),V=Y(_);
if(!l6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let H=g3(U,V);
H===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${U}, which is no ${V}.`,hint:"Remove or correct the tag."}):Q=c6(Q,_,H)}
return{settings:Q,problems:J}},
_6=new Set(["taskDefinition","logGroup"]),
u3=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:U}=Z.beforeDeploy??{};
if(U===void 0)return[...Y];
let _=Y.filter(({resource:j})=>_6.has(j)),
W=Y.filter(({resource:j})=>!_6.has(j)),
V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:U}],operations:[N("runTask","beforeDeploy",h9(X,U,Q),{after:_.flatMap(j=>j.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
H=W.map(j=>({...j,operations:j.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[..._,V,...H]},
d3=({cluster:X,front:Y})=>Y?.listenerArn===X.tags[w.listener]?$8(X.tags[w.certificateNames]):void 0,
l3=(X,Y,Q)=>{if(X.run.requireCertificate!==!0)return;let J=X.settings.hosts.join(", ");if(X.front?.scheme!=="https")throw G(`requireCertificate: the listener speaks HTTP, so that no certificate covers ${J}.`,"create-cluster with certificateArn serves all tenants by HTTPS.");if(Y===void 0)throw G(`requireCertificate: it is not known which names the listener's certificates cover, and whether ${J} is among them.`,"create-cluster with the cluster\u2019s name alone reads them; certificates that are not of ACM cannot be read.");if(Q.length>0)throw G(`requireCertificate: no certificate of the listener covers ${Q.join(", ")}; they cover ${Y.join(", ")}.`,"Add a certificate to the listener, and run create-cluster with the cluster\u2019s name alone.")},
c3=X=>{let{settings:Y,front:Q}=X;if(!C(Y))return[];let J=d3(X),Z=J===void 0?[]:Y.hosts.filter(U=>!E8(U,J));return l3(X,J,Z),Q?.scheme!=="https"||J===void 0?[]:Z.map(U=>`no certificate of the listener covers ${U}, and browsers warn of it: they cover ${J.join(", ")}; add one to the listener, and run create-cluster with the cluster\u2019s name alone`)},
W6=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
V6=X=>[{Type:"forward",TargetGroupArn:X}],
a3=X=>{
let{found:Y,settings:Q,seat:J,names:Z}=X;
if(!C(Q)||J===void 0)return[];
let[U=""]=Q.hosts,_=Y.targetGroup?.description.TargetGroupArn,W=_===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return[{resource:"listenerRule",name:U,action:"create",reason:l(X),fields:h(["hosts"],{},Q),operations:[N("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:J.priorities[0],Conditions:W6(Q.hosts),Actions:V6(_??""),Tags:Object.entries(X.tags).map(([$,E])=>({Key:$,Value:E}))},{references:W})]}];
let{rule:V}=Y.rule,H=v(V),j=_!==void 0&&i(MY(V).filter(($,E,M)=>M.indexOf($)===E),[_]),F=i([...H].sort(),[...Q.hosts].sort());
return F&&j?[]:[{resource:"listenerRule",name:U,action:"update",reason:j?"":"not linked with the target group: put back",fields:[...F?[]:h(["hosts"],{hosts:H},Q),...j?[]:[{pointer:"/targetGroup",to:Z.targetGroup}]],operations:[N("modifyRule","listenerRule",{RuleArn:V.RuleArn,...F?{}:{Conditions:W6(Q.hosts)},...j?{}:{Actions:V6(_??"")}},{references:j?[]:W,after:H.map(($,E)=>`record.remove.${E}`)})]}]},
i3={month:3.65,region:"us-east-1",date:"February 2024"},
iX=X=>X.toFixed(2),
o3=({scaling:X,minCount:Y,maxCount:Q,desiredCount:J=0})=>{let[Z,U]=X?[Y,Q]:[J,J],{month:_,region:W,date:V}=i3,H=Z===U?iX(Z*_):`${iX(Z*_)} to ${iX(U*_)}`;return`about ${iX(_)} USD a month each, ${H} USD for ${Z===U?Z:`${Z} to ${U}`} tasks (an estimate made here, by AWS's list price in ${W} of ${V})`},
r3="networkMode awsvpc on EC2 takes a network interface of the instance for each task: small instance types have room for two or three tasks, whatever memory is free; trunking (the account setting awsvpcTrunking, for instances that start after it) raises that",
s3=({settings:X,cluster:Y,fargate:Q,present:J,isNew:Z})=>{if(X.networkMode!=="awsvpc")return[];let U=X7(X.subnets,Y),_=(X.subnets??[]).join(", ");return Q?X.assignPublicIp==="ENABLED"?J.assignPublicIp==="ENABLED"?[]:[`tasks get a public IPv4 address: ${o3(X)}; assignPublicIp: DISABLED needs a NAT gateway`]:U?[`assignPublicIp is DISABLED, and the only way out of ${_} is an internet gateway: tasks cannot pull an image without a public address; assignPublicIp: ENABLED, subnets with a NAT gateway, or VPC endpoints for ECR (api and dkr), S3 and CloudWatch Logs`]:[]:[...Z||J.networkMode!=="awsvpc"?[r3]:[],...U?[`networkMode awsvpc on EC2 gives tasks no public address, and the only way out of ${_} is an internet gateway: the app reaches nothing outside the VPC; choose subnets with a NAT gateway, or networkMode bridge`]:[]]},
H6={lg:{resource:"logGroup",settings:OY},tg:{resource:"targetGroup",settings:aX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...Y6,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:ZX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:ZX,parts:["threshold","period","evaluationPeriods"]}},
n3=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
t3=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
j6=(
X,
Y)=>{
let Q=qX(X),J=!C(Q),Z=new Map;
Y!==void 0&&Z.set("td",gX(Y).slice(0,6));
for(let[U,{settings:_,parts:W}]of Object.entries(H6)){if(J&&(U==="tg"||U==="lr")||Q.scaling===!1&&(U==="st"||U==="sp"||U==="al"))continue;let V=Object.fromEntries(_.map(H=>[H,H==="hosts"?[...Q.hosts??[]].sort():t3(Q[H],W)]).filter(([,H])=>!n3(H)));Z.set(U,e(XX(V),6))}
return Z},
e3=(X,Y,Q)=>[X,...[...j6(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
kY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
F6=X=>X==="td"?"taskDefinition":H6[X]?.resource??"service",
X5=(X,Y,Q)=>{let J=new Map(kY(Y)),[Z=""]=X.split(" "),U=kY(X).map(([_,W])=>{let V=Q.has(F6(_))?J.get(_):void 0;return`${_}=${V??W}`});return[Z,...U].join(" ")},
Y5=({settings:X,definition:Y,definitionDigest:Q,record:J})=>{if(J===void 0)return[];let Z=kY(J),U=j6(X,Y),_=[];for(let[W,V]of Z)U.get(W)!==V&&(W==="td"&&Q!==void 0||_.push(F6(W)));return _},
Q5=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Q;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:U,names:_}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:U.name,service:_.serviceName},this.#Q=qX(J),this.#X={...qX(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=h(X,this.#X,this.#Q);return this.fields.push(...Y),Y.length>0}},
$6=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
hY=({found:X,order:Y})=>Y.of==="settings"&&cX(X.serviceTags,X.service?.desiredCount)!==void 0,
E6=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||hY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
J5=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...j4(X.context.settings)})},
Z5=({service:X,context:Y,input:Q,fields:J})=>{X.availabilityZoneRebalancing!=="ENABLED"||LY(Y.settings)||(Q.availabilityZoneRebalancing="DISABLED",J.push({pointer:"/availabilityZoneRebalancing",from:"ENABLED",to:"DISABLED"}))},
U5=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
_5=X=>{let{settings:Y}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],X.input.forceNewDeployment=!0)},
W5=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=zY(X.context.settings))},
V5=(X,Y)=>i((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
M6=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=NY(X.context);Z.length===0&&V5(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??Q.targetGroup}),X.input.loadBalancers=J,X.references.push(...Z))},
H5={settings:[$6,E6,J5,Z5,U5,_5,W5,M6],scaling:[E6],revision:[$6,M6],restart:[]},
j5=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
F5=(X,Y)=>{let{order:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":j5(Y)?"the last deployment failed":hY(X)?"the first deployment was stopped":void 0},
$5="asked for; ECS changes the capacity provider strategy only with a new deployment",
E5=(
X,
Y,
Q)=>{
let{names:J,order:Z,found:U,state:_}=X,W=new Q5(X,Y,Q);
for(let K of H5[Z.of])K(W);
let{input:V,fields:H,references:j}=W,F=F5(X,Y),$=F!==void 0&&H.length===0;
F!==void 0&&(V.forceNewDeployment=!0),$&&H.push(hY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let E=N("updateService","service",V.forceNewDeployment===!0?{...V,deploymentBefore:Y.deployments?.[0]?.id}:V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",..._.stopped?["service.state"]:[]],references:j}),M=H.length===0?[]:[E],P=Z.of==="settings"||Z.of==="scaling"?A3(U,_):void 0;
return H.push(...P?.fields??[]),H.length===0?[]:[{resource:"service",name:J.serviceName,action:$?"deploy":"update",reason:$?F:V.capacityProviderStrategy===void 0?"":$5,fields:H,operations:[...M,...P?.operations??[]]}]},
M5=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"binpack",field:"memory"}],
B5=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:U,run:_,fargate:W}=X,{loadBalancers:V,references:H,tags:j}=NY(X),F=zY(J),$={...X.tags,...xY(J),...j,[B.run]:_.lease},E=Object.entries($).map(([K,L])=>({key:K,value:L})),M=C(J),P=M&&U.rule===void 0;
return P&&E.push({key:B.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:l(X),
fields:[...h(Y6,{},{...J,desiredCount:J.desiredCount}),...LY(J)?[]:[{pointer:"/availabilityZoneRebalancing",to:"DISABLED"}]],
operations:[
N(
"createService",
"service",
{
cluster:Z.name,
serviceName:Q.serviceName,
taskDefinition:Y??"",
desiredCount:J.desiredCount,
clientToken:_.token,
deploymentConfiguration:j4(J),
...LY(J)?{}:{availabilityZoneRebalancing:"DISABLED"},
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:E,
...M?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...W?{}:{placementStrategy:M5},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...H,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...P?[{pointer:`/tags/${E.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
B6=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[B5(X,Y)];if(C(X.present)&&!C(X.settings))throw G(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw G(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return E5(X,Q,Y)},
P5=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...xY(Q),...NY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([U,_])=>Y.serviceTags[U]!==_))},
z5=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
L5=(X,Y)=>Object.keys(nX(Y)).filter(Q=>!Object.hasOwn(X,Q)),
N5=(X,Y)=>[B.hosts,B.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
DX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
vY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${o(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
fY=(X,Y,Q)=>({arn:X??"",set:z5(Y,Q),remove:L5(Y,Q)}),
K5=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=fY(Q.taskDefinitionArn,X,J);return DX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:vY(X,J,Z),operations:[N("tagEcsResource","taskDefinition.tags",Z)]}]},
I5=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
G5=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:U}=X,{service:_,targetGroup:W,rule:V,logGroup:H,scalableTarget:j,alarms:F}=J,$=[],E=[],M=(R,S,f,g=[])=>{DX(f)||$.push(N(R,S,f,{after:g}))},P=fY(_?.serviceArn,Z,J.serviceTags),K={arn:_?.serviceArn??"",set:_===void 0?{}:P5(X),remove:[...P.remove,...N5(xY(U),J.serviceTags)]};
E.push(...vY({...Z,...K.set},J.serviceTags,K));
let L=(R,S,f,g)=>{let UX=fY(f,Z,g);!DX(UX)&&DX(K)&&E.push(...vY(Z,g,UX)),M(R,S,UX)};
if(
W!==void 0&&L("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&L("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&L("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),H?.tags!==void 0&&L("tagLogGroup","logGroup.tags",H.arn,H.tags),_===void 0||!DX(P)){let R=f=>({arn:f??"",set:Z,remove:P.remove});H!==void 0&&H.tags===void 0&&M("tagLogGroup","logGroup.tags",R(H.arn));let S=I5(Q);j?.ScalableTargetARN!==void 0&&!S.has(j.ResourceId)&&M("tagScalableTarget","scalableTarget.tags",R(j.ScalableTargetARN));for(let[f,g]of F.entries())S.has(g.AlarmName)||M("tagAlarm",`alarm.${f}.tags`,R(g.AlarmArn))}
let I=$.map(R=>R.id);
K.remove.includes(B.halted)&&I.push("service","scalableTarget");
for(let R of Q)R.resource==="record"&&R.action==="remove"&&I.push(...R.operations.map(S=>S.id));
return Q.some(R=>R.resource==="listenerRule"&&R.action==="create")&&_!==void 0?$.push(N("tagEcsResource","service.tags",{...K,set:{...K.set,[B.rule]:""}},{after:I,references:[{pointer:o("set",B.rule),operation:"listenerRule"}]})):M("tagEcsResource","service.tags",K,I),$.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:E,operations:$}]},
R5=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
q5=new Set(["/*","*"]),
D5=X=>X.Field==="host-header"||X.Field==="path-pattern"&&(X.PathPatternConfig?.Values??X.Values??[]).some(Y=>q5.has(Y)),
S5=(X,Y)=>{let Q=X.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");return new RegExp(`^${Q}$`).test(Y)},
O5=(X,Y)=>{let Q=X.Conditions??[];return Q.every(D5)?Q.some(({Field:J})=>J==="host-header")?Y.filter(J=>v(X).some(Z=>S5(Z,J.toLowerCase()))):[...Y]:[]},
C5=(
{settings:X,seat:Y,front:Q,found:J})=>{let[Z]=Y?.priorities??[];return!C(X)||Z===void 0||Q===void 0?[]:Q.rules.flatMap(U=>{if(U.RuleArn===J.rule?.rule.RuleArn||Number(U.Priority)>=Z)return[];let _=O5(U,X.hosts);return _.length===0?[]:[`listener rule ${U.RuleArn?.replace(/^.*:listener-rule\//,"")} (priority ${U.Priority}) stands before the tenant\u2019s (priority ${Z}) and takes every request of ${_.join(", ")}: the tenant gets none`]})},
A5=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:U,fargate:_,isNew:W,run:V}=X,H=c0(J,{names:Y,region:U.region,fargate:_,present:W?void 0:Q.taskDefinition?.definition});
for(let E of[Q.taskDefinition,Q.newestTaskDefinition])if(E!==void 0&&m8(E,H))return{wanted:H,arn:E.definition.taskDefinitionArn,found:E,changes:[]};
let j={...X.tags,[B.digest]:gX(H),...V.build===void 0?{}:{[B.build]:AX(V.build)}},F=a6(J,H);
if(F!==void 0)throw m([F]);
let $={resource:"taskDefinition",name:Y.family,action:"create",reason:W?l(X):"",fields:h(w8,W?{}:Z,J),operations:[N("registerTaskDefinition","taskDefinition",{...H,tags:Object.entries(j).map(([E,M])=>({key:E,value:M}))})]};
return{wanted:H,arn:void 0,found:void 0,changes:[$]}},
T5=(X,Y,Q)=>{let{settings:J,present:Z,isNew:U,run:_}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!U&&Z.image===W&&!Q&&!_.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
b5=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
x5=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>b5.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
w5=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return C(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
y5=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
k5=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:y5(X),Z=R5(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
P6=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
h5=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
v5=X=>e(XX(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:U,from:_,to:W})=>({pointer:U,from:_,to:W}))}))),16),
f5=({order:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
m5=(X,Y)=>{let Q=[...Y.changes,...N3(X),...m3(X),...a3(X),...B6(X,Y.arn),...z3(X),...t4(X)],J=[...Q,...G5(X,Y.found,Q)];return J.some(Z=>Z.operations.some(P6))?u3(X,J,Y.arn):J},
p5=(X,Y)=>[...B6(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?t4(X):[],...X.order.of==="revision"?K5(X,X.order.revision):[]],
g5=(X,{wanted:Y},Q)=>{let{order:J,run:Z,settings:U,found:_}=X,W=e3(Z.version,U,Y),V=_.serviceTags[B.applied];return J.of==="settings"||V===void 0?W:X5(W,V,Q)},
u5=({identity:X,order:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
z6=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,order:Z}=X,
U=Z.of==="settings"?A5(X):f5(X),
_=h5(Z.of==="settings"?m5(X,U):p5(X,U)),
W=Q.serviceTags[B.applied],
V=new Set(Y5({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[B.digest],record:W})),
H=new Set(_.map($=>$.resource)),
j=_.some($=>$.operations.some(P6)),
F=_.map($=>({...$,reason:$.reason||(V.has($.resource)?"changed by others since our last run":"asked for")}));
return{planId:v5(_),stages:F.length===0?[]:[{changes:F,until:"steady"}],changes:F,drift:[...V].map($=>({resource:$,kept:!H.has($)})),warnings:[...u5(X),...k5(X),...Z.of==="settings"?[...T5(X,Y,j),...x5(X),...w5(X),...s3(X),...C5(X),...c3(X)]:[]],taskDefinitionArn:U.arn,record:g5(X,U,V)}},
mY=X=>sY[i6(X,sY)??""]?.type,
d5=["minCount","maxCount","scaleOut","scaleIn"],
l5=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...d5.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>TX(`/${V}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:U,suspended:_}=n4(X,Q,J),W=_??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return U?[TX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:W?[]:[TX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
c5=(X,Y,{names:Q,found:J,present:Z,cluster:U,clusterDefaults:_})=>{let{settings:W,problems:V}=tY(Y,{cluster:U,clusterDefaults:_,present:X.of==="revision"?{...Z,...EY(X.revision.definition,Q)}:Z});if(W===void 0)throw m(V);if(X.of!=="scaling")return W;let H=[...l5(X,Y,J,W),...o6(W)];if(H.length>0)throw m(H);return W},
oX={from:1e4,to:39999},
a5=(X,Y)=>{let Q=oX.to-oX.from+1,J=Number.parseInt(e(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let U=oX.from+(J+Z)%Q;if(!Y.has(U))return U}},
L6=100,
i5=X=>Number(X.Priority)>=oX.from&&X.Conditions?.length===1?v(X).map(Y=>[Y,Number(X.Priority)]):[],
o5=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(MY)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(i5).sort(([,Z],[,U])=>U-Z))}])),
r5=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
s5=({priorities:X},Y)=>{let Q=a5(Y,X);if(Q===void 0)throw G("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
n5=(X,Y,{hosts:Q})=>{let J=Y===void 0?[]:v(Y);for(let Z of X){let U=J.includes(Z)?void 0:Q.get(Z);if(U!==void 0)throw G(`Not ours: ${Z} has a listener rule of its own (priority ${U}).`,"Choose another host, or take it from that rule first.")}},
t5=({loadBalancerArn:X},Y)=>{let Q=r5(X,Y);if(Q>=L6)throw G(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${L6}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
e5=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let U=Z.get(J);
if(U===void 0)throw new Error(`listener ${J} was not read`);
let _=Q.rule?.rule;
n5(Y.hosts,_,U),_===void 0&&t5(U,Z);
let W=_===void 0?s5(U,Y.hosts[0]??""):Number(_.Priority),V=Q.targetGroup?.description,H=V?.TargetGroupName===zX(X,"b")?"b":"a",j={...U,targetGroups:new Set([...U.targetGroups,V?.TargetGroupArn??zX(X,H)]),priorities:new Set([...U.priorities,W]),hosts:new Map([...U.hosts,...Y.hosts.map(F=>[F,W])])};
return{seat:{listenerArn:J,priorities:[W],slot:H},occupancy:new Map([...Z,[J,j]])}},
XQ=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
YQ=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let U=yY(X,mY),{settings:_,problems:W}=tY(J,{cluster:X,clusterDefaults:U.settings,present:Y.service===void 0?void 0:Q}),V=[...U.problems,...XQ(X,U.settings,Z),...W];if(_===void 0||V.length>0)throw m(V);let H=r6(_,{fargate:tX(_,X),resolved:!0});if(H.length>0)throw m(H);return _},
N6=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:U,order:_,run:W},
V=o5(Q.fronts))=>{
let{cluster:H,zones:j}=Q,F=o0(Q,J),$=_.of==="settings"&&C(U)&&F!==void 0?e5({identity:X,settings:U,found:J,front:F},V):{seat:void 0,occupancy:V};
return{context:{identity:X,names:Y,cluster:H,front:F,seat:$.seat,zones:j,found:J,present:Z,settings:U,fargate:tX(U,H),order:_,state:n4(_,J,U),run:W,tags:{...U.tags,...PX(X)},isNew:J.service===void 0},occupancy:$.occupancy}},
QQ=({name:X,tags:Y})=>{let Q=Y[w.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
JQ=(
X,
{request:Y,run:Q,order:J,occupancy:Z,problemsOf:U})=>{
let{identity:_,names:W,snapshot:V,found:H}=X,{cluster:j}=V,F=Z6(H,W),$=J.of==="settings",E=$?YQ(X,F,{request:Y,problemsOf:U}):c5(J,Y,{names:W,found:H,present:F,cluster:j,clusterDefaults:yY(j,mY).settings}),M=C4({identity:_,names:W,found:H,adopt:Q.adopt});
if(M!==void 0)throw M;
let{context:P,occupancy:K}=N6(X,{present:F,settings:E,order:J,run:Q},Z);
if($&&C(E)&&P.front===void 0)throw G(QQ(j),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let L=z6({context:P,imageStated:Y.image!==void 0});
return{present:F,settings:E,front:P.front,occupancy:K,order:J,plan:L}},
ZQ=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
UQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
_Q=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
WQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:ZQ(Q)}))},
VQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
HQ=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
jQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
FQ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return a(Z.Tags)},
$Q=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
EQ=()=>Promise.reject(new Error("this plan was not to run a task")),
x=async X=>(await X,{value:""}),
SX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
MQ={
registerTaskDefinition:async(X,Y,Q)=>({value:await g8(X,Y,Q)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await g7(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y,Q)=>{let J=await F0(X,Y,Q);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await z9(X,Y)}),
modifyTargetGroup:(X,Y)=>x(L9(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>x(N9(X,Y,Q)),
createRule:async(X,Y,Q)=>({value:await X9(X,Y,Q)}),
modifyRule:(X,Y)=>x(Y9(X,Y)),
registerScalableTarget:(X,Y)=>x(Y4(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>x(M9(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await B9(X,Y)}),
putMetricAlarm:(X,Y)=>x(t8(X,Y)),
deleteAlarms:(X,{names:Y})=>x(e8(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>x(U9(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>x(_9(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await H9(X,Y,Q)}),
tagEcsResource:SX(hX,QY),
tagElbResource:SX(L0,N0),
tagLogGroup:SX(UQ,_Q),
tagAlarm:SX(WQ,VQ),
tagScalableTarget:SX(HQ,jQ),
deleteService:(X,{cluster:Y,service:Q},J)=>x(d7(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>x(Q9(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>x(K9(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>x(c8(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>x(W9(X,Y))},
BQ=X=>X instanceof y&&X.aws?.operation==="CreateService"&&/still draining/i.test(X.message),
PQ=async X=>{try{return await X}catch(Y){throw BQ(Y)?new b("the service was removed by another run",{cause:Y}):Y}},
pY=(X,Y,Q,J,Z=EQ)=>{let U=()=>MQ[Y](X,Q,J.signal,Z);return Y==="runTask"?U():PQ(J.with(U))},
OX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&p(Y.serviceTags,X),
K6=({identity:X,read:Y})=>Y.rules.filter(Q=>p(Q.tags,X)),
zQ=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>p(Q.tags,X)),
LQ=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[B.dns],hosts:X.remains.tenant.serviceTags[B.hosts]??""};
if(OX(X)&&Y!==void 0&&Y!=="record")return[];
let J=K6(X),Z=X.read.rules.filter(_=>!J.includes(_)).flatMap(({rule:_})=>v(_)),U=OX(X)?Q.split(" ").filter(_=>_!==""&&!Z.includes(_)):[];
return[...new Set([...J.flatMap(({rule:_})=>v(_)),...U])]},
NQ=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,U=W=>[...J.values()].some(V=>RX(W,V)),_=[];
for(let W of LQ(X)){let[V]=ZY(W,Z),H=X.remains.tenant.records.filter($=>$.Name===W&&U($));if(V===void 0||H.length===0)continue;let j=H.map($=>({Action:"DELETE",ResourceRecordSet:$})),F=Q(`record ${W}`);_.push(F),Y("record",W,[N("changeRecords",F,{zoneId:V.id,changes:j})])}
return _},
KQ=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:U}=X,{scalableTarget:_,alarms:W}=U.tenant,V=OX(X);
_!==void 0&&(V||p(U.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[N("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let H=W.filter(j=>V||p(U.alarmTags.get(j.AlarmArn??""),J)).flatMap(j=>j.AlarmName??[]);
H.length>0&&Y("alarm",H.join(", "),[N("deleteAlarms",Q("alarms"),{names:H},{after:[Q("scalableTarget")]})])},
IQ=(X,Y,{add:Q,id:J})=>{let Z=K6(X),U=Z.map((_,W)=>J(`rule ${W}`));for(let[_,{rule:W}]of Z.entries())Q("listenerRule",v(W).join(", "),[N("deleteRule",U[_]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[_,{description:W}]of zQ(X).entries())Q("targetGroup",W.TargetGroupName??"",[N("deleteTargetGroup",J(`targetGroup ${_}`),{arn:W.TargetGroupArn??""},{after:[...U,J("service")]})])},
GQ=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!OX(X)&&!p(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:U})=>U!==Z),...Y.filter(({arn:U})=>U===Z)]},
rX=10,
RQ=(X,{add:Y,id:Q})=>{let J=GQ(X);if(J.length===0)return;let Z=Math.ceil(J.length/rX),U=Array.from({length:Z},(_,W)=>N("deleteTaskDefinitions",Q(`taskDefinitions ${W}`),{revisions:J.slice(W*rX,(W+1)*rX)},{after:[Q(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,U,J.length===1?"1 revision":`${J.length} revisions`)},
I6=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,U=OX(X),_=[],W=U?"asked for":"left by an earlier removal",V={id:M=>`${Q.serviceName}: ${M}`,add:(M,P,K,L)=>{let I=L===void 0?W:`${W}; ${L}`;_.push({resource:M,name:P,action:"remove",reason:I,fields:[],operations:K})}},{add:H,id:j}=V,F=NQ(X,V);
KQ(X,V),U&&H("service",Q.serviceName,[N("deleteService",j("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[j("scalableTarget"),j("alarms"),...F]})]),IQ(X,F,V),RQ(X,V);
let{logGroup:$}=J.tenant;
$!==void 0&&!Z&&(U||p($.tags,Y))&&H("logGroup",Q.logGroup,[N("deleteLogGroup",j("logGroup"),{name:Q.logGroup},{after:[j("service")]})]);
let E=new Set(_.flatMap(M=>M.operations.map(P=>P.id)));
return _.map(M=>({...M,operations:M.operations.map(P=>({...P,after:P.after.filter(K=>E.has(K))}))}))},
qQ=X=>e(XX(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
gY=X=>X.kind==="deleteTaskDefinitions",
DQ=X=>{let Y=X.flatMap(J=>J.operations).filter(gY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(U=>U.active).length,0);return Math.max(Q-20,Y.length-5,0)},
SQ=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
OQ=(X,Y)=>{let Q=DQ(X);return Q===0?[]:[`removing its task definitions takes about ${SQ(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
CQ=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!gY(Y))return;let Q=X.map(U=>U.operations.filter(gY)).find(U=>U.some(({id:_})=>_===Y.id))??[],J=Q.findIndex(({id:U})=>U===Y.id),Z=U=>U.reduce((_,W)=>_+W.input.revisions.length,0);return Z(Q)<=rX?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
AQ=async(
X,
Y,
{service:Q,targetGroup:J})=>{
let Z=J?.description.TargetGroupName,U=Q?.loadBalancers?.[0]===void 0?Y.targetGroup:Z,_=Y.targetGroups.filter(H=>H!==Z&&H!==U),W=(await Promise.all(_.map(H=>J4(X,H)))).filter(H=>H!==void 0),V=await YX(X,W.flatMap(H=>H.TargetGroupArn??[]));
return[...J===void 0?[]:[J],...W.map(H=>({description:H,attributes:{},tags:V.get(H.TargetGroupArn??"")??{}}))]},
TQ=20,
bQ=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=_=>Object.entries(Y).every(([W,V])=>_[W]===V);if(Q!==void 0&&Z(Q.tags))return Q.tags;let U=J.filter(({arn:_})=>_!==Q?.definition.taskDefinitionArn).slice(-TQ).reverse();for(let{arn:_}of U){let W=(await d(X,_))?.tags??{};if(Z(W))return W}return{}},
xQ=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,U=J?Q.alarms.flatMap(j=>j.AlarmArn??[]):[],[_,W,V,H]=await Promise.all([AQ(X,Y,Q),u8(X,Y.family),Z===void 0?{}:$Q(X,Z),Promise.all(U.map(async j=>[j,await FQ(X,j)]))]);
return{tenant:Q,targetGroups:_,revisions:W,familyTags:J?await bQ(X,Y,Q,W):{},alarmTags:new Map(H),scalableTargetTags:V}},
G6=async(
X,
Y,
Q)=>{
let J=await H4(X,Y,Q),
Z=[...J.fronts.values()].flatMap(W=>W.rules),
[U,_]=await Promise.all([YX(X,Z.flatMap(W=>W.RuleArn??[])),Promise.all(Q.map(async W=>{let V=J.tenants.get(W.key);if(V===void 0)return[];let{identity:H}=W,j=[zX(H,"a"),zX(H,"b")],F={...W,targetGroups:j,owner:PX(H)};return[[W.key,await xQ(X,F,V)]]}))]);
return{snapshot:J,rules:Z.map(W=>({rule:W,tags:U.get(W.RuleArn??"")??{}})),tenants:new Map(_.flat())}},
wQ=(X,{env:Y,version:Q})=>{let J={...nY,...X},Z=Q7(16).toString("hex"),U=J.build??Y.BUILD_URL;return{token:Z,lease:M4(Z,U),build:U,version:Q,forceNewDeployment:J.forceNewDeployment,adopt:J.adopt,requireCertificate:J.requireCertificate,beforeDeploy:J.beforeDeploy}},
n=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
uY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
R6=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
yQ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:U}=X;switch(Q){case"SUCCESSFUL":return R6(Y.service);case"ROLLBACK_SUCCESSFUL":return n("rolled-back",J,uY(X));case"ROLLBACK_FAILED":return n("failed",J,uY(X));case"STOPPED":return Z?.status==="TRIGGERED"||U?.status==="TRIGGERED"?n("failed",J,uY(X)):n("superseded",J);default:return}},
kQ=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
hQ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
q6=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
vQ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(W=>W.status==="PRIMARY"),U=J.find(W=>W.id===Y);
if(U!==void 0&&U===Z)return U.rolloutState==="COMPLETED"?R6(X):U.rolloutState==="FAILED"?n("failed",U.rolloutStateReason,q6(U.rolloutStateReason)):void 0;
let _=hQ(X,Y);
if(U?.rolloutState==="FAILED"||_!==void 0||Q===!0||kQ(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let W=Z?.rolloutState==="FAILED"?"failed":"rolled-back",V=(U?.rolloutState==="FAILED"?U.rolloutStateReason:_)??Z?.rolloutStateReason;return n(W,V,q6(_??V))}
return n("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
fQ=X=>X.serviceDeployment?.status===void 0?vQ(X):yQ(X.serviceDeployment,X),
mQ=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
D6=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
pQ=({lease:X,before:Y,read:Q,written:J})=>{let Z=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===B4(Y),U=!1,_=J.then(()=>{U=!0});return async()=>{let W=U,V=await Q();if(!Z(V)&&!W&&(await _,V=await Q()),!(V===void 0||Z(V)))throw new t(O.superseded,`Another run has taken over this tenant: ${GY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
S6=({changes:X})=>X.flatMap(Y=>Y.operations),
gQ=({plan:X,found:Y},Q,J)=>{let Z=Y.service?.serviceArn;return Z===void 0||Q!==X.stages[0]?[]:[N("tagEcsResource","lease",{arn:Z,set:{[B.run]:J.lease},remove:[]})]},
uQ=(
{plan:X,found:Y,settings:Q},
J,
Z)=>{
if(J!==X.stages.at(-1))return[];
let U=Y.service?.serviceArn,_=X.taskDefinitionArn,W={[B.applied]:X.record,[B.run]:B4(Z.lease),[B.image]:AX(Q.image),[B.revision]:_??""};
return[N("tagEcsResource","record",{arn:U??"",set:W,remove:[]},{after:[...S6(J).map(V=>V.id),...U===void 0?[]:["lease"]],references:[...U===void 0?[{pointer:"/arn",operation:"service"}]:[],..._===void 0?[{pointer:o("set",B.revision),operation:"taskDefinition"}]:[]]})]},
dQ=(
X,
Y,
Q)=>{
let{clients:J,run:Z,given:U,log:_,signal:W}=Q,V=X.found.service?.serviceArn,H=new FX(_,W),j=()=>{},F=new Promise(M=>{j=M}),$=V===void 0?void 0:pQ({lease:Z.lease,before:X.found.serviceTags[B.run],read:async()=>(await u7(J,V))[B.run],written:F});
U.has("lease")&&j();
let E=[...gQ(X,Y,Z),...S6(Y),...uQ(X,Y,Z)];
return _Y(E,{changes:Y.changes,given:U,execute:M=>pY(J,M.kind,M.input,H,Q.runTask),...$===void 0?{}:{guard:$},signal:W,log:_,incomplete:Q.incomplete,done:(M,P)=>{M.id==="lease"&&j(),P.service!==void 0&&Q.onService(P.service),M.kind==="changeRecords"&&Q.onDnsChange(P.value)}})},
O6=({settings:X,front:Y})=>C(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
lQ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:U,present:_,names:W}=X,{cluster:V}=J;
return{tenant:Z.tenant,cluster:V.name,account:V.account,region:V.region,url:O6(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:U.service?.serviceArn??null,planId:Y.planId,drift:Y.drift.map(H=>({...H})),overrides:g4(U,_,W,V),depth:"deep"}},
cQ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:U,name:_}=Y.cluster;y0(Q,{account:Z,region:U,cluster:_},X,J);for(let{resource:W,kept:V}of X.drift)Q.tell("plan.drift",{resource:W,kept:V})},
aQ=({settings:X,order:Y,front:Q},J,Z,U)=>{let{desiredCount:_=0,runningCount:W=0}=J??{};_===0&&Y.of!=="scaling"&&U.tell("tenant.at-zero"),U.tell("tenant.deployed",{image:X.image,revision:(Z??"").replace(/^.*\//,""),runningCount:W,desiredCount:_,url:O6({settings:X,front:Q})})},
iQ=async(X,Y,Q)=>await jX(async()=>await j9(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
dY=async X=>{try{return await X()}catch(Y){if(z(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
oQ=20,
rQ=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return dY(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(U=>[U.serviceDeploymentArn??"",U]))})},
C6=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return dY(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
sQ=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(z(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
nQ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),U=await C6(X,Y,Q);
if(U==="denied")return[];
let _=({createdAt:j})=>j?.getTime()??0,
W=U.filter(({status:j})=>j==="SUCCESSFUL").sort((j,F)=>_(F)-_(j)).flatMap(j=>j.targetServiceRevisionArn??[]),
V=await Promise.all(k([...new Set(W)],20).map(j=>dY(()=>J(new Z({serviceRevisionArns:j}))))),
H=new Map(V.flatMap(j=>j==="denied"?[]:j.serviceRevisions??[]).map(j=>[j.serviceRevisionArn,j.taskDefinition]));
return W.flatMap(j=>H.get(j)??[])},
tQ=50,
eQ=1e3,
XJ=class{
missing=new Set;
#X;
#Q;
constructor(X,Y){this.#Q=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:U}=this.#Q,
[_,W]=await Promise.all([this.#Y(()=>this.#J(),void 0),this.#Y(()=>this.#U(),[]),X.look(),Y.look(Q)]),
V=X.tasks,
H=X.taskDefinition??await this.#Y(()=>this.#Z(),void 0),
j=W.filter(M=>M.lastStatus==="PROVISIONING"),
[F,$]=await Promise.all([this.#Y(()=>this.#_([...V,...W],H),void 0),this.#W(j)]);
for(let M of[X.refusal,Y.refusal])M!==void 0&&this.missing.add(M);
let E=Q.deployments?.find(M=>M.id===U);
return{tasks:V,taskDefinition:H,log:F,targets:Y.targets,targetGroup:_,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:j.length,groups:$,deploymentReason:Z?.statusReason??E?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(M=>`could not be read: ${M}`)}}
async#Y(X,Y){try{return await X()}catch(Q){if(!(Q instanceof y))throw Q;return this.missing.add(Q.message),Y}}
async#J(){let X=this.#Q.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await Q4(this.#X.clients,[X]))[0]}
async#Z(){let{service:X,deploymentId:Y}=this.#Q,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await d(this.#X.clients,Q))?.definition}
async#U(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Q,Z=await E4(X,Y,Q.serviceName??"","RUNNING");return(await KY(X,Y,Z)).filter(U=>U.startedBy===J)}
async#_(
X,
Y){
let Q=X.find(H=>H.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(H=>H.name===J)?.logConfiguration?.options,[U,_]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||U===void 0||_===void 0)return;
let W=`${_}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,V=(await g9(this.#X.clients,U,W,tQ)).map(({at:H,text:j})=>({at:H,text:j.slice(0,eQ)}));
return V.length===0?void 0:{group:U,stream:W,container:J,lines:V}}
async#W(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Y(()=>this.#V(Q),void 0)))).filter(Q=>Q!==void 0)}
async#V(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await fX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,U,_]=await Promise.all([this.#Y(()=>vX(Y,J),void 0),this.#Y(()=>D0(Y,J),[]),this.#Y(()=>j8(Y,Q),void 0)]),W=(Z?.Instances??[]).filter(V=>V.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:U,notJoined:_===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!_.has(V))}}},
YJ=(X,Y)=>new XJ(X,Y).evidence(),
QJ=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:U,log:_,signal:W}=X,V=(await u(Y,Q,[J])).get(J),H=V?.deployments?.find(F=>F.status==="PRIMARY");
if(V?.serviceArn===void 0||V.status!=="ACTIVE"||H?.id!==X.deploymentId)return!1;
await hX(Y,V.serviceArn,U);
let j=new FX(_,W);
return Z!==void 0&&(await j.with(()=>Y4(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),_.tell("service.scaling-suspended",{resourceId:Z})),
await j.with(()=>F0(Y,{cluster:Q,service:J,desiredCount:0},W)),
_.tell("service.halted",{serviceName:J}),
!0},
JJ=15e3,
A6=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
ZJ=class{
#X;
#Q=new Map;
#Y;
#J=0;
#Z=Date.now();
#U;
constructor(X){this.#X=X}
get tasks(){return[...this.#Q.values()].filter(X=>X!==void 0).sort((X,Y)=>A6(X)-A6(Y))}
get taskDefinition(){return this.#Y}
get refusal(){return this.#U}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Z<JJ?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#U!==void 0)return!1;this.#Z=Date.now();try{return await this.#_()}catch(X){if(!(X instanceof y))throw X;return this.#U=X.message,!1}}
async#_(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await E4(X,Y,Q,"STOPPED")).filter(W=>!this.#Q.has(W));
if(Z.length===0)return!1;
let U=!1;
for(let W of await KY(X,Y,Z)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Q.set(W.taskArn??"",V?W:void 0),U||=V}
let _=this.tasks[0]?.taskDefinitionArn;
return _!==void 0&&(this.#Y??=(await d(X,_))?.definition),U}},
UJ=15e3,
_J=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
WJ=class{
#X;
#Q=new Map;
#Y=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get targets(){return[...this.#Q.values()].reverse()}
get refusal(){return this.#Z}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:U})=>/is unhealthy in/.test(U)).length,Z=Q>0&&Date.now()-this.#J>=UJ;J<=this.#Y&&!Z||(this.#Y=J,await this.look(X))}
async look(
X){
this.#J=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(!(Y.length===0||this.#Z!==void 0))try{let Q=await Promise.all(Y.map(J=>U6(this.#X,J)));for(let J of Q.flat().filter(_J)){let Z=`${J.Target?.Id}:${J.Target?.Port}`;this.#Q.delete(Z),this.#Q.set(Z,J)}}catch(Q){if(!(Q instanceof y))throw Q;this.#Z=Q.message}}},
lY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
cY=X=>lY(X)?.id??X.deployments?.[0]?.id??"",
T6=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
VJ=(X,Y)=>{let Q=X.deployments?.find(Z=>Z.id===Y),J=(X.deployments??[]).filter(Z=>Z.id!==Y);return{service:T6(X),deployment:Q===void 0?void 0:{...T6({...Q,desiredCount:Q.desiredCount??X.desiredCount}),failedTasks:Q.failedTasks??0,othersRunning:J.reduce((Z,U)=>Z+(U.runningCount??0),0)}}},
HJ=3e4,
aY=1e3,
jJ=X=>Date.now()-X<6e4?1e3:3e3,
FJ=class{
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
#W=!1;
#V=!1;
#H;
#j=!1;
constructor(
X){
let{clients:Y,cluster:Q,serviceName:J,service:Z}=X;
this.#X=X,this.#Z=Z,this.deploymentId=cY(Z);
let U=Z.deployments?.find(_=>_.id===this.deploymentId);
this.#Y=U?.createdAt?.getTime()??this.#Q,this.stopped=new ZJ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new WJ(Y),this.#F(Z)}
get service(){return this.#Z}
get serviceDeploymentArn(){return this.#U}
get serviceDeployment(){return this.#H}
get events(){let X=this.#Y-aY;return(this.#Z.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#j=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#Z}),J=0;for(;;){let Z=await this.#E(X,J);if(Z!==void 0)return Q(Z);let U=Y-Date.now();if(U<=0)return Q({verdict:"timed-out"});J=Math.min(jJ(this.#Q),U)}}
async#E(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:U,signal:_}=this.#X,W=this.#_?void 0:this.#U,{service:V,serviceDeployment:H}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:W},{signal:_,inMilliseconds:Y}),j=this.#M(V);
if(V===void 0)return j?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
if(V.status==="DRAINING")return{verdict:"superseded",reason:`service ${Z} is being removed`};
this.#Z=V,this.#F(V),H==="denied"&&(this.#_=!0,U.tell("rollout.denied")),this.#H=H==="denied"?void 0:H??await this.#P(V,j);
let{deploymentId:F}=this,$=fQ({service:V,deploymentId:F,serviceDeployment:this.#H,isRollbackAsked:this.#j});
if(j&&this.#H===void 0&&$?.verdict==="superseded")return;
if(this.#B(),j||U.tell("rollout.progress",VJ(V,F)),$!==void 0||j)return $;
let E=await this.#$();
return E!==void 0&&X(E)?{verdict:"doomed",cause:E}:void 0}
#M(X){return this.#V||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#V||Date.now()-this.#Q>HJ?!1:X===void 0||(lY(X)?.createdAt?.getTime()??0)<this.#Y}
#F(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||cY(X)===this.deploymentId&&(this.#U??=Y)}
async#P(
X,
Y){
if(this.#U!==void 0||this.#W||Y||cY(X)===this.deploymentId)return;
this.#W=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:U,previousServiceDeployment:_,signal:W}=this.#X,V=await C6(Q,Z,U);
if(V==="denied")return;
let H=$=>Math.abs(($?.getTime()??0)-this.#Y),[j]=V.filter($=>$.serviceDeploymentArn!==_&&H($.createdAt)<aY).sort(($,E)=>H($.createdAt)-H(E.createdAt));
if(this.#U=j?.serviceDeploymentArn,this.#U===void 0)return;
let F=await J.lookAtServiceDeployment(this.#U,{signal:W});
return F==="denied"?void 0:F}
async#$(){
let X=lY(this.#Z);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Z,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Y)/1e3})}
#B(){let X=this.#Y-aY,Y=(this.#Z.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#J.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#J.add(Q),this.#X.log.tell("rollout.service-event",{message:this.#X.diagnostics.eventText(J)})}},
$J=10*6e4,
b6=()=>!1,
EJ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.tell("rollout.not-stopped",{}),!1;try{let U=await sQ(Q,Z);return J.tell(U?"rollout.stopped":"rollout.already-ended"),U}catch(U){if(!(U instanceof y))throw U;return J.tell("rollout.not-stopped",{because:U.message}),!1}},
MJ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:U,log:_,signal:W,created:V}=Q;
if(
await Q.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await EJ(X,Q))return;X.rollbackAsked();let j=await X.toVerdict(b6,Math.max(Q.deadline,Date.now()+$J));return j.verdict.verdict==="doomed"?void 0:j.verdict.verdict!=="timed-out"?{...j,verdict:j.verdict,stoppedBy:"rollback"}:{...j,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:H}=X;
try{if(!await QJ({clients:J,cluster:Z,serviceName:U,deploymentId:H,log:_,signal:W,...V}))return}catch(j){if(!(j instanceof y||j instanceof b))throw j;_.tell("service.not-halted",{because:j.message});return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
BJ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,U=({sentence:H})=>(Z||Q.tell("rollout.doomed",{sentence:H,isLeft:J==="keep"}),Z=!0,J!=="keep"),_=await X.toVerdict(U);
if(_.verdict.verdict!=="doomed")return{..._,verdict:_.verdict};
let W=await MJ(X,_,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(b6);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
PJ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,U=new FJ(X),_=await BJ(U,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(_.verdict.verdict))return _;
await X.written?.catch(()=>{});
let W=_.stoppedBy===void 0&&"by"in _.verdict?_.verdict.by:void 0,V=await YJ(U,{clients:Y,cluster:Q,diagnostics:J,endedBy:W}),H=J.lines(V);
return H.length>0&&Z.tell("rollout.evidence",{lines:H}),{..._,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
x6=({runningCount:X=0,desiredCount:Y=0})=>({runningCount:X,desiredCount:Y}),
zJ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
LJ=X=>X.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
NJ=async(
X,
Y)=>{
let{cluster:Q,serviceName:J,before:Z,changes:U,feed:_,log:W,signal:V,deadline:H}=Y;
if(!(X.verdict.verdict==="steady"||X.verdict.verdict==="steady-at-zero")||!LJ(U)||D6(Z,X.service))return X;
let{service:j}=X;
return await jX(async()=>(j=(await _.look({cluster:Q,serviceName:J},{signal:V})).service??j,W.tell("service.counts",x6(j)),zJ(j)?!0:void 0),{signal:V,everySeconds:2,deadline:H})===!0?{...X,service:j,verdict:{verdict:j.desiredCount===0?"steady-at-zero":"steady"}}:{...X,service:j,verdict:{verdict:"timed-out",reason:s6["service.counts"].text(x6(j))}}},
KJ=class{
#X;
#Q;
#Y=new AbortController;
#J;
#Z={before:void 0,created:void 0,changes:[]};
#U=[];
#_;
#W;
constructor(X,Y){this.#X=X,this.#Q=Y,this.#J=AbortSignal.any([X.signal,this.#Y.signal])}
get hasRollout(){return this.#_!==void 0}
begin(X){this.#Z=X}
ended(){this.#_=void 0,this.#U=[]}
writes(X){this.#W=X}
service(
X){
let{clients:Y,feed:Q,log:J}=this.#X,{cluster:Z,serviceName:U,onFailure:_,deadline:W}=this.#Q,{before:V,created:H}=this.#Z;
this.#_=q(PJ({clients:Y,feed:Q,cluster:Z,serviceName:U,service:X,previousServiceDeployment:D6(V,X)?V?.currentServiceDeployment:void 0,diagnostics:G4,onFailure:_,created:H,written:this.#W,log:J,signal:this.#J,deadline:W()}))}
dnsChange(X){let Y={signal:this.#J,deadline:this.#Q.deadline()};this.#U.push(q(iQ(this.#X.clients,X,Y)))}
async toEnd(
X){
if(X==="written")return;
let Y=X==="steady"?await this.#V(this.#_):void 0,Q=await Promise.all(this.#U),{log:J,feed:Z}=this.#X;
if(Q.includes(!1)&&J.tell("dns.not-in-sync"),Y===void 0)return;
let{cluster:U,serviceName:_,deadline:W}=this.#Q,V={cluster:U,serviceName:_,...this.#Z};
return NJ(Y,{...V,feed:Z,log:J,signal:this.#J,deadline:W()})}
stop(){this.#Y.abort()}
async#V(X){let{log:Y,signal:Q}=this.#X,J=()=>Y.tell("rollout.interrupted",{serviceName:this.#Q.serviceName});Q.addEventListener("abort",J,{once:!0});try{return await X}finally{Q.removeEventListener("abort",J)}}},
IJ=w.defaultPrefix.replace(/\/$/,""),
GJ=X=>n6(Y7,{name:"tenant",...X},IJ),
RJ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw A4(X);let Z=C4({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
qJ=({names:X})=>`service ${X.serviceName} is being removed: this plan is made as if it were gone; a deployment waits for that, and makes the tenant anew`,
DJ=async(
{clients:X,feed:Y,signal:Q},
{request:J,run:Z,order:U},
_)=>{
let W=_4(J),V=await RY(X,J,W,{feed:Y,signal:Q}),H=z0(V.snapshot.cluster);
if(H!==void 0)throw H;
U!==void 0&&RJ(V,Z);
let j=[];
if(lX(V.found.service)){if(U!==void 0)throw T4(V.identity);_===void 0?j.push(qJ(V)):await _(V),V=await RY(X,J,W,_===void 0?"as-if-gone":{feed:Y,signal:Q})}
let F=U===void 0?{of:"settings"}:await U(V,X),$=JQ(V,{request:J,run:Z,order:F,problemsOf:GJ}),{plan:E}=$;
return{...V,...$,plan:{...E,warnings:[...j,...E.warnings]}}},
SJ=async(X,{write:Y,stopped:Q})=>{let J=new Map;for(let[Z,U]of X.entries()){for(let[W,V]of await Y(U,J))J.set(W,V);if(Z===X.length-1)break;let _=await Q(U);if(_!==void 0)return{outputs:J,stoppedBy:_}}return{outputs:J,stoppedBy:void 0}},
OJ=async(
X,
{found:Y,order:Q,plan:J},
Z,
U)=>{
let _=Y.service?.taskDefinition,W=Z.taskDefinition,V=_===W&&Y.taskDefinition?.tags[B.steady]!==void 0;
if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([hX(X,W,{[B.steady]:new Date().toISOString()}),Q.of==="revision"&&_!==void 0&&_!==W?QY(X,_,[B.steady]):void 0])}catch(H){if(!(H instanceof y))throw H;U.tell("revision.not-marked",{revision:W.replace(/^.*\//,""),because:H.message})}},
CJ=async({clients:X,log:Y,signal:Q,report:J},Z,U)=>{Y.tell("task.before-deploy");let _={clients:X,input:Z,explain:R4,log:Y,signal:Q,deadline:Date.now()+U*6e4},{code:W,result:V}=S4(await L4(_),U),{message:H="",hint:j,...F}=V;if(J(F),W!==O.done)throw new t(W,`beforeDeploy: ${H} The service was not changed.`,j===void 0?{}:{hint:j})},
w6=X=>(X??"").replace(/\.$/,""),
AJ=X=>{let Y=X.flatMap(Z=>Z.operations).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(U=>U.Action===Z).map(U=>w6(U.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
TJ=(
X,
Y)=>{
let Q=Y.filter(F=>F.action==="create"),
J=new Set(Q.map(F=>F.resource)),
Z=new Set(Q.map(F=>F.name)),
U=AJ(Q),
{remains:_}=X,
{alarms:W,records:V}=_.tenant,
H=I6({...X,keepLogs:!0,remains:{..._,targetGroups:_.targetGroups.filter(({description:F})=>Z.has(F.TargetGroupName??"")),tenant:{..._.tenant,alarms:W.filter(F=>Z.has(F.AlarmName??"")),records:V.filter(F=>U.has(w6(F.Name)))}}}).filter(F=>J.has(F.resource)),
j=new Set(H.flatMap(F=>F.operations.map($=>$.id)));
return H.map(F=>({...F,reason:"onFailure: remove",operations:F.operations.map($=>({...$,after:$.after.filter(E=>j.has(E))}))}))},
bJ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:U,lease:_,log:W,signal:V}=Y,H=PY(Q,U4),{cluster:j}=Z,F={clusterName:j.name,cluster:Promise.resolve(j)},$=await G6(U,F,[H]),E=$.tenants.get(H.key);
if(E?.tenant.serviceTags[B.run]?.startsWith(_)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let M={...E,revisions:E.revisions.filter(({arn:L})=>L===Y.revision)},P=new FX(W,V),K=TJ({identity:Q,names:J,read:$,remains:M},Y.done);
try{await _Y(K.flatMap(L=>L.operations),{changes:K,execute:L=>pY(U,L.kind,L.input,P),signal:V,log:W,incomplete:()=>{}})}catch(L){if(!(L instanceof y))throw L;return{changes:[],sentence:`Not all that this run created could be removed: ${L.message}`}}
return{changes:K,sentence:"What this run created was removed again; the log group stays."}},
xJ=(
{feed:X,log:Y,signal:Q},
J,
Z)=>async(
{identity:{cluster:U},names:{serviceName:_}})=>{if(Y.tell("service.leaving",{serviceName:_}),await jX(async()=>{let{service:W}=await X.look({cluster:U,serviceName:_},{signal:Q});if(!lX(W))return!0;Y.tell("service.draining",{serviceName:_,runningCount:W?.runningCount??0})},{signal:Q,everySeconds:2,deadline:Z})===void 0)throw new t(O.timedOut,`Service ${_} is still being removed at the end of timeoutMinutes (${J}); nothing was deployed.`,{hint:"Its tasks stop, and their connections drain, as slowly as stopTimeout and deregistrationDelaySeconds let them. Run again, or raise timeoutMinutes."})},
wJ=5,
yJ={outputs:new Map,stoppedBy:void 0},
y6=({verdict:X})=>X.verdict==="steady"||X.verdict==="steady-at-zero",
kJ=class{
#X;
#Q;
#Y;
#J;
#Z;
#U=0;
#_=0;
#W;
#V=!1;
#H=!1;
constructor(
X,
Y){
this.#X=X,
this.#Q={...nY,...X.request},
this.#Y=Y,
this.#J=new h0(Y.report,this.#Q.plan),
this.#j(),
this.#Z=m0({prepare:()=>this.#M(),planned:Q=>{cQ(Q,Y.log,this.#Q.plan),Y.report(lQ(Q)),this.#J.planned(Q.plan.changes)},apply:Q=>this.#F(Q),isPlan:this.#Q.plan,approvedPlan:X.request.approvedPlan,lines:({plan:Q})=>oY(Q.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#W=void 0;let{prepared:J,outputs:Z=yJ}=await this.#Z();if(this.#Q.plan)return{code:O.done,result:{deployment:{verdict:"planned"}}};let U=J.plan.changes.length>0;if(X?.code===O.done&&!U||(X=await this.#z(J,Z),Y||=U&&P4(J.found.serviceTags[B.run]),!Y||Q===wJ||!this.#E(X)))return X}}finally{this.#W?.stop()}}
#j(){this.#U=Date.now(),this.#_=Math.min(this.#Y.deadline,this.#U+this.#Q.timeoutMinutes*6e4)}
#E({code:X}){return X===O.done||X===O.superseded&&this.#H}
async#M(){let X=performance.now(),{run:Y}=this.#X,Q=this.#Q.plan?void 0:xJ(this.#Y,this.#Q.timeoutMinutes,this.#_),J={...this.#X,run:{...Y,forceNewDeployment:Y.forceNewDeployment&&!this.#V}},Z=await DJ(this.#Y,J,Q);return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Z}
async#F(
X){
let Y=performance.now(),
{plan:Q,found:J}=X,
Z=J.service,
U=await SJ(Q.stages,{write:(V,H)=>this.#P(X,V,Z,H),stopped:async({until:V})=>{let H=await this.#W?.toEnd(V);return Z=H?.service??Z,this.#W?.ended(),H===void 0||y6(H)?void 0:H}}),
_=Q.taskDefinitionArn??U.outputs.get("taskDefinition")?.value,
W=J.service?.serviceArn??U.outputs.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},..._===void 0?{}:{taskDefinitionArn:_},...W===void 0?{}:{serviceArn:W}}),U}
async#P(
X,
Y,
Q,
J){
let{clients:Z,log:U,signal:_}=this.#Y,{stages:W}=X.plan,V=this.#$(X),H=Y===W[0]?i4(X.found,X.settings,X.names):void 0;
V.begin({before:Q,created:H,changes:Y.changes});
let j=this.#Q.wait||Y!==W.at(-1),F=dQ(X,Y,{clients:Z,run:this.#X.run,given:J,log:U,signal:_,onService:$=>{this.#V=!0,j&&V.service($)},onDnsChange:$=>{j&&V.dnsChange($)},runTask:$=>this.#B($),incomplete:$=>this.#J.progress($)});
return V.writes(F),F}
#$({snapshot:X,names:Y}){return this.#W??=new KJ(this.#Y,{cluster:X.cluster.name,serviceName:Y.serviceName,onFailure:this.#Q.onFailure,deadline:()=>this.#_}),this.#W}
async#B(X){return await CJ(this.#Y,X,this.#Q.timeoutMinutes),this.#j(),{value:""}}
async#z(
X,
{outputs:Y,stoppedBy:Q}){
if(Q!==void 0)return this.#L(X,Y,Q);
if(!this.#Q.wait)return{code:O.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found,U=this.#$(X);
if(!U.hasRollout&&Z!==void 0&&!mQ(Z)){this.#Y.log.tell("rollout.found");let W=i4(X.found,X.settings,X.names);U.begin({before:Z,created:W,changes:X.plan.changes}),U.service(Z)}
let _=await U.toEnd(X.plan.stages.at(-1)?.until??"steady");
return this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),_===void 0?this.#N(X,Y):this.#L(X,Y,_)}
async#L(
X,
Y,
Q){
let{verdict:J}=Q.verdict,{clients:Z,log:U,report:_}=this.#Y,{lease:W}=this.#X.run;
if(_({deployment:X3(Q)}),J==="steady"&&await OJ(Z,X,Q.service,U),y6(Q))return this.#N(X,Y,Q);
this.#H=D4(Q.service,W)===void 0;
let V=await this.#K(X,Y,J),H=Math.round((this.#_-this.#U)/60)/1e3;
return U3(Q,{lease:W,timeoutMinutes:H,undone:V})}
async#K(
X,
Y,
Q){
let J=this.#J.carriedOut,Z=J.some(F=>F.resource==="service"&&F.action==="create"),U=Q==="failed"||Q==="rolled-back";
if(this.#Q.onFailure!=="remove"||!Z||!U)return;
let{clients:_,log:W,signal:V}=this.#Y,{changes:H,sentence:j}=await bJ(X,{clients:_,lease:this.#X.run.lease,done:J,revision:Y.get("taskDefinition")?.value,log:W,signal:V});
return this.#J.planned(H),this.#J.progress({has:()=>!0}),j}
#N(X,Y,Q){let J=Q?.service??X.found.service,Z=(J?.desiredCount??0)===0,U=X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value;return aQ(X,J,U,this.#Y.log),{code:O.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:J?.desiredCount??0,runningCount:J?.runningCount??0}}}}},
k6=1e3,
iY=X=>[...new Set(X.filter(Y=>Y!==void 0))],
h6=(X,Y,Q)=>new Map(k(X,Y).flatMap(J=>{let Z=Q(J);return J.map(U=>[U,Z])})),
hJ=class{
#X;
#Q;
#Y=new Set;
#J=Number.NEGATIVE_INFINITY;
#Z=Number.POSITIVE_INFINITY;
#U=()=>{};
#_;
#W=!1;
constructor(X,Y=Z0){this.#X=X,this.#Q=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#_??=JSON.stringify([X,Y]),this.#W||=this.#_!==JSON.stringify([X,Y]),this.#V({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#V(Q,Y)).serviceDeployment}
#V(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let U=()=>{this.#Y.delete(W),this.#Y.size===0&&this.#U(),Z(Y.reason)},_=()=>Y.removeEventListener("abort",U),W={...X,dueAt:this.#Q.now()+Q,resolve:V=>{_(),J(V)},reject:V=>{_(),Z(V)}};Y.addEventListener("abort",U,{once:!0}),this.#Y.add(W),this.#j(W.dueAt)})}
#H(X){return this.#W?Math.max(X,this.#J+k6):X}
#j(X){let Y=this.#H(X);if(Y>=this.#Z)return;this.#U(),this.#Z=Y;let Q=this.#Q.after(Math.max(0,Y-this.#Q.now()),()=>this.#M());this.#U=()=>{this.#Z=Number.POSITIVE_INFINITY,Q()}}
#E(){return[...this.#Y].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#M(){let X=this.#Q.now();this.#Z=Number.POSITIVE_INFINITY,this.#H(this.#E())<=X&&(this.#J=X,this.#F([...this.#Y].filter(({dueAt:Y})=>Y<X+k6))),this.#Y.size>0&&this.#j(this.#E())}
#F(
X){
for(let J of X)this.#Y.delete(J);
let Y=new Map(iY(X.map(({cluster:J})=>J)).map(J=>[J,h6(iY(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),j0,Z=>u(this.#X,J,Z))])),Q=h6(iY(X.map(({arn:J})=>J)),oQ,J=>rQ(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:U="",resolve:_,reject:W}of X)Promise.all([Y.get(J)?.get(Z),Q.get(U)]).then(([V,H])=>{let j=H==="denied"?H:H?.get(U);_({service:V?.get(Z),serviceDeployment:j})},W)}},
vJ=(X,Y,Q)=>H0($0,X,Y,J=>{let{log:Z,report:U,signal:_}=Y,W=new hJ(J);return Q({clients:J,feed:W,log:Z,report:U,signal:_,deadline:Number.POSITIVE_INFINITY})}),
fJ=(X,Y,Q)=>vJ(X,Y,J=>new kJ({request:X,run:wQ(X,Y),...Q===void 0?{}:{order:Q}},J).toEnd()),
mJ=(X,Y)=>X[B.cluster]===Y&&X[B.tenant]!==void 0,
pJ=(X,Y)=>{let Q=Y[B.image],J=X.taskDefinition!==void 0&&Y[B.revision]===X.taskDefinition;return Q===void 0||!J?void 0:t6(Q)},
v6=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[B.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
gJ=(X,{tags:Y})=>{let[Q]=(X[B.hosts]??"").split(" ");return X[B.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[w.scheme]==="https"?"https":"http"}://${Q}`},
uJ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:x4(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:gJ(Y,Q),placement:v6(X,Y)}),
dJ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await YX(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await HX(X,[Q])).length===0?!1:(await u(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await d(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await HX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await fX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await X4(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await n0(X,[Y])).length>0}],
lJ=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
U=Object.entries(Y).map(([H,j])=>({Key:H,Values:[j]})),
_=(await A(H=>J(new Z({TagFilters:U,ResourcesPerPage:100,PaginationToken:H})),H=>H.PaginationToken===""?void 0:H.PaginationToken)).flatMap(H=>H.ResourceTagMappingList??[]).flatMap(H=>H.ResourceARN??[]),
W=await Promise.all(_.map(async H=>{let j=Q.find(({of:$})=>$.test(H));if(j===void 0)return{arn:H,is:"unknown"};let F=j.of.exec(H)?.[1]??"";return{arn:H,is:await j.isThere(X,F,H)?"there":"gone"}})),
V=H=>W.filter(({is:j})=>j===H).map(({arn:j})=>j);
return{there:V("there"),unknown:V("unknown")}},
cJ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:U,unknown:_}=await lJ(X,Y,Q);for(let W of U.filter(V=>!J(V)))Z.tell("removal.tagged-left",{arn:W});_.length>0&&Z.tell("removal.tagged-unknown",{arns:_})}catch(U){if(!z(U,"AccessDenied"))throw U;Z.tell("removal.tags-not-searched")}};
export{
O4 as $,
i7 as A,
a7 as B,
_8 as C,
U8 as D,
F8 as E,
V8 as F,
z0 as G,
H8 as H,
jX as I,
D0 as J,
y0 as K,
h0 as L,
m0 as M,
_Y as N,
H0 as O,
FX as P,
fJ as Q,
k as R,
b as S,
l7 as T,
lX as U,
yY as V,
mY as W,
N6 as X,
z6 as Y,
RY as Z,
_4 as _,
vX as a,
v9 as a0,
U6 as a1,
GY as a2,
P4 as a3,
v6 as a4,
x4 as a5,
o0 as a6,
Z6 as a7,
g4 as a8,
W4 as a9,
qQ as aA,
M4 as aB,
N as aC,
PX as aD,
d8 as aE,
nQ as aF,
u as aG,
A4 as aH,
V3 as aI,
T4 as aJ,
k9 as aK,
BX as aL,
L4 as aM,
R4 as aN,
S4 as aO,
D8 as aP,
O8 as aQ,
S8 as aR,
T8 as aS,
x8 as aT,
EX as aU,
mX as aV,
u0 as aW,
d as aa,
EY as ab,
LX as ac,
pJ as ad,
mJ as ae,
y4 as af,
h4 as ag,
b4 as ah,
uJ as ai,
dJ as aj,
P9 as ak,
l8 as al,
n8 as am,
$9 as an,
p as ao,
a8 as ap,
PY as aq,
U4 as ar,
G6 as as,
I6 as at,
HX as au,
pY as av,
CQ as aw,
OQ as ax,
cJ as ay,
k4 as az,
YX as b,
JY as c,
fX as d,
L0 as e,
K0 as f,
QY as g,
hX as h,
z as i,
s7 as j,
r7 as k,
G0 as l,
p7 as m,
n7 as n,
T0 as o,
A as p,
Y8 as q,
N0 as r,
X8 as s,
$0 as t,
kX as u,
C0 as v,
W8 as w,
e7 as x,
t7 as y,
o7 as z};
