import{S as UX,h as C,t as e,s as i,i as AX,b as a,j as O,k as XX,l as CX,n as E,o as _6,q as l,e as TX,u as J6,x as bX,y as rX,z as dY,c as p,p as Q6,f as Z6,a as U6,A as W6,B as V6,C as j6,D as $6,E as F6,F as H6}from"./base.mjs";
import{setTimeout as WX}from"node:timers/promises";
import{s as cY,i as sX,r as iY,c as aY}from"./input-deploy-tenant.mjs";
import{randomBytes as M6}from"node:crypto";
var v=class extends UX{awsCode;constructor(X,Y,_,J){super(C.awsRefused,X,{aws:_,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=_.code}},
E6={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
L6={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
P6=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
N6=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
z6=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
oY=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded|PriorRequestNotComplete)$/,
B6=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
rY="RegionMissing",
nX=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
K6=X=>nX.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
I6=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(_=>_!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
q6=(X,Y)=>{let _=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=_?.[2]===void 0?"":` on ${_[2]}`;return`Allow the caller ${_?.[1]??Y}${J} in its IAM policy.`},
G6=(
X,
Y,
_)=>{
let J=X.message??"";
if(P6.test(Y))return q6(J,_);
if(N6.test(Y))return"The credentials have expired: renew them and run again.";
if(z6.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";
if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";
if(oY.test(Y))return"The account is at its request rate: run again later; what is done is found then.";
if(B6.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";
if(nX.test(Y))return"Check the network and AWS_ENDPOINT_URL.";
if(Y===rY)return"Give region, or set AWS_REGION."},
R6=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&nX.test(Y)?Y:/^region is missing/i.test(X.message??"")?rY:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
sY=(X,Y,_)=>{if(X instanceof UX)return X;let J=X;if(J.name==="AbortError")return X;let Q=R6(J),Z=`${L6[Y]??Y}:${_}`,U=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=oY.test(Q)&&W>1?` (${W} tries)`:"",j=I6(J)??Q;return new v(`${E6[Y]??Y} ${K6(Q)} ${_}: ${j}${j.includes(Q)?"":` (${Q})`}${V}`,G6(J,Q,Z),{service:Y,operation:_,code:Q,...U===void 0?{}:{requestId:U}},X)},
z=(X,...Y)=>X instanceof v&&Y.some(_=>X.awsCode===_||X.awsCode===`${_}Exception`),
wX=async(X,Y)=>{for(let _=500;await X();_=Math.min(_*2,5e3))await WX(_,void 0,{signal:Y})},
k=(X,Y)=>{let _=[];for(let J=0;J<X.length;J+=Y)_.push(X.slice(J,J+Y));return _},
A=async(X,Y)=>{let _=[],J;do{let Q=await X(J);_.push(Q),J=Y(Q)}while(J!==void 0);return _},
w=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
g=async(X,Y,_)=>{let{send:J,DescribeServicesCommand:Q}=await X.ecs(),Z=await Promise.all(k(_,10).map(U=>J(new Q({cluster:Y,services:U,include:["TAGS"]}))));return new Map(Z.flatMap(U=>U.services??[]).filter(U=>U.status!=="INACTIVE").map(U=>[U.serviceName??"",U]))},
D6=async(X,Y)=>{let{send:_,ListServicesCommand:J}=await X.ecs(),Q=[];return await A(async Z=>{let U=await _(new J({cluster:Y,maxResults:100,nextToken:Z})),W=(U.serviceArns??[]).map(j=>j.replace(/^.*\//,"")),V=g(X,Y,W);return V.catch(()=>{}),Q.push(V),U},Z=>Z.nextToken),(await Promise.all(Q)).flatMap(Z=>[...Z.values()])},
O6=async(X,Y)=>{let{send:_,CreateServiceCommand:J}=await X.ecs();try{return(await _(new J(Y))).service??{}}catch(Q){throw z(Q,"InvalidParameter")&&/not idempotent/i.test(Q.message)?new w(`service ${Y.serviceName} was created by another run`,{cause:Q}):Q}},
nY=async(X,Y)=>{let{send:_,UpdateServiceCommand:J}=await X.ecs();try{return(await _(new J(Y))).service??{}}catch(Q){throw z(Q,"ServiceNotFound","ServiceNotActive")?new w(`service ${Y.service} was removed by another run`,{cause:Q}):Q}},
xX=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.ecs();try{await J(new Q({resourceArn:Y,tags:Object.entries(_).map(([Z,U])=>({key:Z,value:U}))}))}catch(Z){throw z(Z,"ResourceNotFound")||z(Z,"InvalidParameter")&&/cannot be found|inactive/i.test(Z.message)?new w(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:Z}):Z}},
tX=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.ecs();await J(new Q({resourceArn:Y,tagKeys:[..._]}))},
S6=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.ecs(),Q=await _(new J({resourceArn:Y}));return e(Q.tags)},
A6=async(X,Y,_,J)=>{let{send:Q,DeleteServiceCommand:Z}=await X.ecs();try{await Q(new Z({cluster:Y,service:_,force:!0}))}catch(U){if(!z(U,"ServiceNotFound","ServiceNotActive"))throw U}await wX(async()=>(await g(X,Y,[_])).has(_),J)},
tY={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
C6=class{#X=new Map;#Y=()=>{};firstCall=new Promise(X=>{this.#Y=X});attach(X,Y){X.middlewareStack.add((_,J)=>Q=>{let Z=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(Z,(this.#X.get(Z)??0)+1),setImmediate(this.#Y),_(Q)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
T6=X=>{X.middlewareStack.add(Y=>async _=>{try{return await Y(_)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
b6=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
w6={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
x6=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
k6=X=>{let Y;return async _=>{Y??=X(_);let J=Y;return x6(await J)?J:(Y===J&&(Y=X(_)),Y)}},
y6=async(X,{region:Y,configuration:_})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(Z=>Z.a),Q=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{..._,...Y===void 0?{}:{region:Y}}});return k6(async Z=>{try{return await Q(Z)}catch(U){throw U.name==="CredentialsProviderError"?U:sY(U,"sts","AssumeRole")}})},
h6=({credentials:X})=>async()=>X,
v6=X=>{let Y,_=async()=>{if(X.roleArn!==void 0)return y6(X.roleArn,X);if(X.configuration!==void 0)return h6(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Q=>Q.aV);return J()};return async J=>(Y??=_(),(await Y)(J))},
f6=X=>X.schema?.[2],
m6=(
X,
Y)=>{
let _=v6(Y),J=[],Q=async(U,W)=>{let{Client:V,...j}=await W(),$=new V({...Y.configuration,credentials:_,...b6(Y.env),requestHandler:w6,...Y.region===void 0?{}:{region:Y.region}});return J.push($),Y.calls.attach($,U),T6($),{...j,send:async F=>{try{return await $.send(F)}catch(H){throw sY(H,U,f6(F))}},region:()=>$.config.region()}},Z=([U,W])=>{let V;return[U,()=>(V??=Q(U,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(Z)),firstCall:Y.calls.firstCall},close:()=>{for(let U of J)U.destroy()}}},
eY=async(X,{region:Y,roleArn:_},J,Q)=>{let Z=new C6,U=m6(X,{region:Y,roleArn:_,calls:Z,env:J.env,configuration:J.aws});try{return await Q(U.clients)}finally{J.report({calls:Z.counts()}),U.close()}},
X0=()=>(X,Y,_,{after:J=[],references:Q=[]}={})=>({id:Y,kind:X,input:_,references:Q,after:[...new Set([...J,...Q.map(Z=>Z.operation)])]}),
Y0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
_0=(X,Y,_,J)=>{if(i(Y,_))return[];if(AX(Y)||AX(_)){let[Z,U]=[AX(Y)?Y:{},AX(_)?_:{}];return[...new Set([...Object.keys(Z),...Object.keys(U)])].sort().flatMap(W=>_0(X+a(W),Y0(Z,W),Y0(U,W),J))}let Q=Z=>Z===void 0||Array.isArray(Z)&&Z.length===0;return Q(Y)&&Q(_)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},..._===void 0?{}:{to:_},...J?{secret:!0}:{}}]},
J0=(X,Y,_,J=new Set)=>X.flatMap(Q=>_0(a(Q),Y[Q],_[Q],J.has(Q))),
kX=async(X,Y)=>{let{send:_,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await _(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
p6=async(X,Y)=>{let{send:_,CreateAutoScalingGroupCommand:J}=await X.autoScaling();try{await _(new J(Y))}catch(Q){throw z(Q,"AlreadyExists","AlreadyExistsFault")?new w(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:Q}):Q}return(await kX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
g6=async(X,Y)=>{let{send:_,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await _(new J(Y))},
u6=async(X,Y)=>{let{send:_,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await _(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Refresh"}}))}catch(Q){if(!z(Q,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Q}},
Q0=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
l6=async(X,Y,_)=>{let{send:J,CreateOrUpdateTagsCommand:Q}=await X.autoScaling();await J(new Q({Tags:Object.entries(_).map(([Z,U])=>({...Q0(Y,Z),Value:U,PropagateAtLaunch:!0}))}))},
d6=async(X,Y,_)=>{let{send:J,DeleteTagsCommand:Q}=await X.autoScaling();await J(new Q({Tags:_.map(Z=>Q0(Y,Z))}))},
Z0=async(X,Y)=>{let{send:_,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await _(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Q=>Q.StatusCode==="Failed").map(Q=>Q.StatusMessage??Q.Description??"")},
c6=async(X,Y,_)=>{let{send:J,DeleteAutoScalingGroupCommand:Q}=await X.autoScaling();await J(new Q({AutoScalingGroupName:Y,ForceDelete:!0})),await wX(async()=>await kX(X,Y)!==void 0,_)},
yX=async(X,Y)=>{let{send:_,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await _(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Q=>Q.status!=="INACTIVE")},
i6=async(X,Y)=>{let{send:_,CreateCapacityProviderCommand:J}=await X.ecs();try{await _(new J(Y))}catch(Q){throw z(Q,"InvalidParameter","Client")&&/already exists/i.test(Q.message)?new w(`capacity provider ${Y.name} was created by another run`,{cause:Q}):Q}return Y.name??""},
a6=async(X,Y)=>{let{send:_,UpdateCapacityProviderCommand:J}=await X.ecs();await _(new J(Y))},
o6=async(X,Y)=>{let{send:_,PutClusterCapacityProvidersCommand:J}=await X.ecs();await _(new J({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]}))},
U0=X=>{if(X?.updateStatus==="DELETE_FAILED")throw O(`ECS could not delete capacity provider ${X.name}: ${X.updateStatusReason??"it gives no reason"}`,"Mend what the reason names and run again: it goes on where this run ended.")},
r6=async(X,Y,_)=>{let{send:J,DeleteCapacityProviderCommand:Q}=await X.ecs(),Z=await J(new Q({capacityProvider:Y}));U0(Z.capacityProvider),await wX(async()=>{let U=await yX(X,Y);return U0(U),U!==void 0},_)},
W0=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
s6=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
n6=async(X,Y)=>{let{send:_,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await _(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Q){if(z(Q,"LoadBalancerNotFound"))return;throw Q}},
t6=async(X,Y)=>{let{send:_,DescribeListenersCommand:J}=await X.elbv2();try{return(await _(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Q){if(z(Q,"ListenerNotFound"))return;throw Q}},
e6=async(X,Y)=>{let{send:_,DescribeRulesCommand:J}=await X.elbv2();try{return(await A(Q=>_(new J({ListenerArn:Y,PageSize:400,...Q===void 0?{}:{Marker:Q}})),Q=>Q.NextMarker)).flatMap(Q=>Q.Rules??[]).filter(Q=>Q.IsDefault!==!0)}catch(Q){if(z(Q,"ListenerNotFound"))return;throw Q}},
X7=async(X,Y,_)=>{let[J,Q,Z]=await Promise.all([n6(X,W0(Y)),e6(X,Y),_??t6(X,Y)]);if(!(J===void 0||Q===void 0||Z===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:Z,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Q}},
YX=async(X,Y)=>{let{send:_,DescribeTagsCommand:J}=await X.elbv2(),Q=async Z=>{try{return((await _(new J({ResourceArns:[...Z]}))).TagDescriptions??[]).map(U=>[U.ResourceArn??"",e(U.Tags)])}catch(U){if(!z(U,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw U;return Z.length===1?[]:(await Promise.all(Z.map(W=>Q([W])))).flat()}};return new Map((await Promise.all(k(Y,20).map(Q))).flat())},
V0=async(X,Y,_)=>{let{send:J,AddTagsCommand:Q}=await X.elbv2();await J(new Q({ResourceArns:[Y],Tags:Object.entries(_).map(([Z,U])=>({Key:Z,Value:U}))}))},
j0=async(X,Y,_)=>{let{send:J,RemoveTagsCommand:Q}=await X.elbv2();await J(new Q({ResourceArns:[Y],TagKeys:[..._]}))},
$0=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
Y7=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:$0(Y.Name)})),
eX=async X=>{let{send:Y,ListHostedZonesCommand:_}=await X.route53();return(await A(J=>Y(new _({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>Y7(J.HostedZones))},
_7=X=>{let Y=X.clusterArn??"",[,_="",,J="",Q=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:_,region:J,account:Q,tags:e(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
VX=async(X,Y)=>{let{send:_,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(k(Y,100).map(Q=>_(new J({clusters:Q,include:["TAGS"]}))))).flatMap(Q=>Q.clusters??[]).filter(Q=>Q.status==="ACTIVE").map(_7)},
J7=X=>X.replace(/^.*\//,""),
Q7=async X=>{let{send:Y,ListClustersCommand:_}=await X.ecs();return(await A(J=>Y(new _({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
Z7=async(X,Y)=>{let{send:_,CreateClusterCommand:J}=await X.ecs();return(await _(new J(Y))).cluster?.clusterArn??""},
U7=async(X,Y,_)=>{let{send:J,UpdateClusterCommand:Q}=await X.ecs();await J(new Q({cluster:Y,settings:[{name:"containerInsights",value:_}]}))},
W7=async(X,Y)=>{let{send:_,DeleteClusterCommand:J}=await X.ecs();try{await _(new J({cluster:Y}))}catch(Q){if(!z(Q,"ClusterNotFound"))throw Q}},
V7=async(X,Y)=>{let{send:_,ListContainerInstancesCommand:J}=await X.ecs();return((await _(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
j7=async(X,Y)=>{let{send:_,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Q}=await X.ecs(),Z=await A(W=>_(new J({cluster:Y,nextToken:W})),W=>W.nextToken),U=await Promise.all(k(Z.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>_(new Q({cluster:Y,containerInstances:W}))));return new Set(U.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
jX=async(X,{signal:Y,everySeconds:_,deadline:J})=>{for(;;){Y.throwIfAborted();let Q=await X();if(Q!==void 0)return Q;let Z=J-Date.now();if(Z<=0)return;try{await WX(Math.min(_*1e3,Z),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
$7={create:"+",update:"~",remove:"-",deploy:">"},
hX=X=>typeof X=="string"?X:JSON.stringify(X),
F7=({pointer:X,from:Y,to:_,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":_===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${hX(_)}`:_===void 0?`${X}: ${hX(Y)} \u2192 removed`:`${X}: ${hX(Y)} \u2192 ${hX(_)}`,
vX=({action:X,resource:Y,name:_,reason:J})=>`${$7[X]} ${Y} ${_} (${J})`,
XY=X=>X.flatMap(Y=>[vX(Y),...Y.fields.map(_=>`    ${F7(_)}`)]),
YY=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([_,J])=>{let Q=X.filter(Z=>Z.action===_).length;return Q===0?[]:[`${Q} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
F0=({pointer:X,from:Y,to:_,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},..._===void 0?{}:{to:_}},
$X=(X,Y)=>{let _=Y.filter(Q=>X===Q.name||X.endsWith(`.${Q.name}`)),J=Math.max(0,..._.map(Q=>Q.name.length));return _.filter(Q=>Q.name.length===J)},
H0=(X,Y)=>{let[_,J]=$X(X,Y);if(_===void 0)throw O(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw O(`There are two public hosted zones named ${_.name} (${_.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return _},
FX=(X,Y)=>X.map(({resource:_,name:J,action:Q,reason:Z,fields:U,operations:W})=>({resource:_,name:J,action:Q,reason:Z,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:U.map(F0)})),
M0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
_Y=(X,Y,_)=>{let[J,...Q]=Y;if(J===void 0)return _;if(Array.isArray(X))return X.map((U,W)=>String(W)===J?_Y(U,Q,_):U);let Z=X;return{...Z,[J]:_Y(Z[J],Q,_)}},
H7=(X,Y)=>{let _=X.input;for(let{pointer:J,operation:Q}of X.references)_=_Y(_,J.split("/").slice(1),Y.get(Q)?.value??"");return{...X,input:_}},
M7=async(
X,
Y)=>{
let _=new Map,J=new Set(X),Q=new Set,Z=Y.concurrency??16,U,W=F=>{U??={cause:F}},V=F=>{J.delete(F);let H=(async()=>{try{let L=await Y.execute(H7(F,_));_.set(F.id,L),Y.done?.(F,L)}catch(L){W(L)}})().finally(()=>Q.delete(H));Q.add(H)},j=()=>(U===void 0&&Y.signal.aborted&&W(Y.signal.reason),U!==void 0),$;
for(;J.size>0&&!j();){let F=[...J].filter(L=>L.after.every(M=>_.has(M)));if(F.length>0&&$!==void 0&&(await $.catch(W),$=void 0,j()))break;let H=F.slice(0,Math.max(0,Z-Q.size));for(let L of H)V(L);if(H.length>0&&J.size>0){let{guard:L}=Y;$=L===void 0?void 0:(async()=>L())(),$?.catch(()=>{})}if(Q.size===0){W(new Error(`operations wait for each other: ${[...J].map(L=>L.id).join(", ")}`));break}await Promise.race(Q)}
if(await Promise.all(Q),U!==void 0)throw new M0(U.cause,new Set(_.keys()));
return _},
E0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
JY=async(X,Y)=>{let{changes:_,log:J,line:Q}=Y,Z=new Set,U=W=>W.operations.every(V=>Z.has(V.id));try{return await M7(X,{...Y,done:(W,V)=>{Z.add(W.id),Y.incomplete(Z),Y.done?.(W,V);let j=_.find($=>$.operations.some(F=>F.id===W.id));j!==void 0&&U(j)&&J.info(Q(j))}})}catch(W){throw W instanceof M0?(Y.incomplete(Z),(W.cause instanceof UX||Y.signal.aborted)&&(J.info(`done: ${E0(_.filter(U))}`),J.info(`not done: ${E0(_.filter(V=>!U(V)))}; the next run finishes it`)),W.cause):W}},
E7=5,
L7=({plan:X})=>new Set(X.changes.map(({resource:Y,name:_,action:J,fields:Q})=>JSON.stringify([Y,_,J,Q]))),
L0=X=>{
let{approvedPlan:Y,log:_}=X,J,Q=Z=>{if(Y===void 0)return;let U=L7(Z);if(!(J!==void 0&&[...U].every(W=>J?.has(W)))&&Z.plan.planId!==Y){for(let W of X.lines(Z))_.info(W);throw O(`The plan is ${Z.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=U};
return async()=>{for(let Z=1;;Z+=1){let U=await X.prepare();if(X.planned(U),X.isPlan)return{prepared:U,outputs:void 0};if(Q(U),U.plan.changes.length===0)return{prepared:U,outputs:void 0};try{return{prepared:U,outputs:await X.apply(U)}}catch(W){if(!(W instanceof w))throw W;if(Z===E7)throw O(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");_.info(`${W.message}: reading again`)}}}},
QY="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency",
P7="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency",
_X="https://docs.aws.amazon.com/AmazonECS/latest/APIReference",
P0="https://docs.aws.amazon.com/autoscaling/application/APIReference",
ZY="https://docs.aws.amazon.com/autoscaling/ec2",
UY="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference",
N7=[
{service:"ecs",operations:["CreateCluster","PutClusterCapacityProviders","CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the service linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html"},
{service:"ecs",operations:["CreateCapacityProvider"],code:/^(InvalidParameter|Client)/,text:/service.linked role/i,seconds:60,because:"ECS cannot assume its new service-linked role yet",source:"https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26"},
{service:"ecs",operations:["CreateService","UpdateService","RunTask"],code:/^(InvalidParameter|Client)/,text:/unable to assume the role|verify that the ecs service role being passed/i,seconds:60,because:"ECS cannot assume the new role yet",source:QY},
{service:"ecs",operations:["CreateService","UpdateService"],code:/^InvalidParameter/,text:/does not have an associated load balancer/i,seconds:60,because:"ECS does not know yet that the listener rule leads to the target group",source:"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget"],code:/^Validation/,text:/ECS service doesn't exist/i,seconds:60,because:"Application Auto Scaling does not know the new service yet",source:"https://github.com/hashicorp/terraform-provider-aws/issues/11693"},
{service:"applicationAutoScaling",operations:["PutScalingPolicy"],code:/^ObjectNotFound/,seconds:60,because:"Application Auto Scaling does not know the new scalable target yet",source:`${P0}/API_PutScalingPolicy.html`},
{service:"ec2",operations:["AuthorizeSecurityGroupIngress","CreateTags","DeleteTags"],code:/^InvalidGroup\.NotFound/,seconds:60,because:"EC2 does not know the new security group yet",source:P7},
{service:"elbv2",operations:["CreateLoadBalancer","SetSecurityGroups"],code:/^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new security group yet",source:`${UY}/API_CreateLoadBalancer.html`},
{service:"elbv2",operations:["CreateListener","ModifyListener"],code:/^(UnsupportedCertificate|CertificateNotFound)/,seconds:60,because:"Elastic Load Balancing does not know the new certificate yet",source:`${UY}/API_CreateListener.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^Validation/,text:/fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,seconds:90,because:"EC2 Auto Scaling does not know what the new launch template names yet",source:`${ZY}/userguide/ts-as-launch-template.html`},
{service:"autoScaling",operations:["CreateAutoScalingGroup","UpdateAutoScalingGroup"],code:/^(ServiceLinkedRoleFailure|Validation)/,text:/service-linked role/i,seconds:90,because:"EC2 Auto Scaling cannot assume its new service-linked role yet",source:`${ZY}/APIReference/API_CreateAutoScalingGroup.html`},
{service:"ec2",operations:["CreateLaunchTemplate","CreateLaunchTemplateVersion"],code:/^/,text:/iam ?instance ?profile/i,seconds:60,because:"EC2 does not know the new instance profile yet",source:QY},
{service:"iam",code:/^NoSuchEntity/,text:/(role with name|instance profile) \S+ cannot be found/i,seconds:60,because:"IAM does not know the new role or instance profile yet",source:QY}],
z7=[
{service:"iam",code:/^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,seconds:60,because:"IAM is still working on the last change of the role",source:"https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html"},
{service:"logs",code:/^OperationAborted/,seconds:60,because:"CloudWatch Logs is still working on the last change of the log group",source:"https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"},
{service:"applicationAutoScaling",operations:["RegisterScalableTarget","PutScalingPolicy","DeregisterScalableTarget"],code:/^ConcurrentUpdate/,seconds:60,because:"Application Auto Scaling is still working on the last change of the scalable target",source:`${P0}/API_RegisterScalableTarget.html`},
{service:"ecs",operations:["RegisterTaskDefinition"],code:/^(Client|InvalidParameter)/,text:/too many concurrent attempts/i,seconds:60,because:"ECS is still registering another revision of the same family",source:`${_X}/API_RegisterTaskDefinition.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^(UpdateInProgress|ResourceInUse)/,text:/busy state|in ?progress/i,seconds:120,because:"ECS is still working on the last change of the cluster\u2019s capacity providers",source:`${_X}/API_PutClusterCapacityProviders.html`}],
B7=[
{service:"ecs",operations:["CreateService","UpdateService"],code:/^/,text:/still draining/i,seconds:60,because:"ECS is still removing the service of that name",source:`${_X}/API_DeleteService.html`},
{service:"ecs",operations:["PutClusterCapacityProviders"],code:/^ResourceInUse/,seconds:15,because:"tasks still run on the capacity provider",source:`${_X}/API_PutClusterCapacityProviders.html`},
{service:"ecs",operations:["DeleteCapacityProvider"],code:/^/,text:/in use|associated|UpdateInProgress/i,seconds:120,because:"ECS is still detaching the capacity provider from the cluster",source:`${_X}/API_DeleteCapacityProvider.html`},
{service:"ecs",operations:["DeleteCluster"],code:/^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,seconds:300,because:"the last instances and tasks are still leaving the cluster",source:`${_X}/API_DeleteCluster.html`},
{service:"autoScaling",operations:["DeleteAutoScalingGroup"],code:/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,seconds:300,because:"the Auto Scaling group is still starting or ending instances",source:`${ZY}/APIReference/API_DeleteAutoScalingGroup.html`},
{service:"ec2",operations:["DeleteSecurityGroup"],code:/^(DependencyViolation|InvalidGroup\.InUse)/,seconds:600,because:"network interfaces still use the security group",source:"https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html"},
{service:"elbv2",operations:["DeleteTargetGroup"],code:/^ResourceInUse/,seconds:60,because:"a listener rule that was just deleted still uses the target group",source:`${UY}/API_DeleteTargetGroup.html`}],
K7=[...N7,...z7,...B7],
I7=({aws:X,message:Y})=>X===void 0?void 0:K7.find(({service:_,operations:J,code:Q,text:Z})=>_===X.service&&(J?.includes(X.operation)??!0)&&Q.test(X.code)&&(Z?.test(Y)??!0)),
HX=class{signal;#X;#Y;#_=new Set;constructor(X,Y,_=WX){this.#X=X,this.signal=Y,this.#Y=_}async with(X){let Y=new Map;for(let _=500;;_=Math.min(_*2,5e3)){try{return await X()}catch(J){let Q=J instanceof v?I7(J):void 0;if(Q===void 0)throw J;let Z=Y.get(Q.because)??Date.now()+Q.seconds*1e3;if(Y.set(Q.because,Z),Date.now()+_>Z)throw J;this.#J(`${Q.because}; trying again for at most ${Q.seconds} s`)}await this.#Y(_,void 0,{signal:this.signal})}}#J(X){this.#_.has(X)||(this.#_.add(X),this.#X.info(X))}},
q7=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
MX=(X,Y)=>{let _=X.containerDefinitions??[];return _.find(J=>J.name===Y.containerName)??_.find(J=>J.essential!==!1)},
G7=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
N0=X=>{let Y={...X};for(let _ of G7)delete Y[_];return Y},
z0=X=>Object.entries(X).sort(([Y],[_])=>Y<_?-1:1),
R7=(X,Y)=>{let _=X.protocol??"tcp",J=Y.find(U=>U.containerPort===X.containerPort&&(U.protocol??"tcp")===_),{hostPort:Q,...Z}=J??{};return{...Z,containerPort:X.containerPort,protocol:_,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
D7=({cpuArchitecture:X},Y)=>{let _=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:_,cpuArchitecture:X}:_==="LINUX"?void 0:{operatingSystemFamily:_}},
B0=(
X,
Y)=>{
let{names:_,fargate:J,present:Q}=Y,
Z=Q===void 0?{family:_.family,containerDefinitions:[]}:N0(Q),
U=MX(Z,_),
W=Q?.requiresCompatibilities?.includes("FARGATE")?{cpu:U?.cpu,memory:U?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
j=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
$={
...U,
name:U?.name??_.containerName,
essential:U?.essential??!0,
image:X.image,
...j,
portMappings:X.portMappings.map(H=>R7(H,U?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:z0(X.environment).map(([H,L])=>({name:H,value:L})),
secrets:z0(X.secrets).map(([H,L])=>({name:H,valueFrom:L})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:U?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":_.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":_.containerName}}},
F=(Z.containerDefinitions??[]).filter(H=>H!==U);
return{...Z,family:_.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):Z.cpu,memory:J?String(X.memory):Z.memory,runtimePlatform:D7(X,Z.runtimePlatform),containerDefinitions:[$,...F]}},
O7=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
fX=X=>Array.isArray(X)?X.map(fX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,_])=>[Y,fX(_)]).filter(([,Y])=>!O7(Y))),
WY=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>!(_ in Y&&Y[_]===J))),
K0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
S7=(X,Y)=>({...WY(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(K0),secrets:[...X.secrets??[]].sort(K0),portMappings:(X.portMappings??[]).map(_=>WY(_,{protocol:"tcp",hostPort:Y?_.containerPort:0})),healthCheck:X.healthCheck&&WY(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
VY=X=>{let{containerDefinitions:Y=[],..._}=N0(X),J=_.networkMode==="awsvpc"||_.networkMode==="host";return fX({..._,tags:void 0,requiresCompatibilities:[..._.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Q=>S7(Q,J))})},
mX=X=>XX(CX(VY(X)),32),
A7=(X,Y)=>{let _=mX(Y);return X.tags[E.digest]===_||mX(X.definition)===_},
C7=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
jY=(
X,
Y)=>{
let _=MX(X,Y)??{},J=X.networkMode??"bridge",Q=J==="awsvpc"||J==="host",Z=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:U}=_;
return{
image:_.image,
cpu:Z?Number(X.cpu):_.cpu,
memory:Z?Number(X.memory):_.memory,
memoryReservation:_.memoryReservation,
networkMode:J,
portMappings:(_.portMappings??[]).map(W=>C7(W,Q)),
entryPoint:_.entryPoint??[],
command:_.command??[],
environment:Object.fromEntries((_.environment??[]).map(W=>[W.name??"",W.value??""])),
secrets:Object.fromEntries((_.secrets??[]).map(W=>[W.name??"",W.valueFrom??""])),
repositoryCredentials:_.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:_.repositoryCredentials.credentialsParameter},
healthCheck:U?.command===void 0?void 0:fX({...U}),
stopTimeout:_.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
I0=class{#X;#Y;#_;#J=performance.now();constructor(X,Y){this.#X=X,this.#Y=Y,this.#_=X}async take(X){let Y=performance.now();this.#_=Math.min(this.#X,this.#_+(Y-this.#J)/1e3*this.#Y)-1,this.#J=Y,this.#_<0&&await WX(-this.#_/this.#Y*1e3,void 0,{signal:X}),X.throwIfAborted()}},
d=async(X,Y)=>{let{send:_,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Q=await _(new J({taskDefinition:Y,include:["TAGS"]}));return Q.taskDefinition===void 0?void 0:{definition:Q.taskDefinition,tags:e(Q.tags)}}catch(Q){if(z(Q,"Client")&&/unable to describe task definition/i.test(Q.message))return;throw Q}},
T7=async(X,Y)=>{let{send:_,RegisterTaskDefinitionCommand:J}=await X.ecs();return(await _(new J(Y))).taskDefinition?.taskDefinitionArn??""},
b7=async(X,Y)=>{let{send:_,ListTaskDefinitionsCommand:J}=await X.ecs(),Q=async W=>(await A(V=>_(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[Z,U]=await Promise.all([Q("ACTIVE"),Q("INACTIVE")]);return[...U,...Z].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
w7=async(X,Y)=>{let{send:_,ListTaskDefinitionsCommand:J}=await X.ecs();return(await A(Q=>_(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Q})),Q=>Q.nextToken)).flatMap(Q=>Q.taskDefinitionArns??[]).filter(Q=>Q.replace(/^.*\//,"").startsWith(`${Y}:`))},
x7=async(X,Y)=>{let{send:_,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await A(Q=>_(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Q})),Q=>Q.nextToken)).flatMap(Q=>Q.families??[])},
k7=new I0(20,1),
y7=new I0(5,1),
q0=async X=>{try{await X}catch(Y){throw z(Y,"Client","InvalidParameter")?new w(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
h7=async(X,Y,_)=>{let{send:J,DeregisterTaskDefinitionCommand:Q,DeleteTaskDefinitionsCommand:Z}=await X.ecs();for(let{arn:U}of Y.filter(({active:W})=>W))await k7.take(_),await q0(J(new Q({taskDefinition:U})));for(let U of k(Y,10))await y7.take(_),await q0(J(new Z({taskDefinitions:U.map(({arn:W})=>W)})))},
B=X0(),
$Y=({cluster:X,tenant:Y,service:_},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${XX(JSON.stringify(["v1",X,Y,_]),8)}-${J}`,
EX=X=>{let{cluster:Y,tenant:_,service:J}=X,Q=J==="web"?_:`${_}--${J}`,Z=`ecs-tenants/${Y}/${Q}`;return{family:`${Y}--${Q}`,serviceName:Q,containerName:J,logGroup:`/ecs-tenants/${Y}/${Q}`,resourceId:`service/${Y}/${Q}`,targetGroup:$Y(X,"a"),policies:{scaleOut:`${Q}--scale-out`,scaleIn:`${Q}--scale-in`},alarms:{scaleOut:`${Z}/cpu-high`,scaleIn:`${Z}/cpu-low`}}},
v7=(X,Y)=>{let[_="",J="web",...Q]=Y.split("--"),Z=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),U={cluster:X,tenant:_,service:J};return Q.length===0&&Z(_)&&Z(J)&&EX(U).serviceName===Y?U:void 0},
LX=({cluster:X,tenant:Y,service:_})=>({[E.cluster]:X,[E.tenant]:Y,[E.service]:_}),
m=(X,Y)=>X!==void 0&&Object.entries(LX(Y)).every(([_,J])=>X[_]===J),
u=({isNew:X})=>X?"new tenant":"missing: made again",
f7=new Set(["environment"]),
x=(X,Y,_)=>J0(X,Y,_,f7),
pX={from:1e4,to:39999},
m7=(X,Y)=>{let _=pX.to-pX.from+1,J=Number.parseInt(XX(X,8),16)%_;for(let Q=0;Q<_;Q+=1){let Z=pX.from+(J+Q)%_;if(!Y.has(Z))return Z}},
y=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
p7=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
gX=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(_=>_.TargetGroupArn??[])]),
G0=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
R0=X=>[{Type:"forward",TargetGroupArn:X}],
g7=({loadBalancer:X,settings:Y})=>{let _=new Set((X?.rules??[]).map(Q=>Number(Q.Priority))),J=m7(Y.hosts[0]??"",_);if(J===void 0)throw O("The listener has no free priority for another host.","Remove rules that are not needed.");return J},
u7=({found:X,settings:Y,loadBalancer:_})=>{let J=X.rule?.rule,Q=J===void 0?[]:y(J);for(let Z of Y.hosts.filter(U=>!Q.includes(U))){let U=_?.rules.find(W=>W.RuleArn!==J?.RuleArn&&Number(W.Priority)>=pX.from&&W.Conditions?.length===1&&y(W).includes(Z));if(U!==void 0)throw O(`Not ours: ${Z} has a listener rule of its own (priority ${U.Priority}).`,"Choose another host, or take it from that rule first.")}},
D0=100,
l7=({rules:X,arn:Y})=>{let _=new Set(X.flatMap(gX));if(_.size>=D0)throw O(`The load balancer is full: ${Y.replace(/^.*:loadbalancer\//,"")} has ${_.size} target groups, and takes ${D0}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
d7=X=>{
let{found:Y,settings:_,loadBalancer:J,names:Q}=X;
if(_.loadBalancer==="none"||J===void 0)return[];
u7(X);
let[Z=""]=_.hosts,U=Y.targetGroup?.description.TargetGroupArn,W=U===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return l7(J),[{resource:"listenerRule",name:Z,action:"create",reason:u(X),fields:x(["hosts"],{},_),operations:[B("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:g7(X),Conditions:G0(_.hosts),Actions:R0(U??""),Tags:Object.entries(X.tags).map(([H,L])=>({Key:H,Value:L}))},{references:W})]}];
let{rule:V}=Y.rule,j=y(V),$=U!==void 0&&i(gX(V).filter((H,L,M)=>M.indexOf(H)===L),[U]),F=i([...j].sort(),[..._.hosts].sort());
return F&&$?[]:[{resource:"listenerRule",name:Z,action:"update",reason:$?"":"not linked with the target group: put back",fields:[...F?[]:x(["hosts"],{hosts:j},_),...$?[]:[{pointer:"/targetGroup",to:Q.targetGroup}]],operations:[B("modifyRule","listenerRule",{RuleArn:V.RuleArn,...F?{}:{Conditions:G0(_.hosts)},...$?{}:{Actions:R0(U??"")}},{references:$?[]:W,after:j.map((H,L)=>`record.remove.${L}`)})]}]},
FY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
c7={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
O0=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:c7}),
i7=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
HY=X=>{let{found:Y,settings:_}=X;if(_.loadBalancer==="none")return{loadBalancers:[],references:[],tags:{}};let J=Y.targetGroup?.description.TargetGroupArn;return{loadBalancers:[{targetGroupArn:J??"",containerName:i7(X),containerPort:_.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[E.rule]:Y.rule.rule.RuleArn}}},
S0=(X,Y)=>{let _=X.startedBy==="ecs-tenants/run-task"?"/command":"/beforeDeploy/command",J=_6(_,X.container,X.command);if(J!==void 0)throw l([J]);return{cluster:X.cluster,taskDefinition:X.taskDefinition,count:1,clientToken:X.token,startedBy:X.startedBy,enableECSManagedTags:!0,overrides:J6(X.container,X.command),tags:Object.entries({...X.tags,...X.build===void 0?{}:{[E.build]:TX(X.build)}}).map(([Q,Z])=>({key:Q,value:Z})),...Y}},
A0=X=>{let Y=X.capacityProviderStrategy??[];return{...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
a7=X=>{let{identity:Y,service:_,serviceTags:J,definition:Q,command:Z,token:U,build:W}=X,V=(Q.containerDefinitions??[]).map($=>$.name??""),j=X.container??MX(Q,EX(Y))?.name??"";if(!V.includes(j))throw l([bX("/container",`is ${j}; revision ${Q.family}:${Q.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);return S0({cluster:Y.cluster,taskDefinition:_.taskDefinition??"",container:j,command:Z,token:U,startedBy:"ecs-tenants/run-task",tags:{...rX(J),...LX(Y)},build:W},A0(_))},
o7=(
X,
Y,
_)=>{
let{identity:J,found:Q,settings:Z,names:U,run:W,tags:V}=X,j=FY(Z),{platformVersion:$,placementConstraints:F,launchType:H}=Q.service===void 0?{}:A0(Q.service),L=Q.service===void 0?void 0:Q.taskDefinition?.definition;
return S0({cluster:J.cluster,taskDefinition:_??"",container:(L&&MX(L,U)?.name)??U.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},{...j===void 0?{}:{networkConfiguration:j},...$===void 0?{}:{platformVersion:$},...F===void 0?{}:{placementConstraints:F},...Z.capacityProviderStrategy!==void 0?{capacityProviderStrategy:Z.capacityProviderStrategy}:H===void 0?{}:{launchType:H}})},
C0=async(X,Y,_,J)=>{let{send:Q,ListTasksCommand:Z}=await X.ecs();return(await A(U=>Q(new Z({cluster:Y,serviceName:_,desiredStatus:J,nextToken:U})),U=>U.nextToken)).flatMap(U=>U.taskArns??[])},
MY=async(X,Y,_)=>{let{send:J,DescribeTasksCommand:Q}=await X.ecs();return(await Promise.all(k(_,100).map(Z=>J(new Q({cluster:Y,tasks:Z}))))).flatMap(Z=>Z.tasks??[])},
r7=async(X,Y,_)=>{let{send:J,ListTasksCommand:Q,DescribeTasksCommand:Z}=await X.ecs(),{taskArns:U=[]}=await J(new Q({cluster:Y,serviceName:_,desiredStatus:"RUNNING",maxResults:100}));return U.length===0?[]:(await J(new Z({cluster:Y,tasks:U}))).tasks??[]},
s7=async(X,Y)=>{let{send:_,RunTaskCommand:J}=await X.ecs(),Q=await _(new J(Y)),[Z]=Q.tasks??[];return Z===void 0?{refusal:Q.failures?.[0]??{}}:{task:Z}},
n7=async(X,Y,_,J)=>{let{send:Q,StopTaskCommand:Z}=await X.ecs();try{await Q(new Z({cluster:Y,task:_,reason:J}))}catch(U){if(!z(U,"InvalidParameter"))throw U}},
EY=" done",
T0=(X,Y)=>TX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,dY-EY.length).replace(/( |\bdone$)+$/,""),
b0=X=>`${X}${EY}`,
w0=X=>X!==void 0&&!X.endsWith(EY),
LY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
t7=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
e7=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
X8=(X,{source:Y,text:_,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Q=X.pattern===void 0?[_]:X.pattern.exec(_);return Q===null?void 0:[...Q].map(Z=>Z??"")},
Y8=(X,Y)=>Y===""?"":`${X}${Y}`,
_8=new Set([0,137,143]),
x0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
PX=(X,Y)=>{let _=X.containers??[],J=({name:U})=>Y?.containerDefinitions?.find(W=>W.name===U)?.essential!==!1,Q=_.filter(J),Z=U=>(U.reason??"")!==""&&!x0(U);return Q.find(Z)??Q.find(U=>U.exitCode!==void 0&&!_8.has(U.exitCode))??(Q.some(U=>U.exitCode!==void 0)?void 0:_.find(Z))??Q.find(U=>U.exitCode!==void 0)??Q[0]??_[0]},
NX=(X,Y,_)=>({source:X,text:t7(Y??""),raw:Y??"",..._===void 0?{}:{code:_}}),
uX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
J8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
Q8=(X,Y)=>{if(uX(X))return[];let _=PX(X,Y),{stopCode:J}=X,Q=J!==void 0&&J8.test(J);return[...Q?[NX("stop",X.stoppedReason,J)]:[],..._?.reason===void 0||x0(_)?[]:[NX("reason",_.reason)],..._?.exitCode===void 0||Q?[]:[NX("exit",String(_.exitCode),String(_.exitCode))],...(X.stoppedReason??"")===""?[]:[NX("task",X.stoppedReason)]]},
PY=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let _=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return _<120?`${_} s`:`${Math.round(_/60)} min`},
Z8=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
zX=X=>X===void 0?"":String(X),
U8=(
X,
Y,
_)=>{
let{taskDefinition:J,targetGroup:Q,gracePeriodSeconds:Z}=X,U=Y===void 0?void 0:PX(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find(F=>F.name===U)??W[0],j=V?.secrets??[],$=V?.logConfiguration?.options;
return{
container:U??V?.name??"",
image:V?.image??"",
memory:zX(V?.memory??V?.memoryReservation??J?.memory),
cpu:zX(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:$?.["awslogs-group"]??"",
secrets:Z8(_)??(j.length===1?j[0]?.valueFrom??"":j.map(F=>F.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap(F=>F.hostPort||[]).join(", "),
lifetime:Y===void 0?"":PY(Y),
path:Q?.HealthCheckPath??"",
matcher:Q?.Matcher?.HttpCode??"",
timeout:zX(Q?.HealthCheckTimeoutSeconds),
containerPort:zX(V?.portMappings?.[0]?.containerPort),
targetGroup:Q?.TargetGroupName??"",
grace:Q===void 0?"":zX(Z)}},
k0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
W8=X=>(X??"").replace(/^.*\//,""),
BX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
V8=(X,Y)=>{let _=PX(X,Y.taskDefinition),J=[_?.exitCode===void 0?void 0:`exit code ${_.exitCode}`,PY(X)===""?void 0:`after ${PY(X)}`].filter(W=>W!==void 0),Q=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,Z=_===void 0?"":`; container ${_.name}${J.length===0?"":`, ${J.join(" ")}`}`,U=_?.reason===void 0?"":`: ${_.reason}`;return BX(`task ${W8(X.taskArn)}: ${Q}${Z}${U}`)},
y0=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
h0=X=>{let Y=new Set;return X.filter(({message:_})=>!Y.has(_)&&Y.add(_))},
j8=20,
$8=10,
KX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(_=>`  ${_}`)],
F8=X=>{
let{log:Y,targets:_,groups:J,events:Q,missing:Z}=X,U=X.tasks.filter(j=>!uX(j)),[W,...V]=U;
return[
...W===void 0?[]:[`first stopped ${V8(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...KX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:j})=>j)??[]),
...KX("unhealthy targets",_.slice(0,$8).map(y0)),
...J.flatMap(({name:j,desired:$,max:F,failedLaunches:H,notJoined:L})=>[`Auto Scaling group ${j}: ${$} of at most ${F} instances`,...KX("its launches failed, newest first",[...new Set(H)].slice(0,5)),...KX("its instances that are not registered in the cluster",L.slice(0,5))]),
...KX("events of this deployment, newest first",h0(Q).slice(0,j8).map(({at:j,message:$})=>`${j.toISOString().slice(11,19)} ${BX($)}`)),
...Z]},
v0=()=>import("./classify.mjs"),
f0={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await v0()).foresee(X),diagnose:async X=>(await v0()).diagnose(X),culpritOf:(X,Y)=>PX(X,Y)?.name,eventText:BX,lines:F8},
H8=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let _="by"in X?X.by:void 0;return _==="request"?"somebody":_},
M8=X=>{let{verdict:Y,deploymentId:_,service:J}=X,Q=H8(X);return{id:_,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Q===void 0?{}:{endedBy:Q},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(Z=>Z.id===_)?.failedTasks??0}},
o={raw:1024,targets:10,events:20,logLine:500},
m0=(
{evidence:X,diagnosis:Y})=>{
let{class:_,sentence:J,hint:Q,doc:Z,raw:U}=Y,W=X.tasks.find($=>!uX($)),V=W===void 0?void 0:PX(W,X.taskDefinition),j=($,F)=>F===void 0?{}:{[$]:F};
return{class:_,sentence:J,hint:Q,...j("doc",Z),...j("raw",U?.slice(0,o.raw)),...W===void 0?{}:{task:{taskArn:W.taskArn??"",...j("stopCode",W.stopCode),...j("stoppedReason",W.stoppedReason?.slice(0,o.raw)),...j("container",V?.name),...j("exitCode",V?.exitCode),...j("reason",V?.reason?.slice(0,o.raw))}},log:(X.log?.lines??[]).map(({text:$})=>$.slice(0,o.logLine)),targets:X.targets.slice(0,o.targets).map(y0),events:h0(X.events).slice(0,o.events).map(({message:$})=>BX($).slice(0,o.raw))}},
E8={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
L8=(
{verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?E8[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
lX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${BX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
dX=(X,Y="")=>{let{hint:_="",doc:J}=X?.diagnosis??{};return[_,Y,J===void 0?"":`See ${J}`].filter(Q=>Q!=="").join(" ")},
P8=(X,Y)=>{let{failure:_,verdict:J}=X,Q=_!==void 0&&_.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:C.rolloutFailed,result:{message:`${L8(X)}${_===void 0?"":` Cause: ${lX(_)}`}${Q}${Y===void 0?"":` ${Y}`}`,hint:dX(_,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
p0=(X,Y)=>{let _=X.tags?.find(J=>J.key===E.run)?.value;return _===void 0||_.startsWith(Y)?void 0:LY(_)},
N8=({failure:X},Y)=>{let _=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:C.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${_?` So far: ${lX(X)}`:""}`,hint:dX(_?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
z8=(
X,
{lease:Y,timeoutMinutes:_,undone:J})=>{let{verdict:Q,service:Z,failure:U}=X,W=U===void 0?{}:{failure:m0(U)};switch(Q.verdict){case"superseded":{let V=p0(Z,Y);return{code:C.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Q.reason===void 0?"":`: ${Q.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:j}=N8(X,_);return{code:V,result:{...j,...W}}}default:{let{code:V,result:j}=P8(X,J);return{code:V,result:{...j,...W}}}}},
g0=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
B8=async(X,Y,_,J)=>{let{send:Q,GetLogEventsCommand:Z}=await X.logs(),U=[],W=J;for(;;)try{let V=await Q(new Z({logGroupName:Y,logStreamName:_,startFromHead:!0,nextToken:W}));if(U.push(...(V.events??[]).map(g0)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:U,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(z(V,"ResourceNotFound"))return{lines:U,next:W};throw V}},
K8=async(X,Y,_,J)=>{let{send:Q,GetLogEventsCommand:Z}=await X.logs();try{return((await Q(new Z({logGroupName:Y,logStreamName:_,limit:J,startFromHead:!1}))).events??[]).map(g0)}catch(U){if(z(U,"ResourceNotFound"))return[];throw U}},
I8=2e3,
q8=50,
IX=X=>X.replace(/^.*\//,""),
G8=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(_=>{let J=Y?.containerOverrides?.find(({name:Q})=>Q===_.name);return J?.command===void 0?_:{..._,command:J.command}})}),
R8=class{
tail=[];
group;
stream;
#X;
#Y;
#_;
#J;
constructor(X,Y,_,J,Q){let{logDriver:Z,options:U}=_.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=U?.["awslogs-stream-prefix"];this.#X=X,this.#Y=Y,this.group=Z==="awslogs"&&W!==void 0?U?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${IX(Q)}`,this.group===void 0?Y.info(`the log of container ${J} is not in CloudWatch Logs: not shown`):Y.info(`log: ${this.group}, ${this.stream}`)}
tailOf(X){let{group:Y,stream:_,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:_,container:X,lines:J}}
async look(){if(!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await B8(this.#X,this.group,this.stream,this.#_);this.#_=Y;for(let _ of X)this.#Y.info(`| ${_.text}`),this.tail.push(_);this.tail.splice(0,this.tail.length-q8)}catch(X){if(!(X instanceof v))throw X;this.#J=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
D8=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
O8=async({clients:X,input:Y,log:_},J)=>{try{await n7(X,Y.cluster??"",J,"the run that started it was interrupted"),_.info(`task ${IX(J)} was told to stop (StopTask)`)}catch(Q){_.warn(`task ${IX(J)} could not be stopped and goes on: ${Q.message}`)}},
u0=async X=>{
let{clients:Y,input:_,explain:J,log:Q,signal:Z,deadline:U}=X,{cluster:W="",taskDefinition:V=""}=_,[j,$]=await Promise.all([new HX(Q,Z).with(()=>s7(Y,_)),d(Y,V)]),F=G8($?.definition,_);
if("refusal"in j)return{end:"not-run",failure:await J(D8(j.refusal),F,void 0)};
let H=j.task.taskArn??"",L=_.overrides?.containerOverrides?.[0]?.name??"";
Q.info(`task ${IX(H)} was started`);
let M=new R8(Y,Q,F,L,H),P=j.task,N=async()=>{let[[R]]=await Promise.all([MY(Y,W,[H]),M.look()]);return P=R??P,Q.waiting(`task ${IX(H)} is ${P.lastStatus??"unknown"}`),P.lastStatus==="STOPPED"?P:void 0},K;
try{K=await jX(N,{signal:Z,everySeconds:2,deadline:U}),K!==void 0&&await WX(I8,void 0,{signal:Z})}catch(R){throw Z.aborted&&P.lastStatus!=="STOPPED"&&await O8(X,H),Z.throwIfAborted(),R}
if(await M.look(),K===void 0)return{end:"timed-out",taskArn:H,lastStatus:P.lastStatus??"unknown"};
let D=K.startedAt!==void 0?K.containers?.find(R=>R.name===L)?.exitCode:void 0;
if(D===0)return{end:"exited",taskArn:H,exitCode:D};
let q=await J(K,F,M.tailOf(L));
return D===void 0?{end:"not-run",taskArn:H,failure:q}:{end:"exited",taskArn:H,exitCode:D,failure:q}},
l0=async(X,Y,_)=>{let J={...k0,tasks:[X],taskDefinition:Y,log:_};return{evidence:J,diagnosis:await f0.diagnose(J)}},
S8=X=>{let{exitCode:Y,failure:_}=X,J=`The command ended with exit code ${Y}.`;return _===void 0?{message:J}:_.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${lX(_)}`,hint:dX(_)}},
A8=(X,Y)=>{switch(X.end){case"exited":return S8(X);case"not-run":return{message:`The command did not run. Cause: ${lX(X.failure)}`,hint:dX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
d0=(X,Y)=>{let _={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:m0(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:C.done,result:_}:{code:X.end==="timed-out"?C.timedOut:C.rolloutFailed,result:{..._,...A8(X,Y)}}},
C8=async(X,{zoneId:Y,name:_})=>{let{send:J,ListResourceRecordSetsCommand:Q}=await X.route53();return((await J(new Q({HostedZoneId:Y,StartRecordName:_,MaxItems:20}))).ResourceRecordSets??[]).filter(Z=>$0(Z.Name)===_).map(Z=>({...Z,Name:_}))},
T8=async(X,Y,_)=>{let{send:J,ChangeResourceRecordSetsCommand:Q}=await X.route53();try{return((await J(new Q({HostedZoneId:Y,ChangeBatch:{Changes:_}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(Z){throw z(Z,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(Z.message)?new w("a DNS record was changed by another run",{cause:Z}):Z}},
b8=async(X,Y)=>{let{send:_,GetChangeCommand:J}=await X.route53();return(await _(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
c0=async(X,Y)=>{let{send:_,DescribeTargetGroupsCommand:J}=await X.elbv2(),Q=async Z=>{try{return(await _(new J({TargetGroupArns:[...Z]}))).TargetGroups??[]}catch(U){if(!z(U,"TargetGroupNotFound"))throw U;return Z.length===1?[]:(await Promise.all(Z.map(W=>Q([W])))).flat()}};return(await Promise.all(k(Y,20).map(Q))).flat()},
i0=async(X,Y)=>{let{send:_,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await _(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Q){if(z(Q,"TargetGroupNotFound"))return;throw Q}},
w8=async X=>{let{send:Y,DescribeTargetGroupsCommand:_}=await X.elbv2();return(await A(J=>Y(new _({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
a0=async(X,Y)=>{let{send:_,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Q=await _(new J({TargetGroupArn:Y}));return Object.fromEntries((Q.Attributes??[]).map(Z=>[Z.Key??"",Z.Value??""]))}catch(Q){if(z(Q,"TargetGroupNotFound"))return{};throw Q}},
x8=async(X,Y)=>{let{send:_,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await _(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Q){throw z(Q,"DuplicateTargetGroupName")?new w(`target group ${Y.Name} was created by another run`,{cause:Q}):Q}},
k8=async(X,Y)=>{let{send:_,ModifyTargetGroupCommand:J}=await X.elbv2();await _(new J(Y))},
y8=async(X,Y,_)=>{let{send:J,ModifyTargetGroupAttributesCommand:Q}=await X.elbv2();await J(new Q({TargetGroupArn:Y,Attributes:Object.entries(_).map(([Z,U])=>({Key:Z,Value:U}))}))},
h8=async(X,Y)=>{let{send:_,DeleteTargetGroupCommand:J}=await X.elbv2();try{await _(new J({TargetGroupArn:Y}))}catch(Q){if(!z(Q,"TargetGroupNotFound"))throw Q}},
qX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
v8=async(X,Y)=>{let{send:_,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(k(Y,50).map(Q=>_(new J({...qX,ResourceIds:Q}))))).flatMap(Q=>Q.ScalableTargets??[])},
f8=async X=>{let{send:Y,DescribeScalableTargetsCommand:_}=await X.applicationAutoScaling();return(await A(J=>Y(new _({ServiceNamespace:qX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
m8=async(X,Y)=>{let{send:_,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Q,...Z]=Y,U=Q!==void 0&&Z.length===0?{...qX,ResourceId:Q}:{ServiceNamespace:qX.ServiceNamespace},W=await A(j=>_(new J({...U,NextToken:j})),j=>j.NextToken),V=new Set(Y);return W.flatMap(j=>j.ScalingPolicies??[]).filter(j=>V.has(j.ResourceId??""))},
o0=async(X,Y)=>{let{send:_,RegisterScalableTargetCommand:J}=await X.applicationAutoScaling();await _(new J(Y))},
p8=async(X,Y)=>{let{send:_,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await _(new J({...qX,ResourceId:Y}))}catch(Q){if(!z(Q,"ObjectNotFound"))throw Q}},
g8=async(X,Y)=>{let{send:_,PutScalingPolicyCommand:J}=await X.applicationAutoScaling();return(await _(new J(Y))).PolicyARN??""},
r0=async(X,Y)=>{let{send:_,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(k(Y,100).map(Q=>_(new J({AlarmNames:Q,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Q=>Q.MetricAlarms??[])},
u8=async(X,Y)=>{let{send:_,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await A(Q=>_(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Q})),Q=>Q.NextToken)).flatMap(Q=>Q.MetricAlarms??[])},
l8=async(X,Y)=>{let{send:_,PutMetricAlarmCommand:J}=await X.cloudwatch();await _(new J(Y))},
d8=async(X,Y)=>{let{send:_,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(k(Y,100).map(Q=>_(new J({AlarmNames:Q}))))},
c8=X=>{let[Y="",..._]=X,J=Y.length;for(let Q of _)for(;!Q.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
s0=async(X,Y)=>{let{send:_,DescribeLogGroupsCommand:J}=await X.logs(),Q=new Set(Y),Z=c8(Y),U=Y.length===1;return(await A(W=>_(new J({logGroupNamePrefix:Z,limit:U?1:50,nextToken:W})),W=>U?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Q.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
i8=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.logs();return(await _(new J({resourceArn:Y}))).tags??{}},
a8=async(X,Y,_)=>{let{send:J,CreateLogGroupCommand:Q}=await X.logs();try{await J(new Q({logGroupName:Y,tags:_}))}catch(Z){throw z(Z,"ResourceAlreadyExists")?new w(`log group ${Y} was created by another run`,{cause:Z}):Z}},
o8=async(X,Y,_)=>{let{send:J,PutRetentionPolicyCommand:Q}=await X.logs();await J(new Q({logGroupName:Y,retentionInDays:_}))},
r8=async(X,Y)=>{let{send:_,DeleteLogGroupCommand:J}=await X.logs();try{await _(new J({logGroupName:Y}))}catch(Q){if(!z(Q,"ResourceNotFound"))throw Q}},
h=X=>(X.catch(()=>{}),X),
s8=async(X,Y,_)=>{let J=_?.loadBalancers?.[0]?.targetGroupArn,Q=J===void 0?i0(X,Y.targetGroup):c0(X,[J]).then(([V])=>V),Z=J===void 0?Q.then(V=>V?.TargetGroupArn===void 0?{}:a0(X,V.TargetGroupArn)):a0(X,J),[U,W]=await Promise.all([Q,Z]);return{description:U,attributes:W}},
n8=async(
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
j=h(YX(X,V)),
$=h(s8(X,Y,Q)),
F=h((async()=>{let G=await J.cluster,T=U===void 0?_.listener(G).arn:s6(U);if(T===void 0)return;let s=await J.loadBalancer(T),I=W??(await $).description?.TargetGroupArn;return _.findRule(s?.rules??[],{ruleArn:U,targetGroupArn:I,cluster:G,serviceTags:Z})})()),
H=async G=>(await Promise.all(G.map(T=>C8(X,T)))).flat(),
L=h((async()=>{let[G,T]=await Promise.all([J.cluster,J.zones()]),s=_.recordNames(G,Z,void 0,T),I=h(H(s)),f=new Set(s.map(({name:ZX})=>ZX)),[n,t]=await Promise.all([I,F.then(ZX=>H(_.recordNames(G,Z,ZX,T).filter(({name:oX})=>!f.has(oX))))]);return[...n,...t]})()),
[{description:M,attributes:P},N,K,D]=await Promise.all([$,F,L,j]),
q=[M?.TargetGroupArn,N?.RuleArn].filter(G=>G!==void 0&&!D.has(G)),
R=q.length===0?new Map:await YX(X,q),
S=G=>D.get(G??"")??R.get(G??"")??{};
return{targetGroup:M===void 0?void 0:{description:M,attributes:P,tags:S(M.TargetGroupArn)},rule:N===void 0?void 0:{rule:N,tags:S(N.RuleArn)},records:K}},
t8=async(X,Y,_)=>Y===void 0||_!==void 0?Y:{...Y,tags:await i8(X,Y.arn)},
NY=async(
X,
Y,
_,
J,
Q,
Z={services:void 0,zones:void 0})=>{
let U=J.map(I=>I.serviceName),
W=J.map(I=>I.resourceId),
V=Z.services??h(g(X,Y,U)),
j=new Map,
{zones:$}=Z,
F={cluster:_,loadBalancer:I=>{let f=j.get(I)??h(_.then(n=>{let t=Q.listener(n);return X7(X,I,t.arn===I?t.scheme:void 0)}));return j.set(I,f),f},zones:()=>($??=h(eX(X)),$)},
H=Promise.race([X.firstCall,V]),
L=h(H.then(()=>F.zones())),
M=h(H.then(()=>Promise.race([X.route53(),V]))),
P=I=>h(M.then(I)),
N=P(()=>v8(X,W)),
K=P(()=>m8(X,W)),
D=P(()=>r0(X,J.flatMap(I=>I.alarms))),
q=P(()=>s0(X,J.map(I=>I.logGroup)));
P(()=>X.elbv2());
let R=async I=>{let f=(await V).get(I.serviceName),n=e(f?.tags),[t,ZX,oX,t4,e4,X6]=await Promise.all([d(X,f?.taskDefinition??I.family),n8(X,I,Q,F,f,n),q.then(c=>t8(X,c.find(Y6=>Y6.name===I.logGroup),f)),N,K,D]);return{service:f,serviceTags:n,taskDefinition:t,...ZX,scalableTarget:t4.find(c=>c.ResourceId===I.resourceId),policies:e4.filter(c=>c.ResourceId===I.resourceId),alarms:X6.filter(c=>I.alarms.includes(c.AlarmName??"")),logGroup:oX}},
[S,G]=await Promise.all([_,Promise.all(J.map(async I=>[I.key,await R(I)])),L,V]),
[T]=j.keys(),
s=T===void 0?void 0:await j.get(T);
return{cluster:S,loadBalancer:s,zones:await F.zones(),tenants:new Map(G)}},
zY=(X,Y)=>({key:`${X.tenant}/${X.service}`,serviceName:Y.serviceName,family:Y.family,targetGroup:Y.targetGroup,logGroup:Y.logGroup,resourceId:Y.resourceId,alarms:[Y.alarms.scaleOut,Y.alarms.scaleIn]}),
n0=(X,Y)=>({...zY(X,Y),targetGroups:[$Y(X,"a"),$Y(X,"b")],owner:LX(X)}),
t0=(X,Y,_)=>{let J=cY(X).hosts??[],Q=(_[E.hosts]??"").split(" ").filter(V=>V!==""),Z=Y.tags[p.domain],U=X.reset?.includes("/hosts")===!0||X.complete===!0,W=Z!==void 0&&J.length===0&&(Q.length===0||U)?[`${X.name}.${Z}`]:[];return[...new Set([...J,...Q,...W])]},
e0=X=>{let Y=X.tags[p.scheme];return{arn:X.tags[p.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
X4={balanced:X=>X[E.loadBalancer]!=="none",listener:e0,ruleTag:E.rule,recordNames:(X,Y,_,J)=>{let Q=(Y[E.hosts]??"").split(" ").filter(Z=>Z!=="");return[...new Set([...Q,..._===void 0?[]:y(_)])].flatMap(Z=>{let[U,W]=$X(Z,J);return U===void 0||W!==void 0?[]:[{zoneId:U.id,name:Z}]})},findRule:(X,{ruleArn:Y,targetGroupArn:_})=>X.find(J=>J.RuleArn===Y)??X.find(J=>_!==void 0&&gX(J).includes(_))},
Y4=X=>{
let Y=cY(X);
return{
balanced:(_,J)=>Y.loadBalancer!==void 0?Y.loadBalancer==="shared"||J?.loadBalancers?.[0]!==void 0:_[E.loadBalancer]!=="none",
listener:e0,
ruleTag:E.rule,
recordNames:(_,J,Q,Z)=>{let U=new Set([...t0(X,_,J),...Q===void 0?[]:y(Q)]),W=(Y.dns??J[E.dns])==="wildcard",V=[...U].flatMap(j=>W?[j,j.replace(/^[^.]+/,"*")]:[j]);return[...new Set(V)].flatMap(j=>{let[$,F]=$X(j.replace(/^\*\./,""),Z);return $===void 0||F!==void 0?[]:[{zoneId:$.id,name:j}]})},
findRule:(_,{ruleArn:J,targetGroupArn:Q,cluster:Z,serviceTags:U})=>{let W=new Set(t0(X,Z,U)),V=j=>y(j).some($=>W.has($));return _.find(j=>j.RuleArn===J)??_.find(j=>Q!==void 0&&gX(j).includes(Q))??_.find(j=>p7(j)&&V(j))}}},
BY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
GX=(X,Y)=>X.SetIdentifier===void 0&&BY(X.AliasTarget?.DNSName)===BY(Y.dnsName),
e8=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):BY(X.AliasTarget.DNSName),
X9=(X,Y,_)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:_.canonicalHostedZoneId,DNSName:_.dnsName,EvaluateTargetHealth:!1}}),
_4=X=>X.dualStack?["A","AAAA"]:["A"],
Y9=(
X,
Y,
_)=>{
let J=Y.found.records.filter(U=>U.Name===X),Q=J.filter(U=>/^(A|AAAA|CNAME)$/.test(U.Type??"")&&!GX(U,_)),[Z]=Q;
if(Z!==void 0&&(!Y.run.adopt||Z.SetIdentifier!==void 0))throw O(`The ${Z.Type} record of ${X} points elsewhere: ${e8(Z)}.`,Z.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Q.map(U=>({Action:"DELETE",ResourceRecordSet:U})),..._4(_).filter(U=>!J.some(W=>W.Type===U&&GX(W,_))).map(U=>({Action:"CREATE",ResourceRecordSet:X9(X,U,_)}))]},
_9=(X,Y)=>{for(let _ of X.settings.hosts){let J=_.replace(/^[^.]+/,"*"),Q=X.found.records.filter(U=>U.Name===J&&GX(U,Y)).map(U=>U.Type),Z=_4(Y).filter(U=>!Q.includes(U));if(Z.length>0)throw O(`dns is wildcard, but ${J} has no alias ${Z.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${_}, or say dns: record.`)}},
J4=(X,Y,_)=>{let J=new Map;for(let Q of X){let Z=_(Q);if(Z.length===0)continue;let{id:U}=H0(Q,Y.zones);J.set(U,[...J.get(U)??[],...Z])}return J},
Q4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
J9=(X,Y)=>{let{found:_,settings:J,present:Q}=X,Z=_.rule===void 0||Q.dns!=="record"?[]:y(_.rule.rule),U=J.dns==="record"?J.hosts:[],W=Z.filter(V=>!U.includes(V));return[...J4(W,X,V=>_.records.filter(j=>j.Name===V&&GX(j,Y)).map(j=>({Action:"DELETE",ResourceRecordSet:j})))].map(([V,j],$)=>({resource:"record",name:Q4(j),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[B("changeRecords",`record.remove.${$}`,{zoneId:V,changes:j})]}))},
Q9=X=>{
let{settings:Y,loadBalancer:_}=X;
if(Y.loadBalancer==="none"||_===void 0)return[];
Y.dns==="wildcard"&&_9(X,_);
let J=Y.dns==="record"?Y.hosts:[];
for(let Z of J)H0(Z,X.zones);
let Q=J4(J,X,Z=>Y9(Z,X,_));
return[...J9(X,_),...[...Q].map(([Z,U],W)=>({resource:"record",name:Q4(U),action:"create",reason:u(X),fields:U.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:_.dnsName})),operations:[B("changeRecords",`record.${W}`,{zoneId:Z,changes:U},{after:["listenerRule"]})]}))]},
cX=(X,Y)=>{let _=X[E.halted];return _===void 0||Y!==0||!/^\d+$/.test(_)?void 0:Number(_)},
Z9=({service:X,serviceTags:Y},{scaling:_,desiredCount:J,minCount:Q},{resourceId:Z})=>X===void 0||cX(Y,X.desiredCount)!==void 0?{resourceId:_?Z:void 0,marks:{[E.halted]:String(J??Q)}}:void 0,
KY=X=>X!==null&&typeof X=="object",
IY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((_,J)=>IY(`${X}/${J}`,_)):KY(Y)?Object.fromEntries(Object.entries(Y).map(([_,J])=>[_,IY(X+a(_),J)])):Y,
Z4=(X,Y,_)=>i(Y,_)?[]:_===void 0||!KY(Y)||!KY(_)?[[X,IY(X,Y)]]:Object.entries(Y).flatMap(([J,Q])=>Z4(X+a(J),Q,Object.hasOwn(_,J)?_[J]:void 0)),
U4=(X,Y,_,J)=>{let Q=X.taskDefinition?.definition;if(Q===void 0||X.service===void 0)return{};let Z={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},U=B0(Z,{names:_,region:J.region,fargate:sX(Y,J),present:void 0});return Object.fromEntries(Z4("",VY(Q),VY(U)))},
qY=["logRetentionInDays"],
U9=X=>{
let{names:Y,found:_,settings:J,present:Q}=X,Z=J.logRetentionInDays,U=V=>B("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:Z},{after:V});
if(_.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:u(X),fields:x(qY,{},J),operations:[B("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),U(["logGroup"])]}];
let W=x(qY,Q,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[U([])]}]},
W9=X=>({logRetentionInDays:X.retentionInDays}),
JX=["scaleOut","scaleIn"],
W4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
V9=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
j9=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
V4=({found:X,names:Y},_)=>X.policies.find(J=>J.PolicyName===Y.policies[_]),
$9=(
X,
Y)=>{
let{names:_,settings:J,present:Q}=X,Z=V4(X,Y),{cooldown:U,stepAdjustments:W}=J[Y],V=$=>{let{cooldown:F,stepAdjustments:H}=$[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:H}}},j=x([Y],Z===void 0?{}:V(Q),V(J));
return Z!==void 0&&j.length===0?[]:[{resource:"scalingPolicy",name:_.policies[Y],action:Z===void 0?"create":"update",reason:Z===void 0?u(X):"",fields:j,operations:[B("putScalingPolicy",`policy.${Y}`,{...W4,ResourceId:_.resourceId,PolicyName:_.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:U,StepAdjustments:V9(W)}},{after:["scalableTarget"]})]}]},
j4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
$4=({found:X,names:Y},_)=>X.alarms.find(J=>J.AlarmName===Y.alarms[_]),
F4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
F9=(X,Y)=>{let{names:_,settings:J}=X,{threshold:Q,period:Z,evaluationPeriods:U}=J[Y];return{AlarmName:_.alarms[Y],AlarmDescription:`${j4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:F4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:j4[Y].comparison,Threshold:Q,Period:Z,EvaluationPeriods:U,TreatMissingData:"missing"}},
H9=(
X,
Y)=>{
let{names:_,settings:J,present:Q}=X,
Z=$4(X,Y),
U=V4(X,Y)?.PolicyARN,
W=M=>{let{threshold:P,period:N,evaluationPeriods:K}=M[Y]??{};return{[Y]:{threshold:P,period:N,evaluationPeriods:K}}},
V=x([Y],Z===void 0?{}:W(Q),W(J)),
j=F9(X,Y),
$=Z?.AlarmActions??[],
F=U!==void 0&&$.includes(U)&&Z?.ActionsEnabled!==!1,
H=Z!==void 0&&Z.MetricName===j.MetricName&&Z.Namespace===j.Namespace&&Z.ComparisonOperator===j.ComparisonOperator&&i([...Z.Dimensions??[]].map(M=>`${M.Name}=${M.Value}`).sort(),F4(X).map(M=>`${M.Name}=${M.Value}`).sort());
if(Z!==void 0&&F&&H&&V.length===0)return[];
let L=$.filter(M=>M!==U&&!M.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:_.alarms[Y],
action:Z===void 0?"create":"update",
reason:Z===void 0?u(X):F&&H?"":"not linked with its policy: put back",
fields:[...V,...F||Z===void 0?[]:[{pointer:"/alarmActions",to:_.policies[Y]}]],
operations:[B("putMetricAlarm",`alarm.${Y}`,{...j,ActionsEnabled:!0,AlarmActions:[U??"",...L],...Z?.OKActions===void 0?{}:{OKActions:Z.OKActions},...Z?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:Z.InsufficientDataActions},...Z===void 0?{Tags:Object.entries(X.tags).map(([M,P])=>({Key:M,Value:P}))}:{}},U===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
M9=({desiredCount:X,minCount:Y,suspended:_})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],..._?["suspended"]:[]].join(" "),
GY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[E.state]??"");if(Y===null)return;let[,_,J,Q]=Y;return{desiredCount:Number(_),minCount:J===void 0?void 0:Number(J),suspended:Q!==void 0}},
H4=({service:X,serviceTags:Y})=>GY(Y)!==void 0&&X?.desiredCount===0,
M4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
E9=X=>M4.every(Y=>X?.SuspendedState?.[Y]===!0),
E4=X=>Object.fromEntries(M4.map(Y=>[Y,X])),
L9=(X,{minCount:Y,maxCount:_})=>Math.min(Math.max(X,Y),_),
RY=(
X,
Y,
_)=>{
let J=X.of==="scaling"?X:void 0,Q=GY(Y.serviceTags),Z=H4(Y),U=Y.service?.desiredCount??0,W=J?.suspended??Q?.suspended??E9(Y.scalableTarget);
if(J?.state===void 0?Z:J.state==="stopped"){let $=Z?Q?.desiredCount??0:U;return{stopped:!0,suspended:!0,desiredCount:0,tag:M9({desiredCount:_.scaling?$:_.desiredCount??$,minCount:_.scaling?_.minCount:void 0,suspended:_.scaling&&W})}}
let V=X.of==="settings"&&cX(Y.serviceTags,Y.service?.desiredCount)!==void 0,j=Z&&Q!==void 0?L9(Q.desiredCount,_):void 0;
return{stopped:!1,suspended:V?!1:Q===void 0&&J?.suspended===void 0?void 0:W,desiredCount:_.scaling?J?.desiredCount??j:Z?_.desiredCount:void 0,tag:void 0}},
P9=({service:X,serviceTags:Y},{tag:_})=>{let J=Y[E.state];if(_===J)return{fields:[],operations:[]};let Q=X?.serviceArn??"",Z=U=>U??"running";return{fields:[{pointer:"/state",from:Z(J),to:Z(_)}],operations:[_===void 0?B("tagEcsResource","service.state",{arn:Q,set:{},remove:[E.state]},{after:["service","scalableTarget"]}):B("tagEcsResource","service.state",{arn:Q,set:{[E.state]:_},remove:[]})]}},
N9=["minCount","maxCount"],
z9=({found:X,state:Y})=>{let _=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=E4(Y.suspended);return Object.entries(J).some(([Q,Z])=>(_[Q]??!1)!==Z)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
B9=X=>{
let{names:Y,settings:_,state:J,found:Q}=X,Z=Q.scalableTarget,U={minCount:J.stopped?0:_.minCount,maxCount:_.maxCount},W=Z===void 0?{}:{minCount:Z.MinCapacity,maxCount:Z.MaxCapacity},V=z9(X),j=[...x(N9,W,U),...V];
return Z!==void 0&&j.length===0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:Z===void 0?"create":"update",reason:Z===void 0?u(X):"",fields:j,operations:[B("registerScalableTarget","scalableTarget",{...W4,ResourceId:Y.resourceId,MinCapacity:U.minCount,MaxCapacity:U.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:E4(J.suspended)},...Z===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
K9=X=>{let{names:Y,found:_}=X,J=JX.flatMap(Q=>$4(X,Q)?.AlarmName??[]);return[..._.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[B("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[B("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
L4=X=>X.settings.scaling?[...B9(X),...JX.flatMap(Y=>$9(X,Y)),...JX.flatMap(Y=>H9(X,Y))]:K9(X),
I9=(X,Y)=>{let _=X?.StepScalingPolicyConfiguration;return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},..._===void 0?{}:{cooldown:_.Cooldown??300,stepAdjustments:j9(_.StepAdjustments)}}},
q9=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(JX.map(_=>[_,I9(X.policies.find(J=>J.PolicyName===Y.policies[_]),X.alarms.find(J=>J.AlarmName===Y.alarms[_]))]))}),
DY="deregistration_delay.timeout_seconds",
OY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
P4={
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
N4=X=>Object.fromEntries(Object.entries(X).filter(([Y,_])=>Y!==DY&&!(Y in OY)&&P4[Y]!==_)),
z4=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
B4=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
RX=X=>{let Y=X.loadBalancer==="none",_=B4(X.capacityProviderStrategy);return{...X,...X.scaling===!1?{}:{desiredCount:void 0},...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},..._===void 0?{}:{capacityProviderStrategy:_},...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:N4(X.targetGroupAttributes)},assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
SY=X=>{let Y=X.hosts.join(" ");return{[E.loadBalancer]:X.loadBalancer,[E.dns]:X.dns,[E.scaling]:X.scaling?"on":"off",[E.protected]:X.protected?"on":"off",...Y===""||Y.length>dY?{}:{[E.hosts]:Y}}},
G9=(
X,
Y)=>{
let _=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Q=B4(X.capacityProviderStrategy),Z=Y[E.hosts],U=Y[E.dns];
return{
desiredCount:cX(Y,X.desiredCount)??X.desiredCount,
minimumHealthyPercent:X.deploymentConfiguration?.minimumHealthyPercent,
maximumPercent:X.deploymentConfiguration?.maximumPercent,
...J===void 0?{}:{healthCheckGracePeriodSeconds:X.healthCheckGracePeriodSeconds??0},
capacityProviderStrategy:Q===void 0||Q.length===0?void 0:Q,
subnets:_?.subnets,
securityGroups:_?.securityGroups,
assignPublicIp:_?.assignPublicIp,
loadBalancer:J!==void 0||Y[E.loadBalancer]==="shared"?"shared":"none",
...J?.containerPort===void 0?{}:{containerPort:J.containerPort},
...Z===void 0?{}:{hosts:Z.split(" ")},
...U==="record"||U==="wildcard"||U==="none"?{dns:U}:{},
...Y[E.protected]===void 0?{}:{protected:Y[E.protected]!=="off"},
...Y[E.scaling]===void 0?{}:{scaling:Y[E.scaling]!=="off"},
tags:{...rX(Y)}}},
iX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
R9=X=>({...OY,[DY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
K4=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
AY=X=>X.networkMode==="awsvpc"?"ip":"instance",
D9=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>Y[_]!==J)),
O9=X=>{
let{names:Y,found:_,settings:J,present:Q,loadBalancer:Z}=X;
if(J.loadBalancer==="none"||Z===void 0)return[];
let U=R9(J);
if(_.targetGroup===void 0)return[{resource:"targetGroup",name:Y.targetGroup,action:"create",reason:u(X),fields:x(iX,{},J),operations:[B("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:Z.vpcId,TargetType:AY(J),HealthCheckProtocol:"HTTP",...K4(J),Tags:Object.entries(X.tags).map(([M,P])=>({Key:M,Value:P}))}),B("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:U},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=_.targetGroup,j=W.TargetGroupArn??"";
if(W.TargetType!==AY(J))throw O(`networkMode ${J.networkMode} needs a target group of type ${AY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Q.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let $=Object.fromEntries(Object.entries(P4).filter(([M])=>M in V)),F=D9({...$,...U},V),H=[...x(iX,RX(Q),RX(J)),...Object.keys(OY).filter(M=>M in F).map(M=>({pointer:`/targetGroupAttributes/${M}`,from:V[M],to:U[M]}))];
if(H.length===0)return[];
let L=x(iX.slice(0,6),Q,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:H,operations:[...L.length===0?[]:[B("modifyTargetGroup","targetGroup",{TargetGroupArn:j,...K4(J)})],...Object.keys(F).length===0?[]:[B("modifyTargetGroupAttributes","targetGroup.attributes",{arn:j,attributes:F})]]}]},
S9=(X,Y)=>({healthCheckPath:X.HealthCheckPath,matcher:X.Matcher?.HttpCode,healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,healthyThresholdCount:X.HealthyThresholdCount,unhealthyThresholdCount:X.UnhealthyThresholdCount,deregistrationDelaySeconds:Number(Y[DY]??300),targetGroupAttributes:N4(Y)}),
I4=(
X,
Y)=>{
let _=X.rule===void 0?[]:y(X.rule.rule),J=X.service===void 0?{}:G9(X.service,X.serviceTags),Q=i([..._].sort(),[...J.hosts??[]].sort()),Z=q9(X,Y),U=GY(X.serviceTags);
return{...X.taskDefinition===void 0?{}:jY(X.taskDefinition.definition,Y),...X.logGroup===void 0?{}:W9(X.logGroup),...X.targetGroup===void 0?{}:S9(X.targetGroup.description,X.targetGroup.attributes),...Z,scaling:X.scalableTarget!==void 0,...J,...U!==void 0&&H4(X)?{desiredCount:U.desiredCount}:{},...U?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:U.minCount},..._.length===0||Q?{}:{hosts:_}}},
q4=async(X,Y)=>{let{send:_,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await _(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Q){if(z(Q,"TargetGroupNotFound"))return[];throw Q}},
A9=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
CY=(
X,
Y)=>{
let _={},J=[];
for(
let[Q,Z]of Object.entries(X.tags).sort()){
if(!Q.startsWith(p.defaultPrefix))continue;
let U=`/${Q.slice(p.defaultPrefix.length)}`,[W=""]=Q6(U),V=Y(U);
if(!Z6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Q}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let j=A9(Z,V);
j===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Q} with the value ${Z}, which is no ${V}.`,hint:"Remove or correct the tag."}):_=U6(_,U,j)}
return{settings:_,problems:J}},
G4=new Set(["taskDefinition","logGroup"]),
C9=(
X,
Y,
_)=>{
let{names:J,run:Q}=X,{command:Z}=Q.beforeDeploy??{};
if(Z===void 0)return[...Y];
let U=Y.filter(({resource:$})=>G4.has($)),W=Y.filter(({resource:$})=>!G4.has($)),V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:Z}],operations:[B("runTask","beforeDeploy",o7(X,Z,_),{after:U.flatMap($=>$.operations.map(F=>F.id)),references:_===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},j=W.map($=>({...$,operations:$.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[...U,V,...j]},
R4={lg:{resource:"logGroup",settings:qY},tg:{resource:"targetGroup",settings:iX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...z4,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:JX,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:JX,parts:["threshold","period","evaluationPeriods"]}},
T9=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
b9=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([_])=>Y.includes(_))),
D4=(X,Y)=>{let _=RX(X),J=_.loadBalancer==="none",Q=new Map;Y!==void 0&&Q.set("td",mX(Y).slice(0,6));for(let[Z,{settings:U,parts:W}]of Object.entries(R4)){if(J&&(Z==="tg"||Z==="lr")||_.scaling===!1&&(Z==="st"||Z==="sp"||Z==="al"))continue;let V=Object.fromEntries(U.map(j=>[j,j==="hosts"?[..._.hosts??[]].sort():b9(_[j],W)]).filter(([,j])=>!T9(j)));Q.set(Z,XX(CX(V),6))}return Q},
w9=(X,Y,_)=>[X,...[...D4(Y,_)].map(([J,Q])=>`${J}=${Q}`)].join(" "),
TY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
O4=X=>X==="td"?"taskDefinition":R4[X]?.resource??"service",
x9=(X,Y,_)=>{let J=new Map(TY(Y)),[Q=""]=X.split(" "),Z=TY(X).map(([U,W])=>{let V=_.has(O4(U))?J.get(U):void 0;return`${U}=${V??W}`});return[Q,...Z].join(" ")},
k9=({settings:X,definition:Y,definitionDigest:_,record:J})=>{if(J===void 0)return[];let Q=TY(J),Z=D4(X,Y),U=[];for(let[W,V]of Q)Z.get(W)!==V&&(W==="td"&&_!==void 0||U.push(O4(W)));return U},
y9=class{context;service;revision;input;fields=[];references=[];#X;#Y;constructor(X,Y,_){let{settings:J,present:Q,cluster:Z,names:U}=X;this.context=X,this.service=Y,this.revision=_,this.input={cluster:Z.name,service:U.serviceName},this.#Y=RX(J),this.#X={...RX(Q),desiredCount:J.scaling?void 0:Q.desiredCount}}changed(...X){let Y=x(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
S4=({service:X,revision:Y,input:_,references:J,fields:Q})=>{Y!==X.taskDefinition&&(_.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Q.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
bY=({found:X,order:Y})=>Y.of==="settings"&&cX(X.serviceTags,X.service?.desiredCount)!==void 0,
A4=X=>{let{state:Y,settings:_}=X.context,{desiredCount:J}=Y,Q=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||bY(X.context))&&(X.input.desiredCount=_.desiredCount):J!==Q&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Q,to:J}))},
h9=X=>{let Y=X.service.deploymentConfiguration,_=Y?.deploymentCircuitBreaker,J=_?.enable!==!0||_.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...O0(X.context.settings)})},
v9=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
f9=X=>{let{settings:Y,present:_}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(_.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
m9=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=FY(X.context.settings))},
p9=(X,Y)=>i((X.loadBalancers??[]).map(({targetGroupArn:_,containerPort:J})=>({targetGroupArn:_,containerPort:J})),Y.map(({targetGroupArn:_,containerPort:J})=>({targetGroupArn:_,containerPort:J}))),
C4=X=>{let{found:Y,names:_}=X.context,{loadBalancers:J,references:Q}=HY(X.context);Q.length===0&&p9(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??_.targetGroup}),X.input.loadBalancers=J,X.references.push(...Q))},
g9={settings:[S4,A4,h9,v9,f9,m9,C4],scaling:[A4],revision:[S4,C4],restart:[]},
u9=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
l9=(X,Y)=>{let{order:_,run:J}=X;if(_.of==="restart")return J.forceNewDeployment?"restart":void 0;if(_.of==="settings")return J.forceNewDeployment?"forceNewDeployment":u9(Y)?"the last deployment failed":bY(X)?"the first deployment was stopped":void 0},
d9=(
X,
Y,
_)=>{
let{names:J,order:Q,found:Z,state:U}=X,W=new y9(X,Y,_);
for(let N of g9[Q.of])N(W);
let{input:V,fields:j,references:$}=W,F=l9(X,Y),H=F!==void 0&&j.length===0;
F!==void 0&&(V.forceNewDeployment=!0),H&&j.push(bY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let L=B("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",...U.stopped?["service.state"]:[]],references:$}),M=j.length===0?[]:[L],P=Q.of==="settings"||Q.of==="scaling"?P9(Z,U):void 0;
return j.push(...P?.fields??[]),j.length===0?[]:[{resource:"service",name:J.serviceName,action:H?"deploy":"update",reason:H?F:"",fields:j,operations:[...M,...P?.operations??[]]}]},
c9=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
i9=(
X,
Y)=>{
let{names:_,settings:J,cluster:Q,found:Z,run:U,fargate:W}=X,{loadBalancers:V,references:j,tags:$}=HY(X),F=FY(J),H={...X.tags,...SY(J),...$,[E.run]:U.lease},L=Object.entries(H).map(([N,K])=>({key:N,value:K})),M=J.loadBalancer==="shared",P=M&&Z.rule===void 0;
return P&&L.push({key:E.rule,value:""}),
{
resource:"service",
name:_.serviceName,
action:"create",
reason:u(X),
fields:x(z4,{},{...J,desiredCount:J.desiredCount}),
operations:[
B(
"createService",
"service",
{cluster:Q.name,serviceName:_.serviceName,taskDefinition:Y??"",desiredCount:J.desiredCount,clientToken:U.token,deploymentConfiguration:O0(J),propagateTags:"SERVICE",enableECSManagedTags:!0,tags:L,...M?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},...F===void 0?{}:{networkConfiguration:F},...W?{}:{placementStrategy:c9},...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...j,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...P?[{pointer:`/tags/${L.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
T4=(
X,
Y)=>{
let{service:_}=X.found;
if(_===void 0)return[i9(X,Y)];
if(X.present.loadBalancer==="shared"&&X.settings.loadBalancer==="none")throw O(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");
if(_.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw O(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");
return d9(X,_,Y)},
a9=X=>{let{found:Y,settings:_,tags:J}=X,Q={...J,...SY(_),...HY(X).tags};return Object.fromEntries(Object.entries(Q).filter(([Z,U])=>Y.serviceTags[Z]!==U))},
o9=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([_,J])=>Y[_]!==J)),
r9=(X,Y)=>Object.keys(rX(Y)).filter(_=>!Object.hasOwn(X,_)),
s9=(X,Y)=>[E.hosts,E.halted].filter(_=>Object.hasOwn(Y,_)&&!Object.hasOwn(X,_)),
DX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
wY=(X,Y,{set:_,remove:J})=>[...Object.keys(_),...J].sort().map(Q=>({pointer:`/tags${a(Q)}`,...Object.hasOwn(Y,Q)?{from:Y[Q]}:{},...Object.hasOwn(X,Q)?{to:X[Q]}:{}})),
xY=(X,Y,_)=>({arn:X??"",set:o9(Y,_),remove:r9(Y,_)}),
n9=({tags:X,identity:Y},{definition:_,tags:J})=>{let Q=xY(_.taskDefinitionArn,X,J);return DX(Q)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:wY(X,J,Q),operations:[B("tagEcsResource","taskDefinition.tags",Q)]}]},
t9=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
e9=(
X,
Y,
_)=>{
let{found:J,tags:Q,settings:Z}=X,{service:U,targetGroup:W,rule:V,logGroup:j,scalableTarget:$,alarms:F}=J,H=[],L=[],M=(q,R,S,G=[])=>{DX(S)||H.push(B(q,R,S,{after:G}))},P=xY(U?.serviceArn,Q,J.serviceTags),N={arn:U?.serviceArn??"",set:U===void 0?{}:a9(X),remove:[...P.remove,...s9(SY(Z),J.serviceTags)]};
L.push(...wY({...Q,...N.set},J.serviceTags,N));
let K=(q,R,S,G)=>{let T=xY(S,Q,G);!DX(T)&&DX(N)&&L.push(...wY(Q,G,T)),M(q,R,T)};
if(
W!==void 0&&K("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&K("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&K("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),j?.tags!==void 0&&K("tagLogGroup","logGroup.tags",j.arn,j.tags),U===void 0||!DX(P)){let q=S=>({arn:S??"",set:Q,remove:P.remove});j!==void 0&&j.tags===void 0&&M("tagLogGroup","logGroup.tags",q(j.arn));let R=t9(_);$?.ScalableTargetARN!==void 0&&!R.has($.ResourceId)&&M("tagScalableTarget","scalableTarget.tags",q($.ScalableTargetARN));for(let[S,G]of F.entries())R.has(G.AlarmName)||M("tagAlarm",`alarm.${S}.tags`,q(G.AlarmArn))}
let D=H.map(q=>q.id);
N.remove.includes(E.halted)&&D.push("service","scalableTarget");
for(let q of _)q.resource==="record"&&q.action==="remove"&&D.push(...q.operations.map(R=>R.id));
return _.some(q=>q.resource==="listenerRule"&&q.action==="create")&&U!==void 0?H.push(B("tagEcsResource","service.tags",{...N,set:{...N.set,[E.rule]:""}},{after:D,references:[{pointer:a("set",E.rule),operation:"listenerRule"}]})):M("tagEcsResource","service.tags",N,D),H.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:L,operations:H}]},
X_=({minimumHealthyPercent:X,maximumPercent:Y},_)=>{let J=Math.ceil(X*_/100),Q=Math.floor(Y*_/100);if(!(_===0||J<_||Q>_))return{fewest:J,most:Q,maximumPercent:Math.ceil(100*(_+1)/_),minimumHealthyPercent:Math.floor(100*(_-1)/_)}},
Y_=(
X,
Y)=>{
let{names:_,found:J,settings:Q,present:Z,cluster:U,fargate:W,isNew:V,run:j}=X,$=B0(Q,{names:_,region:U.region,fargate:W,present:V?void 0:J.taskDefinition?.definition});
for(let M of[J.taskDefinition,Y])if(M!==void 0&&A7(M,$))return{wanted:$,arn:M.definition.taskDefinitionArn,found:M,changes:[]};
let F={...X.tags,[E.digest]:mX($),...j.build===void 0?{}:{[E.build]:TX(j.build)}},H=W6(Q,$);
if(H!==void 0)throw l([H]);
let L={resource:"taskDefinition",name:_.family,action:"create",reason:V?u(X):"",fields:x(q7,V?{}:Z,Q),operations:[B("registerTaskDefinition","taskDefinition",{...$,tags:Object.entries(F).map(([M,P])=>({key:M,value:P}))})]};
return{wanted:$,arn:void 0,found:void 0,changes:[L]}},
__=(X,Y,_)=>{let{settings:J,present:Q,isNew:Z,run:U}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!Z&&Q.image===W&&!_&&!U.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
J_=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
Q_=({settings:X})=>{let Y=Object.keys(X.environment).filter(_=>J_.test(_));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
Z_=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return X.loadBalancer==="shared"&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
U_=({settings:X,found:Y,isNew:_})=>_||!X.scaling?X.desiredCount??0:Math.min(Math.max(Y.service?.desiredCount??0,X.minCount),X.maxCount),
W_=X=>{let{settings:Y,state:_}=X,J=_.stopped?0:U_(X),Q=X_(Y,J);return Q===void 0?[]:[`minimumHealthyPercent ${Y.minimumHealthyPercent} and maximumPercent ${Y.maximumPercent} leave no room for a deployment at ${J} task${J===1?"":"s"}: ${Q.fewest} ${Q.fewest===1?"has":"have"} to stay and ${Q.most} may run, so that ECS can neither stop an old task nor start a new one; maximumPercent ${Q.maximumPercent} or minimumHealthyPercent ${Q.minimumHealthyPercent} would do`]},
b4=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
V_=X=>{let Y=new Set(X.flatMap(_=>_.operations.map(J=>J.id)));return X.map(_=>({..._,operations:_.operations.map(J=>({...J,after:J.after.filter(Q=>Y.has(Q))}))}))},
j_=X=>XX(CX(X.map(({resource:Y,name:_,action:J,fields:Q})=>({resource:Y,name:_,action:J,fields:Q.map(({pointer:Z,from:U,to:W})=>({pointer:Z,from:U,to:W}))}))),16),
$_=({order:X,found:Y})=>{let _=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:_?.definition,arn:_?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:_,changes:[]}},
F_=(X,Y)=>{let _=[...Y.changes,...U9(X),...O9(X),...d7(X),...T4(X,Y.arn),...Q9(X),...L4(X)],J=[..._,...e9(X,Y.found,_)];return J.some(Q=>Q.operations.some(b4))?C9(X,J,Y.arn):J},
H_=(X,Y)=>[...T4(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?L4(X):[],...X.order.of==="revision"?n9(X,X.order.revision):[]],
M_=(X,{wanted:Y},_)=>{let{order:J,run:Q,settings:Z,found:U}=X,W=w9(Q.version,Z,Y),V=U.serviceTags[E.applied];return J.of==="settings"||V===void 0?W:x9(W,V,_)},
E_=({identity:X,order:Y,state:_})=>_.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
kY=(
{context:X,newestTaskDefinition:Y,imageStated:_})=>{
let{found:J,present:Q,order:Z}=X,U=Z.of==="settings"?Y_(X,Y):$_(X),W=V_(Z.of==="settings"?F_(X,U):H_(X,U)),V=J.serviceTags[E.applied],j=new Set(k9({settings:Q,definition:J.taskDefinition?.definition,definitionDigest:J.taskDefinition?.tags[E.digest],record:V})),$=new Set(W.map(H=>H.resource)),F=W.some(H=>H.operations.some(b4));
return{planId:j_(W),changes:W.map(H=>({...H,reason:H.reason||(j.has(H.resource)?"changed by others since our last run":"asked for")})),drift:[...j].map(H=>({resource:H,kept:!$.has(H)})),warnings:[...E_(X),...W_(X),...Z.of==="settings"?[...__(X,_,F),...Q_(X),...Z_(X)]:[]],taskDefinitionArn:U.arn,record:M_(X,U,j)}},
L_=5,
yY=X=>O(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
P_=async(X,Y)=>{let[_]=await VX(X,[Y]);if(_===void 0)throw yY(Y);return _},
w4=async(
X,
Y,
_,
J)=>{
if(Y!==void 0){let F=P_(X,Y);return F.catch(()=>{}),{name:Y,cluster:F}}
let Q=await Q7(X),Z=new Map(Q.length>L_||_===void 0?[]:Q.map(F=>{let H=g(X,J7(F),[_]);return H.catch(()=>{}),[F,H]})),U=(await VX(X,Q)).filter(({tags:F})=>F[J.cluster]!==void 0),W=U.filter(F=>F.tags[J.default]!==void 0),[V,j]=U.length===1?U:W;
if(V!==void 0&&j===void 0){let F=Z.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let $=U.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${U.length} of ours (${U.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw l([{pointer:"/cluster",message:$,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
QX=X=>X?.[E.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[E.tenant]} of cluster ${X[E.cluster]}`,
x4=(
{identity:X,names:Y,found:_,newestTaskDefinition:J,adopt:Q})=>{
let Z=M=>!m(M,X)&&(!Q||M?.[E.tenant]!==void 0),{service:U,targetGroup:W,rule:V,logGroup:j,taskDefinition:$}=_,F=[];
U!==void 0&&Z(_.serviceTags)&&F.push(`service ${Y.serviceName}: ${QX(_.serviceTags)}`);
let H=U?.loadBalancers?.some(M=>M.targetGroupArn===W?.description.TargetGroupArn)??!1;
W!==void 0&&!H&&Z(W.tags)&&F.push(`target group ${W.description.TargetGroupName}: ${QX(W.tags)}`),V!==void 0&&Z(V.tags)&&F.push(`listener rule for ${y(V.rule).join(", ")} (priority ${V.rule.Priority}): ${QX(V.tags)}`),j?.tags!==void 0&&Z(j.tags)&&F.push(`log group ${j.name}: ${QX(j.tags)}`);
let L=U===void 0?$??J:void 0;
return L!==void 0&&Z(L.tags)&&F.push(`task definition ${Y.family}: ${QX(L.tags)}`),F},
N_=X=>{let Y=x4(X);if(Y.length!==0)return O(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
z_=(X,Y)=>m(Y,X)?void 0:O(`Not ours: service ${X.tenant}: ${QX(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
k4=({tenant:X,cluster:Y})=>O(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
y4=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:O(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
h4=X=>{throw z(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?O(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
B_=async(X,Y)=>{let{send:_,CreateRuleCommand:J}=await X.elbv2();try{return(await _(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Q){if(z(Q,"PriorityInUse"))throw new w(`priority ${Y.Priority} was taken by another deployment`,{cause:Q});return h4(Q)}},
K_=async(X,Y)=>{let{send:_,ModifyRuleCommand:J}=await X.elbv2();try{await _(new J(Y))}catch(Q){if(z(Q,"RuleNotFound"))throw new w("the listener rule was removed",{cause:Q});h4(Q)}},
I_=async(X,Y)=>{let{send:_,DeleteRuleCommand:J}=await X.elbv2();try{await _(new J({RuleArn:Y}))}catch(Q){if(!z(Q,"RuleNotFound"))throw Q}},
q_=X=>Object.entries(X).map(([Y,_])=>({Key:Y,Value:_})),
G_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.logs();await J(new Q({resourceArn:Y,tags:{..._}}))},
R_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.logs();await J(new Q({resourceArn:Y,tagKeys:[..._]}))},
D_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.cloudwatch();await J(new Q({ResourceARN:Y,Tags:q_(_)}))},
O_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.cloudwatch();await J(new Q({ResourceARN:Y,TagKeys:[..._]}))},
S_=async(X,Y,_)=>{let{send:J,TagResourceCommand:Q}=await X.applicationAutoScaling();await J(new Q({ResourceARN:Y,Tags:{..._}}))},
A_=async(X,Y,_)=>{let{send:J,UntagResourceCommand:Q}=await X.applicationAutoScaling();await J(new Q({ResourceARN:Y,TagKeys:[..._]}))},
C_=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.cloudwatch(),Q=await _(new J({ResourceARN:Y}));return e(Q.Tags)},
T_=async(X,Y)=>{let{send:_,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await _(new J({ResourceARN:Y}))).Tags??{}},
b_=()=>Promise.reject(new Error("this plan was not to run a task")),
b=async X=>(await X,{value:""}),
OX=(X,Y)=>async(_,J)=>(Object.keys(J.set).length>0&&await X(_,J.arn,J.set),J.remove.length>0&&await Y(_,J.arn,J.remove),{value:""}),
w_={
registerTaskDefinition:async(X,Y)=>({value:await T7(X,Y)}),
runTask:(X,Y,_,J)=>J(Y),
createService:async(X,Y)=>{let _=await O6(X,Y);return{value:_.serviceArn??"",service:_}},
updateService:async(X,Y)=>{let _=await nY(X,Y);return{value:_.serviceArn??"",service:_}},
createTargetGroup:async(X,Y)=>({value:await x8(X,Y)}),
modifyTargetGroup:(X,Y)=>b(k8(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:_})=>b(y8(X,Y,_)),
createRule:async(X,Y)=>({value:await B_(X,Y)}),
modifyRule:(X,Y)=>b(K_(X,Y)),
registerScalableTarget:(X,Y)=>b(o0(X,Y)),
deregisterScalableTarget:(X,{resourceId:Y})=>b(p8(X,Y)),
putScalingPolicy:async(X,Y)=>({value:await g8(X,Y)}),
putMetricAlarm:(X,Y)=>b(l8(X,Y)),
deleteAlarms:(X,{names:Y})=>b(d8(X,Y)),
createLogGroup:(X,{name:Y,tags:_})=>b(a8(X,Y,_)),
putRetentionPolicy:(X,{name:Y,retentionInDays:_})=>b(o8(X,Y,_)),
changeRecords:async(X,{zoneId:Y,changes:_})=>({value:await T8(X,Y,_)}),
tagEcsResource:OX(xX,tX),
tagElbResource:OX(V0,j0),
tagLogGroup:OX(G_,R_),
tagAlarm:OX(D_,O_),
tagScalableTarget:OX(S_,A_),
deleteService:(X,{cluster:Y,service:_},J)=>b(A6(X,Y,_,J)),
deleteRule:(X,{arn:Y})=>b(I_(X,Y)),
deleteTargetGroup:(X,{arn:Y})=>b(h8(X,Y)),
deleteTaskDefinitions:(X,{revisions:Y},_)=>b(h7(X,Y,_)),
deleteLogGroup:(X,{name:Y})=>b(r8(X,Y))},
hY=(X,Y,_,J,Q=b_)=>{let Z=()=>w_[Y](X,_,J.signal,Q);return Y==="runTask"?Z():J.with(Z)},
SX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&m(Y.serviceTags,X),
v4=({identity:X,read:Y})=>Y.rules.filter(_=>m(_.tags,X)),
x_=({identity:X,remains:Y})=>Y.targetGroups.filter(_=>m(_.tags,X)),
k_=X=>{let{dns:Y,hosts:_}={dns:X.remains.tenant.serviceTags[E.dns],hosts:X.remains.tenant.serviceTags[E.hosts]??""};if(SX(X)&&Y!==void 0&&Y!=="record")return[];let J=v4(X),Q=X.read.rules.filter(U=>!J.includes(U)).flatMap(({rule:U})=>y(U)),Z=SX(X)?_.split(" ").filter(U=>U!==""&&!Q.includes(U)):[];return[...new Set([...J.flatMap(({rule:U})=>y(U)),...Z])]},
y_=(X,{add:Y,id:_})=>{let{loadBalancer:J,zones:Q}=X.read.snapshot;if(J===void 0)return[];let Z=[];for(let U of k_(X)){let[W]=$X(U,Q),V=X.remains.tenant.records.filter(F=>F.Name===U&&GX(F,J));if(W===void 0||V.length===0)continue;let j=V.map(F=>({Action:"DELETE",ResourceRecordSet:F})),$=_(`record ${U}`);Z.push($),Y("record",U,[B("changeRecords",$,{zoneId:W.id,changes:j})])}return Z},
h_=(X,{add:Y,id:_})=>{let{identity:J,names:Q,remains:Z}=X,{scalableTarget:U,alarms:W}=Z.tenant,V=SX(X);U!==void 0&&(V||m(Z.scalableTargetTags,J))&&Y("scalableTarget",Q.resourceId,[B("deregisterScalableTarget",_("scalableTarget"),{resourceId:Q.resourceId})]);let j=W.filter($=>V||m(Z.alarmTags.get($.AlarmArn??""),J)).flatMap($=>$.AlarmName??[]);j.length>0&&Y("alarm",j.join(", "),[B("deleteAlarms",_("alarms"),{names:j},{after:[_("scalableTarget")]})])},
v_=(X,Y,{add:_,id:J})=>{let Q=v4(X),Z=Q.map((U,W)=>J(`rule ${W}`));for(let[U,{rule:W}]of Q.entries())_("listenerRule",y(W).join(", "),[B("deleteRule",Z[U]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[U,{description:W}]of x_(X).entries())_("targetGroup",W.TargetGroupName??"",[B("deleteTargetGroup",J(`targetGroup ${U}`),{arn:W.TargetGroupArn??""},{after:[...Z,J("service")]})])},
f_=X=>{let{revisions:Y,familyTags:_,tenant:J}=X.remains;if(!SX(X)&&!m(_,X.identity))return[];let Q=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:Z})=>Z!==Q),...Y.filter(({arn:Z})=>Z===Q)]},
aX=10,
m_=(X,{add:Y,id:_})=>{let J=f_(X);if(J.length===0)return;let Q=Math.ceil(J.length/aX),Z=Array.from({length:Q},(U,W)=>B("deleteTaskDefinitions",_(`taskDefinitions ${W}`),{revisions:J.slice(W*aX,(W+1)*aX)},{after:[_(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,Z,J.length===1?"1 revision":`${J.length} revisions`)},
f4=X=>{
let{identity:Y,names:_,remains:J,keepLogs:Q}=X,Z=SX(X),U=[],W=Z?"asked for":"left by an earlier removal",V={id:M=>`${_.serviceName}: ${M}`,add:(M,P,N,K)=>{let D=K===void 0?W:`${W}; ${K}`;U.push({resource:M,name:P,action:"remove",reason:D,fields:[],operations:N})}},{add:j,id:$}=V,F=y_(X,V);
h_(X,V),Z&&j("service",_.serviceName,[B("deleteService",$("service"),{cluster:Y.cluster,service:_.serviceName},{after:[$("scalableTarget"),$("alarms"),...F]})]),v_(X,F,V),m_(X,V);
let{logGroup:H}=J.tenant;
H!==void 0&&!Q&&(Z||m(H.tags,Y))&&j("logGroup",_.logGroup,[B("deleteLogGroup",$("logGroup"),{name:_.logGroup},{after:[$("service")]})]);
let L=new Set(U.flatMap(M=>M.operations.map(P=>P.id)));
return U.map(M=>({...M,operations:M.operations.map(P=>({...P,after:P.after.filter(N=>L.has(N))}))}))},
p_=X=>XX(CX(X.map(({resource:Y,name:_})=>[Y,_])),16),
vY=X=>X.kind==="deleteTaskDefinitions",
g_=X=>{let Y=X.flatMap(J=>J.operations).filter(vY),_=Y.reduce((J,Q)=>J+Q.input.revisions.filter(Z=>Z.active).length,0);return Math.max(_-20,Y.length-5,0)},
u_=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
l_=(X,Y)=>{let _=g_(X);return _===0?[]:[`removing its task definitions takes about ${u_(_)}: AWS lets one revision a second go`,..._>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
d_=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!vY(Y))return;let _=X.map(Z=>Z.operations.filter(vY)).find(Z=>Z.some(({id:U})=>U===Y.id))??[],J=_.findIndex(({id:Z})=>Z===Y.id),Q=Z=>Z.reduce((U,W)=>U+W.input.revisions.length,0);return Q(_)<=aX?void 0:`task definitions: ${Q(_.slice(0,J))} of ${Q(_)} revisions are gone`},
c_=async(X,Y,{service:_,targetGroup:J})=>{let Q=J?.description.TargetGroupName,Z=_?.loadBalancers?.[0]===void 0?Y.targetGroup:Q,U=Y.targetGroups.filter(j=>j!==Q&&j!==Z),W=(await Promise.all(U.map(j=>i0(X,j)))).filter(j=>j!==void 0),V=await YX(X,W.flatMap(j=>j.TargetGroupArn??[]));return[...J===void 0?[]:[J],...W.map(j=>({description:j,attributes:{},tags:V.get(j.TargetGroupArn??"")??{}}))]},
i_=20,
a_=async(X,{owner:Y},{taskDefinition:_},J)=>{let Q=U=>Object.entries(Y).every(([W,V])=>U[W]===V);if(_!==void 0&&Q(_.tags))return _.tags;let Z=J.filter(({arn:U})=>U!==_?.definition.taskDefinitionArn).slice(-i_).reverse();for(let{arn:U}of Z){let W=(await d(X,U))?.tags??{};if(Q(W))return W}return{}},
o_=async(X,Y,_)=>{let J=_.service===void 0,Q=J?_.scalableTarget?.ScalableTargetARN:void 0,Z=J?_.alarms.flatMap($=>$.AlarmArn??[]):[],[U,W,V,j]=await Promise.all([c_(X,Y,_),b7(X,Y.family),Q===void 0?{}:T_(X,Q),Promise.all(Z.map(async $=>[$,await C_(X,$)]))]);return{tenant:_,targetGroups:U,revisions:W,familyTags:J?await a_(X,Y,_,W):{},alarmTags:new Map(j),scalableTargetTags:V}},
m4=async(X,Y,_,J,Q,Z)=>{let U=await NY(X,Y,_,J,Q,Z),W=U.loadBalancer?.rules??[],[V,j]=await Promise.all([YX(X,W.flatMap($=>$.RuleArn??[])),Promise.all(J.map(async $=>{let F=U.tenants.get($.key);return F===void 0?[]:[[$.key,await o_(X,$,F)]]}))]);return{snapshot:U,rules:W.map($=>({rule:$,tags:V.get($.RuleArn??"")??{}})),tenants:new Map(j.flat())}},
r_=async(X,Y,_)=>await jX(async()=>await b8(X,Y)?!0:void 0,{..._,everySeconds:2})??!1,
fY=async X=>{try{return await X()}catch(Y){if(z(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
p4=async(X,Y)=>{let{send:_,DescribeServiceDeploymentsCommand:J}=await X.ecs();return fY(async()=>(await _(new J({serviceDeploymentArns:[Y]}))).serviceDeployments?.[0])},
g4=async(X,Y,_)=>{let{send:J,ListServiceDeploymentsCommand:Q}=await X.ecs();return fY(async()=>(await J(new Q({cluster:Y,service:_,maxResults:100}))).serviceDeployments??[])},
s_=async(X,Y)=>{let{send:_,StopServiceDeploymentCommand:J}=await X.ecs();try{return await _(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Q){if(z(Q,"Conflict","ServiceDeploymentNotFound"))return!1;throw Q}},
n_=async(
X,
Y,
_)=>{let{send:J,DescribeServiceRevisionsCommand:Q}=await X.ecs(),Z=await g4(X,Y,_);if(Z==="denied")return[];let U=({createdAt:$})=>$?.getTime()??0,W=Z.filter(({status:$})=>$==="SUCCESSFUL").sort(($,F)=>U(F)-U($)).flatMap($=>$.targetServiceRevisionArn??[]),V=await Promise.all(k([...new Set(W)],20).map($=>fY(()=>J(new Q({serviceRevisionArns:$}))))),j=new Map(V.flatMap($=>$==="denied"?[]:$.serviceRevisions??[]).map($=>[$.serviceRevisionArn,$.taskDefinition]));return W.flatMap($=>j.get($)??[])},
t_=50,
e_=1e3,
X3=class{
missing=new Set;
#X;
#Y;
constructor(X,Y){this.#Y=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:_,events:J,serviceDeployment:Q,deploymentId:Z}=this.#Y,[U,W]=await Promise.all([this.#_(()=>this.#J(),void 0),this.#_(()=>this.#Z(),[]),X.look(),Y.look(_)]),V=X.tasks,j=X.taskDefinition??await this.#_(()=>this.#Q(),void 0),$=W.filter(M=>M.lastStatus==="PROVISIONING"),[F,H]=await Promise.all([this.#_(()=>this.#U([...V,...W],j),void 0),this.#V($)]);
for(let M of[X.refusal,Y.refusal])M!==void 0&&this.missing.add(M);
let L=_.deployments?.find(M=>M.id===Z);
return{tasks:V,taskDefinition:j,log:F,targets:Y.targets,targetGroup:U,gracePeriodSeconds:_.healthCheckGracePeriodSeconds??0,events:J,provisioning:$.length,groups:H,deploymentReason:Q?.statusReason??L?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(M=>`could not be read: ${M}`)}}
async#_(X,Y){try{return await X()}catch(_){if(!(_ instanceof v))throw _;return this.missing.add(_.message),Y}}
async#J(){let X=this.#Y.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await c0(this.#X.clients,[X]))[0]}
async#Q(){let{service:X,deploymentId:Y}=this.#Y,_=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return _===void 0?void 0:(await d(this.#X.clients,_))?.definition}
async#Z(){let{clients:X,cluster:Y}=this.#X,{service:_,deploymentId:J}=this.#Y,Q=await C0(X,Y,_.serviceName??"","RUNNING");return(await MY(X,Y,Q)).filter(Z=>Z.startedBy===J)}
async#U(X,Y){let _=X.find(j=>j.startedAt!==void 0),J=_===void 0?void 0:this.#X.diagnostics.culpritOf(_,Y),Q=Y?.containerDefinitions?.find(j=>j.name===J)?.logConfiguration?.options,[Z,U]=[Q?.["awslogs-group"],Q?.["awslogs-stream-prefix"]];if(J===void 0||Z===void 0||U===void 0)return;let W=`${U}/${J}/${(_?.taskArn??"").replace(/^.*\//,"")}`,V=(await K8(this.#X.clients,Z,W,t_)).map(({at:j,text:$})=>({at:j,text:$.slice(0,e_)}));return V.length===0?void 0:{group:Z,stream:W,container:J,lines:V}}
async#V(X){let Y=new Set(X.flatMap(_=>_.capacityProviderName??[]));return(await Promise.all([...Y].map(_=>this.#_(()=>this.#W(_),void 0)))).filter(_=>_!==void 0)}
async#W(X){let{clients:Y,cluster:_}=this.#X,J=(await yX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");if(J===void 0)return;let[Q,Z,U]=await Promise.all([this.#_(()=>kX(Y,J),void 0),this.#_(()=>Z0(Y,J),[]),this.#_(()=>j7(Y,_),void 0)]),W=(Q?.Instances??[]).filter(V=>V.LifecycleState==="InService");return{name:J,desired:Q?.DesiredCapacity??0,max:Q?.MaxSize??0,failedLaunches:Z,notJoined:U===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!U.has(V))}}},
Y3=(X,Y)=>new X3(X,Y).evidence(),
_3=async X=>{
let{clients:Y,cluster:_,serviceName:J,resourceId:Q,marks:Z,log:U,signal:W}=X,V=(await g(Y,_,[J])).get(J),j=V?.deployments?.find(F=>F.status==="PRIMARY");
if(V?.serviceArn===void 0||j?.id!==X.deploymentId)return!1;
await xX(Y,V.serviceArn,Z);
let $=new HX(U,W);
return Q!==void 0&&(await $.with(()=>o0(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Q,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}})),U.info(`scaling of ${Q} suspended`)),await $.with(()=>nY(Y,{cluster:_,service:J,desiredCount:0})),U.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0},
J3=15e3,
u4=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
Q3=class{
#X;
#Y=new Map;
#_;
#J=0;
#Q=Date.now();
#Z;
constructor(X){this.#X=X}
get tasks(){return[...this.#Y.values()].filter(X=>X!==void 0).sort((X,Y)=>u4(X)-u4(Y))}
get taskDefinition(){return this.#_}
get refusal(){return this.#Z}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Q<J3?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#Z!==void 0)return!1;this.#Q=Date.now();try{return await this.#U()}catch(X){if(!(X instanceof v))throw X;return this.#Z=X.message,!1}}
async#U(){let{clients:X,cluster:Y,serviceName:_,deploymentId:J}=this.#X,Q=(await C0(X,Y,_,"STOPPED")).filter(W=>!this.#Y.has(W));if(Q.length===0)return!1;let Z=!1;for(let W of await MY(X,Y,Q)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),Z||=V}let U=this.tasks[0]?.taskDefinitionArn;return U!==void 0&&(this.#_??=(await d(X,U))?.definition),Z}},
Z3=15e3,
U3=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
W3=class{
#X;
#Y=new Map;
#_=0;
#J=Date.now();
#Q;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#Q}
async lookIfNeeded(X,Y,_){let J=Y.filter(({message:Z})=>/is unhealthy in/.test(Z)).length,Q=_>0&&Date.now()-this.#J>=Z3;J<=this.#_&&!Q||(this.#_=J,await this.look(X))}
async look(X){this.#J=Date.now();let Y=(X.loadBalancers??[]).flatMap(_=>_.targetGroupArn??[]);if(!(Y.length===0||this.#Q!==void 0))try{let _=await Promise.all(Y.map(J=>q4(this.#X,J)));for(let J of _.flat().filter(U3)){let Q=`${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Q),this.#Y.set(Q,J)}}catch(_){if(!(_ instanceof v))throw _;this.#Q=_.message}}},
r=(X,Y,_)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},..._===void 0?{}:{by:_}}),
mY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:_})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(_??"")?void 0:"request",
l4=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
V3=(X,Y)=>{let{status:_,statusReason:J,deploymentCircuitBreaker:Q,alarms:Z}=X;switch(_){case"SUCCESSFUL":return l4(Y.service);case"ROLLBACK_SUCCESSFUL":return r("rolled-back",J,mY(X));case"ROLLBACK_FAILED":return r("failed",J,mY(X));case"STOPPED":return Q?.status==="TRIGGERED"||Z?.status==="TRIGGERED"?r("failed",J,mY(X)):r("superseded",J);default:return}},
j3=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
$3=(X,Y)=>{let _=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Q})=>Q?.includes(`${_}deployment failed`));return J?.message?.slice(J.message.indexOf(_)+_.length)},
d4=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
F3=(
{service:X,deploymentId:Y,isRollbackAsked:_})=>{
let J=X.deployments??[],Q=J.find(W=>W.status==="PRIMARY"),Z=J.find(W=>W.id===Y);
if(Z!==void 0&&Z===Q)return Z.rolloutState==="COMPLETED"?l4(X):Z.rolloutState==="FAILED"?r("failed",Z.rolloutStateReason,d4(Z.rolloutStateReason)):void 0;
let U=$3(X,Y);
if(Z?.rolloutState==="FAILED"||U!==void 0||_===!0||j3(Q)){if(Q?.rolloutState==="IN_PROGRESS")return;let W=Q?.rolloutState==="FAILED"?"failed":"rolled-back",V=(Z?.rolloutState==="FAILED"?Z.rolloutStateReason:U)??Q?.rolloutStateReason;return r(W,V,d4(U??V))}
return r("superseded",Q?.id===void 0?void 0:`deployment ${Q.id} took its place`)},
H3=X=>X.serviceDeployment?.status===void 0?F3(X):V3(X.serviceDeployment,X),
M3=X=>{let[Y,..._]=X.deployments??[];return _.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
c4=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
pY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
gY=X=>pY(X)?.id??X.deployments?.[0]?.id??"",
E3=(X,Y)=>{let _=X.deployments?.find(U=>U.id===Y);if(_===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;let J=_.failedTasks===void 0||_.failedTasks===0?"":`, ${_.failedTasks} failed`,Q=(X.deployments??[]).filter(U=>U.id!==Y&&(U.runningCount??0)>0),Z=Q.length===0?"":`, ${Q.reduce((U,W)=>U+(W.runningCount??0),0)} of another deployment`;return`${_.runningCount??0}/${_.desiredCount??X.desiredCount??0} tasks running${J}${Z}`},
L3=3e4,
uY=1e3,
P3=X=>Date.now()-X<6e4?1:3,
N3=class{
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
#j;
#F=!1;
constructor(X){let{clients:Y,cluster:_,serviceName:J,service:Q}=X;this.#X=X,this.#Q=Q,this.deploymentId=gY(Q);let Z=Q.deployments?.find(U=>U.id===this.deploymentId);this.#_=Z?.createdAt?.getTime()??this.#Y,this.stopped=new Q3({clients:Y,cluster:_,serviceName:J,deploymentId:this.deploymentId}),this.targets=new W3(Y),this.#M(Q)}
get service(){return this.#Q}
get serviceDeploymentArn(){return this.#Z}
get serviceDeployment(){return this.#j}
get events(){let X=this.#_-uY;return(this.#Q.events??[]).flatMap(({createdAt:Y,message:_})=>Y!==void 0&&_!==void 0&&Y.getTime()>=X?{at:Y,message:_}:[])}
rollbackAsked(){this.#F=!0}
async toVerdict(X,Y=this.#X.deadline){let _=J=>({verdict:J,deploymentId:this.deploymentId,service:this.#Q});for(;;){let J=P3(this.#Y),Q=await jX(()=>this.#$(X),{signal:this.#X.signal,everySeconds:J,deadline:Math.min(Y,J===1?this.#Y+6e4:Y)});if(Q!==void 0)return _(Q);if(Date.now()>=Y)return _({verdict:"timed-out"})}}
async#$(
X){
let{clients:Y,cluster:_,serviceName:J,log:Q}=this.#X,Z=this.#Z===void 0||this.#U?void 0:p4(Y,this.#Z),[U,W]=await Promise.all([g(Y,_,[J]),Z]),V=U.get(J),j=this.#H(V);
if(V===void 0)return j?void 0:{verdict:"superseded",reason:`service ${J} was removed`};
this.#Q=V,this.#M(V),W==="denied"&&(this.#U=!0,Q.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#j=W==="denied"?void 0:W??await this.#E(V,j);
let{deploymentId:$}=this,F=H3({service:V,deploymentId:$,serviceDeployment:this.#j,isRollbackAsked:this.#F});
if(j&&this.#j===void 0&&F?.verdict==="superseded")return;
if(this.#P(),j||Q.waiting(E3(V,$)),F!==void 0||j)return F;
let H=await this.#L();
return H!==void 0&&X(H)?{verdict:"doomed",cause:H}:void 0}
#H(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Y>L3?!1:X===void 0||(pY(X)?.createdAt?.getTime()??0)<this.#_}
#M(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||gY(X)===this.deploymentId&&(this.#Z??=Y)}
async#E(X,Y){if(this.#Z!==void 0||this.#V||Y||gY(X)===this.deploymentId)return;this.#V=!0;let{clients:_,cluster:J,serviceName:Q,previousServiceDeployment:Z}=this.#X,U=await g4(_,J,Q);if(U==="denied")return;let W=$=>Math.abs(($?.getTime()??0)-this.#_),[V]=U.filter($=>$.serviceDeploymentArn!==Z&&W($.createdAt)<uY).sort(($,F)=>W($.createdAt)-W(F.createdAt));if(this.#Z=V?.serviceDeploymentArn,this.#Z===void 0)return;let j=await p4(_,this.#Z);return j==="denied"?void 0:j}
async#L(){let X=pY(this.#Q);if(!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Q,this.events,X.runningCount??0)]),this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#_)/1e3})}
#P(){let X=this.#_-uY,Y=(this.#Q.events??[]).filter(({id:_,createdAt:J})=>_!==void 0&&!this.#J.has(_)&&(J?.getTime()??0)>=X);for(let{id:_="",message:J=""}of Y.reverse())this.#J.add(_),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
z3=10*6e4,
i4=()=>!1,
B3=async(X,Y)=>{let{clients:_,log:J}=Y,Q=X.serviceDeploymentArn;if(Q===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let Z=await s_(_,Q);return J.info(Z?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),Z}catch(Z){if(!(Z instanceof v))throw Z;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${Z.message}`),!1}},
K3=async(
X,
Y,
_)=>{
let{clients:J,cluster:Q,serviceName:Z,log:U,signal:W,created:V}=_;
if(await _.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await B3(X,_))return;X.rollbackAsked();let $=await X.toVerdict(i4,Math.max(_.deadline,Date.now()+z3));return $.verdict.verdict==="doomed"?void 0:$.verdict.verdict!=="timed-out"?{...$,verdict:$.verdict,stoppedBy:"rollback"}:{...$,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:j}=X;
try{if(!await _3({clients:J,cluster:Q,serviceName:Z,deploymentId:j,log:U,signal:W,...V}))return}catch($){if(!($ instanceof v))throw $;U.info(`The service could not be stopped, and ECS is left to itself: ${$.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
I3=async(
X,
Y)=>{
let{log:_,onFailure:J}=Y,Q=!1,Z=({sentence:j})=>(Q||_.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${j}`:`waiting cannot mend this: ${j}`),Q=!0,J!=="keep"),U=await X.toVerdict(Z);
if(U.verdict.verdict!=="doomed")return{...U,verdict:U.verdict};
let W=await K3(X,U,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(i4);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
q3=async X=>{let{clients:Y,cluster:_,diagnostics:J,log:Q}=X,Z=new N3(X),U=await I3(Z,X);if(/^(?:steady|steady-at-zero|superseded)$/.test(U.verdict.verdict))return U;await X.written?.catch(()=>{});let W=U.stoppedBy===void 0&&"by"in U.verdict?U.verdict.by:void 0,V=await Y3(Z,{clients:Y,cluster:_,diagnostics:J,endedBy:W});for(let j of J.lines(V))Q.info(j);return{...U,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
G3=({lease:X,before:Y,read:_,written:J})=>{let Q=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===b0(Y),Z=!1,U=J.then(()=>{Z=!0});return async()=>{let W=Z,V=await _();if(!Q(V)&&!W&&(await U,V=await _()),!(V===void 0||Q(V)))throw new UX(C.superseded,`Another run has taken over this tenant: ${LY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
R3=(
{plan:X,found:Y,settings:_},
J)=>{
let Q=X.changes.flatMap(j=>j.operations),Z=Y.service?.serviceArn,U=X.taskDefinitionArn,W={[E.applied]:X.record,[E.run]:b0(J.lease),[E.image]:TX(_.image),[E.revision]:U??""},V=B("tagEcsResource","record",{arn:Z??"",set:W,remove:[]},{after:[...Q.map(j=>j.id),...Z===void 0?[]:["lease"]],references:[...Z===void 0?[{pointer:"/arn",operation:"service"}]:[],...U===void 0?[{pointer:a("set",E.revision),operation:"taskDefinition"}]:[]]});
return Z===void 0?[...Q,V]:[B("tagEcsResource","lease",{arn:Z,set:{[E.run]:J.lease},remove:[]}),...Q,V]},
D3=(
X,
Y)=>{
let{clients:_,run:J,log:Q,signal:Z}=Y,U=X.found.service?.serviceArn,W=new HX(Q,Z),V=()=>{},j=new Promise(F=>{V=F}),$=U===void 0?void 0:G3({lease:J.lease,before:X.found.serviceTags[E.run],read:async()=>(await S6(_,U))[E.run],written:j});
return JY(R3(X,J),{changes:X.plan.changes,execute:F=>hY(_,F.kind,F.input,W,Y.runTask),...$===void 0?{}:{guard:$},signal:Z,log:Q,line:vX,incomplete:Y.incomplete,done:(F,H)=>{F.id==="lease"&&V(),H.service!==void 0&&Y.onService(H.service),F.kind==="changeRecords"&&Y.onDnsChange(H.value)}})},
O3=async(X,Y,{log:_,signal:J})=>{let Q=()=>{_.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Q,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Q)}},
a4=({settings:X,snapshot:Y})=>X.loadBalancer==="none"?null:`${Y.loadBalancer?.scheme??"http"}://${X.hosts[0]}`,
S3=X=>{let{plan:Y,settings:_,snapshot:J,identity:Q,found:Z,present:U,names:W}=X,{cluster:V}=J;return{tenant:Q.tenant,cluster:V.name,account:V.account,region:V.region,url:a4(X),image:_.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:Z.service?.serviceArn??null,planId:Y.planId,changes:FX(Y.changes),drift:Y.drift.map(j=>({...j})),overrides:U4(Z,U,W,V),depth:"deep"}},
A3=({plan:X,snapshot:Y},_,J)=>{let{account:Q,region:Z,name:U}=Y.cluster;_.info(`account ${Q}, Region ${Z}, cluster ${U}`);for(let W of X.warnings)_.warn(W);for(let{resource:W,kept:V}of X.drift)_.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(_.info(J?`plan ${X.planId}: ${YY(X.changes)}`:YY(X.changes)),J)for(let W of XY(X.changes))_.info(W)},
C3=({settings:X,order:Y,snapshot:_},J,Q,Z)=>{let{desiredCount:U=0,runningCount:W=0}=J??{};U===0&&Y.of!=="scaling"&&Z.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),Z.info(`image     ${X.image}`),Z.info(`revision  ${(Q??"").replace(/^.*\//,"")}`),Z.info(`tasks     ${W} running, ${U} desired`),Z.info(`url       ${a4({settings:X,snapshot:_})??"none: a worker"}`)},
T3=["minCount","maxCount","scaleOut","scaleIn"],
b3=(
X,
Y,
_,
J)=>{
let{name:Q}=Y;
if(!J.scaling)return[...T3.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>bX(`/${V}`,`needs autoscaling, which tenant ${Q} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:Z,suspended:U}=RY(X,_,J),W=U??_.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return Z?[bX("/desiredCount",`is ${X.desiredCount}, and tenant ${Q} is stopped.`,"Say state: running too.")]:W?[]:[bX("/desiredCount",`is autoscaling's: tenant ${Q} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
w3=(X,Y,{names:_,found:J,present:Q,cluster:Z,clusterDefaults:U})=>{let{settings:W,problems:V}=iY(Y,{cluster:Z,clusterDefaults:U,present:X.of==="revision"?{...Q,...jY(X.revision.definition,_)}:Q});if(W===void 0)throw l(V);if(X.of!=="scaling")return W;let j=[...b3(X,Y,J,W),...V6(W)];if(j.length>0)throw l(j);return W},
{catalog:lY}=aY,
o4=X=>lY[X]?.type??lY[X.replace(/\/[^/]+$/,"/*")]?.type??lY[X.replace(/\/\d+(?=\/|$)/g,"/*")]?.type,
x3=async(X,Y)=>{let _={tenant:Y.name,service:"web"},J=Y.cluster===void 0?h(X.firstCall.then(()=>eX(X))):void 0,{serviceName:Q}=EX({..._,cluster:""}),{name:Z,cluster:U,services:W}=await w4(X,Y.cluster,Q,p),V={..._,cluster:Z},j=EX(V),$=zY(V,j);try{let F=await NY(X,Z,U,[$],Y4(Y),{services:W,zones:J}),H=F.tenants.get($.key);if(H===void 0)throw new Error(`tenant ${$.key} was not read`);return{identity:V,names:j,snapshot:F,found:H}}catch(F){throw z(F,"ClusterNotFound")?yY(Z):F}},
k3=p.defaultPrefix.replace(/\/$/,""),
y3=({name:X,tags:Y},_)=>j6(aY,{name:"tenant",..._},k3).filter(({pointer:J})=>J in Y).map(({message:J})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${J}`,hint:"Remove or correct the tag."})),
h3=(X,Y,_,J)=>{let Q=CY(Y,o4),Z=iY(X,{cluster:Y,clusterDefaults:Q.settings,present:_.service===void 0?void 0:J}),{settings:U}=Z,W=[...Q.problems,...y3(Y,Q.settings),...Z.problems];if(U===void 0||W.length>0)throw l(W);let V=$6(U,{fargate:sX(U,Y),resolved:!0});if(V.length>0)throw l(V);return U},
v3=({name:X,tags:Y})=>{let _=Y[p.listener]??"";return _===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${_} of cluster ${X}, or its load balancer, is not there.`},
f3=async(
X,
{request:Y,run:_,order:J})=>{
let Q=await x3(X,Y),{identity:Z,names:U,snapshot:W,found:V}=Q,{cluster:j,loadBalancer:$,zones:F}=W,H=y4(W,Y.accountId);
if(H!==void 0)throw H;
if(J!==void 0&&V.service===void 0)throw k4(Z);
let L=I4(V,U),M=N_({identity:Z,names:U,found:V,newestTaskDefinition:void 0,adopt:_.adopt});
if(J!==void 0&&M!==void 0)throw M;
let P=J===void 0?{of:"settings"}:await J(Q),N=P.of==="settings",K=N?h3(Y,j,V,L):w3(P,Y,{names:U,found:V,present:L,cluster:j,clusterDefaults:CY(j,o4).settings});
if(M!==void 0)throw M;
if(N&&K.loadBalancer==="shared"&&$===void 0)throw O(v3(j),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let D={identity:Z,names:U,cluster:j,loadBalancer:$,zones:F,found:V,present:L,settings:K,fargate:sX(K,j),order:P,state:RY(P,V,K),run:_,tags:{...K.tags,...LX(Z)},isNew:V.service===void 0},q=Y.image!==void 0,R=kY({context:D,newestTaskDefinition:void 0,imageStated:q}),S=R.taskDefinitionArn===void 0&&!D.isNew?await d(X,U.family):void 0;
return{...Q,present:L,settings:K,order:P,plan:S===void 0?R:kY({context:D,newestTaskDefinition:S,imageStated:q})}},
m3=(X,{env:Y,version:_})=>{let J=M6(16).toString("hex"),Q=X.build??Y.BUILD_URL;return{token:J,lease:T0(J,Q),build:Q,version:_,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,beforeDeploy:X.beforeDeploy}},
p3=({runningCount:X,pendingCount:Y,desiredCount:_})=>X===_&&(Y??0)===0,
g3=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(_=>_.kind==="updateService"&&_.input.desiredCount!==void 0)),
u3=async(
X,
Y,
_)=>{
let{found:J,names:Q,snapshot:Z}=X,{clients:U,log:W,signal:V,deadline:j}=_;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!g3(X)||c4(J.service,Y.service))return Y;
let{service:$}=Y,F=()=>`${$.runningCount??0}/${$.desiredCount??0} tasks running`;
return await jX(async()=>($=(await g(U,Z.cluster.name,[Q.serviceName])).get(Q.serviceName)??$,W.waiting(F()),p3($)?!0:void 0),{signal:V,everySeconds:2,deadline:j})===!0?{...Y,service:$,verdict:{verdict:$.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:$,verdict:{verdict:"timed-out",reason:F()}}},
l3=async(X,{found:Y,order:_,plan:J},Q,Z)=>{let U=Y.service?.taskDefinition,W=Q.taskDefinition,V=U===W&&Y.taskDefinition?.tags[E.steady]!==void 0;if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([xX(X,W,{[E.steady]:new Date().toISOString()}),_.of==="revision"&&U!==void 0&&U!==W?tX(X,U,[E.steady]):void 0])}catch(j){if(!(j instanceof v))throw j;Z.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${j.message}`)}},
d3=async(X,Y,_,{log:J,signal:Q,report:Z})=>{J.info("beforeDeploy: the command runs before the service changes");let U={clients:X,input:Y,explain:l0,log:J,signal:Q,deadline:Date.now()+_*6e4},{code:W,result:V}=d0(await u0(U),_),{message:j="",hint:$,...F}=V;if(Z(F),W!==C.done)throw new UX(W,`beforeDeploy: ${j} The service was not changed.`,$===void 0?{}:{hint:$})},
r4=X=>(X??"").replace(/\.$/,""),
c3=X=>{let Y=X.flatMap(Q=>Q.operations).flatMap(Q=>Q.kind==="changeRecords"?Q.input.changes:[]),_=Q=>Y.filter(Z=>Z.Action===Q).map(Z=>r4(Z.ResourceRecordSet?.Name)),J=new Set(_("DELETE"));return new Set(_("CREATE").filter(Q=>!J.has(Q)))},
i3=(
X,
Y)=>{
let _=Y.filter(F=>F.action==="create"),J=new Set(_.map(F=>F.resource)),Q=new Set(_.map(F=>F.name)),Z=c3(_),{remains:U}=X,{alarms:W,records:V}=U.tenant,j=f4({...X,keepLogs:!0,remains:{...U,targetGroups:U.targetGroups.filter(({description:F})=>Q.has(F.TargetGroupName??"")),tenant:{...U.tenant,alarms:W.filter(F=>Q.has(F.AlarmName??"")),records:V.filter(F=>Z.has(r4(F.Name)))}}}).filter(F=>J.has(F.resource)),$=new Set(j.flatMap(F=>F.operations.map(H=>H.id)));
return j.map(F=>({...F,reason:"onFailure: remove",operations:F.operations.map(H=>({...H,after:H.after.filter(L=>$.has(L))}))}))},
a3=async(
X,
Y)=>{
let{identity:_,names:J,snapshot:Q}=X,{clients:Z,lease:U,log:W,signal:V}=Y,j=n0(_,J),{cluster:$}=Q,F=await m4(Z,$.name,Promise.resolve($),[j],X4),H=F.tenants.get(j.key);
if(H?.tenant.serviceTags[E.run]?.startsWith(U)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let L={...H,revisions:H.revisions.filter(({arn:N})=>N===Y.revision)},M=new HX(W,V),P=i3({identity:_,names:J,read:F,remains:L},Y.done);
try{await JY(P.flatMap(N=>N.operations),{changes:P,execute:N=>hY(Z,N.kind,N.input,M),signal:V,log:W,line:vX,incomplete:()=>{}})}catch(N){if(!(N instanceof v))throw N;return{changes:[],sentence:`Not all that this run created could be removed: ${N.message}`}}
return{changes:P,sentence:"What this run created was removed again; the log group stays."}},
o3=5,
r3=class{
#X;
#Y;
#_;
#J;
#Q;
#Z;
#U=new AbortController;
#V;
#W;
#j;
#F=[];
#$=[];
#H=[];
#M=!1;
#E=!1;
constructor(X,Y,_,J){this.#X={...F6,...X},this.#Q=J,this.#Y=Y,this.#_=_,this.#Z=Date.now()+this.#X.timeoutMinutes*6e4,this.#J=m3(this.#X,Y),this.#V=L0({prepare:()=>this.#P(),planned:Q=>{A3(Q,Y.log,this.#X.plan),Y.report(S3(Q)),this.#$.length>0&&this.#z(Q.plan,new Set)},apply:Q=>this.#I(Q),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Q})=>XY(Q.changes),log:Y.log})}
async toEnd(){try{let X,Y=!1;for(let _=1;;_+=1){this.#W=void 0;let{prepared:J,outputs:Q=new Map}=await this.#V();if(this.#X.plan)return{code:C.done,result:{deployment:{verdict:"planned"}}};let Z=J.plan.changes.length>0;if(X?.code===C.done&&!Z||(X=await this.#R(J,Q),Y||=Z&&w0(J.found.serviceTags[E.run]),!Y||_===o3||!this.#L(X)))return X}}finally{this.#U.abort()}}
#L({code:X}){return X===C.done||X===C.superseded&&this.#E}
async#P(){let X=performance.now(),Y=await f3(this.#_,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#M},...this.#Q===void 0?{}:{order:this.#Q}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#I(
X){
let Y=performance.now(),_=new Set,J=D3(X,{clients:this.#_,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#M=!0,this.#B(X,W)},onDnsChange:W=>this.#G(W),runTask:W=>this.#q(W),incomplete:W=>{_=W,this.#z(X.plan,_)}}).finally(()=>{this.#$.push(...FX(X.plan.changes,_).filter(W=>W.done===!0)),this.#H.push(...X.plan.changes.filter(W=>W.operations.every(V=>_.has(V.id))))});
this.#j=J;
let Q=await J,Z=X.plan.taskDefinitionArn??Q.get("taskDefinition")?.value,U=X.found.service?.serviceArn??Q.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},...Z===void 0?{}:{taskDefinitionArn:Z},...U===void 0?{}:{serviceArn:U}}),Q}
async#q(X){let{timeoutMinutes:Y}=this.#X;return await d3(this.#_,X,Y,this.#Y),this.#Z=Date.now()+Y*6e4,{value:""}}
#z(X,Y){this.#Y.report({changes:[...this.#$,...FX(X.changes,Y)]})}
#N(){return AbortSignal.any([this.#Y.signal,this.#U.signal])}
#B({found:X,names:Y,snapshot:_,settings:J},Q){if(!this.#X.wait)return;let Z=q3({clients:this.#_,cluster:_.cluster.name,serviceName:Y.serviceName,service:Q,previousServiceDeployment:c4(X.service,Q)?X.service?.currentServiceDeployment:void 0,diagnostics:f0,onFailure:this.#X.onFailure,created:Z9(X,J,Y),written:this.#j,log:this.#Y.log,signal:this.#N(),deadline:this.#Z});Z.catch(()=>{}),this.#W=Z}
#G(X){if(!this.#X.wait)return;let Y=r_(this.#_,X,{signal:this.#N(),deadline:this.#Z});Y.catch(()=>{}),this.#F.push(Y)}
async#R(
X,
Y){
let{log:_}=this.#Y;
if(!this.#X.wait)return{code:C.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Q}=X.found;
this.#W===void 0&&Q!==void 0&&!M3(Q)&&(_.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#B(X,Q));
let Z=await O3(X.names.serviceName,this.#W,this.#Y),U=await Promise.all(this.#F);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),U.includes(!1)&&_.warn("the DNS change has not reached all name servers yet"),Z===void 0)return this.#K(X,Y);
let W={clients:this.#_,log:_,signal:this.#N(),deadline:this.#Z};
return this.#D(X,Y,await u3(X,Z,W))}
async#D(X,Y,_){let{verdict:J}=_.verdict;if(this.#Y.report({deployment:M8(_)}),J==="steady"&&await l3(this.#_,X,_.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#K(X,Y,_);this.#E=p0(_.service,this.#J.lease)===void 0;let Q=await this.#O(X,Y,J);return z8(_,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Q})}
async#O(X,Y,_){let J=this.#H.some(j=>j.resource==="service"&&j.action==="create"),Q=_==="failed"||_==="rolled-back";if(this.#X.onFailure!=="remove"||!J||!Q)return;let{log:Z,signal:U}=this.#Y,{changes:W,sentence:V}=await a3(X,{clients:this.#_,lease:this.#J.lease,done:this.#H,revision:Y.get("taskDefinition")?.value,log:Z,signal:U});return this.#Y.report({changes:[...this.#$,...FX(W,{has:()=>!0})]}),V}
#K(X,Y,_){let{log:J}=this.#Y,Q=_?.service??X.found.service,Z=(Q?.desiredCount??0)===0;return C3(X,Q,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:C.done,result:{deployment:{..._===void 0?{}:{id:_.deploymentId},verdict:Z?"steady-at-zero":"steady",desiredCount:Q?.desiredCount??0,runningCount:Q?.runningCount??0}}}}},
s3=(X,Y,_=()=>{})=>eY(tY,X,Y,J=>new r3(X,Y,J,_(J)).toEnd()),
s4=X=>{let{status:Y,deployments:_=[],desiredCount:J=0,runningCount:Q=0}=X,Z=_.find(U=>U.status==="PRIMARY");return Y==="DRAINING"?"removing":Z?.rolloutState==="FAILED"?"failed":J===0&&Q===0?"stopped":_.length>1||Z?.rolloutState==="IN_PROGRESS"?"deploying":Q<J?"degraded":"steady"},
n3=(X,Y)=>X[E.cluster]===Y&&X[E.tenant]!==void 0,
t3=(X,Y)=>{let _=Y[E.image],J=X.taskDefinition!==void 0&&Y[E.revision]===X.taskDefinition;return _===void 0||!J?void 0:H6(_)},
n4=(X,Y)=>{let _=(X.capacityProviderStrategy??[]).flatMap(Q=>Q.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[E.rule]??"")??[];return{capacity:_.length>0?_.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
e3=(X,{tags:Y})=>{let[_]=(X[E.hosts]??"").split(" ");return X[E.loadBalancer]==="none"||_===void 0||_===""?null:`${Y[p.scheme]==="https"?"https":"http"}://${_}`},
X5=(X,Y,_,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:s4(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:e3(Y,_),placement:n4(X,Y)}),
Y5=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,_)=>(await YX(X,[_])).has(_)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[_="",J=""]=Y.split("/");return(await VX(X,[_])).length===0?!1:(await g(X,_,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,_)=>{let J=await d(X,_);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await VX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await yX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await s0(X,[Y])).some(_=>_.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await r0(X,[Y])).length>0}],
_5=async(
X,
Y,
_)=>{
let{send:J,GetResourcesCommand:Q}=await X.tagging(),
Z=Object.entries(Y).map(([j,$])=>({Key:j,Values:[$]})),
U=(await A(j=>J(new Q({TagFilters:Z,ResourcesPerPage:100,PaginationToken:j})),j=>j.PaginationToken===""?void 0:j.PaginationToken)).flatMap(j=>j.ResourceTagMappingList??[]).flatMap(j=>j.ResourceARN??[]),
W=await Promise.all(U.map(async j=>{let $=_.find(({of:H})=>H.test(j));if($===void 0)return{arn:j,is:"unknown"};let F=$.of.exec(j)?.[1]??"";return{arn:j,is:await $.isThere(X,F,j)?"there":"gone"}})),
V=j=>W.filter(({is:$})=>$===j).map(({arn:$})=>$);
return{there:V("there"),unknown:V("unknown")}},
J5=async(X,Y,_,{isKept:J,log:Q})=>{try{let{there:Z,unknown:U}=await _5(X,Y,_);for(let W of Z.filter(V=>!J(V)))Q.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);U.length>0&&Q.info(`named by AWS's tag index, which may be hours late: ${U.join(", ")}`)}catch(Z){if(!z(Z,"AccessDenied"))throw Z;Q.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
yY as $,
p6 as A,
U7 as B,
Z7 as C,
$X as D,
V7 as E,
jX as F,
Z0 as G,
YY as H,
XY as I,
FX as J,
L0 as K,
JY as L,
vX as M,
eY as N,
s3 as O,
HX as P,
k as Q,
CY as R,
w as S,
kY as T,
LX as U,
RY as V,
EX as W,
w4 as X,
zY as Y,
Y4 as Z,
NY as _,
yX as a,
y4 as a0,
x4 as a1,
r7 as a2,
q4 as a3,
LY as a4,
w0 as a5,
n4 as a6,
s4 as a7,
I4 as a8,
U4 as a9,
n_ as aA,
g as aB,
k4 as aC,
z_ as aD,
a7 as aE,
MX as aF,
u0 as aG,
l0 as aH,
d0 as aI,
e7 as aJ,
Y8 as aK,
X8 as aL,
Q8 as aM,
U8 as aN,
NX as aO,
uX as aP,
k0 as aQ,
F0 as aa,
d as ab,
jY as ac,
t3 as ad,
n3 as ae,
X5 as af,
Y5 as ag,
w8 as ah,
x7 as ai,
u8 as aj,
f8 as ak,
m as al,
v7 as am,
n0 as an,
m4 as ao,
X4 as ap,
f4 as aq,
VX as ar,
hY as as,
d_ as at,
l_ as au,
J5 as av,
p_ as aw,
T0 as ax,
B as ay,
w7 as az,
kX as b,
eX as c,
YX as d,
V0 as e,
tX as f,
xX as g,
d6 as h,
z as i,
l6 as j,
D6 as k,
W0 as l,
c6 as m,
r6 as n,
X0 as o,
A as p,
o6 as q,
j0 as r,
W7 as s,
tY as t,
wX as u,
J0 as v,
a6 as w,
i6 as x,
u6 as y,
g6 as z};
