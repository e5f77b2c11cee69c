import{o as J,c as B,t as r,i as T,a as h,d as b,b as C,e as a,p as k,f as o,g as s,h as t,j as n,k as e,l as QQ,m as UQ,n as WQ,r as XQ,q as YQ,s as ZQ,u as _Q,v as $Q,w as NQ,x as VQ,y as EQ}from"./clusters.mjs";
import{D as FQ,E as JQ,F as MQ,G as HQ,c as zQ,H as DQ,I as y,J as w,K as O,L as GQ,M as jQ,N as IQ,O as qQ}from"./tenants.mjs";
import"./sdk.mjs";
import{b as I,j as BQ,k as RQ,l as m,h as v,s as AQ,a as A,t as P,f as R,r as PQ,n as SQ,o as LQ,p as KQ}from"./input-create-cluster.mjs";
import{c as bQ}from"./input-deploy-tenant.mjs";
import{S as CQ,f as S,h as H,y as D,c as z,i as OQ,u as vQ}from"./base.mjs";
import{randomBytes as TQ}from"node:crypto";
var hQ=Q=>{let{DOCKER_HUB_USERNAME:U,DOCKER_HUB_TOKEN:X}=Q;if(!(U===void 0&&X===void 0)){if(U===void 0||U===""||X===void 0||X==="")throw new CQ(S.invalidInput,"Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN is set.",{hint:"Set both, or neither."});return JSON.stringify({username:U,password:X})}},
kQ=Q=>{
let{names:U,settings:X,found:W,present:Y,tags:Z}=Q;
if(
W.cluster===void 0){if(X.existingCluster)throw H(`There is no active ECS cluster ${U.cluster}, which existingCluster says there is.`,"Check name, Region and account.");return[{resource:"cluster",name:U.cluster,action:"create",reason:B(Q),fields:[{pointer:"/containerInsights",to:X.containerInsights}],operations:[J("createCluster","cluster",{clusterName:U.cluster,settings:[{name:"containerInsights",value:X.containerInsights}],tags:Object.entries(Z).map(([_,$])=>({key:_,value:$}))},{after:["serviceLinkedRole.ecs.amazonaws.com"]})]}]}
return X.existingCluster||Y.containerInsights===X.containerInsights?[]:[{resource:"cluster",name:U.cluster,action:"update",reason:"",fields:[{pointer:"/containerInsights",from:Y.containerInsights,to:X.containerInsights}],operations:[J("updateClusterSettings","cluster",{cluster:U.cluster,containerInsights:X.containerInsights??"disabled"})]}]},
yQ=({settings:Q})=>[`capacity=${Q.capacity}`,`cpuArchitecture=${Q.cpuArchitecture}`,`gpu=${Q.gpu}`,`rootVolumeSize=${Q.rootVolumeSize}`,`imagePullBehavior=${Q.imagePullBehavior}`,...Q.existingCluster?["existingCluster=true"]:[],...Q.securityGroups===void 0?[]:["securityGroups=existing"]].join(" "),
wQ=Q=>{
let{settings:U}=Q;
if(U.loadBalancer==="none")return{tags:{[D.loadBalancer]:"none"},references:[]};
let X=I(U),W=r(Q);
if(!X&&W===void 0)throw H("The load balancer has no listener on 443 or 80.","Give listenerArn of the listener that tenants are to stand on.");
let Y=T(Q);
return{tags:{[D.loadBalancer]:X?"shared":"existing",[z.scheme]:Y?"https":"http",[z.listener]:W?.ListenerArn??""},references:W?.ListenerArn===void 0?[{pointer:`/set/${z.listener}`,operation:`listener.${Y?443:80}`}]:[]}},
mQ=Q=>{
let{settings:U,found:X}=Q,W=U.executionRoleArn??X.executionRole?.arn;
return{
tags:{[z.executionRole]:W??"",...U.taskRoleArn===void 0?{}:{[z.taskRole]:U.taskRoleArn},...U.instanceProfileArn===void 0?{}:{[D.instanceProfile]:U.instanceProfileArn},...U.dockerHubSecret===void 0?{}:{[D.dockerHubSecret]:U.dockerHubSecret}},
references:W===void 0?[{pointer:`/set/${z.executionRole}`,operation:"executionRole"}]:[]}},
xQ=Q=>{let{settings:U,found:X}=Q,W=U.securityGroups??(X.taskGroup?.GroupId===void 0?void 0:[X.taskGroup.GroupId]);return{tags:{[D.vpc]:X.vpcId??"",[z.subnets]:X.subnets.map(Y=>Y.SubnetId).join(" "),[z.securityGroups]:(W??[]).join(" ")},references:W===void 0?[{pointer:`/set/${z.securityGroups}`,operation:"taskGroup"}]:[]}},
fQ=({settings:Q,found:U})=>{let{domain:X}=Q;if(X===void 0)return{};let[W,Y]=FQ(X,U.zones);if(W===void 0)throw H(`There is no public hosted zone for ${X} in this account.`,`Create a hosted zone for ${X} in Route 53, and delegate to it.`);if(Y!==void 0)throw H(`There are two public hosted zones named ${W.name} (${W.id}, ${Y.id}).`,"Remove the one that is not delegated to.");return{[z.domain]:X,[D.zone]:W.id}},
pQ=({found:Q})=>{let U=Q.clusterTags[z.layout];return U===void 0?{}:{[z.layout]:U}},
lQ=Q=>{
let{settings:U,tags:X}=Q,W=[wQ(Q),mQ(Q),xQ(Q)];
return{
tags:{
...U.existingCluster?h(Q.names.cluster):X,
...pQ(Q),
...fQ(Q),
...Object.assign({},...W.map(Y=>Y.tags)),
...U.isDefault?{[z.default]:"true"}:{},
...U.protected?{[D.protected]:"true"}:{},
[D.settings]:yQ(Q),
...U.secretsPrefix===void 0?{}:{[D.secretsPrefix]:U.secretsPrefix},
...U.kmsKeyArn===void 0?{}:{[D.kmsKey]:U.kmsKeyArn},
...U.capacityProvider===void 0?{}:{[D.capacityProvider]:U.capacityProvider},
...RQ(U.tenantDefaults),
...BQ(U.tags)},
references:W.flatMap(Y=>Y.references)}},
gQ=(
Q,
U)=>{
let{names:X,found:W}=Q,Y=lQ(Q),Z=Object.keys(Y.tags).length;
if(Z>m)throw H(`The cluster would have ${Z} tags; AWS takes ${m}.`,"Use fewer tags or tenantDefaults.");
let _=new Set(Y.references.map(({pointer:V})=>V.slice(5))),
$=Object.fromEntries(Object.entries(Y.tags).filter(([V,E])=>_.has(V)||W.clusterTags[V]!==E)),
N=Q.settings.existingCluster?{}:Q.present.tags??{},
F=Object.keys(W.clusterTags).filter(V=>(V.startsWith("ecs-tenants:")||Object.hasOwn(N,V))&&!Object.hasOwn(Y.tags,V));
if(Object.keys($).length===0&&F.length===0)return[];
let M=W.cluster?.clusterArn;
return[
{
resource:"tags",
name:X.cluster,
action:W.cluster===void 0?"create":"update",
reason:W.cluster===void 0?B(Q):"",
fields:[...Object.keys($),...F].sort().map(V=>({pointer:`/tags/${V}`,...W.clusterTags[V]===void 0?{}:{from:W.clusterTags[V]},...Y.tags[V]===void 0?{}:{to:_.has(V)?"the one that is made":Y.tags[V]}})),
operations:[J("tagPart","cluster.tags",{keeper:"ecs",id:M??"",set:$,remove:F},{after:U.flatMap(V=>V.operations.map(E=>E.id)),references:[...Y.references,...M===void 0?[{pointer:"/id",operation:"cluster"}]:[]]})]}]},
uQ=Q=>{let{cluster:U,region:X,imagePullBehavior:W,dockerHubSecretArn:Y}=Q,Z=[`ECS_CLUSTER=${K("cluster",U)}`,"ECS_ENABLE_SPOT_INSTANCE_DRAINING=true",`ECS_IMAGE_PULL_BEHAVIOR=${K("imagePullBehavior",W)}`,"ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance"],_=dQ(Z.map(N=>`  ${L(N)}
`).join(""));if(Y===void 0)return _;let $=L(K("dockerHubSecretArn",Y));return _+iQ($,L(K("region",X)))},
L=Q=>`'${Q.replaceAll("'","'\\''")}'`,
K=(Q,U)=>{if(/^[!-~]([ -~]*[!-~])?$/.test(U))return U;throw new RangeError(`${Q} is not one line of ASCII that begins and ends with no space: ${JSON.stringify(U)}`)},
dQ=Q=>`#!/bin/bash
# ecs-tenants: joins this instance to its ECS cluster.
set +ax
set -euo pipefail
config="\${ECS_CONFIG_FILE:-/etc/ecs/ecs.config}"

say() { printf 'ecs-tenants: %s\\n' "$*"; }

# In a subshell: neither the umask nor the trap outlives it.
write_config() (
  umask 077
  mkdir -p -- "$(dirname -- "$config")"
  new="$(mktemp -- "$config.XXXXXXXX")"
  trap 'rm -f -- "$new"' EXIT
  printf '%s\\n' "$@" >"$new"
  mv -f -- "$new" "$config"
)

settings=(
${Q})
write_config "\${settings[@]}"
say "wrote $config"
`,
cQ=`import json, sys
try:
    secret = json.loads(json.load(sys.stdin.buffer)["SecretString"])
    login = {key: secret[key] for key in ("username", "password")}
    if not all(isinstance(value, str) and value for value in login.values()):
        raise ValueError
    print(json.dumps({"https://index.docker.io/v1/": {**login, "email": ""}}))
except Exception as error:
    sys.exit("ecs-tenants: the secret is not {\\"username\\": ..., \\"password\\": ...}: " + type(error).__name__)
`,
iQ=(Q,U)=>`
secret=${Q}
region=${U}
encode_login=${L(cQ)}

get_secret() {
  command -v aws >/dev/null ||
    dnf -y -q --setopt=exit_on_lock=True --setopt=timeout=10 --setopt=retries=2 install awscli-2 >&2 || return 1
  PYTHONUTF8=1 aws secretsmanager get-secret-value --secret-id "$secret" --region "$region" \\
    --output json --cli-connect-timeout 5 --cli-read-timeout 10
}

declare +x answer='' login=''
for pause in 1 2 4 8 15 30 30 30 0; do
  if answer="$(get_secret)"; then break; fi
  answer=''
  if [ "$pause" -eq 0 ] || [ "$SECONDS" -ge 120 ]; then break; fi
  say "no Docker Hub login yet, trying again in $pause s"
  sleep "$pause"
done
if [ -n "$answer" ]; then
  login="$(printf '%s' "$answer" | python3 -I -c "$encode_login")" || login=''
fi

if [ -n "$login" ]; then
  write_config "\${settings[@]}" ECS_ENGINE_AUTH_TYPE=docker "ECS_ENGINE_AUTH_DATA=$login"
  say "added the Docker Hub login to $config"
else
  say "WARNING: could not read the Docker Hub login from $secret (see above); going on without it:" \\
    "this instance joins its cluster and pulls from Docker Hub anonymously"
fi
`,
x="/dev/xvda",
rQ=Q=>btoa(Q),
aQ=Q=>{
let{settings:U,names:X,found:W,tags:Y}=Q,Z=Object.entries({...Y,Name:X.autoScalingGroup}).map(([_,$])=>({Key:_,Value:$}));
return{
ImageId:W.imageId,
IamInstanceProfile:U.instanceProfileArn===void 0?{Name:X.instanceProfile}:{Arn:U.instanceProfileArn},
SecurityGroupIds:U.securityGroups??[W.taskGroup?.GroupId??""],
MetadataOptions:{HttpTokens:"required",HttpEndpoint:"enabled",HttpPutResponseHopLimit:1},
BlockDeviceMappings:[{DeviceName:x,Ebs:{VolumeSize:U.rootVolumeSize,VolumeType:"gp3",Encrypted:!0,DeleteOnTermination:!0}}],
UserData:rQ(uQ({cluster:X.cluster,region:W.region,imagePullBehavior:U.imagePullBehavior,dockerHubSecretArn:b(Q)})),
TagSpecifications:[{ResourceType:"instance",Tags:Z},{ResourceType:"volume",Tags:Z}]}},
f=Q=>{
let U=(Q.BlockDeviceMappings??[]).find(W=>W.DeviceName===x)?.Ebs,X=(Q.TagSpecifications??[]).filter(W=>/^(instance|volume)$/.test(W.ResourceType??"")).flatMap(W=>(W.Tags??[]).map(Y=>`${W.ResourceType} ${Y.Key}=${Y.Value}`));
return{
imageId:Q.ImageId,
instanceProfile:Q.IamInstanceProfile?.Name??Q.IamInstanceProfile?.Arn,
securityGroups:[...Q.SecurityGroupIds??[]].sort(),
imdsv2:Q.MetadataOptions?.HttpTokens==="required",
hopLimit:Q.MetadataOptions?.HttpPutResponseHopLimit,
rootVolumeSize:U?.VolumeSize,
encrypted:U?.Encrypted,
userData:Q.UserData===void 0?void 0:v(Q.UserData,12),
tags:X.sort()}},
oQ=Q=>{
let{names:U,found:X,run:W,settings:Y}=Q,Z=aQ(Q),_=Y.securityGroups===void 0&&X.taskGroup===void 0,$={after:["instanceProfile.role","instanceRole.managed"],references:_?[{pointer:"/data/SecurityGroupIds/0",operation:"taskGroup"}]:[]},N=`${W.token}-t`,F=f(Z);
if(X.launchTemplate===void 0)return[{resource:"launchTemplate",name:U.launchTemplate,action:"create",reason:B(Q),fields:[{pointer:"/imageId",to:Z.ImageId},{pointer:"/rootVolumeSize",to:Y.rootVolumeSize}],operations:[J("createLaunchTemplate","launchTemplate",{name:U.launchTemplate,data:Z,tags:Q.tags,clientToken:N},$)]}];
let M=f(X.launchTemplate.data),V=Object.keys(F).filter(E=>!AQ(F[E],M[E])).map(E=>({pointer:`/${E}`,from:M[E],to:F[E]}));
return V.length===0&&!_?[]:[{resource:"launchTemplate",name:U.launchTemplate,action:"update",reason:W.replaceInstances?"":"a new version; running instances keep theirs until replaceInstances: true",fields:V,operations:[J("createLaunchTemplateVersion","launchTemplate",{name:U.launchTemplate,data:Z,clientToken:v(A([N,F]),32)},$)]}]},
sQ=(
{found:Q,names:U,settings:X})=>{
let{autoScalingGroup:W,capacityProvider:Y,launchTemplate:Z}=Q,{instanceRole:_,instanceProfile:$}=Q,N=X.instanceProfileArn===void 0,F=U.autoScalingGroup;
return[
...Z===void 0?[]:[{resource:"launchTemplate",kind:"launch template",name:U.launchTemplate,tags:Z.tags,keeper:"ec2",id:Z.id}],
...W===void 0?[]:[{resource:"autoScalingGroup",kind:"Auto Scaling group",name:F,tags:P(W.Tags),keeper:"autoScalingGroup",id:F,own:{Name:F}}],
...Y===void 0?[]:[{resource:"capacityProvider",kind:"capacity provider",name:U.capacityProvider,tags:P(Y.tags),keeper:"ecs",id:Y.capacityProviderArn??""}],
..._===void 0||!N?[]:[{resource:"role",kind:"IAM role",name:U.instanceRole,tags:_.tags,keeper:"role",id:_.name}],
...$===void 0||!N?[]:[{resource:"instanceProfile",kind:"instance profile",name:U.instanceProfile,tags:$.tags,keeper:"instanceProfile",id:$.name}]]},
tQ=(
{found:Q,names:U})=>{
let X=Q.loadBalancer;
return X===void 0?[]:[{resource:"loadBalancer",kind:"load balancer",name:U.loadBalancer,tags:Q.loadBalancerTags,keeper:"elasticLoadBalancing",id:X.LoadBalancerArn??""},...Q.listeners.filter(({Port:W})=>W===80||W===443).map(({Port:W,ListenerArn:Y=""})=>({resource:"listener",kind:"listener",name:String(W),tags:Q.listenerTags[Y]??{},keeper:"elasticLoadBalancing",id:Y,isPart:!0}))]},
nQ=({found:Q,names:U,settings:X})=>[...I(X)?[{name:U.loadBalancerGroup,group:Q.loadBalancerGroup}]:[],...X.securityGroups===void 0?[{name:U.taskGroup,group:Q.taskGroup}]:[]].flatMap(({name:W,group:Y})=>Y===void 0?[]:[{resource:"securityGroup",kind:"security group",name:W,tags:P(Y.Tags),keeper:"ec2",id:Y.GroupId??"",own:{Name:W}}]),
eQ=({found:Q,names:U,run:X})=>{let W=Q.dockerHubSecret,Y=X.storesDockerHubLogin||C(W?.tags,U.cluster);return W===void 0||!Y?[]:[{resource:"secret",kind:"secret",name:U.dockerHubSecret,tags:W.tags,keeper:"secret",id:W.arn}]},
p=Q=>{let{found:U,names:X,settings:W}=Q,Y=W.executionRoleArn===void 0?U.executionRole:void 0;return[...I(W)?tQ(Q):[],...nQ(Q),...R(W)?sQ(Q):[],...Y===void 0?[]:[{resource:"role",kind:"IAM role",name:X.executionRole,tags:Y.tags,keeper:"role",id:Y.name}],...eQ(Q)]},
QU=(
Q,
U)=>{
let X={...U.tags,...Q.own},W=Object.fromEntries(Object.entries(X).filter(([Z,_])=>Q.tags[Z]!==_)),Y=Object.keys(U.present.tags??{}).filter(Z=>Object.hasOwn(Q.tags,Z)&&!Object.hasOwn(X,Z));
return Object.keys(W).length===0&&Y.length===0?[]:[{resource:Q.resource,name:Q.name,action:"update",reason:"",fields:[...Object.keys(W),...Y].sort().map(Z=>({pointer:`/tags/${Z}`,...Q.tags[Z]===void 0?{}:{from:Q.tags[Z]},...W[Z]===void 0?{}:{to:W[Z]}})),operations:[J("tagPart",`${Q.resource}.${Q.name}.tags`,{keeper:Q.keeper,id:Q.id,set:W,remove:Y})]}]},
UU=Q=>p(Q).filter(U=>U.resource!=="capacityProvider"||!a(Q)).flatMap(U=>QU(U,Q)),
WU=(Q,U)=>{let X=(W,Y)=>W.resource===Y.resource&&W.name===Y.name&&W.action==="update";return[...Q.map(W=>{let Y=U.find(Z=>X(W,Z));return Y===void 0?W:{...W,fields:[...W.fields,...Y.fields],operations:[...W.operations,...Y.operations]}}),...U.filter(W=>!Q.some(Y=>X(Y,W)))]},
l=Q=>JSON.stringify({Version:"2012-10-17",Statement:Q}),
XU=Q=>l([{Effect:"Allow",Principal:{Service:Q},Action:"sts:AssumeRole"}]),
g=(Q,U)=>{try{return Q!==void 0&&A(JSON.parse(Q))===A(JSON.parse(U))}catch{return!1}},
u=(
Q,
U,
X)=>{
let{settings:W,tags:Y}=X,
Z=l(Q.statements),
_=XU(Q.service),
$=J("attachRolePolicy",`${Q.id}.managed`,{role:Q.name,policyArn:Q.managedPolicy},{after:[Q.id]}),
N=J("putRolePolicy",`${Q.id}.inline`,{role:Q.name,policyName:k,document:Z},{after:[Q.id]}),
F=J("setPermissionsBoundary",`${Q.id}.boundary`,{role:Q.name,permissionsBoundary:W.permissionsBoundary}),
M=J("updateAssumeRolePolicy",`${Q.id}.trust`,{role:Q.name,document:_}),
V=Q.statements.length===0?[]:[N];
if(U===void 0)return[{resource:"role",name:Q.name,action:"create",reason:B(X),fields:[{pointer:"/description",to:Q.description}],operations:[J("createRole",Q.id,{name:Q.name,description:Q.description,trustPolicy:_,tags:Y,permissionsBoundary:W.permissionsBoundary}),$,...V]}];
let E=!U.managedPolicies.includes(Q.managedPolicy),G=V.length>0&&!g(U.inlinePolicy,Z),q=U.permissionsBoundary===W.permissionsBoundary,j=g(U.trustPolicy,_);
return!E&&!G&&q&&j?[]:[{resource:"role",name:Q.name,action:"update",reason:"",fields:[...E?[{pointer:"/managedPolicies",to:Q.managedPolicy}]:[],...G?[{pointer:"/policy",to:Z}]:[],...j?[]:[{pointer:"/trustPolicy",to:_}],...q?[]:[{pointer:"/permissionsBoundary",from:U.permissionsBoundary,to:W.permissionsBoundary}]],operations:[...j?[]:[M],...q?[]:[F],...E?[$]:[],...G?V:[]]}]},
YU=(Q,{found:U})=>Q.startsWith("arn:")?Q:`arn:${U.partition}:secretsmanager:${U.region}:${U.account}:secret:${Q}-??????`,
d=Q=>{let U=b(Q);return U===void 0?[]:[{Sid:"DockerHubLogin",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:YU(U,Q)}]},
c=({settings:{kmsKeyArn:Q}},U)=>Q===void 0?[]:[{Sid:"DecryptSecrets",Effect:"Allow",Action:"kms:Decrypt",Resource:Q,Condition:{StringLike:{"kms:ViaService":U.map(X=>`${X}.*`)}}}],
ZU=Q=>{
let{names:U,settings:X,found:W}=Q,{partition:Y,region:Z,account:_}=W,$=X.secretsPrefix??U.secretsPrefix;
return{id:"executionRole",name:U.executionRole,description:`Pulls images, writes logs and reads secrets for tasks of ECS cluster ${U.cluster}.`,service:"ecs-tasks.amazonaws.com",managedPolicy:`arn:${Y}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,statements:[{Sid:"TenantSecrets",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:`arn:${Y}:secretsmanager:${Z}:${_}:secret:${$}*`},{Sid:"TenantParameters",Effect:"Allow",Action:"ssm:GetParameters",Resource:`arn:${Y}:ssm:${Z}:${_}:parameter/${$.replace(/^\//,"")}*`},...d(Q),...c(Q,["secretsmanager","ssm"])]}},
_U=Q=>({id:"instanceRole",name:Q.names.instanceRole,description:`Instances of ECS cluster ${Q.names.cluster}.`,service:"ec2.amazonaws.com",managedPolicy:`arn:${Q.found.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role`,statements:b(Q)===void 0?[]:[...d(Q),...c(Q,["secretsmanager"])]}),
$U=Q=>{
let{names:U,found:X,tags:W}=Q,Y=X.instanceProfile,Z=J("addRoleToInstanceProfile","instanceProfile.role",{profile:U.instanceProfile,role:U.instanceRole},{after:["instanceProfile","instanceRole"]});
return Y===void 0?[{resource:"instanceProfile",name:U.instanceProfile,action:"create",reason:B(Q),fields:[],operations:[J("createInstanceProfile","instanceProfile",{name:U.instanceProfile,tags:W}),Z]}]:Y.roles.length>0?[]:[{resource:"instanceProfile",name:U.instanceProfile,action:"update",reason:"holds no role: put back",fields:[{pointer:"/role",to:U.instanceRole}],operations:[Z]}]},
NU=Q=>{
let{settings:U,found:X}=Q,W=R(U)&&U.instanceProfileArn===void 0;
return[...X.missingServiceLinkedRoles.map(Y=>({resource:"serviceLinkedRole",name:Y,action:"create",reason:"missing in the account",fields:[],operations:[J("ensureServiceLinkedRole",`serviceLinkedRole.${Y}`,{service:Y})]})),...U.executionRoleArn===void 0?u(ZU(Q),X.executionRole,Q):[],...W?[...u(_U(Q),X.instanceRole,Q),...$U(Q)]:[]]},
VU=(
Q,
U)=>(Q.IpPermissions??[]).some(
X=>X.IpProtocol===U.IpProtocol&&X.FromPort===U.FromPort&&X.ToPort===U.ToPort&&(U.IpRanges??[]).every(W=>X.IpRanges?.some(Y=>Y.CidrIp===W.CidrIp))&&(U.Ipv6Ranges??[]).every(W=>X.Ipv6Ranges?.some(Y=>Y.CidrIpv6===W.CidrIpv6))&&(U.UserIdGroupPairs??[]).every(W=>X.UserIdGroupPairs?.some(Y=>Y.GroupId===W.GroupId))),
i=(
Q,
U,
X)=>{
let W=Q.ingress.map((_,$)=>({..._,index:$})).filter(({permission:_,references:$})=>U===void 0||$.length>0||!VU(U,_)),
Y=W.map(({permission:_,references:$,index:N})=>J("authorizeIngress",`${Q.id}.ingress.${N}`,{groupId:U?.GroupId??"",permission:_},{references:[...U===void 0?[{pointer:"/groupId",operation:Q.id}]:[],...$]})),
Z=W.map(({permission:_})=>({pointer:"/ingress",to:`${_.IpProtocol} ${_.FromPort}-${_.ToPort} from ${_.IpRanges?.[0]?.CidrIp??_.Ipv6Ranges?.[0]?.CidrIpv6??"the load balancer"}`}));
return U===void 0?[{resource:"securityGroup",name:Q.name,action:"create",reason:B(X),fields:Z,operations:[J("createSecurityGroup",Q.id,{name:Q.name,description:Q.description,vpcId:X.found.vpcId??"",tags:{...X.tags,Name:Q.name}}),...Y]}]:Y.length===0?[]:[{resource:"securityGroup",name:Q.name,action:"update",reason:"rules are missing: put back",fields:Z,operations:Y}]},
EU=(Q,U)=>[{IpRanges:[{CidrIp:"0.0.0.0/0",Description:"Visitors"}]},...U?[{Ipv6Ranges:[{CidrIpv6:"::/0",Description:"Visitors"}]}]:[]].map(X=>({IpProtocol:"tcp",FromPort:Q,ToPort:Q,...X})),
FU=Q=>{
let{settings:U,names:X,found:W}=Q,Y=I(U),Z=Y?i({id:"loadBalancerGroup",name:X.loadBalancerGroup,description:`Load balancer of ECS cluster ${X.cluster}`,ingress:[80,443].flatMap($=>EU($,U.ipAddressType==="dualstack")).map($=>({permission:$,references:[]}))},W.loadBalancerGroup,Q):[];
if(U.securityGroups!==void 0)return Z;
let _=Y?[W.loadBalancerGroup?.GroupId]:W.loadBalancer?.SecurityGroups??[];
return[...Z,...i({id:"taskGroup",name:X.taskGroup,description:`Instances and tasks of ECS cluster ${X.cluster}`,ingress:U.loadBalancer==="none"?[]:_.map($=>({permission:{IpProtocol:"tcp",FromPort:0,ToPort:65535,UserIdGroupPairs:[{GroupId:$??""}]},references:$===void 0?[{pointer:"/permission/UserIdGroupPairs/0/GroupId",operation:"loadBalancerGroup"}]:[]}))},W.taskGroup,Q)]},
JU=({run:Q,names:U,found:X,tags:W})=>Q.storesDockerHubLogin?[{resource:"secret",name:U.dockerHubSecret,action:X.dockerHubSecret===void 0?"create":"update",reason:"DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN are set",fields:[{pointer:"/value",secret:!0}],operations:[J("storeDockerHubLogin","dockerHubSecret",{name:U.dockerHubSecret,exists:X.dockerHubSecret!==void 0,tags:W})]}]:[],
MU=Q=>{if(!R(Q.settings))return[];let U=oQ(Q);return[...U,...o(Q,U.length>0),...s(Q)]},
HU=(
{found:Q,settings:U})=>{
if(Q.vpcId===void 0)throw H("There is no default VPC in this Region.","Give vpcId and subnets.");
let X=Q.subnets.filter($=>$.VpcId!==Q.vpcId);
if(X.length>0)throw H(`Of other VPCs than ${Q.vpcId}: ${X.map($=>`${$.SubnetId} (${$.VpcId})`).join(", ")}.`,"Give subnets of one VPC, and its vpcId.");
let W=(U.subnets??[]).filter($=>!Q.subnets.some(N=>N.SubnetId===$));
if(W.length>0)throw H(`These subnets do not exist: ${W.join(", ")}.`,"Check the ids and the Region.");
let Y=new Set(Q.subnets.map($=>$.AvailabilityZone));
if(I(U)&&Y.size<2)throw H(`The subnets are in ${Y.size} zone only: a load balancer needs two.`,"Give subnets of two zones, or loadBalancer: none.");
let Z=Q.typesNotOffered.filter($=>U.instanceTypes?.includes($));
if(Z.length>0)throw H(`No zone of the subnets offers ${Z.join(", ")}.`,"Choose other instanceTypes, or subnets of other zones.");
let _=I(U)?Q.loadBalancer?.VpcId:void 0;
if(_!==void 0&&_!==Q.vpcId)throw H(`The load balancer is in ${_}; it cannot be moved to ${Q.vpcId}.`,"Keep vpcId and subnets, or make another cluster.");
if(U.loadBalancerArn!==void 0&&Q.loadBalancer===void 0)throw H(`There is no load balancer ${U.loadBalancerArn}.`,"Check the ARN and the Region.")},
zU=({settings:{domain:Q},found:U})=>{let[X]=Q===void 0?[]:t(U,Q);return X===void 0?void 0:`tenants are served by HTTP, and there is a certificate for *.${Q}: certificateArn ${X} serves them by HTTPS`},
DU=Q=>{let{settings:U}=Q;return[...R(U)&&U.onDemandBaseCapacity===0&&U.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...U.spotMaxPrice===void 0?[]:[`spotMaxPrice ${U.spotMaxPrice}: AWS advises against a max price, it makes interruptions more frequent`],...U.loadBalancer==="shared"&&U.domain===void 0?["no domain: every deployment has to say its hosts"]:[],...I(Q.settings)&&n(Q)===void 0?[zU(Q)??`no issued certificate${U.domain===void 0?"":` for *.${U.domain}`}: tenants are served by HTTP only`]:[]]},
GU=Q=>{let U=new Set(Q.flatMap(X=>X.operations.map(W=>W.id)));return Q.map(X=>({...X,operations:X.operations.map(W=>({...W,after:W.after.filter(Y=>U.has(Y))}))}))},
jU=Q=>{HU(Q);let U=[...JU(Q),...NU(Q),...FU(Q),...kQ(Q),...MU(Q),...e(Q),...QQ(Q)],X=WU(U,UU(Q)),W=GU([...X,...gQ(Q,X)]).map(Y=>({...Y,reason:Y.reason||"asked for"}));return{planId:v(A(W.map(({resource:Y,name:Z,action:_,fields:$})=>({resource:Y,name:Z,action:_,fields:$}))),16),changes:W,warnings:DU(Q)}},
IU=Q=>{
let{found:U,names:X,settings:W,run:Y}=Q;
if(Y.adopt)return;
let Z=[...U.cluster===void 0||W.existingCluster?[]:[{kind:"ECS cluster",name:X.cluster,tags:U.clusterTags}],...p(Q).filter(_=>_.isPart!==!0)].filter(({tags:_})=>!C(_,X.cluster)).map(({kind:_,name:$})=>`${_} ${$}`);
if(Z.length!==0)return H(`Not ours: ${Z.join(", ")} ${Z.length===1?"does":"do"} not carry the tag ecs-tenants:cluster=${X.cluster}.`,"Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.")},
qU=(Q,{cluster:U},X)=>{if(R(X)||!C(P(Q.autoScalingGroup?.Tags),U))return;let W=X.capacityProvider===void 0?`capacity: ${X.capacity}`:`capacityProvider: ${X.capacityProvider}`;throw H(`Cluster ${U} runs on its own instances: it cannot be changed to ${X.existingCluster?"existingCluster: true":W}.`,`Make another cluster with ${W}, deploy the tenants there, and remove this one.`)},
BU=Q=>({...Q,subnets:[...Q.subnets].sort((U,X)=>(U.SubnetId??"")<(X.SubnetId??"")?-1:1)}),
RU=Q=>{
let{request:U,names:X,run:W}=Q,Y=BU(Q.found),Z=JQ({name:X.cluster,tags:Y.clusterTags});
if(Z!==void 0)throw Z;
let _=UQ(Y,X),{settings:$,problems:N}=PQ(U,Y.cluster===void 0?void 0:_);
qU(Y,X,$);
let F=[...N,...SQ($),...LQ($.tenantDefaults),...Q.problemsOfDefaults?.($.tenantDefaults)??[]];
if(F.length>0)throw OQ(F);
let M=IU({found:Y,names:X,settings:$,run:W});
if(M!==void 0)throw M;
return{names:X,settings:$,present:_,found:Y,run:W,tags:{...$.tags,...h(X.cluster)},isNew:Y.cluster===void 0}},
AU=async(
Q,
U,
X,
W)=>{
let Y=WQ(U.name,await XQ(Q)),[Z,_]=await Promise.all([YQ(Q,{...Y,policyName:k},ZQ(U)),W===void 0||U.dockerHubSecret!==void 0?!0:_Q(Q,Y.dockerHubSecret,W)]);
$Q(Z,U.accountId);
let $=RU({request:U,names:Y,found:Z,run:{...X,storesDockerHubLogin:!_},problemsOfDefaults:N=>vQ(bQ,{name:"tenant",...N},"/tenantDefaults")});
return{context:$,names:Y,plan:jU($)}},
PU=async(
{context:Q,names:U},
X)=>{let{settings:W}=Q,Y=W.loadBalancer==="shared"&&W.loadBalancerArn===void 0&&W.listenerArn===void 0,Z=R(W)&&(W.minSize??0)>0,[_,$]=await Promise.all([Y?NQ(X,{name:U.loadBalancer}):void 0,Z?MQ(X,U.cluster):void 0]);return[...Y&&_?.State?.Code!=="active"?[`the load balancer is ${_?.State?.Code??"missing"}`]:[],...$===0?["no instance has joined the cluster yet"]:[]]},
SU=async(
Q,
U)=>{
let{clients:X,log:W,signal:Y,deadline:Z}=U,_=[],$=new Set;
return await HQ(async()=>{if(_=await PU(Q,X),_.length===0)return!0;W.waiting(_.join("; "));let N=await zQ(X,Q.names.autoScalingGroup),F=N===void 0||(N.Instances??[]).length>0?[]:await DQ(X,Q.names.autoScalingGroup);for(let M of F)$.has(M)||W.warn(`an instance could not be launched: ${M}`),$.add(M)},{signal:Y,everySeconds:3,deadline:Z})===!0?[]:_},
LU=(
{context:Q,plan:U,names:X},
{log:W,report:Y},
Z)=>{let{account:_,region:$}=Q.found;W.info(`account ${_}, Region ${$}, cluster ${X.cluster}`);for(let N of U.warnings)W.warn(N);if(W.info(Z?`plan ${U.planId}: ${y(U.changes)}`:y(U.changes)),Z)for(let N of w(U.changes))W.info(N);Y({cluster:X.cluster,account:_,region:$,planId:U.planId,changes:O(U.changes),depth:"deep"})},
KU=(
{context:Q,names:U},
{log:X})=>{let{settings:W}=Q,Y=W.spotMaxPrice===void 0?"spot instances":`spot instances for at most ${W.spotMaxPrice} USD/h`;X.info(`cluster   ${U.cluster}`),X.info(`capacity  ${W.capacityProvider??(W.capacity==="EC2_SPOT"?`${W.minSize} to ${W.maxSize} ${Y}`:W.capacity)}`),W.loadBalancer==="shared"&&W.domain!==void 0&&X.info(`tenants   ${T(Q)?"https":"http"}://<tenant>.${W.domain}`),X.info(`next      deploy-tenant --name <tenant> --image <image> --cluster ${U.cluster}`)},
bU=async(
Q,
U,
X)=>{
let W={...KQ,...Q},
{log:Y,signal:Z,report:_}=U,
$=Date.now()+W.timeoutMinutes*6e4,
N=hQ(U.env),
F={token:TQ(12).toString("hex"),adopt:W.adopt,replaceInstances:W.replaceInstances},
M=GQ(
{
prepare:async()=>{let E=performance.now(),G=await AU(X,Q,F,N);return _({timings:{read:Math.round(performance.now()-E)}}),G},
planned:E=>LU(E,U,W.plan),
apply:async E=>{
let G=performance.now(),q=await jQ(E.plan.changes.flatMap(j=>j.operations),{changes:E.plan.changes,execute:j=>VQ({clients:X,signal:Z,dockerHubLogin:N},j.kind,j.input),signal:Z,log:Y,line:IQ,incomplete:j=>_({changes:O(E.plan.changes,j)})});
return _({changes:O(E.plan.changes,q),timings:{apply:Math.round(performance.now()-G)}}),q},
isPlan:W.plan,
approvedPlan:Q.approvedPlan,
lines:({plan:E})=>w(E.changes),
log:Y}),
{prepared:V}=await M();
if(W.plan)return{code:S.done,result:{}};
if(W.wait){let E=performance.now(),G=await SU(V,{clients:X,log:Y,signal:Z,deadline:$});if(_({timings:{wait:Math.round(performance.now()-E)}}),G.length>0)return{code:S.timedOut,result:{message:`The cluster is not ready after ${W.timeoutMinutes} minutes: ${G.join("; ")}. Nothing was stopped.`,hint:"Run again to go on waiting; look at the Auto Scaling group\u2019s activities where no instance comes."}}}
return KU(V,U),{code:S.done,result:{}}},
CU=(Q,U)=>qQ(EQ,Q,U,X=>bU(Q,U,X));
export{CU as run};
