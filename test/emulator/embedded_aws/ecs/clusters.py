"""Clusters and capacity providers, where moto forgets or accepts too much.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html
"""

import re
from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .errors import client, invalid
from .lookup import active_cluster, backend
from .store import SERVICES
from .tags import check_ecs_tags

NAME = re.compile(r"^[a-zA-Z0-9_-]{1,255}$")
FARGATE = ("FARGATE", "FARGATE_SPOT")


@corrects("ecs", "CreateCluster")
def create_cluster(call: Call) -> dict[str, Any]:
    """Creates a cluster. Where one of that name exists, it is returned unchanged; an INACTIVE one is made anew."""
    name = call.get("clusterName") or "default"
    if not NAME.match(name):
        raise invalid("Identifier contains invalid characters")
    check_ecs_tags(call.get("tags", []))
    cluster = backend(call).clusters.get(name)
    if cluster is not None and cluster.status != "INACTIVE":
        return {"cluster": cluster}
    _check_strategy(call, call.get("capacityProviders", []), call.get("defaultCapacityProviderStrategy", []))
    return call.moto()


@corrects("ecs", "ListClusters")
def list_clusters(call: Call) -> dict[str, Any]:
    return {"clusterArns": [entry.arn for entry in backend(call).clusters.values() if entry.status != "INACTIVE"]}


@corrects("ecs", "DescribeClusters")
def describe_clusters(call: Call) -> dict[str, Any]:
    """Describes clusters, with the counts of the services that the scheduler plays."""
    answer = call.moto()
    for cluster in answer["clusters"]:
        services = SERVICES.in_cluster(call.place, cluster.name)
        tasks = [task for service in services for task in service.rollout.tasks if task.alive]
        cluster.active_services_count = sum(1 for service in services if service.status == "ACTIVE")
        cluster.running_tasks_count = sum(1 for task in tasks if task.last_status == "RUNNING")
        cluster.pending_tasks_count = sum(1 for task in tasks if task.last_status == "PENDING")
    return answer


@corrects("ecs", "DeleteCluster")
def delete_cluster(call: Call) -> dict[str, Any]:
    cluster = active_cluster(call)
    if any(service.status != "INACTIVE" for service in SERVICES.in_cluster(call.place, cluster.name)):
        raise AwsError("ClusterContainsServicesException", "The Cluster cannot be deleted while Services are active.")
    return call.moto()


@corrects("ecs", "PutClusterCapacityProviders")
def put_cluster_capacity_providers(call: Call) -> dict[str, Any]:
    cluster = active_cluster(call)
    providers = call.get("capacityProviders", [])
    _check_strategy(call, providers, call.get("defaultCapacityProviderStrategy", []))
    used = {
        entry["capacityProvider"]
        for service in SERVICES.in_cluster(call.place, cluster.name)
        if service.status == "ACTIVE"
        for entry in service.rollout.primary.revision.spec.get("capacityProviderStrategy", [])
    }
    if gone := used - set(providers):
        raise AwsError(
            "ResourceInUseException",
            f"The specified capacity provider is in use and cannot be removed: {', '.join(sorted(gone))}.",
        )
    return call.moto()


@corrects("ecs", "CreateCapacityProvider")
def create_capacity_provider(call: Call) -> dict[str, Any]:
    name = call.params["name"]
    check_ecs_tags(call.get("tags", []))
    if not is_valid_name(name):
        raise invalid(f"The specified capacity provider name is invalid: {name}")
    if name in backend(call).capacity_providers:
        raise invalid(f"The specified capacity provider already exists: {name}")
    if "autoScalingGroupProvider" not in call.params:
        raise client("An Auto Scaling group provider must be specified.")
    return call.moto()


def is_valid_name(name: str) -> bool:
    """Whether a capacity provider may have this name."""
    return bool(NAME.match(name)) and not re.match(r"(?i)^(aws|ecs|fargate)", name)


@corrects("ecs", "DescribeCapacityProviders")
def describe_capacity_providers(call: Call) -> dict[str, Any]:
    """Describes these providers, or all with the two of Fargate; tags only where they are asked for."""
    stored = backend(call).capacity_providers
    arn = f"arn:aws:ecs:{call.region}:{call.account}:capacity-provider/"
    known = {
        name: {"name": name, "capacityProviderArn": arn + name, "status": "ACTIVE", "tags": []} for name in FARGATE
    }
    known.update({name: _provider_view(provider) for name, provider in stored.items()})
    wanted = [name.split("/")[-1] for name in call.get("capacityProviders", [])] or list(known)
    found = [known[name] for name in wanted if name in known]
    if "TAGS" not in call.get("include", []):
        found = [{name: value for name, value in entry.items() if name != "tags"} for entry in found]
    failures = [{"arn": arn + name, "reason": "MISSING"} for name in wanted if name not in known]
    return {"capacityProviders": found, "failures": failures}


def _provider_view(provider: Any) -> dict[str, Any]:
    return {
        "name": provider.name,
        "capacityProviderArn": provider.capacity_provider_arn,
        "status": provider.status,
        "autoScalingGroupProvider": provider.auto_scaling_group_provider,
        "updateStatus": provider.update_status,
        "tags": provider.tags or [],
    }


def _check_strategy(call: Call, providers: list[str], strategy: list[dict[str, Any]]) -> None:
    for name in providers:
        if name not in FARGATE and name.split("/")[-1] not in backend(call).capacity_providers:
            raise invalid("The specified capacity provider was not found. Specify a valid name or ARN and try again.")
    if stray := [entry["capacityProvider"] for entry in strategy if entry["capacityProvider"] not in providers]:
        raise invalid(
            "The specified capacity provider strategy contains a capacity provider that is not associated with the "
            f"cluster: {stray[0]}. Associate the capacity provider with the cluster and try again."
        )
