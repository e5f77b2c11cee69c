import{t,i as w,w as n,c as m,o as z,a as P,b as C,d as e,p as WW,e as XW,f as YW,g as ZW,h as _W,j as $W,k as QW,l as UW,m as NW,r as MW,n as VW,q as zW,s as JW,u as EW,v as FW,x as GW}from"./clusters.mjs";
import{E as jW,F as HW,f as DW,G as IW,H as qW,a as BW,I as PW,J as x,K as f,L as O,P as RW,M as AW,N as LW,O as SW,Q as KW}from"./tenants.mjs";
import{h as I,c as bW,e as p,a as R,r as CW,f as OW,g as vW,i as TW}from"./input-create-cluster.mjs";
import{c as hW}from"./input-deploy-tenant.mjs";
import{S as kW,h as A,J as j,k as H,c as F,M as v,i as l,n as T,s as yW,o as L,t as S,G as wW}from"./base.mjs";
import{randomBytes as mW}from"node:crypto";
var xW=W=>{let{DOCKER_HUB_USERNAME:X,DOCKER_HUB_TOKEN:Z}=W;if(!(X===void 0&&Z===void 0)){if(X===void 0||X===""||Z===void 0||Z==="")throw new kW(A.invalidInput,"Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN is set.",{hint:"Set both, or neither."});return JSON.stringify({username:X,password:Z})}},
fW=W=>{
let{settings:X}=W;
if(X.loadBalancer==="none")return{tags:{[j.loadBalancer]:"none"},references:[]};
let Z=I(X),Y=t(W);
if(!Z&&Y===void 0)throw H("The load balancer has no listener on 443 or 80.","Give listenerArn of the listener that tenants are to stand on.");
let _=w(W);
return{tags:{[j.loadBalancer]:Z?"shared":"existing",[F.scheme]:_?"https":"http",[F.listener]:Y?.ListenerArn??""},references:Y?.ListenerArn===void 0?[{pointer:`/set/${F.listener}`,operation:`listener.${_?443:80}`}]:[]}},
pW=W=>{
let{settings:X,found:Z}=W,Y=X.executionRoleArn??Z.executionRole?.arn;
return{
tags:{[F.executionRole]:Y??"",...X.taskRoleArn===void 0?{}:{[F.taskRole]:X.taskRoleArn},...X.instanceProfileArn===void 0?{}:{[j.instanceProfile]:X.instanceProfileArn},...X.dockerHubSecret===void 0?{}:{[j.dockerHubSecret]:X.dockerHubSecret}},
references:Y===void 0?[{pointer:`/set/${F.executionRole}`,operation:"executionRole"}]:[]}},
lW=W=>{let{settings:X,found:Z}=W,Y=X.securityGroups??(Z.taskGroup?.GroupId===void 0?void 0:[Z.taskGroup.GroupId]);return{tags:{[j.vpc]:Z.vpcId??"",[F.subnets]:Z.subnets.map(_=>_.SubnetId).join(" "),[F.securityGroups]:(Y??[]).join(" ")},references:Y===void 0?[{pointer:`/set/${F.securityGroups}`,operation:"taskGroup"}]:[]}},
gW=({settings:W,found:X})=>{let{domain:Z}=W;return Z===void 0?{}:{[F.domain]:Z,[j.zone]:jW(Z,X.zones).id}},
uW=({found:W})=>{let X=W.clusterTags[F.layout];return X===void 0?{}:{[F.layout]:X}},
dW=W=>{
let{settings:X,tags:Z}=W,Y=[fW(W),pW(W),lW(W)];
return{
tags:{
...X.existingCluster?m(W.names.cluster):Z,
...uW(W),
...gW(W),
...Object.assign({},...Y.map(_=>_.tags)),
...X.isDefault?{[F.default]:"true"}:{},
...X.protected?{[j.protected]:"true"}:{},
[j.settings]:n(X),
...X.secretsPrefix===void 0?{}:{[j.secretsPrefix]:X.secretsPrefix},
...X.kmsKeyArn===void 0?{}:{[j.kmsKey]:X.kmsKeyArn},
...X.capacityProvider===void 0?{}:{[j.capacityProvider]:X.capacityProvider},
...p(X.tenantDefaults),
...bW(X.tags)},
references:Y.flatMap(_=>_.references)}},
iW=({settings:W},X)=>{if(X<=v)return;let Z=W.existingCluster?1:2,Y=Z*Object.keys(W.tags).length+Object.keys(p(W.tenantDefaults)).length;throw l([{pointer:"/tags",message:`/tags and tenantDefaults make ${X} tags on the ECS cluster. AWS takes ${v} on a resource: ${Math.max(0,v-(X-Y))} are left for them.`,hint:`A tag takes ${Z===1?"one, with which it is handed down":"two, its own and the one with which it is handed down"}; a default of tenants takes one.`}])},
cW=(
W,
X)=>{
let{names:Z,found:Y}=W,
_=dW(W),
Q=new Set(_.references.map(({pointer:M})=>M.slice(5))),
$=Object.fromEntries(Object.entries(_.tags).filter(([M,G])=>Q.has(M)||Y.clusterTags[M]!==G)),
U=W.settings.existingCluster?{}:W.present.tags??{},
N=Object.keys(Y.clusterTags).filter(M=>(M.startsWith("ecs-tenants:")||Object.hasOwn(U,M))&&!Object.hasOwn(_.tags,M));
if(iW(W,new Set([...Object.keys(Y.clusterTags),...Object.keys(_.tags)]).size-N.length),Object.keys($).length===0&&N.length===0)return[];
let V=Y.cluster?.clusterArn;
return[
{
resource:"tags",
name:Z.cluster,
action:Y.cluster===void 0?"create":"update",
reason:Y.cluster===void 0?P(W):"",
fields:[...Object.keys($),...N].sort().map(M=>({pointer:`/tags/${M}`,...Y.clusterTags[M]===void 0?{}:{from:Y.clusterTags[M]},..._.tags[M]===void 0?{}:{to:Q.has(M)?"the one that is made":_.tags[M]}})),
operations:[z("tagClusterResource","cluster.tags",{tagApi:"ecs",id:V??"",set:$,remove:N},{after:X.flatMap(M=>M.operations.map(G=>G.id)),references:[..._.references,...V===void 0?[{pointer:"/id",operation:"cluster"}]:[]]})]}]},
h=({found:W,names:X,run:Z})=>W.dockerHubSecret!==void 0&&(Z.storesDockerHubLogin||C(W.dockerHubSecret.tags,X.cluster)),
rW=W=>W.run.storesDockerHubLogin||W.found.dockerHubSecret!==void 0&&(W.found.dockerHubSecret.deletedOn===void 0||h(W)),
k=W=>W.settings.dockerHubSecret??(rW(W)?W.names.dockerHubSecret:void 0),
y="dockerHubSecret.restoration",
aW=W=>{
let{run:X,names:Z,found:Y,tags:_}=W,Q=Y.dockerHubSecret,$=Q!==void 0&&h(W)?Q.deletedOn:void 0;
return!X.storesDockerHubLogin&&$===void 0?[]:[
{
resource:"secret",
name:Z.dockerHubSecret,
action:Q===void 0?"create":"update",
reason:[...$===void 0?[]:[`scheduled for deletion on ${$}: restored`],...X.storesDockerHubLogin?["DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN are set"]:[]].join("; "),
fields:[...$===void 0?[]:[{pointer:"/deletedOn",from:$}],...X.storesDockerHubLogin?[{pointer:"/value",secret:!0}]:[]],
operations:[...$===void 0?[]:[z("restoreSecret",y,{id:Q?.arn??""})],...X.storesDockerHubLogin?[z("storeDockerHubLogin","dockerHubSecret",{name:Z.dockerHubSecret,exists:Q!==void 0,tags:_},{after:[y]})]:[]]}]},
oW=W=>{
let{names:X,settings:Z,found:Y,present:_,tags:Q}=W;
if(
Y.cluster===void 0){if(Z.existingCluster)throw H(`There is no active ECS cluster ${X.cluster}, which existingCluster says there is.`,"Check name, Region and account.");return[{resource:"cluster",name:X.cluster,action:"create",reason:P(W),fields:[{pointer:"/containerInsights",to:Z.containerInsights}],operations:[z("createCluster","cluster",{clusterName:X.cluster,settings:[{name:"containerInsights",value:Z.containerInsights}],tags:Object.entries(Q).map(([$,U])=>({key:$,value:U}))},{after:["serviceLinkedRole.ecs.amazonaws.com"]})]}]}
return Z.existingCluster||_.containerInsights===Z.containerInsights?[]:[{resource:"cluster",name:X.cluster,action:"update",reason:"",fields:[{pointer:"/containerInsights",from:_.containerInsights,to:Z.containerInsights}],operations:[z("updateClusterSettings","cluster",{cluster:X.cluster,containerInsights:Z.containerInsights??"disabled"})]}]},
sW=W=>{let{cluster:X,region:Z,imagePullBehavior:Y,dockerHubSecretArn:_}=W,Q=[`ECS_CLUSTER=${b("cluster",X)}`,"ECS_ENABLE_SPOT_INSTANCE_DRAINING=true",`ECS_IMAGE_PULL_BEHAVIOR=${b("imagePullBehavior",Y)}`,"ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance"],$=tW(Q.map(N=>`  ${K(N)}
`).join(""));if(_===void 0)return $;let U=K(b("dockerHubSecretArn",_));return $+eW(U,K(b("region",Z)))},
K=W=>`'${W.replaceAll("'","'\\''")}'`,
b=(W,X)=>{if(/^[!-~]([ -~]*[!-~])?$/.test(X))return X;throw new RangeError(`${W} is not one line of ASCII that begins and ends with no space: ${JSON.stringify(X)}`)},
tW=W=>`#!/bin/bash
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
${W})
write_config "\${settings[@]}"
say "wrote $config"
`,
nW=`import json, sys
try:
    secret = json.loads(json.load(sys.stdin.buffer)["SecretString"])
    login = {key: secret[key] for key in ("username", "password")}
    if not all(isinstance(value, str) and value for value in login.values()):
        raise ValueError
    print(json.dumps({"https://index.docker.io/v1/": {**login, "email": ""}}))
except Exception as error:
    sys.exit("ecs-tenants: the secret is not {\\"username\\": ..., \\"password\\": ...}: " + type(error).__name__)
`,
eW=(W,X)=>`
secret=${W}
region=${X}
encode_login=${K(nW)}

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
g="/dev/xvda",
WX=W=>btoa(W),
XX=W=>{
let{settings:X,names:Z,found:Y,tags:_}=W,Q=Object.entries({..._,Name:Z.autoScalingGroup}).map(([$,U])=>({Key:$,Value:U}));
return{
ImageId:Y.imageId,
IamInstanceProfile:X.instanceProfileArn===void 0?{Name:Z.instanceProfile}:{Arn:X.instanceProfileArn},
SecurityGroupIds:X.securityGroups??[Y.taskGroup?.GroupId??""],
MetadataOptions:{HttpTokens:"required",HttpEndpoint:"enabled",HttpPutResponseHopLimit:1},
BlockDeviceMappings:[{DeviceName:g,Ebs:{VolumeSize:X.rootVolumeSize,VolumeType:"gp3",Encrypted:!0,DeleteOnTermination:!0}}],
UserData:WX(sW({cluster:Z.cluster,region:Y.region,imagePullBehavior:X.imagePullBehavior,dockerHubSecretArn:k(W)})),
TagSpecifications:[{ResourceType:"instance",Tags:Q},{ResourceType:"volume",Tags:Q}]}},
u=W=>{
let X=(W.BlockDeviceMappings??[]).find(Y=>Y.DeviceName===g)?.Ebs,Z=(W.TagSpecifications??[]).filter(Y=>/^(instance|volume)$/.test(Y.ResourceType??"")).flatMap(Y=>(Y.Tags??[]).map(_=>`${Y.ResourceType} ${_.Key}=${_.Value}`));
return{
imageId:W.ImageId,
instanceProfile:W.IamInstanceProfile?.Name??W.IamInstanceProfile?.Arn,
securityGroups:[...W.SecurityGroupIds??[]].sort(),
imdsv2:W.MetadataOptions?.HttpTokens==="required",
hopLimit:W.MetadataOptions?.HttpPutResponseHopLimit,
rootVolumeSize:X?.VolumeSize,
encrypted:X?.Encrypted,
userData:W.UserData===void 0?void 0:T(W.UserData,12),
tags:Z.sort()}},
YX=W=>{
let{names:X,found:Z,run:Y,settings:_}=W,Q=XX(W),$=_.securityGroups===void 0&&Z.taskGroup===void 0,U={after:["instanceProfile.role","instanceRole.managed"],references:$?[{pointer:"/data/SecurityGroupIds/0",operation:"taskGroup"}]:[]},N=`${Y.token}-t`,V=u(Q);
if(Z.launchTemplate===void 0)return[{resource:"launchTemplate",name:X.launchTemplate,action:"create",reason:P(W),fields:[{pointer:"/imageId",to:Q.ImageId},{pointer:"/rootVolumeSize",to:_.rootVolumeSize}],operations:[z("createLaunchTemplate","launchTemplate",{name:X.launchTemplate,data:Q,tags:W.tags,clientToken:N},U)]}];
let M=u(Z.launchTemplate.data),G=Object.keys(V).filter(E=>!yW(V[E],M[E])).map(E=>({pointer:`/${E}`,from:M[E],to:V[E]}));
return G.length===0&&!$?[]:[{resource:"launchTemplate",name:X.launchTemplate,action:"update",reason:Y.replaceInstances?"":"a new version; running instances keep theirs until replaceInstances: true",fields:G,operations:[z("createLaunchTemplateVersion","launchTemplate",{name:X.launchTemplate,data:Q,clientToken:T(L([N,V]),32)},U)]}]},
ZX=(
{found:W,names:X,settings:Z})=>{
let{autoScalingGroup:Y,capacityProvider:_,launchTemplate:Q}=W,{instanceRole:$,instanceProfile:U}=W,N=Z.instanceProfileArn===void 0,V=X.autoScalingGroup;
return[
...Q===void 0?[]:[{resource:"launchTemplate",kind:"launch template",name:X.launchTemplate,tags:Q.tags,tagApi:"ec2",id:Q.id}],
...Y===void 0?[]:[{resource:"autoScalingGroup",kind:"Auto Scaling group",name:V,tags:S(Y.Tags),tagApi:"autoScalingGroup",id:V,extraTags:{Name:V}}],
..._===void 0?[]:[{resource:"capacityProvider",kind:"capacity provider",name:X.capacityProvider,tags:S(_.tags),tagApi:"ecs",id:_.capacityProviderArn??""}],
...$===void 0||!N?[]:[{resource:"role",kind:"IAM role",name:X.instanceRole,tags:$.tags,tagApi:"role",id:$.name}],
...U===void 0||!N?[]:[{resource:"instanceProfile",kind:"instance profile",name:X.instanceProfile,tags:U.tags,tagApi:"instanceProfile",id:U.name}]]},
_X=(
{found:W,names:X})=>{
let Z=W.loadBalancer;
return Z===void 0?[]:[{resource:"loadBalancer",kind:"load balancer",name:X.loadBalancer,tags:W.loadBalancerTags,tagApi:"elasticLoadBalancing",id:Z.LoadBalancerArn??""},...W.listeners.filter(({Port:Y})=>Y===80||Y===443).map(({Port:Y,ListenerArn:_=""})=>({resource:"listener",kind:"listener",name:String(Y),tags:W.listenerTags[_]??{},tagApi:"elasticLoadBalancing",id:_,isOursThroughAnother:!0}))]},
$X=({found:W,names:X,settings:Z})=>[...I(Z)?[{name:X.loadBalancerGroup,group:W.loadBalancerGroup}]:[],...Z.securityGroups===void 0?[{name:X.taskGroup,group:W.taskGroup}]:[]].flatMap(({name:Y,group:_})=>_===void 0?[]:[{resource:"securityGroup",kind:"security group",name:Y,tags:S(_.Tags),tagApi:"ec2",id:_.GroupId??"",extraTags:{Name:Y}}]),
QX=W=>{let{found:X,names:Z}=W,Y=X.dockerHubSecret;return Y===void 0||!h(W)?[]:[{resource:"secret",kind:"secret",name:Z.dockerHubSecret,tags:Y.tags,tagApi:"secret",id:Y.arn,after:[y],...Y.deletedOn===void 0?{}:{state:`scheduled for deletion on ${Y.deletedOn}`}}]},
d=W=>{let{found:X,names:Z,settings:Y}=W,_=Y.executionRoleArn===void 0?X.executionRole:void 0;return[...I(Y)?_X(W):[],...$X(W),...R(Y)?ZX(W):[],..._===void 0?[]:[{resource:"role",kind:"IAM role",name:Z.executionRole,tags:_.tags,tagApi:"role",id:_.name}],...QX(W)]},
UX=(
W,
X)=>{
let Z={...X.tags,...W.extraTags},Y=Object.fromEntries(Object.entries(Z).filter(([Q,$])=>W.tags[Q]!==$)),_=Object.keys(X.present.tags??{}).filter(Q=>Object.hasOwn(W.tags,Q)&&!Object.hasOwn(Z,Q));
return Object.keys(Y).length===0&&_.length===0?[]:[{resource:W.resource,name:W.name,action:"update",reason:"",fields:[...Object.keys(Y),..._].sort().map(Q=>({pointer:`/tags/${Q}`,...W.tags[Q]===void 0?{}:{from:W.tags[Q]},...Y[Q]===void 0?{}:{to:Y[Q]}})),operations:[z("tagClusterResource",`${W.resource}.${W.name}.tags`,{tagApi:W.tagApi,id:W.id,set:Y,remove:_},{after:W.after??[]})]}]},
NX=W=>d(W).filter(X=>X.resource!=="capacityProvider"||!e(W)).flatMap(X=>UX(X,W)),
MX=(W,X)=>{let Z=(Y,_)=>Y.resource===_.resource&&Y.name===_.name&&Y.action==="update";return[...W.map(Y=>{let _=X.find(Q=>Z(Y,Q));return _===void 0?Y:{...Y,fields:[...Y.fields,..._.fields],operations:[...Y.operations,..._.operations]}}),...X.filter(Y=>!W.some(_=>Z(_,Y)))]},
i=W=>JSON.stringify({Version:"2012-10-17",Statement:W}),
VX=W=>i([{Effect:"Allow",Principal:{Service:W},Action:"sts:AssumeRole"}]),
c=(W,X)=>{try{return W!==void 0&&L(JSON.parse(W))===L(JSON.parse(X))}catch{return!1}},
r=(
W,
X,
Z)=>{
let{settings:Y,tags:_}=Z,
Q=i(W.statements),
$=VX(W.service),
U=z("attachRolePolicy",`${W.id}.managed`,{role:W.name,policyArn:W.managedPolicy},{after:[W.id]}),
N=z("putRolePolicy",`${W.id}.inline`,{role:W.name,policyName:WW,document:Q},{after:[W.id]}),
V=z("setPermissionsBoundary",`${W.id}.boundary`,{role:W.name,permissionsBoundary:Y.permissionsBoundary}),
M=z("updateAssumeRolePolicy",`${W.id}.trust`,{role:W.name,document:$}),
G=W.statements.length===0?[]:[N];
if(X===void 0)return[{resource:"role",name:W.name,action:"create",reason:P(Z),fields:[{pointer:"/description",to:W.description}],operations:[z("createRole",W.id,{name:W.name,description:W.description,trustPolicy:$,tags:_,permissionsBoundary:Y.permissionsBoundary}),U,...G]}];
let E=!X.managedPolicies.includes(W.managedPolicy),J=G.length>0&&!c(X.inlinePolicy,Q),D=X.permissionsBoundary===Y.permissionsBoundary,q=c(X.trustPolicy,$);
return!E&&!J&&D&&q?[]:[{resource:"role",name:W.name,action:"update",reason:"",fields:[...E?[{pointer:"/managedPolicies",to:W.managedPolicy}]:[],...J?[{pointer:"/policy",to:Q}]:[],...q?[]:[{pointer:"/trustPolicy",to:$}],...D?[]:[{pointer:"/permissionsBoundary",from:X.permissionsBoundary,to:Y.permissionsBoundary}]],operations:[...q?[]:[M],...D?[]:[V],...E?[U]:[],...J?G:[]]}]},
zX=(W,{found:X})=>W.startsWith("arn:")?W:`arn:${X.partition}:secretsmanager:${X.region}:${X.account}:secret:${W}-??????`,
a=W=>{let X=k(W);return X===void 0?[]:[{Sid:"DockerHubLogin",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:zX(X,W)}]},
o=({settings:{kmsKeyArn:W}},X)=>W===void 0?[]:[{Sid:"DecryptSecrets",Effect:"Allow",Action:"kms:Decrypt",Resource:W,Condition:{StringLike:{"kms:ViaService":X.map(Z=>`${Z}.*`)}}}],
JX=W=>{
let{names:X,settings:Z,found:Y}=W,{partition:_,region:Q,account:$}=Y,U=Z.secretsPrefix??X.secretsPrefix;
return{id:"executionRole",name:X.executionRole,description:`Pulls images, writes logs and reads secrets for tasks of ECS cluster ${X.cluster}.`,service:"ecs-tasks.amazonaws.com",managedPolicy:`arn:${_}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,statements:[{Sid:"TenantSecrets",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:`arn:${_}:secretsmanager:${Q}:${$}:secret:${U}*`},{Sid:"TenantParameters",Effect:"Allow",Action:"ssm:GetParameters",Resource:`arn:${_}:ssm:${Q}:${$}:parameter/${U.replace(/^\//,"")}*`},...a(W),...o(W,["secretsmanager","ssm"])]}},
EX=W=>W==="aws-cn"?"ec2.amazonaws.com.cn":"ec2.amazonaws.com",
FX=W=>({id:"instanceRole",name:W.names.instanceRole,description:`Instances of ECS cluster ${W.names.cluster}.`,service:EX(W.found.partition),managedPolicy:`arn:${W.found.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role`,statements:k(W)===void 0?[]:[...a(W),...o(W,["secretsmanager"])]}),
GX=W=>{
let{names:X,found:Z,tags:Y}=W,_=Z.instanceProfile,Q=z("addRoleToInstanceProfile","instanceProfile.role",{profile:X.instanceProfile,role:X.instanceRole},{after:["instanceProfile","instanceRole"]});
return _===void 0?[{resource:"instanceProfile",name:X.instanceProfile,action:"create",reason:P(W),fields:[],operations:[z("createInstanceProfile","instanceProfile",{name:X.instanceProfile,tags:Y}),Q]}]:_.roles.length>0?[]:[{resource:"instanceProfile",name:X.instanceProfile,action:"update",reason:"holds no role: put back",fields:[{pointer:"/role",to:X.instanceRole}],operations:[Q]}]},
jX=W=>{
let{settings:X,found:Z}=W,Y=R(X)&&X.instanceProfileArn===void 0;
return[...Z.missingServiceLinkedRoles.map(_=>({resource:"serviceLinkedRole",name:_,action:"create",reason:"missing in the account",fields:[],operations:[z("ensureServiceLinkedRole",`serviceLinkedRole.${_}`,{service:_})]})),...X.executionRoleArn===void 0?r(JX(W),Z.executionRole,W):[],...Y?[...r(FX(W),Z.instanceRole,W),...GX(W)]:[]]},
HX=(
W,
X)=>(W.IpPermissions??[]).some(
Z=>Z.IpProtocol===X.IpProtocol&&Z.FromPort===X.FromPort&&Z.ToPort===X.ToPort&&(X.IpRanges??[]).every(Y=>Z.IpRanges?.some(_=>_.CidrIp===Y.CidrIp))&&(X.Ipv6Ranges??[]).every(Y=>Z.Ipv6Ranges?.some(_=>_.CidrIpv6===Y.CidrIpv6))&&(X.UserIdGroupPairs??[]).every(Y=>Z.UserIdGroupPairs?.some(_=>_.GroupId===Y.GroupId))),
s=(
W,
X,
Z)=>{
let Y=W.ingress.map(($,U)=>({...$,index:U})).filter(({permission:$,references:U})=>X===void 0||U.length>0||!HX(X,$)),
_=Y.map(({permission:$,references:U,index:N})=>z("authorizeIngress",`${W.id}.ingress.${N}`,{groupId:X?.GroupId??"",permission:$},{references:[...X===void 0?[{pointer:"/groupId",operation:W.id}]:[],...U]})),
Q=Y.map(({permission:$})=>({pointer:"/ingress",to:`${$.IpProtocol} ${$.FromPort}-${$.ToPort} from ${$.IpRanges?.[0]?.CidrIp??$.Ipv6Ranges?.[0]?.CidrIpv6??"the load balancer"}`}));
return X===void 0?[{resource:"securityGroup",name:W.name,action:"create",reason:P(Z),fields:Q,operations:[z("createSecurityGroup",W.id,{name:W.name,description:W.description,vpcId:Z.found.vpcId??"",tags:{...Z.tags,Name:W.name}}),..._]}]:_.length===0?[]:[{resource:"securityGroup",name:W.name,action:"update",reason:"rules are missing: put back",fields:Q,operations:_}]},
DX=(W,X)=>[{IpRanges:[{CidrIp:"0.0.0.0/0",Description:"Visitors"}]},...X?[{Ipv6Ranges:[{CidrIpv6:"::/0",Description:"Visitors"}]}]:[]].map(Z=>({IpProtocol:"tcp",FromPort:W,ToPort:W,...Z})),
IX=W=>{
let{settings:X,names:Z,found:Y}=W,_=I(X),Q=_?s({id:"loadBalancerGroup",name:Z.loadBalancerGroup,description:`Load balancer of ECS cluster ${Z.cluster}`,ingress:[80,443].flatMap(U=>DX(U,X.ipAddressType==="dualstack")).map(U=>({permission:U,references:[]}))},Y.loadBalancerGroup,W):[];
if(X.securityGroups!==void 0)return Q;
let $=_?[Y.loadBalancerGroup?.GroupId]:Y.loadBalancer?.SecurityGroups??[];
return[...Q,...s({id:"taskGroup",name:Z.taskGroup,description:`Instances and tasks of ECS cluster ${Z.cluster}`,ingress:X.loadBalancer==="none"?[]:$.map(U=>({permission:{IpProtocol:"tcp",FromPort:0,ToPort:65535,UserIdGroupPairs:[{GroupId:U??""}]},references:U===void 0?[{pointer:"/permission/UserIdGroupPairs/0/GroupId",operation:"loadBalancerGroup"}]:[]}))},Y.taskGroup,W)]},
qX=W=>{if(!R(W.settings))return[];let X=YX(W);return[...X,...XW(W,X.length>0),...YW(W)]},
BX=(
{found:W,settings:X})=>{
if(W.vpcId===void 0)throw H("There is no default VPC in this Region.","Give vpcId and subnets.");
let Z=W.subnets.filter(U=>U.VpcId!==W.vpcId);
if(Z.length>0)throw H(`Of other VPCs than ${W.vpcId}: ${Z.map(U=>`${U.SubnetId} (${U.VpcId})`).join(", ")}.`,"Give subnets of one VPC, and its vpcId.");
let Y=(X.subnets??[]).filter(U=>!W.subnets.some(N=>N.SubnetId===U));
if(Y.length>0)throw H(`These subnets do not exist: ${Y.join(", ")}.`,"Check the ids and the Region.");
let _=new Set(W.subnets.map(U=>U.AvailabilityZone));
if(I(X)&&_.size<2)throw H(`The subnets are in ${_.size} zone only: a load balancer needs two.`,"Give subnets of two zones, or loadBalancer: none.");
let Q=W.typesNotOffered.filter(U=>X.instanceTypes?.includes(U));
if(Q.length>0)throw H(`No zone of the subnets offers ${Q.join(", ")}.`,"Choose other instanceTypes, or subnets of other zones.");
let $=I(X)?W.loadBalancer?.VpcId:void 0;
if($!==void 0&&$!==W.vpcId)throw H(`The load balancer is in ${$}; it cannot be moved to ${W.vpcId}.`,"Keep vpcId and subnets, or make another cluster.");
if(X.loadBalancerArn!==void 0&&W.loadBalancer===void 0)throw H(`There is no load balancer ${X.loadBalancerArn}.`,"Check the ARN and the Region.")},
PX=({settings:{domain:W},found:X})=>{let[Z]=W===void 0?[]:ZW(X,W);return Z===void 0?void 0:`tenants are served by HTTP, and there is a certificate for *.${W}: certificateArn ${Z} serves them by HTTPS`},
RX=W=>{let{settings:X}=W;return[...R(X)&&X.onDemandBaseCapacity===0&&X.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...X.spotMaxPrice===void 0?[]:[`spotMaxPrice ${X.spotMaxPrice}: AWS advises against a max price, it makes interruptions more frequent`],...X.loadBalancer==="shared"&&X.domain===void 0?["no domain: every deployment has to say its hosts"]:[],...I(W.settings)&&_W(W)===void 0?[PX(W)??`no issued certificate${X.domain===void 0?"":` for *.${X.domain}`}: tenants are served by HTTP only`]:[]]},
AX=W=>{let X=new Set(W.flatMap(Z=>Z.operations.map(Y=>Y.id)));return W.map(Z=>({...Z,operations:Z.operations.map(Y=>({...Y,after:Y.after.filter(_=>X.has(_))}))}))},
LX=W=>{BX(W);let X=[...aW(W),...jX(W),...IX(W),...oW(W),...qX(W),...$W(W),...QW(W)],Z=MX(X,NX(W)),Y=AX([...Z,...cW(W,Z)]).map(_=>({..._,reason:_.reason||"asked for"}));return{planId:T(L(Y.map(({resource:_,name:Q,action:$,fields:U})=>({resource:_,name:Q,action:$,fields:U}))),16),changes:Y,warnings:RX(W)}},
SX=W=>{
let{found:X,names:Z,settings:Y,run:_}=W;
if(_.adopt)return;
let Q=[...X.cluster===void 0||Y.existingCluster?[]:[{kind:"ECS cluster",name:Z.cluster,tags:X.clusterTags,state:void 0}],...d(W).filter($=>$.isOursThroughAnother!==!0)].filter(({tags:$})=>!C($,Z.cluster)).map(({kind:$,name:U,state:N})=>`${$} ${U}${N===void 0?"":` (${N})`}`);
if(Q.length!==0)return H(`Not ours: ${Q.join(", ")} ${Q.length===1?"does":"do"} not carry the tag ecs-tenants:cluster=${Z.cluster}.`,"Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.")},
KX=(W,{cluster:X},Z)=>{if(R(Z)||!C(S(W.autoScalingGroup?.Tags),X))return;let Y=Z.capacityProvider===void 0?`capacity: ${Z.capacity}`:`capacityProvider: ${Z.capacityProvider}`;throw H(`Cluster ${X} runs on its own instances: it cannot be changed to ${Z.existingCluster?"existingCluster: true":Y}.`,`Make another cluster with ${Y}, deploy the tenants there, and remove this one.`)},
bX=W=>({...W,subnets:[...W.subnets].sort((X,Z)=>(X.SubnetId??"")<(Z.SubnetId??"")?-1:1)}),
CX=W=>{
let{request:X,names:Z,run:Y}=W,_=bX(W.found),Q=HW({name:Z.cluster,tags:_.clusterTags});
if(Q!==void 0)throw Q;
let $=UW(_,Z),{settings:U,problems:N}=CW(X,_.cluster===void 0?void 0:$);
KX(_,Z,U);
let V=[...N,...OW(U),...vW(U.tenantDefaults),...W.problemsOfDefaults?.(U.tenantDefaults)??[]];
if(V.length>0)throw l(V);
let M=SX({found:_,names:Z,settings:U,run:Y});
if(M!==void 0)throw M;
return{names:Z,settings:U,present:$,found:_,run:Y,tags:{...U.tags,...m(Z.cluster)},isNew:_.cluster===void 0}},
OX=async(
W,
X,
Z,
Y)=>{
let _=NW(X.name,await MW(W)),[Q,$]=await Promise.all([VW(W,zW(X,_)),Y===void 0||X.dockerHubSecret!==void 0?!0:JW(W,_.dockerHubSecret,Y)]);
EW(Q,X.accountId);
let U=CX({request:X,names:_,found:Q,run:{...Z,storesDockerHubLogin:!$},problemsOfDefaults:N=>wW(hW,{name:"tenant",...N},"/tenantDefaults")});
return{context:U,names:_,plan:LX(U)}},
vX=async(
{context:W,names:X},
Z)=>{let{settings:Y}=W,_=Y.loadBalancer==="shared"&&Y.loadBalancerArn===void 0&&Y.listenerArn===void 0,Q=R(Y)&&(Y.minSize??0)>0,[$,U]=await Promise.all([_?DW(Z,{name:X.loadBalancer}):void 0,Q?IW(Z,X.cluster):void 0]);return[..._&&$?.State?.Code!=="active"?[`the load balancer is ${$?.State?.Code??"missing"}`]:[],...U===0?["no instance has joined the cluster yet"]:[]]},
TX=async(
W,
X)=>{
let{clients:Z,log:Y,signal:_,deadline:Q}=X,$=[],U=new Set;
return await qW(async()=>{if($=await vX(W,Z),$.length===0)return!0;Y.waiting($.join("; "));let N=await BW(Z,W.names.autoScalingGroup),V=N===void 0||(N.Instances??[]).length>0?[]:await PW(Z,W.names.autoScalingGroup);for(let M of V)U.has(M)||Y.warn(`an instance could not be launched: ${M}`),U.add(M)},{signal:_,everySeconds:3,deadline:Q})===!0?[]:$},
hX=(
{context:W,plan:X,names:Z},
{log:Y,report:_},
Q)=>{let{account:$,region:U}=W.found;Y.info(`account ${$}, Region ${U}, cluster ${Z.cluster}`);for(let N of X.warnings)Y.warn(N);if(Y.info(Q?`plan ${X.planId}: ${x(X.changes)}`:x(X.changes)),Q)for(let N of f(X.changes))Y.info(N);_({cluster:Z.cluster,account:$,region:U,planId:X.planId,changes:O(X.changes),depth:"deep"})},
kX=(
{context:W,names:X},
{log:Z})=>{let{settings:Y}=W,_=Y.spotMaxPrice===void 0?"spot instances":`spot instances for at most ${Y.spotMaxPrice} USD/h`;Z.info(`cluster   ${X.cluster}`),Z.info(`capacity  ${Y.capacityProvider??(Y.capacity==="EC2_SPOT"?`${Y.minSize} to ${Y.maxSize} ${_}`:Y.capacity)}`),Y.loadBalancer==="shared"&&Y.domain!==void 0&&Z.info(`tenants   ${w(W)?"https":"http"}://<tenant>.${Y.domain}`),Z.info(`next      deploy-tenant --name <tenant> --image <image> --cluster ${X.cluster}`)},
yX=async(
W,
X,
Z)=>{
let Y={...TW,...W},
{log:_,signal:Q,report:$}=X,
U=Date.now()+Y.timeoutMinutes*6e4,
N=xW(X.env),
V=new RW(_,Q),
M={token:mW(12).toString("hex"),adopt:Y.adopt,replaceInstances:Y.replaceInstances},
G=AW(
{
prepare:async()=>{let J=performance.now(),D=await OX(Z,W,M,N);return $({timings:{read:Math.round(performance.now()-J)}}),D},
planned:J=>hX(J,X,Y.plan),
apply:async J=>{
let D=performance.now(),q=await LW(J.plan.changes.flatMap(B=>B.operations),{changes:J.plan.changes,execute:B=>FW({clients:Z,patience:V,dockerHubLogin:N},B.kind,B.input),signal:Q,log:_,line:SW,incomplete:B=>$({changes:O(J.plan.changes,B)})});
return $({changes:O(J.plan.changes,q),timings:{apply:Math.round(performance.now()-D)}}),q},
isPlan:Y.plan,
approvedPlan:W.approvedPlan,
lines:({plan:J})=>f(J.changes),
log:_}),
{prepared:E}=await G();
if(Y.plan)return{code:A.done,result:{}};
if(Y.wait){let J=performance.now(),D=await TX(E,{clients:Z,log:_,signal:Q,deadline:U});if($({timings:{wait:Math.round(performance.now()-J)}}),D.length>0)return{code:A.timedOut,result:{message:`The cluster is not ready after ${Y.timeoutMinutes} minutes: ${D.join("; ")}. Nothing was stopped.`,hint:"Run again to go on waiting; look at the Auto Scaling group\u2019s activities where no instance comes."}}}
return kX(E,X),{code:A.done,result:{}}},
wX=(W,X)=>KW(GW,W,X,Z=>yX(W,X,Z));
export{wX as run};
