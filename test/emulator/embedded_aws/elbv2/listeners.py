"""Listeners.

https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html
https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html
"""

from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.errors import AwsError

from .conditions import actions_written_out
from .limits import check_actions
from .lookup import backend, find_listener, refresh_associations, validation
from .tags import check_elb_tags


@corrects("elbv2", "CreateListener")
def create_listener(call: Call) -> dict[str, Any]:
    store = backend(call)
    balancer = store.load_balancers.get(call.params["LoadBalancerArn"])
    if balancer is None:
        raise AwsError("LoadBalancerNotFound", f"Load balancer '{call.params['LoadBalancerArn']}' not found")
    if any(entry.port == call.get("Port") for entry in balancer.listeners.values()):
        raise AwsError(
            "DuplicateListener", f"A listener already exists on this port for this load balancer '{balancer.arn}'"
        )
    check_elb_tags(call.get("Tags", []))
    if call.get("Protocol") == "HTTPS" and not call.get("Certificates"):
        raise validation("A certificate must be specified for HTTPS listeners")
    if call.get("Protocol") == "HTTP" and call.get("Certificates"):
        raise validation("A certificate cannot be specified for HTTP listeners")
    check_actions(store, balancer, call.params["DefaultActions"])
    answer = call.moto(DefaultActions=actions_written_out(call.params["DefaultActions"]))
    if call.get("Protocol") == "HTTP":
        answer["Listeners"][0].ssl_policy = None
    refresh_associations(store)
    return answer


@corrects("elbv2", "DescribeListeners")
def describe_listeners(call: Call) -> dict[str, Any]:
    """Describes listeners; one that does not exist is an error."""
    arns = call.get("ListenerArns")
    if arns:
        return {"Listeners": [find_listener(backend(call), arn)[1] for arn in dict.fromkeys(arns)]}
    return call.moto()


@corrects("elbv2", "ModifyListener", "DeleteListener")
def change_listener(call: Call) -> dict[str, Any]:
    find_listener(backend(call), call.params["ListenerArn"])
    answer = call.moto()
    refresh_associations(backend(call))
    return answer
