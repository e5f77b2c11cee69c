"""Task definitions: what AWS refuses in them and how it fills them in.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
"""

import re
from typing import Any

from botocore import xform_name

from .clock import CLOCK, timestamp
from .corrections import Call, corrects
from .ecs_errors import client, invalid
from .ecs_lookup import backend, task_definition
from .ecs_tags import check_ecs_tags

NAME = re.compile(r"^[a-zA-Z0-9_-]{1,255}$")
LEAST_MEMORY = 6
FARGATE_MEMORY = {
    256: [512, 1024, 2048],
    512: range(1024, 4097, 1024),
    1024: range(2048, 8193, 1024),
    2048: range(4096, 16385, 1024),
    4096: range(8192, 30721, 1024),
    8192: range(16384, 61441, 4096),
    16384: range(32768, 122881, 8192),
}
EMPTY_LISTS = ("portMappings", "environment", "mountPoints", "volumesFrom", "systemControls")
AWSLOGS = "com.amazonaws.ecs.capability.logging-driver.awslogs"


@corrects("ecs", "RegisterTaskDefinition")
def register_task_definition(call: Call) -> dict[str, Any]:
    asked = call.params
    _check(asked)
    mode = call.get("networkMode") or ("awsvpc" if _fargate(asked) else "bridge")
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
    """A revision must be named: a family alone is refused."""
    if ":" not in call.params["taskDefinition"].split("/")[-1]:
        raise client("Revision is missing.")
    definition = task_definition(call, call.params["taskDefinition"])
    definition.status = "INACTIVE"
    definition.deregistered_at = timestamp(CLOCK.now())
    return {"taskDefinition": definition}


@corrects("ecs", "ListTaskDefinitions")
def list_task_definitions(call: Call) -> dict[str, Any]:
    """familyPrefix is the whole name of a family; the order is that of family and revision."""
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
    """A family is ACTIVE by one active revision, else INACTIVE by one that is deregistered; a deleted one is neither.

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
    """The parts of a task definition that a service's tasks are made of."""
    return {
        "taskDefinitionArn": definition.arn,
        "containerDefinitions": definition.container_definitions,
        "networkMode": definition.network_mode,
        "cpu": definition.cpu,
        "memory": definition.memory,
        "executionRoleArn": getattr(definition, "execution_role_arn", None),
        "taskRoleArn": getattr(definition, "task_role_arn", None),
    }


def _fargate(params: dict[str, Any]) -> bool:
    return "FARGATE" in params.get("requiresCompatibilities", [])


def _check(params: dict[str, Any]) -> None:
    if not NAME.match(params["family"]):
        raise client("Family contains invalid characters.")
    check_ecs_tags(params.get("tags", []))
    containers = params["containerDefinitions"]
    if not containers:
        raise client("Task definition must have at least one container definition.")
    names = [entry.get("name", "") for entry in containers]
    if len(set(names)) != len(names):
        raise client("Container names must be unique within a task definition.")
    if not any(entry.get("essential", True) for entry in containers):
        raise client("Invalid 'essential' setting for container. At least one container must be essential.")
    for container in containers:
        _check_container(container, params)
    _check_ports(containers, params)
    if _fargate(params):
        _check_fargate(params)


def _check_container(container: dict[str, Any], params: dict[str, Any]) -> None:
    name = container.get("name") or ""
    if not name:
        raise client("Container.name should not be null or empty.")
    if not NAME.match(name):
        raise client(f"Invalid container name '{name}'.")
    if not container.get("image"):
        raise client("Container.image should not be null or empty.")
    if len(container["image"]) > 255 or re.search(r"\s", container["image"]):
        raise client("Container.image contains invalid characters.")
    memory, reservation = container.get("memory"), container.get("memoryReservation")
    if memory is None and reservation is None and not params.get("memory"):
        raise client(
            f"Invalid setting for container '{name}'. At least one of 'memory' or 'memoryReservation' must be "
            "specified."
        )
    for amount in (memory, reservation):
        if amount is not None and amount < LEAST_MEMORY:
            raise client(f"Invalid setting for container '{name}'. Memory must be at least {LEAST_MEMORY} MB.")
    if memory is not None and reservation is not None and memory <= reservation:
        raise client(f"Invalid setting for container '{name}'. 'memory' must be greater than 'memoryReservation'.")
    if container.get("cpu", 0) < 0:
        raise client(f"Invalid setting for container '{name}'. 'cpu' must not be negative.")
    if params.get("memory") and memory and memory > int(params["memory"]):
        raise client(f"Invalid setting for container '{name}'. 'memory' is greater than that of the task.")


def _check_ports(containers: list[dict[str, Any]], params: dict[str, Any]) -> None:
    mode = params.get("networkMode") or ("awsvpc" if _fargate(params) else "bridge")
    taken = set()
    for container in containers:
        for mapping in container.get("portMappings", []):
            port, host = mapping.get("containerPort"), mapping.get("hostPort")
            if mode == "none":
                raise client("Port mappings are not supported with the network mode 'none'.")
            if port is not None and not 1 <= port <= 65535:
                raise client(f"Invalid 'containerPort' setting for container '{container['name']}'.")
            if host is not None and not 0 <= host <= 65535:
                raise client(f"Invalid 'hostPort' setting for container '{container['name']}'.")
            if mode in ("awsvpc", "host") and host not in (None, 0, port):
                raise client(
                    "When networkMode=awsvpc, the host ports and container ports in port mappings must match."
                    if mode == "awsvpc"
                    else "When networkMode=host, the host ports and container ports in port mappings must match."
                )
            used = (host if mode == "bridge" else port, mapping.get("protocol", "tcp"))
            if used[0] and used in taken:
                raise client(f"The port {used[0]} is used more than once in the task definition.")
            taken.add(used)


def _check_fargate(params: dict[str, Any]) -> None:
    """https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html"""
    if params.get("networkMode") != "awsvpc":
        raise client("Fargate only supports network mode ‘awsvpc’.")
    cpu, memory = str(params.get("cpu", "")), str(params.get("memory", ""))
    if not cpu.isdigit() or int(cpu) not in FARGATE_MEMORY:
        raise client(
            "Invalid 'cpu' setting for task. For more information, see the Troubleshooting section of the Amazon ECS "
            "Developer Guide."
        )
    if not memory.isdigit() or int(memory) not in FARGATE_MEMORY[int(cpu)]:
        raise client("No Fargate configuration exists for given values.")
    if any(entry.get("privileged") for entry in params["containerDefinitions"]):
        raise invalid("Fargate does not support privileged containers.")


def _with_memory(container: dict[str, Any]) -> dict[str, Any]:
    """With a hard limit, which moto wants on EC2; a reservation is enough for AWS."""
    reservation = container.get("memoryReservation")
    return {"memory": reservation, **container} if reservation else container


def _filled_in(container: dict[str, Any], mode: str) -> dict[str, Any]:
    """AWS answers with its defaults written out."""
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
    """The attributes that an instance must offer, for the commonest settings."""
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
