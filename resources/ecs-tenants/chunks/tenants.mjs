import{t as n,s as i,h as e,a as DX,e as SX,u as sX,m as uY,d as z6}from"./input-create-cluster.mjs";
import{S as ZX,f as C,i as d,g as q,c as h,h as R,j as OX,b as o,t as P,k as T,l as CX,p as L6,s as I6,a as K6,d as dY,n as G6,o as R6,q as q6,u as D6,x as S6}from"./base.mjs";
import{setTimeout as AX}from"node:timers/promises";
import{s as O6,i as tX,r as lY,c as C6}from"./input-deploy-tenant.mjs";
import{randomBytes as A6}from"node:crypto";
import{p as T6}from"./sdk.mjs";
var b6=class{
#X=new Map;
#Y=()=>{};
firstCall=new Promise(X=>{this.#Y=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let _=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(_,(this.#X.get(_)??0)+1),setImmediate(this.#Y),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
v=class extends ZX{awsCode;constructor(X,Y,Q,J){super(C.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
w6={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
x6={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
k6=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
y6=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
h6=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
v6=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
cY="PriorRequestNotComplete",
f6=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
aY="RegionMissing",
nX=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
eX=X=>v6.test(X),
m6=X=>nX.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
p6=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
g6=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
u6=(X,Y,Q)=>{let J=X.message??"";if(k6.test(Y))return g6(J,Q);if(y6.test(Y))return"The credentials have expired: renew them and run again.";if(h6.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(eX(Y)||Y===cY)return"The account is at its request rate: run again later; what is done is found then.";if(f6.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(nX.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===aY)return"Give region, or set AWS_REGION."},
d6=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&nX.test(Y)?Y:/^region is missing/i.test(X.message??"")?aY:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
iY=(
X,
Y,
Q)=>{
if(X instanceof ZX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=d6(J),_=`${x6[Y]??Y}:${Q}`,U=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=(eX(Z)||Z===cY)&&W>1?` (${W} tries)`:"",$=p6(J)??Z;
return new v(`${w6[Y]??Y} ${m6(Z)} ${Q}: ${$}${$.includes(Z)?"":` (${Z})`}${V}`,u6(J,Z,_),{service:Y,operation:Q,code:Z,...U===void 0?{}:{requestId:U}},X)},
z=(X,...Y)=>X instanceof v&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
l6=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
c6=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
a6={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
i6=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
o6=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return i6(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
r6=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(_=>_.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return o6(async _=>{try{return await Z(_)}catch(U){throw U.name==="CredentialsProviderError"?U:iY(U,"sts","AssumeRole")}})},
s6=({credentials:X})=>async()=>X,
t6=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return r6(X.roleArn,X);if(X.configuration!==void 0)return s6(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aW);return J()};return async J=>(Y??=Q(),(await Y)(J))},
n6=X=>X.schema?.[2],
e6=(
X,
Y)=>{
let Q=t6(Y),
J=[],
Z=async(
U,
W)=>{
let{Client:V,...$}=await W(),H=new V({...Y.configuration,credentials:Q,...c6(Y.env),requestHandler:a6,...Y.region===void 0?{}:{region:Y.region}});
return J.push(H),Y.rates?.attach(H,U),Y.calls.attach(H,U),l6(H),{...$,send:async F=>{try{return await H.send(F)}catch(j){throw iY(j,U,n6(F))}},region:()=>H.config.region()}},
_=([U,W])=>{let V;return[U,()=>(V??=Z(U,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(_)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
oY={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
X7=class{
#X;
#Y;
#Q;
#Z;
constructor(X,Y){this.#X=X,this.#Y=Y,this.#Q=X.burst,this.#Z=Y.now()}
millisecondsUntil(X){this.#J();let Y=Math.min(X,this.#X.burst)-this.#Q;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#J(),this.#Q-=X}
empty(){this.#J(),this.#Q=Math.min(0,this.#Q)}
#J(){let X=this.#Y.now(),{burst:Y,perSecond:Q}=this.#X;this.#Q=Math.min(Y,this.#Q+(X-this.#Z)/1e3*Q),this.#Z=X}},
rY="ECS_TENANTS_RATE_SHARE",
sY="ECS_TENANTS_RATES",
Y7=X=>{let{[rY]:Y="",[sY]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${rY} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let _=`The environment variable ${sY} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw d([...Z,{pointer:"",message:_}])}if(Z.length>0)throw d(Z);return{share:J,at:Q===""?void 0:Q}},
Q7=(X,Y)=>{let{dnsSuffix:Q,dualStackDnsSuffix:J}=T6(Y);return[Q,J].some(Z=>X.endsWith(`.${Z}`))},
J7=class{
#X;
#Y;
#Q;
#Z;
#J;
#_=new Map;
#U=new Map;
#$=0;
#W=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=oY}={}){this.#X=X,this.#Y=Y,this.#Q=Q,this.#J=Z,this.#Z=J}
attach(
X,
Y){
if(this.#Q==="nowhere")return;
let Q=(Z,_)=>async U=>{let{hostname:W}=U.request,V=this.#Q==="everywhere"||Q7(W,await X.config.region()),$=_.commandName?.replace(/Command$/,"")??"",H=V?this.#X(Y,$,U.input):[];H.length>0&&await this.#V(H);try{return await Z(U)}catch(F){throw eX(F.name)&&this.#P(H),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#V(X){return new Promise((Y,Q)=>{this.#$+=1;let J=X.map(({bucket:_})=>_).join(" "),Z=this.#U.get(J)??[];Z.push({number:this.#$,costs:X,leave:Y,end:Q}),this.#U.set(J,Z),this.#M()})}
#F=()=>{let X=[...this.#U.values()].flat();this.#U.clear(),this.#M();for(let{end:Y}of X)Y(this.#Z?.reason)};
#E(X){if(this.#j(X)>0)return!1;for(let Y of X)this.#H(Y).take(Y.tokens);return!0}
#j(X){return Math.max(...X.map(Y=>this.#H(Y).millisecondsUntil(Y.tokens)))}
#H({bucket:X,burst:Y,perSecond:Q}){let J=this.#_.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Y),perSecond:Q*this.#Y},_=new X7(Z,this.#J);return this.#_.set(X,_),_}
#P(X){for(let Y of X)this.#H(Y).empty();this.#M()}
#M(){this.#W(),this.#W=()=>{};for(let Y=this.#N();Y!==void 0;Y=this.#N())Y.leave();if(this.#U.size===0){this.#Z?.removeEventListener("abort",this.#F);return}this.#Z?.addEventListener("abort",this.#F);let X=Math.min(...this.#B().map(({costs:Y})=>this.#j(Y)));this.#W=this.#J.after(X,()=>this.#M())}
#B(){return[...this.#U.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#N(){let X=this.#B().find(({costs:Y})=>this.#E(Y));for(let[Y,Q]of this.#U)Q[0]===X&&Q.shift(),Q.length===0&&this.#U.delete(Y);return X}},
A="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
_X="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
TX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
tY="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
XY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
bX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
Z7="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
nY="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
UX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
_7="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
U7="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
r="unpublished",
D=X=>({burst:X,perSecond:X}),
W7=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
V7={
ecs:[
{operations:/^((Create|Delete|Update)Cluster|PutClusterCapacityProviders)$/,burst:20,perSecond:1,source:A},
{operations:/^(DescribeClusters|ListClusters)$/,burst:50,perSecond:20,source:A},
{operations:/^(Register|Deregister)TaskDefinition$/,burst:20,perSecond:1,source:A},
{operations:/^(DescribeTaskDefinition|ListTaskDefinitions|ListTaskDefinitionFamilies)$/,burst:50,perSecond:20,source:A},
{operations:/^DeleteTaskDefinitions$/,burst:5,perSecond:1,source:A},
{operations:/^((Create|Update|Delete)Service|StopServiceDeployment)$/,burst:50,perSecond:5,source:A},
{operations:/^(DescribeServices|ListServices)$/,burst:100,perSecond:20,source:A},
{operations:/^(Describe|List)ServiceDeployments$/,burst:50,perSecond:20,source:A},
{operations:/^DescribeServiceRevisions$/,burst:50,perSecond:20,source:A},
{operations:/^(RunTask|StopTask)$/,burst:100,perSecond:40,source:A},
{operations:/^(Describe|List)(Tasks|ContainerInstances)$/,burst:100,perSecond:20,source:A},
{operations:/^(Create|Update|Delete)CapacityProvider$/,burst:10,perSecond:1,source:A},
{operations:/^DescribeCapacityProviders$/,burst:50,perSecond:20,source:A},
{operations:/^(Tag|Untag)Resource$/,burst:20,perSecond:10,source:A},
{operations:/^ListTagsForResource$/,burst:50,perSecond:20,source:A}],
elbv2:[
{operations:/^/,burst:40,perSecond:10,source:_X},
{operations:/^Describe/,burst:40,perSecond:10,source:_X},
{operations:/^(CreateLoadBalancer|SetSubnets)$/,burst:10,perSecond:.2,source:_X},
{operations:/^(Register|Deregister)Targets$/,burst:20,perSecond:4,source:_X},
{operations:/^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,burst:20,perSecond:3,source:_X}],
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:r},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:r}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...D(3),source:TX},{operations:/^DescribeAlarms$/,...D(9),source:TX},{operations:/^ListTagsForResource$/,...D(10),source:TX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(20),source:TX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...D(10),source:tY},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...D(5),source:tY},{operations:/^GetLogEvents$/,...D(10),source:r}],
route53:[{operations:/^/,burst:50,perSecond:10,source:XY},{operations:/^/,each:!0,burst:50,perSecond:10,source:XY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:XY,tokens:W7}],
tagging:[{operations:/^GetResources$/,...D(15),source:Z7}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:r},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:r}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:r},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:r}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:bX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:bX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:bX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:bX}],
acm:[{operations:/^ListCertificates$/,...D(8),source:nY},{operations:/^DescribeCertificate$/,...D(10),source:nY}],
secretsManager:[{operations:/^GetSecretValue$/,...D(1e4),source:UX},{operations:/^DescribeSecret$/,...D(4e4),source:UX},{operations:/^(Create|Delete)Secret$/,each:!0,...D(50),source:UX},{operations:/^PutSecretValue$/,...D(50),source:UX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(50),source:UX}],
ssm:[{operations:/^GetParameter$/,...D(40),source:_7}],
sts:[{operations:/^/,...D(600),source:U7}]},
$7=(X,Y,Q)=>(V7[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
eY=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:_,report:U},W)=>{let V=new J7($7,{...Y7(Z),signal:_}),$=new b6,H=e6(X,{region:Y,roleArn:Q,calls:$,rates:V,env:Z,configuration:J});try{return await W(H.clients)}finally{U({calls:$.counts()}),H.close()}},
wX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await AX(Q,void 0,{signal:Y})},
x=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
O=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
b=async(X,Y)=>{let Q=Date.now()+Y.seconds*1e3;for(let J=500;;J=Math.min(J*2,5e3)){try{return await X()}catch(Z){if(!(Z instanceof v&&Y.passing(Z)&&Date.now()+J<Q))throw Z}await AX(J,void 0,{signal:Y.signal})}},
k=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
X0=10,
l=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),_=await Promise.all(x(Q,X0).map(U=>J(new Z({cluster:Y,services:U,include:["TAGS"]}))));return new Map(_.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
H7=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await O(async _=>{let U=await Q(new J({cluster:Y,maxResults:100,nextToken:_})),W=(U.serviceArns??[]).map(V=>V.replace(/^.*\//,""));return Z.push(q(l(X,Y,W))),U},_=>_.nextToken),(await Promise.all(Z)).flatMap(_=>[..._.values()])},
Y0=/does not have an associated load balancer|unable to assume the (service linked )?role|still draining|verify that the ecs service role being passed/i,
F7=async(X,Y,Q)=>{let{send:J,CreateServiceCommand:Z}=await X.ecs();try{return(await b(()=>J(new Z(Y)),{passing:_=>Y0.test(_.message),seconds:60,signal:Q})).service??{}}catch(_){throw z(_,"InvalidParameter")&&/not idempotent/i.test(_.message)?new k(`service ${Y.serviceName} was created by another run`,{cause:_}):_}},
Q0=async(X,Y,Q)=>{let{send:J,UpdateServiceCommand:Z}=await X.ecs();try{return(await b(()=>J(new Z(Y)),{passing:_=>Y0.test(_.message),seconds:60,signal:Q})).service??{}}catch(_){throw z(_,"ServiceNotFound","ServiceNotActive")?new k(`service ${Y.service} was removed by another run`,{cause:_}):_}},
xX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([_,U])=>({key:_,value:U}))}))}catch(_){throw z(_,"ResourceNotFound")||z(_,"InvalidParameter")&&/cannot be found|inactive/i.test(_.message)?new k(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:_}):_}},
YY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
j7=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return n(Z.tags)},
E7=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,service:Q,force:!0}))}catch(U){if(!z(U,"ServiceNotFound","ServiceNotActive"))throw U}await wX(async()=>(await l(X,Y,[Q])).has(Q),J)},
J0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
Z0=1,
_0=({tags:X})=>X[h.layout]??"1",
U0=X=>{let Y=_0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=Z0},
W0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${h.layout} is ${_0(X)}, and this version knows ${Z0}.`,
V0=X=>U0(X)?void 0:R(W0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
M7=X=>U0(X)?void 0:`${W0(X)} What is shown may be incomplete.`,
XX=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async _=>{try{return((await Q(new J({ResourceArns:[..._]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",n(U.Tags)])}catch(U){if(!z(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};
return new Map((await Promise.all(x(Y,20).map(Z))).flat())},
$0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
H0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
F0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
j0=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
E0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
P7=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:E0(Y.Name)})),
QY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await O(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>P7(J.HostedZones))},
kX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
B7={passing:X=>/iam ?instance ?profile|service-linked role|is not authorized to use launch template/i.test(X.message),seconds:90},
N7=async(X,Y,Q)=>{let{send:J,CreateAutoScalingGroupCommand:Z}=await X.autoScaling();try{await b(()=>J(new Z(Y)),{...B7,signal:Q})}catch(_){throw z(_,"AlreadyExists","AlreadyExistsFault")?new k(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:_}):_}return(await kX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
z7=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
L7=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Wait"}}))}catch(Z){if(!z(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
M0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
I7=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([_,U])=>({...M0(Y,_),Value:U,PropagateAtLaunch:!0}))}))},
K7=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(_=>M0(Y,_))}))},
P0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
G7=async(
X,
Y,
Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await b(()=>J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),{passing:_=>/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/.test(_.awsCode),seconds:300,signal:Q}),await wX(async()=>await kX(X,Y)!==void 0,Q)},
B0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
N0=(
X,
Y,
Q,
J)=>{
if(i(Y,Q))return[];
if(OX(Y)||OX(Q)){let[_,U]=[OX(Y)?Y:{},OX(Q)?Q:{}];return[...new Set([...Object.keys(_),...Object.keys(U)])].sort().flatMap(W=>N0(X+o(W),B0(_,W),B0(U,W),J))}
let Z=_=>_===void 0||Array.isArray(_)&&_.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
z0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>N0(o(Z),Y[Z],Q[Z],J.has(Z))),
yX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
R7=async(X,Y,Q)=>{let{send:J,CreateCapacityProviderCommand:Z}=await X.ecs();try{await b(()=>J(new Z(Y)),{passing:_=>/service.linked role/i.test(_.message),seconds:60,signal:Q})}catch(_){throw z(_,"InvalidParameter","Client")&&/already exists/i.test(_.message)?new k(`capacity provider ${Y.name} was created by another run`,{cause:_}):_}return Y.name??""},
q7=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
D7=async(
X,
Y,
Q)=>{
let{send:J,PutClusterCapacityProvidersCommand:Z}=await X.ecs();
await b(()=>J(new Z({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]})),{passing:_=>/^(UpdateInProgress|ResourceInUse)/.test(_.awsCode),seconds:120,signal:Q})},
S7=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs();await b(()=>J(new Z({capacityProvider:Y})),{passing:_=>/in use|associated|UpdateInProgress/i.test(`${_.awsCode} ${_.message}`),seconds:120,signal:Q}),await wX(async()=>await yX(X,Y)!==void 0,Q)},
L0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(_=>_.operation)])]}),
O7=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:n(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
WX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(x(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(O7)},
C7=X=>X.replace(/^.*\//,""),
A7=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await O(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
T7=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
b7=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
w7=async(X,Y,Q)=>{let{send:J,DeleteClusterCommand:Z}=await X.ecs();try{await b(()=>J(new Z({cluster:Y})),{passing:_=>/^(ClusterContainsContainerInstances|ClusterContainsTasks|ClusterContainsCapacityProvider|UpdateInProgress)/.test(_.awsCode),seconds:300,signal:Q})}catch(_){if(!z(_,"ClusterNotFound"))throw _}},
hX=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
I0=(X,Y)=>{let[Q,J]=hX(X,Y);if(Q===void 0)throw R(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw R(`There are two public hosted zones named ${Q.name} (${Q.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return Q},
x7=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
k7=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),_=await O(W=>Q(new J({cluster:Y,nextToken:W})),W=>W.nextToken),U=await Promise.all(x(_.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>Q(new Z({cluster:Y,containerInstances:W}))));
return new Set(U.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
vX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let _=J-Date.now();if(_<=0)return;try{await AX(Math.min(Q*1e3,_),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
y7={create:"+",update:"~",remove:"-",deploy:">"},
fX=X=>typeof X=="string"?X:JSON.stringify(X),
h7=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":Q===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${fX(Q)}`:Q===void 0?`${X}: ${fX(Y)} \u2192 removed`:`${X}: ${fX(Y)} \u2192 ${fX(Q)}`,
mX=({action:X,resource:Y,name:Q,reason:J})=>`${y7[X]} ${Y} ${Q} (${J})`,
JY=X=>X.flatMap(Y=>[mX(Y),...Y.fields.map(Q=>`    ${h7(Q)}`)]),
ZY=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([Q,J])=>{let Z=X.filter(_=>_.action===Q).length;return Z===0?[]:[`${Z} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
K0=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q}},
VX=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:_,fields:U,operations:W})=>({resource:Q,name:J,action:Z,reason:_,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:U.map(K0)})),
G0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
_Y=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((U,W)=>String(W)===J?_Y(U,Z,Q):U);let _=X;return{..._,[J]:_Y(_[J],Z,Q)}},
v7=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=_Y(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
f7=async(
X,
Y)=>{
let Q=new Map,
J=new Set(X),
Z=new Set,
_=Y.concurrency??16,
U,
W=F=>{U??={cause:F}},
V=F=>{J.delete(F);let j=(async()=>{try{let E=await Y.execute(v7(F,Q));Q.set(F.id,E),Y.done?.(F,E)}catch(E){W(E)}})().finally(()=>Z.delete(j));Z.add(j)},
$=()=>(U===void 0&&Y.signal.aborted&&W(Y.signal.reason),U!==void 0),
H;
for(;
J.size>0&&!$();){
let F=[...J].filter(E=>E.after.every(M=>Q.has(M)));
if(F.length>0&&H!==void 0&&(await H.catch(W),H=void 0,$()))break;
let j=F.slice(0,Math.max(0,_-Z.size));
for(let E of j)V(E);
if(j.length>0&&J.size>0){let{guard:E}=Y;H=E===void 0?void 0:(async()=>E())(),H?.catch(()=>{})}
if(Z.size===0){W(new Error(`operations wait for each other: ${[...J].map(E=>E.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),U!==void 0)throw new G0(U.cause,new Set(Q.keys()));
return Q},
R0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
UY=async(
X,
Y)=>{
let{changes:Q,log:J,line:Z}=Y,_=new Set,U=W=>W.operations.every(V=>_.has(V.id));
try{return await f7(X,{...Y,done:(W,V)=>{_.add(W.id),Y.incomplete(_),Y.done?.(W,V);let $=Q.find(H=>H.operations.some(F=>F.id===W.id));$!==void 0&&U($)&&J.info(Z($))}})}
catch(W){throw W instanceof G0?(Y.incomplete(_),(W.cause instanceof ZX||Y.signal.aborted)&&(J.info(`done: ${R0(Q.filter(U))}`),J.info(`not done: ${R0(Q.filter(V=>!U(V)))}; the next run finishes it`)),W.cause):W}},
m7=5,
p7=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
q0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=_=>{if(Y===void 0)return;let U=p7(_);if(!(J!==void 0&&[...U].every(W=>J?.has(W)))&&_.plan.planId!==Y){for(let W of X.lines(_))Q.info(W);throw R(`The plan is ${_.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=U};
return async()=>{
for(
let _=1;;
_+=1){let U=await X.prepare();if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};if(Z(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};try{return{prepared:U,outputs:await X.apply(U)}}catch(W){if(!(W instanceof k))throw W;if(_===m7)throw R(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");Q.info(`${W.message}: reading again`)}}}},
g7=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
$X=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
u7=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
D0=X=>{let Y={...X};for(let Q of u7)delete Y[Q];return Y},
S0=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
d7=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===Q),{hostPort:Z,..._}=J??{};return{..._,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
l7=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
O0=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
_=Z===void 0?{family:Q.family,containerDefinitions:[]}:D0(Z),
U=$X(_,Q),
W=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
$=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
H={
...U,
name:U?.name??Q.containerName,
essential:U?.essential??!0,
image:X.image,
...$,
portMappings:X.portMappings.map(j=>d7(j,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:S0(X.environment).map(([j,E])=>({name:j,value:E})),
secrets:S0(X.secrets).map(([j,E])=>({name:j,valueFrom:E})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(_.containerDefinitions??[]).filter(j=>j!==U);
return{..._,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):_.cpu,memory:J?String(X.memory):_.memory,runtimePlatform:l7(X,_.runtimePlatform),containerDefinitions:[H,...F]}},
c7=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
pX=X=>Array.isArray(X)?X.map(pX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,pX(Q)]).filter(([,Y])=>!c7(Y))),
WY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
C0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
a7=(
X,
Y)=>(
{...WY(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(C0),secrets:[...X.secrets??[]].sort(C0),portMappings:(X.portMappings??[]).map(Q=>WY(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})),healthCheck:X.healthCheck&&WY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
VY=X=>{let{containerDefinitions:Y=[],...Q}=D0(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return pX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>a7(Z,J))})},
gX=X=>e(DX(VY(X)),32),
i7=(X,Y)=>{let Q=gX(Y);return X.tags[P.digest]===Q||gX(X.definition)===Q},
o7=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
$Y=(
X,
Y)=>{
let Q=$X(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",_=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=Q;
return{
image:Q.image,
cpu:_?Number(X.cpu):Q.cpu,
memory:_?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(W=>o7(W,Z)),
entryPoint:Q.entryPoint??[],
command:Q.command??[],
environment:Object.fromEntries((Q.environment??[]).map(W=>[W.name??"",W.value??""])),
secrets:Object.fromEntries((Q.secrets??[]).map(W=>[W.name??"",W.valueFrom??""])),
repositoryCredentials:Q.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:Q.repositoryCredentials.credentialsParameter},
healthCheck:U?.command===void 0?void 0:pX({...U}),
stopTimeout:Q.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
c=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:n(Z.tags)}}catch(Z){if(z(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
r7=async(X,Y,Q)=>{let{send:J,RegisterTaskDefinitionCommand:Z}=await X.ecs();return(await b(()=>J(new Z(Y)),{passing:_=>/too many concurrent attempts/i.test(_.message),seconds:60,signal:Q})).taskDefinition?.taskDefinitionArn??""},
s7=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async W=>(await O(V=>Q(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[_,U]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[...U,..._].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
t7=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await O(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
n7=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await O(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
A0=async X=>{try{await X}catch(Y){throw z(Y,"Client","InvalidParameter")?new k(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
e7=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:_}=await X.ecs();for(let{arn:U}of Y.filter(({active:W})=>W))Q.throwIfAborted(),await A0(J(new Z({taskDefinition:U})));for(let U of x(Y,10))Q.throwIfAborted(),await A0(J(new _({taskDefinitions:U.map(({arn:W})=>W)})))},
HX=({cluster:X,tenant:Y,service:Q})=>({[P.cluster]:X,[P.tenant]:Y,[P.service]:Q}),
p=(X,Y)=>X!==void 0&&Object.entries(HX(Y)).every(([Q,J])=>X[Q]===J),
FX=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${e(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
jX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,_=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroup:FX(X,"a"),policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${_}/cpu-high`,scaleIn:`${_}/cpu-low`}}},
X8=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),_=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),U={cluster:X,tenant:Q,service:J};return Z.length===0&&_(Q)&&_(J)&&jX(U).serviceName===Y?U:void 0},
f=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
Y8=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
HY=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
Q8=(X,Y,Q)=>X.loadBalancer===void 0?Y[P.loadBalancer]!=="none":T(X)||Q?.loadBalancers?.[0]!==void 0,
FY=({tags:X})=>{let Y=X[h.scheme];return{arn:X[h.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
T0=({cluster:X,fronts:Y},{rule:Q,serviceTags:J})=>{let Z=Q?.rule.RuleArn??J[P.rule];return(Z===void 0?void 0:Y.get(j0(Z)))??Y.get(FY(X).arn??"")},
J8=X=>(X[P.hosts]??"").split(" ").filter(Y=>Y!==""),
b0=(X,Y,Q)=>{let J=J8(Q),Z=Y.tags[h.domain],_=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,..._])]},
w0=(X,Y,Q,J,Z)=>{let _=new Set([...b0(X,Y,Q),...J===void 0?[]:f(J)]),U=X.defaultHost!==void 0&&(X.dns??Q[P.dns])==="wildcard",W=[..._].flatMap(V=>U?[V,V.replace(/^[^.]+/,"*")]:[V]);return[...new Set(W)].flatMap(V=>{let[$,H]=hX(V.replace(/^\*\./,""),Z);return $===void 0||H!==void 0?[]:[{zoneId:$.id,name:V}]})},
Z8=(X,{ask:Y,cluster:Q,serviceTags:J,targetGroupArn:Z})=>{let _=new Set(Y.defaultHost===void 0?[]:b0(Y,Q,J));return X.find(U=>U.RuleArn===J[P.rule])??X.find(U=>Z!==void 0&&HY(U).includes(Z))??X.find(U=>Y8(U)&&f(U).some(W=>_.has(W)))},
_8=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(_=>E0(_.Name)===Q).map(_=>({..._,Name:Q}))},
U8=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(_){throw z(_,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(_.message)?new k("a DNS record was changed by another run",{cause:_}):_}},
W8=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
x0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async _=>{try{return(await Q(new J({TargetGroupArns:[..._]}))).TargetGroups??[]}catch(U){if(!z(U,"TargetGroupNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};return(await Promise.all(x(Y,20).map(Z))).flat()},
k0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(z(Z,"TargetGroupNotFound"))return;throw Z}},
V8=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await O(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
y0=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(_=>[_.Key??"",_.Value??""]))}catch(Z){if(z(Z,"TargetGroupNotFound"))return{};throw Z}},
$8=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw z(Z,"DuplicateTargetGroupName")?new k(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
H8=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
F8=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
j8=async(X,Y,Q)=>{let{send:J,DeleteTargetGroupCommand:Z}=await X.elbv2();try{await b(()=>J(new Z({TargetGroupArn:Y})),{passing:_=>_.awsCode.startsWith("ResourceInUse"),seconds:60,signal:Q})}catch(_){if(!z(_,"TargetGroupNotFound"))throw _}},
EX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
E8=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(x(Y,50).map(Z=>Q(new J({...EX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
M8=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await O(J=>Y(new Q({ServiceNamespace:EX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
P8=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,..._]=Y,U=Z!==void 0&&_.length===0?{...EX,ResourceId:Z}:{ServiceNamespace:EX.ServiceNamespace},W=await O($=>Q(new J({...U,NextToken:$})),$=>$.NextToken),V=new Set(Y);
return W.flatMap($=>$.ScalingPolicies??[]).filter($=>V.has($.ResourceId??""))},
h0={passing:X=>X.awsCode.startsWith("ConcurrentUpdate"),seconds:60},
v0=async(X,Y,Q)=>{let{send:J,RegisterScalableTargetCommand:Z}=await X.applicationAutoScaling();await b(()=>J(new Z(Y)),{...h0,signal:Q})},
B8=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...EX,ResourceId:Y}))}catch(Z){if(!z(Z,"ObjectNotFound"))throw Z}},
N8=async(X,Y,Q)=>{let{send:J,PutScalingPolicyCommand:Z}=await X.applicationAutoScaling();return(await b(()=>J(new Z(Y)),{passing:_=>h0.passing(_)||/^ObjectNotFound/.test(_.awsCode),seconds:30,signal:Q})).PolicyARN??""},
f0=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(x(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
z8=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await O(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
L8=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
I8=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(x(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
K8=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
m0=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),_=K8(Y),U=Y.length===1;
return(await O(W=>Q(new J({logGroupNamePrefix:_,limit:U?1:50,nextToken:W})),W=>U?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Z.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
G8=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
R8=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(_){throw z(_,"ResourceAlreadyExists")?new k(`log group ${Y} was created by another run`,{cause:_}):_}},
q8=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
D8=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!z(Z,"ResourceNotFound"))throw Z}},
p0={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
g0=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=O6(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
jY=(X,Y)=>{let Q=jX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroup:Q.targetGroup,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
S8=class{value;next;constructor(X){this.value=X}},
O8=class{
#X;
#Y;
#Q;
constructor(){this.clear()}
enqueue(X){let Y=new S8(X);this.#X?(this.#Y.next=Y,this.#Y=Y):(this.#X=Y,this.#Y=Y),this.#Q++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Q--,this.#X||(this.#Y=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Y=void 0,this.#Q=0}
get size(){return this.#Q}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function u0(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),d0(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new O8,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
_=()=>{J--,Z()},
U=async($,H,F)=>{let j=(async()=>$(...F))();H(j);try{await j}catch{}_()},
W=($,H,F,j)=>{let E={reject:F};new Promise(M=>{E.run=M,Q.enqueue(E)}).then(U.bind(void 0,$,H,j)),J<X&&Z()},
V=($,...H)=>new Promise((F,j)=>{W($,F,j,H)});
return Object.defineProperties(
V,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let $=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject($)}},
concurrency:{get:()=>X,set($){d0($),X=$,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value($,H){let F=[];try{Array.from($,(j,E)=>{let M=V(H,j,E);return F.push(M),M})}catch(j){for(let E of F)E.catch(()=>{});throw j}return Promise.all(F)}}}),
V}
function d0(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var C8=async(X,Y)=>{let Q=await m0(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:_})=>{let U=J.get(_);return U===void 0?[]:[[Z,U]]}))},
A8=async(X,Y)=>({...Y,tags:await G8(X,Y.arn)}),
T8=async(X,Y,Q)=>{let[J,Z]=await Promise.all([c(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await c(X,Z),newestTaskDefinition:J}},
b8=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Z){if(z(Z,"LoadBalancerNotFound"))return;throw Z}},
w8=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
x8=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await O(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
k8=async(
X,
Y,
Q)=>{let[J,Z,_]=await Promise.all([b8(X,F0(Y)),x8(X,Y),Q??w8(X,Y)]);if(!(J===void 0||Z===void 0||_===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:_,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
y8=async(X,Y,Q)=>{let J=Q?.loadBalancers?.[0]?.targetGroupArn,Z=J===void 0?k0(X,Y.targetGroup):x0(X,[J]).then(([V])=>V),_=J===void 0?Z.then(V=>V?.TargetGroupArn===void 0?{}:y0(X,V.TargetGroupArn)):y0(X,J),[U,W]=await Promise.all([Z,_]);return{description:U,attributes:W}},
h8=class{#X;#Y;#Q=new Map;constructor(X,Y){this.#X=X,this.#Y=Y}at(X){let Y=this.#Q.get(X)??q(this.#Y.then(({arn:Q,scheme:J})=>k8(this.#X,X,Q===X?J:void 0)));return this.#Q.set(X,Y),Y}async all(){let X=await Promise.all(this.#Q.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
v8=async(
X,
Y)=>{let Q=Y.map(U=>U.resourceId),[J,Z,_]=await Promise.all([E8(X,Q),P8(X,Q),f0(X,Y.flatMap(U=>U.alarms))]);return new Map(Y.map(U=>[U.key,{scalableTarget:J.find(W=>W.ResourceId===U.resourceId),policies:Z.filter(W=>W.ResourceId===U.resourceId),alarms:_.filter(W=>U.alarms.includes(W.AlarmName??""))}]))},
f8=64,
m8=class{
#X;
#Y;
#Q;
#Z;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Y=Y,this.#Z=Q,this.#Q=new h8(X,q(Y.then(FY)))}
zones(){return this.#Z??=q(QY(this.#X)),this.#Z}
fronts(){return this.#Q.all()}
async#J(X){let{arn:Y}=FY(await this.#Y);return(X===void 0?void 0:await this.#Q.at(j0(X)))??(Y===void 0?void 0:this.#Q.at(Y))}
async#_(X){return(await Promise.all(X.map(Y=>_8(this.#X,Y)))).flat()}
async#U(X,Y,Q){let[J,Z]=await Promise.all([this.#Y,this.zones()]),_=w0(X.ask,J,Y,void 0,Z),U=q(this.#_(_)),W=new Set(_.map(({name:H})=>H)),[V,$]=await Promise.all([U,Q.then(H=>this.#_(w0(X.ask,J,Y,H?.rule,Z).filter(({name:F})=>!W.has(F))))]);return[...V,...$]}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!Q8(J,Q,Y))return{targetGroup:void 0,rule:void 0,records:[]};
let Z=Q[P.rule],
_=Y?.loadBalancers?.[0]?.targetGroupArn,
U=q(XX(this.#X,[_,Z].filter(I=>I!==void 0))),
W=q(y8(this.#X,X,Y)),
V=q(this.#J(Z).then(async I=>Z8(I?.rules??[],{ask:J,cluster:await this.#Y,serviceTags:Q,targetGroupArn:_??(I===void 0?void 0:(await W).description?.TargetGroupArn)}))),
$=q(this.#U(X,Q,V.then(I=>I===void 0?void 0:{rule:I,tags:{}}))),
[{description:H,attributes:F},j,E,M]=await Promise.all([W,V,$,U]),
B=[H?.TargetGroupArn,j?.RuleArn].filter(I=>I!==void 0&&!M.has(I)),
N=B.length===0?new Map:await XX(this.#X,B),
K=I=>M.get(I??"")??N.get(I??"")??{};
return{targetGroup:H===void 0?void 0:{description:H,attributes:F,tags:K(H.TargetGroupArn)},rule:j===void 0?void 0:{rule:j,tags:K(j.RuleArn)},records:E}}},
l0=async(
X,
Y,
Q)=>{
let J=new m8(X,Y),Z=Y.services??q(l(X,Y.clusterName,Q.map(B=>B.serviceName))),_=Promise.race([X.firstCall,Z]),U=q(_.then(()=>J.zones())),W=q(_.then(()=>Promise.race([X.route53(),Z]))),V=B=>q(W.then(B)),$=V(()=>v8(X,Q)),H=V(()=>C8(X,Q));
V(()=>X.elbv2());
let F=async B=>{
let N=Z.then(a=>a.get(B.serviceName)),
K=q(T8(X,B.family,N.then(a=>a?.taskDefinition))),
I=await N,
G=n(I?.tags),
[{taskDefinition:S,newestTaskDefinition:m},g,JX,N6]=await Promise.all([K,J.routing(B,I,G),H.then(a=>{let rX=a.get(B.key);return rX===void 0||I!==void 0?rX:A8(X,rX)}),$.then(a=>a.get(B.key))]);
return{service:I,serviceTags:G,taskDefinition:S,newestTaskDefinition:m,...g,...N6??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:JX}},
j=u0(f8),
[E,M]=await Promise.all([Y.cluster,Promise.all(Q.map(B=>j(async()=>[B.key,await F(B)]))),U,Z]);
return{cluster:E,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(M)}},
EY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
p8={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
c0=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:p8}),
g8=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
MY=X=>{
let{found:Y,settings:Q}=X;
if(!T(Q))return{loadBalancers:[],references:[],tags:{}};
let J=Y.targetGroup?.description.TargetGroupArn;
return{loadBalancers:[{targetGroupArn:J??"",containerName:g8(X),containerPort:Q.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[P.rule]:Y.rule.rule.RuleArn}}},
a0=(
X,
Y)=>(
{
cluster:X.cluster,
taskDefinition:X.taskDefinition,
count:1,
clientToken:X.token,
startedBy:X.startedBy,
enableECSManagedTags:!0,
overrides:{containerOverrides:[{name:X.container,command:[...X.command]}]},
tags:Object.entries({...X.tags,...X.build===void 0?{}:{[P.build]:SX(X.build)}}).map(([Q,J])=>({key:Q,value:J})),
...Y}),
i0=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
u8=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:_,token:U,build:W}=X,V=(Z.containerDefinitions??[]).map(H=>H.name??""),$=X.container??$X(Z,jX(Y))?.name??"";
if(!V.includes($))throw d([CX("/container",`is ${$}; revision ${Z.family}:${Z.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);
return a0({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:$,command:_,token:U,startedBy:"ecs-tenants/run-task",tags:{...sX(J),...HX(Y)},build:W},i0(Q))},
d8=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:_,names:U,run:W,tags:V}=X,$=EY(_),{platformVersion:H,placementConstraints:F,launchType:j}=Z.service===void 0?{}:i0(Z.service),E=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return a0(
{cluster:J.cluster,taskDefinition:Q??"",container:(E&&$X(E,U)?.name)??U.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},
{...$===void 0?{}:{networkConfiguration:$},...H===void 0?{}:{platformVersion:H},...F===void 0?{}:{placementConstraints:F},..._.capacityProviderStrategy!==void 0?{capacityProviderStrategy:_.capacityProviderStrategy}:j===void 0?{}:{launchType:j}})},
o0=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:_}=await X.ecs();return(await O(U=>Z(new _({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
PY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(x(Q,100).map(_=>J(new Z({cluster:Y,tasks:_}))))).flatMap(_=>_.tasks??[])},
l8=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:_}=await X.ecs(),{taskArns:U=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new _({cluster:Y,tasks:U}))).tasks??[]},
c8=async(X,Y,Q)=>{let{send:J,RunTaskCommand:Z}=await X.ecs(),_=await b(()=>J(new Z(Y)),{passing:W=>/unable to assume the (service linked )?role/i.test(W.message),seconds:60,signal:Q}),[U]=_.tasks??[];return U===void 0?{refusal:_.failures?.[0]??{}}:{task:U}},
a8=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,task:Q,reason:J}))}catch(U){if(!z(U,"InvalidParameter"))throw U}},
BY=" done",
r0=(X,Y)=>SX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,uY-BY.length).replace(/( |\bdone$)+$/,""),
s0=X=>`${X}${BY}`,
t0=X=>X!==void 0&&!X.endsWith(BY),
NY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
i8=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
o8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
r8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(_=>_??"")},
s8=(X,Y)=>Y===""?"":`${X}${Y}`,
t8=new Set([0,137,143]),
n0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
MX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:U})=>Y?.containerDefinitions?.find(W=>W.name===U)?.essential!==!1,Z=Q.filter(J),_=U=>(U.reason??"")!==""&&!n0(U);
return Z.find(_)??Z.find(U=>U.exitCode!==void 0&&!t8.has(U.exitCode))??(Z.some(U=>U.exitCode!==void 0)?void 0:Q.find(_))??Z.find(U=>U.exitCode!==void 0)??Z[0]??Q[0]},
PX=(X,Y,Q)=>({source:X,text:i8(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
uX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
n8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
e8=(X,Y)=>{if(uX(X))return[];let Q=MX(X,Y),{stopCode:J}=X,Z=J!==void 0&&n8.test(J);return[...Z?[PX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||n0(Q)?[]:[PX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[PX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[PX("task",X.stoppedReason)]]},
zY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
X9=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
BX=X=>X===void 0?"":String(X),
Y9=(
X,
Y,
Q)=>{
let{taskDefinition:J,targetGroup:Z,gracePeriodSeconds:_}=X,U=Y===void 0?void 0:MX(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find(F=>F.name===U)??W[0],$=V?.secrets??[],H=V?.logConfiguration?.options;
return{
container:U??V?.name??"",
image:V?.image??"",
memory:BX(V?.memory??V?.memoryReservation??J?.memory),
cpu:BX(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:H?.["awslogs-group"]??"",
secrets:X9(Q)??($.length===1?$[0]?.valueFrom??"":$.map(F=>F.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap(F=>F.hostPort||[]).join(", "),
lifetime:Y===void 0?"":zY(Y),
path:Z?.HealthCheckPath??"",
matcher:Z?.Matcher?.HttpCode??"",
timeout:BX(Z?.HealthCheckTimeoutSeconds),
containerPort:BX(V?.portMappings?.[0]?.containerPort),
targetGroup:Z?.TargetGroupName??"",
grace:Z===void 0?"":BX(_)}},
e0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
Q9=X=>(X??"").replace(/^.*\//,""),
NX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
J9=(
X,
Y)=>{
let Q=MX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,zY(X)===""?void 0:`after ${zY(X)}`].filter(W=>W!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,_=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=Q?.reason===void 0?"":`: ${Q.reason}`;
return NX(`task ${Q9(X.taskArn)}: ${Z}${_}${U}`)},
X4=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
Y4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
Z9=20,
_9=10,
zX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
U9=X=>{
let{log:Y,targets:Q,groups:J,events:Z,missing:_}=X,U=X.tasks.filter($=>!uX($)),[W,...V]=U;
return[
...W===void 0?[]:[`first stopped ${J9(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...zX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:$})=>$)??[]),
...zX("unhealthy targets",Q.slice(0,_9).map(X4)),
...J.flatMap(({name:$,desired:H,max:F,failedLaunches:j,notJoined:E})=>[`Auto Scaling group ${$}: ${H} of at most ${F} instances`,...zX("its launches failed, newest first",[...new Set(j)].slice(0,5)),...zX("its instances that are not registered in the cluster",E.slice(0,5))]),
...zX("events of this deployment, newest first",Y4(Z).slice(0,Z9).map(({at:$,message:H})=>`${$.toISOString().slice(11,19)} ${NX(H)}`)),
..._]},
Q4=()=>import("./classify.mjs"),
J4={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await Q4()).foresee(X),diagnose:async X=>(await Q4()).diagnose(X),culpritOf:(X,Y)=>MX(X,Y)?.name,eventText:NX,lines:U9},
W9=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
V9=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=W9(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(_=>_.id===Q)?.failedTasks??0}},
s={raw:1024,targets:10,events:20,logLine:500},
Z4=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:_,raw:U}=Y,W=X.tasks.find(H=>!uX(H)),V=W===void 0?void 0:MX(W,X.taskDefinition),$=(H,F)=>F===void 0?{}:{[H]:F};
return{
class:Q,
sentence:J,
hint:Z,
...$("doc",_),
...$("raw",U?.slice(0,s.raw)),
...W===void 0?{}:{task:{taskArn:W.taskArn??"",...$("stopCode",W.stopCode),...$("stoppedReason",W.stoppedReason?.slice(0,s.raw)),...$("container",V?.name),...$("exitCode",V?.exitCode),...$("reason",V?.reason?.slice(0,s.raw))}},
log:(X.log?.lines??[]).map(({text:H})=>H.slice(0,s.logLine)),
targets:X.targets.slice(0,s.targets).map(X4),
events:Y4(X.events).slice(0,s.events).map(({message:H})=>NX(H).slice(0,s.raw))}},
$9={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
H9=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?$9[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
dX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${NX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
lX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
F9=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:C.rolloutFailed,result:{message:`${H9(X)}${Q===void 0?"":` Cause: ${dX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:lX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
_4=(X,Y)=>{let Q=X.tags?.find(J=>J.key===P.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:NY(Q)},
j9=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:C.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${dX(X)}`:""}`,hint:lX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
E9=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:_,failure:U}=X,W=U===void 0?{}:{failure:Z4(U)};
switch(Z.verdict){case"superseded":{let V=_4(_,Y);return{code:C.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:$}=j9(X,Q);return{code:V,result:{...$,...W}}}default:{let{code:V,result:$}=F9(X,J);return{code:V,result:{...$,...W}}}}},
U4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
M9=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:_}=await X.logs(),U=[],W=J;
for(;;)try{let V=await Z(new _({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:W}));if(U.push(...(V.events??[]).map(U4)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:U,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(z(V,"ResourceNotFound"))return{lines:U,next:W};throw V}},
P9=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:_}=await X.logs();try{return((await Z(new _({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(U4)}catch(U){if(z(U,"ResourceNotFound"))return[];throw U}},
B9=2e3,
N9=50,
LX=X=>X.replace(/^.*\//,""),
z9=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
L9=class{
tail=[];
group;
stream;
#X;
#Y;
#Q;
#Z;
constructor(X,Y,Q,J,Z){let{logDriver:_,options:U}=Q.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=U?.["awslogs-stream-prefix"];this.#X=X,this.#Y=Y,this.group=_==="awslogs"&&W!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${LX(Z)}`,this.group===void 0?Y.info(`the log of container ${J} is not in CloudWatch Logs: not shown`):Y.info(`log: ${this.group}, ${this.stream}`)}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#Z!==void 0))try{let{lines:X,next:Y}=await M9(this.#X,this.group,this.stream,this.#Q);this.#Q=Y;for(let Q of X)this.#Y.info(`| ${Q.text}`),this.tail.push(Q);this.tail.splice(0,this.tail.length-N9)}catch(X){if(!(X instanceof v))throw X;this.#Z=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
I9=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
K9=async({clients:X,input:Y,log:Q},J)=>{try{await a8(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.info(`task ${LX(J)} was told to stop (StopTask)`)}catch(Z){Q.warn(`task ${LX(J)} could not be stopped and goes on: ${Z.message}`)}},
W4=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:_,deadline:U}=X,{cluster:W="",taskDefinition:V=""}=Q,[$,H]=await Promise.all([c8(Y,Q,_),c(Y,V)]),F=z9(H?.definition,Q);
if("refusal"in $)return{end:"not-run",failure:await J(I9($.refusal),F,void 0)};
let j=$.task.taskArn??"",E=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.info(`task ${LX(j)} was started`);
let M=new L9(Y,Z,F,E,j),B=$.task,N=async()=>{let[[S]]=await Promise.all([PY(Y,W,[j]),M.look()]);return B=S??B,Z.waiting(`task ${LX(j)} is ${B.lastStatus??"unknown"}`),B.lastStatus==="STOPPED"?B:void 0},K;
try{K=await vX(N,{signal:_,everySeconds:2,deadline:U}),K!==void 0&&await AX(B9,void 0,{signal:_})}catch(S){throw _.aborted&&B.lastStatus!=="STOPPED"&&await K9(X,j),_.throwIfAborted(),S}
if(await M.look(),K===void 0)return{end:"timed-out",taskArn:j,lastStatus:B.lastStatus??"unknown"};
let I=K.startedAt!==void 0?K.containers?.find(S=>S.name===E)?.exitCode:void 0;
if(I===0)return{end:"exited",taskArn:j,exitCode:I};
let G=await J(K,F,M.tailOf(E));
return I===void 0?{end:"not-run",taskArn:j,failure:G}:{end:"exited",taskArn:j,exitCode:I,failure:G}},
V4=async(X,Y,Q)=>{let J={...e0,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await J4.diagnose(J)}},
G9=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${dX(Q)}`,hint:lX(Q)}},
R9=(X,Y)=>{switch(X.end){case"exited":return G9(X);case"not-run":return{message:`The command did not run. Cause: ${dX(X.failure)}`,hint:lX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
$4=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:Z4(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:C.done,result:Q}:{code:X.end==="timed-out"?C.timedOut:C.rolloutFailed,result:{...Q,...R9(X,Y)}}},
YX=X=>X?.[P.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[P.tenant]} of cluster ${X[P.cluster]}`,
H4=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=E=>!p(E,X)&&(!J||E?.[P.tenant]!==void 0),{service:_,targetGroup:U,rule:W,logGroup:V,taskDefinition:$}=Q,H=[];
_!==void 0&&Z(Q.serviceTags)&&H.push(`service ${Y.serviceName}: ${YX(Q.serviceTags)}`);
let F=_?.loadBalancers?.some(E=>E.targetGroupArn===U?.description.TargetGroupArn)??!1;
U!==void 0&&!F&&Z(U.tags)&&H.push(`target group ${U.description.TargetGroupName}: ${YX(U.tags)}`),W!==void 0&&Z(W.tags)&&H.push(`listener rule for ${f(W.rule).join(", ")} (priority ${W.rule.Priority}): ${YX(W.tags)}`),V?.tags!==void 0&&Z(V.tags)&&H.push(`log group ${V.name}: ${YX(V.tags)}`);
let j=_===void 0?$:void 0;
return j!==void 0&&Z(j.tags)&&H.push(`task definition ${Y.family}: ${YX(j.tags)}`),H},
F4=X=>{let Y=H4(X);if(Y.length!==0)return R(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
q9=(X,Y)=>p(Y,X)?void 0:R(`Not ours: service ${X.tenant}: ${YX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
j4=({tenant:X,cluster:Y})=>R(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
E4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:R(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
D9=5,
M4=X=>R(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
S9=async(X,Y)=>{let[Q]=await WX(X,[Y]);if(Q===void 0)throw M4(Y);return Q},
P4=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:q(S9(X,Y))};
let Z=await A7(X),_=new Map(Z.length>D9||Q===void 0?[]:Z.map(F=>[F,q(l(X,C7(F),[Q]))])),U=(await WX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),W=U.filter(F=>F.tags[J.default]!==void 0),[V,$]=U.length===1?U:W;
if(V!==void 0&&$===void 0){let F=_.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let H=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw d([{pointer:"/cluster",message:H,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
B4=async(X,{name:Y,cluster:Q})=>{let J={tenant:Y,service:"web"},Z=Q===void 0?q(X.firstCall.then(()=>QY(X))):void 0,{serviceName:_}=jX({...J,cluster:""}),{name:U,cluster:W,services:V}=await P4(X,Q,_,h);return{identity:{...J,cluster:U},place:{clusterName:U,cluster:W,services:V,zones:Z}}},
N4=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw z(Q,"ClusterNotFound")?M4(X):Q}},
z4=async(X,Y,Q)=>{let{identity:J,place:Z}=await B4(X,Y),_=jY(J,Q),U=await N4(Z,l0(X,Z,[_])),W=U.tenants.get(_.key);if(W===void 0)throw new Error(`tenant ${_.key} was not read`);let V=E4(U,Y.accountId);if(V!==void 0)throw V;return{identity:J,names:_.names,query:_,snapshot:U,found:W}},
L=L0(),
u=({isNew:X})=>X?"new tenant":"missing: made again",
LY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
IX=(X,Y)=>X.SetIdentifier===void 0&&LY(X.AliasTarget?.DNSName)===LY(Y.dnsName),
O9=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):LY(X.AliasTarget.DNSName),
C9=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
L4=X=>X.dualStack?["A","AAAA"]:["A"],
A9=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(U=>U.Name===X),Z=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!IX(U,Q)),[_]=Z;
if(_!==void 0&&(!Y.run.adopt||_.SetIdentifier!==void 0))throw R(`The ${_.Type} record of ${X} points elsewhere: ${O9(_)}.`,_.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...L4(Q).filter(U=>!J.some(W=>W.Type===U&&IX(W,Q))).map(U=>({Action:"CREATE",ResourceRecordSet:C9(X,U,Q)}))]},
T9=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(U=>U.Name===J&&IX(U,Y)).map(U=>U.Type),_=L4(Y).filter(U=>!Z.includes(U));if(_.length>0)throw R(`dns is wildcard, but ${J} has no alias ${_.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
I4=(X,Y,Q)=>{let J=new Map;for(let Z of X){let _=Q(Z);if(_.length===0)continue;let{id:U}=I0(Z,Y.zones);J.set(U,[...J.get(U)??[],..._])}return J},
K4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
b9=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,_=Q.rule===void 0||Z.dns!=="record"?[]:f(Q.rule.rule),U=J.dns==="record"?J.hosts:[],W=_.filter(V=>!U.includes(V));
return[...I4(W,X,V=>Q.records.filter($=>$.Name===V&&IX($,Y)).map($=>({Action:"DELETE",ResourceRecordSet:$})))].map(([V,$],H)=>({resource:"record",name:K4($),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[L("changeRecords",`record.remove.${H}`,{zoneId:V,changes:$})]}))},
w9=X=>{
let{settings:Y,front:Q}=X;
if(!T(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&T9(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let _ of J)I0(_,X.zones);
let Z=I4(J,X,_=>A9(_,X,Q));
return[...b9(X,Q),...[...Z].map(([_,U],W)=>({resource:"record",name:K4(U),action:"create",reason:u(X),fields:U.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[L("changeRecords",`record.${W}`,{zoneId:_,changes:U},{after:["listenerRule"]})]}))]},
cX=(X,Y)=>{let Q=X[P.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
x9=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:_})=>X===void 0||cX(Y,X.desiredCount)!==void 0?{resourceId:Q?_:void 0,marks:{[P.halted]:String(J??Z)}}:void 0,
IY=X=>X!==null&&typeof X=="object",
KY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>KY(`${X}/${J}`,Q)):IY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,KY(X+o(Q),J)])):Y,
G4=(X,Y,Q)=>i(Y,Q)?[]:Q===void 0||!IY(Y)||!IY(Q)?[[X,KY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>G4(X+o(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
R4=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let _={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=O0(_,{names:Q,region:J.region,fargate:tX(Y,J),present:void 0});return Object.fromEntries(G4("",VY(Z),VY(U)))},
k9=new Set(["environment"]),
y=(X,Y,Q)=>z0(X,Y,Q,k9),
GY=["logRetentionInDays"],
y9=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,_=J.logRetentionInDays,U=V=>L("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:_},{after:V});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:u(X),fields:y(GY,{},J),operations:[L("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let W=y(GY,Z,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[U([])]}]},
h9=X=>({logRetentionInDays:X.retentionInDays}),
QX=["scaleOut","scaleIn"],
q4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
v9=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
f9=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
D4=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
m9=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,_=D4(X,Y),{cooldown:U,stepAdjustments:W}=J[Y],V=H=>{let{cooldown:F,stepAdjustments:j}=H[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:j}}},$=y([Y],_===void 0?{}:V(Z),V(J));
return _!==void 0&&$.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:_===void 0?"create":"update",reason:_===void 0?u(X):"",fields:$,operations:[L("putScalingPolicy",`policy.${Y}`,{...q4,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:v9(W)}},{after:["scalableTarget"]})]}]},
S4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
O4=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
C4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
p9=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:_,evaluationPeriods:U}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${S4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:C4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:S4[Y].comparison,Threshold:Z,Period:_,EvaluationPeriods:U,TreatMissingData:"missing"}},
g9=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
_=O4(X,Y),
U=D4(X,Y)?.PolicyARN,
W=M=>{let{threshold:B,period:N,evaluationPeriods:K}=M[Y]??{};return{[Y]:{threshold:B,period:N,evaluationPeriods:K}}},
V=y([Y],_===void 0?{}:W(Z),W(J)),
$=p9(X,Y),
H=_?.AlarmActions??[],
F=U!==void 0&&H.includes(U)&&_?.ActionsEnabled!==!1,
j=_!==void 0&&_.MetricName===$.MetricName&&_.Namespace===$.Namespace&&_.ComparisonOperator===$.ComparisonOperator&&i([..._.Dimensions??[]].map(M=>`${M.Name}=${M.Value}`).sort(),C4(X).map(M=>`${M.Name}=${M.Value}`).sort());
if(_!==void 0&&F&&j&&V.length===0)return[];
let E=H.filter(M=>M!==U&&!M.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:Q.alarms[Y],
action:_===void 0?"create":"update",
reason:_===void 0?u(X):F&&j?"":"not linked with its policy: put back",
fields:[...V,...F||_===void 0?[]:[{pointer:"/alarmActions",to:Q.policies[Y]}]],
operations:[
L(
"putMetricAlarm",
`alarm.${Y}`,
{...$,ActionsEnabled:!0,AlarmActions:[U??"",...E],..._?.OKActions===void 0?{}:{OKActions:_.OKActions},..._?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:_.InsufficientDataActions},..._===void 0?{Tags:Object.entries(X.tags).map(([M,B])=>({Key:M,Value:B}))}:{}},
U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
u9=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
RY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[P.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
A4=({service:X,serviceTags:Y})=>RY(Y)!==void 0&&X?.desiredCount===0,
T4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
d9=X=>T4.every(Y=>X?.SuspendedState?.[Y]===!0),
b4=X=>Object.fromEntries(T4.map(Y=>[Y,X])),
l9=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
w4=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=RY(Y.serviceTags),_=A4(Y),U=Y.service?.desiredCount??0,W=J?.suspended??Z?.suspended??d9(Y.scalableTarget);
if(J?.state===void 0?_:J.state==="stopped"){let H=_?Z?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:u9({desiredCount:Q.scaling?H:Q.desiredCount??H,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&W})}}
let V=X.of==="settings"&&cX(Y.serviceTags,Y.service?.desiredCount)!==void 0,$=_&&Z!==void 0?l9(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:V?!1:Z===void 0&&J?.suspended===void 0?void 0:W,desiredCount:Q.scaling?J?.desiredCount??$:_?Q.desiredCount:void 0,tag:void 0}},
c9=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[P.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",_=U=>U??"running";return{fields:[{pointer:"/state",from:_(J),to:_(Q)}],operations:[Q===void 0?L("tagEcsResource","service.state",{arn:Z,set:{},remove:[P.state]},{after:["service","scalableTarget"]}):L("tagEcsResource","service.state",{arn:Z,set:{[P.state]:Q},remove:[]})]}},
a9=["minCount","maxCount"],
i9=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=b4(Y.suspended);return Object.entries(J).some(([Z,_])=>(Q[Z]??!1)!==_)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
o9=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,_=Z.scalableTarget,U={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},W=_===void 0?{}:{minCount:_.MinCapacity,maxCount:_.MaxCapacity},V=i9(X),$=[...y(a9,W,U),...V];
return _!==void 0&&$.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:_===void 0?"create":"update",reason:_===void 0?u(X):"",fields:$,operations:[L("registerScalableTarget","scalableTarget",{...q4,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:b4(J.suspended)},..._===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
r9=X=>{
let{names:Y,found:Q}=X,J=QX.flatMap(Z=>O4(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[L("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[L("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
x4=X=>X.settings.scaling?[...o9(X),...QX.flatMap(Y=>m9(X,Y)),...QX.flatMap(Y=>g9(X,Y))]:r9(X),
s9=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:f9(Q.StepAdjustments)}}},
t9=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(QX.map(Q=>[Q,s9(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
qY="deregistration_delay.timeout_seconds",
DY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
k4={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
y4=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==qY&&!(Y in DY)&&k4[Y]!==Q)),
h4=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
v4=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
KX=X=>{
let Y=!T(X),Q=v4(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:Q},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:y4(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
SY=X=>{let Y=X.hosts.join(" ");return{[P.loadBalancer]:X.loadBalancer,[P.dns]:X.dns,[P.scaling]:X.scaling?"on":"off",[P.protected]:X.protected?"on":"off",...Y===""||Y.length>uY?{}:{[P.hosts]:Y}}},
n9=(
X,
Y)=>{
let Q=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Z=v4(X.capacityProviderStrategy),_=Y[P.hosts],U=Y[P.dns];
return{
desiredCount:cX(Y,X.desiredCount)??X.desiredCount,
minimumHealthyPercent:X.deploymentConfiguration?.minimumHealthyPercent,
maximumPercent:X.deploymentConfiguration?.maximumPercent,
...J===void 0?{}:{healthCheckGracePeriodSeconds:X.healthCheckGracePeriodSeconds??0},
capacityProviderStrategy:Z===void 0||Z.length===0?void 0:Z,
subnets:Q?.subnets,
securityGroups:Q?.securityGroups,
assignPublicIp:Q?.assignPublicIp,
loadBalancer:J!==void 0||Y[P.loadBalancer]==="shared"?"shared":"none",
...J?.containerPort===void 0?{}:{containerPort:J.containerPort},
..._===void 0?{}:{hosts:_.split(" ")},
...U==="record"||U==="wildcard"||U==="none"?{dns:U}:{},
...Y[P.protected]===void 0?{}:{protected:Y[P.protected]!=="off"},
...Y[P.scaling]===void 0?{}:{scaling:Y[P.scaling]!=="off"},
tags:{...sX(Y)}}},
aX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
e9=X=>({...DY,[qY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
f4=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
OY=X=>X.networkMode==="awsvpc"?"ip":"instance",
X3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
Y3=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:_}=X;
if(!T(J)||_===void 0)return[];
let U=e9(J);
if(
Q.targetGroup===void 0)return[
{
resource:"targetGroup",
name:Y.targetGroup,
action:"create",
reason:u(X),
fields:y(aX,{},J),
operations:[L("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:_.vpcId,TargetType:OY(J),HealthCheckProtocol:"HTTP",...f4(J),Tags:Object.entries(X.tags).map(([M,B])=>({Key:M,Value:B}))}),L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=Q.targetGroup,$=W.TargetGroupArn??"";
if(W.TargetType!==OY(J))throw R(`networkMode ${J.networkMode} needs a target group of type ${OY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let H=Object.fromEntries(Object.entries(k4).filter(([M])=>M in V)),F=X3({...H,...U},V),j=[...y(aX,KX(Z),KX(J)),...Object.keys(DY).filter(M=>M in F).map(M=>({pointer:`/targetGroupAttributes/${M}`,from:V[M],to:U[M]}))];
if(j.length===0)return[];
let E=y(aX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:j,operations:[...E.length===0?[]:[L("modifyTargetGroup","targetGroup",{TargetGroupArn:$,...f4(J)})],...Object.keys(F).length===0?[]:[L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:$,attributes:F})]]}]},
Q3=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[qY]??300),
targetGroupAttributes:y4(Y)}),
m4=(
X,
Y)=>{
let Q=X.rule===void 0?[]:f(X.rule.rule),J=X.service===void 0?{}:n9(X.service,X.serviceTags),Z=i([...Q].sort(),[...J.hosts??[]].sort()),_=t9(X,Y),U=RY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:$Y(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:h9(X.logGroup),
...X.targetGroup===void 0?{}:Q3(X.targetGroup.description,X.targetGroup.attributes),
..._,
scaling:X.scalableTarget!==void 0,
...J,
...U!==void 0&&A4(X)?{desiredCount:U.desiredCount}:{},
...U?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:U.minCount},
...Q.length===0||Z?{}:{hosts:Q}}},
p4=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(z(Z,"TargetGroupNotFound"))return[];throw Z}},
J3=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
CY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,_]of Object.entries(X.tags).sort()){
if(!Z.startsWith(h.defaultPrefix))continue;
let U=`/${Z.slice(h.defaultPrefix.length)}`,[W=""]=L6(U),V=Y(U);
if(!I6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let $=J3(_,V);
$===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${_}, which is no ${V}.`,hint:"Remove or correct the tag."}):Q=K6(Q,U,$)}
return{settings:Q,problems:J}},
g4=new Set(["taskDefinition","logGroup"]),
Z3=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:_}=Z.beforeDeploy??{};
if(_===void 0)return[...Y];
let U=Y.filter(({resource:H})=>g4.has(H)),
W=Y.filter(({resource:H})=>!g4.has(H)),
V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:_}],operations:[L("runTask","beforeDeploy",d8(X,_,Q),{after:U.flatMap(H=>H.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
$=W.map(H=>({...H,operations:H.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[...U,V,...$]},
u4=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
d4=X=>[{Type:"forward",TargetGroupArn:X}],
_3=X=>{
let{found:Y,settings:Q,seat:J,names:Z}=X;
if(!T(Q)||J===void 0)return[];
let[_=""]=Q.hosts,U=Y.targetGroup?.description.TargetGroupArn,W=U===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return[{resource:"listenerRule",name:_,action:"create",reason:u(X),fields:y(["hosts"],{},Q),operations:[L("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:J.priorities[0],Conditions:u4(Q.hosts),Actions:d4(U??""),Tags:Object.entries(X.tags).map(([j,E])=>({Key:j,Value:E}))},{references:W})]}];
let{rule:V}=Y.rule,$=f(V),H=U!==void 0&&i(HY(V).filter((j,E,M)=>M.indexOf(j)===E),[U]),F=i([...$].sort(),[...Q.hosts].sort());
return F&&H?[]:[{resource:"listenerRule",name:_,action:"update",reason:H?"":"not linked with the target group: put back",fields:[...F?[]:y(["hosts"],{hosts:$},Q),...H?[]:[{pointer:"/targetGroup",to:Z.targetGroup}]],operations:[L("modifyRule","listenerRule",{RuleArn:V.RuleArn,...F?{}:{Conditions:u4(Q.hosts)},...H?{}:{Actions:d4(U??"")}},{references:H?[]:W,after:$.map((j,E)=>`record.remove.${E}`)})]}]},
l4={lg:{resource:"logGroup",settings:GY},tg:{resource:"targetGroup",settings:aX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...h4,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:QX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:QX,parts:["threshold","period","evaluationPeriods"]}},
U3=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
W3=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
c4=(
X,
Y)=>{
let Q=KX(X),J=!T(Q),Z=new Map;
Y!==void 0&&Z.set("td",gX(Y).slice(0,6));
for(let[_,{settings:U,parts:W}]of Object.entries(l4)){if(J&&(_==="tg"||_==="lr")||Q.scaling===!1&&(_==="st"||_==="sp"||_==="al"))continue;let V=Object.fromEntries(U.map($=>[$,$==="hosts"?[...Q.hosts??[]].sort():W3(Q[$],W)]).filter(([,$])=>!U3($)));Z.set(_,e(DX(V),6))}
return Z},
V3=(X,Y,Q)=>[X,...[...c4(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
AY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
a4=X=>X==="td"?"taskDefinition":l4[X]?.resource??"service",
$3=(X,Y,Q)=>{let J=new Map(AY(Y)),[Z=""]=X.split(" "),_=AY(X).map(([U,W])=>{let V=Q.has(a4(U))?J.get(U):void 0;return`${U}=${V??W}`});return[Z,..._].join(" ")},
H3=({settings:X,definition:Y,definitionDigest:Q,record:J})=>{if(J===void 0)return[];let Z=AY(J),_=c4(X,Y),U=[];for(let[W,V]of Z)_.get(W)!==V&&(W==="td"&&Q!==void 0||U.push(a4(W)));return U},
F3=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Y;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:_,names:U}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:_.name,service:U.serviceName},this.#Y=KX(J),this.#X={...KX(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=y(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
i4=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
TY=({found:X,order:Y})=>Y.of==="settings"&&cX(X.serviceTags,X.service?.desiredCount)!==void 0,
o4=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||TY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
j3=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...c0(X.context.settings)})},
E3=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
M3=X=>{let{settings:Y,present:Q}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(Q.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
P3=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=EY(X.context.settings))},
B3=(X,Y)=>i((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
r4=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=MY(X.context);Z.length===0&&B3(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??Q.targetGroup}),X.input.loadBalancers=J,X.references.push(...Z))},
N3={settings:[i4,o4,j3,E3,M3,P3,r4],scaling:[o4],revision:[i4,r4],restart:[]},
z3=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
L3=(X,Y)=>{let{order:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":z3(Y)?"the last deployment failed":TY(X)?"the first deployment was stopped":void 0},
I3=(
X,
Y,
Q)=>{
let{names:J,order:Z,found:_,state:U}=X,W=new F3(X,Y,Q);
for(let N of N3[Z.of])N(W);
let{input:V,fields:$,references:H}=W,F=L3(X,Y),j=F!==void 0&&$.length===0;
F!==void 0&&(V.forceNewDeployment=!0),j&&$.push(TY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let E=L("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:H}),M=$.length===0?[]:[E],B=Z.of==="settings"||Z.of==="scaling"?c9(_,U):void 0;
return $.push(...B?.fields??[]),$.length===0?[]:[{resource:"service",name:J.serviceName,action:j?"deploy":"update",reason:j?F:"",fields:$,operations:[...M,...B?.operations??[]]}]},
K3=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
G3=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:_,run:U,fargate:W}=X,{loadBalancers:V,references:$,tags:H}=MY(X),F=EY(J),j={...X.tags,...SY(J),...H,[P.run]:U.lease},E=Object.entries(j).map(([N,K])=>({key:N,value:K})),M=T(J),B=M&&_.rule===void 0;
return B&&E.push({key:P.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:u(X),
fields:y(h4,{},{...J,desiredCount:J.desiredCount}),
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
deploymentConfiguration:c0(J),
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:E,
...M?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...W?{}:{placementStrategy:K3},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...$,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...B?[{pointer:`/tags/${E.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
s4=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[G3(X,Y)];if(T(X.present)&&!T(X.settings))throw R(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw R(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return I3(X,Q,Y)},
R3=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...SY(Q),...MY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([_,U])=>Y.serviceTags[_]!==U))},
q3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
D3=(X,Y)=>Object.keys(sX(Y)).filter(Q=>!Object.hasOwn(X,Q)),
S3=(X,Y)=>[P.hosts,P.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
GX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
bY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${o(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
wY=(X,Y,Q)=>({arn:X??"",set:q3(Y,Q),remove:D3(Y,Q)}),
O3=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=wY(Q.taskDefinitionArn,X,J);return GX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:bY(X,J,Z),operations:[L("tagEcsResource","taskDefinition.tags",Z)]}]},
C3=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
A3=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:_}=X,{service:U,targetGroup:W,rule:V,logGroup:$,scalableTarget:H,alarms:F}=J,j=[],E=[],M=(G,S,m,g=[])=>{GX(m)||j.push(L(G,S,m,{after:g}))},B=wY(U?.serviceArn,Z,J.serviceTags),N={arn:U?.serviceArn??"",set:U===void 0?{}:R3(X),remove:[...B.remove,...S3(SY(_),J.serviceTags)]};
E.push(...bY({...Z,...N.set},J.serviceTags,N));
let K=(G,S,m,g)=>{let JX=wY(m,Z,g);!GX(JX)&&GX(N)&&E.push(...bY(Z,g,JX)),M(G,S,JX)};
if(
W!==void 0&&K("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&K("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&K("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),$?.tags!==void 0&&K("tagLogGroup","logGroup.tags",$.arn,$.tags),U===void 0||!GX(B)){let G=m=>({arn:m??"",set:Z,remove:B.remove});$!==void 0&&$.tags===void 0&&M("tagLogGroup","logGroup.tags",G($.arn));let S=C3(Q);H?.ScalableTargetARN!==void 0&&!S.has(H.ResourceId)&&M("tagScalableTarget","scalableTarget.tags",G(H.ScalableTargetARN));for(let[m,g]of F.entries())S.has(g.AlarmName)||M("tagAlarm",`alarm.${m}.tags`,G(g.AlarmArn))}
let I=j.map(G=>G.id);
N.remove.includes(P.halted)&&I.push("service","scalableTarget");
for(let G of Q)G.resource==="record"&&G.action==="remove"&&I.push(...G.operations.map(S=>S.id));
return Q.some(G=>G.resource==="listenerRule"&&G.action==="create")&&U!==void 0?j.push(L("tagEcsResource","service.tags",{...N,set:{...N.set,[P.rule]:""}},{after:I,references:[{pointer:o("set",P.rule),operation:"listenerRule"}]})):M("tagEcsResource","service.tags",N,I),j.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:E,operations:j}]},
T3=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:_,fargate:U,isNew:W,run:V}=X,$=O0(J,{names:Y,region:_.region,fargate:U,present:W?void 0:Q.taskDefinition?.definition});
for(let j of[Q.taskDefinition,Q.newestTaskDefinition])if(j!==void 0&&i7(j,$))return{wanted:$,arn:j.definition.taskDefinitionArn,found:j,changes:[]};
let H={...X.tags,[P.digest]:gX($),...V.build===void 0?{}:{[P.build]:SX(V.build)}},F={resource:"taskDefinition",name:Y.family,action:"create",reason:W?u(X):"",fields:y(g7,W?{}:Z,J),operations:[L("registerTaskDefinition","taskDefinition",{...$,tags:Object.entries(H).map(([j,E])=>({key:j,value:E}))})]};
return{wanted:$,arn:void 0,found:void 0,changes:[F]}},
b3=(X,Y,Q)=>{let{settings:J,present:Z,isNew:_,run:U}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!_&&Z.image===W&&!Q&&!U.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
w3=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
x3=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>w3.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
k3=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return T(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
t4=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
y3=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
h3=X=>e(DX(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:_,from:U,to:W})=>({pointer:_,from:U,to:W}))}))),16),
v3=({order:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
f3=(X,Y)=>{let Q=[...Y.changes,...y9(X),...Y3(X),..._3(X),...s4(X,Y.arn),...w9(X),...x4(X)],J=[...Q,...A3(X,Y.found,Q)];return J.some(Z=>Z.operations.some(t4))?Z3(X,J,Y.arn):J},
m3=(X,Y)=>[...s4(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?x4(X):[],...X.order.of==="revision"?O3(X,X.order.revision):[]],
p3=(X,{wanted:Y},Q)=>{let{order:J,run:Z,settings:_,found:U}=X,W=V3(Z.version,_,Y),V=U.serviceTags[P.applied];return J.of==="settings"||V===void 0?W:$3(W,V,Q)},
g3=({identity:X,order:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
n4=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,order:Z}=X,
_=Z.of==="settings"?T3(X):v3(X),
U=y3(Z.of==="settings"?f3(X,_):m3(X,_)),
W=Q.serviceTags[P.applied],
V=new Set(H3({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[P.digest],record:W})),
$=new Set(U.map(F=>F.resource)),
H=U.some(F=>F.operations.some(t4));
return{planId:h3(U),changes:U.map(F=>({...F,reason:F.reason||(V.has(F.resource)?"changed by others since our last run":"asked for")})),drift:[...V].map(F=>({resource:F,kept:!$.has(F)})),warnings:[...g3(X),...Z.of==="settings"?[...b3(X,Y,H),...x3(X),...k3(X)]:[]],taskDefinitionArn:_.arn,record:p3(X,_,V)}},
xY=X=>dY[G6(X,dY)??""]?.type,
u3=["minCount","maxCount","scaleOut","scaleIn"],
d3=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...u3.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>CX(`/${V}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:_,suspended:U}=w4(X,Q,J),W=U??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return _?[CX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:W?[]:[CX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
l3=(X,Y,{names:Q,found:J,present:Z,cluster:_,clusterDefaults:U})=>{let{settings:W,problems:V}=lY(Y,{cluster:_,clusterDefaults:U,present:X.of==="revision"?{...Z,...$Y(X.revision.definition,Q)}:Z});if(W===void 0)throw d(V);if(X.of!=="scaling")return W;let $=[...d3(X,Y,J,W),...R6(W)];if($.length>0)throw d($);return W},
iX={from:1e4,to:39999},
c3=(X,Y)=>{let Q=iX.to-iX.from+1,J=Number.parseInt(e(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let _=iX.from+(J+Z)%Q;if(!Y.has(_))return _}},
e4=100,
a3=X=>Number(X.Priority)>=iX.from&&X.Conditions?.length===1?f(X).map(Y=>[Y,Number(X.Priority)]):[],
i3=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(HY)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(a3).sort(([,Z],[,_])=>_-Z))}])),
o3=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
r3=({priorities:X},Y)=>{let Q=c3(Y,X);if(Q===void 0)throw R("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
s3=(X,Y,{hosts:Q})=>{let J=Y===void 0?[]:f(Y);for(let Z of X){let _=J.includes(Z)?void 0:Q.get(Z);if(_!==void 0)throw R(`Not ours: ${Z} has a listener rule of its own (priority ${_}).`,"Choose another host, or take it from that rule first.")}},
t3=({loadBalancerArn:X},Y)=>{let Q=o3(X,Y);if(Q>=e4)throw R(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${e4}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
n3=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let _=Z.get(J);
if(_===void 0)throw new Error(`listener ${J} was not read`);
let U=Q.rule?.rule;
s3(Y.hosts,U,_),U===void 0&&t3(_,Z);
let W=U===void 0?r3(_,Y.hosts[0]??""):Number(U.Priority),V=Q.targetGroup?.description,$=V?.TargetGroupName===FX(X,"b")?"b":"a",H={..._,targetGroups:new Set([..._.targetGroups,V?.TargetGroupArn??FX(X,$)]),priorities:new Set([..._.priorities,W]),hosts:new Map([..._.hosts,...Y.hosts.map(F=>[F,W])])};
return{seat:{listenerArn:J,priorities:[W],slot:$},occupancy:new Map([...Z,[J,H]])}},
e3=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
X5=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let _=CY(X,xY),{settings:U,problems:W}=lY(J,{cluster:X,clusterDefaults:_.settings,present:Y.service===void 0?void 0:Q}),V=[..._.problems,...e3(X,_.settings,Z),...W];if(U===void 0||V.length>0)throw d(V);let $=q6(U,{fargate:tX(U,X),resolved:!0});if($.length>0)throw d($);return U},
X6=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:_,order:U,run:W},
V=i3(Q.fronts))=>{
let{cluster:$,zones:H}=Q,F=T0(Q,J),j=U.of==="settings"&&T(_)&&F!==void 0?n3({identity:X,settings:_,found:J,front:F},V):{seat:void 0,occupancy:V};
return{context:{identity:X,names:Y,cluster:$,front:F,seat:j.seat,zones:H,found:J,present:Z,settings:_,fargate:tX(_,$),order:U,state:w4(U,J,_),run:W,tags:{..._.tags,...HX(X)},isNew:J.service===void 0},occupancy:j.occupancy}},
Y5=({name:X,tags:Y})=>{let Q=Y[h.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
Q5=(
X,
{request:Y,run:Q,order:J,occupancy:Z,problemsOf:_})=>{
let{identity:U,names:W,snapshot:V,found:$}=X,{cluster:H}=V,F=m4($,W),j=J.of==="settings",E=j?X5(X,F,{request:Y,problemsOf:_}):l3(J,Y,{names:W,found:$,present:F,cluster:H,clusterDefaults:CY(H,xY).settings}),M=F4({identity:U,names:W,found:$,adopt:Q.adopt});
if(M!==void 0)throw M;
let{context:B,occupancy:N}=X6(X,{present:F,settings:E,order:J,run:Q},Z);
if(j&&T(E)&&B.front===void 0)throw R(Y5(H),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let K=n4({context:B,imageStated:Y.image!==void 0});
return{present:F,settings:E,front:B.front,occupancy:N,order:J,plan:K}},
Y6=X=>{throw z(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?R(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
J5=async(X,Y)=>{let{send:Q,CreateRuleCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Z){if(z(Z,"PriorityInUse"))throw new k(`priority ${Y.Priority} was taken by another deployment`,{cause:Z});return Y6(Z)}},
Z5=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(z(Z,"RuleNotFound"))throw new k("the listener rule was removed",{cause:Z});Y6(Z)}},
_5=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!z(Z,"RuleNotFound"))throw Z}},
U5=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
W5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
V5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
$5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:U5(Q)}))},
H5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
F5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
j5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
E5=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return n(Z.Tags)},
M5=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
P5=()=>Promise.reject(new Error("this plan was not to run a task")),
w=async X=>(await X,{value:""}),
RX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
B5={
registerTaskDefinition:async(X,Y,Q)=>({value:await r7(X,Y,Q)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y,Q)=>{let J=await F7(X,Y,Q);return{value:J.serviceArn??"",service:J}},
updateService:async(X,Y,Q)=>{let J=await Q0(X,Y,Q);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await $8(X,Y)}),
modifyTargetGroup:(X,Y)=>w(H8(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>w(F8(X,Y,Q)),
createRule:async(X,Y)=>({value:await J5(X,Y)}),
modifyRule:(X,Y)=>w(Z5(X,Y)),
registerScalableTarget:(X,Y,Q)=>w(v0(X,Y,Q)),
deregisterScalableTarget:(X,{resourceId:Y})=>w(B8(X,Y)),
putScalingPolicy:async(X,Y,Q)=>({value:await N8(X,Y,Q)}),
putMetricAlarm:(X,Y)=>w(L8(X,Y)),
deleteAlarms:(X,{names:Y})=>w(I8(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>w(R8(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>w(q8(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await U8(X,Y,Q)}),
tagEcsResource:RX(xX,YY),
tagElbResource:RX($0,H0),
tagLogGroup:RX(W5,V5),
tagAlarm:RX($5,H5),
tagScalableTarget:RX(F5,j5),
deleteService:(X,{cluster:Y,service:Q},J)=>w(E7(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>w(_5(X,Y)),
deleteTargetGroup:(X,{arn:Y},Q)=>w(j8(X,Y,Q)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>w(e7(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>w(D8(X,Y))},
kY=(X,Y,Q,J,Z=P5)=>B5[Y](X,Q,J,Z),
qX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&p(Y.serviceTags,X),
Q6=({identity:X,read:Y})=>Y.rules.filter(Q=>p(Q.tags,X)),
N5=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>p(Q.tags,X)),
z5=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[P.dns],hosts:X.remains.tenant.serviceTags[P.hosts]??""};
if(qX(X)&&Y!==void 0&&Y!=="record")return[];
let J=Q6(X),Z=X.read.rules.filter(U=>!J.includes(U)).flatMap(({rule:U})=>f(U)),_=qX(X)?Q.split(" ").filter(U=>U!==""&&!Z.includes(U)):[];
return[...new Set([...J.flatMap(({rule:U})=>f(U)),..._])]},
L5=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,_=W=>[...J.values()].some(V=>IX(W,V)),U=[];
for(let W of z5(X)){let[V]=hX(W,Z),$=X.remains.tenant.records.filter(j=>j.Name===W&&_(j));if(V===void 0||$.length===0)continue;let H=$.map(j=>({Action:"DELETE",ResourceRecordSet:j})),F=Q(`record ${W}`);U.push(F),Y("record",W,[L("changeRecords",F,{zoneId:V.id,changes:H})])}
return U},
I5=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:_}=X,{scalableTarget:U,alarms:W}=_.tenant,V=qX(X);
U!==void 0&&(V||p(_.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[L("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let $=W.filter(H=>V||p(_.alarmTags.get(H.AlarmArn??""),J)).flatMap(H=>H.AlarmName??[]);
$.length>0&&Y("alarm",$.join(", "),[L("deleteAlarms",Q("alarms"),{names:$},{after:[Q("scalableTarget")]})])},
K5=(X,Y,{add:Q,id:J})=>{let Z=Q6(X),_=Z.map((U,W)=>J(`rule ${W}`));for(let[U,{rule:W}]of Z.entries())Q("listenerRule",f(W).join(", "),[L("deleteRule",_[U]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:W}]of N5(X).entries())Q("targetGroup",W.TargetGroupName??"",[L("deleteTargetGroup",J(`targetGroup ${U}`),{arn:W.TargetGroupArn??""},{after:[..._,J("service")]})])},
G5=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!qX(X)&&!p(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:_})=>_!==Z),...Y.filter(({arn:_})=>_===Z)]},
oX=10,
R5=(X,{add:Y,id:Q})=>{let J=G5(X);if(J.length===0)return;let Z=Math.ceil(J.length/oX),_=Array.from({length:Z},(U,W)=>L("deleteTaskDefinitions",Q(`taskDefinitions ${W}`),{revisions:J.slice(W*oX,(W+1)*oX)},{after:[Q(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,_,J.length===1?"1 revision":`${J.length} revisions`)},
J6=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,_=qX(X),U=[],W=_?"asked for":"left by an earlier removal",V={id:M=>`${Q.serviceName}: ${M}`,add:(M,B,N,K)=>{let I=K===void 0?W:`${W}; ${K}`;U.push({resource:M,name:B,action:"remove",reason:I,fields:[],operations:N})}},{add:$,id:H}=V,F=L5(X,V);
I5(X,V),_&&$("service",Q.serviceName,[L("deleteService",H("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[H("scalableTarget"),H("alarms"),...F]})]),K5(X,F,V),R5(X,V);
let{logGroup:j}=J.tenant;
j!==void 0&&!Z&&(_||p(j.tags,Y))&&$("logGroup",Q.logGroup,[L("deleteLogGroup",H("logGroup"),{name:Q.logGroup},{after:[H("service")]})]);
let E=new Set(U.flatMap(M=>M.operations.map(B=>B.id)));
return U.map(M=>({...M,operations:M.operations.map(B=>({...B,after:B.after.filter(N=>E.has(N))}))}))},
q5=X=>e(DX(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
yY=X=>X.kind==="deleteTaskDefinitions",
D5=X=>{let Y=X.flatMap(J=>J.operations).filter(yY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(_=>_.active).length,0);return Math.max(Q-20,Y.length-5,0)},
S5=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
O5=(X,Y)=>{let Q=D5(X);return Q===0?[]:[`removing its task definitions takes about ${S5(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
C5=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!yY(Y))return;let Q=X.map(_=>_.operations.filter(yY)).find(_=>_.some(({id:U})=>U===Y.id))??[],J=Q.findIndex(({id:_})=>_===Y.id),Z=_=>_.reduce((U,W)=>U+W.input.revisions.length,0);return Z(Q)<=oX?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
A5=async(
X,
Y,
{service:Q,targetGroup:J})=>{
let Z=J?.description.TargetGroupName,_=Q?.loadBalancers?.[0]===void 0?Y.targetGroup:Z,U=Y.targetGroups.filter($=>$!==Z&&$!==_),W=(await Promise.all(U.map($=>k0(X,$)))).filter($=>$!==void 0),V=await XX(X,W.flatMap($=>$.TargetGroupArn??[]));
return[...J===void 0?[]:[J],...W.map($=>({description:$,attributes:{},tags:V.get($.TargetGroupArn??"")??{}}))]},
T5=20,
b5=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=U=>Object.entries(Y).every(([W,V])=>U[W]===V);if(Q!==void 0&&Z(Q.tags))return Q.tags;let _=J.filter(({arn:U})=>U!==Q?.definition.taskDefinitionArn).slice(-T5).reverse();for(let{arn:U}of _){let W=(await c(X,U))?.tags??{};if(Z(W))return W}return{}},
w5=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,_=J?Q.alarms.flatMap(H=>H.AlarmArn??[]):[],[U,W,V,$]=await Promise.all([A5(X,Y,Q),s7(X,Y.family),Z===void 0?{}:M5(X,Z),Promise.all(_.map(async H=>[H,await E5(X,H)]))]);
return{tenant:Q,targetGroups:U,revisions:W,familyTags:J?await b5(X,Y,Q,W):{},alarmTags:new Map($),scalableTargetTags:V}},
Z6=async(
X,
Y,
Q)=>{
let J=await l0(X,Y,Q),
Z=[...J.fronts.values()].flatMap(W=>W.rules),
[_,U]=await Promise.all([XX(X,Z.flatMap(W=>W.RuleArn??[])),Promise.all(Q.map(async W=>{let V=J.tenants.get(W.key);if(V===void 0)return[];let{identity:$}=W,H=[FX($,"a"),FX($,"b")],F={...W,targetGroups:H,owner:HX($)};return[[W.key,await w5(X,F,V)]]}))]);
return{snapshot:J,rules:Z.map(W=>({rule:W,tags:_.get(W.RuleArn??"")??{}})),tenants:new Map(U.flat())}},
x5=async(X,Y,Q)=>await vX(async()=>await W8(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
hY=async X=>{try{return await X()}catch(Y){if(z(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
k5=20,
y5=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return hY(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(_=>[_.serviceDeploymentArn??"",_]))})},
_6=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return hY(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
h5=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(z(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
v5=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),_=await _6(X,Y,Q);
if(_==="denied")return[];
let U=({createdAt:H})=>H?.getTime()??0,
W=_.filter(({status:H})=>H==="SUCCESSFUL").sort((H,F)=>U(F)-U(H)).flatMap(H=>H.targetServiceRevisionArn??[]),
V=await Promise.all(x([...new Set(W)],20).map(H=>hY(()=>J(new Z({serviceRevisionArns:H}))))),
$=new Map(V.flatMap(H=>H==="denied"?[]:H.serviceRevisions??[]).map(H=>[H.serviceRevisionArn,H.taskDefinition]));
return W.flatMap(H=>$.get(H)??[])},
f5=50,
m5=1e3,
p5=class{
missing=new Set;
#X;
#Y;
constructor(X,Y){this.#Y=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:_}=this.#Y,
[U,W]=await Promise.all([this.#Q(()=>this.#Z(),void 0),this.#Q(()=>this.#_(),[]),X.look(),Y.look(Q)]),
V=X.tasks,
$=X.taskDefinition??await this.#Q(()=>this.#J(),void 0),
H=W.filter(M=>M.lastStatus==="PROVISIONING"),
[F,j]=await Promise.all([this.#Q(()=>this.#U([...V,...W],$),void 0),this.#$(H)]);
for(let M of[X.refusal,Y.refusal])M!==void 0&&this.missing.add(M);
let E=Q.deployments?.find(M=>M.id===_);
return{tasks:V,taskDefinition:$,log:F,targets:Y.targets,targetGroup:U,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:H.length,groups:j,deploymentReason:Z?.statusReason??E?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(M=>`could not be read: ${M}`)}}
async#Q(X,Y){try{return await X()}catch(Q){if(!(Q instanceof v))throw Q;return this.missing.add(Q.message),Y}}
async#Z(){let X=this.#Y.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await x0(this.#X.clients,[X]))[0]}
async#J(){let{service:X,deploymentId:Y}=this.#Y,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await c(this.#X.clients,Q))?.definition}
async#_(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Y,Z=await o0(X,Y,Q.serviceName??"","RUNNING");return(await PY(X,Y,Z)).filter(_=>_.startedBy===J)}
async#U(
X,
Y){
let Q=X.find($=>$.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find($=>$.name===J)?.logConfiguration?.options,[_,U]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||_===void 0||U===void 0)return;
let W=`${U}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,V=(await P9(this.#X.clients,_,W,f5)).map(({at:$,text:H})=>({at:$,text:H.slice(0,m5)}));
return V.length===0?void 0:{group:_,stream:W,container:J,lines:V}}
async#$(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Q(()=>this.#W(Q),void 0)))).filter(Q=>Q!==void 0)}
async#W(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await yX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,_,U]=await Promise.all([this.#Q(()=>kX(Y,J),void 0),this.#Q(()=>P0(Y,J),[]),this.#Q(()=>k7(Y,Q),void 0)]),W=(Z?.Instances??[]).filter(V=>V.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:_,notJoined:U===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!U.has(V))}}},
g5=(X,Y)=>new p5(X,Y).evidence(),
u5=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:_,log:U,signal:W}=X,V=(await l(Y,Q,[J])).get(J),$=V?.deployments?.find(H=>H.status==="PRIMARY");
return V?.serviceArn===void 0||$?.id!==X.deploymentId?!1:(
await xX(Y,V.serviceArn,_),Z!==void 0&&(await v0(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}},W),U.info(`scaling of ${Z} suspended`)),await Q0(Y,{cluster:Q,service:J,desiredCount:0},W),U.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0)},
d5=15e3,
U6=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
l5=class{
#X;
#Y=new Map;
#Q;
#Z=0;
#J=Date.now();
#_;
constructor(X){this.#X=X}
get tasks(){return[...this.#Y.values()].filter(X=>X!==void 0).sort((X,Y)=>U6(X)-U6(Y))}
get taskDefinition(){return this.#Q}
get refusal(){return this.#_}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#Z&&Date.now()-this.#J<d5?!1:(this.#Z=Math.max(Y,this.#Z),this.look())}
async look(){if(this.#_!==void 0)return!1;this.#J=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof v))throw X;return this.#_=X.message,!1}}
async#U(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await o0(X,Y,Q,"STOPPED")).filter(W=>!this.#Y.has(W));
if(Z.length===0)return!1;
let _=!1;
for(let W of await PY(X,Y,Z)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),_||=V}
let U=this.tasks[0]?.taskDefinitionArn;
return U!==void 0&&(this.#Q??=(await c(X,U))?.definition),_}},
c5=15e3,
a5=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
i5=class{
#X;
#Y=new Map;
#Q=0;
#Z=Date.now();
#J;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#J}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:_})=>/is unhealthy in/.test(_)).length,Z=Q>0&&Date.now()-this.#Z>=c5;J<=this.#Q&&!Z||(this.#Q=J,await this.look(X))}
async look(
X){
this.#Z=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(!(Y.length===0||this.#J!==void 0))try{let Q=await Promise.all(Y.map(J=>p4(this.#X,J)));for(let J of Q.flat().filter(a5)){let Z=`${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Z),this.#Y.set(Z,J)}}catch(Q){if(!(Q instanceof v))throw Q;this.#J=Q.message}}},
t=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
vY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
W6=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
o5=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:_}=X;switch(Q){case"SUCCESSFUL":return W6(Y.service);case"ROLLBACK_SUCCESSFUL":return t("rolled-back",J,vY(X));case"ROLLBACK_FAILED":return t("failed",J,vY(X));case"STOPPED":return Z?.status==="TRIGGERED"||_?.status==="TRIGGERED"?t("failed",J,vY(X)):t("superseded",J);default:return}},
r5=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
s5=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
V6=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
t5=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(W=>W.status==="PRIMARY"),_=J.find(W=>W.id===Y);
if(_!==void 0&&_===Z)return _.rolloutState==="COMPLETED"?W6(X):_.rolloutState==="FAILED"?t("failed",_.rolloutStateReason,V6(_.rolloutStateReason)):void 0;
let U=s5(X,Y);
if(_?.rolloutState==="FAILED"||U!==void 0||Q===!0||r5(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let W=Z?.rolloutState==="FAILED"?"failed":"rolled-back",V=(_?.rolloutState==="FAILED"?_.rolloutStateReason:U)??Z?.rolloutStateReason;return t(W,V,V6(U??V))}
return t("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
n5=X=>X.serviceDeployment?.status===void 0?t5(X):o5(X.serviceDeployment,X),
e5=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
$6=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
fY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
mY=X=>fY(X)?.id??X.deployments?.[0]?.id??"",
XQ=(
X,
Y)=>{
let Q=X.deployments?.find(U=>U.id===Y);
if(Q===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;
let J=Q.failedTasks===void 0||Q.failedTasks===0?"":`, ${Q.failedTasks} failed`,Z=(X.deployments??[]).filter(U=>U.id!==Y&&(U.runningCount??0)>0),_=Z.length===0?"":`, ${Z.reduce((U,W)=>U+(W.runningCount??0),0)} of another deployment`;
return`${Q.runningCount??0}/${Q.desiredCount??X.desiredCount??0} tasks running${J}${_}`},
YQ=3e4,
pY=1e3,
QQ=X=>Date.now()-X<6e4?1e3:3e3,
JQ=class{
deploymentId;
stopped;
targets;
#X;
#Y=Date.now();
#Q;
#Z=new Set;
#J;
#_;
#U=!1;
#$=!1;
#W=!1;
#V;
#F=!1;
constructor(
X){
let{clients:Y,cluster:Q,serviceName:J,service:Z}=X;
this.#X=X,this.#J=Z,this.deploymentId=mY(Z);
let _=Z.deployments?.find(U=>U.id===this.deploymentId);
this.#Q=_?.createdAt?.getTime()??this.#Y,this.stopped=new l5({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new i5(Y),this.#H(Z)}
get service(){return this.#J}
get serviceDeploymentArn(){return this.#_}
get serviceDeployment(){return this.#V}
get events(){let X=this.#Q-pY;return(this.#J.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#F=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#J}),J=0;for(;;){let Z=await this.#E(X,J);if(Z!==void 0)return Q(Z);let _=Y-Date.now();if(_<=0)return Q({verdict:"timed-out"});J=Math.min(QQ(this.#Y),_)}}
async#E(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:_,signal:U}=this.#X,W=this.#U?void 0:this.#_,{service:V,serviceDeployment:$}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:W},{signal:U,inMilliseconds:Y}),H=this.#j(V);
if(V===void 0)return H?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
this.#J=V,this.#H(V),$==="denied"&&(this.#U=!0,_.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#V=$==="denied"?void 0:$??await this.#P(V,H);
let{deploymentId:F}=this,j=n5({service:V,deploymentId:F,serviceDeployment:this.#V,isRollbackAsked:this.#F});
if(H&&this.#V===void 0&&j?.verdict==="superseded")return;
if(this.#B(),H||_.waiting(XQ(V,F)),j!==void 0||H)return j;
let E=await this.#M();
return E!==void 0&&X(E)?{verdict:"doomed",cause:E}:void 0}
#j(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Y>YQ?!1:X===void 0||(fY(X)?.createdAt?.getTime()??0)<this.#Q}
#H(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||mY(X)===this.deploymentId&&(this.#_??=Y)}
async#P(
X,
Y){
if(this.#_!==void 0||this.#$||Y||mY(X)===this.deploymentId)return;
this.#$=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:_,previousServiceDeployment:U,signal:W}=this.#X,V=await _6(Q,Z,_);
if(V==="denied")return;
let $=j=>Math.abs((j?.getTime()??0)-this.#Q),[H]=V.filter(j=>j.serviceDeploymentArn!==U&&$(j.createdAt)<pY).sort((j,E)=>$(j.createdAt)-$(E.createdAt));
if(this.#_=H?.serviceDeploymentArn,this.#_===void 0)return;
let F=await J.lookAtServiceDeployment(this.#_,{signal:W});
return F==="denied"?void 0:F}
async#M(){
let X=fY(this.#J);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#J,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Q)/1e3})}
#B(){let X=this.#Q-pY,Y=(this.#J.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#Z.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#Z.add(Q),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
ZQ=10*6e4,
H6=()=>!1,
_Q=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let _=await h5(Q,Z);return J.info(_?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),_}catch(_){if(!(_ instanceof v))throw _;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${_.message}`),!1}},
UQ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:_,log:U,signal:W,created:V}=Q;
if(
await Q.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await _Q(X,Q))return;X.rollbackAsked();let H=await X.toVerdict(H6,Math.max(Q.deadline,Date.now()+ZQ));return H.verdict.verdict==="doomed"?void 0:H.verdict.verdict!=="timed-out"?{...H,verdict:H.verdict,stoppedBy:"rollback"}:{...H,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:$}=X;
try{if(!await u5({clients:J,cluster:Z,serviceName:_,deploymentId:$,log:U,signal:W,...V}))return}catch(H){if(!(H instanceof v))throw H;U.info(`The service could not be stopped, and ECS is left to itself: ${H.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
WQ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,_=({sentence:$})=>(Z||Q.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${$}`:`waiting cannot mend this: ${$}`),Z=!0,J!=="keep"),U=await X.toVerdict(_);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let W=await UQ(X,U,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(H6);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
VQ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,_=new JQ(X),U=await WQ(_,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;
await X.written?.catch(()=>{});
let W=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,V=await g5(_,{clients:Y,cluster:Q,diagnostics:J,endedBy:W});
for(let $ of J.lines(V))Z.info($);
return{...U,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
F6=1e3,
gY=X=>[...new Set(X.filter(Y=>Y!==void 0))],
j6=(X,Y,Q)=>new Map(x(X,Y).flatMap(J=>{let Z=Q(J);return J.map(_=>[_,Z])})),
$Q=class{
#X;
#Y;
#Q=new Set;
#Z=Number.NEGATIVE_INFINITY;
#J=Number.POSITIVE_INFINITY;
#_=()=>{};
#U;
#$=!1;
constructor(X,Y=oY){this.#X=X,this.#Y=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#U??=JSON.stringify([X,Y]),this.#$||=this.#U!==JSON.stringify([X,Y]),this.#W({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#W(Q,Y)).serviceDeployment}
#W(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let _=()=>{this.#Q.delete(W),this.#Q.size===0&&this.#_(),Z(Y.reason)},U=()=>Y.removeEventListener("abort",_),W={...X,dueAt:this.#Y.now()+Q,resolve:V=>{U(),J(V)},reject:V=>{U(),Z(V)}};Y.addEventListener("abort",_,{once:!0}),this.#Q.add(W),this.#F(W.dueAt)})}
#V(X){return this.#$?Math.max(X,this.#Z+F6):X}
#F(X){let Y=this.#V(X);if(Y>=this.#J)return;this.#_(),this.#J=Y;let Q=this.#Y.after(Math.max(0,Y-this.#Y.now()),()=>this.#j());this.#_=()=>{this.#J=Number.POSITIVE_INFINITY,Q()}}
#E(){return[...this.#Q].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#j(){let X=this.#Y.now();this.#J=Number.POSITIVE_INFINITY,this.#V(this.#E())<=X&&(this.#Z=X,this.#H([...this.#Q].filter(({dueAt:Y})=>Y<X+F6))),this.#Q.size>0&&this.#F(this.#E())}
#H(
X){
for(let J of X)this.#Q.delete(J);
let Y=new Map(gY(X.map(({cluster:J})=>J)).map(J=>[J,j6(gY(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),X0,Z=>l(this.#X,J,Z))])),Q=j6(gY(X.map(({arn:J})=>J)),k5,J=>y5(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:_="",resolve:U,reject:W}of X)Promise.all([Y.get(J)?.get(Z),Q.get(_)]).then(([V,$])=>{let H=$==="denied"?$:$?.get(_);U({service:V?.get(Z),serviceDeployment:H})},W)}},
HQ=({lease:X,before:Y,read:Q,written:J})=>{let Z=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===s0(Y),_=!1,U=J.then(()=>{_=!0});return async()=>{let W=_,V=await Q();if(!Z(V)&&!W&&(await U,V=await Q()),!(V===void 0||Z(V)))throw new ZX(C.superseded,`Another run has taken over this tenant: ${NY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
FQ=(
{plan:X,found:Y,settings:Q},
J)=>{
let Z=X.changes.flatMap($=>$.operations),
_=Y.service?.serviceArn,
U=X.taskDefinitionArn,
W={[P.applied]:X.record,[P.run]:s0(J.lease),[P.image]:SX(Q.image),[P.revision]:U??""},
V=L("tagEcsResource","record",{arn:_??"",set:W,remove:[]},{after:[...Z.map($=>$.id),..._===void 0?[]:["lease"]],references:[..._===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:o("set",P.revision),operation:"taskDefinition"}]:[]]});
return _===void 0?[...Z,V]:[L("tagEcsResource","lease",{arn:_,set:{[P.run]:J.lease},remove:[]}),...Z,V]},
jQ=(
X,
Y)=>{
let{clients:Q,run:J,log:Z,signal:_}=Y,U=X.found.service?.serviceArn,W=()=>{},V=new Promise(H=>{W=H}),$=U===void 0?void 0:HQ({lease:J.lease,before:X.found.serviceTags[P.run],read:async()=>(await j7(Q,U))[P.run],written:V});
return UY(FQ(X,J),{changes:X.plan.changes,execute:H=>kY(Q,H.kind,H.input,_,Y.runTask),...$===void 0?{}:{guard:$},signal:_,log:Z,line:mX,incomplete:Y.incomplete,done:(H,F)=>{H.id==="lease"&&W(),F.service!==void 0&&Y.onService(F.service),H.kind==="changeRecords"&&Y.onDnsChange(F.value)}})},
EQ=async(X,Y,{log:Q,signal:J})=>{let Z=()=>{Q.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Z,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Z)}},
E6=({settings:X,front:Y})=>T(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
MQ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:_,present:U,names:W}=X,{cluster:V}=J;
return{tenant:Z.tenant,cluster:V.name,account:V.account,region:V.region,url:E6(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:_.service?.serviceArn??null,planId:Y.planId,changes:VX(Y.changes),drift:Y.drift.map($=>({...$})),overrides:R4(_,U,W,V),depth:"deep"}},
PQ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:_,name:U}=Y.cluster;Q.info(`account ${Z}, Region ${_}, cluster ${U}`);for(let W of X.warnings)Q.warn(W);for(let{resource:W,kept:V}of X.drift)Q.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(Q.info(J?`plan ${X.planId}: ${ZY(X.changes)}`:ZY(X.changes)),J)for(let W of JY(X.changes))Q.info(W)},
BQ=({settings:X,order:Y,front:Q},J,Z,_)=>{let{desiredCount:U=0,runningCount:W=0}=J??{};U===0&&Y.of!=="scaling"&&_.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),_.info(`image     ${X.image}`),_.info(`revision  ${(Z??"").replace(/^.*\//,"")}`),_.info(`tasks     ${W} running, ${U} desired`),_.info(`url       ${E6({settings:X,front:Q})??"none: a worker"}`)},
NQ=h.defaultPrefix.replace(/\/$/,""),
zQ=X=>D6(C6,{name:"tenant",...X},NQ),
LQ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw j4(X);let Z=F4({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
IQ=async(X,{request:Y,run:Q,order:J})=>{let Z=await z4(X,Y,g0(Y)),_=V0(Z.snapshot.cluster);if(_!==void 0)throw _;J!==void 0&&LQ(Z,Q);let U=J===void 0?{of:"settings"}:await J(Z);return{...Z,...Q5(Z,{request:Y,run:Q,order:U,problemsOf:zQ})}},
KQ=(X,{env:Y,version:Q})=>{let J=A6(16).toString("hex"),Z=X.build??Y.BUILD_URL;return{token:J,lease:r0(J,Z),build:Z,version:Q,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,beforeDeploy:X.beforeDeploy}},
GQ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
RQ=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
qQ=async(
X,
Y,
Q)=>{
let{found:J,names:Z,snapshot:_}=X,{feed:U,log:W,signal:V,deadline:$}=Q;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!RQ(X)||$6(J.service,Y.service))return Y;
let{service:H}=Y,F=()=>`${H.runningCount??0}/${H.desiredCount??0} tasks running`;
return await vX(async()=>{let j={cluster:_.cluster.name,serviceName:Z.serviceName};return H=(await U.look(j,{signal:V})).service??H,W.waiting(F()),GQ(H)?!0:void 0},{signal:V,everySeconds:2,deadline:$})===!0?{...Y,service:H,verdict:{verdict:H.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:H,verdict:{verdict:"timed-out",reason:F()}}},
DQ=async(
X,
{found:Y,order:Q,plan:J},
Z,
_)=>{
let U=Y.service?.taskDefinition,W=Z.taskDefinition,V=U===W&&Y.taskDefinition?.tags[P.steady]!==void 0;
if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([xX(X,W,{[P.steady]:new Date().toISOString()}),Q.of==="revision"&&U!==void 0&&U!==W?YY(X,U,[P.steady]):void 0])}catch($){if(!($ instanceof v))throw $;_.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${$.message}`)}},
SQ=async(X,Y,Q,{log:J,signal:Z,report:_})=>{J.info("beforeDeploy: the command runs before the service changes");let U={clients:X,input:Y,explain:V4,log:J,signal:Z,deadline:Date.now()+Q*6e4},{code:W,result:V}=$4(await W4(U),Q),{message:$="",hint:H,...F}=V;if(_(F),W!==C.done)throw new ZX(W,`beforeDeploy: ${$} The service was not changed.`,H===void 0?{}:{hint:H})},
M6=X=>(X??"").replace(/\.$/,""),
OQ=X=>{let Y=X.flatMap(Z=>Z.operations).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(_=>_.Action===Z).map(_=>M6(_.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
CQ=(
X,
Y)=>{
let Q=Y.filter(F=>F.action==="create"),
J=new Set(Q.map(F=>F.resource)),
Z=new Set(Q.map(F=>F.name)),
_=OQ(Q),
{remains:U}=X,
{alarms:W,records:V}=U.tenant,
$=J6({...X,keepLogs:!0,remains:{...U,targetGroups:U.targetGroups.filter(({description:F})=>Z.has(F.TargetGroupName??"")),tenant:{...U.tenant,alarms:W.filter(F=>Z.has(F.AlarmName??"")),records:V.filter(F=>_.has(M6(F.Name)))}}}).filter(F=>J.has(F.resource)),
H=new Set($.flatMap(F=>F.operations.map(j=>j.id)));
return $.map(F=>({...F,reason:"onFailure: remove",operations:F.operations.map(j=>({...j,after:j.after.filter(E=>H.has(E))}))}))},
AQ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:_,lease:U,log:W,signal:V}=Y,$=jY(Q,p0),{cluster:H}=Z,F={clusterName:H.name,cluster:Promise.resolve(H)},j=await Z6(_,F,[$]),E=j.tenants.get($.key);
if(E?.tenant.serviceTags[P.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let M={...E,revisions:E.revisions.filter(({arn:N})=>N===Y.revision)},B=CQ({identity:Q,names:J,read:j,remains:M},Y.done);
try{await UY(B.flatMap(N=>N.operations),{changes:B,execute:N=>kY(_,N.kind,N.input,V),signal:V,log:W,line:mX,incomplete:()=>{}})}catch(N){if(!(N instanceof v))throw N;return{changes:[],sentence:`Not all that this run created could be removed: ${N.message}`}}
return{changes:B,sentence:"What this run created was removed again; the log group stays."}},
TQ=5,
bQ=class{
#X;
#Y;
#Q;
#Z;
#J;
#_;
#U;
#$=new AbortController;
#W;
#V;
#F;
#E=[];
#j=[];
#H=[];
#P=!1;
#M=!1;
constructor(
X,
Y,
Q,
J){
this.#X={...S6,...X},
this.#_=J,
this.#Y=Y,
this.#Q=Q,
this.#Z=new $Q(Q),
this.#U=Date.now()+this.#X.timeoutMinutes*6e4,
this.#J=KQ(this.#X,Y),
this.#W=q0({prepare:()=>this.#N(),planned:Z=>{PQ(Z,Y.log,this.#X.plan),Y.report(MQ(Z)),this.#j.length>0&&this.#L(Z.plan,new Set)},apply:Z=>this.#G(Z),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Z})=>JY(Z.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#V=void 0;let{prepared:J,outputs:Z=new Map}=await this.#W();if(this.#X.plan)return{code:C.done,result:{deployment:{verdict:"planned"}}};let _=J.plan.changes.length>0;if(X?.code===C.done&&!_||(X=await this.#D(J,Z),Y||=_&&t0(J.found.serviceTags[P.run]),!Y||Q===TQ||!this.#B(X)))return X}}finally{this.#$.abort()}}
#B({code:X}){return X===C.done||X===C.superseded&&this.#M}
async#N(){let X=performance.now(),Y=await IQ(this.#Q,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#P},...this.#_===void 0?{}:{order:this.#_}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#G(
X){
let Y=performance.now(),
Q=new Set,
J=jQ(X,{clients:this.#Q,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#P=!0,this.#I(X,W)},onDnsChange:W=>this.#q(W),runTask:W=>this.#R(W),incomplete:W=>{Q=W,this.#L(X.plan,Q)}}).finally(
()=>{this.#j.push(...VX(X.plan.changes,Q).filter(W=>W.done===!0)),this.#H.push(...X.plan.changes.filter(W=>W.operations.every(V=>Q.has(V.id))))});
this.#F=J;
let Z=await J,_=X.plan.taskDefinitionArn??Z.get("taskDefinition")?.value,U=X.found.service?.serviceArn??Z.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},..._===void 0?{}:{taskDefinitionArn:_},...U===void 0?{}:{serviceArn:U}}),Z}
async#R(X){let{timeoutMinutes:Y}=this.#X;return await SQ(this.#Q,X,Y,this.#Y),this.#U=Date.now()+Y*6e4,{value:""}}
#L(X,Y){this.#Y.report({changes:[...this.#j,...VX(X.changes,Y)]})}
#z(){return AbortSignal.any([this.#Y.signal,this.#$.signal])}
#I(
{found:X,names:Y,snapshot:Q,settings:J},
Z){
this.#X.wait&&(
this.#V=q(
VQ(
{
clients:this.#Q,
feed:this.#Z,
cluster:Q.cluster.name,
serviceName:Y.serviceName,
service:Z,
previousServiceDeployment:$6(X.service,Z)?X.service?.currentServiceDeployment:void 0,
diagnostics:J4,
onFailure:this.#X.onFailure,
created:x9(X,J,Y),
written:this.#F,
log:this.#Y.log,
signal:this.#z(),
deadline:this.#U})))}
#q(X){if(!this.#X.wait)return;let Y={signal:this.#z(),deadline:this.#U};this.#E.push(q(x5(this.#Q,X,Y)))}
async#D(
X,
Y){
let{log:Q}=this.#Y;
if(!this.#X.wait)return{code:C.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found;
this.#V===void 0&&Z!==void 0&&!e5(Z)&&(Q.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#I(X,Z));
let _=await EQ(X.names.serviceName,this.#V,this.#Y),U=await Promise.all(this.#E);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U.includes(!1)&&Q.warn("the DNS change has not reached all name servers yet"),_===void 0)return this.#K(X,Y);
let W={feed:this.#Z,log:Q,signal:this.#z(),deadline:this.#U};
return this.#S(X,Y,await qQ(X,_,W))}
async#S(
X,
Y,
Q){let{verdict:J}=Q.verdict;if(this.#Y.report({deployment:V9(Q)}),J==="steady"&&await DQ(this.#Q,X,Q.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#K(X,Y,Q);this.#M=_4(Q.service,this.#J.lease)===void 0;let Z=await this.#O(X,Y,J);return E9(Q,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Z})}
async#O(
X,
Y,
Q){
let J=this.#H.some($=>$.resource==="service"&&$.action==="create"),Z=Q==="failed"||Q==="rolled-back";
if(this.#X.onFailure!=="remove"||!J||!Z)return;
let{log:_,signal:U}=this.#Y,{changes:W,sentence:V}=await AQ(X,{clients:this.#Q,lease:this.#J.lease,done:this.#H,revision:Y.get("taskDefinition")?.value,log:_,signal:U});
return this.#Y.report({changes:[...this.#j,...VX(W,{has:()=>!0})]}),V}
#K(X,Y,Q){let{log:J}=this.#Y,Z=Q?.service??X.found.service,_=(Z?.desiredCount??0)===0;return BQ(X,Z,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:C.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:_?"steady-at-zero":"steady",desiredCount:Z?.desiredCount??0,runningCount:Z?.runningCount??0}}}}},
wQ=(X,Y,Q=()=>{})=>eY(J0,X,Y,J=>new bQ(X,Y,J,Q(J)).toEnd()),
P6=X=>{let{status:Y,deployments:Q=[],desiredCount:J=0,runningCount:Z=0}=X,_=Q.find(U=>U.status==="PRIMARY");return Y==="DRAINING"?"removing":_?.rolloutState==="FAILED"?"failed":J===0&&Z===0?"stopped":Q.length>1||_?.rolloutState==="IN_PROGRESS"?"deploying":Z<J?"degraded":"steady"},
xQ=(X,Y)=>X[P.cluster]===Y&&X[P.tenant]!==void 0,
kQ=(X,Y)=>{let Q=Y[P.image],J=X.taskDefinition!==void 0&&Y[P.revision]===X.taskDefinition;return Q===void 0||!J?void 0:z6(Q)},
B6=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[P.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
yQ=(X,{tags:Y})=>{let[Q]=(X[P.hosts]??"").split(" ");return X[P.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[h.scheme]==="https"?"https":"http"}://${Q}`},
hQ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:P6(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:yQ(Y,Q),placement:B6(X,Y)}),
vQ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await XX(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await WX(X,[Q])).length===0?!1:(await l(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await c(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await WX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await yX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await m0(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await f0(X,[Y])).length>0}],
fQ=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
_=Object.entries(Y).map(([$,H])=>({Key:$,Values:[H]})),
U=(await O($=>J(new Z({TagFilters:_,ResourcesPerPage:100,PaginationToken:$})),$=>$.PaginationToken===""?void 0:$.PaginationToken)).flatMap($=>$.ResourceTagMappingList??[]).flatMap($=>$.ResourceARN??[]),
W=await Promise.all(U.map(async $=>{let H=Q.find(({of:j})=>j.test($));if(H===void 0)return{arn:$,is:"unknown"};let F=H.of.exec($)?.[1]??"";return{arn:$,is:await H.isThere(X,F,$)?"there":"gone"}})),
V=$=>W.filter(({is:H})=>H===$).map(({arn:H})=>H);
return{there:V("there"),unknown:V("unknown")}},
mQ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:_,unknown:U}=await fQ(X,Y,Q);for(let W of _.filter(V=>!J(V)))Z.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);U.length>0&&Z.info(`named by AWS's tag index, which may be hours late: ${U.join(", ")}`)}catch(_){if(!z(_,"AccessDenied"))throw _;Z.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
l8 as $,
N7 as A,
b7 as B,
T7 as C,
hX as D,
V0 as E,
x7 as F,
vX as G,
P0 as H,
ZY as I,
JY as J,
VX as K,
q0 as L,
UY as M,
mX as N,
eY as O,
wQ as P,
x as Q,
H7 as R,
k as S,
M7 as T,
CY as U,
xY as V,
X6 as W,
n4 as X,
z4 as Y,
g0 as Z,
H4 as _,
b as a,
p4 as a0,
NY as a1,
t0 as a2,
B6 as a3,
P6 as a4,
T0 as a5,
m4 as a6,
R4 as a7,
K0 as a8,
u0 as a9,
q5 as aA,
r0 as aB,
L as aC,
HX as aD,
t7 as aE,
v5 as aF,
l as aG,
j4 as aH,
q9 as aI,
u8 as aJ,
$X as aK,
W4 as aL,
V4 as aM,
$4 as aN,
o8 as aO,
s8 as aP,
r8 as aQ,
e8 as aR,
Y9 as aS,
PX as aT,
uX as aU,
e0 as aV,
c as aa,
$Y as ab,
jX as ac,
kQ as ad,
xQ as ae,
P4 as af,
N4 as ag,
E4 as ah,
hQ as ai,
vQ as aj,
V8 as ak,
n7 as al,
z8 as am,
M8 as an,
p as ao,
X8 as ap,
jY as aq,
p0 as ar,
Z6 as as,
J6 as at,
WX as au,
kY as av,
C5 as aw,
O5 as ax,
mQ as ay,
B4 as az,
yX as b,
kX as c,
XX as d,
QY as e,
$0 as f,
YY as g,
xX as h,
z as i,
K7 as j,
I7 as k,
F0 as l,
G7 as m,
S7 as n,
L0 as o,
O as p,
D7 as q,
H0 as r,
w7 as s,
J0 as t,
wX as u,
z0 as v,
q7 as w,
R7 as x,
L7 as y,
z7 as z};
