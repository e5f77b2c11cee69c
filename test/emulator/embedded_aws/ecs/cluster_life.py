"""Clusters with instances: what a new one starts with, what describing adds, and what keeps one from being deleted.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCluster.html
"""

from typing import Any

from embedded_aws.clock import CLOCK
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.iam.service_linked_roles import ECS, ensure
from embedded_aws.settings import SETTINGS

from . import clusters  # noqa: F401  its corrections are inside those of this module
from .capacity_providers import FARGATE, is_busy
from .container_instances import joined
from .errors import client, invalid
from .lookup import active_cluster, backend
from .store import SERVICES

INSIGHTS = ("enabled", "disabled", "enhanced")


@corrects("ecs", "CreateCluster")
def create_cluster(call: Call) -> dict[str, Any]:
    """Creates a cluster. With the first one, ECS creates its service-linked role."""
    store, name = backend(call), call.get("clusterName") or "default"
    before = store.clusters.get(name)
    _check_settings(call.get("settings", []))
    active = [one for one in store.clusters.values() if one.status == "ACTIVE"]
    if (before is None or before.status != "ACTIVE") and len(active) >= SETTINGS.cluster.quota("clusters"):
        raise client("You've reached the limit on the number of clusters.")
    answer = call.moto()
    if before is not store.clusters[name]:
        store.clusters[name].created_at = CLOCK.now() if before is not None else 0.0
    ensure(call.account, ECS)
    return answer


@corrects("ecs", "UpdateCluster", "UpdateClusterSettings")
def update_cluster(call: Call) -> dict[str, Any]:
    """Changes the settings that are named; the others stay."""
    cluster = active_cluster(call)
    _check_settings(call.get("settings", []))
    settings = {entry["name"]: entry for entry in [*cluster.settings, *call.get("settings", [])]}
    cluster.settings = list(settings.values())
    if call.get("configuration") is not None:
        cluster.configuration = call.params["configuration"]
    if call.get("serviceConnectDefaults") is not None:
        cluster.service_connect_defaults = call.params["serviceConnectDefaults"]
    return {"cluster": cluster}


@corrects("ecs", "DescribeClusters")
def describe_clusters(call: Call) -> dict[str, Any]:
    answer = call.moto()
    for cluster in answer["clusters"]:
        joined(call.place, cluster)
    include = call.get("include", [])
    answer["clusters"] = [_view(cluster, include) for cluster in answer["clusters"]]
    return answer


@corrects("ecs", "DeleteCluster")
def delete_cluster(call: Call) -> dict[str, Any]:
    cluster = active_cluster(call)
    services = SERVICES.in_cluster(call.place, cluster.name)
    if any(service.status != "INACTIVE" for service in services):
        return call.moto()
    if joined(call.place, cluster):
        raise AwsError(
            "ClusterContainsContainerInstancesException",
            "The Cluster cannot be deleted while Container Instances are active or draining.",
        )
    if any(task.alive for service in services for task in service.rollout.tasks):
        raise AwsError("ClusterContainsTasksException", "The Cluster cannot be deleted while Tasks are active.")
    if is_busy(cluster):
        raise AwsError("UpdateInProgressException", "The specified cluster is in a busy state. Wait and try again.")
    return call.moto()


def _view(cluster: Any, include: list[str]) -> dict[str, Any]:
    """Completes a cluster of DescribeClusters.

    Some members are added only where asked for; FARGATE has no attachments.
    """
    providers = [name for name in cluster.capacity_providers or [] if name not in FARGATE]
    has_attachments = "ATTACHMENTS" in include and (providers or is_busy(cluster))
    status = "UPDATE_IN_PROGRESS" if is_busy(cluster) else "UPDATE_COMPLETE"
    view = {
        "clusterArn": cluster.arn,
        "clusterName": cluster.name,
        "status": cluster.status,
        "registeredContainerInstancesCount": cluster.registered_container_instances_count,
        "runningTasksCount": cluster.running_tasks_count,
        "pendingTasksCount": cluster.pending_tasks_count,
        "activeServicesCount": cluster.active_services_count,
        "statistics": [],
        "tags": (cluster.tags or []) if "TAGS" in include else [],
        "settings": cluster.settings if "SETTINGS" in include else [],
        "configuration": cluster.configuration if "CONFIGURATIONS" in include else None,
        "capacityProviders": cluster.capacity_providers or [],
        "defaultCapacityProviderStrategy": [
            {"weight": 0, "base": 0, **entry} for entry in cluster.default_capacity_provider_strategy or []
        ],
        "serviceConnectDefaults": cluster.service_connect_defaults,
        "attachments": [_attachment(name, status) for name in providers] if has_attachments else None,
        "attachmentsStatus": status if has_attachments else None,
    }
    return {name: value for name, value in view.items() if value is not None}


def _attachment(provider: str, status: str) -> dict[str, Any]:
    return {
        "id": f"attachment-{provider}",
        "type": "managed_draining",
        "status": "PRECREATED" if status == "UPDATE_IN_PROGRESS" else "CREATED",
        "details": [{"name": "capacityProviderName", "value": provider}],
    }


def _check_settings(settings: list[dict[str, str]]) -> None:
    for entry in settings:
        if entry.get("value") not in INSIGHTS:
            raise invalid(f"Invalid cluster setting value: {entry.get('value')}")
