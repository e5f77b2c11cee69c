"""IAM: a new role or profile is not found, and two changes of one shortly after each other are refused.

https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency
https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html (NoSuchEntity)
https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html (ConcurrentModification)
"""

from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .store import is_fresh, note


@corrects("iam", "CreateRole")
def create_role(call: Call) -> dict[str, Any]:
    answer = call.moto()
    note("iam", _role(call))
    return answer


@corrects("iam", "CreateInstanceProfile")
def create_instance_profile(call: Call) -> dict[str, Any]:
    answer = call.moto()
    note("iam", _profile(call))
    return answer


@corrects("iam", "CreateServiceLinkedRole")
def create_service_linked_role(call: Call) -> dict[str, Any]:
    answer = call.moto()
    note("serviceLinkedRole", call.params["AWSServiceName"])
    return answer


@corrects(
    "iam",
    "AttachRolePolicy",
    "DetachRolePolicy",
    "PutRolePolicy",
    "DeleteRolePolicy",
    "PutRolePermissionsBoundary",
    "DeleteRolePermissionsBoundary",
    "UpdateAssumeRolePolicy",
    "TagRole",
    "UntagRole",
)
def change_role(call: Call) -> dict[str, Any]:
    """Refuses a change shortly after the creation, or shortly after another change."""
    name = call.params["RoleName"]
    if is_fresh("iam", _role(call)):
        raise AwsError("NoSuchEntity", f"The role with name {name} cannot be found.")
    changed = f"change of role {name}"
    if is_fresh("iam", changed):
        raise AwsError(
            "ConcurrentModification",
            "The request was rejected because multiple requests to change this object were submitted simultaneously. "
            "Wait a few minutes and submit your request again.",
        )
    answer = call.moto()
    note("iam", changed)
    return answer


@corrects(
    "iam",
    "AddRoleToInstanceProfile",
    "RemoveRoleFromInstanceProfile",
    "TagInstanceProfile",
    "UntagInstanceProfile",
)
def change_instance_profile(call: Call) -> dict[str, Any]:
    if is_fresh("iam", _profile(call)):
        raise AwsError("NoSuchEntity", f"Instance Profile {call.params['InstanceProfileName']} cannot be found.")
    if "RoleName" in call.params and is_fresh("iam", _role(call)):
        raise AwsError("NoSuchEntity", f"The role with name {call.params['RoleName']} cannot be found.")
    return call.moto()


def _role(call: Call) -> str:
    return f"role {call.params['RoleName']}"


def _profile(call: Call) -> str:
    return f"profile {call.params['InstanceProfileName']}"
