"""The services that exist, per account and region, and the names that ECS gives to what belongs to them."""

import random
import uuid
from dataclasses import dataclass, field
from typing import Any

from embedded_aws.clock import CLOCK
from embedded_aws.settings import SETTINGS

from .model import Deployment, Revision
from .rollout import Rollout

ID_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
FIRST_DYNAMIC_PORT = 32768
DYNAMIC_PORTS = 28232
INSTANCES_IN_A_CLUSTER = 2


@dataclass
class Service:
    """One ECS service: its settings as AWS returns them, and its rollout."""

    arn: str
    name: str
    cluster_arn: str
    created_at: float
    settings: dict[str, Any]
    request: dict[str, Any]
    tags: list[dict[str, str]]
    rollout: Rollout
    deleted_at: float | None = None

    @property
    def cluster(self) -> str:
        return self.cluster_arn.split("/")[-1]

    @property
    def status(self) -> str:
        """The status: ACTIVE; once deleted, DRAINING until the last task has stopped, then INACTIVE."""
        if self.deleted_at is None:
            return "ACTIVE"
        return "DRAINING" if any(task.alive for task in self.rollout.tasks) else "INACTIVE"

    def deployment_by_record(self, arn: str) -> Deployment | None:
        return next((entry for entry in self.rollout.history if entry.record.arn == arn), None)


class ServiceIds:
    """Makes random names in AWS's forms. Tasks get instances and ports in turn, so that no two have the same port."""

    _places = 0

    def __init__(self, service_arn: str) -> None:
        self._arn = service_arn

    def deployment(self) -> str:
        return f"ecs-svc/{random.randint(10**18, 10**19 - 1)}"

    def record(self) -> str:
        return self._of("service-deployment", "".join(random.choices(ID_LETTERS, k=21)))

    def revision(self) -> str:
        return self._of("service-revision", str(random.randint(10**18, 10**19 - 1)))

    def task(self) -> str:
        return uuid.uuid4().hex

    def event(self) -> str:
        return str(uuid.uuid4())

    def placement(self, revision: Revision) -> tuple[int, str, dict[tuple[str, int], int]]:
        """The place of a new task: an instance, an address and, for each container port, the host port."""
        ServiceIds._places += 1
        place = ServiceIds._places
        ports: dict[tuple[str, int], int] = {}
        for container in revision.task_definition["containerDefinitions"]:
            for mapping in container.get("portMappings", []):
                port = mapping.get("containerPort", 0)
                dynamic = FIRST_DYNAMIC_PORT + (place * 7 + len(ports)) % DYNAMIC_PORTS
                ports[container["name"], port] = mapping.get("hostPort") or dynamic
        address = f"172.31.{place // 250 % 80}.{place % 250 + 4}"
        return place % INSTANCES_IN_A_CLUSTER, address, ports

    def _of(self, kind: str, name: str) -> str:
        return f"{self._arn.replace(':service/', f':{kind}/')}/{name}"


@dataclass
class Services:
    """All services of all clusters. Before a service is looked at, all that is due for it is done."""

    by_place: dict[tuple[str, str], dict[tuple[str, str], Service]] = field(default_factory=dict)

    def add(self, place: tuple[str, str], service: Service) -> None:
        self.by_place.setdefault(place, {})[service.cluster, service.name] = service

    def get(self, place: tuple[str, str], cluster: str, service: str) -> Service | None:
        found = self.by_place.get(place, {}).get((cluster, service.rsplit("/", maxsplit=1)[-1]))
        return found and _advanced(found)

    def every(self, place: tuple[str, str]) -> list[Service]:
        return [_advanced(service) for service in self.by_place.get(place, {}).values()]

    def in_cluster(self, place: tuple[str, str], cluster: str) -> list[Service]:
        services = self.by_place.get(place, {})
        return [_advanced(service) for (owner, _), service in services.items() if owner == cluster]

    def behind(self, place: tuple[str, str], target_group: str) -> list[Service]:
        """The services that have a deployment with a target group."""
        services = self.by_place.get(place, {}).values()
        return [
            _advanced(service)
            for service in services
            if any(target_group in entry.revision.target_groups for entry in service.rollout.deployments)
        ]

    def reset(self) -> None:
        self.by_place.clear()


SERVICES = Services()


def _advanced(service: Service) -> Service:
    service.rollout.advance(CLOCK.now())
    return service


def new_rollout(arn: str, name: str, desired: int, configuration: dict[str, Any]) -> Rollout:
    return Rollout(name, desired, configuration, SETTINGS.timing, ServiceIds(arn))
