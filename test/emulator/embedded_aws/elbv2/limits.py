"""The quotas of a load balancer. And a target group can be used by one load balancer only.

https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
"""

from typing import Any

from embedded_aws.errors import AwsError
from embedded_aws.settings import SETTINGS

from .lookup import find_target_group, target_groups_in, target_groups_on


def check_actions(store: Any, balancer: Any, actions: list[dict[str, Any]]) -> None:
    """Refuses actions that forward to more target groups than the quota, or to one of another load balancer."""
    wanted = target_groups_in(actions)
    for arn in wanted:
        group = find_target_group(store, arn)
        if any(other != balancer.arn for other in group.load_balancer_arns):
            raise AwsError(
                "TargetGroupAssociationLimit",
                f"The following target groups cannot be associated with more than one load balancer: {arn}",
            )
        if group.vpc_id and group.vpc_id != balancer.vpc_id:
            raise AwsError(
                "InvalidConfigurationRequest",
                f"The following target groups are not in the same VPC as the load balancer: {arn}",
            )
    if len(target_groups_on(balancer) | set(wanted)) > SETTINGS.target_groups_per_load_balancer:
        raise AwsError(
            "TooManyUniqueTargetGroupsPerLoadBalancer",
            "The maximum number of unique target groups per load balancer has been reached on load balancer "
            f"'{balancer.arn}'",
        )


def check_rule_count(balancer: Any) -> None:
    rules = [
        rule for listener in balancer.listeners.values() for rule in listener.rules.values() if not rule.is_default
    ]
    if len(rules) >= SETTINGS.rules_per_load_balancer:
        raise AwsError(
            "TooManyRules", f"The maximum number of rules on load balancer '{balancer.arn}' has been reached"
        )
