"""What AWS refuses in a task definition.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
"""

import json
import re
from typing import Any

from .errors import client, invalid
from .tags import check_ecs_tags

NAME = re.compile(r"^[a-zA-Z0-9_-]{1,255}$")
LEAST_MEMORY = 6
MOST_BYTES = 65536
PARAMETER_NAME = re.compile(r"[a-zA-Z0-9_./-]{1,2048}")
FARGATE_MEMORY = {
    256: [512, 1024, 2048],
    512: range(1024, 4097, 1024),
    1024: range(2048, 8193, 1024),
    2048: range(4096, 16385, 1024),
    4096: range(8192, 30721, 1024),
    8192: range(16384, 61441, 4096),
    16384: range(32768, 122881, 8192),
}


def for_fargate(params: dict[str, Any]) -> bool:
    return "FARGATE" in params.get("requiresCompatibilities", [])


def check_task_definition(params: dict[str, Any]) -> None:
    if not NAME.match(params["family"]):
        raise client("Family contains invalid characters.")
    check_ecs_tags(params.get("tags", []))
    _check_length(params)
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
    if for_fargate(params):
        _check_fargate(params)


def _check_length(params: dict[str, Any]) -> None:
    """ECS's words: https://github.com/awsdocs/amazon-ecs-developer-guide/pull/149"""
    definition = {name: value for name, value in params.items() if name != "tags"}
    length = len(json.dumps(definition, separators=(",", ":"), ensure_ascii=False).encode())
    if length > MOST_BYTES:
        raise client(f"Actual length: '{length}'. Max allowed length is '{MOST_BYTES}' bytes.")


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
    _check_secrets(container)
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


def _check_secrets(container: dict[str, Any]) -> None:
    """What is no ARN is the name of a parameter. ECS's words: https://github.com/aws/copilot-cli/issues/3446"""
    for secret in container.get("secrets", []):
        reference = secret.get("valueFrom") or ""
        if not reference.startswith("arn:") and not PARAMETER_NAME.fullmatch(reference):
            raise client(
                f"The Systems Manager parameter name specified for secret {secret.get('name')} is invalid. The "
                "parameter name can be up to 2048 characters and include the following letters and symbols: "
                "a-zA-Z0-9_.-"
            )


def _check_ports(containers: list[dict[str, Any]], params: dict[str, Any]) -> None:
    mode = params.get("networkMode") or ("awsvpc" if for_fargate(params) else "bridge")
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
