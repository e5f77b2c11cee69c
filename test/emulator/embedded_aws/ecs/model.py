"""What the scheduler keeps of a service: tasks, deployments, and how they are to fail. Plain data, without moto."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Timing:
    """Seconds from a new task's start until it runs, is healthy, and the old task that it replaces has drained."""

    start: float = 0.3
    healthy: float = 0.8
    drain: float = 1.2

    @property
    def draining(self) -> float:
        """Seconds from the order to stop a task until it has stopped."""
        return max(0.0, self.drain - self.healthy)


@dataclass(frozen=True)
class LogLine:
    """A line of a container's log, and how many seconds after the start of its task it is written."""

    text: str
    after: float = 0.0


@dataclass(frozen=True)
class ContainerEnd:
    """How one container of a task ends, where the others end otherwise."""

    reason: str | None = None
    exit_code: int | None = None
    log: tuple[LogLine, ...] = ()


@dataclass(frozen=True)
class Failure:
    """A way for a task to fail: an entry of test/emulator/fixtures/failures.json, or an order of a test."""

    phase: str
    stop_code: str | None = None
    stopped_reason: str | None = None
    container_reason: str | None = None
    exit_code: int | None = None
    events: tuple[str, ...] = ()
    target_reason: str | None = None
    target_description: str | None = None
    log: tuple[LogLine, ...] = ()
    seconds: float | None = None
    containers: dict[str, ContainerEnd] = field(default_factory=dict)


@dataclass(eq=False)
class Revision:
    """A service revision: everything that decides which tasks a deployment starts."""

    arn: str
    created_at: float
    task_definition: dict[str, Any]
    spec: dict[str, Any]

    @property
    def target_groups(self) -> list[str]:
        return [entry["targetGroupArn"] for entry in self.spec.get("loadBalancers", []) if "targetGroupArn" in entry]

    @property
    def network_mode(self) -> str:
        return self.task_definition.get("networkMode") or "bridge"


@dataclass(eq=False)
class Task:
    """One task, from its start until an hour after its end."""

    id: str
    deployment_id: str
    revision: Revision
    created_at: float
    instance: int
    private_ip: str
    ports: dict[tuple[str, int], int]
    next_at: float | None
    failure: Failure | None = None
    last_status: str = "PENDING"
    desired_status: str = "RUNNING"
    healthy: bool = False
    unhealthy: bool = False
    started_at: float | None = None
    stopping_at: float | None = None
    stopped_at: float | None = None
    stop_code: str | None = None
    stopped_reason: str | None = None
    container_reason: str | None = None
    exit_code: int | None = None
    log: list[LogLine] = field(default_factory=list)
    containers: dict[str, ContainerEnd] = field(default_factory=dict)
    version: int = 1

    @property
    def alive(self) -> bool:
        return self.last_status != "STOPPED"

    @property
    def leaving(self) -> bool:
        return self.desired_status == "STOPPED"

    @property
    def staying(self) -> bool:
        return self.alive and not self.leaving


@dataclass(eq=False)
class ServiceDeployment:
    """The record that ListServiceDeployments and DescribeServiceDeployments show of a deployment."""

    arn: str
    created_at: float
    sources: list[Revision]
    status: str = "PENDING"
    status_reason: str | None = None
    started_at: float | None = None
    finished_at: float | None = None
    stopped_at: float | None = None
    updated_at: float | None = None
    rollback: dict[str, Any] | None = None
    breaker_status: str = "DISABLED"
    threshold: int = 0
    next_status: tuple[float, str, str | None] | None = None

    @property
    def terminal(self) -> bool:
        return self.status in ("SUCCESSFUL", "STOPPED", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED")


@dataclass(eq=False)
class Deployment:
    """One entry of a service's deployments[], with its tasks and its service deployment."""

    id: str
    revision: Revision
    created_at: float
    record: ServiceDeployment
    orders: tuple[Failure | None, ...] = ()
    orders_taken: int = 0
    status: str = "PRIMARY"
    rollout_state: str = "IN_PROGRESS"
    rollout_reason: str = ""
    updated_at: float = 0.0
    failed_tasks: int = 0
    failure_count: int = 0
    start_again_at: float = 0.0
    complete_not_before: float = 0.0
    undoes: "Deployment | None" = None
    tasks: list[Task] = field(default_factory=list)

    def count(self, status: str) -> int:
        return sum(1 for task in self.tasks if task.staying and task.last_status == status)

    @property
    def staying(self) -> list[Task]:
        return [task for task in self.tasks if task.staying]

    @property
    def next_order(self) -> Failure | None:
        """How the next task fails; None: it does not. The last order is that of all further tasks."""
        return self.orders[min(self.orders_taken, len(self.orders) - 1)] if self.orders else None

    @property
    def gone(self) -> bool:
        return not any(task.alive for task in self.tasks)
