"""What other services do not know of IAM yet.

A role, a profile or what was put into it is seen elsewhere only after seconds:
https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency
"""

from typing import Any

from moto.iam.models import iam_backends

from embedded_aws.clock import CLOCK
from embedded_aws.settings import SETTINGS


def note_change(profile: Any) -> None:
    """Notes that a profile was made, or got a role."""
    profile.changed_at = CLOCK.now()


def profile_problem(account: str, named: dict[str, str] | None) -> str | None:
    """EC2's refusal of an instance profile that it does not know yet or cannot use; None where it can."""
    if not named:
        return None
    member = "Arn" if named.get("Arn") else "Name"
    value, profile = named.get(member, ""), _profile(account, named)
    if profile is None or _is_unknown_yet(profile):
        what = "ARN" if member == "Arn" else "name"
        return (
            f"Value ({value}) for parameter iamInstanceProfile.{member.lower()} is invalid. "
            f"Invalid IAM Instance Profile {what}"
        )
    if not profile.roles:
        return f'IAM Instance Profile "{profile.arn}" has no associated IAM Roles'
    return None


def profile_view(account: str, named: dict[str, str] | None) -> dict[str, str] | None:
    """The profile of an instance as EC2 shows it."""
    profile = _profile(account, named) if named else None
    return {"Arn": profile.arn, "Id": profile.id} if profile else None


def _profile(account: str, named: dict[str, str]) -> Any:
    value = named.get("Arn") or named.get("Name")
    return next((one for one in _profiles(account) if value in (one.arn, one.name)), None)


def _is_unknown_yet(profile: Any) -> bool:
    return CLOCK.now() < getattr(profile, "changed_at", 0.0) + SETTINGS.cluster.iam_propagation


def _profiles(account: str) -> list[Any]:
    """All instance profiles of the account, in every partition."""
    return [one for backend in iam_backends[account].values() for one in backend.instance_profiles.values()]
