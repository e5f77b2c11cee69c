"""What ECS answers about a task that RunTask started."""

from typing import Any

from embedded_aws.clock import timestamp
from embedded_aws.ecs.service_views import given, on_fargate

from .store import OneOff


def log_place(definition: dict[str, Any], params: dict[str, Any], task: str) -> tuple[str, str] | None:
    """Log group and stream of the container that was given a command; None where it does not log to CloudWatch Logs."""
    name = _container(definition, params)
    container = next(entry for entry in definition["containerDefinitions"] if entry["name"] == name)
    configuration = container.get("logConfiguration") or {}
    options = configuration.get("options") or {}
    if configuration.get("logDriver") != "awslogs" or "awslogs-stream-prefix" not in options:
        return None
    return options["awslogs-group"], f"{options['awslogs-stream-prefix']}/{name}/{task}"


def one_off_view(task: OneOff, tags: bool) -> dict[str, Any]:
    """The task as RunTask, StopTask and DescribeTasks show it. Its log is written before, as far as it is due."""
    place = log_place(task.definition, task.params, task.id)
    if place is not None:
        task.write_log(*place)
    ended = task.status == "STOPPED"
    strategy = task.params.get("capacityProviderStrategy") or []
    failure = task.failure
    stop_code = task.stop_code or (failure.stop_code if failure else "EssentialContainerExited")
    reason = task.stopped_reason or (failure.stopped_reason if failure else "Essential container in task exited")
    view = given(
        taskArn=task.arn,
        taskDefinitionArn=task.definition["taskDefinitionArn"],
        clusterArn=task.cluster_arn,
        group=f"family:{task.family}",
        startedBy=task.params.get("startedBy"),
        lastStatus=task.status,
        desiredStatus="STOPPED" if ended else "RUNNING",
        createdAt=timestamp(task.created_at),
        startedAt=timestamp(task.started_at if task.ran else None),
        stoppedAt=timestamp(task.ends_at if ended else None),
        stopCode=stop_code if ended else None,
        stoppedReason=reason if ended else None,
        launchType="FARGATE" if on_fargate(task.params) else "EC2",
        capacityProviderName=strategy[0]["capacityProvider"] if strategy else None,
        healthStatus="UNKNOWN",
        overrides=task.params.get("overrides", {}),
        containers=[_container_view(task, entry) for entry in task.definition["containerDefinitions"]],
        attachments=[],
        attributes=[],
        version=2 if ended else 1,
    )
    return {**view, "tags": task.params.get("tags", [])} if tags else view


def _container(definition: dict[str, Any], params: dict[str, Any]) -> str:
    overrides = params.get("overrides", {}).get("containerOverrides", [])
    return overrides[0]["name"] if overrides else definition["containerDefinitions"][0]["name"]


def _container_view(task: OneOff, definition: dict[str, Any]) -> dict[str, Any]:
    own = definition["name"] == _container(task.definition, task.params)
    ended = task.status == "STOPPED"
    reason = _filled(task, definition, task.failure.container_reason) if task.failure and own else None
    return given(
        containerArn=task.arn.replace(":task/", ":container/") + f"/{definition['name']}",
        taskArn=task.arn,
        name=definition["name"],
        image=definition["image"],
        lastStatus=task.status,
        exitCode=_exit_code(task, own) if ended else None,
        reason=reason if ended else None,
        healthStatus="UNKNOWN",
        networkBindings=[],
        networkInterfaces=[],
    )


def _filled(task: OneOff, definition: dict[str, Any], template: str | None) -> str | None:
    """A text of fixtures/failures.json with the names that this task has."""
    overrides = task.params.get("overrides", {}).get("containerOverrides", [])
    command = (overrides[0].get("command") if overrides else None) or definition.get("command") or [""]
    names = {"container": definition["name"], "image": definition["image"], "command": command[0]}
    for name, value in names.items():
        template = template and template.replace("{" + name + "}", value)
    return template


def _exit_code(task: OneOff, own: bool) -> int | None:
    if task.stop_code == "UserInitiated":
        return 143 if task.ends_at >= task.started_at else None
    if not own:
        return 137 if task.ran else None
    return task.failure.exit_code if task.failure else task.order.exit_code
