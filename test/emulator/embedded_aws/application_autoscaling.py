"""Application Auto Scaling for ECS services: scalable targets and step scaling policies.

moto's own are not used: it changes a policy's ARN at every put, ignores names, and links no alarms.
https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html
https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html
"""

import random
import uuid
from dataclasses import dataclass, field
from typing import Any

from moto.cloudwatch.models import cloudwatch_backends

from . import tags
from .clock import CLOCK, timestamp
from .corrections import Call, corrects
from .ecs_store import SERVICES, Service
from .errors import AwsError
from .step_scaling import check_steps

AAS = "application-autoscaling"
MOST_POLICIES = 50
Key = tuple[str, str, str]


@dataclass
class Store:
    targets: dict[Key, dict[str, Any]] = field(default_factory=dict)
    policies: dict[tuple[Key, str], dict[str, Any]] = field(default_factory=dict)
    tags: dict[str, dict[str, str]] = field(default_factory=dict)


STORES: dict[tuple[str, str], Store] = {}


def store(place: tuple[str, str]) -> Store:
    return STORES.setdefault(place, Store())


def reset() -> None:
    STORES.clear()


@corrects(AAS, "RegisterScalableTarget")
def register_scalable_target(call: Call) -> dict[str, Any]:
    """What is left out of a second call stays; the service's count is put between the bounds."""
    kept, key = _store(call), _key(call)
    service = _service(call)
    target = kept.targets.get(key)
    least = call.get("MinCapacity", target and target["MinCapacity"])
    most = call.get("MaxCapacity", target and target["MaxCapacity"])
    if least is None or most is None:
        raise _validation("Minimum capacity and maximum capacity are required when registering a new scalable target")
    if least < 0 or most < 0:
        raise _validation("Minimum and maximum capacity must not be negative")
    if least > most:
        raise _validation("Maximum capacity cannot be less than minimum capacity")
    _check_tags(call.get("Tags", {}))
    if target is None:
        target = kept.targets[key] = _new_target(call, key)
        kept.tags[target["ScalableTargetARN"]] = dict(call.get("Tags", {}))
    target.update(MinCapacity=least, MaxCapacity=most)
    target["SuspendedState"].update(call.get("SuspendedState", {}))
    service.rollout.scale(min(max(service.rollout.desired, least), most), CLOCK.now())
    return {"ScalableTargetARN": target["ScalableTargetARN"]}


@corrects(AAS, "DescribeScalableTargets")
def describe_scalable_targets(call: Call) -> dict[str, Any]:
    _check_filter(call, "ResourceIds")
    wanted = call.get("ResourceIds")
    found = [
        target
        for (namespace, resource, dimension), target in _store(call).targets.items()
        if namespace == call.params["ServiceNamespace"]
        and (not wanted or resource in wanted)
        and call.get("ScalableDimension") in (None, dimension)
    ]
    return {"ScalableTargets": found}


@corrects(AAS, "DeregisterScalableTarget")
def deregister_scalable_target(call: Call) -> None:
    """Takes its policies with it; the alarms stay."""
    kept, key = _store(call), _key(call)
    if key not in kept.targets:
        raise _not_found("scalable target found", call)
    kept.tags.pop(kept.targets.pop(key)["ScalableTargetARN"], None)
    for name in [name for name in kept.policies if name[0] == key]:
        del kept.policies[name]


@corrects(AAS, "PutScalingPolicy")
def put_scaling_policy(call: Call) -> dict[str, Any]:
    """A second put changes the policy and keeps its ARN."""
    kept, key, name = _store(call), _key(call), call.params["PolicyName"]
    if key not in kept.targets:
        raise _not_found("scalable target registered", call)
    existing = kept.policies.get((key, name))
    kind = call.get("PolicyType") or (existing and existing["PolicyType"]) or "StepScaling"
    if existing and existing["PolicyType"] != kind:
        raise _validation("The policy type of an existing scaling policy cannot be changed")
    if not existing and len([one for one in kept.policies if one[0] == key]) >= MOST_POLICIES:
        raise AwsError("LimitExceededException", f"A scalable target can have at most {MOST_POLICIES} scaling policies")
    policy = {**(existing or _new_policy(call, key)), "PolicyType": kind}
    for member in ("StepScalingPolicyConfiguration", "TargetTrackingScalingPolicyConfiguration"):
        if member in call.params:
            policy[member] = call.params[member]
    if kind == "StepScaling":
        check_steps(policy.get("StepScalingPolicyConfiguration"))
    elif "TargetTrackingScalingPolicyConfiguration" not in policy and kind == "TargetTrackingScaling":
        raise _validation(
            "TargetTrackingScalingPolicyConfiguration is required for the policy type TargetTrackingScaling"
        )
    kept.policies[key, name] = policy
    return {"PolicyARN": policy["PolicyARN"], "Alarms": _alarms(call, policy)}


@corrects(AAS, "DescribeScalingPolicies")
def describe_scaling_policies(call: Call) -> dict[str, Any]:
    _check_filter(call, "ResourceId")
    names = call.get("PolicyNames")
    found = [
        {**policy, "Alarms": _alarms(call, policy)}
        for ((namespace, resource, dimension), name), policy in _store(call).policies.items()
        if namespace == call.params["ServiceNamespace"]
        and (not names or name in names)
        and call.get("ResourceId") in (None, resource)
        and call.get("ScalableDimension") in (None, dimension)
    ]
    return {"ScalingPolicies": found}


@corrects(AAS, "DeleteScalingPolicy")
def delete_scaling_policy(call: Call) -> None:
    if _store(call).policies.pop((_key(call), call.params["PolicyName"]), None) is None:
        raise _not_found("scaling policy found", call, f", policy name: {call.params['PolicyName']}")


@corrects(AAS, "TagResource")
def tag_resource(call: Call) -> None:
    present = _tags_of(call)
    _check_tags({**present, **call.params["Tags"]})
    present.update(call.params["Tags"])


@corrects(AAS, "UntagResource")
def untag_resource(call: Call) -> None:
    present = _tags_of(call)
    for key in call.params["TagKeys"]:
        present.pop(key, None)


@corrects(AAS, "ListTagsForResource")
def list_tags_for_resource(call: Call) -> dict[str, Any]:
    return {"Tags": _tags_of(call)}


def _store(call: Call) -> Store:
    return store(call.place)


def _key(call: Call) -> Key:
    return call.params["ServiceNamespace"], call.params["ResourceId"], call.params["ScalableDimension"]


def _service(call: Call) -> Service:
    """The ECS service of the resource id; nothing else can be scaled here."""
    namespace, resource, dimension = _key(call)
    parts = resource.split("/")
    if namespace != "ecs" or dimension != "ecs:service:DesiredCount" or len(parts) != 3 or parts[0] != "service":
        raise _validation("Unsupported service namespace, resource type or scalable dimension")
    service = SERVICES.get(call.place, parts[1], parts[2])
    if service is None or service.status == "INACTIVE":
        raise _validation(f"ECS service doesn't exist: {resource}")
    return service


def _new_target(call: Call, key: Key) -> dict[str, Any]:
    role = "ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService"
    number = f"{random.getrandbits(136):034x}"
    return {
        "ServiceNamespace": key[0],
        "ResourceId": key[1],
        "ScalableDimension": key[2],
        "RoleARN": f"arn:aws:iam::{call.account}:role/aws-service-role/{role}",
        "CreationTime": timestamp(CLOCK.now()),
        "SuspendedState": {
            "DynamicScalingInSuspended": False,
            "DynamicScalingOutSuspended": False,
            "ScheduledScalingSuspended": False,
        },
        "ScalableTargetARN": f"arn:aws:application-autoscaling:{call.region}:{call.account}:scalable-target/{number}",
    }


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


def _tags_of(call: Call) -> dict[str, str]:
    arn = call.params["ResourceARN"]
    if arn not in _store(call).tags:
        raise AwsError("ResourceNotFoundException", f"The specified resource doesn't exist: {arn}")
    return _store(call).tags[arn]


def _check_tags(given: dict[str, str]) -> None:
    tags.check_tags(given.items(), _validation, lambda message: AwsError("TooManyTagsException", message))


def _check_filter(call: Call, resource: str) -> None:
    """A scalable dimension is a filter only beside a resource."""
    if call.get("ScalableDimension") and not call.get(resource):
        raise _validation("If you specify a scalable dimension, you must also specify a resource ID.")


def _validation(message: str) -> AwsError:
    return AwsError("ValidationException", message)


def _not_found(what: str, call: Call, more: str = "") -> AwsError:
    namespace, resource, dimension = _key(call)
    where = f"service namespace: {namespace}, resource ID: {resource}, scalable dimension: {dimension}{more}"
    return AwsError("ObjectNotFoundException", f"No {what} for {where}")
