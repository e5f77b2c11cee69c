"""Whether a service's tasks reach a registry, by the network that they are put into.

https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
"""

from typing import Any

from embedded_aws.corrections import Call
from embedded_aws.ec2.default_vpc import is_public

from .failures import FAILURES
from .model import Failure
from .service_views import on_fargate


def unreachable_registry(call: Call, spec: dict[str, Any]) -> Failure | None:
    """Tasks on Fargate without a public address, in subnets whose only way out takes public addresses alone."""
    network = spec.get("networkConfiguration", {}).get("awsvpcConfiguration")
    if not network or not on_fargate(spec) or network.get("assignPublicIp") == "ENABLED":
        return None
    public = all(is_public(call.account, call.region, subnet) for subnet in network["subnets"])
    return FAILURES["registry-timeout"] if public else None
