"""Tasks of services, listed and described.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
"""

from typing import Any

from embedded_aws.corrections import Call, corrects
from embedded_aws.ecs.one_off.store import ONE_OFFS
from embedded_aws.ecs.one_off.views import one_off_view

from .errors import invalid, service_not_found
from .lookup import active_cluster
from .service_views import on_fargate
from .store import SERVICES
from .task_views import task_arn, task_view

MOST_DESCRIBED = 100


@corrects("ecs", "ListTasks")
def list_tasks(call: Call) -> dict[str, Any]:
    """Lists tasks by desired status, RUNNING by default: first those of services, then those of RunTask."""
    cluster = active_cluster(call)
    by_service, by_starter = call.get("serviceName"), call.get("startedBy")
    if by_starter and len(set(call.params) - {"cluster", "startedBy", "maxResults", "nextToken", "desiredStatus"}) > 0:
        raise invalid("startedBy must be the only filter that is used.")
    if by_service:
        service = SERVICES.get(call.place, cluster.name, by_service)
        if service is None or service.status == "INACTIVE":
            raise service_not_found()
        services = [service]
    else:
        services = SERVICES.in_cluster(call.place, cluster.name)
    wanted = call.get("desiredStatus", "RUNNING")
    found = [
        task_arn(service, task)
        for service in services
        for task in service.rollout.tasks
        if task.desired_status == wanted
        and by_starter in (None, task.deployment_id)
        and call.get("launchType") in (None, "FARGATE" if on_fargate(task.revision.spec) else "EC2")
        and call.get("family")
        in (None, task.revision.task_definition["taskDefinitionArn"].split("/")[-1].split(":")[0])
    ]
    alone = [
        task.arn
        for task in ONE_OFFS.of(call.place, cluster.arn)
        if ("STOPPED" if task.status == "STOPPED" else "RUNNING") == wanted
        and by_starter in (None, task.params.get("startedBy"))
        and call.get("family") in (None, task.family)
    ]
    return {"taskArns": found if by_service else found + alone}


@corrects("ecs", "DescribeTasks")
def describe_tasks(call: Call) -> dict[str, Any]:
    cluster = active_cluster(call)
    wanted = call.params["tasks"]
    if not wanted:
        raise invalid("Tasks cannot be empty.")
    if len(wanted) > MOST_DESCRIBED:
        raise invalid(f"Tasks cannot have more than {MOST_DESCRIBED} elements.")
    known = {
        task.id: (service, task)
        for service in SERVICES.in_cluster(call.place, cluster.name)
        for task in service.rollout.tasks
    }
    alone = {task.id: task for task in ONE_OFFS.of(call.place, cluster.arn)}
    tags = "TAGS" in call.get("include", [])
    names = [arn.split("/")[-1] for arn in wanted]
    found = [
        task_view(*known[name], tags) if name in known else one_off_view(alone[name], tags)
        for name in names
        if name in known or name in alone
    ]
    missing = [name for name in names if name not in known and name not in alone]
    arn = cluster.arn.replace(":cluster/", ":task/")
    return {
        "tasks": found,
        "failures": [{"arn": f"{arn}/{name}", "reason": "MISSING"} for name in missing],
    }
