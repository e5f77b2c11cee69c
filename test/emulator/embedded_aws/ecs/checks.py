"""What AWS refuses in a service before it makes or changes it.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html
"""

import re
from typing import Any

from moto.ec2.models import ec2_backends
from moto.elbv2.models import elbv2_backends

from embedded_aws.corrections import Call

from .errors import invalid
from .lookup import backend, task_definition
from .service_views import FARGATE, on_fargate

NAME = re.compile(r"^[a-zA-Z0-9_-]{1,255}$")
TOKEN = re.compile(r"^[\x21-\x7e]{1,36}$")
MOST_PROVIDERS = 20
# https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html
MOST_BALANCERS = 5


def check_new_service(call: Call) -> Any:
    """Checks a new service; returns its task definition."""
    if not NAME.match(call.params["serviceName"]):
        raise invalid("Identifier contains invalid characters")
    if "clientToken" in call.params and not TOKEN.match(call.params["clientToken"]):
        raise invalid("clientToken must have at most 36 ASCII characters between 33 and 126.")
    if call.get("schedulingStrategy", "REPLICA") == "REPLICA" and call.get("desiredCount") is None:
        raise invalid("desiredCount must be specified for the REPLICA scheduling strategy.")
    if call.get("desiredCount", 0) < 0:
        raise invalid("desiredCount must not be negative.")
    if "taskDefinition" not in call.params:
        raise invalid("TaskDefinition can not be blank.")
    if "launchType" in call.params and call.get("capacityProviderStrategy"):
        raise invalid("Specify either Launch Type or Capacity Provider Strategy, but not both.")
    definition = task_definition(call, call.params["taskDefinition"])
    if definition.status != "ACTIVE":
        raise invalid("TaskDefinition is inactive")
    return definition


def check_revision(call: Call, cluster: Any, definition: Any, spec: dict[str, Any]) -> None:
    """Checks what each service revision has: capacity, network, target groups."""
    _check_strategy(call, cluster, spec.get("capacityProviderStrategy", []))
    if on_fargate(spec) and "FARGATE" not in definition.compatibilities:
        raise invalid("Task definition does not support launch_type FARGATE.")
    _check_network(call, definition, spec)
    if len(spec.get("loadBalancers", [])) > MOST_BALANCERS:
        raise invalid(f"load balancers can have at most {MOST_BALANCERS} items.")
    for balancer in spec.get("loadBalancers", []):
        _check_balancer(call, definition, balancer)
    if not spec.get("loadBalancers") and call.get("healthCheckGracePeriodSeconds"):
        raise invalid("Health check grace period is only valid for services configured to use load balancers")


def check_placement(params: dict[str, Any]) -> None:
    """Checks a deployment configuration: its percentages and the circuit breaker."""
    configuration = params.get("deploymentConfiguration", {})
    least, most = configuration.get("minimumHealthyPercent", 0), configuration.get("maximumPercent", 200)
    if least < 0 or most < 0 or (most > 200 and params.get("schedulingStrategy") == "DAEMON"):
        raise invalid("Invalid deploymentConfiguration.")
    if most <= 0 or ("minimumHealthyPercent" in configuration and least > 100 and least > most):
        raise invalid("Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.")
    if least == 100 and most == 100:
        raise invalid("Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.")
    threshold = configuration.get("deploymentCircuitBreaker", {}).get("thresholdConfiguration")
    if threshold and threshold["value"] < 1:
        raise invalid("The value of the circuit breaker's threshold must be at least 1.")


def check_forced(call: Call, old: dict[str, Any], new: dict[str, Any]) -> None:
    """A strategy that changes, or takes a launch type's place, needs a new deployment; the order makes no difference.

    https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html (capacityProviderStrategy)
    https://github.com/pipe-cd/pipecd/issues/6385
    """

    def strategy(spec: dict[str, Any]) -> list[tuple[str, int, int]]:
        entries = spec.get("capacityProviderStrategy", [])
        return sorted((entry["capacityProvider"], entry["weight"], entry["base"]) for entry in entries)

    if strategy(old) != strategy(new) and not call.get("forceNewDeployment"):
        raise invalid(
            "When switching from launch type to capacity provider strategy on an existing service, or making a change "
            "to a capacity provider strategy on a service that is already using one, you must force a new deployment."
        )


def check_rebalancing(settings: dict[str, Any], configuration: dict[str, Any]) -> None:
    """Rebalancing starts a task before it stops one.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html
    """
    if settings["availabilityZoneRebalancing"] == "ENABLED" and configuration["maximumPercent"] <= 100:
        raise invalid("AvailabilityZoneRebalancing does not support maximumPercent <= 100")


def _check_strategy(call: Call, cluster: Any, strategy: list[dict[str, Any]]) -> None:
    known = [name.split("/")[-1] for name in cluster.capacity_providers or []]
    names = [entry["capacityProvider"].split("/")[-1] for entry in strategy]
    if len(names) > MOST_PROVIDERS:
        raise invalid(f"A capacity provider strategy can contain a maximum of {MOST_PROVIDERS} capacity providers.")
    if any(name in FARGATE for name in names) and any(name not in FARGATE for name in names):
        raise invalid("A capacity provider strategy cannot contain a mix of Fargate and Auto Scaling group providers.")
    if len([entry for entry in strategy if entry.get("base")]) > 1:
        raise invalid("Only one capacity provider in a capacity provider strategy can have a base defined.")
    for name in names:
        if name not in known and name not in backend(call).capacity_providers and name not in FARGATE:
            raise invalid("The specified capacity provider was not found. Specify a valid name or ARN and try again.")
        if name not in known:
            raise invalid(
                f"The specified capacity provider '{name}' is not associated with the cluster. "
                "Associate the capacity provider with the cluster and try again."
            )


def _check_network(call: Call, definition: Any, spec: dict[str, Any]) -> None:
    network = spec.get("networkConfiguration", {}).get("awsvpcConfiguration")
    if definition.network_mode != "awsvpc":
        if network:
            raise invalid("Network Configuration is not valid for the given networkMode of this task definition.")
        return
    if not network:
        raise invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.")
    if not network.get("subnets"):
        raise invalid("subnets can not be empty.")
    ec2 = ec2_backends[call.account][call.region]
    for subnet in network["subnets"]:
        if not any(subnet in zone for zone in ec2.subnets.values()):
            raise invalid(
                f"Error retrieving subnet information for [{subnet}]: The subnet ID '{subnet}' does not exist "
                "(ErrorCode: InvalidSubnetID.NotFound)"
            )
    for group in network.get("securityGroups", []):
        if ec2.get_security_group_from_id(group) is None:
            raise invalid(
                f"Error retrieving security group information for [{group}]: The security group '{group}' does not "
                "exist (ErrorCode: InvalidGroup.NotFound)"
            )


def _check_balancer(call: Call, definition: Any, balancer: dict[str, Any]) -> None:
    arn = balancer.get("targetGroupArn")
    if not arn:
        raise invalid("loadBalancerName and targetGroupArn cannot both be empty.")
    group = elbv2_backends[call.account][call.region].target_groups.get(arn)
    if group is None:
        raise invalid(f"Unable to find the specified target group {arn}.")
    if not group.load_balancer_arns:
        raise invalid(f"The target group with targetGroupArn {arn} does not have an associated load balancer.")
    wanted = "ip" if definition.network_mode == "awsvpc" else "instance"
    if group.target_type != wanted:
        raise invalid(
            f"The provided target group {arn} has target type {group.target_type}, which is incompatible with the "
            f"{definition.network_mode} network mode specified in the task definition."
        )
    name, port = balancer.get("containerName"), balancer.get("containerPort")
    container = next((entry for entry in definition.container_definitions if entry["name"] == name), None)
    if container is None:
        raise invalid(f"The container {name} does not exist in the task definition.")
    if not any(mapping.get("containerPort") == port for mapping in container["portMappings"]):
        raise invalid(f"The container {name} did not have a container port {port} defined.")
