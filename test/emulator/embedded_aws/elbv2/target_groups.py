"""Target groups and their attributes.

https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-attributes
"""

import re
from collections.abc import Callable
from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .lookup import backend, find_target_group, validation
from .tags import check_elb_tags

TIMEOUTS = {"HTTP": 6, "HTTPS": 10}
COMPARED = (
    "protocol",
    "protocol_version",
    "port",
    "vpc_id",
    "target_type",
    "ip_address_type",
    "health_check_protocol",
    "health_check_port",
    "health_check_path",
    "health_check_interval_seconds",
    "health_check_timeout_seconds",
    "health_check_enabled",
    "matcher",
)
COMPARED_AS_NUMBERS = ("healthy_threshold_count", "unhealthy_threshold_count")
DEFAULT_ATTRIBUTES = {
    "deregistration_delay.timeout_seconds": "300",
    "load_balancing.algorithm.anomaly_mitigation": "off",
    "load_balancing.algorithm.type": "round_robin",
    "load_balancing.cross_zone.enabled": "use_load_balancer_configuration",
    "slow_start.duration_seconds": "0",
    "stickiness.app_cookie.cookie_name": "",
    "stickiness.app_cookie.duration_seconds": "86400",
    "stickiness.enabled": "false",
    "stickiness.lb_cookie.duration_seconds": "86400",
    "stickiness.type": "lb_cookie",
    "target_group_health.dns_failover.minimum_healthy_targets.count": "1",
    "target_group_health.dns_failover.minimum_healthy_targets.percentage": "off",
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": "1",
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": "off",
}


def _number(least: int, most: int, *words: str) -> Callable[[str], bool]:
    return lambda value: value in words or (value.isdigit() and least <= int(value) <= most)


def _one_of(*words: str) -> Callable[[str], bool]:
    return lambda value: value in words


ALLOWED: dict[str, Callable[[str], bool]] = {
    "deregistration_delay.timeout_seconds": _number(0, 3600),
    "load_balancing.algorithm.anomaly_mitigation": _one_of("on", "off"),
    "load_balancing.algorithm.type": _one_of("round_robin", "least_outstanding_requests", "weighted_random"),
    "load_balancing.cross_zone.enabled": _one_of("true", "false", "use_load_balancer_configuration"),
    "slow_start.duration_seconds": _number(30, 900, "0"),
    "stickiness.app_cookie.cookie_name": lambda value: not value.startswith("AWSALB"),
    "stickiness.app_cookie.duration_seconds": _number(1, 604800),
    "stickiness.enabled": _one_of("true", "false"),
    "stickiness.lb_cookie.duration_seconds": _number(1, 604800),
    "stickiness.type": _one_of("lb_cookie", "app_cookie"),
    "target_group_health.dns_failover.minimum_healthy_targets.count": _number(1, 1000, "off"),
    "target_group_health.dns_failover.minimum_healthy_targets.percentage": _number(1, 100, "off"),
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": _number(1, 1000),
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": _number(1, 100, "off"),
}


@corrects("elbv2", "CreateTargetGroup")
def create_target_group(call: Call) -> dict[str, Any]:
    """Creates a target group. One of the same name and settings is answered; with other settings it is refused."""
    store, name = backend(call), call.params["Name"]
    if not re.match(r"^(?!-)[A-Za-z0-9-]{1,32}(?<!-)$", name):
        raise validation(
            f"Target group name '{name}' must have at most 32 letters, digits or hyphens and must not begin or end "
            "with a hyphen"
        )
    check_elb_tags(call.get("Tags", []))
    existing = next((entry for entry in store.target_groups.values() if entry.name == name), None)
    candidate = _made_by_moto(call, store, existing)
    if existing is None:
        return {"TargetGroups": [candidate]}
    if _settings(existing) != _settings(candidate):
        raise AwsError(
            "DuplicateTargetGroupName",
            f"A target group with the same name '{name}' exists, but with different settings",
        )
    return {"TargetGroups": [existing]}


@corrects("elbv2", "ModifyTargetGroup")
def modify_target_group(call: Call) -> dict[str, Any]:
    group = find_target_group(backend(call), call.params["TargetGroupArn"])
    interval = call.get("HealthCheckIntervalSeconds", group.health_check_interval_seconds)
    timeout = call.get("HealthCheckTimeoutSeconds", group.health_check_timeout_seconds)
    if timeout >= interval:
        raise validation(f"Health check timeout '{timeout}' must be smaller than the interval '{interval}'")
    _check_path(call)
    return call.moto()


@corrects("elbv2", "ModifyTargetGroupAttributes")
def modify_target_group_attributes(call: Call) -> dict[str, Any]:
    """Changes attributes; the answer has all attributes, not only the changed ones."""
    group = find_target_group(backend(call), call.params["TargetGroupArn"])
    for attribute in call.params["Attributes"]:
        key, value = attribute.get("Key", ""), attribute.get("Value", "")
        if key not in ALLOWED:
            raise validation(f"Target group attribute key '{key}' is not recognized")
        if not ALLOWED[key](value):
            raise validation(f"'{key}' value '{value}' is not valid")
    group.attributes.update({attribute["Key"]: attribute.get("Value", "") for attribute in call.params["Attributes"]})
    return {"Attributes": group.attributes}


@corrects("elbv2", "DescribeTargetGroups")
def describe_target_groups(call: Call) -> dict[str, Any]:
    """Describes target groups. For a load balancer without any it is an empty list, where moto raises an error."""
    balancer = call.get("LoadBalancerArn")
    asked = [name for name in ("LoadBalancerArn", "TargetGroupArns", "Names") if call.get(name)]
    if asked == ["LoadBalancerArn"] and balancer in backend(call).load_balancers:
        groups = backend(call).target_groups.values()
        found = [group for group in groups if balancer in group.load_balancer_arns]
        return {"TargetGroups": sorted(found, key=lambda group: group.name)}
    return call.moto()


@corrects("elbv2", "DeleteTargetGroup")
def delete_target_group(call: Call) -> dict[str, Any]:
    answer = call.moto()
    backend(call).tagging_service.delete_all_tags_for_resource(call.params["TargetGroupArn"])
    return answer


def _made_by_moto(call: Call, store: Any, existing: Any) -> Any:
    """Lets moto make and check a target group; where one of that name exists, only to compare the two."""
    protocol = call.get("Protocol", "")
    _check_path(call)
    timeout = call.get("HealthCheckTimeoutSeconds") or TIMEOUTS.get(protocol)
    kept = dict(store.target_groups)
    if existing is not None:
        del store.target_groups[existing.arn]
        call.params.pop("Tags", None)
    try:
        candidate = call.moto(HealthCheckTimeoutSeconds=timeout)["TargetGroups"][0]
    finally:
        if existing is not None:
            store.target_groups.clear()
            store.target_groups.update(kept)
    if protocol in TIMEOUTS:
        candidate.attributes = dict(DEFAULT_ATTRIBUTES)
    return candidate


def _check_path(call: Call) -> None:
    path = call.get("HealthCheckPath")
    if path is not None and not path.startswith("/"):
        raise validation(f"Health check path '{path}' must begin with a '/' character")


def _settings(group: Any) -> list[Any]:
    values = [getattr(group, name, None) for name in COMPARED]
    return values + [int(getattr(group, name)) for name in COMPARED_AS_NUMBERS]
