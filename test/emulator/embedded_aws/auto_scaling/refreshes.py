"""Instance refreshes.

https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StartInstanceRefresh.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeInstanceRefreshes.html
"""

import uuid
from typing import Any

from embedded_aws.clock import CLOCK
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .lookup import find_group
from .store import Group, Refresh
from .templates import specification, version_of
from .views import refresh_view


@corrects("autoscaling", "StartInstanceRefresh")
def start_instance_refresh(call: Call) -> dict[str, Any]:
    group = find_group(call)
    if group.refresh is not None or group.deleting:
        raise AwsError(
            "InstanceRefreshInProgress",
            "An Instance Refresh is already in progress and blocks the execution of this Instance Refresh.",
        )
    defaults = {"MinHealthyPercentage": 90, "SkipMatching": False, "ScaleInProtectedInstances": "Wait"}
    preferences = {**defaults, **call.get("Preferences", {})}
    refresh = Refresh(str(uuid.uuid4()), CLOCK.now(), preferences, _old(call, group, preferences["SkipMatching"]))
    group.refreshes.insert(0, refresh)
    return {"InstanceRefreshId": refresh.id}


@corrects("autoscaling", "DescribeInstanceRefreshes")
def describe_instance_refreshes(call: Call) -> dict[str, Any]:
    """Describes the instance refreshes of a group, the newest first."""
    group, wanted = find_group(call), call.get("InstanceRefreshIds")
    found = [refresh for refresh in group.refreshes if not wanted or refresh.id in wanted]
    return {"InstanceRefreshes": [refresh_view(group, refresh) for refresh in found]}


@corrects("autoscaling", "CancelInstanceRefresh")
def cancel_instance_refresh(call: Call) -> dict[str, Any]:
    refresh = find_group(call).refresh
    if refresh is None:
        raise AwsError(
            "ActiveInstanceRefreshNotFound", "No in progress or pending Instance Refresh found for the group."
        )
    refresh.status, refresh.ended_at = "Cancelled", CLOCK.now()
    return {"InstanceRefreshId": refresh.id}


def _old(call: Call, group: Group, skip_matching: bool) -> list[str]:
    """The instances that a refresh replaces: all, or those of another template version."""
    version = str(version_of(call.place, specification(group.settings)).number)
    return [one.id for one in group.staying if not skip_matching or one.template["Version"] != version]
