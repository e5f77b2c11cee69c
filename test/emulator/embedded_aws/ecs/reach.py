"""Whether a service's tasks reach a registry, by the network that they are put into.

https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
"""

from typing import Any

from embedded_aws.corrections import Call
from embedded_aws.ec2.default_vpc import is_public

from .failures import FAILURES
from .model import Failure
from .service_views import on_fargate


def unreachable_registry(call: Call, spec: dict[str, Any]) -> tuple[Failure, ...]:
    """Why tasks on Fargate fail without a public address, where an internet gateway is the only way out."""
    network = spec.get("networkConfiguration", {}).get("awsvpcConfiguration")
    if not network or not on_fargate(spec) or network.get("assignPublicIp") == "ENABLED":
        return ()
    public = all(is_public(call.account, call.region, subnet) for subnet in network["subnets"])
    return (FAILURES["registry-timeout"],) if public else ()
