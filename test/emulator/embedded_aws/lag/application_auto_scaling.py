"""Application Auto Scaling: a new service is not known, and neither is a new scalable target.

https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html (ValidationException)
https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html (ObjectNotFoundException)
"""

from typing import Any

from embedded_aws.application_auto_scaling.requests import not_found, validation
from embedded_aws.application_auto_scaling.store import store
from embedded_aws.corrections import Call, corrects

from .store import is_fresh, note


@corrects("application-autoscaling", "RegisterScalableTarget")
def register_scalable_target(call: Call) -> dict[str, Any]:
    resource = call.params["ResourceId"]
    if is_fresh("service", resource.removeprefix("service/")):
        raise validation(f"ECS service doesn't exist: {resource}")
    before = len(store(call.place).targets)
    answer = call.moto()
    if len(store(call.place).targets) > before:
        note("scalableTarget", resource)
    return answer


@corrects("application-autoscaling", "PutScalingPolicy")
def put_scaling_policy(call: Call) -> dict[str, Any]:
    if is_fresh("scalableTarget", call.params["ResourceId"]):
        raise not_found("scalable target registered", call)
    return call.moto()
