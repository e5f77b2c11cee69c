"""Security groups and their rules.

https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html
"""

import re
from typing import Any

from moto.ec2.models import ec2_backends

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.settings import SETTINGS

from .errors import dependency, group_not_found, invalid
from .group_users import users_of_group
from .tags import tags_for

TEXT = re.compile(r"^[A-Za-z0-9 ._\-:/()#,@\[\]+=&;{}!$*]{1,255}$")


def backend(call: Call) -> Any:
    return ec2_backends[call.account][call.region]


@corrects("ec2", "CreateSecurityGroup")
def create_security_group(call: Call) -> dict[str, Any]:
    store, name = backend(call), call.params["GroupName"]
    tags = tags_for(call, "security-group")
    for member, text in (("GroupName", name), ("GroupDescription", call.params["Description"])):
        if not TEXT.match(text):
            raise invalid(
                f"Value ({text}) for parameter {member} is invalid. Character sets beyond ASCII are not supported."
            )
    if name.startswith("sg-"):
        raise invalid(f"Value ({name}) for parameter groupName is invalid. Group names may not start with 'sg-'.")
    vpc = call.get("VpcId") or store.get_default_vpc().id
    if vpc not in store.vpcs:
        raise AwsError("InvalidVpcID.NotFound", f"The vpc ID '{vpc}' does not exist")
    if any(group.name == name for group in store.groups[vpc].values()):
        raise AwsError("InvalidGroup.Duplicate", f"The security group '{name}' already exists for VPC '{vpc}'")
    if sum(map(len, store.groups.values())) >= SETTINGS.cluster.quota("securityGroups"):
        raise AwsError("SecurityGroupLimitExceeded", "The maximum number of security groups has been reached.")
    return {**call.moto(), "Tags": tags}


@corrects("ec2", "DescribeSecurityGroups", "DescribeSecurityGroupRules")
def describe_security_groups(call: Call) -> dict[str, Any]:
    """Describes groups. Filters that moto does not know are refused, and the refusal says so."""
    for group in call.get("GroupIds", []):
        if backend(call).get_security_group_from_id(group) is None:
            raise group_not_found(group)
    try:
        return call.moto()
    except KeyError as name:
        raise invalid(f"The embedded AWS does not know the filter {name}") from None


@corrects("ec2", "AuthorizeSecurityGroupIngress", "AuthorizeSecurityGroupEgress")
def authorize(call: Call) -> dict[str, Any]:
    """Adds all permissions or none; the answer has all rules that were added."""
    group, egress = _group(call), call.response._get_action().endswith("Egress")
    tags_for(call, "security-group-rule")
    before = {rule.id for rule in _rules(group, egress)}
    kept = list(_rules(group, egress))
    try:
        _check_sources(call)
        call.moto()
        if len(_rules(group, egress)) > SETTINGS.cluster.quota("rulesPerSecurityGroup"):
            raise AwsError(
                "RulesPerSecurityGroupLimitExceeded", "The maximum number of rules per security group has been reached."
            )
    except BaseException:
        _rules(group, egress)[:] = kept
        raise
    return {"Return": True, "SecurityGroupRules": [rule for rule in _rules(group, egress) if rule.id not in before]}


@corrects("ec2", "RevokeSecurityGroupIngress", "RevokeSecurityGroupEgress")
def revoke(call: Call) -> dict[str, Any]:
    _group(call)
    return call.moto()


@corrects("ec2", "DeleteSecurityGroup")
def delete_security_group(call: Call) -> dict[str, Any]:
    group = _group(call)
    if group.is_default:
        raise AwsError("CannotDelete", f'the specified group: "{group.id}" name: "default" cannot be deleted by a user')
    if users_of_group(call.place, group.id):
        raise dependency(group.id)
    backend(call).delete_security_group(group_id=group.id)
    return {"Return": True, "GroupId": group.id}


def _group(call: Call) -> Any:
    store, group = backend(call), call.get("GroupId")
    if not group and not call.get("GroupName"):
        raise AwsError("MissingParameter", "The request must contain the parameter GroupName or GroupId")
    found = (
        store.get_security_group_from_id(group)
        if group
        else store.get_security_group_from_name(call.params["GroupName"], store.get_default_vpc().id)
    )
    if found is None:
        raise group_not_found(group or call.params["GroupName"])
    return found


def _rules(group: Any, egress: bool) -> list[Any]:
    return group.egress_rules if egress else group.ingress_rules


def _check_sources(call: Call) -> None:
    for permission in call.get("IpPermissions", []):
        for pair in permission.get("UserIdGroupPairs", []):
            if pair.get("GroupId") and backend(call).get_security_group_from_id(pair["GroupId"]) is None:
                raise group_not_found(pair["GroupId"])
        if permission.get("IpProtocol") in ("tcp", "udp", "6", "17"):
            first, last = permission.get("FromPort"), permission.get("ToPort")
            if first is None or last is None:
                raise invalid("Invalid value for portRange. Must specify both from and to ports with TCP/UDP.")
            if not 0 <= first <= last <= 65535:
                raise invalid(f"Invalid TCP/UDP port range ({first}, {last})")
