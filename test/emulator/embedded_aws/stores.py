"""Everything that moto and the emulator itself keep: emptied together, or copied for stale reads."""

from typing import Any

from moto.cloudwatch.models import cloudwatch_backends
from moto.ec2.models import ec2_backends
from moto.ecs.models import ecs_backends
from moto.elbv2.models import elbv2_backends
from moto.iam.models import iam_backends
from moto.logs.models import logs_backends
from moto.moto_api._internal.models import moto_api_backend
from moto.route53.models import route53_backends
from moto.secretsmanager.models import secretsmanager_backends

from .application_auto_scaling import store as application_auto_scaling
from .auto_scaling import store as auto_scaling_store
from .ec2 import group_users as ec2_group_users
from .ecs import container_instances as ecs_container_instances
from .ecs.one_off.store import ONE_OFFS
from .ecs.store import SERVICES
from .lag import store as lag_store
from .route53 import changes as route53_changes
from .snapshots import Snapshots
from .stale_reads import StaleReads


def reset() -> None:
    """Removes all resources."""
    moto_api_backend.reset()
    SERVICES.reset()
    ONE_OFFS.reset()
    application_auto_scaling.reset()
    auto_scaling_store.reset()
    ec2_group_users.reset()
    ecs_container_instances.reset()
    route53_changes.reset()
    STALE_READS.reset()
    lag_store.reset()


def _own() -> list[dict[Any, Any]]:
    """The dictionaries of the emulator's own stores."""
    return [
        SERVICES.__dict__,
        ONE_OFFS.__dict__,
        application_auto_scaling.STORES,
        auto_scaling_store.STORES,
        ec2_group_users.LINGERING,
        ecs_container_instances.KEPT,
        route53_changes.CHANGES,
    ]


def _states_of(service: str, account: str, region: str) -> list[dict[Any, Any]]:
    """The dictionaries that hold the resources of a service."""
    place = account, region
    if service == "ecs":
        ecs = ecs_backends[account][region]
        return [ecs.clusters, ecs.task_definitions, ecs.capacity_providers, SERVICES.by_place]
    if service == "elbv2":
        elbv2 = elbv2_backends[account][region]
        return [elbv2.load_balancers, elbv2.target_groups, elbv2.tagging_service.tags]
    if service == "application-autoscaling":
        scaling = application_auto_scaling.store(place)
        return [scaling.targets, scaling.policies, scaling.tags]
    if service == "autoscaling":
        return [auto_scaling_store.store(place).groups]
    if service == "ec2":
        ec2 = ec2_backends[account][region]
        return [ec2.groups, ec2.launch_templates, ec2.launch_template_name_to_ids]
    if service == "iam":
        iam = iam_backends[account]["aws"]
        return [iam.roles, iam.instance_profiles]
    if service == "secretsmanager":
        return [secretsmanager_backends[account][region].secrets]
    if service == "cloudwatch":
        cloudwatch = cloudwatch_backends[account][region]
        return [cloudwatch.alarms, cloudwatch.tagger.tags]
    if service == "logs":
        logs = logs_backends[account][region]
        return [logs.groups, logs.tagger.tags]
    if service == "route53":
        return [route53_backends[account]["aws"].zones]
    return []


def _shared() -> dict[int, Any]:
    """The objects to which copies refer and which are not copied: those of EC2, whose images alone are a thousand."""
    backends = [backend for account in ec2_backends.values() for backend in account.values()]
    subnets = [subnet for backend in backends for zone in backend.subnets.values() for subnet in zone.values()]
    return {id(entry): entry for entry in [*backends, *subnets]}


STALE_READS = StaleReads(_states_of, _shared)
SNAPSHOTS = Snapshots(_own)
