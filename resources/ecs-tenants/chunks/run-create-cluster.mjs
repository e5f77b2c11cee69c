import{i as b,c as o,t as s,w as n,r as t,a as w,o as N,b as A,d as O,e,p as XX,f as YX,g as _X,h as $X,z as QX,j as UX,k as ZX,l as WX,m as MX,n as VX,q as JX,s as NX,u as EX,v as FX,x as zX,y as GX,A as jX}from"./clusters.mjs";
import{F as HX,G as DX,H as qX,f as IX,I as BX,J as PX,a as AX,K as RX,L as LX,P as SX,M as KX,N as CX,O as bX,Q as OX}from"./tenants.mjs";
import{h as B,c as vX,e as m,a as I,r as TX,f as hX,g as kX,i as yX}from"./input-create-cluster.mjs";
import{c as wX}from"./input-deploy-tenant.mjs";
import{S as mX,h as R,c as E,P as j,l as H,U as v,j as x,x as T,s as xX,u as L,t as S,N as fX,o as pX}from"./base.mjs";
import{randomBytes as lX}from"node:crypto";
var gX=X=>{let{DOCKER_HUB_USERNAME:Y,DOCKER_HUB_TOKEN:_}=X;if(!(Y===void 0&&_===void 0)){if(Y===void 0||Y===""||_===void 0||_==="")throw new mX(R.invalidInput,"Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN is set.",{hint:"Set both, or neither."});return JSON.stringify({username:Y,password:_})}},
uX=X=>{if(!b(X))return{};let Y=o(X),_=Y===void 0?X.found.clusterTags[E.certificateNames]:HX(Y);return _===void 0?{}:{[E.certificateNames]:_}},
dX=X=>{
let{settings:Y}=X;
if(Y.loadBalancer==="none")return{tags:{[j.loadBalancer]:"none"},references:[]};
let _=B(Y),$=s(X);
if(!_&&$===void 0)throw H("The load balancer has no listener on 443 or 80.","Give listenerArn of the listener that tenants are to stand on.");
let Q=b(X);
return{tags:{[j.loadBalancer]:_?"shared":"existing",[E.scheme]:Q?"https":"http",[E.listener]:$?.ListenerArn??"",...uX(X)},references:$?.ListenerArn===void 0?[{pointer:`/set/${E.listener}`,operation:`listener.${Q?443:80}`}]:[]}},
iX=X=>{
let{settings:Y,found:_}=X,$=Y.executionRoleArn??_.executionRole?.arn;
return{
tags:{[E.executionRole]:$??"",...Y.taskRoleArn===void 0?{}:{[E.taskRole]:Y.taskRoleArn},...Y.instanceProfileArn===void 0?{}:{[j.instanceProfile]:Y.instanceProfileArn},...Y.dockerHubSecret===void 0?{}:{[j.dockerHubSecret]:Y.dockerHubSecret}},
references:$===void 0?[{pointer:`/set/${E.executionRole}`,operation:"executionRole"}]:[]}},
rX=({found:X})=>{let Y=(X.publicSubnets===void 0?void 0:[...X.publicSubnets].sort().join(" "))??X.clusterTags[E.publicSubnets];return Y===void 0||Y===""?{}:{[E.publicSubnets]:Y}},
cX=X=>{
let{settings:Y,found:_}=X,$=Y.securityGroups??(_.taskGroup?.GroupId===void 0?void 0:[_.taskGroup.GroupId]);
return{tags:{[j.vpc]:_.vpcId??"",[E.subnets]:_.subnets.map(Q=>Q.SubnetId).join(" "),...rX(X),[E.securityGroups]:($??[]).join(" ")},references:$===void 0?[{pointer:`/set/${E.securityGroups}`,operation:"taskGroup"}]:[]}},
aX=({settings:X,found:Y})=>{let{domain:_}=X;return _===void 0?{}:{[E.domain]:_,[j.zone]:DX(_,Y.zones).id}},
oX=({found:X})=>{let Y=X.clusterTags[E.layout];return Y===void 0?{}:{[E.layout]:Y}},
sX=X=>{
let{settings:Y,tags:_}=X,$=[dX(X),iX(X),cX(X)];
return{
tags:{
...Y.existingCluster?w(X.names.cluster):_,
...oX(X),
...aX(X),
...Object.assign({},...$.map(Q=>Q.tags)),
...Y.isDefault?{[E.default]:"true"}:{},
...Y.protected?{[j.protected]:"true"}:{},
[j.settings]:n(Y,I(Y)?t(X):[]),
...Y.secretsPrefix===void 0?{}:{[j.secretsPrefix]:Y.secretsPrefix},
...Y.kmsKeyArn===void 0?{}:{[j.kmsKey]:Y.kmsKeyArn},
...Y.capacityProvider===void 0?{}:{[j.capacityProvider]:Y.capacityProvider},
...m(Y.tenantDefaults),
...vX(Y.tags)},
references:$.flatMap(Q=>Q.references)}},
nX=({settings:X},Y)=>{if(Y<=v)return;let _=X.existingCluster?1:2,$=_*Object.keys(X.tags).length+Object.keys(m(X.tenantDefaults)).length;throw x([{pointer:"/tags",message:`/tags and tenantDefaults make ${Y} tags on the ECS cluster. AWS takes ${v} on a resource: ${Math.max(0,v-(Y-$))} are left for them.`,hint:`A tag takes ${_===1?"one, with which it is handed down":"two, its own and the one with which it is handed down"}; a default of tenants takes one.`}])},
tX=(
X,
Y)=>{
let{names:_,found:$}=X,
Q=sX(X),
Z=new Set(Q.references.map(({pointer:V})=>V.slice(5))),
U=Object.fromEntries(Object.entries(Q.tags).filter(([V,z])=>Z.has(V)||$.clusterTags[V]!==z)),
W=X.settings.existingCluster?{}:X.present.tags??{},
M=Object.keys($.clusterTags).filter(V=>(V.startsWith("ecs-tenants:")||Object.hasOwn(W,V))&&!Object.hasOwn(Q.tags,V));
if(nX(X,new Set([...Object.keys($.clusterTags),...Object.keys(Q.tags)]).size-M.length),Object.keys(U).length===0&&M.length===0)return[];
let J=$.cluster?.clusterArn;
return[
{
resource:"tags",
name:_.cluster,
action:$.cluster===void 0?"create":"update",
reason:$.cluster===void 0?A(X):"",
fields:[...Object.keys(U),...M].sort().map(V=>({pointer:`/tags/${V}`,...$.clusterTags[V]===void 0?{}:{from:$.clusterTags[V]},...Q.tags[V]===void 0?{}:{to:Z.has(V)?"the one that is made":Q.tags[V]}})),
operations:[N("tagClusterResource","cluster.tags",{tagApi:"ecs",id:J??"",set:U,remove:M},{after:Y.flatMap(V=>V.operations.map(z=>z.id)),references:[...Q.references,...J===void 0?[{pointer:"/id",operation:"cluster"}]:[]]})]}]},
h=({found:X,names:Y,run:_})=>X.dockerHubSecret!==void 0&&(_.storesDockerHubLogin||O(X.dockerHubSecret.tags,Y.cluster)),
eX=X=>X.run.storesDockerHubLogin||X.found.dockerHubSecret!==void 0&&(X.found.dockerHubSecret.deletedOn===void 0||h(X)),
k=X=>X.settings.dockerHubSecret??(eX(X)?X.names.dockerHubSecret:void 0),
y="dockerHubSecret.restoration",
XY=X=>{
let{run:Y,names:_,found:$,tags:Q}=X,Z=$.dockerHubSecret,U=Z!==void 0&&h(X)?Z.deletedOn:void 0;
return!Y.storesDockerHubLogin&&U===void 0?[]:[
{
resource:"secret",
name:_.dockerHubSecret,
action:Z===void 0?"create":"update",
reason:[...U===void 0?[]:[`scheduled for deletion on ${U}: restored`],...Y.storesDockerHubLogin?["DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN are set"]:[]].join("; "),
fields:[...U===void 0?[]:[{pointer:"/deletedOn",from:U}],...Y.storesDockerHubLogin?[{pointer:"/value",secret:!0}]:[]],
operations:[...U===void 0?[]:[N("restoreSecret",y,{id:Z?.arn??""})],...Y.storesDockerHubLogin?[N("storeDockerHubLogin","dockerHubSecret",{name:_.dockerHubSecret,exists:Z!==void 0,tags:Q},{after:[y]})]:[]]}]},
YY=X=>{
let{names:Y,settings:_,found:$,present:Q,tags:Z}=X;
if(
$.cluster===void 0){if(_.existingCluster)throw H(`There is no active ECS cluster ${Y.cluster}, which existingCluster says there is.`,"Check name, Region and account.");return[{resource:"cluster",name:Y.cluster,action:"create",reason:A(X),fields:[{pointer:"/containerInsights",to:_.containerInsights}],operations:[N("createCluster","cluster",{clusterName:Y.cluster,settings:[{name:"containerInsights",value:_.containerInsights}],tags:Object.entries(Z).map(([U,W])=>({key:U,value:W}))},{after:["serviceLinkedRole.ecs.amazonaws.com"]})]}]}
return _.existingCluster||Q.containerInsights===_.containerInsights?[]:[{resource:"cluster",name:Y.cluster,action:"update",reason:"",fields:[{pointer:"/containerInsights",from:Q.containerInsights,to:_.containerInsights}],operations:[N("updateClusterSettings","cluster",{cluster:Y.cluster,containerInsights:_.containerInsights??"disabled"})]}]},
_Y=X=>{let{cluster:Y,region:_,imagePullBehavior:$,dockerHubSecretArn:Q}=X,Z=[`ECS_CLUSTER=${C("cluster",Y)}`,"ECS_ENABLE_SPOT_INSTANCE_DRAINING=true",`ECS_IMAGE_PULL_BEHAVIOR=${C("imagePullBehavior",$)}`,"ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance"],U=$Y(Z.map(M=>`  ${K(M)}
`).join(""));if(Q===void 0)return U;let W=K(C("dockerHubSecretArn",Q));return U+UY(W,K(C("region",_)))},
K=X=>`'${X.replaceAll("'","'\\''")}'`,
C=(X,Y)=>{if(/^[!-~]([ -~]*[!-~])?$/.test(Y))return Y;throw new RangeError(`${X} is not one line of ASCII that begins and ends with no space: ${JSON.stringify(Y)}`)},
$Y=X=>`#!/bin/bash
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
${X})
write_config "\${settings[@]}"
say "wrote $config"
`,
QY=`import json, sys
try:
    secret = json.loads(json.load(sys.stdin.buffer)["SecretString"])
    login = {key: secret[key] for key in ("username", "password")}
    if not all(isinstance(value, str) and value for value in login.values()):
        raise ValueError
    print(json.dumps({"https://index.docker.io/v1/": {**login, "email": ""}}))
except Exception as error:
    sys.exit("ecs-tenants: the secret is not {\\"username\\": ..., \\"password\\": ...}: " + type(error).__name__)
`,
UY=(X,Y)=>`
secret=${X}
region=${Y}
encode_login=${K(QY)}

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
f="/dev/xvda",
ZY=X=>btoa(X),
WY=X=>{
let{settings:Y,names:_,found:$,tags:Q}=X,Z=Object.entries({...Q,Name:_.autoScalingGroup}).map(([U,W])=>({Key:U,Value:W}));
return{
ImageId:$.imageId,
IamInstanceProfile:Y.instanceProfileArn===void 0?{Name:_.instanceProfile}:{Arn:Y.instanceProfileArn},
SecurityGroupIds:Y.securityGroups??[$.taskGroup?.GroupId??""],
MetadataOptions:{HttpTokens:"required",HttpEndpoint:"enabled",HttpPutResponseHopLimit:1},
BlockDeviceMappings:[{DeviceName:f,Ebs:{VolumeSize:Y.rootVolumeSize,VolumeType:"gp3",Encrypted:!0,DeleteOnTermination:!0}}],
UserData:ZY(_Y({cluster:_.cluster,region:$.region,imagePullBehavior:Y.imagePullBehavior,dockerHubSecretArn:k(X)})),
TagSpecifications:[{ResourceType:"instance",Tags:Z},{ResourceType:"volume",Tags:Z}]}},
p=X=>{
let Y=(X.BlockDeviceMappings??[]).find($=>$.DeviceName===f)?.Ebs,_=(X.TagSpecifications??[]).filter($=>/^(instance|volume)$/.test($.ResourceType??"")).flatMap($=>($.Tags??[]).map(Q=>`${$.ResourceType} ${Q.Key}=${Q.Value}`));
return{
imageId:X.ImageId,
instanceProfile:X.IamInstanceProfile?.Name??X.IamInstanceProfile?.Arn,
securityGroups:[...X.SecurityGroupIds??[]].sort(),
imdsv2:X.MetadataOptions?.HttpTokens==="required",
hopLimit:X.MetadataOptions?.HttpPutResponseHopLimit,
rootVolumeSize:Y?.VolumeSize,
encrypted:Y?.Encrypted,
userData:X.UserData===void 0?void 0:T(X.UserData,12),
tags:_.sort()}},
MY=X=>{
let{names:Y,found:_,run:$,settings:Q}=X,Z=WY(X),U=Q.securityGroups===void 0&&_.taskGroup===void 0,W={after:["instanceProfile.role","instanceRole.managed"],references:U?[{pointer:"/data/SecurityGroupIds/0",operation:"taskGroup"}]:[]},M=`${$.token}-t`,J=p(Z);
if(_.launchTemplate===void 0)return[{resource:"launchTemplate",name:Y.launchTemplate,action:"create",reason:A(X),fields:[{pointer:"/imageId",to:Z.ImageId},{pointer:"/rootVolumeSize",to:Q.rootVolumeSize}],operations:[N("createLaunchTemplate","launchTemplate",{name:Y.launchTemplate,data:Z,tags:X.tags,clientToken:M},W)]}];
let V=p(_.launchTemplate.data),z=Object.keys(J).filter(G=>!xX(J[G],V[G])).map(G=>({pointer:`/${G}`,from:V[G],to:J[G]}));
return z.length===0&&!U?[]:[{resource:"launchTemplate",name:Y.launchTemplate,action:"update",reason:$.replaceInstances?"":"a new version; running instances keep theirs until replaceInstances: true",fields:z,operations:[N("createLaunchTemplateVersion","launchTemplate",{name:Y.launchTemplate,data:Z,clientToken:T(L([M,J]),32)},W)]}]},
VY=(
{found:X,names:Y,settings:_})=>{
let{autoScalingGroup:$,capacityProvider:Q,launchTemplate:Z}=X,{instanceRole:U,instanceProfile:W}=X,M=_.instanceProfileArn===void 0,J=Y.autoScalingGroup;
return[
...Z===void 0?[]:[{resource:"launchTemplate",kind:"launch template",name:Y.launchTemplate,tags:Z.tags,tagApi:"ec2",id:Z.id}],
...$===void 0?[]:[{resource:"autoScalingGroup",kind:"Auto Scaling group",name:J,tags:S($.Tags),tagApi:"autoScalingGroup",id:J,extraTags:{Name:J}}],
...Q===void 0?[]:[{resource:"capacityProvider",kind:"capacity provider",name:Y.capacityProvider,tags:S(Q.tags),tagApi:"ecs",id:Q.capacityProviderArn??""}],
...U===void 0||!M?[]:[{resource:"role",kind:"IAM role",name:Y.instanceRole,tags:U.tags,tagApi:"role",id:U.name}],
...W===void 0||!M?[]:[{resource:"instanceProfile",kind:"instance profile",name:Y.instanceProfile,tags:W.tags,tagApi:"instanceProfile",id:W.name}]]},
JY=(
{found:X,names:Y})=>{
let _=X.loadBalancer;
return _===void 0?[]:[{resource:"loadBalancer",kind:"load balancer",name:Y.loadBalancer,tags:X.loadBalancerTags,tagApi:"elasticLoadBalancing",id:_.LoadBalancerArn??""},...X.listeners.filter(({Port:$})=>$===80||$===443).map(({Port:$,ListenerArn:Q=""})=>({resource:"listener",kind:"listener",name:String($),tags:X.listenerTags[Q]??{},tagApi:"elasticLoadBalancing",id:Q,isOursThroughAnother:!0}))]},
NY=({found:X,names:Y,settings:_})=>[...B(_)?[{name:Y.loadBalancerGroup,group:X.loadBalancerGroup}]:[],..._.securityGroups===void 0?[{name:Y.taskGroup,group:X.taskGroup}]:[]].flatMap(({name:$,group:Q})=>Q===void 0?[]:[{resource:"securityGroup",kind:"security group",name:$,tags:S(Q.Tags),tagApi:"ec2",id:Q.GroupId??"",extraTags:{Name:$}}]),
EY=X=>{let{found:Y,names:_}=X,$=Y.dockerHubSecret;return $===void 0||!h(X)?[]:[{resource:"secret",kind:"secret",name:_.dockerHubSecret,tags:$.tags,tagApi:"secret",id:$.arn,after:[y],...$.deletedOn===void 0?{}:{state:`scheduled for deletion on ${$.deletedOn}`}}]},
l=X=>{let{found:Y,names:_,settings:$}=X,Q=$.executionRoleArn===void 0?Y.executionRole:void 0;return[...B($)?JY(X):[],...NY(X),...I($)?VY(X):[],...Q===void 0?[]:[{resource:"role",kind:"IAM role",name:_.executionRole,tags:Q.tags,tagApi:"role",id:Q.name}],...EY(X)]},
FY=(
X,
Y)=>{
let _={...Y.tags,...X.extraTags},$=Object.fromEntries(Object.entries(_).filter(([Z,U])=>X.tags[Z]!==U)),Q=Object.keys(Y.present.tags??{}).filter(Z=>Object.hasOwn(X.tags,Z)&&!Object.hasOwn(_,Z));
return Object.keys($).length===0&&Q.length===0?[]:[{resource:X.resource,name:X.name,action:"update",reason:"",fields:[...Object.keys($),...Q].sort().map(Z=>({pointer:`/tags/${Z}`,...X.tags[Z]===void 0?{}:{from:X.tags[Z]},...$[Z]===void 0?{}:{to:$[Z]}})),operations:[N("tagClusterResource",`${X.resource}.${X.name}.tags`,{tagApi:X.tagApi,id:X.id,set:$,remove:Q},{after:X.after??[]})]}]},
zY=X=>l(X).filter(Y=>Y.resource!=="capacityProvider"||!e(X)).flatMap(Y=>FY(Y,X)),
GY=(X,Y)=>{let _=($,Q)=>$.resource===Q.resource&&$.name===Q.name&&$.action==="update";return[...X.map($=>{let Q=Y.find(Z=>_($,Z));return Q===void 0?$:{...$,fields:[...$.fields,...Q.fields],operations:[...$.operations,...Q.operations]}}),...Y.filter($=>!X.some(Q=>_(Q,$)))]},
g=X=>JSON.stringify({Version:"2012-10-17",Statement:X}),
jY=X=>g([{Effect:"Allow",Principal:{Service:X},Action:"sts:AssumeRole"}]),
u=(X,Y)=>{try{return X!==void 0&&L(JSON.parse(X))===L(JSON.parse(Y))}catch{return!1}},
d=(
X,
Y,
_)=>{
let{settings:$,tags:Q}=_,
Z=g(X.statements),
U=jY(X.service),
W=N("attachRolePolicy",`${X.id}.managed`,{role:X.name,policyArn:X.managedPolicy},{after:[X.id]}),
M=N("putRolePolicy",`${X.id}.inline`,{role:X.name,policyName:XX,document:Z},{after:[X.id]}),
J=N("setPermissionsBoundary",`${X.id}.boundary`,{role:X.name,permissionsBoundary:$.permissionsBoundary}),
V=N("updateAssumeRolePolicy",`${X.id}.trust`,{role:X.name,document:U}),
z=X.statements.length===0?[]:[M];
if(Y===void 0)return[{resource:"role",name:X.name,action:"create",reason:A(_),fields:[{pointer:"/description",to:X.description}],operations:[N("createRole",X.id,{name:X.name,description:X.description,trustPolicy:U,tags:Q,permissionsBoundary:$.permissionsBoundary}),W,...z]}];
let G=!Y.managedPolicies.includes(X.managedPolicy),q=z.length>0&&!u(Y.inlinePolicy,Z),F=Y.permissionsBoundary===$.permissionsBoundary,D=u(Y.trustPolicy,U);
return!G&&!q&&F&&D?[]:[{resource:"role",name:X.name,action:"update",reason:"",fields:[...G?[{pointer:"/managedPolicies",to:X.managedPolicy}]:[],...q?[{pointer:"/policy",to:Z}]:[],...D?[]:[{pointer:"/trustPolicy",to:U}],...F?[]:[{pointer:"/permissionsBoundary",from:Y.permissionsBoundary,to:$.permissionsBoundary}]],operations:[...D?[]:[V],...F?[]:[J],...G?[W]:[],...q?z:[]]}]},
HY=(X,{found:Y})=>X.startsWith("arn:")?X:`arn:${Y.partition}:secretsmanager:${Y.region}:${Y.account}:secret:${X}-??????`,
i=X=>{let Y=k(X);return Y===void 0?[]:[{Sid:"DockerHubLogin",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:HY(Y,X)}]},
r=({settings:{kmsKeyArn:X}},Y)=>X===void 0?[]:[{Sid:"DecryptSecrets",Effect:"Allow",Action:"kms:Decrypt",Resource:X,Condition:{StringLike:{"kms:ViaService":Y.map(_=>`${_}.*`)}}}],
DY=X=>{
let{names:Y,settings:_,found:$}=X,{partition:Q,region:Z,account:U}=$,W=_.secretsPrefix??Y.secretsPrefix;
return{id:"executionRole",name:Y.executionRole,description:`Pulls images, writes logs and reads secrets for tasks of ECS cluster ${Y.cluster}.`,service:"ecs-tasks.amazonaws.com",managedPolicy:`arn:${Q}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,statements:[{Sid:"TenantSecrets",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:`arn:${Q}:secretsmanager:${Z}:${U}:secret:${W}*`},{Sid:"TenantParameters",Effect:"Allow",Action:"ssm:GetParameters",Resource:`arn:${Q}:ssm:${Z}:${U}:parameter/${W.replace(/^\//,"")}*`},...i(X),...r(X,["secretsmanager","ssm"])]}},
qY=X=>X==="aws-cn"?"ec2.amazonaws.com.cn":"ec2.amazonaws.com",
IY=X=>({id:"instanceRole",name:X.names.instanceRole,description:`Instances of ECS cluster ${X.names.cluster}.`,service:qY(X.found.partition),managedPolicy:`arn:${X.found.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role`,statements:k(X)===void 0?[]:[...i(X),...r(X,["secretsmanager"])]}),
BY=X=>{
let{names:Y,found:_,tags:$}=X,Q=_.instanceProfile,Z=N("addRoleToInstanceProfile","instanceProfile.role",{profile:Y.instanceProfile,role:Y.instanceRole},{after:["instanceProfile","instanceRole"]});
return Q===void 0?[{resource:"instanceProfile",name:Y.instanceProfile,action:"create",reason:A(X),fields:[],operations:[N("createInstanceProfile","instanceProfile",{name:Y.instanceProfile,tags:$}),Z]}]:Q.roles.length>0?[]:[{resource:"instanceProfile",name:Y.instanceProfile,action:"update",reason:"holds no role: put back",fields:[{pointer:"/role",to:Y.instanceRole}],operations:[Z]}]},
PY=X=>{
let{settings:Y,found:_}=X,$=I(Y)&&Y.instanceProfileArn===void 0;
return[..._.missingServiceLinkedRoles.map(Q=>({resource:"serviceLinkedRole",name:Q,action:"create",reason:"missing in the account",fields:[],operations:[N("ensureServiceLinkedRole",`serviceLinkedRole.${Q}`,{service:Q})]})),...Y.executionRoleArn===void 0?d(DY(X),_.executionRole,X):[],...$?[...d(IY(X),_.instanceRole,X),...BY(X)]:[]]},
AY=(
X,
Y)=>(X.IpPermissions??[]).some(
_=>_.IpProtocol===Y.IpProtocol&&_.FromPort===Y.FromPort&&_.ToPort===Y.ToPort&&(Y.IpRanges??[]).every($=>_.IpRanges?.some(Q=>Q.CidrIp===$.CidrIp))&&(Y.Ipv6Ranges??[]).every($=>_.Ipv6Ranges?.some(Q=>Q.CidrIpv6===$.CidrIpv6))&&(Y.UserIdGroupPairs??[]).every($=>_.UserIdGroupPairs?.some(Q=>Q.GroupId===$.GroupId))),
c=(
X,
Y,
_)=>{
let $=X.ingress.map((U,W)=>({...U,index:W})).filter(({permission:U,references:W})=>Y===void 0||W.length>0||!AY(Y,U)),
Q=$.map(({permission:U,references:W,index:M})=>N("authorizeIngress",`${X.id}.ingress.${M}`,{groupId:Y?.GroupId??"",permission:U},{references:[...Y===void 0?[{pointer:"/groupId",operation:X.id}]:[],...W]})),
Z=$.map(({permission:U})=>({pointer:"/ingress",to:`${U.IpProtocol} ${U.FromPort}-${U.ToPort} from ${U.IpRanges?.[0]?.CidrIp??U.Ipv6Ranges?.[0]?.CidrIpv6??"the load balancer"}`}));
return Y===void 0?[{resource:"securityGroup",name:X.name,action:"create",reason:A(_),fields:Z,operations:[N("createSecurityGroup",X.id,{name:X.name,description:X.description,vpcId:_.found.vpcId??"",tags:{..._.tags,Name:X.name}}),...Q]}]:Q.length===0?[]:[{resource:"securityGroup",name:X.name,action:"update",reason:"rules are missing: put back",fields:Z,operations:Q}]},
RY=(X,Y)=>[{IpRanges:[{CidrIp:"0.0.0.0/0",Description:"Visitors"}]},...Y?[{Ipv6Ranges:[{CidrIpv6:"::/0",Description:"Visitors"}]}]:[]].map(_=>({IpProtocol:"tcp",FromPort:X,ToPort:X,..._})),
LY=X=>{
let{settings:Y,names:_,found:$}=X,Q=B(Y),Z=Q?c({id:"loadBalancerGroup",name:_.loadBalancerGroup,description:`Load balancer of ECS cluster ${_.cluster}`,ingress:[80,443].flatMap(W=>RY(W,Y.ipAddressType==="dualstack")).map(W=>({permission:W,references:[]}))},$.loadBalancerGroup,X):[];
if(Y.securityGroups!==void 0)return Z;
let U=Q?[$.loadBalancerGroup?.GroupId]:$.loadBalancer?.SecurityGroups??[];
return[...Z,...c({id:"taskGroup",name:_.taskGroup,description:`Instances and tasks of ECS cluster ${_.cluster}`,ingress:Y.loadBalancer==="none"?[]:U.map(W=>({permission:{IpProtocol:"tcp",FromPort:0,ToPort:65535,UserIdGroupPairs:[{GroupId:W??""}]},references:W===void 0?[{pointer:"/permission/UserIdGroupPairs/0/GroupId",operation:"loadBalancerGroup"}]:[]}))},$.taskGroup,X)]},
SY=X=>{if(!I(X.settings))return[];let Y=MY(X);return[...Y,...YX(X,Y.length>0),..._X(X)]},
KY=(
{found:X,settings:Y})=>{
if(X.vpcId===void 0)throw H("There is no default VPC in this Region.","Give vpcId and subnets.");
let _=X.subnets.filter(W=>W.VpcId!==X.vpcId);
if(_.length>0)throw H(`Of other VPCs than ${X.vpcId}: ${_.map(W=>`${W.SubnetId} (${W.VpcId})`).join(", ")}.`,"Give subnets of one VPC, and its vpcId.");
let $=(Y.subnets??[]).filter(W=>!X.subnets.some(M=>M.SubnetId===W));
if($.length>0)throw H(`These subnets do not exist: ${$.join(", ")}.`,"Check the ids and the Region.");
let Q=new Set(X.subnets.map(W=>W.AvailabilityZone));
if(B(Y)&&Q.size<2)throw H(`The subnets are in ${Q.size} zone only: a load balancer needs two.`,"Give subnets of two zones, or loadBalancer: none.");
let Z=(Y.instanceTypes??[]).filter(W=>X.offeredIn[W]?.length===0);
if(Z.length>0)throw H(`No zone of the subnets offers ${Z.join(", ")}.`,"Choose other instanceTypes, or subnets of other zones.");
let U=B(Y)?X.loadBalancer?.VpcId:void 0;
if(U!==void 0&&U!==X.vpcId)throw H(`The load balancer is in ${U}; it cannot be moved to ${X.vpcId}.`,"Keep vpcId and subnets, or make another cluster.");
if(Y.loadBalancerArn!==void 0&&X.loadBalancer===void 0)throw H(`There is no load balancer ${Y.loadBalancerArn}.`,"Check the ARN and the Region.")},
CY=({settings:{domain:X},found:Y})=>{let[_]=X===void 0?[]:$X(Y,X);return _===void 0?void 0:`tenants are served by HTTP, and there is a certificate for *.${X}: certificateArn ${_} serves them by HTTPS`},
bY=X=>{
let{settings:Y}=X;
return[...I(Y)&&Y.onDemandBaseCapacity===0&&Y.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...I(Y)?QX(X):[],...Y.spotMaxPrice===void 0?[]:[`spotMaxPrice ${Y.spotMaxPrice}: AWS advises against a max price, it makes interruptions more frequent`],...Y.loadBalancer==="shared"&&Y.domain===void 0?["no domain: every deployment has to say its hosts"]:[],...B(X.settings)&&UX(X)===void 0?[CY(X)??`no issued certificate${Y.domain===void 0?"":` for *.${Y.domain}`}: tenants are served by HTTP only`]:[]]},
OY=X=>{let Y=new Set(X.flatMap(_=>_.operations.map($=>$.id)));return X.map(_=>({..._,operations:_.operations.map($=>({...$,after:$.after.filter(Q=>Y.has(Q))}))}))},
vY=X=>{KY(X);let Y=[...XY(X),...PY(X),...LY(X),...YY(X),...SY(X),...ZX(X),...WX(X)],_=GY(Y,zY(X)),$=OY([..._,...tX(X,_)]).map(Q=>({...Q,reason:Q.reason||"asked for"}));return{planId:T(L($.map(({resource:Q,name:Z,action:U,fields:W})=>({resource:Q,name:Z,action:U,fields:W}))),16),changes:$,warnings:bY(X)}},
TY=X=>{
let{found:Y,names:_,settings:$,run:Q}=X;
if(Q.adopt)return;
let Z=[...Y.cluster===void 0||$.existingCluster?[]:[{kind:"ECS cluster",name:_.cluster,tags:Y.clusterTags,state:void 0}],...l(X).filter(U=>U.isOursThroughAnother!==!0)].filter(({tags:U})=>!O(U,_.cluster)).map(({kind:U,name:W,state:M})=>`${U} ${W}${M===void 0?"":` (${M})`}`);
if(Z.length!==0)return H(`Not ours: ${Z.join(", ")} ${Z.length===1?"does":"do"} not carry the tag ecs-tenants:cluster=${_.cluster}.`,"Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.")},
hY=(X,{cluster:Y},_)=>{if(I(_)||!O(S(X.autoScalingGroup?.Tags),Y))return;let $=_.capacityProvider===void 0?`capacity: ${_.capacity}`:`capacityProvider: ${_.capacityProvider}`;throw H(`Cluster ${Y} runs on its own instances: it cannot be changed to ${_.existingCluster?"existingCluster: true":$}.`,`Make another cluster with ${$}, deploy the tenants there, and remove this one.`)},
kY=X=>({...X,subnets:[...X.subnets].sort((Y,_)=>(Y.SubnetId??"")<(_.SubnetId??"")?-1:1)}),
yY=X=>{
let{request:Y,names:_,run:$}=X,Q=kY(X.found),Z=qX({name:_.cluster,tags:Q.clusterTags});
if(Z!==void 0)throw Z;
let U=MX(Q,_),{settings:W,problems:M}=TX(Y,Q.cluster===void 0?void 0:U);
hY(Q,_,W);
let J=[...M,...hX(W),...kX(W.tenantDefaults),...X.problemsOfDefaults?.(W.tenantDefaults)??[]];
if(J.length>0)throw x(J);
let V=TY({found:Q,names:_,settings:W,run:$});
if(V!==void 0)throw V;
return{names:_,settings:W,present:U,found:Q,run:$,tags:{...W.tags,...w(_.cluster)},isNew:Q.cluster===void 0}},
wY=async(
X,
Y,
_,
$)=>{
let Q=VX(Y.name,await JX(X)),[Z,U]=await Promise.all([NX(X,EX(Y,Q)),$===void 0||Y.dockerHubSecret!==void 0?!0:FX(X,Q.dockerHubSecret,$)]);
zX(Z,Y.accountId);
let W=yY({request:Y,names:Q,found:Z,run:{..._,storesDockerHubLogin:!U},problemsOfDefaults:M=>fX(wX,{name:"tenant",...M},"/tenantDefaults")});
return{context:W,names:Q,plan:vY(W)}},
mY=async(
{context:X,names:Y},
_)=>{let{settings:$}=X,Q=$.loadBalancer==="shared"&&$.loadBalancerArn===void 0&&$.listenerArn===void 0,Z=I($)&&($.minSize??0)>0,[U,W]=await Promise.all([Q?IX(_,{name:Y.loadBalancer}):void 0,Z?BX(_,Y.cluster):void 0]);return[...Q&&U?.State?.Code!=="active"?[`the load balancer is ${U?.State?.Code??"missing"}`]:[],...W===0?["no instance has joined the cluster yet"]:[]]},
xY=async(
X,
Y)=>{
let{clients:_,log:$,signal:Q,deadline:Z}=Y,U=[],W=new Set;
return await PX(async()=>{if(U=await mY(X,_),U.length===0)return!0;$.tell("cluster.awaited",{missing:U});let M=await AX(_,X.names.autoScalingGroup),J=M===void 0||(M.Instances??[]).length>0?[]:await RX(_,X.names.autoScalingGroup);for(let V of J)W.has(V)||$.tell("cluster.launch-failed",{because:V}),W.add(V)},{signal:Q,everySeconds:3,deadline:Z})===!0?[]:U},
fY=({context:X,plan:Y,names:_},{log:$,report:Q},Z)=>{let{account:U,region:W}=X.found;LX($,{account:U,region:W,cluster:_.cluster},Y,Z),Q({cluster:_.cluster,account:U,region:W,planId:Y.planId,depth:"deep"})},
pY=10,
lY=(
{context:X,names:Y},
{log:_})=>{let{settings:$}=X,Q=$.spotMaxPrice===void 0?"spot instances":`spot instances for at most ${$.spotMaxPrice} USD/h`,Z=(G,q)=>_.tell("state.fact",{label:G,value:q,width:pY}),{capacity:U,capacityProvider:W,domain:M,loadBalancer:J,minSize:V,maxSize:z}=$;Z("cluster",Y.cluster),Z("capacity",W??(U==="EC2_SPOT"?`${V} to ${z} ${Q}`:U)),J==="shared"&&M!==void 0&&Z("tenants",`${b(X)?"https":"http"}://<tenant>.${M}`),Z("next",`deploy-tenant --name <tenant> --image <image> --cluster ${Y.cluster}`)},
gY=async(
X,
Y,
_)=>{
let $={...yX,...X},
{log:Q,signal:Z,report:U}=Y,
W=Date.now()+$.timeoutMinutes*6e4,
M=gX(Y.env),
J=new SX(Q,Z),
V=new KX(U,$.plan),
z={token:lX(12).toString("hex"),adopt:$.adopt,replaceInstances:$.replaceInstances},
G=CX(
{
prepare:async()=>{let F=performance.now(),D=await wY(_,X,z,M);return U({timings:{read:Math.round(performance.now()-F)}}),D},
planned:F=>{fY(F,Y,$.plan),V.planned(F.plan.changes)},
apply:async F=>{let D=performance.now(),a=await bX(F.plan.changes.flatMap(P=>P.operations),{changes:F.plan.changes,execute:P=>GX({clients:_,patience:J,dockerHubLogin:M},P.kind,P.input),signal:Z,log:Q,incomplete:P=>V.progress(P)});return U({timings:{apply:Math.round(performance.now()-D)}}),a},
isPlan:$.plan,
approvedPlan:X.approvedPlan,
lines:({plan:F})=>pX(F.changes),
log:Q}),
{prepared:q}=await G();
if($.plan)return{code:R.done,result:{}};
if($.wait){let F=performance.now(),D=await xY(q,{clients:_,log:Q,signal:Z,deadline:W});if(U({timings:{wait:Math.round(performance.now()-F)}}),D.length>0)return{code:R.timedOut,result:{message:`The cluster is not ready after ${$.timeoutMinutes} minutes: ${D.join("; ")}. Nothing was stopped.`,hint:"Run again to go on waiting; look at the Auto Scaling group\u2019s activities where no instance comes."}}}
return lY(q,Y),{code:R.done,result:{}}},
uY=(X,Y)=>OX(jX,X,Y,_=>gY(X,Y,_));
export{uY as run};
