"""ECS: a new service-linked role cannot be assumed yet, and a new listener rule is not known.

https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html
https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html
"""

from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.ecs.errors import client, invalid
from embedded_aws.iam.service_linked_roles import ECS

from .store import is_fresh, note

UNASSUMABLE = "Unable to assume the service linked role. Please verify that the ECS service linked role exists."


@corrects("ecs", "CreateCluster", "PutClusterCapacityProviders", "RunTask")
def act_as_ecs(call: Call) -> dict[str, Any]:
    if is_fresh("serviceLinkedRole", ECS):
        raise invalid(UNASSUMABLE)
    return call.moto()


@corrects("ecs", "CreateCapacityProvider")
def create_capacity_provider(call: Call) -> dict[str, Any]:
    if is_fresh("serviceLinkedRole", ECS):
        raise client(
            "ECS Service Linked Role does not exist. Please create a Service linked role for ECS and try again."
        )
    return call.moto()


@corrects("ecs", "CreateService", "UpdateService")
def use_target_groups(call: Call) -> dict[str, Any]:
    if is_fresh("serviceLinkedRole", ECS):
        raise invalid(UNASSUMABLE)
    for one in call.get("loadBalancers", []):
        if is_fresh("listenerRule", one.get("targetGroupArn", "")):
            arn = one["targetGroupArn"]
            raise invalid(f"The target group with targetGroupArn {arn} does not have an associated load balancer.")
    answer = call.moto()
    if call.response._get_action() == "CreateService":
        note("service", f"{answer['service']['clusterArn'].split('/')[-1]}/{answer['service']['serviceName']}")
    return answer
