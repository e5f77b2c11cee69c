"""Tags of Auto Scaling groups.

https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateOrUpdateTags.html
"""

from typing import Any

from embedded_aws import tags
from embedded_aws.corrections import Call, corrects

from .capacity import settled
from .checks import check_group_tags, validation
from .store import Group


@corrects("autoscaling", "CreateOrUpdateTags")
def create_or_update_tags(call: Call) -> None:
    for group, given in _by_group(call).items():
        check_group_tags(tags.merge(group.tags, given, "Key"))
    for group, given in _by_group(call).items():
        group.tags = tags.merge(group.tags, [_written_out(group, entry) for entry in given], "Key")


@corrects("autoscaling", "DeleteTags")
def delete_tags(call: Call) -> None:
    for group, given in _by_group(call).items():
        gone = [entry["Key"] for entry in given]
        group.tags = [entry for entry in group.tags if entry["Key"] not in gone]


@corrects("autoscaling", "DescribeTags")
def describe_tags(call: Call) -> dict[str, Any]:
    members = {"auto-scaling-group": "ResourceId", "key": "Key", "value": "Value"}
    found = [tag for group in settled(call.place).values() for tag in group.tags]
    for wanted in call.get("Filters", []):
        if wanted["Name"] not in members:
            raise validation(f"The filter {wanted['Name']} is not valid.")
        found = [tag for tag in found if tag[members[wanted["Name"]]] in wanted["Values"]]
    return {"Tags": found}


def _by_group(call: Call) -> dict[Group, list[dict[str, Any]]]:
    groups = settled(call.place)
    sorted_out: dict[Group, list[dict[str, Any]]] = {}
    for entry in call.params["Tags"]:
        name = entry.get("ResourceId")
        if name not in groups:
            raise validation(f"No AutoScalingGroup found with name: {name}")
        sorted_out.setdefault(groups[name], []).append(entry)
    return sorted_out


def _written_out(group: Group, entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "ResourceId": group.name,
        "ResourceType": "auto-scaling-group",
        "Key": entry["Key"],
        "Value": entry.get("Value", ""),
        "PropagateAtLaunch": entry.get("PropagateAtLaunch", False),
    }
