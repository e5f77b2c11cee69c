import{o as IJ,t as RJ,i as M,S as v,u as KJ,p as LJ,l as OJ,d as PJ,a as kJ,b as SJ,c as BJ,v as d,r as qJ,e as TJ,f as wJ,g as AJ,h as vJ,j as bJ,k as hJ,m as CJ,n as xJ,q as u,s as yJ,w as fJ,x as mJ,y as gJ,z as pJ,A as dJ,B as uJ,C as lJ}from"./tenants.mjs";
import{h as m,t as cJ,a as g,d as oJ,b as aJ}from"./input-create-cluster.mjs";
import{j as k,c as R,t as S,G as D,k as l,s as b}from"./base.mjs";
var iJ={Type:"fixed-response",FixedResponseConfig:{StatusCode:"404",ContentType:"text/plain",MessageBody:"There is nothing here."}},
c={Type:"redirect",RedirectConfig:{Protocol:"HTTPS",Port:"443",StatusCode:"HTTP_301"}},
B=J=>{let{FixedResponseConfig:Q,RedirectConfig:X}=J??{};return J?.Type==="redirect"?`redirect to ${X?.Protocol}:${X?.Port} (${X?.StatusCode})`:J?.Type==="fixed-response"?`a plain ${Q?.StatusCode}`:J?.Type},
rJ="ELBSecurityPolicy-TLS13-1-2-2021-06",
P=(J,Q)=>J.find(X=>X.Port===Q),
o=(J,Q)=>J.names.includes(`*.${Q}`),
z=IJ(),
q=({isNew:J})=>J?"new cluster":"missing: made again",
a=({certificates:J},Q)=>J.filter(X=>o(X,Q)).map(X=>X.arn).sort(),
h=(
{settings:J,found:Q,present:X})=>{
let{domain:Y,certificateArn:_}=J;
if(_!==void 0&&_!==X.certificateArn){let Z=Q.certificates.find(W=>W.arn===_);if(Z===void 0)throw k(`Certificate ${_} does not exist in this Region, or is not issued.`,"Wait until ACM has issued it: its DNS validation record has to be in place.");if(Y!==void 0&&!o(Z,Y))throw k(`Certificate ${_} does not cover *.${Y}, but ${Z.names.join(", ")}.`,`Request a certificate for *.${Y}.`);return _}
if(Y===void 0||X.certificateArn===void 0&&Q.clusterTags[R.scheme]==="http")return X.certificateArn;
let $=a(Q,Y);
return $.length===0||$.includes(X.certificateArn??"")?X.certificateArn:$[0]},
i=J=>{let{listeners:Q}=J.found,X=P(Q,80);return h(J)===void 0||P(Q,443)!==void 0||B(X?.DefaultActions?.[0])===B(c)?void 0:X},
r=J=>{let{settings:Q,found:X}=J;return m(Q)?h(J)===void 0?P(X.listeners,80):P(X.listeners,443)??i(J):X.listeners.find(Y=>Y.ListenerArn===Q.listenerArn)??P(X.listeners,443)??P(X.listeners,80)},
sJ=J=>m(J.settings)?h(J)!==void 0:r(J)?.Protocol==="HTTPS",
s=(
J,
Q,
X,
Y)=>{
let{found:_,tags:$}=J,Z=i(J),W=Z===void 0?P(_.listeners,Q):void 0,U=`listener.${Q}`,E=Q===80&&X!==void 0?c:iJ,j=Q===443?{Certificates:[{CertificateArn:X}],SslPolicy:rJ}:{};
if(Q===443&&Z!==void 0)return[{resource:"listener",name:"443",action:"update",reason:"the listener on 80 becomes the one for HTTPS, with every rule that stands on it",fields:[{pointer:"/protocol",from:Z.Protocol,to:"HTTPS"},{pointer:"/certificateArn",to:X}],operations:[z("modifyListener",U,{ListenerArn:Z.ListenerArn,Port:443,Protocol:"HTTPS",DefaultActions:[E],...j})]}];
if(W===void 0)return[{resource:"listener",name:String(Q),action:"create",reason:q(J),fields:[{pointer:"/defaultAction",to:B(E)},...Q===443?[{pointer:"/certificateArn",to:X}]:[]],operations:[z("createListener",U,{LoadBalancerArn:Y??"",Port:Q,Protocol:Q===443?"HTTPS":"HTTP",DefaultActions:[E],...j,Tags:Object.entries($).map(([I,G])=>({Key:I,Value:G}))},{after:Z===void 0?[]:["listener.443"],references:Y===void 0?[{pointer:"/LoadBalancerArn",operation:"loadBalancer"}]:[]})]}];
let F=B(W.DefaultActions?.[0]),N=F!==B(E),V=Q===443&&!W.Certificates?.some(I=>I.CertificateArn===X);
return!N&&!V?[]:[{resource:"listener",name:String(Q),action:"update",reason:"",fields:[...N?[{pointer:"/defaultAction",from:F,to:B(E)}]:[],...V?[{pointer:"/certificateArn",from:J.present.certificateArn,to:X}]:[]],operations:[z("modifyListener",U,{ListenerArn:W.ListenerArn,...N?{DefaultActions:[E]}:{},...V?j:{}})]}]},
nJ=J=>{let Q=h(J),X=J.found.loadBalancer?.LoadBalancerArn;return[...Q===void 0?[]:s(J,443,Q,X),...s(J,80,Q,X)]},
tJ={...RJ,ec2:()=>import("./cluster-clients.mjs").then(J=>J.e),iam:()=>import("./cluster-clients.mjs").then(J=>J.i),acm:()=>import("./cluster-clients.mjs").then(J=>J.a),ssm:()=>import("./cluster-clients.mjs").then(J=>J.s),secretsManager:()=>import("./cluster-clients.mjs").then(J=>J.b),sts:()=>import("./cluster-clients.mjs").then(J=>J.c)},
C=async(J,Q)=>{let{send:X,DescribeLoadBalancersCommand:Y}=await J.elbv2();try{return(await X(new Y("arn"in Q?{LoadBalancerArns:[Q.arn]}:{Names:[Q.name]}))).LoadBalancers?.[0]}catch(_){if(M(_,"LoadBalancerNotFound"))return;throw _}},
eJ=async(J,Q)=>{let{send:X,DescribeListenersCommand:Y}=await J.elbv2();try{return(await X(new Y({LoadBalancerArn:Q}))).Listeners??[]}catch(_){if(M(_,"LoadBalancerNotFound"))return[];throw _}},
JQ=async(J,Q)=>{let{send:X,DescribeLoadBalancerAttributesCommand:Y}=await J.elbv2(),_=await X(new Y({LoadBalancerArn:Q}));return Object.fromEntries((_.Attributes??[]).map($=>[$.Key??"",$.Value??""]))},
QQ=async(J,Q)=>{let{send:X,CreateLoadBalancerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).LoadBalancers?.[0]?.LoadBalancerArn??""}catch(_){throw M(_,"DuplicateLoadBalancerName")?new v(`load balancer ${Q.Name} was created by another run`,{cause:_}):M(_,"TooManyLoadBalancers")?k(`The account is at its quota of Application Load Balancers: ${_.message}`,'Raise the quota "Application Load Balancers per Region", or give loadBalancerArn of one that exists.'):_}},
XQ=async(J,Q,X)=>{let{send:Y,ModifyLoadBalancerAttributesCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Attributes:Object.entries(X).map(([$,Z])=>({Key:$,Value:Z}))}))},
YQ=async(J,Q,X)=>{let{send:Y,SetSubnetsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Subnets:[...X]}))},
_Q=async(J,Q,X)=>{let{send:Y,SetIpAddressTypeCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,IpAddressType:X}))},
$Q=async(J,Q,X)=>{let{send:Y,SetSecurityGroupsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,SecurityGroups:[...X]}))},
WQ=async(J,Q)=>{let{send:X,CreateListenerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).Listeners?.[0]?.ListenerArn??""}catch(_){throw M(_,"DuplicateListener")?new v(`a listener on port ${Q.Port} was created by another run`,{cause:_}):_}},
ZQ=async(J,Q)=>{let{send:X,ModifyListenerCommand:Y}=await J.elbv2();await X(new Y(Q))},
UQ=async(J,Q,X)=>{let{send:Y,DeleteLoadBalancerCommand:_}=await J.elbv2();try{await Y(new _({LoadBalancerArn:Q}))}catch($){throw M($,"OperationNotPermitted")?k(`Elastic Load Balancing does not delete the load balancer: ${$.message}`,"Somebody has switched its deletion protection on: create-cluster with the name alone puts that back."):$}await KJ(async()=>await C(J,{arn:Q})!==void 0,X)},
EQ=["RSA_1024","RSA_2048","RSA_3072","RSA_4096","EC_prime256v1","EC_secp384r1","EC_secp521r1"],
jQ=async J=>{let{send:Q,ListCertificatesCommand:X}=await J.acm();return(await LJ(Y=>Q(new X({CertificateStatuses:["ISSUED"],Includes:{keyTypes:[...EQ]},MaxItems:1e3,...Y===void 0?{}:{NextToken:Y}})),Y=>Y.NextToken)).flatMap(Y=>Y.CertificateSummaryList??[]).map(Y=>({arn:Y.CertificateArn??"",names:[...new Set([Y.DomainName??"",...Y.SubjectAlternativeNameSummaries??[]])]}))},
K=async J=>{try{return await J()}catch(Q){if(M(Q,"NoSuchEntity"))return;throw Q}},
n=J=>J===void 0?void 0:decodeURIComponent(J),
t=async(
J,
Q,
X)=>{
let{send:Y,GetRoleCommand:_,ListAttachedRolePoliciesCommand:$,GetRolePolicyCommand:Z}=await J.iam(),[W,U,E]=await Promise.all([K(()=>Y(new _({RoleName:Q}))),K(()=>Y(new $({RoleName:Q}))),K(()=>Y(new Z({RoleName:Q,PolicyName:X})))]),j=W?.Role;
if(j!==void 0)return{name:Q,arn:j.Arn??"",tags:S(j.Tags),permissionsBoundary:j.PermissionsBoundary?.PermissionsBoundaryArn,trustPolicy:n(j.AssumeRolePolicyDocument),managedPolicies:(U?.AttachedPolicies??[]).flatMap(F=>F.PolicyArn??[]),inlinePolicy:n(E?.PolicyDocument)}},
x=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
HQ=async(J,Q)=>{let{send:X,CreateRoleCommand:Y,GetRoleCommand:_}=await J.iam();try{return(await X(new Y({RoleName:Q.name,Description:Q.description,AssumeRolePolicyDocument:Q.trustPolicy,Tags:x(Q.tags),...Q.permissionsBoundary===void 0?{}:{PermissionsBoundary:Q.permissionsBoundary}}))).Role?.Arn??""}catch($){if(!M($,"EntityAlreadyExists"))throw $;return(await X(new _({RoleName:Q.name}))).Role?.Arn??""}},
MQ=async(J,Q,X)=>{let{send:Y,UpdateAssumeRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyDocument:X}))},
FQ=async(J,Q,X)=>{let{send:Y,AttachRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyArn:X}))},
NQ=async(J,Q,X,Y)=>{let{send:_,PutRolePolicyCommand:$}=await J.iam();await _(new $({RoleName:Q,PolicyName:X,PolicyDocument:Y}))},
zQ=async(J,Q,X)=>{let{send:Y,PutRolePermissionsBoundaryCommand:_,DeleteRolePermissionsBoundaryCommand:$}=await J.iam();X===void 0?await Y(new $({RoleName:Q})):await Y(new _({RoleName:Q,PermissionsBoundary:X}))},
DQ=async(J,Q,X)=>{let{send:Y,TagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,Tags:x(X)}))},
VQ=async(J,Q,X)=>{let{send:Y,UntagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,TagKeys:[...X]}))},
GQ=async(J,Q)=>{let{send:X,CreateServiceLinkedRoleCommand:Y}=await J.iam();try{await X(new Y({AWSServiceName:Q}))}catch(_){if(!(M(_,"InvalidInput","EntityAlreadyExists")&&/has been taken|already exists/i.test(_.message)))throw _}},
IQ=async(J,Q)=>{let{send:X,GetRoleCommand:Y}=await J.iam();return await K(()=>X(new Y({RoleName:Q})))!==void 0},
RQ=async(J,Q)=>{let{send:X,ListAttachedRolePoliciesCommand:Y,ListRolePoliciesCommand:_,DetachRolePolicyCommand:$,DeleteRolePolicyCommand:Z,DeleteRoleCommand:W}=await J.iam(),[U,E]=await Promise.all([K(()=>X(new Y({RoleName:Q}))),K(()=>X(new _({RoleName:Q})))]);await Promise.all([...(U?.AttachedPolicies??[]).map(({PolicyArn:j})=>K(()=>X(new $({RoleName:Q,PolicyArn:j})))),...(E?.PolicyNames??[]).map(j=>K(()=>X(new Z({RoleName:Q,PolicyName:j}))))]),await K(()=>X(new W({RoleName:Q})))},
KQ=async(J,Q)=>{let{send:X,GetInstanceProfileCommand:Y}=await J.iam(),_=(await K(()=>X(new Y({InstanceProfileName:Q}))))?.InstanceProfile;if(_!==void 0)return{name:Q,arn:_.Arn??"",tags:S(_.Tags),roles:(_.Roles??[]).flatMap($=>$.RoleName??[])}},
LQ=async(J,Q,X)=>{let{send:Y,CreateInstanceProfileCommand:_,GetInstanceProfileCommand:$}=await J.iam();try{return(await Y(new _({InstanceProfileName:Q,Tags:x(X)}))).InstanceProfile?.Arn??""}catch(Z){if(!M(Z,"EntityAlreadyExists"))throw Z;return(await Y(new $({InstanceProfileName:Q}))).InstanceProfile?.Arn??""}},
OQ=async(J,Q,X)=>{let{send:Y,TagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,Tags:x(X)}))},
PQ=async(J,Q,X)=>{let{send:Y,UntagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,TagKeys:[...X]}))},
kQ=async(J,Q,X)=>{let{send:Y,AddRoleToInstanceProfileCommand:_}=await J.iam();try{await Y(new _({InstanceProfileName:Q,RoleName:X}))}catch($){if(!M($,"LimitExceeded"))throw $}},
SQ=async(J,Q,X)=>{let{send:Y,RemoveRoleFromInstanceProfileCommand:_,DeleteInstanceProfileCommand:$}=await J.iam();for(let Z of X)await K(()=>Y(new _({InstanceProfileName:Q,RoleName:Z})));await K(()=>Y(new $({InstanceProfileName:Q})))},
BQ=async(
J,
Q)=>{
let{send:X,DescribeLaunchTemplatesCommand:Y,DescribeLaunchTemplateVersionsCommand:_}=await J.ec2();
try{let[$,Z]=await Promise.all([X(new Y({LaunchTemplateNames:[Q]})),X(new _({LaunchTemplateName:Q,Versions:["$Default"]}))]),W=$.LaunchTemplates?.[0],U=Z.LaunchTemplateVersions?.[0];return W===void 0||U===void 0?void 0:{id:W.LaunchTemplateId??"",name:Q,defaultVersion:W.DefaultVersionNumber??1,tags:S(W.Tags),data:U.LaunchTemplateData??{}}}catch($){if(M($,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateId.NotFound"))return;throw $}},
qQ=async(J,Q)=>{let{send:X,CreateLaunchTemplateCommand:Y}=await J.ec2();try{return(await X(new Y({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken,TagSpecifications:[{ResourceType:"launch-template",Tags:Object.entries(Q.tags).map(([_,$])=>({Key:_,Value:$}))}]}))).LaunchTemplate?.LaunchTemplateId??""}catch(_){throw M(_,"InvalidLaunchTemplateName.AlreadyExists")?new v(`launch template ${Q.name} was created by another run`,{cause:_}):_}},
TQ=async(J,Q)=>{let{send:X,CreateLaunchTemplateVersionCommand:Y,ModifyLaunchTemplateCommand:_}=await J.ec2(),$=(await X(new Y({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken}))).LaunchTemplateVersion?.VersionNumber;await X(new _({LaunchTemplateName:Q.name,DefaultVersion:String($)}))},
wQ=async(J,Q)=>{let{send:X,DeleteLaunchTemplateCommand:Y}=await J.ec2();try{await X(new Y({LaunchTemplateName:Q}))}catch(_){if(!M(_,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateName.NotFoundException"))throw _}},
AQ=async J=>{let{send:Q,DescribeVpcsCommand:X}=await J.ec2();return(await Q(new X({Filters:[{Name:"is-default",Values:["true"]}]}))).Vpcs?.[0]?.VpcId},
vQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"subnet-id",Values:[...Q]}]}))).Subnets??[]},
bQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"vpc-id",Values:[Q]}]}))).Subnets??[]},
hQ=async(J,Q)=>{let{send:X,DescribeSecurityGroupsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"group-name",Values:[...Q]}],MaxResults:100}))).SecurityGroups??[]},
e=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
CQ=async(J,Q)=>{let{send:X,CreateSecurityGroupCommand:Y}=await J.ec2();try{return(await X(new Y({GroupName:Q.name,Description:Q.description,VpcId:Q.vpcId,TagSpecifications:[{ResourceType:"security-group",Tags:e(Q.tags)}]}))).GroupId??""}catch(_){throw M(_,"InvalidGroup.Duplicate")?new v(`security group ${Q.name} was created by another run`,{cause:_}):_}},
xQ=async(J,Q,X)=>{let{send:Y,AuthorizeSecurityGroupIngressCommand:_}=await J.ec2();try{await Y(new _({GroupId:Q,IpPermissions:[X]}))}catch($){if(!M($,"InvalidPermission.Duplicate"))throw $}},
yQ=async(J,Q,X)=>{let{send:Y,CreateTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:e(X)}))},
fQ=async(J,Q,X)=>{let{send:Y,DeleteTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:X.map($=>({Key:$}))}))},
mQ=async(J,Q,X)=>{let{send:Y,DescribeInstanceTypeOfferingsCommand:_}=await J.ec2(),$=await Y(new _({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...Q]},{Name:"location",Values:[...X]}]})),Z=new Set(($.InstanceTypeOfferings??[]).map(W=>W.InstanceType));return Q.filter(W=>!Z.has(W))},
gQ=async(J,Q)=>{let{send:X,DeleteSecurityGroupCommand:Y}=await J.ec2();try{await X(new Y({GroupId:Q}))}catch(_){if(!M(_,"InvalidGroup.NotFound"))throw _}},
pQ=async(J,Q)=>{let{send:X,GetParameterCommand:Y}=await J.ssm();return(await X(new Y({Name:Q}))).Parameter?.Value??""},
JJ=async(J,Q)=>{let{send:X,DescribeSecretCommand:Y}=await J.secretsManager();try{let _=await X(new Y({SecretId:Q}));return{arn:_.ARN??"",tags:S(_.Tags),deletedOn:_.DeletedDate?.toISOString().slice(0,10)}}catch(_){if(M(_,"ResourceNotFound"))return;throw _}},
dQ=async(J,Q,X)=>{let{send:Y,GetSecretValueCommand:_}=await J.secretsManager();try{return(await Y(new _({SecretId:Q}))).SecretString===X}catch($){if(M($,"ResourceNotFound")||M($,"InvalidRequest")&&/marked for deletion|marked deleted/i.test($.message))return!1;throw $}},
uQ=async(J,Q,X,Y,_)=>{let{send:$,CreateSecretCommand:Z}=await J.secretsManager();try{return(await $(new Z({Name:Q,Description:Y,SecretString:X,Tags:Object.entries(_).map(([W,U])=>({Key:W,Value:U}))}))).ARN??""}catch(W){throw M(W,"ResourceExists")?new v(`secret ${Q} was created by another run`,{cause:W}):W}},
lQ=async(J,Q,X)=>{let{send:Y,PutSecretValueCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,SecretString:X}))},
cQ=async(J,Q)=>{let{send:X,RestoreSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q}))},
oQ=async(J,Q,X)=>{let{send:Y,TagResourceCommand:_}=await J.secretsManager(),$=Object.entries(X).map(([Z,W])=>({Key:Z,Value:W}));await Y(new _({SecretId:Q,Tags:$}))},
aQ=async(J,Q,X)=>{let{send:Y,UntagResourceCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,TagKeys:[...X]}))},
iQ=async(J,Q)=>{let{send:X,DeleteSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q,ForceDeleteWithoutRecovery:!0}))},
QJ=async J=>(await J.sts()).region(),
rQ=async J=>{let{send:Q,GetCallerIdentityCommand:X}=await J.sts(),[Y,_]=await Promise.all([Q(new X({})),QJ(J)]);return{account:Y.Account??"",partition:(Y.Arn??"").split(":")[1]??"aws",region:_}},
sQ=async(J,Q)=>{let{send:X,DescribeClustersCommand:Y}=await J.ecs();return(await X(new Y({clusters:[Q],include:["TAGS","SETTINGS"]}))).clusters?.find(_=>_.status==="ACTIVE")},
y=J=>J.AvailabilityZone??"",
nQ=J=>{let Q=Y=>`${y(Y)} ${Y.MapPublicIpOnLaunch===!0?0:1} ${Y.SubnetId}`,X=new Map;for(let Y of[...J].sort((_,$)=>Q(_)<Q($)?-1:1))X.has(y(Y))||X.set(y(Y),Y);return[...X.values()]},
tQ=async(
J,
Q,
X,
Y)=>{
let _=hQ(J,[Q.loadBalancerGroup,Q.taskGroup]);
_.catch(()=>{});
let $=AQ(J);
$.catch(()=>{});
let Z=await Y,W=X.subnets(Z),U=W===void 0?void 0:await vQ(J,W),E=X.vpcId(Z,await _)??U?.[0]?.VpcId??await $,j=U??(E===void 0?[]:nQ(await bQ(J,E))),F=[...new Set(j.map(y))],N=X.makes?X.instanceTypes(Z):[],V=N.length===0||F.length===0?[]:await mQ(J,N,F),I=(await _).filter(G=>G.VpcId===E);
return{vpcId:E,subnets:j,typesNotOffered:V,loadBalancerGroup:I.find(G=>G.GroupName===Q.loadBalancerGroup),taskGroup:I.find(G=>G.GroupName===Q.taskGroup)}},
eQ=async(
J,
Q,
X,
Y)=>{
let _=C(J,{name:Q.loadBalancer});
_.catch(()=>{});
let $=X.loadBalancerArn(await Y),Z=$?.includes(":listener/")===!0?OJ($):$,W=Z===void 0?await _:await C(J,{arn:Z}),U=W?.LoadBalancerArn;
if(U===void 0)return{loadBalancer:W,listeners:[],listenerTags:{},loadBalancerTags:{},loadBalancerAttributes:{}};
let E=async()=>{let G=await eJ(J,U),O=await PJ(J,[U,...G.flatMap(w=>w.ListenerArn??[])]);return{listeners:G,elbTags:O}},[{listeners:j,elbTags:F},N]=await Promise.all([E(),JQ(J,U)]),{[U]:V={},...I}=Object.fromEntries(F);
return{loadBalancer:W,listeners:j,listenerTags:I,loadBalancerTags:V,loadBalancerAttributes:N}},
JX=async(J,Q)=>(await Promise.all(Object.entries(Q).map(async([X,Y])=>{try{return await IQ(J,X)?[]:[Y]}catch(_){if(M(_,"AccessDenied"))return[];throw _}}))).flat(),
QX=async(
J,
Q,
X)=>{
let Y=sQ(J,Q.cluster),_=Y.then(A=>S(A?.tags));
_.catch(()=>{});
let[$,Z,W,U,E,j,F,N,V,I,G,O,w,DJ,VJ,GJ]=await Promise.all([rQ(J),Y,_,kJ(J,Q.capacityProvider),SJ(J,Q.autoScalingGroup),BQ(J,Q.launchTemplate),X.makes?_.then(A=>pQ(J,X.imageParameter(A))):void 0,t(J,Q.instanceRole,Q.policyName),KQ(J,Q.instanceProfile),t(J,Q.executionRole,Q.policyName),X.makes?_.then(A=>JX(J,X.serviceLinkedRoles(A))):[],JJ(J,Q.dockerHubSecret),tQ(J,Q,X,_),eQ(J,Q,X,_),X.makes?jQ(J):[],X.makes?BJ(J):[]]);
return{...$,cluster:Z,clusterTags:W,capacityProvider:U,autoScalingGroup:E,launchTemplate:j,imageId:F,instanceRole:N,instanceProfile:V,executionRole:I,missingServiceLinkedRoles:G,dockerHubSecret:O,...w,...DJ,certificates:VJ,zones:GJ}},
XX=({account:J},Q)=>{if(Q!==void 0&&Q!==J)throw k(`This is account ${J}, not ${Q}.`,"Check AWS_PROFILE, the credentials and roleArn.")},
YX=J=>({[R.cluster]:J}),
XJ=(J,Q)=>J?.[R.cluster]===Q,
_X=J=>J===void 0||J===""?void 0:J.split(" "),
T=(J,Q)=>new RegExp(`(?:^| )${Q}=(\\S*)`).exec(J[D.settings]??"")?.[1],
$X=(J,Q)=>{let X=_J(J,Q)==="ARM64";return`/aws/service/ecs/optimized-ami/amazon-linux-2023/${YJ(J,Q)?"gpu/":X?"arm64/":""}recommended/image_id`},
YJ=(J,Q)=>J.gpu??T(Q,"gpu")==="true",
_J=(J,Q)=>J.cpuArchitecture??cJ(J.instanceTypes??[])??(T(Q,"cpuArchitecture")==="ARM64"?"ARM64":"X86_64"),
$J=(J,Q)=>g({capacity:J.capacity??T(Q,"capacity")??"EC2_SPOT",capacityProvider:J.capacityProvider??Q[D.capacityProvider],existingCluster:J.existingCluster??T(Q,"existingCluster")==="true"}),
WX=(J,Q)=>{if(J.instanceTypes!==void 0)return J.instanceTypes;let X=_J(J,Q),Y=YJ(J,Q),_=X===T(Q,"cpuArchitecture")&&String(Y)===T(Q,"gpu");return J.instanceRequirements!==void 0||_?[]:oJ(X,Y)},
WJ=J=>(
{
makes:!0,
vpcId:Q=>J.vpcId??(J.subnets===void 0?Q[D.vpc]:void 0),
subnets:Q=>J.subnets??(J.vpcId===void 0||J.vpcId===Q[D.vpc]?_X(Q[R.subnets]):void 0),
loadBalancerArn:Q=>J.loadBalancerArn??J.listenerArn??(Q[D.loadBalancer]==="existing"?Q[R.listener]:void 0),
imageParameter:Q=>$X(J,Q),
instanceTypes:Q=>$J(J,Q)?WX(J,Q):[],
serviceLinkedRoles:Q=>({AWSServiceRoleForECS:"ecs.amazonaws.com",AWSServiceRoleForApplicationAutoScaling_ECSService:"ecs.application-autoscaling.amazonaws.com",...(J.loadBalancer??Q[D.loadBalancer])==="none"?{}:{AWSServiceRoleForElasticLoadBalancing:"elasticloadbalancing.amazonaws.com"},...$J(J,Q)?{AWSServiceRoleForAutoScaling:"autoscaling.amazonaws.com",AWSServiceRoleForEC2Spot:"spot.amazonaws.com"}:{}})}),
ZX=J=>({...WJ({name:J}),makes:!1,vpcId:(Q,X)=>Q[D.vpc]??X.find(Y=>XJ(S(Y.Tags),J))?.VpcId}),
UX="ecs-tenants",
ZJ=(J,Q)=>J.slice(0,Q).replace(/-+$/,""),
EX=(J,Q)=>{let X=l(JSON.stringify(["v1",Q,J]),8),Y=`ecs-tenants-${ZJ(J,16)}-${X}-${Q}`,_=`ecs-tenants-${J}`;return{cluster:J,capacityProvider:`capacity-${J}`,autoScalingGroup:_,launchTemplate:_,loadBalancer:`lb-${ZJ(J,19)}-${l(JSON.stringify(["v1",J]),8)}`,loadBalancerGroup:`${_}-load-balancer`,taskGroup:`${_}-tasks`,instanceRole:`${Y}-instance`,instanceProfile:`${Y}-instance`,executionRole:`${Y}-execution`,dockerHubSecret:`ecs-tenants/${J}/docker-hub`,secretsPrefix:`ecs-tenants/${J}/`}},
UJ=["minSize","maxSize","instanceTypes","instanceRequirements","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","spotMaxPrice"],
jX=({vCpuCount:J,memoryMiB:Q},X)=>({VCpuCount:{Min:J.min,...J.max===void 0?{}:{Max:J.max}},MemoryMiB:{Min:Q.min,...Q.max===void 0?{}:{Max:Q.max}},CpuManufacturers:X.cpuArchitecture==="ARM64"?["amazon-web-services"]:["intel","amd"],BurstablePerformance:"excluded"}),
HX=(
{settings:J,names:Q})=>(
{
LaunchTemplate:{LaunchTemplateSpecification:{LaunchTemplateName:Q.launchTemplate,Version:"$Default"},Overrides:J.instanceRequirements===void 0?(J.instanceTypes??[]).map(X=>({InstanceType:X})):[{InstanceRequirements:jX(J.instanceRequirements,J)}]},
InstancesDistribution:{OnDemandBaseCapacity:J.onDemandBaseCapacity,OnDemandPercentageAboveBaseCapacity:J.onDemandPercentageAboveBaseCapacity,OnDemandAllocationStrategy:J.instanceRequirements===void 0?"prioritized":"lowest-price",SpotAllocationStrategy:"price-capacity-optimized",SpotMaxPrice:J.spotMaxPrice===void 0?"":String(J.spotMaxPrice)}}),
f=({found:J})=>J.subnets.map(Q=>Q.SubnetId).join(","),
MX=(J,Q)=>!b((J.VPCZoneIdentifier??"").split(",").sort(),f(Q).split(",").sort()),
FX=(
J,
{found:Q,names:X},
Y)=>{
let _=J.MixedInstancesPolicy,$=_?.LaunchTemplate?.LaunchTemplateSpecification,Z=$?.LaunchTemplateId===Q.launchTemplate?.id&&$?.Version==="$Default",W=["OnDemandAllocationStrategy","SpotAllocationStrategy"].filter(E=>_?.InstancesDistribution?.[E]!==Y.InstancesDistribution?.[E]),U=E=>[...E?.LaunchTemplate?.Overrides?.[0]?.InstanceRequirements?.CpuManufacturers??[]].sort();
return[...Q.launchTemplate!==void 0&&Z?[]:[{pointer:"/launchTemplate",to:X.launchTemplate}],...W.map(E=>({pointer:`/${E.charAt(0).toLowerCase()}${E.slice(1)}`,from:_?.InstancesDistribution?.[E],to:Y.InstancesDistribution?.[E]})),...b(U(_),U(Y))?[]:[{pointer:"/cpuManufacturers",from:U(_).join(", "),to:U(Y).join(", ")}]]},
NX=(J,Q,X)=>{let{run:Y,names:_,found:$}=J;if(!Y.replaceInstances)return[];let Z=String($.launchTemplate?.defaultVersion??""),W=(Q.Instances??[]).filter(U=>X||U.LaunchTemplate?.Version!==Z);return W.length===0?[]:[{resource:"autoScalingGroup",name:_.autoScalingGroup,action:"deploy",reason:"replaceInstances",fields:[{pointer:"/replaceInstances",to:W.length}],operations:[z("startInstanceRefresh","instanceRefresh",{name:_.autoScalingGroup},{after:["autoScalingGroup","launchTemplate"]})]}]},
zX=(
J,
Q)=>{
let{names:X,settings:Y,present:_,found:$,tags:Z}=J,W=$.autoScalingGroup,U=HX(J);
if(
W===void 0)return[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"create",
reason:q(J),
fields:d(UJ,{},Y),
operations:[
z(
"createAutoScalingGroup",
"autoScalingGroup",
{AutoScalingGroupName:X.autoScalingGroup,MixedInstancesPolicy:U,MinSize:Y.minSize,MaxSize:Y.maxSize,DesiredCapacity:Y.minSize,VPCZoneIdentifier:f(J),HealthCheckType:"EC2",HealthCheckGracePeriod:300,NewInstancesProtectedFromScaleIn:!0,Tags:Object.entries({...Z,Name:X.autoScalingGroup}).map(([O,w])=>({Key:O,Value:w,ResourceId:X.autoScalingGroup,ResourceType:"auto-scaling-group",PropagateAtLaunch:!0}))},
{after:["launchTemplate","instanceProfile.role","serviceLinkedRole.autoscaling.amazonaws.com","serviceLinkedRole.spot.amazonaws.com","capacityProvider.detach"]})]}];
let E=d(UJ,_,Y),j=MX(W,J),F=FX(W,J,U),N=W.NewInstancesProtectedFromScaleIn!==!0,V=[...E,...j?[{pointer:"/subnets",from:W.VPCZoneIdentifier,to:f(J)}]:[],...F,...N?[{pointer:"/newInstancesProtectedFromScaleIn",to:!0}]:[]],I=E.some(O=>/^\/(min|max)Size/.test(O.pointer)),G=E.some(O=>!/^\/(min|max)Size/.test(O.pointer));
return[...V.length===0?[]:[{resource:"autoScalingGroup",name:X.autoScalingGroup,action:"update",reason:"",fields:V,operations:[z("updateAutoScalingGroup","autoScalingGroup",{AutoScalingGroupName:X.autoScalingGroup,...I?{MinSize:Y.minSize,MaxSize:Y.maxSize}:{},...G||F.length>0?{MixedInstancesPolicy:U}:{},...j?{VPCZoneIdentifier:f(J)}:{},...N?{NewInstancesProtectedFromScaleIn:!0}:{}},{after:["launchTemplate"]})]}],...NX(J,W,Q)]},
DX=J=>{
let Q=J.MixedInstancesPolicy,X=Q?.LaunchTemplate?.Overrides??[],Y=Q?.InstancesDistribution,_=X[0]?.InstanceRequirements,$=X.flatMap(W=>W.InstanceType??[]),Z=Y?.SpotMaxPrice;
return{minSize:J.MinSize,maxSize:J.MaxSize,instanceTypes:_===void 0&&$.length>0?$:void 0,instanceRequirements:_===void 0?void 0:{vCpuCount:{min:_.VCpuCount?.Min??1,..._.VCpuCount?.Max===void 0?{}:{max:_.VCpuCount.Max}},memoryMiB:{min:_.MemoryMiB?.Min??512,..._.MemoryMiB?.Max===void 0?{}:{max:_.MemoryMiB.Max}}},onDemandBaseCapacity:Y?.OnDemandBaseCapacity??0,onDemandPercentageAboveBaseCapacity:Y?.OnDemandPercentageAboveBaseCapacity??100,spotMaxPrice:Z===void 0||Z===""?void 0:Number(Z)}},
p=({found:{capacityProvider:J,autoScalingGroup:Q}})=>J!==void 0&&J.autoScalingGroupProvider?.autoScalingGroupArn!==Q?.AutoScalingGroupARN,
VX=J=>{let{names:Q,found:X}=J,Y=X.cluster?.capacityProviders??[],_=z("putClusterCapacityProviders","capacityProvider.detach",{cluster:Q.cluster,capacityProviders:Y.filter($=>$!==Q.capacityProvider),defaultCapacityProviderStrategy:[]});return[...Y.includes(Q.capacityProvider)?[_]:[],z("deleteCapacityProvider","capacityProvider.remove",{name:Q.capacityProvider},{after:["capacityProvider.detach"]})]},
GX=J=>{
let{names:Q,settings:X,found:Y,tags:_,present:$}=J,Z=Y.capacityProvider,W={status:"ENABLED",targetCapacity:X.targetCapacity};
if(
Z===void 0||p(J)){
let j=Y.autoScalingGroup?.AutoScalingGroupARN;
return[
{
resource:"capacityProvider",
name:Q.capacityProvider,
action:Z===void 0?"create":"update",
reason:Z===void 0?q(J):"its Auto Scaling group is gone: made again",
fields:[{pointer:"/targetCapacity",to:X.targetCapacity}],
operations:[...Z===void 0?[]:VX(J),z("createCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{autoScalingGroupArn:j??"",managedScaling:W,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"},tags:Object.entries(_).map(([F,N])=>({key:F,value:N}))},{after:["serviceLinkedRole.ecs.amazonaws.com","capacityProvider.remove"],references:j===void 0?[{pointer:"/autoScalingGroupProvider/autoScalingGroupArn",operation:"autoScalingGroup"}]:[]})]}]}
let U=Z.autoScalingGroupProvider,E=[...$.targetCapacity===X.targetCapacity?[]:[{pointer:"/targetCapacity",from:$.targetCapacity,to:X.targetCapacity}],...U?.managedScaling?.status==="ENABLED"?[]:[{pointer:"/managedScaling",to:"ENABLED"}],...U?.managedTerminationProtection==="ENABLED"?[]:[{pointer:"/managedTerminationProtection",to:"ENABLED"}],...U?.managedDraining==="ENABLED"?[]:[{pointer:"/managedDraining",to:"ENABLED"}]];
return E.length===0?[]:[{resource:"capacityProvider",name:Q.capacityProvider,action:"update",reason:"",fields:E,operations:[z("updateCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{managedScaling:W,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"}})]}]},
IX=({settings:J,names:Q,found:X})=>{let Y=J.capacityProvider??(g(J)?Q.capacityProvider:J.capacity),_=J.capacity==="EC2_SPOT"?[]:["FARGATE","FARGATE_SPOT"];return{first:Y,all:[...new Set([...X.cluster?.capacityProviders??[],..._,Y])]}},
RX=J=>{
let{names:Q,found:X,settings:Y}=J;
if(Y.existingCluster)return[];
let{first:_,all:$}=IX(J),Z=[{capacityProvider:_,weight:1,base:0}],W=(X.cluster?.defaultCapacityProviderStrategy??[]).map(U=>({capacityProvider:U.capacityProvider??"",weight:U.weight??0,base:U.base??0}));
return(!g(Y)||!p(J))&&b([...$].sort(),[...X.cluster?.capacityProviders??[]].sort())&&b(W,Z)?[]:[{resource:"cluster",name:Q.cluster,action:"update",reason:X.cluster===void 0?q(J):"",fields:[{pointer:"/capacityProviderStrategy",...W[0]===void 0?{}:{from:W.map(U=>U.capacityProvider).join(", ")},to:_}],operations:[z("putClusterCapacityProviders","cluster.capacity",{cluster:Q.cluster,capacityProviders:$,defaultCapacityProviderStrategy:Z},{after:["cluster","capacityProvider"]})]}]},
KX=J=>({targetCapacity:J.autoScalingGroupProvider?.managedScaling?.targetCapacity}),
EJ=({settings:J})=>({"deletion_protection.enabled":String(J.protected),"routing.http.drop_invalid_header_fields.enabled":"true","access_logs.s3.enabled":String(J.accessLogsBucket!==void 0),...J.accessLogsBucket===void 0?{}:{"access_logs.s3.bucket":J.accessLogsBucket}}),
jJ=({found:J})=>{let Q=HJ(J.loadBalancer),X=new Map;for(let Y of[!0,!1])for(let{AvailabilityZone:_="",SubnetId:$=""}of J.subnets)Q.includes($)===Y&&!X.has(_)&&X.set(_,$);return[...X.values()].sort()},
HJ=J=>(J?.AvailabilityZones??[]).flatMap(Q=>Q.SubnetId??[]).sort(),
LX=J=>{
let{settings:Q,names:X,found:Y,tags:_}=J,$=Y.loadBalancerGroup?.GroupId;
return{
resource:"loadBalancer",
name:X.loadBalancer,
action:"create",
reason:q(J),
fields:[{pointer:"/scheme",to:Q.scheme}],
operations:[
z("createLoadBalancer","loadBalancer",{Name:X.loadBalancer,Type:"application",Scheme:Q.scheme,IpAddressType:Q.ipAddressType,Subnets:jJ(J),SecurityGroups:[$??""],Tags:Object.entries(_).map(([Z,W])=>({Key:Z,Value:W}))},{after:["serviceLinkedRole.elasticloadbalancing.amazonaws.com"],references:$===void 0?[{pointer:"/SecurityGroups/0",operation:"loadBalancerGroup"}]:[]}),
z("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:"",attributes:EJ(J)},{references:[{pointer:"/arn",operation:"loadBalancer"}]})]}},
OX=(
J,
Q)=>{
let{settings:X,found:Y}=J,_=Q.LoadBalancerArn??"",$=jJ(J),Z=HJ(Q),W=Q.SecurityGroups??[],U=Y.loadBalancerGroup?.GroupId,E=Q.IpAddressType==="dualstack"?"dualstack":"ipv4";
return[
...b($,Z)?[]:[{field:{pointer:"/subnets",from:Z.join(", "),to:$.join(", ")},operation:z("setLoadBalancerSubnets","loadBalancer.subnets",{arn:_,subnets:$})}],
...E===X.ipAddressType?[]:[{field:{pointer:"/ipAddressType",from:E,to:X.ipAddressType},operation:z("setLoadBalancerIpAddressType","loadBalancer.ipAddressType",{arn:_,ipAddressType:X.ipAddressType},{after:["loadBalancer.subnets"]})}],
...U!==void 0&&W.includes(U)?[]:[{field:{pointer:"/securityGroups",to:J.names.loadBalancerGroup},operation:z("setLoadBalancerSecurityGroups","loadBalancer.securityGroups",{arn:_,securityGroups:[U??"",...W]},{references:U===void 0?[{pointer:"/securityGroups/0",operation:"loadBalancerGroup"}]:[]})}]]},
PX=(
J,
Q)=>{
let{names:X,found:Y}=J,_=Object.fromEntries(Object.entries(EJ(J)).filter(([W,U])=>Y.loadBalancerAttributes[W]!==U)),$=Object.entries(_),Z=OX(J,Q);
return $.length===0&&Z.length===0?[]:[{resource:"loadBalancer",name:X.loadBalancer,action:"update",reason:"",fields:[...$.map(([W,U])=>({pointer:`/attributes/${W}`,...Y.loadBalancerAttributes[W]===void 0?{}:{from:Y.loadBalancerAttributes[W]},to:U})),...Z.map(W=>W.field)],operations:[...$.length===0?[]:[z("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:Q.LoadBalancerArn??"",attributes:_})],...Z.map(W=>W.operation)]}]},
kX=J=>{let{settings:Q,found:X}=J;if(!m(Q))return[];let Y=X.loadBalancer;if(Y!==void 0&&Y.Scheme!==Q.scheme)throw k(`The load balancer is ${Y.Scheme}; that cannot be changed to ${Q.scheme}.`,"Keep scheme, or make another cluster.");return[...Y===void 0?[LX(J)]:PX(J,Y),...nJ(J)]},
SX=(J,Q,X)=>({scheme:J.Scheme==="internal"?"internal":"internet-facing",ipAddressType:J.IpAddressType==="dualstack"?"dualstack":"ipv4",accessLogsBucket:Q["access_logs.s3.enabled"]==="true"?Q["access_logs.s3.bucket"]:void 0,certificateArn:P(X,443)?.Certificates?.[0]?.CertificateArn}),
BX=J=>Object.fromEntries((J??"").split(" ").map(Q=>{let[X="",...Y]=Q.split("=");return[X,Y.join("=")]})),
MJ=J=>{let Q=(J??"").split(" ").filter(X=>X!=="");return Q.length===0?void 0:Q},
qX=J=>{
let{found:Q,names:X}=J,Y=Q.clusterTags,_=BX(Y[D.settings]),{defaults:$,tags:Z}=aJ(Y),W=Y[D.loadBalancer],U=Q.cluster?.settings?.find(V=>V.name==="containerInsights")?.value,E=Y[R.executionRole],{capacity:j,cpuArchitecture:F,imagePullBehavior:N}=_;
return{
domain:Y[R.domain],
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
subnets:MJ(Y[R.subnets]),
securityGroups:_.securityGroups===void 0?void 0:MJ(Y[R.securityGroups]),
...j==="EC2_SPOT"||j==="FARGATE"||j==="FARGATE_SPOT"?{capacity:j}:{},
...F==="X86_64"||F==="ARM64"?{cpuArchitecture:F}:{},
...N===void 0?{}:{imagePullBehavior:N},
..._.gpu===void 0?{}:{gpu:_.gpu==="true"},
..._.rootVolumeSize===void 0?{}:{rootVolumeSize:Number(_.rootVolumeSize)},
...W===void 0?{}:{loadBalancer:W==="none"?"none":"shared"},
...W==="existing"?{listenerArn:Y[R.listener]}:{}}},
TX=(
J,
Q)=>{
let X=J.loadBalancer?.LoadBalancerName===Q.loadBalancer,Y=J.cluster===void 0?{}:qX({found:J,names:Q}),_=(Y.instanceProfileArn===void 0?J.instanceRole?.permissionsBoundary:void 0)??(Y.executionRoleArn===void 0?J.executionRole?.permissionsBoundary:void 0);
return{...J.autoScalingGroup===void 0?{}:DX(J.autoScalingGroup),...J.capacityProvider===void 0?{}:KX(J.capacityProvider),...J.loadBalancer===void 0||!X?{}:SX(J.loadBalancer,J.loadBalancerAttributes,J.listeners),..._===void 0?{}:{permissionsBoundary:_},...Y,...J.loadBalancer!==void 0&&!X&&Y.listenerArn!==void 0?{loadBalancerArn:J.loadBalancer.LoadBalancerArn}:{}}},
FJ={autoScalingGroup:{set:bJ,remove:vJ},ec2:{set:yQ,remove:fQ},ecs:{set:AJ,remove:wJ},elasticLoadBalancing:{set:TJ,remove:qJ},instanceProfile:{set:OQ,remove:PQ},role:{set:DQ,remove:VQ},secret:{set:oQ,remove:aQ}},
wX=async(J,{keeper:Q,id:X,set:Y,remove:_})=>{Object.keys(Y).length>0&&await FJ[Q].set(J,X,Y),_.length>0&&await FJ[Q].remove(J,X,_)},
NJ=(J,Q)=>`${J}${Q.length===1?"":"s"} ${Q.join(", ")}`,
AX=async(
J,
Q,
X)=>{
if(!M(X,"ResourceInUse")||X.aws?.operation!=="PutClusterCapacityProviders")return X;
let{cluster:Y="",capacityProviders:_=[]}=Q,$=(await hJ(J,Y)).map(U=>({name:U.serviceName??"",providers:(U.capacityProviderStrategy??[]).map(E=>E.capacityProvider??"").filter(E=>!_.includes(E))})).filter(({providers:U})=>U.length>0);
if($.length===0)return X;
let Z=[...new Set($.flatMap(U=>U.providers))].sort(),W=$.map(({name:U})=>U).sort();
return k(`ECS does not take ${NJ("capacity provider",Z)} from cluster ${Y}: ${NJ("service",W)} ${W.length===1?"runs":"run"} on it.`,"A capacity provider belongs to one Auto Scaling group for good. Where that group was deleted: remove these tenants (remove-tenant), run create-cluster, and deploy them again. To remove the cluster, remove its tenants first.")},
H=async J=>(await J,""),
zJ={
createCluster:({clients:J},Q)=>lJ(J,Q),
updateClusterSettings:({clients:J},{cluster:Q,containerInsights:X})=>H(uJ(J,Q,X)),
putClusterCapacityProviders:({clients:J},Q)=>H(u(J,Q)),
tagPart:({clients:J},Q)=>H(wX(J,Q)),
createRole:({clients:J},Q)=>HQ(J,Q),
updateAssumeRolePolicy:({clients:J},{role:Q,document:X})=>H(MQ(J,Q,X)),
attachRolePolicy:({clients:J},{role:Q,policyArn:X})=>H(FQ(J,Q,X)),
putRolePolicy:({clients:J},{role:Q,policyName:X,document:Y})=>H(NQ(J,Q,X,Y)),
setPermissionsBoundary:({clients:J},{role:Q,permissionsBoundary:X})=>H(zQ(J,Q,X)),
createInstanceProfile:({clients:J},{name:Q,tags:X})=>LQ(J,Q,X),
addRoleToInstanceProfile:({clients:J},{profile:Q,role:X})=>H(kQ(J,Q,X)),
ensureServiceLinkedRole:({clients:J},{service:Q})=>H(GQ(J,Q)),
storeDockerHubLogin:async({clients:J,dockerHubLogin:Q},{name:X,exists:Y,tags:_})=>{if(Q===void 0)throw new Error("there is no Docker Hub login to store");return Y?H(lQ(J,X,Q)):uQ(J,X,Q,"Docker Hub login of the instances of an ECS cluster.",_)},
restoreSecret:({clients:J},{id:Q})=>H(cQ(J,Q)),
createSecurityGroup:({clients:J},Q)=>CQ(J,Q),
authorizeIngress:({clients:J},{groupId:Q,permission:X})=>H(xQ(J,Q,X)),
createLaunchTemplate:({clients:J},Q)=>qQ(J,Q),
createLaunchTemplateVersion:({clients:J},Q)=>H(TQ(J,Q)),
createAutoScalingGroup:({clients:J},Q)=>dJ(J,Q),
updateAutoScalingGroup:({clients:J},Q)=>H(pJ(J,Q)),
startInstanceRefresh:({clients:J},{name:Q})=>H(gJ(J,Q)),
createCapacityProvider:({clients:J},Q)=>mJ(J,Q),
updateCapacityProvider:({clients:J},Q)=>H(fJ(J,Q)),
createLoadBalancer:({clients:J},Q)=>QQ(J,Q),
modifyLoadBalancerAttributes:({clients:J},{arn:Q,attributes:X})=>H(XQ(J,Q,X)),
setLoadBalancerSubnets:({clients:J},{arn:Q,subnets:X})=>H(YQ(J,Q,X)),
setLoadBalancerIpAddressType:({clients:J},{arn:Q,ipAddressType:X})=>H(_Q(J,Q,X)),
setLoadBalancerSecurityGroups:({clients:J},{arn:Q,securityGroups:X})=>H($Q(J,Q,X)),
createListener:({clients:J},Q)=>WQ(J,Q),
modifyListener:({clients:J},Q)=>H(ZQ(J,Q)),
deleteCluster:({clients:J},{name:Q})=>H(yJ(J,Q)),
detachCapacityProviders:({clients:J},{cluster:Q})=>H(u(J,{cluster:Q,capacityProviders:[],defaultCapacityProviderStrategy:[]})),
deleteCapacityProvider:({clients:J,signal:Q},{name:X})=>H(xJ(J,X,Q)),
deleteAutoScalingGroup:({clients:J,signal:Q},{name:X})=>H(CJ(J,X,Q)),
deleteLaunchTemplate:({clients:J},{name:Q})=>H(wQ(J,Q)),
deleteLoadBalancer:({clients:J,signal:Q},{arn:X})=>H(UQ(J,X,Q)),
deleteSecurityGroup:({clients:J},{id:Q})=>H(gQ(J,Q)),
deleteInstanceProfile:({clients:J},{name:Q,roles:X})=>H(SQ(J,Q,X)),
deleteRole:({clients:J},{name:Q})=>H(RQ(J,Q)),
deleteSecret:({clients:J},{name:Q})=>H(iQ(J,Q))},
vX=J=>Object.hasOwn(zJ,J),
bX=async({patience:J,...Q},X,Y)=>{let _=()=>zJ[X]({...Q,signal:J.signal},Y);try{return{value:await J.with(_)}}catch($){throw await AX(Q.clients,Y,$)}},
L=(J,Q,X,Y,_)=>X===void 0?[]:[{resource:J,name:Q,...Y===void 0?{}:{id:Y},..._===void 0?{}:{state:_}}],
hX=(
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
export{JJ as A,vX as B,YX as a,XJ as b,q as c,p as d,zX as e,GX as f,a as g,h,sJ as i,RX as j,kX as k,TX as l,EX as m,QX as n,z as o,UX as p,WJ as q,QJ as r,dQ as s,r as t,XX as u,C as v,bX as w,tJ as x,hX as y,ZX as z};
