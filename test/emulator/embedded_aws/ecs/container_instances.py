"""Container instances: the instances of Auto Scaling groups whose user data names a cluster.

ECS's agent reads ECS_CLUSTER from /etc/ecs/ecs.config, which user data writes in one of many ways. Here the first
assignment `ECS_CLUSTER=<name>` of the decoded user data counts, whether quoted or not; without one it is `default`.
https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bootstrap_container_instance.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html
"""

import base64
import gzip
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from moto.ec2.models.instance_types import INSTANCE_TYPES
from moto.ecs.models import ecs_backends

from embedded_aws.auto_scaling.capacity import settled
from embedded_aws.auto_scaling.store import Group, Member, Place
from embedded_aws.clock import CLOCK, timestamp
from embedded_aws.corrections import Call, corrects
from embedded_aws.settings import SETTINGS

from .errors import invalid
from .lookup import active_cluster
from .store import SERVICES

ASSIGNMENT = re.compile(r"""ECS_CLUSTER\s*=\s*["']?([A-Za-z0-9_-]{1,255})""")
GZIP = b"\x1f\x8b"
MOST_DESCRIBED = 100


@dataclass
class Kept:
    """What callers have done to container instances, by the id of the EC2 instance."""

    deregistered: set[str] = field(default_factory=set)
    draining: set[str] = field(default_factory=set)


@dataclass
class ContainerInstance:
    """An instance that has joined a cluster."""

    member: Member
    group: Group
    arn: str
    registered_at: float
    status: str


KEPT: dict[Place, Kept] = {}


def reset() -> None:
    KEPT.clear()


def kept(place: Place) -> Kept:
    return KEPT.setdefault(place, Kept())


def cluster_named_in(user_data: str) -> str:
    """The name of the cluster that user data (base64, perhaps compressed) makes an instance join."""
    raw = base64.b64decode(user_data or "")
    text = (gzip.decompress(raw) if raw.startswith(GZIP) else raw).decode("utf-8", "replace")
    found = ASSIGNMENT.search(text)
    return found.group(1) if found else "default"


def joined(place: Place, cluster: Any) -> list[ContainerInstance]:
    """The instances that the ECS agent has registered in a cluster, in the order of their launch."""
    found = [
        _instance(place, cluster, group, member)
        for group in settled(place).values()
        for member in group.members
        if cluster_named_in(member.user_data) == cluster.name
        and member.launched_at + SETTINGS.cluster.timing.join <= CLOCK.now()
        and member.launched_at >= getattr(cluster, "created_at", 0.0)
        and member.id not in kept(place).deregistered
    ]
    cluster.registered_container_instances_count = len(found)
    return sorted(found, key=lambda one: (one.registered_at, one.arn))


@corrects("ecs", "ListContainerInstances")
def list_container_instances(call: Call) -> dict[str, Any]:
    """Lists ACTIVE instances, or those of the status asked for. Filters of the query language are not understood."""
    if call.get("filter"):
        raise invalid("The embedded AWS understands no filter here.")
    wanted = call.get("status")
    found = joined(call.place, active_cluster(call))
    return {"containerInstanceArns": [one.arn for one in found if wanted in (None, one.status)]}


@corrects("ecs", "DescribeContainerInstances")
def describe_container_instances(call: Call) -> dict[str, Any]:
    cluster, wanted = active_cluster(call), call.params["containerInstances"]
    if not wanted:
        raise invalid("Container instances cannot be empty.")
    if len(wanted) > MOST_DESCRIBED:
        raise invalid(f"Container instances cannot have more than {MOST_DESCRIBED} elements.")
    known = {_id(one.arn): one for one in joined(call.place, cluster)}
    prefix = cluster.arn.replace(":cluster/", ":container-instance/")
    return {
        "containerInstances": [_view(call, cluster, known[_id(arn)]) for arn in wanted if _id(arn) in known],
        "failures": [{"arn": f"{prefix}/{_id(arn)}", "reason": "MISSING"} for arn in wanted if _id(arn) not in known],
    }


@corrects("ecs", "DeregisterContainerInstance")
def deregister_container_instance(call: Call) -> dict[str, Any]:
    """Deregisters an instance; the EC2 instance stays. With tasks on it, it is refused without force."""
    cluster = active_cluster(call)
    found = _find(call, cluster, call.params["containerInstance"])
    view = _view(call, cluster, found)
    if view["runningTasksCount"] and not call.get("force"):
        raise invalid("Found running tasks on the instance.")
    kept(call.place).deregistered.add(found.member.id)
    return {"containerInstance": {**view, "status": "INACTIVE", "agentConnected": False}}


@corrects("ecs", "UpdateContainerInstancesState")
def update_container_instances_state(call: Call) -> dict[str, Any]:
    cluster, wanted = active_cluster(call), call.params["status"]
    if wanted not in ("ACTIVE", "DRAINING"):
        raise invalid("Container instance status can only be changed to ACTIVE or DRAINING.")
    found = [_find(call, cluster, name) for name in call.params["containerInstances"]]
    for one in found:
        draining = kept(call.place).draining
        draining.add(one.member.id) if wanted == "DRAINING" else draining.discard(one.member.id)
    return {"containerInstances": [{**_view(call, cluster, one), "status": wanted} for one in found]}


def _instance(place: Place, cluster: Any, group: Group, member: Member) -> ContainerInstance:
    name = hashlib.sha256(f"{cluster.name} {member.id}".encode()).hexdigest()[:32]
    leaving = member.terminating_at is not None or member.id in kept(place).draining
    return ContainerInstance(
        member,
        group,
        cluster.arn.replace(":cluster/", ":container-instance/") + f"/{name}",
        member.launched_at + SETTINGS.cluster.timing.join,
        "DRAINING" if leaving else "ACTIVE",
    )


def _find(call: Call, cluster: Any, name: str) -> ContainerInstance:
    for one in joined(call.place, cluster):
        if _id(one.arn) == _id(name):
            return one
    raise invalid("Referenced container instance " + _id(name) + " not found.")


def _view(call: Call, cluster: Any, one: ContainerInstance) -> dict[str, Any]:
    data = INSTANCE_TYPES.get(one.member.type, {})
    cpu = data.get("VCpuInfo", {}).get("DefaultVCpus", 2) * 1024
    memory = int(data.get("MemoryInfo", {}).get("SizeInMiB", 4096) * 0.95)
    resources = [
        {"name": "CPU", "type": "INTEGER", "integerValue": cpu},
        {"name": "MEMORY", "type": "INTEGER", "integerValue": memory},
    ]
    counts = {state: sum(1 for _ in _tasks_on(call, cluster, one, state)) for state in ("RUNNING", "PENDING")}
    view = {
        "containerInstanceArn": one.arn,
        "ec2InstanceId": one.member.id,
        "capacityProviderName": _provider(call, one.group),
        "version": 1,
        "versionInfo": {"agentVersion": "1.99.0", "dockerVersion": "DockerVersion: 25.0.8"},
        "remainingResources": resources,
        "registeredResources": resources,
        "status": one.status,
        "agentConnected": True,
        "runningTasksCount": counts["RUNNING"],
        "pendingTasksCount": counts["PENDING"],
        # moto's answer writes this dictionary as a list of names and values.
        "attributes": {
            "ecs.availability-zone": one.member.zone,
            "ecs.instance-type": one.member.type,
            "ecs.ami-id": one.member.image,
            "ecs.subnet-id": one.member.subnet,
        },
        "registeredAt": timestamp(one.registered_at),
        "attachments": [],
        "tags": [],
    }
    return {name: value for name, value in view.items() if value is not None}


def _tasks_on(call: Call, cluster: Any, one: ContainerInstance, status: str) -> Iterator[Any]:
    """The tasks on an instance. The scheduler has only numbers of instances: the registered ones get them in turn."""
    arns = [other.arn for other in joined(call.place, cluster)]
    for service in SERVICES.in_cluster(call.place, cluster.name):
        for task in service.rollout.tasks:
            if task.alive and task.last_status == status and arns[task.instance % len(arns)] == one.arn:
                yield task


def _provider(call: Call, group: Group) -> str | None:
    for provider in ecs_backends[call.account][call.region].capacity_providers.values():
        if provider.auto_scaling_group_provider.get("autoScalingGroupArn") in (group.arn, group.name):
            return provider.name
    return None


def _id(arn: str) -> str:
    return arn.rsplit("/", maxsplit=1)[-1]
