"""What ECS answers about tasks, written from the scheduler's state."""

from typing import Any

from embedded_aws.clock import timestamp

from .fill import instance_id
from .model import Task
from .service_views import given, on_fargate
from .store import Service


def task_view(service: Service, task: Task, tags: bool) -> dict[str, Any]:
    """A task as DescribeTasks shows it."""
    definition = task.revision.task_definition
    fargate = on_fargate(task.revision.spec)
    strategy = task.revision.spec.get("capacityProviderStrategy") or []
    view = given(
        taskArn=task_arn(service, task),
        taskDefinitionArn=definition["taskDefinitionArn"],
        clusterArn=service.cluster_arn,
        group=f"service:{service.name}",
        startedBy=task.deployment_id,
        lastStatus="DEACTIVATING" if task.alive and task.leaving else task.last_status,
        desiredStatus=task.desired_status,
        createdAt=timestamp(task.created_at),
        startedAt=timestamp(task.started_at),
        stoppingAt=timestamp(task.stopping_at),
        stoppedAt=timestamp(task.stopped_at),
        stopCode=task.stop_code,
        stoppedReason=task.stopped_reason or None,
        healthStatus="UNKNOWN",
        launchType="FARGATE" if fargate else "EC2",
        capacityProviderName=strategy[0]["capacityProvider"] if strategy else None,
        containerInstanceArn=None
        if fargate or task.last_status == "PROVISIONING"
        else _container_instance(service, task),
        connectivity="CONNECTED" if task.started_at else None,
        connectivityAt=timestamp(task.started_at),
        availabilityZone=f"{service.arn.split(':')[3]}{'ab'[task.instance % 2]}",
        cpu=str(definition.get("cpu") or sum(entry.get("cpu", 0) for entry in definition["containerDefinitions"])),
        memory=str(definition.get("memory") or sum(_memory(entry) for entry in definition["containerDefinitions"])),
        containers=[_container_view(service, task, entry) for entry in definition["containerDefinitions"]],
        attachments=_attachments(task),
        attributes=[],
        overrides={"containerOverrides": [{"name": e["name"]} for e in definition["containerDefinitions"]]},
        version=task.version,
        enableExecuteCommand=bool(service.settings.get("enableExecuteCommand")),
    )
    return (
        {**view, "tags": service.tags if service.settings.get("propagateTags") == "SERVICE" else []} if tags else view
    )


def task_arn(service: Service, task: Task) -> str:
    return service.cluster_arn.replace(":cluster/", ":task/") + f"/{task.id}"


def _container_view(service: Service, task: Task, definition: dict[str, Any]) -> dict[str, Any]:
    essential = definition.get("essential", True)
    pulled = task.started_at is not None
    own = None if task.alive else task.containers.get(definition["name"])
    exit_code, reason = (own.exit_code, own.reason) if own else (_exit_code(task), task.container_reason)
    return given(
        containerArn=service.cluster_arn.replace(":cluster/", ":container/") + f"/{task.id}/{definition['name']}",
        taskArn=task_arn(service, task),
        name=definition["name"],
        image=definition["image"],
        runtimeId=task.id * 2 if pulled else None,
        lastStatus=task.last_status,
        exitCode=exit_code if essential or own else None,
        reason=reason if essential or own else None,
        healthStatus="UNKNOWN",
        cpu=str(definition.get("cpu", 0)),
        memory=str(definition["memory"]) if "memory" in definition else None,
        memoryReservation=str(definition["memoryReservation"]) if "memoryReservation" in definition else None,
        networkBindings=_bindings(task, definition) if pulled and task.alive else [],
        networkInterfaces=_interfaces(task),
    )


def _exit_code(task: Task) -> int | None:
    if task.alive or task.exit_code is not None:
        return task.exit_code
    return 143 if task.started_at is not None else None


def _bindings(task: Task, definition: dict[str, Any]) -> list[dict[str, Any]]:
    if task.revision.network_mode not in ("bridge", "host"):
        return []
    return [
        {
            "bindIP": "0.0.0.0",  # noqa: S104  as ECS answers; nothing here listens
            "containerPort": mapping["containerPort"],
            "hostPort": task.ports[definition["name"], mapping["containerPort"]],
            "protocol": mapping.get("protocol", "tcp"),
        }
        for mapping in definition.get("portMappings", [])
        if "containerPort" in mapping
    ]


def _interfaces(task: Task) -> list[dict[str, Any]]:
    if task.revision.network_mode != "awsvpc":
        return []
    return [{"attachmentId": _attachment_id(task), "privateIpv4Address": task.private_ip}]


def _attachments(task: Task) -> list[dict[str, Any]]:
    if task.revision.network_mode != "awsvpc":
        return []
    network = task.revision.spec.get("networkConfiguration", {}).get("awsvpcConfiguration", {})
    details = {
        "subnetId": next(iter(network.get("subnets", [])), ""),
        "networkInterfaceId": f"eni-{task.id[:17]}",
        "macAddress": "0e:" + ":".join(task.id[i : i + 2] for i in range(0, 10, 2)),
        "privateDnsName": f"ip-{task.private_ip.replace('.', '-')}.ec2.internal",
        "privateIPv4Address": task.private_ip,
    }
    return [
        {
            "id": _attachment_id(task),
            "type": "ElasticNetworkInterface",
            "status": "ATTACHED" if task.alive else "DELETED",
            "details": [{"name": name, "value": value} for name, value in details.items()],
        }
    ]


def _attachment_id(task: Task) -> str:
    return "-".join((task.id[:8], task.id[8:12], task.id[12:16], task.id[16:20], task.id[20:]))


def _container_instance(service: Service, task: Task) -> str:
    name = instance_id(task.instance).removeprefix("i-").rjust(32, "c")
    return service.cluster_arn.replace(":cluster/", ":container-instance/") + f"/{name}"


def _memory(definition: dict[str, Any]) -> int:
    return definition.get("memory") or definition.get("memoryReservation") or 0
