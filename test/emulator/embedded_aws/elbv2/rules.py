"""Listener rules.

https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html, API_ModifyRule.html,
API_DeleteRule.html, API_SetRulePriorities.html, API_DescribeRules.html
"""

from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .conditions import actions_written_out, check_conditions, for_moto, written_out
from .limits import check_actions, check_rule_count
from .lookup import backend, find_listener, find_rule, refresh_associations, validation
from .tags import check_elb_tags


@corrects("elbv2", "CreateRule")
def create_rule(call: Call) -> dict[str, Any]:
    store = backend(call)
    balancer, listener = find_listener(store, call.params["ListenerArn"])
    check_elb_tags(call.get("Tags", []))
    check_conditions(call.params["Conditions"])
    if any(rule.priority == call.params["Priority"] for rule in listener.rules.values()):
        raise AwsError("PriorityInUse", f"Priority '{call.params['Priority']}' is currently in use")
    check_actions(store, balancer, call.params["Actions"])
    check_rule_count(balancer)
    answer = call.moto(
        Conditions=for_moto(call.params["Conditions"]), Actions=actions_written_out(call.params["Actions"])
    )
    for rule in answer["Rules"]:
        rule.conditions = written_out(rule.conditions)
    refresh_associations(store)
    return answer


@corrects("elbv2", "ModifyRule")
def modify_rule(call: Call) -> dict[str, Any]:
    store = backend(call)
    balancer, _, rule = find_rule(store, call.params["RuleArn"])
    conditions, actions = call.get("Conditions"), call.get("Actions")
    if rule.is_default:
        raise AwsError("OperationNotPermitted", f"Default rule '{rule.arn}' cannot be modified")
    if not conditions and not actions:
        raise validation("Either conditions or actions must be specified")
    check_conditions(conditions or [])
    check_actions(store, balancer, actions or [])
    answer = call.moto(
        Conditions=for_moto(conditions) if conditions else None,
        Actions=actions_written_out(actions) if actions else None,
    )
    rule.conditions = written_out(rule.conditions)
    refresh_associations(store)
    return answer


@corrects("elbv2", "DeleteRule")
def delete_rule(call: Call) -> None:
    store = backend(call)
    _, listener, rule = find_rule(store, call.params["RuleArn"])
    if rule.is_default:
        raise AwsError("OperationNotPermitted", f"Default rule '{rule.arn}' cannot be deleted")
    listener.remove_rule(rule.arn)
    store.tagging_service.delete_all_tags_for_resource(rule.arn)
    refresh_associations(store)


@corrects("elbv2", "SetRulePriorities")
def set_rule_priorities(call: Call) -> dict[str, Any]:
    """Sets priorities, all at once, so that rules can exchange theirs."""
    store = backend(call)
    pairs = call.params["RulePriorities"]
    priorities = [pair.get("Priority") for pair in pairs]
    if len(set(priorities)) != len(priorities):
        raise validation(f"Priority '{priorities[0]}' was provided multiple times")
    moved = [find_rule(store, pair["RuleArn"]) for pair in pairs]
    for (_, listener, rule), priority in zip(moved, priorities, strict=True):
        if rule.is_default:
            raise AwsError("OperationNotPermitted", f"The priority of the default rule '{rule.arn}' cannot be modified")
        staying = [other for other in listener.rules.values() if all(other is not entry[2] for entry in moved)]
        if any(other.priority == priority for other in staying):
            raise AwsError("PriorityInUse", f"Priority '{priority}' is currently in use")
    for (_, _, rule), priority in zip(moved, priorities, strict=True):
        rule.priority = priority
    return {"Rules": [rule for _, _, rule in moved]}


@corrects("elbv2", "DescribeRules")
def describe_rules(call: Call) -> dict[str, Any]:
    """Describes rules, sorted by priority, the default rule last."""
    store = backend(call)
    listener, arns = call.get("ListenerArn"), call.get("RuleArns")
    if listener and arns:
        raise validation("Listener rule ARNs and a listener ARN cannot be specified at the same time")
    if not listener and not arns:
        raise validation("You must specify either listener rule ARNs or a listener ARN")
    if arns:
        return {"Rules": [find_rule(store, arn)[2] for arn in dict.fromkeys(arns)]}
    rules = list(find_listener(store, listener)[1].rules.values())
    return {"Rules": sorted(rules, key=lambda rule: (rule.is_default, rule.priority if not rule.is_default else 0))}
