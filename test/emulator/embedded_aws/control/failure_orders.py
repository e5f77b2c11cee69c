"""How tasks are to fail: the name of an entry of fixtures/failures.json, an object, or a list with one of these a task.

CONTRIBUTING.md describes the members of an object. What it leaves out is what ECS says in most such cases.
"""

from typing import Any

from embedded_aws.ecs.failures import FAILURES
from embedded_aws.ecs.model import ContainerEnd, Failure, LogLine

from .values import number, only, text

PHASES = ("placement", "provisioning", "start", "exit", "health", "never")
MEMBERS = (
    "phase",
    "stopCode",
    "stoppedReason",
    "containerReason",
    "exitCode",
    "log",
    "seconds",
    "events",
    "targetReason",
    "targetDescription",
    "containers",
)
# What ECS says of a task where an order does not: stop code and stopped reason.
USUAL: dict[str, tuple[str, str]] = {
    "start": ("TaskFailedToStart", "Task failed to start"),
    "exit": ("EssentialContainerExited", "Essential container in task exited"),
    "health": ("ServiceSchedulerInitiated", "Task failed ELB health checks in (target-group {targetGroup})"),
}


def failures_of(order: Any) -> tuple[Failure | None, ...]:
    """The failures of one service's next deployments: of all its tasks, or of one task after the other.

    order: a name, an object, None (healthy), or a list of these. Raises ValueError where it is none of them.
    """
    if isinstance(order, list):
        if not order:
            raise ValueError("a list of failures must have an entry")
        return tuple(failure_of(one) for one in order)
    return (failure_of(order),)


def failure_of(order: Any) -> Failure | None:
    """One failure, by its name or as an object; None for none. Raises ValueError where it is not known."""
    if order is None:
        return None
    if isinstance(order, str):
        if order not in FAILURES:
            raise ValueError(f"no such failure: {order}; there are {', '.join(FAILURES)}")
        return FAILURES[order]
    if not isinstance(order, dict):
        raise TypeError("a failure must be a name, an object, null, or a list of these")
    return _ordered(order)


def _ordered(order: dict[str, Any]) -> Failure:
    only(order, *MEMBERS)
    phase = order.get("phase") or _phase_of(order)
    if phase not in PHASES:
        raise ValueError(f"phase must be one of {', '.join(PHASES)}")
    if phase == "placement" and not order.get("events"):
        raise ValueError("a failure in the phase placement must have events: nothing else tells of it")
    stop_code, stopped_reason = USUAL.get(phase, (None, None))
    return Failure(
        phase=phase,
        stop_code=_text(order, "stopCode") or stop_code,
        stopped_reason=_text(order, "stoppedReason", stopped_reason),
        container_reason=_text(order, "containerReason"),
        exit_code=_exit_code(order),
        events=tuple(text(one, "events") for one in _list(order, "events")),
        target_reason=_text(order, "targetReason") or ("Target.FailedHealthChecks" if phase == "health" else None),
        target_description=_text(order, "targetDescription"),
        log=_log(order),
        seconds=number(order["seconds"], "seconds") if "seconds" in order else None,
        containers={name: _container(end) for name, end in order.get("containers", {}).items()},
    )


def _phase_of(order: dict[str, Any]) -> str:
    """When it fails, where the order does not say: by what only one phase can have."""
    if "targetReason" in order or "targetDescription" in order:
        return "health"
    if {"exitCode", "log", "seconds", "containers"} & set(order):
        return "exit"
    return "start" if {"stopCode", "stoppedReason", "containerReason"} & set(order) else "placement"


def _container(end: dict[str, Any]) -> ContainerEnd:
    only(end, "reason", "exitCode", "log")
    return ContainerEnd(_text(end, "reason"), _exit_code(end), _log(end))


def _log(order: dict[str, Any]) -> tuple[LogLine, ...]:
    return tuple(_line(one) for one in _list(order, "log"))


def _line(line: Any) -> LogLine:
    if isinstance(line, str):
        return LogLine(line)
    only(line, "text", "after")
    return LogLine(text(line.get("text"), "text"), number(line.get("after", 0), "after"))


def _exit_code(order: dict[str, Any]) -> int | None:
    return int(number(order["exitCode"], "exitCode")) if "exitCode" in order else None


def _text(order: dict[str, Any], name: str, otherwise: str | None = None) -> str | None:
    value = order.get(name, otherwise)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{name} must be a text")
    return value


def _list(order: dict[str, Any], name: str) -> list[Any]:
    value = order.get(name, [])
    if not isinstance(value, list):
        raise TypeError(f"{name} must be a list")
    return value
