import{t as o,i as y,w as s,c as w,o as J,a as P,b,d as n,p as t,e,f as XX,g as YX,h as ZX,j as _X,k as $X,l as QX,m as UX,r as WX,n as NX,q as MX,s as VX,u as JX,v as EX,x as FX}from"./clusters.mjs";
import{E as zX,F as GX,f as jX,G as HX,H as DX,a as IX,I as qX,J as BX,P as PX,K as AX,L as RX,M as LX,N as SX}from"./tenants.mjs";
import{h as q,c as KX,e as m,a as A,r as CX,f as bX,g as OX,i as vX}from"./input-create-cluster.mjs";
import{c as TX}from"./input-deploy-tenant.mjs";
import{S as hX,h as R,M as j,k as H,c as G,P as O,i as x,q as v,s as kX,u as L,t as S,K as yX,n as wX}from"./base.mjs";
import{randomBytes as mX}from"node:crypto";
var xX=X=>{let{DOCKER_HUB_USERNAME:Y,DOCKER_HUB_TOKEN:_}=X;if(!(Y===void 0&&_===void 0)){if(Y===void 0||Y===""||_===void 0||_==="")throw new hX(R.invalidInput,"Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN is set.",{hint:"Set both, or neither."});return JSON.stringify({username:Y,password:_})}},
fX=X=>{
let{settings:Y}=X;
if(Y.loadBalancer==="none")return{tags:{[j.loadBalancer]:"none"},references:[]};
let _=q(Y),Z=o(X);
if(!_&&Z===void 0)throw H("The load balancer has no listener on 443 or 80.","Give listenerArn of the listener that tenants are to stand on.");
let $=y(X);
return{tags:{[j.loadBalancer]:_?"shared":"existing",[G.scheme]:$?"https":"http",[G.listener]:Z?.ListenerArn??""},references:Z?.ListenerArn===void 0?[{pointer:`/set/${G.listener}`,operation:`listener.${$?443:80}`}]:[]}},
pX=X=>{
let{settings:Y,found:_}=X,Z=Y.executionRoleArn??_.executionRole?.arn;
return{
tags:{[G.executionRole]:Z??"",...Y.taskRoleArn===void 0?{}:{[G.taskRole]:Y.taskRoleArn},...Y.instanceProfileArn===void 0?{}:{[j.instanceProfile]:Y.instanceProfileArn},...Y.dockerHubSecret===void 0?{}:{[j.dockerHubSecret]:Y.dockerHubSecret}},
references:Z===void 0?[{pointer:`/set/${G.executionRole}`,operation:"executionRole"}]:[]}},
lX=X=>{let{settings:Y,found:_}=X,Z=Y.securityGroups??(_.taskGroup?.GroupId===void 0?void 0:[_.taskGroup.GroupId]);return{tags:{[j.vpc]:_.vpcId??"",[G.subnets]:_.subnets.map($=>$.SubnetId).join(" "),[G.securityGroups]:(Z??[]).join(" ")},references:Z===void 0?[{pointer:`/set/${G.securityGroups}`,operation:"taskGroup"}]:[]}},
gX=({settings:X,found:Y})=>{let{domain:_}=X;return _===void 0?{}:{[G.domain]:_,[j.zone]:zX(_,Y.zones).id}},
uX=({found:X})=>{let Y=X.clusterTags[G.layout];return Y===void 0?{}:{[G.layout]:Y}},
dX=X=>{
let{settings:Y,tags:_}=X,Z=[fX(X),pX(X),lX(X)];
return{
tags:{
...Y.existingCluster?w(X.names.cluster):_,
...uX(X),
...gX(X),
...Object.assign({},...Z.map($=>$.tags)),
...Y.isDefault?{[G.default]:"true"}:{},
...Y.protected?{[j.protected]:"true"}:{},
[j.settings]:s(Y),
...Y.secretsPrefix===void 0?{}:{[j.secretsPrefix]:Y.secretsPrefix},
...Y.kmsKeyArn===void 0?{}:{[j.kmsKey]:Y.kmsKeyArn},
...Y.capacityProvider===void 0?{}:{[j.capacityProvider]:Y.capacityProvider},
...m(Y.tenantDefaults),
...KX(Y.tags)},
references:Z.flatMap($=>$.references)}},
iX=({settings:X},Y)=>{if(Y<=O)return;let _=X.existingCluster?1:2,Z=_*Object.keys(X.tags).length+Object.keys(m(X.tenantDefaults)).length;throw x([{pointer:"/tags",message:`/tags and tenantDefaults make ${Y} tags on the ECS cluster. AWS takes ${O} on a resource: ${Math.max(0,O-(Y-Z))} are left for them.`,hint:`A tag takes ${_===1?"one, with which it is handed down":"two, its own and the one with which it is handed down"}; a default of tenants takes one.`}])},
cX=(
X,
Y)=>{
let{names:_,found:Z}=X,
$=dX(X),
U=new Set($.references.map(({pointer:M})=>M.slice(5))),
Q=Object.fromEntries(Object.entries($.tags).filter(([M,F])=>U.has(M)||Z.clusterTags[M]!==F)),
W=X.settings.existingCluster?{}:X.present.tags??{},
N=Object.keys(Z.clusterTags).filter(M=>(M.startsWith("ecs-tenants:")||Object.hasOwn(W,M))&&!Object.hasOwn($.tags,M));
if(iX(X,new Set([...Object.keys(Z.clusterTags),...Object.keys($.tags)]).size-N.length),Object.keys(Q).length===0&&N.length===0)return[];
let V=Z.cluster?.clusterArn;
return[
{
resource:"tags",
name:_.cluster,
action:Z.cluster===void 0?"create":"update",
reason:Z.cluster===void 0?P(X):"",
fields:[...Object.keys(Q),...N].sort().map(M=>({pointer:`/tags/${M}`,...Z.clusterTags[M]===void 0?{}:{from:Z.clusterTags[M]},...$.tags[M]===void 0?{}:{to:U.has(M)?"the one that is made":$.tags[M]}})),
operations:[J("tagClusterResource","cluster.tags",{tagApi:"ecs",id:V??"",set:Q,remove:N},{after:Y.flatMap(M=>M.operations.map(F=>F.id)),references:[...$.references,...V===void 0?[{pointer:"/id",operation:"cluster"}]:[]]})]}]},
T=({found:X,names:Y,run:_})=>X.dockerHubSecret!==void 0&&(_.storesDockerHubLogin||b(X.dockerHubSecret.tags,Y.cluster)),
rX=X=>X.run.storesDockerHubLogin||X.found.dockerHubSecret!==void 0&&(X.found.dockerHubSecret.deletedOn===void 0||T(X)),
h=X=>X.settings.dockerHubSecret??(rX(X)?X.names.dockerHubSecret:void 0),
k="dockerHubSecret.restoration",
aX=X=>{
let{run:Y,names:_,found:Z,tags:$}=X,U=Z.dockerHubSecret,Q=U!==void 0&&T(X)?U.deletedOn:void 0;
return!Y.storesDockerHubLogin&&Q===void 0?[]:[
{
resource:"secret",
name:_.dockerHubSecret,
action:U===void 0?"create":"update",
reason:[...Q===void 0?[]:[`scheduled for deletion on ${Q}: restored`],...Y.storesDockerHubLogin?["DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN are set"]:[]].join("; "),
fields:[...Q===void 0?[]:[{pointer:"/deletedOn",from:Q}],...Y.storesDockerHubLogin?[{pointer:"/value",secret:!0}]:[]],
operations:[...Q===void 0?[]:[J("restoreSecret",k,{id:U?.arn??""})],...Y.storesDockerHubLogin?[J("storeDockerHubLogin","dockerHubSecret",{name:_.dockerHubSecret,exists:U!==void 0,tags:$},{after:[k]})]:[]]}]},
oX=X=>{
let{names:Y,settings:_,found:Z,present:$,tags:U}=X;
if(
Z.cluster===void 0){if(_.existingCluster)throw H(`There is no active ECS cluster ${Y.cluster}, which existingCluster says there is.`,"Check name, Region and account.");return[{resource:"cluster",name:Y.cluster,action:"create",reason:P(X),fields:[{pointer:"/containerInsights",to:_.containerInsights}],operations:[J("createCluster","cluster",{clusterName:Y.cluster,settings:[{name:"containerInsights",value:_.containerInsights}],tags:Object.entries(U).map(([Q,W])=>({key:Q,value:W}))},{after:["serviceLinkedRole.ecs.amazonaws.com"]})]}]}
return _.existingCluster||$.containerInsights===_.containerInsights?[]:[{resource:"cluster",name:Y.cluster,action:"update",reason:"",fields:[{pointer:"/containerInsights",from:$.containerInsights,to:_.containerInsights}],operations:[J("updateClusterSettings","cluster",{cluster:Y.cluster,containerInsights:_.containerInsights??"disabled"})]}]},
sX=X=>{let{cluster:Y,region:_,imagePullBehavior:Z,dockerHubSecretArn:$}=X,U=[`ECS_CLUSTER=${C("cluster",Y)}`,"ECS_ENABLE_SPOT_INSTANCE_DRAINING=true",`ECS_IMAGE_PULL_BEHAVIOR=${C("imagePullBehavior",Z)}`,"ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance"],Q=nX(U.map(N=>`  ${K(N)}
`).join(""));if($===void 0)return Q;let W=K(C("dockerHubSecretArn",$));return Q+eX(W,K(C("region",_)))},
K=X=>`'${X.replaceAll("'","'\\''")}'`,
C=(X,Y)=>{if(/^[!-~]([ -~]*[!-~])?$/.test(Y))return Y;throw new RangeError(`${X} is not one line of ASCII that begins and ends with no space: ${JSON.stringify(Y)}`)},
nX=X=>`#!/bin/bash
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
tX=`import json, sys
try:
    secret = json.loads(json.load(sys.stdin.buffer)["SecretString"])
    login = {key: secret[key] for key in ("username", "password")}
    if not all(isinstance(value, str) and value for value in login.values()):
        raise ValueError
    print(json.dumps({"https://index.docker.io/v1/": {**login, "email": ""}}))
except Exception as error:
    sys.exit("ecs-tenants: the secret is not {\\"username\\": ..., \\"password\\": ...}: " + type(error).__name__)
`,
eX=(X,Y)=>`
secret=${X}
region=${Y}
encode_login=${K(tX)}

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
XY=X=>btoa(X),
YY=X=>{
let{settings:Y,names:_,found:Z,tags:$}=X,U=Object.entries({...$,Name:_.autoScalingGroup}).map(([Q,W])=>({Key:Q,Value:W}));
return{
ImageId:Z.imageId,
IamInstanceProfile:Y.instanceProfileArn===void 0?{Name:_.instanceProfile}:{Arn:Y.instanceProfileArn},
SecurityGroupIds:Y.securityGroups??[Z.taskGroup?.GroupId??""],
MetadataOptions:{HttpTokens:"required",HttpEndpoint:"enabled",HttpPutResponseHopLimit:1},
BlockDeviceMappings:[{DeviceName:f,Ebs:{VolumeSize:Y.rootVolumeSize,VolumeType:"gp3",Encrypted:!0,DeleteOnTermination:!0}}],
UserData:XY(sX({cluster:_.cluster,region:Z.region,imagePullBehavior:Y.imagePullBehavior,dockerHubSecretArn:h(X)})),
TagSpecifications:[{ResourceType:"instance",Tags:U},{ResourceType:"volume",Tags:U}]}},
p=X=>{
let Y=(X.BlockDeviceMappings??[]).find(Z=>Z.DeviceName===f)?.Ebs,_=(X.TagSpecifications??[]).filter(Z=>/^(instance|volume)$/.test(Z.ResourceType??"")).flatMap(Z=>(Z.Tags??[]).map($=>`${Z.ResourceType} ${$.Key}=${$.Value}`));
return{
imageId:X.ImageId,
instanceProfile:X.IamInstanceProfile?.Name??X.IamInstanceProfile?.Arn,
securityGroups:[...X.SecurityGroupIds??[]].sort(),
imdsv2:X.MetadataOptions?.HttpTokens==="required",
hopLimit:X.MetadataOptions?.HttpPutResponseHopLimit,
rootVolumeSize:Y?.VolumeSize,
encrypted:Y?.Encrypted,
userData:X.UserData===void 0?void 0:v(X.UserData,12),
tags:_.sort()}},
ZY=X=>{
let{names:Y,found:_,run:Z,settings:$}=X,U=YY(X),Q=$.securityGroups===void 0&&_.taskGroup===void 0,W={after:["instanceProfile.role","instanceRole.managed"],references:Q?[{pointer:"/data/SecurityGroupIds/0",operation:"taskGroup"}]:[]},N=`${Z.token}-t`,V=p(U);
if(_.launchTemplate===void 0)return[{resource:"launchTemplate",name:Y.launchTemplate,action:"create",reason:P(X),fields:[{pointer:"/imageId",to:U.ImageId},{pointer:"/rootVolumeSize",to:$.rootVolumeSize}],operations:[J("createLaunchTemplate","launchTemplate",{name:Y.launchTemplate,data:U,tags:X.tags,clientToken:N},W)]}];
let M=p(_.launchTemplate.data),F=Object.keys(V).filter(z=>!kX(V[z],M[z])).map(z=>({pointer:`/${z}`,from:M[z],to:V[z]}));
return F.length===0&&!Q?[]:[{resource:"launchTemplate",name:Y.launchTemplate,action:"update",reason:Z.replaceInstances?"":"a new version; running instances keep theirs until replaceInstances: true",fields:F,operations:[J("createLaunchTemplateVersion","launchTemplate",{name:Y.launchTemplate,data:U,clientToken:v(L([N,V]),32)},W)]}]},
_Y=(
{found:X,names:Y,settings:_})=>{
let{autoScalingGroup:Z,capacityProvider:$,launchTemplate:U}=X,{instanceRole:Q,instanceProfile:W}=X,N=_.instanceProfileArn===void 0,V=Y.autoScalingGroup;
return[
...U===void 0?[]:[{resource:"launchTemplate",kind:"launch template",name:Y.launchTemplate,tags:U.tags,tagApi:"ec2",id:U.id}],
...Z===void 0?[]:[{resource:"autoScalingGroup",kind:"Auto Scaling group",name:V,tags:S(Z.Tags),tagApi:"autoScalingGroup",id:V,extraTags:{Name:V}}],
...$===void 0?[]:[{resource:"capacityProvider",kind:"capacity provider",name:Y.capacityProvider,tags:S($.tags),tagApi:"ecs",id:$.capacityProviderArn??""}],
...Q===void 0||!N?[]:[{resource:"role",kind:"IAM role",name:Y.instanceRole,tags:Q.tags,tagApi:"role",id:Q.name}],
...W===void 0||!N?[]:[{resource:"instanceProfile",kind:"instance profile",name:Y.instanceProfile,tags:W.tags,tagApi:"instanceProfile",id:W.name}]]},
$Y=(
{found:X,names:Y})=>{
let _=X.loadBalancer;
return _===void 0?[]:[{resource:"loadBalancer",kind:"load balancer",name:Y.loadBalancer,tags:X.loadBalancerTags,tagApi:"elasticLoadBalancing",id:_.LoadBalancerArn??""},...X.listeners.filter(({Port:Z})=>Z===80||Z===443).map(({Port:Z,ListenerArn:$=""})=>({resource:"listener",kind:"listener",name:String(Z),tags:X.listenerTags[$]??{},tagApi:"elasticLoadBalancing",id:$,isOursThroughAnother:!0}))]},
QY=({found:X,names:Y,settings:_})=>[...q(_)?[{name:Y.loadBalancerGroup,group:X.loadBalancerGroup}]:[],..._.securityGroups===void 0?[{name:Y.taskGroup,group:X.taskGroup}]:[]].flatMap(({name:Z,group:$})=>$===void 0?[]:[{resource:"securityGroup",kind:"security group",name:Z,tags:S($.Tags),tagApi:"ec2",id:$.GroupId??"",extraTags:{Name:Z}}]),
UY=X=>{let{found:Y,names:_}=X,Z=Y.dockerHubSecret;return Z===void 0||!T(X)?[]:[{resource:"secret",kind:"secret",name:_.dockerHubSecret,tags:Z.tags,tagApi:"secret",id:Z.arn,after:[k],...Z.deletedOn===void 0?{}:{state:`scheduled for deletion on ${Z.deletedOn}`}}]},
l=X=>{let{found:Y,names:_,settings:Z}=X,$=Z.executionRoleArn===void 0?Y.executionRole:void 0;return[...q(Z)?$Y(X):[],...QY(X),...A(Z)?_Y(X):[],...$===void 0?[]:[{resource:"role",kind:"IAM role",name:_.executionRole,tags:$.tags,tagApi:"role",id:$.name}],...UY(X)]},
WY=(
X,
Y)=>{
let _={...Y.tags,...X.extraTags},Z=Object.fromEntries(Object.entries(_).filter(([U,Q])=>X.tags[U]!==Q)),$=Object.keys(Y.present.tags??{}).filter(U=>Object.hasOwn(X.tags,U)&&!Object.hasOwn(_,U));
return Object.keys(Z).length===0&&$.length===0?[]:[{resource:X.resource,name:X.name,action:"update",reason:"",fields:[...Object.keys(Z),...$].sort().map(U=>({pointer:`/tags/${U}`,...X.tags[U]===void 0?{}:{from:X.tags[U]},...Z[U]===void 0?{}:{to:Z[U]}})),operations:[J("tagClusterResource",`${X.resource}.${X.name}.tags`,{tagApi:X.tagApi,id:X.id,set:Z,remove:$},{after:X.after??[]})]}]},
NY=X=>l(X).filter(Y=>Y.resource!=="capacityProvider"||!n(X)).flatMap(Y=>WY(Y,X)),
MY=(X,Y)=>{let _=(Z,$)=>Z.resource===$.resource&&Z.name===$.name&&Z.action==="update";return[...X.map(Z=>{let $=Y.find(U=>_(Z,U));return $===void 0?Z:{...Z,fields:[...Z.fields,...$.fields],operations:[...Z.operations,...$.operations]}}),...Y.filter(Z=>!X.some($=>_($,Z)))]},
g=X=>JSON.stringify({Version:"2012-10-17",Statement:X}),
VY=X=>g([{Effect:"Allow",Principal:{Service:X},Action:"sts:AssumeRole"}]),
u=(X,Y)=>{try{return X!==void 0&&L(JSON.parse(X))===L(JSON.parse(Y))}catch{return!1}},
d=(
X,
Y,
_)=>{
let{settings:Z,tags:$}=_,
U=g(X.statements),
Q=VY(X.service),
W=J("attachRolePolicy",`${X.id}.managed`,{role:X.name,policyArn:X.managedPolicy},{after:[X.id]}),
N=J("putRolePolicy",`${X.id}.inline`,{role:X.name,policyName:t,document:U},{after:[X.id]}),
V=J("setPermissionsBoundary",`${X.id}.boundary`,{role:X.name,permissionsBoundary:Z.permissionsBoundary}),
M=J("updateAssumeRolePolicy",`${X.id}.trust`,{role:X.name,document:Q}),
F=X.statements.length===0?[]:[N];
if(Y===void 0)return[{resource:"role",name:X.name,action:"create",reason:P(_),fields:[{pointer:"/description",to:X.description}],operations:[J("createRole",X.id,{name:X.name,description:X.description,trustPolicy:Q,tags:$,permissionsBoundary:Z.permissionsBoundary}),W,...F]}];
let z=!Y.managedPolicies.includes(X.managedPolicy),I=F.length>0&&!u(Y.inlinePolicy,U),E=Y.permissionsBoundary===Z.permissionsBoundary,D=u(Y.trustPolicy,Q);
return!z&&!I&&E&&D?[]:[{resource:"role",name:X.name,action:"update",reason:"",fields:[...z?[{pointer:"/managedPolicies",to:X.managedPolicy}]:[],...I?[{pointer:"/policy",to:U}]:[],...D?[]:[{pointer:"/trustPolicy",to:Q}],...E?[]:[{pointer:"/permissionsBoundary",from:Y.permissionsBoundary,to:Z.permissionsBoundary}]],operations:[...D?[]:[M],...E?[]:[V],...z?[W]:[],...I?F:[]]}]},
JY=(X,{found:Y})=>X.startsWith("arn:")?X:`arn:${Y.partition}:secretsmanager:${Y.region}:${Y.account}:secret:${X}-??????`,
i=X=>{let Y=h(X);return Y===void 0?[]:[{Sid:"DockerHubLogin",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:JY(Y,X)}]},
c=({settings:{kmsKeyArn:X}},Y)=>X===void 0?[]:[{Sid:"DecryptSecrets",Effect:"Allow",Action:"kms:Decrypt",Resource:X,Condition:{StringLike:{"kms:ViaService":Y.map(_=>`${_}.*`)}}}],
EY=X=>{
let{names:Y,settings:_,found:Z}=X,{partition:$,region:U,account:Q}=Z,W=_.secretsPrefix??Y.secretsPrefix;
return{id:"executionRole",name:Y.executionRole,description:`Pulls images, writes logs and reads secrets for tasks of ECS cluster ${Y.cluster}.`,service:"ecs-tasks.amazonaws.com",managedPolicy:`arn:${$}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,statements:[{Sid:"TenantSecrets",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:`arn:${$}:secretsmanager:${U}:${Q}:secret:${W}*`},{Sid:"TenantParameters",Effect:"Allow",Action:"ssm:GetParameters",Resource:`arn:${$}:ssm:${U}:${Q}:parameter/${W.replace(/^\//,"")}*`},...i(X),...c(X,["secretsmanager","ssm"])]}},
FY=X=>X==="aws-cn"?"ec2.amazonaws.com.cn":"ec2.amazonaws.com",
zY=X=>({id:"instanceRole",name:X.names.instanceRole,description:`Instances of ECS cluster ${X.names.cluster}.`,service:FY(X.found.partition),managedPolicy:`arn:${X.found.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role`,statements:h(X)===void 0?[]:[...i(X),...c(X,["secretsmanager"])]}),
GY=X=>{
let{names:Y,found:_,tags:Z}=X,$=_.instanceProfile,U=J("addRoleToInstanceProfile","instanceProfile.role",{profile:Y.instanceProfile,role:Y.instanceRole},{after:["instanceProfile","instanceRole"]});
return $===void 0?[{resource:"instanceProfile",name:Y.instanceProfile,action:"create",reason:P(X),fields:[],operations:[J("createInstanceProfile","instanceProfile",{name:Y.instanceProfile,tags:Z}),U]}]:$.roles.length>0?[]:[{resource:"instanceProfile",name:Y.instanceProfile,action:"update",reason:"holds no role: put back",fields:[{pointer:"/role",to:Y.instanceRole}],operations:[U]}]},
jY=X=>{
let{settings:Y,found:_}=X,Z=A(Y)&&Y.instanceProfileArn===void 0;
return[..._.missingServiceLinkedRoles.map($=>({resource:"serviceLinkedRole",name:$,action:"create",reason:"missing in the account",fields:[],operations:[J("ensureServiceLinkedRole",`serviceLinkedRole.${$}`,{service:$})]})),...Y.executionRoleArn===void 0?d(EY(X),_.executionRole,X):[],...Z?[...d(zY(X),_.instanceRole,X),...GY(X)]:[]]},
HY=(
X,
Y)=>(X.IpPermissions??[]).some(
_=>_.IpProtocol===Y.IpProtocol&&_.FromPort===Y.FromPort&&_.ToPort===Y.ToPort&&(Y.IpRanges??[]).every(Z=>_.IpRanges?.some($=>$.CidrIp===Z.CidrIp))&&(Y.Ipv6Ranges??[]).every(Z=>_.Ipv6Ranges?.some($=>$.CidrIpv6===Z.CidrIpv6))&&(Y.UserIdGroupPairs??[]).every(Z=>_.UserIdGroupPairs?.some($=>$.GroupId===Z.GroupId))),
r=(
X,
Y,
_)=>{
let Z=X.ingress.map((Q,W)=>({...Q,index:W})).filter(({permission:Q,references:W})=>Y===void 0||W.length>0||!HY(Y,Q)),
$=Z.map(({permission:Q,references:W,index:N})=>J("authorizeIngress",`${X.id}.ingress.${N}`,{groupId:Y?.GroupId??"",permission:Q},{references:[...Y===void 0?[{pointer:"/groupId",operation:X.id}]:[],...W]})),
U=Z.map(({permission:Q})=>({pointer:"/ingress",to:`${Q.IpProtocol} ${Q.FromPort}-${Q.ToPort} from ${Q.IpRanges?.[0]?.CidrIp??Q.Ipv6Ranges?.[0]?.CidrIpv6??"the load balancer"}`}));
return Y===void 0?[{resource:"securityGroup",name:X.name,action:"create",reason:P(_),fields:U,operations:[J("createSecurityGroup",X.id,{name:X.name,description:X.description,vpcId:_.found.vpcId??"",tags:{..._.tags,Name:X.name}}),...$]}]:$.length===0?[]:[{resource:"securityGroup",name:X.name,action:"update",reason:"rules are missing: put back",fields:U,operations:$}]},
DY=(X,Y)=>[{IpRanges:[{CidrIp:"0.0.0.0/0",Description:"Visitors"}]},...Y?[{Ipv6Ranges:[{CidrIpv6:"::/0",Description:"Visitors"}]}]:[]].map(_=>({IpProtocol:"tcp",FromPort:X,ToPort:X,..._})),
IY=X=>{
let{settings:Y,names:_,found:Z}=X,$=q(Y),U=$?r({id:"loadBalancerGroup",name:_.loadBalancerGroup,description:`Load balancer of ECS cluster ${_.cluster}`,ingress:[80,443].flatMap(W=>DY(W,Y.ipAddressType==="dualstack")).map(W=>({permission:W,references:[]}))},Z.loadBalancerGroup,X):[];
if(Y.securityGroups!==void 0)return U;
let Q=$?[Z.loadBalancerGroup?.GroupId]:Z.loadBalancer?.SecurityGroups??[];
return[...U,...r({id:"taskGroup",name:_.taskGroup,description:`Instances and tasks of ECS cluster ${_.cluster}`,ingress:Y.loadBalancer==="none"?[]:Q.map(W=>({permission:{IpProtocol:"tcp",FromPort:0,ToPort:65535,UserIdGroupPairs:[{GroupId:W??""}]},references:W===void 0?[{pointer:"/permission/UserIdGroupPairs/0/GroupId",operation:"loadBalancerGroup"}]:[]}))},Z.taskGroup,X)]},
qY=X=>{if(!A(X.settings))return[];let Y=ZY(X);return[...Y,...e(X,Y.length>0),...XX(X)]},
BY=(
{found:X,settings:Y})=>{
if(X.vpcId===void 0)throw H("There is no default VPC in this Region.","Give vpcId and subnets.");
let _=X.subnets.filter(W=>W.VpcId!==X.vpcId);
if(_.length>0)throw H(`Of other VPCs than ${X.vpcId}: ${_.map(W=>`${W.SubnetId} (${W.VpcId})`).join(", ")}.`,"Give subnets of one VPC, and its vpcId.");
let Z=(Y.subnets??[]).filter(W=>!X.subnets.some(N=>N.SubnetId===W));
if(Z.length>0)throw H(`These subnets do not exist: ${Z.join(", ")}.`,"Check the ids and the Region.");
let $=new Set(X.subnets.map(W=>W.AvailabilityZone));
if(q(Y)&&$.size<2)throw H(`The subnets are in ${$.size} zone only: a load balancer needs two.`,"Give subnets of two zones, or loadBalancer: none.");
let U=X.typesNotOffered.filter(W=>Y.instanceTypes?.includes(W));
if(U.length>0)throw H(`No zone of the subnets offers ${U.join(", ")}.`,"Choose other instanceTypes, or subnets of other zones.");
let Q=q(Y)?X.loadBalancer?.VpcId:void 0;
if(Q!==void 0&&Q!==X.vpcId)throw H(`The load balancer is in ${Q}; it cannot be moved to ${X.vpcId}.`,"Keep vpcId and subnets, or make another cluster.");
if(Y.loadBalancerArn!==void 0&&X.loadBalancer===void 0)throw H(`There is no load balancer ${Y.loadBalancerArn}.`,"Check the ARN and the Region.")},
PY=({settings:{domain:X},found:Y})=>{let[_]=X===void 0?[]:YX(Y,X);return _===void 0?void 0:`tenants are served by HTTP, and there is a certificate for *.${X}: certificateArn ${_} serves them by HTTPS`},
AY=X=>{let{settings:Y}=X;return[...A(Y)&&Y.onDemandBaseCapacity===0&&Y.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...Y.spotMaxPrice===void 0?[]:[`spotMaxPrice ${Y.spotMaxPrice}: AWS advises against a max price, it makes interruptions more frequent`],...Y.loadBalancer==="shared"&&Y.domain===void 0?["no domain: every deployment has to say its hosts"]:[],...q(X.settings)&&ZX(X)===void 0?[PY(X)??`no issued certificate${Y.domain===void 0?"":` for *.${Y.domain}`}: tenants are served by HTTP only`]:[]]},
RY=X=>{let Y=new Set(X.flatMap(_=>_.operations.map(Z=>Z.id)));return X.map(_=>({..._,operations:_.operations.map(Z=>({...Z,after:Z.after.filter($=>Y.has($))}))}))},
LY=X=>{BY(X);let Y=[...aX(X),...jY(X),...IY(X),...oX(X),...qY(X),..._X(X),...$X(X)],_=MY(Y,NY(X)),Z=RY([..._,...cX(X,_)]).map($=>({...$,reason:$.reason||"asked for"}));return{planId:v(L(Z.map(({resource:$,name:U,action:Q,fields:W})=>({resource:$,name:U,action:Q,fields:W}))),16),changes:Z,warnings:AY(X)}},
SY=X=>{
let{found:Y,names:_,settings:Z,run:$}=X;
if($.adopt)return;
let U=[...Y.cluster===void 0||Z.existingCluster?[]:[{kind:"ECS cluster",name:_.cluster,tags:Y.clusterTags,state:void 0}],...l(X).filter(Q=>Q.isOursThroughAnother!==!0)].filter(({tags:Q})=>!b(Q,_.cluster)).map(({kind:Q,name:W,state:N})=>`${Q} ${W}${N===void 0?"":` (${N})`}`);
if(U.length!==0)return H(`Not ours: ${U.join(", ")} ${U.length===1?"does":"do"} not carry the tag ecs-tenants:cluster=${_.cluster}.`,"Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.")},
KY=(X,{cluster:Y},_)=>{if(A(_)||!b(S(X.autoScalingGroup?.Tags),Y))return;let Z=_.capacityProvider===void 0?`capacity: ${_.capacity}`:`capacityProvider: ${_.capacityProvider}`;throw H(`Cluster ${Y} runs on its own instances: it cannot be changed to ${_.existingCluster?"existingCluster: true":Z}.`,`Make another cluster with ${Z}, deploy the tenants there, and remove this one.`)},
CY=X=>({...X,subnets:[...X.subnets].sort((Y,_)=>(Y.SubnetId??"")<(_.SubnetId??"")?-1:1)}),
bY=X=>{
let{request:Y,names:_,run:Z}=X,$=CY(X.found),U=GX({name:_.cluster,tags:$.clusterTags});
if(U!==void 0)throw U;
let Q=QX($,_),{settings:W,problems:N}=CX(Y,$.cluster===void 0?void 0:Q);
KY($,_,W);
let V=[...N,...bX(W),...OX(W.tenantDefaults),...X.problemsOfDefaults?.(W.tenantDefaults)??[]];
if(V.length>0)throw x(V);
let M=SY({found:$,names:_,settings:W,run:Z});
if(M!==void 0)throw M;
return{names:_,settings:W,present:Q,found:$,run:Z,tags:{...W.tags,...w(_.cluster)},isNew:$.cluster===void 0}},
OY=async(
X,
Y,
_,
Z)=>{
let $=UX(Y.name,await WX(X)),[U,Q]=await Promise.all([NX(X,MX(Y,$)),Z===void 0||Y.dockerHubSecret!==void 0?!0:VX(X,$.dockerHubSecret,Z)]);
JX(U,Y.accountId);
let W=bY({request:Y,names:$,found:U,run:{..._,storesDockerHubLogin:!Q},problemsOfDefaults:N=>yX(TX,{name:"tenant",...N},"/tenantDefaults")});
return{context:W,names:$,plan:LY(W)}},
vY=async(
{context:X,names:Y},
_)=>{let{settings:Z}=X,$=Z.loadBalancer==="shared"&&Z.loadBalancerArn===void 0&&Z.listenerArn===void 0,U=A(Z)&&(Z.minSize??0)>0,[Q,W]=await Promise.all([$?jX(_,{name:Y.loadBalancer}):void 0,U?HX(_,Y.cluster):void 0]);return[...$&&Q?.State?.Code!=="active"?[`the load balancer is ${Q?.State?.Code??"missing"}`]:[],...W===0?["no instance has joined the cluster yet"]:[]]},
TY=async(
X,
Y)=>{
let{clients:_,log:Z,signal:$,deadline:U}=Y,Q=[],W=new Set;
return await DX(async()=>{if(Q=await vY(X,_),Q.length===0)return!0;Z.tell("cluster.awaited",{missing:Q});let N=await IX(_,X.names.autoScalingGroup),V=N===void 0||(N.Instances??[]).length>0?[]:await qX(_,X.names.autoScalingGroup);for(let M of V)W.has(M)||Z.tell("cluster.launch-failed",{because:M}),W.add(M)},{signal:$,everySeconds:3,deadline:U})===!0?[]:Q},
hY=({context:X,plan:Y,names:_},{log:Z,report:$},U)=>{let{account:Q,region:W}=X.found;BX(Z,{account:Q,region:W,cluster:_.cluster},Y,U),$({cluster:_.cluster,account:Q,region:W,planId:Y.planId,depth:"deep"})},
kY=10,
yY=(
{context:X,names:Y},
{log:_})=>{let{settings:Z}=X,$=Z.spotMaxPrice===void 0?"spot instances":`spot instances for at most ${Z.spotMaxPrice} USD/h`,U=(z,I)=>_.tell("state.fact",{label:z,value:I,width:kY}),{capacity:Q,capacityProvider:W,domain:N,loadBalancer:V,minSize:M,maxSize:F}=Z;U("cluster",Y.cluster),U("capacity",W??(Q==="EC2_SPOT"?`${M} to ${F} ${$}`:Q)),V==="shared"&&N!==void 0&&U("tenants",`${y(X)?"https":"http"}://<tenant>.${N}`),U("next",`deploy-tenant --name <tenant> --image <image> --cluster ${Y.cluster}`)},
wY=async(
X,
Y,
_)=>{
let Z={...vX,...X},
{log:$,signal:U,report:Q}=Y,
W=Date.now()+Z.timeoutMinutes*6e4,
N=xX(Y.env),
V=new PX($,U),
M=new AX(Q,Z.plan),
F={token:mX(12).toString("hex"),adopt:Z.adopt,replaceInstances:Z.replaceInstances},
z=RX(
{
prepare:async()=>{let E=performance.now(),D=await OY(_,X,F,N);return Q({timings:{read:Math.round(performance.now()-E)}}),D},
planned:E=>{hY(E,Y,Z.plan),M.planned(E.plan.changes)},
apply:async E=>{let D=performance.now(),a=await LX(E.plan.changes.flatMap(B=>B.operations),{changes:E.plan.changes,execute:B=>EX({clients:_,patience:V,dockerHubLogin:N},B.kind,B.input),signal:U,log:$,incomplete:B=>M.progress(B)});return Q({timings:{apply:Math.round(performance.now()-D)}}),a},
isPlan:Z.plan,
approvedPlan:X.approvedPlan,
lines:({plan:E})=>wX(E.changes),
log:$}),
{prepared:I}=await z();
if(Z.plan)return{code:R.done,result:{}};
if(Z.wait){let E=performance.now(),D=await TY(I,{clients:_,log:$,signal:U,deadline:W});if(Q({timings:{wait:Math.round(performance.now()-E)}}),D.length>0)return{code:R.timedOut,result:{message:`The cluster is not ready after ${Z.timeoutMinutes} minutes: ${D.join("; ")}. Nothing was stopped.`,hint:"Run again to go on waiting; look at the Auto Scaling group\u2019s activities where no instance comes."}}}
return yY(I,Y),{code:R.done,result:{}}},
mY=(X,Y)=>SX(FX,X,Y,_=>wY(X,Y,_));
export{mY as run};
