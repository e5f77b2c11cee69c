"""Tasks of services, listed and described.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
"""

from typing import Any

from .corrections import Call, corrects
from .ecs_errors import invalid, service_not_found
from .ecs_lookup import active_cluster
from .ecs_store import SERVICES
from .ecs_task_views import task_arn, task_view
from .ecs_views import on_fargate

MOST_DESCRIBED = 100


@corrects("ecs", "ListTasks")
def list_tasks(call: Call) -> dict[str, Any]:
    """Tasks by their desired status, RUNNING unless asked otherwise; moto's own (RunTask) are listed after them."""
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
    return {"taskArns": found if by_service else found + call.moto()["taskArns"]}


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
    tags = "TAGS" in call.get("include", [])
    found = [task_view(*known[name], tags) for name in (arn.split("/")[-1] for arn in wanted) if name in known]
    rest = [arn for arn in wanted if arn.split("/")[-1] not in known]
    others = call.moto(tasks=rest)["tasks"] if rest else []
    others_known = {task.task_arn.split("/")[-1] for task in others}
    arn = cluster.arn.replace(":cluster/", ":task/")
    missing = [name.split("/")[-1] for name in rest if name.split("/")[-1] not in others_known]
    return {
        "tasks": found + list(others),
        "failures": [{"arn": f"{arn}/{name}", "reason": "MISSING"} for name in missing],
    }
