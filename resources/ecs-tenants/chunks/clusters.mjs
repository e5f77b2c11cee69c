import{o as KJ,t as LJ,p as PJ,i as H,a as w,S as b,u as OJ,l as kJ,d as SJ,b as BJ,c as vJ,e as qJ,v as l,r as TJ,f as AJ,g as wJ,h as bJ,j as hJ,k as CJ,m as xJ,n as yJ,q as c,s as fJ,w as mJ,x as pJ,y as gJ,z as dJ,A as uJ,B as lJ,C as cJ}from"./tenants.mjs";
import{b as g,t as k,c as oJ,f as d,g as aJ,h as o,s as h,i as iJ}from"./input-create-cluster.mjs";
import{h as S,c as R,g as x,y as D}from"./base.mjs";
var rJ={Type:"fixed-response",FixedResponseConfig:{StatusCode:"404",ContentType:"text/plain",MessageBody:"There is nothing here."}},
a={Type:"redirect",RedirectConfig:{Protocol:"HTTPS",Port:"443",StatusCode:"HTTP_301"}},
B=J=>{let{FixedResponseConfig:Q,RedirectConfig:X}=J??{};return J?.Type==="redirect"?`redirect to ${X?.Protocol}:${X?.Port} (${X?.StatusCode})`:J?.Type==="fixed-response"?`a plain ${Q?.StatusCode}`:J?.Type},
sJ="ELBSecurityPolicy-TLS13-1-2-2021-06",
O=(J,Q)=>J.find(X=>X.Port===Q),
i=(J,Q)=>J.names.includes(`*.${Q}`),
z=KJ(),
v=({isNew:J})=>J?"new cluster":"missing: made again",
nJ=({settings:J,names:Q,found:X,run:Y})=>J.dockerHubSecret??(Y.storesDockerHubLogin||X.dockerHubSecret!==void 0?Q.dockerHubSecret:void 0),
r=({certificates:J},Q)=>J.filter(X=>i(X,Q)).map(X=>X.arn).sort(),
C=(
{settings:J,found:Q,present:X})=>{
let{domain:Y,certificateArn:_}=J;
if(_!==void 0&&_!==X.certificateArn){let W=Q.certificates.find(Z=>Z.arn===_);if(W===void 0)throw S(`Certificate ${_} does not exist in this Region, or is not issued.`,"Wait until ACM has issued it: its DNS validation record has to be in place.");if(Y!==void 0&&!i(W,Y))throw S(`Certificate ${_} does not cover *.${Y}, but ${W.names.join(", ")}.`,`Request a certificate for *.${Y}.`);return _}
if(Y===void 0||X.certificateArn===void 0&&Q.clusterTags[R.scheme]==="http")return X.certificateArn;
let $=r(Q,Y);
return $.length===0||$.includes(X.certificateArn??"")?X.certificateArn:$[0]},
s=J=>{let{listeners:Q}=J.found,X=O(Q,80);return C(J)===void 0||O(Q,443)!==void 0||B(X?.DefaultActions?.[0])===B(a)?void 0:X},
n=J=>{let{settings:Q,found:X}=J;return g(Q)?C(J)===void 0?O(X.listeners,80):O(X.listeners,443)??s(J):X.listeners.find(Y=>Y.ListenerArn===Q.listenerArn)??O(X.listeners,443)??O(X.listeners,80)},
tJ=J=>g(J.settings)?C(J)!==void 0:n(J)?.Protocol==="HTTPS",
t=(
J,
Q,
X,
Y)=>{
let{found:_,tags:$}=J,W=s(J),Z=W===void 0?O(_.listeners,Q):void 0,U=`listener.${Q}`,E=Q===80&&X!==void 0?a:rJ,j=Q===443?{Certificates:[{CertificateArn:X}],SslPolicy:sJ}:{};
if(Q===443&&W!==void 0)return[{resource:"listener",name:"443",action:"update",reason:"the listener on 80 becomes the one for HTTPS, with every rule that stands on it",fields:[{pointer:"/protocol",from:W.Protocol,to:"HTTPS"},{pointer:"/certificateArn",to:X}],operations:[z("modifyListener",U,{ListenerArn:W.ListenerArn,Port:443,Protocol:"HTTPS",DefaultActions:[E],...j})]}];
if(
Z===void 0)return[
{
resource:"listener",
name:String(Q),
action:"create",
reason:v(J),
fields:[{pointer:"/defaultAction",to:B(E)},...Q===443?[{pointer:"/certificateArn",to:X}]:[]],
operations:[z("createListener",U,{LoadBalancerArn:Y??"",Port:Q,Protocol:Q===443?"HTTPS":"HTTP",DefaultActions:[E],...j,Tags:Object.entries($).map(([I,G])=>({Key:I,Value:G}))},{after:W===void 0?[]:["listener.443"],references:Y===void 0?[{pointer:"/LoadBalancerArn",operation:"loadBalancer"}]:[]})]}];
let F=B(Z.DefaultActions?.[0]),N=F!==B(E),V=Q===443&&!Z.Certificates?.some(I=>I.CertificateArn===X);
return!N&&!V?[]:[{resource:"listener",name:String(Q),action:"update",reason:"",fields:[...N?[{pointer:"/defaultAction",from:F,to:B(E)}]:[],...V?[{pointer:"/certificateArn",from:J.present.certificateArn,to:X}]:[]],operations:[z("modifyListener",U,{ListenerArn:Z.ListenerArn,...N?{DefaultActions:[E]}:{},...V?j:{}})]}]},
eJ=J=>{let Q=C(J),X=J.found.loadBalancer?.LoadBalancerArn;return[...Q===void 0?[]:t(J,443,Q,X),...t(J,80,Q,X)]},
JQ={...LJ,ec2:()=>import("./cluster-clients.mjs").then(J=>J.e),iam:()=>import("./cluster-clients.mjs").then(J=>J.i),acm:()=>import("./cluster-clients.mjs").then(J=>J.a),ssm:()=>import("./cluster-clients.mjs").then(J=>J.s),secretsManager:()=>import("./cluster-clients.mjs").then(J=>J.b),sts:()=>import("./cluster-clients.mjs").then(J=>J.c)},
QQ=["RSA_1024","RSA_2048","RSA_3072","RSA_4096","EC_prime256v1","EC_secp384r1","EC_secp521r1"],
XQ=async J=>{
let{send:Q,ListCertificatesCommand:X}=await J.acm();
return(await PJ(Y=>Q(new X({CertificateStatuses:["ISSUED"],Includes:{keyTypes:[...QQ]},MaxItems:1e3,...Y===void 0?{}:{NextToken:Y}})),Y=>Y.NextToken)).flatMap(Y=>Y.CertificateSummaryList??[]).map(Y=>({arn:Y.CertificateArn??"",names:[...new Set([Y.DomainName??"",...Y.SubjectAlternativeNameSummaries??[]])]}))},
K=async J=>{try{return await J()}catch(Q){if(H(Q,"NoSuchEntity"))return;throw Q}},
e=J=>J===void 0?void 0:decodeURIComponent(J),
JJ=async(
J,
Q,
X)=>{
let{send:Y,GetRoleCommand:_,ListAttachedRolePoliciesCommand:$,GetRolePolicyCommand:W}=await J.iam(),[Z,U,E]=await Promise.all([K(()=>Y(new _({RoleName:Q}))),K(()=>Y(new $({RoleName:Q}))),K(()=>Y(new W({RoleName:Q,PolicyName:X})))]),j=Z?.Role;
if(j!==void 0)return{name:Q,arn:j.Arn??"",tags:k(j.Tags),permissionsBoundary:j.PermissionsBoundary?.PermissionsBoundaryArn,trustPolicy:e(j.AssumeRolePolicyDocument),managedPolicies:(U?.AttachedPolicies??[]).flatMap(F=>F.PolicyArn??[]),inlinePolicy:e(E?.PolicyDocument)}},
y=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
YQ=async(
J,
Q)=>{
let{send:X,CreateRoleCommand:Y,GetRoleCommand:_}=await J.iam();
try{return(await X(new Y({RoleName:Q.name,Description:Q.description,AssumeRolePolicyDocument:Q.trustPolicy,Tags:y(Q.tags),...Q.permissionsBoundary===void 0?{}:{PermissionsBoundary:Q.permissionsBoundary}}))).Role?.Arn??""}catch($){if(!H($,"EntityAlreadyExists"))throw $;return(await X(new _({RoleName:Q.name}))).Role?.Arn??""}},
_Q=async(J,Q,X)=>{let{send:Y,UpdateAssumeRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyDocument:X}))},
$Q=async(J,Q,X)=>{let{send:Y,AttachRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyArn:X}))},
WQ=async(J,Q,X,Y)=>{let{send:_,PutRolePolicyCommand:$}=await J.iam();await _(new $({RoleName:Q,PolicyName:X,PolicyDocument:Y}))},
ZQ=async(J,Q,X)=>{let{send:Y,PutRolePermissionsBoundaryCommand:_,DeleteRolePermissionsBoundaryCommand:$}=await J.iam();X===void 0?await Y(new $({RoleName:Q})):await Y(new _({RoleName:Q,PermissionsBoundary:X}))},
UQ=async(J,Q,X)=>{let{send:Y,TagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,Tags:y(X)}))},
EQ=async(J,Q,X)=>{let{send:Y,UntagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,TagKeys:[...X]}))},
jQ=async(J,Q)=>{let{send:X,CreateServiceLinkedRoleCommand:Y}=await J.iam();try{await X(new Y({AWSServiceName:Q}))}catch(_){if(!(H(_,"InvalidInput","EntityAlreadyExists")&&/has been taken|already exists/i.test(_.message)))throw _}},
MQ=async(J,Q)=>{let{send:X,GetRoleCommand:Y}=await J.iam();return await K(()=>X(new Y({RoleName:Q})))!==void 0},
HQ=async(
J,
Q)=>{
let{send:X,ListAttachedRolePoliciesCommand:Y,ListRolePoliciesCommand:_,DetachRolePolicyCommand:$,DeleteRolePolicyCommand:W,DeleteRoleCommand:Z}=await J.iam(),[U,E]=await Promise.all([K(()=>X(new Y({RoleName:Q}))),K(()=>X(new _({RoleName:Q})))]);
await Promise.all([...(U?.AttachedPolicies??[]).map(({PolicyArn:j})=>K(()=>X(new $({RoleName:Q,PolicyArn:j})))),...(E?.PolicyNames??[]).map(j=>K(()=>X(new W({RoleName:Q,PolicyName:j}))))]),await K(()=>X(new Z({RoleName:Q})))},
FQ=async(J,Q)=>{let{send:X,GetInstanceProfileCommand:Y}=await J.iam(),_=(await K(()=>X(new Y({InstanceProfileName:Q}))))?.InstanceProfile;if(_!==void 0)return{name:Q,arn:_.Arn??"",tags:k(_.Tags),roles:(_.Roles??[]).flatMap($=>$.RoleName??[])}},
NQ=async(J,Q,X)=>{let{send:Y,CreateInstanceProfileCommand:_,GetInstanceProfileCommand:$}=await J.iam();try{return(await Y(new _({InstanceProfileName:Q,Tags:y(X)}))).InstanceProfile?.Arn??""}catch(W){if(!H(W,"EntityAlreadyExists"))throw W;return(await Y(new $({InstanceProfileName:Q}))).InstanceProfile?.Arn??""}},
zQ=async(J,Q,X)=>{let{send:Y,TagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,Tags:y(X)}))},
DQ=async(J,Q,X)=>{let{send:Y,UntagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,TagKeys:[...X]}))},
VQ=async(J,Q,X,Y)=>{let{send:_,AddRoleToInstanceProfileCommand:$}=await J.iam();try{await w(()=>_(new $({InstanceProfileName:Q,RoleName:X})),{passing:W=>W.awsCode.startsWith("NoSuchEntity"),seconds:30,signal:Y})}catch(W){if(!H(W,"LimitExceeded"))throw W}},
GQ=async(J,Q,X)=>{let{send:Y,RemoveRoleFromInstanceProfileCommand:_,DeleteInstanceProfileCommand:$}=await J.iam();for(let W of X)await K(()=>Y(new _({InstanceProfileName:Q,RoleName:W})));await K(()=>Y(new $({InstanceProfileName:Q})))},
IQ=async(
J,
Q)=>{
let{send:X,DescribeLaunchTemplatesCommand:Y,DescribeLaunchTemplateVersionsCommand:_}=await J.ec2();
try{
let[$,W]=await Promise.all([X(new Y({LaunchTemplateNames:[Q]})),X(new _({LaunchTemplateName:Q,Versions:["$Default"]}))]),Z=$.LaunchTemplates?.[0],U=W.LaunchTemplateVersions?.[0];
return Z===void 0||U===void 0?void 0:{id:Z.LaunchTemplateId??"",name:Q,defaultVersion:Z.DefaultVersionNumber??1,tags:k(Z.Tags),data:U.LaunchTemplateData??{}}}
catch($){if(H($,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateId.NotFound"))return;throw $}},
QJ={passing:J=>/iam ?instance ?profile/i.test(J.message),seconds:60},
RQ=async(
J,
Q,
X)=>{
let{send:Y,CreateLaunchTemplateCommand:_}=await J.ec2();
try{return(await w(()=>Y(new _({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken,TagSpecifications:[{ResourceType:"launch-template",Tags:Object.entries(Q.tags).map(([$,W])=>({Key:$,Value:W}))}]})),{...QJ,signal:X})).LaunchTemplate?.LaunchTemplateId??""}
catch($){throw H($,"InvalidLaunchTemplateName.AlreadyExists")?new b(`launch template ${Q.name} was created by another run`,{cause:$}):$}},
KQ=async(
J,
Q,
X)=>{
let{send:Y,CreateLaunchTemplateVersionCommand:_,ModifyLaunchTemplateCommand:$}=await J.ec2(),W=(await w(()=>Y(new _({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken})),{...QJ,signal:X})).LaunchTemplateVersion?.VersionNumber;
await Y(new $({LaunchTemplateName:Q.name,DefaultVersion:String(W)}))},
LQ=async(J,Q)=>{let{send:X,DeleteLaunchTemplateCommand:Y}=await J.ec2();try{await X(new Y({LaunchTemplateName:Q}))}catch(_){if(!H(_,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateName.NotFoundException"))throw _}},
f=async(J,Q)=>{let{send:X,DescribeLoadBalancersCommand:Y}=await J.elbv2();try{return(await X(new Y("arn"in Q?{LoadBalancerArns:[Q.arn]}:{Names:[Q.name]}))).LoadBalancers?.[0]}catch(_){if(H(_,"LoadBalancerNotFound"))return;throw _}},
PQ=async(J,Q)=>{let{send:X,DescribeListenersCommand:Y}=await J.elbv2();try{return(await X(new Y({LoadBalancerArn:Q}))).Listeners??[]}catch(_){if(H(_,"LoadBalancerNotFound"))return[];throw _}},
OQ=async(J,Q)=>{let{send:X,DescribeLoadBalancerAttributesCommand:Y}=await J.elbv2(),_=await X(new Y({LoadBalancerArn:Q}));return Object.fromEntries((_.Attributes??[]).map($=>[$.Key??"",$.Value??""]))},
kQ=async(J,Q)=>{let{send:X,CreateLoadBalancerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).LoadBalancers?.[0]?.LoadBalancerArn??""}catch(_){throw H(_,"DuplicateLoadBalancerName")?new b(`load balancer ${Q.Name} was created by another run`,{cause:_}):H(_,"TooManyLoadBalancers")?S(`The account is at its quota of Application Load Balancers: ${_.message}`,'Raise the quota "Application Load Balancers per Region", or give loadBalancerArn of one that exists.'):_}},
SQ=async(J,Q,X)=>{let{send:Y,ModifyLoadBalancerAttributesCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Attributes:Object.entries(X).map(([$,W])=>({Key:$,Value:W}))}))},
BQ=async(J,Q,X)=>{let{send:Y,SetSubnetsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Subnets:[...X]}))},
vQ=async(J,Q,X)=>{let{send:Y,SetIpAddressTypeCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,IpAddressType:X}))},
qQ=async(J,Q,X)=>{let{send:Y,SetSecurityGroupsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,SecurityGroups:[...X]}))},
TQ=async(J,Q,X)=>{let{send:Y,CreateListenerCommand:_}=await J.elbv2();try{return(await w(()=>Y(new _(Q)),{passing:$=>/^UnsupportedCertificate|^CertificateNotFound/.test($.awsCode),seconds:30,signal:X})).Listeners?.[0]?.ListenerArn??""}catch($){throw H($,"DuplicateListener")?new b(`a listener on port ${Q.Port} was created by another run`,{cause:$}):$}},
AQ=async(J,Q)=>{let{send:X,ModifyListenerCommand:Y}=await J.elbv2();await X(new Y(Q))},
wQ=async(J,Q,X)=>{let{send:Y,DeleteLoadBalancerCommand:_}=await J.elbv2();try{await Y(new _({LoadBalancerArn:Q}))}catch($){throw H($,"OperationNotPermitted")?S(`Elastic Load Balancing does not delete the load balancer: ${$.message}`,"Somebody has switched its deletion protection on: create-cluster with the name alone puts that back."):$}await OJ(async()=>await f(J,{arn:Q})!==void 0,X)},
bQ=async J=>{let{send:Q,DescribeVpcsCommand:X}=await J.ec2();return(await Q(new X({Filters:[{Name:"is-default",Values:["true"]}]}))).Vpcs?.[0]?.VpcId},
hQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"subnet-id",Values:[...Q]}]}))).Subnets??[]},
CQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"vpc-id",Values:[Q]}]}))).Subnets??[]},
xQ=async(J,Q)=>{let{send:X,DescribeSecurityGroupsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"group-name",Values:[...Q]}],MaxResults:100}))).SecurityGroups??[]},
XJ=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
yQ=async(J,Q)=>{let{send:X,CreateSecurityGroupCommand:Y}=await J.ec2();try{return(await X(new Y({GroupName:Q.name,Description:Q.description,VpcId:Q.vpcId,TagSpecifications:[{ResourceType:"security-group",Tags:XJ(Q.tags)}]}))).GroupId??""}catch(_){throw H(_,"InvalidGroup.Duplicate")?new b(`security group ${Q.name} was created by another run`,{cause:_}):_}},
fQ=async(J,Q,X)=>{let{send:Y,AuthorizeSecurityGroupIngressCommand:_}=await J.ec2();try{await Y(new _({GroupId:Q,IpPermissions:[X]}))}catch($){if(!H($,"InvalidPermission.Duplicate"))throw $}},
mQ=async(J,Q,X)=>{let{send:Y,CreateTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:XJ(X)}))},
pQ=async(J,Q,X)=>{let{send:Y,DeleteTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:X.map($=>({Key:$}))}))},
gQ=async(J,Q,X)=>{let{send:Y,DescribeInstanceTypeOfferingsCommand:_}=await J.ec2(),$=await Y(new _({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...Q]},{Name:"location",Values:[...X]}]})),W=new Set(($.InstanceTypeOfferings??[]).map(Z=>Z.InstanceType));return Q.filter(Z=>!W.has(Z))},
dQ=async(J,Q,X)=>{let{send:Y,DeleteSecurityGroupCommand:_}=await J.ec2();try{await w(()=>Y(new _({GroupId:Q})),{passing:$=>/^DependencyViolation|^InvalidGroup\.InUse/.test($.awsCode),seconds:600,signal:X})}catch($){if(!H($,"InvalidGroup.NotFound"))throw $}},
uQ=async(J,Q)=>{let{send:X,GetParameterCommand:Y}=await J.ssm();return(await X(new Y({Name:Q}))).Parameter?.Value??""},
YJ=async(J,Q)=>{let{send:X,DescribeSecretCommand:Y}=await J.secretsManager();try{let _=await X(new Y({SecretId:Q}));return _.DeletedDate===void 0?{arn:_.ARN??"",tags:k(_.Tags)}:void 0}catch(_){if(H(_,"ResourceNotFound"))return;throw _}},
lQ=async(J,Q,X)=>{let{send:Y,GetSecretValueCommand:_}=await J.secretsManager();try{return(await Y(new _({SecretId:Q}))).SecretString===X}catch($){if(H($,"ResourceNotFound"))return!1;throw $}},
cQ=async(J,Q,X,Y,_)=>{let{send:$,CreateSecretCommand:W}=await J.secretsManager();try{return(await $(new W({Name:Q,Description:Y,SecretString:X,Tags:Object.entries(_).map(([Z,U])=>({Key:Z,Value:U}))}))).ARN??""}catch(Z){throw H(Z,"ResourceExists")?new b(`secret ${Q} was created by another run`,{cause:Z}):Z}},
oQ=async(J,Q,X)=>{let{send:Y,PutSecretValueCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,SecretString:X}))},
aQ=async(J,Q,X)=>{let{send:Y,TagResourceCommand:_}=await J.secretsManager(),$=Object.entries(X).map(([W,Z])=>({Key:W,Value:Z}));await Y(new _({SecretId:Q,Tags:$}))},
iQ=async(J,Q,X)=>{let{send:Y,UntagResourceCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,TagKeys:[...X]}))},
rQ=async(J,Q)=>{let{send:X,DeleteSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q,ForceDeleteWithoutRecovery:!0}))},
_J=async J=>(await J.sts()).region(),
sQ=async J=>{let{send:Q,GetCallerIdentityCommand:X}=await J.sts(),[Y,_]=await Promise.all([Q(new X({})),_J(J)]);return{account:Y.Account??"",partition:(Y.Arn??"").split(":")[1]??"aws",region:_}},
nQ=async(J,Q)=>{let{send:X,DescribeClustersCommand:Y}=await J.ecs();return(await X(new Y({clusters:[Q],include:["TAGS","SETTINGS"]}))).clusters?.find(_=>_.status==="ACTIVE")},
m=J=>J.AvailabilityZone??"",
tQ=J=>{let Q=Y=>`${m(Y)} ${Y.MapPublicIpOnLaunch===!0?0:1} ${Y.SubnetId}`,X=new Map;for(let Y of[...J].sort((_,$)=>Q(_)<Q($)?-1:1))X.has(m(Y))||X.set(m(Y),Y);return[...X.values()]},
eQ=async(
J,
Q,
X,
Y)=>{
let _=x(xQ(J,[Q.loadBalancerGroup,Q.taskGroup])),
$=x(bQ(J)),
W=await Y,
Z=X.subnets(W),
U=Z===void 0?void 0:await hQ(J,Z),
E=X.vpcId(W,await _)??U?.[0]?.VpcId??await $,
j=U??(E===void 0?[]:tQ(await CQ(J,E))),
F=[...new Set(j.map(m))],
N=X.makes?X.instanceTypes(W):[],
V=N.length===0||F.length===0?[]:await gQ(J,N,F),
I=(await _).filter(G=>G.VpcId===E);
return{vpcId:E,subnets:j,typesNotOffered:V,loadBalancerGroup:I.find(G=>G.GroupName===Q.loadBalancerGroup),taskGroup:I.find(G=>G.GroupName===Q.taskGroup)}},
JX=async(
J,
Q,
X,
Y)=>{
let _=x(f(J,{name:Q.loadBalancer})),$=X.loadBalancerArn(await Y),W=$?.includes(":listener/")===!0?kJ($):$,Z=W===void 0?await _:await f(J,{arn:W}),U=Z?.LoadBalancerArn;
if(U===void 0)return{loadBalancer:Z,listeners:[],listenerTags:{},loadBalancerTags:{},loadBalancerAttributes:{}};
let E=async()=>{let G=await PQ(J,U),P=await SJ(J,[U,...G.flatMap(T=>T.ListenerArn??[])]);return{listeners:G,elbTags:P}},[{listeners:j,elbTags:F},N]=await Promise.all([E(),OQ(J,U)]),{[U]:V={},...I}=Object.fromEntries(F);
return{loadBalancer:Z,listeners:j,listenerTags:I,loadBalancerTags:V,loadBalancerAttributes:N}},
QX=async(J,Q)=>(await Promise.all(Object.entries(Q).map(async([X,Y])=>{try{return await MQ(J,X)?[]:[Y]}catch(_){if(H(_,"AccessDenied"))return[];throw _}}))).flat(),
XX=async(
J,
Q,
X)=>{
let Y=nQ(J,Q.cluster),
_=x(Y.then(A=>k(A?.tags))),
[$,W,Z,U,E,j,F,N,V,I,G,P,T,GJ,IJ,RJ]=await Promise.all(
[
sQ(J),
Y,
_,
BJ(J,Q.capacityProvider),
vJ(J,Q.autoScalingGroup),
IQ(J,Q.launchTemplate),
X.makes?_.then(A=>uQ(J,X.imageParameter(A))):void 0,
JJ(J,Q.instanceRole,Q.policyName),
FQ(J,Q.instanceProfile),
JJ(J,Q.executionRole,Q.policyName),
X.makes?_.then(A=>QX(J,X.serviceLinkedRoles(A))):[],
YJ(J,Q.dockerHubSecret),
eQ(J,Q,X,_),
JX(J,Q,X,_),
X.makes?XQ(J):[],
X.makes?qJ(J):[]]);
return{...$,cluster:W,clusterTags:Z,capacityProvider:U,autoScalingGroup:E,launchTemplate:j,imageId:F,instanceRole:N,instanceProfile:V,executionRole:I,missingServiceLinkedRoles:G,dockerHubSecret:P,...T,...GJ,certificates:IJ,zones:RJ}},
YX=({account:J},Q)=>{if(Q!==void 0&&Q!==J)throw S(`This is account ${J}, not ${Q}.`,"Check AWS_PROFILE, the credentials and roleArn.")},
_X=J=>({[R.cluster]:J}),
$J=(J,Q)=>J?.[R.cluster]===Q,
$X=J=>J===void 0||J===""?void 0:J.split(" "),
q=(J,Q)=>new RegExp(`(?:^| )${Q}=(\\S*)`).exec(J[D.settings]??"")?.[1],
WX=(J,Q)=>{let X=ZJ(J,Q)==="ARM64";return`/aws/service/ecs/optimized-ami/amazon-linux-2023/${WJ(J,Q)?"gpu/":X?"arm64/":""}recommended/image_id`},
WJ=(J,Q)=>J.gpu??q(Q,"gpu")==="true",
ZJ=(J,Q)=>J.cpuArchitecture??oJ(J.instanceTypes??[])??(q(Q,"cpuArchitecture")==="ARM64"?"ARM64":"X86_64"),
UJ=(J,Q)=>d({capacity:J.capacity??q(Q,"capacity")??"EC2_SPOT",capacityProvider:J.capacityProvider??Q[D.capacityProvider],existingCluster:J.existingCluster??q(Q,"existingCluster")==="true"}),
ZX=(J,Q)=>{if(J.instanceTypes!==void 0)return J.instanceTypes;let X=ZJ(J,Q),Y=WJ(J,Q),_=X===q(Q,"cpuArchitecture")&&String(Y)===q(Q,"gpu");return J.instanceRequirements!==void 0||_?[]:aJ(X,Y)},
EJ=J=>(
{
makes:!0,
vpcId:Q=>J.vpcId??(J.subnets===void 0?Q[D.vpc]:void 0),
subnets:Q=>J.subnets??(J.vpcId===void 0||J.vpcId===Q[D.vpc]?$X(Q[R.subnets]):void 0),
loadBalancerArn:Q=>J.loadBalancerArn??J.listenerArn??(Q[D.loadBalancer]==="existing"?Q[R.listener]:void 0),
imageParameter:Q=>WX(J,Q),
instanceTypes:Q=>UJ(J,Q)?ZX(J,Q):[],
serviceLinkedRoles:Q=>({AWSServiceRoleForECS:"ecs.amazonaws.com",AWSServiceRoleForApplicationAutoScaling_ECSService:"ecs.application-autoscaling.amazonaws.com",...(J.loadBalancer??Q[D.loadBalancer])==="none"?{}:{AWSServiceRoleForElasticLoadBalancing:"elasticloadbalancing.amazonaws.com"},...UJ(J,Q)?{AWSServiceRoleForAutoScaling:"autoscaling.amazonaws.com",AWSServiceRoleForEC2Spot:"spot.amazonaws.com"}:{}})}),
UX=J=>({...EJ({name:J}),makes:!1,vpcId:(Q,X)=>Q[D.vpc]??X.find(Y=>$J(k(Y.Tags),J))?.VpcId}),
EX="ecs-tenants",
jJ=(J,Q)=>J.slice(0,Q).replace(/-+$/,""),
jX=(
J,
Q)=>{
let X=o(JSON.stringify(["v1",Q,J]),8),Y=`ecs-tenants-${jJ(J,16)}-${X}-${Q}`,_=`ecs-tenants-${J}`;
return{cluster:J,capacityProvider:`capacity-${J}`,autoScalingGroup:_,launchTemplate:_,loadBalancer:`lb-${jJ(J,19)}-${o(JSON.stringify(["v1",J]),8)}`,loadBalancerGroup:`${_}-load-balancer`,taskGroup:`${_}-tasks`,instanceRole:`${Y}-instance`,instanceProfile:`${Y}-instance`,executionRole:`${Y}-execution`,dockerHubSecret:`ecs-tenants/${J}/docker-hub`,secretsPrefix:`ecs-tenants/${J}/`}},
MJ=["minSize","maxSize","instanceTypes","instanceRequirements","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","spotMaxPrice"],
MX=({vCpuCount:J,memoryMiB:Q},X)=>({VCpuCount:{Min:J.min,...J.max===void 0?{}:{Max:J.max}},MemoryMiB:{Min:Q.min,...Q.max===void 0?{}:{Max:Q.max}},CpuManufacturers:X.cpuArchitecture==="ARM64"?["amazon-web-services"]:["intel","amd"],BurstablePerformance:"excluded"}),
HX=(
{settings:J,names:Q})=>(
{
LaunchTemplate:{LaunchTemplateSpecification:{LaunchTemplateName:Q.launchTemplate,Version:"$Default"},Overrides:J.instanceRequirements===void 0?(J.instanceTypes??[]).map(X=>({InstanceType:X})):[{InstanceRequirements:MX(J.instanceRequirements,J)}]},
InstancesDistribution:{OnDemandBaseCapacity:J.onDemandBaseCapacity,OnDemandPercentageAboveBaseCapacity:J.onDemandPercentageAboveBaseCapacity,OnDemandAllocationStrategy:J.instanceRequirements===void 0?"prioritized":"lowest-price",SpotAllocationStrategy:"price-capacity-optimized",SpotMaxPrice:J.spotMaxPrice===void 0?"":String(J.spotMaxPrice)}}),
p=({found:J})=>J.subnets.map(Q=>Q.SubnetId).join(","),
FX=(J,Q)=>!h((J.VPCZoneIdentifier??"").split(",").sort(),p(Q).split(",").sort()),
NX=(
J,
{found:Q,names:X},
Y)=>{
let _=J.MixedInstancesPolicy,
$=_?.LaunchTemplate?.LaunchTemplateSpecification,
W=$?.LaunchTemplateId===Q.launchTemplate?.id&&$?.Version==="$Default",
Z=["OnDemandAllocationStrategy","SpotAllocationStrategy"].filter(E=>_?.InstancesDistribution?.[E]!==Y.InstancesDistribution?.[E]),
U=E=>[...E?.LaunchTemplate?.Overrides?.[0]?.InstanceRequirements?.CpuManufacturers??[]].sort();
return[...Q.launchTemplate!==void 0&&W?[]:[{pointer:"/launchTemplate",to:X.launchTemplate}],...Z.map(E=>({pointer:`/${E.charAt(0).toLowerCase()}${E.slice(1)}`,from:_?.InstancesDistribution?.[E],to:Y.InstancesDistribution?.[E]})),...h(U(_),U(Y))?[]:[{pointer:"/cpuManufacturers",from:U(_).join(", "),to:U(Y).join(", ")}]]},
zX=(
J,
Q,
X)=>{
let{run:Y,names:_,found:$}=J;
if(!Y.replaceInstances)return[];
let W=String($.launchTemplate?.defaultVersion??""),Z=(Q.Instances??[]).filter(U=>X||U.LaunchTemplate?.Version!==W);
return Z.length===0?[]:[{resource:"autoScalingGroup",name:_.autoScalingGroup,action:"deploy",reason:"replaceInstances",fields:[{pointer:"/replaceInstances",to:Z.length}],operations:[z("startInstanceRefresh","instanceRefresh",{name:_.autoScalingGroup},{after:["autoScalingGroup","launchTemplate"]})]}]},
DX=(
J,
Q)=>{
let{names:X,settings:Y,present:_,found:$,tags:W}=J,Z=$.autoScalingGroup,U=HX(J);
if(
Z===void 0)return[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"create",
reason:v(J),
fields:l(MJ,{},Y),
operations:[
z(
"createAutoScalingGroup",
"autoScalingGroup",
{
AutoScalingGroupName:X.autoScalingGroup,
MixedInstancesPolicy:U,
MinSize:Y.minSize,
MaxSize:Y.maxSize,
DesiredCapacity:Y.minSize,
VPCZoneIdentifier:p(J),
HealthCheckType:"EC2",
HealthCheckGracePeriod:300,
NewInstancesProtectedFromScaleIn:!0,
Tags:Object.entries({...W,Name:X.autoScalingGroup}).map(([P,T])=>({Key:P,Value:T,ResourceId:X.autoScalingGroup,ResourceType:"auto-scaling-group",PropagateAtLaunch:!0}))},
{after:["launchTemplate","instanceProfile.role","serviceLinkedRole.autoscaling.amazonaws.com","serviceLinkedRole.spot.amazonaws.com"]})]}];
let E=l(MJ,_,Y),j=FX(Z,J),F=NX(Z,J,U),N=Z.NewInstancesProtectedFromScaleIn!==!0,V=[...E,...j?[{pointer:"/subnets",from:Z.VPCZoneIdentifier,to:p(J)}]:[],...F,...N?[{pointer:"/newInstancesProtectedFromScaleIn",to:!0}]:[]],I=E.some(P=>/^\/(min|max)Size/.test(P.pointer)),G=E.some(P=>!/^\/(min|max)Size/.test(P.pointer));
return[
...V.length===0?[]:[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"update",
reason:"",
fields:V,
operations:[z("updateAutoScalingGroup","autoScalingGroup",{AutoScalingGroupName:X.autoScalingGroup,...I?{MinSize:Y.minSize,MaxSize:Y.maxSize}:{},...G||F.length>0?{MixedInstancesPolicy:U}:{},...j?{VPCZoneIdentifier:p(J)}:{},...N?{NewInstancesProtectedFromScaleIn:!0}:{}},{after:["launchTemplate"]})]}],
...zX(J,Z,Q)]},
VX=J=>{
let Q=J.MixedInstancesPolicy,X=Q?.LaunchTemplate?.Overrides??[],Y=Q?.InstancesDistribution,_=X[0]?.InstanceRequirements,$=X.flatMap(Z=>Z.InstanceType??[]),W=Y?.SpotMaxPrice;
return{
minSize:J.MinSize,
maxSize:J.MaxSize,
instanceTypes:_===void 0&&$.length>0?$:void 0,
instanceRequirements:_===void 0?void 0:{vCpuCount:{min:_.VCpuCount?.Min??1,..._.VCpuCount?.Max===void 0?{}:{max:_.VCpuCount.Max}},memoryMiB:{min:_.MemoryMiB?.Min??512,..._.MemoryMiB?.Max===void 0?{}:{max:_.MemoryMiB.Max}}},
onDemandBaseCapacity:Y?.OnDemandBaseCapacity??0,
onDemandPercentageAboveBaseCapacity:Y?.OnDemandPercentageAboveBaseCapacity??100,
spotMaxPrice:W===void 0||W===""?void 0:Number(W)}},
u=({found:{capacityProvider:J,autoScalingGroup:Q}})=>J!==void 0&&J.autoScalingGroupProvider?.autoScalingGroupArn!==Q?.AutoScalingGroupARN,
GX=J=>{let{names:Q,found:X}=J,Y=X.cluster?.capacityProviders??[],_=z("putClusterCapacityProviders","capacityProvider.detach",{cluster:Q.cluster,capacityProviders:Y.filter($=>$!==Q.capacityProvider),defaultCapacityProviderStrategy:[]});return[...Y.includes(Q.capacityProvider)?[_]:[],z("deleteCapacityProvider","capacityProvider.remove",{name:Q.capacityProvider},{after:["capacityProvider.detach"]})]},
IX=J=>{
let{names:Q,settings:X,found:Y,tags:_,present:$}=J,W=Y.capacityProvider,Z={status:"ENABLED",targetCapacity:X.targetCapacity};
if(
W===void 0||u(J)){
let j=Y.autoScalingGroup?.AutoScalingGroupARN;
return[
{
resource:"capacityProvider",
name:Q.capacityProvider,
action:W===void 0?"create":"update",
reason:W===void 0?v(J):"its Auto Scaling group is gone: made again",
fields:[{pointer:"/targetCapacity",to:X.targetCapacity}],
operations:[...W===void 0?[]:GX(J),z("createCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{autoScalingGroupArn:j??"",managedScaling:Z,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"},tags:Object.entries(_).map(([F,N])=>({key:F,value:N}))},{after:["serviceLinkedRole.ecs.amazonaws.com","capacityProvider.remove"],references:j===void 0?[{pointer:"/autoScalingGroupProvider/autoScalingGroupArn",operation:"autoScalingGroup"}]:[]})]}]}
let U=W.autoScalingGroupProvider,E=[...$.targetCapacity===X.targetCapacity?[]:[{pointer:"/targetCapacity",from:$.targetCapacity,to:X.targetCapacity}],...U?.managedScaling?.status==="ENABLED"?[]:[{pointer:"/managedScaling",to:"ENABLED"}],...U?.managedTerminationProtection==="ENABLED"?[]:[{pointer:"/managedTerminationProtection",to:"ENABLED"}],...U?.managedDraining==="ENABLED"?[]:[{pointer:"/managedDraining",to:"ENABLED"}]];
return E.length===0?[]:[{resource:"capacityProvider",name:Q.capacityProvider,action:"update",reason:"",fields:E,operations:[z("updateCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{managedScaling:Z,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"}})]}]},
RX=({settings:J,names:Q,found:X})=>{let Y=J.capacityProvider??(d(J)?Q.capacityProvider:J.capacity),_=J.capacity==="EC2_SPOT"?[]:["FARGATE","FARGATE_SPOT"];return{first:Y,all:[...new Set([...X.cluster?.capacityProviders??[],..._,Y])]}},
KX=J=>{
let{names:Q,found:X,settings:Y}=J;
if(Y.existingCluster)return[];
let{first:_,all:$}=RX(J),W=[{capacityProvider:_,weight:1,base:0}],Z=(X.cluster?.defaultCapacityProviderStrategy??[]).map(U=>({capacityProvider:U.capacityProvider??"",weight:U.weight??0,base:U.base??0}));
return(!d(Y)||!u(J))&&h([...$].sort(),[...X.cluster?.capacityProviders??[]].sort())&&h(Z,W)?[]:[{resource:"cluster",name:Q.cluster,action:"update",reason:X.cluster===void 0?v(J):"",fields:[{pointer:"/capacityProviderStrategy",...Z[0]===void 0?{}:{from:Z.map(U=>U.capacityProvider).join(", ")},to:_}],operations:[z("putClusterCapacityProviders","cluster.capacity",{cluster:Q.cluster,capacityProviders:$,defaultCapacityProviderStrategy:W},{after:["cluster","capacityProvider"]})]}]},
LX=J=>({targetCapacity:J.autoScalingGroupProvider?.managedScaling?.targetCapacity}),
HJ=({settings:J})=>({"deletion_protection.enabled":String(J.protected),"routing.http.drop_invalid_header_fields.enabled":"true","access_logs.s3.enabled":String(J.accessLogsBucket!==void 0),...J.accessLogsBucket===void 0?{}:{"access_logs.s3.bucket":J.accessLogsBucket}}),
FJ=({found:J})=>{let Q=NJ(J.loadBalancer),X=new Map;for(let Y of[!0,!1])for(let{AvailabilityZone:_="",SubnetId:$=""}of J.subnets)Q.includes($)===Y&&!X.has(_)&&X.set(_,$);return[...X.values()].sort()},
NJ=J=>(J?.AvailabilityZones??[]).flatMap(Q=>Q.SubnetId??[]).sort(),
PX=J=>{
let{settings:Q,names:X,found:Y,tags:_}=J,$=Y.loadBalancerGroup?.GroupId;
return{
resource:"loadBalancer",
name:X.loadBalancer,
action:"create",
reason:v(J),
fields:[{pointer:"/scheme",to:Q.scheme}],
operations:[z("createLoadBalancer","loadBalancer",{Name:X.loadBalancer,Type:"application",Scheme:Q.scheme,IpAddressType:Q.ipAddressType,Subnets:FJ(J),SecurityGroups:[$??""],Tags:Object.entries(_).map(([W,Z])=>({Key:W,Value:Z}))},{after:["serviceLinkedRole.elasticloadbalancing.amazonaws.com"],references:$===void 0?[{pointer:"/SecurityGroups/0",operation:"loadBalancerGroup"}]:[]}),z("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:"",attributes:HJ(J)},{references:[{pointer:"/arn",operation:"loadBalancer"}]})]}},
OX=(
J,
Q)=>{
let{settings:X,found:Y}=J,_=Q.LoadBalancerArn??"",$=FJ(J),W=NJ(Q),Z=Q.SecurityGroups??[],U=Y.loadBalancerGroup?.GroupId,E=Q.IpAddressType==="dualstack"?"dualstack":"ipv4";
return[
...h($,W)?[]:[{field:{pointer:"/subnets",from:W.join(", "),to:$.join(", ")},operation:z("setLoadBalancerSubnets","loadBalancer.subnets",{arn:_,subnets:$})}],
...E===X.ipAddressType?[]:[{field:{pointer:"/ipAddressType",from:E,to:X.ipAddressType},operation:z("setLoadBalancerIpAddressType","loadBalancer.ipAddressType",{arn:_,ipAddressType:X.ipAddressType},{after:["loadBalancer.subnets"]})}],
...U!==void 0&&Z.includes(U)?[]:[{field:{pointer:"/securityGroups",to:J.names.loadBalancerGroup},operation:z("setLoadBalancerSecurityGroups","loadBalancer.securityGroups",{arn:_,securityGroups:[U??"",...Z]},{references:U===void 0?[{pointer:"/securityGroups/0",operation:"loadBalancerGroup"}]:[]})}]]},
kX=(
J,
Q)=>{
let{names:X,found:Y}=J,_=Object.fromEntries(Object.entries(HJ(J)).filter(([Z,U])=>Y.loadBalancerAttributes[Z]!==U)),$=Object.entries(_),W=OX(J,Q);
return $.length===0&&W.length===0?[]:[
{
resource:"loadBalancer",
name:X.loadBalancer,
action:"update",
reason:"",
fields:[...$.map(([Z,U])=>({pointer:`/attributes/${Z}`,...Y.loadBalancerAttributes[Z]===void 0?{}:{from:Y.loadBalancerAttributes[Z]},to:U})),...W.map(Z=>Z.field)],
operations:[...$.length===0?[]:[z("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:Q.LoadBalancerArn??"",attributes:_})],...W.map(Z=>Z.operation)]}]},
SX=J=>{let{settings:Q,found:X}=J;if(!g(Q))return[];let Y=X.loadBalancer;if(Y!==void 0&&Y.Scheme!==Q.scheme)throw S(`The load balancer is ${Y.Scheme}; that cannot be changed to ${Q.scheme}.`,"Keep scheme, or make another cluster.");return[...Y===void 0?[PX(J)]:kX(J,Y),...eJ(J)]},
BX=(J,Q,X)=>({scheme:J.Scheme==="internal"?"internal":"internet-facing",ipAddressType:J.IpAddressType==="dualstack"?"dualstack":"ipv4",accessLogsBucket:Q["access_logs.s3.enabled"]==="true"?Q["access_logs.s3.bucket"]:void 0,certificateArn:O(X,443)?.Certificates?.[0]?.CertificateArn}),
vX=J=>Object.fromEntries((J??"").split(" ").map(Q=>{let[X="",...Y]=Q.split("=");return[X,Y.join("=")]})),
zJ=J=>{let Q=(J??"").split(" ").filter(X=>X!=="");return Q.length===0?void 0:Q},
qX=J=>{
let{found:Q,names:X}=J,Y=Q.clusterTags,_=vX(Y[D.settings]),{defaults:$,tags:W}=iJ(Y),Z=Y[D.loadBalancer],U=Q.cluster?.settings?.find(V=>V.name==="containerInsights")?.value,E=Y[R.executionRole],{capacity:j,cpuArchitecture:F,imagePullBehavior:N}=_;
return{
domain:Y[R.domain],
isDefault:Y[R.default]!==void 0,
protected:Y[D.protected]!==void 0,
containerInsights:U==="enabled"||U==="enhanced"?U:"disabled",
existingCluster:_.existingCluster==="true",
tags:W,
tenantDefaults:$,
taskRoleArn:Y[R.taskRole],
executionRoleArn:E?.endsWith(`:role/${X.executionRole}`)===!0?void 0:E,
instanceProfileArn:Y[D.instanceProfile],
dockerHubSecret:Y[D.dockerHubSecret],
secretsPrefix:Y[D.secretsPrefix],
kmsKeyArn:Y[D.kmsKey],
capacityProvider:Y[D.capacityProvider],
vpcId:Y[D.vpc],
subnets:zJ(Y[R.subnets]),
securityGroups:_.securityGroups===void 0?void 0:zJ(Y[R.securityGroups]),
...j==="EC2_SPOT"||j==="FARGATE"||j==="FARGATE_SPOT"?{capacity:j}:{},
...F==="X86_64"||F==="ARM64"?{cpuArchitecture:F}:{},
...N===void 0?{}:{imagePullBehavior:N},
..._.gpu===void 0?{}:{gpu:_.gpu==="true"},
..._.rootVolumeSize===void 0?{}:{rootVolumeSize:Number(_.rootVolumeSize)},
...Z===void 0?{}:{loadBalancer:Z==="none"?"none":"shared"},
...Z==="existing"?{listenerArn:Y[R.listener]}:{}}},
TX=(
J,
Q)=>{
let X=J.loadBalancer?.LoadBalancerName===Q.loadBalancer,Y=J.cluster===void 0?{}:qX({found:J,names:Q}),_=(Y.instanceProfileArn===void 0?J.instanceRole?.permissionsBoundary:void 0)??(Y.executionRoleArn===void 0?J.executionRole?.permissionsBoundary:void 0);
return{
...J.autoScalingGroup===void 0?{}:VX(J.autoScalingGroup),
...J.capacityProvider===void 0?{}:LX(J.capacityProvider),
...J.loadBalancer===void 0||!X?{}:BX(J.loadBalancer,J.loadBalancerAttributes,J.listeners),
..._===void 0?{}:{permissionsBoundary:_},
...Y,
...J.loadBalancer!==void 0&&!X&&Y.listenerArn!==void 0?{loadBalancerArn:J.loadBalancer.LoadBalancerArn}:{}}},
DJ={autoScalingGroup:{set:CJ,remove:hJ},ec2:{set:mQ,remove:pQ},ecs:{set:bJ,remove:wJ},elasticLoadBalancing:{set:AJ,remove:TJ},instanceProfile:{set:zQ,remove:DQ},role:{set:UQ,remove:EQ},secret:{set:aQ,remove:iQ}},
AX=async(J,{keeper:Q,id:X,set:Y,remove:_})=>{Object.keys(Y).length>0&&await DJ[Q].set(J,X,Y),_.length>0&&await DJ[Q].remove(J,X,_)},
M=async J=>(await J,""),
VJ={
createCluster:({clients:J},Q)=>cJ(J,Q),
updateClusterSettings:({clients:J},{cluster:Q,containerInsights:X})=>M(lJ(J,Q,X)),
putClusterCapacityProviders:({clients:J,signal:Q},X)=>M(c(J,X,Q)),
tagPart:({clients:J},Q)=>M(AX(J,Q)),
createRole:({clients:J},Q)=>YQ(J,Q),
updateAssumeRolePolicy:({clients:J},{role:Q,document:X})=>M(_Q(J,Q,X)),
attachRolePolicy:({clients:J},{role:Q,policyArn:X})=>M($Q(J,Q,X)),
putRolePolicy:({clients:J},{role:Q,policyName:X,document:Y})=>M(WQ(J,Q,X,Y)),
setPermissionsBoundary:({clients:J},{role:Q,permissionsBoundary:X})=>M(ZQ(J,Q,X)),
createInstanceProfile:({clients:J},{name:Q,tags:X})=>NQ(J,Q,X),
addRoleToInstanceProfile:({clients:J,signal:Q},{profile:X,role:Y})=>M(VQ(J,X,Y,Q)),
ensureServiceLinkedRole:({clients:J},{service:Q})=>M(jQ(J,Q)),
storeDockerHubLogin:async({clients:J,dockerHubLogin:Q},{name:X,exists:Y,tags:_})=>{if(Q===void 0)throw new Error("there is no Docker Hub login to store");return Y?M(oQ(J,X,Q)):cQ(J,X,Q,"Docker Hub login of the instances of an ECS cluster.",_)},
createSecurityGroup:({clients:J},Q)=>yQ(J,Q),
authorizeIngress:({clients:J},{groupId:Q,permission:X})=>M(fQ(J,Q,X)),
createLaunchTemplate:({clients:J,signal:Q},X)=>RQ(J,X,Q),
createLaunchTemplateVersion:({clients:J,signal:Q},X)=>M(KQ(J,X,Q)),
createAutoScalingGroup:({clients:J,signal:Q},X)=>uJ(J,X,Q),
updateAutoScalingGroup:({clients:J},Q)=>M(dJ(J,Q)),
startInstanceRefresh:({clients:J},{name:Q})=>M(gJ(J,Q)),
createCapacityProvider:({clients:J,signal:Q},X)=>pJ(J,X,Q),
updateCapacityProvider:({clients:J},Q)=>M(mJ(J,Q)),
createLoadBalancer:({clients:J},Q)=>kQ(J,Q),
modifyLoadBalancerAttributes:({clients:J},{arn:Q,attributes:X})=>M(SQ(J,Q,X)),
setLoadBalancerSubnets:({clients:J},{arn:Q,subnets:X})=>M(BQ(J,Q,X)),
setLoadBalancerIpAddressType:({clients:J},{arn:Q,ipAddressType:X})=>M(vQ(J,Q,X)),
setLoadBalancerSecurityGroups:({clients:J},{arn:Q,securityGroups:X})=>M(qQ(J,Q,X)),
createListener:({clients:J,signal:Q},X)=>TQ(J,X,Q),
modifyListener:({clients:J},Q)=>M(AQ(J,Q)),
deleteCluster:({clients:J,signal:Q},{name:X})=>M(fJ(J,X,Q)),
detachCapacityProviders:({clients:J,signal:Q},{cluster:X})=>M(c(J,{cluster:X,capacityProviders:[],defaultCapacityProviderStrategy:[]},Q)),
deleteCapacityProvider:({clients:J,signal:Q},{name:X})=>M(yJ(J,X,Q)),
deleteAutoScalingGroup:({clients:J,signal:Q},{name:X})=>M(xJ(J,X,Q)),
deleteLaunchTemplate:({clients:J},{name:Q})=>M(LQ(J,Q)),
deleteLoadBalancer:({clients:J,signal:Q},{arn:X})=>M(wQ(J,X,Q)),
deleteSecurityGroup:({clients:J,signal:Q},{id:X})=>M(dQ(J,X,Q)),
deleteInstanceProfile:({clients:J},{name:Q,roles:X})=>M(GQ(J,Q,X)),
deleteRole:({clients:J},{name:Q})=>M(HQ(J,Q)),
deleteSecret:({clients:J},{name:Q})=>M(rQ(J,Q))},
wX=J=>Object.hasOwn(VJ,J),
bX=async(J,Q,X)=>({value:await VJ[Q](J,X)}),
L=(J,Q,X,Y,_)=>X===void 0?[]:[{resource:J,name:Q,...Y===void 0?{}:{id:Y},..._===void 0?{}:{state:_}}],
hX=(
J,
Q)=>{
let{cluster:X,autoScalingGroup:Y,launchTemplate:_,capacityProvider:$,loadBalancer:W}=J;
return[
...L("secret",Q.dockerHubSecret,J.dockerHubSecret,J.dockerHubSecret?.arn),
...L("role",Q.executionRole,J.executionRole,J.executionRole?.arn),
...L("role",Q.instanceRole,J.instanceRole,J.instanceRole?.arn),
...L("instanceProfile",Q.instanceProfile,J.instanceProfile,J.instanceProfile?.arn),
...L("securityGroup",Q.loadBalancerGroup,J.loadBalancerGroup,J.loadBalancerGroup?.GroupId),
...L("securityGroup",Q.taskGroup,J.taskGroup,J.taskGroup?.GroupId),
...L("cluster",Q.cluster,X,X?.clusterArn,X?.status),
...L("launchTemplate",Q.launchTemplate,_,_?.id,_&&`version ${_.defaultVersion}`),
...L("autoScalingGroup",Q.autoScalingGroup,Y,Y?.AutoScalingGroupARN,Y&&(Y.Status??`${(Y.Instances??[]).length} instances`)),
...L("capacityProvider",Q.capacityProvider,$,$?.capacityProviderArn,$?.status),
...L("loadBalancer",W?.LoadBalancerName??Q.loadBalancer,W,W?.LoadBalancerArn,W?.State?.Code),
...J.listeners.flatMap(Z=>L("listener",String(Z.Port),Z,Z.ListenerArn,Z.Protocol))]};
export{UX as A,YJ as B,wX as C,_X as a,$J as b,v as c,nJ as d,u as e,DX as f,IX as g,r as h,tJ as i,C as j,KX as k,SX as l,TX as m,jX as n,z as o,EX as p,XX as q,_J as r,EJ as s,n as t,lQ as u,YX as v,f as w,bX as x,JQ as y,hX as z};
