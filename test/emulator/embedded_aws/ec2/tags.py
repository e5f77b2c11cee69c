"""Tags of EC2's resources.

https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
"""

from typing import Any

from embedded_aws import tags
from embedded_aws.corrections import Call, corrects

from .errors import invalid, too_many_tags


def check_ec2_tags(given: list[dict[str, str]]) -> None:
    tags.check_tags([(entry["Key"], entry.get("Value", "")) for entry in given], invalid, too_many_tags)


def tags_for(call: Call, kind: str) -> list[dict[str, str]]:
    """The tags that a call gives to the resource that it creates. Tags for another kind of resource are refused."""
    found: list[dict[str, str]] = []
    for specification in call.get("TagSpecifications", []):
        if specification.get("ResourceType") != kind:
            raise invalid(
                f"'{specification.get('ResourceType')}' is not a valid taggable resource type for this operation."
            )
        found += specification.get("Tags", [])
    check_ec2_tags(found)
    return found


@corrects("ec2", "CreateTags")
def create_tags(call: Call) -> dict[str, Any]:
    check_ec2_tags(call.params["Tags"])
    return call.moto()
