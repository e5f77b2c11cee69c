import{o as J,c as B,t as r,i as v,a as h,d as b,b as C,e as a,p as k,f as o,g as s,h as t,j as n,k as e,l as QQ,m as UQ,n as WQ,r as XQ,q as YQ,s as ZQ,u as _Q,v as $Q,w as EQ,x as NQ,y as VQ}from"./clusters.mjs";
import{D as FQ,E as JQ,F as MQ,c as HQ,G as zQ,H as y,I as w,J as O,K as DQ,L as GQ,M as jQ,N as IQ}from"./tenants.mjs";
import{b as I,j as qQ,k as BQ,l as m,h as T,s as RQ,a as A,t as P,f as R,r as AQ,n as PQ,o as SQ,p as LQ}from"./input-create-cluster.mjs";
import{c as KQ}from"./input-deploy-tenant.mjs";
import{S as bQ,f as S,h as M,q as z,c as D,i as CQ,l as OQ}from"./base.mjs";
import{randomBytes as TQ}from"node:crypto";
var vQ=Q=>{let{DOCKER_HUB_USERNAME:U,DOCKER_HUB_TOKEN:X}=Q;if(!(U===void 0&&X===void 0)){if(U===void 0||U===""||X===void 0||X==="")throw new bQ(S.invalidInput,"Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN is set.",{hint:"Set both, or neither."});return JSON.stringify({username:U,password:X})}},
hQ=Q=>{
let{names:U,settings:X,found:W,present:Y,tags:_}=Q;
if(
W.cluster===void 0){
if(X.existingCluster)throw M(`There is no active ECS cluster ${U.cluster}, which existingCluster says there is.`,"Check name, Region and account.");
return[{resource:"cluster",name:U.cluster,action:"create",reason:B(Q),fields:[{pointer:"/containerInsights",to:X.containerInsights}],operations:[J("createCluster","cluster",{clusterName:U.cluster,settings:[{name:"containerInsights",value:X.containerInsights}],tags:Object.entries(_).map(([Z,$])=>({key:Z,value:$}))},{after:["serviceLinkedRole.ecs.amazonaws.com"]})]}]}
return X.existingCluster||Y.containerInsights===X.containerInsights?[]:[{resource:"cluster",name:U.cluster,action:"update",reason:"",fields:[{pointer:"/containerInsights",from:Y.containerInsights,to:X.containerInsights}],operations:[J("updateClusterSettings","cluster",{cluster:U.cluster,containerInsights:X.containerInsights??"disabled"})]}]},
kQ=({settings:Q})=>[`capacity=${Q.capacity}`,`cpuArchitecture=${Q.cpuArchitecture}`,`gpu=${Q.gpu}`,`rootVolumeSize=${Q.rootVolumeSize}`,`imagePullBehavior=${Q.imagePullBehavior}`,...Q.existingCluster?["existingCluster=true"]:[],...Q.securityGroups===void 0?[]:["securityGroups=existing"]].join(" "),
yQ=Q=>{let{settings:U}=Q;if(U.loadBalancer==="none")return{tags:{[z.loadBalancer]:"none"},references:[]};let X=I(U),W=r(Q);if(!X&&W===void 0)throw M("The load balancer has no listener on 443 or 80.","Give listenerArn of the listener that tenants are to stand on.");let Y=v(Q);return{tags:{[z.loadBalancer]:X?"shared":"existing",[D.scheme]:Y?"https":"http",[D.listener]:W?.ListenerArn??""},references:W?.ListenerArn===void 0?[{pointer:`/set/${D.listener}`,operation:`listener.${Y?443:80}`}]:[]}},
wQ=Q=>{let{settings:U,found:X}=Q,W=U.executionRoleArn??X.executionRole?.arn;return{tags:{[D.executionRole]:W??"",...U.taskRoleArn===void 0?{}:{[D.taskRole]:U.taskRoleArn},...U.instanceProfileArn===void 0?{}:{[z.instanceProfile]:U.instanceProfileArn},...U.dockerHubSecret===void 0?{}:{[z.dockerHubSecret]:U.dockerHubSecret}},references:W===void 0?[{pointer:`/set/${D.executionRole}`,operation:"executionRole"}]:[]}},
mQ=Q=>{let{settings:U,found:X}=Q,W=U.securityGroups??(X.taskGroup?.GroupId===void 0?void 0:[X.taskGroup.GroupId]);return{tags:{[z.vpc]:X.vpcId??"",[D.subnets]:X.subnets.map(Y=>Y.SubnetId).join(" "),[D.securityGroups]:(W??[]).join(" ")},references:W===void 0?[{pointer:`/set/${D.securityGroups}`,operation:"taskGroup"}]:[]}},
xQ=({settings:Q,found:U})=>{let{domain:X}=Q;if(X===void 0)return{};let[W,Y]=FQ(X,U.zones);if(W===void 0)throw M(`There is no public hosted zone for ${X} in this account.`,`Create a hosted zone for ${X} in Route 53, and delegate to it.`);if(Y!==void 0)throw M(`There are two public hosted zones named ${W.name} (${W.id}, ${Y.id}).`,"Remove the one that is not delegated to.");return{[D.domain]:X,[z.zone]:W.id}},
fQ=Q=>{
let{settings:U,tags:X}=Q,W=[yQ(Q),wQ(Q),mQ(Q)];
return{tags:{...U.existingCluster?h(Q.names.cluster):X,...xQ(Q),...Object.assign({},...W.map(Y=>Y.tags)),...U.isDefault?{[D.default]:"true"}:{},...U.protected?{[z.protected]:"true"}:{},[z.settings]:kQ(Q),...U.secretsPrefix===void 0?{}:{[z.secretsPrefix]:U.secretsPrefix},...U.kmsKeyArn===void 0?{}:{[z.kmsKey]:U.kmsKeyArn},...U.capacityProvider===void 0?{}:{[z.capacityProvider]:U.capacityProvider},...BQ(U.tenantDefaults),...qQ(U.tags)},references:W.flatMap(Y=>Y.references)}},
pQ=(
Q,
U)=>{
let{names:X,found:W}=Q,Y=fQ(Q),_=Object.keys(Y.tags).length;
if(_>m)throw M(`The cluster would have ${_} tags; AWS takes ${m}.`,"Use fewer tags or tenantDefaults.");
let Z=new Set(Y.references.map(({pointer:N})=>N.slice(5))),$=Object.fromEntries(Object.entries(Y.tags).filter(([N,V])=>Z.has(N)||W.clusterTags[N]!==V)),E=Q.settings.existingCluster?{}:Q.present.tags??{},F=Object.keys(W.clusterTags).filter(N=>(N.startsWith("ecs-tenants:")||Object.hasOwn(E,N))&&!Object.hasOwn(Y.tags,N));
if(Object.keys($).length===0&&F.length===0)return[];
let H=W.cluster?.clusterArn;
return[
{
resource:"tags",
name:X.cluster,
action:W.cluster===void 0?"create":"update",
reason:W.cluster===void 0?B(Q):"",
fields:[...Object.keys($),...F].sort().map(N=>({pointer:`/tags/${N}`,...W.clusterTags[N]===void 0?{}:{from:W.clusterTags[N]},...Y.tags[N]===void 0?{}:{to:Z.has(N)?"the one that is made":Y.tags[N]}})),
operations:[J("tagPart","cluster.tags",{keeper:"ecs",id:H??"",set:$,remove:F},{after:U.flatMap(N=>N.operations.map(V=>V.id)),references:[...Y.references,...H===void 0?[{pointer:"/id",operation:"cluster"}]:[]]})]}]},
lQ=Q=>{let{cluster:U,region:X,imagePullBehavior:W,dockerHubSecretArn:Y}=Q,_=[`ECS_CLUSTER=${K("cluster",U)}`,"ECS_ENABLE_SPOT_INSTANCE_DRAINING=true",`ECS_IMAGE_PULL_BEHAVIOR=${K("imagePullBehavior",W)}`,"ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance"],Z=gQ(_.map(E=>`  ${L(E)}
`).join(""));if(Y===void 0)return Z;let $=L(K("dockerHubSecretArn",Y));return Z+dQ($,L(K("region",X)))},
L=Q=>`'${Q.replaceAll("'","'\\''")}'`,
K=(Q,U)=>{if(/^[!-~]([ -~]*[!-~])?$/.test(U))return U;throw new RangeError(`${Q} is not one line of ASCII that begins and ends with no space: ${JSON.stringify(U)}`)},
gQ=Q=>`#!/bin/bash
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
${
Q})
write_config "\${settings[@]}"
say "wrote $config"
`,
uQ=`import json, sys
try:
    secret = json.loads(json.load(sys.stdin.buffer)["SecretString"])
    login = {key: secret[key] for key in ("username", "password")}
    if not all(isinstance(value, str) and value for value in login.values()):
        raise ValueError
    print(json.dumps({"https://index.docker.io/v1/": {**login, "email": ""}}))
except Exception as error:
    sys.exit("ecs-tenants: the secret is not {\\"username\\": ..., \\"password\\": ...}: " + type(error).__name__)
`,
dQ=(
Q,
U)=>`
secret=${
Q}
region=${
U}
encode_login=${
L(uQ)}

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
cQ=Q=>btoa(Q),
iQ=Q=>{
let{settings:U,names:X,found:W,tags:Y}=Q,_=Object.entries({...Y,Name:X.autoScalingGroup}).map(([Z,$])=>({Key:Z,Value:$}));
return{
ImageId:W.imageId,
IamInstanceProfile:U.instanceProfileArn===void 0?{Name:X.instanceProfile}:{Arn:U.instanceProfileArn},
SecurityGroupIds:U.securityGroups??[W.taskGroup?.GroupId??""],
MetadataOptions:{HttpTokens:"required",HttpEndpoint:"enabled",HttpPutResponseHopLimit:1},
BlockDeviceMappings:[{DeviceName:x,Ebs:{VolumeSize:U.rootVolumeSize,VolumeType:"gp3",Encrypted:!0,DeleteOnTermination:!0}}],
UserData:cQ(lQ({cluster:X.cluster,region:W.region,imagePullBehavior:U.imagePullBehavior,dockerHubSecretArn:b(Q)})),
TagSpecifications:[{ResourceType:"instance",Tags:_},{ResourceType:"volume",Tags:_}]}},
f=Q=>{
let U=(Q.BlockDeviceMappings??[]).find(W=>W.DeviceName===x)?.Ebs,X=(Q.TagSpecifications??[]).filter(W=>/^(instance|volume)$/.test(W.ResourceType??"")).flatMap(W=>(W.Tags??[]).map(Y=>`${W.ResourceType} ${Y.Key}=${Y.Value}`));
return{imageId:Q.ImageId,instanceProfile:Q.IamInstanceProfile?.Name??Q.IamInstanceProfile?.Arn,securityGroups:[...Q.SecurityGroupIds??[]].sort(),imdsv2:Q.MetadataOptions?.HttpTokens==="required",hopLimit:Q.MetadataOptions?.HttpPutResponseHopLimit,rootVolumeSize:U?.VolumeSize,encrypted:U?.Encrypted,userData:Q.UserData===void 0?void 0:T(Q.UserData,12),tags:X.sort()}},
rQ=Q=>{
let{names:U,found:X,run:W,settings:Y}=Q,_=iQ(Q),Z=Y.securityGroups===void 0&&X.taskGroup===void 0,$={after:["instanceProfile.role","instanceRole.managed"],references:Z?[{pointer:"/data/SecurityGroupIds/0",operation:"taskGroup"}]:[]},E=`${W.token}-t`,F=f(_);
if(X.launchTemplate===void 0)return[{resource:"launchTemplate",name:U.launchTemplate,action:"create",reason:B(Q),fields:[{pointer:"/imageId",to:_.ImageId},{pointer:"/rootVolumeSize",to:Y.rootVolumeSize}],operations:[J("createLaunchTemplate","launchTemplate",{name:U.launchTemplate,data:_,tags:Q.tags,clientToken:E},$)]}];
let H=f(X.launchTemplate.data),N=Object.keys(F).filter(V=>!RQ(F[V],H[V])).map(V=>({pointer:`/${V}`,from:H[V],to:F[V]}));
return N.length===0&&!Z?[]:[{resource:"launchTemplate",name:U.launchTemplate,action:"update",reason:W.replaceInstances?"":"a new version; running instances keep theirs until replaceInstances: true",fields:N,operations:[J("createLaunchTemplateVersion","launchTemplate",{name:U.launchTemplate,data:_,clientToken:T(A([E,F]),32)},$)]}]},
aQ=(
{found:Q,names:U,settings:X})=>{
let{autoScalingGroup:W,capacityProvider:Y,launchTemplate:_}=Q,{instanceRole:Z,instanceProfile:$}=Q,E=X.instanceProfileArn===void 0,F=U.autoScalingGroup;
return[
..._===void 0?[]:[{resource:"launchTemplate",kind:"launch template",name:U.launchTemplate,tags:_.tags,keeper:"ec2",id:_.id}],
...W===void 0?[]:[{resource:"autoScalingGroup",kind:"Auto Scaling group",name:F,tags:P(W.Tags),keeper:"autoScalingGroup",id:F,own:{Name:F}}],
...Y===void 0?[]:[{resource:"capacityProvider",kind:"capacity provider",name:U.capacityProvider,tags:P(Y.tags),keeper:"ecs",id:Y.capacityProviderArn??""}],
...Z===void 0||!E?[]:[{resource:"role",kind:"IAM role",name:U.instanceRole,tags:Z.tags,keeper:"role",id:Z.name}],
...$===void 0||!E?[]:[{resource:"instanceProfile",kind:"instance profile",name:U.instanceProfile,tags:$.tags,keeper:"instanceProfile",id:$.name}]]},
oQ=({found:Q,names:U})=>{let X=Q.loadBalancer;return X===void 0?[]:[{resource:"loadBalancer",kind:"load balancer",name:U.loadBalancer,tags:Q.loadBalancerTags,keeper:"elasticLoadBalancing",id:X.LoadBalancerArn??""},...Q.listeners.filter(({Port:W})=>W===80||W===443).map(({Port:W,ListenerArn:Y=""})=>({resource:"listener",kind:"listener",name:String(W),tags:Q.listenerTags[Y]??{},keeper:"elasticLoadBalancing",id:Y,isPart:!0}))]},
sQ=({found:Q,names:U,settings:X})=>[...I(X)?[{name:U.loadBalancerGroup,group:Q.loadBalancerGroup}]:[],...X.securityGroups===void 0?[{name:U.taskGroup,group:Q.taskGroup}]:[]].flatMap(({name:W,group:Y})=>Y===void 0?[]:[{resource:"securityGroup",kind:"security group",name:W,tags:P(Y.Tags),keeper:"ec2",id:Y.GroupId??"",own:{Name:W}}]),
tQ=({found:Q,names:U,run:X})=>{let W=Q.dockerHubSecret,Y=X.storesDockerHubLogin||C(W?.tags,U.cluster);return W===void 0||!Y?[]:[{resource:"secret",kind:"secret",name:U.dockerHubSecret,tags:W.tags,keeper:"secret",id:W.arn}]},
p=Q=>{let{found:U,names:X,settings:W}=Q,Y=W.executionRoleArn===void 0?U.executionRole:void 0;return[...I(W)?oQ(Q):[],...sQ(Q),...R(W)?aQ(Q):[],...Y===void 0?[]:[{resource:"role",kind:"IAM role",name:X.executionRole,tags:Y.tags,keeper:"role",id:Y.name}],...tQ(Q)]},
nQ=(
Q,
U)=>{
let X={...U.tags,...Q.own},W=Object.fromEntries(Object.entries(X).filter(([_,Z])=>Q.tags[_]!==Z)),Y=Object.keys(U.present.tags??{}).filter(_=>Object.hasOwn(Q.tags,_)&&!Object.hasOwn(X,_));
return Object.keys(W).length===0&&Y.length===0?[]:[{resource:Q.resource,name:Q.name,action:"update",reason:"",fields:[...Object.keys(W),...Y].sort().map(_=>({pointer:`/tags/${_}`,...Q.tags[_]===void 0?{}:{from:Q.tags[_]},...W[_]===void 0?{}:{to:W[_]}})),operations:[J("tagPart",`${Q.resource}.${Q.name}.tags`,{keeper:Q.keeper,id:Q.id,set:W,remove:Y})]}]},
eQ=Q=>p(Q).filter(U=>U.resource!=="capacityProvider"||!a(Q)).flatMap(U=>nQ(U,Q)),
QU=(Q,U)=>{let X=(W,Y)=>W.resource===Y.resource&&W.name===Y.name&&W.action==="update";return[...Q.map(W=>{let Y=U.find(_=>X(W,_));return Y===void 0?W:{...W,fields:[...W.fields,...Y.fields],operations:[...W.operations,...Y.operations]}}),...U.filter(W=>!Q.some(Y=>X(Y,W)))]},
l=Q=>JSON.stringify({Version:"2012-10-17",Statement:Q}),
UU=Q=>l([{Effect:"Allow",Principal:{Service:Q},Action:"sts:AssumeRole"}]),
g=(Q,U)=>{try{return Q!==void 0&&A(JSON.parse(Q))===A(JSON.parse(U))}catch{return!1}},
u=(
Q,
U,
X)=>{
let{settings:W,tags:Y}=X,_=l(Q.statements),Z=UU(Q.service),$=J("attachRolePolicy",`${Q.id}.managed`,{role:Q.name,policyArn:Q.managedPolicy},{after:[Q.id]}),E=J("putRolePolicy",`${Q.id}.inline`,{role:Q.name,policyName:k,document:_},{after:[Q.id]}),F=J("setPermissionsBoundary",`${Q.id}.boundary`,{role:Q.name,permissionsBoundary:W.permissionsBoundary}),H=J("updateAssumeRolePolicy",`${Q.id}.trust`,{role:Q.name,document:Z}),N=Q.statements.length===0?[]:[E];
if(U===void 0)return[{resource:"role",name:Q.name,action:"create",reason:B(X),fields:[{pointer:"/description",to:Q.description}],operations:[J("createRole",Q.id,{name:Q.name,description:Q.description,trustPolicy:Z,tags:Y,permissionsBoundary:W.permissionsBoundary}),$,...N]}];
let V=!U.managedPolicies.includes(Q.managedPolicy),G=N.length>0&&!g(U.inlinePolicy,_),q=U.permissionsBoundary===W.permissionsBoundary,j=g(U.trustPolicy,Z);
return!V&&!G&&q&&j?[]:[{resource:"role",name:Q.name,action:"update",reason:"",fields:[...V?[{pointer:"/managedPolicies",to:Q.managedPolicy}]:[],...G?[{pointer:"/policy",to:_}]:[],...j?[]:[{pointer:"/trustPolicy",to:Z}],...q?[]:[{pointer:"/permissionsBoundary",from:U.permissionsBoundary,to:W.permissionsBoundary}]],operations:[...j?[]:[H],...q?[]:[F],...V?[$]:[],...G?N:[]]}]},
WU=(Q,{found:U})=>Q.startsWith("arn:")?Q:`arn:${U.partition}:secretsmanager:${U.region}:${U.account}:secret:${Q}-??????`,
d=Q=>{let U=b(Q);return U===void 0?[]:[{Sid:"DockerHubLogin",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:WU(U,Q)}]},
c=({settings:{kmsKeyArn:Q}},U)=>Q===void 0?[]:[{Sid:"DecryptSecrets",Effect:"Allow",Action:"kms:Decrypt",Resource:Q,Condition:{StringLike:{"kms:ViaService":U.map(X=>`${X}.*`)}}}],
XU=Q=>{
let{names:U,settings:X,found:W}=Q,{partition:Y,region:_,account:Z}=W,$=X.secretsPrefix??U.secretsPrefix;
return{
id:"executionRole",
name:U.executionRole,
description:`Pulls images, writes logs and reads secrets for tasks of ECS cluster ${U.cluster}.`,
service:"ecs-tasks.amazonaws.com",
managedPolicy:`arn:${Y}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,
statements:[{Sid:"TenantSecrets",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:`arn:${Y}:secretsmanager:${_}:${Z}:secret:${$}*`},{Sid:"TenantParameters",Effect:"Allow",Action:"ssm:GetParameters",Resource:`arn:${Y}:ssm:${_}:${Z}:parameter/${$.replace(/^\//,"")}*`},...d(Q),...c(Q,["secretsmanager","ssm"])]}},
YU=Q=>({id:"instanceRole",name:Q.names.instanceRole,description:`Instances of ECS cluster ${Q.names.cluster}.`,service:"ec2.amazonaws.com",managedPolicy:`arn:${Q.found.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role`,statements:b(Q)===void 0?[]:[...d(Q),...c(Q,["secretsmanager"])]}),
ZU=Q=>{
let{names:U,found:X,tags:W}=Q,Y=X.instanceProfile,_=J("addRoleToInstanceProfile","instanceProfile.role",{profile:U.instanceProfile,role:U.instanceRole},{after:["instanceProfile","instanceRole"]});
return Y===void 0?[{resource:"instanceProfile",name:U.instanceProfile,action:"create",reason:B(Q),fields:[],operations:[J("createInstanceProfile","instanceProfile",{name:U.instanceProfile,tags:W}),_]}]:Y.roles.length>0?[]:[{resource:"instanceProfile",name:U.instanceProfile,action:"update",reason:"holds no role: put back",fields:[{pointer:"/role",to:U.instanceRole}],operations:[_]}]},
_U=Q=>{let{settings:U,found:X}=Q,W=R(U)&&U.instanceProfileArn===void 0;return[...X.missingServiceLinkedRoles.map(Y=>({resource:"serviceLinkedRole",name:Y,action:"create",reason:"missing in the account",fields:[],operations:[J("ensureServiceLinkedRole",`serviceLinkedRole.${Y}`,{service:Y})]})),...U.executionRoleArn===void 0?u(XU(Q),X.executionRole,Q):[],...W?[...u(YU(Q),X.instanceRole,Q),...ZU(Q)]:[]]},
$U=(Q,U)=>(Q.IpPermissions??[]).some(X=>X.IpProtocol===U.IpProtocol&&X.FromPort===U.FromPort&&X.ToPort===U.ToPort&&(U.IpRanges??[]).every(W=>X.IpRanges?.some(Y=>Y.CidrIp===W.CidrIp))&&(U.Ipv6Ranges??[]).every(W=>X.Ipv6Ranges?.some(Y=>Y.CidrIpv6===W.CidrIpv6))&&(U.UserIdGroupPairs??[]).every(W=>X.UserIdGroupPairs?.some(Y=>Y.GroupId===W.GroupId))),
i=(
Q,
U,
X)=>{
let W=Q.ingress.map((Z,$)=>({...Z,index:$})).filter(({permission:Z,references:$})=>U===void 0||$.length>0||!$U(U,Z)),
Y=W.map(({permission:Z,references:$,index:E})=>J("authorizeIngress",`${Q.id}.ingress.${E}`,{groupId:U?.GroupId??"",permission:Z},{references:[...U===void 0?[{pointer:"/groupId",operation:Q.id}]:[],...$]})),
_=W.map(({permission:Z})=>({pointer:"/ingress",to:`${Z.IpProtocol} ${Z.FromPort}-${Z.ToPort} from ${Z.IpRanges?.[0]?.CidrIp??Z.Ipv6Ranges?.[0]?.CidrIpv6??"the load balancer"}`}));
return U===void 0?[{resource:"securityGroup",name:Q.name,action:"create",reason:B(X),fields:_,operations:[J("createSecurityGroup",Q.id,{name:Q.name,description:Q.description,vpcId:X.found.vpcId??"",tags:{...X.tags,Name:Q.name}}),...Y]}]:Y.length===0?[]:[{resource:"securityGroup",name:Q.name,action:"update",reason:"rules are missing: put back",fields:_,operations:Y}]},
EU=(Q,U)=>[{IpRanges:[{CidrIp:"0.0.0.0/0",Description:"Visitors"}]},...U?[{Ipv6Ranges:[{CidrIpv6:"::/0",Description:"Visitors"}]}]:[]].map(X=>({IpProtocol:"tcp",FromPort:Q,ToPort:Q,...X})),
NU=Q=>{
let{settings:U,names:X,found:W}=Q,Y=I(U),_=Y?i({id:"loadBalancerGroup",name:X.loadBalancerGroup,description:`Load balancer of ECS cluster ${X.cluster}`,ingress:[80,443].flatMap($=>EU($,U.ipAddressType==="dualstack")).map($=>({permission:$,references:[]}))},W.loadBalancerGroup,Q):[];
if(U.securityGroups!==void 0)return _;
let Z=Y?[W.loadBalancerGroup?.GroupId]:W.loadBalancer?.SecurityGroups??[];
return[..._,...i({id:"taskGroup",name:X.taskGroup,description:`Instances and tasks of ECS cluster ${X.cluster}`,ingress:U.loadBalancer==="none"?[]:Z.map($=>({permission:{IpProtocol:"tcp",FromPort:0,ToPort:65535,UserIdGroupPairs:[{GroupId:$??""}]},references:$===void 0?[{pointer:"/permission/UserIdGroupPairs/0/GroupId",operation:"loadBalancerGroup"}]:[]}))},W.taskGroup,Q)]},
VU=({run:Q,names:U,found:X,tags:W})=>Q.storesDockerHubLogin?[{resource:"secret",name:U.dockerHubSecret,action:X.dockerHubSecret===void 0?"create":"update",reason:"DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN are set",fields:[{pointer:"/value",secret:!0}],operations:[J("storeDockerHubLogin","dockerHubSecret",{name:U.dockerHubSecret,exists:X.dockerHubSecret!==void 0,tags:W})]}]:[],
FU=Q=>{if(!R(Q.settings))return[];let U=rQ(Q);return[...U,...o(Q,U.length>0),...s(Q)]},
JU=(
{found:Q,settings:U})=>{
if(Q.vpcId===void 0)throw M("There is no default VPC in this Region.","Give vpcId and subnets.");
let X=Q.subnets.filter($=>$.VpcId!==Q.vpcId);
if(X.length>0)throw M(`Of other VPCs than ${Q.vpcId}: ${X.map($=>`${$.SubnetId} (${$.VpcId})`).join(", ")}.`,"Give subnets of one VPC, and its vpcId.");
let W=(U.subnets??[]).filter($=>!Q.subnets.some(E=>E.SubnetId===$));
if(W.length>0)throw M(`These subnets do not exist: ${W.join(", ")}.`,"Check the ids and the Region.");
let Y=new Set(Q.subnets.map($=>$.AvailabilityZone));
if(I(U)&&Y.size<2)throw M(`The subnets are in ${Y.size} zone only: a load balancer needs two.`,"Give subnets of two zones, or loadBalancer: none.");
let _=Q.typesNotOffered.filter($=>U.instanceTypes?.includes($));
if(_.length>0)throw M(`No zone of the subnets offers ${_.join(", ")}.`,"Choose other instanceTypes, or subnets of other zones.");
let Z=I(U)?Q.loadBalancer?.VpcId:void 0;
if(Z!==void 0&&Z!==Q.vpcId)throw M(`The load balancer is in ${Z}; it cannot be moved to ${Q.vpcId}.`,"Keep vpcId and subnets, or make another cluster.");
if(U.loadBalancerArn!==void 0&&Q.loadBalancer===void 0)throw M(`There is no load balancer ${U.loadBalancerArn}.`,"Check the ARN and the Region.")},
MU=({settings:{domain:Q},found:U})=>{let[X]=Q===void 0?[]:t(U,Q);return X===void 0?void 0:`tenants are served by HTTP, and there is a certificate for *.${Q}: certificateArn ${X} serves them by HTTPS`},
HU=Q=>{
let{settings:U}=Q;
return[
...R(U)&&U.onDemandBaseCapacity===0&&U.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],
...U.spotMaxPrice===void 0?[]:[`spotMaxPrice ${U.spotMaxPrice}: AWS advises against a max price, it makes interruptions more frequent`],
...U.loadBalancer==="shared"&&U.domain===void 0?["no domain: every deployment has to say its hosts"]:[],
...I(Q.settings)&&n(Q)===void 0?[MU(Q)??`no issued certificate${U.domain===void 0?"":` for *.${U.domain}`}: tenants are served by HTTP only`]:[]]},
zU=Q=>{let U=new Set(Q.flatMap(X=>X.operations.map(W=>W.id)));return Q.map(X=>({...X,operations:X.operations.map(W=>({...W,after:W.after.filter(Y=>U.has(Y))}))}))},
DU=Q=>{JU(Q);let U=[...VU(Q),..._U(Q),...NU(Q),...hQ(Q),...FU(Q),...e(Q),...QQ(Q)],X=QU(U,eQ(Q)),W=zU([...X,...pQ(Q,X)]).map(Y=>({...Y,reason:Y.reason||"asked for"}));return{planId:T(A(W.map(({resource:Y,name:_,action:Z,fields:$})=>({resource:Y,name:_,action:Z,fields:$}))),16),changes:W,warnings:HU(Q)}},
GU=Q=>{
let{found:U,names:X,settings:W,run:Y}=Q;
if(Y.adopt)return;
let _=[...U.cluster===void 0||W.existingCluster?[]:[{kind:"ECS cluster",name:X.cluster,tags:U.clusterTags}],...p(Q).filter(Z=>Z.isPart!==!0)].filter(({tags:Z})=>!C(Z,X.cluster)).map(({kind:Z,name:$})=>`${Z} ${$}`);
if(_.length!==0)return M(`Not ours: ${_.join(", ")} ${_.length===1?"does":"do"} not carry the tag ecs-tenants:cluster=${X.cluster}.`,"Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.")},
jU=(Q,{cluster:U},X)=>{if(R(X)||!C(P(Q.autoScalingGroup?.Tags),U))return;let W=X.capacityProvider===void 0?`capacity: ${X.capacity}`:`capacityProvider: ${X.capacityProvider}`;throw M(`Cluster ${U} runs on its own instances: it cannot be changed to ${X.existingCluster?"existingCluster: true":W}.`,`Make another cluster with ${W}, deploy the tenants there, and remove this one.`)},
IU=Q=>({...Q,subnets:[...Q.subnets].sort((U,X)=>(U.SubnetId??"")<(X.SubnetId??"")?-1:1)}),
qU=Q=>{let{request:U,names:X,run:W}=Q,Y=IU(Q.found),_=UQ(Y,X),{settings:Z,problems:$}=AQ(U,Y.cluster===void 0?void 0:_);jU(Y,X,Z);let E=[...$,...PQ(Z),...SQ(Z.tenantDefaults),...Q.problemsOfDefaults?.(Z.tenantDefaults)??[]];if(E.length>0)throw CQ(E);let F=GU({found:Y,names:X,settings:Z,run:W});if(F!==void 0)throw F;return{names:X,settings:Z,present:_,found:Y,run:W,tags:{...Z.tags,...h(X.cluster)},isNew:Y.cluster===void 0}},
BU=async(Q,U,X,W)=>{let Y=WQ(U.name,await XQ(Q)),[_,Z]=await Promise.all([YQ(Q,{...Y,policyName:k},ZQ(U)),W===void 0||U.dockerHubSecret!==void 0?!0:_Q(Q,Y.dockerHubSecret,W)]);$Q(_,U.accountId);let $=qU({request:U,names:Y,found:_,run:{...X,storesDockerHubLogin:!Z},problemsOfDefaults:E=>OQ(KQ,{name:"tenant",...E},"/tenantDefaults")});return{context:$,names:Y,plan:DU($)}},
RU=async({context:Q,names:U},X)=>{let{settings:W}=Q,Y=W.loadBalancer==="shared"&&W.loadBalancerArn===void 0&&W.listenerArn===void 0,_=R(W)&&(W.minSize??0)>0,[Z,$]=await Promise.all([Y?EQ(X,{name:U.loadBalancer}):void 0,_?JQ(X,U.cluster):void 0]);return[...Y&&Z?.State?.Code!=="active"?[`the load balancer is ${Z?.State?.Code??"missing"}`]:[],...$===0?["no instance has joined the cluster yet"]:[]]},
AU=async(Q,U)=>{let{clients:X,log:W,signal:Y,deadline:_}=U,Z=[],$=new Set;return await MQ(async()=>{if(Z=await RU(Q,X),Z.length===0)return!0;W.waiting(Z.join("; "));let E=await HQ(X,Q.names.autoScalingGroup),F=E===void 0||(E.Instances??[]).length>0?[]:await zQ(X,Q.names.autoScalingGroup);for(let H of F)$.has(H)||W.warn(`an instance could not be launched: ${H}`),$.add(H)},{signal:Y,everySeconds:3,deadline:_})===!0?[]:Z},
PU=({context:Q,plan:U,names:X},{log:W,report:Y},_)=>{let{account:Z,region:$}=Q.found;W.info(`account ${Z}, Region ${$}, cluster ${X.cluster}`);for(let E of U.warnings)W.warn(E);if(W.info(_?`plan ${U.planId}: ${y(U.changes)}`:y(U.changes)),_)for(let E of w(U.changes))W.info(E);Y({cluster:X.cluster,account:Z,region:$,planId:U.planId,changes:O(U.changes),depth:"deep"})},
SU=({context:Q,names:U},{log:X})=>{let{settings:W}=Q,Y=W.spotMaxPrice===void 0?"spot instances":`spot instances for at most ${W.spotMaxPrice} USD/h`;X.info(`cluster   ${U.cluster}`),X.info(`capacity  ${W.capacityProvider??(W.capacity==="EC2_SPOT"?`${W.minSize} to ${W.maxSize} ${Y}`:W.capacity)}`),W.loadBalancer==="shared"&&W.domain!==void 0&&X.info(`tenants   ${v(Q)?"https":"http"}://<tenant>.${W.domain}`),X.info(`next      deploy-tenant --name <tenant> --image <image> --cluster ${U.cluster}`)},
LU=async(
Q,
U,
X)=>{
let W={...LQ,...Q},
{log:Y,signal:_,report:Z}=U,
$=Date.now()+W.timeoutMinutes*6e4,
E=vQ(U.env),
F={token:TQ(12).toString("hex"),adopt:W.adopt,replaceInstances:W.replaceInstances},
H=DQ(
{
prepare:async()=>{let V=performance.now(),G=await BU(X,Q,F,E);return Z({timings:{read:Math.round(performance.now()-V)}}),G},
planned:V=>PU(V,U,W.plan),
apply:async V=>{let G=performance.now(),q=await GQ(V.plan.changes.flatMap(j=>j.operations),{changes:V.plan.changes,execute:j=>NQ({clients:X,signal:_,dockerHubLogin:E},j.kind,j.input),signal:_,log:Y,line:jQ,incomplete:j=>Z({changes:O(V.plan.changes,j)})});return Z({changes:O(V.plan.changes,q),timings:{apply:Math.round(performance.now()-G)}}),q},
isPlan:W.plan,
approvedPlan:Q.approvedPlan,
lines:({plan:V})=>w(V.changes),
log:Y}),
{prepared:N}=await H();
if(W.plan)return{code:S.done,result:{}};
if(W.wait){let V=performance.now(),G=await AU(N,{clients:X,log:Y,signal:_,deadline:$});if(Z({timings:{wait:Math.round(performance.now()-V)}}),G.length>0)return{code:S.timedOut,result:{message:`The cluster is not ready after ${W.timeoutMinutes} minutes: ${G.join("; ")}. Nothing was stopped.`,hint:"Run again to go on waiting; look at the Auto Scaling group\u2019s activities where no instance comes."}}}
return SU(N,U),{code:S.done,result:{}}},
KU=(Q,U)=>IQ(VQ,Q,U,X=>LU(Q,U,X));
export{KU as run};
