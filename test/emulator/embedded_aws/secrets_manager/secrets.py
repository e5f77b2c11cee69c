"""Secrets, where moto forgets that one is scheduled for deletion.

https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html
"""

from typing import Any

from moto.secretsmanager.models import secretsmanager_backends

from embedded_aws import tags
from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

SERVICE = "secretsmanager"
MOST_BYTES = 65536


def invalid(message: str) -> AwsError:
    return AwsError("InvalidRequestException", message)


@corrects(SERVICE, "CreateSecret")
def create_secret(call: Call) -> dict[str, Any]:
    """Creates a secret. Until a deleted secret is gone, its name cannot be used again."""
    _check_tags(call.get("Tags", []))
    _check_value(call)
    name = call.params["Name"]
    before = _secrets(call).get(name)
    if before is not None and before.is_deleted():
        raise invalid("You can't create this secret because a secret with this name is already scheduled for deletion.")
    return call.moto()


@corrects(SERVICE, "GetSecretValue")
def get_secret_value(call: Call) -> dict[str, Any]:
    """Answers the value.

    A secret that is scheduled for deletion cannot be read (API_GetSecretValue, InvalidRequestException).
    """
    _check_not_deleted(_secret(call))
    return call.moto()


@corrects(SERVICE, "PutSecretValue", "UpdateSecret", "TagResource", "UntagResource")
def change_secret(call: Call) -> dict[str, Any]:
    secret = _secret(call)
    _check_not_deleted(secret)
    if call.response._get_action() == "TagResource":
        present = [{"Key": entry["Key"], "Value": entry["Value"]} for entry in secret.tags or []]
        _check_tags(tags.merge(present, call.params["Tags"], "Key"))
    _check_value(call)
    return call.moto()


@corrects(SERVICE, "DeleteSecret")
def delete_secret(call: Call) -> dict[str, Any]:
    """Deletes a secret. Forced, it is gone at once, and it is no error where it does not exist."""
    forced, window = call.get("ForceDeleteWithoutRecovery"), call.get("RecoveryWindowInDays")
    if forced and window is not None:
        raise AwsError(
            "InvalidParameterException",
            "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
        )
    if window is not None and not 7 <= window <= 30:
        raise AwsError(
            "InvalidParameterException", "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive)."
        )
    if not forced:
        _secret(call)
    return call.moto()


def _secrets(call: Call) -> Any:
    return secretsmanager_backends[call.account][call.region].secrets


def _secret(call: Call) -> Any:
    found = _secrets(call).get(call.params["SecretId"])
    if found is None:
        raise AwsError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
    return found


def _check_not_deleted(secret: Any) -> None:
    if secret.is_deleted():
        raise invalid("You can't perform this operation on the secret because it was marked for deletion.")


def _check_tags(given: list[dict[str, str]]) -> None:
    tags.check_tags(
        [(entry["Key"], entry.get("Value", "")) for entry in given],
        lambda message: AwsError("InvalidParameterException", message),
    )


def _check_value(call: Call) -> None:
    if len(call.get("SecretString", "").encode()) > MOST_BYTES:
        raise AwsError("InvalidParameterException", f"A secret may have at most {MOST_BYTES} bytes.")
