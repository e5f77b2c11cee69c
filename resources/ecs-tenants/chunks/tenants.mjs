import{S as ZX,h as C,j as f,k as q,t,c as m,l as R,s as a,n as SX,b as i,o as n,q as OX,u as B,x as T,y as R6,z as CX,A as q6,B as AX,C as tX,f as aY,p as D6,e as S6,a as O6,D as C6,d as iY,E as A6,F as T6,G as b6,H as w6,I as x6,J as k6}from"./base.mjs";
import{setTimeout as TX}from"node:timers/promises";
import{d as y6,s as h6,i as nX,r as oY,c as v6}from"./input-deploy-tenant.mjs";
import{randomBytes as f6}from"node:crypto";
var m6=class{
#X=new Map;
#Y=()=>{};
firstCall=new Promise(X=>{this.#Y=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let _=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(_,(this.#X.get(_)??0)+1),setImmediate(this.#Y),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
y=class extends ZX{awsCode;constructor(X,Y,Q,J){super(C.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
p6={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
g6={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
u6=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
l6=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
d6=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
c6=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
rY="PriorRequestNotComplete",
a6=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
sY="RegionMissing",
eX=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
XY=X=>c6.test(X),
i6=X=>eX.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
o6=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
r6=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
s6=(X,Y,Q)=>{let J=X.message??"";if(u6.test(Y))return r6(J,Q);if(l6.test(Y))return"The credentials have expired: renew them and run again.";if(d6.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(XY(Y)||Y===rY)return"The account is at its request rate: run again later; what is done is found then.";if(a6.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(eX.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===sY)return"Give region, or set AWS_REGION."},
t6=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&eX.test(Y)?Y:/^region is missing/i.test(X.message??"")?sY:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
tY=(
X,
Y,
Q)=>{
if(X instanceof ZX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=t6(J),_=`${g6[Y]??Y}:${Q}`,U=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=(XY(Z)||Z===rY)&&W>1?` (${W} tries)`:"",H=o6(J)??Z;
return new y(`${p6[Y]??Y} ${i6(Z)} ${Q}: ${H}${H.includes(Z)?"":` (${Z})`}${V}`,s6(J,Z,_),{service:Y,operation:Q,code:Z,...U===void 0?{}:{requestId:U}},X)},
N=(X,...Y)=>X instanceof y&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
n6=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
e6=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
X7={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
Y7=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
Q7=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return Y7(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
J7=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(_=>_.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return Q7(async _=>{try{return await Z(_)}catch(U){throw U.name==="CredentialsProviderError"?U:tY(U,"sts","AssumeRole")}})},
Z7=({credentials:X})=>async()=>X,
_7=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return J7(X.roleArn,X);if(X.configuration!==void 0)return Z7(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
U7=X=>X.schema?.[2],
W7=(
X,
Y)=>{
let Q=_7(Y),
J=[],
Z=async(
U,
W)=>{
let{Client:V,...H}=await W(),j=new V({...Y.configuration,credentials:Q,...e6(Y.env),requestHandler:X7,...Y.region===void 0?{}:{region:Y.region}});
return J.push(j),Y.rates?.attach(j,U),Y.calls.attach(j,U),n6(j),{...H,send:async F=>{try{return await j.send(F)}catch($){throw tY($,U,U7(F))}},region:()=>j.config.region()}},
_=([U,W])=>{let V;return[U,()=>(V??=Z(U,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(_)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
nY={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
V7=class{
#X;
#Y;
#Q;
#Z;
constructor(X,Y){this.#X=X,this.#Y=Y,this.#Q=X.burst,this.#Z=Y.now()}
millisecondsUntil(X){this.#J();let Y=Math.min(X,this.#X.burst)-this.#Q;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#J(),this.#Q-=X}
empty(){this.#J(),this.#Q=Math.min(0,this.#Q)}
#J(){let X=this.#Y.now(),{burst:Y,perSecond:Q}=this.#X;this.#Q=Math.min(Y,this.#Q+(X-this.#Z)/1e3*Q),this.#Z=X}},
eY="ECS_TENANTS_RATE_SHARE",
X0="ECS_TENANTS_RATES",
H7=X=>{let{[eY]:Y="",[X0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${eY} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let _=`The environment variable ${X0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw f([...Z,{pointer:"",message:_}])}if(Z.length>0)throw f(Z);return{share:J,at:Q===""?void 0:Q}},
j7=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(_=>_.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(_=>X.endsWith(`.${_}`))},
F7=class{
#X;
#Y;
#Q;
#Z;
#J;
#_=new Map;
#U=new Map;
#H=0;
#W=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=nY}={}){this.#X=X,this.#Y=Y,this.#Q=Q,this.#J=Z,this.#Z=J}
attach(
X,
Y){
if(this.#Q==="nowhere")return;
let Q=(Z,_)=>async U=>{let{hostname:W}=U.request,V=this.#Q==="everywhere"||await j7(W,await X.config.region()),H=_.commandName?.replace(/Command$/,"")??"",j=V?this.#X(Y,H,U.input):[];j.length>0&&await this.#V(j);try{return await Z(U)}catch(F){throw XY(F.name)&&this.#B(j),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#V(X){return new Promise((Y,Q)=>{this.#H+=1;let J=X.map(({bucket:_})=>_).join(" "),Z=this.#U.get(J)??[];Z.push({number:this.#H,costs:X,leave:Y,end:Q}),this.#U.set(J,Z),this.#M()})}
#F=()=>{let X=[...this.#U.values()].flat();this.#U.clear(),this.#M();for(let{end:Y}of X)Y(this.#Z?.reason)};
#E(X){if(this.#$(X)>0)return!1;for(let Y of X)this.#j(Y).take(Y.tokens);return!0}
#$(X){return Math.max(...X.map(Y=>this.#j(Y).millisecondsUntil(Y.tokens)))}
#j({bucket:X,burst:Y,perSecond:Q}){let J=this.#_.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Y),perSecond:Q*this.#Y},_=new V7(Z,this.#J);return this.#_.set(X,_),_}
#B(X){for(let Y of X)this.#j(Y).empty();this.#M()}
#M(){this.#W(),this.#W=()=>{};for(let Y=this.#N();Y!==void 0;Y=this.#N())Y.leave();if(this.#U.size===0){this.#Z?.removeEventListener("abort",this.#F);return}this.#Z?.addEventListener("abort",this.#F);let X=Math.min(...this.#P().map(({costs:Y})=>this.#$(Y)));this.#W=this.#J.after(X,()=>this.#M())}
#P(){return[...this.#U.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#N(){let X=this.#P().find(({costs:Y})=>this.#E(Y));for(let[Y,Q]of this.#U)Q[0]===X&&Q.shift(),Q.length===0&&this.#U.delete(Y);return X}},
A="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
_X="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
bX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
Y0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
YY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
wX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
$7="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
Q0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
UX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
E7="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
M7="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
o="unpublished",
D=X=>({burst:X,perSecond:X}),
B7=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
P7={
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
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:o},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:o}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...D(3),source:bX},{operations:/^DescribeAlarms$/,...D(9),source:bX},{operations:/^ListTagsForResource$/,...D(10),source:bX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(20),source:bX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...D(10),source:Y0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...D(5),source:Y0},{operations:/^GetLogEvents$/,...D(10),source:o}],
route53:[{operations:/^/,burst:50,perSecond:10,source:YY},{operations:/^/,each:!0,burst:50,perSecond:10,source:YY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:YY,tokens:B7}],
tagging:[{operations:/^GetResources$/,...D(15),source:$7}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:o},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:o}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:o},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:o}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:wX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:wX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:wX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:wX}],
acm:[{operations:/^ListCertificates$/,...D(8),source:Q0},{operations:/^DescribeCertificate$/,...D(10),source:Q0}],
secretsManager:[{operations:/^GetSecretValue$/,...D(1e4),source:UX},{operations:/^DescribeSecret$/,...D(4e4),source:UX},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...D(50),source:UX},{operations:/^PutSecretValue$/,...D(50),source:UX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(50),source:UX}],
ssm:[{operations:/^GetParameter$/,...D(40),source:E7}],
sts:[{operations:/^/,...D(600),source:M7}]},
N7=(X,Y,Q)=>(P7[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
J0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:_,report:U},W)=>{let V=new F7(N7,{...H7(Z),signal:_}),H=new m6,j=W7(X,{region:Y,roleArn:Q,calls:H,rates:V,env:Z,configuration:J});try{return await W(j.clients)}finally{U({calls:H.counts()}),j.close()}},
xX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await TX(Q,void 0,{signal:Y})},
w=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
O=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
x=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
Z0=10,
l=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),_=await Promise.all(w(Q,Z0).map(U=>J(new Z({cluster:Y,services:U,include:["TAGS"]}))));return new Map(_.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
z7=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await O(async _=>{let U=await Q(new J({cluster:Y,maxResults:100,nextToken:_})),W=(U.serviceArns??[]).map(V=>V.replace(/^.*\//,""));return Z.push(q(l(X,Y,W))),U},_=>_.nextToken),(await Promise.all(Z)).flatMap(_=>[..._.values()])},
L7=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw N(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new x(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
_0=async(X,Y)=>{let{send:Q,UpdateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw N(Z,"ServiceNotFound","ServiceNotActive")?new x(`service ${Y.service} was removed by another run`,{cause:Z}):Z}},
kX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([_,U])=>({key:_,value:U}))}))}catch(_){throw N(_,"ResourceNotFound")||N(_,"InvalidParameter")&&/cannot be found|inactive/i.test(_.message)?new x(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:_}):_}},
QY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
K7=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return t(Z.tags)},
I7=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,service:Q,force:!0}))}catch(U){if(!N(U,"ServiceNotFound","ServiceNotActive"))throw U}await xX(async()=>(await l(X,Y,[Q])).has(Q),J)},
U0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
W0=1,
V0=({tags:X})=>X[m.layout]??"1",
H0=X=>{let Y=V0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=W0},
j0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${m.layout} is ${V0(X)}, and this version knows ${W0}.`,
F0=X=>H0(X)?void 0:R(j0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
G7=X=>H0(X)?void 0:`${j0(X)} What is shown may be incomplete.`,
e=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async _=>{try{return((await Q(new J({ResourceArns:[..._]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",t(U.Tags)])}catch(U){if(!N(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};
return new Map((await Promise.all(w(Y,20).map(Z))).flat())},
$0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
E0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
M0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
B0=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
P0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
R7=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:P0(Y.Name)})),
JY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await O(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>R7(J.HostedZones))},
yX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
q7=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw N(Z,"AlreadyExists","AlreadyExistsFault")?new x(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await yX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
D7=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
S7=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!N(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
N0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
O7=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([_,U])=>({...N0(Y,_),Value:U,PropagateAtLaunch:!0}))}))},
C7=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(_=>N0(Y,_))}))},
z0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
A7=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await xX(async()=>await yX(X,Y)!==void 0,Q)},
L0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
K0=(
X,
Y,
Q,
J)=>{
if(a(Y,Q))return[];
if(SX(Y)||SX(Q)){let[_,U]=[SX(Y)?Y:{},SX(Q)?Q:{}];return[...new Set([...Object.keys(_),...Object.keys(U)])].sort().flatMap(W=>K0(X+i(W),L0(_,W),L0(U,W),J))}
let Z=_=>_===void 0||Array.isArray(_)&&_.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
I0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>K0(i(Z),Y[Z],Q[Z],J.has(Z))),
hX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
T7=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw N(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new x(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
b7=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
w7=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
G0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw R(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
x7=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),_=await J(new Z({capacityProvider:Y}));G0(_.capacityProvider),await xX(async()=>{let U=await hX(X,Y);return G0(U),U!==void 0},Q)},
R0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(_=>_.operation)])]}),
k7=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:t(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
WX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(w(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(k7)},
y7=X=>X.replace(/^.*\//,""),
h7=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await O(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
v7=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
f7=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
m7=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!N(Z,"ClusterNotFound"))throw Z}},
vX=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
q0=(X,Y)=>{let[Q,J]=vX(X,Y);if(Q===void 0)throw R(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw R(`There are two public hosted zones named ${Q.name} (${Q.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return Q},
p7=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
g7=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),_=await O(W=>Q(new J({cluster:Y,nextToken:W})),W=>W.nextToken),U=await Promise.all(w(_.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>Q(new Z({cluster:Y,containerInstances:W}))));
return new Set(U.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
fX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let _=J-Date.now();if(_<=0)return;try{await TX(Math.min(Q*1e3,_),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
u7={create:"+",update:"~",remove:"-",deploy:">"},
mX=X=>typeof X=="string"?X:JSON.stringify(X),
l7=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":Q===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${mX(Q)}`:Q===void 0?`${X}: ${mX(Y)} \u2192 removed`:`${X}: ${mX(Y)} \u2192 ${mX(Q)}`,
pX=({action:X,resource:Y,name:Q,reason:J})=>`${u7[X]} ${Y} ${Q} (${J})`,
ZY=X=>X.flatMap(Y=>[pX(Y),...Y.fields.map(Q=>`    ${l7(Q)}`)]),
_Y=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([Q,J])=>{let Z=X.filter(_=>_.action===Q).length;return Z===0?[]:[`${Z} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
D0=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q}},
VX=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:_,fields:U,operations:W})=>({resource:Q,name:J,action:Z,reason:_,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:U.map(D0)})),
S0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
UY=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((U,W)=>String(W)===J?UY(U,Z,Q):U);let _=X;return{..._,[J]:UY(_[J],Z,Q)}},
d7=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=UY(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
c7=async(
X,
Y)=>{
let Q=new Map,
J=new Set(X),
Z=new Set,
_=Y.concurrency??16,
U,
W=F=>{U??={cause:F}},
V=F=>{J.delete(F);let $=(async()=>{try{let E=await Y.execute(d7(F,Q));Q.set(F.id,E),Y.done?.(F,E)}catch(E){W(E)}})().finally(()=>Z.delete($));Z.add($)},
H=()=>(U===void 0&&Y.signal.aborted&&W(Y.signal.reason),U!==void 0),
j;
for(;
J.size>0&&!H();){
let F=[...J].filter(E=>E.after.every(M=>Q.has(M)));
if(F.length>0&&j!==void 0&&(await j.catch(W),j=void 0,H()))break;
let $=F.slice(0,Math.max(0,_-Z.size));
for(let E of $)V(E);
if($.length>0&&J.size>0){let{guard:E}=Y;j=E===void 0?void 0:(async()=>E())(),j?.catch(()=>{})}
if(Z.size===0){W(new Error(`operations wait for each other: ${[...J].map(E=>E.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),U!==void 0)throw new S0(U.cause,new Set(Q.keys()));
return Q},
O0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
WY=async(
X,
Y)=>{
let{changes:Q,log:J,line:Z}=Y,_=new Set,U=W=>W.operations.every(V=>_.has(V.id));
try{return await c7(X,{...Y,done:(W,V)=>{_.add(W.id),Y.incomplete(_),Y.done?.(W,V);let H=Q.find(j=>j.operations.some(F=>F.id===W.id));H!==void 0&&U(H)&&J.info(Z(H))}})}
catch(W){throw W instanceof S0?(Y.incomplete(_),(W.cause instanceof ZX||Y.signal.aborted)&&(J.info(`done: ${O0(Q.filter(U))}`),J.info(`not done: ${O0(Q.filter(V=>!U(V)))}; the next run finishes it`)),W.cause):W}},
a7=5,
i7=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
C0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=_=>{if(Y===void 0)return;let U=i7(_);if(!(J!==void 0&&[...U].every(W=>J?.has(W)))&&_.plan.planId!==Y){for(let W of X.lines(_))Q.info(W);throw R(`The plan is ${_.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=U};
return async()=>{
for(
let _=1;;
_+=1){let U=await X.prepare();if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};if(Z(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};try{return{prepared:U,outputs:await X.apply(U)}}catch(W){if(!(W instanceof x))throw W;if(_===a7)throw R(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");Q.info(`${W.message}: reading again`)}}}},
VY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
o7="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
XX="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
A0="https://docs.aws.amazon.com/autoscaling/application/APIReference",
HY="https://docs.aws.amazon.com/autoscaling/ec2",
jY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
r7=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:VY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${A0}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:o7},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${jY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${jY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${HY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${HY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:VY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:VY}],
s7=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${A0}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${XX}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${XX}/API_PutClusterCapacityProviders.html`}],
t7=[
{service:"ecs",operations:["CreateService","UpdateService"],code:/^/,text:/still draining/i,seconds:60,because:"ECS is still removing the service of that name",source:`${XX}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${XX}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${XX}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${XX}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${HY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${jY}/API_DeleteTargetGroup.html`}],
n7=[...r7,...s7,...t7],
e7=({aws:X,message:Y})=>X===void 0?void 0:n7.find(({service:Q,operations:J,code:Z,text:_})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(_?.test(Y)??!0)),
HX=class{
signal;
#X;
#Y;
#Q=new Set;
constructor(X,Y,Q=TX){this.#X=X,this.signal=Y,this.#Y=Q}
async with(
X){
let Y=new Map;
for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof y?e7(J):void 0;if(Z===void 0)throw J;let _=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,_),Date.now()+Q>_)throw J;this.#Z(`${Z.because}; trying again for at most ${Z.seconds} s`)}await this.#Y(Q,void 0,{signal:this.signal})}}
#Z(X){this.#Q.has(X)||(this.#Q.add(X),this.#X.info(X))}},
X8=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
Y8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
Q8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(_=>_??"")},
J8=(X,Y)=>Y===""?"":`${X}${Y}`,
Z8=new Set([0,137,143]),
T0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
jX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:U})=>Y?.containerDefinitions?.find(W=>W.name===U)?.essential!==!1,Z=Q.filter(J),_=U=>(U.reason??"")!==""&&!T0(U);
return Z.find(_)??Z.find(U=>U.exitCode!==void 0&&!Z8.has(U.exitCode))??(Z.some(U=>U.exitCode!==void 0)?void 0:Q.find(_))??Z.find(U=>U.exitCode!==void 0)??Z[0]??Q[0]},
FX=(X,Y,Q)=>({source:X,text:X8(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
gX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
_8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
U8=(X,Y)=>{if(gX(X))return[];let Q=jX(X,Y),{stopCode:J}=X,Z=J!==void 0&&_8.test(J);return[...Z?[FX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||T0(Q)?[]:[FX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[FX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[FX("task",X.stoppedReason)]]},
FY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
W8=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
$X=X=>X===void 0?"":String(X),
V8=(
X,
Y,
Q)=>{
let{taskDefinition:J,targetGroup:Z,gracePeriodSeconds:_}=X,U=Y===void 0?void 0:jX(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find(F=>F.name===U)??W[0],H=V?.secrets??[],j=V?.logConfiguration?.options;
return{
container:U??V?.name??"",
image:V?.image??"",
memory:$X(V?.memory??V?.memoryReservation??J?.memory),
cpu:$X(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:j?.["awslogs-group"]??"",
secrets:W8(Q)??(H.length===1?H[0]?.valueFrom??"":H.map(F=>F.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap(F=>F.hostPort||[]).join(", "),
lifetime:Y===void 0?"":FY(Y),
path:Z?.HealthCheckPath??"",
matcher:Z?.Matcher?.HttpCode??"",
timeout:$X(Z?.HealthCheckTimeoutSeconds),
containerPort:$X(V?.portMappings?.[0]?.containerPort),
targetGroup:Z?.TargetGroupName??"",
grace:Z===void 0?"":$X(_)}},
b0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
H8=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
EX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
j8=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
w0=X=>{let Y={...X};for(let Q of j8)delete Y[Q];return Y},
x0=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
F8=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===Q),{hostPort:Z,..._}=J??{};return{..._,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
$8=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
k0=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
_=Z===void 0?{family:Q.family,containerDefinitions:[]}:w0(Z),
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
portMappings:X.portMappings.map($=>F8($,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:x0(X.environment).map(([$,E])=>({name:$,value:E})),
secrets:x0(X.secrets).map(([$,E])=>({name:$,valueFrom:E})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(_.containerDefinitions??[]).filter($=>$!==U);
return{..._,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):_.cpu,memory:J?String(X.memory):_.memory,runtimePlatform:$8(X,_.runtimePlatform),containerDefinitions:[j,...F]}},
E8=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
uX=X=>Array.isArray(X)?X.map(uX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,uX(Q)]).filter(([,Y])=>!E8(Y))),
$Y=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
y0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
M8=(
X,
Y)=>(
{...$Y(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(y0),secrets:[...X.secrets??[]].sort(y0),portMappings:(X.portMappings??[]).map(Q=>$Y(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})),healthCheck:X.healthCheck&&$Y(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
EY=X=>{let{containerDefinitions:Y=[],...Q}=w0(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return uX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>M8(Z,J))})},
lX=X=>n(OX(EY(X)),32),
B8=(X,Y)=>{let Q=lX(Y);return X.tags[B.digest]===Q||lX(X.definition)===Q},
P8=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
MY=(
X,
Y)=>{
let Q=EX(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",_=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=Q;
return{
image:Q.image,
cpu:_?Number(X.cpu):Q.cpu||void 0,
memory:_?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(W=>P8(W,Z)),
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
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:t(Z.tags)}}catch(Z){if(N(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
N8=async(X,Y)=>{let{send:Q,RegisterTaskDefinitionCommand:J}=await X.ecs();return(await Q(new J(Y))).taskDefinition?.taskDefinitionArn??""},
z8=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async W=>(await O(V=>Q(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[_,U]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[...U,..._].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
L8=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await O(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
K8=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await O(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
h0=async X=>{try{await X}catch(Y){throw N(Y,"Client","InvalidParameter")?new x(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
I8=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:_}=await X.ecs();for(let{arn:U}of Y.filter(({active:W})=>W))Q.throwIfAborted(),await h0(J(new Z({taskDefinition:U})));for(let U of w(Y,10))Q.throwIfAborted(),await h0(J(new _({taskDefinitions:U.map(({arn:W})=>W)})))},
MX=({cluster:X,tenant:Y,service:Q})=>({[B.cluster]:X,[B.tenant]:Y,[B.service]:Q}),
p=(X,Y)=>X!==void 0&&Object.entries(MX(Y)).every(([Q,J])=>X[Q]===J),
BX=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${n(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
PX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,_=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroup:BX(X,"a"),policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${_}/cpu-high`,scaleIn:`${_}/cpu-low`}}},
G8=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),_=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),U={cluster:X,tenant:Q,service:J};return Z.length===0&&_(Q)&&_(J)&&PX(U).serviceName===Y?U:void 0},
h=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
R8=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
BY=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
q8=(X,Y,Q)=>X.loadBalancer===void 0?Y[B.loadBalancer]!=="none":T(X)||Q?.loadBalancers?.[0]!==void 0,
PY=({tags:X})=>{let Y=X[m.scheme];return{arn:X[m.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
v0=({cluster:X,fronts:Y},{rule:Q,serviceTags:J})=>{let Z=Q?.rule.RuleArn??J[B.rule];return(Z===void 0?void 0:Y.get(B0(Z)))??Y.get(PY(X).arn??"")},
D8=X=>(X[B.hosts]??"").split(" ").filter(Y=>Y!==""),
f0=(X,Y,Q)=>{let J=D8(Q),Z=y6(Y),_=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,..._])]},
m0=(X,Y,Q,J,Z)=>{let _=new Set([...f0(X,Y,Q),...J===void 0?[]:h(J)]),U=X.defaultHost!==void 0&&(X.dns??Q[B.dns])==="wildcard",W=[..._].flatMap(V=>U?[V,V.replace(/^[^.]+/,"*")]:[V]);return[...new Set(W)].flatMap(V=>{let[H,j]=vX(V.replace(/^\*\./,""),Z);return H===void 0||j!==void 0?[]:[{zoneId:H.id,name:V}]})},
S8=(X,{ask:Y,cluster:Q,serviceTags:J,targetGroupArn:Z})=>{let _=new Set(Y.defaultHost===void 0?[]:f0(Y,Q,J));return X.find(U=>U.RuleArn===J[B.rule])??X.find(U=>Z!==void 0&&BY(U).includes(Z))??X.find(U=>R8(U)&&h(U).some(W=>_.has(W)))},
O8=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(_=>P0(_.Name)===Q).map(_=>({..._,Name:Q}))},
C8=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(_){throw N(_,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(_.message)?new x("a DNS record was changed by another run",{cause:_}):_}},
A8=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
p0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async _=>{try{return(await Q(new J({TargetGroupArns:[..._]}))).TargetGroups??[]}catch(U){if(!N(U,"TargetGroupNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};return(await Promise.all(w(Y,20).map(Z))).flat()},
g0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(N(Z,"TargetGroupNotFound"))return;throw Z}},
T8=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await O(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
u0=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(_=>[_.Key??"",_.Value??""]))}catch(Z){if(N(Z,"TargetGroupNotFound"))return{};throw Z}},
b8=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw N(Z,"DuplicateTargetGroupName")?new x(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
w8=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
x8=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
k8=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!N(Z,"TargetGroupNotFound"))throw Z}},
NX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
y8=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(w(Y,50).map(Z=>Q(new J({...NX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
h8=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await O(J=>Y(new Q({ServiceNamespace:NX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
v8=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,..._]=Y,U=Z!==void 0&&_.length===0?{...NX,ResourceId:Z}:{ServiceNamespace:NX.ServiceNamespace},W=await O(H=>Q(new J({...U,NextToken:H})),H=>H.NextToken),V=new Set(Y);
return W.flatMap(H=>H.ScalingPolicies??[]).filter(H=>V.has(H.ResourceId??""))},
l0=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
f8=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...NX,ResourceId:Y}))}catch(Z){if(!N(Z,"ObjectNotFound"))throw Z}},
m8=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
d0=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(w(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
p8=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await O(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
g8=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
u8=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(w(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
l8=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
c0=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),_=l8(Y),U=Y.length===1;
return(await O(W=>Q(new J({logGroupNamePrefix:_,limit:U?1:50,nextToken:W})),W=>U?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Z.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
d8=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
c8=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(_){throw N(_,"ResourceAlreadyExists")?new x(`log group ${Y} was created by another run`,{cause:_}):_}},
a8=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
i8=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!N(Z,"ResourceNotFound"))throw Z}},
a0={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
i0=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=h6(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
NY=(X,Y)=>{let Q=PX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroup:Q.targetGroup,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
o8=class{value;next;constructor(X){this.value=X}},
r8=class{
#X;
#Y;
#Q;
constructor(){this.clear()}
enqueue(X){let Y=new o8(X);this.#X?(this.#Y.next=Y,this.#Y=Y):(this.#X=Y,this.#Y=Y),this.#Q++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Q--,this.#X||(this.#Y=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Y=void 0,this.#Q=0}
get size(){return this.#Q}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function o0(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),r0(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new r8,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
_=()=>{J--,Z()},
U=async(H,j,F)=>{let $=(async()=>H(...F))();j($);try{await $}catch{}_()},
W=(H,j,F,$)=>{let E={reject:F};new Promise(M=>{E.run=M,Q.enqueue(E)}).then(U.bind(void 0,H,j,$)),J<X&&Z()},
V=(H,...j)=>new Promise((F,$)=>{W(H,F,$,j)});
return Object.defineProperties(
V,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let H=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject(H)}},
concurrency:{get:()=>X,set(H){r0(H),X=H,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(H,j){let F=[];try{Array.from(H,($,E)=>{let M=V(j,$,E);return F.push(M),M})}catch($){for(let E of F)E.catch(()=>{});throw $}return Promise.all(F)}}}),
V}
function r0(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var s8=async(X,Y)=>{let Q=await c0(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:_})=>{let U=J.get(_);return U===void 0?[]:[[Z,U]]}))},
t8=async(X,Y)=>({...Y,tags:await d8(X,Y.arn)}),
n8=async(X,Y,Q)=>{let[J,Z]=await Promise.all([d(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await d(X,Z),newestTaskDefinition:J}},
e8=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Z){if(N(Z,"LoadBalancerNotFound"))return;throw Z}},
X9=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(N(Z,"ListenerNotFound"))return;throw Z}},
Y9=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await O(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(N(Z,"ListenerNotFound"))return;throw Z}},
Q9=async(
X,
Y,
Q)=>{let[J,Z,_]=await Promise.all([e8(X,M0(Y)),Y9(X,Y),Q??X9(X,Y)]);if(!(J===void 0||Z===void 0||_===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:_,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
J9=async(X,Y,Q)=>{let J=Q?.loadBalancers?.[0]?.targetGroupArn,Z=J===void 0?g0(X,Y.targetGroup):p0(X,[J]).then(([V])=>V),_=J===void 0?Z.then(V=>V?.TargetGroupArn===void 0?{}:u0(X,V.TargetGroupArn)):u0(X,J),[U,W]=await Promise.all([Z,_]);return{description:U,attributes:W}},
Z9=class{#X;#Y;#Q=new Map;constructor(X,Y){this.#X=X,this.#Y=Y}at(X){let Y=this.#Q.get(X)??q(this.#Y.then(({arn:Q,scheme:J})=>Q9(this.#X,X,Q===X?J:void 0)));return this.#Q.set(X,Y),Y}async all(){let X=await Promise.all(this.#Q.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
_9=async(
X,
Y)=>{let Q=Y.map(U=>U.resourceId),[J,Z,_]=await Promise.all([y8(X,Q),v8(X,Q),d0(X,Y.flatMap(U=>U.alarms))]);return new Map(Y.map(U=>[U.key,{scalableTarget:J.find(W=>W.ResourceId===U.resourceId),policies:Z.filter(W=>W.ResourceId===U.resourceId),alarms:_.filter(W=>U.alarms.includes(W.AlarmName??""))}]))},
U9=64,
W9=class{
#X;
#Y;
#Q;
#Z;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Y=Y,this.#Z=Q,this.#Q=new Z9(X,q(Y.then(PY)))}
zones(){return this.#Z??=q(JY(this.#X)),this.#Z}
fronts(){return this.#Q.all()}
async#J(X){let{arn:Y}=PY(await this.#Y);return(X===void 0?void 0:await this.#Q.at(B0(X)))??(Y===void 0?void 0:this.#Q.at(Y))}
async#_(X){return(await Promise.all(X.map(Y=>O8(this.#X,Y)))).flat()}
async#U(X,Y,Q){let[J,Z]=await Promise.all([this.#Y,this.zones()]),_=m0(X.ask,J,Y,void 0,Z),U=q(this.#_(_)),W=new Set(_.map(({name:j})=>j)),[V,H]=await Promise.all([U,Q.then(j=>this.#_(m0(X.ask,J,Y,j,Z).filter(({name:F})=>!W.has(F))))]);return[...V,...H]}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!q8(J,Q,Y))return{targetGroup:void 0,rule:void 0,records:[]};
let Z=Q[B.rule],
_=Y?.loadBalancers?.[0]?.targetGroupArn,
U=q(e(this.#X,[_,Z].filter(I=>I!==void 0))),
W=q(J9(this.#X,X,Y)),
V=q(this.#J(Z).then(async I=>S8(I?.rules??[],{ask:J,cluster:await this.#Y,serviceTags:Q,targetGroupArn:_??(I===void 0?void 0:(await W).description?.TargetGroupArn)}))),
H=q(this.#U(X,Q,V)),
[{description:j,attributes:F},$,E,M]=await Promise.all([W,V,H,U]),
P=[j?.TargetGroupArn,$?.RuleArn].filter(I=>I!==void 0&&!M.has(I)),
K=P.length===0?new Map:await e(this.#X,P),
z=I=>M.get(I??"")??K.get(I??"")??{};
return{targetGroup:j===void 0?void 0:{description:j,attributes:F,tags:z(j.TargetGroupArn)},rule:$===void 0?void 0:{rule:$,tags:z($.RuleArn)},records:E}}},
s0=async(
X,
Y,
Q)=>{
let J=new W9(X,Y),Z=Y.services??q(l(X,Y.clusterName,Q.map(P=>P.serviceName))),_=Promise.race([X.firstCall,Z]),U=q(_.then(()=>J.zones())),W=q(_.then(()=>Promise.race([X.route53(),Z]))),V=P=>q(W.then(P)),H=V(()=>_9(X,Q)),j=V(()=>s8(X,Q));
V(()=>X.elbv2());
let F=async P=>{
let K=Z.then(c=>c.get(P.serviceName)),
z=q(n8(X,P.family,K.then(c=>c?.taskDefinition))),
I=await K,
G=t(I?.tags),
[{taskDefinition:S,newestTaskDefinition:v},g,JX,G6]=await Promise.all([z,J.routing(P,I,G),j.then(c=>{let sX=c.get(P.key);return sX===void 0||I!==void 0?sX:t8(X,sX)}),H.then(c=>c.get(P.key))]);
return{service:I,serviceTags:G,taskDefinition:S,newestTaskDefinition:v,...g,...G6??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:JX}},
$=o0(U9),
[E,M]=await Promise.all([Y.cluster,Promise.all(Q.map(P=>$(async()=>[P.key,await F(P)]))),U,Z]);
return{cluster:E,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(M)}},
zY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
V9={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
t0=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:V9}),
H9=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
LY=X=>{
let{found:Y,settings:Q}=X;
if(!T(Q))return{loadBalancers:[],references:[],tags:{}};
let J=Y.targetGroup?.description.TargetGroupArn;
return{loadBalancers:[{targetGroupArn:J??"",containerName:H9(X),containerPort:Q.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[B.rule]:Y.rule.rule.RuleArn}}},
n0=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=R6(Q,X.container,X.command);
if(J!==void 0)throw f([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:q6(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[B.build]:CX(X.build)}}).map(([Z,_])=>({key:Z,value:_})),...Y}},
e0=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
j9=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:_,token:U,build:W}=X,V=(Z.containerDefinitions??[]).map(j=>j.name??""),H=X.container??EX(Z,PX(Y))?.name??"";
if(!V.includes(H))throw f([AX("/container",`is ${H}; revision ${Z.family}:${Z.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);
return n0({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:H,command:_,token:U,startedBy:"ecs-tenants/run-task",tags:{...tX(J),...MX(Y)},build:W},e0(Q))},
F9=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:_,names:U,run:W,tags:V}=X,H=zY(_),{platformVersion:j,placementConstraints:F,launchType:$}=Z.service===void 0?{}:e0(Z.service),E=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return n0(
{cluster:J.cluster,taskDefinition:Q??"",container:(E&&EX(E,U)?.name)??U.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},
{...H===void 0?{}:{networkConfiguration:H},...j===void 0?{}:{platformVersion:j},...F===void 0?{}:{placementConstraints:F},..._.capacityProviderStrategy!==void 0?{capacityProviderStrategy:_.capacityProviderStrategy}:$===void 0?{}:{launchType:$}})},
X4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:_}=await X.ecs();return(await O(U=>Z(new _({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
KY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(w(Q,100).map(_=>J(new Z({cluster:Y,tasks:_}))))).flatMap(_=>_.tasks??[])},
$9=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:_}=await X.ecs(),{taskArns:U=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new _({cluster:Y,tasks:U}))).tasks??[]},
E9=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[_]=Z.tasks??[];return _===void 0?{refusal:Z.failures?.[0]??{}}:{task:_}},
M9=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,task:Q,reason:J}))}catch(U){if(!N(U,"InvalidParameter"))throw U}},
IY=" done",
Y4=(X,Y)=>CX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,aY-IY.length).replace(/( |\bdone$)+$/,""),
Q4=X=>`${X}${IY}`,
J4=X=>X!==void 0&&!X.endsWith(IY),
GY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
B9=X=>(X??"").replace(/^.*\//,""),
zX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
P9=(
X,
Y)=>{
let Q=jX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,FY(X)===""?void 0:`after ${FY(X)}`].filter(W=>W!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,_=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=Q?.reason===void 0?"":`: ${Q.reason}`;
return zX(`task ${B9(X.taskArn)}: ${Z}${_}${U}`)},
Z4=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
_4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
N9=20,
z9=10,
LX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
L9=X=>{
let{log:Y,targets:Q,groups:J,events:Z,missing:_}=X,U=X.tasks.filter(H=>!gX(H)),[W,...V]=U;
return[
...W===void 0?[]:[`first stopped ${P9(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...LX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:H})=>H)??[]),
...LX("unhealthy targets",Q.slice(0,z9).map(Z4)),
...J.flatMap(({name:H,desired:j,max:F,failedLaunches:$,notJoined:E})=>[`Auto Scaling group ${H}: ${j} of at most ${F} instances`,...LX("its launches failed, newest first",[...new Set($)].slice(0,5)),...LX("its instances that are not registered in the cluster",E.slice(0,5))]),
...LX("events of this deployment, newest first",_4(Z).slice(0,N9).map(({at:H,message:j})=>`${H.toISOString().slice(11,19)} ${zX(j)}`)),
..._]},
U4=()=>import("./classify.mjs"),
W4={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await U4()).foresee(X),diagnose:async X=>(await U4()).diagnose(X),culpritOf:(X,Y)=>jX(X,Y)?.name,eventText:zX,lines:L9},
K9=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
I9=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=K9(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(_=>_.id===Q)?.failedTasks??0}},
r={raw:1024,targets:10,events:20,logLine:500},
V4=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:_,raw:U}=Y,W=X.tasks.find(j=>!gX(j)),V=W===void 0?void 0:jX(W,X.taskDefinition),H=(j,F)=>F===void 0?{}:{[j]:F};
return{
class:Q,
sentence:J,
hint:Z,
...H("doc",_),
...H("raw",U?.slice(0,r.raw)),
...W===void 0?{}:{task:{taskArn:W.taskArn??"",...H("stopCode",W.stopCode),...H("stoppedReason",W.stoppedReason?.slice(0,r.raw)),...H("container",V?.name),...H("exitCode",V?.exitCode),...H("reason",V?.reason?.slice(0,r.raw))}},
log:(X.log?.lines??[]).map(({text:j})=>j.slice(0,r.logLine)),
targets:X.targets.slice(0,r.targets).map(Z4),
events:_4(X.events).slice(0,r.events).map(({message:j})=>zX(j).slice(0,r.raw))}},
G9={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
R9=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?G9[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
dX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${zX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
cX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
q9=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:C.rolloutFailed,result:{message:`${R9(X)}${Q===void 0?"":` Cause: ${dX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:cX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
H4=(X,Y)=>{let Q=X.tags?.find(J=>J.key===B.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:GY(Q)},
D9=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:C.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${dX(X)}`:""}`,hint:cX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
S9=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:_,failure:U}=X,W=U===void 0?{}:{failure:V4(U)};
switch(Z.verdict){case"superseded":{let V=H4(_,Y);return{code:C.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:H}=D9(X,Q);return{code:V,result:{...H,...W}}}default:{let{code:V,result:H}=q9(X,J);return{code:V,result:{...H,...W}}}}},
j4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
O9=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:_}=await X.logs(),U=[],W=J;
for(;;)try{let V=await Z(new _({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:W}));if(U.push(...(V.events??[]).map(j4)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:U,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(N(V,"ResourceNotFound"))return{lines:U,next:W};throw V}},
C9=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:_}=await X.logs();try{return((await Z(new _({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(j4)}catch(U){if(N(U,"ResourceNotFound"))return[];throw U}},
A9=2e3,
T9=50,
KX=X=>X.replace(/^.*\//,""),
b9=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
w9=class{
tail=[];
group;
stream;
#X;
#Y;
#Q;
#Z;
constructor(X,Y,Q,J,Z){let{logDriver:_,options:U}=Q.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=U?.["awslogs-stream-prefix"];this.#X=X,this.#Y=Y,this.group=_==="awslogs"&&W!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${KX(Z)}`,this.group===void 0?Y.info(`the log of container ${J} is not in CloudWatch Logs: not shown`):Y.info(`log: ${this.group}, ${this.stream}`)}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#Z!==void 0))try{let{lines:X,next:Y}=await O9(this.#X,this.group,this.stream,this.#Q);this.#Q=Y;for(let Q of X)this.#Y.info(`| ${Q.text}`),this.tail.push(Q);this.tail.splice(0,this.tail.length-T9)}catch(X){if(!(X instanceof y))throw X;this.#Z=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
x9=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
k9=async({clients:X,input:Y,log:Q},J)=>{try{await M9(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.info(`task ${KX(J)} was told to stop (StopTask)`)}catch(Z){Q.warn(`task ${KX(J)} could not be stopped and goes on: ${Z.message}`)}},
F4=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:_,deadline:U}=X,{cluster:W="",taskDefinition:V=""}=Q,[H,j]=await Promise.all([new HX(Z,_).with(()=>E9(Y,Q)),d(Y,V)]),F=b9(j?.definition,Q);
if("refusal"in H)return{end:"not-run",failure:await J(x9(H.refusal),F,void 0)};
let $=H.task.taskArn??"",E=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.info(`task ${KX($)} was started`);
let M=new w9(Y,Z,F,E,$),P=H.task,K=async()=>{let[[S]]=await Promise.all([KY(Y,W,[$]),M.look()]);return P=S??P,Z.waiting(`task ${KX($)} is ${P.lastStatus??"unknown"}`),P.lastStatus==="STOPPED"?P:void 0},z;
try{z=await fX(K,{signal:_,everySeconds:2,deadline:U}),z!==void 0&&await TX(A9,void 0,{signal:_})}catch(S){throw _.aborted&&P.lastStatus!=="STOPPED"&&await k9(X,$),_.throwIfAborted(),S}
if(await M.look(),z===void 0)return{end:"timed-out",taskArn:$,lastStatus:P.lastStatus??"unknown"};
let I=z.startedAt!==void 0?z.containers?.find(S=>S.name===E)?.exitCode:void 0;
if(I===0)return{end:"exited",taskArn:$,exitCode:I};
let G=await J(z,F,M.tailOf(E));
return I===void 0?{end:"not-run",taskArn:$,failure:G}:{end:"exited",taskArn:$,exitCode:I,failure:G}},
$4=async(X,Y,Q)=>{let J={...b0,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await W4.diagnose(J)}},
y9=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${dX(Q)}`,hint:cX(Q)}},
h9=(X,Y)=>{switch(X.end){case"exited":return y9(X);case"not-run":return{message:`The command did not run. Cause: ${dX(X.failure)}`,hint:cX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
E4=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:V4(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:C.done,result:Q}:{code:X.end==="timed-out"?C.timedOut:C.rolloutFailed,result:{...Q,...h9(X,Y)}}},
YX=X=>X?.[B.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[B.tenant]} of cluster ${X[B.cluster]}`,
M4=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=E=>!p(E,X)&&(!J||E?.[B.tenant]!==void 0),{service:_,targetGroup:U,rule:W,logGroup:V,taskDefinition:H}=Q,j=[];
_!==void 0&&Z(Q.serviceTags)&&j.push(`service ${Y.serviceName}: ${YX(Q.serviceTags)}`);
let F=_?.loadBalancers?.some(E=>E.targetGroupArn===U?.description.TargetGroupArn)??!1;
U!==void 0&&!F&&Z(U.tags)&&j.push(`target group ${U.description.TargetGroupName}: ${YX(U.tags)}`),W!==void 0&&Z(W.tags)&&j.push(`listener rule for ${h(W.rule).join(", ")} (priority ${W.rule.Priority}): ${YX(W.tags)}`),V?.tags!==void 0&&Z(V.tags)&&j.push(`log group ${V.name}: ${YX(V.tags)}`);
let $=_===void 0?H:void 0;
return $!==void 0&&Z($.tags)&&j.push(`task definition ${Y.family}: ${YX($.tags)}`),j},
B4=X=>{let Y=M4(X);if(Y.length!==0)return R(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
v9=(X,Y)=>p(Y,X)?void 0:R(`Not ours: service ${X.tenant}: ${YX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
P4=({tenant:X,cluster:Y})=>R(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
N4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:R(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
f9=5,
z4=X=>R(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
m9=async(X,Y)=>{let[Q]=await WX(X,[Y]);if(Q===void 0)throw z4(Y);return Q},
L4=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:q(m9(X,Y))};
let Z=await h7(X),_=new Map(Z.length>f9||Q===void 0?[]:Z.map(F=>[F,q(l(X,y7(F),[Q]))])),U=(await WX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),W=U.filter(F=>F.tags[J.default]!==void 0),[V,H]=U.length===1?U:W;
if(V!==void 0&&H===void 0){let F=_.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let j=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw f([{pointer:"/cluster",message:j,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
K4=async(X,{name:Y,cluster:Q})=>{let J={tenant:Y,service:"web"},Z=Q===void 0?q(X.firstCall.then(()=>JY(X))):void 0,{serviceName:_}=PX({...J,cluster:""}),{name:U,cluster:W,services:V}=await L4(X,Q,_,m);return{identity:{...J,cluster:U},place:{clusterName:U,cluster:W,services:V,zones:Z}}},
I4=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw N(Q,"ClusterNotFound")?z4(X):Q}},
G4=async(X,Y,Q)=>{let{identity:J,place:Z}=await K4(X,Y),_=NY(J,Q),U=await I4(Z,s0(X,Z,[_])),W=U.tenants.get(_.key);if(W===void 0)throw new Error(`tenant ${_.key} was not read`);let V=N4(U,Y.accountId);if(V!==void 0)throw V;return{identity:J,names:_.names,query:_,snapshot:U,found:W}},
L=R0(),
u=({isNew:X})=>X?"new tenant":"missing: made again",
RY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
IX=(X,Y)=>X.SetIdentifier===void 0&&RY(X.AliasTarget?.DNSName)===RY(Y.dnsName),
p9=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):RY(X.AliasTarget.DNSName),
g9=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
R4=X=>X.dualStack?["A","AAAA"]:["A"],
u9=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(U=>U.Name===X),Z=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!IX(U,Q)),[_]=Z;
if(_!==void 0&&(!Y.run.adopt||_.SetIdentifier!==void 0))throw R(`The ${_.Type} record of ${X} points elsewhere: ${p9(_)}.`,_.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...R4(Q).filter(U=>!J.some(W=>W.Type===U&&IX(W,Q))).map(U=>({Action:"CREATE",ResourceRecordSet:g9(X,U,Q)}))]},
l9=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(U=>U.Name===J&&IX(U,Y)).map(U=>U.Type),_=R4(Y).filter(U=>!Z.includes(U));if(_.length>0)throw R(`dns is wildcard, but ${J} has no alias ${_.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
q4=(X,Y,Q)=>{let J=new Map;for(let Z of X){let _=Q(Z);if(_.length===0)continue;let{id:U}=q0(Z,Y.zones);J.set(U,[...J.get(U)??[],..._])}return J},
D4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
d9=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,_=Q.rule===void 0||Z.dns!=="record"?[]:h(Q.rule.rule),U=J.dns==="record"?J.hosts:[],W=_.filter(V=>!U.includes(V));
return[...q4(W,X,V=>Q.records.filter(H=>H.Name===V&&IX(H,Y)).map(H=>({Action:"DELETE",ResourceRecordSet:H})))].map(([V,H],j)=>({resource:"record",name:D4(H),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[L("changeRecords",`record.remove.${j}`,{zoneId:V,changes:H})]}))},
c9=X=>{
let{settings:Y,front:Q}=X;
if(!T(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&l9(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let _ of J)q0(_,X.zones);
let Z=q4(J,X,_=>u9(_,X,Q));
return[...d9(X,Q),...[...Z].map(([_,U],W)=>({resource:"record",name:D4(U),action:"create",reason:u(X),fields:U.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[L("changeRecords",`record.${W}`,{zoneId:_,changes:U},{after:["listenerRule"]})]}))]},
aX=(X,Y)=>{let Q=X[B.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
a9=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:_})=>X===void 0||aX(Y,X.desiredCount)!==void 0?{resourceId:Q?_:void 0,marks:{[B.halted]:String(J??Z)}}:void 0,
qY=X=>X!==null&&typeof X=="object",
DY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>DY(`${X}/${J}`,Q)):qY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,DY(X+i(Q),J)])):Y,
S4=(X,Y,Q)=>a(Y,Q)?[]:Q===void 0||!qY(Y)||!qY(Q)?[[X,DY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>S4(X+i(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
O4=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let _={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=k0(_,{names:Q,region:J.region,fargate:nX(Y,J),present:void 0});return Object.fromEntries(S4("",EY(Z),EY(U)))},
i9=new Set(["environment"]),
C4=X=>X===void 0||/^(arn:|\/)/.test(String(X)),
o9=X=>X.pointer.startsWith("/secrets/")&&!(C4(X.from)&&C4(X.to))?{...X,secret:!0}:X,
k=(X,Y,Q)=>I0(X,Y,Q,i9).map(o9),
SY=["logRetentionInDays"],
r9=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,_=J.logRetentionInDays,U=V=>L("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:_},{after:V});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:u(X),fields:k(SY,{},J),operations:[L("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let W=k(SY,Z,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[U([])]}]},
s9=X=>({logRetentionInDays:X.retentionInDays}),
QX=["scaleOut","scaleIn"],
A4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
t9=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
n9=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
T4=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
e9=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,_=T4(X,Y),{cooldown:U,stepAdjustments:W}=J[Y],V=j=>{let{cooldown:F,stepAdjustments:$}=j[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:$}}},H=k([Y],_===void 0?{}:V(Z),V(J));
return _!==void 0&&H.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:_===void 0?"create":"update",reason:_===void 0?u(X):"",fields:H,operations:[L("putScalingPolicy",`policy.${Y}`,{...A4,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:t9(W)}},{after:["scalableTarget"]})]}]},
b4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
w4=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
x4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
X3=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:_,evaluationPeriods:U}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${b4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:x4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:b4[Y].comparison,Threshold:Z,Period:_,EvaluationPeriods:U,TreatMissingData:"missing"}},
Y3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
_=w4(X,Y),
U=T4(X,Y)?.PolicyARN,
W=M=>{let{threshold:P,period:K,evaluationPeriods:z}=M[Y]??{};return{[Y]:{threshold:P,period:K,evaluationPeriods:z}}},
V=k([Y],_===void 0?{}:W(Z),W(J)),
H=X3(X,Y),
j=_?.AlarmActions??[],
F=U!==void 0&&j.includes(U)&&_?.ActionsEnabled!==!1,
$=_!==void 0&&_.MetricName===H.MetricName&&_.Namespace===H.Namespace&&_.ComparisonOperator===H.ComparisonOperator&&a([..._.Dimensions??[]].map(M=>`${M.Name}=${M.Value}`).sort(),x4(X).map(M=>`${M.Name}=${M.Value}`).sort());
if(_!==void 0&&F&&$&&V.length===0)return[];
let E=j.filter(M=>M!==U&&!M.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:Q.alarms[Y],
action:_===void 0?"create":"update",
reason:_===void 0?u(X):F&&$?"":"not linked with its policy: put back",
fields:[...V,...F||_===void 0?[]:[{pointer:"/alarmActions",to:Q.policies[Y]}]],
operations:[
L(
"putMetricAlarm",
`alarm.${Y}`,
{...H,ActionsEnabled:!0,AlarmActions:[U??"",...E],..._?.OKActions===void 0?{}:{OKActions:_.OKActions},..._?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:_.InsufficientDataActions},..._===void 0?{Tags:Object.entries(X.tags).map(([M,P])=>({Key:M,Value:P}))}:{}},
U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
Q3=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
OY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[B.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
k4=({service:X,serviceTags:Y})=>OY(Y)!==void 0&&X?.desiredCount===0,
y4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
J3=X=>y4.every(Y=>X?.SuspendedState?.[Y]===!0),
h4=X=>Object.fromEntries(y4.map(Y=>[Y,X])),
Z3=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
v4=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=OY(Y.serviceTags),_=k4(Y),U=Y.service?.desiredCount??0,W=J?.suspended??Z?.suspended??J3(Y.scalableTarget);
if(J?.state===void 0?_:J.state==="stopped"){let j=_?Z?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:Q3({desiredCount:Q.scaling?j:Q.desiredCount??j,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&W})}}
let V=X.of==="settings"&&aX(Y.serviceTags,Y.service?.desiredCount)!==void 0,H=_&&Z!==void 0?Z3(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:V?!1:Z===void 0&&J?.suspended===void 0?void 0:W,desiredCount:Q.scaling?J?.desiredCount??H:_?Q.desiredCount:void 0,tag:void 0}},
_3=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[B.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",_=U=>U??"running";return{fields:[{pointer:"/state",from:_(J),to:_(Q)}],operations:[Q===void 0?L("tagEcsResource","service.state",{arn:Z,set:{},remove:[B.state]},{after:["service","scalableTarget"]}):L("tagEcsResource","service.state",{arn:Z,set:{[B.state]:Q},remove:[]})]}},
U3=["minCount","maxCount"],
W3=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=h4(Y.suspended);return Object.entries(J).some(([Z,_])=>(Q[Z]??!1)!==_)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
V3=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,_=Z.scalableTarget,U={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},W=_===void 0?{}:{minCount:_.MinCapacity,maxCount:_.MaxCapacity},V=W3(X),H=[...k(U3,W,U),...V];
return _!==void 0&&H.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:_===void 0?"create":"update",reason:_===void 0?u(X):"",fields:H,operations:[L("registerScalableTarget","scalableTarget",{...A4,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:h4(J.suspended)},..._===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
H3=X=>{
let{names:Y,found:Q}=X,J=QX.flatMap(Z=>w4(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[L("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[L("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
f4=X=>X.settings.scaling?[...V3(X),...QX.flatMap(Y=>e9(X,Y)),...QX.flatMap(Y=>Y3(X,Y))]:H3(X),
j3=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:n9(Q.StepAdjustments)}}},
F3=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(QX.map(Q=>[Q,j3(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
CY="deregistration_delay.timeout_seconds",
AY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
m4={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
p4=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==CY&&!(Y in AY)&&m4[Y]!==Q)),
g4=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
u4=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
GX=X=>{
let Y=!T(X),Q=u4(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:Q},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:p4(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
TY=X=>{let Y=X.hosts.join(" ");return{[B.loadBalancer]:X.loadBalancer,[B.dns]:X.dns,[B.scaling]:X.scaling?"on":"off",[B.protected]:X.protected?"on":"off",...Y===""||Y.length>aY?{}:{[B.hosts]:Y}}},
$3=(
X,
Y)=>{
let Q=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Z=u4(X.capacityProviderStrategy),_=Y[B.hosts],U=Y[B.dns];
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
tags:{...tX(Y)}}},
iX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
E3=X=>({...AY,[CY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
l4=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
bY=X=>X.networkMode==="awsvpc"?"ip":"instance",
M3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
B3=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:_}=X;
if(!T(J)||_===void 0)return[];
let U=E3(J);
if(
Q.targetGroup===void 0)return[
{
resource:"targetGroup",
name:Y.targetGroup,
action:"create",
reason:u(X),
fields:k(iX,{},J),
operations:[L("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:_.vpcId,TargetType:bY(J),HealthCheckProtocol:"HTTP",...l4(J),Tags:Object.entries(X.tags).map(([M,P])=>({Key:M,Value:P}))}),L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=Q.targetGroup,H=W.TargetGroupArn??"";
if(W.TargetType!==bY(J))throw R(`networkMode ${J.networkMode} needs a target group of type ${bY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let j=Object.fromEntries(Object.entries(m4).filter(([M])=>M in V)),F=M3({...j,...U},V),$=[...k(iX,GX(Z),GX(J)),...Object.keys(AY).filter(M=>M in F).map(M=>({pointer:`/targetGroupAttributes/${M}`,from:V[M],to:U[M]}))];
if($.length===0)return[];
let E=k(iX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:$,operations:[...E.length===0?[]:[L("modifyTargetGroup","targetGroup",{TargetGroupArn:H,...l4(J)})],...Object.keys(F).length===0?[]:[L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:H,attributes:F})]]}]},
P3=(
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
targetGroupAttributes:p4(Y)}),
d4=(
X,
Y)=>{
let Q=X.rule===void 0?[]:h(X.rule.rule),J=X.service===void 0?{}:$3(X.service,X.serviceTags),Z=a([...Q].sort(),[...J.hosts??[]].sort()),_=F3(X,Y),U=OY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:MY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:s9(X.logGroup),
...X.targetGroup===void 0?{}:P3(X.targetGroup.description,X.targetGroup.attributes),
..._,
scaling:X.scalableTarget!==void 0,
...J,
...U!==void 0&&k4(X)?{desiredCount:U.desiredCount}:{},
...U?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:U.minCount},
...Q.length===0||Z?{}:{hosts:Q}}},
c4=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(N(Z,"TargetGroupNotFound"))return[];throw Z}},
N3=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
wY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,_]of Object.entries(X.tags).sort()){
if(!Z.startsWith(m.defaultPrefix))continue;
let U=`/${Z.slice(m.defaultPrefix.length)}`,[W=""]=D6(U),V=Y(U);
if(!S6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let H=N3(_,V);
H===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${_}, which is no ${V}.`,hint:"Remove or correct the tag."}):Q=O6(Q,U,H)}
return{settings:Q,problems:J}},
a4=new Set(["taskDefinition","logGroup"]),
z3=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:_}=Z.beforeDeploy??{};
if(_===void 0)return[...Y];
let U=Y.filter(({resource:j})=>a4.has(j)),
W=Y.filter(({resource:j})=>!a4.has(j)),
V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:_}],operations:[L("runTask","beforeDeploy",F9(X,_,Q),{after:U.flatMap(j=>j.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
H=W.map(j=>({...j,operations:j.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[...U,V,...H]},
i4=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
o4=X=>[{Type:"forward",TargetGroupArn:X}],
L3=X=>{
let{found:Y,settings:Q,seat:J,names:Z}=X;
if(!T(Q)||J===void 0)return[];
let[_=""]=Q.hosts,U=Y.targetGroup?.description.TargetGroupArn,W=U===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return[{resource:"listenerRule",name:_,action:"create",reason:u(X),fields:k(["hosts"],{},Q),operations:[L("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:J.priorities[0],Conditions:i4(Q.hosts),Actions:o4(U??""),Tags:Object.entries(X.tags).map(([$,E])=>({Key:$,Value:E}))},{references:W})]}];
let{rule:V}=Y.rule,H=h(V),j=U!==void 0&&a(BY(V).filter(($,E,M)=>M.indexOf($)===E),[U]),F=a([...H].sort(),[...Q.hosts].sort());
return F&&j?[]:[{resource:"listenerRule",name:_,action:"update",reason:j?"":"not linked with the target group: put back",fields:[...F?[]:k(["hosts"],{hosts:H},Q),...j?[]:[{pointer:"/targetGroup",to:Z.targetGroup}]],operations:[L("modifyRule","listenerRule",{RuleArn:V.RuleArn,...F?{}:{Conditions:i4(Q.hosts)},...j?{}:{Actions:o4(U??"")}},{references:j?[]:W,after:H.map(($,E)=>`record.remove.${E}`)})]}]},
r4={lg:{resource:"logGroup",settings:SY},tg:{resource:"targetGroup",settings:iX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...g4,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:QX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:QX,parts:["threshold","period","evaluationPeriods"]}},
K3=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
I3=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
s4=(
X,
Y)=>{
let Q=GX(X),J=!T(Q),Z=new Map;
Y!==void 0&&Z.set("td",lX(Y).slice(0,6));
for(let[_,{settings:U,parts:W}]of Object.entries(r4)){if(J&&(_==="tg"||_==="lr")||Q.scaling===!1&&(_==="st"||_==="sp"||_==="al"))continue;let V=Object.fromEntries(U.map(H=>[H,H==="hosts"?[...Q.hosts??[]].sort():I3(Q[H],W)]).filter(([,H])=>!K3(H)));Z.set(_,n(OX(V),6))}
return Z},
G3=(X,Y,Q)=>[X,...[...s4(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
xY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
t4=X=>X==="td"?"taskDefinition":r4[X]?.resource??"service",
R3=(X,Y,Q)=>{let J=new Map(xY(Y)),[Z=""]=X.split(" "),_=xY(X).map(([U,W])=>{let V=Q.has(t4(U))?J.get(U):void 0;return`${U}=${V??W}`});return[Z,..._].join(" ")},
q3=({settings:X,definition:Y,definitionDigest:Q,record:J})=>{if(J===void 0)return[];let Z=xY(J),_=s4(X,Y),U=[];for(let[W,V]of Z)_.get(W)!==V&&(W==="td"&&Q!==void 0||U.push(t4(W)));return U},
D3=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Y;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:_,names:U}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:_.name,service:U.serviceName},this.#Y=GX(J),this.#X={...GX(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=k(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
n4=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
kY=({found:X,order:Y})=>Y.of==="settings"&&aX(X.serviceTags,X.service?.desiredCount)!==void 0,
e4=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||kY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
S3=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...t0(X.context.settings)})},
O3=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
C3=X=>{let{settings:Y,present:Q}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(Q.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
A3=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=zY(X.context.settings))},
T3=(X,Y)=>a((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
X6=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=LY(X.context);Z.length===0&&T3(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??Q.targetGroup}),X.input.loadBalancers=J,X.references.push(...Z))},
b3={settings:[n4,e4,S3,O3,C3,A3,X6],scaling:[e4],revision:[n4,X6],restart:[]},
w3=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
x3=(X,Y)=>{let{order:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":w3(Y)?"the last deployment failed":kY(X)?"the first deployment was stopped":void 0},
k3=(
X,
Y,
Q)=>{
let{names:J,order:Z,found:_,state:U}=X,W=new D3(X,Y,Q);
for(let K of b3[Z.of])K(W);
let{input:V,fields:H,references:j}=W,F=x3(X,Y),$=F!==void 0&&H.length===0;
F!==void 0&&(V.forceNewDeployment=!0),$&&H.push(kY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let E=L("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:j}),M=H.length===0?[]:[E],P=Z.of==="settings"||Z.of==="scaling"?_3(_,U):void 0;
return H.push(...P?.fields??[]),H.length===0?[]:[{resource:"service",name:J.serviceName,action:$?"deploy":"update",reason:$?F:"",fields:H,operations:[...M,...P?.operations??[]]}]},
y3=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
h3=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:_,run:U,fargate:W}=X,{loadBalancers:V,references:H,tags:j}=LY(X),F=zY(J),$={...X.tags,...TY(J),...j,[B.run]:U.lease},E=Object.entries($).map(([K,z])=>({key:K,value:z})),M=T(J),P=M&&_.rule===void 0;
return P&&E.push({key:B.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:u(X),
fields:k(g4,{},{...J,desiredCount:J.desiredCount}),
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
deploymentConfiguration:t0(J),
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:E,
...M?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...W?{}:{placementStrategy:y3},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...H,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...P?[{pointer:`/tags/${E.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
Y6=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[h3(X,Y)];if(T(X.present)&&!T(X.settings))throw R(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw R(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return k3(X,Q,Y)},
v3=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...TY(Q),...LY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([_,U])=>Y.serviceTags[_]!==U))},
f3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
m3=(X,Y)=>Object.keys(tX(Y)).filter(Q=>!Object.hasOwn(X,Q)),
p3=(X,Y)=>[B.hosts,B.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
RX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
yY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${i(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
hY=(X,Y,Q)=>({arn:X??"",set:f3(Y,Q),remove:m3(Y,Q)}),
g3=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=hY(Q.taskDefinitionArn,X,J);return RX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:yY(X,J,Z),operations:[L("tagEcsResource","taskDefinition.tags",Z)]}]},
u3=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
l3=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:_}=X,{service:U,targetGroup:W,rule:V,logGroup:H,scalableTarget:j,alarms:F}=J,$=[],E=[],M=(G,S,v,g=[])=>{RX(v)||$.push(L(G,S,v,{after:g}))},P=hY(U?.serviceArn,Z,J.serviceTags),K={arn:U?.serviceArn??"",set:U===void 0?{}:v3(X),remove:[...P.remove,...p3(TY(_),J.serviceTags)]};
E.push(...yY({...Z,...K.set},J.serviceTags,K));
let z=(G,S,v,g)=>{let JX=hY(v,Z,g);!RX(JX)&&RX(K)&&E.push(...yY(Z,g,JX)),M(G,S,JX)};
if(
W!==void 0&&z("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&z("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&z("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),H?.tags!==void 0&&z("tagLogGroup","logGroup.tags",H.arn,H.tags),U===void 0||!RX(P)){let G=v=>({arn:v??"",set:Z,remove:P.remove});H!==void 0&&H.tags===void 0&&M("tagLogGroup","logGroup.tags",G(H.arn));let S=u3(Q);j?.ScalableTargetARN!==void 0&&!S.has(j.ResourceId)&&M("tagScalableTarget","scalableTarget.tags",G(j.ScalableTargetARN));for(let[v,g]of F.entries())S.has(g.AlarmName)||M("tagAlarm",`alarm.${v}.tags`,G(g.AlarmArn))}
let I=$.map(G=>G.id);
K.remove.includes(B.halted)&&I.push("service","scalableTarget");
for(let G of Q)G.resource==="record"&&G.action==="remove"&&I.push(...G.operations.map(S=>S.id));
return Q.some(G=>G.resource==="listenerRule"&&G.action==="create")&&U!==void 0?$.push(L("tagEcsResource","service.tags",{...K,set:{...K.set,[B.rule]:""}},{after:I,references:[{pointer:i("set",B.rule),operation:"listenerRule"}]})):M("tagEcsResource","service.tags",K,I),$.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:E,operations:$}]},
d3=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
c3=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:_,fargate:U,isNew:W,run:V}=X,H=k0(J,{names:Y,region:_.region,fargate:U,present:W?void 0:Q.taskDefinition?.definition});
for(let E of[Q.taskDefinition,Q.newestTaskDefinition])if(E!==void 0&&B8(E,H))return{wanted:H,arn:E.definition.taskDefinitionArn,found:E,changes:[]};
let j={...X.tags,[B.digest]:lX(H),...V.build===void 0?{}:{[B.build]:CX(V.build)}},F=C6(J,H);
if(F!==void 0)throw f([F]);
let $={resource:"taskDefinition",name:Y.family,action:"create",reason:W?u(X):"",fields:k(H8,W?{}:Z,J),operations:[L("registerTaskDefinition","taskDefinition",{...H,tags:Object.entries(j).map(([E,M])=>({key:E,value:M}))})]};
return{wanted:H,arn:void 0,found:void 0,changes:[$]}},
a3=(X,Y,Q)=>{let{settings:J,present:Z,isNew:_,run:U}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!_&&Z.image===W&&!Q&&!U.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
i3=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
o3=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>i3.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
r3=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return T(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
s3=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
t3=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:s3(X),Z=d3(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
Q6=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
n3=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
e3=X=>n(OX(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:_,from:U,to:W})=>({pointer:_,from:U,to:W}))}))),16),
X5=({order:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
Y5=(X,Y)=>{let Q=[...Y.changes,...r9(X),...B3(X),...L3(X),...Y6(X,Y.arn),...c9(X),...f4(X)],J=[...Q,...l3(X,Y.found,Q)];return J.some(Z=>Z.operations.some(Q6))?z3(X,J,Y.arn):J},
Q5=(X,Y)=>[...Y6(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?f4(X):[],...X.order.of==="revision"?g3(X,X.order.revision):[]],
J5=(X,{wanted:Y},Q)=>{let{order:J,run:Z,settings:_,found:U}=X,W=G3(Z.version,_,Y),V=U.serviceTags[B.applied];return J.of==="settings"||V===void 0?W:R3(W,V,Q)},
Z5=({identity:X,order:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
J6=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,order:Z}=X,
_=Z.of==="settings"?c3(X):X5(X),
U=n3(Z.of==="settings"?Y5(X,_):Q5(X,_)),
W=Q.serviceTags[B.applied],
V=new Set(q3({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[B.digest],record:W})),
H=new Set(U.map(F=>F.resource)),
j=U.some(F=>F.operations.some(Q6));
return{planId:e3(U),changes:U.map(F=>({...F,reason:F.reason||(V.has(F.resource)?"changed by others since our last run":"asked for")})),drift:[...V].map(F=>({resource:F,kept:!H.has(F)})),warnings:[...Z5(X),...t3(X),...Z.of==="settings"?[...a3(X,Y,j),...o3(X),...r3(X)]:[]],taskDefinitionArn:_.arn,record:J5(X,_,V)}},
vY=X=>iY[A6(X,iY)??""]?.type,
_5=["minCount","maxCount","scaleOut","scaleIn"],
U5=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[..._5.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>AX(`/${V}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:_,suspended:U}=v4(X,Q,J),W=U??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return _?[AX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:W?[]:[AX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
W5=(X,Y,{names:Q,found:J,present:Z,cluster:_,clusterDefaults:U})=>{let{settings:W,problems:V}=oY(Y,{cluster:_,clusterDefaults:U,present:X.of==="revision"?{...Z,...MY(X.revision.definition,Q)}:Z});if(W===void 0)throw f(V);if(X.of!=="scaling")return W;let H=[...U5(X,Y,J,W),...T6(W)];if(H.length>0)throw f(H);return W},
oX={from:1e4,to:39999},
V5=(X,Y)=>{let Q=oX.to-oX.from+1,J=Number.parseInt(n(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let _=oX.from+(J+Z)%Q;if(!Y.has(_))return _}},
Z6=100,
H5=X=>Number(X.Priority)>=oX.from&&X.Conditions?.length===1?h(X).map(Y=>[Y,Number(X.Priority)]):[],
j5=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(BY)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(H5).sort(([,Z],[,_])=>_-Z))}])),
F5=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
$5=({priorities:X},Y)=>{let Q=V5(Y,X);if(Q===void 0)throw R("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
E5=(X,Y,{hosts:Q})=>{let J=Y===void 0?[]:h(Y);for(let Z of X){let _=J.includes(Z)?void 0:Q.get(Z);if(_!==void 0)throw R(`Not ours: ${Z} has a listener rule of its own (priority ${_}).`,"Choose another host, or take it from that rule first.")}},
M5=({loadBalancerArn:X},Y)=>{let Q=F5(X,Y);if(Q>=Z6)throw R(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${Z6}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
B5=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let _=Z.get(J);
if(_===void 0)throw new Error(`listener ${J} was not read`);
let U=Q.rule?.rule;
E5(Y.hosts,U,_),U===void 0&&M5(_,Z);
let W=U===void 0?$5(_,Y.hosts[0]??""):Number(U.Priority),V=Q.targetGroup?.description,H=V?.TargetGroupName===BX(X,"b")?"b":"a",j={..._,targetGroups:new Set([..._.targetGroups,V?.TargetGroupArn??BX(X,H)]),priorities:new Set([..._.priorities,W]),hosts:new Map([..._.hosts,...Y.hosts.map(F=>[F,W])])};
return{seat:{listenerArn:J,priorities:[W],slot:H},occupancy:new Map([...Z,[J,j]])}},
P5=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
N5=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let _=wY(X,vY),{settings:U,problems:W}=oY(J,{cluster:X,clusterDefaults:_.settings,present:Y.service===void 0?void 0:Q}),V=[..._.problems,...P5(X,_.settings,Z),...W];if(U===void 0||V.length>0)throw f(V);let H=b6(U,{fargate:nX(U,X),resolved:!0});if(H.length>0)throw f(H);return U},
_6=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:_,order:U,run:W},
V=j5(Q.fronts))=>{
let{cluster:H,zones:j}=Q,F=v0(Q,J),$=U.of==="settings"&&T(_)&&F!==void 0?B5({identity:X,settings:_,found:J,front:F},V):{seat:void 0,occupancy:V};
return{context:{identity:X,names:Y,cluster:H,front:F,seat:$.seat,zones:j,found:J,present:Z,settings:_,fargate:nX(_,H),order:U,state:v4(U,J,_),run:W,tags:{..._.tags,...MX(X)},isNew:J.service===void 0},occupancy:$.occupancy}},
z5=({name:X,tags:Y})=>{let Q=Y[m.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
L5=(
X,
{request:Y,run:Q,order:J,occupancy:Z,problemsOf:_})=>{
let{identity:U,names:W,snapshot:V,found:H}=X,{cluster:j}=V,F=d4(H,W),$=J.of==="settings",E=$?N5(X,F,{request:Y,problemsOf:_}):W5(J,Y,{names:W,found:H,present:F,cluster:j,clusterDefaults:wY(j,vY).settings}),M=B4({identity:U,names:W,found:H,adopt:Q.adopt});
if(M!==void 0)throw M;
let{context:P,occupancy:K}=_6(X,{present:F,settings:E,order:J,run:Q},Z);
if($&&T(E)&&P.front===void 0)throw R(z5(j),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let z=J6({context:P,imageStated:Y.image!==void 0});
return{present:F,settings:E,front:P.front,occupancy:K,order:J,plan:z}},
U6=X=>{throw N(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?R(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
K5=async(X,Y)=>{let{send:Q,CreateRuleCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Z){if(N(Z,"PriorityInUse"))throw new x(`priority ${Y.Priority} was taken by another deployment`,{cause:Z});return U6(Z)}},
I5=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(N(Z,"RuleNotFound"))throw new x("the listener rule was removed",{cause:Z});U6(Z)}},
G5=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!N(Z,"RuleNotFound"))throw Z}},
R5=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
q5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
D5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
S5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:R5(Q)}))},
O5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
C5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
A5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
T5=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return t(Z.Tags)},
b5=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
w5=()=>Promise.reject(new Error("this plan was not to run a task")),
b=async X=>(await X,{value:""}),
qX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
x5={
registerTaskDefinition:async(X,Y)=>({value:await N8(X,Y)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await L7(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y)=>{let Q=await _0(X,Y);return{value:Q.serviceArn??"",service:Q}},
createTargetGroup:async(X,Y)=>({value:await b8(X,Y)}),
modifyTargetGroup:(X,Y)=>b(w8(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>b(x8(X,Y,Q)),
createRule:async(X,Y)=>({value:await K5(X,Y)}),
modifyRule:(X,Y)=>b(I5(X,Y)),
registerScalableTarget:(X,Y)=>b(l0(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>b(f8(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await m8(X,Y)}),
putMetricAlarm:(X,Y)=>b(g8(X,Y)),
deleteAlarms:(X,{names:Y})=>b(u8(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>b(c8(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>b(a8(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await C8(X,Y,Q)}),
tagEcsResource:qX(kX,QY),
tagElbResource:qX($0,E0),
tagLogGroup:qX(q5,D5),
tagAlarm:qX(S5,O5),
tagScalableTarget:qX(C5,A5),
deleteService:(X,{cluster:Y,service:Q},J)=>b(I7(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>b(G5(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>b(k8(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>b(I8(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>b(i8(X,Y))},
fY=(X,Y,Q,J,Z=w5)=>{let _=()=>x5[Y](X,Q,J.signal,Z);return Y==="runTask"?_():J.with(_)},
DX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&p(Y.serviceTags,X),
W6=({identity:X,read:Y})=>Y.rules.filter(Q=>p(Q.tags,X)),
k5=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>p(Q.tags,X)),
y5=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[B.dns],hosts:X.remains.tenant.serviceTags[B.hosts]??""};
if(DX(X)&&Y!==void 0&&Y!=="record")return[];
let J=W6(X),Z=X.read.rules.filter(U=>!J.includes(U)).flatMap(({rule:U})=>h(U)),_=DX(X)?Q.split(" ").filter(U=>U!==""&&!Z.includes(U)):[];
return[...new Set([...J.flatMap(({rule:U})=>h(U)),..._])]},
h5=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,_=W=>[...J.values()].some(V=>IX(W,V)),U=[];
for(let W of y5(X)){let[V]=vX(W,Z),H=X.remains.tenant.records.filter($=>$.Name===W&&_($));if(V===void 0||H.length===0)continue;let j=H.map($=>({Action:"DELETE",ResourceRecordSet:$})),F=Q(`record ${W}`);U.push(F),Y("record",W,[L("changeRecords",F,{zoneId:V.id,changes:j})])}
return U},
v5=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:_}=X,{scalableTarget:U,alarms:W}=_.tenant,V=DX(X);
U!==void 0&&(V||p(_.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[L("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let H=W.filter(j=>V||p(_.alarmTags.get(j.AlarmArn??""),J)).flatMap(j=>j.AlarmName??[]);
H.length>0&&Y("alarm",H.join(", "),[L("deleteAlarms",Q("alarms"),{names:H},{after:[Q("scalableTarget")]})])},
f5=(X,Y,{add:Q,id:J})=>{let Z=W6(X),_=Z.map((U,W)=>J(`rule ${W}`));for(let[U,{rule:W}]of Z.entries())Q("listenerRule",h(W).join(", "),[L("deleteRule",_[U]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:W}]of k5(X).entries())Q("targetGroup",W.TargetGroupName??"",[L("deleteTargetGroup",J(`targetGroup ${U}`),{arn:W.TargetGroupArn??""},{after:[..._,J("service")]})])},
m5=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!DX(X)&&!p(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:_})=>_!==Z),...Y.filter(({arn:_})=>_===Z)]},
rX=10,
p5=(X,{add:Y,id:Q})=>{let J=m5(X);if(J.length===0)return;let Z=Math.ceil(J.length/rX),_=Array.from({length:Z},(U,W)=>L("deleteTaskDefinitions",Q(`taskDefinitions ${W}`),{revisions:J.slice(W*rX,(W+1)*rX)},{after:[Q(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,_,J.length===1?"1 revision":`${J.length} revisions`)},
V6=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,_=DX(X),U=[],W=_?"asked for":"left by an earlier removal",V={id:M=>`${Q.serviceName}: ${M}`,add:(M,P,K,z)=>{let I=z===void 0?W:`${W}; ${z}`;U.push({resource:M,name:P,action:"remove",reason:I,fields:[],operations:K})}},{add:H,id:j}=V,F=h5(X,V);
v5(X,V),_&&H("service",Q.serviceName,[L("deleteService",j("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[j("scalableTarget"),j("alarms"),...F]})]),f5(X,F,V),p5(X,V);
let{logGroup:$}=J.tenant;
$!==void 0&&!Z&&(_||p($.tags,Y))&&H("logGroup",Q.logGroup,[L("deleteLogGroup",j("logGroup"),{name:Q.logGroup},{after:[j("service")]})]);
let E=new Set(U.flatMap(M=>M.operations.map(P=>P.id)));
return U.map(M=>({...M,operations:M.operations.map(P=>({...P,after:P.after.filter(K=>E.has(K))}))}))},
g5=X=>n(OX(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
mY=X=>X.kind==="deleteTaskDefinitions",
u5=X=>{let Y=X.flatMap(J=>J.operations).filter(mY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(_=>_.active).length,0);return Math.max(Q-20,Y.length-5,0)},
l5=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
d5=(X,Y)=>{let Q=u5(X);return Q===0?[]:[`removing its task definitions takes about ${l5(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
c5=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!mY(Y))return;let Q=X.map(_=>_.operations.filter(mY)).find(_=>_.some(({id:U})=>U===Y.id))??[],J=Q.findIndex(({id:_})=>_===Y.id),Z=_=>_.reduce((U,W)=>U+W.input.revisions.length,0);return Z(Q)<=rX?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
a5=async(
X,
Y,
{service:Q,targetGroup:J})=>{
let Z=J?.description.TargetGroupName,_=Q?.loadBalancers?.[0]===void 0?Y.targetGroup:Z,U=Y.targetGroups.filter(H=>H!==Z&&H!==_),W=(await Promise.all(U.map(H=>g0(X,H)))).filter(H=>H!==void 0),V=await e(X,W.flatMap(H=>H.TargetGroupArn??[]));
return[...J===void 0?[]:[J],...W.map(H=>({description:H,attributes:{},tags:V.get(H.TargetGroupArn??"")??{}}))]},
i5=20,
o5=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=U=>Object.entries(Y).every(([W,V])=>U[W]===V);if(Q!==void 0&&Z(Q.tags))return Q.tags;let _=J.filter(({arn:U})=>U!==Q?.definition.taskDefinitionArn).slice(-i5).reverse();for(let{arn:U}of _){let W=(await d(X,U))?.tags??{};if(Z(W))return W}return{}},
r5=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,_=J?Q.alarms.flatMap(j=>j.AlarmArn??[]):[],[U,W,V,H]=await Promise.all([a5(X,Y,Q),z8(X,Y.family),Z===void 0?{}:b5(X,Z),Promise.all(_.map(async j=>[j,await T5(X,j)]))]);
return{tenant:Q,targetGroups:U,revisions:W,familyTags:J?await o5(X,Y,Q,W):{},alarmTags:new Map(H),scalableTargetTags:V}},
H6=async(
X,
Y,
Q)=>{
let J=await s0(X,Y,Q),
Z=[...J.fronts.values()].flatMap(W=>W.rules),
[_,U]=await Promise.all([e(X,Z.flatMap(W=>W.RuleArn??[])),Promise.all(Q.map(async W=>{let V=J.tenants.get(W.key);if(V===void 0)return[];let{identity:H}=W,j=[BX(H,"a"),BX(H,"b")],F={...W,targetGroups:j,owner:MX(H)};return[[W.key,await r5(X,F,V)]]}))]);
return{snapshot:J,rules:Z.map(W=>({rule:W,tags:_.get(W.RuleArn??"")??{}})),tenants:new Map(U.flat())}},
s5=async(X,Y,Q)=>await fX(async()=>await A8(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
pY=async X=>{try{return await X()}catch(Y){if(N(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
t5=20,
n5=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return pY(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(_=>[_.serviceDeploymentArn??"",_]))})},
j6=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return pY(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
e5=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(N(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
XQ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),_=await j6(X,Y,Q);
if(_==="denied")return[];
let U=({createdAt:j})=>j?.getTime()??0,
W=_.filter(({status:j})=>j==="SUCCESSFUL").sort((j,F)=>U(F)-U(j)).flatMap(j=>j.targetServiceRevisionArn??[]),
V=await Promise.all(w([...new Set(W)],20).map(j=>pY(()=>J(new Z({serviceRevisionArns:j}))))),
H=new Map(V.flatMap(j=>j==="denied"?[]:j.serviceRevisions??[]).map(j=>[j.serviceRevisionArn,j.taskDefinition]));
return W.flatMap(j=>H.get(j)??[])},
YQ=50,
QQ=1e3,
JQ=class{
missing=new Set;
#X;
#Y;
constructor(X,Y){this.#Y=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:_}=this.#Y,
[U,W]=await Promise.all([this.#Q(()=>this.#Z(),void 0),this.#Q(()=>this.#_(),[]),X.look(),Y.look(Q)]),
V=X.tasks,
H=X.taskDefinition??await this.#Q(()=>this.#J(),void 0),
j=W.filter(M=>M.lastStatus==="PROVISIONING"),
[F,$]=await Promise.all([this.#Q(()=>this.#U([...V,...W],H),void 0),this.#H(j)]);
for(let M of[X.refusal,Y.refusal])M!==void 0&&this.missing.add(M);
let E=Q.deployments?.find(M=>M.id===_);
return{tasks:V,taskDefinition:H,log:F,targets:Y.targets,targetGroup:U,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:j.length,groups:$,deploymentReason:Z?.statusReason??E?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(M=>`could not be read: ${M}`)}}
async#Q(X,Y){try{return await X()}catch(Q){if(!(Q instanceof y))throw Q;return this.missing.add(Q.message),Y}}
async#Z(){let X=this.#Y.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await p0(this.#X.clients,[X]))[0]}
async#J(){let{service:X,deploymentId:Y}=this.#Y,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await d(this.#X.clients,Q))?.definition}
async#_(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Y,Z=await X4(X,Y,Q.serviceName??"","RUNNING");return(await KY(X,Y,Z)).filter(_=>_.startedBy===J)}
async#U(
X,
Y){
let Q=X.find(H=>H.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(H=>H.name===J)?.logConfiguration?.options,[_,U]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||_===void 0||U===void 0)return;
let W=`${U}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,V=(await C9(this.#X.clients,_,W,YQ)).map(({at:H,text:j})=>({at:H,text:j.slice(0,QQ)}));
return V.length===0?void 0:{group:_,stream:W,container:J,lines:V}}
async#H(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Q(()=>this.#W(Q),void 0)))).filter(Q=>Q!==void 0)}
async#W(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await hX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,_,U]=await Promise.all([this.#Q(()=>yX(Y,J),void 0),this.#Q(()=>z0(Y,J),[]),this.#Q(()=>g7(Y,Q),void 0)]),W=(Z?.Instances??[]).filter(V=>V.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:_,notJoined:U===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!U.has(V))}}},
ZQ=(X,Y)=>new JQ(X,Y).evidence(),
_Q=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:_,log:U,signal:W}=X,V=(await l(Y,Q,[J])).get(J),H=V?.deployments?.find(F=>F.status==="PRIMARY");
if(V?.serviceArn===void 0||H?.id!==X.deploymentId)return!1;
await kX(Y,V.serviceArn,_);
let j=new HX(U,W);
return Z!==void 0&&(await j.with(()=>l0(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),U.info(`scaling of ${Z} suspended`)),await j.with(()=>_0(Y,{cluster:Q,service:J,desiredCount:0})),U.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0},
UQ=15e3,
F6=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
WQ=class{
#X;
#Y=new Map;
#Q;
#Z=0;
#J=Date.now();
#_;
constructor(X){this.#X=X}
get tasks(){return[...this.#Y.values()].filter(X=>X!==void 0).sort((X,Y)=>F6(X)-F6(Y))}
get taskDefinition(){return this.#Q}
get refusal(){return this.#_}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#Z&&Date.now()-this.#J<UQ?!1:(this.#Z=Math.max(Y,this.#Z),this.look())}
async look(){if(this.#_!==void 0)return!1;this.#J=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof y))throw X;return this.#_=X.message,!1}}
async#U(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await X4(X,Y,Q,"STOPPED")).filter(W=>!this.#Y.has(W));
if(Z.length===0)return!1;
let _=!1;
for(let W of await KY(X,Y,Z)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),_||=V}
let U=this.tasks[0]?.taskDefinitionArn;
return U!==void 0&&(this.#Q??=(await d(X,U))?.definition),_}},
VQ=15e3,
HQ=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
jQ=class{
#X;
#Y=new Map;
#Q=0;
#Z=Date.now();
#J;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#J}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:_})=>/is unhealthy in/.test(_)).length,Z=Q>0&&Date.now()-this.#Z>=VQ;J<=this.#Q&&!Z||(this.#Q=J,await this.look(X))}
async look(
X){
this.#Z=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(!(Y.length===0||this.#J!==void 0))try{let Q=await Promise.all(Y.map(J=>c4(this.#X,J)));for(let J of Q.flat().filter(HQ)){let Z=`${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Z),this.#Y.set(Z,J)}}catch(Q){if(!(Q instanceof y))throw Q;this.#J=Q.message}}},
s=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
gY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
$6=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
FQ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:_}=X;switch(Q){case"SUCCESSFUL":return $6(Y.service);case"ROLLBACK_SUCCESSFUL":return s("rolled-back",J,gY(X));case"ROLLBACK_FAILED":return s("failed",J,gY(X));case"STOPPED":return Z?.status==="TRIGGERED"||_?.status==="TRIGGERED"?s("failed",J,gY(X)):s("superseded",J);default:return}},
$Q=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
EQ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
E6=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
MQ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(W=>W.status==="PRIMARY"),_=J.find(W=>W.id===Y);
if(_!==void 0&&_===Z)return _.rolloutState==="COMPLETED"?$6(X):_.rolloutState==="FAILED"?s("failed",_.rolloutStateReason,E6(_.rolloutStateReason)):void 0;
let U=EQ(X,Y);
if(_?.rolloutState==="FAILED"||U!==void 0||Q===!0||$Q(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let W=Z?.rolloutState==="FAILED"?"failed":"rolled-back",V=(_?.rolloutState==="FAILED"?_.rolloutStateReason:U)??Z?.rolloutStateReason;return s(W,V,E6(U??V))}
return s("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
BQ=X=>X.serviceDeployment?.status===void 0?MQ(X):FQ(X.serviceDeployment,X),
PQ=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
M6=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
uY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
lY=X=>uY(X)?.id??X.deployments?.[0]?.id??"",
NQ=(
X,
Y)=>{
let Q=X.deployments?.find(U=>U.id===Y);
if(Q===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;
let J=Q.failedTasks===void 0||Q.failedTasks===0?"":`, ${Q.failedTasks} failed`,Z=(X.deployments??[]).filter(U=>U.id!==Y&&(U.runningCount??0)>0),_=Z.length===0?"":`, ${Z.reduce((U,W)=>U+(W.runningCount??0),0)} of another deployment`;
return`${Q.runningCount??0}/${Q.desiredCount??X.desiredCount??0} tasks running${J}${_}`},
zQ=3e4,
dY=1e3,
LQ=X=>Date.now()-X<6e4?1e3:3e3,
KQ=class{
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
this.#X=X,this.#J=Z,this.deploymentId=lY(Z);
let _=Z.deployments?.find(U=>U.id===this.deploymentId);
this.#Q=_?.createdAt?.getTime()??this.#Y,this.stopped=new WQ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new jQ(Y),this.#j(Z)}
get service(){return this.#J}
get serviceDeploymentArn(){return this.#_}
get serviceDeployment(){return this.#V}
get events(){let X=this.#Q-dY;return(this.#J.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#F=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#J}),J=0;for(;;){let Z=await this.#E(X,J);if(Z!==void 0)return Q(Z);let _=Y-Date.now();if(_<=0)return Q({verdict:"timed-out"});J=Math.min(LQ(this.#Y),_)}}
async#E(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:_,signal:U}=this.#X,W=this.#U?void 0:this.#_,{service:V,serviceDeployment:H}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:W},{signal:U,inMilliseconds:Y}),j=this.#$(V);
if(V===void 0)return j?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
this.#J=V,this.#j(V),H==="denied"&&(this.#U=!0,_.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#V=H==="denied"?void 0:H??await this.#B(V,j);
let{deploymentId:F}=this,$=BQ({service:V,deploymentId:F,serviceDeployment:this.#V,isRollbackAsked:this.#F});
if(j&&this.#V===void 0&&$?.verdict==="superseded")return;
if(this.#P(),j||_.waiting(NQ(V,F)),$!==void 0||j)return $;
let E=await this.#M();
return E!==void 0&&X(E)?{verdict:"doomed",cause:E}:void 0}
#$(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Y>zQ?!1:X===void 0||(uY(X)?.createdAt?.getTime()??0)<this.#Q}
#j(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||lY(X)===this.deploymentId&&(this.#_??=Y)}
async#B(
X,
Y){
if(this.#_!==void 0||this.#H||Y||lY(X)===this.deploymentId)return;
this.#H=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:_,previousServiceDeployment:U,signal:W}=this.#X,V=await j6(Q,Z,_);
if(V==="denied")return;
let H=$=>Math.abs(($?.getTime()??0)-this.#Q),[j]=V.filter($=>$.serviceDeploymentArn!==U&&H($.createdAt)<dY).sort(($,E)=>H($.createdAt)-H(E.createdAt));
if(this.#_=j?.serviceDeploymentArn,this.#_===void 0)return;
let F=await J.lookAtServiceDeployment(this.#_,{signal:W});
return F==="denied"?void 0:F}
async#M(){
let X=uY(this.#J);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#J,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Q)/1e3})}
#P(){let X=this.#Q-dY,Y=(this.#J.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#Z.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#Z.add(Q),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
IQ=10*6e4,
B6=()=>!1,
GQ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let _=await e5(Q,Z);return J.info(_?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),_}catch(_){if(!(_ instanceof y))throw _;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${_.message}`),!1}},
RQ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:_,log:U,signal:W,created:V}=Q;
if(
await Q.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await GQ(X,Q))return;X.rollbackAsked();let j=await X.toVerdict(B6,Math.max(Q.deadline,Date.now()+IQ));return j.verdict.verdict==="doomed"?void 0:j.verdict.verdict!=="timed-out"?{...j,verdict:j.verdict,stoppedBy:"rollback"}:{...j,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:H}=X;
try{if(!await _Q({clients:J,cluster:Z,serviceName:_,deploymentId:H,log:U,signal:W,...V}))return}catch(j){if(!(j instanceof y))throw j;U.info(`The service could not be stopped, and ECS is left to itself: ${j.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
qQ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,_=({sentence:H})=>(Z||Q.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${H}`:`waiting cannot mend this: ${H}`),Z=!0,J!=="keep"),U=await X.toVerdict(_);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let W=await RQ(X,U,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(B6);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
DQ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,_=new KQ(X),U=await qQ(_,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;
await X.written?.catch(()=>{});
let W=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,V=await ZQ(_,{clients:Y,cluster:Q,diagnostics:J,endedBy:W});
for(let H of J.lines(V))Z.info(H);
return{...U,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
P6=1e3,
cY=X=>[...new Set(X.filter(Y=>Y!==void 0))],
N6=(X,Y,Q)=>new Map(w(X,Y).flatMap(J=>{let Z=Q(J);return J.map(_=>[_,Z])})),
SQ=class{
#X;
#Y;
#Q=new Set;
#Z=Number.NEGATIVE_INFINITY;
#J=Number.POSITIVE_INFINITY;
#_=()=>{};
#U;
#H=!1;
constructor(X,Y=nY){this.#X=X,this.#Y=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#U??=JSON.stringify([X,Y]),this.#H||=this.#U!==JSON.stringify([X,Y]),this.#W({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#W(Q,Y)).serviceDeployment}
#W(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let _=()=>{this.#Q.delete(W),this.#Q.size===0&&this.#_(),Z(Y.reason)},U=()=>Y.removeEventListener("abort",_),W={...X,dueAt:this.#Y.now()+Q,resolve:V=>{U(),J(V)},reject:V=>{U(),Z(V)}};Y.addEventListener("abort",_,{once:!0}),this.#Q.add(W),this.#F(W.dueAt)})}
#V(X){return this.#H?Math.max(X,this.#Z+P6):X}
#F(X){let Y=this.#V(X);if(Y>=this.#J)return;this.#_(),this.#J=Y;let Q=this.#Y.after(Math.max(0,Y-this.#Y.now()),()=>this.#$());this.#_=()=>{this.#J=Number.POSITIVE_INFINITY,Q()}}
#E(){return[...this.#Q].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#$(){let X=this.#Y.now();this.#J=Number.POSITIVE_INFINITY,this.#V(this.#E())<=X&&(this.#Z=X,this.#j([...this.#Q].filter(({dueAt:Y})=>Y<X+P6))),this.#Q.size>0&&this.#F(this.#E())}
#j(
X){
for(let J of X)this.#Q.delete(J);
let Y=new Map(cY(X.map(({cluster:J})=>J)).map(J=>[J,N6(cY(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),Z0,Z=>l(this.#X,J,Z))])),Q=N6(cY(X.map(({arn:J})=>J)),t5,J=>n5(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:_="",resolve:U,reject:W}of X)Promise.all([Y.get(J)?.get(Z),Q.get(_)]).then(([V,H])=>{let j=H==="denied"?H:H?.get(_);U({service:V?.get(Z),serviceDeployment:j})},W)}},
OQ=({lease:X,before:Y,read:Q,written:J})=>{let Z=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===Q4(Y),_=!1,U=J.then(()=>{_=!0});return async()=>{let W=_,V=await Q();if(!Z(V)&&!W&&(await U,V=await Q()),!(V===void 0||Z(V)))throw new ZX(C.superseded,`Another run has taken over this tenant: ${GY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
CQ=(
{plan:X,found:Y,settings:Q},
J)=>{
let Z=X.changes.flatMap(H=>H.operations),
_=Y.service?.serviceArn,
U=X.taskDefinitionArn,
W={[B.applied]:X.record,[B.run]:Q4(J.lease),[B.image]:CX(Q.image),[B.revision]:U??""},
V=L("tagEcsResource","record",{arn:_??"",set:W,remove:[]},{after:[...Z.map(H=>H.id),..._===void 0?[]:["lease"]],references:[..._===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:i("set",B.revision),operation:"taskDefinition"}]:[]]});
return _===void 0?[...Z,V]:[L("tagEcsResource","lease",{arn:_,set:{[B.run]:J.lease},remove:[]}),...Z,V]},
AQ=(
X,
Y)=>{
let{clients:Q,run:J,log:Z,signal:_}=Y,U=X.found.service?.serviceArn,W=new HX(Z,_),V=()=>{},H=new Promise(F=>{V=F}),j=U===void 0?void 0:OQ({lease:J.lease,before:X.found.serviceTags[B.run],read:async()=>(await K7(Q,U))[B.run],written:H});
return WY(CQ(X,J),{changes:X.plan.changes,execute:F=>fY(Q,F.kind,F.input,W,Y.runTask),...j===void 0?{}:{guard:j},signal:_,log:Z,line:pX,incomplete:Y.incomplete,done:(F,$)=>{F.id==="lease"&&V(),$.service!==void 0&&Y.onService($.service),F.kind==="changeRecords"&&Y.onDnsChange($.value)}})},
TQ=async(X,Y,{log:Q,signal:J})=>{let Z=()=>{Q.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Z,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Z)}},
z6=({settings:X,front:Y})=>T(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
bQ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:_,present:U,names:W}=X,{cluster:V}=J;
return{tenant:Z.tenant,cluster:V.name,account:V.account,region:V.region,url:z6(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:_.service?.serviceArn??null,planId:Y.planId,changes:VX(Y.changes),drift:Y.drift.map(H=>({...H})),overrides:O4(_,U,W,V),depth:"deep"}},
wQ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:_,name:U}=Y.cluster;Q.info(`account ${Z}, Region ${_}, cluster ${U}`);for(let W of X.warnings)Q.warn(W);for(let{resource:W,kept:V}of X.drift)Q.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(Q.info(J?`plan ${X.planId}: ${_Y(X.changes)}`:_Y(X.changes)),J)for(let W of ZY(X.changes))Q.info(W)},
xQ=({settings:X,order:Y,front:Q},J,Z,_)=>{let{desiredCount:U=0,runningCount:W=0}=J??{};U===0&&Y.of!=="scaling"&&_.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),_.info(`image     ${X.image}`),_.info(`revision  ${(Z??"").replace(/^.*\//,"")}`),_.info(`tasks     ${W} running, ${U} desired`),_.info(`url       ${z6({settings:X,front:Q})??"none: a worker"}`)},
kQ=m.defaultPrefix.replace(/\/$/,""),
yQ=X=>w6(v6,{name:"tenant",...X},kQ),
hQ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw P4(X);let Z=B4({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
vQ=async(X,{request:Y,run:Q,order:J})=>{let Z=await G4(X,Y,i0(Y)),_=F0(Z.snapshot.cluster);if(_!==void 0)throw _;J!==void 0&&hQ(Z,Q);let U=J===void 0?{of:"settings"}:await J(Z);return{...Z,...L5(Z,{request:Y,run:Q,order:U,problemsOf:yQ})}},
fQ=(X,{env:Y,version:Q})=>{let J=f6(16).toString("hex"),Z=X.build??Y.BUILD_URL;return{token:J,lease:Y4(J,Z),build:Z,version:Q,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,beforeDeploy:X.beforeDeploy}},
mQ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
pQ=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
gQ=async(
X,
Y,
Q)=>{
let{found:J,names:Z,snapshot:_}=X,{feed:U,log:W,signal:V,deadline:H}=Q;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!pQ(X)||M6(J.service,Y.service))return Y;
let{service:j}=Y,F=()=>`${j.runningCount??0}/${j.desiredCount??0} tasks running`;
return await fX(async()=>{let $={cluster:_.cluster.name,serviceName:Z.serviceName};return j=(await U.look($,{signal:V})).service??j,W.waiting(F()),mQ(j)?!0:void 0},{signal:V,everySeconds:2,deadline:H})===!0?{...Y,service:j,verdict:{verdict:j.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:j,verdict:{verdict:"timed-out",reason:F()}}},
uQ=async(
X,
{found:Y,order:Q,plan:J},
Z,
_)=>{
let U=Y.service?.taskDefinition,W=Z.taskDefinition,V=U===W&&Y.taskDefinition?.tags[B.steady]!==void 0;
if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([kX(X,W,{[B.steady]:new Date().toISOString()}),Q.of==="revision"&&U!==void 0&&U!==W?QY(X,U,[B.steady]):void 0])}catch(H){if(!(H instanceof y))throw H;_.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${H.message}`)}},
lQ=async(X,Y,Q,{log:J,signal:Z,report:_})=>{J.info("beforeDeploy: the command runs before the service changes");let U={clients:X,input:Y,explain:$4,log:J,signal:Z,deadline:Date.now()+Q*6e4},{code:W,result:V}=E4(await F4(U),Q),{message:H="",hint:j,...F}=V;if(_(F),W!==C.done)throw new ZX(W,`beforeDeploy: ${H} The service was not changed.`,j===void 0?{}:{hint:j})},
L6=X=>(X??"").replace(/\.$/,""),
dQ=X=>{let Y=X.flatMap(Z=>Z.operations).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(_=>_.Action===Z).map(_=>L6(_.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
cQ=(
X,
Y)=>{
let Q=Y.filter(F=>F.action==="create"),
J=new Set(Q.map(F=>F.resource)),
Z=new Set(Q.map(F=>F.name)),
_=dQ(Q),
{remains:U}=X,
{alarms:W,records:V}=U.tenant,
H=V6({...X,keepLogs:!0,remains:{...U,targetGroups:U.targetGroups.filter(({description:F})=>Z.has(F.TargetGroupName??"")),tenant:{...U.tenant,alarms:W.filter(F=>Z.has(F.AlarmName??"")),records:V.filter(F=>_.has(L6(F.Name)))}}}).filter(F=>J.has(F.resource)),
j=new Set(H.flatMap(F=>F.operations.map($=>$.id)));
return H.map(F=>({...F,reason:"onFailure: remove",operations:F.operations.map($=>({...$,after:$.after.filter(E=>j.has(E))}))}))},
aQ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:_,lease:U,log:W,signal:V}=Y,H=NY(Q,a0),{cluster:j}=Z,F={clusterName:j.name,cluster:Promise.resolve(j)},$=await H6(_,F,[H]),E=$.tenants.get(H.key);
if(E?.tenant.serviceTags[B.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let M={...E,revisions:E.revisions.filter(({arn:z})=>z===Y.revision)},P=new HX(W,V),K=cQ({identity:Q,names:J,read:$,remains:M},Y.done);
try{await WY(K.flatMap(z=>z.operations),{changes:K,execute:z=>fY(_,z.kind,z.input,P),signal:V,log:W,line:pX,incomplete:()=>{}})}catch(z){if(!(z instanceof y))throw z;return{changes:[],sentence:`Not all that this run created could be removed: ${z.message}`}}
return{changes:K,sentence:"What this run created was removed again; the log group stays."}},
iQ=5,
oQ=class{
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
#E=[];
#$=[];
#j=[];
#B=!1;
#M=!1;
constructor(
X,
Y,
Q,
J){
this.#X={...x6,...X},
this.#_=J,
this.#Y=Y,
this.#Q=Q,
this.#Z=new SQ(Q),
this.#U=Date.now()+this.#X.timeoutMinutes*6e4,
this.#J=fQ(this.#X,Y),
this.#W=C0({prepare:()=>this.#N(),planned:Z=>{wQ(Z,Y.log,this.#X.plan),Y.report(bQ(Z)),this.#$.length>0&&this.#L(Z.plan,new Set)},apply:Z=>this.#G(Z),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Z})=>ZY(Z.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#V=void 0;let{prepared:J,outputs:Z=new Map}=await this.#W();if(this.#X.plan)return{code:C.done,result:{deployment:{verdict:"planned"}}};let _=J.plan.changes.length>0;if(X?.code===C.done&&!_||(X=await this.#D(J,Z),Y||=_&&J4(J.found.serviceTags[B.run]),!Y||Q===iQ||!this.#P(X)))return X}}finally{this.#H.abort()}}
#P({code:X}){return X===C.done||X===C.superseded&&this.#M}
async#N(){let X=performance.now(),Y=await vQ(this.#Q,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#B},...this.#_===void 0?{}:{order:this.#_}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#G(
X){
let Y=performance.now(),
Q=new Set,
J=AQ(X,{clients:this.#Q,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#B=!0,this.#K(X,W)},onDnsChange:W=>this.#q(W),runTask:W=>this.#R(W),incomplete:W=>{Q=W,this.#L(X.plan,Q)}}).finally(
()=>{this.#$.push(...VX(X.plan.changes,Q).filter(W=>W.done===!0)),this.#j.push(...X.plan.changes.filter(W=>W.operations.every(V=>Q.has(V.id))))});
this.#F=J;
let Z=await J,_=X.plan.taskDefinitionArn??Z.get("taskDefinition")?.value,U=X.found.service?.serviceArn??Z.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},..._===void 0?{}:{taskDefinitionArn:_},...U===void 0?{}:{serviceArn:U}}),Z}
async#R(X){let{timeoutMinutes:Y}=this.#X;return await lQ(this.#Q,X,Y,this.#Y),this.#U=Date.now()+Y*6e4,{value:""}}
#L(X,Y){this.#Y.report({changes:[...this.#$,...VX(X.changes,Y)]})}
#z(){return AbortSignal.any([this.#Y.signal,this.#H.signal])}
#K(
{found:X,names:Y,snapshot:Q,settings:J},
Z){
this.#X.wait&&(
this.#V=q(
DQ(
{
clients:this.#Q,
feed:this.#Z,
cluster:Q.cluster.name,
serviceName:Y.serviceName,
service:Z,
previousServiceDeployment:M6(X.service,Z)?X.service?.currentServiceDeployment:void 0,
diagnostics:W4,
onFailure:this.#X.onFailure,
created:a9(X,J,Y),
written:this.#F,
log:this.#Y.log,
signal:this.#z(),
deadline:this.#U})))}
#q(X){if(!this.#X.wait)return;let Y={signal:this.#z(),deadline:this.#U};this.#E.push(q(s5(this.#Q,X,Y)))}
async#D(
X,
Y){
let{log:Q}=this.#Y;
if(!this.#X.wait)return{code:C.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found;
this.#V===void 0&&Z!==void 0&&!PQ(Z)&&(Q.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#K(X,Z));
let _=await TQ(X.names.serviceName,this.#V,this.#Y),U=await Promise.all(this.#E);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U.includes(!1)&&Q.warn("the DNS change has not reached all name servers yet"),_===void 0)return this.#I(X,Y);
let W={feed:this.#Z,log:Q,signal:this.#z(),deadline:this.#U};
return this.#S(X,Y,await gQ(X,_,W))}
async#S(
X,
Y,
Q){let{verdict:J}=Q.verdict;if(this.#Y.report({deployment:I9(Q)}),J==="steady"&&await uQ(this.#Q,X,Q.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#I(X,Y,Q);this.#M=H4(Q.service,this.#J.lease)===void 0;let Z=await this.#O(X,Y,J);return S9(Q,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Z})}
async#O(
X,
Y,
Q){
let J=this.#j.some(H=>H.resource==="service"&&H.action==="create"),Z=Q==="failed"||Q==="rolled-back";
if(this.#X.onFailure!=="remove"||!J||!Z)return;
let{log:_,signal:U}=this.#Y,{changes:W,sentence:V}=await aQ(X,{clients:this.#Q,lease:this.#J.lease,done:this.#j,revision:Y.get("taskDefinition")?.value,log:_,signal:U});
return this.#Y.report({changes:[...this.#$,...VX(W,{has:()=>!0})]}),V}
#I(X,Y,Q){let{log:J}=this.#Y,Z=Q?.service??X.found.service,_=(Z?.desiredCount??0)===0;return xQ(X,Z,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:C.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:_?"steady-at-zero":"steady",desiredCount:Z?.desiredCount??0,runningCount:Z?.runningCount??0}}}}},
rQ=(X,Y,Q=()=>{})=>J0(U0,X,Y,J=>new oQ(X,Y,J,Q(J)).toEnd()),
K6=X=>{let{status:Y,deployments:Q=[],desiredCount:J=0,runningCount:Z=0}=X,_=Q.find(U=>U.status==="PRIMARY");return Y==="DRAINING"?"removing":_?.rolloutState==="FAILED"?"failed":J===0&&Z===0?"stopped":Q.length>1||_?.rolloutState==="IN_PROGRESS"?"deploying":Z<J?"degraded":"steady"},
sQ=(X,Y)=>X[B.cluster]===Y&&X[B.tenant]!==void 0,
tQ=(X,Y)=>{let Q=Y[B.image],J=X.taskDefinition!==void 0&&Y[B.revision]===X.taskDefinition;return Q===void 0||!J?void 0:k6(Q)},
I6=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[B.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
nQ=(X,{tags:Y})=>{let[Q]=(X[B.hosts]??"").split(" ");return X[B.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[m.scheme]==="https"?"https":"http"}://${Q}`},
eQ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:K6(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:nQ(Y,Q),placement:I6(X,Y)}),
XJ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await e(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await WX(X,[Q])).length===0?!1:(await l(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await d(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await WX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await hX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await c0(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await d0(X,[Y])).length>0}],
YJ=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
_=Object.entries(Y).map(([H,j])=>({Key:H,Values:[j]})),
U=(await O(H=>J(new Z({TagFilters:_,ResourcesPerPage:100,PaginationToken:H})),H=>H.PaginationToken===""?void 0:H.PaginationToken)).flatMap(H=>H.ResourceTagMappingList??[]).flatMap(H=>H.ResourceARN??[]),
W=await Promise.all(U.map(async H=>{let j=Q.find(({of:$})=>$.test(H));if(j===void 0)return{arn:H,is:"unknown"};let F=j.of.exec(H)?.[1]??"";return{arn:H,is:await j.isThere(X,F,H)?"there":"gone"}})),
V=H=>W.filter(({is:j})=>j===H).map(({arn:j})=>j);
return{there:V("there"),unknown:V("unknown")}},
QJ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:_,unknown:U}=await YJ(X,Y,Q);for(let W of _.filter(V=>!J(V)))Z.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);U.length>0&&Z.info(`named by AWS's tag index, which may be hours late: ${U.join(", ")}`)}catch(_){if(!N(_,"AccessDenied"))throw _;Z.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
$9 as $,
q7 as A,
f7 as B,
v7 as C,
vX as D,
F0 as E,
p7 as F,
fX as G,
z0 as H,
_Y as I,
ZY as J,
VX as K,
C0 as L,
WY as M,
pX as N,
J0 as O,
HX as P,
rQ as Q,
w as R,
x as S,
G7 as T,
wY as U,
vY as V,
_6 as W,
J6 as X,
G4 as Y,
i0 as Z,
M4 as _,
hX as a,
c4 as a0,
GY as a1,
J4 as a2,
I6 as a3,
K6 as a4,
v0 as a5,
d4 as a6,
O4 as a7,
D0 as a8,
o0 as a9,
g5 as aA,
Y4 as aB,
L as aC,
MX as aD,
L8 as aE,
XQ as aF,
l as aG,
P4 as aH,
v9 as aI,
j9 as aJ,
EX as aK,
F4 as aL,
$4 as aM,
E4 as aN,
Y8 as aO,
J8 as aP,
Q8 as aQ,
U8 as aR,
V8 as aS,
FX as aT,
gX as aU,
b0 as aV,
d as aa,
MY as ab,
PX as ac,
tQ as ad,
sQ as ae,
L4 as af,
I4 as ag,
N4 as ah,
eQ as ai,
XJ as aj,
T8 as ak,
K8 as al,
p8 as am,
h8 as an,
p as ao,
G8 as ap,
NY as aq,
a0 as ar,
H6 as as,
V6 as at,
WX as au,
fY as av,
c5 as aw,
d5 as ax,
QJ as ay,
K4 as az,
yX as b,
JY as c,
e as d,
$0 as e,
QY as f,
kX as g,
C7 as h,
N as i,
O7 as j,
z7 as k,
M0 as l,
A7 as m,
x7 as n,
R0 as o,
O as p,
w7 as q,
E0 as r,
m7 as s,
U0 as t,
xX as u,
I0 as v,
b7 as w,
T7 as x,
S7 as y,
D7 as z};
