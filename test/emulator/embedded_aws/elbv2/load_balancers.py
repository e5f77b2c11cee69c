"""Load balancers.

https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html
https://docs.aws.amazon.com/general/latest/gr/elb.html (hosted zone ids)
"""

import re
from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .lookup import backend, refresh_associations, validation
from .tags import check_elb_tags

NAME = re.compile(r"^(?!internal-)(?!-)[A-Za-z0-9-]{1,32}(?<!-)$")
HOSTED_ZONES = {
    "us-east-1": "Z35SXDOTRQ7X7K",
    "us-east-2": "Z3AADJGX6KTTL2",
    "us-west-2": "Z1H1FL5HABSF5",
    "eu-west-1": "Z32O12XQLNTSW2",
}


@corrects("elbv2", "CreateLoadBalancer")
def create_load_balancer(call: Call) -> dict[str, Any]:
    """Creates a load balancer. One of the same name and settings is answered; with other settings it is refused."""
    store, name = backend(call), call.params["Name"]
    if not NAME.match(name):
        raise validation(
            f"The load balancer name '{name}' must have at most 32 letters, digits or hyphens, must not begin or end "
            "with a hyphen, and must not begin with 'internal-'"
        )
    check_elb_tags(call.get("Tags", []))
    subnets = call.get("Subnets") or [entry["SubnetId"] for entry in call.get("SubnetMappings", [])]
    scheme = call.get("Scheme", "internet-facing")
    _check_subnets(store, subnets, call.get("Type", "application"))
    groups = call.get("SecurityGroups") or []
    for group in groups:
        if store.ec2_backend.get_security_group_from_id(group) is None:
            raise AwsError("InvalidSecurityGroup", f"Security group '{group}' does not exist")
    existing = next((entry for entry in store.load_balancers.values() if entry.name == name), None)
    if existing is None:
        answer = call.moto(Scheme=scheme, SecurityGroups=groups or [_default_group(store, subnets)])
        answer["LoadBalancers"][0].canonical_hosted_zone_id = HOSTED_ZONES.get(call.region, "Z35SXDOTRQ7X7K")
        return answer
    same = sorted(entry.id for entry in existing.subnets) == sorted(subnets) and existing.scheme == scheme
    same = same and existing.type == call.get("Type", "application")
    if not same or (groups and sorted(existing.security_groups) != sorted(groups)):
        raise AwsError(
            "DuplicateLoadBalancerName",
            f"A load balancer with the same name '{name}' exists, but with different settings",
        )
    return {"LoadBalancers": [existing]}


@corrects("elbv2", "DescribeLoadBalancers")
def describe_load_balancers(call: Call) -> dict[str, Any]:
    """Describes load balancers; one that does not exist is an error."""
    store = backend(call)
    arns, names = call.get("LoadBalancerArns", []), call.get("Names", [])
    if arns and names:
        raise validation("Load balancer names and load balancer ARNs cannot be specified at the same time")
    found = list(store.load_balancers.values())
    for balancer in found:
        balancer.activate()
    if not arns and not names:
        return {"LoadBalancers": found}
    wanted = [entry for entry in found if entry.arn in arns or entry.name in names]
    known = {entry.arn for entry in wanted} | {entry.name for entry in wanted}
    if missing := [one for one in [*arns, *names] if one not in known]:
        raise AwsError("LoadBalancerNotFound", f"Load balancers '[{', '.join(missing)}]' not found")
    return {"LoadBalancers": wanted}


@corrects("elbv2", "SetSubnets")
def set_subnets(call: Call) -> dict[str, Any]:
    """Sets the subnets: one in each zone, in at least two zones, all of the load balancer's VPC."""
    store = backend(call)
    balancer = store.load_balancers.get(call.params["LoadBalancerArn"])
    if balancer is None:
        raise AwsError("LoadBalancerNotFound", f"Load balancer '{call.params['LoadBalancerArn']}' not found")
    subnets = call.get("Subnets") or [entry["SubnetId"] for entry in call.get("SubnetMappings", [])]
    _check_subnets(store, subnets, balancer.type)
    if any(store.ec2_backend.get_subnet(subnet).vpc_id != balancer.vpc_id for subnet in subnets):
        raise AwsError("InvalidSubnet", "All subnets must belong to the load balancer's VPC")
    return call.moto()


@corrects("elbv2", "DeleteLoadBalancer")
def delete_load_balancer(call: Call) -> dict[str, Any]:
    answer = call.moto()
    refresh_associations(backend(call))
    return answer


def _check_subnets(store: Any, subnets: list[str], kind: str) -> None:
    found = [store.ec2_backend.get_subnet(subnet) for subnet in subnets if _has_subnet(store, subnet)]
    if len(found) != len(subnets):
        raise AwsError("SubnetNotFound", "The specified subnet does not exist.")
    zones = [subnet.availability_zone for subnet in found]
    if len(set(zones)) != len(zones):
        raise AwsError(
            "InvalidConfigurationRequest",
            "A load balancer cannot be attached to multiple subnets in the same Availability Zone",
        )
    if kind == "application" and len(zones) < 2:
        raise validation("At least two subnets in two different Availability Zones must be specified")


def _has_subnet(store: Any, subnet: str) -> bool:
    return any(subnet in zone for zone in store.ec2_backend.subnets.values())


def _default_group(store: Any, subnets: list[str]) -> str:
    return store.ec2_backend.get_default_security_group(store.ec2_backend.get_subnet(subnets[0]).vpc_id).id
