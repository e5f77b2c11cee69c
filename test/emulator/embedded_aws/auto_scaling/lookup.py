"""The Auto Scaling group that a request names."""

from embedded_aws.corrections import Call
from embedded_aws.errors import AwsError

from .capacity import settled
from .checks import validation
from .store import Group


def find_group(call: Call) -> Group:
    name = call.params["AutoScalingGroupName"]
    group = settled(call.place).get(name)
    if group is None:
        raise group_not_found(name)
    return group


def active_group(call: Call) -> Group:
    group = find_group(call)
    if group.deleting:
        raise validation(f"AutoScalingGroup {group.name} is pending delete and cannot be changed.")
    return group


def group_not_found(name: str) -> AwsError:
    return validation(f"AutoScalingGroup name not found - AutoScalingGroup '{name}' not found")
