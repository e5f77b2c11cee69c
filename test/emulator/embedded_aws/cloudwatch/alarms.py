"""Alarms.

https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
"""

import re
from typing import Any

from moto.cloudwatch.models import cloudwatch_backends

from embedded_aws import tags
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

SHORT_PERIODS = (10, 20, 30)
HOUR = 3600
ARN = re.compile(r"^arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:\d*:.+", re.DOTALL)
NO_DATA = ("Unchecked: Initial alarm creation", "INSUFFICIENT_DATA")


@corrects("cloudwatch", "PutMetricAlarm")
def put_metric_alarm(call: Call) -> None:
    """Creates an alarm, or changes the one of that name, which keeps its state and its tags.

    A new one has no data yet.
    """
    _check(call.params)
    store = cloudwatch_backends[call.account][call.region]
    name = call.params["AlarmName"]
    before = store.alarms.get(name)
    tags.check_tags([(entry["Key"], entry["Value"]) for entry in call.get("Tags", [])], _validation)
    if before is None:
        call.moto(ActionsEnabled=call.get("ActionsEnabled", True))
        alarm = store.alarms[name]
        alarm.state_reason, alarm.state_value = NO_DATA
    else:
        call.moto(ActionsEnabled=call.get("ActionsEnabled", True), Tags=None)
        alarm = store.alarms[name]
        alarm.state_reason, alarm.state_value = before.state_reason, before.state_value


@corrects("cloudwatch", "DescribeAlarms")
def describe_alarms(call: Call) -> dict[str, Any]:
    """Lists the alarms that fit all filters, sorted by name; composite alarms only where they are asked for."""
    names, prefix = call.get("AlarmNames"), call.get("AlarmNamePrefix")
    if names and prefix:
        raise _validation("AlarmNamePrefix and AlarmNames cannot both be specified.")
    kinds = call.get("AlarmTypes") or ["MetricAlarm"]
    found = [
        alarm
        for alarm in sorted(cloudwatch_backends[call.account][call.region].alarms.values(), key=lambda one: one.name)
        if (not names or alarm.name in names)
        and (not prefix or alarm.name.startswith(prefix))
        and call.get("StateValue") in (None, alarm.state_value)
        and any(action.startswith(call.get("ActionPrefix", "")) for action in alarm.alarm_actions or [""])
    ]
    return {
        "MetricAlarms": [alarm for alarm in found if alarm.rule is None] if "MetricAlarm" in kinds else [],
        "CompositeAlarms": [alarm for alarm in found if alarm.rule is not None] if "CompositeAlarm" in kinds else [],
    }


@corrects("cloudwatch", "TagResource")
def tag_resource(call: Call) -> None:
    store = cloudwatch_backends[call.account][call.region]
    present = [{"Key": key, "Value": value} for key, value in _tags(call).items()]
    merged = tags.merge(present, call.params["Tags"], "Key")
    tags.check_tags([(entry["Key"], entry["Value"]) for entry in merged], _invalid)
    store.tagger.tag_resource(call.params["ResourceARN"], call.params["Tags"])


@corrects("cloudwatch", "UntagResource")
def untag_resource(call: Call) -> None:
    _tags(call)
    store = cloudwatch_backends[call.account][call.region]
    store.tagger.untag_resource_using_names(call.params["ResourceARN"], call.params["TagKeys"])


@corrects("cloudwatch", "ListTagsForResource")
def list_tags_for_resource(call: Call) -> dict[str, Any]:
    return {"Tags": [{"Key": key, "Value": value} for key, value in _tags(call).items()]}


def _tags(call: Call) -> dict[str, str]:
    store = cloudwatch_backends[call.account][call.region]
    arn = call.params["ResourceARN"]
    if arn not in [alarm.alarm_arn for alarm in store.alarms.values()]:
        raise AwsError("ResourceNotFoundException", f"Unknown resource: {arn}")
    return store.tagger.get_tag_dict_for_resource(arn)


def _check(params: dict[str, Any]) -> None:
    if "Metrics" not in params:
        for member in ("MetricName", "Namespace", "Period"):
            if member not in params:
                raise AwsError("MissingParameter", f"The parameter {member} is required.")
        if ("Statistic" in params) == ("ExtendedStatistic" in params):
            raise AwsError(
                "InvalidParameterCombination", "Exactly one of Statistic and ExtendedStatistic must be specified."
            )
        if params["Period"] not in SHORT_PERIODS and params["Period"] % 60:
            raise _validation("Period must be 10, 20, 30 or a multiple of 60")
        _check_window(params["Period"], params.get("EvaluationPeriods", 1))
    if "Threshold" not in params and "ThresholdMetricId" not in params:
        raise AwsError("MissingParameter", "The parameter Threshold is required.")
    if params.get("DatapointsToAlarm", 1) > params.get("EvaluationPeriods", 1):
        raise _validation("DatapointsToAlarm must be less than or equal to EvaluationPeriods")
    if params.get("TreatMissingData", "missing") not in ("breaching", "notBreaching", "ignore", "missing"):
        raise _validation(f"Option {params['TreatMissingData']} is not supported for TreatMissingData.")
    for member in ("AlarmActions", "OKActions", "InsufficientDataActions"):
        for action in params.get(member, []):
            if not ARN.match(action):
                raise _validation(f"Invalid use of a non-ARN for {member}: {action}")


def _check_window(period: int, periods: int) -> None:
    """https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html (EvaluationPeriods)"""
    what, longest = ("7 days", 604800) if period >= HOUR else ("a day", 86400)
    if period * periods > longest:
        raise _validation(
            f"Metrics cannot be checked across more than {what} (EvaluationPeriods * Period must be <= {longest})."
        )


def _validation(message: str) -> AwsError:
    return AwsError("ValidationError", message)


def _invalid(message: str) -> AwsError:
    return AwsError("InvalidParameterValue", message)
