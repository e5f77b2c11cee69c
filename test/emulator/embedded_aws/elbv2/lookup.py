"""Finds load balancers, listeners, rules and target groups in moto, and how they belong together."""

from collections.abc import Iterator
from typing import Any

from moto.elbv2.models import elbv2_backends

from embedded_aws.corrections import Call
from embedded_aws.errors import AwsError


def backend(call: Call) -> Any:
    return elbv2_backends[call.account][call.region]


def validation(message: str) -> AwsError:
    return AwsError("ValidationError", message)


def listeners_of(store: Any) -> Iterator[tuple[Any, Any]]:
    """Every listener with its load balancer."""
    for balancer in store.load_balancers.values():
        for listener in balancer.listeners.values():
            yield balancer, listener


def find_listener(store: Any, arn: str) -> tuple[Any, Any]:
    for balancer, listener in listeners_of(store):
        if listener.arn == arn:
            return balancer, listener
    raise AwsError("ListenerNotFound", "One or more listeners not found")


def find_rule(store: Any, arn: str) -> tuple[Any, Any, Any]:
    for balancer, listener in listeners_of(store):
        for rule in listener.rules.values():
            if rule.arn == arn:
                return balancer, listener, rule
    raise AwsError("RuleNotFound", "One or more rules not found")


def find_target_group(store: Any, arn: str) -> Any:
    if arn not in store.target_groups:
        raise AwsError("TargetGroupNotFound", "One or more target groups not found")
    return store.target_groups[arn]


def target_groups_in(actions: list[Any]) -> list[str]:
    """The target groups that actions forward to, in whichever of the two forms they were given."""
    found = []
    for action in actions:
        data = action if isinstance(action, dict) else action.data
        if data.get("TargetGroupArn"):
            found.append(data["TargetGroupArn"])
        found += [entry["TargetGroupArn"] for entry in data.get("ForwardConfig", {}).get("TargetGroups", [])]
    return list(dict.fromkeys(found))


def target_groups_on(balancer: Any) -> set[str]:
    """The target groups that a load balancer's listeners and rules forward to."""
    rules = [rule for listener in balancer.listeners.values() for rule in listener.rules.values()]
    return {arn for rule in rules for arn in target_groups_in(rule.actions)}


def refresh_associations(store: Any) -> None:
    """Keeps the load balancers of target groups up to date: moto only adds them, and never removes one."""
    for group in store.target_groups.values():
        group.load_balancer_arns = []
    for balancer in store.load_balancers.values():
        for arn in sorted(target_groups_on(balancer)):
            if arn in store.target_groups:
                store.target_groups[arn].load_balancer_arns.append(balancer.arn)
