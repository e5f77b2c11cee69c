"""Puts the names of a service, its task and container into the texts of fixtures/failures.json."""

from typing import Any

from .model import Revision, Task


def fill(template: str | None, service: str, revision: Revision, task: Task | None) -> str:
    """A text of fixtures/failures.json with the names of this service, task and container."""
    if not template:
        return ""
    container = revision.task_definition["containerDefinitions"][0]
    balancer: dict[str, Any] = next(iter(revision.spec.get("loadBalancers", [])), {})
    names = {
        "service": service,
        "container": container.get("name", ""),
        "image": container.get("image", ""),
        "role": revision.task_definition.get("executionRoleArn") or revision.task_definition.get("taskRoleArn") or "",
        "secret": next((entry["valueFrom"] for entry in container.get("secrets", [])), ""),
        "targetGroup": balancer.get("targetGroupArn", ""),
        "task": task.id if task else "",
        "instance": instance_id(task.instance) if task else "",
        "port": str(next(iter(task.ports.values()), "")) if task else "",
        "command": " ".join(container.get("command") or container.get("entryPoint") or ["/app/start"]),
    }
    for name, value in names.items():
        template = template.replace("{" + name + "}", value)
    return template


def instance_id(number: int) -> str:
    """The id of the EC2 instance on which a task is said to run."""
    return f"i-0{number:016x}"
