"""Auto Scaling groups: made, changed, described and deleted as AWS does it.

https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_UpdateAutoScalingGroup.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteAutoScalingGroup.html
"""

import uuid
from typing import Any

from .auto_scaling_capacity import settle, settled, terminate
from .auto_scaling_checks import (
    check_group_tags,
    check_network,
    check_policy,
    check_sizes,
    check_sources,
    check_template,
    validation,
)
from .auto_scaling_store import Group
from .auto_scaling_templates import overrides, with_both_names
from .auto_scaling_views import activity_view, group_view, member_view
from .clock import CLOCK
from .corrections import Call, corrects
from .errors import AwsError
from .iam_service_linked_roles import AUTO_SCALING, NAMES, ensure
from .settings import SETTINGS

SERVICE = "autoscaling"
KEPT = (
    "MinSize",
    "MaxSize",
    "DesiredCapacity",
    "DefaultCooldown",
    "HealthCheckType",
    "HealthCheckGracePeriod",
    "PlacementGroup",
    "TerminationPolicies",
    "NewInstancesProtectedFromScaleIn",
    "CapacityRebalance",
    "MaxInstanceLifetime",
    "Context",
    "DesiredCapacityType",
    "DefaultInstanceWarmup",
    "InstanceMaintenancePolicy",
    "AvailabilityZoneDistribution",
    "VPCZoneIdentifier",
)


@corrects(SERVICE, "CreateAutoScalingGroup")
def create_auto_scaling_group(call: Call) -> None:
    groups, name = settled(call.place), call.params["AutoScalingGroupName"]
    if name in groups:
        raise AwsError(
            "AlreadyExists",
            f"AutoScalingGroup by this name already exists - A group with the name {name} already exists"
            + (" and is pending delete" if groups[name].deleting else ""),
        )
    if ":" in name:
        raise validation("The name of an Auto Scaling group must not contain a colon.")
    if len(groups) >= (most := SETTINGS.cluster.quota("autoScalingGroups")):
        raise AwsError("LimitExceeded", f"You have reached the limit of {most} Auto Scaling groups.")
    check_sources(call.params)
    tags = [_tag(name, entry) for entry in call.get("Tags", [])]
    check_group_tags(tags)
    settings = {
        "DefaultCooldown": 300,
        "HealthCheckType": "EC2",
        "HealthCheckGracePeriod": 0,
        "TerminationPolicies": ["Default"],
        "NewInstancesProtectedFromScaleIn": False,
        "LoadBalancerNames": [],
        "TargetGroupARNs": call.get("TargetGroupARNs", []),
        "SuspendedProcesses": [],
        "EnabledMetrics": [],
        "TrafficSources": [],
        "ServiceLinkedRoleARN": call.get("ServiceLinkedRoleARN") or _service_role(call),
        **{member: call.params[member] for member in KEPT if member in call.params},
    }
    settings.setdefault("DesiredCapacity", settings["MinSize"])
    group = Group(name, _arn(call, name), CLOCK.now(), _with_sources(call, settings), tags)
    _check(call, group)
    ensure(call.account, AUTO_SCALING)
    groups[name] = group
    settle(call.place, group)


@corrects(SERVICE, "UpdateAutoScalingGroup")
def update_auto_scaling_group(call: Call) -> None:
    """What is left out stays, in the mixed instances policy's distribution too."""
    group = _active(call)
    settings = {**group.settings, **{member: call.params[member] for member in KEPT if member in call.params}}
    if "DesiredCapacity" not in call.params:
        least, most = settings["MinSize"], settings["MaxSize"]
        settings["DesiredCapacity"] = max(least, min(most, settings["DesiredCapacity"]))
    changed = Group(group.name, group.arn, group.created_at, _with_sources(call, settings), group.tags)
    _check(call, changed)
    group.settings = changed.settings
    settle(call.place, group)


@corrects(SERVICE, "SetDesiredCapacity")
def set_desired_capacity(call: Call) -> None:
    group = _active(call)
    wanted = call.params["DesiredCapacity"]
    least, most = group.settings["MinSize"], group.settings["MaxSize"]
    if not least <= wanted <= most:
        bound = f"above max value {most}" if wanted > most else f"below min value {least}"
        raise validation(f"New SetDesiredCapacity value {wanted} is {bound} for the AutoScalingGroup.")
    group.settings["DesiredCapacity"] = wanted
    settle(call.place, group)


@corrects(SERVICE, "DescribeAutoScalingGroups")
def describe_auto_scaling_groups(call: Call) -> dict[str, Any]:
    """Groups that are not there are no error."""
    names = call.get("AutoScalingGroupNames", [])
    found = [group for group in settled(call.place).values() if not names or group.name in names]
    for wanted in call.get("Filters", []):
        found = [group for group in found if _matches(group, wanted)]
    return {"AutoScalingGroups": [group_view(group, call.get("IncludeInstances", True)) for group in found]}


@corrects(SERVICE, "DescribeAutoScalingInstances")
def describe_auto_scaling_instances(call: Call) -> dict[str, Any]:
    wanted = call.get("InstanceIds")
    return {
        "AutoScalingInstances": [
            {**member_view(member), "AutoScalingGroupName": group.name, "HealthStatus": "HEALTHY"}
            for group in settled(call.place).values()
            for member in group.members
            if not wanted or member.id in wanted
        ]
    }


@corrects(SERVICE, "DescribeScalingActivities")
def describe_scaling_activities(call: Call) -> dict[str, Any]:
    """Newest first."""
    groups, name = settled(call.place), call.get("AutoScalingGroupName")
    if name and name not in groups:
        raise _not_found(name)
    wanted = call.get("ActivityIds")
    return {
        "Activities": [
            activity_view(group, activity)
            for group in groups.values()
            if name in (None, group.name)
            for activity in group.activities
            if not wanted or activity.id in wanted
        ]
    }


@corrects(SERVICE, "DeleteAutoScalingGroup")
def delete_auto_scaling_group(call: Call) -> None:
    """With ForceDelete its instances go first, which takes its time."""
    group = find_group(call)
    if not call.get("ForceDelete"):
        if any(member.terminating_at is not None or not member.in_service for member in group.members):
            raise AwsError(
                "ScalingActivityInProgress",
                "You cannot delete an AutoScalingGroup while there are scaling activities in progress for that group.",
            )
        if group.members:
            raise AwsError(
                "ResourceInUse",
                "You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) "
                "still in the group.",
            )
    group.deleting = True
    group.settings.update(MinSize=0, DesiredCapacity=0)
    for member in group.staying:
        terminate(call.place, group, member, "a user request to delete the group")
    settled(call.place)


@corrects(SERVICE, "SetInstanceProtection")
def set_instance_protection(call: Call) -> None:
    group = _active(call)
    known = {member.id: member for member in group.members}
    for name in call.params["InstanceIds"]:
        if name not in known:
            raise validation(f"The instance {name} is not part of Auto Scaling group {group.name}.")
    for name in call.params["InstanceIds"]:
        known[name].protected = call.params["ProtectedFromScaleIn"]


@corrects(SERVICE, "TerminateInstanceInAutoScalingGroup")
def terminate_instance(call: Call) -> dict[str, Any]:
    for group in settled(call.place).values():
        for member in group.staying:
            if member.id == call.params["InstanceId"]:
                if call.params["ShouldDecrementDesiredCapacity"]:
                    if group.settings["DesiredCapacity"] <= group.settings["MinSize"]:
                        raise validation(
                            f"Currently, desiredSize equals minSize ({group.settings['MinSize']}). Terminating "
                            "instance without replacement will violate group's min size constraint. Either set "
                            "shouldDecrementDesiredCapacity flag to false or lower group's min size."
                        )
                    group.settings["DesiredCapacity"] -= 1
                terminate(call.place, group, member, "a user request")
                activity = group.activities[0]
                settle(call.place, group)
                return {"Activity": activity_view(group, activity)}
    raise validation(f"Instance Id not found - No managed instance found for instance ID: {call.params['InstanceId']}")


def find_group(call: Call) -> Group:
    name = call.params["AutoScalingGroupName"]
    group = settled(call.place).get(name)
    if group is None:
        raise _not_found(name)
    return group


def _active(call: Call) -> Group:
    group = find_group(call)
    if group.deleting:
        raise validation(f"AutoScalingGroup {group.name} is pending delete and cannot be changed.")
    return group


def _not_found(name: str) -> AwsError:
    return validation(f"AutoScalingGroup name not found - AutoScalingGroup '{name}' not found")


def _check(call: Call, group: Group) -> None:
    check_sizes(group.settings)
    group.settings["AvailabilityZones"] = check_network(call.place, group.subnets)
    check_policy(group.settings)
    check_template(call.place, group.settings, group.subnets)


def _with_sources(call: Call, settings: dict[str, Any]) -> dict[str, Any]:
    """The launch template or the mixed instances policy, of which the one takes the other's place."""
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


def _tag(group: str, entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "ResourceId": group,
        "ResourceType": "auto-scaling-group",
        "Key": entry["Key"],
        "Value": entry.get("Value", ""),
        "PropagateAtLaunch": entry.get("PropagateAtLaunch", False),
    }


def _matches(group: Group, wanted: dict[str, Any]) -> bool:
    name, values = wanted["Name"], wanted["Values"]
    if name == "tag-key":
        return any(tag["Key"] in values for tag in group.tags)
    if name == "tag-value":
        return any(tag["Value"] in values for tag in group.tags)
    if name.startswith("tag:"):
        return any(f"tag:{tag['Key']}" == name and tag["Value"] in values for tag in group.tags)
    raise validation(f"The filter {name} is not valid.")


def _arn(call: Call, name: str) -> str:
    owner = f"arn:{call.response.partition}:autoscaling:{call.region}:{call.account}"
    return f"{owner}:autoScalingGroup:{uuid.uuid4()}:autoScalingGroupName/{name}"


def _service_role(call: Call) -> str:
    owner = f"arn:{call.response.partition}:iam::{call.account}:role/aws-service-role"
    return f"{owner}/{AUTO_SCALING}/{NAMES[AUTO_SCALING]}"
