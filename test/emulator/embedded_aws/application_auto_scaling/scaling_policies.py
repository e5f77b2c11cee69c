"""Scaling policies of scalable targets.

moto's own are not used: it changes a policy's ARN at every put, ignores names, and links no alarms.
https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html
"""

import uuid
from typing import Any

from moto.cloudwatch.models import cloudwatch_backends

from embedded_aws.clock import CLOCK, timestamp
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .requests import check_filter, key_of, not_found, validation
from .step_scaling import check_steps
from .store import Key, store

MOST_POLICIES = 50


@corrects("application-autoscaling", "PutScalingPolicy")
def put_scaling_policy(call: Call) -> dict[str, Any]:
    """Creates a policy, or changes the one of that name, which keeps its ARN."""
    kept, key, name = store(call.place), key_of(call), call.params["PolicyName"]
    if key not in kept.targets:
        raise not_found("scalable target registered", call)
    existing = kept.policies.get((key, name))
    kind = call.get("PolicyType") or (existing and existing["PolicyType"]) or "StepScaling"
    if existing and existing["PolicyType"] != kind:
        raise validation("The policy type of an existing scaling policy cannot be changed")
    if not existing and len([one for one in kept.policies if one[0] == key]) >= MOST_POLICIES:
        raise AwsError("LimitExceededException", f"A scalable target can have at most {MOST_POLICIES} scaling policies")
    policy = {**(existing or _new_policy(call, key)), "PolicyType": kind}
    for member in ("StepScalingPolicyConfiguration", "TargetTrackingScalingPolicyConfiguration"):
        if member in call.params:
            policy[member] = call.params[member]
    if kind == "StepScaling":
        check_steps(policy.get("StepScalingPolicyConfiguration"))
    elif "TargetTrackingScalingPolicyConfiguration" not in policy and kind == "TargetTrackingScaling":
        raise validation(
            "TargetTrackingScalingPolicyConfiguration is required for the policy type TargetTrackingScaling"
        )
    kept.policies[key, name] = policy
    return {"PolicyARN": policy["PolicyARN"], "Alarms": _alarms(call, policy)}


@corrects("application-autoscaling", "DescribeScalingPolicies")
def describe_scaling_policies(call: Call) -> dict[str, Any]:
    check_filter(call, "ResourceId")
    names = call.get("PolicyNames")
    found = [
        {**policy, "Alarms": _alarms(call, policy)}
        for ((namespace, resource, dimension), name), policy in store(call.place).policies.items()
        if namespace == call.params["ServiceNamespace"]
        and (not names or name in names)
        and call.get("ResourceId") in (None, resource)
        and call.get("ScalableDimension") in (None, dimension)
    ]
    return {"ScalingPolicies": found}


@corrects("application-autoscaling", "DeleteScalingPolicy")
def delete_scaling_policy(call: Call) -> None:
    if store(call.place).policies.pop((key_of(call), call.params["PolicyName"]), None) is None:
        raise not_found("scaling policy found", call, f", policy name: {call.params['PolicyName']}")


def _new_policy(call: Call, key: Key) -> dict[str, Any]:
    name = call.params["PolicyName"]
    policy = f"scalingPolicy:{uuid.uuid4()}:resource/{key[0]}/{key[1]}:policyName/{name}"
    return {
        "PolicyARN": f"arn:aws:autoscaling:{call.region}:{call.account}:{policy}",
        "PolicyName": name,
        "ServiceNamespace": key[0],
        "ResourceId": key[1],
        "ScalableDimension": key[2],
        "CreationTime": timestamp(CLOCK.now()),
    }


def _alarms(call: Call, policy: dict[str, Any]) -> list[dict[str, str]]:
    """The CloudWatch alarms whose actions name the policy."""
    alarms = cloudwatch_backends[call.account][call.region].alarms.values()
    return [
        {"AlarmName": alarm.name, "AlarmARN": alarm.alarm_arn}
        for alarm in alarms
        if policy["PolicyARN"] in [*alarm.alarm_actions, *alarm.ok_actions, *alarm.insufficient_data_actions]
    ]
