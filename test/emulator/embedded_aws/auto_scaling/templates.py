"""What a group launches: the launch template, the overrides and the mix of on demand and spot.

https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html
"""

import math
from functools import cache
from typing import Any

from moto.core.exceptions import ServiceException
from moto.ec2.models import ec2_backends
from moto.ec2.models.instance_types import INSTANCE_TYPE_OFFERINGS, INSTANCE_TYPES

from embedded_aws.ec2.instance_types import is_offered
from embedded_aws.errors import AwsError

from .store import Group, Place

UNUSABLE = "You must use a valid fully-formed launch template. "
MANUFACTURERS = {"intel": "Intel", "amd": "AMD", "amazon-web-services": "AWS", "apple": "Apple"}


def specification(settings: dict[str, Any]) -> dict[str, str]:
    """The launch template specification of a group, wherever its settings hold it."""
    policy = settings.get("MixedInstancesPolicy")
    if policy:
        return policy["LaunchTemplate"]["LaunchTemplateSpecification"]
    return settings.get("LaunchTemplate", {})


def version_of(place: Place, named: dict[str, str]) -> Any:
    """The version of the launch template, from moto. Raises Auto Scaling's refusal where there is none."""
    account, region = place
    backend = ec2_backends[account][region]
    try:
        if named.get("LaunchTemplateId"):
            template = backend.get_launch_template(named["LaunchTemplateId"])
        else:
            template = backend.get_launch_template_by_name(named.get("LaunchTemplateName", ""))
        return template.get_version(named.get("Version") or "$Default")
    except ServiceException as problem:
        raise AwsError("ValidationError", UNUSABLE + str(problem.message)) from None


def with_both_names(place: Place, named: dict[str, str]) -> dict[str, str]:
    """Adds the template's name or id, so that it has both, as in AWS's answers."""
    template = version_of(place, named).template
    version = {"Version": named["Version"]} if named.get("Version") else {}
    return {"LaunchTemplateId": template.id, "LaunchTemplateName": template.name, **version}


def overrides(settings: dict[str, Any]) -> list[dict[str, Any]]:
    return (settings.get("MixedInstancesPolicy") or {}).get("LaunchTemplate", {}).get("Overrides", [])


def wants_spot(settings: dict[str, Any], on_demand: int, spot: int, data: dict[str, Any]) -> bool:
    """Whether the next instance has to be a spot instance, where so many instances exist already."""
    policy = settings.get("MixedInstancesPolicy")
    if not policy:
        return data.get("InstanceMarketOptions", {}).get("MarketType") == "spot"
    distribution = policy["InstancesDistribution"]
    total = on_demand + spot + 1
    base = min(total, distribution["OnDemandBaseCapacity"])
    above = total - base
    return on_demand >= base + math.ceil(above * distribution["OnDemandPercentageAboveBaseCapacity"] / 100)


def choose_type(group: Group, region: str, zone: str, data: dict[str, Any]) -> str | None:
    """The first of these instance types that the zone offers."""
    for override in overrides(group.settings):
        if "InstanceRequirements" in override:
            wanted = matching(override["InstanceRequirements"])
        else:
            wanted = [override.get("InstanceType") or data.get("InstanceType", "")]
        for name in wanted:
            if name in _offered(region, zone) and is_offered(name, zone):
                return name
    if overrides(group.settings):
        return None
    name = data.get("InstanceType") or (matching(data.get("InstanceRequirements", {})) or [""])[0]
    return name if name in _offered(region, zone) and is_offered(name, zone) else None


def matching(requirements: dict[str, Any]) -> list[str]:
    """The instance types that fit attributes (InstanceRequirements), the smallest first."""
    found = [name for name, data in INSTANCE_TYPES.items() if _fits(data, requirements)]
    return sorted(found, key=lambda name: (_cpus(INSTANCE_TYPES[name]), _memory(INSTANCE_TYPES[name]), name))


def _fits(data: dict[str, Any], wanted: dict[str, Any]) -> bool:
    makers = [MANUFACTURERS.get(name, name) for name in wanted.get("CpuManufacturers", [])]
    generation = wanted.get("InstanceGenerations", [])
    return (
        _within(_cpus(data), wanted.get("VCpuCount", {}))
        and _within(_memory(data), wanted.get("MemoryMiB", {}))
        and (not makers or data.get("ProcessorInfo", {}).get("Manufacturer") in makers)
        and _allowed(data.get("BurstablePerformanceSupported", False), wanted.get("BurstablePerformance", "excluded"))
        and _allowed(data.get("BareMetal", False), wanted.get("BareMetal", "excluded"))
        and (not generation or ("current" in generation) == data.get("CurrentGeneration", True))
        and (wanted.get("AcceleratorCount", {}).get("Min", 0) > 0 or "GpuInfo" not in data)
        and (not (names := wanted.get("AllowedInstanceTypes")) or data["InstanceType"] in names)
        and data["InstanceType"] not in wanted.get("ExcludedInstanceTypes", [])
    )


def _within(value: int, bounds: dict[str, int]) -> bool:
    return bounds.get("Min", 0) <= value <= bounds.get("Max", 10**9)


def _allowed(has: bool, rule: str) -> bool:
    return rule == "included" or has == (rule == "required")


def _cpus(data: dict[str, Any]) -> int:
    return data.get("VCpuInfo", {}).get("DefaultVCpus", 0)


def _memory(data: dict[str, Any]) -> int:
    return data.get("MemoryInfo", {}).get("SizeInMiB", 0)


@cache
def _offered(region: str, zone: str) -> frozenset[str]:
    every = INSTANCE_TYPE_OFFERINGS["availability-zone"].get(region, [])
    return frozenset(one["InstanceType"] for one in every if one["Location"] == zone)
