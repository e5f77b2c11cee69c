import{o as RJ,t as KJ,i as H,S as A,p as b,u as LJ,a as PJ,l as OJ,d as kJ,b as SJ,c as BJ,e as vJ,v as u,r as qJ,f as TJ,g as wJ,h as AJ,j as bJ,k as hJ,m as CJ,n as xJ,q as l,s as yJ,w as fJ,x as mJ,y as pJ,z as gJ,A as dJ,B as uJ,C as lJ}from"./tenants.mjs";
import{b as p,t as k,c as cJ,f as g,g as oJ,h as c,s as h,i as aJ}from"./input-create-cluster.mjs";
import{h as S,c as R,q as D}from"./base.mjs";
var iJ={Type:"fixed-response",FixedResponseConfig:{StatusCode:"404",ContentType:"text/plain",MessageBody:"There is nothing here."}},
o={Type:"redirect",RedirectConfig:{Protocol:"HTTPS",Port:"443",StatusCode:"HTTP_301"}},
B=J=>{let{FixedResponseConfig:Q,RedirectConfig:X}=J??{};return J?.Type==="redirect"?`redirect to ${X?.Protocol}:${X?.Port} (${X?.StatusCode})`:J?.Type==="fixed-response"?`a plain ${Q?.StatusCode}`:J?.Type},
rJ="ELBSecurityPolicy-TLS13-1-2-2021-06",
O=(J,Q)=>J.find(X=>X.Port===Q),
a=(J,Q)=>J.names.includes(`*.${Q}`),
z=RJ(),
v=({isNew:J})=>J?"new cluster":"missing: made again",
sJ=({settings:J,names:Q,found:X,run:Y})=>J.dockerHubSecret??(Y.storesDockerHubLogin||X.dockerHubSecret!==void 0?Q.dockerHubSecret:void 0),
i=({certificates:J},Q)=>J.filter(X=>a(X,Q)).map(X=>X.arn).sort(),
C=(
{settings:J,found:Q,present:X})=>{
let{domain:Y,certificateArn:_}=J;
if(_!==void 0&&_!==X.certificateArn){let W=Q.certificates.find(Z=>Z.arn===_);if(W===void 0)throw S(`Certificate ${_} does not exist in this Region, or is not issued.`,"Wait until ACM has issued it: its DNS validation record has to be in place.");if(Y!==void 0&&!a(W,Y))throw S(`Certificate ${_} does not cover *.${Y}, but ${W.names.join(", ")}.`,`Request a certificate for *.${Y}.`);return _}
if(Y===void 0||X.certificateArn===void 0&&Q.clusterTags[R.scheme]==="http")return X.certificateArn;
let $=i(Q,Y);
return $.length===0||$.includes(X.certificateArn??"")?X.certificateArn:$[0]},
r=J=>{let{listeners:Q}=J.found,X=O(Q,80);return C(J)===void 0||O(Q,443)!==void 0||B(X?.DefaultActions?.[0])===B(o)?void 0:X},
s=J=>{let{settings:Q,found:X}=J;return p(Q)?C(J)===void 0?O(X.listeners,80):O(X.listeners,443)??r(J):X.listeners.find(Y=>Y.ListenerArn===Q.listenerArn)??O(X.listeners,443)??O(X.listeners,80)},
nJ=J=>p(J.settings)?C(J)!==void 0:s(J)?.Protocol==="HTTPS",
n=(
J,
Q,
X,
Y)=>{
let{found:_,tags:$}=J,W=r(J),Z=W===void 0?O(_.listeners,Q):void 0,U=`listener.${Q}`,E=Q===80&&X!==void 0?o:iJ,j=Q===443?{Certificates:[{CertificateArn:X}],SslPolicy:rJ}:{};
if(Q===443&&W!==void 0)return[{resource:"listener",name:"443",action:"update",reason:"the listener on 80 becomes the one for HTTPS, with every rule that stands on it",fields:[{pointer:"/protocol",from:W.Protocol,to:"HTTPS"},{pointer:"/certificateArn",to:X}],operations:[z("modifyListener",U,{ListenerArn:W.ListenerArn,Port:443,Protocol:"HTTPS",DefaultActions:[E],...j})]}];
if(Z===void 0)return[{resource:"listener",name:String(Q),action:"create",reason:v(J),fields:[{pointer:"/defaultAction",to:B(E)},...Q===443?[{pointer:"/certificateArn",to:X}]:[]],operations:[z("createListener",U,{LoadBalancerArn:Y??"",Port:Q,Protocol:Q===443?"HTTPS":"HTTP",DefaultActions:[E],...j,Tags:Object.entries($).map(([I,G])=>({Key:I,Value:G}))},{after:W===void 0?[]:["listener.443"],references:Y===void 0?[{pointer:"/LoadBalancerArn",operation:"loadBalancer"}]:[]})]}];
let F=B(Z.DefaultActions?.[0]),N=F!==B(E),V=Q===443&&!Z.Certificates?.some(I=>I.CertificateArn===X);
return!N&&!V?[]:[{resource:"listener",name:String(Q),action:"update",reason:"",fields:[...N?[{pointer:"/defaultAction",from:F,to:B(E)}]:[],...V?[{pointer:"/certificateArn",from:J.present.certificateArn,to:X}]:[]],operations:[z("modifyListener",U,{ListenerArn:Z.ListenerArn,...N?{DefaultActions:[E]}:{},...V?j:{}})]}]},
tJ=J=>{let Q=C(J),X=J.found.loadBalancer?.LoadBalancerArn;return[...Q===void 0?[]:n(J,443,Q,X),...n(J,80,Q,X)]},
eJ={...KJ,ec2:()=>import("./cluster-clients.mjs").then(J=>J.e),iam:()=>import("./cluster-clients.mjs").then(J=>J.i),acm:()=>import("./cluster-clients.mjs").then(J=>J.a),ssm:()=>import("./cluster-clients.mjs").then(J=>J.s),secretsManager:()=>import("./cluster-clients.mjs").then(J=>J.b),sts:()=>import("./cluster-clients.mjs").then(J=>J.c)},
x=async(J,Q)=>{let{send:X,DescribeLoadBalancersCommand:Y}=await J.elbv2();try{return(await X(new Y("arn"in Q?{LoadBalancerArns:[Q.arn]}:{Names:[Q.name]}))).LoadBalancers?.[0]}catch(_){if(H(_,"LoadBalancerNotFound"))return;throw _}},
JQ=async(J,Q)=>{let{send:X,DescribeListenersCommand:Y}=await J.elbv2();try{return(await X(new Y({LoadBalancerArn:Q}))).Listeners??[]}catch(_){if(H(_,"LoadBalancerNotFound"))return[];throw _}},
QQ=async(J,Q)=>{let{send:X,DescribeLoadBalancerAttributesCommand:Y}=await J.elbv2(),_=await X(new Y({LoadBalancerArn:Q}));return Object.fromEntries((_.Attributes??[]).map($=>[$.Key??"",$.Value??""]))},
XQ=async(J,Q)=>{let{send:X,CreateLoadBalancerCommand:Y}=await J.elbv2();try{return(await X(new Y(Q))).LoadBalancers?.[0]?.LoadBalancerArn??""}catch(_){throw H(_,"DuplicateLoadBalancerName")?new A(`load balancer ${Q.Name} was created by another run`,{cause:_}):H(_,"TooManyLoadBalancers")?S(`The account is at its quota of Application Load Balancers: ${_.message}`,'Raise the quota "Application Load Balancers per Region", or give loadBalancerArn of one that exists.'):_}},
YQ=async(J,Q,X)=>{let{send:Y,ModifyLoadBalancerAttributesCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Attributes:Object.entries(X).map(([$,W])=>({Key:$,Value:W}))}))},
_Q=async(J,Q,X)=>{let{send:Y,SetSubnetsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,Subnets:[...X]}))},
$Q=async(J,Q,X)=>{let{send:Y,SetIpAddressTypeCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,IpAddressType:X}))},
WQ=async(J,Q,X)=>{let{send:Y,SetSecurityGroupsCommand:_}=await J.elbv2();await Y(new _({LoadBalancerArn:Q,SecurityGroups:[...X]}))},
ZQ=async(J,Q,X)=>{let{send:Y,CreateListenerCommand:_}=await J.elbv2();try{return(await b(()=>Y(new _(Q)),{passing:$=>/^UnsupportedCertificate|^CertificateNotFound/.test($.awsCode),seconds:30,signal:X})).Listeners?.[0]?.ListenerArn??""}catch($){throw H($,"DuplicateListener")?new A(`a listener on port ${Q.Port} was created by another run`,{cause:$}):$}},
UQ=async(J,Q)=>{let{send:X,ModifyListenerCommand:Y}=await J.elbv2();await X(new Y(Q))},
EQ=async(J,Q,X)=>{let{send:Y,DeleteLoadBalancerCommand:_}=await J.elbv2();try{await Y(new _({LoadBalancerArn:Q}))}catch($){throw H($,"OperationNotPermitted")?S(`Elastic Load Balancing does not delete the load balancer: ${$.message}`,"Somebody has switched its deletion protection on: create-cluster with the name alone puts that back."):$}await LJ(async()=>await x(J,{arn:Q})!==void 0,X)},
jQ=["RSA_1024","RSA_2048","RSA_3072","RSA_4096","EC_prime256v1","EC_secp384r1","EC_secp521r1"],
MQ=async J=>{let{send:Q,ListCertificatesCommand:X}=await J.acm();return(await PJ(Y=>Q(new X({CertificateStatuses:["ISSUED"],Includes:{keyTypes:[...jQ]},MaxItems:1e3,...Y===void 0?{}:{NextToken:Y}})),Y=>Y.NextToken)).flatMap(Y=>Y.CertificateSummaryList??[]).map(Y=>({arn:Y.CertificateArn??"",names:[...new Set([Y.DomainName??"",...Y.SubjectAlternativeNameSummaries??[]])]}))},
K=async J=>{try{return await J()}catch(Q){if(H(Q,"NoSuchEntity"))return;throw Q}},
t=J=>J===void 0?void 0:decodeURIComponent(J),
e=async(
J,
Q,
X)=>{
let{send:Y,GetRoleCommand:_,ListAttachedRolePoliciesCommand:$,GetRolePolicyCommand:W}=await J.iam(),[Z,U,E]=await Promise.all([K(()=>Y(new _({RoleName:Q}))),K(()=>Y(new $({RoleName:Q}))),K(()=>Y(new W({RoleName:Q,PolicyName:X})))]),j=Z?.Role;
if(j!==void 0)return{name:Q,arn:j.Arn??"",tags:k(j.Tags),permissionsBoundary:j.PermissionsBoundary?.PermissionsBoundaryArn,trustPolicy:t(j.AssumeRolePolicyDocument),managedPolicies:(U?.AttachedPolicies??[]).flatMap(F=>F.PolicyArn??[]),inlinePolicy:t(E?.PolicyDocument)}},
y=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
HQ=async(J,Q)=>{let{send:X,CreateRoleCommand:Y,GetRoleCommand:_}=await J.iam();try{return(await X(new Y({RoleName:Q.name,Description:Q.description,AssumeRolePolicyDocument:Q.trustPolicy,Tags:y(Q.tags),...Q.permissionsBoundary===void 0?{}:{PermissionsBoundary:Q.permissionsBoundary}}))).Role?.Arn??""}catch($){if(!H($,"EntityAlreadyExists"))throw $;return(await X(new _({RoleName:Q.name}))).Role?.Arn??""}},
FQ=async(J,Q,X)=>{let{send:Y,UpdateAssumeRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyDocument:X}))},
NQ=async(J,Q,X)=>{let{send:Y,AttachRolePolicyCommand:_}=await J.iam();await Y(new _({RoleName:Q,PolicyArn:X}))},
zQ=async(J,Q,X,Y)=>{let{send:_,PutRolePolicyCommand:$}=await J.iam();await _(new $({RoleName:Q,PolicyName:X,PolicyDocument:Y}))},
DQ=async(J,Q,X)=>{let{send:Y,PutRolePermissionsBoundaryCommand:_,DeleteRolePermissionsBoundaryCommand:$}=await J.iam();X===void 0?await Y(new $({RoleName:Q})):await Y(new _({RoleName:Q,PermissionsBoundary:X}))},
VQ=async(J,Q,X)=>{let{send:Y,TagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,Tags:y(X)}))},
GQ=async(J,Q,X)=>{let{send:Y,UntagRoleCommand:_}=await J.iam();await Y(new _({RoleName:Q,TagKeys:[...X]}))},
IQ=async(J,Q)=>{let{send:X,CreateServiceLinkedRoleCommand:Y}=await J.iam();try{await X(new Y({AWSServiceName:Q}))}catch(_){if(!(H(_,"InvalidInput","EntityAlreadyExists")&&/has been taken|already exists/i.test(_.message)))throw _}},
RQ=async(J,Q)=>{let{send:X,GetRoleCommand:Y}=await J.iam();return await K(()=>X(new Y({RoleName:Q})))!==void 0},
KQ=async(J,Q)=>{let{send:X,ListAttachedRolePoliciesCommand:Y,ListRolePoliciesCommand:_,DetachRolePolicyCommand:$,DeleteRolePolicyCommand:W,DeleteRoleCommand:Z}=await J.iam(),[U,E]=await Promise.all([K(()=>X(new Y({RoleName:Q}))),K(()=>X(new _({RoleName:Q})))]);await Promise.all([...(U?.AttachedPolicies??[]).map(({PolicyArn:j})=>K(()=>X(new $({RoleName:Q,PolicyArn:j})))),...(E?.PolicyNames??[]).map(j=>K(()=>X(new W({RoleName:Q,PolicyName:j}))))]),await K(()=>X(new Z({RoleName:Q})))},
LQ=async(J,Q)=>{let{send:X,GetInstanceProfileCommand:Y}=await J.iam(),_=(await K(()=>X(new Y({InstanceProfileName:Q}))))?.InstanceProfile;if(_!==void 0)return{name:Q,arn:_.Arn??"",tags:k(_.Tags),roles:(_.Roles??[]).flatMap($=>$.RoleName??[])}},
PQ=async(J,Q,X)=>{let{send:Y,CreateInstanceProfileCommand:_,GetInstanceProfileCommand:$}=await J.iam();try{return(await Y(new _({InstanceProfileName:Q,Tags:y(X)}))).InstanceProfile?.Arn??""}catch(W){if(!H(W,"EntityAlreadyExists"))throw W;return(await Y(new $({InstanceProfileName:Q}))).InstanceProfile?.Arn??""}},
OQ=async(J,Q,X)=>{let{send:Y,TagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,Tags:y(X)}))},
kQ=async(J,Q,X)=>{let{send:Y,UntagInstanceProfileCommand:_}=await J.iam();await Y(new _({InstanceProfileName:Q,TagKeys:[...X]}))},
SQ=async(J,Q,X,Y)=>{let{send:_,AddRoleToInstanceProfileCommand:$}=await J.iam();try{await b(()=>_(new $({InstanceProfileName:Q,RoleName:X})),{passing:W=>W.awsCode.startsWith("NoSuchEntity"),seconds:30,signal:Y})}catch(W){if(!H(W,"LimitExceeded"))throw W}},
BQ=async(J,Q,X)=>{let{send:Y,RemoveRoleFromInstanceProfileCommand:_,DeleteInstanceProfileCommand:$}=await J.iam();for(let W of X)await K(()=>Y(new _({InstanceProfileName:Q,RoleName:W})));await K(()=>Y(new $({InstanceProfileName:Q})))},
vQ=async(
J,
Q)=>{
let{send:X,DescribeLaunchTemplatesCommand:Y,DescribeLaunchTemplateVersionsCommand:_}=await J.ec2();
try{let[$,W]=await Promise.all([X(new Y({LaunchTemplateNames:[Q]})),X(new _({LaunchTemplateName:Q,Versions:["$Default"]}))]),Z=$.LaunchTemplates?.[0],U=W.LaunchTemplateVersions?.[0];return Z===void 0||U===void 0?void 0:{id:Z.LaunchTemplateId??"",name:Q,defaultVersion:Z.DefaultVersionNumber??1,tags:k(Z.Tags),data:U.LaunchTemplateData??{}}}catch($){if(H($,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateId.NotFound"))return;throw $}},
JJ={passing:J=>/iam ?instance ?profile/i.test(J.message),seconds:60},
qQ=async(J,Q,X)=>{let{send:Y,CreateLaunchTemplateCommand:_}=await J.ec2();try{return(await b(()=>Y(new _({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken,TagSpecifications:[{ResourceType:"launch-template",Tags:Object.entries(Q.tags).map(([$,W])=>({Key:$,Value:W}))}]})),{...JJ,signal:X})).LaunchTemplate?.LaunchTemplateId??""}catch($){throw H($,"InvalidLaunchTemplateName.AlreadyExists")?new A(`launch template ${Q.name} was created by another run`,{cause:$}):$}},
TQ=async(J,Q,X)=>{let{send:Y,CreateLaunchTemplateVersionCommand:_,ModifyLaunchTemplateCommand:$}=await J.ec2(),W=(await b(()=>Y(new _({LaunchTemplateName:Q.name,LaunchTemplateData:Q.data,ClientToken:Q.clientToken})),{...JJ,signal:X})).LaunchTemplateVersion?.VersionNumber;await Y(new $({LaunchTemplateName:Q.name,DefaultVersion:String(W)}))},
wQ=async(J,Q)=>{let{send:X,DeleteLaunchTemplateCommand:Y}=await J.ec2();try{await X(new Y({LaunchTemplateName:Q}))}catch(_){if(!H(_,"InvalidLaunchTemplateName.NotFound","InvalidLaunchTemplateName.NotFoundException"))throw _}},
AQ=async J=>{let{send:Q,DescribeVpcsCommand:X}=await J.ec2();return(await Q(new X({Filters:[{Name:"is-default",Values:["true"]}]}))).Vpcs?.[0]?.VpcId},
bQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"subnet-id",Values:[...Q]}]}))).Subnets??[]},
hQ=async(J,Q)=>{let{send:X,DescribeSubnetsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"vpc-id",Values:[Q]}]}))).Subnets??[]},
CQ=async(J,Q)=>{let{send:X,DescribeSecurityGroupsCommand:Y}=await J.ec2();return(await X(new Y({Filters:[{Name:"group-name",Values:[...Q]}],MaxResults:100}))).SecurityGroups??[]},
QJ=J=>Object.entries(J).map(([Q,X])=>({Key:Q,Value:X})),
xQ=async(J,Q)=>{let{send:X,CreateSecurityGroupCommand:Y}=await J.ec2();try{return(await X(new Y({GroupName:Q.name,Description:Q.description,VpcId:Q.vpcId,TagSpecifications:[{ResourceType:"security-group",Tags:QJ(Q.tags)}]}))).GroupId??""}catch(_){throw H(_,"InvalidGroup.Duplicate")?new A(`security group ${Q.name} was created by another run`,{cause:_}):_}},
yQ=async(J,Q,X)=>{let{send:Y,AuthorizeSecurityGroupIngressCommand:_}=await J.ec2();try{await Y(new _({GroupId:Q,IpPermissions:[X]}))}catch($){if(!H($,"InvalidPermission.Duplicate"))throw $}},
fQ=async(J,Q,X)=>{let{send:Y,CreateTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:QJ(X)}))},
mQ=async(J,Q,X)=>{let{send:Y,DeleteTagsCommand:_}=await J.ec2();await Y(new _({Resources:[Q],Tags:X.map($=>({Key:$}))}))},
pQ=async(J,Q,X)=>{let{send:Y,DescribeInstanceTypeOfferingsCommand:_}=await J.ec2(),$=await Y(new _({LocationType:"availability-zone",Filters:[{Name:"instance-type",Values:[...Q]},{Name:"location",Values:[...X]}]})),W=new Set(($.InstanceTypeOfferings??[]).map(Z=>Z.InstanceType));return Q.filter(Z=>!W.has(Z))},
gQ=async(J,Q,X)=>{let{send:Y,DeleteSecurityGroupCommand:_}=await J.ec2();try{await b(()=>Y(new _({GroupId:Q})),{passing:$=>/^DependencyViolation|^InvalidGroup\.InUse/.test($.awsCode),seconds:600,signal:X})}catch($){if(!H($,"InvalidGroup.NotFound"))throw $}},
dQ=async(J,Q)=>{let{send:X,GetParameterCommand:Y}=await J.ssm();return(await X(new Y({Name:Q}))).Parameter?.Value??""},
XJ=async(J,Q)=>{let{send:X,DescribeSecretCommand:Y}=await J.secretsManager();try{let _=await X(new Y({SecretId:Q}));return _.DeletedDate===void 0?{arn:_.ARN??"",tags:k(_.Tags)}:void 0}catch(_){if(H(_,"ResourceNotFound"))return;throw _}},
uQ=async(J,Q,X)=>{let{send:Y,GetSecretValueCommand:_}=await J.secretsManager();try{return(await Y(new _({SecretId:Q}))).SecretString===X}catch($){if(H($,"ResourceNotFound"))return!1;throw $}},
lQ=async(J,Q,X,Y,_)=>{let{send:$,CreateSecretCommand:W}=await J.secretsManager();try{return(await $(new W({Name:Q,Description:Y,SecretString:X,Tags:Object.entries(_).map(([Z,U])=>({Key:Z,Value:U}))}))).ARN??""}catch(Z){throw H(Z,"ResourceExists")?new A(`secret ${Q} was created by another run`,{cause:Z}):Z}},
cQ=async(J,Q,X)=>{let{send:Y,PutSecretValueCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,SecretString:X}))},
oQ=async(J,Q,X)=>{let{send:Y,TagResourceCommand:_}=await J.secretsManager(),$=Object.entries(X).map(([W,Z])=>({Key:W,Value:Z}));await Y(new _({SecretId:Q,Tags:$}))},
aQ=async(J,Q,X)=>{let{send:Y,UntagResourceCommand:_}=await J.secretsManager();await Y(new _({SecretId:Q,TagKeys:[...X]}))},
iQ=async(J,Q)=>{let{send:X,DeleteSecretCommand:Y}=await J.secretsManager();await X(new Y({SecretId:Q,ForceDeleteWithoutRecovery:!0}))},
YJ=async J=>(await J.sts()).region(),
rQ=async J=>{let{send:Q,GetCallerIdentityCommand:X}=await J.sts(),[Y,_]=await Promise.all([Q(new X({})),YJ(J)]);return{account:Y.Account??"",partition:(Y.Arn??"").split(":")[1]??"aws",region:_}},
sQ=async(J,Q)=>{let{send:X,DescribeClustersCommand:Y}=await J.ecs();return(await X(new Y({clusters:[Q],include:["TAGS","SETTINGS"]}))).clusters?.find(_=>_.status==="ACTIVE")},
f=J=>J.AvailabilityZone??"",
nQ=J=>{let Q=Y=>`${f(Y)} ${Y.MapPublicIpOnLaunch===!0?0:1} ${Y.SubnetId}`,X=new Map;for(let Y of[...J].sort((_,$)=>Q(_)<Q($)?-1:1))X.has(f(Y))||X.set(f(Y),Y);return[...X.values()]},
tQ=async(
J,
Q,
X,
Y)=>{
let _=CQ(J,[Q.loadBalancerGroup,Q.taskGroup]);
_.catch(()=>{});
let $=AQ(J);
$.catch(()=>{});
let W=await Y,Z=X.subnets(W),U=Z===void 0?void 0:await bQ(J,Z),E=X.vpcId(W,await _)??U?.[0]?.VpcId??await $,j=U??(E===void 0?[]:nQ(await hQ(J,E))),F=[...new Set(j.map(f))],N=X.makes?X.instanceTypes(W):[],V=N.length===0||F.length===0?[]:await pQ(J,N,F),I=(await _).filter(G=>G.VpcId===E);
return{vpcId:E,subnets:j,typesNotOffered:V,loadBalancerGroup:I.find(G=>G.GroupName===Q.loadBalancerGroup),taskGroup:I.find(G=>G.GroupName===Q.taskGroup)}},
eQ=async(
J,
Q,
X,
Y)=>{
let _=x(J,{name:Q.loadBalancer});
_.catch(()=>{});
let $=X.loadBalancerArn(await Y),W=$?.includes(":listener/")===!0?OJ($):$,Z=W===void 0?await _:await x(J,{arn:W}),U=Z?.LoadBalancerArn;
if(U===void 0)return{loadBalancer:Z,listeners:[],listenerTags:{},loadBalancerTags:{},loadBalancerAttributes:{}};
let E=async()=>{let G=await JQ(J,U),P=await kJ(J,[U,...G.flatMap(T=>T.ListenerArn??[])]);return{listeners:G,elbTags:P}},[{listeners:j,elbTags:F},N]=await Promise.all([E(),QQ(J,U)]),{[U]:V={},...I}=Object.fromEntries(F);
return{loadBalancer:Z,listeners:j,listenerTags:I,loadBalancerTags:V,loadBalancerAttributes:N}},
JX=async(J,Q)=>(await Promise.all(Object.entries(Q).map(async([X,Y])=>{try{return await RQ(J,X)?[]:[Y]}catch(_){if(H(_,"AccessDenied"))return[];throw _}}))).flat(),
QX=async(
J,
Q,
X)=>{
let Y=sQ(J,Q.cluster),_=Y.then(w=>k(w?.tags));
_.catch(()=>{});
let[$,W,Z,U,E,j,F,N,V,I,G,P,T,VJ,GJ,IJ]=await Promise.all([rQ(J),Y,_,SJ(J,Q.capacityProvider),BJ(J,Q.autoScalingGroup),vQ(J,Q.launchTemplate),X.makes?_.then(w=>dQ(J,X.imageParameter(w))):void 0,e(J,Q.instanceRole,Q.policyName),LQ(J,Q.instanceProfile),e(J,Q.executionRole,Q.policyName),X.makes?_.then(w=>JX(J,X.serviceLinkedRoles(w))):[],XJ(J,Q.dockerHubSecret),tQ(J,Q,X,_),eQ(J,Q,X,_),X.makes?MQ(J):[],X.makes?vJ(J):[]]);
return{...$,cluster:W,clusterTags:Z,capacityProvider:U,autoScalingGroup:E,launchTemplate:j,imageId:F,instanceRole:N,instanceProfile:V,executionRole:I,missingServiceLinkedRoles:G,dockerHubSecret:P,...T,...VJ,certificates:GJ,zones:IJ}},
XX=({account:J},Q)=>{if(Q!==void 0&&Q!==J)throw S(`This is account ${J}, not ${Q}.`,"Check AWS_PROFILE, the credentials and roleArn.")},
YX=J=>({[R.cluster]:J}),
_J=(J,Q)=>J?.[R.cluster]===Q,
_X=J=>J===void 0||J===""?void 0:J.split(" "),
q=(J,Q)=>new RegExp(`(?:^| )${Q}=(\\S*)`).exec(J[D.settings]??"")?.[1],
$X=(J,Q)=>{let X=WJ(J,Q)==="ARM64";return`/aws/service/ecs/optimized-ami/amazon-linux-2023/${$J(J,Q)?"gpu/":X?"arm64/":""}recommended/image_id`},
$J=(J,Q)=>J.gpu??q(Q,"gpu")==="true",
WJ=(J,Q)=>J.cpuArchitecture??cJ(J.instanceTypes??[])??(q(Q,"cpuArchitecture")==="ARM64"?"ARM64":"X86_64"),
ZJ=(J,Q)=>g({capacity:J.capacity??q(Q,"capacity")??"EC2_SPOT",capacityProvider:J.capacityProvider??Q[D.capacityProvider],existingCluster:J.existingCluster??q(Q,"existingCluster")==="true"}),
WX=(J,Q)=>{if(J.instanceTypes!==void 0)return J.instanceTypes;let X=WJ(J,Q),Y=$J(J,Q),_=X===q(Q,"cpuArchitecture")&&String(Y)===q(Q,"gpu");return J.instanceRequirements!==void 0||_?[]:oJ(X,Y)},
UJ=J=>(
{
makes:!0,
vpcId:Q=>J.vpcId??(J.subnets===void 0?Q[D.vpc]:void 0),
subnets:Q=>J.subnets??(J.vpcId===void 0||J.vpcId===Q[D.vpc]?_X(Q[R.subnets]):void 0),
loadBalancerArn:Q=>J.loadBalancerArn??J.listenerArn??(Q[D.loadBalancer]==="existing"?Q[R.listener]:void 0),
imageParameter:Q=>$X(J,Q),
instanceTypes:Q=>ZJ(J,Q)?WX(J,Q):[],
serviceLinkedRoles:Q=>({AWSServiceRoleForECS:"ecs.amazonaws.com",AWSServiceRoleForApplicationAutoScaling_ECSService:"ecs.application-autoscaling.amazonaws.com",...(J.loadBalancer??Q[D.loadBalancer])==="none"?{}:{AWSServiceRoleForElasticLoadBalancing:"elasticloadbalancing.amazonaws.com"},...ZJ(J,Q)?{AWSServiceRoleForAutoScaling:"autoscaling.amazonaws.com",AWSServiceRoleForEC2Spot:"spot.amazonaws.com"}:{}})}),
ZX=J=>({...UJ({name:J}),makes:!1,vpcId:(Q,X)=>Q[D.vpc]??X.find(Y=>_J(k(Y.Tags),J))?.VpcId}),
UX="ecs-tenants",
EJ=(J,Q)=>J.slice(0,Q).replace(/-+$/,""),
EX=(J,Q)=>{let X=c(JSON.stringify(["v1",Q,J]),8),Y=`ecs-tenants-${EJ(J,16)}-${X}-${Q}`,_=`ecs-tenants-${J}`;return{cluster:J,capacityProvider:`capacity-${J}`,autoScalingGroup:_,launchTemplate:_,loadBalancer:`lb-${EJ(J,19)}-${c(JSON.stringify(["v1",J]),8)}`,loadBalancerGroup:`${_}-load-balancer`,taskGroup:`${_}-tasks`,instanceRole:`${Y}-instance`,instanceProfile:`${Y}-instance`,executionRole:`${Y}-execution`,dockerHubSecret:`ecs-tenants/${J}/docker-hub`,secretsPrefix:`ecs-tenants/${J}/`}},
jJ=["minSize","maxSize","instanceTypes","instanceRequirements","onDemandBaseCapacity","onDemandPercentageAboveBaseCapacity","spotMaxPrice"],
jX=({vCpuCount:J,memoryMiB:Q},X)=>({VCpuCount:{Min:J.min,...J.max===void 0?{}:{Max:J.max}},MemoryMiB:{Min:Q.min,...Q.max===void 0?{}:{Max:Q.max}},CpuManufacturers:X.cpuArchitecture==="ARM64"?["amazon-web-services"]:["intel","amd"],BurstablePerformance:"excluded"}),
MX=(
{settings:J,names:Q})=>(
{
LaunchTemplate:{LaunchTemplateSpecification:{LaunchTemplateName:Q.launchTemplate,Version:"$Default"},Overrides:J.instanceRequirements===void 0?(J.instanceTypes??[]).map(X=>({InstanceType:X})):[{InstanceRequirements:jX(J.instanceRequirements,J)}]},
InstancesDistribution:{OnDemandBaseCapacity:J.onDemandBaseCapacity,OnDemandPercentageAboveBaseCapacity:J.onDemandPercentageAboveBaseCapacity,OnDemandAllocationStrategy:J.instanceRequirements===void 0?"prioritized":"lowest-price",SpotAllocationStrategy:"price-capacity-optimized",SpotMaxPrice:J.spotMaxPrice===void 0?"":String(J.spotMaxPrice)}}),
m=({found:J})=>J.subnets.map(Q=>Q.SubnetId).join(","),
HX=(J,Q)=>!h((J.VPCZoneIdentifier??"").split(",").sort(),m(Q).split(",").sort()),
FX=(
J,
{found:Q,names:X},
Y)=>{
let _=J.MixedInstancesPolicy,$=_?.LaunchTemplate?.LaunchTemplateSpecification,W=$?.LaunchTemplateId===Q.launchTemplate?.id&&$?.Version==="$Default",Z=["OnDemandAllocationStrategy","SpotAllocationStrategy"].filter(E=>_?.InstancesDistribution?.[E]!==Y.InstancesDistribution?.[E]),U=E=>[...E?.LaunchTemplate?.Overrides?.[0]?.InstanceRequirements?.CpuManufacturers??[]].sort();
return[...Q.launchTemplate!==void 0&&W?[]:[{pointer:"/launchTemplate",to:X.launchTemplate}],...Z.map(E=>({pointer:`/${E.charAt(0).toLowerCase()}${E.slice(1)}`,from:_?.InstancesDistribution?.[E],to:Y.InstancesDistribution?.[E]})),...h(U(_),U(Y))?[]:[{pointer:"/cpuManufacturers",from:U(_).join(", "),to:U(Y).join(", ")}]]},
NX=(J,Q,X)=>{let{run:Y,names:_,found:$}=J;if(!Y.replaceInstances)return[];let W=String($.launchTemplate?.defaultVersion??""),Z=(Q.Instances??[]).filter(U=>X||U.LaunchTemplate?.Version!==W);return Z.length===0?[]:[{resource:"autoScalingGroup",name:_.autoScalingGroup,action:"deploy",reason:"replaceInstances",fields:[{pointer:"/replaceInstances",to:Z.length}],operations:[z("startInstanceRefresh","instanceRefresh",{name:_.autoScalingGroup},{after:["autoScalingGroup","launchTemplate"]})]}]},
zX=(
J,
Q)=>{
let{names:X,settings:Y,present:_,found:$,tags:W}=J,Z=$.autoScalingGroup,U=MX(J);
if(
Z===void 0)return[
{
resource:"autoScalingGroup",
name:X.autoScalingGroup,
action:"create",
reason:v(J),
fields:u(jJ,{},Y),
operations:[
z(
"createAutoScalingGroup",
"autoScalingGroup",
{AutoScalingGroupName:X.autoScalingGroup,MixedInstancesPolicy:U,MinSize:Y.minSize,MaxSize:Y.maxSize,DesiredCapacity:Y.minSize,VPCZoneIdentifier:m(J),HealthCheckType:"EC2",HealthCheckGracePeriod:300,NewInstancesProtectedFromScaleIn:!0,Tags:Object.entries({...W,Name:X.autoScalingGroup}).map(([P,T])=>({Key:P,Value:T,ResourceId:X.autoScalingGroup,ResourceType:"auto-scaling-group",PropagateAtLaunch:!0}))},
{after:["launchTemplate","instanceProfile.role","serviceLinkedRole.autoscaling.amazonaws.com","serviceLinkedRole.spot.amazonaws.com"]})]}];
let E=u(jJ,_,Y),j=HX(Z,J),F=FX(Z,J,U),N=Z.NewInstancesProtectedFromScaleIn!==!0,V=[...E,...j?[{pointer:"/subnets",from:Z.VPCZoneIdentifier,to:m(J)}]:[],...F,...N?[{pointer:"/newInstancesProtectedFromScaleIn",to:!0}]:[]],I=E.some(P=>/^\/(min|max)Size/.test(P.pointer)),G=E.some(P=>!/^\/(min|max)Size/.test(P.pointer));
return[...V.length===0?[]:[{resource:"autoScalingGroup",name:X.autoScalingGroup,action:"update",reason:"",fields:V,operations:[z("updateAutoScalingGroup","autoScalingGroup",{AutoScalingGroupName:X.autoScalingGroup,...I?{MinSize:Y.minSize,MaxSize:Y.maxSize}:{},...G||F.length>0?{MixedInstancesPolicy:U}:{},...j?{VPCZoneIdentifier:m(J)}:{},...N?{NewInstancesProtectedFromScaleIn:!0}:{}},{after:["launchTemplate"]})]}],...NX(J,Z,Q)]},
DX=J=>{
let Q=J.MixedInstancesPolicy,X=Q?.LaunchTemplate?.Overrides??[],Y=Q?.InstancesDistribution,_=X[0]?.InstanceRequirements,$=X.flatMap(Z=>Z.InstanceType??[]),W=Y?.SpotMaxPrice;
return{minSize:J.MinSize,maxSize:J.MaxSize,instanceTypes:_===void 0&&$.length>0?$:void 0,instanceRequirements:_===void 0?void 0:{vCpuCount:{min:_.VCpuCount?.Min??1,..._.VCpuCount?.Max===void 0?{}:{max:_.VCpuCount.Max}},memoryMiB:{min:_.MemoryMiB?.Min??512,..._.MemoryMiB?.Max===void 0?{}:{max:_.MemoryMiB.Max}}},onDemandBaseCapacity:Y?.OnDemandBaseCapacity??0,onDemandPercentageAboveBaseCapacity:Y?.OnDemandPercentageAboveBaseCapacity??100,spotMaxPrice:W===void 0||W===""?void 0:Number(W)}},
d=({found:{capacityProvider:J,autoScalingGroup:Q}})=>J!==void 0&&J.autoScalingGroupProvider?.autoScalingGroupArn!==Q?.AutoScalingGroupARN,
VX=J=>{let{names:Q,found:X}=J,Y=X.cluster?.capacityProviders??[],_=z("putClusterCapacityProviders","capacityProvider.detach",{cluster:Q.cluster,capacityProviders:Y.filter($=>$!==Q.capacityProvider),defaultCapacityProviderStrategy:[]});return[...Y.includes(Q.capacityProvider)?[_]:[],z("deleteCapacityProvider","capacityProvider.remove",{name:Q.capacityProvider},{after:["capacityProvider.detach"]})]},
GX=J=>{
let{names:Q,settings:X,found:Y,tags:_,present:$}=J,W=Y.capacityProvider,Z={status:"ENABLED",targetCapacity:X.targetCapacity};
if(
W===void 0||d(J)){
let j=Y.autoScalingGroup?.AutoScalingGroupARN;
return[
{
resource:"capacityProvider",
name:Q.capacityProvider,
action:W===void 0?"create":"update",
reason:W===void 0?v(J):"its Auto Scaling group is gone: made again",
fields:[{pointer:"/targetCapacity",to:X.targetCapacity}],
operations:[...W===void 0?[]:VX(J),z("createCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{autoScalingGroupArn:j??"",managedScaling:Z,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"},tags:Object.entries(_).map(([F,N])=>({key:F,value:N}))},{after:["serviceLinkedRole.ecs.amazonaws.com","capacityProvider.remove"],references:j===void 0?[{pointer:"/autoScalingGroupProvider/autoScalingGroupArn",operation:"autoScalingGroup"}]:[]})]}]}
let U=W.autoScalingGroupProvider,E=[...$.targetCapacity===X.targetCapacity?[]:[{pointer:"/targetCapacity",from:$.targetCapacity,to:X.targetCapacity}],...U?.managedScaling?.status==="ENABLED"?[]:[{pointer:"/managedScaling",to:"ENABLED"}],...U?.managedTerminationProtection==="ENABLED"?[]:[{pointer:"/managedTerminationProtection",to:"ENABLED"}],...U?.managedDraining==="ENABLED"?[]:[{pointer:"/managedDraining",to:"ENABLED"}]];
return E.length===0?[]:[{resource:"capacityProvider",name:Q.capacityProvider,action:"update",reason:"",fields:E,operations:[z("updateCapacityProvider","capacityProvider",{name:Q.capacityProvider,autoScalingGroupProvider:{managedScaling:Z,managedTerminationProtection:"ENABLED",managedDraining:"ENABLED"}})]}]},
IX=({settings:J,names:Q,found:X})=>{let Y=J.capacityProvider??(g(J)?Q.capacityProvider:J.capacity),_=J.capacity==="EC2_SPOT"?[]:["FARGATE","FARGATE_SPOT"];return{first:Y,all:[...new Set([...X.cluster?.capacityProviders??[],..._,Y])]}},
RX=J=>{
let{names:Q,found:X,settings:Y}=J;
if(Y.existingCluster)return[];
let{first:_,all:$}=IX(J),W=[{capacityProvider:_,weight:1,base:0}],Z=(X.cluster?.defaultCapacityProviderStrategy??[]).map(U=>({capacityProvider:U.capacityProvider??"",weight:U.weight??0,base:U.base??0}));
return(!g(Y)||!d(J))&&h([...$].sort(),[...X.cluster?.capacityProviders??[]].sort())&&h(Z,W)?[]:[{resource:"cluster",name:Q.cluster,action:"update",reason:X.cluster===void 0?v(J):"",fields:[{pointer:"/capacityProviderStrategy",...Z[0]===void 0?{}:{from:Z.map(U=>U.capacityProvider).join(", ")},to:_}],operations:[z("putClusterCapacityProviders","cluster.capacity",{cluster:Q.cluster,capacityProviders:$,defaultCapacityProviderStrategy:W},{after:["cluster","capacityProvider"]})]}]},
KX=J=>({targetCapacity:J.autoScalingGroupProvider?.managedScaling?.targetCapacity}),
MJ=({settings:J})=>({"deletion_protection.enabled":String(J.protected),"routing.http.drop_invalid_header_fields.enabled":"true","access_logs.s3.enabled":String(J.accessLogsBucket!==void 0),...J.accessLogsBucket===void 0?{}:{"access_logs.s3.bucket":J.accessLogsBucket}}),
HJ=({found:J})=>{let Q=FJ(J.loadBalancer),X=new Map;for(let Y of[!0,!1])for(let{AvailabilityZone:_="",SubnetId:$=""}of J.subnets)Q.includes($)===Y&&!X.has(_)&&X.set(_,$);return[...X.values()].sort()},
FJ=J=>(J?.AvailabilityZones??[]).flatMap(Q=>Q.SubnetId??[]).sort(),
LX=J=>{
let{settings:Q,names:X,found:Y,tags:_}=J,$=Y.loadBalancerGroup?.GroupId;
return{
resource:"loadBalancer",
name:X.loadBalancer,
action:"create",
reason:v(J),
fields:[{pointer:"/scheme",to:Q.scheme}],
operations:[
z("createLoadBalancer","loadBalancer",{Name:X.loadBalancer,Type:"application",Scheme:Q.scheme,IpAddressType:Q.ipAddressType,Subnets:HJ(J),SecurityGroups:[$??""],Tags:Object.entries(_).map(([W,Z])=>({Key:W,Value:Z}))},{after:["serviceLinkedRole.elasticloadbalancing.amazonaws.com"],references:$===void 0?[{pointer:"/SecurityGroups/0",operation:"loadBalancerGroup"}]:[]}),
z("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:"",attributes:MJ(J)},{references:[{pointer:"/arn",operation:"loadBalancer"}]})]}},
PX=(
J,
Q)=>{
let{settings:X,found:Y}=J,_=Q.LoadBalancerArn??"",$=HJ(J),W=FJ(Q),Z=Q.SecurityGroups??[],U=Y.loadBalancerGroup?.GroupId,E=Q.IpAddressType==="dualstack"?"dualstack":"ipv4";
return[
...h($,W)?[]:[{field:{pointer:"/subnets",from:W.join(", "),to:$.join(", ")},operation:z("setLoadBalancerSubnets","loadBalancer.subnets",{arn:_,subnets:$})}],
...E===X.ipAddressType?[]:[{field:{pointer:"/ipAddressType",from:E,to:X.ipAddressType},operation:z("setLoadBalancerIpAddressType","loadBalancer.ipAddressType",{arn:_,ipAddressType:X.ipAddressType},{after:["loadBalancer.subnets"]})}],
...U!==void 0&&Z.includes(U)?[]:[{field:{pointer:"/securityGroups",to:J.names.loadBalancerGroup},operation:z("setLoadBalancerSecurityGroups","loadBalancer.securityGroups",{arn:_,securityGroups:[U??"",...Z]},{references:U===void 0?[{pointer:"/securityGroups/0",operation:"loadBalancerGroup"}]:[]})}]]},
OX=(
J,
Q)=>{
let{names:X,found:Y}=J,_=Object.fromEntries(Object.entries(MJ(J)).filter(([Z,U])=>Y.loadBalancerAttributes[Z]!==U)),$=Object.entries(_),W=PX(J,Q);
return $.length===0&&W.length===0?[]:[{resource:"loadBalancer",name:X.loadBalancer,action:"update",reason:"",fields:[...$.map(([Z,U])=>({pointer:`/attributes/${Z}`,...Y.loadBalancerAttributes[Z]===void 0?{}:{from:Y.loadBalancerAttributes[Z]},to:U})),...W.map(Z=>Z.field)],operations:[...$.length===0?[]:[z("modifyLoadBalancerAttributes","loadBalancer.attributes",{arn:Q.LoadBalancerArn??"",attributes:_})],...W.map(Z=>Z.operation)]}]},
kX=J=>{let{settings:Q,found:X}=J;if(!p(Q))return[];let Y=X.loadBalancer;if(Y!==void 0&&Y.Scheme!==Q.scheme)throw S(`The load balancer is ${Y.Scheme}; that cannot be changed to ${Q.scheme}.`,"Keep scheme, or make another cluster.");return[...Y===void 0?[LX(J)]:OX(J,Y),...tJ(J)]},
SX=(J,Q,X)=>({scheme:J.Scheme==="internal"?"internal":"internet-facing",ipAddressType:J.IpAddressType==="dualstack"?"dualstack":"ipv4",accessLogsBucket:Q["access_logs.s3.enabled"]==="true"?Q["access_logs.s3.bucket"]:void 0,certificateArn:O(X,443)?.Certificates?.[0]?.CertificateArn}),
BX=J=>Object.fromEntries((J??"").split(" ").map(Q=>{let[X="",...Y]=Q.split("=");return[X,Y.join("=")]})),
NJ=J=>{let Q=(J??"").split(" ").filter(X=>X!=="");return Q.length===0?void 0:Q},
vX=J=>{
let{found:Q,names:X}=J,Y=Q.clusterTags,_=BX(Y[D.settings]),{defaults:$,tags:W}=aJ(Y),Z=Y[D.loadBalancer],U=Q.cluster?.settings?.find(V=>V.name==="containerInsights")?.value,E=Y[R.executionRole],{capacity:j,cpuArchitecture:F,imagePullBehavior:N}=_;
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
subnets:NJ(Y[R.subnets]),
securityGroups:_.securityGroups===void 0?void 0:NJ(Y[R.securityGroups]),
...j==="EC2_SPOT"||j==="FARGATE"||j==="FARGATE_SPOT"?{capacity:j}:{},
...F==="X86_64"||F==="ARM64"?{cpuArchitecture:F}:{},
...N===void 0?{}:{imagePullBehavior:N},
..._.gpu===void 0?{}:{gpu:_.gpu==="true"},
..._.rootVolumeSize===void 0?{}:{rootVolumeSize:Number(_.rootVolumeSize)},
...Z===void 0?{}:{loadBalancer:Z==="none"?"none":"shared"},
...Z==="existing"?{listenerArn:Y[R.listener]}:{}}},
qX=(
J,
Q)=>{
let X=J.loadBalancer?.LoadBalancerName===Q.loadBalancer,Y=J.cluster===void 0?{}:vX({found:J,names:Q}),_=(Y.instanceProfileArn===void 0?J.instanceRole?.permissionsBoundary:void 0)??(Y.executionRoleArn===void 0?J.executionRole?.permissionsBoundary:void 0);
return{...J.autoScalingGroup===void 0?{}:DX(J.autoScalingGroup),...J.capacityProvider===void 0?{}:KX(J.capacityProvider),...J.loadBalancer===void 0||!X?{}:SX(J.loadBalancer,J.loadBalancerAttributes,J.listeners),..._===void 0?{}:{permissionsBoundary:_},...Y,...J.loadBalancer!==void 0&&!X&&Y.listenerArn!==void 0?{loadBalancerArn:J.loadBalancer.LoadBalancerArn}:{}}},
zJ={autoScalingGroup:{set:hJ,remove:bJ},ec2:{set:fQ,remove:mQ},ecs:{set:AJ,remove:wJ},elasticLoadBalancing:{set:TJ,remove:qJ},instanceProfile:{set:OQ,remove:kQ},role:{set:VQ,remove:GQ},secret:{set:oQ,remove:aQ}},
TX=async(J,{keeper:Q,id:X,set:Y,remove:_})=>{Object.keys(Y).length>0&&await zJ[Q].set(J,X,Y),_.length>0&&await zJ[Q].remove(J,X,_)},
M=async J=>(await J,""),
DJ={
createCluster:({clients:J},Q)=>lJ(J,Q),
updateClusterSettings:({clients:J},{cluster:Q,containerInsights:X})=>M(uJ(J,Q,X)),
putClusterCapacityProviders:({clients:J,signal:Q},X)=>M(l(J,X,Q)),
tagPart:({clients:J},Q)=>M(TX(J,Q)),
createRole:({clients:J},Q)=>HQ(J,Q),
updateAssumeRolePolicy:({clients:J},{role:Q,document:X})=>M(FQ(J,Q,X)),
attachRolePolicy:({clients:J},{role:Q,policyArn:X})=>M(NQ(J,Q,X)),
putRolePolicy:({clients:J},{role:Q,policyName:X,document:Y})=>M(zQ(J,Q,X,Y)),
setPermissionsBoundary:({clients:J},{role:Q,permissionsBoundary:X})=>M(DQ(J,Q,X)),
createInstanceProfile:({clients:J},{name:Q,tags:X})=>PQ(J,Q,X),
addRoleToInstanceProfile:({clients:J,signal:Q},{profile:X,role:Y})=>M(SQ(J,X,Y,Q)),
ensureServiceLinkedRole:({clients:J},{service:Q})=>M(IQ(J,Q)),
storeDockerHubLogin:async({clients:J,dockerHubLogin:Q},{name:X,exists:Y,tags:_})=>{if(Q===void 0)throw new Error("there is no Docker Hub login to store");return Y?M(cQ(J,X,Q)):lQ(J,X,Q,"Docker Hub login of the instances of an ECS cluster.",_)},
createSecurityGroup:({clients:J},Q)=>xQ(J,Q),
authorizeIngress:({clients:J},{groupId:Q,permission:X})=>M(yQ(J,Q,X)),
createLaunchTemplate:({clients:J,signal:Q},X)=>qQ(J,X,Q),
createLaunchTemplateVersion:({clients:J,signal:Q},X)=>M(TQ(J,X,Q)),
createAutoScalingGroup:({clients:J,signal:Q},X)=>dJ(J,X,Q),
updateAutoScalingGroup:({clients:J},Q)=>M(gJ(J,Q)),
startInstanceRefresh:({clients:J},{name:Q})=>M(pJ(J,Q)),
createCapacityProvider:({clients:J,signal:Q},X)=>mJ(J,X,Q),
updateCapacityProvider:({clients:J},Q)=>M(fJ(J,Q)),
createLoadBalancer:({clients:J},Q)=>XQ(J,Q),
modifyLoadBalancerAttributes:({clients:J},{arn:Q,attributes:X})=>M(YQ(J,Q,X)),
setLoadBalancerSubnets:({clients:J},{arn:Q,subnets:X})=>M(_Q(J,Q,X)),
setLoadBalancerIpAddressType:({clients:J},{arn:Q,ipAddressType:X})=>M($Q(J,Q,X)),
setLoadBalancerSecurityGroups:({clients:J},{arn:Q,securityGroups:X})=>M(WQ(J,Q,X)),
createListener:({clients:J,signal:Q},X)=>ZQ(J,X,Q),
modifyListener:({clients:J},Q)=>M(UQ(J,Q)),
deleteCluster:({clients:J,signal:Q},{name:X})=>M(yJ(J,X,Q)),
detachCapacityProviders:({clients:J,signal:Q},{cluster:X})=>M(l(J,{cluster:X,capacityProviders:[],defaultCapacityProviderStrategy:[]},Q)),
deleteCapacityProvider:({clients:J,signal:Q},{name:X})=>M(xJ(J,X,Q)),
deleteAutoScalingGroup:({clients:J,signal:Q},{name:X})=>M(CJ(J,X,Q)),
deleteLaunchTemplate:({clients:J},{name:Q})=>M(wQ(J,Q)),
deleteLoadBalancer:({clients:J,signal:Q},{arn:X})=>M(EQ(J,X,Q)),
deleteSecurityGroup:({clients:J,signal:Q},{id:X})=>M(gQ(J,X,Q)),
deleteInstanceProfile:({clients:J},{name:Q,roles:X})=>M(BQ(J,Q,X)),
deleteRole:({clients:J},{name:Q})=>M(KQ(J,Q)),
deleteSecret:({clients:J},{name:Q})=>M(iQ(J,Q))},
wX=J=>Object.hasOwn(DJ,J),
AX=async(J,Q,X)=>({value:await DJ[Q](J,X)}),
L=(J,Q,X,Y,_)=>X===void 0?[]:[{resource:J,name:Q,...Y===void 0?{}:{id:Y},..._===void 0?{}:{state:_}}],
bX=(
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
export{ZX as A,XJ as B,wX as C,YX as a,_J as b,v as c,sJ as d,d as e,zX as f,GX as g,i as h,nJ as i,C as j,RX as k,kX as l,qX as m,EX as n,z as o,UX as p,QX as q,YJ as r,UJ as s,s as t,uQ as u,XX as v,x as w,AX as x,eJ as y,bX as z};
