"""What ECS answers about services and deployments, written from the scheduler's state."""

from typing import Any

from embedded_aws.clock import timestamp

from .model import Deployment, Revision
from .store import Service

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
    return given(
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
    return given(**_record_times(service, deployment), targetServiceRevisionArn=deployment.revision.arn)


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


def given(**values: Any) -> dict[str, Any]:
    """The members of an answer that have a value."""
    return {name: value for name, value in values.items() if value is not None}
