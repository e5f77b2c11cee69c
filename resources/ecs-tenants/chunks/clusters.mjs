import{o as DJ,t as VJ,v as u,p as GJ,S as T,i as z,d as KJ,a as RJ,u as OJ,f as y,b as IJ,l as PJ,c as qJ,r as LJ,e as SJ,g as BJ,h as TJ,j as wJ,k as AJ,m as kJ,n as vJ,q as bJ,s as l,w as hJ,x as CJ,y as xJ,z as yJ,A as fJ,B as pJ,C as mJ,D as gJ}from"./tenants.mjs";
import{h as f,a as p,t as dJ,b as uJ,d as lJ}from"./input-create-cluster.mjs";
import{k as I,c as V,q as c,s as w,M as D,t as P,j as A}from"./base.mjs";
var cJ={Type:"fixed-response",FixedResponseConfig:{StatusCode:"404",ContentType:"text/plain",MessageBody:"There is nothing here."}},
o={Type:"redirect",RedirectConfig:{Protocol:"HTTPS",Port:"443",StatusCode:"HTTP_301"}},
q=J=>{let{FixedResponseConfig:W,RedirectConfig:X}=J??{};return J?.Type==="redirect"?`redirect to ${X?.Protocol}:${X?.Port} (${X?.StatusCode})`:J?.Type==="fixed-response"?`a plain ${W?.StatusCode}`:J?.Type},
oJ="ELBSecurityPolicy-TLS13-1-2-2021-06",
O=(J,W)=>J.find(X=>X.Port===W),
r=(J,W)=>J.names.includes(`*.${W}`),
N=DJ(),
L=({isNew:J})=>J?"new cluster":"missing: made again",
i=({certificates:J},W)=>J.filter(X=>r(X,W)).map(X=>X.arn).sort(),
k=(
{settings:J,found:W,present:X})=>{
let{domain:Y,certificateArn:_}=J;
if(_!==void 0&&_!==X.certificateArn){let Z=W.certificates.find(Q=>Q.arn===_);if(Z===void 0)throw I(`Certificate ${_} does not exist in this Region, or is not issued.`,"Wait until ACM has issued it: its DNS validation record has to be in place.");if(Y!==void 0&&!r(Z,Y))throw I(`Certificate ${_} does not cover *.${Y}, but ${Z.names.join(", ")}.`,`Request a certificate for *.${Y}.`);return _}
if(Y===void 0||X.certificateArn===void 0&&W.clusterTags[V.scheme]==="http")return X.certificateArn;
let $=i(W,Y);
return $.length===0||$.includes(X.certificateArn??"")?X.certificateArn:$[0]},
a=J=>{let{listeners:W}=J.found,X=O(W,80);return k(J)===void 0||O(W,443)!==void 0||q(X?.DefaultActions?.[0])===q(o)?void 0:X},
s=J=>{let{settings:W,found:X}=J;return f(W)?k(J)===void 0?O(X.listeners,80):O(X.listeners,443)??a(J):X.listeners.find(Y=>Y.ListenerArn===W.listenerArn)??O(X.listeners,443)??O(X.listeners,80)},
rJ=J=>f(J.settings)?k(J)!==void 0:s(J)?.Protocol==="HTTPS",
n=(
J,
W,
X,
Y)=>{
let{found:_,tags:$}=J,Z=a(J),Q=Z===void 0?O(_.listeners,W):void 0,U=`listener.${W}`,j=W===80&&X!==void 0?o:cJ,H=W===443?{Certificates:[{CertificateArn:X}],SslPolicy:oJ}:{};
if(W===443&&Z!==void 0)return[{resource:"listener",name:"443",action:"update",reason:"the listener on 80 becomes the one for HTTPS, with every rule that stands on it",fields:[{pointer:"/protocol",from:Z.Protocol,to:"HTTPS"},{pointer:"/certificateArn",to:X}],operations:[N("modifyListener",U,{ListenerArn:Z.ListenerArn,Port:443,Protocol:"HTTPS",DefaultActions:[j],...H})]}];
if(
Q===void 0)return[
{
resource:"listener",
name:String(W),
action:"create",
reason:L(J),
fields:[{pointer:"/defaultAction",to:q(j)},...W===443?[{pointer:"/certificateArn",to:X}]:[]],
operations:[N("createListener",U,{LoadBalancerArn:Y??"",Port:W,Protocol:W===443?"HTTPS":"HTTP",DefaultActions:[j],...H,Tags:Object.entries($).map(([S,x])=>({Key:S,Value:x}))},{after:Z===void 0?[]:["listener.443"],references:Y===void 0?[{pointer:"/LoadBalancerArn",operation:"loadBalancer"}]:[]})]}];
let F=q(Q.DefaultActions?.[0]),E=F!==q(j),R=W===443&&!Q.Certificates?.some(S=>S.CertificateArn===X);
return!E&&!R?[]:[{resource:"listener",name:String(W),action:"update",reason:"",fields:[...E?[{pointer:"/defaultAction",from:F,to:q(j)}]:[],...R?[{pointer:"/certificateArn",from:J.present.certificateArn,to:X}]:[]],operations:[N("modifyListener",U,{ListenerArn:Q.ListenerArn,...E?{DefaultActions:[j]}:{},...R?H:{}})]}]},
iJ=J=>{let W=k(J),X=J.found.loadBalancer?.LoadBalancerArn;return[...W===void 0?[]:n(J,443,W,X),...n(J,80,W,X)]},
aJ={...VJ,ec2:()=>import("./cluster-clients.mjs").then(J=>J.e),iam:()=>import("./cluster-clients.mjs").then(J=>J.i),acm:()=>import("./cluster-clients.mjs").then(J=>J.a),ssm:()=>import("./cluster-clients.mjs").then(J=>J.s),secretsManager:()=>import("./cluster-clients.mjs").then(J=>J.b),sts:()=>import("./cluster-clients.mjs").then(J=>J.c)},
t=async J=>(await J.sts()).region(),
sJ=async J=>{let{send:W,GetCallerIdentityCommand:X}=await J.sts(),[Y,_]=await Promise.all([W(new X({})),t(J)]);return{account:Y.Account??"",partition:(Y.Arn??"").split(":")[1]??"aws",region:_}},
nJ=({account:J},W)=>{if(W!==void 0&&W!==J)throw I(`This is account ${J}, not ${W}.`,"Check AWS_PROFILE, the credentials and roleArn.")},
m="ecs-tenants",
e=(J,W)=>J.slice(0,W).replace(/-+$/,""),
tJ=(
J,
W)=>{
let X=c(JSON.stringify(["v1",W,J]),8),Y=`ecs-tenants-${e(J,16)}-${X}-${W}`,_=`ecs-tenants-${J}`;
return{cluster:J,capacityProvider:`capacity-${J}`,autoScalingGroup:_,launchTemplate:_,loadBalancer:`lb-${e(J,19)}-${c(JSON.stringify(["v1",J]),8)}`,loadBalancerGroup:`${_}-load-balancer`,taskGroup:`${_}-tasks`,instanceRole:`${Y}-instance`,instanceProfile:`${Y}-instance`,executionRole:`${Y}-execution`,dockerHubSecret:`ecs-tenants/${J}/docker-hub`,secretsPrefix:`ecs-tenants/${J}/`}},
JJ=["minSize","maxSize","instanceTypes","instanceRequirements","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","spotMaxPrice"],
eJ=({vCpuCount:J,memoryMiB:W},X)=>({VCpuCount:{Min:J.min,...J.max===void 0?{}:{Max:J.max}},MemoryMiB:{Min:W.min,...W.max===void 0?{}:{Max:W.max}},CpuManufacturers:X.cpuArchitecture==="ARM64"?["amazon-web-services"]:["intel","amd"],BurstablePerformance:"excluded"}),
JW=(
{settings:J,names:W})=>(
{
LaunchTemplate:{LaunchTemplateSpecification:{LaunchTemplateName:W.launchTemplate,Version:"$Default"},Overrides:J.instanceRequirements===void 0?(J.instanceTypes??[]).map(X=>({InstanceType:X})):[{InstanceRequirements:eJ(J.instanceRequirements,J)}]},
InstancesDistribution:{OnDemandBaseCapacity:J.onDemandBaseCapacity,OnDemandPercentageAboveBaseCapacity:J.onDemandPercentageAboveBaseCapacity,OnDemandAllocationStrategy:J.instanceRequirements===void 0?"prioritized":"lowest-price",SpotAllocationStrategy:"price-capacity-optimized",SpotMaxPrice:J.spotMaxPrice===void 0?"":String(J.spotMaxPrice)}}),
b=({found:J})=>J.subnets.map(W=>W.SubnetId).join(","),
WW=(J,W)=>!w((J.VPCZoneIdentifier??"").split(",").sort(),b(W).split(",").sort()),
XW=(
J,
{found:W,names:X},
Y)=>{
let _=J.MixedInstancesPolicy,
$=_?.LaunchTemplate?.LaunchTemplateSpecification,
Z=$?.LaunchTemplateId===W.launchTemplate?.id&&$?.Version==="$Default",
Q=["OnDemandAllocationStrategy","SpotAllocationStrategy"].filter(j=>_?.InstancesDistribution?.[j]!==Y.InstancesDistribution?.[j]),
U=j=>[...j?.LaunchTemplate?.Overrides?.[0]?.InstanceRequirements?.CpuManufacturers??[]].sort();
return[...W.launchTemplate!==void 0&&Z?[]:[{pointer:"/launchTemplate",to:X.launchTemplate}],...Q.map(j=>({pointer:`/${j.charAt(0).toLowerCase()}${j.slice(1)}`,from:_?.InstancesDistribution?.[j],to:Y.InstancesDistribution?.[j]})),...w(U(_),U(Y))?[]:[{pointer:"/cpuManufacturers",from:U(_).join(", "),to:U(Y).join(", ")}]]},
YW=(
J,
W,
X)=>{
let{run:Y,names:_,found:$}=J;
if(!Y.replaceInstances)return[];
let Z=String($.launchTemplate?.defaultVersion??""),Q=(W.Instances??[]).filter(U=>X||U.LaunchTemplate?.Version!==Z);
return Q.length===0?[]:[{resource:"autoScalingGroup",name:_.autoScalingGroup,action:"deploy",reason:"replaceInstances",fields:[{pointer:"/replaceInstances",to:Q.length}],operations:[N("startInstanceRefresh","instanceRefresh",{name:_.autoScalingGroup},{after:["autoScalingGroup","launchTemplate"]})]}]},
_W=(
J,
W)=>{
let{names:X,settings:Y,present:_,found:$,tags:Z}=J,Q=$.autoScalingGroup,U=JW(J);
if(
Q===void 0)return[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"create",
reason:L(J),
fields:u(JJ,{},Y),
operations:[
N(
"createAutoScalingGroup",
"autoScalingGroup",
{
AutoScalingGroupName:X.autoScalingGroup,
MixedInstancesPolicy:U,
MinSize:Y.minSize,
MaxSize:Y.maxSize,
DesiredCapacity:Y.minSize,
VPCZoneIdentifier:b(J),
HealthCheckType:"EC2",
HealthCheckGracePeriod:300,
NewInstancesProtectedFromScaleIn:!0,
Tags:Object.entries({...Z,Name:X.autoScalingGroup}).map(([B,EJ])=>({Key:B,Value:EJ,ResourceId:X.autoScalingGroup,ResourceType:"auto-scaling-group",PropagateAtLaunch:!0}))},
{after:["launchTemplate","instanceProfile.role","serviceLinkedRole.autoscaling.amazonaws.com","serviceLinkedRole.spot.amazonaws.com","capacityProvider.detach"]})]}];
let j=u(JJ,_,Y),H=WW(Q,J),F=XW(Q,J,U),E=Q.NewInstancesProtectedFromScaleIn!==!0,R=[...j,...H?[{pointer:"/subnets",from:Q.VPCZoneIdentifier,to:b(J)}]:[],...F,...E?[{pointer:"/newInstancesProtectedFromScaleIn",to:!0}]:[]],S=j.some(B=>/^\/(min|max)Size/.test(B.pointer)),x=j.some(B=>!/^\/(min|max)Size/.test(B.pointer));
return[
...R.length===0?[]:[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"update",
reason:"",
fields:R,
operations:[N("updateAutoScalingGroup","autoScalingGroup",{AutoScalingGroupName:X.autoScalingGroup,...S?{MinSize:Y.minSize,MaxSize:Y.maxSize}:{},...x||F.length>0?{MixedInstancesPolicy:U}:{},...H?{VPCZoneIdentifier:b(J)}:{},...E?{NewInstancesProtectedFromScaleIn:!0}:{}},{after:["launchTemplate"]})]}],
...YW(J,Q,W)]},
$W=J=>{
let W=J.MixedInstancesPolicy,X=W?.LaunchTemplate?.Overrides??[],Y=W?.InstancesDistribution,_=X[0]?.InstanceRequirements,$=X.flatMap(Q=>Q.InstanceType??[]),Z=Y?.SpotMaxPrice;
return{
minSize:J.MinSize,
maxSize:J.MaxSize,
instanceTypes:_===void 0&&$.length>0?$:void 0,
instanceRequirements:_===void 0?void 0:{vCpuCount:{min:_.VCpuCount?.Min??1,..._.VCpuCount?.Max===void 0?{}:{max:_.VCpuCount.Max}},memoryMiB:{min:_.MemoryMiB?.Min??512,..._.MemoryMiB?.Max===void 0?{}:{max:_.MemoryMiB.Max}}},
onDemandBaseCapacity:Y?.OnDemandBaseCapacity??0,
onDemandPercentageAboveBaseCapacity:Y?.OnDemandPercentageAboveBaseCapacity??100,
spotMaxPrice:Z===void 0||Z===""?void 0:Number(Z)}},
g=({found:{capacityProvider:J,autoScalingGroup:W}})=>J!==void 0&&J.autoScalingGroupProvider?.autoScalingGroupArn!==W?.AutoScalingGroupARN,
QW=J=>{let{names:W,found:X}=J,Y=X.cluster?.capacityProviders??[],_=N("putClusterCapacityProviders","capacityProvider.detach",{cluster:W.cluster,capacityProviders:Y.filter($=>$!==W.capacityProvider),defaultCapacityProviderStrategy:[]});return[...Y.includes(W.capacityProvider)?[_]:[],N("deleteCapacityProvider","capacityProvider.remove",{name:W.capacityProvider},{after:["capacityProvider.detach"]})]},
ZW=J=>{
let{names:W,settings:X,found:Y,tags:_,present:$}=J,Z=Y.capacityProvider,Q={status:"ENABLED",targetCapacity:X.targetCapacity};
if(
Z===void 0||g(J)){
let H=Y.autoScalingGroup?.AutoScalingGroupARN;
return[
{
resource:"capacityProvider",
name:W.capacityProvider,
action:Z===void 0?"create":"update",
reason:Z===void 0?L(J):"its Auto Scaling group is gone: made again",
fields:[{pointer:"/targetCapacity",to:X.targetCapacity}],
operations:[...Z===void 0?[]:QW(J),N("createCapacityProvider","capacityProvider",{name:W.capacityProvider,autoScalingGroupProvider:{autoScalingGroupArn:H??"",managedScaling:Q,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"},tags:Object.entries(_).map(([F,E])=>({key:F,value:E}))},{after:["serviceLinkedRole.ecs.amazonaws.com","capacityProvider.remove"],references:H===void 0?[{pointer:"/autoScalingGroupProvider/autoScalingGroupArn",operation:"autoScalingGroup"}]:[]})]}]}
let U=Z.autoScalingGroupProvider,j=[...$.targetCapacity===X.targetCapacity?[]:[{pointer:"/targetCapacity",from:$.targetCapacity,to:X.targetCapacity}],...U?.managedScaling?.status==="ENABLED"?[]:[{pointer:"/managedScaling",to:"ENABLED"}],...U?.managedTerminationProtection==="ENABLED"?[]:[{pointer:"/managedTerminationProtection",to:"ENABLED"}],...U?.managedDraining==="ENABLED"?[]:[{pointer:"/managedDraining",to:"ENABLED"}]];
return j.length===0?[]:[{resource:"capacityProvider",name:W.capacityProvider,action:"update",reason:"",fields:j,operations:[N("updateCapacityProvider","capacityProvider",{name:W.capacityProvider,autoScalingGroupProvider:{managedScaling:Q,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"}})]}]},
UW=({settings:J,names:W,found:X})=>{let Y=J.capacityProvider??(p(J)?W.capacityProvider:J.capacity),_=J.capacity==="EC2_SPOT"?[]:["FARGATE","FARGATE_SPOT"];return{first:Y,all:[...new Set([...X.cluster?.capacityProviders??[],..._,Y])]}},
jW=J=>{
let{names:W,found:X,settings:Y}=J;
if(Y.existingCluster)return[];
let{first:_,all:$}=UW(J),Z=[{capacityProvider:_,weight:1,base:0}],Q=(X.cluster?.defaultCapacityProviderStrategy??[]).map(U=>({capacityProvider:U.capacityProvider??"",weight:U.weight??0,base:U.base??0}));
return(!p(Y)||!g(J))&&w([...$].sort(),[...X.cluster?.capacityProviders??[]].sort())&&w(Q,Z)?[]:[{resource:"cluster",name:W.cluster,action:"update",reason:X.cluster===void 0?L(J):"",fields:[{pointer:"/capacityProviderStrategy",...Q[0]===void 0?{}:{from:Q.map(U=>U.capacityProvider).join(", ")},to:_}],operations:[N("putClusterCapacityProviders","cluster.capacity",{cluster:W.cluster,capacityProviders:$,defaultCapacityProviderStrategy:Z},{after:["cluster","capacityProvider"]})]}]},
HW=J=>({targetCapacity:J.autoScalingGroupProvider?.managedScaling?.targetCapacity}),
WJ=({settings:J})=>({"deletion_protection.enabled":String(J.protected),"routing.http.drop_invalid_header_fields.enabled":"true","access_logs.s3.enabled":String(J.accessLogsBucket!==void 0),...J.accessLogsBucket===void 0?{}:{"access_logs.s3.bucket":J.accessLogsBucket}}),
XJ=({found:J})=>{let W=YJ(J.loadBalancer),X=new Map;for(let Y of[!0,!1])for(let{AvailabilityZone:_="",SubnetId:$=""}of J.subnets)W.includes($)===Y&&!X.has(_)&&X.set(_,$);return[...X.values()].sort()},
YJ=J=>(J?.AvailabilityZones??[]).flatMap(W=>W.SubnetId??[]).sort(),
MW=J=>{
let{settings:W,names:X,found:Y,tags:_}=J,$=Y.loadBalancerGroup?.GroupId;
return{
resource:"loadBalancer",
name:X.loadBalancer,
action:"create",
reason:L(J),
fields:[{pointer:"/scheme",to:W.scheme}],
operations:[N("createLoadBalancer","loadBalancer",{Name:X.loadBalancer,Type:"application",Scheme:W.scheme,IpAddressType:W.ipAddressType,Subnets:XJ(J),SecurityGroups:[$??""],Tags:Object.entries(_).map(([Z,Q])=>({Key:Z,Value:Q}))},{after:["serviceLinkedRole.elasticloadbalancing.amazonaws.com"],references:$===void 0?[{pointer:"/SecurityGroups/0",operation:"loadBalancerGroup"}]:[]}),N("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:"",attributes:WJ(J)},{references:[{pointer:"/arn",operation:"loadBalancer"}]})]}},
zW=(
J,
W)=>{
let{settings:X,found:Y}=J,_=W.LoadBalancerArn??"",$=XJ(J),Z=YJ(W),Q=W.SecurityGroups??[],U=Y.loadBalancerGroup?.GroupId,j=W.IpAddressType==="dualstack"?"dualstack":"ipv4";
return[
...w($,Z)?[]:[{field:{pointer:"/subnets",from:Z.join(", "),to:$.join(", ")},operation:N("setLoadBalancerSubnets","loadBalancer.subnets",{arn:_,subnets:$})}],
...j===X.ipAddressType?[]:[{field:{pointer:"/ipAddressType",from:j,to:X.ipAddressType},operation:N("setLoadBalancerIpAddressType","loadBalancer.ipAddressType",{arn:_,ipAddressType:X.ipAddressType},{after:["loadBalancer.subnets"]})}],
...U!==void 0&&Q.includes(U)?[]:[{field:{pointer:"/securityGroups",to:J.names.loadBalancerGroup},operation:N("setLoadBalancerSecurityGroups","loadBalancer.securityGroups",{arn:_,securityGroups:[U??"",...Q]},{references:U===void 0?[{pointer:"/securityGroups/0",operation:"loadBalancerGroup"}]:[]})}]]},
FW=(
J,
W)=>{
let{names:X,found:Y}=J,_=Object.fromEntries(Object.entries(WJ(J)).filter(([Q,U])=>Y.loadBalancerAttributes[Q]!==U)),$=Object.entries(_),Z=zW(J,W);
return $.length===0&&Z.length===0?[]:[
{
resource:"loadBalancer",
name:X.loadBalancer,
action:"update",
reason:"",
fields:[...$.map(([Q,U])=>({pointer:`/attributes/${Q}`,...Y.loadBalancerAttributes[Q]===void 0?{}:{from:Y.loadBalancerAttributes[Q]},to:U})),...Z.map(Q=>Q.field)],
operations:[...$.length===0?[]:[N("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:W.LoadBalancerArn??"",attributes:_})],...Z.map(Q=>Q.operation)]}]},
NW=J=>{let{settings:W,found:X}=J;if(!f(W))return[];let Y=X.loadBalancer;if(Y!==void 0&&Y.Scheme!==W.scheme)throw I(`The load balancer is ${Y.Scheme}; that cannot be changed to ${W.scheme}.`,"Keep scheme, or make another cluster.");return[...Y===void 0?[MW(J)]:FW(J,Y),...iJ(J)]},
EW=(J,W,X)=>({scheme:J.Scheme==="internal"?"internal":"internet-facing",ipAddressType:J.IpAddressType==="dualstack"?"dualstack":"ipv4",accessLogsBucket:W["access_logs.s3.enabled"]==="true"?W["access_logs.s3.bucket"]:void 0,certificateArn:O(X,443)?.Certificates?.[0]?.CertificateArn}),
DW=J=>[`capacity=${J.capacity}`,`cpuArchitecture=${J.cpuArchitecture}`,`gpu=${J.gpu}`,`rootVolumeSize=${J.rootVolumeSize}`,`imagePullBehavior=${J.imagePullBehavior}`,...J.existingCluster?["existingCluster=true"]:[],...J.securityGroups===void 0?[]:["securityGroups=existing"]].join(" "),
v=J=>Object.fromEntries((J[D.settings]??"").split(" ").map(W=>{let[X="",...Y]=W.split("=");return[X,Y.join("=")]})),
d=J=>{let W=(J??"").split(" ").filter(X=>X!=="");return W.length===0?void 0:W},
VW=J=>{
let{found:W,names:X}=J,Y=W.clusterTags,_=v(Y),{defaults:$,tags:Z}=dJ(Y),Q=Y[D.loadBalancer],U=W.cluster?.settings?.find(R=>R.name==="containerInsights")?.value,j=Y[V.executionRole],{capacity:H,cpuArchitecture:F,imagePullBehavior:E}=_;
return{
domain:Y[V.domain],
isDefault:Y[V.default]!==void 0,
protected:Y[D.protected]!==void 0,
containerInsights:U==="enabled"||U==="enhanced"?U:"disabled",
existingCluster:_.existingCluster==="true",
tags:Z,
tenantDefaults:$,
taskRoleArn:Y[V.taskRole],
executionRoleArn:j?.endsWith(`:role/${X.executionRole}`)===!0?void 0:j,
instanceProfileArn:Y[D.instanceProfile],
dockerHubSecret:Y[D.dockerHubSecret],
secretsPrefix:Y[D.secretsPrefix],
kmsKeyArn:Y[D.kmsKey],
capacityProvider:Y[D.capacityProvider],
vpcId:Y[D.vpc],
subnets:d(Y[V.subnets]),
securityGroups:_.securityGroups===void 0?void 0:d(Y[V.securityGroups]),
...H==="EC2_SPOT"||H==="FARGATE"||H==="FARGATE_SPOT"?{capacity:H}:{},
...F==="X86_64"||F==="ARM64"?{cpuArchitecture:F}:{},
...E===void 0?{}:{imagePullBehavior:E},
..._.gpu===void 0?{}:{gpu:_.gpu==="true"},
..._.rootVolumeSize===void 0?{}:{rootVolumeSize:Number(_.rootVolumeSize)},
...Q===void 0?{}:{loadBalancer:Q==="none"?"none":"shared"},
...Q==="existing"?{listenerArn:Y[V.listener]}:{}}},
GW=(
J,
W)=>{
let X=J.loadBalancer?.LoadBalancerName===W.loadBalancer,Y=J.cluster===void 0?{}:VW({found:J,names:W}),_=(Y.instanceProfileArn===void 0?J.instanceRole?.permissionsBoundary:void 0)??(Y.executionRoleArn===void 0?J.executionRole?.permissionsBoundary:void 0);
return{
...J.autoScalingGroup===void 0?{}:$W(J.autoScalingGroup),
...J.capacityProvider===void 0?{}:HW(J.capacityProvider),
...J.loadBalancer===void 0||!X?{}:EW(J.loadBalancer,J.loadBalancerAttributes,J.listeners),
..._===void 0?{}:{permissionsBoundary:_},
...Y,
...J.loadBalancer!==void 0&&!X&&Y.listenerArn!==void 0?{loadBalancerArn:J.loadBalancer.LoadBalancerArn}:{}}},
KW=["existingCluster","vpcId","subnets","loadBalancer","loadBalancerArn","listenerArn","capacity","capacityProvider","cpuArchitecture","gpu","instanceTypes","instanceRequirements"],
RW=(J,W)=>({...W,policyName:m,ask:Object.fromEntries(KW.flatMap(X=>X in J?[[X,J[X]]]:[])),purpose:"create"}),
OW=J=>({...J,policyName:m,ask:{},purpose:"inspect"}),
IW=["RSA_1024","RSA_2048","RSA_3072","RSA_4096","EC_prime256v1","EC_secp384r1","EC_secp521r1"],
PW=async J=>{
let{send:W,ListCertificatesCommand:X}=await J.acm();
return(await GJ(Y=>W(new X({CertificateStatuses:["ISSUED"],Includes:{keyTypes:[...IW]},MaxItems:1e3,...Y===void 0?{}:{NextToken:Y}})),Y=>Y.NextToken)).flatMap(Y=>Y.CertificateSummaryList??[]).map(Y=>({arn:Y.CertificateArn??"",names:[...new Set([Y.DomainName??"",...Y.SubjectAlternativeNameSummaries??[]])]}))},
qW=async J=>{let{send:W,DescribeVpcsCommand:X}=await J.ec2();return(await W(new X({Filters:[{Name:"is-default",Values:["true"]}]}))).Vpcs?.[0]?.VpcId},
LW=async(J,W)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"subnet-id",Values:[...W]}]}))).Subnets??[]},
SW=async(J,W)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"vpc-id",Values:[W]}]}))).Subnets??[]},
BW=async(J,W)=>{let{send:X,DescribeSecurityGroupsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"group-name",Values:[...W]}],MaxResults:100}))).SecurityGroups??[]},
_J=J=>Object.entries(J).map(([W,X])=>({Key:W,Value:X})),
TW=async(J,W)=>{let{send:X,CreateSecurityGroupCommand:Y}=await J.ec2();try{return(await X(new Y({GroupName:W.name,Description:W.description,VpcId:W.vpcId,TagSpecifications:[{ResourceType:"security-group",Tags:_J(W.tags)}]}))).GroupId??""}catch(_){throw z(_,"InvalidGroup.Duplicate")?new T(`security group ${W.name} was created by another run`,{cause:_}):_}},
wW=async(J,W,X)=>{let{send:Y,AuthorizeSecurityGroupIngressCommand:_}=await J.ec2();try{await Y(new _({GroupId:W,IpPermissions:[X]}))}catch($){if(!z($,"InvalidPermission.Duplicate"))throw $}},
AW=async(J,W,X)=>{let{send:Y,CreateTagsCommand:_}=await J.ec2();await Y(new _({Resources:[W],Tags:_J(X)}))},
kW=async(J,W,X)=>{let{send:Y,DeleteTagsCommand:_}=await J.ec2();await Y(new _({Resources:[W],Tags:X.map($=>({Key:$}))}))},
vW=async(J,W,X)=>{let{send:Y,DescribeInstanceTypeOfferingsCommand:_}=await J.ec2(),$=await Y(new _({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...W]},{Name:"location",Values:[...X]}]})),Z=new Set(($.InstanceTypeOfferings??[]).map(Q=>Q.InstanceType));return W.filter(Q=>!Z.has(Q))},
bW=async(J,W)=>{let{send:X,DeleteSecurityGroupCommand:Y}=await J.ec2();try{await X(new Y({GroupId:W}))}catch(_){if(!z(_,"InvalidGroup.NotFound"))throw _}},
hW=async(
J,
W)=>{
let{send:X,DescribeLaunchTemplatesCommand:Y,DescribeLaunchTemplateVersionsCommand:_}=await J.ec2();
try{
let[$,Z]=await Promise.all([X(new Y({LaunchTemplateNames:[W]})),X(new _({LaunchTemplateName:W,Versions:["$Default"]}))]),Q=$.LaunchTemplates?.[0],U=Z.LaunchTemplateVersions?.[0];
return Q===void 0||U===void 0?void 0:{id:Q.LaunchTemplateId??"",name:W,defaultVersion:Q.DefaultVersionNumber??1,tags:P(Q.Tags),data:U.LaunchTemplateData??{}}}
catch($){if(z($,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateId.NotFound"))return;throw $}},
CW=async(
J,
W)=>{
let{send:X,CreateLaunchTemplateCommand:Y}=await J.ec2();
try{return(await X(new Y({LaunchTemplateName:W.name,LaunchTemplateData:W.data,ClientToken:W.clientToken,TagSpecifications:[{ResourceType:"launch-template",Tags:Object.entries(W.tags).map(([_,$])=>({Key:_,Value:$}))}]}))).LaunchTemplate?.LaunchTemplateId??""}catch(_){throw z(_,"InvalidLaunchTemplateName.AlreadyExists")?new T(`launch template ${W.name} was created by another run`,{cause:_}):_}},
xW=async(
J,
W)=>{let{send:X,CreateLaunchTemplateVersionCommand:Y,ModifyLaunchTemplateCommand:_}=await J.ec2(),$=(await X(new Y({LaunchTemplateName:W.name,LaunchTemplateData:W.data,ClientToken:W.clientToken}))).LaunchTemplateVersion?.VersionNumber;await X(new _({LaunchTemplateName:W.name,DefaultVersion:String($)}))},
yW=async(J,W)=>{let{send:X,DeleteLaunchTemplateCommand:Y}=await J.ec2();try{await X(new Y({LaunchTemplateName:W}))}catch(_){if(!z(_,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateName.NotFoundException"))throw _}},
fW=async(J,W)=>{let[X,Y,_]=await Promise.all([KJ(J,W.capacityProvider),RJ(J,W.autoScalingGroup),hW(J,W.launchTemplate)]);return{capacityProvider:X,autoScalingGroup:Y,launchTemplate:_}},
pW=async(J,W)=>{let{send:X,DescribeListenersCommand:Y}=await J.elbv2();try{return(await X(new Y({LoadBalancerArn:W}))).Listeners??[]}catch(_){if(z(_,"LoadBalancerNotFound"))return[];throw _}},
mW=async(J,W)=>{let{send:X,DescribeLoadBalancerAttributesCommand:Y}=await J.elbv2(),_=await X(new Y({LoadBalancerArn:W}));return Object.fromEntries((_.Attributes??[]).map($=>[$.Key??"",$.Value??""]))},
gW=async(J,W)=>{let{send:X,CreateLoadBalancerCommand:Y}=await J.elbv2();try{return(await X(new Y(W))).LoadBalancers?.[0]?.LoadBalancerArn??""}catch(_){throw z(_,"DuplicateLoadBalancerName")?new T(`load balancer ${W.Name} was created by another run`,{cause:_}):z(_,"TooManyLoadBalancers")?I(`The account is at its quota of Application Load Balancers: ${_.message}`,'Raise the quota "Application Load Balancers per Region", or give loadBalancerArn of one that exists.'):_}},
dW=async(J,W,X)=>{let{send:Y,ModifyLoadBalancerAttributesCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:W,Attributes:Object.entries(X).map(([$,Z])=>({Key:$,Value:Z}))}))},
uW=async(J,W,X)=>{let{send:Y,SetSubnetsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:W,Subnets:[...X]}))},
lW=async(J,W,X)=>{let{send:Y,SetIpAddressTypeCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:W,IpAddressType:X}))},
cW=async(J,W,X)=>{let{send:Y,SetSecurityGroupsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:W,SecurityGroups:[...X]}))},
oW=async(J,W)=>{let{send:X,CreateListenerCommand:Y}=await J.elbv2();try{return(await X(new Y(W))).Listeners?.[0]?.ListenerArn??""}catch(_){throw z(_,"DuplicateListener")?new T(`a listener on port ${W.Port} was created by another run`,{cause:_}):_}},
rW=async(J,W)=>{let{send:X,ModifyListenerCommand:Y}=await J.elbv2();await X(new Y(W))},
iW=async(J,W,X)=>{let{send:Y,DeleteLoadBalancerCommand:_}=await J.elbv2();try{await Y(new _({LoadBalancerArn:W}))}catch($){throw z($,"OperationNotPermitted")?I(`Elastic Load Balancing does not delete the load balancer: ${$.message}`,"Somebody has switched its deletion protection on: create-cluster with the name alone puts that back."):$}await OJ(async()=>await y(J,{arn:W})!==void 0,X)},
aW=async(
J,
W)=>{
let X=W?.LoadBalancerArn;
if(X===void 0)return{loadBalancer:W,listeners:[],listenerTags:{},loadBalancerTags:{},loadBalancerAttributes:{}};
let Y=async()=>{let j=await pW(J,X),H=await IJ(J,[X,...j.flatMap(F=>F.ListenerArn??[])]);return{listeners:j,tags:H}},[{listeners:_,tags:$},Z]=await Promise.all([Y(),mW(J,X)]),{[X]:Q={},...U}=Object.fromEntries($);
return{loadBalancer:W,listeners:_,listenerTags:U,loadBalancerTags:Q,loadBalancerAttributes:Z}},
G=async J=>{try{return await J()}catch(W){if(z(W,"NoSuchEntity"))return;throw W}},
$J=J=>J===void 0?void 0:decodeURIComponent(J),
QJ=async(
J,
W,
X)=>{
let{send:Y,GetRoleCommand:_,ListAttachedRolePoliciesCommand:$,GetRolePolicyCommand:Z}=await J.iam(),[Q,U,j]=await Promise.all([G(()=>Y(new _({RoleName:W}))),G(()=>Y(new $({RoleName:W}))),G(()=>Y(new Z({RoleName:W,PolicyName:X})))]),H=Q?.Role;
if(H!==void 0)return{name:W,arn:H.Arn??"",tags:P(H.Tags),permissionsBoundary:H.PermissionsBoundary?.PermissionsBoundaryArn,trustPolicy:$J(H.AssumeRolePolicyDocument),managedPolicies:(U?.AttachedPolicies??[]).flatMap(F=>F.PolicyArn??[]),inlinePolicy:$J(j?.PolicyDocument)}},
h=J=>Object.entries(J).map(([W,X])=>({Key:W,Value:X})),
sW=async(
J,
W)=>{
let{send:X,CreateRoleCommand:Y,GetRoleCommand:_}=await J.iam();
try{return(await X(new Y({RoleName:W.name,Description:W.description,AssumeRolePolicyDocument:W.trustPolicy,Tags:h(W.tags),...W.permissionsBoundary===void 0?{}:{PermissionsBoundary:W.permissionsBoundary}}))).Role?.Arn??""}catch($){if(!z($,"EntityAlreadyExists"))throw $;return(await X(new _({RoleName:W.name}))).Role?.Arn??""}},
nW=async(J,W,X)=>{let{send:Y,UpdateAssumeRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:W,PolicyDocument:X}))},
tW=async(J,W,X)=>{let{send:Y,AttachRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:W,PolicyArn:X}))},
eW=async(J,W,X,Y)=>{let{send:_,PutRolePolicyCommand:$}=await J.iam();await _(new $({RoleName:W,PolicyName:X,PolicyDocument:Y}))},
JX=async(J,W,X)=>{let{send:Y,PutRolePermissionsBoundaryCommand:_,DeleteRolePermissionsBoundaryCommand:$}=await J.iam();X===void 0?await Y(new $({RoleName:W})):await Y(new _({RoleName:W,PermissionsBoundary:X}))},
WX=async(J,W,X)=>{let{send:Y,TagRoleCommand:_}=await J.iam();await Y(new _({RoleName:W,Tags:h(X)}))},
XX=async(J,W,X)=>{let{send:Y,UntagRoleCommand:_}=await J.iam();await Y(new _({RoleName:W,TagKeys:[...X]}))},
YX=async(J,W)=>{let{send:X,CreateServiceLinkedRoleCommand:Y}=await J.iam();try{await X(new Y({AWSServiceName:W}))}catch(_){if(!(z(_,"InvalidInput","EntityAlreadyExists")&&/has been taken|already exists/i.test(_.message)))throw _}},
_X=async(J,W)=>{let{send:X,GetRoleCommand:Y}=await J.iam();return await G(()=>X(new Y({RoleName:W})))!==void 0},
$X=async(
J,
W)=>{
let{send:X,ListAttachedRolePoliciesCommand:Y,ListRolePoliciesCommand:_,DetachRolePolicyCommand:$,DeleteRolePolicyCommand:Z,DeleteRoleCommand:Q}=await J.iam(),[U,j]=await Promise.all([G(()=>X(new Y({RoleName:W}))),G(()=>X(new _({RoleName:W})))]);
await Promise.all([...(U?.AttachedPolicies??[]).map(({PolicyArn:H})=>G(()=>X(new $({RoleName:W,PolicyArn:H})))),...(j?.PolicyNames??[]).map(H=>G(()=>X(new Z({RoleName:W,PolicyName:H}))))]),await G(()=>X(new Q({RoleName:W})))},
QX=async(J,W)=>{let{send:X,GetInstanceProfileCommand:Y}=await J.iam(),_=(await G(()=>X(new Y({InstanceProfileName:W}))))?.InstanceProfile;if(_!==void 0)return{name:W,arn:_.Arn??"",tags:P(_.Tags),roles:(_.Roles??[]).flatMap($=>$.RoleName??[])}},
ZX=async(J,W,X)=>{let{send:Y,CreateInstanceProfileCommand:_,GetInstanceProfileCommand:$}=await J.iam();try{return(await Y(new _({InstanceProfileName:W,Tags:h(X)}))).InstanceProfile?.Arn??""}catch(Z){if(!z(Z,"EntityAlreadyExists"))throw Z;return(await Y(new $({InstanceProfileName:W}))).InstanceProfile?.Arn??""}},
UX=async(J,W,X)=>{let{send:Y,TagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:W,Tags:h(X)}))},
jX=async(J,W,X)=>{let{send:Y,UntagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:W,TagKeys:[...X]}))},
HX=async(J,W,X)=>{let{send:Y,AddRoleToInstanceProfileCommand:_}=await J.iam();try{await Y(new _({InstanceProfileName:W,RoleName:X}))}catch($){if(!z($,"LimitExceeded"))throw $}},
MX=async(J,W,X)=>{let{send:Y,RemoveRoleFromInstanceProfileCommand:_,DeleteInstanceProfileCommand:$}=await J.iam();for(let Z of X)await G(()=>Y(new _({InstanceProfileName:W,RoleName:Z})));await G(()=>Y(new $({InstanceProfileName:W})))},
zX=async(J,W)=>{let[X,Y,_]=await Promise.all([QJ(J,W.instanceRole,W.policyName),QX(J,W.instanceProfile),QJ(J,W.executionRole,W.policyName)]);return{instanceRole:X,instanceProfile:Y,executionRole:_}},
FX=async(J,{cluster:W})=>{let{send:X,DescribeClustersCommand:Y}=await J.ecs();return(await X(new Y({clusters:[W],include:["TAGS","SETTINGS"]}))).clusters?.find(_=>_.status==="ACTIVE")},
NX=async(J,W)=>(await Promise.all(W.map(async({name:X,service:Y})=>{try{return await _X(J,X)?[]:[Y]}catch(_){if(z(_,"AccessDenied"))return[];throw _}}))).flat(),
EX=async(J,W)=>{let{send:X,GetParameterCommand:Y}=await J.ssm();return(await X(new Y({Name:W}))).Parameter?.Value??""},
ZJ=async(J,W)=>{let{send:X,DescribeSecretCommand:Y}=await J.secretsManager();try{let _=await X(new Y({SecretId:W}));return{arn:_.ARN??"",tags:P(_.Tags),deletedOn:_.DeletedDate?.toISOString().slice(0,10)}}catch(_){if(z(_,"ResourceNotFound"))return;throw _}},
DX=async(J,W,X)=>{let{send:Y,GetSecretValueCommand:_}=await J.secretsManager();try{return(await Y(new _({SecretId:W}))).SecretString===X}catch($){if(z($,"ResourceNotFound")||z($,"InvalidRequest")&&/marked for deletion|marked deleted/i.test($.message))return!1;throw $}},
VX=async(J,W,X,Y,_)=>{let{send:$,CreateSecretCommand:Z}=await J.secretsManager();try{return(await $(new Z({Name:W,Description:Y,SecretString:X,Tags:Object.entries(_).map(([Q,U])=>({Key:Q,Value:U}))}))).ARN??""}catch(Q){throw z(Q,"ResourceExists")?new T(`secret ${W} was created by another run`,{cause:Q}):Q}},
GX=async(J,W,X)=>{let{send:Y,PutSecretValueCommand:_}=await J.secretsManager();await Y(new _({SecretId:W,SecretString:X}))},
KX=async(J,W)=>{let{send:X,RestoreSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:W}))},
RX=async(J,W,X)=>{let{send:Y,TagResourceCommand:_}=await J.secretsManager(),$=Object.entries(X).map(([Z,Q])=>({Key:Z,Value:Q}));await Y(new _({SecretId:W,Tags:$}))},
OX=async(J,W,X)=>{let{send:Y,UntagResourceCommand:_}=await J.secretsManager();await Y(new _({SecretId:W,TagKeys:[...X]}))},
IX=async(J,W)=>{let{send:X,DeleteSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:W,ForceDeleteWithoutRecovery:!0}))},
UJ=(J,W)=>J.gpu??v(W).gpu==="true",
jJ=(J,W)=>J.cpuArchitecture??uJ(J.instanceTypes??[])??(v(W).cpuArchitecture==="ARM64"?"ARM64":"X86_64"),
HJ=({ask:J},W)=>{let X=v(W);return p({capacity:J.capacity??X.capacity??"EC2_SPOT",capacityProvider:J.capacityProvider??W[D.capacityProvider],existingCluster:J.existingCluster??X.existingCluster==="true"})},
PX=({ask:J},W)=>{let X=jJ(J,W)==="ARM64";return`/aws/service/ecs/optimized-ami/amazon-linux-2023/${UJ(J,W)?"gpu/":X?"arm64/":""}recommended/image_id`},
qX=(J,W)=>{let{ask:X}=J;if(!HJ(J,W))return[];if(X.instanceTypes!==void 0)return X.instanceTypes;let Y=v(W),_=jJ(X,W),$=UJ(X,W),Z=_===Y.cpuArchitecture&&String($)===Y.gpu;return X.instanceRequirements!==void 0||Z?[]:lJ(_,$)},
LX=({ask:J},W)=>{let X=J.loadBalancerArn??J.listenerArn??(W[D.loadBalancer]==="existing"?W[V.listener]:void 0);return X?.includes(":listener/")===!0?PJ(X):X},
SX=J=>({[V.cluster]:J}),
MJ=(J,W)=>J?.[V.cluster]===W,
BX=({ask:J},W)=>J.subnets??(J.vpcId===void 0||J.vpcId===W[D.vpc]?d(W[V.subnets]):void 0),
TX=({cluster:J,ask:W,purpose:X},Y,_,$)=>{let Z=W.vpcId??(W.subnets===void 0?Y[D.vpc]:void 0),Q=X==="inspect"?$.find(U=>MJ(P(U.Tags),J)):void 0;return Z??Q?.VpcId??_?.[0]?.VpcId},
C=J=>J.AvailabilityZone??"",
wX=J=>[...new Set(J.map(C))],
AX=J=>{let W=Y=>`${C(Y)} ${Y.MapPublicIpOnLaunch===!0?0:1} ${Y.SubnetId}`,X=new Map;for(let Y of[...J].sort((_,$)=>W(_)<W($)?-1:1))X.has(C(Y))||X.set(C(Y),Y);return[...X.values()]},
kX=(J,W,X)=>{let Y=_=>W.find($=>$.VpcId===X&&$.GroupName===_);return{loadBalancerGroup:Y(J.loadBalancerGroup),taskGroup:Y(J.taskGroup)}},
vX=(J,W)=>[{name:"AWSServiceRoleForECS",service:"ecs.amazonaws.com"},{name:"AWSServiceRoleForApplicationAutoScaling_ECSService",service:"ecs.application-autoscaling.amazonaws.com"},...(J.ask.loadBalancer??W[D.loadBalancer])==="none"?[]:[{name:"AWSServiceRoleForElasticLoadBalancing",service:"elasticloadbalancing.amazonaws.com"}],...HJ(J,W)?[{name:"AWSServiceRoleForAutoScaling",service:"autoscaling.amazonaws.com"},{name:"AWSServiceRoleForEC2Spot",service:"spot.amazonaws.com"}]:[]],
bX=async(
J,
W,
X)=>{
let Y=A(BW(J,[W.loadBalancerGroup,W.taskGroup])),_=A(qW(J)),$=await X,Z=BX(W,$),Q=Z===void 0?void 0:await LW(J,Z),U=await Y,j=TX(W,$,Q,U)??await _,H=Q??(j===void 0?[]:AX(await SW(J,j))),F=wX(H),E=W.purpose==="create"?qX(W,$):[];
return{vpcId:j,subnets:H,typesNotOffered:E.length===0||F.length===0?[]:await vW(J,E,F),...kX(W,U,j)}},
hX=async(J,W,X)=>{let Y=A(y(J,{name:W.loadBalancer})),_=LX(W,await X);return aW(J,_===void 0?await Y:await y(J,{arn:_}))},
CX=async(J,W,X)=>{if(W.purpose==="inspect")return{imageId:void 0,missingServiceLinkedRoles:[],certificates:[],zones:[]};let[Y,_,$,Z]=await Promise.all([X.then(Q=>EX(J,PX(W,Q))),X.then(Q=>NX(J,vX(W,Q))),PW(J),qJ(J)]);return{imageId:Y,missingServiceLinkedRoles:_,certificates:$,zones:Z}},
xX=async(J,W)=>{let X=A(FX(J,W)),Y=A(X.then(R=>P(R?.tags))),[_,$,Z,Q,U,j,H,F,E]=await Promise.all([sJ(J),X,Y,fW(J,W),zX(J,W),CX(J,W,Y),ZJ(J,W.dockerHubSecret),bX(J,W,Y),hX(J,W,Y)]);return{..._,cluster:$,clusterTags:Z,...Q,...U,...j,dockerHubSecret:H,...F,...E}},
zJ={autoScalingGroup:{set:AJ,remove:wJ},ec2:{set:AW,remove:kW},ecs:{set:TJ,remove:BJ},elasticLoadBalancing:{set:SJ,remove:LJ},instanceProfile:{set:UX,remove:jX},role:{set:WX,remove:XX},secret:{set:RX,remove:OX}},
yX=async(J,{tagApi:W,id:X,set:Y,remove:_})=>{Object.keys(Y).length>0&&await zJ[W].set(J,X,Y),_.length>0&&await zJ[W].remove(J,X,_)},
FJ=(J,W)=>`${J}${W.length===1?"":"s"} ${W.join(", ")}`,
fX=async(
J,
W,
X)=>{
if(!z(X,"ResourceInUse")||X.aws?.operation!=="PutClusterCapacityProviders")return X;
let{cluster:Y="",capacityProviders:_=[]}=W,$=(await kJ(J,Y)).map(U=>({name:U.serviceName??"",providers:(U.capacityProviderStrategy??[]).map(j=>j.capacityProvider??"").filter(j=>!_.includes(j))})).filter(({providers:U})=>U.length>0);
if($.length===0)return X;
let Z=[...new Set($.flatMap(U=>U.providers))].sort(),Q=$.map(({name:U})=>U).sort();
return I(`ECS does not take ${FJ("capacity provider",Z)} from cluster ${Y}: ${FJ("service",Q)} ${Q.length===1?"runs":"run"} on it.`,"A capacity provider belongs to one Auto Scaling group for good. Where that group was deleted: remove these tenants (remove-tenant), run create-cluster, and deploy them again. To remove the cluster, remove its tenants first.")},
M=async J=>(await J,""),
NJ={
createCluster:({clients:J},W)=>gJ(J,W),
updateClusterSettings:({clients:J},{cluster:W,containerInsights:X})=>M(mJ(J,W,X)),
putClusterCapacityProviders:({clients:J},W)=>M(l(J,W)),
tagClusterResource:({clients:J},W)=>M(yX(J,W)),
createRole:({clients:J},W)=>sW(J,W),
updateAssumeRolePolicy:({clients:J},{role:W,document:X})=>M(nW(J,W,X)),
attachRolePolicy:({clients:J},{role:W,policyArn:X})=>M(tW(J,W,X)),
putRolePolicy:({clients:J},{role:W,policyName:X,document:Y})=>M(eW(J,W,X,Y)),
setPermissionsBoundary:({clients:J},{role:W,permissionsBoundary:X})=>M(JX(J,W,X)),
createInstanceProfile:({clients:J},{name:W,tags:X})=>ZX(J,W,X),
addRoleToInstanceProfile:({clients:J},{profile:W,role:X})=>M(HX(J,W,X)),
ensureServiceLinkedRole:({clients:J},{service:W})=>M(YX(J,W)),
storeDockerHubLogin:async({clients:J,dockerHubLogin:W},{name:X,exists:Y,tags:_})=>{if(W===void 0)throw new Error("there is no Docker Hub login to store");return Y?M(GX(J,X,W)):VX(J,X,W,"Docker Hub login of the instances of an ECS cluster.",_)},
restoreSecret:({clients:J},{id:W})=>M(KX(J,W)),
createSecurityGroup:({clients:J},W)=>TW(J,W),
authorizeIngress:({clients:J},{groupId:W,permission:X})=>M(wW(J,W,X)),
createLaunchTemplate:({clients:J},W)=>CW(J,W),
createLaunchTemplateVersion:({clients:J},W)=>M(xW(J,W)),
createAutoScalingGroup:({clients:J},W)=>pJ(J,W),
updateAutoScalingGroup:({clients:J},W)=>M(fJ(J,W)),
startInstanceRefresh:({clients:J},{name:W})=>M(yJ(J,W)),
createCapacityProvider:({clients:J},W)=>xJ(J,W),
updateCapacityProvider:({clients:J},W)=>M(CJ(J,W)),
createLoadBalancer:({clients:J},W)=>gW(J,W),
modifyLoadBalancerAttributes:({clients:J},{arn:W,attributes:X})=>M(dW(J,W,X)),
setLoadBalancerSubnets:({clients:J},{arn:W,subnets:X})=>M(uW(J,W,X)),
setLoadBalancerIpAddressType:({clients:J},{arn:W,ipAddressType:X})=>M(lW(J,W,X)),
setLoadBalancerSecurityGroups:({clients:J},{arn:W,securityGroups:X})=>M(cW(J,W,X)),
createListener:({clients:J},W)=>oW(J,W),
modifyListener:({clients:J},W)=>M(rW(J,W)),
deleteCluster:({clients:J},{name:W})=>M(hJ(J,W)),
detachCapacityProviders:({clients:J},{cluster:W})=>M(l(J,{cluster:W,capacityProviders:[],defaultCapacityProviderStrategy:[]})),
deleteCapacityProvider:({clients:J,signal:W},{name:X})=>M(bJ(J,X,W)),
deleteAutoScalingGroup:({clients:J,signal:W},{name:X})=>M(vJ(J,X,W)),
deleteLaunchTemplate:({clients:J},{name:W})=>M(yW(J,W)),
deleteLoadBalancer:({clients:J,signal:W},{arn:X})=>M(iW(J,X,W)),
deleteSecurityGroup:({clients:J},{id:W})=>M(bW(J,W)),
deleteInstanceProfile:({clients:J},{name:W,roles:X})=>M(MX(J,W,X)),
deleteRole:({clients:J},{name:W})=>M($X(J,W)),
deleteSecret:({clients:J},{name:W})=>M(IX(J,W))},
pX=J=>Object.hasOwn(NJ,J),
mX=async({patience:J,...W},X,Y)=>{let _=()=>NJ[X]({...W,signal:J.signal},Y);try{return{value:await J.with(_)}}catch($){throw await fX(W.clients,Y,$)}},
K=(J,W,X,Y,_)=>X===void 0?[]:[{resource:J,name:W,...Y===void 0?{}:{id:Y},..._===void 0?{}:{state:_}}],
gX=(
J,
W)=>{
let{cluster:X,autoScalingGroup:Y,launchTemplate:_,capacityProvider:$,dockerHubSecret:Z,loadBalancer:Q}=J;
return[
...K("secret",W.dockerHubSecret,Z,Z?.arn,Z?.deletedOn===void 0?void 0:`scheduled for deletion on ${Z.deletedOn}`),
...K("role",W.executionRole,J.executionRole,J.executionRole?.arn),
...K("role",W.instanceRole,J.instanceRole,J.instanceRole?.arn),
...K("instanceProfile",W.instanceProfile,J.instanceProfile,J.instanceProfile?.arn),
...K("securityGroup",W.loadBalancerGroup,J.loadBalancerGroup,J.loadBalancerGroup?.GroupId),
...K("securityGroup",W.taskGroup,J.taskGroup,J.taskGroup?.GroupId),
...K("cluster",W.cluster,X,X?.clusterArn,X?.status),
...K("launchTemplate",W.launchTemplate,_,_?.id,_&&`version ${_.defaultVersion}`),
...K("autoScalingGroup",W.autoScalingGroup,Y,Y?.AutoScalingGroupARN,Y&&(Y.Status??`${(Y.Instances??[]).length} instances`)),
...K("capacityProvider",W.capacityProvider,$,$?.capacityProviderArn,$?.status),
...K("loadBalancer",Q?.LoadBalancerName??W.loadBalancer,Q,Q?.LoadBalancerArn,Q?.State?.Code),
...J.listeners.flatMap(U=>K("listener",String(U.Port),U,U.ListenerArn,U.Protocol))]};
export{ZJ as A,pX as B,L as a,MJ as b,SX as c,g as d,_W as e,ZW as f,i as g,k as h,rJ as i,jW as j,NW as k,GW as l,tJ as m,xX as n,N as o,m as p,RW as q,t as r,DX as s,s as t,nJ as u,mX as v,DW as w,aJ as x,gX as y,OW as z};
