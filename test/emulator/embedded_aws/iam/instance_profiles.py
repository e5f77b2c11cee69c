"""Instance profiles.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html
"""

from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError
from embedded_aws.settings import SETTINGS

from .propagation import note_change
from .roles import backend, check_iam_tags


@corrects("iam", "CreateInstanceProfile")
def create_instance_profile(call: Call) -> dict[str, Any]:
    store, name = backend(call), call.params["InstanceProfileName"]
    check_iam_tags(call.get("Tags", []))
    if any(known.lower() == name.lower() for known in store.instance_profiles):
        raise AwsError("EntityAlreadyExists", f"Instance Profile {name} already exists.")
    if len(store.instance_profiles) >= (most := SETTINGS.cluster.quota("instanceProfiles")):
        raise AwsError("LimitExceeded", f"Cannot exceed quota for InstanceProfilesPerAccount: {most}")
    answer = call.moto()
    note_change(store.instance_profiles[name])
    return answer


@corrects("iam", "GetInstanceProfile", "DeleteInstanceProfile")
def read_instance_profile(call: Call) -> dict[str, Any]:
    _profile(call)
    return call.moto()


@corrects("iam", "AddRoleToInstanceProfile", "RemoveRoleFromInstanceProfile")
def change_instance_profile(call: Call) -> dict[str, Any]:
    """Adds or removes a role. A profile holds at most one, and removing one that it does not hold is an error."""
    profile, name = _profile(call), call.params["RoleName"]
    if not any(role.name == name for role in backend(call).get_roles()):
        raise AwsError("NoSuchEntity", f"The role with name {name} cannot be found.")
    holds = any(role.name == name for role in profile.roles)
    if call.response._get_action() == "RemoveRoleFromInstanceProfile" and not holds:
        raise AwsError("NoSuchEntity", f"Cannot find Role {name} in Instance Profile {profile.name}")
    answer = call.moto()
    note_change(profile)
    return answer


def _profile(call: Call) -> Any:
    name = call.params["InstanceProfileName"]
    found = backend(call).instance_profiles.get(name)
    if found is None:
        raise AwsError("NoSuchEntity", f"Instance Profile {name} cannot be found.")
    return found
