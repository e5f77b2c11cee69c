import{o as PJ,t as LJ,p as l,i as M,S as v,u as IJ,l as kJ,d as SJ,a as BJ,b as qJ,c as AJ,v as c,r as TJ,e as wJ,f as vJ,g as CJ,h as hJ,j as xJ,k as bJ,m as yJ,n as fJ,q as o,s as mJ,w as gJ,x as pJ,y as dJ,z as uJ,A as lJ,B as cJ,C as oJ}from"./tenants.mjs";
import{h as g,t as aJ,a as p,d as iJ,b as rJ}from"./input-create-cluster.mjs";
import{k,c as R,t as S,j as C,J as z,n as a,s as h}from"./base.mjs";
var sJ={Type:"fixed-response",FixedResponseConfig:{StatusCode:"404",ContentType:"text/plain",MessageBody:"There is nothing here."}},
i={Type:"redirect",RedirectConfig:{Protocol:"HTTPS",Port:"443",StatusCode:"HTTP_301"}},
B=J=>{let{FixedResponseConfig:Q,RedirectConfig:X}=J??{};return J?.Type==="redirect"?`redirect to ${X?.Protocol}:${X?.Port} (${X?.StatusCode})`:J?.Type==="fixed-response"?`a plain ${Q?.StatusCode}`:J?.Type},
nJ="ELBSecurityPolicy-TLS13-1-2-2021-06",
I=(J,Q)=>J.find(X=>X.Port===Q),
r=(J,Q)=>J.names.includes(`*.${Q}`),
V=PJ(),
q=({isNew:J})=>J?"new cluster":"missing: made again",
s=({certificates:J},Q)=>J.filter(X=>r(X,Q)).map(X=>X.arn).sort(),
x=(
{settings:J,found:Q,present:X})=>{
let{domain:Y,certificateArn:_}=J;
if(_!==void 0&&_!==X.certificateArn){let W=Q.certificates.find(U=>U.arn===_);if(W===void 0)throw k(`Certificate ${_} does not exist in this Region, or is not issued.`,"Wait until ACM has issued it: its DNS validation record has to be in place.");if(Y!==void 0&&!r(W,Y))throw k(`Certificate ${_} does not cover *.${Y}, but ${W.names.join(", ")}.`,`Request a certificate for *.${Y}.`);return _}
if(Y===void 0||X.certificateArn===void 0&&Q.clusterTags[R.scheme]==="http")return X.certificateArn;
let $=s(Q,Y);
return $.length===0||$.includes(X.certificateArn??"")?X.certificateArn:$[0]},
n=J=>{let{listeners:Q}=J.found,X=I(Q,80);return x(J)===void 0||I(Q,443)!==void 0||B(X?.DefaultActions?.[0])===B(i)?void 0:X},
t=J=>{let{settings:Q,found:X}=J;return g(Q)?x(J)===void 0?I(X.listeners,80):I(X.listeners,443)??n(J):X.listeners.find(Y=>Y.ListenerArn===Q.listenerArn)??I(X.listeners,443)??I(X.listeners,80)},
tJ=J=>g(J.settings)?x(J)!==void 0:t(J)?.Protocol==="HTTPS",
e=(
J,
Q,
X,
Y)=>{
let{found:_,tags:$}=J,W=n(J),U=W===void 0?I(_.listeners,Q):void 0,E=`listener.${Q}`,j=Q===80&&X!==void 0?i:sJ,H=Q===443?{Certificates:[{CertificateArn:X}],SslPolicy:nJ}:{};
if(Q===443&&W!==void 0)return[{resource:"listener",name:"443",action:"update",reason:"the listener on 80 becomes the one for HTTPS, with every rule that stands on it",fields:[{pointer:"/protocol",from:W.Protocol,to:"HTTPS"},{pointer:"/certificateArn",to:X}],operations:[V("modifyListener",E,{ListenerArn:W.ListenerArn,Port:443,Protocol:"HTTPS",DefaultActions:[j],...H})]}];
if(
U===void 0)return[
{
resource:"listener",
name:String(Q),
action:"create",
reason:q(J),
fields:[{pointer:"/defaultAction",to:B(j)},...Q===443?[{pointer:"/certificateArn",to:X}]:[]],
operations:[V("createListener",E,{LoadBalancerArn:Y??"",Port:Q,Protocol:Q===443?"HTTPS":"HTTP",DefaultActions:[j],...H,Tags:Object.entries($).map(([P,L])=>({Key:P,Value:L}))},{after:W===void 0?[]:["listener.443"],references:Y===void 0?[{pointer:"/LoadBalancerArn",operation:"loadBalancer"}]:[]})]}];
let F=B(U.DefaultActions?.[0]),N=F!==B(j),G=Q===443&&!U.Certificates?.some(P=>P.CertificateArn===X);
return!N&&!G?[]:[{resource:"listener",name:String(Q),action:"update",reason:"",fields:[...N?[{pointer:"/defaultAction",from:F,to:B(j)}]:[],...G?[{pointer:"/certificateArn",from:J.present.certificateArn,to:X}]:[]],operations:[V("modifyListener",E,{ListenerArn:U.ListenerArn,...N?{DefaultActions:[j]}:{},...G?H:{}})]}]},
eJ=J=>{let Q=x(J),X=J.found.loadBalancer?.LoadBalancerArn;return[...Q===void 0?[]:e(J,443,Q,X),...e(J,80,Q,X)]},
JQ={...LJ,ec2:()=>import("./cluster-clients.mjs").then(J=>J.e),iam:()=>import("./cluster-clients.mjs").then(J=>J.i),acm:()=>import("./cluster-clients.mjs").then(J=>J.a),ssm:()=>import("./cluster-clients.mjs").then(J=>J.s),secretsManager:()=>import("./cluster-clients.mjs").then(J=>J.b),sts:()=>import("./cluster-clients.mjs").then(J=>J.c)},
QQ=["RSA_1024","RSA_2048","RSA_3072","RSA_4096","EC_prime256v1","EC_secp384r1","EC_secp521r1"],
XQ=async J=>{
let{send:Q,ListCertificatesCommand:X}=await J.acm();
return(await l(Y=>Q(new X({CertificateStatuses:["ISSUED"],Includes:{keyTypes:[...QQ]},MaxItems:1e3,...Y===void 0?{}:{NextToken:Y}})),Y=>Y.NextToken)).flatMap(Y=>Y.CertificateSummaryList??[]).map(Y=>({arn:Y.CertificateArn??"",names:[...new Set([Y.DomainName??"",...Y.SubjectAlternativeNameSummaries??[]])]}))},
K=async J=>{try{return await J()}catch(Q){if(M(Q,"NoSuchEntity"))return;throw Q}},
JJ=J=>J===void 0?void 0:decodeURIComponent(J),
QJ=async(
J,
Q,
X)=>{
let{send:Y,GetRoleCommand:_,ListAttachedRolePoliciesCommand:$,GetRolePolicyCommand:W}=await J.iam(),[U,E,j]=await Promise.all([K(()=>Y(new _({RoleName:Q}))),K(()=>Y(new $({RoleName:Q}))),K(()=>Y(new W({RoleName:Q,PolicyName:X})))]),H=U?.Role;
if(H!==void 0)return{name:Q,arn:H.Arn??"",tags:S(H.Tags),permissionsBoundary:H.PermissionsBoundary?.PermissionsBoundaryArn,trustPolicy:JJ(H.AssumeRolePolicyDocument),managedPolicies:(E?.AttachedPolicies??[]).flatMap(F=>F.PolicyArn??[]),inlinePolicy:JJ(j?.PolicyDocument)}},
b=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
YQ=async(
J,
Q)=>{
let{send:X,CreateRoleCommand:Y,GetRoleCommand:_}=await J.iam();
try{return(await X(new Y({RoleName:Q.name,Description:Q.description,AssumeRolePolicyDocument:Q.trustPolicy,Tags:b(Q.tags),...Q.permissionsBoundary===void 0?{}:{PermissionsBoundary:Q.permissionsBoundary}}))).Role?.Arn??""}catch($){if(!M($,"EntityAlreadyExists"))throw $;return(await X(new _({RoleName:Q.name}))).Role?.Arn??""}},
_Q=async(J,Q,X)=>{let{send:Y,UpdateAssumeRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyDocument:X}))},
$Q=async(J,Q,X)=>{let{send:Y,AttachRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyArn:X}))},
UQ=async(J,Q,X,Y)=>{let{send:_,PutRolePolicyCommand:$}=await J.iam();await _(new $({RoleName:Q,PolicyName:X,PolicyDocument:Y}))},
WQ=async(J,Q,X)=>{let{send:Y,PutRolePermissionsBoundaryCommand:_,DeleteRolePermissionsBoundaryCommand:$}=await J.iam();X===void 0?await Y(new $({RoleName:Q})):await Y(new _({RoleName:Q,PermissionsBoundary:X}))},
EQ=async(J,Q,X)=>{let{send:Y,TagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,Tags:b(X)}))},
jQ=async(J,Q,X)=>{let{send:Y,UntagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,TagKeys:[...X]}))},
ZQ=async(J,Q)=>{let{send:X,CreateServiceLinkedRoleCommand:Y}=await J.iam();try{await X(new Y({AWSServiceName:Q}))}catch(_){if(!(M(_,"InvalidInput","EntityAlreadyExists")&&/has been taken|already exists/i.test(_.message)))throw _}},
HQ=async(J,Q)=>{let{send:X,GetRoleCommand:Y}=await J.iam();return await K(()=>X(new Y({RoleName:Q})))!==void 0},
MQ=async(
J,
Q)=>{
let{send:X,ListAttachedRolePoliciesCommand:Y,ListRolePoliciesCommand:_,DetachRolePolicyCommand:$,DeleteRolePolicyCommand:W,DeleteRoleCommand:U}=await J.iam(),[E,j]=await Promise.all([K(()=>X(new Y({RoleName:Q}))),K(()=>X(new _({RoleName:Q})))]);
await Promise.all([...(E?.AttachedPolicies??[]).map(({PolicyArn:H})=>K(()=>X(new $({RoleName:Q,PolicyArn:H})))),...(j?.PolicyNames??[]).map(H=>K(()=>X(new W({RoleName:Q,PolicyName:H}))))]),await K(()=>X(new U({RoleName:Q})))},
FQ=async(J,Q)=>{let{send:X,GetInstanceProfileCommand:Y}=await J.iam(),_=(await K(()=>X(new Y({InstanceProfileName:Q}))))?.InstanceProfile;if(_!==void 0)return{name:Q,arn:_.Arn??"",tags:S(_.Tags),roles:(_.Roles??[]).flatMap($=>$.RoleName??[])}},
NQ=async(J,Q,X)=>{let{send:Y,CreateInstanceProfileCommand:_,GetInstanceProfileCommand:$}=await J.iam();try{return(await Y(new _({InstanceProfileName:Q,Tags:b(X)}))).InstanceProfile?.Arn??""}catch(W){if(!M(W,"EntityAlreadyExists"))throw W;return(await Y(new $({InstanceProfileName:Q}))).InstanceProfile?.Arn??""}},
DQ=async(J,Q,X)=>{let{send:Y,TagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,Tags:b(X)}))},
VQ=async(J,Q,X)=>{let{send:Y,UntagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,TagKeys:[...X]}))},
zQ=async(J,Q,X)=>{let{send:Y,AddRoleToInstanceProfileCommand:_}=await J.iam();try{await Y(new _({InstanceProfileName:Q,RoleName:X}))}catch($){if(!M($,"LimitExceeded"))throw $}},
GQ=async(J,Q,X)=>{let{send:Y,RemoveRoleFromInstanceProfileCommand:_,DeleteInstanceProfileCommand:$}=await J.iam();for(let W of X)await K(()=>Y(new _({InstanceProfileName:Q,RoleName:W})));await K(()=>Y(new $({InstanceProfileName:Q})))},
RQ=async(
J,
Q)=>{
let{send:X,DescribeLaunchTemplatesCommand:Y,DescribeLaunchTemplateVersionsCommand:_}=await J.ec2();
try{
let[$,W]=await Promise.all([X(new Y({LaunchTemplateNames:[Q]})),X(new _({LaunchTemplateName:Q,Versions:["$Default"]}))]),U=$.LaunchTemplates?.[0],E=W.LaunchTemplateVersions?.[0];
return U===void 0||E===void 0?void 0:{id:U.LaunchTemplateId??"",name:Q,defaultVersion:U.DefaultVersionNumber??1,tags:S(U.Tags),data:E.LaunchTemplateData??{}}}
catch($){if(M($,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateId.NotFound"))return;throw $}},
KQ=async(
J,
Q)=>{
let{send:X,CreateLaunchTemplateCommand:Y}=await J.ec2();
try{return(await X(new Y({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken,TagSpecifications:[{ResourceType:"launch-template",Tags:Object.entries(Q.tags).map(([_,$])=>({Key:_,Value:$}))}]}))).LaunchTemplate?.LaunchTemplateId??""}catch(_){throw M(_,"InvalidLaunchTemplateName.AlreadyExists")?new v(`launch template ${Q.name} was created by another run`,{cause:_}):_}},
OQ=async(
J,
Q)=>{let{send:X,CreateLaunchTemplateVersionCommand:Y,ModifyLaunchTemplateCommand:_}=await J.ec2(),$=(await X(new Y({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken}))).LaunchTemplateVersion?.VersionNumber;await X(new _({LaunchTemplateName:Q.name,DefaultVersion:String($)}))},
PQ=async(J,Q)=>{let{send:X,DeleteLaunchTemplateCommand:Y}=await J.ec2();try{await X(new Y({LaunchTemplateName:Q}))}catch(_){if(!M(_,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateName.NotFoundException"))throw _}},
y=async(J,Q)=>{let{send:X,DescribeLoadBalancersCommand:Y}=await J.elbv2();try{return(await X(new Y("arn"in Q?{LoadBalancerArns:[Q.arn]}:{Names:[Q.name]}))).LoadBalancers?.[0]}catch(_){if(M(_,"LoadBalancerNotFound"))return;throw _}},
LQ=async(J,Q)=>{let{send:X,DescribeListenersCommand:Y}=await J.elbv2();try{return(await X(new Y({LoadBalancerArn:Q}))).Listeners??[]}catch(_){if(M(_,"LoadBalancerNotFound"))return[];throw _}},
IQ=async(J,Q)=>{let{send:X,DescribeLoadBalancerAttributesCommand:Y}=await J.elbv2(),_=await X(new Y({LoadBalancerArn:Q}));return Object.fromEntries((_.Attributes??[]).map($=>[$.Key??"",$.Value??""]))},
kQ=async(J,Q)=>{let{send:X,CreateLoadBalancerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).LoadBalancers?.[0]?.LoadBalancerArn??""}catch(_){throw M(_,"DuplicateLoadBalancerName")?new v(`load balancer ${Q.Name} was created by another run`,{cause:_}):M(_,"TooManyLoadBalancers")?k(`The account is at its quota of Application Load Balancers: ${_.message}`,'Raise the quota "Application Load Balancers per Region", or give loadBalancerArn of one that exists.'):_}},
SQ=async(J,Q,X)=>{let{send:Y,ModifyLoadBalancerAttributesCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Attributes:Object.entries(X).map(([$,W])=>({Key:$,Value:W}))}))},
BQ=async(J,Q,X)=>{let{send:Y,SetSubnetsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Subnets:[...X]}))},
qQ=async(J,Q,X)=>{let{send:Y,SetIpAddressTypeCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,IpAddressType:X}))},
AQ=async(J,Q,X)=>{let{send:Y,SetSecurityGroupsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,SecurityGroups:[...X]}))},
TQ=async(J,Q)=>{let{send:X,CreateListenerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).Listeners?.[0]?.ListenerArn??""}catch(_){throw M(_,"DuplicateListener")?new v(`a listener on port ${Q.Port} was created by another run`,{cause:_}):_}},
wQ=async(J,Q)=>{let{send:X,ModifyListenerCommand:Y}=await J.elbv2();await X(new Y(Q))},
vQ=async(J,Q,X)=>{let{send:Y,DeleteLoadBalancerCommand:_}=await J.elbv2();try{await Y(new _({LoadBalancerArn:Q}))}catch($){throw M($,"OperationNotPermitted")?k(`Elastic Load Balancing does not delete the load balancer: ${$.message}`,"Somebody has switched its deletion protection on: create-cluster with the name alone puts that back."):$}await IJ(async()=>await y(J,{arn:Q})!==void 0,X)},
CQ=async J=>{let{send:Q,DescribeVpcsCommand:X}=await J.ec2();return(await Q(new X({Filters:[{Name:"is-default",Values:["true"]}]}))).Vpcs?.[0]?.VpcId},
hQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"subnet-id",Values:[...Q]}]}))).Subnets??[]},
xQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"vpc-id",Values:[Q]}]}))).Subnets??[]},
bQ=J=>(J.Routes??[]).some(({DestinationCidrBlock:Q,GatewayId:X})=>Q==="0.0.0.0/0"&&X?.startsWith("igw-")),
yQ=async(
J,
Q)=>{
let{send:X,DescribeRouteTablesCommand:Y}=await J.ec2();
try{let _=(await l(W=>X(new Y({Filters:[{Name:"vpc-id",Values:[Q]}],NextToken:W})),W=>W.NextToken)).flatMap(W=>W.RouteTables??[]),$=_.find(W=>W.Associations?.some(U=>U.Main===!0));return W=>{let U=_.find(E=>E.Associations?.some(j=>j.SubnetId===W))??$;return U!==void 0&&bQ(U)}}
catch(_){if(M(_,"UnauthorizedOperation","AccessDenied"))return;throw _}},
fQ=async(J,Q)=>{let{send:X,DescribeSecurityGroupsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"group-name",Values:[...Q]}],MaxResults:100}))).SecurityGroups??[]},
XJ=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
mQ=async(J,Q)=>{let{send:X,CreateSecurityGroupCommand:Y}=await J.ec2();try{return(await X(new Y({GroupName:Q.name,Description:Q.description,VpcId:Q.vpcId,TagSpecifications:[{ResourceType:"security-group",Tags:XJ(Q.tags)}]}))).GroupId??""}catch(_){throw M(_,"InvalidGroup.Duplicate")?new v(`security group ${Q.name} was created by another run`,{cause:_}):_}},
gQ=async(J,Q,X)=>{let{send:Y,AuthorizeSecurityGroupIngressCommand:_}=await J.ec2();try{await Y(new _({GroupId:Q,IpPermissions:[X]}))}catch($){if(!M($,"InvalidPermission.Duplicate"))throw $}},
pQ=async(J,Q,X)=>{let{send:Y,CreateTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:XJ(X)}))},
dQ=async(J,Q,X)=>{let{send:Y,DeleteTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:X.map($=>({Key:$}))}))},
uQ=async(
J,
Q,
X)=>{let{send:Y,DescribeInstanceTypeOfferingsCommand:_}=await J.ec2(),$=(await Y(new _({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...Q]},{Name:"location",Values:[...X]}]}))).InstanceTypeOfferings??[];return Object.fromEntries(Q.map(W=>[W,$.filter(({InstanceType:U})=>U===W).flatMap(({Location:U})=>U??[])]))},
lQ=async(J,Q)=>{let{send:X,DeleteSecurityGroupCommand:Y}=await J.ec2();try{await X(new Y({GroupId:Q}))}catch(_){if(!M(_,"InvalidGroup.NotFound"))throw _}},
cQ=async(J,Q)=>{let{send:X,GetParameterCommand:Y}=await J.ssm();return(await X(new Y({Name:Q}))).Parameter?.Value??""},
YJ=async(J,Q)=>{let{send:X,DescribeSecretCommand:Y}=await J.secretsManager();try{let _=await X(new Y({SecretId:Q}));return{arn:_.ARN??"",tags:S(_.Tags),deletedOn:_.DeletedDate?.toISOString().slice(0,10)}}catch(_){if(M(_,"ResourceNotFound"))return;throw _}},
oQ=async(J,Q,X)=>{let{send:Y,GetSecretValueCommand:_}=await J.secretsManager();try{return(await Y(new _({SecretId:Q}))).SecretString===X}catch($){if(M($,"ResourceNotFound")||M($,"InvalidRequest")&&/marked for deletion|marked deleted/i.test($.message))return!1;throw $}},
aQ=async(J,Q,X,Y,_)=>{let{send:$,CreateSecretCommand:W}=await J.secretsManager();try{return(await $(new W({Name:Q,Description:Y,SecretString:X,Tags:Object.entries(_).map(([U,E])=>({Key:U,Value:E}))}))).ARN??""}catch(U){throw M(U,"ResourceExists")?new v(`secret ${Q} was created by another run`,{cause:U}):U}},
iQ=async(J,Q,X)=>{let{send:Y,PutSecretValueCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,SecretString:X}))},
rQ=async(J,Q)=>{let{send:X,RestoreSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q}))},
sQ=async(J,Q,X)=>{let{send:Y,TagResourceCommand:_}=await J.secretsManager(),$=Object.entries(X).map(([W,U])=>({Key:W,Value:U}));await Y(new _({SecretId:Q,Tags:$}))},
nQ=async(J,Q,X)=>{let{send:Y,UntagResourceCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,TagKeys:[...X]}))},
tQ=async(J,Q)=>{let{send:X,DeleteSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q,ForceDeleteWithoutRecovery:!0}))},
_J=async J=>(await J.sts()).region(),
eQ=async J=>{let{send:Q,GetCallerIdentityCommand:X}=await J.sts(),[Y,_]=await Promise.all([Q(new X({})),_J(J)]);return{account:Y.Account??"",partition:(Y.Arn??"").split(":")[1]??"aws",region:_}},
JX=async(J,Q)=>{let{send:X,DescribeClustersCommand:Y}=await J.ecs();return(await X(new Y({clusters:[Q],include:["TAGS","SETTINGS"]}))).clusters?.find(_=>_.status==="ACTIVE")},
QX=J=>J.SubnetId??"",
f=J=>J.AvailabilityZone??"",
XX=J=>{let Q=Y=>`${f(Y)} ${Y.MapPublicIpOnLaunch===!0?0:1} ${Y.SubnetId}`,X=new Map;for(let Y of[...J].sort((_,$)=>Q(_)<Q($)?-1:1))X.has(f(Y))||X.set(f(Y),Y);return[...X.values()]},
YX=async(
J,
Q,
X,
Y)=>{
let _=C(fQ(J,[Q.loadBalancerGroup,Q.taskGroup])),
$=C(CQ(J)),
W=await Y,
U=X.subnets(W),
E=U===void 0?void 0:await hQ(J,U),
j=X.vpcId(W,await _)??E?.[0]?.VpcId??await $,
H=X.makes&&j!==void 0?C(yQ(J,j)):void 0,
F=E??(j===void 0?[]:XX(await xQ(J,j))),
N=[...new Set(F.map(f))],
G=X.makes?X.instanceTypes(W):[],
P=G.length===0||N.length===0?{}:await uQ(J,G,N),
L=(await _).filter(D=>D.VpcId===j);
return{vpcId:j,subnets:F,publicSubnets:await H?.then(D=>D&&F.map(QX).filter(D)),offeredIn:P,loadBalancerGroup:L.find(D=>D.GroupName===Q.loadBalancerGroup),taskGroup:L.find(D=>D.GroupName===Q.taskGroup)}},
_X=async(
J,
Q,
X,
Y)=>{
let _=C(y(J,{name:Q.loadBalancer})),$=X.loadBalancerArn(await Y),W=$?.includes(":listener/")===!0?kJ($):$,U=W===void 0?await _:await y(J,{arn:W}),E=U?.LoadBalancerArn;
if(E===void 0)return{loadBalancer:U,listeners:[],listenerTags:{},loadBalancerTags:{},loadBalancerAttributes:{}};
let j=async()=>{let L=await LQ(J,E),D=await SJ(J,[E,...L.flatMap(T=>T.ListenerArn??[])]);return{listeners:L,elbTags:D}},[{listeners:H,elbTags:F},N]=await Promise.all([j(),IQ(J,E)]),{[E]:G={},...P}=Object.fromEntries(F);
return{loadBalancer:U,listeners:H,listenerTags:P,loadBalancerTags:G,loadBalancerAttributes:N}},
$X=async(J,Q)=>(await Promise.all(Object.entries(Q).map(async([X,Y])=>{try{return await HQ(J,X)?[]:[Y]}catch(_){if(M(_,"AccessDenied"))return[];throw _}}))).flat(),
UX=async(
J,
Q,
X)=>{
let Y=JX(J,Q.cluster),
_=C(Y.then(w=>S(w?.tags))),
[$,W,U,E,j,H,F,N,G,P,L,D,T,RJ,KJ,OJ]=await Promise.all(
[
eQ(J),
Y,
_,
BJ(J,Q.capacityProvider),
qJ(J,Q.autoScalingGroup),
RQ(J,Q.launchTemplate),
X.makes?_.then(w=>cQ(J,X.imageParameter(w))):void 0,
QJ(J,Q.instanceRole,Q.policyName),
FQ(J,Q.instanceProfile),
QJ(J,Q.executionRole,Q.policyName),
X.makes?_.then(w=>$X(J,X.serviceLinkedRoles(w))):[],
YJ(J,Q.dockerHubSecret),
YX(J,Q,X,_),
_X(J,Q,X,_),
X.makes?XQ(J):[],
X.makes?AJ(J):[]]);
return{...$,cluster:W,clusterTags:U,capacityProvider:E,autoScalingGroup:j,launchTemplate:H,imageId:F,instanceRole:N,instanceProfile:G,executionRole:P,missingServiceLinkedRoles:L,dockerHubSecret:D,...T,...RJ,certificates:KJ,zones:OJ}},
WX=({account:J},Q)=>{if(Q!==void 0&&Q!==J)throw k(`This is account ${J}, not ${Q}.`,"Check AWS_PROFILE, the credentials and roleArn.")},
EX=J=>({[R.cluster]:J}),
$J=(J,Q)=>J?.[R.cluster]===Q,
jX=J=>J===void 0||J===""?void 0:J.split(" "),
A=(J,Q)=>new RegExp(`(?:^| )${Q}=(\\S*)`).exec(J[z.settings]??"")?.[1],
ZX=(J,Q)=>{let X=WJ(J,Q)==="ARM64";return`/aws/service/ecs/optimized-ami/amazon-linux-2023/${UJ(J,Q)?"gpu/":X?"arm64/":""}recommended/image_id`},
UJ=(J,Q)=>J.gpu??A(Q,"gpu")==="true",
WJ=(J,Q)=>J.cpuArchitecture??aJ(J.instanceTypes??[])??(A(Q,"cpuArchitecture")==="ARM64"?"ARM64":"X86_64"),
EJ=(J,Q)=>p({capacity:J.capacity??A(Q,"capacity")??"EC2_SPOT",capacityProvider:J.capacityProvider??Q[z.capacityProvider],existingCluster:J.existingCluster??A(Q,"existingCluster")==="true"}),
HX=(J,Q)=>{if(J.instanceTypes!==void 0)return J.instanceTypes;let X=WJ(J,Q),Y=UJ(J,Q),_=X===A(Q,"cpuArchitecture")&&String(Y)===A(Q,"gpu");return J.instanceRequirements!==void 0||_?[]:iJ(X,Y)},
jJ=J=>(
{
makes:!0,
vpcId:Q=>J.vpcId??(J.subnets===void 0?Q[z.vpc]:void 0),
subnets:Q=>J.subnets??(J.vpcId===void 0||J.vpcId===Q[z.vpc]?jX(Q[R.subnets]):void 0),
loadBalancerArn:Q=>J.loadBalancerArn??J.listenerArn??(Q[z.loadBalancer]==="existing"?Q[R.listener]:void 0),
imageParameter:Q=>ZX(J,Q),
instanceTypes:Q=>EJ(J,Q)?HX(J,Q):[],
serviceLinkedRoles:Q=>({AWSServiceRoleForECS:"ecs.amazonaws.com",AWSServiceRoleForApplicationAutoScaling_ECSService:"ecs.application-autoscaling.amazonaws.com",...(J.loadBalancer??Q[z.loadBalancer])==="none"?{}:{AWSServiceRoleForElasticLoadBalancing:"elasticloadbalancing.amazonaws.com"},...EJ(J,Q)?{AWSServiceRoleForAutoScaling:"autoscaling.amazonaws.com",AWSServiceRoleForEC2Spot:"spot.amazonaws.com"}:{}})}),
MX=J=>({...jJ({name:J}),makes:!1,vpcId:(Q,X)=>Q[z.vpc]??X.find(Y=>$J(S(Y.Tags),J))?.VpcId}),
FX="ecs-tenants",
ZJ=(J,Q)=>J.slice(0,Q).replace(/-+$/,""),
NX=(
J,
Q)=>{
let X=a(JSON.stringify(["v1",Q,J]),8),Y=`ecs-tenants-${ZJ(J,16)}-${X}-${Q}`,_=`ecs-tenants-${J}`;
return{cluster:J,capacityProvider:`capacity-${J}`,autoScalingGroup:_,launchTemplate:_,loadBalancer:`lb-${ZJ(J,19)}-${a(JSON.stringify(["v1",J]),8)}`,loadBalancerGroup:`${_}-load-balancer`,taskGroup:`${_}-tasks`,instanceRole:`${Y}-instance`,instanceProfile:`${Y}-instance`,executionRole:`${Y}-execution`,dockerHubSecret:`ecs-tenants/${J}/docker-hub`,secretsPrefix:`ecs-tenants/${J}/`}},
DX=({clusterTags:J})=>{let[,Q]=/(?:^| )zonesWithoutTypes=(\S*)/.exec(J[z.settings]??"")??[];return Q===void 0||Q===""?[]:Q.split("/")},
d=({instanceTypes:J},Q)=>{let X=[...new Set(Q.subnets.flatMap(({AvailabilityZone:_})=>_??[]))].sort();if(J===void 0)return[];let Y=J.map(_=>Q.offeredIn[_]);return Y.includes(void 0)?DX(Q).filter(_=>X.includes(_)):X.filter(_=>!Y.some($=>$?.includes(_)))},
VX=({settings:J,found:Q})=>{let X=d(J,Q);return Q.subnets.filter(({AvailabilityZone:Y})=>!X.includes(Y??""))},
zX=({settings:J,found:Q})=>{let X=d(J,Q);return X.length===0?[]:[`zonesWithoutTypes=${X.join("/")}`]},
GX=({settings:J,found:Q})=>d(J,Q).map(X=>{let Y=Q.subnets.filter(({AvailabilityZone:_})=>_===X);return`${X} offers none of ${J.instanceTypes?.join(", ")}: the Auto Scaling group leaves out ${Y.map(({SubnetId:_})=>_).join(", ")}`}),
HJ=["minSize","maxSize","instanceTypes","instanceRequirements","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","spotMaxPrice"],
RX=({vCpuCount:J,memoryMiB:Q},X)=>({VCpuCount:{Min:J.min,...J.max===void 0?{}:{Max:J.max}},MemoryMiB:{Min:Q.min,...Q.max===void 0?{}:{Max:Q.max}},CpuManufacturers:X.cpuArchitecture==="ARM64"?["amazon-web-services"]:["intel","amd"],BurstablePerformance:"excluded"}),
KX=(
{settings:J,names:Q})=>(
{
LaunchTemplate:{LaunchTemplateSpecification:{LaunchTemplateName:Q.launchTemplate,Version:"$Default"},Overrides:J.instanceRequirements===void 0?(J.instanceTypes??[]).map(X=>({InstanceType:X})):[{InstanceRequirements:RX(J.instanceRequirements,J)}]},
InstancesDistribution:{OnDemandBaseCapacity:J.onDemandBaseCapacity,OnDemandPercentageAboveBaseCapacity:J.onDemandPercentageAboveBaseCapacity,OnDemandAllocationStrategy:J.instanceRequirements===void 0?"prioritized":"lowest-price",SpotAllocationStrategy:"price-capacity-optimized",SpotMaxPrice:J.spotMaxPrice===void 0?"":String(J.spotMaxPrice)}}),
m=J=>VX(J).map(Q=>Q.SubnetId).join(","),
OX=(J,Q)=>!h((J.VPCZoneIdentifier??"").split(",").sort(),m(Q).split(",").sort()),
PX=(
J,
{found:Q,names:X},
Y)=>{
let _=J.MixedInstancesPolicy,
$=_?.LaunchTemplate?.LaunchTemplateSpecification,
W=$?.LaunchTemplateId===Q.launchTemplate?.id&&$?.Version==="$Default",
U=["OnDemandAllocationStrategy","SpotAllocationStrategy"].filter(j=>_?.InstancesDistribution?.[j]!==Y.InstancesDistribution?.[j]),
E=j=>[...j?.LaunchTemplate?.Overrides?.[0]?.InstanceRequirements?.CpuManufacturers??[]].sort();
return[...Q.launchTemplate!==void 0&&W?[]:[{pointer:"/launchTemplate",to:X.launchTemplate}],...U.map(j=>({pointer:`/${j.charAt(0).toLowerCase()}${j.slice(1)}`,from:_?.InstancesDistribution?.[j],to:Y.InstancesDistribution?.[j]})),...h(E(_),E(Y))?[]:[{pointer:"/cpuManufacturers",from:E(_).join(", "),to:E(Y).join(", ")}]]},
LX=(
J,
Q,
X)=>{
let{run:Y,names:_,found:$}=J;
if(!Y.replaceInstances)return[];
let W=String($.launchTemplate?.defaultVersion??""),U=(Q.Instances??[]).filter(E=>X||E.LaunchTemplate?.Version!==W);
return U.length===0?[]:[{resource:"autoScalingGroup",name:_.autoScalingGroup,action:"deploy",reason:"replaceInstances",fields:[{pointer:"/replaceInstances",to:U.length}],operations:[V("startInstanceRefresh","instanceRefresh",{name:_.autoScalingGroup},{after:["autoScalingGroup","launchTemplate"]})]}]},
IX=(
J,
Q)=>{
let{names:X,settings:Y,present:_,found:$,tags:W}=J,U=$.autoScalingGroup,E=KX(J);
if(
U===void 0)return[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"create",
reason:q(J),
fields:c(HJ,{},Y),
operations:[
V(
"createAutoScalingGroup",
"autoScalingGroup",
{
AutoScalingGroupName:X.autoScalingGroup,
MixedInstancesPolicy:E,
MinSize:Y.minSize,
MaxSize:Y.maxSize,
DesiredCapacity:Y.minSize,
VPCZoneIdentifier:m(J),
HealthCheckType:"EC2",
HealthCheckGracePeriod:300,
NewInstancesProtectedFromScaleIn:!0,
Tags:Object.entries({...W,Name:X.autoScalingGroup}).map(([D,T])=>({Key:D,Value:T,ResourceId:X.autoScalingGroup,ResourceType:"auto-scaling-group",PropagateAtLaunch:!0}))},
{after:["launchTemplate","instanceProfile.role","serviceLinkedRole.autoscaling.amazonaws.com","serviceLinkedRole.spot.amazonaws.com","capacityProvider.detach"]})]}];
let j=c(HJ,_,Y),H=OX(U,J),F=PX(U,J,E),N=U.NewInstancesProtectedFromScaleIn!==!0,G=[...j,...H?[{pointer:"/subnets",from:U.VPCZoneIdentifier,to:m(J)}]:[],...F,...N?[{pointer:"/newInstancesProtectedFromScaleIn",to:!0}]:[]],P=j.some(D=>/^\/(min|max)Size/.test(D.pointer)),L=j.some(D=>!/^\/(min|max)Size/.test(D.pointer));
return[
...G.length===0?[]:[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"update",
reason:"",
fields:G,
operations:[V("updateAutoScalingGroup","autoScalingGroup",{AutoScalingGroupName:X.autoScalingGroup,...P?{MinSize:Y.minSize,MaxSize:Y.maxSize}:{},...L||F.length>0?{MixedInstancesPolicy:E}:{},...H?{VPCZoneIdentifier:m(J)}:{},...N?{NewInstancesProtectedFromScaleIn:!0}:{}},{after:["launchTemplate"]})]}],
...LX(J,U,Q)]},
kX=J=>{
let Q=J.MixedInstancesPolicy,X=Q?.LaunchTemplate?.Overrides??[],Y=Q?.InstancesDistribution,_=X[0]?.InstanceRequirements,$=X.flatMap(U=>U.InstanceType??[]),W=Y?.SpotMaxPrice;
return{
minSize:J.MinSize,
maxSize:J.MaxSize,
instanceTypes:_===void 0&&$.length>0?$:void 0,
instanceRequirements:_===void 0?void 0:{vCpuCount:{min:_.VCpuCount?.Min??1,..._.VCpuCount?.Max===void 0?{}:{max:_.VCpuCount.Max}},memoryMiB:{min:_.MemoryMiB?.Min??512,..._.MemoryMiB?.Max===void 0?{}:{max:_.MemoryMiB.Max}}},
onDemandBaseCapacity:Y?.OnDemandBaseCapacity??0,
onDemandPercentageAboveBaseCapacity:Y?.OnDemandPercentageAboveBaseCapacity??100,
spotMaxPrice:W===void 0||W===""?void 0:Number(W)}},
u=({found:{capacityProvider:J,autoScalingGroup:Q}})=>J!==void 0&&J.autoScalingGroupProvider?.autoScalingGroupArn!==Q?.AutoScalingGroupARN,
SX=J=>{let{names:Q,found:X}=J,Y=X.cluster?.capacityProviders??[],_=V("putClusterCapacityProviders","capacityProvider.detach",{cluster:Q.cluster,capacityProviders:Y.filter($=>$!==Q.capacityProvider),defaultCapacityProviderStrategy:[]});return[...Y.includes(Q.capacityProvider)?[_]:[],V("deleteCapacityProvider","capacityProvider.remove",{name:Q.capacityProvider},{after:["capacityProvider.detach"]})]},
BX=J=>{
let{names:Q,settings:X,found:Y,tags:_,present:$}=J,W=Y.capacityProvider,U={status:"ENABLED",targetCapacity:X.targetCapacity};
if(
W===void 0||u(J)){
let H=Y.autoScalingGroup?.AutoScalingGroupARN;
return[
{
resource:"capacityProvider",
name:Q.capacityProvider,
action:W===void 0?"create":"update",
reason:W===void 0?q(J):"its Auto Scaling group is gone: made again",
fields:[{pointer:"/targetCapacity",to:X.targetCapacity}],
operations:[...W===void 0?[]:SX(J),V("createCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{autoScalingGroupArn:H??"",managedScaling:U,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"},tags:Object.entries(_).map(([F,N])=>({key:F,value:N}))},{after:["serviceLinkedRole.ecs.amazonaws.com","capacityProvider.remove"],references:H===void 0?[{pointer:"/autoScalingGroupProvider/autoScalingGroupArn",operation:"autoScalingGroup"}]:[]})]}]}
let E=W.autoScalingGroupProvider,j=[...$.targetCapacity===X.targetCapacity?[]:[{pointer:"/targetCapacity",from:$.targetCapacity,to:X.targetCapacity}],...E?.managedScaling?.status==="ENABLED"?[]:[{pointer:"/managedScaling",to:"ENABLED"}],...E?.managedTerminationProtection==="ENABLED"?[]:[{pointer:"/managedTerminationProtection",to:"ENABLED"}],...E?.managedDraining==="ENABLED"?[]:[{pointer:"/managedDraining",to:"ENABLED"}]];
return j.length===0?[]:[{resource:"capacityProvider",name:Q.capacityProvider,action:"update",reason:"",fields:j,operations:[V("updateCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{managedScaling:U,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"}})]}]},
qX=({settings:J,names:Q,found:X})=>{let Y=J.capacityProvider??(p(J)?Q.capacityProvider:J.capacity),_=J.capacity==="EC2_SPOT"?[]:["FARGATE","FARGATE_SPOT"];return{first:Y,all:[...new Set([...X.cluster?.capacityProviders??[],..._,Y])]}},
AX=J=>{
let{names:Q,found:X,settings:Y}=J;
if(Y.existingCluster)return[];
let{first:_,all:$}=qX(J),W=[{capacityProvider:_,weight:1,base:0}],U=(X.cluster?.defaultCapacityProviderStrategy??[]).map(E=>({capacityProvider:E.capacityProvider??"",weight:E.weight??0,base:E.base??0}));
return(!p(Y)||!u(J))&&h([...$].sort(),[...X.cluster?.capacityProviders??[]].sort())&&h(U,W)?[]:[{resource:"cluster",name:Q.cluster,action:"update",reason:X.cluster===void 0?q(J):"",fields:[{pointer:"/capacityProviderStrategy",...U[0]===void 0?{}:{from:U.map(E=>E.capacityProvider).join(", ")},to:_}],operations:[V("putClusterCapacityProviders","cluster.capacity",{cluster:Q.cluster,capacityProviders:$,defaultCapacityProviderStrategy:W},{after:["cluster","capacityProvider"]})]}]},
TX=J=>({targetCapacity:J.autoScalingGroupProvider?.managedScaling?.targetCapacity}),
MJ=({settings:J})=>({"deletion_protection.enabled":String(J.protected),"routing.http.drop_invalid_header_fields.enabled":"true","access_logs.s3.enabled":String(J.accessLogsBucket!==void 0),...J.accessLogsBucket===void 0?{}:{"access_logs.s3.bucket":J.accessLogsBucket}}),
FJ=({found:J})=>{let Q=NJ(J.loadBalancer),X=new Map;for(let Y of[!0,!1])for(let{AvailabilityZone:_="",SubnetId:$=""}of J.subnets)Q.includes($)===Y&&!X.has(_)&&X.set(_,$);return[...X.values()].sort()},
NJ=J=>(J?.AvailabilityZones??[]).flatMap(Q=>Q.SubnetId??[]).sort(),
wX=J=>{
let{settings:Q,names:X,found:Y,tags:_}=J,$=Y.loadBalancerGroup?.GroupId;
return{
resource:"loadBalancer",
name:X.loadBalancer,
action:"create",
reason:q(J),
fields:[{pointer:"/scheme",to:Q.scheme}],
operations:[V("createLoadBalancer","loadBalancer",{Name:X.loadBalancer,Type:"application",Scheme:Q.scheme,IpAddressType:Q.ipAddressType,Subnets:FJ(J),SecurityGroups:[$??""],Tags:Object.entries(_).map(([W,U])=>({Key:W,Value:U}))},{after:["serviceLinkedRole.elasticloadbalancing.amazonaws.com"],references:$===void 0?[{pointer:"/SecurityGroups/0",operation:"loadBalancerGroup"}]:[]}),V("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:"",attributes:MJ(J)},{references:[{pointer:"/arn",operation:"loadBalancer"}]})]}},
vX=(
J,
Q)=>{
let{settings:X,found:Y}=J,_=Q.LoadBalancerArn??"",$=FJ(J),W=NJ(Q),U=Q.SecurityGroups??[],E=Y.loadBalancerGroup?.GroupId,j=Q.IpAddressType==="dualstack"?"dualstack":"ipv4";
return[
...h($,W)?[]:[{field:{pointer:"/subnets",from:W.join(", "),to:$.join(", ")},operation:V("setLoadBalancerSubnets","loadBalancer.subnets",{arn:_,subnets:$})}],
...j===X.ipAddressType?[]:[{field:{pointer:"/ipAddressType",from:j,to:X.ipAddressType},operation:V("setLoadBalancerIpAddressType","loadBalancer.ipAddressType",{arn:_,ipAddressType:X.ipAddressType},{after:["loadBalancer.subnets"]})}],
...E!==void 0&&U.includes(E)?[]:[{field:{pointer:"/securityGroups",to:J.names.loadBalancerGroup},operation:V("setLoadBalancerSecurityGroups","loadBalancer.securityGroups",{arn:_,securityGroups:[E??"",...U]},{references:E===void 0?[{pointer:"/securityGroups/0",operation:"loadBalancerGroup"}]:[]})}]]},
CX=(
J,
Q)=>{
let{names:X,found:Y}=J,_=Object.fromEntries(Object.entries(MJ(J)).filter(([U,E])=>Y.loadBalancerAttributes[U]!==E)),$=Object.entries(_),W=vX(J,Q);
return $.length===0&&W.length===0?[]:[
{
resource:"loadBalancer",
name:X.loadBalancer,
action:"update",
reason:"",
fields:[...$.map(([U,E])=>({pointer:`/attributes/${U}`,...Y.loadBalancerAttributes[U]===void 0?{}:{from:Y.loadBalancerAttributes[U]},to:E})),...W.map(U=>U.field)],
operations:[...$.length===0?[]:[V("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:Q.LoadBalancerArn??"",attributes:_})],...W.map(U=>U.operation)]}]},
hX=J=>{let{settings:Q,found:X}=J;if(!g(Q))return[];let Y=X.loadBalancer;if(Y!==void 0&&Y.Scheme!==Q.scheme)throw k(`The load balancer is ${Y.Scheme}; that cannot be changed to ${Q.scheme}.`,"Keep scheme, or make another cluster.");return[...Y===void 0?[wX(J)]:CX(J,Y),...eJ(J)]},
xX=(J,Q,X)=>({scheme:J.Scheme==="internal"?"internal":"internet-facing",ipAddressType:J.IpAddressType==="dualstack"?"dualstack":"ipv4",accessLogsBucket:Q["access_logs.s3.enabled"]==="true"?Q["access_logs.s3.bucket"]:void 0,certificateArn:I(X,443)?.Certificates?.[0]?.CertificateArn}),
bX=J=>Object.fromEntries((J??"").split(" ").map(Q=>{let[X="",...Y]=Q.split("=");return[X,Y.join("=")]})),
DJ=J=>{let Q=(J??"").split(" ").filter(X=>X!=="");return Q.length===0?void 0:Q},
yX=J=>{
let{found:Q,names:X}=J,Y=Q.clusterTags,_=bX(Y[z.settings]),{defaults:$,tags:W}=rJ(Y),U=Y[z.loadBalancer],E=Q.cluster?.settings?.find(G=>G.name==="containerInsights")?.value,j=Y[R.executionRole],{capacity:H,cpuArchitecture:F,imagePullBehavior:N}=_;
return{
domain:Y[R.domain],
isDefault:Y[R.default]!==void 0,
protected:Y[z.protected]!==void 0,
containerInsights:E==="enabled"||E==="enhanced"?E:"disabled",
existingCluster:_.existingCluster==="true",
tags:W,
tenantDefaults:$,
taskRoleArn:Y[R.taskRole],
executionRoleArn:j?.endsWith(`:role/${X.executionRole}`)===!0?void 0:j,
instanceProfileArn:Y[z.instanceProfile],
dockerHubSecret:Y[z.dockerHubSecret],
secretsPrefix:Y[z.secretsPrefix],
kmsKeyArn:Y[z.kmsKey],
capacityProvider:Y[z.capacityProvider],
vpcId:Y[z.vpc],
subnets:DJ(Y[R.subnets]),
securityGroups:_.securityGroups===void 0?void 0:DJ(Y[R.securityGroups]),
...H==="EC2_SPOT"||H==="FARGATE"||H==="FARGATE_SPOT"?{capacity:H}:{},
...F==="X86_64"||F==="ARM64"?{cpuArchitecture:F}:{},
...N===void 0?{}:{imagePullBehavior:N},
..._.gpu===void 0?{}:{gpu:_.gpu==="true"},
..._.rootVolumeSize===void 0?{}:{rootVolumeSize:Number(_.rootVolumeSize)},
...U===void 0?{}:{loadBalancer:U==="none"?"none":"shared"},
...U==="existing"?{listenerArn:Y[R.listener]}:{}}},
fX=(
J,
Q)=>{
let X=J.loadBalancer?.LoadBalancerName===Q.loadBalancer,Y=J.cluster===void 0?{}:yX({found:J,names:Q}),_=(Y.instanceProfileArn===void 0?J.instanceRole?.permissionsBoundary:void 0)??(Y.executionRoleArn===void 0?J.executionRole?.permissionsBoundary:void 0);
return{
...J.autoScalingGroup===void 0?{}:kX(J.autoScalingGroup),
...J.capacityProvider===void 0?{}:TX(J.capacityProvider),
...J.loadBalancer===void 0||!X?{}:xX(J.loadBalancer,J.loadBalancerAttributes,J.listeners),
..._===void 0?{}:{permissionsBoundary:_},
...Y,
...J.loadBalancer!==void 0&&!X&&Y.listenerArn!==void 0?{loadBalancerArn:J.loadBalancer.LoadBalancerArn}:{}}},
VJ={autoScalingGroup:{set:xJ,remove:hJ},ec2:{set:pQ,remove:dQ},ecs:{set:CJ,remove:vJ},elasticLoadBalancing:{set:wJ,remove:TJ},instanceProfile:{set:DQ,remove:VQ},role:{set:EQ,remove:jQ},secret:{set:sQ,remove:nQ}},
mX=async(J,{keeper:Q,id:X,set:Y,remove:_})=>{Object.keys(Y).length>0&&await VJ[Q].set(J,X,Y),_.length>0&&await VJ[Q].remove(J,X,_)},
zJ=(J,Q)=>`${J}${Q.length===1?"":"s"} ${Q.join(", ")}`,
gX=async(
J,
Q,
X)=>{
if(!M(X,"ResourceInUse")||X.aws?.operation!=="PutClusterCapacityProviders")return X;
let{cluster:Y="",capacityProviders:_=[]}=Q,$=(await bJ(J,Y)).map(E=>({name:E.serviceName??"",providers:(E.capacityProviderStrategy??[]).map(j=>j.capacityProvider??"").filter(j=>!_.includes(j))})).filter(({providers:E})=>E.length>0);
if($.length===0)return X;
let W=[...new Set($.flatMap(E=>E.providers))].sort(),U=$.map(({name:E})=>E).sort();
return k(`ECS does not take ${zJ("capacity provider",W)} from cluster ${Y}: ${zJ("service",U)} ${U.length===1?"runs":"run"} on it.`,"A capacity provider belongs to one Auto Scaling group for good. Where that group was deleted: remove these tenants (remove-tenant), run create-cluster, and deploy them again. To remove the cluster, remove its tenants first.")},
Z=async J=>(await J,""),
GJ={
createCluster:({clients:J},Q)=>oJ(J,Q),
updateClusterSettings:({clients:J},{cluster:Q,containerInsights:X})=>Z(cJ(J,Q,X)),
putClusterCapacityProviders:({clients:J},Q)=>Z(o(J,Q)),
tagPart:({clients:J},Q)=>Z(mX(J,Q)),
createRole:({clients:J},Q)=>YQ(J,Q),
updateAssumeRolePolicy:({clients:J},{role:Q,document:X})=>Z(_Q(J,Q,X)),
attachRolePolicy:({clients:J},{role:Q,policyArn:X})=>Z($Q(J,Q,X)),
putRolePolicy:({clients:J},{role:Q,policyName:X,document:Y})=>Z(UQ(J,Q,X,Y)),
setPermissionsBoundary:({clients:J},{role:Q,permissionsBoundary:X})=>Z(WQ(J,Q,X)),
createInstanceProfile:({clients:J},{name:Q,tags:X})=>NQ(J,Q,X),
addRoleToInstanceProfile:({clients:J},{profile:Q,role:X})=>Z(zQ(J,Q,X)),
ensureServiceLinkedRole:({clients:J},{service:Q})=>Z(ZQ(J,Q)),
storeDockerHubLogin:async({clients:J,dockerHubLogin:Q},{name:X,exists:Y,tags:_})=>{if(Q===void 0)throw new Error("there is no Docker Hub login to store");return Y?Z(iQ(J,X,Q)):aQ(J,X,Q,"Docker Hub login of the instances of an ECS cluster.",_)},
restoreSecret:({clients:J},{id:Q})=>Z(rQ(J,Q)),
createSecurityGroup:({clients:J},Q)=>mQ(J,Q),
authorizeIngress:({clients:J},{groupId:Q,permission:X})=>Z(gQ(J,Q,X)),
createLaunchTemplate:({clients:J},Q)=>KQ(J,Q),
createLaunchTemplateVersion:({clients:J},Q)=>Z(OQ(J,Q)),
createAutoScalingGroup:({clients:J},Q)=>lJ(J,Q),
updateAutoScalingGroup:({clients:J},Q)=>Z(uJ(J,Q)),
startInstanceRefresh:({clients:J},{name:Q})=>Z(dJ(J,Q)),
createCapacityProvider:({clients:J},Q)=>pJ(J,Q),
updateCapacityProvider:({clients:J},Q)=>Z(gJ(J,Q)),
createLoadBalancer:({clients:J},Q)=>kQ(J,Q),
modifyLoadBalancerAttributes:({clients:J},{arn:Q,attributes:X})=>Z(SQ(J,Q,X)),
setLoadBalancerSubnets:({clients:J},{arn:Q,subnets:X})=>Z(BQ(J,Q,X)),
setLoadBalancerIpAddressType:({clients:J},{arn:Q,ipAddressType:X})=>Z(qQ(J,Q,X)),
setLoadBalancerSecurityGroups:({clients:J},{arn:Q,securityGroups:X})=>Z(AQ(J,Q,X)),
createListener:({clients:J},Q)=>TQ(J,Q),
modifyListener:({clients:J},Q)=>Z(wQ(J,Q)),
deleteCluster:({clients:J},{name:Q})=>Z(mJ(J,Q)),
detachCapacityProviders:({clients:J},{cluster:Q})=>Z(o(J,{cluster:Q,capacityProviders:[],defaultCapacityProviderStrategy:[]})),
deleteCapacityProvider:({clients:J,signal:Q},{name:X})=>Z(fJ(J,X,Q)),
deleteAutoScalingGroup:({clients:J,signal:Q},{name:X})=>Z(yJ(J,X,Q)),
deleteLaunchTemplate:({clients:J},{name:Q})=>Z(PQ(J,Q)),
deleteLoadBalancer:({clients:J,signal:Q},{arn:X})=>Z(vQ(J,X,Q)),
deleteSecurityGroup:({clients:J},{id:Q})=>Z(lQ(J,Q)),
deleteInstanceProfile:({clients:J},{name:Q,roles:X})=>Z(GQ(J,Q,X)),
deleteRole:({clients:J},{name:Q})=>Z(MQ(J,Q)),
deleteSecret:({clients:J},{name:Q})=>Z(tQ(J,Q))},
pX=J=>Object.hasOwn(GJ,J),
dX=async({patience:J,...Q},X,Y)=>{let _=()=>GJ[X]({...Q,signal:J.signal},Y);try{return{value:await J.with(_)}}catch($){throw await gX(Q.clients,Y,$)}},
O=(J,Q,X,Y,_)=>X===void 0?[]:[{resource:J,name:Q,...Y===void 0?{}:{id:Y},..._===void 0?{}:{state:_}}],
uX=(
J,
Q)=>{
let{cluster:X,autoScalingGroup:Y,launchTemplate:_,capacityProvider:$,dockerHubSecret:W,loadBalancer:U}=J;
return[
...O("secret",Q.dockerHubSecret,W,W?.arn,W?.deletedOn===void 0?void 0:`scheduled for deletion on ${W.deletedOn}`),
...O("role",Q.executionRole,J.executionRole,J.executionRole?.arn),
...O("role",Q.instanceRole,J.instanceRole,J.instanceRole?.arn),
...O("instanceProfile",Q.instanceProfile,J.instanceProfile,J.instanceProfile?.arn),
...O("securityGroup",Q.loadBalancerGroup,J.loadBalancerGroup,J.loadBalancerGroup?.GroupId),
...O("securityGroup",Q.taskGroup,J.taskGroup,J.taskGroup?.GroupId),
...O("cluster",Q.cluster,X,X?.clusterArn,X?.status),
...O("launchTemplate",Q.launchTemplate,_,_?.id,_&&`version ${_.defaultVersion}`),
...O("autoScalingGroup",Q.autoScalingGroup,Y,Y?.AutoScalingGroupARN,Y&&(Y.Status??`${(Y.Instances??[]).length} instances`)),
...O("capacityProvider",Q.capacityProvider,$,$?.capacityProviderArn,$?.status),
...O("loadBalancer",U?.LoadBalancerName??Q.loadBalancer,U,U?.LoadBalancerArn,U?.State?.Code),
...J.listeners.flatMap(E=>O("listener",String(E.Port),E,E.ListenerArn,E.Protocol))]};
export{uX as A,MX as B,YJ as C,pX as D,EX as a,$J as b,q as c,u as d,IX as e,BX as f,s as g,x as h,tJ as i,AX as j,hX as k,fX as l,NX as m,_J as n,V as o,FX as p,UX as q,zX as r,jJ as s,t,oQ as u,WX as v,y as w,dX as x,JQ as y,GX as z};
