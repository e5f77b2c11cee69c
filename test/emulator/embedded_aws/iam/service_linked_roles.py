"""Service-linked roles: their names are not made of the service's, and some services make them by themselves.

https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html
https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html
https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-service-linked-role.html
https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-service-linked-roles.html
https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/service-linked-roles-spot-instance-requests.html
"""

import json
from typing import Any

from moto.iam.models import iam_backends

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

ECS = "ecs.amazonaws.com"
AUTO_SCALING = "autoscaling.amazonaws.com"
LOAD_BALANCING = "elasticloadbalancing.amazonaws.com"
SPOT = "spot.amazonaws.com"

NAMES = {
    ECS: "AWSServiceRoleForECS",
    AUTO_SCALING: "AWSServiceRoleForAutoScaling",
    LOAD_BALANCING: "AWSServiceRoleForElasticLoadBalancing",
    "ecs.application-autoscaling.amazonaws.com": "AWSServiceRoleForApplicationAutoScaling_ECSService",
    SPOT: "AWSServiceRoleForEC2Spot",
    "spotfleet.amazonaws.com": "AWSServiceRoleForEC2SpotFleet",
}
WITH_SUFFIX = (AUTO_SCALING,)


@corrects("iam", "CreateServiceLinkedRole")
def create_service_linked_role(call: Call) -> dict[str, Any]:
    service, suffix = call.params["AWSServiceName"], call.get("CustomSuffix")
    if service not in NAMES:
        raise AwsError("InvalidInput", f"The embedded AWS knows no service-linked role of {service}.")
    if suffix and service not in WITH_SUFFIX:
        raise AwsError("InvalidInput", f"Custom suffix is not allowed for {service}")
    name = NAMES[service] + (f"_{suffix}" if suffix else "")
    if has_role(call.account, service, name):
        raise AwsError(
            "InvalidInput",
            f"Service role name {name} has been taken in this account, please try a different suffix.",
        )
    return {"Role": _make(call.account, service, name, call.get("Description", ""))}


def has_role(account: str, service: str, name: str | None = None) -> bool:
    wanted = name or NAMES[service]
    return any(role.name == wanted for backend in iam_backends[account].values() for role in backend.get_roles())


def ensure(account: str, service: str) -> None:
    """Makes the role as some services do by themselves, when they are used first."""
    if not has_role(account, service):
        _make(account, service, NAMES[service], "")


def is_linked(role: Any) -> bool:
    return bool(getattr(role, "_linked_service", None))


def _make(account: str, service: str, name: str, description: str) -> Any:
    statement = {"Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": {"Service": [service]}}
    return iam_backends[account]["aws"].create_role(
        name,
        json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
        f"/aws-service-role/{service}/",
        permissions_boundary=None,
        description=description,
        tags=[],
        max_session_duration="3600",
        linked_service=service,
    )
