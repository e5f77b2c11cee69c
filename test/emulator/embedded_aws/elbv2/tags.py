"""Tags of load balancers, listeners, rules and target groups.

https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html and API_DescribeTags.html
"""

from typing import Any

from embedded_aws import tags
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .lookup import backend, find_listener, find_rule, find_target_group, validation

MOST_DESCRIBED = 20


def check_elb_tags(given: list[dict[str, str]]) -> None:
    keys = [entry["Key"] for entry in given]
    if repeated := next((key for key in keys if keys.count(key) > 1), None):
        raise AwsError("DuplicateTagKeys", f"Tag key was specified more than once: {repeated}")
    pairs = [(entry["Key"], entry.get("Value", "")) for entry in given]
    tags.check_tags(pairs, validation, lambda message: AwsError("TooManyTags", message))


@corrects("elbv2", "AddTags")
def add_tags(call: Call) -> None:
    store = backend(call)
    check_elb_tags(call.params["Tags"])
    for arn in call.params["ResourceArns"]:
        _find(call, arn)
        present = [{"Key": key, "Value": value} for key, value in _tags(store, arn).items()]
        check_elb_tags(tags.merge(present, call.params["Tags"], "Key"))
    for arn in call.params["ResourceArns"]:
        store.tagging_service.tag_resource(arn, call.params["Tags"])


@corrects("elbv2", "RemoveTags")
def remove_tags(call: Call) -> None:
    for arn in call.params["ResourceArns"]:
        _find(call, arn)
    for arn in call.params["ResourceArns"]:
        backend(call).tagging_service.untag_resource_using_names(arn, call.params["TagKeys"])


@corrects("elbv2", "DescribeTags")
def describe_tags(call: Call) -> dict[str, Any]:
    arns = call.params["ResourceArns"]
    if len(arns) > MOST_DESCRIBED:
        raise validation(f"Cannot specify more than {MOST_DESCRIBED} resource ARNs")
    for arn in arns:
        _find(call, arn)
    return {"TagDescriptions": [{"ResourceArn": arn, "Tags": _tags(backend(call), arn)} for arn in arns]}


def _tags(store: Any, arn: str) -> dict[str, str]:
    return store.tagging_service.get_tag_dict_for_resource(arn)


def _find(call: Call, arn: str) -> None:
    store = backend(call)
    kind = arn.split(":", 5)[-1].split("/", maxsplit=1)[0]
    if kind == "targetgroup":
        find_target_group(store, arn)
    elif kind == "listener-rule":
        find_rule(store, arn)
    elif kind == "listener":
        find_listener(store, arn)
    elif kind == "loadbalancer":
        if arn not in store.load_balancers:
            raise AwsError("LoadBalancerNotFound", f"Load balancer '{arn}' not found")
    else:
        raise validation(f"'{arn}' is not a valid load balancing ARN")
