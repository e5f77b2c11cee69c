import{o as E,c as R,t as n,i as w,a as m,b as C,d as e,p as x,e as QQ,f as WQ,g as XQ,h as YQ,j as ZQ,k as _Q,l as $Q,m as UQ,r as MQ,n as NQ,q as VQ,s as EQ,u as FQ,v as JQ,w as zQ,x as GQ}from"./clusters.mjs";
import{D as jQ,E as HQ,F as DQ,G as IQ,b as qQ,H as BQ,I as f,J as p,K as O,P as RQ,L as AQ,M as PQ,N as LQ,O as SQ}from"./tenants.mjs";
import{h as I,c as KQ,e as l,a as A,r as bQ,f as CQ,g as OQ,i as vQ}from"./input-create-cluster.mjs";
import{c as TQ}from"./input-deploy-tenant.mjs";
import{S as hQ,h as P,l as z,M as H,c as G,Q as v,j as g,q as T,s as yQ,o as L,t as S,J as kQ}from"./base.mjs";
import{randomBytes as wQ}from"node:crypto";
var mQ=Q=>{let{DOCKER_HUB_USERNAME:W,DOCKER_HUB_TOKEN:Y}=Q;if(!(W===void 0&&Y===void 0)){if(W===void 0||W===""||Y===void 0||Y==="")throw new hQ(P.invalidInput,"Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN is set.",{hint:"Set both, or neither."});return JSON.stringify({username:W,password:Y})}},
xQ=Q=>{
let{names:W,settings:Y,found:X,present:Z,tags:$}=Q;
if(
X.cluster===void 0){if(Y.existingCluster)throw z(`There is no active ECS cluster ${W.cluster}, which existingCluster says there is.`,"Check name, Region and account.");return[{resource:"cluster",name:W.cluster,action:"create",reason:R(Q),fields:[{pointer:"/containerInsights",to:Y.containerInsights}],operations:[E("createCluster","cluster",{clusterName:W.cluster,settings:[{name:"containerInsights",value:Y.containerInsights}],tags:Object.entries($).map(([_,U])=>({key:_,value:U}))},{after:["serviceLinkedRole.ecs.amazonaws.com"]})]}]}
return Y.existingCluster||Z.containerInsights===Y.containerInsights?[]:[{resource:"cluster",name:W.cluster,action:"update",reason:"",fields:[{pointer:"/containerInsights",from:Z.containerInsights,to:Y.containerInsights}],operations:[E("updateClusterSettings","cluster",{cluster:W.cluster,containerInsights:Y.containerInsights??"disabled"})]}]},
fQ=({settings:Q})=>[`capacity=${Q.capacity}`,`cpuArchitecture=${Q.cpuArchitecture}`,`gpu=${Q.gpu}`,`rootVolumeSize=${Q.rootVolumeSize}`,`imagePullBehavior=${Q.imagePullBehavior}`,...Q.existingCluster?["existingCluster=true"]:[],...Q.securityGroups===void 0?[]:["securityGroups=existing"]].join(" "),
pQ=Q=>{
let{settings:W}=Q;
if(W.loadBalancer==="none")return{tags:{[H.loadBalancer]:"none"},references:[]};
let Y=I(W),X=n(Q);
if(!Y&&X===void 0)throw z("The load balancer has no listener on 443 or 80.","Give listenerArn of the listener that tenants are to stand on.");
let Z=w(Q);
return{tags:{[H.loadBalancer]:Y?"shared":"existing",[G.scheme]:Z?"https":"http",[G.listener]:X?.ListenerArn??""},references:X?.ListenerArn===void 0?[{pointer:`/set/${G.listener}`,operation:`listener.${Z?443:80}`}]:[]}},
lQ=Q=>{
let{settings:W,found:Y}=Q,X=W.executionRoleArn??Y.executionRole?.arn;
return{
tags:{[G.executionRole]:X??"",...W.taskRoleArn===void 0?{}:{[G.taskRole]:W.taskRoleArn},...W.instanceProfileArn===void 0?{}:{[H.instanceProfile]:W.instanceProfileArn},...W.dockerHubSecret===void 0?{}:{[H.dockerHubSecret]:W.dockerHubSecret}},
references:X===void 0?[{pointer:`/set/${G.executionRole}`,operation:"executionRole"}]:[]}},
gQ=Q=>{let{settings:W,found:Y}=Q,X=W.securityGroups??(Y.taskGroup?.GroupId===void 0?void 0:[Y.taskGroup.GroupId]);return{tags:{[H.vpc]:Y.vpcId??"",[G.subnets]:Y.subnets.map(Z=>Z.SubnetId).join(" "),[G.securityGroups]:(X??[]).join(" ")},references:X===void 0?[{pointer:`/set/${G.securityGroups}`,operation:"taskGroup"}]:[]}},
uQ=({settings:Q,found:W})=>{let{domain:Y}=Q;if(Y===void 0)return{};let[X,Z]=jQ(Y,W.zones);if(X===void 0)throw z(`There is no public hosted zone for ${Y} in this account.`,`Create a hosted zone for ${Y} in Route 53, and delegate to it.`);if(Z!==void 0)throw z(`There are two public hosted zones named ${X.name} (${X.id}, ${Z.id}).`,"Remove the one that is not delegated to.");return{[G.domain]:Y,[H.zone]:X.id}},
dQ=({found:Q})=>{let W=Q.clusterTags[G.layout];return W===void 0?{}:{[G.layout]:W}},
iQ=Q=>{
let{settings:W,tags:Y}=Q,X=[pQ(Q),lQ(Q),gQ(Q)];
return{
tags:{
...W.existingCluster?m(Q.names.cluster):Y,
...dQ(Q),
...uQ(Q),
...Object.assign({},...X.map(Z=>Z.tags)),
...W.isDefault?{[G.default]:"true"}:{},
...W.protected?{[H.protected]:"true"}:{},
[H.settings]:fQ(Q),
...W.secretsPrefix===void 0?{}:{[H.secretsPrefix]:W.secretsPrefix},
...W.kmsKeyArn===void 0?{}:{[H.kmsKey]:W.kmsKeyArn},
...W.capacityProvider===void 0?{}:{[H.capacityProvider]:W.capacityProvider},
...l(W.tenantDefaults),
...KQ(W.tags)},
references:X.flatMap(Z=>Z.references)}},
cQ=({settings:Q},W)=>{if(W<=v)return;let Y=Q.existingCluster?1:2,X=Y*Object.keys(Q.tags).length+Object.keys(l(Q.tenantDefaults)).length;throw g([{pointer:"/tags",message:`/tags and tenantDefaults make ${W} tags on the ECS cluster. AWS takes ${v} on a resource: ${Math.max(0,v-(W-X))} are left for them.`,hint:`A tag takes ${Y===1?"one, with which it is handed down":"two, its own and the one with which it is handed down"}; a default of tenants takes one.`}])},
rQ=(
Q,
W)=>{
let{names:Y,found:X}=Q,
Z=iQ(Q),
$=new Set(Z.references.map(({pointer:N})=>N.slice(5))),
_=Object.fromEntries(Object.entries(Z.tags).filter(([N,j])=>$.has(N)||X.clusterTags[N]!==j)),
U=Q.settings.existingCluster?{}:Q.present.tags??{},
M=Object.keys(X.clusterTags).filter(N=>(N.startsWith("ecs-tenants:")||Object.hasOwn(U,N))&&!Object.hasOwn(Z.tags,N));
if(cQ(Q,new Set([...Object.keys(X.clusterTags),...Object.keys(Z.tags)]).size-M.length),Object.keys(_).length===0&&M.length===0)return[];
let V=X.cluster?.clusterArn;
return[
{
resource:"tags",
name:Y.cluster,
action:X.cluster===void 0?"create":"update",
reason:X.cluster===void 0?R(Q):"",
fields:[...Object.keys(_),...M].sort().map(N=>({pointer:`/tags/${N}`,...X.clusterTags[N]===void 0?{}:{from:X.clusterTags[N]},...Z.tags[N]===void 0?{}:{to:$.has(N)?"the one that is made":Z.tags[N]}})),
operations:[E("tagPart","cluster.tags",{keeper:"ecs",id:V??"",set:_,remove:M},{after:W.flatMap(N=>N.operations.map(j=>j.id)),references:[...Z.references,...V===void 0?[{pointer:"/id",operation:"cluster"}]:[]]})]}]},
h=({found:Q,names:W,run:Y})=>Q.dockerHubSecret!==void 0&&(Y.storesDockerHubLogin||C(Q.dockerHubSecret.tags,W.cluster)),
aQ=Q=>Q.run.storesDockerHubLogin||Q.found.dockerHubSecret!==void 0&&(Q.found.dockerHubSecret.deletedOn===void 0||h(Q)),
y=Q=>Q.settings.dockerHubSecret??(aQ(Q)?Q.names.dockerHubSecret:void 0),
k="dockerHubSecret.restoration",
oQ=Q=>{
let{run:W,names:Y,found:X,tags:Z}=Q,$=X.dockerHubSecret,_=$!==void 0&&h(Q)?$.deletedOn:void 0;
return!W.storesDockerHubLogin&&_===void 0?[]:[
{
resource:"secret",
name:Y.dockerHubSecret,
action:$===void 0?"create":"update",
reason:[..._===void 0?[]:[`scheduled for deletion on ${_}: restored`],...W.storesDockerHubLogin?["DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN are set"]:[]].join("; "),
fields:[..._===void 0?[]:[{pointer:"/deletedOn",from:_}],...W.storesDockerHubLogin?[{pointer:"/value",secret:!0}]:[]],
operations:[..._===void 0?[]:[E("restoreSecret",k,{id:$?.arn??""})],...W.storesDockerHubLogin?[E("storeDockerHubLogin","dockerHubSecret",{name:Y.dockerHubSecret,exists:$!==void 0,tags:Z},{after:[k]})]:[]]}]},
sQ=Q=>{let{cluster:W,region:Y,imagePullBehavior:X,dockerHubSecretArn:Z}=Q,$=[`ECS_CLUSTER=${b("cluster",W)}`,"ECS_ENABLE_SPOT_INSTANCE_DRAINING=true",`ECS_IMAGE_PULL_BEHAVIOR=${b("imagePullBehavior",X)}`,"ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance"],_=tQ($.map(M=>`  ${K(M)}
`).join(""));if(Z===void 0)return _;let U=K(b("dockerHubSecretArn",Z));return _+eQ(U,K(b("region",Y)))},
K=Q=>`'${Q.replaceAll("'","'\\''")}'`,
b=(Q,W)=>{if(/^[!-~]([ -~]*[!-~])?$/.test(W))return W;throw new RangeError(`${Q} is not one line of ASCII that begins and ends with no space: ${JSON.stringify(W)}`)},
tQ=Q=>`#!/bin/bash
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
nQ=`import json, sys
try:
    secret = json.loads(json.load(sys.stdin.buffer)["SecretString"])
    login = {key: secret[key] for key in ("username", "password")}
    if not all(isinstance(value, str) and value for value in login.values()):
        raise ValueError
    print(json.dumps({"https://index.docker.io/v1/": {**login, "email": ""}}))
except Exception as error:
    sys.exit("ecs-tenants: the secret is not {\\"username\\": ..., \\"password\\": ...}: " + type(error).__name__)
`,
eQ=(Q,W)=>`
secret=${Q}
region=${W}
encode_login=${K(nQ)}

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
u="/dev/xvda",
QW=Q=>btoa(Q),
WW=Q=>{
let{settings:W,names:Y,found:X,tags:Z}=Q,$=Object.entries({...Z,Name:Y.autoScalingGroup}).map(([_,U])=>({Key:_,Value:U}));
return{
ImageId:X.imageId,
IamInstanceProfile:W.instanceProfileArn===void 0?{Name:Y.instanceProfile}:{Arn:W.instanceProfileArn},
SecurityGroupIds:W.securityGroups??[X.taskGroup?.GroupId??""],
MetadataOptions:{HttpTokens:"required",HttpEndpoint:"enabled",HttpPutResponseHopLimit:1},
BlockDeviceMappings:[{DeviceName:u,Ebs:{VolumeSize:W.rootVolumeSize,VolumeType:"gp3",Encrypted:!0,DeleteOnTermination:!0}}],
UserData:QW(sQ({cluster:Y.cluster,region:X.region,imagePullBehavior:W.imagePullBehavior,dockerHubSecretArn:y(Q)})),
TagSpecifications:[{ResourceType:"instance",Tags:$},{ResourceType:"volume",Tags:$}]}},
d=Q=>{
let W=(Q.BlockDeviceMappings??[]).find(X=>X.DeviceName===u)?.Ebs,Y=(Q.TagSpecifications??[]).filter(X=>/^(instance|volume)$/.test(X.ResourceType??"")).flatMap(X=>(X.Tags??[]).map(Z=>`${X.ResourceType} ${Z.Key}=${Z.Value}`));
return{
imageId:Q.ImageId,
instanceProfile:Q.IamInstanceProfile?.Name??Q.IamInstanceProfile?.Arn,
securityGroups:[...Q.SecurityGroupIds??[]].sort(),
imdsv2:Q.MetadataOptions?.HttpTokens==="required",
hopLimit:Q.MetadataOptions?.HttpPutResponseHopLimit,
rootVolumeSize:W?.VolumeSize,
encrypted:W?.Encrypted,
userData:Q.UserData===void 0?void 0:T(Q.UserData,12),
tags:Y.sort()}},
XW=Q=>{
let{names:W,found:Y,run:X,settings:Z}=Q,$=WW(Q),_=Z.securityGroups===void 0&&Y.taskGroup===void 0,U={after:["instanceProfile.role","instanceRole.managed"],references:_?[{pointer:"/data/SecurityGroupIds/0",operation:"taskGroup"}]:[]},M=`${X.token}-t`,V=d($);
if(Y.launchTemplate===void 0)return[{resource:"launchTemplate",name:W.launchTemplate,action:"create",reason:R(Q),fields:[{pointer:"/imageId",to:$.ImageId},{pointer:"/rootVolumeSize",to:Z.rootVolumeSize}],operations:[E("createLaunchTemplate","launchTemplate",{name:W.launchTemplate,data:$,tags:Q.tags,clientToken:M},U)]}];
let N=d(Y.launchTemplate.data),j=Object.keys(V).filter(J=>!yQ(V[J],N[J])).map(J=>({pointer:`/${J}`,from:N[J],to:V[J]}));
return j.length===0&&!_?[]:[{resource:"launchTemplate",name:W.launchTemplate,action:"update",reason:X.replaceInstances?"":"a new version; running instances keep theirs until replaceInstances: true",fields:j,operations:[E("createLaunchTemplateVersion","launchTemplate",{name:W.launchTemplate,data:$,clientToken:T(L([M,V]),32)},U)]}]},
YW=(
{found:Q,names:W,settings:Y})=>{
let{autoScalingGroup:X,capacityProvider:Z,launchTemplate:$}=Q,{instanceRole:_,instanceProfile:U}=Q,M=Y.instanceProfileArn===void 0,V=W.autoScalingGroup;
return[
...$===void 0?[]:[{resource:"launchTemplate",kind:"launch template",name:W.launchTemplate,tags:$.tags,keeper:"ec2",id:$.id}],
...X===void 0?[]:[{resource:"autoScalingGroup",kind:"Auto Scaling group",name:V,tags:S(X.Tags),keeper:"autoScalingGroup",id:V,own:{Name:V}}],
...Z===void 0?[]:[{resource:"capacityProvider",kind:"capacity provider",name:W.capacityProvider,tags:S(Z.tags),keeper:"ecs",id:Z.capacityProviderArn??""}],
..._===void 0||!M?[]:[{resource:"role",kind:"IAM role",name:W.instanceRole,tags:_.tags,keeper:"role",id:_.name}],
...U===void 0||!M?[]:[{resource:"instanceProfile",kind:"instance profile",name:W.instanceProfile,tags:U.tags,keeper:"instanceProfile",id:U.name}]]},
ZW=(
{found:Q,names:W})=>{
let Y=Q.loadBalancer;
return Y===void 0?[]:[{resource:"loadBalancer",kind:"load balancer",name:W.loadBalancer,tags:Q.loadBalancerTags,keeper:"elasticLoadBalancing",id:Y.LoadBalancerArn??""},...Q.listeners.filter(({Port:X})=>X===80||X===443).map(({Port:X,ListenerArn:Z=""})=>({resource:"listener",kind:"listener",name:String(X),tags:Q.listenerTags[Z]??{},keeper:"elasticLoadBalancing",id:Z,isPart:!0}))]},
_W=({found:Q,names:W,settings:Y})=>[...I(Y)?[{name:W.loadBalancerGroup,group:Q.loadBalancerGroup}]:[],...Y.securityGroups===void 0?[{name:W.taskGroup,group:Q.taskGroup}]:[]].flatMap(({name:X,group:Z})=>Z===void 0?[]:[{resource:"securityGroup",kind:"security group",name:X,tags:S(Z.Tags),keeper:"ec2",id:Z.GroupId??"",own:{Name:X}}]),
$W=Q=>{let{found:W,names:Y}=Q,X=W.dockerHubSecret;return X===void 0||!h(Q)?[]:[{resource:"secret",kind:"secret",name:Y.dockerHubSecret,tags:X.tags,keeper:"secret",id:X.arn,after:[k],...X.deletedOn===void 0?{}:{state:`scheduled for deletion on ${X.deletedOn}`}}]},
i=Q=>{let{found:W,names:Y,settings:X}=Q,Z=X.executionRoleArn===void 0?W.executionRole:void 0;return[...I(X)?ZW(Q):[],..._W(Q),...A(X)?YW(Q):[],...Z===void 0?[]:[{resource:"role",kind:"IAM role",name:Y.executionRole,tags:Z.tags,keeper:"role",id:Z.name}],...$W(Q)]},
UW=(
Q,
W)=>{
let Y={...W.tags,...Q.own},X=Object.fromEntries(Object.entries(Y).filter(([$,_])=>Q.tags[$]!==_)),Z=Object.keys(W.present.tags??{}).filter($=>Object.hasOwn(Q.tags,$)&&!Object.hasOwn(Y,$));
return Object.keys(X).length===0&&Z.length===0?[]:[{resource:Q.resource,name:Q.name,action:"update",reason:"",fields:[...Object.keys(X),...Z].sort().map($=>({pointer:`/tags/${$}`,...Q.tags[$]===void 0?{}:{from:Q.tags[$]},...X[$]===void 0?{}:{to:X[$]}})),operations:[E("tagPart",`${Q.resource}.${Q.name}.tags`,{keeper:Q.keeper,id:Q.id,set:X,remove:Z},{after:Q.after??[]})]}]},
MW=Q=>i(Q).filter(W=>W.resource!=="capacityProvider"||!e(Q)).flatMap(W=>UW(W,Q)),
NW=(Q,W)=>{let Y=(X,Z)=>X.resource===Z.resource&&X.name===Z.name&&X.action==="update";return[...Q.map(X=>{let Z=W.find($=>Y(X,$));return Z===void 0?X:{...X,fields:[...X.fields,...Z.fields],operations:[...X.operations,...Z.operations]}}),...W.filter(X=>!Q.some(Z=>Y(Z,X)))]},
c=Q=>JSON.stringify({Version:"2012-10-17",Statement:Q}),
VW=Q=>c([{Effect:"Allow",Principal:{Service:Q},Action:"sts:AssumeRole"}]),
r=(Q,W)=>{try{return Q!==void 0&&L(JSON.parse(Q))===L(JSON.parse(W))}catch{return!1}},
a=(
Q,
W,
Y)=>{
let{settings:X,tags:Z}=Y,
$=c(Q.statements),
_=VW(Q.service),
U=E("attachRolePolicy",`${Q.id}.managed`,{role:Q.name,policyArn:Q.managedPolicy},{after:[Q.id]}),
M=E("putRolePolicy",`${Q.id}.inline`,{role:Q.name,policyName:x,document:$},{after:[Q.id]}),
V=E("setPermissionsBoundary",`${Q.id}.boundary`,{role:Q.name,permissionsBoundary:X.permissionsBoundary}),
N=E("updateAssumeRolePolicy",`${Q.id}.trust`,{role:Q.name,document:_}),
j=Q.statements.length===0?[]:[M];
if(W===void 0)return[{resource:"role",name:Q.name,action:"create",reason:R(Y),fields:[{pointer:"/description",to:Q.description}],operations:[E("createRole",Q.id,{name:Q.name,description:Q.description,trustPolicy:_,tags:Z,permissionsBoundary:X.permissionsBoundary}),U,...j]}];
let J=!W.managedPolicies.includes(Q.managedPolicy),F=j.length>0&&!r(W.inlinePolicy,$),D=W.permissionsBoundary===X.permissionsBoundary,q=r(W.trustPolicy,_);
return!J&&!F&&D&&q?[]:[{resource:"role",name:Q.name,action:"update",reason:"",fields:[...J?[{pointer:"/managedPolicies",to:Q.managedPolicy}]:[],...F?[{pointer:"/policy",to:$}]:[],...q?[]:[{pointer:"/trustPolicy",to:_}],...D?[]:[{pointer:"/permissionsBoundary",from:W.permissionsBoundary,to:X.permissionsBoundary}]],operations:[...q?[]:[N],...D?[]:[V],...J?[U]:[],...F?j:[]]}]},
EW=(Q,{found:W})=>Q.startsWith("arn:")?Q:`arn:${W.partition}:secretsmanager:${W.region}:${W.account}:secret:${Q}-??????`,
o=Q=>{let W=y(Q);return W===void 0?[]:[{Sid:"DockerHubLogin",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:EW(W,Q)}]},
s=({settings:{kmsKeyArn:Q}},W)=>Q===void 0?[]:[{Sid:"DecryptSecrets",Effect:"Allow",Action:"kms:Decrypt",Resource:Q,Condition:{StringLike:{"kms:ViaService":W.map(Y=>`${Y}.*`)}}}],
FW=Q=>{
let{names:W,settings:Y,found:X}=Q,{partition:Z,region:$,account:_}=X,U=Y.secretsPrefix??W.secretsPrefix;
return{id:"executionRole",name:W.executionRole,description:`Pulls images, writes logs and reads secrets for tasks of ECS cluster ${W.cluster}.`,service:"ecs-tasks.amazonaws.com",managedPolicy:`arn:${Z}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,statements:[{Sid:"TenantSecrets",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:`arn:${Z}:secretsmanager:${$}:${_}:secret:${U}*`},{Sid:"TenantParameters",Effect:"Allow",Action:"ssm:GetParameters",Resource:`arn:${Z}:ssm:${$}:${_}:parameter/${U.replace(/^\//,"")}*`},...o(Q),...s(Q,["secretsmanager","ssm"])]}},
JW=Q=>Q==="aws-cn"?"ec2.amazonaws.com.cn":"ec2.amazonaws.com",
zW=Q=>({id:"instanceRole",name:Q.names.instanceRole,description:`Instances of ECS cluster ${Q.names.cluster}.`,service:JW(Q.found.partition),managedPolicy:`arn:${Q.found.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role`,statements:y(Q)===void 0?[]:[...o(Q),...s(Q,["secretsmanager"])]}),
GW=Q=>{
let{names:W,found:Y,tags:X}=Q,Z=Y.instanceProfile,$=E("addRoleToInstanceProfile","instanceProfile.role",{profile:W.instanceProfile,role:W.instanceRole},{after:["instanceProfile","instanceRole"]});
return Z===void 0?[{resource:"instanceProfile",name:W.instanceProfile,action:"create",reason:R(Q),fields:[],operations:[E("createInstanceProfile","instanceProfile",{name:W.instanceProfile,tags:X}),$]}]:Z.roles.length>0?[]:[{resource:"instanceProfile",name:W.instanceProfile,action:"update",reason:"holds no role: put back",fields:[{pointer:"/role",to:W.instanceRole}],operations:[$]}]},
jW=Q=>{
let{settings:W,found:Y}=Q,X=A(W)&&W.instanceProfileArn===void 0;
return[...Y.missingServiceLinkedRoles.map(Z=>({resource:"serviceLinkedRole",name:Z,action:"create",reason:"missing in the account",fields:[],operations:[E("ensureServiceLinkedRole",`serviceLinkedRole.${Z}`,{service:Z})]})),...W.executionRoleArn===void 0?a(FW(Q),Y.executionRole,Q):[],...X?[...a(zW(Q),Y.instanceRole,Q),...GW(Q)]:[]]},
HW=(
Q,
W)=>(Q.IpPermissions??[]).some(
Y=>Y.IpProtocol===W.IpProtocol&&Y.FromPort===W.FromPort&&Y.ToPort===W.ToPort&&(W.IpRanges??[]).every(X=>Y.IpRanges?.some(Z=>Z.CidrIp===X.CidrIp))&&(W.Ipv6Ranges??[]).every(X=>Y.Ipv6Ranges?.some(Z=>Z.CidrIpv6===X.CidrIpv6))&&(W.UserIdGroupPairs??[]).every(X=>Y.UserIdGroupPairs?.some(Z=>Z.GroupId===X.GroupId))),
t=(
Q,
W,
Y)=>{
let X=Q.ingress.map((_,U)=>({..._,index:U})).filter(({permission:_,references:U})=>W===void 0||U.length>0||!HW(W,_)),
Z=X.map(({permission:_,references:U,index:M})=>E("authorizeIngress",`${Q.id}.ingress.${M}`,{groupId:W?.GroupId??"",permission:_},{references:[...W===void 0?[{pointer:"/groupId",operation:Q.id}]:[],...U]})),
$=X.map(({permission:_})=>({pointer:"/ingress",to:`${_.IpProtocol} ${_.FromPort}-${_.ToPort} from ${_.IpRanges?.[0]?.CidrIp??_.Ipv6Ranges?.[0]?.CidrIpv6??"the load balancer"}`}));
return W===void 0?[{resource:"securityGroup",name:Q.name,action:"create",reason:R(Y),fields:$,operations:[E("createSecurityGroup",Q.id,{name:Q.name,description:Q.description,vpcId:Y.found.vpcId??"",tags:{...Y.tags,Name:Q.name}}),...Z]}]:Z.length===0?[]:[{resource:"securityGroup",name:Q.name,action:"update",reason:"rules are missing: put back",fields:$,operations:Z}]},
DW=(Q,W)=>[{IpRanges:[{CidrIp:"0.0.0.0/0",Description:"Visitors"}]},...W?[{Ipv6Ranges:[{CidrIpv6:"::/0",Description:"Visitors"}]}]:[]].map(Y=>({IpProtocol:"tcp",FromPort:Q,ToPort:Q,...Y})),
IW=Q=>{
let{settings:W,names:Y,found:X}=Q,Z=I(W),$=Z?t({id:"loadBalancerGroup",name:Y.loadBalancerGroup,description:`Load balancer of ECS cluster ${Y.cluster}`,ingress:[80,443].flatMap(U=>DW(U,W.ipAddressType==="dualstack")).map(U=>({permission:U,references:[]}))},X.loadBalancerGroup,Q):[];
if(W.securityGroups!==void 0)return $;
let _=Z?[X.loadBalancerGroup?.GroupId]:X.loadBalancer?.SecurityGroups??[];
return[...$,...t({id:"taskGroup",name:Y.taskGroup,description:`Instances and tasks of ECS cluster ${Y.cluster}`,ingress:W.loadBalancer==="none"?[]:_.map(U=>({permission:{IpProtocol:"tcp",FromPort:0,ToPort:65535,UserIdGroupPairs:[{GroupId:U??""}]},references:U===void 0?[{pointer:"/permission/UserIdGroupPairs/0/GroupId",operation:"loadBalancerGroup"}]:[]}))},X.taskGroup,Q)]},
qW=Q=>{if(!A(Q.settings))return[];let W=XW(Q);return[...W,...QQ(Q,W.length>0),...WQ(Q)]},
BW=(
{found:Q,settings:W})=>{
if(Q.vpcId===void 0)throw z("There is no default VPC in this Region.","Give vpcId and subnets.");
let Y=Q.subnets.filter(U=>U.VpcId!==Q.vpcId);
if(Y.length>0)throw z(`Of other VPCs than ${Q.vpcId}: ${Y.map(U=>`${U.SubnetId} (${U.VpcId})`).join(", ")}.`,"Give subnets of one VPC, and its vpcId.");
let X=(W.subnets??[]).filter(U=>!Q.subnets.some(M=>M.SubnetId===U));
if(X.length>0)throw z(`These subnets do not exist: ${X.join(", ")}.`,"Check the ids and the Region.");
let Z=new Set(Q.subnets.map(U=>U.AvailabilityZone));
if(I(W)&&Z.size<2)throw z(`The subnets are in ${Z.size} zone only: a load balancer needs two.`,"Give subnets of two zones, or loadBalancer: none.");
let $=Q.typesNotOffered.filter(U=>W.instanceTypes?.includes(U));
if($.length>0)throw z(`No zone of the subnets offers ${$.join(", ")}.`,"Choose other instanceTypes, or subnets of other zones.");
let _=I(W)?Q.loadBalancer?.VpcId:void 0;
if(_!==void 0&&_!==Q.vpcId)throw z(`The load balancer is in ${_}; it cannot be moved to ${Q.vpcId}.`,"Keep vpcId and subnets, or make another cluster.");
if(W.loadBalancerArn!==void 0&&Q.loadBalancer===void 0)throw z(`There is no load balancer ${W.loadBalancerArn}.`,"Check the ARN and the Region.")},
RW=({settings:{domain:Q},found:W})=>{let[Y]=Q===void 0?[]:XQ(W,Q);return Y===void 0?void 0:`tenants are served by HTTP, and there is a certificate for *.${Q}: certificateArn ${Y} serves them by HTTPS`},
AW=Q=>{let{settings:W}=Q;return[...A(W)&&W.onDemandBaseCapacity===0&&W.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...W.spotMaxPrice===void 0?[]:[`spotMaxPrice ${W.spotMaxPrice}: AWS advises against a max price, it makes interruptions more frequent`],...W.loadBalancer==="shared"&&W.domain===void 0?["no domain: every deployment has to say its hosts"]:[],...I(Q.settings)&&YQ(Q)===void 0?[RW(Q)??`no issued certificate${W.domain===void 0?"":` for *.${W.domain}`}: tenants are served by HTTP only`]:[]]},
PW=Q=>{let W=new Set(Q.flatMap(Y=>Y.operations.map(X=>X.id)));return Q.map(Y=>({...Y,operations:Y.operations.map(X=>({...X,after:X.after.filter(Z=>W.has(Z))}))}))},
LW=Q=>{BW(Q);let W=[...oQ(Q),...jW(Q),...IW(Q),...xQ(Q),...qW(Q),...ZQ(Q),..._Q(Q)],Y=NW(W,MW(Q)),X=PW([...Y,...rQ(Q,Y)]).map(Z=>({...Z,reason:Z.reason||"asked for"}));return{planId:T(L(X.map(({resource:Z,name:$,action:_,fields:U})=>({resource:Z,name:$,action:_,fields:U}))),16),changes:X,warnings:AW(Q)}},
SW=Q=>{
let{found:W,names:Y,settings:X,run:Z}=Q;
if(Z.adopt)return;
let $=[...W.cluster===void 0||X.existingCluster?[]:[{kind:"ECS cluster",name:Y.cluster,tags:W.clusterTags,state:void 0}],...i(Q).filter(_=>_.isPart!==!0)].filter(({tags:_})=>!C(_,Y.cluster)).map(({kind:_,name:U,state:M})=>`${_} ${U}${M===void 0?"":` (${M})`}`);
if($.length!==0)return z(`Not ours: ${$.join(", ")} ${$.length===1?"does":"do"} not carry the tag ecs-tenants:cluster=${Y.cluster}.`,"Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.")},
KW=(Q,{cluster:W},Y)=>{if(A(Y)||!C(S(Q.autoScalingGroup?.Tags),W))return;let X=Y.capacityProvider===void 0?`capacity: ${Y.capacity}`:`capacityProvider: ${Y.capacityProvider}`;throw z(`Cluster ${W} runs on its own instances: it cannot be changed to ${Y.existingCluster?"existingCluster: true":X}.`,`Make another cluster with ${X}, deploy the tenants there, and remove this one.`)},
bW=Q=>({...Q,subnets:[...Q.subnets].sort((W,Y)=>(W.SubnetId??"")<(Y.SubnetId??"")?-1:1)}),
CW=Q=>{
let{request:W,names:Y,run:X}=Q,Z=bW(Q.found),$=HQ({name:Y.cluster,tags:Z.clusterTags});
if($!==void 0)throw $;
let _=$Q(Z,Y),{settings:U,problems:M}=bQ(W,Z.cluster===void 0?void 0:_);
KW(Z,Y,U);
let V=[...M,...CQ(U),...OQ(U.tenantDefaults),...Q.problemsOfDefaults?.(U.tenantDefaults)??[]];
if(V.length>0)throw g(V);
let N=SW({found:Z,names:Y,settings:U,run:X});
if(N!==void 0)throw N;
return{names:Y,settings:U,present:_,found:Z,run:X,tags:{...U.tags,...m(Y.cluster)},isNew:Z.cluster===void 0}},
OW=async(
Q,
W,
Y,
X)=>{
let Z=UQ(W.name,await MQ(Q)),[$,_]=await Promise.all([NQ(Q,{...Z,policyName:x},VQ(W)),X===void 0||W.dockerHubSecret!==void 0?!0:EQ(Q,Z.dockerHubSecret,X)]);
FQ($,W.accountId);
let U=CW({request:W,names:Z,found:$,run:{...Y,storesDockerHubLogin:!_},problemsOfDefaults:M=>kQ(TQ,{name:"tenant",...M},"/tenantDefaults")});
return{context:U,names:Z,plan:LW(U)}},
vW=async(
{context:Q,names:W},
Y)=>{let{settings:X}=Q,Z=X.loadBalancer==="shared"&&X.loadBalancerArn===void 0&&X.listenerArn===void 0,$=A(X)&&(X.minSize??0)>0,[_,U]=await Promise.all([Z?JQ(Y,{name:W.loadBalancer}):void 0,$?DQ(Y,W.cluster):void 0]);return[...Z&&_?.State?.Code!=="active"?[`the load balancer is ${_?.State?.Code??"missing"}`]:[],...U===0?["no instance has joined the cluster yet"]:[]]},
TW=async(
Q,
W)=>{
let{clients:Y,log:X,signal:Z,deadline:$}=W,_=[],U=new Set;
return await IQ(async()=>{if(_=await vW(Q,Y),_.length===0)return!0;X.waiting(_.join("; "));let M=await qQ(Y,Q.names.autoScalingGroup),V=M===void 0||(M.Instances??[]).length>0?[]:await BQ(Y,Q.names.autoScalingGroup);for(let N of V)U.has(N)||X.warn(`an instance could not be launched: ${N}`),U.add(N)},{signal:Z,everySeconds:3,deadline:$})===!0?[]:_},
hW=(
{context:Q,plan:W,names:Y},
{log:X,report:Z},
$)=>{let{account:_,region:U}=Q.found;X.info(`account ${_}, Region ${U}, cluster ${Y.cluster}`);for(let M of W.warnings)X.warn(M);if(X.info($?`plan ${W.planId}: ${f(W.changes)}`:f(W.changes)),$)for(let M of p(W.changes))X.info(M);Z({cluster:Y.cluster,account:_,region:U,planId:W.planId,changes:O(W.changes),depth:"deep"})},
yW=(
{context:Q,names:W},
{log:Y})=>{let{settings:X}=Q,Z=X.spotMaxPrice===void 0?"spot instances":`spot instances for at most ${X.spotMaxPrice} USD/h`;Y.info(`cluster   ${W.cluster}`),Y.info(`capacity  ${X.capacityProvider??(X.capacity==="EC2_SPOT"?`${X.minSize} to ${X.maxSize} ${Z}`:X.capacity)}`),X.loadBalancer==="shared"&&X.domain!==void 0&&Y.info(`tenants   ${w(Q)?"https":"http"}://<tenant>.${X.domain}`),Y.info(`next      deploy-tenant --name <tenant> --image <image> --cluster ${W.cluster}`)},
kW=async(
Q,
W,
Y)=>{
let X={...vQ,...Q},
{log:Z,signal:$,report:_}=W,
U=Date.now()+X.timeoutMinutes*6e4,
M=mQ(W.env),
V=new RQ(Z,$),
N={token:wQ(12).toString("hex"),adopt:X.adopt,replaceInstances:X.replaceInstances},
j=AQ(
{
prepare:async()=>{let F=performance.now(),D=await OW(Y,Q,N,M);return _({timings:{read:Math.round(performance.now()-F)}}),D},
planned:F=>hW(F,W,X.plan),
apply:async F=>{
let D=performance.now(),q=await PQ(F.plan.changes.flatMap(B=>B.operations),{changes:F.plan.changes,execute:B=>zQ({clients:Y,patience:V,dockerHubLogin:M},B.kind,B.input),signal:$,log:Z,line:LQ,incomplete:B=>_({changes:O(F.plan.changes,B)})});
return _({changes:O(F.plan.changes,q),timings:{apply:Math.round(performance.now()-D)}}),q},
isPlan:X.plan,
approvedPlan:Q.approvedPlan,
lines:({plan:F})=>p(F.changes),
log:Z}),
{prepared:J}=await j();
if(X.plan)return{code:P.done,result:{}};
if(X.wait){let F=performance.now(),D=await TW(J,{clients:Y,log:Z,signal:$,deadline:U});if(_({timings:{wait:Math.round(performance.now()-F)}}),D.length>0)return{code:P.timedOut,result:{message:`The cluster is not ready after ${X.timeoutMinutes} minutes: ${D.join("; ")}. Nothing was stopped.`,hint:"Run again to go on waiting; look at the Auto Scaling group\u2019s activities where no instance comes."}}}
return yW(J,W),{code:P.done,result:{}}},
wW=(Q,W)=>SQ(GQ,Q,W,Y=>kW(Q,W,Y));
export{wW as run};
