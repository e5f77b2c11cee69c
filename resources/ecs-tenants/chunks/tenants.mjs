import{t as o,s as d,h as r,a as KX,e as GX,u as uX,m as wY,d as t4}from"./input-create-cluster.mjs";
import{S as YX,f as S,i as RX,b as c,g as R,t as B,h as T,c as m,j as s,k as qX,p as n4,s as e4,a as X6,d as xY,l as Y6,n as Q6,o as J6,q as Z6,u as U6}from"./base.mjs";
import{setTimeout as QX}from"node:timers/promises";
import{s as _6,i as lX,r as kY,c as W6}from"./input-deploy-tenant.mjs";
import{randomBytes as V6}from"node:crypto";
var k=class extends YX{awsCode;constructor(X,Y,Q,J){super(S.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
$6={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
H6={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
F6=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
j6=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
M6=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
yY=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded|PriorRequestNotComplete)$/,
E6=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
hY="RegionMissing",
dX=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
B6=X=>dX.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
P6=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
z6=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
N6=(X,Y,Q)=>{let J=X.message??"";if(F6.test(Y))return z6(J,Q);if(j6.test(Y))return"The credentials have expired: renew them and run again.";if(M6.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(yY.test(Y))return"The account is at its request rate: run again later; what is done is found then.";if(E6.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(dX.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===hY)return"Give region, or set AWS_REGION."},
L6=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&dX.test(Y)?Y:/^region is missing/i.test(X.message??"")?hY:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
vY=(
X,
Y,
Q)=>{
if(X instanceof YX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=L6(J),U=`${H6[Y]??Y}:${Q}`,_=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=yY.test(Z)&&W>1?` (${W} tries)`:"",$=P6(J)??Z;
return new k(`${$6[Y]??Y} ${B6(Z)} ${Q}: ${$}${$.includes(Z)?"":` (${Z})`}${V}`,N6(J,Z,U),{service:Y,operation:Q,code:Z,..._===void 0?{}:{requestId:_}},X)},
z=(X,...Y)=>X instanceof k&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
DX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await QX(Q,void 0,{signal:Y})},
x=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
D=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
O=async(X,Y)=>{let Q=Date.now()+Y.seconds*1e3;for(let J=500;;J=Math.min(J*2,5e3)){try{return await X()}catch(Z){if(!(Z instanceof k&&Y.passing(Z)&&Date.now()+J<Q))throw Z}await QX(J,void 0,{signal:Y.signal})}},
b=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
p=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),U=await Promise.all(x(Q,10).map(_=>J(new Z({cluster:Y,services:_,include:["TAGS"]}))));return new Map(U.flatMap(_=>_.services??[]).filter(_=>_.status!=="INACTIVE").map(_=>[_.serviceName??"",_]))},
I6=async(
X,
Y)=>{
let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];
return await D(async U=>{let _=await Q(new J({cluster:Y,maxResults:100,nextToken:U})),W=(_.serviceArns??[]).map($=>$.replace(/^.*\//,"")),V=p(X,Y,W);return V.catch(()=>{}),Z.push(V),_},U=>U.nextToken),(await Promise.all(Z)).flatMap(U=>[...U.values()])},
fY=/does not have an associated load balancer|unable to assume the (service linked )?role|still draining|verify that the ecs service role being passed/i,
K6=async(X,Y,Q)=>{let{send:J,CreateServiceCommand:Z}=await X.ecs();try{return(await O(()=>J(new Z(Y)),{passing:U=>fY.test(U.message),seconds:60,signal:Q})).service??{}}catch(U){throw z(U,"InvalidParameter")&&/not idempotent/i.test(U.message)?new b(`service ${Y.serviceName} was created by another run`,{cause:U}):U}},
mY=async(X,Y,Q)=>{let{send:J,UpdateServiceCommand:Z}=await X.ecs();try{return(await O(()=>J(new Z(Y)),{passing:U=>fY.test(U.message),seconds:60,signal:Q})).service??{}}catch(U){throw z(U,"ServiceNotFound","ServiceNotActive")?new b(`service ${Y.service} was removed by another run`,{cause:U}):U}},
SX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([U,_])=>({key:U,value:_}))}))}catch(U){throw z(U,"ResourceNotFound")||z(U,"InvalidParameter")&&/cannot be found|inactive/i.test(U.message)?new b(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:U}):U}},
cX=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
G6=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return o(Z.tags)},
R6=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:U}=await X.ecs();try{await Z(new U({cluster:Y,service:Q,force:!0}))}catch(_){if(!z(_,"ServiceNotFound","ServiceNotActive"))throw _}await DX(async()=>(await p(X,Y,[Q])).has(Q),J)},
pY={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
q6=class{
#X=new Map;
#Y=()=>{};
firstCall=new Promise(X=>{this.#Y=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let U=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(U,(this.#X.get(U)??0)+1),setImmediate(this.#Y),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
D6=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
S6=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
O6={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
A6=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
C6=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return A6(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
T6=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(U=>U.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return C6(async U=>{try{return await Z(U)}catch(_){throw _.name==="CredentialsProviderError"?_:vY(_,"sts","AssumeRole")}})},
b6=({credentials:X})=>async()=>X,
w6=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return T6(X.roleArn,X);if(X.configuration!==void 0)return b6(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
x6=X=>X.schema?.[2],
k6=(
X,
Y)=>{
let Q=w6(Y),
J=[],
Z=async(
_,
W)=>{let{Client:V,...$}=await W(),H=new V({...Y.configuration,credentials:Q,...S6(Y.env),requestHandler:O6,...Y.region===void 0?{}:{region:Y.region}});return J.push(H),Y.calls.attach(H,_),D6(H),{...$,send:async F=>{try{return await H.send(F)}catch(j){throw vY(j,_,x6(F))}},region:()=>H.config.region()}},
U=([_,W])=>{let V;return[_,()=>(V??=Z(_,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(U)),firstCall:Y.calls.firstCall},close:()=>{for(let _ of J)_.destroy()}}},
gY=async(X,{region:Y,roleArn:Q},J,Z)=>{let U=new q6,_=k6(X,{region:Y,roleArn:Q,calls:U,env:J.env,configuration:J.aws});try{return await Z(_.clients)}finally{J.report({calls:U.counts()}),_.close()}},
t=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async U=>{try{return((await Q(new J({ResourceArns:[...U]}))).TagDescriptions??[]).map(_=>[_.ResourceArn??"",o(_.Tags)])}catch(_){if(!z(_,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw _;return U.length===1?[]:(await Promise.all(U.map(W=>Z([W])))).flat()}};
return new Map((await Promise.all(x(Y,20).map(Z))).flat())},
uY=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([U,_])=>({Key:U,Value:_}))}))},
lY=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
dY=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
cY=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
aY=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
y6=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:aY(Y.Name)})),
aX=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await D(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>y6(J.HostedZones))},
OX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
h6={passing:X=>/iam ?instance ?profile|service-linked role|is not authorized to use launch template/i.test(X.message),seconds:90},
v6=async(X,Y,Q)=>{let{send:J,CreateAutoScalingGroupCommand:Z}=await X.autoScaling();try{await O(()=>J(new Z(Y)),{...h6,signal:Q})}catch(U){throw z(U,"AlreadyExists","AlreadyExistsFault")?new b(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:U}):U}return(await OX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
f6=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
m6=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Wait"}}))}catch(Z){if(!z(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
iY=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
p6=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([U,_])=>({...iY(Y,U),Value:_,PropagateAtLaunch:!0}))}))},
g6=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(U=>iY(Y,U))}))},
oY=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
u6=async(
X,
Y,
Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await O(()=>J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),{passing:U=>/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/.test(U.awsCode),seconds:300,signal:Q}),await DX(async()=>await OX(X,Y)!==void 0,Q)},
rY=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
sY=(
X,
Y,
Q,
J)=>{
if(d(Y,Q))return[];
if(RX(Y)||RX(Q)){let[U,_]=[RX(Y)?Y:{},RX(Q)?Q:{}];return[...new Set([...Object.keys(U),...Object.keys(_)])].sort().flatMap(W=>sY(X+c(W),rY(U,W),rY(_,W),J))}
let Z=U=>U===void 0||Array.isArray(U)&&U.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
tY=(X,Y,Q,J=new Set)=>X.flatMap(Z=>sY(c(Z),Y[Z],Q[Z],J.has(Z))),
AX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
l6=async(X,Y,Q)=>{let{send:J,CreateCapacityProviderCommand:Z}=await X.ecs();try{await O(()=>J(new Z(Y)),{passing:U=>/service.linked role/i.test(U.message),seconds:60,signal:Q})}catch(U){throw z(U,"InvalidParameter","Client")&&/already exists/i.test(U.message)?new b(`capacity provider ${Y.name} was created by another run`,{cause:U}):U}return Y.name??""},
d6=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
c6=async(
X,
Y,
Q)=>{
let{send:J,PutClusterCapacityProvidersCommand:Z}=await X.ecs();
await O(()=>J(new Z({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]})),{passing:U=>/^(UpdateInProgress|ResourceInUse)/.test(U.awsCode),seconds:120,signal:Q})},
a6=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs();await O(()=>J(new Z({capacityProvider:Y})),{passing:U=>/in use|associated|UpdateInProgress/i.test(`${U.awsCode} ${U.message}`),seconds:120,signal:Q}),await DX(async()=>await AX(X,Y)!==void 0,Q)},
nY=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(U=>U.operation)])]}),
i6=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:o(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
JX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(x(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(i6)},
o6=X=>X.replace(/^.*\//,""),
r6=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await D(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
s6=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
t6=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
n6=async(X,Y,Q)=>{let{send:J,DeleteClusterCommand:Z}=await X.ecs();try{await O(()=>J(new Z({cluster:Y})),{passing:U=>/^(ClusterContainsContainerInstances|ClusterContainsTasks|ClusterContainsCapacityProvider|UpdateInProgress)/.test(U.awsCode),seconds:300,signal:Q})}catch(U){if(!z(U,"ClusterNotFound"))throw U}},
CX=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
eY=(X,Y)=>{let[Q,J]=CX(X,Y);if(Q===void 0)throw R(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw R(`There are two public hosted zones named ${Q.name} (${Q.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return Q},
e6=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
X7=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),U=await D(W=>Q(new J({cluster:Y,nextToken:W})),W=>W.nextToken),_=await Promise.all(x(U.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>Q(new Z({cluster:Y,containerInstances:W}))));
return new Set(_.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
ZX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let U=J-Date.now();if(U<=0)return;try{await QX(Math.min(Q*1e3,U),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
Y7={create:"+",update:"~",remove:"-",deploy:">"},
TX=X=>typeof X=="string"?X:JSON.stringify(X),
Q7=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":Q===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${TX(Q)}`:Q===void 0?`${X}: ${TX(Y)} \u2192 removed`:`${X}: ${TX(Y)} \u2192 ${TX(Q)}`,
bX=({action:X,resource:Y,name:Q,reason:J})=>`${Y7[X]} ${Y} ${Q} (${J})`,
iX=X=>X.flatMap(Y=>[bX(Y),...Y.fields.map(Q=>`    ${Q7(Q)}`)]),
oX=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([Q,J])=>{let Z=X.filter(U=>U.action===Q).length;return Z===0?[]:[`${Z} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
X0=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q}},
UX=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:U,fields:_,operations:W})=>({resource:Q,name:J,action:Z,reason:U,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:_.map(X0)})),
Y0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
rX=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((_,W)=>String(W)===J?rX(_,Z,Q):_);let U=X;return{...U,[J]:rX(U[J],Z,Q)}},
J7=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=rX(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
Z7=async(
X,
Y)=>{
let Q=new Map,
J=new Set(X),
Z=new Set,
U=Y.concurrency??16,
_,
W=F=>{_??={cause:F}},
V=F=>{J.delete(F);let j=(async()=>{try{let M=await Y.execute(J7(F,Q));Q.set(F.id,M),Y.done?.(F,M)}catch(M){W(M)}})().finally(()=>Z.delete(j));Z.add(j)},
$=()=>(_===void 0&&Y.signal.aborted&&W(Y.signal.reason),_!==void 0),
H;
for(;
J.size>0&&!$();){
let F=[...J].filter(M=>M.after.every(E=>Q.has(E)));
if(F.length>0&&H!==void 0&&(await H.catch(W),H=void 0,$()))break;
let j=F.slice(0,Math.max(0,U-Z.size));
for(let M of j)V(M);
if(j.length>0&&J.size>0){let{guard:M}=Y;H=M===void 0?void 0:(async()=>M())(),H?.catch(()=>{})}
if(Z.size===0){W(new Error(`operations wait for each other: ${[...J].map(M=>M.id).join(", ")}`));break}
await Promise.race(Z)}
if(await Promise.all(Z),_!==void 0)throw new Y0(_.cause,new Set(Q.keys()));
return Q},
Q0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
sX=async(
X,
Y)=>{
let{changes:Q,log:J,line:Z}=Y,U=new Set,_=W=>W.operations.every(V=>U.has(V.id));
try{return await Z7(X,{...Y,done:(W,V)=>{U.add(W.id),Y.incomplete(U),Y.done?.(W,V);let $=Q.find(H=>H.operations.some(F=>F.id===W.id));$!==void 0&&_($)&&J.info(Z($))}})}
catch(W){throw W instanceof Y0?(Y.incomplete(U),(W.cause instanceof YX||Y.signal.aborted)&&(J.info(`done: ${Q0(Q.filter(_))}`),J.info(`not done: ${Q0(Q.filter(V=>!_(V)))}; the next run finishes it`)),W.cause):W}},
U7=5,
_7=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
J0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=U=>{if(Y===void 0)return;let _=_7(U);if(!(J!==void 0&&[..._].every(W=>J?.has(W)))&&U.plan.planId!==Y){for(let W of X.lines(U))Q.info(W);throw R(`The plan is ${U.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=_};
return async()=>{
for(
let U=1;;
U+=1){let _=await X.prepare();if(X.planned(_),X.isPlan)return{prepared:_,outputs:void 0};if(Z(_),_.plan.changes.length===0)return{prepared:_,outputs:void 0};try{return{prepared:_,outputs:await X.apply(_)}}catch(W){if(!(W instanceof b))throw W;if(U===U7)throw R(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");Q.info(`${W.message}: reading again`)}}}},
W7=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
_X=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
V7=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
Z0=X=>{let Y={...X};for(let Q of V7)delete Y[Q];return Y},
U0=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
$7=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(_=>_.containerPort===X.containerPort&&(_.protocol??"tcp")===Q),{hostPort:Z,...U}=J??{};return{...U,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
H7=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
_0=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
U=Z===void 0?{family:Q.family,containerDefinitions:[]}:Z0(Z),
_=_X(U,Q),
W=Z?.requiresCompatibilities?.includes("FARGATE")?{cpu:_?.cpu,memory:_?.memory}:{cpu:void 0,memory:void 0},
V=X.memoryReservation===X.memory?void 0:X.memoryReservation,
$=J?{...W,memoryReservation:V}:{cpu:X.cpu,memory:X.memory,memoryReservation:V},
H={
..._,
name:_?.name??Q.containerName,
essential:_?.essential??!0,
image:X.image,
...$,
portMappings:X.portMappings.map(j=>$7(j,_?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:U0(X.environment).map(([j,M])=>({name:j,value:M})),
secrets:U0(X.secrets).map(([j,M])=>({name:j,valueFrom:M})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:_?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(U.containerDefinitions??[]).filter(j=>j!==_);
return{...U,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):U.cpu,memory:J?String(X.memory):U.memory,runtimePlatform:H7(X,U.runtimePlatform),containerDefinitions:[H,...F]}},
F7=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
wX=X=>Array.isArray(X)?X.map(wX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,wX(Q)]).filter(([,Y])=>!F7(Y))),
tX=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
W0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
j7=(
X,
Y)=>(
{...tX(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(W0),secrets:[...X.secrets??[]].sort(W0),portMappings:(X.portMappings??[]).map(Q=>tX(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})),healthCheck:X.healthCheck&&tX(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
nX=X=>{let{containerDefinitions:Y=[],...Q}=Z0(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return wX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>j7(Z,J))})},
xX=X=>r(KX(nX(X)),32),
M7=(X,Y)=>{let Q=xX(Y);return X.tags[B.digest]===Q||xX(X.definition)===Q},
E7=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
eX=(
X,
Y)=>{
let Q=_X(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",U=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:_}=Q;
return{
image:Q.image,
cpu:U?Number(X.cpu):Q.cpu,
memory:U?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(W=>E7(W,Z)),
entryPoint:Q.entryPoint??[],
command:Q.command??[],
environment:Object.fromEntries((Q.environment??[]).map(W=>[W.name??"",W.value??""])),
secrets:Object.fromEntries((Q.secrets??[]).map(W=>[W.name??"",W.valueFrom??""])),
repositoryCredentials:Q.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:Q.repositoryCredentials.credentialsParameter},
healthCheck:_?.command===void 0?void 0:wX({..._}),
stopTimeout:Q.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
V0=class{#X;#Y;#Q;#J=performance.now();constructor(X,Y){this.#X=X,this.#Y=Y,this.#Q=X}async take(X){let Y=performance.now();this.#Q=Math.min(this.#X,this.#Q+(Y-this.#J)/1e3*this.#Y)-1,this.#J=Y,this.#Q<0&&await QX(-this.#Q/this.#Y*1e3,void 0,{signal:X}),X.throwIfAborted()}},
u=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:o(Z.tags)}}catch(Z){if(z(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
B7=async(X,Y,Q)=>{let{send:J,RegisterTaskDefinitionCommand:Z}=await X.ecs();return(await O(()=>J(new Z(Y)),{passing:U=>/too many concurrent attempts/i.test(U.message),seconds:60,signal:Q})).taskDefinition?.taskDefinitionArn??""},
P7=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async W=>(await D(V=>Q(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[U,_]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[..._,...U].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
z7=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await D(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
N7=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await D(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
L7=new V0(20,1),
I7=new V0(5,1),
$0=async X=>{try{await X}catch(Y){throw z(Y,"Client","InvalidParameter")?new b(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
K7=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:U}=await X.ecs();for(let{arn:_}of Y.filter(({active:W})=>W))await L7.take(Q),await $0(J(new Z({taskDefinition:_})));for(let _ of x(Y,10))await I7.take(Q),await $0(J(new U({taskDefinitions:_.map(({arn:W})=>W)})))},
WX=({cluster:X,tenant:Y,service:Q})=>({[B.cluster]:X,[B.tenant]:Y,[B.service]:Q}),
v=(X,Y)=>X!==void 0&&Object.entries(WX(Y)).every(([Q,J])=>X[Q]===J),
XY=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${r(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
VX=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,U=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroup:XY(X,"a"),policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${U}/cpu-high`,scaleIn:`${U}/cpu-low`}}},
G7=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),U=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),_={cluster:X,tenant:Q,service:J};return Z.length===0&&U(Q)&&U(J)&&VX(_).serviceName===Y?_:void 0},
y=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
R7=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
YY=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
q7=(X,Y,Q)=>X.loadBalancer===void 0?Y[B.loadBalancer]!=="none":T(X)||Q?.loadBalancers?.[0]!==void 0,
QY=({tags:X})=>{let Y=X[m.scheme];return{arn:X[m.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
H0=({cluster:X,fronts:Y},{rule:Q,serviceTags:J})=>{let Z=Q?.rule.RuleArn??J[B.rule];return(Z===void 0?void 0:Y.get(cY(Z)))??Y.get(QY(X).arn??"")},
D7=X=>(X[B.hosts]??"").split(" ").filter(Y=>Y!==""),
F0=(X,Y,Q)=>{let J=D7(Q),Z=Y.tags[m.domain],U=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,...U])]},
j0=(X,Y,Q,J,Z)=>{let U=new Set([...F0(X,Y,Q),...J===void 0?[]:y(J)]),_=X.defaultHost!==void 0&&(X.dns??Q[B.dns])==="wildcard",W=[...U].flatMap(V=>_?[V,V.replace(/^[^.]+/,"*")]:[V]);return[...new Set(W)].flatMap(V=>{let[$,H]=CX(V.replace(/^\*\./,""),Z);return $===void 0||H!==void 0?[]:[{zoneId:$.id,name:V}]})},
S7=(X,{ask:Y,cluster:Q,serviceTags:J,targetGroupArn:Z})=>{let U=new Set(Y.defaultHost===void 0?[]:F0(Y,Q,J));return X.find(_=>_.RuleArn===J[B.rule])??X.find(_=>Z!==void 0&&YY(_).includes(Z))??X.find(_=>R7(_)&&y(_).some(W=>U.has(W)))},
O7=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(U=>aY(U.Name)===Q).map(U=>({...U,Name:Q}))},
A7=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(U){throw z(U,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(U.message)?new b("a DNS record was changed by another run",{cause:U}):U}},
C7=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
M0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async U=>{try{return(await Q(new J({TargetGroupArns:[...U]}))).TargetGroups??[]}catch(_){if(!z(_,"TargetGroupNotFound"))throw _;return U.length===1?[]:(await Promise.all(U.map(W=>Z([W])))).flat()}};return(await Promise.all(x(Y,20).map(Z))).flat()},
E0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(z(Z,"TargetGroupNotFound"))return;throw Z}},
T7=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await D(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
B0=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(U=>[U.Key??"",U.Value??""]))}catch(Z){if(z(Z,"TargetGroupNotFound"))return{};throw Z}},
b7=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw z(Z,"DuplicateTargetGroupName")?new b(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
w7=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
x7=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([U,_])=>({Key:U,Value:_}))}))},
k7=async(X,Y,Q)=>{let{send:J,DeleteTargetGroupCommand:Z}=await X.elbv2();try{await O(()=>J(new Z({TargetGroupArn:Y})),{passing:U=>U.awsCode.startsWith("ResourceInUse"),seconds:60,signal:Q})}catch(U){if(!z(U,"TargetGroupNotFound"))throw U}},
$X={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
y7=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(x(Y,50).map(Z=>Q(new J({...$X,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
h7=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await D(J=>Y(new Q({ServiceNamespace:$X.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
v7=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,...U]=Y,_=Z!==void 0&&U.length===0?{...$X,ResourceId:Z}:{ServiceNamespace:$X.ServiceNamespace},W=await D($=>Q(new J({..._,NextToken:$})),$=>$.NextToken),V=new Set(Y);
return W.flatMap($=>$.ScalingPolicies??[]).filter($=>V.has($.ResourceId??""))},
P0={passing:X=>X.awsCode.startsWith("ConcurrentUpdate"),seconds:60},
z0=async(X,Y,Q)=>{let{send:J,RegisterScalableTargetCommand:Z}=await X.applicationAutoScaling();await O(()=>J(new Z(Y)),{...P0,signal:Q})},
f7=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...$X,ResourceId:Y}))}catch(Z){if(!z(Z,"ObjectNotFound"))throw Z}},
m7=async(X,Y,Q)=>{let{send:J,PutScalingPolicyCommand:Z}=await X.applicationAutoScaling();return(await O(()=>J(new Z(Y)),{passing:U=>P0.passing(U)||/^ObjectNotFound/.test(U.awsCode),seconds:30,signal:Q})).PolicyARN??""},
N0=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(x(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
p7=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await D(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
g7=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
u7=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(x(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
l7=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
L0=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),U=l7(Y),_=Y.length===1;
return(await D(W=>Q(new J({logGroupNamePrefix:U,limit:_?1:50,nextToken:W})),W=>_?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Z.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
d7=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
c7=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(U){throw z(U,"ResourceAlreadyExists")?new b(`log group ${Y} was created by another run`,{cause:U}):U}},
a7=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
i7=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!z(Z,"ResourceNotFound"))throw Z}},
I0={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
K0=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=_6(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
JY=(X,Y)=>{let Q=VX(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroup:Q.targetGroup,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
A=X=>(X.catch(()=>{}),X),
o7=class{value;next;constructor(X){this.value=X}},
r7=class{
#X;
#Y;
#Q;
constructor(){this.clear()}
enqueue(X){let Y=new o7(X);this.#X?(this.#Y.next=Y,this.#Y=Y):(this.#X=Y,this.#Y=Y),this.#Q++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Q--,this.#X||(this.#Y=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Y=void 0,this.#Q=0}
get size(){return this.#Q}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function G0(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),R0(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new r7,
J=0,
Z=()=>{J<X&&Q.size>0&&(J++,Q.dequeue().run())},
U=()=>{J--,Z()},
_=async($,H,F)=>{let j=(async()=>$(...F))();H(j);try{await j}catch{}U()},
W=($,H,F,j)=>{let M={reject:F};new Promise(E=>{M.run=E,Q.enqueue(M)}).then(_.bind(void 0,$,H,j)),J<X&&Z()},
V=($,...H)=>new Promise((F,j)=>{W($,F,j,H)});
return Object.defineProperties(
V,
{
activeCount:{get:()=>J},
pendingCount:{get:()=>Q.size},
clearQueue:{value(){if(!Y){Q.clear();return}let $=AbortSignal.abort().reason;for(;Q.size>0;)Q.dequeue().reject($)}},
concurrency:{get:()=>X,set($){R0($),X=$,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value($,H){let F=[];try{Array.from($,(j,M)=>{let E=V(H,j,M);return F.push(E),E})}catch(j){for(let M of F)M.catch(()=>{});throw j}return Promise.all(F)}}}),
V}
function R0(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var s7=async(X,Y)=>{let Q=await L0(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:U})=>{let _=J.get(U);return _===void 0?[]:[[Z,_]]}))},
t7=async(X,Y)=>({...Y,tags:await d7(X,Y.arn)}),
n7=async(X,Y,Q)=>{let[J,Z]=await Promise.all([u(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await u(X,Z),newestTaskDefinition:J}},
e7=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Z){if(z(Z,"LoadBalancerNotFound"))return;throw Z}},
X8=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
Y8=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await D(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(z(Z,"ListenerNotFound"))return;throw Z}},
Q8=async(
X,
Y,
Q)=>{let[J,Z,U]=await Promise.all([e7(X,dY(Y)),Y8(X,Y),Q??X8(X,Y)]);if(!(J===void 0||Z===void 0||U===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:U,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
J8=async(X,Y,Q)=>{let J=Q?.loadBalancers?.[0]?.targetGroupArn,Z=J===void 0?E0(X,Y.targetGroup):M0(X,[J]).then(([V])=>V),U=J===void 0?Z.then(V=>V?.TargetGroupArn===void 0?{}:B0(X,V.TargetGroupArn)):B0(X,J),[_,W]=await Promise.all([Z,U]);return{description:_,attributes:W}},
Z8=class{#X;#Y;#Q=new Map;constructor(X,Y){this.#X=X,this.#Y=Y}at(X){let Y=this.#Q.get(X)??A(this.#Y.then(({arn:Q,scheme:J})=>Q8(this.#X,X,Q===X?J:void 0)));return this.#Q.set(X,Y),Y}async all(){let X=await Promise.all(this.#Q.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
U8=async(
X,
Y)=>{let Q=Y.map(_=>_.resourceId),[J,Z,U]=await Promise.all([y7(X,Q),v7(X,Q),N0(X,Y.flatMap(_=>_.alarms))]);return new Map(Y.map(_=>[_.key,{scalableTarget:J.find(W=>W.ResourceId===_.resourceId),policies:Z.filter(W=>W.ResourceId===_.resourceId),alarms:U.filter(W=>_.alarms.includes(W.AlarmName??""))}]))},
_8=64,
W8=class{
#X;
#Y;
#Q;
#J;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Y=Y,this.#J=Q,this.#Q=new Z8(X,A(Y.then(QY)))}
zones(){return this.#J??=A(aX(this.#X)),this.#J}
fronts(){return this.#Q.all()}
async#Z(X){let{arn:Y}=QY(await this.#Y);return(X===void 0?void 0:await this.#Q.at(cY(X)))??(Y===void 0?void 0:this.#Q.at(Y))}
async#U(X){return(await Promise.all(X.map(Y=>O7(this.#X,Y)))).flat()}
async#_(X,Y,Q){let[J,Z]=await Promise.all([this.#Y,this.zones()]),U=j0(X.ask,J,Y,void 0,Z),_=A(this.#U(U)),W=new Set(U.map(({name:H})=>H)),[V,$]=await Promise.all([_,Q.then(H=>this.#U(j0(X.ask,J,Y,H?.rule,Z).filter(({name:F})=>!W.has(F))))]);return[...V,...$]}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!q7(J,Q,Y))return{targetGroup:void 0,rule:void 0,records:[]};
let Z=Q[B.rule],
U=Y?.loadBalancers?.[0]?.targetGroupArn,
_=A(t(this.#X,[U,Z].filter(I=>I!==void 0))),
W=A(J8(this.#X,X,Y)),
V=A(this.#Z(Z).then(async I=>S7(I?.rules??[],{ask:J,cluster:await this.#Y,serviceTags:Q,targetGroupArn:U??(I===void 0?void 0:(await W).description?.TargetGroupArn)}))),
$=A(this.#_(X,Q,V.then(I=>I===void 0?void 0:{rule:I,tags:{}}))),
[{description:H,attributes:F},j,M,E]=await Promise.all([W,V,$,_]),
P=[H?.TargetGroupArn,j?.RuleArn].filter(I=>I!==void 0&&!E.has(I)),
N=P.length===0?new Map:await t(this.#X,P),
K=I=>E.get(I??"")??N.get(I??"")??{};
return{targetGroup:H===void 0?void 0:{description:H,attributes:F,tags:K(H.TargetGroupArn)},rule:j===void 0?void 0:{rule:j,tags:K(j.RuleArn)},records:M}}},
q0=async(
X,
Y,
Q)=>{
let J=new W8(X,Y),Z=Y.services??A(p(X,Y.clusterName,Q.map(P=>P.serviceName))),U=Promise.race([X.firstCall,Z]),_=A(U.then(()=>J.zones())),W=A(U.then(()=>Promise.race([X.route53(),Z]))),V=P=>A(W.then(P)),$=V(()=>U8(X,Q)),H=V(()=>s7(X,Q));
V(()=>X.elbv2());
let F=async P=>{
let N=Z.then(l=>l.get(P.serviceName)),
K=A(n7(X,P.family,N.then(l=>l?.taskDefinition))),
I=await N,
G=o(I?.tags),
[{taskDefinition:q,newestTaskDefinition:h},f,XX,s4]=await Promise.all([K,J.routing(P,I,G),H.then(l=>{let gX=l.get(P.key);return gX===void 0||I!==void 0?gX:t7(X,gX)}),$.then(l=>l.get(P.key))]);
return{service:I,serviceTags:G,taskDefinition:q,newestTaskDefinition:h,...f,...s4??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:XX}},
j=G0(_8),
[M,E]=await Promise.all([Y.cluster,Promise.all(Q.map(P=>j(async()=>[P.key,await F(P)]))),_,Z]);
return{cluster:M,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(E)}},
ZY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
V8={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
D0=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:V8}),
$8=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
UY=X=>{
let{found:Y,settings:Q}=X;
if(!T(Q))return{loadBalancers:[],references:[],tags:{}};
let J=Y.targetGroup?.description.TargetGroupArn;
return{loadBalancers:[{targetGroupArn:J??"",containerName:$8(X),containerPort:Q.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[B.rule]:Y.rule.rule.RuleArn}}},
S0=(
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
tags:Object.entries({...X.tags,...X.build===void 0?{}:{[B.build]:GX(X.build)}}).map(([Q,J])=>({key:Q,value:J})),
...Y}),
O0=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
H8=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:U,token:_,build:W}=X,V=(Z.containerDefinitions??[]).map(H=>H.name??""),$=X.container??_X(Z,VX(Y))?.name??"";
if(!V.includes($))throw s([qX("/container",`is ${$}; revision ${Z.family}:${Z.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);
return S0({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:$,command:U,token:_,startedBy:"ecs-tenants/run-task",tags:{...uX(J),...WX(Y)},build:W},O0(Q))},
F8=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:U,names:_,run:W,tags:V}=X,$=ZY(U),{platformVersion:H,placementConstraints:F,launchType:j}=Z.service===void 0?{}:O0(Z.service),M=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return S0(
{cluster:J.cluster,taskDefinition:Q??"",container:(M&&_X(M,_)?.name)??_.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},
{...$===void 0?{}:{networkConfiguration:$},...H===void 0?{}:{platformVersion:H},...F===void 0?{}:{placementConstraints:F},...U.capacityProviderStrategy!==void 0?{capacityProviderStrategy:U.capacityProviderStrategy}:j===void 0?{}:{launchType:j}})},
A0=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:U}=await X.ecs();return(await D(_=>Z(new U({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:_})),_=>_.nextToken)).flatMap(_=>_.taskArns??[])},
_Y=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(x(Q,100).map(U=>J(new Z({cluster:Y,tasks:U}))))).flatMap(U=>U.tasks??[])},
j8=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:U}=await X.ecs(),{taskArns:_=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return _.length===0?[]:(await J(new U({cluster:Y,tasks:_}))).tasks??[]},
M8=async(X,Y,Q)=>{let{send:J,RunTaskCommand:Z}=await X.ecs(),U=await O(()=>J(new Z(Y)),{passing:W=>/unable to assume the (service linked )?role/i.test(W.message),seconds:60,signal:Q}),[_]=U.tasks??[];return _===void 0?{refusal:U.failures?.[0]??{}}:{task:_}},
E8=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:U}=await X.ecs();try{await Z(new U({cluster:Y,task:Q,reason:J}))}catch(_){if(!z(_,"InvalidParameter"))throw _}},
WY=" done",
C0=(X,Y)=>GX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,wY-WY.length).replace(/( |\bdone$)+$/,""),
T0=X=>`${X}${WY}`,
b0=X=>X!==void 0&&!X.endsWith(WY),
VY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
B8=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
P8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
z8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(U=>U??"")},
N8=(X,Y)=>Y===""?"":`${X}${Y}`,
L8=new Set([0,137,143]),
w0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
HX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:_})=>Y?.containerDefinitions?.find(W=>W.name===_)?.essential!==!1,Z=Q.filter(J),U=_=>(_.reason??"")!==""&&!w0(_);
return Z.find(U)??Z.find(_=>_.exitCode!==void 0&&!L8.has(_.exitCode))??(Z.some(_=>_.exitCode!==void 0)?void 0:Q.find(U))??Z.find(_=>_.exitCode!==void 0)??Z[0]??Q[0]},
FX=(X,Y,Q)=>({source:X,text:B8(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
kX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
I8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
K8=(X,Y)=>{if(kX(X))return[];let Q=HX(X,Y),{stopCode:J}=X,Z=J!==void 0&&I8.test(J);return[...Z?[FX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||w0(Q)?[]:[FX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[FX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[FX("task",X.stoppedReason)]]},
$Y=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
G8=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
jX=X=>X===void 0?"":String(X),
R8=(
X,
Y,
Q)=>{
let{taskDefinition:J,targetGroup:Z,gracePeriodSeconds:U}=X,_=Y===void 0?void 0:HX(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find(F=>F.name===_)??W[0],$=V?.secrets??[],H=V?.logConfiguration?.options;
return{
container:_??V?.name??"",
image:V?.image??"",
memory:jX(V?.memory??V?.memoryReservation??J?.memory),
cpu:jX(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:H?.["awslogs-group"]??"",
secrets:G8(Q)??($.length===1?$[0]?.valueFrom??"":$.map(F=>F.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap(F=>F.hostPort||[]).join(", "),
lifetime:Y===void 0?"":$Y(Y),
path:Z?.HealthCheckPath??"",
matcher:Z?.Matcher?.HttpCode??"",
timeout:jX(Z?.HealthCheckTimeoutSeconds),
containerPort:jX(V?.portMappings?.[0]?.containerPort),
targetGroup:Z?.TargetGroupName??"",
grace:Z===void 0?"":jX(U)}},
x0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
q8=X=>(X??"").replace(/^.*\//,""),
MX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
D8=(
X,
Y)=>{
let Q=HX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,$Y(X)===""?void 0:`after ${$Y(X)}`].filter(W=>W!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,U=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,_=Q?.reason===void 0?"":`: ${Q.reason}`;
return MX(`task ${q8(X.taskArn)}: ${Z}${U}${_}`)},
k0=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
y0=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
S8=20,
O8=10,
EX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
A8=X=>{
let{log:Y,targets:Q,groups:J,events:Z,missing:U}=X,_=X.tasks.filter($=>!kX($)),[W,...V]=_;
return[
...W===void 0?[]:[`first stopped ${D8(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...EX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:$})=>$)??[]),
...EX("unhealthy targets",Q.slice(0,O8).map(k0)),
...J.flatMap(({name:$,desired:H,max:F,failedLaunches:j,notJoined:M})=>[`Auto Scaling group ${$}: ${H} of at most ${F} instances`,...EX("its launches failed, newest first",[...new Set(j)].slice(0,5)),...EX("its instances that are not registered in the cluster",M.slice(0,5))]),
...EX("events of this deployment, newest first",y0(Z).slice(0,S8).map(({at:$,message:H})=>`${$.toISOString().slice(11,19)} ${MX(H)}`)),
...U]},
h0=()=>import("./classify.mjs"),
v0={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await h0()).foresee(X),diagnose:async X=>(await h0()).diagnose(X),culpritOf:(X,Y)=>HX(X,Y)?.name,eventText:MX,lines:A8},
C8=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
T8=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=C8(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(U=>U.id===Q)?.failedTasks??0}},
a={raw:1024,targets:10,events:20,logLine:500},
f0=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:U,raw:_}=Y,W=X.tasks.find(H=>!kX(H)),V=W===void 0?void 0:HX(W,X.taskDefinition),$=(H,F)=>F===void 0?{}:{[H]:F};
return{
class:Q,
sentence:J,
hint:Z,
...$("doc",U),
...$("raw",_?.slice(0,a.raw)),
...W===void 0?{}:{task:{taskArn:W.taskArn??"",...$("stopCode",W.stopCode),...$("stoppedReason",W.stoppedReason?.slice(0,a.raw)),...$("container",V?.name),...$("exitCode",V?.exitCode),...$("reason",V?.reason?.slice(0,a.raw))}},
log:(X.log?.lines??[]).map(({text:H})=>H.slice(0,a.logLine)),
targets:X.targets.slice(0,a.targets).map(k0),
events:y0(X.events).slice(0,a.events).map(({message:H})=>MX(H).slice(0,a.raw))}},
b8={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
w8=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?b8[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
yX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${MX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
hX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
x8=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:S.rolloutFailed,result:{message:`${w8(X)}${Q===void 0?"":` Cause: ${yX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:hX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
m0=(X,Y)=>{let Q=X.tags?.find(J=>J.key===B.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:VY(Q)},
k8=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:S.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${yX(X)}`:""}`,hint:hX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
y8=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:U,failure:_}=X,W=_===void 0?{}:{failure:f0(_)};
switch(Z.verdict){case"superseded":{let V=m0(U,Y);return{code:S.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:$}=k8(X,Q);return{code:V,result:{...$,...W}}}default:{let{code:V,result:$}=x8(X,J);return{code:V,result:{...$,...W}}}}},
p0=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
h8=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:U}=await X.logs(),_=[],W=J;
for(;;)try{let V=await Z(new U({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:W}));if(_.push(...(V.events??[]).map(p0)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:_,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(z(V,"ResourceNotFound"))return{lines:_,next:W};throw V}},
v8=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:U}=await X.logs();try{return((await Z(new U({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(p0)}catch(_){if(z(_,"ResourceNotFound"))return[];throw _}},
f8=2e3,
m8=50,
BX=X=>X.replace(/^.*\//,""),
p8=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
g8=class{
tail=[];
group;
stream;
#X;
#Y;
#Q;
#J;
constructor(X,Y,Q,J,Z){let{logDriver:U,options:_}=Q.containerDefinitions?.find(V=>V.name===J)?.logConfiguration??{},W=_?.["awslogs-stream-prefix"];this.#X=X,this.#Y=Y,this.group=U==="awslogs"&&W!==void 0?_?.["awslogs-group"]:void 0,this.stream=`${W??""}/${J}/${BX(Z)}`,this.group===void 0?Y.info(`the log of container ${J} is not in CloudWatch Logs: not shown`):Y.info(`log: ${this.group}, ${this.stream}`)}
tailOf(X){let{group:Y,stream:Q,tail:J}=this;return Y===void 0||J.length===0?void 0:{group:Y,stream:Q,container:X,lines:J}}
async look(){
if(
!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await h8(this.#X,this.group,this.stream,this.#Q);this.#Q=Y;for(let Q of X)this.#Y.info(`| ${Q.text}`),this.tail.push(Q);this.tail.splice(0,this.tail.length-m8)}catch(X){if(!(X instanceof k))throw X;this.#J=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
u8=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
l8=async({clients:X,input:Y,log:Q},J)=>{try{await E8(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.info(`task ${BX(J)} was told to stop (StopTask)`)}catch(Z){Q.warn(`task ${BX(J)} could not be stopped and goes on: ${Z.message}`)}},
g0=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:U,deadline:_}=X,{cluster:W="",taskDefinition:V=""}=Q,[$,H]=await Promise.all([M8(Y,Q,U),u(Y,V)]),F=p8(H?.definition,Q);
if("refusal"in $)return{end:"not-run",failure:await J(u8($.refusal),F,void 0)};
let j=$.task.taskArn??"",M=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.info(`task ${BX(j)} was started`);
let E=new g8(Y,Z,F,M,j),P=$.task,N=async()=>{let[[q]]=await Promise.all([_Y(Y,W,[j]),E.look()]);return P=q??P,Z.waiting(`task ${BX(j)} is ${P.lastStatus??"unknown"}`),P.lastStatus==="STOPPED"?P:void 0},K;
try{K=await ZX(N,{signal:U,everySeconds:2,deadline:_}),K!==void 0&&await QX(f8,void 0,{signal:U})}catch(q){throw U.aborted&&P.lastStatus!=="STOPPED"&&await l8(X,j),U.throwIfAborted(),q}
if(await E.look(),K===void 0)return{end:"timed-out",taskArn:j,lastStatus:P.lastStatus??"unknown"};
let I=K.startedAt!==void 0?K.containers?.find(q=>q.name===M)?.exitCode:void 0;
if(I===0)return{end:"exited",taskArn:j,exitCode:I};
let G=await J(K,F,E.tailOf(M));
return I===void 0?{end:"not-run",taskArn:j,failure:G}:{end:"exited",taskArn:j,exitCode:I,failure:G}},
u0=async(X,Y,Q)=>{let J={...x0,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await v0.diagnose(J)}},
d8=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${yX(Q)}`,hint:hX(Q)}},
c8=(X,Y)=>{switch(X.end){case"exited":return d8(X);case"not-run":return{message:`The command did not run. Cause: ${yX(X.failure)}`,hint:hX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
l0=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:f0(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:S.done,result:Q}:{code:X.end==="timed-out"?S.timedOut:S.rolloutFailed,result:{...Q,...c8(X,Y)}}},
n=X=>X?.[B.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[B.tenant]} of cluster ${X[B.cluster]}`,
d0=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=M=>!v(M,X)&&(!J||M?.[B.tenant]!==void 0),{service:U,targetGroup:_,rule:W,logGroup:V,taskDefinition:$}=Q,H=[];
U!==void 0&&Z(Q.serviceTags)&&H.push(`service ${Y.serviceName}: ${n(Q.serviceTags)}`);
let F=U?.loadBalancers?.some(M=>M.targetGroupArn===_?.description.TargetGroupArn)??!1;
_!==void 0&&!F&&Z(_.tags)&&H.push(`target group ${_.description.TargetGroupName}: ${n(_.tags)}`),W!==void 0&&Z(W.tags)&&H.push(`listener rule for ${y(W.rule).join(", ")} (priority ${W.rule.Priority}): ${n(W.tags)}`),V?.tags!==void 0&&Z(V.tags)&&H.push(`log group ${V.name}: ${n(V.tags)}`);
let j=U===void 0?$:void 0;
return j!==void 0&&Z(j.tags)&&H.push(`task definition ${Y.family}: ${n(j.tags)}`),H},
c0=X=>{let Y=d0(X);if(Y.length!==0)return R(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
a8=(X,Y)=>v(Y,X)?void 0:R(`Not ours: service ${X.tenant}: ${n(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
a0=({tenant:X,cluster:Y})=>R(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
i0=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:R(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
i8=5,
o0=X=>R(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
o8=async(X,Y)=>{let[Q]=await JX(X,[Y]);if(Q===void 0)throw o0(Y);return Q},
r0=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0){let F=o8(X,Y);return F.catch(()=>{}),{name:Y,cluster:F}}
let Z=await r6(X),U=new Map(Z.length>i8||Q===void 0?[]:Z.map(F=>{let j=p(X,o6(F),[Q]);return j.catch(()=>{}),[F,j]})),_=(await JX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),W=_.filter(F=>F.tags[J.default]!==void 0),[V,$]=_.length===1?_:W;
if(V!==void 0&&$===void 0){let F=U.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let H=_.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${_.length} of ours (${_.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw s([{pointer:"/cluster",message:H,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
s0=async(X,{name:Y,cluster:Q})=>{let J={tenant:Y,service:"web"},Z=Q===void 0?A(X.firstCall.then(()=>aX(X))):void 0,{serviceName:U}=VX({...J,cluster:""}),{name:_,cluster:W,services:V}=await r0(X,Q,U,m);return{identity:{...J,cluster:_},place:{clusterName:_,cluster:W,services:V,zones:Z}}},
t0=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw z(Q,"ClusterNotFound")?o0(X):Q}},
n0=async(X,Y,Q)=>{let{identity:J,place:Z}=await s0(X,Y),U=JY(J,Q),_=await t0(Z,q0(X,Z,[U])),W=_.tenants.get(U.key);if(W===void 0)throw new Error(`tenant ${U.key} was not read`);let V=i0(_,Y.accountId);if(V!==void 0)throw V;return{identity:J,names:U.names,query:U,snapshot:_,found:W}},
L=nY(),
g=({isNew:X})=>X?"new tenant":"missing: made again",
HY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
PX=(X,Y)=>X.SetIdentifier===void 0&&HY(X.AliasTarget?.DNSName)===HY(Y.dnsName),
r8=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):HY(X.AliasTarget.DNSName),
s8=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
e0=X=>X.dualStack?["A","AAAA"]:["A"],
t8=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(_=>_.Name===X),Z=J.filter(_=>/^(A|AAAA|CNAME)$/.test(_.Type??"")&&!PX(_,Q)),[U]=Z;
if(U!==void 0&&(!Y.run.adopt||U.SetIdentifier!==void 0))throw R(`The ${U.Type} record of ${X} points elsewhere: ${r8(U)}.`,U.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(_=>({Action:"DELETE",ResourceRecordSet:_})),...e0(Q).filter(_=>!J.some(W=>W.Type===_&&PX(W,Q))).map(_=>({Action:"CREATE",ResourceRecordSet:s8(X,_,Q)}))]},
n8=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(_=>_.Name===J&&PX(_,Y)).map(_=>_.Type),U=e0(Y).filter(_=>!Z.includes(_));if(U.length>0)throw R(`dns is wildcard, but ${J} has no alias ${U.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
X4=(X,Y,Q)=>{let J=new Map;for(let Z of X){let U=Q(Z);if(U.length===0)continue;let{id:_}=eY(Z,Y.zones);J.set(_,[...J.get(_)??[],...U])}return J},
Y4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
e8=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,U=Q.rule===void 0||Z.dns!=="record"?[]:y(Q.rule.rule),_=J.dns==="record"?J.hosts:[],W=U.filter(V=>!_.includes(V));
return[...X4(W,X,V=>Q.records.filter($=>$.Name===V&&PX($,Y)).map($=>({Action:"DELETE",ResourceRecordSet:$})))].map(([V,$],H)=>({resource:"record",name:Y4($),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[L("changeRecords",`record.remove.${H}`,{zoneId:V,changes:$})]}))},
X9=X=>{
let{settings:Y,front:Q}=X;
if(!T(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&n8(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let U of J)eY(U,X.zones);
let Z=X4(J,X,U=>t8(U,X,Q));
return[...e8(X,Q),...[...Z].map(([U,_],W)=>({resource:"record",name:Y4(_),action:"create",reason:g(X),fields:_.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[L("changeRecords",`record.${W}`,{zoneId:U,changes:_},{after:["listenerRule"]})]}))]},
vX=(X,Y)=>{let Q=X[B.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
Y9=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:U})=>X===void 0||vX(Y,X.desiredCount)!==void 0?{resourceId:Q?U:void 0,marks:{[B.halted]:String(J??Z)}}:void 0,
FY=X=>X!==null&&typeof X=="object",
jY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>jY(`${X}/${J}`,Q)):FY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,jY(X+c(Q),J)])):Y,
Q4=(X,Y,Q)=>d(Y,Q)?[]:Q===void 0||!FY(Y)||!FY(Q)?[[X,jY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>Q4(X+c(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
J4=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let U={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},_=_0(U,{names:Q,region:J.region,fargate:lX(Y,J),present:void 0});return Object.fromEntries(Q4("",nX(Z),nX(_)))},
Q9=new Set(["environment"]),
w=(X,Y,Q)=>tY(X,Y,Q,Q9),
MY=["logRetentionInDays"],
J9=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,U=J.logRetentionInDays,_=V=>L("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:U},{after:V});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:g(X),fields:w(MY,{},J),operations:[L("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),_(["logGroup"])]}];
let W=w(MY,Z,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[_([])]}]},
Z9=X=>({logRetentionInDays:X.retentionInDays}),
e=["scaleOut","scaleIn"],
Z4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
U9=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
_9=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
U4=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
W9=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,U=U4(X,Y),{cooldown:_,stepAdjustments:W}=J[Y],V=H=>{let{cooldown:F,stepAdjustments:j}=H[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:j}}},$=w([Y],U===void 0?{}:V(Z),V(J));
return U!==void 0&&$.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:U===void 0?"create":"update",reason:U===void 0?g(X):"",fields:$,operations:[L("putScalingPolicy",`policy.${Y}`,{...Z4,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:_,StepAdjustments:U9(W)}},{after:["scalableTarget"]})]}]},
_4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
W4=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
V4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
V9=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:U,evaluationPeriods:_}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${_4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:V4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:_4[Y].comparison,Threshold:Z,Period:U,EvaluationPeriods:_,TreatMissingData:"missing"}},
$9=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
U=W4(X,Y),
_=U4(X,Y)?.PolicyARN,
W=E=>{let{threshold:P,period:N,evaluationPeriods:K}=E[Y]??{};return{[Y]:{threshold:P,period:N,evaluationPeriods:K}}},
V=w([Y],U===void 0?{}:W(Z),W(J)),
$=V9(X,Y),
H=U?.AlarmActions??[],
F=_!==void 0&&H.includes(_)&&U?.ActionsEnabled!==!1,
j=U!==void 0&&U.MetricName===$.MetricName&&U.Namespace===$.Namespace&&U.ComparisonOperator===$.ComparisonOperator&&d([...U.Dimensions??[]].map(E=>`${E.Name}=${E.Value}`).sort(),V4(X).map(E=>`${E.Name}=${E.Value}`).sort());
if(U!==void 0&&F&&j&&V.length===0)return[];
let M=H.filter(E=>E!==_&&!E.includes(":scalingPolicy:"));
return[
{
resource:"alarm",
name:Q.alarms[Y],
action:U===void 0?"create":"update",
reason:U===void 0?g(X):F&&j?"":"not linked with its policy: put back",
fields:[...V,...F||U===void 0?[]:[{pointer:"/alarmActions",to:Q.policies[Y]}]],
operations:[
L(
"putMetricAlarm",
`alarm.${Y}`,
{...$,ActionsEnabled:!0,AlarmActions:[_??"",...M],...U?.OKActions===void 0?{}:{OKActions:U.OKActions},...U?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:U.InsufficientDataActions},...U===void 0?{Tags:Object.entries(X.tags).map(([E,P])=>({Key:E,Value:P}))}:{}},
_===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
H9=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
EY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[B.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
$4=({service:X,serviceTags:Y})=>EY(Y)!==void 0&&X?.desiredCount===0,
H4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
F9=X=>H4.every(Y=>X?.SuspendedState?.[Y]===!0),
F4=X=>Object.fromEntries(H4.map(Y=>[Y,X])),
j9=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
j4=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=EY(Y.serviceTags),U=$4(Y),_=Y.service?.desiredCount??0,W=J?.suspended??Z?.suspended??F9(Y.scalableTarget);
if(J?.state===void 0?U:J.state==="stopped"){let H=U?Z?.desiredCount??0:_;return{stopped:!0,suspended:!0,desiredCount:0,tag:H9({desiredCount:Q.scaling?H:Q.desiredCount??H,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&W})}}
let V=X.of==="settings"&&vX(Y.serviceTags,Y.service?.desiredCount)!==void 0,$=U&&Z!==void 0?j9(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:V?!1:Z===void 0&&J?.suspended===void 0?void 0:W,desiredCount:Q.scaling?J?.desiredCount??$:U?Q.desiredCount:void 0,tag:void 0}},
M9=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[B.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",U=_=>_??"running";return{fields:[{pointer:"/state",from:U(J),to:U(Q)}],operations:[Q===void 0?L("tagEcsResource","service.state",{arn:Z,set:{},remove:[B.state]},{after:["service","scalableTarget"]}):L("tagEcsResource","service.state",{arn:Z,set:{[B.state]:Q},remove:[]})]}},
E9=["minCount","maxCount"],
B9=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=F4(Y.suspended);return Object.entries(J).some(([Z,U])=>(Q[Z]??!1)!==U)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
P9=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,U=Z.scalableTarget,_={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},W=U===void 0?{}:{minCount:U.MinCapacity,maxCount:U.MaxCapacity},V=B9(X),$=[...w(E9,W,_),...V];
return U!==void 0&&$.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:U===void 0?"create":"update",reason:U===void 0?g(X):"",fields:$,operations:[L("registerScalableTarget","scalableTarget",{...Z4,ResourceId:Y.resourceId,MinCapacity:_.minCount,MaxCapacity:_.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:F4(J.suspended)},...U===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
z9=X=>{
let{names:Y,found:Q}=X,J=e.flatMap(Z=>W4(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[L("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[L("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
M4=X=>X.settings.scaling?[...P9(X),...e.flatMap(Y=>W9(X,Y)),...e.flatMap(Y=>$9(X,Y))]:z9(X),
N9=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:_9(Q.StepAdjustments)}}},
L9=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(e.map(Q=>[Q,N9(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
BY="deregistration_delay.timeout_seconds",
PY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
E4={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
B4=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==BY&&!(Y in PY)&&E4[Y]!==Q)),
P4=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
z4=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
zX=X=>{
let Y=!T(X),Q=z4(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:Q},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:B4(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
zY=X=>{let Y=X.hosts.join(" ");return{[B.loadBalancer]:X.loadBalancer,[B.dns]:X.dns,[B.scaling]:X.scaling?"on":"off",[B.protected]:X.protected?"on":"off",...Y===""||Y.length>wY?{}:{[B.hosts]:Y}}},
I9=(
X,
Y)=>{
let Q=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Z=z4(X.capacityProviderStrategy),U=Y[B.hosts],_=Y[B.dns];
return{
desiredCount:vX(Y,X.desiredCount)??X.desiredCount,
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
tags:{...uX(Y)}}},
fX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
K9=X=>({...PY,[BY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
N4=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
NY=X=>X.networkMode==="awsvpc"?"ip":"instance",
G9=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
R9=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:U}=X;
if(!T(J)||U===void 0)return[];
let _=K9(J);
if(
Q.targetGroup===void 0)return[
{
resource:"targetGroup",
name:Y.targetGroup,
action:"create",
reason:g(X),
fields:w(fX,{},J),
operations:[L("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:U.vpcId,TargetType:NY(J),HealthCheckProtocol:"HTTP",...N4(J),Tags:Object.entries(X.tags).map(([E,P])=>({Key:E,Value:P}))}),L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:_},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=Q.targetGroup,$=W.TargetGroupArn??"";
if(W.TargetType!==NY(J))throw R(`networkMode ${J.networkMode} needs a target group of type ${NY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let H=Object.fromEntries(Object.entries(E4).filter(([E])=>E in V)),F=G9({...H,..._},V),j=[...w(fX,zX(Z),zX(J)),...Object.keys(PY).filter(E=>E in F).map(E=>({pointer:`/targetGroupAttributes/${E}`,from:V[E],to:_[E]}))];
if(j.length===0)return[];
let M=w(fX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:j,operations:[...M.length===0?[]:[L("modifyTargetGroup","targetGroup",{TargetGroupArn:$,...N4(J)})],...Object.keys(F).length===0?[]:[L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:$,attributes:F})]]}]},
q9=(
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
targetGroupAttributes:B4(Y)}),
L4=(
X,
Y)=>{
let Q=X.rule===void 0?[]:y(X.rule.rule),J=X.service===void 0?{}:I9(X.service,X.serviceTags),Z=d([...Q].sort(),[...J.hosts??[]].sort()),U=L9(X,Y),_=EY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:eX(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:Z9(X.logGroup),
...X.targetGroup===void 0?{}:q9(X.targetGroup.description,X.targetGroup.attributes),
...U,
scaling:X.scalableTarget!==void 0,
...J,
..._!==void 0&&$4(X)?{desiredCount:_.desiredCount}:{},
..._?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:_.minCount},
...Q.length===0||Z?{}:{hosts:Q}}},
I4=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(z(Z,"TargetGroupNotFound"))return[];throw Z}},
D9=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
LY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,U]of Object.entries(X.tags).sort()){
if(!Z.startsWith(m.defaultPrefix))continue;
let _=`/${Z.slice(m.defaultPrefix.length)}`,[W=""]=n4(_),V=Y(_);
if(!e4.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let $=D9(U,V);
$===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${U}, which is no ${V}.`,hint:"Remove or correct the tag."}):Q=X6(Q,_,$)}
return{settings:Q,problems:J}},
K4=new Set(["taskDefinition","logGroup"]),
S9=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:U}=Z.beforeDeploy??{};
if(U===void 0)return[...Y];
let _=Y.filter(({resource:H})=>K4.has(H)),
W=Y.filter(({resource:H})=>!K4.has(H)),
V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:U}],operations:[L("runTask","beforeDeploy",F8(X,U,Q),{after:_.flatMap(H=>H.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
$=W.map(H=>({...H,operations:H.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[..._,V,...$]},
mX={from:1e4,to:39999},
O9=(X,Y)=>{let Q=mX.to-mX.from+1,J=Number.parseInt(r(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let U=mX.from+(J+Z)%Q;if(!Y.has(U))return U}},
G4=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
R4=X=>[{Type:"forward",TargetGroupArn:X}],
A9=({front:X,settings:Y})=>{let Q=new Set((X?.rules??[]).map(Z=>Number(Z.Priority))),J=O9(Y.hosts[0]??"",Q);if(J===void 0)throw R("The listener has no free priority for another host.","Remove rules that are not needed.");return J},
C9=({found:X,settings:Y,front:Q})=>{let J=X.rule?.rule,Z=J===void 0?[]:y(J);for(let U of Y.hosts.filter(_=>!Z.includes(_))){let _=Q?.rules.find(W=>W.RuleArn!==J?.RuleArn&&Number(W.Priority)>=mX.from&&W.Conditions?.length===1&&y(W).includes(U));if(_!==void 0)throw R(`Not ours: ${U} has a listener rule of its own (priority ${_.Priority}).`,"Choose another host, or take it from that rule first.")}},
q4=100,
T9=({rules:X,arn:Y})=>{let Q=new Set(X.flatMap(YY));if(Q.size>=q4)throw R(`The load balancer is full: ${Y.replace(/^.*:loadbalancer\//,"")} has ${Q.size} target groups, and takes ${q4}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
b9=X=>{
let{found:Y,settings:Q,front:J,names:Z}=X;
if(!T(Q)||J===void 0)return[];
C9(X);
let[U=""]=Q.hosts,_=Y.targetGroup?.description.TargetGroupArn,W=_===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return T9(J),[{resource:"listenerRule",name:U,action:"create",reason:g(X),fields:w(["hosts"],{},Q),operations:[L("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:A9(X),Conditions:G4(Q.hosts),Actions:R4(_??""),Tags:Object.entries(X.tags).map(([j,M])=>({Key:j,Value:M}))},{references:W})]}];
let{rule:V}=Y.rule,$=y(V),H=_!==void 0&&d(YY(V).filter((j,M,E)=>E.indexOf(j)===M),[_]),F=d([...$].sort(),[...Q.hosts].sort());
return F&&H?[]:[{resource:"listenerRule",name:U,action:"update",reason:H?"":"not linked with the target group: put back",fields:[...F?[]:w(["hosts"],{hosts:$},Q),...H?[]:[{pointer:"/targetGroup",to:Z.targetGroup}]],operations:[L("modifyRule","listenerRule",{RuleArn:V.RuleArn,...F?{}:{Conditions:G4(Q.hosts)},...H?{}:{Actions:R4(_??"")}},{references:H?[]:W,after:$.map((j,M)=>`record.remove.${M}`)})]}]},
D4={lg:{resource:"logGroup",settings:MY},tg:{resource:"targetGroup",settings:fX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...P4,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:e,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:e,parts:["threshold","period","evaluationPeriods"]}},
w9=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
x9=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
S4=(
X,
Y)=>{
let Q=zX(X),J=!T(Q),Z=new Map;
Y!==void 0&&Z.set("td",xX(Y).slice(0,6));
for(let[U,{settings:_,parts:W}]of Object.entries(D4)){if(J&&(U==="tg"||U==="lr")||Q.scaling===!1&&(U==="st"||U==="sp"||U==="al"))continue;let V=Object.fromEntries(_.map($=>[$,$==="hosts"?[...Q.hosts??[]].sort():x9(Q[$],W)]).filter(([,$])=>!w9($)));Z.set(U,r(KX(V),6))}
return Z},
k9=(X,Y,Q)=>[X,...[...S4(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
IY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
O4=X=>X==="td"?"taskDefinition":D4[X]?.resource??"service",
y9=(X,Y,Q)=>{let J=new Map(IY(Y)),[Z=""]=X.split(" "),U=IY(X).map(([_,W])=>{let V=Q.has(O4(_))?J.get(_):void 0;return`${_}=${V??W}`});return[Z,...U].join(" ")},
h9=({settings:X,definition:Y,definitionDigest:Q,record:J})=>{if(J===void 0)return[];let Z=IY(J),U=S4(X,Y),_=[];for(let[W,V]of Z)U.get(W)!==V&&(W==="td"&&Q!==void 0||_.push(O4(W)));return _},
v9=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Y;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:U,names:_}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:U.name,service:_.serviceName},this.#Y=zX(J),this.#X={...zX(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=w(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
A4=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
KY=({found:X,order:Y})=>Y.of==="settings"&&vX(X.serviceTags,X.service?.desiredCount)!==void 0,
C4=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||KY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
f9=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...D0(X.context.settings)})},
m9=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
p9=X=>{let{settings:Y,present:Q}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(Q.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
g9=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=ZY(X.context.settings))},
u9=(X,Y)=>d((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
T4=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=UY(X.context);Z.length===0&&u9(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??Q.targetGroup}),X.input.loadBalancers=J,X.references.push(...Z))},
l9={settings:[A4,C4,f9,m9,p9,g9,T4],scaling:[C4],revision:[A4,T4],restart:[]},
d9=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
c9=(X,Y)=>{let{order:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":d9(Y)?"the last deployment failed":KY(X)?"the first deployment was stopped":void 0},
a9=(
X,
Y,
Q)=>{
let{names:J,order:Z,found:U,state:_}=X,W=new v9(X,Y,Q);
for(let N of l9[Z.of])N(W);
let{input:V,fields:$,references:H}=W,F=c9(X,Y),j=F!==void 0&&$.length===0;
F!==void 0&&(V.forceNewDeployment=!0),j&&$.push(KY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let M=L("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",..._.stopped?["service.state"]:[]],references:H}),E=$.length===0?[]:[M],P=Z.of==="settings"||Z.of==="scaling"?M9(U,_):void 0;
return $.push(...P?.fields??[]),$.length===0?[]:[{resource:"service",name:J.serviceName,action:j?"deploy":"update",reason:j?F:"",fields:$,operations:[...E,...P?.operations??[]]}]},
i9=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
o9=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:U,run:_,fargate:W}=X,{loadBalancers:V,references:$,tags:H}=UY(X),F=ZY(J),j={...X.tags,...zY(J),...H,[B.run]:_.lease},M=Object.entries(j).map(([N,K])=>({key:N,value:K})),E=T(J),P=E&&U.rule===void 0;
return P&&M.push({key:B.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:g(X),
fields:w(P4,{},{...J,desiredCount:J.desiredCount}),
operations:[
L(
"createService",
"service",
{
cluster:Z.name,
serviceName:Q.serviceName,
taskDefinition:Y??"",
desiredCount:J.desiredCount,
clientToken:_.token,
deploymentConfiguration:D0(J),
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:M,
...E?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...W?{}:{placementStrategy:i9},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...$,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...P?[{pointer:`/tags/${M.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
b4=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[o9(X,Y)];if(T(X.present)&&!T(X.settings))throw R(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw R(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return a9(X,Q,Y)},
r9=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...zY(Q),...UY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([U,_])=>Y.serviceTags[U]!==_))},
s9=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
t9=(X,Y)=>Object.keys(uX(Y)).filter(Q=>!Object.hasOwn(X,Q)),
n9=(X,Y)=>[B.hosts,B.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
NX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
GY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${c(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
RY=(X,Y,Q)=>({arn:X??"",set:s9(Y,Q),remove:t9(Y,Q)}),
e9=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=RY(Q.taskDefinitionArn,X,J);return NX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:GY(X,J,Z),operations:[L("tagEcsResource","taskDefinition.tags",Z)]}]},
X3=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
Y3=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:U}=X,{service:_,targetGroup:W,rule:V,logGroup:$,scalableTarget:H,alarms:F}=J,j=[],M=[],E=(G,q,h,f=[])=>{NX(h)||j.push(L(G,q,h,{after:f}))},P=RY(_?.serviceArn,Z,J.serviceTags),N={arn:_?.serviceArn??"",set:_===void 0?{}:r9(X),remove:[...P.remove,...n9(zY(U),J.serviceTags)]};
M.push(...GY({...Z,...N.set},J.serviceTags,N));
let K=(G,q,h,f)=>{let XX=RY(h,Z,f);!NX(XX)&&NX(N)&&M.push(...GY(Z,f,XX)),E(G,q,XX)};
if(
W!==void 0&&K("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&K("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&K("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),$?.tags!==void 0&&K("tagLogGroup","logGroup.tags",$.arn,$.tags),_===void 0||!NX(P)){let G=h=>({arn:h??"",set:Z,remove:P.remove});$!==void 0&&$.tags===void 0&&E("tagLogGroup","logGroup.tags",G($.arn));let q=X3(Q);H?.ScalableTargetARN!==void 0&&!q.has(H.ResourceId)&&E("tagScalableTarget","scalableTarget.tags",G(H.ScalableTargetARN));for(let[h,f]of F.entries())q.has(f.AlarmName)||E("tagAlarm",`alarm.${h}.tags`,G(f.AlarmArn))}
let I=j.map(G=>G.id);
N.remove.includes(B.halted)&&I.push("service","scalableTarget");
for(let G of Q)G.resource==="record"&&G.action==="remove"&&I.push(...G.operations.map(q=>q.id));
return Q.some(G=>G.resource==="listenerRule"&&G.action==="create")&&_!==void 0?j.push(L("tagEcsResource","service.tags",{...N,set:{...N.set,[B.rule]:""}},{after:I,references:[{pointer:c("set",B.rule),operation:"listenerRule"}]})):E("tagEcsResource","service.tags",N,I),j.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:M,operations:j}]},
Q3=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:U,fargate:_,isNew:W,run:V}=X,$=_0(J,{names:Y,region:U.region,fargate:_,present:W?void 0:Q.taskDefinition?.definition});
for(let j of[Q.taskDefinition,Q.newestTaskDefinition])if(j!==void 0&&M7(j,$))return{wanted:$,arn:j.definition.taskDefinitionArn,found:j,changes:[]};
let H={...X.tags,[B.digest]:xX($),...V.build===void 0?{}:{[B.build]:GX(V.build)}},F={resource:"taskDefinition",name:Y.family,action:"create",reason:W?g(X):"",fields:w(W7,W?{}:Z,J),operations:[L("registerTaskDefinition","taskDefinition",{...$,tags:Object.entries(H).map(([j,M])=>({key:j,value:M}))})]};
return{wanted:$,arn:void 0,found:void 0,changes:[F]}},
J3=(X,Y,Q)=>{let{settings:J,present:Z,isNew:U,run:_}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!U&&Z.image===W&&!Q&&!_.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
Z3=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
U3=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>Z3.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
_3=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return T(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
w4=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
W3=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
V3=X=>r(KX(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:U,from:_,to:W})=>({pointer:U,from:_,to:W}))}))),16),
$3=({order:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
H3=(X,Y)=>{let Q=[...Y.changes,...J9(X),...R9(X),...b9(X),...b4(X,Y.arn),...X9(X),...M4(X)],J=[...Q,...Y3(X,Y.found,Q)];return J.some(Z=>Z.operations.some(w4))?S9(X,J,Y.arn):J},
F3=(X,Y)=>[...b4(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?M4(X):[],...X.order.of==="revision"?e9(X,X.order.revision):[]],
j3=(X,{wanted:Y},Q)=>{let{order:J,run:Z,settings:U,found:_}=X,W=k9(Z.version,U,Y),V=_.serviceTags[B.applied];return J.of==="settings"||V===void 0?W:y9(W,V,Q)},
M3=({identity:X,order:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
x4=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,order:Z}=X,
U=Z.of==="settings"?Q3(X):$3(X),
_=W3(Z.of==="settings"?H3(X,U):F3(X,U)),
W=Q.serviceTags[B.applied],
V=new Set(h9({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[B.digest],record:W})),
$=new Set(_.map(F=>F.resource)),
H=_.some(F=>F.operations.some(w4));
return{planId:V3(_),changes:_.map(F=>({...F,reason:F.reason||(V.has(F.resource)?"changed by others since our last run":"asked for")})),drift:[...V].map(F=>({resource:F,kept:!$.has(F)})),warnings:[...M3(X),...Z.of==="settings"?[...J3(X,Y,H),...U3(X),..._3(X)]:[]],taskDefinitionArn:U.arn,record:j3(X,U,V)}},
qY=X=>xY[Y6(X,xY)??""]?.type,
E3=["minCount","maxCount","scaleOut","scaleIn"],
B3=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...E3.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>qX(`/${V}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:U,suspended:_}=j4(X,Q,J),W=_??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return U?[qX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:W?[]:[qX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
P3=(X,Y,{names:Q,found:J,present:Z,cluster:U,clusterDefaults:_})=>{let{settings:W,problems:V}=kY(Y,{cluster:U,clusterDefaults:_,present:X.of==="revision"?{...Z,...eX(X.revision.definition,Q)}:Z});if(W===void 0)throw s(V);if(X.of!=="scaling")return W;let $=[...B3(X,Y,J,W),...Q6(W)];if($.length>0)throw s($);return W},
z3=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
N3=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let U=LY(X,qY),{settings:_,problems:W}=kY(J,{cluster:X,clusterDefaults:U.settings,present:Y.service===void 0?void 0:Q}),V=[...U.problems,...z3(X,U.settings,Z),...W];if(_===void 0||V.length>0)throw s(V);let $=J6(_,{fargate:lX(_,X),resolved:!0});if($.length>0)throw s($);return _},
k4=({identity:X,names:Y,snapshot:Q,found:J},{present:Z,settings:U,order:_,run:W})=>{let{cluster:V,zones:$}=Q;return{identity:X,names:Y,cluster:V,front:H0(Q,J),zones:$,found:J,present:Z,settings:U,fargate:lX(U,V),order:_,state:j4(_,J,U),run:W,tags:{...U.tags,...WX(X)},isNew:J.service===void 0}},
L3=({name:X,tags:Y})=>{let Q=Y[m.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
I3=(
X,
{request:Y,run:Q,order:J,problemsOf:Z})=>{
let{identity:U,names:_,snapshot:W,found:V}=X,{cluster:$}=W,H=L4(V,_),F=J.of==="settings",j=F?N3(X,H,{request:Y,problemsOf:Z}):P3(J,Y,{names:_,found:V,present:H,cluster:$,clusterDefaults:LY($,qY).settings}),M=c0({identity:U,names:_,found:V,adopt:Q.adopt});
if(M!==void 0)throw M;
let E=k4(X,{present:H,settings:j,order:J,run:Q});
if(F&&T(j)&&E.front===void 0)throw R(L3($),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let P=x4({context:E,imageStated:Y.image!==void 0});
return{present:H,settings:j,front:E.front,order:J,plan:P}},
y4=X=>{throw z(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?R(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
K3=async(X,Y)=>{let{send:Q,CreateRuleCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Z){if(z(Z,"PriorityInUse"))throw new b(`priority ${Y.Priority} was taken by another deployment`,{cause:Z});return y4(Z)}},
G3=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(z(Z,"RuleNotFound"))throw new b("the listener rule was removed",{cause:Z});y4(Z)}},
R3=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!z(Z,"RuleNotFound"))throw Z}},
q3=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
D3=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
S3=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
O3=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:q3(Q)}))},
A3=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
C3=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
T3=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
b3=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return o(Z.Tags)},
w3=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
x3=()=>Promise.reject(new Error("this plan was not to run a task")),
C=async X=>(await X,{value:""}),
LX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
k3={
registerTaskDefinition:async(X,Y,Q)=>({value:await B7(X,Y,Q)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y,Q)=>{let J=await K6(X,Y,Q);return{value:J.serviceArn??"",service:J}},
updateService:async(X,Y,Q)=>{let J=await mY(X,Y,Q);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await b7(X,Y)}),
modifyTargetGroup:(X,Y)=>C(w7(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>C(x7(X,Y,Q)),
createRule:async(X,Y)=>({value:await K3(X,Y)}),
modifyRule:(X,Y)=>C(G3(X,Y)),
registerScalableTarget:(X,Y,Q)=>C(z0(X,Y,Q)),
deregisterScalableTarget:(X,{resourceId:Y})=>C(f7(X,Y)),
putScalingPolicy:async(X,Y,Q)=>({value:await m7(X,Y,Q)}),
putMetricAlarm:(X,Y)=>C(g7(X,Y)),
deleteAlarms:(X,{names:Y})=>C(u7(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>C(c7(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>C(a7(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await A7(X,Y,Q)}),
tagEcsResource:LX(SX,cX),
tagElbResource:LX(uY,lY),
tagLogGroup:LX(D3,S3),
tagAlarm:LX(O3,A3),
tagScalableTarget:LX(C3,T3),
deleteService:(X,{cluster:Y,service:Q},J)=>C(R6(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>C(R3(X,Y)),
deleteTargetGroup:(X,{arn:Y},Q)=>C(k7(X,Y,Q)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>C(K7(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>C(i7(X,Y))},
DY=(X,Y,Q,J,Z=x3)=>k3[Y](X,Q,J,Z),
IX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&v(Y.serviceTags,X),
h4=({identity:X,read:Y})=>Y.rules.filter(Q=>v(Q.tags,X)),
y3=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>v(Q.tags,X)),
h3=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[B.dns],hosts:X.remains.tenant.serviceTags[B.hosts]??""};
if(IX(X)&&Y!==void 0&&Y!=="record")return[];
let J=h4(X),Z=X.read.rules.filter(_=>!J.includes(_)).flatMap(({rule:_})=>y(_)),U=IX(X)?Q.split(" ").filter(_=>_!==""&&!Z.includes(_)):[];
return[...new Set([...J.flatMap(({rule:_})=>y(_)),...U])]},
v3=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,U=W=>[...J.values()].some(V=>PX(W,V)),_=[];
for(let W of h3(X)){let[V]=CX(W,Z),$=X.remains.tenant.records.filter(j=>j.Name===W&&U(j));if(V===void 0||$.length===0)continue;let H=$.map(j=>({Action:"DELETE",ResourceRecordSet:j})),F=Q(`record ${W}`);_.push(F),Y("record",W,[L("changeRecords",F,{zoneId:V.id,changes:H})])}
return _},
f3=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:U}=X,{scalableTarget:_,alarms:W}=U.tenant,V=IX(X);
_!==void 0&&(V||v(U.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[L("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let $=W.filter(H=>V||v(U.alarmTags.get(H.AlarmArn??""),J)).flatMap(H=>H.AlarmName??[]);
$.length>0&&Y("alarm",$.join(", "),[L("deleteAlarms",Q("alarms"),{names:$},{after:[Q("scalableTarget")]})])},
m3=(X,Y,{add:Q,id:J})=>{let Z=h4(X),U=Z.map((_,W)=>J(`rule ${W}`));for(let[_,{rule:W}]of Z.entries())Q("listenerRule",y(W).join(", "),[L("deleteRule",U[_]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[_,{description:W}]of y3(X).entries())Q("targetGroup",W.TargetGroupName??"",[L("deleteTargetGroup",J(`targetGroup ${_}`),{arn:W.TargetGroupArn??""},{after:[...U,J("service")]})])},
p3=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!IX(X)&&!v(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:U})=>U!==Z),...Y.filter(({arn:U})=>U===Z)]},
pX=10,
g3=(X,{add:Y,id:Q})=>{let J=p3(X);if(J.length===0)return;let Z=Math.ceil(J.length/pX),U=Array.from({length:Z},(_,W)=>L("deleteTaskDefinitions",Q(`taskDefinitions ${W}`),{revisions:J.slice(W*pX,(W+1)*pX)},{after:[Q(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,U,J.length===1?"1 revision":`${J.length} revisions`)},
v4=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,U=IX(X),_=[],W=U?"asked for":"left by an earlier removal",V={id:E=>`${Q.serviceName}: ${E}`,add:(E,P,N,K)=>{let I=K===void 0?W:`${W}; ${K}`;_.push({resource:E,name:P,action:"remove",reason:I,fields:[],operations:N})}},{add:$,id:H}=V,F=v3(X,V);
f3(X,V),U&&$("service",Q.serviceName,[L("deleteService",H("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[H("scalableTarget"),H("alarms"),...F]})]),m3(X,F,V),g3(X,V);
let{logGroup:j}=J.tenant;
j!==void 0&&!Z&&(U||v(j.tags,Y))&&$("logGroup",Q.logGroup,[L("deleteLogGroup",H("logGroup"),{name:Q.logGroup},{after:[H("service")]})]);
let M=new Set(_.flatMap(E=>E.operations.map(P=>P.id)));
return _.map(E=>({...E,operations:E.operations.map(P=>({...P,after:P.after.filter(N=>M.has(N))}))}))},
u3=X=>r(KX(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
SY=X=>X.kind==="deleteTaskDefinitions",
l3=X=>{let Y=X.flatMap(J=>J.operations).filter(SY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(U=>U.active).length,0);return Math.max(Q-20,Y.length-5,0)},
d3=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
c3=(X,Y)=>{let Q=l3(X);return Q===0?[]:[`removing its task definitions takes about ${d3(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
a3=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!SY(Y))return;let Q=X.map(U=>U.operations.filter(SY)).find(U=>U.some(({id:_})=>_===Y.id))??[],J=Q.findIndex(({id:U})=>U===Y.id),Z=U=>U.reduce((_,W)=>_+W.input.revisions.length,0);return Z(Q)<=pX?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
i3=async(
X,
Y,
{service:Q,targetGroup:J})=>{
let Z=J?.description.TargetGroupName,U=Q?.loadBalancers?.[0]===void 0?Y.targetGroup:Z,_=Y.targetGroups.filter($=>$!==Z&&$!==U),W=(await Promise.all(_.map($=>E0(X,$)))).filter($=>$!==void 0),V=await t(X,W.flatMap($=>$.TargetGroupArn??[]));
return[...J===void 0?[]:[J],...W.map($=>({description:$,attributes:{},tags:V.get($.TargetGroupArn??"")??{}}))]},
o3=20,
r3=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=_=>Object.entries(Y).every(([W,V])=>_[W]===V);if(Q!==void 0&&Z(Q.tags))return Q.tags;let U=J.filter(({arn:_})=>_!==Q?.definition.taskDefinitionArn).slice(-o3).reverse();for(let{arn:_}of U){let W=(await u(X,_))?.tags??{};if(Z(W))return W}return{}},
s3=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,U=J?Q.alarms.flatMap(H=>H.AlarmArn??[]):[],[_,W,V,$]=await Promise.all([i3(X,Y,Q),P7(X,Y.family),Z===void 0?{}:w3(X,Z),Promise.all(U.map(async H=>[H,await b3(X,H)]))]);
return{tenant:Q,targetGroups:_,revisions:W,familyTags:J?await r3(X,Y,Q,W):{},alarmTags:new Map($),scalableTargetTags:V}},
f4=async(
X,
Y,
Q)=>{
let J=await q0(X,Y,Q),
Z=[...J.fronts.values()].flatMap(W=>W.rules),
[U,_]=await Promise.all([t(X,Z.flatMap(W=>W.RuleArn??[])),Promise.all(Q.map(async W=>{let V=J.tenants.get(W.key);if(V===void 0)return[];let{identity:$}=W,H=[XY($,"a"),XY($,"b")],F={...W,targetGroups:H,owner:WX($)};return[[W.key,await s3(X,F,V)]]}))]);
return{snapshot:J,rules:Z.map(W=>({rule:W,tags:U.get(W.RuleArn??"")??{}})),tenants:new Map(_.flat())}},
t3=async(X,Y,Q)=>await ZX(async()=>await C7(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
OY=async X=>{try{return await X()}catch(Y){if(z(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
m4=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return OY(async()=>(await Q(new J({serviceDeploymentArns:[Y]}))).serviceDeployments?.[0])},
p4=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return OY(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
n3=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(z(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
e3=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),U=await p4(X,Y,Q);
if(U==="denied")return[];
let _=({createdAt:H})=>H?.getTime()??0,
W=U.filter(({status:H})=>H==="SUCCESSFUL").sort((H,F)=>_(F)-_(H)).flatMap(H=>H.targetServiceRevisionArn??[]),
V=await Promise.all(x([...new Set(W)],20).map(H=>OY(()=>J(new Z({serviceRevisionArns:H}))))),
$=new Map(V.flatMap(H=>H==="denied"?[]:H.serviceRevisions??[]).map(H=>[H.serviceRevisionArn,H.taskDefinition]));
return W.flatMap(H=>$.get(H)??[])},
X5=50,
Y5=1e3,
Q5=class{
missing=new Set;
#X;
#Y;
constructor(X,Y){this.#Y=X,this.#X=Y}
async evidence(){
let{stopped:X,targets:Y,service:Q,events:J,serviceDeployment:Z,deploymentId:U}=this.#Y,
[_,W]=await Promise.all([this.#Q(()=>this.#J(),void 0),this.#Q(()=>this.#U(),[]),X.look(),Y.look(Q)]),
V=X.tasks,
$=X.taskDefinition??await this.#Q(()=>this.#Z(),void 0),
H=W.filter(E=>E.lastStatus==="PROVISIONING"),
[F,j]=await Promise.all([this.#Q(()=>this.#_([...V,...W],$),void 0),this.#V(H)]);
for(let E of[X.refusal,Y.refusal])E!==void 0&&this.missing.add(E);
let M=Q.deployments?.find(E=>E.id===U);
return{tasks:V,taskDefinition:$,log:F,targets:Y.targets,targetGroup:_,gracePeriodSeconds:Q.healthCheckGracePeriodSeconds??0,events:J,provisioning:H.length,groups:j,deploymentReason:Z?.statusReason??M?.rolloutStateReason,endedBy:this.#X.endedBy,missing:[...this.missing].map(E=>`could not be read: ${E}`)}}
async#Q(X,Y){try{return await X()}catch(Q){if(!(Q instanceof k))throw Q;return this.missing.add(Q.message),Y}}
async#J(){let X=this.#Y.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await M0(this.#X.clients,[X]))[0]}
async#Z(){let{service:X,deploymentId:Y}=this.#Y,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await u(this.#X.clients,Q))?.definition}
async#U(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Y,Z=await A0(X,Y,Q.serviceName??"","RUNNING");return(await _Y(X,Y,Z)).filter(U=>U.startedBy===J)}
async#_(
X,
Y){
let Q=X.find($=>$.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find($=>$.name===J)?.logConfiguration?.options,[U,_]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||U===void 0||_===void 0)return;
let W=`${_}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,V=(await v8(this.#X.clients,U,W,X5)).map(({at:$,text:H})=>({at:$,text:H.slice(0,Y5)}));
return V.length===0?void 0:{group:U,stream:W,container:J,lines:V}}
async#V(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Q(()=>this.#W(Q),void 0)))).filter(Q=>Q!==void 0)}
async#W(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await AX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,U,_]=await Promise.all([this.#Q(()=>OX(Y,J),void 0),this.#Q(()=>oY(Y,J),[]),this.#Q(()=>X7(Y,Q),void 0)]),W=(Z?.Instances??[]).filter(V=>V.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:U,notJoined:_===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!_.has(V))}}},
J5=(X,Y)=>new Q5(X,Y).evidence(),
Z5=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:U,log:_,signal:W}=X,V=(await p(Y,Q,[J])).get(J),$=V?.deployments?.find(H=>H.status==="PRIMARY");
return V?.serviceArn===void 0||$?.id!==X.deploymentId?!1:(
await SX(Y,V.serviceArn,U),Z!==void 0&&(await z0(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}},W),_.info(`scaling of ${Z} suspended`)),await mY(Y,{cluster:Q,service:J,desiredCount:0},W),_.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0)},
U5=15e3,
g4=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
_5=class{
#X;
#Y=new Map;
#Q;
#J=0;
#Z=Date.now();
#U;
constructor(X){this.#X=X}
get tasks(){return[...this.#Y.values()].filter(X=>X!==void 0).sort((X,Y)=>g4(X)-g4(Y))}
get taskDefinition(){return this.#Q}
get refusal(){return this.#U}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Z<U5?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#U!==void 0)return!1;this.#Z=Date.now();try{return await this.#_()}catch(X){if(!(X instanceof k))throw X;return this.#U=X.message,!1}}
async#_(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await A0(X,Y,Q,"STOPPED")).filter(W=>!this.#Y.has(W));
if(Z.length===0)return!1;
let U=!1;
for(let W of await _Y(X,Y,Z)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),U||=V}
let _=this.tasks[0]?.taskDefinitionArn;
return _!==void 0&&(this.#Q??=(await u(X,_))?.definition),U}},
W5=15e3,
V5=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
$5=class{
#X;
#Y=new Map;
#Q=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#Z}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:U})=>/is unhealthy in/.test(U)).length,Z=Q>0&&Date.now()-this.#J>=W5;J<=this.#Q&&!Z||(this.#Q=J,await this.look(X))}
async look(
X){
this.#J=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(!(Y.length===0||this.#Z!==void 0))try{let Q=await Promise.all(Y.map(J=>I4(this.#X,J)));for(let J of Q.flat().filter(V5)){let Z=`${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Z),this.#Y.set(Z,J)}}catch(Q){if(!(Q instanceof k))throw Q;this.#Z=Q.message}}},
i=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
AY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
u4=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
H5=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:U}=X;switch(Q){case"SUCCESSFUL":return u4(Y.service);case"ROLLBACK_SUCCESSFUL":return i("rolled-back",J,AY(X));case"ROLLBACK_FAILED":return i("failed",J,AY(X));case"STOPPED":return Z?.status==="TRIGGERED"||U?.status==="TRIGGERED"?i("failed",J,AY(X)):i("superseded",J);default:return}},
F5=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
j5=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
l4=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
M5=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(W=>W.status==="PRIMARY"),U=J.find(W=>W.id===Y);
if(U!==void 0&&U===Z)return U.rolloutState==="COMPLETED"?u4(X):U.rolloutState==="FAILED"?i("failed",U.rolloutStateReason,l4(U.rolloutStateReason)):void 0;
let _=j5(X,Y);
if(U?.rolloutState==="FAILED"||_!==void 0||Q===!0||F5(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let W=Z?.rolloutState==="FAILED"?"failed":"rolled-back",V=(U?.rolloutState==="FAILED"?U.rolloutStateReason:_)??Z?.rolloutStateReason;return i(W,V,l4(_??V))}
return i("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
E5=X=>X.serviceDeployment?.status===void 0?M5(X):H5(X.serviceDeployment,X),
B5=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
d4=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
CY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
TY=X=>CY(X)?.id??X.deployments?.[0]?.id??"",
P5=(
X,
Y)=>{
let Q=X.deployments?.find(_=>_.id===Y);
if(Q===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;
let J=Q.failedTasks===void 0||Q.failedTasks===0?"":`, ${Q.failedTasks} failed`,Z=(X.deployments??[]).filter(_=>_.id!==Y&&(_.runningCount??0)>0),U=Z.length===0?"":`, ${Z.reduce((_,W)=>_+(W.runningCount??0),0)} of another deployment`;
return`${Q.runningCount??0}/${Q.desiredCount??X.desiredCount??0} tasks running${J}${U}`},
z5=3e4,
bY=1e3,
N5=X=>Date.now()-X<6e4?1:3,
L5=class{
deploymentId;
stopped;
targets;
#X;
#Y=Date.now();
#Q;
#J=new Set;
#Z;
#U;
#_=!1;
#V=!1;
#W=!1;
#$;
#F=!1;
constructor(
X){
let{clients:Y,cluster:Q,serviceName:J,service:Z}=X;
this.#X=X,this.#Z=Z,this.deploymentId=TY(Z);
let U=Z.deployments?.find(_=>_.id===this.deploymentId);
this.#Q=U?.createdAt?.getTime()??this.#Y,this.stopped=new _5({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new $5(Y),this.#M(Z)}
get service(){return this.#Z}
get serviceDeploymentArn(){return this.#U}
get serviceDeployment(){return this.#$}
get events(){let X=this.#Q-bY;return(this.#Z.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#F=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=J=>({verdict:J,deploymentId:this.deploymentId,service:this.#Z});for(;;){let J=N5(this.#Y),Z=await ZX(()=>this.#H(X),{signal:this.#X.signal,everySeconds:J,deadline:Math.min(Y,J===1?this.#Y+6e4:Y)});if(Z!==void 0)return Q(Z);if(Date.now()>=Y)return Q({verdict:"timed-out"})}}
async#H(
X){
let{clients:Y,cluster:Q,serviceName:J,log:Z}=this.#X,U=this.#U===void 0||this.#_?void 0:m4(Y,this.#U),[_,W]=await Promise.all([p(Y,Q,[J]),U]),V=_.get(J),$=this.#j(V);
if(V===void 0)return $?void 0:{verdict:"superseded",reason:`service ${J} was removed`};
this.#Z=V,this.#M(V),W==="denied"&&(this.#_=!0,Z.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#$=W==="denied"?void 0:W??await this.#E(V,$);
let{deploymentId:H}=this,F=E5({service:V,deploymentId:H,serviceDeployment:this.#$,isRollbackAsked:this.#F});
if($&&this.#$===void 0&&F?.verdict==="superseded")return;
if(this.#P(),$||Z.waiting(P5(V,H)),F!==void 0||$)return F;
let j=await this.#B();
return j!==void 0&&X(j)?{verdict:"doomed",cause:j}:void 0}
#j(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Y>z5?!1:X===void 0||(CY(X)?.createdAt?.getTime()??0)<this.#Q}
#M(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||TY(X)===this.deploymentId&&(this.#U??=Y)}
async#E(
X,
Y){
if(this.#U!==void 0||this.#V||Y||TY(X)===this.deploymentId)return;
this.#V=!0;
let{clients:Q,cluster:J,serviceName:Z,previousServiceDeployment:U}=this.#X,_=await p4(Q,J,Z);
if(_==="denied")return;
let W=H=>Math.abs((H?.getTime()??0)-this.#Q),[V]=_.filter(H=>H.serviceDeploymentArn!==U&&W(H.createdAt)<bY).sort((H,F)=>W(H.createdAt)-W(F.createdAt));
if(this.#U=V?.serviceDeploymentArn,this.#U===void 0)return;
let $=await m4(Q,this.#U);
return $==="denied"?void 0:$}
async#B(){
let X=CY(this.#Z);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Z,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Q)/1e3})}
#P(){let X=this.#Q-bY,Y=(this.#Z.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#J.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#J.add(Q),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
I5=10*6e4,
c4=()=>!1,
K5=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let U=await n3(Q,Z);return J.info(U?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),U}catch(U){if(!(U instanceof k))throw U;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${U.message}`),!1}},
G5=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:U,log:_,signal:W,created:V}=Q;
if(
await Q.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await K5(X,Q))return;X.rollbackAsked();let H=await X.toVerdict(c4,Math.max(Q.deadline,Date.now()+I5));return H.verdict.verdict==="doomed"?void 0:H.verdict.verdict!=="timed-out"?{...H,verdict:H.verdict,stoppedBy:"rollback"}:{...H,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:$}=X;
try{if(!await Z5({clients:J,cluster:Z,serviceName:U,deploymentId:$,log:_,signal:W,...V}))return}catch(H){if(!(H instanceof k))throw H;_.info(`The service could not be stopped, and ECS is left to itself: ${H.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
R5=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,U=({sentence:$})=>(Z||Q.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${$}`:`waiting cannot mend this: ${$}`),Z=!0,J!=="keep"),_=await X.toVerdict(U);
if(_.verdict.verdict!=="doomed")return{..._,verdict:_.verdict};
let W=await G5(X,_,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(c4);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
q5=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,U=new L5(X),_=await R5(U,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(_.verdict.verdict))return _;
await X.written?.catch(()=>{});
let W=_.stoppedBy===void 0&&"by"in _.verdict?_.verdict.by:void 0,V=await J5(U,{clients:Y,cluster:Q,diagnostics:J,endedBy:W});
for(let $ of J.lines(V))Z.info($);
return{..._,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
D5=({lease:X,before:Y,read:Q,written:J})=>{let Z=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===T0(Y),U=!1,_=J.then(()=>{U=!0});return async()=>{let W=U,V=await Q();if(!Z(V)&&!W&&(await _,V=await Q()),!(V===void 0||Z(V)))throw new YX(S.superseded,`Another run has taken over this tenant: ${VY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
S5=(
{plan:X,found:Y,settings:Q},
J)=>{
let Z=X.changes.flatMap($=>$.operations),
U=Y.service?.serviceArn,
_=X.taskDefinitionArn,
W={[B.applied]:X.record,[B.run]:T0(J.lease),[B.image]:GX(Q.image),[B.revision]:_??""},
V=L("tagEcsResource","record",{arn:U??"",set:W,remove:[]},{after:[...Z.map($=>$.id),...U===void 0?[]:["lease"]],references:[...U===void 0?[{pointer:"/arn",operation:"service"}]:[],..._===void 0?[{pointer:c("set",B.revision),operation:"taskDefinition"}]:[]]});
return U===void 0?[...Z,V]:[L("tagEcsResource","lease",{arn:U,set:{[B.run]:J.lease},remove:[]}),...Z,V]},
O5=(
X,
Y)=>{
let{clients:Q,run:J,log:Z,signal:U}=Y,_=X.found.service?.serviceArn,W=()=>{},V=new Promise(H=>{W=H}),$=_===void 0?void 0:D5({lease:J.lease,before:X.found.serviceTags[B.run],read:async()=>(await G6(Q,_))[B.run],written:V});
return sX(S5(X,J),{changes:X.plan.changes,execute:H=>DY(Q,H.kind,H.input,U,Y.runTask),...$===void 0?{}:{guard:$},signal:U,log:Z,line:bX,incomplete:Y.incomplete,done:(H,F)=>{H.id==="lease"&&W(),F.service!==void 0&&Y.onService(F.service),H.kind==="changeRecords"&&Y.onDnsChange(F.value)}})},
A5=async(X,Y,{log:Q,signal:J})=>{let Z=()=>{Q.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Z,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Z)}},
a4=({settings:X,front:Y})=>T(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
C5=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:U,present:_,names:W}=X,{cluster:V}=J;
return{tenant:Z.tenant,cluster:V.name,account:V.account,region:V.region,url:a4(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:U.service?.serviceArn??null,planId:Y.planId,changes:UX(Y.changes),drift:Y.drift.map($=>({...$})),overrides:J4(U,_,W,V),depth:"deep"}},
T5=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:U,name:_}=Y.cluster;Q.info(`account ${Z}, Region ${U}, cluster ${_}`);for(let W of X.warnings)Q.warn(W);for(let{resource:W,kept:V}of X.drift)Q.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(Q.info(J?`plan ${X.planId}: ${oX(X.changes)}`:oX(X.changes)),J)for(let W of iX(X.changes))Q.info(W)},
b5=({settings:X,order:Y,front:Q},J,Z,U)=>{let{desiredCount:_=0,runningCount:W=0}=J??{};_===0&&Y.of!=="scaling"&&U.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),U.info(`image     ${X.image}`),U.info(`revision  ${(Z??"").replace(/^.*\//,"")}`),U.info(`tasks     ${W} running, ${_} desired`),U.info(`url       ${a4({settings:X,front:Q})??"none: a worker"}`)},
w5=m.defaultPrefix.replace(/\/$/,""),
x5=X=>Z6(W6,{name:"tenant",...X},w5),
k5=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw a0(X);let Z=c0({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
y5=async(X,{request:Y,run:Q,order:J})=>{let Z=await n0(X,Y,K0(Y));J!==void 0&&k5(Z,Q);let U=J===void 0?{of:"settings"}:await J(Z);return{...Z,...I3(Z,{request:Y,run:Q,order:U,problemsOf:x5})}},
h5=(X,{env:Y,version:Q})=>{let J=V6(16).toString("hex"),Z=X.build??Y.BUILD_URL;return{token:J,lease:C0(J,Z),build:Z,version:Q,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,beforeDeploy:X.beforeDeploy}},
v5=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
f5=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
m5=async(
X,
Y,
Q)=>{
let{found:J,names:Z,snapshot:U}=X,{clients:_,log:W,signal:V,deadline:$}=Q;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!f5(X)||d4(J.service,Y.service))return Y;
let{service:H}=Y,F=()=>`${H.runningCount??0}/${H.desiredCount??0} tasks running`;
return await ZX(async()=>(H=(await p(_,U.cluster.name,[Z.serviceName])).get(Z.serviceName)??H,W.waiting(F()),v5(H)?!0:void 0),{signal:V,everySeconds:2,deadline:$})===!0?{...Y,service:H,verdict:{verdict:H.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:H,verdict:{verdict:"timed-out",reason:F()}}},
p5=async(
X,
{found:Y,order:Q,plan:J},
Z,
U)=>{
let _=Y.service?.taskDefinition,W=Z.taskDefinition,V=_===W&&Y.taskDefinition?.tags[B.steady]!==void 0;
if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([SX(X,W,{[B.steady]:new Date().toISOString()}),Q.of==="revision"&&_!==void 0&&_!==W?cX(X,_,[B.steady]):void 0])}catch($){if(!($ instanceof k))throw $;U.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${$.message}`)}},
g5=async(X,Y,Q,{log:J,signal:Z,report:U})=>{J.info("beforeDeploy: the command runs before the service changes");let _={clients:X,input:Y,explain:u0,log:J,signal:Z,deadline:Date.now()+Q*6e4},{code:W,result:V}=l0(await g0(_),Q),{message:$="",hint:H,...F}=V;if(U(F),W!==S.done)throw new YX(W,`beforeDeploy: ${$} The service was not changed.`,H===void 0?{}:{hint:H})},
i4=X=>(X??"").replace(/\.$/,""),
u5=X=>{let Y=X.flatMap(Z=>Z.operations).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(U=>U.Action===Z).map(U=>i4(U.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
l5=(
X,
Y)=>{
let Q=Y.filter(F=>F.action==="create"),
J=new Set(Q.map(F=>F.resource)),
Z=new Set(Q.map(F=>F.name)),
U=u5(Q),
{remains:_}=X,
{alarms:W,records:V}=_.tenant,
$=v4({...X,keepLogs:!0,remains:{..._,targetGroups:_.targetGroups.filter(({description:F})=>Z.has(F.TargetGroupName??"")),tenant:{..._.tenant,alarms:W.filter(F=>Z.has(F.AlarmName??"")),records:V.filter(F=>U.has(i4(F.Name)))}}}).filter(F=>J.has(F.resource)),
H=new Set($.flatMap(F=>F.operations.map(j=>j.id)));
return $.map(F=>({...F,reason:"onFailure: remove",operations:F.operations.map(j=>({...j,after:j.after.filter(M=>H.has(M))}))}))},
d5=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:U,lease:_,log:W,signal:V}=Y,$=JY(Q,I0),{cluster:H}=Z,F={clusterName:H.name,cluster:Promise.resolve(H)},j=await f4(U,F,[$]),M=j.tenants.get($.key);
if(M?.tenant.serviceTags[B.run]?.startsWith(_)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let E={...M,revisions:M.revisions.filter(({arn:N})=>N===Y.revision)},P=l5({identity:Q,names:J,read:j,remains:E},Y.done);
try{await sX(P.flatMap(N=>N.operations),{changes:P,execute:N=>DY(U,N.kind,N.input,V),signal:V,log:W,line:bX,incomplete:()=>{}})}catch(N){if(!(N instanceof k))throw N;return{changes:[],sentence:`Not all that this run created could be removed: ${N.message}`}}
return{changes:P,sentence:"What this run created was removed again; the log group stays."}},
c5=5,
a5=class{
#X;
#Y;
#Q;
#J;
#Z;
#U;
#_=new AbortController;
#V;
#W;
#$;
#F=[];
#H=[];
#j=[];
#M=!1;
#E=!1;
constructor(
X,
Y,
Q,
J){
this.#X={...U6,...X},
this.#Z=J,
this.#Y=Y,
this.#Q=Q,
this.#U=Date.now()+this.#X.timeoutMinutes*6e4,
this.#J=h5(this.#X,Y),
this.#V=J0({prepare:()=>this.#P(),planned:Z=>{T5(Z,Y.log,this.#X.plan),Y.report(C5(Z)),this.#H.length>0&&this.#N(Z.plan,new Set)},apply:Z=>this.#K(Z),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Z})=>iX(Z.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#W=void 0;let{prepared:J,outputs:Z=new Map}=await this.#V();if(this.#X.plan)return{code:S.done,result:{deployment:{verdict:"planned"}}};let U=J.plan.changes.length>0;if(X?.code===S.done&&!U||(X=await this.#q(J,Z),Y||=U&&b0(J.found.serviceTags[B.run]),!Y||Q===c5||!this.#B(X)))return X}}finally{this.#_.abort()}}
#B({code:X}){return X===S.done||X===S.superseded&&this.#E}
async#P(){let X=performance.now(),Y=await y5(this.#Q,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#M},...this.#Z===void 0?{}:{order:this.#Z}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#K(
X){
let Y=performance.now(),
Q=new Set,
J=O5(X,{clients:this.#Q,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#M=!0,this.#L(X,W)},onDnsChange:W=>this.#R(W),runTask:W=>this.#G(W),incomplete:W=>{Q=W,this.#N(X.plan,Q)}}).finally(
()=>{this.#H.push(...UX(X.plan.changes,Q).filter(W=>W.done===!0)),this.#j.push(...X.plan.changes.filter(W=>W.operations.every(V=>Q.has(V.id))))});
this.#$=J;
let Z=await J,U=X.plan.taskDefinitionArn??Z.get("taskDefinition")?.value,_=X.found.service?.serviceArn??Z.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},...U===void 0?{}:{taskDefinitionArn:U},..._===void 0?{}:{serviceArn:_}}),Z}
async#G(X){let{timeoutMinutes:Y}=this.#X;return await g5(this.#Q,X,Y,this.#Y),this.#U=Date.now()+Y*6e4,{value:""}}
#N(X,Y){this.#Y.report({changes:[...this.#H,...UX(X.changes,Y)]})}
#z(){return AbortSignal.any([this.#Y.signal,this.#_.signal])}
#L(
{found:X,names:Y,snapshot:Q,settings:J},
Z){
if(!this.#X.wait)return;
let U=q5({clients:this.#Q,cluster:Q.cluster.name,serviceName:Y.serviceName,service:Z,previousServiceDeployment:d4(X.service,Z)?X.service?.currentServiceDeployment:void 0,diagnostics:v0,onFailure:this.#X.onFailure,created:Y9(X,J,Y),written:this.#$,log:this.#Y.log,signal:this.#z(),deadline:this.#U});
U.catch(()=>{}),this.#W=U}
#R(X){if(!this.#X.wait)return;let Y=t3(this.#Q,X,{signal:this.#z(),deadline:this.#U});Y.catch(()=>{}),this.#F.push(Y)}
async#q(
X,
Y){
let{log:Q}=this.#Y;
if(!this.#X.wait)return{code:S.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found;
this.#W===void 0&&Z!==void 0&&!B5(Z)&&(Q.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#L(X,Z));
let U=await A5(X.names.serviceName,this.#W,this.#Y),_=await Promise.all(this.#F);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),_.includes(!1)&&Q.warn("the DNS change has not reached all name servers yet"),U===void 0)return this.#I(X,Y);
let W={clients:this.#Q,log:Q,signal:this.#z(),deadline:this.#U};
return this.#D(X,Y,await m5(X,U,W))}
async#D(
X,
Y,
Q){let{verdict:J}=Q.verdict;if(this.#Y.report({deployment:T8(Q)}),J==="steady"&&await p5(this.#Q,X,Q.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#I(X,Y,Q);this.#E=m0(Q.service,this.#J.lease)===void 0;let Z=await this.#S(X,Y,J);return y8(Q,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Z})}
async#S(
X,
Y,
Q){
let J=this.#j.some($=>$.resource==="service"&&$.action==="create"),Z=Q==="failed"||Q==="rolled-back";
if(this.#X.onFailure!=="remove"||!J||!Z)return;
let{log:U,signal:_}=this.#Y,{changes:W,sentence:V}=await d5(X,{clients:this.#Q,lease:this.#J.lease,done:this.#j,revision:Y.get("taskDefinition")?.value,log:U,signal:_});
return this.#Y.report({changes:[...this.#H,...UX(W,{has:()=>!0})]}),V}
#I(X,Y,Q){let{log:J}=this.#Y,Z=Q?.service??X.found.service,U=(Z?.desiredCount??0)===0;return b5(X,Z,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:S.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:U?"steady-at-zero":"steady",desiredCount:Z?.desiredCount??0,runningCount:Z?.runningCount??0}}}}},
i5=(X,Y,Q=()=>{})=>gY(pY,X,Y,J=>new a5(X,Y,J,Q(J)).toEnd()),
o4=X=>{let{status:Y,deployments:Q=[],desiredCount:J=0,runningCount:Z=0}=X,U=Q.find(_=>_.status==="PRIMARY");return Y==="DRAINING"?"removing":U?.rolloutState==="FAILED"?"failed":J===0&&Z===0?"stopped":Q.length>1||U?.rolloutState==="IN_PROGRESS"?"deploying":Z<J?"degraded":"steady"},
o5=(X,Y)=>X[B.cluster]===Y&&X[B.tenant]!==void 0,
r5=(X,Y)=>{let Q=Y[B.image],J=X.taskDefinition!==void 0&&Y[B.revision]===X.taskDefinition;return Q===void 0||!J?void 0:t4(Q)},
r4=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[B.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
s5=(X,{tags:Y})=>{let[Q]=(X[B.hosts]??"").split(" ");return X[B.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[m.scheme]==="https"?"https":"http"}://${Q}`},
t5=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:o4(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:s5(Y,Q),placement:r4(X,Y)}),
n5=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await t(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await JX(X,[Q])).length===0?!1:(await p(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await u(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await JX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await AX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await L0(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await N0(X,[Y])).length>0}],
e5=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
U=Object.entries(Y).map(([$,H])=>({Key:$,Values:[H]})),
_=(await D($=>J(new Z({TagFilters:U,ResourcesPerPage:100,PaginationToken:$})),$=>$.PaginationToken===""?void 0:$.PaginationToken)).flatMap($=>$.ResourceTagMappingList??[]).flatMap($=>$.ResourceARN??[]),
W=await Promise.all(_.map(async $=>{let H=Q.find(({of:j})=>j.test($));if(H===void 0)return{arn:$,is:"unknown"};let F=H.of.exec($)?.[1]??"";return{arn:$,is:await H.isThere(X,F,$)?"there":"gone"}})),
V=$=>W.filter(({is:H})=>H===$).map(({arn:H})=>H);
return{there:V("there"),unknown:V("unknown")}},
XQ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:U,unknown:_}=await e5(X,Y,Q);for(let W of U.filter(V=>!J(V)))Z.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);_.length>0&&Z.info(`named by AWS's tag index, which may be hours late: ${_.join(", ")}`)}catch(U){if(!z(U,"AccessDenied"))throw U;Z.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
VY as $,
v6 as A,
t6 as B,
s6 as C,
CX as D,
e6 as E,
ZX as F,
oY as G,
oX as H,
iX as I,
UX as J,
J0 as K,
sX as L,
bX as M,
gY as N,
i5 as O,
x as P,
I6 as Q,
LY as R,
b as S,
qY as T,
k4 as U,
x4 as V,
n0 as W,
K0 as X,
d0 as Y,
j8 as Z,
I4 as _,
O as a,
b0 as a0,
r4 as a1,
o4 as a2,
H0 as a3,
L4 as a4,
J4 as a5,
X0 as a6,
G0 as a7,
u as a8,
eX as a9,
L as aA,
WX as aB,
z7 as aC,
e3 as aD,
p as aE,
a0 as aF,
a8 as aG,
H8 as aH,
_X as aI,
g0 as aJ,
u0 as aK,
l0 as aL,
P8 as aM,
N8 as aN,
z8 as aO,
K8 as aP,
R8 as aQ,
FX as aR,
kX as aS,
x0 as aT,
VX as aa,
r5 as ab,
o5 as ac,
r0 as ad,
t0 as ae,
i0 as af,
t5 as ag,
n5 as ah,
T7 as ai,
N7 as aj,
p7 as ak,
h7 as al,
v as am,
G7 as an,
JY as ao,
I0 as ap,
f4 as aq,
v4 as ar,
JX as as,
DY as at,
a3 as au,
c3 as av,
XQ as aw,
s0 as ax,
u3 as ay,
C0 as az,
AX as b,
OX as c,
t as d,
aX as e,
uY as f,
cX as g,
SX as h,
z as i,
g6 as j,
p6 as k,
dY as l,
u6 as m,
a6 as n,
nY as o,
D as p,
c6 as q,
lY as r,
n6 as s,
pY as t,
DX as u,
tY as v,
d6 as w,
l6 as x,
m6 as y,
f6 as z};
