"""What Auto Scaling answers about groups, activities and instance refreshes."""

from typing import Any

from embedded_aws.clock import timestamp

from .store import Activity, Group, Member, Refresh


def group_view(group: Group, instances: bool) -> dict[str, Any]:
    """A group as DescribeAutoScalingGroups shows it."""
    view = {
        **group.settings,
        "AutoScalingGroupName": group.name,
        "AutoScalingGroupARN": group.arn,
        "CreatedTime": timestamp(group.created_at),
        "Instances": [member_view(member) for member in group.members] if instances else [],
        "Tags": group.tags,
        "Status": "Delete in progress" if group.deleting else None,
    }
    return {name: value for name, value in view.items() if value is not None}


def member_view(member: Member) -> dict[str, Any]:
    leaving = member.terminating_at is not None
    return {
        "InstanceId": member.id,
        "InstanceType": member.type,
        "AvailabilityZone": member.zone,
        "LifecycleState": "Terminating" if leaving else "InService" if member.in_service else "Pending",
        "HealthStatus": "Healthy",
        "LaunchTemplate": member.template,
        "ProtectedFromScaleIn": member.protected,
    }


def activity_view(group: Group, activity: Activity) -> dict[str, Any]:
    done = activity.status in ("Successful", "Failed")
    view = {
        "ActivityId": activity.id,
        "AutoScalingGroupName": group.name,
        "AutoScalingGroupARN": group.arn,
        "Description": activity.description,
        "Cause": activity.cause,
        "StartTime": timestamp(activity.started_at),
        "EndTime": timestamp(activity.ended_at),
        "StatusCode": activity.status,
        "StatusMessage": activity.message,
        "Progress": 100 if done else 50,
        "Details": "{}",
    }
    return {name: value for name, value in view.items() if value is not None}


def refresh_view(group: Group, refresh: Refresh) -> dict[str, Any]:
    left = len([member for member in group.staying if member.id in refresh.old])
    percentage = 100 if not refresh.old or refresh.ended_at else 100 * (len(refresh.old) - left) // len(refresh.old)
    view = {
        "InstanceRefreshId": refresh.id,
        "AutoScalingGroupName": group.name,
        "Status": refresh.status,
        "StatusReason": refresh.reason,
        "StartTime": timestamp(refresh.started_at),
        "EndTime": timestamp(refresh.ended_at),
        "PercentageComplete": percentage,
        "InstancesToUpdate": left,
        "Preferences": refresh.preferences,
        "Strategy": "Rolling",
    }
    return {name: value for name, value in view.items() if value is not None}
