import{o as E,c as A,r as n,t as e,i as w,a as m,b,d as QQ,p as x,e as XQ,f as YQ,g as _Q,z as $Q,h as UQ,j as WQ,k as ZQ,l as MQ,m as NQ,n as VQ,q as EQ,s as FQ,u as JQ,v as GQ,w as jQ,x as zQ,y as HQ}from"./clusters.mjs";
import{D as DQ,E as qQ,F as IQ,G as BQ,b as RQ,H as AQ,I as f,J as p,K as O,P as PQ,L as LQ,M as SQ,N as KQ,O as CQ}from"./tenants.mjs";
import{a as q,h as I,c as bQ,e as l,r as OQ,f as vQ,g as TQ,i as hQ}from"./input-create-cluster.mjs";
import{c as yQ}from"./input-deploy-tenant.mjs";
import{S as kQ,h as P,k as j,J as H,c as J,M as v,i as g,n as T,s as wQ,o as L,t as S,G as mQ}from"./base.mjs";
import{randomBytes as xQ}from"node:crypto";
var fQ=Q=>{let{DOCKER_HUB_USERNAME:X,DOCKER_HUB_TOKEN:_}=Q;if(!(X===void 0&&_===void 0)){if(X===void 0||X===""||_===void 0||_==="")throw new kQ(P.invalidInput,"Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN is set.",{hint:"Set both, or neither."});return JSON.stringify({username:X,password:_})}},
pQ=Q=>{
let{names:X,settings:_,found:Y,present:$,tags:W}=Q;
if(
Y.cluster===void 0){if(_.existingCluster)throw j(`There is no active ECS cluster ${X.cluster}, which existingCluster says there is.`,"Check name, Region and account.");return[{resource:"cluster",name:X.cluster,action:"create",reason:A(Q),fields:[{pointer:"/containerInsights",to:_.containerInsights}],operations:[E("createCluster","cluster",{clusterName:X.cluster,settings:[{name:"containerInsights",value:_.containerInsights}],tags:Object.entries(W).map(([U,Z])=>({key:U,value:Z}))},{after:["serviceLinkedRole.ecs.amazonaws.com"]})]}]}
return _.existingCluster||$.containerInsights===_.containerInsights?[]:[{resource:"cluster",name:X.cluster,action:"update",reason:"",fields:[{pointer:"/containerInsights",from:$.containerInsights,to:_.containerInsights}],operations:[E("updateClusterSettings","cluster",{cluster:X.cluster,containerInsights:_.containerInsights??"disabled"})]}]},
lQ=Q=>{let{settings:X}=Q;return[`capacity=${X.capacity}`,`cpuArchitecture=${X.cpuArchitecture}`,`gpu=${X.gpu}`,`rootVolumeSize=${X.rootVolumeSize}`,`imagePullBehavior=${X.imagePullBehavior}`,...X.existingCluster?["existingCluster=true"]:[],...X.securityGroups===void 0?[]:["securityGroups=existing"],...q(X)?n(Q):[]].join(" ")},
gQ=Q=>{
let{settings:X}=Q;
if(X.loadBalancer==="none")return{tags:{[H.loadBalancer]:"none"},references:[]};
let _=I(X),Y=e(Q);
if(!_&&Y===void 0)throw j("The load balancer has no listener on 443 or 80.","Give listenerArn of the listener that tenants are to stand on.");
let $=w(Q);
return{tags:{[H.loadBalancer]:_?"shared":"existing",[J.scheme]:$?"https":"http",[J.listener]:Y?.ListenerArn??""},references:Y?.ListenerArn===void 0?[{pointer:`/set/${J.listener}`,operation:`listener.${$?443:80}`}]:[]}},
uQ=Q=>{
let{settings:X,found:_}=Q,Y=X.executionRoleArn??_.executionRole?.arn;
return{
tags:{[J.executionRole]:Y??"",...X.taskRoleArn===void 0?{}:{[J.taskRole]:X.taskRoleArn},...X.instanceProfileArn===void 0?{}:{[H.instanceProfile]:X.instanceProfileArn},...X.dockerHubSecret===void 0?{}:{[H.dockerHubSecret]:X.dockerHubSecret}},
references:Y===void 0?[{pointer:`/set/${J.executionRole}`,operation:"executionRole"}]:[]}},
dQ=({found:Q})=>{let X=(Q.publicSubnets===void 0?void 0:[...Q.publicSubnets].sort().join(" "))??Q.clusterTags[J.publicSubnets];return X===void 0||X===""?{}:{[J.publicSubnets]:X}},
iQ=Q=>{
let{settings:X,found:_}=Q,Y=X.securityGroups??(_.taskGroup?.GroupId===void 0?void 0:[_.taskGroup.GroupId]);
return{tags:{[H.vpc]:_.vpcId??"",[J.subnets]:_.subnets.map($=>$.SubnetId).join(" "),...dQ(Q),[J.securityGroups]:(Y??[]).join(" ")},references:Y===void 0?[{pointer:`/set/${J.securityGroups}`,operation:"taskGroup"}]:[]}},
cQ=({settings:Q,found:X})=>{let{domain:_}=Q;if(_===void 0)return{};let[Y,$]=DQ(_,X.zones);if(Y===void 0)throw j(`There is no public hosted zone for ${_} in this account.`,`Create a hosted zone for ${_} in Route 53, and delegate to it.`);if($!==void 0)throw j(`There are two public hosted zones named ${Y.name} (${Y.id}, ${$.id}).`,"Remove the one that is not delegated to.");return{[J.domain]:_,[H.zone]:Y.id}},
rQ=({found:Q})=>{let X=Q.clusterTags[J.layout];return X===void 0?{}:{[J.layout]:X}},
aQ=Q=>{
let{settings:X,tags:_}=Q,Y=[gQ(Q),uQ(Q),iQ(Q)];
return{
tags:{
...X.existingCluster?m(Q.names.cluster):_,
...rQ(Q),
...cQ(Q),
...Object.assign({},...Y.map($=>$.tags)),
...X.isDefault?{[J.default]:"true"}:{},
...X.protected?{[H.protected]:"true"}:{},
[H.settings]:lQ(Q),
...X.secretsPrefix===void 0?{}:{[H.secretsPrefix]:X.secretsPrefix},
...X.kmsKeyArn===void 0?{}:{[H.kmsKey]:X.kmsKeyArn},
...X.capacityProvider===void 0?{}:{[H.capacityProvider]:X.capacityProvider},
...l(X.tenantDefaults),
...bQ(X.tags)},
references:Y.flatMap($=>$.references)}},
oQ=({settings:Q},X)=>{if(X<=v)return;let _=Q.existingCluster?1:2,Y=_*Object.keys(Q.tags).length+Object.keys(l(Q.tenantDefaults)).length;throw g([{pointer:"/tags",message:`/tags and tenantDefaults make ${X} tags on the ECS cluster. AWS takes ${v} on a resource: ${Math.max(0,v-(X-Y))} are left for them.`,hint:`A tag takes ${_===1?"one, with which it is handed down":"two, its own and the one with which it is handed down"}; a default of tenants takes one.`}])},
sQ=(
Q,
X)=>{
let{names:_,found:Y}=Q,
$=aQ(Q),
W=new Set($.references.map(({pointer:N})=>N.slice(5))),
U=Object.fromEntries(Object.entries($.tags).filter(([N,z])=>W.has(N)||Y.clusterTags[N]!==z)),
Z=Q.settings.existingCluster?{}:Q.present.tags??{},
M=Object.keys(Y.clusterTags).filter(N=>(N.startsWith("ecs-tenants:")||Object.hasOwn(Z,N))&&!Object.hasOwn($.tags,N));
if(oQ(Q,new Set([...Object.keys(Y.clusterTags),...Object.keys($.tags)]).size-M.length),Object.keys(U).length===0&&M.length===0)return[];
let V=Y.cluster?.clusterArn;
return[
{
resource:"tags",
name:_.cluster,
action:Y.cluster===void 0?"create":"update",
reason:Y.cluster===void 0?A(Q):"",
fields:[...Object.keys(U),...M].sort().map(N=>({pointer:`/tags/${N}`,...Y.clusterTags[N]===void 0?{}:{from:Y.clusterTags[N]},...$.tags[N]===void 0?{}:{to:W.has(N)?"the one that is made":$.tags[N]}})),
operations:[E("tagPart","cluster.tags",{keeper:"ecs",id:V??"",set:U,remove:M},{after:X.flatMap(N=>N.operations.map(z=>z.id)),references:[...$.references,...V===void 0?[{pointer:"/id",operation:"cluster"}]:[]]})]}]},
h=({found:Q,names:X,run:_})=>Q.dockerHubSecret!==void 0&&(_.storesDockerHubLogin||b(Q.dockerHubSecret.tags,X.cluster)),
tQ=Q=>Q.run.storesDockerHubLogin||Q.found.dockerHubSecret!==void 0&&(Q.found.dockerHubSecret.deletedOn===void 0||h(Q)),
y=Q=>Q.settings.dockerHubSecret??(tQ(Q)?Q.names.dockerHubSecret:void 0),
k="dockerHubSecret.restoration",
nQ=Q=>{
let{run:X,names:_,found:Y,tags:$}=Q,W=Y.dockerHubSecret,U=W!==void 0&&h(Q)?W.deletedOn:void 0;
return!X.storesDockerHubLogin&&U===void 0?[]:[
{
resource:"secret",
name:_.dockerHubSecret,
action:W===void 0?"create":"update",
reason:[...U===void 0?[]:[`scheduled for deletion on ${U}: restored`],...X.storesDockerHubLogin?["DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN are set"]:[]].join("; "),
fields:[...U===void 0?[]:[{pointer:"/deletedOn",from:U}],...X.storesDockerHubLogin?[{pointer:"/value",secret:!0}]:[]],
operations:[...U===void 0?[]:[E("restoreSecret",k,{id:W?.arn??""})],...X.storesDockerHubLogin?[E("storeDockerHubLogin","dockerHubSecret",{name:_.dockerHubSecret,exists:W!==void 0,tags:$},{after:[k]})]:[]]}]},
eQ=Q=>{let{cluster:X,region:_,imagePullBehavior:Y,dockerHubSecretArn:$}=Q,W=[`ECS_CLUSTER=${C("cluster",X)}`,"ECS_ENABLE_SPOT_INSTANCE_DRAINING=true",`ECS_IMAGE_PULL_BEHAVIOR=${C("imagePullBehavior",Y)}`,"ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance"],U=QX(W.map(M=>`  ${K(M)}
`).join(""));if($===void 0)return U;let Z=K(C("dockerHubSecretArn",$));return U+YX(Z,K(C("region",_)))},
K=Q=>`'${Q.replaceAll("'","'\\''")}'`,
C=(Q,X)=>{if(/^[!-~]([ -~]*[!-~])?$/.test(X))return X;throw new RangeError(`${Q} is not one line of ASCII that begins and ends with no space: ${JSON.stringify(X)}`)},
QX=Q=>`#!/bin/bash
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
XX=`import json, sys
try:
    secret = json.loads(json.load(sys.stdin.buffer)["SecretString"])
    login = {key: secret[key] for key in ("username", "password")}
    if not all(isinstance(value, str) and value for value in login.values()):
        raise ValueError
    print(json.dumps({"https://index.docker.io/v1/": {**login, "email": ""}}))
except Exception as error:
    sys.exit("ecs-tenants: the secret is not {\\"username\\": ..., \\"password\\": ...}: " + type(error).__name__)
`,
YX=(Q,X)=>`
secret=${Q}
region=${X}
encode_login=${K(XX)}

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
_X=Q=>btoa(Q),
$X=Q=>{
let{settings:X,names:_,found:Y,tags:$}=Q,W=Object.entries({...$,Name:_.autoScalingGroup}).map(([U,Z])=>({Key:U,Value:Z}));
return{
ImageId:Y.imageId,
IamInstanceProfile:X.instanceProfileArn===void 0?{Name:_.instanceProfile}:{Arn:X.instanceProfileArn},
SecurityGroupIds:X.securityGroups??[Y.taskGroup?.GroupId??""],
MetadataOptions:{HttpTokens:"required",HttpEndpoint:"enabled",HttpPutResponseHopLimit:1},
BlockDeviceMappings:[{DeviceName:u,Ebs:{VolumeSize:X.rootVolumeSize,VolumeType:"gp3",Encrypted:!0,DeleteOnTermination:!0}}],
UserData:_X(eQ({cluster:_.cluster,region:Y.region,imagePullBehavior:X.imagePullBehavior,dockerHubSecretArn:y(Q)})),
TagSpecifications:[{ResourceType:"instance",Tags:W},{ResourceType:"volume",Tags:W}]}},
d=Q=>{
let X=(Q.BlockDeviceMappings??[]).find(Y=>Y.DeviceName===u)?.Ebs,_=(Q.TagSpecifications??[]).filter(Y=>/^(instance|volume)$/.test(Y.ResourceType??"")).flatMap(Y=>(Y.Tags??[]).map($=>`${Y.ResourceType} ${$.Key}=${$.Value}`));
return{
imageId:Q.ImageId,
instanceProfile:Q.IamInstanceProfile?.Name??Q.IamInstanceProfile?.Arn,
securityGroups:[...Q.SecurityGroupIds??[]].sort(),
imdsv2:Q.MetadataOptions?.HttpTokens==="required",
hopLimit:Q.MetadataOptions?.HttpPutResponseHopLimit,
rootVolumeSize:X?.VolumeSize,
encrypted:X?.Encrypted,
userData:Q.UserData===void 0?void 0:T(Q.UserData,12),
tags:_.sort()}},
UX=Q=>{
let{names:X,found:_,run:Y,settings:$}=Q,W=$X(Q),U=$.securityGroups===void 0&&_.taskGroup===void 0,Z={after:["instanceProfile.role","instanceRole.managed"],references:U?[{pointer:"/data/SecurityGroupIds/0",operation:"taskGroup"}]:[]},M=`${Y.token}-t`,V=d(W);
if(_.launchTemplate===void 0)return[{resource:"launchTemplate",name:X.launchTemplate,action:"create",reason:A(Q),fields:[{pointer:"/imageId",to:W.ImageId},{pointer:"/rootVolumeSize",to:$.rootVolumeSize}],operations:[E("createLaunchTemplate","launchTemplate",{name:X.launchTemplate,data:W,tags:Q.tags,clientToken:M},Z)]}];
let N=d(_.launchTemplate.data),z=Object.keys(V).filter(G=>!wQ(V[G],N[G])).map(G=>({pointer:`/${G}`,from:N[G],to:V[G]}));
return z.length===0&&!U?[]:[{resource:"launchTemplate",name:X.launchTemplate,action:"update",reason:Y.replaceInstances?"":"a new version; running instances keep theirs until replaceInstances: true",fields:z,operations:[E("createLaunchTemplateVersion","launchTemplate",{name:X.launchTemplate,data:W,clientToken:T(L([M,V]),32)},Z)]}]},
WX=(
{found:Q,names:X,settings:_})=>{
let{autoScalingGroup:Y,capacityProvider:$,launchTemplate:W}=Q,{instanceRole:U,instanceProfile:Z}=Q,M=_.instanceProfileArn===void 0,V=X.autoScalingGroup;
return[
...W===void 0?[]:[{resource:"launchTemplate",kind:"launch template",name:X.launchTemplate,tags:W.tags,keeper:"ec2",id:W.id}],
...Y===void 0?[]:[{resource:"autoScalingGroup",kind:"Auto Scaling group",name:V,tags:S(Y.Tags),keeper:"autoScalingGroup",id:V,own:{Name:V}}],
...$===void 0?[]:[{resource:"capacityProvider",kind:"capacity provider",name:X.capacityProvider,tags:S($.tags),keeper:"ecs",id:$.capacityProviderArn??""}],
...U===void 0||!M?[]:[{resource:"role",kind:"IAM role",name:X.instanceRole,tags:U.tags,keeper:"role",id:U.name}],
...Z===void 0||!M?[]:[{resource:"instanceProfile",kind:"instance profile",name:X.instanceProfile,tags:Z.tags,keeper:"instanceProfile",id:Z.name}]]},
ZX=(
{found:Q,names:X})=>{
let _=Q.loadBalancer;
return _===void 0?[]:[{resource:"loadBalancer",kind:"load balancer",name:X.loadBalancer,tags:Q.loadBalancerTags,keeper:"elasticLoadBalancing",id:_.LoadBalancerArn??""},...Q.listeners.filter(({Port:Y})=>Y===80||Y===443).map(({Port:Y,ListenerArn:$=""})=>({resource:"listener",kind:"listener",name:String(Y),tags:Q.listenerTags[$]??{},keeper:"elasticLoadBalancing",id:$,isPart:!0}))]},
MX=({found:Q,names:X,settings:_})=>[...I(_)?[{name:X.loadBalancerGroup,group:Q.loadBalancerGroup}]:[],..._.securityGroups===void 0?[{name:X.taskGroup,group:Q.taskGroup}]:[]].flatMap(({name:Y,group:$})=>$===void 0?[]:[{resource:"securityGroup",kind:"security group",name:Y,tags:S($.Tags),keeper:"ec2",id:$.GroupId??"",own:{Name:Y}}]),
NX=Q=>{let{found:X,names:_}=Q,Y=X.dockerHubSecret;return Y===void 0||!h(Q)?[]:[{resource:"secret",kind:"secret",name:_.dockerHubSecret,tags:Y.tags,keeper:"secret",id:Y.arn,after:[k],...Y.deletedOn===void 0?{}:{state:`scheduled for deletion on ${Y.deletedOn}`}}]},
i=Q=>{let{found:X,names:_,settings:Y}=Q,$=Y.executionRoleArn===void 0?X.executionRole:void 0;return[...I(Y)?ZX(Q):[],...MX(Q),...q(Y)?WX(Q):[],...$===void 0?[]:[{resource:"role",kind:"IAM role",name:_.executionRole,tags:$.tags,keeper:"role",id:$.name}],...NX(Q)]},
VX=(
Q,
X)=>{
let _={...X.tags,...Q.own},Y=Object.fromEntries(Object.entries(_).filter(([W,U])=>Q.tags[W]!==U)),$=Object.keys(X.present.tags??{}).filter(W=>Object.hasOwn(Q.tags,W)&&!Object.hasOwn(_,W));
return Object.keys(Y).length===0&&$.length===0?[]:[{resource:Q.resource,name:Q.name,action:"update",reason:"",fields:[...Object.keys(Y),...$].sort().map(W=>({pointer:`/tags/${W}`,...Q.tags[W]===void 0?{}:{from:Q.tags[W]},...Y[W]===void 0?{}:{to:Y[W]}})),operations:[E("tagPart",`${Q.resource}.${Q.name}.tags`,{keeper:Q.keeper,id:Q.id,set:Y,remove:$},{after:Q.after??[]})]}]},
EX=Q=>i(Q).filter(X=>X.resource!=="capacityProvider"||!QQ(Q)).flatMap(X=>VX(X,Q)),
FX=(Q,X)=>{let _=(Y,$)=>Y.resource===$.resource&&Y.name===$.name&&Y.action==="update";return[...Q.map(Y=>{let $=X.find(W=>_(Y,W));return $===void 0?Y:{...Y,fields:[...Y.fields,...$.fields],operations:[...Y.operations,...$.operations]}}),...X.filter(Y=>!Q.some($=>_($,Y)))]},
c=Q=>JSON.stringify({Version:"2012-10-17",Statement:Q}),
JX=Q=>c([{Effect:"Allow",Principal:{Service:Q},Action:"sts:AssumeRole"}]),
r=(Q,X)=>{try{return Q!==void 0&&L(JSON.parse(Q))===L(JSON.parse(X))}catch{return!1}},
a=(
Q,
X,
_)=>{
let{settings:Y,tags:$}=_,
W=c(Q.statements),
U=JX(Q.service),
Z=E("attachRolePolicy",`${Q.id}.managed`,{role:Q.name,policyArn:Q.managedPolicy},{after:[Q.id]}),
M=E("putRolePolicy",`${Q.id}.inline`,{role:Q.name,policyName:x,document:W},{after:[Q.id]}),
V=E("setPermissionsBoundary",`${Q.id}.boundary`,{role:Q.name,permissionsBoundary:Y.permissionsBoundary}),
N=E("updateAssumeRolePolicy",`${Q.id}.trust`,{role:Q.name,document:U}),
z=Q.statements.length===0?[]:[M];
if(X===void 0)return[{resource:"role",name:Q.name,action:"create",reason:A(_),fields:[{pointer:"/description",to:Q.description}],operations:[E("createRole",Q.id,{name:Q.name,description:Q.description,trustPolicy:U,tags:$,permissionsBoundary:Y.permissionsBoundary}),Z,...z]}];
let G=!X.managedPolicies.includes(Q.managedPolicy),F=z.length>0&&!r(X.inlinePolicy,W),D=X.permissionsBoundary===Y.permissionsBoundary,B=r(X.trustPolicy,U);
return!G&&!F&&D&&B?[]:[{resource:"role",name:Q.name,action:"update",reason:"",fields:[...G?[{pointer:"/managedPolicies",to:Q.managedPolicy}]:[],...F?[{pointer:"/policy",to:W}]:[],...B?[]:[{pointer:"/trustPolicy",to:U}],...D?[]:[{pointer:"/permissionsBoundary",from:X.permissionsBoundary,to:Y.permissionsBoundary}]],operations:[...B?[]:[N],...D?[]:[V],...G?[Z]:[],...F?z:[]]}]},
GX=(Q,{found:X})=>Q.startsWith("arn:")?Q:`arn:${X.partition}:secretsmanager:${X.region}:${X.account}:secret:${Q}-??????`,
o=Q=>{let X=y(Q);return X===void 0?[]:[{Sid:"DockerHubLogin",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:GX(X,Q)}]},
s=({settings:{kmsKeyArn:Q}},X)=>Q===void 0?[]:[{Sid:"DecryptSecrets",Effect:"Allow",Action:"kms:Decrypt",Resource:Q,Condition:{StringLike:{"kms:ViaService":X.map(_=>`${_}.*`)}}}],
jX=Q=>{
let{names:X,settings:_,found:Y}=Q,{partition:$,region:W,account:U}=Y,Z=_.secretsPrefix??X.secretsPrefix;
return{id:"executionRole",name:X.executionRole,description:`Pulls images, writes logs and reads secrets for tasks of ECS cluster ${X.cluster}.`,service:"ecs-tasks.amazonaws.com",managedPolicy:`arn:${$}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,statements:[{Sid:"TenantSecrets",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:`arn:${$}:secretsmanager:${W}:${U}:secret:${Z}*`},{Sid:"TenantParameters",Effect:"Allow",Action:"ssm:GetParameters",Resource:`arn:${$}:ssm:${W}:${U}:parameter/${Z.replace(/^\//,"")}*`},...o(Q),...s(Q,["secretsmanager","ssm"])]}},
zX=Q=>Q==="aws-cn"?"ec2.amazonaws.com.cn":"ec2.amazonaws.com",
HX=Q=>({id:"instanceRole",name:Q.names.instanceRole,description:`Instances of ECS cluster ${Q.names.cluster}.`,service:zX(Q.found.partition),managedPolicy:`arn:${Q.found.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role`,statements:y(Q)===void 0?[]:[...o(Q),...s(Q,["secretsmanager"])]}),
DX=Q=>{
let{names:X,found:_,tags:Y}=Q,$=_.instanceProfile,W=E("addRoleToInstanceProfile","instanceProfile.role",{profile:X.instanceProfile,role:X.instanceRole},{after:["instanceProfile","instanceRole"]});
return $===void 0?[{resource:"instanceProfile",name:X.instanceProfile,action:"create",reason:A(Q),fields:[],operations:[E("createInstanceProfile","instanceProfile",{name:X.instanceProfile,tags:Y}),W]}]:$.roles.length>0?[]:[{resource:"instanceProfile",name:X.instanceProfile,action:"update",reason:"holds no role: put back",fields:[{pointer:"/role",to:X.instanceRole}],operations:[W]}]},
qX=Q=>{
let{settings:X,found:_}=Q,Y=q(X)&&X.instanceProfileArn===void 0;
return[..._.missingServiceLinkedRoles.map($=>({resource:"serviceLinkedRole",name:$,action:"create",reason:"missing in the account",fields:[],operations:[E("ensureServiceLinkedRole",`serviceLinkedRole.${$}`,{service:$})]})),...X.executionRoleArn===void 0?a(jX(Q),_.executionRole,Q):[],...Y?[...a(HX(Q),_.instanceRole,Q),...DX(Q)]:[]]},
IX=(
Q,
X)=>(Q.IpPermissions??[]).some(
_=>_.IpProtocol===X.IpProtocol&&_.FromPort===X.FromPort&&_.ToPort===X.ToPort&&(X.IpRanges??[]).every(Y=>_.IpRanges?.some($=>$.CidrIp===Y.CidrIp))&&(X.Ipv6Ranges??[]).every(Y=>_.Ipv6Ranges?.some($=>$.CidrIpv6===Y.CidrIpv6))&&(X.UserIdGroupPairs??[]).every(Y=>_.UserIdGroupPairs?.some($=>$.GroupId===Y.GroupId))),
t=(
Q,
X,
_)=>{
let Y=Q.ingress.map((U,Z)=>({...U,index:Z})).filter(({permission:U,references:Z})=>X===void 0||Z.length>0||!IX(X,U)),
$=Y.map(({permission:U,references:Z,index:M})=>E("authorizeIngress",`${Q.id}.ingress.${M}`,{groupId:X?.GroupId??"",permission:U},{references:[...X===void 0?[{pointer:"/groupId",operation:Q.id}]:[],...Z]})),
W=Y.map(({permission:U})=>({pointer:"/ingress",to:`${U.IpProtocol} ${U.FromPort}-${U.ToPort} from ${U.IpRanges?.[0]?.CidrIp??U.Ipv6Ranges?.[0]?.CidrIpv6??"the load balancer"}`}));
return X===void 0?[{resource:"securityGroup",name:Q.name,action:"create",reason:A(_),fields:W,operations:[E("createSecurityGroup",Q.id,{name:Q.name,description:Q.description,vpcId:_.found.vpcId??"",tags:{..._.tags,Name:Q.name}}),...$]}]:$.length===0?[]:[{resource:"securityGroup",name:Q.name,action:"update",reason:"rules are missing: put back",fields:W,operations:$}]},
BX=(Q,X)=>[{IpRanges:[{CidrIp:"0.0.0.0/0",Description:"Visitors"}]},...X?[{Ipv6Ranges:[{CidrIpv6:"::/0",Description:"Visitors"}]}]:[]].map(_=>({IpProtocol:"tcp",FromPort:Q,ToPort:Q,..._})),
RX=Q=>{
let{settings:X,names:_,found:Y}=Q,$=I(X),W=$?t({id:"loadBalancerGroup",name:_.loadBalancerGroup,description:`Load balancer of ECS cluster ${_.cluster}`,ingress:[80,443].flatMap(Z=>BX(Z,X.ipAddressType==="dualstack")).map(Z=>({permission:Z,references:[]}))},Y.loadBalancerGroup,Q):[];
if(X.securityGroups!==void 0)return W;
let U=$?[Y.loadBalancerGroup?.GroupId]:Y.loadBalancer?.SecurityGroups??[];
return[...W,...t({id:"taskGroup",name:_.taskGroup,description:`Instances and tasks of ECS cluster ${_.cluster}`,ingress:X.loadBalancer==="none"?[]:U.map(Z=>({permission:{IpProtocol:"tcp",FromPort:0,ToPort:65535,UserIdGroupPairs:[{GroupId:Z??""}]},references:Z===void 0?[{pointer:"/permission/UserIdGroupPairs/0/GroupId",operation:"loadBalancerGroup"}]:[]}))},Y.taskGroup,Q)]},
AX=Q=>{if(!q(Q.settings))return[];let X=UX(Q);return[...X,...XQ(Q,X.length>0),...YQ(Q)]},
PX=(
{found:Q,settings:X})=>{
if(Q.vpcId===void 0)throw j("There is no default VPC in this Region.","Give vpcId and subnets.");
let _=Q.subnets.filter(Z=>Z.VpcId!==Q.vpcId);
if(_.length>0)throw j(`Of other VPCs than ${Q.vpcId}: ${_.map(Z=>`${Z.SubnetId} (${Z.VpcId})`).join(", ")}.`,"Give subnets of one VPC, and its vpcId.");
let Y=(X.subnets??[]).filter(Z=>!Q.subnets.some(M=>M.SubnetId===Z));
if(Y.length>0)throw j(`These subnets do not exist: ${Y.join(", ")}.`,"Check the ids and the Region.");
let $=new Set(Q.subnets.map(Z=>Z.AvailabilityZone));
if(I(X)&&$.size<2)throw j(`The subnets are in ${$.size} zone only: a load balancer needs two.`,"Give subnets of two zones, or loadBalancer: none.");
let W=(X.instanceTypes??[]).filter(Z=>Q.offeredIn[Z]?.length===0);
if(W.length>0)throw j(`No zone of the subnets offers ${W.join(", ")}.`,"Choose other instanceTypes, or subnets of other zones.");
let U=I(X)?Q.loadBalancer?.VpcId:void 0;
if(U!==void 0&&U!==Q.vpcId)throw j(`The load balancer is in ${U}; it cannot be moved to ${Q.vpcId}.`,"Keep vpcId and subnets, or make another cluster.");
if(X.loadBalancerArn!==void 0&&Q.loadBalancer===void 0)throw j(`There is no load balancer ${X.loadBalancerArn}.`,"Check the ARN and the Region.")},
LX=({settings:{domain:Q},found:X})=>{let[_]=Q===void 0?[]:_Q(X,Q);return _===void 0?void 0:`tenants are served by HTTP, and there is a certificate for *.${Q}: certificateArn ${_} serves them by HTTPS`},
SX=Q=>{
let{settings:X}=Q;
return[...q(X)&&X.onDemandBaseCapacity===0&&X.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...q(X)?$Q(Q):[],...X.spotMaxPrice===void 0?[]:[`spotMaxPrice ${X.spotMaxPrice}: AWS advises against a max price, it makes interruptions more frequent`],...X.loadBalancer==="shared"&&X.domain===void 0?["no domain: every deployment has to say its hosts"]:[],...I(Q.settings)&&UQ(Q)===void 0?[LX(Q)??`no issued certificate${X.domain===void 0?"":` for *.${X.domain}`}: tenants are served by HTTP only`]:[]]},
KX=Q=>{let X=new Set(Q.flatMap(_=>_.operations.map(Y=>Y.id)));return Q.map(_=>({..._,operations:_.operations.map(Y=>({...Y,after:Y.after.filter($=>X.has($))}))}))},
CX=Q=>{PX(Q);let X=[...nQ(Q),...qX(Q),...RX(Q),...pQ(Q),...AX(Q),...WQ(Q),...ZQ(Q)],_=FX(X,EX(Q)),Y=KX([..._,...sQ(Q,_)]).map($=>({...$,reason:$.reason||"asked for"}));return{planId:T(L(Y.map(({resource:$,name:W,action:U,fields:Z})=>({resource:$,name:W,action:U,fields:Z}))),16),changes:Y,warnings:SX(Q)}},
bX=Q=>{
let{found:X,names:_,settings:Y,run:$}=Q;
if($.adopt)return;
let W=[...X.cluster===void 0||Y.existingCluster?[]:[{kind:"ECS cluster",name:_.cluster,tags:X.clusterTags,state:void 0}],...i(Q).filter(U=>U.isPart!==!0)].filter(({tags:U})=>!b(U,_.cluster)).map(({kind:U,name:Z,state:M})=>`${U} ${Z}${M===void 0?"":` (${M})`}`);
if(W.length!==0)return j(`Not ours: ${W.join(", ")} ${W.length===1?"does":"do"} not carry the tag ecs-tenants:cluster=${_.cluster}.`,"Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.")},
OX=(Q,{cluster:X},_)=>{if(q(_)||!b(S(Q.autoScalingGroup?.Tags),X))return;let Y=_.capacityProvider===void 0?`capacity: ${_.capacity}`:`capacityProvider: ${_.capacityProvider}`;throw j(`Cluster ${X} runs on its own instances: it cannot be changed to ${_.existingCluster?"existingCluster: true":Y}.`,`Make another cluster with ${Y}, deploy the tenants there, and remove this one.`)},
vX=Q=>({...Q,subnets:[...Q.subnets].sort((X,_)=>(X.SubnetId??"")<(_.SubnetId??"")?-1:1)}),
TX=Q=>{
let{request:X,names:_,run:Y}=Q,$=vX(Q.found),W=qQ({name:_.cluster,tags:$.clusterTags});
if(W!==void 0)throw W;
let U=MQ($,_),{settings:Z,problems:M}=OQ(X,$.cluster===void 0?void 0:U);
OX($,_,Z);
let V=[...M,...vQ(Z),...TQ(Z.tenantDefaults),...Q.problemsOfDefaults?.(Z.tenantDefaults)??[]];
if(V.length>0)throw g(V);
let N=bX({found:$,names:_,settings:Z,run:Y});
if(N!==void 0)throw N;
return{names:_,settings:Z,present:U,found:$,run:Y,tags:{...Z.tags,...m(_.cluster)},isNew:$.cluster===void 0}},
hX=async(
Q,
X,
_,
Y)=>{
let $=NQ(X.name,await VQ(Q)),[W,U]=await Promise.all([EQ(Q,{...$,policyName:x},FQ(X)),Y===void 0||X.dockerHubSecret!==void 0?!0:JQ(Q,$.dockerHubSecret,Y)]);
GQ(W,X.accountId);
let Z=TX({request:X,names:$,found:W,run:{..._,storesDockerHubLogin:!U},problemsOfDefaults:M=>mQ(yQ,{name:"tenant",...M},"/tenantDefaults")});
return{context:Z,names:$,plan:CX(Z)}},
yX=async(
{context:Q,names:X},
_)=>{let{settings:Y}=Q,$=Y.loadBalancer==="shared"&&Y.loadBalancerArn===void 0&&Y.listenerArn===void 0,W=q(Y)&&(Y.minSize??0)>0,[U,Z]=await Promise.all([$?jQ(_,{name:X.loadBalancer}):void 0,W?IQ(_,X.cluster):void 0]);return[...$&&U?.State?.Code!=="active"?[`the load balancer is ${U?.State?.Code??"missing"}`]:[],...Z===0?["no instance has joined the cluster yet"]:[]]},
kX=async(
Q,
X)=>{
let{clients:_,log:Y,signal:$,deadline:W}=X,U=[],Z=new Set;
return await BQ(async()=>{if(U=await yX(Q,_),U.length===0)return!0;Y.waiting(U.join("; "));let M=await RQ(_,Q.names.autoScalingGroup),V=M===void 0||(M.Instances??[]).length>0?[]:await AQ(_,Q.names.autoScalingGroup);for(let N of V)Z.has(N)||Y.warn(`an instance could not be launched: ${N}`),Z.add(N)},{signal:$,everySeconds:3,deadline:W})===!0?[]:U},
wX=(
{context:Q,plan:X,names:_},
{log:Y,report:$},
W)=>{let{account:U,region:Z}=Q.found;Y.info(`account ${U}, Region ${Z}, cluster ${_.cluster}`);for(let M of X.warnings)Y.warn(M);if(Y.info(W?`plan ${X.planId}: ${f(X.changes)}`:f(X.changes)),W)for(let M of p(X.changes))Y.info(M);$({cluster:_.cluster,account:U,region:Z,planId:X.planId,changes:O(X.changes),depth:"deep"})},
mX=(
{context:Q,names:X},
{log:_})=>{let{settings:Y}=Q,$=Y.spotMaxPrice===void 0?"spot instances":`spot instances for at most ${Y.spotMaxPrice} USD/h`;_.info(`cluster   ${X.cluster}`),_.info(`capacity  ${Y.capacityProvider??(Y.capacity==="EC2_SPOT"?`${Y.minSize} to ${Y.maxSize} ${$}`:Y.capacity)}`),Y.loadBalancer==="shared"&&Y.domain!==void 0&&_.info(`tenants   ${w(Q)?"https":"http"}://<tenant>.${Y.domain}`),_.info(`next      deploy-tenant --name <tenant> --image <image> --cluster ${X.cluster}`)},
xX=async(
Q,
X,
_)=>{
let Y={...hQ,...Q},
{log:$,signal:W,report:U}=X,
Z=Date.now()+Y.timeoutMinutes*6e4,
M=fQ(X.env),
V=new PQ($,W),
N={token:xQ(12).toString("hex"),adopt:Y.adopt,replaceInstances:Y.replaceInstances},
z=LQ(
{
prepare:async()=>{let F=performance.now(),D=await hX(_,Q,N,M);return U({timings:{read:Math.round(performance.now()-F)}}),D},
planned:F=>wX(F,X,Y.plan),
apply:async F=>{
let D=performance.now(),B=await SQ(F.plan.changes.flatMap(R=>R.operations),{changes:F.plan.changes,execute:R=>zQ({clients:_,patience:V,dockerHubLogin:M},R.kind,R.input),signal:W,log:$,line:KQ,incomplete:R=>U({changes:O(F.plan.changes,R)})});
return U({changes:O(F.plan.changes,B),timings:{apply:Math.round(performance.now()-D)}}),B},
isPlan:Y.plan,
approvedPlan:Q.approvedPlan,
lines:({plan:F})=>p(F.changes),
log:$}),
{prepared:G}=await z();
if(Y.plan)return{code:P.done,result:{}};
if(Y.wait){let F=performance.now(),D=await kX(G,{clients:_,log:$,signal:W,deadline:Z});if(U({timings:{wait:Math.round(performance.now()-F)}}),D.length>0)return{code:P.timedOut,result:{message:`The cluster is not ready after ${Y.timeoutMinutes} minutes: ${D.join("; ")}. Nothing was stopped.`,hint:"Run again to go on waiting; look at the Auto Scaling group\u2019s activities where no instance comes."}}}
return mX(G,X),{code:P.done,result:{}}},
fX=(Q,X)=>CQ(HQ,Q,X,_=>xX(Q,X,_));
export{fX as run};
