"""Instances of Auto Scaling groups, one by one.

https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingInstances.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SetInstanceProtection.html
https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TerminateInstanceInAutoScalingGroup.html
"""

from typing import Any

from embedded_aws.corrections import Call, corrects

from .capacity import settle, settled, terminate
from .checks import validation
from .lookup import active_group
from .views import activity_view, member_view


@corrects("autoscaling", "DescribeAutoScalingInstances")
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


@corrects("autoscaling", "SetInstanceProtection")
def set_instance_protection(call: Call) -> None:
    group = active_group(call)
    known = {member.id: member for member in group.members}
    for name in call.params["InstanceIds"]:
        if name not in known:
            raise validation(f"The instance {name} is not part of Auto Scaling group {group.name}.")
    for name in call.params["InstanceIds"]:
        known[name].protected = call.params["ProtectedFromScaleIn"]


@corrects("autoscaling", "TerminateInstanceInAutoScalingGroup")
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
