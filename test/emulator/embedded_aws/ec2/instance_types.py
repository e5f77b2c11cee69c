"""Instance types, and where they are offered.

https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html
"""

from typing import Any

from moto.ec2.models.instance_types import INSTANCE_TYPES

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.settings import SETTINGS


@corrects("ec2", "DescribeInstanceTypes")
def describe_instance_types(call: Call) -> dict[str, Any]:
    """Describes instance types; a type that does not exist is an error."""
    if unknown := [name for name in call.get("InstanceTypes", []) if name not in INSTANCE_TYPES]:
        raise AwsError(
            "InvalidInstanceType", f"The following supplied instance types do not exist: [{', '.join(unknown)}]"
        )
    return call.moto()


@corrects("ec2", "DescribeInstanceTypeOfferings")
def describe_instance_type_offerings(call: Call) -> dict[str, Any]:
    """Lists where types are offered; a type that does not exist is offered nowhere."""
    found = call.moto()["InstanceTypeOfferings"]
    return {"InstanceTypeOfferings": [one for one in found if is_offered(one["InstanceType"], one["Location"])]}


def is_offered(name: str, zone: str) -> bool:
    """Whether a type is offered in a zone: everywhere, unless a test has ordered otherwise."""
    where = SETTINGS.cluster.not_offered
    return zone not in where.get(name, []) and "*" not in where.get(name, [])
