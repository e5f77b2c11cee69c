"""Conditions and actions of rules: what AWS refuses, and how it writes them out.

https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html
https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
"""

import re
from typing import Any

from .lookup import validation

HOST = re.compile(r"^[A-Za-z0-9\-.*?]{1,128}$")
PATH = re.compile(r"^[A-Za-z0-9_\-.$/~\"'@:+&*?]{1,128}$")
CONFIGS = {
    "host-header": "HostHeaderConfig",
    "path-pattern": "PathPatternConfig",
    "http-request-method": "HttpRequestMethodConfig",
    "source-ip": "SourceIpConfig",
}
MIRRORED = ("host-header", "path-pattern")
MOST_VALUES = 5
MOST_WILDCARDS = 5


def check_conditions(conditions: list[dict[str, Any]]) -> None:
    fields = [entry.get("Field", "") for entry in conditions]
    for field in CONFIGS:
        if fields.count(field) > 1:
            raise validation(f"A rule can only have one '{field}' condition")
    values = [value for entry in conditions for value in values_of(entry)]
    if len(values) > MOST_VALUES:
        raise validation(f"A rule can have at most {MOST_VALUES} condition values")
    if sum(str(value).count("*") + str(value).count("?") for value in values) > MOST_WILDCARDS:
        raise validation(f"A rule can have at most {MOST_WILDCARDS} condition wildcards")
    for entry in conditions:
        _check_condition(entry)


def values_of(condition: dict[str, Any]) -> list[Any]:
    """The values of a condition, in whichever of the two forms they were given."""
    config = condition.get(CONFIGS.get(condition.get("Field", ""), ""), {})
    return config.get("Values") or condition.get("Values") or []


def for_moto(conditions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The condition as moto takes it: the values in the config only."""
    return [_in_config(entry) for entry in conditions]


def written_out(conditions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The condition as AWS answers it: with Values and the config both. Ansible and others read Values."""
    return [
        {**entry, "Values": values_of(entry)} if entry.get("Field") in MIRRORED else {**entry, "Values": []}
        for entry in for_moto(conditions)
    ]


def actions_written_out(actions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The actions as AWS answers them: a forward to one target group has TargetGroupArn and ForwardConfig both."""
    return [_forward(entry) if entry.get("Type") == "forward" else entry for entry in actions]


def _in_config(condition: dict[str, Any]) -> dict[str, Any]:
    if condition.get("Field") not in MIRRORED:
        return condition
    rest = {name: value for name, value in condition.items() if name != "Values"}
    config = CONFIGS[condition["Field"]]
    return {**rest, config: {**condition.get(config, {}), "Values": values_of(condition)}}


def _forward(action: dict[str, Any]) -> dict[str, Any]:
    config = action.get("ForwardConfig", {})
    groups = config.get("TargetGroups") or [{"TargetGroupArn": action.get("TargetGroupArn")}]
    groups = [{"Weight": 1, **group} for group in groups]
    config = {"TargetGroupStickinessConfig": {"Enabled": False}, **config, "TargetGroups": groups}
    single = {"TargetGroupArn": groups[0]["TargetGroupArn"]} if len(groups) == 1 else {}
    return {**action, **single, "ForwardConfig": config}


def _check_condition(condition: dict[str, Any]) -> None:
    field, values = condition.get("Field"), values_of(condition)
    if field in MIRRORED and not values:
        raise validation("A condition value must be specified")
    if field == "host-header":
        for value in values:
            _check_host(value)
    if field == "path-pattern":
        for value in values:
            if not PATH.match(value):
                raise validation(f"Condition value '{value}' contains a character that is not valid")


def _check_host(value: str) -> None:
    """Refuses a host without a dot, and one with anything but letters (or wildcards) after the last dot."""
    if len(value) > 128:
        raise validation(f"Condition value '{value}' is longer than 128 characters")
    if not HOST.match(value):
        raise validation(f"Condition value '{value}' contains a character that is not valid")
    if not re.search(r"\.[A-Za-z*?]+$", value):
        raise validation(f"Condition value '{value}' must contain a '.' and only letters after the last '.'")
