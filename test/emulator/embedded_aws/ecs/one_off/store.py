"""Tasks that RunTask has started. Each is a small state machine that only time moves, and writes its log."""

from dataclasses import dataclass, field
from typing import Any

from moto.logs.models import logs_backends

from embedded_aws.clock import CLOCK
from embedded_aws.ecs.model import Failure

KEEP_STOPPED_TASKS = 3600.0
NO_LOG_GROUP = "log-group-missing"


@dataclass
class OneOffOrder:
    """What a test orders for the next tasks."""

    seconds: float = 0.0
    exit_code: int = 0
    log: list[str] = field(default_factory=list)
    failure: Failure | None = None
    refusal: str | None = None


@dataclass(eq=False)
class OneOff:
    """One task. The times of its life are known from its start, unless it is stopped."""

    id: str
    arn: str
    cluster_arn: str
    place: tuple[str, str]
    definition: dict[str, Any]
    params: dict[str, Any]
    order: OneOffOrder
    created_at: float
    started_at: float
    ends_at: float
    stop_code: str | None = None
    stopped_reason: str | None = None
    told: int = 0

    @property
    def failure(self) -> Failure | None:
        return self.order.failure

    @property
    def family(self) -> str:
        return self.definition["taskDefinitionArn"].split("/")[-1].split(":")[0]

    @property
    def ran(self) -> bool:
        """Whether its container has been running by now."""
        return CLOCK.now() >= self.started_at and not (self.failure and self.failure.phase == "start")

    @property
    def status(self) -> str:
        now = CLOCK.now()
        if now >= self.ends_at:
            return "STOPPED"
        return "RUNNING" if self.ran else "PENDING"

    def stop(self, reason: str) -> None:
        """Stops the task: SIGTERM, at which the container ends at once."""
        if self.status != "STOPPED":
            self.ends_at = CLOCK.now()
            self.stop_code, self.stopped_reason = "UserInitiated", reason or "Task stopped by user"

    def write_log(self, group: str, stream: str) -> None:
        """Writes the log into moto's log stream: the first line at the start, the others at the end."""
        groups = logs_backends[self.place[0]][self.place[1]].groups
        due = 0 if not self.ran else len(self.order.log) if self.status == "STOPPED" else 1
        lines = self.order.log[self.told : due]
        if not self.ran or group not in groups:
            return
        if stream not in groups[group].streams:
            groups[group].create_log_stream(stream)
        if lines:
            at = int(CLOCK.now() * 1000)
            events = [{"timestamp": at + index, "message": line} for index, line in enumerate(lines)]
            groups[group].put_log_events(stream, events)
            self.told = due


@dataclass
class OneOffs:
    """All tasks of RunTask, by account and region."""

    tasks: list[OneOff] = field(default_factory=list)

    def of(self, place: tuple[str, str], cluster_arn: str) -> list[OneOff]:
        """The tasks that ECS still describes: those not stopped, or stopped less than an hour ago."""
        now = CLOCK.now()
        self.tasks = [task for task in self.tasks if task.ends_at + KEEP_STOPPED_TASKS > now]
        return [task for task in self.tasks if task.place == place and task.cluster_arn == cluster_arn]

    def reset(self) -> None:
        self.tasks.clear()


ONE_OFFS = OneOffs()
