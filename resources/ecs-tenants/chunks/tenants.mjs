import{S as n,h as O,i as m,j as q,t,c as x,k as R,s as a,l as CX,b as i,n as e,o as XX,q as B,u as C,x as O6,e as AX,y as C6,z as TX,A as eX,B as nY,p as A6,f as T6,a as b6,C as w6,d as tY,D as x6,E as k6,F as y6,G as h6,H as v6,I as f6}from"./base.mjs";
import{setTimeout as bX}from"node:timers/promises";
import{s as m6,i as XY,a as p6,r as eY,c as g6}from"./input-deploy-tenant.mjs";
import{randomBytes as u6}from"node:crypto";
var l6=class{
#X=new Map;
#Y=()=>{};
firstCall=new Promise(X=>{this.#Y=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let _=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(_,(this.#X.get(_)??0)+1),setImmediate(this.#Y),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
h=class extends n{awsCode;constructor(X,Y,Q,J){super(O.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
d6={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
c6={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
a6=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
i6=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
o6=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
r6=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
X0="PriorRequestNotComplete",
s6=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
Y0="RegionMissing",
YY=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
QY=X=>r6.test(X),
n6=X=>YY.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
t6=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
e6=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
X7=(X,Y,Q)=>{let J=X.message??"";if(a6.test(Y))return e6(J,Q);if(i6.test(Y))return"The credentials have expired: renew them and run again.";if(o6.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(QY(Y)||Y===X0)return"The account is at its request rate: run again later; what is done is found then.";if(s6.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(YY.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===Y0)return"Give region, or set AWS_REGION."},
Y7=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&YY.test(Y)?Y:/^region is missing/i.test(X.message??"")?Y0:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
Q0=(
X,
Y,
Q)=>{
if(X instanceof n)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=Y7(J),_=`${c6[Y]??Y}:${Q}`,U=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=(QY(Z)||Z===X0)&&W>1?` (${W} tries)`:"",H=t6(J)??Z;
return new h(`${d6[Y]??Y} ${n6(Z)} ${Q}: ${H}${H.includes(Z)?"":` (${Z})`}${V}`,X7(J,Z,_),{service:Y,operation:Q,code:Z,...U===void 0?{}:{requestId:U}},X)},
z=(X,...Y)=>X instanceof h&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
Q7=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
J7=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
Z7={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
_7=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
U7=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return _7(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
W7=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(_=>_.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return U7(async _=>{try{return await Z(_)}catch(U){throw U.name==="CredentialsProviderError"?U:Q0(U,"sts","AssumeRole")}})},
V7=({credentials:X})=>async()=>X,
H7=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return W7(X.roleArn,X);if(X.configuration!==void 0)return V7(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
j7=X=>X.schema?.[2],
F7=(
X,
Y)=>{
let Q=H7(Y),
J=[],
Z=async(
U,
W)=>{
let{Client:V,...H}=await W(),j=new V({...Y.configuration,credentials:Q,...J7(Y.env),requestHandler:Z7,...Y.region===void 0?{}:{region:Y.region}});
return J.push(j),Y.rates?.attach(j,U),Y.calls.attach(j,U),Q7(j),{...H,send:async F=>{try{return await j.send(F)}catch(E){throw Q0(E,U,j7(F))}},region:()=>j.config.region()}},
_=([U,W])=>{let V;return[U,()=>(V??=Z(U,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(_)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
J0={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
E7=class{
#X;
#Y;
#Q;
#Z;
constructor(X,Y){this.#X=X,this.#Y=Y,this.#Q=X.burst,this.#Z=Y.now()}
millisecondsUntil(X){this.#J();let Y=Math.min(X,this.#X.burst)-this.#Q;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#J(),this.#Q-=X}
empty(){this.#J(),this.#Q=Math.min(0,this.#Q)}
#J(){let X=this.#Y.now(),{burst:Y,perSecond:Q}=this.#X;this.#Q=Math.min(Y,this.#Q+(X-this.#Z)/1e3*Q),this.#Z=X}},
Z0="ECS_TENANTS_RATE_SHARE",
_0="ECS_TENANTS_RATES",
M7=X=>{let{[Z0]:Y="",[_0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${Z0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let _=`The environment variable ${_0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw m([...Z,{pointer:"",message:_}])}if(Z.length>0)throw m(Z);return{share:J,at:Q===""?void 0:Q}},
$7=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(_=>_.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(_=>X.endsWith(`.${_}`))},
B7=class{
#X;
#Y;
#Q;
#Z;
#J;
#_=new Map;
#U=new Map;
#H=0;
#W=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=J0}={}){this.#X=X,this.#Y=Y,this.#Q=Q,this.#J=Z,this.#Z=J}
attach(
X,
Y){
if(this.#Q==="nowhere")return;
let Q=(Z,_)=>async U=>{let{hostname:W}=U.request,V=this.#Q==="everywhere"||await $7(W,await X.config.region()),H=_.commandName?.replace(/Command$/,"")??"",j=V?this.#X(Y,H,U.input):[];j.length>0&&await this.#V(j);try{return await Z(U)}catch(F){throw QY(F.name)&&this.#B(j),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#V(X){return new Promise((Y,Q)=>{this.#H+=1;let J=X.map(({bucket:_})=>_).join(" "),Z=this.#U.get(J)??[];Z.push({number:this.#H,costs:X,leave:Y,end:Q}),this.#U.set(J,Z),this.#$()})}
#F=()=>{let X=[...this.#U.values()].flat();this.#U.clear(),this.#$();for(let{end:Y}of X)Y(this.#Z?.reason)};
#M(X){if(this.#E(X)>0)return!1;for(let Y of X)this.#j(Y).take(Y.tokens);return!0}
#E(X){return Math.max(...X.map(Y=>this.#j(Y).millisecondsUntil(Y.tokens)))}
#j({bucket:X,burst:Y,perSecond:Q}){let J=this.#_.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Y),perSecond:Q*this.#Y},_=new E7(Z,this.#J);return this.#_.set(X,_),_}
#B(X){for(let Y of X)this.#j(Y).empty();this.#$()}
#$(){this.#W(),this.#W=()=>{};for(let Y=this.#z();Y!==void 0;Y=this.#z())Y.leave();if(this.#U.size===0){this.#Z?.removeEventListener("abort",this.#F);return}this.#Z?.addEventListener("abort",this.#F);let X=Math.min(...this.#P().map(({costs:Y})=>this.#E(Y)));this.#W=this.#J.after(X,()=>this.#$())}
#P(){return[...this.#U.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#z(){let X=this.#P().find(({costs:Y})=>this.#M(Y));for(let[Y,Q]of this.#U)Q[0]===X&&Q.shift(),Q.length===0&&this.#U.delete(Y);return X}},
T="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
UX="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
wX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
U0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
JY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
xX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
P7="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
W0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
WX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
z7="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
L7="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
o="unpublished",
D=X=>({burst:X,perSecond:X}),
N7=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
K7={
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
{operations:/^/,burst:40,perSecond:10,source:UX},
{operations:/^Describe/,burst:40,perSecond:10,source:UX},
{operations:/^(CreateLoadBalancer|SetSubnets)$/,burst:10,perSecond:.2,source:UX},
{operations:/^(Register|Deregister)Targets$/,burst:20,perSecond:4,source:UX},
{operations:/^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,burst:20,perSecond:3,source:UX}],
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:o},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:o}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...D(3),source:wX},{operations:/^DescribeAlarms$/,...D(9),source:wX},{operations:/^ListTagsForResource$/,...D(10),source:wX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(20),source:wX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...D(10),source:U0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...D(5),source:U0},{operations:/^GetLogEvents$/,...D(10),source:o}],
route53:[{operations:/^/,burst:50,perSecond:10,source:JY},{operations:/^/,each:!0,burst:50,perSecond:10,source:JY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:JY,tokens:N7}],
tagging:[{operations:/^GetResources$/,...D(15),source:P7}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:o},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:o}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:o},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:o}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:xX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:xX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:xX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:xX}],
acm:[{operations:/^ListCertificates$/,...D(8),source:W0},{operations:/^DescribeCertificate$/,...D(10),source:W0}],
secretsManager:[{operations:/^GetSecretValue$/,...D(1e4),source:WX},{operations:/^DescribeSecret$/,...D(4e4),source:WX},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...D(50),source:WX},{operations:/^PutSecretValue$/,...D(50),source:WX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(50),source:WX}],
ssm:[{operations:/^GetParameter$/,...D(40),source:z7}],
sts:[{operations:/^/,...D(600),source:L7}]},
I7=(X,Y,Q)=>(K7[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
V0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:_,report:U},W)=>{let V=new B7(I7,{...M7(Z),signal:_}),H=new l6,j=F7(X,{region:Y,roleArn:Q,calls:H,rates:V,env:Z,configuration:J});try{return await W(j.clients)}finally{U({calls:H.counts()}),j.close()}},
kX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await bX(Q,void 0,{signal:Y})},
k=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
A=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
b=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
H0=10,
l=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),_=await Promise.all(k(Q,H0).map(U=>J(new Z({cluster:Y,services:U,include:["TAGS"]}))));return new Map(_.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
R7=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await A(async _=>{let U=await Q(new J({cluster:Y,maxResults:100,nextToken:_})),W=(U.serviceArns??[]).map(V=>V.replace(/^.*\//,""));return Z.push(q(l(X,Y,W))),U},_=>_.nextToken),(await Promise.all(Z)).flatMap(_=>[..._.values()])},
G7=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw z(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new b(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
j0=async(X,Y)=>{let{send:Q,UpdateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw z(Z,"ServiceNotFound","ServiceNotActive")?new b(`service ${Y.service} was removed by another run`,{cause:Z}):Z}},
yX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([_,U])=>({key:_,value:U}))}))}catch(_){throw z(_,"ResourceNotFound")||z(_,"InvalidParameter")&&/cannot be found|inactive/i.test(_.message)?new b(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:_}):_}},
ZY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
q7=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return t(Z.tags)},
D7=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,service:Q,force:!0}))}catch(U){if(!z(U,"ServiceNotFound","ServiceNotActive"))throw U}await kX(async()=>(await l(X,Y,[Q])).has(Q),J)},
F0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
E0=1,
M0=({tags:X})=>X[x.layout]??"1",
$0=X=>{let Y=M0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=E0},
B0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${x.layout} is ${M0(X)}, and this version knows ${E0}.`,
P0=X=>$0(X)?void 0:R(B0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
S7=X=>$0(X)?void 0:`${B0(X)} What is shown may be incomplete.`,
YX=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async _=>{try{return((await Q(new J({ResourceArns:[..._]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",t(U.Tags)])}catch(U){if(!z(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};
return new Map((await Promise.all(k(Y,20).map(Z))).flat())},
z0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
L0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
N0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
K0=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
I0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
O7=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:I0(Y.Name)})),
_Y=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await A(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>O7(J.HostedZones))},
hX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
C7=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw z(Z,"AlreadyExists","AlreadyExistsFault")?new b(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await hX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
A7=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
T7=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!z(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
R0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
b7=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([_,U])=>({...R0(Y,_),Value:U,PropagateAtLaunch:!0}))}))},
w7=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(_=>R0(Y,_))}))},
G0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
x7=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await kX(async()=>await hX(X,Y)!==void 0,Q)},
q0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
D0=(
X,
Y,
Q,
J)=>{
if(a(Y,Q))return[];
if(CX(Y)||CX(Q)){let[_,U]=[CX(Y)?Y:{},CX(Q)?Q:{}];return[...new Set([...Object.keys(_),...Object.keys(U)])].sort().flatMap(W=>D0(X+i(W),q0(_,W),q0(U,W),J))}
let Z=_=>_===void 0||Array.isArray(_)&&_.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
S0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>D0(i(Z),Y[Z],Q[Z],J.has(Z))),
vX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
k7=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw z(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new b(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
y7=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
h7=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
O0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw R(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
v7=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),_=await J(new Z({capacityProvider:Y}));O0(_.capacityProvider),await kX(async()=>{let U=await vX(X,Y);return O0(U),U!==void 0},Q)},
C0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(_=>_.operation)])]}),
f7=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:t(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
VX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(k(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(f7)},
m7=X=>X.replace(/^.*\//,""),
p7=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await A(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
g7=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
u7=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
l7=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!z(Z,"ClusterNotFound"))throw Z}},
fX=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
A0=(X,Y)=>{let[Q,J]=fX(X,Y);if(Q===void 0)throw R(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw R(`There are two public hosted zones named ${Q.name} (${Q.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return Q},
d7=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
c7=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),_=await A(W=>Q(new J({cluster:Y,nextToken:W})),W=>W.nextToken),U=await Promise.all(k(_.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>Q(new Z({cluster:Y,containerInstances:W}))));
return new Set(U.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
a7=X=>{let Y=[...new Set(X)].map(Q=>Q.toLowerCase().replace(/^\*/,"")).sort().join(" ");return Y===""||Y.length>256?void 0:Y},
i7=X=>X===void 0||X===""?void 0:X.split(" ").map(Y=>Y.replace(/^\./,"*.")),
o7=(X,Y)=>Y.includes(X.toLowerCase())||Y.includes(X.toLowerCase().replace(/^[^.]+/,"*")),
HX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let _=J-Date.now();if(_<=0)return;try{await bX(Math.min(Q*1e3,_),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
r7={create:"+",update:"~",remove:"-",deploy:">"},
mX=X=>typeof X=="string"?X:JSON.stringify(X),
s7=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":Q===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${mX(Q)}`:Q===void 0?`${X}: ${mX(Y)} \u2192 removed`:`${X}: ${mX(Y)} \u2192 ${mX(Q)}`,
pX=({action:X,resource:Y,name:Q,reason:J})=>`${r7[X]} ${Y} ${Q} (${J})`,
UY=X=>X.flatMap(Y=>[pX(Y),...Y.fields.map(Q=>`    ${s7(Q)}`)]),
WY=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([Q,J])=>{let Z=X.filter(_=>_.action===Q).length;return Z===0?[]:[`${Z} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
T0=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q}},
jX=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:_,fields:U,operations:W})=>({resource:Q,name:J,action:Z,reason:_,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:U.map(T0)})),
b0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
VY=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((U,W)=>String(W)===J?VY(U,Z,Q):U);let _=X;return{..._,[J]:VY(_[J],Z,Q)}},
n7=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=VY(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
t7=async(
X,
Y)=>{
let Q=new Map,
J=new Set(X),
Z=new Set,
_=Y.concurrency??16,
U,
W=F=>{U??={cause:F}},
V=F=>{J.delete(F);let E=(async()=>{try{let M=await Y.execute(n7(F,Q));Q.set(F.id,M),Y.done?.(F,M)}catch(M){W(M)}})().finally(()=>Z.delete(E));Z.add(E)},
H=()=>(U===void 0&&Y.signal.aborted&&W(Y.signal.reason),U!==void 0),
j;
for(;
J.size>0&&!H();){
let F=[...J].filter(M=>M.after.every($=>Q.has($)));
if(F.length>0&&j!==void 0&&(await j.catch(W),j=void 0,H()))break;
let E=F.slice(0,Math.max(0,_-Z.size));
for(let M of E)V(M);
if(E.length>0&&J.size>0){let{guard:M}=Y;j=M===void 0?void 0:(async()=>M())(),j?.catch(()=>{})}
if(Z.size===0){W(new Error(`operations wait for each other: ${[...J].map(M=>M.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),U!==void 0)throw new b0(U.cause,new Set(Q.keys()));
return Q},
w0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
HY=async(
X,
Y)=>{
let{changes:Q,log:J,line:Z}=Y,_=new Set,U=W=>W.operations.every(V=>_.has(V.id));
try{return await t7(X,{...Y,done:(W,V)=>{_.add(W.id),Y.incomplete(_),Y.done?.(W,V);let H=Q.find(j=>j.operations.some(F=>F.id===W.id));H!==void 0&&U(H)&&J.info(Z(H))}})}
catch(W){throw W instanceof b0?(Y.incomplete(_),(W.cause instanceof n||Y.signal.aborted)&&(J.info(`done: ${w0(Q.filter(U))}`),J.info(`not done: ${w0(Q.filter(V=>!U(V)))}; the next run finishes it`)),W.cause):W}},
e7=5,
X8=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
x0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=_=>{if(Y===void 0)return;let U=X8(_);if(!(J!==void 0&&[...U].every(W=>J?.has(W)))&&_.plan.planId!==Y){for(let W of X.lines(_))Q.info(W);throw R(`The plan is ${_.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=U};
return async()=>{
for(
let _=1;;
_+=1){let U=await X.prepare();if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};if(Z(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};try{return{prepared:U,outputs:await X.apply(U)}}catch(W){if(!(W instanceof b))throw W;if(_===e7)throw R(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");Q.info(`${W.message}: reading again`)}}}},
jY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
Y8="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
QX="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
k0="https://docs.aws.amazon.com/autoscaling/application/APIReference",
FY="https://docs.aws.amazon.com/autoscaling/ec2",
EY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
Q8=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:jY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${k0}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:Y8},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${EY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${EY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${FY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${FY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:jY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:jY}],
J8=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${k0}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${QX}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${QX}/API_PutClusterCapacityProviders.html`}],
Z8=[
{service:"ecs",operations:["CreateService"],code:/^InvalidParameter/,text:/still draining/i,seconds:15,because:"ECS is still removing the service of that name",source:`${QX}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${QX}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${QX}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${QX}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${FY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${EY}/API_DeleteTargetGroup.html`}],
_8=[...Q8,...J8,...Z8],
U8=({aws:X,message:Y})=>X===void 0?void 0:_8.find(({service:Q,operations:J,code:Z,text:_})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(_?.test(Y)??!0)),
FX=class{
signal;
#X;
#Y;
#Q=new Set;
constructor(X,Y,Q=bX){this.#X=X,this.signal=Y,this.#Y=Q}
async with(
X){
let Y=new Map;
for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof h?U8(J):void 0;if(Z===void 0)throw J;let _=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,_),Date.now()+Q>_)throw J;this.#Z(`${Z.because}; trying again for at most ${Z.seconds} s`)}await this.#Y(Q,void 0,{signal:this.signal})}}
#Z(X){this.#Q.has(X)||(this.#Q.add(X),this.#X.info(X))}},
W8=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
V8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
H8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(_=>_??"")},
j8=(X,Y)=>Y===""?"":`${X}${Y}`,
F8=new Set([0,137,143]),
y0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
EX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:U})=>Y?.containerDefinitions?.find(W=>W.name===U)?.essential!==!1,Z=Q.filter(J),_=U=>(U.reason??"")!==""&&!y0(U);
return Z.find(_)??Z.find(U=>U.exitCode!==void 0&&!F8.has(U.exitCode))??(Z.some(U=>U.exitCode!==void 0)?void 0:Q.find(_))??Z.find(U=>U.exitCode!==void 0)??Z[0]??Q[0]},
MX=(X,Y,Q)=>({source:X,text:W8(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
gX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
E8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
M8=(X,Y)=>{if(gX(X))return[];let Q=EX(X,Y),{stopCode:J}=X,Z=J!==void 0&&E8.test(J);return[...Z?[MX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||y0(Q)?[]:[MX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[MX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[MX("task",X.stoppedReason)]]},
MY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
$8=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
$X=X=>X===void 0?"":String(X),
B8=(
X,
Y,
Q)=>{
let{taskDefinition:J,targetGroup:Z,gracePeriodSeconds:_}=X,U=Y===void 0?void 0:EX(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find(F=>F.name===U)??W[0],H=V?.secrets??[],j=V?.logConfiguration?.options;
return{
container:U??V?.name??"",
image:V?.image??"",
memory:$X(V?.memory??V?.memoryReservation??J?.memory),
cpu:$X(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:j?.["awslogs-group"]??"",
secrets:$8(Q)??(H.length===1?H[0]?.valueFrom??"":H.map(F=>F.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap(F=>F.hostPort||[]).join(", "),
lifetime:Y===void 0?"":MY(Y),
path:Z?.HealthCheckPath??"",
matcher:Z?.Matcher?.HttpCode??"",
timeout:$X(Z?.HealthCheckTimeoutSeconds),
containerPort:$X(V?.portMappings?.[0]?.containerPort),
targetGroup:Z?.TargetGroupName??"",
grace:Z===void 0?"":$X(_)}},
h0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
P8=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
BX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
z8=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
v0=X=>{let Y={...X};for(let Q of z8)delete Y[Q];return Y},
f0=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
L8=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===Q),{hostPort:Z,..._}=J??{};return{..._,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
N8=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
m0=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
_=Z===void 0?{family:Q.family,containerDefinitions:[]}:v0(Z),
U=BX(_,Q),
W=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
H=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
j={
...U,
name:U?.name??Q.containerName,
essential:U?.essential??!0,
image:X.image,
...H,
portMappings:X.portMappings.map(E=>L8(E,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:f0(X.environment).map(([E,M])=>({name:E,value:M})),
secrets:f0(X.secrets).map(([E,M])=>({name:E,valueFrom:M})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(_.containerDefinitions??[]).filter(E=>E!==U);
return{..._,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):_.cpu,memory:J?String(X.memory):_.memory,runtimePlatform:N8(X,_.runtimePlatform),containerDefinitions:[j,...F]}},
K8=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
uX=X=>Array.isArray(X)?X.map(uX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,uX(Q)]).filter(([,Y])=>!K8(Y))),
$Y=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
p0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
I8=(
X,
Y)=>(
{...$Y(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(p0),secrets:[...X.secrets??[]].sort(p0),portMappings:(X.portMappings??[]).map(Q=>$Y(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})),healthCheck:X.healthCheck&&$Y(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
BY=X=>{let{containerDefinitions:Y=[],...Q}=v0(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return uX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>I8(Z,J))})},
lX=X=>e(XX(BY(X)),32),
R8=(X,Y)=>{let Q=lX(Y);return X.tags[B.digest]===Q||lX(X.definition)===Q},
G8=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
PY=(
X,
Y)=>{
let Q=BX(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",_=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=Q;
return{
image:Q.image,
cpu:_?Number(X.cpu):Q.cpu,
memory:_?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(W=>G8(W,Z)),
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
d=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:t(Z.tags)}}catch(Z){if(z(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
q8=async(X,Y)=>{let{send:Q,RegisterTaskDefinitionCommand:J}=await X.ecs();return(await Q(new J(Y))).taskDefinition?.taskDefinitionArn??""},
D8=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async W=>(await A(V=>Q(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[_,U]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[...U,..._].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
S8=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await A(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
O8=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await A(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
g0=async X=>{try{await X}catch(Y){throw z(Y,"Client","InvalidParameter")?new b(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
C8=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:_}=await X.ecs();for(let{arn:U}of Y.filter(({active:W})=>W))Q.throwIfAborted(),await g0(J(new Z({taskDefinition:U})));for(let U of k(Y,10))Q.throwIfAborted(),await g0(J(new _({taskDefinitions:U.map(({arn:W})=>W)})))},
PX=({cluster:X,tenant:Y,service:Q})=>({[B.cluster]:X,[B.tenant]:Y,[B.service]:Q}),
p=(X,Y)=>X!==void 0&&Object.entries(PX(Y)).every(([Q,J])=>X[Q]===J),
zX=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${e(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
LX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,_=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroup:zX(X,"a"),policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${_}/cpu-high`,scaleIn:`${_}/cpu-low`}}},
A8=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),_=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),U={cluster:X,tenant:Q,service:J};return Z.length===0&&_(Q)&&_(J)&&LX(U).serviceName===Y?U:void 0},
v=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
T8=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
zY=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
b8=(X,Y,Q)=>X.loadBalancer===void 0?Y[B.loadBalancer]!=="none":C(X)||Q?.loadBalancers?.[0]!==void 0,
LY=({tags:X})=>{let Y=X[x.scheme];return{arn:X[x.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
u0=({cluster:X,fronts:Y},{rule:Q,serviceTags:J})=>{let Z=Q?.rule.RuleArn??J[B.rule];return(Z===void 0?void 0:Y.get(K0(Z)))??Y.get(LY(X).arn??"")},
w8=X=>(X[B.hosts]??"").split(" ").filter(Y=>Y!==""),
l0=(X,Y,Q)=>{let J=w8(Q),Z=Y.tags[x.domain],_=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,..._])]},
d0=(X,Y,Q,J,Z)=>{let _=new Set([...l0(X,Y,Q),...J===void 0?[]:v(J)]),U=X.defaultHost!==void 0&&(X.dns??Q[B.dns])==="wildcard",W=[..._].flatMap(V=>U?[V,V.replace(/^[^.]+/,"*")]:[V]);return[...new Set(W)].flatMap(V=>{let[H,j]=fX(V.replace(/^\*\./,""),Z);return H===void 0||j!==void 0?[]:[{zoneId:H.id,name:V}]})},
x8=(X,{ask:Y,cluster:Q,serviceTags:J,targetGroupArn:Z})=>{let _=new Set(Y.defaultHost===void 0?[]:l0(Y,Q,J));return X.find(U=>U.RuleArn===J[B.rule])??X.find(U=>Z!==void 0&&zY(U).includes(Z))??X.find(U=>T8(U)&&v(U).some(W=>_.has(W)))},
k8=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(_=>I0(_.Name)===Q).map(_=>({..._,Name:Q}))},
y8=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(_){throw z(_,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(_.message)?new b("a DNS record was changed by another run",{cause:_}):_}},
h8=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
c0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async _=>{try{return(await Q(new J({TargetGroupArns:[..._]}))).TargetGroups??[]}catch(U){if(!z(U,"TargetGroupNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};return(await Promise.all(k(Y,20).map(Z))).flat()},
a0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(z(Z,"TargetGroupNotFound"))return;throw Z}},
v8=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await A(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
i0=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(_=>[_.Key??"",_.Value??""]))}catch(Z){if(z(Z,"TargetGroupNotFound"))return{};throw Z}},
f8=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw z(Z,"DuplicateTargetGroupName")?new b(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
m8=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
p8=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
g8=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!z(Z,"TargetGroupNotFound"))throw Z}},
NX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
u8=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(k(Y,50).map(Z=>Q(new J({...NX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
l8=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await A(J=>Y(new Q({ServiceNamespace:NX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
d8=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,..._]=Y,U=Z!==void 0&&_.length===0?{...NX,ResourceId:Z}:{ServiceNamespace:NX.ServiceNamespace},W=await A(H=>Q(new J({...U,NextToken:H})),H=>H.NextToken),V=new Set(Y);
return W.flatMap(H=>H.ScalingPolicies??[]).filter(H=>V.has(H.ResourceId??""))},
o0=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
c8=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...NX,ResourceId:Y}))}catch(Z){if(!z(Z,"ObjectNotFound"))throw Z}},
a8=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
r0=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(k(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
i8=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await A(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
o8=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
r8=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(k(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
s8=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
s0=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),_=s8(Y),U=Y.length===1;
return(await A(W=>Q(new J({logGroupNamePrefix:_,limit:U?1:50,nextToken:W})),W=>U?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Z.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
n8=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
t8=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(_){throw z(_,"ResourceAlreadyExists")?new b(`log group ${Y} was created by another run`,{cause:_}):_}},
e8=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
X9=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!z(Z,"ResourceNotFound"))throw Z}},
n0={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
t0=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=m6(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
NY=(X,Y)=>{let Q=LX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroup:Q.targetGroup,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
Y9=class{value;next;constructor(X){this.value=X}},
Q9=class{
#X;
#Y;
#Q;
constructor(){this.clear()}
enqueue(X){let Y=new Y9(X);this.#X?(this.#Y.next=Y,this.#Y=Y):(this.#X=Y,this.#Y=Y),this.#Q++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Q--,this.#X||(this.#Y=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Y=void 0,this.#Q=0}
get size(){return this.#Q}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function e0(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),X4(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new Q9,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
_=()=>{J--,Z()},
U=async(H,j,F)=>{let E=(async()=>H(...F))();j(E);try{await E}catch{}_()},
W=(H,j,F,E)=>{let M={reject:F};new Promise($=>{M.run=$,Q.enqueue(M)}).then(U.bind(void 0,H,j,E)),J<X&&Z()},
V=(H,...j)=>new Promise((F,E)=>{W(H,F,E,j)});
return Object.defineProperties(
V,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let H=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject(H)}},
concurrency:{get:()=>X,set(H){X4(H),X=H,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(H,j){let F=[];try{Array.from(H,(E,M)=>{let $=V(j,E,M);return F.push($),$})}catch(E){for(let M of F)M.catch(()=>{});throw E}return Promise.all(F)}}}),
V}
function X4(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var J9=async(X,Y)=>{let Q=await s0(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:_})=>{let U=J.get(_);return U===void 0?[]:[[Z,U]]}))},
Z9=async(X,Y)=>({...Y,tags:await n8(X,Y.arn)}),
_9=async(X,Y,Q)=>{let[J,Z]=await Promise.all([d(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await d(X,Z),newestTaskDefinition:J}},
U9=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Z){if(z(Z,"LoadBalancerNotFound"))return;throw Z}},
W9=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
V9=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await A(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
H9=async(
X,
Y,
Q)=>{let[J,Z,_]=await Promise.all([U9(X,N0(Y)),V9(X,Y),Q??W9(X,Y)]);if(!(J===void 0||Z===void 0||_===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:_,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
j9=async(X,Y,Q)=>{let J=Q?.loadBalancers?.[0]?.targetGroupArn,Z=J===void 0?a0(X,Y.targetGroup):c0(X,[J]).then(([V])=>V),_=J===void 0?Z.then(V=>V?.TargetGroupArn===void 0?{}:i0(X,V.TargetGroupArn)):i0(X,J),[U,W]=await Promise.all([Z,_]);return{description:U,attributes:W}},
F9=class{#X;#Y;#Q=new Map;constructor(X,Y){this.#X=X,this.#Y=Y}at(X){let Y=this.#Q.get(X)??q(this.#Y.then(({arn:Q,scheme:J})=>H9(this.#X,X,Q===X?J:void 0)));return this.#Q.set(X,Y),Y}async all(){let X=await Promise.all(this.#Q.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
E9=async(
X,
Y)=>{let Q=Y.map(U=>U.resourceId),[J,Z,_]=await Promise.all([u8(X,Q),d8(X,Q),r0(X,Y.flatMap(U=>U.alarms))]);return new Map(Y.map(U=>[U.key,{scalableTarget:J.find(W=>W.ResourceId===U.resourceId),policies:Z.filter(W=>W.ResourceId===U.resourceId),alarms:_.filter(W=>U.alarms.includes(W.AlarmName??""))}]))},
M9=64,
$9=class{
#X;
#Y;
#Q;
#Z;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Y=Y,this.#Z=Q,this.#Q=new F9(X,q(Y.then(LY)))}
zones(){return this.#Z??=q(_Y(this.#X)),this.#Z}
fronts(){return this.#Q.all()}
async#J(X){let{arn:Y}=LY(await this.#Y);return(X===void 0?void 0:await this.#Q.at(K0(X)))??(Y===void 0?void 0:this.#Q.at(Y))}
async#_(X){return(await Promise.all(X.map(Y=>k8(this.#X,Y)))).flat()}
async#U(X,Y,Q){let[J,Z]=await Promise.all([this.#Y,this.zones()]),_=d0(X.ask,J,Y,void 0,Z),U=q(this.#_(_)),W=new Set(_.map(({name:j})=>j)),[V,H]=await Promise.all([U,Q.then(j=>this.#_(d0(X.ask,J,Y,j,Z).filter(({name:F})=>!W.has(F))))]);return[...V,...H]}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!b8(J,Q,Y))return{targetGroup:void 0,rule:void 0,records:[]};
let Z=Q[B.rule],
_=Y?.loadBalancers?.[0]?.targetGroupArn,
U=q(YX(this.#X,[_,Z].filter(I=>I!==void 0))),
W=q(j9(this.#X,X,Y)),
V=q(this.#J(Z).then(async I=>x8(I?.rules??[],{ask:J,cluster:await this.#Y,serviceTags:Q,targetGroupArn:_??(I===void 0?void 0:(await W).description?.TargetGroupArn)}))),
H=q(this.#U(X,Q,V)),
[{description:j,attributes:F},E,M,$]=await Promise.all([W,V,H,U]),
P=[j?.TargetGroupArn,E?.RuleArn].filter(I=>I!==void 0&&!$.has(I)),
K=P.length===0?new Map:await YX(this.#X,P),
L=I=>$.get(I??"")??K.get(I??"")??{};
return{targetGroup:j===void 0?void 0:{description:j,attributes:F,tags:L(j.TargetGroupArn)},rule:E===void 0?void 0:{rule:E,tags:L(E.RuleArn)},records:M}}},
Y4=async(
X,
Y,
Q)=>{
let J=new $9(X,Y),Z=Y.services??q(l(X,Y.clusterName,Q.map(P=>P.serviceName))),_=Promise.race([X.firstCall,Z]),U=q(_.then(()=>J.zones())),W=q(_.then(()=>Promise.race([X.route53(),Z]))),V=P=>q(W.then(P)),H=V(()=>E9(X,Q)),j=V(()=>J9(X,Q));
V(()=>X.elbv2());
let F=async P=>{
let K=Z.then(c=>c.get(P.serviceName)),
L=q(_9(X,P.family,K.then(c=>c?.taskDefinition))),
I=await K,
G=t(I?.tags),
[{taskDefinition:S,newestTaskDefinition:f},g,_X,S6]=await Promise.all([L,J.routing(P,I,G),j.then(c=>{let tX=c.get(P.key);return tX===void 0||I!==void 0?tX:Z9(X,tX)}),H.then(c=>c.get(P.key))]);
return{service:I,serviceTags:G,taskDefinition:S,newestTaskDefinition:f,...g,...S6??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:_X}},
E=e0(M9),
[M,$]=await Promise.all([Y.cluster,Promise.all(Q.map(P=>E(async()=>[P.key,await F(P)]))),U,Z]);
return{cluster:M,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map($)}},
KY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
B9={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
Q4=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:B9}),
IY=({maximumPercent:X})=>X>100,
P9=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
RY=X=>{
let{found:Y,settings:Q}=X;
if(!C(Q))return{loadBalancers:[],references:[],tags:{}};
let J=Y.targetGroup?.description.TargetGroupArn;
return{loadBalancers:[{targetGroupArn:J??"",containerName:P9(X),containerPort:Q.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[B.rule]:Y.rule.rule.RuleArn}}},
J4=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=O6(Q,X.container,X.command);
if(J!==void 0)throw m([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:C6(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[B.build]:AX(X.build)}}).map(([Z,_])=>({key:Z,value:_})),...Y}},
Z4=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
z9=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:_,token:U,build:W}=X,V=(Z.containerDefinitions??[]).map(j=>j.name??""),H=X.container??BX(Z,LX(Y))?.name??"";
if(!V.includes(H))throw m([TX("/container",`is ${H}; revision ${Z.family}:${Z.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);
return J4({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:H,command:_,token:U,startedBy:"ecs-tenants/run-task",tags:{...eX(J),...PX(Y)},build:W},Z4(Q))},
L9=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:_,names:U,run:W,tags:V}=X,H=KY(_),{platformVersion:j,placementConstraints:F,launchType:E}=Z.service===void 0?{}:Z4(Z.service),M=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return J4(
{cluster:J.cluster,taskDefinition:Q??"",container:(M&&BX(M,U)?.name)??U.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},
{...H===void 0?{}:{networkConfiguration:H},...j===void 0?{}:{platformVersion:j},...F===void 0?{}:{placementConstraints:F},..._.capacityProviderStrategy!==void 0?{capacityProviderStrategy:_.capacityProviderStrategy}:E===void 0?{}:{launchType:E}})},
_4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:_}=await X.ecs();return(await A(U=>Z(new _({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
GY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(k(Q,100).map(_=>J(new Z({cluster:Y,tasks:_}))))).flatMap(_=>_.tasks??[])},
N9=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:_}=await X.ecs(),{taskArns:U=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new _({cluster:Y,tasks:U}))).tasks??[]},
K9=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[_]=Z.tasks??[];return _===void 0?{refusal:Z.failures?.[0]??{}}:{task:_}},
I9=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,task:Q,reason:J}))}catch(U){if(!z(U,"InvalidParameter"))throw U}},
qY=" done",
U4=(X,Y)=>AX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,nY-qY.length).replace(/( |\bdone$)+$/,""),
W4=X=>`${X}${qY}`,
V4=X=>X!==void 0&&!X.endsWith(qY),
DY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
R9=X=>(X??"").replace(/^.*\//,""),
KX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
G9=(
X,
Y)=>{
let Q=EX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,MY(X)===""?void 0:`after ${MY(X)}`].filter(W=>W!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,_=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=Q?.reason===void 0?"":`: ${Q.reason}`;
return KX(`task ${R9(X.taskArn)}: ${Z}${_}${U}`)},
H4=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
j4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
q9=20,
D9=10,
IX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
S9=X=>{
let{log:Y,targets:Q,groups:J,events:Z,missing:_}=X,U=X.tasks.filter(H=>!gX(H)),[W,...V]=U;
return[
...W===void 0?[]:[`first stopped ${G9(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...IX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:H})=>H)??[]),
...IX("unhealthy targets",Q.slice(0,D9).map(H4)),
...J.flatMap(({name:H,desired:j,max:F,failedLaunches:E,notJoined:M})=>[`Auto Scaling group ${H}: ${j} of at most ${F} instances`,...IX("its launches failed, newest first",[...new Set(E)].slice(0,5)),...IX("its instances that are not registered in the cluster",M.slice(0,5))]),
...IX("events of this deployment, newest first",j4(Z).slice(0,q9).map(({at:H,message:j})=>`${H.toISOString().slice(11,19)} ${KX(j)}`)),
..._]},
F4=()=>import("./classify.mjs"),
E4={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await F4()).foresee(X),diagnose:async X=>(await F4()).diagnose(X),culpritOf:(X,Y)=>EX(X,Y)?.name,eventText:KX,lines:S9},
O9=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
C9=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=O9(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(_=>_.id===Q)?.failedTasks??0}},
r={raw:1024,targets:10,events:20,logLine:500},
M4=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:_,raw:U}=Y,W=X.tasks.find(j=>!gX(j)),V=W===void 0?void 0:EX(W,X.taskDefinition),H=(j,F)=>F===void 0?{}:{[j]:F};
return{
class:Q,
sentence:J,
hint:Z,
...H("doc",_),
...H("raw",U?.slice(0,r.raw)),
...W===void 0?{}:{task:{taskArn:W.taskArn??"",...H("stopCode",W.stopCode),...H("stoppedReason",W.stoppedReason?.slice(0,r.raw)),...H("container",V?.name),...H("exitCode",V?.exitCode),...H("reason",V?.reason?.slice(0,r.raw))}},
log:(X.log?.lines??[]).map(({text:j})=>j.slice(0,r.logLine)),
targets:X.targets.slice(0,r.targets).map(H4),
events:j4(X.events).slice(0,r.events).map(({message:j})=>KX(j).slice(0,r.raw))}},
A9={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
T9=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?A9[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
dX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${KX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
cX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
b9=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:O.rolloutFailed,result:{message:`${T9(X)}${Q===void 0?"":` Cause: ${dX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:cX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
$4=(X,Y)=>{let Q=X.tags?.find(J=>J.key===B.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:DY(Q)},
w9=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:O.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${dX(X)}`:""}`,hint:cX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
x9=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:_,failure:U}=X,W=U===void 0?{}:{failure:M4(U)};
switch(Z.verdict){case"superseded":{let V=$4(_,Y);return{code:O.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:H}=w9(X,Q);return{code:V,result:{...H,...W}}}default:{let{code:V,result:H}=b9(X,J);return{code:V,result:{...H,...W}}}}},
B4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
k9=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:_}=await X.logs(),U=[],W=J;
for(;;)try{let V=await Z(new _({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:W}));if(U.push(...(V.events??[]).map(B4)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:U,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(z(V,"ResourceNotFound"))return{lines:U,next:W};throw V}},
y9=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:_}=await X.logs();try{return((await Z(new _({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(B4)}catch(U){if(z(U,"ResourceNotFound"))return[];throw U}},
h9=2e3,
v9=50,
RX=X=>X.replace(/^.*\//,""),
f9=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
m9=class{
tail=[];
group;
stream;
#X;
#Y;
#Q;
#Z;
constructor(X,Y,Q,J,Z){let{logDriver:_,options:U}=Q.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=U?.["awslogs-stream-prefix"];this.#X=X,this.#Y=Y,this.group=_==="awslogs"&&W!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${RX(Z)}`,this.group===void 0?Y.info(`the log of container ${J} is not in CloudWatch Logs: not shown`):Y.info(`log: ${this.group}, ${this.stream}`)}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#Z!==void 0))try{let{lines:X,next:Y}=await k9(this.#X,this.group,this.stream,this.#Q);this.#Q=Y;for(let Q of X)this.#Y.info(`| ${Q.text}`),this.tail.push(Q);this.tail.splice(0,this.tail.length-v9)}catch(X){if(!(X instanceof h))throw X;this.#Z=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
p9=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
g9=async({clients:X,input:Y,log:Q},J)=>{try{await I9(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.info(`task ${RX(J)} was told to stop (StopTask)`)}catch(Z){Q.warn(`task ${RX(J)} could not be stopped and goes on: ${Z.message}`)}},
P4=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:_,deadline:U}=X,{cluster:W="",taskDefinition:V=""}=Q,[H,j]=await Promise.all([new FX(Z,_).with(()=>K9(Y,Q)),d(Y,V)]),F=f9(j?.definition,Q);
if("refusal"in H)return{end:"not-run",failure:await J(p9(H.refusal),F,void 0)};
let E=H.task.taskArn??"",M=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.info(`task ${RX(E)} was started`);
let $=new m9(Y,Z,F,M,E),P=H.task,K=async()=>{let[[S]]=await Promise.all([GY(Y,W,[E]),$.look()]);return P=S??P,Z.waiting(`task ${RX(E)} is ${P.lastStatus??"unknown"}`),P.lastStatus==="STOPPED"?P:void 0},L;
try{L=await HX(K,{signal:_,everySeconds:2,deadline:U}),L!==void 0&&await bX(h9,void 0,{signal:_})}catch(S){throw _.aborted&&P.lastStatus!=="STOPPED"&&await g9(X,E),_.throwIfAborted(),S}
if(await $.look(),L===void 0)return{end:"timed-out",taskArn:E,lastStatus:P.lastStatus??"unknown"};
let I=L.startedAt!==void 0?L.containers?.find(S=>S.name===M)?.exitCode:void 0;
if(I===0)return{end:"exited",taskArn:E,exitCode:I};
let G=await J(L,F,$.tailOf(M));
return I===void 0?{end:"not-run",taskArn:E,failure:G}:{end:"exited",taskArn:E,exitCode:I,failure:G}},
z4=async(X,Y,Q)=>{let J={...h0,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await E4.diagnose(J)}},
u9=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${dX(Q)}`,hint:cX(Q)}},
l9=(X,Y)=>{switch(X.end){case"exited":return u9(X);case"not-run":return{message:`The command did not run. Cause: ${dX(X.failure)}`,hint:cX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
L4=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:M4(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:O.done,result:Q}:{code:X.end==="timed-out"?O.timedOut:O.rolloutFailed,result:{...Q,...l9(X,Y)}}},
JX=X=>X?.[B.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[B.tenant]} of cluster ${X[B.cluster]}`,
N4=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=M=>!p(M,X)&&(!J||M?.[B.tenant]!==void 0),{service:_,targetGroup:U,rule:W,logGroup:V,taskDefinition:H}=Q,j=[];
_!==void 0&&Z(Q.serviceTags)&&j.push(`service ${Y.serviceName}: ${JX(Q.serviceTags)}`);
let F=_?.loadBalancers?.some(M=>M.targetGroupArn===U?.description.TargetGroupArn)??!1;
U!==void 0&&!F&&Z(U.tags)&&j.push(`target group ${U.description.TargetGroupName}: ${JX(U.tags)}`),W!==void 0&&Z(W.tags)&&j.push(`listener rule for ${v(W.rule).join(", ")} (priority ${W.rule.Priority}): ${JX(W.tags)}`),V?.tags!==void 0&&Z(V.tags)&&j.push(`log group ${V.name}: ${JX(V.tags)}`);
let E=_===void 0?H:void 0;
return E!==void 0&&Z(E.tags)&&j.push(`task definition ${Y.family}: ${JX(E.tags)}`),j},
K4=X=>{let Y=N4(X);if(Y.length!==0)return R(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
d9=(X,Y)=>p(Y,X)?void 0:R(`Not ours: service ${X.tenant}: ${JX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
I4=({tenant:X,cluster:Y})=>R(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
R4=({tenant:X,cluster:Y})=>R(`Tenant ${X} on cluster ${Y} is being removed: its service was deleted, and its tasks are stopping.`,"deploy-tenant waits until the service is gone and makes the tenant anew; remove-tenant removes what is left of it."),
G4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:R(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
aX=X=>X?.status==="DRAINING",
q4=X=>{let{deployments:Y=[],desiredCount:Q=0,runningCount:J=0}=X,Z=Y.find(_=>_.status==="PRIMARY");return aX(X)?"removing":Z?.rolloutState==="FAILED"?"failed":Q===0&&J===0?"stopped":Y.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":J<Q?"degraded":"steady"},
c9=5,
D4=X=>R(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
a9=async(X,Y)=>{let[Q]=await VX(X,[Y]);if(Q===void 0)throw D4(Y);return Q},
S4=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:q(a9(X,Y))};
let Z=await p7(X),_=new Map(Z.length>c9||Q===void 0?[]:Z.map(F=>[F,q(l(X,m7(F),[Q]))])),U=(await VX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),W=U.filter(F=>F.tags[J.default]!==void 0),[V,H]=U.length===1?U:W;
if(V!==void 0&&H===void 0){let F=_.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let j=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw m([{pointer:"/cluster",message:j,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
O4=async(X,{name:Y,cluster:Q})=>{let J={tenant:Y,service:"web"},Z=Q===void 0?q(X.firstCall.then(()=>_Y(X))):void 0,{serviceName:_}=LX({...J,cluster:""}),{name:U,cluster:W,services:V}=await S4(X,Q,_,x);return{identity:{...J,cluster:U},place:{clusterName:U,cluster:W,services:V,zones:Z}}},
C4=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw z(Q,"ClusterNotFound")?D4(X):Q}},
SY=async(
X,
Y,
Q,
J=!1)=>{let{identity:Z,place:_}=await O4(X,Y),U=J?{..._,services:Promise.resolve(new Map)}:_,W=NY(Z,Q),V=await C4(U,Y4(X,U,[W])),H=V.tenants.get(W.key);if(H===void 0)throw new Error(`tenant ${W.key} was not read`);let j=G4(V,Y.accountId);if(j!==void 0)throw j;return{identity:Z,names:W.names,query:W,snapshot:V,found:H}},
N=C0(),
u=({isNew:X})=>X?"new tenant":"missing: made again",
OY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
GX=(X,Y)=>X.SetIdentifier===void 0&&OY(X.AliasTarget?.DNSName)===OY(Y.dnsName),
i9=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):OY(X.AliasTarget.DNSName),
o9=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
A4=X=>X.dualStack?["A","AAAA"]:["A"],
r9=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(U=>U.Name===X),Z=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!GX(U,Q)),[_]=Z;
if(_!==void 0&&(!Y.run.adopt||_.SetIdentifier!==void 0))throw R(`The ${_.Type} record of ${X} points elsewhere: ${i9(_)}.`,_.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...A4(Q).filter(U=>!J.some(W=>W.Type===U&&GX(W,Q))).map(U=>({Action:"CREATE",ResourceRecordSet:o9(X,U,Q)}))]},
s9=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(U=>U.Name===J&&GX(U,Y)).map(U=>U.Type),_=A4(Y).filter(U=>!Z.includes(U));if(_.length>0)throw R(`dns is wildcard, but ${J} has no alias ${_.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
T4=(X,Y,Q)=>{let J=new Map;for(let Z of X){let _=Q(Z);if(_.length===0)continue;let{id:U}=A0(Z,Y.zones);J.set(U,[...J.get(U)??[],..._])}return J},
b4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
n9=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,_=Q.rule===void 0||Z.dns!=="record"?[]:v(Q.rule.rule),U=J.dns==="record"?J.hosts:[],W=_.filter(V=>!U.includes(V));
return[...T4(W,X,V=>Q.records.filter(H=>H.Name===V&&GX(H,Y)).map(H=>({Action:"DELETE",ResourceRecordSet:H})))].map(([V,H],j)=>({resource:"record",name:b4(H),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[N("changeRecords",`record.remove.${j}`,{zoneId:V,changes:H})]}))},
t9=X=>{
let{settings:Y,front:Q}=X;
if(!C(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&s9(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let _ of J)A0(_,X.zones);
let Z=T4(J,X,_=>r9(_,X,Q));
return[...n9(X,Q),...[...Z].map(([_,U],W)=>({resource:"record",name:b4(U),action:"create",reason:u(X),fields:U.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[N("changeRecords",`record.${W}`,{zoneId:_,changes:U},{after:["listenerRule"]})]}))]},
iX=(X,Y)=>{let Q=X[B.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
e9=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:_})=>X===void 0||iX(Y,X.desiredCount)!==void 0?{resourceId:Q?_:void 0,marks:{[B.halted]:String(J??Z)}}:void 0,
CY=X=>X!==null&&typeof X=="object",
AY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>AY(`${X}/${J}`,Q)):CY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,AY(X+i(Q),J)])):Y,
w4=(X,Y,Q)=>a(Y,Q)?[]:Q===void 0||!CY(Y)||!CY(Q)?[[X,AY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>w4(X+i(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
x4=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let _={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=m0(_,{names:Q,region:J.region,fargate:XY(Y,J),present:void 0});return Object.fromEntries(w4("",BY(Z),BY(U)))},
X3=new Set(["environment"]),
y=(X,Y,Q)=>S0(X,Y,Q,X3),
TY=["logRetentionInDays"],
Y3=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,_=J.logRetentionInDays,U=V=>N("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:_},{after:V});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:u(X),fields:y(TY,{},J),operations:[N("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let W=y(TY,Z,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[U([])]}]},
Q3=X=>({logRetentionInDays:X.retentionInDays}),
ZX=["scaleOut","scaleIn"],
k4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
J3=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
Z3=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
y4=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
_3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,_=y4(X,Y),{cooldown:U,stepAdjustments:W}=J[Y],V=j=>{let{cooldown:F,stepAdjustments:E}=j[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:E}}},H=y([Y],_===void 0?{}:V(Z),V(J));
return _!==void 0&&H.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:_===void 0?"create":"update",reason:_===void 0?u(X):"",fields:H,operations:[N("putScalingPolicy",`policy.${Y}`,{...k4,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:J3(W)}},{after:["scalableTarget"]})]}]},
h4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
v4=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
f4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
U3=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:_,evaluationPeriods:U}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${h4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:f4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:h4[Y].comparison,Threshold:Z,Period:_,EvaluationPeriods:U,TreatMissingData:"missing"}},
W3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
_=v4(X,Y),
U=y4(X,Y)?.PolicyARN,
W=$=>{let{threshold:P,period:K,evaluationPeriods:L}=$[Y]??{};return{[Y]:{threshold:P,period:K,evaluationPeriods:L}}},
V=y([Y],_===void 0?{}:W(Z),W(J)),
H=U3(X,Y),
j=_?.AlarmActions??[],
F=U!==void 0&&j.includes(U)&&_?.ActionsEnabled!==!1,
E=_!==void 0&&_.MetricName===H.MetricName&&_.Namespace===H.Namespace&&_.ComparisonOperator===H.ComparisonOperator&&a([..._.Dimensions??[]].map($=>`${$.Name}=${$.Value}`).sort(),f4(X).map($=>`${$.Name}=${$.Value}`).sort());
if(_!==void 0&&F&&E&&V.length===0)return[];
let M=j.filter($=>$!==U&&!$.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:Q.alarms[Y],
action:_===void 0?"create":"update",
reason:_===void 0?u(X):F&&E?"":"not linked with its policy: put back",
fields:[...V,...F||_===void 0?[]:[{pointer:"/alarmActions",to:Q.policies[Y]}]],
operations:[
N(
"putMetricAlarm",
`alarm.${Y}`,
{...H,ActionsEnabled:!0,AlarmActions:[U??"",...M],..._?.OKActions===void 0?{}:{OKActions:_.OKActions},..._?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:_.InsufficientDataActions},..._===void 0?{Tags:Object.entries(X.tags).map(([$,P])=>({Key:$,Value:P}))}:{}},
U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
V3=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
bY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[B.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
m4=({service:X,serviceTags:Y})=>bY(Y)!==void 0&&X?.desiredCount===0,
p4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
H3=X=>p4.every(Y=>X?.SuspendedState?.[Y]===!0),
g4=X=>Object.fromEntries(p4.map(Y=>[Y,X])),
j3=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
u4=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=bY(Y.serviceTags),_=m4(Y),U=Y.service?.desiredCount??0,W=J?.suspended??Z?.suspended??H3(Y.scalableTarget);
if(J?.state===void 0?_:J.state==="stopped"){let j=_?Z?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:V3({desiredCount:Q.scaling?j:Q.desiredCount??j,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&W})}}
let V=X.of==="settings"&&iX(Y.serviceTags,Y.service?.desiredCount)!==void 0,H=_&&Z!==void 0?j3(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:V?!1:Z===void 0&&J?.suspended===void 0?void 0:W,desiredCount:Q.scaling?J?.desiredCount??H:_?Q.desiredCount:void 0,tag:void 0}},
F3=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[B.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",_=U=>U??"running";return{fields:[{pointer:"/state",from:_(J),to:_(Q)}],operations:[Q===void 0?N("tagEcsResource","service.state",{arn:Z,set:{},remove:[B.state]},{after:["service","scalableTarget"]}):N("tagEcsResource","service.state",{arn:Z,set:{[B.state]:Q},remove:[]})]}},
E3=["minCount","maxCount"],
M3=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=g4(Y.suspended);return Object.entries(J).some(([Z,_])=>(Q[Z]??!1)!==_)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
$3=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,_=Z.scalableTarget,U={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},W=_===void 0?{}:{minCount:_.MinCapacity,maxCount:_.MaxCapacity},V=M3(X),H=[...y(E3,W,U),...V];
return _!==void 0&&H.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:_===void 0?"create":"update",reason:_===void 0?u(X):"",fields:H,operations:[N("registerScalableTarget","scalableTarget",{...k4,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:g4(J.suspended)},..._===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
B3=X=>{
let{names:Y,found:Q}=X,J=ZX.flatMap(Z=>v4(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[N("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[N("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
l4=X=>X.settings.scaling?[...$3(X),...ZX.flatMap(Y=>_3(X,Y)),...ZX.flatMap(Y=>W3(X,Y))]:B3(X),
P3=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:Z3(Q.StepAdjustments)}}},
z3=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(ZX.map(Q=>[Q,P3(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
wY="deregistration_delay.timeout_seconds",
xY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
d4={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
c4=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==wY&&!(Y in xY)&&d4[Y]!==Q)),
a4=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
i4=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
kY=X=>X===void 0?void 0:[...X].sort((Y,Q)=>XX(Y)<XX(Q)?-1:1),
qX=X=>{
let Y=!C(X),Q=kY(i4(X.capacityProviderStrategy));
return{
...X,
subnets:kY(X.subnets),
securityGroups:kY(X.securityGroups),
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:Q},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:c4(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
yY=X=>{let Y=X.hosts.join(" ");return{[B.loadBalancer]:X.loadBalancer,[B.dns]:X.dns,[B.scaling]:X.scaling?"on":"off",[B.protected]:X.protected?"on":"off",...Y===""||Y.length>nY?{}:{[B.hosts]:Y}}},
L3=(
X,
Y)=>{
let Q=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Z=i4(X.capacityProviderStrategy),_=Y[B.hosts],U=Y[B.dns];
return{
desiredCount:iX(Y,X.desiredCount)??X.desiredCount,
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
tags:{...eX(Y)}}},
oX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
N3=X=>({...xY,[wY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
o4=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
hY=X=>X.networkMode==="awsvpc"?"ip":"instance",
K3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
I3=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:_}=X;
if(!C(J)||_===void 0)return[];
let U=N3(J);
if(
Q.targetGroup===void 0)return[
{
resource:"targetGroup",
name:Y.targetGroup,
action:"create",
reason:u(X),
fields:y(oX,{},J),
operations:[N("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:_.vpcId,TargetType:hY(J),HealthCheckProtocol:"HTTP",...o4(J),Tags:Object.entries(X.tags).map(([$,P])=>({Key:$,Value:P}))}),N("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=Q.targetGroup,H=W.TargetGroupArn??"";
if(W.TargetType!==hY(J))throw R(`networkMode ${J.networkMode} needs a target group of type ${hY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let j=Object.fromEntries(Object.entries(d4).filter(([$])=>$ in V)),F=K3({...j,...U},V),E=[...y(oX,qX(Z),qX(J)),...Object.keys(xY).filter($=>$ in F).map($=>({pointer:`/targetGroupAttributes/${$}`,from:V[$],to:U[$]}))];
if(E.length===0)return[];
let M=y(oX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:E,operations:[...M.length===0?[]:[N("modifyTargetGroup","targetGroup",{TargetGroupArn:H,...o4(J)})],...Object.keys(F).length===0?[]:[N("modifyTargetGroupAttributes","targetGroup.attributes",{arn:H,attributes:F})]]}]},
R3=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[wY]??300),
targetGroupAttributes:c4(Y)}),
r4=(
X,
Y)=>{
let Q=X.rule===void 0?[]:v(X.rule.rule),J=X.service===void 0?{}:L3(X.service,X.serviceTags),Z=a([...Q].sort(),[...J.hosts??[]].sort()),_=z3(X,Y),U=bY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:PY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:Q3(X.logGroup),
...X.targetGroup===void 0?{}:R3(X.targetGroup.description,X.targetGroup.attributes),
..._,
scaling:X.scalableTarget!==void 0,
...J,
...U!==void 0&&m4(X)?{desiredCount:U.desiredCount}:{},
...U?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:U.minCount},
...Q.length===0||Z?{}:{hosts:Q}}},
s4=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(z(Z,"TargetGroupNotFound"))return[];throw Z}},
G3=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
vY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,_]of Object.entries(X.tags).sort()){
if(!Z.startsWith(x.defaultPrefix))continue;
let U=`/${Z.slice(x.defaultPrefix.length)}`,[W=""]=A6(U),V=Y(U);
if(!T6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let H=G3(_,V);
H===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${_}, which is no ${V}.`,hint:"Remove or correct the tag."}):Q=b6(Q,U,H)}
return{settings:Q,problems:J}},
n4=new Set(["taskDefinition","logGroup"]),
q3=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:_}=Z.beforeDeploy??{};
if(_===void 0)return[...Y];
let U=Y.filter(({resource:j})=>n4.has(j)),
W=Y.filter(({resource:j})=>!n4.has(j)),
V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:_}],operations:[N("runTask","beforeDeploy",L9(X,_,Q),{after:U.flatMap(j=>j.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
H=W.map(j=>({...j,operations:j.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[...U,V,...H]},
D3=({cluster:X,front:Y})=>Y?.listenerArn===X.tags[x.listener]?i7(X.tags[x.certificateNames]):void 0,
S3=(X,Y,Q)=>{if(X.run.requireCertificate!==!0)return;let J=X.settings.hosts.join(", ");if(X.front?.scheme!=="https")throw R(`requireCertificate: the listener speaks HTTP, so that no certificate covers ${J}.`,"create-cluster with certificateArn serves all tenants by HTTPS.");if(Y===void 0)throw R(`requireCertificate: it is not known which names the listener's certificates cover, and whether ${J} is among them.`,"create-cluster with the cluster\u2019s name alone reads them; certificates that are not of ACM cannot be read.");if(Q.length>0)throw R(`requireCertificate: no certificate of the listener covers ${Q.join(", ")}; they cover ${Y.join(", ")}.`,"Add a certificate to the listener, and run create-cluster with the cluster\u2019s name alone.")},
O3=X=>{let{settings:Y,front:Q}=X;if(!C(Y))return[];let J=D3(X),Z=J===void 0?[]:Y.hosts.filter(_=>!o7(_,J));return S3(X,J,Z),Q?.scheme!=="https"||J===void 0?[]:Z.map(_=>`no certificate of the listener covers ${_}, and browsers warn of it: they cover ${J.join(", ")}; add one to the listener, and run create-cluster with the cluster\u2019s name alone`)},
t4=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
e4=X=>[{Type:"forward",TargetGroupArn:X}],
C3=X=>{
let{found:Y,settings:Q,seat:J,names:Z}=X;
if(!C(Q)||J===void 0)return[];
let[_=""]=Q.hosts,U=Y.targetGroup?.description.TargetGroupArn,W=U===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return[{resource:"listenerRule",name:_,action:"create",reason:u(X),fields:y(["hosts"],{},Q),operations:[N("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:J.priorities[0],Conditions:t4(Q.hosts),Actions:e4(U??""),Tags:Object.entries(X.tags).map(([E,M])=>({Key:E,Value:M}))},{references:W})]}];
let{rule:V}=Y.rule,H=v(V),j=U!==void 0&&a(zY(V).filter((E,M,$)=>$.indexOf(E)===M),[U]),F=a([...H].sort(),[...Q.hosts].sort());
return F&&j?[]:[{resource:"listenerRule",name:_,action:"update",reason:j?"":"not linked with the target group: put back",fields:[...F?[]:y(["hosts"],{hosts:H},Q),...j?[]:[{pointer:"/targetGroup",to:Z.targetGroup}]],operations:[N("modifyRule","listenerRule",{RuleArn:V.RuleArn,...F?{}:{Conditions:t4(Q.hosts)},...j?{}:{Actions:e4(U??"")}},{references:j?[]:W,after:H.map((E,M)=>`record.remove.${M}`)})]}]},
A3={month:3.65,region:"us-east-1",date:"February 2024"},
rX=X=>X.toFixed(2),
T3=({scaling:X,minCount:Y,maxCount:Q,desiredCount:J=0})=>{let[Z,_]=X?[Y,Q]:[J,J],{month:U,region:W,date:V}=A3,H=Z===_?rX(Z*U):`${rX(Z*U)} to ${rX(_*U)}`;return`about ${rX(U)} USD a month each, ${H} USD for ${Z===_?Z:`${Z} to ${_}`} tasks (an estimate made here, by AWS's list price in ${W} of ${V})`},
b3="networkMode awsvpc on EC2 takes a network interface of the instance for each task: small instance types have room for two or three tasks, whatever memory is free; trunking (the account setting awsvpcTrunking, for instances that start after it) raises that",
w3=({settings:X,cluster:Y,fargate:Q,present:J,isNew:Z})=>{if(X.networkMode!=="awsvpc")return[];let _=p6(X.subnets,Y),U=(X.subnets??[]).join(", ");return Q?X.assignPublicIp==="ENABLED"?J.assignPublicIp==="ENABLED"?[]:[`tasks get a public IPv4 address: ${T3(X)}; assignPublicIp: DISABLED needs a NAT gateway`]:_?[`assignPublicIp is DISABLED, and the only way out of ${U} is an internet gateway: tasks cannot pull an image without a public address; assignPublicIp: ENABLED, subnets with a NAT gateway, or VPC endpoints for ECR (api and dkr), S3 and CloudWatch Logs`]:[]:[...Z||J.networkMode!=="awsvpc"?[b3]:[],..._?[`networkMode awsvpc on EC2 gives tasks no public address, and the only way out of ${U} is an internet gateway: the app reaches nothing outside the VPC; choose subnets with a NAT gateway, or networkMode bridge`]:[]]},
X6={lg:{resource:"logGroup",settings:TY},tg:{resource:"targetGroup",settings:oX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...a4,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:ZX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:ZX,parts:["threshold","period","evaluationPeriods"]}},
x3=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
k3=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
Y6=(
X,
Y)=>{
let Q=qX(X),J=!C(Q),Z=new Map;
Y!==void 0&&Z.set("td",lX(Y).slice(0,6));
for(let[_,{settings:U,parts:W}]of Object.entries(X6)){if(J&&(_==="tg"||_==="lr")||Q.scaling===!1&&(_==="st"||_==="sp"||_==="al"))continue;let V=Object.fromEntries(U.map(H=>[H,H==="hosts"?[...Q.hosts??[]].sort():k3(Q[H],W)]).filter(([,H])=>!x3(H)));Z.set(_,e(XX(V),6))}
return Z},
y3=(X,Y,Q)=>[X,...[...Y6(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
fY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
Q6=X=>X==="td"?"taskDefinition":X6[X]?.resource??"service",
h3=(X,Y,Q)=>{let J=new Map(fY(Y)),[Z=""]=X.split(" "),_=fY(X).map(([U,W])=>{let V=Q.has(Q6(U))?J.get(U):void 0;return`${U}=${V??W}`});return[Z,..._].join(" ")},
v3=({settings:X,definition:Y,definitionDigest:Q,record:J})=>{if(J===void 0)return[];let Z=fY(J),_=Y6(X,Y),U=[];for(let[W,V]of Z)_.get(W)!==V&&(W==="td"&&Q!==void 0||U.push(Q6(W)));return U},
f3=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Y;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:_,names:U}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:_.name,service:U.serviceName},this.#Y=qX(J),this.#X={...qX(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=y(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
J6=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
mY=({found:X,order:Y})=>Y.of==="settings"&&iX(X.serviceTags,X.service?.desiredCount)!==void 0,
Z6=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||mY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
m3=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...Q4(X.context.settings)})},
p3=({service:X,context:Y,input:Q,fields:J})=>{X.availabilityZoneRebalancing!=="ENABLED"||IY(Y.settings)||(Q.availabilityZoneRebalancing="DISABLED",J.push({pointer:"/availabilityZoneRebalancing",from:"ENABLED",to:"DISABLED"}))},
g3=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
u3=X=>{let{settings:Y}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],X.input.forceNewDeployment=!0)},
l3=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=KY(X.context.settings))},
d3=(X,Y)=>a((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
_6=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=RY(X.context);Z.length===0&&d3(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??Q.targetGroup}),X.input.loadBalancers=J,X.references.push(...Z))},
c3={settings:[J6,Z6,m3,p3,g3,u3,l3,_6],scaling:[Z6],revision:[J6,_6],restart:[]},
a3=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
i3=(X,Y)=>{let{order:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":a3(Y)?"the last deployment failed":mY(X)?"the first deployment was stopped":void 0},
o3="asked for; ECS changes the capacity provider strategy only with a new deployment",
r3=(
X,
Y,
Q)=>{
let{names:J,order:Z,found:_,state:U}=X,W=new f3(X,Y,Q);
for(let K of c3[Z.of])K(W);
let{input:V,fields:H,references:j}=W,F=i3(X,Y),E=F!==void 0&&H.length===0;
F!==void 0&&(V.forceNewDeployment=!0),E&&H.push(mY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let M=N("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:j}),$=H.length===0?[]:[M],P=Z.of==="settings"||Z.of==="scaling"?F3(_,U):void 0;
return H.push(...P?.fields??[]),H.length===0?[]:[{resource:"service",name:J.serviceName,action:E?"deploy":"update",reason:E?F:V.capacityProviderStrategy===void 0?"":o3,fields:H,operations:[...$,...P?.operations??[]]}]},
s3=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"binpack",field:"memory"}],
n3=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:_,run:U,fargate:W}=X,{loadBalancers:V,references:H,tags:j}=RY(X),F=KY(J),E={...X.tags,...yY(J),...j,[B.run]:U.lease},M=Object.entries(E).map(([K,L])=>({key:K,value:L})),$=C(J),P=$&&_.rule===void 0;
return P&&M.push({key:B.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:u(X),
fields:[...y(a4,{},{...J,desiredCount:J.desiredCount}),...IY(J)?[]:[{pointer:"/availabilityZoneRebalancing",to:"DISABLED"}]],
operations:[
N(
"createService",
"service",
{
cluster:Z.name,
serviceName:Q.serviceName,
taskDefinition:Y??"",
desiredCount:J.desiredCount,
clientToken:U.token,
deploymentConfiguration:Q4(J),
...IY(J)?{}:{availabilityZoneRebalancing:"DISABLED"},
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:M,
...$?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...W?{}:{placementStrategy:s3},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...H,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...P?[{pointer:`/tags/${M.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
U6=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[n3(X,Y)];if(C(X.present)&&!C(X.settings))throw R(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw R(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return r3(X,Q,Y)},
t3=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...yY(Q),...RY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([_,U])=>Y.serviceTags[_]!==U))},
e3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
X5=(X,Y)=>Object.keys(eX(Y)).filter(Q=>!Object.hasOwn(X,Q)),
Y5=(X,Y)=>[B.hosts,B.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
DX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
pY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${i(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
gY=(X,Y,Q)=>({arn:X??"",set:e3(Y,Q),remove:X5(Y,Q)}),
Q5=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=gY(Q.taskDefinitionArn,X,J);return DX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:pY(X,J,Z),operations:[N("tagEcsResource","taskDefinition.tags",Z)]}]},
J5=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
Z5=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:_}=X,{service:U,targetGroup:W,rule:V,logGroup:H,scalableTarget:j,alarms:F}=J,E=[],M=[],$=(G,S,f,g=[])=>{DX(f)||E.push(N(G,S,f,{after:g}))},P=gY(U?.serviceArn,Z,J.serviceTags),K={arn:U?.serviceArn??"",set:U===void 0?{}:t3(X),remove:[...P.remove,...Y5(yY(_),J.serviceTags)]};
M.push(...pY({...Z,...K.set},J.serviceTags,K));
let L=(G,S,f,g)=>{let _X=gY(f,Z,g);!DX(_X)&&DX(K)&&M.push(...pY(Z,g,_X)),$(G,S,_X)};
if(
W!==void 0&&L("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&L("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&L("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),H?.tags!==void 0&&L("tagLogGroup","logGroup.tags",H.arn,H.tags),U===void 0||!DX(P)){let G=f=>({arn:f??"",set:Z,remove:P.remove});H!==void 0&&H.tags===void 0&&$("tagLogGroup","logGroup.tags",G(H.arn));let S=J5(Q);j?.ScalableTargetARN!==void 0&&!S.has(j.ResourceId)&&$("tagScalableTarget","scalableTarget.tags",G(j.ScalableTargetARN));for(let[f,g]of F.entries())S.has(g.AlarmName)||$("tagAlarm",`alarm.${f}.tags`,G(g.AlarmArn))}
let I=E.map(G=>G.id);
K.remove.includes(B.halted)&&I.push("service","scalableTarget");
for(let G of Q)G.resource==="record"&&G.action==="remove"&&I.push(...G.operations.map(S=>S.id));
return Q.some(G=>G.resource==="listenerRule"&&G.action==="create")&&U!==void 0?E.push(N("tagEcsResource","service.tags",{...K,set:{...K.set,[B.rule]:""}},{after:I,references:[{pointer:i("set",B.rule),operation:"listenerRule"}]})):$("tagEcsResource","service.tags",K,I),E.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:M,operations:E}]},
_5=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
U5=new Set(["/*","*"]),
W5=X=>X.Field==="host-header"||X.Field==="path-pattern"&&(X.PathPatternConfig?.Values??X.Values??[]).some(Y=>U5.has(Y)),
V5=(X,Y)=>{let Q=X.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");return new RegExp(`^${Q}$`).test(Y)},
H5=(X,Y)=>{let Q=X.Conditions??[];return Q.every(W5)?Q.some(({Field:J})=>J==="host-header")?Y.filter(J=>v(X).some(Z=>V5(Z,J.toLowerCase()))):[...Y]:[]},
j5=(
{settings:X,seat:Y,front:Q,found:J})=>{let[Z]=Y?.priorities??[];return!C(X)||Z===void 0||Q===void 0?[]:Q.rules.flatMap(_=>{if(_.RuleArn===J.rule?.rule.RuleArn||Number(_.Priority)>=Z)return[];let U=H5(_,X.hosts);return U.length===0?[]:[`listener rule ${_.RuleArn?.replace(/^.*:listener-rule\//,"")} (priority ${_.Priority}) stands before the tenant\u2019s (priority ${Z}) and takes every request of ${U.join(", ")}: the tenant gets none`]})},
F5=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:_,fargate:U,isNew:W,run:V}=X,H=m0(J,{names:Y,region:_.region,fargate:U,present:W?void 0:Q.taskDefinition?.definition});
for(let M of[Q.taskDefinition,Q.newestTaskDefinition])if(M!==void 0&&R8(M,H))return{wanted:H,arn:M.definition.taskDefinitionArn,found:M,changes:[]};
let j={...X.tags,[B.digest]:lX(H),...V.build===void 0?{}:{[B.build]:AX(V.build)}},F=w6(J,H);
if(F!==void 0)throw m([F]);
let E={resource:"taskDefinition",name:Y.family,action:"create",reason:W?u(X):"",fields:y(P8,W?{}:Z,J),operations:[N("registerTaskDefinition","taskDefinition",{...H,tags:Object.entries(j).map(([M,$])=>({key:M,value:$}))})]};
return{wanted:H,arn:void 0,found:void 0,changes:[E]}},
E5=(X,Y,Q)=>{let{settings:J,present:Z,isNew:_,run:U}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!_&&Z.image===W&&!Q&&!U.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
M5=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
$5=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>M5.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
B5=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return C(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
P5=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
z5=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:P5(X),Z=_5(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
W6=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
L5=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
N5=X=>e(XX(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:_,from:U,to:W})=>({pointer:_,from:U,to:W}))}))),16),
K5=({order:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
I5=(X,Y)=>{let Q=[...Y.changes,...Y3(X),...I3(X),...C3(X),...U6(X,Y.arn),...t9(X),...l4(X)],J=[...Q,...Z5(X,Y.found,Q)];return J.some(Z=>Z.operations.some(W6))?q3(X,J,Y.arn):J},
R5=(X,Y)=>[...U6(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?l4(X):[],...X.order.of==="revision"?Q5(X,X.order.revision):[]],
G5=(X,{wanted:Y},Q)=>{let{order:J,run:Z,settings:_,found:U}=X,W=y3(Z.version,_,Y),V=U.serviceTags[B.applied];return J.of==="settings"||V===void 0?W:h3(W,V,Q)},
q5=({identity:X,order:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
V6=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,order:Z}=X,
_=Z.of==="settings"?F5(X):K5(X),
U=L5(Z.of==="settings"?I5(X,_):R5(X,_)),
W=Q.serviceTags[B.applied],
V=new Set(v3({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[B.digest],record:W})),
H=new Set(U.map(F=>F.resource)),
j=U.some(F=>F.operations.some(W6));
return{planId:N5(U),changes:U.map(F=>({...F,reason:F.reason||(V.has(F.resource)?"changed by others since our last run":"asked for")})),drift:[...V].map(F=>({resource:F,kept:!H.has(F)})),warnings:[...q5(X),...z5(X),...Z.of==="settings"?[...E5(X,Y,j),...$5(X),...B5(X),...w3(X),...j5(X),...O3(X)]:[]],taskDefinitionArn:_.arn,record:G5(X,_,V)}},
uY=X=>tY[x6(X,tY)??""]?.type,
D5=["minCount","maxCount","scaleOut","scaleIn"],
S5=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...D5.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>TX(`/${V}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:_,suspended:U}=u4(X,Q,J),W=U??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return _?[TX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:W?[]:[TX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
O5=(X,Y,{names:Q,found:J,present:Z,cluster:_,clusterDefaults:U})=>{let{settings:W,problems:V}=eY(Y,{cluster:_,clusterDefaults:U,present:X.of==="revision"?{...Z,...PY(X.revision.definition,Q)}:Z});if(W===void 0)throw m(V);if(X.of!=="scaling")return W;let H=[...S5(X,Y,J,W),...k6(W)];if(H.length>0)throw m(H);return W},
sX={from:1e4,to:39999},
C5=(X,Y)=>{let Q=sX.to-sX.from+1,J=Number.parseInt(e(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let _=sX.from+(J+Z)%Q;if(!Y.has(_))return _}},
H6=100,
A5=X=>Number(X.Priority)>=sX.from&&X.Conditions?.length===1?v(X).map(Y=>[Y,Number(X.Priority)]):[],
T5=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(zY)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(A5).sort(([,Z],[,_])=>_-Z))}])),
b5=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
w5=({priorities:X},Y)=>{let Q=C5(Y,X);if(Q===void 0)throw R("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
x5=(X,Y,{hosts:Q})=>{let J=Y===void 0?[]:v(Y);for(let Z of X){let _=J.includes(Z)?void 0:Q.get(Z);if(_!==void 0)throw R(`Not ours: ${Z} has a listener rule of its own (priority ${_}).`,"Choose another host, or take it from that rule first.")}},
k5=({loadBalancerArn:X},Y)=>{let Q=b5(X,Y);if(Q>=H6)throw R(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${H6}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
y5=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let _=Z.get(J);
if(_===void 0)throw new Error(`listener ${J} was not read`);
let U=Q.rule?.rule;
x5(Y.hosts,U,_),U===void 0&&k5(_,Z);
let W=U===void 0?w5(_,Y.hosts[0]??""):Number(U.Priority),V=Q.targetGroup?.description,H=V?.TargetGroupName===zX(X,"b")?"b":"a",j={..._,targetGroups:new Set([..._.targetGroups,V?.TargetGroupArn??zX(X,H)]),priorities:new Set([..._.priorities,W]),hosts:new Map([..._.hosts,...Y.hosts.map(F=>[F,W])])};
return{seat:{listenerArn:J,priorities:[W],slot:H},occupancy:new Map([...Z,[J,j]])}},
h5=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
v5=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let _=vY(X,uY),{settings:U,problems:W}=eY(J,{cluster:X,clusterDefaults:_.settings,present:Y.service===void 0?void 0:Q}),V=[..._.problems,...h5(X,_.settings,Z),...W];if(U===void 0||V.length>0)throw m(V);let H=y6(U,{fargate:XY(U,X),resolved:!0});if(H.length>0)throw m(H);return U},
j6=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:_,order:U,run:W},
V=T5(Q.fronts))=>{
let{cluster:H,zones:j}=Q,F=u0(Q,J),E=U.of==="settings"&&C(_)&&F!==void 0?y5({identity:X,settings:_,found:J,front:F},V):{seat:void 0,occupancy:V};
return{context:{identity:X,names:Y,cluster:H,front:F,seat:E.seat,zones:j,found:J,present:Z,settings:_,fargate:XY(_,H),order:U,state:u4(U,J,_),run:W,tags:{..._.tags,...PX(X)},isNew:J.service===void 0},occupancy:E.occupancy}},
f5=({name:X,tags:Y})=>{let Q=Y[x.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
m5=(
X,
{request:Y,run:Q,order:J,occupancy:Z,problemsOf:_})=>{
let{identity:U,names:W,snapshot:V,found:H}=X,{cluster:j}=V,F=r4(H,W),E=J.of==="settings",M=E?v5(X,F,{request:Y,problemsOf:_}):O5(J,Y,{names:W,found:H,present:F,cluster:j,clusterDefaults:vY(j,uY).settings}),$=K4({identity:U,names:W,found:H,adopt:Q.adopt});
if($!==void 0)throw $;
let{context:P,occupancy:K}=j6(X,{present:F,settings:M,order:J,run:Q},Z);
if(E&&C(M)&&P.front===void 0)throw R(f5(j),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let L=V6({context:P,imageStated:Y.image!==void 0});
return{present:F,settings:M,front:P.front,occupancy:K,order:J,plan:L}},
F6=X=>{throw z(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?R(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
p5=async(X,Y)=>{let{send:Q,CreateRuleCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Z){if(z(Z,"PriorityInUse"))throw new b(`priority ${Y.Priority} was taken by another deployment`,{cause:Z});return F6(Z)}},
g5=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(z(Z,"RuleNotFound"))throw new b("the listener rule was removed",{cause:Z});F6(Z)}},
u5=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!z(Z,"RuleNotFound"))throw Z}},
l5=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
d5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
c5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
a5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:l5(Q)}))},
i5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
o5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
r5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
s5=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return t(Z.Tags)},
n5=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
t5=()=>Promise.reject(new Error("this plan was not to run a task")),
w=async X=>(await X,{value:""}),
SX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
e5={
registerTaskDefinition:async(X,Y)=>({value:await q8(X,Y)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await G7(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y)=>{let Q=await j0(X,Y);return{value:Q.serviceArn??"",service:Q}},
createTargetGroup:async(X,Y)=>({value:await f8(X,Y)}),
modifyTargetGroup:(X,Y)=>w(m8(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>w(p8(X,Y,Q)),
createRule:async(X,Y)=>({value:await p5(X,Y)}),
modifyRule:(X,Y)=>w(g5(X,Y)),
registerScalableTarget:(X,Y)=>w(o0(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>w(c8(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await a8(X,Y)}),
putMetricAlarm:(X,Y)=>w(o8(X,Y)),
deleteAlarms:(X,{names:Y})=>w(r8(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>w(t8(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>w(e8(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await y8(X,Y,Q)}),
tagEcsResource:SX(yX,ZY),
tagElbResource:SX(z0,L0),
tagLogGroup:SX(d5,c5),
tagAlarm:SX(a5,i5),
tagScalableTarget:SX(o5,r5),
deleteService:(X,{cluster:Y,service:Q},J)=>w(D7(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>w(u5(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>w(g8(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>w(C8(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>w(X9(X,Y))},
XQ=X=>X instanceof h&&X.aws?.operation==="CreateService"&&/still draining/i.test(X.message),
YQ=async X=>{try{return await X}catch(Y){throw XQ(Y)?new b("the service was removed by another run",{cause:Y}):Y}},
lY=(X,Y,Q,J,Z=t5)=>{let _=()=>e5[Y](X,Q,J.signal,Z);return Y==="runTask"?_():YQ(J.with(_))},
OX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&p(Y.serviceTags,X),
E6=({identity:X,read:Y})=>Y.rules.filter(Q=>p(Q.tags,X)),
QQ=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>p(Q.tags,X)),
JQ=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[B.dns],hosts:X.remains.tenant.serviceTags[B.hosts]??""};
if(OX(X)&&Y!==void 0&&Y!=="record")return[];
let J=E6(X),Z=X.read.rules.filter(U=>!J.includes(U)).flatMap(({rule:U})=>v(U)),_=OX(X)?Q.split(" ").filter(U=>U!==""&&!Z.includes(U)):[];
return[...new Set([...J.flatMap(({rule:U})=>v(U)),..._])]},
ZQ=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,_=W=>[...J.values()].some(V=>GX(W,V)),U=[];
for(let W of JQ(X)){let[V]=fX(W,Z),H=X.remains.tenant.records.filter(E=>E.Name===W&&_(E));if(V===void 0||H.length===0)continue;let j=H.map(E=>({Action:"DELETE",ResourceRecordSet:E})),F=Q(`record ${W}`);U.push(F),Y("record",W,[N("changeRecords",F,{zoneId:V.id,changes:j})])}
return U},
_Q=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:_}=X,{scalableTarget:U,alarms:W}=_.tenant,V=OX(X);
U!==void 0&&(V||p(_.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[N("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let H=W.filter(j=>V||p(_.alarmTags.get(j.AlarmArn??""),J)).flatMap(j=>j.AlarmName??[]);
H.length>0&&Y("alarm",H.join(", "),[N("deleteAlarms",Q("alarms"),{names:H},{after:[Q("scalableTarget")]})])},
UQ=(X,Y,{add:Q,id:J})=>{let Z=E6(X),_=Z.map((U,W)=>J(`rule ${W}`));for(let[U,{rule:W}]of Z.entries())Q("listenerRule",v(W).join(", "),[N("deleteRule",_[U]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:W}]of QQ(X).entries())Q("targetGroup",W.TargetGroupName??"",[N("deleteTargetGroup",J(`targetGroup ${U}`),{arn:W.TargetGroupArn??""},{after:[..._,J("service")]})])},
WQ=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!OX(X)&&!p(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:_})=>_!==Z),...Y.filter(({arn:_})=>_===Z)]},
nX=10,
VQ=(X,{add:Y,id:Q})=>{let J=WQ(X);if(J.length===0)return;let Z=Math.ceil(J.length/nX),_=Array.from({length:Z},(U,W)=>N("deleteTaskDefinitions",Q(`taskDefinitions ${W}`),{revisions:J.slice(W*nX,(W+1)*nX)},{after:[Q(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,_,J.length===1?"1 revision":`${J.length} revisions`)},
M6=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,_=OX(X),U=[],W=_?"asked for":"left by an earlier removal",V={id:$=>`${Q.serviceName}: ${$}`,add:($,P,K,L)=>{let I=L===void 0?W:`${W}; ${L}`;U.push({resource:$,name:P,action:"remove",reason:I,fields:[],operations:K})}},{add:H,id:j}=V,F=ZQ(X,V);
_Q(X,V),_&&H("service",Q.serviceName,[N("deleteService",j("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[j("scalableTarget"),j("alarms"),...F]})]),UQ(X,F,V),VQ(X,V);
let{logGroup:E}=J.tenant;
E!==void 0&&!Z&&(_||p(E.tags,Y))&&H("logGroup",Q.logGroup,[N("deleteLogGroup",j("logGroup"),{name:Q.logGroup},{after:[j("service")]})]);
let M=new Set(U.flatMap($=>$.operations.map(P=>P.id)));
return U.map($=>({...$,operations:$.operations.map(P=>({...P,after:P.after.filter(K=>M.has(K))}))}))},
HQ=X=>e(XX(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
dY=X=>X.kind==="deleteTaskDefinitions",
jQ=X=>{let Y=X.flatMap(J=>J.operations).filter(dY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(_=>_.active).length,0);return Math.max(Q-20,Y.length-5,0)},
FQ=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
EQ=(X,Y)=>{let Q=jQ(X);return Q===0?[]:[`removing its task definitions takes about ${FQ(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
MQ=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!dY(Y))return;let Q=X.map(_=>_.operations.filter(dY)).find(_=>_.some(({id:U})=>U===Y.id))??[],J=Q.findIndex(({id:_})=>_===Y.id),Z=_=>_.reduce((U,W)=>U+W.input.revisions.length,0);return Z(Q)<=nX?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
$Q=async(
X,
Y,
{service:Q,targetGroup:J})=>{
let Z=J?.description.TargetGroupName,_=Q?.loadBalancers?.[0]===void 0?Y.targetGroup:Z,U=Y.targetGroups.filter(H=>H!==Z&&H!==_),W=(await Promise.all(U.map(H=>a0(X,H)))).filter(H=>H!==void 0),V=await YX(X,W.flatMap(H=>H.TargetGroupArn??[]));
return[...J===void 0?[]:[J],...W.map(H=>({description:H,attributes:{},tags:V.get(H.TargetGroupArn??"")??{}}))]},
BQ=20,
PQ=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=U=>Object.entries(Y).every(([W,V])=>U[W]===V);if(Q!==void 0&&Z(Q.tags))return Q.tags;let _=J.filter(({arn:U})=>U!==Q?.definition.taskDefinitionArn).slice(-BQ).reverse();for(let{arn:U}of _){let W=(await d(X,U))?.tags??{};if(Z(W))return W}return{}},
zQ=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,_=J?Q.alarms.flatMap(j=>j.AlarmArn??[]):[],[U,W,V,H]=await Promise.all([$Q(X,Y,Q),D8(X,Y.family),Z===void 0?{}:n5(X,Z),Promise.all(_.map(async j=>[j,await s5(X,j)]))]);
return{tenant:Q,targetGroups:U,revisions:W,familyTags:J?await PQ(X,Y,Q,W):{},alarmTags:new Map(H),scalableTargetTags:V}},
$6=async(
X,
Y,
Q)=>{
let J=await Y4(X,Y,Q),
Z=[...J.fronts.values()].flatMap(W=>W.rules),
[_,U]=await Promise.all([YX(X,Z.flatMap(W=>W.RuleArn??[])),Promise.all(Q.map(async W=>{let V=J.tenants.get(W.key);if(V===void 0)return[];let{identity:H}=W,j=[zX(H,"a"),zX(H,"b")],F={...W,targetGroups:j,owner:PX(H)};return[[W.key,await zQ(X,F,V)]]}))]);
return{snapshot:J,rules:Z.map(W=>({rule:W,tags:_.get(W.RuleArn??"")??{}})),tenants:new Map(U.flat())}},
LQ=async(X,Y,Q)=>await HX(async()=>await h8(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
cY=async X=>{try{return await X()}catch(Y){if(z(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
NQ=20,
KQ=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return cY(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(_=>[_.serviceDeploymentArn??"",_]))})},
B6=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return cY(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
IQ=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(z(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
RQ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),_=await B6(X,Y,Q);
if(_==="denied")return[];
let U=({createdAt:j})=>j?.getTime()??0,
W=_.filter(({status:j})=>j==="SUCCESSFUL").sort((j,F)=>U(F)-U(j)).flatMap(j=>j.targetServiceRevisionArn??[]),
V=await Promise.all(k([...new Set(W)],20).map(j=>cY(()=>J(new Z({serviceRevisionArns:j}))))),
H=new Map(V.flatMap(j=>j==="denied"?[]:j.serviceRevisions??[]).map(j=>[j.serviceRevisionArn,j.taskDefinition]));
return W.flatMap(j=>H.get(j)??[])},
GQ=50,
qQ=1e3,
DQ=class{
missing=new Set;
#X;
#Y;
constructor(X,Y){this.#Y=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:_}=this.#Y,
[U,W]=await Promise.all([this.#Q(()=>this.#Z(),void 0),this.#Q(()=>this.#_(),[]),X.look(),Y.look(Q)]),
V=X.tasks,
H=X.taskDefinition??await this.#Q(()=>this.#J(),void 0),
j=W.filter($=>$.lastStatus==="PROVISIONING"),
[F,E]=await Promise.all([this.#Q(()=>this.#U([...V,...W],H),void 0),this.#H(j)]);
for(let $ of[X.refusal,Y.refusal])$!==void 0&&this.missing.add($);
let M=Q.deployments?.find($=>$.id===_);
return{tasks:V,taskDefinition:H,log:F,targets:Y.targets,targetGroup:U,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:j.length,groups:E,deploymentReason:Z?.statusReason??M?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map($=>`could not be read: ${$}`)}}
async#Q(X,Y){try{return await X()}catch(Q){if(!(Q instanceof h))throw Q;return this.missing.add(Q.message),Y}}
async#Z(){let X=this.#Y.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await c0(this.#X.clients,[X]))[0]}
async#J(){let{service:X,deploymentId:Y}=this.#Y,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await d(this.#X.clients,Q))?.definition}
async#_(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Y,Z=await _4(X,Y,Q.serviceName??"","RUNNING");return(await GY(X,Y,Z)).filter(_=>_.startedBy===J)}
async#U(
X,
Y){
let Q=X.find(H=>H.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(H=>H.name===J)?.logConfiguration?.options,[_,U]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||_===void 0||U===void 0)return;
let W=`${U}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,V=(await y9(this.#X.clients,_,W,GQ)).map(({at:H,text:j})=>({at:H,text:j.slice(0,qQ)}));
return V.length===0?void 0:{group:_,stream:W,container:J,lines:V}}
async#H(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Q(()=>this.#W(Q),void 0)))).filter(Q=>Q!==void 0)}
async#W(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await vX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,_,U]=await Promise.all([this.#Q(()=>hX(Y,J),void 0),this.#Q(()=>G0(Y,J),[]),this.#Q(()=>c7(Y,Q),void 0)]),W=(Z?.Instances??[]).filter(V=>V.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:_,notJoined:U===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!U.has(V))}}},
SQ=(X,Y)=>new DQ(X,Y).evidence(),
OQ=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:_,log:U,signal:W}=X,V=(await l(Y,Q,[J])).get(J),H=V?.deployments?.find(F=>F.status==="PRIMARY");
if(V?.serviceArn===void 0||V.status!=="ACTIVE"||H?.id!==X.deploymentId)return!1;
await yX(Y,V.serviceArn,_);
let j=new FX(U,W);
return Z!==void 0&&(await j.with(()=>o0(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),U.info(`scaling of ${Z} suspended`)),await j.with(()=>j0(Y,{cluster:Q,service:J,desiredCount:0})),U.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0},
CQ=15e3,
P6=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
AQ=class{
#X;
#Y=new Map;
#Q;
#Z=0;
#J=Date.now();
#_;
constructor(X){this.#X=X}
get tasks(){return[...this.#Y.values()].filter(X=>X!==void 0).sort((X,Y)=>P6(X)-P6(Y))}
get taskDefinition(){return this.#Q}
get refusal(){return this.#_}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#Z&&Date.now()-this.#J<CQ?!1:(this.#Z=Math.max(Y,this.#Z),this.look())}
async look(){if(this.#_!==void 0)return!1;this.#J=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof h))throw X;return this.#_=X.message,!1}}
async#U(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await _4(X,Y,Q,"STOPPED")).filter(W=>!this.#Y.has(W));
if(Z.length===0)return!1;
let _=!1;
for(let W of await GY(X,Y,Z)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),_||=V}
let U=this.tasks[0]?.taskDefinitionArn;
return U!==void 0&&(this.#Q??=(await d(X,U))?.definition),_}},
TQ=15e3,
bQ=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
wQ=class{
#X;
#Y=new Map;
#Q=0;
#Z=Date.now();
#J;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#J}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:_})=>/is unhealthy in/.test(_)).length,Z=Q>0&&Date.now()-this.#Z>=TQ;J<=this.#Q&&!Z||(this.#Q=J,await this.look(X))}
async look(
X){
this.#Z=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(!(Y.length===0||this.#J!==void 0))try{let Q=await Promise.all(Y.map(J=>s4(this.#X,J)));for(let J of Q.flat().filter(bQ)){let Z=`${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Z),this.#Y.set(Z,J)}}catch(Q){if(!(Q instanceof h))throw Q;this.#J=Q.message}}},
s=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
aY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
z6=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
xQ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:_}=X;switch(Q){case"SUCCESSFUL":return z6(Y.service);case"ROLLBACK_SUCCESSFUL":return s("rolled-back",J,aY(X));case"ROLLBACK_FAILED":return s("failed",J,aY(X));case"STOPPED":return Z?.status==="TRIGGERED"||_?.status==="TRIGGERED"?s("failed",J,aY(X)):s("superseded",J);default:return}},
kQ=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
yQ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
L6=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
hQ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(W=>W.status==="PRIMARY"),_=J.find(W=>W.id===Y);
if(_!==void 0&&_===Z)return _.rolloutState==="COMPLETED"?z6(X):_.rolloutState==="FAILED"?s("failed",_.rolloutStateReason,L6(_.rolloutStateReason)):void 0;
let U=yQ(X,Y);
if(_?.rolloutState==="FAILED"||U!==void 0||Q===!0||kQ(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let W=Z?.rolloutState==="FAILED"?"failed":"rolled-back",V=(_?.rolloutState==="FAILED"?_.rolloutStateReason:U)??Z?.rolloutStateReason;return s(W,V,L6(U??V))}
return s("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
vQ=X=>X.serviceDeployment?.status===void 0?hQ(X):xQ(X.serviceDeployment,X),
fQ=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
N6=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
iY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
oY=X=>iY(X)?.id??X.deployments?.[0]?.id??"",
mQ=(
X,
Y)=>{
let Q=X.deployments?.find(U=>U.id===Y);
if(Q===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;
let J=Q.failedTasks===void 0||Q.failedTasks===0?"":`, ${Q.failedTasks} failed`,Z=(X.deployments??[]).filter(U=>U.id!==Y&&(U.runningCount??0)>0),_=Z.length===0?"":`, ${Z.reduce((U,W)=>U+(W.runningCount??0),0)} of another deployment`;
return`${Q.runningCount??0}/${Q.desiredCount??X.desiredCount??0} tasks running${J}${_}`},
pQ=3e4,
rY=1e3,
gQ=X=>Date.now()-X<6e4?1e3:3e3,
uQ=class{
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
#H=!1;
#W=!1;
#V;
#F=!1;
constructor(
X){
let{clients:Y,cluster:Q,serviceName:J,service:Z}=X;
this.#X=X,this.#J=Z,this.deploymentId=oY(Z);
let _=Z.deployments?.find(U=>U.id===this.deploymentId);
this.#Q=_?.createdAt?.getTime()??this.#Y,this.stopped=new AQ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new wQ(Y),this.#j(Z)}
get service(){return this.#J}
get serviceDeploymentArn(){return this.#_}
get serviceDeployment(){return this.#V}
get events(){let X=this.#Q-rY;return(this.#J.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#F=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#J}),J=0;for(;;){let Z=await this.#M(X,J);if(Z!==void 0)return Q(Z);let _=Y-Date.now();if(_<=0)return Q({verdict:"timed-out"});J=Math.min(gQ(this.#Y),_)}}
async#M(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:_,signal:U}=this.#X,W=this.#U?void 0:this.#_,{service:V,serviceDeployment:H}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:W},{signal:U,inMilliseconds:Y}),j=this.#E(V);
if(V===void 0)return j?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
if(V.status==="DRAINING")return{verdict:"superseded",reason:`service ${Z} is being removed`};
this.#J=V,this.#j(V),H==="denied"&&(this.#U=!0,_.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#V=H==="denied"?void 0:H??await this.#B(V,j);
let{deploymentId:F}=this,E=vQ({service:V,deploymentId:F,serviceDeployment:this.#V,isRollbackAsked:this.#F});
if(j&&this.#V===void 0&&E?.verdict==="superseded")return;
if(this.#P(),j||_.waiting(mQ(V,F)),E!==void 0||j)return E;
let M=await this.#$();
return M!==void 0&&X(M)?{verdict:"doomed",cause:M}:void 0}
#E(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Y>pQ?!1:X===void 0||(iY(X)?.createdAt?.getTime()??0)<this.#Q}
#j(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||oY(X)===this.deploymentId&&(this.#_??=Y)}
async#B(
X,
Y){
if(this.#_!==void 0||this.#H||Y||oY(X)===this.deploymentId)return;
this.#H=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:_,previousServiceDeployment:U,signal:W}=this.#X,V=await B6(Q,Z,_);
if(V==="denied")return;
let H=E=>Math.abs((E?.getTime()??0)-this.#Q),[j]=V.filter(E=>E.serviceDeploymentArn!==U&&H(E.createdAt)<rY).sort((E,M)=>H(E.createdAt)-H(M.createdAt));
if(this.#_=j?.serviceDeploymentArn,this.#_===void 0)return;
let F=await J.lookAtServiceDeployment(this.#_,{signal:W});
return F==="denied"?void 0:F}
async#$(){
let X=iY(this.#J);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#J,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Q)/1e3})}
#P(){let X=this.#Q-rY,Y=(this.#J.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#Z.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#Z.add(Q),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
lQ=10*6e4,
K6=()=>!1,
dQ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let _=await IQ(Q,Z);return J.info(_?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),_}catch(_){if(!(_ instanceof h))throw _;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${_.message}`),!1}},
cQ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:_,log:U,signal:W,created:V}=Q;
if(
await Q.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await dQ(X,Q))return;X.rollbackAsked();let j=await X.toVerdict(K6,Math.max(Q.deadline,Date.now()+lQ));return j.verdict.verdict==="doomed"?void 0:j.verdict.verdict!=="timed-out"?{...j,verdict:j.verdict,stoppedBy:"rollback"}:{...j,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:H}=X;
try{if(!await OQ({clients:J,cluster:Z,serviceName:_,deploymentId:H,log:U,signal:W,...V}))return}catch(j){if(!(j instanceof h||j instanceof b))throw j;U.info(`The service could not be stopped, and ECS is left to itself: ${j.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
aQ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,_=({sentence:H})=>(Z||Q.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${H}`:`waiting cannot mend this: ${H}`),Z=!0,J!=="keep"),U=await X.toVerdict(_);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let W=await cQ(X,U,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(K6);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
iQ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,_=new uQ(X),U=await aQ(_,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;
await X.written?.catch(()=>{});
let W=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,V=await SQ(_,{clients:Y,cluster:Q,diagnostics:J,endedBy:W});
for(let H of J.lines(V))Z.info(H);
return{...U,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
I6=1e3,
sY=X=>[...new Set(X.filter(Y=>Y!==void 0))],
R6=(X,Y,Q)=>new Map(k(X,Y).flatMap(J=>{let Z=Q(J);return J.map(_=>[_,Z])})),
oQ=class{
#X;
#Y;
#Q=new Set;
#Z=Number.NEGATIVE_INFINITY;
#J=Number.POSITIVE_INFINITY;
#_=()=>{};
#U;
#H=!1;
constructor(X,Y=J0){this.#X=X,this.#Y=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#U??=JSON.stringify([X,Y]),this.#H||=this.#U!==JSON.stringify([X,Y]),this.#W({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#W(Q,Y)).serviceDeployment}
#W(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let _=()=>{this.#Q.delete(W),this.#Q.size===0&&this.#_(),Z(Y.reason)},U=()=>Y.removeEventListener("abort",_),W={...X,dueAt:this.#Y.now()+Q,resolve:V=>{U(),J(V)},reject:V=>{U(),Z(V)}};Y.addEventListener("abort",_,{once:!0}),this.#Q.add(W),this.#F(W.dueAt)})}
#V(X){return this.#H?Math.max(X,this.#Z+I6):X}
#F(X){let Y=this.#V(X);if(Y>=this.#J)return;this.#_(),this.#J=Y;let Q=this.#Y.after(Math.max(0,Y-this.#Y.now()),()=>this.#E());this.#_=()=>{this.#J=Number.POSITIVE_INFINITY,Q()}}
#M(){return[...this.#Q].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#E(){let X=this.#Y.now();this.#J=Number.POSITIVE_INFINITY,this.#V(this.#M())<=X&&(this.#Z=X,this.#j([...this.#Q].filter(({dueAt:Y})=>Y<X+I6))),this.#Q.size>0&&this.#F(this.#M())}
#j(
X){
for(let J of X)this.#Q.delete(J);
let Y=new Map(sY(X.map(({cluster:J})=>J)).map(J=>[J,R6(sY(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),H0,Z=>l(this.#X,J,Z))])),Q=R6(sY(X.map(({arn:J})=>J)),NQ,J=>KQ(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:_="",resolve:U,reject:W}of X)Promise.all([Y.get(J)?.get(Z),Q.get(_)]).then(([V,H])=>{let j=H==="denied"?H:H?.get(_);U({service:V?.get(Z),serviceDeployment:j})},W)}},
rQ=({lease:X,before:Y,read:Q,written:J})=>{let Z=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===W4(Y),_=!1,U=J.then(()=>{_=!0});return async()=>{let W=_,V=await Q();if(!Z(V)&&!W&&(await U,V=await Q()),!(V===void 0||Z(V)))throw new n(O.superseded,`Another run has taken over this tenant: ${DY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
sQ=(
{plan:X,found:Y,settings:Q},
J)=>{
let Z=X.changes.flatMap(H=>H.operations),
_=Y.service?.serviceArn,
U=X.taskDefinitionArn,
W={[B.applied]:X.record,[B.run]:W4(J.lease),[B.image]:AX(Q.image),[B.revision]:U??""},
V=N("tagEcsResource","record",{arn:_??"",set:W,remove:[]},{after:[...Z.map(H=>H.id),..._===void 0?[]:["lease"]],references:[..._===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:i("set",B.revision),operation:"taskDefinition"}]:[]]});
return _===void 0?[...Z,V]:[N("tagEcsResource","lease",{arn:_,set:{[B.run]:J.lease},remove:[]}),...Z,V]},
nQ=(
X,
Y)=>{
let{clients:Q,run:J,log:Z,signal:_}=Y,U=X.found.service?.serviceArn,W=new FX(Z,_),V=()=>{},H=new Promise(F=>{V=F}),j=U===void 0?void 0:rQ({lease:J.lease,before:X.found.serviceTags[B.run],read:async()=>(await q7(Q,U))[B.run],written:H});
return HY(sQ(X,J),{changes:X.plan.changes,execute:F=>lY(Q,F.kind,F.input,W,Y.runTask),...j===void 0?{}:{guard:j},signal:_,log:Z,line:pX,incomplete:Y.incomplete,done:(F,E)=>{F.id==="lease"&&V(),E.service!==void 0&&Y.onService(E.service),F.kind==="changeRecords"&&Y.onDnsChange(E.value)}})},
tQ=async(X,Y,{log:Q,signal:J})=>{let Z=()=>{Q.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Z,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Z)}},
G6=({settings:X,front:Y})=>C(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
eQ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:_,present:U,names:W}=X,{cluster:V}=J;
return{tenant:Z.tenant,cluster:V.name,account:V.account,region:V.region,url:G6(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:_.service?.serviceArn??null,planId:Y.planId,changes:jX(Y.changes),drift:Y.drift.map(H=>({...H})),overrides:x4(_,U,W,V),depth:"deep"}},
XJ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:_,name:U}=Y.cluster;Q.info(`account ${Z}, Region ${_}, cluster ${U}`);for(let W of X.warnings)Q.warn(W);for(let{resource:W,kept:V}of X.drift)Q.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(Q.info(J?`plan ${X.planId}: ${WY(X.changes)}`:WY(X.changes)),J)for(let W of UY(X.changes))Q.info(W)},
YJ=({settings:X,order:Y,front:Q},J,Z,_)=>{let{desiredCount:U=0,runningCount:W=0}=J??{};U===0&&Y.of!=="scaling"&&_.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),_.info(`image     ${X.image}`),_.info(`revision  ${(Z??"").replace(/^.*\//,"")}`),_.info(`tasks     ${W} running, ${U} desired`),_.info(`url       ${G6({settings:X,front:Q})??"none: a worker"}`)},
QJ=x.defaultPrefix.replace(/\/$/,""),
JJ=X=>h6(g6,{name:"tenant",...X},QJ),
ZJ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw I4(X);let Z=K4({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
_J=({names:X})=>`service ${X.serviceName} is being removed: this plan is made as if it were gone; a deployment waits for that, and makes the tenant anew`,
UJ=async(
X,
{request:Y,run:Q,order:J,untilGone:Z})=>{
let _=t0(Y),U=await SY(X,Y,_),W=P0(U.snapshot.cluster);
if(W!==void 0)throw W;
J!==void 0&&ZJ(U,Q);
let V=[];
if(aX(U.found.service)){if(J!==void 0)throw R4(U.identity);Z===void 0?V.push(_J(U)):await Z(U),U=await SY(X,Y,_,Z===void 0)}
let H=J===void 0?{of:"settings"}:await J(U),j=m5(U,{request:Y,run:Q,order:H,problemsOf:JJ}),{plan:F}=j;
return{...U,...j,plan:{...F,warnings:[...V,...F.warnings]}}},
WJ=(X,{env:Y,version:Q})=>{let J=u6(16).toString("hex"),Z=X.build??Y.BUILD_URL;return{token:J,lease:U4(J,Z),build:Z,version:Q,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,requireCertificate:X.requireCertificate,beforeDeploy:X.beforeDeploy}},
VJ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
HJ=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
jJ=async(
X,
Y,
Q)=>{
let{found:J,names:Z,snapshot:_}=X,{feed:U,log:W,signal:V,deadline:H}=Q;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!HJ(X)||N6(J.service,Y.service))return Y;
let{service:j}=Y,F=()=>`${j.runningCount??0}/${j.desiredCount??0} tasks running`;
return await HX(async()=>{let E={cluster:_.cluster.name,serviceName:Z.serviceName};return j=(await U.look(E,{signal:V})).service??j,W.waiting(F()),VJ(j)?!0:void 0},{signal:V,everySeconds:2,deadline:H})===!0?{...Y,service:j,verdict:{verdict:j.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:j,verdict:{verdict:"timed-out",reason:F()}}},
FJ=async(
X,
{found:Y,order:Q,plan:J},
Z,
_)=>{
let U=Y.service?.taskDefinition,W=Z.taskDefinition,V=U===W&&Y.taskDefinition?.tags[B.steady]!==void 0;
if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([yX(X,W,{[B.steady]:new Date().toISOString()}),Q.of==="revision"&&U!==void 0&&U!==W?ZY(X,U,[B.steady]):void 0])}catch(H){if(!(H instanceof h))throw H;_.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${H.message}`)}},
EJ=async(X,Y,Q,{log:J,signal:Z,report:_})=>{J.info("beforeDeploy: the command runs before the service changes");let U={clients:X,input:Y,explain:z4,log:J,signal:Z,deadline:Date.now()+Q*6e4},{code:W,result:V}=L4(await P4(U),Q),{message:H="",hint:j,...F}=V;if(_(F),W!==O.done)throw new n(W,`beforeDeploy: ${H} The service was not changed.`,j===void 0?{}:{hint:j})},
q6=X=>(X??"").replace(/\.$/,""),
MJ=X=>{let Y=X.flatMap(Z=>Z.operations).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(_=>_.Action===Z).map(_=>q6(_.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
$J=(
X,
Y)=>{
let Q=Y.filter(F=>F.action==="create"),
J=new Set(Q.map(F=>F.resource)),
Z=new Set(Q.map(F=>F.name)),
_=MJ(Q),
{remains:U}=X,
{alarms:W,records:V}=U.tenant,
H=M6({...X,keepLogs:!0,remains:{...U,targetGroups:U.targetGroups.filter(({description:F})=>Z.has(F.TargetGroupName??"")),tenant:{...U.tenant,alarms:W.filter(F=>Z.has(F.AlarmName??"")),records:V.filter(F=>_.has(q6(F.Name)))}}}).filter(F=>J.has(F.resource)),
j=new Set(H.flatMap(F=>F.operations.map(E=>E.id)));
return H.map(F=>({...F,reason:"onFailure: remove",operations:F.operations.map(E=>({...E,after:E.after.filter(M=>j.has(M))}))}))},
BJ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:_,lease:U,log:W,signal:V}=Y,H=NY(Q,n0),{cluster:j}=Z,F={clusterName:j.name,cluster:Promise.resolve(j)},E=await $6(_,F,[H]),M=E.tenants.get(H.key);
if(M?.tenant.serviceTags[B.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let $={...M,revisions:M.revisions.filter(({arn:L})=>L===Y.revision)},P=new FX(W,V),K=$J({identity:Q,names:J,read:E,remains:$},Y.done);
try{await HY(K.flatMap(L=>L.operations),{changes:K,execute:L=>lY(_,L.kind,L.input,P),signal:V,log:W,line:pX,incomplete:()=>{}})}catch(L){if(!(L instanceof h))throw L;return{changes:[],sentence:`Not all that this run created could be removed: ${L.message}`}}
return{changes:K,sentence:"What this run created was removed again; the log group stays."}},
PJ=(
X,
{log:Y,signal:Q},
{timeoutMinutes:J},
Z)=>async(
{identity:{cluster:_},names:{serviceName:U}})=>{if(Y.info(`service ${U} is being removed: it is made anew as soon as it is gone`),await HX(async()=>{let{service:W}=await X.look({cluster:_,serviceName:U},{signal:Q});if(!aX(W))return!0;Y.waiting(`service ${U} is being removed: ${W?.runningCount??0} tasks still run`)},{signal:Q,everySeconds:2,deadline:Z})===void 0)throw new n(O.timedOut,`Service ${U} is still being removed at the end of timeoutMinutes (${J}); nothing was deployed.`,{hint:"Its tasks stop, and their connections drain, as slowly as stopTimeout and deregistrationDelaySeconds let them. Run again, or raise timeoutMinutes."})},
zJ=5,
LJ=class{
#X;
#Y;
#Q;
#Z;
#J;
#_;
#U;
#H=new AbortController;
#W;
#V;
#F;
#M=[];
#E=[];
#j=[];
#B=!1;
#$=!1;
constructor(
X,
Y,
Q,
J){
this.#X={...v6,...X},
this.#_=J,
this.#Y=Y,
this.#Q=Q,
this.#Z=new oQ(Q),
this.#U=Date.now()+this.#X.timeoutMinutes*6e4,
this.#J=WJ(this.#X,Y),
this.#W=x0({prepare:()=>this.#z(),planned:Z=>{XJ(Z,Y.log,this.#X.plan),Y.report(eQ(Z)),this.#E.length>0&&this.#N(Z.plan,new Set)},apply:Z=>this.#R(Z),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Z})=>UY(Z.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#V=void 0;let{prepared:J,outputs:Z=new Map}=await this.#W();if(this.#X.plan)return{code:O.done,result:{deployment:{verdict:"planned"}}};let _=J.plan.changes.length>0;if(X?.code===O.done&&!_||(X=await this.#D(J,Z),Y||=_&&V4(J.found.serviceTags[B.run]),!Y||Q===zJ||!this.#P(X)))return X}}finally{this.#H.abort()}}
#P({code:X}){return X===O.done||X===O.superseded&&this.#$}
async#z(){
let X=performance.now(),Y=await UJ(this.#Q,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#B},...this.#_===void 0?{}:{order:this.#_},untilGone:this.#X.plan?void 0:PJ(this.#Z,this.#Y,this.#X,this.#U)});
return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#R(
X){
let Y=performance.now(),
Q=new Set,
J=nQ(X,{clients:this.#Q,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#B=!0,this.#K(X,W)},onDnsChange:W=>this.#q(W),runTask:W=>this.#G(W),incomplete:W=>{Q=W,this.#N(X.plan,Q)}}).finally(
()=>{this.#E.push(...jX(X.plan.changes,Q).filter(W=>W.done===!0)),this.#j.push(...X.plan.changes.filter(W=>W.operations.every(V=>Q.has(V.id))))});
this.#F=J;
let Z=await J,_=X.plan.taskDefinitionArn??Z.get("taskDefinition")?.value,U=X.found.service?.serviceArn??Z.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},..._===void 0?{}:{taskDefinitionArn:_},...U===void 0?{}:{serviceArn:U}}),Z}
async#G(X){return await EJ(this.#Q,X,this.#X.timeoutMinutes,this.#Y),this.#U=Date.now()+this.#X.timeoutMinutes*6e4,{value:""}}
#N(X,Y){this.#Y.report({changes:[...this.#E,...jX(X.changes,Y)]})}
#L(){return AbortSignal.any([this.#Y.signal,this.#H.signal])}
#K(
{found:X,names:Y,snapshot:Q,settings:J},
Z){
this.#X.wait&&(
this.#V=q(
iQ(
{
clients:this.#Q,
feed:this.#Z,
cluster:Q.cluster.name,
serviceName:Y.serviceName,
service:Z,
previousServiceDeployment:N6(X.service,Z)?X.service?.currentServiceDeployment:void 0,
diagnostics:E4,
onFailure:this.#X.onFailure,
created:e9(X,J,Y),
written:this.#F,
log:this.#Y.log,
signal:this.#L(),
deadline:this.#U})))}
#q(X){if(!this.#X.wait)return;let Y={signal:this.#L(),deadline:this.#U};this.#M.push(q(LQ(this.#Q,X,Y)))}
async#D(
X,
Y){
let{log:Q}=this.#Y;
if(!this.#X.wait)return{code:O.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found;
this.#V===void 0&&Z!==void 0&&!fQ(Z)&&(Q.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#K(X,Z));
let _=await tQ(X.names.serviceName,this.#V,this.#Y),U=await Promise.all(this.#M);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U.includes(!1)&&Q.warn("the DNS change has not reached all name servers yet"),_===void 0)return this.#I(X,Y);
let W={feed:this.#Z,log:Q,signal:this.#L(),deadline:this.#U};
return this.#S(X,Y,await jJ(X,_,W))}
async#S(
X,
Y,
Q){let{verdict:J}=Q.verdict;if(this.#Y.report({deployment:C9(Q)}),J==="steady"&&await FJ(this.#Q,X,Q.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#I(X,Y,Q);this.#$=$4(Q.service,this.#J.lease)===void 0;let Z=await this.#O(X,Y,J);return x9(Q,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Z})}
async#O(
X,
Y,
Q){
let J=this.#j.some(H=>H.resource==="service"&&H.action==="create"),Z=Q==="failed"||Q==="rolled-back";
if(this.#X.onFailure!=="remove"||!J||!Z)return;
let{log:_,signal:U}=this.#Y,{changes:W,sentence:V}=await BJ(X,{clients:this.#Q,lease:this.#J.lease,done:this.#j,revision:Y.get("taskDefinition")?.value,log:_,signal:U});
return this.#Y.report({changes:[...this.#E,...jX(W,{has:()=>!0})]}),V}
#I(X,Y,Q){let{log:J}=this.#Y,Z=Q?.service??X.found.service,_=(Z?.desiredCount??0)===0;return YJ(X,Z,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:O.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:_?"steady-at-zero":"steady",desiredCount:Z?.desiredCount??0,runningCount:Z?.runningCount??0}}}}},
NJ=(X,Y,Q=()=>{})=>V0(F0,X,Y,J=>new LJ(X,Y,J,Q(J)).toEnd()),
KJ=(X,Y)=>X[B.cluster]===Y&&X[B.tenant]!==void 0,
IJ=(X,Y)=>{let Q=Y[B.image],J=X.taskDefinition!==void 0&&Y[B.revision]===X.taskDefinition;return Q===void 0||!J?void 0:f6(Q)},
D6=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[B.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
RJ=(X,{tags:Y})=>{let[Q]=(X[B.hosts]??"").split(" ");return X[B.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[x.scheme]==="https"?"https":"http"}://${Q}`},
GJ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:q4(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:RJ(Y,Q),placement:D6(X,Y)}),
qJ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await YX(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await VX(X,[Q])).length===0?!1:(await l(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await d(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await VX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await vX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await s0(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await r0(X,[Y])).length>0}],
DJ=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
_=Object.entries(Y).map(([H,j])=>({Key:H,Values:[j]})),
U=(await A(H=>J(new Z({TagFilters:_,ResourcesPerPage:100,PaginationToken:H})),H=>H.PaginationToken===""?void 0:H.PaginationToken)).flatMap(H=>H.ResourceTagMappingList??[]).flatMap(H=>H.ResourceARN??[]),
W=await Promise.all(U.map(async H=>{let j=Q.find(({of:E})=>E.test(H));if(j===void 0)return{arn:H,is:"unknown"};let F=j.of.exec(H)?.[1]??"";return{arn:H,is:await j.isThere(X,F,H)?"there":"gone"}})),
V=H=>W.filter(({is:j})=>j===H).map(({arn:j})=>j);
return{there:V("there"),unknown:V("unknown")}},
SJ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:_,unknown:U}=await DJ(X,Y,Q);for(let W of _.filter(V=>!J(V)))Z.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);U.length>0&&Z.info(`named by AWS's tag index, which may be hours late: ${U.join(", ")}`)}catch(_){if(!z(_,"AccessDenied"))throw _;Z.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
t0 as $,
C7 as A,
u7 as B,
g7 as C,
a7 as D,
fX as E,
P0 as F,
d7 as G,
HX as H,
G0 as I,
WY as J,
UY as K,
jX as L,
x0 as M,
HY as N,
pX as O,
FX as P,
V0 as Q,
NJ as R,
b as S,
k as T,
S7 as U,
aX as V,
vY as W,
uY as X,
j6 as Y,
V6 as Z,
SY as _,
vX as a,
N4 as a0,
N9 as a1,
s4 as a2,
DY as a3,
V4 as a4,
D6 as a5,
q4 as a6,
u0 as a7,
r4 as a8,
x4 as a9,
SJ as aA,
O4 as aB,
HQ as aC,
U4 as aD,
N as aE,
PX as aF,
S8 as aG,
RQ as aH,
l as aI,
I4 as aJ,
d9 as aK,
R4 as aL,
z9 as aM,
BX as aN,
P4 as aO,
z4 as aP,
L4 as aQ,
V8 as aR,
j8 as aS,
H8 as aT,
M8 as aU,
B8 as aV,
MX as aW,
gX as aX,
h0 as aY,
T0 as aa,
e0 as ab,
d as ac,
PY as ad,
LX as ae,
IJ as af,
KJ as ag,
S4 as ah,
C4 as ai,
G4 as aj,
GJ as ak,
qJ as al,
v8 as am,
O8 as an,
i8 as ao,
l8 as ap,
p as aq,
A8 as ar,
NY as as,
n0 as at,
$6 as au,
M6 as av,
VX as aw,
lY as ax,
MQ as ay,
EQ as az,
hX as b,
_Y as c,
YX as d,
z0 as e,
ZY as f,
yX as g,
w7 as h,
z as i,
b7 as j,
R7 as k,
N0 as l,
x7 as m,
v7 as n,
C0 as o,
A as p,
h7 as q,
L0 as r,
l7 as s,
F0 as t,
kX as u,
S0 as v,
y7 as w,
k7 as x,
T7 as y,
A7 as z};
