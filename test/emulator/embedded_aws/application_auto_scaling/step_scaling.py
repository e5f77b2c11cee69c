"""The steps of a step scaling policy.

https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html
"""

import math
from itertools import pairwise
from typing import Any

from embedded_aws.errors import AwsError

MOST_STEPS = 20


def check_steps(configuration: dict[str, Any] | None) -> None:
    """Refuses ranges with gaps or overlaps, ranges without an end, and more than one open end a side."""
    if not configuration:
        raise _refuse("StepScalingPolicyConfiguration is required for the policy type StepScaling")
    if "AdjustmentType" not in configuration:
        raise _refuse("AdjustmentType is required for a step scaling policy")
    steps = configuration.get("StepAdjustments", [])
    if not steps:
        raise _refuse("At least one step adjustment must be specified")
    if len(steps) > MOST_STEPS:
        raise _refuse(f"A step scaling policy can have at most {MOST_STEPS} step adjustments")
    if "MinAdjustmentMagnitude" in configuration and configuration["AdjustmentType"] != "PercentChangeInCapacity":
        raise _refuse("MinAdjustmentMagnitude is only valid for the adjustment type PercentChangeInCapacity")
    if len(steps) > 1 and any(_bare(step) for step in steps):
        raise _refuse("At least one interval bound must be specified for each step adjustment")
    ranges = sorted(_range(step) for step in steps)
    for least, most in ranges:
        if least >= most:
            raise _refuse("The upper bound of a step adjustment must be greater than its lower bound")
    for (_, before), (after, _) in pairwise(ranges):
        if before > after:
            raise _refuse("Step adjustment intervals can't overlap")
        if before < after:
            raise _refuse("Step adjustment intervals can't have gaps between them")
    if len(steps) > 1 and not (math.isinf(ranges[0][0]) or math.isinf(ranges[-1][1])):
        raise _refuse("There must be a step adjustment with an unspecified upper or lower bound")


def _bare(step: dict[str, Any]) -> bool:
    return "MetricIntervalLowerBound" not in step and "MetricIntervalUpperBound" not in step


def _range(step: dict[str, Any]) -> tuple[float, float]:
    return step.get("MetricIntervalLowerBound", -math.inf), step.get("MetricIntervalUpperBound", math.inf)


def _refuse(message: str) -> AwsError:
    return AwsError("ValidationException", message)
