import{t as e,s as a,h as XX,a as OX,e as SX,u as oX,m as gY,d as Y6}from"./input-create-cluster.mjs";
import{S as UX,f as A,i as CX,b as i,g as O,t as P,h as YX,j as AX,c as g,p as _6,s as J6,a as Q6,k as Z6,l as U6,n as W6,o as V6}from"./base.mjs";
import{setTimeout as WX}from"node:timers/promises";
import{s as uY,i as rX,r as lY,c as dY}from"./input-deploy-tenant.mjs";
import{randomBytes as H6}from"node:crypto";
var f=class extends UX{awsCode;constructor(X,Y,_,J){super(A.awsRefused,X,{aws:_,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=_.code}},
j6={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
$6={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
F6=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
E6=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
M6=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
cY=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded|PriorRequestNotComplete)$/,
P6=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
aY="RegionMissing",
sX=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
L6=X=>sX.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
z6=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(_=>_!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
N6=(X,Y)=>{let _=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=_?.[2]===void 0?"":` on ${_[2]}`;return`Allow the caller ${_?.[1]??Y}${J} in its IAM policy.`},
B6=(
X,
Y,
_)=>{
let J=X.message??"";
if(F6.test(Y))return N6(J,_);
if(E6.test(Y))return"The credentials have expired: renew them and run again.";
if(M6.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";
if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";
if(cY.test(Y))return"The account is at its request rate: run again later; what is done is found then.";
if(P6.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";
if(sX.test(Y))return"Check the network and AWS_ENDPOINT_URL.";
if(Y===aY)return"Give region, or set AWS_REGION."},
I6=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&sX.test(Y)?Y:/^region is missing/i.test(X.message??"")?aY:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
iY=(X,Y,_)=>{if(X instanceof UX)return X;let J=X;if(J.name==="AbortError")return X;let Q=I6(J),Z=`${$6[Y]??Y}:${_}`,U=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=cY.test(Q)&&W>1?` (${W} tries)`:"",H=z6(J)??Q;return new f(`${j6[Y]??Y} ${L6(Q)} ${_}: ${H}${H.includes(Q)?"":` (${Q})`}${V}`,B6(J,Q,Z),{service:Y,operation:_,code:Q,...U===void 0?{}:{requestId:U}},X)},
z=(X,...Y)=>X instanceof f&&Y.some(_=>X.awsCode===_||X.awsCode===`${_}Exception`),
TX=async(X,Y)=>{for(let _=500;await X();_=Math.min(_*2,5e3))await WX(_,void 0,{signal:Y})},
x=(X,Y)=>{let _=[];for(let J=0;J<X.length;J+=Y)_.push(X.slice(J,J+Y));return _},
C=async(X,Y)=>{let _=[],J;do{let Q=await X(J);_.push(Q),J=Y(Q)}while(J!==void 0);return _},
b=async(X,Y)=>{let _=Date.now()+Y.seconds*1e3;for(let J=500;;J=Math.min(J*2,5e3)){try{return await X()}catch(Q){if(!(Q instanceof f&&Y.passing(Q)&&Date.now()+J<_))throw Q}await WX(J,void 0,{signal:Y.signal})}},
k=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
oY=10,
l=async(X,Y,_)=>{let{send:J,DescribeServicesCommand:Q}=await X.ecs(),Z=await Promise.all(x(_,oY).map(U=>J(new Q({cluster:Y,services:U,include:["TAGS"]}))));return new Map(Z.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
K6=async(X,Y)=>{let{send:_,ListServicesCommand:J}=await X.ecs(),Q=[];return await C(async Z=>{let U=await _(new J({cluster:Y,maxResults:100,nextToken:Z})),W=(U.serviceArns??[]).map(H=>H.replace(/^.*\//,"")),V=l(X,Y,W);return V.catch(()=>{}),Q.push(V),U},Z=>Z.nextToken),(await Promise.all(Q)).flatMap(Z=>[...Z.values()])},
rY=/does not have an associated load balancer|unable to assume the (service linked )?role|still draining|verify that the ecs service role being passed/i,
q6=async(X,Y,_)=>{let{send:J,CreateServiceCommand:Q}=await X.ecs();try{return(await b(()=>J(new Q(Y)),{passing:Z=>rY.test(Z.message),seconds:60,signal:_})).service??{}}catch(Z){throw z(Z,"InvalidParameter")&&/not idempotent/i.test(Z.message)?new k(`service ${Y.serviceName} was created by another run`,{cause:Z}):Z}},
sY=async(X,Y,_)=>{let{send:J,UpdateServiceCommand:Q}=await X.ecs();try{return(await b(()=>J(new Q(Y)),{passing:Z=>rY.test(Z.message),seconds:60,signal:_})).service??{}}catch(Z){throw z(Z,"ServiceNotFound","ServiceNotActive")?new k(`service ${Y.service} was removed by another run`,{cause:Z}):Z}},
bX=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.ecs();try{await J(new Q({resourceArn:Y,tags:Object.entries(_).map(([Z,U])=>({key:Z,value:U}))}))}catch(Z){throw z(Z,"ResourceNotFound")||z(Z,"InvalidParameter")&&/cannot be found|inactive/i.test(Z.message)?new k(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:Z}):Z}},
tX=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.ecs();await J(new Q({resourceArn:Y,tagKeys:[..._]}))},
G6=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.ecs(),Q=await _(new J({resourceArn:Y}));return e(Q.tags)},
R6=async(X,Y,_,J)=>{let{send:Q,DeleteServiceCommand:Z}=await X.ecs();try{await Q(new Z({cluster:Y,service:_,force:!0}))}catch(U){if(!z(U,"ServiceNotFound","ServiceNotActive"))throw U}await TX(async()=>(await l(X,Y,[_])).has(_),J)},
tY={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
D6=class{#X=new Map;#Y=()=>{};firstCall=new Promise(X=>{this.#Y=X});attach(X,Y){X.middlewareStack.add((_,J)=>Q=>{let Z=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(Z,(this.#X.get(Z)??0)+1),setImmediate(this.#Y),_(Q)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
O6=X=>{X.middlewareStack.add(Y=>async _=>{try{return await Y(_)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
S6=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
C6={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
A6=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
T6=X=>{let Y;return async _=>{Y??=X(_);let J=Y;return A6(await J)?J:(Y===J&&(Y=X(_)),Y)}},
b6=async(X,{region:Y,configuration:_})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(Z=>Z.a),Q=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{..._,...Y===void 0?{}:{region:Y}}});return T6(async Z=>{try{return await Q(Z)}catch(U){throw U.name==="CredentialsProviderError"?U:iY(U,"sts","AssumeRole")}})},
w6=({credentials:X})=>async()=>X,
x6=X=>{let Y,_=async()=>{if(X.roleArn!==void 0)return b6(X.roleArn,X);if(X.configuration!==void 0)return w6(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Q=>Q.aV);return J()};return async J=>(Y??=_(),(await Y)(J))},
k6=X=>X.schema?.[2],
y6=(
X,
Y)=>{
let _=x6(Y),J=[],Q=async(U,W)=>{let{Client:V,...H}=await W(),j=new V({...Y.configuration,credentials:_,...S6(Y.env),requestHandler:C6,...Y.region===void 0?{}:{region:Y.region}});return J.push(j),Y.calls.attach(j,U),O6(j),{...H,send:async $=>{try{return await j.send($)}catch(F){throw iY(F,U,k6($))}},region:()=>j.config.region()}},Z=([U,W])=>{let V;return[U,()=>(V??=Q(U,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(Z)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
nY=async(X,{region:Y,roleArn:_},J,Q)=>{let Z=new D6,U=y6(X,{region:Y,roleArn:_,calls:Z,env:J.env,configuration:J.aws});try{return await Q(U.clients)}finally{J.report({calls:Z.counts()}),U.close()}},
eY=()=>(X,Y,_,{after:J=[],references:Q=[]}={})=>({id:Y,kind:X,input:_,references:Q,after:[...new Set([...J,...Q.map(Z=>Z.operation)])]}),
X0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
Y0=(X,Y,_,J)=>{if(a(Y,_))return[];if(CX(Y)||CX(_)){let[Z,U]=[CX(Y)?Y:{},CX(_)?_:{}];return[...new Set([...Object.keys(Z),...Object.keys(U)])].sort().flatMap(W=>Y0(X+i(W),X0(Z,W),X0(U,W),J))}let Q=Z=>Z===void 0||Array.isArray(Z)&&Z.length===0;return Q(Y)&&Q(_)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},..._===void 0?{}:{to:_},...J?{secret:!0}:{}}]},
_0=(X,Y,_,J=new Set)=>X.flatMap(Q=>Y0(i(Q),Y[Q],_[Q],J.has(Q))),
wX=async(X,Y)=>{let{send:_,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await _(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
h6={passing:X=>/iam ?instance ?profile|service-linked role|is not authorized to use launch template/i.test(X.message),seconds:90},
v6=async(X,Y,_)=>{let{send:J,CreateAutoScalingGroupCommand:Q}=await X.autoScaling();try{await b(()=>J(new Q(Y)),{...h6,signal:_})}catch(Z){throw z(Z,"AlreadyExists","AlreadyExistsFault")?new k(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Z}):Z}return(await wX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
f6=async(X,Y)=>{let{send:_,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await _(new J(Y))},
m6=async(X,Y)=>{let{send:_,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await _(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Wait"}}))}catch(Q){if(!z(Q,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Q}},
J0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
p6=async(X,Y,_)=>{let{send:J,CreateOrUpdateTagsCommand:Q}=await X.autoScaling();await J(new Q({Tags:Object.entries(_).map(([Z,U])=>({...J0(Y,Z),Value:U,PropagateAtLaunch:!0}))}))},
g6=async(X,Y,_)=>{let{send:J,DeleteTagsCommand:Q}=await X.autoScaling();await J(new Q({Tags:_.map(Z=>J0(Y,Z))}))},
Q0=async(X,Y)=>{let{send:_,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await _(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Q=>Q.StatusCode==="Failed").map(Q=>Q.StatusMessage??Q.Description??"")},
u6=async(X,Y,_)=>{let{send:J,DeleteAutoScalingGroupCommand:Q}=await X.autoScaling();await b(()=>J(new Q({AutoScalingGroupName:Y,ForceDelete:!0})),{passing:Z=>/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/.test(Z.awsCode),seconds:300,signal:_}),await TX(async()=>await wX(X,Y)!==void 0,_)},
xX=async(X,Y)=>{let{send:_,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await _(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Q=>Q.status!=="INACTIVE")},
l6=async(X,Y,_)=>{let{send:J,CreateCapacityProviderCommand:Q}=await X.ecs();try{await b(()=>J(new Q(Y)),{passing:Z=>/service.linked role/i.test(Z.message),seconds:60,signal:_})}catch(Z){throw z(Z,"InvalidParameter","Client")&&/already exists/i.test(Z.message)?new k(`capacity provider ${Y.name} was created by another run`,{cause:Z}):Z}return Y.name??""},
d6=async(X,Y)=>{let{send:_,UpdateCapacityProviderCommand:J}=await X.ecs();await _(new J(Y))},
c6=async(X,Y,_)=>{let{send:J,PutClusterCapacityProvidersCommand:Q}=await X.ecs();await b(()=>J(new Q({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]})),{passing:Z=>/^(UpdateInProgress|ResourceInUse)/.test(Z.awsCode),seconds:120,signal:_})},
a6=async(X,Y,_)=>{let{send:J,DeleteCapacityProviderCommand:Q}=await X.ecs();await b(()=>J(new Q({capacityProvider:Y})),{passing:Z=>/in use|associated|UpdateInProgress/i.test(`${Z.awsCode} ${Z.message}`),seconds:120,signal:_}),await TX(async()=>await xX(X,Y)!==void 0,_)},
Z0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
i6=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
o6=async(X,Y)=>{let{send:_,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await _(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Q){if(z(Q,"LoadBalancerNotFound"))return;throw Q}},
r6=async(X,Y)=>{let{send:_,DescribeListenersCommand:J}=await X.elbv2();try{return(await _(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Q){if(z(Q,"ListenerNotFound"))return;throw Q}},
s6=async(X,Y)=>{let{send:_,DescribeRulesCommand:J}=await X.elbv2();try{return(await C(Q=>_(new J({ListenerArn:Y,PageSize:400,...Q===void 0?{}:{Marker:Q}})),Q=>Q.NextMarker)).flatMap(Q=>Q.Rules??[]).filter(Q=>Q.IsDefault!==!0)}catch(Q){if(z(Q,"ListenerNotFound"))return;throw Q}},
t6=async(X,Y,_)=>{let[J,Q,Z]=await Promise.all([o6(X,Z0(Y)),s6(X,Y),_??r6(X,Y)]);if(!(J===void 0||Q===void 0||Z===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:Z,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Q}},
_X=async(X,Y)=>{let{send:_,DescribeTagsCommand:J}=await X.elbv2(),Q=async Z=>{try{return((await _(new J({ResourceArns:[...Z]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",e(U.Tags)])}catch(U){if(!z(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return Z.length===1?[]:(await Promise.all(Z.map(W=>Q([W])))).flat()}};return new Map((await Promise.all(x(Y,20).map(Q))).flat())},
U0=async(X,Y,_)=>{let{send:J,AddTagsCommand:Q}=await X.elbv2();await J(new Q({ResourceArns:[Y],Tags:Object.entries(_).map(([Z,U])=>({Key:Z,Value:U}))}))},
W0=async(X,Y,_)=>{let{send:J,RemoveTagsCommand:Q}=await X.elbv2();await J(new Q({ResourceArns:[Y],TagKeys:[..._]}))},
V0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
n6=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:V0(Y.Name)})),
nX=async X=>{let{send:Y,ListHostedZonesCommand:_}=await X.route53();return(await C(J=>Y(new _({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>n6(J.HostedZones))},
e6=X=>{let Y=X.clusterArn??"",[,_="",,J="",Q=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:_,region:J,account:Q,tags:e(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
VX=async(X,Y)=>{let{send:_,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(x(Y,100).map(Q=>_(new J({clusters:Q,include:["TAGS"]}))))).flatMap(Q=>Q.clusters??[]).filter(Q=>Q.status==="ACTIVE").map(e6)},
X7=X=>X.replace(/^.*\//,""),
Y7=async X=>{let{send:Y,ListClustersCommand:_}=await X.ecs();return(await C(J=>Y(new _({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
_7=async(X,Y)=>{let{send:_,CreateClusterCommand:J}=await X.ecs();return(await _(new J(Y))).cluster?.clusterArn??""},
J7=async(X,Y,_)=>{let{send:J,UpdateClusterCommand:Q}=await X.ecs();await J(new Q({cluster:Y,settings:[{name:"containerInsights",value:_}]}))},
Q7=async(X,Y,_)=>{let{send:J,DeleteClusterCommand:Q}=await X.ecs();try{await b(()=>J(new Q({cluster:Y})),{passing:Z=>/^(ClusterContainsContainerInstances|ClusterContainsTasks|ClusterContainsCapacityProvider|UpdateInProgress)/.test(Z.awsCode),seconds:300,signal:_})}catch(Z){if(!z(Z,"ClusterNotFound"))throw Z}},
Z7=async(X,Y)=>{let{send:_,ListContainerInstancesCommand:J}=await X.ecs();return((await _(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
U7=async(X,Y)=>{let{send:_,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Q}=await X.ecs(),Z=await C(W=>_(new J({cluster:Y,nextToken:W})),W=>W.nextToken),U=await Promise.all(x(Z.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>_(new Q({cluster:Y,containerInstances:W}))));return new Set(U.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
kX=async(X,{signal:Y,everySeconds:_,deadline:J})=>{for(;;){Y.throwIfAborted();let Q=await X();if(Q!==void 0)return Q;let Z=J-Date.now();if(Z<=0)return;try{await WX(Math.min(_*1e3,Z),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
W7={create:"+",update:"~",remove:"-",deploy:">"},
yX=X=>typeof X=="string"?X:JSON.stringify(X),
V7=({pointer:X,from:Y,to:_,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":_===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${yX(_)}`:_===void 0?`${X}: ${yX(Y)} \u2192 removed`:`${X}: ${yX(Y)} \u2192 ${yX(_)}`,
hX=({action:X,resource:Y,name:_,reason:J})=>`${W7[X]} ${Y} ${_} (${J})`,
eX=X=>X.flatMap(Y=>[hX(Y),...Y.fields.map(_=>`    ${V7(_)}`)]),
XY=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([_,J])=>{let Q=X.filter(Z=>Z.action===_).length;return Q===0?[]:[`${Q} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
H0=({pointer:X,from:Y,to:_,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},..._===void 0?{}:{to:_}},
HX=(X,Y)=>{let _=Y.filter(Q=>X===Q.name||X.endsWith(`.${Q.name}`)),J=Math.max(0,..._.map(Q=>Q.name.length));return _.filter(Q=>Q.name.length===J)},
j0=(X,Y)=>{let[_,J]=HX(X,Y);if(_===void 0)throw O(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw O(`There are two public hosted zones named ${_.name} (${_.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return _},
jX=(X,Y)=>X.map(({resource:_,name:J,action:Q,reason:Z,fields:U,operations:W})=>({resource:_,name:J,action:Q,reason:Z,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:U.map(H0)})),
$0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
YY=(X,Y,_)=>{let[J,...Q]=Y;if(J===void 0)return _;if(Array.isArray(X))return X.map((U,W)=>String(W)===J?YY(U,Q,_):U);let Z=X;return{...Z,[J]:YY(Z[J],Q,_)}},
H7=(X,Y)=>{let _=X.input;for(let{pointer:J,operation:Q}of X.references)_=YY(_,J.split("/").slice(1),Y.get(Q)?.value??"");return{...X,input:_}},
j7=async(
X,
Y)=>{
let _=new Map,J=new Set(X),Q=new Set,Z=Y.concurrency??16,U,W=$=>{U??={cause:$}},V=$=>{J.delete($);let F=(async()=>{try{let M=await Y.execute(H7($,_));_.set($.id,M),Y.done?.($,M)}catch(M){W(M)}})().finally(()=>Q.delete(F));Q.add(F)},H=()=>(U===void 0&&Y.signal.aborted&&W(Y.signal.reason),U!==void 0),j;
for(;J.size>0&&!H();){let $=[...J].filter(M=>M.after.every(E=>_.has(E)));if($.length>0&&j!==void 0&&(await j.catch(W),j=void 0,H()))break;let F=$.slice(0,Math.max(0,Z-Q.size));for(let M of F)V(M);if(F.length>0&&J.size>0){let{guard:M}=Y;j=M===void 0?void 0:(async()=>M())(),j?.catch(()=>{})}if(Q.size===0){W(new Error(`operations wait for each other: ${[...J].map(M=>M.id).join(", ")}`));break}await Promise.race(Q)}
if(await Promise.all(Q),U!==void 0)throw new $0(U.cause,new Set(_.keys()));
return _},
F0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
_Y=async(X,Y)=>{let{changes:_,log:J,line:Q}=Y,Z=new Set,U=W=>W.operations.every(V=>Z.has(V.id));try{return await j7(X,{...Y,done:(W,V)=>{Z.add(W.id),Y.incomplete(Z),Y.done?.(W,V);let H=_.find(j=>j.operations.some($=>$.id===W.id));H!==void 0&&U(H)&&J.info(Q(H))}})}catch(W){throw W instanceof $0?(Y.incomplete(Z),(W.cause instanceof UX||Y.signal.aborted)&&(J.info(`done: ${F0(_.filter(U))}`),J.info(`not done: ${F0(_.filter(V=>!U(V)))}; the next run finishes it`)),W.cause):W}},
$7=5,
F7=({plan:X})=>new Set(X.changes.map(({resource:Y,name:_,action:J,fields:Q})=>JSON.stringify([Y,_,J,Q]))),
E0=X=>{
let{approvedPlan:Y,log:_}=X,J,Q=Z=>{if(Y===void 0)return;let U=F7(Z);if(!(J!==void 0&&[...U].every(W=>J?.has(W)))&&Z.plan.planId!==Y){for(let W of X.lines(Z))_.info(W);throw O(`The plan is ${Z.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=U};
return async()=>{for(let Z=1;;Z+=1){let U=await X.prepare();if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};if(Q(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};try{return{prepared:U,outputs:await X.apply(U)}}catch(W){if(!(W instanceof k))throw W;if(Z===$7)throw O(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");_.info(`${W.message}: reading again`)}}}},
E7=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
$X=(X,Y)=>{let _=X.containerDefinitions??[];return _.find(J=>J.name===Y.containerName)??_.find(J=>J.essential!==!1)},
M7=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
M0=X=>{let Y={...X};for(let _ of M7)delete Y[_];return Y},
P0=X=>Object.entries(X).sort(([Y],[_])=>Y<_?-1:1),
P7=(X,Y)=>{let _=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===_),{hostPort:Q,...Z}=J??{};return{...Z,containerPort:X.containerPort,protocol:_,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
L7=({cpuArchitecture:X},Y)=>{let _=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:_,cpuArchitecture:X}:_==="LINUX"?void 0:{operatingSystemFamily:_}},
L0=(
X,
Y)=>{
let{names:_,fargate:J,present:Q}=Y,
Z=Q===void 0?{family:_.family,containerDefinitions:[]}:M0(Q),
U=$X(Z,_),
W=Q?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
H=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
j={
...U,
name:U?.name??_.containerName,
essential:U?.essential??!0,
image:X.image,
...H,
portMappings:X.portMappings.map(F=>P7(F,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:P0(X.environment).map(([F,M])=>({name:F,value:M})),
secrets:P0(X.secrets).map(([F,M])=>({name:F,valueFrom:M})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":_.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":_.containerName}}},
$=(Z.containerDefinitions??[]).filter(F=>F!==U);
return{...Z,family:_.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):Z.cpu,memory:J?String(X.memory):Z.memory,runtimePlatform:L7(X,Z.runtimePlatform),containerDefinitions:[j,...$]}},
z7=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
vX=X=>Array.isArray(X)?X.map(vX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,_])=>[Y,vX(_)]).filter(([,Y])=>!z7(Y))),
JY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>!(_ in Y&&Y[_]===J))),
z0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
N7=(X,Y)=>({...JY(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(z0),secrets:[...X.secrets??[]].sort(z0),portMappings:(X.portMappings??[]).map(_=>JY(_,{protocol:"tcp",hostPort:Y?_.containerPort:0})),healthCheck:X.healthCheck&&JY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
QY=X=>{let{containerDefinitions:Y=[],..._}=M0(X),J=_.networkMode==="awsvpc"||_.networkMode==="host";return vX({..._,tags:void 0,requiresCompatibilities:[..._.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Q=>N7(Q,J))})},
fX=X=>XX(OX(QY(X)),32),
B7=(X,Y)=>{let _=fX(Y);return X.tags[P.digest]===_||fX(X.definition)===_},
I7=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
ZY=(
X,
Y)=>{
let _=$X(X,Y)??{},J=X.networkMode??"bridge",Q=J==="awsvpc"||J==="host",Z=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=_;
return{
image:_.image,
cpu:Z?Number(X.cpu):_.cpu,
memory:Z?Number(X.memory):_.memory,
memoryReservation:_.memoryReservation,
networkMode:J,
portMappings:(_.portMappings??[]).map(W=>I7(W,Q)),
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
N0=class{#X;#Y;#_;#Q=performance.now();constructor(X,Y){this.#X=X,this.#Y=Y,this.#_=X}async take(X){let Y=performance.now();this.#_=Math.min(this.#X,this.#_+(Y-this.#Q)/1e3*this.#Y)-1,this.#Q=Y,this.#_<0&&await WX(-this.#_/this.#Y*1e3,void 0,{signal:X}),X.throwIfAborted()}},
d=async(X,Y)=>{let{send:_,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Q=await _(new J({taskDefinition:Y,include:["TAGS"]}));return Q.taskDefinition===void 0?void 0:{definition:Q.taskDefinition,tags:e(Q.tags)}}catch(Q){if(z(Q,"Client")&&/unable to describe task definition/i.test(Q.message))return;throw Q}},
K7=async(X,Y,_)=>{let{send:J,RegisterTaskDefinitionCommand:Q}=await X.ecs();return(await b(()=>J(new Q(Y)),{passing:Z=>/too many concurrent attempts/i.test(Z.message),seconds:60,signal:_})).taskDefinition?.taskDefinitionArn??""},
q7=async(X,Y)=>{let{send:_,ListTaskDefinitionsCommand:J}=await X.ecs(),Q=async W=>(await C(V=>_(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[Z,U]=await Promise.all([Q("ACTIVE"),Q("INACTIVE")]);return[...U,...Z].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
G7=async(X,Y)=>{let{send:_,ListTaskDefinitionsCommand:J}=await X.ecs();return(await C(Q=>_(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Q})),Q=>Q.nextToken)).flatMap(Q=>Q.taskDefinitionArns??[]).filter(Q=>Q.replace(/^.*\//,"").startsWith(`${Y}:`))},
R7=async(X,Y)=>{let{send:_,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await C(Q=>_(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Q})),Q=>Q.nextToken)).flatMap(Q=>Q.families??[])},
D7=new N0(20,1),
O7=new N0(5,1),
B0=async X=>{try{await X}catch(Y){throw z(Y,"Client","InvalidParameter")?new k(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
S7=async(X,Y,_)=>{let{send:J,DeregisterTaskDefinitionCommand:Q,DeleteTaskDefinitionsCommand:Z}=await X.ecs();for(let{arn:U}of Y.filter(({active:W})=>W))await D7.take(_),await B0(J(new Q({taskDefinition:U})));for(let U of x(Y,10))await O7.take(_),await B0(J(new Z({taskDefinitions:U.map(({arn:W})=>W)})))},
N=eY(),
UY=({cluster:X,tenant:Y,service:_},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${XX(JSON.stringify(["v1",X,Y,_]),8)}-${J}`,
FX=X=>{let{cluster:Y,tenant:_,service:J}=X,Q=J==="web"?_:`${_}--${J}`,Z=`ecs-tenants/${Y}/${Q}`;return{family:`${Y}--${Q}`,serviceName:Q,containerName:J,logGroup:`/ecs-tenants/${Y}/${Q}`,resourceId:`service/${Y}/${Q}`,targetGroup:UY(X,"a"),policies:{scaleOut:`${Q}--scale-out`,scaleIn:`${Q}--scale-in`},alarms:{scaleOut:`${Z}/cpu-high`,scaleIn:`${Z}/cpu-low`}}},
C7=(X,Y)=>{let[_="",J="web",...Q]=Y.split("--"),Z=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),U={cluster:X,tenant:_,service:J};return Q.length===0&&Z(_)&&Z(J)&&FX(U).serviceName===Y?U:void 0},
EX=({cluster:X,tenant:Y,service:_})=>({[P.cluster]:X,[P.tenant]:Y,[P.service]:_}),
p=(X,Y)=>X!==void 0&&Object.entries(EX(Y)).every(([_,J])=>X[_]===J),
u=({isNew:X})=>X?"new tenant":"missing: made again",
A7=new Set(["environment"]),
y=(X,Y,_)=>_0(X,Y,_,A7),
mX={from:1e4,to:39999},
T7=(X,Y)=>{let _=mX.to-mX.from+1,J=Number.parseInt(XX(X,8),16)%_;for(let Q=0;Q<_;Q+=1){let Z=mX.from+(J+Q)%_;if(!Y.has(Z))return Z}},
h=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
b7=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
pX=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(_=>_.TargetGroupArn??[])]),
I0=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
K0=X=>[{Type:"forward",TargetGroupArn:X}],
w7=({loadBalancer:X,settings:Y})=>{let _=new Set((X?.rules??[]).map(Q=>Number(Q.Priority))),J=T7(Y.hosts[0]??"",_);if(J===void 0)throw O("The listener has no free priority for another host.","Remove rules that are not needed.");return J},
x7=({found:X,settings:Y,loadBalancer:_})=>{let J=X.rule?.rule,Q=J===void 0?[]:h(J);for(let Z of Y.hosts.filter(U=>!Q.includes(U))){let U=_?.rules.find(W=>W.RuleArn!==J?.RuleArn&&Number(W.Priority)>=mX.from&&W.Conditions?.length===1&&h(W).includes(Z));if(U!==void 0)throw O(`Not ours: ${Z} has a listener rule of its own (priority ${U.Priority}).`,"Choose another host, or take it from that rule first.")}},
q0=100,
k7=({rules:X,arn:Y})=>{let _=new Set(X.flatMap(pX));if(_.size>=q0)throw O(`The load balancer is full: ${Y.replace(/^.*:loadbalancer\//,"")} has ${_.size} target groups, and takes ${q0}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
y7=X=>{
let{found:Y,settings:_,loadBalancer:J,names:Q}=X;
if(_.loadBalancer==="none"||J===void 0)return[];
x7(X);
let[Z=""]=_.hosts,U=Y.targetGroup?.description.TargetGroupArn,W=U===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return k7(J),[{resource:"listenerRule",name:Z,action:"create",reason:u(X),fields:y(["hosts"],{},_),operations:[N("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:w7(X),Conditions:I0(_.hosts),Actions:K0(U??""),Tags:Object.entries(X.tags).map(([F,M])=>({Key:F,Value:M}))},{references:W})]}];
let{rule:V}=Y.rule,H=h(V),j=U!==void 0&&a(pX(V).filter((F,M,E)=>E.indexOf(F)===M),[U]),$=a([...H].sort(),[..._.hosts].sort());
return $&&j?[]:[{resource:"listenerRule",name:Z,action:"update",reason:j?"":"not linked with the target group: put back",fields:[...$?[]:y(["hosts"],{hosts:H},_),...j?[]:[{pointer:"/targetGroup",to:Q.targetGroup}]],operations:[N("modifyRule","listenerRule",{RuleArn:V.RuleArn,...$?{}:{Conditions:I0(_.hosts)},...j?{}:{Actions:K0(U??"")}},{references:j?[]:W,after:H.map((F,M)=>`record.remove.${M}`)})]}]},
WY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
h7={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
G0=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:h7}),
v7=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
VY=X=>{let{found:Y,settings:_}=X;if(_.loadBalancer==="none")return{loadBalancers:[],references:[],tags:{}};let J=Y.targetGroup?.description.TargetGroupArn;return{loadBalancers:[{targetGroupArn:J??"",containerName:v7(X),containerPort:_.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[P.rule]:Y.rule.rule.RuleArn}}},
R0=(X,Y)=>({cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:{containerOverrides:[{name:X.container,command:[...X.command]}]},tags:Object.entries({...X.tags,...X.build===void 0?{}:{[P.build]:SX(X.build)}}).map(([_,J])=>({key:_,value:J})),...Y}),
D0=X=>{let Y=X.capacityProviderStrategy??[];return{...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
f7=X=>{let{identity:Y,service:_,serviceTags:J,definition:Q,command:Z,token:U,build:W}=X,V=(Q.containerDefinitions??[]).map(j=>j.name??""),H=X.container??$X(Q,FX(Y))?.name??"";if(!V.includes(H))throw YX([AX("/container",`is ${H}; revision ${Q.family}:${Q.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);return R0({cluster:Y.cluster,taskDefinition:_.taskDefinition??"",container:H,command:Z,token:U,startedBy:"ecs-tenants/run-task",tags:{...oX(J),...EX(Y)},build:W},D0(_))},
m7=(
X,
Y,
_)=>{
let{identity:J,found:Q,settings:Z,names:U,run:W,tags:V}=X,H=WY(Z),{platformVersion:j,placementConstraints:$,launchType:F}=Q.service===void 0?{}:D0(Q.service),M=Q.service===void 0?void 0:Q.taskDefinition?.definition;
return R0({cluster:J.cluster,taskDefinition:_??"",container:(M&&$X(M,U)?.name)??U.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},{...H===void 0?{}:{networkConfiguration:H},...j===void 0?{}:{platformVersion:j},...$===void 0?{}:{placementConstraints:$},...Z.capacityProviderStrategy!==void 0?{capacityProviderStrategy:Z.capacityProviderStrategy}:F===void 0?{}:{launchType:F}})},
O0=async(X,Y,_,J)=>{let{send:Q,ListTasksCommand:Z}=await X.ecs();return(await C(U=>Q(new Z({cluster:Y,serviceName:_,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
HY=async(X,Y,_)=>{let{send:J,DescribeTasksCommand:Q}=await X.ecs();return(await Promise.all(x(_,100).map(Z=>J(new Q({cluster:Y,tasks:Z}))))).flatMap(Z=>Z.tasks??[])},
p7=async(X,Y,_)=>{let{send:J,ListTasksCommand:Q,DescribeTasksCommand:Z}=await X.ecs(),{taskArns:U=[]}=await J(new Q({cluster:Y,serviceName:_,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new Z({cluster:Y,tasks:U}))).tasks??[]},
g7=async(X,Y,_)=>{let{send:J,RunTaskCommand:Q}=await X.ecs(),Z=await b(()=>J(new Q(Y)),{passing:W=>/unable to assume the (service linked )?role/i.test(W.message),seconds:60,signal:_}),[U]=Z.tasks??[];return U===void 0?{refusal:Z.failures?.[0]??{}}:{task:U}},
u7=async(X,Y,_,J)=>{let{send:Q,StopTaskCommand:Z}=await X.ecs();try{await Q(new Z({cluster:Y,task:_,reason:J}))}catch(U){if(!z(U,"InvalidParameter"))throw U}},
jY=" done",
S0=(X,Y)=>SX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,gY-jY.length).replace(/( |\bdone$)+$/,""),
C0=X=>`${X}${jY}`,
A0=X=>X!==void 0&&!X.endsWith(jY),
$Y=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
l7=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
d7=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
c7=(X,{source:Y,text:_,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Q=X.pattern===void 0?[_]:X.pattern.exec(_);return Q===null?void 0:[...Q].map(Z=>Z??"")},
a7=(X,Y)=>Y===""?"":`${X}${Y}`,
i7=new Set([0,137,143]),
T0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
MX=(X,Y)=>{let _=X.containers??[],J=({name:U})=>Y?.containerDefinitions?.find(W=>W.name===U)?.essential!==!1,Q=_.filter(J),Z=U=>(U.reason??"")!==""&&!T0(U);return Q.find(Z)??Q.find(U=>U.exitCode!==void 0&&!i7.has(U.exitCode))??(Q.some(U=>U.exitCode!==void 0)?void 0:_.find(Z))??Q.find(U=>U.exitCode!==void 0)??Q[0]??_[0]},
PX=(X,Y,_)=>({source:X,text:l7(Y??""),raw:Y??"",..._===void 0?{}:{code:_}}),
gX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
o7=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
r7=(X,Y)=>{if(gX(X))return[];let _=MX(X,Y),{stopCode:J}=X,Q=J!==void 0&&o7.test(J);return[...Q?[PX("stop",X.stoppedReason,J)]:[],..._?.reason===void 0||T0(_)?[]:[PX("reason",_.reason)],..._?.exitCode===void 0||Q?[]:[PX("exit",String(_.exitCode),String(_.exitCode))],...(X.stoppedReason??"")===""?[]:[PX("task",X.stoppedReason)]]},
FY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let _=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return _<120?`${_} s`:`${Math.round(_/60)} min`},
s7=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
LX=X=>X===void 0?"":String(X),
t7=(
X,
Y,
_)=>{
let{taskDefinition:J,targetGroup:Q,gracePeriodSeconds:Z}=X,U=Y===void 0?void 0:MX(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find($=>$.name===U)??W[0],H=V?.secrets??[],j=V?.logConfiguration?.options;
return{
container:U??V?.name??"",
image:V?.image??"",
memory:LX(V?.memory??V?.memoryReservation??J?.memory),
cpu:LX(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:j?.["awslogs-group"]??"",
secrets:s7(_)??(H.length===1?H[0]?.valueFrom??"":H.map($=>$.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap($=>$.hostPort||[]).join(", "),
lifetime:Y===void 0?"":FY(Y),
path:Q?.HealthCheckPath??"",
matcher:Q?.Matcher?.HttpCode??"",
timeout:LX(Q?.HealthCheckTimeoutSeconds),
containerPort:LX(V?.portMappings?.[0]?.containerPort),
targetGroup:Q?.TargetGroupName??"",
grace:Q===void 0?"":LX(Z)}},
b0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
n7=X=>(X??"").replace(/^.*\//,""),
zX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
e7=(X,Y)=>{let _=MX(X,Y.taskDefinition),J=[_?.exitCode===void 0?void 0:`exit code ${_.exitCode}`,FY(X)===""?void 0:`after ${FY(X)}`].filter(W=>W!==void 0),Q=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,Z=_===void 0?"":`; container ${_.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=_?.reason===void 0?"":`: ${_.reason}`;return zX(`task ${n7(X.taskArn)}: ${Q}${Z}${U}`)},
w0=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
x0=X=>{let Y=new Set;return X.filter(({message:_})=>!Y.has(_)&&Y.add(_))},
X8=20,
Y8=10,
NX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(_=>`  ${_}`)],
_8=X=>{
let{log:Y,targets:_,groups:J,events:Q,missing:Z}=X,U=X.tasks.filter(H=>!gX(H)),[W,...V]=U;
return[
...W===void 0?[]:[`first stopped ${e7(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...NX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:H})=>H)??[]),
...NX("unhealthy targets",_.slice(0,Y8).map(w0)),
...J.flatMap(({name:H,desired:j,max:$,failedLaunches:F,notJoined:M})=>[`Auto Scaling group ${H}: ${j} of at most ${$} instances`,...NX("its launches failed, newest first",[...new Set(F)].slice(0,5)),...NX("its instances that are not registered in the cluster",M.slice(0,5))]),
...NX("events of this deployment, newest first",x0(Q).slice(0,X8).map(({at:H,message:j})=>`${H.toISOString().slice(11,19)} ${zX(j)}`)),
...Z]},
k0=()=>import("./classify.mjs"),
y0={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await k0()).foresee(X),diagnose:async X=>(await k0()).diagnose(X),culpritOf:(X,Y)=>MX(X,Y)?.name,eventText:zX,lines:_8},
J8=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let _="by"in X?X.by:void 0;return _==="request"?"somebody":_},
Q8=X=>{let{verdict:Y,deploymentId:_,service:J}=X,Q=J8(X);return{id:_,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Q===void 0?{}:{endedBy:Q},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(Z=>Z.id===_)?.failedTasks??0}},
o={raw:1024,targets:10,events:20,logLine:500},
h0=(
{evidence:X,diagnosis:Y})=>{
let{class:_,sentence:J,hint:Q,doc:Z,raw:U}=Y,W=X.tasks.find(j=>!gX(j)),V=W===void 0?void 0:MX(W,X.taskDefinition),H=(j,$)=>$===void 0?{}:{[j]:$};
return{class:_,sentence:J,hint:Q,...H("doc",Z),...H("raw",U?.slice(0,o.raw)),...W===void 0?{}:{task:{taskArn:W.taskArn??"",...H("stopCode",W.stopCode),...H("stoppedReason",W.stoppedReason?.slice(0,o.raw)),...H("container",V?.name),...H("exitCode",V?.exitCode),...H("reason",V?.reason?.slice(0,o.raw))}},log:(X.log?.lines??[]).map(({text:j})=>j.slice(0,o.logLine)),targets:X.targets.slice(0,o.targets).map(w0),events:x0(X.events).slice(0,o.events).map(({message:j})=>zX(j).slice(0,o.raw))}},
Z8={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
U8=(
{verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?Z8[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
uX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${zX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
lX=(X,Y="")=>{let{hint:_="",doc:J}=X?.diagnosis??{};return[_,Y,J===void 0?"":`See ${J}`].filter(Q=>Q!=="").join(" ")},
W8=(X,Y)=>{let{failure:_,verdict:J}=X,Q=_!==void 0&&_.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:A.rolloutFailed,result:{message:`${U8(X)}${_===void 0?"":` Cause: ${uX(_)}`}${Q}${Y===void 0?"":` ${Y}`}`,hint:lX(_,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
v0=(X,Y)=>{let _=X.tags?.find(J=>J.key===P.run)?.value;return _===void 0||_.startsWith(Y)?void 0:$Y(_)},
V8=({failure:X},Y)=>{let _=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:A.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${_?` So far: ${uX(X)}`:""}`,hint:lX(_?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
H8=(
X,
{lease:Y,timeoutMinutes:_,undone:J})=>{let{verdict:Q,service:Z,failure:U}=X,W=U===void 0?{}:{failure:h0(U)};switch(Q.verdict){case"superseded":{let V=v0(Z,Y);return{code:A.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Q.reason===void 0?"":`: ${Q.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:H}=V8(X,_);return{code:V,result:{...H,...W}}}default:{let{code:V,result:H}=W8(X,J);return{code:V,result:{...H,...W}}}}},
f0=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
j8=async(X,Y,_,J)=>{let{send:Q,GetLogEventsCommand:Z}=await X.logs(),U=[],W=J;for(;;)try{let V=await Q(new Z({logGroupName:Y,logStreamName:_,startFromHead:!0,nextToken:W}));if(U.push(...(V.events??[]).map(f0)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:U,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(z(V,"ResourceNotFound"))return{lines:U,next:W};throw V}},
$8=async(X,Y,_,J)=>{let{send:Q,GetLogEventsCommand:Z}=await X.logs();try{return((await Q(new Z({logGroupName:Y,logStreamName:_,limit:J,startFromHead:!1}))).events??[]).map(f0)}catch(U){if(z(U,"ResourceNotFound"))return[];throw U}},
F8=2e3,
E8=50,
BX=X=>X.replace(/^.*\//,""),
M8=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(_=>{let J=Y?.containerOverrides?.find(({name:Q})=>Q===_.name);return J?.command===void 0?_:{..._,command:J.command}})}),
P8=class{
tail=[];
group;
stream;
#X;
#Y;
#_;
#Q;
constructor(X,Y,_,J,Q){let{logDriver:Z,options:U}=_.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=U?.["awslogs-stream-prefix"];this.#X=X,this.#Y=Y,this.group=Z==="awslogs"&&W!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${BX(Q)}`,this.group===void 0?Y.info(`the log of container ${J} is not in CloudWatch Logs: not shown`):Y.info(`log: ${this.group}, ${this.stream}`)}
tailOf(X){let{group:Y,stream:_,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:_,container:X,lines:J}}
async look(){if(!(this.group===void 0||this.#Q!==void 0))try{let{lines:X,next:Y}=await j8(this.#X,this.group,this.stream,this.#_);this.#_=Y;for(let _ of X)this.#Y.info(`| ${_.text}`),this.tail.push(_);this.tail.splice(0,this.tail.length-E8)}catch(X){if(!(X instanceof f))throw X;this.#Q=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
L8=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
z8=async({clients:X,input:Y,log:_},J)=>{try{await u7(X,Y.cluster??"",J,"the run that started it was interrupted"),_.info(`task ${BX(J)} was told to stop (StopTask)`)}catch(Q){_.warn(`task ${BX(J)} could not be stopped and goes on: ${Q.message}`)}},
m0=async X=>{
let{clients:Y,input:_,explain:J,log:Q,signal:Z,deadline:U}=X,{cluster:W="",taskDefinition:V=""}=_,[H,j]=await Promise.all([g7(Y,_,Z),d(Y,V)]),$=M8(j?.definition,_);
if("refusal"in H)return{end:"not-run",failure:await J(L8(H.refusal),$,void 0)};
let F=H.task.taskArn??"",M=_.overrides?.containerOverrides?.[0]?.name??"";
Q.info(`task ${BX(F)} was started`);
let E=new P8(Y,Q,$,M,F),L=H.task,B=async()=>{let[[R]]=await Promise.all([HY(Y,W,[F]),E.look()]);return L=R??L,Q.waiting(`task ${BX(F)} is ${L.lastStatus??"unknown"}`),L.lastStatus==="STOPPED"?L:void 0},I;
try{I=await kX(B,{signal:Z,everySeconds:2,deadline:U}),I!==void 0&&await WX(F8,void 0,{signal:Z})}catch(R){throw Z.aborted&&L.lastStatus!=="STOPPED"&&await z8(X,F),Z.throwIfAborted(),R}
if(await E.look(),I===void 0)return{end:"timed-out",taskArn:F,lastStatus:L.lastStatus??"unknown"};
let D=I.startedAt!==void 0?I.containers?.find(R=>R.name===M)?.exitCode:void 0;
if(D===0)return{end:"exited",taskArn:F,exitCode:D};
let q=await J(I,$,E.tailOf(M));
return D===void 0?{end:"not-run",taskArn:F,failure:q}:{end:"exited",taskArn:F,exitCode:D,failure:q}},
p0=async(X,Y,_)=>{let J={...b0,tasks:[X],taskDefinition:Y,log:_};return{evidence:J,diagnosis:await y0.diagnose(J)}},
N8=X=>{let{exitCode:Y,failure:_}=X,J=`The command ended with exit code ${Y}.`;return _===void 0?{message:J}:_.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${uX(_)}`,hint:lX(_)}},
B8=(X,Y)=>{switch(X.end){case"exited":return N8(X);case"not-run":return{message:`The command did not run. Cause: ${uX(X.failure)}`,hint:lX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
g0=(X,Y)=>{let _={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:h0(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:A.done,result:_}:{code:X.end==="timed-out"?A.timedOut:A.rolloutFailed,result:{..._,...B8(X,Y)}}},
I8=async(X,{zoneId:Y,name:_})=>{let{send:J,ListResourceRecordSetsCommand:Q}=await X.route53();return((await J(new Q({HostedZoneId:Y,StartRecordName:_,MaxItems:20}))).ResourceRecordSets??[]).filter(Z=>V0(Z.Name)===_).map(Z=>({...Z,Name:_}))},
K8=async(X,Y,_)=>{let{send:J,ChangeResourceRecordSetsCommand:Q}=await X.route53();try{return((await J(new Q({HostedZoneId:Y,ChangeBatch:{Changes:_}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(Z){throw z(Z,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(Z.message)?new k("a DNS record was changed by another run",{cause:Z}):Z}},
q8=async(X,Y)=>{let{send:_,GetChangeCommand:J}=await X.route53();return(await _(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
u0=async(X,Y)=>{let{send:_,DescribeTargetGroupsCommand:J}=await X.elbv2(),Q=async Z=>{try{return(await _(new J({TargetGroupArns:[...Z]}))).TargetGroups??[]}catch(U){if(!z(U,"TargetGroupNotFound"))throw U;return Z.length===1?[]:(await Promise.all(Z.map(W=>Q([W])))).flat()}};return(await Promise.all(x(Y,20).map(Q))).flat()},
l0=async(X,Y)=>{let{send:_,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await _(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Q){if(z(Q,"TargetGroupNotFound"))return;throw Q}},
G8=async X=>{let{send:Y,DescribeTargetGroupsCommand:_}=await X.elbv2();return(await C(J=>Y(new _({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
d0=async(X,Y)=>{let{send:_,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Q=await _(new J({TargetGroupArn:Y}));return Object.fromEntries((Q.Attributes??[]).map(Z=>[Z.Key??"",Z.Value??""]))}catch(Q){if(z(Q,"TargetGroupNotFound"))return{};throw Q}},
R8=async(X,Y)=>{let{send:_,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await _(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Q){throw z(Q,"DuplicateTargetGroupName")?new k(`target group ${Y.Name} was created by another run`,{cause:Q}):Q}},
D8=async(X,Y)=>{let{send:_,ModifyTargetGroupCommand:J}=await X.elbv2();await _(new J(Y))},
O8=async(X,Y,_)=>{let{send:J,ModifyTargetGroupAttributesCommand:Q}=await X.elbv2();await J(new Q({TargetGroupArn:Y,Attributes:Object.entries(_).map(([Z,U])=>({Key:Z,Value:U}))}))},
S8=async(X,Y,_)=>{let{send:J,DeleteTargetGroupCommand:Q}=await X.elbv2();try{await b(()=>J(new Q({TargetGroupArn:Y})),{passing:Z=>Z.awsCode.startsWith("ResourceInUse"),seconds:60,signal:_})}catch(Z){if(!z(Z,"TargetGroupNotFound"))throw Z}},
IX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
C8=async(X,Y)=>{let{send:_,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(x(Y,50).map(Q=>_(new J({...IX,ResourceIds:Q}))))).flatMap(Q=>Q.ScalableTargets??[])},
A8=async X=>{let{send:Y,DescribeScalableTargetsCommand:_}=await X.applicationAutoScaling();return(await C(J=>Y(new _({ServiceNamespace:IX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
T8=async(X,Y)=>{let{send:_,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Q,...Z]=Y,U=Q!==void 0&&Z.length===0?{...IX,ResourceId:Q}:{ServiceNamespace:IX.ServiceNamespace},W=await C(H=>_(new J({...U,NextToken:H})),H=>H.NextToken),V=new Set(Y);return W.flatMap(H=>H.ScalingPolicies??[]).filter(H=>V.has(H.ResourceId??""))},
c0={passing:X=>X.awsCode.startsWith("ConcurrentUpdate"),seconds:60},
a0=async(X,Y,_)=>{let{send:J,RegisterScalableTargetCommand:Q}=await X.applicationAutoScaling();await b(()=>J(new Q(Y)),{...c0,signal:_})},
b8=async(X,Y)=>{let{send:_,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await _(new J({...IX,ResourceId:Y}))}catch(Q){if(!z(Q,"ObjectNotFound"))throw Q}},
w8=async(X,Y,_)=>{let{send:J,PutScalingPolicyCommand:Q}=await X.applicationAutoScaling();return(await b(()=>J(new Q(Y)),{passing:Z=>c0.passing(Z)||/^ObjectNotFound/.test(Z.awsCode),seconds:30,signal:_})).PolicyARN??""},
i0=async(X,Y)=>{let{send:_,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(x(Y,100).map(Q=>_(new J({AlarmNames:Q,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Q=>Q.MetricAlarms??[])},
x8=async(X,Y)=>{let{send:_,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await C(Q=>_(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Q})),Q=>Q.NextToken)).flatMap(Q=>Q.MetricAlarms??[])},
k8=async(X,Y)=>{let{send:_,PutMetricAlarmCommand:J}=await X.cloudwatch();await _(new J(Y))},
y8=async(X,Y)=>{let{send:_,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(x(Y,100).map(Q=>_(new J({AlarmNames:Q}))))},
h8=X=>{let[Y="",..._]=X,J=Y.length;for(let Q of _)for(;!Q.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
o0=async(X,Y)=>{let{send:_,DescribeLogGroupsCommand:J}=await X.logs(),Q=new Set(Y),Z=h8(Y),U=Y.length===1;return(await C(W=>_(new J({logGroupNamePrefix:Z,limit:U?1:50,nextToken:W})),W=>U?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Q.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
v8=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.logs();return(await _(new J({resourceArn:Y}))).tags??{}},
f8=async(X,Y,_)=>{let{send:J,CreateLogGroupCommand:Q}=await X.logs();try{await J(new Q({logGroupName:Y,tags:_}))}catch(Z){throw z(Z,"ResourceAlreadyExists")?new k(`log group ${Y} was created by another run`,{cause:Z}):Z}},
m8=async(X,Y,_)=>{let{send:J,PutRetentionPolicyCommand:Q}=await X.logs();await J(new Q({logGroupName:Y,retentionInDays:_}))},
p8=async(X,Y)=>{let{send:_,DeleteLogGroupCommand:J}=await X.logs();try{await _(new J({logGroupName:Y}))}catch(Q){if(!z(Q,"ResourceNotFound"))throw Q}},
v=X=>(X.catch(()=>{}),X),
g8=async(X,Y,_)=>{let J=_?.loadBalancers?.[0]?.targetGroupArn,Q=J===void 0?l0(X,Y.targetGroup):u0(X,[J]).then(([V])=>V),Z=J===void 0?Q.then(V=>V?.TargetGroupArn===void 0?{}:d0(X,V.TargetGroupArn)):d0(X,J),[U,W]=await Promise.all([Q,Z]);return{description:U,attributes:W}},
u8=async(
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
H=v(_X(X,V)),
j=v(g8(X,Y,Q)),
$=v((async()=>{let G=await J.cluster,T=U===void 0?_.listener(G).arn:i6(U);if(T===void 0)return;let s=await J.loadBalancer(T),K=W??(await j).description?.TargetGroupArn;return _.findRule(s?.rules??[],{ruleArn:U,targetGroupArn:K,cluster:G,serviceTags:Z})})()),
F=async G=>(await Promise.all(G.map(T=>I8(X,T)))).flat(),
M=v((async()=>{let[G,T]=await Promise.all([J.cluster,J.zones()]),s=_.recordNames(G,Z,void 0,T),K=v(F(s)),m=new Set(s.map(({name:ZX})=>ZX)),[t,n]=await Promise.all([K,$.then(ZX=>F(_.recordNames(G,Z,ZX,T).filter(({name:iX})=>!m.has(iX))))]);return[...t,...n]})()),
[{description:E,attributes:L},B,I,D]=await Promise.all([j,$,M,H]),
q=[E?.TargetGroupArn,B?.RuleArn].filter(G=>G!==void 0&&!D.has(G)),
R=q.length===0?new Map:await _X(X,q),
S=G=>D.get(G??"")??R.get(G??"")??{};
return{targetGroup:E===void 0?void 0:{description:E,attributes:L,tags:S(E.TargetGroupArn)},rule:B===void 0?void 0:{rule:B,tags:S(B.RuleArn)},records:I}},
l8=async(X,Y,_)=>Y===void 0||_!==void 0?Y:{...Y,tags:await v8(X,Y.arn)},
EY=async(
X,
Y,
_,
J,
Q,
Z={services:void 0,zones:void 0})=>{
let U=J.map(K=>K.serviceName),
W=J.map(K=>K.resourceId),
V=Z.services??v(l(X,Y,U)),
H=new Map,
{zones:j}=Z,
$={cluster:_,loadBalancer:K=>{let m=H.get(K)??v(_.then(t=>{let n=Q.listener(t);return t6(X,K,n.arn===K?n.scheme:void 0)}));return H.set(K,m),m},zones:()=>(j??=v(nX(X)),j)},
F=Promise.race([X.firstCall,V]),
M=v(F.then(()=>$.zones())),
E=v(F.then(()=>Promise.race([X.route53(),V]))),
L=K=>v(E.then(K)),
B=L(()=>C8(X,W)),
I=L(()=>T8(X,W)),
D=L(()=>i0(X,J.flatMap(K=>K.alarms))),
q=L(()=>o0(X,J.map(K=>K.logGroup)));
L(()=>X.elbv2());
let R=async K=>{let m=(await V).get(K.serviceName),t=e(m?.tags),[n,ZX,iX,t4,n4,e4]=await Promise.all([d(X,m?.taskDefinition??K.family),u8(X,K,Q,$,m,t),q.then(c=>l8(X,c.find(X6=>X6.name===K.logGroup),m)),B,I,D]);return{service:m,serviceTags:t,taskDefinition:n,...ZX,scalableTarget:t4.find(c=>c.ResourceId===K.resourceId),policies:n4.filter(c=>c.ResourceId===K.resourceId),alarms:e4.filter(c=>K.alarms.includes(c.AlarmName??"")),logGroup:iX}},
[S,G]=await Promise.all([_,Promise.all(J.map(async K=>[K.key,await R(K)])),M,V]),
[T]=H.keys(),
s=T===void 0?void 0:await H.get(T);
return{cluster:S,loadBalancer:s,zones:await $.zones(),tenants:new Map(G)}},
MY=(X,Y)=>({key:`${X.tenant}/${X.service}`,serviceName:Y.serviceName,family:Y.family,targetGroup:Y.targetGroup,logGroup:Y.logGroup,resourceId:Y.resourceId,alarms:[Y.alarms.scaleOut,Y.alarms.scaleIn]}),
r0=(X,Y)=>({...MY(X,Y),targetGroups:[UY(X,"a"),UY(X,"b")],owner:EX(X)}),
s0=(X,Y,_)=>{let J=uY(X).hosts??[],Q=(_[P.hosts]??"").split(" ").filter(V=>V!==""),Z=Y.tags[g.domain],U=X.reset?.includes("/hosts")===!0||X.complete===!0,W=Z!==void 0&&J.length===0&&(Q.length===0||U)?[`${X.name}.${Z}`]:[];return[...new Set([...J,...Q,...W])]},
t0=X=>{let Y=X.tags[g.scheme];return{arn:X.tags[g.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
n0={balanced:X=>X[P.loadBalancer]!=="none",listener:t0,ruleTag:P.rule,recordNames:(X,Y,_,J)=>{let Q=(Y[P.hosts]??"").split(" ").filter(Z=>Z!=="");return[...new Set([...Q,..._===void 0?[]:h(_)])].flatMap(Z=>{let[U,W]=HX(Z,J);return U===void 0||W!==void 0?[]:[{zoneId:U.id,name:Z}]})},findRule:(X,{ruleArn:Y,targetGroupArn:_})=>X.find(J=>J.RuleArn===Y)??X.find(J=>_!==void 0&&pX(J).includes(_))},
e0=X=>{
let Y=uY(X);
return{
balanced:(_,J)=>Y.loadBalancer!==void 0?Y.loadBalancer==="shared"||J?.loadBalancers?.[0]!==void 0:_[P.loadBalancer]!=="none",
listener:t0,
ruleTag:P.rule,
recordNames:(_,J,Q,Z)=>{let U=new Set([...s0(X,_,J),...Q===void 0?[]:h(Q)]),W=(Y.dns??J[P.dns])==="wildcard",V=[...U].flatMap(H=>W?[H,H.replace(/^[^.]+/,"*")]:[H]);return[...new Set(V)].flatMap(H=>{let[j,$]=HX(H.replace(/^\*\./,""),Z);return j===void 0||$!==void 0?[]:[{zoneId:j.id,name:H}]})},
findRule:(_,{ruleArn:J,targetGroupArn:Q,cluster:Z,serviceTags:U})=>{let W=new Set(s0(X,Z,U)),V=H=>h(H).some(j=>W.has(j));return _.find(H=>H.RuleArn===J)??_.find(H=>Q!==void 0&&pX(H).includes(Q))??_.find(H=>b7(H)&&V(H))}}},
PY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
KX=(X,Y)=>X.SetIdentifier===void 0&&PY(X.AliasTarget?.DNSName)===PY(Y.dnsName),
d8=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):PY(X.AliasTarget.DNSName),
c8=(X,Y,_)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:_.canonicalHostedZoneId,DNSName:_.dnsName,EvaluateTargetHealth:!1}}),
X4=X=>X.dualStack?["A","AAAA"]:["A"],
a8=(
X,
Y,
_)=>{
let J=Y.found.records.filter(U=>U.Name===X),Q=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!KX(U,_)),[Z]=Q;
if(Z!==void 0&&(!Y.run.adopt||Z.SetIdentifier!==void 0))throw O(`The ${Z.Type} record of ${X} points elsewhere: ${d8(Z)}.`,Z.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Q.map(U=>({Action:"DELETE",ResourceRecordSet:U})),...X4(_).filter(U=>!J.some(W=>W.Type===U&&KX(W,_))).map(U=>({Action:"CREATE",ResourceRecordSet:c8(X,U,_)}))]},
i8=(X,Y)=>{for(let _ of X.settings.hosts){let J=_.replace(/^[^.]+/,"*"),Q=X.found.records.filter(U=>U.Name===J&&KX(U,Y)).map(U=>U.Type),Z=X4(Y).filter(U=>!Q.includes(U));if(Z.length>0)throw O(`dns is wildcard, but ${J} has no alias ${Z.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${_}, or say dns: record.`)}},
Y4=(X,Y,_)=>{let J=new Map;for(let Q of X){let Z=_(Q);if(Z.length===0)continue;let{id:U}=j0(Q,Y.zones);J.set(U,[...J.get(U)??[],...Z])}return J},
_4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
o8=(X,Y)=>{let{found:_,settings:J,present:Q}=X,Z=_.rule===void 0||Q.dns!=="record"?[]:h(_.rule.rule),U=J.dns==="record"?J.hosts:[],W=Z.filter(V=>!U.includes(V));return[...Y4(W,X,V=>_.records.filter(H=>H.Name===V&&KX(H,Y)).map(H=>({Action:"DELETE",ResourceRecordSet:H})))].map(([V,H],j)=>({resource:"record",name:_4(H),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[N("changeRecords",`record.remove.${j}`,{zoneId:V,changes:H})]}))},
r8=X=>{
let{settings:Y,loadBalancer:_}=X;
if(Y.loadBalancer==="none"||_===void 0)return[];
Y.dns==="wildcard"&&i8(X,_);
let J=Y.dns==="record"?Y.hosts:[];
for(let Z of J)j0(Z,X.zones);
let Q=Y4(J,X,Z=>a8(Z,X,_));
return[...o8(X,_),...[...Q].map(([Z,U],W)=>({resource:"record",name:_4(U),action:"create",reason:u(X),fields:U.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:_.dnsName})),operations:[N("changeRecords",`record.${W}`,{zoneId:Z,changes:U},{after:["listenerRule"]})]}))]},
dX=(X,Y)=>{let _=X[P.halted];return _===void 0||Y!==0||!/^\d+$/.test(_)?void 0:Number(_)},
s8=({service:X,serviceTags:Y},{scaling:_,desiredCount:J,minCount:Q},{resourceId:Z})=>X===void 0||dX(Y,X.desiredCount)!==void 0?{resourceId:_?Z:void 0,marks:{[P.halted]:String(J??Q)}}:void 0,
LY=X=>X!==null&&typeof X=="object",
zY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((_,J)=>zY(`${X}/${J}`,_)):LY(Y)?Object.fromEntries(Object.entries(Y).map(([_,J])=>[_,zY(X+i(_),J)])):Y,
J4=(X,Y,_)=>a(Y,_)?[]:_===void 0||!LY(Y)||!LY(_)?[[X,zY(X,Y)]]:Object.entries(Y).flatMap(([J,Q])=>J4(X+i(J),Q,Object.hasOwn(_,J)?_[J]:void 0)),
Q4=(X,Y,_,J)=>{let Q=X.taskDefinition?.definition;if(Q===void 0||X.service===void 0)return{};let Z={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=L0(Z,{names:_,region:J.region,fargate:rX(Y,J),present:void 0});return Object.fromEntries(J4("",QY(Q),QY(U)))},
NY=["logRetentionInDays"],
t8=X=>{
let{names:Y,found:_,settings:J,present:Q}=X,Z=J.logRetentionInDays,U=V=>N("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:Z},{after:V});
if(_.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:u(X),fields:y(NY,{},J),operations:[N("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let W=y(NY,Q,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[U([])]}]},
n8=X=>({logRetentionInDays:X.retentionInDays}),
JX=["scaleOut","scaleIn"],
Z4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
e8=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
X9=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
U4=({found:X,names:Y},_)=>X.policies.find(J=>J.PolicyName===Y.policies[_]),
Y9=(
X,
Y)=>{
let{names:_,settings:J,present:Q}=X,Z=U4(X,Y),{cooldown:U,stepAdjustments:W}=J[Y],V=j=>{let{cooldown:$,stepAdjustments:F}=j[Y]??{};return{[Y]:{cooldown:$,stepAdjustments:F}}},H=y([Y],Z===void 0?{}:V(Q),V(J));
return Z!==void 0&&H.length===0?[]:[{resource:"scalingPolicy",name:_.policies[Y],action:Z===void 0?"create":"update",reason:Z===void 0?u(X):"",fields:H,operations:[N("putScalingPolicy",`policy.${Y}`,{...Z4,ResourceId:_.resourceId,PolicyName:_.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:e8(W)}},{after:["scalableTarget"]})]}]},
W4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
V4=({found:X,names:Y},_)=>X.alarms.find(J=>J.AlarmName===Y.alarms[_]),
H4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
_9=(X,Y)=>{let{names:_,settings:J}=X,{threshold:Q,period:Z,evaluationPeriods:U}=J[Y];return{AlarmName:_.alarms[Y],AlarmDescription:`${W4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:H4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:W4[Y].comparison,Threshold:Q,Period:Z,EvaluationPeriods:U,TreatMissingData:"missing"}},
J9=(
X,
Y)=>{
let{names:_,settings:J,present:Q}=X,
Z=V4(X,Y),
U=U4(X,Y)?.PolicyARN,
W=E=>{let{threshold:L,period:B,evaluationPeriods:I}=E[Y]??{};return{[Y]:{threshold:L,period:B,evaluationPeriods:I}}},
V=y([Y],Z===void 0?{}:W(Q),W(J)),
H=_9(X,Y),
j=Z?.AlarmActions??[],
$=U!==void 0&&j.includes(U)&&Z?.ActionsEnabled!==!1,
F=Z!==void 0&&Z.MetricName===H.MetricName&&Z.Namespace===H.Namespace&&Z.ComparisonOperator===H.ComparisonOperator&&a([...Z.Dimensions??[]].map(E=>`${E.Name}=${E.Value}`).sort(),H4(X).map(E=>`${E.Name}=${E.Value}`).sort());
if(Z!==void 0&&$&&F&&V.length===0)return[];
let M=j.filter(E=>E!==U&&!E.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:_.alarms[Y],
action:Z===void 0?"create":"update",
reason:Z===void 0?u(X):$&&F?"":"not linked with its policy: put back",
fields:[...V,...$||Z===void 0?[]:[{pointer:"/alarmActions",to:_.policies[Y]}]],
operations:[N("putMetricAlarm",`alarm.${Y}`,{...H,ActionsEnabled:!0,AlarmActions:[U??"",...M],...Z?.OKActions===void 0?{}:{OKActions:Z.OKActions},...Z?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:Z.InsufficientDataActions},...Z===void 0?{Tags:Object.entries(X.tags).map(([E,L])=>({Key:E,Value:L}))}:{}},U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
Q9=({desiredCount:X,minCount:Y,suspended:_})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],..._?["suspended"]:[]].join(" "),
BY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[P.state]??"");if(Y===null)return;let[,_,J,Q]=Y;return{desiredCount:Number(_),minCount:J===void 0?void 0:Number(J),suspended:Q!==void 0}},
j4=({service:X,serviceTags:Y})=>BY(Y)!==void 0&&X?.desiredCount===0,
$4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
Z9=X=>$4.every(Y=>X?.SuspendedState?.[Y]===!0),
F4=X=>Object.fromEntries($4.map(Y=>[Y,X])),
U9=(X,{minCount:Y,maxCount:_})=>Math.min(Math.max(X,Y),_),
IY=(
X,
Y,
_)=>{
let J=X.of==="scaling"?X:void 0,Q=BY(Y.serviceTags),Z=j4(Y),U=Y.service?.desiredCount??0,W=J?.suspended??Q?.suspended??Z9(Y.scalableTarget);
if(J?.state===void 0?Z:J.state==="stopped"){let j=Z?Q?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:Q9({desiredCount:_.scaling?j:_.desiredCount??j,minCount:_.scaling?_.minCount:void 0,suspended:_.scaling&&W})}}
let V=X.of==="settings"&&dX(Y.serviceTags,Y.service?.desiredCount)!==void 0,H=Z&&Q!==void 0?U9(Q.desiredCount,_):void 0;
return{stopped:!1,suspended:V?!1:Q===void 0&&J?.suspended===void 0?void 0:W,desiredCount:_.scaling?J?.desiredCount??H:Z?_.desiredCount:void 0,tag:void 0}},
W9=({service:X,serviceTags:Y},{tag:_})=>{let J=Y[P.state];if(_===J)return{fields:[],operations:[]};let Q=X?.serviceArn??"",Z=U=>U??"running";return{fields:[{pointer:"/state",from:Z(J),to:Z(_)}],operations:[_===void 0?N("tagEcsResource","service.state",{arn:Q,set:{},remove:[P.state]},{after:["service","scalableTarget"]}):N("tagEcsResource","service.state",{arn:Q,set:{[P.state]:_},remove:[]})]}},
V9=["minCount","maxCount"],
H9=({found:X,state:Y})=>{let _=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=F4(Y.suspended);return Object.entries(J).some(([Q,Z])=>(_[Q]??!1)!==Z)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
j9=X=>{
let{names:Y,settings:_,state:J,found:Q}=X,Z=Q.scalableTarget,U={minCount:J.stopped?0:_.minCount,maxCount:_.maxCount},W=Z===void 0?{}:{minCount:Z.MinCapacity,maxCount:Z.MaxCapacity},V=H9(X),H=[...y(V9,W,U),...V];
return Z!==void 0&&H.length===0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:Z===void 0?"create":"update",reason:Z===void 0?u(X):"",fields:H,operations:[N("registerScalableTarget","scalableTarget",{...Z4,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:F4(J.suspended)},...Z===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
$9=X=>{let{names:Y,found:_}=X,J=JX.flatMap(Q=>V4(X,Q)?.AlarmName??[]);return[..._.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[N("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[N("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
E4=X=>X.settings.scaling?[...j9(X),...JX.flatMap(Y=>Y9(X,Y)),...JX.flatMap(Y=>J9(X,Y))]:$9(X),
F9=(X,Y)=>{let _=X?.StepScalingPolicyConfiguration;return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},..._===void 0?{}:{cooldown:_.Cooldown??300,stepAdjustments:X9(_.StepAdjustments)}}},
E9=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(JX.map(_=>[_,F9(X.policies.find(J=>J.PolicyName===Y.policies[_]),X.alarms.find(J=>J.AlarmName===Y.alarms[_]))]))}),
KY="deregistration_delay.timeout_seconds",
qY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
M4={
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
P4=X=>Object.fromEntries(Object.entries(X).filter(([Y,_])=>Y!==KY&&!(Y in qY)&&M4[Y]!==_)),
L4=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
z4=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
qX=X=>{let Y=X.loadBalancer==="none",_=z4(X.capacityProviderStrategy);return{...X,...X.scaling===!1?{}:{desiredCount:void 0},...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},..._===void 0?{}:{capacityProviderStrategy:_},...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:P4(X.targetGroupAttributes)},assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
GY=X=>{let Y=X.hosts.join(" ");return{[P.loadBalancer]:X.loadBalancer,[P.dns]:X.dns,[P.scaling]:X.scaling?"on":"off",[P.protected]:X.protected?"on":"off",...Y===""||Y.length>gY?{}:{[P.hosts]:Y}}},
M9=(
X,
Y)=>{
let _=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Q=z4(X.capacityProviderStrategy),Z=Y[P.hosts],U=Y[P.dns];
return{
desiredCount:dX(Y,X.desiredCount)??X.desiredCount,
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
cX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
P9=X=>({...qY,[KY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
N4=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
RY=X=>X.networkMode==="awsvpc"?"ip":"instance",
L9=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>Y[_]!==J)),
z9=X=>{
let{names:Y,found:_,settings:J,present:Q,loadBalancer:Z}=X;
if(J.loadBalancer==="none"||Z===void 0)return[];
let U=P9(J);
if(_.targetGroup===void 0)return[{resource:"targetGroup",name:Y.targetGroup,action:"create",reason:u(X),fields:y(cX,{},J),operations:[N("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:Z.vpcId,TargetType:RY(J),HealthCheckProtocol:"HTTP",...N4(J),Tags:Object.entries(X.tags).map(([E,L])=>({Key:E,Value:L}))}),N("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=_.targetGroup,H=W.TargetGroupArn??"";
if(W.TargetType!==RY(J))throw O(`networkMode ${J.networkMode} needs a target group of type ${RY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Q.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let j=Object.fromEntries(Object.entries(M4).filter(([E])=>E in V)),$=L9({...j,...U},V),F=[...y(cX,qX(Q),qX(J)),...Object.keys(qY).filter(E=>E in $).map(E=>({pointer:`/targetGroupAttributes/${E}`,from:V[E],to:U[E]}))];
if(F.length===0)return[];
let M=y(cX.slice(0,6),Q,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:F,operations:[...M.length===0?[]:[N("modifyTargetGroup","targetGroup",{TargetGroupArn:H,...N4(J)})],...Object.keys($).length===0?[]:[N("modifyTargetGroupAttributes","targetGroup.attributes",{arn:H,attributes:$})]]}]},
N9=(X,Y)=>({healthCheckPath:X.HealthCheckPath,matcher:X.Matcher?.HttpCode,healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,healthyThresholdCount:X.HealthyThresholdCount,unhealthyThresholdCount:X.UnhealthyThresholdCount,deregistrationDelaySeconds:Number(Y[KY]??300),targetGroupAttributes:P4(Y)}),
B4=(
X,
Y)=>{
let _=X.rule===void 0?[]:h(X.rule.rule),J=X.service===void 0?{}:M9(X.service,X.serviceTags),Q=a([..._].sort(),[...J.hosts??[]].sort()),Z=E9(X,Y),U=BY(X.serviceTags);
return{...X.taskDefinition===void 0?{}:ZY(X.taskDefinition.definition,Y),...X.logGroup===void 0?{}:n8(X.logGroup),...X.targetGroup===void 0?{}:N9(X.targetGroup.description,X.targetGroup.attributes),...Z,scaling:X.scalableTarget!==void 0,...J,...U!==void 0&&j4(X)?{desiredCount:U.desiredCount}:{},...U?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:U.minCount},..._.length===0||Q?{}:{hosts:_}}},
I4=async(X,Y)=>{let{send:_,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await _(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Q){if(z(Q,"TargetGroupNotFound"))return[];throw Q}},
B9=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
DY=(
X,
Y)=>{
let _={},J=[];
for(
let[Q,Z]of Object.entries(X.tags).sort()){
if(!Q.startsWith(g.defaultPrefix))continue;
let U=`/${Q.slice(g.defaultPrefix.length)}`,[W=""]=_6(U),V=Y(U);
if(!J6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Q}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let H=B9(Z,V);
H===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Q} with the value ${Z}, which is no ${V}.`,hint:"Remove or correct the tag."}):_=Q6(_,U,H)}
return{settings:_,problems:J}},
K4=new Set(["taskDefinition","logGroup"]),
I9=(
X,
Y,
_)=>{
let{names:J,run:Q}=X,{command:Z}=Q.beforeDeploy??{};
if(Z===void 0)return[...Y];
let U=Y.filter(({resource:j})=>K4.has(j)),W=Y.filter(({resource:j})=>!K4.has(j)),V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:Z}],operations:[N("runTask","beforeDeploy",m7(X,Z,_),{after:U.flatMap(j=>j.operations.map($=>$.id)),references:_===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},H=W.map(j=>({...j,operations:j.operations.map($=>({...$,after:[...$.after,"beforeDeploy"]}))}));
return[...U,V,...H]},
q4={lg:{resource:"logGroup",settings:NY},tg:{resource:"targetGroup",settings:cX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...L4,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:JX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:JX,parts:["threshold","period","evaluationPeriods"]}},
K9=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
q9=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([_])=>Y.includes(_))),
G4=(X,Y)=>{let _=qX(X),J=_.loadBalancer==="none",Q=new Map;Y!==void 0&&Q.set("td",fX(Y).slice(0,6));for(let[Z,{settings:U,parts:W}]of Object.entries(q4)){if(J&&(Z==="tg"||Z==="lr")||_.scaling===!1&&(Z==="st"||Z==="sp"||Z==="al"))continue;let V=Object.fromEntries(U.map(H=>[H,H==="hosts"?[..._.hosts??[]].sort():q9(_[H],W)]).filter(([,H])=>!K9(H)));Q.set(Z,XX(OX(V),6))}return Q},
G9=(X,Y,_)=>[X,...[...G4(Y,_)].map(([J,Q])=>`${J}=${Q}`)].join(" "),
OY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
R4=X=>X==="td"?"taskDefinition":q4[X]?.resource??"service",
R9=(X,Y,_)=>{let J=new Map(OY(Y)),[Q=""]=X.split(" "),Z=OY(X).map(([U,W])=>{let V=_.has(R4(U))?J.get(U):void 0;return`${U}=${V??W}`});return[Q,...Z].join(" ")},
D9=({settings:X,definition:Y,definitionDigest:_,record:J})=>{if(J===void 0)return[];let Q=OY(J),Z=G4(X,Y),U=[];for(let[W,V]of Q)Z.get(W)!==V&&(W==="td"&&_!==void 0||U.push(R4(W)));return U},
O9=class{context;service;revision;input;fields=[];references=[];#X;#Y;constructor(X,Y,_){let{settings:J,present:Q,cluster:Z,names:U}=X;this.context=X,this.service=Y,this.revision=_,this.input={cluster:Z.name,service:U.serviceName},this.#Y=qX(J),this.#X={...qX(Q),desiredCount:J.scaling?void 0:Q.desiredCount}}changed(...X){let Y=y(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
D4=({service:X,revision:Y,input:_,references:J,fields:Q})=>{Y!==X.taskDefinition&&(_.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Q.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
SY=({found:X,order:Y})=>Y.of==="settings"&&dX(X.serviceTags,X.service?.desiredCount)!==void 0,
O4=X=>{let{state:Y,settings:_}=X.context,{desiredCount:J}=Y,Q=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||SY(X.context))&&(X.input.desiredCount=_.desiredCount):J!==Q&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Q,to:J}))},
S9=X=>{let Y=X.service.deploymentConfiguration,_=Y?.deploymentCircuitBreaker,J=_?.enable!==!0||_.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...G0(X.context.settings)})},
C9=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
A9=X=>{let{settings:Y,present:_}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(_.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
T9=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=WY(X.context.settings))},
b9=(X,Y)=>a((X.loadBalancers??[]).map(({targetGroupArn:_,containerPort:J})=>({targetGroupArn:_,containerPort:J})),Y.map(({targetGroupArn:_,containerPort:J})=>({targetGroupArn:_,containerPort:J}))),
S4=X=>{let{found:Y,names:_}=X.context,{loadBalancers:J,references:Q}=VY(X.context);Q.length===0&&b9(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??_.targetGroup}),X.input.loadBalancers=J,X.references.push(...Q))},
w9={settings:[D4,O4,S9,C9,A9,T9,S4],scaling:[O4],revision:[D4,S4],restart:[]},
x9=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
k9=(X,Y)=>{let{order:_,run:J}=X;if(_.of==="restart")return J.forceNewDeployment?"restart":void 0;if(_.of==="settings")return J.forceNewDeployment?"forceNewDeployment":x9(Y)?"the last deployment failed":SY(X)?"the first deployment was stopped":void 0},
y9=(
X,
Y,
_)=>{
let{names:J,order:Q,found:Z,state:U}=X,W=new O9(X,Y,_);
for(let B of w9[Q.of])B(W);
let{input:V,fields:H,references:j}=W,$=k9(X,Y),F=$!==void 0&&H.length===0;
$!==void 0&&(V.forceNewDeployment=!0),F&&H.push(SY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let M=N("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:j}),E=H.length===0?[]:[M],L=Q.of==="settings"||Q.of==="scaling"?W9(Z,U):void 0;
return H.push(...L?.fields??[]),H.length===0?[]:[{resource:"service",name:J.serviceName,action:F?"deploy":"update",reason:F?$:"",fields:H,operations:[...E,...L?.operations??[]]}]},
h9=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
v9=(
X,
Y)=>{
let{names:_,settings:J,cluster:Q,found:Z,run:U,fargate:W}=X,{loadBalancers:V,references:H,tags:j}=VY(X),$=WY(J),F={...X.tags,...GY(J),...j,[P.run]:U.lease},M=Object.entries(F).map(([B,I])=>({key:B,value:I})),E=J.loadBalancer==="shared",L=E&&Z.rule===void 0;
return L&&M.push({key:P.rule,value:""}),
{
resource:"service",
name:_.serviceName,
action:"create",
reason:u(X),
fields:y(L4,{},{...J,desiredCount:J.desiredCount}),
operations:[
N(
"createService",
"service",
{cluster:Q.name,serviceName:_.serviceName,taskDefinition:Y??"",desiredCount:J.desiredCount,clientToken:U.token,deploymentConfiguration:G0(J),propagateTags:"SERVICE",enableECSManagedTags:!0,tags:M,...E?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},...$===void 0?{}:{networkConfiguration:$},...W?{}:{placementStrategy:h9},...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...H,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...L?[{pointer:`/tags/${M.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
C4=(
X,
Y)=>{
let{service:_}=X.found;
if(_===void 0)return[v9(X,Y)];
if(X.present.loadBalancer==="shared"&&X.settings.loadBalancer==="none")throw O(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");
if(_.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw O(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");
return y9(X,_,Y)},
f9=X=>{let{found:Y,settings:_,tags:J}=X,Q={...J,...GY(_),...VY(X).tags};return Object.fromEntries(Object.entries(Q).filter(([Z,U])=>Y.serviceTags[Z]!==U))},
m9=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>Y[_]!==J)),
p9=(X,Y)=>Object.keys(oX(Y)).filter(_=>!Object.hasOwn(X,_)),
g9=(X,Y)=>[P.hosts,P.halted].filter(_=>Object.hasOwn(Y,_)&&!Object.hasOwn(X,_)),
GX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
CY=(X,Y,{set:_,remove:J})=>[...Object.keys(_),...J].sort().map(Q=>({pointer:`/tags${i(Q)}`,...Object.hasOwn(Y,Q)?{from:Y[Q]}:{},...Object.hasOwn(X,Q)?{to:X[Q]}:{}})),
AY=(X,Y,_)=>({arn:X??"",set:m9(Y,_),remove:p9(Y,_)}),
u9=({tags:X,identity:Y},{definition:_,tags:J})=>{let Q=AY(_.taskDefinitionArn,X,J);return GX(Q)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:CY(X,J,Q),operations:[N("tagEcsResource","taskDefinition.tags",Q)]}]},
l9=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
d9=(
X,
Y,
_)=>{
let{found:J,tags:Q,settings:Z}=X,{service:U,targetGroup:W,rule:V,logGroup:H,scalableTarget:j,alarms:$}=J,F=[],M=[],E=(q,R,S,G=[])=>{GX(S)||F.push(N(q,R,S,{after:G}))},L=AY(U?.serviceArn,Q,J.serviceTags),B={arn:U?.serviceArn??"",set:U===void 0?{}:f9(X),remove:[...L.remove,...g9(GY(Z),J.serviceTags)]};
M.push(...CY({...Q,...B.set},J.serviceTags,B));
let I=(q,R,S,G)=>{let T=AY(S,Q,G);!GX(T)&&GX(B)&&M.push(...CY(Q,G,T)),E(q,R,T)};
if(
W!==void 0&&I("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&I("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&I("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),H?.tags!==void 0&&I("tagLogGroup","logGroup.tags",H.arn,H.tags),U===void 0||!GX(L)){let q=S=>({arn:S??"",set:Q,remove:L.remove});H!==void 0&&H.tags===void 0&&E("tagLogGroup","logGroup.tags",q(H.arn));let R=l9(_);j?.ScalableTargetARN!==void 0&&!R.has(j.ResourceId)&&E("tagScalableTarget","scalableTarget.tags",q(j.ScalableTargetARN));for(let[S,G]of $.entries())R.has(G.AlarmName)||E("tagAlarm",`alarm.${S}.tags`,q(G.AlarmArn))}
let D=F.map(q=>q.id);
B.remove.includes(P.halted)&&D.push("service","scalableTarget");
for(let q of _)q.resource==="record"&&q.action==="remove"&&D.push(...q.operations.map(R=>R.id));
return _.some(q=>q.resource==="listenerRule"&&q.action==="create")&&U!==void 0?F.push(N("tagEcsResource","service.tags",{...B,set:{...B.set,[P.rule]:""}},{after:D,references:[{pointer:i("set",P.rule),operation:"listenerRule"}]})):E("tagEcsResource","service.tags",B,D),F.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:M,operations:F}]},
c9=(
X,
Y)=>{
let{names:_,found:J,settings:Q,present:Z,cluster:U,fargate:W,isNew:V,run:H}=X,j=L0(Q,{names:_,region:U.region,fargate:W,present:V?void 0:J.taskDefinition?.definition});
for(let M of[J.taskDefinition,Y])if(M!==void 0&&B7(M,j))return{wanted:j,arn:M.definition.taskDefinitionArn,found:M,changes:[]};
let $={...X.tags,[P.digest]:fX(j),...H.build===void 0?{}:{[P.build]:SX(H.build)}},F={resource:"taskDefinition",name:_.family,action:"create",reason:V?u(X):"",fields:y(E7,V?{}:Z,Q),operations:[N("registerTaskDefinition","taskDefinition",{...j,tags:Object.entries($).map(([M,E])=>({key:M,value:E}))})]};
return{wanted:j,arn:void 0,found:void 0,changes:[F]}},
a9=(X,Y,_)=>{let{settings:J,present:Q,isNew:Z,run:U}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!Z&&Q.image===W&&!_&&!U.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
i9=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
o9=({settings:X})=>{let Y=Object.keys(X.environment).filter(_=>i9.test(_));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
r9=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return X.loadBalancer==="shared"&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
A4=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
s9=X=>{let Y=new Set(X.flatMap(_=>_.operations.map(J=>J.id)));return X.map(_=>({..._,operations:_.operations.map(J=>({...J,after:J.after.filter(Q=>Y.has(Q))}))}))},
t9=X=>XX(OX(X.map(({resource:Y,name:_,action:J,fields:Q})=>({resource:Y,name:_,action:J,fields:Q.map(({pointer:Z,from:U,to:W})=>({pointer:Z,from:U,to:W}))}))),16),
n9=({order:X,found:Y})=>{let _=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:_?.definition,arn:_?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:_,changes:[]}},
e9=(X,Y)=>{let _=[...Y.changes,...t8(X),...z9(X),...y7(X),...C4(X,Y.arn),...r8(X),...E4(X)],J=[..._,...d9(X,Y.found,_)];return J.some(Q=>Q.operations.some(A4))?I9(X,J,Y.arn):J},
X_=(X,Y)=>[...C4(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?E4(X):[],...X.order.of==="revision"?u9(X,X.order.revision):[]],
Y_=(X,{wanted:Y},_)=>{let{order:J,run:Q,settings:Z,found:U}=X,W=G9(Q.version,Z,Y),V=U.serviceTags[P.applied];return J.of==="settings"||V===void 0?W:R9(W,V,_)},
__=({identity:X,order:Y,state:_})=>_.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
TY=(
{context:X,newestTaskDefinition:Y,imageStated:_})=>{
let{found:J,present:Q,order:Z}=X,U=Z.of==="settings"?c9(X,Y):n9(X),W=s9(Z.of==="settings"?e9(X,U):X_(X,U)),V=J.serviceTags[P.applied],H=new Set(D9({settings:Q,definition:J.taskDefinition?.definition,definitionDigest:J.taskDefinition?.tags[P.digest],record:V})),j=new Set(W.map(F=>F.resource)),$=W.some(F=>F.operations.some(A4));
return{planId:t9(W),changes:W.map(F=>({...F,reason:F.reason||(H.has(F.resource)?"changed by others since our last run":"asked for")})),drift:[...H].map(F=>({resource:F,kept:!j.has(F)})),warnings:[...__(X),...Z.of==="settings"?[...a9(X,_,$),...o9(X),...r9(X)]:[]],taskDefinitionArn:U.arn,record:Y_(X,U,H)}},
J_=5,
bY=X=>O(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
Q_=async(X,Y)=>{let[_]=await VX(X,[Y]);if(_===void 0)throw bY(Y);return _},
T4=async(
X,
Y,
_,
J)=>{
if(Y!==void 0){let $=Q_(X,Y);return $.catch(()=>{}),{name:Y,cluster:$}}
let Q=await Y7(X),Z=new Map(Q.length>J_||_===void 0?[]:Q.map($=>{let F=l(X,X7($),[_]);return F.catch(()=>{}),[$,F]})),U=(await VX(X,Q)).filter(({tags:$})=>$[J.cluster]!==void 0),W=U.filter($=>$.tags[J.default]!==void 0),[V,H]=U.length===1?U:W;
if(V!==void 0&&H===void 0){let $=Z.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...$===void 0?{}:{services:$}}}
let j=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map($=>$.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw YX([{pointer:"/cluster",message:j,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
QX=X=>X?.[P.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[P.tenant]} of cluster ${X[P.cluster]}`,
b4=(
{identity:X,names:Y,found:_,newestTaskDefinition:J,adopt:Q})=>{
let Z=E=>!p(E,X)&&(!Q||E?.[P.tenant]!==void 0),{service:U,targetGroup:W,rule:V,logGroup:H,taskDefinition:j}=_,$=[];
U!==void 0&&Z(_.serviceTags)&&$.push(`service ${Y.serviceName}: ${QX(_.serviceTags)}`);
let F=U?.loadBalancers?.some(E=>E.targetGroupArn===W?.description.TargetGroupArn)??!1;
W!==void 0&&!F&&Z(W.tags)&&$.push(`target group ${W.description.TargetGroupName}: ${QX(W.tags)}`),V!==void 0&&Z(V.tags)&&$.push(`listener rule for ${h(V.rule).join(", ")} (priority ${V.rule.Priority}): ${QX(V.tags)}`),H?.tags!==void 0&&Z(H.tags)&&$.push(`log group ${H.name}: ${QX(H.tags)}`);
let M=U===void 0?j??J:void 0;
return M!==void 0&&Z(M.tags)&&$.push(`task definition ${Y.family}: ${QX(M.tags)}`),$},
Z_=X=>{let Y=b4(X);if(Y.length!==0)return O(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
U_=(X,Y)=>p(Y,X)?void 0:O(`Not ours: service ${X.tenant}: ${QX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
w4=({tenant:X,cluster:Y})=>O(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
x4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:O(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
k4=X=>{throw z(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?O(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
W_=async(X,Y)=>{let{send:_,CreateRuleCommand:J}=await X.elbv2();try{return(await _(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Q){if(z(Q,"PriorityInUse"))throw new k(`priority ${Y.Priority} was taken by another deployment`,{cause:Q});return k4(Q)}},
V_=async(X,Y)=>{let{send:_,ModifyRuleCommand:J}=await X.elbv2();try{await _(new J(Y))}catch(Q){if(z(Q,"RuleNotFound"))throw new k("the listener rule was removed",{cause:Q});k4(Q)}},
H_=async(X,Y)=>{let{send:_,DeleteRuleCommand:J}=await X.elbv2();try{await _(new J({RuleArn:Y}))}catch(Q){if(!z(Q,"RuleNotFound"))throw Q}},
j_=X=>Object.entries(X).map(([Y,_])=>({Key:Y,Value:_})),
$_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.logs();await J(new Q({resourceArn:Y,tags:{..._}}))},
F_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.logs();await J(new Q({resourceArn:Y,tagKeys:[..._]}))},
E_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.cloudwatch();await J(new Q({ResourceARN:Y,Tags:j_(_)}))},
M_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.cloudwatch();await J(new Q({ResourceARN:Y,TagKeys:[..._]}))},
P_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.applicationAutoScaling();await J(new Q({ResourceARN:Y,Tags:{..._}}))},
L_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.applicationAutoScaling();await J(new Q({ResourceARN:Y,TagKeys:[..._]}))},
z_=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.cloudwatch(),Q=await _(new J({ResourceARN:Y}));return e(Q.Tags)},
N_=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await _(new J({ResourceARN:Y}))).Tags??{}},
B_=()=>Promise.reject(new Error("this plan was not to run a task")),
w=async X=>(await X,{value:""}),
RX=(X,Y)=>async(_,J)=>(Object.keys(J.set).length>0&&await X(_,J.arn,J.set),J.remove.length>0&&await Y(_,J.arn,J.remove),{value:""}),
I_={
registerTaskDefinition:async(X,Y,_)=>({value:await K7(X,Y,_)}),
runTask:(X,Y,_,J)=>J(Y),
createService:async(X,Y,_)=>{let J=await q6(X,Y,_);return{value:J.serviceArn??"",service:J}},
updateService:async(X,Y,_)=>{let J=await sY(X,Y,_);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await R8(X,Y)}),
modifyTargetGroup:(X,Y)=>w(D8(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:_})=>w(O8(X,Y,_)),
createRule:async(X,Y)=>({value:await W_(X,Y)}),
modifyRule:(X,Y)=>w(V_(X,Y)),
registerScalableTarget:(X,Y,_)=>w(a0(X,Y,_)),
deregisterScalableTarget:(X,{resourceId:Y})=>w(b8(X,Y)),
putScalingPolicy:async(X,Y,_)=>({value:await w8(X,Y,_)}),
putMetricAlarm:(X,Y)=>w(k8(X,Y)),
deleteAlarms:(X,{names:Y})=>w(y8(X,Y)),
createLogGroup:(X,{name:Y,tags:_})=>w(f8(X,Y,_)),
putRetentionPolicy:(X,{name:Y,retentionInDays:_})=>w(m8(X,Y,_)),
changeRecords:async(X,{zoneId:Y,changes:_})=>({value:await K8(X,Y,_)}),
tagEcsResource:RX(bX,tX),
tagElbResource:RX(U0,W0),
tagLogGroup:RX($_,F_),
tagAlarm:RX(E_,M_),
tagScalableTarget:RX(P_,L_),
deleteService:(X,{cluster:Y,service:_},J)=>w(R6(X,Y,_,J)),
deleteRule:(X,{arn:Y})=>w(H_(X,Y)),
deleteTargetGroup:(X,{arn:Y},_)=>w(S8(X,Y,_)),
deleteTaskDefinitions:(X,{revisions:Y},_)=>w(S7(X,Y,_)),
deleteLogGroup:(X,{name:Y})=>w(p8(X,Y))},
wY=(X,Y,_,J,Q=B_)=>I_[Y](X,_,J,Q),
DX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&p(Y.serviceTags,X),
y4=({identity:X,read:Y})=>Y.rules.filter(_=>p(_.tags,X)),
K_=({identity:X,remains:Y})=>Y.targetGroups.filter(_=>p(_.tags,X)),
q_=X=>{let{dns:Y,hosts:_}={dns:X.remains.tenant.serviceTags[P.dns],hosts:X.remains.tenant.serviceTags[P.hosts]??""};if(DX(X)&&Y!==void 0&&Y!=="record")return[];let J=y4(X),Q=X.read.rules.filter(U=>!J.includes(U)).flatMap(({rule:U})=>h(U)),Z=DX(X)?_.split(" ").filter(U=>U!==""&&!Q.includes(U)):[];return[...new Set([...J.flatMap(({rule:U})=>h(U)),...Z])]},
G_=(X,{add:Y,id:_})=>{let{loadBalancer:J,zones:Q}=X.read.snapshot;if(J===void 0)return[];let Z=[];for(let U of q_(X)){let[W]=HX(U,Q),V=X.remains.tenant.records.filter($=>$.Name===U&&KX($,J));if(W===void 0||V.length===0)continue;let H=V.map($=>({Action:"DELETE",ResourceRecordSet:$})),j=_(`record ${U}`);Z.push(j),Y("record",U,[N("changeRecords",j,{zoneId:W.id,changes:H})])}return Z},
R_=(X,{add:Y,id:_})=>{let{identity:J,names:Q,remains:Z}=X,{scalableTarget:U,alarms:W}=Z.tenant,V=DX(X);U!==void 0&&(V||p(Z.scalableTargetTags,J))&&Y("scalableTarget",Q.resourceId,[N("deregisterScalableTarget",_("scalableTarget"),{resourceId:Q.resourceId})]);let H=W.filter(j=>V||p(Z.alarmTags.get(j.AlarmArn??""),J)).flatMap(j=>j.AlarmName??[]);H.length>0&&Y("alarm",H.join(", "),[N("deleteAlarms",_("alarms"),{names:H},{after:[_("scalableTarget")]})])},
D_=(X,Y,{add:_,id:J})=>{let Q=y4(X),Z=Q.map((U,W)=>J(`rule ${W}`));for(let[U,{rule:W}]of Q.entries())_("listenerRule",h(W).join(", "),[N("deleteRule",Z[U]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:W}]of K_(X).entries())_("targetGroup",W.TargetGroupName??"",[N("deleteTargetGroup",J(`targetGroup ${U}`),{arn:W.TargetGroupArn??""},{after:[...Z,J("service")]})])},
O_=X=>{let{revisions:Y,familyTags:_,tenant:J}=X.remains;if(!DX(X)&&!p(_,X.identity))return[];let Q=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:Z})=>Z!==Q),...Y.filter(({arn:Z})=>Z===Q)]},
aX=10,
S_=(X,{add:Y,id:_})=>{let J=O_(X);if(J.length===0)return;let Q=Math.ceil(J.length/aX),Z=Array.from({length:Q},(U,W)=>N("deleteTaskDefinitions",_(`taskDefinitions ${W}`),{revisions:J.slice(W*aX,(W+1)*aX)},{after:[_(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,Z,J.length===1?"1 revision":`${J.length} revisions`)},
h4=X=>{
let{identity:Y,names:_,remains:J,keepLogs:Q}=X,Z=DX(X),U=[],W=Z?"asked for":"left by an earlier removal",V={id:E=>`${_.serviceName}: ${E}`,add:(E,L,B,I)=>{let D=I===void 0?W:`${W}; ${I}`;U.push({resource:E,name:L,action:"remove",reason:D,fields:[],operations:B})}},{add:H,id:j}=V,$=G_(X,V);
R_(X,V),Z&&H("service",_.serviceName,[N("deleteService",j("service"),{cluster:Y.cluster,service:_.serviceName},{after:[j("scalableTarget"),j("alarms"),...$]})]),D_(X,$,V),S_(X,V);
let{logGroup:F}=J.tenant;
F!==void 0&&!Q&&(Z||p(F.tags,Y))&&H("logGroup",_.logGroup,[N("deleteLogGroup",j("logGroup"),{name:_.logGroup},{after:[j("service")]})]);
let M=new Set(U.flatMap(E=>E.operations.map(L=>L.id)));
return U.map(E=>({...E,operations:E.operations.map(L=>({...L,after:L.after.filter(B=>M.has(B))}))}))},
C_=X=>XX(OX(X.map(({resource:Y,name:_})=>[Y,_])),16),
xY=X=>X.kind==="deleteTaskDefinitions",
A_=X=>{let Y=X.flatMap(J=>J.operations).filter(xY),_=Y.reduce((J,Q)=>J+Q.input.revisions.filter(Z=>Z.active).length,0);return Math.max(_-20,Y.length-5,0)},
T_=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
b_=(X,Y)=>{let _=A_(X);return _===0?[]:[`removing its task definitions takes about ${T_(_)}: AWS lets one revision a second go`,..._>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
w_=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!xY(Y))return;let _=X.map(Z=>Z.operations.filter(xY)).find(Z=>Z.some(({id:U})=>U===Y.id))??[],J=_.findIndex(({id:Z})=>Z===Y.id),Q=Z=>Z.reduce((U,W)=>U+W.input.revisions.length,0);return Q(_)<=aX?void 0:`task definitions: ${Q(_.slice(0,J))} of ${Q(_)} revisions are gone`},
x_=async(X,Y,{service:_,targetGroup:J})=>{let Q=J?.description.TargetGroupName,Z=_?.loadBalancers?.[0]===void 0?Y.targetGroup:Q,U=Y.targetGroups.filter(H=>H!==Q&&H!==Z),W=(await Promise.all(U.map(H=>l0(X,H)))).filter(H=>H!==void 0),V=await _X(X,W.flatMap(H=>H.TargetGroupArn??[]));return[...J===void 0?[]:[J],...W.map(H=>({description:H,attributes:{},tags:V.get(H.TargetGroupArn??"")??{}}))]},
k_=20,
y_=async(X,{owner:Y},{taskDefinition:_},J)=>{let Q=U=>Object.entries(Y).every(([W,V])=>U[W]===V);if(_!==void 0&&Q(_.tags))return _.tags;let Z=J.filter(({arn:U})=>U!==_?.definition.taskDefinitionArn).slice(-k_).reverse();for(let{arn:U}of Z){let W=(await d(X,U))?.tags??{};if(Q(W))return W}return{}},
h_=async(X,Y,_)=>{let J=_.service===void 0,Q=J?_.scalableTarget?.ScalableTargetARN:void 0,Z=J?_.alarms.flatMap(j=>j.AlarmArn??[]):[],[U,W,V,H]=await Promise.all([x_(X,Y,_),q7(X,Y.family),Q===void 0?{}:N_(X,Q),Promise.all(Z.map(async j=>[j,await z_(X,j)]))]);return{tenant:_,targetGroups:U,revisions:W,familyTags:J?await y_(X,Y,_,W):{},alarmTags:new Map(H),scalableTargetTags:V}},
v4=async(X,Y,_,J,Q,Z)=>{let U=await EY(X,Y,_,J,Q,Z),W=U.loadBalancer?.rules??[],[V,H]=await Promise.all([_X(X,W.flatMap(j=>j.RuleArn??[])),Promise.all(J.map(async j=>{let $=U.tenants.get(j.key);return $===void 0?[]:[[j.key,await h_(X,j,$)]]}))]);return{snapshot:U,rules:W.map(j=>({rule:j,tags:V.get(j.RuleArn??"")??{}})),tenants:new Map(H.flat())}},
v_=async(X,Y,_)=>await kX(async()=>await q8(X,Y)?!0:void 0,{..._,everySeconds:2})??!1,
kY=async X=>{try{return await X()}catch(Y){if(z(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
f_=20,
m_=async(X,Y)=>{let{send:_,DescribeServiceDeploymentsCommand:J}=await X.ecs();return kY(async()=>{let Q=await _(new J({serviceDeploymentArns:[...Y]}));return new Map((Q.serviceDeployments??[]).map(Z=>[Z.serviceDeploymentArn??"",Z]))})},
f4=async(X,Y,_)=>{let{send:J,ListServiceDeploymentsCommand:Q}=await X.ecs();return kY(async()=>(await J(new Q({cluster:Y,service:_,maxResults:100}))).serviceDeployments??[])},
p_=async(X,Y)=>{let{send:_,StopServiceDeploymentCommand:J}=await X.ecs();try{return await _(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Q){if(z(Q,"Conflict","ServiceDeploymentNotFound"))return!1;throw Q}},
g_=async(
X,
Y,
_)=>{let{send:J,DescribeServiceRevisionsCommand:Q}=await X.ecs(),Z=await f4(X,Y,_);if(Z==="denied")return[];let U=({createdAt:j})=>j?.getTime()??0,W=Z.filter(({status:j})=>j==="SUCCESSFUL").sort((j,$)=>U($)-U(j)).flatMap(j=>j.targetServiceRevisionArn??[]),V=await Promise.all(x([...new Set(W)],20).map(j=>kY(()=>J(new Q({serviceRevisionArns:j}))))),H=new Map(V.flatMap(j=>j==="denied"?[]:j.serviceRevisions??[]).map(j=>[j.serviceRevisionArn,j.taskDefinition]));return W.flatMap(j=>H.get(j)??[])},
u_=50,
l_=1e3,
d_=class{
missing=new Set;
#X;
#Y;
constructor(X,Y){this.#Y=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:_,events:J,serviceDeployment:Q,deploymentId:Z}=this.#Y,[U,W]=await Promise.all([this.#_(()=>this.#Q(),void 0),this.#_(()=>this.#Z(),[]),X.look(),Y.look(_)]),V=X.tasks,H=X.taskDefinition??await this.#_(()=>this.#J(),void 0),j=W.filter(E=>E.lastStatus==="PROVISIONING"),[$,F]=await Promise.all([this.#_(()=>this.#U([...V,...W],H),void 0),this.#V(j)]);
for(let E of[X.refusal,Y.refusal])E!==void 0&&this.missing.add(E);
let M=_.deployments?.find(E=>E.id===Z);
return{tasks:V,taskDefinition:H,log:$,targets:Y.targets,targetGroup:U,gracePeriodSeconds:_.healthCheckGracePeriodSeconds??0,events:J,provisioning:j.length,groups:F,deploymentReason:Q?.statusReason??M?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(E=>`could not be read: ${E}`)}}
async#_(X,Y){try{return await X()}catch(_){if(!(_ instanceof f))throw _;return this.missing.add(_.message),Y}}
async#Q(){let X=this.#Y.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await u0(this.#X.clients,[X]))[0]}
async#J(){let{service:X,deploymentId:Y}=this.#Y,_=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return _===void 0?void 0:(await d(this.#X.clients,_))?.definition}
async#Z(){let{clients:X,cluster:Y}=this.#X,{service:_,deploymentId:J}=this.#Y,Q=await O0(X,Y,_.serviceName??"","RUNNING");return(await HY(X,Y,Q)).filter(Z=>Z.startedBy===J)}
async#U(X,Y){let _=X.find(H=>H.startedAt!==void 0),J=_===void 0?void 0:this.#X.diagnostics.culpritOf(_,Y),Q=Y?.containerDefinitions?.find(H=>H.name===J)?.logConfiguration?.options,[Z,U]=[Q?.["awslogs-group"],Q?.["awslogs-stream-prefix"]];if(J===void 0||Z===void 0||U===void 0)return;let W=`${U}/${J}/${(_?.taskArn??"").replace(/^.*\//,"")}`,V=(await $8(this.#X.clients,Z,W,u_)).map(({at:H,text:j})=>({at:H,text:j.slice(0,l_)}));return V.length===0?void 0:{group:Z,stream:W,container:J,lines:V}}
async#V(X){let Y=new Set(X.flatMap(_=>_.capacityProviderName??[]));return(await Promise.all([...Y].map(_=>this.#_(()=>this.#H(_),void 0)))).filter(_=>_!==void 0)}
async#H(X){let{clients:Y,cluster:_}=this.#X,J=(await xX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");if(J===void 0)return;let[Q,Z,U]=await Promise.all([this.#_(()=>wX(Y,J),void 0),this.#_(()=>Q0(Y,J),[]),this.#_(()=>U7(Y,_),void 0)]),W=(Q?.Instances??[]).filter(V=>V.LifecycleState==="InService");return{name:J,desired:Q?.DesiredCapacity??0,max:Q?.MaxSize??0,failedLaunches:Z,notJoined:U===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!U.has(V))}}},
c_=(X,Y)=>new d_(X,Y).evidence(),
a_=async X=>{
let{clients:Y,cluster:_,serviceName:J,resourceId:Q,marks:Z,log:U,signal:W}=X,V=(await l(Y,_,[J])).get(J),H=V?.deployments?.find(j=>j.status==="PRIMARY");
return V?.serviceArn===void 0||H?.id!==X.deploymentId?!1:(await bX(Y,V.serviceArn,Z),Q!==void 0&&(await a0(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Q,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}},W),U.info(`scaling of ${Q} suspended`)),await sY(Y,{cluster:_,service:J,desiredCount:0},W),U.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0)},
i_=15e3,
m4=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
o_=class{
#X;
#Y=new Map;
#_;
#Q=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get tasks(){return[...this.#Y.values()].filter(X=>X!==void 0).sort((X,Y)=>m4(X)-m4(Y))}
get taskDefinition(){return this.#_}
get refusal(){return this.#Z}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#Q&&Date.now()-this.#J<i_?!1:(this.#Q=Math.max(Y,this.#Q),this.look())}
async look(){if(this.#Z!==void 0)return!1;this.#J=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof f))throw X;return this.#Z=X.message,!1}}
async#U(){let{clients:X,cluster:Y,serviceName:_,deploymentId:J}=this.#X,Q=(await O0(X,Y,_,"STOPPED")).filter(W=>!this.#Y.has(W));if(Q.length===0)return!1;let Z=!1;for(let W of await HY(X,Y,Q)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),Z||=V}let U=this.tasks[0]?.taskDefinitionArn;return U!==void 0&&(this.#_??=(await d(X,U))?.definition),Z}},
r_=15e3,
s_=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
t_=class{
#X;
#Y=new Map;
#_=0;
#Q=Date.now();
#J;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#J}
async lookIfNeeded(X,Y,_){let J=Y.filter(({message:Z})=>/is unhealthy in/.test(Z)).length,Q=_>0&&Date.now()-this.#Q>=r_;J<=this.#_&&!Q||(this.#_=J,await this.look(X))}
async look(X){this.#Q=Date.now();let Y=(X.loadBalancers??[]).flatMap(_=>_.targetGroupArn??[]);if(!(Y.length===0||this.#J!==void 0))try{let _=await Promise.all(Y.map(J=>I4(this.#X,J)));for(let J of _.flat().filter(s_)){let Q=`${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Q),this.#Y.set(Q,J)}}catch(_){if(!(_ instanceof f))throw _;this.#J=_.message}}},
r=(X,Y,_)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},..._===void 0?{}:{by:_}}),
yY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:_})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(_??"")?void 0:"request",
p4=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
n_=(X,Y)=>{let{status:_,statusReason:J,deploymentCircuitBreaker:Q,alarms:Z}=X;switch(_){case"SUCCESSFUL":return p4(Y.service);case"ROLLBACK_SUCCESSFUL":return r("rolled-back",J,yY(X));case"ROLLBACK_FAILED":return r("failed",J,yY(X));case"STOPPED":return Q?.status==="TRIGGERED"||Z?.status==="TRIGGERED"?r("failed",J,yY(X)):r("superseded",J);default:return}},
e_=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
X3=(X,Y)=>{let _=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Q})=>Q?.includes(`${_}deployment failed`));return J?.message?.slice(J.message.indexOf(_)+_.length)},
g4=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
Y3=(
{service:X,deploymentId:Y,isRollbackAsked:_})=>{
let J=X.deployments??[],Q=J.find(W=>W.status==="PRIMARY"),Z=J.find(W=>W.id===Y);
if(Z!==void 0&&Z===Q)return Z.rolloutState==="COMPLETED"?p4(X):Z.rolloutState==="FAILED"?r("failed",Z.rolloutStateReason,g4(Z.rolloutStateReason)):void 0;
let U=X3(X,Y);
if(Z?.rolloutState==="FAILED"||U!==void 0||_===!0||e_(Q)){if(Q?.rolloutState==="IN_PROGRESS")return;let W=Q?.rolloutState==="FAILED"?"failed":"rolled-back",V=(Z?.rolloutState==="FAILED"?Z.rolloutStateReason:U)??Q?.rolloutStateReason;return r(W,V,g4(U??V))}
return r("superseded",Q?.id===void 0?void 0:`deployment ${Q.id} took its place`)},
_3=X=>X.serviceDeployment?.status===void 0?Y3(X):n_(X.serviceDeployment,X),
J3=X=>{let[Y,..._]=X.deployments??[];return _.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
u4=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
hY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
vY=X=>hY(X)?.id??X.deployments?.[0]?.id??"",
Q3=(X,Y)=>{let _=X.deployments?.find(U=>U.id===Y);if(_===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;let J=_.failedTasks===void 0||_.failedTasks===0?"":`, ${_.failedTasks} failed`,Q=(X.deployments??[]).filter(U=>U.id!==Y&&(U.runningCount??0)>0),Z=Q.length===0?"":`, ${Q.reduce((U,W)=>U+(W.runningCount??0),0)} of another deployment`;return`${_.runningCount??0}/${_.desiredCount??X.desiredCount??0} tasks running${J}${Z}`},
Z3=3e4,
fY=1e3,
U3=X=>Date.now()-X<6e4?1e3:3e3,
W3=class{
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
#V=!1;
#H=!1;
#W;
#j=!1;
constructor(X){let{clients:Y,cluster:_,serviceName:J,service:Q}=X;this.#X=X,this.#J=Q,this.deploymentId=vY(Q);let Z=Q.deployments?.find(U=>U.id===this.deploymentId);this.#_=Z?.createdAt?.getTime()??this.#Y,this.stopped=new o_({clients:Y,cluster:_,serviceName:J,deploymentId:this.deploymentId}),this.targets=new t_(Y),this.#F(Q)}
get service(){return this.#J}
get serviceDeploymentArn(){return this.#Z}
get serviceDeployment(){return this.#W}
get events(){let X=this.#_-fY;return(this.#J.events??[]).flatMap(({createdAt:Y,message:_})=>Y!==void 0&&_!==void 0&&Y.getTime()>=X?{at:Y,message:_}:[])}
rollbackAsked(){this.#j=!0}
async toVerdict(X,Y=this.#X.deadline){let _=Q=>({verdict:Q,deploymentId:this.deploymentId,service:this.#J}),J=0;for(;;){let Q=await this.#E(X,J);if(Q!==void 0)return _(Q);let Z=Y-Date.now();if(Z<=0)return _({verdict:"timed-out"});J=Math.min(U3(this.#Y),Z)}}
async#E(
X,
Y){
let{feed:_,cluster:J,serviceName:Q,log:Z,signal:U}=this.#X,W=this.#U?void 0:this.#Z,{service:V,serviceDeployment:H}=await _.look({cluster:J,serviceName:Q,serviceDeploymentArn:W},{signal:U,inMilliseconds:Y}),j=this.#$(V);
if(V===void 0)return j?void 0:{verdict:"superseded",reason:`service ${Q} was removed`};
this.#J=V,this.#F(V),H==="denied"&&(this.#U=!0,Z.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#W=H==="denied"?void 0:H??await this.#M(V,j);
let{deploymentId:$}=this,F=_3({service:V,deploymentId:$,serviceDeployment:this.#W,isRollbackAsked:this.#j});
if(j&&this.#W===void 0&&F?.verdict==="superseded")return;
if(this.#L(),j||Z.waiting(Q3(V,$)),F!==void 0||j)return F;
let M=await this.#P();
return M!==void 0&&X(M)?{verdict:"doomed",cause:M}:void 0}
#$(X){return this.#H||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#H||Date.now()-this.#Y>Z3?!1:X===void 0||(hY(X)?.createdAt?.getTime()??0)<this.#_}
#F(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||vY(X)===this.deploymentId&&(this.#Z??=Y)}
async#M(
X,
Y){
if(this.#Z!==void 0||this.#V||Y||vY(X)===this.deploymentId)return;
this.#V=!0;
let{clients:_,feed:J,cluster:Q,serviceName:Z,previousServiceDeployment:U,signal:W}=this.#X,V=await f4(_,Q,Z);
if(V==="denied")return;
let H=F=>Math.abs((F?.getTime()??0)-this.#_),[j]=V.filter(F=>F.serviceDeploymentArn!==U&&H(F.createdAt)<fY).sort((F,M)=>H(F.createdAt)-H(M.createdAt));
if(this.#Z=j?.serviceDeploymentArn,this.#Z===void 0)return;
let $=await J.lookAtServiceDeployment(this.#Z,{signal:W});
return $==="denied"?void 0:$}
async#P(){let X=hY(this.#J);if(!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#J,this.events,X.runningCount??0)]),this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#_)/1e3})}
#L(){let X=this.#_-fY,Y=(this.#J.events??[]).filter(({id:_,createdAt:J})=>_!==void 0&&!this.#Q.has(_)&&(J?.getTime()??0)>=X);for(let{id:_="",message:J=""}of Y.reverse())this.#Q.add(_),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
V3=10*6e4,
l4=()=>!1,
H3=async(X,Y)=>{let{clients:_,log:J}=Y,Q=X.serviceDeploymentArn;if(Q===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let Z=await p_(_,Q);return J.info(Z?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),Z}catch(Z){if(!(Z instanceof f))throw Z;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${Z.message}`),!1}},
j3=async(
X,
Y,
_)=>{
let{clients:J,cluster:Q,serviceName:Z,log:U,signal:W,created:V}=_;
if(await _.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await H3(X,_))return;X.rollbackAsked();let j=await X.toVerdict(l4,Math.max(_.deadline,Date.now()+V3));return j.verdict.verdict==="doomed"?void 0:j.verdict.verdict!=="timed-out"?{...j,verdict:j.verdict,stoppedBy:"rollback"}:{...j,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:H}=X;
try{if(!await a_({clients:J,cluster:Q,serviceName:Z,deploymentId:H,log:U,signal:W,...V}))return}catch(j){if(!(j instanceof f))throw j;U.info(`The service could not be stopped, and ECS is left to itself: ${j.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
$3=async(
X,
Y)=>{
let{log:_,onFailure:J}=Y,Q=!1,Z=({sentence:H})=>(Q||_.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${H}`:`waiting cannot mend this: ${H}`),Q=!0,J!=="keep"),U=await X.toVerdict(Z);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let W=await j3(X,U,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(l4);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
F3=async X=>{let{clients:Y,cluster:_,diagnostics:J,log:Q}=X,Z=new W3(X),U=await $3(Z,X);if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;await X.written?.catch(()=>{});let W=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,V=await c_(Z,{clients:Y,cluster:_,diagnostics:J,endedBy:W});for(let H of J.lines(V))Q.info(H);return{...U,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
E3={now:()=>performance.now(),after:(X,Y)=>{let _=setTimeout(Y,X);return()=>clearTimeout(_)}},
d4=1e3,
mY=X=>[...new Set(X.filter(Y=>Y!==void 0))],
c4=(X,Y,_)=>new Map(x(X,Y).flatMap(J=>{let Q=_(J);return J.map(Z=>[Z,Q])})),
M3=class{
#X;
#Y;
#_=new Set;
#Q=Number.NEGATIVE_INFINITY;
#J=Number.POSITIVE_INFINITY;
#Z=()=>{};
#U;
#V=!1;
constructor(X,Y=E3){this.#X=X,this.#Y=Y}
look({cluster:X,serviceName:Y,serviceDeploymentArn:_},J){return this.#U??=JSON.stringify([X,Y]),this.#V||=this.#U!==JSON.stringify([X,Y]),this.#H({cluster:X,serviceName:Y,arn:_},J)}
async lookAtServiceDeployment(X,Y){let _={cluster:"",serviceName:void 0,arn:X};return(await this.#H(_,Y)).serviceDeployment}
#H(X,{signal:Y,inMilliseconds:_=0}){return new Promise((J,Q)=>{Y.throwIfAborted();let Z=()=>{this.#_.delete(W),this.#_.size===0&&this.#Z(),Q(Y.reason)},U=()=>Y.removeEventListener("abort",Z),W={...X,dueAt:this.#Y.now()+_,resolve:V=>{U(),J(V)},reject:V=>{U(),Q(V)}};Y.addEventListener("abort",Z,{once:!0}),this.#_.add(W),this.#j(W.dueAt)})}
#W(X){return this.#V?Math.max(X,this.#Q+d4):X}
#j(X){let Y=this.#W(X);if(Y>=this.#J)return;this.#Z(),this.#J=Y;let _=this.#Y.after(Math.max(0,Y-this.#Y.now()),()=>this.#$());this.#Z=()=>{this.#J=Number.POSITIVE_INFINITY,_()}}
#E(){return[...this.#_].reduce((X,{dueAt:Y})=>Math.min(X,Y),Number.POSITIVE_INFINITY)}
#$(){let X=this.#Y.now();this.#J=Number.POSITIVE_INFINITY,this.#W(this.#E())<=X&&(this.#Q=X,this.#F([...this.#_].filter(({dueAt:Y})=>Y<X+d4))),this.#_.size>0&&this.#j(this.#E())}
#F(X){for(let J of X)this.#_.delete(J);let Y=new Map(mY(X.map(({cluster:J})=>J)).map(J=>[J,c4(mY(X.filter(Q=>Q.cluster===J).map(Q=>Q.serviceName)),oY,Q=>l(this.#X,J,Q))])),_=c4(mY(X.map(({arn:J})=>J)),f_,J=>m_(this.#X,J));for(let{cluster:J,serviceName:Q="",arn:Z="",resolve:U,reject:W}of X)Promise.all([Y.get(J)?.get(Q),_.get(Z)]).then(([V,H])=>{let j=H==="denied"?H:H?.get(Z);U({service:V?.get(Q),serviceDeployment:j})},W)}},
P3=({lease:X,before:Y,read:_,written:J})=>{let Q=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===C0(Y),Z=!1,U=J.then(()=>{Z=!0});return async()=>{let W=Z,V=await _();if(!Q(V)&&!W&&(await U,V=await _()),!(V===void 0||Q(V)))throw new UX(A.superseded,`Another run has taken over this tenant: ${$Y(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
L3=(
{plan:X,found:Y,settings:_},
J)=>{
let Q=X.changes.flatMap(H=>H.operations),Z=Y.service?.serviceArn,U=X.taskDefinitionArn,W={[P.applied]:X.record,[P.run]:C0(J.lease),[P.image]:SX(_.image),[P.revision]:U??""},V=N("tagEcsResource","record",{arn:Z??"",set:W,remove:[]},{after:[...Q.map(H=>H.id),...Z===void 0?[]:["lease"]],references:[...Z===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:i("set",P.revision),operation:"taskDefinition"}]:[]]});
return Z===void 0?[...Q,V]:[N("tagEcsResource","lease",{arn:Z,set:{[P.run]:J.lease},remove:[]}),...Q,V]},
z3=(
X,
Y)=>{
let{clients:_,run:J,log:Q,signal:Z}=Y,U=X.found.service?.serviceArn,W=()=>{},V=new Promise(j=>{W=j}),H=U===void 0?void 0:P3({lease:J.lease,before:X.found.serviceTags[P.run],read:async()=>(await G6(_,U))[P.run],written:V});
return _Y(L3(X,J),{changes:X.plan.changes,execute:j=>wY(_,j.kind,j.input,Z,Y.runTask),...H===void 0?{}:{guard:H},signal:Z,log:Q,line:hX,incomplete:Y.incomplete,done:(j,$)=>{j.id==="lease"&&W(),$.service!==void 0&&Y.onService($.service),j.kind==="changeRecords"&&Y.onDnsChange($.value)}})},
N3=async(X,Y,{log:_,signal:J})=>{let Q=()=>{_.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Q,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Q)}},
a4=({settings:X,snapshot:Y})=>X.loadBalancer==="none"?null:`${Y.loadBalancer?.scheme??"http"}://${X.hosts[0]}`,
B3=X=>{let{plan:Y,settings:_,snapshot:J,identity:Q,found:Z,present:U,names:W}=X,{cluster:V}=J;return{tenant:Q.tenant,cluster:V.name,account:V.account,region:V.region,url:a4(X),image:_.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:Z.service?.serviceArn??null,planId:Y.planId,changes:jX(Y.changes),drift:Y.drift.map(H=>({...H})),overrides:Q4(Z,U,W,V),depth:"deep"}},
I3=({plan:X,snapshot:Y},_,J)=>{let{account:Q,region:Z,name:U}=Y.cluster;_.info(`account ${Q}, Region ${Z}, cluster ${U}`);for(let W of X.warnings)_.warn(W);for(let{resource:W,kept:V}of X.drift)_.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(_.info(J?`plan ${X.planId}: ${XY(X.changes)}`:XY(X.changes)),J)for(let W of eX(X.changes))_.info(W)},
K3=({settings:X,order:Y,snapshot:_},J,Q,Z)=>{let{desiredCount:U=0,runningCount:W=0}=J??{};U===0&&Y.of!=="scaling"&&Z.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),Z.info(`image     ${X.image}`),Z.info(`revision  ${(Q??"").replace(/^.*\//,"")}`),Z.info(`tasks     ${W} running, ${U} desired`),Z.info(`url       ${a4({settings:X,snapshot:_})??"none: a worker"}`)},
q3=["minCount","maxCount","scaleOut","scaleIn"],
G3=(
X,
Y,
_,
J)=>{
let{name:Q}=Y;
if(!J.scaling)return[...q3.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>AX(`/${V}`,`needs autoscaling, which tenant ${Q} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:Z,suspended:U}=IY(X,_,J),W=U??_.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return Z?[AX("/desiredCount",`is ${X.desiredCount}, and tenant ${Q} is stopped.`,"Say state: running too.")]:W?[]:[AX("/desiredCount",`is autoscaling's: tenant ${Q} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
R3=(X,Y,{names:_,found:J,present:Q,cluster:Z,clusterDefaults:U})=>{let{settings:W,problems:V}=lY(Y,{cluster:Z,clusterDefaults:U,present:X.of==="revision"?{...Q,...ZY(X.revision.definition,_)}:Q});if(W===void 0)throw YX(V);if(X.of!=="scaling")return W;let H=[...G3(X,Y,J,W),...Z6(W)];if(H.length>0)throw YX(H);return W},
{catalog:pY}=dY,
i4=X=>pY[X]?.type??pY[X.replace(/\/[^/]+$/,"/*")]?.type??pY[X.replace(/\/\d+(?=\/|$)/g,"/*")]?.type,
D3=async(X,Y)=>{let _={tenant:Y.name,service:"web"},J=Y.cluster===void 0?v(X.firstCall.then(()=>nX(X))):void 0,{serviceName:Q}=FX({..._,cluster:""}),{name:Z,cluster:U,services:W}=await T4(X,Y.cluster,Q,g),V={..._,cluster:Z},H=FX(V),j=MY(V,H);try{let $=await EY(X,Z,U,[j],e0(Y),{services:W,zones:J}),F=$.tenants.get(j.key);if(F===void 0)throw new Error(`tenant ${j.key} was not read`);return{identity:V,names:H,snapshot:$,found:F}}catch($){throw z($,"ClusterNotFound")?bY(Z):$}},
O3=g.defaultPrefix.replace(/\/$/,""),
S3=({name:X,tags:Y},_)=>U6(dY,{name:"tenant",..._},O3).filter(({pointer:J})=>J in Y).map(({message:J})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${J}`,hint:"Remove or correct the tag."})),
C3=(X,Y,_,J)=>{let Q=DY(Y,i4),Z=lY(X,{cluster:Y,clusterDefaults:Q.settings,present:_.service===void 0?void 0:J}),{settings:U}=Z,W=[...Q.problems,...S3(Y,Q.settings),...Z.problems];if(U===void 0||W.length>0)throw YX(W);let V=W6(U,{fargate:rX(U,Y),resolved:!0});if(V.length>0)throw YX(V);return U},
A3=({name:X,tags:Y})=>{let _=Y[g.listener]??"";return _===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${_} of cluster ${X}, or its load balancer, is not there.`},
T3=async(
X,
{request:Y,run:_,order:J})=>{
let Q=await D3(X,Y),{identity:Z,names:U,snapshot:W,found:V}=Q,{cluster:H,loadBalancer:j,zones:$}=W,F=x4(W,Y.accountId);
if(F!==void 0)throw F;
if(J!==void 0&&V.service===void 0)throw w4(Z);
let M=B4(V,U),E=Z_({identity:Z,names:U,found:V,newestTaskDefinition:void 0,adopt:_.adopt});
if(J!==void 0&&E!==void 0)throw E;
let L=J===void 0?{of:"settings"}:await J(Q),B=L.of==="settings",I=B?C3(Y,H,V,M):R3(L,Y,{names:U,found:V,present:M,cluster:H,clusterDefaults:DY(H,i4).settings});
if(E!==void 0)throw E;
if(B&&I.loadBalancer==="shared"&&j===void 0)throw O(A3(H),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let D={identity:Z,names:U,cluster:H,loadBalancer:j,zones:$,found:V,present:M,settings:I,fargate:rX(I,H),order:L,state:IY(L,V,I),run:_,tags:{...I.tags,...EX(Z)},isNew:V.service===void 0},q=Y.image!==void 0,R=TY({context:D,newestTaskDefinition:void 0,imageStated:q}),S=R.taskDefinitionArn===void 0&&!D.isNew?await d(X,U.family):void 0;
return{...Q,present:M,settings:I,order:L,plan:S===void 0?R:TY({context:D,newestTaskDefinition:S,imageStated:q})}},
b3=(X,{env:Y,version:_})=>{let J=H6(16).toString("hex"),Q=X.build??Y.BUILD_URL;return{token:J,lease:S0(J,Q),build:Q,version:_,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,beforeDeploy:X.beforeDeploy}},
w3=({runningCount:X,pendingCount:Y,desiredCount:_})=>X===_&&(Y??0)===0,
x3=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(_=>_.kind==="updateService"&&_.input.desiredCount!==void 0)),
k3=async(
X,
Y,
_)=>{
let{found:J,names:Q,snapshot:Z}=X,{feed:U,log:W,signal:V,deadline:H}=_;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!x3(X)||u4(J.service,Y.service))return Y;
let{service:j}=Y,$=()=>`${j.runningCount??0}/${j.desiredCount??0} tasks running`;
return await kX(async()=>{let F={cluster:Z.cluster.name,serviceName:Q.serviceName};return j=(await U.look(F,{signal:V})).service??j,W.waiting($()),w3(j)?!0:void 0},{signal:V,everySeconds:2,deadline:H})===!0?{...Y,service:j,verdict:{verdict:j.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:j,verdict:{verdict:"timed-out",reason:$()}}},
y3=async(X,{found:Y,order:_,plan:J},Q,Z)=>{let U=Y.service?.taskDefinition,W=Q.taskDefinition,V=U===W&&Y.taskDefinition?.tags[P.steady]!==void 0;if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([bX(X,W,{[P.steady]:new Date().toISOString()}),_.of==="revision"&&U!==void 0&&U!==W?tX(X,U,[P.steady]):void 0])}catch(H){if(!(H instanceof f))throw H;Z.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${H.message}`)}},
h3=async(X,Y,_,{log:J,signal:Q,report:Z})=>{J.info("beforeDeploy: the command runs before the service changes");let U={clients:X,input:Y,explain:p0,log:J,signal:Q,deadline:Date.now()+_*6e4},{code:W,result:V}=g0(await m0(U),_),{message:H="",hint:j,...$}=V;if(Z($),W!==A.done)throw new UX(W,`beforeDeploy: ${H} The service was not changed.`,j===void 0?{}:{hint:j})},
o4=X=>(X??"").replace(/\.$/,""),
v3=X=>{let Y=X.flatMap(Q=>Q.operations).flatMap(Q=>Q.kind==="changeRecords"?Q.input.changes:[]),_=Q=>Y.filter(Z=>Z.Action===Q).map(Z=>o4(Z.ResourceRecordSet?.Name)),J=new Set(_("DELETE"));return new Set(_("CREATE").filter(Q=>!J.has(Q)))},
f3=(
X,
Y)=>{
let _=Y.filter($=>$.action==="create"),J=new Set(_.map($=>$.resource)),Q=new Set(_.map($=>$.name)),Z=v3(_),{remains:U}=X,{alarms:W,records:V}=U.tenant,H=h4({...X,keepLogs:!0,remains:{...U,targetGroups:U.targetGroups.filter(({description:$})=>Q.has($.TargetGroupName??"")),tenant:{...U.tenant,alarms:W.filter($=>Q.has($.AlarmName??"")),records:V.filter($=>Z.has(o4($.Name)))}}}).filter($=>J.has($.resource)),j=new Set(H.flatMap($=>$.operations.map(F=>F.id)));
return H.map($=>({...$,reason:"onFailure: remove",operations:$.operations.map(F=>({...F,after:F.after.filter(M=>j.has(M))}))}))},
m3=async(
X,
Y)=>{
let{identity:_,names:J,snapshot:Q}=X,{clients:Z,lease:U,log:W,signal:V}=Y,H=r0(_,J),{cluster:j}=Q,$=await v4(Z,j.name,Promise.resolve(j),[H],n0),F=$.tenants.get(H.key);
if(F?.tenant.serviceTags[P.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let M={...F,revisions:F.revisions.filter(({arn:L})=>L===Y.revision)},E=f3({identity:_,names:J,read:$,remains:M},Y.done);
try{await _Y(E.flatMap(L=>L.operations),{changes:E,execute:L=>wY(Z,L.kind,L.input,V),signal:V,log:W,line:hX,incomplete:()=>{}})}catch(L){if(!(L instanceof f))throw L;return{changes:[],sentence:`Not all that this run created could be removed: ${L.message}`}}
return{changes:E,sentence:"What this run created was removed again; the log group stays."}},
p3=5,
g3=class{
#X;
#Y;
#_;
#Q;
#J;
#Z;
#U;
#V=new AbortController;
#H;
#W;
#j;
#E=[];
#$=[];
#F=[];
#M=!1;
#P=!1;
constructor(X,Y,_,J){this.#X={...V6,...X},this.#Z=J,this.#Y=Y,this.#_=_,this.#Q=new M3(_),this.#U=Date.now()+this.#X.timeoutMinutes*6e4,this.#J=b3(this.#X,Y),this.#H=E0({prepare:()=>this.#K(),planned:Q=>{I3(Q,Y.log,this.#X.plan),Y.report(B3(Q)),this.#$.length>0&&this.#N(Q.plan,new Set)},apply:Q=>this.#q(Q),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Q})=>eX(Q.changes),log:Y.log})}
async toEnd(){try{let X,Y=!1;for(let _=1;;_+=1){this.#W=void 0;let{prepared:J,outputs:Q=new Map}=await this.#H();if(this.#X.plan)return{code:A.done,result:{deployment:{verdict:"planned"}}};let Z=J.plan.changes.length>0;if(X?.code===A.done&&!Z||(X=await this.#D(J,Q),Y||=Z&&A0(J.found.serviceTags[P.run]),!Y||_===p3||!this.#L(X)))return X}}finally{this.#V.abort()}}
#L({code:X}){return X===A.done||X===A.superseded&&this.#P}
async#K(){let X=performance.now(),Y=await T3(this.#_,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#M},...this.#Z===void 0?{}:{order:this.#Z}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#q(
X){
let Y=performance.now(),_=new Set,J=z3(X,{clients:this.#_,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#M=!0,this.#B(X,W)},onDnsChange:W=>this.#R(W),runTask:W=>this.#G(W),incomplete:W=>{_=W,this.#N(X.plan,_)}}).finally(()=>{this.#$.push(...jX(X.plan.changes,_).filter(W=>W.done===!0)),this.#F.push(...X.plan.changes.filter(W=>W.operations.every(V=>_.has(V.id))))});
this.#j=J;
let Q=await J,Z=X.plan.taskDefinitionArn??Q.get("taskDefinition")?.value,U=X.found.service?.serviceArn??Q.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},...Z===void 0?{}:{taskDefinitionArn:Z},...U===void 0?{}:{serviceArn:U}}),Q}
async#G(X){let{timeoutMinutes:Y}=this.#X;return await h3(this.#_,X,Y,this.#Y),this.#U=Date.now()+Y*6e4,{value:""}}
#N(X,Y){this.#Y.report({changes:[...this.#$,...jX(X.changes,Y)]})}
#z(){return AbortSignal.any([this.#Y.signal,this.#V.signal])}
#B({found:X,names:Y,snapshot:_,settings:J},Q){if(!this.#X.wait)return;let Z=F3({clients:this.#_,feed:this.#Q,cluster:_.cluster.name,serviceName:Y.serviceName,service:Q,previousServiceDeployment:u4(X.service,Q)?X.service?.currentServiceDeployment:void 0,diagnostics:y0,onFailure:this.#X.onFailure,created:s8(X,J,Y),written:this.#j,log:this.#Y.log,signal:this.#z(),deadline:this.#U});Z.catch(()=>{}),this.#W=Z}
#R(X){if(!this.#X.wait)return;let Y=v_(this.#_,X,{signal:this.#z(),deadline:this.#U});Y.catch(()=>{}),this.#E.push(Y)}
async#D(
X,
Y){
let{log:_}=this.#Y;
if(!this.#X.wait)return{code:A.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Q}=X.found;
this.#W===void 0&&Q!==void 0&&!J3(Q)&&(_.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#B(X,Q));
let Z=await N3(X.names.serviceName,this.#W,this.#Y),U=await Promise.all(this.#E);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U.includes(!1)&&_.warn("the DNS change has not reached all name servers yet"),Z===void 0)return this.#I(X,Y);
let W={feed:this.#Q,log:_,signal:this.#z(),deadline:this.#U};
return this.#O(X,Y,await k3(X,Z,W))}
async#O(X,Y,_){let{verdict:J}=_.verdict;if(this.#Y.report({deployment:Q8(_)}),J==="steady"&&await y3(this.#_,X,_.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#I(X,Y,_);this.#P=v0(_.service,this.#J.lease)===void 0;let Q=await this.#S(X,Y,J);return H8(_,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Q})}
async#S(X,Y,_){let J=this.#F.some(H=>H.resource==="service"&&H.action==="create"),Q=_==="failed"||_==="rolled-back";if(this.#X.onFailure!=="remove"||!J||!Q)return;let{log:Z,signal:U}=this.#Y,{changes:W,sentence:V}=await m3(X,{clients:this.#_,lease:this.#J.lease,done:this.#F,revision:Y.get("taskDefinition")?.value,log:Z,signal:U});return this.#Y.report({changes:[...this.#$,...jX(W,{has:()=>!0})]}),V}
#I(X,Y,_){let{log:J}=this.#Y,Q=_?.service??X.found.service,Z=(Q?.desiredCount??0)===0;return K3(X,Q,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:A.done,result:{deployment:{..._===void 0?{}:{id:_.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:Q?.desiredCount??0,runningCount:Q?.runningCount??0}}}}},
u3=(X,Y,_=()=>{})=>nY(tY,X,Y,J=>new g3(X,Y,J,_(J)).toEnd()),
r4=X=>{let{status:Y,deployments:_=[],desiredCount:J=0,runningCount:Q=0}=X,Z=_.find(U=>U.status==="PRIMARY");return Y==="DRAINING"?"removing":Z?.rolloutState==="FAILED"?"failed":J===0&&Q===0?"stopped":_.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":Q<J?"degraded":"steady"},
l3=(X,Y)=>X[P.cluster]===Y&&X[P.tenant]!==void 0,
d3=(X,Y)=>{let _=Y[P.image],J=X.taskDefinition!==void 0&&Y[P.revision]===X.taskDefinition;return _===void 0||!J?void 0:Y6(_)},
s4=(X,Y)=>{let _=(X.capacityProviderStrategy??[]).flatMap(Q=>Q.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[P.rule]??"")??[];return{capacity:_.length>0?_.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
c3=(X,{tags:Y})=>{let[_]=(X[P.hosts]??"").split(" ");return X[P.loadBalancer]==="none"||_===void 0||_===""?null:`${Y[g.scheme]==="https"?"https":"http"}://${_}`},
a3=(X,Y,_,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:r4(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:c3(Y,_),placement:s4(X,Y)}),
i3=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,_)=>(await _X(X,[_])).has(_)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[_="",J=""]=Y.split("/");return(await VX(X,[_])).length===0?!1:(await l(X,_,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,_)=>{let J=await d(X,_);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await VX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await xX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await o0(X,[Y])).some(_=>_.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await i0(X,[Y])).length>0}],
o3=async(
X,
Y,
_)=>{
let{send:J,GetResourcesCommand:Q}=await X.tagging(),
Z=Object.entries(Y).map(([H,j])=>({Key:H,Values:[j]})),
U=(await C(H=>J(new Q({TagFilters:Z,ResourcesPerPage:100,PaginationToken:H})),H=>H.PaginationToken===""?void 0:H.PaginationToken)).flatMap(H=>H.ResourceTagMappingList??[]).flatMap(H=>H.ResourceARN??[]),
W=await Promise.all(U.map(async H=>{let j=_.find(({of:F})=>F.test(H));if(j===void 0)return{arn:H,is:"unknown"};let $=j.of.exec(H)?.[1]??"";return{arn:H,is:await j.isThere(X,$,H)?"there":"gone"}})),
V=H=>W.filter(({is:j})=>j===H).map(({arn:j})=>j);
return{there:V("there"),unknown:V("unknown")}},
r3=async(X,Y,_,{isKept:J,log:Q})=>{try{let{there:Z,unknown:U}=await o3(X,Y,_);for(let W of Z.filter(V=>!J(V)))Q.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);U.length>0&&Q.info(`named by AWS's tag index, which may be hours late: ${U.join(", ")}`)}catch(Z){if(!z(Z,"AccessDenied"))throw Z;Q.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
bY as $,
v6 as A,
J7 as B,
_7 as C,
HX as D,
Z7 as E,
kX as F,
Q0 as G,
XY as H,
eX as I,
jX as J,
E0 as K,
_Y as L,
hX as M,
nY as N,
u3 as O,
x as P,
K6 as Q,
DY as R,
k as S,
TY as T,
EX as U,
IY as V,
FX as W,
T4 as X,
MY as Y,
e0 as Z,
EY as _,
C as a,
x4 as a0,
b4 as a1,
p7 as a2,
I4 as a3,
$Y as a4,
A0 as a5,
s4 as a6,
r4 as a7,
B4 as a8,
Q4 as a9,
g_ as aA,
l as aB,
w4 as aC,
U_ as aD,
f7 as aE,
$X as aF,
m0 as aG,
p0 as aH,
g0 as aI,
d7 as aJ,
a7 as aK,
c7 as aL,
r7 as aM,
t7 as aN,
PX as aO,
gX as aP,
b0 as aQ,
H0 as aa,
d as ab,
ZY as ac,
d3 as ad,
l3 as ae,
a3 as af,
i3 as ag,
G8 as ah,
R7 as ai,
x8 as aj,
A8 as ak,
p as al,
C7 as am,
r0 as an,
v4 as ao,
n0 as ap,
h4 as aq,
VX as ar,
wY as as,
w_ as at,
b_ as au,
r3 as av,
C_ as aw,
S0 as ax,
N as ay,
G7 as az,
xX as b,
wX as c,
_X as d,
nX as e,
U0 as f,
tX as g,
bX as h,
z as i,
g6 as j,
p6 as k,
Z0 as l,
u6 as m,
a6 as n,
eY as o,
b as p,
c6 as q,
W0 as r,
Q7 as s,
tY as t,
TX as u,
_0 as v,
d6 as w,
l6 as x,
m6 as y,
f6 as z};
