"""Elastic Load Balancing: a new security group is not known, and a new rule is not known to ECS.

https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html (InvalidSecurityGroup)
"""

from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .store import is_fresh, note


@corrects("elbv2", "CreateLoadBalancer", "SetSecurityGroups")
def use_security_groups(call: Call) -> dict[str, Any]:
    for group in call.get("SecurityGroups") or []:
        if is_fresh("securityGroup", group):
            raise AwsError("InvalidSecurityGroup", f"Security group '{group}' does not exist")
    return call.moto()


@corrects("elbv2", "CreateRule", "ModifyRule")
def lead_to_target_groups(call: Call) -> dict[str, Any]:
    """Notes which target groups the actions lead to: ECS knows only after a while that they have a load balancer."""
    answer = call.moto()
    for action in call.get("Actions", []):
        forward = action.get("ForwardConfig", {}).get("TargetGroups", [])
        for arn in [action.get("TargetGroupArn"), *(one.get("TargetGroupArn") for one in forward)]:
            if arn:
                note("listenerRule", arn)
    return answer
