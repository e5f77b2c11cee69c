"""Services: made, changed, deleted and described as AWS does it.

https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
"""

from typing import Any

from embedded_aws.clock import CLOCK
from embedded_aws.corrections import Call, corrects
from embedded_aws.settings import SETTINGS

from .checks import check_forced, check_new_service, check_placement, check_rebalancing, check_revision
from .errors import invalid
from .lookup import active_cluster, active_service, existing_service, task_definition
from .model import Revision
from .reach import unreachable_registry
from .service_views import REVISION_FIELDS, on_fargate, service_view
from .store import SERVICES, Service, ServiceIds, new_rollout
from .tags import check_ecs_tags
from .task_definitions import as_answered

# The members of UpdateService whose documentation says "This parameter triggers a new service deployment."
STARTS_A_DEPLOYMENT = (
    "networkConfiguration",
    "platformVersion",
    "loadBalancers",
    "serviceRegistries",
    "serviceConnectConfiguration",
    "volumeConfigurations",
    "vpcLatticeConfigurations",
)
KEPT = (
    "placementConstraints",
    "placementStrategy",
    "healthCheckGracePeriodSeconds",
    "enableECSManagedTags",
    "enableExecuteCommand",
    "propagateTags",
    "availabilityZoneRebalancing",
)
MOST_DESCRIBED = 10


@corrects("ecs", "CreateService")
def create_service(call: Call) -> dict[str, Any]:
    cluster = active_cluster(call)
    name = call.params["serviceName"]
    existing = SERVICES.get(call.place, cluster.name, name)
    if existing is not None and existing.status != "INACTIVE":
        return {"service": service_view(_same_again(call, existing), tags=True)}
    check_ecs_tags(call.get("tags", []))
    request = dict(call.params)
    definition = check_new_service(call)
    spec = _first_spec(call, cluster)
    check_revision(call, cluster, definition, spec)
    check_placement(call.params)
    arn = cluster.arn.replace(":cluster/", ":service/") + f"/{name}"
    configuration = _configuration({}, call.get("deploymentConfiguration", {}))
    settings = _first_settings(call, spec)
    check_rebalancing(settings, configuration)
    now = CLOCK.now()
    rollout = new_rollout(arn, name, call.get("desiredCount", 0), configuration)
    service = Service(arn, name, cluster.arn, now, settings, request, call.get("tags", []), rollout)
    SERVICES.add(call.place, service)
    failures = SETTINGS.failures_for(name) or unreachable_registry(call, spec)
    rollout.deploy(_revision(service, definition, spec, now), now, failures)
    return {"service": service_view(service, tags=True)}


@corrects("ecs", "UpdateService")
def update_service(call: Call) -> dict[str, Any]:
    """Changes the members that are given. Only some of them start a deployment."""
    cluster = active_cluster(call)
    service = active_service(call, call.params["service"])
    rollout, old = service.rollout, service.rollout.primary.revision
    _check_update(call)
    definition = task_definition(call, call.get("taskDefinition") or old.task_definition["taskDefinitionArn"])
    if definition.status != "ACTIVE" and "taskDefinition" in call.params:
        raise invalid("TaskDefinition is inactive")
    spec = {**old.spec, **{field: call.params[field] for field in REVISION_FIELDS if field in call.params}}
    if "capacityProviderStrategy" in call.params:
        spec = _with_strategy(spec, call.params["capacityProviderStrategy"])
    check_revision(call, cluster, definition, spec)
    check_placement(call.params)
    check_forced(call, old.spec, spec)
    settings = {**service.settings, **{field: call.params[field] for field in KEPT if field in call.params}}
    check_rebalancing(settings, _configuration(rollout.configuration, call.get("deploymentConfiguration", {})))
    now = CLOCK.now()
    service.settings = settings
    if "deploymentConfiguration" in call.params:
        rollout.configuration = _configuration(rollout.configuration, call.params["deploymentConfiguration"])
    changed = any(spec.get(field) != old.spec.get(field) for field in STARTS_A_DEPLOYMENT)
    changed = changed or definition.arn != old.task_definition["taskDefinitionArn"]
    if changed or call.get("forceNewDeployment"):
        rollout.desired = call.get("desiredCount", rollout.desired)
        failures = SETTINGS.failures_for(service.name) or unreachable_registry(call, spec)
        rollout.deploy(_revision(service, definition, spec, now), now, failures)
    else:
        old.spec = spec
        rollout.scale(call.get("desiredCount", rollout.desired), now)
    return {"service": service_view(service, tags=False)}


@corrects("ecs", "DeleteService")
def delete_service(call: Call) -> dict[str, Any]:
    service = existing_service(call, call.params["service"])
    if service.status == "ACTIVE":
        if service.rollout.desired > 0 and not call.get("force"):
            raise invalid("The service cannot be stopped while it is scaled above 0.")
        service.deleted_at = CLOCK.now()
        service.rollout.scale(0, service.deleted_at)
    return {"service": service_view(service, tags=False)}


@corrects("ecs", "DescribeServices")
def describe_services(call: Call) -> dict[str, Any]:
    cluster = active_cluster(call)
    if not call.params["services"]:
        raise invalid("Services cannot be empty.")
    if len(call.params["services"]) > MOST_DESCRIBED:
        raise invalid(f"Services cannot have more than {MOST_DESCRIBED} elements.")
    found, failures = [], []
    for name in call.params["services"]:
        service = SERVICES.get(call.place, cluster.name, name)
        if service is None:
            arn = cluster.arn.replace(":cluster/", ":service/") + f"/{name.split('/')[-1]}"
            failures.append({"arn": arn, "reason": "MISSING"})
        else:
            found.append(service_view(service, "TAGS" in call.get("include", [])))
    return {"services": found, "failures": failures}


@corrects("ecs", "ListServices")
def list_services(call: Call) -> dict[str, Any]:
    """Lists the services that are not INACTIVE."""
    services = SERVICES.in_cluster(call.place, active_cluster(call).name)
    return {
        "serviceArns": [
            service.arn
            for service in services
            if service.status != "INACTIVE"
            and call.get("launchType") in (None, service.rollout.primary.revision.spec.get("launchType"))
            and call.get("schedulingStrategy") in (None, service.settings["schedulingStrategy"])
        ]
    }


def _same_again(call: Call, existing: Service) -> Service:
    """The service that was made with the same client token and parameters. Where they differ, the call is refused."""
    token = call.get("clientToken")
    if existing.status == "DRAINING":
        raise invalid("Unable to Start a service that is still Draining.")
    if token and token == existing.request.get("clientToken") and call.params == existing.request:
        return existing
    raise invalid("Creation of service was not idempotent.")


def _first_spec(call: Call, cluster: Any) -> dict[str, Any]:
    """The settings of a new service.

    Without launch type and strategy it gets the cluster's default strategy, else EC2.
    """
    spec = {field: call.params[field] for field in REVISION_FIELDS if call.params.get(field) not in (None, [])}
    if "launchType" not in spec and "capacityProviderStrategy" not in spec:
        if cluster.default_capacity_provider_strategy:
            spec["capacityProviderStrategy"] = cluster.default_capacity_provider_strategy
        else:
            spec["launchType"] = "EC2"
    return _with_strategy(spec, spec["capacityProviderStrategy"]) if spec.get("capacityProviderStrategy") else spec


def _with_strategy(spec: dict[str, Any], strategy: list[dict[str, Any]]) -> dict[str, Any]:
    """Sets the strategy, which replaces the launch type. An empty strategy brings the launch type back."""
    rest = {name: value for name, value in spec.items() if name not in ("capacityProviderStrategy", "launchType")}
    if not strategy:
        return {**rest, "launchType": "FARGATE" if on_fargate(spec) else "EC2"}
    return {**rest, "capacityProviderStrategy": [{"weight": 0, "base": 0, **entry} for entry in strategy]}


def _first_settings(call: Call, spec: dict[str, Any]) -> dict[str, Any]:
    balanced = "loadBalancers" in spec
    settings = {
        "placementConstraints": [],
        "placementStrategy": [],
        "schedulingStrategy": call.get("schedulingStrategy", "REPLICA"),
        "deploymentController": call.get("deploymentController", {"type": "ECS"}),
        "enableECSManagedTags": False,
        "enableExecuteCommand": False,
        "propagateTags": "NONE",
        "availabilityZoneRebalancing": "ENABLED",
        "healthCheckGracePeriodSeconds": 0 if balanced else None,
        "roleArn": _service_role(call) if balanced else None,
    }
    return {**settings, **{field: call.params[field] for field in KEPT if field in call.params}}


def _service_role(call: Call) -> str:
    return f"arn:aws:iam::{call.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"


def _configuration(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """The deployment configuration, completed with AWS's defaults."""
    breaker = {"enable": False, "rollback": False, **old.get("deploymentCircuitBreaker", {})}
    breaker.update(new.get("deploymentCircuitBreaker", {}))
    defaults = {"maximumPercent": 200, "minimumHealthyPercent": 100, "strategy": "ROLLING", "bakeTimeInMinutes": 0}
    return {**defaults, **old, **new, "deploymentCircuitBreaker": breaker}


def _revision(service: Service, definition: Any, spec: dict[str, Any], now: float) -> Revision:
    return Revision(ServiceIds(service.arn).revision(), now, as_answered(definition), spec)


def _check_update(call: Call) -> None:
    if call.get("desiredCount", 0) < 0:
        raise invalid("desiredCount must not be negative.")
    if "healthCheckGracePeriodSeconds" in call.params and not call.get("healthCheckGracePeriodSeconds", 0) >= 0:
        raise invalid("healthCheckGracePeriodSeconds must not be negative.")
