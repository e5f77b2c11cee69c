import{t as o,s as d,h as r,a as GX,e as RX,u as lX,m as wY,d as Q6}from"./input-create-cluster.mjs";
import{S as YX,f as O,g as q,c as k,h as R,i as qX,b as c,t as P,j as A,k as s,l as DX,p as J6,s as Z6,a as U6,d as xY,n as _6,o as W6,q as V6,u as $6,x as H6}from"./base.mjs";
import{setTimeout as QX}from"node:timers/promises";
import{s as F6,i as dX,r as kY,c as j6}from"./input-deploy-tenant.mjs";
import{randomBytes as M6}from"node:crypto";
var h=class extends YX{awsCode;constructor(X,Y,Q,J){super(O.awsRefused,X,{aws:Q,cause:J,...Y===void 0?{}:{hint:Y}}),this.name="AwsCallError",this.awsCode=Q.code}},
E6={ecs:"Amazon ECS",elbv2:"Elastic Load Balancing",applicationAutoScaling:"Application Auto Scaling",cloudwatch:"CloudWatch",logs:"CloudWatch Logs",route53:"Route 53",ec2:"EC2",autoScaling:"EC2 Auto Scaling",iam:"IAM",acm:"Certificate Manager",ssm:"Systems Manager",secretsManager:"Secrets Manager",sts:"STS",tagging:"Resource Groups Tagging"},
P6={ecs:"ecs",elbv2:"elasticloadbalancing",applicationAutoScaling:"application-autoscaling",cloudwatch:"cloudwatch",logs:"logs",route53:"route53",ec2:"ec2",autoScaling:"autoscaling",iam:"iam",acm:"acm",ssm:"ssm",secretsManager:"secretsmanager",sts:"sts",tagging:"tag"},
B6=/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/,
z6=/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
N6=/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch)$/,
hY=/^(Throttling|ThrottlingException|ThrottledException|RequestLimitExceeded|TooManyRequestsException|RateExceeded|PriorRequestNotComplete)$/,
L6=/LimitExceeded(Exception|Fault)?$|^TooMany(?!Tags|Requests)|QuotaExceeded(Exception)?$/,
yY="RegionMissing",
cX=/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|TimeoutError)$/,
I6=X=>cX.test(X)?"cannot be reached for":/^((Credentials|Token)Provider|RegionMissing)/.test(X)?"was not asked for":"refused",
K6=X=>{let Y=[X.messages??[],X.Messages?.Message??[]].flat().filter(Q=>Q!=="");return Y.length>0?Y.join(" "):X.message===""||X.message==="UnknownError"?void 0:X.message},
G6=(X,Y)=>{let Q=/not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: because|$|\s)/.exec(X),J=Q?.[2]===void 0?"":` on ${Q[2]}`;return`Allow the caller ${Q?.[1]??Y}${J} in its IAM policy.`},
R6=(X,Y,Q)=>{let J=X.message??"";if(B6.test(Y))return G6(J,Q);if(z6.test(Y))return"The credentials have expired: renew them and run again.";if(N6.test(Y))return"AWS does not know these credentials: check AWS_PROFILE or the access key, and its secret.";if(Y==="CredentialsProviderError"||Y==="TokenProviderError")return"Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run where there is an instance or container role.";if(hY.test(Y))return"The account is at its request rate: run again later; what is done is found then.";if(L6.test(Y))return"A quota of the account is reached: raise it in Service Quotas, or remove what nobody needs, and run again.";if(cX.test(Y))return"Check the network and AWS_ENDPOINT_URL.";if(Y===yY)return"Give region, or set AWS_REGION."},
q6=X=>{let Y=X.code??X.cause?.code;return Y!==void 0&&cX.test(Y)?Y:/^region is missing/i.test(X.message??"")?yY:X.Messages===void 0?X.name??"Unknown":"InvalidChangeBatch"},
vY=(
X,
Y,
Q)=>{
if(X instanceof YX)return X;
let J=X;
if(J.name==="AbortError")return X;
let Z=q6(J),U=`${P6[Y]??Y}:${Q}`,_=J.$metadata?.requestId,W=J.$metadata?.attempts??1,V=hY.test(Z)&&W>1?` (${W} tries)`:"",$=K6(J)??Z;
return new h(`${E6[Y]??Y} ${I6(Z)} ${Q}: ${$}${$.includes(Z)?"":` (${Z})`}${V}`,R6(J,Z,U),{service:Y,operation:Q,code:Z,..._===void 0?{}:{requestId:_}},X)},
N=(X,...Y)=>X instanceof h&&Y.some(Q=>X.awsCode===Q||X.awsCode===`${Q}Exception`),
SX=async(X,Y)=>{for(let Q=500;await X();Q=Math.min(Q*2,5e3))await QX(Q,void 0,{signal:Y})},
x=(X,Y)=>{let Q=[];for(let J=0;J<X.length;J+=Y)Q.push(X.slice(J,J+Y));return Q},
S=async(X,Y)=>{let Q=[],J;do{let Z=await X(J);Q.push(Z),J=Y(Z)}while(J!==void 0);return Q},
C=async(X,Y)=>{let Q=Date.now()+Y.seconds*1e3;for(let J=500;;J=Math.min(J*2,5e3)){try{return await X()}catch(Z){if(!(Z instanceof h&&Y.passing(Z)&&Date.now()+J<Q))throw Z}await QX(J,void 0,{signal:Y.signal})}},
b=class extends Error{constructor(X,Y){super(X,Y),this.name="StaleSnapshot"}},
p=async(X,Y,Q)=>{let{send:J,DescribeServicesCommand:Z}=await X.ecs(),U=await Promise.all(x(Q,10).map(_=>J(new Z({cluster:Y,services:_,include:["TAGS"]}))));return new Map(U.flatMap(_=>_.services??[]).filter(_=>_.status!=="INACTIVE").map(_=>[_.serviceName??"",_]))},
D6=async(X,Y)=>{let{send:Q,ListServicesCommand:J}=await X.ecs(),Z=[];return await S(async U=>{let _=await Q(new J({cluster:Y,maxResults:100,nextToken:U})),W=(_.serviceArns??[]).map(V=>V.replace(/^.*\//,""));return Z.push(q(p(X,Y,W))),_},U=>U.nextToken),(await Promise.all(Z)).flatMap(U=>[...U.values()])},
fY=/does not have an associated load balancer|unable to assume the (service linked )?role|still draining|verify that the ecs service role being passed/i,
S6=async(X,Y,Q)=>{let{send:J,CreateServiceCommand:Z}=await X.ecs();try{return(await C(()=>J(new Z(Y)),{passing:U=>fY.test(U.message),seconds:60,signal:Q})).service??{}}catch(U){throw N(U,"InvalidParameter")&&/not idempotent/i.test(U.message)?new b(`service ${Y.serviceName} was created by another run`,{cause:U}):U}},
mY=async(X,Y,Q)=>{let{send:J,UpdateServiceCommand:Z}=await X.ecs();try{return(await C(()=>J(new Z(Y)),{passing:U=>fY.test(U.message),seconds:60,signal:Q})).service??{}}catch(U){throw N(U,"ServiceNotFound","ServiceNotActive")?new b(`service ${Y.service} was removed by another run`,{cause:U}):U}},
OX=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.ecs();try{await J(new Z({resourceArn:Y,tags:Object.entries(Q).map(([U,_])=>({key:U,value:_}))}))}catch(U){throw N(U,"ResourceNotFound")||N(U,"InvalidParameter")&&/cannot be found|inactive/i.test(U.message)?new b(`${Y.replace(/^.*:/,"")} was removed by another run`,{cause:U}):U}},
aX=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.ecs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
O6=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.ecs(),Z=await Q(new J({resourceArn:Y}));return o(Z.tags)},
A6=async(X,Y,Q,J)=>{let{send:Z,DeleteServiceCommand:U}=await X.ecs();try{await Z(new U({cluster:Y,service:Q,force:!0}))}catch(_){if(!N(_,"ServiceNotFound","ServiceNotActive"))throw _}await SX(async()=>(await p(X,Y,[Q])).has(Q),J)},
pY={ecs:()=>import("./ecs.mjs"),elbv2:()=>import("./tenant-clients.mjs").then(X=>X.e),applicationAutoScaling:()=>import("./tenant-clients.mjs").then(X=>X.a),cloudwatch:()=>import("./tenant-clients.mjs").then(X=>X.c),logs:()=>import("./tenant-clients.mjs").then(X=>X.l),autoScaling:()=>import("./auto-scaling.mjs"),route53:()=>import("./route53.mjs"),tagging:()=>import("./resource-groups-tagging.mjs")},
C6=class{
#X=new Map;
#Y=()=>{};
firstCall=new Promise(X=>{this.#Y=X});
attach(X,Y){X.middlewareStack.add((Q,J)=>Z=>{let U=`${Y}.${J.commandName?.replace(/Command$/,"")??"unknown"}`;return this.#X.set(U,(this.#X.get(U)??0)+1),setImmediate(this.#Y),Q(Z)},{step:"finalizeRequest",priority:"low",name:"countCalls"})}
counts(){return Object.fromEntries([...this.#X].sort(([X],[Y])=>X<Y?-1:1))}},
T6=X=>{X.middlewareStack.add(Y=>async Q=>{try{return await Y(Q)}catch(J){throw J.name==="LimitExceededException"&&(J.name="LimitExceeded"),J}},{step:"finalizeRequest",priority:"low",name:"failAtQuotas"})},
b6=({AWS_MAX_ATTEMPTS:X})=>(X??"")===""?{maxAttempts:8}:{},
w6={requestTimeout:3e4,connectionTimeout:5e3,throwOnRequestTimeout:!0},
x6=({expiration:X})=>X===void 0||X.getTime()-Date.now()>5*6e4,
k6=X=>{let Y;return async Q=>{Y??=X(Q);let J=Y;return x6(await J)?J:(Y===J&&(Y=X(Q)),Y)}},
h6=async(X,{region:Y,configuration:Q})=>{let{fromTemporaryCredentials:J}=await import("./providers.mjs").then(U=>U.a),Z=J({params:{RoleArn:X,RoleSessionName:"ecs-tenants"},clientConfig:{...Q,...Y===void 0?{}:{region:Y}}});return k6(async U=>{try{return await Z(U)}catch(_){throw _.name==="CredentialsProviderError"?_:vY(_,"sts","AssumeRole")}})},
y6=({credentials:X})=>async()=>X,
v6=X=>{let Y,Q=async()=>{if(X.roleArn!==void 0)return h6(X.roleArn,X);if(X.configuration!==void 0)return y6(X.configuration);let{defaultProvider:J}=await import("./sdk.mjs").then(Z=>Z.aV);return J()};return async J=>(Y??=Q(),(await Y)(J))},
f6=X=>X.schema?.[2],
m6=(
X,
Y)=>{
let Q=v6(Y),
J=[],
Z=async(
_,
W)=>{let{Client:V,...$}=await W(),H=new V({...Y.configuration,credentials:Q,...b6(Y.env),requestHandler:w6,...Y.region===void 0?{}:{region:Y.region}});return J.push(H),Y.calls.attach(H,_),T6(H),{...$,send:async F=>{try{return await H.send(F)}catch(j){throw vY(j,_,f6(F))}},region:()=>H.config.region()}},
U=([_,W])=>{let V;return[_,()=>(V??=Z(_,W),V)]};
return{clients:{...Object.fromEntries(Object.entries(X).map(U)),firstCall:Y.calls.firstCall},close:()=>{for(let _ of J)_.destroy()}}},
gY=async(X,{region:Y,roleArn:Q},J,Z)=>{let U=new C6,_=m6(X,{region:Y,roleArn:Q,calls:U,env:J.env,configuration:J.aws});try{return await Z(_.clients)}finally{J.report({calls:U.counts()}),_.close()}},
uY=1,
lY=({tags:X})=>X[k.layout]??"1",
dY=X=>{let Y=lY(X);return/^[1-9]\d*$/.test(Y)&&Number(Y)<=uY},
cY=X=>`Cluster ${X.name} is managed by a newer ecs-tenants: its tag ${k.layout} is ${lY(X)}, and this version knows ${uY}.`,
aY=X=>dY(X)?void 0:R(cY(X),'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.'),
p6=X=>dY(X)?void 0:`${cY(X)} What is shown may be incomplete.`,
t=async(
X,
Y)=>{
let{send:Q,DescribeTagsCommand:J}=await X.elbv2(),Z=async U=>{try{return((await Q(new J({ResourceArns:[...U]}))).TagDescriptions??[]).map(_=>[_.ResourceArn??"",o(_.Tags)])}catch(_){if(!N(_,"TargetGroupNotFound","RuleNotFound","ListenerNotFound","LoadBalancerNotFound"))throw _;return U.length===1?[]:(await Promise.all(U.map(W=>Z([W])))).flat()}};
return new Map((await Promise.all(x(Y,20).map(Z))).flat())},
iY=async(X,Y,Q)=>{let{send:J,AddTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],Tags:Object.entries(Q).map(([U,_])=>({Key:U,Value:_}))}))},
oY=async(X,Y,Q)=>{let{send:J,RemoveTagsCommand:Z}=await X.elbv2();await J(new Z({ResourceArns:[Y],TagKeys:[...Q]}))},
rY=X=>X.replace(":listener/",":loadbalancer/").replace(/\/[^/]*$/,""),
sY=X=>X.replace(":listener-rule/",":listener/").replace(/\/[^/]*$/,""),
tY=X=>(X??"").replace(/\.$/,"").replace("\\052","*").toLowerCase(),
g6=X=>(X??[]).filter(Y=>Y.Config?.PrivateZone!==!0).map(Y=>({id:(Y.Id??"").replace(/^\/hostedzone\//,""),name:tY(Y.Name)})),
iX=async X=>{let{send:Y,ListHostedZonesCommand:Q}=await X.route53();return(await S(J=>Y(new Q({MaxItems:100,...J===void 0?{}:{Marker:J}})),J=>J.IsTruncated===!0?J.NextMarker:void 0)).flatMap(J=>g6(J.HostedZones))},
AX=async(X,Y)=>{let{send:Q,DescribeAutoScalingGroupsCommand:J}=await X.autoScaling();return(await Q(new J({AutoScalingGroupNames:[Y]}))).AutoScalingGroups?.[0]},
u6={passing:X=>/iam ?instance ?profile|service-linked role|is not authorized to use launch template/i.test(X.message),seconds:90},
l6=async(X,Y,Q)=>{let{send:J,CreateAutoScalingGroupCommand:Z}=await X.autoScaling();try{await C(()=>J(new Z(Y)),{...u6,signal:Q})}catch(U){throw N(U,"AlreadyExists","AlreadyExistsFault")?new b(`Auto Scaling group ${Y.AutoScalingGroupName} was created by another run`,{cause:U}):U}return(await AX(X,Y.AutoScalingGroupName??""))?.AutoScalingGroupARN??""},
d6=async(X,Y)=>{let{send:Q,UpdateAutoScalingGroupCommand:J}=await X.autoScaling();await Q(new J(Y))},
c6=async(X,Y)=>{let{send:Q,StartInstanceRefreshCommand:J}=await X.autoScaling();try{await Q(new J({AutoScalingGroupName:Y,Strategy:"Rolling",Preferences:{MinHealthyPercentage:90,SkipMatching:!0,ScaleInProtectedInstances:"Wait"}}))}catch(Z){if(!N(Z,"InstanceRefreshInProgress","InstanceRefreshInProgressFault"))throw Z}},
nY=(X,Y)=>({ResourceId:X,ResourceType:"auto-scaling-group",Key:Y}),
a6=async(X,Y,Q)=>{let{send:J,CreateOrUpdateTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Object.entries(Q).map(([U,_])=>({...nY(Y,U),Value:_,PropagateAtLaunch:!0}))}))},
i6=async(X,Y,Q)=>{let{send:J,DeleteTagsCommand:Z}=await X.autoScaling();await J(new Z({Tags:Q.map(U=>nY(Y,U))}))},
eY=async(X,Y)=>{let{send:Q,DescribeScalingActivitiesCommand:J}=await X.autoScaling();return((await Q(new J({AutoScalingGroupName:Y,MaxRecords:20}))).Activities??[]).filter(Z=>Z.StatusCode==="Failed").map(Z=>Z.StatusMessage??Z.Description??"")},
o6=async(
X,
Y,
Q)=>{let{send:J,DeleteAutoScalingGroupCommand:Z}=await X.autoScaling();await C(()=>J(new Z({AutoScalingGroupName:Y,ForceDelete:!0})),{passing:U=>/^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/.test(U.awsCode),seconds:300,signal:Q}),await SX(async()=>await AX(X,Y)!==void 0,Q)},
X0=(X,Y)=>Object.hasOwn(X,Y)?X[Y]:void 0,
Y0=(
X,
Y,
Q,
J)=>{
if(d(Y,Q))return[];
if(qX(Y)||qX(Q)){let[U,_]=[qX(Y)?Y:{},qX(Q)?Q:{}];return[...new Set([...Object.keys(U),...Object.keys(_)])].sort().flatMap(W=>Y0(X+c(W),X0(U,W),X0(_,W),J))}
let Z=U=>U===void 0||Array.isArray(U)&&U.length===0;
return Z(Y)&&Z(Q)?[]:[{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q},...J?{secret:!0}:{}}]},
Q0=(X,Y,Q,J=new Set)=>X.flatMap(Z=>Y0(c(Z),Y[Z],Q[Z],J.has(Z))),
CX=async(X,Y)=>{let{send:Q,DescribeCapacityProvidersCommand:J}=await X.ecs();return(await Q(new J({capacityProviders:[Y],include:["TAGS"]}))).capacityProviders?.find(Z=>Z.status!=="INACTIVE")},
r6=async(X,Y,Q)=>{let{send:J,CreateCapacityProviderCommand:Z}=await X.ecs();try{await C(()=>J(new Z(Y)),{passing:U=>/service.linked role/i.test(U.message),seconds:60,signal:Q})}catch(U){throw N(U,"InvalidParameter","Client")&&/already exists/i.test(U.message)?new b(`capacity provider ${Y.name} was created by another run`,{cause:U}):U}return Y.name??""},
s6=async(X,Y)=>{let{send:Q,UpdateCapacityProviderCommand:J}=await X.ecs();await Q(new J(Y))},
t6=async(
X,
Y,
Q)=>{
let{send:J,PutClusterCapacityProvidersCommand:Z}=await X.ecs();
await C(()=>J(new Z({cluster:Y.cluster,capacityProviders:[...Y.capacityProviders],defaultCapacityProviderStrategy:[...Y.defaultCapacityProviderStrategy]})),{passing:U=>/^(UpdateInProgress|ResourceInUse)/.test(U.awsCode),seconds:120,signal:Q})},
n6=async(X,Y,Q)=>{let{send:J,DeleteCapacityProviderCommand:Z}=await X.ecs();await C(()=>J(new Z({capacityProvider:Y})),{passing:U=>/in use|associated|UpdateInProgress/i.test(`${U.awsCode} ${U.message}`),seconds:120,signal:Q}),await SX(async()=>await CX(X,Y)!==void 0,Q)},
J0=()=>(X,Y,Q,{after:J=[],references:Z=[]}={})=>({id:Y,kind:X,input:Q,references:Z,after:[...new Set([...J,...Z.map(U=>U.operation)])]}),
e6=X=>{let Y=X.clusterArn??"",[,Q="",,J="",Z=""]=Y.split(":");return{name:X.clusterName??"",arn:Y,partition:Q,region:J,account:Z,tags:o(X.tags),defaultCapacityProviderStrategy:X.defaultCapacityProviderStrategy??[]}},
JX=async(X,Y)=>{let{send:Q,DescribeClustersCommand:J}=await X.ecs();return(await Promise.all(x(Y,100).map(Z=>Q(new J({clusters:Z,include:["TAGS"]}))))).flatMap(Z=>Z.clusters??[]).filter(Z=>Z.status==="ACTIVE").map(e6)},
X7=X=>X.replace(/^.*\//,""),
Y7=async X=>{let{send:Y,ListClustersCommand:Q}=await X.ecs();return(await S(J=>Y(new Q({maxResults:100,nextToken:J})),J=>J.nextToken)).flatMap(J=>J.clusterArns??[])},
Q7=async(X,Y)=>{let{send:Q,CreateClusterCommand:J}=await X.ecs();return(await Q(new J(Y))).cluster?.clusterArn??""},
J7=async(X,Y,Q)=>{let{send:J,UpdateClusterCommand:Z}=await X.ecs();await J(new Z({cluster:Y,settings:[{name:"containerInsights",value:Q}]}))},
Z7=async(X,Y,Q)=>{let{send:J,DeleteClusterCommand:Z}=await X.ecs();try{await C(()=>J(new Z({cluster:Y})),{passing:U=>/^(ClusterContainsContainerInstances|ClusterContainsTasks|ClusterContainsCapacityProvider|UpdateInProgress)/.test(U.awsCode),seconds:300,signal:Q})}catch(U){if(!N(U,"ClusterNotFound"))throw U}},
TX=(X,Y)=>{let Q=Y.filter(Z=>X===Z.name||X.endsWith(`.${Z.name}`)),J=Math.max(0,...Q.map(Z=>Z.name.length));return Q.filter(Z=>Z.name.length===J)},
Z0=(X,Y)=>{let[Q,J]=TX(X,Y);if(Q===void 0)throw R(`There is no public hosted zone for ${X} in this account.`,"Create a hosted zone for its domain in Route 53, or say dns: none where DNS is made elsewhere.");if(J!==void 0)throw R(`There are two public hosted zones named ${Q.name} (${Q.id}, ${J.id}): which one the world asks is not to be seen from here.`,"Remove the one that is not delegated to.");return Q},
U7=async(X,Y)=>{let{send:Q,ListContainerInstancesCommand:J}=await X.ecs();return((await Q(new J({cluster:Y,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length},
_7=async(
X,
Y)=>{
let{send:Q,ListContainerInstancesCommand:J,DescribeContainerInstancesCommand:Z}=await X.ecs(),U=await S(W=>Q(new J({cluster:Y,nextToken:W})),W=>W.nextToken),_=await Promise.all(x(U.flatMap(W=>W.containerInstanceArns??[]),100).map(W=>Q(new Z({cluster:Y,containerInstances:W}))));
return new Set(_.flatMap(W=>W.containerInstances??[]).flatMap(W=>W.ec2InstanceId??[]))},
ZX=async(X,{signal:Y,everySeconds:Q,deadline:J})=>{for(;;){Y.throwIfAborted();let Z=await X();if(Z!==void 0)return Z;let U=J-Date.now();if(U<=0)return;try{await QX(Math.min(Q*1e3,U),void 0,{signal:Y})}catch{Y.throwIfAborted()}}},
W7={create:"+",update:"~",remove:"-",deploy:">"},
bX=X=>typeof X=="string"?X:JSON.stringify(X),
V7=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?`${X}: ${Y===void 0?"set":Q===void 0?"removed":"changed"} (not shown)`:Y===void 0?`${X}: ${bX(Q)}`:Q===void 0?`${X}: ${bX(Y)} \u2192 removed`:`${X}: ${bX(Y)} \u2192 ${bX(Q)}`,
wX=({action:X,resource:Y,name:Q,reason:J})=>`${W7[X]} ${Y} ${Q} (${J})`,
oX=X=>X.flatMap(Y=>[wX(Y),...Y.fields.map(Q=>`    ${V7(Q)}`)]),
rX=X=>{let Y=Object.entries({create:"to create",update:"to update",remove:"to remove",deploy:"to deploy again"}).flatMap(([Q,J])=>{let Z=X.filter(U=>U.action===Q).length;return Z===0?[]:[`${Z} ${J}`]});return Y.length===0?"no changes":Y.join(", ")},
U0=({pointer:X,from:Y,to:Q,secret:J})=>J===!0?{pointer:X,secret:J}:{pointer:X,...Y===void 0?{}:{from:Y},...Q===void 0?{}:{to:Q}},
UX=(X,Y)=>X.map(({resource:Q,name:J,action:Z,reason:U,fields:_,operations:W})=>({resource:Q,name:J,action:Z,reason:U,...Y===void 0?{}:{done:W.every(V=>Y.has(V.id))},fields:_.map(U0)})),
_0=class extends Error{done;constructor(X,Y){super(X instanceof Error?X.message:String(X),{cause:X}),this.name="ApplyError",this.done=Y}},
sX=(X,Y,Q)=>{let[J,...Z]=Y;if(J===void 0)return Q;if(Array.isArray(X))return X.map((_,W)=>String(W)===J?sX(_,Z,Q):_);let U=X;return{...U,[J]:sX(U[J],Z,Q)}},
$7=(X,Y)=>{let Q=X.input;for(let{pointer:J,operation:Z}of X.references)Q=sX(Q,J.split("/").slice(1),Y.get(Z)?.value??"");return{...X,input:Q}},
H7=async(
X,
Y)=>{
let Q=new Map,
J=new Set(X),
Z=new Set,
U=Y.concurrency??16,
_,
W=F=>{_??={cause:F}},
V=F=>{J.delete(F);let j=(async()=>{try{let M=await Y.execute($7(F,Q));Q.set(F.id,M),Y.done?.(F,M)}catch(M){W(M)}})().finally(()=>Z.delete(j));Z.add(j)},
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
if(await Promise.all(Z),_!==void 0)throw new _0(_.cause,new Set(Q.keys()));
return Q},
W0=X=>X.length===0?"nothing":X.map(Y=>`${Y.resource} ${Y.name}`).join(", "),
tX=async(
X,
Y)=>{
let{changes:Q,log:J,line:Z}=Y,U=new Set,_=W=>W.operations.every(V=>U.has(V.id));
try{return await H7(X,{...Y,done:(W,V)=>{U.add(W.id),Y.incomplete(U),Y.done?.(W,V);let $=Q.find(H=>H.operations.some(F=>F.id===W.id));$!==void 0&&_($)&&J.info(Z($))}})}
catch(W){throw W instanceof _0?(Y.incomplete(U),(W.cause instanceof YX||Y.signal.aborted)&&(J.info(`done: ${W0(Q.filter(_))}`),J.info(`not done: ${W0(Q.filter(V=>!_(V)))}; the next run finishes it`)),W.cause):W}},
F7=5,
j7=({plan:X})=>new Set(X.changes.map(({resource:Y,name:Q,action:J,fields:Z})=>JSON.stringify([Y,Q,J,Z]))),
V0=X=>{
let{approvedPlan:Y,log:Q}=X,J,Z=U=>{if(Y===void 0)return;let _=j7(U);if(!(J!==void 0&&[..._].every(W=>J?.has(W)))&&U.plan.planId!==Y){for(let W of X.lines(U))Q.info(W);throw R(`The plan is ${U.plan.planId} now, not ${Y} as approved: AWS or the request has changed since.`,"Look at the new plan and approve it.")}J??=_};
return async()=>{
for(
let U=1;;
U+=1){let _=await X.prepare();if(X.planned(_),X.isPlan)return{prepared:_,outputs:void 0};if(Z(_),_.plan.changes.length===0)return{prepared:_,outputs:void 0};try{return{prepared:_,outputs:await X.apply(_)}}catch(W){if(!(W instanceof b))throw W;if(U===F7)throw R(`Other runs keep changing the same: ${W.message}.`,"Run again when they have ended.");Q.info(`${W.message}: reading again`)}}}},
M7=["image","cpu","memory","memoryReservation","networkMode","portMappings","entryPoint","command","environment","secrets","repositoryCredentials","healthCheck","stopTimeout","cpuArchitecture","taskRoleArn","executionRoleArn"],
_X=(X,Y)=>{let Q=X.containerDefinitions??[];return Q.find(J=>J.name===Y.containerName)??Q.find(J=>J.essential!==!1)},
E7=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],
$0=X=>{let Y={...X};for(let Q of E7)delete Y[Q];return Y},
H0=X=>Object.entries(X).sort(([Y],[Q])=>Y<Q?-1:1),
P7=(X,Y)=>{let Q=X.protocol??"tcp",J=Y.find(_=>_.containerPort===X.containerPort&&(_.protocol??"tcp")===Q),{hostPort:Z,...U}=J??{};return{...U,containerPort:X.containerPort,protocol:Q,...X.hostPort===void 0?{}:{hostPort:X.hostPort}}},
B7=({cpuArchitecture:X},Y)=>{let Q=Y?.operatingSystemFamily??"LINUX";return X!==void 0?{operatingSystemFamily:Q,cpuArchitecture:X}:Q==="LINUX"?void 0:{operatingSystemFamily:Q}},
F0=(
X,
Y)=>{
let{names:Q,fargate:J,present:Z}=Y,
U=Z===void 0?{family:Q.family,containerDefinitions:[]}:$0(Z),
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
portMappings:X.portMappings.map(j=>P7(j,_?.portMappings??[])),
entryPoint:X.entryPoint,
command:X.command,
environment:H0(X.environment).map(([j,M])=>({name:j,value:M})),
secrets:H0(X.secrets).map(([j,M])=>({name:j,valueFrom:M})),
repositoryCredentials:X.repositoryCredentials,
healthCheck:X.healthCheck,
stopTimeout:X.stopTimeout,
logConfiguration:_?.logConfiguration??{logDriver:"awslogs",options:{"awslogs-group":Q.logGroup,"awslogs-region":Y.region,"awslogs-stream-prefix":Q.containerName}}},
F=(U.containerDefinitions??[]).filter(j=>j!==_);
return{...U,family:Q.family,networkMode:X.networkMode,requiresCompatibilities:[J?"FARGATE":"EC2"],taskRoleArn:X.taskRoleArn,executionRoleArn:X.executionRoleArn,cpu:J?String(X.cpu):U.cpu,memory:J?String(X.memory):U.memory,runtimePlatform:B7(X,U.runtimePlatform),containerDefinitions:[H,...F]}},
z7=X=>X==null||typeof X=="object"&&Object.keys(X).length===0,
xX=X=>Array.isArray(X)?X.map(xX):X===null||typeof X!="object"||X instanceof Date?X:Object.fromEntries(Object.entries(X).map(([Y,Q])=>[Y,xX(Q)]).filter(([,Y])=>!z7(Y))),
nX=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>!(Q in Y&&Y[Q]===J))),
j0=(X,Y)=>(X.name??"")<(Y.name??"")?-1:1,
N7=(
X,
Y)=>(
{...nX(X,{cpu:0,essential:!0}),environment:[...X.environment??[]].sort(j0),secrets:[...X.secrets??[]].sort(j0),portMappings:(X.portMappings??[]).map(Q=>nX(Q,{protocol:"tcp",hostPort:Y?Q.containerPort:0})),healthCheck:X.healthCheck&&nX(X.healthCheck,{interval:30,timeout:5,retries:3,startPeriod:0})}),
eX=X=>{let{containerDefinitions:Y=[],...Q}=$0(X),J=Q.networkMode==="awsvpc"||Q.networkMode==="host";return xX({...Q,tags:void 0,requiresCompatibilities:[...Q.requiresCompatibilities??[]].sort(),containerDefinitions:Y.map(Z=>N7(Z,J))})},
kX=X=>r(GX(eX(X)),32),
L7=(X,Y)=>{let Q=kX(Y);return X.tags[P.digest]===Q||kX(X.definition)===Q},
I7=(X,Y)=>({containerPort:X.containerPort??0,...X.hostPort===void 0||X.hostPort===0||Y?{}:{hostPort:X.hostPort},...X.protocol==="udp"?{protocol:"udp"}:{}}),
XY=(
X,
Y)=>{
let Q=_X(X,Y)??{},J=X.networkMode??"bridge",Z=J==="awsvpc"||J==="host",U=X.requiresCompatibilities?.includes("FARGATE")===!0,{healthCheck:_}=Q;
return{
image:Q.image,
cpu:U?Number(X.cpu):Q.cpu,
memory:U?Number(X.memory):Q.memory,
memoryReservation:Q.memoryReservation,
networkMode:J,
portMappings:(Q.portMappings??[]).map(W=>I7(W,Z)),
entryPoint:Q.entryPoint??[],
command:Q.command??[],
environment:Object.fromEntries((Q.environment??[]).map(W=>[W.name??"",W.value??""])),
secrets:Object.fromEntries((Q.secrets??[]).map(W=>[W.name??"",W.valueFrom??""])),
repositoryCredentials:Q.repositoryCredentials?.credentialsParameter===void 0?void 0:{credentialsParameter:Q.repositoryCredentials.credentialsParameter},
healthCheck:_?.command===void 0?void 0:xX({..._}),
stopTimeout:Q.stopTimeout,
cpuArchitecture:X.runtimePlatform?.cpuArchitecture,
taskRoleArn:X.taskRoleArn,
executionRoleArn:X.executionRoleArn}},
M0=class{#X;#Y;#Q;#J=performance.now();constructor(X,Y){this.#X=X,this.#Y=Y,this.#Q=X}async take(X){let Y=performance.now();this.#Q=Math.min(this.#X,this.#Q+(Y-this.#J)/1e3*this.#Y)-1,this.#J=Y,this.#Q<0&&await QX(-this.#Q/this.#Y*1e3,void 0,{signal:X}),X.throwIfAborted()}},
u=async(
X,
Y)=>{let{send:Q,DescribeTaskDefinitionCommand:J}=await X.ecs();try{let Z=await Q(new J({taskDefinition:Y,include:["TAGS"]}));return Z.taskDefinition===void 0?void 0:{definition:Z.taskDefinition,tags:o(Z.tags)}}catch(Z){if(N(Z,"Client")&&/unable to describe task definition/i.test(Z.message))return;throw Z}},
K7=async(X,Y,Q)=>{let{send:J,RegisterTaskDefinitionCommand:Z}=await X.ecs();return(await C(()=>J(new Z(Y)),{passing:U=>/too many concurrent attempts/i.test(U.message),seconds:60,signal:Q})).taskDefinition?.taskDefinitionArn??""},
G7=async(
X,
Y)=>{
let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs(),Z=async W=>(await S(V=>Q(new J({familyPrefix:Y,status:W,maxResults:100,nextToken:V})),V=>V.nextToken)).flatMap(V=>V.taskDefinitionArns??[]).map(V=>({arn:V,active:W==="ACTIVE"})),[U,_]=await Promise.all([Z("ACTIVE"),Z("INACTIVE")]);
return[..._,...U].filter(({arn:W})=>W.replace(/^.*\//,"").startsWith(`${Y}:`))},
R7=async(X,Y)=>{let{send:Q,ListTaskDefinitionsCommand:J}=await X.ecs();return(await S(Z=>Q(new J({familyPrefix:Y,status:"ACTIVE",sort:"DESC",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.taskDefinitionArns??[]).filter(Z=>Z.replace(/^.*\//,"").startsWith(`${Y}:`))},
q7=async(X,Y)=>{let{send:Q,ListTaskDefinitionFamiliesCommand:J}=await X.ecs();return(await S(Z=>Q(new J({familyPrefix:Y,status:"ALL",maxResults:100,nextToken:Z})),Z=>Z.nextToken)).flatMap(Z=>Z.families??[])},
D7=new M0(20,1),
S7=new M0(5,1),
E0=async X=>{try{await X}catch(Y){throw N(Y,"Client","InvalidParameter")?new b(`a revision was changed by another run (${Y.message})`,{cause:Y}):Y}},
O7=async(
X,
Y,
Q)=>{let{send:J,DeregisterTaskDefinitionCommand:Z,DeleteTaskDefinitionsCommand:U}=await X.ecs();for(let{arn:_}of Y.filter(({active:W})=>W))await D7.take(Q),await E0(J(new Z({taskDefinition:_})));for(let _ of x(Y,10))await S7.take(Q),await E0(J(new U({taskDefinitions:_.map(({arn:W})=>W)})))},
WX=({cluster:X,tenant:Y,service:Q})=>({[P.cluster]:X,[P.tenant]:Y,[P.service]:Q}),
f=(X,Y)=>X!==void 0&&Object.entries(WX(Y)).every(([Q,J])=>X[Q]===J),
VX=({cluster:X,tenant:Y,service:Q},J)=>`${Y.slice(0,21).replace(/-+$/,"")}-${r(JSON.stringify(["v1",X,Y,Q]),8)}-${J}`,
$X=X=>{let{cluster:Y,tenant:Q,service:J}=X,Z=J==="web"?Q:`${Q}--${J}`,U=`ecs-tenants/${Y}/${Z}`;return{family:`${Y}--${Z}`,serviceName:Z,containerName:J,logGroup:`/ecs-tenants/${Y}/${Z}`,resourceId:`service/${Y}/${Z}`,targetGroup:VX(X,"a"),policies:{scaleOut:`${Z}--scale-out`,scaleIn:`${Z}--scale-in`},alarms:{scaleOut:`${U}/cpu-high`,scaleIn:`${U}/cpu-low`}}},
A7=(X,Y)=>{let[Q="",J="web",...Z]=Y.split("--"),U=W=>/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(W),_={cluster:X,tenant:Q,service:J};return Z.length===0&&U(Q)&&U(J)&&$X(_).serviceName===Y?_:void 0},
y=X=>(X.Conditions??[]).filter(Y=>Y.Field==="host-header").flatMap(Y=>Y.HostHeaderConfig?.Values??Y.Values??[]).map(Y=>Y.toLowerCase()),
C7=X=>(X.Conditions??[]).every(Y=>Y.Field==="host-header"),
YY=X=>(X.Actions??[]).flatMap(Y=>[...Y.TargetGroupArn===void 0?[]:[Y.TargetGroupArn],...(Y.ForwardConfig?.TargetGroups??[]).flatMap(Q=>Q.TargetGroupArn??[])]),
T7=(X,Y,Q)=>X.loadBalancer===void 0?Y[P.loadBalancer]!=="none":A(X)||Q?.loadBalancers?.[0]!==void 0,
QY=({tags:X})=>{let Y=X[k.scheme];return{arn:X[k.listener]||void 0,scheme:Y==="http"||Y==="https"?Y:void 0}},
P0=({cluster:X,fronts:Y},{rule:Q,serviceTags:J})=>{let Z=Q?.rule.RuleArn??J[P.rule];return(Z===void 0?void 0:Y.get(sY(Z)))??Y.get(QY(X).arn??"")},
b7=X=>(X[P.hosts]??"").split(" ").filter(Y=>Y!==""),
B0=(X,Y,Q)=>{let J=b7(Q),Z=Y.tags[k.domain],U=X.defaultHost!==void 0&&Z!==void 0&&X.hosts.length===0&&(J.length===0||X.returnsToDefault)?[`${X.defaultHost}.${Z}`]:[];return[...new Set([...X.hosts,...J,...U])]},
z0=(X,Y,Q,J,Z)=>{let U=new Set([...B0(X,Y,Q),...J===void 0?[]:y(J)]),_=X.defaultHost!==void 0&&(X.dns??Q[P.dns])==="wildcard",W=[...U].flatMap(V=>_?[V,V.replace(/^[^.]+/,"*")]:[V]);return[...new Set(W)].flatMap(V=>{let[$,H]=TX(V.replace(/^\*\./,""),Z);return $===void 0||H!==void 0?[]:[{zoneId:$.id,name:V}]})},
w7=(X,{ask:Y,cluster:Q,serviceTags:J,targetGroupArn:Z})=>{let U=new Set(Y.defaultHost===void 0?[]:B0(Y,Q,J));return X.find(_=>_.RuleArn===J[P.rule])??X.find(_=>Z!==void 0&&YY(_).includes(Z))??X.find(_=>C7(_)&&y(_).some(W=>U.has(W)))},
x7=async(X,{zoneId:Y,name:Q})=>{let{send:J,ListResourceRecordSetsCommand:Z}=await X.route53();return((await J(new Z({HostedZoneId:Y,StartRecordName:Q,MaxItems:20}))).ResourceRecordSets??[]).filter(U=>tY(U.Name)===Q).map(U=>({...U,Name:Q}))},
k7=async(X,Y,Q)=>{let{send:J,ChangeResourceRecordSetsCommand:Z}=await X.route53();try{return((await J(new Z({HostedZoneId:Y,ChangeBatch:{Changes:Q}}))).ChangeInfo?.Id??"").replace(/^\/change\//,"")}catch(U){throw N(U,"InvalidChangeBatch")&&/already exists|not found|do not match/i.test(U.message)?new b("a DNS record was changed by another run",{cause:U}):U}},
h7=async(X,Y)=>{let{send:Q,GetChangeCommand:J}=await X.route53();return(await Q(new J({Id:Y}))).ChangeInfo?.Status==="INSYNC"},
N0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2(),Z=async U=>{try{return(await Q(new J({TargetGroupArns:[...U]}))).TargetGroups??[]}catch(_){if(!N(_,"TargetGroupNotFound"))throw _;return U.length===1?[]:(await Promise.all(U.map(W=>Z([W])))).flat()}};return(await Promise.all(x(Y,20).map(Z))).flat()},
L0=async(X,Y)=>{let{send:Q,DescribeTargetGroupsCommand:J}=await X.elbv2();try{return(await Q(new J({Names:[Y]}))).TargetGroups?.[0]}catch(Z){if(N(Z,"TargetGroupNotFound"))return;throw Z}},
y7=async X=>{let{send:Y,DescribeTargetGroupsCommand:Q}=await X.elbv2();return(await S(J=>Y(new Q({PageSize:400,...J===void 0?{}:{Marker:J}})),J=>J.NextMarker)).flatMap(J=>J.TargetGroups??[])},
I0=async(X,Y)=>{let{send:Q,DescribeTargetGroupAttributesCommand:J}=await X.elbv2();try{let Z=await Q(new J({TargetGroupArn:Y}));return Object.fromEntries((Z.Attributes??[]).map(U=>[U.Key??"",U.Value??""]))}catch(Z){if(N(Z,"TargetGroupNotFound"))return{};throw Z}},
v7=async(X,Y)=>{let{send:Q,CreateTargetGroupCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).TargetGroups?.[0]?.TargetGroupArn??""}catch(Z){throw N(Z,"DuplicateTargetGroupName")?new b(`target group ${Y.Name} was created by another run`,{cause:Z}):Z}},
f7=async(X,Y)=>{let{send:Q,ModifyTargetGroupCommand:J}=await X.elbv2();await Q(new J(Y))},
m7=async(X,Y,Q)=>{let{send:J,ModifyTargetGroupAttributesCommand:Z}=await X.elbv2();await J(new Z({TargetGroupArn:Y,Attributes:Object.entries(Q).map(([U,_])=>({Key:U,Value:_}))}))},
p7=async(X,Y,Q)=>{let{send:J,DeleteTargetGroupCommand:Z}=await X.elbv2();try{await C(()=>J(new Z({TargetGroupArn:Y})),{passing:U=>U.awsCode.startsWith("ResourceInUse"),seconds:60,signal:Q})}catch(U){if(!N(U,"TargetGroupNotFound"))throw U}},
HX={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
g7=async(X,Y)=>{let{send:Q,DescribeScalableTargetsCommand:J}=await X.applicationAutoScaling();return(await Promise.all(x(Y,50).map(Z=>Q(new J({...HX,ResourceIds:Z}))))).flatMap(Z=>Z.ScalableTargets??[])},
u7=async X=>{let{send:Y,DescribeScalableTargetsCommand:Q}=await X.applicationAutoScaling();return(await S(J=>Y(new Q({ServiceNamespace:HX.ServiceNamespace,NextToken:J})),J=>J.NextToken)).flatMap(J=>J.ScalableTargets??[])},
l7=async(
X,
Y)=>{
let{send:Q,DescribeScalingPoliciesCommand:J}=await X.applicationAutoScaling(),[Z,...U]=Y,_=Z!==void 0&&U.length===0?{...HX,ResourceId:Z}:{ServiceNamespace:HX.ServiceNamespace},W=await S($=>Q(new J({..._,NextToken:$})),$=>$.NextToken),V=new Set(Y);
return W.flatMap($=>$.ScalingPolicies??[]).filter($=>V.has($.ResourceId??""))},
K0={passing:X=>X.awsCode.startsWith("ConcurrentUpdate"),seconds:60},
G0=async(X,Y,Q)=>{let{send:J,RegisterScalableTargetCommand:Z}=await X.applicationAutoScaling();await C(()=>J(new Z(Y)),{...K0,signal:Q})},
d7=async(X,Y)=>{let{send:Q,DeregisterScalableTargetCommand:J}=await X.applicationAutoScaling();try{await Q(new J({...HX,ResourceId:Y}))}catch(Z){if(!N(Z,"ObjectNotFound"))throw Z}},
c7=async(X,Y,Q)=>{let{send:J,PutScalingPolicyCommand:Z}=await X.applicationAutoScaling();return(await C(()=>J(new Z(Y)),{passing:U=>K0.passing(U)||/^ObjectNotFound/.test(U.awsCode),seconds:30,signal:Q})).PolicyARN??""},
R0=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await Promise.all(x(Y,100).map(Z=>Q(new J({AlarmNames:Z,AlarmTypes:["MetricAlarm"],MaxRecords:100}))))).flatMap(Z=>Z.MetricAlarms??[])},
a7=async(X,Y)=>{let{send:Q,DescribeAlarmsCommand:J}=await X.cloudwatch();return(await S(Z=>Q(new J({AlarmNamePrefix:Y,AlarmTypes:["MetricAlarm"],MaxRecords:100,NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.MetricAlarms??[])},
i7=async(X,Y)=>{let{send:Q,PutMetricAlarmCommand:J}=await X.cloudwatch();await Q(new J(Y))},
o7=async(X,Y)=>{let{send:Q,DeleteAlarmsCommand:J}=await X.cloudwatch();await Promise.all(x(Y,100).map(Z=>Q(new J({AlarmNames:Z}))))},
r7=X=>{let[Y="",...Q]=X,J=Y.length;for(let Z of Q)for(;!Z.startsWith(Y.slice(0,J));)J-=1;return Y.slice(0,J)},
q0=async(
X,
Y)=>{
let{send:Q,DescribeLogGroupsCommand:J}=await X.logs(),Z=new Set(Y),U=r7(Y),_=Y.length===1;
return(await S(W=>Q(new J({logGroupNamePrefix:U,limit:_?1:50,nextToken:W})),W=>_?void 0:W.nextToken)).flatMap(W=>W.logGroups??[]).filter(W=>Z.has(W.logGroupName??"")).map(W=>({name:W.logGroupName??"",arn:(W.logGroupArn??W.arn??"").replace(/:\*$/,""),retentionInDays:W.retentionInDays,tags:void 0}))},
s7=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.logs();return(await Q(new J({resourceArn:Y}))).tags??{}},
t7=async(X,Y,Q)=>{let{send:J,CreateLogGroupCommand:Z}=await X.logs();try{await J(new Z({logGroupName:Y,tags:Q}))}catch(U){throw N(U,"ResourceAlreadyExists")?new b(`log group ${Y} was created by another run`,{cause:U}):U}},
n7=async(X,Y,Q)=>{let{send:J,PutRetentionPolicyCommand:Z}=await X.logs();await J(new Z({logGroupName:Y,retentionInDays:Q}))},
e7=async(X,Y)=>{let{send:Q,DeleteLogGroupCommand:J}=await X.logs();try{await Q(new J({logGroupName:Y}))}catch(Z){if(!N(Z,"ResourceNotFound"))throw Z}},
D0={hosts:[],defaultHost:void 0,returnsToDefault:!1,dns:void 0,loadBalancer:void 0},
S0=X=>{let{hosts:Y=[],dns:Q,loadBalancer:J}=F6(X);return{hosts:Y,defaultHost:X.name,returnsToDefault:X.reset?.includes("/hosts")===!0||X.complete===!0,dns:Q,loadBalancer:J}},
JY=(X,Y)=>{let Q=$X(X);return{key:`${X.tenant}/${X.service}`,identity:X,names:Q,ask:Y,serviceName:Q.serviceName,family:Q.family,targetGroup:Q.targetGroup,logGroup:Q.logGroup,resourceId:Q.resourceId,alarms:[Q.alarms.scaleOut,Q.alarms.scaleIn]}},
X8=class{value;next;constructor(X){this.value=X}},
Y8=class{
#X;
#Y;
#Q;
constructor(){this.clear()}
enqueue(X){let Y=new X8(X);this.#X?(this.#Y.next=Y,this.#Y=Y):(this.#X=Y,this.#Y=Y),this.#Q++}
dequeue(){let X=this.#X;if(X)return this.#X=this.#X.next,this.#Q--,this.#X||(this.#Y=void 0),X.value}
peek(){if(this.#X)return this.#X.value}
clear(){this.#X=void 0,this.#Y=void 0,this.#Q=0}
get size(){return this.#Q}
*[Symbol.iterator](){let X=this.#X;for(;X;)yield X.value,X=X.next}
*drain(){for(;this.#X;)yield this.dequeue()}};
function O0(
X){
let Y=!1;
if(typeof X=="object"&&({concurrency:X,rejectOnClear:Y=!1}=X),A0(X),typeof Y!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
let Q=new Y8,
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
concurrency:{get:()=>X,set($){A0($),X=$,queueMicrotask(()=>{for(;J<X&&Q.size>0;)Z()})}},
map:{async value($,H){let F=[];try{Array.from($,(j,M)=>{let E=V(H,j,M);return F.push(E),E})}catch(j){for(let M of F)M.catch(()=>{});throw j}return Promise.all(F)}}}),
V}
function A0(X){if(!((Number.isInteger(X)||X===Number.POSITIVE_INFINITY)&&X>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
var Q8=async(X,Y)=>{let Q=await q0(X,Y.map(Z=>Z.logGroup)),J=new Map(Q.map(Z=>[Z.name,Z]));return new Map(Y.flatMap(({key:Z,logGroup:U})=>{let _=J.get(U);return _===void 0?[]:[[Z,_]]}))},
J8=async(X,Y)=>({...Y,tags:await s7(X,Y.arn)}),
Z8=async(X,Y,Q)=>{let[J,Z]=await Promise.all([u(X,Y),Q]);return{taskDefinition:Z===void 0||J?.definition.taskDefinitionArn===Z?J:await u(X,Z),newestTaskDefinition:J}},
U8=async(X,Y)=>{let{send:Q,DescribeLoadBalancersCommand:J}=await X.elbv2();try{return(await Q(new J({LoadBalancerArns:[Y]}))).LoadBalancers?.[0]}catch(Z){if(N(Z,"LoadBalancerNotFound"))return;throw Z}},
_8=async(X,Y)=>{let{send:Q,DescribeListenersCommand:J}=await X.elbv2();try{return(await Q(new J({ListenerArns:[Y]}))).Listeners?.[0]?.Protocol==="HTTPS"?"https":"http"}catch(Z){if(N(Z,"ListenerNotFound"))return;throw Z}},
W8=async(X,Y)=>{let{send:Q,DescribeRulesCommand:J}=await X.elbv2();try{return(await S(Z=>Q(new J({ListenerArn:Y,PageSize:400,...Z===void 0?{}:{Marker:Z}})),Z=>Z.NextMarker)).flatMap(Z=>Z.Rules??[]).filter(Z=>Z.IsDefault!==!0)}catch(Z){if(N(Z,"ListenerNotFound"))return;throw Z}},
V8=async(
X,
Y,
Q)=>{let[J,Z,U]=await Promise.all([U8(X,rY(Y)),W8(X,Y),Q??_8(X,Y)]);if(!(J===void 0||Z===void 0||U===void 0))return{arn:J.LoadBalancerArn??"",listenerArn:Y,scheme:U,dnsName:J.DNSName??"",canonicalHostedZoneId:J.CanonicalHostedZoneId??"",dualStack:J.IpAddressType?.startsWith("dualstack")??!1,vpcId:J.VpcId??"",rules:Z}},
$8=async(X,Y,Q)=>{let J=Q?.loadBalancers?.[0]?.targetGroupArn,Z=J===void 0?L0(X,Y.targetGroup):N0(X,[J]).then(([V])=>V),U=J===void 0?Z.then(V=>V?.TargetGroupArn===void 0?{}:I0(X,V.TargetGroupArn)):I0(X,J),[_,W]=await Promise.all([Z,U]);return{description:_,attributes:W}},
H8=class{#X;#Y;#Q=new Map;constructor(X,Y){this.#X=X,this.#Y=Y}at(X){let Y=this.#Q.get(X)??q(this.#Y.then(({arn:Q,scheme:J})=>V8(this.#X,X,Q===X?J:void 0)));return this.#Q.set(X,Y),Y}async all(){let X=await Promise.all(this.#Q.values());return new Map(X.flatMap(Y=>Y===void 0?[]:[[Y.listenerArn,Y]]))}},
F8=async(
X,
Y)=>{let Q=Y.map(_=>_.resourceId),[J,Z,U]=await Promise.all([g7(X,Q),l7(X,Q),R0(X,Y.flatMap(_=>_.alarms))]);return new Map(Y.map(_=>[_.key,{scalableTarget:J.find(W=>W.ResourceId===_.resourceId),policies:Z.filter(W=>W.ResourceId===_.resourceId),alarms:U.filter(W=>_.alarms.includes(W.AlarmName??""))}]))},
j8=64,
M8=class{
#X;
#Y;
#Q;
#J;
constructor(X,{cluster:Y,zones:Q}){this.#X=X,this.#Y=Y,this.#J=Q,this.#Q=new H8(X,q(Y.then(QY)))}
zones(){return this.#J??=q(iX(this.#X)),this.#J}
fronts(){return this.#Q.all()}
async#Z(X){let{arn:Y}=QY(await this.#Y);return(X===void 0?void 0:await this.#Q.at(sY(X)))??(Y===void 0?void 0:this.#Q.at(Y))}
async#U(X){return(await Promise.all(X.map(Y=>x7(this.#X,Y)))).flat()}
async#_(X,Y,Q){let[J,Z]=await Promise.all([this.#Y,this.zones()]),U=z0(X.ask,J,Y,void 0,Z),_=q(this.#U(U)),W=new Set(U.map(({name:H})=>H)),[V,$]=await Promise.all([_,Q.then(H=>this.#U(z0(X.ask,J,Y,H?.rule,Z).filter(({name:F})=>!W.has(F))))]);return[...V,...$]}
async routing(
X,
Y,
Q){
let{ask:J}=X;
if(!T7(J,Q,Y))return{targetGroup:void 0,rule:void 0,records:[]};
let Z=Q[P.rule],
U=Y?.loadBalancers?.[0]?.targetGroupArn,
_=q(t(this.#X,[U,Z].filter(I=>I!==void 0))),
W=q($8(this.#X,X,Y)),
V=q(this.#Z(Z).then(async I=>w7(I?.rules??[],{ask:J,cluster:await this.#Y,serviceTags:Q,targetGroupArn:U??(I===void 0?void 0:(await W).description?.TargetGroupArn)}))),
$=q(this.#_(X,Q,V.then(I=>I===void 0?void 0:{rule:I,tags:{}}))),
[{description:H,attributes:F},j,M,E]=await Promise.all([W,V,$,_]),
B=[H?.TargetGroupArn,j?.RuleArn].filter(I=>I!==void 0&&!E.has(I)),
z=B.length===0?new Map:await t(this.#X,B),
K=I=>E.get(I??"")??z.get(I??"")??{};
return{targetGroup:H===void 0?void 0:{description:H,attributes:F,tags:K(H.TargetGroupArn)},rule:j===void 0?void 0:{rule:j,tags:K(j.RuleArn)},records:M}}},
C0=async(
X,
Y,
Q)=>{
let J=new M8(X,Y),Z=Y.services??q(p(X,Y.clusterName,Q.map(B=>B.serviceName))),U=Promise.race([X.firstCall,Z]),_=q(U.then(()=>J.zones())),W=q(U.then(()=>Promise.race([X.route53(),Z]))),V=B=>q(W.then(B)),$=V(()=>F8(X,Q)),H=V(()=>Q8(X,Q));
V(()=>X.elbv2());
let F=async B=>{
let z=Z.then(l=>l.get(B.serviceName)),
K=q(Z8(X,B.family,z.then(l=>l?.taskDefinition))),
I=await z,
G=o(I?.tags),
[{taskDefinition:D,newestTaskDefinition:v},m,XX,Y6]=await Promise.all([K,J.routing(B,I,G),H.then(l=>{let uX=l.get(B.key);return uX===void 0||I!==void 0?uX:J8(X,uX)}),$.then(l=>l.get(B.key))]);
return{service:I,serviceTags:G,taskDefinition:D,newestTaskDefinition:v,...m,...Y6??{scalableTarget:void 0,policies:[],alarms:[]},logGroup:XX}},
j=O0(j8),
[M,E]=await Promise.all([Y.cluster,Promise.all(Q.map(B=>j(async()=>[B.key,await F(B)]))),_,Z]);
return{cluster:M,fronts:await J.fronts(),zones:await J.zones(),tenants:new Map(E)}},
ZY=X=>X.networkMode==="awsvpc"?{awsvpcConfiguration:{subnets:X.subnets,...X.securityGroups===void 0?{}:{securityGroups:X.securityGroups},assignPublicIp:X.assignPublicIp??"DISABLED"}}:void 0,
E8={enable:!0,rollback:!0,resetOnHealthyTask:!1,thresholdConfiguration:{type:"COUNT",value:3}},
T0=X=>({minimumHealthyPercent:X.minimumHealthyPercent,maximumPercent:X.maximumPercent,deploymentCircuitBreaker:E8}),
P8=({found:X,names:Y})=>X.service?.loadBalancers?.[0]?.containerName??Y.containerName,
UY=X=>{
let{found:Y,settings:Q}=X;
if(!A(Q))return{loadBalancers:[],references:[],tags:{}};
let J=Y.targetGroup?.description.TargetGroupArn;
return{loadBalancers:[{targetGroupArn:J??"",containerName:P8(X),containerPort:Q.containerPort}],references:J===void 0?[{pointer:"/loadBalancers/0/targetGroupArn",operation:"targetGroup"}]:[],tags:Y.rule?.rule.RuleArn===void 0?{}:{[P.rule]:Y.rule.rule.RuleArn}}},
b0=(
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
tags:Object.entries({...X.tags,...X.build===void 0?{}:{[P.build]:RX(X.build)}}).map(([Q,J])=>({key:Q,value:J})),
...Y}),
w0=X=>{
let Y=X.capacityProviderStrategy??[];
return{
...Y.length>0?{capacityProviderStrategy:Y}:X.launchType===void 0?{}:{launchType:X.launchType},
...X.networkConfiguration===void 0?{}:{networkConfiguration:X.networkConfiguration},
...X.platformVersion===void 0?{}:{platformVersion:X.platformVersion},
...(X.placementConstraints??[]).length===0?{}:{placementConstraints:X.placementConstraints}}},
B8=X=>{
let{identity:Y,service:Q,serviceTags:J,definition:Z,command:U,token:_,build:W}=X,V=(Z.containerDefinitions??[]).map(H=>H.name??""),$=X.container??_X(Z,$X(Y))?.name??"";
if(!V.includes($))throw s([DX("/container",`is ${$}; revision ${Z.family}:${Z.revision} has ${V.join(", ")}.`,"Name one of these, or leave it out.")]);
return b0({cluster:Y.cluster,taskDefinition:Q.taskDefinition??"",container:$,command:U,token:_,startedBy:"ecs-tenants/run-task",tags:{...lX(J),...WX(Y)},build:W},w0(Q))},
z8=(
X,
Y,
Q)=>{
let{identity:J,found:Z,settings:U,names:_,run:W,tags:V}=X,$=ZY(U),{platformVersion:H,placementConstraints:F,launchType:j}=Z.service===void 0?{}:w0(Z.service),M=Z.service===void 0?void 0:Z.taskDefinition?.definition;
return b0(
{cluster:J.cluster,taskDefinition:Q??"",container:(M&&_X(M,_)?.name)??_.containerName,command:Y,token:W.token,startedBy:"ecs-tenants/before-deploy",tags:V,build:W.build},
{...$===void 0?{}:{networkConfiguration:$},...H===void 0?{}:{platformVersion:H},...F===void 0?{}:{placementConstraints:F},...U.capacityProviderStrategy!==void 0?{capacityProviderStrategy:U.capacityProviderStrategy}:j===void 0?{}:{launchType:j}})},
x0=async(X,Y,Q,J)=>{let{send:Z,ListTasksCommand:U}=await X.ecs();return(await S(_=>Z(new U({cluster:Y,serviceName:Q,desiredStatus:J,nextToken:_})),_=>_.nextToken)).flatMap(_=>_.taskArns??[])},
_Y=async(X,Y,Q)=>{let{send:J,DescribeTasksCommand:Z}=await X.ecs();return(await Promise.all(x(Q,100).map(U=>J(new Z({cluster:Y,tasks:U}))))).flatMap(U=>U.tasks??[])},
N8=async(X,Y,Q)=>{let{send:J,ListTasksCommand:Z,DescribeTasksCommand:U}=await X.ecs(),{taskArns:_=[]}=await J(new Z({cluster:Y,serviceName:Q,desiredStatus:"RUNNING",maxResults:100}));return _.length===0?[]:(await J(new U({cluster:Y,tasks:_}))).tasks??[]},
L8=async(X,Y,Q)=>{let{send:J,RunTaskCommand:Z}=await X.ecs(),U=await C(()=>J(new Z(Y)),{passing:W=>/unable to assume the (service linked )?role/i.test(W.message),seconds:60,signal:Q}),[_]=U.tasks??[];return _===void 0?{refusal:U.failures?.[0]??{}}:{task:_}},
I8=async(X,Y,Q,J)=>{let{send:Z,StopTaskCommand:U}=await X.ecs();try{await Z(new U({cluster:Y,task:Q,reason:J}))}catch(_){if(!N(_,"InvalidParameter"))throw _}},
WY=" done",
k0=(X,Y)=>RX(`${X.slice(0,8)} ${Y??"by hand"}`).slice(0,wY-WY.length).replace(/( |\bdone$)+$/,""),
h0=X=>`${X}${WY}`,
y0=X=>X!==void 0&&!X.endsWith(WY),
VY=X=>X.replace(/^\S+ /,"").replace(/ done$/,""),
K8=X=>X.slice(0,4096).replace(/[\u2018\u2019]/g,"'").replace(/[\u201c\u201d]/g,'"').replace(/\s+/g," ").trim(),
G8=X=>`https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${X}.html`,
R8=(X,{source:Y,text:Q,code:J})=>{if(!X.from.includes(Y)||X.code!==void 0&&(J===void 0||!X.code.test(J)))return;let Z=X.pattern===void 0?[Q]:X.pattern.exec(Q);return Z===null?void 0:[...Z].map(U=>U??"")},
q8=(X,Y)=>Y===""?"":`${X}${Y}`,
D8=new Set([0,137,143]),
v0=X=>/^CannotPull/.test(X.reason??"")&&X.exitCode!==void 0,
FX=(
X,
Y)=>{
let Q=X.containers??[],J=({name:_})=>Y?.containerDefinitions?.find(W=>W.name===_)?.essential!==!1,Z=Q.filter(J),U=_=>(_.reason??"")!==""&&!v0(_);
return Z.find(U)??Z.find(_=>_.exitCode!==void 0&&!D8.has(_.exitCode))??(Z.some(_=>_.exitCode!==void 0)?void 0:Q.find(U))??Z.find(_=>_.exitCode!==void 0)??Z[0]??Q[0]},
jX=(X,Y,Q)=>({source:X,text:K8(Y??""),raw:Y??"",...Q===void 0?{}:{code:Q}}),
hX=X=>X.stopCode==="ServiceSchedulerInitiated"&&!/health checks/i.test(X.stoppedReason??""),
S8=/^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/,
O8=(X,Y)=>{if(hX(X))return[];let Q=FX(X,Y),{stopCode:J}=X,Z=J!==void 0&&S8.test(J);return[...Z?[jX("stop",X.stoppedReason,J)]:[],...Q?.reason===void 0||v0(Q)?[]:[jX("reason",Q.reason)],...Q?.exitCode===void 0||Z?[]:[jX("exit",String(Q.exitCode),String(Q.exitCode))],...(X.stoppedReason??"")===""?[]:[jX("task",X.stoppedReason)]]},
$Y=({startedAt:X,stoppedAt:Y})=>{if(X===void 0||Y===void 0)return"";let Q=Math.max(0,Math.round((Y.getTime()-X.getTime())/1e3));return Q<120?`${Q} s`:`${Math.round(Q/60)} min`},
A8=X=>/arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(X)?.[0],
MX=X=>X===void 0?"":String(X),
C8=(
X,
Y,
Q)=>{
let{taskDefinition:J,targetGroup:Z,gracePeriodSeconds:U}=X,_=Y===void 0?void 0:FX(Y,J)?.name,W=J?.containerDefinitions??[],V=W.find(F=>F.name===_)??W[0],$=V?.secrets??[],H=V?.logConfiguration?.options;
return{
container:_??V?.name??"",
image:V?.image??"",
memory:MX(V?.memory??V?.memoryReservation??J?.memory),
cpu:MX(V?.cpu??J?.cpu),
command:[...V?.entryPoint??[],...V?.command??[]].join(" "),
executionRole:J?.executionRoleArn?.replace(/^.*\//,"")??"",
logGroup:H?.["awslogs-group"]??"",
secrets:A8(Q)??($.length===1?$[0]?.valueFrom??"":$.map(F=>F.name).join(", ")),
hostPorts:(V?.portMappings??[]).flatMap(F=>F.hostPort||[]).join(", "),
lifetime:Y===void 0?"":$Y(Y),
path:Z?.HealthCheckPath??"",
matcher:Z?.Matcher?.HttpCode??"",
timeout:MX(Z?.HealthCheckTimeoutSeconds),
containerPort:MX(V?.portMappings?.[0]?.containerPort),
targetGroup:Z?.TargetGroupName??"",
grace:Z===void 0?"":MX(U)}},
f0={tasks:[],taskDefinition:void 0,log:void 0,targets:[],targetGroup:void 0,gracePeriodSeconds:0,events:[],provisioning:0,groups:[],deploymentReason:void 0,missing:[]},
T8=X=>(X??"").replace(/^.*\//,""),
EX=X=>X.replace(/^\(service [^)]*\) /,"").replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g,"$1"),
b8=(
X,
Y)=>{
let Q=FX(X,Y.taskDefinition),J=[Q?.exitCode===void 0?void 0:`exit code ${Q.exitCode}`,$Y(X)===""?void 0:`after ${$Y(X)}`].filter(W=>W!==void 0),Z=`${X.stoppedReason??"no reason given"}${X.stopCode===void 0?"":` (${X.stopCode})`}`,U=Q===void 0?"":`; container ${Q.name}${J.length===0?"":`, ${J.join(" ")}`}`,_=Q?.reason===void 0?"":`: ${Q.reason}`;
return EX(`task ${T8(X.taskArn)}: ${Z}${U}${_}`)},
m0=({Target:X,TargetHealth:Y})=>`${X?.Id??""}:${X?.Port??""} ${Y?.State??""} ${Y?.Reason??""}${Y?.Description===void 0?"":`: ${Y.Description}`}`,
p0=X=>{let Y=new Set;return X.filter(({message:Q})=>!Y.has(Q)&&Y.add(Q))},
w8=20,
x8=10,
PX=(X,Y)=>Y.length===0?[]:[`${X}:`,...Y.map(Q=>`  ${Q}`)],
k8=X=>{
let{log:Y,targets:Q,groups:J,events:Z,missing:U}=X,_=X.tasks.filter($=>!hX($)),[W,...V]=_;
return[
...W===void 0?[]:[`first stopped ${b8(W,X)}`],
...V.length===0?[]:[`${V.length} more ${V.length===1?"task":"tasks"} stopped`],
...PX(`last ${Y?.lines.length===1?"line":`${Y?.lines.length} lines`} of the log of container ${Y?.container} (${Y?.group}, ${Y?.stream})`,Y?.lines.map(({text:$})=>$)??[]),
...PX("unhealthy targets",Q.slice(0,x8).map(m0)),
...J.flatMap(({name:$,desired:H,max:F,failedLaunches:j,notJoined:M})=>[`Auto Scaling group ${$}: ${H} of at most ${F} instances`,...PX("its launches failed, newest first",[...new Set(j)].slice(0,5)),...PX("its instances that are not registered in the cluster",M.slice(0,5))]),
...PX("events of this deployment, newest first",p0(Z).slice(0,w8).map(({at:$,message:H})=>`${$.toISOString().slice(11,19)} ${EX(H)}`)),
...U]},
g0=()=>import("./classify.mjs"),
u0={foresee:async X=>X.tasks.length===0&&X.alive>0?void 0:(await g0()).foresee(X),diagnose:async X=>(await g0()).diagnose(X),culpritOf:(X,Y)=>FX(X,Y)?.name,eventText:EX,lines:k8},
h8=({verdict:X,stoppedBy:Y})=>{if(Y!==void 0)return"this-run";let Q="by"in X?X.by:void 0;return Q==="request"?"somebody":Q},
y8=X=>{let{verdict:Y,deploymentId:Q,service:J}=X,Z=h8(X);return{id:Q,verdict:Y.verdict,...Y.reason===void 0?{}:{reason:Y.reason},...Z===void 0?{}:{endedBy:Z},desiredCount:J.desiredCount??0,runningCount:J.runningCount??0,failedTasks:J.deployments?.find(U=>U.id===Q)?.failedTasks??0}},
a={raw:1024,targets:10,events:20,logLine:500},
l0=(
{evidence:X,diagnosis:Y})=>{
let{class:Q,sentence:J,hint:Z,doc:U,raw:_}=Y,W=X.tasks.find(H=>!hX(H)),V=W===void 0?void 0:FX(W,X.taskDefinition),$=(H,F)=>F===void 0?{}:{[H]:F};
return{
class:Q,
sentence:J,
hint:Z,
...$("doc",U),
...$("raw",_?.slice(0,a.raw)),
...W===void 0?{}:{task:{taskArn:W.taskArn??"",...$("stopCode",W.stopCode),...$("stoppedReason",W.stoppedReason?.slice(0,a.raw)),...$("container",V?.name),...$("exitCode",V?.exitCode),...$("reason",V?.reason?.slice(0,a.raw))}},
log:(X.log?.lines??[]).map(({text:H})=>H.slice(0,a.logLine)),
targets:X.targets.slice(0,a.targets).map(m0),
events:p0(X.events).slice(0,a.events).map(({message:H})=>EX(H).slice(0,a.raw))}},
v8={"circuit-breaker":"The deployment failed and ECS rolled back to the version before.",alarm:"An alarm was raised during the deployment and ECS rolled back to the version before.",request:"The deployment was rolled back to the version before, and not by ECS."},
f8=({verdict:X,stoppedBy:Y})=>Y==="halt"?"The first deployment cannot succeed: its service was scaled to zero.":Y==="rollback"?X.verdict==="rolled-back"?"The deployment cannot succeed: it was stopped and rolled back to the version before.":"The deployment cannot succeed and was stopped.":X.verdict==="rolled-back"?v8[("by"in X?X.by:void 0)??"circuit-breaker"]:/no rollback candidate/i.test(X.reason??"")?"The first deployment failed, and there is no earlier version to return to.":"The deployment failed.",
yX=({diagnosis:X})=>{let Y=X.raw===void 0?"":` AWS says: ${EX(X.raw).slice(0,500)}`;return`${X.sentence}${Y}`},
vX=(X,Y="")=>{let{hint:Q="",doc:J}=X?.diagnosis??{};return[Q,Y,J===void 0?"":`See ${J}`].filter(Z=>Z!=="").join(" ")},
m8=(X,Y)=>{let{failure:Q,verdict:J}=X,Z=Q!==void 0&&Q.diagnosis.class!=="unclassified"||J.reason===void 0?"":` ECS says: ${J.reason}`;return{code:O.rolloutFailed,result:{message:`${f8(X)}${Q===void 0?"":` Cause: ${yX(Q)}`}${Z}${Y===void 0?"":` ${Y}`}`,hint:vX(Q,`Mend the cause and run again${Y===void 0?"; everything that was created stays until then":""}.`)}}},
d0=(X,Y)=>{let Q=X.tags?.find(J=>J.key===P.run)?.value;return Q===void 0||Q.startsWith(Y)?void 0:VY(Q)},
p8=({failure:X},Y)=>{let Q=X!==void 0&&X.diagnosis.class!=="unclassified";return{code:O.timedOut,result:{message:`The rollout is not steady after ${Y} minutes; it still goes on, and nothing was stopped.${Q?` So far: ${yX(X)}`:""}`,hint:vX(Q?X:void 0,"Run again to go on waiting, or raise timeoutMinutes.")}}},
g8=(
X,
{lease:Y,timeoutMinutes:Q,undone:J})=>{
let{verdict:Z,service:U,failure:_}=X,W=_===void 0?{}:{failure:l0(_)};
switch(Z.verdict){case"superseded":{let V=d0(U,Y);return{code:O.superseded,result:{message:`Another deployment${V===void 0?"":` (${V})`} replaced this one before it was steady${Z.reason===void 0?"":`: ${Z.reason}`}.`,hint:"Look at that run for the outcome."}}}case"timed-out":{let{code:V,result:$}=p8(X,Q);return{code:V,result:{...$,...W}}}default:{let{code:V,result:$}=m8(X,J);return{code:V,result:{...$,...W}}}}},
c0=({timestamp:X=0,message:Y=""})=>({at:X,text:Y.trimEnd()}),
u8=async(
X,
Y,
Q,
J)=>{
let{send:Z,GetLogEventsCommand:U}=await X.logs(),_=[],W=J;
for(;;)try{let V=await Z(new U({logGroupName:Y,logStreamName:Q,startFromHead:!0,nextToken:W}));if(_.push(...(V.events??[]).map(c0)),V.nextForwardToken===W||(V.events??[]).length===0)return{lines:_,next:V.nextForwardToken??W};W=V.nextForwardToken}catch(V){if(N(V,"ResourceNotFound"))return{lines:_,next:W};throw V}},
l8=async(X,Y,Q,J)=>{let{send:Z,GetLogEventsCommand:U}=await X.logs();try{return((await Z(new U({logGroupName:Y,logStreamName:Q,limit:J,startFromHead:!1}))).events??[]).map(c0)}catch(_){if(N(_,"ResourceNotFound"))return[];throw _}},
d8=2e3,
c8=50,
BX=X=>X.replace(/^.*\//,""),
a8=(X,{overrides:Y})=>({...X,containerDefinitions:(X?.containerDefinitions??[]).map(Q=>{let J=Y?.containerOverrides?.find(({name:Z})=>Z===Q.name);return J?.command===void 0?Q:{...Q,command:J.command}})}),
i8=class{
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
!(this.group===void 0||this.#J!==void 0))try{let{lines:X,next:Y}=await u8(this.#X,this.group,this.stream,this.#Q);this.#Q=Y;for(let Q of X)this.#Y.info(`| ${Q.text}`),this.tail.push(Q);this.tail.splice(0,this.tail.length-c8)}catch(X){if(!(X instanceof h))throw X;this.#J=X.message,this.#Y.warn(`the log cannot be shown: ${X.message}`)}}},
o8=({reason:X="",detail:Y=""})=>({stopCode:"TaskFailedToStart",stoppedReason:`TaskFailedToStart: ${X}${Y===""?"":` (${Y})`}`}),
r8=async({clients:X,input:Y,log:Q},J)=>{try{await I8(X,Y.cluster??"",J,"the run that started it was interrupted"),Q.info(`task ${BX(J)} was told to stop (StopTask)`)}catch(Z){Q.warn(`task ${BX(J)} could not be stopped and goes on: ${Z.message}`)}},
a0=async X=>{
let{clients:Y,input:Q,explain:J,log:Z,signal:U,deadline:_}=X,{cluster:W="",taskDefinition:V=""}=Q,[$,H]=await Promise.all([L8(Y,Q,U),u(Y,V)]),F=a8(H?.definition,Q);
if("refusal"in $)return{end:"not-run",failure:await J(o8($.refusal),F,void 0)};
let j=$.task.taskArn??"",M=Q.overrides?.containerOverrides?.[0]?.name??"";
Z.info(`task ${BX(j)} was started`);
let E=new i8(Y,Z,F,M,j),B=$.task,z=async()=>{let[[D]]=await Promise.all([_Y(Y,W,[j]),E.look()]);return B=D??B,Z.waiting(`task ${BX(j)} is ${B.lastStatus??"unknown"}`),B.lastStatus==="STOPPED"?B:void 0},K;
try{K=await ZX(z,{signal:U,everySeconds:2,deadline:_}),K!==void 0&&await QX(d8,void 0,{signal:U})}catch(D){throw U.aborted&&B.lastStatus!=="STOPPED"&&await r8(X,j),U.throwIfAborted(),D}
if(await E.look(),K===void 0)return{end:"timed-out",taskArn:j,lastStatus:B.lastStatus??"unknown"};
let I=K.startedAt!==void 0?K.containers?.find(D=>D.name===M)?.exitCode:void 0;
if(I===0)return{end:"exited",taskArn:j,exitCode:I};
let G=await J(K,F,E.tailOf(M));
return I===void 0?{end:"not-run",taskArn:j,failure:G}:{end:"exited",taskArn:j,exitCode:I,failure:G}},
i0=async(X,Y,Q)=>{let J={...f0,tasks:[X],taskDefinition:Y,log:Q};return{evidence:J,diagnosis:await u0.diagnose(J)}},
s8=X=>{let{exitCode:Y,failure:Q}=X,J=`The command ended with exit code ${Y}.`;return Q===void 0?{message:J}:Q.diagnosis.raw===void 0?{message:J,hint:"Its log is above."}:{message:`${J} Cause: ${yX(Q)}`,hint:vX(Q)}},
t8=(X,Y)=>{switch(X.end){case"exited":return s8(X);case"not-run":return{message:`The command did not run. Cause: ${yX(X.failure)}`,hint:vX(X.failure)};case"timed-out":return{message:`The task is ${X.lastStatus} after ${Y} minutes; it goes on, and nothing was stopped.`,hint:"Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task."}}},
o0=(X,Y)=>{let Q={...X.taskArn===void 0?{}:{taskArn:X.taskArn},...X.end==="exited"?{exitCode:X.exitCode}:{},...X.end!=="timed-out"&&X.failure!==void 0?{failure:l0(X.failure)}:{}};return X.end==="exited"&&X.exitCode===0?{code:O.done,result:Q}:{code:X.end==="timed-out"?O.timedOut:O.rolloutFailed,result:{...Q,...t8(X,Y)}}},
n=X=>X?.[P.tenant]===void 0?"it does not carry our tags":`it belongs to tenant ${X[P.tenant]} of cluster ${X[P.cluster]}`,
r0=(
{identity:X,names:Y,found:Q,adopt:J})=>{
let Z=M=>!f(M,X)&&(!J||M?.[P.tenant]!==void 0),{service:U,targetGroup:_,rule:W,logGroup:V,taskDefinition:$}=Q,H=[];
U!==void 0&&Z(Q.serviceTags)&&H.push(`service ${Y.serviceName}: ${n(Q.serviceTags)}`);
let F=U?.loadBalancers?.some(M=>M.targetGroupArn===_?.description.TargetGroupArn)??!1;
_!==void 0&&!F&&Z(_.tags)&&H.push(`target group ${_.description.TargetGroupName}: ${n(_.tags)}`),W!==void 0&&Z(W.tags)&&H.push(`listener rule for ${y(W.rule).join(", ")} (priority ${W.rule.Priority}): ${n(W.tags)}`),V?.tags!==void 0&&Z(V.tags)&&H.push(`log group ${V.name}: ${n(V.tags)}`);
let j=U===void 0?$:void 0;
return j!==void 0&&Z(j.tags)&&H.push(`task definition ${Y.family}: ${n(j.tags)}`),H},
s0=X=>{let Y=r0(X);if(Y.length!==0)return R(`Not ours: ${Y.join("; ")}.`,"Choose another name, remove it, or say adopt: true to take over what carries no tenant\u2019s tags.")},
n8=(X,Y)=>f(Y,X)?void 0:R(`Not ours: service ${X.tenant}: ${n(Y)}.`,"Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant\u2019s tags."),
t0=({tenant:X,cluster:Y})=>R(`There is no tenant ${X} on cluster ${Y}.`,"Check name, cluster, Region and account; deploy-tenant makes a tenant."),
n0=({cluster:X},Y)=>Y===void 0||X.account===Y?void 0:R(`This is account ${X.account}, not ${Y}.`,"Check AWS_PROFILE, the credentials and roleArn."),
e8=5,
e0=X=>R(`There is no active ECS cluster ${X} in this account and Region.`,"Check cluster, region and the credentials\u2019 account."),
X9=async(X,Y)=>{let[Q]=await JX(X,[Y]);if(Q===void 0)throw e0(Y);return Q},
X4=async(
X,
Y,
Q,
J)=>{
if(Y!==void 0)return{name:Y,cluster:q(X9(X,Y))};
let Z=await Y7(X),U=new Map(Z.length>e8||Q===void 0?[]:Z.map(F=>[F,q(p(X,X7(F),[Q]))])),_=(await JX(X,Z)).filter(({tags:F})=>F[J.cluster]!==void 0),W=_.filter(F=>F.tags[J.default]!==void 0),[V,$]=_.length===1?_:W;
if(V!==void 0&&$===void 0){let F=U.get(V.arn);return{name:V.name,cluster:Promise.resolve(V),...F===void 0?{}:{services:F}}}
let H=_.length===0?"/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.":`/cluster is needed: there are ${_.length} of ours (${_.map(F=>F.name).sort().join(", ")}), and ${W.length===0?"none is":"several are"} tagged ecs-tenants:default.`;
throw s([{pointer:"/cluster",message:H,hint:"Name the cluster, or tag one ecs-tenants:default."}])},
Y4=async(X,{name:Y,cluster:Q})=>{let J={tenant:Y,service:"web"},Z=Q===void 0?q(X.firstCall.then(()=>iX(X))):void 0,{serviceName:U}=$X({...J,cluster:""}),{name:_,cluster:W,services:V}=await X4(X,Q,U,k);return{identity:{...J,cluster:_},place:{clusterName:_,cluster:W,services:V,zones:Z}}},
Q4=async({clusterName:X},Y)=>{try{return await Y}catch(Q){throw N(Q,"ClusterNotFound")?e0(X):Q}},
J4=async(X,Y,Q)=>{let{identity:J,place:Z}=await Y4(X,Y),U=JY(J,Q),_=await Q4(Z,C0(X,Z,[U])),W=_.tenants.get(U.key);if(W===void 0)throw new Error(`tenant ${U.key} was not read`);let V=n0(_,Y.accountId);if(V!==void 0)throw V;return{identity:J,names:U.names,query:U,snapshot:_,found:W}},
L=J0(),
g=({isNew:X})=>X?"new tenant":"missing: made again",
HY=X=>(X??"").toLowerCase().replace(/\.$/,"").replace(/^dualstack\./,""),
zX=(X,Y)=>X.SetIdentifier===void 0&&HY(X.AliasTarget?.DNSName)===HY(Y.dnsName),
Y9=X=>X.AliasTarget===void 0?(X.ResourceRecords??[]).map(Y=>Y.Value).join(", "):HY(X.AliasTarget.DNSName),
Q9=(X,Y,Q)=>({Name:X,Type:Y,AliasTarget:{HostedZoneId:Q.canonicalHostedZoneId,DNSName:Q.dnsName,EvaluateTargetHealth:!1}}),
Z4=X=>X.dualStack?["A","AAAA"]:["A"],
J9=(
X,
Y,
Q)=>{
let J=Y.found.records.filter(_=>_.Name===X),Z=J.filter(_=>/^(A|AAAA|CNAME)$/.test(_.Type??"")&&!zX(_,Q)),[U]=Z;
if(U!==void 0&&(!Y.run.adopt||U.SetIdentifier!==void 0))throw R(`The ${U.Type} record of ${X} points elsewhere: ${Y9(U)}.`,U.SetIdentifier===void 0?"Remove it, choose another host, or say adopt: true to let it point to the load balancer.":"It has a routing policy, which would be lost: remove it, or say dns: none.");
return[...Z.map(_=>({Action:"DELETE",ResourceRecordSet:_})),...Z4(Q).filter(_=>!J.some(W=>W.Type===_&&zX(W,Q))).map(_=>({Action:"CREATE",ResourceRecordSet:Q9(X,_,Q)}))]},
Z9=(X,Y)=>{for(let Q of X.settings.hosts){let J=Q.replace(/^[^.]+/,"*"),Z=X.found.records.filter(_=>_.Name===J&&zX(_,Y)).map(_=>_.Type),U=Z4(Y).filter(_=>!Z.includes(_));if(U.length>0)throw R(`dns is wildcard, but ${J} has no alias ${U.join(" and ")} record to the load balancer ${Y.dnsName}.`,`Create it in the hosted zone of ${Q}, or say dns: record.`)}},
U4=(X,Y,Q)=>{let J=new Map;for(let Z of X){let U=Q(Z);if(U.length===0)continue;let{id:_}=Z0(Z,Y.zones);J.set(_,[...J.get(_)??[],...U])}return J},
_4=X=>[...new Set(X.map(Y=>Y.ResourceRecordSet?.Name??""))].join(", "),
U9=(
X,
Y)=>{
let{found:Q,settings:J,present:Z}=X,U=Q.rule===void 0||Z.dns!=="record"?[]:y(Q.rule.rule),_=J.dns==="record"?J.hosts:[],W=U.filter(V=>!_.includes(V));
return[...U4(W,X,V=>Q.records.filter($=>$.Name===V&&zX($,Y)).map($=>({Action:"DELETE",ResourceRecordSet:$})))].map(([V,$],H)=>({resource:"record",name:_4($),action:"remove",reason:"",fields:[{pointer:"/hosts",from:W}],operations:[L("changeRecords",`record.remove.${H}`,{zoneId:V,changes:$})]}))},
_9=X=>{
let{settings:Y,front:Q}=X;
if(!A(Y)||Q===void 0)return[];
Y.dns==="wildcard"&&Z9(X,Q);
let J=Y.dns==="record"?Y.hosts:[];
for(let U of J)Z0(U,X.zones);
let Z=U4(J,X,U=>J9(U,X,Q));
return[...U9(X,Q),...[...Z].map(([U,_],W)=>({resource:"record",name:_4(_),action:"create",reason:g(X),fields:_.filter(V=>V.Action==="CREATE").map(V=>({pointer:`/${V.ResourceRecordSet?.Type}/${V.ResourceRecordSet?.Name}`,to:Q.dnsName})),operations:[L("changeRecords",`record.${W}`,{zoneId:U,changes:_},{after:["listenerRule"]})]}))]},
fX=(X,Y)=>{let Q=X[P.halted];return Q===void 0||Y!==0||!/^\d+$/.test(Q)?void 0:Number(Q)},
W9=({service:X,serviceTags:Y},{scaling:Q,desiredCount:J,minCount:Z},{resourceId:U})=>X===void 0||fX(Y,X.desiredCount)!==void 0?{resourceId:Q?U:void 0,marks:{[P.halted]:String(J??Z)}}:void 0,
FY=X=>X!==null&&typeof X=="object",
jY=(X,Y)=>/^\/containerDefinitions\/\d+\/environment\/\d+\/value$/.test(X)?"(not shown)":Array.isArray(Y)?Y.map((Q,J)=>jY(`${X}/${J}`,Q)):FY(Y)?Object.fromEntries(Object.entries(Y).map(([Q,J])=>[Q,jY(X+c(Q),J)])):Y,
W4=(X,Y,Q)=>d(Y,Q)?[]:Q===void 0||!FY(Y)||!FY(Q)?[[X,jY(X,Y)]]:Object.entries(Y).flatMap(([J,Z])=>W4(X+c(J),Z,Object.hasOwn(Q,J)?Q[J]:void 0)),
V4=(X,Y,Q,J)=>{let Z=X.taskDefinition?.definition;if(Z===void 0||X.service===void 0)return{};let U={environment:{},secrets:{},portMappings:[],entryPoint:[],command:[],...Y},_=F0(U,{names:Q,region:J.region,fargate:dX(Y,J),present:void 0});return Object.fromEntries(W4("",eX(Z),eX(_)))},
V9=new Set(["environment"]),
w=(X,Y,Q)=>Q0(X,Y,Q,V9),
MY=["logRetentionInDays"],
$9=X=>{
let{names:Y,found:Q,settings:J,present:Z}=X,U=J.logRetentionInDays,_=V=>L("putRetentionPolicy","logGroup.retention",{name:Y.logGroup,retentionInDays:U},{after:V});
if(Q.logGroup===void 0)return[{resource:"logGroup",name:Y.logGroup,action:"create",reason:g(X),fields:w(MY,{},J),operations:[L("createLogGroup","logGroup",{name:Y.logGroup,tags:X.tags}),_(["logGroup"])]}];
let W=w(MY,Z,J);
return W.length===0?[]:[{resource:"logGroup",name:Y.logGroup,action:"update",reason:"",fields:W,operations:[_([])]}]},
H9=X=>({logRetentionInDays:X.retentionInDays}),
e=["scaleOut","scaleIn"],
$4={ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount"},
F9=X=>X.map(Y=>({...Y.metricIntervalLowerBound===void 0?{}:{MetricIntervalLowerBound:Y.metricIntervalLowerBound},...Y.metricIntervalUpperBound===void 0?{}:{MetricIntervalUpperBound:Y.metricIntervalUpperBound},ScalingAdjustment:Y.scalingAdjustment})),
j9=X=>(X??[]).map(Y=>({...Y.MetricIntervalLowerBound==null?{}:{metricIntervalLowerBound:Y.MetricIntervalLowerBound},...Y.MetricIntervalUpperBound==null?{}:{metricIntervalUpperBound:Y.MetricIntervalUpperBound},scalingAdjustment:Y.ScalingAdjustment??0})),
H4=({found:X,names:Y},Q)=>X.policies.find(J=>J.PolicyName===Y.policies[Q]),
M9=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,U=H4(X,Y),{cooldown:_,stepAdjustments:W}=J[Y],V=H=>{let{cooldown:F,stepAdjustments:j}=H[Y]??{};return{[Y]:{cooldown:F,stepAdjustments:j}}},$=w([Y],U===void 0?{}:V(Z),V(J));
return U!==void 0&&$.length===0?[]:[{resource:"scalingPolicy",name:Q.policies[Y],action:U===void 0?"create":"update",reason:U===void 0?g(X):"",fields:$,operations:[L("putScalingPolicy",`policy.${Y}`,{...$4,ResourceId:Q.resourceId,PolicyName:Q.policies[Y],PolicyType:"StepScaling",StepScalingPolicyConfiguration:{AdjustmentType:"ChangeInCapacity",MetricAggregationType:"Average",Cooldown:_,StepAdjustments:F9(W)}},{after:["scalableTarget"]})]}]},
F4={scaleOut:{alarm:"Increase in load",comparison:"GreaterThanOrEqualToThreshold"},scaleIn:{alarm:"Decrease in load",comparison:"LessThanOrEqualToThreshold"}},
j4=({found:X,names:Y},Q)=>X.alarms.find(J=>J.AlarmName===Y.alarms[Q]),
M4=({cluster:X,names:Y})=>[{Name:"ClusterName",Value:X.name},{Name:"ServiceName",Value:Y.serviceName}],
E9=(
X,
Y)=>{
let{names:Q,settings:J}=X,{threshold:Z,period:U,evaluationPeriods:_}=J[Y];
return{AlarmName:Q.alarms[Y],AlarmDescription:`${F4[Y].alarm} of tenant ${X.identity.tenant}: its service scales ${Y==="scaleOut"?"out":"in"}.`,Namespace:"AWS/ECS",MetricName:"CPUUtilization",Dimensions:M4(X),Statistic:"Average",Unit:"Percent",ComparisonOperator:F4[Y].comparison,Threshold:Z,Period:U,EvaluationPeriods:_,TreatMissingData:"missing"}},
P9=(
X,
Y)=>{
let{names:Q,settings:J,present:Z}=X,
U=j4(X,Y),
_=H4(X,Y)?.PolicyARN,
W=E=>{let{threshold:B,period:z,evaluationPeriods:K}=E[Y]??{};return{[Y]:{threshold:B,period:z,evaluationPeriods:K}}},
V=w([Y],U===void 0?{}:W(Z),W(J)),
$=E9(X,Y),
H=U?.AlarmActions??[],
F=_!==void 0&&H.includes(_)&&U?.ActionsEnabled!==!1,
j=U!==void 0&&U.MetricName===$.MetricName&&U.Namespace===$.Namespace&&U.ComparisonOperator===$.ComparisonOperator&&d([...U.Dimensions??[]].map(E=>`${E.Name}=${E.Value}`).sort(),M4(X).map(E=>`${E.Name}=${E.Value}`).sort());
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
{...$,ActionsEnabled:!0,AlarmActions:[_??"",...M],...U?.OKActions===void 0?{}:{OKActions:U.OKActions},...U?.InsufficientDataActions===void 0?{}:{InsufficientDataActions:U.InsufficientDataActions},...U===void 0?{Tags:Object.entries(X.tags).map(([E,B])=>({Key:E,Value:B}))}:{}},
_===void 0?{references:[{pointer:"/AlarmActions/0",operation:`policy.${Y}`}]}:{after:[`policy.${Y}`]})]}]},
B9=({desiredCount:X,minCount:Y,suspended:Q})=>["stopped",`desiredCount=${X}`,...Y===void 0?[]:[`minCount=${Y}`],...Q?["suspended"]:[]].join(" "),
EY=X=>{let Y=/^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(X[P.state]??"");if(Y===null)return;let[,Q,J,Z]=Y;return{desiredCount:Number(Q),minCount:J===void 0?void 0:Number(J),suspended:Z!==void 0}},
E4=({service:X,serviceTags:Y})=>EY(Y)!==void 0&&X?.desiredCount===0,
P4=["DynamicScalingInSuspended","DynamicScalingOutSuspended","ScheduledScalingSuspended"],
z9=X=>P4.every(Y=>X?.SuspendedState?.[Y]===!0),
B4=X=>Object.fromEntries(P4.map(Y=>[Y,X])),
N9=(X,{minCount:Y,maxCount:Q})=>Math.min(Math.max(X,Y),Q),
z4=(
X,
Y,
Q)=>{
let J=X.of==="scaling"?X:void 0,Z=EY(Y.serviceTags),U=E4(Y),_=Y.service?.desiredCount??0,W=J?.suspended??Z?.suspended??z9(Y.scalableTarget);
if(J?.state===void 0?U:J.state==="stopped"){let H=U?Z?.desiredCount??0:_;return{stopped:!0,suspended:!0,desiredCount:0,tag:B9({desiredCount:Q.scaling?H:Q.desiredCount??H,minCount:Q.scaling?Q.minCount:void 0,suspended:Q.scaling&&W})}}
let V=X.of==="settings"&&fX(Y.serviceTags,Y.service?.desiredCount)!==void 0,$=U&&Z!==void 0?N9(Z.desiredCount,Q):void 0;
return{stopped:!1,suspended:V?!1:Z===void 0&&J?.suspended===void 0?void 0:W,desiredCount:Q.scaling?J?.desiredCount??$:U?Q.desiredCount:void 0,tag:void 0}},
L9=({service:X,serviceTags:Y},{tag:Q})=>{let J=Y[P.state];if(Q===J)return{fields:[],operations:[]};let Z=X?.serviceArn??"",U=_=>_??"running";return{fields:[{pointer:"/state",from:U(J),to:U(Q)}],operations:[Q===void 0?L("tagEcsResource","service.state",{arn:Z,set:{},remove:[P.state]},{after:["service","scalableTarget"]}):L("tagEcsResource","service.state",{arn:Z,set:{[P.state]:Q},remove:[]})]}},
I9=["minCount","maxCount"],
K9=({found:X,state:Y})=>{let Q=X.scalableTarget?.SuspendedState??{};if(Y.suspended===void 0)return[];let J=B4(Y.suspended);return Object.entries(J).some(([Z,U])=>(Q[Z]??!1)!==U)?[{pointer:"/suspended",from:!Y.suspended,to:Y.suspended}]:[]},
G9=X=>{
let{names:Y,settings:Q,state:J,found:Z}=X,U=Z.scalableTarget,_={minCount:J.stopped?0:Q.minCount,maxCount:Q.maxCount},W=U===void 0?{}:{minCount:U.MinCapacity,maxCount:U.MaxCapacity},V=K9(X),$=[...w(I9,W,_),...V];
return U!==void 0&&$.length===0?[]:[
{resource:"scalableTarget",name:Y.resourceId,action:U===void 0?"create":"update",reason:U===void 0?g(X):"",fields:$,operations:[L("registerScalableTarget","scalableTarget",{...$4,ResourceId:Y.resourceId,MinCapacity:_.minCount,MaxCapacity:_.maxCount,...V.length===0||J.suspended===void 0?{}:{SuspendedState:B4(J.suspended)},...U===void 0?{Tags:{...X.tags}}:{}},{after:["service"]})]}]},
R9=X=>{
let{names:Y,found:Q}=X,J=e.flatMap(Z=>j4(X,Z)?.AlarmName??[]);
return[...Q.scalableTarget===void 0?[]:[{resource:"scalableTarget",name:Y.resourceId,action:"remove",reason:"scaling is off",fields:[],operations:[L("deregisterScalableTarget","scalableTarget",{resourceId:Y.resourceId})]}],...J.length===0?[]:[{resource:"alarm",name:J.join(", "),action:"remove",reason:"scaling is off",fields:[],operations:[L("deleteAlarms","alarm",{names:J},{after:["scalableTarget"]})]}]]},
N4=X=>X.settings.scaling?[...G9(X),...e.flatMap(Y=>M9(X,Y)),...e.flatMap(Y=>P9(X,Y))]:R9(X),
q9=(
X,
Y)=>{
let Q=X?.StepScalingPolicyConfiguration;
return{...Y?.Threshold===void 0?{}:{threshold:Y.Threshold},...Y?.Period===void 0?{}:{period:Y.Period},...Y?.EvaluationPeriods===void 0?{}:{evaluationPeriods:Y.EvaluationPeriods},...Q===void 0?{}:{cooldown:Q.Cooldown??300,stepAdjustments:j9(Q.StepAdjustments)}}},
D9=(X,Y)=>({...X.scalableTarget===void 0?{}:{minCount:X.scalableTarget.MinCapacity,maxCount:X.scalableTarget.MaxCapacity},...Object.fromEntries(e.map(Q=>[Q,q9(X.policies.find(J=>J.PolicyName===Y.policies[Q]),X.alarms.find(J=>J.AlarmName===Y.alarms[Q]))]))}),
PY="deregistration_delay.timeout_seconds",
BY={"target_group_health.dns_failover.minimum_healthy_targets.count":"off","target_group_health.dns_failover.minimum_healthy_targets.percentage":"off"},
L4={"stickiness.enabled":"false","stickiness.type":"lb_cookie","stickiness.lb_cookie.duration_seconds":"86400","stickiness.app_cookie.cookie_name":"","stickiness.app_cookie.duration_seconds":"86400","slow_start.duration_seconds":"0","load_balancing.algorithm.type":"round_robin","load_balancing.algorithm.anomaly_mitigation":"off","load_balancing.cross_zone.enabled":"use_load_balancer_configuration","target_group_health.unhealthy_state_routing.minimum_healthy_targets.count":"1","target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage":"off"},
I4=X=>Object.fromEntries(Object.entries(X).filter(([Y,Q])=>Y!==PY&&!(Y in BY)&&L4[Y]!==Q)),
K4=["desiredCount","minimumHealthyPercent","maximumPercent","healthCheckGracePeriodSeconds","capacityProviderStrategy","subnets","securityGroups","assignPublicIp","containerPort"],
G4=X=>X?.map(Y=>({capacityProvider:Y.capacityProvider??"",weight:Y.weight??0,base:Y.base??0})),
NX=X=>{
let Y=!A(X),Q=G4(X.capacityProviderStrategy);
return{
...X,
...X.scaling===!1?{}:{desiredCount:void 0},
...Y?{healthCheckGracePeriodSeconds:void 0,containerPort:void 0}:{},
...Q===void 0?{}:{capacityProviderStrategy:Q},
...X.targetGroupAttributes===void 0?{}:{targetGroupAttributes:I4(X.targetGroupAttributes)},
assignPublicIp:X.assignPublicIp==="DISABLED"?void 0:X.assignPublicIp}},
zY=X=>{let Y=X.hosts.join(" ");return{[P.loadBalancer]:X.loadBalancer,[P.dns]:X.dns,[P.scaling]:X.scaling?"on":"off",[P.protected]:X.protected?"on":"off",...Y===""||Y.length>wY?{}:{[P.hosts]:Y}}},
S9=(
X,
Y)=>{
let Q=X.networkConfiguration?.awsvpcConfiguration,[J]=X.loadBalancers??[],Z=G4(X.capacityProviderStrategy),U=Y[P.hosts],_=Y[P.dns];
return{
desiredCount:fX(Y,X.desiredCount)??X.desiredCount,
minimumHealthyPercent:X.deploymentConfiguration?.minimumHealthyPercent,
maximumPercent:X.deploymentConfiguration?.maximumPercent,
...J===void 0?{}:{healthCheckGracePeriodSeconds:X.healthCheckGracePeriodSeconds??0},
capacityProviderStrategy:Z===void 0||Z.length===0?void 0:Z,
subnets:Q?.subnets,
securityGroups:Q?.securityGroups,
assignPublicIp:Q?.assignPublicIp,
loadBalancer:J!==void 0||Y[P.loadBalancer]==="shared"?"shared":"none",
...J?.containerPort===void 0?{}:{containerPort:J.containerPort},
...U===void 0?{}:{hosts:U.split(" ")},
..._==="record"||_==="wildcard"||_==="none"?{dns:_}:{},
...Y[P.protected]===void 0?{}:{protected:Y[P.protected]!=="off"},
...Y[P.scaling]===void 0?{}:{scaling:Y[P.scaling]!=="off"},
tags:{...lX(Y)}}},
mX=["healthCheckPath","matcher","healthCheckIntervalSeconds","healthCheckTimeoutSeconds","healthyThresholdCount","unhealthyThresholdCount","deregistrationDelaySeconds","targetGroupAttributes"],
O9=X=>({...BY,[PY]:String(X.deregistrationDelaySeconds),...X.targetGroupAttributes}),
R4=X=>({HealthCheckPath:X.healthCheckPath,Matcher:{HttpCode:X.matcher},HealthCheckIntervalSeconds:X.healthCheckIntervalSeconds,HealthCheckTimeoutSeconds:X.healthCheckTimeoutSeconds,HealthyThresholdCount:X.healthyThresholdCount,UnhealthyThresholdCount:X.unhealthyThresholdCount}),
NY=X=>X.networkMode==="awsvpc"?"ip":"instance",
A9=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
C9=X=>{
let{names:Y,found:Q,settings:J,present:Z,front:U}=X;
if(!A(J)||U===void 0)return[];
let _=O9(J);
if(
Q.targetGroup===void 0)return[
{
resource:"targetGroup",
name:Y.targetGroup,
action:"create",
reason:g(X),
fields:w(mX,{},J),
operations:[L("createTargetGroup","targetGroup",{Name:Y.targetGroup,Protocol:"HTTP",Port:80,VpcId:U.vpcId,TargetType:NY(J),HealthCheckProtocol:"HTTP",...R4(J),Tags:Object.entries(X.tags).map(([E,B])=>({Key:E,Value:B}))}),L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:"",attributes:_},{references:[{pointer:"/arn",operation:"targetGroup"}]})]}];
let{description:W,attributes:V}=Q.targetGroup,$=W.TargetGroupArn??"";
if(W.TargetType!==NY(J))throw R(`networkMode ${J.networkMode} needs a target group of type ${NY(J)}; that of the tenant is of type ${W.TargetType}, which cannot be changed.`,`Keep networkMode ${Z.networkMode??"as it is"}, or deploy the tenant under another name and remove this one.`);
let H=Object.fromEntries(Object.entries(L4).filter(([E])=>E in V)),F=A9({...H,..._},V),j=[...w(mX,NX(Z),NX(J)),...Object.keys(BY).filter(E=>E in F).map(E=>({pointer:`/targetGroupAttributes/${E}`,from:V[E],to:_[E]}))];
if(j.length===0)return[];
let M=w(mX.slice(0,6),Z,J);
return[{resource:"targetGroup",name:W.TargetGroupName??Y.targetGroup,action:"update",reason:"",fields:j,operations:[...M.length===0?[]:[L("modifyTargetGroup","targetGroup",{TargetGroupArn:$,...R4(J)})],...Object.keys(F).length===0?[]:[L("modifyTargetGroupAttributes","targetGroup.attributes",{arn:$,attributes:F})]]}]},
T9=(
X,
Y)=>(
{
healthCheckPath:X.HealthCheckPath,
matcher:X.Matcher?.HttpCode,
healthCheckIntervalSeconds:X.HealthCheckIntervalSeconds,
healthCheckTimeoutSeconds:X.HealthCheckTimeoutSeconds,
healthyThresholdCount:X.HealthyThresholdCount,
unhealthyThresholdCount:X.UnhealthyThresholdCount,
deregistrationDelaySeconds:Number(Y[PY]??300),
targetGroupAttributes:I4(Y)}),
q4=(
X,
Y)=>{
let Q=X.rule===void 0?[]:y(X.rule.rule),J=X.service===void 0?{}:S9(X.service,X.serviceTags),Z=d([...Q].sort(),[...J.hosts??[]].sort()),U=D9(X,Y),_=EY(X.serviceTags);
return{
...X.taskDefinition===void 0?{}:XY(X.taskDefinition.definition,Y),
...X.logGroup===void 0?{}:H9(X.logGroup),
...X.targetGroup===void 0?{}:T9(X.targetGroup.description,X.targetGroup.attributes),
...U,
scaling:X.scalableTarget!==void 0,
...J,
..._!==void 0&&E4(X)?{desiredCount:_.desiredCount}:{},
..._?.minCount===void 0||X.scalableTarget===void 0?{}:{minCount:_.minCount},
...Q.length===0||Z?{}:{hosts:Q}}},
D4=async(X,Y)=>{let{send:Q,DescribeTargetHealthCommand:J}=await X.elbv2();try{return(await Q(new J({TargetGroupArn:Y}))).TargetHealthDescriptions??[]}catch(Z){if(N(Z,"TargetGroupNotFound"))return[];throw Z}},
b9=(X,Y)=>Y==="integer"?/^-?\d+$/.test(X)?Number(X):void 0:Y==="number"?/^-?\d+(\.\d+)?$/.test(X)?Number(X):void 0:Y==="boolean"?X==="true"?!0:X==="false"?!1:void 0:X,
LY=(
X,
Y)=>{
let Q={},J=[];
for(
let[Z,U]of Object.entries(X.tags).sort()){
if(!Z.startsWith(k.defaultPrefix))continue;
let _=`/${Z.slice(k.defaultPrefix.length)}`,[W=""]=J6(_),V=Y(_);
if(!Z6.includes(W)||V===void 0||V==="object"||V==="map"||V==="array"){J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z}, which names no setting that a tag can hold.`,hint:"Remove or correct the tag."});continue}
let $=b9(U,V);
$===void 0?J.push({pointer:"/cluster",message:`Cluster ${X.name} has the tag ${Z} with the value ${U}, which is no ${V}.`,hint:"Remove or correct the tag."}):Q=U6(Q,_,$)}
return{settings:Q,problems:J}},
S4=new Set(["taskDefinition","logGroup"]),
w9=(
X,
Y,
Q)=>{
let{names:J,run:Z}=X,{command:U}=Z.beforeDeploy??{};
if(U===void 0)return[...Y];
let _=Y.filter(({resource:H})=>S4.has(H)),
W=Y.filter(({resource:H})=>!S4.has(H)),
V={resource:"task",name:J.family,action:"create",reason:"beforeDeploy",fields:[{pointer:"/command",to:U}],operations:[L("runTask","beforeDeploy",z8(X,U,Q),{after:_.flatMap(H=>H.operations.map(F=>F.id)),references:Q===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[]})]},
$=W.map(H=>({...H,operations:H.operations.map(F=>({...F,after:[...F.after,"beforeDeploy"]}))}));
return[..._,V,...$]},
O4=X=>[{Field:"host-header",HostHeaderConfig:{Values:[...X]}}],
A4=X=>[{Type:"forward",TargetGroupArn:X}],
x9=X=>{
let{found:Y,settings:Q,seat:J,names:Z}=X;
if(!A(Q)||J===void 0)return[];
let[U=""]=Q.hosts,_=Y.targetGroup?.description.TargetGroupArn,W=_===void 0?[{pointer:"/Actions/0/TargetGroupArn",operation:"targetGroup"}]:[];
if(Y.rule===void 0)return[{resource:"listenerRule",name:U,action:"create",reason:g(X),fields:w(["hosts"],{},Q),operations:[L("createRule","listenerRule",{ListenerArn:J.listenerArn,Priority:J.priorities[0],Conditions:O4(Q.hosts),Actions:A4(_??""),Tags:Object.entries(X.tags).map(([j,M])=>({Key:j,Value:M}))},{references:W})]}];
let{rule:V}=Y.rule,$=y(V),H=_!==void 0&&d(YY(V).filter((j,M,E)=>E.indexOf(j)===M),[_]),F=d([...$].sort(),[...Q.hosts].sort());
return F&&H?[]:[{resource:"listenerRule",name:U,action:"update",reason:H?"":"not linked with the target group: put back",fields:[...F?[]:w(["hosts"],{hosts:$},Q),...H?[]:[{pointer:"/targetGroup",to:Z.targetGroup}]],operations:[L("modifyRule","listenerRule",{RuleArn:V.RuleArn,...F?{}:{Conditions:O4(Q.hosts)},...H?{}:{Actions:A4(_??"")}},{references:H?[]:W,after:$.map((j,M)=>`record.remove.${M}`)})]}]},
C4={lg:{resource:"logGroup",settings:MY},tg:{resource:"targetGroup",settings:mX},lr:{resource:"listenerRule",settings:["hosts"]},sv:{resource:"service",settings:[...K4,"dns","scaling","protected","tags"]},st:{resource:"scalableTarget",settings:["minCount","maxCount"]},sp:{resource:"scalingPolicy",settings:e,parts:["cooldown","stepAdjustments"]},al:{resource:"alarm",settings:e,parts:["threshold","period","evaluationPeriods"]}},
k9=X=>X===void 0||typeof X=="object"&&X!==null&&Object.keys(X).length===0,
h9=(X,Y)=>Y===void 0?X:Object.fromEntries(Object.entries(X??{}).filter(([Q])=>Y.includes(Q))),
T4=(
X,
Y)=>{
let Q=NX(X),J=!A(Q),Z=new Map;
Y!==void 0&&Z.set("td",kX(Y).slice(0,6));
for(let[U,{settings:_,parts:W}]of Object.entries(C4)){if(J&&(U==="tg"||U==="lr")||Q.scaling===!1&&(U==="st"||U==="sp"||U==="al"))continue;let V=Object.fromEntries(_.map($=>[$,$==="hosts"?[...Q.hosts??[]].sort():h9(Q[$],W)]).filter(([,$])=>!k9($)));Z.set(U,r(GX(V),6))}
return Z},
y9=(X,Y,Q)=>[X,...[...T4(Y,Q)].map(([J,Z])=>`${J}=${Z}`)].join(" "),
IY=X=>X.split(" ").slice(1).map(Y=>Y.split("=")),
b4=X=>X==="td"?"taskDefinition":C4[X]?.resource??"service",
v9=(X,Y,Q)=>{let J=new Map(IY(Y)),[Z=""]=X.split(" "),U=IY(X).map(([_,W])=>{let V=Q.has(b4(_))?J.get(_):void 0;return`${_}=${V??W}`});return[Z,...U].join(" ")},
f9=({settings:X,definition:Y,definitionDigest:Q,record:J})=>{if(J===void 0)return[];let Z=IY(J),U=T4(X,Y),_=[];for(let[W,V]of Z)U.get(W)!==V&&(W==="td"&&Q!==void 0||_.push(b4(W)));return _},
m9=class{
context;
service;
revision;
input;
fields=[];
references=[];
#X;
#Y;
constructor(X,Y,Q){let{settings:J,present:Z,cluster:U,names:_}=X;this.context=X,this.service=Y,this.revision=Q,this.input={cluster:U.name,service:_.serviceName},this.#Y=NX(J),this.#X={...NX(Z),desiredCount:J.scaling?void 0:Z.desiredCount}}
changed(...X){let Y=w(X,this.#X,this.#Y);return this.fields.push(...Y),Y.length>0}},
w4=({service:X,revision:Y,input:Q,references:J,fields:Z})=>{Y!==X.taskDefinition&&(Q.taskDefinition=Y??"",Y===void 0&&J.push({pointer:"/taskDefinition",operation:"taskDefinition"}),Z.push({pointer:"/taskDefinition",from:X.taskDefinition?.replace(/^.*\//,""),to:Y?.replace(/^.*\//,"")??"the new revision"}))},
KY=({found:X,order:Y})=>Y.of==="settings"&&fX(X.serviceTags,X.service?.desiredCount)!==void 0,
x4=X=>{let{state:Y,settings:Q}=X.context,{desiredCount:J}=Y,Z=X.service.desiredCount;J===void 0?(X.changed("desiredCount")||KY(X.context))&&(X.input.desiredCount=Q.desiredCount):J!==Z&&(X.input.desiredCount=J,X.fields.push({pointer:"/desiredCount",from:Z,to:J}))},
p9=X=>{let Y=X.service.deploymentConfiguration,Q=Y?.deploymentCircuitBreaker,J=Q?.enable!==!0||Q.rollback!==!0;J&&X.fields.push({pointer:"/deploymentCircuitBreaker",to:"enabled, with rollback"}),(X.changed("minimumHealthyPercent","maximumPercent")||J)&&(X.input.deploymentConfiguration={...Y,...T0(X.context.settings)})},
g9=X=>{X.changed("healthCheckGracePeriodSeconds")&&(X.input.healthCheckGracePeriodSeconds=X.context.settings.healthCheckGracePeriodSeconds)},
u9=X=>{let{settings:Y,present:Q}=X.context;X.changed("capacityProviderStrategy")&&(X.input.capacityProviderStrategy=Y.capacityProviderStrategy??[],Y.capacityProviderStrategy===void 0!=(Q.capacityProviderStrategy===void 0)&&(X.input.forceNewDeployment=!0))},
l9=X=>{X.changed("subnets","securityGroups","assignPublicIp")&&(X.input.networkConfiguration=ZY(X.context.settings))},
d9=(X,Y)=>d((X.loadBalancers??[]).map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J})),Y.map(({targetGroupArn:Q,containerPort:J})=>({targetGroupArn:Q,containerPort:J}))),
k4=X=>{let{found:Y,names:Q}=X.context,{loadBalancers:J,references:Z}=UY(X.context);Z.length===0&&d9(X.service,J)||(X.changed("containerPort")||X.fields.push({pointer:"/loadBalancers",to:Y.targetGroup?.description.TargetGroupName??Q.targetGroup}),X.input.loadBalancers=J,X.references.push(...Z))},
c9={settings:[w4,x4,p9,g9,u9,l9,k4],scaling:[x4],revision:[w4,k4],restart:[]},
a9=X=>X.deployments?.find(Y=>Y.status==="PRIMARY")?.rolloutState==="FAILED",
i9=(X,Y)=>{let{order:Q,run:J}=X;if(Q.of==="restart")return J.forceNewDeployment?"restart":void 0;if(Q.of==="settings")return J.forceNewDeployment?"forceNewDeployment":a9(Y)?"the last deployment failed":KY(X)?"the first deployment was stopped":void 0},
o9=(
X,
Y,
Q)=>{
let{names:J,order:Z,found:U,state:_}=X,W=new m9(X,Y,Q);
for(let z of c9[Z.of])z(W);
let{input:V,fields:$,references:H}=W,F=i9(X,Y),j=F!==void 0&&$.length===0;
F!==void 0&&(V.forceNewDeployment=!0),j&&$.push(KY(X)?{pointer:"/desiredCount",from:Y.desiredCount,to:X.settings.desiredCount}:{pointer:"/forceNewDeployment",to:!0});
let M=L("updateService","service",V,{after:["logGroup","listenerRule","targetGroup","targetGroup.attributes",..._.stopped?["service.state"]:[]],references:H}),E=$.length===0?[]:[M],B=Z.of==="settings"||Z.of==="scaling"?L9(U,_):void 0;
return $.push(...B?.fields??[]),$.length===0?[]:[{resource:"service",name:J.serviceName,action:j?"deploy":"update",reason:j?F:"",fields:$,operations:[...E,...B?.operations??[]]}]},
r9=[{type:"spread",field:"attribute:ecs.availability-zone"},{type:"spread",field:"instanceId"}],
s9=(
X,
Y)=>{
let{names:Q,settings:J,cluster:Z,found:U,run:_,fargate:W}=X,{loadBalancers:V,references:$,tags:H}=UY(X),F=ZY(J),j={...X.tags,...zY(J),...H,[P.run]:_.lease},M=Object.entries(j).map(([z,K])=>({key:z,value:K})),E=A(J),B=E&&U.rule===void 0;
return B&&M.push({key:P.rule,value:""}),
{
resource:"service",
name:Q.serviceName,
action:"create",
reason:g(X),
fields:w(K4,{},{...J,desiredCount:J.desiredCount}),
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
deploymentConfiguration:T0(J),
propagateTags:"SERVICE",
enableECSManagedTags:!0,
tags:M,
...E?{loadBalancers:V,healthCheckGracePeriodSeconds:J.healthCheckGracePeriodSeconds}:{},
...F===void 0?{}:{networkConfiguration:F},
...W?{}:{placementStrategy:r9},
...J.capacityProviderStrategy===void 0?{}:{capacityProviderStrategy:J.capacityProviderStrategy}},
{after:["logGroup.retention","listenerRule","targetGroup.attributes"],references:[...$,...Y===void 0?[{pointer:"/taskDefinition",operation:"taskDefinition"}]:[],...B?[{pointer:`/tags/${M.length-1}/value`,operation:"listenerRule"}]:[]]})]}},
h4=(X,Y)=>{let{service:Q}=X.found;if(Q===void 0)return[s9(X,Y)];if(A(X.present)&&!A(X.settings))throw R(`Tenant ${X.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,"Deploy the worker under another name, or remove the tenant first.");if(Q.networkConfiguration?.awsvpcConfiguration!==void 0&&X.settings.networkMode!=="awsvpc")throw R(`Tenant ${X.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${X.settings.networkMode}.`,"Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.");return o9(X,Q,Y)},
t9=X=>{let{found:Y,settings:Q,tags:J}=X,Z={...J,...zY(Q),...UY(X).tags};return Object.fromEntries(Object.entries(Z).filter(([U,_])=>Y.serviceTags[U]!==_))},
n9=(X,Y)=>Object.fromEntries(Object.entries(X).filter(([Q,J])=>Y[Q]!==J)),
e9=(X,Y)=>Object.keys(lX(Y)).filter(Q=>!Object.hasOwn(X,Q)),
X3=(X,Y)=>[P.hosts,P.halted].filter(Q=>Object.hasOwn(Y,Q)&&!Object.hasOwn(X,Q)),
LX=({set:X,remove:Y})=>Object.keys(X).length===0&&Y.length===0,
GY=(X,Y,{set:Q,remove:J})=>[...Object.keys(Q),...J].sort().map(Z=>({pointer:`/tags${c(Z)}`,...Object.hasOwn(Y,Z)?{from:Y[Z]}:{},...Object.hasOwn(X,Z)?{to:X[Z]}:{}})),
RY=(X,Y,Q)=>({arn:X??"",set:n9(Y,Q),remove:e9(Y,Q)}),
Y3=({tags:X,identity:Y},{definition:Q,tags:J})=>{let Z=RY(Q.taskDefinitionArn,X,J);return LX(Z)?[]:[{resource:"tags",name:Y.tenant,action:"update",reason:"",fields:GY(X,J,Z),operations:[L("tagEcsResource","taskDefinition.tags",Z)]}]},
Q3=X=>new Set(X.flatMap(Y=>Y.operations).flatMap(Y=>Y.kind==="deleteAlarms"?Y.input.names:Y.kind==="deregisterScalableTarget"?[Y.input.resourceId]:[])),
J3=(
X,
Y,
Q)=>{
let{found:J,tags:Z,settings:U}=X,{service:_,targetGroup:W,rule:V,logGroup:$,scalableTarget:H,alarms:F}=J,j=[],M=[],E=(G,D,v,m=[])=>{LX(v)||j.push(L(G,D,v,{after:m}))},B=RY(_?.serviceArn,Z,J.serviceTags),z={arn:_?.serviceArn??"",set:_===void 0?{}:t9(X),remove:[...B.remove,...X3(zY(U),J.serviceTags)]};
M.push(...GY({...Z,...z.set},J.serviceTags,z));
let K=(G,D,v,m)=>{let XX=RY(v,Z,m);!LX(XX)&&LX(z)&&M.push(...GY(Z,m,XX)),E(G,D,XX)};
if(
W!==void 0&&K("tagElbResource","targetGroup.tags",W.description.TargetGroupArn,W.tags),V!==void 0&&K("tagElbResource","listenerRule.tags",V.rule.RuleArn,V.tags),Y!==void 0&&K("tagEcsResource","taskDefinition.tags",Y.definition.taskDefinitionArn,Y.tags),$?.tags!==void 0&&K("tagLogGroup","logGroup.tags",$.arn,$.tags),_===void 0||!LX(B)){let G=v=>({arn:v??"",set:Z,remove:B.remove});$!==void 0&&$.tags===void 0&&E("tagLogGroup","logGroup.tags",G($.arn));let D=Q3(Q);H?.ScalableTargetARN!==void 0&&!D.has(H.ResourceId)&&E("tagScalableTarget","scalableTarget.tags",G(H.ScalableTargetARN));for(let[v,m]of F.entries())D.has(m.AlarmName)||E("tagAlarm",`alarm.${v}.tags`,G(m.AlarmArn))}
let I=j.map(G=>G.id);
z.remove.includes(P.halted)&&I.push("service","scalableTarget");
for(let G of Q)G.resource==="record"&&G.action==="remove"&&I.push(...G.operations.map(D=>D.id));
return Q.some(G=>G.resource==="listenerRule"&&G.action==="create")&&_!==void 0?j.push(L("tagEcsResource","service.tags",{...z,set:{...z.set,[P.rule]:""}},{after:I,references:[{pointer:c("set",P.rule),operation:"listenerRule"}]})):E("tagEcsResource","service.tags",z,I),j.length===0?[]:[{resource:"tags",name:X.identity.tenant,action:"update",reason:"",fields:M,operations:j}]},
Z3=X=>{
let{names:Y,found:Q,settings:J,present:Z,cluster:U,fargate:_,isNew:W,run:V}=X,$=F0(J,{names:Y,region:U.region,fargate:_,present:W?void 0:Q.taskDefinition?.definition});
for(let j of[Q.taskDefinition,Q.newestTaskDefinition])if(j!==void 0&&L7(j,$))return{wanted:$,arn:j.definition.taskDefinitionArn,found:j,changes:[]};
let H={...X.tags,[P.digest]:kX($),...V.build===void 0?{}:{[P.build]:RX(V.build)}},F={resource:"taskDefinition",name:Y.family,action:"create",reason:W?g(X):"",fields:w(M7,W?{}:Z,J),operations:[L("registerTaskDefinition","taskDefinition",{...$,tags:Object.entries(H).map(([j,M])=>({key:j,value:M}))})]};
return{wanted:$,arn:void 0,found:void 0,changes:[F]}},
U3=(X,Y,Q)=>{let{settings:J,present:Z,isNew:U,run:_}=X,{image:W}=J;if(W.includes("@"))return[];let V=/:([^:/]+)$/.exec(W)?.[1];return[...V===void 0||V==="latest"?[`image ${W} ${V===void 0?"has no tag":"is tagged latest"}: nobody can tell which version runs; name a version or a digest`]:[],...Y&&!U&&Z.image===W&&!Q&&!_.forceNewDeployment?[`nothing deployed: image ${W} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`]:[]]},
_3=/(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i,
W3=({settings:X})=>{let Y=Object.keys(X.environment).filter(Q=>_3.test(Q));return Y.length===0?[]:[`environment ${Y.join(", ")}: everybody who may describe the task definition can read it; put it into secrets`]},
V3=({settings:X})=>{let Y=X.deregistrationDelaySeconds+(X.stopTimeout??30);return A(X)&&Y>=120?[`deregistrationDelaySeconds and stopTimeout are ${Y} s together: on spot capacity requests are cut off after the 120 s of notice`]:[]},
y4=X=>X.kind==="createService"||X.kind==="updateService"&&(X.input.forceNewDeployment===!0||X.input.taskDefinition!==void 0||X.input.networkConfiguration!==void 0||X.input.loadBalancers!==void 0||X.input.capacityProviderStrategy!==void 0),
$3=X=>{let Y=new Set(X.flatMap(Q=>Q.operations.map(J=>J.id)));return X.map(Q=>({...Q,operations:Q.operations.map(J=>({...J,after:J.after.filter(Z=>Y.has(Z))}))}))},
H3=X=>r(GX(X.map(({resource:Y,name:Q,action:J,fields:Z})=>({resource:Y,name:Q,action:J,fields:Z.map(({pointer:U,from:_,to:W})=>({pointer:U,from:_,to:W}))}))),16),
F3=({order:X,found:Y})=>{let Q=X.of==="revision"?X.revision:Y.taskDefinition;return{wanted:Q?.definition,arn:Q?.definition.taskDefinitionArn??Y.service?.taskDefinition,found:Q,changes:[]}},
j3=(X,Y)=>{let Q=[...Y.changes,...$9(X),...C9(X),...x9(X),...h4(X,Y.arn),..._9(X),...N4(X)],J=[...Q,...J3(X,Y.found,Q)];return J.some(Z=>Z.operations.some(y4))?w9(X,J,Y.arn):J},
M3=(X,Y)=>[...h4(X,Y.arn),...X.order.of==="scaling"&&X.settings.scaling?N4(X):[],...X.order.of==="revision"?Y3(X,X.order.revision):[]],
E3=(X,{wanted:Y},Q)=>{let{order:J,run:Z,settings:U,found:_}=X,W=y9(Z.version,U,Y),V=_.serviceTags[P.applied];return J.of==="settings"||V===void 0?W:v9(W,V,Q)},
P3=({identity:X,order:Y,state:Q})=>Q.stopped&&Y.of!=="scaling"?[`tenant ${X.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`]:[],
v4=(
{context:X,imageStated:Y})=>{
let{found:Q,present:J,order:Z}=X,
U=Z.of==="settings"?Z3(X):F3(X),
_=$3(Z.of==="settings"?j3(X,U):M3(X,U)),
W=Q.serviceTags[P.applied],
V=new Set(f9({settings:J,definition:Q.taskDefinition?.definition,definitionDigest:Q.taskDefinition?.tags[P.digest],record:W})),
$=new Set(_.map(F=>F.resource)),
H=_.some(F=>F.operations.some(y4));
return{planId:H3(_),changes:_.map(F=>({...F,reason:F.reason||(V.has(F.resource)?"changed by others since our last run":"asked for")})),drift:[...V].map(F=>({resource:F,kept:!$.has(F)})),warnings:[...P3(X),...Z.of==="settings"?[...U3(X,Y,H),...W3(X),...V3(X)]:[]],taskDefinitionArn:U.arn,record:E3(X,U,V)}},
qY=X=>xY[_6(X,xY)??""]?.type,
B3=["minCount","maxCount","scaleOut","scaleIn"],
z3=(
X,
Y,
Q,
J)=>{
let{name:Z}=Y;
if(!J.scaling)return[...B3.filter(V=>Y[V]!==void 0),...X.suspended===void 0?[]:["suspended"]].map(V=>DX(`/${V}`,`needs autoscaling, which tenant ${Z} does not have.`,"Say desiredCount; or deploy-tenant with scaling: true."));
if(X.desiredCount===void 0)return[];
let{stopped:U,suspended:_}=z4(X,Q,J),W=_??Q.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended===!0;
return U?[DX("/desiredCount",`is ${X.desiredCount}, and tenant ${Z} is stopped.`,"Say state: running too.")]:W?[]:[DX("/desiredCount",`is autoscaling's: tenant ${Z} moves between ${J.minCount} and ${J.maxCount} tasks by itself.`,"Raise minCount or lower maxCount; or say suspended: true beside it.")]},
N3=(X,Y,{names:Q,found:J,present:Z,cluster:U,clusterDefaults:_})=>{let{settings:W,problems:V}=kY(Y,{cluster:U,clusterDefaults:_,present:X.of==="revision"?{...Z,...XY(X.revision.definition,Q)}:Z});if(W===void 0)throw s(V);if(X.of!=="scaling")return W;let $=[...z3(X,Y,J,W),...W6(W)];if($.length>0)throw s($);return W},
pX={from:1e4,to:39999},
L3=(X,Y)=>{let Q=pX.to-pX.from+1,J=Number.parseInt(r(X,8),16)%Q;for(let Z=0;Z<Q;Z+=1){let U=pX.from+(J+Z)%Q;if(!Y.has(U))return U}},
f4=100,
I3=X=>Number(X.Priority)>=pX.from&&X.Conditions?.length===1?y(X).map(Y=>[Y,Number(X.Priority)]):[],
K3=X=>new Map([...X].map(([Y,{arn:Q,rules:J}])=>[Y,{loadBalancerArn:Q,targetGroups:new Set(J.flatMap(YY)),priorities:new Set(J.map(Z=>Number(Z.Priority))),hosts:new Map(J.flatMap(I3).sort(([,Z],[,U])=>U-Z))}])),
G3=(X,Y)=>new Set([...Y.values()].flatMap(Q=>Q.loadBalancerArn===X?[...Q.targetGroups]:[])).size,
R3=({priorities:X},Y)=>{let Q=L3(Y,X);if(Q===void 0)throw R("The listener has no free priority for another host.","Remove rules that are not needed.");return Q},
q3=(X,Y,{hosts:Q})=>{let J=Y===void 0?[]:y(Y);for(let Z of X){let U=J.includes(Z)?void 0:Q.get(Z);if(U!==void 0)throw R(`Not ours: ${Z} has a listener rule of its own (priority ${U}).`,"Choose another host, or take it from that rule first.")}},
D3=({loadBalancerArn:X},Y)=>{let Q=G3(X,Y);if(Q>=f4)throw R(`The load balancer is full: ${X.replace(/^.*:loadbalancer\//,"")} has ${Q} target groups, and takes ${f4}.`,"Deploy the tenant on another cluster or load balancer, or remove tenants.")},
S3=(
{identity:X,settings:Y,found:Q,front:{listenerArn:J}},
Z)=>{
let U=Z.get(J);
if(U===void 0)throw new Error(`listener ${J} was not read`);
let _=Q.rule?.rule;
q3(Y.hosts,_,U),_===void 0&&D3(U,Z);
let W=_===void 0?R3(U,Y.hosts[0]??""):Number(_.Priority),V=Q.targetGroup?.description,$=V?.TargetGroupName===VX(X,"b")?"b":"a",H={...U,targetGroups:new Set([...U.targetGroups,V?.TargetGroupArn??VX(X,$)]),priorities:new Set([...U.priorities,W]),hosts:new Map([...U.hosts,...Y.hosts.map(F=>[F,W])])};
return{seat:{listenerArn:J,priorities:[W],slot:$},occupancy:new Map([...Z,[J,H]])}},
O3=({name:X,tags:Y},Q,J)=>J(Q).filter(({pointer:Z})=>Z in Y).map(({message:Z})=>({pointer:"/cluster",message:`Cluster ${X} has the tag ${Z}`,hint:"Remove or correct the tag."})),
A3=(
{snapshot:{cluster:X},found:Y},
Q,
{request:J,problemsOf:Z})=>{let U=LY(X,qY),{settings:_,problems:W}=kY(J,{cluster:X,clusterDefaults:U.settings,present:Y.service===void 0?void 0:Q}),V=[...U.problems,...O3(X,U.settings,Z),...W];if(_===void 0||V.length>0)throw s(V);let $=V6(_,{fargate:dX(_,X),resolved:!0});if($.length>0)throw s($);return _},
m4=(
{identity:X,names:Y,snapshot:Q,found:J},
{present:Z,settings:U,order:_,run:W},
V=K3(Q.fronts))=>{
let{cluster:$,zones:H}=Q,F=P0(Q,J),j=_.of==="settings"&&A(U)&&F!==void 0?S3({identity:X,settings:U,found:J,front:F},V):{seat:void 0,occupancy:V};
return{context:{identity:X,names:Y,cluster:$,front:F,seat:j.seat,zones:H,found:J,present:Z,settings:U,fargate:dX(U,$),order:_,state:z4(_,J,U),run:W,tags:{...U.tags,...WX(X)},isNew:J.service===void 0},occupancy:j.occupancy}},
C3=({name:X,tags:Y})=>{let Q=Y[k.listener]??"";return Q===""?`Cluster ${X} has no listener for its tenants.`:`Listener ${Q} of cluster ${X}, or its load balancer, is not there.`},
T3=(
X,
{request:Y,run:Q,order:J,occupancy:Z,problemsOf:U})=>{
let{identity:_,names:W,snapshot:V,found:$}=X,{cluster:H}=V,F=q4($,W),j=J.of==="settings",M=j?A3(X,F,{request:Y,problemsOf:U}):N3(J,Y,{names:W,found:$,present:F,cluster:H,clusterDefaults:LY(H,qY).settings}),E=s0({identity:_,names:W,found:$,adopt:Q.adopt});
if(E!==void 0)throw E;
let{context:B,occupancy:z}=m4(X,{present:F,settings:M,order:J,run:Q},Z);
if(j&&A(M)&&B.front===void 0)throw R(C3(H),"Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.");
let K=v4({context:B,imageStated:Y.image!==void 0});
return{present:F,settings:M,front:B.front,occupancy:z,order:J,plan:K}},
p4=X=>{throw N(X,"TooManyTargetGroups","TooManyRules","TargetGroupAssociationLimit","TooManyUniqueTargetGroupsPerLoadBalancer")?R(`The load balancer is full: ${X.message}`,"An Application Load Balancer takes 100 target groups and, unless the quota was raised, 100 rules: use another one, or remove tenants."):X},
b3=async(X,Y)=>{let{send:Q,CreateRuleCommand:J}=await X.elbv2();try{return(await Q(new J(Y))).Rules?.[0]?.RuleArn??""}catch(Z){if(N(Z,"PriorityInUse"))throw new b(`priority ${Y.Priority} was taken by another deployment`,{cause:Z});return p4(Z)}},
w3=async(X,Y)=>{let{send:Q,ModifyRuleCommand:J}=await X.elbv2();try{await Q(new J(Y))}catch(Z){if(N(Z,"RuleNotFound"))throw new b("the listener rule was removed",{cause:Z});p4(Z)}},
x3=async(X,Y)=>{let{send:Q,DeleteRuleCommand:J}=await X.elbv2();try{await Q(new J({RuleArn:Y}))}catch(Z){if(!N(Z,"RuleNotFound"))throw Z}},
k3=X=>Object.entries(X).map(([Y,Q])=>({Key:Y,Value:Q})),
h3=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tags:{...Q}}))},
y3=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.logs();await J(new Z({resourceArn:Y,tagKeys:[...Q]}))},
v3=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,Tags:k3(Q)}))},
f3=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.cloudwatch();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
m3=async(X,Y,Q)=>{let{send:J,TagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,Tags:{...Q}}))},
p3=async(X,Y,Q)=>{let{send:J,UntagResourceCommand:Z}=await X.applicationAutoScaling();await J(new Z({ResourceARN:Y,TagKeys:[...Q]}))},
g3=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.cloudwatch(),Z=await Q(new J({ResourceARN:Y}));return o(Z.Tags)},
u3=async(X,Y)=>{let{send:Q,ListTagsForResourceCommand:J}=await X.applicationAutoScaling();return(await Q(new J({ResourceARN:Y}))).Tags??{}},
l3=()=>Promise.reject(new Error("this plan was not to run a task")),
T=async X=>(await X,{value:""}),
IX=(X,Y)=>async(Q,J)=>(Object.keys(J.set).length>0&&await X(Q,J.arn,J.set),J.remove.length>0&&await Y(Q,J.arn,J.remove),{value:""}),
d3={
registerTaskDefinition:async(X,Y,Q)=>({value:await K7(X,Y,Q)}),
runTask:(X,Y,Q,J)=>J(Y),
createService:async(X,Y,Q)=>{let J=await S6(X,Y,Q);return{value:J.serviceArn??"",service:J}},
updateService:async(X,Y,Q)=>{let J=await mY(X,Y,Q);return{value:J.serviceArn??"",service:J}},
createTargetGroup:async(X,Y)=>({value:await v7(X,Y)}),
modifyTargetGroup:(X,Y)=>T(f7(X,Y)),
modifyTargetGroupAttributes:(X,{arn:Y,attributes:Q})=>T(m7(X,Y,Q)),
createRule:async(X,Y)=>({value:await b3(X,Y)}),
modifyRule:(X,Y)=>T(w3(X,Y)),
registerScalableTarget:(X,Y,Q)=>T(G0(X,Y,Q)),
deregisterScalableTarget:(X,{resourceId:Y})=>T(d7(X,Y)),
putScalingPolicy:async(X,Y,Q)=>({value:await c7(X,Y,Q)}),
putMetricAlarm:(X,Y)=>T(i7(X,Y)),
deleteAlarms:(X,{names:Y})=>T(o7(X,Y)),
createLogGroup:(X,{name:Y,tags:Q})=>T(t7(X,Y,Q)),
putRetentionPolicy:(X,{name:Y,retentionInDays:Q})=>T(n7(X,Y,Q)),
changeRecords:async(X,{zoneId:Y,changes:Q})=>({value:await k7(X,Y,Q)}),
tagEcsResource:IX(OX,aX),
tagElbResource:IX(iY,oY),
tagLogGroup:IX(h3,y3),
tagAlarm:IX(v3,f3),
tagScalableTarget:IX(m3,p3),
deleteService:(X,{cluster:Y,service:Q},J)=>T(A6(X,Y,Q,J)),
deleteRule:(X,{arn:Y})=>T(x3(X,Y)),
deleteTargetGroup:(X,{arn:Y},Q)=>T(p7(X,Y,Q)),
deleteTaskDefinitions:(X,{revisions:Y},Q)=>T(O7(X,Y,Q)),
deleteLogGroup:(X,{name:Y})=>T(e7(X,Y))},
DY=(X,Y,Q,J,Z=l3)=>d3[Y](X,Q,J,Z),
KX=({identity:X,remains:{tenant:Y}})=>Y.service!==void 0&&f(Y.serviceTags,X),
g4=({identity:X,read:Y})=>Y.rules.filter(Q=>f(Q.tags,X)),
c3=({identity:X,remains:Y})=>Y.targetGroups.filter(Q=>f(Q.tags,X)),
a3=X=>{
let{dns:Y,hosts:Q}={dns:X.remains.tenant.serviceTags[P.dns],hosts:X.remains.tenant.serviceTags[P.hosts]??""};
if(KX(X)&&Y!==void 0&&Y!=="record")return[];
let J=g4(X),Z=X.read.rules.filter(_=>!J.includes(_)).flatMap(({rule:_})=>y(_)),U=KX(X)?Q.split(" ").filter(_=>_!==""&&!Z.includes(_)):[];
return[...new Set([...J.flatMap(({rule:_})=>y(_)),...U])]},
i3=(
X,
{add:Y,id:Q})=>{
let{fronts:J,zones:Z}=X.read.snapshot,U=W=>[...J.values()].some(V=>zX(W,V)),_=[];
for(let W of a3(X)){let[V]=TX(W,Z),$=X.remains.tenant.records.filter(j=>j.Name===W&&U(j));if(V===void 0||$.length===0)continue;let H=$.map(j=>({Action:"DELETE",ResourceRecordSet:j})),F=Q(`record ${W}`);_.push(F),Y("record",W,[L("changeRecords",F,{zoneId:V.id,changes:H})])}
return _},
o3=(
X,
{add:Y,id:Q})=>{
let{identity:J,names:Z,remains:U}=X,{scalableTarget:_,alarms:W}=U.tenant,V=KX(X);
_!==void 0&&(V||f(U.scalableTargetTags,J))&&Y("scalableTarget",Z.resourceId,[L("deregisterScalableTarget",Q("scalableTarget"),{resourceId:Z.resourceId})]);
let $=W.filter(H=>V||f(U.alarmTags.get(H.AlarmArn??""),J)).flatMap(H=>H.AlarmName??[]);
$.length>0&&Y("alarm",$.join(", "),[L("deleteAlarms",Q("alarms"),{names:$},{after:[Q("scalableTarget")]})])},
r3=(X,Y,{add:Q,id:J})=>{let Z=g4(X),U=Z.map((_,W)=>J(`rule ${W}`));for(let[_,{rule:W}]of Z.entries())Q("listenerRule",y(W).join(", "),[L("deleteRule",U[_]??"",{arn:W.RuleArn??""},{after:[J("service"),...Y]})]);for(let[_,{description:W}]of c3(X).entries())Q("targetGroup",W.TargetGroupName??"",[L("deleteTargetGroup",J(`targetGroup ${_}`),{arn:W.TargetGroupArn??""},{after:[...U,J("service")]})])},
s3=X=>{let{revisions:Y,familyTags:Q,tenant:J}=X.remains;if(!KX(X)&&!f(Q,X.identity))return[];let Z=J.taskDefinition?.definition.taskDefinitionArn;return[...Y.filter(({arn:U})=>U!==Z),...Y.filter(({arn:U})=>U===Z)]},
gX=10,
t3=(X,{add:Y,id:Q})=>{let J=s3(X);if(J.length===0)return;let Z=Math.ceil(J.length/gX),U=Array.from({length:Z},(_,W)=>L("deleteTaskDefinitions",Q(`taskDefinitions ${W}`),{revisions:J.slice(W*gX,(W+1)*gX)},{after:[Q(W===0?"service":`taskDefinitions ${W-1}`)]}));Y("taskDefinition",X.names.family,U,J.length===1?"1 revision":`${J.length} revisions`)},
u4=X=>{
let{identity:Y,names:Q,remains:J,keepLogs:Z}=X,U=KX(X),_=[],W=U?"asked for":"left by an earlier removal",V={id:E=>`${Q.serviceName}: ${E}`,add:(E,B,z,K)=>{let I=K===void 0?W:`${W}; ${K}`;_.push({resource:E,name:B,action:"remove",reason:I,fields:[],operations:z})}},{add:$,id:H}=V,F=i3(X,V);
o3(X,V),U&&$("service",Q.serviceName,[L("deleteService",H("service"),{cluster:Y.cluster,service:Q.serviceName},{after:[H("scalableTarget"),H("alarms"),...F]})]),r3(X,F,V),t3(X,V);
let{logGroup:j}=J.tenant;
j!==void 0&&!Z&&(U||f(j.tags,Y))&&$("logGroup",Q.logGroup,[L("deleteLogGroup",H("logGroup"),{name:Q.logGroup},{after:[H("service")]})]);
let M=new Set(_.flatMap(E=>E.operations.map(B=>B.id)));
return _.map(E=>({...E,operations:E.operations.map(B=>({...B,after:B.after.filter(z=>M.has(z))}))}))},
n3=X=>r(GX(X.map(({resource:Y,name:Q})=>[Y,Q])),16),
SY=X=>X.kind==="deleteTaskDefinitions",
e3=X=>{let Y=X.flatMap(J=>J.operations).filter(SY),Q=Y.reduce((J,Z)=>J+Z.input.revisions.filter(U=>U.active).length,0);return Math.max(Q-20,Y.length-5,0)},
X5=X=>X<90?`${Math.ceil(X)} s`:`${Math.ceil(X/60)} minutes`,
Y5=(X,Y)=>{let Q=e3(X);return Q===0?[]:[`removing its task definitions takes about ${X5(Q)}: AWS lets one revision a second go`,...Q>Y*60?[`timeoutMinutes is ${Y}, which is too short for that: raise it, or run again to go on`]:[]]},
Q5=(X,Y)=>{if(Y.kind==="deleteService")return`service ${Y.input.service}: its tasks stop, and connections drain`;if(!SY(Y))return;let Q=X.map(U=>U.operations.filter(SY)).find(U=>U.some(({id:_})=>_===Y.id))??[],J=Q.findIndex(({id:U})=>U===Y.id),Z=U=>U.reduce((_,W)=>_+W.input.revisions.length,0);return Z(Q)<=gX?void 0:`task definitions: ${Z(Q.slice(0,J))} of ${Z(Q)} revisions are gone`},
J5=async(
X,
Y,
{service:Q,targetGroup:J})=>{
let Z=J?.description.TargetGroupName,U=Q?.loadBalancers?.[0]===void 0?Y.targetGroup:Z,_=Y.targetGroups.filter($=>$!==Z&&$!==U),W=(await Promise.all(_.map($=>L0(X,$)))).filter($=>$!==void 0),V=await t(X,W.flatMap($=>$.TargetGroupArn??[]));
return[...J===void 0?[]:[J],...W.map($=>({description:$,attributes:{},tags:V.get($.TargetGroupArn??"")??{}}))]},
Z5=20,
U5=async(X,{owner:Y},{taskDefinition:Q},J)=>{let Z=_=>Object.entries(Y).every(([W,V])=>_[W]===V);if(Q!==void 0&&Z(Q.tags))return Q.tags;let U=J.filter(({arn:_})=>_!==Q?.definition.taskDefinitionArn).slice(-Z5).reverse();for(let{arn:_}of U){let W=(await u(X,_))?.tags??{};if(Z(W))return W}return{}},
_5=async(
X,
Y,
Q)=>{
let J=Q.service===void 0,Z=J?Q.scalableTarget?.ScalableTargetARN:void 0,U=J?Q.alarms.flatMap(H=>H.AlarmArn??[]):[],[_,W,V,$]=await Promise.all([J5(X,Y,Q),G7(X,Y.family),Z===void 0?{}:u3(X,Z),Promise.all(U.map(async H=>[H,await g3(X,H)]))]);
return{tenant:Q,targetGroups:_,revisions:W,familyTags:J?await U5(X,Y,Q,W):{},alarmTags:new Map($),scalableTargetTags:V}},
l4=async(
X,
Y,
Q)=>{
let J=await C0(X,Y,Q),
Z=[...J.fronts.values()].flatMap(W=>W.rules),
[U,_]=await Promise.all([t(X,Z.flatMap(W=>W.RuleArn??[])),Promise.all(Q.map(async W=>{let V=J.tenants.get(W.key);if(V===void 0)return[];let{identity:$}=W,H=[VX($,"a"),VX($,"b")],F={...W,targetGroups:H,owner:WX($)};return[[W.key,await _5(X,F,V)]]}))]);
return{snapshot:J,rules:Z.map(W=>({rule:W,tags:U.get(W.RuleArn??"")??{}})),tenants:new Map(_.flat())}},
W5=async(X,Y,Q)=>await ZX(async()=>await h7(X,Y)?!0:void 0,{...Q,everySeconds:2})??!1,
OY=async X=>{try{return await X()}catch(Y){if(N(Y,"AccessDenied","UnsupportedFeature","UnknownOperation"))return"denied";throw Y}},
d4=async(X,Y)=>{let{send:Q,DescribeServiceDeploymentsCommand:J}=await X.ecs();return OY(async()=>(await Q(new J({serviceDeploymentArns:[Y]}))).serviceDeployments?.[0])},
c4=async(X,Y,Q)=>{let{send:J,ListServiceDeploymentsCommand:Z}=await X.ecs();return OY(async()=>(await J(new Z({cluster:Y,service:Q,maxResults:100}))).serviceDeployments??[])},
V5=async(X,Y)=>{let{send:Q,StopServiceDeploymentCommand:J}=await X.ecs();try{return await Q(new J({serviceDeploymentArn:Y,stopType:"ROLLBACK"})),!0}catch(Z){if(N(Z,"Conflict","ServiceDeploymentNotFound"))return!1;throw Z}},
$5=async(
X,
Y,
Q)=>{
let{send:J,DescribeServiceRevisionsCommand:Z}=await X.ecs(),U=await c4(X,Y,Q);
if(U==="denied")return[];
let _=({createdAt:H})=>H?.getTime()??0,
W=U.filter(({status:H})=>H==="SUCCESSFUL").sort((H,F)=>_(F)-_(H)).flatMap(H=>H.targetServiceRevisionArn??[]),
V=await Promise.all(x([...new Set(W)],20).map(H=>OY(()=>J(new Z({serviceRevisionArns:H}))))),
$=new Map(V.flatMap(H=>H==="denied"?[]:H.serviceRevisions??[]).map(H=>[H.serviceRevisionArn,H.taskDefinition]));
return W.flatMap(H=>$.get(H)??[])},
H5=50,
F5=1e3,
j5=class{
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
async#Q(X,Y){try{return await X()}catch(Q){if(!(Q instanceof h))throw Q;return this.missing.add(Q.message),Y}}
async#J(){let X=this.#Y.service.loadBalancers?.[0]?.targetGroupArn;return X===void 0?void 0:(await N0(this.#X.clients,[X]))[0]}
async#Z(){let{service:X,deploymentId:Y}=this.#Y,Q=X.deployments?.find(J=>J.id===Y)?.taskDefinition;return Q===void 0?void 0:(await u(this.#X.clients,Q))?.definition}
async#U(){let{clients:X,cluster:Y}=this.#X,{service:Q,deploymentId:J}=this.#Y,Z=await x0(X,Y,Q.serviceName??"","RUNNING");return(await _Y(X,Y,Z)).filter(U=>U.startedBy===J)}
async#_(
X,
Y){
let Q=X.find($=>$.startedAt!==void 0),J=Q===void 0?void 0:this.#X.diagnostics.culpritOf(Q,Y),Z=Y?.containerDefinitions?.find($=>$.name===J)?.logConfiguration?.options,[U,_]=[Z?.["awslogs-group"],Z?.["awslogs-stream-prefix"]];
if(J===void 0||U===void 0||_===void 0)return;
let W=`${_}/${J}/${(Q?.taskArn??"").replace(/^.*\//,"")}`,V=(await l8(this.#X.clients,U,W,H5)).map(({at:$,text:H})=>({at:$,text:H.slice(0,F5)}));
return V.length===0?void 0:{group:U,stream:W,container:J,lines:V}}
async#V(X){let Y=new Set(X.flatMap(Q=>Q.capacityProviderName??[]));return(await Promise.all([...Y].map(Q=>this.#Q(()=>this.#W(Q),void 0)))).filter(Q=>Q!==void 0)}
async#W(
X){
let{clients:Y,cluster:Q}=this.#X,J=(await CX(Y,X))?.autoScalingGroupProvider?.autoScalingGroupArn?.replace(/^.*autoScalingGroupName\//,"");
if(J===void 0)return;
let[Z,U,_]=await Promise.all([this.#Q(()=>AX(Y,J),void 0),this.#Q(()=>eY(Y,J),[]),this.#Q(()=>_7(Y,Q),void 0)]),W=(Z?.Instances??[]).filter(V=>V.LifecycleState==="InService");
return{name:J,desired:Z?.DesiredCapacity??0,max:Z?.MaxSize??0,failedLaunches:U,notJoined:_===void 0?[]:W.flatMap(V=>V.InstanceId??[]).filter(V=>!_.has(V))}}},
M5=(X,Y)=>new j5(X,Y).evidence(),
E5=async X=>{
let{clients:Y,cluster:Q,serviceName:J,resourceId:Z,marks:U,log:_,signal:W}=X,V=(await p(Y,Q,[J])).get(J),$=V?.deployments?.find(H=>H.status==="PRIMARY");
return V?.serviceArn===void 0||$?.id!==X.deploymentId?!1:(
await OX(Y,V.serviceArn,U),Z!==void 0&&(await G0(Y,{ServiceNamespace:"ecs",ScalableDimension:"ecs:service:DesiredCount",ResourceId:Z,SuspendedState:{DynamicScalingInSuspended:!0,DynamicScalingOutSuspended:!0,ScheduledScalingSuspended:!0}},W),_.info(`scaling of ${Z} suspended`)),await mY(Y,{cluster:Q,service:J,desiredCount:0},W),_.info(`desiredCount of service ${J} set to 0: the next run starts it again`),!0)},
P5=15e3,
a4=X=>X.stoppedAt?.getTime()??X.createdAt?.getTime()??0,
B5=class{
#X;
#Y=new Map;
#Q;
#J=0;
#Z=Date.now();
#U;
constructor(X){this.#X=X}
get tasks(){return[...this.#Y.values()].filter(X=>X!==void 0).sort((X,Y)=>a4(X)-a4(Y))}
get taskDefinition(){return this.#Q}
get refusal(){return this.#U}
async lookIfNeeded(X){let Y=X?.failedTasks??0;return Y<=this.#J&&Date.now()-this.#Z<P5?!1:(this.#J=Math.max(Y,this.#J),this.look())}
async look(){if(this.#U!==void 0)return!1;this.#Z=Date.now();try{return await this.#_()}catch(X){if(!(X instanceof h))throw X;return this.#U=X.message,!1}}
async#_(){
let{clients:X,cluster:Y,serviceName:Q,deploymentId:J}=this.#X,Z=(await x0(X,Y,Q,"STOPPED")).filter(W=>!this.#Y.has(W));
if(Z.length===0)return!1;
let U=!1;
for(let W of await _Y(X,Y,Z)){if(W.lastStatus!=="STOPPED"&&W.startedBy===J)continue;let V=W.startedBy===J;this.#Y.set(W.taskArn??"",V?W:void 0),U||=V}
let _=this.tasks[0]?.taskDefinitionArn;
return _!==void 0&&(this.#Q??=(await u(X,_))?.definition),U}},
z5=15e3,
N5=({TargetHealth:X})=>/^(?:unhealthy|unused|unavailable)$/.test(X?.State??"")&&X?.Reason!=="Target.HealthCheckDisabled",
L5=class{
#X;
#Y=new Map;
#Q=0;
#J=Date.now();
#Z;
constructor(X){this.#X=X}
get targets(){return[...this.#Y.values()].reverse()}
get refusal(){return this.#Z}
async lookIfNeeded(X,Y,Q){let J=Y.filter(({message:U})=>/is unhealthy in/.test(U)).length,Z=Q>0&&Date.now()-this.#J>=z5;J<=this.#Q&&!Z||(this.#Q=J,await this.look(X))}
async look(
X){
this.#J=Date.now();
let Y=(X.loadBalancers??[]).flatMap(Q=>Q.targetGroupArn??[]);
if(!(Y.length===0||this.#Z!==void 0))try{let Q=await Promise.all(Y.map(J=>D4(this.#X,J)));for(let J of Q.flat().filter(N5)){let Z=`${J.Target?.Id}:${J.Target?.Port}`;this.#Y.delete(Z),this.#Y.set(Z,J)}}catch(Q){if(!(Q instanceof h))throw Q;this.#Z=Q.message}}},
i=(X,Y,Q)=>({verdict:X,...Y===void 0||Y===""?{}:{reason:Y},...Q===void 0?{}:{by:Q}}),
AY=({deploymentCircuitBreaker:X,alarms:Y,statusReason:Q})=>X?.status==="TRIGGERED"?"circuit-breaker":Y?.status==="TRIGGERED"?"alarm":/rolled back because/i.test(Q??"")?void 0:"request",
i4=X=>({verdict:(X.desiredCount??0)===0?"steady-at-zero":"steady"}),
I5=(X,Y)=>{let{status:Q,statusReason:J,deploymentCircuitBreaker:Z,alarms:U}=X;switch(Q){case"SUCCESSFUL":return i4(Y.service);case"ROLLBACK_SUCCESSFUL":return i("rolled-back",J,AY(X));case"ROLLBACK_FAILED":return i("failed",J,AY(X));case"STOPPED":return Z?.status==="TRIGGERED"||U?.status==="TRIGGERED"?i("failed",J,AY(X)):i("superseded",J);default:return}},
K5=X=>/rolling back|rolled back/i.test(X?.rolloutStateReason??""),
G5=(X,Y)=>{let Q=`(deployment ${Y}) `,J=(X.events??[]).find(({message:Z})=>Z?.includes(`${Q}deployment failed`));return J?.message?.slice(J.message.indexOf(Q)+Q.length)},
o4=X=>/alarm/i.test(X??"")?"alarm":/circuit breaker|failed to start/i.test(X??"")?"circuit-breaker":void 0,
R5=(
{service:X,deploymentId:Y,isRollbackAsked:Q})=>{
let J=X.deployments??[],Z=J.find(W=>W.status==="PRIMARY"),U=J.find(W=>W.id===Y);
if(U!==void 0&&U===Z)return U.rolloutState==="COMPLETED"?i4(X):U.rolloutState==="FAILED"?i("failed",U.rolloutStateReason,o4(U.rolloutStateReason)):void 0;
let _=G5(X,Y);
if(U?.rolloutState==="FAILED"||_!==void 0||Q===!0||K5(Z)){if(Z?.rolloutState==="IN_PROGRESS")return;let W=Z?.rolloutState==="FAILED"?"failed":"rolled-back",V=(U?.rolloutState==="FAILED"?U.rolloutStateReason:_)??Z?.rolloutStateReason;return i(W,V,o4(_??V))}
return i("superseded",Z?.id===void 0?void 0:`deployment ${Z.id} took its place`)},
q5=X=>X.serviceDeployment?.status===void 0?R5(X):I5(X.serviceDeployment,X),
D5=X=>{let[Y,...Q]=X.deployments??[];return Q.length===0&&Y?.rolloutState==="COMPLETED"&&(X.runningCount??0)>=(X.desiredCount??0)},
r4=(X,Y)=>X?.deployments?.[0]?.id!==Y.deployments?.[0]?.id,
CY=X=>X.deployments?.find(Y=>Y.status==="PRIMARY"),
TY=X=>CY(X)?.id??X.deployments?.[0]?.id??"",
S5=(
X,
Y)=>{
let Q=X.deployments?.find(_=>_.id===Y);
if(Q===void 0)return`${X.runningCount??0}/${X.desiredCount??0} tasks running; our deployment is no longer there`;
let J=Q.failedTasks===void 0||Q.failedTasks===0?"":`, ${Q.failedTasks} failed`,Z=(X.deployments??[]).filter(_=>_.id!==Y&&(_.runningCount??0)>0),U=Z.length===0?"":`, ${Z.reduce((_,W)=>_+(W.runningCount??0),0)} of another deployment`;
return`${Q.runningCount??0}/${Q.desiredCount??X.desiredCount??0} tasks running${J}${U}`},
O5=3e4,
bY=1e3,
A5=X=>Date.now()-X<6e4?1:3,
C5=class{
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
this.#Q=U?.createdAt?.getTime()??this.#Y,this.stopped=new B5({clients:Y,cluster:Q,serviceName:J,deploymentId:this.deploymentId}),this.targets=new L5(Y),this.#M(Z)}
get service(){return this.#Z}
get serviceDeploymentArn(){return this.#U}
get serviceDeployment(){return this.#$}
get events(){let X=this.#Q-bY;return(this.#Z.events??[]).flatMap(({createdAt:Y,message:Q})=>Y!==void 0&&Q!==void 0&&Y.getTime()>=X?{at:Y,message:Q}:[])}
rollbackAsked(){this.#F=!0}
async toVerdict(X,Y=this.#X.deadline){let Q=J=>({verdict:J,deploymentId:this.deploymentId,service:this.#Z});for(;;){let J=A5(this.#Y),Z=await ZX(()=>this.#H(X),{signal:this.#X.signal,everySeconds:J,deadline:Math.min(Y,J===1?this.#Y+6e4:Y)});if(Z!==void 0)return Q(Z);if(Date.now()>=Y)return Q({verdict:"timed-out"})}}
async#H(
X){
let{clients:Y,cluster:Q,serviceName:J,log:Z}=this.#X,U=this.#U===void 0||this.#_?void 0:d4(Y,this.#U),[_,W]=await Promise.all([p(Y,Q,[J]),U]),V=_.get(J),$=this.#j(V);
if(V===void 0)return $?void 0:{verdict:"superseded",reason:`service ${J} was removed`};
this.#Z=V,this.#M(V),W==="denied"&&(this.#_=!0,Z.info("The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.")),this.#$=W==="denied"?void 0:W??await this.#E(V,$);
let{deploymentId:H}=this,F=q5({service:V,deploymentId:H,serviceDeployment:this.#$,isRollbackAsked:this.#F});
if($&&this.#$===void 0&&F?.verdict==="superseded")return;
if(this.#B(),$||Z.waiting(S5(V,H)),F!==void 0||$)return F;
let j=await this.#P();
return j!==void 0&&X(j)?{verdict:"doomed",cause:j}:void 0}
#j(X){return this.#W||=X?.deployments?.some(Y=>Y.id===this.deploymentId)===!0,this.#W||Date.now()-this.#Y>O5?!1:X===void 0||(CY(X)?.createdAt?.getTime()??0)<this.#Q}
#M(X){let Y=X.currentServiceDeployment;Y===void 0||Y===this.#X.previousServiceDeployment||TY(X)===this.deploymentId&&(this.#U??=Y)}
async#E(
X,
Y){
if(this.#U!==void 0||this.#V||Y||TY(X)===this.deploymentId)return;
this.#V=!0;
let{clients:Q,cluster:J,serviceName:Z,previousServiceDeployment:U}=this.#X,_=await c4(Q,J,Z);
if(_==="denied")return;
let W=H=>Math.abs((H?.getTime()??0)-this.#Q),[V]=_.filter(H=>H.serviceDeploymentArn!==U&&W(H.createdAt)<bY).sort((H,F)=>W(H.createdAt)-W(F.createdAt));
if(this.#U=V?.serviceDeploymentArn,this.#U===void 0)return;
let $=await d4(Q,this.#U);
return $==="denied"?void 0:$}
async#P(){
let X=CY(this.#Z);
if(
!(X?.id!==this.deploymentId||X.rolloutState==="FAILED"))return await Promise.all([this.stopped.lookIfNeeded(X),this.targets.lookIfNeeded(this.#Z,this.events,X.runningCount??0)]),
this.#X.diagnostics.foresee({tasks:this.stopped.tasks,taskDefinition:this.stopped.taskDefinition,events:this.events,alive:(X.runningCount??0)+(X.pendingCount??0),seconds:(Date.now()-this.#Q)/1e3})}
#B(){let X=this.#Q-bY,Y=(this.#Z.events??[]).filter(({id:Q,createdAt:J})=>Q!==void 0&&!this.#J.has(Q)&&(J?.getTime()??0)>=X);for(let{id:Q="",message:J=""}of Y.reverse())this.#J.add(Q),this.#X.log.info(this.#X.diagnostics.eventText(J))}},
T5=10*6e4,
s4=()=>!1,
b5=async(X,Y)=>{let{clients:Q,log:J}=Y,Z=X.serviceDeploymentArn;if(Z===void 0)return J.info("The service deployment is not known, and cannot be stopped: ECS is left to itself."),!1;try{let U=await V5(Q,Z);return J.info(U?"the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback":"the deployment has ended meanwhile"),U}catch(U){if(!(U instanceof h))throw U;return J.info(`The deployment could not be stopped, and ECS is left to itself: ${U.message}`),!1}},
w5=async(
X,
Y,
Q)=>{
let{clients:J,cluster:Z,serviceName:U,log:_,signal:W,created:V}=Q;
if(
await Q.written?.catch(()=>{}),W.throwIfAborted(),V===void 0){if(!await b5(X,Q))return;X.rollbackAsked();let H=await X.toVerdict(s4,Math.max(Q.deadline,Date.now()+T5));return H.verdict.verdict==="doomed"?void 0:H.verdict.verdict!=="timed-out"?{...H,verdict:H.verdict,stoppedBy:"rollback"}:{...H,verdict:{verdict:"failed",reason:"the rollback that was asked for still goes on"},stoppedBy:"rollback"}}
let{deploymentId:$}=X;
try{if(!await E5({clients:J,cluster:Z,serviceName:U,deploymentId:$,log:_,signal:W,...V}))return}catch(H){if(!(H instanceof h))throw H;_.info(`The service could not be stopped, and ECS is left to itself: ${H.message}`);return}
return{...Y,service:{...Y.service,desiredCount:0},verdict:{verdict:"failed"},stoppedBy:"halt"}},
x5=async(
X,
Y)=>{
let{log:Q,onFailure:J}=Y,Z=!1,U=({sentence:$})=>(Z||Q.info(J==="keep"?`waiting cannot mend this, but onFailure is keep and ECS is left to itself: ${$}`:`waiting cannot mend this: ${$}`),Z=!0,J!=="keep"),_=await X.toVerdict(U);
if(_.verdict.verdict!=="doomed")return{..._,verdict:_.verdict};
let W=await w5(X,_,Y);
if(W!==void 0)return W;
let V=await X.toVerdict(s4);
if(V.verdict.verdict==="doomed")throw new Error("watching ended with a verdict that it was told not to give");
return{...V,verdict:V.verdict}},
k5=async X=>{
let{clients:Y,cluster:Q,diagnostics:J,log:Z}=X,U=new C5(X),_=await x5(U,X);
if(/^(?:steady|steady-at-zero|superseded)$/.test(_.verdict.verdict))return _;
await X.written?.catch(()=>{});
let W=_.stoppedBy===void 0&&"by"in _.verdict?_.verdict.by:void 0,V=await M5(U,{clients:Y,cluster:Q,diagnostics:J,endedBy:W});
for(let $ of J.lines(V))Z.info($);
return{..._,failure:{evidence:V,diagnosis:await J.diagnose(V)}}},
h5=({lease:X,before:Y,read:Q,written:J})=>{let Z=W=>W===void 0||W===Y||W.startsWith(X)||Y!==void 0&&W===h0(Y),U=!1,_=J.then(()=>{U=!0});return async()=>{let W=U,V=await Q();if(!Z(V)&&!W&&(await _,V=await Q()),!(V===void 0||Z(V)))throw new YX(O.superseded,`Another run has taken over this tenant: ${VY(V)}.`,{hint:"Nothing more was begun; that run brings the tenant to its end."})}},
y5=(
{plan:X,found:Y,settings:Q},
J)=>{
let Z=X.changes.flatMap($=>$.operations),
U=Y.service?.serviceArn,
_=X.taskDefinitionArn,
W={[P.applied]:X.record,[P.run]:h0(J.lease),[P.image]:RX(Q.image),[P.revision]:_??""},
V=L("tagEcsResource","record",{arn:U??"",set:W,remove:[]},{after:[...Z.map($=>$.id),...U===void 0?[]:["lease"]],references:[...U===void 0?[{pointer:"/arn",operation:"service"}]:[],..._===void 0?[{pointer:c("set",P.revision),operation:"taskDefinition"}]:[]]});
return U===void 0?[...Z,V]:[L("tagEcsResource","lease",{arn:U,set:{[P.run]:J.lease},remove:[]}),...Z,V]},
v5=(
X,
Y)=>{
let{clients:Q,run:J,log:Z,signal:U}=Y,_=X.found.service?.serviceArn,W=()=>{},V=new Promise(H=>{W=H}),$=_===void 0?void 0:h5({lease:J.lease,before:X.found.serviceTags[P.run],read:async()=>(await O6(Q,_))[P.run],written:V});
return tX(y5(X,J),{changes:X.plan.changes,execute:H=>DY(Q,H.kind,H.input,U,Y.runTask),...$===void 0?{}:{guard:$},signal:U,log:Z,line:wX,incomplete:Y.incomplete,done:(H,F)=>{H.id==="lease"&&W(),F.service!==void 0&&Y.onService(F.service),H.kind==="changeRecords"&&Y.onDnsChange(F.value)}})},
f5=async(X,Y,{log:Q,signal:J})=>{let Z=()=>{Q.info(`done: all changes; not done: the wait for the rollout of service ${X}. ECS goes on with it, and the next run waits for its end.`)};J.addEventListener("abort",Z,{once:!0});try{return await Y}finally{J.removeEventListener("abort",Z)}},
t4=({settings:X,front:Y})=>A(X)?`${Y?.scheme??"http"}://${X.hosts[0]}`:null,
m5=X=>{
let{plan:Y,settings:Q,snapshot:J,identity:Z,found:U,present:_,names:W}=X,{cluster:V}=J;
return{tenant:Z.tenant,cluster:V.name,account:V.account,region:V.region,url:t4(X),image:Q.image,taskDefinitionArn:Y.taskDefinitionArn??null,serviceArn:U.service?.serviceArn??null,planId:Y.planId,changes:UX(Y.changes),drift:Y.drift.map($=>({...$})),overrides:V4(U,_,W,V),depth:"deep"}},
p5=({plan:X,snapshot:Y},Q,J)=>{let{account:Z,region:U,name:_}=Y.cluster;Q.info(`account ${Z}, Region ${U}, cluster ${_}`);for(let W of X.warnings)Q.warn(W);for(let{resource:W,kept:V}of X.drift)Q.info(`drift: ${W} was changed by others since our last run${V?"; kept":""}`);if(Q.info(J?`plan ${X.planId}: ${rX(X.changes)}`:rX(X.changes)),J)for(let W of oX(X.changes))Q.info(W)},
g5=({settings:X,order:Y,front:Q},J,Z,U)=>{let{desiredCount:_=0,runningCount:W=0}=J??{};_===0&&Y.of!=="scaling"&&U.warn("deployed, but desiredCount is 0: no task runs, so nothing was verified"),U.info(`image     ${X.image}`),U.info(`revision  ${(Z??"").replace(/^.*\//,"")}`),U.info(`tasks     ${W} running, ${_} desired`),U.info(`url       ${t4({settings:X,front:Q})??"none: a worker"}`)},
u5=k.defaultPrefix.replace(/\/$/,""),
l5=X=>$6(j6,{name:"tenant",...X},u5),
d5=({identity:X,names:Y,found:Q},{adopt:J})=>{if(Q.service===void 0)throw t0(X);let Z=s0({identity:X,names:Y,found:Q,adopt:J});if(Z!==void 0)throw Z},
c5=async(X,{request:Y,run:Q,order:J})=>{let Z=await J4(X,Y,S0(Y)),U=aY(Z.snapshot.cluster);if(U!==void 0)throw U;J!==void 0&&d5(Z,Q);let _=J===void 0?{of:"settings"}:await J(Z);return{...Z,...T3(Z,{request:Y,run:Q,order:_,problemsOf:l5})}},
a5=(X,{env:Y,version:Q})=>{let J=M6(16).toString("hex"),Z=X.build??Y.BUILD_URL;return{token:J,lease:k0(J,Z),build:Z,version:Q,forceNewDeployment:X.forceNewDeployment,adopt:X.adopt,beforeDeploy:X.beforeDeploy}},
i5=({runningCount:X,pendingCount:Y,desiredCount:Q})=>X===Q&&(Y??0)===0,
o5=({plan:X})=>X.changes.some(({operations:Y})=>Y.some(Q=>Q.kind==="updateService"&&Q.input.desiredCount!==void 0)),
r5=async(
X,
Y,
Q)=>{
let{found:J,names:Z,snapshot:U}=X,{clients:_,log:W,signal:V,deadline:$}=Q;
if(!(Y.verdict.verdict==="steady"||Y.verdict.verdict==="steady-at-zero")||!o5(X)||r4(J.service,Y.service))return Y;
let{service:H}=Y,F=()=>`${H.runningCount??0}/${H.desiredCount??0} tasks running`;
return await ZX(async()=>(H=(await p(_,U.cluster.name,[Z.serviceName])).get(Z.serviceName)??H,W.waiting(F()),i5(H)?!0:void 0),{signal:V,everySeconds:2,deadline:$})===!0?{...Y,service:H,verdict:{verdict:H.desiredCount===0?"steady-at-zero":"steady"}}:{...Y,service:H,verdict:{verdict:"timed-out",reason:F()}}},
s5=async(
X,
{found:Y,order:Q,plan:J},
Z,
U)=>{
let _=Y.service?.taskDefinition,W=Z.taskDefinition,V=_===W&&Y.taskDefinition?.tags[P.steady]!==void 0;
if(!(W===void 0||V||J.changes.length===0))try{await Promise.all([OX(X,W,{[P.steady]:new Date().toISOString()}),Q.of==="revision"&&_!==void 0&&_!==W?aX(X,_,[P.steady]):void 0])}catch($){if(!($ instanceof h))throw $;U.warn(`revision ${W.replace(/^.*\//,"")} could not be marked as steady: ${$.message}`)}},
t5=async(X,Y,Q,{log:J,signal:Z,report:U})=>{J.info("beforeDeploy: the command runs before the service changes");let _={clients:X,input:Y,explain:i0,log:J,signal:Z,deadline:Date.now()+Q*6e4},{code:W,result:V}=o0(await a0(_),Q),{message:$="",hint:H,...F}=V;if(U(F),W!==O.done)throw new YX(W,`beforeDeploy: ${$} The service was not changed.`,H===void 0?{}:{hint:H})},
n4=X=>(X??"").replace(/\.$/,""),
n5=X=>{let Y=X.flatMap(Z=>Z.operations).flatMap(Z=>Z.kind==="changeRecords"?Z.input.changes:[]),Q=Z=>Y.filter(U=>U.Action===Z).map(U=>n4(U.ResourceRecordSet?.Name)),J=new Set(Q("DELETE"));return new Set(Q("CREATE").filter(Z=>!J.has(Z)))},
e5=(
X,
Y)=>{
let Q=Y.filter(F=>F.action==="create"),
J=new Set(Q.map(F=>F.resource)),
Z=new Set(Q.map(F=>F.name)),
U=n5(Q),
{remains:_}=X,
{alarms:W,records:V}=_.tenant,
$=u4({...X,keepLogs:!0,remains:{..._,targetGroups:_.targetGroups.filter(({description:F})=>Z.has(F.TargetGroupName??"")),tenant:{..._.tenant,alarms:W.filter(F=>Z.has(F.AlarmName??"")),records:V.filter(F=>U.has(n4(F.Name)))}}}).filter(F=>J.has(F.resource)),
H=new Set($.flatMap(F=>F.operations.map(j=>j.id)));
return $.map(F=>({...F,reason:"onFailure: remove",operations:F.operations.map(j=>({...j,after:j.after.filter(M=>H.has(M))}))}))},
XQ=async(
X,
Y)=>{
let{identity:Q,names:J,snapshot:Z}=X,{clients:U,lease:_,log:W,signal:V}=Y,$=JY(Q,D0),{cluster:H}=Z,F={clusterName:H.name,cluster:Promise.resolve(H)},j=await l4(U,F,[$]),M=j.tenants.get($.key);
if(M?.tenant.serviceTags[P.run]?.startsWith(_)!==!0)return{changes:[],sentence:"Nothing was removed: another run has taken over."};
let E={...M,revisions:M.revisions.filter(({arn:z})=>z===Y.revision)},B=e5({identity:Q,names:J,read:j,remains:E},Y.done);
try{await tX(B.flatMap(z=>z.operations),{changes:B,execute:z=>DY(U,z.kind,z.input,V),signal:V,log:W,line:wX,incomplete:()=>{}})}catch(z){if(!(z instanceof h))throw z;return{changes:[],sentence:`Not all that this run created could be removed: ${z.message}`}}
return{changes:B,sentence:"What this run created was removed again; the log group stays."}},
YQ=5,
QQ=class{
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
this.#X={...H6,...X},
this.#Z=J,
this.#Y=Y,
this.#Q=Q,
this.#U=Date.now()+this.#X.timeoutMinutes*6e4,
this.#J=a5(this.#X,Y),
this.#V=V0({prepare:()=>this.#B(),planned:Z=>{p5(Z,Y.log,this.#X.plan),Y.report(m5(Z)),this.#H.length>0&&this.#N(Z.plan,new Set)},apply:Z=>this.#K(Z),isPlan:this.#X.plan,approvedPlan:X.approvedPlan,lines:({plan:Z})=>oX(Z.changes),log:Y.log})}
async toEnd(){
try{
let X,Y=!1;
for(let Q=1;;Q+=1){this.#W=void 0;let{prepared:J,outputs:Z=new Map}=await this.#V();if(this.#X.plan)return{code:O.done,result:{deployment:{verdict:"planned"}}};let U=J.plan.changes.length>0;if(X?.code===O.done&&!U||(X=await this.#q(J,Z),Y||=U&&y0(J.found.serviceTags[P.run]),!Y||Q===YQ||!this.#P(X)))return X}}finally{this.#_.abort()}}
#P({code:X}){return X===O.done||X===O.superseded&&this.#E}
async#B(){let X=performance.now(),Y=await c5(this.#Q,{request:this.#X,run:{...this.#J,forceNewDeployment:this.#J.forceNewDeployment&&!this.#M},...this.#Z===void 0?{}:{order:this.#Z}});return this.#Y.report({timings:{read:Math.round(performance.now()-X)}}),Y}
async#K(
X){
let Y=performance.now(),
Q=new Set,
J=v5(X,{clients:this.#Q,run:this.#J,log:this.#Y.log,signal:this.#Y.signal,onService:W=>{this.#M=!0,this.#L(X,W)},onDnsChange:W=>this.#R(W),runTask:W=>this.#G(W),incomplete:W=>{Q=W,this.#N(X.plan,Q)}}).finally(
()=>{this.#H.push(...UX(X.plan.changes,Q).filter(W=>W.done===!0)),this.#j.push(...X.plan.changes.filter(W=>W.operations.every(V=>Q.has(V.id))))});
this.#$=J;
let Z=await J,U=X.plan.taskDefinitionArn??Z.get("taskDefinition")?.value,_=X.found.service?.serviceArn??Z.get("service")?.value;
return this.#Y.report({timings:{apply:Math.round(performance.now()-Y)},...U===void 0?{}:{taskDefinitionArn:U},..._===void 0?{}:{serviceArn:_}}),Z}
async#G(X){let{timeoutMinutes:Y}=this.#X;return await t5(this.#Q,X,Y,this.#Y),this.#U=Date.now()+Y*6e4,{value:""}}
#N(X,Y){this.#Y.report({changes:[...this.#H,...UX(X.changes,Y)]})}
#z(){return AbortSignal.any([this.#Y.signal,this.#_.signal])}
#L(
{found:X,names:Y,snapshot:Q,settings:J},
Z){
this.#X.wait&&(
this.#W=q(k5({clients:this.#Q,cluster:Q.cluster.name,serviceName:Y.serviceName,service:Z,previousServiceDeployment:r4(X.service,Z)?X.service?.currentServiceDeployment:void 0,diagnostics:u0,onFailure:this.#X.onFailure,created:W9(X,J,Y),written:this.#$,log:this.#Y.log,signal:this.#z(),deadline:this.#U})))}
#R(X){if(!this.#X.wait)return;let Y={signal:this.#z(),deadline:this.#U};this.#F.push(q(W5(this.#Q,X,Y)))}
async#q(
X,
Y){
let{log:Q}=this.#Y;
if(!this.#X.wait)return{code:O.done,result:{deployment:{verdict:"not-awaited"}}};
let J=performance.now(),{service:Z}=X.found;
this.#W===void 0&&Z!==void 0&&!D5(Z)&&(Q.info("nothing to change, but the service is not steady: waiting for its rollout"),this.#L(X,Z));
let U=await f5(X.names.serviceName,this.#W,this.#Y),_=await Promise.all(this.#F);
if(this.#Y.report({timings:{rollout:Math.round(performance.now()-J)}}),_.includes(!1)&&Q.warn("the DNS change has not reached all name servers yet"),U===void 0)return this.#I(X,Y);
let W={clients:this.#Q,log:Q,signal:this.#z(),deadline:this.#U};
return this.#D(X,Y,await r5(X,U,W))}
async#D(
X,
Y,
Q){let{verdict:J}=Q.verdict;if(this.#Y.report({deployment:y8(Q)}),J==="steady"&&await s5(this.#Q,X,Q.service,this.#Y.log),J==="steady"||J==="steady-at-zero")return this.#I(X,Y,Q);this.#E=d0(Q.service,this.#J.lease)===void 0;let Z=await this.#S(X,Y,J);return g8(Q,{lease:this.#J.lease,timeoutMinutes:this.#X.timeoutMinutes,undone:Z})}
async#S(
X,
Y,
Q){
let J=this.#j.some($=>$.resource==="service"&&$.action==="create"),Z=Q==="failed"||Q==="rolled-back";
if(this.#X.onFailure!=="remove"||!J||!Z)return;
let{log:U,signal:_}=this.#Y,{changes:W,sentence:V}=await XQ(X,{clients:this.#Q,lease:this.#J.lease,done:this.#j,revision:Y.get("taskDefinition")?.value,log:U,signal:_});
return this.#Y.report({changes:[...this.#H,...UX(W,{has:()=>!0})]}),V}
#I(X,Y,Q){let{log:J}=this.#Y,Z=Q?.service??X.found.service,U=(Z?.desiredCount??0)===0;return g5(X,Z,X.plan.taskDefinitionArn??Y.get("taskDefinition")?.value,J),{code:O.done,result:{deployment:{...Q===void 0?{}:{id:Q.deploymentId},verdict:U?"steady-at-zero":"steady",desiredCount:Z?.desiredCount??0,runningCount:Z?.runningCount??0}}}}},
JQ=(X,Y,Q=()=>{})=>gY(pY,X,Y,J=>new QQ(X,Y,J,Q(J)).toEnd()),
e4=X=>{let{status:Y,deployments:Q=[],desiredCount:J=0,runningCount:Z=0}=X,U=Q.find(_=>_.status==="PRIMARY");return Y==="DRAINING"?"removing":U?.rolloutState==="FAILED"?"failed":J===0&&Z===0?"stopped":Q.length>1||U?.rolloutState==="IN_PROGRESS"?"deploying":Z<J?"degraded":"steady"},
ZQ=(X,Y)=>X[P.cluster]===Y&&X[P.tenant]!==void 0,
UQ=(X,Y)=>{let Q=Y[P.image],J=X.taskDefinition!==void 0&&Y[P.revision]===X.taskDefinition;return Q===void 0||!J?void 0:Q6(Q)},
X6=(X,Y)=>{let Q=(X.capacityProviderStrategy??[]).flatMap(Z=>Z.capacityProvider??[]),[,J]=/:listener-rule\/app\/([^/]+)\//.exec(Y[P.rule]??"")??[];return{capacity:Q.length>0?Q.join(" "):X.launchType??"EC2",...J===void 0?{}:{loadBalancer:J}}},
_Q=(X,{tags:Y})=>{let[Q]=(X[P.hosts]??"").split(" ");return X[P.loadBalancer]==="none"||Q===void 0||Q===""?null:`${Y[k.scheme]==="https"?"https":"http"}://${Q}`},
WQ=(X,Y,Q,J)=>({name:X.serviceName??"",...J===void 0?{}:{image:J},state:e4(X),runningCount:X.runningCount??0,desiredCount:X.desiredCount??0,url:_Q(Y,Q),placement:X6(X,Y)}),
VQ=[
{of:/:elasticloadbalancing:/,isThere:async(X,Y,Q)=>(await t(X,[Q])).has(Q)},
{of:/:ecs:[^:]*:[^:]*:service\/(.+)$/,isThere:async(X,Y)=>{let[Q="",J=""]=Y.split("/");return(await JX(X,[Q])).length===0?!1:(await p(X,Q,[J])).size>0}},
{of:/:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,isThere:async(X,Y,Q)=>{let J=await u(X,Q);return J!==void 0&&J.definition.status!=="DELETE_IN_PROGRESS"}},
{of:/:ecs:[^:]*:[^:]*:cluster\/(.+)$/,isThere:async(X,Y)=>(await JX(X,[Y])).length>0},
{of:/:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,isThere:async(X,Y)=>await CX(X,Y)!==void 0},
{of:/:logs:[^:]*:[^:]*:log-group:([^:]+)/,isThere:async(X,Y)=>(await q0(X,[Y])).some(Q=>Q.name===Y)},
{of:/:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,isThere:async(X,Y)=>(await R0(X,[Y])).length>0}],
$Q=async(
X,
Y,
Q)=>{
let{send:J,GetResourcesCommand:Z}=await X.tagging(),
U=Object.entries(Y).map(([$,H])=>({Key:$,Values:[H]})),
_=(await S($=>J(new Z({TagFilters:U,ResourcesPerPage:100,PaginationToken:$})),$=>$.PaginationToken===""?void 0:$.PaginationToken)).flatMap($=>$.ResourceTagMappingList??[]).flatMap($=>$.ResourceARN??[]),
W=await Promise.all(_.map(async $=>{let H=Q.find(({of:j})=>j.test($));if(H===void 0)return{arn:$,is:"unknown"};let F=H.of.exec($)?.[1]??"";return{arn:$,is:await H.isThere(X,F,$)?"there":"gone"}})),
V=$=>W.filter(({is:H})=>H===$).map(({arn:H})=>H);
return{there:V("there"),unknown:V("unknown")}},
HQ=async(X,Y,Q,{isKept:J,log:Z})=>{try{let{there:U,unknown:_}=await $Q(X,Y,Q);for(let W of U.filter(V=>!J(V)))Z.warn(`${W} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);_.length>0&&Z.info(`named by AWS's tag index, which may be hours late: ${_.join(", ")}`)}catch(U){if(!N(U,"AccessDenied"))throw U;Z.info("not looked for: other resources with these tags; tag:GetResources is not allowed")}};
export{
N8 as $,
l6 as A,
J7 as B,
Q7 as C,
TX as D,
aY as E,
U7 as F,
ZX as G,
eY as H,
rX as I,
oX as J,
UX as K,
V0 as L,
tX as M,
wX as N,
gY as O,
JQ as P,
x as Q,
D6 as R,
b as S,
p6 as T,
LY as U,
qY as V,
m4 as W,
v4 as X,
J4 as Y,
S0 as Z,
r0 as _,
C as a,
D4 as a0,
VY as a1,
y0 as a2,
X6 as a3,
e4 as a4,
P0 as a5,
q4 as a6,
V4 as a7,
U0 as a8,
O0 as a9,
n3 as aA,
k0 as aB,
L as aC,
WX as aD,
R7 as aE,
$5 as aF,
p as aG,
t0 as aH,
n8 as aI,
B8 as aJ,
_X as aK,
a0 as aL,
i0 as aM,
o0 as aN,
G8 as aO,
q8 as aP,
R8 as aQ,
O8 as aR,
C8 as aS,
jX as aT,
hX as aU,
f0 as aV,
u as aa,
XY as ab,
$X as ac,
UQ as ad,
ZQ as ae,
X4 as af,
Q4 as ag,
n0 as ah,
WQ as ai,
VQ as aj,
y7 as ak,
q7 as al,
a7 as am,
u7 as an,
f as ao,
A7 as ap,
JY as aq,
D0 as ar,
l4 as as,
u4 as at,
JX as au,
DY as av,
Q5 as aw,
Y5 as ax,
HQ as ay,
Y4 as az,
CX as b,
AX as c,
t as d,
iX as e,
iY as f,
aX as g,
OX as h,
N as i,
i6 as j,
a6 as k,
rY as l,
o6 as m,
n6 as n,
J0 as o,
S as p,
t6 as q,
oY as r,
Z7 as s,
pY as t,
SX as u,
Q0 as v,
s6 as w,
r6 as x,
c6 as y,
d6 as z};
