"""The kinds of resources that the option `lag` can name."""

KINDS = (
    # A security group, until rules, load balancers and Auto Scaling groups may name it.
    "securityGroup",
    # A launch template, until Auto Scaling groups may name it.
    "launchTemplate",
    # A service-linked role, until the service can assume it.
    "serviceLinkedRole",
    # A role or instance profile, until IAM itself knows it everywhere; and until a change of it has settled.
    "iam",
    # A log group, until its creation, a change or its deletion has settled.
    "logGroup",
    # A service, until Application Auto Scaling knows it.
    "service",
    # A scalable target, until policies may name it.
    "scalableTarget",
    # A listener rule, until ECS knows that it leads to the target group.
    "listenerRule",
)


def lag_of(given: object) -> dict[str, float]:
    """The seconds of each kind. The option is one number for all kinds, or an object of numbers by kind."""
    by_kind = given if isinstance(given, dict) else dict.fromkeys(KINDS, given)
    if strange := set(by_kind) - set(KINDS):
        raise ValueError(f"unknown: {', '.join(sorted(strange))}; there are {', '.join(KINDS)}")
    return {kind: _number(seconds, kind) for kind, seconds in by_kind.items()}


def _number(value: object, kind: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise ValueError(f"lag of {kind} must be a number of seconds, 0 or more")
    return float(value)
