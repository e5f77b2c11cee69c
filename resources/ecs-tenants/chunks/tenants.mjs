import{S as HX,h as A,i as l,j as G,t as QX,c as p,k as S,s as JX,l as AX,b as s,n as ZX,o as bX,q as M,u as x,x as g6,e as xX,y as u6,z as wX,A as ZY,B as Q0,p as l6,f as d6,a as c6,C as i6,d as J0,D as a6,E as o6,F as r6,G as s6,H as n6,I as t6}from"./base.mjs";
import{setTimeout as kX}from"node:timers/promises";
import{s as e6,i as _Y,r as Z0,c as X7}from"./input-deploy-tenant.mjs";
import{randomBytes as Y7}from"node:crypto";
var Q7=class{
#X=new Map;
#Y=()=>{};
firstCall=new Promise(X=>{this.#Y=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let _=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(_,(this.#X.get(_)??0)+1),setImmediate(this.#Y),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
g=class extends HX{awsCode;constructor(X,Y,Q,J){super(A.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
J7={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
Z7={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
_7=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
U7=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
W7=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
V7=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
_0="PriorRequestNotComplete",
j7=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
U0="RegionMissing",
UY=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
WY=X=>V7.test(X),
H7=X=>UY.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
F7=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
$7=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
E7=(X,Y,Q)=>{let J=X.message??"";if(_7.test(Y))return $7(J,Q);if(U7.test(Y))return"The credentials have expired: renew them and run again.";if(W7.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(WY(Y)||Y===_0)return"The account is at its request rate: run again later; what is done is found then.";if(j7.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(UY.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===U0)return"Give region, or set AWS_REGION."},
M7=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&UY.test(Y)?Y:/^region is missing/i.test(X.message??"")?U0:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
W0=(
X,
Y,
Q)=>{
if(X instanceof HX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=M7(J),_=`${Z7[Y]??Y}:${Q}`,U=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=(WY(Z)||Z===_0)&&W>1?` (${W} tries)`:"",j=F7(J)??Z;
return new g(`${J7[Y]??Y} ${H7(Z)} ${Q}: ${j}${j.includes(Z)?"":` (${Z})`}${V}`,E7(J,Z,_),{service:Y,operation:Q,code:Z,...U===void 0?{}:{requestId:U}},X)},
K=(X,...Y)=>X instanceof g&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
B7=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
P7=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
z7={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
N7=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
L7=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return N7(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
K7=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(_=>_.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return L7(async _=>{try{return await Z(_)}catch(U){throw U.name==="CredentialsProviderError"?U:W0(U,"sts","AssumeRole")}})},
I7=({credentials:X})=>async()=>X,
q7=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return K7(X.roleArn,X);if(X.configuration!==void 0)return I7(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
R7=X=>X.schema?.[2],
D7=(
X,
Y)=>{
let Q=q7(Y),
J=[],
Z=async(
U,
W)=>{
let{Client:V,...j}=await W(),H=new V({...Y.configuration,credentials:Q,...P7(Y.env),requestHandler:z7,...Y.region===void 0?{}:{region:Y.region}});
return J.push(H),Y.rates?.attach(H,U),Y.calls.attach(H,U),B7(H),{...j,send:async F=>{try{return await H.send(F)}catch($){throw W0($,U,R7(F))}},region:()=>H.config.region()}},
_=([U,W])=>{let V;return[U,()=>(V??=Z(U,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(_)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
V0={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
G7=class{
#X;
#Y;
#Q;
#Z;
constructor(X,Y){this.#X=X,this.#Y=Y,this.#Q=X.burst,this.#Z=Y.now()}
millisecondsUntil(X){this.#J();let Y=Math.min(X,this.#X.burst)-this.#Q;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#J(),this.#Q-=X}
empty(){this.#J(),this.#Q=Math.min(0,this.#Q)}
#J(){let X=this.#Y.now(),{burst:Y,perSecond:Q}=this.#X;this.#Q=Math.min(Y,this.#Q+(X-this.#Z)/1e3*Q),this.#Z=X}},
j0="ECS_TENANTS_RATE_SHARE",
H0="ECS_TENANTS_RATES",
S7=X=>{let{[j0]:Y="",[H0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${j0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let _=`The environment variable ${H0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw l([...Z,{pointer:"",message:_}])}if(Z.length>0)throw l(Z);return{share:J,at:Q===""?void 0:Q}},
O7=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(_=>_.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(_=>X.endsWith(`.${_}`))},
C7=class{
#X;
#Y;
#Q;
#Z;
#J;
#_=new Map;
#U=new Map;
#W=0;
#V=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=V0}={}){this.#X=X,this.#Y=Y,this.#Q=Q,this.#J=Z,this.#Z=J}
attach(
X,
Y){
if(this.#Q==="nowhere")return;
let Q=(Z,_)=>async U=>{let{hostname:W}=U.request,V=this.#Q==="everywhere"||await O7(W,await X.config.region()),j=_.commandName?.replace(/Command$/,"")??"",H=V?this.#X(Y,j,U.input):[];H.length>0&&await this.#j(H);try{return await Z(U)}catch(F){throw WY(F.name)&&this.#B(H),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#j(X){return new Promise((Y,Q)=>{this.#W+=1;let J=X.map(({bucket:_})=>_).join(" "),Z=this.#U.get(J)??[];Z.push({number:this.#W,costs:X,leave:Y,end:Q}),this.#U.set(J,Z),this.#M()})}
#F=()=>{let X=[...this.#U.values()].flat();this.#U.clear(),this.#M();for(let{end:Y}of X)Y(this.#Z?.reason)};
#E(X){if(this.#$(X)>0)return!1;for(let Y of X)this.#H(Y).take(Y.tokens);return!0}
#$(X){return Math.max(...X.map(Y=>this.#H(Y).millisecondsUntil(Y.tokens)))}
#H({bucket:X,burst:Y,perSecond:Q}){let J=this.#_.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Y),perSecond:Q*this.#Y},_=new G7(Z,this.#J);return this.#_.set(X,_),_}
#B(X){for(let Y of X)this.#H(Y).empty();this.#M()}
#M(){this.#V(),this.#V=()=>{};for(let Y=this.#z();Y!==void 0;Y=this.#z())Y.leave();if(this.#U.size===0){this.#Z?.removeEventListener("abort",this.#F);return}this.#Z?.addEventListener("abort",this.#F);let X=Math.min(...this.#P().map(({costs:Y})=>this.#$(Y)));this.#V=this.#J.after(X,()=>this.#M())}
#P(){return[...this.#U.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#z(){let X=this.#P().find(({costs:Y})=>this.#E(Y));for(let[Y,Q]of this.#U)Q[0]===X&&Q.shift(),Q.length===0&&this.#U.delete(Y);return X}},
b="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
FX="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
yX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
F0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
VY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
hX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
T7="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
$0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
$X="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
A7="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
b7="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
n="unpublished",
C=X=>({burst:X,perSecond:X}),
x7=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
w7={
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
elbv2:[
{operations:/^/,burst:40,perSecond:10,source:FX},
{operations:/^Describe/,burst:40,perSecond:10,source:FX},
{operations:/^(CreateLoadBalancer|SetSubnets)$/,burst:10,perSecond:.2,source:FX},
{operations:/^(Register|Deregister)Targets$/,burst:20,perSecond:4,source:FX},
{operations:/^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,burst:20,perSecond:3,source:FX}],
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:n},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:n}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...C(3),source:yX},{operations:/^DescribeAlarms$/,...C(9),source:yX},{operations:/^ListTagsForResource$/,...C(10),source:yX},{operations:/^(Tag|Untag)Resource$/,each:!0,...C(20),source:yX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...C(10),source:F0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...C(5),source:F0},{operations:/^GetLogEvents$/,...C(10),source:n}],
route53:[{operations:/^/,burst:50,perSecond:10,source:VY},{operations:/^/,each:!0,burst:50,perSecond:10,source:VY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:VY,tokens:x7}],
tagging:[{operations:/^GetResources$/,...C(15),source:T7}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:n},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:n}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:n},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:n}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:hX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:hX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:hX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:hX}],
acm:[{operations:/^ListCertificates$/,...C(8),source:$0},{operations:/^DescribeCertificate$/,...C(10),source:$0}],
secretsManager:[{operations:/^GetSecretValue$/,...C(1e4),source:$X},{operations:/^DescribeSecret$/,...C(4e4),source:$X},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...C(50),source:$X},{operations:/^PutSecretValue$/,...C(50),source:$X},{operations:/^(Tag|Untag)Resource$/,each:!0,...C(50),source:$X}],
ssm:[{operations:/^GetParameter$/,...C(40),source:A7}],
sts:[{operations:/^/,...C(600),source:b7}]},
k7=(X,Y,Q)=>(w7[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
E0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:_,report:U},W)=>{let V=new C7(k7,{...S7(Z),signal:_}),j=new Q7,H=D7(X,{region:Y,roleArn:Q,calls:j,rates:V,env:Z,configuration:J});try{return await W(H.clients)}finally{U({calls:j.counts()}),H.close()}},
vX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await kX(Q,void 0,{signal:Y})},
k=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
T=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
y=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
M0=10,
a=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),_=await Promise.all(k(Q,M0).map(U=>J(new Z({cluster:Y,services:U,include:["TAGS"]}))));return new Map(_.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
y7=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await T(async _=>{let U=await Q(new J({cluster:Y,maxResults:100,nextToken:_})),W=(U.serviceArns??[]).map(V=>V.replace(/^.*\//,""));return Z.push(G(a(X,Y,W))),U},_=>_.nextToken),(await Promise.all(Z)).flatMap(_=>[..._.values()])},
h7=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw K(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new y(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
B0=async(X,Y)=>{let{send:Q,UpdateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw K(Z,"ServiceNotFound","ServiceNotActive")?new y(`service ${Y.service} was removed by another run`,{cause:Z}):Z}},
fX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([_,U])=>({key:_,value:U}))}))}catch(_){throw K(_,"ResourceNotFound")||K(_,"InvalidParameter")&&/cannot be found|inactive/i.test(_.message)?new y(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:_}):_}},
jY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
v7=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return QX(Z.tags)},
f7=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,service:Q,force:!0}))}catch(U){if(!K(U,"ServiceNotFound","ServiceNotActive"))throw U}await vX(async()=>(await a(X,Y,[Q])).has(Q),J)},
P0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
z0=1,
N0=({tags:X})=>X[p.layout]??"1",
L0=X=>{let Y=N0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=z0},
K0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${p.layout} is ${N0(X)}, and this version knows ${z0}.`,
I0=X=>L0(X)?void 0:S(K0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
m7=X=>L0(X)?void 0:`${K0(X)} What is shown may be incomplete.`,
t=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async _=>{try{return((await Q(new J({ResourceArns:[..._]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",QX(U.Tags)])}catch(U){if(!K(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};
return new Map((await Promise.all(k(Y,20).map(Z))).flat())},
q0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
R0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
D0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
HY=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
G0=X=>X.replace(/^.*:targetgroup\//,"").replace(/\/[^/]*$/,""),
S0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
p7=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:S0(Y.Name)})),
FY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await T(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>p7(J.HostedZones))},
O0=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArn:Y}))).Listeners??[]}catch(Z){if(K(Z,"LoadBalancerNotFound"))return[];throw Z}},
mX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
g7=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw K(Z,"AlreadyExists","AlreadyExistsFault")?new y(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await mX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
u7=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
l7=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!K(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
C0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
d7=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([_,U])=>({...C0(Y,_),Value:U,PropagateAtLaunch:!0}))}))},
c7=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(_=>C0(Y,_))}))},
T0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
i7=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await vX(async()=>await mX(X,Y)!==void 0,Q)},
A0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
b0=(
X,
Y,
Q,
J)=>{
if(JX(Y,Q))return[];
if(AX(Y)||AX(Q)){let[_,U]=[AX(Y)?Y:{},AX(Q)?Q:{}];return[...new Set([...Object.keys(_),...Object.keys(U)])].sort().flatMap(W=>b0(X+s(W),A0(_,W),A0(U,W),J))}
let Z=_=>_===void 0||Array.isArray(_)&&_.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
x0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>b0(s(Z),Y[Z],Q[Z],J.has(Z))),
pX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
a7=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw K(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new y(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
o7=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
r7=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
w0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw S(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
s7=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),_=await J(new Z({capacityProvider:Y}));w0(_.capacityProvider),await vX(async()=>{let U=await pX(X,Y);return w0(U),U!==void 0},Q)},
k0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(_=>_.operation)])]}),
n7=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:QX(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
EX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(k(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(n7)},
t7=X=>X.replace(/^.*\//,""),
e7=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await T(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
X8=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
Y8=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
Q8=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!K(Z,"ClusterNotFound"))throw Z}},
gX=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
y0=(X,Y)=>{let[Q,J]=gX(X,Y);if(Q===void 0)throw S(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw S(`There are two public hosted zones named ${Q.name} (${Q.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return Q},
J8=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
Z8=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),_=await T(W=>Q(new J({cluster:Y,nextToken:W})),W=>W.nextToken),U=await Promise.all(k(_.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>Q(new Z({cluster:Y,containerInstances:W}))));
return new Set(U.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
uX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let _=J-Date.now();if(_<=0)return;try{await kX(Math.min(Q*1e3,_),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
_8={create:"+",update:"~",remove:"-",deploy:">"},
lX=X=>typeof X=="string"?X:JSON.stringify(X),
U8=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":Q===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${lX(Q)}`:Q===void 0?`${X}: ${lX(Y)} \u2192 removed`:`${X}: ${lX(Y)} \u2192 ${lX(Q)}`,
dX=({action:X,resource:Y,name:Q,reason:J})=>`${_8[X]} ${Y} ${Q} (${J})`,
$Y=X=>X.flatMap(Y=>[dX(Y),...Y.fields.map(Q=>`    ${U8(Q)}`)]),
EY=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([Q,J])=>{let Z=X.filter(_=>_.action===Q).length;return Z===0?[]:[`${Z} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
h0=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q}},
MX=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:_,fields:U,operations:W})=>({resource:Q,name:J,action:Z,reason:_,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:U.map(h0)})),
v0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
MY=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((U,W)=>String(W)===J?MY(U,Z,Q):U);let _=X;return{..._,[J]:MY(_[J],Z,Q)}},
W8=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=MY(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
V8=async(
X,
Y)=>{
let Q=new Map,
J=new Set(X),
Z=new Set,
_=Y.concurrency??16,
U,
W=F=>{U??={cause:F}},
V=F=>{J.delete(F);let $=(async()=>{try{let E=await Y.execute(W8(F,Q));Q.set(F.id,E),Y.done?.(F,E)}catch(E){W(E)}})().finally(()=>Z.delete($));Z.add($)},
j=()=>(U===void 0&&Y.signal.aborted&&W(Y.signal.reason),U!==void 0),
H;
for(;
J.size>0&&!j();){
let F=[...J].filter(E=>E.after.every(B=>Q.has(B)));
if(F.length>0&&H!==void 0&&(await H.catch(W),H=void 0,j()))break;
let $=F.slice(0,Math.max(0,_-Z.size));
for(let E of $)V(E);
if($.length>0&&J.size>0){let{guard:E}=Y;H=E===void 0?void 0:(async()=>E())(),H?.catch(()=>{})}
if(Z.size===0){W(new Error(`operations wait for each other: ${[...J].map(E=>E.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),U!==void 0)throw new v0(U.cause,new Set(Q.keys()));
return Q},
f0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
BY=async(
X,
Y)=>{
let{changes:Q,log:J,line:Z}=Y,_=new Set,U=W=>W.operations.every(V=>_.has(V.id));
try{return await V8(X,{...Y,done:(W,V)=>{_.add(W.id),Y.incomplete(_),Y.done?.(W,V);let j=Q.find(H=>H.operations.some(F=>F.id===W.id));j!==void 0&&U(j)&&J.info(Z(j))}})}
catch(W){throw W instanceof v0?(Y.incomplete(_),(W.cause instanceof HX||Y.signal.aborted)&&(J.info(`done: ${f0(Q.filter(U))}`),J.info(`not done: ${f0(Q.filter(V=>!U(V)))}; the next run finishes it`)),W.cause):W}},
j8=5,
H8=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
m0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=_=>{if(Y===void 0)return;let U=H8(_);if(!(J!==void 0&&[...U].every(W=>J?.has(W)))&&_.plan.planId!==Y){for(let W of X.lines(_))Q.info(W);throw S(`The plan is ${_.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=U};
return async()=>{
for(
let _=1;;
_+=1){let U=await X.prepare();if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};if(Z(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};try{return{prepared:U,outputs:await X.apply(U)}}catch(W){if(!(W instanceof y))throw W;if(_===j8)throw S(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");Q.info(`${W.message}: reading again`)}}}},
PY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
F8="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
_X="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
p0="https://docs.aws.amazon.com/autoscaling/application/APIReference",
zY="https://docs.aws.amazon.com/autoscaling/ec2",
NY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
$8=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:PY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${p0}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:F8},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${NY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${NY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${zY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${zY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:PY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:PY}],
E8=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${p0}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${_X}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${_X}/API_PutClusterCapacityProviders.html`}],
M8=[
{service:"ecs",operations:["CreateService","UpdateService"],code:/^/,text:/still draining/i,seconds:60,because:"ECS is still removing the service of that name",source:`${_X}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${_X}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${_X}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${_X}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${zY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${NY}/API_DeleteTargetGroup.html`}],
B8=[...$8,...E8,...M8],
P8=({aws:X,message:Y})=>X===void 0?void 0:B8.find(({service:Q,operations:J,code:Z,text:_})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(_?.test(Y)??!0)),
BX=class{
signal;
#X;
#Y;
#Q=new Set;
constructor(X,Y,Q=kX){this.#X=X,this.signal=Y,this.#Y=Q}
async with(
X){
let Y=new Map;
for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof g?P8(J):void 0;if(Z===void 0)throw J;let _=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,_),Date.now()+Q>_)throw J;this.#Z(`${Z.because}; trying again for at most ${Z.seconds} s`)}await this.#Y(Q,void 0,{signal:this.signal})}}
#Z(X){this.#Q.has(X)||(this.#Q.add(X),this.#X.info(X))}},
z8=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
N8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
L8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(_=>_??"")},
K8=(X,Y)=>Y===""?"":`${X}${Y}`,
I8=new Set([0,137,143]),
g0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
PX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:U})=>Y?.containerDefinitions?.find(W=>W.name===U)?.essential!==!1,Z=Q.filter(J),_=U=>(U.reason??"")!==""&&!g0(U);
return Z.find(_)??Z.find(U=>U.exitCode!==void 0&&!I8.has(U.exitCode))??(Z.some(U=>U.exitCode!==void 0)?void 0:Q.find(_))??Z.find(U=>U.exitCode!==void 0)??Z[0]??Q[0]},
zX=(X,Y,Q)=>({source:X,text:z8(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
cX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
q8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
R8=(X,Y)=>{if(cX(X))return[];let Q=PX(X,Y),{stopCode:J}=X,Z=J!==void 0&&q8.test(J);return[...Z?[zX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||g0(Q)?[]:[zX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[zX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[zX("task",X.stoppedReason)]]},
LY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
D8=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
NX=X=>X===void 0?"":String(X),
G8=({targetGroups:X},{raw:Y,targetGroupArn:Q})=>X.find(J=>J.TargetGroupArn===Q)??X.find(({TargetGroupArn:J=""})=>J!==""&&Y.includes(J))??X[0],
S8=(
X,
Y,
Q)=>{
let{taskDefinition:J,gracePeriodSeconds:Z}=X,{raw:_}=Q,U=G8(X,Q),W=Y===void 0?void 0:PX(Y,J)?.name,V=J?.containerDefinitions??[],j=V.find($=>$.name===W)??V[0],H=j?.secrets??[],F=j?.logConfiguration?.options;
return{
container:W??j?.name??"",
image:j?.image??"",
memory:NX(j?.memory??j?.memoryReservation??J?.memory),
cpu:NX(j?.cpu??J?.cpu),
command:[...j?.entryPoint??[],...j?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:F?.["awslogs-group"]??"",
secrets:D8(_)??(H.length===1?H[0]?.valueFrom??"":H.map($=>$.name).join(", ")),
hostPorts:(j?.portMappings??[]).flatMap($=>$.hostPort||[]).join(", "),
lifetime:Y===void 0?"":LY(Y),
path:U?.HealthCheckPath??"",
matcher:U?.Matcher?.HttpCode??"",
timeout:NX(U?.HealthCheckTimeoutSeconds),
containerPort:NX(j?.portMappings?.[0]?.containerPort),
targetGroup:U?.TargetGroupName??"",
grace:U===void 0?"":NX(Z)}},
u0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroups:[],gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
O8=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
LX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
C8=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
l0=X=>{let Y={...X};for(let Q of C8)delete Y[Q];return Y},
d0=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
T8=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===Q),{hostPort:Z,..._}=J??{};return{..._,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
A8=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
c0=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
_=Z===void 0?{family:Q.family,containerDefinitions:[]}:l0(Z),
U=LX(_,Q),
W=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
j=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
H={
...U,
name:U?.name??Q.containerName,
essential:U?.essential??!0,
image:X.image,
...j,
portMappings:X.portMappings.map($=>T8($,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:d0(X.environment).map(([$,E])=>({name:$,value:E})),
secrets:d0(X.secrets).map(([$,E])=>({name:$,valueFrom:E})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(_.containerDefinitions??[]).filter($=>$!==U);
return{..._,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):_.cpu,memory:J?String(X.memory):_.memory,runtimePlatform:A8(X,_.runtimePlatform),containerDefinitions:[H,...F]}},
b8=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
iX=X=>Array.isArray(X)?X.map(iX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,iX(Q)]).filter(([,Y])=>!b8(Y))),
KY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
i0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
x8=(
X,
Y)=>(
{...KY(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(i0),secrets:[...X.secrets??[]].sort(i0),portMappings:(X.portMappings??[]).map(Q=>KY(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})),healthCheck:X.healthCheck&&KY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
IY=X=>{let{containerDefinitions:Y=[],...Q}=l0(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return iX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>x8(Z,J))})},
aX=X=>ZX(bX(IY(X)),32),
w8=(X,Y)=>{let Q=aX(Y);return X.tags[M.digest]===Q||aX(X.definition)===Q},
k8=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
qY=(
X,
Y)=>{
let Q=LX(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",_=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=Q;
return{
image:Q.image,
cpu:_?Number(X.cpu):Q.cpu,
memory:_?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(W=>k8(W,Z)),
entryPoint:Q.entryPoint??[],
command:Q.command??[],
environment:Object.fromEntries((Q.environment??[]).map(W=>[W.name??"",W.value??""])),
secrets:Object.fromEntries((Q.secrets??[]).map(W=>[W.name??"",W.valueFrom??""])),
repositoryCredentials:Q.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:Q.repositoryCredentials.credentialsParameter},
healthCheck:U?.command===void 0?void 0:iX({...U}),
stopTimeout:Q.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
o=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:QX(Z.tags)}}catch(Z){if(K(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
y8=async(X,Y)=>{let{send:Q,RegisterTaskDefinitionCommand:J}=await X.ecs();return(await Q(new J(Y))).taskDefinition?.taskDefinitionArn??""},
h8=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async W=>(await T(V=>Q(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[_,U]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[...U,..._].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
v8=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await T(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
f8=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await T(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
a0=async X=>{try{await X}catch(Y){throw K(Y,"Client","InvalidParameter")?new y(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
m8=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:_}=await X.ecs();for(let{arn:U}of Y.filter(({active:W})=>W))Q.throwIfAborted(),await a0(J(new Z({taskDefinition:U})));for(let U of k(Y,10))Q.throwIfAborted(),await a0(J(new _({taskDefinitions:U.map(({arn:W})=>W)})))},
KX=({cluster:X,tenant:Y,service:Q})=>({[M.cluster]:X,[M.tenant]:Y,[M.service]:Q}),
h=(X,Y)=>X!==void 0&&Object.entries(KX(Y)).every(([Q,J])=>X[Q]===J),
o0=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${ZX(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
UX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,_=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroups:{a:o0(X,"a"),b:o0(X,"b")},policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${_}/cpu-high`,scaleIn:`${_}/cpu-low`}}},
p8=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),_=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),U={cluster:X,tenant:Q,service:J};return Z.length===0&&_(Q)&&_(J)&&UX(U).serviceName===Y?U:void 0},
v=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
r0=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
RY=(X,Y)=>r0(X)&&v(X).some(Q=>Y.has(Q)),
g8=X=>{let Y=new Map((X.Actions??[]).flatMap(J=>J.ForwardConfig?.TargetGroups??[]).map(({TargetGroupArn:J,Weight:Z})=>[J,Z])),Q=J=>Y.get(J)??1;return[...new Set(d(X))].sort((J,Z)=>Q(Z)-Q(J))},
d=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
e=["a","b"],
WX=X=>(X?.loadBalancers??[]).flatMap(({targetGroupArn:Y})=>Y??[]),
u8=({targetGroups:X},Y,Q)=>{let J={};for(let Z of[Y,Q]){let _=Z.filter(U=>{let W=e.find(V=>X[V]===U.description.TargetGroupName);return W===void 0||J[W]!==void 0?!0:(J[W]=U,!1)});for(let U of _){let W=e.find(V=>J[V]===void 0);W!==void 0&&(J[W]=U)}}return J},
l8=X=>e.flatMap(Y=>X[Y]??[]),
oX=(X,Y)=>e.find(Q=>Y!==void 0&&X[Q]?.description.TargetGroupArn===Y),
s0=({service:X,targetGroups:Y})=>{let Q=WX(X),J=e.filter(_=>Y[_]!==void 0),Z=J.filter(_=>Q.includes(Y[_]?.description.TargetGroupArn??""));return Z.length>0?Z:J},
DY=({service:X,targetGroups:Y},Q)=>{let J=WX(X);return Q!==void 0&&oX(Y,Q)===void 0&&e.some(Z=>!J.includes(Y[Z]?.description.TargetGroupArn??""))},
d8=({serviceTags:X})=>new Set((X[M.hosts]??"").split(" ").filter(Y=>Y!=="")),
c8=(X,Y)=>[M.cluster,M.tenant,M.service].every(Q=>Y[Q]!==void 0&&X[Q]===Y[Q]),
i8=(
X,
Y)=>{
let{rules:Q,serviceTags:J,targetGroups:Z}=X,_=Q.find(({rule:j})=>j.RuleArn===J[M.rule]);
if(_!==void 0)return _;
let U=d8(X),W=Q.filter(({rule:j})=>{let H=d(j).map(F=>oX(Z,F));return H.length===0||H.some(F=>F===void 0||Y.includes(F))}),V=W.filter(({rule:j})=>RY(j,U));
return V.find(({tags:j})=>c8(j,J))??V[0]??(Y.length>1&&U.size>0?void 0:W[0])},
f=X=>{
let Y=s0(X),Q=i8(X,Y),J=U=>X.targetGroups[U]?.description.TargetGroupArn??"",Z=new Set(X.rules.filter(U=>U!==Q).flatMap(U=>d(U.rule))),_=(Q===void 0?[]:g8(Q.rule)).map(U=>Y.find(W=>J(W)===U)).find(U=>U!==void 0)??Y.find(U=>!Z.has(J(U)))??Y[0]??"a";
return{slot:_,targetGroup:Y.includes(_)?X.targetGroups[_]:void 0,rule:Q}},
a8=(X,Y,Q)=>X.loadBalancer===void 0?Y[M.loadBalancer]!=="none":x(X)||(Q?.loadBalancers??[]).length>0,
rX=({tags:X})=>{let Y=X[p.scheme];return{arn:X[p.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
n0=({cluster:X,fronts:Y},Q)=>{let J=f(Q).rule?.rule.RuleArn??Q.serviceTags[M.rule];return(J===void 0?void 0:Y.get(HY(J)))??Y.get(rX(X).arn??"")},
o8=X=>(X[M.hosts]??"").split(" ").filter(Y=>Y!==""),
t0=(X,Y,Q)=>{let J=o8(Q),Z=Y.tags[p.domain],_=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,..._])]},
e0=(
X,
Y,
Q,
J,
Z)=>{
let _=J.filter((j,H)=>H===0||r0(j)),U=new Set([...t0(X,Y,Q),..._.flatMap(v)]),W=X.defaultHost!==void 0&&(X.dns??Q[M.dns])==="wildcard",V=[...U].flatMap(j=>W?[j,j.replace(/^[^.]+/,"*")]:[j]);
return[...new Set(V)].flatMap(j=>{let[H,F]=gX(j.replace(/^\*\./,""),Z);return H===void 0||F!==void 0?[]:[{zoneId:H.id,name:j}]})},
r8=(X,{targetGroups:Y})=>{let Q=e.map(J=>`:targetgroup/${Y[J]}/`);return[...new Set(X.flatMap(d))].filter(J=>Q.some(Z=>J.includes(Z)))},
s8=(
X,
{ask:Y,cluster:Q,serviceTags:J,targetGroups:Z})=>{
let _=new Set(t0(Y,Q,J)),U=F=>d(F).some($=>Z.includes($)),W=X.find(F=>F.RuleArn===J[M.rule]),V=X.find(F=>U(F)&&RY(F,_)),j=Y.defaultHost===void 0||W!==void 0||V!==void 0?void 0:X.find(F=>RY(F,_)),[H]=[W,V,Z.length>1?void 0:X.find(U),j].filter(F=>F!==void 0);
return[...new Set([...H===void 0?[]:[H],...X.filter(U)])]},
n8=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(_=>S0(_.Name)===Q).map(_=>({..._,Name:Q}))},
t8=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(_){throw K(_,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(_.message)?new y("a DNS record was changed by another run",{cause:_}):_}},
e8=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
X4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async _=>{try{return(await Q(new J({TargetGroupArns:[..._]}))).TargetGroups??[]}catch(U){if(!K(U,"TargetGroupNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};return(await Promise.all(k(Y,20).map(Z))).flat()},
Y4=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(K(Z,"TargetGroupNotFound"))return;throw Z}},
X9=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await T(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
Q4=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(_=>[_.Key??"",_.Value??""]))}catch(Z){if(K(Z,"TargetGroupNotFound"))return{};throw Z}},
Y9=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw K(Z,"DuplicateTargetGroupName")?new y(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
Q9=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
J9=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
Z9=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!K(Z,"TargetGroupNotFound"))throw Z}},
IX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
_9=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(k(Y,50).map(Z=>Q(new J({...IX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
U9=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await T(J=>Y(new Q({ServiceNamespace:IX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
W9=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,..._]=Y,U=Z!==void 0&&_.length===0?{...IX,ResourceId:Z}:{ServiceNamespace:IX.ServiceNamespace},W=await T(j=>Q(new J({...U,NextToken:j})),j=>j.NextToken),V=new Set(Y);
return W.flatMap(j=>j.ScalingPolicies??[]).filter(j=>V.has(j.ResourceId??""))},
J4=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
V9=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...IX,ResourceId:Y}))}catch(Z){if(!K(Z,"ObjectNotFound"))throw Z}},
j9=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
Z4=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(k(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
H9=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await T(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
F9=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
$9=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(k(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
E9=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
_4=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),_=E9(Y),U=Y.length===1;
return(await T(W=>Q(new J({logGroupNamePrefix:_,limit:U?1:50,nextToken:W})),W=>U?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Z.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
M9=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
B9=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(_){throw K(_,"ResourceAlreadyExists")?new y(`log group ${Y} was created by another run`,{cause:_}):_}},
P9=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
z9=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!K(Z,"ResourceNotFound"))throw Z}},
U4={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
W4=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=e6(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
GY=(X,Y)=>{let Q=UX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroups:Q.targetGroups,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
N9=class{value;next;constructor(X){this.value=X}},
L9=class{
#X;
#Y;
#Q;
constructor(){this.clear()}
enqueue(X){let Y=new N9(X);this.#X?(this.#Y.next=Y,this.#Y=Y):(this.#X=Y,this.#Y=Y),this.#Q++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Q--,this.#X||(this.#Y=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Y=void 0,this.#Q=0}
get size(){return this.#Q}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function V4(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),j4(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new L9,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
_=()=>{J--,Z()},
U=async(j,H,F)=>{let $=(async()=>j(...F))();H($);try{await $}catch{}_()},
W=(j,H,F,$)=>{let E={reject:F};new Promise(B=>{E.run=B,Q.enqueue(E)}).then(U.bind(void 0,j,H,$)),J<X&&Z()},
V=(j,...H)=>new Promise((F,$)=>{W(j,F,$,H)});
return Object.defineProperties(
V,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let j=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject(j)}},
concurrency:{get:()=>X,set(j){j4(j),X=j,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(j,H){let F=[];try{Array.from(j,($,E)=>{let B=V(H,$,E);return F.push(B),B})}catch($){for(let E of F)E.catch(()=>{});throw $}return Promise.all(F)}}}),
V}
function j4(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var K9=async(X,Y)=>{let Q=await _4(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:_})=>{let U=J.get(_);return U===void 0?[]:[[Z,U]]}))},
I9=async(X,Y)=>({...Y,tags:await M9(X,Y.arn)}),
q9=async(X,Y,Q)=>{let[J,Z]=await Promise.all([o(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await o(X,Z),newestTaskDefinition:J}},
R9=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Z){if(K(Z,"LoadBalancerNotFound"))return;throw Z}},
D9=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(K(Z,"ListenerNotFound"))return;throw Z}},
G9=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await T(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(K(Z,"ListenerNotFound"))return;throw Z}},
S9=async(
X,
Y,
Q)=>{let[J,Z,_]=await Promise.all([R9(X,D0(Y)),G9(X,Y),Q??D9(X,Y)]);if(!(J===void 0||Z===void 0||_===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:_,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
H4=async(X,Y)=>{if(Y.length===0)return[];let[Q,J]=await Promise.all([X4(X,Y),Promise.all(Y.map(Z=>Q4(X,Z)))]);return Y.flatMap((Z,_)=>{let U=Q.find(W=>W.TargetGroupArn===Z);return U===void 0?[]:[{description:U,attributes:J[_]??{}}]})},
O9=async(X,Y)=>{let Q=await Y4(X,Y);return Q?.TargetGroupArn===void 0?[]:[{description:Q,attributes:await Q4(X,Q.TargetGroupArn)}]},
F4=class{
#X;
#Y;
#Q=new Map;
constructor(X,Y){this.#X=X,this.#Y=Y}
at(X){let Y=this.#Q.get(X)??G(this.#Y.then(({arn:Q,scheme:J})=>S9(this.#X,X,Q===X?J:void 0)));return this.#Q.set(X,Y),Y}
async on(X){let Y=await O0(this.#X,X);return(await Promise.all(Y.map(({ListenerArn:Q=""})=>this.at(Q)))).filter(Q=>Q!==void 0)}
async all(){let X=await Promise.all(this.#Q.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
C9=async(
X,
Y)=>{let Q=Y.map(U=>U.resourceId),[J,Z,_]=await Promise.all([_9(X,Q),W9(X,Q),Z4(X,Y.flatMap(U=>U.alarms))]);return new Map(Y.map(U=>[U.key,{scalableTarget:J.find(W=>W.ResourceId===U.resourceId),policies:Z.filter(W=>W.ResourceId===U.resourceId),alarms:_.filter(W=>U.alarms.includes(W.AlarmName??""))}]))},
T9=64,
A9=class{
#X;
#Y;
#Q;
#Z;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Y=Y,this.#Z=Q,this.#Q=new F4(X,G(Y.then(rX)))}
zones(){return this.#Z??=G(FY(this.#X)),this.#Z}
fronts(){return this.#Q.all()}
async#J(X){let{arn:Y}=rX(await this.#Y);return(X===void 0?void 0:await this.#Q.at(HY(X)))??(Y===void 0?void 0:this.#Q.at(Y))}
async#_(X){return(await Promise.all(X.map(Y=>n8(this.#X,Y)))).flat()}
async#U(X,Y,Q){let[J,Z]=await Promise.all([this.#Y,this.zones()]),_=e0(X.ask,J,Y,[],Z),U=G(this.#_(_)),W=new Set(_.map(({name:H})=>H)),[V,j]=await Promise.all([U,Q.then(H=>this.#_(e0(X.ask,J,Y,H,Z).filter(({name:F})=>!W.has(F))))]);return[...V,...j]}
async#W(X,Y){if(Y.length<2)return X?.rules??[];let Q=new Set(Y.flatMap(({description:Z})=>Z.LoadBalancerArns??[])),J=await Promise.all([...Q].map(Z=>this.#Q.on(Z)));return[...new Set([...X===void 0?[]:[X],...J.flat()])].flatMap(({rules:Z})=>Z)}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!a8(J,Q,Y))return{targetGroups:{},rules:[],records:[]};
let Z=Q[M.rule],
_=WX(Y),
U=G(t(this.#X,[..._,Z].filter(R=>R!==void 0))),
W=G(_.length>0?H4(this.#X,_):O9(this.#X,X.targetGroups.a)),
V=G(this.#J(Z)),
j=G(V.then(async R=>{let O=r8(R?.rules??[],X).filter(c=>!_.includes(c));if(O.length===0)return[];let u=(await W).map(({description:c})=>c.TargetGroupArn);return H4(this.#X,O.filter(c=>!u.includes(c)))})),
H=G(V.then(async R=>{let O=_.length===1&&(await j).length===0,u=O||R===void 0&&_.length===0?[]:[...await W,...await j];return s8(await this.#W(R,u),{ask:J,cluster:await this.#Y,serviceTags:Q,targetGroups:O?_:u.flatMap(({description:c})=>c.TargetGroupArn??[])})})),
F=G(this.#U(X,Q,H)),
[$,E,B,P,L]=await Promise.all([W,j,H,F,U]),
N=[...$,...E].map(({description:R})=>R.TargetGroupArn).concat(B.map(({RuleArn:R})=>R)).filter(R=>R!==void 0&&!L.has(R)),
z=N.length===0?new Map:await t(this.#X,N),
I=R=>L.get(R??"")??z.get(R??"")??{},
D=R=>R.map(O=>({...O,tags:I(O.description.TargetGroupArn)}));
return{targetGroups:u8(X,D($),D(E)),rules:B.map(R=>({rule:R,tags:I(R.RuleArn)})),records:P}}},
$4=async(
X,
Y,
Q)=>{
let J=new A9(X,Y),Z=Y.services??G(a(X,Y.clusterName,Q.map(P=>P.serviceName))),_=Promise.race([X.firstCall,Z]),U=G(_.then(()=>J.zones())),W=G(_.then(()=>Promise.race([X.route53(),Z]))),V=P=>G(W.then(P)),j=V(()=>C9(X,Q)),H=V(()=>K9(X,Q));
V(()=>X.elbv2());
let F=async P=>{
let L=Z.then(r=>r.get(P.serviceName)),
N=G(q9(X,P.family,L.then(r=>r?.taskDefinition))),
z=await L,
I=QX(z?.tags),
[{taskDefinition:D,newestTaskDefinition:R},O,u,c]=await Promise.all([N,J.routing(P,z,I),H.then(r=>{let JY=r.get(P.key);return JY===void 0||z!==void 0?JY:I9(X,JY)}),j.then(r=>r.get(P.key))]);
return{service:z,serviceTags:I,taskDefinition:D,newestTaskDefinition:R,...O,...c??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:u}},
$=V4(T9),
[E,B]=await Promise.all([Y.cluster,Promise.all(Q.map(P=>$(async()=>[P.key,await F(P)]))),U,Z]);
return{cluster:E,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(B)}},
SY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
b9={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
E4=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:b9}),
M4=X=>{let Y=X.service?.loadBalancers??[],Q=f(X).targetGroup?.description.TargetGroupArn;return Y.find(J=>J.targetGroupArn===Q)??Y.find(J=>DY(X,J.targetGroupArn))},
x9=(X,Y,Q)=>{let{containerName:J,containerPort:Z}=X,_=Q.portMappings.some(U=>U.containerPort===Z&&(U.protocol??"tcp")==="tcp");return J===Y?.containerName&&(Z===Y?.containerPort||!_)?{...X,containerPort:Q.containerPort}:X},
OY=X=>{
let{found:Y,settings:Q,names:J}=X;
if(!x(Q))return{loadBalancers:[],references:[],tags:{}};
let{targetGroup:Z,rule:_}=f(Y),
U=Z?.description.TargetGroupArn,
W=M4(Y),
V={...W?.targetGroupArn===U?W:{},targetGroupArn:U??"",containerName:W?.containerName??J.containerName,containerPort:Q.containerPort},
j=(Y.service?.loadBalancers??[]).flatMap($=>$===W?[V]:DY(Y,$.targetGroupArn)?[]:[x9($,W,Q)]),
H=W===void 0?[V,...j]:j,
F=`/loadBalancers/${H.indexOf(V)}/targetGroupArn`;
return{loadBalancers:H,references:U===void 0?[{pointer:F,operation:"targetGroup"}]:[],tags:_?.rule.RuleArn===void 0?{}:{[M.rule]:_.rule.RuleArn}}},
B4=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=g6(Q,X.container,X.command);
if(J!==void 0)throw l([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:u6(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[M.build]:xX(X.build)}}).map(([Z,_])=>({key:Z,value:_})),...Y}},
P4=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
w9=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:_,token:U,build:W}=X,V=(Z.containerDefinitions??[]).map(H=>H.name??""),j=X.container??LX(Z,UX(Y))?.name??"";
if(!V.includes(j))throw l([wX("/container",`is ${j}; revision ${Z.family}:${Z.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);
return B4({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:j,command:_,token:U,startedBy:"ecs-tenants/run-task",tags:{...ZY(J),...KX(Y)},build:W},P4(Q))},
k9=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:_,names:U,run:W,tags:V}=X,j=SY(_),{platformVersion:H,placementConstraints:F,launchType:$}=Z.service===void 0?{}:P4(Z.service),E=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return B4(
{cluster:J.cluster,taskDefinition:Q??"",container:(E&&LX(E,U)?.name)??U.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},
{...j===void 0?{}:{networkConfiguration:j},...H===void 0?{}:{platformVersion:H},...F===void 0?{}:{placementConstraints:F},..._.capacityProviderStrategy!==void 0?{capacityProviderStrategy:_.capacityProviderStrategy}:$===void 0?{}:{launchType:$}})},
z4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:_}=await X.ecs();return(await T(U=>Z(new _({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
CY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(k(Q,100).map(_=>J(new Z({cluster:Y,tasks:_}))))).flatMap(_=>_.tasks??[])},
y9=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:_}=await X.ecs(),{taskArns:U=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new _({cluster:Y,tasks:U}))).tasks??[]},
h9=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[_]=Z.tasks??[];return _===void 0?{refusal:Z.failures?.[0]??{}}:{task:_}},
v9=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,task:Q,reason:J}))}catch(U){if(!K(U,"InvalidParameter"))throw U}},
TY=" done",
N4=(X,Y)=>xX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,Q0-TY.length).replace(/( |\bdone$)+$/,""),
L4=X=>`${X}${TY}`,
K4=X=>X!==void 0&&!X.endsWith(TY),
AY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
f9=X=>(X??"").replace(/^.*\//,""),
qX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
m9=(
X,
Y)=>{
let Q=PX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,LY(X)===""?void 0:`after ${LY(X)}`].filter(W=>W!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,_=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=Q?.reason===void 0?"":`: ${Q.reason}`;
return qX(`task ${f9(X.taskArn)}: ${Z}${_}${U}`)},
p9=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
I4=({targets:X,targetGroups:Y})=>{let Q=J=>Y.find(Z=>Z.TargetGroupArn===J)?.TargetGroupName;return X.map(J=>{let Z=Y.length>1?Q(J.targetGroupArn):void 0;return`${Z===void 0?"":`${Z} `}${p9(J)}`})},
q4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
g9=20,
u9=10,
RX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
l9=X=>{
let{log:Y,groups:Q,events:J,missing:Z}=X,_=X.tasks.filter(V=>!cX(V)),[U,...W]=_;
return[
...U===void 0?[]:[`first stopped ${m9(U,X)}`],
...W.length===0?[]:[`${W.length} more ${W.length===1?"task":"tasks"} stopped`],
...RX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:V})=>V)??[]),
...RX("unhealthy targets",I4(X).slice(0,u9)),
...Q.flatMap(({name:V,desired:j,max:H,failedLaunches:F,notJoined:$})=>[`Auto Scaling group ${V}: ${j} of at most ${H} instances`,...RX("its launches failed, newest first",[...new Set(F)].slice(0,5)),...RX("its instances that are not registered in the cluster",$.slice(0,5))]),
...RX("events of this deployment, newest first",q4(J).slice(0,g9).map(({at:V,message:j})=>`${V.toISOString().slice(11,19)} ${qX(j)}`)),
...Z]},
R4=()=>import("./classify.mjs"),
D4={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await R4()).foresee(X),diagnose:async X=>(await R4()).diagnose(X),culpritOf:(X,Y)=>PX(X,Y)?.name,eventText:qX,lines:l9},
d9=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
c9=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=d9(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(_=>_.id===Q)?.failedTasks??0}},
XX={raw:1024,targets:10,events:20,logLine:500},
G4=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:_,raw:U}=Y,W=X.tasks.find(H=>!cX(H)),V=W===void 0?void 0:PX(W,X.taskDefinition),j=(H,F)=>F===void 0?{}:{[H]:F};
return{
class:Q,
sentence:J,
hint:Z,
...j("doc",_),
...j("raw",U?.slice(0,XX.raw)),
...W===void 0?{}:{task:{taskArn:W.taskArn??"",...j("stopCode",W.stopCode),...j("stoppedReason",W.stoppedReason?.slice(0,XX.raw)),...j("container",V?.name),...j("exitCode",V?.exitCode),...j("reason",V?.reason?.slice(0,XX.raw))}},
log:(X.log?.lines??[]).map(({text:H})=>H.slice(0,XX.logLine)),
targets:I4(X).slice(0,XX.targets),
events:q4(X.events).slice(0,XX.events).map(({message:H})=>qX(H).slice(0,XX.raw))}},
i9={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
a9=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?i9[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
sX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${qX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
nX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
o9=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:A.rolloutFailed,result:{message:`${a9(X)}${Q===void 0?"":` Cause: ${sX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:nX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
S4=(X,Y)=>{let Q=X.tags?.find(J=>J.key===M.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:AY(Q)},
r9=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:A.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${sX(X)}`:""}`,hint:nX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
s9=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:_,failure:U}=X,W=U===void 0?{}:{failure:G4(U)};
switch(Z.verdict){case"superseded":{let V=S4(_,Y);return{code:A.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:j}=r9(X,Q);return{code:V,result:{...j,...W}}}default:{let{code:V,result:j}=o9(X,J);return{code:V,result:{...j,...W}}}}},
O4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
n9=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:_}=await X.logs(),U=[],W=J;
for(;;)try{let V=await Z(new _({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:W}));if(U.push(...(V.events??[]).map(O4)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:U,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(K(V,"ResourceNotFound"))return{lines:U,next:W};throw V}},
t9=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:_}=await X.logs();try{return((await Z(new _({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(O4)}catch(U){if(K(U,"ResourceNotFound"))return[];throw U}},
e9=2e3,
X3=50,
DX=X=>X.replace(/^.*\//,""),
Y3=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
Q3=class{
tail=[];
group;
stream;
#X;
#Y;
#Q;
#Z;
constructor(X,Y,Q,J,Z){let{logDriver:_,options:U}=Q.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=U?.["awslogs-stream-prefix"];this.#X=X,this.#Y=Y,this.group=_==="awslogs"&&W!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${DX(Z)}`,this.group===void 0?Y.info(`the log of container ${J} is not in CloudWatch Logs: not shown`):Y.info(`log: ${this.group}, ${this.stream}`)}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#Z!==void 0))try{let{lines:X,next:Y}=await n9(this.#X,this.group,this.stream,this.#Q);this.#Q=Y;for(let Q of X)this.#Y.info(`| ${Q.text}`),this.tail.push(Q);this.tail.splice(0,this.tail.length-X3)}catch(X){if(!(X instanceof g))throw X;this.#Z=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
J3=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
Z3=async({clients:X,input:Y,log:Q},J)=>{try{await v9(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.info(`task ${DX(J)} was told to stop (StopTask)`)}catch(Z){Q.warn(`task ${DX(J)} could not be stopped and goes on: ${Z.message}`)}},
C4=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:_,deadline:U}=X,{cluster:W="",taskDefinition:V=""}=Q,[j,H]=await Promise.all([new BX(Z,_).with(()=>h9(Y,Q)),o(Y,V)]),F=Y3(H?.definition,Q);
if("refusal"in j)return{end:"not-run",failure:await J(J3(j.refusal),F,void 0)};
let $=j.task.taskArn??"",E=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.info(`task ${DX($)} was started`);
let B=new Q3(Y,Z,F,E,$),P=j.task,L=async()=>{let[[D]]=await Promise.all([CY(Y,W,[$]),B.look()]);return P=D??P,Z.waiting(`task ${DX($)} is ${P.lastStatus??"unknown"}`),P.lastStatus==="STOPPED"?P:void 0},N;
try{N=await uX(L,{signal:_,everySeconds:2,deadline:U}),N!==void 0&&await kX(e9,void 0,{signal:_})}catch(D){throw _.aborted&&P.lastStatus!=="STOPPED"&&await Z3(X,$),_.throwIfAborted(),D}
if(await B.look(),N===void 0)return{end:"timed-out",taskArn:$,lastStatus:P.lastStatus??"unknown"};
let z=N.startedAt!==void 0?N.containers?.find(D=>D.name===E)?.exitCode:void 0;
if(z===0)return{end:"exited",taskArn:$,exitCode:z};
let I=await J(N,F,B.tailOf(E));
return z===void 0?{end:"not-run",taskArn:$,failure:I}:{end:"exited",taskArn:$,exitCode:z,failure:I}},
T4=async(X,Y,Q)=>{let J={...u0,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await D4.diagnose(J)}},
_3=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${sX(Q)}`,hint:nX(Q)}},
U3=(X,Y)=>{switch(X.end){case"exited":return _3(X);case"not-run":return{message:`The command did not run. Cause: ${sX(X.failure)}`,hint:nX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
A4=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:G4(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:A.done,result:Q}:{code:X.end==="timed-out"?A.timedOut:A.rolloutFailed,result:{...Q,...U3(X,Y)}}},
VX=X=>X?.[M.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[M.tenant]} of cluster ${X[M.cluster]}`,
b4=({description:X,tags:Y})=>`target group ${X.TargetGroupName}: ${VX(Y)}`,
x4=({rule:X,tags:Y})=>`listener rule for ${v(X).join(", ")} (priority ${X.Priority}): ${VX(Y)}`,
bY=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=E=>!h(E,X)&&(!J||E?.[M.tenant]!==void 0),{service:_,logGroup:U,taskDefinition:W}=Q,{targetGroup:V,rule:j}=f(Q),H=[];
_!==void 0&&Z(Q.serviceTags)&&H.push(`service ${Y.serviceName}: ${VX(Q.serviceTags)}`);
let F=WX(_).includes(V?.description.TargetGroupArn??"");
V!==void 0&&!F&&Z(V.tags)&&H.push(b4(V)),j!==void 0&&Z(j.tags)&&H.push(x4(j)),U?.tags!==void 0&&Z(U.tags)&&H.push(`log group ${U.name}: ${VX(U.tags)}`);
let $=_===void 0?W:void 0;
return $!==void 0&&Z($.tags)&&H.push(`task definition ${Y.family}: ${VX($.tags)}`),H},
W3=({identity:X,names:Y,found:Q},J,Z)=>{let _=({tags:W})=>!h(W,X),U={...Q,targetGroups:{},rules:[]};return[...bY({identity:X,names:Y,found:U,adopt:!1}),...J.filter(_).map(b4),...Z.filter(_).map(x4)]},
w4=X=>{let Y=bY(X);if(Y.length!==0)return S(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
V3=(X,Y)=>h(Y,X)?void 0:S(`Not ours: service ${X.tenant}: ${VX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
k4=({tenant:X,cluster:Y})=>S(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
y4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:S(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
j3=5,
h4=X=>S(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
H3=async(X,Y)=>{let[Q]=await EX(X,[Y]);if(Q===void 0)throw h4(Y);return Q},
v4=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:G(H3(X,Y))};
let Z=await e7(X),_=new Map(Z.length>j3||Q===void 0?[]:Z.map(F=>[F,G(a(X,t7(F),[Q]))])),U=(await EX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),W=U.filter(F=>F.tags[J.default]!==void 0),[V,j]=U.length===1?U:W;
if(V!==void 0&&j===void 0){let F=_.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let H=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw l([{pointer:"/cluster",message:H,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
f4=async(X,{name:Y,cluster:Q})=>{let J={tenant:Y,service:"web"},Z=Q===void 0?G(X.firstCall.then(()=>FY(X))):void 0,{serviceName:_}=UX({...J,cluster:""}),{name:U,cluster:W,services:V}=await v4(X,Q,_,p);return{identity:{...J,cluster:U},place:{clusterName:U,cluster:W,services:V,zones:Z}}},
m4=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw K(Q,"ClusterNotFound")?h4(X):Q}},
p4=async(X,Y,Q)=>{let{identity:J,place:Z}=await f4(X,Y),_=GY(J,Q),U=await m4(Z,$4(X,Z,[_])),W=U.tenants.get(_.key);if(W===void 0)throw new Error(`tenant ${_.key} was not read`);let V=y4(U,Y.accountId);if(V!==void 0)throw V;return{identity:J,names:_.names,query:_,snapshot:U,found:W}},
q=k0(),
i=({isNew:X})=>X?"new tenant":"missing: made again",
xY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
GX=(X,Y)=>X.SetIdentifier===void 0&&xY(X.AliasTarget?.DNSName)===xY(Y.dnsName),
F3=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):xY(X.AliasTarget.DNSName),
$3=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
g4=X=>X.dualStack?["A","AAAA"]:["A"],
E3=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(U=>U.Name===X),Z=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!GX(U,Q)),[_]=Z;
if(_!==void 0&&(!Y.run.adopt||_.SetIdentifier!==void 0))throw S(`The ${_.Type} record of ${X} points elsewhere: ${F3(_)}.`,_.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...g4(Q).filter(U=>!J.some(W=>W.Type===U&&GX(W,Q))).map(U=>({Action:"CREATE",ResourceRecordSet:$3(X,U,Q)}))]},
M3=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(U=>U.Name===J&&GX(U,Y)).map(U=>U.Type),_=g4(Y).filter(U=>!Z.includes(U));if(_.length>0)throw S(`dns is wildcard, but ${J} has no alias ${_.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
u4=(X,Y,Q)=>{let J=new Map;for(let Z of X){let _=Q(Z);if(_.length===0)continue;let{id:U}=y0(Z,Y.zones);J.set(U,[...J.get(U)??[],..._])}return J},
l4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
B3=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,{rule:_}=f(Q),U=_===void 0||Z.dns!=="record"?[]:v(_.rule),W=Q.rules.filter(H=>H!==_).flatMap(H=>v(H.rule)),V=[...J.dns==="record"?J.hosts:[],...W],j=U.filter(H=>!V.includes(H));
return[...u4(j,X,H=>Q.records.filter(F=>F.Name===H&&GX(F,Y)).map(F=>({Action:"DELETE",ResourceRecordSet:F})))].map(([H,F],$)=>({resource:"record",name:l4(F),action:"remove",reason:"",fields:[{pointer:"/hosts",from:j}],operations:[q("changeRecords",`record.remove.${$}`,{zoneId:H,changes:F})]}))},
P3=X=>{
let{settings:Y,front:Q}=X;
if(!x(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&M3(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let _ of J)y0(_,X.zones);
let Z=u4(J,X,_=>E3(_,X,Q));
return[...B3(X,Q),...[...Z].map(([_,U],W)=>({resource:"record",name:l4(U),action:"create",reason:i(X),fields:U.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[q("changeRecords",`record.${W}`,{zoneId:_,changes:U},{after:["listenerRule"]})]}))]},
tX=(X,Y)=>{let Q=X[M.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
z3=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:_})=>X===void 0||tX(Y,X.desiredCount)!==void 0?{resourceId:Q?_:void 0,marks:{[M.halted]:String(J??Z)}}:void 0,
wY=X=>X!==null&&typeof X=="object",
kY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>kY(`${X}/${J}`,Q)):wY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,kY(X+s(Q),J)])):Y,
d4=(X,Y,Q)=>JX(Y,Q)?[]:Q===void 0||!wY(Y)||!wY(Q)?[[X,kY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>d4(X+s(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
c4=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let _={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=c0(_,{names:Q,region:J.region,fargate:_Y(Y,J),present:void 0});return Object.fromEntries(d4("",IY(Z),IY(U)))},
N3=new Set(["environment"]),
m=(X,Y,Q)=>x0(X,Y,Q,N3),
yY=["logRetentionInDays"],
L3=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,_=J.logRetentionInDays,U=V=>q("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:_},{after:V});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:i(X),fields:m(yY,{},J),operations:[q("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let W=m(yY,Z,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[U([])]}]},
K3=X=>({logRetentionInDays:X.retentionInDays}),
jX=["scaleOut","scaleIn"],
i4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
I3=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
q3=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
a4=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
R3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,_=a4(X,Y),{cooldown:U,stepAdjustments:W}=J[Y],V=H=>{let{cooldown:F,stepAdjustments:$}=H[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:$}}},j=m([Y],_===void 0?{}:V(Z),V(J));
return _!==void 0&&j.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:_===void 0?"create":"update",reason:_===void 0?i(X):"",fields:j,operations:[q("putScalingPolicy",`policy.${Y}`,{...i4,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:I3(W)}},{after:["scalableTarget"]})]}]},
o4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
r4=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
s4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
D3=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:_,evaluationPeriods:U}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${o4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:s4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:o4[Y].comparison,Threshold:Z,Period:_,EvaluationPeriods:U,TreatMissingData:"missing"}},
G3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
_=r4(X,Y),
U=a4(X,Y)?.PolicyARN,
W=B=>{let{threshold:P,period:L,evaluationPeriods:N}=B[Y]??{};return{[Y]:{threshold:P,period:L,evaluationPeriods:N}}},
V=m([Y],_===void 0?{}:W(Z),W(J)),
j=D3(X,Y),
H=_?.AlarmActions??[],
F=U!==void 0&&H.includes(U)&&_?.ActionsEnabled!==!1,
$=_!==void 0&&_.MetricName===j.MetricName&&_.Namespace===j.Namespace&&_.ComparisonOperator===j.ComparisonOperator&&JX([..._.Dimensions??[]].map(B=>`${B.Name}=${B.Value}`).sort(),s4(X).map(B=>`${B.Name}=${B.Value}`).sort());
if(_!==void 0&&F&&$&&V.length===0)return[];
let E=H.filter(B=>B!==U&&!B.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:Q.alarms[Y],
action:_===void 0?"create":"update",
reason:_===void 0?i(X):F&&$?"":"not linked with its policy: put back",
fields:[...V,...F||_===void 0?[]:[{pointer:"/alarmActions",to:Q.policies[Y]}]],
operations:[
q(
"putMetricAlarm",
`alarm.${Y}`,
{...j,ActionsEnabled:!0,AlarmActions:[U??"",...E],..._?.OKActions===void 0?{}:{OKActions:_.OKActions},..._?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:_.InsufficientDataActions},..._===void 0?{Tags:Object.entries(X.tags).map(([B,P])=>({Key:B,Value:P}))}:{}},
U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
S3=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
hY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[M.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
n4=({service:X,serviceTags:Y})=>hY(Y)!==void 0&&X?.desiredCount===0,
t4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
O3=X=>t4.every(Y=>X?.SuspendedState?.[Y]===!0),
e4=X=>Object.fromEntries(t4.map(Y=>[Y,X])),
C3=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
X6=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=hY(Y.serviceTags),_=n4(Y),U=Y.service?.desiredCount??0,W=J?.suspended??Z?.suspended??O3(Y.scalableTarget);
if(J?.state===void 0?_:J.state==="stopped"){let H=_?Z?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:S3({desiredCount:Q.scaling?H:Q.desiredCount??H,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&W})}}
let V=X.of==="settings"&&tX(Y.serviceTags,Y.service?.desiredCount)!==void 0,j=_&&Z!==void 0?C3(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:V?!1:Z===void 0&&J?.suspended===void 0?void 0:W,desiredCount:Q.scaling?J?.desiredCount??j:_?Q.desiredCount:void 0,tag:void 0}},
T3=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[M.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",_=U=>U??"running";return{fields:[{pointer:"/state",from:_(J),to:_(Q)}],operations:[Q===void 0?q("tagEcsResource","service.state",{arn:Z,set:{},remove:[M.state]},{after:["service","scalableTarget"]}):q("tagEcsResource","service.state",{arn:Z,set:{[M.state]:Q},remove:[]})]}},
A3=["minCount","maxCount"],
b3=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=e4(Y.suspended);return Object.entries(J).some(([Z,_])=>(Q[Z]??!1)!==_)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
x3=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,_=Z.scalableTarget,U={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},W=_===void 0?{}:{minCount:_.MinCapacity,maxCount:_.MaxCapacity},V=b3(X),j=[...m(A3,W,U),...V];
return _!==void 0&&j.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:_===void 0?"create":"update",reason:_===void 0?i(X):"",fields:j,operations:[q("registerScalableTarget","scalableTarget",{...i4,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:e4(J.suspended)},..._===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
w3=X=>{
let{names:Y,found:Q}=X,J=jX.flatMap(Z=>r4(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[q("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[q("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
Y6=X=>X.settings.scaling?[...x3(X),...jX.flatMap(Y=>R3(X,Y)),...jX.flatMap(Y=>G3(X,Y))]:w3(X),
k3=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:q3(Q.StepAdjustments)}}},
y3=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(jX.map(Q=>[Q,k3(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
vY="deregistration_delay.timeout_seconds",
fY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
Q6={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
J6=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==vY&&!(Y in fY)&&Q6[Y]!==Q)),
Z6=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
_6=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
SX=X=>{
let Y=!x(X),Q=_6(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:Q},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:J6(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
mY=X=>{let Y=X.hosts.join(" ");return{[M.loadBalancer]:X.loadBalancer,[M.dns]:X.dns,[M.scaling]:X.scaling?"on":"off",[M.protected]:X.protected?"on":"off",...Y===""||Y.length>Q0?{}:{[M.hosts]:Y}}},
h3=(
X,
Y,
Q)=>{
let J=X.networkConfiguration?.awsvpcConfiguration,Z=(X.loadBalancers??[]).length>0,_=_6(X.capacityProviderStrategy),U=Y[M.hosts],W=Y[M.dns];
return{
desiredCount:tX(Y,X.desiredCount)??X.desiredCount,
minimumHealthyPercent:X.deploymentConfiguration?.minimumHealthyPercent,
maximumPercent:X.deploymentConfiguration?.maximumPercent,
...Z?{healthCheckGracePeriodSeconds:X.healthCheckGracePeriodSeconds??0}:{},
capacityProviderStrategy:_===void 0||_.length===0?void 0:_,
subnets:J?.subnets,
securityGroups:J?.securityGroups,
assignPublicIp:J?.assignPublicIp,
loadBalancer:Z||Y[M.loadBalancer]==="shared"?"shared":"none",
...Q?.containerPort===void 0?{}:{containerPort:Q.containerPort},
...U===void 0?{}:{hosts:U.split(" ")},
...W==="record"||W==="wildcard"||W==="none"?{dns:W}:{},
...Y[M.protected]===void 0?{}:{protected:Y[M.protected]!=="off"},
...Y[M.scaling]===void 0?{}:{scaling:Y[M.scaling]!=="off"},
tags:{...ZY(Y)}}},
eX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
v3=X=>({...fY,[vY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
U6=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
pY=X=>X.networkMode==="awsvpc"?"ip":"instance",
f3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
m3=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:_}=X;
if(!x(J)||_===void 0)return[];
let U=v3(J),{slot:W,targetGroup:V}=f(Q),j=Y.targetGroups[W];
if(
V===void 0)return[{resource:"targetGroup",name:j,action:"create",reason:i(X),fields:m(eX,{},J),operations:[q("createTargetGroup","targetGroup",{Name:j,Protocol:"HTTP",Port:80,VpcId:_.vpcId,TargetType:pY(J),HealthCheckProtocol:"HTTP",...U6(J),Tags:Object.entries(X.tags).map(([N,z])=>({Key:N,Value:z}))}),q("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:H,attributes:F}=V,$=H.TargetGroupArn??"";
if(H.TargetType!==pY(J))throw S(`networkMode ${J.networkMode} needs a target group of type ${pY(J)}; that of the tenant is of type ${H.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let E=Object.fromEntries(Object.entries(Q6).filter(([N])=>N in F)),B=f3({...E,...U},F),P=[...m(eX,SX(Z),SX(J)),...Object.keys(fY).filter(N=>N in B).map(N=>({pointer:`/targetGroupAttributes/${N}`,from:F[N],to:U[N]}))];
if(P.length===0)return[];
let L=m(eX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:H.TargetGroupName??j,action:"update",reason:"",fields:P,operations:[...L.length===0?[]:[q("modifyTargetGroup","targetGroup",{TargetGroupArn:$,...U6(J)})],...Object.keys(B).length===0?[]:[q("modifyTargetGroupAttributes","targetGroup.attributes",{arn:$,attributes:B})]]}]},
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
deregistrationDelaySeconds:Number(Y[vY]??300),
targetGroupAttributes:J6(Y)}),
W6=(
X,
Y)=>{
let{rule:Q,targetGroup:J}=f(X),Z=Q===void 0?[]:v(Q.rule),_=X.service===void 0?{}:h3(X.service,X.serviceTags,M4(X)),U=JX([...Z].sort(),[..._.hosts??[]].sort()),W=y3(X,Y),V=hY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:qY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:K3(X.logGroup),
...J===void 0?{}:p3(J.description,J.attributes),
...W,
scaling:X.scalableTarget!==void 0,
..._,
...V!==void 0&&n4(X)?{desiredCount:V.desiredCount}:{},
...V?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:V.minCount},
...Z.length===0||U?{}:{hosts:Z}}},
V6=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(K(Z,"TargetGroupNotFound"))return[];throw Z}},
g3=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
gY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,_]of Object.entries(X.tags).sort()){
if(!Z.startsWith(p.defaultPrefix))continue;
let U=`/${Z.slice(p.defaultPrefix.length)}`,[W=""]=l6(U),V=Y(U);
if(!d6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let j=g3(_,V);
j===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${_}, which is no ${V}.`,hint:"Remove or correct the tag."}):Q=c6(Q,U,j)}
return{settings:Q,problems:J}},
j6=new Set(["taskDefinition","logGroup"]),
u3=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:_}=Z.beforeDeploy??{};
if(_===void 0)return[...Y];
let U=Y.filter(({resource:H})=>j6.has(H)),
W=Y.filter(({resource:H})=>!j6.has(H)),
V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:_}],operations:[q("runTask","beforeDeploy",k9(X,_,Q),{after:U.flatMap(H=>H.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
j=W.map(H=>({...H,operations:H.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[...U,V,...j]},
H6=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
F6=X=>[{Type:"forward",TargetGroupArn:X}],
l3=X=>{
let{found:Y,settings:Q,seat:J,names:Z}=X;
if(!x(Q)||J===void 0)return[];
let[_=""]=Q.hosts,U=f(Y),W=U.targetGroup?.description.TargetGroupArn,V=W===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(U.rule===void 0)return[{resource:"listenerRule",name:_,action:"create",reason:i(X),fields:m(["hosts"],{},Q),operations:[q("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:J.priorities[0],Conditions:H6(Q.hosts),Actions:F6(W??""),Tags:Object.entries(X.tags).map(([P,L])=>({Key:P,Value:L}))},{references:V})]}];
let{rule:j}=U.rule,H=v(j),F=d(j),$=s0(Y),E=W!==void 0&&F.includes(W)&&F.every(P=>$.some(L=>L===oX(Y.targetGroups,P))),B=JX([...H].sort(),[...Q.hosts].sort());
return B&&E?[]:[
{
resource:"listenerRule",
name:_,
action:"update",
reason:E?"":"not linked with the target group: put back",
fields:[...B?[]:m(["hosts"],{hosts:H},Q),...E?[]:[{pointer:"/targetGroup",to:U.targetGroup?.description.TargetGroupName??Z.targetGroups[U.slot]}]],
operations:[q("modifyRule","listenerRule",{RuleArn:j.RuleArn,...B?{}:{Conditions:H6(Q.hosts)},...E?{}:{Actions:F6(W??"")}},{references:E?[]:V,after:H.map((P,L)=>`record.remove.${L}`)})]}]},
$6={lg:{resource:"logGroup",settings:yY},tg:{resource:"targetGroup",settings:eX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...Z6,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:jX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:jX,parts:["threshold","period","evaluationPeriods"]}},
d3=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
c3=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
E6=(
X,
Y)=>{
let Q=SX(X),J=!x(Q),Z=new Map;
Y!==void 0&&Z.set("td",aX(Y).slice(0,6));
for(let[_,{settings:U,parts:W}]of Object.entries($6)){if(J&&(_==="tg"||_==="lr")||Q.scaling===!1&&(_==="st"||_==="sp"||_==="al"))continue;let V=Object.fromEntries(U.map(j=>[j,j==="hosts"?[...Q.hosts??[]].sort():c3(Q[j],W)]).filter(([,j])=>!d3(j)));Z.set(_,ZX(bX(V),6))}
return Z},
i3=(X,Y,Q)=>[X,...[...E6(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
uY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
M6=X=>X==="td"?"taskDefinition":$6[X]?.resource??"service",
a3=(X,Y,Q)=>{let J=new Map(uY(Y)),[Z=""]=X.split(" "),_=uY(X).map(([U,W])=>{let V=Q.has(M6(U))?J.get(U):void 0;return`${U}=${V??W}`});return[Z,..._].join(" ")},
o3=({settings:X,definition:Y,definitionDigest:Q,record:J})=>{if(J===void 0)return[];let Z=uY(J),_=E6(X,Y),U=[];for(let[W,V]of Z)_.get(W)!==V&&(W==="td"&&Q!==void 0||U.push(M6(W)));return U},
r3=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Y;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:_,names:U}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:_.name,service:U.serviceName},this.#Y=SX(J),this.#X={...SX(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=m(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
B6=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
lY=({found:X,order:Y})=>Y.of==="settings"&&tX(X.serviceTags,X.service?.desiredCount)!==void 0,
P6=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||lY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
s3=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...E4(X.context.settings)})},
n3=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
t3=X=>{let{settings:Y,present:Q}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(Q.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
e3=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=SY(X.context.settings))},
X5=(X,Y)=>JX((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
Y5=X=>X.flatMap(({targetGroupArn:Y})=>Y===void 0?[]:G0(Y)).join(", "),
z6=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=OY(X.context);if(!(Z.length===0&&X5(X.service,J))){if(!X.changed("containerPort")){let{slot:_,targetGroup:U}=f(Y),W=U===void 0?Q.targetGroups[_]:void 0;X.fields.push({pointer:"/loadBalancers",to:W??Y5(J)})}X.input.loadBalancers=J,X.references.push(...Z)}},
Q5={settings:[B6,P6,s3,n3,t3,e3,z6],scaling:[P6],revision:[B6,z6],restart:[]},
J5=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
Z5=(X,Y)=>{let{order:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":J5(Y)?"the last deployment failed":lY(X)?"the first deployment was stopped":void 0},
_5=(
X,
Y,
Q)=>{
let{names:J,order:Z,found:_,state:U}=X,W=new r3(X,Y,Q);
for(let L of Q5[Z.of])L(W);
let{input:V,fields:j,references:H}=W,F=Z5(X,Y),$=F!==void 0&&j.length===0;
F!==void 0&&(V.forceNewDeployment=!0),$&&j.push(lY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let E=q("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:H}),B=j.length===0?[]:[E],P=Z.of==="settings"||Z.of==="scaling"?T3(_,U):void 0;
return j.push(...P?.fields??[]),j.length===0?[]:[{resource:"service",name:J.serviceName,action:$?"deploy":"update",reason:$?F:"",fields:j,operations:[...B,...P?.operations??[]]}]},
U5=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
W5=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:_,run:U,fargate:W}=X,{loadBalancers:V,references:j,tags:H}=OY(X),F=SY(J),$={...X.tags,...mY(J),...H,[M.run]:U.lease},E=Object.entries($).map(([L,N])=>({key:L,value:N})),B=x(J),P=B&&f(_).rule===void 0;
return P&&E.push({key:M.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:i(X),
fields:m(Z6,{},{...J,desiredCount:J.desiredCount}),
operations:[
q(
"createService",
"service",
{
cluster:Z.name,
serviceName:Q.serviceName,
taskDefinition:Y??"",
desiredCount:J.desiredCount,
clientToken:U.token,
deploymentConfiguration:E4(J),
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:E,
...B?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...W?{}:{placementStrategy:U5},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...j,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...P?[{pointer:`/tags/${E.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
N6=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[W5(X,Y)];if(x(X.present)&&!x(X.settings))throw S(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw S(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return _5(X,Q,Y)},
V5=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...mY(Q),...OY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([_,U])=>Y.serviceTags[_]!==U))},
j5=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
H5=(X,Y)=>Object.keys(ZY(Y)).filter(Q=>!Object.hasOwn(X,Q)),
F5=(X,Y)=>[M.hosts,M.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
OX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
dY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${s(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
cY=(X,Y,Q)=>({arn:X??"",set:j5(Y,Q),remove:H5(Y,Q)}),
$5=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=cY(Q.taskDefinitionArn,X,J);return OX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:dY(X,J,Z),operations:[q("tagEcsResource","taskDefinition.tags",Z)]}]},
E5=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
M5=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:_}=X,
{service:U,logGroup:W,scalableTarget:V,alarms:j}=J,
{targetGroup:H,rule:F}=f(J),
$=[],
E=[],
B=(I,D,R,O=[])=>{OX(R)||$.push(q(I,D,R,{after:O}))},
P=cY(U?.serviceArn,Z,J.serviceTags),
L={arn:U?.serviceArn??"",set:U===void 0?{}:V5(X),remove:[...P.remove,...F5(mY(_),J.serviceTags)]};
E.push(...dY({...Z,...L.set},J.serviceTags,L));
let N=(I,D,R,O)=>{let u=cY(R,Z,O);!OX(u)&&OX(L)&&E.push(...dY(Z,O,u)),B(I,D,u)};
if(
H!==void 0&&N("tagElbResource","targetGroup.tags",H.description.TargetGroupArn,H.tags),F!==void 0&&N("tagElbResource","listenerRule.tags",F.rule.RuleArn,F.tags),Y!==void 0&&N("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),W?.tags!==void 0&&N("tagLogGroup","logGroup.tags",W.arn,W.tags),U===void 0||!OX(P)){let I=R=>({arn:R??"",set:Z,remove:P.remove});W!==void 0&&W.tags===void 0&&B("tagLogGroup","logGroup.tags",I(W.arn));let D=E5(Q);V?.ScalableTargetARN!==void 0&&!D.has(V.ResourceId)&&B("tagScalableTarget","scalableTarget.tags",I(V.ScalableTargetARN));for(let[R,O]of j.entries())D.has(O.AlarmName)||B("tagAlarm",`alarm.${R}.tags`,I(O.AlarmArn))}
let z=$.map(I=>I.id);
L.remove.includes(M.halted)&&z.push("service","scalableTarget");
for(let I of Q)I.resource==="record"&&I.action==="remove"&&z.push(...I.operations.map(D=>D.id));
return Q.some(I=>I.resource==="listenerRule"&&I.action==="create")&&U!==void 0?$.push(q("tagEcsResource","service.tags",{...L,set:{...L.set,[M.rule]:""}},{after:z,references:[{pointer:s("set",M.rule),operation:"listenerRule"}]})):B("tagEcsResource","service.tags",L,z),$.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:E,operations:$}]},
B5=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
P5=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:_,fargate:U,isNew:W,run:V}=X,j=c0(J,{names:Y,region:_.region,fargate:U,present:W?void 0:Q.taskDefinition?.definition});
for(let E of[Q.taskDefinition,Q.newestTaskDefinition])if(E!==void 0&&w8(E,j))return{wanted:j,arn:E.definition.taskDefinitionArn,found:E,changes:[]};
let H={...X.tags,[M.digest]:aX(j),...V.build===void 0?{}:{[M.build]:xX(V.build)}},F=i6(J,j);
if(F!==void 0)throw l([F]);
let $={resource:"taskDefinition",name:Y.family,action:"create",reason:W?i(X):"",fields:m(O8,W?{}:Z,J),operations:[q("registerTaskDefinition","taskDefinition",{...j,tags:Object.entries(H).map(([E,B])=>({key:E,value:B}))})]};
return{wanted:j,arn:void 0,found:void 0,changes:[$]}},
z5=(X,Y,Q)=>{let{settings:J,present:Z,isNew:_,run:U}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!_&&Z.image===W&&!Q&&!U.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
N5=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
L5=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>N5.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
K5=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return x(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
I5=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
q5=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:I5(X),Z=B5(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
L6=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
R5=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
D5=X=>ZX(bX(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:_,from:U,to:W})=>({pointer:_,from:U,to:W}))}))),16),
G5=({order:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
S5=(X,Y)=>{let Q=[...Y.changes,...L3(X),...m3(X),...l3(X),...N6(X,Y.arn),...P3(X),...Y6(X)],J=[...Q,...M5(X,Y.found,Q)];return J.some(Z=>Z.operations.some(L6))?u3(X,J,Y.arn):J},
O5=(X,Y)=>[...N6(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?Y6(X):[],...X.order.of==="revision"?$5(X,X.order.revision):[]],
C5=(X,{wanted:Y},Q)=>{let{order:J,run:Z,settings:_,found:U}=X,W=i3(Z.version,_,Y),V=U.serviceTags[M.applied];return J.of==="settings"||V===void 0?W:a3(W,V,Q)},
T5=({identity:X,order:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
K6=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,order:Z}=X,
_=Z.of==="settings"?P5(X):G5(X),
U=R5(Z.of==="settings"?S5(X,_):O5(X,_)),
W=Q.serviceTags[M.applied],
V=new Set(o3({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[M.digest],record:W})),
j=new Set(U.map(F=>F.resource)),
H=U.some(F=>F.operations.some(L6));
return{planId:D5(U),changes:U.map(F=>({...F,reason:F.reason||(V.has(F.resource)?"changed by others since our last run":"asked for")})),drift:[...V].map(F=>({resource:F,kept:!j.has(F)})),warnings:[...T5(X),...q5(X),...Z.of==="settings"?[...z5(X,Y,H),...L5(X),...K5(X)]:[]],taskDefinitionArn:_.arn,record:C5(X,_,V)}},
iY=X=>J0[a6(X,J0)??""]?.type,
A5=["minCount","maxCount","scaleOut","scaleIn"],
b5=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...A5.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>wX(`/${V}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:_,suspended:U}=X6(X,Q,J),W=U??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return _?[wX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:W?[]:[wX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
x5=(X,Y,{names:Q,found:J,present:Z,cluster:_,clusterDefaults:U})=>{let{settings:W,problems:V}=Z0(Y,{cluster:_,clusterDefaults:U,present:X.of==="revision"?{...Z,...qY(X.revision.definition,Q)}:Z});if(W===void 0)throw l(V);if(X.of!=="scaling")return W;let j=[...b5(X,Y,J,W),...o6(W)];if(j.length>0)throw l(j);return W},
XY={from:1e4,to:39999},
w5=(X,Y)=>{let Q=XY.to-XY.from+1,J=Number.parseInt(ZX(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let _=XY.from+(J+Z)%Q;if(!Y.has(_))return _}},
I6=100,
k5=X=>Number(X.Priority)>=XY.from&&X.Conditions?.length===1?v(X).map(Y=>[Y,Number(X.Priority)]):[],
y5=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(d)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(k5).sort(([,Z],[,_])=>_-Z))}])),
h5=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
v5=({priorities:X},Y)=>{let Q=w5(Y,X);if(Q===void 0)throw S("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
f5=(X,Y,{hosts:Q})=>{let J=Y.flatMap(v);for(let Z of X){let _=J.includes(Z)?void 0:Q.get(Z);if(_!==void 0)throw S(`Not ours: ${Z} has a listener rule of its own (priority ${_}).`,"Choose another host, or take it from that rule first.")}},
m5=({loadBalancerArn:X},Y)=>{let Q=h5(X,Y);if(Q>=I6)throw S(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${I6}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
p5=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let _=Z.get(J);
if(_===void 0)throw new Error(`listener ${J} was not read`);
let U=f(Q),W=U.rule?.rule,V=Q.rules.filter(E=>E===U.rule||h(E.tags,X)).map(E=>E.rule);
f5(Y.hosts,V,_),W===void 0&&m5(_,Z);
let j=W===void 0?v5(_,Y.hosts[0]??""):Number(W.Priority),{slot:H,targetGroup:F}=U,$={..._,targetGroups:new Set([..._.targetGroups,F?.description.TargetGroupArn??UX(X).targetGroups[H]]),priorities:new Set([..._.priorities,j]),hosts:new Map([..._.hosts,...Y.hosts.map(E=>[E,j])])};
return{seat:{listenerArn:J,priorities:[j],slot:H},occupancy:new Map([...Z,[J,$]])}},
g5=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
u5=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let _=gY(X,iY),{settings:U,problems:W}=Z0(J,{cluster:X,clusterDefaults:_.settings,present:Y.service===void 0?void 0:Q}),V=[..._.problems,...g5(X,_.settings,Z),...W];if(U===void 0||V.length>0)throw l(V);let j=r6(U,{fargate:_Y(U,X),resolved:!0});if(j.length>0)throw l(j);return U},
q6=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:_,order:U,run:W},
V=y5(Q.fronts))=>{
let{cluster:j,zones:H}=Q,F=n0(Q,J),$=U.of==="settings"&&x(_)&&F!==void 0?p5({identity:X,settings:_,found:J,front:F},V):{seat:void 0,occupancy:V};
return{context:{identity:X,names:Y,cluster:j,front:F,seat:$.seat,zones:H,found:J,present:Z,settings:_,fargate:_Y(_,j),order:U,state:X6(U,J,_),run:W,tags:{..._.tags,...KX(X)},isNew:J.service===void 0},occupancy:$.occupancy}},
l5=({name:X,tags:Y})=>{let Q=Y[p.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
d5=(
X,
{request:Y,run:Q,order:J,occupancy:Z,problemsOf:_})=>{
let{identity:U,names:W,snapshot:V,found:j}=X,{cluster:H}=V,F=W6(j,W),$=J.of==="settings",E=$?u5(X,F,{request:Y,problemsOf:_}):x5(J,Y,{names:W,found:j,present:F,cluster:H,clusterDefaults:gY(H,iY).settings}),B=w4({identity:U,names:W,found:j,adopt:Q.adopt});
if(B!==void 0)throw B;
let{context:P,occupancy:L}=q6(X,{present:F,settings:E,order:J,run:Q},Z);
if($&&x(E)&&P.front===void 0)throw S(l5(H),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let N=K6({context:P,imageStated:Y.image!==void 0});
return{present:F,settings:E,front:P.front,occupancy:L,order:J,plan:N}},
R6=X=>{throw K(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?S(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
c5=async(X,Y)=>{let{send:Q,CreateRuleCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Z){if(K(Z,"PriorityInUse"))throw new y(`priority ${Y.Priority} was taken by another deployment`,{cause:Z});return R6(Z)}},
i5=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(K(Z,"RuleNotFound"))throw new y("the listener rule was removed",{cause:Z});R6(Z)}},
a5=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!K(Z,"RuleNotFound"))throw Z}},
o5=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
r5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
s5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
n5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:o5(Q)}))},
t5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
e5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
XQ=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
YQ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return QX(Z.Tags)},
QQ=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
JQ=()=>Promise.reject(new Error("this plan was not to run a task")),
w=async X=>(await X,{value:""}),
CX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
ZQ={
registerTaskDefinition:async(X,Y)=>({value:await y8(X,Y)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await h7(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y)=>{let Q=await B0(X,Y);return{value:Q.serviceArn??"",service:Q}},
createTargetGroup:async(X,Y)=>({value:await Y9(X,Y)}),
modifyTargetGroup:(X,Y)=>w(Q9(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>w(J9(X,Y,Q)),
createRule:async(X,Y)=>({value:await c5(X,Y)}),
modifyRule:(X,Y)=>w(i5(X,Y)),
registerScalableTarget:(X,Y)=>w(J4(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>w(V9(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await j9(X,Y)}),
putMetricAlarm:(X,Y)=>w(F9(X,Y)),
deleteAlarms:(X,{names:Y})=>w($9(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>w(B9(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>w(P9(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await t8(X,Y,Q)}),
tagEcsResource:CX(fX,jY),
tagElbResource:CX(q0,R0),
tagLogGroup:CX(r5,s5),
tagAlarm:CX(n5,t5),
tagScalableTarget:CX(e5,XQ),
deleteService:(X,{cluster:Y,service:Q},J)=>w(f7(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>w(a5(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>w(Z9(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>w(m8(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>w(z9(X,Y))},
aY=(X,Y,Q,J,Z=JQ)=>{let _=()=>ZQ[Y](X,Q,J.signal,Z);return Y==="runTask"?_():J.with(_)},
TX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&h(Y.serviceTags,X),
D6=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>h(Q.tags,X)),
G6=X=>{let Y=new Set(D6(X).map(({description:J})=>J.TargetGroupArn)),Q=({rule:J,tags:Z})=>{let _=d(J);return Z[M.tenant]===void 0&&_.length>0&&_.every(U=>Y.has(U))};return X.read.rules.filter(J=>h(J.tags,X.identity)||Q(J))},
_Q=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[M.dns],hosts:X.remains.tenant.serviceTags[M.hosts]??""};
if(TX(X)&&Y!==void 0&&Y!=="record")return[];
let J=G6(X),Z=J.filter(({tags:W})=>h(W,X.identity)),_=X.read.rules.filter(W=>!J.includes(W)).flatMap(({rule:W})=>v(W)),U=TX(X)?Q.split(" ").filter(W=>W!==""&&!_.includes(W)):[];
return[...new Set([...Z.flatMap(({rule:W})=>v(W)),...U])]},
UQ=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,_=W=>[...J.values()].some(V=>GX(W,V)),U=[];
for(let W of _Q(X)){let[V]=gX(W,Z),j=X.remains.tenant.records.filter($=>$.Name===W&&_($));if(V===void 0||j.length===0)continue;let H=j.map($=>({Action:"DELETE",ResourceRecordSet:$})),F=Q(`record ${W}`);U.push(F),Y("record",W,[q("changeRecords",F,{zoneId:V.id,changes:H})])}
return U},
WQ=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:_}=X,{scalableTarget:U,alarms:W}=_.tenant,V=TX(X);
U!==void 0&&(V||h(_.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[q("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let j=W.filter(H=>V||h(_.alarmTags.get(H.AlarmArn??""),J)).flatMap(H=>H.AlarmName??[]);
j.length>0&&Y("alarm",j.join(", "),[q("deleteAlarms",Q("alarms"),{names:j},{after:[Q("scalableTarget")]})])},
VQ=(X,Y,{add:Q,id:J})=>{let Z=G6(X),_=Z.map((U,W)=>J(`rule ${W}`));for(let[U,{rule:W}]of Z.entries())Q("listenerRule",v(W).join(", "),[q("deleteRule",_[U]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:W}]of D6(X).entries())Q("targetGroup",W.TargetGroupName??"",[q("deleteTargetGroup",J(`targetGroup ${U}`),{arn:W.TargetGroupArn??""},{after:[..._,J("service")]})])},
jQ=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!TX(X)&&!h(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:_})=>_!==Z),...Y.filter(({arn:_})=>_===Z)]},
YY=10,
HQ=(X,{add:Y,id:Q})=>{let J=jQ(X);if(J.length===0)return;let Z=Math.ceil(J.length/YY),_=Array.from({length:Z},(U,W)=>q("deleteTaskDefinitions",Q(`taskDefinitions ${W}`),{revisions:J.slice(W*YY,(W+1)*YY)},{after:[Q(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,_,J.length===1?"1 revision":`${J.length} revisions`)},
S6=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,_=TX(X),U=[],W=_?"asked for":"left by an earlier removal",V={id:B=>`${Q.serviceName}: ${B}`,add:(B,P,L,N)=>{let z=N===void 0?W:`${W}; ${N}`;U.push({resource:B,name:P,action:"remove",reason:z,fields:[],operations:L})}},{add:j,id:H}=V,F=UQ(X,V);
WQ(X,V),_&&j("service",Q.serviceName,[q("deleteService",H("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[H("scalableTarget"),H("alarms"),...F]})]),VQ(X,F,V),HQ(X,V);
let{logGroup:$}=J.tenant;
$!==void 0&&!Z&&(_||h($.tags,Y))&&j("logGroup",Q.logGroup,[q("deleteLogGroup",H("logGroup"),{name:Q.logGroup},{after:[H("service")]})]);
let E=new Set(U.flatMap(B=>B.operations.map(P=>P.id)));
return U.map(B=>({...B,operations:B.operations.map(P=>({...P,after:P.after.filter(L=>E.has(L))}))}))},
FQ=X=>ZX(bX(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
oY=X=>X.kind==="deleteTaskDefinitions",
$Q=X=>{let Y=X.flatMap(J=>J.operations).filter(oY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(_=>_.active).length,0);return Math.max(Q-20,Y.length-5,0)},
EQ=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
MQ=(X,Y)=>{let Q=$Q(X);return Q===0?[]:[`removing its task definitions takes about ${EQ(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
BQ=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!oY(Y))return;let Q=X.map(_=>_.operations.filter(oY)).find(_=>_.some(({id:U})=>U===Y.id))??[],J=Q.findIndex(({id:_})=>_===Y.id),Z=_=>_.reduce((U,W)=>U+W.input.revisions.length,0);return Z(Q)<=YY?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
PQ=async(
X,
Y,
{service:Q,targetGroups:J})=>{
let Z=[J.a,J.b].filter(j=>j!==void 0),_=new Set(Z.map(({description:j})=>j.TargetGroupName));
(Q?.loadBalancers??[]).length===0&&_.add(Y.targetGroups.a);
let U=Object.values(Y.targetGroups).filter(j=>!_.has(j)),W=(await Promise.all(U.map(j=>Y4(X,j)))).filter(j=>j!==void 0),V=await t(X,W.flatMap(j=>j.TargetGroupArn??[]));
return[...Z,...W.map(j=>({description:j,attributes:{},tags:V.get(j.TargetGroupArn??"")??{}}))]},
zQ=20,
NQ=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=U=>Object.entries(Y).every(([W,V])=>U[W]===V);if(Q!==void 0&&Z(Q.tags))return Q.tags;let _=J.filter(({arn:U})=>U!==Q?.definition.taskDefinitionArn).slice(-zQ).reverse();for(let{arn:U}of _){let W=(await o(X,U))?.tags??{};if(Z(W))return W}return{}},
LQ=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,_=J?Q.alarms.flatMap(H=>H.AlarmArn??[]):[],[U,W,V,j]=await Promise.all([PQ(X,Y,Q),h8(X,Y.family),Z===void 0?{}:QQ(X,Z),Promise.all(_.map(async H=>[H,await YQ(X,H)]))]);
return{tenant:Q,targetGroups:U,revisions:W,familyTags:J?await NQ(X,Y,Q,W):{},alarmTags:new Map(j),scalableTargetTags:V}},
rY=X=>[...X.values()].flatMap(({rules:Y})=>Y),
O6=X=>X.flatMap(({RuleArn:Y})=>Y??[]),
KQ=(X,Y)=>{let Q=new Set([...Y.values()].map(({arn:Z})=>Z)),J=X.flatMap(({targetGroups:Z})=>Z).flatMap(({description:Z})=>Z.LoadBalancerArns??[]);return[...new Set(J)].filter(Z=>!Q.has(Z))},
C6=async(
X,
Y,
Q)=>{
let J=await $4(X,Y,Q),[Z,_]=await Promise.all([t(X,O6(rY(J.fronts))),Promise.all(Q.map(async F=>{let $=J.tenants.get(F.key);if($===void 0)return[];let E={...F,owner:KX(F.identity)};return[[F.key,await LQ(X,E,$)]]}))]),U=new Map(_.flat()),W=new F4(X,Promise.resolve(rX(J.cluster)));
await Promise.all(KQ([...U.values()],J.fronts).map(F=>W.on(F)));
let V=await W.all(),j=await t(X,O6(rY(V))),H=new Map([...J.fronts,...V]);
return{snapshot:{...J,fronts:H},rules:rY(H).map(F=>{let $=F.RuleArn??"";return{rule:F,tags:Z.get($)??j.get($)??{}}}),tenants:U}},
IQ=async(X,Y,Q)=>await uX(async()=>await e8(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
sY=async X=>{try{return await X()}catch(Y){if(K(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
qQ=20,
RQ=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return sY(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(_=>[_.serviceDeploymentArn??"",_]))})},
T6=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return sY(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
DQ=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(K(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
GQ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),_=await T6(X,Y,Q);
if(_==="denied")return[];
let U=({createdAt:H})=>H?.getTime()??0,
W=_.filter(({status:H})=>H==="SUCCESSFUL").sort((H,F)=>U(F)-U(H)).flatMap(H=>H.targetServiceRevisionArn??[]),
V=await Promise.all(k([...new Set(W)],20).map(H=>sY(()=>J(new Z({serviceRevisionArns:H}))))),
j=new Map(V.flatMap(H=>H==="denied"?[]:H.serviceRevisions??[]).map(H=>[H.serviceRevisionArn,H.taskDefinition]));
return W.flatMap(H=>j.get(H)??[])},
SQ=50,
OQ=1e3,
CQ=class{
missing=new Set;
#X;
#Y;
constructor(X,Y){this.#Y=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:_}=this.#Y,
[U,W]=await Promise.all([this.#Q(()=>this.#Z(),[]),this.#Q(()=>this.#_(),[]),X.look(),Y.look(Q)]),
V=X.tasks,
j=X.taskDefinition??await this.#Q(()=>this.#J(),void 0),
H=W.filter(B=>B.lastStatus==="PROVISIONING"),
[F,$]=await Promise.all([this.#Q(()=>this.#U([...V,...W],j),void 0),this.#W(H)]);
for(let B of[X.refusal,Y.refusal])B!==void 0&&this.missing.add(B);
let E=Q.deployments?.find(B=>B.id===_);
return{tasks:V,taskDefinition:j,log:F,targets:Y.targets,targetGroups:U,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:H.length,groups:$,deploymentReason:Z?.statusReason??E?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(B=>`could not be read: ${B}`)}}
async#Q(X,Y){try{return await X()}catch(Q){if(!(Q instanceof g))throw Q;return this.missing.add(Q.message),Y}}
async#Z(){let{service:X,targets:Y}=this.#Y,Q=[...X.loadBalancers??[],...Y.targets].flatMap(_=>_.targetGroupArn??[]),J=[...new Set(Q)];if(J.length===0)return[];let Z=await X4(this.#X.clients,J);return J.flatMap(_=>Z.find(U=>U.TargetGroupArn===_)??[])}
async#J(){let{service:X,deploymentId:Y}=this.#Y,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await o(this.#X.clients,Q))?.definition}
async#_(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Y,Z=await z4(X,Y,Q.serviceName??"","RUNNING");return(await CY(X,Y,Z)).filter(_=>_.startedBy===J)}
async#U(
X,
Y){
let Q=X.find(j=>j.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(j=>j.name===J)?.logConfiguration?.options,[_,U]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||_===void 0||U===void 0)return;
let W=`${U}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,V=(await t9(this.#X.clients,_,W,SQ)).map(({at:j,text:H})=>({at:j,text:H.slice(0,OQ)}));
return V.length===0?void 0:{group:_,stream:W,container:J,lines:V}}
async#W(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Q(()=>this.#V(Q),void 0)))).filter(Q=>Q!==void 0)}
async#V(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await pX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,_,U]=await Promise.all([this.#Q(()=>mX(Y,J),void 0),this.#Q(()=>T0(Y,J),[]),this.#Q(()=>Z8(Y,Q),void 0)]),W=(Z?.Instances??[]).filter(V=>V.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:_,notJoined:U===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!U.has(V))}}},
TQ=(X,Y)=>new CQ(X,Y).evidence(),
AQ=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:_,log:U,signal:W}=X,V=(await a(Y,Q,[J])).get(J),j=V?.deployments?.find(F=>F.status==="PRIMARY");
if(V?.serviceArn===void 0||j?.id!==X.deploymentId)return!1;
await fX(Y,V.serviceArn,_);
let H=new BX(U,W);
return Z!==void 0&&(await H.with(()=>J4(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),U.info(`scaling of ${Z} suspended`)),await H.with(()=>B0(Y,{cluster:Q,service:J,desiredCount:0})),U.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0},
bQ=15e3,
A6=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
xQ=class{
#X;
#Y=new Map;
#Q;
#Z=0;
#J=Date.now();
#_;
constructor(X){this.#X=X}
get tasks(){return[...this.#Y.values()].filter(X=>X!==void 0).sort((X,Y)=>A6(X)-A6(Y))}
get taskDefinition(){return this.#Q}
get refusal(){return this.#_}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#Z&&Date.now()-this.#J<bQ?!1:(this.#Z=Math.max(Y,this.#Z),this.look())}
async look(){if(this.#_!==void 0)return!1;this.#J=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof g))throw X;return this.#_=X.message,!1}}
async#U(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await z4(X,Y,Q,"STOPPED")).filter(W=>!this.#Y.has(W));
if(Z.length===0)return!1;
let _=!1;
for(let W of await CY(X,Y,Z)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),_||=V}
let U=this.tasks[0]?.taskDefinitionArn;
return U!==void 0&&(this.#Q??=(await o(X,U))?.definition),_}},
wQ=15e3,
kQ=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
yQ=class{
#X;
#Y=new Map;
#Q=0;
#Z=Date.now();
#J;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#J}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:_})=>/is unhealthy in/.test(_)).length,Z=Q>0&&Date.now()-this.#Z>=wQ;J<=this.#Q&&!Z||(this.#Q=J,await this.look(X))}
async look(
X){
this.#Z=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(
!(Y.length===0||this.#J!==void 0))try{let Q=await Promise.all(Y.map(async J=>(await V6(this.#X,J)).map(Z=>({...Z,targetGroupArn:J}))));for(let J of Q.flat().filter(kQ)){let Z=`${J.targetGroupArn} ${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Z),this.#Y.set(Z,J)}}catch(Q){if(!(Q instanceof g))throw Q;this.#J=Q.message}}},
YX=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
nY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
b6=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
hQ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:_}=X;switch(Q){case"SUCCESSFUL":return b6(Y.service);case"ROLLBACK_SUCCESSFUL":return YX("rolled-back",J,nY(X));case"ROLLBACK_FAILED":return YX("failed",J,nY(X));case"STOPPED":return Z?.status==="TRIGGERED"||_?.status==="TRIGGERED"?YX("failed",J,nY(X)):YX("superseded",J);default:return}},
vQ=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
fQ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
x6=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
mQ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(W=>W.status==="PRIMARY"),_=J.find(W=>W.id===Y);
if(_!==void 0&&_===Z)return _.rolloutState==="COMPLETED"?b6(X):_.rolloutState==="FAILED"?YX("failed",_.rolloutStateReason,x6(_.rolloutStateReason)):void 0;
let U=fQ(X,Y);
if(_?.rolloutState==="FAILED"||U!==void 0||Q===!0||vQ(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let W=Z?.rolloutState==="FAILED"?"failed":"rolled-back",V=(_?.rolloutState==="FAILED"?_.rolloutStateReason:U)??Z?.rolloutStateReason;return YX(W,V,x6(U??V))}
return YX("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
pQ=X=>X.serviceDeployment?.status===void 0?mQ(X):hQ(X.serviceDeployment,X),
gQ=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
w6=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
tY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
eY=X=>tY(X)?.id??X.deployments?.[0]?.id??"",
uQ=(
X,
Y)=>{
let Q=X.deployments?.find(U=>U.id===Y);
if(Q===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;
let J=Q.failedTasks===void 0||Q.failedTasks===0?"":`, ${Q.failedTasks} failed`,Z=(X.deployments??[]).filter(U=>U.id!==Y&&(U.runningCount??0)>0),_=Z.length===0?"":`, ${Z.reduce((U,W)=>U+(W.runningCount??0),0)} of another deployment`;
return`${Q.runningCount??0}/${Q.desiredCount??X.desiredCount??0} tasks running${J}${_}`},
lQ=3e4,
X0=1e3,
dQ=X=>Date.now()-X<6e4?1e3:3e3,
cQ=class{
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
#W=!1;
#V=!1;
#j;
#F=!1;
constructor(
X){
let{clients:Y,cluster:Q,serviceName:J,service:Z}=X;
this.#X=X,this.#J=Z,this.deploymentId=eY(Z);
let _=Z.deployments?.find(U=>U.id===this.deploymentId);
this.#Q=_?.createdAt?.getTime()??this.#Y,this.stopped=new xQ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new yQ(Y),this.#H(Z)}
get service(){return this.#J}
get serviceDeploymentArn(){return this.#_}
get serviceDeployment(){return this.#j}
get events(){let X=this.#Q-X0;return(this.#J.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#F=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#J}),J=0;for(;;){let Z=await this.#E(X,J);if(Z!==void 0)return Q(Z);let _=Y-Date.now();if(_<=0)return Q({verdict:"timed-out"});J=Math.min(dQ(this.#Y),_)}}
async#E(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:_,signal:U}=this.#X,W=this.#U?void 0:this.#_,{service:V,serviceDeployment:j}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:W},{signal:U,inMilliseconds:Y}),H=this.#$(V);
if(V===void 0)return H?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
this.#J=V,this.#H(V),j==="denied"&&(this.#U=!0,_.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#j=j==="denied"?void 0:j??await this.#B(V,H);
let{deploymentId:F}=this,$=pQ({service:V,deploymentId:F,serviceDeployment:this.#j,isRollbackAsked:this.#F});
if(H&&this.#j===void 0&&$?.verdict==="superseded")return;
if(this.#P(),H||_.waiting(uQ(V,F)),$!==void 0||H)return $;
let E=await this.#M();
return E!==void 0&&X(E)?{verdict:"doomed",cause:E}:void 0}
#$(X){return this.#V||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#V||Date.now()-this.#Y>lQ?!1:X===void 0||(tY(X)?.createdAt?.getTime()??0)<this.#Q}
#H(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||eY(X)===this.deploymentId&&(this.#_??=Y)}
async#B(
X,
Y){
if(this.#_!==void 0||this.#W||Y||eY(X)===this.deploymentId)return;
this.#W=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:_,previousServiceDeployment:U,signal:W}=this.#X,V=await T6(Q,Z,_);
if(V==="denied")return;
let j=$=>Math.abs(($?.getTime()??0)-this.#Q),[H]=V.filter($=>$.serviceDeploymentArn!==U&&j($.createdAt)<X0).sort(($,E)=>j($.createdAt)-j(E.createdAt));
if(this.#_=H?.serviceDeploymentArn,this.#_===void 0)return;
let F=await J.lookAtServiceDeployment(this.#_,{signal:W});
return F==="denied"?void 0:F}
async#M(){
let X=tY(this.#J);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#J,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Q)/1e3})}
#P(){let X=this.#Q-X0,Y=(this.#J.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#Z.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#Z.add(Q),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
iQ=10*6e4,
k6=()=>!1,
aQ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let _=await DQ(Q,Z);return J.info(_?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),_}catch(_){if(!(_ instanceof g))throw _;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${_.message}`),!1}},
oQ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:_,log:U,signal:W,created:V}=Q;
if(
await Q.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await aQ(X,Q))return;X.rollbackAsked();let H=await X.toVerdict(k6,Math.max(Q.deadline,Date.now()+iQ));return H.verdict.verdict==="doomed"?void 0:H.verdict.verdict!=="timed-out"?{...H,verdict:H.verdict,stoppedBy:"rollback"}:{...H,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:j}=X;
try{if(!await AQ({clients:J,cluster:Z,serviceName:_,deploymentId:j,log:U,signal:W,...V}))return}catch(H){if(!(H instanceof g))throw H;U.info(`The service could not be stopped, and ECS is left to itself: ${H.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
rQ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,_=({sentence:j})=>(Z||Q.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${j}`:`waiting cannot mend this: ${j}`),Z=!0,J!=="keep"),U=await X.toVerdict(_);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let W=await oQ(X,U,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(k6);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
sQ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,_=new cQ(X),U=await rQ(_,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;
await X.written?.catch(()=>{});
let W=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,V=await TQ(_,{clients:Y,cluster:Q,diagnostics:J,endedBy:W});
for(let j of J.lines(V))Z.info(j);
return{...U,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
y6=1e3,
Y0=X=>[...new Set(X.filter(Y=>Y!==void 0))],
h6=(X,Y,Q)=>new Map(k(X,Y).flatMap(J=>{let Z=Q(J);return J.map(_=>[_,Z])})),
nQ=class{
#X;
#Y;
#Q=new Set;
#Z=Number.NEGATIVE_INFINITY;
#J=Number.POSITIVE_INFINITY;
#_=()=>{};
#U;
#W=!1;
constructor(X,Y=V0){this.#X=X,this.#Y=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#U??=JSON.stringify([X,Y]),this.#W||=this.#U!==JSON.stringify([X,Y]),this.#V({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#V(Q,Y)).serviceDeployment}
#V(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let _=()=>{this.#Q.delete(W),this.#Q.size===0&&this.#_(),Z(Y.reason)},U=()=>Y.removeEventListener("abort",_),W={...X,dueAt:this.#Y.now()+Q,resolve:V=>{U(),J(V)},reject:V=>{U(),Z(V)}};Y.addEventListener("abort",_,{once:!0}),this.#Q.add(W),this.#F(W.dueAt)})}
#j(X){return this.#W?Math.max(X,this.#Z+y6):X}
#F(X){let Y=this.#j(X);if(Y>=this.#J)return;this.#_(),this.#J=Y;let Q=this.#Y.after(Math.max(0,Y-this.#Y.now()),()=>this.#$());this.#_=()=>{this.#J=Number.POSITIVE_INFINITY,Q()}}
#E(){return[...this.#Q].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#$(){let X=this.#Y.now();this.#J=Number.POSITIVE_INFINITY,this.#j(this.#E())<=X&&(this.#Z=X,this.#H([...this.#Q].filter(({dueAt:Y})=>Y<X+y6))),this.#Q.size>0&&this.#F(this.#E())}
#H(
X){
for(let J of X)this.#Q.delete(J);
let Y=new Map(Y0(X.map(({cluster:J})=>J)).map(J=>[J,h6(Y0(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),M0,Z=>a(this.#X,J,Z))])),Q=h6(Y0(X.map(({arn:J})=>J)),qQ,J=>RQ(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:_="",resolve:U,reject:W}of X)Promise.all([Y.get(J)?.get(Z),Q.get(_)]).then(([V,j])=>{let H=j==="denied"?j:j?.get(_);U({service:V?.get(Z),serviceDeployment:H})},W)}},
tQ=({lease:X,before:Y,read:Q,written:J})=>{let Z=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===L4(Y),_=!1,U=J.then(()=>{_=!0});return async()=>{let W=_,V=await Q();if(!Z(V)&&!W&&(await U,V=await Q()),!(V===void 0||Z(V)))throw new HX(A.superseded,`Another run has taken over this tenant: ${AY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
eQ=(
{plan:X,found:Y,settings:Q},
J)=>{
let Z=X.changes.flatMap(j=>j.operations),
_=Y.service?.serviceArn,
U=X.taskDefinitionArn,
W={[M.applied]:X.record,[M.run]:L4(J.lease),[M.image]:xX(Q.image),[M.revision]:U??""},
V=q("tagEcsResource","record",{arn:_??"",set:W,remove:[]},{after:[...Z.map(j=>j.id),..._===void 0?[]:["lease"]],references:[..._===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:s("set",M.revision),operation:"taskDefinition"}]:[]]});
return _===void 0?[...Z,V]:[q("tagEcsResource","lease",{arn:_,set:{[M.run]:J.lease},remove:[]}),...Z,V]},
XJ=(
X,
Y)=>{
let{clients:Q,run:J,log:Z,signal:_}=Y,U=X.found.service?.serviceArn,W=new BX(Z,_),V=()=>{},j=new Promise(F=>{V=F}),H=U===void 0?void 0:tQ({lease:J.lease,before:X.found.serviceTags[M.run],read:async()=>(await v7(Q,U))[M.run],written:j});
return BY(eQ(X,J),{changes:X.plan.changes,execute:F=>aY(Q,F.kind,F.input,W,Y.runTask),...H===void 0?{}:{guard:H},signal:_,log:Z,line:dX,incomplete:Y.incomplete,done:(F,$)=>{F.id==="lease"&&V(),$.service!==void 0&&Y.onService($.service),F.kind==="changeRecords"&&Y.onDnsChange($.value)}})},
YJ=async(X,Y,{log:Q,signal:J})=>{let Z=()=>{Q.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Z,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Z)}},
v6=({settings:X,front:Y})=>x(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
QJ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:_,present:U,names:W}=X,{cluster:V}=J;
return{tenant:Z.tenant,cluster:V.name,account:V.account,region:V.region,url:v6(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:_.service?.serviceArn??null,planId:Y.planId,changes:MX(Y.changes),drift:Y.drift.map(j=>({...j})),overrides:c4(_,U,W,V),depth:"deep"}},
JJ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:_,name:U}=Y.cluster;Q.info(`account ${Z}, Region ${_}, cluster ${U}`);for(let W of X.warnings)Q.warn(W);for(let{resource:W,kept:V}of X.drift)Q.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(Q.info(J?`plan ${X.planId}: ${EY(X.changes)}`:EY(X.changes)),J)for(let W of $Y(X.changes))Q.info(W)},
ZJ=({settings:X,order:Y,front:Q},J,Z,_)=>{let{desiredCount:U=0,runningCount:W=0}=J??{};U===0&&Y.of!=="scaling"&&_.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),_.info(`image     ${X.image}`),_.info(`revision  ${(Z??"").replace(/^.*\//,"")}`),_.info(`tasks     ${W} running, ${U} desired`),_.info(`url       ${v6({settings:X,front:Q})??"none: a worker"}`)},
_J=p.defaultPrefix.replace(/\/$/,""),
UJ=X=>s6(X7,{name:"tenant",...X},_J),
WJ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw k4(X);let Z=w4({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
VJ=async(X,{request:Y,run:Q,order:J})=>{let Z=await p4(X,Y,W4(Y)),_=I0(Z.snapshot.cluster);if(_!==void 0)throw _;J!==void 0&&WJ(Z,Q);let U=J===void 0?{of:"settings"}:await J(Z);return{...Z,...d5(Z,{request:Y,run:Q,order:U,problemsOf:UJ})}},
jJ=(X,{env:Y,version:Q})=>{let J=Y7(16).toString("hex"),Z=X.build??Y.BUILD_URL;return{token:J,lease:N4(J,Z),build:Z,version:Q,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,beforeDeploy:X.beforeDeploy}},
HJ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
FJ=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
$J=async(
X,
Y,
Q)=>{
let{found:J,names:Z,snapshot:_}=X,{feed:U,log:W,signal:V,deadline:j}=Q;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!FJ(X)||w6(J.service,Y.service))return Y;
let{service:H}=Y,F=()=>`${H.runningCount??0}/${H.desiredCount??0} tasks running`;
return await uX(async()=>{let $={cluster:_.cluster.name,serviceName:Z.serviceName};return H=(await U.look($,{signal:V})).service??H,W.waiting(F()),HJ(H)?!0:void 0},{signal:V,everySeconds:2,deadline:j})===!0?{...Y,service:H,verdict:{verdict:H.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:H,verdict:{verdict:"timed-out",reason:F()}}},
EJ=async(
X,
{found:Y,order:Q,plan:J},
Z,
_)=>{
let U=Y.service?.taskDefinition,W=Z.taskDefinition,V=U===W&&Y.taskDefinition?.tags[M.steady]!==void 0;
if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([fX(X,W,{[M.steady]:new Date().toISOString()}),Q.of==="revision"&&U!==void 0&&U!==W?jY(X,U,[M.steady]):void 0])}catch(j){if(!(j instanceof g))throw j;_.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${j.message}`)}},
MJ=async(X,Y,Q,{log:J,signal:Z,report:_})=>{J.info("beforeDeploy: the command runs before the service changes");let U={clients:X,input:Y,explain:T4,log:J,signal:Z,deadline:Date.now()+Q*6e4},{code:W,result:V}=A4(await C4(U),Q),{message:j="",hint:H,...F}=V;if(_(F),W!==A.done)throw new HX(W,`beforeDeploy: ${j} The service was not changed.`,H===void 0?{}:{hint:H})},
f6=X=>(X??"").replace(/\.$/,""),
BJ=X=>{let Y=QY(X).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(_=>_.Action===Z).map(_=>f6(_.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
QY=X=>X.flatMap(Y=>Y.operations),
PJ=X=>new Set(QY(X).flatMap(Y=>Y.kind==="createService"?Y.input.loadBalancers??[]:[]).map(({targetGroupArn:Y})=>Y).filter(Y=>Y!=="")),
zJ=({rule:{RuleArn:X="",Priority:Y}},Q)=>QY(Q).some(J=>J.kind==="createRule"&&J.input.ListenerArn===HY(X)&&String(J.input.Priority)===Y),
NJ=(
X,
Y)=>{
let Q=Y.filter(z=>z.action==="create"),
J=new Set(Q.map(z=>z.resource)),
Z=new Set(Q.map(z=>z.name)),
_=BJ(Q),
{read:U,remains:W}=X,
{alarms:V,records:j}=W.tenant,
H=PJ(Q),
F=J.has("service")?WX(W.tenant.service):[],
$=W.targetGroups.filter(({description:{TargetGroupName:z="",TargetGroupArn:I=""}})=>Z.has(z)||F.includes(I)&&!H.has(I)),
E=new Set($.map(({description:z})=>z.TargetGroupArn)),
B=new Set(QY(Y).map(z=>z.kind==="modifyRule"?z.input.RuleArn:void 0)),
P=({rule:z})=>{let I=d(z);return I.length>0&&I.every(D=>E.has(D))&&!B.has(z.RuleArn)},
L=S6({...X,keepLogs:!0,read:{...U,rules:U.rules.filter(z=>zJ(z,Q)||P(z))},remains:{...W,targetGroups:$,tenant:{...W.tenant,alarms:V.filter(z=>Z.has(z.AlarmName??"")),records:j.filter(z=>_.has(f6(z.Name)))}}}).filter(({resource:z})=>J.has(z)||z==="listenerRule"||z==="targetGroup"),
N=new Set(L.flatMap(z=>z.operations.map(I=>I.id)));
return L.map(z=>({...z,reason:"onFailure: remove",operations:z.operations.map(I=>({...I,after:I.after.filter(D=>N.has(D))}))}))},
LJ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:_,lease:U,log:W,signal:V}=Y,j=GY(Q,U4),{cluster:H}=Z,F={clusterName:H.name,cluster:Promise.resolve(H)},$=await C6(_,F,[j]),E=$.tenants.get(j.key);
if(E?.tenant.serviceTags[M.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let B={...E,revisions:E.revisions.filter(({arn:N})=>N===Y.revision)},P=new BX(W,V),L=NJ({identity:Q,names:J,read:$,remains:B},Y.done);
try{await BY(L.flatMap(N=>N.operations),{changes:L,execute:N=>aY(_,N.kind,N.input,P),signal:V,log:W,line:dX,incomplete:()=>{}})}catch(N){if(!(N instanceof g))throw N;return{changes:[],sentence:`Not all that this run created could be removed: ${N.message}`}}
return{changes:L,sentence:"What this run created was removed again; the log group stays."}},
KJ=5,
IJ=class{
#X;
#Y;
#Q;
#Z;
#J;
#_;
#U;
#W=new AbortController;
#V;
#j;
#F;
#E=[];
#$=[];
#H=[];
#B=!1;
#M=!1;
constructor(
X,
Y,
Q,
J){
this.#X={...n6,...X},
this.#_=J,
this.#Y=Y,
this.#Q=Q,
this.#Z=new nQ(Q),
this.#U=Date.now()+this.#X.timeoutMinutes*6e4,
this.#J=jJ(this.#X,Y),
this.#V=m0({prepare:()=>this.#z(),planned:Z=>{JJ(Z,Y.log,this.#X.plan),Y.report(QJ(Z)),this.#$.length>0&&this.#L(Z.plan,new Set)},apply:Z=>this.#q(Z),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Z})=>$Y(Z.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#j=void 0;let{prepared:J,outputs:Z=new Map}=await this.#V();if(this.#X.plan)return{code:A.done,result:{deployment:{verdict:"planned"}}};let _=J.plan.changes.length>0;if(X?.code===A.done&&!_||(X=await this.#G(J,Z),Y||=_&&K4(J.found.serviceTags[M.run]),!Y||Q===KJ||!this.#P(X)))return X}}finally{this.#W.abort()}}
#P({code:X}){return X===A.done||X===A.superseded&&this.#M}
async#z(){let X=performance.now(),Y=await VJ(this.#Q,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#B},...this.#_===void 0?{}:{order:this.#_}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#q(
X){
let Y=performance.now(),
Q=new Set,
J=XJ(X,{clients:this.#Q,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#B=!0,this.#K(X,W)},onDnsChange:W=>this.#D(W),runTask:W=>this.#R(W),incomplete:W=>{Q=W,this.#L(X.plan,Q)}}).finally(
()=>{this.#$.push(...MX(X.plan.changes,Q).filter(W=>W.done===!0)),this.#H.push(...X.plan.changes.filter(W=>W.operations.every(V=>Q.has(V.id))))});
this.#F=J;
let Z=await J,_=X.plan.taskDefinitionArn??Z.get("taskDefinition")?.value,U=X.found.service?.serviceArn??Z.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},..._===void 0?{}:{taskDefinitionArn:_},...U===void 0?{}:{serviceArn:U}}),Z}
async#R(X){let{timeoutMinutes:Y}=this.#X;return await MJ(this.#Q,X,Y,this.#Y),this.#U=Date.now()+Y*6e4,{value:""}}
#L(X,Y){this.#Y.report({changes:[...this.#$,...MX(X.changes,Y)]})}
#N(){return AbortSignal.any([this.#Y.signal,this.#W.signal])}
#K(
{found:X,names:Y,snapshot:Q,settings:J},
Z){
this.#X.wait&&(
this.#j=G(
sQ(
{
clients:this.#Q,
feed:this.#Z,
cluster:Q.cluster.name,
serviceName:Y.serviceName,
service:Z,
previousServiceDeployment:w6(X.service,Z)?X.service?.currentServiceDeployment:void 0,
diagnostics:D4,
onFailure:this.#X.onFailure,
created:z3(X,J,Y),
written:this.#F,
log:this.#Y.log,
signal:this.#N(),
deadline:this.#U})))}
#D(X){if(!this.#X.wait)return;let Y={signal:this.#N(),deadline:this.#U};this.#E.push(G(IQ(this.#Q,X,Y)))}
async#G(
X,
Y){
let{log:Q}=this.#Y;
if(!this.#X.wait)return{code:A.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found;
this.#j===void 0&&Z!==void 0&&!gQ(Z)&&(Q.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#K(X,Z));
let _=await YJ(X.names.serviceName,this.#j,this.#Y),U=await Promise.all(this.#E);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U.includes(!1)&&Q.warn("the DNS change has not reached all name servers yet"),_===void 0)return this.#I(X,Y);
let W={feed:this.#Z,log:Q,signal:this.#N(),deadline:this.#U};
return this.#S(X,Y,await $J(X,_,W))}
async#S(
X,
Y,
Q){let{verdict:J}=Q.verdict;if(this.#Y.report({deployment:c9(Q)}),J==="steady"&&await EJ(this.#Q,X,Q.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#I(X,Y,Q);this.#M=S4(Q.service,this.#J.lease)===void 0;let Z=await this.#O(X,Y,J);return s9(Q,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Z})}
async#O(
X,
Y,
Q){
let J=this.#H.some(j=>j.resource==="service"&&j.action==="create"),Z=Q==="failed"||Q==="rolled-back";
if(this.#X.onFailure!=="remove"||!J||!Z)return;
let{log:_,signal:U}=this.#Y,{changes:W,sentence:V}=await LJ(X,{clients:this.#Q,lease:this.#J.lease,done:this.#H,revision:Y.get("taskDefinition")?.value,log:_,signal:U});
return this.#Y.report({changes:[...this.#$,...MX(W,{has:()=>!0})]}),V}
#I(X,Y,Q){let{log:J}=this.#Y,Z=Q?.service??X.found.service,_=(Z?.desiredCount??0)===0;return ZJ(X,Z,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:A.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:_?"steady-at-zero":"steady",desiredCount:Z?.desiredCount??0,runningCount:Z?.runningCount??0}}}}},
qJ=(X,Y,Q=()=>{})=>E0(P0,X,Y,J=>new IJ(X,Y,J,Q(J)).toEnd()),
m6=X=>{let{status:Y,deployments:Q=[],desiredCount:J=0,runningCount:Z=0}=X,_=Q.find(U=>U.status==="PRIMARY");return Y==="DRAINING"?"removing":_?.rolloutState==="FAILED"?"failed":J===0&&Z===0?"stopped":Q.length>1||_?.rolloutState==="IN_PROGRESS"?"deploying":Z<J?"degraded":"steady"},
RJ=(X,Y)=>X[M.cluster]===Y&&X[M.tenant]!==void 0,
DJ=(X,Y)=>{let Q=Y[M.image],J=X.taskDefinition!==void 0&&Y[M.revision]===X.taskDefinition;return Q===void 0||!J?void 0:t6(Q)},
p6=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[M.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
GJ=(X,{tags:Y})=>{let[Q]=(X[M.hosts]??"").split(" ");return X[M.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[p.scheme]==="https"?"https":"http"}://${Q}`},
SJ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:m6(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:GJ(Y,Q),placement:p6(X,Y)}),
OJ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await t(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await EX(X,[Q])).length===0?!1:(await a(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await o(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await EX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await pX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await _4(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await Z4(X,[Y])).length>0}],
CJ=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
_=Object.entries(Y).map(([j,H])=>({Key:j,Values:[H]})),
U=(await T(j=>J(new Z({TagFilters:_,ResourcesPerPage:100,PaginationToken:j})),j=>j.PaginationToken===""?void 0:j.PaginationToken)).flatMap(j=>j.ResourceTagMappingList??[]).flatMap(j=>j.ResourceARN??[]),
W=await Promise.all(U.map(async j=>{let H=Q.find(({of:$})=>$.test(j));if(H===void 0)return{arn:j,is:"unknown"};let F=H.of.exec(j)?.[1]??"";return{arn:j,is:await H.isThere(X,F,j)?"there":"gone"}})),
V=j=>W.filter(({is:H})=>H===j).map(({arn:H})=>H);
return{there:V("there"),unknown:V("unknown")}},
TJ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:_,unknown:U}=await CJ(X,Y,Q);for(let W of _.filter(V=>!J(V)))Z.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);U.length>0&&Z.info(`named by AWS's tag index, which may be hours late: ${U.join(", ")}`)}catch(_){if(!K(_,"AccessDenied"))throw _;Z.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
DY as $,
u7 as A,
g7 as B,
Y8 as C,
X8 as D,
gX as E,
I0 as F,
J8 as G,
uX as H,
T0 as I,
EY as J,
$Y as K,
MX as L,
m0 as M,
BY as N,
dX as O,
BX as P,
E0 as Q,
qJ as R,
y as S,
k as T,
m7 as U,
gY as V,
iY as W,
q6 as X,
K6 as Y,
l8 as Z,
WX as _,
t as a,
R8 as a$,
p4 as a0,
W4 as a1,
bY as a2,
y9 as a3,
V6 as a4,
d as a5,
v as a6,
f as a7,
oX as a8,
G0 as a9,
U4 as aA,
C6 as aB,
S6 as aC,
EX as aD,
aY as aE,
BQ as aF,
MQ as aG,
TJ as aH,
f4 as aI,
FQ as aJ,
W3 as aK,
N4 as aL,
q as aM,
KX as aN,
v8 as aO,
GQ as aP,
a as aQ,
k4 as aR,
V3 as aS,
w9 as aT,
LX as aU,
C4 as aV,
T4 as aW,
A4 as aX,
N8 as aY,
K8 as aZ,
L8 as a_,
AY as aa,
K4 as ab,
p6 as ac,
m6 as ad,
n0 as ae,
W6 as af,
c4 as ag,
h0 as ah,
V4 as ai,
o as aj,
qY as ak,
UX as al,
DJ as am,
RJ as an,
v4 as ao,
m4 as ap,
y4 as aq,
SJ as ar,
OJ as as,
X9 as at,
f8 as au,
H9 as av,
U9 as aw,
h as ax,
p8 as ay,
GY as az,
pX as b,
S8 as b0,
zX as b1,
cX as b2,
u0 as b3,
mX as c,
O0 as d,
FY as e,
q0 as f,
jY as g,
fX as h,
K as i,
c7 as j,
d7 as k,
D0 as l,
y7 as m,
i7 as n,
k0 as o,
T as p,
s7 as q,
R0 as r,
r7 as s,
P0 as t,
vX as u,
x0 as v,
Q8 as w,
o7 as x,
a7 as y,
l7 as z};
