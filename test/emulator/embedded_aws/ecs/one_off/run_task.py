"""RunTask and StopTask. moto's own are not used: its tasks need registered instances, and never end.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html
https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ECS_RunTask_Idempotency.html
"""

import json
import re
import uuid
from dataclasses import replace
from typing import Any

from moto.logs.models import logs_backends

from embedded_aws.clock import CLOCK
from embedded_aws.corrections import Call, corrects
from embedded_aws.ecs.checks import check_revision
from embedded_aws.ecs.errors import client, invalid
from embedded_aws.ecs.failures import FAILURES
from embedded_aws.ecs.lookup import active_cluster, task_definition
from embedded_aws.ecs.tags import check_ecs_tags
from embedded_aws.ecs.task_definitions import as_answered
from embedded_aws.errors import AwsError
from embedded_aws.settings import SETTINGS

from .store import NO_LOG_GROUP, ONE_OFFS, OneOff, OneOffOrder
from .views import log_place, one_off_view

STARTED_BY = re.compile(r"^[A-Za-z0-9_/-]{1,128}$")
LONGEST_OVERRIDES = 8192
SPEC = ("networkConfiguration", "capacityProviderStrategy", "launchType", "platformVersion")


@corrects("ecs", "RunTask")
def run_task(call: Call) -> dict[str, Any]:
    """Starts one task. With a client token that was used already, the task that it started is answered."""
    cluster = active_cluster(call)
    definition = task_definition(call, call.params["taskDefinition"])
    if definition.status != "ACTIVE":
        raise invalid("TaskDefinition is inactive")
    _check(call, cluster, definition)
    if known := _known(call, cluster):
        return {"tasks": [one_off_view(known, tags=True)], "failures": []}
    order = SETTINGS.one_off
    if order.refusal:
        return {"tasks": [], "failures": [{"arn": _instance(cluster), "reason": order.refusal}]}
    name = uuid.uuid4().hex
    now = CLOCK.now()
    started = now + SETTINGS.timing.start
    task = OneOff(
        id=name,
        arn=cluster.arn.replace(":cluster/", ":task/") + f"/{name}",
        cluster_arn=cluster.arn,
        place=call.place,
        definition=as_answered(definition),
        params=dict(call.params),
        order=_order(call, definition, order),
        created_at=now,
        started_at=started,
        ends_at=started + order.seconds,
    )
    ONE_OFFS.tasks.append(task)
    return {"tasks": [one_off_view(task, tags=True)], "failures": []}


@corrects("ecs", "StopTask")
def stop_task(call: Call) -> dict[str, Any]:
    cluster = active_cluster(call)
    name = call.params["task"].split("/")[-1]
    task = next((one for one in ONE_OFFS.of(call.place, cluster.arn) if one.id == name), None)
    if task is None:
        raise invalid("The referenced task was not found.")
    task.stop(call.get("reason", ""))
    return {"task": one_off_view(task, tags=False)}


def _check(call: Call, cluster: Any, definition: Any) -> None:
    params = call.params
    check_ecs_tags(params.get("tags", []))
    if "launchType" in params and params.get("capacityProviderStrategy"):
        raise invalid("Specify either Launch Type or Capacity Provider Strategy, but not both.")
    if not 1 <= params.get("count", 1) <= 10:
        raise invalid("Task count must be between 1 and 10.")
    if params.get("startedBy") and not STARTED_BY.match(params["startedBy"]):
        raise invalid("startedBy must have at most 128 letters, digits, hyphens, slashes and underscores.")
    if len(params.get("clientToken", "")) > 64:
        raise invalid("clientToken must have at most 64 characters.")
    spec = {name: params[name] for name in SPEC if name in params}
    check_revision(call, cluster, definition, spec)
    if len(json.dumps(params.get("overrides", {}), separators=(",", ":"), ensure_ascii=False)) > LONGEST_OVERRIDES:
        raise invalid(f"Container Overrides length must be at most {LONGEST_OVERRIDES}")
    names = [entry["name"] for entry in definition.container_definitions]
    for override in params.get("overrides", {}).get("containerOverrides", []):
        if override["name"] not in names:
            raise client(f"Override for container named {override['name']} is not a container in the TaskDefinition.")


def _known(call: Call, cluster: Any) -> OneOff | None:
    token = call.get("clientToken")
    known = next((one for one in ONE_OFFS.of(call.place, cluster.arn) if one.params.get("clientToken") == token), None)
    if token is None or known is None:
        return None
    if known.params != call.params:
        raise AwsError("ConflictException", "The client token was used with other parameters.")
    return known


def _order(call: Call, definition: Any, order: OneOffOrder) -> OneOffOrder:
    """What the test has ordered for the task; but where its log group does not exist, the container does not start."""
    place = log_place(as_answered(definition), call.params, "")
    groups = logs_backends[call.account][call.region].groups
    missing = place is not None and place[0] not in groups
    return replace(order, failure=FAILURES[NO_LOG_GROUP]) if missing else replace(order)


def _instance(cluster: Any) -> str:
    return cluster.arn.replace(":cluster/", ":container-instance/") + "/" + "c" * 32
