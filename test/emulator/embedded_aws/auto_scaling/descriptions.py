"""The descriptions of Auto Scaling groups, and of their activities.

https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeScalingActivities.html
"""

from typing import Any

from embedded_aws.corrections import Call, corrects

from .capacity import settled
from .checks import validation
from .lookup import group_not_found
from .store import Group
from .views import activity_view, group_view


@corrects("autoscaling", "DescribeAutoScalingGroups")
def describe_auto_scaling_groups(call: Call) -> dict[str, Any]:
    """Describes the groups that exist; names of others are no error."""
    names = call.get("AutoScalingGroupNames", [])
    found = [group for group in settled(call.place).values() if not names or group.name in names]
    for wanted in call.get("Filters", []):
        found = [group for group in found if _matches(group, wanted)]
    return {"AutoScalingGroups": [group_view(group, call.get("IncludeInstances", True)) for group in found]}


@corrects("autoscaling", "DescribeScalingActivities")
def describe_scaling_activities(call: Call) -> dict[str, Any]:
    """Describes the activities of a group, the newest first."""
    groups, name = settled(call.place), call.get("AutoScalingGroupName")
    if name and name not in groups:
        raise group_not_found(name)
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


def _matches(group: Group, wanted: dict[str, Any]) -> bool:
    name, values = wanted["Name"], wanted["Values"]
    if name == "tag-key":
        return any(tag["Key"] in values for tag in group.tags)
    if name == "tag-value":
        return any(tag["Value"] in values for tag in group.tags)
    if name.startswith("tag:"):
        return any(f"tag:{tag['Key']}" == name and tag["Value"] in values for tag in group.tags)
    raise validation(f"The filter {name} is not valid.")
