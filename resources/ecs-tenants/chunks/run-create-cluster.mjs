import{o as F,c as A,r as n,i as b,a as e,t as QQ,b as m,d as O,e as XQ,p as x,f as YQ,g as _Q,h as $Q,z as UQ,j as WQ,k as ZQ,l as MQ,m as VQ,n as EQ,q as FQ,s as JQ,u as NQ,v as GQ,w as jQ,x as zQ,y as HQ,A as DQ}from"./clusters.mjs";
import{D as qQ,E as IQ,F as BQ,G as RQ,H as AQ,b as PQ,I as LQ,J as f,K as p,L as v,P as SQ,M as KQ,N as CQ,O as bQ,Q as OQ}from"./tenants.mjs";
import{a as q,h as I,c as vQ,e as l,r as TQ,f as hQ,g as yQ,i as kQ}from"./input-create-cluster.mjs";
import{c as wQ}from"./input-deploy-tenant.mjs";
import{S as mQ,h as P,k as j,c as J,J as H,M as T,i as g,n as h,s as xQ,o as L,t as S,G as fQ}from"./base.mjs";
import{randomBytes as pQ}from"node:crypto";
var lQ=Q=>{let{DOCKER_HUB_USERNAME:X,DOCKER_HUB_TOKEN:_}=Q;if(!(X===void 0&&_===void 0)){if(X===void 0||X===""||_===void 0||_==="")throw new mQ(P.invalidInput,"Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN is set.",{hint:"Set both, or neither."});return JSON.stringify({username:X,password:_})}},
gQ=Q=>{
let{names:X,settings:_,found:Y,present:$,tags:W}=Q;
if(
Y.cluster===void 0){if(_.existingCluster)throw j(`There is no active ECS cluster ${X.cluster}, which existingCluster says there is.`,"Check name, Region and account.");return[{resource:"cluster",name:X.cluster,action:"create",reason:A(Q),fields:[{pointer:"/containerInsights",to:_.containerInsights}],operations:[F("createCluster","cluster",{clusterName:X.cluster,settings:[{name:"containerInsights",value:_.containerInsights}],tags:Object.entries(W).map(([U,Z])=>({key:U,value:Z}))},{after:["serviceLinkedRole.ecs.amazonaws.com"]})]}]}
return _.existingCluster||$.containerInsights===_.containerInsights?[]:[{resource:"cluster",name:X.cluster,action:"update",reason:"",fields:[{pointer:"/containerInsights",from:$.containerInsights,to:_.containerInsights}],operations:[F("updateClusterSettings","cluster",{cluster:X.cluster,containerInsights:_.containerInsights??"disabled"})]}]},
uQ=Q=>{let{settings:X}=Q;return[`capacity=${X.capacity}`,`cpuArchitecture=${X.cpuArchitecture}`,`gpu=${X.gpu}`,`rootVolumeSize=${X.rootVolumeSize}`,`imagePullBehavior=${X.imagePullBehavior}`,...X.existingCluster?["existingCluster=true"]:[],...X.securityGroups===void 0?[]:["securityGroups=existing"],...q(X)?n(Q):[]].join(" ")},
dQ=Q=>{if(!b(Q))return{};let X=e(Q),_=X===void 0?Q.found.clusterTags[J.certificateNames]:qQ(X);return _===void 0?{}:{[J.certificateNames]:_}},
iQ=Q=>{
let{settings:X}=Q;
if(X.loadBalancer==="none")return{tags:{[H.loadBalancer]:"none"},references:[]};
let _=I(X),Y=QQ(Q);
if(!_&&Y===void 0)throw j("The load balancer has no listener on 443 or 80.","Give listenerArn of the listener that tenants are to stand on.");
let $=b(Q);
return{tags:{[H.loadBalancer]:_?"shared":"existing",[J.scheme]:$?"https":"http",[J.listener]:Y?.ListenerArn??"",...dQ(Q)},references:Y?.ListenerArn===void 0?[{pointer:`/set/${J.listener}`,operation:`listener.${$?443:80}`}]:[]}},
cQ=Q=>{
let{settings:X,found:_}=Q,Y=X.executionRoleArn??_.executionRole?.arn;
return{
tags:{[J.executionRole]:Y??"",...X.taskRoleArn===void 0?{}:{[J.taskRole]:X.taskRoleArn},...X.instanceProfileArn===void 0?{}:{[H.instanceProfile]:X.instanceProfileArn},...X.dockerHubSecret===void 0?{}:{[H.dockerHubSecret]:X.dockerHubSecret}},
references:Y===void 0?[{pointer:`/set/${J.executionRole}`,operation:"executionRole"}]:[]}},
rQ=({found:Q})=>{let X=(Q.publicSubnets===void 0?void 0:[...Q.publicSubnets].sort().join(" "))??Q.clusterTags[J.publicSubnets];return X===void 0||X===""?{}:{[J.publicSubnets]:X}},
aQ=Q=>{
let{settings:X,found:_}=Q,Y=X.securityGroups??(_.taskGroup?.GroupId===void 0?void 0:[_.taskGroup.GroupId]);
return{tags:{[H.vpc]:_.vpcId??"",[J.subnets]:_.subnets.map($=>$.SubnetId).join(" "),...rQ(Q),[J.securityGroups]:(Y??[]).join(" ")},references:Y===void 0?[{pointer:`/set/${J.securityGroups}`,operation:"taskGroup"}]:[]}},
oQ=({settings:Q,found:X})=>{let{domain:_}=Q;if(_===void 0)return{};let[Y,$]=IQ(_,X.zones);if(Y===void 0)throw j(`There is no public hosted zone for ${_} in this account.`,`Create a hosted zone for ${_} in Route 53, and delegate to it.`);if($!==void 0)throw j(`There are two public hosted zones named ${Y.name} (${Y.id}, ${$.id}).`,"Remove the one that is not delegated to.");return{[J.domain]:_,[H.zone]:Y.id}},
sQ=({found:Q})=>{let X=Q.clusterTags[J.layout];return X===void 0?{}:{[J.layout]:X}},
tQ=Q=>{
let{settings:X,tags:_}=Q,Y=[iQ(Q),cQ(Q),aQ(Q)];
return{
tags:{
...X.existingCluster?m(Q.names.cluster):_,
...sQ(Q),
...oQ(Q),
...Object.assign({},...Y.map($=>$.tags)),
...X.isDefault?{[J.default]:"true"}:{},
...X.protected?{[H.protected]:"true"}:{},
[H.settings]:uQ(Q),
...X.secretsPrefix===void 0?{}:{[H.secretsPrefix]:X.secretsPrefix},
...X.kmsKeyArn===void 0?{}:{[H.kmsKey]:X.kmsKeyArn},
...X.capacityProvider===void 0?{}:{[H.capacityProvider]:X.capacityProvider},
...l(X.tenantDefaults),
...vQ(X.tags)},
references:Y.flatMap($=>$.references)}},
nQ=({settings:Q},X)=>{if(X<=T)return;let _=Q.existingCluster?1:2,Y=_*Object.keys(Q.tags).length+Object.keys(l(Q.tenantDefaults)).length;throw g([{pointer:"/tags",message:`/tags and tenantDefaults make ${X} tags on the ECS cluster. AWS takes ${T} on a resource: ${Math.max(0,T-(X-Y))} are left for them.`,hint:`A tag takes ${_===1?"one, with which it is handed down":"two, its own and the one with which it is handed down"}; a default of tenants takes one.`}])},
eQ=(
Q,
X)=>{
let{names:_,found:Y}=Q,
$=tQ(Q),
W=new Set($.references.map(({pointer:V})=>V.slice(5))),
U=Object.fromEntries(Object.entries($.tags).filter(([V,z])=>W.has(V)||Y.clusterTags[V]!==z)),
Z=Q.settings.existingCluster?{}:Q.present.tags??{},
M=Object.keys(Y.clusterTags).filter(V=>(V.startsWith("ecs-tenants:")||Object.hasOwn(Z,V))&&!Object.hasOwn($.tags,V));
if(nQ(Q,new Set([...Object.keys(Y.clusterTags),...Object.keys($.tags)]).size-M.length),Object.keys(U).length===0&&M.length===0)return[];
let E=Y.cluster?.clusterArn;
return[
{
resource:"tags",
name:_.cluster,
action:Y.cluster===void 0?"create":"update",
reason:Y.cluster===void 0?A(Q):"",
fields:[...Object.keys(U),...M].sort().map(V=>({pointer:`/tags/${V}`,...Y.clusterTags[V]===void 0?{}:{from:Y.clusterTags[V]},...$.tags[V]===void 0?{}:{to:W.has(V)?"the one that is made":$.tags[V]}})),
operations:[F("tagPart","cluster.tags",{keeper:"ecs",id:E??"",set:U,remove:M},{after:X.flatMap(V=>V.operations.map(z=>z.id)),references:[...$.references,...E===void 0?[{pointer:"/id",operation:"cluster"}]:[]]})]}]},
y=({found:Q,names:X,run:_})=>Q.dockerHubSecret!==void 0&&(_.storesDockerHubLogin||O(Q.dockerHubSecret.tags,X.cluster)),
QX=Q=>Q.run.storesDockerHubLogin||Q.found.dockerHubSecret!==void 0&&(Q.found.dockerHubSecret.deletedOn===void 0||y(Q)),
k=Q=>Q.settings.dockerHubSecret??(QX(Q)?Q.names.dockerHubSecret:void 0),
w="dockerHubSecret.restoration",
XX=Q=>{
let{run:X,names:_,found:Y,tags:$}=Q,W=Y.dockerHubSecret,U=W!==void 0&&y(Q)?W.deletedOn:void 0;
return!X.storesDockerHubLogin&&U===void 0?[]:[
{
resource:"secret",
name:_.dockerHubSecret,
action:W===void 0?"create":"update",
reason:[...U===void 0?[]:[`scheduled for deletion on ${U}: restored`],...X.storesDockerHubLogin?["DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN are set"]:[]].join("; "),
fields:[...U===void 0?[]:[{pointer:"/deletedOn",from:U}],...X.storesDockerHubLogin?[{pointer:"/value",secret:!0}]:[]],
operations:[...U===void 0?[]:[F("restoreSecret",w,{id:W?.arn??""})],...X.storesDockerHubLogin?[F("storeDockerHubLogin","dockerHubSecret",{name:_.dockerHubSecret,exists:W!==void 0,tags:$},{after:[w]})]:[]]}]},
YX=Q=>{let{cluster:X,region:_,imagePullBehavior:Y,dockerHubSecretArn:$}=Q,W=[`ECS_CLUSTER=${C("cluster",X)}`,"ECS_ENABLE_SPOT_INSTANCE_DRAINING=true",`ECS_IMAGE_PULL_BEHAVIOR=${C("imagePullBehavior",Y)}`,"ECS_CONTAINER_INSTANCE_PROPAGATE_TAGS_FROM=ec2_instance"],U=_X(W.map(M=>`  ${K(M)}
`).join(""));if($===void 0)return U;let Z=K(C("dockerHubSecretArn",$));return U+UX(Z,K(C("region",_)))},
K=Q=>`'${Q.replaceAll("'","'\\''")}'`,
C=(Q,X)=>{if(/^[!-~]([ -~]*[!-~])?$/.test(X))return X;throw new RangeError(`${Q} is not one line of ASCII that begins and ends with no space: ${JSON.stringify(X)}`)},
_X=Q=>`#!/bin/bash
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
$X=`import json, sys
try:
    secret = json.loads(json.load(sys.stdin.buffer)["SecretString"])
    login = {key: secret[key] for key in ("username", "password")}
    if not all(isinstance(value, str) and value for value in login.values()):
        raise ValueError
    print(json.dumps({"https://index.docker.io/v1/": {**login, "email": ""}}))
except Exception as error:
    sys.exit("ecs-tenants: the secret is not {\\"username\\": ..., \\"password\\": ...}: " + type(error).__name__)
`,
UX=(Q,X)=>`
secret=${Q}
region=${X}
encode_login=${K($X)}

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
WX=Q=>btoa(Q),
ZX=Q=>{
let{settings:X,names:_,found:Y,tags:$}=Q,W=Object.entries({...$,Name:_.autoScalingGroup}).map(([U,Z])=>({Key:U,Value:Z}));
return{
ImageId:Y.imageId,
IamInstanceProfile:X.instanceProfileArn===void 0?{Name:_.instanceProfile}:{Arn:X.instanceProfileArn},
SecurityGroupIds:X.securityGroups??[Y.taskGroup?.GroupId??""],
MetadataOptions:{HttpTokens:"required",HttpEndpoint:"enabled",HttpPutResponseHopLimit:1},
BlockDeviceMappings:[{DeviceName:u,Ebs:{VolumeSize:X.rootVolumeSize,VolumeType:"gp3",Encrypted:!0,DeleteOnTermination:!0}}],
UserData:WX(YX({cluster:_.cluster,region:Y.region,imagePullBehavior:X.imagePullBehavior,dockerHubSecretArn:k(Q)})),
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
userData:Q.UserData===void 0?void 0:h(Q.UserData,12),
tags:_.sort()}},
MX=Q=>{
let{names:X,found:_,run:Y,settings:$}=Q,W=ZX(Q),U=$.securityGroups===void 0&&_.taskGroup===void 0,Z={after:["instanceProfile.role","instanceRole.managed"],references:U?[{pointer:"/data/SecurityGroupIds/0",operation:"taskGroup"}]:[]},M=`${Y.token}-t`,E=d(W);
if(_.launchTemplate===void 0)return[{resource:"launchTemplate",name:X.launchTemplate,action:"create",reason:A(Q),fields:[{pointer:"/imageId",to:W.ImageId},{pointer:"/rootVolumeSize",to:$.rootVolumeSize}],operations:[F("createLaunchTemplate","launchTemplate",{name:X.launchTemplate,data:W,tags:Q.tags,clientToken:M},Z)]}];
let V=d(_.launchTemplate.data),z=Object.keys(E).filter(G=>!xQ(E[G],V[G])).map(G=>({pointer:`/${G}`,from:V[G],to:E[G]}));
return z.length===0&&!U?[]:[{resource:"launchTemplate",name:X.launchTemplate,action:"update",reason:Y.replaceInstances?"":"a new version; running instances keep theirs until replaceInstances: true",fields:z,operations:[F("createLaunchTemplateVersion","launchTemplate",{name:X.launchTemplate,data:W,clientToken:h(L([M,E]),32)},Z)]}]},
VX=(
{found:Q,names:X,settings:_})=>{
let{autoScalingGroup:Y,capacityProvider:$,launchTemplate:W}=Q,{instanceRole:U,instanceProfile:Z}=Q,M=_.instanceProfileArn===void 0,E=X.autoScalingGroup;
return[
...W===void 0?[]:[{resource:"launchTemplate",kind:"launch template",name:X.launchTemplate,tags:W.tags,keeper:"ec2",id:W.id}],
...Y===void 0?[]:[{resource:"autoScalingGroup",kind:"Auto Scaling group",name:E,tags:S(Y.Tags),keeper:"autoScalingGroup",id:E,own:{Name:E}}],
...$===void 0?[]:[{resource:"capacityProvider",kind:"capacity provider",name:X.capacityProvider,tags:S($.tags),keeper:"ecs",id:$.capacityProviderArn??""}],
...U===void 0||!M?[]:[{resource:"role",kind:"IAM role",name:X.instanceRole,tags:U.tags,keeper:"role",id:U.name}],
...Z===void 0||!M?[]:[{resource:"instanceProfile",kind:"instance profile",name:X.instanceProfile,tags:Z.tags,keeper:"instanceProfile",id:Z.name}]]},
EX=(
{found:Q,names:X})=>{
let _=Q.loadBalancer;
return _===void 0?[]:[{resource:"loadBalancer",kind:"load balancer",name:X.loadBalancer,tags:Q.loadBalancerTags,keeper:"elasticLoadBalancing",id:_.LoadBalancerArn??""},...Q.listeners.filter(({Port:Y})=>Y===80||Y===443).map(({Port:Y,ListenerArn:$=""})=>({resource:"listener",kind:"listener",name:String(Y),tags:Q.listenerTags[$]??{},keeper:"elasticLoadBalancing",id:$,isPart:!0}))]},
FX=({found:Q,names:X,settings:_})=>[...I(_)?[{name:X.loadBalancerGroup,group:Q.loadBalancerGroup}]:[],..._.securityGroups===void 0?[{name:X.taskGroup,group:Q.taskGroup}]:[]].flatMap(({name:Y,group:$})=>$===void 0?[]:[{resource:"securityGroup",kind:"security group",name:Y,tags:S($.Tags),keeper:"ec2",id:$.GroupId??"",own:{Name:Y}}]),
JX=Q=>{let{found:X,names:_}=Q,Y=X.dockerHubSecret;return Y===void 0||!y(Q)?[]:[{resource:"secret",kind:"secret",name:_.dockerHubSecret,tags:Y.tags,keeper:"secret",id:Y.arn,after:[w],...Y.deletedOn===void 0?{}:{state:`scheduled for deletion on ${Y.deletedOn}`}}]},
i=Q=>{let{found:X,names:_,settings:Y}=Q,$=Y.executionRoleArn===void 0?X.executionRole:void 0;return[...I(Y)?EX(Q):[],...FX(Q),...q(Y)?VX(Q):[],...$===void 0?[]:[{resource:"role",kind:"IAM role",name:_.executionRole,tags:$.tags,keeper:"role",id:$.name}],...JX(Q)]},
NX=(
Q,
X)=>{
let _={...X.tags,...Q.own},Y=Object.fromEntries(Object.entries(_).filter(([W,U])=>Q.tags[W]!==U)),$=Object.keys(X.present.tags??{}).filter(W=>Object.hasOwn(Q.tags,W)&&!Object.hasOwn(_,W));
return Object.keys(Y).length===0&&$.length===0?[]:[{resource:Q.resource,name:Q.name,action:"update",reason:"",fields:[...Object.keys(Y),...$].sort().map(W=>({pointer:`/tags/${W}`,...Q.tags[W]===void 0?{}:{from:Q.tags[W]},...Y[W]===void 0?{}:{to:Y[W]}})),operations:[F("tagPart",`${Q.resource}.${Q.name}.tags`,{keeper:Q.keeper,id:Q.id,set:Y,remove:$},{after:Q.after??[]})]}]},
GX=Q=>i(Q).filter(X=>X.resource!=="capacityProvider"||!XQ(Q)).flatMap(X=>NX(X,Q)),
jX=(Q,X)=>{let _=(Y,$)=>Y.resource===$.resource&&Y.name===$.name&&Y.action==="update";return[...Q.map(Y=>{let $=X.find(W=>_(Y,W));return $===void 0?Y:{...Y,fields:[...Y.fields,...$.fields],operations:[...Y.operations,...$.operations]}}),...X.filter(Y=>!Q.some($=>_($,Y)))]},
c=Q=>JSON.stringify({Version:"2012-10-17",Statement:Q}),
zX=Q=>c([{Effect:"Allow",Principal:{Service:Q},Action:"sts:AssumeRole"}]),
r=(Q,X)=>{try{return Q!==void 0&&L(JSON.parse(Q))===L(JSON.parse(X))}catch{return!1}},
a=(
Q,
X,
_)=>{
let{settings:Y,tags:$}=_,
W=c(Q.statements),
U=zX(Q.service),
Z=F("attachRolePolicy",`${Q.id}.managed`,{role:Q.name,policyArn:Q.managedPolicy},{after:[Q.id]}),
M=F("putRolePolicy",`${Q.id}.inline`,{role:Q.name,policyName:x,document:W},{after:[Q.id]}),
E=F("setPermissionsBoundary",`${Q.id}.boundary`,{role:Q.name,permissionsBoundary:Y.permissionsBoundary}),
V=F("updateAssumeRolePolicy",`${Q.id}.trust`,{role:Q.name,document:U}),
z=Q.statements.length===0?[]:[M];
if(X===void 0)return[{resource:"role",name:Q.name,action:"create",reason:A(_),fields:[{pointer:"/description",to:Q.description}],operations:[F("createRole",Q.id,{name:Q.name,description:Q.description,trustPolicy:U,tags:$,permissionsBoundary:Y.permissionsBoundary}),Z,...z]}];
let G=!X.managedPolicies.includes(Q.managedPolicy),N=z.length>0&&!r(X.inlinePolicy,W),D=X.permissionsBoundary===Y.permissionsBoundary,B=r(X.trustPolicy,U);
return!G&&!N&&D&&B?[]:[{resource:"role",name:Q.name,action:"update",reason:"",fields:[...G?[{pointer:"/managedPolicies",to:Q.managedPolicy}]:[],...N?[{pointer:"/policy",to:W}]:[],...B?[]:[{pointer:"/trustPolicy",to:U}],...D?[]:[{pointer:"/permissionsBoundary",from:X.permissionsBoundary,to:Y.permissionsBoundary}]],operations:[...B?[]:[V],...D?[]:[E],...G?[Z]:[],...N?z:[]]}]},
HX=(Q,{found:X})=>Q.startsWith("arn:")?Q:`arn:${X.partition}:secretsmanager:${X.region}:${X.account}:secret:${Q}-??????`,
o=Q=>{let X=k(Q);return X===void 0?[]:[{Sid:"DockerHubLogin",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:HX(X,Q)}]},
s=({settings:{kmsKeyArn:Q}},X)=>Q===void 0?[]:[{Sid:"DecryptSecrets",Effect:"Allow",Action:"kms:Decrypt",Resource:Q,Condition:{StringLike:{"kms:ViaService":X.map(_=>`${_}.*`)}}}],
DX=Q=>{
let{names:X,settings:_,found:Y}=Q,{partition:$,region:W,account:U}=Y,Z=_.secretsPrefix??X.secretsPrefix;
return{id:"executionRole",name:X.executionRole,description:`Pulls images, writes logs and reads secrets for tasks of ECS cluster ${X.cluster}.`,service:"ecs-tasks.amazonaws.com",managedPolicy:`arn:${$}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,statements:[{Sid:"TenantSecrets",Effect:"Allow",Action:"secretsmanager:GetSecretValue",Resource:`arn:${$}:secretsmanager:${W}:${U}:secret:${Z}*`},{Sid:"TenantParameters",Effect:"Allow",Action:"ssm:GetParameters",Resource:`arn:${$}:ssm:${W}:${U}:parameter/${Z.replace(/^\//,"")}*`},...o(Q),...s(Q,["secretsmanager","ssm"])]}},
qX=Q=>Q==="aws-cn"?"ec2.amazonaws.com.cn":"ec2.amazonaws.com",
IX=Q=>({id:"instanceRole",name:Q.names.instanceRole,description:`Instances of ECS cluster ${Q.names.cluster}.`,service:qX(Q.found.partition),managedPolicy:`arn:${Q.found.partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role`,statements:k(Q)===void 0?[]:[...o(Q),...s(Q,["secretsmanager"])]}),
BX=Q=>{
let{names:X,found:_,tags:Y}=Q,$=_.instanceProfile,W=F("addRoleToInstanceProfile","instanceProfile.role",{profile:X.instanceProfile,role:X.instanceRole},{after:["instanceProfile","instanceRole"]});
return $===void 0?[{resource:"instanceProfile",name:X.instanceProfile,action:"create",reason:A(Q),fields:[],operations:[F("createInstanceProfile","instanceProfile",{name:X.instanceProfile,tags:Y}),W]}]:$.roles.length>0?[]:[{resource:"instanceProfile",name:X.instanceProfile,action:"update",reason:"holds no role: put back",fields:[{pointer:"/role",to:X.instanceRole}],operations:[W]}]},
RX=Q=>{
let{settings:X,found:_}=Q,Y=q(X)&&X.instanceProfileArn===void 0;
return[..._.missingServiceLinkedRoles.map($=>({resource:"serviceLinkedRole",name:$,action:"create",reason:"missing in the account",fields:[],operations:[F("ensureServiceLinkedRole",`serviceLinkedRole.${$}`,{service:$})]})),...X.executionRoleArn===void 0?a(DX(Q),_.executionRole,Q):[],...Y?[...a(IX(Q),_.instanceRole,Q),...BX(Q)]:[]]},
AX=(
Q,
X)=>(Q.IpPermissions??[]).some(
_=>_.IpProtocol===X.IpProtocol&&_.FromPort===X.FromPort&&_.ToPort===X.ToPort&&(X.IpRanges??[]).every(Y=>_.IpRanges?.some($=>$.CidrIp===Y.CidrIp))&&(X.Ipv6Ranges??[]).every(Y=>_.Ipv6Ranges?.some($=>$.CidrIpv6===Y.CidrIpv6))&&(X.UserIdGroupPairs??[]).every(Y=>_.UserIdGroupPairs?.some($=>$.GroupId===Y.GroupId))),
t=(
Q,
X,
_)=>{
let Y=Q.ingress.map((U,Z)=>({...U,index:Z})).filter(({permission:U,references:Z})=>X===void 0||Z.length>0||!AX(X,U)),
$=Y.map(({permission:U,references:Z,index:M})=>F("authorizeIngress",`${Q.id}.ingress.${M}`,{groupId:X?.GroupId??"",permission:U},{references:[...X===void 0?[{pointer:"/groupId",operation:Q.id}]:[],...Z]})),
W=Y.map(({permission:U})=>({pointer:"/ingress",to:`${U.IpProtocol} ${U.FromPort}-${U.ToPort} from ${U.IpRanges?.[0]?.CidrIp??U.Ipv6Ranges?.[0]?.CidrIpv6??"the load balancer"}`}));
return X===void 0?[{resource:"securityGroup",name:Q.name,action:"create",reason:A(_),fields:W,operations:[F("createSecurityGroup",Q.id,{name:Q.name,description:Q.description,vpcId:_.found.vpcId??"",tags:{..._.tags,Name:Q.name}}),...$]}]:$.length===0?[]:[{resource:"securityGroup",name:Q.name,action:"update",reason:"rules are missing: put back",fields:W,operations:$}]},
PX=(Q,X)=>[{IpRanges:[{CidrIp:"0.0.0.0/0",Description:"Visitors"}]},...X?[{Ipv6Ranges:[{CidrIpv6:"::/0",Description:"Visitors"}]}]:[]].map(_=>({IpProtocol:"tcp",FromPort:Q,ToPort:Q,..._})),
LX=Q=>{
let{settings:X,names:_,found:Y}=Q,$=I(X),W=$?t({id:"loadBalancerGroup",name:_.loadBalancerGroup,description:`Load balancer of ECS cluster ${_.cluster}`,ingress:[80,443].flatMap(Z=>PX(Z,X.ipAddressType==="dualstack")).map(Z=>({permission:Z,references:[]}))},Y.loadBalancerGroup,Q):[];
if(X.securityGroups!==void 0)return W;
let U=$?[Y.loadBalancerGroup?.GroupId]:Y.loadBalancer?.SecurityGroups??[];
return[...W,...t({id:"taskGroup",name:_.taskGroup,description:`Instances and tasks of ECS cluster ${_.cluster}`,ingress:X.loadBalancer==="none"?[]:U.map(Z=>({permission:{IpProtocol:"tcp",FromPort:0,ToPort:65535,UserIdGroupPairs:[{GroupId:Z??""}]},references:Z===void 0?[{pointer:"/permission/UserIdGroupPairs/0/GroupId",operation:"loadBalancerGroup"}]:[]}))},Y.taskGroup,Q)]},
SX=Q=>{if(!q(Q.settings))return[];let X=MX(Q);return[...X,...YQ(Q,X.length>0),..._Q(Q)]},
KX=(
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
CX=({settings:{domain:Q},found:X})=>{let[_]=Q===void 0?[]:$Q(X,Q);return _===void 0?void 0:`tenants are served by HTTP, and there is a certificate for *.${Q}: certificateArn ${_} serves them by HTTPS`},
bX=Q=>{
let{settings:X}=Q;
return[...q(X)&&X.onDemandBaseCapacity===0&&X.onDemandPercentageAboveBaseCapacity===0?["all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one"]:[],...q(X)?UQ(Q):[],...X.spotMaxPrice===void 0?[]:[`spotMaxPrice ${X.spotMaxPrice}: AWS advises against a max price, it makes interruptions more frequent`],...X.loadBalancer==="shared"&&X.domain===void 0?["no domain: every deployment has to say its hosts"]:[],...I(Q.settings)&&WQ(Q)===void 0?[CX(Q)??`no issued certificate${X.domain===void 0?"":` for *.${X.domain}`}: tenants are served by HTTP only`]:[]]},
OX=Q=>{let X=new Set(Q.flatMap(_=>_.operations.map(Y=>Y.id)));return Q.map(_=>({..._,operations:_.operations.map(Y=>({...Y,after:Y.after.filter($=>X.has($))}))}))},
vX=Q=>{KX(Q);let X=[...XX(Q),...RX(Q),...LX(Q),...gQ(Q),...SX(Q),...ZQ(Q),...MQ(Q)],_=jX(X,GX(Q)),Y=OX([..._,...eQ(Q,_)]).map($=>({...$,reason:$.reason||"asked for"}));return{planId:h(L(Y.map(({resource:$,name:W,action:U,fields:Z})=>({resource:$,name:W,action:U,fields:Z}))),16),changes:Y,warnings:bX(Q)}},
TX=Q=>{
let{found:X,names:_,settings:Y,run:$}=Q;
if($.adopt)return;
let W=[...X.cluster===void 0||Y.existingCluster?[]:[{kind:"ECS cluster",name:_.cluster,tags:X.clusterTags,state:void 0}],...i(Q).filter(U=>U.isPart!==!0)].filter(({tags:U})=>!O(U,_.cluster)).map(({kind:U,name:Z,state:M})=>`${U} ${Z}${M===void 0?"":` (${M})`}`);
if(W.length!==0)return j(`Not ours: ${W.join(", ")} ${W.length===1?"does":"do"} not carry the tag ecs-tenants:cluster=${_.cluster}.`,"Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.")},
hX=(Q,{cluster:X},_)=>{if(q(_)||!O(S(Q.autoScalingGroup?.Tags),X))return;let Y=_.capacityProvider===void 0?`capacity: ${_.capacity}`:`capacityProvider: ${_.capacityProvider}`;throw j(`Cluster ${X} runs on its own instances: it cannot be changed to ${_.existingCluster?"existingCluster: true":Y}.`,`Make another cluster with ${Y}, deploy the tenants there, and remove this one.`)},
yX=Q=>({...Q,subnets:[...Q.subnets].sort((X,_)=>(X.SubnetId??"")<(_.SubnetId??"")?-1:1)}),
kX=Q=>{
let{request:X,names:_,run:Y}=Q,$=yX(Q.found),W=BQ({name:_.cluster,tags:$.clusterTags});
if(W!==void 0)throw W;
let U=VQ($,_),{settings:Z,problems:M}=TQ(X,$.cluster===void 0?void 0:U);
hX($,_,Z);
let E=[...M,...hQ(Z),...yQ(Z.tenantDefaults),...Q.problemsOfDefaults?.(Z.tenantDefaults)??[]];
if(E.length>0)throw g(E);
let V=TX({found:$,names:_,settings:Z,run:Y});
if(V!==void 0)throw V;
return{names:_,settings:Z,present:U,found:$,run:Y,tags:{...Z.tags,...m(_.cluster)},isNew:$.cluster===void 0}},
wX=async(
Q,
X,
_,
Y)=>{
let $=EQ(X.name,await FQ(Q)),[W,U]=await Promise.all([JQ(Q,{...$,policyName:x},NQ(X)),Y===void 0||X.dockerHubSecret!==void 0?!0:GQ(Q,$.dockerHubSecret,Y)]);
jQ(W,X.accountId);
let Z=kX({request:X,names:$,found:W,run:{..._,storesDockerHubLogin:!U},problemsOfDefaults:M=>fQ(wQ,{name:"tenant",...M},"/tenantDefaults")});
return{context:Z,names:$,plan:vX(Z)}},
mX=async(
{context:Q,names:X},
_)=>{let{settings:Y}=Q,$=Y.loadBalancer==="shared"&&Y.loadBalancerArn===void 0&&Y.listenerArn===void 0,W=q(Y)&&(Y.minSize??0)>0,[U,Z]=await Promise.all([$?zQ(_,{name:X.loadBalancer}):void 0,W?RQ(_,X.cluster):void 0]);return[...$&&U?.State?.Code!=="active"?[`the load balancer is ${U?.State?.Code??"missing"}`]:[],...Z===0?["no instance has joined the cluster yet"]:[]]},
xX=async(
Q,
X)=>{
let{clients:_,log:Y,signal:$,deadline:W}=X,U=[],Z=new Set;
return await AQ(async()=>{if(U=await mX(Q,_),U.length===0)return!0;Y.waiting(U.join("; "));let M=await PQ(_,Q.names.autoScalingGroup),E=M===void 0||(M.Instances??[]).length>0?[]:await LQ(_,Q.names.autoScalingGroup);for(let V of E)Z.has(V)||Y.warn(`an instance could not be launched: ${V}`),Z.add(V)},{signal:$,everySeconds:3,deadline:W})===!0?[]:U},
fX=(
{context:Q,plan:X,names:_},
{log:Y,report:$},
W)=>{let{account:U,region:Z}=Q.found;Y.info(`account ${U}, Region ${Z}, cluster ${_.cluster}`);for(let M of X.warnings)Y.warn(M);if(Y.info(W?`plan ${X.planId}: ${f(X.changes)}`:f(X.changes)),W)for(let M of p(X.changes))Y.info(M);$({cluster:_.cluster,account:U,region:Z,planId:X.planId,changes:v(X.changes),depth:"deep"})},
pX=(
{context:Q,names:X},
{log:_})=>{let{settings:Y}=Q,$=Y.spotMaxPrice===void 0?"spot instances":`spot instances for at most ${Y.spotMaxPrice} USD/h`;_.info(`cluster   ${X.cluster}`),_.info(`capacity  ${Y.capacityProvider??(Y.capacity==="EC2_SPOT"?`${Y.minSize} to ${Y.maxSize} ${$}`:Y.capacity)}`),Y.loadBalancer==="shared"&&Y.domain!==void 0&&_.info(`tenants   ${b(Q)?"https":"http"}://<tenant>.${Y.domain}`),_.info(`next      deploy-tenant --name <tenant> --image <image> --cluster ${X.cluster}`)},
lX=async(
Q,
X,
_)=>{
let Y={...kQ,...Q},
{log:$,signal:W,report:U}=X,
Z=Date.now()+Y.timeoutMinutes*6e4,
M=lQ(X.env),
E=new SQ($,W),
V={token:pQ(12).toString("hex"),adopt:Y.adopt,replaceInstances:Y.replaceInstances},
z=KQ(
{
prepare:async()=>{let N=performance.now(),D=await wX(_,Q,V,M);return U({timings:{read:Math.round(performance.now()-N)}}),D},
planned:N=>fX(N,X,Y.plan),
apply:async N=>{
let D=performance.now(),B=await CQ(N.plan.changes.flatMap(R=>R.operations),{changes:N.plan.changes,execute:R=>HQ({clients:_,patience:E,dockerHubLogin:M},R.kind,R.input),signal:W,log:$,line:bQ,incomplete:R=>U({changes:v(N.plan.changes,R)})});
return U({changes:v(N.plan.changes,B),timings:{apply:Math.round(performance.now()-D)}}),B},
isPlan:Y.plan,
approvedPlan:Q.approvedPlan,
lines:({plan:N})=>p(N.changes),
log:$}),
{prepared:G}=await z();
if(Y.plan)return{code:P.done,result:{}};
if(Y.wait){let N=performance.now(),D=await xX(G,{clients:_,log:$,signal:W,deadline:Z});if(U({timings:{wait:Math.round(performance.now()-N)}}),D.length>0)return{code:P.timedOut,result:{message:`The cluster is not ready after ${Y.timeoutMinutes} minutes: ${D.join("; ")}. Nothing was stopped.`,hint:"Run again to go on waiting; look at the Auto Scaling group\u2019s activities where no instance comes."}}}
return pX(G,X),{code:P.done,result:{}}},
gX=(Q,X)=>OQ(DQ,Q,X,_=>lX(Q,X,_));
export{gX as run};
