import{S as UX,h as A,s as i,b as a,i as XX,j as O,k as DX,t as P,e as OX,l as YX,n as SX,o as aX,u as oX,q as pY,c as p,p as n4,f as e4,a as X6,x as g,y as Y6,z as _6,A as J6,B as Q6,C as Z6}from"./base.mjs";
import{setTimeout as WX}from"node:timers/promises";
import{i as rX,s as gY,r as uY,c as lY}from"./input-deploy-tenant.mjs";
import{randomBytes as U6}from"node:crypto";
var f=class extends UX{awsCode;constructor(X,Y,_,J){super(A.awsRefused,X,{aws:_,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=_.code}},
W6={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
V6={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
$6=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
j6=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
F6=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
dY=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded|PriorRequestNotComplete)$/,
H6=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
cY="RegionMissing",
sX=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
M6=X=>sX.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
E6=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(_=>_!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
P6=(X,Y)=>{let _=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=_?.[2]===void 0?"":` on ${_[2]}`;return`Allow the caller ${_?.[1]??Y}${J} in its IAM policy.`},
L6=(X,Y,_)=>{let J=X.message??"";if($6.test(Y))return P6(J,_);if(j6.test(Y))return"The credentials have expired: renew them and run again.";if(F6.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(dY.test(Y))return"The account is at its request rate: run again later; what is done is found then.";if(H6.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(sX.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===cY)return"Give region, or set AWS_REGION."},
N6=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&sX.test(Y)?Y:/^region is missing/i.test(X.message??"")?cY:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
iY=(
X,
Y,
_)=>{
if(X instanceof UX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Q=N6(J),Z=`${V6[Y]??Y}:${_}`,U=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=dY.test(Q)&&W>1?` (${W} tries)`:"",$=E6(J)??Q;
return new f(`${W6[Y]??Y} ${M6(Q)} ${_}: ${$}${$.includes(Q)?"":` (${Q})`}${V}`,L6(J,Q,Z),{service:Y,operation:_,code:Q,...U===void 0?{}:{requestId:U}},X)},
N=(X,...Y)=>X instanceof f&&Y.some(_=>X.awsCode===_||X.awsCode===`${_}Exception`),
o=X=>Object.fromEntries((X??[]).map(Y=>[Y.key??Y.Key??"",Y.value??Y.Value??""])),
AX=async(X,Y)=>{for(let _=500;await X();_=Math.min(_*2,5e3))await WX(_,void 0,{signal:Y})},
y=(X,Y)=>{let _=[];for(let J=0;J<X.length;J+=Y)_.push(X.slice(J,J+Y));return _},
S=async(X,Y)=>{let _=[],J;do{let Q=await X(J);_.push(Q),J=Y(Q)}while(J!==void 0);return _},
b=async(X,Y)=>{let _=Date.now()+Y.seconds*1e3;for(let J=500;;J=Math.min(J*2,5e3)){try{return await X()}catch(Q){if(!(Q instanceof f&&Y.passing(Q)&&Date.now()+J<_))throw Q}await WX(J,void 0,{signal:Y.signal})}},
x=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
u=async(X,Y,_)=>{let{send:J,DescribeServicesCommand:Q}=await X.ecs(),Z=await Promise.all(y(_,10).map(U=>J(new Q({cluster:Y,services:U,include:["TAGS"]}))));return new Map(Z.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
z6=async(
X,
Y)=>{
let{send:_,ListServicesCommand:J}=await X.ecs(),Q=[];
return await S(async Z=>{let U=await _(new J({cluster:Y,maxResults:100,nextToken:Z})),W=(U.serviceArns??[]).map($=>$.replace(/^.*\//,"")),V=u(X,Y,W);return V.catch(()=>{}),Q.push(V),U},Z=>Z.nextToken),(await Promise.all(Q)).flatMap(Z=>[...Z.values()])},
aY=/does not have an associated load balancer|unable to assume the (service linked )?role|still draining|verify that the ecs service role being passed/i,
B6=async(X,Y,_)=>{let{send:J,CreateServiceCommand:Q}=await X.ecs();try{return(await b(()=>J(new Q(Y)),{passing:Z=>aY.test(Z.message),seconds:60,signal:_})).service??{}}catch(Z){throw N(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new x(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
oY=async(X,Y,_)=>{let{send:J,UpdateServiceCommand:Q}=await X.ecs();try{return(await b(()=>J(new Q(Y)),{passing:Z=>aY.test(Z.message),seconds:60,signal:_})).service??{}}catch(Z){throw N(Z,"ServiceNotFound","ServiceNotActive")?new x(`service ${Y.service} was removed by another run`,{cause:Z}):Z}},
CX=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.ecs();try{await J(new Q({resourceArn:Y,tags:Object.entries(_).map(([Z,U])=>({key:Z,value:U}))}))}catch(Z){throw N(Z,"ResourceNotFound")||N(Z,"InvalidParameter")&&/cannot be found|inactive/i.test(Z.message)?new x(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:Z}):Z}},
tX=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.ecs();await J(new Q({resourceArn:Y,tagKeys:[..._]}))},
I6=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.ecs(),Q=await _(new J({resourceArn:Y}));return o(Q.tags)},
K6=async(X,Y,_,J)=>{let{send:Q,DeleteServiceCommand:Z}=await X.ecs();try{await Q(new Z({cluster:Y,service:_,force:!0}))}catch(U){if(!N(U,"ServiceNotFound","ServiceNotActive"))throw U}await AX(async()=>(await u(X,Y,[_])).has(_),J)},
rY=class{
#X=new Map;
#Y=()=>{};
firstCall=new Promise(X=>{this.#Y=X});
attach(X,Y){X.middlewareStack.add((_,J)=>Q=>{let Z=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(Z,(this.#X.get(Z)??0)+1),setImmediate(this.#Y),_(Q)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
q6=X=>{X.middlewareStack.add(Y=>async _=>{try{return await Y(_)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
G6=()=>(process.env.AWS_MAX_ATTEMPTS??"")===""?{maxAttempts:8}:{},
R6={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
D6=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
O6=X=>{let Y;return async _=>{Y??=X(_);let J=Y;return D6(await J)?J:(Y===J&&(Y=X(_)),Y)}},
S6=async(X,Y)=>{let{fromTemporaryCredentials:_}=await import("./providers.mjs").then(Q=>Q.a),J=_({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},...Y===void 0?{}:{clientConfig:{region:Y}}});return O6(async Q=>{try{return await J(Q)}catch(Z){throw Z.name==="CredentialsProviderError"?Z:iY(Z,"sts","AssumeRole")}})},
A6=X=>{let Y,_=async()=>{if(X.roleArn!==void 0)return S6(X.roleArn,X.region);let{defaultProvider:J}=await import("./sdk.mjs").then(Q=>Q.aV);return J()};return async J=>(Y??=_(),(await Y)(J))},
C6=X=>X.schema?.[2],
sY=(
X,
Y)=>{
let _=A6(Y),
J=async(Z,U)=>{let{Client:W,...V}=await U(),$=new W({credentials:_,...G6(),requestHandler:R6,...Y.region===void 0?{}:{region:Y.region}});return Y.calls.attach($,Z),q6($),{...V,send:async j=>{try{return await $.send(j)}catch(F){throw iY(F,Z,C6(j))}},region:()=>$.config.region()}},
Q=([Z,U])=>{let W;return[Z,()=>(W??=J(Z,U),W)]};
return{...Object.fromEntries(Object.entries(X).map(Q)),firstCall:Y.calls.firstCall}},
tY={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
TX=X=>X!==null&&typeof X=="object"&&!Array.isArray(X),
T6=new Set(["environment"]),
nY=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
eY=(
X,
Y,
_,
J)=>{
if(i(Y,_))return[];
if(TX(Y)||TX(_)){let[Z,U]=[TX(Y)?Y:{},TX(_)?_:{}];return[...new Set([...Object.keys(Z),...Object.keys(U)])].sort().flatMap(W=>eY(X+a(W),nY(Z,W),nY(U,W),J))}
let Q=Z=>Z===void 0||Array.isArray(Z)&&Z.length===0;
return Q(Y)&&Q(_)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},..._===void 0?{}:{to:_},...J?{secret:!0}:{}}]},
X0=(X,Y,_)=>X.flatMap(J=>eY(a(J),Y[J],_[J],T6.has(J))),
k=(X,Y,_)=>X0(X,Y,_),
bX=async(X,Y)=>{let{send:_,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await _(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
b6={passing:X=>/iam ?instance ?profile|service-linked role|is not authorized to use launch template/i.test(X.message),seconds:90},
w6=async(X,Y,_)=>{let{send:J,CreateAutoScalingGroupCommand:Q}=await X.autoScaling();try{await b(()=>J(new Q(Y)),{...b6,signal:_})}catch(Z){throw N(Z,"AlreadyExists","AlreadyExistsFault")?new x(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await bX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
x6=async(X,Y)=>{let{send:_,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await _(new J(Y))},
k6=async(X,Y)=>{let{send:_,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await _(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Wait"}}))}catch(Q){if(!N(Q,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Q}},
Y0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
y6=async(X,Y,_)=>{let{send:J,CreateOrUpdateTagsCommand:Q}=await X.autoScaling();await J(new Q({Tags:Object.entries(_).map(([Z,U])=>({...Y0(Y,Z),Value:U,PropagateAtLaunch:!0}))}))},
h6=async(X,Y,_)=>{let{send:J,DeleteTagsCommand:Q}=await X.autoScaling();await J(new Q({Tags:_.map(Z=>Y0(Y,Z))}))},
_0=async(X,Y)=>{let{send:_,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await _(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Q=>Q.StatusCode==="Failed").map(Q=>Q.StatusMessage??Q.Description??"")},
v6=async(
X,
Y,
_)=>{let{send:J,DeleteAutoScalingGroupCommand:Q}=await X.autoScaling();await b(()=>J(new Q({AutoScalingGroupName:Y,ForceDelete:!0})),{passing:Z=>/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/.test(Z.awsCode),seconds:300,signal:_}),await AX(async()=>await bX(X,Y)!==void 0,_)},
wX=async(X,Y)=>{let{send:_,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await _(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Q=>Q.status!=="INACTIVE")},
f6=async(X,Y,_)=>{let{send:J,CreateCapacityProviderCommand:Q}=await X.ecs();try{await b(()=>J(new Q(Y)),{passing:Z=>/service.linked role/i.test(Z.message),seconds:60,signal:_})}catch(Z){throw N(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new x(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
m6=async(X,Y)=>{let{send:_,UpdateCapacityProviderCommand:J}=await X.ecs();await _(new J(Y))},
p6=async(
X,
Y,
_)=>{
let{send:J,PutClusterCapacityProvidersCommand:Q}=await X.ecs();
await b(()=>J(new Q({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]})),{passing:Z=>/^(UpdateInProgress|ResourceInUse)/.test(Z.awsCode),seconds:120,signal:_})},
g6=async(X,Y,_)=>{let{send:J,DeleteCapacityProviderCommand:Q}=await X.ecs();await b(()=>J(new Q({capacityProvider:Y})),{passing:Z=>/in use|associated|UpdateInProgress/i.test(`${Z.awsCode} ${Z.message}`),seconds:120,signal:_}),await AX(async()=>await wX(X,Y)!==void 0,_)},
J0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
u6=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
l6=async(X,Y)=>{let{send:_,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await _(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Q){if(N(Q,"LoadBalancerNotFound"))return;throw Q}},
d6=async(X,Y)=>{let{send:_,DescribeListenersCommand:J}=await X.elbv2();try{return(await _(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Q){if(N(Q,"ListenerNotFound"))return;throw Q}},
c6=async(X,Y)=>{let{send:_,DescribeRulesCommand:J}=await X.elbv2();try{return(await S(Q=>_(new J({ListenerArn:Y,PageSize:400,...Q===void 0?{}:{Marker:Q}})),Q=>Q.NextMarker)).flatMap(Q=>Q.Rules??[]).filter(Q=>Q.IsDefault!==!0)}catch(Q){if(N(Q,"ListenerNotFound"))return;throw Q}},
i6=async(
X,
Y,
_)=>{let[J,Q,Z]=await Promise.all([l6(X,J0(Y)),c6(X,Y),_??d6(X,Y)]);if(!(J===void 0||Q===void 0||Z===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:Z,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Q}},
_X=async(
X,
Y)=>{
let{send:_,DescribeTagsCommand:J}=await X.elbv2(),Q=async Z=>{try{return((await _(new J({ResourceArns:[...Z]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",o(U.Tags)])}catch(U){if(!N(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return Z.length===1?[]:(await Promise.all(Z.map(W=>Q([W])))).flat()}};
return new Map((await Promise.all(y(Y,20).map(Q))).flat())},
Q0=async(X,Y,_)=>{let{send:J,AddTagsCommand:Q}=await X.elbv2();await J(new Q({ResourceArns:[Y],Tags:Object.entries(_).map(([Z,U])=>({Key:Z,Value:U}))}))},
Z0=async(X,Y,_)=>{let{send:J,RemoveTagsCommand:Q}=await X.elbv2();await J(new Q({ResourceArns:[Y],TagKeys:[..._]}))},
U0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
a6=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:U0(Y.Name)})),
nX=async X=>{let{send:Y,ListHostedZonesCommand:_}=await X.route53();return(await S(J=>Y(new _({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>a6(J.HostedZones))},
z=(X,Y,_,J={})=>{let Q=J.references??[],Z=[...new Set([...J.after??[],...Q.map(U=>U.operation)])];return{id:Y,kind:X,input:_,references:Q,after:Z}},
o6=X=>{let Y=X.clusterArn??"",[,_="",,J="",Q=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:_,region:J,account:Q,tags:o(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
VX=async(X,Y)=>{let{send:_,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(y(Y,100).map(Q=>_(new J({clusters:Q,include:["TAGS"]}))))).flatMap(Q=>Q.clusters??[]).filter(Q=>Q.status==="ACTIVE").map(o6)},
r6=X=>X.replace(/^.*\//,""),
s6=async X=>{let{send:Y,ListClustersCommand:_}=await X.ecs();return(await S(J=>Y(new _({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
t6=async(X,Y)=>{let{send:_,CreateClusterCommand:J}=await X.ecs();return(await _(new J(Y))).cluster?.clusterArn??""},
n6=async(X,Y,_)=>{let{send:J,UpdateClusterCommand:Q}=await X.ecs();await J(new Q({cluster:Y,settings:[{name:"containerInsights",value:_}]}))},
e6=async(X,Y,_)=>{let{send:J,DeleteClusterCommand:Q}=await X.ecs();try{await b(()=>J(new Q({cluster:Y})),{passing:Z=>/^(ClusterContainsContainerInstances|ClusterContainsTasks|ClusterContainsCapacityProvider|UpdateInProgress)/.test(Z.awsCode),seconds:300,signal:_})}catch(Z){if(!N(Z,"ClusterNotFound"))throw Z}},
l=({isNew:X})=>X?"new tenant":"missing: made again",
xX={from:1e4,to:39999},
X7=(X,Y)=>{let _=xX.to-xX.from+1,J=Number.parseInt(XX(X,8),16)%_;for(let Q=0;Q<_;Q+=1){let Z=xX.from+(J+Q)%_;if(!Y.has(Z))return Z}},
h=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
Y7=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
kX=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(_=>_.TargetGroupArn??[])]),
W0=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
V0=X=>[{Type:"forward",TargetGroupArn:X}],
_7=({loadBalancer:X,settings:Y})=>{let _=new Set((X?.rules??[]).map(Q=>Number(Q.Priority))),J=X7(Y.hosts[0]??"",_);if(J===void 0)throw O("The listener has no free priority for another host.","Remove rules that are not needed.");return J},
J7=({found:X,settings:Y,loadBalancer:_})=>{let J=X.rule?.rule,Q=J===void 0?[]:h(J);for(let Z of Y.hosts.filter(U=>!Q.includes(U))){let U=_?.rules.find(W=>W.RuleArn!==J?.RuleArn&&Number(W.Priority)>=xX.from&&W.Conditions?.length===1&&h(W).includes(Z));if(U!==void 0)throw O(`Not ours: ${Z} has a listener rule of its own (priority ${U.Priority}).`,"Choose another host, or take it from that rule first.")}},
$0=100,
Q7=({rules:X,arn:Y})=>{let _=new Set(X.flatMap(kX));if(_.size>=$0)throw O(`The load balancer is full: ${Y.replace(/^.*:loadbalancer\//,"")} has ${_.size} target groups, and takes ${$0}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
Z7=X=>{
let{found:Y,settings:_,loadBalancer:J,names:Q}=X;
if(_.loadBalancer==="none"||J===void 0)return[];
J7(X);
let[Z=""]=_.hosts,U=Y.targetGroup?.description.TargetGroupArn,W=U===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return Q7(J),[{resource:"listenerRule",name:Z,action:"create",reason:l(X),fields:k(["hosts"],{},_),operations:[z("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:_7(X),Conditions:W0(_.hosts),Actions:V0(U??""),Tags:Object.entries(X.tags).map(([H,E])=>({Key:H,Value:E}))},{references:W})]}];
let{rule:V}=Y.rule,$=h(V),j=U!==void 0&&i(kX(V).filter((H,E,M)=>M.indexOf(H)===E),[U]),F=i([...$].sort(),[..._.hosts].sort());
return F&&j?[]:[{resource:"listenerRule",name:Z,action:"update",reason:j?"":"not linked with the target group: put back",fields:[...F?[]:k(["hosts"],{hosts:$},_),...j?[]:[{pointer:"/targetGroup",to:Q.targetGroup}]],operations:[z("modifyRule","listenerRule",{RuleArn:V.RuleArn,...F?{}:{Conditions:W0(_.hosts)},...j?{}:{Actions:V0(U??"")}},{references:j?[]:W,after:$.map((H,E)=>`record.remove.${E}`)})]}]},
U7=async(X,Y)=>{let{send:_,ListContainerInstancesCommand:J}=await X.ecs();return((await _(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
W7=async(
X,
Y)=>{
let{send:_,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Q}=await X.ecs(),Z=await S(W=>_(new J({cluster:Y,nextToken:W})),W=>W.nextToken),U=await Promise.all(y(Z.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>_(new Q({cluster:Y,containerInstances:W}))));
return new Set(U.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
$X=async(X,{signal:Y,everySeconds:_,deadline:J})=>{for(;;){Y.throwIfAborted();let Q=await X();if(Q!==void 0)return Q;let Z=J-Date.now();if(Z<=0)return;try{await WX(Math.min(_*1e3,Z),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
j0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
eX=(X,Y,_)=>{let[J,...Q]=Y;if(J===void 0)return _;if(Array.isArray(X))return X.map((U,W)=>String(W)===J?eX(U,Q,_):U);let Z=X;return{...Z,[J]:eX(Z[J],Q,_)}},
V7=(X,Y)=>{let _=X.input;for(let{pointer:J,operation:Q}of X.references)_=eX(_,J.split("/").slice(1),Y.get(Q)?.value??"");return{...X,input:_}},
$7=async(
X,
Y)=>{
let _=new Map,
J=new Set(X),
Q=new Set,
Z=Y.concurrency??16,
U,
W=F=>{U??={cause:F}},
V=F=>{J.delete(F);let H=(async()=>{try{let E=await Y.execute(V7(F,_));_.set(F.id,E),Y.done?.(F,E)}catch(E){W(E)}})().finally(()=>Q.delete(H));Q.add(H)},
$=()=>(U===void 0&&Y.signal.aborted&&W(Y.signal.reason),U!==void 0),
j;
for(;
J.size>0&&!$();){
let F=[...J].filter(E=>E.after.every(M=>_.has(M)));
if(F.length>0&&j!==void 0&&(await j.catch(W),j=void 0,$()))break;
let H=F.slice(0,Math.max(0,Z-Q.size));
for(let E of H)V(E);
if(H.length>0&&J.size>0){let{guard:E}=Y;j=E===void 0?void 0:(async()=>E())(),j?.catch(()=>{})}
if(Q.size===0){W(new Error(`operations wait for each other: ${[...J].map(E=>E.id).join(", ")}`));break}
await Promise.race(Q)}
if(await Promise.all(Q),U!==void 0)throw new j0(U.cause,new Set(_.keys()));
return _},
F0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
XY=async(
X,
Y)=>{
let{changes:_,log:J,line:Q}=Y,Z=new Set,U=W=>W.operations.every(V=>Z.has(V.id));
try{return await $7(X,{...Y,done:(W,V)=>{Z.add(W.id),Y.incomplete(Z),Y.done?.(W,V);let $=_.find(j=>j.operations.some(F=>F.id===W.id));$!==void 0&&U($)&&J.info(Q($))}})}
catch(W){throw W instanceof j0?(Y.incomplete(Z),(W.cause instanceof UX||Y.signal.aborted)&&(J.info(`done: ${F0(_.filter(U))}`),J.info(`not done: ${F0(_.filter(V=>!U(V)))}; the next run finishes it`)),W.cause):W}},
j7=5,
F7=({plan:X})=>new Set(X.changes.map(({resource:Y,name:_,action:J,fields:Q})=>JSON.stringify([Y,_,J,Q]))),
H0=X=>{
let{approvedPlan:Y,log:_}=X,J,Q=Z=>{if(Y===void 0)return;let U=F7(Z);if(!(J!==void 0&&[...U].every(W=>J?.has(W)))&&Z.plan.planId!==Y){for(let W of X.lines(Z))_.info(W);throw O(`The plan is ${Z.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=U};
return async()=>{
for(
let Z=1;;
Z+=1){let U=await X.prepare();if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};if(Q(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};try{return{prepared:U,outputs:await X.apply(U)}}catch(W){if(!(W instanceof x))throw W;if(Z===j7)throw O(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");_.info(`${W.message}: reading again`)}}}},
H7={create:"+",update:"~",remove:"-",deploy:">"},
yX=X=>typeof X=="string"?X:JSON.stringify(X),
M7=({pointer:X,from:Y,to:_,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":_===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${yX(_)}`:_===void 0?`${X}: ${yX(Y)} \u2192 removed`:`${X}: ${yX(Y)} \u2192 ${yX(_)}`,
hX=({action:X,resource:Y,name:_,reason:J})=>`${H7[X]} ${Y} ${_} (${J})`,
YY=X=>X.flatMap(Y=>[hX(Y),...Y.fields.map(_=>`    ${M7(_)}`)]),
_Y=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([_,J])=>{let Q=X.filter(Z=>Z.action===_).length;return Q===0?[]:[`${Q} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
M0=({pointer:X,from:Y,to:_,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},..._===void 0?{}:{to:_}},
jX=(X,Y)=>{let _=Y.filter(Q=>X===Q.name||X.endsWith(`.${Q.name}`)),J=Math.max(0,..._.map(Q=>Q.name.length));return _.filter(Q=>Q.name.length===J)},
E0=(X,Y)=>{let[_,J]=jX(X,Y);if(_===void 0)throw O(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw O(`There are two public hosted zones named ${_.name} (${_.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return _},
JY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
FX=(X,Y)=>X.SetIdentifier===void 0&&JY(X.AliasTarget?.DNSName)===JY(Y.dnsName),
E7=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):JY(X.AliasTarget.DNSName),
P7=(X,Y,_)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:_.canonicalHostedZoneId,DNSName:_.dnsName,EvaluateTargetHealth:!1}}),
P0=X=>X.dualStack?["A","AAAA"]:["A"],
L7=(
X,
Y,
_)=>{
let J=Y.found.records.filter(U=>U.Name===X),Q=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!FX(U,_)),[Z]=Q;
if(Z!==void 0&&(!Y.run.adopt||Z.SetIdentifier!==void 0))throw O(`The ${Z.Type} record of ${X} points elsewhere: ${E7(Z)}.`,Z.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Q.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...P0(_).filter(U=>!J.some(W=>W.Type===U&&FX(W,_))).map(U=>({Action:"CREATE",ResourceRecordSet:P7(X,U,_)}))]},
N7=(X,Y)=>{for(let _ of X.settings.hosts){let J=_.replace(/^[^.]+/,"*"),Q=X.found.records.filter(U=>U.Name===J&&FX(U,Y)).map(U=>U.Type),Z=P0(Y).filter(U=>!Q.includes(U));if(Z.length>0)throw O(`dns is wildcard, but ${J} has no alias ${Z.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${_}, or say dns: record.`)}},
L0=(X,Y,_)=>{let J=new Map;for(let Q of X){let Z=_(Q);if(Z.length===0)continue;let{id:U}=E0(Q,Y.zones);J.set(U,[...J.get(U)??[],...Z])}return J},
N0=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
z7=(
X,
Y)=>{
let{found:_,settings:J,present:Q}=X,Z=_.rule===void 0||Q.dns!=="record"?[]:h(_.rule.rule),U=J.dns==="record"?J.hosts:[],W=Z.filter(V=>!U.includes(V));
return[...L0(W,X,V=>_.records.filter($=>$.Name===V&&FX($,Y)).map($=>({Action:"DELETE",ResourceRecordSet:$})))].map(([V,$],j)=>({resource:"record",name:N0($),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[z("changeRecords",`record.remove.${j}`,{zoneId:V,changes:$})]}))},
B7=X=>{
let{settings:Y,loadBalancer:_}=X;
if(Y.loadBalancer==="none"||_===void 0)return[];
Y.dns==="wildcard"&&N7(X,_);
let J=Y.dns==="record"?Y.hosts:[];
for(let Z of J)E0(Z,X.zones);
let Q=L0(J,X,Z=>L7(Z,X,_));
return[...z7(X,_),...[...Q].map(([Z,U],W)=>({resource:"record",name:N0(U),action:"create",reason:l(X),fields:U.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:_.dnsName})),operations:[z("changeRecords",`record.${W}`,{zoneId:Z,changes:U},{after:["listenerRule"]})]}))]},
I7=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
HX=(X,Y)=>{let _=X.containerDefinitions??[];return _.find(J=>J.name===Y.containerName)??_.find(J=>J.essential!==!1)},
K7=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
z0=X=>{let Y={...X};for(let _ of K7)delete Y[_];return Y},
B0=X=>Object.entries(X).sort(([Y],[_])=>Y<_?-1:1),
q7=(X,Y)=>{let _=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===_),{hostPort:Q,...Z}=J??{};return{...Z,containerPort:X.containerPort,protocol:_,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
G7=({cpuArchitecture:X},Y)=>{let _=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:_,cpuArchitecture:X}:_==="LINUX"?void 0:{operatingSystemFamily:_}},
I0=(
X,
Y)=>{
let{names:_,fargate:J,present:Q}=Y,
Z=Q===void 0?{family:_.family,containerDefinitions:[]}:z0(Q),
U=HX(Z,_),
W=Q?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
$=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
j={
...U,
name:U?.name??_.containerName,
essential:U?.essential??!0,
image:X.image,
...$,
portMappings:X.portMappings.map(H=>q7(H,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:B0(X.environment).map(([H,E])=>({name:H,value:E})),
secrets:B0(X.secrets).map(([H,E])=>({name:H,valueFrom:E})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":_.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":_.containerName}}},
F=(Z.containerDefinitions??[]).filter(H=>H!==U);
return{...Z,family:_.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):Z.cpu,memory:J?String(X.memory):Z.memory,runtimePlatform:G7(X,Z.runtimePlatform),containerDefinitions:[j,...F]}},
R7=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
vX=X=>Array.isArray(X)?X.map(vX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,_])=>[Y,vX(_)]).filter(([,Y])=>!R7(Y))),
QY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>!(_ in Y&&Y[_]===J))),
K0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
D7=(
X,
Y)=>(
{...QY(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(K0),secrets:[...X.secrets??[]].sort(K0),portMappings:(X.portMappings??[]).map(_=>QY(_,{protocol:"tcp",hostPort:Y?_.containerPort:0})),healthCheck:X.healthCheck&&QY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
ZY=X=>{let{containerDefinitions:Y=[],..._}=z0(X),J=_.networkMode==="awsvpc"||_.networkMode==="host";return vX({..._,tags:void 0,requiresCompatibilities:[..._.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Q=>D7(Q,J))})},
fX=X=>XX(DX(ZY(X)),32),
O7=(X,Y)=>{let _=fX(Y);return X.tags[P.digest]===_||fX(X.definition)===_},
S7=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
UY=(
X,
Y)=>{
let _=HX(X,Y)??{},J=X.networkMode??"bridge",Q=J==="awsvpc"||J==="host",Z=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=_;
return{
image:_.image,
cpu:Z?Number(X.cpu):_.cpu,
memory:Z?Number(X.memory):_.memory,
memoryReservation:_.memoryReservation,
networkMode:J,
portMappings:(_.portMappings??[]).map(W=>S7(W,Q)),
entryPoint:_.entryPoint??[],
command:_.command??[],
environment:Object.fromEntries((_.environment??[]).map(W=>[W.name??"",W.value??""])),
secrets:Object.fromEntries((_.secrets??[]).map(W=>[W.name??"",W.valueFrom??""])),
repositoryCredentials:_.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:_.repositoryCredentials.credentialsParameter},
healthCheck:U?.command===void 0?void 0:vX({...U}),
stopTimeout:_.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
q0=class{#X;#Y;#_;#J=performance.now();constructor(X,Y){this.#X=X,this.#Y=Y,this.#_=X}async take(X){let Y=performance.now();this.#_=Math.min(this.#X,this.#_+(Y-this.#J)/1e3*this.#Y)-1,this.#J=Y,this.#_<0&&await WX(-this.#_/this.#Y*1e3,void 0,{signal:X}),X.throwIfAborted()}},
d=async(
X,
Y)=>{let{send:_,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Q=await _(new J({taskDefinition:Y,include:["TAGS"]}));return Q.taskDefinition===void 0?void 0:{definition:Q.taskDefinition,tags:o(Q.tags)}}catch(Q){if(N(Q,"Client")&&/unable to describe task definition/i.test(Q.message))return;throw Q}},
A7=async(X,Y,_)=>{let{send:J,RegisterTaskDefinitionCommand:Q}=await X.ecs();return(await b(()=>J(new Q(Y)),{passing:Z=>/too many concurrent attempts/i.test(Z.message),seconds:60,signal:_})).taskDefinition?.taskDefinitionArn??""},
C7=async(
X,
Y)=>{
let{send:_,ListTaskDefinitionsCommand:J}=await X.ecs(),Q=async W=>(await S(V=>_(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[Z,U]=await Promise.all([Q("ACTIVE"),Q("INACTIVE")]);
return[...U,...Z].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
T7=async(X,Y)=>{let{send:_,ListTaskDefinitionsCommand:J}=await X.ecs();return(await S(Q=>_(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Q})),Q=>Q.nextToken)).flatMap(Q=>Q.taskDefinitionArns??[]).filter(Q=>Q.replace(/^.*\//,"").startsWith(`${Y}:`))},
b7=async(X,Y)=>{let{send:_,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await S(Q=>_(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Q})),Q=>Q.nextToken)).flatMap(Q=>Q.families??[])},
w7=new q0(20,1),
x7=new q0(5,1),
G0=async X=>{try{await X}catch(Y){throw N(Y,"Client","InvalidParameter")?new x(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
k7=async(
X,
Y,
_)=>{let{send:J,DeregisterTaskDefinitionCommand:Q,DeleteTaskDefinitionsCommand:Z}=await X.ecs();for(let{arn:U}of Y.filter(({active:W})=>W))await w7.take(_),await G0(J(new Q({taskDefinition:U})));for(let U of y(Y,10))await x7.take(_),await G0(J(new Z({taskDefinitions:U.map(({arn:W})=>W)})))},
WY=({cluster:X,tenant:Y,service:_},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${XX(JSON.stringify(["v1",X,Y,_]),8)}-${J}`,
MX=X=>{let{cluster:Y,tenant:_,service:J}=X,Q=J==="web"?_:`${_}--${J}`,Z=`ecs-tenants/${Y}/${Q}`;return{family:`${Y}--${Q}`,serviceName:Q,containerName:J,logGroup:`/ecs-tenants/${Y}/${Q}`,resourceId:`service/${Y}/${Q}`,targetGroup:WY(X,"a"),policies:{scaleOut:`${Q}--scale-out`,scaleIn:`${Q}--scale-in`},alarms:{scaleOut:`${Z}/cpu-high`,scaleIn:`${Z}/cpu-low`}}},
y7=(X,Y)=>{let[_="",J="web",...Q]=Y.split("--"),Z=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),U={cluster:X,tenant:_,service:J};return Q.length===0&&Z(_)&&Z(J)&&MX(U).serviceName===Y?U:void 0},
VY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
h7={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
R0=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:h7}),
v7=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
$Y=X=>{
let{found:Y,settings:_}=X;
if(_.loadBalancer==="none")return{loadBalancers:[],references:[],tags:{}};
let J=Y.targetGroup?.description.TargetGroupArn;
return{loadBalancers:[{targetGroupArn:J??"",containerName:v7(X),containerPort:_.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[P.rule]:Y.rule.rule.RuleArn}}},
D0=(
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
tags:Object.entries({...X.tags,...X.build===void 0?{}:{[P.build]:OX(X.build)}}).map(([_,J])=>({key:_,value:J})),
...Y}),
O0=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
f7=X=>{
let{identity:Y,service:_,serviceTags:J,definition:Q,command:Z,token:U,build:W}=X,V=(Q.containerDefinitions??[]).map(j=>j.name??""),$=X.container??HX(Q,MX(Y))?.name??"";
if(!V.includes($))throw YX([SX("/container",`is ${$}; revision ${Q.family}:${Q.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);
return D0({cluster:Y.cluster,taskDefinition:_.taskDefinition??"",container:$,command:Z,token:U,startedBy:"ecs-tenants/run-task",tags:{...oX(J),...aX(Y)},build:W},O0(_))},
m7=(
X,
Y,
_)=>{
let{identity:J,found:Q,settings:Z,names:U,run:W,tags:V}=X,$=VY(Z),{platformVersion:j,placementConstraints:F,launchType:H}=Q.service===void 0?{}:O0(Q.service),E=Q.service===void 0?void 0:Q.taskDefinition?.definition;
return D0(
{cluster:J.cluster,taskDefinition:_??"",container:(E&&HX(E,U)?.name)??U.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},
{...$===void 0?{}:{networkConfiguration:$},...j===void 0?{}:{platformVersion:j},...F===void 0?{}:{placementConstraints:F},...Z.capacityProviderStrategy!==void 0?{capacityProviderStrategy:Z.capacityProviderStrategy}:H===void 0?{}:{launchType:H}})},
S0=async(X,Y,_,J)=>{let{send:Q,ListTasksCommand:Z}=await X.ecs();return(await S(U=>Q(new Z({cluster:Y,serviceName:_,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
jY=async(X,Y,_)=>{let{send:J,DescribeTasksCommand:Q}=await X.ecs();return(await Promise.all(y(_,100).map(Z=>J(new Q({cluster:Y,tasks:Z}))))).flatMap(Z=>Z.tasks??[])},
p7=async(X,Y,_)=>{let{send:J,ListTasksCommand:Q,DescribeTasksCommand:Z}=await X.ecs(),{taskArns:U=[]}=await J(new Q({cluster:Y,serviceName:_,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new Z({cluster:Y,tasks:U}))).tasks??[]},
g7=async(X,Y,_)=>{let{send:J,RunTaskCommand:Q}=await X.ecs(),Z=await b(()=>J(new Q(Y)),{passing:W=>/unable to assume the (service linked )?role/i.test(W.message),seconds:60,signal:_}),[U]=Z.tasks??[];return U===void 0?{refusal:Z.failures?.[0]??{}}:{task:U}},
u7=async(X,Y,_,J)=>{let{send:Q,StopTaskCommand:Z}=await X.ecs();try{await Q(new Z({cluster:Y,task:_,reason:J}))}catch(U){if(!N(U,"InvalidParameter"))throw U}},
FY=" done",
A0=(X,Y)=>OX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,pY-FY.length).replace(/( |\bdone$)+$/,""),
C0=X=>`${X}${FY}`,
T0=X=>X!==void 0&&!X.endsWith(FY),
HY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
l7=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
d7=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
c7=(X,{source:Y,text:_,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Q=X.pattern===void 0?[_]:X.pattern.exec(_);return Q===null?void 0:[...Q].map(Z=>Z??"")},
i7=(X,Y)=>Y===""?"":`${X}${Y}`,
a7=new Set([0,137,143]),
b0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
EX=(
X,
Y)=>{
let _=X.containers??[],J=({name:U})=>Y?.containerDefinitions?.find(W=>W.name===U)?.essential!==!1,Q=_.filter(J),Z=U=>(U.reason??"")!==""&&!b0(U);
return Q.find(Z)??Q.find(U=>U.exitCode!==void 0&&!a7.has(U.exitCode))??(Q.some(U=>U.exitCode!==void 0)?void 0:_.find(Z))??Q.find(U=>U.exitCode!==void 0)??Q[0]??_[0]},
PX=(X,Y,_)=>({source:X,text:l7(Y??""),raw:Y??"",..._===void 0?{}:{code:_}}),
mX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
o7=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
r7=(X,Y)=>{if(mX(X))return[];let _=EX(X,Y),{stopCode:J}=X,Q=J!==void 0&&o7.test(J);return[...Q?[PX("stop",X.stoppedReason,J)]:[],..._?.reason===void 0||b0(_)?[]:[PX("reason",_.reason)],..._?.exitCode===void 0||Q?[]:[PX("exit",String(_.exitCode),String(_.exitCode))],...(X.stoppedReason??"")===""?[]:[PX("task",X.stoppedReason)]]},
MY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let _=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return _<120?`${_} s`:`${Math.round(_/60)} min`},
s7=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
LX=X=>X===void 0?"":String(X),
t7=(
X,
Y,
_)=>{
let{taskDefinition:J,targetGroup:Q,gracePeriodSeconds:Z}=X,U=Y===void 0?void 0:EX(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find(F=>F.name===U)??W[0],$=V?.secrets??[],j=V?.logConfiguration?.options;
return{
container:U??V?.name??"",
image:V?.image??"",
memory:LX(V?.memory??V?.memoryReservation??J?.memory),
cpu:LX(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:j?.["awslogs-group"]??"",
secrets:s7(_)??($.length===1?$[0]?.valueFrom??"":$.map(F=>F.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap(F=>F.hostPort||[]).join(", "),
lifetime:Y===void 0?"":MY(Y),
path:Q?.HealthCheckPath??"",
matcher:Q?.Matcher?.HttpCode??"",
timeout:LX(Q?.HealthCheckTimeoutSeconds),
containerPort:LX(V?.portMappings?.[0]?.containerPort),
targetGroup:Q?.TargetGroupName??"",
grace:Q===void 0?"":LX(Z)}},
w0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
n7=X=>(X??"").replace(/^.*\//,""),
NX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
e7=(
X,
Y)=>{
let _=EX(X,Y.taskDefinition),J=[_?.exitCode===void 0?void 0:`exit code ${_.exitCode}`,MY(X)===""?void 0:`after ${MY(X)}`].filter(W=>W!==void 0),Q=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,Z=_===void 0?"":`; container ${_.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=_?.reason===void 0?"":`: ${_.reason}`;
return NX(`task ${n7(X.taskArn)}: ${Q}${Z}${U}`)},
x0=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
k0=X=>{let Y=new Set;return X.filter(({message:_})=>!Y.has(_)&&Y.add(_))},
X8=20,
Y8=10,
zX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(_=>`  ${_}`)],
_8=X=>{
let{log:Y,targets:_,groups:J,events:Q,missing:Z}=X,U=X.tasks.filter($=>!mX($)),[W,...V]=U;
return[
...W===void 0?[]:[`first stopped ${e7(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...zX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:$})=>$)??[]),
...zX("unhealthy targets",_.slice(0,Y8).map(x0)),
...J.flatMap(({name:$,desired:j,max:F,failedLaunches:H,notJoined:E})=>[`Auto Scaling group ${$}: ${j} of at most ${F} instances`,...zX("its launches failed, newest first",[...new Set(H)].slice(0,5)),...zX("its instances that are not registered in the cluster",E.slice(0,5))]),
...zX("events of this deployment, newest first",k0(Q).slice(0,X8).map(({at:$,message:j})=>`${$.toISOString().slice(11,19)} ${NX(j)}`)),
...Z]},
y0=()=>import("./classify.mjs"),
h0={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await y0()).foresee(X),diagnose:async X=>(await y0()).diagnose(X),culpritOf:(X,Y)=>EX(X,Y)?.name,eventText:NX,lines:_8},
J8=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let _="by"in X?X.by:void 0;return _==="request"?"somebody":_},
Q8=X=>{let{verdict:Y,deploymentId:_,service:J}=X,Q=J8(X);return{id:_,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Q===void 0?{}:{endedBy:Q},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(Z=>Z.id===_)?.failedTasks??0}},
r={raw:1024,targets:10,events:20,logLine:500},
v0=(
{evidence:X,diagnosis:Y})=>{
let{class:_,sentence:J,hint:Q,doc:Z,raw:U}=Y,W=X.tasks.find(j=>!mX(j)),V=W===void 0?void 0:EX(W,X.taskDefinition),$=(j,F)=>F===void 0?{}:{[j]:F};
return{
class:_,
sentence:J,
hint:Q,
...$("doc",Z),
...$("raw",U?.slice(0,r.raw)),
...W===void 0?{}:{task:{taskArn:W.taskArn??"",...$("stopCode",W.stopCode),...$("stoppedReason",W.stoppedReason?.slice(0,r.raw)),...$("container",V?.name),...$("exitCode",V?.exitCode),...$("reason",V?.reason?.slice(0,r.raw))}},
log:(X.log?.lines??[]).map(({text:j})=>j.slice(0,r.logLine)),
targets:X.targets.slice(0,r.targets).map(x0),
events:k0(X.events).slice(0,r.events).map(({message:j})=>NX(j).slice(0,r.raw))}},
Z8={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
U8=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?Z8[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
pX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${NX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
gX=(X,Y="")=>{let{hint:_="",doc:J}=X?.diagnosis??{};return[_,Y,J===void 0?"":`See ${J}`].filter(Q=>Q!=="").join(" ")},
W8=(X,Y)=>{let{failure:_,verdict:J}=X,Q=_!==void 0&&_.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:A.rolloutFailed,result:{message:`${U8(X)}${_===void 0?"":` Cause: ${pX(_)}`}${Q}${Y===void 0?"":` ${Y}`}`,hint:gX(_,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
f0=(X,Y)=>{let _=X.tags?.find(J=>J.key===P.run)?.value;return _===void 0||_.startsWith(Y)?void 0:HY(_)},
V8=({failure:X},Y)=>{let _=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:A.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${_?` So far: ${pX(X)}`:""}`,hint:gX(_?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
$8=(
X,
{lease:Y,timeoutMinutes:_,undone:J})=>{
let{verdict:Q,service:Z,failure:U}=X,W=U===void 0?{}:{failure:v0(U)};
switch(Q.verdict){case"superseded":{let V=f0(Z,Y);return{code:A.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Q.reason===void 0?"":`: ${Q.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:$}=V8(X,_);return{code:V,result:{...$,...W}}}default:{let{code:V,result:$}=W8(X,J);return{code:V,result:{...$,...W}}}}},
m0=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
j8=async(
X,
Y,
_,
J)=>{
let{send:Q,GetLogEventsCommand:Z}=await X.logs(),U=[],W=J;
for(;;)try{let V=await Q(new Z({logGroupName:Y,logStreamName:_,startFromHead:!0,nextToken:W}));if(U.push(...(V.events??[]).map(m0)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:U,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(N(V,"ResourceNotFound"))return{lines:U,next:W};throw V}},
F8=async(X,Y,_,J)=>{let{send:Q,GetLogEventsCommand:Z}=await X.logs();try{return((await Q(new Z({logGroupName:Y,logStreamName:_,limit:J,startFromHead:!1}))).events??[]).map(m0)}catch(U){if(N(U,"ResourceNotFound"))return[];throw U}},
H8=2e3,
M8=50,
BX=X=>X.replace(/^.*\//,""),
E8=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(_=>{let J=Y?.containerOverrides?.find(({name:Q})=>Q===_.name);return J?.command===void 0?_:{..._,command:J.command}})}),
P8=class{
tail=[];
group;
stream;
#X;
#Y;
#_;
#J;
constructor(X,Y,_,J,Q){let{logDriver:Z,options:U}=_.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=U?.["awslogs-stream-prefix"];this.#X=X,this.#Y=Y,this.group=Z==="awslogs"&&W!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${BX(Q)}`,this.group===void 0?Y.info(`the log of container ${J} is not in CloudWatch Logs: not shown`):Y.info(`log: ${this.group}, ${this.stream}`)}
tailOf(X){let{group:Y,stream:_,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:_,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await j8(this.#X,this.group,this.stream,this.#_);this.#_=Y;for(let _ of X)this.#Y.info(`| ${_.text}`),this.tail.push(_);this.tail.splice(0,this.tail.length-M8)}catch(X){if(!(X instanceof f))throw X;this.#J=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
L8=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
N8=async({clients:X,input:Y,log:_},J)=>{try{await u7(X,Y.cluster??"",J,"the run that started it was interrupted"),_.info(`task ${BX(J)} was told to stop (StopTask)`)}catch(Q){_.warn(`task ${BX(J)} could not be stopped and goes on: ${Q.message}`)}},
p0=async X=>{
let{clients:Y,input:_,explain:J,log:Q,signal:Z,deadline:U}=X,{cluster:W="",taskDefinition:V=""}=_,[$,j]=await Promise.all([g7(Y,_,Z),d(Y,V)]),F=E8(j?.definition,_);
if("refusal"in $)return{end:"not-run",failure:await J(L8($.refusal),F,void 0)};
let H=$.task.taskArn??"",E=_.overrides?.containerOverrides?.[0]?.name??"";
Q.info(`task ${BX(H)} was started`);
let M=new P8(Y,Q,F,E,H),L=$.task,B=async()=>{let[[R]]=await Promise.all([jY(Y,W,[H]),M.look()]);return L=R??L,Q.waiting(`task ${BX(H)} is ${L.lastStatus??"unknown"}`),L.lastStatus==="STOPPED"?L:void 0},I;
try{I=await $X(B,{signal:Z,everySeconds:2,deadline:U}),I!==void 0&&await WX(H8,void 0,{signal:Z})}catch(R){throw Z.aborted&&L.lastStatus!=="STOPPED"&&await N8(X,H),Z.throwIfAborted(),R}
if(await M.look(),I===void 0)return{end:"timed-out",taskArn:H,lastStatus:L.lastStatus??"unknown"};
let D=I.startedAt!==void 0?I.containers?.find(R=>R.name===E)?.exitCode:void 0;
if(D===0)return{end:"exited",taskArn:H,exitCode:D};
let q=await J(I,F,M.tailOf(E));
return D===void 0?{end:"not-run",taskArn:H,failure:q}:{end:"exited",taskArn:H,exitCode:D,failure:q}},
g0=async(X,Y,_)=>{let J={...w0,tasks:[X],taskDefinition:Y,log:_};return{evidence:J,diagnosis:await h0.diagnose(J)}},
z8=X=>{let{exitCode:Y,failure:_}=X,J=`The command ended with exit code ${Y}.`;return _===void 0?{message:J}:_.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${pX(_)}`,hint:gX(_)}},
B8=(X,Y)=>{switch(X.end){case"exited":return z8(X);case"not-run":return{message:`The command did not run. Cause: ${pX(X.failure)}`,hint:gX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
u0=(X,Y)=>{let _={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:v0(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:A.done,result:_}:{code:X.end==="timed-out"?A.timedOut:A.rolloutFailed,result:{..._,...B8(X,Y)}}},
uX=(X,Y)=>{let _=X[P.halted];return _===void 0||Y!==0||!/^\d+$/.test(_)?void 0:Number(_)},
I8=({service:X,serviceTags:Y},{scaling:_,desiredCount:J,minCount:Q},{resourceId:Z})=>X===void 0||uX(Y,X.desiredCount)!==void 0?{resourceId:_?Z:void 0,marks:{[P.halted]:String(J??Q)}}:void 0,
EY=X=>X!==null&&typeof X=="object",
PY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((_,J)=>PY(`${X}/${J}`,_)):EY(Y)?Object.fromEntries(Object.entries(Y).map(([_,J])=>[_,PY(X+a(_),J)])):Y,
l0=(X,Y,_)=>i(Y,_)?[]:_===void 0||!EY(Y)||!EY(_)?[[X,PY(X,Y)]]:Object.entries(Y).flatMap(([J,Q])=>l0(X+a(J),Q,Object.hasOwn(_,J)?_[J]:void 0)),
d0=(X,Y,_,J)=>{let Q=X.taskDefinition?.definition;if(Q===void 0||X.service===void 0)return{};let Z={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=I0(Z,{names:_,region:J.region,fargate:rX(Y,J),present:void 0});return Object.fromEntries(l0("",ZY(Q),ZY(U)))},
LY=["logRetentionInDays"],
K8=X=>{
let{names:Y,found:_,settings:J,present:Q}=X,Z=J.logRetentionInDays,U=V=>z("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:Z},{after:V});
if(_.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:l(X),fields:k(LY,{},J),operations:[z("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let W=k(LY,Q,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[U([])]}]},
q8=X=>({logRetentionInDays:X.retentionInDays}),
JX=["scaleOut","scaleIn"],
c0={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
G8=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
R8=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
i0=({found:X,names:Y},_)=>X.policies.find(J=>J.PolicyName===Y.policies[_]),
D8=(
X,
Y)=>{
let{names:_,settings:J,present:Q}=X,Z=i0(X,Y),{cooldown:U,stepAdjustments:W}=J[Y],V=j=>{let{cooldown:F,stepAdjustments:H}=j[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:H}}},$=k([Y],Z===void 0?{}:V(Q),V(J));
return Z!==void 0&&$.length===0?[]:[{resource:"scalingPolicy",name:_.policies[Y],action:Z===void 0?"create":"update",reason:Z===void 0?l(X):"",fields:$,operations:[z("putScalingPolicy",`policy.${Y}`,{...c0,ResourceId:_.resourceId,PolicyName:_.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:G8(W)}},{after:["scalableTarget"]})]}]},
a0={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
o0=({found:X,names:Y},_)=>X.alarms.find(J=>J.AlarmName===Y.alarms[_]),
r0=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
O8=(
X,
Y)=>{
let{names:_,settings:J}=X,{threshold:Q,period:Z,evaluationPeriods:U}=J[Y];
return{AlarmName:_.alarms[Y],AlarmDescription:`${a0[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:r0(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:a0[Y].comparison,Threshold:Q,Period:Z,EvaluationPeriods:U,TreatMissingData:"missing"}},
S8=(
X,
Y)=>{
let{names:_,settings:J,present:Q}=X,
Z=o0(X,Y),
U=i0(X,Y)?.PolicyARN,
W=M=>{let{threshold:L,period:B,evaluationPeriods:I}=M[Y]??{};return{[Y]:{threshold:L,period:B,evaluationPeriods:I}}},
V=k([Y],Z===void 0?{}:W(Q),W(J)),
$=O8(X,Y),
j=Z?.AlarmActions??[],
F=U!==void 0&&j.includes(U)&&Z?.ActionsEnabled!==!1,
H=Z!==void 0&&Z.MetricName===$.MetricName&&Z.Namespace===$.Namespace&&Z.ComparisonOperator===$.ComparisonOperator&&i([...Z.Dimensions??[]].map(M=>`${M.Name}=${M.Value}`).sort(),r0(X).map(M=>`${M.Name}=${M.Value}`).sort());
if(Z!==void 0&&F&&H&&V.length===0)return[];
let E=j.filter(M=>M!==U&&!M.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:_.alarms[Y],
action:Z===void 0?"create":"update",
reason:Z===void 0?l(X):F&&H?"":"not linked with its policy: put back",
fields:[...V,...F||Z===void 0?[]:[{pointer:"/alarmActions",to:_.policies[Y]}]],
operations:[
z(
"putMetricAlarm",
`alarm.${Y}`,
{...$,ActionsEnabled:!0,AlarmActions:[U??"",...E],...Z?.OKActions===void 0?{}:{OKActions:Z.OKActions},...Z?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:Z.InsufficientDataActions},...Z===void 0?{Tags:Object.entries(X.tags).map(([M,L])=>({Key:M,Value:L}))}:{}},
U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
A8=({desiredCount:X,minCount:Y,suspended:_})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],..._?["suspended"]:[]].join(" "),
NY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[P.state]??"");if(Y===null)return;let[,_,J,Q]=Y;return{desiredCount:Number(_),minCount:J===void 0?void 0:Number(J),suspended:Q!==void 0}},
s0=({service:X,serviceTags:Y})=>NY(Y)!==void 0&&X?.desiredCount===0,
t0=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
C8=X=>t0.every(Y=>X?.SuspendedState?.[Y]===!0),
n0=X=>Object.fromEntries(t0.map(Y=>[Y,X])),
T8=(X,{minCount:Y,maxCount:_})=>Math.min(Math.max(X,Y),_),
zY=(
X,
Y,
_)=>{
let J=X.of==="scaling"?X:void 0,Q=NY(Y.serviceTags),Z=s0(Y),U=Y.service?.desiredCount??0,W=J?.suspended??Q?.suspended??C8(Y.scalableTarget);
if(J?.state===void 0?Z:J.state==="stopped"){let j=Z?Q?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:A8({desiredCount:_.scaling?j:_.desiredCount??j,minCount:_.scaling?_.minCount:void 0,suspended:_.scaling&&W})}}
let V=X.of==="settings"&&uX(Y.serviceTags,Y.service?.desiredCount)!==void 0,$=Z&&Q!==void 0?T8(Q.desiredCount,_):void 0;
return{stopped:!1,suspended:V?!1:Q===void 0&&J?.suspended===void 0?void 0:W,desiredCount:_.scaling?J?.desiredCount??$:Z?_.desiredCount:void 0,tag:void 0}},
b8=({service:X,serviceTags:Y},{tag:_})=>{let J=Y[P.state];if(_===J)return{fields:[],operations:[]};let Q=X?.serviceArn??"",Z=U=>U??"running";return{fields:[{pointer:"/state",from:Z(J),to:Z(_)}],operations:[_===void 0?z("tagEcsResource","service.state",{arn:Q,set:{},remove:[P.state]},{after:["service","scalableTarget"]}):z("tagEcsResource","service.state",{arn:Q,set:{[P.state]:_},remove:[]})]}},
w8=["minCount","maxCount"],
x8=({found:X,state:Y})=>{let _=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=n0(Y.suspended);return Object.entries(J).some(([Q,Z])=>(_[Q]??!1)!==Z)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
k8=X=>{
let{names:Y,settings:_,state:J,found:Q}=X,Z=Q.scalableTarget,U={minCount:J.stopped?0:_.minCount,maxCount:_.maxCount},W=Z===void 0?{}:{minCount:Z.MinCapacity,maxCount:Z.MaxCapacity},V=x8(X),$=[...k(w8,W,U),...V];
return Z!==void 0&&$.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:Z===void 0?"create":"update",reason:Z===void 0?l(X):"",fields:$,operations:[z("registerScalableTarget","scalableTarget",{...c0,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:n0(J.suspended)},...Z===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
y8=X=>{
let{names:Y,found:_}=X,J=JX.flatMap(Q=>o0(X,Q)?.AlarmName??[]);
return[..._.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[z("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[z("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
e0=X=>X.settings.scaling?[...k8(X),...JX.flatMap(Y=>D8(X,Y)),...JX.flatMap(Y=>S8(X,Y))]:y8(X),
h8=(
X,
Y)=>{
let _=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},..._===void 0?{}:{cooldown:_.Cooldown??300,stepAdjustments:R8(_.StepAdjustments)}}},
v8=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(JX.map(_=>[_,h8(X.policies.find(J=>J.PolicyName===Y.policies[_]),X.alarms.find(J=>J.AlarmName===Y.alarms[_]))]))}),
BY="deregistration_delay.timeout_seconds",
IY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
X4={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
Y4=X=>Object.fromEntries(Object.entries(X).filter(([Y,_])=>Y!==BY&&!(Y in IY)&&X4[Y]!==_)),
_4=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
J4=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
IX=X=>{
let Y=X.loadBalancer==="none",_=J4(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
..._===void 0?{}:{capacityProviderStrategy:_},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:Y4(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
KY=X=>{let Y=X.hosts.join(" ");return{[P.loadBalancer]:X.loadBalancer,[P.dns]:X.dns,[P.scaling]:X.scaling?"on":"off",[P.protected]:X.protected?"on":"off",...Y===""||Y.length>pY?{}:{[P.hosts]:Y}}},
f8=(
X,
Y)=>{
let _=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Q=J4(X.capacityProviderStrategy),Z=Y[P.hosts],U=Y[P.dns];
return{
desiredCount:uX(Y,X.desiredCount)??X.desiredCount,
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
tags:{...oX(Y)}}},
lX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
m8=X=>({...IY,[BY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
Q4=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
qY=X=>X.networkMode==="awsvpc"?"ip":"instance",
p8=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>Y[_]!==J)),
g8=X=>{
let{names:Y,found:_,settings:J,present:Q,loadBalancer:Z}=X;
if(J.loadBalancer==="none"||Z===void 0)return[];
let U=m8(J);
if(
_.targetGroup===void 0)return[
{
resource:"targetGroup",
name:Y.targetGroup,
action:"create",
reason:l(X),
fields:k(lX,{},J),
operations:[z("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:Z.vpcId,TargetType:qY(J),HealthCheckProtocol:"HTTP",...Q4(J),Tags:Object.entries(X.tags).map(([M,L])=>({Key:M,Value:L}))}),z("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=_.targetGroup,$=W.TargetGroupArn??"";
if(W.TargetType!==qY(J))throw O(`networkMode ${J.networkMode} needs a target group of type ${qY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Q.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let j=Object.fromEntries(Object.entries(X4).filter(([M])=>M in V)),F=p8({...j,...U},V),H=[...k(lX,IX(Q),IX(J)),...Object.keys(IY).filter(M=>M in F).map(M=>({pointer:`/targetGroupAttributes/${M}`,from:V[M],to:U[M]}))];
if(H.length===0)return[];
let E=k(lX.slice(0,6),Q,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:H,operations:[...E.length===0?[]:[z("modifyTargetGroup","targetGroup",{TargetGroupArn:$,...Q4(J)})],...Object.keys(F).length===0?[]:[z("modifyTargetGroupAttributes","targetGroup.attributes",{arn:$,attributes:F})]]}]},
u8=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[BY]??300),
targetGroupAttributes:Y4(Y)}),
Z4=(
X,
Y)=>{
let _=X.rule===void 0?[]:h(X.rule.rule),J=X.service===void 0?{}:f8(X.service,X.serviceTags),Q=i([..._].sort(),[...J.hosts??[]].sort()),Z=v8(X,Y),U=NY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:UY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:q8(X.logGroup),
...X.targetGroup===void 0?{}:u8(X.targetGroup.description,X.targetGroup.attributes),
...Z,
scaling:X.scalableTarget!==void 0,
...J,
...U!==void 0&&s0(X)?{desiredCount:U.desiredCount}:{},
...U?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:U.minCount},
..._.length===0||Q?{}:{hosts:_}}},
U4=async(X,Y)=>{let{send:_,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await _(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Q){if(N(Q,"TargetGroupNotFound"))return[];throw Q}},
l8=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
GY=(
X,
Y)=>{
let _={},J=[];
for(
let[Q,Z]of Object.entries(X.tags).sort()){
if(!Q.startsWith(p.defaultPrefix))continue;
let U=`/${Q.slice(p.defaultPrefix.length)}`,[W=""]=n4(U),V=Y(U);
if(!e4.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Q}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let $=l8(Z,V);
$===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Q} with the value ${Z}, which is no ${V}.`,hint:"Remove or correct the tag."}):_=X6(_,U,$)}
return{settings:_,problems:J}},
W4=new Set(["taskDefinition","logGroup"]),
d8=(
X,
Y,
_)=>{
let{names:J,run:Q}=X,{command:Z}=Q.beforeDeploy??{};
if(Z===void 0)return[...Y];
let U=Y.filter(({resource:j})=>W4.has(j)),
W=Y.filter(({resource:j})=>!W4.has(j)),
V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:Z}],operations:[z("runTask","beforeDeploy",m7(X,Z,_),{after:U.flatMap(j=>j.operations.map(F=>F.id)),references:_===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
$=W.map(j=>({...j,operations:j.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[...U,V,...$]},
V4={lg:{resource:"logGroup",settings:LY},tg:{resource:"targetGroup",settings:lX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[..._4,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:JX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:JX,parts:["threshold","period","evaluationPeriods"]}},
c8=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
i8=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([_])=>Y.includes(_))),
$4=(
X,
Y)=>{
let _=IX(X),J=_.loadBalancer==="none",Q=new Map;
Y!==void 0&&Q.set("td",fX(Y).slice(0,6));
for(let[Z,{settings:U,parts:W}]of Object.entries(V4)){if(J&&(Z==="tg"||Z==="lr")||_.scaling===!1&&(Z==="st"||Z==="sp"||Z==="al"))continue;let V=Object.fromEntries(U.map($=>[$,$==="hosts"?[..._.hosts??[]].sort():i8(_[$],W)]).filter(([,$])=>!c8($)));Q.set(Z,XX(DX(V),6))}
return Q},
a8=(X,Y,_)=>[X,...[...$4(Y,_)].map(([J,Q])=>`${J}=${Q}`)].join(" "),
RY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
j4=X=>X==="td"?"taskDefinition":V4[X]?.resource??"service",
o8=(X,Y,_)=>{let J=new Map(RY(Y)),[Q=""]=X.split(" "),Z=RY(X).map(([U,W])=>{let V=_.has(j4(U))?J.get(U):void 0;return`${U}=${V??W}`});return[Q,...Z].join(" ")},
r8=({settings:X,definition:Y,definitionDigest:_,record:J})=>{if(J===void 0)return[];let Q=RY(J),Z=$4(X,Y),U=[];for(let[W,V]of Q)Z.get(W)!==V&&(W==="td"&&_!==void 0||U.push(j4(W)));return U},
s8=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Y;
constructor(X,Y,_){let{settings:J,present:Q,cluster:Z,names:U}=X;this.context=X,this.service=Y,this.revision=_,this.input={cluster:Z.name,service:U.serviceName},this.#Y=IX(J),this.#X={...IX(Q),desiredCount:J.scaling?void 0:Q.desiredCount}}
changed(...X){let Y=k(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
F4=({service:X,revision:Y,input:_,references:J,fields:Q})=>{Y!==X.taskDefinition&&(_.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Q.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
DY=({found:X,order:Y})=>Y.of==="settings"&&uX(X.serviceTags,X.service?.desiredCount)!==void 0,
H4=X=>{let{state:Y,settings:_}=X.context,{desiredCount:J}=Y,Q=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||DY(X.context))&&(X.input.desiredCount=_.desiredCount):J!==Q&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Q,to:J}))},
t8=X=>{let Y=X.service.deploymentConfiguration,_=Y?.deploymentCircuitBreaker,J=_?.enable!==!0||_.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...R0(X.context.settings)})},
n8=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
e8=X=>{let{settings:Y,present:_}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(_.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
X9=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=VY(X.context.settings))},
Y9=(X,Y)=>i((X.loadBalancers??[]).map(({targetGroupArn:_,containerPort:J})=>({targetGroupArn:_,containerPort:J})),Y.map(({targetGroupArn:_,containerPort:J})=>({targetGroupArn:_,containerPort:J}))),
M4=X=>{let{found:Y,names:_}=X.context,{loadBalancers:J,references:Q}=$Y(X.context);Q.length===0&&Y9(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??_.targetGroup}),X.input.loadBalancers=J,X.references.push(...Q))},
_9={settings:[F4,H4,t8,n8,e8,X9,M4],scaling:[H4],revision:[F4,M4],restart:[]},
J9=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
Q9=(X,Y)=>{let{order:_,run:J}=X;if(_.of==="restart")return J.forceNewDeployment?"restart":void 0;if(_.of==="settings")return J.forceNewDeployment?"forceNewDeployment":J9(Y)?"the last deployment failed":DY(X)?"the first deployment was stopped":void 0},
Z9=(
X,
Y,
_)=>{
let{names:J,order:Q,found:Z,state:U}=X,W=new s8(X,Y,_);
for(let B of _9[Q.of])B(W);
let{input:V,fields:$,references:j}=W,F=Q9(X,Y),H=F!==void 0&&$.length===0;
F!==void 0&&(V.forceNewDeployment=!0),H&&$.push(DY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let E=z("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:j}),M=$.length===0?[]:[E],L=Q.of==="settings"||Q.of==="scaling"?b8(Z,U):void 0;
return $.push(...L?.fields??[]),$.length===0?[]:[{resource:"service",name:J.serviceName,action:H?"deploy":"update",reason:H?F:"",fields:$,operations:[...M,...L?.operations??[]]}]},
U9=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
W9=(
X,
Y)=>{
let{names:_,settings:J,cluster:Q,found:Z,run:U,fargate:W}=X,{loadBalancers:V,references:$,tags:j}=$Y(X),F=VY(J),H={...X.tags,...KY(J),...j,[P.run]:U.lease},E=Object.entries(H).map(([B,I])=>({key:B,value:I})),M=J.loadBalancer==="shared",L=M&&Z.rule===void 0;
return L&&E.push({key:P.rule,value:""}),
{
resource:"service",
name:_.serviceName,
action:"create",
reason:l(X),
fields:k(_4,{},{...J,desiredCount:J.desiredCount}),
operations:[
z(
"createService",
"service",
{
cluster:Q.name,
serviceName:_.serviceName,
taskDefinition:Y??"",
desiredCount:J.desiredCount,
clientToken:U.token,
deploymentConfiguration:R0(J),
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:E,
...M?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...W?{}:{placementStrategy:U9},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup","listenerRule","targetGroup.attributes"],references:[...$,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...L?[{pointer:`/tags/${E.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
E4=(
X,
Y)=>{
let{service:_}=X.found;
if(_===void 0)return[W9(X,Y)];
if(X.present.loadBalancer==="shared"&&X.settings.loadBalancer==="none")throw O(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");
if(_.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw O(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");
return Z9(X,_,Y)},
V9=X=>{let{found:Y,settings:_,tags:J}=X,Q={...J,...KY(_),...$Y(X).tags};return Object.fromEntries(Object.entries(Q).filter(([Z,U])=>Y.serviceTags[Z]!==U))},
$9=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>Y[_]!==J)),
j9=(X,Y)=>Object.keys(oX(Y)).filter(_=>!Object.hasOwn(X,_)),
F9=(X,Y)=>[P.hosts,P.halted].filter(_=>Object.hasOwn(Y,_)&&!Object.hasOwn(X,_)),
KX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
OY=(X,Y,{set:_,remove:J})=>[...Object.keys(_),...J].sort().map(Q=>({pointer:`/tags${a(Q)}`,...Object.hasOwn(Y,Q)?{from:Y[Q]}:{},...Object.hasOwn(X,Q)?{to:X[Q]}:{}})),
SY=(X,Y,_)=>({arn:X??"",set:$9(Y,_),remove:j9(Y,_)}),
H9=({tags:X,identity:Y},{definition:_,tags:J})=>{let Q=SY(_.taskDefinitionArn,X,J);return KX(Q)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:OY(X,J,Q),operations:[z("tagEcsResource","taskDefinition.tags",Q)]}]},
M9=(
X,
Y,
_)=>{
let{found:J,tags:Q,settings:Z}=X,{service:U,targetGroup:W,rule:V,logGroup:$,scalableTarget:j,alarms:F}=J,H=[],E=[],M=(q,R,C,G=[])=>{KX(C)||H.push(z(q,R,C,{after:G}))},L=SY(U?.serviceArn,Q,J.serviceTags),B={arn:U?.serviceArn??"",set:U===void 0?{}:V9(X),remove:[...L.remove,...F9(KY(Z),J.serviceTags)]};
E.push(...OY({...Q,...B.set},J.serviceTags,B));
let I=(q,R,C,G)=>{let T=SY(C,Q,G);!KX(T)&&KX(B)&&E.push(...OY(Q,G,T)),M(q,R,T)};
if(
W!==void 0&&I("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&I("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&I("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),$?.tags!==void 0&&I("tagLogGroup","logGroup.tags",$.arn,$.tags),U===void 0||!KX(L)){let q=R=>({arn:R??"",set:Q,remove:L.remove});$!==void 0&&$.tags===void 0&&M("tagLogGroup","logGroup.tags",q($.arn)),j?.ScalableTargetARN!==void 0&&M("tagScalableTarget","scalableTarget.tags",q(j.ScalableTargetARN));for(let[R,C]of F.entries())M("tagAlarm",`alarm.${R}.tags`,q(C.AlarmArn))}
let D=H.map(q=>q.id);
return B.remove.includes(P.halted)&&D.push("service","scalableTarget"),_.some(q=>q.resource==="listenerRule"&&q.action==="create")&&U!==void 0?H.push(z("tagEcsResource","service.tags",{...B,set:{...B.set,[P.rule]:""}},{after:D,references:[{pointer:a("set",P.rule),operation:"listenerRule"}]})):M("tagEcsResource","service.tags",B,D),H.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:E,operations:H}]},
E9=(
X,
Y)=>{
let{names:_,found:J,settings:Q,present:Z,cluster:U,fargate:W,isNew:V,run:$}=X,j=I0(Q,{names:_,region:U.region,fargate:W,present:V?void 0:J.taskDefinition?.definition});
for(let E of[J.taskDefinition,Y])if(E!==void 0&&O7(E,j))return{wanted:j,arn:E.definition.taskDefinitionArn,found:E,changes:[]};
let F={...X.tags,[P.digest]:fX(j),...$.build===void 0?{}:{[P.build]:OX($.build)}},H={resource:"taskDefinition",name:_.family,action:"create",reason:V?l(X):"",fields:k(I7,V?{}:Z,Q),operations:[z("registerTaskDefinition","taskDefinition",{...j,tags:Object.entries(F).map(([E,M])=>({key:E,value:M}))})]};
return{wanted:j,arn:void 0,found:void 0,changes:[H]}},
P9=(X,Y,_)=>{let{settings:J,present:Q,isNew:Z,run:U}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!Z&&Q.image===W&&!_&&!U.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
L9=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
N9=({settings:X})=>{let Y=Object.keys(X.environment).filter(_=>L9.test(_));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
z9=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return X.loadBalancer==="shared"&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
P4=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
B9=X=>{let Y=new Set(X.flatMap(_=>_.operations.map(J=>J.id)));return X.map(_=>({..._,operations:_.operations.map(J=>({...J,after:J.after.filter(Q=>Y.has(Q))}))}))},
I9=X=>XX(DX(X.map(({resource:Y,name:_,action:J,fields:Q})=>({resource:Y,name:_,action:J,fields:Q.map(({pointer:Z,from:U,to:W})=>({pointer:Z,from:U,to:W}))}))),16),
K9=({order:X,found:Y})=>{let _=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:_?.definition,arn:_?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:_,changes:[]}},
q9=(X,Y)=>{let _=[...Y.changes,...K8(X),...g8(X),...Z7(X),...E4(X,Y.arn),...B7(X),...e0(X)],J=[..._,...M9(X,Y.found,_)];return J.some(Q=>Q.operations.some(P4))?d8(X,J,Y.arn):J},
G9=(X,Y)=>[...E4(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?e0(X):[],...X.order.of==="revision"?H9(X,X.order.revision):[]],
R9=(X,{wanted:Y},_)=>{let{order:J,run:Q,settings:Z,found:U}=X,W=a8(Q.version,Z,Y),V=U.serviceTags[P.applied];return J.of==="settings"||V===void 0?W:o8(W,V,_)},
D9=({identity:X,order:Y,state:_})=>_.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
AY=(
{context:X,newestTaskDefinition:Y,imageStated:_})=>{
let{found:J,present:Q,order:Z}=X,
U=Z.of==="settings"?E9(X,Y):K9(X),
W=B9(Z.of==="settings"?q9(X,U):G9(X,U)),
V=J.serviceTags[P.applied],
$=new Set(r8({settings:Q,definition:J.taskDefinition?.definition,definitionDigest:J.taskDefinition?.tags[P.digest],record:V})),
j=new Set(W.map(H=>H.resource)),
F=W.some(H=>H.operations.some(P4));
return{planId:I9(W),changes:W.map(H=>({...H,reason:H.reason||($.has(H.resource)?"changed by others since our last run":"asked for")})),drift:[...$].map(H=>({resource:H,kept:!j.has(H)})),warnings:[...D9(X),...Z.of==="settings"?[...P9(X,_,F),...N9(X),...z9(X)]:[]],taskDefinitionArn:U.arn,record:R9(X,U,$)}},
O9=5,
CY=X=>O(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
S9=async(X,Y)=>{let[_]=await VX(X,[Y]);if(_===void 0)throw CY(Y);return _},
L4=async(
X,
Y,
_,
J)=>{
if(Y!==void 0){let F=S9(X,Y);return F.catch(()=>{}),{name:Y,cluster:F}}
let Q=await s6(X),Z=new Map(Q.length>O9||_===void 0?[]:Q.map(F=>{let H=u(X,r6(F),[_]);return H.catch(()=>{}),[F,H]})),U=(await VX(X,Q)).filter(({tags:F})=>F[J.cluster]!==void 0),W=U.filter(F=>F.tags[J.default]!==void 0),[V,$]=U.length===1?U:W;
if(V!==void 0&&$===void 0){let F=Z.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let j=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw YX([{pointer:"/cluster",message:j,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
QX=X=>X?.[P.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[P.tenant]} of cluster ${X[P.cluster]}`,
N4=(
{identity:X,names:Y,found:_,newestTaskDefinition:J,adopt:Q})=>{
let Z=M=>!g(M,X)&&(!Q||M?.[P.tenant]!==void 0),{service:U,targetGroup:W,rule:V,logGroup:$,taskDefinition:j}=_,F=[];
U!==void 0&&Z(_.serviceTags)&&F.push(`service ${Y.serviceName}: ${QX(_.serviceTags)}`);
let H=U?.loadBalancers?.some(M=>M.targetGroupArn===W?.description.TargetGroupArn)??!1;
W!==void 0&&!H&&Z(W.tags)&&F.push(`target group ${W.description.TargetGroupName}: ${QX(W.tags)}`),V!==void 0&&Z(V.tags)&&F.push(`listener rule for ${h(V.rule).join(", ")} (priority ${V.rule.Priority}): ${QX(V.tags)}`),$?.tags!==void 0&&Z($.tags)&&F.push(`log group ${$.name}: ${QX($.tags)}`);
let E=U===void 0?j??J:void 0;
return E!==void 0&&Z(E.tags)&&F.push(`task definition ${Y.family}: ${QX(E.tags)}`),F},
A9=X=>{let Y=N4(X);if(Y.length!==0)return O(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
C9=(X,Y)=>g(Y,X)?void 0:O(`Not ours: service ${X.tenant}: ${QX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
z4=({tenant:X,cluster:Y})=>O(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
B4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:O(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
T9=async(X,{zoneId:Y,name:_})=>{let{send:J,ListResourceRecordSetsCommand:Q}=await X.route53();return((await J(new Q({HostedZoneId:Y,StartRecordName:_,MaxItems:20}))).ResourceRecordSets??[]).filter(Z=>U0(Z.Name)===_).map(Z=>({...Z,Name:_}))},
b9=async(X,Y,_)=>{let{send:J,ChangeResourceRecordSetsCommand:Q}=await X.route53();try{return((await J(new Q({HostedZoneId:Y,ChangeBatch:{Changes:_}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(Z){throw N(Z,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(Z.message)?new x("a DNS record was changed by another run",{cause:Z}):Z}},
w9=async(X,Y)=>{let{send:_,GetChangeCommand:J}=await X.route53();return(await _(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
I4=async(X,Y)=>{let{send:_,DescribeTargetGroupsCommand:J}=await X.elbv2(),Q=async Z=>{try{return(await _(new J({TargetGroupArns:[...Z]}))).TargetGroups??[]}catch(U){if(!N(U,"TargetGroupNotFound"))throw U;return Z.length===1?[]:(await Promise.all(Z.map(W=>Q([W])))).flat()}};return(await Promise.all(y(Y,20).map(Q))).flat()},
K4=async(X,Y)=>{let{send:_,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await _(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Q){if(N(Q,"TargetGroupNotFound"))return;throw Q}},
x9=async X=>{let{send:Y,DescribeTargetGroupsCommand:_}=await X.elbv2();return(await S(J=>Y(new _({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
q4=async(X,Y)=>{let{send:_,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Q=await _(new J({TargetGroupArn:Y}));return Object.fromEntries((Q.Attributes??[]).map(Z=>[Z.Key??"",Z.Value??""]))}catch(Q){if(N(Q,"TargetGroupNotFound"))return{};throw Q}},
k9=async(X,Y)=>{let{send:_,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await _(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Q){throw N(Q,"DuplicateTargetGroupName")?new x(`target group ${Y.Name} was created by another run`,{cause:Q}):Q}},
y9=async(X,Y)=>{let{send:_,ModifyTargetGroupCommand:J}=await X.elbv2();await _(new J(Y))},
h9=async(X,Y,_)=>{let{send:J,ModifyTargetGroupAttributesCommand:Q}=await X.elbv2();await J(new Q({TargetGroupArn:Y,Attributes:Object.entries(_).map(([Z,U])=>({Key:Z,Value:U}))}))},
v9=async(X,Y,_)=>{let{send:J,DeleteTargetGroupCommand:Q}=await X.elbv2();try{await b(()=>J(new Q({TargetGroupArn:Y})),{passing:Z=>Z.awsCode.startsWith("ResourceInUse"),seconds:60,signal:_})}catch(Z){if(!N(Z,"TargetGroupNotFound"))throw Z}},
qX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
f9=async(X,Y)=>{let{send:_,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(y(Y,50).map(Q=>_(new J({...qX,ResourceIds:Q}))))).flatMap(Q=>Q.ScalableTargets??[])},
m9=async X=>{let{send:Y,DescribeScalableTargetsCommand:_}=await X.applicationAutoScaling();return(await S(J=>Y(new _({ServiceNamespace:qX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
p9=async(
X,
Y)=>{
let{send:_,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Q,...Z]=Y,U=Q!==void 0&&Z.length===0?{...qX,ResourceId:Q}:{ServiceNamespace:qX.ServiceNamespace},W=await S($=>_(new J({...U,NextToken:$})),$=>$.NextToken),V=new Set(Y);
return W.flatMap($=>$.ScalingPolicies??[]).filter($=>V.has($.ResourceId??""))},
G4={passing:X=>X.awsCode.startsWith("ConcurrentUpdate"),seconds:60},
R4=async(X,Y,_)=>{let{send:J,RegisterScalableTargetCommand:Q}=await X.applicationAutoScaling();await b(()=>J(new Q(Y)),{...G4,signal:_})},
g9=async(X,Y)=>{let{send:_,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await _(new J({...qX,ResourceId:Y}))}catch(Q){if(!N(Q,"ObjectNotFound"))throw Q}},
u9=async(X,Y,_)=>{let{send:J,PutScalingPolicyCommand:Q}=await X.applicationAutoScaling();return(await b(()=>J(new Q(Y)),{passing:Z=>G4.passing(Z)||/^ObjectNotFound/.test(Z.awsCode),seconds:30,signal:_})).PolicyARN??""},
D4=async(X,Y)=>{let{send:_,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(y(Y,100).map(Q=>_(new J({AlarmNames:Q,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Q=>Q.MetricAlarms??[])},
l9=async(X,Y)=>{let{send:_,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await S(Q=>_(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Q})),Q=>Q.NextToken)).flatMap(Q=>Q.MetricAlarms??[])},
d9=async(X,Y)=>{let{send:_,PutMetricAlarmCommand:J}=await X.cloudwatch();await _(new J(Y))},
c9=async(X,Y)=>{let{send:_,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(y(Y,100).map(Q=>_(new J({AlarmNames:Q}))))},
i9=X=>{let[Y="",..._]=X,J=Y.length;for(let Q of _)for(;!Q.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
O4=async(
X,
Y)=>{
let{send:_,DescribeLogGroupsCommand:J}=await X.logs(),Q=new Set(Y),Z=i9(Y),U=Y.length===1;
return(await S(W=>_(new J({logGroupNamePrefix:Z,limit:U?1:50,nextToken:W})),W=>U?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Q.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
a9=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.logs();return(await _(new J({resourceArn:Y}))).tags??{}},
o9=async(X,Y,_)=>{let{send:J,CreateLogGroupCommand:Q}=await X.logs();try{await J(new Q({logGroupName:Y,tags:_}))}catch(Z){throw N(Z,"ResourceAlreadyExists")?new x(`log group ${Y} was created by another run`,{cause:Z}):Z}},
r9=async(X,Y,_)=>{let{send:J,PutRetentionPolicyCommand:Q}=await X.logs();await J(new Q({logGroupName:Y,retentionInDays:_}))},
s9=async(X,Y)=>{let{send:_,DeleteLogGroupCommand:J}=await X.logs();try{await _(new J({logGroupName:Y}))}catch(Q){if(!N(Q,"ResourceNotFound"))throw Q}},
v=X=>(X.catch(()=>{}),X),
t9=async(X,Y,_)=>{let J=_?.loadBalancers?.[0]?.targetGroupArn,Q=J===void 0?K4(X,Y.targetGroup):I4(X,[J]).then(([V])=>V),Z=J===void 0?Q.then(V=>V?.TargetGroupArn===void 0?{}:q4(X,V.TargetGroupArn)):q4(X,J),[U,W]=await Promise.all([Q,Z]);return{description:U,attributes:W}},
n9=async(
X,
Y,
_,
J,
Q,
Z)=>{
if(!_.balanced(Z,Q))return{targetGroup:void 0,rule:void 0,records:[]};
let U=Z[_.ruleTag],
W=Q?.loadBalancers?.[0]?.targetGroupArn,
V=[W,U].filter(G=>G!==void 0),
$=v(_X(X,V)),
j=v(t9(X,Y,Q)),
F=v((async()=>{let G=await J.cluster,T=U===void 0?_.listener(G).arn:u6(U);if(T===void 0)return;let t=await J.loadBalancer(T),K=W??(await j).description?.TargetGroupArn;return _.findRule(t?.rules??[],{ruleArn:U,targetGroupArn:K,cluster:G,serviceTags:Z})})()),
H=async G=>(await Promise.all(G.map(T=>T9(X,T)))).flat(),
E=v((async()=>{let[G,T]=await Promise.all([J.cluster,J.zones()]),t=_.recordNames(G,Z,void 0,T),K=v(H(t)),m=new Set(t.map(({name:ZX})=>ZX)),[n,e]=await Promise.all([K,F.then(ZX=>H(_.recordNames(G,Z,ZX,T).filter(({name:iX})=>!m.has(iX))))]);return[...n,...e]})()),
[{description:M,attributes:L},B,I,D]=await Promise.all([j,F,E,$]),
q=[M?.TargetGroupArn,B?.RuleArn].filter(G=>G!==void 0&&!D.has(G)),
R=q.length===0?new Map:await _X(X,q),
C=G=>D.get(G??"")??R.get(G??"")??{};
return{targetGroup:M===void 0?void 0:{description:M,attributes:L,tags:C(M.TargetGroupArn)},rule:B===void 0?void 0:{rule:B,tags:C(B.RuleArn)},records:I}},
e9=async(X,Y,_)=>Y===void 0||_!==void 0?Y:{...Y,tags:await a9(X,Y.arn)},
TY=async(
X,
Y,
_,
J,
Q,
Z={services:void 0,zones:void 0})=>{
let U=J.map(K=>K.serviceName),
W=J.map(K=>K.resourceId),
V=Z.services??v(u(X,Y,U)),
$=new Map,
{zones:j}=Z,
F={cluster:_,loadBalancer:K=>{let m=$.get(K)??v(_.then(n=>{let e=Q.listener(n);return i6(X,K,e.arn===K?e.scheme:void 0)}));return $.set(K,m),m},zones:()=>(j??=v(nX(X)),j)},
H=Promise.race([X.firstCall,V]),
E=v(H.then(()=>F.zones())),
M=v(H.then(()=>Promise.race([X.route53(),V]))),
L=K=>v(M.then(K)),
B=L(()=>f9(X,W)),
I=L(()=>p9(X,W)),
D=L(()=>D4(X,J.flatMap(K=>K.alarms))),
q=L(()=>O4(X,J.map(K=>K.logGroup)));
L(()=>X.elbv2());
let R=async K=>{
let m=(await V).get(K.serviceName),n=o(m?.tags),[e,ZX,iX,o4,r4,s4]=await Promise.all([d(X,m?.taskDefinition??K.family),n9(X,K,Q,F,m,n),q.then(c=>e9(X,c.find(t4=>t4.name===K.logGroup),m)),B,I,D]);
return{service:m,serviceTags:n,taskDefinition:e,...ZX,scalableTarget:o4.find(c=>c.ResourceId===K.resourceId),policies:r4.filter(c=>c.ResourceId===K.resourceId),alarms:s4.filter(c=>K.alarms.includes(c.AlarmName??"")),logGroup:iX}},
[C,G]=await Promise.all([_,Promise.all(J.map(async K=>[K.key,await R(K)])),E,V]),
[T]=$.keys(),
t=T===void 0?void 0:await $.get(T);
return{cluster:C,loadBalancer:t,zones:await F.zones(),tenants:new Map(G)}},
bY=(X,Y)=>({key:`${X.tenant}/${X.service}`,serviceName:Y.serviceName,family:Y.family,targetGroup:Y.targetGroup,logGroup:Y.logGroup,resourceId:Y.resourceId,alarms:[Y.alarms.scaleOut,Y.alarms.scaleIn]}),
S4=(X,Y)=>({...bY(X,Y),targetGroups:[WY(X,"a"),WY(X,"b")],owner:aX(X)}),
A4=(X,Y,_)=>{let J=gY(X).hosts??[],Q=(_[P.hosts]??"").split(" ").filter(V=>V!==""),Z=Y.tags[p.domain],U=X.reset?.includes("/hosts")===!0||X.complete===!0,W=Z!==void 0&&J.length===0&&(Q.length===0||U)?[`${X.name}.${Z}`]:[];return[...new Set([...J,...Q,...W])]},
C4=X=>{let Y=X.tags[p.scheme];return{arn:X.tags[p.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
T4={
balanced:X=>X[P.loadBalancer]!=="none",
listener:C4,
ruleTag:P.rule,
recordNames:(X,Y,_,J)=>{let Q=(Y[P.hosts]??"").split(" ").filter(Z=>Z!=="");return[...new Set([...Q,..._===void 0?[]:h(_)])].flatMap(Z=>{let[U,W]=jX(Z,J);return U===void 0||W!==void 0?[]:[{zoneId:U.id,name:Z}]})},
findRule:(X,{ruleArn:Y,targetGroupArn:_})=>X.find(J=>J.RuleArn===Y)??X.find(J=>_!==void 0&&kX(J).includes(_))},
b4=X=>{
let Y=gY(X);
return{
balanced:(_,J)=>Y.loadBalancer!==void 0?Y.loadBalancer==="shared"||J?.loadBalancers?.[0]!==void 0:_[P.loadBalancer]!=="none",
listener:C4,
ruleTag:P.rule,
recordNames:(_,J,Q,Z)=>{let U=new Set([...A4(X,_,J),...Q===void 0?[]:h(Q)]),W=(Y.dns??J[P.dns])==="wildcard",V=[...U].flatMap($=>W?[$,$.replace(/^[^.]+/,"*")]:[$]);return[...new Set(V)].flatMap($=>{let[j,F]=jX($.replace(/^\*\./,""),Z);return j===void 0||F!==void 0?[]:[{zoneId:j.id,name:$}]})},
findRule:(_,{ruleArn:J,targetGroupArn:Q,cluster:Z,serviceTags:U})=>{let W=new Set(A4(X,Z,U)),V=$=>h($).some(j=>W.has(j));return _.find($=>$.RuleArn===J)??_.find($=>Q!==void 0&&kX($).includes(Q))??_.find($=>Y7($)&&V($))}}},
w4=X=>{throw N(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?O(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
X_=async(X,Y)=>{let{send:_,CreateRuleCommand:J}=await X.elbv2();try{return(await _(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Q){if(N(Q,"PriorityInUse"))throw new x(`priority ${Y.Priority} was taken by another deployment`,{cause:Q});return w4(Q)}},
Y_=async(X,Y)=>{let{send:_,ModifyRuleCommand:J}=await X.elbv2();try{await _(new J(Y))}catch(Q){if(N(Q,"RuleNotFound"))throw new x("the listener rule was removed",{cause:Q});w4(Q)}},
__=async(X,Y)=>{let{send:_,DeleteRuleCommand:J}=await X.elbv2();try{await _(new J({RuleArn:Y}))}catch(Q){if(!N(Q,"RuleNotFound"))throw Q}},
J_=X=>Object.entries(X).map(([Y,_])=>({Key:Y,Value:_})),
Q_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.logs();await J(new Q({resourceArn:Y,tags:{..._}}))},
Z_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.logs();await J(new Q({resourceArn:Y,tagKeys:[..._]}))},
U_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.cloudwatch();await J(new Q({ResourceARN:Y,Tags:J_(_)}))},
W_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.cloudwatch();await J(new Q({ResourceARN:Y,TagKeys:[..._]}))},
V_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.applicationAutoScaling();await J(new Q({ResourceARN:Y,Tags:{..._}}))},
$_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.applicationAutoScaling();await J(new Q({ResourceARN:Y,TagKeys:[..._]}))},
j_=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.cloudwatch(),Q=await _(new J({ResourceARN:Y}));return o(Q.Tags)},
F_=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await _(new J({ResourceARN:Y}))).Tags??{}},
H_=()=>Promise.reject(new Error("this plan was not to run a task")),
w=async X=>(await X,{value:""}),
GX=(X,Y)=>async(_,J)=>(Object.keys(J.set).length>0&&await X(_,J.arn,J.set),J.remove.length>0&&await Y(_,J.arn,J.remove),{value:""}),
M_={
registerTaskDefinition:async(X,Y,_)=>({value:await A7(X,Y,_)}),
runTask:(X,Y,_,J)=>J(Y),
createService:async(X,Y,_)=>{let J=await B6(X,Y,_);return{value:J.serviceArn??"",service:J}},
updateService:async(X,Y,_)=>{let J=await oY(X,Y,_);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await k9(X,Y)}),
modifyTargetGroup:(X,Y)=>w(y9(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:_})=>w(h9(X,Y,_)),
createRule:async(X,Y)=>({value:await X_(X,Y)}),
modifyRule:(X,Y)=>w(Y_(X,Y)),
registerScalableTarget:(X,Y,_)=>w(R4(X,Y,_)),
deregisterScalableTarget:(X,{resourceId:Y})=>w(g9(X,Y)),
putScalingPolicy:async(X,Y,_)=>({value:await u9(X,Y,_)}),
putMetricAlarm:(X,Y)=>w(d9(X,Y)),
deleteAlarms:(X,{names:Y})=>w(c9(X,Y)),
createLogGroup:(X,{name:Y,tags:_})=>w(o9(X,Y,_)),
putRetentionPolicy:(X,{name:Y,retentionInDays:_})=>w(r9(X,Y,_)),
changeRecords:async(X,{zoneId:Y,changes:_})=>({value:await b9(X,Y,_)}),
tagEcsResource:GX(CX,tX),
tagElbResource:GX(Q0,Z0),
tagLogGroup:GX(Q_,Z_),
tagAlarm:GX(U_,W_),
tagScalableTarget:GX(V_,$_),
deleteService:(X,{cluster:Y,service:_},J)=>w(K6(X,Y,_,J)),
deleteRule:(X,{arn:Y})=>w(__(X,Y)),
deleteTargetGroup:(X,{arn:Y},_)=>w(v9(X,Y,_)),
deleteTaskDefinitions:(X,{revisions:Y},_)=>w(k7(X,Y,_)),
deleteLogGroup:(X,{name:Y})=>w(s9(X,Y))},
wY=(X,Y,_,J,Q=H_)=>M_[Y](X,_,J,Q),
RX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&g(Y.serviceTags,X),
x4=({identity:X,read:Y})=>Y.rules.filter(_=>g(_.tags,X)),
E_=({identity:X,remains:Y})=>Y.targetGroups.filter(_=>g(_.tags,X)),
P_=X=>{
let{dns:Y,hosts:_}={dns:X.remains.tenant.serviceTags[P.dns],hosts:X.remains.tenant.serviceTags[P.hosts]??""};
if(RX(X)&&Y!==void 0&&Y!=="record")return[];
let J=x4(X),Q=X.read.rules.filter(U=>!J.includes(U)).flatMap(({rule:U})=>h(U)),Z=RX(X)?_.split(" ").filter(U=>U!==""&&!Q.includes(U)):[];
return[...new Set([...J.flatMap(({rule:U})=>h(U)),...Z])]},
L_=(
X,
{add:Y,id:_})=>{
let{loadBalancer:J,zones:Q}=X.read.snapshot;
if(J===void 0)return[];
let Z=[];
for(let U of P_(X)){let[W]=jX(U,Q),V=X.remains.tenant.records.filter(F=>F.Name===U&&FX(F,J));if(W===void 0||V.length===0)continue;let $=V.map(F=>({Action:"DELETE",ResourceRecordSet:F})),j=_(`record ${U}`);Z.push(j),Y("record",U,[z("changeRecords",j,{zoneId:W.id,changes:$})])}
return Z},
N_=(
X,
{add:Y,id:_})=>{
let{identity:J,names:Q,remains:Z}=X,{scalableTarget:U,alarms:W}=Z.tenant,V=RX(X);
U!==void 0&&(V||g(Z.scalableTargetTags,J))&&Y("scalableTarget",Q.resourceId,[z("deregisterScalableTarget",_("scalableTarget"),{resourceId:Q.resourceId})]);
let $=W.filter(j=>V||g(Z.alarmTags.get(j.AlarmArn??""),J)).flatMap(j=>j.AlarmName??[]);
$.length>0&&Y("alarm",$.join(", "),[z("deleteAlarms",_("alarms"),{names:$},{after:[_("scalableTarget")]})])},
z_=(X,Y,{add:_,id:J})=>{let Q=x4(X),Z=Q.map((U,W)=>J(`rule ${W}`));for(let[U,{rule:W}]of Q.entries())_("listenerRule",h(W).join(", "),[z("deleteRule",Z[U]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:W}]of E_(X).entries())_("targetGroup",W.TargetGroupName??"",[z("deleteTargetGroup",J(`targetGroup ${U}`),{arn:W.TargetGroupArn??""},{after:[...Z,J("service")]})])},
B_=X=>{let{revisions:Y,familyTags:_,tenant:J}=X.remains;if(!RX(X)&&!g(_,X.identity))return[];let Q=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:Z})=>Z!==Q),...Y.filter(({arn:Z})=>Z===Q)]},
dX=10,
I_=(X,{add:Y,id:_})=>{let J=B_(X);if(J.length===0)return;let Q=Math.ceil(J.length/dX),Z=Array.from({length:Q},(U,W)=>z("deleteTaskDefinitions",_(`taskDefinitions ${W}`),{revisions:J.slice(W*dX,(W+1)*dX)},{after:[_(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,Z,J.length===1?"1 revision":`${J.length} revisions`)},
k4=X=>{
let{identity:Y,names:_,remains:J,keepLogs:Q}=X,Z=RX(X),U=[],W=Z?"asked for":"left by an earlier removal",V={id:M=>`${_.serviceName}: ${M}`,add:(M,L,B,I)=>{let D=I===void 0?W:`${W}; ${I}`;U.push({resource:M,name:L,action:"remove",reason:D,fields:[],operations:B})}},{add:$,id:j}=V,F=L_(X,V);
N_(X,V),Z&&$("service",_.serviceName,[z("deleteService",j("service"),{cluster:Y.cluster,service:_.serviceName},{after:[j("scalableTarget"),j("alarms"),...F]})]),z_(X,F,V),I_(X,V);
let{logGroup:H}=J.tenant;
H!==void 0&&!Q&&(Z||g(H.tags,Y))&&$("logGroup",_.logGroup,[z("deleteLogGroup",j("logGroup"),{name:_.logGroup},{after:[j("service")]})]);
let E=new Set(U.flatMap(M=>M.operations.map(L=>L.id)));
return U.map(M=>({...M,operations:M.operations.map(L=>({...L,after:L.after.filter(B=>E.has(B))}))}))},
K_=X=>XX(DX(X.map(({resource:Y,name:_})=>[Y,_])),16),
xY=X=>X.kind==="deleteTaskDefinitions",
q_=X=>{let Y=X.flatMap(J=>J.operations).filter(xY),_=Y.reduce((J,Q)=>J+Q.input.revisions.filter(Z=>Z.active).length,0);return Math.max(_-20,Y.length-5,0)},
G_=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
R_=(X,Y)=>{let _=q_(X);return _===0?[]:[`removing its task definitions takes about ${G_(_)}: AWS lets one revision a second go`,..._>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
D_=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!xY(Y))return;let _=X.map(Z=>Z.operations.filter(xY)).find(Z=>Z.some(({id:U})=>U===Y.id))??[],J=_.findIndex(({id:Z})=>Z===Y.id),Q=Z=>Z.reduce((U,W)=>U+W.input.revisions.length,0);return Q(_)<=dX?void 0:`task definitions: ${Q(_.slice(0,J))} of ${Q(_)} revisions are gone`},
O_=async(
X,
Y,
{service:_,targetGroup:J})=>{
let Q=J?.description.TargetGroupName,Z=_?.loadBalancers?.[0]===void 0?Y.targetGroup:Q,U=Y.targetGroups.filter($=>$!==Q&&$!==Z),W=(await Promise.all(U.map($=>K4(X,$)))).filter($=>$!==void 0),V=await _X(X,W.flatMap($=>$.TargetGroupArn??[]));
return[...J===void 0?[]:[J],...W.map($=>({description:$,attributes:{},tags:V.get($.TargetGroupArn??"")??{}}))]},
S_=20,
A_=async(X,{owner:Y},{taskDefinition:_},J)=>{let Q=U=>Object.entries(Y).every(([W,V])=>U[W]===V);if(_!==void 0&&Q(_.tags))return _.tags;let Z=J.filter(({arn:U})=>U!==_?.definition.taskDefinitionArn).slice(-S_).reverse();for(let{arn:U}of Z){let W=(await d(X,U))?.tags??{};if(Q(W))return W}return{}},
C_=async(
X,
Y,
_)=>{
let J=_.service===void 0,Q=J?_.scalableTarget?.ScalableTargetARN:void 0,Z=J?_.alarms.flatMap(j=>j.AlarmArn??[]):[],[U,W,V,$]=await Promise.all([O_(X,Y,_),C7(X,Y.family),Q===void 0?{}:F_(X,Q),Promise.all(Z.map(async j=>[j,await j_(X,j)]))]);
return{tenant:_,targetGroups:U,revisions:W,familyTags:J?await A_(X,Y,_,W):{},alarmTags:new Map($),scalableTargetTags:V}},
y4=async(
X,
Y,
_,
J,
Q,
Z)=>{
let U=await TY(X,Y,_,J,Q,Z),W=U.loadBalancer?.rules??[],[V,$]=await Promise.all([_X(X,W.flatMap(j=>j.RuleArn??[])),Promise.all(J.map(async j=>{let F=U.tenants.get(j.key);return F===void 0?[]:[[j.key,await C_(X,j,F)]]}))]);
return{snapshot:U,rules:W.map(j=>({rule:j,tags:V.get(j.RuleArn??"")??{}})),tenants:new Map($.flat())}},
T_=async(X,Y,_)=>await $X(async()=>await w9(X,Y)?!0:void 0,{..._,everySeconds:2})??!1,
kY=async X=>{try{return await X()}catch(Y){if(N(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
h4=async(X,Y)=>{let{send:_,DescribeServiceDeploymentsCommand:J}=await X.ecs();return kY(async()=>(await _(new J({serviceDeploymentArns:[Y]}))).serviceDeployments?.[0])},
v4=async(X,Y,_)=>{let{send:J,ListServiceDeploymentsCommand:Q}=await X.ecs();return kY(async()=>(await J(new Q({cluster:Y,service:_,maxResults:100}))).serviceDeployments??[])},
b_=async(X,Y)=>{let{send:_,StopServiceDeploymentCommand:J}=await X.ecs();try{return await _(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Q){if(N(Q,"Conflict","ServiceDeploymentNotFound"))return!1;throw Q}},
w_=async(
X,
Y,
_)=>{
let{send:J,DescribeServiceRevisionsCommand:Q}=await X.ecs(),Z=await v4(X,Y,_);
if(Z==="denied")return[];
let U=({createdAt:j})=>j?.getTime()??0,
W=Z.filter(({status:j})=>j==="SUCCESSFUL").sort((j,F)=>U(F)-U(j)).flatMap(j=>j.targetServiceRevisionArn??[]),
V=await Promise.all(y([...new Set(W)],20).map(j=>kY(()=>J(new Q({serviceRevisionArns:j}))))),
$=new Map(V.flatMap(j=>j==="denied"?[]:j.serviceRevisions??[]).map(j=>[j.serviceRevisionArn,j.taskDefinition]));
return W.flatMap(j=>$.get(j)??[])},
x_=50,
k_=1e3,
y_=class{
missing=new Set;
#X;
#Y;
constructor(X,Y){this.#Y=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:_,events:J,serviceDeployment:Q,deploymentId:Z}=this.#Y,
[U,W]=await Promise.all([this.#_(()=>this.#J(),void 0),this.#_(()=>this.#Z(),[]),X.look(),Y.look(_)]),
V=X.tasks,
$=X.taskDefinition??await this.#_(()=>this.#Q(),void 0),
j=W.filter(M=>M.lastStatus==="PROVISIONING"),
[F,H]=await Promise.all([this.#_(()=>this.#U([...V,...W],$),void 0),this.#V(j)]);
for(let M of[X.refusal,Y.refusal])M!==void 0&&this.missing.add(M);
let E=_.deployments?.find(M=>M.id===Z);
return{tasks:V,taskDefinition:$,log:F,targets:Y.targets,targetGroup:U,gracePeriodSeconds:_.healthCheckGracePeriodSeconds??0,events:J,provisioning:j.length,groups:H,deploymentReason:Q?.statusReason??E?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(M=>`could not be read: ${M}`)}}
async#_(X,Y){try{return await X()}catch(_){if(!(_ instanceof f))throw _;return this.missing.add(_.message),Y}}
async#J(){let X=this.#Y.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await I4(this.#X.clients,[X]))[0]}
async#Q(){let{service:X,deploymentId:Y}=this.#Y,_=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return _===void 0?void 0:(await d(this.#X.clients,_))?.definition}
async#Z(){let{clients:X,cluster:Y}=this.#X,{service:_,deploymentId:J}=this.#Y,Q=await S0(X,Y,_.serviceName??"","RUNNING");return(await jY(X,Y,Q)).filter(Z=>Z.startedBy===J)}
async#U(
X,
Y){
let _=X.find($=>$.startedAt!==void 0),J=_===void 0?void 0:this.#X.diagnostics.culpritOf(_,Y),Q=Y?.containerDefinitions?.find($=>$.name===J)?.logConfiguration?.options,[Z,U]=[Q?.["awslogs-group"],Q?.["awslogs-stream-prefix"]];
if(J===void 0||Z===void 0||U===void 0)return;
let W=`${U}/${J}/${(_?.taskArn??"").replace(/^.*\//,"")}`,V=(await F8(this.#X.clients,Z,W,x_)).map(({at:$,text:j})=>({at:$,text:j.slice(0,k_)}));
return V.length===0?void 0:{group:Z,stream:W,container:J,lines:V}}
async#V(X){let Y=new Set(X.flatMap(_=>_.capacityProviderName??[]));return(await Promise.all([...Y].map(_=>this.#_(()=>this.#W(_),void 0)))).filter(_=>_!==void 0)}
async#W(
X){
let{clients:Y,cluster:_}=this.#X,J=(await wX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Q,Z,U]=await Promise.all([this.#_(()=>bX(Y,J),void 0),this.#_(()=>_0(Y,J),[]),this.#_(()=>W7(Y,_),void 0)]),W=(Q?.Instances??[]).filter(V=>V.LifecycleState==="InService");
return{name:J,desired:Q?.DesiredCapacity??0,max:Q?.MaxSize??0,failedLaunches:Z,notJoined:U===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!U.has(V))}}},
h_=(X,Y)=>new y_(X,Y).evidence(),
v_=async X=>{
let{clients:Y,cluster:_,serviceName:J,resourceId:Q,marks:Z,log:U,signal:W}=X,V=(await u(Y,_,[J])).get(J),$=V?.deployments?.find(j=>j.status==="PRIMARY");
return V?.serviceArn===void 0||$?.id!==X.deploymentId?!1:(
await CX(Y,V.serviceArn,Z),Q!==void 0&&(await R4(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Q,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}},W),U.info(`scaling of ${Q} suspended`)),await oY(Y,{cluster:_,service:J,desiredCount:0},W),U.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0)},
f_=15e3,
f4=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
m_=class{
#X;
#Y=new Map;
#_;
#J=0;
#Q=Date.now();
#Z;
constructor(X){this.#X=X}
get tasks(){return[...this.#Y.values()].filter(X=>X!==void 0).sort((X,Y)=>f4(X)-f4(Y))}
get taskDefinition(){return this.#_}
get refusal(){return this.#Z}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Q<f_?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#Z!==void 0)return!1;this.#Q=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof f))throw X;return this.#Z=X.message,!1}}
async#U(){
let{clients:X,cluster:Y,serviceName:_,deploymentId:J}=this.#X,Q=(await S0(X,Y,_,"STOPPED")).filter(W=>!this.#Y.has(W));
if(Q.length===0)return!1;
let Z=!1;
for(let W of await jY(X,Y,Q)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),Z||=V}
let U=this.tasks[0]?.taskDefinitionArn;
return U!==void 0&&(this.#_??=(await d(X,U))?.definition),Z}},
p_=15e3,
g_=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
u_=class{
#X;
#Y=new Map;
#_=0;
#J=Date.now();
#Q;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#Q}
async lookIfNeeded(X,Y,_){let J=Y.filter(({message:Z})=>/is unhealthy in/.test(Z)).length,Q=_>0&&Date.now()-this.#J>=p_;J<=this.#_&&!Q||(this.#_=J,await this.look(X))}
async look(
X){
this.#J=Date.now();
let Y=(X.loadBalancers??[]).flatMap(_=>_.targetGroupArn??[]);
if(!(Y.length===0||this.#Q!==void 0))try{let _=await Promise.all(Y.map(J=>U4(this.#X,J)));for(let J of _.flat().filter(g_)){let Q=`${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Q),this.#Y.set(Q,J)}}catch(_){if(!(_ instanceof f))throw _;this.#Q=_.message}}},
s=(X,Y,_)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},..._===void 0?{}:{by:_}}),
yY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:_})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(_??"")?void 0:"request",
m4=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
l_=(X,Y)=>{let{status:_,statusReason:J,deploymentCircuitBreaker:Q,alarms:Z}=X;switch(_){case"SUCCESSFUL":return m4(Y.service);case"ROLLBACK_SUCCESSFUL":return s("rolled-back",J,yY(X));case"ROLLBACK_FAILED":return s("failed",J,yY(X));case"STOPPED":return Q?.status==="TRIGGERED"||Z?.status==="TRIGGERED"?s("failed",J,yY(X)):s("superseded",J);default:return}},
d_=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
c_=(X,Y)=>{let _=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Q})=>Q?.includes(`${_}deployment failed`));return J?.message?.slice(J.message.indexOf(_)+_.length)},
p4=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
i_=(
{service:X,deploymentId:Y,isRollbackAsked:_})=>{
let J=X.deployments??[],Q=J.find(W=>W.status==="PRIMARY"),Z=J.find(W=>W.id===Y);
if(Z!==void 0&&Z===Q)return Z.rolloutState==="COMPLETED"?m4(X):Z.rolloutState==="FAILED"?s("failed",Z.rolloutStateReason,p4(Z.rolloutStateReason)):void 0;
let U=c_(X,Y);
if(Z?.rolloutState==="FAILED"||U!==void 0||_===!0||d_(Q)){if(Q?.rolloutState==="IN_PROGRESS")return;let W=Q?.rolloutState==="FAILED"?"failed":"rolled-back",V=(Z?.rolloutState==="FAILED"?Z.rolloutStateReason:U)??Q?.rolloutStateReason;return s(W,V,p4(U??V))}
return s("superseded",Q?.id===void 0?void 0:`deployment ${Q.id} took its place`)},
a_=X=>X.serviceDeployment?.status===void 0?i_(X):l_(X.serviceDeployment,X),
o_=X=>{let[Y,..._]=X.deployments??[];return _.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
g4=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
hY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
vY=X=>hY(X)?.id??X.deployments?.[0]?.id??"",
r_=(
X,
Y)=>{
let _=X.deployments?.find(U=>U.id===Y);
if(_===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;
let J=_.failedTasks===void 0||_.failedTasks===0?"":`, ${_.failedTasks} failed`,Q=(X.deployments??[]).filter(U=>U.id!==Y&&(U.runningCount??0)>0),Z=Q.length===0?"":`, ${Q.reduce((U,W)=>U+(W.runningCount??0),0)} of another deployment`;
return`${_.runningCount??0}/${_.desiredCount??X.desiredCount??0} tasks running${J}${Z}`},
s_=3e4,
fY=1e3,
t_=X=>Date.now()-X<6e4?1:3,
n_=class{
deploymentId;
stopped;
targets;
#X;
#Y=Date.now();
#_;
#J=new Set;
#Q;
#Z;
#U=!1;
#V=!1;
#W=!1;
#$;
#F=!1;
constructor(
X){
let{clients:Y,cluster:_,serviceName:J,service:Q}=X;
this.#X=X,this.#Q=Q,this.deploymentId=vY(Q);
let Z=Q.deployments?.find(U=>U.id===this.deploymentId);
this.#_=Z?.createdAt?.getTime()??this.#Y,this.stopped=new m_({clients:Y,cluster:_,serviceName:J,deploymentId:this.deploymentId}),this.targets=new u_(Y),this.#M(Q)}
get service(){return this.#Q}
get serviceDeploymentArn(){return this.#Z}
get serviceDeployment(){return this.#$}
get events(){let X=this.#_-fY;return(this.#Q.events??[]).flatMap(({createdAt:Y,message:_})=>Y!==void 0&&_!==void 0&&Y.getTime()>=X?{at:Y,message:_}:[])}
rollbackAsked(){this.#F=!0}
async toVerdict(X,Y=this.#X.deadline){let _=J=>({verdict:J,deploymentId:this.deploymentId,service:this.#Q});for(;;){let J=t_(this.#Y),Q=await $X(()=>this.#j(X),{signal:this.#X.signal,everySeconds:J,deadline:Math.min(Y,J===1?this.#Y+6e4:Y)});if(Q!==void 0)return _(Q);if(Date.now()>=Y)return _({verdict:"timed-out"})}}
async#j(
X){
let{clients:Y,cluster:_,serviceName:J,log:Q}=this.#X,Z=this.#Z===void 0||this.#U?void 0:h4(Y,this.#Z),[U,W]=await Promise.all([u(Y,_,[J]),Z]),V=U.get(J),$=this.#H(V);
if(V===void 0)return $?void 0:{verdict:"superseded",reason:`service ${J} was removed`};
this.#Q=V,this.#M(V),W==="denied"&&(this.#U=!0,Q.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#$=W==="denied"?void 0:W??await this.#E(V,$);
let{deploymentId:j}=this,F=a_({service:V,deploymentId:j,serviceDeployment:this.#$,isRollbackAsked:this.#F});
if($&&this.#$===void 0&&F?.verdict==="superseded")return;
if(this.#L(),$||Q.waiting(r_(V,j)),F!==void 0||$)return F;
let H=await this.#P();
return H!==void 0&&X(H)?{verdict:"doomed",cause:H}:void 0}
#H(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Y>s_?!1:X===void 0||(hY(X)?.createdAt?.getTime()??0)<this.#_}
#M(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||vY(X)===this.deploymentId&&(this.#Z??=Y)}
async#E(
X,
Y){
if(this.#Z!==void 0||this.#V||Y||vY(X)===this.deploymentId)return;
this.#V=!0;
let{clients:_,cluster:J,serviceName:Q,previousServiceDeployment:Z}=this.#X,U=await v4(_,J,Q);
if(U==="denied")return;
let W=j=>Math.abs((j?.getTime()??0)-this.#_),[V]=U.filter(j=>j.serviceDeploymentArn!==Z&&W(j.createdAt)<fY).sort((j,F)=>W(j.createdAt)-W(F.createdAt));
if(this.#Z=V?.serviceDeploymentArn,this.#Z===void 0)return;
let $=await h4(_,this.#Z);
return $==="denied"?void 0:$}
async#P(){
let X=hY(this.#Q);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Q,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#_)/1e3})}
#L(){let X=this.#_-fY,Y=(this.#Q.events??[]).filter(({id:_,createdAt:J})=>_!==void 0&&!this.#J.has(_)&&(J?.getTime()??0)>=X);for(let{id:_="",message:J=""}of Y.reverse())this.#J.add(_),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
e_=10*6e4,
u4=()=>!1,
X3=async(X,Y)=>{let{clients:_,log:J}=Y,Q=X.serviceDeploymentArn;if(Q===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let Z=await b_(_,Q);return J.info(Z?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),Z}catch(Z){if(!(Z instanceof f))throw Z;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${Z.message}`),!1}},
Y3=async(
X,
Y,
_)=>{
let{clients:J,cluster:Q,serviceName:Z,log:U,signal:W,created:V}=_;
if(
await _.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await X3(X,_))return;X.rollbackAsked();let j=await X.toVerdict(u4,Math.max(_.deadline,Date.now()+e_));return j.verdict.verdict==="doomed"?void 0:j.verdict.verdict!=="timed-out"?{...j,verdict:j.verdict,stoppedBy:"rollback"}:{...j,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:$}=X;
try{if(!await v_({clients:J,cluster:Q,serviceName:Z,deploymentId:$,log:U,signal:W,...V}))return}catch(j){if(!(j instanceof f))throw j;U.info(`The service could not be stopped, and ECS is left to itself: ${j.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
_3=async(
X,
Y)=>{
let{log:_,onFailure:J}=Y,Q=!1,Z=({sentence:$})=>(Q||_.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${$}`:`waiting cannot mend this: ${$}`),Q=!0,J!=="keep"),U=await X.toVerdict(Z);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let W=await Y3(X,U,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(u4);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
J3=async X=>{
let{clients:Y,cluster:_,diagnostics:J,log:Q}=X,Z=new n_(X),U=await _3(Z,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;
await X.written?.catch(()=>{});
let W=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,V=await h_(Z,{clients:Y,cluster:_,diagnostics:J,endedBy:W});
for(let $ of J.lines(V))Q.info($);
return{...U,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
Q3=({lease:X,before:Y,read:_,written:J})=>{let Q=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===C0(Y),Z=!1,U=J.then(()=>{Z=!0});return async()=>{let W=Z,V=await _();if(!Q(V)&&!W&&(await U,V=await _()),!(V===void 0||Q(V)))throw new UX(A.superseded,`Another run has taken over this tenant: ${HY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
Z3=(
{plan:X,found:Y,settings:_},
J)=>{
let Q=X.changes.flatMap($=>$.operations),
Z=Y.service?.serviceArn,
U=X.taskDefinitionArn,
W={[P.applied]:X.record,[P.run]:C0(J.lease),[P.image]:OX(_.image),[P.revision]:U??""},
V=z("tagEcsResource","record",{arn:Z??"",set:W,remove:[]},{after:[...Q.map($=>$.id),...Z===void 0?[]:["lease"]],references:[...Z===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:a("set",P.revision),operation:"taskDefinition"}]:[]]});
return Z===void 0?[...Q,V]:[z("tagEcsResource","lease",{arn:Z,set:{[P.run]:J.lease},remove:[]}),...Q,V]},
U3=(
X,
Y)=>{
let{clients:_,run:J,log:Q,signal:Z}=Y,U=X.found.service?.serviceArn,W=()=>{},V=new Promise(j=>{W=j}),$=U===void 0?void 0:Q3({lease:J.lease,before:X.found.serviceTags[P.run],read:async()=>(await I6(_,U))[P.run],written:V});
return XY(Z3(X,J),{changes:X.plan.changes,execute:j=>wY(_,j.kind,j.input,Z,Y.runTask),...$===void 0?{}:{guard:$},signal:Z,log:Q,line:hX,incomplete:Y.incomplete,done:(j,F)=>{j.id==="lease"&&W(),F.service!==void 0&&Y.onService(F.service),j.kind==="changeRecords"&&Y.onDnsChange(F.value)}})},
W3=async(X,Y,{log:_,signal:J})=>{let Q=()=>{_.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Q,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Q)}},
l4=({settings:X,snapshot:Y})=>X.loadBalancer==="none"?null:`${Y.loadBalancer?.scheme??"http"}://${X.hosts[0]}`,
cX=({changes:X},Y)=>X.map(({resource:_,name:J,action:Q,reason:Z,fields:U,operations:W})=>({resource:_,name:J,action:Q,reason:Z,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:U.map(M0)})),
V3=X=>{
let{plan:Y,settings:_,snapshot:J,identity:Q,found:Z,present:U,names:W}=X,{cluster:V}=J;
return{tenant:Q.tenant,cluster:V.name,account:V.account,region:V.region,url:l4(X),image:_.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:Z.service?.serviceArn??null,planId:Y.planId,changes:cX(Y),drift:Y.drift.map($=>({...$})),overrides:d0(Z,U,W,V),depth:"deep"}},
$3=({plan:X,snapshot:Y},_,J)=>{let{account:Q,region:Z,name:U}=Y.cluster;_.info(`account ${Q}, Region ${Z}, cluster ${U}`);for(let W of X.warnings)_.warn(W);for(let{resource:W,kept:V}of X.drift)_.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(_.info(J?`plan ${X.planId}: ${_Y(X.changes)}`:_Y(X.changes)),J)for(let W of YY(X.changes))_.info(W)},
j3=({settings:X,order:Y,snapshot:_},J,Q,Z)=>{let{desiredCount:U=0,runningCount:W=0}=J??{};U===0&&Y.of!=="scaling"&&Z.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),Z.info(`image     ${X.image}`),Z.info(`revision  ${(Q??"").replace(/^.*\//,"")}`),Z.info(`tasks     ${W} running, ${U} desired`),Z.info(`url       ${l4({settings:X,snapshot:_})??"none: a worker"}`)},
F3=["minCount","maxCount","scaleOut","scaleIn"],
H3=(
X,
Y,
_,
J)=>{
let{name:Q}=Y;
if(!J.scaling)return[...F3.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>SX(`/${V}`,`needs autoscaling, which tenant ${Q} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:Z,suspended:U}=zY(X,_,J),W=U??_.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return Z?[SX("/desiredCount",`is ${X.desiredCount}, and tenant ${Q} is stopped.`,"Say state: running too.")]:W?[]:[SX("/desiredCount",`is autoscaling's: tenant ${Q} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
M3=(X,Y,{names:_,found:J,present:Q,cluster:Z,clusterDefaults:U})=>{let{settings:W,problems:V}=uY(Y,{cluster:Z,clusterDefaults:U,present:X.of==="revision"?{...Q,...UY(X.revision.definition,_)}:Q});if(W===void 0)throw YX(V);if(X.of!=="scaling")return W;let $=[...H3(X,Y,J,W),...Y6(W)];if($.length>0)throw YX($);return W},
{catalog:mY}=lY,
d4=X=>mY[X]?.type??mY[X.replace(/\/[^/]+$/,"/*")]?.type??mY[X.replace(/\/\d+(?=\/|$)/g,"/*")]?.type,
E3=async(
X,
Y)=>{
let _={tenant:Y.name,service:"web"},J=Y.cluster===void 0?v(X.firstCall.then(()=>nX(X))):void 0,{serviceName:Q}=MX({..._,cluster:""}),{name:Z,cluster:U,services:W}=await L4(X,Y.cluster,Q,p),V={..._,cluster:Z},$=MX(V),j=bY(V,$);
try{let F=await TY(X,Z,U,[j],b4(Y),{services:W,zones:J}),H=F.tenants.get(j.key);if(H===void 0)throw new Error(`tenant ${j.key} was not read`);return{identity:V,names:$,snapshot:F,found:H}}catch(F){throw N(F,"ClusterNotFound")?CY(Z):F}},
P3=p.defaultPrefix.replace(/\/$/,""),
L3=({name:X,tags:Y},_)=>_6(lY,{name:"tenant",..._},P3).filter(({pointer:J})=>J in Y).map(({message:J})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${J}`,hint:"Remove or correct the tag."})),
N3=(X,Y,_,J)=>{let Q=GY(Y,d4),Z=uY(X,{cluster:Y,clusterDefaults:Q.settings,present:_.service===void 0?void 0:J}),{settings:U}=Z,W=[...Q.problems,...L3(Y,Q.settings),...Z.problems];if(U===void 0||W.length>0)throw YX(W);let V=J6(U,{fargate:rX(U,Y),resolved:!0});if(V.length>0)throw YX(V);return U},
z3=({name:X,tags:Y})=>{let _=Y[p.listener]??"";return _===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${_} of cluster ${X}, or its load balancer, is not there.`},
B3=async(
X,
{request:Y,run:_,order:J})=>{
let Q=await E3(X,Y),{identity:Z,names:U,snapshot:W,found:V}=Q,{cluster:$,loadBalancer:j,zones:F}=W,H=B4(W,Y.accountId);
if(H!==void 0)throw H;
if(J!==void 0&&V.service===void 0)throw z4(Z);
let E=Z4(V,U),M=A9({identity:Z,names:U,found:V,newestTaskDefinition:void 0,adopt:_.adopt});
if(J!==void 0&&M!==void 0)throw M;
let L=J===void 0?{of:"settings"}:await J(Q),B=L.of==="settings",I=B?N3(Y,$,V,E):M3(L,Y,{names:U,found:V,present:E,cluster:$,clusterDefaults:GY($,d4).settings});
if(M!==void 0)throw M;
if(B&&I.loadBalancer==="shared"&&j===void 0)throw O(z3($),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let D={identity:Z,names:U,cluster:$,loadBalancer:j,zones:F,found:V,present:E,settings:I,fargate:rX(I,$),order:L,state:zY(L,V,I),run:_,tags:{...I.tags,...aX(Z)},isNew:V.service===void 0},
q=Y.image!==void 0,
R=AY({context:D,newestTaskDefinition:void 0,imageStated:q}),
C=R.taskDefinitionArn===void 0&&!D.isNew?await d(X,U.family):void 0;
return{...Q,present:E,settings:I,order:L,plan:C===void 0?R:AY({context:D,newestTaskDefinition:C,imageStated:q})}},
I3=(X,{env:Y,version:_})=>{let J=U6(16).toString("hex"),Q=X.build??Y.BUILD_URL;return{token:J,lease:A0(J,Q),build:Q,version:_,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,beforeDeploy:X.beforeDeploy}},
K3=({runningCount:X,pendingCount:Y,desiredCount:_})=>X===_&&(Y??0)===0,
q3=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(_=>_.kind==="updateService"&&_.input.desiredCount!==void 0)),
G3=async(
X,
Y,
_)=>{
let{found:J,names:Q,snapshot:Z}=X,{clients:U,log:W,signal:V,deadline:$}=_;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!q3(X)||g4(J.service,Y.service))return Y;
let{service:j}=Y,F=()=>`${j.runningCount??0}/${j.desiredCount??0} tasks running`;
return await $X(async()=>(j=(await u(U,Z.cluster.name,[Q.serviceName])).get(Q.serviceName)??j,W.waiting(F()),K3(j)?!0:void 0),{signal:V,everySeconds:2,deadline:$})===!0?{...Y,service:j,verdict:{verdict:j.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:j,verdict:{verdict:"timed-out",reason:F()}}},
R3=async(
X,
{found:Y,order:_,plan:J},
Q,
Z)=>{
let U=Y.service?.taskDefinition,W=Q.taskDefinition,V=U===W&&Y.taskDefinition?.tags[P.steady]!==void 0;
if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([CX(X,W,{[P.steady]:new Date().toISOString()}),_.of==="revision"&&U!==void 0&&U!==W?tX(X,U,[P.steady]):void 0])}catch($){if(!($ instanceof f))throw $;Z.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${$.message}`)}},
D3=async(X,Y,_,{log:J,signal:Q,report:Z})=>{J.info("beforeDeploy: the command runs before the service changes");let U={clients:X,input:Y,explain:g0,log:J,signal:Q,deadline:Date.now()+_*6e4},{code:W,result:V}=u0(await p0(U),_),{message:$="",hint:j,...F}=V;if(Z(F),W!==A.done)throw new UX(W,`beforeDeploy: ${$} The service was not changed.`,j===void 0?{}:{hint:j})},
c4=X=>(X??"").replace(/\.$/,""),
O3=X=>{let Y=X.flatMap(Q=>Q.operations).flatMap(Q=>Q.kind==="changeRecords"?Q.input.changes:[]),_=Q=>Y.filter(Z=>Z.Action===Q).map(Z=>c4(Z.ResourceRecordSet?.Name)),J=new Set(_("DELETE"));return new Set(_("CREATE").filter(Q=>!J.has(Q)))},
S3=(
X,
Y)=>{
let _=Y.filter(F=>F.action==="create"),
J=new Set(_.map(F=>F.resource)),
Q=new Set(_.map(F=>F.name)),
Z=O3(_),
{remains:U}=X,
{alarms:W,records:V}=U.tenant,
$=k4({...X,keepLogs:!0,remains:{...U,targetGroups:U.targetGroups.filter(({description:F})=>Q.has(F.TargetGroupName??"")),tenant:{...U.tenant,alarms:W.filter(F=>Q.has(F.AlarmName??"")),records:V.filter(F=>Z.has(c4(F.Name)))}}}).filter(F=>J.has(F.resource)),
j=new Set($.flatMap(F=>F.operations.map(H=>H.id)));
return $.map(F=>({...F,reason:"onFailure: remove",operations:F.operations.map(H=>({...H,after:H.after.filter(E=>j.has(E))}))}))},
A3=async(
X,
Y)=>{
let{identity:_,names:J,snapshot:Q}=X,{clients:Z,lease:U,log:W,signal:V}=Y,$=S4(_,J),{cluster:j}=Q,F=await y4(Z,j.name,Promise.resolve(j),[$],T4),H=F.tenants.get($.key);
if(H?.tenant.serviceTags[P.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let E={...H,revisions:H.revisions.filter(({arn:L})=>L===Y.revision)},M=S3({identity:_,names:J,read:F,remains:E},Y.done);
try{await XY(M.flatMap(L=>L.operations),{changes:M,execute:L=>wY(Z,L.kind,L.input,V),signal:V,log:W,line:hX,incomplete:()=>{}})}catch(L){if(!(L instanceof f))throw L;return{changes:[],sentence:`Not all that this run created could be removed: ${L.message}`}}
return{changes:M,sentence:"What this run created was removed again; the log group stays."}},
C3=5,
T3=class{
#X;
#Y;
#_;
#J;
#Q;
#Z;
#U=new AbortController;
#V;
#W;
#$;
#F=[];
#j=[];
#H=[];
#M=!1;
#E=!1;
constructor(
X,
Y,
_,
J){
this.#X={...Q6,...X},
this.#Q=J,
this.#Y=Y,
this.#_=_,
this.#Z=Date.now()+this.#X.timeoutMinutes*6e4,
this.#J=I3(this.#X,Y),
this.#V=H0({prepare:()=>this.#L(),planned:Q=>{$3(Q,Y.log,this.#X.plan),Y.report(V3(Q)),this.#j.length>0&&this.#z(Q.plan,new Set)},apply:Q=>this.#K(Q),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Q})=>YY(Q.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let _=1;;_+=1){this.#W=void 0;let{prepared:J,outputs:Q=new Map}=await this.#V();if(this.#X.plan)return{code:A.done,result:{deployment:{verdict:"planned"}}};let Z=J.plan.changes.length>0;if(X?.code===A.done&&!Z||(X=await this.#R(J,Q),Y||=Z&&T0(J.found.serviceTags[P.run]),!Y||_===C3||!this.#P(X)))return X}}finally{this.#U.abort()}}
#P({code:X}){return X===A.done||X===A.superseded&&this.#E}
async#L(){let X=performance.now(),Y=await B3(this.#_,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#M},...this.#Q===void 0?{}:{order:this.#Q}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#K(
X){
let Y=performance.now(),
_=new Set,
J=U3(X,{clients:this.#_,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#M=!0,this.#B(X,W)},onDnsChange:W=>this.#G(W),runTask:W=>this.#q(W),incomplete:W=>{_=W,this.#z(X.plan,_)}}).finally(
()=>{this.#j.push(...cX(X.plan,_).filter(W=>W.done===!0)),this.#H.push(...X.plan.changes.filter(W=>W.operations.every(V=>_.has(V.id))))});
this.#$=J;
let Q=await J,Z=X.plan.taskDefinitionArn??Q.get("taskDefinition")?.value,U=X.found.service?.serviceArn??Q.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},...Z===void 0?{}:{taskDefinitionArn:Z},...U===void 0?{}:{serviceArn:U}}),Q}
async#q(X){let{timeoutMinutes:Y}=this.#X;return await D3(this.#_,X,Y,this.#Y),this.#Z=Date.now()+Y*6e4,{value:""}}
#z(X,Y){this.#Y.report({changes:[...this.#j,...cX(X,Y)]})}
#N(){return AbortSignal.any([this.#Y.signal,this.#U.signal])}
#B(
{found:X,names:Y,snapshot:_,settings:J},
Q){
if(!this.#X.wait)return;
let Z=J3({clients:this.#_,cluster:_.cluster.name,serviceName:Y.serviceName,service:Q,previousServiceDeployment:g4(X.service,Q)?X.service?.currentServiceDeployment:void 0,diagnostics:h0,onFailure:this.#X.onFailure,created:I8(X,J,Y),written:this.#$,log:this.#Y.log,signal:this.#N(),deadline:this.#Z});
Z.catch(()=>{}),this.#W=Z}
#G(X){if(!this.#X.wait)return;let Y=T_(this.#_,X,{signal:this.#N(),deadline:this.#Z});Y.catch(()=>{}),this.#F.push(Y)}
async#R(
X,
Y){
let{log:_}=this.#Y;
if(!this.#X.wait)return{code:A.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Q}=X.found;
this.#W===void 0&&Q!==void 0&&!o_(Q)&&(_.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#B(X,Q));
let Z=await W3(X.names.serviceName,this.#W,this.#Y),U=await Promise.all(this.#F);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U.includes(!1)&&_.warn("the DNS change has not reached all name servers yet"),Z===void 0)return this.#I(X,Y);
let W={clients:this.#_,log:_,signal:this.#N(),deadline:this.#Z};
return this.#D(X,Y,await G3(X,Z,W))}
async#D(
X,
Y,
_){let{verdict:J}=_.verdict;if(this.#Y.report({deployment:Q8(_)}),J==="steady"&&await R3(this.#_,X,_.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#I(X,Y,_);this.#E=f0(_.service,this.#J.lease)===void 0;let Q=await this.#O(X,Y,J);return $8(_,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Q})}
async#O(
X,
Y,
_){
let J=this.#H.some($=>$.resource==="service"&&$.action==="create"),Q=_==="failed"||_==="rolled-back";
if(this.#X.onFailure!=="remove"||!J||!Q)return;
let{log:Z,signal:U}=this.#Y,{changes:W,sentence:V}=await A3(X,{clients:this.#_,lease:this.#J.lease,done:this.#H,revision:Y.get("taskDefinition")?.value,log:Z,signal:U});
return this.#Y.report({changes:[...this.#j,...cX({changes:W},{has:()=>!0})]}),V}
#I(X,Y,_){let{log:J}=this.#Y,Q=_?.service??X.found.service,Z=(Q?.desiredCount??0)===0;return j3(X,Q,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:A.done,result:{deployment:{..._===void 0?{}:{id:_.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:Q?.desiredCount??0,runningCount:Q?.runningCount??0}}}}},
b3=async(X,Y,_=()=>{})=>{let J=new rY,Q=sY(tY,{region:X.region,roleArn:X.roleArn,calls:J});try{return await new T3(X,Y,Q,_(Q)).toEnd()}finally{Y.report({calls:J.counts()})}},
i4=X=>{let{status:Y,deployments:_=[],desiredCount:J=0,runningCount:Q=0}=X,Z=_.find(U=>U.status==="PRIMARY");return Y==="DRAINING"?"removing":Z?.rolloutState==="FAILED"?"failed":J===0&&Q===0?"stopped":_.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":Q<J?"degraded":"steady"},
w3=(X,Y)=>X[P.cluster]===Y&&X[P.tenant]!==void 0,
x3=(X,Y)=>{let _=Y[P.image],J=X.taskDefinition!==void 0&&Y[P.revision]===X.taskDefinition;return _===void 0||!J?void 0:Z6(_)},
a4=(X,Y)=>{let _=(X.capacityProviderStrategy??[]).flatMap(Q=>Q.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[P.rule]??"")??[];return{capacity:_.length>0?_.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
k3=(X,{tags:Y})=>{let[_]=(X[P.hosts]??"").split(" ");return X[P.loadBalancer]==="none"||_===void 0||_===""?null:`${Y[p.scheme]==="https"?"https":"http"}://${_}`},
y3=(X,Y,_,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:i4(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:k3(Y,_),placement:a4(X,Y)}),
h3=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,_)=>(await _X(X,[_])).has(_)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[_="",J=""]=Y.split("/");return(await VX(X,[_])).length===0?!1:(await u(X,_,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,_)=>{let J=await d(X,_);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await VX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await wX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await O4(X,[Y])).some(_=>_.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await D4(X,[Y])).length>0}],
v3=async(
X,
Y,
_)=>{
let{send:J,GetResourcesCommand:Q}=await X.tagging(),
Z=Object.entries(Y).map(([$,j])=>({Key:$,Values:[j]})),
U=(await S($=>J(new Q({TagFilters:Z,ResourcesPerPage:100,PaginationToken:$})),$=>$.PaginationToken===""?void 0:$.PaginationToken)).flatMap($=>$.ResourceTagMappingList??[]).flatMap($=>$.ResourceARN??[]),
W=await Promise.all(U.map(async $=>{let j=_.find(({of:H})=>H.test($));if(j===void 0)return{arn:$,is:"unknown"};let F=j.of.exec($)?.[1]??"";return{arn:$,is:await j.isThere(X,F,$)?"there":"gone"}})),
V=$=>W.filter(({is:j})=>j===$).map(({arn:j})=>j);
return{there:V("there"),unknown:V("unknown")}},
f3=async(X,Y,_,{isKept:J,log:Q})=>{try{let{there:Z,unknown:U}=await v3(X,Y,_);for(let W of Z.filter(V=>!J(V)))Q.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);U.length>0&&Q.info(`named by AWS's tag index, which may be hours late: ${U.join(", ")}`)}catch(Z){if(!N(Z,"AccessDenied"))throw Z;Q.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
CY as $,
w6 as A,
n6 as B,
t6 as C,
jX as D,
U7 as E,
$X as F,
_0 as G,
M0 as H,
_Y as I,
YY as J,
H0 as K,
XY as L,
hX as M,
rY as N,
sY as O,
b3 as P,
y as Q,
z6 as R,
x as S,
GY as T,
AY as U,
zY as V,
MX as W,
L4 as X,
bY as Y,
b4 as Z,
TY as _,
S as a,
B4 as a0,
N4 as a1,
p7 as a2,
U4 as a3,
HY as a4,
T0 as a5,
a4 as a6,
i4 as a7,
Z4 as a8,
d0 as a9,
z4 as aA,
C9 as aB,
f7 as aC,
HX as aD,
p0 as aE,
g0 as aF,
u0 as aG,
d7 as aH,
i7 as aI,
c7 as aJ,
r7 as aK,
t7 as aL,
PX as aM,
mX as aN,
w0 as aO,
d as aa,
UY as ab,
x3 as ac,
w3 as ad,
y3 as ae,
h3 as af,
x9 as ag,
b7 as ah,
l9 as ai,
m9 as aj,
y7 as ak,
S4 as al,
y4 as am,
T4 as an,
k4 as ao,
VX as ap,
wY as aq,
D_ as ar,
R_ as as,
f3 as at,
K_ as au,
A0 as av,
z as aw,
T7 as ax,
w_ as ay,
u as az,
o as b,
wX as c,
_X as d,
bX as e,
nX as f,
Q0 as g,
tX as h,
N as i,
CX as j,
h6 as k,
J0 as l,
y6 as m,
v6 as n,
g6 as o,
b as p,
p6 as q,
Z0 as r,
e6 as s,
tY as t,
AX as u,
X0 as v,
m6 as w,
f6 as x,
k6 as y,
x6 as z};
