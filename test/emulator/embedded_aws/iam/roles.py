"""Roles and their policies, where moto accepts what IAM refuses.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html
https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
"""

import re
from typing import Any

from moto.iam.models import iam_backends
from moto.iam.policy_validation import IAMTrustPolicyDocumentValidator

from embedded_aws import tags
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.settings import SETTINGS

from . import managed_policies
from .service_linked_roles import is_linked

LONGEST_INLINE_POLICIES = 10240


def backend(call: Call) -> Any:
    return iam_backends[call.account][call.response.partition]


def check_iam_tags(given: list[dict[str, str]]) -> None:
    tags.check_tags([(entry["Key"], entry["Value"]) for entry in given], lambda text: AwsError("InvalidInput", text))


@corrects("iam", "CreateRole")
def create_role(call: Call) -> dict[str, Any]:
    store, name = backend(call), call.params["RoleName"]
    check_iam_tags(call.get("Tags", []))
    _check_trust(call, call.params["AssumeRolePolicyDocument"])
    _check_boundary(call)
    if any(role.name.lower() == name.lower() for role in store.get_roles()):
        raise AwsError("EntityAlreadyExists", f"Role with name {name} already exists.")
    if len(store.roles) >= SETTINGS.cluster.quota("roles"):
        raise AwsError("LimitExceeded", f"Cannot exceed quota for RolesPerAccount: {SETTINGS.cluster.quota('roles')}")
    return call.moto()


@corrects("iam", "GetRole", "ListRolePolicies", "ListAttachedRolePolicies", "GetRolePolicy", "ListRoleTags")
def read_role(call: Call) -> dict[str, Any]:
    _role(call)
    if "PolicyName" in call.params and call.params["PolicyName"] not in _role(call).policies:
        raise AwsError("NoSuchEntity", f"The role policy with name {call.params['PolicyName']} cannot be found.")
    return call.moto()


@corrects("iam", "TagRole", "UntagRole")
def tag_role(call: Call) -> dict[str, Any]:
    role = _changeable(call)
    check_iam_tags(tags.merge(role.tags or [], call.get("Tags", []), "Key"))
    return call.moto()


@corrects("iam", "PutRolePolicy")
def put_role_policy(call: Call) -> dict[str, Any]:
    role = _changeable(call)
    policies = {**role.policies, call.params["PolicyName"]: call.params["PolicyDocument"]}
    if sum(len(re.sub(r"\s", "", text)) for text in policies.values()) > LONGEST_INLINE_POLICIES:
        raise AwsError(
            "LimitExceeded", f"Maximum policy size of {LONGEST_INLINE_POLICIES} bytes exceeded for role {role.name}"
        )
    return call.moto()


@corrects("iam", "PutRolePermissionsBoundary")
def put_role_permissions_boundary(call: Call) -> dict[str, Any]:
    _changeable(call)
    _check_boundary(call)
    return call.moto()


@corrects(
    "iam",
    "DeleteRolePolicy",
    "DeleteRole",
    "DeleteRolePermissionsBoundary",
    "UpdateRole",
)
def change_role(call: Call) -> dict[str, Any]:
    _changeable(call)
    return call.moto()


@corrects("iam", "UpdateAssumeRolePolicy")
def update_assume_role_policy(call: Call) -> dict[str, Any]:
    _changeable(call)
    _check_trust(call, call.params["PolicyDocument"])
    return call.moto()


@corrects("iam", "AttachRolePolicy")
def attach_role_policy(call: Call) -> dict[str, Any]:
    """Attaches a policy; no error where it is attached already. AWS's own policies exist in every account."""
    role, arn = _changeable(call), call.params["PolicyArn"]
    managed_policies.load(backend(call), arn)
    most = SETTINGS.cluster.quota("managedPoliciesPerRole")
    if arn not in role.managed_policies and len(role.managed_policies) >= most:
        raise AwsError("LimitExceeded", f"Cannot exceed quota for PoliciesPerRole: {most}")
    return call.moto()


@corrects("iam", "DetachRolePolicy")
def detach_role_policy(call: Call) -> dict[str, Any]:
    _changeable(call)
    managed_policies.load(backend(call), call.params["PolicyArn"])
    return call.moto()


@corrects("iam", "GetPolicy", "GetPolicyVersion", "ListPolicyVersions")
def read_policy(call: Call) -> dict[str, Any]:
    managed_policies.load(backend(call), call.params["PolicyArn"])
    return call.moto()


def _check_trust(call: Call, document: str) -> None:
    """Checks the principals.

    In China, EC2 has another one (IAM's words: https://github.com/kubernetes/kops/issues/27).
    """
    IAMTrustPolicyDocumentValidator(document).validate()
    if call.response.partition == "aws-cn" and '"ec2.amazonaws.com"' in document:
        raise AwsError("MalformedPolicyDocument", 'Invalid principal in policy: "SERVICE":"ec2.amazonaws.com"')


def _check_boundary(call: Call) -> None:
    boundary = call.get("PermissionsBoundary")
    managed_policies.load(backend(call), boundary)
    if boundary and boundary not in backend(call).managed_policies:
        raise AwsError("NoSuchEntity", f"Scope ARN: {boundary} does not exist or is not attachable.")


def _role(call: Call) -> Any:
    name = call.params["RoleName"]
    found = next((role for role in backend(call).get_roles() if role.name == name), None)
    if found is None:
        raise AwsError("NoSuchEntity", f"The role with name {name} cannot be found.")
    return found


def _changeable(call: Call) -> Any:
    role = _role(call)
    if is_linked(role):
        raise AwsError(
            "UnmodifiableEntity",
            f"Cannot perform the operation on the protected role '{role.name}' - this role is only modifiable by AWS",
        )
    return role
