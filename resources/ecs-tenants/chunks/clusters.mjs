import{o as GJ,t as KJ,v as o,p as f,i as E,S as k,d as RJ,a as OJ,u as PJ,f as m,b as qJ,c as IJ,l as LJ,e as BJ,r as SJ,g as wJ,h as TJ,j as AJ,k as vJ,m as kJ,n as hJ,q as CJ,s as bJ,w as r,x as xJ,y as yJ,z as fJ,A as mJ,B as gJ,C as pJ,D as dJ,E as uJ}from"./tenants.mjs";
import{h as C,a as g,t as lJ,b as cJ,d as oJ}from"./input-create-cluster.mjs";
import{l as I,c as K,x as a,P as V,s as h,Q as rJ,t as L,k as B}from"./base.mjs";
var aJ={Type:"fixed-response",FixedResponseConfig:{StatusCode:"404",ContentType:"text/plain",MessageBody:"There is nothing here."}},
i={Type:"redirect",RedirectConfig:{Protocol:"HTTPS",Port:"443",StatusCode:"HTTP_301"}},
S=J=>{let{FixedResponseConfig:X,RedirectConfig:Y}=J??{};return J?.Type==="redirect"?`redirect to ${Y?.Protocol}:${Y?.Port} (${Y?.StatusCode})`:J?.Type==="fixed-response"?`a plain ${X?.StatusCode}`:J?.Type},
iJ="ELBSecurityPolicy-TLS13-1-2-2021-06",
q=(J,X)=>J.find(Y=>Y.Port===X),
s=(J,X)=>J.names.includes(`*.${X}`),
D=GJ(),
w=({isNew:J})=>J?"new cluster":"missing: made again",
n=({certificates:J},X)=>J.filter(Y=>s(Y,X)).map(Y=>Y.arn).sort(),
T=(
{settings:J,found:X,present:Y})=>{
let{domain:_,certificateArn:$}=J;
if($!==void 0&&$!==Y.certificateArn){let U=X.certificates.find(W=>W.arn===$);if(U===void 0)throw I(`Certificate ${$} does not exist in this Region, or is not issued.`,"Wait until ACM has issued it: its DNS validation record has to be in place.");if(_!==void 0&&!s(U,_))throw I(`Certificate ${$} does not cover *.${_}, but ${U.names.join(", ")}.`,`Request a certificate for *.${_}.`);return $}
if(_===void 0||Y.certificateArn===void 0&&X.clusterTags[K.scheme]==="http")return Y.certificateArn;
let Q=n(X,_);
return Q.length===0||Q.includes(Y.certificateArn??"")?Y.certificateArn:Q[0]},
t=J=>{let{listeners:X}=J.found,Y=q(X,80);return T(J)===void 0||q(X,443)!==void 0||S(Y?.DefaultActions?.[0])===S(i)?void 0:Y},
p=J=>{let{settings:X,found:Y}=J;return C(X)?T(J)===void 0?q(Y.listeners,80):q(Y.listeners,443)??t(J):Y.listeners.find(_=>_.ListenerArn===X.listenerArn)??q(Y.listeners,443)??q(Y.listeners,80)},
sJ=J=>C(J.settings)?T(J)!==void 0:p(J)?.Protocol==="HTTPS",
nJ=J=>{let{found:X,present:Y,settings:_}=J,$=C(_)?T(J):void 0,Q=p(J)?.ListenerArn,U=Q===void 0?void 0:X.listenerCertificates[Q];return $===void 0?U:[$,...(U??[]).filter(W=>W!==Y.certificateArn)]},
tJ=J=>{let X=nJ(J)?.map(Y=>J.found.certificates.find(_=>_.arn===Y));return X===void 0||X.includes(void 0)?void 0:X.flatMap(Y=>Y?.names??[])},
e=(
J,
X,
Y,
_)=>{
let{found:$,tags:Q}=J,U=t(J),W=U===void 0?q($.listeners,X):void 0,j=`listener.${X}`,Z=X===80&&Y!==void 0?i:aJ,M=X===443?{Certificates:[{CertificateArn:Y}],SslPolicy:iJ}:{};
if(X===443&&U!==void 0)return[{resource:"listener",name:"443",action:"update",reason:"the listener on 80 becomes the one for HTTPS, with every rule that stands on it",fields:[{pointer:"/protocol",from:U.Protocol,to:"HTTPS"},{pointer:"/certificateArn",to:Y}],operations:[D("modifyListener",j,{ListenerArn:U.ListenerArn,Port:443,Protocol:"HTTPS",DefaultActions:[Z],...M})]}];
if(
W===void 0)return[
{
resource:"listener",
name:String(X),
action:"create",
reason:w(J),
fields:[{pointer:"/defaultAction",to:S(Z)},...X===443?[{pointer:"/certificateArn",to:Y}]:[]],
operations:[D("createListener",j,{LoadBalancerArn:_??"",Port:X,Protocol:X===443?"HTTPS":"HTTP",DefaultActions:[Z],...M,Tags:Object.entries(Q).map(([P,G])=>({Key:P,Value:G}))},{after:U===void 0?[]:["listener.443"],references:_===void 0?[{pointer:"/LoadBalancerArn",operation:"loadBalancer"}]:[]})]}];
let F=S(W.DefaultActions?.[0]),N=F!==S(Z),z=X===443&&!W.Certificates?.some(P=>P.CertificateArn===Y);
return!N&&!z?[]:[{resource:"listener",name:String(X),action:"update",reason:"",fields:[...N?[{pointer:"/defaultAction",from:F,to:S(Z)}]:[],...z?[{pointer:"/certificateArn",from:J.present.certificateArn,to:Y}]:[]],operations:[D("modifyListener",j,{ListenerArn:W.ListenerArn,...N?{DefaultActions:[Z]}:{},...z?M:{}})]}]},
eJ=J=>{let X=T(J),Y=J.found.loadBalancer?.LoadBalancerArn;return[...X===void 0?[]:e(J,443,X,Y),...e(J,80,X,Y)]},
JX={...KJ,ec2:()=>import("./cluster-clients.mjs").then(J=>J.e),iam:()=>import("./cluster-clients.mjs").then(J=>J.i),acm:()=>import("./cluster-clients.mjs").then(J=>J.a),ssm:()=>import("./cluster-clients.mjs").then(J=>J.s),secretsManager:()=>import("./cluster-clients.mjs").then(J=>J.b),sts:()=>import("./cluster-clients.mjs").then(J=>J.c)},
JJ=async J=>(await J.sts()).region(),
XX=async J=>{let{send:X,GetCallerIdentityCommand:Y}=await J.sts(),[_,$]=await Promise.all([X(new Y({})),JJ(J)]);return{account:_.Account??"",partition:(_.Arn??"").split(":")[1]??"aws",region:$}},
YX=({account:J},X)=>{if(X!==void 0&&X!==J)throw I(`This is account ${J}, not ${X}.`,"Check AWS_PROFILE, the credentials and roleArn.")},
d="ecs-tenants",
XJ=(J,X)=>J.slice(0,X).replace(/-+$/,""),
_X=(
J,
X)=>{
let Y=a(JSON.stringify(["v1",X,J]),8),_=`ecs-tenants-${XJ(J,16)}-${Y}-${X}`,$=`ecs-tenants-${J}`;
return{cluster:J,capacityProvider:`capacity-${J}`,autoScalingGroup:$,launchTemplate:$,loadBalancer:`lb-${XJ(J,19)}-${a(JSON.stringify(["v1",J]),8)}`,loadBalancerGroup:`${$}-load-balancer`,taskGroup:`${$}-tasks`,instanceRole:`${_}-instance`,instanceProfile:`${_}-instance`,executionRole:`${_}-execution`,dockerHubSecret:`ecs-tenants/${J}/docker-hub`,secretsPrefix:`ecs-tenants/${J}/`}},
$X=(J,X)=>[`capacity=${J.capacity}`,`cpuArchitecture=${J.cpuArchitecture}`,`gpu=${J.gpu}`,`rootVolumeSize=${J.rootVolumeSize}`,`imagePullBehavior=${J.imagePullBehavior}`,...J.existingCluster?["existingCluster=true"]:[],...J.securityGroups===void 0?[]:["securityGroups=existing"],...X].join(" "),
A=J=>Object.fromEntries((J[V.settings]??"").split(" ").map(X=>{let[Y="",..._]=X.split("=");return[Y,_.join("=")]})),
u=J=>{let X=(J??"").split(" ").filter(Y=>Y!=="");return X.length===0?void 0:X},
QX=({clusterTags:J})=>{let{zonesWithoutTypes:X=""}=A(J);return X===""?[]:X.split("/")},
l=({instanceTypes:J},X)=>{let Y=[...new Set(X.subnets.flatMap(({AvailabilityZone:$})=>$??[]))].sort();if(J===void 0)return[];let _=J.map($=>X.offeredIn[$]);return _.includes(void 0)?QX(X).filter($=>Y.includes($)):Y.filter($=>!_.some(Q=>Q?.includes($)))},
WX=({settings:J,found:X})=>{let Y=l(J,X);return X.subnets.filter(({AvailabilityZone:_})=>!Y.includes(_??""))},
UX=({settings:J,found:X})=>{let Y=l(J,X);return Y.length===0?[]:[`zonesWithoutTypes=${Y.join("/")}`]},
jX=({settings:J,found:X})=>l(J,X).map(Y=>{let _=X.subnets.filter(({AvailabilityZone:$})=>$===Y);return`${Y} offers none of ${J.instanceTypes?.join(", ")}: the Auto Scaling group leaves out ${_.map(({SubnetId:$})=>$).join(", ")}`}),
YJ=["minSize","maxSize","instanceTypes","instanceRequirements","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","spotMaxPrice"],
ZX=({vCpuCount:J,memoryMiB:X},Y)=>({VCpuCount:{Min:J.min,...J.max===void 0?{}:{Max:J.max}},MemoryMiB:{Min:X.min,...X.max===void 0?{}:{Max:X.max}},CpuManufacturers:Y.cpuArchitecture==="ARM64"?["amazon-web-services"]:["intel","amd"],BurstablePerformance:"excluded"}),
HX=(
{settings:J,names:X})=>(
{
LaunchTemplate:{LaunchTemplateSpecification:{LaunchTemplateName:X.launchTemplate,Version:"$Default"},Overrides:J.instanceRequirements===void 0?(J.instanceTypes??[]).map(Y=>({InstanceType:Y})):[{InstanceRequirements:ZX(J.instanceRequirements,J)}]},
InstancesDistribution:{OnDemandBaseCapacity:J.onDemandBaseCapacity,OnDemandPercentageAboveBaseCapacity:J.onDemandPercentageAboveBaseCapacity,OnDemandAllocationStrategy:J.instanceRequirements===void 0?"prioritized":"lowest-price",SpotAllocationStrategy:"price-capacity-optimized",SpotMaxPrice:J.spotMaxPrice===void 0?"":String(J.spotMaxPrice)}}),
b=J=>WX(J).map(X=>X.SubnetId).join(","),
MX=(J,X)=>!h((J.VPCZoneIdentifier??"").split(",").sort(),b(X).split(",").sort()),
FX=(
J,
{found:X,names:Y},
_)=>{
let $=J.MixedInstancesPolicy,
Q=$?.LaunchTemplate?.LaunchTemplateSpecification,
U=Q?.LaunchTemplateId===X.launchTemplate?.id&&Q?.Version==="$Default",
W=["OnDemandAllocationStrategy","SpotAllocationStrategy"].filter(Z=>$?.InstancesDistribution?.[Z]!==_.InstancesDistribution?.[Z]),
j=Z=>[...Z?.LaunchTemplate?.Overrides?.[0]?.InstanceRequirements?.CpuManufacturers??[]].sort();
return[...X.launchTemplate!==void 0&&U?[]:[{pointer:"/launchTemplate",to:Y.launchTemplate}],...W.map(Z=>({pointer:`/${Z.charAt(0).toLowerCase()}${Z.slice(1)}`,from:$?.InstancesDistribution?.[Z],to:_.InstancesDistribution?.[Z]})),...h(j($),j(_))?[]:[{pointer:"/cpuManufacturers",from:j($).join(", "),to:j(_).join(", ")}]]},
EX=(
J,
X,
Y)=>{
let{run:_,names:$,found:Q}=J;
if(!_.replaceInstances)return[];
let U=String(Q.launchTemplate?.defaultVersion??""),W=(X.Instances??[]).filter(j=>Y||j.LaunchTemplate?.Version!==U);
return W.length===0?[]:[{resource:"autoScalingGroup",name:$.autoScalingGroup,action:"deploy",reason:"replaceInstances",fields:[{pointer:"/replaceInstances",to:W.length}],operations:[D("startInstanceRefresh","instanceRefresh",{name:$.autoScalingGroup},{after:["autoScalingGroup","launchTemplate"]})]}]},
NX=(
J,
X)=>{
let{names:Y,settings:_,present:$,found:Q,tags:U}=J,W=Q.autoScalingGroup,j=HX(J);
if(
W===void 0)return[
{
resource:"autoScalingGroup",
name:Y.autoScalingGroup,
action:"create",
reason:w(J),
fields:o(YJ,{},_),
operations:[
D(
"createAutoScalingGroup",
"autoScalingGroup",
{
AutoScalingGroupName:Y.autoScalingGroup,
MixedInstancesPolicy:j,
MinSize:_.minSize,
MaxSize:_.maxSize,
DesiredCapacity:_.minSize,
VPCZoneIdentifier:b(J),
HealthCheckType:"EC2",
HealthCheckGracePeriod:300,
NewInstancesProtectedFromScaleIn:!0,
Tags:Object.entries({...U,Name:Y.autoScalingGroup}).map(([v,VJ])=>({Key:v,Value:VJ,ResourceId:Y.autoScalingGroup,ResourceType:"auto-scaling-group",PropagateAtLaunch:!0}))},
{after:["launchTemplate","instanceProfile.role","serviceLinkedRole.autoscaling.amazonaws.com","serviceLinkedRole.spot.amazonaws.com","capacityProvider.detach"]})]}];
let Z=o(YJ,$,_),M=MX(W,J),F=FX(W,J,j),N=W.NewInstancesProtectedFromScaleIn!==!0,z=[...Z,...M?[{pointer:"/subnets",from:W.VPCZoneIdentifier,to:b(J)}]:[],...F,...N?[{pointer:"/newInstancesProtectedFromScaleIn",to:!0}]:[]],P=Z.some(v=>/^\/(min|max)Size/.test(v.pointer)),G=Z.some(v=>!/^\/(min|max)Size/.test(v.pointer));
return[
...z.length===0?[]:[
{
resource:"autoScalingGroup",
name:Y.autoScalingGroup,
action:"update",
reason:"",
fields:z,
operations:[D("updateAutoScalingGroup","autoScalingGroup",{AutoScalingGroupName:Y.autoScalingGroup,...P?{MinSize:_.minSize,MaxSize:_.maxSize}:{},...G||F.length>0?{MixedInstancesPolicy:j}:{},...M?{VPCZoneIdentifier:b(J)}:{},...N?{NewInstancesProtectedFromScaleIn:!0}:{}},{after:["launchTemplate"]})]}],
...EX(J,W,X)]},
DX=J=>{
let X=J.MixedInstancesPolicy,Y=X?.LaunchTemplate?.Overrides??[],_=X?.InstancesDistribution,$=Y[0]?.InstanceRequirements,Q=Y.flatMap(W=>W.InstanceType??[]),U=_?.SpotMaxPrice;
return{
minSize:J.MinSize,
maxSize:J.MaxSize,
instanceTypes:$===void 0&&Q.length>0?Q:void 0,
instanceRequirements:$===void 0?void 0:{vCpuCount:{min:$.VCpuCount?.Min??1,...$.VCpuCount?.Max===void 0?{}:{max:$.VCpuCount.Max}},memoryMiB:{min:$.MemoryMiB?.Min??512,...$.MemoryMiB?.Max===void 0?{}:{max:$.MemoryMiB.Max}}},
onDemandBaseCapacity:_?.OnDemandBaseCapacity??0,
onDemandPercentageAboveBaseCapacity:_?.OnDemandPercentageAboveBaseCapacity??100,
spotMaxPrice:U===void 0||U===""?void 0:Number(U)}},
c=({found:{capacityProvider:J,autoScalingGroup:X}})=>J!==void 0&&J.autoScalingGroupProvider?.autoScalingGroupArn!==X?.AutoScalingGroupARN,
zX=J=>{let{names:X,found:Y}=J,_=Y.cluster?.capacityProviders??[],$=D("putClusterCapacityProviders","capacityProvider.detach",{cluster:X.cluster,capacityProviders:_.filter(Q=>Q!==X.capacityProvider),defaultCapacityProviderStrategy:[]});return[..._.includes(X.capacityProvider)?[$]:[],D("deleteCapacityProvider","capacityProvider.remove",{name:X.capacityProvider},{after:["capacityProvider.detach"]})]},
VX=J=>{
let{names:X,settings:Y,found:_,tags:$,present:Q}=J,U=_.capacityProvider,W={status:"ENABLED",targetCapacity:Y.targetCapacity};
if(
U===void 0||c(J)){
let M=_.autoScalingGroup?.AutoScalingGroupARN;
return[
{
resource:"capacityProvider",
name:X.capacityProvider,
action:U===void 0?"create":"update",
reason:U===void 0?w(J):"its Auto Scaling group is gone: made again",
fields:[{pointer:"/targetCapacity",to:Y.targetCapacity}],
operations:[...U===void 0?[]:zX(J),D("createCapacityProvider","capacityProvider",{name:X.capacityProvider,autoScalingGroupProvider:{autoScalingGroupArn:M??"",managedScaling:W,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"},tags:Object.entries($).map(([F,N])=>({key:F,value:N}))},{after:["serviceLinkedRole.ecs.amazonaws.com","capacityProvider.remove"],references:M===void 0?[{pointer:"/autoScalingGroupProvider/autoScalingGroupArn",operation:"autoScalingGroup"}]:[]})]}]}
let j=U.autoScalingGroupProvider,Z=[...Q.targetCapacity===Y.targetCapacity?[]:[{pointer:"/targetCapacity",from:Q.targetCapacity,to:Y.targetCapacity}],...j?.managedScaling?.status==="ENABLED"?[]:[{pointer:"/managedScaling",to:"ENABLED"}],...j?.managedTerminationProtection==="ENABLED"?[]:[{pointer:"/managedTerminationProtection",to:"ENABLED"}],...j?.managedDraining==="ENABLED"?[]:[{pointer:"/managedDraining",to:"ENABLED"}]];
return Z.length===0?[]:[{resource:"capacityProvider",name:X.capacityProvider,action:"update",reason:"",fields:Z,operations:[D("updateCapacityProvider","capacityProvider",{name:X.capacityProvider,autoScalingGroupProvider:{managedScaling:W,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"}})]}]},
GX=({settings:J,names:X,found:Y})=>{let _=J.capacityProvider??(g(J)?X.capacityProvider:J.capacity),$=J.capacity==="EC2_SPOT"?[]:["FARGATE","FARGATE_SPOT"];return{first:_,all:[...new Set([...Y.cluster?.capacityProviders??[],...$,_])]}},
KX=J=>{
let{names:X,found:Y,settings:_}=J;
if(_.existingCluster)return[];
let{first:$,all:Q}=GX(J),U=[{capacityProvider:$,weight:1,base:0}],W=(Y.cluster?.defaultCapacityProviderStrategy??[]).map(j=>({capacityProvider:j.capacityProvider??"",weight:j.weight??0,base:j.base??0}));
return(!g(_)||!c(J))&&h([...Q].sort(),[...Y.cluster?.capacityProviders??[]].sort())&&h(W,U)?[]:[{resource:"cluster",name:X.cluster,action:"update",reason:Y.cluster===void 0?w(J):"",fields:[{pointer:"/capacityProviderStrategy",...W[0]===void 0?{}:{from:W.map(j=>j.capacityProvider).join(", ")},to:$}],operations:[D("putClusterCapacityProviders","cluster.capacity",{cluster:X.cluster,capacityProviders:Q,defaultCapacityProviderStrategy:U},{after:["cluster","capacityProvider"]})]}]},
RX=J=>({targetCapacity:J.autoScalingGroupProvider?.managedScaling?.targetCapacity}),
_J=({settings:J})=>({"deletion_protection.enabled":String(J.protected),"routing.http.drop_invalid_header_fields.enabled":"true","access_logs.s3.enabled":String(J.accessLogsBucket!==void 0),...J.accessLogsBucket===void 0?{}:{"access_logs.s3.bucket":J.accessLogsBucket}}),
$J=({found:J})=>{let X=QJ(J.loadBalancer),Y=new Map;for(let _ of[!0,!1])for(let{AvailabilityZone:$="",SubnetId:Q=""}of J.subnets)X.includes(Q)===_&&!Y.has($)&&Y.set($,Q);return[...Y.values()].sort()},
QJ=J=>(J?.AvailabilityZones??[]).flatMap(X=>X.SubnetId??[]).sort(),
OX=J=>{
let{settings:X,names:Y,found:_,tags:$}=J,Q=_.loadBalancerGroup?.GroupId;
return{
resource:"loadBalancer",
name:Y.loadBalancer,
action:"create",
reason:w(J),
fields:[{pointer:"/scheme",to:X.scheme}],
operations:[D("createLoadBalancer","loadBalancer",{Name:Y.loadBalancer,Type:"application",Scheme:X.scheme,IpAddressType:X.ipAddressType,Subnets:$J(J),SecurityGroups:[Q??""],Tags:Object.entries($).map(([U,W])=>({Key:U,Value:W}))},{after:["serviceLinkedRole.elasticloadbalancing.amazonaws.com"],references:Q===void 0?[{pointer:"/SecurityGroups/0",operation:"loadBalancerGroup"}]:[]}),D("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:"",attributes:_J(J)},{references:[{pointer:"/arn",operation:"loadBalancer"}]})]}},
PX=(
J,
X)=>{
let{settings:Y,found:_}=J,$=X.LoadBalancerArn??"",Q=$J(J),U=QJ(X),W=X.SecurityGroups??[],j=_.loadBalancerGroup?.GroupId,Z=X.IpAddressType==="dualstack"?"dualstack":"ipv4";
return[
...h(Q,U)?[]:[{field:{pointer:"/subnets",from:U.join(", "),to:Q.join(", ")},operation:D("setLoadBalancerSubnets","loadBalancer.subnets",{arn:$,subnets:Q})}],
...Z===Y.ipAddressType?[]:[{field:{pointer:"/ipAddressType",from:Z,to:Y.ipAddressType},operation:D("setLoadBalancerIpAddressType","loadBalancer.ipAddressType",{arn:$,ipAddressType:Y.ipAddressType},{after:["loadBalancer.subnets"]})}],
...j!==void 0&&W.includes(j)?[]:[{field:{pointer:"/securityGroups",to:J.names.loadBalancerGroup},operation:D("setLoadBalancerSecurityGroups","loadBalancer.securityGroups",{arn:$,securityGroups:[j??"",...W]},{references:j===void 0?[{pointer:"/securityGroups/0",operation:"loadBalancerGroup"}]:[]})}]]},
qX=(
J,
X)=>{
let{names:Y,found:_}=J,$=Object.fromEntries(Object.entries(_J(J)).filter(([W,j])=>_.loadBalancerAttributes[W]!==j)),Q=Object.entries($),U=PX(J,X);
return Q.length===0&&U.length===0?[]:[
{
resource:"loadBalancer",
name:Y.loadBalancer,
action:"update",
reason:"",
fields:[...Q.map(([W,j])=>({pointer:`/attributes/${W}`,..._.loadBalancerAttributes[W]===void 0?{}:{from:_.loadBalancerAttributes[W]},to:j})),...U.map(W=>W.field)],
operations:[...Q.length===0?[]:[D("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:X.LoadBalancerArn??"",attributes:$})],...U.map(W=>W.operation)]}]},
IX=J=>{let{settings:X,found:Y}=J;if(!C(X))return[];let _=Y.loadBalancer;if(_!==void 0&&_.Scheme!==X.scheme)throw I(`The load balancer is ${_.Scheme}; that cannot be changed to ${X.scheme}.`,"Keep scheme, or make another cluster.");return[..._===void 0?[OX(J)]:qX(J,_),...eJ(J)]},
LX=(J,X,Y)=>({scheme:J.Scheme==="internal"?"internal":"internet-facing",ipAddressType:J.IpAddressType==="dualstack"?"dualstack":"ipv4",accessLogsBucket:X["access_logs.s3.enabled"]==="true"?X["access_logs.s3.bucket"]:void 0,certificateArn:q(Y,443)?.Certificates?.[0]?.CertificateArn}),
BX=J=>{
let{found:X,names:Y}=J,_=X.clusterTags,$=A(_),{defaults:Q,tags:U}=lJ(_),W=_[V.loadBalancer],j=X.cluster?.settings?.find(P=>P.name==="containerInsights")?.value,Z=_[K.executionRole],{capacity:M,cpuArchitecture:F,imagePullBehavior:N}=$,z=_[K.domain];
return{
domain:z===void 0?void 0:rJ(z),
isDefault:_[K.default]!==void 0,
protected:_[V.protected]!==void 0,
containerInsights:j==="enabled"||j==="enhanced"?j:"disabled",
existingCluster:$.existingCluster==="true",
tags:U,
tenantDefaults:Q,
taskRoleArn:_[K.taskRole],
executionRoleArn:Z?.endsWith(`:role/${Y.executionRole}`)===!0?void 0:Z,
instanceProfileArn:_[V.instanceProfile],
dockerHubSecret:_[V.dockerHubSecret],
secretsPrefix:_[V.secretsPrefix],
kmsKeyArn:_[V.kmsKey],
capacityProvider:_[V.capacityProvider],
vpcId:_[V.vpc],
subnets:u(_[K.subnets]),
securityGroups:$.securityGroups===void 0?void 0:u(_[K.securityGroups]),
...M==="EC2_SPOT"||M==="FARGATE"||M==="FARGATE_SPOT"?{capacity:M}:{},
...F==="X86_64"||F==="ARM64"?{cpuArchitecture:F}:{},
...N===void 0?{}:{imagePullBehavior:N},
...$.gpu===void 0?{}:{gpu:$.gpu==="true"},
...$.rootVolumeSize===void 0?{}:{rootVolumeSize:Number($.rootVolumeSize)},
...W===void 0?{}:{loadBalancer:W==="none"?"none":"shared"},
...W==="existing"?{listenerArn:_[K.listener]}:{}}},
SX=(
J,
X)=>{
let Y=J.loadBalancer?.LoadBalancerName===X.loadBalancer,_=J.cluster===void 0?{}:BX({found:J,names:X}),$=(_.instanceProfileArn===void 0?J.instanceRole?.permissionsBoundary:void 0)??(_.executionRoleArn===void 0?J.executionRole?.permissionsBoundary:void 0);
return{
...J.autoScalingGroup===void 0?{}:DX(J.autoScalingGroup),
...J.capacityProvider===void 0?{}:RX(J.capacityProvider),
...J.loadBalancer===void 0||!Y?{}:LX(J.loadBalancer,J.loadBalancerAttributes,J.listeners),
...$===void 0?{}:{permissionsBoundary:$},
..._,
...J.loadBalancer!==void 0&&!Y&&_.listenerArn!==void 0?{loadBalancerArn:J.loadBalancer.LoadBalancerArn}:{}}},
wX=["existingCluster","vpcId","subnets","loadBalancer","loadBalancerArn","listenerArn","capacity","capacityProvider","cpuArchitecture","gpu","instanceTypes","instanceRequirements"],
TX=(J,X)=>({...X,policyName:d,ask:Object.fromEntries(wX.flatMap(Y=>Y in J?[[Y,J[Y]]]:[])),purpose:"create"}),
AX=J=>({...J,policyName:d,ask:{},purpose:"inspect"}),
vX=["RSA_1024","RSA_2048","RSA_3072","RSA_4096","EC_prime256v1","EC_secp384r1","EC_secp521r1"],
kX=async J=>{
let{send:X,ListCertificatesCommand:Y}=await J.acm();
return(await f(_=>X(new Y({CertificateStatuses:["ISSUED"],Includes:{keyTypes:[...vX]},MaxItems:1e3,..._===void 0?{}:{NextToken:_}})),_=>_.NextToken)).flatMap(_=>_.CertificateSummaryList??[]).map(_=>({arn:_.CertificateArn??"",names:[...new Set([_.DomainName??"",..._.SubjectAlternativeNameSummaries??[]])]}))},
hX=async J=>{let{send:X,DescribeVpcsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"is-default",Values:["true"]}]}))).Vpcs?.[0]?.VpcId},
CX=async(J,X)=>{let{send:Y,DescribeSubnetsCommand:_}=await J.ec2();return(await Y(new _({Filters:[{Name:"subnet-id",Values:[...X]}]}))).Subnets??[]},
bX=async(J,X)=>{let{send:Y,DescribeSubnetsCommand:_}=await J.ec2();return(await Y(new _({Filters:[{Name:"vpc-id",Values:[X]}]}))).Subnets??[]},
xX=J=>(J.Routes??[]).some(({DestinationCidrBlock:X,GatewayId:Y})=>X==="0.0.0.0/0"&&Y?.startsWith("igw-")),
yX=async(
J,
X)=>{
let{send:Y,DescribeRouteTablesCommand:_}=await J.ec2();
try{let $=(await f(U=>Y(new _({Filters:[{Name:"vpc-id",Values:[X]}],NextToken:U})),U=>U.NextToken)).flatMap(U=>U.RouteTables??[]),Q=$.find(U=>U.Associations?.some(W=>W.Main===!0));return U=>{let W=$.find(j=>j.Associations?.some(Z=>Z.SubnetId===U))??Q;return W!==void 0&&xX(W)}}
catch($){if(E($,"UnauthorizedOperation","AccessDenied"))return;throw $}},
fX=async(J,X)=>{let{send:Y,DescribeSecurityGroupsCommand:_}=await J.ec2();return(await Y(new _({Filters:[{Name:"group-name",Values:[...X]}],MaxResults:100}))).SecurityGroups??[]},
WJ=J=>Object.entries(J).map(([X,Y])=>({Key:X,Value:Y})),
mX=async(J,X)=>{let{send:Y,CreateSecurityGroupCommand:_}=await J.ec2();try{return(await Y(new _({GroupName:X.name,Description:X.description,VpcId:X.vpcId,TagSpecifications:[{ResourceType:"security-group",Tags:WJ(X.tags)}]}))).GroupId??""}catch($){throw E($,"InvalidGroup.Duplicate")?new k(`security group ${X.name} was created by another run`,{cause:$}):$}},
gX=async(J,X,Y)=>{let{send:_,AuthorizeSecurityGroupIngressCommand:$}=await J.ec2();try{await _(new $({GroupId:X,IpPermissions:[Y]}))}catch(Q){if(!E(Q,"InvalidPermission.Duplicate"))throw Q}},
pX=async(J,X,Y)=>{let{send:_,CreateTagsCommand:$}=await J.ec2();await _(new $({Resources:[X],Tags:WJ(Y)}))},
dX=async(J,X,Y)=>{let{send:_,DeleteTagsCommand:$}=await J.ec2();await _(new $({Resources:[X],Tags:Y.map(Q=>({Key:Q}))}))},
uX=async(
J,
X,
Y)=>{let{send:_,DescribeInstanceTypeOfferingsCommand:$}=await J.ec2(),Q=(await _(new $({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...X]},{Name:"location",Values:[...Y]}]}))).InstanceTypeOfferings??[];return Object.fromEntries(X.map(U=>[U,Q.filter(({InstanceType:W})=>W===U).flatMap(({Location:W})=>W??[])]))},
lX=async(J,X)=>{let{send:Y,DeleteSecurityGroupCommand:_}=await J.ec2();try{await Y(new _({GroupId:X}))}catch($){if(!E($,"InvalidGroup.NotFound"))throw $}},
cX=async(
J,
X)=>{
let{send:Y,DescribeLaunchTemplatesCommand:_,DescribeLaunchTemplateVersionsCommand:$}=await J.ec2();
try{
let[Q,U]=await Promise.all([Y(new _({LaunchTemplateNames:[X]})),Y(new $({LaunchTemplateName:X,Versions:["$Default"]}))]),W=Q.LaunchTemplates?.[0],j=U.LaunchTemplateVersions?.[0];
return W===void 0||j===void 0?void 0:{id:W.LaunchTemplateId??"",name:X,defaultVersion:W.DefaultVersionNumber??1,tags:L(W.Tags),data:j.LaunchTemplateData??{}}}
catch(Q){if(E(Q,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateId.NotFound"))return;throw Q}},
oX=async(
J,
X)=>{
let{send:Y,CreateLaunchTemplateCommand:_}=await J.ec2();
try{return(await Y(new _({LaunchTemplateName:X.name,LaunchTemplateData:X.data,ClientToken:X.clientToken,TagSpecifications:[{ResourceType:"launch-template",Tags:Object.entries(X.tags).map(([$,Q])=>({Key:$,Value:Q}))}]}))).LaunchTemplate?.LaunchTemplateId??""}catch($){throw E($,"InvalidLaunchTemplateName.AlreadyExists")?new k(`launch template ${X.name} was created by another run`,{cause:$}):$}},
rX=async(
J,
X)=>{let{send:Y,CreateLaunchTemplateVersionCommand:_,ModifyLaunchTemplateCommand:$}=await J.ec2(),Q=(await Y(new _({LaunchTemplateName:X.name,LaunchTemplateData:X.data,ClientToken:X.clientToken}))).LaunchTemplateVersion?.VersionNumber;await Y(new $({LaunchTemplateName:X.name,DefaultVersion:String(Q)}))},
aX=async(J,X)=>{let{send:Y,DeleteLaunchTemplateCommand:_}=await J.ec2();try{await Y(new _({LaunchTemplateName:X}))}catch($){if(!E($,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateName.NotFoundException"))throw $}},
iX=async(J,X)=>{let[Y,_,$]=await Promise.all([RJ(J,X.capacityProvider),OJ(J,X.autoScalingGroup),cX(J,X.launchTemplate)]);return{capacityProvider:Y,autoScalingGroup:_,launchTemplate:$}},
sX=async(J,X)=>{let{send:Y,DescribeListenerCertificatesCommand:_}=await J.elbv2();try{return(await f($=>Y(new _({ListenerArn:X,...$===void 0?{}:{Marker:$}})),$=>$.NextMarker)).flatMap($=>$.Certificates??[]).flatMap($=>$.CertificateArn??[])}catch($){if(E($,"ListenerNotFound"))return[];throw $}},
nX=async(J,X)=>{let{send:Y,DescribeLoadBalancerAttributesCommand:_}=await J.elbv2(),$=await Y(new _({LoadBalancerArn:X}));return Object.fromEntries(($.Attributes??[]).map(Q=>[Q.Key??"",Q.Value??""]))},
tX=async(J,X)=>{let{send:Y,CreateLoadBalancerCommand:_}=await J.elbv2();try{return(await Y(new _(X))).LoadBalancers?.[0]?.LoadBalancerArn??""}catch($){throw E($,"DuplicateLoadBalancerName")?new k(`load balancer ${X.Name} was created by another run`,{cause:$}):E($,"TooManyLoadBalancers")?I(`The account is at its quota of Application Load Balancers: ${$.message}`,'Raise the quota "Application Load Balancers per Region", or give loadBalancerArn of one that exists.'):$}},
eX=async(J,X,Y)=>{let{send:_,ModifyLoadBalancerAttributesCommand:$}=await J.elbv2();await _(new $({LoadBalancerArn:X,Attributes:Object.entries(Y).map(([Q,U])=>({Key:Q,Value:U}))}))},
JY=async(J,X,Y)=>{let{send:_,SetSubnetsCommand:$}=await J.elbv2();await _(new $({LoadBalancerArn:X,Subnets:[...Y]}))},
XY=async(J,X,Y)=>{let{send:_,SetIpAddressTypeCommand:$}=await J.elbv2();await _(new $({LoadBalancerArn:X,IpAddressType:Y}))},
YY=async(J,X,Y)=>{let{send:_,SetSecurityGroupsCommand:$}=await J.elbv2();await _(new $({LoadBalancerArn:X,SecurityGroups:[...Y]}))},
_Y=async(J,X)=>{let{send:Y,CreateListenerCommand:_}=await J.elbv2();try{return(await Y(new _(X))).Listeners?.[0]?.ListenerArn??""}catch($){throw E($,"DuplicateListener")?new k(`a listener on port ${X.Port} was created by another run`,{cause:$}):$}},
$Y=async(J,X)=>{let{send:Y,ModifyListenerCommand:_}=await J.elbv2();await Y(new _(X))},
QY=async(J,X,Y)=>{let{send:_,DeleteLoadBalancerCommand:$}=await J.elbv2();try{await _(new $({LoadBalancerArn:X}))}catch(Q){throw E(Q,"OperationNotPermitted")?I(`Elastic Load Balancing does not delete the load balancer: ${Q.message}`,"Somebody has switched its deletion protection on: create-cluster with the name alone puts that back."):Q}await PJ(async()=>await m(J,{arn:X})!==void 0,Y)},
WY=async(
J,
X,
Y)=>{
let _=X?.LoadBalancerArn;
if(_===void 0)return{loadBalancer:X,listeners:[],listenerTags:{},listenerCertificates:{},loadBalancerTags:{},loadBalancerAttributes:{}};
let $=async()=>{let F=await qJ(J,_),N=F.filter(G=>G.Protocol==="HTTPS").flatMap(G=>G.ListenerArn??[]),[z,...P]=await Promise.all([IJ(J,[_,...F.flatMap(G=>G.ListenerArn??[])]),...(Y==="create"?N:[]).map(async G=>[G,await sX(J,G)])]);return{listeners:F,tags:z,listenerCertificates:Object.fromEntries(P)}},
[{listeners:Q,tags:U,listenerCertificates:W},j]=await Promise.all([$(),nX(J,_)]),
{[_]:Z={},...M}=Object.fromEntries(U);
return{loadBalancer:X,listeners:Q,listenerTags:M,listenerCertificates:W,loadBalancerTags:Z,loadBalancerAttributes:j}},
R=async J=>{try{return await J()}catch(X){if(E(X,"NoSuchEntity"))return;throw X}},
UJ=J=>J===void 0?void 0:decodeURIComponent(J),
jJ=async(
J,
X,
Y)=>{
let{send:_,GetRoleCommand:$,ListAttachedRolePoliciesCommand:Q,GetRolePolicyCommand:U}=await J.iam(),[W,j,Z]=await Promise.all([R(()=>_(new $({RoleName:X}))),R(()=>_(new Q({RoleName:X}))),R(()=>_(new U({RoleName:X,PolicyName:Y})))]),M=W?.Role;
if(M!==void 0)return{name:X,arn:M.Arn??"",tags:L(M.Tags),permissionsBoundary:M.PermissionsBoundary?.PermissionsBoundaryArn,trustPolicy:UJ(M.AssumeRolePolicyDocument),managedPolicies:(j?.AttachedPolicies??[]).flatMap(F=>F.PolicyArn??[]),inlinePolicy:UJ(Z?.PolicyDocument)}},
x=J=>Object.entries(J).map(([X,Y])=>({Key:X,Value:Y})),
UY=async(
J,
X)=>{
let{send:Y,CreateRoleCommand:_,GetRoleCommand:$}=await J.iam();
try{return(await Y(new _({RoleName:X.name,Description:X.description,AssumeRolePolicyDocument:X.trustPolicy,Tags:x(X.tags),...X.permissionsBoundary===void 0?{}:{PermissionsBoundary:X.permissionsBoundary}}))).Role?.Arn??""}catch(Q){if(!E(Q,"EntityAlreadyExists"))throw Q;return(await Y(new $({RoleName:X.name}))).Role?.Arn??""}},
jY=async(J,X,Y)=>{let{send:_,UpdateAssumeRolePolicyCommand:$}=await J.iam();await _(new $({RoleName:X,PolicyDocument:Y}))},
ZY=async(J,X,Y)=>{let{send:_,AttachRolePolicyCommand:$}=await J.iam();await _(new $({RoleName:X,PolicyArn:Y}))},
HY=async(J,X,Y,_)=>{let{send:$,PutRolePolicyCommand:Q}=await J.iam();await $(new Q({RoleName:X,PolicyName:Y,PolicyDocument:_}))},
MY=async(J,X,Y)=>{let{send:_,PutRolePermissionsBoundaryCommand:$,DeleteRolePermissionsBoundaryCommand:Q}=await J.iam();Y===void 0?await _(new Q({RoleName:X})):await _(new $({RoleName:X,PermissionsBoundary:Y}))},
FY=async(J,X,Y)=>{let{send:_,TagRoleCommand:$}=await J.iam();await _(new $({RoleName:X,Tags:x(Y)}))},
EY=async(J,X,Y)=>{let{send:_,UntagRoleCommand:$}=await J.iam();await _(new $({RoleName:X,TagKeys:[...Y]}))},
NY=async(J,X)=>{let{send:Y,CreateServiceLinkedRoleCommand:_}=await J.iam();try{await Y(new _({AWSServiceName:X}))}catch($){if(!(E($,"InvalidInput","EntityAlreadyExists")&&/has been taken|already exists/i.test($.message)))throw $}},
DY=async(J,X)=>{let{send:Y,GetRoleCommand:_}=await J.iam();return await R(()=>Y(new _({RoleName:X})))!==void 0},
zY=async(
J,
X)=>{
let{send:Y,ListAttachedRolePoliciesCommand:_,ListRolePoliciesCommand:$,DetachRolePolicyCommand:Q,DeleteRolePolicyCommand:U,DeleteRoleCommand:W}=await J.iam(),[j,Z]=await Promise.all([R(()=>Y(new _({RoleName:X}))),R(()=>Y(new $({RoleName:X})))]);
await Promise.all([...(j?.AttachedPolicies??[]).map(({PolicyArn:M})=>R(()=>Y(new Q({RoleName:X,PolicyArn:M})))),...(Z?.PolicyNames??[]).map(M=>R(()=>Y(new U({RoleName:X,PolicyName:M}))))]),await R(()=>Y(new W({RoleName:X})))},
VY=async(J,X)=>{let{send:Y,GetInstanceProfileCommand:_}=await J.iam(),$=(await R(()=>Y(new _({InstanceProfileName:X}))))?.InstanceProfile;if($!==void 0)return{name:X,arn:$.Arn??"",tags:L($.Tags),roles:($.Roles??[]).flatMap(Q=>Q.RoleName??[])}},
GY=async(J,X,Y)=>{let{send:_,CreateInstanceProfileCommand:$,GetInstanceProfileCommand:Q}=await J.iam();try{return(await _(new $({InstanceProfileName:X,Tags:x(Y)}))).InstanceProfile?.Arn??""}catch(U){if(!E(U,"EntityAlreadyExists"))throw U;return(await _(new Q({InstanceProfileName:X}))).InstanceProfile?.Arn??""}},
KY=async(J,X,Y)=>{let{send:_,TagInstanceProfileCommand:$}=await J.iam();await _(new $({InstanceProfileName:X,Tags:x(Y)}))},
RY=async(J,X,Y)=>{let{send:_,UntagInstanceProfileCommand:$}=await J.iam();await _(new $({InstanceProfileName:X,TagKeys:[...Y]}))},
OY=async(J,X,Y)=>{let{send:_,AddRoleToInstanceProfileCommand:$}=await J.iam();try{await _(new $({InstanceProfileName:X,RoleName:Y}))}catch(Q){if(!E(Q,"LimitExceeded"))throw Q}},
PY=async(J,X,Y)=>{let{send:_,RemoveRoleFromInstanceProfileCommand:$,DeleteInstanceProfileCommand:Q}=await J.iam();for(let U of Y)await R(()=>_(new $({InstanceProfileName:X,RoleName:U})));await R(()=>_(new Q({InstanceProfileName:X})))},
qY=async(J,X)=>{let[Y,_,$]=await Promise.all([jJ(J,X.instanceRole,X.policyName),VY(J,X.instanceProfile),jJ(J,X.executionRole,X.policyName)]);return{instanceRole:Y,instanceProfile:_,executionRole:$}},
IY=async(J,{cluster:X})=>{let{send:Y,DescribeClustersCommand:_}=await J.ecs();return(await Y(new _({clusters:[X],include:["TAGS","SETTINGS"]}))).clusters?.find($=>$.status==="ACTIVE")},
LY=async(J,X)=>(await Promise.all(X.map(async({name:Y,service:_})=>{try{return await DY(J,Y)?[]:[_]}catch($){if(E($,"AccessDenied"))return[];throw $}}))).flat(),
BY=async(J,X)=>{let{send:Y,GetParameterCommand:_}=await J.ssm();return(await Y(new _({Name:X}))).Parameter?.Value??""},
ZJ=async(J,X)=>{let{send:Y,DescribeSecretCommand:_}=await J.secretsManager();try{let $=await Y(new _({SecretId:X}));return{arn:$.ARN??"",tags:L($.Tags),deletedOn:$.DeletedDate?.toISOString().slice(0,10)}}catch($){if(E($,"ResourceNotFound"))return;throw $}},
SY=async(J,X,Y)=>{let{send:_,GetSecretValueCommand:$}=await J.secretsManager();try{return(await _(new $({SecretId:X}))).SecretString===Y}catch(Q){if(E(Q,"ResourceNotFound")||E(Q,"InvalidRequest")&&/marked for deletion|marked deleted/i.test(Q.message))return!1;throw Q}},
wY=async(J,X,Y,_,$)=>{let{send:Q,CreateSecretCommand:U}=await J.secretsManager();try{return(await Q(new U({Name:X,Description:_,SecretString:Y,Tags:Object.entries($).map(([W,j])=>({Key:W,Value:j}))}))).ARN??""}catch(W){throw E(W,"ResourceExists")?new k(`secret ${X} was created by another run`,{cause:W}):W}},
TY=async(J,X,Y)=>{let{send:_,PutSecretValueCommand:$}=await J.secretsManager();await _(new $({SecretId:X,SecretString:Y}))},
AY=async(J,X)=>{let{send:Y,RestoreSecretCommand:_}=await J.secretsManager();await Y(new _({SecretId:X}))},
vY=async(J,X,Y)=>{let{send:_,TagResourceCommand:$}=await J.secretsManager(),Q=Object.entries(Y).map(([U,W])=>({Key:U,Value:W}));await _(new $({SecretId:X,Tags:Q}))},
kY=async(J,X,Y)=>{let{send:_,UntagResourceCommand:$}=await J.secretsManager();await _(new $({SecretId:X,TagKeys:[...Y]}))},
hY=async(J,X)=>{let{send:Y,DeleteSecretCommand:_}=await J.secretsManager();await Y(new _({SecretId:X,ForceDeleteWithoutRecovery:!0}))},
HJ=(J,X)=>J.gpu??A(X).gpu==="true",
MJ=(J,X)=>J.cpuArchitecture??cJ(J.instanceTypes??[])??(A(X).cpuArchitecture==="ARM64"?"ARM64":"X86_64"),
FJ=({ask:J},X)=>{let Y=A(X);return g({capacity:J.capacity??Y.capacity??"EC2_SPOT",capacityProvider:J.capacityProvider??X[V.capacityProvider],existingCluster:J.existingCluster??Y.existingCluster==="true"})},
CY=({ask:J},X)=>{let Y=MJ(J,X)==="ARM64";return`/aws/service/ecs/optimized-ami/amazon-linux-2023/${HJ(J,X)?"gpu/":Y?"arm64/":""}recommended/image_id`},
bY=(J,X)=>{let{ask:Y}=J;if(!FJ(J,X))return[];if(Y.instanceTypes!==void 0)return Y.instanceTypes;let _=A(X),$=MJ(Y,X),Q=HJ(Y,X),U=$===_.cpuArchitecture&&String(Q)===_.gpu;return Y.instanceRequirements!==void 0||U?[]:oJ($,Q)},
xY=({ask:J},X)=>{let Y=J.loadBalancerArn??J.listenerArn??(X[V.loadBalancer]==="existing"?X[K.listener]:void 0);return Y?.includes(":listener/")===!0?LJ(Y):Y},
yY=J=>({[K.cluster]:J}),
EJ=(J,X)=>J?.[K.cluster]===X,
fY=({ask:J},X)=>J.subnets??(J.vpcId===void 0||J.vpcId===X[V.vpc]?u(X[K.subnets]):void 0),
mY=({cluster:J,ask:X,purpose:Y},_,$,Q)=>{let U=X.vpcId??(X.subnets===void 0?_[V.vpc]:void 0),W=Y==="inspect"?Q.find(j=>EJ(L(j.Tags),J)):void 0;return U??W?.VpcId??$?.[0]?.VpcId},
y=J=>J.AvailabilityZone??"",
gY=J=>[...new Set(J.map(y))],
pY=J=>{let X=_=>`${y(_)} ${_.MapPublicIpOnLaunch===!0?0:1} ${_.SubnetId}`,Y=new Map;for(let _ of[...J].sort(($,Q)=>X($)<X(Q)?-1:1))Y.has(y(_))||Y.set(y(_),_);return[...Y.values()]},
dY=(J,X,Y)=>{let _=$=>X.find(Q=>Q.VpcId===Y&&Q.GroupName===$);return{loadBalancerGroup:_(J.loadBalancerGroup),taskGroup:_(J.taskGroup)}},
uY=(J,X)=>[{name:"AWSServiceRoleForECS",service:"ecs.amazonaws.com"},{name:"AWSServiceRoleForApplicationAutoScaling_ECSService",service:"ecs.application-autoscaling.amazonaws.com"},...(J.ask.loadBalancer??X[V.loadBalancer])==="none"?[]:[{name:"AWSServiceRoleForElasticLoadBalancing",service:"elasticloadbalancing.amazonaws.com"}],...FJ(J,X)?[{name:"AWSServiceRoleForAutoScaling",service:"autoscaling.amazonaws.com"},{name:"AWSServiceRoleForEC2Spot",service:"spot.amazonaws.com"}]:[]],
lY=(J,X)=>X===void 0?void 0:J.flatMap(({SubnetId:Y=""})=>X(Y)?[Y]:[]),
cY=async(
J,
X,
Y)=>{
let _=B(fX(J,[X.loadBalancerGroup,X.taskGroup])),$=B(hX(J)),Q=await Y,U=fY(X,Q),W=U===void 0?void 0:await CX(J,U),j=await _,Z=mY(X,Q,W,j)??await $,M=X.purpose==="create"&&Z!==void 0?B(yX(J,Z)):void 0,F=W??(Z===void 0?[]:pY(await bX(J,Z))),N=gY(F),z=X.purpose==="create"?bY(X,Q):[];
return{vpcId:Z,subnets:F,offeredIn:z.length===0||N.length===0?{}:await uX(J,z,N),publicSubnets:lY(F,await M),...dY(X,j,Z)}},
oY=async(J,X,Y)=>{let _=B(m(J,{name:X.loadBalancer})),$=xY(X,await Y);return WY(J,$===void 0?await _:await m(J,{arn:$}),X.purpose)},
rY=async(J,X,Y)=>{if(X.purpose==="inspect")return{imageId:void 0,missingServiceLinkedRoles:[],certificates:[],zones:[]};let[_,$,Q,U]=await Promise.all([Y.then(W=>BY(J,CY(X,W))),Y.then(W=>LY(J,uY(X,W))),kX(J),BJ(J)]);return{imageId:_,missingServiceLinkedRoles:$,certificates:Q,zones:U}},
aY=async(J,X)=>{let Y=B(IY(J,X)),_=B(Y.then(z=>L(z?.tags))),[$,Q,U,W,j,Z,M,F,N]=await Promise.all([XX(J),Y,_,iX(J,X),qY(J,X),rY(J,X,_),ZJ(J,X.dockerHubSecret),cY(J,X,_),oY(J,X,_)]);return{...$,cluster:Q,clusterTags:U,...W,...j,...Z,dockerHubSecret:M,...F,...N}},
NJ={autoScalingGroup:{set:kJ,remove:vJ},ec2:{set:pX,remove:dX},ecs:{set:AJ,remove:TJ},elasticLoadBalancing:{set:wJ,remove:SJ},instanceProfile:{set:KY,remove:RY},role:{set:FY,remove:EY},secret:{set:vY,remove:kY}},
iY=async(J,{tagApi:X,id:Y,set:_,remove:$})=>{Object.keys(_).length>0&&await NJ[X].set(J,Y,_),$.length>0&&await NJ[X].remove(J,Y,$)},
DJ=(J,X)=>`${J}${X.length===1?"":"s"} ${X.join(", ")}`,
sY=async(
J,
X,
Y)=>{
if(!E(Y,"ResourceInUse")||Y.aws?.operation!=="PutClusterCapacityProviders")return Y;
let{cluster:_="",capacityProviders:$=[]}=X,Q=(await hJ(J,_)).map(j=>({name:j.serviceName??"",providers:(j.capacityProviderStrategy??[]).map(Z=>Z.capacityProvider??"").filter(Z=>!$.includes(Z))})).filter(({providers:j})=>j.length>0);
if(Q.length===0)return Y;
let U=[...new Set(Q.flatMap(j=>j.providers))].sort(),W=Q.map(({name:j})=>j).sort();
return I(`ECS does not take ${DJ("capacity provider",U)} from cluster ${_}: ${DJ("service",W)} ${W.length===1?"runs":"run"} on it.`,"A capacity provider belongs to one Auto Scaling group for good. Where that group was deleted: remove these tenants (remove-tenant), run create-cluster, and deploy them again. To remove the cluster, remove its tenants first.")},
H=async J=>(await J,""),
zJ={
createCluster:({clients:J},X)=>uJ(J,X),
updateClusterSettings:({clients:J},{cluster:X,containerInsights:Y})=>H(dJ(J,X,Y)),
putClusterCapacityProviders:({clients:J},X)=>H(r(J,X)),
tagClusterResource:({clients:J},X)=>H(iY(J,X)),
createRole:({clients:J},X)=>UY(J,X),
updateAssumeRolePolicy:({clients:J},{role:X,document:Y})=>H(jY(J,X,Y)),
attachRolePolicy:({clients:J},{role:X,policyArn:Y})=>H(ZY(J,X,Y)),
putRolePolicy:({clients:J},{role:X,policyName:Y,document:_})=>H(HY(J,X,Y,_)),
setPermissionsBoundary:({clients:J},{role:X,permissionsBoundary:Y})=>H(MY(J,X,Y)),
createInstanceProfile:({clients:J},{name:X,tags:Y})=>GY(J,X,Y),
addRoleToInstanceProfile:({clients:J},{profile:X,role:Y})=>H(OY(J,X,Y)),
ensureServiceLinkedRole:({clients:J},{service:X})=>H(NY(J,X)),
storeDockerHubLogin:async({clients:J,dockerHubLogin:X},{name:Y,exists:_,tags:$})=>{if(X===void 0)throw new Error("there is no Docker Hub login to store");return _?H(TY(J,Y,X)):wY(J,Y,X,"Docker Hub login of the instances of an ECS cluster.",$)},
restoreSecret:({clients:J},{id:X})=>H(AY(J,X)),
createSecurityGroup:({clients:J},X)=>mX(J,X),
authorizeIngress:({clients:J},{groupId:X,permission:Y})=>H(gX(J,X,Y)),
createLaunchTemplate:({clients:J},X)=>oX(J,X),
createLaunchTemplateVersion:({clients:J},X)=>H(rX(J,X)),
createAutoScalingGroup:({clients:J},X)=>pJ(J,X),
updateAutoScalingGroup:({clients:J},X)=>H(gJ(J,X)),
startInstanceRefresh:({clients:J},{name:X})=>H(mJ(J,X)),
createCapacityProvider:({clients:J},X)=>fJ(J,X),
updateCapacityProvider:({clients:J},X)=>H(yJ(J,X)),
createLoadBalancer:({clients:J},X)=>tX(J,X),
modifyLoadBalancerAttributes:({clients:J},{arn:X,attributes:Y})=>H(eX(J,X,Y)),
setLoadBalancerSubnets:({clients:J},{arn:X,subnets:Y})=>H(JY(J,X,Y)),
setLoadBalancerIpAddressType:({clients:J},{arn:X,ipAddressType:Y})=>H(XY(J,X,Y)),
setLoadBalancerSecurityGroups:({clients:J},{arn:X,securityGroups:Y})=>H(YY(J,X,Y)),
createListener:({clients:J},X)=>_Y(J,X),
modifyListener:({clients:J},X)=>H($Y(J,X)),
deleteCluster:({clients:J},{name:X})=>H(xJ(J,X)),
detachCapacityProviders:({clients:J},{cluster:X})=>H(r(J,{cluster:X,capacityProviders:[],defaultCapacityProviderStrategy:[]})),
deleteCapacityProvider:({clients:J,signal:X},{name:Y})=>H(bJ(J,Y,X)),
deleteAutoScalingGroup:({clients:J,signal:X},{name:Y})=>H(CJ(J,Y,X)),
deleteLaunchTemplate:({clients:J},{name:X})=>H(aX(J,X)),
deleteLoadBalancer:({clients:J,signal:X},{arn:Y})=>H(QY(J,Y,X)),
deleteSecurityGroup:({clients:J},{id:X})=>H(lX(J,X)),
deleteInstanceProfile:({clients:J},{name:X,roles:Y})=>H(PY(J,X,Y)),
deleteRole:({clients:J},{name:X})=>H(zY(J,X)),
deleteSecret:({clients:J},{name:X})=>H(hY(J,X))},
nY=J=>Object.hasOwn(zJ,J),
tY=async({patience:J,...X},Y,_)=>{let $=()=>zJ[Y]({...X,signal:J.signal},_);try{return{value:await J.with($)}}catch(Q){throw await sY(X.clients,_,Q)}},
O=(J,X,Y,_,$)=>Y===void 0?[]:[{resource:J,name:X,..._===void 0?{}:{id:_},...$===void 0?{}:{state:$}}],
eY=(
J,
X)=>{
let{cluster:Y,autoScalingGroup:_,launchTemplate:$,capacityProvider:Q,dockerHubSecret:U,loadBalancer:W}=J;
return[
...O("secret",X.dockerHubSecret,U,U?.arn,U?.deletedOn===void 0?void 0:`scheduled for deletion on ${U.deletedOn}`),
...O("role",X.executionRole,J.executionRole,J.executionRole?.arn),
...O("role",X.instanceRole,J.instanceRole,J.instanceRole?.arn),
...O("instanceProfile",X.instanceProfile,J.instanceProfile,J.instanceProfile?.arn),
...O("securityGroup",X.loadBalancerGroup,J.loadBalancerGroup,J.loadBalancerGroup?.GroupId),
...O("securityGroup",X.taskGroup,J.taskGroup,J.taskGroup?.GroupId),
...O("cluster",X.cluster,Y,Y?.clusterArn,Y?.status),
...O("launchTemplate",X.launchTemplate,$,$?.id,$&&`version ${$.defaultVersion}`),
...O("autoScalingGroup",X.autoScalingGroup,_,_?.AutoScalingGroupARN,_&&(_.Status??`${(_.Instances??[]).length} instances`)),
...O("capacityProvider",X.capacityProvider,Q,Q?.capacityProviderArn,Q?.status),
...O("loadBalancer",W?.LoadBalancerName??X.loadBalancer,W,W?.LoadBalancerArn,W?.State?.Code),
...J.listeners.flatMap(j=>O("listener",String(j.Port),j,j.ListenerArn,j.Protocol))]};
export{JX as A,eY as B,AX as C,ZJ as D,nY as E,yY as a,w as b,tJ as c,EJ as d,c as e,NX as f,VX as g,n as h,sJ as i,T as j,KX as k,IX as l,SX as m,_X as n,D as o,d as p,JJ as q,UX as r,aY as s,p as t,TX as u,SY as v,$X as w,YX as x,tY as y,jX as z};
