"""Scalable targets: they change the desired count of ECS services. moto's own are not used: it ignores names.

moto's own are not used: it ignores names.
https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html
"""

import random
from typing import Any

from embedded_aws.clock import CLOCK, timestamp
from embedded_aws.corrections import Call, corrects
from embedded_aws.ecs.store import SERVICES, Service

from .requests import check_filter, key_of, not_found, validation
from .store import Key, store
from .tags import check_target_tags


@corrects("application-autoscaling", "RegisterScalableTarget")
def register_scalable_target(call: Call) -> dict[str, Any]:
    """Registers a target, or changes the fields that are given. The service's count is put between the bounds."""
    kept, key = store(call.place), key_of(call)
    service = _service(call)
    target = kept.targets.get(key)
    least = call.get("MinCapacity", target and target["MinCapacity"])
    most = call.get("MaxCapacity", target and target["MaxCapacity"])
    if least is None or most is None:
        raise validation("Minimum capacity and maximum capacity are required when registering a new scalable target")
    if least < 0 or most < 0:
        raise validation("Minimum and maximum capacity must not be negative")
    if least > most:
        raise validation("Maximum capacity cannot be less than minimum capacity")
    check_target_tags(call.get("Tags", {}))
    if target is None:
        target = kept.targets[key] = _new_target(call, key)
        kept.tags[target["ScalableTargetARN"]] = dict(call.get("Tags", {}))
    target.update(MinCapacity=least, MaxCapacity=most)
    target["SuspendedState"].update(call.get("SuspendedState", {}))
    service.rollout.scale(min(max(service.rollout.desired, least), most), CLOCK.now())
    return {"ScalableTargetARN": target["ScalableTargetARN"]}


@corrects("application-autoscaling", "DescribeScalableTargets")
def describe_scalable_targets(call: Call) -> dict[str, Any]:
    check_filter(call, "ResourceIds")
    wanted = call.get("ResourceIds")
    found = [
        target
        for (namespace, resource, dimension), target in store(call.place).targets.items()
        if namespace == call.params["ServiceNamespace"]
        and (not wanted or resource in wanted)
        and call.get("ScalableDimension") in (None, dimension)
    ]
    return {"ScalableTargets": found}


@corrects("application-autoscaling", "DeregisterScalableTarget")
def deregister_scalable_target(call: Call) -> None:
    """Removes the target with its policies. The alarms stay."""
    kept, key = store(call.place), key_of(call)
    if key not in kept.targets:
        raise not_found("scalable target found", call)
    kept.tags.pop(kept.targets.pop(key)["ScalableTargetARN"], None)
    for name in [name for name in kept.policies if name[0] == key]:
        del kept.policies[name]


def _service(call: Call) -> Service:
    """The ECS service of a resource id; other kinds of targets are refused."""
    namespace, resource, dimension = key_of(call)
    parts = resource.split("/")
    if namespace != "ecs" or dimension != "ecs:service:DesiredCount" or len(parts) != 3 or parts[0] != "service":
        raise validation("Unsupported service namespace, resource type or scalable dimension")
    service = SERVICES.get(call.place, parts[1], parts[2])
    if service is None or service.status == "INACTIVE":
        raise validation(f"ECS service doesn't exist: {resource}")
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
