"""EC2: a new security group is not found.

https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency
(which names InvalidGroup.NotFound after CreateSecurityGroup)
"""

from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.ec2.errors import group_not_found

from .store import is_fresh, note


@corrects("ec2", "CreateSecurityGroup")
def create_security_group(call: Call) -> dict[str, Any]:
    answer = call.moto()
    note("securityGroup", answer["GroupId"])
    return answer


@corrects("ec2", "CreateLaunchTemplate")
def create_launch_template(call: Call) -> dict[str, Any]:
    answer = call.moto()
    for name in ("LaunchTemplateId", "LaunchTemplateName"):
        note("launchTemplate", answer["LaunchTemplate"][name])
    return answer


@corrects("ec2", "AuthorizeSecurityGroupIngress", "AuthorizeSecurityGroupEgress")
def authorize(call: Call) -> dict[str, Any]:
    """Refuses while the group that is changed, or one that a rule names as its source, is new."""
    pairs = [pair for one in call.get("IpPermissions", []) for pair in one.get("UserIdGroupPairs", [])]
    for group in [call.get("GroupId"), *(pair.get("GroupId") for pair in pairs)]:
        _check(group)
    return call.moto()


@corrects("ec2", "CreateTags", "DeleteTags")
def change_tags(call: Call) -> dict[str, Any]:
    for resource in call.params["Resources"]:
        _check(resource)
    return call.moto()


def _check(group: str | None) -> None:
    if group and is_fresh("securityGroup", group):
        raise group_not_found(group)
