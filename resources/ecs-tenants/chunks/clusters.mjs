import{o as RJ,t as KJ,p as LJ,i as H,S as w,u as OJ,l as PJ,d as kJ,a as SJ,b as BJ,c as qJ,v as u,r as TJ,e as AJ,f as vJ,g as wJ,h as bJ,j as hJ,k as CJ,m as xJ,n as yJ,q as l,s as fJ,w as mJ,x as gJ,y as pJ,z as dJ,A as uJ,B as lJ,C as cJ}from"./tenants.mjs";
import{h as g,t as oJ,a as p,d as aJ,b as iJ}from"./input-create-cluster.mjs";
import{l as k,c as R,t as S,k as C,M as D,q as c,s as b,N as rJ}from"./base.mjs";
var sJ={Type:"fixed-response",FixedResponseConfig:{StatusCode:"404",ContentType:"text/plain",MessageBody:"There is nothing here."}},
o={Type:"redirect",RedirectConfig:{Protocol:"HTTPS",Port:"443",StatusCode:"HTTP_301"}},
B=J=>{let{FixedResponseConfig:Q,RedirectConfig:X}=J??{};return J?.Type==="redirect"?`redirect to ${X?.Protocol}:${X?.Port} (${X?.StatusCode})`:J?.Type==="fixed-response"?`a plain ${Q?.StatusCode}`:J?.Type},
nJ="ELBSecurityPolicy-TLS13-1-2-2021-06",
P=(J,Q)=>J.find(X=>X.Port===Q),
a=(J,Q)=>J.names.includes(`*.${Q}`),
z=RJ(),
q=({isNew:J})=>J?"new cluster":"missing: made again",
i=({certificates:J},Q)=>J.filter(X=>a(X,Q)).map(X=>X.arn).sort(),
h=(
{settings:J,found:Q,present:X})=>{
let{domain:Y,certificateArn:_}=J;
if(_!==void 0&&_!==X.certificateArn){let Z=Q.certificates.find(W=>W.arn===_);if(Z===void 0)throw k(`Certificate ${_} does not exist in this Region, or is not issued.`,"Wait until ACM has issued it: its DNS validation record has to be in place.");if(Y!==void 0&&!a(Z,Y))throw k(`Certificate ${_} does not cover *.${Y}, but ${Z.names.join(", ")}.`,`Request a certificate for *.${Y}.`);return _}
if(Y===void 0||X.certificateArn===void 0&&Q.clusterTags[R.scheme]==="http")return X.certificateArn;
let $=i(Q,Y);
return $.length===0||$.includes(X.certificateArn??"")?X.certificateArn:$[0]},
r=J=>{let{listeners:Q}=J.found,X=P(Q,80);return h(J)===void 0||P(Q,443)!==void 0||B(X?.DefaultActions?.[0])===B(o)?void 0:X},
s=J=>{let{settings:Q,found:X}=J;return g(Q)?h(J)===void 0?P(X.listeners,80):P(X.listeners,443)??r(J):X.listeners.find(Y=>Y.ListenerArn===Q.listenerArn)??P(X.listeners,443)??P(X.listeners,80)},
tJ=J=>g(J.settings)?h(J)!==void 0:s(J)?.Protocol==="HTTPS",
n=(
J,
Q,
X,
Y)=>{
let{found:_,tags:$}=J,Z=r(J),W=Z===void 0?P(_.listeners,Q):void 0,U=`listener.${Q}`,E=Q===80&&X!==void 0?o:sJ,M=Q===443?{Certificates:[{CertificateArn:X}],SslPolicy:nJ}:{};
if(Q===443&&Z!==void 0)return[{resource:"listener",name:"443",action:"update",reason:"the listener on 80 becomes the one for HTTPS, with every rule that stands on it",fields:[{pointer:"/protocol",from:Z.Protocol,to:"HTTPS"},{pointer:"/certificateArn",to:X}],operations:[z("modifyListener",U,{ListenerArn:Z.ListenerArn,Port:443,Protocol:"HTTPS",DefaultActions:[E],...M})]}];
if(
W===void 0)return[
{
resource:"listener",
name:String(Q),
action:"create",
reason:q(J),
fields:[{pointer:"/defaultAction",to:B(E)},...Q===443?[{pointer:"/certificateArn",to:X}]:[]],
operations:[z("createListener",U,{LoadBalancerArn:Y??"",Port:Q,Protocol:Q===443?"HTTPS":"HTTP",DefaultActions:[E],...M,Tags:Object.entries($).map(([G,I])=>({Key:G,Value:I}))},{after:Z===void 0?[]:["listener.443"],references:Y===void 0?[{pointer:"/LoadBalancerArn",operation:"loadBalancer"}]:[]})]}];
let F=B(W.DefaultActions?.[0]),N=F!==B(E),V=Q===443&&!W.Certificates?.some(G=>G.CertificateArn===X);
return!N&&!V?[]:[{resource:"listener",name:String(Q),action:"update",reason:"",fields:[...N?[{pointer:"/defaultAction",from:F,to:B(E)}]:[],...V?[{pointer:"/certificateArn",from:J.present.certificateArn,to:X}]:[]],operations:[z("modifyListener",U,{ListenerArn:W.ListenerArn,...N?{DefaultActions:[E]}:{},...V?M:{}})]}]},
eJ=J=>{let Q=h(J),X=J.found.loadBalancer?.LoadBalancerArn;return[...Q===void 0?[]:n(J,443,Q,X),...n(J,80,Q,X)]},
JQ={...KJ,ec2:()=>import("./cluster-clients.mjs").then(J=>J.e),iam:()=>import("./cluster-clients.mjs").then(J=>J.i),acm:()=>import("./cluster-clients.mjs").then(J=>J.a),ssm:()=>import("./cluster-clients.mjs").then(J=>J.s),secretsManager:()=>import("./cluster-clients.mjs").then(J=>J.b),sts:()=>import("./cluster-clients.mjs").then(J=>J.c)},
QQ=["RSA_1024","RSA_2048","RSA_3072","RSA_4096","EC_prime256v1","EC_secp384r1","EC_secp521r1"],
XQ=async J=>{
let{send:Q,ListCertificatesCommand:X}=await J.acm();
return(await LJ(Y=>Q(new X({CertificateStatuses:["ISSUED"],Includes:{keyTypes:[...QQ]},MaxItems:1e3,...Y===void 0?{}:{NextToken:Y}})),Y=>Y.NextToken)).flatMap(Y=>Y.CertificateSummaryList??[]).map(Y=>({arn:Y.CertificateArn??"",names:[...new Set([Y.DomainName??"",...Y.SubjectAlternativeNameSummaries??[]])]}))},
K=async J=>{try{return await J()}catch(Q){if(H(Q,"NoSuchEntity"))return;throw Q}},
t=J=>J===void 0?void 0:decodeURIComponent(J),
e=async(
J,
Q,
X)=>{
let{send:Y,GetRoleCommand:_,ListAttachedRolePoliciesCommand:$,GetRolePolicyCommand:Z}=await J.iam(),[W,U,E]=await Promise.all([K(()=>Y(new _({RoleName:Q}))),K(()=>Y(new $({RoleName:Q}))),K(()=>Y(new Z({RoleName:Q,PolicyName:X})))]),M=W?.Role;
if(M!==void 0)return{name:Q,arn:M.Arn??"",tags:S(M.Tags),permissionsBoundary:M.PermissionsBoundary?.PermissionsBoundaryArn,trustPolicy:t(M.AssumeRolePolicyDocument),managedPolicies:(U?.AttachedPolicies??[]).flatMap(F=>F.PolicyArn??[]),inlinePolicy:t(E?.PolicyDocument)}},
x=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
YQ=async(
J,
Q)=>{
let{send:X,CreateRoleCommand:Y,GetRoleCommand:_}=await J.iam();
try{return(await X(new Y({RoleName:Q.name,Description:Q.description,AssumeRolePolicyDocument:Q.trustPolicy,Tags:x(Q.tags),...Q.permissionsBoundary===void 0?{}:{PermissionsBoundary:Q.permissionsBoundary}}))).Role?.Arn??""}catch($){if(!H($,"EntityAlreadyExists"))throw $;return(await X(new _({RoleName:Q.name}))).Role?.Arn??""}},
_Q=async(J,Q,X)=>{let{send:Y,UpdateAssumeRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyDocument:X}))},
$Q=async(J,Q,X)=>{let{send:Y,AttachRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyArn:X}))},
WQ=async(J,Q,X,Y)=>{let{send:_,PutRolePolicyCommand:$}=await J.iam();await _(new $({RoleName:Q,PolicyName:X,PolicyDocument:Y}))},
ZQ=async(J,Q,X)=>{let{send:Y,PutRolePermissionsBoundaryCommand:_,DeleteRolePermissionsBoundaryCommand:$}=await J.iam();X===void 0?await Y(new $({RoleName:Q})):await Y(new _({RoleName:Q,PermissionsBoundary:X}))},
UQ=async(J,Q,X)=>{let{send:Y,TagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,Tags:x(X)}))},
EQ=async(J,Q,X)=>{let{send:Y,UntagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,TagKeys:[...X]}))},
jQ=async(J,Q)=>{let{send:X,CreateServiceLinkedRoleCommand:Y}=await J.iam();try{await X(new Y({AWSServiceName:Q}))}catch(_){if(!(H(_,"InvalidInput","EntityAlreadyExists")&&/has been taken|already exists/i.test(_.message)))throw _}},
MQ=async(J,Q)=>{let{send:X,GetRoleCommand:Y}=await J.iam();return await K(()=>X(new Y({RoleName:Q})))!==void 0},
HQ=async(
J,
Q)=>{
let{send:X,ListAttachedRolePoliciesCommand:Y,ListRolePoliciesCommand:_,DetachRolePolicyCommand:$,DeleteRolePolicyCommand:Z,DeleteRoleCommand:W}=await J.iam(),[U,E]=await Promise.all([K(()=>X(new Y({RoleName:Q}))),K(()=>X(new _({RoleName:Q})))]);
await Promise.all([...(U?.AttachedPolicies??[]).map(({PolicyArn:M})=>K(()=>X(new $({RoleName:Q,PolicyArn:M})))),...(E?.PolicyNames??[]).map(M=>K(()=>X(new Z({RoleName:Q,PolicyName:M}))))]),await K(()=>X(new W({RoleName:Q})))},
FQ=async(J,Q)=>{let{send:X,GetInstanceProfileCommand:Y}=await J.iam(),_=(await K(()=>X(new Y({InstanceProfileName:Q}))))?.InstanceProfile;if(_!==void 0)return{name:Q,arn:_.Arn??"",tags:S(_.Tags),roles:(_.Roles??[]).flatMap($=>$.RoleName??[])}},
NQ=async(J,Q,X)=>{let{send:Y,CreateInstanceProfileCommand:_,GetInstanceProfileCommand:$}=await J.iam();try{return(await Y(new _({InstanceProfileName:Q,Tags:x(X)}))).InstanceProfile?.Arn??""}catch(Z){if(!H(Z,"EntityAlreadyExists"))throw Z;return(await Y(new $({InstanceProfileName:Q}))).InstanceProfile?.Arn??""}},
zQ=async(J,Q,X)=>{let{send:Y,TagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,Tags:x(X)}))},
DQ=async(J,Q,X)=>{let{send:Y,UntagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,TagKeys:[...X]}))},
VQ=async(J,Q,X)=>{let{send:Y,AddRoleToInstanceProfileCommand:_}=await J.iam();try{await Y(new _({InstanceProfileName:Q,RoleName:X}))}catch($){if(!H($,"LimitExceeded"))throw $}},
GQ=async(J,Q,X)=>{let{send:Y,RemoveRoleFromInstanceProfileCommand:_,DeleteInstanceProfileCommand:$}=await J.iam();for(let Z of X)await K(()=>Y(new _({InstanceProfileName:Q,RoleName:Z})));await K(()=>Y(new $({InstanceProfileName:Q})))},
IQ=async(
J,
Q)=>{
let{send:X,DescribeLaunchTemplatesCommand:Y,DescribeLaunchTemplateVersionsCommand:_}=await J.ec2();
try{
let[$,Z]=await Promise.all([X(new Y({LaunchTemplateNames:[Q]})),X(new _({LaunchTemplateName:Q,Versions:["$Default"]}))]),W=$.LaunchTemplates?.[0],U=Z.LaunchTemplateVersions?.[0];
return W===void 0||U===void 0?void 0:{id:W.LaunchTemplateId??"",name:Q,defaultVersion:W.DefaultVersionNumber??1,tags:S(W.Tags),data:U.LaunchTemplateData??{}}}
catch($){if(H($,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateId.NotFound"))return;throw $}},
RQ=async(
J,
Q)=>{
let{send:X,CreateLaunchTemplateCommand:Y}=await J.ec2();
try{return(await X(new Y({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken,TagSpecifications:[{ResourceType:"launch-template",Tags:Object.entries(Q.tags).map(([_,$])=>({Key:_,Value:$}))}]}))).LaunchTemplate?.LaunchTemplateId??""}catch(_){throw H(_,"InvalidLaunchTemplateName.AlreadyExists")?new w(`launch template ${Q.name} was created by another run`,{cause:_}):_}},
KQ=async(
J,
Q)=>{let{send:X,CreateLaunchTemplateVersionCommand:Y,ModifyLaunchTemplateCommand:_}=await J.ec2(),$=(await X(new Y({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken}))).LaunchTemplateVersion?.VersionNumber;await X(new _({LaunchTemplateName:Q.name,DefaultVersion:String($)}))},
LQ=async(J,Q)=>{let{send:X,DeleteLaunchTemplateCommand:Y}=await J.ec2();try{await X(new Y({LaunchTemplateName:Q}))}catch(_){if(!H(_,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateName.NotFoundException"))throw _}},
y=async(J,Q)=>{let{send:X,DescribeLoadBalancersCommand:Y}=await J.elbv2();try{return(await X(new Y("arn"in Q?{LoadBalancerArns:[Q.arn]}:{Names:[Q.name]}))).LoadBalancers?.[0]}catch(_){if(H(_,"LoadBalancerNotFound"))return;throw _}},
OQ=async(J,Q)=>{let{send:X,DescribeListenersCommand:Y}=await J.elbv2();try{return(await X(new Y({LoadBalancerArn:Q}))).Listeners??[]}catch(_){if(H(_,"LoadBalancerNotFound"))return[];throw _}},
PQ=async(J,Q)=>{let{send:X,DescribeLoadBalancerAttributesCommand:Y}=await J.elbv2(),_=await X(new Y({LoadBalancerArn:Q}));return Object.fromEntries((_.Attributes??[]).map($=>[$.Key??"",$.Value??""]))},
kQ=async(J,Q)=>{let{send:X,CreateLoadBalancerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).LoadBalancers?.[0]?.LoadBalancerArn??""}catch(_){throw H(_,"DuplicateLoadBalancerName")?new w(`load balancer ${Q.Name} was created by another run`,{cause:_}):H(_,"TooManyLoadBalancers")?k(`The account is at its quota of Application Load Balancers: ${_.message}`,'Raise the quota "Application Load Balancers per Region", or give loadBalancerArn of one that exists.'):_}},
SQ=async(J,Q,X)=>{let{send:Y,ModifyLoadBalancerAttributesCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Attributes:Object.entries(X).map(([$,Z])=>({Key:$,Value:Z}))}))},
BQ=async(J,Q,X)=>{let{send:Y,SetSubnetsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Subnets:[...X]}))},
qQ=async(J,Q,X)=>{let{send:Y,SetIpAddressTypeCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,IpAddressType:X}))},
TQ=async(J,Q,X)=>{let{send:Y,SetSecurityGroupsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,SecurityGroups:[...X]}))},
AQ=async(J,Q)=>{let{send:X,CreateListenerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).Listeners?.[0]?.ListenerArn??""}catch(_){throw H(_,"DuplicateListener")?new w(`a listener on port ${Q.Port} was created by another run`,{cause:_}):_}},
vQ=async(J,Q)=>{let{send:X,ModifyListenerCommand:Y}=await J.elbv2();await X(new Y(Q))},
wQ=async(J,Q,X)=>{let{send:Y,DeleteLoadBalancerCommand:_}=await J.elbv2();try{await Y(new _({LoadBalancerArn:Q}))}catch($){throw H($,"OperationNotPermitted")?k(`Elastic Load Balancing does not delete the load balancer: ${$.message}`,"Somebody has switched its deletion protection on: create-cluster with the name alone puts that back."):$}await OJ(async()=>await y(J,{arn:Q})!==void 0,X)},
bQ=async J=>{let{send:Q,DescribeVpcsCommand:X}=await J.ec2();return(await Q(new X({Filters:[{Name:"is-default",Values:["true"]}]}))).Vpcs?.[0]?.VpcId},
hQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"subnet-id",Values:[...Q]}]}))).Subnets??[]},
CQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"vpc-id",Values:[Q]}]}))).Subnets??[]},
xQ=async(J,Q)=>{let{send:X,DescribeSecurityGroupsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"group-name",Values:[...Q]}],MaxResults:100}))).SecurityGroups??[]},
JJ=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
yQ=async(J,Q)=>{let{send:X,CreateSecurityGroupCommand:Y}=await J.ec2();try{return(await X(new Y({GroupName:Q.name,Description:Q.description,VpcId:Q.vpcId,TagSpecifications:[{ResourceType:"security-group",Tags:JJ(Q.tags)}]}))).GroupId??""}catch(_){throw H(_,"InvalidGroup.Duplicate")?new w(`security group ${Q.name} was created by another run`,{cause:_}):_}},
fQ=async(J,Q,X)=>{let{send:Y,AuthorizeSecurityGroupIngressCommand:_}=await J.ec2();try{await Y(new _({GroupId:Q,IpPermissions:[X]}))}catch($){if(!H($,"InvalidPermission.Duplicate"))throw $}},
mQ=async(J,Q,X)=>{let{send:Y,CreateTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:JJ(X)}))},
gQ=async(J,Q,X)=>{let{send:Y,DeleteTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:X.map($=>({Key:$}))}))},
pQ=async(J,Q,X)=>{let{send:Y,DescribeInstanceTypeOfferingsCommand:_}=await J.ec2(),$=await Y(new _({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...Q]},{Name:"location",Values:[...X]}]})),Z=new Set(($.InstanceTypeOfferings??[]).map(W=>W.InstanceType));return Q.filter(W=>!Z.has(W))},
dQ=async(J,Q)=>{let{send:X,DeleteSecurityGroupCommand:Y}=await J.ec2();try{await X(new Y({GroupId:Q}))}catch(_){if(!H(_,"InvalidGroup.NotFound"))throw _}},
uQ=async(J,Q)=>{let{send:X,GetParameterCommand:Y}=await J.ssm();return(await X(new Y({Name:Q}))).Parameter?.Value??""},
QJ=async(J,Q)=>{let{send:X,DescribeSecretCommand:Y}=await J.secretsManager();try{let _=await X(new Y({SecretId:Q}));return{arn:_.ARN??"",tags:S(_.Tags),deletedOn:_.DeletedDate?.toISOString().slice(0,10)}}catch(_){if(H(_,"ResourceNotFound"))return;throw _}},
lQ=async(J,Q,X)=>{let{send:Y,GetSecretValueCommand:_}=await J.secretsManager();try{return(await Y(new _({SecretId:Q}))).SecretString===X}catch($){if(H($,"ResourceNotFound")||H($,"InvalidRequest")&&/marked for deletion|marked deleted/i.test($.message))return!1;throw $}},
cQ=async(J,Q,X,Y,_)=>{let{send:$,CreateSecretCommand:Z}=await J.secretsManager();try{return(await $(new Z({Name:Q,Description:Y,SecretString:X,Tags:Object.entries(_).map(([W,U])=>({Key:W,Value:U}))}))).ARN??""}catch(W){throw H(W,"ResourceExists")?new w(`secret ${Q} was created by another run`,{cause:W}):W}},
oQ=async(J,Q,X)=>{let{send:Y,PutSecretValueCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,SecretString:X}))},
aQ=async(J,Q)=>{let{send:X,RestoreSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q}))},
iQ=async(J,Q,X)=>{let{send:Y,TagResourceCommand:_}=await J.secretsManager(),$=Object.entries(X).map(([Z,W])=>({Key:Z,Value:W}));await Y(new _({SecretId:Q,Tags:$}))},
rQ=async(J,Q,X)=>{let{send:Y,UntagResourceCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,TagKeys:[...X]}))},
sQ=async(J,Q)=>{let{send:X,DeleteSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q,ForceDeleteWithoutRecovery:!0}))},
XJ=async J=>(await J.sts()).region(),
nQ=async J=>{let{send:Q,GetCallerIdentityCommand:X}=await J.sts(),[Y,_]=await Promise.all([Q(new X({})),XJ(J)]);return{account:Y.Account??"",partition:(Y.Arn??"").split(":")[1]??"aws",region:_}},
tQ=async(J,Q)=>{let{send:X,DescribeClustersCommand:Y}=await J.ecs();return(await X(new Y({clusters:[Q],include:["TAGS","SETTINGS"]}))).clusters?.find(_=>_.status==="ACTIVE")},
f=J=>J.AvailabilityZone??"",
eQ=J=>{let Q=Y=>`${f(Y)} ${Y.MapPublicIpOnLaunch===!0?0:1} ${Y.SubnetId}`,X=new Map;for(let Y of[...J].sort((_,$)=>Q(_)<Q($)?-1:1))X.has(f(Y))||X.set(f(Y),Y);return[...X.values()]},
JX=async(
J,
Q,
X,
Y)=>{
let _=C(xQ(J,[Q.loadBalancerGroup,Q.taskGroup])),
$=C(bQ(J)),
Z=await Y,
W=X.subnets(Z),
U=W===void 0?void 0:await hQ(J,W),
E=X.vpcId(Z,await _)??U?.[0]?.VpcId??await $,
M=U??(E===void 0?[]:eQ(await CQ(J,E))),
F=[...new Set(M.map(f))],
N=X.makes?X.instanceTypes(Z):[],
V=N.length===0||F.length===0?[]:await pQ(J,N,F),
G=(await _).filter(I=>I.VpcId===E);
return{vpcId:E,subnets:M,typesNotOffered:V,loadBalancerGroup:G.find(I=>I.GroupName===Q.loadBalancerGroup),taskGroup:G.find(I=>I.GroupName===Q.taskGroup)}},
QX=async(
J,
Q,
X,
Y)=>{
let _=C(y(J,{name:Q.loadBalancer})),$=X.loadBalancerArn(await Y),Z=$?.includes(":listener/")===!0?PJ($):$,W=Z===void 0?await _:await y(J,{arn:Z}),U=W?.LoadBalancerArn;
if(U===void 0)return{loadBalancer:W,listeners:[],listenerTags:{},loadBalancerTags:{},loadBalancerAttributes:{}};
let E=async()=>{let I=await OQ(J,U),O=await kJ(J,[U,...I.flatMap(A=>A.ListenerArn??[])]);return{listeners:I,elbTags:O}},[{listeners:M,elbTags:F},N]=await Promise.all([E(),PQ(J,U)]),{[U]:V={},...G}=Object.fromEntries(F);
return{loadBalancer:W,listeners:M,listenerTags:G,loadBalancerTags:V,loadBalancerAttributes:N}},
XX=async(J,Q)=>(await Promise.all(Object.entries(Q).map(async([X,Y])=>{try{return await MQ(J,X)?[]:[Y]}catch(_){if(H(_,"AccessDenied"))return[];throw _}}))).flat(),
YX=async(
J,
Q,
X)=>{
let Y=tQ(J,Q.cluster),
_=C(Y.then(v=>S(v?.tags))),
[$,Z,W,U,E,M,F,N,V,G,I,O,A,VJ,GJ,IJ]=await Promise.all(
[
nQ(J),
Y,
_,
SJ(J,Q.capacityProvider),
BJ(J,Q.autoScalingGroup),
IQ(J,Q.launchTemplate),
X.makes?_.then(v=>uQ(J,X.imageParameter(v))):void 0,
e(J,Q.instanceRole,Q.policyName),
FQ(J,Q.instanceProfile),
e(J,Q.executionRole,Q.policyName),
X.makes?_.then(v=>XX(J,X.serviceLinkedRoles(v))):[],
QJ(J,Q.dockerHubSecret),
JX(J,Q,X,_),
QX(J,Q,X,_),
X.makes?XQ(J):[],
X.makes?qJ(J):[]]);
return{...$,cluster:Z,clusterTags:W,capacityProvider:U,autoScalingGroup:E,launchTemplate:M,imageId:F,instanceRole:N,instanceProfile:V,executionRole:G,missingServiceLinkedRoles:I,dockerHubSecret:O,...A,...VJ,certificates:GJ,zones:IJ}},
_X=({account:J},Q)=>{if(Q!==void 0&&Q!==J)throw k(`This is account ${J}, not ${Q}.`,"Check AWS_PROFILE, the credentials and roleArn.")},
$X=J=>({[R.cluster]:J}),
YJ=(J,Q)=>J?.[R.cluster]===Q,
WX=J=>J===void 0||J===""?void 0:J.split(" "),
T=(J,Q)=>new RegExp(`(?:^| )${Q}=(\\S*)`).exec(J[D.settings]??"")?.[1],
ZX=(J,Q)=>{let X=$J(J,Q)==="ARM64";return`/aws/service/ecs/optimized-ami/amazon-linux-2023/${_J(J,Q)?"gpu/":X?"arm64/":""}recommended/image_id`},
_J=(J,Q)=>J.gpu??T(Q,"gpu")==="true",
$J=(J,Q)=>J.cpuArchitecture??oJ(J.instanceTypes??[])??(T(Q,"cpuArchitecture")==="ARM64"?"ARM64":"X86_64"),
WJ=(J,Q)=>p({capacity:J.capacity??T(Q,"capacity")??"EC2_SPOT",capacityProvider:J.capacityProvider??Q[D.capacityProvider],existingCluster:J.existingCluster??T(Q,"existingCluster")==="true"}),
UX=(J,Q)=>{if(J.instanceTypes!==void 0)return J.instanceTypes;let X=$J(J,Q),Y=_J(J,Q),_=X===T(Q,"cpuArchitecture")&&String(Y)===T(Q,"gpu");return J.instanceRequirements!==void 0||_?[]:aJ(X,Y)},
ZJ=J=>(
{
makes:!0,
vpcId:Q=>J.vpcId??(J.subnets===void 0?Q[D.vpc]:void 0),
subnets:Q=>J.subnets??(J.vpcId===void 0||J.vpcId===Q[D.vpc]?WX(Q[R.subnets]):void 0),
loadBalancerArn:Q=>J.loadBalancerArn??J.listenerArn??(Q[D.loadBalancer]==="existing"?Q[R.listener]:void 0),
imageParameter:Q=>ZX(J,Q),
instanceTypes:Q=>WJ(J,Q)?UX(J,Q):[],
serviceLinkedRoles:Q=>({AWSServiceRoleForECS:"ecs.amazonaws.com",AWSServiceRoleForApplicationAutoScaling_ECSService:"ecs.application-autoscaling.amazonaws.com",...(J.loadBalancer??Q[D.loadBalancer])==="none"?{}:{AWSServiceRoleForElasticLoadBalancing:"elasticloadbalancing.amazonaws.com"},...WJ(J,Q)?{AWSServiceRoleForAutoScaling:"autoscaling.amazonaws.com",AWSServiceRoleForEC2Spot:"spot.amazonaws.com"}:{}})}),
EX=J=>({...ZJ({name:J}),makes:!1,vpcId:(Q,X)=>Q[D.vpc]??X.find(Y=>YJ(S(Y.Tags),J))?.VpcId}),
jX="ecs-tenants",
UJ=(J,Q)=>J.slice(0,Q).replace(/-+$/,""),
MX=(
J,
Q)=>{
let X=c(JSON.stringify(["v1",Q,J]),8),Y=`ecs-tenants-${UJ(J,16)}-${X}-${Q}`,_=`ecs-tenants-${J}`;
return{cluster:J,capacityProvider:`capacity-${J}`,autoScalingGroup:_,launchTemplate:_,loadBalancer:`lb-${UJ(J,19)}-${c(JSON.stringify(["v1",J]),8)}`,loadBalancerGroup:`${_}-load-balancer`,taskGroup:`${_}-tasks`,instanceRole:`${Y}-instance`,instanceProfile:`${Y}-instance`,executionRole:`${Y}-execution`,dockerHubSecret:`ecs-tenants/${J}/docker-hub`,secretsPrefix:`ecs-tenants/${J}/`}},
EJ=["minSize","maxSize","instanceTypes","instanceRequirements","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","spotMaxPrice"],
HX=({vCpuCount:J,memoryMiB:Q},X)=>({VCpuCount:{Min:J.min,...J.max===void 0?{}:{Max:J.max}},MemoryMiB:{Min:Q.min,...Q.max===void 0?{}:{Max:Q.max}},CpuManufacturers:X.cpuArchitecture==="ARM64"?["amazon-web-services"]:["intel","amd"],BurstablePerformance:"excluded"}),
FX=(
{settings:J,names:Q})=>(
{
LaunchTemplate:{LaunchTemplateSpecification:{LaunchTemplateName:Q.launchTemplate,Version:"$Default"},Overrides:J.instanceRequirements===void 0?(J.instanceTypes??[]).map(X=>({InstanceType:X})):[{InstanceRequirements:HX(J.instanceRequirements,J)}]},
InstancesDistribution:{OnDemandBaseCapacity:J.onDemandBaseCapacity,OnDemandPercentageAboveBaseCapacity:J.onDemandPercentageAboveBaseCapacity,OnDemandAllocationStrategy:J.instanceRequirements===void 0?"prioritized":"lowest-price",SpotAllocationStrategy:"price-capacity-optimized",SpotMaxPrice:J.spotMaxPrice===void 0?"":String(J.spotMaxPrice)}}),
m=({found:J})=>J.subnets.map(Q=>Q.SubnetId).join(","),
NX=(J,Q)=>!b((J.VPCZoneIdentifier??"").split(",").sort(),m(Q).split(",").sort()),
zX=(
J,
{found:Q,names:X},
Y)=>{
let _=J.MixedInstancesPolicy,
$=_?.LaunchTemplate?.LaunchTemplateSpecification,
Z=$?.LaunchTemplateId===Q.launchTemplate?.id&&$?.Version==="$Default",
W=["OnDemandAllocationStrategy","SpotAllocationStrategy"].filter(E=>_?.InstancesDistribution?.[E]!==Y.InstancesDistribution?.[E]),
U=E=>[...E?.LaunchTemplate?.Overrides?.[0]?.InstanceRequirements?.CpuManufacturers??[]].sort();
return[...Q.launchTemplate!==void 0&&Z?[]:[{pointer:"/launchTemplate",to:X.launchTemplate}],...W.map(E=>({pointer:`/${E.charAt(0).toLowerCase()}${E.slice(1)}`,from:_?.InstancesDistribution?.[E],to:Y.InstancesDistribution?.[E]})),...b(U(_),U(Y))?[]:[{pointer:"/cpuManufacturers",from:U(_).join(", "),to:U(Y).join(", ")}]]},
DX=(
J,
Q,
X)=>{
let{run:Y,names:_,found:$}=J;
if(!Y.replaceInstances)return[];
let Z=String($.launchTemplate?.defaultVersion??""),W=(Q.Instances??[]).filter(U=>X||U.LaunchTemplate?.Version!==Z);
return W.length===0?[]:[{resource:"autoScalingGroup",name:_.autoScalingGroup,action:"deploy",reason:"replaceInstances",fields:[{pointer:"/replaceInstances",to:W.length}],operations:[z("startInstanceRefresh","instanceRefresh",{name:_.autoScalingGroup},{after:["autoScalingGroup","launchTemplate"]})]}]},
VX=(
J,
Q)=>{
let{names:X,settings:Y,present:_,found:$,tags:Z}=J,W=$.autoScalingGroup,U=FX(J);
if(
W===void 0)return[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"create",
reason:q(J),
fields:u(EJ,{},Y),
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
VPCZoneIdentifier:m(J),
HealthCheckType:"EC2",
HealthCheckGracePeriod:300,
NewInstancesProtectedFromScaleIn:!0,
Tags:Object.entries({...Z,Name:X.autoScalingGroup}).map(([O,A])=>({Key:O,Value:A,ResourceId:X.autoScalingGroup,ResourceType:"auto-scaling-group",PropagateAtLaunch:!0}))},
{after:["launchTemplate","instanceProfile.role","serviceLinkedRole.autoscaling.amazonaws.com","serviceLinkedRole.spot.amazonaws.com","capacityProvider.detach"]})]}];
let E=u(EJ,_,Y),M=NX(W,J),F=zX(W,J,U),N=W.NewInstancesProtectedFromScaleIn!==!0,V=[...E,...M?[{pointer:"/subnets",from:W.VPCZoneIdentifier,to:m(J)}]:[],...F,...N?[{pointer:"/newInstancesProtectedFromScaleIn",to:!0}]:[]],G=E.some(O=>/^\/(min|max)Size/.test(O.pointer)),I=E.some(O=>!/^\/(min|max)Size/.test(O.pointer));
return[
...V.length===0?[]:[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"update",
reason:"",
fields:V,
operations:[z("updateAutoScalingGroup","autoScalingGroup",{AutoScalingGroupName:X.autoScalingGroup,...G?{MinSize:Y.minSize,MaxSize:Y.maxSize}:{},...I||F.length>0?{MixedInstancesPolicy:U}:{},...M?{VPCZoneIdentifier:m(J)}:{},...N?{NewInstancesProtectedFromScaleIn:!0}:{}},{after:["launchTemplate"]})]}],
...DX(J,W,Q)]},
GX=J=>{
let Q=J.MixedInstancesPolicy,X=Q?.LaunchTemplate?.Overrides??[],Y=Q?.InstancesDistribution,_=X[0]?.InstanceRequirements,$=X.flatMap(W=>W.InstanceType??[]),Z=Y?.SpotMaxPrice;
return{
minSize:J.MinSize,
maxSize:J.MaxSize,
instanceTypes:_===void 0&&$.length>0?$:void 0,
instanceRequirements:_===void 0?void 0:{vCpuCount:{min:_.VCpuCount?.Min??1,..._.VCpuCount?.Max===void 0?{}:{max:_.VCpuCount.Max}},memoryMiB:{min:_.MemoryMiB?.Min??512,..._.MemoryMiB?.Max===void 0?{}:{max:_.MemoryMiB.Max}}},
onDemandBaseCapacity:Y?.OnDemandBaseCapacity??0,
onDemandPercentageAboveBaseCapacity:Y?.OnDemandPercentageAboveBaseCapacity??100,
spotMaxPrice:Z===void 0||Z===""?void 0:Number(Z)}},
d=({found:{capacityProvider:J,autoScalingGroup:Q}})=>J!==void 0&&J.autoScalingGroupProvider?.autoScalingGroupArn!==Q?.AutoScalingGroupARN,
IX=J=>{let{names:Q,found:X}=J,Y=X.cluster?.capacityProviders??[],_=z("putClusterCapacityProviders","capacityProvider.detach",{cluster:Q.cluster,capacityProviders:Y.filter($=>$!==Q.capacityProvider),defaultCapacityProviderStrategy:[]});return[...Y.includes(Q.capacityProvider)?[_]:[],z("deleteCapacityProvider","capacityProvider.remove",{name:Q.capacityProvider},{after:["capacityProvider.detach"]})]},
RX=J=>{
let{names:Q,settings:X,found:Y,tags:_,present:$}=J,Z=Y.capacityProvider,W={status:"ENABLED",targetCapacity:X.targetCapacity};
if(
Z===void 0||d(J)){
let M=Y.autoScalingGroup?.AutoScalingGroupARN;
return[
{
resource:"capacityProvider",
name:Q.capacityProvider,
action:Z===void 0?"create":"update",
reason:Z===void 0?q(J):"its Auto Scaling group is gone: made again",
fields:[{pointer:"/targetCapacity",to:X.targetCapacity}],
operations:[...Z===void 0?[]:IX(J),z("createCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{autoScalingGroupArn:M??"",managedScaling:W,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"},tags:Object.entries(_).map(([F,N])=>({key:F,value:N}))},{after:["serviceLinkedRole.ecs.amazonaws.com","capacityProvider.remove"],references:M===void 0?[{pointer:"/autoScalingGroupProvider/autoScalingGroupArn",operation:"autoScalingGroup"}]:[]})]}]}
let U=Z.autoScalingGroupProvider,E=[...$.targetCapacity===X.targetCapacity?[]:[{pointer:"/targetCapacity",from:$.targetCapacity,to:X.targetCapacity}],...U?.managedScaling?.status==="ENABLED"?[]:[{pointer:"/managedScaling",to:"ENABLED"}],...U?.managedTerminationProtection==="ENABLED"?[]:[{pointer:"/managedTerminationProtection",to:"ENABLED"}],...U?.managedDraining==="ENABLED"?[]:[{pointer:"/managedDraining",to:"ENABLED"}]];
return E.length===0?[]:[{resource:"capacityProvider",name:Q.capacityProvider,action:"update",reason:"",fields:E,operations:[z("updateCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{managedScaling:W,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"}})]}]},
KX=({settings:J,names:Q,found:X})=>{let Y=J.capacityProvider??(p(J)?Q.capacityProvider:J.capacity),_=J.capacity==="EC2_SPOT"?[]:["FARGATE","FARGATE_SPOT"];return{first:Y,all:[...new Set([...X.cluster?.capacityProviders??[],..._,Y])]}},
LX=J=>{
let{names:Q,found:X,settings:Y}=J;
if(Y.existingCluster)return[];
let{first:_,all:$}=KX(J),Z=[{capacityProvider:_,weight:1,base:0}],W=(X.cluster?.defaultCapacityProviderStrategy??[]).map(U=>({capacityProvider:U.capacityProvider??"",weight:U.weight??0,base:U.base??0}));
return(!p(Y)||!d(J))&&b([...$].sort(),[...X.cluster?.capacityProviders??[]].sort())&&b(W,Z)?[]:[{resource:"cluster",name:Q.cluster,action:"update",reason:X.cluster===void 0?q(J):"",fields:[{pointer:"/capacityProviderStrategy",...W[0]===void 0?{}:{from:W.map(U=>U.capacityProvider).join(", ")},to:_}],operations:[z("putClusterCapacityProviders","cluster.capacity",{cluster:Q.cluster,capacityProviders:$,defaultCapacityProviderStrategy:Z},{after:["cluster","capacityProvider"]})]}]},
OX=J=>({targetCapacity:J.autoScalingGroupProvider?.managedScaling?.targetCapacity}),
jJ=({settings:J})=>({"deletion_protection.enabled":String(J.protected),"routing.http.drop_invalid_header_fields.enabled":"true","access_logs.s3.enabled":String(J.accessLogsBucket!==void 0),...J.accessLogsBucket===void 0?{}:{"access_logs.s3.bucket":J.accessLogsBucket}}),
MJ=({found:J})=>{let Q=HJ(J.loadBalancer),X=new Map;for(let Y of[!0,!1])for(let{AvailabilityZone:_="",SubnetId:$=""}of J.subnets)Q.includes($)===Y&&!X.has(_)&&X.set(_,$);return[...X.values()].sort()},
HJ=J=>(J?.AvailabilityZones??[]).flatMap(Q=>Q.SubnetId??[]).sort(),
PX=J=>{
let{settings:Q,names:X,found:Y,tags:_}=J,$=Y.loadBalancerGroup?.GroupId;
return{
resource:"loadBalancer",
name:X.loadBalancer,
action:"create",
reason:q(J),
fields:[{pointer:"/scheme",to:Q.scheme}],
operations:[z("createLoadBalancer","loadBalancer",{Name:X.loadBalancer,Type:"application",Scheme:Q.scheme,IpAddressType:Q.ipAddressType,Subnets:MJ(J),SecurityGroups:[$??""],Tags:Object.entries(_).map(([Z,W])=>({Key:Z,Value:W}))},{after:["serviceLinkedRole.elasticloadbalancing.amazonaws.com"],references:$===void 0?[{pointer:"/SecurityGroups/0",operation:"loadBalancerGroup"}]:[]}),z("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:"",attributes:jJ(J)},{references:[{pointer:"/arn",operation:"loadBalancer"}]})]}},
kX=(
J,
Q)=>{
let{settings:X,found:Y}=J,_=Q.LoadBalancerArn??"",$=MJ(J),Z=HJ(Q),W=Q.SecurityGroups??[],U=Y.loadBalancerGroup?.GroupId,E=Q.IpAddressType==="dualstack"?"dualstack":"ipv4";
return[
...b($,Z)?[]:[{field:{pointer:"/subnets",from:Z.join(", "),to:$.join(", ")},operation:z("setLoadBalancerSubnets","loadBalancer.subnets",{arn:_,subnets:$})}],
...E===X.ipAddressType?[]:[{field:{pointer:"/ipAddressType",from:E,to:X.ipAddressType},operation:z("setLoadBalancerIpAddressType","loadBalancer.ipAddressType",{arn:_,ipAddressType:X.ipAddressType},{after:["loadBalancer.subnets"]})}],
...U!==void 0&&W.includes(U)?[]:[{field:{pointer:"/securityGroups",to:J.names.loadBalancerGroup},operation:z("setLoadBalancerSecurityGroups","loadBalancer.securityGroups",{arn:_,securityGroups:[U??"",...W]},{references:U===void 0?[{pointer:"/securityGroups/0",operation:"loadBalancerGroup"}]:[]})}]]},
SX=(
J,
Q)=>{
let{names:X,found:Y}=J,_=Object.fromEntries(Object.entries(jJ(J)).filter(([W,U])=>Y.loadBalancerAttributes[W]!==U)),$=Object.entries(_),Z=kX(J,Q);
return $.length===0&&Z.length===0?[]:[
{
resource:"loadBalancer",
name:X.loadBalancer,
action:"update",
reason:"",
fields:[...$.map(([W,U])=>({pointer:`/attributes/${W}`,...Y.loadBalancerAttributes[W]===void 0?{}:{from:Y.loadBalancerAttributes[W]},to:U})),...Z.map(W=>W.field)],
operations:[...$.length===0?[]:[z("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:Q.LoadBalancerArn??"",attributes:_})],...Z.map(W=>W.operation)]}]},
BX=J=>{let{settings:Q,found:X}=J;if(!g(Q))return[];let Y=X.loadBalancer;if(Y!==void 0&&Y.Scheme!==Q.scheme)throw k(`The load balancer is ${Y.Scheme}; that cannot be changed to ${Q.scheme}.`,"Keep scheme, or make another cluster.");return[...Y===void 0?[PX(J)]:SX(J,Y),...eJ(J)]},
qX=(J,Q,X)=>({scheme:J.Scheme==="internal"?"internal":"internet-facing",ipAddressType:J.IpAddressType==="dualstack"?"dualstack":"ipv4",accessLogsBucket:Q["access_logs.s3.enabled"]==="true"?Q["access_logs.s3.bucket"]:void 0,certificateArn:P(X,443)?.Certificates?.[0]?.CertificateArn}),
TX=J=>Object.fromEntries((J??"").split(" ").map(Q=>{let[X="",...Y]=Q.split("=");return[X,Y.join("=")]})),
FJ=J=>{let Q=(J??"").split(" ").filter(X=>X!=="");return Q.length===0?void 0:Q},
AX=J=>{
let{found:Q,names:X}=J,Y=Q.clusterTags,_=TX(Y[D.settings]),{defaults:$,tags:Z}=iJ(Y),W=Y[D.loadBalancer],U=Q.cluster?.settings?.find(G=>G.name==="containerInsights")?.value,E=Y[R.executionRole],M=Y[R.domain],{capacity:F,cpuArchitecture:N,imagePullBehavior:V}=_;
return{
domain:M===void 0?void 0:rJ(M),
isDefault:Y[R.default]!==void 0,
protected:Y[D.protected]!==void 0,
containerInsights:U==="enabled"||U==="enhanced"?U:"disabled",
existingCluster:_.existingCluster==="true",
tags:Z,
tenantDefaults:$,
taskRoleArn:Y[R.taskRole],
executionRoleArn:E?.endsWith(`:role/${X.executionRole}`)===!0?void 0:E,
instanceProfileArn:Y[D.instanceProfile],
dockerHubSecret:Y[D.dockerHubSecret],
secretsPrefix:Y[D.secretsPrefix],
kmsKeyArn:Y[D.kmsKey],
capacityProvider:Y[D.capacityProvider],
vpcId:Y[D.vpc],
subnets:FJ(Y[R.subnets]),
securityGroups:_.securityGroups===void 0?void 0:FJ(Y[R.securityGroups]),
...F==="EC2_SPOT"||F==="FARGATE"||F==="FARGATE_SPOT"?{capacity:F}:{},
...N==="X86_64"||N==="ARM64"?{cpuArchitecture:N}:{},
...V===void 0?{}:{imagePullBehavior:V},
..._.gpu===void 0?{}:{gpu:_.gpu==="true"},
..._.rootVolumeSize===void 0?{}:{rootVolumeSize:Number(_.rootVolumeSize)},
...W===void 0?{}:{loadBalancer:W==="none"?"none":"shared"},
...W==="existing"?{listenerArn:Y[R.listener]}:{}}},
vX=(
J,
Q)=>{
let X=J.loadBalancer?.LoadBalancerName===Q.loadBalancer,Y=J.cluster===void 0?{}:AX({found:J,names:Q}),_=(Y.instanceProfileArn===void 0?J.instanceRole?.permissionsBoundary:void 0)??(Y.executionRoleArn===void 0?J.executionRole?.permissionsBoundary:void 0);
return{
...J.autoScalingGroup===void 0?{}:GX(J.autoScalingGroup),
...J.capacityProvider===void 0?{}:OX(J.capacityProvider),
...J.loadBalancer===void 0||!X?{}:qX(J.loadBalancer,J.loadBalancerAttributes,J.listeners),
..._===void 0?{}:{permissionsBoundary:_},
...Y,
...J.loadBalancer!==void 0&&!X&&Y.listenerArn!==void 0?{loadBalancerArn:J.loadBalancer.LoadBalancerArn}:{}}},
NJ={autoScalingGroup:{set:hJ,remove:bJ},ec2:{set:mQ,remove:gQ},ecs:{set:wJ,remove:vJ},elasticLoadBalancing:{set:AJ,remove:TJ},instanceProfile:{set:zQ,remove:DQ},role:{set:UQ,remove:EQ},secret:{set:iQ,remove:rQ}},
wX=async(J,{keeper:Q,id:X,set:Y,remove:_})=>{Object.keys(Y).length>0&&await NJ[Q].set(J,X,Y),_.length>0&&await NJ[Q].remove(J,X,_)},
zJ=(J,Q)=>`${J}${Q.length===1?"":"s"} ${Q.join(", ")}`,
bX=async(
J,
Q,
X)=>{
if(!H(X,"ResourceInUse")||X.aws?.operation!=="PutClusterCapacityProviders")return X;
let{cluster:Y="",capacityProviders:_=[]}=Q,$=(await CJ(J,Y)).map(U=>({name:U.serviceName??"",providers:(U.capacityProviderStrategy??[]).map(E=>E.capacityProvider??"").filter(E=>!_.includes(E))})).filter(({providers:U})=>U.length>0);
if($.length===0)return X;
let Z=[...new Set($.flatMap(U=>U.providers))].sort(),W=$.map(({name:U})=>U).sort();
return k(`ECS does not take ${zJ("capacity provider",Z)} from cluster ${Y}: ${zJ("service",W)} ${W.length===1?"runs":"run"} on it.`,"A capacity provider belongs to one Auto Scaling group for good. Where that group was deleted: remove these tenants (remove-tenant), run create-cluster, and deploy them again. To remove the cluster, remove its tenants first.")},
j=async J=>(await J,""),
DJ={
createCluster:({clients:J},Q)=>cJ(J,Q),
updateClusterSettings:({clients:J},{cluster:Q,containerInsights:X})=>j(lJ(J,Q,X)),
putClusterCapacityProviders:({clients:J},Q)=>j(l(J,Q)),
tagPart:({clients:J},Q)=>j(wX(J,Q)),
createRole:({clients:J},Q)=>YQ(J,Q),
updateAssumeRolePolicy:({clients:J},{role:Q,document:X})=>j(_Q(J,Q,X)),
attachRolePolicy:({clients:J},{role:Q,policyArn:X})=>j($Q(J,Q,X)),
putRolePolicy:({clients:J},{role:Q,policyName:X,document:Y})=>j(WQ(J,Q,X,Y)),
setPermissionsBoundary:({clients:J},{role:Q,permissionsBoundary:X})=>j(ZQ(J,Q,X)),
createInstanceProfile:({clients:J},{name:Q,tags:X})=>NQ(J,Q,X),
addRoleToInstanceProfile:({clients:J},{profile:Q,role:X})=>j(VQ(J,Q,X)),
ensureServiceLinkedRole:({clients:J},{service:Q})=>j(jQ(J,Q)),
storeDockerHubLogin:async({clients:J,dockerHubLogin:Q},{name:X,exists:Y,tags:_})=>{if(Q===void 0)throw new Error("there is no Docker Hub login to store");return Y?j(oQ(J,X,Q)):cQ(J,X,Q,"Docker Hub login of the instances of an ECS cluster.",_)},
restoreSecret:({clients:J},{id:Q})=>j(aQ(J,Q)),
createSecurityGroup:({clients:J},Q)=>yQ(J,Q),
authorizeIngress:({clients:J},{groupId:Q,permission:X})=>j(fQ(J,Q,X)),
createLaunchTemplate:({clients:J},Q)=>RQ(J,Q),
createLaunchTemplateVersion:({clients:J},Q)=>j(KQ(J,Q)),
createAutoScalingGroup:({clients:J},Q)=>uJ(J,Q),
updateAutoScalingGroup:({clients:J},Q)=>j(dJ(J,Q)),
startInstanceRefresh:({clients:J},{name:Q})=>j(pJ(J,Q)),
createCapacityProvider:({clients:J},Q)=>gJ(J,Q),
updateCapacityProvider:({clients:J},Q)=>j(mJ(J,Q)),
createLoadBalancer:({clients:J},Q)=>kQ(J,Q),
modifyLoadBalancerAttributes:({clients:J},{arn:Q,attributes:X})=>j(SQ(J,Q,X)),
setLoadBalancerSubnets:({clients:J},{arn:Q,subnets:X})=>j(BQ(J,Q,X)),
setLoadBalancerIpAddressType:({clients:J},{arn:Q,ipAddressType:X})=>j(qQ(J,Q,X)),
setLoadBalancerSecurityGroups:({clients:J},{arn:Q,securityGroups:X})=>j(TQ(J,Q,X)),
createListener:({clients:J},Q)=>AQ(J,Q),
modifyListener:({clients:J},Q)=>j(vQ(J,Q)),
deleteCluster:({clients:J},{name:Q})=>j(fJ(J,Q)),
detachCapacityProviders:({clients:J},{cluster:Q})=>j(l(J,{cluster:Q,capacityProviders:[],defaultCapacityProviderStrategy:[]})),
deleteCapacityProvider:({clients:J,signal:Q},{name:X})=>j(yJ(J,X,Q)),
deleteAutoScalingGroup:({clients:J,signal:Q},{name:X})=>j(xJ(J,X,Q)),
deleteLaunchTemplate:({clients:J},{name:Q})=>j(LQ(J,Q)),
deleteLoadBalancer:({clients:J,signal:Q},{arn:X})=>j(wQ(J,X,Q)),
deleteSecurityGroup:({clients:J},{id:Q})=>j(dQ(J,Q)),
deleteInstanceProfile:({clients:J},{name:Q,roles:X})=>j(GQ(J,Q,X)),
deleteRole:({clients:J},{name:Q})=>j(HQ(J,Q)),
deleteSecret:({clients:J},{name:Q})=>j(sQ(J,Q))},
hX=J=>Object.hasOwn(DJ,J),
CX=async({patience:J,...Q},X,Y)=>{let _=()=>DJ[X]({...Q,signal:J.signal},Y);try{return{value:await J.with(_)}}catch($){throw await bX(Q.clients,Y,$)}},
L=(J,Q,X,Y,_)=>X===void 0?[]:[{resource:J,name:Q,...Y===void 0?{}:{id:Y},..._===void 0?{}:{state:_}}],
xX=(
J,
Q)=>{
let{cluster:X,autoScalingGroup:Y,launchTemplate:_,capacityProvider:$,dockerHubSecret:Z,loadBalancer:W}=J;
return[
...L("secret",Q.dockerHubSecret,Z,Z?.arn,Z?.deletedOn===void 0?void 0:`scheduled for deletion on ${Z.deletedOn}`),
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
...J.listeners.flatMap(U=>L("listener",String(U.Port),U,U.ListenerArn,U.Protocol))]};
export{QJ as A,hX as B,$X as a,YJ as b,q as c,d,VX as e,RX as f,i as g,h,tJ as i,LX as j,BX as k,vX as l,MX as m,YX as n,z as o,jX as p,ZJ as q,XJ as r,lQ as s,s as t,_X as u,y as v,CX as w,JQ as x,xX as y,EX as z};
