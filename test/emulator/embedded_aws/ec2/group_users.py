"""What keeps a security group from being deleted: network interfaces that are in it, and rules that name it.

https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html
"""

from moto.ec2.models import ec2_backends
from moto.elbv2.models import elbv2_backends

from embedded_aws.auto_scaling.capacity import settled
from embedded_aws.clock import CLOCK
from embedded_aws.ecs.store import SERVICES

Place = tuple[str, str]

# By place and group: until when the network interfaces of deleted load balancers exist.
LINGERING: dict[tuple[Place, str], float] = {}


def reset() -> None:
    LINGERING.clear()


def linger(place: Place, groups: list[str], seconds: float) -> None:
    """Notes that a load balancer with these groups was deleted: its network interfaces exist for some time more."""
    for group in groups:
        LINGERING[place, group] = max(LINGERING.get((place, group), 0.0), CLOCK.now() + seconds)


def users_of_group(place: Place, group: str) -> list[str]:
    """The users of a security group: network interfaces, and rules of other groups."""
    settled(place)
    account, region = place
    ec2, elb = ec2_backends[account][region], elbv2_backends[account][region]
    users = [one.id for one in ec2.all_instances() if one.state != "terminated" and _is_in(one, group)]
    users += [balancer.arn for balancer in elb.load_balancers.values() if group in (balancer.security_groups or [])]
    if LINGERING.get((place, group), 0.0) > CLOCK.now():
        users.append("a network interface of a load balancer that was deleted")
    users += [
        other.id
        for groups in ec2.groups.values()
        for other in groups.values()
        if other.id != group
        and any(rule.source_group.get("GroupId") == group for rule in [*other.ingress_rules, *other.egress_rules])
    ]
    return users + [
        f"{service.name}/{task.id}"
        for service in SERVICES.every(place)
        for task in service.rollout.tasks
        if task.alive
        and group
        in task.revision.spec.get("networkConfiguration", {}).get("awsvpcConfiguration", {}).get("securityGroups", [])
    ]


def _is_in(instance: object, group: str) -> bool:
    return any(one.id == group for one in instance.security_groups)  # type: ignore[attr-defined]
