"""Clusters, services and task definitions by the names that callers use: short or ARN."""

from typing import Any

from moto.core.exceptions import ServiceException
from moto.ecs.models import ecs_backends

from embedded_aws.corrections import Call

from .errors import client, cluster_not_found, service_not_active, service_not_found
from .store import SERVICES, Service


def backend(call: Call) -> Any:
    return ecs_backends[call.account][call.region]


def active_cluster(call: Call, name: str | None = None) -> Any:
    """The cluster that a call names. A deleted one is not found, as in AWS."""
    cluster = backend(call).clusters.get((name or call.get("cluster") or "default").split("/")[-1])
    if cluster is None or cluster.status == "INACTIVE":
        raise cluster_not_found()
    return cluster


def existing_service(call: Call, name: str) -> Service:
    """The service of that name; raises ServiceNotFoundException where there is none, or it is INACTIVE."""
    service = SERVICES.get(call.place, active_cluster(call).name, name)
    if service is None or service.status == "INACTIVE":
        raise service_not_found()
    return service


def active_service(call: Call, name: str) -> Service:
    """https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html: ServiceNotActiveException."""
    service = SERVICES.get(call.place, active_cluster(call).name, name)
    if service is None:
        raise service_not_found()
    if service.status != "ACTIVE":
        raise service_not_active()
    return service


def task_definition(call: Call, name: str) -> Any:
    """moto's task definition for a family (its newest ACTIVE revision), a family:revision or an ARN."""
    short = name.rsplit("/", maxsplit=1)[-1]
    if ":" not in short:
        revisions = backend(call).task_definitions.get(short, {})
        active = [entry for entry in revisions.values() if entry.status == "ACTIVE"]
        if not active:
            raise client("Unable to describe task definition.")
        return active[-1]
    try:
        return backend(call).describe_task_definition(name)
    except (ServiceException, ValueError):
        raise client("Unable to describe task definition.") from None
