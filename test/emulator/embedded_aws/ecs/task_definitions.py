"""Task definitions, and how AWS fills them in.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
"""

from typing import Any

from botocore import xform_name

from embedded_aws.clock import CLOCK, timestamp
from embedded_aws.corrections import Call, corrects

from .errors import client
from .lookup import backend, task_definition
from .task_definition_checks import check_task_definition, for_fargate

EMPTY_LISTS = ("portMappings", "environment", "mountPoints", "volumesFrom", "systemControls")
AWSLOGS = "com.amazonaws.ecs.capability.logging-driver.awslogs"


@corrects("ecs", "RegisterTaskDefinition")
def register_task_definition(call: Call) -> dict[str, Any]:
    asked = call.params
    check_task_definition(asked)
    mode = call.get("networkMode") or ("awsvpc" if for_fargate(asked) else "bridge")
    containers = [_with_memory(entry) for entry in asked["containerDefinitions"]]
    definition = call.moto(tags=call.get("tags") or [], containerDefinitions=containers)["taskDefinition"]
    for name, value in asked.items():
        setattr(definition, xform_name(name), value)
    definition.network_mode = mode
    definition.container_definitions = [_filled_in(entry, mode) for entry in asked["containerDefinitions"]]
    definition.volumes = call.get("volumes") or []
    definition.placement_constraints = call.get("placementConstraints") or []
    definition.compatibilities = _compatibilities(asked, mode)
    definition.requires_attributes = _requires(definition, mode)
    definition.registered_at = timestamp(CLOCK.now())
    definition.registered_by = f"arn:aws:iam::{call.account}:role/deployer"
    answer = {"taskDefinition": definition}
    return {**answer, "tags": definition.tags} if definition.tags else answer


@corrects("ecs", "DescribeTaskDefinition")
def describe_task_definition(call: Call) -> dict[str, Any]:
    definition = task_definition(call, call.params["taskDefinition"])
    answer = {"taskDefinition": definition}
    return {**answer, "tags": definition.tags or []} if "TAGS" in call.get("include", []) else answer


@corrects("ecs", "DeregisterTaskDefinition")
def deregister_task_definition(call: Call) -> dict[str, Any]:
    """Deregisters a revision. A family without a revision number is refused."""
    if ":" not in call.params["taskDefinition"].split("/")[-1]:
        raise client("Revision is missing.")
    definition = task_definition(call, call.params["taskDefinition"])
    definition.status = "INACTIVE"
    definition.deregistered_at = timestamp(CLOCK.now())
    return {"taskDefinition": definition}


@corrects("ecs", "ListTaskDefinitions")
def list_task_definitions(call: Call) -> dict[str, Any]:
    """Lists revisions, sorted by family and revision. familyPrefix is the whole name of a family."""
    arns = [
        definition
        for family, revisions in sorted(backend(call).task_definitions.items())
        for definition in revisions.values()
        if definition.status == call.get("status", "ACTIVE") and family == call.get("familyPrefix", family)
    ]
    arns.sort(key=lambda entry: (entry.family, entry.revision), reverse=call.get("sort") == "DESC")
    return {"taskDefinitionArns": [entry.arn for entry in arns]}


@corrects("ecs", "ListTaskDefinitionFamilies")
def list_task_definition_families(call: Call) -> dict[str, Any]:
    """Lists families: ACTIVE with an active revision, INACTIVE with only deregistered ones; else not listed.

    https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html
    """
    wanted = call.get("status", "ALL")
    families = []
    for family, revisions in sorted(backend(call).task_definitions.items()):
        statuses = {definition.status for definition in revisions.values()}
        status = "ACTIVE" if "ACTIVE" in statuses else "INACTIVE" if "INACTIVE" in statuses else None
        if family.startswith(call.get("familyPrefix", "")) and status and wanted in ("ALL", status):
            families.append(family)
    return {"families": families}


def as_answered(definition: Any) -> dict[str, Any]:
    """What the tasks of a service take from their task definition."""
    return {
        "taskDefinitionArn": definition.arn,
        "containerDefinitions": definition.container_definitions,
        "networkMode": definition.network_mode,
        "cpu": definition.cpu,
        "memory": definition.memory,
        "executionRoleArn": getattr(definition, "execution_role_arn", None),
        "taskRoleArn": getattr(definition, "task_role_arn", None),
    }


def _with_memory(container: dict[str, Any]) -> dict[str, Any]:
    """Adds a hard memory limit, which moto demands on EC2. For AWS a reservation is enough."""
    reservation = container.get("memoryReservation")
    return {"memory": reservation, **container} if reservation else container


def _filled_in(container: dict[str, Any], mode: str) -> dict[str, Any]:
    """Adds AWS's defaults, which AWS's answers contain."""
    ports = [_port(mapping, mode) for mapping in container.get("portMappings", [])]
    lists = {name: container.get(name) or [] for name in EMPTY_LISTS}
    return {"cpu": 0, "essential": True, **container, **lists, "portMappings": ports}


def _port(mapping: dict[str, Any], mode: str) -> dict[str, Any]:
    default = 0 if mode == "bridge" else mapping.get("containerPort", 0)
    return {**mapping, "hostPort": mapping.get("hostPort") or default, "protocol": mapping.get("protocol", "tcp")}


def _compatibilities(params: dict[str, Any], mode: str) -> list[str]:
    fits = mode == "awsvpc" and params.get("cpu") and params.get("memory")
    external = ["EXTERNAL"] if mode != "awsvpc" else []
    return external + ["EC2"] + (["FARGATE"] if fits else [])


def _requires(definition: Any, mode: str) -> list[dict[str, str]]:
    """The attributes that an instance needs for the task, for the most common settings."""
    names = []
    for container in definition.container_definitions:
        options = container.get("logConfiguration", {})
        if options.get("logDriver") == "awslogs":
            names += [AWSLOGS, "com.amazonaws.ecs.capability.docker-remote-api.1.19"]
        if container.get("secrets"):
            names.append("ecs.capability.secrets.asm.environment-variables")
        if container.get("repositoryCredentials"):
            names.append("ecs.capability.private-registry-authentication.secretsmanager")
        if container.get("memoryReservation"):
            names.append("com.amazonaws.ecs.capability.docker-remote-api.1.21")
    if getattr(definition, "execution_role_arn", None):
        names.append("ecs.capability.execution-role-awslogs")
    if getattr(definition, "task_role_arn", None):
        names.append("com.amazonaws.ecs.capability.task-iam-role")
    if mode == "awsvpc":
        names.append("ecs.capability.task-eni")
    names.append("com.amazonaws.ecs.capability.docker-remote-api.1.18")
    return [{"name": name} for name in dict.fromkeys(names)]
