"""What a group launches its instances from: a launch template, or a mixed instances policy with AWS's defaults.

https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_MixedInstancesPolicy.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html
"""

from typing import Any

from embedded_aws.corrections import Call

from .checks import validation
from .templates import overrides, with_both_names


def with_sources(call: Call, settings: dict[str, Any]) -> dict[str, Any]:
    """Sets the launch template or the mixed instances policy.

    A group has one of them: the new one replaces the other.
    """
    template, policy = call.get("LaunchTemplate"), call.get("MixedInstancesPolicy")
    if template:
        rest = {name: value for name, value in settings.items() if name != "MixedInstancesPolicy"}
        return {**rest, "LaunchTemplate": with_both_names(call.place, template)}
    if not policy:
        return settings
    before = settings.get("MixedInstancesPolicy") or {}
    named = policy.get("LaunchTemplate") or before.get("LaunchTemplate")
    if not named:
        raise validation("A mixed instances policy needs a launch template.")
    launch = {
        "LaunchTemplateSpecification": with_both_names(call.place, named["LaunchTemplateSpecification"]),
        "Overrides": [_override(call, entry) for entry in named.get("Overrides", [])],
    }
    rest = {name: value for name, value in settings.items() if name != "LaunchTemplate"}
    made = {"LaunchTemplate": launch, "InstancesDistribution": {}}
    by_attributes = any("InstanceRequirements" in entry for entry in overrides({"MixedInstancesPolicy": made}))
    distribution = {
        "OnDemandAllocationStrategy": "lowest-price" if by_attributes else "prioritized",
        "OnDemandBaseCapacity": 0,
        "OnDemandPercentageAboveBaseCapacity": 100,
        "SpotAllocationStrategy": "lowest-price",
        **before.get("InstancesDistribution", {}),
        **policy.get("InstancesDistribution", {}),
    }
    if distribution["SpotAllocationStrategy"] == "lowest-price":
        distribution.setdefault("SpotInstancePools", 2)
    else:
        distribution.pop("SpotInstancePools", None)
    if not distribution.get("SpotMaxPrice"):
        distribution.pop("SpotMaxPrice", None)
    return {**rest, "MixedInstancesPolicy": {**made, "InstancesDistribution": distribution}}


def _override(call: Call, entry: dict[str, Any]) -> dict[str, Any]:
    if "LaunchTemplateSpecification" not in entry:
        return entry
    named = with_both_names(call.place, entry["LaunchTemplateSpecification"])
    return {**entry, "LaunchTemplateSpecification": named}
