"""ECS's scheduler for one service: a state machine that only time and calls of its user move. Without moto.

It follows https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html (rolling update),
.../deployment-circuit-breaker.html (thresholds and rollback), .../service-deployment.html (states of the record) and
.../service-throttle-logic.html (pauses between failing starts). Capacity is endless unless a failure says otherwise.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Protocol

from . import event_texts as texts
from .fill import fill
from .model import ContainerEnd, Deployment, Failure, Revision, ServiceDeployment, Task, Timing

KEEP_STOPPED_TASKS = 3600.0
KEEP_EVENTS = 100
LONGEST_PAUSE = 27 * 60.0
FREE_RETRIES = 4


class Ids(Protocol):
    """Gives names to what a rollout makes."""

    def deployment(self) -> str: ...
    def record(self) -> str: ...
    def task(self) -> str: ...
    def event(self) -> str: ...
    def placement(self, revision: Revision) -> tuple[int, str, dict[tuple[str, int], int]]: ...


class Rollout:
    """The deployments, tasks and events of one service."""

    def __init__(self, service: str, desired: int, configuration: dict[str, Any], timing: Timing, ids: Ids) -> None:
        self.service = service
        self.desired = desired
        self.configuration = configuration
        self.timing = timing
        self.ids = ids
        self.deployments: list[Deployment] = []
        self.history: list[Deployment] = []
        self.stopped: list[Task] = []
        self.events: list[dict[str, Any]] = []
        self.last_completed: Deployment | None = None
        self.time = 0.0
        self.steady = False

    @property
    def primary(self) -> Deployment:
        return self.deployments[0]

    @property
    def tasks(self) -> list[Task]:
        """All tasks that DescribeTasks still shows: those not stopped, or stopped less than an hour ago."""
        return [task for deployment in self.deployments for task in deployment.tasks if task.alive] + self.stopped

    def deploy(self, revision: Revision, now: float, orders: tuple[Failure | None, ...] = ()) -> Deployment:
        """Starts a deployment of the revision. One that is still going on is superseded.

        orders: how its tasks fail, the first task first (None: it does not); the last one holds for all further tasks.
        """
        self.advance(now)
        record = ServiceDeployment(
            self.ids.record(), now, [entry.revision for entry in self.deployments], updated_at=now
        )
        deployment = Deployment(self.ids.deployment(), revision, now, record, orders, updated_at=now)
        deployment.rollout_reason = texts.in_progress(deployment.id)
        record.next_status = (now + min(0.1, self.timing.start / 2), "IN_PROGRESS", None)
        if self._breaker.get("enable"):
            record.breaker_status = "MONITORING"
        if self.deployments:
            self._supersede(self.primary, now)
        self.deployments.insert(0, deployment)
        self.history.insert(0, deployment)
        self.steady = False
        self._settle(now)
        return deployment

    def scale(self, desired: int, now: float) -> None:
        """Sets the desired count: tasks are started or stopped; no deployment begins."""
        self.advance(now)
        if desired != self.desired:
            self.desired = desired
            self.steady = False
            self._settle(now)

    def stop(self, record: ServiceDeployment, now: float) -> bool:
        """Stops the deployment and rolls it back. Returns False where it has ended."""
        self.advance(now)
        if record.terminal:
            return False
        if record.status in ("PENDING", "IN_PROGRESS"):
            self._move(record, "ROLLBACK_REQUESTED", now)
            record.next_status = (now + min(0.1, self.timing.start / 2), "ROLLBACK_IN_PROGRESS", None)
        return True

    def advance(self, now: float) -> None:
        """Does everything that is due by now, in order."""
        while (due := min(self._dues(), default=None)) is not None and due <= now:
            self.time = max(self.time, due)
            self._fire(due)
            self._settle(due)
        self.time = max(self.time, now)
        self.stopped = [task for task in self.stopped if (task.stopped_at or now) + KEEP_STOPPED_TASKS > now]

    # What is due

    def _dues(self) -> Iterator[float]:
        for deployment in self.history:
            if deployment.record.next_status:
                yield deployment.record.next_status[0]
        for deployment in self.deployments:
            yield from (task.next_at for task in deployment.tasks if task.alive and task.next_at is not None)
            for moment in (deployment.start_again_at, deployment.complete_not_before):
                if moment > self.time:
                    yield moment
        if (attempt := self._placement_due()) is not None:
            yield attempt

    def _fire(self, now: float) -> None:
        for deployment in list(self.history):
            change = deployment.record.next_status
            if change and change[0] <= now:
                deployment.record.next_status = None
                self._record_due(deployment, change[1], change[2], now)
        for deployment in list(self.deployments):
            moved = [
                task for task in deployment.tasks if task.alive and task.next_at is not None and task.next_at <= now
            ]
            running = [
                task for task in moved if task.last_status == "PENDING" and self._task_due(deployment, task, now)
            ]
            for group in deployment.revision.target_groups if running else []:
                self._event(texts.registered(self.service, len(running), group), now)
            for task in moved:
                if task not in running and task.last_status != "STOPPED":
                    self._task_due(deployment, task, now)
        if (attempt := self._placement_due()) is not None and attempt <= now:
            self._placement_failed(self.primary, now)

    def _placement_due(self) -> float | None:
        """The time at which ECS reports again that it cannot place a task, where the deployment is to fail so."""
        if not self.deployments or self.primary.rollout_state != "IN_PROGRESS":
            return None
        if not self._fails_at_placement(self.primary) or len(self.primary.staying) >= self.desired:
            return None
        return max(self.time, self.primary.start_again_at or self.primary.created_at + self.timing.start)

    def _record_due(self, deployment: Deployment, status: str, reason: str | None, now: float) -> None:
        record = deployment.record
        if status == "ROLLBACK_IN_PROGRESS":
            self._roll_back(deployment, now)
            return
        if status == "IN_PROGRESS" and record.status != "PENDING":
            return
        if status == "IN_PROGRESS":
            record.started_at = now
        self._move(record, status, now, reason)

    # Tasks

    def _task_due(self, deployment: Deployment, task: Task, now: float) -> bool:
        """Moves a task to its next state. Returns True where it now runs."""
        task.version += 1
        if task.leaving:
            self._end(deployment, task, now)
            return False
        failure = task.failure
        if task.last_status == "PENDING":
            if failure and failure.phase == "start":
                self._task_failed(deployment, task, failure, now)
                return False
            task.last_status, task.started_at = "RUNNING", now
            task.next_at = task.created_at + max(self.timing.healthy, self.timing.start)
            if failure and failure.seconds is not None:
                task.next_at = now + failure.seconds
            if failure:
                task.log = [replace(line, text=self._fill(line.text, task)) for line in failure.log]
                task.containers = {name: self._end_of(end, task) for name, end in failure.containers.items()}
            if not task.revision.target_groups and not (failure and failure.phase == "exit"):
                self._task_healthy(deployment, task)
            return True
        if failure and failure.phase == "exit":
            self._task_failed(deployment, task, failure, now)
        elif failure and failure.phase == "health" and task.revision.target_groups and not task.unhealthy:
            task.unhealthy, task.next_at = True, now + self.timing.draining
            self._tell(failure, task, now)
        elif failure and failure.phase == "health" and task.unhealthy:
            self._task_failed(deployment, task, failure, now)
        else:
            self._task_healthy(deployment, task)
        return False

    def _task_healthy(self, deployment: Deployment, task: Task) -> None:
        task.healthy, task.next_at = True, None
        if self._breaker.get("resetOnHealthyTask", True):
            deployment.failure_count = deployment.failed_tasks = 0

    def _task_failed(self, deployment: Deployment, task: Task, failure: Failure, now: float) -> None:
        task.desired_status = "STOPPED"
        task.stop_code = failure.stop_code
        task.stopped_reason = self._fill(failure.stopped_reason, task)
        task.container_reason = self._fill(failure.container_reason, task) or None
        task.exit_code = failure.exit_code
        if failure.phase != "health":
            self._tell(failure, task, now)
        self._end(deployment, task, now)
        self._count_failure(deployment, now)

    def _placement_failed(self, deployment: Deployment, now: float) -> None:
        failure = deployment.next_order
        assert failure
        deployment.orders_taken += 1
        self._tell(failure, None, now)
        deployment.start_again_at = now + self._pause
        self._count_failure(deployment, now)

    def _count_failure(self, deployment: Deployment, now: float) -> None:
        deployment.failed_tasks += 1
        deployment.failure_count += 1
        deployment.updated_at = now
        if deployment.failed_tasks >= FREE_RETRIES:
            pause = self._pause * 2 ** min(deployment.failed_tasks - FREE_RETRIES, 20)
            deployment.start_again_at = now + min(pause, LONGEST_PAUSE)
        if deployment.failed_tasks == FREE_RETRIES:
            self._event(texts.CANNOT_START.format(service=self.service), now)
        trips = self._breaker.get("enable") and deployment.failure_count >= self.threshold
        if trips and deployment is self.primary and deployment.record.status in ("PENDING", "IN_PROGRESS"):
            self._trip(deployment, now)

    def _end(self, deployment: Deployment, task: Task, now: float) -> None:
        task.last_status, task.stopped_at, task.next_at = "STOPPED", now, None
        task.stopping_at = task.stopping_at or now
        task.healthy = False
        deployment.tasks.remove(task)
        self.stopped.insert(0, task)

    def _start_tasks(self, deployment: Deployment, count: int, now: float) -> None:
        tasks: list[Task] = []
        while len(tasks) < count and not self._fails_at_placement(deployment):
            failure = deployment.next_order
            deployment.orders_taken += 1
            phase = failure.phase if failure else ""
            stuck = phase in ("never", "provisioning")
            instance, address, ports = self.ids.placement(deployment.revision)
            due = None if stuck else now + self.timing.start
            task = Task(self.ids.task(), deployment.id, deployment.revision, now, instance, address, ports, due)
            task.failure = failure
            task.last_status = "PROVISIONING" if phase == "provisioning" else "PENDING"
            tasks.append(task)
        deployment.tasks.extend(tasks)
        if tasks:
            self._event(texts.started(self.service, [task.id for task in tasks]), now)

    def _stop_tasks(self, deployment: Deployment, tasks: list[Task], now: float) -> None:
        if not tasks:
            return
        for task in tasks:
            task.desired_status, task.stopping_at, task.next_at = "STOPPED", now, now + self.timing.draining
            task.stop_code = "ServiceSchedulerInitiated"
            task.stopped_reason = texts.scaling_activity(deployment.id)
        self._event(texts.stopped(self.service, [task.id for task in tasks]), now)
        registered = [task for task in tasks if task.started_at is not None]
        for group in deployment.revision.target_groups if registered else []:
            self._event(texts.deregistered(self.service, len(registered), group), now)
            self._event(texts.draining(self.service, deployment.id, len(registered)), now)

    # Deployments

    def _settle(self, now: float) -> None:
        """Starts and stops tasks as counts and percentages allow, and ends the deployments that are complete."""
        if not self.deployments:
            return
        primary, others = self.primary, self.deployments[1:]
        for deployment in others:
            self._stop_tasks(deployment, [task for task in deployment.staying if not task.healthy], now)
        self._scale_primary(primary, others, now)
        self._stop_old(primary, others, now)
        self._forget_gone(now)
        self._complete(primary, now)

    def _scale_primary(self, primary: Deployment, others: list[Deployment], now: float) -> None:
        staying = primary.staying
        if len(staying) > self.desired:
            self._stop_tasks(primary, staying[self.desired :], now)
        wanted = self.desired - len(staying)
        if wanted <= 0 or primary.rollout_state == "FAILED" or self._fails_at_placement(primary):
            return
        if primary.start_again_at > now:
            return
        room = max(self._most - sum(1 for entry in [primary, *others] for task in entry.tasks if task.alive), 0)
        if room:
            self._start_tasks(primary, min(wanted, room), now)
        elif any(other.staying for other in others) and not self._spare(primary, others):
            self._event(texts.SETTINGS_BLOCK.format(service=self.service), now)

    def _stop_old(self, primary: Deployment, others: list[Deployment], now: float) -> None:
        """Stops old tasks: as many as new ones are healthy, or to make room, within the minimum healthy percent."""
        old = [(other, task) for other in others for task in other.staying]
        healthy = sum(1 for task in primary.staying if task.healthy)
        surplus = healthy + len(old) - self.desired
        wanting = len(primary.staying) < self.desired and primary.rollout_state != "FAILED"
        if wanting and len(primary.staying) + len(old) >= self._most:
            surplus = max(surplus, self._spare(primary, others))
        leaving = old[: max(0, min(surplus, len(old)))]
        for other in others:
            self._stop_tasks(other, [task for owner, task in leaving if owner is other], now)

    def _spare(self, primary: Deployment, others: list[Deployment]) -> int:
        """How many old tasks may be stopped before new ones are healthy."""
        healthy = sum(1 for entry in [primary, *others] for task in entry.staying if task.healthy)
        return max(0, healthy - self._fewest)

    def _forget_gone(self, now: float) -> None:
        self.deployments = [self.primary] + [
            entry for entry in self.deployments[1:] if not entry.gone or entry.complete_not_before > now
        ]

    def _complete(self, primary: Deployment, now: float) -> None:
        done = len(primary.staying) == self.desired and all(task.healthy for task in primary.staying)
        alone = len(self.deployments) == 1 and all(task.staying for task in primary.tasks)
        if not done or not alone or primary.complete_not_before > now or primary.rollout_state == "FAILED":
            return
        if primary.rollout_state == "IN_PROGRESS":
            self._finish(primary, now)
        if not self.steady:
            self.steady = True
            self._event(texts.STEADY.format(service=self.service), now)

    def _finish(self, primary: Deployment, now: float) -> None:
        primary.rollout_state, primary.rollout_reason = "COMPLETED", texts.completed(primary.id)
        primary.updated_at = now
        self.last_completed = primary
        self._event(texts.deployment_completed(self.service, primary.id), now)
        undone, primary.undoes = primary.undoes, None
        if undone:
            self._move(undone.record, "ROLLBACK_SUCCESSFUL", now)
            return
        record = primary.record
        record.started_at = record.started_at or now
        record.next_status = None
        if record.breaker_status == "MONITORING":
            record.breaker_status = "MONITORING_COMPLETE"
        self._move(record, "SUCCESSFUL", now)

    def _supersede(self, old: Deployment, now: float) -> None:
        old.status, old.updated_at = "ACTIVE", now
        undone, old.undoes = old.undoes, None
        if undone:
            self._move(undone.record, "ROLLBACK_FAILED", now)
        elif old.record.status in ("PENDING", "IN_PROGRESS"):
            self._move(old.record, "STOP_REQUESTED", now)
            old.record.next_status = (now + self.timing.start, "STOPPED", None)
        elif old.record.status == "ROLLBACK_REQUESTED":
            old.record.next_status = (now + self.timing.start, "STOPPED", None)

    def _trip(self, deployment: Deployment, now: float) -> None:
        """Ends a failing deployment, as the circuit breaker does: it is rolled back or stopped."""
        record = deployment.record
        record.breaker_status = "TRIGGERED"
        record.threshold = self.threshold
        self._event(texts.deployment_failed(self.service, deployment.id), now)
        if self._breaker.get("rollback"):
            self._roll_back(deployment, now, texts.BREAKER_ROLLED_BACK)
            return
        self._fail(deployment, now)
        self._move(record, "STOP_REQUESTED", now)
        record.next_status = (now + self.timing.start, "STOPPED", None)

    def _fail(self, deployment: Deployment, now: float) -> None:
        deployment.rollout_state, deployment.rollout_reason = "FAILED", texts.BREAKER_FAILED
        deployment.updated_at = now

    def _roll_back(self, deployment: Deployment, now: float, reason: str | None = None) -> None:
        """Rolls back to the last completed deployment. Without one the rollback fails, and nothing is started again."""
        record, candidate = deployment.record, self.last_completed
        self._fail(deployment, now)
        self._move(record, "ROLLBACK_IN_PROGRESS", now, reason)
        if candidate is None:
            record.next_status = (now + self.timing.start, "ROLLBACK_FAILED", texts.NO_CANDIDATE)
            return
        record.rollback = {"reason": reason, "startedAt": now, "serviceRevisionArn": candidate.revision.arn}
        deployment.status, deployment.complete_not_before = "ACTIVE", now + self.timing.draining
        candidate.status, candidate.rollout_state = "PRIMARY", "IN_PROGRESS"
        candidate.rollout_reason, candidate.updated_at = texts.rolling_back(candidate.id), now
        candidate.undoes, candidate.orders = deployment, ()
        self.deployments = [candidate] + [entry for entry in self.deployments if entry is not candidate]
        self.steady = False
        self._event(texts.rolling_back_event(self.service, candidate.id), now)

    def _move(self, record: ServiceDeployment, status: str, now: float, reason: str | None = None) -> None:
        record.status, record.updated_at = status, now
        record.status_reason = reason or record.status_reason
        if record.terminal:
            record.finished_at = now
        if status == "STOPPED":
            record.stopped_at = now

    # Settings

    @property
    def _breaker(self) -> dict[str, Any]:
        return self.configuration.get("deploymentCircuitBreaker") or {}

    @property
    def threshold(self) -> int:
        """How many failures trip the circuit breaker: half the desired count by default, at least 3, at most 200."""
        setting = self._breaker.get("thresholdConfiguration") or {"type": "BOUNDED_PERCENT", "value": 50}
        if setting["type"] == "COUNT":
            return max(1, setting["value"])
        share = math.ceil(self.desired * setting["value"] / 100)
        return max(1, share) if setting["type"] == "UNBOUNDED_PERCENT" else max(3, min(200, share))

    @property
    def _pause(self) -> float:
        """Seconds between two attempts. Always more than 0, because attempts would never end otherwise."""
        return max(self.timing.start, 0.1)

    @property
    def _most(self) -> int:
        return math.floor(self.desired * self.configuration.get("maximumPercent", 200) / 100)

    @property
    def _fewest(self) -> int:
        return math.ceil(self.desired * self.configuration.get("minimumHealthyPercent", 100) / 100)

    def _fails_at_placement(self, deployment: Deployment) -> bool:
        order = deployment.next_order
        return order is not None and order.phase == "placement" and self.desired > 0

    # Texts

    def _event(self, message: str, now: float) -> None:
        """Adds an event. As in AWS, a text is not repeated where it was the last one already."""
        if message and not (self.events and self.events[0]["message"] == message):
            self.events.insert(0, {"id": self.ids.event(), "createdAt": now, "message": message})
            del self.events[KEEP_EVENTS:]

    def _tell(self, failure: Failure, task: Task | None, now: float) -> None:
        for event in failure.events:
            self._event(self._fill(event, task), now)

    def _end_of(self, end: ContainerEnd, task: Task) -> ContainerEnd:
        lines = tuple(replace(line, text=self._fill(line.text, task)) for line in end.log)
        return replace(end, reason=self._fill(end.reason, task) or None, log=lines)

    def _fill(self, template: str | None, task: Task | None) -> str:
        return fill(template, self.service, task.revision if task else self.primary.revision, task)
