import{o as OJ,t as IJ,p as l,i as F,S as C,u as LJ,l as kJ,d as SJ,a as BJ,b as qJ,c as TJ,v as r,r as AJ,e as vJ,f as wJ,g as hJ,h as CJ,j as bJ,k as xJ,m as yJ,n as fJ,q as s,s as mJ,w as gJ,x as pJ,y as dJ,z as uJ,A as lJ,B as cJ,C as oJ}from"./tenants.mjs";
import{h as y,t as aJ,a as c,d as iJ,b as rJ}from"./input-create-cluster.mjs";
import{k as S,c as R,t as B,j as b,J as z,n,s as x}from"./base.mjs";
var sJ={Type:"fixed-response",FixedResponseConfig:{StatusCode:"404",ContentType:"text/plain",MessageBody:"There is nothing here."}},
t={Type:"redirect",RedirectConfig:{Protocol:"HTTPS",Port:"443",StatusCode:"HTTP_301"}},
q=J=>{let{FixedResponseConfig:Q,RedirectConfig:X}=J??{};return J?.Type==="redirect"?`redirect to ${X?.Protocol}:${X?.Port} (${X?.StatusCode})`:J?.Type==="fixed-response"?`a plain ${Q?.StatusCode}`:J?.Type},
nJ="ELBSecurityPolicy-TLS13-1-2-2021-06",
k=(J,Q)=>J.find(X=>X.Port===Q),
e=(J,Q)=>J.names.includes(`*.${Q}`),
V=OJ(),
T=({isNew:J})=>J?"new cluster":"missing: made again",
JJ=({certificates:J},Q)=>J.filter(X=>e(X,Q)).map(X=>X.arn).sort(),
A=(
{settings:J,found:Q,present:X})=>{
let{domain:Y,certificateArn:_}=J;
if(_!==void 0&&_!==X.certificateArn){let W=Q.certificates.find(U=>U.arn===_);if(W===void 0)throw S(`Certificate ${_} does not exist in this Region, or is not issued.`,"Wait until ACM has issued it: its DNS validation record has to be in place.");if(Y!==void 0&&!e(W,Y))throw S(`Certificate ${_} does not cover *.${Y}, but ${W.names.join(", ")}.`,`Request a certificate for *.${Y}.`);return _}
if(Y===void 0||X.certificateArn===void 0&&Q.clusterTags[R.scheme]==="http")return X.certificateArn;
let $=JJ(Q,Y);
return $.length===0||$.includes(X.certificateArn??"")?X.certificateArn:$[0]},
QJ=J=>{let{listeners:Q}=J.found,X=k(Q,80);return A(J)===void 0||k(Q,443)!==void 0||q(X?.DefaultActions?.[0])===q(t)?void 0:X},
o=J=>{let{settings:Q,found:X}=J;return y(Q)?A(J)===void 0?k(X.listeners,80):k(X.listeners,443)??QJ(J):X.listeners.find(Y=>Y.ListenerArn===Q.listenerArn)??k(X.listeners,443)??k(X.listeners,80)},
tJ=J=>y(J.settings)?A(J)!==void 0:o(J)?.Protocol==="HTTPS",
eJ=J=>{let{found:Q,present:X,settings:Y}=J,_=y(Y)?A(J):void 0,$=o(J)?.ListenerArn,W=$===void 0?void 0:Q.listenerCertificates[$];return _===void 0?W:[_,...(W??[]).filter(U=>U!==X.certificateArn)]},
JQ=J=>{let Q=eJ(J)?.map(X=>J.found.certificates.find(Y=>Y.arn===X));return Q===void 0||Q.includes(void 0)?void 0:Q.flatMap(X=>X?.names??[])},
XJ=(
J,
Q,
X,
Y)=>{
let{found:_,tags:$}=J,W=QJ(J),U=W===void 0?k(_.listeners,Q):void 0,E=`listener.${Q}`,j=Q===80&&X!==void 0?t:sJ,H=Q===443?{Certificates:[{CertificateArn:X}],SslPolicy:nJ}:{};
if(Q===443&&W!==void 0)return[{resource:"listener",name:"443",action:"update",reason:"the listener on 80 becomes the one for HTTPS, with every rule that stands on it",fields:[{pointer:"/protocol",from:W.Protocol,to:"HTTPS"},{pointer:"/certificateArn",to:X}],operations:[V("modifyListener",E,{ListenerArn:W.ListenerArn,Port:443,Protocol:"HTTPS",DefaultActions:[j],...H})]}];
if(
U===void 0)return[
{
resource:"listener",
name:String(Q),
action:"create",
reason:T(J),
fields:[{pointer:"/defaultAction",to:q(j)},...Q===443?[{pointer:"/certificateArn",to:X}]:[]],
operations:[V("createListener",E,{LoadBalancerArn:Y??"",Port:Q,Protocol:Q===443?"HTTPS":"HTTP",DefaultActions:[j],...H,Tags:Object.entries($).map(([O,I])=>({Key:O,Value:I}))},{after:W===void 0?[]:["listener.443"],references:Y===void 0?[{pointer:"/LoadBalancerArn",operation:"loadBalancer"}]:[]})]}];
let M=q(U.DefaultActions?.[0]),D=M!==q(j),G=Q===443&&!U.Certificates?.some(O=>O.CertificateArn===X);
return!D&&!G?[]:[{resource:"listener",name:String(Q),action:"update",reason:"",fields:[...D?[{pointer:"/defaultAction",from:M,to:q(j)}]:[],...G?[{pointer:"/certificateArn",from:J.present.certificateArn,to:X}]:[]],operations:[V("modifyListener",E,{ListenerArn:U.ListenerArn,...D?{DefaultActions:[j]}:{},...G?H:{}})]}]},
QQ=J=>{let Q=A(J),X=J.found.loadBalancer?.LoadBalancerArn;return[...Q===void 0?[]:XJ(J,443,Q,X),...XJ(J,80,Q,X)]},
XQ={...IJ,ec2:()=>import("./cluster-clients.mjs").then(J=>J.e),iam:()=>import("./cluster-clients.mjs").then(J=>J.i),acm:()=>import("./cluster-clients.mjs").then(J=>J.a),ssm:()=>import("./cluster-clients.mjs").then(J=>J.s),secretsManager:()=>import("./cluster-clients.mjs").then(J=>J.b),sts:()=>import("./cluster-clients.mjs").then(J=>J.c)},
YQ=["RSA_1024","RSA_2048","RSA_3072","RSA_4096","EC_prime256v1","EC_secp384r1","EC_secp521r1"],
_Q=async J=>{
let{send:Q,ListCertificatesCommand:X}=await J.acm();
return(await l(Y=>Q(new X({CertificateStatuses:["ISSUED"],Includes:{keyTypes:[...YQ]},MaxItems:1e3,...Y===void 0?{}:{NextToken:Y}})),Y=>Y.NextToken)).flatMap(Y=>Y.CertificateSummaryList??[]).map(Y=>({arn:Y.CertificateArn??"",names:[...new Set([Y.DomainName??"",...Y.SubjectAlternativeNameSummaries??[]])]}))},
K=async J=>{try{return await J()}catch(Q){if(F(Q,"NoSuchEntity"))return;throw Q}},
YJ=J=>J===void 0?void 0:decodeURIComponent(J),
_J=async(
J,
Q,
X)=>{
let{send:Y,GetRoleCommand:_,ListAttachedRolePoliciesCommand:$,GetRolePolicyCommand:W}=await J.iam(),[U,E,j]=await Promise.all([K(()=>Y(new _({RoleName:Q}))),K(()=>Y(new $({RoleName:Q}))),K(()=>Y(new W({RoleName:Q,PolicyName:X})))]),H=U?.Role;
if(H!==void 0)return{name:Q,arn:H.Arn??"",tags:B(H.Tags),permissionsBoundary:H.PermissionsBoundary?.PermissionsBoundaryArn,trustPolicy:YJ(H.AssumeRolePolicyDocument),managedPolicies:(E?.AttachedPolicies??[]).flatMap(M=>M.PolicyArn??[]),inlinePolicy:YJ(j?.PolicyDocument)}},
f=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
$Q=async(
J,
Q)=>{
let{send:X,CreateRoleCommand:Y,GetRoleCommand:_}=await J.iam();
try{return(await X(new Y({RoleName:Q.name,Description:Q.description,AssumeRolePolicyDocument:Q.trustPolicy,Tags:f(Q.tags),...Q.permissionsBoundary===void 0?{}:{PermissionsBoundary:Q.permissionsBoundary}}))).Role?.Arn??""}catch($){if(!F($,"EntityAlreadyExists"))throw $;return(await X(new _({RoleName:Q.name}))).Role?.Arn??""}},
UQ=async(J,Q,X)=>{let{send:Y,UpdateAssumeRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyDocument:X}))},
WQ=async(J,Q,X)=>{let{send:Y,AttachRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyArn:X}))},
EQ=async(J,Q,X,Y)=>{let{send:_,PutRolePolicyCommand:$}=await J.iam();await _(new $({RoleName:Q,PolicyName:X,PolicyDocument:Y}))},
jQ=async(J,Q,X)=>{let{send:Y,PutRolePermissionsBoundaryCommand:_,DeleteRolePermissionsBoundaryCommand:$}=await J.iam();X===void 0?await Y(new $({RoleName:Q})):await Y(new _({RoleName:Q,PermissionsBoundary:X}))},
ZQ=async(J,Q,X)=>{let{send:Y,TagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,Tags:f(X)}))},
HQ=async(J,Q,X)=>{let{send:Y,UntagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,TagKeys:[...X]}))},
FQ=async(J,Q)=>{let{send:X,CreateServiceLinkedRoleCommand:Y}=await J.iam();try{await X(new Y({AWSServiceName:Q}))}catch(_){if(!(F(_,"InvalidInput","EntityAlreadyExists")&&/has been taken|already exists/i.test(_.message)))throw _}},
MQ=async(J,Q)=>{let{send:X,GetRoleCommand:Y}=await J.iam();return await K(()=>X(new Y({RoleName:Q})))!==void 0},
NQ=async(
J,
Q)=>{
let{send:X,ListAttachedRolePoliciesCommand:Y,ListRolePoliciesCommand:_,DetachRolePolicyCommand:$,DeleteRolePolicyCommand:W,DeleteRoleCommand:U}=await J.iam(),[E,j]=await Promise.all([K(()=>X(new Y({RoleName:Q}))),K(()=>X(new _({RoleName:Q})))]);
await Promise.all([...(E?.AttachedPolicies??[]).map(({PolicyArn:H})=>K(()=>X(new $({RoleName:Q,PolicyArn:H})))),...(j?.PolicyNames??[]).map(H=>K(()=>X(new W({RoleName:Q,PolicyName:H}))))]),await K(()=>X(new U({RoleName:Q})))},
DQ=async(J,Q)=>{let{send:X,GetInstanceProfileCommand:Y}=await J.iam(),_=(await K(()=>X(new Y({InstanceProfileName:Q}))))?.InstanceProfile;if(_!==void 0)return{name:Q,arn:_.Arn??"",tags:B(_.Tags),roles:(_.Roles??[]).flatMap($=>$.RoleName??[])}},
VQ=async(J,Q,X)=>{let{send:Y,CreateInstanceProfileCommand:_,GetInstanceProfileCommand:$}=await J.iam();try{return(await Y(new _({InstanceProfileName:Q,Tags:f(X)}))).InstanceProfile?.Arn??""}catch(W){if(!F(W,"EntityAlreadyExists"))throw W;return(await Y(new $({InstanceProfileName:Q}))).InstanceProfile?.Arn??""}},
zQ=async(J,Q,X)=>{let{send:Y,TagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,Tags:f(X)}))},
GQ=async(J,Q,X)=>{let{send:Y,UntagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,TagKeys:[...X]}))},
RQ=async(J,Q,X)=>{let{send:Y,AddRoleToInstanceProfileCommand:_}=await J.iam();try{await Y(new _({InstanceProfileName:Q,RoleName:X}))}catch($){if(!F($,"LimitExceeded"))throw $}},
KQ=async(J,Q,X)=>{let{send:Y,RemoveRoleFromInstanceProfileCommand:_,DeleteInstanceProfileCommand:$}=await J.iam();for(let W of X)await K(()=>Y(new _({InstanceProfileName:Q,RoleName:W})));await K(()=>Y(new $({InstanceProfileName:Q})))},
PQ=async(
J,
Q)=>{
let{send:X,DescribeLaunchTemplatesCommand:Y,DescribeLaunchTemplateVersionsCommand:_}=await J.ec2();
try{
let[$,W]=await Promise.all([X(new Y({LaunchTemplateNames:[Q]})),X(new _({LaunchTemplateName:Q,Versions:["$Default"]}))]),U=$.LaunchTemplates?.[0],E=W.LaunchTemplateVersions?.[0];
return U===void 0||E===void 0?void 0:{id:U.LaunchTemplateId??"",name:Q,defaultVersion:U.DefaultVersionNumber??1,tags:B(U.Tags),data:E.LaunchTemplateData??{}}}
catch($){if(F($,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateId.NotFound"))return;throw $}},
OQ=async(
J,
Q)=>{
let{send:X,CreateLaunchTemplateCommand:Y}=await J.ec2();
try{return(await X(new Y({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken,TagSpecifications:[{ResourceType:"launch-template",Tags:Object.entries(Q.tags).map(([_,$])=>({Key:_,Value:$}))}]}))).LaunchTemplate?.LaunchTemplateId??""}catch(_){throw F(_,"InvalidLaunchTemplateName.AlreadyExists")?new C(`launch template ${Q.name} was created by another run`,{cause:_}):_}},
IQ=async(
J,
Q)=>{let{send:X,CreateLaunchTemplateVersionCommand:Y,ModifyLaunchTemplateCommand:_}=await J.ec2(),$=(await X(new Y({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken}))).LaunchTemplateVersion?.VersionNumber;await X(new _({LaunchTemplateName:Q.name,DefaultVersion:String($)}))},
LQ=async(J,Q)=>{let{send:X,DeleteLaunchTemplateCommand:Y}=await J.ec2();try{await X(new Y({LaunchTemplateName:Q}))}catch(_){if(!F(_,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateName.NotFoundException"))throw _}},
m=async(J,Q)=>{let{send:X,DescribeLoadBalancersCommand:Y}=await J.elbv2();try{return(await X(new Y("arn"in Q?{LoadBalancerArns:[Q.arn]}:{Names:[Q.name]}))).LoadBalancers?.[0]}catch(_){if(F(_,"LoadBalancerNotFound"))return;throw _}},
kQ=async(J,Q)=>{let{send:X,DescribeListenersCommand:Y}=await J.elbv2();try{return(await X(new Y({LoadBalancerArn:Q}))).Listeners??[]}catch(_){if(F(_,"LoadBalancerNotFound"))return[];throw _}},
SQ=async(J,Q)=>{let{send:X,DescribeListenerCertificatesCommand:Y}=await J.elbv2();try{return(await l(_=>X(new Y({ListenerArn:Q,..._===void 0?{}:{Marker:_}})),_=>_.NextMarker)).flatMap(_=>_.Certificates??[]).flatMap(_=>_.CertificateArn??[])}catch(_){if(F(_,"ListenerNotFound"))return[];throw _}},
BQ=async(J,Q)=>{let{send:X,DescribeLoadBalancerAttributesCommand:Y}=await J.elbv2(),_=await X(new Y({LoadBalancerArn:Q}));return Object.fromEntries((_.Attributes??[]).map($=>[$.Key??"",$.Value??""]))},
qQ=async(J,Q)=>{let{send:X,CreateLoadBalancerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).LoadBalancers?.[0]?.LoadBalancerArn??""}catch(_){throw F(_,"DuplicateLoadBalancerName")?new C(`load balancer ${Q.Name} was created by another run`,{cause:_}):F(_,"TooManyLoadBalancers")?S(`The account is at its quota of Application Load Balancers: ${_.message}`,'Raise the quota "Application Load Balancers per Region", or give loadBalancerArn of one that exists.'):_}},
TQ=async(J,Q,X)=>{let{send:Y,ModifyLoadBalancerAttributesCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Attributes:Object.entries(X).map(([$,W])=>({Key:$,Value:W}))}))},
AQ=async(J,Q,X)=>{let{send:Y,SetSubnetsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Subnets:[...X]}))},
vQ=async(J,Q,X)=>{let{send:Y,SetIpAddressTypeCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,IpAddressType:X}))},
wQ=async(J,Q,X)=>{let{send:Y,SetSecurityGroupsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,SecurityGroups:[...X]}))},
hQ=async(J,Q)=>{let{send:X,CreateListenerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).Listeners?.[0]?.ListenerArn??""}catch(_){throw F(_,"DuplicateListener")?new C(`a listener on port ${Q.Port} was created by another run`,{cause:_}):_}},
CQ=async(J,Q)=>{let{send:X,ModifyListenerCommand:Y}=await J.elbv2();await X(new Y(Q))},
bQ=async(J,Q,X)=>{let{send:Y,DeleteLoadBalancerCommand:_}=await J.elbv2();try{await Y(new _({LoadBalancerArn:Q}))}catch($){throw F($,"OperationNotPermitted")?S(`Elastic Load Balancing does not delete the load balancer: ${$.message}`,"Somebody has switched its deletion protection on: create-cluster with the name alone puts that back."):$}await LJ(async()=>await m(J,{arn:Q})!==void 0,X)},
xQ=async J=>{let{send:Q,DescribeVpcsCommand:X}=await J.ec2();return(await Q(new X({Filters:[{Name:"is-default",Values:["true"]}]}))).Vpcs?.[0]?.VpcId},
yQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"subnet-id",Values:[...Q]}]}))).Subnets??[]},
fQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"vpc-id",Values:[Q]}]}))).Subnets??[]},
mQ=J=>(J.Routes??[]).some(({DestinationCidrBlock:Q,GatewayId:X})=>Q==="0.0.0.0/0"&&X?.startsWith("igw-")),
gQ=async(
J,
Q)=>{
let{send:X,DescribeRouteTablesCommand:Y}=await J.ec2();
try{let _=(await l(W=>X(new Y({Filters:[{Name:"vpc-id",Values:[Q]}],NextToken:W})),W=>W.NextToken)).flatMap(W=>W.RouteTables??[]),$=_.find(W=>W.Associations?.some(U=>U.Main===!0));return W=>{let U=_.find(E=>E.Associations?.some(j=>j.SubnetId===W))??$;return U!==void 0&&mQ(U)}}
catch(_){if(F(_,"UnauthorizedOperation","AccessDenied"))return;throw _}},
pQ=async(J,Q)=>{let{send:X,DescribeSecurityGroupsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"group-name",Values:[...Q]}],MaxResults:100}))).SecurityGroups??[]},
$J=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
dQ=async(J,Q)=>{let{send:X,CreateSecurityGroupCommand:Y}=await J.ec2();try{return(await X(new Y({GroupName:Q.name,Description:Q.description,VpcId:Q.vpcId,TagSpecifications:[{ResourceType:"security-group",Tags:$J(Q.tags)}]}))).GroupId??""}catch(_){throw F(_,"InvalidGroup.Duplicate")?new C(`security group ${Q.name} was created by another run`,{cause:_}):_}},
uQ=async(J,Q,X)=>{let{send:Y,AuthorizeSecurityGroupIngressCommand:_}=await J.ec2();try{await Y(new _({GroupId:Q,IpPermissions:[X]}))}catch($){if(!F($,"InvalidPermission.Duplicate"))throw $}},
lQ=async(J,Q,X)=>{let{send:Y,CreateTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:$J(X)}))},
cQ=async(J,Q,X)=>{let{send:Y,DeleteTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:X.map($=>({Key:$}))}))},
oQ=async(
J,
Q,
X)=>{let{send:Y,DescribeInstanceTypeOfferingsCommand:_}=await J.ec2(),$=(await Y(new _({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...Q]},{Name:"location",Values:[...X]}]}))).InstanceTypeOfferings??[];return Object.fromEntries(Q.map(W=>[W,$.filter(({InstanceType:U})=>U===W).flatMap(({Location:U})=>U??[])]))},
aQ=async(J,Q)=>{let{send:X,DeleteSecurityGroupCommand:Y}=await J.ec2();try{await X(new Y({GroupId:Q}))}catch(_){if(!F(_,"InvalidGroup.NotFound"))throw _}},
iQ=async(J,Q)=>{let{send:X,GetParameterCommand:Y}=await J.ssm();return(await X(new Y({Name:Q}))).Parameter?.Value??""},
UJ=async(J,Q)=>{let{send:X,DescribeSecretCommand:Y}=await J.secretsManager();try{let _=await X(new Y({SecretId:Q}));return{arn:_.ARN??"",tags:B(_.Tags),deletedOn:_.DeletedDate?.toISOString().slice(0,10)}}catch(_){if(F(_,"ResourceNotFound"))return;throw _}},
rQ=async(J,Q,X)=>{let{send:Y,GetSecretValueCommand:_}=await J.secretsManager();try{return(await Y(new _({SecretId:Q}))).SecretString===X}catch($){if(F($,"ResourceNotFound")||F($,"InvalidRequest")&&/marked for deletion|marked deleted/i.test($.message))return!1;throw $}},
sQ=async(J,Q,X,Y,_)=>{let{send:$,CreateSecretCommand:W}=await J.secretsManager();try{return(await $(new W({Name:Q,Description:Y,SecretString:X,Tags:Object.entries(_).map(([U,E])=>({Key:U,Value:E}))}))).ARN??""}catch(U){throw F(U,"ResourceExists")?new C(`secret ${Q} was created by another run`,{cause:U}):U}},
nQ=async(J,Q,X)=>{let{send:Y,PutSecretValueCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,SecretString:X}))},
tQ=async(J,Q)=>{let{send:X,RestoreSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q}))},
eQ=async(J,Q,X)=>{let{send:Y,TagResourceCommand:_}=await J.secretsManager(),$=Object.entries(X).map(([W,U])=>({Key:W,Value:U}));await Y(new _({SecretId:Q,Tags:$}))},
JX=async(J,Q,X)=>{let{send:Y,UntagResourceCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,TagKeys:[...X]}))},
QX=async(J,Q)=>{let{send:X,DeleteSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q,ForceDeleteWithoutRecovery:!0}))},
WJ=async J=>(await J.sts()).region(),
XX=async J=>{let{send:Q,GetCallerIdentityCommand:X}=await J.sts(),[Y,_]=await Promise.all([Q(new X({})),WJ(J)]);return{account:Y.Account??"",partition:(Y.Arn??"").split(":")[1]??"aws",region:_}},
YX=async(J,Q)=>{let{send:X,DescribeClustersCommand:Y}=await J.ecs();return(await X(new Y({clusters:[Q],include:["TAGS","SETTINGS"]}))).clusters?.find(_=>_.status==="ACTIVE")},
_X=J=>J.SubnetId??"",
g=J=>J.AvailabilityZone??"",
$X=J=>{let Q=Y=>`${g(Y)} ${Y.MapPublicIpOnLaunch===!0?0:1} ${Y.SubnetId}`,X=new Map;for(let Y of[...J].sort((_,$)=>Q(_)<Q($)?-1:1))X.has(g(Y))||X.set(g(Y),Y);return[...X.values()]},
UX=async(
J,
Q,
X,
Y)=>{
let _=b(pQ(J,[Q.loadBalancerGroup,Q.taskGroup])),
$=b(xQ(J)),
W=await Y,
U=X.subnets(W),
E=U===void 0?void 0:await yQ(J,U),
j=X.vpcId(W,await _)??E?.[0]?.VpcId??await $,
H=X.makes&&j!==void 0?b(gQ(J,j)):void 0,
M=E??(j===void 0?[]:$X(await fQ(J,j))),
D=[...new Set(M.map(g))],
G=X.makes?X.instanceTypes(W):[],
O=G.length===0||D.length===0?{}:await oQ(J,G,D),
I=(await _).filter(N=>N.VpcId===j);
return{vpcId:j,subnets:M,publicSubnets:await H?.then(N=>N&&M.map(_X).filter(N)),offeredIn:O,loadBalancerGroup:I.find(N=>N.GroupName===Q.loadBalancerGroup),taskGroup:I.find(N=>N.GroupName===Q.taskGroup)}},
WX=async(
J,
Q,
X,
Y)=>{
let _=b(m(J,{name:Q.loadBalancer})),$=X.loadBalancerArn(await Y),W=$?.includes(":listener/")===!0?kJ($):$,U=W===void 0?await _:await m(J,{arn:W}),E=U?.LoadBalancerArn;
if(E===void 0)return{loadBalancer:U,listeners:[],listenerTags:{},listenerCertificates:{},loadBalancerTags:{},loadBalancerAttributes:{}};
let j=async()=>{let N=await kQ(J,E),w=N.filter(L=>L.Protocol==="HTTPS").flatMap(L=>L.ListenerArn??[]),[d,...u]=await Promise.all([SJ(J,[E,...N.flatMap(L=>L.ListenerArn??[])]),...(X.makes?w:[]).map(async L=>[L,await SQ(J,L)])]);return{listeners:N,elbTags:d,listenerCertificates:Object.fromEntries(u)}},
[{listeners:H,elbTags:M,listenerCertificates:D},G]=await Promise.all([j(),BQ(J,E)]),
{[E]:O={},...I}=Object.fromEntries(M);
return{loadBalancer:U,listeners:H,listenerTags:I,listenerCertificates:D,loadBalancerTags:O,loadBalancerAttributes:G}},
EX=async(J,Q)=>(await Promise.all(Object.entries(Q).map(async([X,Y])=>{try{return await MQ(J,X)?[]:[Y]}catch(_){if(F(_,"AccessDenied"))return[];throw _}}))).flat(),
jX=async(
J,
Q,
X)=>{
let Y=YX(J,Q.cluster),
_=b(Y.then(h=>B(h?.tags))),
[$,W,U,E,j,H,M,D,G,O,I,N,w,d,u,L]=await Promise.all(
[
XX(J),
Y,
_,
BJ(J,Q.capacityProvider),
qJ(J,Q.autoScalingGroup),
PQ(J,Q.launchTemplate),
X.makes?_.then(h=>iQ(J,X.imageParameter(h))):void 0,
_J(J,Q.instanceRole,Q.policyName),
DQ(J,Q.instanceProfile),
_J(J,Q.executionRole,Q.policyName),
X.makes?_.then(h=>EX(J,X.serviceLinkedRoles(h))):[],
UJ(J,Q.dockerHubSecret),
UX(J,Q,X,_),
WX(J,Q,X,_),
X.makes?_Q(J):[],
X.makes?TJ(J):[]]);
return{...$,cluster:W,clusterTags:U,capacityProvider:E,autoScalingGroup:j,launchTemplate:H,imageId:M,instanceRole:D,instanceProfile:G,executionRole:O,missingServiceLinkedRoles:I,dockerHubSecret:N,...w,...d,certificates:u,zones:L}},
ZX=({account:J},Q)=>{if(Q!==void 0&&Q!==J)throw S(`This is account ${J}, not ${Q}.`,"Check AWS_PROFILE, the credentials and roleArn.")},
HX=J=>({[R.cluster]:J}),
EJ=(J,Q)=>J?.[R.cluster]===Q,
FX=J=>J===void 0||J===""?void 0:J.split(" "),
v=(J,Q)=>new RegExp(`(?:^| )${Q}=(\\S*)`).exec(J[z.settings]??"")?.[1],
MX=(J,Q)=>{let X=ZJ(J,Q)==="ARM64";return`/aws/service/ecs/optimized-ami/amazon-linux-2023/${jJ(J,Q)?"gpu/":X?"arm64/":""}recommended/image_id`},
jJ=(J,Q)=>J.gpu??v(Q,"gpu")==="true",
ZJ=(J,Q)=>J.cpuArchitecture??aJ(J.instanceTypes??[])??(v(Q,"cpuArchitecture")==="ARM64"?"ARM64":"X86_64"),
HJ=(J,Q)=>c({capacity:J.capacity??v(Q,"capacity")??"EC2_SPOT",capacityProvider:J.capacityProvider??Q[z.capacityProvider],existingCluster:J.existingCluster??v(Q,"existingCluster")==="true"}),
NX=(J,Q)=>{if(J.instanceTypes!==void 0)return J.instanceTypes;let X=ZJ(J,Q),Y=jJ(J,Q),_=X===v(Q,"cpuArchitecture")&&String(Y)===v(Q,"gpu");return J.instanceRequirements!==void 0||_?[]:iJ(X,Y)},
FJ=J=>(
{
makes:!0,
vpcId:Q=>J.vpcId??(J.subnets===void 0?Q[z.vpc]:void 0),
subnets:Q=>J.subnets??(J.vpcId===void 0||J.vpcId===Q[z.vpc]?FX(Q[R.subnets]):void 0),
loadBalancerArn:Q=>J.loadBalancerArn??J.listenerArn??(Q[z.loadBalancer]==="existing"?Q[R.listener]:void 0),
imageParameter:Q=>MX(J,Q),
instanceTypes:Q=>HJ(J,Q)?NX(J,Q):[],
serviceLinkedRoles:Q=>({AWSServiceRoleForECS:"ecs.amazonaws.com",AWSServiceRoleForApplicationAutoScaling_ECSService:"ecs.application-autoscaling.amazonaws.com",...(J.loadBalancer??Q[z.loadBalancer])==="none"?{}:{AWSServiceRoleForElasticLoadBalancing:"elasticloadbalancing.amazonaws.com"},...HJ(J,Q)?{AWSServiceRoleForAutoScaling:"autoscaling.amazonaws.com",AWSServiceRoleForEC2Spot:"spot.amazonaws.com"}:{}})}),
DX=J=>({...FJ({name:J}),makes:!1,vpcId:(Q,X)=>Q[z.vpc]??X.find(Y=>EJ(B(Y.Tags),J))?.VpcId}),
VX="ecs-tenants",
MJ=(J,Q)=>J.slice(0,Q).replace(/-+$/,""),
zX=(
J,
Q)=>{
let X=n(JSON.stringify(["v1",Q,J]),8),Y=`ecs-tenants-${MJ(J,16)}-${X}-${Q}`,_=`ecs-tenants-${J}`;
return{cluster:J,capacityProvider:`capacity-${J}`,autoScalingGroup:_,launchTemplate:_,loadBalancer:`lb-${MJ(J,19)}-${n(JSON.stringify(["v1",J]),8)}`,loadBalancerGroup:`${_}-load-balancer`,taskGroup:`${_}-tasks`,instanceRole:`${Y}-instance`,instanceProfile:`${Y}-instance`,executionRole:`${Y}-execution`,dockerHubSecret:`ecs-tenants/${J}/docker-hub`,secretsPrefix:`ecs-tenants/${J}/`}},
GX=({clusterTags:J})=>{let[,Q]=/(?:^| )zonesWithoutTypes=(\S*)/.exec(J[z.settings]??"")??[];return Q===void 0||Q===""?[]:Q.split("/")},
a=({instanceTypes:J},Q)=>{let X=[...new Set(Q.subnets.flatMap(({AvailabilityZone:_})=>_??[]))].sort();if(J===void 0)return[];let Y=J.map(_=>Q.offeredIn[_]);return Y.includes(void 0)?GX(Q).filter(_=>X.includes(_)):X.filter(_=>!Y.some($=>$?.includes(_)))},
RX=({settings:J,found:Q})=>{let X=a(J,Q);return Q.subnets.filter(({AvailabilityZone:Y})=>!X.includes(Y??""))},
KX=({settings:J,found:Q})=>{let X=a(J,Q);return X.length===0?[]:[`zonesWithoutTypes=${X.join("/")}`]},
PX=({settings:J,found:Q})=>a(J,Q).map(X=>{let Y=Q.subnets.filter(({AvailabilityZone:_})=>_===X);return`${X} offers none of ${J.instanceTypes?.join(", ")}: the Auto Scaling group leaves out ${Y.map(({SubnetId:_})=>_).join(", ")}`}),
NJ=["minSize","maxSize","instanceTypes","instanceRequirements","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","spotMaxPrice"],
OX=({vCpuCount:J,memoryMiB:Q},X)=>({VCpuCount:{Min:J.min,...J.max===void 0?{}:{Max:J.max}},MemoryMiB:{Min:Q.min,...Q.max===void 0?{}:{Max:Q.max}},CpuManufacturers:X.cpuArchitecture==="ARM64"?["amazon-web-services"]:["intel","amd"],BurstablePerformance:"excluded"}),
IX=(
{settings:J,names:Q})=>(
{
LaunchTemplate:{LaunchTemplateSpecification:{LaunchTemplateName:Q.launchTemplate,Version:"$Default"},Overrides:J.instanceRequirements===void 0?(J.instanceTypes??[]).map(X=>({InstanceType:X})):[{InstanceRequirements:OX(J.instanceRequirements,J)}]},
InstancesDistribution:{OnDemandBaseCapacity:J.onDemandBaseCapacity,OnDemandPercentageAboveBaseCapacity:J.onDemandPercentageAboveBaseCapacity,OnDemandAllocationStrategy:J.instanceRequirements===void 0?"prioritized":"lowest-price",SpotAllocationStrategy:"price-capacity-optimized",SpotMaxPrice:J.spotMaxPrice===void 0?"":String(J.spotMaxPrice)}}),
p=J=>RX(J).map(Q=>Q.SubnetId).join(","),
LX=(J,Q)=>!x((J.VPCZoneIdentifier??"").split(",").sort(),p(Q).split(",").sort()),
kX=(
J,
{found:Q,names:X},
Y)=>{
let _=J.MixedInstancesPolicy,
$=_?.LaunchTemplate?.LaunchTemplateSpecification,
W=$?.LaunchTemplateId===Q.launchTemplate?.id&&$?.Version==="$Default",
U=["OnDemandAllocationStrategy","SpotAllocationStrategy"].filter(j=>_?.InstancesDistribution?.[j]!==Y.InstancesDistribution?.[j]),
E=j=>[...j?.LaunchTemplate?.Overrides?.[0]?.InstanceRequirements?.CpuManufacturers??[]].sort();
return[...Q.launchTemplate!==void 0&&W?[]:[{pointer:"/launchTemplate",to:X.launchTemplate}],...U.map(j=>({pointer:`/${j.charAt(0).toLowerCase()}${j.slice(1)}`,from:_?.InstancesDistribution?.[j],to:Y.InstancesDistribution?.[j]})),...x(E(_),E(Y))?[]:[{pointer:"/cpuManufacturers",from:E(_).join(", "),to:E(Y).join(", ")}]]},
SX=(
J,
Q,
X)=>{
let{run:Y,names:_,found:$}=J;
if(!Y.replaceInstances)return[];
let W=String($.launchTemplate?.defaultVersion??""),U=(Q.Instances??[]).filter(E=>X||E.LaunchTemplate?.Version!==W);
return U.length===0?[]:[{resource:"autoScalingGroup",name:_.autoScalingGroup,action:"deploy",reason:"replaceInstances",fields:[{pointer:"/replaceInstances",to:U.length}],operations:[V("startInstanceRefresh","instanceRefresh",{name:_.autoScalingGroup},{after:["autoScalingGroup","launchTemplate"]})]}]},
BX=(
J,
Q)=>{
let{names:X,settings:Y,present:_,found:$,tags:W}=J,U=$.autoScalingGroup,E=IX(J);
if(
U===void 0)return[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"create",
reason:T(J),
fields:r(NJ,{},Y),
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
VPCZoneIdentifier:p(J),
HealthCheckType:"EC2",
HealthCheckGracePeriod:300,
NewInstancesProtectedFromScaleIn:!0,
Tags:Object.entries({...W,Name:X.autoScalingGroup}).map(([N,w])=>({Key:N,Value:w,ResourceId:X.autoScalingGroup,ResourceType:"auto-scaling-group",PropagateAtLaunch:!0}))},
{after:["launchTemplate","instanceProfile.role","serviceLinkedRole.autoscaling.amazonaws.com","serviceLinkedRole.spot.amazonaws.com","capacityProvider.detach"]})]}];
let j=r(NJ,_,Y),H=LX(U,J),M=kX(U,J,E),D=U.NewInstancesProtectedFromScaleIn!==!0,G=[...j,...H?[{pointer:"/subnets",from:U.VPCZoneIdentifier,to:p(J)}]:[],...M,...D?[{pointer:"/newInstancesProtectedFromScaleIn",to:!0}]:[]],O=j.some(N=>/^\/(min|max)Size/.test(N.pointer)),I=j.some(N=>!/^\/(min|max)Size/.test(N.pointer));
return[
...G.length===0?[]:[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"update",
reason:"",
fields:G,
operations:[V("updateAutoScalingGroup","autoScalingGroup",{AutoScalingGroupName:X.autoScalingGroup,...O?{MinSize:Y.minSize,MaxSize:Y.maxSize}:{},...I||M.length>0?{MixedInstancesPolicy:E}:{},...H?{VPCZoneIdentifier:p(J)}:{},...D?{NewInstancesProtectedFromScaleIn:!0}:{}},{after:["launchTemplate"]})]}],
...SX(J,U,Q)]},
qX=J=>{
let Q=J.MixedInstancesPolicy,X=Q?.LaunchTemplate?.Overrides??[],Y=Q?.InstancesDistribution,_=X[0]?.InstanceRequirements,$=X.flatMap(U=>U.InstanceType??[]),W=Y?.SpotMaxPrice;
return{
minSize:J.MinSize,
maxSize:J.MaxSize,
instanceTypes:_===void 0&&$.length>0?$:void 0,
instanceRequirements:_===void 0?void 0:{vCpuCount:{min:_.VCpuCount?.Min??1,..._.VCpuCount?.Max===void 0?{}:{max:_.VCpuCount.Max}},memoryMiB:{min:_.MemoryMiB?.Min??512,..._.MemoryMiB?.Max===void 0?{}:{max:_.MemoryMiB.Max}}},
onDemandBaseCapacity:Y?.OnDemandBaseCapacity??0,
onDemandPercentageAboveBaseCapacity:Y?.OnDemandPercentageAboveBaseCapacity??100,
spotMaxPrice:W===void 0||W===""?void 0:Number(W)}},
i=({found:{capacityProvider:J,autoScalingGroup:Q}})=>J!==void 0&&J.autoScalingGroupProvider?.autoScalingGroupArn!==Q?.AutoScalingGroupARN,
TX=J=>{let{names:Q,found:X}=J,Y=X.cluster?.capacityProviders??[],_=V("putClusterCapacityProviders","capacityProvider.detach",{cluster:Q.cluster,capacityProviders:Y.filter($=>$!==Q.capacityProvider),defaultCapacityProviderStrategy:[]});return[...Y.includes(Q.capacityProvider)?[_]:[],V("deleteCapacityProvider","capacityProvider.remove",{name:Q.capacityProvider},{after:["capacityProvider.detach"]})]},
AX=J=>{
let{names:Q,settings:X,found:Y,tags:_,present:$}=J,W=Y.capacityProvider,U={status:"ENABLED",targetCapacity:X.targetCapacity};
if(
W===void 0||i(J)){
let H=Y.autoScalingGroup?.AutoScalingGroupARN;
return[
{
resource:"capacityProvider",
name:Q.capacityProvider,
action:W===void 0?"create":"update",
reason:W===void 0?T(J):"its Auto Scaling group is gone: made again",
fields:[{pointer:"/targetCapacity",to:X.targetCapacity}],
operations:[...W===void 0?[]:TX(J),V("createCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{autoScalingGroupArn:H??"",managedScaling:U,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"},tags:Object.entries(_).map(([M,D])=>({key:M,value:D}))},{after:["serviceLinkedRole.ecs.amazonaws.com","capacityProvider.remove"],references:H===void 0?[{pointer:"/autoScalingGroupProvider/autoScalingGroupArn",operation:"autoScalingGroup"}]:[]})]}]}
let E=W.autoScalingGroupProvider,j=[...$.targetCapacity===X.targetCapacity?[]:[{pointer:"/targetCapacity",from:$.targetCapacity,to:X.targetCapacity}],...E?.managedScaling?.status==="ENABLED"?[]:[{pointer:"/managedScaling",to:"ENABLED"}],...E?.managedTerminationProtection==="ENABLED"?[]:[{pointer:"/managedTerminationProtection",to:"ENABLED"}],...E?.managedDraining==="ENABLED"?[]:[{pointer:"/managedDraining",to:"ENABLED"}]];
return j.length===0?[]:[{resource:"capacityProvider",name:Q.capacityProvider,action:"update",reason:"",fields:j,operations:[V("updateCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{managedScaling:U,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"}})]}]},
vX=({settings:J,names:Q,found:X})=>{let Y=J.capacityProvider??(c(J)?Q.capacityProvider:J.capacity),_=J.capacity==="EC2_SPOT"?[]:["FARGATE","FARGATE_SPOT"];return{first:Y,all:[...new Set([...X.cluster?.capacityProviders??[],..._,Y])]}},
wX=J=>{
let{names:Q,found:X,settings:Y}=J;
if(Y.existingCluster)return[];
let{first:_,all:$}=vX(J),W=[{capacityProvider:_,weight:1,base:0}],U=(X.cluster?.defaultCapacityProviderStrategy??[]).map(E=>({capacityProvider:E.capacityProvider??"",weight:E.weight??0,base:E.base??0}));
return(!c(Y)||!i(J))&&x([...$].sort(),[...X.cluster?.capacityProviders??[]].sort())&&x(U,W)?[]:[{resource:"cluster",name:Q.cluster,action:"update",reason:X.cluster===void 0?T(J):"",fields:[{pointer:"/capacityProviderStrategy",...U[0]===void 0?{}:{from:U.map(E=>E.capacityProvider).join(", ")},to:_}],operations:[V("putClusterCapacityProviders","cluster.capacity",{cluster:Q.cluster,capacityProviders:$,defaultCapacityProviderStrategy:W},{after:["cluster","capacityProvider"]})]}]},
hX=J=>({targetCapacity:J.autoScalingGroupProvider?.managedScaling?.targetCapacity}),
DJ=({settings:J})=>({"deletion_protection.enabled":String(J.protected),"routing.http.drop_invalid_header_fields.enabled":"true","access_logs.s3.enabled":String(J.accessLogsBucket!==void 0),...J.accessLogsBucket===void 0?{}:{"access_logs.s3.bucket":J.accessLogsBucket}}),
VJ=({found:J})=>{let Q=zJ(J.loadBalancer),X=new Map;for(let Y of[!0,!1])for(let{AvailabilityZone:_="",SubnetId:$=""}of J.subnets)Q.includes($)===Y&&!X.has(_)&&X.set(_,$);return[...X.values()].sort()},
zJ=J=>(J?.AvailabilityZones??[]).flatMap(Q=>Q.SubnetId??[]).sort(),
CX=J=>{
let{settings:Q,names:X,found:Y,tags:_}=J,$=Y.loadBalancerGroup?.GroupId;
return{
resource:"loadBalancer",
name:X.loadBalancer,
action:"create",
reason:T(J),
fields:[{pointer:"/scheme",to:Q.scheme}],
operations:[V("createLoadBalancer","loadBalancer",{Name:X.loadBalancer,Type:"application",Scheme:Q.scheme,IpAddressType:Q.ipAddressType,Subnets:VJ(J),SecurityGroups:[$??""],Tags:Object.entries(_).map(([W,U])=>({Key:W,Value:U}))},{after:["serviceLinkedRole.elasticloadbalancing.amazonaws.com"],references:$===void 0?[{pointer:"/SecurityGroups/0",operation:"loadBalancerGroup"}]:[]}),V("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:"",attributes:DJ(J)},{references:[{pointer:"/arn",operation:"loadBalancer"}]})]}},
bX=(
J,
Q)=>{
let{settings:X,found:Y}=J,_=Q.LoadBalancerArn??"",$=VJ(J),W=zJ(Q),U=Q.SecurityGroups??[],E=Y.loadBalancerGroup?.GroupId,j=Q.IpAddressType==="dualstack"?"dualstack":"ipv4";
return[
...x($,W)?[]:[{field:{pointer:"/subnets",from:W.join(", "),to:$.join(", ")},operation:V("setLoadBalancerSubnets","loadBalancer.subnets",{arn:_,subnets:$})}],
...j===X.ipAddressType?[]:[{field:{pointer:"/ipAddressType",from:j,to:X.ipAddressType},operation:V("setLoadBalancerIpAddressType","loadBalancer.ipAddressType",{arn:_,ipAddressType:X.ipAddressType},{after:["loadBalancer.subnets"]})}],
...E!==void 0&&U.includes(E)?[]:[{field:{pointer:"/securityGroups",to:J.names.loadBalancerGroup},operation:V("setLoadBalancerSecurityGroups","loadBalancer.securityGroups",{arn:_,securityGroups:[E??"",...U]},{references:E===void 0?[{pointer:"/securityGroups/0",operation:"loadBalancerGroup"}]:[]})}]]},
xX=(
J,
Q)=>{
let{names:X,found:Y}=J,_=Object.fromEntries(Object.entries(DJ(J)).filter(([U,E])=>Y.loadBalancerAttributes[U]!==E)),$=Object.entries(_),W=bX(J,Q);
return $.length===0&&W.length===0?[]:[
{
resource:"loadBalancer",
name:X.loadBalancer,
action:"update",
reason:"",
fields:[...$.map(([U,E])=>({pointer:`/attributes/${U}`,...Y.loadBalancerAttributes[U]===void 0?{}:{from:Y.loadBalancerAttributes[U]},to:E})),...W.map(U=>U.field)],
operations:[...$.length===0?[]:[V("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:Q.LoadBalancerArn??"",attributes:_})],...W.map(U=>U.operation)]}]},
yX=J=>{let{settings:Q,found:X}=J;if(!y(Q))return[];let Y=X.loadBalancer;if(Y!==void 0&&Y.Scheme!==Q.scheme)throw S(`The load balancer is ${Y.Scheme}; that cannot be changed to ${Q.scheme}.`,"Keep scheme, or make another cluster.");return[...Y===void 0?[CX(J)]:xX(J,Y),...QQ(J)]},
fX=(J,Q,X)=>({scheme:J.Scheme==="internal"?"internal":"internet-facing",ipAddressType:J.IpAddressType==="dualstack"?"dualstack":"ipv4",accessLogsBucket:Q["access_logs.s3.enabled"]==="true"?Q["access_logs.s3.bucket"]:void 0,certificateArn:k(X,443)?.Certificates?.[0]?.CertificateArn}),
mX=J=>Object.fromEntries((J??"").split(" ").map(Q=>{let[X="",...Y]=Q.split("=");return[X,Y.join("=")]})),
GJ=J=>{let Q=(J??"").split(" ").filter(X=>X!=="");return Q.length===0?void 0:Q},
gX=J=>{
let{found:Q,names:X}=J,Y=Q.clusterTags,_=mX(Y[z.settings]),{defaults:$,tags:W}=rJ(Y),U=Y[z.loadBalancer],E=Q.cluster?.settings?.find(G=>G.name==="containerInsights")?.value,j=Y[R.executionRole],{capacity:H,cpuArchitecture:M,imagePullBehavior:D}=_;
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
subnets:GJ(Y[R.subnets]),
securityGroups:_.securityGroups===void 0?void 0:GJ(Y[R.securityGroups]),
...H==="EC2_SPOT"||H==="FARGATE"||H==="FARGATE_SPOT"?{capacity:H}:{},
...M==="X86_64"||M==="ARM64"?{cpuArchitecture:M}:{},
...D===void 0?{}:{imagePullBehavior:D},
..._.gpu===void 0?{}:{gpu:_.gpu==="true"},
..._.rootVolumeSize===void 0?{}:{rootVolumeSize:Number(_.rootVolumeSize)},
...U===void 0?{}:{loadBalancer:U==="none"?"none":"shared"},
...U==="existing"?{listenerArn:Y[R.listener]}:{}}},
pX=(
J,
Q)=>{
let X=J.loadBalancer?.LoadBalancerName===Q.loadBalancer,Y=J.cluster===void 0?{}:gX({found:J,names:Q}),_=(Y.instanceProfileArn===void 0?J.instanceRole?.permissionsBoundary:void 0)??(Y.executionRoleArn===void 0?J.executionRole?.permissionsBoundary:void 0);
return{
...J.autoScalingGroup===void 0?{}:qX(J.autoScalingGroup),
...J.capacityProvider===void 0?{}:hX(J.capacityProvider),
...J.loadBalancer===void 0||!X?{}:fX(J.loadBalancer,J.loadBalancerAttributes,J.listeners),
..._===void 0?{}:{permissionsBoundary:_},
...Y,
...J.loadBalancer!==void 0&&!X&&Y.listenerArn!==void 0?{loadBalancerArn:J.loadBalancer.LoadBalancerArn}:{}}},
RJ={autoScalingGroup:{set:bJ,remove:CJ},ec2:{set:lQ,remove:cQ},ecs:{set:hJ,remove:wJ},elasticLoadBalancing:{set:vJ,remove:AJ},instanceProfile:{set:zQ,remove:GQ},role:{set:ZQ,remove:HQ},secret:{set:eQ,remove:JX}},
dX=async(J,{keeper:Q,id:X,set:Y,remove:_})=>{Object.keys(Y).length>0&&await RJ[Q].set(J,X,Y),_.length>0&&await RJ[Q].remove(J,X,_)},
KJ=(J,Q)=>`${J}${Q.length===1?"":"s"} ${Q.join(", ")}`,
uX=async(
J,
Q,
X)=>{
if(!F(X,"ResourceInUse")||X.aws?.operation!=="PutClusterCapacityProviders")return X;
let{cluster:Y="",capacityProviders:_=[]}=Q,$=(await xJ(J,Y)).map(E=>({name:E.serviceName??"",providers:(E.capacityProviderStrategy??[]).map(j=>j.capacityProvider??"").filter(j=>!_.includes(j))})).filter(({providers:E})=>E.length>0);
if($.length===0)return X;
let W=[...new Set($.flatMap(E=>E.providers))].sort(),U=$.map(({name:E})=>E).sort();
return S(`ECS does not take ${KJ("capacity provider",W)} from cluster ${Y}: ${KJ("service",U)} ${U.length===1?"runs":"run"} on it.`,"A capacity provider belongs to one Auto Scaling group for good. Where that group was deleted: remove these tenants (remove-tenant), run create-cluster, and deploy them again. To remove the cluster, remove its tenants first.")},
Z=async J=>(await J,""),
PJ={
createCluster:({clients:J},Q)=>oJ(J,Q),
updateClusterSettings:({clients:J},{cluster:Q,containerInsights:X})=>Z(cJ(J,Q,X)),
putClusterCapacityProviders:({clients:J},Q)=>Z(s(J,Q)),
tagPart:({clients:J},Q)=>Z(dX(J,Q)),
createRole:({clients:J},Q)=>$Q(J,Q),
updateAssumeRolePolicy:({clients:J},{role:Q,document:X})=>Z(UQ(J,Q,X)),
attachRolePolicy:({clients:J},{role:Q,policyArn:X})=>Z(WQ(J,Q,X)),
putRolePolicy:({clients:J},{role:Q,policyName:X,document:Y})=>Z(EQ(J,Q,X,Y)),
setPermissionsBoundary:({clients:J},{role:Q,permissionsBoundary:X})=>Z(jQ(J,Q,X)),
createInstanceProfile:({clients:J},{name:Q,tags:X})=>VQ(J,Q,X),
addRoleToInstanceProfile:({clients:J},{profile:Q,role:X})=>Z(RQ(J,Q,X)),
ensureServiceLinkedRole:({clients:J},{service:Q})=>Z(FQ(J,Q)),
storeDockerHubLogin:async({clients:J,dockerHubLogin:Q},{name:X,exists:Y,tags:_})=>{if(Q===void 0)throw new Error("there is no Docker Hub login to store");return Y?Z(nQ(J,X,Q)):sQ(J,X,Q,"Docker Hub login of the instances of an ECS cluster.",_)},
restoreSecret:({clients:J},{id:Q})=>Z(tQ(J,Q)),
createSecurityGroup:({clients:J},Q)=>dQ(J,Q),
authorizeIngress:({clients:J},{groupId:Q,permission:X})=>Z(uQ(J,Q,X)),
createLaunchTemplate:({clients:J},Q)=>OQ(J,Q),
createLaunchTemplateVersion:({clients:J},Q)=>Z(IQ(J,Q)),
createAutoScalingGroup:({clients:J},Q)=>lJ(J,Q),
updateAutoScalingGroup:({clients:J},Q)=>Z(uJ(J,Q)),
startInstanceRefresh:({clients:J},{name:Q})=>Z(dJ(J,Q)),
createCapacityProvider:({clients:J},Q)=>pJ(J,Q),
updateCapacityProvider:({clients:J},Q)=>Z(gJ(J,Q)),
createLoadBalancer:({clients:J},Q)=>qQ(J,Q),
modifyLoadBalancerAttributes:({clients:J},{arn:Q,attributes:X})=>Z(TQ(J,Q,X)),
setLoadBalancerSubnets:({clients:J},{arn:Q,subnets:X})=>Z(AQ(J,Q,X)),
setLoadBalancerIpAddressType:({clients:J},{arn:Q,ipAddressType:X})=>Z(vQ(J,Q,X)),
setLoadBalancerSecurityGroups:({clients:J},{arn:Q,securityGroups:X})=>Z(wQ(J,Q,X)),
createListener:({clients:J},Q)=>hQ(J,Q),
modifyListener:({clients:J},Q)=>Z(CQ(J,Q)),
deleteCluster:({clients:J},{name:Q})=>Z(mJ(J,Q)),
detachCapacityProviders:({clients:J},{cluster:Q})=>Z(s(J,{cluster:Q,capacityProviders:[],defaultCapacityProviderStrategy:[]})),
deleteCapacityProvider:({clients:J,signal:Q},{name:X})=>Z(fJ(J,X,Q)),
deleteAutoScalingGroup:({clients:J,signal:Q},{name:X})=>Z(yJ(J,X,Q)),
deleteLaunchTemplate:({clients:J},{name:Q})=>Z(LQ(J,Q)),
deleteLoadBalancer:({clients:J,signal:Q},{arn:X})=>Z(bQ(J,X,Q)),
deleteSecurityGroup:({clients:J},{id:Q})=>Z(aQ(J,Q)),
deleteInstanceProfile:({clients:J},{name:Q,roles:X})=>Z(KQ(J,Q,X)),
deleteRole:({clients:J},{name:Q})=>Z(NQ(J,Q)),
deleteSecret:({clients:J},{name:Q})=>Z(QX(J,Q))},
lX=J=>Object.hasOwn(PJ,J),
cX=async({patience:J,...Q},X,Y)=>{let _=()=>PJ[X]({...Q,signal:J.signal},Y);try{return{value:await J.with(_)}}catch($){throw await uX(Q.clients,Y,$)}},
P=(J,Q,X,Y,_)=>X===void 0?[]:[{resource:J,name:Q,...Y===void 0?{}:{id:Y},..._===void 0?{}:{state:_}}],
oX=(
J,
Q)=>{
let{cluster:X,autoScalingGroup:Y,launchTemplate:_,capacityProvider:$,dockerHubSecret:W,loadBalancer:U}=J;
return[
...P("secret",Q.dockerHubSecret,W,W?.arn,W?.deletedOn===void 0?void 0:`scheduled for deletion on ${W.deletedOn}`),
...P("role",Q.executionRole,J.executionRole,J.executionRole?.arn),
...P("role",Q.instanceRole,J.instanceRole,J.instanceRole?.arn),
...P("instanceProfile",Q.instanceProfile,J.instanceProfile,J.instanceProfile?.arn),
...P("securityGroup",Q.loadBalancerGroup,J.loadBalancerGroup,J.loadBalancerGroup?.GroupId),
...P("securityGroup",Q.taskGroup,J.taskGroup,J.taskGroup?.GroupId),
...P("cluster",Q.cluster,X,X?.clusterArn,X?.status),
...P("launchTemplate",Q.launchTemplate,_,_?.id,_&&`version ${_.defaultVersion}`),
...P("autoScalingGroup",Q.autoScalingGroup,Y,Y?.AutoScalingGroupARN,Y&&(Y.Status??`${(Y.Instances??[]).length} instances`)),
...P("capacityProvider",Q.capacityProvider,$,$?.capacityProviderArn,$?.status),
...P("loadBalancer",U?.LoadBalancerName??Q.loadBalancer,U,U?.LoadBalancerArn,U?.State?.Code),
...J.listeners.flatMap(E=>P("listener",String(E.Port),E,E.ListenerArn,E.Protocol))]};
export{XQ as A,oX as B,DX as C,UJ as D,lX as E,JQ as a,HX as b,T as c,EJ as d,i as e,BX as f,AX as g,JJ as h,tJ as i,A as j,wX as k,yX as l,pX as m,zX as n,V as o,VX as p,WJ as q,KX as r,jX as s,o as t,FJ as u,rQ as v,ZX as w,m as x,cX as y,PX as z};
