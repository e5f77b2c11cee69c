import{o as IJ,t as LJ,p as u,i as M,S as w,u as OJ,l as PJ,d as kJ,a as SJ,b as BJ,c as qJ,v as l,r as TJ,e as AJ,f as vJ,g as wJ,h as hJ,j as CJ,k as bJ,m as xJ,n as yJ,q as c,s as fJ,w as mJ,x as gJ,y as pJ,z as dJ,A as uJ,B as lJ,C as cJ}from"./tenants.mjs";
import{h as g,t as oJ,a as p,d as aJ,b as iJ}from"./input-create-cluster.mjs";
import{k,c as R,t as S,j as h,J as V,n as o,s as C}from"./base.mjs";
var rJ={Type:"fixed-response",FixedResponseConfig:{StatusCode:"404",ContentType:"text/plain",MessageBody:"There is nothing here."}},
a={Type:"redirect",RedirectConfig:{Protocol:"HTTPS",Port:"443",StatusCode:"HTTP_301"}},
B=J=>{let{FixedResponseConfig:Q,RedirectConfig:X}=J??{};return J?.Type==="redirect"?`redirect to ${X?.Protocol}:${X?.Port} (${X?.StatusCode})`:J?.Type==="fixed-response"?`a plain ${Q?.StatusCode}`:J?.Type},
sJ="ELBSecurityPolicy-TLS13-1-2-2021-06",
P=(J,Q)=>J.find(X=>X.Port===Q),
i=(J,Q)=>J.names.includes(`*.${Q}`),
D=IJ(),
q=({isNew:J})=>J?"new cluster":"missing: made again",
r=({certificates:J},Q)=>J.filter(X=>i(X,Q)).map(X=>X.arn).sort(),
b=(
{settings:J,found:Q,present:X})=>{
let{domain:Y,certificateArn:_}=J;
if(_!==void 0&&_!==X.certificateArn){let Z=Q.certificates.find(W=>W.arn===_);if(Z===void 0)throw k(`Certificate ${_} does not exist in this Region, or is not issued.`,"Wait until ACM has issued it: its DNS validation record has to be in place.");if(Y!==void 0&&!i(Z,Y))throw k(`Certificate ${_} does not cover *.${Y}, but ${Z.names.join(", ")}.`,`Request a certificate for *.${Y}.`);return _}
if(Y===void 0||X.certificateArn===void 0&&Q.clusterTags[R.scheme]==="http")return X.certificateArn;
let $=r(Q,Y);
return $.length===0||$.includes(X.certificateArn??"")?X.certificateArn:$[0]},
s=J=>{let{listeners:Q}=J.found,X=P(Q,80);return b(J)===void 0||P(Q,443)!==void 0||B(X?.DefaultActions?.[0])===B(a)?void 0:X},
n=J=>{let{settings:Q,found:X}=J;return g(Q)?b(J)===void 0?P(X.listeners,80):P(X.listeners,443)??s(J):X.listeners.find(Y=>Y.ListenerArn===Q.listenerArn)??P(X.listeners,443)??P(X.listeners,80)},
nJ=J=>g(J.settings)?b(J)!==void 0:n(J)?.Protocol==="HTTPS",
t=(
J,
Q,
X,
Y)=>{
let{found:_,tags:$}=J,Z=s(J),W=Z===void 0?P(_.listeners,Q):void 0,U=`listener.${Q}`,E=Q===80&&X!==void 0?a:rJ,H=Q===443?{Certificates:[{CertificateArn:X}],SslPolicy:sJ}:{};
if(Q===443&&Z!==void 0)return[{resource:"listener",name:"443",action:"update",reason:"the listener on 80 becomes the one for HTTPS, with every rule that stands on it",fields:[{pointer:"/protocol",from:Z.Protocol,to:"HTTPS"},{pointer:"/certificateArn",to:X}],operations:[D("modifyListener",U,{ListenerArn:Z.ListenerArn,Port:443,Protocol:"HTTPS",DefaultActions:[E],...H})]}];
if(
W===void 0)return[
{
resource:"listener",
name:String(Q),
action:"create",
reason:q(J),
fields:[{pointer:"/defaultAction",to:B(E)},...Q===443?[{pointer:"/certificateArn",to:X}]:[]],
operations:[D("createListener",U,{LoadBalancerArn:Y??"",Port:Q,Protocol:Q===443?"HTTPS":"HTTP",DefaultActions:[E],...H,Tags:Object.entries($).map(([L,O])=>({Key:L,Value:O}))},{after:Z===void 0?[]:["listener.443"],references:Y===void 0?[{pointer:"/LoadBalancerArn",operation:"loadBalancer"}]:[]})]}];
let F=B(W.DefaultActions?.[0]),z=F!==B(E),G=Q===443&&!W.Certificates?.some(L=>L.CertificateArn===X);
return!z&&!G?[]:[{resource:"listener",name:String(Q),action:"update",reason:"",fields:[...z?[{pointer:"/defaultAction",from:F,to:B(E)}]:[],...G?[{pointer:"/certificateArn",from:J.present.certificateArn,to:X}]:[]],operations:[D("modifyListener",U,{ListenerArn:W.ListenerArn,...z?{DefaultActions:[E]}:{},...G?H:{}})]}]},
tJ=J=>{let Q=b(J),X=J.found.loadBalancer?.LoadBalancerArn;return[...Q===void 0?[]:t(J,443,Q,X),...t(J,80,Q,X)]},
eJ={...LJ,ec2:()=>import("./cluster-clients.mjs").then(J=>J.e),iam:()=>import("./cluster-clients.mjs").then(J=>J.i),acm:()=>import("./cluster-clients.mjs").then(J=>J.a),ssm:()=>import("./cluster-clients.mjs").then(J=>J.s),secretsManager:()=>import("./cluster-clients.mjs").then(J=>J.b),sts:()=>import("./cluster-clients.mjs").then(J=>J.c)},
JQ=["RSA_1024","RSA_2048","RSA_3072","RSA_4096","EC_prime256v1","EC_secp384r1","EC_secp521r1"],
QQ=async J=>{
let{send:Q,ListCertificatesCommand:X}=await J.acm();
return(await u(Y=>Q(new X({CertificateStatuses:["ISSUED"],Includes:{keyTypes:[...JQ]},MaxItems:1e3,...Y===void 0?{}:{NextToken:Y}})),Y=>Y.NextToken)).flatMap(Y=>Y.CertificateSummaryList??[]).map(Y=>({arn:Y.CertificateArn??"",names:[...new Set([Y.DomainName??"",...Y.SubjectAlternativeNameSummaries??[]])]}))},
K=async J=>{try{return await J()}catch(Q){if(M(Q,"NoSuchEntity"))return;throw Q}},
e=J=>J===void 0?void 0:decodeURIComponent(J),
JJ=async(
J,
Q,
X)=>{
let{send:Y,GetRoleCommand:_,ListAttachedRolePoliciesCommand:$,GetRolePolicyCommand:Z}=await J.iam(),[W,U,E]=await Promise.all([K(()=>Y(new _({RoleName:Q}))),K(()=>Y(new $({RoleName:Q}))),K(()=>Y(new Z({RoleName:Q,PolicyName:X})))]),H=W?.Role;
if(H!==void 0)return{name:Q,arn:H.Arn??"",tags:S(H.Tags),permissionsBoundary:H.PermissionsBoundary?.PermissionsBoundaryArn,trustPolicy:e(H.AssumeRolePolicyDocument),managedPolicies:(U?.AttachedPolicies??[]).flatMap(F=>F.PolicyArn??[]),inlinePolicy:e(E?.PolicyDocument)}},
x=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
XQ=async(
J,
Q)=>{
let{send:X,CreateRoleCommand:Y,GetRoleCommand:_}=await J.iam();
try{return(await X(new Y({RoleName:Q.name,Description:Q.description,AssumeRolePolicyDocument:Q.trustPolicy,Tags:x(Q.tags),...Q.permissionsBoundary===void 0?{}:{PermissionsBoundary:Q.permissionsBoundary}}))).Role?.Arn??""}catch($){if(!M($,"EntityAlreadyExists"))throw $;return(await X(new _({RoleName:Q.name}))).Role?.Arn??""}},
YQ=async(J,Q,X)=>{let{send:Y,UpdateAssumeRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyDocument:X}))},
_Q=async(J,Q,X)=>{let{send:Y,AttachRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyArn:X}))},
$Q=async(J,Q,X,Y)=>{let{send:_,PutRolePolicyCommand:$}=await J.iam();await _(new $({RoleName:Q,PolicyName:X,PolicyDocument:Y}))},
WQ=async(J,Q,X)=>{let{send:Y,PutRolePermissionsBoundaryCommand:_,DeleteRolePermissionsBoundaryCommand:$}=await J.iam();X===void 0?await Y(new $({RoleName:Q})):await Y(new _({RoleName:Q,PermissionsBoundary:X}))},
ZQ=async(J,Q,X)=>{let{send:Y,TagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,Tags:x(X)}))},
UQ=async(J,Q,X)=>{let{send:Y,UntagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,TagKeys:[...X]}))},
EQ=async(J,Q)=>{let{send:X,CreateServiceLinkedRoleCommand:Y}=await J.iam();try{await X(new Y({AWSServiceName:Q}))}catch(_){if(!(M(_,"InvalidInput","EntityAlreadyExists")&&/has been taken|already exists/i.test(_.message)))throw _}},
jQ=async(J,Q)=>{let{send:X,GetRoleCommand:Y}=await J.iam();return await K(()=>X(new Y({RoleName:Q})))!==void 0},
HQ=async(
J,
Q)=>{
let{send:X,ListAttachedRolePoliciesCommand:Y,ListRolePoliciesCommand:_,DetachRolePolicyCommand:$,DeleteRolePolicyCommand:Z,DeleteRoleCommand:W}=await J.iam(),[U,E]=await Promise.all([K(()=>X(new Y({RoleName:Q}))),K(()=>X(new _({RoleName:Q})))]);
await Promise.all([...(U?.AttachedPolicies??[]).map(({PolicyArn:H})=>K(()=>X(new $({RoleName:Q,PolicyArn:H})))),...(E?.PolicyNames??[]).map(H=>K(()=>X(new Z({RoleName:Q,PolicyName:H}))))]),await K(()=>X(new W({RoleName:Q})))},
MQ=async(J,Q)=>{let{send:X,GetInstanceProfileCommand:Y}=await J.iam(),_=(await K(()=>X(new Y({InstanceProfileName:Q}))))?.InstanceProfile;if(_!==void 0)return{name:Q,arn:_.Arn??"",tags:S(_.Tags),roles:(_.Roles??[]).flatMap($=>$.RoleName??[])}},
FQ=async(J,Q,X)=>{let{send:Y,CreateInstanceProfileCommand:_,GetInstanceProfileCommand:$}=await J.iam();try{return(await Y(new _({InstanceProfileName:Q,Tags:x(X)}))).InstanceProfile?.Arn??""}catch(Z){if(!M(Z,"EntityAlreadyExists"))throw Z;return(await Y(new $({InstanceProfileName:Q}))).InstanceProfile?.Arn??""}},
zQ=async(J,Q,X)=>{let{send:Y,TagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,Tags:x(X)}))},
NQ=async(J,Q,X)=>{let{send:Y,UntagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,TagKeys:[...X]}))},
DQ=async(J,Q,X)=>{let{send:Y,AddRoleToInstanceProfileCommand:_}=await J.iam();try{await Y(new _({InstanceProfileName:Q,RoleName:X}))}catch($){if(!M($,"LimitExceeded"))throw $}},
VQ=async(J,Q,X)=>{let{send:Y,RemoveRoleFromInstanceProfileCommand:_,DeleteInstanceProfileCommand:$}=await J.iam();for(let Z of X)await K(()=>Y(new _({InstanceProfileName:Q,RoleName:Z})));await K(()=>Y(new $({InstanceProfileName:Q})))},
GQ=async(
J,
Q)=>{
let{send:X,DescribeLaunchTemplatesCommand:Y,DescribeLaunchTemplateVersionsCommand:_}=await J.ec2();
try{
let[$,Z]=await Promise.all([X(new Y({LaunchTemplateNames:[Q]})),X(new _({LaunchTemplateName:Q,Versions:["$Default"]}))]),W=$.LaunchTemplates?.[0],U=Z.LaunchTemplateVersions?.[0];
return W===void 0||U===void 0?void 0:{id:W.LaunchTemplateId??"",name:Q,defaultVersion:W.DefaultVersionNumber??1,tags:S(W.Tags),data:U.LaunchTemplateData??{}}}
catch($){if(M($,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateId.NotFound"))return;throw $}},
RQ=async(
J,
Q)=>{
let{send:X,CreateLaunchTemplateCommand:Y}=await J.ec2();
try{return(await X(new Y({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken,TagSpecifications:[{ResourceType:"launch-template",Tags:Object.entries(Q.tags).map(([_,$])=>({Key:_,Value:$}))}]}))).LaunchTemplate?.LaunchTemplateId??""}catch(_){throw M(_,"InvalidLaunchTemplateName.AlreadyExists")?new w(`launch template ${Q.name} was created by another run`,{cause:_}):_}},
KQ=async(
J,
Q)=>{let{send:X,CreateLaunchTemplateVersionCommand:Y,ModifyLaunchTemplateCommand:_}=await J.ec2(),$=(await X(new Y({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken}))).LaunchTemplateVersion?.VersionNumber;await X(new _({LaunchTemplateName:Q.name,DefaultVersion:String($)}))},
IQ=async(J,Q)=>{let{send:X,DeleteLaunchTemplateCommand:Y}=await J.ec2();try{await X(new Y({LaunchTemplateName:Q}))}catch(_){if(!M(_,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateName.NotFoundException"))throw _}},
y=async(J,Q)=>{let{send:X,DescribeLoadBalancersCommand:Y}=await J.elbv2();try{return(await X(new Y("arn"in Q?{LoadBalancerArns:[Q.arn]}:{Names:[Q.name]}))).LoadBalancers?.[0]}catch(_){if(M(_,"LoadBalancerNotFound"))return;throw _}},
LQ=async(J,Q)=>{let{send:X,DescribeListenersCommand:Y}=await J.elbv2();try{return(await X(new Y({LoadBalancerArn:Q}))).Listeners??[]}catch(_){if(M(_,"LoadBalancerNotFound"))return[];throw _}},
OQ=async(J,Q)=>{let{send:X,DescribeLoadBalancerAttributesCommand:Y}=await J.elbv2(),_=await X(new Y({LoadBalancerArn:Q}));return Object.fromEntries((_.Attributes??[]).map($=>[$.Key??"",$.Value??""]))},
PQ=async(J,Q)=>{let{send:X,CreateLoadBalancerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).LoadBalancers?.[0]?.LoadBalancerArn??""}catch(_){throw M(_,"DuplicateLoadBalancerName")?new w(`load balancer ${Q.Name} was created by another run`,{cause:_}):M(_,"TooManyLoadBalancers")?k(`The account is at its quota of Application Load Balancers: ${_.message}`,'Raise the quota "Application Load Balancers per Region", or give loadBalancerArn of one that exists.'):_}},
kQ=async(J,Q,X)=>{let{send:Y,ModifyLoadBalancerAttributesCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Attributes:Object.entries(X).map(([$,Z])=>({Key:$,Value:Z}))}))},
SQ=async(J,Q,X)=>{let{send:Y,SetSubnetsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Subnets:[...X]}))},
BQ=async(J,Q,X)=>{let{send:Y,SetIpAddressTypeCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,IpAddressType:X}))},
qQ=async(J,Q,X)=>{let{send:Y,SetSecurityGroupsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,SecurityGroups:[...X]}))},
TQ=async(J,Q)=>{let{send:X,CreateListenerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).Listeners?.[0]?.ListenerArn??""}catch(_){throw M(_,"DuplicateListener")?new w(`a listener on port ${Q.Port} was created by another run`,{cause:_}):_}},
AQ=async(J,Q)=>{let{send:X,ModifyListenerCommand:Y}=await J.elbv2();await X(new Y(Q))},
vQ=async(J,Q,X)=>{let{send:Y,DeleteLoadBalancerCommand:_}=await J.elbv2();try{await Y(new _({LoadBalancerArn:Q}))}catch($){throw M($,"OperationNotPermitted")?k(`Elastic Load Balancing does not delete the load balancer: ${$.message}`,"Somebody has switched its deletion protection on: create-cluster with the name alone puts that back."):$}await OJ(async()=>await y(J,{arn:Q})!==void 0,X)},
wQ=async J=>{let{send:Q,DescribeVpcsCommand:X}=await J.ec2();return(await Q(new X({Filters:[{Name:"is-default",Values:["true"]}]}))).Vpcs?.[0]?.VpcId},
hQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"subnet-id",Values:[...Q]}]}))).Subnets??[]},
CQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"vpc-id",Values:[Q]}]}))).Subnets??[]},
bQ=J=>(J.Routes??[]).some(({DestinationCidrBlock:Q,GatewayId:X})=>Q==="0.0.0.0/0"&&X?.startsWith("igw-")),
xQ=async(
J,
Q)=>{
let{send:X,DescribeRouteTablesCommand:Y}=await J.ec2();
try{let _=(await u(Z=>X(new Y({Filters:[{Name:"vpc-id",Values:[Q]}],NextToken:Z})),Z=>Z.NextToken)).flatMap(Z=>Z.RouteTables??[]),$=_.find(Z=>Z.Associations?.some(W=>W.Main===!0));return Z=>{let W=_.find(U=>U.Associations?.some(E=>E.SubnetId===Z))??$;return W!==void 0&&bQ(W)}}
catch(_){if(M(_,"UnauthorizedOperation","AccessDenied"))return;throw _}},
yQ=async(J,Q)=>{let{send:X,DescribeSecurityGroupsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"group-name",Values:[...Q]}],MaxResults:100}))).SecurityGroups??[]},
QJ=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
fQ=async(J,Q)=>{let{send:X,CreateSecurityGroupCommand:Y}=await J.ec2();try{return(await X(new Y({GroupName:Q.name,Description:Q.description,VpcId:Q.vpcId,TagSpecifications:[{ResourceType:"security-group",Tags:QJ(Q.tags)}]}))).GroupId??""}catch(_){throw M(_,"InvalidGroup.Duplicate")?new w(`security group ${Q.name} was created by another run`,{cause:_}):_}},
mQ=async(J,Q,X)=>{let{send:Y,AuthorizeSecurityGroupIngressCommand:_}=await J.ec2();try{await Y(new _({GroupId:Q,IpPermissions:[X]}))}catch($){if(!M($,"InvalidPermission.Duplicate"))throw $}},
gQ=async(J,Q,X)=>{let{send:Y,CreateTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:QJ(X)}))},
pQ=async(J,Q,X)=>{let{send:Y,DeleteTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:X.map($=>({Key:$}))}))},
dQ=async(J,Q,X)=>{let{send:Y,DescribeInstanceTypeOfferingsCommand:_}=await J.ec2(),$=await Y(new _({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...Q]},{Name:"location",Values:[...X]}]})),Z=new Set(($.InstanceTypeOfferings??[]).map(W=>W.InstanceType));return Q.filter(W=>!Z.has(W))},
uQ=async(J,Q)=>{let{send:X,DeleteSecurityGroupCommand:Y}=await J.ec2();try{await X(new Y({GroupId:Q}))}catch(_){if(!M(_,"InvalidGroup.NotFound"))throw _}},
lQ=async(J,Q)=>{let{send:X,GetParameterCommand:Y}=await J.ssm();return(await X(new Y({Name:Q}))).Parameter?.Value??""},
XJ=async(J,Q)=>{let{send:X,DescribeSecretCommand:Y}=await J.secretsManager();try{let _=await X(new Y({SecretId:Q}));return{arn:_.ARN??"",tags:S(_.Tags),deletedOn:_.DeletedDate?.toISOString().slice(0,10)}}catch(_){if(M(_,"ResourceNotFound"))return;throw _}},
cQ=async(J,Q,X)=>{let{send:Y,GetSecretValueCommand:_}=await J.secretsManager();try{return(await Y(new _({SecretId:Q}))).SecretString===X}catch($){if(M($,"ResourceNotFound")||M($,"InvalidRequest")&&/marked for deletion|marked deleted/i.test($.message))return!1;throw $}},
oQ=async(J,Q,X,Y,_)=>{let{send:$,CreateSecretCommand:Z}=await J.secretsManager();try{return(await $(new Z({Name:Q,Description:Y,SecretString:X,Tags:Object.entries(_).map(([W,U])=>({Key:W,Value:U}))}))).ARN??""}catch(W){throw M(W,"ResourceExists")?new w(`secret ${Q} was created by another run`,{cause:W}):W}},
aQ=async(J,Q,X)=>{let{send:Y,PutSecretValueCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,SecretString:X}))},
iQ=async(J,Q)=>{let{send:X,RestoreSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q}))},
rQ=async(J,Q,X)=>{let{send:Y,TagResourceCommand:_}=await J.secretsManager(),$=Object.entries(X).map(([Z,W])=>({Key:Z,Value:W}));await Y(new _({SecretId:Q,Tags:$}))},
sQ=async(J,Q,X)=>{let{send:Y,UntagResourceCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,TagKeys:[...X]}))},
nQ=async(J,Q)=>{let{send:X,DeleteSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q,ForceDeleteWithoutRecovery:!0}))},
YJ=async J=>(await J.sts()).region(),
tQ=async J=>{let{send:Q,GetCallerIdentityCommand:X}=await J.sts(),[Y,_]=await Promise.all([Q(new X({})),YJ(J)]);return{account:Y.Account??"",partition:(Y.Arn??"").split(":")[1]??"aws",region:_}},
eQ=async(J,Q)=>{let{send:X,DescribeClustersCommand:Y}=await J.ecs();return(await X(new Y({clusters:[Q],include:["TAGS","SETTINGS"]}))).clusters?.find(_=>_.status==="ACTIVE")},
JX=J=>J.SubnetId??"",
f=J=>J.AvailabilityZone??"",
QX=J=>{let Q=Y=>`${f(Y)} ${Y.MapPublicIpOnLaunch===!0?0:1} ${Y.SubnetId}`,X=new Map;for(let Y of[...J].sort((_,$)=>Q(_)<Q($)?-1:1))X.has(f(Y))||X.set(f(Y),Y);return[...X.values()]},
XX=async(
J,
Q,
X,
Y)=>{
let _=h(yQ(J,[Q.loadBalancerGroup,Q.taskGroup])),
$=h(wQ(J)),
Z=await Y,
W=X.subnets(Z),
U=W===void 0?void 0:await hQ(J,W),
E=X.vpcId(Z,await _)??U?.[0]?.VpcId??await $,
H=X.makes&&E!==void 0?h(xQ(J,E)):void 0,
F=U??(E===void 0?[]:QX(await CQ(J,E))),
z=[...new Set(F.map(f))],
G=X.makes?X.instanceTypes(Z):[],
L=G.length===0||z.length===0?[]:await dQ(J,G,z),
O=(await _).filter(N=>N.VpcId===E);
return{vpcId:E,subnets:F,publicSubnets:await H?.then(N=>N&&F.map(JX).filter(N)),typesNotOffered:L,loadBalancerGroup:O.find(N=>N.GroupName===Q.loadBalancerGroup),taskGroup:O.find(N=>N.GroupName===Q.taskGroup)}},
YX=async(
J,
Q,
X,
Y)=>{
let _=h(y(J,{name:Q.loadBalancer})),$=X.loadBalancerArn(await Y),Z=$?.includes(":listener/")===!0?PJ($):$,W=Z===void 0?await _:await y(J,{arn:Z}),U=W?.LoadBalancerArn;
if(U===void 0)return{loadBalancer:W,listeners:[],listenerTags:{},loadBalancerTags:{},loadBalancerAttributes:{}};
let E=async()=>{let O=await LQ(J,U),N=await kJ(J,[U,...O.flatMap(A=>A.ListenerArn??[])]);return{listeners:O,elbTags:N}},[{listeners:H,elbTags:F},z]=await Promise.all([E(),OQ(J,U)]),{[U]:G={},...L}=Object.fromEntries(F);
return{loadBalancer:W,listeners:H,listenerTags:L,loadBalancerTags:G,loadBalancerAttributes:z}},
_X=async(J,Q)=>(await Promise.all(Object.entries(Q).map(async([X,Y])=>{try{return await jQ(J,X)?[]:[Y]}catch(_){if(M(_,"AccessDenied"))return[];throw _}}))).flat(),
$X=async(
J,
Q,
X)=>{
let Y=eQ(J,Q.cluster),
_=h(Y.then(v=>S(v?.tags))),
[$,Z,W,U,E,H,F,z,G,L,O,N,A,GJ,RJ,KJ]=await Promise.all(
[
tQ(J),
Y,
_,
SJ(J,Q.capacityProvider),
BJ(J,Q.autoScalingGroup),
GQ(J,Q.launchTemplate),
X.makes?_.then(v=>lQ(J,X.imageParameter(v))):void 0,
JJ(J,Q.instanceRole,Q.policyName),
MQ(J,Q.instanceProfile),
JJ(J,Q.executionRole,Q.policyName),
X.makes?_.then(v=>_X(J,X.serviceLinkedRoles(v))):[],
XJ(J,Q.dockerHubSecret),
XX(J,Q,X,_),
YX(J,Q,X,_),
X.makes?QQ(J):[],
X.makes?qJ(J):[]]);
return{...$,cluster:Z,clusterTags:W,capacityProvider:U,autoScalingGroup:E,launchTemplate:H,imageId:F,instanceRole:z,instanceProfile:G,executionRole:L,missingServiceLinkedRoles:O,dockerHubSecret:N,...A,...GJ,certificates:RJ,zones:KJ}},
WX=({account:J},Q)=>{if(Q!==void 0&&Q!==J)throw k(`This is account ${J}, not ${Q}.`,"Check AWS_PROFILE, the credentials and roleArn.")},
ZX=J=>({[R.cluster]:J}),
_J=(J,Q)=>J?.[R.cluster]===Q,
UX=J=>J===void 0||J===""?void 0:J.split(" "),
T=(J,Q)=>new RegExp(`(?:^| )${Q}=(\\S*)`).exec(J[V.settings]??"")?.[1],
EX=(J,Q)=>{let X=WJ(J,Q)==="ARM64";return`/aws/service/ecs/optimized-ami/amazon-linux-2023/${$J(J,Q)?"gpu/":X?"arm64/":""}recommended/image_id`},
$J=(J,Q)=>J.gpu??T(Q,"gpu")==="true",
WJ=(J,Q)=>J.cpuArchitecture??oJ(J.instanceTypes??[])??(T(Q,"cpuArchitecture")==="ARM64"?"ARM64":"X86_64"),
ZJ=(J,Q)=>p({capacity:J.capacity??T(Q,"capacity")??"EC2_SPOT",capacityProvider:J.capacityProvider??Q[V.capacityProvider],existingCluster:J.existingCluster??T(Q,"existingCluster")==="true"}),
jX=(J,Q)=>{if(J.instanceTypes!==void 0)return J.instanceTypes;let X=WJ(J,Q),Y=$J(J,Q),_=X===T(Q,"cpuArchitecture")&&String(Y)===T(Q,"gpu");return J.instanceRequirements!==void 0||_?[]:aJ(X,Y)},
UJ=J=>(
{
makes:!0,
vpcId:Q=>J.vpcId??(J.subnets===void 0?Q[V.vpc]:void 0),
subnets:Q=>J.subnets??(J.vpcId===void 0||J.vpcId===Q[V.vpc]?UX(Q[R.subnets]):void 0),
loadBalancerArn:Q=>J.loadBalancerArn??J.listenerArn??(Q[V.loadBalancer]==="existing"?Q[R.listener]:void 0),
imageParameter:Q=>EX(J,Q),
instanceTypes:Q=>ZJ(J,Q)?jX(J,Q):[],
serviceLinkedRoles:Q=>({AWSServiceRoleForECS:"ecs.amazonaws.com",AWSServiceRoleForApplicationAutoScaling_ECSService:"ecs.application-autoscaling.amazonaws.com",...(J.loadBalancer??Q[V.loadBalancer])==="none"?{}:{AWSServiceRoleForElasticLoadBalancing:"elasticloadbalancing.amazonaws.com"},...ZJ(J,Q)?{AWSServiceRoleForAutoScaling:"autoscaling.amazonaws.com",AWSServiceRoleForEC2Spot:"spot.amazonaws.com"}:{}})}),
HX=J=>({...UJ({name:J}),makes:!1,vpcId:(Q,X)=>Q[V.vpc]??X.find(Y=>_J(S(Y.Tags),J))?.VpcId}),
MX="ecs-tenants",
EJ=(J,Q)=>J.slice(0,Q).replace(/-+$/,""),
FX=(
J,
Q)=>{
let X=o(JSON.stringify(["v1",Q,J]),8),Y=`ecs-tenants-${EJ(J,16)}-${X}-${Q}`,_=`ecs-tenants-${J}`;
return{cluster:J,capacityProvider:`capacity-${J}`,autoScalingGroup:_,launchTemplate:_,loadBalancer:`lb-${EJ(J,19)}-${o(JSON.stringify(["v1",J]),8)}`,loadBalancerGroup:`${_}-load-balancer`,taskGroup:`${_}-tasks`,instanceRole:`${Y}-instance`,instanceProfile:`${Y}-instance`,executionRole:`${Y}-execution`,dockerHubSecret:`ecs-tenants/${J}/docker-hub`,secretsPrefix:`ecs-tenants/${J}/`}},
jJ=["minSize","maxSize","instanceTypes","instanceRequirements","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","spotMaxPrice"],
zX=({vCpuCount:J,memoryMiB:Q},X)=>({VCpuCount:{Min:J.min,...J.max===void 0?{}:{Max:J.max}},MemoryMiB:{Min:Q.min,...Q.max===void 0?{}:{Max:Q.max}},CpuManufacturers:X.cpuArchitecture==="ARM64"?["amazon-web-services"]:["intel","amd"],BurstablePerformance:"excluded"}),
NX=(
{settings:J,names:Q})=>(
{
LaunchTemplate:{LaunchTemplateSpecification:{LaunchTemplateName:Q.launchTemplate,Version:"$Default"},Overrides:J.instanceRequirements===void 0?(J.instanceTypes??[]).map(X=>({InstanceType:X})):[{InstanceRequirements:zX(J.instanceRequirements,J)}]},
InstancesDistribution:{OnDemandBaseCapacity:J.onDemandBaseCapacity,OnDemandPercentageAboveBaseCapacity:J.onDemandPercentageAboveBaseCapacity,OnDemandAllocationStrategy:J.instanceRequirements===void 0?"prioritized":"lowest-price",SpotAllocationStrategy:"price-capacity-optimized",SpotMaxPrice:J.spotMaxPrice===void 0?"":String(J.spotMaxPrice)}}),
m=({found:J})=>J.subnets.map(Q=>Q.SubnetId).join(","),
DX=(J,Q)=>!C((J.VPCZoneIdentifier??"").split(",").sort(),m(Q).split(",").sort()),
VX=(
J,
{found:Q,names:X},
Y)=>{
let _=J.MixedInstancesPolicy,
$=_?.LaunchTemplate?.LaunchTemplateSpecification,
Z=$?.LaunchTemplateId===Q.launchTemplate?.id&&$?.Version==="$Default",
W=["OnDemandAllocationStrategy","SpotAllocationStrategy"].filter(E=>_?.InstancesDistribution?.[E]!==Y.InstancesDistribution?.[E]),
U=E=>[...E?.LaunchTemplate?.Overrides?.[0]?.InstanceRequirements?.CpuManufacturers??[]].sort();
return[...Q.launchTemplate!==void 0&&Z?[]:[{pointer:"/launchTemplate",to:X.launchTemplate}],...W.map(E=>({pointer:`/${E.charAt(0).toLowerCase()}${E.slice(1)}`,from:_?.InstancesDistribution?.[E],to:Y.InstancesDistribution?.[E]})),...C(U(_),U(Y))?[]:[{pointer:"/cpuManufacturers",from:U(_).join(", "),to:U(Y).join(", ")}]]},
GX=(
J,
Q,
X)=>{
let{run:Y,names:_,found:$}=J;
if(!Y.replaceInstances)return[];
let Z=String($.launchTemplate?.defaultVersion??""),W=(Q.Instances??[]).filter(U=>X||U.LaunchTemplate?.Version!==Z);
return W.length===0?[]:[{resource:"autoScalingGroup",name:_.autoScalingGroup,action:"deploy",reason:"replaceInstances",fields:[{pointer:"/replaceInstances",to:W.length}],operations:[D("startInstanceRefresh","instanceRefresh",{name:_.autoScalingGroup},{after:["autoScalingGroup","launchTemplate"]})]}]},
RX=(
J,
Q)=>{
let{names:X,settings:Y,present:_,found:$,tags:Z}=J,W=$.autoScalingGroup,U=NX(J);
if(
W===void 0)return[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"create",
reason:q(J),
fields:l(jJ,{},Y),
operations:[
D(
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
Tags:Object.entries({...Z,Name:X.autoScalingGroup}).map(([N,A])=>({Key:N,Value:A,ResourceId:X.autoScalingGroup,ResourceType:"auto-scaling-group",PropagateAtLaunch:!0}))},
{after:["launchTemplate","instanceProfile.role","serviceLinkedRole.autoscaling.amazonaws.com","serviceLinkedRole.spot.amazonaws.com","capacityProvider.detach"]})]}];
let E=l(jJ,_,Y),H=DX(W,J),F=VX(W,J,U),z=W.NewInstancesProtectedFromScaleIn!==!0,G=[...E,...H?[{pointer:"/subnets",from:W.VPCZoneIdentifier,to:m(J)}]:[],...F,...z?[{pointer:"/newInstancesProtectedFromScaleIn",to:!0}]:[]],L=E.some(N=>/^\/(min|max)Size/.test(N.pointer)),O=E.some(N=>!/^\/(min|max)Size/.test(N.pointer));
return[
...G.length===0?[]:[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"update",
reason:"",
fields:G,
operations:[D("updateAutoScalingGroup","autoScalingGroup",{AutoScalingGroupName:X.autoScalingGroup,...L?{MinSize:Y.minSize,MaxSize:Y.maxSize}:{},...O||F.length>0?{MixedInstancesPolicy:U}:{},...H?{VPCZoneIdentifier:m(J)}:{},...z?{NewInstancesProtectedFromScaleIn:!0}:{}},{after:["launchTemplate"]})]}],
...GX(J,W,Q)]},
KX=J=>{
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
IX=J=>{let{names:Q,found:X}=J,Y=X.cluster?.capacityProviders??[],_=D("putClusterCapacityProviders","capacityProvider.detach",{cluster:Q.cluster,capacityProviders:Y.filter($=>$!==Q.capacityProvider),defaultCapacityProviderStrategy:[]});return[...Y.includes(Q.capacityProvider)?[_]:[],D("deleteCapacityProvider","capacityProvider.remove",{name:Q.capacityProvider},{after:["capacityProvider.detach"]})]},
LX=J=>{
let{names:Q,settings:X,found:Y,tags:_,present:$}=J,Z=Y.capacityProvider,W={status:"ENABLED",targetCapacity:X.targetCapacity};
if(
Z===void 0||d(J)){
let H=Y.autoScalingGroup?.AutoScalingGroupARN;
return[
{
resource:"capacityProvider",
name:Q.capacityProvider,
action:Z===void 0?"create":"update",
reason:Z===void 0?q(J):"its Auto Scaling group is gone: made again",
fields:[{pointer:"/targetCapacity",to:X.targetCapacity}],
operations:[...Z===void 0?[]:IX(J),D("createCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{autoScalingGroupArn:H??"",managedScaling:W,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"},tags:Object.entries(_).map(([F,z])=>({key:F,value:z}))},{after:["serviceLinkedRole.ecs.amazonaws.com","capacityProvider.remove"],references:H===void 0?[{pointer:"/autoScalingGroupProvider/autoScalingGroupArn",operation:"autoScalingGroup"}]:[]})]}]}
let U=Z.autoScalingGroupProvider,E=[...$.targetCapacity===X.targetCapacity?[]:[{pointer:"/targetCapacity",from:$.targetCapacity,to:X.targetCapacity}],...U?.managedScaling?.status==="ENABLED"?[]:[{pointer:"/managedScaling",to:"ENABLED"}],...U?.managedTerminationProtection==="ENABLED"?[]:[{pointer:"/managedTerminationProtection",to:"ENABLED"}],...U?.managedDraining==="ENABLED"?[]:[{pointer:"/managedDraining",to:"ENABLED"}]];
return E.length===0?[]:[{resource:"capacityProvider",name:Q.capacityProvider,action:"update",reason:"",fields:E,operations:[D("updateCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{managedScaling:W,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"}})]}]},
OX=({settings:J,names:Q,found:X})=>{let Y=J.capacityProvider??(p(J)?Q.capacityProvider:J.capacity),_=J.capacity==="EC2_SPOT"?[]:["FARGATE","FARGATE_SPOT"];return{first:Y,all:[...new Set([...X.cluster?.capacityProviders??[],..._,Y])]}},
PX=J=>{
let{names:Q,found:X,settings:Y}=J;
if(Y.existingCluster)return[];
let{first:_,all:$}=OX(J),Z=[{capacityProvider:_,weight:1,base:0}],W=(X.cluster?.defaultCapacityProviderStrategy??[]).map(U=>({capacityProvider:U.capacityProvider??"",weight:U.weight??0,base:U.base??0}));
return(!p(Y)||!d(J))&&C([...$].sort(),[...X.cluster?.capacityProviders??[]].sort())&&C(W,Z)?[]:[{resource:"cluster",name:Q.cluster,action:"update",reason:X.cluster===void 0?q(J):"",fields:[{pointer:"/capacityProviderStrategy",...W[0]===void 0?{}:{from:W.map(U=>U.capacityProvider).join(", ")},to:_}],operations:[D("putClusterCapacityProviders","cluster.capacity",{cluster:Q.cluster,capacityProviders:$,defaultCapacityProviderStrategy:Z},{after:["cluster","capacityProvider"]})]}]},
kX=J=>({targetCapacity:J.autoScalingGroupProvider?.managedScaling?.targetCapacity}),
HJ=({settings:J})=>({"deletion_protection.enabled":String(J.protected),"routing.http.drop_invalid_header_fields.enabled":"true","access_logs.s3.enabled":String(J.accessLogsBucket!==void 0),...J.accessLogsBucket===void 0?{}:{"access_logs.s3.bucket":J.accessLogsBucket}}),
MJ=({found:J})=>{let Q=FJ(J.loadBalancer),X=new Map;for(let Y of[!0,!1])for(let{AvailabilityZone:_="",SubnetId:$=""}of J.subnets)Q.includes($)===Y&&!X.has(_)&&X.set(_,$);return[...X.values()].sort()},
FJ=J=>(J?.AvailabilityZones??[]).flatMap(Q=>Q.SubnetId??[]).sort(),
SX=J=>{
let{settings:Q,names:X,found:Y,tags:_}=J,$=Y.loadBalancerGroup?.GroupId;
return{
resource:"loadBalancer",
name:X.loadBalancer,
action:"create",
reason:q(J),
fields:[{pointer:"/scheme",to:Q.scheme}],
operations:[D("createLoadBalancer","loadBalancer",{Name:X.loadBalancer,Type:"application",Scheme:Q.scheme,IpAddressType:Q.ipAddressType,Subnets:MJ(J),SecurityGroups:[$??""],Tags:Object.entries(_).map(([Z,W])=>({Key:Z,Value:W}))},{after:["serviceLinkedRole.elasticloadbalancing.amazonaws.com"],references:$===void 0?[{pointer:"/SecurityGroups/0",operation:"loadBalancerGroup"}]:[]}),D("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:"",attributes:HJ(J)},{references:[{pointer:"/arn",operation:"loadBalancer"}]})]}},
BX=(
J,
Q)=>{
let{settings:X,found:Y}=J,_=Q.LoadBalancerArn??"",$=MJ(J),Z=FJ(Q),W=Q.SecurityGroups??[],U=Y.loadBalancerGroup?.GroupId,E=Q.IpAddressType==="dualstack"?"dualstack":"ipv4";
return[
...C($,Z)?[]:[{field:{pointer:"/subnets",from:Z.join(", "),to:$.join(", ")},operation:D("setLoadBalancerSubnets","loadBalancer.subnets",{arn:_,subnets:$})}],
...E===X.ipAddressType?[]:[{field:{pointer:"/ipAddressType",from:E,to:X.ipAddressType},operation:D("setLoadBalancerIpAddressType","loadBalancer.ipAddressType",{arn:_,ipAddressType:X.ipAddressType},{after:["loadBalancer.subnets"]})}],
...U!==void 0&&W.includes(U)?[]:[{field:{pointer:"/securityGroups",to:J.names.loadBalancerGroup},operation:D("setLoadBalancerSecurityGroups","loadBalancer.securityGroups",{arn:_,securityGroups:[U??"",...W]},{references:U===void 0?[{pointer:"/securityGroups/0",operation:"loadBalancerGroup"}]:[]})}]]},
qX=(
J,
Q)=>{
let{names:X,found:Y}=J,_=Object.fromEntries(Object.entries(HJ(J)).filter(([W,U])=>Y.loadBalancerAttributes[W]!==U)),$=Object.entries(_),Z=BX(J,Q);
return $.length===0&&Z.length===0?[]:[
{
resource:"loadBalancer",
name:X.loadBalancer,
action:"update",
reason:"",
fields:[...$.map(([W,U])=>({pointer:`/attributes/${W}`,...Y.loadBalancerAttributes[W]===void 0?{}:{from:Y.loadBalancerAttributes[W]},to:U})),...Z.map(W=>W.field)],
operations:[...$.length===0?[]:[D("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:Q.LoadBalancerArn??"",attributes:_})],...Z.map(W=>W.operation)]}]},
TX=J=>{let{settings:Q,found:X}=J;if(!g(Q))return[];let Y=X.loadBalancer;if(Y!==void 0&&Y.Scheme!==Q.scheme)throw k(`The load balancer is ${Y.Scheme}; that cannot be changed to ${Q.scheme}.`,"Keep scheme, or make another cluster.");return[...Y===void 0?[SX(J)]:qX(J,Y),...tJ(J)]},
AX=(J,Q,X)=>({scheme:J.Scheme==="internal"?"internal":"internet-facing",ipAddressType:J.IpAddressType==="dualstack"?"dualstack":"ipv4",accessLogsBucket:Q["access_logs.s3.enabled"]==="true"?Q["access_logs.s3.bucket"]:void 0,certificateArn:P(X,443)?.Certificates?.[0]?.CertificateArn}),
vX=J=>Object.fromEntries((J??"").split(" ").map(Q=>{let[X="",...Y]=Q.split("=");return[X,Y.join("=")]})),
zJ=J=>{let Q=(J??"").split(" ").filter(X=>X!=="");return Q.length===0?void 0:Q},
wX=J=>{
let{found:Q,names:X}=J,Y=Q.clusterTags,_=vX(Y[V.settings]),{defaults:$,tags:Z}=iJ(Y),W=Y[V.loadBalancer],U=Q.cluster?.settings?.find(G=>G.name==="containerInsights")?.value,E=Y[R.executionRole],{capacity:H,cpuArchitecture:F,imagePullBehavior:z}=_;
return{
domain:Y[R.domain],
isDefault:Y[R.default]!==void 0,
protected:Y[V.protected]!==void 0,
containerInsights:U==="enabled"||U==="enhanced"?U:"disabled",
existingCluster:_.existingCluster==="true",
tags:Z,
tenantDefaults:$,
taskRoleArn:Y[R.taskRole],
executionRoleArn:E?.endsWith(`:role/${X.executionRole}`)===!0?void 0:E,
instanceProfileArn:Y[V.instanceProfile],
dockerHubSecret:Y[V.dockerHubSecret],
secretsPrefix:Y[V.secretsPrefix],
kmsKeyArn:Y[V.kmsKey],
capacityProvider:Y[V.capacityProvider],
vpcId:Y[V.vpc],
subnets:zJ(Y[R.subnets]),
securityGroups:_.securityGroups===void 0?void 0:zJ(Y[R.securityGroups]),
...H==="EC2_SPOT"||H==="FARGATE"||H==="FARGATE_SPOT"?{capacity:H}:{},
...F==="X86_64"||F==="ARM64"?{cpuArchitecture:F}:{},
...z===void 0?{}:{imagePullBehavior:z},
..._.gpu===void 0?{}:{gpu:_.gpu==="true"},
..._.rootVolumeSize===void 0?{}:{rootVolumeSize:Number(_.rootVolumeSize)},
...W===void 0?{}:{loadBalancer:W==="none"?"none":"shared"},
...W==="existing"?{listenerArn:Y[R.listener]}:{}}},
hX=(
J,
Q)=>{
let X=J.loadBalancer?.LoadBalancerName===Q.loadBalancer,Y=J.cluster===void 0?{}:wX({found:J,names:Q}),_=(Y.instanceProfileArn===void 0?J.instanceRole?.permissionsBoundary:void 0)??(Y.executionRoleArn===void 0?J.executionRole?.permissionsBoundary:void 0);
return{
...J.autoScalingGroup===void 0?{}:KX(J.autoScalingGroup),
...J.capacityProvider===void 0?{}:kX(J.capacityProvider),
...J.loadBalancer===void 0||!X?{}:AX(J.loadBalancer,J.loadBalancerAttributes,J.listeners),
..._===void 0?{}:{permissionsBoundary:_},
...Y,
...J.loadBalancer!==void 0&&!X&&Y.listenerArn!==void 0?{loadBalancerArn:J.loadBalancer.LoadBalancerArn}:{}}},
NJ={autoScalingGroup:{set:CJ,remove:hJ},ec2:{set:gQ,remove:pQ},ecs:{set:wJ,remove:vJ},elasticLoadBalancing:{set:AJ,remove:TJ},instanceProfile:{set:zQ,remove:NQ},role:{set:ZQ,remove:UQ},secret:{set:rQ,remove:sQ}},
CX=async(J,{keeper:Q,id:X,set:Y,remove:_})=>{Object.keys(Y).length>0&&await NJ[Q].set(J,X,Y),_.length>0&&await NJ[Q].remove(J,X,_)},
DJ=(J,Q)=>`${J}${Q.length===1?"":"s"} ${Q.join(", ")}`,
bX=async(
J,
Q,
X)=>{
if(!M(X,"ResourceInUse")||X.aws?.operation!=="PutClusterCapacityProviders")return X;
let{cluster:Y="",capacityProviders:_=[]}=Q,$=(await bJ(J,Y)).map(U=>({name:U.serviceName??"",providers:(U.capacityProviderStrategy??[]).map(E=>E.capacityProvider??"").filter(E=>!_.includes(E))})).filter(({providers:U})=>U.length>0);
if($.length===0)return X;
let Z=[...new Set($.flatMap(U=>U.providers))].sort(),W=$.map(({name:U})=>U).sort();
return k(`ECS does not take ${DJ("capacity provider",Z)} from cluster ${Y}: ${DJ("service",W)} ${W.length===1?"runs":"run"} on it.`,"A capacity provider belongs to one Auto Scaling group for good. Where that group was deleted: remove these tenants (remove-tenant), run create-cluster, and deploy them again. To remove the cluster, remove its tenants first.")},
j=async J=>(await J,""),
VJ={
createCluster:({clients:J},Q)=>cJ(J,Q),
updateClusterSettings:({clients:J},{cluster:Q,containerInsights:X})=>j(lJ(J,Q,X)),
putClusterCapacityProviders:({clients:J},Q)=>j(c(J,Q)),
tagPart:({clients:J},Q)=>j(CX(J,Q)),
createRole:({clients:J},Q)=>XQ(J,Q),
updateAssumeRolePolicy:({clients:J},{role:Q,document:X})=>j(YQ(J,Q,X)),
attachRolePolicy:({clients:J},{role:Q,policyArn:X})=>j(_Q(J,Q,X)),
putRolePolicy:({clients:J},{role:Q,policyName:X,document:Y})=>j($Q(J,Q,X,Y)),
setPermissionsBoundary:({clients:J},{role:Q,permissionsBoundary:X})=>j(WQ(J,Q,X)),
createInstanceProfile:({clients:J},{name:Q,tags:X})=>FQ(J,Q,X),
addRoleToInstanceProfile:({clients:J},{profile:Q,role:X})=>j(DQ(J,Q,X)),
ensureServiceLinkedRole:({clients:J},{service:Q})=>j(EQ(J,Q)),
storeDockerHubLogin:async({clients:J,dockerHubLogin:Q},{name:X,exists:Y,tags:_})=>{if(Q===void 0)throw new Error("there is no Docker Hub login to store");return Y?j(aQ(J,X,Q)):oQ(J,X,Q,"Docker Hub login of the instances of an ECS cluster.",_)},
restoreSecret:({clients:J},{id:Q})=>j(iQ(J,Q)),
createSecurityGroup:({clients:J},Q)=>fQ(J,Q),
authorizeIngress:({clients:J},{groupId:Q,permission:X})=>j(mQ(J,Q,X)),
createLaunchTemplate:({clients:J},Q)=>RQ(J,Q),
createLaunchTemplateVersion:({clients:J},Q)=>j(KQ(J,Q)),
createAutoScalingGroup:({clients:J},Q)=>uJ(J,Q),
updateAutoScalingGroup:({clients:J},Q)=>j(dJ(J,Q)),
startInstanceRefresh:({clients:J},{name:Q})=>j(pJ(J,Q)),
createCapacityProvider:({clients:J},Q)=>gJ(J,Q),
updateCapacityProvider:({clients:J},Q)=>j(mJ(J,Q)),
createLoadBalancer:({clients:J},Q)=>PQ(J,Q),
modifyLoadBalancerAttributes:({clients:J},{arn:Q,attributes:X})=>j(kQ(J,Q,X)),
setLoadBalancerSubnets:({clients:J},{arn:Q,subnets:X})=>j(SQ(J,Q,X)),
setLoadBalancerIpAddressType:({clients:J},{arn:Q,ipAddressType:X})=>j(BQ(J,Q,X)),
setLoadBalancerSecurityGroups:({clients:J},{arn:Q,securityGroups:X})=>j(qQ(J,Q,X)),
createListener:({clients:J},Q)=>TQ(J,Q),
modifyListener:({clients:J},Q)=>j(AQ(J,Q)),
deleteCluster:({clients:J},{name:Q})=>j(fJ(J,Q)),
detachCapacityProviders:({clients:J},{cluster:Q})=>j(c(J,{cluster:Q,capacityProviders:[],defaultCapacityProviderStrategy:[]})),
deleteCapacityProvider:({clients:J,signal:Q},{name:X})=>j(yJ(J,X,Q)),
deleteAutoScalingGroup:({clients:J,signal:Q},{name:X})=>j(xJ(J,X,Q)),
deleteLaunchTemplate:({clients:J},{name:Q})=>j(IQ(J,Q)),
deleteLoadBalancer:({clients:J,signal:Q},{arn:X})=>j(vQ(J,X,Q)),
deleteSecurityGroup:({clients:J},{id:Q})=>j(uQ(J,Q)),
deleteInstanceProfile:({clients:J},{name:Q,roles:X})=>j(VQ(J,Q,X)),
deleteRole:({clients:J},{name:Q})=>j(HQ(J,Q)),
deleteSecret:({clients:J},{name:Q})=>j(nQ(J,Q))},
xX=J=>Object.hasOwn(VJ,J),
yX=async({patience:J,...Q},X,Y)=>{let _=()=>VJ[X]({...Q,signal:J.signal},Y);try{return{value:await J.with(_)}}catch($){throw await bX(Q.clients,Y,$)}},
I=(J,Q,X,Y,_)=>X===void 0?[]:[{resource:J,name:Q,...Y===void 0?{}:{id:Y},..._===void 0?{}:{state:_}}],
fX=(
J,
Q)=>{
let{cluster:X,autoScalingGroup:Y,launchTemplate:_,capacityProvider:$,dockerHubSecret:Z,loadBalancer:W}=J;
return[
...I("secret",Q.dockerHubSecret,Z,Z?.arn,Z?.deletedOn===void 0?void 0:`scheduled for deletion on ${Z.deletedOn}`),
...I("role",Q.executionRole,J.executionRole,J.executionRole?.arn),
...I("role",Q.instanceRole,J.instanceRole,J.instanceRole?.arn),
...I("instanceProfile",Q.instanceProfile,J.instanceProfile,J.instanceProfile?.arn),
...I("securityGroup",Q.loadBalancerGroup,J.loadBalancerGroup,J.loadBalancerGroup?.GroupId),
...I("securityGroup",Q.taskGroup,J.taskGroup,J.taskGroup?.GroupId),
...I("cluster",Q.cluster,X,X?.clusterArn,X?.status),
...I("launchTemplate",Q.launchTemplate,_,_?.id,_&&`version ${_.defaultVersion}`),
...I("autoScalingGroup",Q.autoScalingGroup,Y,Y?.AutoScalingGroupARN,Y&&(Y.Status??`${(Y.Instances??[]).length} instances`)),
...I("capacityProvider",Q.capacityProvider,$,$?.capacityProviderArn,$?.status),
...I("loadBalancer",W?.LoadBalancerName??Q.loadBalancer,W,W?.LoadBalancerArn,W?.State?.Code),
...J.listeners.flatMap(U=>I("listener",String(U.Port),U,U.ListenerArn,U.Protocol))]};
export{XJ as A,xX as B,ZX as a,_J as b,q as c,d,RX as e,LX as f,r as g,b as h,nJ as i,PX as j,TX as k,hX as l,FX as m,$X as n,D as o,MX as p,UJ as q,YJ as r,cQ as s,n as t,WX as u,y as v,yX as w,eJ as x,fX as y,HX as z};
