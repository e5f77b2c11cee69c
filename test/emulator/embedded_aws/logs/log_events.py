"""The logs of containers, as their log driver writes them.

https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html: a stream is prefix/container/task.
https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
"""

import math
from collections.abc import Iterable
from typing import Any

from moto.logs.models import logs_backends

from embedded_aws.clock import CLOCK
from embedded_aws.corrections import Call, corrects
from embedded_aws.ecs.model import LogLine, Task
from embedded_aws.ecs.store import SERVICES
from embedded_aws.errors import AwsError


@corrects("logs", "GetLogEvents")
def get_log_events(call: Call) -> dict[str, Any]:
    """Answers the log of a task that was ordered to fail, or of moto's own stream."""
    group, stream = call.params["logGroupName"], call.params["logStreamName"]
    known = logs_backends[call.account][call.region].groups.get(group)
    if known is None:
        raise AwsError("ResourceNotFoundException", "The specified log group does not exist.")
    lines = _lines(call, group, stream)
    if lines is None:
        if stream not in known.streams:
            raise AwsError("ResourceNotFoundException", "The specified log stream does not exist.")
        return dict(call.moto())
    limit = call.get("limit", 10_000)
    page = lines[:limit] if call.get("startFromHead") else lines[-limit:]
    token = f"f/{len(lines):056d}"
    return {"events": page, "nextForwardToken": token, "nextBackwardToken": token.replace("f/", "b/")}


def _lines(call: Call, group: str, stream: str) -> list[dict[str, Any]] | None:
    """The lines of a task's container; None where the stream is not a task's, or nothing was written to it."""
    for service in SERVICES.every(call.place):
        for task in service.rollout.tasks:
            for container in task.revision.task_definition["containerDefinitions"]:
                options = (container.get("logConfiguration") or {}).get("options", {})
                name = f"{options.get('awslogs-stream-prefix')}/{container['name']}/{task.id}"
                if stream == name and options.get("awslogs-group") == group:
                    end = task.containers.get(container["name"])
                    return _written(task, end.log if end else task.log)
    return None


def _written(task: Task, log: Iterable[LogLine]) -> list[dict[str, Any]] | None:
    """The lines that have been written by now; None where there is none."""
    start = task.started_at or task.created_at
    until = min(CLOCK.now(), task.stopped_at or math.inf)
    times = [(int((start + line.after) * 1000), line.text) for line in log if start + line.after <= until]
    return [{"timestamp": at, "message": text, "ingestionTime": at} for at, text in times] or None
