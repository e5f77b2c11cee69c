"""The health of targets that ECS has registered, as their tasks have it.

https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html
https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
"""

from collections.abc import Iterator
from typing import Any

from embedded_aws.clock import CLOCK
from embedded_aws.corrections import Call, corrects
from embedded_aws.ecs.fill import instance_id
from embedded_aws.ecs.model import Task
from embedded_aws.ecs.store import SERVICES, Service

REGISTERING = ("Elb.RegistrationInProgress", "Target registration is in progress")
FIRST_CHECKS = ("Elb.InitialHealthChecking", "Initial health checks in progress")
DRAINING = ("Target.DeregistrationInProgress", "Target deregistration is in progress")
NOT_REGISTERED = ("Target.NotRegistered", "Target is not registered to the target group")


@corrects("elbv2", "DescribeTargetHealth")
def describe_target_health(call: Call) -> dict[str, Any]:
    """Describes the targets of tasks, and those that RegisterTargets has added to moto."""
    arn = call.params["TargetGroupArn"]
    found = call.moto(Targets=None)["TargetHealthDescriptions"]
    described = [_view(entry) for entry in found]
    for service in SERVICES.behind(call.place, arn):
        described += list(_of_service(service, arn))
    if wanted := call.get("Targets"):
        return {"TargetHealthDescriptions": [_pick(one, described) for one in wanted]}
    return {"TargetHealthDescriptions": described}


def _of_service(service: Service, target_group: str) -> Iterator[dict[str, Any]]:
    for deployment in service.rollout.deployments:
        for balancer in deployment.revision.spec.get("loadBalancers", []):
            if balancer.get("targetGroupArn") != target_group:
                continue
            for task in deployment.tasks:
                if task.alive and task.started_at is not None:
                    yield _description(_target(task, balancer), _health(task))


def _target(task: Task, balancer: dict[str, Any]) -> dict[str, Any]:
    if task.revision.network_mode == "awsvpc":
        return {"Id": task.private_ip, "Port": balancer["containerPort"]}
    return {"Id": instance_id(task.instance), "Port": task.ports[balancer["containerName"], balancer["containerPort"]]}


def _health(task: Task) -> dict[str, str]:
    if task.leaving:
        return _state("draining", *DRAINING)
    if task.healthy:
        return {"State": "healthy"}
    if task.unhealthy and task.failure:
        return _state("unhealthy", task.failure.target_reason or "", task.failure.target_description or "")
    halfway = ((task.started_at or 0) + (task.next_at or 0)) / 2
    return _state("initial", *(REGISTERING if CLOCK.now() < halfway else FIRST_CHECKS))


def _state(state: str, reason: str, description: str) -> dict[str, str]:
    return {"State": state, "Reason": reason, "Description": description}


def _description(target: dict[str, Any], health: dict[str, str]) -> dict[str, Any]:
    return {"Target": target, "HealthCheckPort": str(target["Port"]), "TargetHealth": health}


def _view(moto_health: Any) -> dict[str, Any]:
    health = {name: value for name, value in moto_health.target_health.items() if value}
    return _description(moto_health.target, health)


def _pick(wanted: dict[str, Any], described: list[dict[str, Any]]) -> dict[str, Any]:
    for entry in described:
        target = entry["Target"]
        if target["Id"] == wanted["Id"] and wanted.get("Port") in (None, target["Port"]):
            return entry
    return {"Target": wanted, "TargetHealth": _state("unused", *NOT_REGISTERED)}
