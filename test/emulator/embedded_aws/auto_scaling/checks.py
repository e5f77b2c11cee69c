"""What Auto Scaling refuses in a group before it makes or changes it.

https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html
https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-launch-template.html
"""

from decimal import Decimal, InvalidOperation
from typing import Any

from moto.ec2.models import ec2_backends

from embedded_aws import tags
from embedded_aws.errors import AwsError
from embedded_aws.iam.propagation import profile_problem

from .store import Place
from .templates import UNUSABLE, overrides, specification, version_of

CHEAPEST = Decimal("0.001")
SPOT_STRATEGIES = (
    "lowest-price",
    "capacity-optimized",
    "capacity-optimized-prioritized",
    "price-capacity-optimized",
)


def validation(message: str) -> AwsError:
    return AwsError("ValidationError", message)


def check_sizes(settings: dict[str, Any]) -> None:
    least, most, wanted = settings["MinSize"], settings["MaxSize"], settings["DesiredCapacity"]
    if least > most:
        raise validation(f"Max bound, {most}, must be greater than or equal to min bound, {least}")
    if not least <= wanted <= most:
        raise validation(
            f"Desired capacity:{wanted} must be between the specified min size:{least} and max size:{most}"
        )


def check_sources(params: dict[str, Any]) -> None:
    given = [
        name
        for name in ("LaunchTemplate", "LaunchConfigurationName", "InstanceId", "MixedInstancesPolicy")
        if params.get(name)
    ]
    if len(given) != 1:
        raise validation(
            "Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or "
            "MixedInstancesPolicy parameter."
        )
    if given[0] in ("LaunchConfigurationName", "InstanceId"):
        raise AwsError("NotImplemented", "The embedded AWS has groups of launch templates only.")


def check_network(place: Place, subnets: list[str]) -> list[str]:
    """Checks the subnets; returns their zones, in order."""
    if not subnets:
        raise validation("At least one Availability Zone or VPC Subnet is required.")
    backend = ec2_backends[place[0]][place[1]]
    found = []
    for subnet in subnets:
        zone = next((zone for zone in backend.subnets.values() if subnet in zone), None)
        if zone is None:
            raise validation(f"The subnet ID '{subnet}' does not exist")
        found.append(zone[subnet])
    if len({subnet.vpc_id for subnet in found}) > 1:
        raise validation("The subnets of an Auto Scaling group must all be of one VPC.")
    return sorted({subnet.availability_zone for subnet in found})


def check_template(place: Place, settings: dict[str, Any], subnets: list[str]) -> None:
    """Refuses a launch template with which EC2 could launch nothing, in the words of Auto Scaling."""
    data = version_of(place, specification(settings)).data
    if problem := profile_problem(place[0], data.get("IamInstanceProfile")):
        raise validation(UNUSABLE + problem)
    if not data.get("ImageId"):
        raise validation(UNUSABLE + "The request must contain the parameter ImageId")
    if not overrides(settings) and not data.get("InstanceType") and not data.get("InstanceRequirements"):
        raise validation(UNUSABLE + "The request must contain the parameter InstanceType")
    backend = ec2_backends[place[0]][place[1]]
    for name in data.get("SecurityGroupIds", []):
        group = backend.get_security_group_from_id(name)
        if group is None:
            raise validation(f"{UNUSABLE}The security group '{name}' does not exist")
        for subnet in subnets:
            if backend.get_subnet(subnet).vpc_id != group.vpc_id:
                raise validation(f"{UNUSABLE}Security group {name} and subnet {subnet} belong to different networks.")


def check_policy(settings: dict[str, Any]) -> None:
    """Checks a mixed instances policy: percentages, prices, strategies and overrides."""
    policy = settings.get("MixedInstancesPolicy")
    if not policy:
        return
    distribution = policy["InstancesDistribution"]
    by_attributes = any("InstanceRequirements" in entry for entry in overrides(settings))
    if by_attributes and any("InstanceType" in entry for entry in overrides(settings)):
        raise validation("You cannot specify both InstanceType and InstanceRequirements in the overrides.")
    if not 0 <= distribution["OnDemandPercentageAboveBaseCapacity"] <= 100:
        raise validation("The OnDemandPercentageAboveBaseCapacity must be between 0 and 100.")
    if distribution["OnDemandBaseCapacity"] < 0:
        raise validation("The OnDemandBaseCapacity must not be negative.")
    if by_attributes and distribution["OnDemandAllocationStrategy"] != "lowest-price":
        raise validation(
            "The OnDemandAllocationStrategy must be lowest-price for groups with attribute-based instance type "
            "selection."
        )
    if distribution["OnDemandAllocationStrategy"] not in ("lowest-price", "prioritized"):
        raise validation(f"Invalid OnDemandAllocationStrategy: {distribution['OnDemandAllocationStrategy']}")
    strategy = distribution["SpotAllocationStrategy"]
    if strategy not in SPOT_STRATEGIES:
        raise validation(f"Invalid SpotAllocationStrategy: {strategy}")
    _check_price(distribution.get("SpotMaxPrice", ""))


def check_group_tags(given: list[dict[str, Any]]) -> None:
    tags.check_tags([(entry["Key"], entry.get("Value", "")) for entry in given], validation)


def _check_price(price: str) -> None:
    if not price:
        return
    try:
        is_enough = Decimal(price) >= CHEAPEST
    except InvalidOperation:
        is_enough = False
    if not is_enough:
        raise validation(f"Invalid spot price: {price}. The maximum price must be at least {CHEAPEST}.")
