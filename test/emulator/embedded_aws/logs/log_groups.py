"""Log groups.

https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html,
API_PutRetentionPolicy.html, API_DescribeLogGroups.html, API_TagResource.html
"""

from typing import Any

from moto.logs.models import logs_backends

from embedded_aws import tags
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

RETENTIONS = (1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653)


@corrects("logs", "CreateLogGroup")
def create_log_group(call: Call) -> None:
    if call.params["logGroupName"] in _groups(call):
        raise AwsError("ResourceAlreadyExistsException", "The specified log group already exists")
    if call.params["logGroupName"].startswith("aws/"):
        raise _invalid("Log groups starting with aws/ are reserved for AWS.")
    _check_tags(call.get("tags", {}))
    call.moto()


@corrects("logs", "PutRetentionPolicy")
def put_retention_policy(call: Call) -> None:
    if call.params["retentionInDays"] not in RETENTIONS:
        raise _invalid(
            f"1 validation error detected: Value '{call.params['retentionInDays']}' at 'retentionInDays' failed to "
            f"satisfy constraint: Member must satisfy enum value set: {list(RETENTIONS)}"
        )
    _known(call, call.params["logGroupName"])
    call.moto()


@corrects("logs", "DeleteLogGroup")
def delete_log_group(call: Call) -> None:
    group = _known(call, call.params["logGroupName"])
    call.moto()
    logs_backends[call.account][call.region].tagger.delete_all_tags_for_resource(group.arn)


@corrects("logs", "DescribeLogGroups")
def describe_log_groups(call: Call) -> dict[str, Any]:
    """Describes log groups whose names begin with a text, or contain one; not both."""
    prefix, part = call.get("logGroupNamePrefix"), call.get("logGroupNamePattern")
    if prefix and part:
        raise _invalid("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.")
    found = [
        group
        for name, group in sorted(_groups(call).items())
        if name.startswith(prefix or "") and (part or "").lower() in name.lower()
    ]
    return {"logGroups": [_view(group) for group in found]}


@corrects("logs", "TagResource")
def tag_resource(call: Call) -> None:
    store, arn = logs_backends[call.account][call.region], _arn(call)
    _check_tags({**store.list_tags_for_resource(arn), **call.params["tags"]})
    store.tag_resource(arn, call.params["tags"])


@corrects("logs", "UntagResource")
def untag_resource(call: Call) -> None:
    logs_backends[call.account][call.region].untag_resource(_arn(call), call.params["tagKeys"])


@corrects("logs", "ListTagsForResource")
def list_tags_for_resource(call: Call) -> dict[str, Any]:
    return {"tags": logs_backends[call.account][call.region].list_tags_for_resource(_arn(call))}


def _groups(call: Call) -> dict[str, Any]:
    return logs_backends[call.account][call.region].groups


def _known(call: Call, name: str) -> Any:
    if name not in _groups(call):
        raise AwsError("ResourceNotFoundException", "The specified log group does not exist.")
    return _groups(call)[name]


def _arn(call: Call) -> str:
    """The key by which moto keeps tags: the ARN of the group without the :* at its end."""
    given = call.params["resourceArn"]
    if given.endswith(":*"):
        raise _invalid("The ARN of a log group must be given without a trailing :*.")
    group = next((entry for entry in _groups(call).values() if entry.arn.removesuffix(":*") == given), None)
    if group is None:
        raise AwsError("ResourceNotFoundException", "The specified resource does not exist.")
    return group.arn


def _view(group: Any) -> dict[str, Any]:
    arn = group.arn.removesuffix(":*")
    return {"logGroupClass": "STANDARD", **group.to_describe_dict(), "arn": f"{arn}:*", "logGroupArn": arn}


def _check_tags(given: dict[str, str]) -> None:
    tags.check_tags(given.items(), _invalid, lambda message: AwsError("TooManyTagsException", message))


def _invalid(message: str) -> AwsError:
    return AwsError("InvalidParameterException", message)
