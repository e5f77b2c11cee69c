"""The control endpoint: POST /_emulator/<verb> with a JSON object, GET /_emulator/state."""

import json
from collections.abc import Callable
from typing import Any

from embedded_aws import stores
from embedded_aws.clock import CLOCK
from embedded_aws.ecs.failures import FAILURES
from embedded_aws.ecs.one_off.store import OneOffOrder
from embedded_aws.ecs.store import SERVICES
from embedded_aws.gateway import LOCK
from embedded_aws.lag import store as lag_store
from embedded_aws.lag.kinds import lag_of
from embedded_aws.settings import SETTINGS
from embedded_aws.snapshots import NotSavedError

from . import cluster
from .failure_orders import failure_of, failures_of
from .network import certificate, network
from .values import number, only, text

Body = dict[str, Any]


def handle(method: str, path: str, body: bytes) -> tuple[int, Body]:
    """Carries out one request to the control endpoint; returns the HTTP status and the answer."""
    verb = path.removeprefix("/_emulator/")
    try:
        given = json.loads(body or b"{}")
        if method == "GET" and verb == "state":
            return 200, _locked(lambda _: _state(), given)
        if method != "POST" or verb not in VERBS:
            return 404, {"error": f"no such verb: {verb}; there are {', '.join(VERBS)} and GET state"}
        return 200, _locked(VERBS[verb], given)
    except NotSavedError as problem:
        return 404, {"error": str(problem)}
    except (ValueError, KeyError, TypeError) as problem:
        return 400, {"error": str(problem)}


def _locked(act: Callable[[Body], Body], given: Body) -> Body:
    with LOCK:
        return act(given)


def _reset(_: Body) -> Body:
    SETTINGS.reset()
    CLOCK.reset()
    stores.reset()
    return {}


def _save(given: Body) -> Body:
    """Keeps a copy of all resources under a name, with a note: any JSON value. A reset does not remove the copy."""
    only(given, "name", "note")
    stores.SNAPSHOTS.save(text(given.get("name"), "name"), given.get("note"))
    return {}


def _restore(given: Body) -> Body:
    """Restores the copy of that name; all else is as after a reset. Answers the note that was saved with it."""
    only(given, "name")
    note = stores.SNAPSHOTS.restore(text(given.get("name"), "name"))
    SETTINGS.reset()
    CLOCK.reset()
    stores.STALE_READS.reset()
    lag_store.reset()
    return {"note": note}


def _clock(given: Body) -> Body:
    only(given, "advance", "freeze")
    if given.get("freeze"):
        CLOCK.freeze()
    CLOCK.advance(number(given.get("advance", 0), "advance"))
    return {"now": CLOCK.now()}


def _ecs(given: Body) -> Body:
    only(given, "timing", "fail", "runTask")
    timing = given.get("timing", {})
    only(timing, "start", "healthy", "drain")
    failing = {service: failures_of(order) for service, order in given.get("fail", {}).items()}
    for name, seconds in timing.items():
        setattr(SETTINGS.timing, name, number(seconds, name))
    for service, failures in failing.items():
        SETTINGS.failing.pop(service, None)
        if any(failures):
            SETTINGS.failing[service] = failures
    if "runTask" in given:
        SETTINGS.one_off = _one_off(given["runTask"])
    return {}


def _one_off(given: Body) -> OneOffOrder:
    only(given, "seconds", "exitCode", "log", "fail", "refuse")
    failure = failure_of(given.get("fail"))
    return OneOffOrder(
        seconds=number(given.get("seconds", 0), "seconds"),
        exit_code=int(given.get("exitCode", 0)),
        log=[str(line) for line in given.get("log", [line.text for line in failure.log] if failure else [])],
        failure=failure,
        refusal=given.get("refuse"),
    )


def _route53(given: Body) -> Body:
    only(given, "insync", "priorRequestNotComplete")
    if "insync" in given:
        SETTINGS.insync = number(given["insync"], "insync")
    if "priorRequestNotComplete" in given:
        SETTINGS.prior_request_not_complete = bool(given["priorRequestNotComplete"])
    return {}


def _options(given: Body) -> Body:
    only(given, "pageSize", "limits", "stale", "lag")
    limits = given.get("limits", {})
    only(limits, "targetGroupsPerLoadBalancer", "rulesPerLoadBalancer")
    if "pageSize" in given:
        SETTINGS.page_size = given["pageSize"]
    SETTINGS.target_groups_per_load_balancer = limits.get(
        "targetGroupsPerLoadBalancer", SETTINGS.target_groups_per_load_balancer
    )
    SETTINGS.rules_per_load_balancer = limits.get("rulesPerLoadBalancer", SETTINGS.rules_per_load_balancer)
    if "stale" in given:
        SETTINGS.stale = {name: number(seconds, name) for name, seconds in given["stale"].items() if seconds}
    if "lag" in given:
        SETTINGS.lag = lag_of(given["lag"])
    return {}


def _state() -> Body:
    services = [service for place in list(SERVICES.by_place) for service in SERVICES.every(place)]
    return {
        "now": CLOCK.now(),
        "failing": list(SETTINGS.failing),
        "failures": list(FAILURES),
        "services": [
            {
                "arn": service.arn,
                "status": service.status,
                "desired": service.rollout.desired,
                "deployments": [f"{one.id} {one.status} {one.rollout_state}" for one in service.rollout.deployments],
                "records": [f"{one.record.arn} {one.record.status}" for one in service.rollout.history],
                "tasks": [f"{task.id} {task.last_status}" for task in service.rollout.tasks],
                "events": [event["message"] for event in service.rollout.events],
            }
            for service in services
        ],
    }


VERBS: dict[str, Callable[[Body], Body]] = {
    "reset": _reset,
    "save": _save,
    "restore": _restore,
    "clock": _clock,
    "ecs": _ecs,
    "route53": _route53,
    "options": _options,
    "network": lambda _: network(),
    "certificate": lambda given: certificate(given["domain"]),
    **cluster.VERBS,
}
