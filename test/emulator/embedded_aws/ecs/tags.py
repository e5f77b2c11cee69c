"""ECS's tags: on services (kept here), on clusters, task definitions and capacity providers (kept by moto's objects).

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html
"""

from typing import Any

from moto.ecs.models import ecs_backends

from embedded_aws import tags
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .errors import invalid
from .store import SERVICES


def check_ecs_tags(given: list[dict[str, str]]) -> None:
    tags.check_tags([(entry.get("key", ""), entry.get("value", "")) for entry in given], invalid)


@corrects("ecs", "TagResource")
def tag_resource(call: Call) -> None:
    owner = _owner(call)
    check_ecs_tags(call.params["tags"])
    merged = tags.merge(owner.tags or [], call.params["tags"])
    check_ecs_tags(merged)
    owner.tags = merged


@corrects("ecs", "UntagResource")
def untag_resource(call: Call) -> None:
    owner = _owner(call)
    owner.tags = [entry for entry in owner.tags or [] if entry["key"] not in call.params["tagKeys"]]


@corrects("ecs", "ListTagsForResource")
def list_tags_for_resource(call: Call) -> dict[str, Any]:
    return {"tags": _owner(call).tags or []}


def _owner(call: Call) -> Any:
    """The object that has the tags of an ARN; raises the error that AWS has for that kind of resource."""
    arn = call.params["resourceArn"]
    backend = ecs_backends[call.account][call.region]
    kind, _, name = arn.split(":", 5)[-1].partition("/")
    if not arn.startswith("arn:") or not name:
        raise invalid(f"Invalid resource ARN: {arn}")
    if kind == "cluster":
        cluster = backend.clusters.get(name)
        if cluster is None or cluster.status == "INACTIVE":
            raise AwsError("ClusterNotFoundException", "Cluster not found.")
        return cluster
    if kind == "service":
        of_cluster, _, service = name.rpartition("/")
        found = SERVICES.get(call.place, of_cluster, service)
        owner: Any = found if found and found.status != "INACTIVE" else None
    elif kind == "task-definition":
        family, _, revision = name.partition(":")
        owner = backend.task_definitions.get(family, {}).get(int(revision) if revision.isdigit() else 0)
    elif kind == "capacity-provider":
        owner = backend.capacity_providers.get(name)
    else:
        raise invalid(f"The ARN {arn} is of a kind that the embedded AWS keeps no tags for.")
    if owner is None:
        raise invalid("The specified resource cannot be found. Specify a valid resource ARN and try again.")
    return owner
