"""Capacity providers over Auto Scaling groups, and a cluster's work on them.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCapacityProvider.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html (attachmentsStatus)
"""

from typing import Any

from embedded_aws.auto_scaling.capacity import settled
from embedded_aws.auto_scaling.store import Group
from embedded_aws.clock import CLOCK
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.settings import SETTINGS

from .clusters import is_valid_name  # its corrections are inside those of this module
from .errors import client, invalid
from .lookup import active_cluster, backend

FARGATE = ("FARGATE", "FARGATE_SPOT")
MANAGED = "AmazonECSManaged"
LARGEST_STEP = 10000


@corrects("ecs", "CreateCapacityProvider")
def create_capacity_provider(call: Call) -> dict[str, Any]:
    """Creates a provider over a group that exists and has no other provider. ECS then tags the group."""
    name, provider = call.params["name"], call.get("autoScalingGroupProvider")
    _drop_deleted(call)
    if name in backend(call).capacity_providers:
        raise client(
            "The specified capacity provider already exists. To change the configuration of an existing capacity "
            "provider, update the capacity provider."
        )
    if provider is None or not is_valid_name(name):
        return call.moto()
    group = _group(call, provider["autoScalingGroupArn"])
    for other in backend(call).capacity_providers.values():
        if other.auto_scaling_group_provider.get("autoScalingGroupArn") == group.arn:
            raise client(
                "The specified Auto Scaling group ARN is already being used by another capacity provider. Specify a "
                "unique Auto Scaling group ARN and try again."
            )
    _check_settings(provider)
    _check_protection(group, provider)
    written_out = {"managedDraining": "ENABLED", **provider, "autoScalingGroupArn": group.arn}
    answer = call.moto(autoScalingGroupProvider=written_out)
    if provider.get("managedScaling", {}).get("status") == "ENABLED":
        _mark(group)
    made = backend(call).capacity_providers[name]
    made.update_status = "CREATE_COMPLETE"
    return {**answer, "capacityProvider": _view(made)}


@corrects("ecs", "UpdateCapacityProvider")
def update_capacity_provider(call: Call) -> dict[str, Any]:
    _drop_deleted(call)
    provider, changes = _provider(call, call.params["name"]), call.get("autoScalingGroupProvider") or {}
    settings = provider.auto_scaling_group_provider
    _check_settings(changes)
    group = _group(call, settings["autoScalingGroupArn"])
    scaling = {**settings["managedScaling"], **changes.get("managedScaling", {})}
    merged = {**settings, **changes, "managedScaling": scaling}
    _check_protection(group, merged)
    provider.auto_scaling_group_provider = merged
    provider.update_status = "UPDATE_COMPLETE"
    if merged["managedScaling"]["status"] == "ENABLED":
        _mark(group)
    return {"capacityProvider": _view(provider)}


@corrects("ecs", "DescribeCapacityProviders")
def describe_capacity_providers(call: Call) -> dict[str, Any]:
    """Describes providers; one that is being deleted is described for a while."""
    _drop_deleted(call)
    answer = call.moto()
    for entry in answer["capacityProviders"]:
        kept = backend(call).capacity_providers.get(entry["name"])
        if kept is not None:
            entry.update({name: value for name, value in _view(kept).items() if name != "tags"})
    return answer


@corrects("ecs", "DeleteCapacityProvider")
def delete_capacity_provider(call: Call) -> dict[str, Any]:
    """Deletes a provider. While a cluster uses it, the call succeeds and the deletion fails afterwards."""
    _drop_deleted(call)
    name = call.params["capacityProvider"].split("/")[-1]
    if name in FARGATE:
        raise client(f"The specified capacity provider is reserved and cannot be deleted: {name}")
    provider = _provider(call, name)
    owner = next((one.name for one in _active_clusters(call) if name in _names(one.capacity_providers)), None)
    if owner is not None:
        provider.update_status = "DELETE_FAILED"
        provider.update_status_reason = (
            f"The capacity provider cannot be deleted because it is associated with cluster: {owner}. Remove the "
            "capacity provider from the cluster and try again."
        )
    elif provider.update_status != "DELETE_IN_PROGRESS":
        provider.update_status, provider.update_status_reason = "DELETE_IN_PROGRESS", None
        provider.gone_at = CLOCK.now() + SETTINGS.cluster.timing.attach
    return {"capacityProvider": _view(provider)}


@corrects("ecs", "PutClusterCapacityProviders")
def put_cluster_capacity_providers(call: Call) -> dict[str, Any]:
    """Sets the providers of a cluster.

    Adding or removing one takes a while, and until then a second change is refused.
    """
    cluster = active_cluster(call)
    _drop_deleted(call)
    wanted, before = _names(call.params["capacityProviders"]), _names(cluster.capacity_providers)
    if is_busy(cluster):
        raise AwsError(
            "ResourceInUseException",
            "The specified cluster is in a busy state. Cluster attachments must be in UPDATE_COMPLETE or UPDATE_FAILED "
            "state before they can be updated. Wait and try again.",
        )
    for name in wanted:
        kept = backend(call).capacity_providers.get(name)
        if kept is not None and _is_being_deleted(kept):
            raise invalid(
                f"The specified capacity provider '{name}' is not in an ACTIVE state. Specify a valid capacity "
                "provider and try again."
            )
    if len(wanted) > SETTINGS.cluster.quota("capacityProvidersPerCluster"):
        raise invalid("The maximum number of capacity providers per cluster has been exceeded.")
    answer = call.moto()
    if (set(wanted) ^ set(before)) - set(FARGATE):
        cluster.busy_until = CLOCK.now() + SETTINGS.cluster.timing.attach
    return answer


def is_busy(cluster: Any) -> bool:
    """Whether ECS is still adding or removing capacity providers of the cluster."""
    return getattr(cluster, "busy_until", 0.0) > CLOCK.now()


def _check_settings(provider: dict[str, Any]) -> None:
    scaling = provider.get("managedScaling", {})
    target, least, most = (
        scaling.get(name) for name in ("targetCapacity", "minimumScalingStepSize", "maximumScalingStepSize")
    )
    if target is not None and not 1 <= target <= 100:
        raise invalid("The managed scaling target capacity must be between 1 and 100.")
    if any(step is not None and not 1 <= step <= LARGEST_STEP for step in (least, most)):
        raise invalid(f"The managed scaling step sizes must be between 1 and {LARGEST_STEP}.")
    if provider.get("managedTerminationProtection") == "ENABLED" and scaling.get("status") == "DISABLED":
        raise client(
            "The managed termination protection setting for the capacity provider is invalid. To enable managed "
            "termination protection for a capacity provider, managed scaling must be enabled."
        )


def _check_protection(group: Group, provider: dict[str, Any]) -> None:
    if provider.get("managedTerminationProtection") != "ENABLED":
        return
    if not group.settings["NewInstancesProtectedFromScaleIn"]:
        raise client(
            "The managed termination protection setting for the capacity provider is invalid. To enable managed "
            "termination protection for a capacity provider, the Auto Scaling group must have instance protection from "
            "scale in enabled."
        )


def _group(call: Call, name: str) -> Group:
    """A group by ARN or name."""
    for group in settled(call.place).values():
        if name in (group.arn, group.name) and not group.deleting:
            return group
    raise client(
        "The specified Auto Scaling group ARN is not valid or the group does not exist. Specify a valid Auto Scaling "
        "group ARN and try again."
    )


def _provider(call: Call, name: str) -> Any:
    found = backend(call).capacity_providers.get(name.rsplit("/", maxsplit=1)[-1])
    if found is None:
        raise client("The specified capacity provider does not exist. Specify a valid name or ARN and try again.")
    return found


def _drop_deleted(call: Call) -> None:
    providers = backend(call).capacity_providers
    for name, provider in list(providers.items()):
        if _is_being_deleted(provider) and provider.gone_at <= CLOCK.now():
            del providers[name]


def _is_being_deleted(provider: Any) -> bool:
    return provider.update_status == "DELETE_IN_PROGRESS"


def _mark(group: Group) -> None:
    """https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html"""
    if not any(tag["Key"] == MANAGED for tag in group.tags):
        tag = {"ResourceId": group.name, "ResourceType": "auto-scaling-group", "PropagateAtLaunch": True}
        group.tags = [*group.tags, {**tag, "Key": MANAGED, "Value": ""}]


def _active_clusters(call: Call) -> list[Any]:
    return [one for one in backend(call).clusters.values() if one.status == "ACTIVE"]


def _names(providers: list[str] | None) -> list[str]:
    return [name.split("/")[-1] for name in providers or []]


def _view(provider: Any) -> dict[str, Any]:
    view = {
        "name": provider.name,
        "capacityProviderArn": provider.capacity_provider_arn,
        "status": "DEPROVISIONING" if _is_being_deleted(provider) else provider.status,
        "autoScalingGroupProvider": provider.auto_scaling_group_provider,
        "updateStatus": provider.update_status,
        "updateStatusReason": getattr(provider, "update_status_reason", None),
        "tags": provider.tags or [],
    }
    return {name: value for name, value in view.items() if value is not None}
