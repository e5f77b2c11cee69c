"""What ECS answers about services, deployments and tasks, written from the scheduler's state."""

from typing import Any

from .clock import timestamp
from .ecs_model import Deployment, Revision, Task
from .ecs_rollout import instance_id
from .ecs_store import Service

FARGATE = ("FARGATE", "FARGATE_SPOT")
REVISION_FIELDS = (
    "capacityProviderStrategy",
    "launchType",
    "platformVersion",
    "loadBalancers",
    "serviceRegistries",
    "networkConfiguration",
    "serviceConnectConfiguration",
    "volumeConfigurations",
    "vpcLatticeConfigurations",
)
DEPLOYMENT_FIELDS = tuple(name for name in REVISION_FIELDS if name not in ("loadBalancers", "serviceRegistries"))


def on_fargate(spec: dict[str, Any]) -> bool:
    strategy = spec.get("capacityProviderStrategy") or []
    return spec.get("launchType") == "FARGATE" or any(entry["capacityProvider"] in FARGATE for entry in strategy)


def service_view(service: Service, tags: bool) -> dict[str, Any]:
    """A service as DescribeServices shows it."""
    rollout, spec = service.rollout, service.settings
    view = {
        **{name: value for name, value in spec.items() if value is not None},
        **_only(rollout.primary.revision.spec, REVISION_FIELDS),
        **_platform(rollout.primary.revision.spec),
        "serviceArn": service.arn,
        "serviceName": service.name,
        "clusterArn": service.cluster_arn,
        "status": service.status,
        "desiredCount": rollout.desired,
        "runningCount": _count(rollout.deployments, "RUNNING"),
        "pendingCount": _count(rollout.deployments, "PENDING"),
        "taskDefinition": rollout.primary.revision.task_definition["taskDefinitionArn"],
        "deploymentConfiguration": rollout.configuration,
        "deployments": []
        if service.status == "INACTIVE"
        else [deployment_view(service, entry) for entry in rollout.deployments],
        "events": [{**event, "createdAt": timestamp(event["createdAt"])} for event in rollout.events],
        "createdAt": timestamp(service.created_at),
        "createdBy": f"arn:aws:iam::{service.arn.split(':')[4]}:role/deployer",
        "currentServiceDeployment": rollout.history[0].record.arn,
        "currentServiceRevisions": [_revision_counts(service, entry) for entry in rollout.deployments],
    }
    view.setdefault("serviceRegistries", [])
    view.setdefault("loadBalancers", [])
    return {**view, "tags": service.tags} if tags else view


def deployment_view(service: Service, deployment: Deployment) -> dict[str, Any]:
    """One entry of deployments[]."""
    primary = deployment is service.rollout.primary
    spec = deployment.revision.spec
    return {
        **_only(spec, DEPLOYMENT_FIELDS),
        **_platform(spec),
        "id": deployment.id,
        "status": deployment.status,
        "taskDefinition": deployment.revision.task_definition["taskDefinitionArn"],
        "desiredCount": service.rollout.desired if primary else len(deployment.staying),
        "pendingCount": deployment.count("PENDING"),
        "runningCount": deployment.count("RUNNING"),
        "failedTasks": deployment.failed_tasks,
        "createdAt": timestamp(deployment.created_at),
        "updatedAt": timestamp(deployment.updated_at),
        "rolloutState": deployment.rollout_state,
        "rolloutStateReason": deployment.rollout_reason,
    }


def record_view(service: Service, deployment: Deployment) -> dict[str, Any]:
    """A service deployment as DescribeServiceDeployments shows it."""
    record = deployment.record
    rollback = record.rollback and {**record.rollback, "startedAt": timestamp(record.rollback["startedAt"])}
    return _given(
        **_record_times(service, deployment),
        stoppedAt=timestamp(record.stopped_at),
        updatedAt=timestamp(record.updated_at),
        sourceServiceRevisions=[_source_counts(service, source) for source in record.sources],
        targetServiceRevision=_revision_counts(service, deployment),
        deploymentConfiguration=service.rollout.configuration,
        rollback=rollback,
        deploymentCircuitBreaker={
            "status": record.breaker_status,
            "failureCount": deployment.failure_count,
            "threshold": record.threshold or service.rollout.threshold,
        },
        alarms={"status": "DISABLED"},
    )


def record_brief(service: Service, deployment: Deployment) -> dict[str, Any]:
    """A service deployment as ListServiceDeployments shows it."""
    return _given(**_record_times(service, deployment), targetServiceRevisionArn=deployment.revision.arn)


def revision_view(service: Service, revision: Revision) -> dict[str, Any]:
    """A service revision as DescribeServiceRevisions shows it."""
    containers = revision.task_definition["containerDefinitions"]
    return {
        **_only(revision.spec, REVISION_FIELDS),
        **_platform(revision.spec),
        "serviceRevisionArn": revision.arn,
        "serviceArn": service.arn,
        "clusterArn": service.cluster_arn,
        "taskDefinition": revision.task_definition["taskDefinitionArn"],
        "containerImages": [{"containerName": entry["name"], "image": entry["image"]} for entry in containers],
        "guardDutyEnabled": False,
        "createdAt": timestamp(revision.created_at),
    }


def task_view(service: Service, task: Task, tags: bool) -> dict[str, Any]:
    """A task as DescribeTasks shows it."""
    definition = task.revision.task_definition
    fargate = on_fargate(task.revision.spec)
    strategy = task.revision.spec.get("capacityProviderStrategy") or []
    view = _given(
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
        containerInstanceArn=None if fargate else _container_instance(service, task),
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
    return _given(
        containerArn=service.cluster_arn.replace(":cluster/", ":container/") + f"/{task.id}/{definition['name']}",
        taskArn=task_arn(service, task),
        name=definition["name"],
        image=definition["image"],
        runtimeId=task.id * 2 if pulled else None,
        lastStatus=task.last_status,
        exitCode=_exit_code(task) if essential else None,
        reason=task.container_reason if essential else None,
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
            "bindIP": "0.0.0.0",
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


def _record_times(service: Service, deployment: Deployment) -> dict[str, Any]:
    record = deployment.record
    return {
        "serviceDeploymentArn": record.arn,
        "serviceArn": service.arn,
        "clusterArn": service.cluster_arn,
        "status": record.status,
        "statusReason": record.status_reason,
        "createdAt": timestamp(record.created_at),
        "startedAt": timestamp(record.started_at),
        "finishedAt": timestamp(record.finished_at),
    }


def _revision_counts(service: Service, deployment: Deployment) -> dict[str, Any]:
    primary = deployment is service.rollout.primary
    return {
        "arn": deployment.revision.arn,
        "requestedTaskCount": service.rollout.desired if primary else len(deployment.staying),
        "runningTaskCount": deployment.count("RUNNING"),
        "pendingTaskCount": deployment.count("PENDING"),
    }


def _source_counts(service: Service, source: Revision) -> dict[str, Any]:
    entry = next((one for one in service.rollout.deployments if one.revision is source), None)
    return (
        _revision_counts(service, entry)
        if entry
        else {
            "arn": source.arn,
            "requestedTaskCount": 0,
            "runningTaskCount": 0,
            "pendingTaskCount": 0,
        }
    )


def _platform(spec: dict[str, Any]) -> dict[str, Any]:
    if not on_fargate(spec):
        return {}
    return {"platformVersion": spec.get("platformVersion") or "LATEST", "platformFamily": "Linux"}


def _count(deployments: list[Deployment], status: str) -> int:
    return sum(entry.count(status) for entry in deployments)


def _only(values: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: values[name] for name in names if values.get(name) is not None}


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
