import{S as _X,h as C,j as f,k as q,t,c as m,l as R,s as i,n as OX,b as o,o as UX,q as e,u as M,x as T,y as T6,z as CX,A as b6,B as AX,C as nX,D as w6,f as iY,p as x6,e as k6,a as y6,E as oY,F as h6,d as rY,G as v6,H as f6,I as m6,J as p6,K as g6,L as u6}from"./base.mjs";
import{setTimeout as TX}from"node:timers/promises";
import{d as l6,s as d6,i as tX,r as sY,c as c6}from"./input-deploy-tenant.mjs";
import{randomBytes as a6}from"node:crypto";
var i6=class{
#X=new Map;
#Y=()=>{};
firstCall=new Promise(X=>{this.#Y=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let _=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(_,(this.#X.get(_)??0)+1),setImmediate(this.#Y),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
y=class extends _X{awsCode;constructor(X,Y,Q,J){super(C.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
o6={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
r6={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
s6=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
n6=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
t6=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
e6=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded)$/,
nY="PriorRequestNotComplete",
X7=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
tY="RegionMissing",
eX=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
XY=X=>e6.test(X),
Y7=X=>eX.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
Q7=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
J7=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
Z7=(X,Y,Q)=>{let J=X.message??"";if(s6.test(Y))return J7(J,Q);if(n6.test(Y))return"The credentials have expired: renew them and run again.";if(t6.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(XY(Y)||Y===nY)return"The account is at its request rate: run again later; what is done is found then.";if(X7.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(eX.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===tY)return"Give region, or set AWS_REGION."},
_7=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&eX.test(Y)?Y:/^region is missing/i.test(X.message??"")?tY:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
eY=(
X,
Y,
Q)=>{
if(X instanceof _X)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=_7(J),_=`${r6[Y]??Y}:${Q}`,U=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=(XY(Z)||Z===nY)&&W>1?` (${W} tries)`:"",H=Q7(J)??Z;
return new y(`${o6[Y]??Y} ${Y7(Z)} ${Q}: ${H}${H.includes(Z)?"":` (${Z})`}${V}`,Z7(J,Z,_),{service:Y,operation:Q,code:Z,...U===void 0?{}:{requestId:U}},X)},
z=(X,...Y)=>X instanceof y&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
U7=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
W7=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
V7={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
H7=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
j7=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return H7(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
F7=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(_=>_.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return j7(async _=>{try{return await Z(_)}catch(U){throw U.name==="CredentialsProviderError"?U:eY(U,"sts","AssumeRole")}})},
$7=({credentials:X})=>async()=>X,
E7=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return F7(X.roleArn,X);if(X.configuration!==void 0)return $7(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
B7=X=>X.schema?.[2],
M7=(
X,
Y)=>{
let Q=E7(Y),
J=[],
Z=async(
U,
W)=>{
let{Client:V,...H}=await W(),j=new V({...Y.configuration,credentials:Q,...W7(Y.env),requestHandler:V7,...Y.region===void 0?{}:{region:Y.region}});
return J.push(j),Y.rates?.attach(j,U),Y.calls.attach(j,U),U7(j),{...H,send:async F=>{try{return await j.send(F)}catch($){throw eY($,U,B7(F))}},region:()=>j.config.region()}},
_=([U,W])=>{let V;return[U,()=>(V??=Z(U,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(_)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
X0={now:()=>performance.now(),after:(X,Y)=>{let Q=setTimeout(Y,X);return()=>clearTimeout(Q)}},
N7=class{
#X;
#Y;
#Q;
#Z;
constructor(X,Y){this.#X=X,this.#Y=Y,this.#Q=X.burst,this.#Z=Y.now()}
millisecondsUntil(X){this.#J();let Y=Math.min(X,this.#X.burst)-this.#Q;return Y<1e-6?0:Y/this.#X.perSecond*1e3}
take(X){this.#J(),this.#Q-=X}
empty(){this.#J(),this.#Q=Math.min(0,this.#Q)}
#J(){let X=this.#Y.now(),{burst:Y,perSecond:Q}=this.#X;this.#Q=Math.min(Y,this.#Q+(X-this.#Z)/1e3*Q),this.#Z=X}},
Y0="ECS_TENANTS_RATE_SHARE",
Q0="ECS_TENANTS_RATES",
z7=X=>{let{[Y0]:Y="",[Q0]:Q=""}=X,J=Y===""?void 0:Number(Y),Z=[];if(J!==void 0&&!(J>0&&J<=1)&&Z.push({pointer:"",message:`The environment variable ${Y0} is ${JSON.stringify(Y)}; it has to be a number above 0, at most 1.`}),Q!==""&&Q!=="aws"&&Q!=="everywhere"&&Q!=="nowhere"){let _=`The environment variable ${Q0} is ${JSON.stringify(Q)}; it has to be aws, everywhere or nowhere.`;throw f([...Z,{pointer:"",message:_}])}if(Z.length>0)throw f(Z);return{share:J,at:Q===""?void 0:Q}},
P7=async(X,Y)=>{let{partition:Q}=await import("./sdk.mjs").then(_=>_.aW),{dnsSuffix:J,dualStackDnsSuffix:Z}=Q(Y);return[J,Z].some(_=>X.endsWith(`.${_}`))},
L7=class{
#X;
#Y;
#Q;
#Z;
#J;
#_=new Map;
#U=new Map;
#H=0;
#W=()=>{};
constructor(X,{share:Y=1,at:Q="aws",signal:J,clock:Z=X0}={}){this.#X=X,this.#Y=Y,this.#Q=Q,this.#J=Z,this.#Z=J}
attach(
X,
Y){
if(this.#Q==="nowhere")return;
let Q=(Z,_)=>async U=>{let{hostname:W}=U.request,V=this.#Q==="everywhere"||await P7(W,await X.config.region()),H=_.commandName?.replace(/Command$/,"")??"",j=V?this.#X(Y,H,U.input):[];j.length>0&&await this.#V(j);try{return await Z(U)}catch(F){throw XY(F.name)&&this.#M(j),F}},J={relation:"before",toMiddleware:"httpSigningMiddleware",name:"holdToRates"};
X.middlewareStack.addRelativeTo(Q,J)}
#V(X){return new Promise((Y,Q)=>{this.#H+=1;let J=X.map(({bucket:_})=>_).join(" "),Z=this.#U.get(J)??[];Z.push({number:this.#H,costs:X,leave:Y,end:Q}),this.#U.set(J,Z),this.#B()})}
#F=()=>{let X=[...this.#U.values()].flat();this.#U.clear(),this.#B();for(let{end:Y}of X)Y(this.#Z?.reason)};
#E(X){if(this.#$(X)>0)return!1;for(let Y of X)this.#j(Y).take(Y.tokens);return!0}
#$(X){return Math.max(...X.map(Y=>this.#j(Y).millisecondsUntil(Y.tokens)))}
#j({bucket:X,burst:Y,perSecond:Q}){let J=this.#_.get(X);if(J!==void 0)return J;let Z={burst:Math.max(1,Y*this.#Y),perSecond:Q*this.#Y},_=new N7(Z,this.#J);return this.#_.set(X,_),_}
#M(X){for(let Y of X)this.#j(Y).empty();this.#B()}
#B(){this.#W(),this.#W=()=>{};for(let Y=this.#z();Y!==void 0;Y=this.#z())Y.leave();if(this.#U.size===0){this.#Z?.removeEventListener("abort",this.#F);return}this.#Z?.addEventListener("abort",this.#F);let X=Math.min(...this.#N().map(({costs:Y})=>this.#$(Y)));this.#W=this.#J.after(X,()=>this.#B())}
#N(){return[...this.#U.values()].flatMap(([X])=>X??[]).sort((X,Y)=>X.number-Y.number)}
#z(){let X=this.#N().find(({costs:Y})=>this.#E(Y));for(let[Y,Q]of this.#U)Q[0]===X&&Q.shift(),Q.length===0&&this.#U.delete(Y);return X}},
A="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html",
WX="https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html",
bX="https://docs.aws.amazon.com/general/latest/gr/cw_region.html",
J0="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
YY="https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html",
wX="https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html",
K7="https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html",
Z0="https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html",
VX="https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html",
I7="https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html",
G7="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
r="unpublished",
D=X=>({burst:X,perSecond:X}),
R7=X=>(X.ChangeBatch?.Changes??[]).reduce((Y,{Action:Q})=>Y+(Q==="UPSERT"?2:1),0),
q7={
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
{operations:/^/,burst:40,perSecond:10,source:WX},
{operations:/^Describe/,burst:40,perSecond:10,source:WX},
{operations:/^(CreateLoadBalancer|SetSubnets)$/,burst:10,perSecond:.2,source:WX},
{operations:/^(Register|Deregister)Targets$/,burst:20,perSecond:4,source:WX},
{operations:/^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,burst:20,perSecond:3,source:WX}],
applicationAutoScaling:[{operations:/^(Describe|List)/,burst:10,perSecond:3,source:r},{operations:/^(?!Describe|List)/,burst:5,perSecond:1,source:r}],
cloudwatch:[{operations:/^(PutMetricAlarm|DeleteAlarms)$/,each:!0,...D(3),source:bX},{operations:/^DescribeAlarms$/,...D(9),source:bX},{operations:/^ListTagsForResource$/,...D(10),source:bX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(20),source:bX}],
logs:[{operations:/^(Create|Delete|Describe)LogGroups?$/,each:!0,...D(10),source:J0},{operations:/^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,each:!0,...D(5),source:J0},{operations:/^GetLogEvents$/,...D(10),source:r}],
route53:[{operations:/^/,burst:50,perSecond:10,source:YY},{operations:/^/,each:!0,burst:50,perSecond:10,source:YY},{operations:/^ChangeResourceRecordSets$/,burst:1500,perSecond:100,source:YY,tokens:R7}],
tagging:[{operations:/^GetResources$/,...D(15),source:K7}],
autoScaling:[{operations:/^Describe/,burst:20,perSecond:3,source:r},{operations:/^(?!Describe)/,burst:20,perSecond:1,source:r}],
iam:[{operations:/^(Get|List)/,burst:50,perSecond:5,source:r},{operations:/^(?!Get|List)/,burst:50,perSecond:1,source:r}],
ec2:[
{operations:/^(Describe|Get)/,each:!0,burst:100,perSecond:20,source:wX},
{operations:/^CreateLaunchTemplateVersion$/,burst:100,perSecond:5,source:wX},
{operations:/^(Create|Delete)Tags$/,each:!0,burst:100,perSecond:10,source:wX},
{operations:/^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,each:!0,burst:50,perSecond:5,source:wX}],
acm:[{operations:/^ListCertificates$/,...D(8),source:Z0},{operations:/^DescribeCertificate$/,...D(10),source:Z0}],
secretsManager:[{operations:/^GetSecretValue$/,...D(1e4),source:VX},{operations:/^DescribeSecret$/,...D(4e4),source:VX},{operations:/^(Create|Delete|Restore)Secret$/,each:!0,...D(50),source:VX},{operations:/^PutSecretValue$/,...D(50),source:VX},{operations:/^(Tag|Untag)Resource$/,each:!0,...D(50),source:VX}],
ssm:[{operations:/^GetParameter$/,...D(40),source:I7}],
sts:[{operations:/^/,...D(600),source:G7}]},
D7=(X,Y,Q)=>(q7[X]??[]).flatMap((J,Z)=>J.operations.test(Y)?[{bucket:`${X} ${J.each===!0?Y:""} ${Z}`,burst:J.burst,perSecond:J.perSecond,tokens:J.tokens?.(Q)??1}]:[]),
_0=async(X,{region:Y,roleArn:Q},{aws:J,env:Z,signal:_,report:U},W)=>{let V=new L7(D7,{...z7(Z),signal:_}),H=new i6,j=M7(X,{region:Y,roleArn:Q,calls:H,rates:V,env:Z,configuration:J});try{return await W(j.clients)}finally{U({calls:H.counts()}),j.close()}},
xX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await TX(Q,void 0,{signal:Y})},
w=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
O=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
x=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
U0=10,
l=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),_=await Promise.all(w(Q,U0).map(U=>J(new Z({cluster:Y,services:U,include:["TAGS"]}))));return new Map(_.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
S7=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await O(async _=>{let U=await Q(new J({cluster:Y,maxResults:100,nextToken:_})),W=(U.serviceArns??[]).map(V=>V.replace(/^.*\//,""));return Z.push(q(l(X,Y,W))),U},_=>_.nextToken),(await Promise.all(Z)).flatMap(_=>[..._.values()])},
O7=async(X,Y)=>{let{send:Q,CreateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw z(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new x(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
W0=async(X,Y)=>{let{send:Q,UpdateServiceCommand:J}=await X.ecs();try{return(await Q(new J(Y))).service??{}}catch(Z){throw z(Z,"ServiceNotFound","ServiceNotActive")?new x(`service ${Y.service} was removed by another run`,{cause:Z}):Z}},
kX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([_,U])=>({key:_,value:U}))}))}catch(_){throw z(_,"ResourceNotFound")||z(_,"InvalidParameter")&&/cannot be found|inactive/i.test(_.message)?new x(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:_}):_}},
QY=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
C7=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return t(Z.tags)},
A7=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,service:Q,force:!0}))}catch(U){if(!z(U,"ServiceNotFound","ServiceNotActive"))throw U}await xX(async()=>(await l(X,Y,[Q])).has(Q),J)},
V0={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
H0=1,
j0=({tags:X})=>X[m.layout]??"1",
F0=X=>{let Y=j0(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=H0},
$0=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${m.layout} is ${j0(X)}, and this version knows ${H0}.`,
E0=X=>F0(X)?void 0:R($0(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
T7=X=>F0(X)?void 0:`${$0(X)} What is shown may be incomplete.`,
XX=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async _=>{try{return((await Q(new J({ResourceArns:[..._]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",t(U.Tags)])}catch(U){if(!z(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};
return new Map((await Promise.all(w(Y,20).map(Z))).flat())},
B0=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
M0=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
N0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
z0=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
P0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
b7=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:P0(Y.Name)})),
JY=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await O(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>b7(J.HostedZones))},
yX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
w7=async(X,Y)=>{let{send:Q,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await Q(new J(Y))}catch(Z){throw z(Z,"AlreadyExists","AlreadyExistsFault")?new x(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await yX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
x7=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
k7=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Z){if(!z(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
L0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
y7=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([_,U])=>({...L0(Y,_),Value:U,PropagateAtLaunch:!0}))}))},
h7=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(_=>L0(Y,_))}))},
K0=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
v7=async(X,Y,Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),await xX(async()=>await yX(X,Y)!==void 0,Q)},
I0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
G0=(
X,
Y,
Q,
J)=>{
if(i(Y,Q))return[];
if(OX(Y)||OX(Q)){let[_,U]=[OX(Y)?Y:{},OX(Q)?Q:{}];return[...new Set([...Object.keys(_),...Object.keys(U)])].sort().flatMap(W=>G0(X+o(W),I0(_,W),I0(U,W),J))}
let Z=_=>_===void 0||Array.isArray(_)&&_.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
R0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>G0(o(Z),Y[Z],Q[Z],J.has(Z))),
hX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
f7=async(X,Y)=>{let{send:Q,CreateCapacityProviderCommand:J}=await X.ecs();try{await Q(new J(Y))}catch(Z){throw z(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new x(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
m7=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
p7=async(X,Y)=>{let{send:Q,PutClusterCapacityProvidersCommand:J}=await X.ecs();await Q(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
q0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw R(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
g7=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs(),_=await J(new Z({capacityProvider:Y}));q0(_.capacityProvider),await xX(async()=>{let U=await hX(X,Y);return q0(U),U!==void 0},Q)},
D0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(_=>_.operation)])]}),
u7=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:t(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
HX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(w(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(u7)},
l7=X=>X.replace(/^.*\//,""),
d7=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await O(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
c7=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
a7=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
i7=async(X,Y)=>{let{send:Q,DeleteClusterCommand:J}=await X.ecs();try{await Q(new J({cluster:Y}))}catch(Z){if(!z(Z,"ClusterNotFound"))throw Z}},
vX=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
S0=(X,Y)=>{let[Q,J]=vX(X,Y);if(Q===void 0)throw R(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw R(`There are two public hosted zones named ${Q.name} (${Q.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return Q},
o7=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
r7=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),_=await O(W=>Q(new J({cluster:Y,nextToken:W})),W=>W.nextToken),U=await Promise.all(w(_.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>Q(new Z({cluster:Y,containerInstances:W}))));
return new Set(U.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
fX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let _=J-Date.now();if(_<=0)return;try{await TX(Math.min(Q*1e3,_),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
s7={create:"+",update:"~",remove:"-",deploy:">"},
mX=X=>typeof X=="string"?X:JSON.stringify(X),
n7=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":Q===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${mX(Q)}`:Q===void 0?`${X}: ${mX(Y)} \u2192 removed`:`${X}: ${mX(Y)} \u2192 ${mX(Q)}`,
pX=({action:X,resource:Y,name:Q,reason:J})=>`${s7[X]} ${Y} ${Q} (${J})`,
ZY=X=>X.flatMap(Y=>[pX(Y),...Y.fields.map(Q=>`    ${n7(Q)}`)]),
_Y=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([Q,J])=>{let Z=X.filter(_=>_.action===Q).length;return Z===0?[]:[`${Z} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
O0=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q}},
jX=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:_,fields:U,operations:W})=>({resource:Q,name:J,action:Z,reason:_,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:U.map(O0)})),
C0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
UY=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((U,W)=>String(W)===J?UY(U,Z,Q):U);let _=X;return{..._,[J]:UY(_[J],Z,Q)}},
t7=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=UY(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
e7=async(
X,
Y)=>{
let Q=new Map,
J=new Set(X),
Z=new Set,
_=Y.concurrency??16,
U,
W=F=>{U??={cause:F}},
V=F=>{J.delete(F);let $=(async()=>{try{let E=await Y.execute(t7(F,Q));Q.set(F.id,E),Y.done?.(F,E)}catch(E){W(E)}})().finally(()=>Z.delete($));Z.add($)},
H=()=>(U===void 0&&Y.signal.aborted&&W(Y.signal.reason),U!==void 0),
j;
for(;
J.size>0&&!H();){
let F=[...J].filter(E=>E.after.every(B=>Q.has(B)));
if(F.length>0&&j!==void 0&&(await j.catch(W),j=void 0,H()))break;
let $=F.slice(0,Math.max(0,_-Z.size));
for(let E of $)V(E);
if($.length>0&&J.size>0){let{guard:E}=Y;j=E===void 0?void 0:(async()=>E())(),j?.catch(()=>{})}
if(Z.size===0){W(new Error(`operations wait for each other: ${[...J].map(E=>E.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),U!==void 0)throw new C0(U.cause,new Set(Q.keys()));
return Q},
A0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
WY=async(
X,
Y)=>{
let{changes:Q,log:J,line:Z}=Y,_=new Set,U=W=>W.operations.every(V=>_.has(V.id));
try{return await e7(X,{...Y,done:(W,V)=>{_.add(W.id),Y.incomplete(_),Y.done?.(W,V);let H=Q.find(j=>j.operations.some(F=>F.id===W.id));H!==void 0&&U(H)&&J.info(Z(H))}})}
catch(W){throw W instanceof C0?(Y.incomplete(_),(W.cause instanceof _X||Y.signal.aborted)&&(J.info(`done: ${A0(Q.filter(U))}`),J.info(`not done: ${A0(Q.filter(V=>!U(V)))}; the next run finishes it`)),W.cause):W}},
X8=5,
Y8=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
T0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=_=>{if(Y===void 0)return;let U=Y8(_);if(!(J!==void 0&&[...U].every(W=>J?.has(W)))&&_.plan.planId!==Y){for(let W of X.lines(_))Q.info(W);throw R(`The plan is ${_.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=U};
return async()=>{
for(
let _=1;;
_+=1){let U=await X.prepare();if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};if(Z(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};try{return{prepared:U,outputs:await X.apply(U)}}catch(W){if(!(W instanceof x))throw W;if(_===X8)throw R(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");Q.info(`${W.message}: reading again`)}}}},
VY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
Q8="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
YX="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
b0="https://docs.aws.amazon.com/autoscaling/application/APIReference",
HY="https://docs.aws.amazon.com/autoscaling/ec2",
jY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
J8=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:VY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${b0}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:Q8},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${jY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${jY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${HY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${HY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:VY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:VY}],
Z8=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${b0}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${YX}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${YX}/API_PutClusterCapacityProviders.html`}],
_8=[
{service:"ecs",operations:["CreateService","UpdateService"],code:/^/,text:/still draining/i,seconds:60,because:"ECS is still removing the service of that name",source:`${YX}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${YX}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${YX}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${YX}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${HY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${jY}/API_DeleteTargetGroup.html`}],
U8=[...J8,...Z8,..._8],
W8=({aws:X,message:Y})=>X===void 0?void 0:U8.find(({service:Q,operations:J,code:Z,text:_})=>Q===X.service&&(J?.includes(X.operation)??!0)&&Z.test(X.code)&&(_?.test(Y)??!0)),
FX=class{
signal;
#X;
#Y;
#Q=new Set;
constructor(X,Y,Q=TX){this.#X=X,this.signal=Y,this.#Y=Q}
async with(
X){
let Y=new Map;
for(let Q=500;;Q=Math.min(Q*2,5e3)){try{return await X()}catch(J){let Z=J instanceof y?W8(J):void 0;if(Z===void 0)throw J;let _=Y.get(Z.because)??Date.now()+Z.seconds*1e3;if(Y.set(Z.because,_),Date.now()+Q>_)throw J;this.#Z(`${Z.because}; trying again for at most ${Z.seconds} s`)}await this.#Y(Q,void 0,{signal:this.signal})}}
#Z(X){this.#Q.has(X)||(this.#Q.add(X),this.#X.info(X))}},
V8=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
H8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
j8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(_=>_??"")},
F8=(X,Y)=>Y===""?"":`${X}${Y}`,
$8=new Set([0,137,143]),
w0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
$X=(
X,
Y)=>{
let Q=X.containers??[],J=({name:U})=>Y?.containerDefinitions?.find(W=>W.name===U)?.essential!==!1,Z=Q.filter(J),_=U=>(U.reason??"")!==""&&!w0(U);
return Z.find(_)??Z.find(U=>U.exitCode!==void 0&&!$8.has(U.exitCode))??(Z.some(U=>U.exitCode!==void 0)?void 0:Q.find(_))??Z.find(U=>U.exitCode!==void 0)??Z[0]??Q[0]},
EX=(X,Y,Q)=>({source:X,text:V8(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
gX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
E8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
B8=(X,Y)=>{if(gX(X))return[];let Q=$X(X,Y),{stopCode:J}=X,Z=J!==void 0&&E8.test(J);return[...Z?[EX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||w0(Q)?[]:[EX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[EX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[EX("task",X.stoppedReason)]]},
FY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
M8=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
BX=X=>X===void 0?"":String(X),
N8=(
X,
Y,
Q)=>{
let{taskDefinition:J,targetGroup:Z,gracePeriodSeconds:_}=X,U=Y===void 0?void 0:$X(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find(F=>F.name===U)??W[0],H=V?.secrets??[],j=V?.logConfiguration?.options;
return{
container:U??V?.name??"",
image:V?.image??"",
memory:BX(V?.memory??V?.memoryReservation??J?.memory),
cpu:BX(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:j?.["awslogs-group"]??"",
secrets:M8(Q)??(H.length===1?H[0]?.valueFrom??"":H.map(F=>F.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap(F=>F.hostPort||[]).join(", "),
lifetime:Y===void 0?"":FY(Y),
path:Z?.HealthCheckPath??"",
matcher:Z?.Matcher?.HttpCode??"",
timeout:BX(Z?.HealthCheckTimeoutSeconds),
containerPort:BX(V?.portMappings?.[0]?.containerPort),
targetGroup:Z?.TargetGroupName??"",
grace:Z===void 0?"":BX(_)}},
x0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
z8=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
MX=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
P8=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
k0=X=>{let Y={...X};for(let Q of P8)delete Y[Q];return Y},
y0=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
L8=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===Q),{hostPort:Z,..._}=J??{};return{..._,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
K8=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
h0=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
_=Z===void 0?{family:Q.family,containerDefinitions:[]}:k0(Z),
U=MX(_,Q),
W=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
H=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
j={
...U,
name:U?.name??Q.containerName,
essential:U?.essential??!0,
image:X.image,
...H,
portMappings:X.portMappings.map($=>L8($,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:y0(X.environment).map(([$,E])=>({name:$,value:E})),
secrets:y0(X.secrets).map(([$,E])=>({name:$,valueFrom:E})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(_.containerDefinitions??[]).filter($=>$!==U);
return{..._,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):_.cpu,memory:J?String(X.memory):_.memory,runtimePlatform:K8(X,_.runtimePlatform),containerDefinitions:[j,...F]}},
I8=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
uX=X=>Array.isArray(X)?X.map(uX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,uX(Q)]).filter(([,Y])=>!I8(Y))),
$Y=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
v0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
G8=(
X,
Y)=>(
{
...$Y(X,{cpu:0,essential:!0}),
environment:[...X.environment??[]].sort(v0),
secrets:[...X.secrets??[]].sort(v0),
portMappings:(X.portMappings??[]).map(Q=>$Y(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})).map(Q=>[UX(Q),Q]).sort(([Q],[J])=>Q<J?-1:1).map(([,Q])=>Q),
healthCheck:X.healthCheck&&$Y(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
EY=X=>{let{containerDefinitions:Y=[],...Q}=k0(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return uX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>G8(Z,J))})},
lX=X=>e(UX(EY(X)),32),
R8=(X,Y)=>{let Q=lX(Y);return X.tags[M.digest]===Q||lX(X.definition)===Q},
BY=({definition:{status:X}})=>X!==void 0&&X!=="ACTIVE",
q8=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
MY=(
X,
Y)=>{
let Q=MX(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",_=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=Q;
return{
image:Q.image,
cpu:_?Number(X.cpu):Q.cpu||void 0,
memory:_?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(W=>q8(W,Z)),
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
D8=async(X,Y)=>{let{send:Q,RegisterTaskDefinitionCommand:J}=await X.ecs();return(await Q(new J(Y))).taskDefinition?.taskDefinitionArn??""},
S8=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async W=>(await O(V=>Q(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[_,U]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[...U,..._].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
O8=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await O(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
C8=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await O(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
f0=async X=>{try{await X}catch(Y){throw z(Y,"Client","InvalidParameter")?new x(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
A8=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:_}=await X.ecs();for(let{arn:U}of Y.filter(({active:W})=>W))Q.throwIfAborted(),await f0(J(new Z({taskDefinition:U})));for(let U of w(Y,10))Q.throwIfAborted(),await f0(J(new _({taskDefinitions:U.map(({arn:W})=>W)})))},
NX=({cluster:X,tenant:Y,service:Q})=>({[M.cluster]:X,[M.tenant]:Y,[M.service]:Q}),
p=(X,Y)=>X!==void 0&&Object.entries(NX(Y)).every(([Q,J])=>X[Q]===J),
zX=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${e(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
PX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,_=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroup:zX(X,"a"),policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${_}/cpu-high`,scaleIn:`${_}/cpu-low`}}},
T8=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),_=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),U={cluster:X,tenant:Q,service:J};return Z.length===0&&_(Q)&&_(J)&&PX(U).serviceName===Y?U:void 0},
h=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
b8=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
NY=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
w8=(X,Y,Q)=>X.loadBalancer===void 0?Y[M.loadBalancer]!=="none":T(X)||Q?.loadBalancers?.[0]!==void 0,
zY=({tags:X})=>{let Y=X[m.scheme];return{arn:X[m.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
m0=({cluster:X,fronts:Y},{rule:Q,serviceTags:J})=>{let Z=Q?.rule.RuleArn??J[M.rule];return(Z===void 0?void 0:Y.get(z0(Z)))??Y.get(zY(X).arn??"")},
x8=X=>(X[M.hosts]??"").split(" ").filter(Y=>Y!==""),
p0=(X,Y,Q)=>{let J=x8(Q),Z=l6(Y),_=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,..._])]},
g0=(X,Y,Q,J,Z)=>{let _=new Set([...p0(X,Y,Q),...J===void 0?[]:h(J)]),U=X.defaultHost!==void 0&&(X.dns??Q[M.dns])==="wildcard",W=[..._].flatMap(V=>U?[V,V.replace(/^[^.]+/,"*")]:[V]);return[...new Set(W)].flatMap(V=>{let[H,j]=vX(V.replace(/^\*\./,""),Z);return H===void 0||j!==void 0?[]:[{zoneId:H.id,name:V}]})},
k8=(X,{ask:Y,cluster:Q,serviceTags:J,targetGroupArn:Z})=>{let _=new Set(Y.defaultHost===void 0?[]:p0(Y,Q,J));return X.find(U=>U.RuleArn===J[M.rule])??X.find(U=>Z!==void 0&&NY(U).includes(Z))??X.find(U=>b8(U)&&h(U).some(W=>_.has(W)))},
y8=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(_=>P0(_.Name)===Q).map(_=>({..._,Name:Q}))},
h8=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(_){throw z(_,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(_.message)?new x("a DNS record was changed by another run",{cause:_}):_}},
v8=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
u0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async _=>{try{return(await Q(new J({TargetGroupArns:[..._]}))).TargetGroups??[]}catch(U){if(!z(U,"TargetGroupNotFound"))throw U;return _.length===1?[]:(await Promise.all(_.map(W=>Z([W])))).flat()}};return(await Promise.all(w(Y,20).map(Z))).flat()},
l0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(z(Z,"TargetGroupNotFound"))return;throw Z}},
f8=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await O(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
d0=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(_=>[_.Key??"",_.Value??""]))}catch(Z){if(z(Z,"TargetGroupNotFound"))return{};throw Z}},
m8=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw z(Z,"DuplicateTargetGroupName")?new x(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
p8=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
g8=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([_,U])=>({Key:_,Value:U}))}))},
u8=async(X,Y)=>{let{send:Q,DeleteTargetGroupCommand:J}=await X.elbv2();try{await Q(new J({TargetGroupArn:Y}))}catch(Z){if(!z(Z,"TargetGroupNotFound"))throw Z}},
LX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
l8=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(w(Y,50).map(Z=>Q(new J({...LX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
d8=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await O(J=>Y(new Q({ServiceNamespace:LX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
c8=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,..._]=Y,U=Z!==void 0&&_.length===0?{...LX,ResourceId:Z}:{ServiceNamespace:LX.ServiceNamespace},W=await O(H=>Q(new J({...U,NextToken:H})),H=>H.NextToken),V=new Set(Y);
return W.flatMap(H=>H.ScalingPolicies??[]).filter(H=>V.has(H.ResourceId??""))},
c0=async(X,Y)=>{let{send:Q,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await Q(new J(Y))},
a8=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...LX,ResourceId:Y}))}catch(Z){if(!z(Z,"ObjectNotFound"))throw Z}},
i8=async(X,Y)=>{let{send:Q,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await Q(new J(Y))).PolicyARN??""},
a0=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(w(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
o8=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await O(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
r8=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
s8=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(w(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
n8=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
i0=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),_=n8(Y),U=Y.length===1;
return(await O(W=>Q(new J({logGroupNamePrefix:_,limit:U?1:50,nextToken:W})),W=>U?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Z.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
t8=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
e8=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(_){throw z(_,"ResourceAlreadyExists")?new x(`log group ${Y} was created by another run`,{cause:_}):_}},
X9=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
Y9=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!z(Z,"ResourceNotFound"))throw Z}},
o0={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
r0=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=d6(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
PY=(X,Y)=>{let Q=PX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroup:Q.targetGroup,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
Q9=class{value;next;constructor(X){this.value=X}},
J9=class{
#X;
#Y;
#Q;
constructor(){this.clear()}
enqueue(X){let Y=new Q9(X);this.#X?(this.#Y.next=Y,this.#Y=Y):(this.#X=Y,this.#Y=Y),this.#Q++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Q--,this.#X||(this.#Y=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Y=void 0,this.#Q=0}
get size(){return this.#Q}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function s0(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),n0(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new J9,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
_=()=>{J--,Z()},
U=async(H,j,F)=>{let $=(async()=>H(...F))();j($);try{await $}catch{}_()},
W=(H,j,F,$)=>{let E={reject:F};new Promise(B=>{E.run=B,Q.enqueue(E)}).then(U.bind(void 0,H,j,$)),J<X&&Z()},
V=(H,...j)=>new Promise((F,$)=>{W(H,F,$,j)});
return Object.defineProperties(
V,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let H=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject(H)}},
concurrency:{get:()=>X,set(H){n0(H),X=H,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value(H,j){let F=[];try{Array.from(H,($,E)=>{let B=V(j,$,E);return F.push(B),B})}catch($){for(let E of F)E.catch(()=>{});throw $}return Promise.all(F)}}}),
V}
function n0(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var Z9=async(X,Y)=>{let Q=await i0(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:_})=>{let U=J.get(_);return U===void 0?[]:[[Z,U]]}))},
_9=async(X,Y)=>({...Y,tags:await t8(X,Y.arn)}),
U9=async(X,Y,Q)=>{let[J,Z]=await Promise.all([d(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await d(X,Z),newestTaskDefinition:J}},
W9=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Z){if(z(Z,"LoadBalancerNotFound"))return;throw Z}},
V9=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
H9=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await O(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
j9=async(
X,
Y,
Q)=>{let[J,Z,_]=await Promise.all([W9(X,N0(Y)),H9(X,Y),Q??V9(X,Y)]);if(!(J===void 0||Z===void 0||_===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:_,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
F9=async(X,Y,Q)=>{let J=Q?.loadBalancers?.[0]?.targetGroupArn,Z=J===void 0?l0(X,Y.targetGroup):u0(X,[J]).then(([V])=>V),_=J===void 0?Z.then(V=>V?.TargetGroupArn===void 0?{}:d0(X,V.TargetGroupArn)):d0(X,J),[U,W]=await Promise.all([Z,_]);return{description:U,attributes:W}},
$9=class{#X;#Y;#Q=new Map;constructor(X,Y){this.#X=X,this.#Y=Y}at(X){let Y=this.#Q.get(X)??q(this.#Y.then(({arn:Q,scheme:J})=>j9(this.#X,X,Q===X?J:void 0)));return this.#Q.set(X,Y),Y}async all(){let X=await Promise.all(this.#Q.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
E9=async(
X,
Y)=>{let Q=Y.map(U=>U.resourceId),[J,Z,_]=await Promise.all([l8(X,Q),c8(X,Q),a0(X,Y.flatMap(U=>U.alarms))]);return new Map(Y.map(U=>[U.key,{scalableTarget:J.find(W=>W.ResourceId===U.resourceId),policies:Z.filter(W=>W.ResourceId===U.resourceId),alarms:_.filter(W=>U.alarms.includes(W.AlarmName??""))}]))},
B9=64,
M9=class{
#X;
#Y;
#Q;
#Z;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Y=Y,this.#Z=Q,this.#Q=new $9(X,q(Y.then(zY)))}
zones(){return this.#Z??=q(JY(this.#X)),this.#Z}
fronts(){return this.#Q.all()}
async#J(X){let{arn:Y}=zY(await this.#Y);return(X===void 0?void 0:await this.#Q.at(z0(X)))??(Y===void 0?void 0:this.#Q.at(Y))}
async#_(X){return(await Promise.all(X.map(Y=>y8(this.#X,Y)))).flat()}
async#U(X,Y,Q){let[J,Z]=await Promise.all([this.#Y,this.zones()]),_=g0(X.ask,J,Y,void 0,Z),U=q(this.#_(_)),W=new Set(_.map(({name:j})=>j)),[V,H]=await Promise.all([U,Q.then(j=>this.#_(g0(X.ask,J,Y,j,Z).filter(({name:F})=>!W.has(F))))]);return[...V,...H]}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!w8(J,Q,Y))return{targetGroup:void 0,rule:void 0,records:[]};
let Z=Q[M.rule],
_=Y?.loadBalancers?.[0]?.targetGroupArn,
U=q(XX(this.#X,[_,Z].filter(I=>I!==void 0))),
W=q(F9(this.#X,X,Y)),
V=q(this.#J(Z).then(async I=>k8(I?.rules??[],{ask:J,cluster:await this.#Y,serviceTags:Q,targetGroupArn:_??(I===void 0?void 0:(await W).description?.TargetGroupArn)}))),
H=q(this.#U(X,Q,V)),
[{description:j,attributes:F},$,E,B]=await Promise.all([W,V,H,U]),
N=[j?.TargetGroupArn,$?.RuleArn].filter(I=>I!==void 0&&!B.has(I)),
K=N.length===0?new Map:await XX(this.#X,N),
P=I=>B.get(I??"")??K.get(I??"")??{};
return{targetGroup:j===void 0?void 0:{description:j,attributes:F,tags:P(j.TargetGroupArn)},rule:$===void 0?void 0:{rule:$,tags:P($.RuleArn)},records:E}}},
t0=async(
X,
Y,
Q)=>{
let J=new M9(X,Y),Z=Y.services??q(l(X,Y.clusterName,Q.map(N=>N.serviceName))),_=Promise.race([X.firstCall,Z]),U=q(_.then(()=>J.zones())),W=q(_.then(()=>Promise.race([X.route53(),Z]))),V=N=>q(W.then(N)),H=V(()=>E9(X,Q)),j=V(()=>Z9(X,Q));
V(()=>X.elbv2());
let F=async N=>{
let K=Z.then(a=>a.get(N.serviceName)),
P=q(U9(X,N.family,K.then(a=>a?.taskDefinition))),
I=await K,
G=t(I?.tags),
[{taskDefinition:S,newestTaskDefinition:v},g,ZX,A6]=await Promise.all([P,J.routing(N,I,G),j.then(a=>{let sX=a.get(N.key);return sX===void 0||I!==void 0?sX:_9(X,sX)}),H.then(a=>a.get(N.key))]);
return{service:I,serviceTags:G,taskDefinition:S,newestTaskDefinition:v,...g,...A6??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:ZX}},
$=s0(B9),
[E,B]=await Promise.all([Y.cluster,Promise.all(Q.map(N=>$(async()=>[N.key,await F(N)]))),U,Z]);
return{cluster:E,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(B)}},
LY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
N9={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
e0=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:N9}),
z9=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
KY=X=>{
let{found:Y,settings:Q}=X;
if(!T(Q))return{loadBalancers:[],references:[],tags:{}};
let J=Y.targetGroup?.description.TargetGroupArn;
return{loadBalancers:[{targetGroupArn:J??"",containerName:z9(X),containerPort:Q.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[M.rule]:Y.rule.rule.RuleArn}}},
X4=(
X,
Y)=>{
let Q=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=T6(Q,X.container,X.command);
if(J!==void 0)throw f([J]);
return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:b6(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[M.build]:CX(X.build)}}).map(([Z,_])=>({key:Z,value:_})),...Y}},
Y4=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
P9=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:_,token:U,build:W}=X,V=(Z.containerDefinitions??[]).map(j=>j.name??""),H=X.container??MX(Z,PX(Y))?.name??"";
if(!V.includes(H))throw f([AX("/container",`is ${H}; revision ${Z.family}:${Z.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);
return X4({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:H,command:_,token:U,startedBy:"ecs-tenants/run-task",tags:{...nX(J),...NX(Y)},build:W},Y4(Q))},
L9=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:_,names:U,run:W,tags:V}=X,H=LY(_),{platformVersion:j,placementConstraints:F,launchType:$}=Z.service===void 0?{}:Y4(Z.service),E=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return X4(
{cluster:J.cluster,taskDefinition:Q??"",container:(E&&MX(E,U)?.name)??U.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},
{...H===void 0?{}:{networkConfiguration:H},...j===void 0?{}:{platformVersion:j},...F===void 0?{}:{placementConstraints:F},..._.capacityProviderStrategy!==void 0?{capacityProviderStrategy:_.capacityProviderStrategy}:$===void 0?{}:{launchType:$}})},
Q4=(X,Y)=>`${X} ${JSON.stringify(Y)} is one item with spaces: without a shell as entry point, Docker looks for a program of that name; one item a word: ${JSON.stringify(w6(Y[0]??""))}`,
J4=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:_}=await X.ecs();return(await O(U=>Z(new _({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
IY=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(w(Q,100).map(_=>J(new Z({cluster:Y,tasks:_}))))).flatMap(_=>_.tasks??[])},
K9=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:_}=await X.ecs(),{taskArns:U=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new _({cluster:Y,tasks:U}))).tasks??[]},
I9=async(X,Y)=>{let{send:Q,RunTaskCommand:J}=await X.ecs(),Z=await Q(new J(Y)),[_]=Z.tasks??[];return _===void 0?{refusal:Z.failures?.[0]??{}}:{task:_}},
G9=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:_}=await X.ecs();try{await Z(new _({cluster:Y,task:Q,reason:J}))}catch(U){if(!z(U,"InvalidParameter"))throw U}},
GY=" done",
Z4=(X,Y)=>CX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,iY-GY.length).replace(/( |\bdone$)+$/,""),
_4=X=>`${X}${GY}`,
U4=X=>X!==void 0&&!X.endsWith(GY),
RY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
R9=X=>(X??"").replace(/^.*\//,""),
KX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
q9=(
X,
Y)=>{
let Q=$X(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,FY(X)===""?void 0:`after ${FY(X)}`].filter(W=>W!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,_=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=Q?.reason===void 0?"":`: ${Q.reason}`;
return KX(`task ${R9(X.taskArn)}: ${Z}${_}${U}`)},
W4=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
V4=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
D9=20,
S9=10,
IX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
O9=X=>{
let{log:Y,targets:Q,groups:J,events:Z,missing:_}=X,U=X.tasks.filter(H=>!gX(H)),[W,...V]=U;
return[
...W===void 0?[]:[`first stopped ${q9(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...IX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:H})=>H)??[]),
...IX("unhealthy targets",Q.slice(0,S9).map(W4)),
...J.flatMap(({name:H,desired:j,max:F,failedLaunches:$,notJoined:E})=>[`Auto Scaling group ${H}: ${j} of at most ${F} instances`,...IX("its launches failed, newest first",[...new Set($)].slice(0,5)),...IX("its instances that are not registered in the cluster",E.slice(0,5))]),
...IX("events of this deployment, newest first",V4(Z).slice(0,D9).map(({at:H,message:j})=>`${H.toISOString().slice(11,19)} ${KX(j)}`)),
..._]},
H4=()=>import("./classify.mjs"),
j4={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await H4()).foresee(X),diagnose:async X=>(await H4()).diagnose(X),culpritOf:(X,Y)=>$X(X,Y)?.name,eventText:KX,lines:O9},
C9=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
A9=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=C9(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(_=>_.id===Q)?.failedTasks??0}},
s={raw:1024,targets:10,events:20,logLine:500},
F4=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:_,raw:U}=Y,W=X.tasks.find(j=>!gX(j)),V=W===void 0?void 0:$X(W,X.taskDefinition),H=(j,F)=>F===void 0?{}:{[j]:F};
return{
class:Q,
sentence:J,
hint:Z,
...H("doc",_),
...H("raw",U?.slice(0,s.raw)),
...W===void 0?{}:{task:{taskArn:W.taskArn??"",...H("stopCode",W.stopCode),...H("stoppedReason",W.stoppedReason?.slice(0,s.raw)),...H("container",V?.name),...H("exitCode",V?.exitCode),...H("reason",V?.reason?.slice(0,s.raw))}},
log:(X.log?.lines??[]).map(({text:j})=>j.slice(0,s.logLine)),
targets:X.targets.slice(0,s.targets).map(W4),
events:V4(X.events).slice(0,s.events).map(({message:j})=>KX(j).slice(0,s.raw))}},
T9={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
b9=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?T9[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
dX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${KX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
cX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
w9=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:C.rolloutFailed,result:{message:`${b9(X)}${Q===void 0?"":` Cause: ${dX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:cX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
$4=(X,Y)=>{let Q=X.tags?.find(J=>J.key===M.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:RY(Q)},
x9=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:C.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${dX(X)}`:""}`,hint:cX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
k9=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:_,failure:U}=X,W=U===void 0?{}:{failure:F4(U)};
switch(Z.verdict){case"superseded":{let V=$4(_,Y);return{code:C.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:H}=x9(X,Q);return{code:V,result:{...H,...W}}}default:{let{code:V,result:H}=w9(X,J);return{code:V,result:{...H,...W}}}}},
E4=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
y9=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:_}=await X.logs(),U=[],W=J;
for(;;)try{let V=await Z(new _({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:W}));if(U.push(...(V.events??[]).map(E4)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:U,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(z(V,"ResourceNotFound"))return{lines:U,next:W};throw V}},
h9=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:_}=await X.logs();try{return((await Z(new _({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(E4)}catch(U){if(z(U,"ResourceNotFound"))return[];throw U}},
v9=2e3,
f9=50,
GX=X=>X.replace(/^.*\//,""),
m9=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
p9=class{
tail=[];
group;
stream;
#X;
#Y;
#Q;
#Z;
constructor(X,Y,Q,J,Z){let{logDriver:_,options:U}=Q.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=U?.["awslogs-stream-prefix"];this.#X=X,this.#Y=Y,this.group=_==="awslogs"&&W!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${GX(Z)}`,this.group===void 0?Y.info(`the log of container ${J} is not in CloudWatch Logs: not shown`):Y.info(`log: ${this.group}, ${this.stream}`)}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#Z!==void 0))try{let{lines:X,next:Y}=await y9(this.#X,this.group,this.stream,this.#Q);this.#Q=Y;for(let Q of X)this.#Y.info(`| ${Q.text}`),this.tail.push(Q);this.tail.splice(0,this.tail.length-f9)}catch(X){if(!(X instanceof y))throw X;this.#Z=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
g9=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
u9=async({clients:X,input:Y,log:Q},J)=>{try{await G9(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.info(`task ${GX(J)} was told to stop (StopTask)`)}catch(Z){Q.warn(`task ${GX(J)} could not be stopped and goes on: ${Z.message}`)}},
B4=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:_,deadline:U}=X,{cluster:W="",taskDefinition:V=""}=Q,[H,j]=await Promise.all([new FX(Z,_).with(()=>I9(Y,Q)),d(Y,V)]),F=m9(j?.definition,Q);
if("refusal"in H)return{end:"not-run",failure:await J(g9(H.refusal),F,void 0)};
let $=H.task.taskArn??"",E=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.info(`task ${GX($)} was started`);
let B=new p9(Y,Z,F,E,$),N=H.task,K=async()=>{let[[S]]=await Promise.all([IY(Y,W,[$]),B.look()]);return N=S??N,Z.waiting(`task ${GX($)} is ${N.lastStatus??"unknown"}`),N.lastStatus==="STOPPED"?N:void 0},P;
try{P=await fX(K,{signal:_,everySeconds:2,deadline:U}),P!==void 0&&await TX(v9,void 0,{signal:_})}catch(S){throw _.aborted&&N.lastStatus!=="STOPPED"&&await u9(X,$),_.throwIfAborted(),S}
if(await B.look(),P===void 0)return{end:"timed-out",taskArn:$,lastStatus:N.lastStatus??"unknown"};
let I=P.startedAt!==void 0?P.containers?.find(S=>S.name===E)?.exitCode:void 0;
if(I===0)return{end:"exited",taskArn:$,exitCode:I};
let G=await J(P,F,B.tailOf(E));
return I===void 0?{end:"not-run",taskArn:$,failure:G}:{end:"exited",taskArn:$,exitCode:I,failure:G}},
M4=async(X,Y,Q)=>{let J={...x0,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await j4.diagnose(J)}},
l9=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${dX(Q)}`,hint:cX(Q)}},
d9=(X,Y)=>{switch(X.end){case"exited":return l9(X);case"not-run":return{message:`The command did not run. Cause: ${dX(X.failure)}`,hint:cX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
N4=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:F4(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:C.done,result:Q}:{code:X.end==="timed-out"?C.timedOut:C.rolloutFailed,result:{...Q,...d9(X,Y)}}},
QX=X=>X?.[M.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[M.tenant]} of cluster ${X[M.cluster]}`,
z4=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=E=>!p(E,X)&&(!J||E?.[M.tenant]!==void 0),{service:_,targetGroup:U,rule:W,logGroup:V,taskDefinition:H}=Q,j=[];
_!==void 0&&Z(Q.serviceTags)&&j.push(`service ${Y.serviceName}: ${QX(Q.serviceTags)}`);
let F=_?.loadBalancers?.some(E=>E.targetGroupArn===U?.description.TargetGroupArn)??!1;
U!==void 0&&!F&&Z(U.tags)&&j.push(`target group ${U.description.TargetGroupName}: ${QX(U.tags)}`),W!==void 0&&Z(W.tags)&&j.push(`listener rule for ${h(W.rule).join(", ")} (priority ${W.rule.Priority}): ${QX(W.tags)}`),V?.tags!==void 0&&Z(V.tags)&&j.push(`log group ${V.name}: ${QX(V.tags)}`);
let $=_===void 0?H:void 0;
return $!==void 0&&Z($.tags)&&j.push(`task definition ${Y.family}: ${QX($.tags)}`),j},
P4=X=>{let Y=z4(X);if(Y.length!==0)return R(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
c9=(X,Y)=>p(Y,X)?void 0:R(`Not ours: service ${X.tenant}: ${QX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
L4=({tenant:X,cluster:Y})=>R(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
K4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:R(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
a9=5,
I4=X=>R(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
i9=async(X,Y)=>{let[Q]=await HX(X,[Y]);if(Q===void 0)throw I4(Y);return Q},
G4=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:q(i9(X,Y))};
let Z=await d7(X),_=new Map(Z.length>a9||Q===void 0?[]:Z.map(F=>[F,q(l(X,l7(F),[Q]))])),U=(await HX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),W=U.filter(F=>F.tags[J.default]!==void 0),[V,H]=U.length===1?U:W;
if(V!==void 0&&H===void 0){let F=_.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let j=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw f([{pointer:"/cluster",message:j,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
R4=async(X,{name:Y,cluster:Q})=>{let J={tenant:Y,service:"web"},Z=Q===void 0?q(X.firstCall.then(()=>JY(X))):void 0,{serviceName:_}=PX({...J,cluster:""}),{name:U,cluster:W,services:V}=await G4(X,Q,_,m);return{identity:{...J,cluster:U},place:{clusterName:U,cluster:W,services:V,zones:Z}}},
q4=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw z(Q,"ClusterNotFound")?I4(X):Q}},
D4=async(X,Y,Q)=>{let{identity:J,place:Z}=await R4(X,Y),_=PY(J,Q),U=await q4(Z,t0(X,Z,[_])),W=U.tenants.get(_.key);if(W===void 0)throw new Error(`tenant ${_.key} was not read`);let V=K4(U,Y.accountId);if(V!==void 0)throw V;return{identity:J,names:_.names,query:_,snapshot:U,found:W}},
L=D0(),
u=({isNew:X})=>X?"new tenant":"missing: made again",
qY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
RX=(X,Y)=>X.SetIdentifier===void 0&&qY(X.AliasTarget?.DNSName)===qY(Y.dnsName),
o9=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):qY(X.AliasTarget.DNSName),
r9=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
S4=X=>X.dualStack?["A","AAAA"]:["A"],
s9=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(U=>U.Name===X),Z=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!RX(U,Q)),[_]=Z;
if(_!==void 0&&(!Y.run.adopt||_.SetIdentifier!==void 0))throw R(`The ${_.Type} record of ${X} points elsewhere: ${o9(_)}.`,_.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...S4(Q).filter(U=>!J.some(W=>W.Type===U&&RX(W,Q))).map(U=>({Action:"CREATE",ResourceRecordSet:r9(X,U,Q)}))]},
n9=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(U=>U.Name===J&&RX(U,Y)).map(U=>U.Type),_=S4(Y).filter(U=>!Z.includes(U));if(_.length>0)throw R(`dns is wildcard, but ${J} has no alias ${_.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
O4=(X,Y,Q)=>{let J=new Map;for(let Z of X){let _=Q(Z);if(_.length===0)continue;let{id:U}=S0(Z,Y.zones);J.set(U,[...J.get(U)??[],..._])}return J},
C4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
t9=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,_=Q.rule===void 0||Z.dns!=="record"?[]:h(Q.rule.rule),U=J.dns==="record"?J.hosts:[],W=_.filter(V=>!U.includes(V));
return[...O4(W,X,V=>Q.records.filter(H=>H.Name===V&&RX(H,Y)).map(H=>({Action:"DELETE",ResourceRecordSet:H})))].map(([V,H],j)=>({resource:"record",name:C4(H),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[L("changeRecords",`record.remove.${j}`,{zoneId:V,changes:H})]}))},
e9=X=>{
let{settings:Y,front:Q}=X;
if(!T(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&n9(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let _ of J)S0(_,X.zones);
let Z=O4(J,X,_=>s9(_,X,Q));
return[...t9(X,Q),...[...Z].map(([_,U],W)=>({resource:"record",name:C4(U),action:"create",reason:u(X),fields:U.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[L("changeRecords",`record.${W}`,{zoneId:_,changes:U},{after:["listenerRule"]})]}))]},
aX=(X,Y)=>{let Q=X[M.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
X3=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:_})=>X===void 0||aX(Y,X.desiredCount)!==void 0?{resourceId:Q?_:void 0,marks:{[M.halted]:String(J??Z)}}:void 0,
DY=X=>X!==null&&typeof X=="object",
SY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>SY(`${X}/${J}`,Q)):DY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,SY(X+o(Q),J)])):Y,
A4=(X,Y,Q)=>i(Y,Q)?[]:Q===void 0||!DY(Y)||!DY(Q)?[[X,SY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>A4(X+o(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
T4=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let _={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=h0(_,{names:Q,region:J.region,fargate:tX(Y,J),present:void 0});return Object.fromEntries(A4("",EY(Z),EY(U)))},
Y3=new Set(["environment"]),
b4=X=>X===void 0||/^(arn:|\/)/.test(String(X)),
Q3=X=>X.pointer.startsWith("/secrets/")&&!(b4(X.from)&&b4(X.to))?{...X,secret:!0}:X,
k=(X,Y,Q)=>R0(X,Y,Q,Y3).map(Q3),
OY=["logRetentionInDays"],
J3=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,_=J.logRetentionInDays,U=V=>L("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:_},{after:V});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:u(X),fields:k(OY,{},J),operations:[L("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let W=k(OY,Z,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[U([])]}]},
Z3=X=>({logRetentionInDays:X.retentionInDays}),
JX=["scaleOut","scaleIn"],
w4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
CY="deregistration_delay.timeout_seconds",
AY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
x4={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
k4=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==CY&&!(Y in AY)&&x4[Y]!==Q)),
y4=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
h4=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
v4=X=>X&&[...X].sort(),
f4=(X,Y)=>[...X].sort((Q,J)=>Y(Q)<Y(J)?-1:1),
_3=({portMappings:X,networkMode:Y})=>{let Q=Y==="awsvpc"||Y==="host",J=(X??[]).map(({containerPort:Z,hostPort:_=0,protocol:U})=>({containerPort:Z,..._===0||Q?{}:{hostPort:_},...U==="udp"?{protocol:U}:{}}));return f4(J,Z=>JSON.stringify(Z))},
m4=X=>X?.stepAdjustments===void 0?X:{...X,stepAdjustments:[...X.stepAdjustments].sort((Y,Q)=>(Y.metricIntervalLowerBound??-1/0)-(Q.metricIntervalLowerBound??-1/0))},
c=X=>{
let Y=!T(X),Q=h4(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:f4(Q,({capacityProvider:J})=>J)},
...X.subnets===void 0?{}:{subnets:v4(X.subnets)},
...X.securityGroups===void 0?{}:{securityGroups:v4(X.securityGroups)},
...X.portMappings===void 0?{}:{portMappings:_3(X)},
...X.scaleOut===void 0?{}:{scaleOut:m4(X.scaleOut)},
...X.scaleIn===void 0?{}:{scaleIn:m4(X.scaleIn)},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:k4(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
TY=X=>{let Y=X.hosts.join(" ");return{[M.loadBalancer]:X.loadBalancer,[M.dns]:X.dns,[M.scaling]:X.scaling?"on":"off",[M.protected]:X.protected?"on":"off",...Y===""||Y.length>iY?{}:{[M.hosts]:Y}}},
U3=(
X,
Y)=>{
let Q=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Z=h4(X.capacityProviderStrategy),_=Y[M.hosts],U=Y[M.dns];
return{
desiredCount:aX(Y,X.desiredCount)??X.desiredCount,
minimumHealthyPercent:X.deploymentConfiguration?.minimumHealthyPercent,
maximumPercent:X.deploymentConfiguration?.maximumPercent,
...J===void 0?{}:{healthCheckGracePeriodSeconds:X.healthCheckGracePeriodSeconds??0},
capacityProviderStrategy:Z===void 0||Z.length===0?void 0:Z,
subnets:Q?.subnets,
securityGroups:Q?.securityGroups,
assignPublicIp:Q?.assignPublicIp,
loadBalancer:J!==void 0||Y[M.loadBalancer]==="shared"?"shared":"none",
...J?.containerPort===void 0?{}:{containerPort:J.containerPort},
..._===void 0?{}:{hosts:_.split(" ")},
...U==="record"||U==="wildcard"||U==="none"?{dns:U}:{},
...Y[M.protected]===void 0?{}:{protected:Y[M.protected]!=="off"},
...Y[M.scaling]===void 0?{}:{scaling:Y[M.scaling]!=="off"},
tags:{...nX(Y)}}},
W3=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
V3=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
p4=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
H3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,_=p4(X,Y),{cooldown:U,stepAdjustments:W}=J[Y],V=j=>{let{cooldown:F,stepAdjustments:$}=c(j)[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:$}}},H=k([Y],_===void 0?{}:V(Z),V(J));
return _!==void 0&&H.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:_===void 0?"create":"update",reason:_===void 0?u(X):"",fields:H,operations:[L("putScalingPolicy",`policy.${Y}`,{...w4,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:W3(W)}},{after:["scalableTarget"]})]}]},
g4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
u4=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
l4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
j3=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:_,evaluationPeriods:U}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${g4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:l4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:g4[Y].comparison,Threshold:Z,Period:_,EvaluationPeriods:U,TreatMissingData:"missing"}},
F3=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
_=u4(X,Y),
U=p4(X,Y)?.PolicyARN,
W=B=>{let{threshold:N,period:K,evaluationPeriods:P}=B[Y]??{};return{[Y]:{threshold:N,period:K,evaluationPeriods:P}}},
V=k([Y],_===void 0?{}:W(Z),W(J)),
H=j3(X,Y),
j=_?.AlarmActions??[],
F=U!==void 0&&j.includes(U)&&_?.ActionsEnabled!==!1,
$=_!==void 0&&_.MetricName===H.MetricName&&_.Namespace===H.Namespace&&_.ComparisonOperator===H.ComparisonOperator&&i([..._.Dimensions??[]].map(B=>`${B.Name}=${B.Value}`).sort(),l4(X).map(B=>`${B.Name}=${B.Value}`).sort());
if(_!==void 0&&F&&$&&V.length===0)return[];
let E=j.filter(B=>B!==U&&!B.includes(":scalingPolicy:"));
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
{...H,ActionsEnabled:!0,AlarmActions:[U??"",...E],..._?.OKActions===void 0?{}:{OKActions:_.OKActions},..._?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:_.InsufficientDataActions},..._===void 0?{Tags:Object.entries(X.tags).map(([B,N])=>({Key:B,Value:N}))}:{}},
U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
$3=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
bY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[M.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
d4=({service:X,serviceTags:Y})=>bY(Y)!==void 0&&X?.desiredCount===0,
c4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
E3=X=>c4.every(Y=>X?.SuspendedState?.[Y]===!0),
a4=X=>Object.fromEntries(c4.map(Y=>[Y,X])),
B3=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
i4=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=bY(Y.serviceTags),_=d4(Y),U=Y.service?.desiredCount??0,W=J?.suspended??Z?.suspended??E3(Y.scalableTarget);
if(J?.state===void 0?_:J.state==="stopped"){let j=_?Z?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:$3({desiredCount:Q.scaling?j:Q.desiredCount??j,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&W})}}
let V=X.of==="settings"&&aX(Y.serviceTags,Y.service?.desiredCount)!==void 0,H=_&&Z!==void 0?B3(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:V?!1:Z===void 0&&J?.suspended===void 0?void 0:W,desiredCount:Q.scaling?J?.desiredCount??H:_?Q.desiredCount:void 0,tag:void 0}},
M3=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[M.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",_=U=>U??"running";return{fields:[{pointer:"/state",from:_(J),to:_(Q)}],operations:[Q===void 0?L("tagEcsResource","service.state",{arn:Z,set:{},remove:[M.state]},{after:["service","scalableTarget"]}):L("tagEcsResource","service.state",{arn:Z,set:{[M.state]:Q},remove:[]})]}},
N3=["minCount","maxCount"],
z3=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=a4(Y.suspended);return Object.entries(J).some(([Z,_])=>(Q[Z]??!1)!==_)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
P3=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,_=Z.scalableTarget,U={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},W=_===void 0?{}:{minCount:_.MinCapacity,maxCount:_.MaxCapacity},V=z3(X),H=[...k(N3,W,U),...V];
return _!==void 0&&H.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:_===void 0?"create":"update",reason:_===void 0?u(X):"",fields:H,operations:[L("registerScalableTarget","scalableTarget",{...w4,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:a4(J.suspended)},..._===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
L3=X=>{
let{names:Y,found:Q}=X,J=JX.flatMap(Z=>u4(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[L("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[L("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
o4=X=>X.settings.scaling?[...P3(X),...JX.flatMap(Y=>H3(X,Y)),...JX.flatMap(Y=>F3(X,Y))]:L3(X),
K3=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:V3(Q.StepAdjustments)}}},
I3=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(JX.map(Q=>[Q,K3(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
iX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
G3=X=>({...AY,[CY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
r4=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
wY=X=>X.networkMode==="awsvpc"?"ip":"instance",
R3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
q3=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:_}=X;
if(!T(J)||_===void 0)return[];
let U=G3(J);
if(
Q.targetGroup===void 0)return[
{
resource:"targetGroup",
name:Y.targetGroup,
action:"create",
reason:u(X),
fields:k(iX,{},J),
operations:[L("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:_.vpcId,TargetType:wY(J),HealthCheckProtocol:"HTTP",...r4(J),Tags:Object.entries(X.tags).map(([B,N])=>({Key:B,Value:N}))}),L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=Q.targetGroup,H=W.TargetGroupArn??"";
if(W.TargetType!==wY(J))throw R(`networkMode ${J.networkMode} needs a target group of type ${wY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let j=Object.fromEntries(Object.entries(x4).filter(([B])=>B in V)),F=R3({...j,...U},V),$=[...k(iX,c(Z),c(J)),...Object.keys(AY).filter(B=>B in F).map(B=>({pointer:`/targetGroupAttributes/${B}`,from:V[B],to:U[B]}))];
if($.length===0)return[];
let E=k(iX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:$,operations:[...E.length===0?[]:[L("modifyTargetGroup","targetGroup",{TargetGroupArn:H,...r4(J)})],...Object.keys(F).length===0?[]:[L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:H,attributes:F})]]}]},
D3=(
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
targetGroupAttributes:k4(Y)}),
s4=(
X,
Y)=>{
let Q=X.rule===void 0?[]:h(X.rule.rule),J=X.service===void 0?{}:U3(X.service,X.serviceTags),Z=i([...Q].sort(),[...J.hosts??[]].sort()),_=I3(X,Y),U=bY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:MY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:Z3(X.logGroup),
...X.targetGroup===void 0?{}:D3(X.targetGroup.description,X.targetGroup.attributes),
..._,
scaling:X.scalableTarget!==void 0,
...J,
...U!==void 0&&d4(X)?{desiredCount:U.desiredCount}:{},
...U?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:U.minCount},
...Q.length===0||Z?{}:{hosts:Q}}},
n4=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(z(Z,"TargetGroupNotFound"))return[];throw Z}},
S3=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
xY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,_]of Object.entries(X.tags).sort()){
if(!Z.startsWith(m.defaultPrefix))continue;
let U=`/${Z.slice(m.defaultPrefix.length)}`,[W=""]=x6(U),V=Y(U);
if(!k6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let H=S3(_,V);
H===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${_}, which is no ${V}.`,hint:"Remove or correct the tag."}):Q=y6(Q,U,H)}
return{settings:Q,problems:J}},
t4=new Set(["taskDefinition","logGroup"]),
O3=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:_}=Z.beforeDeploy??{};
if(_===void 0)return[...Y];
let U=Y.filter(({resource:j})=>t4.has(j)),
W=Y.filter(({resource:j})=>!t4.has(j)),
V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:_}],operations:[L("runTask","beforeDeploy",L9(X,_,Q),{after:U.flatMap(j=>j.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
H=W.map(j=>({...j,operations:j.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[...U,V,...H]},
C3=({settings:X,run:Y})=>{let{entryPoint:Q,command:J}=X,Z=Y.beforeDeploy?.command??[],_=Q.length>0&&!oY(Q);return[["entryPoint",Q],..._?[]:[["command",J],["beforeDeploy.command",Z]]].filter(([,U])=>oY(U)).map(([U,W])=>Q4(U,W))},
e4=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
X6=X=>[{Type:"forward",TargetGroupArn:X}],
A3=X=>{
let{found:Y,settings:Q,seat:J,names:Z}=X;
if(!T(Q)||J===void 0)return[];
let[_=""]=Q.hosts,U=Y.targetGroup?.description.TargetGroupArn,W=U===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return[{resource:"listenerRule",name:_,action:"create",reason:u(X),fields:k(["hosts"],{},Q),operations:[L("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:J.priorities[0],Conditions:e4(Q.hosts),Actions:X6(U??""),Tags:Object.entries(X.tags).map(([$,E])=>({Key:$,Value:E}))},{references:W})]}];
let{rule:V}=Y.rule,H=h(V),j=U!==void 0&&i(NY(V).filter(($,E,B)=>B.indexOf($)===E),[U]),F=i([...H].sort(),[...Q.hosts].sort());
return F&&j?[]:[{resource:"listenerRule",name:_,action:"update",reason:j?"":"not linked with the target group: put back",fields:[...F?[]:k(["hosts"],{hosts:H},Q),...j?[]:[{pointer:"/targetGroup",to:Z.targetGroup}]],operations:[L("modifyRule","listenerRule",{RuleArn:V.RuleArn,...F?{}:{Conditions:e4(Q.hosts)},...j?{}:{Actions:X6(U??"")}},{references:j?[]:W,after:H.map(($,E)=>`record.remove.${E}`)})]}]},
Y6={lg:{resource:"logGroup",settings:OY},tg:{resource:"targetGroup",settings:iX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...y4,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:JX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:JX,parts:["threshold","period","evaluationPeriods"]}},
T3=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
b3=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
Q6=(
X,
Y)=>{
let Q=c(X),J=!T(Q),Z=new Map;
Y!==void 0&&Z.set("td",lX(Y).slice(0,6));
for(let[_,{settings:U,parts:W}]of Object.entries(Y6)){if(J&&(_==="tg"||_==="lr")||Q.scaling===!1&&(_==="st"||_==="sp"||_==="al"))continue;let V=Object.fromEntries(U.map(H=>[H,H==="hosts"?[...Q.hosts??[]].sort():b3(Q[H],W)]).filter(([,H])=>!T3(H)));Z.set(_,e(UX(V),6))}
return Z},
w3=(X,Y,Q)=>[X,...[...Q6(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
kY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
J6=X=>X==="td"?"taskDefinition":Y6[X]?.resource??"service",
x3=(X,Y,Q)=>{let J=new Map(kY(Y)),[Z=""]=X.split(" "),_=kY(X).map(([U,W])=>{let V=Q.has(J6(U))?J.get(U):void 0;return`${U}=${V??W}`});return[Z,..._].join(" ")},
k3=({settings:X,definition:Y,definitionDigest:Q,record:J})=>{if(J===void 0)return[];let Z=kY(J),_=Q6(X,Y),U=[];for(let[W,V]of Z)_.get(W)!==V&&(W==="td"&&Q!==void 0||U.push(J6(W)));return U},
y3=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Y;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:_,names:U}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:_.name,service:U.serviceName},this.#Y=c(J),this.#X={...c(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=k(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
Z6=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
yY=({found:X,order:Y})=>Y.of==="settings"&&aX(X.serviceTags,X.service?.desiredCount)!==void 0,
_6=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||yY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
h3=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...e0(X.context.settings)})},
v3=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
f3=X=>{let{settings:Y,present:Q}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(Q.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
m3=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=LY(X.context.settings))},
p3=(X,Y)=>i((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
U6=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=KY(X.context);Z.length===0&&p3(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??Q.targetGroup}),X.input.loadBalancers=J,X.references.push(...Z))},
g3={settings:[Z6,_6,h3,v3,f3,m3,U6],scaling:[_6],revision:[Z6,U6],restart:[]},
u3=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
l3=(X,Y)=>{let{order:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":u3(Y)?"the last deployment failed":yY(X)?"the first deployment was stopped":void 0},
d3=(
X,
Y,
Q)=>{
let{names:J,order:Z,found:_,state:U}=X,W=new y3(X,Y,Q);
for(let K of g3[Z.of])K(W);
let{input:V,fields:H,references:j}=W,F=l3(X,Y),$=F!==void 0&&H.length===0;
F!==void 0&&(V.forceNewDeployment=!0),$&&H.push(yY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let E=L("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:j}),B=H.length===0?[]:[E],N=Z.of==="settings"||Z.of==="scaling"?M3(_,U):void 0;
return H.push(...N?.fields??[]),H.length===0?[]:[{resource:"service",name:J.serviceName,action:$?"deploy":"update",reason:$?F:"",fields:H,operations:[...B,...N?.operations??[]]}]},
c3=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
a3=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:_,run:U,fargate:W}=X,{loadBalancers:V,references:H,tags:j}=KY(X),F=LY(J),$={...X.tags,...TY(J),...j,[M.run]:U.lease},E=Object.entries($).map(([K,P])=>({key:K,value:P})),B=T(J),N=B&&_.rule===void 0;
return N&&E.push({key:M.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:u(X),
fields:k(y4,{},{...J,desiredCount:J.desiredCount}),
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
deploymentConfiguration:e0(J),
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:E,
...B?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...W?{}:{placementStrategy:c3},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...H,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...N?[{pointer:`/tags/${E.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
W6=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[a3(X,Y)];if(T(X.present)&&!T(X.settings))throw R(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw R(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return d3(X,Q,Y)},
i3=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...TY(Q),...KY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([_,U])=>Y.serviceTags[_]!==U))},
o3=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
r3=(X,Y)=>Object.keys(nX(Y)).filter(Q=>!Object.hasOwn(X,Q)),
s3=(X,Y)=>[M.hosts,M.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
qX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
hY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${o(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
vY=(X,Y,Q)=>({arn:X??"",set:o3(Y,Q),remove:r3(Y,Q)}),
n3=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=vY(Q.taskDefinitionArn,X,J);return qX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:hY(X,J,Z),operations:[L("tagEcsResource","taskDefinition.tags",Z)]}]},
t3=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
e3=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:_}=X,{service:U,targetGroup:W,rule:V,logGroup:H,scalableTarget:j,alarms:F}=J,$=[],E=[],B=(G,S,v,g=[])=>{qX(v)||$.push(L(G,S,v,{after:g}))},N=vY(U?.serviceArn,Z,J.serviceTags),K={arn:U?.serviceArn??"",set:U===void 0?{}:i3(X),remove:[...N.remove,...s3(TY(_),J.serviceTags)]};
E.push(...hY({...Z,...K.set},J.serviceTags,K));
let P=(G,S,v,g)=>{let ZX=vY(v,Z,g);!qX(ZX)&&qX(K)&&E.push(...hY(Z,g,ZX)),B(G,S,ZX)};
if(
W!==void 0&&P("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&P("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&P("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),H?.tags!==void 0&&P("tagLogGroup","logGroup.tags",H.arn,H.tags),U===void 0||!qX(N)){let G=v=>({arn:v??"",set:Z,remove:N.remove});H!==void 0&&H.tags===void 0&&B("tagLogGroup","logGroup.tags",G(H.arn));let S=t3(Q);j?.ScalableTargetARN!==void 0&&!S.has(j.ResourceId)&&B("tagScalableTarget","scalableTarget.tags",G(j.ScalableTargetARN));for(let[v,g]of F.entries())S.has(g.AlarmName)||B("tagAlarm",`alarm.${v}.tags`,G(g.AlarmArn))}
let I=$.map(G=>G.id);
K.remove.includes(M.halted)&&I.push("service","scalableTarget");
for(let G of Q)G.resource==="record"&&G.action==="remove"&&I.push(...G.operations.map(S=>S.id));
return Q.some(G=>G.resource==="listenerRule"&&G.action==="create")&&U!==void 0?$.push(L("tagEcsResource","service.tags",{...K,set:{...K.set,[M.rule]:""}},{after:I,references:[{pointer:o("set",M.rule),operation:"listenerRule"}]})):B("tagEcsResource","service.tags",K,I),$.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:E,operations:$}]},
X5=({minimumHealthyPercent:X,maximumPercent:Y},Q)=>{let J=Math.ceil(X*Q/100),Z=Math.floor(Y*Q/100);if(!(Q===0||J<Q||Z>Q))return{fewest:J,most:Z,maximumPercent:Math.ceil(100*(Q+1)/Q),minimumHealthyPercent:Math.floor(100*(Q-1)/Q)}},
V6=({settings:X,found:Y,isNew:Q})=>Q||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
Y5=X=>{let{settings:Y,state:Q}=X,J=Q.stopped?0:V6(X),Z=X5(Y,J);return Z===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Z.fewest} ${Z.fewest===1?"has":"have"} to stay and ${Z.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Z.maximumPercent} or minimumHealthyPercent ${Z.minimumHealthyPercent} would do`]},
Q5=X=>{
let{settings:Y,state:Q,fargate:J}=X,Z=Y.portMappings.flatMap(({containerPort:V,hostPort:H=0})=>Y.networkMode==="host"?V:H===0?[]:H),_=Q.stopped?0:V6(X),U=Math.ceil(Y.minimumHealthyPercent*_/100);
if(J||Y.networkMode==="awsvpc"||Z.length===0||_===0||U<_)return[];
let W=Math.floor(100*(_-1)/_);
return[`port ${Z.join(", ")} of the host is fixed: there is room for one copy on an instance, and minimumHealthyPercent ${Y.minimumHealthyPercent} lets no old task stop before a new one runs: each deployment needs an instance without one; minimumHealthyPercent ${W} stops an old task first, and a dynamic host port (hostPort 0) needs neither`]},
J5=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:_,fargate:U,isNew:W,run:V}=X,H=h0(J,{names:Y,region:_.region,fargate:U,present:W?void 0:Q.taskDefinition?.definition});
for(let B of[Q.taskDefinition,Q.newestTaskDefinition])if(B!==void 0&&!BY(B)&&R8(B,H))return{wanted:H,arn:B.definition.taskDefinitionArn,found:B,changes:[]};
let j={...X.tags,[M.digest]:lX(H),...V.build===void 0?{}:{[M.build]:CX(V.build)}},F=h6(J,H);
if(F!==void 0)throw f([F]);
let $=Q.taskDefinition!==void 0&&BY(Q.taskDefinition),E={resource:"taskDefinition",name:Y.family,action:"create",reason:W?u(X):$?"the revision that runs was deregistered: ECS starts no new task with it":"",fields:k(z8,W?{}:c(Z),c(J)),operations:[L("registerTaskDefinition","taskDefinition",{...H,tags:Object.entries(j).map(([B,N])=>({key:B,value:N}))})]};
return{wanted:H,arn:void 0,found:void 0,changes:[E]}},
Z5=(X,Y,Q)=>{let{settings:J,present:Z,isNew:_,run:U}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!_&&Z.image===W&&!Q&&!U.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
_5=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
U5=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>_5.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
W5=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return T(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
H6=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
V5=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
H5=X=>e(UX(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:_,from:U,to:W})=>({pointer:_,from:U,to:W}))}))),16),
j5=({order:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
F5=(X,Y)=>{let Q=[...Y.changes,...J3(X),...q3(X),...A3(X),...W6(X,Y.arn),...e9(X),...o4(X)],J=[...Q,...e3(X,Y.found,Q)];return J.some(Z=>Z.operations.some(H6))?O3(X,J,Y.arn):J},
$5=(X,Y)=>[...W6(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?o4(X):[],...X.order.of==="revision"?n3(X,X.order.revision):[]],
E5=(X,{wanted:Y},Q)=>{let{order:J,run:Z,settings:_,found:U}=X,W=w3(Z.version,_,Y),V=U.serviceTags[M.applied];return J.of==="settings"||V===void 0?W:x3(W,V,Q)},
B5=({identity:X,order:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
j6=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,order:Z}=X,
_=Z.of==="settings"?J5(X):j5(X),
U=V5(Z.of==="settings"?F5(X,_):$5(X,_)),
W=Q.serviceTags[M.applied],
V=new Set(k3({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[M.digest],record:W})),
H=new Set(U.map(F=>F.resource)),
j=U.some(F=>F.operations.some(H6));
return{planId:H5(U),changes:U.map(F=>({...F,reason:F.reason||(V.has(F.resource)?"changed by others since our last run":"asked for")})),drift:[...V].map(F=>({resource:F,kept:!H.has(F)})),warnings:[...B5(X),...Y5(X),...Z.of==="settings"?[...C3(X),...Q5(X)]:[],...Z.of==="settings"?[...Z5(X,Y,j),...U5(X),...W5(X)]:[]],taskDefinitionArn:_.arn,record:E5(X,_,V)}},
fY=X=>rY[v6(X,rY)??""]?.type,
M5=["minCount","maxCount","scaleOut","scaleIn"],
N5=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...M5.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>AX(`/${V}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:_,suspended:U}=i4(X,Q,J),W=U??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return _?[AX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:W?[]:[AX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
z5=(X,Y,{names:Q,found:J,present:Z,cluster:_,clusterDefaults:U})=>{let{settings:W,problems:V}=sY(Y,{cluster:_,clusterDefaults:U,present:X.of==="revision"?{...Z,...MY(X.revision.definition,Q)}:Z});if(W===void 0)throw f(V);if(X.of!=="scaling")return W;let H=[...N5(X,Y,J,W),...f6(W)];if(H.length>0)throw f(H);return W},
oX={from:1e4,to:39999},
P5=(X,Y)=>{let Q=oX.to-oX.from+1,J=Number.parseInt(e(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let _=oX.from+(J+Z)%Q;if(!Y.has(_))return _}},
F6=100,
L5=X=>Number(X.Priority)>=oX.from&&X.Conditions?.length===1?h(X).map(Y=>[Y,Number(X.Priority)]):[],
K5=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(NY)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(L5).sort(([,Z],[,_])=>_-Z))}])),
I5=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
G5=({priorities:X},Y)=>{let Q=P5(Y,X);if(Q===void 0)throw R("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
R5=(X,Y,{hosts:Q})=>{let J=Y===void 0?[]:h(Y);for(let Z of X){let _=J.includes(Z)?void 0:Q.get(Z);if(_!==void 0)throw R(`Not ours: ${Z} has a listener rule of its own (priority ${_}).`,"Choose another host, or take it from that rule first.")}},
q5=({loadBalancerArn:X},Y)=>{let Q=I5(X,Y);if(Q>=F6)throw R(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${F6}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
D5=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let _=Z.get(J);
if(_===void 0)throw new Error(`listener ${J} was not read`);
let U=Q.rule?.rule;
R5(Y.hosts,U,_),U===void 0&&q5(_,Z);
let W=U===void 0?G5(_,Y.hosts[0]??""):Number(U.Priority),V=Q.targetGroup?.description,H=V?.TargetGroupName===zX(X,"b")?"b":"a",j={..._,targetGroups:new Set([..._.targetGroups,V?.TargetGroupArn??zX(X,H)]),priorities:new Set([..._.priorities,W]),hosts:new Map([..._.hosts,...Y.hosts.map(F=>[F,W])])};
return{seat:{listenerArn:J,priorities:[W],slot:H},occupancy:new Map([...Z,[J,j]])}},
S5=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
O5=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let _=xY(X,fY),{settings:U,problems:W}=sY(J,{cluster:X,clusterDefaults:_.settings,present:Y.service===void 0?void 0:Q}),V=[..._.problems,...S5(X,_.settings,Z),...W];if(U===void 0||V.length>0)throw f(V);let H=m6(U,{fargate:tX(U,X),resolved:!0});if(H.length>0)throw f(H);return U},
$6=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:_,order:U,run:W},
V=K5(Q.fronts))=>{
let{cluster:H,zones:j}=Q,F=m0(Q,J),$=U.of==="settings"&&T(_)&&F!==void 0?D5({identity:X,settings:_,found:J,front:F},V):{seat:void 0,occupancy:V};
return{context:{identity:X,names:Y,cluster:H,front:F,seat:$.seat,zones:j,found:J,present:Z,settings:_,fargate:tX(_,H),order:U,state:i4(U,J,_),run:W,tags:{..._.tags,...NX(X)},isNew:J.service===void 0},occupancy:$.occupancy}},
C5=({name:X,tags:Y})=>{let Q=Y[m.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
A5=(
X,
{request:Y,run:Q,order:J,occupancy:Z,problemsOf:_})=>{
let{identity:U,names:W,snapshot:V,found:H}=X,{cluster:j}=V,F=s4(H,W),$=J.of==="settings",E=$?O5(X,F,{request:Y,problemsOf:_}):z5(J,Y,{names:W,found:H,present:F,cluster:j,clusterDefaults:xY(j,fY).settings}),B=P4({identity:U,names:W,found:H,adopt:Q.adopt});
if(B!==void 0)throw B;
let{context:N,occupancy:K}=$6(X,{present:F,settings:E,order:J,run:Q},Z);
if($&&T(E)&&N.front===void 0)throw R(C5(j),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let P=j6({context:N,imageStated:Y.image!==void 0});
return{present:F,settings:E,front:N.front,occupancy:K,order:J,plan:P}},
E6=X=>{throw z(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?R(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
T5=async(X,Y)=>{let{send:Q,CreateRuleCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Z){if(z(Z,"PriorityInUse"))throw new x(`priority ${Y.Priority} was taken by another deployment`,{cause:Z});return E6(Z)}},
b5=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(z(Z,"RuleNotFound"))throw new x("the listener rule was removed",{cause:Z});E6(Z)}},
w5=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!z(Z,"RuleNotFound"))throw Z}},
x5=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
k5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
y5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
h5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:x5(Q)}))},
v5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
f5=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
m5=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
p5=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return t(Z.Tags)},
g5=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
u5=()=>Promise.reject(new Error("this plan was not to run a task")),
b=async X=>(await X,{value:""}),
DX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
l5={
registerTaskDefinition:async(X,Y)=>({value:await D8(X,Y)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y)=>{let Q=await O7(X,Y);return{value:Q.serviceArn??"",service:Q}},
updateService:async(X,Y)=>{let Q=await W0(X,Y);return{value:Q.serviceArn??"",service:Q}},
createTargetGroup:async(X,Y)=>({value:await m8(X,Y)}),
modifyTargetGroup:(X,Y)=>b(p8(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>b(g8(X,Y,Q)),
createRule:async(X,Y)=>({value:await T5(X,Y)}),
modifyRule:(X,Y)=>b(b5(X,Y)),
registerScalableTarget:(X,Y)=>b(c0(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>b(a8(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await i8(X,Y)}),
putMetricAlarm:(X,Y)=>b(r8(X,Y)),
deleteAlarms:(X,{names:Y})=>b(s8(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>b(e8(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>b(X9(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await h8(X,Y,Q)}),
tagEcsResource:DX(kX,QY),
tagElbResource:DX(B0,M0),
tagLogGroup:DX(k5,y5),
tagAlarm:DX(h5,v5),
tagScalableTarget:DX(f5,m5),
deleteService:(X,{cluster:Y,service:Q},J)=>b(A7(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>b(w5(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>b(u8(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>b(A8(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>b(Y9(X,Y))},
mY=(X,Y,Q,J,Z=u5)=>{let _=()=>l5[Y](X,Q,J.signal,Z);return Y==="runTask"?_():J.with(_)},
SX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&p(Y.serviceTags,X),
B6=({identity:X,read:Y})=>Y.rules.filter(Q=>p(Q.tags,X)),
d5=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>p(Q.tags,X)),
c5=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[M.dns],hosts:X.remains.tenant.serviceTags[M.hosts]??""};
if(SX(X)&&Y!==void 0&&Y!=="record")return[];
let J=B6(X),Z=X.read.rules.filter(U=>!J.includes(U)).flatMap(({rule:U})=>h(U)),_=SX(X)?Q.split(" ").filter(U=>U!==""&&!Z.includes(U)):[];
return[...new Set([...J.flatMap(({rule:U})=>h(U)),..._])]},
a5=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,_=W=>[...J.values()].some(V=>RX(W,V)),U=[];
for(let W of c5(X)){let[V]=vX(W,Z),H=X.remains.tenant.records.filter($=>$.Name===W&&_($));if(V===void 0||H.length===0)continue;let j=H.map($=>({Action:"DELETE",ResourceRecordSet:$})),F=Q(`record ${W}`);U.push(F),Y("record",W,[L("changeRecords",F,{zoneId:V.id,changes:j})])}
return U},
i5=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:_}=X,{scalableTarget:U,alarms:W}=_.tenant,V=SX(X);
U!==void 0&&(V||p(_.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[L("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let H=W.filter(j=>V||p(_.alarmTags.get(j.AlarmArn??""),J)).flatMap(j=>j.AlarmName??[]);
H.length>0&&Y("alarm",H.join(", "),[L("deleteAlarms",Q("alarms"),{names:H},{after:[Q("scalableTarget")]})])},
o5=(X,Y,{add:Q,id:J})=>{let Z=B6(X),_=Z.map((U,W)=>J(`rule ${W}`));for(let[U,{rule:W}]of Z.entries())Q("listenerRule",h(W).join(", "),[L("deleteRule",_[U]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:W}]of d5(X).entries())Q("targetGroup",W.TargetGroupName??"",[L("deleteTargetGroup",J(`targetGroup ${U}`),{arn:W.TargetGroupArn??""},{after:[..._,J("service")]})])},
r5=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!SX(X)&&!p(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:_})=>_!==Z),...Y.filter(({arn:_})=>_===Z)]},
rX=10,
s5=(X,{add:Y,id:Q})=>{let J=r5(X);if(J.length===0)return;let Z=Math.ceil(J.length/rX),_=Array.from({length:Z},(U,W)=>L("deleteTaskDefinitions",Q(`taskDefinitions ${W}`),{revisions:J.slice(W*rX,(W+1)*rX)},{after:[Q(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,_,J.length===1?"1 revision":`${J.length} revisions`)},
M6=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,_=SX(X),U=[],W=_?"asked for":"left by an earlier removal",V={id:B=>`${Q.serviceName}: ${B}`,add:(B,N,K,P)=>{let I=P===void 0?W:`${W}; ${P}`;U.push({resource:B,name:N,action:"remove",reason:I,fields:[],operations:K})}},{add:H,id:j}=V,F=a5(X,V);
i5(X,V),_&&H("service",Q.serviceName,[L("deleteService",j("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[j("scalableTarget"),j("alarms"),...F]})]),o5(X,F,V),s5(X,V);
let{logGroup:$}=J.tenant;
$!==void 0&&!Z&&(_||p($.tags,Y))&&H("logGroup",Q.logGroup,[L("deleteLogGroup",j("logGroup"),{name:Q.logGroup},{after:[j("service")]})]);
let E=new Set(U.flatMap(B=>B.operations.map(N=>N.id)));
return U.map(B=>({...B,operations:B.operations.map(N=>({...N,after:N.after.filter(K=>E.has(K))}))}))},
n5=X=>e(UX(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
pY=X=>X.kind==="deleteTaskDefinitions",
t5=X=>{let Y=X.flatMap(J=>J.operations).filter(pY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(_=>_.active).length,0);return Math.max(Q-20,Y.length-5,0)},
e5=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
XQ=(X,Y)=>{let Q=t5(X);return Q===0?[]:[`removing its task definitions takes about ${e5(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
YQ=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!pY(Y))return;let Q=X.map(_=>_.operations.filter(pY)).find(_=>_.some(({id:U})=>U===Y.id))??[],J=Q.findIndex(({id:_})=>_===Y.id),Z=_=>_.reduce((U,W)=>U+W.input.revisions.length,0);return Z(Q)<=rX?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
QQ=async(
X,
Y,
{service:Q,targetGroup:J})=>{
let Z=J?.description.TargetGroupName,_=Q?.loadBalancers?.[0]===void 0?Y.targetGroup:Z,U=Y.targetGroups.filter(H=>H!==Z&&H!==_),W=(await Promise.all(U.map(H=>l0(X,H)))).filter(H=>H!==void 0),V=await XX(X,W.flatMap(H=>H.TargetGroupArn??[]));
return[...J===void 0?[]:[J],...W.map(H=>({description:H,attributes:{},tags:V.get(H.TargetGroupArn??"")??{}}))]},
JQ=20,
ZQ=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=U=>Object.entries(Y).every(([W,V])=>U[W]===V);if(Q!==void 0&&Z(Q.tags))return Q.tags;let _=J.filter(({arn:U})=>U!==Q?.definition.taskDefinitionArn).slice(-JQ).reverse();for(let{arn:U}of _){let W=(await d(X,U))?.tags??{};if(Z(W))return W}return{}},
_Q=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,_=J?Q.alarms.flatMap(j=>j.AlarmArn??[]):[],[U,W,V,H]=await Promise.all([QQ(X,Y,Q),S8(X,Y.family),Z===void 0?{}:g5(X,Z),Promise.all(_.map(async j=>[j,await p5(X,j)]))]);
return{tenant:Q,targetGroups:U,revisions:W,familyTags:J?await ZQ(X,Y,Q,W):{},alarmTags:new Map(H),scalableTargetTags:V}},
N6=async(
X,
Y,
Q)=>{
let J=await t0(X,Y,Q),
Z=[...J.fronts.values()].flatMap(W=>W.rules),
[_,U]=await Promise.all([XX(X,Z.flatMap(W=>W.RuleArn??[])),Promise.all(Q.map(async W=>{let V=J.tenants.get(W.key);if(V===void 0)return[];let{identity:H}=W,j=[zX(H,"a"),zX(H,"b")],F={...W,targetGroups:j,owner:NX(H)};return[[W.key,await _Q(X,F,V)]]}))]);
return{snapshot:J,rules:Z.map(W=>({rule:W,tags:_.get(W.RuleArn??"")??{}})),tenants:new Map(U.flat())}},
UQ=async(X,Y,Q)=>await fX(async()=>await v8(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
gY=async X=>{try{return await X()}catch(Y){if(z(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
WQ=20,
VQ=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return gY(async()=>{let Z=await Q(new J({serviceDeploymentArns:[...Y]}));return new Map((Z.serviceDeployments??[]).map(_=>[_.serviceDeploymentArn??"",_]))})},
z6=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return gY(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
HQ=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(z(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
jQ=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),_=await z6(X,Y,Q);
if(_==="denied")return[];
let U=({createdAt:j})=>j?.getTime()??0,
W=_.filter(({status:j})=>j==="SUCCESSFUL").sort((j,F)=>U(F)-U(j)).flatMap(j=>j.targetServiceRevisionArn??[]),
V=await Promise.all(w([...new Set(W)],20).map(j=>gY(()=>J(new Z({serviceRevisionArns:j}))))),
H=new Map(V.flatMap(j=>j==="denied"?[]:j.serviceRevisions??[]).map(j=>[j.serviceRevisionArn,j.taskDefinition]));
return W.flatMap(j=>H.get(j)??[])},
FQ=50,
$Q=1e3,
EQ=class{
missing=new Set;
#X;
#Y;
constructor(X,Y){this.#Y=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:_}=this.#Y,
[U,W]=await Promise.all([this.#Q(()=>this.#Z(),void 0),this.#Q(()=>this.#_(),[]),X.look(),Y.look(Q)]),
V=X.tasks,
H=X.taskDefinition??await this.#Q(()=>this.#J(),void 0),
j=W.filter(B=>B.lastStatus==="PROVISIONING"),
[F,$]=await Promise.all([this.#Q(()=>this.#U([...V,...W],H),void 0),this.#H(j)]);
for(let B of[X.refusal,Y.refusal])B!==void 0&&this.missing.add(B);
let E=Q.deployments?.find(B=>B.id===_);
return{tasks:V,taskDefinition:H,log:F,targets:Y.targets,targetGroup:U,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:j.length,groups:$,deploymentReason:Z?.statusReason??E?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(B=>`could not be read: ${B}`)}}
async#Q(X,Y){try{return await X()}catch(Q){if(!(Q instanceof y))throw Q;return this.missing.add(Q.message),Y}}
async#Z(){let X=this.#Y.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await u0(this.#X.clients,[X]))[0]}
async#J(){let{service:X,deploymentId:Y}=this.#Y,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await d(this.#X.clients,Q))?.definition}
async#_(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Y,Z=await J4(X,Y,Q.serviceName??"","RUNNING");return(await IY(X,Y,Z)).filter(_=>_.startedBy===J)}
async#U(
X,
Y){
let Q=X.find(H=>H.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find(H=>H.name===J)?.logConfiguration?.options,[_,U]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||_===void 0||U===void 0)return;
let W=`${U}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,V=(await h9(this.#X.clients,_,W,FQ)).map(({at:H,text:j})=>({at:H,text:j.slice(0,$Q)}));
return V.length===0?void 0:{group:_,stream:W,container:J,lines:V}}
async#H(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Q(()=>this.#W(Q),void 0)))).filter(Q=>Q!==void 0)}
async#W(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await hX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,_,U]=await Promise.all([this.#Q(()=>yX(Y,J),void 0),this.#Q(()=>K0(Y,J),[]),this.#Q(()=>r7(Y,Q),void 0)]),W=(Z?.Instances??[]).filter(V=>V.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:_,notJoined:U===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!U.has(V))}}},
BQ=(X,Y)=>new EQ(X,Y).evidence(),
MQ=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:_,log:U,signal:W}=X,V=(await l(Y,Q,[J])).get(J),H=V?.deployments?.find(F=>F.status==="PRIMARY");
if(V?.serviceArn===void 0||H?.id!==X.deploymentId)return!1;
await kX(Y,V.serviceArn,_);
let j=new FX(U,W);
return Z!==void 0&&(await j.with(()=>c0(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),U.info(`scaling of ${Z} suspended`)),await j.with(()=>W0(Y,{cluster:Q,service:J,desiredCount:0})),U.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0},
NQ=15e3,
P6=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
zQ=class{
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
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#Z&&Date.now()-this.#J<NQ?!1:(this.#Z=Math.max(Y,this.#Z),this.look())}
async look(){if(this.#_!==void 0)return!1;this.#J=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof y))throw X;return this.#_=X.message,!1}}
async#U(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await J4(X,Y,Q,"STOPPED")).filter(W=>!this.#Y.has(W));
if(Z.length===0)return!1;
let _=!1;
for(let W of await IY(X,Y,Z)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),_||=V}
let U=this.tasks[0]?.taskDefinitionArn;
return U!==void 0&&(this.#Q??=(await d(X,U))?.definition),_}},
PQ=15e3,
LQ=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
KQ=class{
#X;
#Y=new Map;
#Q=0;
#Z=Date.now();
#J;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#J}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:_})=>/is unhealthy in/.test(_)).length,Z=Q>0&&Date.now()-this.#Z>=PQ;J<=this.#Q&&!Z||(this.#Q=J,await this.look(X))}
async look(
X){
this.#Z=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(!(Y.length===0||this.#J!==void 0))try{let Q=await Promise.all(Y.map(J=>n4(this.#X,J)));for(let J of Q.flat().filter(LQ)){let Z=`${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Z),this.#Y.set(Z,J)}}catch(Q){if(!(Q instanceof y))throw Q;this.#J=Q.message}}},
n=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
uY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
L6=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
IQ=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:_}=X;switch(Q){case"SUCCESSFUL":return L6(Y.service);case"ROLLBACK_SUCCESSFUL":return n("rolled-back",J,uY(X));case"ROLLBACK_FAILED":return n("failed",J,uY(X));case"STOPPED":return Z?.status==="TRIGGERED"||_?.status==="TRIGGERED"?n("failed",J,uY(X)):n("superseded",J);default:return}},
GQ=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
RQ=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
K6=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
qQ=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(W=>W.status==="PRIMARY"),_=J.find(W=>W.id===Y);
if(_!==void 0&&_===Z)return _.rolloutState==="COMPLETED"?L6(X):_.rolloutState==="FAILED"?n("failed",_.rolloutStateReason,K6(_.rolloutStateReason)):void 0;
let U=RQ(X,Y);
if(_?.rolloutState==="FAILED"||U!==void 0||Q===!0||GQ(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let W=Z?.rolloutState==="FAILED"?"failed":"rolled-back",V=(_?.rolloutState==="FAILED"?_.rolloutStateReason:U)??Z?.rolloutStateReason;return n(W,V,K6(U??V))}
return n("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
DQ=X=>X.serviceDeployment?.status===void 0?qQ(X):IQ(X.serviceDeployment,X),
SQ=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
I6=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
lY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
dY=X=>lY(X)?.id??X.deployments?.[0]?.id??"",
OQ=(
X,
Y)=>{
let Q=X.deployments?.find(U=>U.id===Y);
if(Q===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;
let J=Q.failedTasks===void 0||Q.failedTasks===0?"":`, ${Q.failedTasks} failed`,Z=(X.deployments??[]).filter(U=>U.id!==Y&&(U.runningCount??0)>0),_=Z.length===0?"":`, ${Z.reduce((U,W)=>U+(W.runningCount??0),0)} of another deployment`;
return`${Q.runningCount??0}/${Q.desiredCount??X.desiredCount??0} tasks running${J}${_}`},
CQ=3e4,
cY=1e3,
AQ=X=>Date.now()-X<6e4?1e3:3e3,
TQ=class{
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
this.#X=X,this.#J=Z,this.deploymentId=dY(Z);
let _=Z.deployments?.find(U=>U.id===this.deploymentId);
this.#Q=_?.createdAt?.getTime()??this.#Y,this.stopped=new zQ({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new KQ(Y),this.#j(Z)}
get service(){return this.#J}
get serviceDeploymentArn(){return this.#_}
get serviceDeployment(){return this.#V}
get events(){let X=this.#Q-cY;return(this.#J.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#F=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=Z=>({verdict:Z,deploymentId:this.deploymentId,service:this.#J}),J=0;for(;;){let Z=await this.#E(X,J);if(Z!==void 0)return Q(Z);let _=Y-Date.now();if(_<=0)return Q({verdict:"timed-out"});J=Math.min(AQ(this.#Y),_)}}
async#E(
X,
Y){
let{feed:Q,cluster:J,serviceName:Z,log:_,signal:U}=this.#X,W=this.#U?void 0:this.#_,{service:V,serviceDeployment:H}=await Q.look({cluster:J,serviceName:Z,serviceDeploymentArn:W},{signal:U,inMilliseconds:Y}),j=this.#$(V);
if(V===void 0)return j?void 0:{verdict:"superseded",reason:`service ${Z} was removed`};
this.#J=V,this.#j(V),H==="denied"&&(this.#U=!0,_.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#V=H==="denied"?void 0:H??await this.#M(V,j);
let{deploymentId:F}=this,$=DQ({service:V,deploymentId:F,serviceDeployment:this.#V,isRollbackAsked:this.#F});
if(j&&this.#V===void 0&&$?.verdict==="superseded")return;
if(this.#N(),j||_.waiting(OQ(V,F)),$!==void 0||j)return $;
let E=await this.#B();
return E!==void 0&&X(E)?{verdict:"doomed",cause:E}:void 0}
#$(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Y>CQ?!1:X===void 0||(lY(X)?.createdAt?.getTime()??0)<this.#Q}
#j(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||dY(X)===this.deploymentId&&(this.#_??=Y)}
async#M(
X,
Y){
if(this.#_!==void 0||this.#H||Y||dY(X)===this.deploymentId)return;
this.#H=!0;
let{clients:Q,feed:J,cluster:Z,serviceName:_,previousServiceDeployment:U,signal:W}=this.#X,V=await z6(Q,Z,_);
if(V==="denied")return;
let H=$=>Math.abs(($?.getTime()??0)-this.#Q),[j]=V.filter($=>$.serviceDeploymentArn!==U&&H($.createdAt)<cY).sort(($,E)=>H($.createdAt)-H(E.createdAt));
if(this.#_=j?.serviceDeploymentArn,this.#_===void 0)return;
let F=await J.lookAtServiceDeployment(this.#_,{signal:W});
return F==="denied"?void 0:F}
async#B(){
let X=lY(this.#J);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#J,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Q)/1e3})}
#N(){let X=this.#Q-cY,Y=(this.#J.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#Z.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#Z.add(Q),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
bQ=10*6e4,
G6=()=>!1,
wQ=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let _=await HQ(Q,Z);return J.info(_?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),_}catch(_){if(!(_ instanceof y))throw _;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${_.message}`),!1}},
xQ=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:_,log:U,signal:W,created:V}=Q;
if(
await Q.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await wQ(X,Q))return;X.rollbackAsked();let j=await X.toVerdict(G6,Math.max(Q.deadline,Date.now()+bQ));return j.verdict.verdict==="doomed"?void 0:j.verdict.verdict!=="timed-out"?{...j,verdict:j.verdict,stoppedBy:"rollback"}:{...j,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:H}=X;
try{if(!await MQ({clients:J,cluster:Z,serviceName:_,deploymentId:H,log:U,signal:W,...V}))return}catch(j){if(!(j instanceof y))throw j;U.info(`The service could not be stopped, and ECS is left to itself: ${j.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
kQ=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,_=({sentence:H})=>(Z||Q.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${H}`:`waiting cannot mend this: ${H}`),Z=!0,J!=="keep"),U=await X.toVerdict(_);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let W=await xQ(X,U,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(G6);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
yQ=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,_=new TQ(X),U=await kQ(_,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;
await X.written?.catch(()=>{});
let W=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,V=await BQ(_,{clients:Y,cluster:Q,diagnostics:J,endedBy:W});
for(let H of J.lines(V))Z.info(H);
return{...U,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
R6=1e3,
aY=X=>[...new Set(X.filter(Y=>Y!==void 0))],
q6=(X,Y,Q)=>new Map(w(X,Y).flatMap(J=>{let Z=Q(J);return J.map(_=>[_,Z])})),
hQ=class{
#X;
#Y;
#Q=new Set;
#Z=Number.NEGATIVE_INFINITY;
#J=Number.POSITIVE_INFINITY;
#_=()=>{};
#U;
#H=!1;
constructor(X,Y=X0){this.#X=X,this.#Y=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:Q},J){return this.#U??=JSON.stringify([X,Y]),this.#H||=this.#U!==JSON.stringify([X,Y]),this.#W({cluster:X,serviceName:Y,arn:Q},J)}
async lookAtServiceDeployment(X,Y){let Q={cluster:"",serviceName:void 0,arn:X};return(await this.#W(Q,Y)).serviceDeployment}
#W(
X,
{signal:Y,inMilliseconds:Q=0}){return new Promise((J,Z)=>{Y.throwIfAborted();let _=()=>{this.#Q.delete(W),this.#Q.size===0&&this.#_(),Z(Y.reason)},U=()=>Y.removeEventListener("abort",_),W={...X,dueAt:this.#Y.now()+Q,resolve:V=>{U(),J(V)},reject:V=>{U(),Z(V)}};Y.addEventListener("abort",_,{once:!0}),this.#Q.add(W),this.#F(W.dueAt)})}
#V(X){return this.#H?Math.max(X,this.#Z+R6):X}
#F(X){let Y=this.#V(X);if(Y>=this.#J)return;this.#_(),this.#J=Y;let Q=this.#Y.after(Math.max(0,Y-this.#Y.now()),()=>this.#$());this.#_=()=>{this.#J=Number.POSITIVE_INFINITY,Q()}}
#E(){return[...this.#Q].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#$(){let X=this.#Y.now();this.#J=Number.POSITIVE_INFINITY,this.#V(this.#E())<=X&&(this.#Z=X,this.#j([...this.#Q].filter(({dueAt:Y})=>Y<X+R6))),this.#Q.size>0&&this.#F(this.#E())}
#j(
X){
for(let J of X)this.#Q.delete(J);
let Y=new Map(aY(X.map(({cluster:J})=>J)).map(J=>[J,q6(aY(X.filter(Z=>Z.cluster===J).map(Z=>Z.serviceName)),U0,Z=>l(this.#X,J,Z))])),Q=q6(aY(X.map(({arn:J})=>J)),WQ,J=>VQ(this.#X,J));
for(let{cluster:J,serviceName:Z="",arn:_="",resolve:U,reject:W}of X)Promise.all([Y.get(J)?.get(Z),Q.get(_)]).then(([V,H])=>{let j=H==="denied"?H:H?.get(_);U({service:V?.get(Z),serviceDeployment:j})},W)}},
vQ=({lease:X,before:Y,read:Q,written:J})=>{let Z=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===_4(Y),_=!1,U=J.then(()=>{_=!0});return async()=>{let W=_,V=await Q();if(!Z(V)&&!W&&(await U,V=await Q()),!(V===void 0||Z(V)))throw new _X(C.superseded,`Another run has taken over this tenant: ${RY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
fQ=(
{plan:X,found:Y,settings:Q},
J)=>{
let Z=X.changes.flatMap(H=>H.operations),
_=Y.service?.serviceArn,
U=X.taskDefinitionArn,
W={[M.applied]:X.record,[M.run]:_4(J.lease),[M.image]:CX(Q.image),[M.revision]:U??""},
V=L("tagEcsResource","record",{arn:_??"",set:W,remove:[]},{after:[...Z.map(H=>H.id),..._===void 0?[]:["lease"]],references:[..._===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:o("set",M.revision),operation:"taskDefinition"}]:[]]});
return _===void 0?[...Z,V]:[L("tagEcsResource","lease",{arn:_,set:{[M.run]:J.lease},remove:[]}),...Z,V]},
mQ=(
X,
Y)=>{
let{clients:Q,run:J,log:Z,signal:_}=Y,U=X.found.service?.serviceArn,W=new FX(Z,_),V=()=>{},H=new Promise(F=>{V=F}),j=U===void 0?void 0:vQ({lease:J.lease,before:X.found.serviceTags[M.run],read:async()=>(await C7(Q,U))[M.run],written:H});
return WY(fQ(X,J),{changes:X.plan.changes,execute:F=>mY(Q,F.kind,F.input,W,Y.runTask),...j===void 0?{}:{guard:j},signal:_,log:Z,line:pX,incomplete:Y.incomplete,done:(F,$)=>{F.id==="lease"&&V(),$.service!==void 0&&Y.onService($.service),F.kind==="changeRecords"&&Y.onDnsChange($.value)}})},
pQ=async(X,Y,{log:Q,signal:J})=>{let Z=()=>{Q.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Z,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Z)}},
D6=({settings:X,front:Y})=>T(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
gQ=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:_,present:U,names:W}=X,{cluster:V}=J;
return{tenant:Z.tenant,cluster:V.name,account:V.account,region:V.region,url:D6(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:_.service?.serviceArn??null,planId:Y.planId,changes:jX(Y.changes),drift:Y.drift.map(H=>({...H})),overrides:T4(_,U,W,V),depth:"deep"}},
uQ=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:_,name:U}=Y.cluster;Q.info(`account ${Z}, Region ${_}, cluster ${U}`);for(let W of X.warnings)Q.warn(W);for(let{resource:W,kept:V}of X.drift)Q.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(Q.info(J?`plan ${X.planId}: ${_Y(X.changes)}`:_Y(X.changes)),J)for(let W of ZY(X.changes))Q.info(W)},
lQ=({settings:X,order:Y,front:Q},J,Z,_)=>{let{desiredCount:U=0,runningCount:W=0}=J??{};U===0&&Y.of!=="scaling"&&_.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),_.info(`image     ${X.image}`),_.info(`revision  ${(Z??"").replace(/^.*\//,"")}`),_.info(`tasks     ${W} running, ${U} desired`),_.info(`url       ${D6({settings:X,front:Q})??"none: a worker"}`)},
dQ=m.defaultPrefix.replace(/\/$/,""),
cQ=X=>p6(c6,{name:"tenant",...X},dQ),
aQ=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw L4(X);let Z=P4({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
iQ=async(X,{request:Y,run:Q,order:J})=>{let Z=await D4(X,Y,r0(Y)),_=E0(Z.snapshot.cluster);if(_!==void 0)throw _;J!==void 0&&aQ(Z,Q);let U=J===void 0?{of:"settings"}:await J(Z);return{...Z,...A5(Z,{request:Y,run:Q,order:U,problemsOf:cQ})}},
oQ=(X,{env:Y,version:Q})=>{let J=a6(16).toString("hex"),Z=X.build??Y.BUILD_URL;return{token:J,lease:Z4(J,Z),build:Z,version:Q,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,beforeDeploy:X.beforeDeploy}},
rQ=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
sQ=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
nQ=async(
X,
Y,
Q)=>{
let{found:J,names:Z,snapshot:_}=X,{feed:U,log:W,signal:V,deadline:H}=Q;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!sQ(X)||I6(J.service,Y.service))return Y;
let{service:j}=Y,F=()=>`${j.runningCount??0}/${j.desiredCount??0} tasks running`;
return await fX(async()=>{let $={cluster:_.cluster.name,serviceName:Z.serviceName};return j=(await U.look($,{signal:V})).service??j,W.waiting(F()),rQ(j)?!0:void 0},{signal:V,everySeconds:2,deadline:H})===!0?{...Y,service:j,verdict:{verdict:j.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:j,verdict:{verdict:"timed-out",reason:F()}}},
tQ=async(
X,
{found:Y,order:Q,plan:J},
Z,
_)=>{
let U=Y.service?.taskDefinition,W=Z.taskDefinition,V=U===W&&Y.taskDefinition?.tags[M.steady]!==void 0;
if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([kX(X,W,{[M.steady]:new Date().toISOString()}),Q.of==="revision"&&U!==void 0&&U!==W?QY(X,U,[M.steady]):void 0])}catch(H){if(!(H instanceof y))throw H;_.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${H.message}`)}},
eQ=async(X,Y,Q,{log:J,signal:Z,report:_})=>{J.info("beforeDeploy: the command runs before the service changes");let U={clients:X,input:Y,explain:M4,log:J,signal:Z,deadline:Date.now()+Q*6e4},{code:W,result:V}=N4(await B4(U),Q),{message:H="",hint:j,...F}=V;if(_(F),W!==C.done)throw new _X(W,`beforeDeploy: ${H} The service was not changed.`,j===void 0?{}:{hint:j})},
S6=X=>(X??"").replace(/\.$/,""),
XJ=X=>{let Y=X.flatMap(Z=>Z.operations).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(_=>_.Action===Z).map(_=>S6(_.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
YJ=(
X,
Y)=>{
let Q=Y.filter(F=>F.action==="create"),
J=new Set(Q.map(F=>F.resource)),
Z=new Set(Q.map(F=>F.name)),
_=XJ(Q),
{remains:U}=X,
{alarms:W,records:V}=U.tenant,
H=M6({...X,keepLogs:!0,remains:{...U,targetGroups:U.targetGroups.filter(({description:F})=>Z.has(F.TargetGroupName??"")),tenant:{...U.tenant,alarms:W.filter(F=>Z.has(F.AlarmName??"")),records:V.filter(F=>_.has(S6(F.Name)))}}}).filter(F=>J.has(F.resource)),
j=new Set(H.flatMap(F=>F.operations.map($=>$.id)));
return H.map(F=>({...F,reason:"onFailure: remove",operations:F.operations.map($=>({...$,after:$.after.filter(E=>j.has(E))}))}))},
QJ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:_,lease:U,log:W,signal:V}=Y,H=PY(Q,o0),{cluster:j}=Z,F={clusterName:j.name,cluster:Promise.resolve(j)},$=await N6(_,F,[H]),E=$.tenants.get(H.key);
if(E?.tenant.serviceTags[M.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let B={...E,revisions:E.revisions.filter(({arn:P})=>P===Y.revision)},N=new FX(W,V),K=YJ({identity:Q,names:J,read:$,remains:B},Y.done);
try{await WY(K.flatMap(P=>P.operations),{changes:K,execute:P=>mY(_,P.kind,P.input,N),signal:V,log:W,line:pX,incomplete:()=>{}})}catch(P){if(!(P instanceof y))throw P;return{changes:[],sentence:`Not all that this run created could be removed: ${P.message}`}}
return{changes:K,sentence:"What this run created was removed again; the log group stays."}},
JJ=5,
ZJ=class{
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
#M=!1;
#B=!1;
constructor(
X,
Y,
Q,
J){
this.#X={...g6,...X},
this.#_=J,
this.#Y=Y,
this.#Q=Q,
this.#Z=new hQ(Q),
this.#U=Date.now()+this.#X.timeoutMinutes*6e4,
this.#J=oQ(this.#X,Y),
this.#W=T0({prepare:()=>this.#z(),planned:Z=>{uQ(Z,Y.log,this.#X.plan),Y.report(gQ(Z)),this.#$.length>0&&this.#L(Z.plan,new Set)},apply:Z=>this.#G(Z),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Z})=>ZY(Z.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#V=void 0;let{prepared:J,outputs:Z=new Map}=await this.#W();if(this.#X.plan)return{code:C.done,result:{deployment:{verdict:"planned"}}};let _=J.plan.changes.length>0;if(X?.code===C.done&&!_||(X=await this.#D(J,Z),Y||=_&&U4(J.found.serviceTags[M.run]),!Y||Q===JJ||!this.#N(X)))return X}}finally{this.#H.abort()}}
#N({code:X}){return X===C.done||X===C.superseded&&this.#B}
async#z(){let X=performance.now(),Y=await iQ(this.#Q,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#M},...this.#_===void 0?{}:{order:this.#_}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#G(
X){
let Y=performance.now(),
Q=new Set,
J=mQ(X,{clients:this.#Q,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#M=!0,this.#K(X,W)},onDnsChange:W=>this.#q(W),runTask:W=>this.#R(W),incomplete:W=>{Q=W,this.#L(X.plan,Q)}}).finally(
()=>{this.#$.push(...jX(X.plan.changes,Q).filter(W=>W.done===!0)),this.#j.push(...X.plan.changes.filter(W=>W.operations.every(V=>Q.has(V.id))))});
this.#F=J;
let Z=await J,_=X.plan.taskDefinitionArn??Z.get("taskDefinition")?.value,U=X.found.service?.serviceArn??Z.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},..._===void 0?{}:{taskDefinitionArn:_},...U===void 0?{}:{serviceArn:U}}),Z}
async#R(X){let{timeoutMinutes:Y}=this.#X;return await eQ(this.#Q,X,Y,this.#Y),this.#U=Date.now()+Y*6e4,{value:""}}
#L(X,Y){this.#Y.report({changes:[...this.#$,...jX(X.changes,Y)]})}
#P(){return AbortSignal.any([this.#Y.signal,this.#H.signal])}
#K(
{found:X,names:Y,snapshot:Q,settings:J},
Z){
this.#X.wait&&(
this.#V=q(
yQ(
{
clients:this.#Q,
feed:this.#Z,
cluster:Q.cluster.name,
serviceName:Y.serviceName,
service:Z,
previousServiceDeployment:I6(X.service,Z)?X.service?.currentServiceDeployment:void 0,
diagnostics:j4,
onFailure:this.#X.onFailure,
created:X3(X,J,Y),
written:this.#F,
log:this.#Y.log,
signal:this.#P(),
deadline:this.#U})))}
#q(X){if(!this.#X.wait)return;let Y={signal:this.#P(),deadline:this.#U};this.#E.push(q(UQ(this.#Q,X,Y)))}
async#D(
X,
Y){
let{log:Q}=this.#Y;
if(!this.#X.wait)return{code:C.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found;
this.#V===void 0&&Z!==void 0&&!SQ(Z)&&(Q.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#K(X,Z));
let _=await pQ(X.names.serviceName,this.#V,this.#Y),U=await Promise.all(this.#E);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U.includes(!1)&&Q.warn("the DNS change has not reached all name servers yet"),_===void 0)return this.#I(X,Y);
let W={feed:this.#Z,log:Q,signal:this.#P(),deadline:this.#U};
return this.#S(X,Y,await nQ(X,_,W))}
async#S(
X,
Y,
Q){let{verdict:J}=Q.verdict;if(this.#Y.report({deployment:A9(Q)}),J==="steady"&&await tQ(this.#Q,X,Q.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#I(X,Y,Q);this.#B=$4(Q.service,this.#J.lease)===void 0;let Z=await this.#O(X,Y,J);return k9(Q,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Z})}
async#O(
X,
Y,
Q){
let J=this.#j.some(H=>H.resource==="service"&&H.action==="create"),Z=Q==="failed"||Q==="rolled-back";
if(this.#X.onFailure!=="remove"||!J||!Z)return;
let{log:_,signal:U}=this.#Y,{changes:W,sentence:V}=await QJ(X,{clients:this.#Q,lease:this.#J.lease,done:this.#j,revision:Y.get("taskDefinition")?.value,log:_,signal:U});
return this.#Y.report({changes:[...this.#$,...jX(W,{has:()=>!0})]}),V}
#I(X,Y,Q){let{log:J}=this.#Y,Z=Q?.service??X.found.service,_=(Z?.desiredCount??0)===0;return lQ(X,Z,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:C.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:_?"steady-at-zero":"steady",desiredCount:Z?.desiredCount??0,runningCount:Z?.runningCount??0}}}}},
_J=(X,Y,Q=()=>{})=>_0(V0,X,Y,J=>new ZJ(X,Y,J,Q(J)).toEnd()),
O6=X=>{let{status:Y,deployments:Q=[],desiredCount:J=0,runningCount:Z=0}=X,_=Q.find(U=>U.status==="PRIMARY");return Y==="DRAINING"?"removing":_?.rolloutState==="FAILED"?"failed":J===0&&Z===0?"stopped":Q.length>1||_?.rolloutState==="IN_PROGRESS"?"deploying":Z<J?"degraded":"steady"},
UJ=(X,Y)=>X[M.cluster]===Y&&X[M.tenant]!==void 0,
WJ=(X,Y)=>{let Q=Y[M.image],J=X.taskDefinition!==void 0&&Y[M.revision]===X.taskDefinition;return Q===void 0||!J?void 0:u6(Q)},
C6=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[M.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
VJ=(X,{tags:Y})=>{let[Q]=(X[M.hosts]??"").split(" ");return X[M.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[m.scheme]==="https"?"https":"http"}://${Q}`},
HJ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:O6(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:VJ(Y,Q),placement:C6(X,Y)}),
jJ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await XX(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await HX(X,[Q])).length===0?!1:(await l(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await d(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await HX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await hX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await i0(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await a0(X,[Y])).length>0}],
FJ=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
_=Object.entries(Y).map(([H,j])=>({Key:H,Values:[j]})),
U=(await O(H=>J(new Z({TagFilters:_,ResourcesPerPage:100,PaginationToken:H})),H=>H.PaginationToken===""?void 0:H.PaginationToken)).flatMap(H=>H.ResourceTagMappingList??[]).flatMap(H=>H.ResourceARN??[]),
W=await Promise.all(U.map(async H=>{let j=Q.find(({of:$})=>$.test(H));if(j===void 0)return{arn:H,is:"unknown"};let F=j.of.exec(H)?.[1]??"";return{arn:H,is:await j.isThere(X,F,H)?"there":"gone"}})),
V=H=>W.filter(({is:j})=>j===H).map(({arn:j})=>j);
return{there:V("there"),unknown:V("unknown")}},
$J=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:_,unknown:U}=await FJ(X,Y,Q);for(let W of _.filter(V=>!J(V)))Z.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);U.length>0&&Z.info(`named by AWS's tag index, which may be hours late: ${U.join(", ")}`)}catch(_){if(!z(_,"AccessDenied"))throw _;Z.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
K9 as $,
w7 as A,
a7 as B,
c7 as C,
vX as D,
E0 as E,
o7 as F,
fX as G,
K0 as H,
_Y as I,
ZY as J,
jX as K,
T0 as L,
WY as M,
pX as N,
_0 as O,
FX as P,
_J as Q,
w as R,
x as S,
T7 as T,
xY as U,
fY as V,
$6 as W,
j6 as X,
D4 as Y,
r0 as Z,
z4 as _,
hX as a,
n4 as a0,
RY as a1,
U4 as a2,
C6 as a3,
O6 as a4,
m0 as a5,
s4 as a6,
T4 as a7,
O0 as a8,
s0 as a9,
n5 as aA,
Z4 as aB,
L as aC,
NX as aD,
O8 as aE,
jQ as aF,
l as aG,
L4 as aH,
c9 as aI,
BY as aJ,
P9 as aK,
MX as aL,
Q4 as aM,
B4 as aN,
M4 as aO,
N4 as aP,
H8 as aQ,
F8 as aR,
j8 as aS,
B8 as aT,
N8 as aU,
EX as aV,
gX as aW,
x0 as aX,
d as aa,
MY as ab,
PX as ac,
WJ as ad,
UJ as ae,
G4 as af,
q4 as ag,
K4 as ah,
HJ as ai,
jJ as aj,
f8 as ak,
C8 as al,
o8 as am,
d8 as an,
p as ao,
T8 as ap,
PY as aq,
o0 as ar,
N6 as as,
M6 as at,
HX as au,
mY as av,
YQ as aw,
XQ as ax,
$J as ay,
R4 as az,
yX as b,
JY as c,
XX as d,
B0 as e,
QY as f,
kX as g,
h7 as h,
z as i,
y7 as j,
S7 as k,
N0 as l,
v7 as m,
g7 as n,
D0 as o,
O as p,
p7 as q,
M0 as r,
i7 as s,
V0 as t,
xX as u,
R0 as v,
m7 as w,
f7 as x,
k7 as y,
x7 as z};
