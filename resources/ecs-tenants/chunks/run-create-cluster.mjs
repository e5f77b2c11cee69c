import{o as E,c as R,t as s,i as k,a as w,b,d as n,p as m,e as t,f as e,g as QQ,h as XQ,j as YQ,k as ZQ,l as _Q,m as $Q,r as UQ,n as WQ,q as MQ,s as NQ,u as VQ,v as EQ,w as FQ,x as JQ}from"./clusters.mjs";
import{D as GQ,E as jQ,F as zQ,G as HQ,b as DQ,H as IQ,I as qQ,P as BQ,J as RQ,K as AQ,L as PQ,M as LQ}from"./tenants.mjs";
import{h as q,c as SQ,e as x,a as A,r as KQ,f as CQ,g as bQ,i as OQ}from"./input-create-cluster.mjs";
import{c as TQ}from"./input-deploy-tenant.mjs";
import{S as vQ,h as P,k as j,M as H,c as z,P as O,i as f,q as T,s as hQ,u as L,t as S,K as yQ,n as kQ}from"./base.mjs";
import{randomBytes as wQ}from"node:crypto";
var mQ=Q=>{let{DOCKER_HUB_USERNAME:X,DOCKER_HUB_TOKEN:Z}=Q;if(!(X===void 0&&Z===void 0)){if(X===void 0||X===""||Z===void 0||Z==="")throw new vQ(P.invalidInput,"Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN is set.",{hint:"Set both, or neither."});return JSON.stringify({username:X,password:Z})}},
xQ=Q=>{
let{names:X,settings:Z,found:Y,present:_,tags:U}=Q;
if(
Y.cluster===void 0){if(Z.existingCluster)throw j(`There is no active ECS cluster ${X.cluster}, which existingCluster says there is.`,"Check name, Region and account.");return[{resource:"cluster",name:X.cluster,action:"create",reason:R(Q),fields:[{pointer:"/containerInsights",to:Z.containerInsights}],operations:[E("createCluster","cluster",{clusterName:X.cluster,settings:[{name:"containerInsights",value:Z.containerInsights}],tags:Object.entries(U).map(([$,W])=>({key:$,value:W}))},{after:["serviceLinkedRole.ecs.amazonaws.com"]})]}]}
return Z.existingCluster||_.containerInsights===Z.containerInsights?[]:[{resource:"cluster",name:X.cluster,action:"update",reason:"",fields:[{pointer:"/containerInsights",from:_.containerInsights,to:Z.containerInsights}],operations:[E("updateClusterSettings","cluster",{cluster:X.cluster,containerInsights:Z.containerInsights??"disabled"})]}]},
fQ=({settings:Q})=>[`capacity=${Q.capacity}`,`cpuArchitecture=${Q.cpuArchitecture}`,`gpu=${Q.gpu}`,`rootVolumeSize=${Q.rootVolumeSize}`,`imagePullBehavior=${Q.imagePullBehavior}`,...Q.existingCluster?["existingCluster=true"]:[],...Q.securityGroups===void 0?[]:["securityGroups=existing"]].join(" "),
pQ=Q=>{
let{settings:X}=Q;
if(X.loadBalancer==="none")return{tags:{[H.loadBalancer]:"none"},references:[]};
let Z=q(X),Y=s(Q);
if(!Z&&Y===void 0)throw j("The load balancer has no listener on 443 or 80.","Give listenerArn of the listener that tenants are to stand on.");
let _=k(Q);
return{tags:{[H.loadBalancer]:Z?"shared":"existing",[z.scheme]:_?"https":"http",[z.listener]:Y?.ListenerArn??""},references:Y?.ListenerArn===void 0?[{pointer:`/set/${z.listener}`,operation:`listener.${_?443:80}`}]:[]}},
lQ=Q=>{
let{settings:X,found:Z}=Q,Y=X.executionRoleArn??Z.executionRole?.arn;
return{
tags:{[z.executionRole]:Y??"",...X.taskRoleArn===void 0?{}:{[z.taskRole]:X.taskRoleArn},...X.instanceProfileArn===void 0?{}:{[H.instanceProfile]:X.instanceProfileArn},...X.dockerHubSecret===void 0?{}:{[H.dockerHubSecret]:X.dockerHubSecret}},
references:Y===void 0?[{pointer:`/set/${z.executionRole}`,operation:"executionRole"}]:[]}},
gQ=Q=>{let{settings:X,found:Z}=Q,Y=X.securityGroups??(Z.taskGroup?.GroupId===void 0?void 0:[Z.taskGroup.GroupId]);return{tags:{[H.vpc]:Z.vpcId??"",[z.subnets]:Z.subnets.map(_=>_.SubnetId).join(" "),[z.securityGroups]:(Y??[]).join(" ")},references:Y===void 0?[{pointer:`/set/${z.securityGroups}`,operation:"taskGroup"}]:[]}},
uQ=({settings:Q,found:X})=>{let{domain:Z}=Q;if(Z===void 0)return{};let[Y,_]=GQ(Z,X.zones);if(Y===void 0)throw j(`There is no public hosted zone for ${Z} in this account.`,`Create a hosted zone for ${Z} in Route 53, and delegate to it.`);if(_!==void 0)throw j(`There are two public hosted zones named ${Y.name} (${Y.id}, ${_.id}).`,"Remove the one that is not delegated to.");return{[z.domain]:Z,[H.zone]:Y.id}},
dQ=({found:Q})=>{let X=Q.clusterTags[z.layout];return X===void 0?{}:{[z.layout]:X}},
iQ=Q=>{
let{settings:X,tags:Z}=Q,Y=[pQ(Q),lQ(Q),gQ(Q)];
return{
tags:{
...X.existingCluster?w(Q.names.cluster):Z,
...dQ(Q),
...uQ(Q),
...Object.assign({},...Y.map(_=>_.tags)),
...X.isDefault?{[z.default]:"true"}:{},
...X.protected?{[H.protected]:"true"}:{},
[H.settings]:fQ(Q),
...X.secretsPrefix===void 0?{}:{[H.secretsPrefix]:X.secretsPrefix},
...X.kmsKeyArn===void 0?{}:{[H.kmsKey]:X.kmsKeyArn},
...X.capacityProvider===void 0?{}:{[H.capacityProvider]:X.capacityProvider},
...x(X.tenantDefaults),
...SQ(X.tags)},
references:Y.flatMap(_=>_.references)}},
cQ=({settings:Q},X)=>{if(X<=O)return;let Z=Q.existingCluster?1:2,Y=Z*Object.keys(Q.tags).length+Object.keys(x(Q.tenantDefaults)).length;throw f([{pointer:"/tags",message:`/tags and tenantDefaults make ${X} tags on the ECS cluster. AWS takes ${O} on a resource: ${Math.max(0,O-(X-Y))} are left for them.`,hint:`A tag takes ${Z===1?"one, with which it is handed down":"two, its own and the one with which it is handed down"}; a default of tenants takes one.`}])},
rQ=(
Q,
X)=>{
let{names:Z,found:Y}=Q,
_=iQ(Q),
U=new Set(_.references.map(({pointer:N})=>N.slice(5))),
$=Object.fromEntries(Object.entries(_.tags).filter(([N,J])=>U.has(N)||Y.clusterTags[N]!==J)),
W=Q.settings.existingCluster?{}:Q.present.tags??{},
M=Object.keys(Y.clusterTags).filter(N=>(N.startsWith("ecs-tenants:")||Object.hasOwn(W,N))&&!Object.hasOwn(_.tags,N));
if(cQ(Q,new Set([...Object.keys(Y.clusterTags),...Object.keys(_.tags)]).size-M.length),Object.keys($).length===0&&M.length===0)return[];
let V=Y.cluster?.clusterArn;
return[
{
resource:"tags",
name:Z.cluster,
action:Y.cluster===void 0?"create":"update",
reason:Y.cluster===void 0?R(Q):"",
fields:[...Object.keys($),...M].sort().map(N=>({pointer:`/tags/${N}`,...Y.clusterTags[N]===void 0?{}:{from:Y.clusterTags[N]},..._.tags[N]===void 0?{}:{to:U.has(N)?"the one that is made":_.tags[N]}})),
operations:[E("tagPart","cluster.tags",{keeper:"ecs",id:V??"",set:$,remove:M},{after:X.flatMap(N=>N.operations.map(J=>J.id)),references:[..._.references,...V===void 0?[{pointer:"/id",operation:"cluster"}]:[]]})]}]},
v=({found:Q,names:X,run:Z})=>Q.dockerHubSecret!==void 0&&(Z.storesDockerHubLogin||b(Q.dockerHubSecret.tags,X.cluster)),
aQ=Q=>Q.run.storesDockerHubLogin||Q.found.dockerHubSecret!==void 0&&(Q.found.dockerHubSecret.deletedOn===void 0||v(Q)),
h=Q=>Q.settings.dockerHubSecret??(aQ(Q)?Q.names.dockerHubSecret:void 0),
y="dockerHubSecret.restoration",
oQ=Q=>{
let{run:X,names:Z,found:Y,tags:_}=Q,U=Y.dockerHubSecret,$=U!==void 0&&v(Q)?U.deletedOn:void 0;
return!X.storesDockerHubLogin&&$===void 0?[]:[
{
resource:"secret",
name:Z.dockerHubSecret,
action:U===void 0?"create":"update",
reason:[...$===void 0?[]:[`scheduled for deletion on ${$}: restored`],...X.storesDockerHubLogin?["DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN are set"]:[]].join("; "),
fields:[...$===void 0?[]:[{pointer:"/deletedOn",from:$}],...X.storesDockerHubLogin?[{pointer:"/value",secret:!0}]:[]],
operations:[...$===void 0?[]:[E("restoreSecret",y,{id:U?.arn??""})],...X.storesDockerHubLogin?[E("storeDockerHubLogin","dockerHubSecret",{name:Z.dockerHubSecret,exists:U!==void 0,tags:_},{after:[y]})]:[]]}]},
sQ=Q=>{let{cluster:X,region:Z,imagePullBehavior:Y,dockerHubSecretArn:_}=Q,U=[`ECS_CLUSTER=${C("cluster",X)}`,"ECS_ENABLE_SPOT_INSTANCE_DRAINING=true",`ECS_IMAGE_PULL_BEHAVIOR=${C("imagePullBehavior",Y)}`,"ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance"],$=nQ(U.map(M=>`  ${K(M)}
`).join(""));if(_===void 0)return $;let W=K(C("dockerHubSecretArn",_));return $+eQ(W,K(C("region",Z)))},
K=Q=>`'${Q.replaceAll("'","'\\''")}'`,
C=(Q,X)=>{if(/^[!-~]([ -~]*[!-~])?$/.test(X))return X;throw new RangeError(`${Q} is not one line of ASCII that begins and ends with no space: ${JSON.stringify(X)}`)},
nQ=Q=>`#!/bin/bash
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
tQ=`import json, sys
try:
    secret = json.loads(json.load(sys.stdin.buffer)["SecretString"])
    login = {key: secret[key] for key in ("username", "password")}
    if not all(isinstance(value, str) and value for value in login.values()):
        raise ValueError
    print(json.dumps({"https://index.docker.io/v1/": {**login, "email": ""}}))
except Exception as error:
    sys.exit("ecs-tenants: the secret is not {\\"username\\": ..., \\"password\\": ...}: " + type(error).__name__)
`,
eQ=(Q,X)=>`
secret=${Q}
region=${X}
encode_login=${K(tQ)}

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
p="/dev/xvda",
QX=Q=>btoa(Q),
XX=Q=>{
let{settings:X,names:Z,found:Y,tags:_}=Q,U=Object.entries({..._,Name:Z.autoScalingGroup}).map(([$,W])=>({Key:$,Value:W}));
return{
ImageId:Y.imageId,
IamInstanceProfile:X.instanceProfileArn===void 0?{Name:Z.instanceProfile}:{Arn:X.instanceProfileArn},
SecurityGroupIds:X.securityGroups??[Y.taskGroup?.GroupId??""],
MetadataOptions:{HttpTokens:"required",HttpEndpoint:"enabled",HttpPutResponseHopLimit:1},
BlockDeviceMappings:[{DeviceName:p,Ebs:{VolumeSize:X.rootVolumeSize,VolumeType:"gp3",Encrypted:!0,DeleteOnTermination:!0}}],
UserData:QX(sQ({cluster:Z.cluster,region:Y.region,imagePullBehavior:X.imagePullBehavior,dockerHubSecretArn:h(Q)})),
TagSpecifications:[{ResourceType:"instance",Tags:U},{ResourceType:"volume",Tags:U}]}},
l=Q=>{
let X=(Q.BlockDeviceMappings??[]).find(Y=>Y.DeviceName===p)?.Ebs,Z=(Q.TagSpecifications??[]).filter(Y=>/^(instance|volume)$/.test(Y.ResourceType??"")).flatMap(Y=>(Y.Tags??[]).map(_=>`${Y.ResourceType} ${_.Key}=${_.Value}`));
return{
imageId:Q.ImageId,
instanceProfile:Q.IamInstanceProfile?.Name??Q.IamInstanceProfile?.Arn,
securityGroups:[...Q.SecurityGroupIds??[]].sort(),
imdsv2:Q.MetadataOptions?.HttpTokens==="required",
hopLimit:Q.MetadataOptions?.HttpPutResponseHopLimit,
rootVolumeSize:X?.VolumeSize,
encrypted:X?.Encrypted,
userData:Q.UserData===void 0?void 0:T(Q.UserData,12),
tags:Z.sort()}},
YX=Q=>{
let{names:X,found:Z,run:Y,settings:_}=Q,U=XX(Q),$=_.securityGroups===void 0&&Z.taskGroup===void 0,W={after:["instanceProfile.role","instanceRole.managed"],references:$?[{pointer:"/data/SecurityGroupIds/0",operation:"taskGroup"}]:[]},M=`${Y.token}-t`,V=l(U);
if(Z.launchTemplate===void 0)return[{resource:"launchTemplate",name:X.launchTemplate,action:"create",reason:R(Q),fields:[{pointer:"/imageId",to:U.ImageId},{pointer:"/rootVolumeSize",to:_.rootVolumeSize}],operations:[E("createLaunchTemplate","launchTemplate",{name:X.launchTemplate,data:U,tags:Q.tags,clientToken:M},W)]}];
let N=l(Z.launchTemplate.data),J=Object.keys(V).filter(G=>!hQ(V[G],N[G])).map(G=>({pointer:`/${G}`,from:N[G],to:V[G]}));
return J.length===0&&!$?[]:[{resource:"launchTemplate",name:X.launchTemplate,action:"update",reason:Y.replaceInstances?"":"a new version; running instances keep theirs until replaceInstances: true",fields:J,operations:[E("createLaunchTemplateVersion","launchTemplate",{name:X.launchTemplate,data:U,clientToken:T(L([M,V]),32)},W)]}]},
ZX=(
{found:Q,names:X,settings:Z})=>{
let{autoScalingGroup:Y,capacityProvider:_,launchTemplate:U}=Q,{instanceRole:$,instanceProfile:W}=Q,M=Z.instanceProfileArn===void 0,V=X.autoScalingGroup;
return[
...U===void 0?[]:[{resource:"launchTemplate",kind:"launch template",name:X.launchTemplate,tags:U.tags,keeper:"ec2",id:U.id}],
...Y===void 0?[]:[{resource:"autoScalingGroup",kind:"Auto Scaling group",name:V,tags:S(Y.Tags),keeper:"autoScalingGroup",id:V,own:{Name:V}}],
..._===void 0?[]:[{resource:"capacityProvider",kind:"capacity provider",name:X.capacityProvider,tags:S(_.tags),keeper:"ecs",id:_.capacityProviderArn??""}],
...$===void 0||!M?[]:[{resource:"role",kind:"IAM role",name:X.instanceRole,tags:$.tags,keeper:"role",id:$.name}],
...W===void 0||!M?[]:[{resource:"instanceProfile",kind:"instance profile",name:X.instanceProfile,tags:W.tags,keeper:"instanceProfile",id:W.name}]]},
_X=(
{found:Q,names:X})=>{
let Z=Q.loadBalancer;
return Z===void 0?[]:[{resource:"loadBalancer",kind:"load balancer",name:X.loadBalancer,tags:Q.loadBalancerTags,keeper:"elasticLoadBalancing",id:Z.LoadBalancerArn??""},...Q.listeners.filter(({Port:Y})=>Y===80||Y===443).map(({Port:Y,ListenerArn:_=""})=>({resource:"listener",kind:"listener",name:String(Y),tags:Q.listenerTags[_]??{},keeper:"elasticLoadBalancing",id:_,isPart:!0}))]},
$X=({found:Q,names:X,settings:Z})=>[...q(Z)?[{name:X.loadBalancerGroup,group:Q.loadBalancerGroup}]:[],...Z.securityGroups===void 0?[{name:X.taskGroup,group:Q.taskGroup}]:[]].flatMap(({name:Y,group:_})=>_===void 0?[]:[{resource:"securityGroup",kind:"security group",name:Y,tags:S(_.Tags),keeper:"ec2",id:_.GroupId??"",own:{Name:Y}}]),
UX=Q=>{let{found:X,names:Z}=Q,Y=X.dockerHubSecret;return Y===void 0||!v(Q)?[]:[{resource:"secret",kind:"secret",name:Z.dockerHubSecret,tags:Y.tags,keeper:"secret",id:Y.arn,after:[y],...Y.deletedOn===void 0?{}:{state:`scheduled for deletion on ${Y.deletedOn}`}}]},
g=Q=>{let{found:X,names:Z,settings:Y}=Q,_=Y.executionRoleArn===void 0?X.executionRole:void 0;return[...q(Y)?_X(Q):[],...$X(Q),...A(Y)?ZX(Q):[],..._===void 0?[]:[{resource:"role",kind:"IAM role",name:Z.executionRole,tags:_.tags,keeper:"role",id:_.name}],...UX(Q)]},
WX=(
Q,
X)=>{
let Z={...X.tags,...Q.own},Y=Object.fromEntries(Object.entries(Z).filter(([U,$])=>Q.tags[U]!==$)),_=Object.keys(X.present.tags??{}).filter(U=>Object.hasOwn(Q.tags,U)&&!Object.hasOwn(Z,U));
return Object.keys(Y).length===0&&_.length===0?[]:[{resource:Q.resource,name:Q.name,action:"update",reason:"",fields:[...Object.keys(Y),..._].sort().map(U=>({pointer:`/tags/${U}`,...Q.tags[U]===void 0?{}:{from:Q.tags[U]},...Y[U]===void 0?{}:{to:Y[U]}})),operations:[E("tagPart",`${Q.resource}.${Q.name}.tags`,{keeper:Q.keeper,id:Q.id,set:Y,remove:_},{after:Q.after??[]})]}]},
MX=Q=>g(Q).filter(X=>X.resource!=="capacityProvider"||!n(Q)).flatMap(X=>WX(X,Q)),
NX=(Q,X)=>{let Z=(Y,_)=>Y.resource===_.resource&&Y.name===_.name&&Y.action==="update";return[...Q.map(Y=>{let _=X.find(U=>Z(Y,U));return _===void 0?Y:{...Y,fields:[...Y.fields,..._.fields],operations:[...Y.operations,..._.operations]}}),...X.filter(Y=>!Q.some(_=>Z(_,Y)))]},
u=Q=>JSON.stringify({Version:"2012-10-17",Statement:Q}),
VX=Q=>u([{Effect:"Allow",Principal:{Service:Q},Action:"sts:AssumeRole"}]),
d=(Q,X)=>{try{return Q!==void 0&&L(JSON.parse(Q))===L(JSON.parse(X))}catch{return!1}},
i=(
Q,
X,
Z)=>{
let{settings:Y,tags:_}=Z,
U=u(Q.statements),
$=VX(Q.service),
W=E("attachRolePolicy",`${Q.id}.managed`,{role:Q.name,policyArn:Q.managedPolicy},{after:[Q.id]}),
M=E("putRolePolicy",`${Q.id}.inline`,{role:Q.name,policyName:m,document:U},{after:[Q.id]}),
V=E("setPermissionsBoundary",`${Q.id}.boundary`,{role:Q.name,permissionsBoundary:Y.permissionsBoundary}),
N=E("updateAssumeRolePolicy",`${Q.id}.trust`,{role:Q.name,document:$}),
J=Q.statements.length===0?[]:[M];
if(X===void 0)return[{resource:"role",name:Q.name,action:"create",reason:R(Z),fields:[{pointer:"/description",to:Q.description}],operations:[E("createRole",Q.id,{name:Q.name,description:Q.description,trustPolicy:$,tags:_,permissionsBoundary:Y.permissionsBoundary}),W,...J]}];
let G=!X.managedPolicies.includes(Q.managedPolicy),I=J.length>0&&!d(X.inlinePolicy,U),F=X.permissionsBoundary===Y.permissionsBoundary,D=d(X.trustPolicy,$);
return!G&&!I&&F&&D?[]:[{resource:"role",name:Q.name,action:"update",reason:"",fields:[...G?[{pointer:"/managedPolicies",to:Q.managedPolicy}]:[],...I?[{pointer:"/policy",to:U}]:[],...D?[]:[{pointer:"/trustPolicy",to:$}],...F?[]:[{pointer:"/permissionsBoundary",from:X.permissionsBoundary,to:Y.permissionsBoundary}]],operations:[...D?[]:[N],...F?[]:[V],...G?[W]:[],...I?J:[]]}]},
EX=(Q,{found:X})=>Q.startsWith("arn:")?Q:`arn:${X.partition}:secretsmanager:${X.region}:${X.account}:secret:${Q}-??????`,
c=Q=>{let X=h(Q);return X===void 0?[]:[{Sid:"DockerHubLogin",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:EX(X,Q)}]},
r=({settings:{kmsKeyArn:Q}},X)=>Q===void 0?[]:[{Sid:"DecryptSecrets",Effect:"Allow",Action:"kms:Decrypt",Resource:Q,Condition:{StringLike:{"kms:ViaService":X.map(Z=>`${Z}.*`)}}}],
FX=Q=>{
let{names:X,settings:Z,found:Y}=Q,{partition:_,region:U,account:$}=Y,W=Z.secretsPrefix??X.secretsPrefix;
return{id:"executionRole",name:X.executionRole,description:`Pulls images, writes logs and reads secrets for tasks of ECS cluster ${X.cluster}.`,service:"ecs-tasks.amazonaws.com",managedPolicy:`arn:${_}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,statements:[{Sid:"TenantSecrets",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:`arn:${_}:secretsmanager:${U}:${$}:secret:${W}*`},{Sid:"TenantParameters",Effect:"Allow",Action:"ssm:GetParameters",Resource:`arn:${_}:ssm:${U}:${$}:parameter/${W.replace(/^\//,"")}*`},...c(Q),...r(Q,["secretsmanager","ssm"])]}},
JX=Q=>Q==="aws-cn"?"ec2.amazonaws.com.cn":"ec2.amazonaws.com",
GX=Q=>({id:"instanceRole",name:Q.names.instanceRole,description:`Instances of ECS cluster ${Q.names.cluster}.`,service:JX(Q.found.partition),managedPolicy:`arn:${Q.found.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role`,statements:h(Q)===void 0?[]:[...c(Q),...r(Q,["secretsmanager"])]}),
jX=Q=>{
let{names:X,found:Z,tags:Y}=Q,_=Z.instanceProfile,U=E("addRoleToInstanceProfile","instanceProfile.role",{profile:X.instanceProfile,role:X.instanceRole},{after:["instanceProfile","instanceRole"]});
return _===void 0?[{resource:"instanceProfile",name:X.instanceProfile,action:"create",reason:R(Q),fields:[],operations:[E("createInstanceProfile","instanceProfile",{name:X.instanceProfile,tags:Y}),U]}]:_.roles.length>0?[]:[{resource:"instanceProfile",name:X.instanceProfile,action:"update",reason:"holds no role: put back",fields:[{pointer:"/role",to:X.instanceRole}],operations:[U]}]},
zX=Q=>{
let{settings:X,found:Z}=Q,Y=A(X)&&X.instanceProfileArn===void 0;
return[...Z.missingServiceLinkedRoles.map(_=>({resource:"serviceLinkedRole",name:_,action:"create",reason:"missing in the account",fields:[],operations:[E("ensureServiceLinkedRole",`serviceLinkedRole.${_}`,{service:_})]})),...X.executionRoleArn===void 0?i(FX(Q),Z.executionRole,Q):[],...Y?[...i(GX(Q),Z.instanceRole,Q),...jX(Q)]:[]]},
HX=(
Q,
X)=>(Q.IpPermissions??[]).some(
Z=>Z.IpProtocol===X.IpProtocol&&Z.FromPort===X.FromPort&&Z.ToPort===X.ToPort&&(X.IpRanges??[]).every(Y=>Z.IpRanges?.some(_=>_.CidrIp===Y.CidrIp))&&(X.Ipv6Ranges??[]).every(Y=>Z.Ipv6Ranges?.some(_=>_.CidrIpv6===Y.CidrIpv6))&&(X.UserIdGroupPairs??[]).every(Y=>Z.UserIdGroupPairs?.some(_=>_.GroupId===Y.GroupId))),
a=(
Q,
X,
Z)=>{
let Y=Q.ingress.map(($,W)=>({...$,index:W})).filter(({permission:$,references:W})=>X===void 0||W.length>0||!HX(X,$)),
_=Y.map(({permission:$,references:W,index:M})=>E("authorizeIngress",`${Q.id}.ingress.${M}`,{groupId:X?.GroupId??"",permission:$},{references:[...X===void 0?[{pointer:"/groupId",operation:Q.id}]:[],...W]})),
U=Y.map(({permission:$})=>({pointer:"/ingress",to:`${$.IpProtocol} ${$.FromPort}-${$.ToPort} from ${$.IpRanges?.[0]?.CidrIp??$.Ipv6Ranges?.[0]?.CidrIpv6??"the load balancer"}`}));
return X===void 0?[{resource:"securityGroup",name:Q.name,action:"create",reason:R(Z),fields:U,operations:[E("createSecurityGroup",Q.id,{name:Q.name,description:Q.description,vpcId:Z.found.vpcId??"",tags:{...Z.tags,Name:Q.name}}),..._]}]:_.length===0?[]:[{resource:"securityGroup",name:Q.name,action:"update",reason:"rules are missing: put back",fields:U,operations:_}]},
DX=(Q,X)=>[{IpRanges:[{CidrIp:"0.0.0.0/0",Description:"Visitors"}]},...X?[{Ipv6Ranges:[{CidrIpv6:"::/0",Description:"Visitors"}]}]:[]].map(Z=>({IpProtocol:"tcp",FromPort:Q,ToPort:Q,...Z})),
IX=Q=>{
let{settings:X,names:Z,found:Y}=Q,_=q(X),U=_?a({id:"loadBalancerGroup",name:Z.loadBalancerGroup,description:`Load balancer of ECS cluster ${Z.cluster}`,ingress:[80,443].flatMap(W=>DX(W,X.ipAddressType==="dualstack")).map(W=>({permission:W,references:[]}))},Y.loadBalancerGroup,Q):[];
if(X.securityGroups!==void 0)return U;
let $=_?[Y.loadBalancerGroup?.GroupId]:Y.loadBalancer?.SecurityGroups??[];
return[...U,...a({id:"taskGroup",name:Z.taskGroup,description:`Instances and tasks of ECS cluster ${Z.cluster}`,ingress:X.loadBalancer==="none"?[]:$.map(W=>({permission:{IpProtocol:"tcp",FromPort:0,ToPort:65535,UserIdGroupPairs:[{GroupId:W??""}]},references:W===void 0?[{pointer:"/permission/UserIdGroupPairs/0/GroupId",operation:"loadBalancerGroup"}]:[]}))},Y.taskGroup,Q)]},
qX=Q=>{if(!A(Q.settings))return[];let X=YX(Q);return[...X,...t(Q,X.length>0),...e(Q)]},
BX=(
{found:Q,settings:X})=>{
if(Q.vpcId===void 0)throw j("There is no default VPC in this Region.","Give vpcId and subnets.");
let Z=Q.subnets.filter(W=>W.VpcId!==Q.vpcId);
if(Z.length>0)throw j(`Of other VPCs than ${Q.vpcId}: ${Z.map(W=>`${W.SubnetId} (${W.VpcId})`).join(", ")}.`,"Give subnets of one VPC, and its vpcId.");
let Y=(X.subnets??[]).filter(W=>!Q.subnets.some(M=>M.SubnetId===W));
if(Y.length>0)throw j(`These subnets do not exist: ${Y.join(", ")}.`,"Check the ids and the Region.");
let _=new Set(Q.subnets.map(W=>W.AvailabilityZone));
if(q(X)&&_.size<2)throw j(`The subnets are in ${_.size} zone only: a load balancer needs two.`,"Give subnets of two zones, or loadBalancer: none.");
let U=Q.typesNotOffered.filter(W=>X.instanceTypes?.includes(W));
if(U.length>0)throw j(`No zone of the subnets offers ${U.join(", ")}.`,"Choose other instanceTypes, or subnets of other zones.");
let $=q(X)?Q.loadBalancer?.VpcId:void 0;
if($!==void 0&&$!==Q.vpcId)throw j(`The load balancer is in ${$}; it cannot be moved to ${Q.vpcId}.`,"Keep vpcId and subnets, or make another cluster.");
if(X.loadBalancerArn!==void 0&&Q.loadBalancer===void 0)throw j(`There is no load balancer ${X.loadBalancerArn}.`,"Check the ARN and the Region.")},
RX=({settings:{domain:Q},found:X})=>{let[Z]=Q===void 0?[]:QQ(X,Q);return Z===void 0?void 0:`tenants are served by HTTP, and there is a certificate for *.${Q}: certificateArn ${Z} serves them by HTTPS`},
AX=Q=>{let{settings:X}=Q;return[...A(X)&&X.onDemandBaseCapacity===0&&X.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...X.spotMaxPrice===void 0?[]:[`spotMaxPrice ${X.spotMaxPrice}: AWS advises against a max price, it makes interruptions more frequent`],...X.loadBalancer==="shared"&&X.domain===void 0?["no domain: every deployment has to say its hosts"]:[],...q(Q.settings)&&XQ(Q)===void 0?[RX(Q)??`no issued certificate${X.domain===void 0?"":` for *.${X.domain}`}: tenants are served by HTTP only`]:[]]},
PX=Q=>{let X=new Set(Q.flatMap(Z=>Z.operations.map(Y=>Y.id)));return Q.map(Z=>({...Z,operations:Z.operations.map(Y=>({...Y,after:Y.after.filter(_=>X.has(_))}))}))},
LX=Q=>{BX(Q);let X=[...oQ(Q),...zX(Q),...IX(Q),...xQ(Q),...qX(Q),...YQ(Q),...ZQ(Q)],Z=NX(X,MX(Q)),Y=PX([...Z,...rQ(Q,Z)]).map(_=>({..._,reason:_.reason||"asked for"}));return{planId:T(L(Y.map(({resource:_,name:U,action:$,fields:W})=>({resource:_,name:U,action:$,fields:W}))),16),changes:Y,warnings:AX(Q)}},
SX=Q=>{
let{found:X,names:Z,settings:Y,run:_}=Q;
if(_.adopt)return;
let U=[...X.cluster===void 0||Y.existingCluster?[]:[{kind:"ECS cluster",name:Z.cluster,tags:X.clusterTags,state:void 0}],...g(Q).filter($=>$.isPart!==!0)].filter(({tags:$})=>!b($,Z.cluster)).map(({kind:$,name:W,state:M})=>`${$} ${W}${M===void 0?"":` (${M})`}`);
if(U.length!==0)return j(`Not ours: ${U.join(", ")} ${U.length===1?"does":"do"} not carry the tag ecs-tenants:cluster=${Z.cluster}.`,"Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.")},
KX=(Q,{cluster:X},Z)=>{if(A(Z)||!b(S(Q.autoScalingGroup?.Tags),X))return;let Y=Z.capacityProvider===void 0?`capacity: ${Z.capacity}`:`capacityProvider: ${Z.capacityProvider}`;throw j(`Cluster ${X} runs on its own instances: it cannot be changed to ${Z.existingCluster?"existingCluster: true":Y}.`,`Make another cluster with ${Y}, deploy the tenants there, and remove this one.`)},
CX=Q=>({...Q,subnets:[...Q.subnets].sort((X,Z)=>(X.SubnetId??"")<(Z.SubnetId??"")?-1:1)}),
bX=Q=>{
let{request:X,names:Z,run:Y}=Q,_=CX(Q.found),U=jQ({name:Z.cluster,tags:_.clusterTags});
if(U!==void 0)throw U;
let $=_Q(_,Z),{settings:W,problems:M}=KQ(X,_.cluster===void 0?void 0:$);
KX(_,Z,W);
let V=[...M,...CQ(W),...bQ(W.tenantDefaults),...Q.problemsOfDefaults?.(W.tenantDefaults)??[]];
if(V.length>0)throw f(V);
let N=SX({found:_,names:Z,settings:W,run:Y});
if(N!==void 0)throw N;
return{names:Z,settings:W,present:$,found:_,run:Y,tags:{...W.tags,...w(Z.cluster)},isNew:_.cluster===void 0}},
OX=async(
Q,
X,
Z,
Y)=>{
let _=$Q(X.name,await UQ(Q)),[U,$]=await Promise.all([WQ(Q,{..._,policyName:m},MQ(X)),Y===void 0||X.dockerHubSecret!==void 0?!0:NQ(Q,_.dockerHubSecret,Y)]);
VQ(U,X.accountId);
let W=bX({request:X,names:_,found:U,run:{...Z,storesDockerHubLogin:!$},problemsOfDefaults:M=>yQ(TQ,{name:"tenant",...M},"/tenantDefaults")});
return{context:W,names:_,plan:LX(W)}},
TX=async(
{context:Q,names:X},
Z)=>{let{settings:Y}=Q,_=Y.loadBalancer==="shared"&&Y.loadBalancerArn===void 0&&Y.listenerArn===void 0,U=A(Y)&&(Y.minSize??0)>0,[$,W]=await Promise.all([_?EQ(Z,{name:X.loadBalancer}):void 0,U?zQ(Z,X.cluster):void 0]);return[..._&&$?.State?.Code!=="active"?[`the load balancer is ${$?.State?.Code??"missing"}`]:[],...W===0?["no instance has joined the cluster yet"]:[]]},
vX=async(
Q,
X)=>{
let{clients:Z,log:Y,signal:_,deadline:U}=X,$=[],W=new Set;
return await HQ(async()=>{if($=await TX(Q,Z),$.length===0)return!0;Y.tell("cluster.awaited",{missing:$});let M=await DQ(Z,Q.names.autoScalingGroup),V=M===void 0||(M.Instances??[]).length>0?[]:await IQ(Z,Q.names.autoScalingGroup);for(let N of V)W.has(N)||Y.tell("cluster.launch-failed",{because:N}),W.add(N)},{signal:_,everySeconds:3,deadline:U})===!0?[]:$},
hX=({context:Q,plan:X,names:Z},{log:Y,report:_},U)=>{let{account:$,region:W}=Q.found;qQ(Y,{account:$,region:W,cluster:Z.cluster},X,U),_({cluster:Z.cluster,account:$,region:W,planId:X.planId,depth:"deep"})},
yX=10,
kX=(
{context:Q,names:X},
{log:Z})=>{let{settings:Y}=Q,_=Y.spotMaxPrice===void 0?"spot instances":`spot instances for at most ${Y.spotMaxPrice} USD/h`,U=(G,I)=>Z.tell("state.fact",{label:G,value:I,width:yX}),{capacity:$,capacityProvider:W,domain:M,loadBalancer:V,minSize:N,maxSize:J}=Y;U("cluster",X.cluster),U("capacity",W??($==="EC2_SPOT"?`${N} to ${J} ${_}`:$)),V==="shared"&&M!==void 0&&U("tenants",`${k(Q)?"https":"http"}://<tenant>.${M}`),U("next",`deploy-tenant --name <tenant> --image <image> --cluster ${X.cluster}`)},
wX=async(
Q,
X,
Z)=>{
let Y={...OQ,...Q},
{log:_,signal:U,report:$}=X,
W=Date.now()+Y.timeoutMinutes*6e4,
M=mQ(X.env),
V=new BQ(_,U),
N=new RQ($,Y.plan),
J={token:wQ(12).toString("hex"),adopt:Y.adopt,replaceInstances:Y.replaceInstances},
G=AQ(
{
prepare:async()=>{let F=performance.now(),D=await OX(Z,Q,J,M);return $({timings:{read:Math.round(performance.now()-F)}}),D},
planned:F=>{hX(F,X,Y.plan),N.planned(F.plan.changes)},
apply:async F=>{let D=performance.now(),o=await PQ(F.plan.changes.flatMap(B=>B.operations),{changes:F.plan.changes,execute:B=>FQ({clients:Z,patience:V,dockerHubLogin:M},B.kind,B.input),signal:U,log:_,incomplete:B=>N.progress(B)});return $({timings:{apply:Math.round(performance.now()-D)}}),o},
isPlan:Y.plan,
approvedPlan:Q.approvedPlan,
lines:({plan:F})=>kQ(F.changes),
log:_}),
{prepared:I}=await G();
if(Y.plan)return{code:P.done,result:{}};
if(Y.wait){let F=performance.now(),D=await vX(I,{clients:Z,log:_,signal:U,deadline:W});if($({timings:{wait:Math.round(performance.now()-F)}}),D.length>0)return{code:P.timedOut,result:{message:`The cluster is not ready after ${Y.timeoutMinutes} minutes: ${D.join("; ")}. Nothing was stopped.`,hint:"Run again to go on waiting; look at the Auto Scaling group\u2019s activities where no instance comes."}}}
return kX(I,X),{code:P.done,result:{}}},
mX=(Q,X)=>LQ(JQ,Q,X,Z=>wX(Q,X,Z));
export{mX as run};
