"""What requests of Application Auto Scaling have in common: the scalable target that they name, and refusals."""

from embedded_aws.corrections import Call
from embedded_aws.errors import AwsError

from .store import Key


def key_of(call: Call) -> Key:
    return call.params["ServiceNamespace"], call.params["ResourceId"], call.params["ScalableDimension"]


def check_filter(call: Call, resource: str) -> None:
    """Refuses a filter by scalable dimension without a resource."""
    if call.get("ScalableDimension") and not call.get(resource):
        raise validation("If you specify a scalable dimension, you must also specify a resource ID.")


def validation(message: str) -> AwsError:
    return AwsError("ValidationException", message)


def not_found(what: str, call: Call, more: str = "") -> AwsError:
    namespace, resource, dimension = key_of(call)
    where = f"service namespace: {namespace}, resource ID: {resource}, scalable dimension: {dimension}{more}"
    return AwsError("ObjectNotFoundException", f"No {what} for {where}")
