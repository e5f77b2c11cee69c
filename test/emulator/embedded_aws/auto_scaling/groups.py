"""Auto Scaling groups: made, changed and deleted as AWS does it.

https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_UpdateAutoScalingGroup.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteAutoScalingGroup.html
"""

import uuid
from typing import Any

from embedded_aws.clock import CLOCK
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.iam.service_linked_roles import AUTO_SCALING, NAMES, ensure
from embedded_aws.settings import SETTINGS

from .capacity import settle, settled, terminate
from .checks import (
    check_group_tags,
    check_network,
    check_policy,
    check_sizes,
    check_sources,
    check_template,
    validation,
)
from .launch_sources import with_sources
from .lookup import active_group, find_group
from .store import Group

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


@corrects("autoscaling", "CreateAutoScalingGroup")
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
    group = Group(name, _arn(call, name), CLOCK.now(), with_sources(call, settings), tags)
    _check(call, group)
    ensure(call.account, AUTO_SCALING)
    groups[name] = group
    settle(call.place, group)


@corrects("autoscaling", "UpdateAutoScalingGroup")
def update_auto_scaling_group(call: Call) -> None:
    """Changes the fields that are given, also single fields of the distribution in a mixed instances policy."""
    group = active_group(call)
    settings = {**group.settings, **{member: call.params[member] for member in KEPT if member in call.params}}
    if "DesiredCapacity" not in call.params:
        least, most = settings["MinSize"], settings["MaxSize"]
        settings["DesiredCapacity"] = max(least, min(most, settings["DesiredCapacity"]))
    changed = Group(group.name, group.arn, group.created_at, with_sources(call, settings), group.tags)
    _check(call, changed)
    group.settings = changed.settings
    settle(call.place, group)


@corrects("autoscaling", "SetDesiredCapacity")
def set_desired_capacity(call: Call) -> None:
    group = active_group(call)
    wanted = call.params["DesiredCapacity"]
    least, most = group.settings["MinSize"], group.settings["MaxSize"]
    if not least <= wanted <= most:
        bound = f"above max value {most}" if wanted > most else f"below min value {least}"
        raise validation(f"New SetDesiredCapacity value {wanted} is {bound} for the AutoScalingGroup.")
    group.settings["DesiredCapacity"] = wanted
    settle(call.place, group)


@corrects("autoscaling", "DeleteAutoScalingGroup")
def delete_auto_scaling_group(call: Call) -> None:
    """Deletes a group. With ForceDelete its instances are terminated first, which takes some time."""
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


def _check(call: Call, group: Group) -> None:
    check_sizes(group.settings)
    group.settings["AvailabilityZones"] = check_network(call.place, group.subnets)
    check_policy(group.settings)
    check_template(call.place, group.settings, group.subnets)


def _tag(group: str, entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "ResourceId": group,
        "ResourceType": "auto-scaling-group",
        "Key": entry["Key"],
        "Value": entry.get("Value", ""),
        "PropagateAtLaunch": entry.get("PropagateAtLaunch", False),
    }


def _arn(call: Call, name: str) -> str:
    owner = f"arn:{call.response.partition}:autoscaling:{call.region}:{call.account}"
    return f"{owner}:autoScalingGroup:{uuid.uuid4()}:autoScalingGroupName/{name}"


def _service_role(call: Call) -> str:
    owner = f"arn:{call.response.partition}:iam::{call.account}:role/aws-service-role"
    return f"{owner}/{AUTO_SCALING}/{NAMES[AUTO_SCALING]}"
