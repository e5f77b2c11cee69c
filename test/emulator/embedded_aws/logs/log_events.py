"""The logs of containers, as their log driver writes them.

https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html: a stream is prefix/container/task.
https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
"""

from typing import Any

from moto.logs.models import logs_backends

from embedded_aws.corrections import Call, corrects
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
    last = lines[-call.get("limit", 10_000) :]
    token = f"f/{len(lines):056d}"
    return {"events": last, "nextForwardToken": token, "nextBackwardToken": token.replace("f/", "b/")}


def _lines(call: Call, group: str, stream: str) -> list[dict[str, Any]] | None:
    """The lines of a task's container; None where the stream is not a task's, or nothing was written to it."""
    for service in SERVICES.every(call.place):
        for task in service.rollout.tasks:
            for container in task.revision.task_definition["containerDefinitions"]:
                options = (container.get("logConfiguration") or {}).get("options", {})
                name = f"{options.get('awslogs-stream-prefix')}/{container['name']}/{task.id}"
                if task.log and stream == name and options.get("awslogs-group") == group:
                    at = int((task.started_at or task.created_at) * 1000)
                    return [{"timestamp": at, "message": line, "ingestionTime": at} for line in task.log]
    return None
